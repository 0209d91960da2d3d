-- The C library by itself: spec/api/api.c, compiled as a program is that uses it.
local BUILD = os.getenv("BUILD") or "build"
local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"

describe("the C library", function()
  if LUA ~= (os.getenv("LEAD") or "5.4") then
    return it("is tried once, on another Lua", function() end)
  end

  it("keeps what its header promises", function()
    local pipe = assert(io.popen(("{ env -u MAKEFLAGS -u LD_PRELOAD make -s BUILD=%s %s/api && %s/api\n} 2>&1")
      :format(BUILD, BUILD, BUILD), "r"))
    local output = pipe:read("*a")
    pipe:close()
    assert.truthy(output:find "%d%d%d passed, 0 failed\n$", output)
  end)
end)
