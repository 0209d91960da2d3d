--- The tokens of a file of C or Lua: { text=, kind=, from=, to=, line= }; kind is "name", "number", "string" or "op".
--- Comments, blanks and the lines of C's preprocessor are left out.
local OPS = {
  c = { "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=",
    "%=", "&=", "|=", "^=" },
  lua = { "...", "..", "==", "~=", "<=", ">=", "//", "::" },
}

-- What is behind the literal that begins at `at` with a quote.
local function behind_quoted(text, at)
  local quote = text:sub(at, at)
  while true do
    at = text:find("[\\" .. quote .. "]", at + 1)
    if not at then error "a quote does not end" end
    if text:sub(at, at) == quote then return at + 1 end
    at = at + 1
  end
end

local function behind_long(text, at)
  local level = text:match("^%[(=*)%[", at)
  if not level then return nil end
  local _, to = text:find("]" .. level .. "]", at, true)
  return to + 1
end

-- Behind what is no token and begins at `at`, or nil.
local function behind_comment(text, at, language)
  if language == "lua" then
    if text:sub(at, at + 1) ~= "--" then return nil end
    return behind_long(text, at + 2) or text:find("\n", at, true) or #text + 1
  end
  if text:sub(at, at + 1) == "/*" then return select(2, text:find("*/", at + 2, true)) + 1 end
  if text:sub(at, at) == "#" and text:sub(1, at - 1):match "[^\n]*$":match "^%s*$" then
    while true do
      local ends = text:find("\n", at, true) or #text + 1
      if text:sub(ends - 1, ends - 1) ~= "\\" then return ends end
      at = ends + 1
    end
  end
  return nil
end

---@param text string
---@param language "c"|"lua"
return function(text, language)
  local tokens, at, line = {}, 1, 1
  while at <= #text do
    local kind, to
    local behind = text:match("^%s+()", at) or behind_comment(text, at, language)
    if not behind then
      local c = text:sub(at, at)
      if c:find "[%a_]" then
        kind, behind = "name", text:match("^[%w_]+()", at)
      elseif c:find "%d" then
        kind, behind = "number", text:match("^[%w_.]+()", at)
      elseif c == '"' or c == "'" then
        kind, behind = "string", behind_quoted(text, at)
      elseif language == "lua" and behind_long(text, at) then
        kind, behind = "string", behind_long(text, at)
      else
        kind, behind = "op", at + 1
        for _, op in ipairs(OPS[language]) do
          if text:sub(at, at + #op - 1) == op then
            behind = at + #op
            break
          end
        end
      end
      to = behind - 1
      tokens[#tokens + 1] = { text = text:sub(at, to), kind = kind, from = at, to = to, line = line }
    end
    line = line + select(2, text:sub(at, behind - 1):gsub("\n", ""))
    at = behind
  end
  return tokens
end
