--- Languages: which ones there are, which one a tag asks for, and how a language file is used. What a file
--- holds is written at the top of locale/en.lua. A file is loaded when its language is first asked for.
local locale = {}

-- Every language that may have a file, the default first. A tag without a file is not there; adding the
-- file is all that it takes. A language that is not in this list needs its tag here too.
local TAGS = {
  "en", "ar", "de", "es", "fr", "hi", "id", "ja", "ko", "pt", "ru", "th", "tr", "vi", "zh-hans", "zh-hant",
}
local DEFAULT = TAGS[1]
local PREFIX = "smtpcodes.locale."

-- Tags that were in use before the present ones.
local FORMER = { ["in"] = "id" }

local LOWER = {}
for octet = 65, 90 do LOWER[string.char(octet)] = string.char(octet + 32) end

local known = {}
for _, tag in ipairs(TAGS) do known[tag] = true end

-- Whether `require` would find the language; asked through its searchers, so that it holds for modules
-- that come from a bundle or a sandbox just as for files.
local found = { [DEFAULT] = true }
local function is_there(tag)
  if found[tag] == nil then
    local name = PREFIX .. tag
    found[tag] = package.loaded[name] ~= nil
    for _, searcher in ipairs(package.searchers or package.loaders or {}) do
      if found[tag] then break end
      found[tag] = type(searcher(name)) == "function"
    end
  end
  return found[tag]
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

-- What a language leaves out is English.
local function fill_in(language, from)
  for key, value in pairs(from) do
    if language[key] == nil then
      language[key] = value
    elseif type(value) == "table" and type(language[key]) == "table" then
      fill_in(language[key], value)
    end
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

local loaded = {}

---The language of a tag that `match` gave, complete: see locale/en.lua.
---@param tag string
---@return table
function locale.load(tag)
  local language = loaded[tag]
  if not language then
    language = require(PREFIX .. tag)
    language.first_sentence = language.first_sentence or first_sentence
    if tag ~= DEFAULT then fill_in(language, locale.load(DEFAULT)) end
    loaded[tag] = language
  end
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

---Fills a sentence of a language file: "{name}" becomes values.name, "{name:or}" an array joined by
---language.join["or"]. A sentence that is a function gives the sentence to fill.
---@param language table
---@param sentence string|fun(values: table): string
---@param values table<string, string|integer|table>
---@return string
function locale.say(language, sentence, values)
  if type(sentence) == "function" then sentence = sentence(values) end
  if sentence:find(":", 1, true) then
    sentence = sentence:gsub("{([%w_]+):(%a+)}", function(name, joiner)
      local items = {}
      for i, item in ipairs(values[name]) do items[i] = locale.isolate(language, tostring(item)) end
      return language.join[joiner](items)
    end)
  end
  if language.dir == "rtl" then values = setmetatable({ values = values, language = language }, isolated) end
  return (sentence:gsub("{([%w_]+)}", values))
end

---The first sentence of a text of an entry, which can stand alone.
---@param text string
---@param tag string  the language it is in (entry.lang)
---@return string
function locale.gist(text, tag)
  return locale.load(tag).first_sentence(text)
end

---Puts an entry that is in English into the language of `lang`, as far as that has it: the name by
---itself; description, when and fix only together, and entry.lang says in which language they are. The
---slug stays. Returns the entry.
---@param entry smtpcodes.Entry  fresh; it is changed
---@param lang string  BCP 47
---@return smtpcodes.Entry
function locale.apply(entry, lang)
  local tag = locale.match(lang)
  if tag == DEFAULT then return entry end
  if entry.kind == "pair" then
    for _, half in ipairs(entry.entries) do locale.apply(half, tag) end
    return entry
  end
  local language = locale.load(tag)
  local texts
  if entry.kind == "reply" then
    texts = language.codes[entry.code]
  else
    texts = language.enhanced[entry.subject .. "." .. entry.detail]
  end
  if not texts then return entry end
  entry.name = texts.name or entry.name
  if entry.usual == false then return entry end -- its texts are not of this class
  if texts.description and texts.when and texts.fix then
    entry.description, entry.when, entry.fix, entry.lang = texts.description, texts.when, texts.fix, tag
  end
  return entry
end

return locale
