--- Which addresses of a list may still be mailed, from what came back for them. classify knows one reply
--- at a time and keeps nothing: this is the memory around it.
---
---   local bounces = require("bounces").new()
---   bounces:returned("rita@example.org", "smtp; 552 5.2.2 Mailbox full")
---   bounces:read(mail, "rita@example.org")   -- a whole bounce mail
---   if bounces:may_send("rita@example.org") then … end
---
--- Anybody can write a bounce. To whom the message went has to come from what only you can have written: the return
--- path that the bounce came to, where it names the recipient and a keyed hash of him (VERP), or your own record of
--- the Message-ID that the bounce returns. Nothing but that address is touched, whatever the mail says.
---
--- * A hard bounce (action suppress) ends an address; with scope domain, all of that domain.
--- * What may pass (mailbox full, a 4yz "no such user" that the sender gave up on) counts. Three returns
---   over 15 days without a delivery between them rest the address for 30 days; then one more is tried.
--- * A block says nothing about the address and never counts. It is the sender's to mend: see `to_fix`.
--- * slow_down and retry hold back what the verdict's scope says: twice as long each time, until
---   something is delivered there.
local smtpcodes = require "smtpcodes"

local DAY = 24 * 3600

local Bounces = {}
Bounces.__index = Bounces

local DEFAULTS = { returns = 3, over = 15 * DAY, rest = 30 * DAY, pause = 15 * 60, longest_pause = DAY }

local function domain_of(address)
  return (address:match("@([^@]+)$") or error("no address: " .. address, 3)):lower()
end

---@param options? table  returns, over, rest, pause, longest_pause (seconds), time (a clock), and lane: the
---  key under which an address's way is held back, its domain if none is given; give the provider where
---  one serves many domains
function Bounces.new(options)
  local self = { time = os.time, lane = domain_of, dead = {}, counted = {}, resting = {}, paused = {}, to_fix = {} }
  for key, value in pairs(DEFAULTS) do self[key] = value end
  for key, value in pairs(options or {}) do self[key] = value end
  return setmetatable(self, Bounces)
end

---Something was delivered there: what was counted against it is forgotten.
function Bounces:delivered(address)
  self.counted[address], self.resting[address] = nil, nil
  self.paused[address], self.paused[self.lane(address)] = nil, nil
end

-- What a verdict on a message that came back does to its address, or, said by our own server, to its domain: who has
-- an address at a big provider must not end all the others there with a mail.
function Bounces:count(address, verdict, mailed)
  local now = self.time()
  if verdict.action == "suppress" then
    local domain = domain_of(address)
    self.dead[verdict.scope == "domain" and not mailed and domain or address] = verdict.reason
  elseif verdict.bounce == "block" then
    self.to_fix[verdict.reason] = (self.to_fix[verdict.reason] or 0) + 1
  elseif verdict.bounce == "soft" and verdict.scope == "recipient" then
    local count = self.counted[address] or { n = 0, since = now }
    count.n = count.n + 1
    self.counted[address] = count
    if count.n >= self.returns and now - count.since >= self.over then
      self.resting[address] = now + self.rest
      self.counted[address] = nil
    end
  end
end

---A message to the address came back for good. `reply`: what our own server told of it, in any form that classify
---takes: a line of its log, the text of an exception. Gives the verdict.
function Bounces:returned(address, reply)
  local verdict = smtpcodes.classify(reply, { final = true })
  self:count(address, verdict)
  return verdict
end

---A message to the address is still in the queue. Says for how many seconds to hold what goes that way.
function Bounces:deferred(address, reply)
  local verdict = smtpcodes.classify(reply)
  if verdict.action ~= "slow_down" and verdict.action ~= "retry" then return 0, verdict end
  local key = verdict.scope == "recipient" and address or self.lane(address)
  local paused = self.paused[key] or { seconds = self.pause / 2 }
  paused.seconds = math.min(verdict.retry_after or paused.seconds * 2, self.longest_pause)
  paused.till = self.time() + paused.seconds
  self.paused[key] = paused
  return paused.seconds, verdict
end

---What a bounce mail says of a message that went to the address: failures count. Gives the bounce (see
---smtpcodes.parse_bounce), so that its kind can be looked at: a delay, a complaint or an automatic reply changes
---nothing here.
function Bounces:read(mail, address)
  local bounce, message = smtpcodes.parse_bounce(mail)
  if not bounce then return nil, message end
  local function is_ours(other) return other and other:lower() == address:lower() end
  for _, report in ipairs(bounce.kind == "failure" and bounce.reports or {}) do
    -- A bounce that names nobody is about the one it went to. One about another address, to which ours forwards,
    -- says nothing of ours, unless it says where it comes from.
    if report.event == "failed" and report.verdict
      and (is_ours(report.recipient) or is_ours(report.original_recipient) or not report.recipient) then
      self:count(address, report.verdict, true)
    end
  end
  return bounce
end

---true, or false with why and, where it is not for good, until when.
function Bounces:may_send(address)
  local domain, now = domain_of(address), self.time()
  local reason = self.dead[address] or self.dead[domain]
  if reason then return false, reason end
  if (self.resting[address] or 0) > now then return false, "resting", self.resting[address] end
  for _, key in ipairs { address, self.lane(address) } do
    local paused = self.paused[key]
    if paused and paused.till > now then return false, "paused", paused.till end
  end
  return true
end

if ... then return Bounces end -- the rest shows it at work

local today = 0
local bounces = Bounces.new { time = function() return today * DAY end }

local function show(day, address, reply)
  today = day
  local verdict = bounces:returned(address, reply)
  local ok, why, till = bounces:may_send(address)
  print(("day %-3d %-19s %-17s %-6s %s"):format(day, address, verdict.reason, verdict.bounce,
    ok and "go on" or till and ("%s until day %d"):format(why, till / DAY) or "never again: " .. why))
end

show(1, "ann@example.org", "smtp; 550 5.1.1 <ann@example.org>: User unknown")
show(1, "bob@example.org", "smtp; 552 5.2.2 Mailbox full")
show(9, "bob@example.org", "smtp; 452 4.2.2 Mailbox full")
show(17, "bob@example.org", "smtp; 552 5.2.2 The account is over quota")
show(18, "cid@example.net", "smtp; 554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org")
show(19, "dan@example.com", "smtp; 550 5.1.2 Domain not found")
print(("eve@example.com: %s"):format(bounces:may_send("eve@example.com") and "go on" or "never again"))
print(("blocks to mend: blocklisted %d"):format(bounces.to_fix.blocklisted))
for _, reply in ipairs {
  "421 4.7.0 Too many connections", "421 4.7.0 Too many connections", "450 4.7.1 Greylisted, try again in 5 minutes",
} do
  print(("hold example.net for %d s"):format((bounces:deferred("cid@example.net", reply))))
end

return Bounces
