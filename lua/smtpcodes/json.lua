--- A small JSON encoder for the shapes of this library: strings, numbers, booleans, arrays, and objects
--- with string keys. What comes out is one line of valid JSON (RFC 8259) in UTF-8.
local utf8 = require "smtpcodes.utf8"

local json = {}

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r",
  ["\t"] = "\\t" }
local REPLACEMENT = "\239\191\189" -- U+FFFD

local function escape(character)
  return ESCAPES[character] or ("\\u%04x"):format(character:byte())
end

-- The text with each ill-formed sequence as U+FFFD.
local function well_formed(text)
  local out, start, i = {}, 1, 1
  while i <= #text do
    local codepoint, after = utf8.decode(text, i)
    if not codepoint then
      out[#out + 1] = text:sub(start, i - 1)
      out[#out + 1] = REPLACEMENT
      start = after
    end
    i = after
  end
  if start == 1 then return text end
  out[#out + 1] = text:sub(start)
  return table.concat(out)
end

local function encode_string(text)
  if text:find("^[a-z #-Z!%[%]^-~]*$") then return '"' .. text .. '"' end
  text = well_formed(text):gsub('[^a-z #-Z!%[%]^-~\128-\255]', escape)
  return '"' .. text .. '"'
end

local function encode_number(number)
  if number ~= number or number == math.huge or number == -math.huge then return "null" end
  if number == math.floor(number) and number > -2 ^ 53 and number < 2 ^ 53 then
    return ("%.0f"):format(number)
  end
  -- A locale may write the fraction after a comma.
  return (("%.14g"):format(number):gsub(",", "."))
end

local encode

-- Arrays are 1 to n without holes. None of our objects can be empty, so an empty table is an array.
local function encode_table(value)
  local parts, keys = {}, {}
  for key in pairs(value) do keys[#keys + 1] = key end
  if #keys == #value then
    for i = 1, #keys do parts[i] = encode(value[i]) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for _, key in ipairs(keys) do
    if type(key) ~= "string" then error("cannot encode a table with " .. type(key) .. " keys as JSON", 0) end
  end
  table.sort(keys)
  for i, key in ipairs(keys) do parts[i] = encode_string(key) .. ":" .. encode(value[key]) end
  return "{" .. table.concat(parts, ",") .. "}"
end

function encode(value)
  local kind = type(value)
  if kind == "string" then return encode_string(value) end
  if kind == "number" then return encode_number(value) end
  if kind == "boolean" then return value and "true" or "false" end
  if kind == "table" then return encode_table(value) end
  error("cannot encode a " .. kind .. " as JSON", 0)
end

---The value as one line of JSON, keys sorted, octets that are no UTF-8 as U+FFFD; NaN and the infinities,
---which JSON cannot hold, are null. Raises for a function, userdata or thread and for other keys than
---strings in a table that is no array.
---@param value any
---@return string
function json.encode(value)
  return encode(value)
end

return json
