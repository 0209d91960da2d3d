--- UTF-8, written by itself: the library reads it alone.
local char = string.char

---The octets of a code point, be it a surrogate.
---@param codepoint integer
---@return string
return function(codepoint)
  local function more(divisor) return 0x80 + math.floor(codepoint / divisor) % 64 end
  if codepoint < 0x80 then return char(codepoint) end
  if codepoint < 0x800 then return char(0xC0 + math.floor(codepoint / 64), more(1)) end
  if codepoint < 0x10000 then return char(0xE0 + math.floor(codepoint / 4096), more(64), more(1)) end
  return char(0xF0 + math.floor(codepoint / 262144), more(4096), more(64), more(1))
end
