--- Whether a value has the shape that the annotations of the library's sources state: one place says what a result
--- holds, and it is what readers see. A key that no annotation names, a field that is missing, a value of another type
--- or outside a closed list is an error. annotations_spec asks it of results and options, spec/fuzz/mail/laws.lua of
--- what mails and logs give.
local shapes = {}

local classes, aliases = {}, {}
--- The classes by name: fields (by name, each with name, optional, type, and met once a value had it) and parent.
shapes.classes = classes

---------------------------------------------------------------------------------------------------
-- Types as they are written: "a"|"b", integer, T[], (T|U)[], table<K, V>, {a: T, b?: U}, smtpcodes.Reply

local parse_type

-- A field's name, with "?" where it may be missing, and its type.
local function parse_field(text, at)
  local name, optional, after = text:match("^([%w_]+)(%??):%s*()", at)
  local kind
  kind, at = parse_type(text, after)
  return { name = name, optional = optional == "?", type = kind }, at
end

local function parse_one(text, at)
  local kind
  local quoted, after = text:match('^"([^"]*)"()', at)
  if quoted then
    kind = { is = "literal", value = quoted }
  elseif text:find("^{", at) then
    kind, after = { is = "fields", fields = {}, name = "{}" }, text:match("^{%s*()", at)
    while not text:find("^}", after) do
      local field
      field, after = parse_field(text, after)
      kind.fields[field.name] = field
      after = text:match("^%s*,?%s*()", after)
    end
    after = after + 1
  elseif text:find("^%(", at) then
    kind, after = parse_type(text, at + 1)
    after = after + 1
  elseif text:find("^fun%(", at) then
    kind, after = { is = "fun" }, text:match("^fun%b()()", at)
    if text:find("^:", after) then after = #text + 1 end -- what it returns
  elseif text:find("^table<", at) then
    local key, value
    key, after = parse_type(text, at + 6)
    value, after = parse_type(text, text:match("^%s*,%s*()", after))
    kind, after = { is = "map", key = key, value = value }, text:match("^%s*>()", after)
  else
    local name
    name, after = text:match("^([%w_.]+)()", at)
    assert(name, "no type: " .. text:sub(at))
    kind = { is = "name", name = name }
  end
  while text:find("^%[%]", after) do kind, after = { is = "array", of = kind }, after + 2 end
  if text:find("^%?", after) then kind, after = { is = "union", kind, { is = "name", name = "nil" } }, after + 1 end
  return kind, after
end

function parse_type(text, at)
  local kind
  kind, at = parse_one(text, at)
  local union = { is = "union", kind }
  while text:find("^%s*|", at) do
    union[#union + 1], at = parse_one(text, text:match("^%s*|%s*()", at))
  end
  return union[2] and union or kind, at
end

---------------------------------------------------------------------------------------------------
-- Annotations

---Reads the classes and aliases of a source.
---@param path string
function shapes.read(path)
  local class, alias
  for written in io.lines(path) do
    local line = written:gsub("^(%-%-%-@field )private ", "%1")
    local name, rest = line:match("^%-%-%-@class ([%w_.]+)(.*)")
    local alias_name, alias_type = line:match("^%-%-%-@alias ([%w_.]+)%s*(.*)")
    local field, optional, type_at = line:match("^%-%-%-@field ([%w_]+)(%??) ()")
    if name then
      class, alias = { is = "fields", fields = {}, name = name, parent = rest:match("^: ([%w_.]+)") }, nil
      classes[name] = class
    elseif alias_name then
      class, alias = nil, alias_name
      aliases[alias] = alias_type
    elseif alias and line:find("^%-%-%-|") then
      aliases[alias] = aliases[alias] .. line:sub(4)
    elseif field and class then
      local kind = parse_type(line, type_at)
      -- Methods are no part of the value.
      class.fields[field] = { name = field, optional = optional == "?" or kind.is == "fun", type = kind }
    elseif not line:find("^%-%-%-") then
      class, alias = nil, nil
    end
  end
end

local function type_of_alias(name)
  local text = aliases[name]
  if type(text) == "string" then
    text = parse_type(text, text:match("^[%s|]*()"))
    aliases[name] = text
  end
  return text
end

-- The field of a class or of what it is derived from.
local function field_of(class, name)
  local parent = class.parent
  return class.fields[name] or parent and field_of(assert(classes[parent], parent), name)
end

local function each_field(class, call)
  for _, field in pairs(class.fields) do call(field) end
  if class.parent then each_field(classes[class.parent], call) end
end

---------------------------------------------------------------------------------------------------
-- Values

local PLAIN = {
  string = function(value) return type(value) == "string" end,
  integer = function(value) return type(value) == "number" and value == math.floor(value) end,
  number = function(value) return type(value) == "number" end,
  boolean = function(value) return type(value) == "boolean" end,
  ["true"] = function(value) return value == true end,
  table = function(value) return type(value) == "table" end,
  userdata = function(value) return type(value) == "userdata" end,
  ["function"] = function(value) return type(value) == "function" end,
  ["nil"] = function(value) return value == nil end,
  any = function() return true end,
}

local wrong_with

-- Looks at the members of a table in turn: what is wrong with the first that is.
local checks = {}

function checks.fun(value) return type(value) ~= "function" and "is no function" end

function checks.literal(value, kind) return value ~= kind.value and "is " .. tostring(value) end

function checks.union(value, kind)
  local wrong
  for _, one in ipairs(kind) do
    wrong = wrong_with(value, one)
    if not wrong then return nil end
  end
  return wrong
end

function checks.array(value, kind)
  if type(value) ~= "table" then return "is no list" end
  local n = 0
  for _ in pairs(value) do n = n + 1 end
  if n ~= #value then return "has holes or keys beside its members" end
  for i = 1, n do
    local wrong = wrong_with(value[i], kind.of)
    if wrong then return i .. " " .. wrong end
  end
end

function checks.map(value, kind)
  if type(value) ~= "table" then return "is no table" end
  for key, one in pairs(value) do
    local wrong = wrong_with(key, kind.key) or wrong_with(one, kind.value)
    if wrong then return tostring(key) .. " " .. wrong end
  end
end

function checks.fields(value, class)
  if type(value) ~= "table" then return "is no table" end
  local wrong
  for name, one in pairs(value) do
    local field = field_of(class, name)
    wrong = field and wrong_with(one, field.type)
    if not field then return "has an unknown field " .. tostring(name) end
    if wrong then return name .. " " .. wrong end
    field.met = true
  end
  each_field(class, function(field)
    if not field.optional and rawget(value, field.name) == nil then wrong = "lacks " .. field.name end
  end)
  return wrong
end

function checks.name(value, kind)
  local name = kind.name
  if PLAIN[name] then return not PLAIN[name](value) and "is no " .. name .. ": " .. tostring(value) end
  return wrong_with(value, classes[name] or assert(type_of_alias(name), name))
end

function wrong_with(value, kind) return checks[kind.is](value, kind) or nil end

---Raises unless the value is of the type.
---@param value any
---@param text string  as an annotation writes it
function shapes.check(value, text)
  local wrong = wrong_with(value, (parse_type(text, 1)))
  if wrong then error(("a %s is not as documented: %s"):format(text, wrong), 2) end
end

---The fields of a class, an alias or a type "{a: T, b?: U}", by name.
---@param text string
function shapes.fields(text)
  local kind = parse_type(text, 1)
  if kind.is == "name" then kind = classes[kind.name] or type_of_alias(kind.name) end
  local all = {}
  each_field(kind, function(field) all[field.name] = all[field.name] or field end)
  return all
end

-- Calls f with every name of a type within the type.
local function each_name(kind, f)
  if kind.is == "name" then f(kind.name) end
  for _, key in ipairs { "of", "key", "value" } do
    if type(kind[key]) == "table" then each_name(kind[key], f) end
  end
  for _, one in ipairs(kind) do each_name(one, f) end
  for _, field in pairs(kind.fields or {}) do each_name(field.type, f) end
end

---Names of types that the annotations use and nothing declares.
---@return string[]
function shapes.unknown()
  local list = {}
  local function look(where, kind)
    each_name(kind, function(name)
      if not PLAIN[name] and not classes[name] and not aliases[name] then list[#list + 1] = where .. ": " .. name end
    end)
  end
  for name, class in pairs(classes) do look(name, class) end
  for name in pairs(aliases) do look(name, type_of_alias(name)) end
  return list
end

return shapes
