--- Charsets that write a letter in two octets, of which the second may be one of ASCII's. The letters that the words of
--- replies are made of become UTF-8; any other becomes a mark (U+3013) that counts as one, so that what stands around
--- it comes no nearer. Blanks part them all from an address beside them: as octets they would be taken for a piece of
--- it.
local part = require "smtpcodes.part"
local utf8 = require "smtpcodes.utf8"

local two_octets = {}

-- By how the charset's name begins: what a letter of two octets looks like, and the list of letters.
local HIGH, SHIFTED = "[\129-\254][\64-\126\128-\254]", "[\129-\159\224-\252][\64-\126\128-\252]"
local CHARSETS = {
  { "gb", HIGH, "gb" }, { "x-gb", HIGH, "gb" }, { "euc-cn", HIGH, "gb" }, { "cp936", HIGH, "gb" },
  { "windows-936", HIGH, "gb" }, { "big5", HIGH, "big5" }, { "cp950", HIGH, "big5" }, { "euc-jp", HIGH, "jis" },
  { "euc", HIGH, "ks" }, { "ks_c", HIGH, "ks" }, { "uhc", HIGH, "ks" }, { "cp949", HIGH, "ks" },
  { "windows-949", HIGH, "ks" },
  { "shift", SHIFTED, "jis" }, { "sjis", SHIFTED, "jis" }, { "x-sjis", SHIFTED, "jis" }, { "cp932", SHIFTED, "jis" },
  { "windows-31j", SHIFTED, "jis" },
}

-- The first octets of marks, to which no list has letters; U+3013, which stands for a letter, for one that no list has.
local MARKS = { gb = "^[\161-\169]", big5 = "^[\161-\163]", jis = "^[\33-\35\38-\40]", ks = "^[\161-\172]" }
local UNKNOWN = "\227\128\147"

local lists

-- A list of letters, UTF-8 by the two octets.
local function list_of(name)
  lists = lists or {}
  if not lists[name] then
    local list, source = {}, part.load("smtpcodes.decoders.letters")[name]
    for i = 1, #source, 5 do list[source:sub(i + 3, i + 4)] = source:sub(i, i + 2) end
    lists[name] = list
  end
  return lists[name]
end

-- The octets of JIS X 0208 of a letter of Shift JIS or EUC-JP.
local function to_jis(letter, shifted)
  local high, low = letter:byte(1, 2)
  if not shifted then return string.char(high % 128, low % 128) end
  local row = (high < 160 and high - 129 or high - 193) * 2 + 33
  if low >= 159 then return string.char((row + 1) % 256, low - 126) end
  return string.char(row % 256, low - (low >= 128 and 32 or 31))
end

---A letter of two octets as UTF-8: a blank for a mark, U+3013 for a letter that no list has.
---@param list "gb"|"big5"|"jis"|"ks"
---@param octets string  two
---@return string
function two_octets.letter(list, octets)
  local known = list_of(list)[octets]
  if known then return known end
  if list == "jis" then
    -- Rows 4 and 5 are the kana, in Unicode's order.
    local row, cell = octets:byte(1, 2)
    if (row == 36 or row == 37) and cell >= 33 and cell <= 118 then
      return utf8.encode((row == 36 and 0x3041 or 0x30A1) + cell - 33)
    end
  end
  return octets:find(MARKS[list]) and " " or UNKNOWN
end

---The text with such letters as UTF-8, an octet 1 around each that is in doubt, for an octet of ASCII's may be a letter
---damaged beside text: what stands there ends no address cleanly. The text itself in any other charset.
---@param text string
---@param charset string?  in lower case
---@return string
function two_octets.decode(text, charset)
  if not charset or not text:find("[\128-\255]") then return text end
  for _, known in ipairs(CHARSETS) do
    local prefix, pattern, list = known[1], known[2], known[3]
    if charset:sub(1, #prefix) == prefix then
      text = text:gsub("%z", " "):gsub(pattern, function(letter)
        local code = list == "jis" and to_jis(letter, pattern == SHIFTED) or letter
        local found, doubtful = two_octets.letter(list, code), letter:byte(2) < 128
        if found == " " then return doubtful and "\1\1" or " " end
        local edge = doubtful and "\1" or "\0"
        return edge .. found .. edge
      end)
      -- Between letters nothing is in doubt, and a blank does as well as one of the octets 1.
      text = text:gsub("([\128-\255])[%z\1]+%f[\128-\255]", "%1"):gsub("\1(%s)", "%1"):gsub("(%s)\1", "%1")
      return (text:gsub("%z", " "))
    end
  end
  return text
end

return two_octets
