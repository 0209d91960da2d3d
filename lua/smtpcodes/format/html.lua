--- Pages in HTML: one <article>, valid as a fragment of HTML5 and as XML. Severities are named in words; the class
--- "severity-4" lets a style sheet colour them too.
local locale = require "smtpcodes.locale"
local marks = require "smtpcodes.format.marks"

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

-- The number of an RFC and its section as a link that never breaks.
local function rfc_link(number, section)
  local address = "https://www.rfc-editor.org/rfc/rfc" .. number
  if not section then return ('<a href="%s">RFC&#160;%s</a>'):format(address, number) end
  return ('<a href="%s#section-%s">RFC&#160;%s&#160;§%s</a>'):format(address, section, number, section)
end

local function with_links(text)
  text = text:gsub("RFC (%d+) §([%d.]*%d)", rfc_link)
  return (text:gsub("RFC (%d+)", rfc_link))
end

-- Directional isolates become the element that is made for them.
local function escaped(text)
  if not text:find("^[a-z ,-.A-Z\128-\2250-9\227-\255():;/!#$%%*+=?@%[-`{-~]*$") then
    text = text:gsub("[&<>\"']", ENTITIES)
    if text:find("\226\129\168", 1, true) then
      text = text:gsub("\226\129\168(.-)\226\129\169", "<bdi>%1</bdi>")
    end
  end
  return text
end

local MARKED = {
  own = function(text)
    text = escaped(text)
    return text:find("RFC ", 1, true) and with_links(text) or text
  end,
  strange = function(text) return "<bdi>" .. escaped(text) .. "</bdi>" end,
}
function MARKED.english(text) return '<span lang="en" dir="ltr">' .. MARKED.own(text) .. "</span>" end

local function html(text) return marks.write(text, MARKED) end

-- A text that is English as a whole marks its element instead.
local function element(tag, text, attributes)
  attributes = attributes or ""
  local whole = text:match("^\3([^\1\2\3]*)\2$")
  if whole then return ('<%s%s lang="en" dir="ltr">%s</%s>'):format(tag, attributes, html(whole), tag) end
  return ("<%s%s>%s</%s>"):format(tag, attributes, html(text), tag)
end

local function severity(digit)
  return digit and (' class="severity-%s"'):format(digit) or ""
end

local writers = {}

function writers.title(out, block) out[#out + 1] = element("h1", block[2]) end

function writers.open(out, block)
  out[#out + 1] = block[3] and ('<%s class="%s">'):format(block[2], block[3]) or "<" .. block[2] .. ">"
end

function writers.close(out, block) out[#out + 1] = "</" .. block[2] .. ">" end

function writers.heading(out, block)
  out[#out + 1] = element("h" .. block[2], block[3], severity(block[4]))
end

function writers.paragraph(out, block) out[#out + 1] = element("p", block[2]) end

function writers.facts(out, block)
  if #block[2] == 0 then return end
  out[#out + 1] = "<dl>"
  for _, row in ipairs(block[2]) do
    out[#out + 1] = element("dt", row[1]) .. element("dd", row[2], severity(row.digit))
  end
  out[#out + 1] = "</dl>"
end

function writers.parts(out, block)
  out[#out + 1] = "<dl>"
  for _, part in ipairs(block[2]) do
    local name = part.name and " " .. html(part.name) or ""
    local note = part.note and " <small>" .. html(part.note) .. "</small>" or ""
    out[#out + 1] = ("<dt%s><bdi>%s</bdi>%s%s</dt>"):format(severity(part.digit), html(part.term), name, note)
    out[#out + 1] = element("dd", part.text)
  end
  out[#out + 1] = "</dl>"
end

function writers.list(out, block, language)
  out[#out + 1] = "<ol>"
  for _, item in ipairs(block[2]) do
    out[#out + 1] = "<li>" .. element("strong", item.label) .. html(language.colon .. item.text) .. "</li>"
  end
  out[#out + 1] = "</ol>"
end

local LINE = { own = escaped, strange = escaped, english = escaped }

function writers.lines(out, block)
  local lines = {}
  for i, line in ipairs(block[2]) do lines[i] = marks.write(line, LINE) end
  out[#out + 1] = '<pre dir="ltr">' .. table.concat(lines, "\n") .. "</pre>"
end

function writers.examples(out, block)
  out[#out + 1] = "<ul>"
  for _, row in ipairs(block[2]) do
    local note = row.note ~= "" and " <small>" .. html(row.note) .. "</small>" or ""
    out[#out + 1] = ('<li><code lang="en" dir="ltr">%s</code>%s</li>'):format(marks.write(row.text, LINE), note)
  end
  out[#out + 1] = "</ul>"
end

-- A table has a head of columns, and in each row the first cell is the row's head.
function writers.table(out, block)
  out[#out + 1] = "<table>"
  local head = {}
  for i, cell in ipairs(block[2]) do head[i] = element("th", cell, ' scope="col"') end
  out[#out + 1] = "<thead><tr>" .. table.concat(head) .. "</tr></thead>"
  out[#out + 1] = "<tbody>"
  for _, row in ipairs(block[3]) do
    local parts = {}
    for i, cell in ipairs(row) do
      parts[i] = i == 1 and element("th", cell, ' scope="row"' .. severity(row.digit)) or element("td", cell)
    end
    out[#out + 1] = "<tr>" .. table.concat(parts) .. "</tr>"
  end
  out[#out + 1] = "</tbody>"
  out[#out + 1] = "</table>"
end

function writers.sides(out, block)
  out[#out + 1] = "<table>"
  local head = { "<td></td>" }
  for i, side in ipairs(block[2]) do
    head[i + 1] = ('<th scope="col"%s><bdi>%s</bdi></th>'):format(severity(side.digit), html(side.text))
  end
  out[#out + 1] = "<thead><tr>" .. table.concat(head) .. "</tr></thead>"
  out[#out + 1] = "<tbody>"
  for _, row in ipairs(block[3]) do
    local values = row.same and element("td", row.a, ' colspan="2"')
      or element("td", row.a, severity(row.digit_a)) .. element("td", row.b, severity(row.digit_b))
    out[#out + 1] = "<tr>" .. element("th", row.label, ' scope="row"') .. values .. "</tr>"
  end
  out[#out + 1] = "</tbody>"
  out[#out + 1] = "</table>"
end

---@param blocks table[]
---@param language table
---@return string
return function(blocks, language)
  local out = { ('<article class="smtpcodes" lang="%s" dir="%s">'):format(language.tag, locale.load(language.tag).dir) }
  for _, block in ipairs(blocks) do writers[block[1]](out, block, language) end
  out[#out + 1] = "</article>"
  return table.concat(out, "\n")
end
