--- What may have been meant by a misspelt word.
local spelling = {}

-- Edits that turn one word into the other: a letter more, less or another, or two exchanged (the restricted
-- Damerau-Levenshtein distance).
local function distance(a, b)
  local before, last = {}, {}
  for j = 0, #b do last[j] = j end
  for i = 1, #a do
    local row = { [0] = i }
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      row[j] = math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        row[j] = math.min(row[j], before[j - 2] + 1)
      end
    end
    before, last = last, row
  end
  return last[#b]
end

---The candidates that are nearest to the word, at most three: one edit for a short word, up to three for a long one.
---@param word string
---@param candidates string[]
---@return string[]
function spelling.nearest(word, candidates)
  if #word > 60 then return {} end
  local asked = word:lower()
  local best, found = #word <= 4 and 1 or #word <= 8 and 2 or 3, {}
  for _, candidate in ipairs(candidates) do
    if math.abs(#candidate - #asked) <= best then
      local edits = distance(asked, candidate:lower())
      if edits < best then best, found = edits, {} end
      if edits == best and #found < 3 then found[#found + 1] = candidate end
    end
  end
  return found
end

return spelling
