--- The needles of the text rules as regular expressions, one a line, for the matchers that classify is
--- compared with: words in any case, with what separates words, and at most so many others, between.
local _, needles = assert(loadfile("spec/tools/genrules.lua"))("csrc/data", "-")

for _, needle in ipairs(needles) do
  if needle.kind == "phrase" then
    local parts, plain = {}, true
    for i, element in ipairs(needle) do
      local words = {}
      for _, word in ipairs(element.set.list) do
        if word:find("[<\128-\255]") then plain = false end -- addresses; scripts other than Latin
        words[#words + 1] = word:gsub("%*$", "[a-z0-9]*")
      end
      if i > 1 then
        parts[#parts + 1] = element.gap > 0 and ("[^a-z0-9]+(?:[a-z0-9]+[^a-z0-9]+){0,%d}"):format(element.gap)
          or "[^a-z0-9]+"
      end
      parts[#parts + 1] = #words > 1 and "(?:" .. table.concat(words, "|") .. ")" or words[1]
    end
    if plain then print("\\b" .. table.concat(parts) .. "\\b") end
  end
end
