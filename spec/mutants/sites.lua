--- Where a file of C or Lua can be changed, and into what: every mutant that there is, as
--- { from=, to=, text=, line= }: the octets from..to become `text`; `line` is the one of the change.
local tokens_of = require "mutants.tokens"

local SWAPS = {
  c = { ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">", ["=="] = "!=", ["!="] = "==", ["&&"] = "||",
    ["||"] = "&&", ["+="] = "-=", ["-="] = "+=", ["++"] = "--", ["--"] = "++" },
  lua = { ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">", ["=="] = "~=", ["~="] = "==", ["and"] = "or",
    ["or"] = "and", ["true"] = "false", ["false"] = "true" },
}

local function set(words)
  local members = {}
  for word in words:gmatch "%S+" do members[word] = true end
  return members
end

local KEYWORDS = {
  c = set [[if for while do switch return break continue goto case default else static const struct enum union typedef
    extern sizeof]],
  lua = set [[and break do else elseif end false for function goto if in local nil not or repeat return then true
    until while]],
}
local BEFORE_OPERATOR = set ") ] }"
local OPEN = { ["("] = ")", ["["] = "]", ["{"] = "}" }

-- Whether another size of an array makes no difference: more room is only more room where nobody asks for the size, and
-- less is enough where every string of a table is shorter.
local function is_only_room(f, i, new)
  if not (f.is(i - 1, "[") and f.is(i + 1, "]") and tonumber(new)) then return false end
  local first, name = i, i - 2
  while f.is(name, "]") do name = name - 3 end
  repeat
    first = first - 1
    if f.is(first, "=") or f.is(first, ")") then return false end -- no declaration: an element is read
  until first < 1 or set "; { } (" [f.tokens[first].text]
  first = first + 1
  while f.is(first, "static") or f.is(first, "const") do first = first + 1 end
  if not (f.is(first, "struct") or set "char int size_t uint8_t uint16_t uint32_t" [f.tokens[first].text]) then
    return false
  end
  if tonumber(new) > tonumber(f.tokens[i].text) then
    return not f.text:find("sizeof%(?[%w_>.-]*%f[%w_]" .. f.tokens[name].text .. "%f[^%w_]")
      and not f.text:find("SC_COUNT%([%w_>.-]*%f[%w_]" .. f.tokens[name].text .. "%f[^%w_]")
  end
  local longest, at = 0, i + 4
  if not (f.is(i + 2, "=") and f.is(i + 3, "{")) then return false end
  while f.tokens[at].kind == "string" or f.is(at, ",") do
    if f.tokens[at].kind == "string" then longest = math.max(longest, #f.tokens[at].text - 2) end
    at = at + 1
  end
  return f.is(at, "}") and longest < tonumber(new)
end

-- Whether token i may become `new` without any difference. The manual of Lua says that sub and find take what is below
-- the first octet for the first, and a pattern without magic characters is found like a plain text.
local function is_the_same(f, i, new)
  local function reads(from, ...)
    for k, text in ipairs { ... } do
      if not f.is(from + k - 1, text) then return false end
    end
    return true
  end
  if f.keywords == KEYWORDS.c then
    return is_only_room(f, i, new)
  elseif new == "0" and f.is(i, "1") then
    return reads(i - 3, ":", "sub", "(") or f.is(i - 4, "sub") and f.is(i - 3, "(") and f.is(i - 1, ",")
      or f.is(i - 1, ",") and reads(i + 1, ",", "true", ")")
  elseif new == "false" and f.is(i - 1, ",") and f.is(i - 3, ",") and f.is(i + 1, ")") then
    local pattern = f.tokens[i - 4]
    local called = f.is(i - 5, "(") and f.is(i - 6, "find") or f.is(i - 7, "(") and f.is(i - 8, "find")
    return called and pattern.kind == "string" and not pattern.text:find "[%^$*+?.(%[%%%-]"
  end
  return false
end

---------------------------------------------------------------------------------------------------
-- What C and Lua have in common

local function finder(text, language)
  local f = { text = text, tokens = tokens_of(text, language), sites = {}, keywords = KEYWORDS[language] }

  function f.is(i, what) return f.tokens[i] and f.tokens[i].kind ~= "string" and f.tokens[i].text == what end

  function f.add(from, to, new, line)
    if text:sub(from, to) ~= new then f.sites[#f.sites + 1] = { from = from, to = to, text = new, line = line } end
  end

  -- Octets of the tokens first..last become `new`.
  function f.replace(first, last, new)
    if first == last and is_the_same(f, first, new) then return end
    f.add(f.tokens[first].from, f.tokens[last].to, new, f.tokens[first].line)
  end

  function f.source(first, last) return text:sub(f.tokens[first].from, f.tokens[last].to) end

  function f.ends_operand(i)
    local token = f.tokens[i]
    if not token then return false end
    if token.kind == "name" then return not f.keywords[token.text] or set "nil true false end" [token.text] end
    return token.kind ~= "op" or BEFORE_OPERATOR[token.text] or token.text == "..."
  end

  -- The token that closes what token i opens.
  function f.closing(i)
    local depth = 0
    for j = i, #f.tokens do
      if f.tokens[j].kind == "op" then
        if OPEN[f.tokens[j].text] then depth = depth + 1 end
        if BEFORE_OPERATOR[f.tokens[j].text] then depth = depth - 1 end
        if depth == 0 then return j end
      end
    end
    return nil
  end

  function f.operators()
    for i, token in ipairs(f.tokens) do
      local other = token.kind ~= "string" and SWAPS[language][token.text]
      if other then
        f.replace(i, i, other)
      elseif (token.text == "+" or token.text == "-") and token.kind == "op" and f.ends_operand(i - 1) then
        f.replace(i, i, token.text == "+" and "-" or "+")
      elseif token.kind == "number" then
        local digits, suffix = token.text:match "^(%d+)([uUlL]*)$"
        local hex, hex_suffix = token.text:match "^0[xX](%x+)([uUlL]*)$"
        if hex then
          f.replace(i, i, ("0x%x%s"):format(tonumber(hex, 16) + 1, hex_suffix))
        elseif digits then
          f.replace(i, i, ("%d%s"):format(tonumber(digits) + 1, suffix))
          if tonumber(digits) > 0 then f.replace(i, i, ("%d%s"):format(tonumber(digits) - 1, suffix)) end
        end
      end
    end
  end

  return f
end

---------------------------------------------------------------------------------------------------
-- C

local function conditions_of_c(f)
  for i in ipairs(f.tokens) do
    if (f.is(i, "if") or f.is(i, "while")) and f.is(i + 1, "(") then
      local closes = f.closing(i + 1)
      f.replace(i + 2, closes - 1, "!(" .. f.source(i + 2, closes - 1) .. ")")
    elseif f.is(i, "?") then
      local first, depth = i - 1, 0
      while first > 0 do
        local text = f.tokens[first].kind ~= "string" and f.tokens[first].text or ""
        if BEFORE_OPERATOR[text] then depth = depth + 1 end
        if depth == 0 and (OPEN[text] or set "= return , ; : ? += -= |= &=" [text]) then break end
        if OPEN[text] then depth = depth - 1 end
        first = first - 1
      end
      f.replace(first + 1, i - 1, "!(" .. f.source(first + 1, i - 1) .. ")")
    elseif f.is(i, "!") then
      f.replace(i, i, "")
    end
  end
end

-- Index of the semicolon that ends the statement at i, nil where a brace comes first.
local function semicolon(f, i)
  local depth = 0
  for j = i, #f.tokens do
    local text = f.tokens[j].kind == "op" and f.tokens[j].text
    if text == "{" or text == "}" then return nil end
    if text == "(" then depth = depth + 1 elseif text == ")" then depth = depth - 1 end
    if depth < 0 then return nil end
    if text == ";" and depth == 0 then return j end
  end
  return nil
end

local function statements_of_c(f)
  local parens = 0
  for i, token in ipairs(f.tokens) do
    if f.is(i, "(") then parens = parens + 1 elseif f.is(i, ")") then parens = parens - 1 end
    local before = f.tokens[i - 1]
    local starts = before and parens == 0
      and (before.kind == "op" and set "; { } ) :" [before.text] or f.is(i - 1, "else"))
    local ends = starts and semicolon(f, i)
    if ends and (f.is(i, "break") or f.is(i, "continue")) then
      f.replace(i, i, "")
    elseif ends and f.is(i, "return") and ends > i + 1 then
      local was = f.source(i + 1, ends - 1)
      if was ~= "0" then f.replace(i + 1, ends - 1, "0") end
      if was ~= "1" then f.replace(i + 1, ends - 1, "1") end
    elseif ends and token.kind == "name" and not f.keywords[token.text] and f.tokens[i + 1].kind == "op"
      or ends and (f.is(i, "*") or f.is(i, "++")) then
      -- `name *name` declares.
      local declares = f.is(i + 1, "*") and f.tokens[i + 2].kind == "name" or before.text == ")" and f.is(i, "*")
      if not declares then f.replace(i, ends - 1, "") end
    end
  end
end

---------------------------------------------------------------------------------------------------
-- Lua

local UNARY = set "not - # ~"
local BINARY = set "+ - * / // % ^ .. == ~= < <= > >= and or"

-- Behind the block that the keyword at i opens, whatever keyword it is.
local function behind_block(f, i)
  local depth = 0
  for j = i, #f.tokens do
    if f.tokens[j].kind == "name" then
      local text = f.tokens[j].text
      if set "function if do repeat" [text] then depth = depth + 1 end
      if text == "end" or text == "until" then depth = depth - 1 end
      if depth == 0 then return j + 1 end
    end
  end
  return nil
end

-- Behind a name, a call or a bracketed expression with all that follows it directly.
local function behind_suffixed(f, i)
  i = f.is(i, "(") and f.closing(i) + 1 or i + 1
  while true do
    local token = f.tokens[i]
    if not token then return i end
    if token.kind == "string" then
      i = i + 1
    elseif token.kind ~= "op" then
      return i
    elseif token.text == "." or token.text == ":" then
      i = i + 2
    elseif OPEN[token.text] then
      i = f.closing(i) + 1
    else
      return i
    end
  end
end

local function behind_expression(f, i)
  while true do
    while f.tokens[i].kind ~= "string" and UNARY[f.tokens[i].text] do i = i + 1 end
    if f.is(i, "function") then
      i = behind_block(f, i)
    elseif f.is(i, "{") then
      i = f.closing(i) + 1
    elseif f.tokens[i].kind == "name" and not f.keywords[f.tokens[i].text] or f.is(i, "(") then
      i = behind_suffixed(f, i)
    else
      i = i + 1
    end
    if not (f.tokens[i] and f.tokens[i].kind ~= "string" and BINARY[f.tokens[i].text]) then return i end
    i = i + 1
  end
end

local function behind_list(f, i)
  i = behind_expression(f, i)
  while f.is(i, ",") do i = behind_expression(f, i + 1) end
  return i
end

local function starts_statement(f, i)
  local token, before = f.tokens[i], f.tokens[i - 1]
  if token.kind ~= "name" or f.keywords[token.text] or not before then return false end
  return before.kind ~= "string" and set "then do else repeat ; break" [before.text] or f.ends_operand(i - 1)
end

local function statements_of_lua(f)
  local depth = 0
  for i in ipairs(f.tokens) do
    if f.is(i, "{") then depth = depth + 1 elseif f.is(i, "}") then depth = depth - 1 end
    if f.is(i, "if") or f.is(i, "elseif") or f.is(i, "while") or f.is(i, "until") then
      local behind = behind_expression(f, i + 1)
      f.replace(i + 1, behind - 1, "not (" .. f.source(i + 1, behind - 1) .. ")")
    elseif f.is(i, "not") then
      f.replace(i, i, "")
    elseif f.is(i, "break") then
      f.replace(i, i, "")
    elseif f.is(i, "return") and not set "end else elseif until" [f.tokens[i + 1].text] then
      local behind = behind_list(f, i + 1)
      -- What a file returns is used by every spec.
      if f.tokens[behind] then
        f.replace(i + 1, behind - 1, "nil")
        f.replace(i + 1, behind - 1, "true")
      end
    elseif starts_statement(f, i) then
      local behind = behind_suffixed(f, i)
      while f.is(behind, ",") do behind = behind_suffixed(f, behind + 1) end
      if f.is(behind, "=") then
        f.replace(i, behind_list(f, behind + 1) - 1, "")
      elseif f.ends_operand(behind - 1) and behind > i + 1 then
        f.replace(i, behind - 1, "")
      end
    end
  end
end

---------------------------------------------------------------------------------------------------

---@param text string of the file
---@param language "c"|"lua"
---@return { from: integer, to: integer, text: string, line: integer }[]
return function(text, language)
  local f = finder(text, language)
  f.operators()
  if language == "c" then
    conditions_of_c(f)
    statements_of_c(f)
  else
    statements_of_lua(f)
  end
  return f.sites
end
