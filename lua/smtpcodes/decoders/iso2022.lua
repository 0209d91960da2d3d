--- ISO-2022-JP (RFC 1468) without its escape sequences. What stands in a charset of two octets is left out:
--- as ASCII it would be words that nobody wrote. What counts in a report (codes, addresses, words of the
--- protocol) is ASCII.
local iso2022 = {}

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
      if not last then return table.concat(out) end
      out[#out + 1] = " "
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
