--- Values as the blocks of a page, in one language; each style then writes the same blocks. A block is { kind, … }:
---   { "title", text }                       of a page that has no heading in a terminal
---   { "heading", level, text, digit }       digit: first digit of the code it is about
---   { "paragraph", text }
---   { "facts", { { label, value, digit = } … } }
---   { "parts", { { term, text, digit, name, note } … } }   a text for each code or finding
---   { "list", { { label, text } … } }       numbered
---   { "lines", { line … } }                 verbatim
---   { "examples", { { text, note } … } }    replies as servers write them
---   { "table", { head … }, { { cell … } … } }    the first cell of a row is its head
---   { "open", tag, class }, { "close", tag }   around what a style sheet may place; HTML alone shows them
---   { "sides", { { text, digit }, { text, digit } }, { { label, a, b, same, digit_a, digit_b } … } }
--- Texts are without control characters but for the marks of format/marks.lua; styles escape what they write.
local locale = require "smtpcodes.locale"
local marks = require "smtpcodes.format.marks"
local octets = require "smtpcodes.octets"
local part = require "smtpcodes.part"
local smtpcodes = require "smtpcodes"

local plain, strange = marks.plain, marks.strange

-- A field that should be a table: a caller may have taken it away.
local function table_of(value)
  return type(value) == "table" and value or {}
end

local function first_digit(code)
  return plain(code):match("^[2-5]")
end

-- A word of the language, marked where it is English.
local function word(language, text)
  if text == nil then return nil end
  return language.fallen[text] and marks.english(text) or text
end

-- A sentence of the language, marked where it is English.
local function say(language, sentence, values)
  local text, lang = locale.say(language, sentence, values)
  return lang and marks.english(text) or text
end

local function list_of(language, items, show)
  local list = {}
  for i, item in ipairs(table_of(items)) do list[i] = locale.isolate(language, (show or plain)(item)) end
  return table.concat(list, language.comma)
end

-- Collects facts; those without a value are left out.
local function new_facts(language)
  local rows = {}
  return rows, function(label, value, digit)
    if value and value ~= "" then
      rows[#rows + 1] = { word(language, language.label[label]) or label, value, digit = digit }
    end
  end
end

-- A text of an entry, marked where it is English on a page of another language.
local function text_of(entry, field, language)
  local text = plain(entry[field])
  if text ~= "" and language.tag ~= "en" and locale.of_field(entry, field) == "en" then return marks.english(text) end
  return text
end

local function capital(text)
  return (text:gsub("^%l", string.upper))
end

-- The sentence that tells in a list what an entry is: its gist, or the first sentence of its description where only
-- that is in the language of the page.
local function gist_of(entry, language)
  local tag = locale.of_field(entry, "gist")
  local gist = plain(entry.gist)
  if gist ~= "" and (tag == language.tag or locale.of_field(entry, "description") ~= language.tag) then
    gist = tag == "en" and capital(gist) .. "." or gist
    return tag ~= language.tag and marks.english(gist) or gist
  end
  local lang = locale.of_field(entry, "description")
  local sentence = locale.first_sentence(plain(entry.description), lang)
  return lang ~= language.tag and sentence ~= "" and marks.english(sentence) or sentence
end

local function definition(reason, language)
  return reason ~= nil and word(language, language.reason[reason]) or ""
end

-- What a finding says; for that of another language than English its message is of no use. What it names may be a
-- stranger's.
local function finding_text(finding, language)
  if language.tag == "en" then return strange(finding.message) end
  local values = {}
  for name, value in pairs(table_of(finding.values)) do values[name] = octets.printable(plain(value)) end
  local text, lang = locale.finding(language, finding.id, values)
  if not text then text, lang = strange(finding.message), "en" end
  return lang and marks.english(text) or text
end

-- "retry: try again later"; the id is what a program sees, the words are for people.
local function explained(language, names, id)
  if id == nil then return nil end
  return locale.isolate(language, plain(id)) .. (names[id] and language.colon .. word(language, names[id]) or "")
end

---------------------------------------------------------------------------------------------------

local blocks = {}

local function examples_of(entry, language)
  local rows = {}
  for i, example in ipairs(table_of(entry.examples)) do
    example = table_of(example)
    rows[i] = { text = plain(example.text), note = locale.isolate(language, plain(example.reason)) }
  end
  return rows
end

local function reply_facts(entry, language, add)
  add("severity", language.severity[entry.severity], first_digit(entry.code))
  add("category", language.category[entry.category])
  add("status", language.status[entry.status])
  local stages = {}
  for i, stage in ipairs(table_of(entry.stages)) do stages[i] = stage == "any" and language.any_stage or stage end
  add("stages", list_of(language, stages))
  add("connection", word(language, language.connection[entry.closes or "none"]))
  add("enhanced", list_of(language, entry.enhanced))
end

local function enhanced_facts(entry, language, add)
  local severity = language.class[entry.severity]
  add("class", severity and plain(entry.class) .. " " .. severity, first_digit(entry.code))
  local subject = language.subject[entry.subject]
  add("subject", subject and plain(entry.subject) .. " " .. subject)
  local status = entry.status == "registered" and entry.usual == false and "unusual" or entry.status
  add("status", word(language, language.status[status]))
  local classes = list_of(language, entry.classes)
  if classes ~= plain(entry.class) then add("classes", classes) end
  add("reply_codes", list_of(language, entry.reply_codes))
end

local function add_texts(page, entry, language, fields)
  for _, field in ipairs(fields) do
    local text = text_of(entry, field, language)
    if text ~= "" then
      page[#page + 1] = { "heading", 2, word(language, language.heading[field]) }
      page[#page + 1] = { "paragraph", text }
    end
  end
end

local function add_examples(page, rows, language, heading)
  if #rows == 0 then return end
  page[#page + 1] = { "heading", 2, word(language, heading) }
  page[#page + 1] = { "examples", rows }
end

local function pair_blocks(pair, language)
  local code = plain(pair.code) .. " " .. plain(pair.enhanced)
  local facts, add = new_facts(language)
  add("severity", language.severity[pair.severity], first_digit(code))
  local title = locale.say(language, language.title.entry, { code = code, name = plain(pair.name) })
  local page = { { "heading", 1, title, first_digit(code) }, { "facts", facts } }
  add_texts(page, pair, language, { "description", "when" })
  local rows = {}
  for i, row in ipairs(table_of(pair.reasons)) do
    row = table_of(row)
    rows[i] = { text = plain(row.example), note = locale.isolate(language, plain(row.reason)) }
  end
  add_examples(page, rows, language, language.heading.examples)
  add_texts(page, pair, language, { "fix" })
  local parts = {}
  for i, entry in ipairs(table_of(pair.entries)) do
    entry = table_of(entry)
    parts[i] = {
      term = plain(entry.code), name = plain(entry.name), text = gist_of(entry, language),
      digit = first_digit(entry.code),
    }
  end
  page[#page + 1] = { "heading", 2, word(language, language.heading.both) }
  page[#page + 1] = { "parts", parts }
  return page
end

blocks["smtpcodes.entry"] = function(entry, language)
  if entry.kind == "pair" then return pair_blocks(entry, language) end
  local facts, add = new_facts(language)
  local kind_facts = entry.kind == "reply" and reply_facts or enhanced_facts
  kind_facts(entry, language, add)
  add("related", list_of(language, entry.related))
  add("sources", list_of(language, entry.sources))
  local title = locale.say(language, language.title.entry, { code = plain(entry.code), name = plain(entry.name) })
  local page = { { "heading", 1, title, first_digit(entry.code) }, { "facts", facts } }
  add_texts(page, entry, language, { "description", "when" })
  add_examples(page, examples_of(entry, language), language, language.heading.examples)
  add_texts(page, entry, language, { "fix", "send" })
  return page
end

-- Calls f(sentence) for each sentence of a text.
local function each_sentence(text, f)
  local at = 1
  while true do
    local stop, after = text:find("[.!?]%s+", at)
    if not stop then break end
    f(text:sub(at, stop))
    at = after + 1
  end
  if at <= #text then f(text:sub(at)) end
end

-- Whether one of the texts has this sentence. Searched as it is first: hardly ever is it there.
local function is_said(sentence, texts)
  for _, text in ipairs(texts) do
    if text:find(sentence, 1, true) then
      local found = false
      each_sentence(text, function(other) found = found or other == sentence end)
      if found then return true end
    end
  end
  return false
end

-- The text without the sentences of other texts, which are those of the other code.
local function rest_of(text, texts)
  local left, all = {}, 0
  each_sentence(text, function(sentence)
    all = all + 1
    if not is_said(sentence, texts) then left[#left + 1] = sentence end
  end)
  return #left == all and text or table.concat(left, " ")
end

blocks["smtpcodes.comparison"] = function(comparison, language)
  local function marked(text) return marks.english_in(plain(text), comparison.fallback) end
  local page = { { "heading", 1, plain(comparison.title) }, { "paragraph", marked(comparison.summary) } }
  local function add(...) page[#page + 1] = { ... } end
  local sides = { table_of(comparison.a), table_of(comparison.b) }
  local head, rows = {}, {}
  for i, entry in ipairs(sides) do head[i] = { text = plain(entry.code), digit = first_digit(entry.code) } end
  for i, row in ipairs(table_of(comparison.table)) do
    row = table_of(row)
    local colored = row.field == "severity"
    rows[i] = {
      label = marked(row.label), a = marked(row.a), b = marked(row.b), same = row.same == true,
      digit_a = colored and head[1].digit or nil, digit_b = colored and head[2].digit or nil,
    }
  end
  if #rows > 0 then add("sides", head, rows) end
  -- No sentence stands twice on the page: what both entries say is said of the first.
  local said = {}
  add("open", "div", "sides")
  for i, entry in ipairs(sides) do
    add("open", "section")
    add("heading", 2, locale.isolate(language, head[i].text) .. " " .. plain(entry.name), head[i].digit)
    for _, field in ipairs { "description", "when", "fix" } do
      local whole = text_of(entry, field, language)
      local text = i > 1 and rest_of(whole, said) or whole
      if text ~= "" then
        add("heading", 3, word(language, language.heading[field]))
        add("paragraph", text)
      end
      if i == 1 then said[#said + 1] = whole end
    end
    add("close", "section")
  end
  add("close", "div")
  local items = {}
  for i, difference in ipairs(table_of(comparison.differences)) do
    difference = table_of(difference)
    local label = language.label[difference.field]
    items[i] = { label = label and word(language, label) or plain(difference.field), text = marked(difference.text) }
  end
  add("heading", 2, word(language, language.heading.differences))
  add("list", items)
  local parts = {}
  for _, advice in ipairs(table_of(comparison.guidance)) do
    advice = table_of(advice)
    local text = marked(advice.text)
    if text ~= "" then
      parts[#parts + 1] = { term = plain(advice.code), text = text, digit = first_digit(advice.code) }
    end
  end
  add("heading", 2, word(language, language.heading.guidance))
  add("parts", parts)
  return page
end

-- What a reply was and what is said of it.
local function reply_line(reply)
  if type(reply) ~= "table" then return nil end
  local words = { plain(reply.code) }
  if reply.enhanced then words[2] = plain(reply.enhanced) end
  for _, text in ipairs(table_of(reply.lines)) do words[#words + 1] = plain(text) end
  return strange(table.concat(words, " "))
end

blocks["smtpcodes.reply"] = function(reply, language)
  local facts, add = new_facts(language)
  local lines = {}
  for i, line in ipairs(table_of(reply.lines)) do lines[i] = strange(line) end
  add("severity", language.severity[smtpcodes.severity(plain(reply.code))], first_digit(reply.code))
  add("stage", plain(reply.stage))
  add("mismatch", strange(reply.enhanced_mismatch))
  local title = plain(reply.code) .. (reply.enhanced and " " .. strange(reply.enhanced) or "")
  local page = { { "heading", 1, title, first_digit(reply.code) }, { "lines", lines }, { "facts", facts } }
  local flaws = {}
  for i, flaw in ipairs(table_of(reply.flaws)) do
    local id = plain(flaw)
    flaws[i] = { term = id, text = word(language, language.lint[id]) or "" }
  end
  if #flaws > 0 then
    page[#page + 1] = { "heading", 2, word(language, language.label.flaws) }
    page[#page + 1] = { "parts", flaws }
  end
  return page
end

local function verdict_facts(verdict, language, add)
  add("recipient", strange(verdict.recipient))
  add("remote", strange(verdict.remote))
  add("action", explained(language, language.action, verdict.action))
  add("scope", explained(language, language.scope, verdict.scope))
  add("disposition", explained(language, language.disposition, verdict.disposition))
  add("bounce", explained(language, language.bounce, verdict.bounce))
  add("retry_after", verdict.retry_after
    and say(language, language.page.seconds, { n = plain(verdict.retry_after) }))
  add("blocklist", strange(verdict.blocklist))
  add("listed", strange(verdict.listed))
  add("tag", strange(verdict.tag))
  add("link", strange(verdict.link))
  add("severity", language.severity[verdict.severity], verdict.code and first_digit(verdict.code))
  local why, page = table_of(verdict.why), language.page
  local by = page.why[why.source] and say(language, page.why[why.source], { rule = strange(why.rule) })
  if by and why.matched then
    by = say(language, page.why.matched, { by = by, matched = strange(why.matched) })
  end
  add("why", by)
  add("against", strange(why.against))
  add("confidence", language.confidence[verdict.confidence])
end

local function verdict_title(verdict, language)
  local title = plain(verdict.reason)
  if verdict.enhanced then title = strange(verdict.enhanced) .. " " .. title end
  if verdict.code then title = plain(verdict.code) .. " " .. title end
  return locale.isolate(language, title) -- numbers before a word would change places on a page from right to left
end

blocks["smtpcodes.verdict"] = function(verdict, language)
  local facts, add = new_facts(language)
  verdict_facts(verdict, language, add)
  local page = {
    { "heading", 1, verdict_title(verdict, language), verdict.code and first_digit(verdict.code) },
    { "paragraph", definition(verdict.reason, language) },
    { "facts", facts },
  }
  if type(verdict.steps) == "table" then
    local explain = part.load "smtpcodes.explain"
    local items = {}
    for i, step in ipairs(verdict.steps) do
      step = table_of(step)
      local text, lang = explain.text(step, language, strange)
      text = text or strange(step.text) -- not made by explain()
      if lang then text = marks.english(text) end
      items[i] = { label = word(language, language.step_kind[step.kind]) or plain(step.kind), text = text }
    end
    page[#page + 1] = { "heading", 2, word(language, language.heading.steps) }
    page[#page + 1] = { "list", items }
  end
  return page
end

local REPORT_FACTS = {
  "event", "recipient", "original_recipient", "sender", "remote", "remote_ip", "status", "stage", "queue_id", "time",
  "program", "form", "source",
}

local function report_facts(report, add)
  for _, field in ipairs(REPORT_FACTS) do add(field, strange(report[field])) end
  add("reply", reply_line(report.reply))
  add("inner", reply_line(report.inner))
  add("text", strange(report.text))
end

blocks["smtpcodes.report"] = function(report, language)
  local facts, add = new_facts(language)
  report_facts(report, add)
  local page = {
    { "heading", 1, strange(report.recipient or report.event or report.form) }, { "facts", facts },
  }
  if type(report.verdict) == "table" then
    local verdict, more = new_facts(language)
    verdict_facts(report.verdict, language, more)
    page[#page + 1] = { "heading", 2, verdict_title(report.verdict, language), first_digit(report.verdict.code) }
    page[#page + 1] = { "paragraph", definition(report.verdict.reason, language) }
    page[#page + 1] = { "facts", verdict }
  end
  return page
end

blocks["smtpcodes.bounce"] = function(bounce, language)
  local facts, add = new_facts(language)
  add("reporting_mta", strange(bounce.reporting_mta))
  add("arrival_date", strange(bounce.arrival_date))
  local returned = table_of(bounce.returned)
  for _, field in ipairs { "message_id", "subject", "from", "to", "date", "feedback_id", "list_id" } do
    local label = field == "subject" and "message_subject" or field
    add(label, strange(returned[field]))
  end
  add("flaws", list_of(language, bounce.flaws, strange))
  local page = { { "heading", 1, plain(bounce.kind) }, { "facts", facts } }
  for _, report in ipairs(table_of(bounce.reports)) do
    report = table_of(report)
    local verdict = table_of(report.verdict)
    local rows, more = new_facts(language)
    if next(verdict) then
      more("reason", plain(verdict.reason))
      verdict_facts(verdict, language, more)
    end
    more("event", strange(report.event))
    more("reply", reply_line(report.inner or report.reply))
    page[#page + 1] = { "heading", 2, strange(report.recipient or report.original_recipient or "?"),
      verdict.code and first_digit(verdict.code) }
    page[#page + 1] = { "facts", rows }
  end
  return page
end

-- A tally of a mail log: how much, why, and what to do about it.
blocks["smtpcodes.log"] = function(log, language)
  local facts, add = new_facts(language)
  add("from", strange(log.from))
  add("to", strange(log.to))
  local lines = table_of(log.lines)
  for _, field in ipairs { "deliveries", "refused", "other" } do add(field, strange(lines[field])) end
  local rows = {}
  for i, row in ipairs(table_of(log.reasons)) do
    row = table_of(row)
    rows[i] = {
      plain(row.reason), explained(language, language.action, row.action) or "", plain(row.delivered),
      plain(row.deferred), plain(row.returned),
    }
  end
  local label = language.label
  local head = {}
  for i, field in ipairs { "reason", "action", "delivered", "deferred", "returned" } do
    head[i] = word(language, label[field])
  end
  local page = { { "title", word(language, language.heading.log) }, { "facts", facts }, { "table", head, rows } }
  local dropped = {}
  for i, row in ipairs(table_of(log.suppress)) do
    row = table_of(row)
    dropped[i] = { term = strange(row.recipient), text = strange(row.reason), digit = "5" }
  end
  if #dropped > 0 then
    page[#page + 1] = { "heading", 2, word(language, language.heading.suppress) }
    page[#page + 1] = { "parts", dropped }
  end
  return page
end

local FINDING_DIGIT = { error = "5", warning = "4", info = "3" }

blocks["smtpcodes.findings"] = function(findings, language)
  local title = { "title", word(language, language.heading.findings) }
  if #findings == 0 then return { title, { "paragraph", language.page.no_findings } } end
  local parts = {}
  for i, item in ipairs(findings) do
    local finding = table_of(item)
    local sentence = finding.line and (finding.offset and "line_and_octet" or "line") or finding.offset and "octet"
    local where = sentence and say(language, language.page[sentence], {
      line = plain(finding.line), offset = plain(finding.offset),
    }) .. language.colon or ""
    local source = finding.source and language.comma .. locale.isolate(language, plain(finding.source)) or ""
    parts[i] = {
      term = language.finding[finding.severity] or plain(finding.severity),
      digit = FINDING_DIGIT[finding.severity],
      text = where .. finding_text(finding, language)
        .. " (" .. locale.isolate(language, strange(finding.id)) .. source .. ")",
    }
  end
  return { title, { "parts", parts } }
end

-- What a list says beside the name of a code that servers should not send.
local NOTED = { observed = true, obsolete = true, deprecated = true }

---An array of entries: found by a search, for example.
---@param entries smtpcodes.Entry[]
---@param language table
function blocks.entries(entries, language)
  local title = { "title", word(language, language.heading.entries) }
  if #entries == 0 then return { title, { "paragraph", language.page.no_entries } } end
  local parts = {}
  for i, entry in ipairs(entries) do
    local code = plain(entry.code) .. (entry.kind == "pair" and " " .. plain(entry.enhanced) or "")
    parts[i] = {
      term = code,
      name = plain(entry.name),
      note = NOTED[entry.status] and word(language, language.status[entry.status]) or nil,
      text = gist_of(entry, language),
      digit = first_digit(code),
    }
  end
  return { title, { "parts", parts } }
end

---An array of entries as tables, one for each severity of reply codes and each class of enhanced ones.
---@param entries smtpcodes.Entry[]
---@param language table
function blocks.tables(entries, language)
  local label, rows, last_group = language.label, nil, nil
  local page = { { "title", word(language, language.heading.entries) } }
  for _, entry in ipairs(entries) do
    local digit = first_digit(entry.code)
    local group = language.severity[entry.severity]
    if entry.kind == "enhanced" then
      group = label.class .. " " .. digit .. language.comma .. language.class[entry.severity]
    end
    if group ~= last_group then
      rows, last_group = {}, group
      page[#page + 1] = { "heading", 2, group, digit }
      page[#page + 1] = { "table", { label.code, label.status, label.name }, rows }
    end
    rows[#rows + 1] = { plain(entry.code), language.status[entry.status] or "", plain(entry.name), digit = digit }
  end
  return page
end

return blocks
