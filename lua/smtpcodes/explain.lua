--- The steps of explain(): how a verdict came about, each a line for a person and fields for a program. It is the tool
--- with which rows of csrc/data/rules.def are written, so a phrase stands here as its row writes it.
local core = require "smtpcodes.core"
local locale = require "smtpcodes.locale"

local explain = {}

-- What a step says, as keys of a language's `step` with the values to fill in; the first is the English of step.text.
-- Beside the steps, so that these stay plain data.
local said_by = setmetatable({}, { __mode = "k" })

---The text of a step in a language; nil when the step is not one that explain() made.
---@param step smtpcodes.Step
---@param language table  as locale.load gives it
---@param show? fun(text: string): string  how what is filled in is shown, which may be a stranger's words
---@return string? text
---@return string? lang  "en" where some of it is English and the language is not
function explain.text(step, language, show)
  local said = said_by[step]
  if not said then return nil end
  local texts, lang = {}, nil
  for i, part in ipairs(said) do
    local values = {}
    for name, value in pairs(part[2] or {}) do
      values[name] = show and type(value) == "string" and show(value) or value
    end
    local text, fallen = locale.say(language, language.step[part[1]], values)
    texts[i], lang = text, lang or fallen
  end
  return table.concat(texts, step.kind == "form" and language.comma or language.colon), lang
end

-- Gives the step its English text.
local function saying(step, said)
  said_by[step] = said
  for _, part in ipairs(said) do
    for name, value in pairs(part[2] or {}) do
      if type(value) == "string" then part[2][name] = value:gsub("%c", " ") end
    end
  end
  step.text = explain.text(step, locale.load "en")
  return step
end

-- The first of a list, as a part of what is said.
local function first_words(list, most)
  local shown = table.concat(list, ", ", 1, math.min(#list, most))
  return #list > most and shown .. ", … +" .. #list - most or shown
end

-- How the text was read.
local function form_step(verdict, what)
  local form, event
  if type(what) == "number" then
    form = "code"
  elseif type(what) == "string" then
    local report = core.parse_report(what)
    form, event = report and report.form, report and report.event
  else
    form, event = what.form or "reply", what.event
  end
  local said = { { "form", { form = form or "bare" } } }
  local function add(key, value)
    if value then said[#said + 1] = { key, { [key] = value } } end
  end
  add("event", event)
  if verdict.code then add("code", verdict.code) else said[#said + 1] = { "no_code" } end
  add("enhanced", verdict.enhanced)
  add("stage", verdict.stage)
  add("provider", verdict.provider)
  return saying({ kind = "form", form = form or "bare", event = event }, said)
end

local function words_step(seen)
  local words, left_out, known = {}, {}, {}
  for _, piece in ipairs(seen) do
    local kind, octets = piece[1], piece[2]
    if kind == "word" or kind == "other" then words[#words + 1] = octets else left_out[#left_out + 1] = octets end
    known[#known + 1] = kind == "word" and octets or kind == "other" and octets .. "?" or nil
  end
  local values = { words = first_words(known, 40), left_out = first_words(left_out, 20) }
  local key = #words > 0 and (#left_out > 0 and "words_left_out" or "words") or #left_out > 0 and "all_left_out"
    or "no_words"
  return saying({ kind = "words", words = words, left_out = left_out }, { { key, values } })
end

local function phrase_step(row, verdict, weighed)
  local decided = not row.lacks and verdict.why.rule == row.rule and verdict.why.phrase == row.phrase or nil
  local values = { rule = row.rule, reason = row.reason, rank = row.rank, phrase = row.phrase, from = row.from,
    to = row.to, what = row.what }
  local said = { { row.matched and "phrase" or "near", values } }
  if row.lacks then
    said[2] = { "lacks_" .. row.lacks, values }
  elseif decided then
    said[2] = { "decided" }
  elseif not weighed[row.rule] then
    said[2] = { "idle" }
  end
  row.kind, row.decided = row.matched and "phrase" or "near", decided
  return saying(row, said)
end

local function code_step(clue, verdict)
  local decided = verdict.why.source == clue.source and verdict.reason == clue.reason or nil
  local code = verdict[clue.source]
  local said = { { (code and "" or "quoted_") .. clue.source .. "_says", { code = code, reason = clue.reason,
    rank = clue.rank } } }
  if decided then said[2] = { "decided" } end
  return saying({ kind = "code", reason = clue.reason, rank = clue.rank, decided = decided }, said)
end

---The steps of a verdict.
---@param verdict smtpcodes.Verdict
---@param what any  as classify was given it
---@param given table  what core.clues gives for it, behind true
---@return smtpcodes.Step[]
function explain.steps(verdict, what, given)
  local seen, clues, phrases, laws = given[3], given[4], given[5], given[6]
  local steps = { form_step(verdict, what), words_step(seen) }
  local function add(step) steps[#steps + 1] = step end
  if verdict.why.source == "user_rule" then
    add(saying({ kind = "phrase", rule = verdict.why.rule, reason = verdict.reason, rank = "user_rule", decided = true,
      matched = verdict.why.matched }, { { "user_rule", { rule = verdict.why.rule, reason = verdict.reason } } }))
  end
  local weighed = {}
  for _, clue in ipairs(clues) do
    if clue.rule then
      weighed[clue.rule] = true
      if not clue.phrase then
        local decided = verdict.why.rule == clue.rule or nil
        local values = { rule = clue.rule, reason = clue.reason, rank = clue.rank }
        add(saying({ kind = "phrase", rule = clue.rule, reason = clue.reason, rank = clue.rank, decided = decided },
          { { "by_conditions", values }, decided and { "decided" } }))
      end
    end
  end
  for _, row in ipairs(phrases) do add(phrase_step(row, verdict, weighed)) end
  local said = {}
  for _, clue in ipairs(clues) do
    if not clue.rule and clue.rank ~= "nothing" then
      said[clue.source] = true
      add(code_step(clue, verdict))
    end
  end
  for _, source in ipairs { "code", "enhanced" } do
    if verdict[source] and not said[source] and verdict.severity:find "negative" then
      add(saying({ kind = "code" }, { { source .. "_says_nothing", { code = verdict[source] } } }))
    end
  end
  for _, law in ipairs(laws) do
    add(saying({ kind = "law", law = law }, { { "law", { law = law } }, { "law_" .. law } }))
  end
  return steps
end

return explain
