--- Values of this library as pages: text for a terminal, Markdown, HTML, or JSON. A value becomes blocks in one
--- language (format/blocks.lua), and each style writes the same blocks (format/text.lua, markdown.lua, html.lua).
local check = require "smtpcodes.check"
local locale = require "smtpcodes.locale"
local part = require "smtpcodes.part"
local smtpcodes = require "smtpcodes"

local format = {}

---@alias smtpcodes.Value
---| smtpcodes.Entry|smtpcodes.Entry[]|smtpcodes.Comparison|smtpcodes.Reply|smtpcodes.Verdict|smtpcodes.Finding[]
---| smtpcodes.Report|smtpcodes.Bounce|smtpcodes.Log

local STYLES = { text = true, markdown = true, html = true, json = true }

local function name_of(value)
  if type(value) ~= "table" then return nil end
  local metatable = getmetatable(value)
  return type(metatable) == "table" and metatable.__name or nil
end

-- The key in format/blocks.lua of what turns the value into blocks: the name of its metatable, or "entries" for an
-- array of entries; nil for what is no value of this library.
local function kind_of(value)
  if type(value) ~= "table" then return nil end
  if getmetatable(value) ~= nil then
    local name = name_of(value)
    return type(name) == "string" and part.load("smtpcodes.format.blocks")[name] and name or nil
  end
  local n = 0
  for _ in pairs(value) do n = n + 1 end
  for i = 1, n do
    if name_of(value[i]) ~= "smtpcodes.entry" then return nil end
  end
  return "entries"
end

-- The key by which lookup finds an entry.
local function key_of(entry)
  local code = entry.code
  if type(code) ~= "string" and type(code) ~= "number" then return "" end
  if entry.kind == "pair" then return code .. " " .. tostring(entry.enhanced) end
  return tostring(code)
end

-- The same entry or comparison in another language, from the tables; as it is where they do not know it.
local function in_language(value, tag)
  local name = name_of(value)
  if name == "smtpcodes.entry" and value.lang ~= tag then
    return smtpcodes.lookup(key_of(value), tag) or value
  elseif name == "smtpcodes.comparison" and value.lang ~= tag and type(value.a) == "table"
      and type(value.b) == "table" then
    return smtpcodes.compare(key_of(value.a), key_of(value.b), { lang = tag }) or value
  end
  return value
end

-- Narrower, the columns of a page would leave no room for text.
local MIN_WIDTH, MAX_WIDTH = 40, 1000

local OPTIONS = { lang = "string", width = "number", color = "boolean" }

-- The page of a value, whose blocks format/blocks.lua makes under `kind`.
local function render(value, style, opts, kind)
  local tag
  if opts.lang then
    tag = locale.match(opts.lang)
    value = in_language(value, tag)
  else
    tag = type(value.lang) == "string" and locale.match(value.lang) or "en"
  end
  if style == "json" then return part.load("smtpcodes.json").encode(value) end
  local language = locale.load(tag)
  local blocks = part.load("smtpcodes.format.blocks")[kind](value, language)
  return part.load("smtpcodes.format." .. style)(blocks, language, opts)
end

---A page from an entry, a comparison, a reply, a verdict, a report, a bounce, a log, findings, or an array of entries.
---"text" is wrapped to `width` columns (otherwise 80); "markdown" and "html" (an <article>) are whole
---pages; "json" is one line. `lang` puts an entry or a comparison into that language anew, and otherwise
---decides about headings and labels. What a server wrote is shown escaped in every style. English on a page of another
---language is marked: `lang="en"` in HTML, "[en]" otherwise. Ends without a line end.
---@param value smtpcodes.Value
---@param style smtpcodes.Style
---@param opts? smtpcodes.FormatOptions  width: 40 to 1000; color: for "text"
---@return string
function format.format(value, style, opts)
  local kind = kind_of(value)
  if not kind then
    check.misuse(1, "format", "a value of smtpcodes expected, got " .. (name_of(value) or type(value)))
  end
  check.name(style, STYLES, "style", 2, "format")
  opts = check.options(opts, 3, "format", OPTIONS)
  local width = opts.width
  if width and not (width >= MIN_WIDTH and width <= MAX_WIDTH and width == math.floor(width)) then
    check.misuse(3, "format",
      ("option 'width': %d to %d expected, got %s"):format(MIN_WIDTH, MAX_WIDTH, tostring(width)))
  end
  return render(value, style, opts, kind)
end

---A page of blocks (format/blocks.lua says what they are) in any style but "json".
---@param blocks table[]
---@param style "text"|"markdown"|"html"
---@param opts table  as format's
---@return string
function format.page(blocks, style, opts)
  return part.load("smtpcodes.format." .. style)(blocks, locale.load(locale.match(opts.lang or "en")), opts)
end

---An array of entries as a table, a line each: what `smtpcodes list` shows.
---@param entries smtpcodes.Entry[]
---@param style "text"|"markdown"|"html"|"json"
---@param opts table  as format's
---@return string
function format.table(entries, style, opts)
  return render(entries, style, opts, "tables")
end

return format
