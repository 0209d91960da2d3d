-- Cost of judging replies from Lua, against the same calls on a text of no words, in this one run.
-- Argument: the TSV file whose column "text" holds the replies.
local clock = require "clock"
local smtpcodes = require "smtpcodes"

local path = ...
local file = path and io.open(path)
if not file then
  print("  no replies to judge: " .. tostring(path))
  return
end
local column, replies = 0, {}
for name in file:read("*l"):gmatch("[^\t]+") do
  column = column + 1
  if name == "text" then break end
end
for row in file:lines() do
  local n = 0
  for cell in (row .. "\t"):gmatch("([^\t]*)\t") do
    n = n + 1
    if n == column then replies[#replies + 1] = cell end
  end
end
file:close()

local function each_reply(f)
  return clock.ns(100, function(n)
    for _ = 1, n do
      for i = 1, #replies do f(replies[i]) end
    end
  end) / #replies
end

print(jit and jit.version or _VERSION)
local reason = each_reply(smtpcodes.reason)
local classify = each_reply(smtpcodes.classify)
local fingerprint = each_reply(smtpcodes.fingerprint)
local rules = assert(smtpcodes.rules {
  { id = "text", reason = "policy", text = "quite|rather .. unheard of" },
  { id = "pattern", reason = "policy", pattern = "unheard%-of" },
})
local options = { rules = rules, stage = "RCPT" }
local own = each_reply(function(reply) return smtpcodes.classify(reply, options) end)
local function with_texts(count)
  local list = {}
  for i = 1, count do list[i] = { id = "r" .. i, reason = "policy", text = ("unheard word%d .. lion"):format(i) } end
  local opts = { rules = assert(smtpcodes.rules(list)) }
  return each_reply(function(reply) return smtpcodes.classify(reply, opts) end)
end
local one, thousand = with_texts(1), with_texts(1000)
local bare = clock.ns(200000, function(n)
  for _ = 1, n do smtpcodes.reason("550 ") end
end)
clock.line("reason('550 '), which has no words", bare, "ns")
clock.line("reason(text)", reason, "ns")
clock.line("classify(text), a fresh table", classify, "ns", "reason", classify / reason)
clock.line("classify with two rules of one's own", own, "ns", "classify", own / classify)
clock.line("classify with 1,000 rules with text=", thousand, "ns", "one such rule", thousand / one)
clock.line("fingerprint(text)", fingerprint, "ns", "reason", fingerprint / reason)
