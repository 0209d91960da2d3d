--- Base64 (RFC 2045 §6.8) of octets, for specs.
local base64 = {}

local ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function base64.encode(octets)
  local out = {}
  for i = 1, #octets, 3 do
    local a, b, c = octets:byte(i, i + 2)
    local bits = a * 65536 + (b or 0) * 256 + (c or 0)
    for shift = 3, 0, -1 do
      local six = math.floor(bits / 64 ^ shift) % 64
      out[#out + 1] = (shift == 1 and not b or shift == 0 and not c) and "=" or ALPHABET:sub(six + 1, six + 1)
    end
  end
  return table.concat(out)
end

return base64
