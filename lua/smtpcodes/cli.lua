--- The command line: `smtpcodes 252 421`. Data goes to standard output, complaints go to standard error.
--- run() touches the process only through the environment it is given, so that specs can call it.
local check = require "smtpcodes.check"
local format = require "smtpcodes.format"
local locale = require "smtpcodes.locale"
local octets = require "smtpcodes.octets"
local smtpcodes = require "smtpcodes"
local wrap = require "smtpcodes.wrap"

local cli = {}

-- Exit statuses.
local FOUND, NOT_FOUND, USAGE = 0, 1, 2

---What the program needs of its process.
---@class smtpcodes.Environment
---@field stdin { read: function }
---@field stdout { write: function, flush: function }
---@field stderr { write: function }
---@field getenv fun(name: string): string?
---@field is_terminal fun(): boolean  is standard output one

---@type smtpcodes.Environment
local PROCESS = {
  stdin = io.stdin,
  stdout = io.stdout,
  stderr = io.stderr,
  getenv = os.getenv,
  is_terminal = function()
    local status = os.execute("test -t 1")
    return status == true or status == 0
  end,
}

-- Option -> how its value is read (nil: it has none). Readers give nil for what cannot be.
local function one_of(words)
  local set = {}
  for word in words:gmatch("%S+") do set[word] = word end
  return function(text) return set[text] end
end

local function number_within(low, high)
  return function(text)
    local number = text:find("^%d%d?%d?%d?$") and tonumber(text)
    return number and number >= low and number <= high and number or nil
  end
end

local OPTIONS = {
  lang = function(text) return text:find("^[%w_.@-]+$") and text or nil end,
  format = one_of "text markdown html json",
  width = number_within(40, 1000),
  color = one_of "auto always never",
  limit = number_within(0, 9999),
}
local FLAGS = { ["--help"] = "help", ["-h"] = "help", ["--version"] = "version" }

---------------------------------------------------------------------------------------------------

local Run = {}
Run.__index = Run

-- A complaint: key of a sentence of language.cli, and its values.
function Run:complain(key, values)
  self:flush() -- so that both streams in one file keep their order
  for name, value in pairs(values or {}) do values[name] = octets.printable(tostring(value)) end
  self.env.stderr:write("smtpcodes: ", locale.say(self.language, self.language.cli[key], values or {}), "\n")
end

function Run:usage_error(key, values)
  self:complain(key, values)
  self.env.stderr:write(self.language.cli.see_help, "\n")
  return USAGE
end

function Run:put(text)
  self.written = self.written and self.env.stdout:write(text, "\n")
end

function Run:flush()
  self.written = self.env.stdout:flush() and self.written
end

function Run:format_options()
  return { lang = self.language.tag, width = self.width, color = self.color }
end

function Run:show(value)
  self:put(smtpcodes.format(value, self.format, self:format_options()))
  return FOUND
end

-- The option and the value in it: "--lang=es" gives "lang", "es".
local function split_option(argument)
  local name, value = argument:match("^%-%-([a-z]+)=(.*)$")
  if name then return name, value end
  return argument:match("^%-%-([a-z]+)$")
end

-- Sorts arguments into self.given (option -> value) and self.words; nil, sentence, values when they are wrong.
function Run:read_arguments(arguments)
  local i, only_words = 1, false
  while i <= #arguments do
    local argument = arguments[i]
    if only_words or argument == "-" or argument:sub(1, 1) ~= "-" then
      self.words[#self.words + 1] = argument
    elseif argument == "--" then
      only_words = true
    elseif FLAGS[argument] then
      self.given[FLAGS[argument]] = true
    else
      local name, value = split_option(argument)
      local reader = OPTIONS[name]
      if not reader then
        return nil, FLAGS["--" .. tostring(name)] and "takes_no_value" or "unknown_option",
          { word = argument:match("^%-%-%a+") or argument, option = "--" .. tostring(name) }
      end
      if not value then
        i = i + 1
        value = arguments[i]
        if not value then return nil, "no_value", { option = argument } end
      end
      self.given[name] = reader(value)
      if self.given[name] == nil then return nil, "bad_value", { option = "--" .. name, word = value } end
    end
    i = i + 1
  end
  return true
end

-- The language of messages: --lang, or what POSIX says about LC_MESSAGES.
function Run:choose_language()
  local asked = self.given.lang
  if not asked then
    for _, name in ipairs { "LC_ALL", "LC_MESSAGES", "LANG" } do
      local value = self.env.getenv(name)
      if value and value ~= "" then
        asked = value
        break
      end
    end
  end
  self.language = locale.load(locale.match(asked or "en"))
  local given = self.given.lang
  if given and self.language.tag == "en" and not given:lower():find("^en%f[^%a]") then
    self:complain("no_language", { word = given, name = self.language.name })
  end
end

function Run:choose_look()
  self.format = self.given.format or "text"
  self.width = self.given.width
  if not self.width then
    -- A terminal that says it is narrower than a page.
    local columns = number_within(40, 1000)(self.env.getenv("COLUMNS") or "")
    self.width = columns and math.min(columns, 80) or 80
  end
  local when = self.given.color or "auto"
  if when == "auto" and self.format == "text" then
    local no_color = self.env.getenv("NO_COLOR")
    local plain = no_color and no_color ~= "" or self.env.getenv("TERM") == "dumb"
    self.color = not plain and self.env.is_terminal()
  else
    self.color = when == "always"
  end
end

-- The whole input, or the text given as an argument.
function Run:input()
  return self.env.stdin:read("*a") or ""
end

---------------------------------------------------------------------------------------------------
-- Commands: each is given the words after its name and returns an exit status.

local commands = {}

function Run:no_such_code(word)
  self:complain("unknown_code", { word = word })
  if word:find("^[2-5]%d%d[ -]%D") or word:find(" ", 1, true) then
    self.env.stderr:write(self.language.cli.perhaps_classify, "\n")
  end
  return NOT_FOUND
end

function Run:explain(code)
  local entry = smtpcodes.lookup(code, self.language.tag)
  if not entry then return self:no_such_code(code) end
  return self:show(entry)
end

function Run:compare(a, b)
  for _, code in ipairs { a, b } do
    if not smtpcodes.lookup(code) then return self:no_such_code(code) end
  end
  local comparison = smtpcodes.compare(a, b, { lang = self.language.tag })
  if not comparison then
    self:complain("same_code", { word = a })
    return NOT_FOUND
  end
  return self:show(comparison)
end

function commands.search(run, words)
  if #words == 0 then return run:usage_error("missing_argument", { command = "search", needs = "WORD" }) end
  local asked = table.concat(words, " ")
  local found = smtpcodes.search(asked, { lang = run.language.tag })
  if #found == 0 then
    run:complain("nothing_found", { word = asked })
    return NOT_FOUND
  end
  local limit, shown = run.given.limit or 10, {}
  for i, entry in ipairs(found) do
    if limit == 0 or i <= limit then shown[i] = entry end
  end
  run:show(shown)
  if #shown < #found then run:complain("more_found", { n = #found - #shown }) end
  return FOUND
end

function commands.list(run, words)
  if #words > 0 then return run:usage_error("too_many", { word = words[1] }) end
  local entries = {}
  for _, entry in smtpcodes.each() do
    entries[#entries + 1] = locale.apply(entry, run.language.tag)
  end
  run:put(format.table(entries, run.format, run:format_options()))
  return FOUND
end

-- Columns of the table that `classify -` writes: the fields by their names in JSON, and their widths.
local COLUMNS = {
  { "code", 4 }, { "enhanced", 8 }, { "reason", 20 }, { "action", 11 }, { "scope", 11 }, { "bounce", 6 },
  { "confidence", 10 },
}

local function table_line(value_of)
  local cells = {}
  for i, column in ipairs(COLUMNS) do cells[i] = wrap.pad(value_of(column[1]), column[2]) end
  return (table.concat(cells, " "):gsub(" +$", ""))
end

-- A line at a time, so that a log can be piped through it.
local function classify_lines(run)
  if run.format == "text" then run:put(table_line(function(name) return name end)) end
  while run.written do
    local line = run.env.stdin:read("*l")
    if not line then break end
    local verdict = smtpcodes.classify((line:gsub("\r$", "")))
    if run.format == "text" then
      run:put(table_line(function(name) return tostring(verdict[name] or "-") end))
    else
      run:show(verdict)
    end
  end
  return FOUND
end

function commands.classify(run, words)
  if #words == 0 then
    return run:usage_error("missing_argument", { command = "classify", needs = "TEXT" })
  elseif #words > 1 then
    return run:usage_error("too_many", { word = words[2] })
  elseif words[1] == "-" then
    return classify_lines(run)
  end
  return run:show(smtpcodes.classify(words[1]))
end

-- For commands that read their input and nothing else.
local function only_input(run, command, words)
  if words[1] ~= "-" then
    return run:usage_error("missing_argument", { command = command, needs = "-" })
  elseif words[2] then
    return run:usage_error("too_many", { word = words[2] })
  end
end

function commands.parse(run, words)
  local status = only_input(run, "parse", words)
  if status then return status end
  local bytes, at, any = run:input(), 1, false
  while at <= #bytes do
    local reply, after, detail = smtpcodes.parse(bytes, { init = at })
    if not reply then
      run:complain("bad_reply", { offset = detail.offset or at, message = after })
      return NOT_FOUND
    end
    if any and run.format ~= "json" then run:put("") end
    run:show(reply)
    at, any = after, true
  end
  if any then return FOUND end
  run:complain("empty_input")
  return NOT_FOUND
end

function commands.lint(run, words)
  local status = only_input(run, "lint", words)
  if status then return status end
  local bytes = run:input()
  if bytes == "" then
    run:complain("empty_input")
    return NOT_FOUND
  end
  local findings = smtpcodes.lint(bytes)
  run:show(findings)
  for _, finding in ipairs(findings) do
    if finding.severity == "error" then return NOT_FOUND end
  end
  return FOUND
end

function Run:dispatch()
  local words, cli_texts = self.words, self.language.cli
  if self.given.help then
    self:put((locale.say(self.language, cli_texts.usage, {
      lang = self.language.tag, languages = table.concat(locale.locales(), " "),
    }):gsub("\n$", "")))
    return FOUND
  elseif self.given.version then
    self:put("smtpcodes " .. smtpcodes._VERSION)
    return FOUND
  end
  local first = words[1]
  if not first then
    self.env.stderr:write((cli_texts.usage:match("^[^\n]*")), "\n", cli_texts.see_help, "\n")
    return USAGE
  elseif commands[first] then
    return commands[first](self, { (unpack or table.unpack)(words, 2) })
  elseif not first:find("^%d") then
    return self:usage_error("unknown_command", { word = first })
  elseif #words > 2 then
    return self:usage_error("too_many", { word = words[3] })
  elseif #words == 2 then
    return self:compare(first, words[2])
  end
  return self:explain(first)
end

---Runs the program with these arguments. Returns the exit status: 0 found, 1 not found or findings of
---severity error, 2 wrong usage.
---@param arguments string[]
---@param environment? smtpcodes.Environment  the process itself, otherwise
---@return integer status
function cli.run(arguments, environment)
  check.type(arguments, 1, "run", "table")
  local run = setmetatable({
    env = environment or PROCESS, given = {}, words = {}, written = true, language = locale.load("en"),
  }, Run)
  local understood, key, values = run:read_arguments(arguments)
  run:choose_language()
  if not understood then return run:usage_error(key, values) end
  run:choose_look()
  local status = run:dispatch()
  run:flush()
  -- A full disk or a closed pipe is not a success.
  if not run.written then return NOT_FOUND end
  return status
end

return cli
