--- classify against real replies that others labelled; see spec/accuracy/run.sh for the whole table.
--- Skipped where the replies are not at hand: they are other people's data and no part of this project.
local accuracy = require "accuracy.predict"
local reached = require "accuracy.reached"

local shared = (os.getenv("SMTPCODES_SHARED") or "../shared") .. "/corpus"

local function exists(path)
  local handle = io.open(path, "rb")
  if handle then handle:close() end
  return handle ~= nil
end

describe("accuracy over labelled real replies", function()
  if not exists(shared .. "/dev.tsv") or not exists(shared .. "/score.py") then
    pending("is not measured: there is no " .. shared .. "/dev.tsv (SMTPCODES_SHARED names its directory)")
    return
  end

  local figures

  setup(function()
    local path = os.tmpname()
    local handle = assert(io.open(path, "wb"))
    for _, row in ipairs(accuracy.read(shared .. "/dev.tsv")) do handle:write(accuracy.predict(row), "\n") end
    handle:close()
    local scorer = assert(io.popen(("python3 '%s/score.py' '%s' --truth '%s/dev.tsv' --json"):format(shared,
      path, shared)))
    figures = {}
    for name, value in scorer:read("*a"):gmatch('"([%w_]+)": ([%d.]+)') do figures[name] = tonumber(value) end
    scorer:close()
    os.remove(path)
  end)

  it("counts all whole replies", function()
    assert.is_true(figures.n >= 400)
  end)

  for name, floor in pairs(reached.least) do
    it(("has %s of at least %.1f %%"):format(name, 100 * floor), function()
      assert.is_true(figures[name] >= floor, ("%s is %.4f"):format(name, figures[name]))
    end)
  end

  for name, ceiling in pairs(reached.most) do
    it(("has %s of at most %.1f %%"):format(name, 100 * ceiling), function()
      assert.is_true(figures[name] <= ceiling, ("%s is %.4f"):format(name, figures[name]))
    end)
  end
end)
