--- The rows of csrc/data/rules.def: each is reached by its sample before every other row, and the
--- table compiled from them is the one that is built in.
local smtpcodes = require "smtpcodes"

local function read(path)
  local handle = assert(io.open(path, "rb"))
  local octets = handle:read("*a")
  handle:close()
  return octets
end

---The rows as arrays of their values; strings that stand side by side are one.
local function rows()
  local source = read("csrc/data/rules.def"):gsub("/%*.-%*/", "")
  local list = {}
  for head, rest in source:gmatch("\nRULE(%b())()") do
    local row = {}
    local at = 2
    while at < #head do
      at = head:match("^%s*()", at)
      if head:sub(at, at) == '"' then
        local parts = {}
        while head:sub(at, at) == '"' do
          local text, stop = head:match('^"([^"\\]*)"()', at)
          assert(text, head)
          parts[#parts + 1] = text
          at = head:match("^%s*()", stop)
        end
        row[#row + 1] = table.concat(parts)
      else
        local word, stop = head:match("^([%w_]+)()", at)
        row[#row + 1] = word
        at = head:match("^%s*()", stop)
      end
      at = at + 1
    end
    assert(#row == 6 and rest, head)
    list[#list + 1] = { id = row[1], reason = row[2], needle = row[4], conditions = row[5], sample = row[6] }
  end
  return list
end

describe("rules.def", function()
  local list = rows()

  it("has rows", function()
    assert.is_true(#list > 300)
  end)

  for _, rule in ipairs(list) do
    it("is reached: " .. rule.id, function()
      local verdict = smtpcodes.classify(rule.sample, {
        stage = (" " .. rule.conditions):match(" stage=([%w-]+)"),
        provider = (" " .. rule.conditions):match(" provider=([%w_]+)"),
      })
      assert.equal(rule.id, verdict.why.rule, rule.sample)
      assert.equal("rule", verdict.why.source)
    end)
  end

  it("gives no sample twice", function()
    local seen = {}
    for _, rule in ipairs(list) do
      assert.is_nil(seen[rule.sample], rule.sample)
      seen[rule.sample] = true
    end
  end)

  it("is what core/rules_table.inc was compiled from", function()
    local compiled = assert(loadfile("spec/tools/genrules.lua"))("csrc/data", "-")
    assert.is_true(compiled == read("csrc/core/rules_table.inc"), "stale: run `make rules`")
  end)
end)
