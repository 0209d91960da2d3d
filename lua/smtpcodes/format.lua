--- Values of this library as pages: text for a terminal, Markdown, HTML, or JSON. A value becomes a list of
--- blocks (headings, paragraphs, facts, parts) in one language; each style then writes the same blocks.
local check = require "smtpcodes.check"
local core = require "smtpcodes.core"
local locale = require "smtpcodes.locale"
local octets = require "smtpcodes.octets"
local smtpcodes = require "smtpcodes"
local wrap = require "smtpcodes.wrap"

local format = {}

---@alias smtpcodes.Value
---| smtpcodes.Entry|smtpcodes.Entry[]|smtpcodes.Comparison|smtpcodes.Reply|smtpcodes.Verdict|smtpcodes.Finding[]

-- A field of a value as text; what is neither text nor a number is left out.
local function shown(value)
  local kind = type(value)
  return kind == "string" and value or kind == "number" and tostring(value) or ""
end

-- A field that should be a table: a caller may have taken it away.
local function table_of(value)
  return type(value) == "table" and value or {}
end

-- Text of octets that a stranger wrote: what is not printable, what is no UTF-8 and marks that change
-- the direction of text become \ddd.
local function foreign(value)
  return octets.printable(shown(value))
end

---------------------------------------------------------------------------------------------------
-- Values to blocks. Texts in blocks are raw: each style escapes what it writes. A block is { kind, … }:
--   { "heading", level, text, digit }     digit: first digit of the code it is about
--   { "paragraph", text, lang }           lang: where it is another one than the page's
--   { "facts", { { label, value } … } }
--   { "parts", { { term, text, lang, digit, name } … } }   a text for each code
--   { "list", { { label, text = } or { label, parts = } … } }
--   { "lines", { line … } }               verbatim
--   { "table", { head … }, { { cell … } … } }   the first cell of a row is a code

local function first_digit(code)
  return tostring(code):match("^[2-5]")
end

local function list_of(language, items)
  local list = {}
  for i, item in ipairs(table_of(items)) do
    list[i] = locale.isolate(language, shown(item))
  end
  return table.concat(list, language.comma)
end

-- Collects facts; those without a value are left out.
local function new_facts(language)
  local rows = {}
  return rows, function(label, value)
    if value and value ~= "" then rows[#rows + 1] = { language.label[label], value } end
  end
end

local function lang_of(entry, language)
  return entry.lang ~= language.tag and entry.lang or nil
end

local function gist(entry, field)
  return locale.gist(shown(entry[field]), locale.match(shown(entry.lang)))
end

local function entry_blocks(entry, language)
  local facts, add = new_facts(language)
  if entry.kind == "reply" then
    add("severity", language.severity[entry.severity])
    add("category", language.category[entry.category])
    add("status", language.status[entry.status])
    local stages = {}
    for i, stage in ipairs(table_of(entry.stages)) do stages[i] = stage == "any" and language.any_stage or stage end
    add("stages", list_of(language, stages))
    add("connection", entry.closes and language.connection[entry.closes])
    add("enhanced", list_of(language, entry.enhanced))
  else
    local severity = language.class[entry.severity]
    add("class", severity and shown(entry.class) .. " " .. severity)
    local subject = language.subject[entry.subject]
    add("subject", subject and shown(entry.subject) .. " " .. subject)
    local status = entry.status == "registered" and not entry.usual and "unlisted" or entry.status
    add("status", language.status[status])
    local classes = list_of(language, entry.classes)
    if classes ~= shown(entry.class) then add("classes", classes) end
    add("reply_codes", list_of(language, entry.reply_codes))
  end
  add("related", list_of(language, entry.related))
  add("sources", list_of(language, entry.sources))
  local lang = lang_of(entry, language)
  local title = locale.say(language, language.title.entry, { code = shown(entry.code), name = shown(entry.name) })
  local blocks = { { "heading", 1, title, first_digit(entry.code) }, { "facts", facts } }
  for _, field in ipairs { "description", "when", "fix" } do
    blocks[#blocks + 1] = { "heading", 2, language.heading[field] }
    blocks[#blocks + 1] = { "paragraph", shown(entry[field]), lang }
  end
  return blocks
end

-- Differences of which each side is a sentence of its own are shown one below the other.
local QUOTED = { meaning = true, occasion = true }

local function comparison_blocks(comparison, language)
  local blocks = { { "heading", 1, shown(comparison.title) }, { "paragraph", shown(comparison.summary) } }
  local function add(...) blocks[#blocks + 1] = { ... } end
  local sides = { table_of(comparison.a), table_of(comparison.b) }
  for _, entry in ipairs(sides) do
    add("heading", 2, locale.isolate(language, shown(entry.code)) .. " " .. shown(entry.name), first_digit(entry.code))
    for _, field in ipairs { "description", "when", "fix" } do
      add("heading", 3, language.heading[field])
      add("paragraph", shown(entry[field]), lang_of(entry, language))
    end
  end
  local function part(code, text, lang)
    return { term = shown(code), text = shown(text), lang = lang, digit = first_digit(code) }
  end
  local items = {}
  for i, difference in ipairs(table_of(comparison.differences)) do
    local item = { label = language.label[difference.field] or shown(difference.field) }
    if QUOTED[difference.field] then
      item.parts = {
        part(sides[1].code, difference.a, lang_of(sides[1], language)),
        part(sides[2].code, difference.b, lang_of(sides[2], language)),
      }
    else
      item.text = shown(difference.text)
    end
    items[i] = item
  end
  add("heading", 2, language.heading.differences)
  add("list", items)
  local parts = {}
  for i, advice in ipairs(table_of(comparison.guidance)) do parts[i] = part(advice.code, advice.text) end
  add("heading", 2, language.heading.guidance)
  add("parts", parts)
  return blocks
end

local function reply_blocks(reply, language)
  local facts, add = new_facts(language)
  local lines = {}
  for i, line in ipairs(table_of(reply.lines)) do lines[i] = foreign(line) end
  add("severity", language.severity[smtpcodes.severity(shown(reply.code))])
  add("stage", shown(reply.stage))
  add("mismatch", foreign(reply.enhanced_mismatch))
  add("flaws", list_of(language, reply.flaws))
  local title = shown(reply.code) .. (reply.enhanced and " " .. foreign(reply.enhanced) or "")
  return { { "heading", 1, title, first_digit(reply.code) }, { "lines", lines }, { "facts", facts } }
end

local definitions
local function definition(reason, language)
  if not definitions then
    definitions = {}
    for _, row in ipairs(core.reasons()) do definitions[row.reason] = row.definition end
  end
  if language.reason[reason] then return language.reason[reason] end
  return definitions[reason] or "", language.tag ~= "en" and "en" or nil
end

-- "retry: try again later"; the id is what a program sees, the words are for people.
local function explained(language, names, id)
  if id == nil then return nil end
  return locale.isolate(language, shown(id)) .. (names[id] and language.colon .. names[id] or "")
end

local function verdict_blocks(verdict, language)
  local facts, add = new_facts(language)
  add("action", explained(language, language.action, verdict.action))
  add("scope", explained(language, language.scope, verdict.scope))
  add("disposition", explained(language, language.disposition, verdict.disposition))
  add("bounce", explained(language, language.bounce, verdict.bounce))
  add("retry_after", verdict.retry_after
    and locale.say(language, language.page.seconds, { n = shown(verdict.retry_after) }))
  add("blocklist", foreign(verdict.blocklist))
  add("severity", language.severity[verdict.severity])
  local why, page = table_of(verdict.why), language.page
  local by = page.why[why.source] and locale.say(language, page.why[why.source], { rule = foreign(why.rule) })
  if by and why.matched then
    by = locale.say(language, page.why.matched, { by = by, matched = foreign(why.matched) })
  end
  add("why", by)
  add("confidence", language.confidence[verdict.confidence])
  local title = shown(verdict.reason)
  if verdict.enhanced then title = foreign(verdict.enhanced) .. " " .. title end
  if verdict.code then title = shown(verdict.code) .. " " .. title end
  return {
    { "heading", 1, title, verdict.code and first_digit(verdict.code) },
    { "paragraph", definition(verdict.reason, language) },
    { "facts", facts },
  }
end

local FINDING_DIGIT = { error = "5", warning = "4", info = "3" }

local function findings_blocks(findings, language)
  if #findings == 0 then return { { "paragraph", language.page.no_findings } } end
  local parts = {}
  for i, item in ipairs(findings) do
    local finding = table_of(item)
    local sentence = finding.line and (finding.offset and "line_and_octet" or "line") or finding.offset and "octet"
    local where = sentence and locale.say(language, language.page[sentence], finding) .. language.colon or ""
    local source = finding.source and language.comma .. locale.isolate(language, shown(finding.source)) or ""
    parts[i] = {
      term = language.finding[finding.severity] or shown(finding.severity),
      digit = FINDING_DIGIT[finding.severity],
      text = where .. foreign(finding.message)
        .. " (" .. locale.isolate(language, foreign(finding.id)) .. source .. ")",
    }
  end
  return { { "parts", parts } }
end

local function entries_blocks(entries, language)
  if #entries == 0 then return { { "paragraph", language.page.no_entries } } end
  local parts = {}
  for i, entry in ipairs(entries) do
    parts[i] = {
      term = shown(entry.code),
      name = shown(entry.name),
      text = gist(entry, "description"),
      lang = lang_of(entry, language),
      digit = first_digit(entry.code),
    }
  end
  return { { "parts", parts } }
end

-- A table for each severity of reply codes and each class of enhanced ones.
local function table_blocks(entries, language)
  local label, blocks, rows, last_group = language.label, {}, nil, nil
  for _, entry in ipairs(entries) do
    local digit = first_digit(entry.code)
    local group = language.severity[entry.severity]
    if entry.kind == "enhanced" then
      group = label.class .. " " .. digit .. language.comma .. language.class[entry.severity]
    end
    if group ~= last_group then
      rows, last_group = {}, group
      blocks[#blocks + 1] = { "heading", 2, group, digit }
      blocks[#blocks + 1] = { "table", { label.code, label.status, label.name }, rows }
    end
    rows[#rows + 1] = { shown(entry.code), language.status[entry.status] or "", shown(entry.name), digit = digit }
  end
  return blocks
end

---------------------------------------------------------------------------------------------------
-- Text

-- Without control octets, which a terminal might obey.
local function plain(text)
  return text:find("^[ -~\128-\255]*$") and text or octets.printable(text)
end

local COLORS = { ["2"] = "32", ["3"] = "36", ["4"] = "33", ["5"] = "31" }

local Text = {}
Text.__index = Text

function Text:style(text, code)
  if not self.color or not code or text == "" then return text end
  return "\27[" .. code .. "m" .. text .. "\27[0m"
end

function Text:put(line)
  self.out[#self.out + 1] = line
end

function Text:blank()
  local last = self.out[#self.out]
  if last and last ~= "" then self:put("") end
end

-- The text wrapped, each line after `indent` spaces; `first` stands in place of the first indent.
function Text:wrapped(text, indent, first, style)
  for i, line in ipairs(wrap.lines(plain(text), self.width - indent)) do
    self:put((i == 1 and first or (" "):rep(indent)) .. self:style(line, style))
  end
end

-- The widest of the texts, but never more than a third of the page.
function Text:column(rows, key)
  local widest = 0
  for _, row in ipairs(rows) do widest = math.max(widest, wrap.width(plain(row[key]))) end
  return math.min(widest, math.floor(self.width / 3))
end

-- "term  text", the text wrapped in its own column; a term too wide for its column gets its own line.
function Text:in_columns(term, text, style, column, indent)
  term = plain(term)
  local hang = indent + column + 2
  local first = (" "):rep(indent) .. self:style(term, style) .. (" "):rep(column + 2 - wrap.width(term))
  if wrap.width(term) > column then
    self:wrapped(term, indent, nil, style)
    first = nil
  end
  self:wrapped(text, hang, first)
end

function Text:parts(parts, indent)
  local column = self:column(parts, "term")
  for i, part in ipairs(parts) do
    local style = COLORS[part.digit] or "1"
    if part.name then
      if i > 1 then self:put("") end
      local first = (" "):rep(indent) .. self:style(wrap.pad(plain(part.term), column), style) .. "  "
      self:wrapped(part.name, indent + column + 2, first, "1")
      self:wrapped(part.text, indent + column + 2)
    else
      self:in_columns(part.term, part.text, style, column, indent)
    end
  end
end

function Text:heading(level, text, digit)
  self:blank()
  self.indent = (level - 1) * 2
  self:wrapped(text, math.max(self.indent - 2, 0), nil, digit and "1;" .. COLORS[digit] or "1")
  if level < 3 then self:put("") end
end

Text.writers = {
  heading = function(self, block) self:heading(block[2], block[3], block[4]) end,
  paragraph = function(self, block) self:wrapped(block[2], self.indent) end,
  facts = function(self, block)
    local rows = block[2]
    local column = self:column(rows, 1)
    for _, row in ipairs(rows) do self:in_columns(row[1], row[2], nil, column, self.indent + 2) end
  end,
  parts = function(self, block) self:parts(block[2], self.indent) end,
  list = function(self, block, language)
    local digits = #tostring(#block[2])
    for i, item in ipairs(block[2]) do
      local number = (" "):rep(digits - #tostring(i)) .. i .. ". "
      local first, indent = (" "):rep(self.indent) .. number, self.indent + #number
      if item.parts then
        self:wrapped(item.label, indent, first)
        self:parts(item.parts, indent)
      else
        self:wrapped(item.label .. language.colon .. item.text, indent, first)
      end
    end
  end,
  lines = function(self, block)
    for _, line in ipairs(block[2]) do self:wrapped(line, self.indent + 4, (" "):rep(self.indent + 2) .. "| ") end
  end,
  table = function(self, block)
    local rows = block[3]
    local column, second = self:column(rows, 1), self:column(rows, 2)
    for _, row in ipairs(rows) do
      local first = (" "):rep(self.indent) .. self:style(wrap.pad(plain(row[1]), column), COLORS[row.digit])
        .. "  " .. wrap.pad(plain(row[2]), second) .. "  "
      self:wrapped(row[3], self.indent + column + second + 4, first)
    end
  end,
}

local function write_text(blocks, language, opts)
  local self = setmetatable({ out = {}, indent = 0, width = opts.width or 80, color = opts.color }, Text)
  local previous
  for _, block in ipairs(blocks) do
    if previous ~= "heading" then self:blank() end
    Text.writers[block[1]](self, block, language)
    previous = block[1]
  end
  return table.concat(self.out, "\n")
end

---------------------------------------------------------------------------------------------------
-- Markdown (CommonMark, tables of GFM)

-- Most text needs no escape. That is found fastest by one anchored match, whose class has what is frequent
-- in front: a page is some kilobytes.
local function md(text)
  if text:find("^[a-z ,-.A-Z\128-\2550-9'():;/!\"#$%%+=?@^{}]*$") then return text end
  text = plain(text):gsub("[\\`*%[%]<>|~]", "\\%0"):gsub("&([%w#])", "\\&%1")
  return (text:gsub("(%w?)_(%w?)", function(before, after)
    if before == "" or after == "" then return before .. "\\_" .. after end
  end))
end

-- As the start of a line, where some characters mean more.
local function md_line(text)
  return (md(text):gsub("^[#+=-]", "\\%0"):gsub("^(%d+)([.)])( )", "%1\\%2%3"))
end

local function md_parts(out, parts, language, indent)
  for _, part in ipairs(parts) do
    local name = part.name and " " .. md(part.name) or ""
    out[#out + 1] = indent .. "- **" .. md(part.term) .. "**" .. name .. language.colon .. md(part.text)
  end
end

local MARKDOWN = {
  heading = function(out, block) out[#out + 1] = ("#"):rep(block[2]) .. " " .. md(block[3]) end,
  paragraph = function(out, block) out[#out + 1] = md_line(block[2]) end,
  facts = function(out, block, language)
    for _, row in ipairs(block[2]) do
      out[#out + 1] = "- **" .. md(row[1]) .. "**" .. language.colon .. md(row[2])
    end
  end,
  parts = function(out, block, language) md_parts(out, block[2], language, "") end,
  list = function(out, block, language)
    for i, item in ipairs(block[2]) do
      local number = i .. ". "
      local text = item.text and language.colon .. md(item.text) or ""
      out[#out + 1] = number .. "**" .. md(item.label) .. "**" .. text
      if item.parts then md_parts(out, item.parts, language, (" "):rep(#number)) end
    end
  end,
  lines = function(out, block)
    local longest = 2
    for _, line in ipairs(block[2]) do
      for run in line:gmatch("`+") do longest = math.max(longest, #run) end
    end
    local fence = ("`"):rep(longest + 1)
    out[#out + 1] = fence
    for _, line in ipairs(block[2]) do out[#out + 1] = line end
    out[#out + 1] = fence
  end,
  table = function(out, block)
    local function row(cells)
      local escaped = {}
      for i, cell in ipairs(cells) do escaped[i] = md(cell) end
      out[#out + 1] = "| " .. table.concat(escaped, " | ") .. " |"
    end
    row(block[2])
    out[#out + 1] = ("| --- "):rep(#block[2]) .. "|"
    for _, cells in ipairs(block[3]) do row(cells) end
  end,
}

local function write_markdown(blocks, language)
  local out = {}
  for _, block in ipairs(blocks) do
    if #out > 0 then out[#out + 1] = "" end
    MARKDOWN[block[1]](out, block, language)
  end
  return table.concat(out, "\n")
end

---------------------------------------------------------------------------------------------------
-- HTML: one <article>, valid as a fragment of HTML5 and as XML

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

-- Directional isolates become the element that is made for them.
local function html(text)
  if text:find("^[a-z ,-.A-Z\128-\2250-9\227-\255():;/!#$%%*+=?@%[-`{-~]*$") then return text end
  text = plain(text):gsub("[&<>\"']", ENTITIES)
  if text:find("\226\129\168", 1, true) then
    text = text:gsub("\226\129\168(.-)\226\129\169", "<bdi>%1</bdi>")
  end
  return text
end

local function html_lang(tag)
  if not tag then return "" end
  tag = locale.match(shown(tag))
  return (' lang="%s" dir="%s"'):format(tag, locale.load(tag).dir)
end

local function html_parts(out, parts)
  out[#out + 1] = "<dl>"
  for _, part in ipairs(parts) do
    local name = part.name and " " .. html(part.name) or ""
    out[#out + 1] = "<dt><bdi>" .. html(part.term) .. "</bdi>" .. name .. "</dt>"
    out[#out + 1] = "<dd" .. html_lang(part.lang) .. ">" .. html(part.text) .. "</dd>"
  end
  out[#out + 1] = "</dl>"
end

local HTML = {
  heading = function(out, block)
    out[#out + 1] = ("<h%d>%s</h%d>"):format(block[2], html(block[3]), block[2])
  end,
  paragraph = function(out, block)
    out[#out + 1] = "<p" .. html_lang(block[3]) .. ">" .. html(block[2]) .. "</p>"
  end,
  facts = function(out, block)
    if #block[2] == 0 then return end
    out[#out + 1] = "<dl>"
    for _, row in ipairs(block[2]) do
      out[#out + 1] = "<dt>" .. html(row[1]) .. "</dt><dd>" .. html(row[2]) .. "</dd>"
    end
    out[#out + 1] = "</dl>"
  end,
  parts = function(out, block) html_parts(out, block[2]) end,
  list = function(out, block, language)
    out[#out + 1] = "<ol>"
    for _, item in ipairs(block[2]) do
      local label = "<li><strong>" .. html(item.label) .. "</strong>"
      if item.parts then
        out[#out + 1] = label
        html_parts(out, item.parts)
        out[#out + 1] = "</li>"
      else
        out[#out + 1] = label .. html(language.colon .. item.text) .. "</li>"
      end
    end
    out[#out + 1] = "</ol>"
  end,
  lines = function(out, block)
    local lines = {}
    for i, line in ipairs(block[2]) do lines[i] = html(line) end
    out[#out + 1] = '<pre dir="ltr">' .. table.concat(lines, "\n") .. "</pre>"
  end,
  table = function(out, block)
    local function row(cells, tag)
      local parts = {}
      for i, cell in ipairs(cells) do parts[i] = "<" .. tag .. ">" .. html(cell) .. "</" .. tag .. ">" end
      out[#out + 1] = "<tr>" .. table.concat(parts) .. "</tr>"
    end
    out[#out + 1] = "<table>"
    row(block[2], "th")
    for _, cells in ipairs(block[3]) do row(cells, "td") end
    out[#out + 1] = "</table>"
  end,
}

local function write_html(blocks, language)
  local out = { '<article class="smtpcodes"' .. html_lang(language.tag) .. ">" }
  for _, block in ipairs(blocks) do HTML[block[1]](out, block, language) end
  out[#out + 1] = "</article>"
  return table.concat(out, "\n")
end

---------------------------------------------------------------------------------------------------

local WRITERS = { text = write_text, markdown = write_markdown, html = write_html }

local BLOCKS = {
  ["smtpcodes.entry"] = entry_blocks,
  ["smtpcodes.comparison"] = comparison_blocks,
  ["smtpcodes.reply"] = reply_blocks,
  ["smtpcodes.verdict"] = verdict_blocks,
  ["smtpcodes.findings"] = findings_blocks,
}

local function name_of(value)
  if type(value) ~= "table" then return nil end
  local metatable = getmetatable(value)
  return type(metatable) == "table" and metatable.__name or nil
end

-- What turns the value into blocks: by its metatable, or as an array of entries.
local function blocks_for(value)
  if type(value) ~= "table" then return nil end
  if getmetatable(value) ~= nil then return BLOCKS[name_of(value)] end
  local n = 0
  for _ in pairs(value) do n = n + 1 end
  for i = 1, n do
    if name_of(value[i]) ~= "smtpcodes.entry" then return nil end
  end
  return entries_blocks
end

-- The same entry or comparison in another language, from the tables; as it is where they do not know it.
local function in_language(value, tag)
  local name = name_of(value)
  if name == "smtpcodes.entry" and value.lang ~= tag then
    return smtpcodes.lookup(shown(value.code), tag) or value
  elseif name == "smtpcodes.comparison" and value.lang ~= tag then
    return smtpcodes.compare(shown(table_of(value.a).code), shown(table_of(value.b).code), { lang = tag }) or value
  end
  return value
end

-- Narrower, the columns of a page would leave no room for text.
local MIN_WIDTH, MAX_WIDTH = 40, 1000

local OPTIONS = { lang = "string", width = "number", color = "boolean" }

-- format, given how to make the blocks; misuse is that of the function's own caller.
local function render(value, style, opts, to_blocks)
  local tag
  if opts.lang then
    tag = locale.match(opts.lang)
    value = in_language(value, tag)
  else
    tag = type(value.lang) == "string" and locale.match(value.lang) or "en"
  end
  if style == "json" then return require("smtpcodes.json").encode(value) end
  local language = locale.load(tag)
  return WRITERS[style](to_blocks(value, language), language, opts)
end

---A page from an entry, a comparison, a reply, a verdict, findings, or an array of entries.
---"text" is wrapped to `width` columns (otherwise 80); "markdown" and "html" (an <article>) are whole
---pages; "json" is one line. `lang` puts an entry or a comparison into that language anew, and otherwise
---decides about headings and labels. What a server wrote is shown escaped in every style. Ends without a
---line end.
---@param value smtpcodes.Value
---@param style "text"|"markdown"|"html"|"json"
---@param opts? { lang?: string, width?: integer, color?: boolean }  width: 40 to 1000; color: for "text"
---@return string
function format.format(value, style, opts)
  local to_blocks = blocks_for(value)
  if not to_blocks then
    check.misuse(1, "format", "a value of smtpcodes expected, got " .. (name_of(value) or type(value)))
  end
  check.type(style, 2, "format", "string")
  if style ~= "json" and not WRITERS[style] then
    check.misuse(2, "format", ("unknown style '%s'"):format(octets.printable(style)))
  end
  opts = check.options(opts, 3, "format", OPTIONS)
  local width = opts.width
  if width and not (width >= MIN_WIDTH and width <= MAX_WIDTH and width == math.floor(width)) then
    check.misuse(3, "format",
      ("option 'width': %d to %d expected, got %s"):format(MIN_WIDTH, MAX_WIDTH, tostring(width)))
  end
  return render(value, style, opts, to_blocks)
end

---Blocks (see above) as a page: what the command line shows of arrays that are no values of the library.
---@param blocks table[]
---@param style "text"|"markdown"|"html"
---@param opts table  as format's
---@return string
function format.page(blocks, style, opts)
  return render({}, style, opts, function() return blocks end)
end

---An array of entries as a table, a line each: what `smtpcodes list` shows.
---@param entries smtpcodes.Entry[]
---@param style "text"|"markdown"|"html"|"json"
---@param opts table  as format's
---@return string
function format.table(entries, style, opts)
  return render(entries, style, opts, table_blocks)
end

return format
