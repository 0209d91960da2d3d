--- The commands about codes: CODE, compare, search, list.
local format = require "smtpcodes.format"
local locale = require "smtpcodes.locale"
local smtpcodes = require "smtpcodes"

local codes = {}

-- The codes of a class written as 5xx or 55x.
local function of_class(word)
  local digits = word:match "^([2-5]%d?)[xX]+$"
  if not digits or #word ~= 3 then return nil end
  local found = {}
  for code, entry in smtpcodes.each { kind = "reply" } do
    local text = tostring(code)
    if text:sub(1, #digits) == digits and entry.status ~= "observed" then found[#found + 1] = text end
  end
  return found
end

local function nearest(word)
  local names = {}
  for code, entry in smtpcodes.each() do
    names[#names + 1] = tostring(code)
    if #word > 6 then names[#names + 1] = entry.slug end
  end
  return require("smtpcodes.cli.spelling").nearest(word, names)
end

local function no_such_code(context, word)
  context:complain("unknown_code", { word = word }, of_class(word) or nearest(word))
  local severity = smtpcodes.severity(word)
  if severity then
    context:complain("only_severity", { word = word, severity = context.language.severity[severity] })
  elseif word:find "^[2-5]%d%d[ -]%D" or word:find(" ", 1, true) then
    context:complain "perhaps_classify"
  end
  context:stop(1)
end

local function entry_of(context, word)
  return smtpcodes.lookup(word, context.lang) or no_such_code(context, word)
end

local function compare(context, a, b)
  entry_of(context, a)
  entry_of(context, b)
  local comparison = smtpcodes.compare(a, b, { lang = context.lang })
  if not comparison then context:fail("same_code", { word = a }) end
  context:show(comparison)
end

-- What a reply with both codes says.
local function explain_pair(context, code, enhanced)
  local entry = entry_of(context, code)
  entry_of(context, enhanced)
  local pair = smtpcodes.lookup(entry.code .. " " .. enhanced, context.lang)
  if not pair then context:fail("no_pair", { code = entry.code, enhanced = enhanced }) end
  context:show(pair)
end

local function is_enhanced(word) return word:find "^%d%.%d+%.%d+" ~= nil end

function codes.CODE(context)
  local a, b = context.args[1], context.args[2]
  if context.args[3] then
    context:complain("too_many", { word = context.args[3] })
    if not context.args[3]:find "^%d" then context:complain "perhaps_classify" end
    context:stop(2)
  elseif not b then
    context:show(entry_of(context, a))
  elseif is_enhanced(a) == is_enhanced(b) then
    compare(context, a, b)
  elseif is_enhanced(b) then
    explain_pair(context, a, b)
  else
    explain_pair(context, b, a)
  end
end

function codes.compare(context)
  local a, b, more = context.args[1], context.args[2], context.args[3]
  if not b then context:misuse("missing_argument", { command = "compare", needs = "CODE CODE" }) end
  if more then context:misuse("too_many", { word = more }) end
  compare(context, a, b)
end

function codes.search(context)
  if not context.args[1] then context:misuse("missing_argument", { command = "search", needs = "WORD" }) end
  local asked = table.concat(context.args, " ")
  local limit = context.opts.limit or 10
  local found = smtpcodes.search(asked, { lang = context.lang, limit = 9999 })
  if #found == 0 then context:fail("nothing_found", { word = asked }) end
  local shown = {}
  for i, entry in ipairs(found) do
    if limit == 0 or i <= limit then shown[i] = entry end
  end
  context:show(shown)
  if #shown < #found then context:complain("more_found", { n = #found - #shown }) end
end

function codes.list(context)
  if context.args[1] then context:misuse("too_many", { word = context.args[1] }) end
  local entries = {}
  for _, entry in smtpcodes.each { stage = context.opts.stage } do
    entries[#entries + 1] = locale.apply(entry, context.lang)
  end
  context:out(format.table(entries, context.format, context:format_options()))
end

return codes
