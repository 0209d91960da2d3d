--- The rows of csrc/data/form.def: { {kind=, id=, flags…, key=, samples={{text, expected}…}, near={…} }… }.
local C_ESCAPES = { n = "\n", r = "\r", t = "\t", ["\\"] = "\\", ['"'] = '"', ["'"] = "'", ["?"] = "?" }

--- The C string literal that begins at `at` of `line`; its value and what is behind it.
local function literal(line, at)
  local out = {}
  at = at + 1
  while true do
    local c = line:sub(at, at)
    if c == '"' then return table.concat(out), at + 1 end
    assert(c ~= "", "no closing quote: " .. line)
    if c == "\\" then
      local octal = line:match("^[0-7][0-7]?[0-7]?", at + 1)
      if octal then
        out[#out + 1] = string.char(tonumber(octal, 8))
        at = at + 1 + #octal
      else
        out[#out + 1] = assert(C_ESCAPES[line:sub(at + 1, at + 1)], line)
        at = at + 2
      end
    else
      out[#out + 1] = c
      at = at + 1
    end
  end
end

local function literals(text)
  local out, at = {}, 1
  while true do
    at = text:find('"', at, true)
    if not at then return out end
    out[#out + 1], at = literal(text, at)
  end
end

local function read(path)
  local file = assert(io.open(path or "csrc/data/form.def"))
  local text = file:read("*a"):gsub("/%*.-%*/", ""):gsub("\n    \"", " \"")
  file:close()
  local forms = {}
  for line in text:gmatch("[^\n]+") do
    local macro, rest = line:match("^%s*(%u+)(%b())%s*$")
    if not macro then macro, rest = line:match("^%s*(%u+)(%(.*%))%s*$") end
    if macro == "LINE" or macro == "FORM" or macro == "QUOTE" or macro == "TRANSCRIPT" then
      local strings = literals(rest)
      local id, event, stage = rest:match('^%((%w[%w_]*), "[^"]*", (%u+), ([%u_]+),')
      forms[#forms + 1] = { kind = macro, id = id, event = event, stage = stage, key = strings[#strings],
        samples = {}, near = {} }
    elseif macro == "SAMPLE" then
      table.insert(forms[#forms].samples, literals(rest))
    elseif macro == "NEAR" then
      table.insert(forms[#forms].near, literals(rest)[1])
    end
  end
  return forms
end

return { read = read }
