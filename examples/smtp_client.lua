--- Many SMTP sessions in one loop: a client is a coroutine that yields its socket whenever a reply is not
--- there yet. What it says is sender.lua; outbound.lua also tries again what was deferred.
---
--- Run as it is, it talks to a scripted server on 127.0.0.1 in the same process. It needs LuaSocket.
local smtpcodes = require "smtpcodes"
local socket = require "socket"

local here = debug.getinfo(1, "S").source:match("^@(.*/)[^/]*$") or "./"
local session = dofile(here .. "sender.lua").session

-- ---- the client ----

-- Inside a coroutine, on a socket that never blocks: sends all the octets.
local function send(sock, octets)
  local sent = 0
  while sent < #octets do
    local last, why, partial = sock:send(octets, sent + 1)
    if not last and why ~= "timeout" then return nil, why end
    sent = last or partial
    if not last then coroutine.yield(sock, "write") end
  end
  return true
end

-- The same socket as sender.lua wants a connection. The loop below sees to it that nothing waits for ever.
local function connection(sock)
  sock:settimeout(0)
  return {
    send = function(_, octets) return send(sock, octets) end,
    receive = function()
      while true do
        local chunk, why, part = sock:receive(8192)
        chunk = chunk or part
        if chunk ~= "" then return chunk end
        if why ~= "timeout" then return nil, why end
        coroutine.yield(sock, "read")
      end
    end,
    close = function() sock:close() end,
  }
end

-- Sends one message and returns the verdict on each recipient. What a verdict asks for is in its `action`.
local function deliver(sock, envelope)
  local client = session(connection(sock), {
    name = "client.example.org", now = socket.gettime,
    on_reply = function(stage, reply) print(("%-9s %s"):format(stage, tostring(reply))) end,
  })
  local verdicts, refusal = {}, client:hello()
  if refusal then
    for _, recipient in ipairs(envelope.to) do verdicts[recipient] = refusal end
  else
    verdicts = client:transaction(envelope.from, envelope.to, envelope.message)
  end
  client:quit()
  return verdicts
end

-- ---- a scripted server, and the loop that drives both ----

local greeting = assert(smtpcodes.reply { code = 220, text = "mx.example.net ESMTP" })
local hello = assert(smtpcodes.reply { code = 250, lines = { "mx.example.net", "PIPELINING", "ENHANCEDSTATUSCODES" } })
local mailboxes = {
  ["rita@example.net"] = smtpcodes.suggest("accepted", "RCPT"),
  ["full@example.net"] = smtpcodes.suggest("mailbox_full", "RCPT"),
  ["gone@example.net"] = smtpcodes.suggest("mailbox_unknown", "RCPT"),
}

local function serve(sock)
  sock:settimeout(0)
  local data = false
  local function answer(reply) assert(send(sock, assert(reply:wire()))) end
  answer(greeting)
  local buffer = ""
  while true do
    local line = buffer:match("^([^\n]*)\r\n")
    if not line then
      local chunk, why, rest = sock:receive(8192)
      buffer = buffer .. (chunk or rest)
      if why == "closed" then return sock:close() end
      if chunk == nil and rest == "" then coroutine.yield(sock, "read") end
    else
      buffer = buffer:sub(#line + 3)
      local verb = line:upper():match("^%a+")
      if data then
        data = line ~= "."
        if not data then answer(smtpcodes.suggest("accepted", "DATA-END")) end
      elseif verb == "EHLO" then
        answer(hello)
      elseif verb == "RCPT" then
        answer(mailboxes[line:match("<(.-)>")] or smtpcodes.suggest("relay_denied", "RCPT"))
      elseif verb == "DATA" then
        data = true
        answer(smtpcodes.suggest("continue", "DATA"))
      elseif verb == "MAIL" or verb == "QUIT" then
        answer(smtpcodes.suggest("accepted", verb))
        if verb == "QUIT" then return sock:close() end
      else
        answer(smtpcodes.suggest("protocol_error"))
      end
    end
  end
end

-- Runs coroutines until all are done. Each yields a socket, and whether it waits to read or to write.
local function drive(threads)
  local wants = {}
  for _, thread in ipairs(threads) do wants[thread] = {} end
  while next(wants) do
    local sets, started = { read = {}, write = {} }, true
    for _, want in pairs(wants) do
      if want.sock then table.insert(sets[want.what], want.sock) else started = false end
    end
    local readable, writable, why = socket.select(sets.read, sets.write, started and 5 or 0)
    assert(not (started and why), why)
    for _, thread in ipairs(threads) do
      local want = wants[thread]
      if want and (not want.sock or readable[want.sock] or writable[want.sock]) then
        local fine, sock, what = coroutine.resume(thread)
        assert(fine, sock)
        wants[thread] = coroutine.status(thread) ~= "dead" and { sock = sock, what = what } or nil
      end
    end
  end
end

local listener = assert(socket.bind("127.0.0.1", 0))
local host, port = listener:getsockname()
local client = assert(socket.connect(host, port))
local server = assert(listener:accept())
local recipients = { "rita@example.net", "full@example.net", "gone@example.net", "ann@example.com" }
local verdicts
drive {
  coroutine.create(function()
    verdicts = deliver(client, {
      from = "sam@example.org",
      to = recipients,
      message = "Subject: Hello\r\n\r\n.A line that begins with a dot.\r\n",
    })
  end),
  coroutine.create(function() serve(server) end),
}
listener:close()

print()
for _, recipient in ipairs(recipients) do
  local verdict = verdicts[recipient]
  print(("%-18s %s, %s"):format(recipient, verdict.reason, verdict.action))
end
