--- Octets that strangers wrote: whether they are UTF-8, where they may be cut, how they are shown.
local utf8 = require "smtpcodes.utf8"

local octets = {}

--- Position of the first octet that is not part of valid UTF-8, nil when there is none.
---@param s string
---@return integer?
function octets.invalid_utf8(s)
  local at = s:find("[\128-\255]")
  while at do
    local codepoint, after = utf8.decode(s, at)
    if not codepoint then return at end
    at = s:find("[\128-\255]", after)
  end
end

--- The largest number up to `limit` of octets that `s` can be cut after without cutting a UTF-8
--- character; `limit` itself where the octets are no UTF-8.
---@param s string
---@param limit integer
---@return integer
function octets.cut(s, limit)
  local at = limit
  while at > limit - 3 and at > 1 and s:find("^[\128-\191]", at + 1) do at = at - 1 end
  local _, after = utf8.decode(s, at + 1)
  return after > limit + 1 and at or limit
end

--- `s` without spaces and tabs at its ends.
---@param s string
---@return string
function octets.trim(s)
  -- A pattern for the end alone would look at every run of blanks anew for each of its octets.
  return s:sub(s:match("^[ \t]*()"), -s:reverse():match("^[ \t]*()"))
end

-- Code points above ASCII that show nothing by themselves, first and last of each range: controls, the soft hyphen,
-- joiners, fillers, marks of direction, invisible operators, variation selectors, tags.
local INVISIBLE = {
  0x7F, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
  0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
  0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
}

local function invisible(codepoint)
  if codepoint < 0x7F then return codepoint < 0x20 end
  for i = 1, #INVISIBLE, 2 do
    if codepoint <= INVISIBLE[i + 1] then return codepoint >= INVISIBLE[i] end
  end
  return false
end

--- `s` with every octet that belongs to no printable character as a backslash and three decimal digits.
---@param s string
---@return string
function octets.printable(s)
  if not s:find("[^\32-\126]") then return s end
  local out, at = {}, 1
  while at <= #s do
    local _, last = s:find("^[\32-\126]+", at)
    if last then
      out[#out + 1] = s:sub(at, last)
    else
      local codepoint, after = utf8.decode(s, at)
      last = after - 1
      local shown = s:sub(at, last)
      if not codepoint or invisible(codepoint) then
        shown = shown:gsub(".", function(octet) return ("\\%03d"):format(octet:byte()) end)
      end
      out[#out + 1] = shown
    end
    at = last + 1
  end
  return table.concat(out)
end

return octets
