-- What the benchmarks share: the best of several runs of a loop, in nanoseconds a turn.
local clock = {}

---@param n integer  turns of the loop
---@param f fun(n: integer)  runs the loop n times
function clock.ns(n, f)
  local best = math.huge
  f(math.floor(n / 10))
  for _ = 1, 5 do
    local start = os.clock()
    f(n)
    best = math.min(best, os.clock() - start)
  end
  return best / n * 1e9
end

function clock.line(label, value, unit, versus, ratio, aim)
  local goal = aim and "  (aim " .. aim .. ")" or ""
  print(("  %-44s %10.1f %-5s %s"):format(label, value, unit,
    (ratio and ("%5.2fx %s"):format(ratio, versus) or "") .. goal))
end

return clock
