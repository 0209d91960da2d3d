-- log on a Postfix log of many different replies, beside pflogsumm and `grep -c` where they are, and parse_bounce on a
-- mail of ten megabytes beside `wc -l`: ratios within this run.
package.path = "spec/?.lua;" .. package.path
local clock = require "clock"
local maillog = require "support.maillog"
local smtpcodes = require "smtpcodes"

local path = os.tmpname()
local file = assert(io.open(path, "w"))
local total = 0
maillog.postfix(20000, function(line)
  file:write(line, "\n")
  total = total + 1
end)
file:close()

local function tally()
  local log = smtpcodes.log()
  local input = assert(io.open(path, "rb"))
  for piece in function() return input:read(65536) end do log:feed(piece) end
  input:close()
  return log:result()
end

local function best(f)
  local least = math.huge
  for _ = 1, 3 do
    local start = os.clock()
    f()
    least = math.min(least, os.clock() - start)
  end
  return least
end

-- Seconds of processor time of a command; nil when it is not there.
local function seconds(command)
  local times = os.tmpname()
  local least
  for _ = 1, 3 do
    os.execute(("{ bash -c 'TIMEFORMAT=%%U; time %s %s >/dev/null 2>&1' ; } 2>%s"):format(command, path, times))
    local input = assert(io.open(times))
    local used = tonumber((input:read("*a"):match("[%d.]+")))
    input:close()
    least = used and math.min(least or used, used)
  end
  os.remove(times)
  return least
end

local own = best(tally)
for _, row in ipairs { { "pflogsumm", "5 times as fast" }, { "grep -c status=" } } do
  local other = os.execute("command -v " .. row[1]:match("^%S+") .. " >/dev/null 2>&1")
  if other == true or other == 0 then
    clock.line("log, a line", own / total * 1e9, "ns", row[1], seconds(row[1]) / own, row[2])
  end
end
collectgarbage()
local before = collectgarbage("count")
local result = tally()
collectgarbage()
clock.line("log, what stays of " .. total .. " lines", collectgarbage("count") - before, "KB")
assert(result.delivered > 0)

local mail = "From: MAILER-DAEMON@a.test\nSubject: failure notice\n\n<ann@b.test>:\n"
  .. "Remote host said: 550 5.1.1 no such user\n\n--- Below this line is a copy of the message.\n\nSubject: x\n\n"
  .. (("A"):rep(76) .. "\n"):rep(130000)
file = assert(io.open(path, "w"))
file:write(mail)
file:close()
local ours = best(function() assert(#smtpcodes.parse_bounce(mail).reports == 1) end)
clock.line("parse_bounce, 10 MB", ours * 1e3, "ms", "wc -l", (seconds "wc -l" or 0) / ours)
os.remove(path)
