--- UTF-8 as RFC 3629 allows it, for text that strangers wrote.
local utf8 = {}

local byte = string.byte

-- For a leading octet: how many octets follow, and the range of the first of them (the ranges keep out
-- overlong forms, surrogates and what lies beyond U+10FFFF).
local function lead(octet)
  if octet < 0xC2 or octet > 0xF4 then return nil end
  if octet < 0xE0 then return 1, 0x80, 0xBF, octet - 0xC0 end
  if octet < 0xF0 then
    return 2, octet == 0xE0 and 0xA0 or 0x80, octet == 0xED and 0x9F or 0xBF, octet - 0xE0
  end
  return 3, octet == 0xF0 and 0x90 or 0x80, octet == 0xF4 and 0x8F or 0xBF, octet - 0xF0
end

---The character at position `i`: its code point and the position after it. Where there is none, nil and
---the position after the octets that one U+FFFD would stand for.
---@param text string
---@param i integer
---@return integer? codepoint
---@return integer next
function utf8.decode(text, i)
  local octet = byte(text, i)
  if octet < 0x80 then return octet, i + 1 end
  local more, low, high, codepoint = lead(octet)
  if not more then return nil, i + 1 end
  for k = 1, more do
    octet = byte(text, i + k)
    if not octet or octet < low or octet > high then return nil, i + k end
    codepoint = codepoint * 64 + octet - 0x80
    low, high = 0x80, 0xBF
  end
  return codepoint, i + more + 1
end

---The character with this code point, up to U+10FFFF.
---@param codepoint integer
---@return string
function utf8.encode(codepoint)
  if codepoint < 128 then return string.char(codepoint) end
  if codepoint < 2048 then return string.char(192 + math.floor(codepoint / 64), 128 + codepoint % 64) end
  if codepoint < 65536 then
    return string.char(224 + math.floor(codepoint / 4096), 128 + math.floor(codepoint / 64) % 64, 128 + codepoint % 64)
  end
  return string.char(240 + math.floor(codepoint / 262144), 128 + math.floor(codepoint / 4096) % 64,
    128 + math.floor(codepoint / 64) % 64, 128 + codepoint % 64)
end

return utf8
