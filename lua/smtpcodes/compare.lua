--- How two codes differ. What differs is computed from the two entries; how it is said is the language's
--- (locale/en.lua).
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"
local locale = require "smtpcodes.locale"
local smtpcodes = require "smtpcodes"

---@alias smtpcodes.DifferenceField
---| "severity"|"kind"|"status"|"meaning"|"occasion"|"retry"|"connection"|"category"|"subject"|"stages"
---| "enhanced"|"reply_codes"|"source"

---@class smtpcodes.Difference
---@field field smtpcodes.DifferenceField
---@field a any   the value on the side of `a`: an id, a text, or an array
---@field b any   the value on the side of `b`, always another one
---@field text string
---@field lang? string  "en" where it quotes an entry whose texts fell back to English

---@class smtpcodes.Comparison
---@field a smtpcodes.Entry  the lower code; reply codes come before enhanced ones
---@field b smtpcodes.Entry
---@field title string
---@field summary string
---@field differences smtpcodes.Difference[]
---@field guidance { code: smtpcodes.Code, text: string }[]  one for a, one for b
---@field lang string

local compare = {}

local comparison_metatable = core.metatable("smtpcodes.comparison")

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

-- What one of the two entries gives to sentences, and how a language says them.
local Side = {}
Side.__index = Side

local function new_side(entry, other, language)
  return setmetatable({
    entry = entry,
    language = language,
    values = { code = tostring(entry.code), other = tostring(other.code) },
    digit = entry.class or math.floor(entry.code / 100),
    gists = {},
    fallen_back = entry.lang ~= language.tag, -- its texts are English on a page that is not
  }, Side)
end

-- The sentence with the values of this side and those of `more`.
function Side:say(sentence, more)
  local values = self.values
  if more then
    more.code, more.other = values.code, values.other
    values = more
  end
  return locale.say(self.language, sentence, values)
end

-- The first sentence of a text of the entry.
function Side:gist(field)
  local gist = self.gists[field] or locale.gist(self.entry[field], self.entry.lang)
  self.gists[field] = gist
  return gist
end

function Side:severity_label()
  local labels = self.entry.kind == "reply" and self.language.severity or self.language.class
  return labels[self.entry.severity]
end

-- The stages as they are called in a sentence.
function Side:stages(list)
  local names = {}
  for i, stage in ipairs(list) do names[i] = self.language.stage[stage] or stage end
  return names
end

-- The registry's reply codes for this enhanced code that can carry its class.
function Side:reply_codes()
  local codes = {}
  for _, code in ipairs(self.entry.reply_codes) do
    if math.floor(code / 100) == self.digit then codes[#codes + 1] = code end
  end
  return codes
end

function Side:status()
  local entry = self.entry
  if entry.kind == "enhanced" and not entry.usual and entry.status ~= "deprecated" then return "unlisted" end
  return entry.status
end

-- Each of these gives the values of both sides and the text, or nothing where there is no difference. The
-- order is that of the page.
local FIELDS = {
  "severity", "kind", "status", "meaning", "occasion", "retry", "connection", "category", "subject", "stages",
  "enhanced", "reply_codes", "source",
}
local differ = {}

function differ.severity(a, b, say, language)
  local severity = language.difference.severity
  local sa, sb = a.entry.severity, b.entry.severity
  if sa == sb then return end
  return sa, sb, say(a:say(severity[a.entry.kind][sa]), b:say(severity[b.entry.kind][sb]))
end

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

function differ.kind(a, b, say, language)
  if a.entry.kind == b.entry.kind then return end
  local kind = language.difference.kind
  local both = locale.say(language, kind[together(a, b)], { a = a.values.code, b = b.values.code })
  return a.entry.kind, b.entry.kind, say(a:say(kind.reply), b:say(kind.enhanced), both)
end

function differ.status(a, b, say, language)
  local sa, sb = a:status(), b:status()
  if a.entry.kind ~= b.entry.kind or sa == sb then return end
  return sa, sb, say(a:say(language.difference.status[sa]), b:say(language.difference.status[sb]))
end

function differ.category(a, b, say, language)
  local category = language.difference.category
  local ca, cb = a.entry.category, b.entry.category
  if ca == cb or not category[ca] or not category[cb] then return end
  return ca, cb, say(a:say(category[ca]), b:say(category[cb]))
end

function differ.subject(a, b, say, language)
  local subject = language.difference.subject
  local sa, sb = a.entry.subject, b.entry.subject
  if not sa or not sb or sa == sb then return end
  return sa, sb, say(a:say(subject[sa]), b:say(subject[sb]))
end

local function quoted(field, sentence)
  return function(a, b, say, language)
    local ga, gb = a:gist(field), b:gist(field)
    if ga == gb then return end
    return ga, gb, say(a:say(language.difference[sentence], { gist = ga }),
      b:say(language.difference[sentence], { gist = gb })), (a.fallen_back or b.fallen_back) and "en" or nil
  end
end
differ.meaning = quoted("description", "meaning")
differ.occasion = quoted("when", "occasion")

local RETRY = {
  positive_completion = "done", positive_intermediate = "continue", transient_negative = "later",
  permanent_negative = "changed",
}

function differ.retry(a, b, say, language)
  local retry = language.difference.retry
  local sa, sb = a.entry.severity, b.entry.severity
  if sa == sb then return end
  return RETRY[sa], RETRY[sb], say(a:say(retry[sa]), b:say(retry[sb]))
end

function differ.connection(a, b, say, language)
  local ca, cb = a.entry.closes, b.entry.closes
  if not ca or not cb or ca == cb then return end
  return ca, cb, say(a:say(language.difference.connection[ca]), b:say(language.difference.connection[cb]))
end

function differ.stages(a, b, say, language)
  local sa, sb = a.entry.stages, b.entry.stages
  if not sa or not sb or #sa == 0 or #sb == 0 or same_items(sa, sb) then return end
  local sentences = language.difference.stages
  local any_a, any_b = contains(sa, "any"), contains(sb, "any")
  if any_a and any_b then return end
  local function all(side, list)
    return side:say(sentences.list, { stages = side:stages(list) })
  end
  if any_a or any_b then
    return sa, sb, say(any_a and a:say(sentences.any) or all(a, sa), any_b and b:say(sentences.any) or all(b, sb))
  end
  local shared, only_a = split(sa, sb)
  if #shared == 0 then return sa, sb, say(all(a, sa), all(b, sb)) end
  local _, only_b = split(sb, sa)
  local function only(side, list)
    return #list > 0 and side:say(sentences.only, { stages = side:stages(list) }) or nil
  end
  return sa, sb, say(locale.say(language, sentences.both, { stages = a:stages(shared) }),
    only(a, only_a) or only(b, only_b), #only_a > 0 and only(b, only_b) or nil)
end

function differ.enhanced(a, b, say, language)
  local ea, eb = a.entry.enhanced, b.entry.enhanced
  if not ea or not eb or same_items(ea, eb) then return end
  local sentences = language.difference.enhanced
  local function one(side, list)
    if side.digit == 3 then return side:say(sentences.intermediate) end
    if #list == 0 then return side:say(sentences.none) end
    return side:say(sentences.list, { codes = list })
  end
  return ea, eb, say(one(a, ea), one(b, eb))
end

function differ.reply_codes(a, b, say, language)
  if a.entry.kind ~= "enhanced" or b.entry.kind ~= "enhanced" then return end
  local ra, rb = a:reply_codes(), b:reply_codes()
  if same_items(ra, rb) then return end
  local sentences = language.difference.reply_codes
  local function one(side, list)
    if #list == 0 then return side:say(sentences.none, { class = side.digit }) end
    return side:say(sentences.list, { codes = list })
  end
  return ra, rb, say(one(a, ra), one(b, rb))
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

function differ.source(a, b, say, language)
  local sa, sb = a.entry.sources, b.entry.sources
  if same_items(sa, sb) then return end
  local sentences = language.difference.source
  local da, db = documents(sa), documents(sb)
  if same_items(da, db) then da, db = sa, sb end
  local function one(side, list)
    if #list == 0 then return side:say(sentences.none) end
    return side:say(sentences.list, { sources = list })
  end
  return sa, sb, say(one(a, da), one(b, db))
end

local function summary_of(a, b, say, language)
  local form = a.entry.kind ~= b.entry.kind and "mixed" or a.entry.kind
  local same = a.entry.severity == b.entry.severity
  local summary = language.summary
  local head = locale.say(language, summary[same and "same" or "differ"][form], {
    a = a.values.code, a_name = a.entry.name, a_severity = a:severity_label(), a_class = a.entry.class,
    b = b.values.code, b_name = b.entry.name, b_severity = b:severity_label(), b_class = b.entry.class,
    severity = language.severity[a.entry.severity],
  })
  local ga, gb = a:gist("description"), b:gist("description")
  if ga == gb and not a.fallen_back then
    return say(head, locale.say(language, summary.same_gist, { gist = ga }))
  end
  -- No English inside a text of another language, which nothing could mark.
  local says_a = not a.fallen_back and a:say(summary.gist, { gist = ga }) or nil
  local says_b = not b.fallen_back and b:say(summary.gist, { gist = gb }) or nil
  return say(head, says_a or says_b, says_a and says_b)
end

-- How a server uses the code.
local function sending(side, sentences)
  local entry, status = side.entry, side:status()
  if sentences[status] then return side:say(sentences[status], { class = entry.class }) end
  if entry.kind == "reply" then
    local any, named = split(entry.stages, { "any" })
    if #any == 0 then return side:say(sentences.stages, { stages = side:stages(named) }) end
    if #named == 0 then return side:say(sentences.any) end
    return side:say(sentences.stages_and_any, { stages = side:stages(named) })
  end
  local codes = side:reply_codes()
  return side:say(#codes > 0 and sentences.enhanced or sentences.enhanced_class, { codes = codes, class = entry.class })
end

local function guidance_of(side, other, say, language)
  local read = language.guidance.read[side.entry.severity]
  local reading = side.entry.severity == other.entry.severity and read.same or read.differ
  return {
    code = side.entry.code,
    text = say(sending(side, language.guidance.send), side:say(reading),
      not side.fallen_back and side:gist("fix") or nil),
  }
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

  local first, message, detail = smtpcodes.lookup(a, asked)
  if not first then return nil, message, detail end
  local second
  second, message, detail = smtpcodes.lookup(b, asked)
  if not second then return nil, message, detail end
  if first.code == second.code then
    return nil, ("both codes are %s"):format(first.code), { kind = "same_code" }
  end
  if comes_after(first, second) then first, second = second, first end

  local language = locale.load(tag)
  local side_a, side_b = new_side(first, second, language), new_side(second, first, language)
  local function say(one, two, three)
    local text = two and one .. language.space .. two or one
    return three and text .. language.space .. three or text
  end

  local differences = {}
  for _, field in ipairs(FIELDS) do
    local value_a, value_b, text, lang = differ[field](side_a, side_b, say, language)
    if text then
      differences[#differences + 1] = { field = field, a = value_a, b = value_b, text = text, lang = lang }
    end
  end
  return setmetatable({
    a = first,
    b = second,
    title = locale.say(language, language.title.comparison, {
      a = side_a.values.code, a_name = first.name, b = side_b.values.code, b_name = second.name,
    }),
    summary = summary_of(side_a, side_b, say, language),
    differences = differences,
    guidance = { guidance_of(side_a, side_b, say, language), guidance_of(side_b, side_a, say, language) },
    lang = tag,
  }, comparison_metatable)
end

return compare
