local cli = require "smtpcodes.cli"
local core = require "smtpcodes.core"
local decode = require "support.json_decode"
local golden = require "support.golden"
local octets = require "smtpcodes.octets"
local smtpcodes = require "smtpcodes"
local wrap = require "smtpcodes.wrap"

-- Runs the program in this process. opts: input (one string, or pieces as they arrive), env, files (name -> octets),
-- columns (of a terminal on standard output), complaining (standard error is a terminal), broken ("write" or
-- "flush" fails). Gives status, out, err, and `seen`: what had left when each piece of input was asked for.
local function run(arguments, opts)
  opts = opts or {}
  local out, complaints, sent, seen = {}, {}, 0, {}
  local function writer(list, broken)
    return {
      write = function(self, ...)
        if broken == "write" then return nil, "No space left on device", 28 end
        for _, text in ipairs { ... } do list[#list + 1] = text end
        return self
      end,
      flush = function(self)
        sent = #out
        if broken == "flush" then return nil, "No space left on device", 28 end
        return self
      end,
    }
  end
  local open_files = 0
  local pieces, at = type(opts.input) == "table" and opts.input or { opts.input }, 0
  local status = cli.run(arguments, {
    read = function()
      seen[#seen + 1] = table.concat(out, "", 1, sent)
      if opts.unreadable then return nil, "Is a directory" end
      at = at + 1
      return pieces[at]
    end,
    open = function(path)
      local text = (opts.files or {})[path]
      if not text then return nil, path .. ": No such file or directory" end
      local done = false
      open_files = open_files + 1
      return {
        read = function()
          if done then return nil end
          done = true
          return text ~= "" and text or nil
        end,
        close = function() open_files = open_files - 1 end,
      }
    end,
    list = function() return nil, "No such file or directory" end,
    stdout = writer(out, opts.broken),
    stderr = writer(complaints),
    getenv = function(name) return opts.env and opts.env[name] end,
    terminal = function(descriptor)
      if descriptor == 2 then return opts.complaining and 60 or nil end
      return descriptor == 1 and opts.columns or nil
    end,
  })
  assert.equal(0, open_files)
  return { status = status, out = table.concat(out), err = table.concat(complaints),
    seen = type(opts.input) == "table" and seen or nil }
end

local function page(value, style, opts) return smtpcodes.format(value, style, opts) .. "\n" end

describe("smtpcodes CODE", function()
  it("explains a code, in every form", function()
    for _, code in ipairs { "252", "252-cannot-verify-user" } do
      local result = run { code }
      assert.same({ 0, "" }, { result.status, result.err })
      assert.equal(page(smtpcodes.lookup(252), "text"), result.out)
    end
    assert.equal(page(smtpcodes.lookup("5.7.26"), "text"), run({ "5.7.26" }).out)
  end)

  it("says nothing on standard output when there is no such code", function()
    for _, code in ipairs { "299", "5.9.9", "0x1f4", "250.5", "1" } do
      local result = run { code }
      assert.same({ 1, "" }, { result.status, result.out })
      assert.equal("smtpcodes: unknown SMTP code: " .. code, result.err:match "^[^\n]*")
    end
  end)

  it("points to classify when it gets the text of a reply", function()
    local result = run { "550 5.1.1 No such user" }
    assert.equal(1, result.status)
    assert.truthy(result.err:find("smtpcodes classify TEXT", 1, true))
  end)
end)

describe("smtpcodes CODE CODE", function()
  it("compares, in any order", function()
    local wanted = page(smtpcodes.compare(252, 421), "text")
    assert.equal(wanted, run({ "252", "421" }).out)
    assert.equal(wanted, run({ "421", "252" }).out)
  end)

  it("does not compare a code with itself or with what is none", function()
    local result = run { "252", "252-cannot-verify-user" }
    assert.same({ 1, "" }, { result.status, result.out })
    assert.truthy(result.err:find("cannot be compared with itself", 1, true))
    assert.equal("smtpcodes: unknown SMTP code: 299", run({ "252", "299" }).err:match "^[^\n]*")
  end)

  it("may be asked for by name", function()
    assert.same(run { "252", "421" }, run { "compare", "421", "252" })
    assert.equal(0, run({ "compare", "550", "5.1.1" }).status)
    assert.equal("smtpcodes: compare needs more: CODE CODE", run({ "compare", "250" }).err:match "^[^\n]*")
    assert.equal(2, run({ "compare", "250", "251", "252" }).status)
  end)
end)

describe("smtpcodes CODE ENHANCED", function()
  it("explains the two codes of one reply, in any order", function()
    local pair = smtpcodes.lookup "550 5.7.1"
    for _, arguments in ipairs { { "550", "5.7.1" }, { "5.7.1", "550" }, { "550 5.7.1" }, { "550-5.7.1" } } do
      assert.same({ status = 0, out = page(pair, "text"), err = "" }, run(arguments))
    end
  end)

  it("says what is wrong with one", function()
    assert.equal("smtpcodes: unknown SMTP code: 5.1.999", run({ "550", "5.1.999" }).err:match "^[^\n]*")
    local result = run { "550", "4.7.1" }
    assert.same({ 1, "" }, { result.status, result.out })
    assert.truthy(result.err:find "^smtpcodes: .")
  end)
end)

describe("a misspelt", function()
  it("code, command, option or value is answered with what may have been meant", function()
    for line, arguments in pairs {
      ["did you mean 500 or 550?"] = { "5500" },
      ["did you mean 5.1.1, 5.1.10 or 5.7.11?"] = { "5.1.11" },
      ["did you mean 430, 432, 450, 451, 452, 454, 455 or 458?"] = { "4xx" },
      ["no document defines 299; by its first digit it is 2xx Positive Completion"] = { "299" },
      ["did you mean classify?"] = { "clasify", "550 no" },
      ["did you mean list --stage RCPT?"] = { "rcpt" },
      ["did you mean --format?"] = { "252", "--formt=json" },
      ["did you mean markdown?"] = { "252", "--format=markdwon" },
      ["did you mean auto, always or never?"] = { "252", "--color=sometimes" },
      ["did you mean mailbox_full?"] = { "suggest", "mailbox_ful" },
      ["did you mean DATA-END?"] = { "suggest", "policy", "dataend" },
      ["did you mean search?"] = { "help", "serach" },
    } do
      local result = run(arguments)
      assert.truthy(result.status > 0)
      assert.equal("", result.out)
      if line ~= "did you mean 430, 432, 450, 451, 452, 454, 455 or 458?" then
        assert.truthy(result.err:find("smtpcodes: " .. line .. "\n", 1, true), result.err)
      else
        assert.truthy(result.err:find "did you mean 4%d%d, ", result.err)
      end
    end
    assert.is_nil(run({ "xylophone" }).err:find("did you mean", 1, true))
    assert.is_nil(run({ ("x"):rep(10000) }).err:find("did you mean", 1, true))
  end)
end)

describe("smtpcodes search", function()
  it("shows the best entries first, ten unless told, and says on standard error that there are more", function()
    local found = smtpcodes.search("mailbox", { limit = 9999 })
    local ten = { (unpack or table.unpack)(found, 1, 10) }
    local result = run { "search", "mailbox" }
    assert.same({ 0, page(ten, "text") }, { result.status, result.out })
    assert.equal(("smtpcodes: %d more; --limit 0 shows all\n"):format(#found - 10), result.err)
    result = run { "search", "mailbox", "--limit", "0" }
    assert.same({ page(found, "text"), "" }, { result.out, result.err })
    assert.equal(page({ found[1] }, "text"), run({ "--limit=1", "search", "mailbox" }).out)
    assert.equal(page(smtpcodes.search("mailbox full"), "text"), run({ "search", "mailbox", "full" }).out)
  end)

  it("ends with 1 when there is nothing", function()
    assert.same({ status = 1, out = "", err = "smtpcodes: nothing found for: xylophone\n" },
      run { "search", "xylophone" })
    assert.equal(2, run({ "search" }).status)
  end)
end)

describe("smtpcodes list", function()
  it("has a line for every code, within 80 columns", function()
    local result = run { "list" }
    assert.equal(0, result.status)
    for code, entry in smtpcodes.each() do
      local line = result.out:match("\n  " .. tostring(code):gsub("%.", "%%.") .. " +(%l+  [^\n]*)")
      assert.truthy(line, code)
      assert.truthy((entry.status .. "  " .. entry.name):find(line:gsub(" +", "  ", 1), 1, true), line)
    end
    for line in result.out:gmatch("[^\n]+") do assert.is_true(wrap.width(line) <= 80) end
    assert.equal(206, #decode(run({ "list", "--format=json" }).out))
  end)

  it("has a heading for each severity of reply codes and each class of enhanced ones", function()
    local headings = {}
    for heading in run({ "list", "--format=markdown" }).out:gmatch "\n## ([^\n]*)" do
      headings[#headings + 1] = heading
    end
    assert.same({ "2xx Positive Completion", "3xx Positive Intermediate", "4xx Transient Negative",
      "5xx Permanent Negative", "Class 2, Success", "Class 4, Persistent Transient Failure",
      "Class 5, Permanent Failure" }, headings)
  end)
end)

describe("smtpcodes classify", function()
  it("takes a line that ends in CR and LF as one that ends in LF", function()
    local input = "550 zebra\n450 b\n\n"
    assert.same(run({ "classify", "-" }, { input = input }),
      run({ "classify", "-" }, { input = (input:gsub("\n", "\r\n")) }))
  end)

  it("shows the verdict of a text", function()
    local text = "550 5.1.1 No such user here"
    local result = run { "classify", text }
    assert.same({ 0, page(smtpcodes.classify(text), "text") }, { result.status, result.out })
  end)

  it("joins its words to one text", function()
    assert.same(run { "classify", "550 5.1.1 No such user" }, run { "classify", "550", "5.1.1", "No", "such", "user" })
  end)

  it("takes stage, provider, final and rules", function()
    local text = "450 4.7.1 Call our helpdesk"
    local rules = 'return { { id = "desk", reason = "policy", text = "helpdesk" } }'
    local options = { "--final", "--stage=rcpt", "--provider", "google", "--rules", "r", "-f", "json" }
    local result = run({ "classify", text, (unpack or table.unpack)(options) }, { files = { r = rules } })
    local verdict = decode(result.out)
    assert.same({ "return", "RCPT", "google", "desk" },
      { verdict.disposition, verdict.stage, verdict.provider, verdict.why.rule })
    assert.equal(2, run({ "classify", text, "--provider=gogle" }).status)
    assert.equal(2, run({ "classify", text, "--stage=RCTP" }).status)
    for message, file in pairs {
      ["r holds no rules: r:1: "] = "return os.exit()",
      ["r holds no rules: it returns no table"] = "return 7",
      ["r holds no rules: compiled code is not loaded"] = string.dump(function() return {} end),
      ["r holds no rules: rule 1: "] = 'return { { id = "x", reason = "policy" } }',
      ["r holds no rules: "] = "return {",
    } do
      result = run({ "classify", text, "--rules=r" }, { files = { r = file } })
      assert.same({ 1, "" }, { result.status, result.out })
      assert.truthy(result.err:find("smtpcodes: " .. message, 1, true), result.err)
    end
    assert.equal("smtpcodes: cannot read q: No such file or directory\n", run({ "classify", text, "--rules=q" }).err)
  end)

  it("says when its word is the name of a file", function()
    local result = run({ "classify", "mail.log" }, { files = { ["mail.log"] = "x" } })
    assert.equal(0, result.status)
    assert.truthy(result.err:find("classify - <FILE", 1, true))
  end)

  it("takes a line at a time from the input: a row, or an object, for each", function()
    local input = "550 5.1.1 No such user\r\n452 4.2.2 Mailbox full\n\nnonsense \27[31m\255\n250 OK"
    local result = run({ "classify", "-" }, { input = input })
    local lines = {}
    for line in result.out:gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
    assert.equal(0, result.status)
    assert.equal(6, #lines)
    assert.truthy(lines[1]:find("^  line code enhanced reason +action +scope +bounce confidence words$"))
    assert.truthy(lines[2]:find("^     1 550  5%.1%.1    mailbox_unknown +suppress +recipient +hard +%l+ +No such"))
    assert.truthy(lines[3]:find("^     2 452  4%.2%.2    mailbox_full +retry +recipient +soft +%l+ +Mailbox full$"))
    assert.truthy(lines[4]:find("^     3 %-    %-        unknown +review"), lines[4])
    assert.truthy(lines[5]:find("nonsense \\027[31m\\255", 1, true), lines[5])
    assert.truthy(lines[6]:find("^     5 250  %-        accepted +proceed"), lines[6])
    assert.is_nil(result.out:find "[^\n\32-\126]")
    result = run({ "classify", "-", "--format", "json" }, { input = input })
    local verdicts = {}
    for line in result.out:gmatch("([^\n]+)\n") do verdicts[#verdicts + 1] = decode(line) end
    assert.equal(5, #verdicts)
    assert.same({ 550, "mailbox_unknown", 452 }, { verdicts[1].code, verdicts[1].reason, verdicts[2].code })
    for i, verdict in ipairs(verdicts) do assert.equal(i, verdict.line) end
    assert.same({ "No such user", "Mailbox full" }, { verdicts[1].words, verdicts[2].words })
    result = run({ "classify", "-", "--format", "markdown" }, { input = input })
    local first = page(smtpcodes.classify "550 5.1.1 No such user", "markdown")
    assert.equal(first, result.out:sub(1, #first))
    -- Where no words decided: those of the reply, without the log around them.
    local log = "postfix/smtp[9]: 4Q: to=<a@b.example>, relay=b.example[192.0.2.1]:25, dsn=5.0.0, status=bounced "
      .. "(host b.example[192.0.2.1] said: 554 zzz qqq (in reply to RCPT TO command))"
    assert.equal("zzz qqq", decode(run({ "classify", "-", "-f", "json" }, { input = log }).out).words)
  end)

  it("answers lines that repeat themselves alike, each with its own number, however many different ones there are",
    function()
      local replies = { "550 5.1.1 No such user", "452 4.2.2 Mailbox full", "250 OK",
        ("550 5.1.1 No such user "):rep(200) }
      local lines = {}
      for i = 1, 1300 do
        lines[#lines + 1] = "421 4.7.0 try again later, ticket " .. i
        lines[#lines + 1] = replies[i % #replies + 1]
      end
      local input = table.concat(lines, "\n") .. "\n"
      local out = run({ "classify", "-", "-f", "json" }, { input = input }).out
      local number = 0
      for line in out:gmatch "[^\n]+" do
        number = number + 1
        local got, alone = decode(line), smtpcodes.classify(lines[number])
        assert.same({ number, alone.code, alone.reason }, { got.line, got.code, got.reason })
      end
      assert.equal(#lines, number)
      number = 0
      for row in run({ "classify", "-" }, { input = input }).out:gmatch "[^\n]+" do
        if number > 0 then
          local got, code, reason = row:match "^ *(%d+) (%d+) +%S+ +(%S+)"
          local alone = smtpcodes.classify(lines[number])
          assert.same({ number, alone.code, alone.reason }, { tonumber(got), tonumber(code), reason })
        end
        number = number + 1
      end
    end)

  it("answers a line before it asks for more input, in whatever pieces lines arrive", function()
    local pieces = { "550 5.1.1 No such u", "ser\n", "452 4.2.2 Mailbox full\n250 O", "K\n421 ", "bye" }
    local result = run({ "classify", "-" }, { input = pieces })
    assert.same(run({ "classify", "-" }, { input = table.concat(pieces) }).out, result.out)
    local rows = {}
    for i, seen in ipairs(result.seen) do rows[i] = select(2, seen:gsub("\n", "")) end
    -- Before the first piece nothing, not even the head, need have left; then a row for each line that has ended.
    rows[1] = 0
    assert.same({ 0, 1, 2, 3, 4, 4 }, { rows[1], math.max(rows[2], 1), rows[3], rows[4], rows[5], rows[6] })
  end)

  it("reads no more of a line that never ends than it needs", function()
    local pieces = {}
    for i = 1, 200 do pieces[i] = ("x"):rep(65536) end
    pieces[#pieces + 1] = "\n550 5.1.1 No such user\n"
    local result = run({ "classify", "-", "-f", "json" }, { input = pieces })
    local last
    for line in result.out:gmatch "[^\n]+" do last = line end
    last = decode(last)
    assert.same({ 2, 550 }, { last.line, last.code })
  end)

  it("reports what cannot be read", function()
    local result = run({ "classify", "-" }, { unreadable = true })
    assert.equal(1, result.status)
    assert.equal("smtpcodes: cannot read -: Is a directory\n", result.err)
  end)

  it("wants a text", function() assert.equal(2, run({ "classify" }).status) end)
end)

describe("--rules", function()
  local function with(text)
    return run({ "classify", "550 zebra", "--rules", "mine.lua", "-f", "json" }, { files = { ["mine.lua"] = text } })
  end

  it("names a file that returns the rules", function()
    local result = with 'return { { id = "zebras", reason = "policy", text = "zebra" } }'
    assert.same({ 0, "" }, { result.status, result.err })
    assert.same({ "policy", "zebras" }, { decode(result.out).reason, decode(result.out).why.rule })
  end)

  it("ends the command where it is none, and says why", function()
    for text, why in pairs {
      [false] = "cannot read mine.lua: No such file", ["return {"] = "mine.lua:1: ", ["return 7"] = "returns no table",
      ["error 'x'"] = "'error'", ["\27Lua"] = "compiled code is not loaded", ["return { 7 }"] = "rule",
      ["return { { id = 'a', reason = 'zebra', text = 'x' } }"] = "there is no such reason",
    } do
      local result = with(text or nil)
      assert.same({ 1, "" }, { result.status, result.out }, why)
      assert.truthy(result.err:find(why, 1, true), result.err)
    end
  end)
end)

describe("smtpcodes parse -", function()
  it("shows the replies of the input one after another", function()
    local input = "250-mx.example.org\r\n250 SIZE\r\n550 5.1.1 no \27 user\r\n"
    local first, after = smtpcodes.parse(input)
    local second = smtpcodes.parse(input, { init = after })
    local result = run({ "parse", "-" }, { input = input })
    assert.same({ 0, page(first, "text") .. "\n" .. page(second, "text") }, { result.status, result.out })
    assert.is_nil(result.out:find("\27", 1, true))
    result = run({ "parse", "-", "--format=json" }, { input = input })
    local objects = {}
    for line in result.out:gmatch("[^\n]+") do objects[#objects + 1] = decode(line) end
    assert.same({ 250, 550 }, { objects[1].code, objects[2].code })
  end)

  it("says at which octet it could not go on", function()
    local result = run({ "parse", "-" }, { input = "250 ok\r\nhello\r\n" })
    assert.equal(1, result.status)
    assert.truthy(result.out:find("^250\n"))
    assert.truthy(result.err:find("^smtpcodes: octet %d+ of the input: "), result.err)
    assert.equal(1, run({ "parse", "-" }, { input = "" }).status)
    assert.equal(2, run({ "parse" }).status)
  end)

  it("reads files, and goes on with the next when one cannot be read", function()
    local files = { a = "250 ok\r\n", b = "550 no\r\n", empty = "" }
    local result = run({ "parse", "a", "none", "empty", "b", "-f", "json" }, { files = files })
    local list = {}
    for line in result.out:gmatch "[^\n]+" do list[#list + 1] = decode(line).code end
    assert.same({ 250, 550 }, list)
    assert.equal(1, result.status)
    assert.truthy(result.err:find("cannot read none: No such file or directory", 1, true))
  end)
end)

describe("smtpcodes lint -", function()
  it("shows the findings, and ends with 1 when one is an error", function()
    local bad = "250-a\r\n550 b\r\n"
    local result = run({ "lint", "-" }, { input = bad })
    assert.same({ 1, page(smtpcodes.lint(bad), "text") }, { result.status, result.out })
    result = run({ "lint", "-" }, { input = "250 2.0.0 OK\r\n" })
    assert.same({ 0, "No findings.\n" }, { result.status, result.out })
    assert.equal(0, run({ "lint", "-" }, { input = "259 2.0.0 odd\r\n" }).status)
    assert.equal(1, run({ "lint", "-" }, { input = "" }).status)
    assert.equal(2, run({ "lint" }).status)
    assert.truthy(run({ "lint", "-", "--stage=RCPT", "-f", "json" }, { input = "354 x\r\n" }).out:find "not_expected")
  end)

  it("names the file of a finding when there are several", function()
    local files = { a = "250 ok\r\n", b = "550 no\n" }
    local result = run({ "lint", "a", "b" }, { files = files })
    assert.equal(1, result.status)
    assert.truthy(result.out:find "^a:\nNo findings.\nb:\nerror")
    result = run({ "lint", "a", "b", "-f", "json" }, { files = files })
    assert.equal("b", decode(result.out:match "\n(.*)\n")[1].file)
  end)
end)

describe("smtpcodes reasons", function()
  it("lists every reason, in every form", function()
    local text, json, markdown = run { "reasons" }, run { "reasons", "-f", "json" }, run { "reasons", "-fmarkdown" }
    assert.equal(#smtpcodes.reasons(), #decode(json.out))
    for _, row in ipairs(smtpcodes.reasons()) do
      local line = ("%s +%s +%s +%s\n"):format(row.reason, row.action, row.scope, row.bounce)
      assert.truthy(text.out:find(line), row.reason)
      assert.truthy(markdown.out:find("| " .. row.reason .. " | " .. row.action .. " |", 1, true))
    end
    assert.equal(0, run({ "reasons", "--format=html" }).status)
  end)
end)

describe("smtpcodes suggest", function()
  it("writes the reply for a reason, at a stage", function()
    for _, case in ipairs { { "mailbox_full" }, { "greylisted", "RCPT" }, { "greylisted", "connect" } } do
      local reply = smtpcodes.suggest(case[1], case[2] and case[2]:upper())
      local result = run { "suggest", case[1], case[2] }
      assert.same({ status = 0, out = tostring(reply) .. "\n", err = "" }, result)
    end
    assert.equal(452, decode(run({ "suggest", "mailbox_full", "-f", "json" }).out).code)
    assert.equal(1, run({ "suggest", "continue", "RCPT" }).status)
    assert.equal(2, run({ "suggest" }).status)
    assert.equal(2, run({ "suggest", "policy", "RCPT", "x" }).status)
  end)
end)

describe("smtpcodes why", function()
  it("shows the verdict and the steps that led to it", function()
    local text = "550 5.1.1 No such user \27[31m"
    local verdict = smtpcodes.explain(text)
    local result = run { "why", text }
    assert.same({ status = 0, out = page(verdict, "text"), err = "" }, result)
    assert.is_true(#verdict.steps > 0)
    for _, step in ipairs(verdict.steps) do
      assert.truthy(result.out:find((octets.printable(step.text):gsub("%s.*", "")), 1, true), step.text)
    end
    assert.is_nil(result.out:find("\27", 1, true))
    assert.equal(#verdict.steps, #decode(run({ "why", text, "-f", "json" }).out).steps)
    assert.equal("return", decode(run({ "why", "450 no", "--final", "-f", "json" }).out).disposition)
  end)
end)

describe("smtpcodes help", function()
  local commands = require "smtpcodes.cli.commands"

  it("has a page for every command, within the width, whose examples are commands", function()
    for _, row in ipairs(commands.commands) do
      local result = run({ "help", row.name })
      assert.same({ 0, "" }, { result.status, result.err })
      assert.truthy(result.out:find("^Usage: smtpcodes "))
      for line in result.out:gmatch "[^\n]+" do assert.is_true(wrap.width(line) <= 80, line) end
      for line in run({ "help", row.name, "--width=60" }).out:gmatch "[^\n]+" do
        assert.is_true(wrap.width(line) <= 60 or line:find "^  smtpcodes ", line)
      end
      assert.same(result, run { row.name ~= "CODE" and row.name or "252", "--help" }, row.name)
      assert.is_true(#row.examples > 0)
      for _, example in ipairs(row.examples) do
        local first = example[1]:match "^%S+"
        assert.truthy(first:find "^%d" or commands.find(commands.commands, first), first)
      end
      for _, name in ipairs(row.options or {}) do
        local option = assert(commands.find(commands.options, name), name)
        assert.is_nil(option.common)
        assert.truthy(result.out:find("--" .. name, 1, true), name)
      end
    end
  end)

  it("is the same as --help without a command", function()
    assert.same(run { "help" }, run { "--help" })
    assert.truthy(run({ "help", "classify" }).out:find("\nclassify: %l"))
    assert.equal(2, run({ "help", "classify", "x" }).status)
  end)

  it("has a function behind every command", function()
    for _, row in ipairs(commands.commands) do
      assert.equal("function", type(require("smtpcodes.cli." .. row.file)[row.name]), row.name)
    end
  end)

  for _, name in ipairs { "man", "bash", "zsh", "fish" } do
    it("writes what it is asked for " .. name, function()
      local result = run { "help", name }
      assert.same({ 0, "" }, { result.status, result.err })
      golden("help." .. name, (result.out:gsub("smtpcodes " .. smtpcodes._VERSION:gsub("%p", "%%%0"), "smtpcodes 0")))
    end)
  end
end)

describe("options", function()
  it("may stand anywhere, with their value behind or in them; -- ends them", function()
    local wanted = page(smtpcodes.lookup(252), "markdown")
    for _, arguments in ipairs {
      { "--format", "markdown", "252" }, { "252", "--format=markdown" }, { "--format=markdown", "--", "252" },
    } do
      assert.equal(wanted, run(arguments).out)
    end
    for _, format in ipairs { "text", "markdown", "html", "json" } do
      assert.equal(page(smtpcodes.lookup(252), format), run({ "252", "--format", format }).out)
    end
    assert.equal("smtpcodes: nothing found for: --xylophone\n", run({ "search", "--", "--xylophone" }).err)
  end)

  it("that are wrong are wrong usage", function()
    for message, arguments in pairs {
      ["unknown option: --colour"] = { "--colour=never", "252" },
      ["unknown option: -x"] = { "-x" },
      ["unknown option: --format markdown"] = { "--format markdown", "252" },
      ["unknown option: -hV"] = { "-hV" },
      ["option --format needs a value"] = { "252", "--format" },
      ["option --format cannot be xml"] = { "252", "--format=xml" },
      ["option --color cannot be "] = { "252", "--color=" },
      ["option --width cannot be 39"] = { "252", "--width=39" },
      ["option --width cannot be 0x50"] = { "252", "--width", "0x50" },
      ["option --lang cannot be \\000\\027"] = { "252", "--lang=\0\27" },
      ["option --help takes no value"] = { "--help=1" },
      ["unknown command: explain"] = { "explain" },
      ["unknown command: \\027[31m"] = { "\27[31m" },
      ["one argument too many: 450"] = { "252", "421", "450" },
      ["one argument too many: x"] = { "list", "x" },
      ["search needs more: WORD"] = { "search" },
      ["classify has no option --limit"] = { "classify", "--limit=3", "550" },
      ["suggest has no option --stage"] = { "suggest", "policy", "-s", "RCPT" },
    } do
      local result = run(arguments)
      assert.same({ 2, "" }, { result.status, result.out }, message)
      assert.equal("smtpcodes: " .. message, result.err:match "^[^\n]*")
    end
    assert.truthy(run({ "-x" }).err:find "\nTry: smtpcodes %-%-help\n$")
    assert.truthy(run({ "search" }).err:find "\nTry: smtpcodes help search\n$")
  end)

  it("have short names, with the value behind or in them", function()
    for _, arguments in ipairs { { "-f", "json", "252" }, { "-fjson", "252" } } do
      assert.equal(page(smtpcodes.lookup(252), "json"), run(arguments).out)
    end
    assert.equal(page({ smtpcodes.search("mailbox")[1] }, "text"), run({ "search", "-n1", "mailbox" }).out)
  end)

  it("in JSON make a complaint an object, with the kind of what is wrong and what may have been meant", function()
    local result = run { "5500", "--format", "json" }
    assert.same({ 1, "" }, { result.status, result.out })
    local problem = { kind = "unknown_code", message = "unknown SMTP code: 5500", did_you_mean = { "500", "550" } }
    assert.same({ error = problem }, decode((result.err:gsub("\n$", ""))))
    assert.equal("unknown_command", decode((run({ "x-\27", "-f", "json" }).err:gsub("\n$", ""))).error.kind)
  end)

  it("without any argument: how to call it, on standard error", function()
    local result = run {}
    assert.same({ 2, "" }, { result.status, result.out })
    assert.truthy(result.err:find("^Usage: smtpcodes"))
  end)

  it("--help and --version say so on standard output", function()
    for _, arguments in ipairs { { "--help" }, { "-h" } } do
      local result = run(arguments)
      assert.same({ 0, "" }, { result.status, result.err })
      assert.truthy(result.out:find("^Usage: smtpcodes"))
      for line in result.out:gmatch("[^\n]+") do assert.is_true(wrap.width(line) <= 80, line) end
      local words = "compare search list classify why parse lint log bounce reasons suggest help --lang --format"
      for word in words:gmatch "%S+" do
        assert.truthy(result.out:find(word, 1, true))
      end
    end
    assert.equal("smtpcodes " .. smtpcodes._VERSION .. "\n", run({ "--version" }).out)
    assert.equal("smtpcodes " .. smtpcodes._VERSION .. "\n", run({ "-V" }).out)
  end)

  it("--width, else COLUMNS, else the terminal's, else 80", function()
    local entry = smtpcodes.lookup(252)
    local function width(arguments, opts)
      local out = run(arguments, opts).out
      for _, columns in ipairs { 40, 50, 60, 80, 120 } do
        if out == page(entry, "text", { width = columns }) then return columns end
      end
    end
    assert.equal(60, width({ "252", "--width=60" }, { env = { COLUMNS = "50", TERM = "dumb" }, columns = 120 }))
    assert.equal(50, width({ "252" }, { env = { COLUMNS = "50" } }))
    for _, columns in ipairs { "10", "abc", "", "-5", "1e2" } do
      assert.equal(80, width({ "252" }, { env = { COLUMNS = columns } }))
    end
    local plain = { TERM = "dumb" }
    assert.equal(120, width({ "252" }, { columns = 120, env = plain }))
    assert.equal(40, width({ "252" }, { columns = 20, env = plain }))
    assert.equal(80, width({ "252" }, { columns = 0, env = plain }))
  end)

  it("--color: always, never, or on a terminal that wants it", function()
    local function colored(arguments, opts) return run(arguments, opts).out:find("\27[", 1, true) ~= nil end
    assert.is_false(colored { "252" })
    assert.is_true(colored({ "252" }, { columns = 80 }))
    assert.is_true(colored { "252", "--color=always" })
    assert.is_false(colored({ "252", "--color=never" }, { columns = 80 }))
    assert.is_false(colored({ "252" }, { columns = 80, env = { NO_COLOR = "1" } }))
    assert.is_true(colored({ "252" }, { columns = 80, env = { NO_COLOR = "" } }))
    assert.is_false(colored({ "252" }, { columns = 80, env = { TERM = "dumb" } }))
    assert.is_true(colored({ "252", "--color=always" }, { env = { NO_COLOR = "1" } }))
    assert.is_false(colored({ "252", "--format=json" }, { columns = 80 }))
  end)

  it("--lang, else LC_ALL, LC_MESSAGES, LANG; a language that is not there is English, and said so", function()
    local english = page(smtpcodes.lookup(252), "text")
    local result = run { "252", "--lang=xx" }
    assert.same({ 0, english, "smtpcodes: there is no language xx; this is English\n" },
      { result.status, result.out, result.err })
    for _, env in ipairs { { LANG = "C" }, { LC_ALL = "en_US.UTF-8" }, { LANG = "xx_YY" }, { LC_MESSAGES = "" } } do
      assert.same({ status = 0, out = english, err = "" }, run({ "252" }, { env = env }))
    end
    assert.equal("", run({ "252", "--lang=EN_us.UTF-8" }).err)
  end)
end)

describe("the outside world", function()
  it("that takes no output makes it fail, and it says why", function()
    for _, arguments in ipairs { { "252" }, { "list" }, { "classify", "-" }, { "help" }, { "252", "-f", "json" } } do
      for _, step in ipairs { "write", "flush" } do
        local result = run(arguments, { broken = step, input = ("250 ok\n"):rep(3) })
        assert.equal(1, result.status)
        local _, said = result.err:gsub("cannot write: No space left on device", "")
        assert.equal(1, said, result.err)
      end
    end
  end)

  -- Output of shell commands with the program as $smtpcodes, and the last one's status.
  local lua = os.getenv("LUA_VERSION_NAME") or _VERSION:match("%d.%d")
  local program = "LC_ALL=C " .. (lua == "jit" and "luajit" or "lua" .. lua) .. " bin/smtpcodes "
  local function shell(command)
    local pipe = assert(io.popen("{ " .. command:gsub("%$smtpcodes ", program) .. "; } 2>&1; echo \"[$?]\""))
    local output = pipe:read("*a")
    pipe:close()
    return output
  end

  it("may be a real process", function()
    assert.equal(page(smtpcodes.lookup(252), "text") .. "[0]\n", shell "$smtpcodes 252")
    assert.truthy(shell("$smtpcodes 299"):find "^smtpcodes: unknown SMTP code: 299\n.*\n%[1%]\n$")
    assert.truthy(shell("$smtpcodes "):find("\n%[2%]\n$"))
    assert.truthy(shell("printf '550 5.1.1 no user\\r\\n' | $smtpcodes classify -")
      :find("\n     1 550  5.1.1    mailbox_unknown", 1, true))
    assert.truthy(shell("$smtpcodes search mailbox --limit 1"):find("shows all\n%[0%]\n$"))
  end)

  it("lists a directory as the system does", function()
    local list = require("smtpcodes.core").posix
    if not list then return pending "not POSIX" end
    local names, wanted = list.list "spec/mutants", {}
    table.sort(names)
    for name in shell("ls -A spec/mutants"):gsub("%[0%]\n$", ""):gmatch "[^\n]+" do wanted[#wanted + 1] = name end
    table.sort(wanted)
    assert.same(wanted, names)
    assert.same({ nil, "No such file or directory", 2 }, { list.list "spec/nothing" })
  end)

  it("may be a full disk or a directory", function()
    local full = io.open("/dev/full")
    if not full then return pending "no /dev/full here" end
    full:close()
    assert.equal("smtpcodes: cannot write: No space left on device\n[1]\n", shell "$smtpcodes 252 >/dev/full")
    for _, command in ipairs { "classify -", "parse -", "lint -" } do
      assert.truthy(shell("$smtpcodes " .. command .. " <."):find "smtpcodes: cannot read %-: Is a directory\n%[1%]\n$")
    end
    assert.equal("smtpcodes: cannot read .: Is a directory\n[1]\n", shell "$smtpcodes lint .")
  end)

  it("may be a directory that is there or not, and what it holds", function()
    local path = os.tmpname()
    assert(os.remove(path))
    shell(("mkdir %s; touch %s/.a %s/b"):format(path, path, path))
    local names = assert(core.posix.list(path))
    table.sort(names)
    assert.same({ ".a", "b" }, names)
    assert.same({ nil, "No such file or directory", 2 }, { core.posix.list(path .. "/c") })
    assert.same({ nil, "No such file or directory", 2 }, { core.posix.list(path .. "\0") })
    assert.same({ nil, "Not a directory", 20 }, { core.posix.list(path .. "/b") })
    shell("rm -r " .. path)
  end)

  it("may be a terminal, which knows how wide it is or does not", function()
    local master = io.open "/dev/ptmx"
    if not master then return pending "no /dev/ptmx here" end
    master:close()
    local script = [["local posix = require('smtpcodes.core').posix; print((posix.terminal(1)), posix.terminal(0))"]]
    assert.equal("nil\t0\n[0]\n", shell(program:gsub("bin/smtpcodes", "-e " .. script) .. "</dev/ptmx | cat"))
  end)

  it("may have nothing of POSIX: lines are read as they come, and no directory is known", function()
    local words = program:gsub("bin/smtpcodes", [[-e "require('smtpcodes.core').posix = {}" %0]])
    assert.truthy(shell("printf '550 5.1.1 no user' | " .. words .. "classify -"):find(" mailbox_unknown ", 1, true))
    assert.equal(page(smtpcodes.lookup(252), "text") .. "[0]\n", shell(words .. "252"))
    assert.truthy(shell(words .. "bounce ."):find("smtpcodes: cannot read .: ", 1, true))
  end)

  it("is asked by the descriptors that there can be", function()
    for _, name in ipairs { "terminal", "read" } do
      for _, descriptor in ipairs { -1, 65536, 0 / 0, "0", {} } do
        assert.error_matches(function() core.posix[name](descriptor) end,
          "bad argument #1 to '" .. name .. "' (file descriptor expected)", nil, true)
      end
    end
    assert.same({ nil, "Bad file descriptor", 9 }, { core.posix.read(65535) })
  end)

  it("may want it to stop while it waits", function()
    if lua ~= "5.4" and lua ~= "5.5" then return pending("the signals of Lua " .. lua .. " start reading anew") end
    local fifo = os.tmpname()
    assert(os.remove(fifo))
    local output = shell("mkfifo " .. fifo .. "; $smtpcodes classify - <" .. fifo .. " & command=$!; exec 3>" .. fifo
      .. "; sleep 0.5; kill -INT $command; (sleep 5; kill -KILL $command) >/dev/null 2>&1 & watch=$!; wait $command; "
      .. "echo status $?; kill $watch; rm " .. fifo)
    assert.truthy(output:find "interrupted!.*\nstatus 1\n", output)
  end)

  it("may be a pipe whose other side waits for each answer", function()
    local fifo = os.tmpname()
    assert(os.remove(fifo))
    local output = shell("mkfifo " .. fifo .. "; "
      .. "{ echo '550 5.1.1 no user'; read -r go <" .. fifo .. "; echo '250 ok'; } | "
      .. "$smtpcodes classify - -f json | { read -r first; echo go >" .. fifo .. "; cat >/dev/null; echo \"$first\"; }")
    os.remove(fifo)
    assert.truthy(output:find '"line":1', output)
  end)
end)

describe("what is mistyped", function()
  -- Command lines, one word each blank.
  local LINES = [[
55x 5xx 55X 9xx 1xx 5xxx 5x x50 255 2500 25 0 -5 5.1 5.1.1.1 5.1.99 5.99.1 3.1.1 6.0.0 05.1.1 5.01.1 4.2.x
252-cannot-verify-usr 252-cannot 421-x mailbox-full Classify clasify serch lst help! 550\t5.1.1
]]

  local function said(list, arguments)
    local result = run(arguments)
    local asked, first = table.concat(arguments, " "):gsub("\t", "\\t"), result.out:match "^[^\n]*\n?" or ""
    list[#list + 1] = ("$ smtpcodes %s\n%s%s[%d]\n"):format(asked, result.err, first, result.status)
  end

  it("is answered with what may have been meant", function()
    local list = {}
    for word in LINES:gmatch "%S+" do said(list, { (word:gsub("\\t", "\t")) }) end
    for _, command in ipairs { "compare", "search", "list", "classify", "reply", "suggest", "lint", "bounce", "log",
      "explain", "help", "parse", "completion", "manual" } do
      said(list, { command, "--no-such-option" })
      said(list, { command, "--format", "pdf" })
      said(list, { command, "--lang", "xx" })
      said(list, { command, "--lang=deu" })
      said(list, { command, "--width", "39" })
    end
    for _, pair in ipairs { { "250", "5.1.1" }, { "5.1.1", "250" }, { "550", "5.1.1" }, { "5.1.1", "550" },
      { "550", "550" }, { "550", "9" }, { "550", "5.1.1", "x" }, { "550", "551", "552" }, { "5.1.1", "5.1.1" } } do
      said(list, pair)
    end
    for _, option in ipairs { "--fromat", "--langage=de", "--wdith 80", "-z", "--color=blue", "--color", "--limit=x",
      "--limit=0", "--stage=rcptt", "--final=yes", "--" } do
      said(list, { "classify", "550 no", option })
      said(list, { "search", "full", option })
    end
    golden("mistyped.txt", table.concat(list, "\n"))
  end)
end)
