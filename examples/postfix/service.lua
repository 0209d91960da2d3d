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
local socket = require "socket"

local here = arg[0]:match("^(.*/)[^/]*$") or "./"
local settings = dofile(arg[2] or here .. "../settings.lua")
local policy = dofile(here .. "../policy.lua").new(settings)

local MAX_REQUEST = 64 * 1024 -- octets; Postfix sends well under 4 KB
local MAX_CLIENTS = 500       -- select() has room for 1024 descriptors

local function log(...)
  io.stderr:write(os.date("%Y-%m-%dT%H:%M:%S "), string.format(...), "\n")
end

-- Whose words the answer is in, by the kind of request.
local HOSTS = { smtpd_access_policy = "postfix", exim_access_policy = "exim" }

--- "name=value" lines -> table; nil when a line is none.
local function attributes(request)
  local values = {}
  for line in request:gmatch("[^\n]+") do
    local name, value = line:match("^([%w_]+)=(.*)$")
    if not name then return nil end
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
  if not reply then return "DUNNO" end
  return reply:to(host)
end

local server = assert(socket.bind("127.0.0.1", tonumber(arg[1] or 10031), 128))
server:settimeout(0)
local readers, writers = { server }, {}
local received, pending = {}, {} -- by client: octets in, octets to go out
local clients = 0

local function remove(list, item)
  for i, other in ipairs(list) do
    if other == item then return table.remove(list, i) end
  end
end

local function close(client, why)
  if why then log("closed a connection: %s", why) end
  remove(readers, client)
  remove(writers, client)
  received[client], pending[client] = nil, nil
  client:close()
  clients = clients - 1
end

local function flush(client)
  local sent, why, partly = client:send(pending[client])
  pending[client] = pending[client]:sub((sent or partly) + 1)
  if why and why ~= "timeout" then return close(client, why) end
  remove(writers, client)
  if pending[client] ~= "" then writers[#writers + 1] = client end
end

local function serve(client)
  local data, why, part = client:receive(16384)
  received[client] = received[client] .. (data or part)
  while received[client] do
    local request, rest = received[client]:match("^(.-\n)\n(.*)$")
    if not request then break end
    received[client] = rest
    local ok, action, message = pcall(answer, request)
    if not ok or not action then return close(client, tostring(ok and message or action)) end
    pending[client] = pending[client] .. "action=" .. action .. "\n\n"
  end
  if #received[client] > MAX_REQUEST then return close(client, "a request of more than 64 KB") end
  if pending[client] ~= "" then flush(client) end
  if why == "closed" and received[client] then close(client) end
end

log("ready on 127.0.0.1:%d", select(2, server:getsockname()))
while true do
  local readable, writable = socket.select(readers, writers, 60)
  for _, client in ipairs(writable) do
    if pending[client] then flush(client) end
  end
  for _, client in ipairs(readable) do
    if client == server then
      local new = server:accept()
      if new and clients >= MAX_CLIENTS then
        log("refused a connection: %d are open", clients)
        new:close()
      elseif new then
        new:settimeout(0)
        clients = clients + 1
        received[new], pending[new] = "", ""
        readers[#readers + 1] = new
      end
    elseif received[client] then
      serve(client)
    end
  end
end
