--- --help and `help COMMAND`, from the table of commands and, in another language than English, its `help`. The man
--- page, which is made of the same table, is in English.
local commands = require "smtpcodes.cli.commands"
local locale = require "smtpcodes.locale"
local wrap = require "smtpcodes.wrap"

local help = {}

-- What smtpcodes.cli.manual writes.
local DOCUMENTS = { man = true, bash = true, zsh = true, fish = true }

-- "  left     right", the right side wrapped; no left side is wider than its column.
local function put_row(context, left, right, column)
  local lines = wrap.lines(right, math.max(context.width - column - 4, 16))
  for i, line in ipairs(lines) do
    context:out("  " .. wrap.pad(i == 1 and left or "", column) .. "  " .. line)
  end
end

local function put_rows(context, rows)
  local column = 0
  for _, row in ipairs(rows) do column = math.max(column, wrap.width(row[1])) end
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

---The texts of the help in English, as a language file has its own under `help`: by command and, with its dashes, by
---option.
---@return table<string, string|table>
function help.texts()
  local texts = {}
  for _, row in ipairs(commands.commands) do
    local examples = {}
    for i, example in ipairs(row.examples) do examples[i] = example[2] end
    texts[row.name] = { summary = row.summary, about = row.about or {}, examples = examples }
  end
  for _, option in ipairs(commands.options) do texts["--" .. option.name] = option.summary end
  return texts
end

-- Texts of a language, and in English each that it leaves out.
local function completed(own, english)
  local whole = {}
  for key, value in pairs(english) do
    local other = own and own[key]
    whole[key] = type(value) == "table" and completed(other, value) or other or value
  end
  return whole
end

local function say(language, key, values)
  return (locale.say(language, language.cli[key], values or {}))
end

---The line that says how the program is called.
---@param language table
---@return string
function help.synopsis(language)
  return say(language, "usage", { form = "smtpcodes " .. commands.synopsis })
end

local function option_rows(texts, wanted)
  local rows = {}
  for _, option in ipairs(commands.options) do
    if wanted(option) then rows[#rows + 1] = { option_words(option), texts["--" .. option.name] } end
  end
  return rows
end

local function put_heading(context, key)
  context:out("\n" .. say(context.language, key))
end

local function overview(context, texts)
  local language = context.language
  context:out(help.synopsis(language))
  put_heading(context, "commands")
  local rows = {}
  for _, row in ipairs(commands.commands) do
    rows[#rows + 1] = { help.form(row, row.usage[1]), texts[row.name].summary }
  end
  put_rows(context, rows)
  put_heading(context, "options")
  put_rows(context, option_rows(texts, function(option) return option.common end))
  context:out ""
  put_paragraph(context, say(language, "more_help", { command = "smtpcodes help COMMAND" }))
  put_paragraph(context, say(language, "languages", { tags = table.concat(locale.locales(), " ") }))
end

local function about_command(context, texts, row)
  local start = wrap.width(say(context.language, "usage", { form = "" }))
  for i, form in ipairs(row.usage) do
    form = "smtpcodes [OPTION]... " .. help.form(row, form)
    context:out(i == 1 and say(context.language, "usage", { form = form }) or (" "):rep(start) .. form)
  end
  local own = texts[row.name]
  context:out ""
  put_paragraph(context, locale.isolate(context.language, row.name) .. context.language.colon .. own.summary)
  for _, text in ipairs(own.about) do
    context:out ""
    put_paragraph(context, text)
  end
  if row.options then
    put_heading(context, "options")
    put_rows(context, option_rows(texts, function(option)
      for _, name in ipairs(row.options) do
        if name == option.name then return true end
      end
    end))
  end
  put_heading(context, "examples")
  for i, example in ipairs(row.examples) do
    context:out("  smtpcodes " .. example[1])
    for _, line in ipairs(wrap.lines(own.examples[i], context.width - 6)) do context:out("      " .. line) end
  end
end

function help.help(context)
  local name, more = context.args[1], context.args[2]
  if more then context:misuse("too_many", { word = more }) end
  local texts = completed(context.language.help, help.texts())
  if not name then return overview(context, texts) end
  if DOCUMENTS[name] then return context:write(require("smtpcodes.cli.manual")[name]()) end
  local row = commands.find(commands.commands, name)
  if not row and name:find "^%d" then row = commands.find(commands.commands, "CODE") end
  if row then return about_command(context, texts, row) end
  local names = {}
  for i, command in ipairs(commands.commands) do names[i] = command.name end
  context:misuse("unknown_command", { word = name }, require("smtpcodes.cli.spelling").nearest(name, names))
end

return help
