-- Cost of knowing and comparing, each as a ratio within this one run.
local clock = require "clock"

local function loading(module)
  collectgarbage() collectgarbage()
  local before = collectgarbage("count")
  local start = os.clock()
  local value = require(module)
  local time = os.clock() - start
  collectgarbage() collectgarbage()
  return value, time, collectgarbage("count") - before
end

local has_socket, _, socket_time, socket_size = pcall(loading, "socket")
local smtpcodes, time, size = loading("smtpcodes")
local empty = require "empty"

print(jit and jit.version or _VERSION)
if has_socket then
  clock.line('require "smtpcodes", time', time * 1e6, "us", 'require "socket"', time / socket_time, "< 1000 us")
  clock.line('require "smtpcodes", memory', size, "KB", 'require "socket"', size / socket_size, "< 200 KB")
else
  clock.line('require "smtpcodes", time (no lua-socket here)', time * 1e6, "us", nil, nil, "< 1000 us")
  clock.line('require "smtpcodes", memory', size, "KB", nil, nil, "< 200 KB")
end

local base = clock.ns(1e7, function(n) local f = empty for _ = 1, n do f(250) end end)
local severity = clock.ns(1e7, function(n) local f = smtpcodes.severity for _ = 1, n do f(250) end end)
clock.line("empty C function", base, "ns")
clock.line("severity(250)", severity, "ns", "an empty C function", severity / base, "1.5x")

local plain = clock.ns(1e6, function(n)
  for i = 1, n do
    local t = { a = i, b = i, c = i, d = i, e = i, f = i, g = i, h = i, i = i, j = i, k = i, l = i, m = i, n = i }
    if t.a ~= i then error() end
  end
end)
local lookup = clock.ns(3e5, function(n) local f = smtpcodes.lookup for _ = 1, n do f(252) end end)
clock.line("a plain table of 14 fields", plain, "ns")
clock.line("lookup(252)", lookup, "ns", "a table of 14 fields", lookup / plain, "5x")

local compare, format = smtpcodes.compare, smtpcodes.format
local page = clock.ns(5e3, function(n) for _ = 1, n do format(compare(252, 421), "markdown") end end)
clock.line('format(compare(252, 421), "markdown")', page / 1000, "us", "lookup(252)", page / lookup, "150 us on 5.4")
