--- --help and `help COMMAND`, from the table of commands. The reference is in English, like the man page that is made
--- of the same table; what the program says while it works is in the user's language.
local commands = require "smtpcodes.cli.commands"
local locale = require "smtpcodes.locale"
local wrap = require "smtpcodes.wrap"

local help = {}

-- What smtpcodes.cli.manual writes.
local DOCUMENTS = { man = true, bash = true, zsh = true, fish = true }

-- "  left     right", the right side wrapped.
local function put_row(context, left, right, column)
  local lines = wrap.lines(right, math.max(context.width - column - 4, 16))
  if wrap.width(left) > column then
    context:out("  " .. left)
    left = ""
  end
  for i, line in ipairs(lines) do
    context:out("  " .. wrap.pad(i == 1 and left or "", column) .. "  " .. line)
  end
end

local function put_rows(context, rows)
  local column = 0
  for _, row in ipairs(rows) do column = math.max(column, wrap.width(row[1])) end
  column = math.min(column, 24)
  for _, row in ipairs(rows) do put_row(context, row[1], row[2], column) end
end

local function put_paragraph(context, text)
  for _, line in ipairs(wrap.lines(text, context.width)) do context:out(line) end
end

-- "-f, --format FORMAT".
local function option_words(option)
  local short = option.short and "-" .. option.short .. ", " or "    "
  return short .. "--" .. option.name .. (option.value and " " .. option.value or "")
end

-- "classify TEXT", or "252" for the row CODE, whose name is not typed.
function help.form(row, form)
  if row.name == "CODE" then return form end
  return row.name .. (form ~= "" and " " .. form or "")
end

---A clause as a sentence.
function help.sentence(text)
  return text:gsub("^%l", string.upper) .. "."
end

---The line that says how the program is called.
function help.synopsis()
  return "Usage: smtpcodes " .. commands.synopsis
end

local function option_rows(wanted)
  local rows = {}
  for _, option in ipairs(commands.options) do
    if wanted(option) then
      rows[#rows + 1] = { option_words(option), option.summary }
    end
  end
  return rows
end

local function overview(context)
  context:out(help.synopsis() .. "\n\nCommands:")
  local rows = {}
  for _, row in ipairs(commands.commands) do
    rows[#rows + 1] = { help.form(row, row.usage[1]), row.summary }
  end
  put_rows(context, rows)
  context:out("\nOptions:")
  put_rows(context, option_rows(function(option) return option.common end))
  context:out ""
  put_paragraph(context, "More about a command and its own options: smtpcodes help COMMAND")
  put_paragraph(context, "Languages: " .. table.concat(locale.locales(), " "))
end

local function about_command(context, row)
  for i, form in ipairs(row.usage) do
    local start = i == 1 and "Usage: " or (" "):rep(7)
    context:out(start .. "smtpcodes [OPTION]... " .. help.form(row, form))
  end
  context:out ""
  put_paragraph(context, help.sentence(row.summary))
  for _, text in ipairs(row.about or {}) do
    context:out ""
    put_paragraph(context, text)
  end
  if row.options then
    context:out("\nOptions:")
    put_rows(context, option_rows(function(option)
      for _, name in ipairs(row.options) do
        if name == option.name then return true end
      end
    end))
  end
  context:out("\nExamples:")
  local rows = {}
  for i, example in ipairs(row.examples) do rows[i] = { "smtpcodes " .. example[1], example[2] } end
  for _, example in ipairs(rows) do
    context:out("  " .. example[1])
    for _, line in ipairs(wrap.lines(example[2], context.width - 6)) do context:out("      " .. line) end
  end
end

function help.help(context)
  local name, more = context.args[1], context.args[2]
  if more then context:misuse("too_many", { word = more }) end
  if not name then return overview(context) end
  if DOCUMENTS[name] then return context:write(require("smtpcodes.cli.manual")[name]()) end
  local row = commands.find(commands.commands, name)
  if not row and name:find "^%d" then row = commands.find(commands.commands, "CODE") end
  if row then return about_command(context, row) end
  local names = {}
  for i, command in ipairs(commands.commands) do names[i] = command.name end
  context:misuse("unknown_command", { word = name }, require("smtpcodes.cli.spelling").nearest(name, names))
end

return help
