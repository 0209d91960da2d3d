-- Every public function reads its arguments alike: an unknown option, a value of another type and an unknown name of a
-- closed list are misuse, with the same words, which name the function and whoever called it. A function or an option
-- that is not in the table below fails.
local documents = require "support.documents"
local options = require "support.options"
local smtpcodes = require "smtpcodes"

local rules = assert(smtpcodes.rules { { id = "x", reason = "policy", text = "quite odd" } })
local entry, reply = smtpcodes.lookup(252), smtpcodes.parse "250 ok\r\n"

-- Where a kind of value stands: what is good, what is of another type, and what that complains of.
local OTHER_TYPES = { 5, "text", {}, true, print, io.stdout }
local KINDS = {
  string = { good = "x", types = { string = true }, said = "string expected, got %s" },
  octets = { good = "250 ok\r\n", types = { string = true }, said = "string expected, got %s" },
  boolean = { good = true, types = { boolean = true }, said = "boolean expected, got %s" },
  code = { good = 252, types = { number = true, string = true }, said = "number or string expected, got %s" },
  table = { good = {}, types = { table = true }, said = "table expected, got %s" },
  -- A positive integer; what no table can hold so many of is no limit.
  count = { good = 5, types = { number = true }, said = "number expected, got %s", fine = { 1, 2 ^ 40, 1 / 0 },
    bad = { 0, -1, 1.5, -1 / 0, 0 / 0 }, complaint = "positive integer expected" },
  amount = { good = 5, types = { number = true }, said = "number expected, got %s", fine = { 0, 2 ^ 40, 1 / 0 },
    bad = { -1, 1.5, -1 / 0, 0 / 0 }, complaint = "non-negative integer expected" },
  width = { good = 80, types = { number = true }, said = "number expected, got %s", fine = { 40, 1000 },
    bad = { 39, 1001, 50.5, 1 / 0, 0 / 0 }, complaint = "40 to 1000 expected, got" },
  rules = { good = rules, types = {}, said = "what rules() returns expected, got %s" },
  date = { good = "2026-11-23", types = { string = true }, said = "string expected, got %s", bad = { "yesterday" },
    complaint = "an ISO 8601 date or time expected" },
  lang = { good = "de", types = { string = true }, said = "string expected, got %s" },
}
-- Names of closed lists: a good one each.
for name, good in pairs {
  stage = "RCPT", provider = "google", style = "text", host = "postfix", reason = "policy", by = "domain",
  kind = "reply", severity = "permanent_negative", category = "syntax", status = "standard",
} do
  KINDS[name] = { good = good, types = { string = true }, said = "string expected, got %s", closed = name }
end

-- "what": any of several, whose message each function words for itself.
local WHAT = "what"

-- Function -> its arguments: a kind, WHAT with a good value, or the options that it reads. `?`: it may be left out.
local FUNCTIONS = {
  lookup = { "code", "lang?" },
  each = { options.each },
  search = { "string", options.search },
  severity = { "code" }, category = { "code" }, subject = { "code" },
  is_success = { "code" }, is_intermediate = { "code" }, is_transient = { "code" }, is_permanent = { "code" },
  expected = { "stage", "code" },
  reasons = {}, locales = {},
  compare = { "code", { WHAT, 421 }, options.compare },
  format = { { WHAT, entry }, "style", options.format },
  parse = { "octets", options.parse },
  parser = { options.parser },
  parse_report = { "octets", options.parse_report },
  parse_diagnostic = { "octets" },
  parse_bounce = { "octets", options.parse_bounce },
  log = { options.log },
  classify = { { WHAT, "550 no" }, options.classify },
  explain = { { WHAT, "550 no" }, options.explain },
  reason = { { WHAT, "550 no" }, "stage?" },
  rules = { "table" },
  fingerprint = { "octets" },
  reply = { options.reply },
  suggest = { "reason", "stage?" },
  lint = { { WHAT, "250 ok\r\n" }, options.lint },
}
local LOG = smtpcodes.log()
-- Methods of values, with the value in front.
local METHODS = {
  feed = { smtpcodes.parser(), "octets" }, to = { reply, "host" },
  log_feed = { LOG, "octets", name = "feed" },
}

-- A message as it has to be, wherever it comes from: this file's line in front.
local function complains(message, f, ...)
  local fine, said = pcall(f, ...)
  assert.is_false(fine, message)
  assert.equal(message, (said:gsub("^[^:]*misuse_spec%.lua:%d+: ", "", 1)), said)
  return said
end

-- Calls f from this file, not as a tail call, so that the position in the message is of this file.
local function caller(f)
  return function(...)
    local a, b, c = f(...)
    return a, b, c
  end
end

local function type_of(value) return type(value) end

local function good_value(argument)
  if type(argument) == "string" then return KINDS[argument:gsub("%?$", "")].good end
  if argument[1] == WHAT then return argument[2] end
  return argument.code and { code = 550 } or {}
end

local function check_value(kind, name, n, option, call)
  kind = KINDS[kind]
  local where = ("bad argument #%d to '%s' ("):format(n, name) .. (option and ("option '%s': "):format(option) or "")
  for _, other in ipairs(OTHER_TYPES) do
    if not kind.types[type_of(other)] then
      complains(where .. kind.said:format(type_of(other)) .. ")", call, other)
    end
  end
  call(kind.good)
  for _, value in ipairs(kind.fine or {}) do call(value) end
  for _, value in ipairs(kind.bad or {}) do
    local fine, said = pcall(call, value)
    assert.is_false(fine, name)
    assert.truthy(said:find(where .. kind.complaint, 1, true), said)
  end
  if kind.closed then
    local front = ("bad argument #%d to '%s' (unknown %s '"):format(n, name, kind.closed)
    for given, shown in pairs {
      ["x\27y\0"] = "x\\027y\\000", [("y"):rep(60)] = ("y"):rep(40) .. "...", [kind.good:upper() .. "\\"]
        = kind.good:upper() .. "\\092", [""] = "",
    } do
      local _, said = pcall(call, given)
      assert.truthy(tostring(said):find(front .. shown .. "'", 1, true), tostring(said))
    end
  end
end

local function check_options(known, name, n, call)
  local base = known.code and { code = 550 } or {}
  local function with(key, value)
    local given = {}
    for k, v in pairs(base) do given[k] = v end
    given[key] = value
    return given
  end
  for _, other in ipairs(OTHER_TYPES) do
    if type(other) ~= "table" then
      complains(("bad argument #%d to '%s' (table expected, got %s)"):format(n, name, type(other)), call, other)
    end
  end
  local unknown = ("bad argument #%d to '%s' (unknown option "):format(n, name)
  complains(unknown .. "'colour')", call, with("colour", 1))
  complains(unknown .. "'x\\027y')", call, with("x\27y", 1))
  complains(unknown .. "'" .. ("y"):rep(40) .. "...')", call, with(("y"):rep(60), 1))
  complains(unknown .. "of type number)", call, with(1, "x"))
  complains(unknown .. "of type table)", call, with({}, "x"))
  for option, kind in pairs(known) do
    if type(kind) == "table" then call(with(option, kind[2])) kind = nil end
    if kind then check_value(kind, name, n, option, function(value) return call(with(option, value)) end) end
  end
end

local function check_function(f, name, arguments, first)
  for n, argument in ipairs(arguments) do
    local function call(value)
      local given = { first }
      local shift = first and 1 or 0
      for i = 1, #arguments do given[i + shift] = good_value(arguments[i]) end
      given[n + shift] = value
      local a, b = f((unpack or table.unpack)(given, 1, #arguments + shift))
      return a, b
    end
    if type(argument) == "string" then
      check_value(argument:gsub("%?$", ""), name, n, nil, call)
      if argument:find "%?$" then call(nil) end
    elseif argument[1] ~= WHAT then
      check_options(argument, name, n, call)
      if not argument.code then call(nil) end
    else
      local fine, said = pcall(call, print)
      assert.is_false(fine)
      assert.truthy(said:find(("bad argument #%d to '%s' ("):format(n, name), 1, true), said)
    end
  end
end

describe("misuse of", function()
  for name, arguments in pairs(FUNCTIONS) do
    it(name .. " is told in the words that all have", function()
      check_function(caller(smtpcodes[name]), name, arguments)
    end)
  end

  for name, row in pairs(METHODS) do
    it("the method " .. name .. " is told in the words that all have", function()
      local method = row.name or name
      check_function(caller(row[1][method]), method, { row[2] }, row[1])
      for _, other in ipairs(row[1] == LOG and {} or { 5, "x", print }) do -- a log is no more than a table
        local fine, said = pcall(row[1][method], other, good_value(row[2]))
        assert.is_false(fine)
        assert.truthy(said:find(("bad argument #1 to '%s' ("):format(method), 1, true), said)
      end
    end)
  end
end)

describe("the table of functions above", function()
  it("has all of the module, and nothing else", function()
    local source = documents.read "lua/smtpcodes/init.lua"
    local lazy = {}
    for name in source:gmatch '\n  ([%l_]+) = "smtpcodes%.' do lazy[name] = smtpcodes[name] end
    local found = 0
    for name, value in pairs(smtpcodes) do
      if type(value) == "function" then
        found = found + 1
        assert.truthy(FUNCTIONS[name], name)
      end
    end
    for name in pairs(FUNCTIONS) do
      found = found - 1
      assert.equal("function", type(smtpcodes[name]), name)
    end
    assert.equal(0, found)
    assert.is_true(next(lazy) ~= nil)
    assert.is_nil(smtpcodes.nothing)
  end)
end)
