--- The rows of csrc/data/rules.def: the generator says itself what a row cannot do, and proves each by its sample.
local function sh(command)
  local pipe = assert(io.popen("{ unset LD_PRELOAD MAKEFLAGS; " .. command .. "; } 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, tonumber(rc)
end

-- A folder for each Lua: the specs of several run at a time, and would write the same program.
local BUILD = "build/rows-" .. (jit and "jit" or _VERSION:match("%S+$"))

local function make(target)
  local text, rc = sh("make -s BUILD=" .. BUILD .. " CC=cc LUAS= " .. target)
  assert.equal(0, rc, text)
  return text
end

describe("rules.def", function()
  it("is decided by each of its phrases' samples", function()
    assert.is_truthy(make("rules-check"):find("%d%d%d+ phrases.* 0 to mend"))
  end)

  it("is what the committed table was compiled from", function()
    make("tables-check")
  end)
end)
