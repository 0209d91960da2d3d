-- Every language file against the English one: whole, translated, filled in the same way, well encoded.
local golden = require "support.golden"
local smtpcodes = require "smtpcodes"
local locale = require "smtpcodes.locale"
local octets = require "smtpcodes.octets"
local pages = require "support.pages"
local translations = require "support.translations"

-- Files as they are, without what `load` fills in from English.
local function file_of(tag) return dofile("lua/smtpcodes/locale/" .. tag .. ".lua") end

local EN = locale.load "en"
local NOT_LATIN = { ar = true, hi = true, ja = true, ko = true, ru = true, th = true, ["zh-hans"] = true }
local FIFTEEN = { "en", "ar", "de", "es", "fr", "hi", "id", "ja", "ko", "pt", "ru", "th", "tr", "vi", "zh-hans" }

-- Strings that are rightly the same as in English: words that the two languages share.
local SAME = {
  ar = {},
  de = { ["label.code"] = 1, ["label.name"] = 1, ["label.status"] = 1, ["label.text"] = 1, ["label.remote"] = 1,
    ["label.message_id"] = 1, ["log.domains"] = 1, ["codes.250"] = 1 },
  es = { ["finding.error"] = 1 },
  fr = { ["step.code"] = 1, ["step_kind.code"] = 1, ["heading.description"] = 1, ["label.source"] = 1,
    ["label.sources"] = 1, ["label.code"] = 1,
    ["label.action"] = 1, ["label.disposition"] = 1, ["status.standard"] = 1, ["status.extension"] = 1,
    ["page.octet"] = 1, ["label.date"] = 1, ["lasting.permanent_negative"] = 1 },
  hi = {},
  id = { ["label.status"] = 1, ["label.bounce"] = 1, ["label.tag"] = 1, ["label.remote"] = 1, ["label.program"] = 1 },
  ja = {}, ko = {}, pt = {}, ru = {}, th = {}, tr = {},
  vi = { ["label.message_id"] = 1 }, ["zh-hans"] = {},
}
-- Keys that need no translation in any language.
local LANGUAGE_OWN = { codes = true, enhanced = true, pairs = true, unusual = true, help = true, terms = true,
  of = true, tag = true, dir = true, space = true, comma = true, colon = true, first_sentence = true, join = true,
  latin_spaces = true, fallen = true }

local function placeholders(text)
  local set, list = {}, {}
  for name in text:gmatch("{([%w_]+):?%a*}") do
    if not set[name] then
      set[name] = true
      -- Every sentence about a code may name it and the other one.
      if name ~= "code" and name ~= "other" then list[#list + 1] = name end
    end
  end
  table.sort(list)
  return set, table.concat(list, " ")
end

-- Calls f(path, english, translated) for every string or function below two tables.
local function walk(english, translated, path, f)
  for key, value in pairs(english) do
    local here = path == "" and tostring(key) or path .. "." .. tostring(key)
    if not (path == "" and LANGUAGE_OWN[key]) then
      local other = translated and translated[key]
      if type(value) == "table" then walk(value, other, here, f) else f(here, value, other) end
    end
  end
end

-- English that was left standing: three small ASCII words in a row where no Latin script is written.
local function leftover(text)
  text = text:gsub("{[^}]*}", ""):gsub("https?://%S+", "")
  return text:match("%f[%w][a-z]+ [a-z]+ [a-z]+%f[%W]")
end

-- The first code point that Unicode's NFC would not leave as it is, of those that these languages meet.
local function not_nfc(text)
  for _, pattern in ipairs {
    "\204[\128-\191]", "\205[\128-\175]",               -- combining marks of Latin, Greek, Cyrillic
    "\227\130[\153\154]",                                -- kana's voiced marks
    "\225[\132-\135][\128-\191]",                        -- Hangul letters
    "\224\165[\152-\159]",                               -- Devanagari letters that NFC takes apart
    "\224\164[\168\176\179]\224\164\188",               -- and those that it puts together
    "\216\167\217[\147-\149]", "\217[\136\138]\217\148", -- Arabic alef, waw, yeh with madda or hamza
    "\239[\164-\171][\128-\191]",                        -- compatibility ideographs
  } do
    local at = text:find(pattern)
    if at then return at end
  end
end

local function strings_of(value, f)
  if type(value) == "string" then return f(value) end
  if type(value) ~= "table" then return end
  for _, item in pairs(value) do strings_of(item, f) end
end

local function names_of_english()
  local names = {}
  for _, entry in smtpcodes.each() do names[entry.code] = entry.name end
  return names
end

describe("translations", function()
  it("are there for the fifteen languages", function()
    assert.same(FIFTEEN, smtpcodes.locales())
  end)
end)

local ENGLISH = translations.english()

for _, tag in ipairs(smtpcodes.locales()) do
  if tag ~= "en" then
    describe("the language " .. tag, function()
      local language = file_of(tag)
      local english_names = names_of_english()

      it("has no key that English has not", function()
        -- What it leaves out is English on its pages, and `make languages` counts it.
        assert.same({}, (select(3, translations.review(language, ENGLISH))))
        for _, key in ipairs { "codes", "enhanced", "terms", "of", "tag", "join", "reason" } do
          assert.not_nil(language[key], key)
        end
      end)

      it("fills in what English fills in", function()
        walk(EN, language, "", function(path, english, other)
          local wanted, list = placeholders(type(english) == "function" and translations.filled(english) or english)
          if other == nil then return end
          if type(other) == "function" then
            for name in pairs((placeholders(translations.filled(other)))) do
              assert.is_true(wanted[name] or name == "code" or name == "other", path .. " " .. name)
            end
          else
            assert.equal(list, select(2, placeholders(other)), path)
          end
        end)
      end)

      it("says nothing in English by accident", function()
        local same = {}
        walk(EN, language, "", function(path, english, other)
          local words = type(english) == "string" and english:gsub("{[^}]*}", ""):gsub("SMTP", "")
          if words and words:find("%a%a") and english == other and not SAME[tag][path] then same[path] = english end
        end)
        assert.same({}, same)
        if NOT_LATIN[tag] then
          local function check(text)
            assert.is_nil(leftover(text), text)
            local rest = text:gsub("{[^}]*}", ""):gsub("https?://%S+", "")
            if rest:find("%l%l%l") then assert.truthy(rest:find("[\128-\255]"), text) end
          end
          for key, value in pairs(language) do
            if key ~= "cli" and not LANGUAGE_OWN[key] or key == "codes" then strings_of(value, check) end
          end
        end
      end)

      it("has name and texts of every standard and extension code", function()
        for _, status in ipairs { "standard", "extension" } do
          for code, english in smtpcodes.each { status = status } do
            local entry = smtpcodes.lookup(code, tag)
            assert.equal(tag, entry.lang, code)
            assert.equal(english.slug, entry.slug)
            if not SAME[tag]["codes." .. code] then assert.not_equal(english.name, entry.name) end
            for _, field in ipairs { "description", "when", "fix" } do
              local text = entry[field]
              assert.not_equal(english[field], text)
              assert.is_true(#text > 60, code .. " " .. field)
              assert.is_nil(text:find("  ", 1, true) or text:find("^%s") or text:find("%s$"), code .. " " .. field)
              local first = locale.first_sentence(text, tag)
              assert.is_true(#first > 0 and #first <= #text, code .. " " .. field)
            end
          end
        end
      end)

      it("names every enhanced status code", function()
        for code in smtpcodes.each { kind = "enhanced" } do
          local entry = smtpcodes.lookup(code, tag)
          if not SAME[tag]["enhanced." .. code:sub(3)] then
            assert.not_equal(english_names[code], entry.name, code)
          end
          assert.is_true(#entry.description > 0 and #entry.when > 0 and #entry.fix > 0)
        end
      end)

      it("compares all pairs of standard and extension codes", function()
        local codes = {}
        for code, entry in smtpcodes.each { kind = "reply" } do
          if entry.status == "standard" or entry.status == "extension" then codes[#codes + 1] = code end
        end
        local styles = { "markdown", "html", "text", "json" }
        local pairs_done, wrong = 0, {}
        for i = 1, #codes do
          for j = i + 1, #codes do
            local page = smtpcodes.compare(codes[i], codes[j], { lang = tag })
            pairs_done = pairs_done + 1
            local style = styles[pairs_done % 16 == 0 and pairs_done / 16 % 4 + 1 or 1]
            if page.lang ~= tag or #page.guidance ~= 2 or #smtpcodes.format(page, style, { lang = tag }) <= 800 then
              wrong[#wrong + 1] = page.title
            end
            strings_of({ page.title, page.summary, page.differences, page.guidance }, function(text)
              if text:find("[{}]") or text:find("%f[%w]nil%f[%W]") or text:find("  ", 1, true) then
                wrong[#wrong + 1] = text
              end
            end)
          end
        end
        assert.same({}, wrong)
        assert.equal(#codes * (#codes - 1) / 2, pairs_done)
      end)

      it("is rows, which load without work on their texts", function()
        local hook, mask, count = debug.gethook()
        if type(hook) == "string" then return end -- one in C, which counts coverage and could not be put back
        local chunk, instructions = assert(loadfile("lua/smtpcodes/locale/" .. tag .. ".lua")), 0
        debug.sethook(function() instructions = instructions + 1 end, "", 1)
        chunk()
        debug.sethook(hook, mask, count)
        assert.is_true(instructions < 10000, instructions)
      end)

      it("is UTF-8 in its composed form", function()
        local file = assert(io.open("lua/smtpcodes/locale/" .. tag .. ".lua", "rb"))
        local text = file:read("*a")
        file:close()
        assert.is_nil(octets.invalid_utf8(text))
        local at = not_nfc(text)
        assert.is_nil(at and text:sub(at, at + 20), "not NFC")
        strings_of(language, function(item) assert.is_nil(not_nfc(item), item) end)
      end)
    end)
  end
end

-- A text's codes and numbers of three digits or more, each once.
local function numbers_in(text)
  local set = {}
  local function note(number)
    set[number] = true
    return " "
  end
  text:gsub("{[^}]*}", ""):gsub("%d+%.%d[%d.]*%d", note):gsub("%d%d%d+", note)
  return table.concat(translations.sorted(set), " ")
end

local function sentences_in(text)
  local n = select(2, (text .. " "):gsub("[.!?:;]%s", ""))
  for _, mark in ipairs { "。", "！", "？", "।", "；", "：", "؟", "؛" } do n = n + select(2, text:gsub(mark, "")) end
  return n
end

local function ends_sentence(text)
  if text:find "[.!?]$" then return true end
  for _, mark in ipairs { "。", "！", "？", "।", "؟" } do
    if text:sub(-#mark) == mark then return true end
  end
  return false
end

-- Fields whose texts are whole sentences.
local SENTENCES = { description = true, when = true, fix = true, send = true }

-- What is wrong with a text beside its English: what a fingerprint that was copied over an old text cannot hide.
local function flaw_of(tag, field, english, text)
  if numbers_in(english) ~= numbers_in(text) then return "other numbers" end
  if not field then return nil end
  if text == english and field ~= "name" then return "English" end
  if text:find "  " or text:find "[{}]" or text:find "%c" then return "stray characters" end
  if field == "gist" and ends_sentence(text) then return "a clause with a full stop" end
  if tag == "th" then return nil end -- Thai marks the end of no sentence
  if not SENTENCES[field] then return nil end
  if not ends_sentence(text) then return "no full stop" end
  if math.abs(sentences_in(english) - sentences_in(text)) > 1 then return "more or fewer sentences" end
end

-- The field of an entry that a path names; nil of a sentence.
local function field_of(path)
  return path:match "^codes%.%d+%.(%l+)$" or path:match "^enhanced%.[%d./]+%.(%l+)$" or path:match "^pairs%..+%.(%l+)$"
    or path:match "^unusual%.[%d.]+%.(%l+)$"
end

for _, tag in ipairs(translations.tags()) do
  describe("the language " .. tag .. " as a whole", function()
    local english, own = ENGLISH, translations.own(file_of(tag))

    it("has every text, of the present English", function()
      local stale, missing, surplus = translations.review(file_of(tag), english)
      assert.same({ {}, {}, {} }, { stale, missing, surplus })
    end)

    it("says what the English says", function()
      local wrong, of = {}, {}
      for _, path in ipairs(translations.sorted(english)) do
        local text, field = own[path], field_of(path)
        if type(text) == "string" then
          local flaw = flaw_of(tag, field, english[path], text)
          -- Names are few words; two codes may well have one.
          if field and field ~= "name" then
            if of[text] and english[of[text]] ~= english[path] then flaw = flaw or "the text of " .. of[text] end
            of[text] = of[text] or path
          end
          if flaw then wrong[#wrong + 1] = path .. ": " .. flaw end
        end
      end
      assert.same({}, wrong)
    end)

    it("leaves nothing in English on a page", function()
      local marked = {}
      pages.each(smtpcodes, tag, function(name, page)
        local text = pages.english(page)
        if text then marked[#marked + 1] = name .. ": " .. text end
      end)
      assert.same({}, marked)
    end)

    it("says the command's help", function()
      local texts = {}
      for path, text in pairs(english) do
        if path:find "^help%." and text:find "%l%l%l+ %l%l%l+" then texts[#texts + 1] = text end
      end
      pages.each_help(tag, function(name, page)
        page = page:gsub("%s+", " ")
        for _, text in ipairs(texts) do assert.is_nil(page:find(text, 1, true), name) end
      end)
    end)
  end)
end

describe("the language fr", function()
  it("has a no-break space before : ; ? ! and inside « »", function()
    local wrong = {}
    for path, text in pairs(translations.own(file_of "fr")) do
      if type(text) == "function" then text = translations.filled(text) end
      if not LANGUAGE_OWN[path] and (text:find " [:;?!]" or text:find("« ", 1, true) or text:find(" »", 1, true)) then
        wrong[#wrong + 1] = path .. ": " .. text
      end
    end
    assert.same({}, wrong)
  end)
end)

describe("pages in other languages", function()
  local REFERENCE = { { 252, 421 }, { 252, 450 }, { 221, 252 }, { 252, 521 }, { 211, 252 } }

  for _, tag in ipairs { "es", "vi", "de", "ja", "ar" } do
    it("show 252 and 421 in " .. tag, function()
      local page = smtpcodes.compare(252, 421, { lang = tag })
      golden("252-421." .. tag .. ".txt", smtpcodes.format(page, "text", { lang = tag, width = 80 }))
      golden("252-421." .. tag .. ".html", smtpcodes.format(page, "html", { lang = tag }))
    end)

    it("show the five reference comparisons in " .. tag, function()
      for _, codes in ipairs(REFERENCE) do
        local page = smtpcodes.compare(codes[1], codes[2], { lang = tag })
        golden(("%d-%d.%s.md"):format(codes[1], codes[2], tag), smtpcodes.format(page, "markdown", { lang = tag }))
      end
    end)
  end

  it("mark what is English in them", function()
    -- A language of one name and one sentence: those of this library may say everything.
    package.preload["smtpcodes.locale.eo"] = function()
      return { codes = { [550] = { name = "Ne" } }, summary = { same = { mixed = "{a} ({a_name}) kaj {b}." } } }
    end
    local page = smtpcodes.compare(550, "5.1.1", { lang = "eo" })
    assert.is_true(#page.fallback > 0)
    local html = smtpcodes.format(page, "html", { lang = "eo" })
    for _, sentence in ipairs(page.fallback) do
      if page.summary:find(sentence, 1, true) then
        assert.truthy(html:find('<span lang="en" dir="ltr">' .. sentence:sub(1, 30), 1, true), sentence)
      end
    end
    assert.truthy(smtpcodes.format(page, "text", { lang = "eo" }):find("[en] ", 1, true))
  end)

  it("set codes apart in a script from right to left", function()
    local page = smtpcodes.format(smtpcodes.compare(252, 421, { lang = "ar" }), "html", { lang = "ar" })
    assert.truthy(page:find('dir="rtl"', 1, true))
    assert.truthy(page:find("<bdi>", 1, true))
    local text = smtpcodes.format(smtpcodes.compare(252, 421, { lang = "ar" }), "text", { lang = "ar" })
    assert.truthy(text:find("\226\129\168", 1, true))
  end)
end)
