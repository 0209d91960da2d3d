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

--- The option table, or an empty one for nil. Raises for another type, an unknown key, or a value of
--- another type than `known[key]` names ("any" takes all).
---@param value table?
---@param known table<string, string>  option -> type
function check.options(value, arg, name, known, level)
  if value == nil then return {} end
  level = (level or 1) + 1
  check.type(value, arg, name, "table", level)
  for key, given in pairs(value) do
    local expected = known[key]
    if not expected then
      check.misuse(arg, name, ("unknown option '%s'"):format(tostring(key)), level)
    elseif expected ~= "any" and type(given) ~= expected then
      check.misuse(arg, name, ("option '%s': %s expected, got %s"):format(key, expected, type(given)), level)
    end
  end
  return value
end

local STAGES = {}
for _, stage in ipairs(core.stages()) do STAGES[stage] = true end

--- Raises unless `value` is nil or the name of a stage.
function check.stage(value, arg, name, level)
  if value == nil or STAGES[value] then return end
  level = (level or 1) + 1
  check.type(value, arg, name, "string", level)
  local shown = value:sub(1, 40):gsub("[^\32-\91\93-\126]", function(octet) return ("\\%03d"):format(octet:byte()) end)
  check.misuse(arg, name, ("unknown stage '%s%s'"):format(shown, #value > 40 and "..." or ""), level)
end

return check
