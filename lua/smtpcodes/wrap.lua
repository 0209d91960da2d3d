--- Text in columns: how wide a terminal shows it, and where a line may end. Widths follow Unicode's East
--- Asian Width (W and F are two columns) and the marks of the scripts that the pages are written in.
local utf8 = require "smtpcodes.utf8"

local wrap = {}

-- First and last code point of each range, ascending.
local ZERO = {
  0x300, 0x36F, 0x483, 0x489,                                         -- combining marks, Cyrillic
  0x591, 0x5BD, 0x5BF, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x5C7, -- Hebrew points
  0x610, 0x61A, 0x61C, 0x61C, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6DC, -- Arabic marks
  0x6DF, 0x6E4, 0x6E7, 0x6E8, 0x6EA, 0x6ED,
  0x900, 0x902, 0x93A, 0x93A, 0x93C, 0x93C, 0x941, 0x948, 0x94D, 0x94D, -- Devanagari
  0x951, 0x957, 0x962, 0x963,
  0xE31, 0xE31, 0xE34, 0xE3A, 0xE47, 0xE4E,                           -- Thai
  0x1160, 0x11FF,                                                     -- Hangul medial vowels and finals
  0x1AB0, 0x1ACE, 0x1DC0, 0x1DFF,                                     -- combining marks
  0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F,                     -- joiners, marks and isolates
  0x20D0, 0x20F0, 0x302A, 0x302D, 0x3099, 0x309A,
  0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF, 0xE0100, 0xE01EF,   -- variation selectors
}
local WIDE = {
  0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
  0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
  0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
  0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
  0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
  0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
  0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF,     -- CJK, kana, Yi
  0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,                     -- Hangul, compatibility ideographs
  0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,     -- full-width forms
  0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
  0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393,
  0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
  0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567,
  0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
  0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC,
  0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945,
  0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
}
-- A line may end on either side of these without a space: ideographs, kana and their punctuation.
local BREAKING = { 0x2E80, 0x312F, 0x3190, 0x4DBF, 0x4E00, 0xA4CF, 0xF900, 0xFAFF, 0xFF01, 0xFF60, 0x20000, 0x3FFFD }

-- A line does not begin, or end, with one of these.
local NOT_FIRST, NOT_LAST = {}, {}
for character in ("、 。 ， ． ・ ： ； ？ ！ ） 」 』 】 〉 》 〕 ］ ｝ ー 々 ぁ ぃ ぅ ぇ ぉ っ ゃ ゅ ょ ァ ィ ゥ ェ ォ ッ ャ ュ ョ ” ’ % ) ] } , . : ; ! ?")
  :gmatch("%S+") do
  NOT_FIRST[character] = true
end
for character in ("（ 「 『 【 〈 《 〔 ［ ｛ “ ‘ ( [ {"):gmatch("%S+") do NOT_LAST[character] = true end

local function within(ranges, codepoint)
  local low, high = 1, #ranges / 2
  while low <= high do
    local middle = math.floor((low + high) / 2)
    if codepoint < ranges[2 * middle - 1] then
      high = middle - 1
    elseif codepoint > ranges[2 * middle] then
      low = middle + 1
    else
      return true
    end
  end
  return false
end

-- Columns of one code point; an octet that is no UTF-8 (nil) takes one.
local function columns(codepoint)
  if not codepoint or codepoint < 0x300 then return 1 end
  if within(ZERO, codepoint) then return 0 end
  return within(WIDE, codepoint) and 2 or 1
end

---The columns that a terminal needs for the text.
---@param text string  without control characters
---@return integer
function wrap.width(text)
  if not text:find("[\128-\255]") then return #text end
  local total, i = 0, 1
  while i <= #text do
    local codepoint
    codepoint, i = utf8.decode(text, i)
    total = total + columns(codepoint)
  end
  return total
end

---The text followed by the spaces that make it `width` columns wide.
---@param text string
---@param width integer
---@return string
function wrap.pad(text, width)
  return text .. (" "):rep(width - wrap.width(text))
end

-- The columns of a word of Latin, Latin with Vietnamese marks, or Cyrillic letters, which are one column each and
-- never a place to end a line; nil for any other word.
local function narrow_width(word)
  word = word:gsub("[\194-\203\208\209][\128-\191]", "x"):gsub("\225[\184-\187][\128-\191]", "x")
  return not word:find("[\128-\255]") and #word or nil
end

-- A word as the pieces between which a line may end, each at most `limit` columns wide. Marks have no width, so
-- they always find room beside their character.
local function pieces(word, limit)
  local list, first, used, i = {}, 1, 0, 1 -- the piece that is being read: where it begins, its columns
  local last, last_breaks = nil, false
  local function finish(stop)
    if stop >= first then list[#list + 1] = { text = word:sub(first, stop), width = used } end
    first, used = stop + 1, 0
  end
  while i <= #word do
    local codepoint, after = utf8.decode(word, i)
    local width = columns(codepoint)
    if width > 0 then
      local character = word:sub(i, after - 1)
      local breaks = codepoint ~= nil and within(BREAKING, codepoint)
      local may_break = (last_breaks or breaks) and not NOT_FIRST[character] and not NOT_LAST[last]
      if may_break or used + width > limit then finish(i - 1) end
      last, last_breaks = character, breaks
    end
    used = used + width
    i = after
  end
  finish(#word)
  return list
end

-- The space in "RFC 5321 §4.2" is no place to end a line; it is a unit separator until the lines are made.
local GLUE = "\31"

---The text as lines of at most `width` columns. A line ends at a space, between ideographs, or, where a
---word alone is wider, inside the word. Runs of white space count as one space.
---@param text string    without control characters other than white space
---@param width integer  at least 2
---@return string[]
function wrap.lines(text, width)
  local lines, line, used = {}, {}, 0
  local function finish()
    lines[#lines + 1] = table.concat(line)
    line, used = {}, 0
  end
  local function add(space, piece, needed)
    if #line > 0 and used + space + needed > width then
      finish()
      space = 0
    end
    if space == 1 then line[#line + 1] = " " end
    line[#line + 1] = piece
    used = used + space + needed
  end
  local glued = text:find("RFC ", 1, true)
  if glued then
    text = text:gsub("RFC (%d+) §", "RFC" .. GLUE .. "%1" .. GLUE .. "§"):gsub("RFC (%d)", "RFC" .. GLUE .. "%1")
  end
  local ascii = text:find("^[ -~]*$")
  for word in text:gmatch("[^ \t\r\n]+") do
    local needed = ascii and #word or narrow_width(word)
    if needed and needed <= width then
      add(#line > 0 and 1 or 0, word, needed)
    else
      local space = #line > 0 and 1 or 0
      for _, piece in ipairs(pieces(word, width)) do
        add(space, piece.text, piece.width)
        space = 0
      end
    end
  end
  if #line > 0 or #lines == 0 then finish() end
  if glued then
    for i = 1, #lines do lines[i] = lines[i]:gsub(GLUE, " "):match("^ *(.-) *$") end
  end
  return lines
end

return wrap
