--- Pages in Markdown: CommonMark, with the tables of GFM.
local marks = require "smtpcodes.format.marks"

-- Most text needs no escape. That is found fastest by one anchored match, whose class has what is frequent
-- in front: a page is some kilobytes.
local PLAIN = "^[a-z ,-.A-Z\128-\2550-9'():;/!\"#$%%+=?@^{}]*$"

local function escaped(text)
  if text:find(PLAIN) then return text end
  text = text:gsub("[\\`*%[%]<>|~]", "\\%0"):gsub("&([%w#])", "\\&%1")
  return (text:gsub("(%w?)_(%w?)", function(before, after)
    if before == "" or after == "" then return before .. "\\_" .. after end
  end))
end

-- What a stranger wrote is code: in any other text GitHub makes a link of a bare address, escaped or not.
local function code(text)
  local longest = 0
  for run in text:gmatch("`+") do longest = math.max(longest, #run) end
  local fence = ("`"):rep(longest + 1)
  local space = (text:find("^[` ]") or text:find("[` ]$")) and " " or ""
  -- In a table a bar ends the cell, also inside of code.
  return fence .. space .. text:gsub("|", "\\124") .. space .. fence
end

local MARKED = {
  own = escaped, strange = code, english = function(text) return "\\[en\\] " .. escaped(text) end,
}
local function md(text)
  if text:find(PLAIN) then return text end -- without marks too
  return marks.write(text, MARKED)
end

-- As the start of a line, where some characters mean more.
local function md_line(text)
  return (md(text):gsub("^[#+=-]", "\\%0"):gsub("^(%d+)([.)])( )", "%1\\%2%3"))
end

local writers = {}

function writers.title(out, block) out[#out + 1] = "# " .. md(block[2]) end

function writers.heading(out, block) out[#out + 1] = ("#"):rep(block[2]) .. " " .. md(block[3]) end

function writers.paragraph(out, block) out[#out + 1] = md_line(block[2]) end

function writers.facts(out, block, language)
  for _, row in ipairs(block[2]) do out[#out + 1] = "- **" .. md(row[1]) .. "**" .. language.colon .. md(row[2]) end
end

function writers.parts(out, block, language)
  for _, part in ipairs(block[2]) do
    local name = part.name and " " .. md(part.name) or ""
    if part.note then name = name .. " (" .. md(part.note) .. ")" end
    out[#out + 1] = "- **" .. md(part.term) .. "**" .. name .. language.colon .. md(part.text)
  end
end

function writers.list(out, block, language)
  for i, item in ipairs(block[2]) do
    out[#out + 1] = i .. ". **" .. md(item.label) .. "**" .. language.colon .. md(item.text)
  end
end

local function fenced(out, lines)
  local longest = 2
  for _, line in ipairs(lines) do
    for run in line:gmatch("`+") do longest = math.max(longest, #run) end
  end
  local fence = ("`"):rep(longest + 1)
  out[#out + 1] = fence
  for _, line in ipairs(lines) do out[#out + 1] = line end
  out[#out + 1] = fence
end

local BARE = { own = function(text) return text end, strange = function(text) return text end }
BARE.english = BARE.own

function writers.lines(out, block)
  local lines = {}
  for i, line in ipairs(block[2]) do lines[i] = marks.write(line, BARE) end
  fenced(out, lines)
end

function writers.examples(out, block, language)
  for _, row in ipairs(block[2]) do
    local note = row.note ~= "" and language.comma .. md(row.note) or ""
    out[#out + 1] = "- " .. code(marks.write(row.text, BARE)) .. note
  end
end

local function row_of(out, cells)
  local parts = {}
  for i, cell in ipairs(cells) do parts[i] = md(cell) end
  out[#out + 1] = "| " .. table.concat(parts, " | ") .. " |"
end

function writers.table(out, block)
  row_of(out, block[2])
  out[#out + 1] = ("| --- "):rep(#block[2]) .. "|"
  for _, cells in ipairs(block[3]) do row_of(out, cells) end
end

function writers.sides(out, block)
  row_of(out, { "", block[2][1].text, block[2][2].text })
  out[#out + 1] = "| --- | --- | --- |"
  for _, row in ipairs(block[3]) do
    out[#out + 1] = "| **" .. md(row.label) .. "** | " .. md(row.a) .. " | " .. md(row.b) .. " |"
  end
end

---@param blocks table[]
---@param language table
---@return string
return function(blocks, language)
  local out = {}
  for _, block in ipairs(blocks) do
    if writers[block[1]] then
      if #out > 0 then out[#out + 1] = "" end
      writers[block[1]](out, block, language)
    end
  end
  return table.concat(out, "\n")
end
