--- What Lua 5.5 refuses and the others take, found without it: the first variable of a for loop that is assigned (there
--- it is a constant), and the name `global` (there a reserved word). `lua lua55.lua FILE...` prints each, and fails if
--- there is one; as a module it gives check(source) -> array of "line: message".
local OPENS = { ["if"] = true, ["repeat"] = true }

-- The tokens of a source: { kind, text, line }, where kind is "name", "string", or the text itself.
local function tokens_of(source)
  local list, at, line = {}, source:match "^#[^\n]*()" or 1, 1
  local function add(kind, text, after)
    list[#list + 1] = { kind = kind, text = text, line = line }
    line = line + select(2, text:gsub("\n", ""))
    at = after
  end
  while at <= #source do
    local blank, after = source:match("^([ \t\r\n]+)()", at)
    local comment, level = source:match("^%-%-()%[(=*)%[", at)
    local long = source:match("^%[(=*)%[", at)
    if blank then
      line, at = line + select(2, blank:gsub("\n", "")), after
    elseif comment or long then
      local _, stop = source:find("]" .. (level or long) .. "]", at, true)
      stop = stop or #source
      if long then
        add("string", source:sub(at, stop), stop + 1)
      else
        line, at = line + select(2, source:sub(at, stop):gsub("\n", "")), stop + 1
      end
    elseif source:find("^%-%-", at) then
      at = source:match("^[^\n]*()", at)
    elseif source:find("^[\"']", at) then
      local quote, stop = source:sub(at, at), at + 1
      while stop <= #source and source:sub(stop, stop) ~= quote do
        stop = stop + (source:sub(stop, stop) == "\\" and 2 or 1)
      end
      add("string", source:sub(at, stop), stop + 1)
    else
      local word, next_word = source:match("^([%a_][%w_]*)()", at)
      local number, next_number = source:match("^(%.?%d[%w.]*)()", at)
      local symbol = source:match("^[=~<>]=", at) or source:match("^%.%.%.?", at) or source:sub(at, at)
      if word then
        add("name", word, next_word)
      elseif number then
        add("number", number, next_number)
      else
        add(symbol, symbol, at + #symbol)
      end
    end
  end
  return list
end

-- The names of the list that ends before token `i`, and what stands in front of it: "a, b =".
local function names_before(tokens, i)
  local names = {}
  while tokens[i - 1] and tokens[i - 1].kind == "name" do
    names[#names + 1] = tokens[i - 1]
    i = i - 1
    local comma, name = tokens[i - 1], tokens[i - 2]
    if not (comma and comma.kind == "," and name and name.kind == "name") then break end
    i = i - 1
  end
  return names, tokens[i - 1] and tokens[i - 1].text
end

local function check(source)
  local found, tokens = {}, tokens_of(source)
  local scopes = { {} } -- innermost last: name -> "loop" or "local"
  local pending = {} -- names that the next block holds: parameters, loop variables
  local function meaning(name)
    for i = #scopes, 1, -1 do
      if scopes[i][name] then return scopes[i][name] end
    end
  end
  local braces, brace_stack = 0, {} -- table constructors that are open in the innermost scope, in those around it
  local function open()
    scopes[#scopes + 1] = pending
    pending = {}
    brace_stack[#brace_stack + 1] = braces
    braces = 0
  end
  local function close()
    if #scopes > 1 then
      scopes[#scopes] = nil
      braces = table.remove(brace_stack)
    end
  end
  local headers = {} -- loops whose `do` is still to come
  local i = 1
  while i <= #tokens do
    local token = tokens[i]
    local text, kind = token.text, token.kind
    if kind == "name" and text == "global" then
      found[#found + 1] = token.line .. ": the name `global` is reserved"
    end
    if kind == "{" then
      braces = braces + 1
    elseif kind == "}" then
      braces = braces - 1
    elseif kind == "=" and braces == 0 then
      local names, before = names_before(tokens, i)
      if before == "local" then
        for _, name in ipairs(names) do scopes[#scopes][name.text] = "local" end
      elseif before ~= "for" and before ~= "." and before ~= ":" then
        for _, name in ipairs(names) do
          if meaning(name.text) == "loop" then
            found[#found + 1] = name.line .. ": the loop variable " .. name.text .. " is assigned"
          end
        end
      end
    elseif kind == "name" and text == "local" then
      -- "local a, b" without a value
      local j = i + 1
      if tokens[j] and tokens[j].text == "function" then
        if tokens[j + 1] then scopes[#scopes][tokens[j + 1].text] = "local" end
      else
        local names = {}
        while tokens[j] and tokens[j].kind == "name" do
          names[#names + 1] = tokens[j].text
          if not (tokens[j + 1] and tokens[j + 1].text == ",") then break end
          j = j + 2
        end
        if not (tokens[j + 1] and tokens[j + 1].kind == "=") then
          for _, name in ipairs(names) do scopes[#scopes][name] = "local" end
        end
      end
    elseif kind == "name" and text == "for" then
      local j = i + 1
      while tokens[j] and tokens[j].kind == "name" and tokens[j].text ~= "in" do
        pending[tokens[j].text] = next(pending) and "local" or "loop"
        j = tokens[j + 1] and tokens[j + 1].text == "," and j + 2 or j + 1
      end
      headers[#headers + 1] = { depth = #scopes, names = pending }
      pending = {}
      i = j - 1
    elseif kind == "name" and text == "function" then
      local j = i + 1
      while tokens[j] and tokens[j].text ~= "(" do j = j + 1 end
      j = j + 1
      while tokens[j] and tokens[j].text ~= ")" do
        if tokens[j].kind == "name" then pending[tokens[j].text] = "local" end
        j = j + 1
      end
      open()
      i = j
    elseif kind == "name" and text == "do" then
      local header = headers[#headers]
      if header and header.depth == #scopes then pending = table.remove(headers).names end
      open()
    elseif kind == "name" and (text == "elseif" or text == "else") then
      close()
      open()
    elseif kind == "name" and (text == "end" or text == "until") then
      close()
    elseif kind == "name" and OPENS[text] then
      open()
    end
    i = i + 1
  end
  return found
end

if arg and arg[0] and arg[0]:find "lua55%.lua$" then
  local bad = 0
  for _, path in ipairs(arg) do
    local file = assert(io.open(path, "rb"))
    for _, message in ipairs(check(file:read "*a")) do
      bad = bad + 1
      print(path .. ":" .. message)
    end
    file:close()
  end
  os.exit(bad == 0 and 0 or 1)
end

return { check = check }
