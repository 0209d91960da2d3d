--- The same pseudo-random inputs on every Lua.
local random = {}

-- Minimal standard generator: its products stay exact in doubles.
local function generator(seed)
  local state = seed * 7919 % 2147483647 + 1
  return function(n)
    state = state * 16807 % 2147483647
    return state % n + 1
  end
end

--- A function that gives 1 to n.
random.generator = generator

--- `size` random octets.
function random.octets(seed, size)
  local pick, out = generator(seed), {}
  for i = 1, size do out[i] = string.char(pick(256) - 1) end
  return table.concat(out)
end

-- What texts are made of: mostly harmless, sometimes what a builder must not fall for.
local HARMLESS = {
  "mailbox", "x", " ", "  ", "\t", "user@example.net", "192.0.2.1", "%s", "%", "$1", "\\", "|", "\n", "\r\n",
  "5.1.1", "5.1.1 ", "4.7.1 ", "2.0.0 ", "#5.1.1 ", "5.1.1:", "(#5.7.1)", "5.1234.1 ", "250 OK", "550-",
  ("word "):rep(120), ("y"):rep(600),
}
local WIDE = { "\195\169", "\226\130\172", "\240\159\152\128", ("\195\169"):rep(300) }
local HARMFUL = { "\r", "\0", "\127", "\27[31m", "\195", "\255", "\237\160\128" }

local function text(pick)
  local out = {}
  local wide, harmful = pick(3) == 1, pick(4) == 1
  for i = 1, pick(7) - 1 do
    local from = wide and pick(3) == 1 and WIDE or harmful and pick(4) == 1 and HARMFUL or HARMLESS
    out[i] = from[pick(#from)]
  end
  return table.concat(out)
end

--- A text of words, blanks, codes, and at times UTF-8 and control octets.
function random.text(seed)
  return text(generator(seed))
end

local ENHANCED = { "5.1.1", "4.2.2", "2.0.0", "5.7.26", "5.999.999", "3.1.1", "5.1", "" }

--- Arguments of reply{}.
function random.parts(seed)
  local pick = generator(seed)
  local parts = { code = 199 + pick(400), utf8 = pick(2) == 1 }
  if pick(8) == 1 then parts.code = pick(1000) - 1 end
  if pick(3) == 1 then
    parts.enhanced = ENHANCED[pick(#ENHANCED)]
    if pick(3) > 1 then parts.code = tonumber(parts.enhanced:match("^[2-5]") or 5) * 100 + pick(100) - 1 end
  end
  local way = pick(4)
  if way == 1 then
    parts.lines = {}
    for i = 1, pick(4) do parts.lines[i] = text(pick):gsub("[\r\n]", pick(4) == 1 and "%0" or "") end
  elseif way > 2 then
    parts.text = text(pick)
  end
  return parts
end

--- Octets that are often a reply, well written or not.
function random.reply_octets(seed)
  local pick, out = generator(seed), {}
  local code = 199 + pick(400)
  local count = pick(3)
  for i = 1, count do
    local separators = i < count and { "-", "-", "-" } or { " ", " ", "\t" }
    out[i] = code .. separators[pick(3)] .. text(pick):gsub("\r?\n", "") .. (pick(5) == 1 and "\n" or "\r\n")
  end
  return table.concat(out)
end

return random
