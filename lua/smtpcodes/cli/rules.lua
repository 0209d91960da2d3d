--- The rules of a user's own, from the file that --rules names.
local smtpcodes = require "smtpcodes"

-- The text as a function that sees nothing: not compiled code, and an empty environment.
local function load_text(text, name)
  if text:sub(1, 1) == "\27" then return nil, "compiled code is not loaded" end
  local chunk, message = (loadstring or load)(text, name, "t", {})
  if chunk and setfenv then setfenv(chunk, {}) end
  return chunk, message
end

---The rule set of a file that returns the list of rules. What is wrong with the file ends the command.
---@param context smtpcodes.cli.Context
---@param path string
---@return userdata
return function(context, path)
  local text = context:whole(path)
  if not text then context:stop(1) end
  local function wrong(message) context:fail("bad_rules", { file = path, message = message }) end
  local chunk, message = load_text(text, "=" .. path)
  if not chunk then wrong(message) end
  local ok, list = pcall(chunk)
  if not ok then wrong(list) end
  if type(list) ~= "table" then wrong "it returns no table" end
  local called, set, problem = pcall(smtpcodes.rules, list)
  if not called then wrong(set) end
  return set or wrong(problem)
end
