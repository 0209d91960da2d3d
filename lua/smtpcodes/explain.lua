--- The steps of explain(): how a verdict came about, each a line for a person and fields for a program. It is the tool
--- with which rows of csrc/data/rules.def are written, so a phrase stands here as its row writes it.
local core = require "smtpcodes.core"

-- By number, as csrc/core/judge.c lists them.
local LAWS = {
  [1] = "a 2yz is accepted and a 3yz continues, whatever the text says",
  [2] = "the message returns or is kept for what is told beside the code (final, expired, a loop, recipients at RCPT)",
  [3] = "nothing is suppressed under a 4yz, before RCPT, by a guess, or after the data of several recipients",
  [5] = "under a 5yz no retry of system, network and service errors; a 4yz that says so returns",
  [6] = "only a transaction with a recipient can be split",
  [8] = "the innermost reply is a 4yz: it does not allow to suppress",
  [11] = "the program refused its own client, or tells of no attempt: it is no bounce",
  [12] = "what became of the message is told, and counts more than the code",
  [13] = "a form was recognised, but no code in it: it does not suppress",
}

local LACKS = {
  condition = "the rule asks for %s, which is not so",
  word = "it lacks %s",
  order = "its words are too far apart, in another order or sentence, or not at its ^ or $",
}

local function first_words(list, most)
  local shown = table.concat(list, ", ", 1, math.min(#list, most))
  return #list > most and ("%s and %d more"):format(shown, #list - most) or shown
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
  local parts = { "read as " .. (form or "bare") }
  if event then parts[#parts + 1] = "event " .. event end
  parts[#parts + 1] = verdict.code and "code " .. verdict.code or "no code"
  if verdict.enhanced then parts[#parts + 1] = "enhanced code " .. verdict.enhanced end
  if verdict.stage then parts[#parts + 1] = "stage " .. verdict.stage end
  if verdict.provider then parts[#parts + 1] = "provider " .. verdict.provider end
  return { kind = "form", form = form or "bare", event = event, text = table.concat(parts, ", ") }
end

local function words_step(seen)
  local words, left_out, known = {}, {}, {}
  for _, piece in ipairs(seen) do
    local kind, octets = piece[1], piece[2]
    if kind == "word" or kind == "other" then words[#words + 1] = octets else left_out[#left_out + 1] = octets end
    known[#known + 1] = kind == "word" and octets or kind == "other" and octets .. "?" or nil
  end
  local text = #words > 0 and first_words(known, 40) or "no words"
  if #left_out > 0 then text = text .. " (left out: " .. first_words(left_out, 20) .. ")" end
  return { kind = "words", words = words, left_out = left_out, text = text }
end

local function phrase_step(row, verdict, weighed)
  local decided = not row.lacks and verdict.why.rule == row.rule and verdict.why.phrase == row.phrase or nil
  local text = ('%s, %s (%s): "%s"'):format(row.rule, row.reason, row.rank, row.phrase)
  local near = not row.matched
  if not near then text = text .. (" at %d-%d"):format(row.from, row.to) end
  if row.lacks then
    text = text .. ": " .. LACKS[row.lacks]:format(row.what)
  elseif decided then
    text = text .. ": decided"
  elseif not weighed[row.rule] then
    text = text .. ": could change nothing"
  end
  row.kind, row.decided, row.text = near and "near" or "phrase", decided, text
  return row
end

local function code_step(clue, verdict)
  local decided = verdict.why.source == clue.source and verdict.reason == clue.reason or nil
  local name = clue.source == "enhanced" and "enhanced code " .. (verdict.enhanced or "of the reply quoted")
    or "reply code " .. (verdict.code or "of the reply quoted")
  return { kind = "code", reason = clue.reason, rank = clue.rank, decided = decided,
    text = ("%s, %s (%s)%s"):format(name, clue.reason, clue.rank, decided and ": decided" or "") }
end

return function(verdict, what, opts)
  local _, seen, clues, phrases, laws = core.clues(what, opts)
  local steps = { form_step(verdict, what), words_step(seen) }
  local function add(step)
    step.text = step.text:gsub("%c", " ")
    steps[#steps + 1] = step
  end
  if verdict.why.source == "user_rule" then
    add { kind = "phrase", rule = verdict.why.rule, reason = verdict.reason, rank = "user_rule", decided = true,
      matched = verdict.why.matched, text = ("%s, %s: a rule of the caller decided"):format(verdict.why.rule,
        verdict.reason) }
  end
  local weighed = {}
  for _, clue in ipairs(clues) do
    if clue.rule then
      weighed[clue.rule] = true
      if not clue.phrase then
        add { kind = "phrase", rule = clue.rule, reason = clue.reason, rank = clue.rank,
          decided = verdict.why.rule == clue.rule or nil,
          text = ("%s, %s (%s): by its conditions alone"):format(clue.rule, clue.reason, clue.rank) }
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
  if verdict.code and not said.code and verdict.severity:find "negative" then
    add { kind = "code", text = ("reply code %d by itself says no reason"):format(verdict.code) }
  end
  if verdict.enhanced and not said.enhanced and verdict.severity:find "negative" then
    add { kind = "code", text = ("enhanced code %s by itself says no reason"):format(verdict.enhanced) }
  end
  for _, law in ipairs(laws) do add { kind = "law", law = law, text = ("law %d: %s"):format(law, LAWS[law]) } end
  steps[1].text, steps[2].text = steps[1].text:gsub("%c", " "), (steps[2].text:gsub("%c", " "))
  return steps
end
