-- What an editor is told (LuaCATS annotations) is what the library does: every public function has its parameters and
-- results, every field that a result has is a field of its class and of that type, every class and option is there.
local smtpcodes = require "smtpcodes"
local taken = require "support.options"

-- ---- the annotations ----

local classes, aliases, functions = {}, {}, {}

-- The alternatives of a type: "a|b", `fun(…): x, y?` is one.
local function alternatives(text)
  local list, depth, from = {}, 0, 1
  for at = 1, #text + 1 do
    local c = text:sub(at, at)
    if c:find "[%({<%[]" then depth = depth + 1 elseif c:find "[%)}>%]]" then depth = depth - 1 end
    if (c == "|" and depth == 0) or c == "" then
      local one = text:sub(from, at - 1):match "^%s*(.-)%s*$"
      if one ~= "" then list[#list + 1] = one end
      from = at + 1
    end
  end
  return list
end

-- The type that `text` begins with, and what stands behind it.
local function take_type(text)
  local depth, quoted, at = 0, false, 1
  while at <= #text do
    local c = text:sub(at, at)
    if c == '"' then quoted = not quoted end
    if not quoted then
      if c:find "[%({<%[]" then depth = depth + 1 elseif c:find "[%)}>%]]" then depth = depth - 1 end
      if c == " " and depth == 0 and not text:find("^ ?|", at) and not text:find("^[:|,]", at - 1) then break end
    end
    at = at + 1
  end
  return text:sub(1, at - 1), text:sub(at + 1)
end

local function read_annotations(path)
  local class, alias, params, returns
  for line in io.lines(path) do
    local tag, rest = line:match "^%-%-%-@(%l+) (.*)"
    if line:find "^%-%-%-|" then
      alias.text = alias.text .. line:sub(4)
    elseif tag == "class" then
      local name, parent = rest:match "^([%w_.]+):? ?([%w_.]*)"
      class = { fields = {}, parent = rest:find "^[%w_.]+:" and parent or nil }
      classes[name] = class
    elseif tag == "field" then
      local name, optional, text = rest:match "^([%w_]+)(%??) (.*)"
      class.fields[name] = { type = take_type(text), optional = optional == "?" }
    elseif tag == "alias" then
      local name, text = rest:match "^([%w_.]+) ?(.*)"
      alias = { text = take_type(text) }
      aliases[name] = alias
    elseif tag == "param" then
      params = params or {}
      local name, optional, text = rest:match "^([%w_]+)(%??) (.*)"
      params[#params + 1] = { name = name, type = take_type(text), optional = optional == "?" }
    elseif tag == "return" then
      returns = true
    elseif tag == "type" then
      params = take_type(rest)
    elseif not line:find "^%-%-%-" then
      local name = line:match "^smtpcodes%.([%l_]+) =" or line:match "^function smtpcodes%.([%l_]+)%("
        or line:match "^function [%l_]+%.([%l_]+)%("
      if name and (params or returns) then functions[name] = { params = params, returns = returns } end
      params, returns = nil, nil
    end
  end
end

for path in io.popen("find lua/smtpcodes -name '*.lua' | sort"):lines() do read_annotations(path) end

-- All fields of a class, with those of its parents; or of a table type, "{ a?: string, b: integer }".
local function fields_of(name)
  local class = classes[name]
  if class then
    local all = {}
    for key, field in pairs(class.parent and fields_of(class.parent) or {}) do all[key] = field end
    for key, field in pairs(class.fields) do all[key] = field end
    return all
  end
  local inside = assert(name:match "^{(.*)}$", "no class " .. name)
  local all, rest = {}, inside
  while rest:find "%S" do
    local key, optional, text = rest:match "^[%s,]*([%w_]+)(%??):%s*(.*)"
    local one = take_type((text .. ","):gsub(",%s", " , "):gsub(",$", " ,"))
    all[key] = { type = one:gsub(",$", ""), optional = optional == "?" }
    rest = text:sub(#one + 1)
  end
  return all
end

-- ---- a value against its type ----

local check

local function fits(value, text, where)
  local kind = type(value)
  if aliases[text] then return check(value, aliases[text].text, where) end
  if text:find '^"' then return value == text:sub(2, -2) end
  if text == "any" then return true end
  if text == "integer" then return kind == "number" and value == math.floor(value) end
  if text == "true" then return value == true end
  local optional = text:match "^(.*)%?$"
  if optional then return value == nil or check(value, optional, where) end
  local grouped = text:match "^%((.*)%)$"
  if grouped then return check(value, grouped, where) end
  local element = text:match "^(.*)%[%]$"
  if element then
    if kind ~= "table" then return false end
    for i, one in ipairs(value) do
      if not check(one, element, where .. "[" .. i .. "]") then return false end
    end
    return true
  end
  local key_type, value_type = text:match "^table<([^,]+), (.+)>$"
  if key_type then
    if kind ~= "table" then return false end
    for key, one in pairs(value) do
      if not (check(key, key_type, where) and check(one, value_type, where)) then return false end
    end
    return true
  end
  if classes[text] or text:find "^{" then
    if kind ~= "table" then return false end
    local fields = fields_of(text)
    for key, one in pairs(value) do
      local field = fields[key]
      if not field then error(("%s: %s has no field '%s'"):format(where, text, tostring(key)), 0) end
      if not check(one, field.type, where .. "." .. key) then
        error(("%s.%s is %s, which is no %s"):format(where, key, tostring(one), field.type), 0)
      end
      field.met = true
    end
    for key, field in pairs(fields) do
      if not field.optional and value[key] == nil then
        error(("%s: %s lacks the field '%s'"):format(where, text, key), 0)
      end
    end
    return true
  end
  if text:find "^fun%(" then return kind == "function" end
  return kind == text
end

function check(value, text, where)
  for _, one in ipairs(alternatives(text)) do
    local fine, is = pcall(fits, value, one, where)
    if fine and is then return true end
    if not fine and #alternatives(text) == 1 then error(is, 0) end
  end
  return false
end

local function is(class, value) assert.is_true(check(value, class, class), class) end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local octets = file:read "*a"
  file:close()
  return octets
end

describe("annotations", function()
  it("name every public function, with its parameters and results", function()
    local n = 0
    for name in read("lua/smtpcodes/init.lua"):gmatch '\n  ([%l_]+) = "smtpcodes%.' do
      n = n + 1
      assert.truthy(classes.smtpcodes.fields[name], name .. " is no field of the class")
      assert.truthy(functions[name] and (functions[name].params or functions[name].returns), name)
    end
    for name, value in pairs(smtpcodes) do
      if type(value) == "function" and not classes.smtpcodes.fields[name] then
        n = n + 1
        assert.truthy(functions[name], name .. " has no annotation")
      end
    end
    assert.is_true(n >= 26, n)
  end)

  it("name no type that there is not", function()
    local known = { string = 1, integer = 1, number = 1, boolean = 1, table = 1, userdata = 1, any = 1, ["nil"] = 1,
      ["true"] = 1, fun = 1, ["function"] = 1, self = 1 }
    local function look(text, where)
      text = text:gsub('"[^"]*"', " "):gsub("[%w_]+%??:", " ")
      for word in text:gmatch "[%a_][%w_.]*" do
        assert.truthy(known[word] or classes[word] or aliases[word], ("%s: %s in %s"):format(where, word, text))
      end
    end
    for name, class in pairs(classes) do
      if not name:find "cli" then
        for key, field in pairs(class.fields) do look(field.type, name .. "." .. key) end
      end
    end
    for name, alias in pairs(aliases) do look(alias.text, name) end
  end)

  it("name every option that a function takes, and no other", function()
    -- The type of the options of each function, and what misuse_spec knows of it: that is tried on the function.
    local named = {
      search = "{lang?: string, limit?: integer}", compare = "{lang?: string}", format = "smtpcodes.FormatOptions",
      lint = "smtpcodes.LintOptions", log = "smtpcodes.LogOptions", parse_bounce = "smtpcodes.BounceOptions",
      parse = "smtpcodes.ParseOptions", parser = "smtpcodes.ReadOptions", parse_report = "smtpcodes.ReportOptions",
      classify = "smtpcodes.ClassifyOptions", explain = "smtpcodes.ClassifyOptions", reply = "smtpcodes.Parts",
      each = "{kind?:string, severity?:string, category?:string, status?:string, stage?:string}",
    }
    for name, text in pairs(named) do
      local fields = fields_of(aliases[text] and aliases[text].text or text)
      for option in pairs(taken[name]) do assert.truthy(fields[option], ("%s takes %s"):format(name, option)) end
      for option in pairs(fields) do assert.truthy(taken[name][option], name .. " does not take " .. option) end
    end
    for name in pairs(taken) do assert.truthy(named[name], name) end
  end)

  it("hold for entries, pairs and comparisons", function()
    local last
    for _, entry in smtpcodes.each() do
      is("smtpcodes.Entry", entry)
      if last then is("smtpcodes.Comparison", (smtpcodes.compare(last, entry.code))) end
      last = entry.code
    end
    is("smtpcodes.Entry", (smtpcodes.lookup(252, "de")))
    for _, pair in ipairs { "550 5.7.1", "550 5.2.3" } do is("smtpcodes.Pair", (smtpcodes.lookup(pair, "fr"))) end
    for _, row in ipairs(smtpcodes.reasons()) do is("smtpcodes.Reason", row) end
  end)

  it("hold for replies, reports and verdicts", function()
    for name in ("postfix exim sendmail qmail opensmtpd haraka kumomta"):gmatch "%l+" do
      for line in io.lines("spec/logs/" .. name .. ".log") do
        is("smtpcodes.Report", (smtpcodes.parse_report(line)))
        is("smtpcodes.Report", (smtpcodes.parse_report(line, { max_bytes = 20 })))
        is("smtpcodes.Explanation", (smtpcodes.explain(line)))
      end
    end
    for _, text in ipairs {
      "554 blocked using zen.spamhaus.org; see https://example.org [192.0.2.7]", "250 ok", "550\t05.1.1 a\nb",
      "421 4.7.0 [TSS04] try again in 5 minutes", "550 5.1.1 no such user", "550 4.1.1 no such user",
    } do
      is("smtpcodes.Verdict", (smtpcodes.classify(text, { stage = "RCPT", provider = "yahoo" })))
      is("smtpcodes.Explanation", (smtpcodes.explain(text, { max_bytes = 30 })))
      is("smtpcodes.Reply", (smtpcodes.parse(text .. "\r\n")))
    end
    is("smtpcodes.Report", (smtpcodes.parse_report
      "550 host mx.example.net said: 450 4.1.1 User unknown (in reply to RCPT TO command)"))
    is("smtpcodes.Reply", (smtpcodes.parse_diagnostic "550 5.1.1 no such user (in reply to RCPT TO)"))
    is("smtpcodes.Reply", (smtpcodes.reply { code = 550, text = "Postfach unbekannt: Müller", utf8 = true }))
  end)

  it("hold for findings, bounces and tallies of logs", function()
    is("smtpcodes.Finding[]", smtpcodes.lint("250-a\r\n550 5.1.1.1 b\nx", { enhanced = true, stage = "RCPT" }))
    is("smtpcodes.Finding[]", smtpcodes.lint "550 5.99.1 no\r\n")
    local list = io.popen "ls spec/bounces/*.eml"
    for path in list:lines() do
      local bounce = smtpcodes.parse_bounce(read(path))
      if bounce then is("smtpcodes.Bounce", bounce) end
    end
    list:close()
    is("smtpcodes.Bounce", (smtpcodes.parse_bounce(read "spec/bounces/exim-two.eml", { max_bytes = 1000 })))
    for _, by in ipairs { "reason", "domain", "provider", "hour", "reply" } do
      for _, name in ipairs { "postfix", "exim", "qmail", "year-end" } do
        local log = smtpcodes.log { by = by, max_replies = 1, max_open = 3 }
        log:feed(read("spec/logs/" .. name .. ".log"))
        log:finish()
        is("smtpcodes.LogTally", log:result())
      end
    end
  end)

  it("hold for what goes wrong", function()
    for _, detail in ipairs {
      (select(3, smtpcodes.lookup(299))), (select(3, smtpcodes.lookup "5.1.999")), (select(3, smtpcodes.parse "2x")),
      (select(3, smtpcodes.rules { { id = "x", reason = "policy", pattern = "[" } })),
      (select(3, smtpcodes.reply { code = 550, enhanced = "4.1.1" })), (select(3, smtpcodes.parse_bounce "")),
    } do
      is("smtpcodes.Detail", detail)
    end
  end)

  it("name no field that none of these values had", function()
    for name, class in pairs(classes) do
      local met = 0
      for _, field in pairs(class.fields) do met = met + (field.met and 1 or 0) end
      for key, field in pairs(met > 0 and class.fields or {}) do
        -- No language of ours lacks a text.
        assert.truthy(field.met or key == "fallback" or field.type:find "^fun%(", name .. "." .. key)
      end
    end
  end)
end)
