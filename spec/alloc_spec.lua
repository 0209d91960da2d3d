-- Memory and file descriptors that run out: a sample of what `make alloc` tries in full (spec/alloc/alloc.c).
local BUILD = os.getenv("BUILD") or "build"
local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"
local PROGRAM = os.getenv("LUA") or "lua5.4"
-- More of it on one Lua of all.
local INSTRUMENTED = os.getenv "INSTRUMENTED"
local SAMPLE = not INSTRUMENTED and LUA == (os.getenv("LEAD") or "5.4") and 4 or 1

-- Output and success of a shell command.
local function sh(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, tonumber(rc)
end

local function run(options)
  local paths = ("LUA_PATH='lua/?.lua;lua/?/init.lua' LUA_CPATH='%s/%s/?.so'"):format(BUILD, LUA)
  return sh(("%s '%s' spec/alloc/run.lua %s spec/alloc/scenarios.lua"):format(paths, PROGRAM, options))
end

describe("when something runs out", function()
  it("has Lua states that let it", function()
    local module = BUILD .. "/" .. LUA .. "/alloc.so"
    local output, rc = sh(("env -u MAKEFLAGS -u LD_PRELOAD make -s LUAS=%s BUILD=%s %s"):format(LUA, BUILD, module))
    assert.equal(0, rc, output)
  end)

  -- LuaJIT leaks and crashes when a request fails, whatever it runs.
  if LUA ~= "jit" then
    it("memory: every function says so, and answers as ever afterwards", function()
      local output, rc = run(("-s %d %d"):format(SAMPLE, tonumber(LUA) * 10))
      assert.equal(0, rc, output)
      assert.truthy(output:find("%d%d%d runs, 0 complaints"), output)
    end)

    it("memory while a directory is read, or a table that was given", function()
      for _, name in ipairs { "list", "'classify values'", "'parse_bounce iso2022-body'" } do
        local output, rc = run("-o " .. name)
        assert.equal(0, rc, output)
        assert.truthy(output:find("%d%d runs, 0 complaints"), output)
      end
    end)

    it("memory for good: the same", function()
      local output, rc = run(("-a -l -s %d %d"):format(math.ceil(SAMPLE / 2), tonumber(LUA) * 10))
      assert.equal(0, rc, output)
    end)
  end

  it("descriptors: every function says so, and answers as ever afterwards", function()
    local output, rc = run("-f")
    assert.equal(0, rc, output)
    assert.truthy(output:find("%d%d%d runs, 0 complaints"), output)
  end)
end)
