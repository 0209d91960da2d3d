--- Sends mail over any connection and does what the replies ask for: what outbound.lua (LuaSocket),
--- smtp_client.lua (many sessions in one loop) and nginx/outbound.lua (cosockets) have in common.
---
--- A connection is theirs to bring. Its `seconds` are how long nothing may happen:
---   conn:send(octets, seconds)  -> true, or nil and why
---   conn:receive(seconds)       -> at least one octet, or nil and why ("timeout", "closed")
---   conn:close()
local smtpcodes = require "smtpcodes"

-- ---- one session: every command gets a reply, even where the server gives none ----

local Session = {}
Session.__index = Session

-- Seconds within which a reply has to be complete (RFC 5321 §4.5.3.2).
local PATIENCE = { DATA = 120, ["DATA-END"] = 600, QUIT = 5 }
local OTHERWISE = 300
local STALLED = 180 -- seconds without progress while we send

--- options: name (ours, for EHLO), lmtp (true: speak LMTP), seconds (no reply may take longer), now (a clock),
--- on_reply (called with each stage and reply).
local function session(conn, options)
  return setmetatable({
    conn = conn, options = options, parser = smtpcodes.parser(), extensions = {},
    over = nil, -- the reply that ended the session: the answer to whatever is asked after it
  }, Session)
end

local function closes(reply)
  local entry = smtpcodes.lookup(reply.code)
  return entry and entry.closes == "always"
end

--- The connection is of no use any more. What the server might have said is put into a reply of our own.
function Session:lose(why)
  self.conn:close()
  self.over = self.over or smtpcodes.reply { code = 451, enhanced = "4.4.2", text = "Connection lost: " .. why }
  return self.over
end

function Session:read(stage)
  local now, longest = self.options.now, self.options.seconds or math.huge
  local deadline = now() + math.min(PATIENCE[stage] or OTHERWISE, longest)
  while true do
    local reply, message = self.parser:next()
    if reply then return reply end
    if message then return self:lose(message) end -- what follows cannot be told apart: there is no way back
    local left = deadline - now()
    if left <= 0 then return self:lose("timeout") end -- also of a server that sends an octet now and then
    local chunk, why = self.conn:receive(left)
    if not chunk then return self:lose(why) end
    local fed
    fed, message = self.parser:feed(chunk)
    if not fed then return self:lose(message) end
  end
end

--- Sends octets, if any, and returns the next reply and the verdict on it. Octets are given only when no
--- reply is outstanding: one that is there by then answers nothing, and would be taken for another's.
function Session:ask(stage, octets, recipients)
  if octets and not self.over then
    local reply, message = self.parser:next()
    if reply and closes(reply) then
      self.over = reply -- 421 may come at any time
    elseif reply or message then
      self:lose("a reply that nothing asked for")
    end
  end
  local reply = self.over
  if not reply then
    local sent, why = true, nil
    if octets then sent, why = self.conn:send(octets, math.min(STALLED, self.options.seconds or STALLED)) end
    reply = self:read(stage) -- also when it could not be sent: the server may have said why it hung up
    if not sent then self:lose(why) end
    -- Only DATA is answered by a 3yz, and it by nothing else that is no refusal: such a reply accepts nothing, and
    -- what comes next would be taken for another's.
    if reply.code < 400 and smtpcodes.is_intermediate(reply.code) ~= (stage == "DATA") then
      self:lose("a reply out of place")
      reply = self.over
    end
  end
  if closes(reply) then self.over = self.over or reply end
  if self.options.on_reply then self.options.on_reply(stage, reply) end
  local verdict = smtpcodes.classify(reply, { stage = stage, recipients = recipients })
  verdict.reply = tostring(reply)
  return reply, verdict
end

--- Greeting and EHLO (LHLO); nil, or the verdict on why there is no session.
function Session:hello()
  local reply, verdict = self:ask("CONNECT")
  if not smtpcodes.is_success(reply.code) then return verdict end
  local verb = self.options.lmtp and "LHLO" or "EHLO"
  reply, verdict = self:ask(verb, verb .. " " .. self.options.name .. "\r\n")
  if smtpcodes.is_permanent(reply.code) and verb == "EHLO" then -- RFC 5321 §3.2
    reply, verdict = self:ask("HELO", "HELO " .. self.options.name .. "\r\n")
  end
  if not smtpcodes.is_success(reply.code) then return verdict end
  for i = 2, #reply.lines do -- the first line is the server's name
    self.extensions[(reply.lines[i]:match("^%S+") or ""):upper()] = true
  end
end

-- As it goes over the wire: CRLF after every line, no other CR or LF, and no line that is only a dot.
local function data(message)
  message = message:gsub("\r\n?", "\n")
  if message:sub(-1) ~= "\n" then message = message .. "\n" end
  message = ("\n" .. message):gsub("\n%.", "\n.."):sub(2):gsub("\n", "\r\n")
  return message .. ".\r\n"
end

--- One message to these recipients: a table of the verdict on each, and how many RCPT accepted.
function Session:transaction(from, to, message)
  local verdicts, accepted = {}, {}
  local function all(verdict)
    for _, recipient in ipairs(to) do verdicts[recipient] = verdicts[recipient] or verdict end
    return verdicts, #accepted
  end

  if self.begun then self:ask("RSET", "RSET\r\n") end -- one that had no data
  local body = self.extensions["8BITMIME"] and message:find("[\128-\255]") and " BODY=8BITMIME" or ""
  local reply, verdict = self:ask("MAIL", "MAIL FROM:<" .. from .. ">" .. body .. "\r\n")
  if not smtpcodes.is_success(reply.code) then return all(verdict) end
  self.begun = true

  -- RFC 2920: with PIPELINING all recipients go out at once; the replies come in the same order.
  local pipelining = self.extensions.PIPELINING
  for i, recipient in ipairs(to) do
    local octets
    if not pipelining then
      octets = "RCPT TO:<" .. recipient .. ">\r\n"
    elseif i == 1 then
      octets = "RCPT TO:<" .. table.concat(to, ">\r\nRCPT TO:<") .. ">\r\n"
    end
    reply, verdict = self:ask("RCPT", octets, #accepted)
    if smtpcodes.is_success(reply.code) then
      accepted[#accepted + 1] = recipient
    else
      verdicts[recipient] = verdict
      local enough = verdict.action == "split" or verdict.action == "slow_down" and verdict.scope == "host"
      if enough and not pipelining then -- the others would hear the same
        for j = i + 1, #to do verdicts[to[j]] = verdict end
        break
      end
    end
  end
  if #accepted == 0 then return verdicts, 0 end

  reply, verdict = self:ask("DATA", "DATA\r\n", #accepted)
  if not smtpcodes.is_intermediate(reply.code) then return all(verdict) end
  if self.options.lmtp then -- RFC 2033: a reply for each recipient that was accepted
    for i, recipient in ipairs(accepted) do
      verdicts[recipient] = select(2, self:ask("DATA-END", i == 1 and data(message) or nil, 1))
    end
  else
    all((select(2, self:ask("DATA-END", data(message), #accepted))))
  end
  self.begun = false
  return verdicts, #accepted
end

function Session:quit()
  if not self.over then self:ask("QUIT", "QUIT\r\n") end
  self.conn:close()
end

-- ---- one sender: what becomes of each recipient, over as many sessions as it takes ----

local Sender = {}
Sender.__index = Sender

local DAY = 24 * 3600

-- A server must take 100 recipients (RFC 5321 §4.5.3.1.8); more would also be much to have under way.
local BATCH = 100

--- What is remembered from one message to the next: anything with get(key) and set(key, value).
local function memory()
  local values = {}
  return {
    get = function(key) return values[key] end,
    set = function(key, value) values[key] = value end,
  }
end

--- options: connect (a function: a connection, or nil and why), now and sleep (of one clock), relay (a
--- name for the server), name, lmtp, seconds (see session), first (seconds until the second attempt; each
--- further wait is twice as long), longest, store, tell (called with a result that somebody has to look at).
--- RFC 5321 §4.5.4.1 wants half an hour between attempts as a rule and leaves shorter ones to who knows the reason:
--- greylisting passes within minutes, and the second attempt after five is made for it.
local function new(options)
  return setmetatable({
    options = options, connect = options.connect, now = options.now, sleep = options.sleep,
    first = options.first or 300, longest = options.longest or 4 * 3600, store = options.store or memory(),
    tell = options.tell or function() end, pause = "pause:" .. (options.relay or "relay"),
  }, Sender)
end

local function domain(address) return address:match("@([^@]*)$") or "" end

-- What each action asks for beside keeping or returning the message; retry and fix_message (by its
-- author, to whom it is returned) need nothing more.
local FOLLOW = {
  suppress = function(self, result)
    local whom = result.scope == "domain" and "@" .. domain(result.recipient) or result.recipient
    self.store.set("suppress:" .. whom:lower(), result.reply)
  end,
  slow_down = function(self, result, wait) -- nobody writes to that server for a while
    if result.scope ~= "recipient" and result.scope ~= "sender" then
      self.store.set(self.pause, self.now() + wait)
    end
  end,
  fix_sender = function(self, result) self.tell(result) end,
  fix_session = function(self, result) self.tell(result) end,
  review = function(self, result) self.tell(result) end,
}

function Sender:settle(result, verdict)
  result.attempts = result.attempts + 1
  result.reason, result.action, result.scope = verdict.reason, verdict.action, verdict.scope
  result.reply = verdict.reply
  local wait = math.min(self.first * 2 ^ (result.attempts - 1), self.longest)
  wait = math.min(math.max(wait, verdict.retry_after or 0), DAY) -- no server may ask for more than a day
  if verdict.disposition == "keep" then
    result.due = self.now() + wait
  else
    result.state, result.due = verdict.disposition == "done" and "delivered" or "returned", nil
  end
  local follow = FOLLOW[verdict.action]
  if follow then follow(self, result, wait) end
end

--- One session for the results in `waiting`, in as many transactions as the server wants.
function Sender:attempt(from, waiting, message)
  local conn, why = self.connect()
  if not conn then
    local reply = smtpcodes.reply { code = 451, enhanced = "4.4.1", text = "No connection: " .. tostring(why) }
    local verdict = smtpcodes.classify(reply, { stage = "CONNECT" })
    verdict.reply = tostring(reply)
    for _, result in ipairs(waiting) do self:settle(result, verdict) end
    return
  end
  local s = session(conn, self.options)
  local refusal = s:hello()
  if refusal then
    for _, result in ipairs(waiting) do self:settle(result, refusal) end
  end
  local room = refusal and 0 or BATCH
  while room > 0 and waiting[1] and (self.store.get(self.pause) or 0) <= self.now() do
    local to, batch, rest = {}, {}, {}
    for i, result in ipairs(waiting) do
      if i <= room then
        batch[i], to[i] = result, result.recipient
      else
        rest[#rest + 1] = result
      end
    end
    local verdicts, taken = s:transaction(from, to, message)
    local split = {}
    for _, result in ipairs(batch) do
      local verdict = verdicts[result.recipient]
      if verdict.action == "split" and #batch > 1 then split[#split + 1] = result else self:settle(result, verdict) end
    end
    if split[1] then -- as many as it took; where it refused them all together, it gave no number
      room = #split < #batch and math.max(taken, 1) or math.floor(#batch / 2)
      for i, result in ipairs(rest) do split[#split + 1], rest[i] = result, nil end
      rest = split
    end
    waiting = rest
  end
  s:quit()
end

local function well_formed(address) return type(address) == "string" and address:find("^[!-;=?-~]+$") end

--- Sends `message` (a string) from `from` ("" for a bounce) to each of `to`, and tries again what the
--- server defers while the next attempt is no more than `patience` seconds from the beginning. Returns an
--- array of results: recipient, state ("delivered", "returned", "queued"), attempts, due (the time, when
--- queued), and of the last reply: reason, action, scope, reply. nil and a message for a bad address.
function Sender:deliver(from, to, message, patience)
  if from ~= "" and not well_formed(from) then return nil, "not an address to send from" end
  local results, seen, stop = {}, {}, self.now() + patience
  for _, recipient in ipairs(to) do
    if not well_formed(recipient) then return nil, "not an address to send to" end
    if not seen[recipient] then
      seen[recipient] = true
      local result = { recipient = recipient, state = "queued", attempts = 0, due = self.now() }
      local lower = recipient:lower()
      local dead = self.store.get("suppress:" .. lower) or self.store.get("suppress:@" .. domain(lower))
      if dead then result.state, result.due, result.action, result.reply = "returned", nil, "suppress", dead end
      results[#results + 1] = result
    end
  end
  while true do
    local paused, soonest = self.store.get(self.pause) or 0, nil
    for _, result in ipairs(results) do
      if result.due then
        result.due = math.max(result.due, paused)
        soonest = math.min(soonest or result.due, result.due)
      end
    end
    if not soonest or soonest > stop then return results end
    if soonest > self.now() then self.sleep(soonest - self.now()) end
    local waiting = {}
    for _, result in ipairs(results) do
      if result.due and result.due <= math.max(soonest, self.now()) then waiting[#waiting + 1] = result end
    end
    self:attempt(from, waiting, message)
  end
end

return { new = new, session = session }
