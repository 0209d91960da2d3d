--- Bounce mails: whom they are about, what became of the mail, and why. Standard fields count first (RFC 3464,
--- 6533, 5965, 8098, 3834), then the prose of programs that send none. The message that is returned is never
--- evidence: whoever wrote it could write anything.
local check = require "smtpcodes.check"
local core = require "smtpcodes.core"
local mime = require "smtpcodes.mime"
local octets = require "smtpcodes.octets"
local prose = require "smtpcodes.bounce.prose"
local smtpcodes = require "smtpcodes"
local words = require "smtpcodes.bounce.words"

local bounce = {}

local MAX_BYTES = 10 * 1024 * 1024
-- Recipients of one mail that are looked at; one with more is said to be incomplete.
local MAX_REPORTS = 10000

---@class smtpcodes.Returned  what is told of the message that came back; texts of its own header
---@field message_id? string
---@field subject? string
---@field from? string
---@field to? string
---@field date? string
---@field list_id? string
---@field feedback_id? string

---@class smtpcodes.BounceReport: smtpcodes.Report
---@field verdict? smtpcodes.Verdict  none where nothing was refused: complaints
---@field source "fields"|"text"|"headers"  where reply and words come from

---@class smtpcodes.Bounce
---@field kind "failure"|"delay"|"delivered"|"complaint"|"auto_reply"|"other"
---@field reports smtpcodes.BounceReport[]  one a recipient
---@field reporting_mta? string
---@field arrival_date? string
---@field complaint? true
---@field feedback_type? string   of a complaint: "abuse", "fraud", …
---@field returned? smtpcodes.Returned
---@field truncated? true         only max_bytes were read
---@field flaws string[]          what reading forgave, sorted

---------------------------------------------------------------------------------------------------
-- Fields

-- "dns; mx.example.org" as "mx.example.org".
local function without_type(value)
  if not value then return nil end
  value = value:match("^[%w-]*[ \t]*;[ \t]*(.*)$") or value
  value = value:gsub("[ \t]+$", "")
  return value ~= "" and value or nil
end

-- The mailbox in "rfc822; <a@b.example>"; nil where there is none.
local function mailbox(value)
  if not value then return nil end
  local found = prose.addresses(value:sub(1, 1000))
  return found[1] and found[1].address
end

-- Groups of fields, parted by empty lines, from `first` to `last` of the mail; a second first field of a
-- recipient begins a group too. `closed` of a group: it does not end with the mail, so nothing of it is missing.
local RECIPIENT_FIELDS = { ["final-recipient"] = true, ["original-recipient"] = true }

local function field_groups(mail, first, last)
  local groups, at, group, opener = {}, first, nil, nil
  local whole = last < #mail
  while at <= last and #groups <= MAX_REPORTS + 1 do
    local fields, after, unended = mime.fields(mail, at, last)
    for _, field in ipairs(fields.list) do
      if not group or field.name == opener then
        group, opener = { first = {}, closed = whole }, nil
        groups[#groups + 1] = group
      end
      if RECIPIENT_FIELDS[field.name] then opener = opener or field.name end
      group.first[field.name] = group.first[field.name] or field.value
    end
    if unended then
      -- A line that is no field, amid them: the group goes on behind it.
      after = (mail:find("\n", after) or last) + 1
    elseif group and (mail:find("^\n\n", after - 2) or mail:find("^\n\r\n", after - 3)) then
      group.closed, group, opener = true, nil, nil
    end
    at = after
  end
  return groups
end

local function begins(value, list)
  for _, word in ipairs(list) do
    if value:sub(1, #word) == word then return true end
  end
  return false
end

-- What became of the attempt: the Action field, else the class of the status.
local function event_of(group)
  local action = prose.lower(group.first.action or "")
  if begins(action, { "fail", "expired", "undeliver", "bounce" }) then return "failed" end
  if begins(action, { "delay", "defer" }) then return "deferred" end
  if begins(action, { "deliver", "relay", "expand" }) then return "delivered" end
  local class = (group.first.status or ""):match("^([245])%.%d")
  if class == "5" then return "failed" end
  if class == "4" then return "deferred" end
  return class and "delivered" or nil
end

-- A group as a report: the fields in the form that parse_report knows, each on one line, the diagnostic last.
local function report_of_group(group)
  local first = group.first
  local lines = {}
  local function add(name, value)
    if value then lines[#lines + 1] = name .. ": " .. value end
  end
  local recipient = mailbox(first["final-recipient"])
  add("Original-Recipient", first["original-recipient"])
  add("Final-Recipient", recipient and "rfc822; " .. recipient)
  add("Action", first.action)
  add("Status", first.status)
  add("Remote-MTA", first["remote-mta"])
  local diagnostic = first["diagnostic-code"] or first["x-supplementary-info"]
  add("Diagnostic-Code", diagnostic)
  local report = smtpcodes.parse_report(#lines > 0 and table.concat(lines, "\n") or "Status: ")
  report.event = event_of(group)
  report.original_recipient = report.original_recipient or mailbox(first["original-recipient"])
  report.recipient = recipient or mailbox(first["x-actual-recipient"]) or report.original_recipient or report.recipient
  -- RFC 3464, section 2.3.2, asks for the final recipient: who stands in for one that is missing or is no address may
  -- be somebody whose mail is only forwarded to it.
  local final = first["final-recipient"]
  local stand_in = not recipient and (not final or prose.lower(final):find("^rfc822") ~= nil)
  return report, diagnostic ~= nil, stand_in
end

---------------------------------------------------------------------------------------------------
-- Verdicts

-- How much a report says: 3 a refusal and why, 2 why, 1 a refusal, 0 nothing; codes alone say why less well than words
-- beside them, which may follow further below. A success says nothing of a failure.
local function weight(report, verdict)
  local code = report.reply and report.reply.code
  if code and code < 400 then return 0 end
  local clear = verdict.reason ~= "unknown" and verdict.reason ~= "accepted" and verdict.reason ~= "continue"
  local bare = clear and code and not (report.text or ""):find(prose.WORD)
  return (clear and 2 or 0) + (code and 1 or 0) - (bare and 0.5 or 0)
end

local function judge(report, opts)
  return (assert(smtpcodes.classify(report, { rules = opts.rules })))
end

-- The enhanced code of sentences without a reply: where a line begins, behind "Status:", or as "(#5.1.1)".
local function status_of(text)
  text = ("\n" .. text):gsub("(\n[ \t]*)[Ss]tatus:[ \t]*", "%1")
  return text:match("\n[ \t<]*([245]%.%d%d?%d?%.%d%d?%d?)%f[^%d.]")
    or text:match("%(?#([245]%.%d%d?%d?%.%d%d?%d?)%f[^%d.]")
end

-- The report that says most of the text: the whole, or one of its paragraphs or lines.
local function read_text(text, event, opts, memo)
  local known = memo[text]
  if known then return known.report, known.weight end
  local best = { weight = -1 }
  local function try(piece)
    local report = smtpcodes.parse_report(piece)
    if not report or not report.reply and words.any(prose.lower(piece), words.says_nothing) then return end
    report.event = event
    if not report.reply then report.status = report.status or status_of(piece) end
    local heavy = weight(report, judge(report, opts))
    if heavy > best.weight then best = { report = report, weight = heavy } end
  end
  try(text)
  if best.weight < 3 then
    best.weight = best.report and best.report.reply and best.weight or -1
    for _, piece in ipairs(prose.paragraphs(text, 40)) do
      if best.weight < 3 then try(piece) end
    end
    for _, piece in ipairs(prose.lines(text, 100)) do
      if best.weight < 3 then try(piece) end
    end
  end
  memo[text] = best
  return best.report, best.weight
end

-- A report that the caller may change: one text can be about several recipients.
local function copy(report)
  local new = {}
  for key, value in pairs(report) do new[key] = value end
  return setmetatable(new, getmetatable(report))
end

-- What the texts say about a recipient, best first. What stands before all recipients counts where nothing else
-- says anything: if words of their own stand with the recipient, only for a reply.
local function read_texts(texts, event, opts, memo)
  local report, most = nil, -1
  local function try(text, only_reply)
    local found, heavy = read_text(text, event, opts, memo)
    if found and heavy > most and (found.reply or not only_reply) then report, most = found, heavy end
  end
  for _, text in ipairs(texts) do
    if text:find(prose.WORD) then try(text) end
    if most >= 3 then break end
  end
  if most < 1 and texts.rest then try(texts.rest) end
  if most < 1 and texts.before then try(texts.before, texts[1]:find("%a+%s+%a+%s+%a+%s+%a")) end
  return report and copy(report), most
end

---------------------------------------------------------------------------------------------------
-- What kind of mail it is

local function subject_of(fields)
  return prose.lower(mime.letters(fields.first.subject or ""))
end

-- Whether a mail program wrote it: "address" when its address says so, "name" when only the name beside it does.
local function from_daemon(fields)
  local from = prose.lower(mime.letters(fields.first.from or ""))
  local name = from:match("([^%s<>\"(:]+)@")
  if name then
    if words.daemons[name] or words.daemons[name:match("^[%a-]+") or ""] then return "address" end
    if begins(name, { "microsoftexchange", "mailer-daemon", "postmaster" }) then return "address" end
  else
    -- "MAILER-DAEMON (Mail Delivery System)", "Mail Delivery System <MAILER-DAEMON>": no more than the one word, for a
    -- person's name may begin with it.
    name = from:match("<([%w_.-]+)>") or from:match("^([%w_.-]+)[ \t]*$")
      or from:match("^([%w_.-]+)[ \t]*[(<][^@]*[)>]$")
    if words.daemons[name or ""] then return "address" end
  end
  return words.any(from, words.daemon_names) and "name" or nil
end

local AUTO_FIELDS = { "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress-reply",
  "x-autoreply-from",
  "x-mail-autoreply", "x-vacation" }

local function is_automatic(fields, subject)
  if words.any(subject, words.auto_subjects) then return true end
  local submitted = prose.lower(fields.first["auto-submitted"] or "")
  if submitted:find("^auto%-replied") or submitted:find("vacation", 1, true) then return true end
  for _, name in ipairs(AUTO_FIELDS) do
    if fields.first[name] then return true end
  end
  local precedence = prose.lower(fields.first.precedence or "")
  return precedence:find("^auto") ~= nil or prose.lower(fields.first["x-precedence"] or ""):find("^auto") ~= nil
end

-- Whether the notice is one of waiting only. The subject knows best; words of giving up outweigh the rest.
local function is_delay(subject, notice)
  if words.any(subject, words.delays) then return true end
  local text = prose.lower(notice:sub(1, 8192))
  return words.any(text, words.delays) and not words.any(text, words.given_up)
end

-- The kind of a mail without report fields, as its header and its prose tell.
local function kind_of_prose(fields, notice)
  local subject = subject_of(fields)
  if subject:find("^complaint about message from ") then return "complaint" end
  if not fields.first["x-failed-recipients"] then
    if words.any(subject, words.auto_subjects) then return "auto_reply" end
    if words.any(subject, words.other_subjects) then return "other" end
    local daemon = from_daemon(fields)
    if not daemon and is_automatic(fields, subject) then return "auto_reply" end
    -- People who answer a notice, or forward it, keep its subject behind a "Re:".
    if daemon ~= "address" and begins(subject, words.quoting_subjects) then return "other" end
    if not daemon and not words.any(subject, words.failure_subjects) then
      -- A notice has no sender to return to; neither has an answering machine, which says what it is.
      local anonymous = (fields.first["return-path"] or ""):find("^<>")
      if not anonymous or not words.any(prose.lower(notice:sub(1, 4096)), words.failure_subjects) then
        return "other"
      end
    end
  end
  return is_delay(subject, notice) and "delay" or "failure"
end

---------------------------------------------------------------------------------------------------
-- The message that came back

local RETURNED = { message_id = "message-id", subject = "subject", from = "from", to = "to", date = "date",
  list_id = "list-id",
  feedback_id = "feedback-id" }

-- What the header at `at` tells, behind lines that introduce it.
local function returned_at(text, at)
  for _ = 1, 20 do
    local line = text:match("^[^\n]*", at)
    if line:match("^[%a][%w-]*:") and not line:find("^[Cc]ontent%-") then
      local fields = mime.fields(text, at)
      local returned = {}
      for key, name in pairs(RETURNED) do returned[key] = mime.words(fields.first[name]) end
      if next(returned) then return returned end
    end
    at = at + #line + 1
    if at > #text then return nil end
  end
end

---------------------------------------------------------------------------------------------------

local RETURNED_TYPES = { ["message/rfc822"] = true, ["text/rfc822-headers"] = true, ["message/global"] = true,
  ["message/global-headers"] = true, ["text/rfc822"] = true, ["message/rfc822-headers"] = true,
    ["message/partial"] = true }
local STATUS_TYPES = { ["message/delivery-status"] = "status", ["message/global-delivery-status"] = "status",
  ["message/feedback-report"] = "feedback", ["message/disposition-notification"] = "disposition",
  ["message/global-disposition-notification"] = "disposition" }

-- Whether a part whose type nobody knows holds the fields of a delivery status.
local function is_status(mail, part)
  if part.type:find("^text/") or part.type:find("^multipart/") then return false end
  return prose.lower(mail:sub(part.first, math.min(part.last, part.first + 14))):find("^reporting%-mta:") ~= nil
end

-- The parts by what they are for; what stands behind the returned message is not the notice's any more.
local function sort_parts(mail, parts)
  local found = { plain = {}, html = {}, status = {} }
  for _, part in ipairs(parts) do
    local use = STATUS_TYPES[part.type] or is_status(mail, part) and "status"
    if RETURNED_TYPES[part.type] then
      found.returned = part
      break
    elseif use == "status" then
      found.status[#found.status + 1] = part
    elseif use then
      found[use] = found[use] or part
    elseif part.type == "text/html" then
      found.html[#found.html + 1] = part
    elseif part.type:sub(1, 5) == "text/" then
      found.plain[#found.plain + 1] = part
    end
  end
  return found
end

local Reader = {}
Reader.__index = Reader

function Reader:flaw(id) self.flaws[id] = true end

-- The notice's text, and behind it the returned message where that follows in the same part.
function Reader:read_notice(list)
  local texts = {}
  for i = 1, math.min(#list, 4) do
    local part = list[i]
    local text = mime.text(self.mail, part)
    if part.last >= #self.mail and self.cut then
      -- The last line is only begun: its words may be others.
      text = text:sub(1, -#text:reverse():match("^[^\n]*") - 1)
    end
    local stop = prose.notice_end(text)
    texts[#texts + 1] = text:sub(1, stop - 1)
    if stop <= #text then
      self.result.returned = self.result.returned or returned_at(text, stop)
      break
    end
  end
  return table.concat(texts, "\n\n")
end

-- Whether it can be the address of somebody to drop: one whose domain has a dot, or is an address literal. Without a
-- dot it is a name within the site of whoever wrote the notice, or two words with an "@" between them; with octets that
-- are no UTF-8 it is damaged.
local function is_global(address)
  return address ~= nil and address:find("@%[?[^@]*[^@.][.:][^@.]") ~= nil and not octets.invalid_utf8(address)
end

-- The verdict is one of the report as it is given: of its recipient and event, which the texts may not have told.
-- `uncertain`: whether the recipient is the one that failed is not known, so nobody is dropped.
function Reader:add(report, source, uncertain)
  if #self.result.reports >= MAX_REPORTS then
    self:flaw "too_many_recipients"
    return
  end
  local verdict = not self.result.complaint and judge(report, self.opts) or nil
  if verdict and verdict.action == "suppress" and (uncertain or not is_global(report.recipient)) then
    report.event = "other"
    verdict = judge(report, self.opts)
  end
  report.verdict, report.source = verdict, source
  self.result.reports[#self.result.reports + 1] = report
end

-- Whether the message that came back was sent by whom the notice goes to.
function Reader:returns_own()
  local from = prose.addresses(self.result.returned and self.result.returned.from or "")[1]
  for _, to in ipairs(from and prose.addresses((self.fields.first.to or ""):sub(1, 2000)) or {}) do
    if prose.key(to.address) == prose.key(from.address) then return true end
  end
  return false
end

-- Whether only words say that a mail system wrote this notice, and not its address, its structure, or the message that
-- it returns. People write of mails that were not delivered too, and send such notices on.
function Reader:may_be_a_person()
  local first = self.fields.first
  if from_daemon(self.fields) or first["x-failed-recipients"] or (first["return-path"] or ""):find("^<>") then
    return false
  end
  return not (begins(subject_of(self.fields), words.program_subjects) or self:returns_own()
    or self.type == "multipart/report" or prose.lower(first["auto-submitted"] or ""):find("^auto"))
end

-- Whether only its subject's language may have hidden that an answering machine wrote it, under whatever address: the
-- header says that it is an answer, and nothing but its prose that something has failed.
function Reader:may_be_an_answer()
  local subject = subject_of(self.fields)
  return is_automatic(self.fields, subject) and self.type ~= "multipart/report"
    and not self.fields.first["x-failed-recipients"] and not words.any(subject, words.failure_subjects)
end

-- Addresses that the notice's own header names: of whom it comes, and to whom it goes.
function Reader:others()
  local others = {}
  for _, name in ipairs { "to", "from", "cc", "sender", "reply-to", "return-path", "errors-to", "delivered-to",
    "x-original-to",
    "envelope-to" } do
    local value = self.fields.first[name]
    for _, item in ipairs(value and prose.addresses(value:sub(1, 2000)) or {}) do
      others[prose.key(item.address)] = true
    end
  end
  return others
end

function Reader:notice()
  if not self.notice_text then
    local text = self:read_notice(self.parts.plain)
    if not text:find(prose.WORD) then text = self:read_notice(self.parts.html) end
    if from_daemon(self.fields) ~= "address" then
      -- People quote what somebody else wrote.
      text = ("\n" .. text):gsub("\n>[^>\n][^\n]*", "\n"):sub(2)
    end
    self.notice_text = prose.without_subjects(text)
  end
  return self.notice_text
end

-- What the prose says of one recipient that the fields name.
function Reader:texts_about(recipient)
  if not self.about then
    self.about = {}
    local known = {}
    for _, report in ipairs(self.field_reports) do known[#known + 1] = report.recipient end
    for _, entry in ipairs(prose.recipients(self:notice(), {}, known)) do
      self.about[prose.key(entry.recipient)] = entry.texts
    end
  end
  local texts = recipient and self.about[prose.key(recipient)]
  if not texts and #self.field_reports == 1 then texts = { self:notice() } end
  return texts or {}
end

local EVENT = { failure = "failed", delay = "deferred" }

local GRAVITY = { failed = 3, deferred = 2, delivered = 1 }
local KIND = { "delivered", "delay", "failure" }

function Reader:read_status(groups)
  local result, gravest, told_by, stands_in = self.result, 0, {}, {}
  self.field_reports = {}
  for _, group in ipairs(groups) do
    local first = group.first
    result.reporting_mta = result.reporting_mta or without_type(first["reporting-mta"])
    result.arrival_date = result.arrival_date or first["arrival-date"]
    if first["final-recipient"] or first["original-recipient"] or first.action then
      local report, told, stand_in = report_of_group(group)
      -- Fields that leave out what became of the attempt are not taken for a failure that nobody tells.
      report.event = report.event or EVENT[kind_of_prose(self.fields, self:notice())] or "other"
      if not group.closed then
        -- The mail ends within the fields: what is missing might say that nothing has failed.
        report.event = "other"
        self:flaw "cut_off"
      end
      self.field_reports[#self.field_reports + 1] = report
      told_by[#self.field_reports], stands_in[#self.field_reports] = told, stand_in
      gravest = math.max(gravest, GRAVITY[report.event] or 0)
    end
  end
  if #self.field_reports == 0 then return false end
  result.kind = KIND[gravest] or "other"
  for i, report in ipairs(self.field_reports) do
    local told, source, said = told_by[i], "fields", nil
    local failed = report.event == "failed" or report.event == "deferred"
    if failed then said = weight(report, judge(report, self.opts)) end
    if failed and (not told or said < 2) then
      local better, heavy = read_texts(self:texts_about(report.recipient), report.event, self.opts, self.memo)
      if better and (heavy > said or heavy >= 2 and not told) then
        for _, key in ipairs { "recipient", "original_recipient", "remote", "remote_ip" } do
          better[key] = report[key] or better[key]
        end
        better.status = better.status or report.status
        report, source = better, "text"
      end
    end
    self:add(report, source, stands_in[i])
  end
  return true
end

-- Groups of fields that stand in the text, where the MIME structure was lost.
local function status_in_text(text)
  local lower = "\n" .. prose.lower(text)
  local at = lower:find("\nfinal-recipient:", 1, true) or lower:find("\noriginal-recipient:", 1, true)
  if not at then return nil end
  local mta = lower:find("\nreporting-mta:", 1, true)
  if mta and mta < at then at = mta end
  local groups = field_groups(text, at, #text)
  for _, group in ipairs(groups) do group.closed = true end
  return groups
end

function Reader:known_recipients()
  if self.known then return self.known end
  local value = self.fields.first["x-failed-recipients"]
  if not value then return nil end
  local list = {}
  for _, field in ipairs(self.fields.list) do
    if field.name == "x-failed-recipients" then
      for _, item in ipairs(prose.addresses(field.value)) do list[#list + 1] = item.address end
    end
  end
  return #list > 0 and list or nil
end

function Reader:read_prose()
  local notice, result = self:notice(), self.result
  result.kind = kind_of_prose(self.fields, notice)
  local event = EVENT[result.kind]
  if not event then
    result.complaint = result.kind == "complaint" or nil
    return
  end
  local groups = status_in_text(notice)
  if groups then
    self:flaw "fields_in_text"
    if self:read_status(groups) then return end
  end
  if self.lost_fields then
    -- The fields that were announced are cut off: what they say might be that nothing has failed.
    self:flaw "cut_off"
    event = "other"
  end
  local known, seen = self:known_recipients(), {}
  local uncertain = self.parts.disposition ~= nil or self.report_type:find("disposition", 1, true) ~= nil
    or self:may_be_a_person() or self:may_be_an_answer()
  local named = prose.recipients(notice, self:others(), known)
  -- Reasons stand above the recipients where one does above the first and none below the last. Of two for the first,
  -- above and below, nobody knows whose they are.
  local function reason_in(text)
    local report, heavy = read_text(text, event, self.opts, self.memo)
    return heavy >= 2 and judge(report, self.opts).reason
  end
  local top = named[1] and named[1].above and reason_in(named[1].above)
  local above = top and named[2] and named[#named].above and not reason_in(named[#named].texts[1])
  for i, entry in ipairs(named) do
    local report = read_texts(above and { entry.above } or entry.texts, event, self.opts, self.memo)
    if not report then
      report = smtpcodes.parse_report(entry.recipient)
      report.event = event
    end
    report.recipient = entry.recipient
    seen[prose.key(entry.recipient)] = true
    if i == 1 and top and judge(report, self.opts).reason ~= top then uncertain = true end
    self:add(report, "text", uncertain or entry.uncertain)
  end
  for _, recipient in ipairs(known or {}) do
    if not seen[prose.key(recipient)] then
      -- Words about other recipients say nothing of this one.
      local report = read_texts({ #named == 0 and notice or "" }, event, self.opts, self.memo)
      if not report then
        report = smtpcodes.parse_report(recipient)
        report.event = event
      end
      report.recipient = recipient
      self:add(report, "headers", uncertain)
    end
  end
  if #result.reports == 0 and notice:find(prose.WORD) then
    -- What the subject says may be all there is.
    local subject = mime.letters(self.fields.first.subject or "")
    local in_subject = prose.addresses(subject)
    local report, heavy = read_texts({ notice, in_subject[1] and subject }, event, self.opts, self.memo)
    if report and heavy > 0 then
      -- Nobody is named. To whom the returned message went, or whom the subject names, helps people, but whoever wrote
      -- that could write anything: it drops nobody.
      local to = result.returned and prose.addresses(result.returned.to or "") or in_subject
      report.recipient, report.event = to[1] and not to[2] and to[1].address or nil, "other"
      self:add(report, "text")
    end
  end
end

-- A complaint, or another report about a message that was delivered (RFC 5965).
function Reader:read_feedback(part)
  local fields = mime.fields(self.mail, part.first, part.last)
  local first, result = fields.first, self.result
  local kind = prose.lower(first["feedback-type"] or ""):match("^[%w-]*")
  result.feedback_type = kind ~= "" and kind or nil
  result.reporting_mta = without_type(first["reporting-mta"])
  result.arrival_date = first["arrival-date"] or first["received-date"]
  if kind == "auth-failure" or kind == "not-spam" or kind == "opt-out-list" then
    result.kind = "other"
  else
    result.kind, result.complaint = "complaint", true
  end
  if not result.complaint then return end
  for _, field in ipairs(fields.list) do
    if field.name == "original-rcpt-to" or field.name == "removal-recipient" then
      local recipient = mailbox(field.value)
      if recipient then
        local report = smtpcodes.parse_report(recipient)
        report.recipient, report.event = recipient, "other"
        self:add(report, "fields")
      end
    end
  end
end

-- The groups of fields of one part.
function Reader:groups_of(part)
  if part.encoding ~= "base64" and part.encoding ~= "quoted-printable" then
    return field_groups(self.mail, part.first, part.last)
  end
  local text = mime.text(self.mail, part)
  local groups = field_groups(text, 1, #text)
  if part.last < #self.mail then
    for _, group in ipairs(groups) do group.closed = true end
  end
  return groups
end

function Reader:read()
  local parts = self.parts
  if parts.returned then
    local content = mime.decode(self.mail, parts.returned)
    self.result.returned = returned_at(content:gsub("\r\n?", "\n"), 1)
  end
  if parts.feedback then
    self:read_feedback(parts.feedback)
    return
  end
  if parts.status[1] then
    local groups = {}
    for _, part in ipairs(parts.status) do
      for _, group in ipairs(self:groups_of(part)) do groups[#groups + 1] = group end
    end
    if self:read_status(groups) then return end
    self:flaw "no_recipient_fields"
  end
  if parts.disposition then
    -- A receipt of a reader; or a refusal of a delivery program, which says "deleted" (RFC 8098, section 3.2.6.2). Its
    -- words are the recipient's own, who lives then.
    local fields = mime.fields(self.mail, parts.disposition.first, parts.disposition.last)
    local disposition = prose.lower(fields.first.disposition or "")
    if not from_daemon(self.fields) or not disposition:find("deleted", 1, true) then
      self.result.kind = "auto_reply"
      return
    end
    self.known = { mailbox(fields.first["final-recipient"]) }
  end
  self:read_prose()
end

local function sorted_keys(set)
  local list = {}
  for key in pairs(set) do list[#list + 1] = key end
  table.sort(list)
  return list
end

---What a mail tells about mails that could not be delivered. Only a report with event "failed" in a mail of
---kind "failure" can suppress; complaints and automatic replies have no verdicts. Anyone can forge a bounce.
---The detail's kind is "empty_mail".
---@param mail string  the octets of one message
---@param opts? {max_bytes?: integer, rules?: userdata}  max_bytes: of the mail that are read (10 MiB)
---@return smtpcodes.Bounce?
---@return string? message
---@return smtpcodes.Detail?
function bounce.parse_bounce(mail, opts)
  check.type(mail, 1, "parse_bounce", "string")
  opts = check.options(opts, 2, "parse_bounce", { max_bytes = "count", rules = "rules" })
  local limit = opts.max_bytes or MAX_BYTES
  local truncated = #mail > limit
  if truncated then mail = mail:sub(1, limit) end
  if not mail:find("[^ \t\r\n]") then return nil, "the mail is empty", { kind = "empty_mail" } end
  -- Line ends of old systems: a CR alone.
  if not mail:find("\n") then mail = mail:gsub("\r", "\n") end
  local root, parts, flaws = mime.parts(mail)
  local result = { kind = "other", reports = {}, flaws = {} }
  local report_type = prose.lower(root.type == "multipart/report" and root.params["report-type"] or "")
  local reader = setmetatable({
    mail = mail, fields = root.fields, type = root.type, parts = sort_parts(mail, parts), flaws = flaws, opts = opts,
    memo = {}, result = result,
    cut = truncated or mail:sub(-1) ~= "\n", report_type = report_type,
    lost_fields = flaws.unclosed_multipart and report_type:find("delivery-status", 1, true) ~= nil,
  }, Reader)
  reader:read()
  if truncated then result.truncated = true end
  result.flaws = sorted_keys(flaws)
  return setmetatable(result, core.metatable "smtpcodes.bounce")
end

return bounce
