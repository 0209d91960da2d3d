local wrap = require "smtpcodes.wrap"
local random = require "support.random"

-- The UTF-8 of a code point from 0x80 on.
local function octets_of(codepoint)
  local function rest(shift) return 0x80 + math.floor(codepoint / 64 ^ shift) % 64 end
  if codepoint < 0x800 then return string.char(0xC0 + math.floor(codepoint / 64), rest(0)) end
  if codepoint < 0x10000 then return string.char(0xE0 + math.floor(codepoint / 4096), rest(1), rest(0)) end
  return string.char(0xF0 + math.floor(codepoint / 262144), rest(2), rest(1), rest(0))
end

describe("wrap.width", function()
  it("counts columns: one for a letter, two for an ideograph, none for a mark", function()
    for text, columns in pairs {
      [""] = 0, ["252 OK"] = 6, ["§3.5’s"] = 6, ["日本語"] = 6, ["한국어"] = 6, ["ｆｕｌｌ"] = 8, ["。"] = 2,
      ["ไม่ได้"] = 4, ["e\204\129"] = 1, ["हिंदी"] = 4, ["\217\133\217\142"] = 1,
      ["a\226\129\168b\226\129\169"] = 2, ["📧"] = 2, ["Việt"] = 4, ["\255\254"] = 2,
    } do
      assert.equal(columns, wrap.width(text), text)
    end
  end)

  it("knows the marks and the wide characters of Unicode 15, and no others", function()
    local count = { [0] = 0, 0, 0 }
    for _, range in ipairs { { 0x80, 0xD7FF }, { 0xE000, 0x3FFFF }, { 0xE0000, 0xE0FFF } } do
      for codepoint = range[1], range[2] do
        local columns = wrap.width(octets_of(codepoint))
        count[columns] = count[columns] + 1
      end
    end
    assert.same({ 855, 182974 }, { count[0], count[2] })
  end)

  it("pads to a number of columns", function()
    assert.equal("日本  ", wrap.pad("日本", 6))
    assert.equal("日本", wrap.pad("日本", 2))
  end)
end)

describe("wrap.lines", function()
  it("ends lines at spaces and takes runs of white space as one", function()
    assert.same({ "The server", "neither", "confirms", "nor denies" },
      wrap.lines(" The  server neither\nconfirms nor   denies ", 10))
    assert.same({ "" }, wrap.lines("", 10))
    assert.same({ "" }, wrap.lines(" \n ", 10))
  end)

  it("breaks a word that alone is too wide, between characters", function()
    assert.same({ "https://ex", "ample.org/", "é é" }, wrap.lines("https://example.org/ é é", 10))
    assert.same({ "éééé", "éé a" }, wrap.lines("éééééé a", 4))
    assert.same({ "e\204\129e\204\129", "e\204\129" }, wrap.lines("e\204\129e\204\129e\204\129", 2))
  end)

  it("ends lines between ideographs, but not before a closing or after an opening mark", function()
    assert.same({ "これは折り", "返しです。", "次の文" }, wrap.lines("これは折り返しです。次の文", 10))
    assert.same({ "文字文", "字。" }, wrap.lines("文字文字。", 8))
    assert.same({ "文字文", "「字」" }, wrap.lines("文字文「字」", 8))
    assert.same({ "文字文字", "「括弧」" }, wrap.lines("文字文字「括弧」", 10))
  end)

  it("ends lines on either side of ideographs and kana, and of no other character", function()
    local before, after = 0, 0
    for _, range in ipairs { { 0x2E00, 0xD7FF }, { 0xE000, 0xFFFF }, { 0x1FF00, 0x200FF }, { 0x3FF00, 0x400FF } } do
      for codepoint = range[1], range[2] do
        local character = octets_of(codepoint)
        if wrap.lines("a x" .. character, 4)[1] == "a x" then before = before + 1 end
        if wrap.lines("a " .. character .. "x", 4)[1] == "a " .. character then after = after + 1 end
      end
    end
    assert.same({ 31200, 31229 }, { before, after })
  end)

  it("keeps a mark with its character", function()
    local ga = "\227\129\139\227\130\153" -- U+304B U+3099
    assert.same({ ga, ga, ga }, wrap.lines(ga:rep(3), 2))
  end)

  it("takes time in proportion to the text, also for marks without end", function()
    -- Quadratic, these would take minutes.
    for _, text in ipairs {
      ("\204\129"):rep(1000000), ("e\204\129"):rep(600000), ("日"):rep(600000), ("x"):rep(2000000),
    } do
      assert.equal(text, table.concat(wrap.lines(text, 80)))
    end
  end)

  it("ends Korean lines at spaces", function()
    assert.same({ "서버가", "거부했다" }, wrap.lines("서버가 거부했다", 10))
  end)

  it("keeps the name of an RFC and its section together", function()
    assert.same({ "comes from", "RFC 5321 §4.2" }, wrap.lines("comes from RFC 5321 §4.2", 20))
    assert.same({ "comes from", "RFC 5321" }, wrap.lines("comes from RFC 5321", 16))
  end)

  it("keeps every line within the width and loses nothing, for any text and width", function()
    local alphabet = { "a", "b ", " ", "é", "日", "。", "ไ", "่", "한", "word ", "RFC 5321 §4 ", "\255", "「", "longer" }
    local pick = random.generator(1)
    for _ = 1, 300 do
      local parts = {}
      for i = 1, 40 do parts[i] = alphabet[pick(#alphabet)] end
      local text = table.concat(parts)
      for _, width in ipairs { 2, 7, 20 } do
        local lines = wrap.lines(text, width)
        for _, line in ipairs(lines) do
          assert.is_true(wrap.width(line) <= width)
          assert.is_nil(line:find("^ ") or line:find(" $"))
        end
        assert.equal((text:gsub("[ ]", "")), (table.concat(lines):gsub(" ", "")))
      end
    end
  end)
end)
