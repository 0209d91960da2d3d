-- Every Lua block of README.md runs, and prints what its `--> ` comments say, line by line.

local function blocks()
  local list, number, start, code = {}, 0, nil, nil
  for line in io.lines("README.md") do
    number = number + 1
    if code then
      if line:find("^```") then
        list[#list + 1] = { line = start, code = table.concat(code, "\n") }
        code = nil
      else
        code[#code + 1] = line
      end
    elseif line:find("^```lua") then
      code, start = {}, number
    end
  end
  return list
end

-- A block that needs a module which this Lua does not have says so in its first line: `-- needs socket`.
local function missing(code)
  for name in (code:match("^%-%- needs ([^\n]*)") or ""):gmatch("[%w_.]+") do
    if not pcall(require, name) then return name end
  end
end

local function run(block)
  local printed = {}
  local env = setmetatable({
    print = function(...)
      local cells = {}
      for i = 1, select("#", ...) do cells[i] = tostring((select(i, ...))) end
      for line in (table.concat(cells, "\t") .. "\n"):gmatch("([^\n]*)\n") do printed[#printed + 1] = line end
    end,
  }, { __index = _G })
  local name = ("=README.md:%d"):format(block.line)
  local chunk
  if setfenv then
    chunk = assert(loadstring(block.code, name))
    setfenv(chunk, env)
  else
    chunk = assert(load(block.code, name, "t", env))
  end
  chunk()
  return printed
end

describe("README", function()
  local count = 0
  for _, block in ipairs(blocks()) do
    count = count + 1
    it(("line %d runs and prints what it says"):format(block.line), function()
      local absent = missing(block.code)
      if absent then return pending("this Lua has no module " .. absent) end
      local expected = {}
      for text in block.code:gmatch("%-%-> ?([^\n]*)") do expected[#expected + 1] = (text:gsub("%s+$", "")) end
      local printed = run(block)
      for i, line in ipairs(printed) do printed[i] = line:gsub("%s+$", "") end
      assert.same(expected, printed)
    end)
  end

  it("has examples at all", function() assert.is_true(count >= 5) end)

  it("shows what `make languages` prints", function()
    local file = assert(io.open("README.md"))
    local text = file:read("*a")
    file:close()
    local rows = 0
    local env = setmetatable({ print = function(row)
      rows = rows + 1
      assert.truthy(text:find(row, 1, true), row)
    end }, { __index = _G })
    local chunk
    if setfenv then
      chunk = assert(loadfile("spec/tools/languages.lua"))
      setfenv(chunk, env)
    else
      chunk = assert(loadfile("spec/tools/languages.lua", "t", env))
    end
    chunk()
    assert.equal(17, rows)
  end)

  it("names every public function", function()
    local file = assert(io.open("README.md"))
    local text = file:read("*a")
    file:close()
    local init = assert(io.open("lua/smtpcodes/init.lua"))
    local source = init:read("*a")
    init:close()
    local names = 0
    for name in source:gmatch("smtpcodes%.([%l_]+)%s*=") do
      names = names + 1
      assert.truthy(text:find("`" .. name .. "[`({]"), name .. " is not in the README")
    end
    for name in source:gmatch('\n  ([%l_]+) = "smtpcodes%.') do
      names = names + 1
      assert.truthy(text:find("`" .. name .. "[`({]"), name .. " is not in the README")
    end
    assert.is_true(names > 15)
  end)
end)
