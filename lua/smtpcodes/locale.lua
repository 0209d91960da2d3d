--- Languages: which ones there are, which one a tag asks for, and how a language file is used. What a file
--- holds is written at the top of locale/en.lua. A file is loaded when its language is first asked for.
local core = require "smtpcodes.core"
local part = require "smtpcodes.part"

local locale = {}

-- The languages that a page can be in: ISO 639-1, and Chinese by its script. One is there when its file is:
-- adding the file is all that it takes.
local TAGS = { "en" }
for tag in ([[aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
  ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
  jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne
  ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su
  sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh-hans zh-hant zu]])
  :gmatch("%S+") do
  TAGS[#TAGS + 1] = tag
end
local DEFAULT = TAGS[1]
local PREFIX = "smtpcodes.locale."

-- Tags that were in use before the present ones.
local FORMER = { ["in"] = "id" }

local LOWER = {}
for octet = 65, 90 do LOWER[string.char(octet)] = string.char(octet + 32) end

local known = {}
for _, tag in ipairs(TAGS) do known[tag] = true end

-- Whether `require` would find the language; asked through its searchers, so that it holds for modules that
-- come from a bundle or a sandbox just as for files. That it is there is remembered; that it is not may change.
local found = { [DEFAULT] = true }
local function is_there(tag)
  if found[tag] then return true end
  local name = PREFIX .. tag
  local there = package.loaded[name] ~= nil
  for _, searcher in ipairs(package.searchers or package.loaders or {}) do
    there = there or type(searcher(name)) == "function"
  end
  if not there then part.check_files(name) end
  found[tag] = there or nil
  return there
end

-- Chinese is chosen by script; a region stands for its script, and the script defaults to Simplified.
local function chinese(tag)
  local subtags = tag .. "-"
  local function has(subtag) return subtags:find("-" .. subtag .. "-", 1, true) end
  if has("hans") then return "zh-hans" end
  if has("hant") or has("tw") or has("hk") or has("mo") then return "zh-hant" end
  return "zh-hans"
end

---The language that answers a BCP 47 tag (RFC 4647 lookup), case and "_" for "-" aside; a POSIX locale
---name ("pt_BR.UTF-8") is read as well. "pt-BR" gives "pt", "zh" and "zh-CN" give "zh-hans". Every other
---string gives "en", also "zh-TW" as long as there is no zh-hant.
---@param tag string
---@return string
function locale.match(tag)
  -- Longer tags may be cut there (RFC 5646 §4.4.1), and strangers send tags.
  tag = tag:sub(1, 35):gsub("[.@].*", ""):gsub("_", "-"):gsub("[A-Z]", LOWER)
  local language = tag:match("^[^-]*")
  if language == "zh" or language == "cmn" then
    tag = chinese(tag)
    return is_there(tag) and tag or DEFAULT
  end
  while tag do
    tag = FORMER[tag] or tag
    if known[tag] and is_there(tag) then return tag end
    tag = tag:match("^(.*)%-")
  end
  return DEFAULT
end

---The languages that are present: "en" first, then by tag.
---@return string[]
function locale.locales()
  local list = {}
  for _, tag in ipairs(TAGS) do
    if is_there(tag) then list[#list + 1] = tag end
  end
  return list
end

-- Keys of a file that English has no say in.
local OWN = { codes = true, enhanced = true, pairs = true, unusual = true, help = true, terms = true, of = true }

-- A table of what `own` has, and what it leaves out from `english`; the strings and functions that are English are
-- noted in `fallen`.
local function completed(own, english, fallen, top)
  local whole = {}
  for key, value in pairs(own) do
    local other = english[key]
    if type(value) == "table" and type(other) == "table" and not (top and OWN[key]) then
      whole[key] = completed(value, other, fallen)
    else
      whole[key] = value
    end
  end
  local function note(value)
    if type(value) ~= "table" then
      fallen[value] = true
    else
      for _, item in pairs(value) do note(item) end
    end
  end
  for key, value in pairs(english) do
    if own[key] == nil and not (top and OWN[key]) then
      whole[key] = value
      if type(value) ~= "string" or #value > 2 then note(value) end
    end
  end
  return whole
end

-- A space of the language beside what is filled in. Where the script has spaces only next to Latin text, one stands
-- when an end of what is filled in is an ASCII character.
local function gap(language, space, text, ending)
  if language.latin_spaces and not text:find(ending) then return "" end
  return space
end
local FIRST, LAST = "^[!-~]", "[!-~]$"

-- What stands between two items, with the language's spaces.
local function between(language, separator, before, after)
  local left, word, right = separator:match("^( *)(.-)( *)$")
  return gap(language, left, before, LAST) .. word .. gap(language, right, after, FIRST)
end

-- How a language joins a list: by a word before the last item, or by a table of what stands between two items and,
-- among more, before the last one and between the others.
local function joiner(language, how)
  if type(how) == "string" then how = { two = " " .. how .. " " } end
  local comma, last = how.comma or language.comma, how.last or how.two
  return function(items)
    local n = #items
    if n == 1 then return items[1] end
    return table.concat(items, comma, 1, n - 1)
      .. between(language, n == 2 and how.two or last, items[n - 1], items[n]) .. items[n]
  end
end

-- Text up to the end of its first sentence: a full stop, question or exclamation mark before white space
-- and no small letter, or a full-width or Devanagari one anywhere.
local FULL_STOPS = { "。", "！", "？", "।" } -- all begin with one of the octets 224, 227 and 239
local function first_sentence(text)
  local at = 1
  while true do
    local stop, after = text:find("[.!?][\"')]?[ \n]", at)
    if not stop then break end
    if not text:find("^[a-z]", after + 1) then
      text = text:sub(1, after - 1)
      break
    end
    at = after
  end
  if text:find("[\224\227\239]") then
    for _, mark in ipairs(FULL_STOPS) do
      local _, last = text:find(mark, 1, true)
      if last then text = text:sub(1, last) end
    end
  end
  return text
end

-- English as en.lua has it and, by id, as the C library does.
local function whole_english()
  local whole = completed(require(PREFIX .. DEFAULT), {}, {}, true)
  local function rows(ids, list, id, text)
    local all = {}
    for key, value in pairs(ids) do all[key] = value end
    for _, row in ipairs(list) do all[row[id]] = row[text] end
    return all
  end
  whole.lint = rows(whole.lint, core.flaws(), "id", "message")
  whole.reason = rows(whole.reason, core.reasons(), "reason", "definition")
  return whole
end

local loaded = {}

---The language of a tag that `match` gave, complete: see locale/en.lua. `fallen` has what is English in it.
---@param tag string
---@return table
function locale.load(tag)
  if loaded[tag] then return loaded[tag] end
  local own = part.load(PREFIX .. tag)
  local fallen = {}
  local language
  if tag == DEFAULT then
    language = whole_english()
  else
    language = completed(own, locale.load(DEFAULT), fallen, true)
    language.name = own.name or tag
  end
  for key in pairs(OWN) do language[key] = own[key] or {} end
  language.tag, language.fallen = tag, fallen
  language.join = {}
  for word, english in pairs(require(PREFIX .. DEFAULT).join) do
    language.join[word] = joiner(language, own.join and own.join[word] or english)
  end
  language.first_sentence = own.first_sentence or first_sentence
  loaded[tag] = language -- last, so that a language is whole or not there
  return language
end

local ISOLATE, END_OF_ISOLATE = "\226\129\168", "\226\129\169" -- U+2068, U+2069

---The text as it may stand inside a sentence of that language: in one written from right to left, what
---holds no letter of such a script (codes, names of RFCs, English) is set apart by directional isolates.
---@param language table
---@param text string
---@return string
function locale.isolate(language, text)
  if language.dir == "rtl" and not text:find("[\214-\219]") then
    return ISOLATE .. text .. END_OF_ISOLATE
  end
  return text
end

-- What stands for "{name}" in a language that needs isolates.
local isolated = {
  __index = function(self, name)
    local value = self.values[name]
    return value and locale.isolate(self.language, tostring(value))
  end,
}

local function fill(language, sentence, values)
  if type(sentence) == "function" then sentence = sentence(values) end
  if sentence:find(":", 1, true) then
    sentence = sentence:gsub("( ?){([%w_]+):(%a+)}( ?)", function(before, name, joined, after)
      local items = {}
      for i, item in ipairs(values[name]) do items[i] = locale.isolate(language, tostring(item)) end
      local list = language.join[joined](items)
      return gap(language, before, list, FIRST) .. list .. gap(language, after, list, LAST)
    end)
  end
  if language.dir == "rtl" then values = setmetatable({ values = values, language = language }, isolated) end
  return (sentence:gsub("{([%w_]+)}", values))
end

---Fills a sentence of a language: "{name}" becomes values.name, "{name:or}" an array joined by language.join["or"].
---A sentence that is a function gives the sentence to fill. One that the language leaves out is said in English
---as a whole; then the second result is "en".
---@param language table
---@param sentence string|fun(values: table): string
---@param values table<string, string|integer|table>
---@return string text
---@return string? lang  "en" where the text is English and the language is not
function locale.say(language, sentence, values)
  if language.fallen[sentence] then return fill(locale.load(DEFAULT), sentence, values), DEFAULT end
  return fill(language, sentence, values)
end

---What a finding of lint says, in the language: from what the finding names. The second result is as that of `say`;
---nil for an id that lint does not give.
---@param language table
---@param id string
---@param values? table<string, string|integer>
---@return string? text
---@return string? lang
function locale.finding(language, id, values)
  local sentence = language.lint[id]
  values = values or {}
  if type(sentence) == "table" then sentence = sentence[core.severity(values.code or "")] end
  if sentence then return locale.say(language, sentence, values) end
end

---The first sentence of a text of an entry, which can stand alone.
---@param text string
---@param tag string  the language it is in
---@return string
function locale.first_sentence(text, tag)
  return locale.load(tag).first_sentence(text)
end

-- The texts of an entry, in the order of a page.
local TEXTS = { "gist", "description", "when", "fix", "send" }

-- The texts of a detail in a class that is not usual for it: those of its class and, of class and subject, what the
-- code says.
local function unusual_texts(language, entry, name)
  local class = language.unusual[tostring(entry.class)] or {}
  local both = language.unusual[entry.class .. "." .. entry.subject] or {}
  return { name = name, gist = both.gist, description = both.description, when = class.when, fix = class.fix,
    send = class.send }
end

-- The texts that a language has for the entry. Those of a row of enhanced codes are true of its usual classes; what
-- is for one class alone stands under its number. A detail has texts of its own in the classes in which reply codes
-- go with it.
local function texts_for(language, entry)
  if entry.kind == "reply" then return language.codes[entry.code] or {}, {} end
  if entry.kind == "pair" then return language.pairs[entry.code .. " " .. entry.enhanced] or {}, {} end
  local row = language.enhanced[entry.subject .. "." .. entry.detail] or {}
  if entry.usual == false and not entry.reply_codes[1] then return unusual_texts(language, entry, row.name), {} end
  return row, row[entry.class] or {}
end

---Puts an entry that is in English into the language of `lang`, text by text. entry.lang is that language when it
---has a text of the entry, and entry.fallback then lists the fields that are English all the same. The slug stays.
---Returns the entry.
---@param entry smtpcodes.Entry  fresh; it is changed
---@param lang string  BCP 47
---@return smtpcodes.Entry
function locale.apply(entry, lang)
  local tag = locale.match(lang)
  if tag == DEFAULT then return entry end
  local language = locale.load(tag)
  local texts, of_class = texts_for(language, entry)
  entry.name = of_class.name or texts.name or entry.name
  local fallback, translated = {}, 0
  for _, field in ipairs(TEXTS) do
    local text = of_class[field] or texts[field]
    if text then
      entry[field], translated = text, translated + 1
    elseif entry[field] and entry[field] ~= "" then
      fallback[#fallback + 1] = field
    end
  end
  if translated > 0 then
    entry.lang = tag
    if #fallback > 0 then entry.fallback = fallback end
  end
  for _, half in ipairs(entry.entries or {}) do locale.apply(half, tag) end
  return entry
end

---The language that a field of an entry is in.
---@param entry smtpcodes.Entry
---@param field string
---@return string
function locale.of_field(entry, field)
  if type(entry.fallback) == "table" then
    for _, name in ipairs(entry.fallback) do
      if name == field then return DEFAULT end
    end
  end
  return locale.match(type(entry.lang) == "string" and entry.lang or DEFAULT)
end

return locale
