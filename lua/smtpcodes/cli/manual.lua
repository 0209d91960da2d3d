--- The man page and the completions of bash, zsh and fish, from the table of commands: what `make install` installs,
--- and what `smtpcodes help man` and its likes print for who installs in another way.
local commands = require "smtpcodes.cli.commands"
local core = require "smtpcodes.core"
local help = require "smtpcodes.cli.help"
local locale = require "smtpcodes.locale"
local smtpcodes = require "smtpcodes"

local manual = {}

local function lines_of(list) return table.concat(list, "\n") .. "\n" end

---------------------------------------------------------------------------------------------------
-- The man page, in the man macros that every roff knows

local function roff(text)
  return (text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("^[.']", "\\&%0"))
end

-- A clause as a sentence.
local function sentence(text)
  return text:gsub("^%l", string.upper) .. "."
end

-- Capitals in a form are what is to be filled in.
local function form_in_roff(text)
  return (roff(text):gsub("%u[%u_]+", "\\fI%0\\fR"))
end

function manual.man()
  local out = {}
  local function put(line) out[#out + 1] = line end
  local function section(title) put(".SH " .. title) end
  local function entry(head, text)
    put ".TP"
    put(head)
    put(roff(text))
  end
  put(('.TH SMTPCODES 1 "" "smtpcodes %s" "User Commands"'):format(smtpcodes._VERSION))
  section "NAME"
  put("smtpcodes \\- " .. roff(commands.summary))
  section "SYNOPSIS"
  for _, row in ipairs(commands.commands) do
    for _, form in ipairs(row.usage) do
      put(".B smtpcodes")
      put("[\\fIOPTION\\fR]... " .. form_in_roff(help.form(row, form)))
      put ".br"
    end
  end
  section "COMMANDS"
  for _, row in ipairs(commands.commands) do
    entry("\\fB" .. form_in_roff(help.form(row, row.usage[1])) .. "\\fR", sentence(row.summary))
    for _, text in ipairs(row.about or {}) do
      put ".IP"
      put(roff(text))
    end
    if row.options then
      local names = {}
      for i, name in ipairs(row.options) do names[i] = "\\fB\\-\\-" .. name .. "\\fR" end
      put ".IP"
      put("Options: " .. table.concat(names, ", ") .. ".")
    end
  end
  section "OPTIONS"
  for _, option in ipairs(commands.options) do
    local short = option.short and "\\fB\\-" .. option.short .. "\\fR, " or ""
    local value = option.value and " \\fI" .. option.value .. "\\fR" or ""
    entry(short .. "\\fB\\-\\-" .. option.name .. "\\fR" .. value, sentence(option.summary))
  end
  section "NOTES"
  for i, text in ipairs(commands.notes) do
    if i > 1 then put ".PP" end
    put(roff(text))
  end
  section '"EXIT STATUS"'
  for _, row in ipairs(commands.exit_status) do entry(".B " .. row[1], sentence(row[2])) end
  section "ENVIRONMENT"
  for _, row in ipairs(commands.environment) do entry(".B " .. roff(row[1]), sentence(row[2])) end
  section "EXAMPLES"
  for _, row in ipairs(commands.commands) do
    for _, example in ipairs(row.examples) do entry(".B smtpcodes " .. roff(example[1]), sentence(example[2])) end
  end
  section '"SEE ALSO"'
  put "RFC 5321 (SMTP), RFC 3463 (enhanced status codes)"
  return lines_of(out)
end

---------------------------------------------------------------------------------------------------
-- Completions

-- The words that may stand for a name of commands.commands.words or commands.options.values.
local function choices(name)
  if type(name) == "table" then return name end
  local list = {}
  if name == "stage" then return core.stages() end
  if name == "lang" then return locale.locales() end
  if name == "reason" then
    for i, row in ipairs(smtpcodes.reasons()) do list[i] = row.reason end
  elseif name == "command" then
    for _, row in ipairs(commands.commands) do
      if row.name ~= "CODE" then list[#list + 1] = row.name end
    end
  elseif name == "code" then
    for code in smtpcodes.each() do list[#list + 1] = tostring(code) end
  end
  return list
end

local function words(name) return table.concat(choices(name), " ") end

-- The options of a command: its own and the common ones; of nil, the common ones.
local function options_of(row)
  local list = {}
  for _, option in ipairs(commands.options) do
    local own = option.common
    for _, name in ipairs(row and row.options or {}) do own = own or name == option.name end
    if own then list[#list + 1] = option end
  end
  return list
end

-- "--lang|-l" of every option that has a value.
local function with_value(separator)
  local list = {}
  for _, option in ipairs(commands.options) do
    if option.value then
      list[#list + 1] = "--" .. option.name
      if option.short then list[#list + 1] = "-" .. option.short end
    end
  end
  return table.concat(list, separator)
end

local function flags(row)
  local list = {}
  for i, option in ipairs(options_of(row)) do list[i] = "--" .. option.name end
  return table.concat(list, " ")
end

function manual.bash()
  local out = {}
  local function put(line) out[#out + 1] = line end
  put "# bash completion of smtpcodes"
  put "_smtpcodes() {"
  put "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i"
  put "  # \"--format=json\" arrives as three words."
  put "  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi"
  put "  case $prev in"
  for _, option in ipairs(commands.options) do
    if option.value then
      local names = "--" .. option.name .. (option.short and "|-" .. option.short or "")
      if option.values == "file" then
        put("    " .. names .. ") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;")
      else
        put("    " .. names .. ") COMPREPLY=($(compgen -W '" .. words(option.values) .. "' -- \"$cur\")); return ;;")
      end
    end
  end
  put "  esac"
  put "  for ((i = 1; i < COMP_CWORD; i++)); do"
  put "    case ${COMP_WORDS[i]} in"
  put("      " .. with_value "|" .. ") [[ ${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;")
  put "      -*) ;;"
  put "      *) command=${COMP_WORDS[i]}; break ;;"
  put "    esac"
  put "  done"
  put "  case $command in"
  local function case(pattern, options, completed)
    put("    " .. pattern .. ")")
    put("      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '" .. options .. "' -- \"$cur\"))")
    put("      else COMPREPLY=($(compgen " .. completed .. " -- \"$cur\")); fi ;;")
  end
  case("''", flags(), "-W '" .. words "command" .. " " .. words "code" .. "'")
  for _, row in ipairs(commands.commands) do
    local list = row.name == "suggest" and words "reason" .. " " .. words "stage" or words(row.words)
    case(row.name == "CODE" and "[0-9]*" or row.name, flags(row), row.words == "file" and "-f" or "-W '" .. list .. "'")
  end
  put "  esac"
  put "}"
  put "complete -o filenames -F _smtpcodes smtpcodes"
  return lines_of(out)
end

-- Text inside single quotes of zsh and fish.
local function quoted(text) return (text:gsub("'", "'\\''")) end

function manual.zsh()
  local out = {}
  local function put(line) out[#out + 1] = line end
  -- An option as _arguments wants it: what is in brackets explains it.
  local function argument(option)
    local text = quoted(option.summary):gsub("[%[%]:]", "\\%0")
    local action = ""
    if option.value then
      action = ":" .. option.value:lower() .. ":"
        .. (option.values == "file" and "_files" or "(" .. words(option.values) .. ")")
    end
    local names = "--" .. option.name .. (option.value and "=" or "")
    if not option.short then return "'" .. names .. "[" .. text .. "]" .. action .. "'" end
    local short = "-" .. option.short .. (option.value and "+" or "")
    return ("'(--%s -%s)'{%s,%s}'[%s]%s'"):format(option.name, option.short, names, short, text, action)
  end
  put "#compdef smtpcodes"
  put "local context state state_descr line"
  put "typeset -A opt_args"
  put "local -a common commands"
  put "common=("
  for _, option in ipairs(options_of()) do put("  " .. argument(option)) end
  put ")"
  put "commands=("
  for _, row in ipairs(commands.commands) do
    if row.name ~= "CODE" then put("  '" .. row.name .. ":" .. quoted(row.summary):gsub(":", "\\:") .. "'") end
  end
  put ")"
  put "_arguments -C $common '1: :->command' '*:: :->words'"
  put "case $state in"
  put "  command)"
  put "    _describe -t commands command commands"
  put("    compadd -- " .. words "code" .. " ;;")
  put "  words)"
  put "    case $line[1] in"
  for _, row in ipairs(commands.commands) do
    local action = row.words == "file" and "_files" or row.words and "(" .. words(row.words) .. ")" or ""
    local own = {}
    for _, option in ipairs(options_of(row)) do
      if not option.common then own[#own + 1] = argument(option) end
    end
    put("      " .. (row.name == "CODE" and "[0-9]*" or row.name) .. ") _arguments $common "
      .. table.concat(own, " ") .. " '*: :" .. action .. "' ;;")
  end
  put "    esac ;;"
  put "esac"
  return lines_of(out)
end

function manual.fish()
  local out = {}
  local function put(...) out[#out + 1] = "complete -c smtpcodes " .. table.concat({ ... }, " ") end
  local function described(text) return "-d '" .. text:gsub("[\\']", "\\%0") .. "'" end
  put "-f"
  put("-n __fish_use_subcommand", "-a '" .. words "code" .. "'")
  for _, row in ipairs(commands.commands) do
    local seen = "-n '__fish_seen_subcommand_from " .. row.name .. "'"
    if row.name == "CODE" then
      seen = "-n '__fish_seen_subcommand_from " .. words "code" .. "'"
    else
      put("-n __fish_use_subcommand", "-a " .. row.name, described(row.summary))
    end
    if row.words == "file" then
      put(seen, "-F")
    elseif row.words then
      put(seen, "-a '" .. words(row.words) .. "'")
    end
  end
  for _, option in ipairs(commands.options) do
    local users = {}
    for _, row in ipairs(commands.commands) do
      for _, name in ipairs(row.options or {}) do
        if name == option.name then users[#users + 1] = row.name end
      end
    end
    local seen = option.common and "" or "-n '__fish_seen_subcommand_from " .. table.concat(users, " ") .. "' "
    local values = ""
    if option.values == "file" then
      values = "-r -F "
    elseif option.value then
      values = "-x -a '" .. words(option.values) .. "' "
    end
    put(seen .. "-l " .. option.name, (option.short and "-s " .. option.short .. " " or "") .. values
      .. described(option.summary))
  end
  return lines_of(out)
end

return manual
