--- Base64 (RFC 2045 §6.8) to octets.
local base64 = {}

local byte, char, floor = string.byte, string.char, math.floor

-- Octet -> its six bits.
local SIX = {}
local ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
for i = 1, #ALPHABET do SIX[byte(ALPHABET, i)] = i - 1 end

-- A run of the alphabet without padding.
local function decode_run(run, out)
  for i = 1, #run - 1, 4 do
    local a, b, c, d = byte(run, i, i + 3)
    local bits = SIX[a] * 262144 + SIX[b] * 4096 + (c and SIX[c] * 64 or 0) + (d and SIX[d] or 0)
    local first, second, third = floor(bits / 65536), floor(bits / 256) % 256, bits % 256
    out[#out + 1] = d and char(first, second, third) or c and char(first, second) or char(first)
  end
end

---The octets that the text stands for. What is not of the alphabet is left out, as RFC 2045 asks; behind a
---padding decoding starts anew; a last group of one character says nothing.
---@param text string
---@return string
function base64.decode(text)
  local out = {}
  for run in text:gsub("[^%w+/=]", ""):gmatch("[^=]+") do decode_run(run, out) end
  return table.concat(out)
end

return base64
