--- ISO-2022-JP (RFC 1468) without its escape sequences: letters of two octets as UTF-8, with a blank before and behind
--- a run of them. Left as ASCII they would be words that nobody wrote.
local two_octets = require "smtpcodes.decoders.two_octets"

local iso2022 = {}

local function letter(octets) return two_octets.letter("jis", octets) end

---@param text string
---@return string
function iso2022.decode(text)
  local escape = text:find("\27", 1, true)
  if not escape then return text end
  local out, from = {}, 1
  while escape do
    out[#out + 1] = text:sub(from, escape - 1)
    local kind = text:sub(escape + 1, escape + 1)
    if kind == "$" then
      -- To the next escape sequence; a line end goes back to ASCII too.
      local last = text:find("[\27\n]", escape + 2)
      local run = text:sub(escape + 3, (last or #text + 1) - 1):gsub("[\33-\126][\33-\126]", letter)
      out[#out + 1] = " " .. run .. " "
      if not last then return table.concat(out) end
      from, escape = last, text:find("\27", last, true)
    else
      from = kind == "(" and escape + 3 or escape + 1
      escape = text:find("\27", from, true)
    end
  end
  out[#out + 1] = text:sub(from)
  return table.concat(out)
end

return iso2022
