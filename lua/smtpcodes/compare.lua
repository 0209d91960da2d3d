--- How two codes differ. What differs is computed from the two entries; how it is said is the language's
--- (locale/en.lua). A page tells each thing once: the summary what the codes mean, the table what can be put side
--- by side, the differences what follows from it, the guidance when to use which.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"
local locale = require "smtpcodes.locale"
local smtpcodes = require "smtpcodes"

---@alias smtpcodes.DifferenceField
---| "kind"|"status"|"retry"|"bounce"|"connection"|"stages"|"reasons"|"alone"|"subject"|"reply_codes"|"source"|"meaning"

---@class smtpcodes.Row
---@field field string  "severity", "message", "connection", "stages", "enhanced", "reply_codes", "sent_with",
---  "subject", "status", "source"
---@field label string  the field in words
---@field a string      what holds for `a`, in words
---@field b string
---@field same? boolean true where both say the same

---@class smtpcodes.Difference
---@field field smtpcodes.DifferenceField
---@field a any   the value on the side of `a`: an id, a text, or an array
---@field b any   the value on the side of `b`, always another one
---@field text string

---@class smtpcodes.Comparison
---@field a smtpcodes.Entry  the lower code; reply codes come before enhanced ones
---@field b smtpcodes.Entry
---@field title string
---@field summary string
---@field table smtpcodes.Row[]
---@field differences smtpcodes.Difference[]
---@field guidance { code: smtpcodes.Code, text: string }[]  one for a, one for b
---@field lang string
---@field fallback? string[]  sentences of the texts above that are English although `lang` is not

local compare = {}

local comparison_metatable = core.metatable("smtpcodes.comparison")

-- A list of more is no help to a reader.
local MOST = 5

local function set_of(list)
  local set = {}
  for _, item in ipairs(list) do set[item] = true end
  return set
end

-- The items of `list` that are in the other list, and those that are not; both in the order of `list`.
local function split(list, other)
  local there, shared, own = set_of(other), {}, {}
  for _, item in ipairs(list) do
    if there[item] then shared[#shared + 1] = item else own[#own + 1] = item end
  end
  return shared, own
end

local function same_items(list, other)
  local _, own = split(list, other)
  local _, others = split(other, list)
  return #own == 0 and #others == 0
end

local function contains(list, item)
  for _, value in ipairs(list) do
    if value == item then return true end
  end
  return false
end

-- The first items of a list, as many as a reader takes in.
local function first_of(list, most)
  local first = {}
  for i = 1, math.min(#list, most or MOST) do first[i] = list[i] end
  return first
end

---------------------------------------------------------------------------------------------------
-- A page being written: its two sides, and what of it is English though its language is not.

local Page = {}
Page.__index = Page

-- A sentence of the language. Those that are not there are English; they are remembered.
function Page:say(sentence, values)
  local text, lang = locale.say(self.language, sentence, values)
  if lang then self:english(text) end
  return text
end

function Page:english(text)
  self.fallback = self.fallback or {}
  self.fallback[#self.fallback + 1] = text
end

-- Two sentences side by side. A language without spaces has one behind English.
local function beside(text, other, space)
  if not other or other == "" then return text end
  if text == "" then return other end
  return text .. (space == "" and text:find("%.$") and " " or space) .. other
end

-- Sentences side by side; what is nil or empty is left out.
function Page:join(one, two, three)
  local space = self.language.space
  return beside(beside(one or "", two, space), three, space)
end

-- A word of the language for a cell or a label.
function Page:word(text)
  if text and self.language.fallen[text] then self:english(text) end
  return text
end

-- One of the two sides: an entry and the names under which its sentences know both codes.
local Side = {}
Side.__index = Side

local function new_side(page, entry, other)
  return setmetatable({
    page = page,
    entry = entry,
    code = tostring(entry.code),
    other = tostring(other.code),
    digit = entry.class or math.floor(entry.code / 100),
  }, Side)
end

function Side:say(sentence, values)
  values = values or {}
  values.code, values.other = self.code, self.other
  return self.page:say(sentence, values)
end

function Side:severity_label()
  local language, entry = self.page.language, self.entry
  if entry.kind == "reply" then return language.severity[entry.severity] end
  return entry.class .. " " .. language.class[entry.severity]
end

function Side:status()
  local entry = self.entry
  if entry.kind == "enhanced" and not entry.usual and entry.status ~= "deprecated" then return "unusual" end
  return entry.status
end

-- What classify makes of the code alone.
function Side:verdict()
  local verdict = self.alone
  if not verdict then
    verdict = core.classify(self.entry.code)
    self.alone = verdict
  end
  return verdict
end

-- The reasons that the examples of the entry show, each once.
function Side:reasons()
  local list, seen = {}, {}
  for _, example in ipairs(self.entry.examples or {}) do
    if not seen[example.reason] then
      seen[example.reason] = true
      list[#list + 1] = example.reason
    end
  end
  return list
end

-- Stages that hardly anybody meets are named only where there are no others.
local RARE = set_of { "BURL", "ATRN", "ETRN", "BDAT", "LHLO" }
local function common_stages(list)
  local common = {}
  for _, stage in ipairs(list) do
    if not RARE[stage] then common[#common + 1] = stage end
  end
  return #common > 0 and common or list
end

-- The stages as they are called in a sentence.
function Side:stage_names(list)
  local names = {}
  for i, stage in ipairs(list) do names[i] = self.page.language.stage[stage] or stage end
  return names
end

-- The documents of sources, without their sections.
local function documents(sources)
  local list, seen = {}, {}
  for _, source in ipairs(sources) do
    local document = source:match("^(RFC %d+)") or source
    if not seen[document] then
      seen[document] = true
      list[#list + 1] = document
    end
  end
  return list
end

---------------------------------------------------------------------------------------------------
-- The table: each gives the two cells, or nothing where the row does not apply.

local cells = {}

function cells.severity(a, b)
  return a:severity_label(), b:severity_label()
end

-- What becomes of the message.
local MESSAGE = { positive_completion = "done", transient_negative = "keep", permanent_negative = "return" }
function cells.message(a, b, language)
  local function cell(side)
    return language.disposition[MESSAGE[side.entry.severity]] or language.action.proceed
  end
  return cell(a), cell(b)
end

function cells.status(a, b, language)
  return a.page:word(language.status[a:status()]), a.page:word(language.status[b:status()])
end

function cells.connection(a, b, language)
  if a.entry.kind ~= "reply" or b.entry.kind ~= "reply" then return end
  local function cell(side) return side.page:word(language.connection[side.entry.closes or "none"]) end
  return cell(a), cell(b)
end

local function joined(language, list)
  local items = {}
  for i, item in ipairs(list) do items[i] = locale.isolate(language, tostring(item)) end
  return table.concat(items, language.comma)
end

function cells.stages(a, b, language)
  if a.entry.kind ~= "reply" or b.entry.kind ~= "reply" then return end
  local function cell(side)
    local page, list = side.page, side.entry.stages
    if contains(list, "any") then return page:word(language.any_stage) end
    if #list == 0 then return page:word(language.none) end
    list = common_stages(list)
    if #list > MOST then return page:word(language.most_stages) end
    return joined(language, side:stage_names(list))
  end
  return cell(a), cell(b)
end

local function codes_cell(side, list, language)
  if #list == 0 then return side.page:word(language.none) end
  local text = joined(language, first_of(list))
  return #list > MOST and side:say(language.and_others, { list = text }) or text
end

function cells.enhanced(a, b, language)
  if a.entry.kind ~= "reply" or b.entry.kind ~= "reply" then return end
  return codes_cell(a, a.entry.enhanced, language), codes_cell(b, b.entry.enhanced, language)
end

function cells.reply_codes(a, b, language)
  if a.entry.kind ~= "enhanced" or b.entry.kind ~= "enhanced" then return end
  return codes_cell(a, a.entry.reply_codes, language), codes_cell(b, b.entry.reply_codes, language)
end

function cells.sent_with(a, b, language)
  if a.entry.kind == b.entry.kind then return end
  return codes_cell(a, a.entry.enhanced, language), codes_cell(b, b.entry.reply_codes, language)
end

function cells.subject(a, b, language)
  if a.entry.kind ~= "enhanced" or b.entry.kind ~= "enhanced" then return end
  local function cell(side) return side.entry.subject .. " " .. language.subject[side.entry.subject] end
  return cell(a), cell(b)
end

function cells.source(a, b, language)
  local da, db = documents(a.entry.sources), documents(b.entry.sources)
  if same_items(da, db) then da, db = a.entry.sources, b.entry.sources end
  local function cell(side, list)
    if #list == 0 then return side.page:word(language.none) end
    return joined(language, first_of(list, 3))
  end
  return cell(a, da), cell(b, db)
end

local ROWS = {
  "severity", "message", "connection", "stages", "subject", "enhanced", "reply_codes", "sent_with", "status", "source",
}
-- Fields whose label has another name.
local LABEL = { message = "disposition" }

local function table_of(page)
  local rows, language = {}, page.language
  for _, field in ipairs(ROWS) do
    local a, b = cells[field](page.a, page.b, language)
    if a then
      local label = language.label[LABEL[field] or field]
      rows[#rows + 1] = { field = field, label = page:word(label), a = a, b = b, same = a == b or nil }
    end
  end
  return rows
end

---------------------------------------------------------------------------------------------------
-- The differences: each gives the values of both sides and the text, or nothing where there is no difference
-- that the reader has not read yet.

local differ = {}

-- Whether one reply can carry both: "common", "possible", or the reason why not.
local function together(reply, enhanced)
  if reply.digit == 3 then return "intermediate" end
  if reply.digit ~= enhanced.digit then return "class" end
  if contains(reply.entry.enhanced, enhanced.entry.code)
      or contains(enhanced.entry.reply_codes, reply.entry.code) then
    return "common"
  end
  return "possible"
end

function differ.kind(a, b, page, sentences)
  if a.entry.kind == b.entry.kind then return end
  local both = page:say(sentences[together(a, b)], { a = a.code, b = b.code })
  return a.entry.kind, b.entry.kind, page:join(a:say(sentences.reply), b:say(sentences.enhanced), both)
end

function differ.status(a, b, page, sentences)
  local sa, sb = a:status(), b:status()
  if a.entry.kind ~= b.entry.kind or sa == sb then return end
  return sa, sb, page:join(a:say(sentences[sa]), b:say(sentences[sb]))
end

local RETRY = {
  positive_completion = "done", positive_intermediate = "continue", transient_negative = "later",
  permanent_negative = "changed",
}

function differ.retry(a, b, page, sentences)
  local sa, sb = a.entry.severity, b.entry.severity
  if sa == sb then return end
  return RETRY[sa], RETRY[sb], page:join(a:say(sentences[sa]), b:say(sentences[sb]))
end

function differ.bounce(a, b, page, sentences)
  local ba, bb = a:verdict().bounce, b:verdict().bounce
  if ba == bb then return end
  return ba, bb, page:join(a:say(sentences[ba]), b:say(sentences[bb]))
end

function differ.connection(a, b, page, sentences)
  local ca, cb = a.entry.closes, b.entry.closes
  if not ca or not cb or ca == cb then return end
  return ca, cb, page:join(a:say(sentences[ca]), b:say(sentences[cb]))
end

function differ.stages(a, b, page, sentences)
  local sa, sb = a.entry.stages, b.entry.stages
  if not sa or not sb or #sa == 0 or #sb == 0 or same_items(sa, sb) then return end
  local any_a, any_b = contains(sa, "any"), contains(sb, "any")
  if any_a and any_b then return end
  if any_a or any_b then return sa, sb, (any_a and a or b):say(sentences.any) end
  local shared, only_a = split(sa, sb)
  local _, only_b = split(sb, sa)
  if #shared == 0 then return sa, sb, a:say(sentences.apart) end
  local function only(side, list)
    list = common_stages(list)
    if #list == 0 or RARE[list[1]] then return nil end
    if #list > MOST then return side:say(sentences.many) end
    return side:say(sentences.only, { stages = side:stage_names(list) })
  end
  local text = page:join(only(a, only_a), only(b, only_b))
  if text ~= "" then return sa, sb, text end
end

-- What servers mean by each, as far as the examples of both show it.
function differ.reasons(a, b, page, sentences)
  local ra, rb = a:reasons(), b:reasons()
  if #ra == 0 or #rb == 0 or same_items(ra, rb) then return end
  local _, own_a = split(ra, rb)
  local _, own_b = split(rb, ra)
  local function one(side, list, own)
    return side:say(sentences.list, { reasons = first_of(#own > 0 and own or list, 3) })
  end
  return ra, rb, page:join(one(a, ra, own_a), one(b, rb, own_b))
end

function differ.alone(a, b, page, sentences)
  local ra, rb = a:verdict().reason, b:verdict().reason
  if ra == rb then return end
  local function one(side, reason)
    return side:say(reason == "unknown" and sentences.unknown or sentences.reason, { reason = reason })
  end
  return ra, rb, page:join(one(a, ra), one(b, rb))
end

function differ.subject(a, b, page, sentences)
  local sa, sb = a.entry.subject, b.entry.subject
  if not sa or not sb or sa == sb then return end
  return sa, sb, page:join(a:say(sentences[sa]), b:say(sentences[sb]))
end

-- Enhanced codes of which nothing else tells them apart.
function differ.reply_codes(a, b, page, sentences)
  if a.entry.kind ~= "enhanced" or b.entry.kind ~= "enhanced" then return end
  local ra, rb = a.entry.reply_codes, b.entry.reply_codes
  if same_items(ra, rb) then return end
  local function one(side, list)
    if #list == 0 then return side:say(sentences.none) end
    return side:say(sentences.list, { codes = first_of(list) })
  end
  return ra, rb, page:join(one(a, ra), one(b, rb))
end

function differ.source(a, b, page, sentences)
  local sa, sb = a.entry.sources, b.entry.sources
  if same_items(sa, sb) then return end
  local function one(side, list)
    if #list == 0 then return side:say(sentences.none) end
    return side:say(sentences.list, { sources = first_of(list, 3) })
  end
  return sa, sb, page:join(one(a, sa), one(b, sb))
end

-- Nothing that a program could see.
function differ.meaning(a, b, _, sentences)
  return a.entry.code, b.entry.code, a:say(sentences.alike)
end

-- In the order of the page; the last ones only where there is nothing better to say.
local FIELDS = { "kind", "retry", "bounce", "status", "subject", "reasons", "alone", "connection", "stages" }
local OTHERWISE = { "reply_codes", "source", "meaning" }

local function differences_of(page)
  local list = {}
  local function add(field)
    local value_a, value_b, text = differ[field](page.a, page.b, page, page.language.difference[field])
    if text then list[#list + 1] = { field = field, a = value_a, b = value_b, text = text } end
  end
  for _, field in ipairs(FIELDS) do add(field) end
  for _, field in ipairs(OTHERWISE) do
    if #list == 0 then add(field) end
  end
  return list
end

---------------------------------------------------------------------------------------------------
-- Title, summary, guidance

local function title_of(page)
  local a, b, language = page.a.entry, page.b.entry, page.language
  local values = { a = page.a.code, a_name = a.name, b = page.b.code, b_name = b.name }
  if a.name ~= b.name then return locale.say(language, language.title.comparison, values) end
  local words, word_a, word_b = language.lasting, a.severity, b.severity
  if a.severity == b.severity then words, word_a, word_b = language.status, a.status, b.status end
  if word_a == word_b then return locale.say(language, language.title.comparison, values) end
  values.a_word, values.b_word = words[word_a], words[word_b]
  return (locale.say(language, language.title.same_name, values))
end

-- The sentence that says what both mean, in English where one of its parts is.
local function meaning_of(page)
  local language, entries = page.language, { page.a.entry, page.b.entry }
  local sentences = language.summary
  local english = language.tag ~= "en" and (language.fallen[sentences.means]
    or locale.of_field(entries[1], "gist") == "en" or locale.of_field(entries[2], "gist") == "en")
  if english then
    sentences = locale.load("en").summary
    for i, entry in ipairs(entries) do entries[i] = smtpcodes.lookup(entry.code) end
    language = locale.load("en")
  end
  if (entries[1].gist or "") == "" or (entries[2].gist or "") == "" then return nil end
  local same = entries[1].gist == entries[2].gist
  local text = locale.say(language, same and sentences.same_meaning or sentences.means, {
    a = page.a.code, a_gist = entries[1].gist, b = page.b.code, b_gist = entries[2].gist, gist = entries[1].gist,
  })
  if english then page:english(text) end
  return text
end

local function summary_of(page)
  local a, b, language = page.a, page.b, page.language
  local form = a.entry.kind ~= b.entry.kind and "mixed" or a.entry.kind
  local same = a.entry.severity == b.entry.severity
  local function label(side)
    local labels = side.entry.kind == "reply" and language.severity or language.class
    return labels[side.entry.severity]
  end
  local head = page:say(language.summary[same and "same" or "differ"][form], {
    a = a.code, a_name = a.entry.name, a_severity = label(a), a_class = a.entry.class,
    b = b.code, b_name = b.entry.name, b_severity = label(b), b_class = b.entry.class,
    severity = language.severity[a.entry.severity],
  })
  return page:join(head, meaning_of(page))
end

-- What a client does with two codes of one severity.
local function reading_of(page)
  local a, b, sentences = page.a, page.b, page.language.guidance
  local values = { a = a.code, b = b.code }
  if a.entry.severity == "transient_negative" and a.entry.closes ~= b.entry.closes then
    local closing = a.entry.closes == "always" and a or b.entry.closes == "always" and b
    if closing then return closing:say(sentences.closing) end
  end
  local action_a, action_b = a:verdict().action, b:verdict().action
  local actions = page.language.action
  values.action, values.a_action, values.b_action = actions[action_a], actions[action_a], actions[action_b]
  return page:say(action_a == action_b and sentences.alike or sentences.actions, values)
end

local function guidance_of(page)
  local list = {}
  local same = page.a.entry.severity == page.b.entry.severity
  for i, side in ipairs { page.a, page.b } do
    local entry, read = side.entry, nil
    if not same then
      read = side:say(page.language.guidance.read[entry.severity])
    elseif i == 2 then
      read = reading_of(page)
    end
    local send = entry.send
    if send and send ~= "" and page.language.tag ~= "en" and locale.of_field(entry, "send") == "en" then
      page:english(send)
    end
    list[i] = { code = entry.code, text = page:join(send, read) }
  end
  return list
end

-- Reply codes before enhanced ones, each ascending.
local function comes_after(a, b)
  if a.kind ~= b.kind then return a.kind == "enhanced" end
  if a.kind == "reply" then return a.code > b.code end
  if a.class ~= b.class then return a.class > b.class end
  if a.subject ~= b.subject then return a.subject > b.subject end
  return a.detail > b.detail
end

local function check_code(code, arg)
  if type(code) ~= "number" and type(code) ~= "string" then
    check.misuse(arg, "compare", "number or string expected, got " .. type(code), 2)
  end
end

-- The entry of one code, in that language; a pair is two.
local function entry_of(code, tag)
  local entry, message, detail = smtpcodes.lookup(code, tag)
  if entry and entry.kind == "pair" then
    return nil, ("a pair of codes cannot be compared: %d %s"):format(entry.code, entry.enhanced), { kind = "pair" }
  end
  return entry, message, detail
end

---How two codes differ, in words and as data. The order of the two does not matter. Nil and why for what
---is no known code, and for the same code twice.
---@param a smtpcodes.Code  a reply code, an enhanced status code, or a slug
---@param b smtpcodes.Code
---@param opts? { lang?: string }
---@return smtpcodes.Comparison?
---@return string? message
---@return smtpcodes.Detail? detail
function compare.compare(a, b, opts)
  check_code(a, 1)
  check_code(b, 2)
  opts = check.options(opts, 3, "compare", { lang = "string" })
  local tag = opts.lang and locale.match(opts.lang) or "en"
  local asked = tag ~= "en" and tag or nil

  local first, message, detail = entry_of(a, asked)
  if not first then return nil, message, detail end
  local second
  second, message, detail = entry_of(b, asked)
  if not second then return nil, message, detail end
  if first.code == second.code then
    return nil, ("both codes are %s"):format(first.code), { kind = "same_code" }
  end
  if comes_after(first, second) then first, second = second, first end

  local page = setmetatable({ language = locale.load(tag) }, Page)
  page.a, page.b = new_side(page, first, second), new_side(page, second, first)
  return setmetatable({
    a = first,
    b = second,
    title = title_of(page),
    summary = summary_of(page),
    table = table_of(page),
    differences = differences_of(page),
    guidance = guidance_of(page),
    lang = tag,
    fallback = page.fallback,
  }, comparison_metatable)
end

return compare
