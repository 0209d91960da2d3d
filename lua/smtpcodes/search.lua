--- Full-text search over the entries: an inverted index of each language, asked word by word, and beside it
--- what the classifier makes of the words. Servers and people say a thing in many ways, and the rules know them.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"
local locale = require "smtpcodes.locale"
local part = require "smtpcodes.part"
local smtpcodes = require "smtpcodes"

local search = {}

-- What a word is worth in each field: a name says what the entry is about, an example how a server words it.
local FIELDS = { name = 8, gist = 5, description = 3, when = 2, fix = 1, send = 1 }
local EXAMPLE = 3

-- Codes that servers should and do send come before those that are merely seen.
local PRIOR = { standard = 1, extension = 0.95, registered = 0.9, obsolete = 0.45, deprecated = 0.45, observed = 0.35 }

-- Points beside those of the index, of which the best entry has one: a code that stands in the query, the first
-- code of a reason that the query gives, a term of a language that stands in it, and what each next code of a
-- reason or term loses.
local CODE, REASON, TERM, STEP = 10, 1, 1, 0.15

local DEFAULT_LIMIT = 10
-- Of a query so much is read: more words make nothing clearer.
local MAX_QUERY, MAX_WORDS = 4096, 64

-- Words that say nothing about a code, in English, where they are most typed.
local STOP = {}
for word in ("a an and are at be by code codes error for from how i in is it my of on or smtp that the this to what "
  .. "when why with does do mean means mail email reply server"):gmatch("%S+") do
  STOP[word] = true
end

-- Scripts without blanks between words: the core gives each of their characters as a word. Two neighbours are
-- a term, as is usual for such scripts.
local function is_character(word)
  return #word == 3 and word:find("^[\224\227-\237][\128-\191][\128-\191]$") and not word:find("^\224[\164-\165]")
end

-- Arabic's article and particles stand before the word they belong to, which has two letters at least.
local ARTICLES = { "وبال", "وال", "بال", "ول", "لل", "ال" }

local function without_article(word)
  local first = word:byte()
  if first ~= 216 and first ~= 217 then return word end -- no Arabic letter
  for _, article in ipairs(ARTICLES) do
    if #word >= #article + 4 and word:sub(1, #article) == article then return word:sub(#article + 1) end
  end
  return word
end

-- The plural that most of the languages written in Latin letters have.
local function singular(word)
  return #word > 4 and word:match("^(%l+[^siu])s$") or word
end

-- The folded words of a text, one space between. An article or a preposition that lost its vowel ("l'adresse") is
-- a word by itself.
local function words_of(text)
  return core.words((text:gsub("%f[%w]([A-Za-z]u?)'", "%1 "):gsub("%f[%w]([A-Za-z]u?)\226\128\153", "%1 ")))
end

-- The terms of a text: folded words, and pairs of characters for scripts without blanks.
local function terms_of(text, most)
  local terms, before = {}, nil
  for word in words_of(text):gmatch("%S+") do
    if most and #terms >= most then break end
    if is_character(word) then
      if before then terms[#terms + 1] = before .. word end
      before = word
    else
      before = nil
      local bare = without_article(word)
      if not STOP[bare] and not bare:find("^%d+$") then terms[#terms + 1] = singular(bare) end
    end
  end
  return terms
end

local function common_prefix(a, b)
  local n = math.min(#a, #b)
  for i = 1, n do
    if a:byte(i) ~= b:byte(i) then return i - 1 end
  end
  return n
end

-- How far two words are forms of one: 1 when they are the same, 0 when they are not related. Words share a stem
-- when they differ only in short endings; a letter beyond ASCII is two octets or three.
local function likeness(asked, word)
  if asked == word then return 1 end
  local shared = common_prefix(asked, word)
  local wide = asked:find("[\128-\255]") and 2 or 1
  if shared < 3 * wide then return 0 end
  local rest, longest = math.max(#asked, #word) - shared, math.max(#asked, #word)
  if shared == #asked then return math.max(0.3, shared / longest) end
  if shared < 4 * wide or rest > 4 * wide or shared / longest < 0.5 then return 0 end
  return 0.9 * shared / longest
end

---------------------------------------------------------------------------------------------------
-- The index of a language: word -> postings { document, weight, … }, and the words by their first octets.

local function add_words(weights, text, weight)
  if type(text) ~= "string" then return end
  local seen = {}
  for _, term in ipairs(terms_of(text)) do
    if not seen[term] then
      seen[term] = true
      weights[term] = (weights[term] or 0) + weight
    end
  end
end

local PREFIX = 3

local function build_index(tag)
  local postings, by_prefix, documents = {}, {}, {}
  local position, entry = core.next(0)
  while position do
    local english = entry.name
    if tag ~= "en" then entry = locale.apply(entry, tag) end
    local weights = {}
    for field, weight in pairs(FIELDS) do
      -- What is English there is found in the index of English.
      local own = locale.of_field(entry, field) == tag
      if field == "name" then own = tag == "en" or entry.name ~= english end
      if own then add_words(weights, entry[field], weight) end
    end
    if tag == "en" then
      for _, example in ipairs(entry.examples or {}) do add_words(weights, example.text, EXAMPLE) end
    end
    local document = #documents + 1
    local name = {}
    for _, term in ipairs(terms_of(entry.name)) do name[term] = true end
    documents[document] = { code = entry.code, prior = PRIOR[entry.status] or 1, name = name }
    for term, weight in pairs(weights) do
      local list = postings[term]
      if not list then
        list = {}
        postings[term] = list
        local prefix = term:sub(1, PREFIX)
        by_prefix[prefix] = by_prefix[prefix] or {}
        table.insert(by_prefix[prefix], term)
      end
      list[#list + 1] = document
      list[#list + 1] = weight
    end
    position, entry = core.next(position)
  end
  -- In a fixed order, so that sums of fractions come out the same on every run.
  for _, list in pairs(by_prefix) do table.sort(list) end
  return { postings = postings, by_prefix = by_prefix, documents = documents }
end

-- Language -> its index, made when it is first searched.
local indexes = {}
local function index_of(tag)
  local index = indexes[tag]
  if not index then
    index = build_index(tag)
    indexes[tag] = index
  end
  return index
end

-- Adds to `scores` (code -> points) what the index finds, at most `most` for one entry.
local function ask_index(scores, tag, terms, most)
  local index = index_of(tag)
  local count = #index.documents
  local points, found, named, asked_for = {}, {}, {}, 0
  for _, asked in ipairs(terms) do
    local best = {}
    for _, term in ipairs(index.by_prefix[asked:sub(1, PREFIX)] or {}) do
      local like = likeness(asked, term)
      if like > 0 then
        local list = index.postings[term]
        local rare = like * math.log(1 + count / (#list / 2))
        for i = 1, #list, 2 do
          local value = list[i + 1] * rare
          if value > (best[list[i]] or 0) then best[list[i]] = value end
        end
      end
    end
    -- A word that is nowhere counts for nothing, not against the others.
    if next(best) then asked_for = asked_for + 1 end
    for document, value in pairs(best) do
      points[document] = (points[document] or 0) + value
      found[document] = (found[document] or 0) + 1
      if index.documents[document].name[asked] then named[document] = (named[document] or 0) + 1 end
    end
  end
  local top = 0
  for document, value in pairs(points) do
    value = value * (found[document] / asked_for) * index.documents[document].prior
    points[document] = value
    if value > top then top = value end
  end
  for document, value in pairs(points) do
    local code = index.documents[document].code
    -- Half of the points are for being named so: words that merely occur in the texts prove little.
    local quality = 0.5 + 0.5 * (named[document] or 0) / asked_for
    scores[code] = math.max(scores[code] or 0, most * quality * value / top)
  end
end

---------------------------------------------------------------------------------------------------
-- Reasons and terms

local function add_codes(scores, codes, points)
  for code in codes:gmatch("%S+") do
    local key = code:find(".", 1, true) and code or math.floor(tonumber(code))
    scores[key] = (scores[key] or 0) + points
    points = points - STEP
  end
end

-- The codes that servers send for a reason, most frequent first.
local function seen_for(reason)
  local row = part.load("smtpcodes.suggestions")[reason]
  return row and row.seen or ""
end

local RANK = { certain = 1.2, likely = 0.9, guess = 0.7 }

local function ask_classifier(scores, query)
  local verdict = core.classify(query)
  if not verdict or verdict.why.source ~= "rule" then return false end
  add_codes(scores, seen_for(verdict.reason), REASON * (RANK[verdict.confidence] or 1))
  return true
end

-- A phrase of a language's `terms` as terms, once for each language.
local phrases = {}
local function phrases_of(tag)
  local list = phrases[tag]
  if list then return list end
  list = {}
  for key, text in pairs(locale.load(tag).terms or {}) do
    local codes = key:find("^%d") and key or seen_for(key)
    for phrase in text:gmatch("[^;]+") do
      local words = {}
      for word in words_of(phrase):gmatch("%S+") do
        words[#words + 1] = without_article(word)
      end
      list[#list + 1] = { key = key, codes = codes, words = words, text = table.concat(words, " ") }
    end
  end
  table.sort(list, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    return a.text < b.text
  end)
  phrases[tag] = list
  return list
end

-- How far the words of the phrase are among the words asked: the product of their likenesses. Characters of a
-- script without blanks have to stand together.
local function phrase_in(words, asked, joined)
  local total, at = 1, 1
  while at <= #words do
    if is_character(words[at]) then
      local last = at
      while words[last + 1] and is_character(words[last + 1]) do last = last + 1 end
      if not joined:find(table.concat(words, "", at, last), 1, true) then return 0 end
      at = last + 1
    else
      local best = 0
      for _, word in ipairs(asked) do best = math.max(best, likeness(words[at], word), likeness(word, words[at])) end
      if best < 0.7 then return 0 end
      total = total * best
      at = at + 1
    end
  end
  return total
end

local function ask_terms(scores, tag, query)
  local asked = {}
  for word in words_of(query):gmatch("%S+") do
    if #asked == 4 * MAX_WORDS then break end
    asked[#asked + 1] = without_article(word)
  end
  local joined, held = table.concat(asked), {}
  for _, phrase in ipairs(phrases_of(tag)) do
    local value = phrase_in(phrase.words, asked, joined)
    value = math.min(value * (1 + 0.1 * #phrase.words), 1.3)
    if value > 0 then held[#held + 1] = { phrase = phrase, value = value } end
  end
  -- The longer phrase is the more precise one: what is a part of it counts for nothing.
  local best = {}
  for _, hit in ipairs(held) do
    local covered = false
    for _, other in ipairs(held) do
      covered = covered or #other.phrase.text > #hit.phrase.text
        and (" " .. other.phrase.text .. " "):find(" " .. hit.phrase.text .. " ", 1, true) ~= nil
    end
    local codes = hit.phrase.codes
    if not covered then best[codes] = math.max(best[codes] or 0, hit.value) end
  end
  local found = {}
  for codes, value in pairs(best) do
    local points = {}
    add_codes(points, codes, TERM * value)
    for code, number in pairs(points) do found[code] = math.max(found[code] or 0, number) end
  end
  for code, number in pairs(found) do scores[code] = (scores[code] or 0) + number end
  return next(found) ~= nil
end

---------------------------------------------------------------------------------------------------
-- Codes in the query

-- The codes that the query names, in their order, and the rest of it.
local function codes_in(query)
  local reply, enhanced, named = nil, nil, {}
  local rest = query:gsub("%f[%w][245]%.%d+%.%d+%f[^%w.]", function(code)
    if smtpcodes.lookup(code) then
      enhanced = enhanced or code
      named[#named + 1] = code
    end
    return " "
  end):gsub("%f[%w.][2-5]%d%d%f[^%w.]", function(code)
    local entry = smtpcodes.lookup(code)
    if entry then
      reply = reply or entry.code
      table.insert(named, 1, entry.code)
    end
    return " "
  end)
  return reply, enhanced, named, rest
end

-- Beside a code alone: what usually stands in one reply with it.
local function add_companions(scores, code)
  local entry = smtpcodes.lookup(code)
  local points = 0.5
  for _, other in ipairs(entry.enhanced or entry.reply_codes) do
    scores[other] = (scores[other] or 0) + points
    points = points - 0.05
  end
  for _, other in ipairs(entry.related) do scores[other] = (scores[other] or 0) + 0.1 end
end

-- Reply codes before enhanced ones, each ascending: the order of equals.
local function order_of()
  local order, position, entry = {}, core.next(0)
  while position do
    order[entry.code] = position
    position, entry = core.next(position)
  end
  return order
end
local order

---Entries for words as people type them, best first; an empty table when there are none. The words of a server
---("relay access denied") are understood as classify understands them; a code, or both codes of a reply
---("550 5.7.1"), finds its own entry first. Case, accents and endings of words do not matter, and a word that is
---nowhere does not empty the answer.
---@param words string
---@param opts? {lang?: string, limit?: integer}  lang: search and answer in that language too; limit: at most so
---  many (10)
---@return smtpcodes.Entry[]
function search.search(words, opts)
  check.type(words, 1, "search", "string")
  opts = check.options(opts, 2, "search", { lang = "string", limit = "count" })
  local limit = opts.limit or DEFAULT_LIMIT
  local tag = opts.lang and locale.match(opts.lang) or "en"
  local query = words:sub(1, MAX_QUERY)
  local scores, entries = {}, {}

  local reply, enhanced, named, rest = codes_in(query)
  for i, code in ipairs(named) do scores[code] = CODE - i / 100 end
  local terms = terms_of(rest, MAX_WORDS)
  if #terms > 0 then
    local known = ask_terms(scores, tag, rest) or tag ~= "en" and ask_terms(scores, "en", rest)
    known = ask_classifier(scores, query) or known
    -- Where it is known what is meant, the texts only order what is found.
    local texts = {}
    ask_index(texts, tag, terms, known and 0.5 or 1)
    if tag ~= "en" then ask_index(texts, "en", terms, known and 0.25 or 0.45) end
    for code, points in pairs(texts) do scores[code] = (scores[code] or 0) + points end
  elseif #named == 1 then
    add_companions(scores, named[1])
  end

  if reply and enhanced then
    entries[1] = smtpcodes.lookup(reply .. " " .. enhanced, tag)
  end
  order = order or order_of()
  local found = {}
  for code, score in pairs(scores) do
    -- Rounded: the order in which points are added differs from Lua to Lua, and with it their last digits.
    found[#found + 1] = { code = code, score = math.floor(score * 1e6 + 0.5), order = order[code] or math.huge }
  end
  table.sort(found, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.order < b.order
  end)
  for _, hit in ipairs(found) do
    if #entries >= limit then break end
    entries[#entries + 1] = smtpcodes.lookup(hit.code, tag)
  end
  return entries
end

return search
