-- What is wrong with a fragment of HTML as this library writes it, or nil: every tag is one of ours, closed
-- in order, with quoted attributes, and outside of tags there is no bare "<", ">", "&" or quote.
local ALLOWED = {}
local TAGS = "article section div h1 h2 h3 p dl dt dd ol ul li strong bdi pre code small span a "
  .. "table thead tbody tr th td"
for tag in TAGS:gmatch "%S+" do ALLOWED[tag] = true end
local ENTITIES = { amp = true, lt = true, gt = true, quot = true, ["#39"] = true, ["#160"] = true }

return function(fragment)
  local open, at = {}, 1
  while true do
    local start = fragment:find("<", at, true)
    local text = fragment:sub(at, (start or #fragment + 1) - 1)
    if text:find("[>\"']") then return "bare > or quote in: " .. text end
    for entity in text:gmatch("&([^;]*;?)") do
      if not ENTITIES[entity:match("^(.*);$") or ""] then return "bare & in: " .. text end
    end
    if not start then break end
    local close, tag, attributes, stop = fragment:match("^<(/?)(%l%w*)([^<>]*)>()", start)
    if not tag then return "no tag at: " .. fragment:sub(start, start + 30) end
    if not ALLOWED[tag] then return "unknown tag: " .. tag end
    if attributes:gsub(' %l+="[^"]*"', "") ~= "" then return "attributes: " .. attributes end
    if close == "" then
      open[#open + 1] = tag
    elseif table.remove(open) ~= tag then
      return "misplaced </" .. tag .. ">"
    end
    at = stop
  end
  if #open > 0 then return "not closed: " .. table.concat(open, " ") end
end
