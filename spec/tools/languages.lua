--- What the languages cover, and which of their texts are stale: `make languages`.
---
---   languages.lua             a table of all languages; exit status 1 when one that is declared whole is not
---   languages.lua TAG         what is to be done in one language: kind, path and English of a text a line
---   languages.lua stamp TAG   marks all texts of the language as translations of the present English
---
--- A language file keeps in `of` a fingerprint of the English that each of its texts translates. Where the English has
--- changed since, the text is stale: it is shown all the same, until a translator has looked at it. After that, stamp.
local locale = require "smtpcodes.locale"
local translations = require "support.translations"

local function file_of(tag) return require("smtpcodes.locale." .. tag) end

local function each_tag()
  local tags = locale.locales()
  table.remove(tags, 1) -- English
  return ipairs(tags)
end

-- A path as what stands before its last part, and that part.
local function split(path)
  local before, last = path:match("^(.*)%.([^.]*)$")
  return before or "-", last or path
end

local function stamp(tag, english)
  local lines, line, last_parent = {}, nil, nil
  for _, path in ipairs(translations.sorted(translations.own(file_of(tag)))) do
    if english[path] then
      local parent, part = split(path)
      local item = part .. " " .. translations.fingerprint(english[path])
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

-- What is to be done, a line a text.
local function list(tag, english)
  local own = translations.own(file_of(tag))
  local stale, missing, surplus = translations.review(file_of(tag), english)
  local function show(kind, path, text) print(("%-7s %s: %s"):format(kind, path, (text:gsub("\n", " ")))) end
  for _, path in ipairs(stale) do show("stale", path, english[path]) end
  for _, path in ipairs(missing) do show("missing", path, english[path]) end
  for _, path in ipairs(surplus) do show("surplus", path, tostring(own[path])) end
end

-- An entry counts when all its texts are there, and so does each sentence: those of pages, complaints, lint, the
-- command's help, the reasons, and what is said of codes that are not usual in a class.
local COLUMNS = { "codes", "enhanced", "pairs", "sentences" }

-- The column of a path, and the name under which it counts there.
local function place_of(path)
  local column, name = path:match "^(%l+)%.([%d.-]+)[/%d]*%.%l+$"
  if column == "codes" or column == "enhanced" or column == "pairs" then return column, name end
  return "sentences", path
end

-- Column -> how many different names the paths have there.
local function count(paths)
  local seen, counts = {}, {}
  for _, column in ipairs(COLUMNS) do seen[column], counts[column] = {}, 0 end
  for _, path in ipairs(paths) do
    local column, name = place_of(path)
    if not seen[column][name] then seen[column][name], counts[column] = true, counts[column] + 1 end
  end
  return counts
end

-- Returns the languages that are not whole.
local function table_of_all(english)
  local all, broken = count(translations.sorted(english)), {}
  print "| tag | language | reply codes | enhanced codes | pairs | sentences | stale |"
  print "|---|---|---|---|---|---|---|"
  for _, tag in each_tag() do
    local stale, missing, surplus = translations.review(file_of(tag), english)
    local lacks, cells = count(missing), {}
    for i, column in ipairs(COLUMNS) do cells[i] = ("%d of %d"):format(all[column] - lacks[column], all[column]) end
    print(("| %s | %s | %s | %d |"):format(tag, locale.load(tag).name, table.concat(cells, " | "), #stale))
    if stale[1] or missing[1] or surplus[1] then broken[#broken + 1] = tag end
  end
  return broken
end

local what, tag = ...
local english = translations.english()
if what == "stamp" then
  stamp(tag, english)
elseif what and what ~= "" then
  list(what, english)
else
  local broken = table_of_all(english)
  if broken[1] then error("stale, missing or surplus texts: " .. table.concat(broken, " "), 0) end
end
