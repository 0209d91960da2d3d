--- Full-text search over the entries.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"

local search = {}

-- What a hit in a field is worth. A word of the name says what the entry is about.
local WEIGHTS = { name = 8, description = 3, when = 2, fix = 1 }
local CODE_WEIGHT = 100

-- Words that say nothing about a code.
local STOP = {}
for word in ("a an and are at be by code for from in is it of on or smtp the to with"):gmatch("%S+") do
  STOP[word] = true
end

-- Lower-case words, whatever the locale; a word keeps its non-ASCII octets, codes keep their dots.
local LOWER = {}
for octet = 65, 90 do LOWER[string.char(octet)] = string.char(octet + 32) end

-- Punctuation beyond ASCII, which ends a word like a blank does: no-break space, guillemets, quotation
-- marks, dashes, the full stop and comma of CJK scripts, the danda.
local PUNCTUATION = {}
for mark in ("\194\160 \194\171 \194\187 \226\128\147 \226\128\148 \226\128\152 \226\128\153 \226\128\156 "
  .. "\226\128\157 \226\128\158 \227\128\129 \227\128\130 \239\188\140 \224\165\164"):gmatch("%S+") do
  PUNCTUATION[#PUNCTUATION + 1] = mark
end

local function words_of(text)
  local words = {}
  if text:find("[\128-\255]") then
    for _, mark in ipairs(PUNCTUATION) do text = text:gsub(mark, " ") end
  end
  for found in text:gsub("[A-Z]", LOWER):gmatch("[a-z0-9\128-\255][a-z0-9.\128-\255]*") do
    local word = found:gsub("%.+$", "")
    if not STOP[word] then words[#words + 1] = word end
  end
  return words
end

-- How well a word of the text answers a word asked for: 1 the same, 0.5 the beginning of it (from three
-- octets on: "user" finds "users") or, beyond ASCII, a part of it (scripts without blanks), 0 not at all.
local function match(asked, word)
  if asked == word then return 1 end
  if #asked < 3 then return 0 end
  local at = word:find(asked, 1, true)
  return (at == 1 or at and asked:find("[\128-\255]")) and 0.5 or 0
end

local function score_of(entry, asked)
  local total = 0
  local fields = {}
  for field in pairs(WEIGHTS) do fields[field] = words_of(entry[field]) end
  for _, want in ipairs(asked) do
    local best = 0
    if tostring(entry.code) == want then
      best = CODE_WEIGHT
    else
      for field, weight in pairs(WEIGHTS) do
        local hit = 0
        for _, word in ipairs(fields[field]) do
          local m = match(want, word)
          if m > hit then hit = m end
        end
        best = best + hit * weight
      end
    end
    if best == 0 then return 0 end
    total = total + best
  end
  return total
end

---Entries that hold every word, best first; an empty table when there are none. Words are compared
---without regard to ASCII case, as whole words or as beginnings of words.
---@param words string
---@param opts? {lang?:string, limit?:integer}  lang: search and answer in that language; limit: at most so many
---@return smtpcodes.Entry[]
function search.search(words, opts)
  check.type(words, 1, "search", "string")
  opts = check.options(opts, 2, "search", { lang = "string", limit = "number" })
  local asked = words_of(words)
  local found = {}
  if #asked == 0 then return found end
  local position, entry = core.next(0)
  while position do
    if opts.lang then entry = require("smtpcodes.locale").apply(entry, opts.lang) end
    local score = score_of(entry, asked)
    if score > 0 then found[#found + 1] = { score = score, order = position, entry = entry } end
    position, entry = core.next(position)
  end
  table.sort(found, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.order < b.order
  end)
  local entries = {}
  for i, hit in ipairs(found) do
    if opts.limit and i > opts.limit then break end
    entries[i] = hit.entry
  end
  return entries
end

return search
