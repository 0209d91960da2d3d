--- The command line: reads arguments, chooses language, format and width, runs a command, and reports what cannot be
--- read or written. What the commands are is in smtpcodes.cli.commands; what they do is in the files of
--- lua/smtpcodes/cli, which are loaded when they are used and see the process only through their Context.
local smtpcodes = require "smtpcodes" -- first: it says what is wrong when the compiled part cannot be loaded
local commands = require "smtpcodes.cli.commands"
local core = require "smtpcodes.core"

local cli = {}

-- Exit statuses.
local FOUND, NOT_FOUND, USAGE = 0, 1, 2

---What the program needs of its process.
---@class smtpcodes.cli.Environment
---@field read fun(): string?, string?  standard input: what is there, at least one octet; nil at its end; nil, message
---@field open fun(path: string): file*?, string?
---@field list fun(path: string): string[]?, string?  names in a directory, in no order; nil, message
---@field stdout { write: function, flush: function }
---@field stderr { write: function, flush: function }
---@field getenv fun(name: string): string?
---@field terminal fun(descriptor: integer): integer?  nil: it is no terminal; its columns, 0 where it does not say

local posix = core.posix -- empty on Windows

---@type smtpcodes.cli.Environment
local PROCESS = {
  read = function()
    if posix.read then return posix.read(0) end
    local line = io.read "*l"
    return line and line .. "\n"
  end,
  open = function(path) return io.open(path, "rb") end,
  list = posix.list or function() return nil, "no directories here" end,
  stdout = io.stdout,
  stderr = io.stderr,
  getenv = os.getenv,
  terminal = posix.terminal or function() end,
}

---What a command is called with.
---@class smtpcodes.cli.Context
---@field env smtpcodes.cli.Environment
---@field command string              its name
---@field args string[]               the words behind it
---@field opts table<string, any>     the options that were given, by name; numbers as numbers, switches as true
---@field format "text"|"markdown"|"html"|"json"
---@field width integer               of text, in columns
---@field color boolean               whether text may have ANSI colours
---@field terminal boolean            standard output is a terminal
---@field lang string                 tag of the language that was asked for
---@field private failed boolean
local Context = {}

-- Lazy fields: what they cost is paid by who asks.
local FIELDS = {}
Context.__index = function(self, name)
  local method = Context[name]
  if method then return method end
  local field = FIELDS[name]
  if not field then return nil end
  local value = field(self)
  rawset(self, name, value)
  return value
end

-- What unwinds to cli.run with an exit status.
local Stop = {}

---Ends the command with this exit status. Does not return.
---@param status integer
function Context.stop(_, status)
  error(setmetatable({ status = status }, Stop))
end

---------------------------------------------------------------------------------------------------
-- What is chosen: language, format, width, colour

local function number_within(text, low, high)
  local number = text:find("^%d%d?%d?%d?$") and tonumber(text)
  return number and number >= low and number <= high and number or nil
end

-- The first of these environment variables that is set and not empty.
local function first_set(getenv, names)
  for _, name in ipairs(names) do
    local value = getenv(name)
    if value and value ~= "" then return value end
  end
end

function FIELDS.language(self)
  local locale = require "smtpcodes.locale"
  local asked = self.opts.lang or first_set(self.env.getenv, { "LC_ALL", "LC_MESSAGES", "LANG" })
  return locale.load(locale.match(asked or "en"))
end

function FIELDS.lang(self) return self.language.tag end

function FIELDS.terminal(self) return self.env.terminal(1) ~= nil end

function FIELDS.width(self)
  local columns = number_within(self.env.getenv "COLUMNS" or "", 40, 1000)
  if columns then return columns end
  columns = self.env.terminal(1)
  if not columns or columns == 0 then return 80 end
  return math.max(40, math.min(columns, 1000))
end

function FIELDS.color(self)
  local when = self.opts.color or "auto"
  if when ~= "auto" or self.format ~= "text" then return when == "always" end
  local no_color = first_set(self.env.getenv, { "NO_COLOR" })
  return not no_color and self.env.getenv "TERM" ~= "dumb" and self.terminal
end

---------------------------------------------------------------------------------------------------
-- Output

---Writes octets as they are. A disk that is full or a pipe that is closed ends the command with a complaint.
---@param text string
function Context:write(text)
  self:progress()
  local ok, message = self.env.stdout:write(text)
  if not ok then self:cannot_write(message) end
end

---Writes a page, or a line, and a line end.
---@param text string
function Context:out(text)
  self:write(text)
  self:write "\n"
end

---Sends on what was written so far.
function Context:flush()
  local ok, message = self.env.stdout:flush()
  if not ok then self:cannot_write(message) end
end

function Context:cannot_write(message)
  self.broken = true
  self:complain("cannot_write", { message = message or "?" })
  self:stop(NOT_FOUND)
end

---Writes a value of the library in the format that was asked for.
---@param value any
function Context:show(value)
  self:out(smtpcodes.format(value, self.format, self:format_options()))
end

---The options for smtpcodes.format.
function Context:format_options()
  return { lang = self.lang, width = self.width, color = self.color }
end

---Shows how far a long command is, in one line of the terminal on standard error; nowhere else. Without a text it
---takes the line away; output and complaints do that too.
---@param text? string
function Context:progress(text)
  local columns = (text or self.progress_shown) and self.env.terminal(2)
  if not columns then return end
  if columns < 2 then columns = 80 end
  self.env.stderr:write("\r\27[K", text and text:sub(1, columns - 1) or "")
  self.env.stderr:flush()
  self.progress_shown = text ~= nil
end

-- A list as it is written in that language.
local function either(language, words)
  return language.join["or"](words)
end

---Says on standard error what is wrong; with --format json as an object { error = { kind, message, … } }.
---@param key string       a sentence of `cli` in the language files; also the object's kind
---@param values? table    what is filled in
---@param suggestions? string[]  what may have been meant
function Context:complain(key, values, suggestions)
  self:progress()
  if not self.broken then self.env.stdout:flush() end -- so that both streams in one file keep their order
  local locale, octets = require "smtpcodes.locale", require "smtpcodes.octets"
  local language, filled = self.language, {}
  for name, value in pairs(values or {}) do filled[name] = octets.printable(tostring(value)) end
  local message = locale.say(language, language.cli[key], filled)
  if suggestions and #suggestions == 0 then suggestions = nil end
  if self.format == "json" then
    local encode = require("smtpcodes.json").encode
    self.env.stderr:write(encode { error = { kind = key, message = message, did_you_mean = suggestions } }, "\n")
    return
  end
  self.env.stderr:write("smtpcodes: ", message, "\n")
  if suggestions then
    local meant = locale.say(language, language.cli.did_you_mean, { words = either(language, suggestions) })
    self.env.stderr:write("smtpcodes: ", meant, "\n")
  end
end

---Complains and ends the command as what found nothing. Does not return.
function Context:fail(key, values, suggestions)
  self:complain(key, values, suggestions)
  self:stop(NOT_FOUND)
end

---Complains and ends the command as wrongly used. Does not return.
function Context:misuse(key, values, suggestions)
  self:complain(key, values, suggestions)
  if self.format ~= "json" then
    local command = commands.find(commands.commands, self.command) and self.command ~= "CODE" and self.command
    self.env.stderr:write(self.language.cli.see_help:gsub("%-%-help", command and "help " .. command or "%0"), "\n")
  end
  self:stop(USAGE)
end

---------------------------------------------------------------------------------------------------
-- Input

---A function that gives a file's octets in pieces, as they come, and nil at its end: "-" is standard input. What
---cannot be read is complained about, counts as the end, and makes the exit status 1; nil when it cannot be opened.
---@param name string
---@return (fun(): string?)?
function Context:input(name)
  local file, message
  if name ~= "-" then
    file, message = self.env.open(name)
    if not file then return self:unreadable(name, message) end
  end
  local ended = false
  return function()
    if ended then return nil end
    local piece, problem
    if file then
      piece, problem = file:read(65536)
    else
      piece, problem = self.env.read()
    end
    if piece then return piece end
    ended = true
    if file then file:close() end
    if problem then self:unreadable(name, problem) end
    return nil
  end
end

---The whole of a file, or of standard input ("-"); nil, after a complaint, when it cannot be read.
---@param name string
---@return string?
function Context:whole(name)
  local before = self.failed
  self.failed = false
  local next_piece, pieces = self:input(name), {}
  if next_piece then
    for piece in next_piece do pieces[#pieces + 1] = piece end
  end
  local failed = self.failed
  self.failed = before or failed
  if failed then return nil end
  return table.concat(pieces)
end

function Context:unreadable(name, message)
  self.failed = true
  if message:sub(1, #name + 2) == name .. ": " then message = message:sub(#name + 3) end -- as io.open has it
  self:complain("cannot_read", { file = name, message = message })
end

---The rules of --rules; nil when there are none. What is wrong with the file ends the command.
---@return userdata?
function Context:rules()
  local path = self.opts.rules
  return path and require "smtpcodes.cli.rules"(self, path)
end

---------------------------------------------------------------------------------------------------
-- Arguments

-- What is near enough to have been meant.
local function nearest(word, candidates)
  return require("smtpcodes.cli.spelling").nearest(word, candidates)
end

-- The values that an option can have, where they are few.
local function values_of(option)
  if option.values == "stage" then return core.stages() end
  if type(option.values) == "table" then return option.values end
end

-- The value as the command gets it; nil when it cannot be.
local function read_value(option, text)
  if option.low then return number_within(text, option.low, option.high) end
  if option.values == "lang" then return text:find "^[%w_.@-]+$" and text or nil end
  local values = values_of(option)
  if not values then return text ~= "" and text or nil end
  for _, value in ipairs(values) do
    if value:lower() == text:lower() then return value end
  end
end

local function names_of(list)
  local names = {}
  for _, row in ipairs(list) do
    if row.name ~= "CODE" then names[#names + 1] = row.name end
  end
  return names
end

local function find_short(letter)
  for _, option in ipairs(commands.options) do
    if option.short == letter then return option end
  end
end

-- The option that an argument names and the value in it: "--lang=es", "-l", "-les".
local function split_option(argument)
  local name, value = argument:match "^%-%-([a-z]+)=(.*)$"
  name = name or argument:match "^%-%-([a-z]+)$"
  if name then return commands.find(commands.options, name), value end
  local option = find_short(argument:match "^%-(%a)" or "")
  value = argument:sub(3)
  if option and value ~= "" and not option.value then return nil end
  return option, value ~= "" and value or nil
end

-- Sorts arguments into options and words. What is wrong is given back, as arguments for misuse: the options that
-- stand behind it still say in which language and form the complaint is.
local function read_arguments(arguments, opts, words)
  local wrong
  local function complain(...) wrong = wrong or { ... } end
  local i, only_words = 1, false
  while i <= #arguments do
    local argument = arguments[i]
    i = i + 1
    if only_words or argument == "-" or argument:sub(1, 1) ~= "-" then
      words[#words + 1] = argument
    elseif argument == "--" then
      only_words = true
    else
      local option, value = split_option(argument)
      if not option then
        local meant = nearest(argument:match "^%-*([^=]*)", names_of(commands.options))
        for k, name in ipairs(meant) do meant[k] = "--" .. name end
        complain("unknown_option", { word = argument:match "^[^=]+" }, meant)
      elseif not option.value then
        opts[option.name] = true
        if value then complain("takes_no_value", { option = "--" .. option.name }) end
      else
        if not value then
          value = arguments[i]
          i = i + 1
        end
        if not value then
          complain("no_value", { option = argument })
        else
          opts[option.name] = read_value(option, value)
          if opts[option.name] == nil then
            local values = values_of(option)
            local meant = values and nearest(value, values)
            if meant and not meant[1] and #values <= 5 then meant = values end
            complain("bad_value", { option = "--" .. option.name, word = value }, meant)
          end
        end
      end
    end
  end
  return wrong
end

local function contains(list, item)
  for _, value in ipairs(list or {}) do
    if value == item then return true end
  end
  return false
end

-- The row of the command that the words begin with, and the words behind it.
local function choose_command(context, words)
  local first = words[1]
  if first and first:find "^%d" then return commands.find(commands.commands, "CODE"), words end
  local row = first ~= "CODE" and commands.find(commands.commands, first)
  if row then return row, { (unpack or table.unpack)(words, 2) } end
  local meant = nearest(first, names_of(commands.commands))
  for _, stage in ipairs(core.stages()) do
    if stage == first:upper() then meant = { "list --stage " .. stage } end
  end
  context:misuse("unknown_command", { word = first }, meant)
end

local function check_options(context, row)
  for _, option in ipairs(commands.options) do
    if context.opts[option.name] ~= nil and not option.common and not contains(row.options, option.name) then
      context:misuse("not_for_command", { option = "--" .. option.name, command = row.name })
    end
  end
end

local function say_language(context)
  local given = context.opts.lang
  if given and context.lang == "en" and not given:lower():find "^en%f[^%a]" then
    context:complain("no_language", { word = given, name = context.language.name })
  end
end

local function dispatch(context, words, wrong)
  local opts = context.opts
  if wrong then context:misuse((unpack or table.unpack)(wrong, 1, 3)) end
  say_language(context)
  if opts.version then
    context:out("smtpcodes " .. smtpcodes._VERSION)
    return FOUND
  elseif opts.help then
    context.args = { words[1] }
    return require("smtpcodes.cli.help").help(context)
  elseif not words[1] then
    local language = context.language
    context.env.stderr:write(require("smtpcodes.cli.help").synopsis(language), "\n", language.cli.see_help, "\n")
    return USAGE
  end
  local row
  row, context.args = choose_command(context, words)
  context.command = row.name
  check_options(context, row)
  return require("smtpcodes.cli." .. row.file)[row.name](context)
end

---Runs the program with these arguments. Returns the exit status: 0 found, 1 not found, findings of severity error, or
---what cannot be read or written, 2 wrong usage.
---@param arguments string[]
---@param environment? smtpcodes.cli.Environment  the process itself, otherwise
---@return integer status
function cli.run(arguments, environment)
  local words, opts = {}, {}
  local wrong = read_arguments(arguments, opts, words)
  local context = setmetatable({
    env = environment or PROCESS, opts = opts, args = {}, format = opts.format or "text", width = opts.width,
    failed = false,
  }, Context)
  local ok, result = xpcall(function()
    local status = dispatch(context, words, wrong) or FOUND
    context:flush()
    context:progress()
    return status == FOUND and context.failed and NOT_FOUND or status
  end, function(problem)
    return getmetatable(problem) == Stop and problem or debug.traceback(tostring(problem), 2)
  end)
  if ok then return result end
  if getmetatable(result) ~= Stop then error(result, 0) end
  if not context.broken then context.env.stdout:flush() end
  return result.status
end

return cli
