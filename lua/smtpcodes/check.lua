--- Checks of arguments, with the same words on every Lua. Misuse raises; the position in the message
--- is that of whoever called the public function.
local core = require "smtpcodes.core"

local check = {}

--- Raises "bad argument #n to 'f' (message)".
---@param arg integer   position of the argument
---@param name string   name of the public function
---@param message string
---@param level? integer  1: the function that calls this one is the public one; each caller between adds 1
function check.misuse(arg, name, message, level)
  error(("bad argument #%d to '%s' (%s)"):format(arg, name, message), (level or 1) + 2)
end

--- Raises unless `value` has that type ("string", "table", …).
function check.type(value, arg, name, expected, level)
  if type(value) ~= expected then
    check.misuse(arg, name, expected .. " expected, got " .. type(value), (level or 1) + 1)
  end
end

-- What a caller wrote, for a message: printable, and not long.
local function shown(text)
  local cut = text:sub(1, 40):gsub("\\", "\\092")
    :gsub("[^\32-\126]", function(octet) return ("\\%03d"):format(octet:byte()) end)
  return #text > 40 and cut .. "..." or cut
end

--- Raises unless `value` is a name of the closed list `known` (name -> true), which holds `what`: a stage, a style.
---@param more? string  what the message ends with
function check.name(value, known, what, arg, name, more, level)
  level = (level or 1) + 1
  check.type(value, arg, name, "string", level)
  if known[value] then return end
  check.misuse(arg, name, ("unknown %s '%s'%s"):format(what, shown(value), more or ""), level)
end

local function other_type(value, expected)
  return type(value) ~= expected and expected .. " expected, got " .. type(value)
end

-- What is wrong with an option's value, by what it has to be; the same that the binding asks of the options that it
-- reads itself. math.huge is a count too: no limit.
local KINDS = {
  any = function() end,
  count = function(value)
    return other_type(value, "number")
      or not (value >= 1 and (value == math.huge or value == math.floor(value))) and "positive integer expected"
  end,
  rules = function(value)
    return getmetatable(value) ~= "smtpcodes.rules" and "what rules() returns expected, got " .. type(value)
  end,
  names = function(value) return other_type(value, "string") end,
}
--- The option table, or an empty one for nil. Raises for another type, an unknown key, or a value that is not what
--- `known[key]` says: a type, "count" (a positive integer), "rules" (what rules() returns), or a table of names, which
--- are all that it can be ("any" takes all).
---@param value table?
---@param known table<string, string|table>  option -> what it is
function check.options(value, arg, name, known, level)
  if value == nil then return {} end
  level = (level or 1) + 1
  check.type(value, arg, name, "table", level)
  for key, given in pairs(value) do
    if type(key) ~= "string" then check.misuse(arg, name, "unknown option of type " .. type(key), level) end
    local expected = known[key]
    if not expected then check.misuse(arg, name, ("unknown option '%s'"):format(shown(key)), level) end
    local message = (KINDS[type(expected) == "table" and "names" or expected] or other_type)(given, expected)
    if message then check.misuse(arg, name, ("option '%s': %s"):format(key, message), level) end
    if type(expected) == "table" then check.name(given, expected, key, arg, name, nil, level) end
  end
  return value
end

--- The names of the stages, as a closed list.
check.STAGES = {}
for _, stage in ipairs(core.stages()) do check.STAGES[stage] = true end

return check
