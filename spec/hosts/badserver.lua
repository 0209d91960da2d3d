-- An SMTP server that behaves badly on purpose, each way on a port of its own; for outbound_spec.lua.
--   badserver.lua FOLDER
-- FOLDER/ports gets a line "way port" for each, FOLDER/log a line "way connection command" for each command.
local socket = require "socket"

local folder = arg[1]
local log = assert(io.open(folder .. "/log", "w"))
log:setvbuf("line")

-- What a good server says, by command; DATA-END is the lone dot.
local GOOD = {
  CONNECT = "220 mx.example.net ESMTP",
  EHLO = "250-mx.example.net\r\n250 ENHANCEDSTATUSCODES",
  LHLO = "250-mx.example.net\r\n250 ENHANCEDSTATUSCODES",
  HELO = "250 mx.example.net",
  MAIL = "250 2.1.0 OK",
  RCPT = "250 2.1.5 OK",
  DATA = "354 Go ahead",
  ["DATA-END"] = "250 2.0.0 Queued",
  RSET = "250 2.0.0 OK",
  QUIT = "221 2.0.0 Bye",
}

local PIPELINING = "250-mx.example.net\r\n250-PIPELINING\r\n250-8bitmime\r\n250 ENHANCEDSTATUSCODES"
local TOO_MANY = "452 4.5.3 Too many recipients"
local UNKNOWN = "550 5.1.1 No such user here"

-- What a reply can be instead of a text: something done to the connection.
local function hang_up() return "close" end
local function say_nothing() return "silence" end
-- A reply that never ends: lines as fast as they are taken, or one now and then.
local function flood() return "endless", 0 end
local function trickle() return "endless", 0.05 end
-- The octets as they are, then nothing more for this command.
local function raw(octets) return function() return "raw", octets end end
-- The reply in pieces of one octet.
local function octets(reply) return function() return "octets", reply end end

-- By way: what each connection says instead, the last one also for all further ones. Under a command stands
-- a reply for each time it is given; false, and whatever is beyond the list: as a good server.
local WAYS = {
  good = { {} },
  greylisting = { { RCPT = { "450 4.7.1 Greylisted, please try again in 1 seconds" } }, {} },
  too_many = { { RCPT = { false, false, TOO_MANY } } },
  too_many_pipelined = { { EHLO = { PIPELINING }, RCPT = { false, false, TOO_MANY, TOO_MANY, TOO_MANY } } },
  too_many_after_data = { { ["DATA-END"] = { TOO_MANY } } },
  too_many_always = { { RCPT = { TOO_MANY, TOO_MANY, TOO_MANY, TOO_MANY } }, {} },
  data_refused = { { RCPT = { false, TOO_MANY }, DATA = { "451 4.3.0 Try again later" } }, {} },
  closing = { { MAIL = { "421 4.3.2 Service closing transmission channel" } }, {} },
  closing_at_second = { { RCPT = { false, "421 4.3.2 Too busy" } }, {} },
  mailbox_full = { { RCPT = { "552 Mailbox full" } } },
  unknown = { { EHLO = { PIPELINING }, RCPT = { UNKNOWN } }, {} },
  unknown_domain = { { RCPT = { "550 5.1.2 No such domain" } }, {} },
  multi_line = { {
    CONNECT = { octets("220-mx.example.net ESMTP\r\n220-We do not authorize\r\n220 the use of this system") },
    RCPT = { octets("550-5.1.1 The account that you tried to reach\r\n550-5.1.1 does not exist, please check\r\n" ..
      "550 5.1.1 the address") },
  } },
  bare_lf = { {
    CONNECT = { raw "220 mx.example.net\n" }, EHLO = { raw "250-mx.example.net\n250 HELP\n" },
    MAIL = { raw "250 OK\n" }, RCPT = { raw "250-one\n250 OK\n" },
  } },
  flood = { { EHLO = { flood } }, {} },
  trickle = { { RCPT = { trickle } }, {} },
  endless_line = { { MAIL = { raw("250 " .. ("x"):rep(200000)) } }, {} },
  garbage = { { MAIL = { "HTTP/1.1 400 Bad Request" } }, {} },
  silent = { { CONNECT = { say_nothing } }, {} },
  worker_dies = { { ["DATA-END"] = { say_nothing } }, {} },
  greeting_garbage = { { CONNECT = { "HTTP/1.1 200 OK" } } },
  lost_in_rcpt = { { RCPT = { false, hang_up } }, {} },
  lost_after_data = { { ["DATA-END"] = { hang_up } }, {} },
  cut_after_data = { { ["DATA-END"] = { function() return "raw close", "250-2.0.0 Que" end } }, {} },
  greeting_554 = { { CONNECT = { "554 No SMTP service here" } } },
  greeting_421 = { { CONNECT = { "421 4.3.2 Too busy" } }, {} },
  rate = { { MAIL = { "450 4.7.0 Rate limit exceeded, try again in 2 minutes" } }, {} },
  rate_later = { { RCPT = { false, "450 4.7.0 Too many messages from your IP, try again in 120 seconds" } }, {} },
  spam = { { ["DATA-END"] = { "554 5.7.1 Message rejected as spam" } } },
  blocklisted = { { MAIL = { "550 5.7.1 Client host blocked using zen.spamhaus.org" } } },
  needs_tls = { { MAIL = { "530 5.7.0 Must issue a STARTTLS command first" } } },
  refused = { { RCPT = { "550 5.7.1 Relaying denied" } } },
  no_ehlo = { { EHLO = { "502 5.5.1 Command not implemented" } } },
  unasked = { { MAIL = { "250 2.1.0 OK\r\n550 5.1.1 No such user here" } }, {} },
  lmtp = { { RCPT = { false, UNKNOWN, false, false },
    ["DATA-END"] = { false, "452 4.2.2 <full@example.net> is over quota", "550 5.1.1 <late@example.net> unknown" } } },
  lmtp_lost = { { ["DATA-END"] = { false, hang_up } }, {} },
}

-- What accepts nothing, though it looks as if: first for a recipient, then for the message; then a good server's.
local NONE = {
  "650 2.1.5 OK", "050 OK", "25 OK", "2500 OK", "250OK", "250-2.1.5 OK\r\n354 OK", "\0250 OK", " 250 OK",
  "\255\254\251250 OK", "+250 OK", "199 OK", "354 OK", "2\r50 OK",
}
for i, reply in ipairs(NONE) do WAYS["no_reply_" .. i] = { { RCPT = { reply } }, { ["DATA-END"] = { reply } }, {} } end
WAYS.no_reply_14 = { { DATA = { "250 2.0.0 OK" } }, { MAIL = { "354 OK" } }, {} }

-- ---- one connection, as a coroutine that yields what it waits for ----

local function send(sock, text)
  local at = 1
  while at <= #text do
    local sent, why, last = sock:send(text, at)
    if not sent and why ~= "timeout" then error("gone", 0) end
    at = (sent or last) + 1
    if not sent then coroutine.yield("write") end
  end
end

local function lines(sock)
  local buffer = ""
  return function()
    while true do
      local line, rest = buffer:match("^(.-)\r\n(.*)$")
      if line then
        buffer = rest
        return line
      end
      local chunk, why, part = sock:receive(8192)
      chunk = chunk or part
      buffer = buffer .. chunk
      if chunk == "" then
        if why == "closed" then error("gone", 0) end
        coroutine.yield("read")
      end
    end
  end
end

local function serve(sock, way, number, script)
  local next_line, given = lines(sock), {}
  local function answer(verb)
    given[verb] = (given[verb] or 0) + 1
    local reply = script[verb] and script[verb][given[verb]] or GOOD[verb] or "500 5.5.2 What?"
    if type(reply) == "string" then
      send(sock, reply .. "\r\n")
      return reply:find("^[23]") ~= nil
    end
    local what, value = reply()
    if what:find("raw") then send(sock, value) end
    if what:find("close") then error("done", 0) end
    if what == "octets" then
      for octet in (value .. "\r\n"):gmatch(".") do
        send(sock, octet)
        coroutine.yield("time", 0.001)
      end
    end
    while what == "endless" do
      send(sock, "250-and so on\r\n")
      coroutine.yield(value > 0 and "time" or "write", value)
    end
    while what == "silence" do next_line() end
  end
  answer("CONNECT")
  local open, taken, lmtp = false, 0, false -- open: a transaction has begun
  while true do
    local line = next_line()
    local verb = line:upper():match("^%a+") or ""
    log:write(way, " ", number, " ", line, "\n")
    if verb == "LHLO" then lmtp = true end
    local fine
    if verb == "MAIL" and open then
      send(sock, "503 5.5.1 Sender already given\r\n")
    else
      fine = answer(verb)
    end
    if verb == "MAIL" then
      open, taken = open or fine, 0
    elseif verb == "RCPT" and fine then
      taken = taken + 1
    elseif verb == "RSET" then
      open = false
    elseif verb == "DATA" and fine then
      open = false
      local message = {}
      for text in next_line do
        if text == "." then break end
        message[#message + 1] = text
      end
      log:write(way, " ", number, " <", table.concat(message, "|"), ">\n")
      for _ = 1, lmtp and taken or 1 do answer("DATA-END") end
    end
    if verb == "QUIT" then return end
  end
end

-- ---- all of them in one loop ----

local listeners, names, connections, peers = {}, {}, {}, {}
local ports = {}
for way in pairs(WAYS) do
  local listener = assert(socket.bind("127.0.0.1", 0))
  listener:settimeout(0)
  listeners[#listeners + 1], names[listener], connections[way] = listener, way, 0
  ports[#ports + 1] = way .. " " .. select(2, listener:getsockname()) .. "\n"
end
local file = assert(io.open(folder .. "/ports.new", "w"))
file:write(table.concat(ports))
file:close()
assert(os.rename(folder .. "/ports.new", folder .. "/ports"))

local function resume(sock)
  local peer = peers[sock]
  local _, what, seconds = coroutine.resume(peer.thread)
  if coroutine.status(peer.thread) == "dead" then
    if what and what ~= "gone" and what ~= "done" then io.stderr:write(tostring(what), "\n") end
    sock:close()
    peers[sock] = nil
  else
    peer.what, peer.time = what, seconds and socket.gettime() + seconds
  end
end

while true do
  local readers, writers = {}, {}
  for i, listener in ipairs(listeners) do readers[i] = listener end
  local wait
  for sock, peer in pairs(peers) do
    if peer.what == "read" then readers[#readers + 1] = sock
    elseif peer.what == "write" then writers[#writers + 1] = sock
    else wait = math.max(math.min(wait or 1, peer.time - socket.gettime()), 0)
    end
  end
  local readable, writable = socket.select(readers, writers, wait)
  for _, sock in ipairs(readable) do
    local way = names[sock]
    if way then
      local client = sock:accept()
      if client then
        client:settimeout(0)
        client:setoption("tcp-nodelay", true)
        connections[way] = connections[way] + 1
        local number = connections[way]
        local script = WAYS[way][number] or WAYS[way][#WAYS[way]]
        peers[client] = { thread = coroutine.create(function() serve(client, way, number, script) end) }
        resume(client)
      end
    else
      resume(sock)
    end
  end
  for _, sock in ipairs(writable) do resume(sock) end
  for sock, peer in pairs(peers) do
    if peer.what == "time" and peer.time <= socket.gettime() then resume(sock) end
  end
end
