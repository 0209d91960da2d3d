--- HTML to text: what a reader would see, line by line. Tags are skipped, not parsed.
local utf8 = require "smtpcodes.utf8"

local html = {}

local function set(words)
  local members = {}
  for word in words:gmatch("%S+") do members[word] = true end
  return members
end

-- Elements that begin a line, and those whose content nobody sees.
local BREAKS =
  set "br p div tr td th li ul ol table h1 h2 h3 h4 h5 h6 hr pre blockquote dl dt dd title body center form"
local UNSEEN = set "script style head template"

local ENTITIES = {
  lt = "<", gt = ">", amp = "&", quot = '"', apos = "'", nbsp = " ", shy = "", ensp = " ", emsp = " ", rsquo = "'",
  lsquo = "'", ldquo = '"', rdquo = '"', ndash = "-", mdash = "-", hellip = "...", bull = "*", middot = "*", zwnj = "",
}

-- A character by its number.
local function character(number)
  if number == 160 or number < 32 or number > 1114111 then return " " end
  return utf8.encode(number)
end

local function entity(name)
  local digits = name:match("^#(%d%d?%d?%d?%d?%d?%d?)$")
  if digits then return character(tonumber(digits)) end
  digits = name:match("^#[xX](%x%x?%x?%x?%x?%x?)$")
  if digits then return character(tonumber(digits, 16)) end
  return ENTITIES[name] or ENTITIES[name:lower()]
end

local function text_of(run, preformatted)
  if not preformatted then run = run:gsub("[ \t\r\n]+", " ") end
  if not run:find("&", 1, true) then return run end
  return (run:gsub("&(#?%w+);?", entity))
end

---@param source string
---@return string
function html.decode(source)
  local out, at, preformatted = {}, 1, false
  local lost = {} -- ends of comments and elements that do not come any more
  local function skip_behind(ending, from)
    local last = not lost[ending] and select(2, source:find(ending, from, true))
    if not last then lost[ending] = true end
    return last
  end
  while true do
    local open = source:find("<", at, true)
    out[#out + 1] = text_of(source:sub(at, (open or 0) - 1), preformatted)
    if not open then break end
    local slash, name = source:match("^(/?)(%a[%w:]*)", open + 1)
    local close = source:sub(open + 1, open + 3) == "!--" and skip_behind("-->", open + 4) or skip_behind(">", open)
    if not close then
      out[#out + 1] = text_of(source:sub(open), preformatted)
      break
    end
    local inside = close - open < 330 and source:sub(open + 1, close - 1)
    if inside and inside:find("@", 1, true) and not inside:find("[ =]") then
      out[#out + 1] = source:sub(open, close) -- an address whose "<" was not written as an entity
    elseif name then
      name = name:lower()
      if BREAKS[name] then out[#out + 1] = "\n" end
      if name == "pre" then preformatted = slash == "" end
      if UNSEEN[name] and slash == "" and source:sub(close - 1, close - 1) ~= "/" then
        -- Element names are written in lower or in upper case.
        local last = skip_behind("</" .. name, close) or skip_behind("</" .. name:upper(), close)
        if last then
          close = source:find(">", last, true) or #source
        elseif name == "script" or name == "style" then
          close = #source
        end
      end
    elseif not source:find("^[!?/]", open + 1) then
      out[#out + 1] = "<" -- no tag: "a < b"
      close = open
    end
    at = close + 1
  end
  return table.concat(out)
end

return html
