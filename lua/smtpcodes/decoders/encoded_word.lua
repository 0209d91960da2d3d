--- Encoded words of header fields (RFC 2047) to octets.
local base64 = require "smtpcodes.decoders.base64"
local charset = require "smtpcodes.decoders.charset"
local iso2022 = require "smtpcodes.decoders.iso2022"
local quoted_printable = require "smtpcodes.decoders.quoted_printable"

local encoded_word = {}

-- The word from `at` to before the "?=" at `last`: its octets, or its letters; nil when it is none.
local function read_word(text, at, last, letters)
  local charset_end = text:find("?", at + 2, true)
  if charset_end + 3 > last or text:sub(charset_end + 2, charset_end + 2) ~= "?" then return nil end
  local how, content = text:sub(charset_end + 1, charset_end + 1), text:sub(charset_end + 3, last - 1)
  if how == "B" or how == "b" then
    content = base64.decode(content)
  elseif how == "Q" or how == "q" then
    content = quoted_printable.decode((content:gsub("_", " ")))
  else
    return nil
  end
  if letters then
    content = charset.decode(content, text:sub(at + 2, charset_end - 1)):gsub("\1", "")
  end
  return iso2022.decode(content)
end

---The text with its encoded words as the octets that they stand for, in whatever charset; the blanks between
---two of them go (§6.2). A word may be longer than the RFC allows and may hold blanks. With `letters`, what words are
---compared with: letters of charsets that we know are UTF-8.
---@param text string
---@param letters? boolean
---@return string
function encoded_word.decode(text, letters)
  local at = text:find("=?", 1, true)
  if not at then return text end
  local out, from, last = {}, 1, 0
  while at do
    -- The octets behind the encoding's letter may begin with "=": "=?utf-8?Q?=41?=".
    local content = text:find("?", at + 2, true)
    content = content and content + 3 or #text + 1
    if last < content then last = text:find("?=", content, true) end
    if not last then break end
    local octets = read_word(text, at, last, letters)
    if octets then
      local between = text:sub(from, at - 1)
      if from == 1 or between:find("[^ \t\r\n]") then out[#out + 1] = between end
      out[#out + 1] = octets
      from = last + 2
    end
    at = text:find("=?", octets and from or at + 2, true)
  end
  out[#out + 1] = text:sub(from)
  return table.concat(out)
end

return encoded_word
