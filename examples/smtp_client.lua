--- Sends one message to several recipients in one SMTP session. The client is a coroutine: it yields
--- its socket whenever a reply is not there yet, so that one loop can drive many sessions.
---
--- Run as it is, it talks to a scripted server on 127.0.0.1 in the same process. It needs LuaSocket.
local smtpcodes = require "smtpcodes"
local socket = require "socket"

-- ---- the client ----

-- Inside a coroutine, on a socket that never blocks: sends all the octets.
local function send(sock, octets)
  local sent = 0
  while sent < #octets do
    local last, why, partial = sock:send(octets, sent + 1)
    assert(last or why == "timeout", why)
    sent = last or partial
    if not last then coroutine.yield(sock, "write") end
  end
end

-- Inside a coroutine, on a socket that never blocks: the function returned gives one reply a call.
local function reader(sock)
  local parser = smtpcodes.parser()
  return function()
    while true do
      local reply, message = parser:next()
      if reply then return reply end
      if message then error("unreadable reply: " .. message, 0) end
      local chunk, why, rest = sock:receive(8192)
      chunk = chunk or rest
      if #chunk > 0 then
        assert(parser:feed(chunk))
      elseif why == "closed" then
        local finished, cut = parser:finish()
        error(finished and "connection closed" or cut, 0)
      else
        coroutine.yield(sock, "read")
      end
    end
  end
end

-- Sends `message` (lines without line ends) and returns the verdict on each recipient. What a verdict
-- asks the sender to do is in its `action`; RFC 5321 §3.8 has the sender go on where a step fails.
local function deliver(sock, envelope)
  sock:settimeout(0)
  local read = reader(sock)
  local verdicts = {}

  local function command(stage, line)
    if line then send(sock, line .. "\r\n") end
    local reply = read()
    print(("%-9s %s"):format(stage, tostring(reply)))
    return reply, smtpcodes.classify(reply, { stage = stage })
  end
  -- The whole transaction has failed: every recipient that has no verdict yet gets this one.
  local function all(verdict)
    for _, recipient in ipairs(envelope.to) do verdicts[recipient] = verdicts[recipient] or verdict end
    return verdicts
  end

  local reply, verdict = command("CONNECT")
  if not smtpcodes.is_success(reply.code) then return all(verdict) end
  reply, verdict = command("EHLO", "EHLO client.example.org")
  if not smtpcodes.is_success(reply.code) then return all(verdict) end
  local pipelining = false -- the first line is the server's name, each further one a keyword
  for i = 2, #reply.lines do pipelining = pipelining or reply.lines[i]:upper() == "PIPELINING" end
  reply, verdict = command("MAIL", "MAIL FROM:<" .. envelope.from .. ">")
  if not smtpcodes.is_success(reply.code) then return all(verdict) end

  -- RFC 2920: with PIPELINING all recipients go out at once; the replies come in the same order.
  local accepted = {}
  if pipelining then
    send(sock, "RCPT TO:<" .. table.concat(envelope.to, ">\r\nRCPT TO:<") .. ">\r\n")
  end
  for _, recipient in ipairs(envelope.to) do
    reply, verdict = command("RCPT", not pipelining and "RCPT TO:<" .. recipient .. ">")
    if smtpcodes.is_success(reply.code) then
      accepted[#accepted + 1] = recipient
    else
      verdicts[recipient] = verdict
    end
  end

  if #accepted > 0 then
    reply, verdict = command("DATA", "DATA")
    if not smtpcodes.is_intermediate(reply.code) then return all(verdict) end
    for _, line in ipairs(envelope.message) do send(sock, line:gsub("^%.", "..") .. "\r\n") end
    all(select(2, command("DATA-END", ".")))
  end
  command("QUIT", "QUIT")
  sock:close()
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
  local function answer(reply) send(sock, assert(reply:wire())) end
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
      message = { "Subject: Hello", "", ".A line that begins with a dot." },
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
