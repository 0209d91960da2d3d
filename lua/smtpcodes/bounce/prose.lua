--- The prose of a notice: where it ends, whom it names, and which of its sentences are about whom. What the
--- sentences mean is for parse_report and classify to say.
local words = require "smtpcodes.bounce.words"

local prose = {}

local MAX_RECIPIENTS = 1000

--- An octet of a word, in whatever script.
prose.WORD = "[%w\128-\255]"

---The text with ASCII letters in lower case, whatever the locale.
---@param text string
---@return string
function prose.lower(text)
  return (text:gsub("[A-Z]", string.lower))
end

local function trim(line)
  return line:match("^[ \t]*()"), #line - #line:reverse():match("^[ \t]*") -- first and last octet
end

---------------------------------------------------------------------------------------------------
-- The returned message

local STRONG = { received = true, ["return-path"] = true, ["message-id"] = true, ["mime-version"] = true,
  ["delivered-to"] = true, ["dkim-signature"] = true, ["x-mailer"] = true }

---The notice without subjects that it tells of: whoever wrote the message that came back wrote them.
---@param notice string
---@return string
function prose.without_subjects(notice)
  return (notice:gsub("[^\n]+", function(line)
    local label = line:match("^[ \t]*([^:\n]+:)[ \t]*%S")
    if label and #label <= 40 and words.subject_labels[prose.lower(label)] then return label end
  end))
end

-- Whether this line, with rules and blanks around it or not, says that the returned message begins.
local function begins_returned(line)
  local first, last = trim(line)
  if last - first < 5 or last - first > 160 then return false end
  local text = prose.lower(line:sub(first, last))
  if text:find("^content%-type:") then
    return text:find("message/rfc822", 1, true) ~= nil or text:find("rfc822-headers", 1, true) ~= nil
  end
  if text:find("^[-=*_~#]%s?[-=*_~#]") or text:find("[-=_~][-=_~]$") then
    return words.any(text, words.ruled_returns)
  end
  return words.any(text, words.plain_returns)
end

---Where the notice ends: the first octet of the returned message and what introduces it, or #text + 1. The
---message begins at a line that says so, or with header fields as only messages have them.
---@param text string  lines ended by "\n"
---@return integer
function prose.notice_end(text)
  local at, run, run_start, strong = 1, 0, 1, false
  while at <= #text do
    local line_end = text:find("\n", at) or #text + 1
    local line = text:sub(at, line_end - 1)
    if begins_returned(line) then return at end
    local name = line:match("^([%a][%w-]+):")
    if name then
      if run == 0 then run_start, strong = at, false end
      name = prose.lower(name)
      run, strong = run + 1, strong or STRONG[name] or false
      if strong and (run >= 3 or name == "received" and line:find("^%a+: *%(?[fb][ry]")) then return run_start end
    elseif not line:find("^[ \t]+%S") or run == 0 then
      run = 0
    end
    at = line_end + 1
  end
  return #text + 1
end

local MESSAGE_FIELDS = { from = true, to = true, subject = true, date = true }

-- Where fields of a message end of which three of those stand together; nil where none do. Programs print them of the
-- message that they tell about, or without a line that says so begin the message itself with them.
local function message_fields_end(text)
  local at, seen, count = 1, {}, 0
  while at <= #text do
    local line_end = text:find("\n", at) or #text + 1
    local name = prose.lower(text:match("^(%a+):", at) or "")
    if MESSAGE_FIELDS[name] and not seen[name] then
      seen[name], count = true, count + 1
    elseif not text:find("^[^\n]*%S", at) then
      if count >= 3 then return at end
      seen, count = {}, 0
    end
    at = line_end + 1
  end
end

---------------------------------------------------------------------------------------------------
-- Addresses

-- Octets of a local part and of a domain; longer ones are none.
local LOCAL, DOMAIN = "^[%w!#$%%&'*+/=?^_`{|}~.\128-\255-]", "^[%w._\128-\255%[%]:-]*"
local DAMAGE = "^[\1-\8\11\12\14-\31\127@#$%%^~\\+]"

-- Marks as East Asian texts print them: of U+3000 to U+303F, and the wide forms of ASCII's.
local WIDE_MARKS = { "\227\128[\128-\191]", "\239\188[\128-\143\154-\160\187-\191]", "\239\189[\128\155-\165]" }

-- A letter of an East Asian script, whole: an octet alone is a damaged one.
local EASTERN = "[\227-\237][\128-\191][\128-\191]"

-- Text in those scripts has no blanks around an address: its marks never belong to one, and in prose neither do its
-- letters, if otherwise the address is of ASCII. `first` and `last` as they are then.
local function without_eastern(line, first, at, last, in_prose)
  for _, mark in ipairs(WIDE_MARKS) do
    local _, mark_end = line:find(mark, first)
    while mark_end and mark_end < at do
      first = mark_end + 1
      _, mark_end = line:find(mark, first)
    end
    local mark_start = line:find(mark, at)
    if mark_start and mark_start <= last then last = mark_start - 1 end
  end
  if in_prose then
    local name, domain = line:sub(first, at - 1), line:sub(at + 1, last)
    local ascii = domain:match("^[%w.-]+%.%a%a+()" .. EASTERN)
    if ascii then
      last = at + ascii - 1
      domain = line:sub(at + 1, last)
    end
    local letters, rest = name:match("^(.*[\128-\255])([%w._+-]+)$")
    if letters and letters:gsub(EASTERN, "") == "" and not domain:find("[\128-\255]") then first = at - #rest end
  end
  return first, last
end

-- The address around the "@" at `at`: where it begins and ends; nil when there is none.
local function address_around(line, at, in_prose)
  local first = at
  if line:sub(at - 1, at - 1) == '"' then
    first = at - 2
    while first > 0 and at - first < 130 and line:sub(first, first) ~= '"' do first = first - 1 end
    if line:sub(first, first) ~= '"' then return nil end
  else
    while first > 1 and at - first < 200 and line:find(LOCAL, first - 1) do first = first - 1 end
    while first < at and line:find("^['=/|.`{]", first) do first = first + 1 end
    if first == at then return nil end
    -- "Hans Muster/Sales/ACME@ACME": names of Notes hold blanks.
    if first <= 60 and line:sub(first, at):find("/", 1, true) then
      first = line:sub(1, first - 1):match("^[ \t]*()%a[%w .'-]* $") or first
    end
  end
  local _, domain_end = line:sub(at + 1, at + 255):find(DOMAIN)
  local last = at + domain_end
  if line:find("[\128-\255]") then
    first, last = without_eastern(line, first, at, last, in_prose)
    if first >= at then return nil end
  end
  -- Octets that end no address: it is a piece of one that was damaged, and names somebody else.
  if line:find(DAMAGE, last + 1) or first > 1 and line:find(DAMAGE, first - 1) then return nil end
  while last > at and line:find("^[.:%]%[_-]", last) do
    if line:sub(last, last) == "]" and line:sub(at + 1, at + 1) == "[" then break end
    last = last - 1
  end
  local colon = line:sub(at + 1, at + 1) ~= "[" and line:find(":", at, true)
  if colon and colon <= last then last = colon - 1 end
  if last == at then return nil end
  return first, last
end

---An address as it is compared: without regard to ASCII case.
prose.key = prose.lower

-- How a line names an address: "head" begins the line with it, "named" says in words that it is a recipient, "alias"
-- that what failed comes of it, "answered" that the line is the reply about it, "mention" is anything else; nil for an
-- address that is surely none.
local RECIPIENT_WORDS = {
  "recipient", "recipients", "recipient(s)", "rcpt to", "rcpt", "to", "address", "addresses", "address(es)", "user",
  "mailbox", "for", "account", "rejected",
  "undeliverable", "unknown user", "userid", "user unknown", "email", "e-mail", "allowed size", "attempts", "is",
  "destinatario", "destinataire",
}
local SENDER_WORDS = { "from", "sender", "reply to", "reply-to", "contact", "return-path", "message-id", "message id",
  "original address", "help", "by", "via", "write to", "mailto",
  "forward to", "postmaster", "id", "please", "copy", "administrator" }

-- Whether the text ends with one of the words, and not with a longer word that ends so.
local function ends_with(text, list)
  for i = 1, #list do
    local start = #text - #list[i] + 1
    if start > 0 and text:sub(start) == list[i] and (start == 1 or not text:find("^%w", start - 1)) then return true end
  end
  return false
end

-- Before these in a line of its own even an address like "webmaster@" is no one to turn to.
local LABELS = { recipient = true, recipients = true, ["recipient(s)"] = true, ["failed recipient"] = true,
  ["failed address"] = true, ["rcpt to"] = true }

-- The second value: nothing stands before the address in its line but the word for a recipient.
local function how_named(line, first, last)
  local before = prose.lower(line:sub(math.max(1, first - 60), first - 1))
  if before:find("^[ \t<>('\"%[*-]*$") and first <= 60 then
    -- A mail that is quoted, perhaps the one that came back.
    return not before:find("^> ") and "head" or nil
  end
  if before:find("https?://%S*$") then return nil end
  -- "550 5.1.1 <ann@b.example>... User unknown": what Sendmail says itself.
  if before:find("^[ \t]*[45]%d%d[ -][%d. ]*<?$") and line:find("^>?%.%.%.", last + 1) then
    return "answered"
  end
  if before:find("%(expanded from: <?$") or before:find("%f[%w]generated from <?$")
    or before:find("%f[%w]generated by <?$") then
    return "alias"
  end
  before = before:gsub("[ \t<('\"%[:;=,]+$", ""):gsub("rfc822$", ""):gsub("%[smtp$", ""):gsub("[ \t:;=]+$", "")
  if ends_with(before, SENDER_WORDS) then return nil end
  if ends_with(before, RECIPIENT_WORDS) then
    return "named", first <= 60 and LABELS[before:match("%S.*") or ""]
  end
  return "mention"
end

---@class smtpcodes.prose.Named
---@field address string
---@field how "head"|"named"|"answered"|"alias"|"mention"
---@field labelled? boolean  named by a word alone in its line
---@field first integer  the octets of the text that are the address
---@field last integer
---@field line integer   where its line begins

---Every address in the text that may be a recipient, in its order, each at each place.
---@param text string
---@param in_prose? boolean  letters of scripts without blanks may touch an address
---@return smtpcodes.prose.Named[]
function prose.addresses(text, in_prose)
  local list = {}
  local at = text:find("@", 1, true)
  local line_start = 1
  while at and #list < 10 * MAX_RECIPIENTS do
    local next_line = text:find("\n", line_start)
    while next_line and next_line < at do
      line_start = next_line + 1
      next_line = text:find("\n", line_start)
    end
    -- A line may be very long: what counts of it stands near the address.
    local from = math.max(line_start, at - 300)
    local line = text:sub(from, math.min((next_line or #text + 1) - 1, at + 300))
    local first, last = address_around(line, at - from + 1, in_prose)
    if first then
      local how, labelled = how_named(line, first, last)
      if how == "head" and from > line_start then how = "mention" end
      local previous = list[#list]
      if how == "mention" and previous and previous.line == line_start
        and text:find("^>?[,;]", previous.last + 1)
        and not text:sub(previous.last + 1, from + first - 2):find("[^>,; \t<]") then
        how = previous.how -- one of a list
      end
      if how then
        list[#list + 1] = { address = line:sub(first, last), how = how, labelled = labelled,
          first = from + first - 1, last = from + last - 1, line = line_start }
      end
    end
    at = text:find("@", at + 1, true)
  end
  return list
end

-- Only these can be meant where nothing but a mention tells.
local ROLES = {}
for name in ([[
abuse support help helpdesk info admin administrator hostmaster webmaster noc contact sales service noreply no-reply
]]):gmatch("%S+") do
  ROLES[name] = true
end

local function is_role(address)
  local name = prose.lower(address:match("^[^@]*"))
  return ROLES[name] or words.daemons[name] or false
end

-- What programs add to the words of a delivery, or write below where there are none: qmail-send, Courier, InterMail.
local ADDED = { "\nI'm not going to try again;", "\nIf your message was also sent to additional recipients,",
  "\nPlease reply to " }

-- Exim names the host in a line of its own above what it says of it: with these words, too, a host would be unknown.
local function without_host(text)
  local first, last = text:find("\n[ \t]*host %S+ %[[%x.:]+%]:?[ \t]*\n")
  if not first or text:find("^[ \t]*SMTP error", last + 1) then return text end
  return text:sub(1, first) .. text:sub(last + 1)
end

-- Where the line of the next address behind all[i] begins that is another; nil where none follows.
local function next_other(all, i)
  local key = prose.key(all[i].address)
  for j = i + 1, #all do
    if prose.key(all[j].address) ~= key then return all[j].line end
  end
end

-- Where the line above the one at `start` begins, if it is no longer than lines of a transcript are.
local function line_above(notice, start)
  local before = notice:sub(math.max(1, start - 600), start - 2)
  local at = start > 1 and before:match(".*\n()")
  if at then return start - 1 - (#before - at + 1) end
  return start > 1 and start <= 600 and 1 or nil
end

-- What the notice says in the line of all[i] and, where nothing else stands in it, below: a transcript shows the answer
-- below the command, a table the words below the address.
local function mention(notice, all, i)
  local item = all[i]
  local line_end = notice:find("\n", item.last) or #notice + 1
  local stop = notice:match("^\n[ \t]*<<<[^\n]*()", line_end)
  if not stop and item.how == "head" and not notice:sub(item.last + 1, line_end - 1):find(prose.WORD) then
    local below = notice:sub(line_end, line_end + 2000)
    stop = math.min(line_end - 1 + (below:find("\n[ \t]*\n") or #below + 1), next_other(all, i) or #notice + 1)
  end
  local start = item.line
  if item.how == "answered" then
    -- What Sendmail says itself stands below the answer.
    local above = line_above(notice, start)
    while above and notice:find("^[ \t]*<<<", above) and item.line - above < 2000 do
      start, above = above, line_above(notice, above)
    end
  end
  return notice:sub(start, math.max(stop or 0, line_end) - 1)
end

-- The words above an address that ends its paragraph, which begins with them; nil where there are none.
local function above_in_paragraph(notice, item)
  local line_end = notice:find("\n", item.last) or #notice + 1
  if notice:find("^\n[ \t]*[^ \t\n]", line_end) then return nil end
  local above = notice:sub(math.max(1, item.line - 1000), item.line - 1)
  above = above:match("^.*\n[ \t]*\n(.*)$") or above
  return above:find(prose.WORD) and not above:find("@", 1, true) and above or nil
end

-- The words above each of the recipients, whose addresses stand alone in their lines and before an empty one: InterMail
-- gives a reason, then whom it is about. nil where the notice is not written so; recipients one below the other share
-- the words.
local function words_above(notice, chosen)
  local list, from = {}, 1
  for i, item in ipairs(chosen) do
    local line_end = notice:find("\n", item.last) or #notice + 1
    local first, last = trim(notice:sub(item.line, line_end - 1))
    local next_line = chosen[i + 1] and chosen[i + 1].line
    local joined = next_line ~= line_end + 1 and notice:find("^\n[ \t]*[^ \t\n]", line_end)
    if joined or notice:sub(item.line + first - 1, item.line + last - 1):find("[ \t]") then return nil end
    local between = notice:sub(math.max(from, item.line - 1000), item.line - 1)
    between = between:sub(1, -#between:reverse():match("^%s*") - 1)
    if i == 1 then between = between:match("^.*\n[ \t]*\n(.*)$") or between end
    list[i] = between:find(prose.WORD) and between or list[i - 1]
    if not list[i] then return nil end
    from = line_end + 1
  end
  return list
end

-- What stands behind the last of several recipients may be about the others as well: what stands before the next line
-- that names one of them, and the whole without those lines and the answers below them. `own`: the key of whom it is
-- read for, whose lines stay; nil for those who share it with the last.
local function behind_last(notice, all, last, is_chosen, own)
  local kept, from, first_stop = {}, last.last + 1, nil
  for i = 1, #all do
    local item = all[i]
    local key = prose.key(item.address)
    if item.line > last.line and item.line >= from and key ~= own and is_chosen[key] then
      first_stop = first_stop or item.line
      kept[#kept + 1] = notice:sub(from, item.line - 1)
      local line_end = notice:match("^[^\n]*\n?()", item.line)
      while line_end do
        from = line_end
        line_end = notice:match("^[ \t]*<<<[^\n]*\n?()", from)
      end
    end
  end
  if not first_stop then return notice:sub(last.last + 1) end
  kept[#kept + 1] = notice:sub(from)
  return notice:sub(last.last + 1, first_stop - 1), table.concat(kept)
end

---The recipients that the notice names, each with the text about it in the order in which it should be read:
---what follows the address, lines that name it elsewhere; `rest` is what follows all of them, without lines that name
---one of them, `before` what stands before all, unless it lists reasons of which any may be the one. `others` are
---addresses of the notice's own header, which a recipient seldom is. `above`: the words that stand above each, in a
---notice that is written so. `uncertain`: what failed is one of those for whom the address stands, and others may have
---got the mail; or it stands behind what may be the returned message's header, or in the notice's own.
---@param notice string
---@param others table<string, true>  by prose.key
---@param known? string[]             recipients that a header field names
---@return {recipient: string, texts: string[]|{before?: string, rest?: string}, uncertain: boolean, above?: string}[]
function prose.recipients(notice, others, known)
  local all = prose.addresses(notice, true)
  local chosen, by_key = {}, {}
  local function choose(item)
    local key = prose.key(item.address)
    if not by_key[key] and #chosen < MAX_RECIPIENTS then
      by_key[key] = item
      chosen[#chosen + 1] = item
    end
  end
  local function choose_all(how, test)
    for i = 1, #all do
      if all[i].how == how and test(all[i]) then choose(all[i]) end
    end
  end
  if known then
    local wanted = {}
    for i = 1, #known do wanted[prose.key(known[i])] = true end
    for _, how in ipairs { "head", "named", "mention" } do
      choose_all(how, function(item) return wanted[prose.key(item.address)] end)
    end
  else
    local function other(item) return others[prose.key(item.address)] end
    choose_all("head", function(item) return not other(item) end)
    if #chosen == 0 then
      choose_all("named", function(item)
        return not other(item) and (item.labelled or not is_role(item.address))
      end)
      choose_all("answered", function(item) return not other(item) end)
    end
    if #chosen == 0 then choose_all("alias", function() return true end) end
    if #chosen == 0 then
      for i = 1, #all do
        if not other(all[i]) and not is_role(all[i].address) and #chosen == 0 then choose(all[i]) end
      end
    end
    if #chosen == 0 then choose_all("head", other) end
    if #chosen == 0 then choose_all("named", other) end
  end
  table.sort(chosen, function(a, b) return a.first < b.first end)

  local function texts_of(after, rest)
    after = after:gsub("^>:?[ \t]*\n", "") -- the end of "<ann@b.example>:", alone in its line
    for j = 1, #ADDED do
      local added = after:find(ADDED[j], 1, true)
      if added then after = after:sub(1, added) end
    end
    return { without_host(after), rest = rest }
  end
  local list, shared = {}, nil
  for i, item in ipairs(chosen) do
    local texts
    if chosen[i + 1] then
      texts = texts_of(notice:sub(item.last + 1, chosen[i + 1].line - 1))
    else
      texts = texts_of(behind_last(notice, all, item, by_key, prose.key(item.address)))
      shared = i > 1 and texts_of(behind_last(notice, all, item, by_key))
    end
    list[i] = { recipient = item.address, texts = texts, item = item }
  end
  -- Addresses one below the other share what follows the last of them.
  for i = #list - 1, 1, -1 do
    local next_texts = i + 1 == #list and shared or list[i + 1].texts
    if not list[i].texts[1]:find(prose.WORD) then
      list[i].texts = { next_texts[1], rest = next_texts.rest }
      list[i].shared, list[i + 1].shared = true, true
    end
  end
  local before = chosen[1] and notice:sub(1, chosen[1].line - 1) or ""
  if not before:find(prose.WORD) or words.any(prose.lower(before), words.possible_reasons) then before = nil end
  local above_each = words_above(notice, chosen) or {}
  -- Behind recipients, the fields of a message may begin the one that came back.
  local doubtful = chosen[2] and message_fields_end(notice:sub(chosen[1].last))
  if doubtful then doubtful = doubtful + chosen[1].last - 1 end
  for i, entry in ipairs(list) do
    local own, texts = entry.item, entry.texts
    entry.above = above_each[i]
    local mentions = {}
    for j = 1, #all do
      if all[j] ~= own and #mentions < 8 and prose.key(all[j].address) == prose.key(own.address) then
        mentions[#mentions + 1] = mention(notice, all, j)
      end
    end
    local above = #list > 1 and own.labelled and above_in_paragraph(notice, own)
    if above then table.insert(texts, 1, above) end
    if #list > 1 and #mentions > 0 and entry.shared then
      table.insert(texts, 1, table.concat(mentions, "\n"))
    elseif #mentions > 0 then
      texts[#texts + 1] = table.concat(mentions, "\n")
    end
    local line_end = notice:find("\n", own.last) or #notice + 1
    local line = notice:sub(own.line, line_end - 1)
    if own.how == "answered" then
      table.insert(texts, 1, line)
    elseif own.how ~= "head" then
      texts[#texts + 1] = line
    end
    texts.before = before
    entry.uncertain = own.how == "alias" or doubtful ~= nil and own.first > doubtful
      or others[prose.key(own.address)] == true
    entry.item, entry.shared = nil, nil
  end
  return list
end

---The pieces of a text that are read one by one: paragraphs, then lines.
---@param text string
---@param limit integer
---@return string[]
function prose.paragraphs(text, limit)
  local list, at = {}, 1
  while at <= #text and #list < limit do
    local stop, after = text:find("\n[ \t]*\n", at)
    local piece = text:sub(at, stop)
    if piece:find(prose.WORD) then list[#list + 1] = piece end
    at = stop and after or #text + 1
  end
  return list
end

---The same for lines, without the marks that make a list of them before a code.
---@param text string
---@param limit integer
---@return string[]
function prose.lines(text, limit)
  local list, at = {}, 1
  while at <= #text and #list < limit do
    local stop = text:find("\n", at) or #text + 1
    local piece = text:sub(at, stop - 1)
    if piece:find(prose.WORD) then list[#list + 1] = piece:match("^[ \t]*[-*]+[ \t]+([245]%d%d.*)") or piece end
    at = stop + 1
  end
  return list
end

return prose
