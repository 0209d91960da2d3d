--- Replies that are right by construction: reply{}, suggest, and the methods of a reply. What a reply
--- says is its `code`, `enhanced` and `lines`; they are checked again whenever octets are made of them,
--- so that a reply that was read leniently or edited never puts a stray octet on the wire.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"
local octets = require "smtpcodes.octets"
local part = require "smtpcodes.part"

local say = {}

-- RFC 5321 §4.5.3.1.5: a reply line with its code and CRLF. A 334 line is a challenge of any length
-- that its mechanism makes; 12288 octets were called sufficient (RFC 4954 §4).
local LINE, CHALLENGE = 512, 12288
-- What `parse` reads unless told otherwise: a longer reply could not be read back.
local MAX_LINES, MAX_OCTETS = 512, 65536

local lookup = core.make_lookup()

local function fail(kind, message, line, offset)
  return nil, message, { kind = kind, line = line, offset = offset }
end

local function too_long()
  return fail("too_long", ("a reply is at most %d lines and %d octets"):format(MAX_LINES, MAX_OCTETS))
end

-- The code as an integer.
local function check_code(code)
  if type(code) ~= "number" and type(code) ~= "string" then
    return fail("not_a_code", "not an SMTP reply code: " .. type(code))
  end
  local category, message, detail = core.category(code)
  if not category then return nil, message, detail end
  return math.floor(tonumber(code))
end

-- RFC 2034 §4: the class equals the first digit, and 3yz has none.
local function check_enhanced(enhanced, code)
  if enhanced == nil then return true end
  if type(enhanced) ~= "string" then
    return fail("enhanced_malformed", "not an enhanced status code: " .. type(enhanced))
  elseif not (enhanced:find(".", 1, true) and core.severity(enhanced)) then
    local shown = octets.printable(enhanced:sub(1, 40))
    return fail("enhanced_malformed", ('not an enhanced status code: "%s"'):format(shown))
  elseif code >= 300 and code < 400 then
    return fail("enhanced_on_3yz", ("a %d reply has no enhanced status code, got %s"):format(code, enhanced))
  elseif core.severity(enhanced) ~= core.severity(code) then
    return fail("enhanced_mismatch", ("enhanced status code %s does not agree with %d"):format(enhanced, code))
  end
  return true
end

-- RFC 5321 §4.2 (textstring), RFC 6531 §3.7.4.
local function check_lines(lines, utf8)
  if type(lines) ~= "table" or lines[1] == nil then return fail("no_lines", "a reply has an array of lines") end
  local total = 0
  for i, text in ipairs(lines) do
    if type(text) ~= "string" then return fail("no_lines", ("line %d is no string"):format(i), i) end
    total = total + #text
    if i > MAX_LINES or total > MAX_OCTETS then return too_long() end
    local control = text:find("[^\9\32-\126\128-\255]")
    if control then
      return fail("control_octet", ("line %d: control octet \\%03d"):format(i, text:byte(control)), i, control)
    end
    local wide
    if utf8 then wide = octets.invalid_utf8(text) else wide = text:find("[\128-\255]") end
    if wide then
      return fail("non_ascii", ("line %d: %s, octet \\%03d"):format(i,
        utf8 and "not valid UTF-8" or "not ASCII, and utf8 is not set", text:byte(wide)), i, wide)
    end
  end
  return true
end

-- Takes the enhanced status code that stands at the start of lines off them; all that there are, and
-- `enhanced` where it is given, must be the same (RFC 2034 §4). What counts as one is for `parse` to say.
local function lift(code, enhanced, lines)
  local lifted = {}
  local options = { utf8 = true, max_line = 2 * MAX_OCTETS, max_bytes = 2 * MAX_OCTETS }
  for i, text in ipairs(lines) do
    local alone = core.parse(code .. " " .. text .. "\r\n", options)
    for _, flaw in ipairs(alone.flaws) do
      if flaw == "enhanced_on_3yz" then
        return fail(flaw, ("line %d: a %d reply has no enhanced status code"):format(i, code), i, 1)
      elseif flaw == "enhanced_mismatch" then
        return fail(flaw, ("line %d: enhanced status code %s does not agree with %d"):format(i,
          alone.enhanced_mismatch, code), i, 1)
      end
    end
    if enhanced and alone.enhanced and alone.enhanced ~= enhanced then
      return fail("enhanced_differs", ("line %d begins with %s, not %s"):format(i, alone.enhanced, enhanced), i, 1)
    end
    enhanced = enhanced or alone.enhanced
    lifted[i] = alone.lines[1]
  end
  return { enhanced = enhanced, lines = lifted }
end

-- Would the text be read as beginning with an enhanced status code?
local function looks_enhanced(text, at)
  return text:find("^#?%d%.%d+%.%d", at)
end

-- Appends `text` in pieces of at most `room` octets, broken at blanks where there are any. With `bare`
-- no piece but the first begins with what reads as an enhanced status code.
local function wrap(pieces, text, room, bare)
  while #text > room do
    local stop, after
    for at = room, 1, -1 do
      if text:find("^[^ \t][ \t]", at) then
        stop, after = at, text:match("^[ \t]+()", at + 1)
        if not (bare and looks_enhanced(text, after)) then break end
        stop = nil
      end
    end
    if not stop then
      stop = octets.cut(text, room)
      while bare and stop > 1 and looks_enhanced(text, stop + 1) do stop = octets.cut(text, stop - 1) end
      after = stop + 1
    end
    pieces[#pieces + 1] = text:sub(1, stop)
    if after > #text then return end
    text = text:sub(after)
  end
  pieces[#pieces + 1] = text
end

-- Code, enhanced status code and lines as they go out, or nil, message, detail. The lines are wrapped.
local function compose(code, enhanced, lines)
  if code == 334 then
    if #lines > 1 then return fail("challenge", "a 334 reply is one line", 2) end
    if #lines[1] + 6 > CHALLENGE then
      return fail("too_long", ("a 334 line is longer than %d octets"):format(CHALLENGE), 1)
    end
    return { code = code, lines = { lines[1] } }
  end
  local pieces = {}
  local room = LINE - #"550 \r\n" - (enhanced and #enhanced + 1 or 0)
  for _, text in ipairs(lines) do wrap(pieces, text, room, not enhanced) end
  local size = 0
  for _, piece in ipairs(pieces) do size = size + LINE - room + #piece end
  if #pieces > MAX_LINES or size > MAX_OCTETS then return too_long() end
  return { code = code, enhanced = enhanced, lines = pieces }
end

local function octets_of(composed)
  local out = {}
  local last = #composed.lines
  local enhanced = composed.enhanced and composed.enhanced .. " " or ""
  for i, text in ipairs(composed.lines) do
    out[i] = composed.code .. (i < last and "-" or " ") .. enhanced .. text .. "\r\n"
  end
  return table.concat(out)
end

-- The reply's parts checked and composed anew.
local function recheck(reply)
  local code, message, detail = check_code(reply.code)
  if not code then return nil, message, detail end
  local enhanced, lines = reply.enhanced, reply.lines
  local fine
  fine, message, detail = check_enhanced(enhanced, code)
  if fine then fine, message, detail = check_lines(lines, reply.utf8) end
  if not fine then return nil, message, detail end
  if not enhanced then
    local lifted
    lifted, message, detail = lift(code, nil, lines)
    if not lifted then return nil, message, detail end
    enhanced, lines = lifted.enhanced, lifted.lines
  end
  return compose(code, enhanced, lines)
end

local SEVERITY_TEXT = {
  positive_completion = "Done", positive_intermediate = "Go on",
  transient_negative = "Temporary failure", permanent_negative = "Permanent failure",
}

-- A failure is told by its enhanced status code, where that says something (X.0.0 does not) and is one
-- of failures (X.1.5, "Destination address valid", is not). RFC 3463 §3.
local function default_text(code, enhanced)
  if code == 334 then return "" end
  local entry
  if enhanced and code >= 400 and enhanced:sub(2) ~= ".0.0" then entry = lookup(enhanced) end
  if not (entry and entry.usual) then entry = lookup(code) end
  return entry and entry.name or SEVERITY_TEXT[core.severity(code)]
end

local function split(text)
  local lines = {}
  for line in (text:gsub("\r\n", "\n") .. "\n"):gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
  return lines
end

local REPLY = { code = "any", enhanced = "string", text = "string", lines = "table", utf8 = "boolean" }

---A reply that is right on the wire, or nil, message and detail. "\n" and "\r\n" in the text start a new
---line; lines are wrapped at words to 512 octets; an enhanced status code at the start of the text is
---lifted into `enhanced`; without text the code's default text is taken.
---@param parts smtpcodes.Parts
---@return smtpcodes.Reply? reply
---@return string? message
---@return smtpcodes.Detail? detail
function say.reply(parts)
  check.type(parts, 1, "reply", "table")
  check.options(parts, 1, "reply", REPLY)
  if type(parts.code) ~= "number" and type(parts.code) ~= "string" then
    check.misuse(1, "reply", "option 'code': number or string expected, got " .. type(parts.code))
  elseif parts.text and parts.lines then
    check.misuse(1, "reply", "options 'text' and 'lines' exclude each other")
  end
  for i, text in ipairs(parts.lines or {}) do
    if type(text) ~= "string" then
      check.misuse(1, "reply", ("option 'lines': string expected at %d, got %s"):format(i, type(text)))
    end
  end

  local code, message, detail = check_code(parts.code)
  if not code then return nil, message, detail end
  local fine
  fine, message, detail = check_enhanced(parts.enhanced, code)
  if not fine then return nil, message, detail end
  if parts.text and #parts.text > 2 * MAX_OCTETS then return too_long() end
  local lines = parts.lines
  if not lines or lines[1] == nil then lines = split(parts.text or default_text(code, parts.enhanced)) end
  fine, message, detail = check_lines(lines, parts.utf8)
  if not fine then return nil, message, detail end
  local lifted, composed
  lifted, message, detail = lift(code, parts.enhanced, lines)
  if not lifted then return nil, message, detail end
  composed, message, detail = compose(code, lifted.enhanced, lifted.lines)
  if not composed then return nil, message, detail end
  -- Read back, so that a built reply is what a client reads.
  return (core.parse(octets_of(composed), { utf8 = parts.utf8 }))
end

---The octets of the reply: CRLF lines, the code and the enhanced status code on every line.
---@param self smtpcodes.Reply
---@return string? octets
---@return string? message
---@return smtpcodes.Detail? detail
function say.wire(self)
  check.type(self, 1, "wire", "table")
  local composed, message, detail = recheck(self)
  if not composed then return nil, message, detail end
  return octets_of(composed)
end

---What that host's script must return or print for this reply, checked against the host's own rules. An unknown host
---is misuse.
---@param self smtpcodes.Reply
---@param host smtpcodes.Host
---@return string|table|nil value
---@return string? message
---@return smtpcodes.Detail? detail
function say.to(self, host)
  check.type(self, 1, "to", "table")
  local hosts = part.load "smtpcodes.hosts"
  check.name(host, hosts.names, "host", 1, "to", "; known are " .. hosts.known)
  local composed, message, detail = recheck(self)
  if not composed then return nil, message, detail end
  return hosts.value(host, composed)
end

-- One line, whatever the reply holds: for logs and terminals.
function say.tostring(self)
  local words = { tostring(self.code) }
  if self.enhanced then words[2] = tostring(self.enhanced) end
  if type(self.lines) == "table" then
    for _, text in ipairs(self.lines) do
      if text ~= "" then words[#words + 1] = tostring(text) end
    end
  end
  return octets.printable(table.concat(words, " "))
end

-- RFC 2034 §4: the greeting and the answers to these have no enhanced status code.
local WITHOUT_ENHANCED = { CONNECT = true, EHLO = true, HELO = true, LHLO = true }

-- The first of the codes that the RFC tables list at the stage.
local function code_at(codes, stage)
  for code in codes:gmatch("%d+") do
    if not stage or core.expected(stage, code) then return code end
  end
end

---A reply for a situation: the code and the enhanced status code that RFCs give it, with a text that is true of
---every case of the reason. With a stage, the code that the RFC tables list for that stage; nil and why where
---the reason cannot be stated there, or only a sender's side states it. An unknown reason or stage is misuse.
---@param reason string  one of reasons()
---@param stage? string
---@return smtpcodes.Reply? reply
---@return string? message
---@return smtpcodes.Detail? detail
function say.suggest(reason, stage)
  local suggestions = part.load "smtpcodes.suggestions"
  check.name(reason, suggestions, "reason", 1, "suggest")
  if stage ~= nil then check.name(stage, check.STAGES, "stage", 2, "suggest") end
  local row = suggestions[reason]
  if not row[1] then
    return fail("not_a_reply", ("no server states the reason %s"):format(reason))
  elseif stage and not (" " .. row.at .. " "):find(" " .. stage .. " ", 1, true) then
    return fail("not_at_stage", ("the reason %s cannot be stated at %s"):format(reason, stage))
  end
  row = row[stage] or row
  local code = code_at(row[1], stage)
  local enhanced = row[2] and not WITHOUT_ENHANCED[stage] and code:sub(1, 1) .. "." .. row[2] or nil
  return say.reply { code = code, enhanced = enhanced, text = row[3] }
end

return say
