--- Charsets that write a letter in two octets, of which the second may be one of ASCII's: such letters are left out.
--- Nothing parts them from an address beside them, and as octets they would be taken for a piece of it.
local two_octets = {}

-- By how the charset's name begins: what a letter of two octets looks like.
local HIGH, JIS = "[\129-\254][\64-\126\128-\254]", "[\129-\159\224-\252][\64-\126\128-\252]"
local LETTERS = { gb = HIGH, ["x-gb"] = HIGH, big5 = HIGH, euc = HIGH, ks_c = HIGH, uhc = HIGH, cp936 = HIGH,
  cp949 = HIGH, cp950 = HIGH, ["windows-936"] = HIGH, ["windows-949"] = HIGH,
  shift = JIS, sjis = JIS, ["x-sjis"] = JIS, cp932 = JIS, ["windows-31j"] = JIS }

-- A letter with an octet of ASCII's may be a damaged one beside text: what stands there ends no address cleanly.
local function mark_of(letter) return letter:byte(2) < 128 and "\1" or "\0" end

---The text with a blank for each run of such letters, or an octet 1 where they are in doubt; the text itself in any
---other charset.
---@param text string
---@param charset string?  in lower case
---@return string
function two_octets.decode(text, charset)
  if not charset or not text:find("[\128-\255]") then return text end
  for prefix, letter in pairs(LETTERS) do
    if charset:sub(1, #prefix) == prefix then
      return (text:gsub(letter, mark_of):gsub("%z+", " "))
    end
  end
  return text
end

return two_octets
