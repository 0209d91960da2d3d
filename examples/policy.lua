--- One mail policy for every host: it decides with plain tables and answers with a reply, or with nil
--- for "no objection". What the host must be told is then reply:to("postfix"), reply:to("nginx"), …
---
---   local policy = dofile("examples/policy.lua").new { recipients = { "rita@example.org" } }
---   local reply = policy:decide { client = "192.0.2.1", sender = "", recipient = "rita@example.org" }
---   print(reply and reply:to("postfix") or "DUNNO")
local smtpcodes = require "smtpcodes"

local Policy = {}
Policy.__index = Policy

local DEFAULTS = {
  greylist = 0,              -- seconds a new (client, sender, recipient) has to wait; 0: no greylisting
  remember = 36 * 24 * 3600, -- seconds a triplet that came back is known for
  max_size = 10 * 2 ^ 20,    -- octets of a message
  rate = 0,                  -- recipients that a network may name in a minute; 0: any number
  entries = 100000,          -- triplets and networks that the table of memory() holds, some 30 MB
}

--- A store of the policy's memory: anything with get(key) and set(key, value, seconds). This one is a
--- table; a host with several workers passes one of its own (nginx: a shared dict). It holds at most that many
--- entries: what was not asked for since half as many others were is forgotten, and strangers who send from ever
--- new addresses cannot make it grow. What that costs is a second wait for some.
local function memory(now, entries)
  local half = math.max(math.floor((entries or DEFAULTS.entries) / 2), 1)
  local young, old, room = {}, {}, half -- two generations: the old one goes when the young one is full
  local function put(key, entry)
    if not young[key] then
      if room == 0 then young, old, room = {}, young, half end
      room = room - 1
    end
    young[key] = entry
  end
  return {
    get = function(key)
      local entry = young[key] or old[key]
      if not entry or entry.expires <= now() then return nil end
      put(key, entry)
      return entry.value
    end,
    set = function(key, value, seconds) put(key, { value = value, expires = now() + seconds }) end,
  }
end

-- Built once and the same for everybody, so that a host can keep what it makes of them.
local REFUSALS = {
  client = smtpcodes.reply { code = 554, enhanced = "5.7.1", text = "Client host refused by local policy" },
  rate = smtpcodes.reply { code = 421, enhanced = "4.7.0", text = "Too many recipients from you, please slow down" },
  sender = smtpcodes.reply { code = 550, enhanced = "5.7.1", text = "Sender refused by local policy" },
  recipient = smtpcodes.suggest("mailbox_unknown"),
  full = smtpcodes.suggest("mailbox_full"),
  size = smtpcodes.suggest("message_too_big"),
}

local function lower(text) return text:lower() end

local function set_of(list, form)
  local set = {}
  for _, item in ipairs(list or {}) do set[form(item)] = true end
  return set
end

--- An address in the one form that it has here, however it was written: IPv4 as it is, also inside IPv6
--- ("::ffff:192.0.2.1"), IPv6 as eight groups without leading zeros. What is neither stays as it is.
local function address(client)
  local plain = client:lower():gsub("%%.*$", "") -- without a zone, "%eth0"
  plain = plain:match("^[0:]*:ffff:(%d+%.%d+%.%d+%.%d+)$") or plain
  local head, tail = plain:match("^(.-)::(.*)$")
  local groups, more = {}, {}
  for group in (head or plain):gmatch("%x+") do groups[#groups + 1] = group end
  for group in (tail or ""):gmatch("%x+") do more[#more + 1] = group end
  if not plain:find("^[%x:]*:[%x:]*$") or #groups + #more > 8 or not head and #groups < 8 then return plain end
  for _ = #groups + #more + 1, 8 do groups[#groups + 1] = "0" end
  for _, group in ipairs(more) do groups[#groups + 1] = group end
  for i, group in ipairs(groups) do groups[i] = group:match("^0*(%x+)$") end
  local whole = table.concat(groups, ":")
  local high, low = whole:match("^0:0:0:0:0:ffff:(%x+):(%x+)$")
  if not high then return whole end
  high, low = tonumber(high, 16), tonumber(low, 16)
  return ("%d.%d.%d.%d"):format(math.floor(high / 256), high % 256, math.floor(low / 256), low % 256)
end

--- The /24 or /64 that such an address belongs to: big senders retry from a neighbouring one.
local function network(client)
  return client:match("^(%d+%.%d+%.%d+)%.%d+$") or client:match("^(%x+:%x+:%x+:%x+):") or client
end

--- options: recipients (those that exist; nil: all do), full (recipients over quota), clients (refused
--- addresses), senders (refused addresses or domains), and the numbers of DEFAULTS; now (a clock) and
--- store for a host that has its own.
local function new(options)
  options = options or {}
  local self = setmetatable({}, Policy)
  for key, value in pairs(DEFAULTS) do self[key] = options[key] or value end
  self.now = options.now or os.time
  self.store = options.store or memory(self.now, self.entries)
  self.recipients = options.recipients and set_of(options.recipients, lower)
  self.full, self.senders = set_of(options.full, lower), set_of(options.senders, lower)
  self.clients = set_of(options.clients, address)
  return self
end

--- what: client (address), sender ("" for bounces), recipient, size (octets); what is not known yet is nil.
--- Returns nil for "no objection", otherwise a reply, which is not the caller's to change.
function Policy:decide(what)
  local client, sender, recipient = address(what.client or ""), lower(what.sender or ""), lower(what.recipient or "")
  if self.clients[client] then return REFUSALS.client end
  if self:hurries(client) then return REFUSALS.rate end
  local at = sender:find("@", 1, true)
  if self.senders[sender] or at and self.senders[sender:sub(at + 1)] then return REFUSALS.sender end
  if not what.recipient then return nil end
  if self.recipients and not self.recipients[recipient] then return REFUSALS.recipient end
  if self.full[recipient] then return REFUSALS.full end
  if what.size and what.size > self.max_size then return REFUSALS.size end
  return self:wait(client, sender, recipient)
end

--- Does this client's network name more recipients than it may in this minute?
function Policy:hurries(client)
  if self.rate <= 0 then return false end
  local key = table.concat({ "rate", network(client), math.floor(self.now() / 60) }, "\0")
  local count = (self.store.get(key) or 0) + 1
  self.store.set(key, count, 60)
  return count > self.rate
end

--- Greylisting (RFC 6647): a triplet is deferred until it comes back after the delay.
function Policy:wait(client, sender, recipient)
  if self.greylist <= 0 then return nil end
  -- No address is longer than 320 octets; a longer one shall not take more room.
  local key = table.concat({ network(client), sender:sub(1, 320), recipient:sub(1, 320) }, "\0")
  local now, first = self.now(), self.store.get(key)
  if first and now - first >= self.greylist then
    self.store.set(key, first, self.remember)
    return nil
  end
  if not first then self.store.set(key, now, 24 * 3600) end
  local left = self.greylist - (now - (first or now))
  return smtpcodes.reply {
    code = 450, enhanced = "4.7.1", text = ("Greylisted, please try again in %d seconds"):format(left),
  }
end

return { new = new, memory = memory, address = address, network = network }
