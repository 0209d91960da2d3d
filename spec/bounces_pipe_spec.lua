-- examples/bounces: the program behind the pipe, and the lines that call it.
local documents = require "support.documents"

local FOLDER = "examples/bounces/"

-- Runs the program on a mail; gives what is in its file then.
local lua = arg and arg[-1] or "lua"
local function drop(mail, domain, before)
  local path, input = os.tmpname(), os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(before or "")
  file:close()
  file = assert(io.open(input, "wb"))
  file:write(mail)
  file:close()
  local version = os.getenv "LUA_VERSION_NAME"
  local program = version == "jit" and "luajit" or version and "lua" .. version or lua
  local status = os.execute(("%s %sdrop.lua %s %s <%s"):format(program, FOLDER, path, domain or "", input))
  assert.is_true(status == true or status == 0)
  local octets = documents.read(path)
  os.remove(path)
  os.remove(input)
  return octets
end

describe("examples/bounces", function()
  local qmail = documents.read "spec/bounces/qmail-three.eml"

  it("adds the addresses to drop, each once", function()
    local lines = drop(qmail)
    local day = "%d%d%d%d%-%d%d%-%d%d"
    assert.truthy(lines:find("^ann@b%.example\tmailbox_unknown\t" .. day .. "\ncid@d%.example\tdomain_unknown\t"))
    assert.is_nil(lines:find("bob", 1, true))
    local before = "ANN@b.example\tx\t2026-01-01\n"
    lines = drop(qmail, nil, before)
    assert.equal(before, (lines:match "^[^\n]*\n"))
    assert.equal(2, select(2, lines:gsub("\n", "")))
  end)

  it("believes only what returns a message of the domain", function()
    assert.truthy(drop(qmail, "a.example"):find("ann@b.example", 1, true))
    assert.equal("", drop(qmail, "other.example"))
  end)

  it("drops nobody for delays, automatic replies and what is no mail", function()
    for _, name in ipairs { "postfix-delay", "vacation-quotes-bounce", "arf-abuse", "forwarded-inline" } do
      assert.equal("", drop(documents.read("spec/bounces/" .. name .. ".eml")))
    end
    assert.equal("", drop "")
  end)

  it("is called in the lines for mail programs as it can be called", function()
    local calls = { aliases = "|smtpcodes bounce -", crontab = "smtpcodes bounce --drop",
      ["bounces.sieve"] = 'pipe :copy "drop"', drop = "drop.lua" }
    for name, words in pairs(calls) do
      assert.truthy(documents.read(FOLDER .. name):find(words, 1, true), name)
    end
  end)
end)
