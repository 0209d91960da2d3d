--- Text in the charset that its part or its word names, as UTF-8 as far as words of replies and notices need it.
local octets = require "smtpcodes.octets"
local one_octet = require "smtpcodes.decoders.one_octet"
local two_octets = require "smtpcodes.decoders.two_octets"

local charset = {}

---@param text string
---@param name string?  in any case; what is UTF-8 stays so whatever it is called
---@return string
function charset.decode(text, name)
  if not name or not text:find("[\128-\255]") or not octets.invalid_utf8(text) then return text end
  name = name:lower()
  return one_octet.decode(two_octets.decode(text, name), name)
end

return charset
