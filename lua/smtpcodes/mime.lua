--- A mail as its parts: header fields and a walk over the MIME structure (RFC 5322, 2045, 2046), as mails are
--- and not only as they should be. One pass over the octets, without recursion: a stack holds the boundaries
--- that are open.
local base64 = require "smtpcodes.decoders.base64"
local charset = require "smtpcodes.decoders.charset"
local encoded_word = require "smtpcodes.decoders.encoded_word"
local html = require "smtpcodes.decoders.html"
local iso2022 = require "smtpcodes.decoders.iso2022"
local quoted_printable = require "smtpcodes.decoders.quoted_printable"

local mime = {}

-- How deep multiparts may lie in one another, how many parts are looked at, and of each part how much.
local MAX_DEPTH, MAX_PARTS, MAX_TEXT, MAX_HEADER = 8, 1000, 65536, 262144

---@class smtpcodes.mime.Fields
---@field list {name: string, value: string}[]  names in lower case; values unfolded
---@field first table<string, string>           name -> its first value

---@class smtpcodes.mime.Part
---@field type string              "text/plain", in lower case
---@field params table<string, string>
---@field encoding string          "base64", in lower case; "" when none is told
---@field fields smtpcodes.mime.Fields
---@field first integer            the octets of the mail that are its content
---@field last integer
---@field depth integer            1: the mail itself

local function add_field(fields, name, pieces)
  local value = #pieces == 1 and pieces[1] or table.concat(pieces, " ")
  fields.list[#fields.list + 1] = { name = name, value = value }
  fields.first[name] = fields.first[name] or value
end

---Header fields from position `at` on: up to an empty line, or to a line that is none (then `unended`).
---@param mail string
---@param at integer
---@param limit? integer  where they end at the latest
---@return smtpcodes.mime.Fields
---@return integer next  position of what follows them
---@return boolean unended
function mime.fields(mail, at, limit)
  local fields = { list = {}, first = {} }
  local name, pieces
  limit = math.min(limit or #mail, at + MAX_HEADER)
  local unended = false
  while at <= limit do
    local line_end = mail:find("\n", at) or #mail + 1
    local line = mail:sub(at, math.min(line_end - 1, limit)):gsub("\r$", "")
    local continued = line:match("^[ \t]+()")
    if line == "" then
      at = line_end + 1
      break
    elseif continued then
      if pieces and continued <= #line then
        pieces[pieces[1] == "" and 1 or #pieces + 1] = line:sub(continued) -- nothing may stand behind the colon
      end
    else
      local found, value = line:match("^([%w_-]+)[ \t]*:[ \t]*()")
      if not found then
        unended = true
        break
      end
      if name then add_field(fields, name, pieces) end
      name, pieces = found:lower(), { line:sub(value) }
    end
    at = line_end + 1
  end
  if name then add_field(fields, name, pieces) end
  return fields, at, unended
end

-- "text/plain; charset=x" as the type and its parameters.
local function content_type(value)
  local params = {}
  local kind = value:match("^[ \t]*([%w!#$&^_.+-]+/[%w!#$&^_.+-]+)")
  local at = value:find(";", 1, true)
  while at do
    local name, after = value:match("^[ \t;]*([%w*_-]+)[ \t]*=[ \t]*()", at)
    if not name then
      at = value:find(";", at + 1, true)
    elseif value:sub(after, after) == '"' then
      local close = value:find('"', after + 1, true) or #value + 1
      params[name:lower()] = params[name:lower()] or value:sub(after + 1, close - 1)
      at = value:find(";", close, true)
    else
      local close = value:find("[; \t]", after) or #value + 1
      params[name:lower()] = params[name:lower()] or value:sub(after, close - 1)
      at = value:find(";", close, true)
    end
  end
  return kind and kind:lower(), params
end

local function new_part(mail, at, depth, default_type)
  local fields, first, unended = mime.fields(mail, at)
  if unended and #fields.list > 0 then
    -- One line that is no field, amid the header: what follows it is no text for that.
    local more, after, again = mime.fields(mail, (mail:find("\n", first) or #mail) + 1)
    if #more.list > 0 and not again and after <= #mail then
      for _, field in ipairs(more.list) do add_field(fields, field.name, { field.value }) end
      first = after
    end
  end
  local kind, params = content_type(fields.first["content-type"] or "")
  local encoding = fields.first["content-transfer-encoding"] or ""
  return {
    type = kind or default_type, params = params, encoding = encoding:match("^[%w-]*"):lower(), fields = fields,
    first = first, last = #mail, depth = depth, unended = unended,
  }
end

-- The first line from `at` on that is "--" and one of the open boundaries, blanks before and behind it aside:
-- where it begins and ends, which boundary it is, and whether it closes it.
local function next_delimiter(mail, at, open)
  while true do
    local dashes = mail:find("--", at, true)
    if not dashes then return nil end
    local line_end = mail:find("\n", dashes) or #mail + 1
    local start = dashes
    while start > at and mail:find("^[ \t]", start - 1) do start = start - 1 end
    if start == 1 or mail:sub(start - 1, start - 1) == "\n" then
      local length = line_end - dashes
      for level = #open, 1, -1 do
        local boundary = open[level]
        -- Room for the closing "--", a CR and blanks; a longer line is not compared.
        if length >= #boundary + 2 and length <= #boundary + 80
          and mail:sub(dashes + 2, dashes + 1 + #boundary) == boundary then
          local rest = mail:match("^(%-?%-?)[ \t\r]*()", dashes + 2 + #boundary)
          return start, line_end, level, rest == "--"
        end
      end
    end
    at = line_end
  end
end

-- Where the content before a delimiter ends: its line end belongs to the delimiter.
local function content_end(mail, delimiter)
  local last = delimiter - 2
  if mail:sub(last, last) == "\r" then last = last - 1 end
  return last
end

---The parts of the mail that hold something, in their order: multiparts are walked, all else is a part, a
---message within the message too.
---@param mail string
---@return smtpcodes.mime.Part root   the mail itself; its `fields` are the header
---@return smtpcodes.mime.Part[] parts
---@return table<string, true> flaws  bad_header, missing_boundary, unclosed_multipart, too_deep, too_many_parts
function mime.parts(mail)
  local flaws, parts = {}, {}
  local begin = mail:match("^[\r\n]*()")
  if mail:find("^>?From [^:]", begin) then begin = (mail:find("\n", begin) or #mail) + 1 end
  local root = new_part(mail, begin, 1, "text/plain")
  if root.unended then flaws.bad_header = true end
  local open, owners = {}, {}
  local current = root

  local function close(last)
    if current then
      current.last = math.max(last, current.first - 1)
      parts[#parts + 1] = current
    end
    current = nil
  end

  -- A multipart opens its boundary instead of being a part itself, until no such boundary comes.
  local function enter(part)
    current = part
    if part.type:sub(1, 10) ~= "multipart/" then return end
    local boundary = part.params.boundary
    if not boundary or boundary:find("^[ \t]*$") then
      flaws.missing_boundary = true
    elseif #open >= MAX_DEPTH then
      flaws.too_deep = true
    else
      open[#open + 1], owners[#open + 1] = boundary:gsub("[ \t]+$", ""), part
    end
  end

  enter(root)
  local at = root.first
  while #open > 0 and #parts < MAX_PARTS do
    local start, line_end, level, closes = next_delimiter(mail, at, open)
    if not start then break end
    if current == owners[level] then
      current = nil -- what stood before its first part is for readers without MIME
    else
      close(content_end(mail, start))
    end
    if level < #open then flaws.unclosed_multipart = true end
    for i = #open, level + (closes and 0 or 1), -1 do open[i], owners[i] = nil, nil end
    at = line_end + 1
    if not closes then
      local digest = owners[level].type == "multipart/digest"
      local part = new_part(mail, at, level + 1, digest and "message/rfc822" or "text/plain")
      at = part.first
      enter(part)
    end
  end
  if #parts >= MAX_PARTS then flaws.too_many_parts = true end
  if current then
    for _, owner in pairs(owners) do
      if owner == current then
        flaws.missing_boundary = true
        current.type = "text/plain"
      end
    end
  end
  if #open > 0 then flaws.unclosed_multipart = true end
  close(#mail)
  return root, parts, flaws
end

---The octets of a part without its transfer encoding; of a long one, what its first 64 KB stand for.
---@param mail string
---@param part smtpcodes.mime.Part
---@return string
function mime.decode(mail, part)
  local content = mail:sub(part.first, math.min(part.last, part.first + MAX_TEXT - 1))
  if part.encoding == "base64" then return base64.decode(content) end
  if part.encoding == "quoted-printable" then return quoted_printable.decode(content) end
  return content
end

-- Lines ended by "\n". CRs alone are line ends of old systems where no other line end stands before the second of them,
-- for what was written first is the notice, and others wrote what comes back behind it; else they are blanks, for what
-- follows a damaged octet begins no line.
local function lines_of(text)
  local ended = text:gsub("\r*\n", "\n")
  local first = ended:find("\r", 1, true)
  if not first then return ended end
  local line_end = ended:find("\n", 1, true)
  local second = ended:find("\r", first + 1, true)
  return (ended:gsub("\r", (not line_end or (second and second < line_end)) and "\n" or " "))
end

---A text part as text: HTML too, the letters of charsets that we know as UTF-8, lines ended by "\n".
---@param mail string
---@param part smtpcodes.mime.Part
---@return string
function mime.text(mail, part)
  local text = iso2022.decode(charset.decode(mime.decode(mail, part), part.params.charset))
  if part.type == "text/html" then text = html.decode(text) end
  return (lines_of(text):gsub("%z", " "))
end

---A field's value for people: encoded words as the octets that they stand for.
---@param value string?
---@return string?
function mime.words(value)
  return value and encoded_word.decode(value:sub(1, 4096))
end

---The same to compare words with: the letters of charsets that we know as UTF-8.
---@param value string
---@return string
function mime.letters(value)
  return encoded_word.decode(value:sub(1, 4096), true)
end

return mime
