--- Quoted-printable (RFC 2045 §6.7) to octets.
local quoted_printable = {}

local OCTETS = {}
for octet = 0, 255 do
  local character = string.char(octet)
  OCTETS[("%02X"):format(octet)], OCTETS[("%02x"):format(octet)] = character, character
  OCTETS[("%02X"):format(octet):gsub("%a$", string.lower)] = character
  OCTETS[("%02x"):format(octet):gsub("%a$", string.upper)] = character
end

---The octets that the text stands for. Soft line ends go, with blanks that a relay put behind the "=";
---a "=" that begins neither a code nor a soft line end stays as it is.
---@param text string
---@return string
function quoted_printable.decode(text)
  if not text:find("=", 1, true) then return text end
  return (text:gsub("=[ \t]*\r?\n", ""):gsub("=(%x%x)", OCTETS))
end

return quoted_printable
