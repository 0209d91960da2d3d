--- Parts of the library that are loaded on first use. As `require`, but what failed for want of memory or of file
--- descriptors works as soon as they are there again, and the error says what was wanting.
local part = {}

-- What require says of a module that is being loaded: a table, function or true once it is there. Lua 5.1 and LuaJIT
-- leave a mark of their own for each module whose loading failed, and refuse to load it from then on.
local function forget_failures()
  for name, value in pairs(package.loaded) do
    if (type(value) == "userdata" or type(value) == "number") and type(name) == "string"
      and name:find("^smtpcodes%.") then
      package.loaded[name] = nil
    end
  end
end

-- EMFILE and ENFILE, which are the same everywhere.
local NO_DESCRIPTOR = { [24] = true, [23] = true }

---Raises when no file can be opened at the moment: then that `name` was not found proves nothing. It is tried with this
---file, where it is known.
---@param name string
function part.check_files(name)
  local path = debug and debug.getinfo(1, "S").source:match "^@(.*)"
  if not path or not io then return end
  local file, message, number = io.open(path, "rb")
  if file then
    file:close()
  elseif NO_DESCRIPTOR[number] then
    error(("cannot load %s: %s"):format(name, message), 0)
  end
end

---The module of that name, which begins with "smtpcodes.".
---@param name string
---@return any
function part.load(name)
  local value = package.loaded[name]
  if type(value) == "table" or type(value) == "function" then return value end
  local fine
  fine, value = pcall(require, name)
  if fine then return value end
  forget_failures()
  if tostring(value):find("not found:", 1, true) then part.check_files(name) end
  error(value, 0)
end

return part
