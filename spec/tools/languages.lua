--- Prints what each language covers, as a Markdown table: `make languages`.
local smtpcodes = require "smtpcodes"
local locale = require "smtpcodes.locale"

local function count(tag, filter)
  local named, whole, all = 0, 0, 0
  local seen = {}
  for code, english in smtpcodes.each(filter) do
    -- An enhanced status code is one row for all its classes.
    local row = english.kind == "enhanced" and english.subject .. "." .. english.detail or code
    if not seen[row] then
      seen[row] = true
      all = all + 1
      local entry = smtpcodes.lookup(code, tag)
      local texts = (english.kind == "enhanced" and locale.load(tag).enhanced or locale.load(tag).codes)[row]
      if tag == "en" or texts and texts.name then named = named + 1 end
      if entry.lang == tag then whole = whole + 1 end
    end
  end
  return named, whole, all
end

print("| tag | language | standard and extension codes | observed codes, names | enhanced codes, names "
  .. "| enhanced codes, texts |")
print("|---|---|---|---|---|---|")
for _, tag in ipairs(smtpcodes.locales()) do
  local _, standard, all_standard = count(tag, { status = "standard" })
  local _, extension, all_extension = count(tag, { status = "extension" })
  local observed, _, all_observed = count(tag, { status = "observed" })
  local names, texts, all_enhanced = count(tag, { kind = "enhanced" })
  print(("| %s | %s | %d of %d | %d of %d | %d of %d | %d of %d |"):format(tag, locale.load(tag).name,
    standard + extension, all_standard + all_extension, observed, all_observed,
    names, all_enhanced, texts, all_enhanced))
end
