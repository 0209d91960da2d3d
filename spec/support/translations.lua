--- Every text that a language has to translate, by path, and what a language file has of them: for `make languages` and
--- for the specs of the languages.
local smtpcodes = require "smtpcodes"
local help = require "smtpcodes.cli.help"
local locale = require "smtpcodes.locale"

local translations = {}

translations.FIELDS = { "name", "gist", "description", "when", "fix", "send" }
local FIELDS = translations.FIELDS

---The languages that are there, without English.
---@return string[]
function translations.tags()
  local tags = smtpcodes.locales()
  table.remove(tags, 1)
  return tags
end

-- Keys of a language file that are no sentences of a page.
translations.NO_SENTENCE = { codes = true, enhanced = true, pairs = true, terms = true, of = true, tag = true,
  name = true, dir = true, space = true, comma = true, colon = true, join = true, latin_spaces = true,
  first_sentence = true, fallen = true }

---Calls f(path, value) for each string or function below a table: "label.status", "help.classify.about.1".
---@param values table
---@param path string  of the table itself; "" for a whole language, whose keys that are no sentences are left out
---@param f fun(path: string, value: string|function)
function translations.each_sentence(values, path, f)
  for key, value in pairs(values) do
    local here = path == "" and tostring(key) or path .. "." .. tostring(key)
    if path ~= "" or not translations.NO_SENTENCE[key] then
      if type(value) == "table" then translations.each_sentence(value, here, f) else f(here, value) end
    end
  end
end

-- Calls f(entry, class) for the classes 5, 4 and 2 of a detail that there are.
local function for_classes(subject, detail, f)
  for _, class in ipairs { 5, 4, 2 } do
    local entry = smtpcodes.lookup(("%d.%d.%d"):format(class, subject, detail))
    if entry then f(entry, class) end
  end
end

---Path -> English, of all texts: "codes.252.fix"; "enhanced.2.2.fix", which is what the highest class says that has
---texts of this detail, and "enhanced.2.2/4.fix" where another one says it otherwise; "unusual.4.when" and
---"unusual.4.1.gist" of the details that are not usual in a class; "pairs.550-5.7.1.fix"; sentences by their keys, and
---"help.classify.summary" of the command.
---@return table<string, string|function>
function translations.english()
  local paths = {}
  local function add(path, text)
    if text and text ~= "" then paths[path] = text end
  end
  local function add_texts(path, entry, fields)
    for _, field in ipairs(fields) do add(path .. "." .. field, entry[field]) end
  end
  for code, entry in smtpcodes.each { kind = "reply" } do add_texts("codes." .. code, entry, FIELDS) end
  for subject = 0, 7 do
    for detail = 0, 99 do
      local row, highest = ("enhanced.%d.%d"):format(subject, detail), nil
      for_classes(subject, detail, function(entry, class)
        if entry.usual == false and not entry.reply_codes[1] then
          add_texts("unusual." .. class, entry, { "when", "fix", "send" })
          add_texts(("unusual.%d.%d"):format(class, subject), entry, { "gist", "description" })
        elseif not highest then
          highest = entry
          add_texts(row, entry, FIELDS)
        else
          for _, field in ipairs(FIELDS) do
            if entry[field] ~= highest[field] then add(("%s/%d.%s"):format(row, class, field), entry[field]) end
          end
        end
      end)
    end
  end
  for code in smtpcodes.each { kind = "reply" } do
    for enhanced in smtpcodes.each { kind = "enhanced" } do
      local pair = smtpcodes.lookup(code .. " " .. enhanced)
      if pair and not pair.composed then add_texts("pairs." .. pair.slug, pair, FIELDS) end
    end
  end
  translations.each_sentence(locale.load "en", "", add)
  translations.each_sentence(help.texts(), "help", add)
  return paths
end

---Path -> text, for what the file of a language says itself.
---@param language table  as the file returns it
---@return table<string, string|function>
function translations.own(language)
  local paths = {}
  local function add_texts(path, row)
    for _, field in ipairs(FIELDS) do paths[path .. "." .. field] = row[field] end
  end
  for code, row in pairs(language.codes or {}) do add_texts("codes." .. code, row) end
  for detail, row in pairs(language.enhanced or {}) do
    add_texts("enhanced." .. detail, row)
    for _, class in ipairs { 5, 4, 2 } do add_texts(("enhanced.%s/%d"):format(detail, class), row[class] or {}) end
  end
  for codes, row in pairs(language.pairs or {}) do add_texts("pairs." .. codes:gsub(" ", "-"), row) end
  translations.each_sentence(language, "", function(path, value) paths[path] = value end)
  return paths
end

-- What a function of a language file may be handed: something for every name.
local SAMPLE = setmetatable({
  n = 2, stages = { "RCPT", "DATA" }, codes = { "550", "554" }, sources = { "RFC 5321", "RFC 6647" }, code = "550",
  other = "421", a = "250", b = "550", class = "5", a_class = "2", b_class = "5", word = "x", needs = "WORD",
  line = 2, offset = 3, languages = "en de", lang = "en",
}, { __index = function(_, name) return name end })

---The sentence that a function of a language file gives.
---@param sentence fun(values: table): string
---@return string
function translations.filled(sentence) return sentence(SAMPLE) end

---A number that changes with the text.
---@param text string
---@return string
function translations.fingerprint(text)
  local hash = 7
  for i = 1, #text do hash = (hash * 31 + text:byte(i)) % 1048573 end
  return ("%05x"):format(hash)
end

-- Path -> fingerprint, as the file has them: lines of "PARENT PART FINGERPRINT PART FINGERPRINT …".
local function stamps_of(language)
  local stamps = {}
  for line in (language.of or ""):gmatch("[^\n]+") do
    local parent, rest = line:match("^(%S+)(.*)$")
    for part, stamp in (rest or ""):gmatch("(%S+) (%x+)") do
      stamps[parent == "-" and part or parent .. "." .. part] = stamp
    end
  end
  return stamps
end

---The keys of a table in their order.
---@param set table<string, any>
---@return string[]
function translations.sorted(set)
  local list = {}
  for key in pairs(set) do list[#list + 1] = key end
  table.sort(list)
  return list
end

---What is to be done about a language: the paths whose English has changed since they were translated, those that are
---not there, and those that English has not.
---@param language table  as the file returns it
---@param english table<string, string|function>
---@return string[] stale
---@return string[] missing
---@return string[] surplus
function translations.review(language, english)
  local own, stamps = translations.own(language), stamps_of(language)
  local stale, missing, surplus = {}, {}, {}
  for _, path in ipairs(translations.sorted(english)) do
    if not own[path] then
      missing[#missing + 1] = path
    elseif stamps[path] ~= translations.fingerprint(english[path]) then
      stale[#stale + 1] = path
    end
  end
  for _, path in ipairs(translations.sorted(own)) do
    -- A language may call stages by names that English has none for.
    if not english[path] and not path:find "^stage%." then surplus[#surplus + 1] = path end
  end
  return stale, missing, surplus
end

return translations
