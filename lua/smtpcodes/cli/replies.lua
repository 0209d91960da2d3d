--- The commands about replies: classify, why, parse, lint, reasons, suggest.
local core = require "smtpcodes.core"
local octets = require "smtpcodes.octets"
local smtpcodes = require "smtpcodes"

local replies = {}

local function nearest(word, candidates)
  return require("smtpcodes.cli.spelling").nearest(word, candidates)
end

---------------------------------------------------------------------------------------------------
-- classify, why

-- The options of classify from those of the command line; nil when there are none.
local function decide_options(context)
  local given = context.opts
  local opts = { stage = given.stage, provider = given.provider, final = given.final, rules = context:rules() }
  if given.provider and not pcall(smtpcodes.classify, 250, opts) then
    context:misuse("bad_value", { option = "--provider", word = given.provider })
  end
  return next(opts) and opts
end

-- Calls each(line, number) for every line of standard input, and after() when all that is there was answered. Of a line
-- that never ends only the beginning is kept, which is more than is read of a text.
local MAX_LINE = 131072
local function for_lines(context, each, after)
  local next_piece, number = context:input "-", 0
  local begun, size = {}, 0 -- the line that has no end yet
  local function line_of(text)
    number = number + 1
    if text:byte(-1) == 13 then text = text:sub(1, -2) end
    each(text, number)
  end
  for piece in next_piece do
    local stop = piece:find("\n")
    if not stop then
      if size < MAX_LINE then begun[#begun + 1], size = piece, size + #piece end
    else
      local at
      begun[#begun + 1] = piece:sub(1, stop - 1)
      line_of(table.concat(begun))
      repeat
        at = stop + 1
        stop = piece:find("\n", at)
        if stop then line_of(piece:sub(at, stop - 1)) end
      until not stop
      local rest = piece:sub(at)
      begun, size = { rest }, #rest
      after()
    end
  end
  if size > 0 then line_of(table.concat(begun)) end
  after()
end

-- Columns of the table between the codes and the words: fields of a verdict, and how wide they are.
local COLUMNS = { { "reason", 20 }, { "action", 11 }, { "scope", 11 }, { "bounce", 6 }, { "confidence", 10 } }

-- A function that gives a cell with its blanks. Cells are few and rows many: keeping them halves the time of a row.
local function padded(width)
  local kept = {}
  return function(cell)
    kept[cell] = kept[cell] or ("%-" .. width .. "s "):format(cell)
    return kept[cell]
  end
end

-- A function that gives the row of a verdict behind the number of its line.
local function new_row()
  local cells = {}
  for i, column in ipairs(COLUMNS) do cells[i] = padded(column[2]) end
  local reason, action, scope, bounce, confidence = (unpack or table.unpack)(cells)
  return function(v, words)
    return (" %-4s %-8s "):format(v.code or "-", v.enhanced or "-") .. reason(v.reason)
      .. action(v.action) .. scope(v.scope) .. bounce(v.bounce) .. confidence(v.confidence) .. words .. "\n"
  end
end

local HEAD = { code = "code", enhanced = "enhanced" }
for _, column in ipairs(COLUMNS) do HEAD[column[1]] = column[1] end

-- The words that decided. Where none did, those of the reply without what a log has around it; a reply that says yes is
-- taken at its code.
local function words_of(verdict, text)
  local words = verdict.why.matched
  if not words and verdict.action ~= "proceed" then
    local report = smtpcodes.parse_report(text)
    words = report and report.text
  end
  words = words or "-"
  if words:find "[^\32-\126]" then words = octets.printable(words) end
  return words
end

-- ask(line), which is not asked again for one of the last lines: those of a log repeat themselves. What is kept is
-- bounded by both their number and their length.
local KEPT, LONGEST_KEPT = 1000, 2000
local function remembering(ask)
  local known, count = {}, 0
  return function(line)
    local answer = known[line]
    if answer then return answer end
    answer = ask(line)
    if #line > LONGEST_KEPT then return answer end
    if count == KEPT then known, count = {}, 0 end
    known[line], count = answer, count + 1
    return answer
  end
end

local function classify_lines(context)
  local opts, rows, n = decide_options(context), {}, 0
  local classify, style, row = smtpcodes.classify, context.format, new_row()
  local encode = style == "json" and require("smtpcodes.json").encode
  local answer = remembering(function(line)
    local v = classify(line, opts)
    if style == "text" then return row(v, words_of(v, line)) end
    if not encode then return smtpcodes.format(v, style, context:format_options()) .. "\n" end
    v.words = words_of(v, line)
    return v
  end)
  if style == "text" then context:write("  line" .. row(HEAD, "words")) end
  for_lines(context, function(line, number)
    local what = answer(line)
    n = n + 1
    if style == "text" then
      rows[n] = ("%6d"):format(number) .. what
    elseif encode then
      what.line = number
      rows[n] = encode(what) .. "\n"
    else
      rows[n] = what
    end
  end, function()
    context:write(table.concat(rows, "", 1, n))
    context:flush()
    n = 0
  end)
end

-- What stands in the words is most often a reply; a single word that is the name of a file is not meant so.
local function hint_at_file(context, text)
  if text:find "%s" or text:find "^[2-5]%d%d" then return end
  local file = context.env.open(text)
  if not file then return end
  file:close()
  context:complain("is_a_file", { file = text })
end

local function text_of(context)
  if not context.args[1] then context:misuse("missing_argument", { command = context.command, needs = "TEXT" }) end
  return table.concat(context.args, " ")
end

function replies.classify(context)
  local text = text_of(context)
  if text == "-" then return classify_lines(context) end
  hint_at_file(context, text)
  context:show(smtpcodes.classify(text, decide_options(context)))
end

function replies.why(context)
  local text = text_of(context)
  context:show(smtpcodes.explain(text, decide_options(context)))
end

---------------------------------------------------------------------------------------------------
-- parse, lint

-- Calls each(octets, name) for every file that is named; a file without octets is complained about.
local function for_files(context, each)
  if not context.args[1] then context:misuse("missing_argument", { command = context.command, needs = "FILE" }) end
  for _, name in ipairs(context.args) do
    local bytes = context:whole(name)
    if bytes == "" then
      context:complain("empty_input", { file = name })
      context.failed = true
    elseif bytes then
      each(bytes, name)
    end
  end
end

function replies.parse(context)
  local any
  for_files(context, function(bytes)
    local at = 1
    while at <= #bytes do
      local reply, after, detail = smtpcodes.parse(bytes, { init = at })
      if not reply then
        local language = context.language
        local message = language.tag == "en" and after
          or require("smtpcodes.locale").finding(language, detail.kind == "incomplete" and "incomplete" or "unreadable")
        context:complain("bad_reply", { offset = detail.offset or at, message = message })
        context.failed = true
        return
      end
      if any and context.format ~= "json" then context:out "" end
      context:show(reply)
      at, any = after, true
    end
  end)
end

function replies.lint(context)
  local many, style = #context.args > 1, context.format
  for_files(context, function(bytes, name)
    local findings = smtpcodes.lint(bytes, { stage = context.opts.stage })
    for _, finding in ipairs(findings) do
      if finding.severity == "error" then context.failed = true end
      if many and style == "json" then finding.file = name end
    end
    if many and style == "text" then context:out(octets.printable(name) .. ":") end
    context:show(findings)
  end)
end

---------------------------------------------------------------------------------------------------
-- reasons, suggest

function replies.reasons(context)
  if context.args[1] then context:misuse("too_many", { word = context.args[1] }) end
  local list = smtpcodes.reasons()
  if context.format == "json" then return context:out(require("smtpcodes.json").encode(list)) end
  local language = context.language
  local function definition(row, english)
    local text = language.reason[row.reason]
    return language.fallen[text] and english(text) or text
  end
  if context.format ~= "text" then
    local rows, english = {}, require("smtpcodes.format.marks").english
    for i, row in ipairs(list) do
      rows[i] = { row.reason, row.action, row.scope, row.bounce, definition(row, english) }
    end
    local blocks = { { "table", { "reason", "action", "scope", "bounce", "definition" }, rows } }
    return context:out(require("smtpcodes.format").page(blocks, context.format, context:format_options()))
  end
  local wrap = require "smtpcodes.wrap"
  for _, row in ipairs(list) do
    context:out(("%-21s %-11s %-11s %s"):format(row.reason, row.action, row.scope, row.bounce))
    local text = definition(row, function(words) return "[en] " .. words end)
    for _, line in ipairs(wrap.lines(text, context.width - 4)) do context:out("    " .. line) end
  end
end

function replies.suggest(context)
  local reason, stage, more = context.args[1], context.args[2], context.args[3]
  if not reason then context:misuse("missing_argument", { command = "suggest", needs = "REASON" }) end
  if more then context:misuse("too_many", { word = more }) end
  local known, names = false, {}
  for i, row in ipairs(smtpcodes.reasons()) do
    names[i] = row.reason
    known = known or row.reason == reason
  end
  if not known then context:fail("unknown_reason", { word = reason }, nearest(reason, names)) end
  if stage then
    known = false
    for _, name in ipairs(core.stages()) do known = known or name == stage:upper() end
    if not known then context:fail("unknown_stage", { word = stage }, nearest(stage, core.stages())) end
    stage = stage:upper()
  end
  local reply, _, detail = smtpcodes.suggest(reason, stage)
  if not reply then context:fail(detail.kind, { reason = reason, stage = stage }) end
  if context.format ~= "text" then return context:show(reply) end
  context:out((assert(reply:wire()):gsub("\r\n$", ""):gsub("\r\n", "\n")))
end

return replies
