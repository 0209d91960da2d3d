-- A strict JSON reader for specs: raises for whatever RFC 8259 does not allow.
local ESCAPES = { ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

local function utf8_of(codepoint)
  if codepoint < 0x80 then return string.char(codepoint) end
  if codepoint < 0x800 then
    return string.char(0xC0 + math.floor(codepoint / 64), 0x80 + codepoint % 64)
  end
  return string.char(0xE0 + math.floor(codepoint / 4096), 0x80 + math.floor(codepoint / 64) % 64, 0x80 + codepoint % 64)
end

local value

local function fail(text, at) error(("no JSON at %d: %s"):format(at, text:sub(at, at + 20)), 0) end

local function skip(text, at) return text:find("[^ \t\r\n]", at) or #text + 1 end

local function read_string(text, at)
  local out = {}
  at = at + 1
  while true do
    local plain = text:match('^[^"\\%c]+', at)
    if plain then
      out[#out + 1] = plain
      at = at + #plain
    end
    local character = text:sub(at, at)
    if character == '"' then return table.concat(out), at + 1 end
    if character ~= "\\" then fail(text, at) end
    local escape = text:sub(at + 1, at + 1)
    if escape == "u" then
      local digits = text:match("^%x%x%x%x", at + 2) or fail(text, at)
      out[#out + 1] = utf8_of(tonumber(digits, 16))
      at = at + 6
    else
      out[#out + 1] = ESCAPES[escape] or fail(text, at)
      at = at + 2
    end
  end
end

local function read_list(text, at, close, item)
  at = skip(text, at + 1)
  if text:sub(at, at) == close then return at + 1 end
  while true do
    at = skip(text, item(skip(text, at)))
    local character = text:sub(at, at)
    if character == close then return at + 1 end
    if character ~= "," then fail(text, at) end
    at = at + 1
  end
end

local WORDS = { ["true"] = true, ["false"] = false }

function value(text, at)
  local first = text:sub(at, at)
  if first == '"' then return read_string(text, at) end
  if first == "[" then
    local array = {}
    local after = read_list(text, at, "]", function(i)
      local item, next_at = value(text, i)
      array[#array + 1] = item
      return next_at
    end)
    return array, after
  end
  if first == "{" then
    local object = {}
    local after = read_list(text, at, "}", function(i)
      if text:sub(i, i) ~= '"' then fail(text, i) end
      local key, colon = read_string(text, i)
      colon = skip(text, colon)
      if text:sub(colon, colon) ~= ":" then fail(text, colon) end
      local item, next_at = value(text, skip(text, colon + 1))
      object[key] = item
      return next_at
    end)
    return object, after
  end
  local word = text:match("^%l+", at)
  if word == "null" then return nil, at + 4 end
  if WORDS[word] ~= nil then return WORDS[word], at + #word end
  local number = text:match("^-?%d+%.?%d*[eE]?[+-]?%d*", at) or fail(text, at)
  return tonumber(number) or fail(text, at), at + #number
end

return function(text)
  local result, after = value(text, skip(text, 1))
  if skip(text, after) <= #text then fail(text, after) end
  return result
end
