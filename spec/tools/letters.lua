-- Writes decoders/letters.lua anew: the ideographs, syllables and marks of words that rows and notices know, in the
-- charsets that write them in two octets, as iconv has them. Run it where words of such letters have come:
-- lua spec/tools/letters.lua
local LISTS = {
  { "gb", "GB2312", "[\228-\233][\128-\191][\128-\191]" },
  { "big5", "BIG5", "[\228-\233][\128-\191][\128-\191]" },
  { "jis", "EUC-JP", "[\227-\233][\128-\191][\128-\191]" },
  { "ks", "EUC-KR", "[\234-\237][\128-\191][\128-\191]" },
}

local letters = {}

local function add_letters(text, seen, list)
  for letter in text:gmatch "[\227-\237][\128-\191][\128-\191]" do
    if not seen[letter] then
      seen[letter] = true
      list[#list + 1] = letter
    end
  end
end

-- Every such letter of rows and words, once.
function letters.all()
  local list, seen = {}, {}
  for _, path in ipairs { "csrc/data/rules.def", "csrc/data/words.def" } do
    for line in io.lines(path) do
      add_letters(line:match '^%s*PHRASE[_FROM]*%("([^"]*)' or line:match '^%s*WORDS%([^"]*"([^"]*)' or "", seen, list)
    end
  end
  for _, words in pairs(require "smtpcodes.bounce.words") do
    if type(words) == "table" then
      for key, word in pairs(words) do add_letters(type(word) == "string" and word or key, seen, list) end
    end
  end
  table.sort(list)
  return list
end

-- The letters of which the charset has two octets, each followed by these.
local function encoded(charset, pattern, list)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  for _, letter in ipairs(list) do file:write(letter:find(pattern) and letter or "", "\n") end
  file:close()
  local pipe = assert(io.popen("iconv -c -f UTF-8 -t " .. charset .. " " .. path))
  local out = {}
  for i, letter in ipairs(list) do
    local octets = pipe:read "*l"
    if octets and #octets == 2 then out[#out + 1] = { list[i], octets } end
    assert(octets, "iconv has stopped at " .. letter)
  end
  pipe:close()
  os.remove(path)
  return out
end

function letters.write(path)
  local out = {
    "--- Letters that words of replies and notices are made of, each followed by its two octets in a charset: GB 2312,",
    "--- Big5, JIS X 0208 (without the kana, which stand in Unicode's order) and KS X 1001. Written by",
    "--- spec/tools/letters.lua.",
    "return {",
  }
  for _, entry in ipairs(LISTS) do
    out[#out + 1] = ("  %s = \"\""):format(entry[1])
    local line = {}
    local function flush()
      if #line > 0 then out[#out + 1] = '    .. "' .. table.concat(line) .. '"' end
      line = {}
    end
    for _, pair in ipairs(encoded(entry[2], entry[3], letters.all())) do
      local high, low = pair[2]:byte(1, 2)
      if entry[1] == "jis" then high, low = high - 128, low - 128 end
      if entry[1] ~= "jis" or high ~= 36 and high ~= 37 then
        line[#line + 1] = ("%s\\%d\\%03d"):format(pair[1], high, low)
        if #line == 10 then flush() end
      end
    end
    flush()
    out[#out] = out[#out] .. ","
  end
  out[#out + 1] = "}"
  local file = assert(io.open(path, "w"))
  file:write(table.concat(out, "\n"), "\n")
  file:close()
end

if arg and arg[0] and arg[0]:find "letters%.lua$" then
  package.path = "lua/?.lua;" .. package.path
  letters.write "lua/smtpcodes/decoders/letters.lua"
end

return letters
