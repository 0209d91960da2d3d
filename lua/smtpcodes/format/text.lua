--- Pages for a terminal: wrapped to a width, with colour when asked.
local marks = require "smtpcodes.format.marks"
local wrap = require "smtpcodes.wrap"

-- Below this the two columns of a table would be too narrow to read.
local SIDE_BY_SIDE = 60
-- Below this a column of words among others is.
local NARROWEST = 12

local COLORS = { ["2"] = "32", ["3"] = "36", ["4"] = "33", ["5"] = "31" }

local function same(text) return text end
local MARKED = { own = same, strange = same, english = function(text) return "[en] " .. text end }

local function written(text) return marks.write(text, MARKED) end

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
  for i, line in ipairs(wrap.lines(written(text), self.width - indent)) do
    self:put((i == 1 and first or (" "):rep(indent)) .. self:style(line, style))
  end
end

-- The widest of the texts, but never more than a third of the page.
function Text:column(rows, key)
  local widest = 0
  for _, row in ipairs(rows) do widest = math.max(widest, wrap.width(written(row[key]))) end
  return math.min(widest, math.floor(self.width / 3))
end

-- "term  text", the text wrapped in its own column; a term too wide for its column gets its own line.
function Text:in_columns(term, text, style, column, indent)
  term = written(term)
  local hang = indent + column + 2
  local first = (" "):rep(indent) .. self:style(term, style) .. (" "):rep(column + 2 - wrap.width(term))
  if wrap.width(term) > column then
    self:wrapped(term, indent, nil, style)
    first = nil
  end
  self:wrapped(text, hang, first)
end

-- Cells side by side, each wrapped in its own column.
function Text:row(cells, widths, style)
  local columns, tallest = {}, 1
  for i, cell in ipairs(cells) do
    columns[i] = wrap.lines(written(cell), widths[i])
    tallest = math.max(tallest, #columns[i])
  end
  for k = 1, tallest do
    local line = {}
    for i, lines in ipairs(columns) do
      local text = lines[k] or ""
      local padding = i < #columns and (" "):rep(widths[i] - wrap.width(text) + 2) or ""
      line[i] = self:style(text, style and style[i]) .. padding
    end
    self:put(((" "):rep(self.indent) .. table.concat(line)):match("^(.-) *$"))
  end
end

function Text:heading(level, text, digit)
  self:blank()
  self.indent = (level - 1) * 2
  self:wrapped(text, math.max(self.indent - 2, 0), nil, digit and "1;" .. COLORS[digit] or "1")
  if level < 3 then self:put("") end
end

local writers = {}

-- The title of a list says no more than who asked for it knows.
function writers.title() end

function writers.heading(self, block) self:heading(block[2], block[3], block[4]) end

function writers.paragraph(self, block) self:wrapped(block[2], self.indent) end

function writers.facts(self, block)
  local rows = block[2]
  local column = self:column(rows, 1)
  for _, row in ipairs(rows) do self:in_columns(row[1], row[2], nil, column, self.indent + 2) end
end

function writers.parts(self, block)
  local parts, indent = block[2], self.indent
  local column = self:column(parts, "term")
  for i, part in ipairs(parts) do
    local style = COLORS[part.digit] or "1"
    if part.name then
      if i > 1 then self:put("") end
      local first = (" "):rep(indent) .. self:style(wrap.pad(written(part.term), column), style) .. "  "
      local name = part.note and part.name .. " (" .. part.note .. ")" or part.name
      self:wrapped(name, indent + column + 2, first, "1")
      self:wrapped(part.text, indent + column + 2)
    else
      self:in_columns(part.term, part.text, style, column, indent)
    end
  end
end

function writers.list(self, block, language)
  local digits = #tostring(#block[2])
  for i, item in ipairs(block[2]) do
    local number = (" "):rep(digits - #tostring(i)) .. i .. ". "
    local first, indent = (" "):rep(self.indent) .. number, self.indent + #number
    self:wrapped(item.label .. language.colon .. item.text, indent, first)
  end
end

function writers.lines(self, block)
  for _, line in ipairs(block[2]) do self:wrapped(line, self.indent + 4, (" "):rep(self.indent + 2) .. "| ") end
end

function writers.examples(self, block)
  for _, row in ipairs(block[2]) do
    self:wrapped(row.text, self.indent + 4, (" "):rep(self.indent + 2) .. "| ")
    if row.note ~= "" then self:wrapped(row.note, self.indent + 6) end
  end
end

-- A head above columns of numbers, of which the second is of words and gives way; where that is not enough, the columns
-- of each row one below the other.
function Text:numbers(head, rows)
  local all, widths, room = { head }, {}, self.width - self.indent
  for _, row in ipairs(rows) do all[#all + 1] = row end
  for i = 1, #head do
    widths[i] = self:column(all, i)
    room = room - widths[i] - (i > 1 and 2 or 0)
  end
  widths[2] = widths[2] + math.min(room, 0)
  if widths[2] >= NARROWEST then
    for _, row in ipairs(all) do self:row(row, widths) end
    return
  end
  local names = {}
  for i, name in ipairs(head) do names[i] = { name } end
  local column = self:column(names, 1)
  for _, row in ipairs(rows) do
    self:wrapped(row[1], self.indent)
    for i = 2, #head do self:in_columns(head[i], row[i], nil, column, self.indent + 2) end
  end
end

function writers.table(self, block)
  local rows = block[3]
  if #block[2] > 3 then return self:numbers(block[2], rows) end
  local column, second = self:column(rows, 1), self:column(rows, 2)
  for _, row in ipairs(rows) do
    local first = (" "):rep(self.indent) .. self:style(wrap.pad(written(row[1]), column), COLORS[row.digit])
      .. "  " .. wrap.pad(written(row[2]), second) .. "  "
    self:wrapped(row[3], self.indent + column + second + 4, first)
  end
end

-- Two codes side by side; in a narrow window one below the other.
function writers.sides(self, block)
  local head, rows = block[2], block[3]
  local a, b = COLORS[head[1].digit] or "1", COLORS[head[2].digit] or "1"
  local column = self:column(rows, "label")
  if self.width < SIDE_BY_SIDE then
    local codes = math.max(wrap.width(head[1].text), wrap.width(head[2].text))
    for _, row in ipairs(rows) do
      self:wrapped(row.label, self.indent)
      self:in_columns(head[1].text, row.a, a, codes, self.indent + 2)
      self:in_columns(head[2].text, row.b, b, codes, self.indent + 2)
    end
    return
  end
  local rest = self.width - self.indent - column - 4
  local widths = { column, math.floor(rest / 2), rest - math.floor(rest / 2) }
  self:row({ "", head[1].text, head[2].text }, widths, { nil, a, b })
  for _, row in ipairs(rows) do self:row({ row.label, row.a, row.b }, widths) end
end

---@param blocks table[]
---@param language table
---@param opts { width?: integer, color?: boolean }
---@return string
return function(blocks, language, opts)
  local self = setmetatable({ out = {}, indent = 0, width = opts.width or 80, color = opts.color }, Text)
  local previous
  for _, block in ipairs(blocks) do
    if writers[block[1]] then
      if previous ~= "heading" then self:blank() end
      writers[block[1]](self, block, language)
      previous = block[1]
    end
  end
  return table.concat(self.out, "\n")
end
