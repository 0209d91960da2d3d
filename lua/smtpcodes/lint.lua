--- What is wrong with replies as a server writes them: the flaws that reading finds, and what only a
--- look at the tables of codes tells.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"
local locale = require "smtpcodes.locale"
local say = require "smtpcodes.say"

local lint = {}

---@class smtpcodes.Finding
---@field id string
---@field severity "error"|"warning"|"info"  error: breaks a MUST
---@field message string   in English
---@field values? table<string, string|integer>  what the message names, for that of another language
---@field source string    the RFC section, "RFC 5321 §4.2.1"
---@field line? integer    1-based line of the octets, or of the reply's lines
---@field offset? integer  1-based octet; only where octets were given

-- id -> { severity, source }. The flaws first, from the table that reading uses. What is said of each is `lint` in the
-- language files.
local RULES = {
  unreadable = { "error", "RFC 5321 §4.2" },
  incomplete = { "error", "RFC 5321 §4.2" },
  unregistered_code = { "warning", "RFC 5321 §4.2" },
  unregistered_enhanced = { "warning", "RFC 3463 §2" },
  not_expected = { "info", "RFC 5321 §4.3.2" },
  text_contradicts_code = { "warning", "RFC 5321 §4.2.1" },
  enhanced_in_greeting = { "warning", "RFC 2034 §4" },
  enhanced_differs = { "warning", "RFC 2034 §4" },
  limit_not_452 = { "warning", "RFC 5321 §4.5.3.1.10" },
  challenge_not_base64 = { "warning", "RFC 4954 §4" },
  enhanced_missing = { "warning", "RFC 2034 §4" },
  missing_text = { "warning", "RFC 5321 §4.2" },
}
for _, flaw in ipairs(core.flaws()) do RULES[flaw.id] = { flaw.severity, flaw.source } end

-- Where the codes of a stage are listed, other than in RFC 5321 §4.3.2.
local TABLES = {
  AUTH = "RFC 4954 §6", STARTTLS = "RFC 3207 §4", ETRN = "RFC 1985 §5.1", ATRN = "RFC 2645 §5.2.1",
  BURL = "RFC 4468 §6", BDAT = "RFC 3030 §2", LHLO = "RFC 2033 §4.1",
}

local lookup = core.make_lookup()

-- What a text must not say under a first digit. Whole words, in lower case.
local CONTRADICTIONS = {
  [2] = {
    "failure", "failed", "denied", "rejected", "refused", "blocked", "not accepted", "not allowed", "unknown user",
    "user unknown", "no such user", "does not exist", "try again later", "mailbox full", "over quota",
  },
  [4] = {
    "permanent failure", "permanently", "do not retry", "message accepted", "queued as",
  },
  [5] = {
    "try again later", "try later", "temporary failure", "temporarily deferred", "temporarily unavailable",
    "message accepted", "queued as",
  },
}

-- The greeting and the answers to EHLO hold names of hosts and keywords; 221 says goodbye to failures.
local NO_SENTENCE = { CONNECT = true, EHLO = true, HELO = true, LHLO = true }

-- Whatever the locale.
local LOWER = {}
for octet = 65, 90 do LOWER[string.char(octet)] = string.char(octet + 32) end

-- The words of a reply that contradict its code.
local function contradiction(reply, stage)
  local phrases = CONTRADICTIONS[math.floor(reply.code / 100)]
  if not phrases or reply.code == 221 or (reply.code == 220 or reply.code == 250 and #reply.lines > 1) and not stage
    or NO_SENTENCE[stage] and reply.code < 300 then
    return nil
  end
  local words = {}
  for word in table.concat(reply.lines, " "):gmatch("%S+") do
    if not word:find("[@.].") then words[#words + 1] = word end -- no addresses, hosts and URLs
  end
  words = " " .. table.concat(words, " "):gsub("[A-Z]", LOWER):gsub("[^a-z0-9]+", " ") .. " "
  for _, phrase in ipairs(phrases) do
    if words:find(" " .. phrase .. " ", 1, true) then return phrase end
  end
end

-- Adds a finding; `values` fill the message.
local function add(findings, id, line, offset, values)
  local rule = RULES[id]
  findings[#findings + 1] = {
    id = id, severity = rule[1], source = rule[2], message = locale.finding(locale.load "en", id, values),
    line = line, offset = offset, values = values,
  }
end

-- An enhanced status code at the start of a text.
local function enhanced_at_start(text)
  return text:match("^(%d%.%d+%.%d+)%f[^%w.]")
end

local function is_base64(text)
  return #text % 4 == 0 and text:find("^[%w+/]*=?=?$") ~= nil
end

-- What the rules of enhanced status codes say of a reply.
local function judge_enhanced(findings, reply, opts, greeting, line, offset)
  local code, enhanced = reply.code, reply.enhanced
  if enhanced then
    if not lookup(enhanced) then add(findings, "unregistered_enhanced", line, offset, { enhanced = enhanced }) end
    if greeting then
      add(findings, "enhanced_in_greeting", line, offset)
      -- Servers do send one when they refuse, and no client minds.
      if code >= 400 then findings[#findings].severity = "info" end
    end
    if enhanced == "4.5.3" and code ~= 452 then add(findings, "limit_not_452", line, offset) end
  elseif code >= 300 and code < 400 then
    if (reply.lines[1] or ""):find("^3%.%d+%.%d+%f[^%w.]") then
      add(findings, "enhanced_on_3yz", line, offset)
      findings[#findings].severity = "warning" -- 3 is no class of an enhanced code: a client reads mere text
    end
  elseif opts.enhanced and not greeting and code ~= 220 then
    add(findings, "enhanced_missing", line, offset)
  end
end

-- What the tables say of a reply. `line` and `offset` are those of its code.
local function judge(findings, reply, opts, line, offset)
  local code, stage = reply.code, opts.stage or reply.stage
  local after_code = offset and offset + 4
  local greeting = stage and NO_SENTENCE[stage]
  local entry = lookup(code)
  if not entry or entry.status == "observed" then add(findings, "unregistered_code", line, offset, { code = code }) end
  if stage and not core.expected(stage, code) then
    add(findings, "not_expected", line, offset, { code = code, stage = stage })
    findings[#findings].source = TABLES[stage] or findings[#findings].source
  end
  judge_enhanced(findings, reply, opts, greeting, line, after_code)
  if code == 334 and not is_base64(table.concat(reply.lines)) then
    add(findings, "challenge_not_base64", line, after_code)
  end
  if code ~= 334 and not table.concat(reply.lines):find("[^ \t]") then
    add(findings, "missing_text", line, after_code)
  end
  local phrase = contradiction(reply, stage)
  if phrase then add(findings, "text_contradicts_code", line, after_code, { code = code, phrase = phrase }) end
end

-- A finding has its place beside the message.
local function without_line(message)
  return (message:gsub("^line %d+: ", ""))
end

local function by_position(a, b)
  if a.line ~= b.line then return a.line < b.line end
  if a.offset ~= b.offset then return (a.offset or 0) < (b.offset or 0) end
  return a.id < b.id
end

local function lint_octets(bytes, opts)
  local findings = {}
  local read = { utf8 = opts.utf8, max_line = math.huge, max_lines = math.huge, max_bytes = math.huge }
  local at, line = 1, 1
  repeat
    local first = #findings + 1
    read.init = at
    local reply, after, where = core.parse_positions(bytes, read)
    if reply then
      local start = bytes:find("[^\r\n]", at)
      local blank = select(2, bytes:sub(at, start - 1):gsub("\n", ""))
      for id, place in pairs(where) do
        local other = id == "enhanced_missing_line" and enhanced_at_start(reply.lines[place.line - blank] or "")
        if other then
          add(findings, "enhanced_differs", line + place.line - 1, place.offset, { enhanced = other })
        else
          add(findings, id, line + place.line - 1, place.offset)
        end
      end
      judge(findings, reply, opts, line + blank, start)
    else
      local message, detail = after, where
      local id = detail.kind == "incomplete" and "incomplete" or "unreadable"
      add(findings, id, line + detail.line - 1, detail.offset)
      if id == "unreadable" then findings[#findings].message = without_line(message) end
      after = bytes:find("\n", detail.offset)
      after = id == "unreadable" and after and after + 1 or #bytes + 1
    end
    -- Sorted reply by reply: the flaws come in no order.
    local part = {}
    for i = first, #findings do part[#part + 1] = findings[i] end
    table.sort(part, by_position)
    for i, finding in ipairs(part) do findings[first + i - 1] = finding end
    line = line + select(2, bytes:sub(at, after - 1):gsub("\n", ""))
    at = after
  until at > #bytes
  return findings
end

local STAGES = {}
for _, stage in ipairs(core.stages()) do STAGES[stage] = true end

-- What `judge` may look at: an edited reply can hold anything.
local function judgeable(reply)
  local code, lines, enhanced = reply.code, reply.lines, reply.enhanced
  if type(code) ~= "number" and type(code) ~= "string" or not core.category(code) then return nil end
  if type(lines) ~= "table" then return nil end
  for _, text in ipairs(lines) do
    if type(text) ~= "string" then return nil end
  end
  return {
    code = math.floor(tonumber(code)), lines = lines, stage = STAGES[reply.stage] and reply.stage or nil,
    enhanced = type(enhanced) == "string" and enhanced or nil,
  }
end

-- A reply that was built, read or edited: what it was read with, what keeps it off the wire, and the rest.
local function lint_reply(reply, opts)
  local findings, seen = {}, {}
  for _, id in ipairs(type(reply.flaws) == "table" and reply.flaws or {}) do
    if RULES[id] and not seen[id] then
      seen[id] = true
      add(findings, id)
    end
  end
  local wire, message, detail = say.wire(reply)
  if not wire then
    local id = RULES[detail.kind] and detail.kind or "unreadable"
    if not seen[id] then
      add(findings, id, detail.line)
      findings[#findings].message = without_line(message)
    end
  end
  local parts = judgeable(reply)
  if parts then judge(findings, parts, opts, 1) end
  return findings
end

local findings_metatable = core.metatable "smtpcodes.findings"

---What is wrong with the replies in the octets, one after another, or with one reply. The findings are
---in the order of the octets; an empty list means that nothing is.
---@param what string|smtpcodes.Reply
---@param opts? smtpcodes.LintOptions  enhanced: the server announced ENHANCEDSTATUSCODES
---@return smtpcodes.Finding[]
function lint.lint(what, opts)
  local reply = type(what) == "table" and getmetatable(what) == core.metatable "smtpcodes.reply"
  if not reply and type(what) ~= "string" then
    check.misuse(1, "lint", "string or reply expected, got " .. type(what))
  end
  opts = check.options(opts, 2, "lint", { stage = check.STAGES, enhanced = "boolean", utf8 = "boolean" })
  local findings = (reply and lint_reply or lint_octets)(what, opts)
  return setmetatable(findings, findings_metatable)
end

return lint
