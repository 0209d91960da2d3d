-- What the four documents show is true: every Lua block prints what its `--> ` comments say, every command in a console
-- block prints what stands behind it, every link leads somewhere. UPDATE_README=1 writes the output of the commands,
-- and the table of languages, anew. All other commands are run by commands_spec.
local documents = require "support.documents"

local UPDATE = os.getenv "UPDATE_README"
-- Output of commands does not depend on the Lua, and runs once.
local ONCE = (os.getenv "LUA_VERSION_NAME" or "5.4") == (os.getenv "LEAD" or "5.4")
  and not os.getenv "INSTRUMENTED"

local read, blocks = documents.read, documents.blocks

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  file:close()
end

-- A block that needs a module which this Lua does not have says so in its first line: `-- needs socket`.
local function missing(code)
  for name in (code:match "^%-%- needs ([^\n]*)" or ""):gmatch "[%w_.]+" do
    if not pcall(require, name) then return name end
  end
end

local function load_in(code, name, env)
  if not setfenv then return assert(load(code, name, "t", env)) end
  return setfenv(assert(loadstring(code, name)), env)
end

local function run(block)
  local printed = {}
  local env = setmetatable({
    print = function(...)
      local cells = {}
      for i = 1, select("#", ...) do cells[i] = tostring((select(i, ...))) end
      for line in (table.concat(cells, "\t") .. "\n"):gmatch "([^\n]*)\n" do printed[#printed + 1] = line end
    end,
  }, { __index = _G })
  load_in(block.code, ("=%s:%d"):format(block.path, block.line), env)()
  return printed
end

local function output_of(command)
  local pipe = assert(io.popen("{ smtpcodes() { \"$LUA\" bin/smtpcodes \"$@\"; }; lua() { \"$LUA\" \"$@\"; }; "
    .. "LUA=${LUA:-lua5.4} LC_ALL=C COLUMNS=80; export LUA LC_ALL COLUMNS\n" .. command .. "\n} 2>&1"))
  local output = pipe:read "*a"
  pipe:close()
  local lines = {}
  for line in output:gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  return lines
end

local function exists(path)
  local file = io.open(path)
  if file then file:close() end
  return file ~= nil
end

-- The table of languages stands between its head and the next empty line.
local function language_rows()
  local rows = {}
  load_in(read "spec/tools/languages.lua", "=languages.lua",
    setmetatable({ print = function(row) rows[#rows + 1] = row end }, { __index = _G }))()
  return rows
end

if UPDATE then
  for _, path in ipairs(documents.LIST) do
    local text = read(path)
    for _, block in ipairs(blocks(path)) do
      if block.kind == "console" then
        local lines = {}
        for _, entry in ipairs(documents.console(block)) do
          lines[#lines + 1] = "$ " .. entry.command
          for _, line in ipairs(output_of(entry.command)) do lines[#lines + 1] = line end
        end
        local at, stop = text:find("```console\n" .. block.code .. "\n```", 1, true)
        text = text:sub(1, at - 1) .. "```console\n" .. table.concat(lines, "\n") .. "\n```" .. text:sub(stop + 1)
      end
    end
    local at, stop = text:find "| tag | language |.-\n\n"
    if at then text = text:sub(1, at - 1) .. table.concat(language_rows(), "\n") .. "\n\n" .. text:sub(stop + 1) end
    write(path, text)
  end
end

for _, path in ipairs(documents.LIST) do
  describe(path, function()
    for _, block in ipairs(blocks(path)) do
      if block.kind == "lua" then
        it(("line %d runs and prints what it says"):format(block.line), function()
          local absent = missing(block.code)
          if absent then return pending("this Lua has no module " .. absent) end
          local expected = {}
          for text in block.code:gmatch "%-%-> ?([^\n]*)" do expected[#expected + 1] = (text:gsub("%s+$", "")) end
          local printed = run(block)
          for i, line in ipairs(printed) do printed[i] = line:gsub("%s+$", "") end
          assert.same(expected, printed)
        end)
      elseif block.kind == "console" and ONCE then
        for _, entry in ipairs(documents.console(block)) do
          it(("line %d: %s prints what it says"):format(block.line, entry.command:sub(1, 60)), function()
            assert.same(entry.output, output_of(entry.command))
          end)
        end
      end
    end

    it("links to what is there", function()
      local folder, text = path:match "^(.*/)" or "", read(path)
      for target in text:gmatch "%]%(([^)#:]+)%)" do
        local file = folder .. target
        file = file:gsub("examples/%.%./", ""):gsub("csrc/%.%./", "")
        assert.is_true(exists(file), file)
      end
      for anchor in text:gmatch "%]%(#([^)]+)%)" do
        local found = false
        for heading in text:gmatch "\n#+ ([^\n]+)" do
          found = found or heading:lower():gsub("[^%w%- ]", ""):gsub(" ", "-") == anchor
        end
        assert.is_true(found, anchor)
      end
    end)
  end)
end

describe("README.md", function()
  it("is read in ten minutes", function()
    assert.is_true(select(2, read("README.md"):gsub("\n", "")) <= 400)
  end)

  it("answers each reader's question within 25 lines, the output of commands aside", function()
    local text = read "README.md":gsub("(```console\n)(.-)```", function(fence, block)
      local commands = {}
      for command in block:gmatch "%$[^\n]*\n" do commands[#commands + 1] = command end
      return fence .. table.concat(commands) .. "```"
    end)
    local answers, heading, lines = 0, nil, 0
    for line in (text .. "## \n"):gmatch "([^\n]*)\n" do
      if line:find "^## " then
        if heading and heading:find "^## I have " then
          answers = answers + 1
          assert.is_true(lines <= 25, heading .. " takes " .. lines)
        end
        heading, lines = line, 0
      elseif line ~= "" then
        lines = lines + 1
      end
    end
    assert.equal(6, answers)
  end)

  it("promises an editor no less than there is: a function loaded on first use is a field of the class", function()
    local source, n = read "lua/smtpcodes/init.lua", 0
    for name in source:gmatch '\n  ([%l_]+) = "smtpcodes%.' do
      n = n + 1
      assert.truthy(source:find("%-%-%-@field " .. name .. " "), name .. " has no annotation")
    end
    assert.is_true(n >= 9)
  end)

  it("names every public function", function()
    local text, names = read "README.md", 0
    local source = read "lua/smtpcodes/init.lua"
    local function check(name)
      names = names + 1
      assert.truthy(text:find("`" .. name .. "[`({]"), name .. " is not in the README")
    end
    for name in source:gmatch "smtpcodes%.([%l_]+)%s*=" do check(name) end
    for name in source:gmatch '\n  ([%l_]+) = "smtpcodes%.' do check(name) end
    assert.is_true(names > 20)
  end)
end)

describe("CONTRIBUTING.md", function()
  it("shows what `make languages` prints", function()
    local text = read "CONTRIBUTING.md"
    for _, row in ipairs(language_rows()) do assert.truthy(text:find(row, 1, true), row) end
  end)
end)
