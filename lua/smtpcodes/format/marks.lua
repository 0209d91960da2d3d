--- Marks inside the texts of a page: octets that no text holds, since what comes from a value is escaped first. A
--- page of one language marks what is English in it, and what a stranger wrote.
local octets = require "smtpcodes.octets"

local marks = {}

local STRANGE, ENGLISH, FINISH = "\1", "\3", "\2"

---A field of a value as text without control characters, which a terminal might obey; what is neither text nor a
---number is left out.
function marks.plain(value)
  local kind = type(value)
  if kind == "number" then return tostring(value) end
  if kind ~= "string" then return "" end
  return value:find("^[ -~\128-\255]*$") and value or octets.printable(value)
end

---What a stranger wrote: what is not printable, no UTF-8, or not to be seen becomes \ddd.
function marks.strange(value)
  local text = octets.printable(marks.plain(value))
  return text ~= "" and STRANGE .. text .. FINISH or ""
end

---English on a page of another language; what a stranger wrote in the midst of it stays marked as that.
function marks.english(text)
  text = text:gsub("\1(.-)\2", FINISH .. STRANGE .. "%1" .. FINISH .. ENGLISH)
  return ((ENGLISH .. text .. FINISH):gsub(ENGLISH .. FINISH, ""))
end

---The text with each of the sentences marked as English.
---@param text string
---@param sentences? string[]
function marks.english_in(text, sentences)
  if sentences == nil then return text end
  for _, sentence in ipairs(type(sentences) == "table" and sentences or {}) do
    sentence = marks.plain(sentence)
    local first, last = text:find(sentence, 1, true)
    if first and sentence ~= "" and not text:sub(first - 1, first - 1):find(ENGLISH, 1, true) then
      text = text:sub(1, first - 1) .. ENGLISH .. sentence .. FINISH .. text:sub(last + 1)
    end
  end
  return (text:gsub(FINISH .. "( ?)" .. ENGLISH, "%1"))
end

---Writes a text with the functions of a style: each piece by `own`, `english` or `strange`.
---@param text string
---@param style table<"own"|"english"|"strange", fun(text: string): string>
---@return string
function marks.write(text, style)
  if not text:find("[\1\3]") then return style.own(text) end
  local out, at = {}, 1
  while at <= #text do
    local start = text:find("[\1\3]", at)
    if not start then
      out[#out + 1] = style.own(text:sub(at))
      break
    end
    if start > at then out[#out + 1] = style.own(text:sub(at, start - 1)) end
    local stop = text:find(FINISH, start, true) or #text + 1
    local write = text:sub(start, start) == STRANGE and style.strange or style.english
    out[#out + 1] = write(text:sub(start + 1, stop - 1))
    at = stop + 1
  end
  return table.concat(out)
end

return marks
