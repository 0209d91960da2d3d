--- What reading mails and logs promises, asserted of one input; mail.c calls what this file returns with its octets.
---
--- A text whose first line begins as a header or an mbox does is a mail, any other a log, so that files of spec/bounces
--- and spec/logs are inputs as they are. An input may begin with its choices: an octet from 128 to 159, whose five low
--- bits are LOG to BY below, and any second one, which says where pieces are cut and which value of an option it is.
---
--- Not asserted, because it is not promised of any mail: that the beginning of a mail drops nobody whom the whole does
--- not (what follows may say that nothing has failed; spec/bounce_spec.lua asserts it of the set of mails), and that a
--- changed octet drops nobody else. What words mean is for the C target and the specs.
local cli = require "smtpcodes.cli"
local json_decode = require "support.json_decode"
local maillog = require "support.maillog"
local mime = require "smtpcodes.mime"
local prose = require "smtpcodes.bounce.prose"
local random = require "support.random"
local shapes = require "support.shapes"
local smtpcodes = require "smtpcodes"

for _, name in ipairs { "init", "bounce", "log" } do shapes.read("lua/smtpcodes/" .. name .. ".lua") end

-- What an input may choose; a bit that says nothing to a log does to a mail, or not.
local LOG, RULES, LIMITS, MBOX, BY = 1, 2, 4, 8, 16

local function law(kept, name, ...)
  if not kept then error((name):format(...), 2) end
  return kept
end

-- Raises where two values differ, and says where.
local function same(a, b, what)
  if type(a) ~= "table" or type(b) ~= "table" then
    law(a == b, "%s differs: %q, %q", what, tostring(a), tostring(b))
    return
  end
  law(getmetatable(a) == getmetatable(b), "%s differs in kind", what)
  for key, value in pairs(a) do same(value, b[key], what .. "." .. tostring(key)) end
  for key in pairs(b) do law(a[key] ~= nil, "%s.%s is in one only", what, tostring(key)) end
end

local function kind_of(value) return (getmetatable(value) or {}).__name end

local NEVER = assert(smtpcodes.rules { { id = "never", reason = "policy", text = "zxqv qqzx" } })
local RULE_SETS = {
  NEVER,
  assert(smtpcodes.rules { { id = "all", reason = "policy", pattern = "" } }),
  assert(smtpcodes.rules { { id = "unknown", reason = "mailbox_unknown", text = "user|mailbox|address|unknown" },
    { id = "full", reason = "mailbox_full", pattern = "%d%d%d" } }),
}

local STYLES = { "text", "markdown", "html", "json" }

-- Pages and lines show nothing that could move a terminal.
local function check_shown(value, pick)
  local line = tostring(value)
  law(not line:find "[%c]", "tostring gives a control octet: %q", line)
  local page = smtpcodes.format(value, STYLES[pick(#STYLES)])
  law(not page:find "[\0-\9\11-\31\127]", "a page has a control octet: %q", page)
end

---------------------------------------------------------------------------------------------------
-- Verdicts

local ABOUT_RECIPIENT = { mailbox_unknown = true, mailbox_disabled = true, suppressed = true, domain_unknown = true }

-- What the laws of deciding say of whom to drop (3, 4, 11 and 12), as far as a report shows it.
local function check_drop(report)
  local verdict = report.verdict
  law(report.event == "failed", "drops at the event %s", tostring(report.event))
  law(ABOUT_RECIPIENT[verdict.reason], "drops for %s", verdict.reason)
  law(verdict.severity ~= "transient_negative" and verdict.confidence ~= "guess" and verdict.bounce == "hard"
    and verdict.disposition == "return", "drops without clear evidence")
  law(verdict.scope == "recipient" or verdict.scope == "domain" and verdict.reason == "domain_unknown",
    "drops a %s", verdict.scope)
  law(report.recipient, "drops nobody")
end

-- A text, the report that is read in it and the reply that is are judged alike. What matched is told as it was printed:
-- of the report as it reads.
local function check_reread(text, opts)
  local report = text ~= "" and smtpcodes.parse_report(text)
  local verdict = report and smtpcodes.classify(text, opts)
  if not report then return end
  local function again(value, words, what)
    local other = smtpcodes.classify(value, opts)
    if not words:find(verdict.why.matched or "", 1, true) then other.why.matched = verdict.why.matched end
    same(verdict, other, what)
  end
  again(report, report.text, "classify of the report")
  local reply, behind = smtpcodes.parse(text)
  if reply and behind > #text then again(reply, reply.text, "classify of the reply") end
end

---------------------------------------------------------------------------------------------------
-- Mails

local MAIL_FLAWS = {}
for flaw in ([[
bad_header missing_boundary unclosed_multipart too_deep too_many_parts too_many_recipients cut_off fields_in_text
no_recipient_fields
]]):gmatch "%S+" do
  MAIL_FLAWS[flaw] = true
end

-- Parts lie in the mail one behind the other; texts have one line end and no NUL.
local function check_parts(mail)
  local _, parts = mime.parts(mail)
  local at = 0
  for _, part in ipairs(parts) do
    law(part.first > at and part.last >= part.first - 1 and (part.last <= #mail or part.last < part.first),
      "a part lies outside its place")
    at = part.last
    law(not mime.text(mail, part):find "[%z\r]", "a part's text has a CR or NUL")
  end
  return parts
end

-- All that a reader of the mail can see, in lower case and with one blank for blanks: as it stands, and decoded.
local function seen_in(mail, parts)
  local texts = { mail, (mail:gsub("=[ \t]*\r?\n", ""):gsub("=(%x%x)", function(code)
    return string.char(tonumber(code, 16))
  end)) }
  for _, part in ipairs(parts) do texts[#texts + 1] = mime.text(mail, part) end
  return (table.concat(texts, "\n"):lower():gsub("%s+", " "))
end

local function check_bounce(bounce, mail, opts, parts)
  shapes.check(bounce, "smtpcodes.Bounce")
  law(kind_of(bounce) == "smtpcodes.bounce", "a bounce is of no kind")
  law((bounce.complaint or false) == (bounce.kind == "complaint"), "complaint is not the kind complaint")
  law((bounce.truncated or false) == (opts.max_bytes ~= nil and #mail > opts.max_bytes), "truncated is wrong")
  for i, flaw in ipairs(bounce.flaws) do
    law(MAIL_FLAWS[flaw] and (i == 1 or bounce.flaws[i - 1] < flaw), "flaws: %s", flaw)
  end
  local seen
  local verdicts = {}
  for _, report in ipairs(bounce.reports) do
    local verdict = report.verdict
    law(kind_of(report) == "smtpcodes.report", "a report is of no kind")
    law((verdict == nil) == (bounce.kind == "complaint" or bounce.kind == "auto_reply"),
      "%s with or without a verdict", bounce.kind)
    law(report.event ~= "refused", "a mail tells of a refusal")
    if verdict then
      law(not verdicts[verdict], "two reports share a verdict")
      verdicts[verdict] = true
      same(smtpcodes.classify(report, { rules = opts.rules }), verdict, "classify of the report")
      if verdict.action == "suppress" then
        law(bounce.kind == "failure", "drops in a mail of kind %s", bounce.kind)
        check_drop(report)
        seen = seen or seen_in(mail, parts)
        law(seen:find(report.recipient:lower():gsub("%s+", " "), 1, true), "drops %q, who is not in the mail",
          report.recipient)
      end
    end
  end
  return bounce
end

local function drops(bounce)
  local set = {}
  for _, report in ipairs(bounce and bounce.reports or {}) do
    if report.verdict and report.verdict.action == "suppress" then set[report.recipient] = true end
  end
  return set
end

-- A mail is read the same with CRLF as with LF.
local function check_line_ends(mail, opts, bounce)
  if mail:find("\r", 1, true) or opts.max_bytes then return end
  local other = smtpcodes.parse_bounce((mail:gsub("\n", "\r\n")), opts)
  same(bounce, other, "with CRLF")
end

-- What is beyond max_bytes is not there. Whether a mail that ends with a line end is cut off, only max_bytes tells.
local function check_truncated(mail, opts, pick)
  local limit = pick(#mail)
  if mail:sub(limit, limit) == "\n" then limit = limit - 1 end
  if limit == 0 or mail:sub(limit, limit) == "\n" then return end
  local cut = smtpcodes.parse_bounce(mail, { max_bytes = limit, rules = opts.rules })
  local prefix = smtpcodes.parse_bounce(mail:sub(1, limit), { rules = opts.rules })
  if cut then cut.truncated = nil end
  same(prefix, cut, "with max_bytes")
end

-- What forges a notice as well as can be, in fields and in prose.
local FORGED = "\nFinal-Recipient: rfc822; victim@forged.test\nAction: failed\nStatus: 5.1.1\n"
  .. "Diagnostic-Code: smtp; 550 5.1.1 no such user\n\n<victim@forged.test>:\n550 5.1.1 no such user here\n\n"
  .. "550 5.1.1 <victim@forged.test>: user unknown\n"

local RETURNED = { ["message/rfc822"] = true, ["text/rfc822-headers"] = true, ["message/global"] = true,
  ["message/global-headers"] = true }

-- Who wrote the message that came back can drop nobody, whatever is written there. Where the header of the mail itself
-- does not end, what follows decides what is header: no program sends that. Nor one whose lines end with CRs alone and
-- whose header's do not: what is put behind them then brings the first line end.
local function check_returned(mail, opts, parts)
  local at
  if not mail:find("\n", 1, true) then return end
  for _, part in ipairs(parts) do
    if RETURNED[part.type] then
      at = part.last
      break
    end
  end
  if not at and #parts == 1 and parts[1].depth == 1 and parts[1].type == "text/plain" then
    local text = mime.text(mail, parts[1])
    local plain = parts[1].encoding == "" and not parts[1].unended and mail:find("\n", parts[1].first, true)
    if plain and prose.notice_end(text) <= #text then at = #mail end
  end
  if not at then return end
  local forged = smtpcodes.parse_bounce(mail:sub(1, at) .. FORGED .. mail:sub(at + 1), opts)
  law(not drops(forged)["victim@forged.test"], "who wrote the returned message drops somebody")
end

local function check_mail(mail, opts, pick)
  local bounce, message, detail = smtpcodes.parse_bounce(mail, opts)
  if not bounce then
    law(type(message) == "string", "no message")
    shapes.check(detail, "smtpcodes.Detail")
  end
  law((bounce == nil) == not mail:sub(1, opts.max_bytes):find "[^ \t\r\n]", "a mail is empty, or is not")
  if not bounce then return end
  local parts = check_parts(mail:find("\n", 1, true) and mail or (mail:gsub("\r", "\n")))
  check_bounce(bounce, mail, opts, parts)
  check_shown(bounce, pick)
  local which = pick(3)
  if which == 1 then
    check_line_ends(mail, opts, bounce)
  elseif which == 2 then
    check_truncated(mail, opts, pick)
  else
    check_returned(mail, opts, parts)
  end
end

---------------------------------------------------------------------------------------------------
-- The text in pieces

-- A function that gives the text piece by piece.
local function pieces_of(text, pick)
  local at, most = 1, pick(2) == 1 and 4 or math.max(2, math.floor(#text / 4))
  return function()
    if at > #text then return nil end
    local piece = text:sub(at, at + pick(most) - 1)
    at = at + #piece
    return piece
  end
end

-- What the program prints for standard input.
local function run_cli(arguments, next_piece)
  local out, complaints = {}, {}
  local function into(list)
    return {
      write = function(_, ...)
        for i = 1, select("#", ...) do list[#list + 1] = (select(i, ...)) end
        return true
      end,
      flush = function() return true end,
    }
  end
  local status = cli.run(arguments, {
    read = next_piece, open = function() return nil, "no files here" end, list = function() return nil end,
    stdout = into(out), stderr = into(complaints), getenv = function() return nil end,
    terminal = function() return nil end,
  })
  return table.concat(out), table.concat(complaints), status
end

local ENVELOPE = "From sam@a.test Tue Feb  3 09:00:00 2026\n"

-- The program finds two mails in an mbox and says the same of both, however the octets come.
local function check_mbox(mail, pick)
  local style = ({ "json", "text", "drop" })[pick(3)]
  local arguments = style == "drop" and { "bounce", "--drop", "-" } or { "bounce", "--format", style, "-" }
  local one = ENVELOPE .. (("\n" .. mail):gsub("\n(>*From )", "\n>%1")):sub(2) .. "\n\n"
  local once = true
  local out, complaints, status = run_cli(arguments, function()
    local piece = once and one .. one or nil
    once = false
    return piece
  end)
  local split_out, split_complaints, split_status = run_cli(arguments, pieces_of(one .. one, pick))
  law(out == split_out and complaints == split_complaints and status == split_status,
    "an mbox in pieces is another one:\n%s%s\nat once:\n%s%s", split_out, split_complaints, out, complaints)
  law(status == 0 and complaints == "", "the program complains: %s", complaints)
  for line in out:gmatch "[^\n]*" do
    law(not line:find "[\0-\8\10-\31\127]", "the program prints a control octet: %q", line)
    if style == "json" and line ~= "" then json_decode(line) end
  end
  if style == "drop" then return end
  local mails = { {}, {} }
  for line in out:gmatch "[^\n]+" do
    local before, number, after = line:match "^(.-)%-:(%d+)(.*)$"
    if style == "text" and not line:find "^%-:%d" then break end -- the summary
    number = tonumber(number)
    table.insert(law(mails[number], "a mail of the mbox is parted"), before .. after)
  end
  law(#mails[1] > 0, "the mails of an mbox are not found")
  same(mails[1], mails[2], "the second mail of an mbox")
end

---------------------------------------------------------------------------------------------------
-- Logs

local BY_VALUES = { "reason", "domain", "provider", "hour", "reply" }
local TIMES = { "2026-11-23", "2026-11-23T08:00", "2025-12-31T23:59:59", "2027-01-01", "1999-02-28 12:00" }

local function tally_of(next_piece, opts)
  local log = smtpcodes.log(opts)
  for piece in next_piece do law(log:feed(piece) == true, "feed does not give true") end
  local tally = log:result()
  same(tally, log:result(), "the result asked for again")
  return tally
end

-- What counts of a tally where texts may differ by a line end.
local function counts(tally)
  local list = {}
  for _, row in ipairs(tally.reasons) do
    list[#list + 1] = ("%s %s %d %d %d %d"):format(row.reason, row.action, row.n, row.delivered, row.deferred,
      row.returned)
  end
  for _, row in ipairs(tally.refusals) do list[#list + 1] = ("refused %s %d"):format(row.reason, row.n) end
  for _, row in ipairs(tally.suppress) do list[#list + 1] = ("drop %s %s"):format(row.recipient, row.reason) end
  for _, row in ipairs(tally.doubtful) do list[#list + 1] = ("doubt %s %d"):format(row.domain, row.recipients) end
  for name, n in pairs(tally.lines) do list[#list + 1] = ("%s %d"):format(name, n) end
  table.sort(list)
  return list
end

-- Nobody is dropped for a line that classify would not drop anybody for. Records of Exchange are judged by their
-- statuses, which are no lines; of qmail a line names no recipient.
local function check_log_drops(tally, text, opts)
  if #tally.suppress == 0 or text:find("#Fields:", 1, true) then return end
  local dropped, any = {}, false
  for line in text:gmatch "[^\n]+" do -- as the log does: a CR inside a line ends none
    local verdict = smtpcodes.classify(line, { rules = opts.rules })
    if verdict.action == "suppress" then
      any = true
      if verdict.recipient then dropped[verdict.recipient:lower()] = true end
    end
  end
  for _, row in ipairs(tally.suppress) do
    law(any, "drops %q for no line", row.recipient)
    law(dropped[row.recipient:lower()] or text:find("starting delivery", 1, true), "drops %q for another's line",
      row.recipient)
  end
end

local function check_numbers(tally, text, opts)
  local lines, incomplete = tally.lines, tally.incomplete or {}
  local _, n = text:gsub("\n", "")
  if text ~= "" and text:sub(-1) ~= "\n" then n = n + 1 end
  law(lines.total == n, "%d lines of %d", lines.total, n)
  if not text:find("#Fields:", 1, true) then
    law(lines.deliveries + lines.refused + lines.other == n, "a line is counted twice or never")
  end
  local delivered, refused = 0, 0
  for i, row in ipairs(tally.reasons) do
    law(i == 1 or tally.reasons[i - 1].n >= row.n, "reasons are not by frequency")
    law(row.reason ~= "continue", "a failure is no success")
    if row.reason == "accepted" then
      delivered = row.delivered
      law(row.n == row.delivered and row.deferred == 0 and row.returned == 0, "what was accepted has failed")
    else
      law(row.n >= row.deferred and row.n >= row.returned and row.n >= row.delivered, "%s: more than all", row.reason)
      law(row.n <= row.deferred + row.returned, "%s: neither deferred nor returned", row.reason)
      law(#row.replies > 0 or incomplete.replies, "%s: without a reply", row.reason)
    end
    for _, reply in ipairs(row.replies) do
      law(reply.n > 0 and reply.line >= 1 and reply.line <= n and #reply.example <= 400
        and #reply.fingerprint <= 160, "a reply of %s", row.reason)
    end
  end
  law(tally.delivered == delivered, "%d delivered of %d", tally.delivered, delivered)
  for _, row in ipairs(tally.refusals) do refused = refused + row.n end
  law(refused == lines.refused, "refusals without a reason")
  law(#tally.suppress <= tally.returned, "more to drop than were returned")
  law((opts.by ~= nil) == (tally.groups ~= nil) and tally.by == opts.by, "groups that nobody asked for, or none")
  if opts.by == "domain" and not incomplete.groups and not incomplete.recipients then
    local sum = { delivered = 0, deferred = 0, returned = 0 }
    for _, group in ipairs(tally.groups) do
      for name in pairs(sum) do sum[name] = sum[name] + group[name] end
    end
    for name, total in pairs(sum) do law(total == tally[name], "%s: %d in domains, %d", name, total, tally[name]) end
  end
end

local function check_tally(tally, text, opts)
  shapes.check(tally, "smtpcodes.LogTally")
  law(kind_of(tally) == "smtpcodes.log", "a tally is of no kind")
  check_numbers(tally, text, opts)
  local doubtful, seen = {}, {}
  for _, row in ipairs(tally.doubtful) do doubtful[row.domain] = true end
  for i, row in ipairs(tally.suppress) do
    law(ABOUT_RECIPIENT[row.reason], "drops for %s", row.reason)
    law(i == 1 or tally.suppress[i - 1].recipient < row.recipient, "drops are not sorted")
    local key = row.recipient:lower()
    law(not seen[key], "drops %q twice", row.recipient)
    seen[key] = true
    law(not doubtful[key:match "@([^@]*)$" or "-"], "drops %q, whose domain is in doubt", row.recipient)
  end
  check_log_drops(tally, text, opts)
end

-- What Postfix's lines are read by is a shortcut: a line of them is the same to the forms, which rules ask for.
local function check_shortcut(text)
  local line = text:match "[^\n]+"
  if not line then return end
  same(counts(maillog.tally(line, { rules = NEVER })), counts(maillog.tally(line)), "by the shortcut")
end

local function check_log(text, opts, pick)
  local tally = maillog.tally(text, opts)
  check_tally(tally, text, opts)
  same(tally, tally_of(pieces_of(text, pick), opts), "in pieces")
  check_shown(tally, pick)
  if pick(2) == 1 then
    check_shortcut(text)
  elseif not text:find("\r", 1, true) then
    same(counts(tally), counts(maillog.tally((text:gsub("\n", "\r\n")), opts)), "with CRLF")
  end
end

---------------------------------------------------------------------------------------------------

return function(octets)
  local first, second = octets:byte(1, 2)
  local chosen = first and first >= 128 and first < 160
  local choices, text = chosen and first or 0, chosen and octets:sub(3) or octets
  local number = chosen and second or #octets
  local pick = random.generator(number)
  local opts = {}
  if choices & RULES ~= 0 then opts.rules = RULE_SETS[number % #RULE_SETS + 1] end
  check_reread(text, opts)
  local is_mail = text:find "^%s*>?From " or text:find "^%s*[%w-]+[ \t]*:[ \t]"
  if choices & LOG == 0 and is_mail then
    if choices & MBOX ~= 0 then return check_mbox(text, pick) end
    if choices & LIMITS ~= 0 then opts.max_bytes = 1 + number * 16 end
    return check_mail(text, opts, pick)
  end
  if choices & LIMITS ~= 0 then opts.max_open, opts.max_replies = 4, 2 end
  if choices & MBOX ~= 0 then opts.since = TIMES[number % #TIMES + 1] end
  if choices & BY ~= 0 then opts.by = BY_VALUES[number % #BY_VALUES + 1] end
  return check_log(text, opts, pick)
end
