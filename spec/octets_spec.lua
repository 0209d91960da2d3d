-- Octets that strangers wrote: what is UTF-8, where it may be cut, and what is shown as it is.
local encoded = require "support.encoded"
local octets = require "smtpcodes.octets"
local random = require "support.random"
local utf8 = require "smtpcodes.utf8"

local char = string.char

-- RFC 3629, section 4: the octets of a character, as ranges.
local TAIL = { 0x80, 0xBF }
local SYNTAX = {
  { { 0x00, 0x7F } }, { { 0xC2, 0xDF }, TAIL }, { { 0xE0, 0xE0 }, { 0xA0, 0xBF }, TAIL },
  { { 0xE1, 0xEC }, TAIL, TAIL }, { { 0xED, 0xED }, { 0x80, 0x9F }, TAIL }, { { 0xEE, 0xEF }, TAIL, TAIL },
  { { 0xF0, 0xF0 }, { 0x90, 0xBF }, TAIL, TAIL }, { { 0xF1, 0xF3 }, TAIL, TAIL, TAIL },
  { { 0xF4, 0xF4 }, { 0x80, 0x8F }, TAIL, TAIL },
}

-- The length of the character that `text` begins with; nil, and how many octets could have begun one (one at least).
local function first_character(text)
  local longest = 1
  for _, ranges in ipairs(SYNTAX) do
    local fitting = 0
    for i, range in ipairs(ranges) do
      local octet = text:byte(i)
      if not octet or octet < range[1] or octet > range[2] then break end
      fitting = i
    end
    if fitting == #ranges then return fitting end
    longest = math.max(longest, fitting)
  end
  return nil, longest
end

describe("UTF-8", function()
  it("is what RFC 3629 says, of every sequence of octets at a border", function()
    local border, lead = {}, {}
    for _, octet in ipairs { 0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF } do
      border[#border + 1] = char(octet)
      if octet >= 0xC0 then lead[#lead + 1] = char(octet) end
    end
    local function check(text)
      local length, longest = first_character(text)
      local codepoint, behind = utf8.decode(text, 1)
      if not length and codepoint or length and (not codepoint or encoded(codepoint) ~= text:sub(1, length))
        or behind ~= (length or longest) + 1 then
        error(("%q"):format(text))
      end
    end
    for _, first in ipairs(border) do
      check(first)
      for _, second in ipairs(border) do check(first .. second) end
    end
    for _, first in ipairs(lead) do
      for _, second in ipairs(border) do
        for _, third in ipairs(border) do
          check(first .. second .. third)
          if first >= "\240" then
            for _, fourth in ipairs(border) do check(first .. second .. third .. fourth) end
          end
        end
      end
    end
  end)

  it("is looked for up to the first octet that is none", function()
    local pick = random.generator(5)
    local good = { "a", "\0", "\127", "\195\169", "\226\130\172", "\240\159\152\128" }
    local none = { "\128", "\191", "\192\128", "\195", "\237\160\128", "\240\128", "\245", "\255" }
    for _ = 1, 5000 do
      local before, bad = {}, none[pick(#none)]
      for i = 1, pick(6) - 1 do before[i] = good[pick(#good)] end
      before = table.concat(before)
      assert.is_nil(octets.invalid_utf8(before))
      assert.equal(#before + 1, octets.invalid_utf8(before .. bad))
      assert.equal(#before + 1, octets.invalid_utf8(before .. bad .. "a" .. before))
    end
  end)

  it("is cut between characters, and what is none at the limit", function()
    for _, character in ipairs { "a", "\195\169", "\226\130\172", "\240\159\152\128" } do
      for before = 1, 5 do
        local text = ("x"):rep(before) .. character .. "yyyy"
        for limit = 1, before + #character + 2 do
          local wanted = limit > before and limit < before + #character and before or limit
          assert.equal(wanted, octets.cut(text, limit), ("%q at %d"):format(text, limit))
        end
      end
    end
    for _, text in ipairs { "\128\128\128\128\128\128", "x\195\169\128\128\128", "xx\255\255\255" } do
      for limit = 1, #text - 1 do
        local inside = text:sub(limit, limit + 1) == "\195\169"
        assert.equal(inside and limit - 1 or limit, octets.cut(text, limit), ("%q at %d"):format(text, limit))
      end
    end
  end)
end)

describe("octets", function()
  -- Code points that show nothing, first and last.
  local HIDDEN = { { 0, 0x1F }, { 0x7F, 0x9F }, { 0xAD, 0xAD }, { 0x34F, 0x34F }, { 0x61C, 0x61C }, { 0x115F, 0x1160 },
    { 0x17B4, 0x17B5 }, { 0x180B, 0x180F }, { 0x200B, 0x200F }, { 0x2028, 0x202E }, { 0x2060, 0x206F },
    { 0x3164, 0x3164 }, { 0xFE00, 0xFE0F }, { 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 }, { 0xFFF0, 0xFFFB },
    { 0x1BCA0, 0x1BCA3 }, { 0x1D173, 0x1D17A }, { 0xE0000, 0xE0FFF } }

  local function escaped(text)
    return (text:gsub(".", function(octet) return ("\\%03d"):format(octet:byte()) end))
  end

  it("that belong to no printable character are shown as numbers, whatever stands beside them", function()
    local function shows(codepoint, hidden)
      local text = encoded(codepoint)
      local wanted = hidden and escaped(text) or text
      local function around(shown) return "a" .. shown .. "\226\130\172" .. shown .. "~ b" end
      assert.equal(around(wanted), octets.printable(around(text)))
    end
    for i, range in ipairs(HIDDEN) do
      for codepoint = range[1], math.min(range[2], range[1] + 40) do shows(codepoint, true) end
      shows(range[2], true)
      if range[1] > 0 then shows(range[1] - 1, false) end
      shows(range[2] + 1, false)
      local behind = (HIDDEN[i + 1] or { 0x110000 })[1]
      shows(math.floor((range[2] + behind) / 2), false)
    end
    shows(0x10FFFF, false)
    for _, octet in ipairs { "\128", "\192", "\237\160\128", "\245", "\255" } do
      assert.equal("a" .. escaped(octet) .. "b", octets.printable("a" .. octet .. "b"))
    end
    assert.equal("", octets.printable "")
  end)

  it("lose spaces and tabs at their ends, nothing else", function()
    for _, before in ipairs { "", " ", "\t", " \t  " } do
      for _, text in ipairs { "", "x", "x y", "\nx\r", "\\", "\11x\12" } do
        for _, behind in ipairs { "", " ", "\t ", "   " } do
          assert.equal(text, octets.trim(before .. text .. behind))
        end
      end
    end
  end)
end)
