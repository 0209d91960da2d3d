-- What an editor is told (LuaCATS annotations) is what the library does: every public function has its parameters and
-- results, every field that a result has is a field of its class and of that type, every class and option is there.
local documents = require "support.documents"
local shapes = require "support.shapes"
local smtpcodes = require "smtpcodes"
local taken = require "support.options"

-- The public functions that have annotations, and the type of the options of each, "" when it has none.
local functions = {}

for path in io.popen("find lua/smtpcodes -name '*.lua' | sort"):lines() do
  shapes.read(path)
  local options
  for line in io.lines(path) do
    local rest = line:match "^%-%-%-@param (.*)"
    if rest then
      options = rest:match "^opts%? (.*)" or rest:match "^filter%? (.*)" or rest:match "^parts (.*)" or options or ""
    elseif line:find "^%-%-%-@return " or line:find "^%-%-%-@type " or line:find "^%-%-%-| fun" then
      options = line:match "fun%(.*opts%?: ([%w.]+)%)" or options or ""
    elseif not line:find "^%-%-%-" then
      local name = line:match "^smtpcodes%.([%l_]+) =" or line:match "^function smtpcodes%.([%l_]+)%("
        or line:match "^function [%l_]+%.([%l_]+)%("
      if name and options and not path:find "/cli" then functions[name] = options end
      options = nil
    end
  end
end

local function is(class, value) shapes.check(value, class) end

describe("annotations", function()
  it("name every public function, with its parameters and results", function()
    local n = 0
    for name in documents.read("lua/smtpcodes/init.lua"):gmatch '\n  ([%l_]+) = "smtpcodes%.' do
      n = n + 1
      assert.truthy(shapes.classes.smtpcodes.fields[name], name .. " is no field of the class")
      assert.truthy(functions[name], name .. " has no annotation")
    end
    for name, value in pairs(smtpcodes) do
      if type(value) == "function" and not shapes.classes.smtpcodes.fields[name] then
        n = n + 1
        assert.truthy(functions[name], name .. " has no annotation")
      end
    end
    assert.is_true(n >= 26, n)
  end)

  it("name no type that there is not", function() assert.same({}, shapes.unknown()) end)

  it("name every option that a function takes, and no other", function()
    for name, text in pairs(functions) do
      local fields = text ~= "" and (taken[name] or smtpcodes[name]) and shapes.fields(text) or {}
      for option in pairs(taken[name] or {}) do assert.truthy(fields[option], ("%s takes %s"):format(name, option)) end
      for option in pairs(fields) do
        assert.truthy(taken[name] and taken[name][option], name .. " does not take " .. option)
      end
    end
    for name in pairs(taken) do assert.truthy(functions[name], name) end
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
      local bounce = smtpcodes.parse_bounce(documents.read(path))
      if bounce then is("smtpcodes.Bounce", bounce) end
    end
    list:close()
    is("smtpcodes.Bounce", (smtpcodes.parse_bounce(documents.read "spec/bounces/exim-two.eml", { max_bytes = 1000 })))
    for _, by in ipairs { "reason", "domain", "provider", "hour", "reply" } do
      for _, name in ipairs { "postfix", "exim", "qmail", "year-end" } do
        local log = smtpcodes.log { by = by, max_replies = 1, max_open = 3 }
        log:feed(documents.read("spec/logs/" .. name .. ".log"))
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
    for name, class in pairs(shapes.classes) do
      local met = 0
      for _, field in pairs(class.fields) do met = met + (field.met and 1 or 0) end
      for key, field in pairs(met > 0 and class.fields or {}) do
        -- No language of ours lacks a text.
        assert.truthy(field.met or key == "fallback" or field.type.is == "fun", name .. "." .. key)
      end
    end
  end)
end)
