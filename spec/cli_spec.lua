local cli = require "smtpcodes.cli"
local decode = require "support.json_decode"
local smtpcodes = require "smtpcodes"
local wrap = require "smtpcodes.wrap"

-- Runs the program in this process. opts: input, env, terminal, broken (nothing can be written).
local function run(arguments, opts)
  opts = opts or {}
  local out, complaints = {}, {}
  local input, at = opts.input or "", 1
  local function writer(list, broken)
    return {
      write = function(self, ...)
        if broken then return nil, "No space left on device", 28 end
        for _, text in ipairs { ... } do list[#list + 1] = text end
        return self
      end,
      flush = function(self) return not broken and self or nil end,
    }
  end
  local status = cli.run(arguments, {
    stdin = {
      read = function(_, what)
        if what == "*a" then
          local rest = input:sub(at)
          at = #input + 1
          return rest
        end
        local line, after = input:match("^([^\n]*)\n?()", at)
        if at > #input then return nil end
        at = after
        return line
      end,
    },
    stdout = writer(out, opts.broken),
    stderr = writer(complaints),
    getenv = function(name) return opts.env and opts.env[name] end,
    is_terminal = function() return opts.terminal or false end,
  })
  return { status = status, out = table.concat(out), err = table.concat(complaints) }
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
      assert.equal("smtpcodes: unknown SMTP code: " .. code .. "\n", result.err)
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
    assert.equal(0, run({ "252", "5.1.1" }).status)
  end)

  it("does not compare a code with itself or with what is none", function()
    local result = run { "252", "252-cannot-verify-user" }
    assert.same({ 1, "" }, { result.status, result.out })
    assert.truthy(result.err:find("cannot be compared with itself", 1, true))
    assert.equal("smtpcodes: unknown SMTP code: 299\n", run({ "252", "299" }).err)
  end)
end)

describe("smtpcodes search", function()
  it("shows the best entries first, ten unless told, and says on standard error that there are more", function()
    local found = smtpcodes.search("mailbox")
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
    assert.equal(194, #decode(run({ "list", "--format=json" }).out))
  end)
end)

describe("smtpcodes classify", function()
  it("shows the verdict of a text", function()
    local text = "550 5.1.1 No such user here"
    local result = run { "classify", text }
    assert.same({ 0, page(smtpcodes.classify(text), "text") }, { result.status, result.out })
  end)

  it("takes a line at a time from the input: a row, or an object, for each", function()
    local input = "550 5.1.1 No such user\r\n452 4.2.2 Mailbox full\n\nnonsense \27[31m\255\n250 OK"
    local result = run({ "classify", "-" }, { input = input })
    local lines = {}
    for line in result.out:gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
    assert.equal(0, result.status)
    assert.equal(6, #lines)
    assert.truthy(lines[1]:find("^code enhanced reason +action +scope +bounce confidence$"))
    assert.truthy(lines[2]:find("^550  5%.1%.1    mailbox_unknown +suppress +recipient +hard +%l+$"), lines[2])
    assert.truthy(lines[3]:find("^452  4%.2%.2    mailbox_full +retry +recipient +soft +%l+$"), lines[3])
    assert.truthy(lines[4]:find("^%-    %-        unknown +review"), lines[4])
    assert.truthy(lines[6]:find("^250  %-        accepted +proceed"), lines[6])
    for _, line in ipairs(lines) do assert.is_true(#line <= 80) end
    result = run({ "classify", "-", "--format", "json" }, { input = input })
    local verdicts = {}
    for line in result.out:gmatch("([^\n]+)\n") do verdicts[#verdicts + 1] = decode(line) end
    assert.equal(5, #verdicts)
    assert.same({ 550, "mailbox_unknown", 452 }, { verdicts[1].code, verdicts[1].reason, verdicts[2].code })
  end)

  it("wants exactly one argument", function()
    assert.equal(2, run({ "classify" }).status)
    assert.equal(2, run({ "classify", "550", "x" }).status)
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
    assert.equal(2, run({ "parse", "file" }).status)
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
  end)
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
      ["unknown option: --format"] = { "--format markdown", "252" },
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
    } do
      local result = run(arguments)
      assert.same({ 2, "" }, { result.status, result.out }, message)
      assert.equal("smtpcodes: " .. message .. "\nTry: smtpcodes --help\n", result.err)
    end
  end)

  it("without any argument: how to call it, on standard error", function()
    local result = run {}
    assert.same({ 2, "" }, { result.status, result.out })
    assert.truthy(result.err:find("^Usage: smtpcodes"))
  end)

  it("--help and --version say so on standard output", function()
    for _, arguments in ipairs { { "--help" }, { "-h" }, { "252", "--help" } } do
      local result = run(arguments)
      assert.same({ 0, "" }, { result.status, result.err })
      assert.truthy(result.out:find("^Usage: smtpcodes"))
      for line in result.out:gmatch("[^\n]+") do assert.is_true(wrap.width(line) <= 80, line) end
      for word in ("search list classify parse lint --lang --format --width --color --limit"):gmatch("%S+") do
        assert.truthy(result.out:find(word, 1, true))
      end
    end
    assert.equal("smtpcodes " .. smtpcodes._VERSION .. "\n", run({ "--version" }).out)
  end)

  it("--width, else a narrow terminal, else 80", function()
    local entry = smtpcodes.lookup(252)
    assert.equal(page(entry, "text", { width = 60 }), run({ "252", "--width=60" }, { env = { COLUMNS = "50" } }).out)
    assert.equal(page(entry, "text", { width = 50 }), run({ "252" }, { env = { COLUMNS = "50" } }).out)
    for _, columns in ipairs { "200", "10", "abc", "", "-5", "1e2" } do
      assert.equal(page(entry, "text"), run({ "252" }, { env = { COLUMNS = columns } }).out)
    end
  end)

  it("--color: always, never, or on a terminal that wants it", function()
    local function colored(arguments, opts) return run(arguments, opts).out:find("\27[", 1, true) ~= nil end
    assert.is_false(colored { "252" })
    assert.is_true(colored({ "252" }, { terminal = true }))
    assert.is_true(colored { "252", "--color=always" })
    assert.is_false(colored({ "252", "--color=never" }, { terminal = true }))
    assert.is_false(colored({ "252" }, { terminal = true, env = { NO_COLOR = "1" } }))
    assert.is_true(colored({ "252" }, { terminal = true, env = { NO_COLOR = "" } }))
    assert.is_false(colored({ "252" }, { terminal = true, env = { TERM = "dumb" } }))
    assert.is_true(colored({ "252", "--color=always" }, { env = { NO_COLOR = "1" } }))
    assert.is_false(colored({ "252", "--format=json" }, { terminal = true }))
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
  it("that takes no output makes it fail", function()
    assert.equal(1, run({ "252" }, { broken = true }).status)
    assert.equal(1, run({ "classify", "-" }, { broken = true, input = ("250 ok\n"):rep(3) }).status)
  end)

  it("may be a real process", function()
    local lua = os.getenv("LUA_VERSION_NAME") or _VERSION:match("%d.%d")
    local program = (lua == "jit" and "luajit" or "lua" .. lua) .. " lua/bin/smtpcodes "
    local function shell(command)
      local pipe = assert(io.popen("{ " .. command .. "; } 2>&1; echo \"[$?]\""))
      local output = pipe:read("*a")
      pipe:close()
      return output
    end
    assert.equal(page(smtpcodes.lookup(252), "text") .. "[0]\n", shell("LC_ALL=C " .. program .. "252"))
    assert.equal("smtpcodes: unknown SMTP code: 299\n[1]\n", shell("LC_ALL=C " .. program .. "299"))
    assert.truthy(shell("LC_ALL=C " .. program):find("\n%[2%]\n$"))
    assert.truthy(shell("printf '550 5.1.1 no user\\r\\n' | LC_ALL=C " .. program .. "classify -")
      :find("\n550  5.1.1    mailbox_unknown", 1, true))
    assert.truthy(shell("LC_ALL=C " .. program .. "search mailbox --limit 1"):find("shows all\n%[0%]\n$"))
    local full = io.open("/dev/full")
    if full then
      full:close()
      assert.equal("[1]\n", shell("LC_ALL=C " .. program .. "252 >/dev/full"))
    end
  end)
end)
