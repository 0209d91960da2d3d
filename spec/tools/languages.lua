--- What the languages cover, and which of their texts are stale: `make languages`.
---
---   languages.lua             a table of all languages; how many texts of each are stale or missing on standard error
---   languages.lua TAG         the stale and missing texts of one language, a path a line
---   languages.lua stamp TAG   marks all texts of the language as translations of the present English
---
--- A language file keeps in `of` a fingerprint of the English that each of its texts translates. Where the English has
--- changed since, the text is stale: it is shown all the same, until a translator has looked at it. After that, stamp.
local smtpcodes = require "smtpcodes"
local locale = require "smtpcodes.locale"

local FIELDS = { "name", "gist", "description", "when", "fix", "send" }
-- Keys whose values are no sentences of a page.
local NO_SENTENCE = { codes = true, enhanced = true, pairs = true, terms = true, of = true, tag = true, name = true,
  dir = true, space = true, comma = true, colon = true, join = true, latin_spaces = true, first_sentence = true,
  fallen = true }

local function fingerprint(text)
  local hash = 7
  for i = 1, #text do hash = (hash * 31 + text:byte(i)) % 1048573 end
  return ("%05x"):format(hash)
end

-- Calls f(path, value) for each sentence of a language: "label.status", "difference.retry.transient_negative".
local function each_sentence(values, path, f)
  for key, value in pairs(values) do
    local here = path == "" and tostring(key) or path .. "." .. tostring(key)
    if path ~= "" or not NO_SENTENCE[key] then
      if type(value) == "table" then each_sentence(value, here, f) else f(here, value) end
    end
  end
end

-- Path -> English, of all sentences and of the texts of all entries: "codes.252.fix", "enhanced.2.2.fix" and, for what
-- is said of one class, "enhanced.2.2/5.fix"; of a pair "pairs.550-5.7.1.fix".
local function english()
  local paths = {}
  local function add(path, text)
    if not text or text == "" then return end
    -- Classes of one enhanced code share their row; each text of theirs counts once.
    local before = paths[path]
    if not before then
      paths[path] = text
    elseif not ("\n" .. before .. "\n"):find("\n" .. text .. "\n", 1, true) then
      paths[path] = before .. "\n" .. text
    end
  end
  for _, entry in smtpcodes.each() do
    local row = entry.subject and ("enhanced.%d.%d"):format(entry.subject, entry.detail) or "codes." .. entry.code
    for _, field in ipairs(FIELDS) do
      add(row .. "." .. field, entry[field])
      if entry.class then add(row .. "/" .. entry.class .. "." .. field, entry[field]) end
    end
  end
  for code in smtpcodes.each { kind = "reply" } do
    for enhanced in smtpcodes.each { kind = "enhanced" } do
      local pair = smtpcodes.lookup(code .. " " .. enhanced)
      if pair and not pair.composed then
        for _, field in ipairs(FIELDS) do add(("pairs.%s.%s"):format(pair.slug, field), pair[field]) end
      end
    end
  end
  each_sentence(locale.load "en", "", add)
  return paths
end

-- Path -> true, for what the file of a language says itself.
local function translated(tag)
  local paths, language = {}, require("smtpcodes.locale." .. tag)
  for kind, rows in pairs { codes = language.codes or {}, enhanced = language.enhanced or {} } do
    for key, row in pairs(rows) do
      for _, field in ipairs(FIELDS) do
        if row[field] then paths[("%s.%s.%s"):format(kind, key, field)] = true end
        for class = 2, 5 do
          if row[class] and row[class][field] then paths[("%s.%s/%d.%s"):format(kind, key, class, field)] = true end
        end
      end
    end
  end
  for key, row in pairs(language.pairs or {}) do
    for _, field in ipairs(FIELDS) do
      if row[field] then paths[("pairs.%s.%s"):format((key:gsub(" ", "-")), field)] = true end
    end
  end
  each_sentence(language, "", function(path) paths[path] = true end)
  return paths
end

-- A path as what stands before its last part, and that part.
local function split(path)
  local before, last = path:match("^(.*)%.([^.]*)$")
  return before or "-", last or path
end

-- Path -> fingerprint, as the file has them: lines of "PARENT PART FINGERPRINT PART FINGERPRINT …".
local function stamps_of(tag)
  local stamps = {}
  for line in (require("smtpcodes.locale." .. tag).of or ""):gmatch("[^\n]+") do
    local parent, rest = line:match("^(%S+)(.*)$")
    for part, stamp in (rest or ""):gmatch("(%S+) (%x+)") do
      stamps[parent == "-" and part or parent .. "." .. part] = stamp
    end
  end
  return stamps
end

local function sorted(set)
  local list = {}
  for key in pairs(set) do list[#list + 1] = key end
  table.sort(list)
  return list
end

-- The paths whose English has changed since, and those that are not there.
local function review(tag, source)
  local own, stamps, stale, missing = translated(tag), stamps_of(tag), {}, {}
  for _, path in ipairs(sorted(source)) do
    if own[path] then
      if stamps[path] ~= fingerprint(source[path]) then stale[#stale + 1] = path end
    elseif not path:find("/", 1, true) then -- a text for one class is no duty
      missing[#missing + 1] = path
    end
  end
  return stale, missing
end

local function stamp(tag, source)
  local lines, line, last_parent = {}, nil, nil
  for _, path in ipairs(sorted(translated(tag))) do
    if source[path] then
      local parent, part = split(path)
      local item = part .. " " .. fingerprint(source[path])
      if parent == last_parent and #line + #item < 110 then
        line = line .. " " .. item
      else
        lines[#lines + 1] = line
        line, last_parent = parent .. " " .. item, parent
      end
    end
  end
  lines[#lines + 1] = line
  local path = "lua/smtpcodes/locale/" .. tag .. ".lua"
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a"):gsub("\n\n  %-%- Fingerprints of the English.-\n%]%],\n", "\n")
  file:close()
  text = text:gsub("\n}%s*$", "\n")
    .. "\n  -- Fingerprints of the English that the texts translate; `make languages` compares and writes them.\n"
    .. "  of = [[\n" .. table.concat(lines, "\n") .. "\n]],\n}\n"
  file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function count(tag, filter, source)
  local named, whole, all = 0, 0, 0
  local seen = {}
  local own = translated(tag)
  for code, entry in smtpcodes.each(filter) do
    -- An enhanced status code is one row for all its classes.
    local row = entry.kind == "enhanced" and ("enhanced.%d.%d"):format(entry.subject, entry.detail) or "codes." .. code
    if not seen[row] then
      seen[row] = true
      all = all + 1
      local texts = tag == "en" and source or own
      if texts[row .. ".name"] then named = named + 1 end
      if texts[row .. ".description"] and texts[row .. ".when"] and texts[row .. ".fix"] then whole = whole + 1 end
    end
  end
  return named, whole, all
end

local function table_of_all(source)
  print("| tag | language | standard and extension codes | observed codes, names | enhanced codes, names "
    .. "| enhanced codes, texts |")
  print("|---|---|---|---|---|---|")
  for _, tag in ipairs(smtpcodes.locales()) do
    local _, standard, all_standard = count(tag, { status = "standard" }, source)
    local _, extension, all_extension = count(tag, { status = "extension" }, source)
    local observed, _, all_observed = count(tag, { status = "observed" }, source)
    local names, texts, all_enhanced = count(tag, { kind = "enhanced" }, source)
    print(("| %s | %s | %d of %d | %d of %d | %d of %d | %d of %d |"):format(tag, locale.load(tag).name,
      standard + extension, all_standard + all_extension, observed, all_observed, names, all_enhanced, texts,
      all_enhanced))
  end
  -- Beside the table, which the README shows.
  for _, tag in ipairs(smtpcodes.locales()) do
    if tag ~= "en" then
      local stale, missing = review(tag, source)
      io.stderr:write(("%s: %d texts are stale, %d missing\n"):format(tag, #stale, #missing))
    end
  end
end

local what, tag = ...
local source = english()
if what == "stamp" then
  stamp(tag, source)
elseif what and what ~= "" then
  local stale, missing = review(what, source)
  local function show(kind, path) print(("%-7s %s: %s"):format(kind, path, (source[path]:gsub("\n", " | ")))) end
  for _, path in ipairs(stale) do show("stale", path) end
  for _, path in ipairs(missing) do show("missing", path) end
else
  table_of_all(source)
end
