--- Compiles csrc/data/{words,rules,provider,blocklist}.def into csrc/core/rules_table.inc, the tables
--- of the matcher in core/match.c. Usage: lua spec/tools/genrules.lua [csrc/data [OUTPUT]] (or make rules)
--- Runs on every Lua; the same rows give the same octets everywhere.
local data, output = ...
data = data or "csrc/data"
output = output or "csrc/core/rules_table.inc"

local MAX_WORD = 31     -- ORDER SC_MAX_WORD (core/match.c): no longer word is ever looked up
local MIN_STEM = 3
local NEAR, FAR = 3, 8  -- what ".." and "..." let pass

local function fail(where, message, ...)
  error(("%s: %s"):format(where, message:format(...)), 0)
end

---- reading rows: NAME(item, "string", …), C comments aside ----

local function read_rows(file)
  local handle = assert(io.open(data .. "/" .. file, "rb"))
  local source = handle:read("*a"):gsub("\r\n", "\n")
  handle:close()
  local rows, at, line, counted = {}, 1, 1, 1
  local function where(position)
    local _, breaks = source:sub(counted, position - 1):gsub("\n", "")
    line, counted = line + breaks, position
    return ("%s:%d"):format(file, line)
  end
  while true do
    local blank = source:match("^%s+()", at)
    if blank then
      at = blank
    elseif source:sub(at, at + 1) == "/*" then
      local _, stop = source:find("*/", at, true)
      if not stop then fail(where(at), "comment without end") end
      at = stop + 1
    elseif at > #source then
      return rows
    else
      local name, open = source:match("^([A-Z_]+)%(()", at)
      if not name then fail(where(at), "row expected") end
      local row = { name = name, where = where(at) }
      at = open
      repeat
        at = source:match("^%s*()", at)
        local value, stop
        if source:sub(at, at) == '"' then
          local parts = {}
          repeat -- neighbouring strings are one, as in C
            local scan = at + 1
            while true do
              local c = source:sub(scan, scan)
              if c == "" or c == "\n" then fail(where(at), "string without end") end
              if c == '"' then break end
              if c == "\\" then
                local escaped = source:sub(scan + 1, scan + 1)
                if escaped ~= '"' and escaped ~= "\\" then fail(where(at), "unknown escape \\%s", escaped) end
                c, scan = escaped, scan + 1
              end
              parts[#parts + 1] = c
              scan = scan + 1
            end
            at = source:match("^%s*()", scan + 1)
          until source:sub(at, at) ~= '"'
          value, stop = table.concat(parts), at
        else
          value, stop = source:match("^([%w_.]+)()", at)
          if not value then fail(where(at), "value expected") end
        end
        row[#row + 1] = value
        at = source:match("^%s*()", stop)
        local c = source:sub(at, at)
        if c ~= "," and c ~= ")" then fail(where(at), "',' or ')' expected") end
        at = at + 1
      until c == ")"
      rows[#rows + 1] = row
    end
  end
end

local function expect(row, name, count)
  if row.name ~= name then return false end
  if #row ~= count then fail(row.where, "%s has %d values, not %d", name, count, #row) end
  return true
end

---- folding: ORDER fold (core/match.c) ----

-- Base letters of U+00C0 to U+017F; "." where there is none.
local LATIN =
  "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" ..
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" ..
  "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

---The words of a text, folded; `special` octets come through as one-octet words.
local function split(text, where)
  local words, word = {}, nil
  local function finish()
    if word then words[#words + 1] = word end
    word = nil
  end
  local i = 1
  while i <= #text do
    local b = text:byte(i)
    if b < 128 then
      local c = string.char(b)
      if c:match("%w") then
        word = (word or "") .. c:lower()
      elseif c == "'" and word and text:match("^[%w\128-\255]", i + 1) then
        word = word .. ""
      else
        finish()
      end
      i = i + 1
    else
      local length = b >= 240 and 4 or b >= 224 and 3 or b >= 192 and 2
      if not length or i + length - 1 > #text then fail(where, "invalid UTF-8") end
      local code = b % (length == 2 and 32 or length == 3 and 16 or 8)
      for k = 1, length - 1 do code = code * 64 + text:byte(i + k) % 64 end
      local octets = text:sub(i, i + length - 1)
      if code >= 0xC0 and code <= 0x17F then
        local base = LATIN:sub(code - 0xC0 + 1, code - 0xC0 + 1)
        if base == "." then finish() else
          word = (word or "") .. base
          if code == 0xDF then word = word .. "s" end
        end
      elseif code >= 0x400 and code <= 0x52F or code >= 0x370 and code <= 0x3FF then
        if code >= 0x410 and code <= 0x42F then code = code + 32
        elseif code >= 0x400 and code <= 0x40F then code = code + 80
        elseif code >= 0x391 and code <= 0x3A9 then code = code + 32 end
        word = (word or "") .. string.char(192 + math.floor(code / 64), 128 + code % 64)
      elseif code >= 0x0E00 and code <= 0x0E7F or code >= 0x3040 and code <= 0x30FF
        or code >= 0x3400 and code <= 0x9FFF or code >= 0xAC00 and code <= 0xD7A3 then
        finish()
        words[#words + 1] = octets
      elseif code == 0x2019 then
        if not (word and text:match("^[%w\128-\255]", i + length)) then finish() end
      elseif code < 0xC0 or code >= 0x2000 and code <= 0x303F or code >= 0xFF00 then
        finish()
      elseif code >= 0x1EA0 and code <= 0x1EF9 then
        -- Vietnamese: a e i o u y in blocks
        local base = code <= 0x1EB7 and "a" or code <= 0x1EC7 and "e" or code <= 0x1ECB and "i"
          or code <= 0x1EE3 and "o" or code <= 0x1EF1 and "u" or "y"
        word = (word or "") .. base
      elseif code == 0x1A0 or code == 0x1A1 then word = (word or "") .. "o"
      elseif code == 0x1AF or code == 0x1B0 then word = (word or "") .. "u"
      else
        word = (word or "") .. octets
      end
      i = i + length
    end
  end
  finish()
  return words
end

---- words and sets of words ----

local reasons, reason_number = {}, {}
for _, row in ipairs(read_rows("reason.def")) do
  reasons[#reasons + 1] = row[1]
  reason_number[row[1]] = #reasons
  reason_number[row[2]] = #reasons
end
local stage_number = {}
for i, row in ipairs(read_rows("stage.def")) do stage_number[row[2]] = i end
local scope_number = {} -- ORDER scopes (core/classify.c)
for i, scope in ipairs { "none", "recipient", "domain", "message", "sender", "host", "server", "session",
                         "transaction", "unknown" } do
  scope_number[scope] = i
  scope_number[scope:upper()] = i
end

local classes = {}
for _, row in ipairs(read_rows("words.def")) do
  if not expect(row, "WORDS", 2) then fail(row.where, "WORDS expected") end
  classes[row[1]] = classes[row[1]] or {}
  for item in row[2]:gmatch("%S+") do
    table.insert(classes[row[1]], { item = item, where = row.where })
  end
end

local word_id, words = {}, {} -- "word" or "word*"
local function intern(word)
  local id = word_id[word]
  if not id then
    id = #words + 1
    word_id[word], words[id] = id, word
  end
  return id
end

---Adds the words that an item of a needle or class stands for to `into`: plain words as keys.
local function expand(item, into, where, depth)
  if (depth or 0) > 8 then fail(where, "classes hold each other") end
  local class = item:match("^@([%w_]+)$")
  if class then
    if not classes[class] then fail(where, "no class @%s", class) end
    for _, member in ipairs(classes[class]) do expand(member.item, into, member.where, (depth or 0) + 1) end
    return
  end
  local asked = item:match("^=(.+)$") -- a stop word that a needle asks for
  if asked then
    if not classes.stop_words[asked] then fail(where, "'%s' is no stop word", asked) end
    into["=" .. asked] = true
    return
  end
  if item == "<ip>" or item == "<host>" or item == "<address>" then
    into[item] = true
    return
  end
  local stem = item:match("^(.*)%*$")
  local folded = split(stem or item, where)
  if #folded ~= 1 then fail(where, "'%s' is not one word", item) end
  if #folded[1] > MAX_WORD then fail(where, "'%s' is over %d octets", item, MAX_WORD) end
  if stem and #folded[1] < MIN_STEM then fail(where, "'%s' is too short", item) end
  into[folded[1] .. (stem and "*" or "")] = true
end

local stop, top = {}, {}
expand("@stop", stop, "words.def")
classes.stop_words = stop
expand("@tld", top, "words.def")

---- needles ----

local rules, needles = {}, {}
local set_of = {}      -- key -> {members}; members are words of `words`
local function element(token, where)
  local members = {}
  for item in token:gmatch("[^|]+") do expand(item, members, where) end
  local list = {}
  for word in pairs(members) do
    if not stop[word] then list[#list + 1] = (word:gsub("^=", "")) end
  end
  table.sort(list)
  if #list == 0 then return nil end
  for _, word in ipairs(list) do intern(word) end
  local key = table.concat(list, "|")
  set_of[key] = set_of[key] or { key = key, list = list }
  return set_of[key]
end

local GAPS = { [".."] = NEAR, ["..."] = FAR }

---A needle as an array of {set=, gap=} (gap: words that may stand before it), optional tokens spelt out.
local function compile(text, rule, kind, where)
  local tokens = {}
  for token in text:gmatch("%S+") do
    local optional = token:match("^(.+)%?$")
    local plain = optional or token
    if not plain:match("^[%^$.<=]") and not plain:find("[|@*]") then
      for _, word in ipairs(split(plain, where)) do
        tokens[#tokens + 1] = { word, optional = optional ~= nil }
      end
    else
      tokens[#tokens + 1] = { plain, optional = optional ~= nil }
    end
  end
  local variants = { {} }
  for _, token in ipairs(tokens) do
    local more = {}
    for _, variant in ipairs(variants) do
      if token.optional then
        local copy = {}
        for i, t in ipairs(variant) do copy[i] = t end
        more[#more + 1] = copy
      end
      variant[#variant + 1] = token[1]
      more[#more + 1] = variant
    end
    variants = more
    if #variants > 16 then fail(where, "too many optional words") end
  end
  for _, variant in ipairs(variants) do
    local needle = { rule = rule, kind = kind, where = where, text = text }
    local gap, first, last = 0, false, false
    for i, token in ipairs(variant) do
      if token == "^" then
        if i ~= 1 then fail(where, "^ stands first") end
        first = true
      elseif token == "$" then
        if i ~= #variant then fail(where, "$ stands last") end
        last = true
      elseif GAPS[token] then
        if #needle == 0 and not first then fail(where, "'%s': a gap stands between words", text) end
        gap = math.max(gap, GAPS[token])
      else
        local set = element(token, where)
        if set then
          needle[#needle + 1] = { set = set, gap = gap }
          gap = 0
        end
      end
    end
    if gap > 0 then fail(where, "'%s': a gap stands between words", text) end
    if #needle == 0 then fail(where, "'%s' holds only stop words", text) end
    if #needle > 15 then fail(where, "'%s' is too long", text) end
    needle.first, needle.last = first, last
    needles[#needles + 1] = needle
  end
end

---A mark or a list's name: its words side by side, none left out.
local function compile_plain(text, rule, kind, where)
  local needle = { rule = rule, kind = kind, where = where, text = text, octets = #text }
  for _, word in ipairs(split(text, where)) do
    intern(word)
    set_of[word] = set_of[word] or { key = word, list = { word } }
    needle[#needle + 1] = { set = set_of[word], gap = 0 }
  end
  if #needle == 0 or #needle > 15 then fail(where, "'%s' cannot be found", text) end
  needles[#needles + 1] = needle
end

---- conditions: terms of type, count, items; a type over 127 is turned round. ORDER condition (core/classify.c)

local not_sets, not_bit = {}, {}
local provider_number, providers, marks, provider_codes = {}, {}, {}, {}

for _, row in ipairs(read_rows("provider.def")) do
  if expect(row, "PROVIDER", 3) then
    providers[#providers + 1] = { id = row[2], name = row[3] }
    if provider_number[row[1]] or provider_number[row[2]] then fail(row.where, "%s is there twice", row[2]) end
    provider_number[row[1]], provider_number[row[2]] = #providers, #providers
  elseif expect(row, "PROVIDER_MARK", 2) then
    marks[#marks + 1] = { provider = row[1], mark = row[2], where = row.where }
  elseif expect(row, "PROVIDER_CODE", 8) then
    provider_codes[#provider_codes + 1] = row
  else
    fail(row.where, "unknown row %s", row.name)
  end
end

local function condition_bytes(text, where)
  local bytes, effects = {}, { scope = 0, gives = 0 }
  local function put(...)
    for _, b in ipairs { ... } do bytes[#bytes + 1] = b end
  end
  local function put16(n) put(n % 256, math.floor(n / 256)) end
  for term in text:gmatch("%S+") do
    local key, turned, list = term:match("^(%a+)(!?)=(.+)$")
    if not key then fail(where, "condition '%s'", term) end
    local items = {}
    for item in list:gmatch("[^,]+") do items[#items + 1] = item end
    local function head(type)
      put(type + (turned == "!" and 128 or 0), #items)
    end
    if key == "code" then
      head(1)
      for _, item in ipairs(items) do
        if not item:match("^[2-5]%d?%d?$") then fail(where, "code '%s'", item) end
        local scale = 10 ^ (3 - #item)
        put16(tonumber(item) * scale)
        put16(tonumber(item) * scale + scale - 1)
      end
    elseif key == "enh" then
      head(2)
      for _, item in ipairs(items) do
        local class, subject, detail = item:match("^([245x])%.(%w+)%.(%w+)$")
        if not class then fail(where, "enh '%s'", item) end
        put(class == "x" and 0 or tonumber(class), subject == "x" and 255 or tonumber(subject))
        put16(detail == "x" and 65535 or tonumber(detail))
      end
    elseif key == "stage" then
      head(3)
      for _, item in ipairs(items) do put(stage_number[item] or fail(where, "stage '%s'", item)) end
    elseif key == "provider" then
      head(4)
      for _, item in ipairs(items) do put(provider_number[item] or fail(where, "provider '%s'", item)) end
    elseif key == "not" then
      local members = {}
      for item in list:gmatch("[^|,]+") do expand(item, members, where) end
      local sorted = {}
      for word in pairs(members) do
        intern(word)
        sorted[#sorted + 1] = word
      end
      table.sort(sorted)
      local name = table.concat(sorted, "|")
      if not not_bit[name] then
        not_sets[#not_sets + 1] = sorted
        if #not_sets > 96 then fail(where, "over 96 different not= lists") end
        not_bit[name] = #not_sets - 1
      end
      put(turned == "!" and 133 or 5, not_bit[name])
    elseif key == "list" and list == "named" then
      put(turned == "!" and 134 or 6, 0)
    elseif key == "scope" then
      effects.scope = scope_number[list] or fail(where, "scope '%s'", list)
    elseif key == "gives" and (list == "return" or list == "block") then
      effects.gives = list == "return" and 2 or 4
    else
      fail(where, "condition '%s'", term)
    end
  end
  if #bytes > 0 then bytes[#bytes + 1] = 0 end
  return bytes, effects
end

-- Without words of the first, and a number or words of the second, no text says when to come back: the
-- first two bits. ORDER held (core/match.h)
condition_bytes("not=@later not=@hour", "words.def")

local seen_rule = {}
for _, row in ipairs(read_rows("rules.def")) do
  if not expect(row, "RULE", 6) then fail(row.where, "RULE expected") end
  local id, reason, strength, needle, conditions, sample = row[1], row[2], row[3], row[4], row[5], row[6]
  if seen_rule[id] then fail(row.where, "rule %s is there twice", id) end
  seen_rule[id] = true
  if not reason_number[reason] then fail(row.where, "no reason %s", reason) end
  if not ({ strong = 1, weak = 1, hint = 1 })[strength] then fail(row.where, "strength %s", strength) end
  if sample == "" then fail(row.where, "rule %s has no sample", id) end
  local rule = { id = id, reason = reason_number[reason], strong = strength == "strong", hint = strength == "hint" }
  rule.bytes, rule.effects = condition_bytes(conditions, row.where)
  rule.deferred = (" " .. conditions):find(" not!?=") or (" " .. conditions):find(" provider!?=")
    or (" " .. conditions):find(" list!?=")
  rules[#rules + 1] = rule
  if needle == "" then
    if conditions == "" then fail(row.where, "rule %s matches everything", id) end
    rule.bare = true
  end
  for part in (needle .. " / "):gmatch("(.-) / ") do
    if part ~= "" then compile(part, #rules, "phrase", row.where) end
  end
end
for _, mark in ipairs(marks) do
  local provider = provider_number[mark.provider] or fail(mark.where, "no provider %s", mark.provider)
  compile_plain(mark.mark, provider, "mark", mark.where)
end
local list_names, list_name_number = {}, {}
for _, row in ipairs(read_rows("blocklist.def")) do
  local name = row[2]
  if not list_name_number[name] then
    list_names[#list_names + 1] = name
    list_name_number[name] = #list_names
  end
  local n = list_name_number[name]
  if expect(row, "BLOCKLIST", 2) then compile_plain(row[1], n, "host", row.where)
  elseif expect(row, "BLOCKLIST_WORD", 2) then compile_plain(row[1], n, "name", row.where)
  else fail(row.where, "unknown row %s", row.name) end
end

---- words, and which of them a set stands for ----

for word in pairs(stop) do intern(word) end
for word in pairs(top) do intern(word) end

for _, mark in ipairs { "<ip>", "<host>", "<address>" } do intern(mark) end
table.sort(words)

---The words that a list stands for: with a stem all known words that begin with it.
local function with_stems(list)
  local have, all = {}, {}
  for _, member in ipairs(list) do
    have[member] = true
    local stem = member:match("^(.*)%*$")
    for _, word in ipairs(stem and words or {}) do
      if word:sub(1, #stem) == stem then have[word] = true end
    end
  end
  for word in pairs(have) do all[#all + 1] = word end
  return all
end

for _, set in pairs(set_of) do set.words = with_stems(set.list) end

-- A needle of a rule with gives= is there twice: as an effect, which counts though a stronger rule
-- decides, and as a phrase. ORDER EFFECT (core/match.c)
for i = 1, #needles do
  local needle = needles[i]
  local rule = needle.kind == "phrase" and rules[needle.rule]
  if rule and rule.effects.gives > 0 then
    if rule.deferred then fail(needle.where, "gives= with a condition on the rest of the text") end
    local copy = {}
    for key, value in pairs(needle) do copy[key] = value end
    copy.kind = "effect"
    needles[#needles + 1] = copy
  end
end

local KIND = { effect = 0, phrase = 1, mark = 2, host = 3, name = 4 } -- in this order
local function is_plain(needle) return KIND[needle.kind] > KIND.phrase end
for serial, needle in ipairs(needles) do needle.serial = serial end
table.sort(needles, function(a, b)
  if a.kind ~= b.kind then return KIND[a.kind] < KIND[b.kind] end
  if a.rule ~= b.rule then return a.rule < b.rule end
  return a.serial < b.serial
end)

-- Which needles are asked for at which word: each at its rarest element, where a word is the rarer the
-- fewer needles hold it.
local weight, posting = {}, {}
for _, needle in ipairs(needles) do
  for _, e in ipairs(needle) do
    for _, word in ipairs(e.set.words) do weight[word] = (weight[word] or 0) + 1 end
  end
end
local in_phrase = {}
for n, needle in ipairs(needles) do
  local best, cost
  for i, e in ipairs(needle) do
    local sum = 0
    for _, word in ipairs(e.set.words) do
      sum = sum + weight[word]
      in_phrase[word] = in_phrase[word] or not is_plain(needle)
    end
    if not best or sum < cost then best, cost = i, sum end
  end
  needle.anchor = best
  for _, word in ipairs(needle[needle.anchor].set.words) do
    posting[word] = posting[word] or {}
    table.insert(posting[word], n)
  end
end

---- lexicon: the words in ranks, so that the tables by word are no longer than they need to be: asked for
---- by phrases, by both, by plain needles, by none ----

local rank = {}
for _, word in ipairs(words) do
  local phrase, plain
  for _, n in ipairs(posting[word] or {}) do
    if is_plain(needles[n]) then plain = true else phrase = true end
  end
  rank[word] = phrase and (plain and 2 or 1) or plain and 3 or 4
end
table.sort(words, function(a, b)
  if rank[a] ~= rank[b] then return rank[a] < rank[b] end
  return a < b
end)
for id, word in ipairs(words) do word_id[word] = id end
local function last_of_rank(n)
  local last = 0
  for id, word in ipairs(words) do
    if rank[word] <= n then last = id end
  end
  return last
end

local function ids_of(list)
  local ids = {}
  for i, word in ipairs(list) do ids[i] = word_id[word] end
  table.sort(ids)
  return ids
end

-- Sets of one word are that word; sets of the same words are one.
local sets, set_like = {}, {}
for _, set in pairs(set_of) do
  set.ids = ids_of(set.words)
  set.like = table.concat(set.ids, " ")
  if #set.ids > 1 and not set_like[set.like] then
    set_like[set.like] = set
    sets[#sets + 1] = set
  end
end
table.sort(sets, function(a, b)
  if #a.ids ~= #b.ids then return #a.ids < #b.ids end
  return a.like < b.like
end)
for i, set in ipairs(sets) do set.number = #words + i end
for _, set in pairs(set_of) do
  set.number = #set.ids == 1 and set.ids[1] or set_like[set.like].number
end

---- writing ----

local out = {}
local total = 0
local function write(format, ...) out[#out + 1] = format:format(...) end

local function array(type, size, name, values, comment)
  if #values == 0 then values = { 0 } end
  total = total + size * #values
  write("\n/* %s */\nstatic const %s %s[%d] = {\n", comment, type, name, #values)
  local line = " "
  for _, value in ipairs(values) do
    local item = (" %.0f,"):format(value)
    if #line + #item > 108 then
      write("%s\n", line)
      line = " "
    end
    line = line .. item
  end
  write("%s\n};\n", line)
end

local function blob()
  local self = { octets = {}, at = { 0 } }
  function self.add(text)
    for i = 1, #text do self.octets[#self.octets + 1] = text:byte(i) end
    self.at[#self.at + 1] = #self.octets
  end
  return self
end

---The hash of a word, 32 bits, exact in doubles. ORDER HASH_STEP (core/match.c)
local function hash(text)
  local h = 5381
  for i = 1, #text do h = (h * 33 + text:byte(i)) % 4294967296 end
  return (h * 31161 + h * 40503 % 65536 * 65536) % 4294967296 -- h * 2654435769
end

local bits = 8
while 2 ^ bits < #words * 2.2 do bits = bits + 1 end
---The slot of a word, and the four bits of its hash behind those. ORDER TAG_BITS (core/match.c)
local function slot_of(text)
  local h = hash(text)
  return math.floor(h / 2 ^ (32 - bits)), math.floor(h / 2 ^ (28 - bits)) % 16
end

-- Which not= lists hold a word: rows of 96 bits. ORDER held (core/match.h)
local not_of = {}
for bit, members in ipairs(not_sets) do
  for _, id in ipairs(ids_of(with_stems(members))) do
    not_of[id] = not_of[id] or { 0, 0, 0 }
    local part = math.floor((bit - 1) / 32) + 1
    not_of[id][part] = not_of[id][part] + 2 ^ ((bit - 1) % 32)
  end
end

-- The texts of the words, the longer first, so that what is part of another needs no room of its own.
local plains, by_length, text, text_at = {}, {}, "", {}
for id, word in ipairs(words) do
  plains[id] = word:gsub("%*$", "")
  by_length[id] = plains[id]
end
table.sort(by_length, function(a, b)
  if #a ~= #b then return #a > #b end
  return a < b
end)
for _, plain in ipairs(by_length) do
  if not text_at[plain] then
    local at = text:find(plain, 1, true)
    if not at then
      at = #text + 1
      text = text .. plain
    end
    text_at[plain] = at - 1
  end
end

local slots = {}
for i = 1, 2 ^ bits do slots[i] = 0 end
local flags, stem_lengths = {}, {}
for i = 1, 256 do stem_lengths[i] = 0 end
for id, word in ipairs(words) do
  local stem = word:match("^(.*)%*$")
  local plain = stem or word
  local flag = 0
  if stem then
    flag = flag + 1
    local first = plain:byte() + 1
    local have = math.floor(stem_lengths[first] / 2 ^ #plain) % 2
    if have == 0 then stem_lengths[first] = stem_lengths[first] + 2 ^ #plain end
  end
  if stop[word] then flag = flag + 2 end
  if in_phrase[word] then flag = flag + 4 end
  if word:find("^%d+$") then flag = flag + 8 end
  if top[word] then flag = flag + 16 end
  if not_of[id] then flag = flag + 32 end
  flags[id] = flag
  local slot, tag = slot_of(plain)
  while slots[slot + 1] ~= 0 do slot = (slot + 1) % 2 ^ bits end
  slots[slot + 1] = id + 4096 * tag
end

write([[
/* SPDX-License-Identifier: MIT
 * Generated by spec/tools/genrules.lua from csrc/data/{words,rules,provider,blocklist}.def: edit those.
 * Included by core/match.c alone.
 */
]])
local MAX_SPAN = 1
for _, needle in ipairs(needles) do
  local span = 0
  for _, e in ipairs(needle) do span = span + 1 + e.gap end
  MAX_SPAN = math.max(MAX_SPAN, span)
end
write("\nenum {\n  WORDS = %d, SETS = %d, NEEDLES = %d, RULES = %d, PROVIDERS = %d, LISTS = %d,\n", #words, #sets,
  #needles, #rules, #providers, #list_names)
write("  IP_WORD = %d, HOST_WORD = %d, ADDRESS_WORD = %d,\n", word_id["<ip>"], word_id["<host>"],
  word_id["<address>"])
write("  SLOT_BITS = %d, MAX_WORD = %d, MAX_SPAN = %d\n};\n", bits, MAX_WORD, MAX_SPAN)
assert(#needles < 65535 and #words < 4096 and #text < 65536 and MAX_SPAN <= 64)

local octets_of_text = {}
for i = 1, #text do octets_of_text[i] = text:byte(i) end
array("uint8_t", 1, "word_text", octets_of_text, "the words, folded, one behind or within the other")
write("\n/* Where a word's text begins, its length, and what it is: 1 a stem, 2 a stop word, 4 in a phrase, 8 digits,"
  .. "\n * 16 a top-level domain, 32 in a not= list. Words are numbered from 1 on. */\n")
write("static const struct known_word { uint16_t at; uint8_t len, is; } known[%d] = {\n  { 0, 0, 0 },\n", #words + 1)
for id = 1, #words do
  write("  { %d, %d, %d },%s", text_at[plains[id]], #plains[id], flags[id], id % 6 == 0 and "\n" or "")
end
write("\n};\n")
total = total + 4 * (#words + 1)
array("uint16_t", 2, "word_slot", slots, "open hash table: 4096 * four bits of the hash + the word; 0: none")
array("uint32_t", 4, "stem_lengths", stem_lengths, "by first octet: bit n when a stem of n octets begins so")

local not_words, not_rows, not_masks, not_number = {}, {}, {}, {}
for id = 1, #words do
  local mask = not_of[id]
  if mask then
    local key = table.concat(mask, " ")
    if not not_number[key] then
      not_number[key] = #not_masks / 3
      for _, part in ipairs(mask) do not_masks[#not_masks + 1] = part end
    end
    not_words[#not_words + 1], not_rows[#not_rows + 1] = id, not_number[key]
  end
end
assert(#not_masks <= 3 * 256)
array("uint16_t", 2, "not_word", not_words, "the words of not= lists, ascending")
array("uint8_t", 1, "not_row", not_rows, "their rows of not_masks")
array("uint32_t", 4, "not_masks", not_masks, "rows of three: the not= lists that hold the word, a bit each")

local set_at, set_words = { 0 }, {}
for _, set in ipairs(sets) do
  for _, id in ipairs(set.ids) do set_words[#set_words + 1] = id end
  set_at[#set_at + 1] = #set_words
end
array("uint16_t", 2, "set_at", set_at, "where the words of set n begin; sets are numbered on from WORDS + 1")
array("uint16_t", 2, "set_words", set_words, "ascending within a set")

local set_signs = {}
for i, set in ipairs(sets) do
  local have, sign = {}, 0
  for _, id in ipairs(set.ids) do
    if not have[id % 32] then sign = sign + 2 ^ (id % 32) end
    have[id % 32] = true
  end
  set_signs[i] = sign
end
array("uint32_t", 4, "set_sign", set_signs, "bit n when a word of the set leaves n when divided by 32")

local phrases = 0
for _, needle in ipairs(needles) do
  if not is_plain(needle) then phrases = phrases + 1 end
end
---The lists of words `from` to `to`, of needles first to last, numbered from 0; `entry` writes one.
local function postings(name, from, to, first, last, size, comment, entry)
  local at, list = { 0 }, {}
  local count = 0
  for id = from, to do
    for _, n in ipairs(posting[words[id]] or {}) do
      if n >= first and n <= last then
        count = count + 1
        for _, part in ipairs { entry(n) } do list[#list + 1] = part end
      end
    end
    at[#at + 1] = count
  end
  assert(count < 65536)
  array("uint16_t", 2, name .. "_at", at, "where the list of a word begins")
  array("uint16_t", size, name, list, comment)
end

-- Beside the needle, what must be near the anchor for it: the one of the two elements at its sides that is
-- the less likely there. 8192 * where + set; where: 0 just before, 1 up to NEAR words before, 2 just
-- behind, 3 up to NEAR words behind; 4 not looked for. ORDER nearby (core/match.c)
assert(#words + #sets < 8192)
local function nearby(n)
  local needle = needles[n]
  local where, best, set = 4, math.huge, 0
  for side = -1, 1, 2 do
    local e = needle[needle.anchor + side]
    local gap = e and (side < 0 and needle[needle.anchor].gap or e.gap)
    if e and gap <= NEAR then
      local likely = math.min(#e.set.ids, 32) * (gap + 1)
      if likely < best then
        where, best, set = (side < 0 and 0 or 2) + (gap > 0 and 1 or 0), likely, e.set.number
      end
    end
  end
  return n - 1, 8192 * where + set
end
postings("post", 1, last_of_rank(2), 1, phrases, 2, "pairs: a needle to ask for at the word, ascending; what is near",
  nearby)
postings("plain", last_of_rank(1) + 1, last_of_rank(3), phrases + 1, #needles, 2,
  "the plain needles to ask for at a word", function(n) return n - phrases - 1 end)

write("\nenum { LAST_POSTED = %d, FIRST_PLAIN = %d, LAST_PLAIN = %d };\n", last_of_rank(2), last_of_rank(1) + 1,
  last_of_rank(3))

-- gap and set of an element in one number. ORDER GAP_SHIFT (core/match.c)
local CODE = { [0] = 0, [NEAR] = 1, [FAR] = 2 }
local elements, longest_plain = {}, 1
write("\nstatic const struct needle { uint16_t element, target; uint8_t shape, kind; } needles[%d] = {\n", #needles)
total = total + 6 * #needles
for n, needle in ipairs(needles) do
  if is_plain(needle) then longest_plain = math.max(longest_plain, #needle) end
  local kind = ({ effect = 16, phrase = 0, mark = 1, host = 2, name = 3 })[needle.kind]
    + (needle.first and 4 or 0) + (needle.last and 8 or 0)
  write("  { %d, %d, %d, %d },%s", #elements, needle.rule - 1, #needle + 16 * (needle.anchor - 1), kind,
    n % 4 == 0 and "\n" or "")
  for _, e in ipairs(needle) do elements[#elements + 1] = e.set.number + 8192 * CODE[e.gap] end
end
write("\n};\n")
array("uint16_t", 2, "needle_element", elements, "8192 * gap + the word or set of words")

local rule_reason, rule_flags, rule_cond, cond, cond_of = {}, {}, {}, { 0 }, { [""] = 0 }
local names = blob()
local bare = {}
for i, rule in ipairs(rules) do
  names.add(rule.id)
  rule_reason[i] = rule.reason
  rule_flags[i] = (rule.strong and 1 or 0) + (rule.hint and 8 or 0) + rule.effects.gives + rule.effects.scope * 16
  local key = table.concat(rule.bytes, ",")
  if not cond_of[key] then
    cond_of[key] = #cond
    for _, b in ipairs(rule.bytes) do cond[#cond + 1] = b end
  end
  rule_cond[i] = cond_of[key]
  if rule.bare then
    bare[#bare + 1] = i - 1
    local behind = phrases
    for n = phrases, 1, -1 do
      if needles[n].kind == "phrase" and needles[n].rule > i then behind = n - 1 end
    end
    bare[#bare + 1] = behind
  end
end
array("uint8_t", 1, "rule_reason", rule_reason, "smtpcodes_reason")
array("uint8_t", 1, "rule_flags", rule_flags, "1 strong, 2 gives=return, 4 gives=block, 8 hint; 16 * scope")
array("uint16_t", 2, "rule_condition", rule_cond, "where its conditions begin; 0: it has none")
array("uint8_t", 1, "conditions", cond, "terms of type, count, items; 0 ends them")
bare[#bare + 1] = 65535
array("uint16_t", 2, "bare_rules", bare, "pairs: a rule without a needle, the first needle behind it; 65535 ends them")
array("uint8_t", 1, "rule_name", names.octets, "their ids")
array("uint16_t", 2, "rule_name_at", names.at, "where they begin")

local provider_ids = blob()
for _, provider in ipairs(providers) do provider_ids.add(provider.id) end
array("uint8_t", 1, "provider_id", provider_ids.octets, "ids of the providers")
array("uint16_t", 2, "provider_id_at", provider_ids.at, "where they begin")
local codes = {}
for _, row in ipairs(provider_codes) do
  local provider = provider_number[row[1]] or fail(row.where, "no provider %s", row[1])
  local reason = reason_number[row[6]] or fail(row.where, "no reason %s", row[6])
  local scope = row[7] == "DEFAULT" and 0 or scope_number[row[7]] or fail(row.where, "no scope %s", row[7])
  for _, n in ipairs { provider, tonumber(row[2]), tonumber(row[3]), tonumber(row[4]), tonumber(row[5]),
                       reason, scope } do
    codes[#codes + 1] = n
  end
end
array("uint16_t", 2, "provider_codes", codes, "provider, classes, subject, first, last, reason, scope")
local list_text = blob()
for _, name in ipairs(list_names) do list_text.add(name) end
array("uint8_t", 1, "list_name", list_text.octets, "names of the blocklists")
array("uint16_t", 2, "list_name_at", list_text.at, "where they begin")
local octets = {}
for _, needle in ipairs(needles) do
  if is_plain(needle) then octets[#octets + 1] = needle.octets end
end
array("uint8_t", 1, "plain_octets", octets, "octets of the needles that are no phrases, in their order")
write("\nenum { PHRASES = %d, MAX_PLAIN = %d, GAP_NEAR = %d, GAP_FAR = %d };\n", phrases, longest_plain, NEAR, FAR)

local result = table.concat(out)
if output == "-" then return result, needles end -- for specs and benchmarks
local handle = assert(io.open(output, "wb"))
handle:write(result)
handle:close()
print(("%s: %d rules, %d needles, %d words, %d octets of tables"):format(output, #rules, #needles, #words, total))
