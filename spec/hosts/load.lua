-- Clients that wear a server down, all from one loop: 500 that connect and say nothing, some that write and never
-- read, some that send an octet now and then, some that leave in the middle, and amid them 50 good ones, each with
-- requests of its own one after another.
local socket = require "socket"

local load = {}

--- Seconds that a run takes: LOAD of the environment, else a few.
load.seconds = tonumber(os.getenv "LOAD" or "") or 5
--- Answers that a run has more of.
load.enough = 100

local function connect(port)
  local client = socket.tcp()
  client:settimeout(0)
  local ok, why = client:connect("127.0.0.1", port)
  if ok or why == "timeout" then return client end -- a connection that is not there yet reads and writes nothing
  client:close()
end

local function gone(client)
  local _, why = client:receive(1)
  return why == "closed"
end

--- port: where; request(n): the octets of the n-th request and what is to be answered to it; whole(octets): is
--- that a whole answer?; once: a connection takes one request only; idle: how many say nothing (500).
--- Gives { answered, again (requests that were sent a second time, as the connection was closed), wrong (the first
--- answers that were not what was to be), slowest (seconds) }.
function load.run(options)
  local port, request = options.port, options.request
  local result = { answered = 0, again = 0, wrong = {}, slowest = 0, reopened = 0 }
  local quiet, deaf, slow, good = {}, {}, {}, {}
  local one = request(0)
  local flood = one:rep(math.ceil(16384 / #one))
  local number = 0

  local function ask(peer, again)
    if not peer.client or options.once then
      if peer.client then peer.client:close() end
      peer.client = connect(port)
    end
    if not again then
      number = number + 1
      peer.octets, peer.expected = request(number)
      peer.start, peer.tries = socket.gettime(), 0
    end
    peer.answer, peer.tries = "", peer.tries + 1
    peer.sent = 0
  end

  local function lost(peer)
    if peer.client then peer.client:close() end
    peer.client = nil
    result.again = result.again + 1
    if peer.tries > 2 then
      table.insert(result.wrong, "no answer to " .. peer.octets)
      return ask(peer)
    end
    ask(peer, true)
  end

  local function step(peer)
    if peer.sent < #peer.octets then
      local sent, _, partly = peer.client:send(peer.octets, peer.sent + 1)
      peer.sent = sent or partly
    end
    local chunk, why, part = peer.client:receive(16384)
    peer.answer = peer.answer .. (chunk or part)
    if options.whole(peer.answer, why == "closed") then
      result.slowest = math.max(result.slowest, socket.gettime() - peer.start)
      result.answered = result.answered + 1
      if not peer.answer:find(peer.expected, 1, true) then table.insert(result.wrong, peer.answer) end
      if why == "closed" then
        peer.client:close()
        peer.client = nil
      end
      ask(peer)
    elseif why == "closed" then
      lost(peer)
    end
  end

  -- Opens what is not there or was closed by the other side, a few at a time.
  local function reopen(list, n, most)
    local opened = 0
    for i = 1, n do
      if list[i] and list[i].client and gone(list[i].client) then
        list[i].client:close()
        list[i] = nil
      end
      if not (list[i] and list[i].client) and opened < (most or 20) then
        list[i] = { client = connect(port), at = 0 }
        opened = opened + 1
      end
    end
    result.reopened = result.reopened + opened
  end

  local start = socket.gettime()
  local stop, next_round, next_octet = start + (options.seconds or load.seconds), start, start
  for i = 1, 50 do
    good[i] = {}
    ask(good[i])
  end
  -- Longer where the machine has so much else to do that hardly anything was answered yet.
  while socket.gettime() < stop or result.answered <= load.enough and socket.gettime() < start + 90 do
    local now = socket.gettime()
    if now >= next_round then
      next_round = now + 0.05
      reopen(quiet, options.idle or 500)
      reopen(slow, 10)
      local leaver = connect(port)
      if leaver then
        leaver:send(number % 2 == 0 and one or one:sub(1, math.floor(#one / 2)))
        leaver:close()
      end
      -- Those that never read are let go only when the server does so.
      for i = 1, 10 do
        local client = deaf[i]
        local _, why = nil, "closed"
        if client then _, why = client:send(flood) end
        if why == "closed" then
          if client then client:close() end
          deaf[i] = connect(port)
        end
      end
    end
    if now >= next_octet then
      next_octet = now + 1
      for _, peer in pairs(slow) do
        peer.at = peer.at % #one + 1
        if peer.client then peer.client:send(one:sub(peer.at, peer.at)) end
      end
    end
    local readers, writers, by_client = {}, {}, {}
    for _, peer in ipairs(good) do
      if not peer.client then lost(peer) end
      if peer.client then
        by_client[peer.client] = peer
        table.insert(peer.sent < #peer.octets and writers or readers, peer.client)
      end
    end
    local readable, writable = socket.select(readers, writers, 0.02)
    for _, list in ipairs { readable, writable } do
      for _, client in ipairs(list) do step(by_client[client]) end
    end
    for _, peer in ipairs(good) do
      if socket.gettime() - peer.start > 20 then
        table.insert(result.wrong, "20 seconds without an answer to " .. peer.octets)
        peer.start = socket.gettime()
      end
    end
  end
  for _, list in ipairs { quiet, slow, good } do
    for _, peer in pairs(list) do
      if peer.client then peer.client:close() end
    end
  end
  for _, client in pairs(deaf) do client:close() end
  return result
end

return load
