--- A Postfix policy service (SMTPD_POLICY_README) that answers with examples/policy.lua. Exim can ask it too:
--- examples/exim/policy.acl.
---
---   lua5.4 examples/postfix/service.lua [PORT [SETTINGS]]
---
--- main.cf:  smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination,
---             check_policy_service inet:127.0.0.1:10031
---
--- A request that cannot be judged gets no answer: the connection is closed, and Postfix says
--- "451 4.3.5" and asks again, as its manual wants it.
---
--- What holds under load: the connections take turns, a request each; of one whose answer is not taken no more is
--- read; one that brings no whole request in time is closed; when as many are open as there may
--- be, or as there are descriptors for, the one that is idle for longest makes room for a new one. Postfix and
--- Exim connect again by themselves. The settings may have max_clients, max_idle (seconds) and, for the
--- policy's memory, entries.
---
--- The service listens on loopback and asks nobody who he is: keep others off that port, as any local program
--- can read from it who is greylisted.
local socket = require "socket"

local here = arg[0]:match("^(.*/)[^/]*$") or "./"
local settings = dofile(arg[2] or here .. "../settings.lua")
local policy = dofile(here .. "../policy.lua").new(settings)

local MAX_REQUEST = 64 * 1024 -- octets; Postfix sends well under 4 KB
local MAX_CLIENTS = settings.max_clients or 500 -- select() has room for 1024 descriptors
local MAX_IDLE = settings.max_idle or 600 -- seconds; Postfix closes what it did not use for 300

local function log(...)
  io.stderr:write(os.date("%Y-%m-%dT%H:%M:%S "), string.format(...), "\n")
end

-- Whose words the answer is in, by the kind of request.
local HOSTS = { smtpd_access_policy = "postfix", exim_access_policy = "exim" }

--- "name=value" lines -> table; nil when a line is none, or a name comes twice: one of them is not the server's.
local function attributes(request)
  local values = {}
  for line in request:gmatch("[^\n]+") do
    local name, value = line:match("^([%w_]+)=(.*)$")
    if not name or values[name] then return nil end
    values[name] = value
  end
  return values
end

--- The action for a request, or nil and why there is none. An action is never a bare number, which
--- Postfix would take for OK: to("postfix") gives none without text.
local function answer(request)
  local a = attributes(request)
  local host = a and HOSTS[a.request]
  if not host then return nil, "not a policy request" end
  local reply = policy:decide {
    client = a.client_address, sender = a.sender, recipient = a.recipient, size = tonumber(a.size),
  }
  if reply == nil then return "DUNNO" end
  return reply:to(host)
end

local server = assert(socket.bind("127.0.0.1", tonumber(arg[1] or 10031), 511))
server:settimeout(0)

-- By socket: received (octets in), more (there is a whole request among them), pending (octets to go out), since
-- (time of the last whole request).
local clients, count = {}, 0

local function close(client, why, ...)
  if why then log("closed a connection: " .. why, ...) end
  clients[client] = nil
  count = count - 1
  client:close()
end

--- Makes room for one more, where somebody can go.
local function close_idlest()
  local idlest
  for client, state in pairs(clients) do
    if not idlest or state.since < clients[idlest].since then idlest = client end
  end
  if idlest then close(idlest, "%d are open, and this one was idle for longest", count) end
  return idlest
end

local function flush(client, state)
  local sent, why, partly = client:send(state.pending)
  state.pending = state.pending:sub((sent or partly) + 1)
  if why and why ~= "timeout" then close(client, "%s", why) end
end

--- Answers the first request of those that are here.
local function answer_one(client, state)
  local stop = state.received:find("\n\n", 1, true)
  if stop then
    local ok, action, message = pcall(answer, state.received:sub(1, stop))
    if not ok or not action then return close(client, "%s", tostring(ok and message or action)) end
    state.received = state.received:sub(stop + 2)
    state.pending, state.since = "action=" .. action .. "\n\n", socket.gettime()
    flush(client, state)
  elseif #state.received > MAX_REQUEST then
    return close(client, "a request of more than 64 KB")
  end
  state.more = state.received:find("\n\n", 1, true) ~= nil
end

local function read(client, state)
  local data, why, part = client:receive(8192)
  state.received = state.received .. (data or part)
  answer_one(client, state)
  if why == "closed" and clients[client] and not state.more then close(client) end
end

-- The time until which nobody is let in: descriptors have run out, and not for connections of ours.
local pause = 0

-- Lets in who waits; not all of a crowd at once, as the others want their answers.
local function accept()
  for _ = 1, 100 do
    local client, why = server:accept()
    if client then
      client:settimeout(0)
      clients[client] = { received = "", pending = "", since = socket.gettime() }
      count = count + 1
      if count > MAX_CLIENTS then close_idlest() end
    elseif why == "timeout" then
      break
    else
      log("cannot accept a connection: %s", why)
      if not close_idlest() then
        pause = socket.gettime() + 1
        break
      end
    end
  end
end

local sweep = 0

log("ready on 127.0.0.1:%d", select(2, server:getsockname()))
while true do
  local now = socket.gettime()
  if now >= sweep then
    for client, state in pairs(clients) do
      if now - state.since > MAX_IDLE then close(client, "no request in %d seconds", MAX_IDLE) end
    end
    sweep = now + math.min(MAX_IDLE / 10, 10)
  end
  local readers, writers, others = {}, {}, {}
  if now >= pause then readers[1] = server end
  for client, state in pairs(clients) do
    local list = state.pending ~= "" and writers or state.more and others or readers
    list[#list + 1] = client
  end
  local readable, writable = socket.select(readers, writers, #others > 0 and 0 or math.min(sweep - now, 1))
  for _, client in ipairs(others) do answer_one(client, clients[client]) end
  for _, client in ipairs(writable) do flush(client, clients[client]) end
  for _, client in ipairs(readable) do
    if client == server then
      accept()
    elseif clients[client] then -- not one of those that accept() closed
      read(client, clients[client])
    end
  end
end
