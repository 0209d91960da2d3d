-- examples/sender.lua, on LuaSocket (examples/outbound.lua, run as a program) and on nginx's cosockets
-- (examples/nginx/outbound.lua), against badserver.lua, which misbehaves in a different way on each port.
local host = require "host"
local smtpcodes = require "smtpcodes"
local socket = require "socket"

local MESSAGE = "Subject: Hello\r\n\r\n.A dot\nbare LF\rbare CR\r\n..\r\n"
-- How badserver.lua writes that down, as it came over the wire.
local ON_THE_WIRE = "<Subject: Hello||..A dot|bare LF|bare CR|...>"

-- Where the server never says what is waited for, some seconds are enough to see that; any that says it has to be
-- as quick.
local SHORT = { silent = true, trickle = true }

local function settings_of(way)
  return ('name = "client.example.org", patience = %d, first = 0.05, seconds = %d, lmtp = %s'):format(
    way == "nobody" and 1 or 60, SHORT[way] and 3 or 60, tostring(way:find("^lmtp") ~= nil))
end

-- A bad server of its own for each client: `at` (ports by way), commands(way) (array of "connection command").
local function bad_server(name)
  local self = { dir = host.folder(name), at = {} }
  host.start("lua5.4 spec/hosts/badserver.lua " .. self.dir, self.dir .. "/stderr")
  local ready = host.wait(function() return host.read(self.dir .. "/ports"):find("\n") end)
  assert(ready, host.read(self.dir .. "/stderr"))
  for way, port in host.read(self.dir .. "/ports"):gmatch("(%S+) (%d+)\n") do self.at[way] = tonumber(port) end
  function self.commands(way, pattern)
    local list = {}
    for line in host.read(self.dir .. "/log"):gmatch("[^\n]+") do
      local command = line:match("^" .. way .. " (.*)$")
      if command and command:find(pattern or "") then list[#list + 1] = command end
    end
    return list
  end
  return self
end

local clients = {}

function clients.LuaSocket()
  local server = bad_server("outbound-socket")
  local self = { server = server }
  function self.send(way, to, from)
    local path = server.dir .. "/" .. way
    host.write(path .. ".lua", ("return { host = '127.0.0.1', port = %d, state = '%s.state', %s }"):format(
      server.at[way] or 1, path, settings_of(way)))
    host.write(path .. ".eml", MESSAGE)
    local quoted = {}
    for i, recipient in ipairs(to) do quoted[i] = "'" .. recipient .. "'" end
    local text = host.sh(("timeout 200 %s lua5.4 examples/outbound.lua %s.lua '%s' %s <%s.eml 2>%s.log; echo status $?")
      :format(host.environment("5.4"), path, from or "sam@example.org", table.concat(quoted, " "), path, path))
    local results = { status = tonumber(text:match("status (%d+)")), log = host.read(path .. ".log") }
    for line in text:gmatch("([^\n]*\t[^\n]*)\n") do
      local cells = {}
      for cell in (line .. "\t"):gmatch("([^\t]*)\t") do cells[#cells + 1] = cell end
      results[cells[1]] = {
        state = cells[2], wait = tonumber(cells[3]:match("%d+")), attempts = tonumber(cells[4]), reason = cells[5],
        action = cells[6], reply = cells[7],
      }
    end
    return results
  end
  return self
end

function clients.nginx()
  local server = bad_server("outbound-nginx")
  local self, port, dir = { server = server }, host.port(), server.dir
  local locations = {}
  for way, at in pairs(server.at) do
    locations[#locations + 1] = ([[location = /%s { content_by_lua_block { require("outbound").answer {
      host = "127.0.0.1", port = %d, dict = "outbound", %s } } }]]):format(way, at, settings_of(way))
  end
  locations[#locations + 1] = ([[location = /nobody { content_by_lua_block { require("outbound").answer {
    host = "127.0.0.1", port = 1, dict = "outbound", %s } } }]]):format(settings_of("nobody"))
  local text = host.read("examples/nginx/outbound.conf")
  local function replace(old, new)
    local start, stop = text:find(old, 1, true)
    assert(start, "outbound.conf has no " .. old)
    text = text:sub(1, start - 1) .. new .. text:sub(stop + 1)
  end
  local build = os.getenv("BUILD") or "build"
  replace("listen 127.0.0.1:8083;", ("listen 127.0.0.1:%d;\n%s"):format(port, table.concat(locations, "\n")))
  replace("$prefix/build", build:sub(1, 1) == "/" and build or "$prefix/" .. build)
  replace("worker_processes auto", "worker_processes 2")
  text = text:gsub("build/outbound", dir .. "/nginx")
  if host.sh("id -u"):match("^0%s") then text = "user root;\n" .. text end
  host.write(dir .. "/nginx.conf", text)
  self.port = port
  self.pid = host.start(("nginx -p %s -c %s/nginx.conf"):format(host.root, dir), dir .. "/nginx.log", port)

  local function escape(value)
    return (value:gsub("[^%w]", function(octet) return ("%%%02X"):format(octet:byte()) end))
  end
  function self.post(way, query, body)
    return host.http(port, "/" .. way .. "?" .. query, { method = "POST", body = body })
  end
  function self.send(way, to, from)
    local query = "from=" .. escape(from or "sam@example.org")
    for _, recipient in ipairs(to) do query = query .. "&to=" .. escape(recipient) end
    local before = #host.read(dir .. "/nginx.log")
    local status, _, body = self.post(way, query, MESSAGE)
    local results = { log = host.read(dir .. "/nginx.log"):sub(before + 1) }
    if status ~= 200 then
      results.status = status == 400 and 64 or status
      return results
    end
    results.status = 0
    for _, result in ipairs(require("cjson").decode(body).recipients) do
      results[result.recipient] = result
      if result.state == "queued" then results.status = 75
      elseif result.state == "returned" and results.status == 0 then results.status = 69
      end
    end
    return results
  end
  return self
end

local RITA, PAVEL, ANN, OLGA, FULL = "rita@example.net", "pavel@example.net", "ann@example.net", "olga@example.net",
  "full@example.net"

local function proves(name)
  describe("sending on " .. name, function()
    local client, server
    setup(function()
      client = clients[name]()
      server = client.server
    end)
    teardown(function() host.stop() end)

    -- "state reason action attempts" of each recipient, and the status of the whole.
    local function outcome(results, ...)
      local list = { results.status }
      for _, recipient in ipairs { ... } do
        local r = assert(results[recipient], results.log)
        list[#list + 1] = ("%s %s %s %d"):format(r.state, r.reason, r.action, r.attempts)
      end
      return list
    end

    it("delivers, with dots stuffed and no bare CR or LF", function()
      local results = client.send("good", { RITA, PAVEL, RITA })
      assert.same({ 0, "delivered accepted proceed 1", "delivered accepted proceed 1" }, outcome(results, RITA, PAVEL))
      assert.same({
        "1 EHLO client.example.org", "1 MAIL FROM:<sam@example.org>", "1 RCPT TO:<rita@example.net>",
        "1 RCPT TO:<pavel@example.net>", "1 DATA", "1 " .. ON_THE_WIRE, "1 QUIT",
      }, server.commands("good"))
      assert.equal(0, client.send("good", { RITA }, "").status)
      assert.same({ "2 MAIL FROM:<>" }, server.commands("good", "^2 MAIL"))
    end)

    it("refuses an address that would say more than an address", function()
      for _, bad in ipairs { "rita@example.net>\r\nRCPT TO:<x@example.net", "a b@example.net", "r\0@x", "<>", "",
        "r\195\169ta@example.net" } do
        if name == "nginx" or not bad:find("%z") then
          assert.equal(64, client.send("spam", { RITA, bad }).status)
          if bad ~= "" then assert.equal(64, client.send("spam", { RITA }, bad).status) end
        end
      end
      assert.same({}, server.commands("spam"))
    end)

    it("tries again, no earlier than it was told, where it is greylisted", function()
      local start = socket.gettime()
      local results = client.send("greylisting", { RITA })
      assert.same({ 0, "delivered accepted proceed 2" }, outcome(results, RITA))
      assert.is_true(socket.gettime() - start >= 1)
      assert.same({ "1 RCPT TO:<rita@example.net>", "2 RCPT TO:<rita@example.net>" },
        server.commands("greylisting", "RCPT"))
    end)

    it("sends the rest in further transactions of the session after 452 too many recipients", function()
      local results = client.send("too_many", { RITA, PAVEL, ANN, OLGA, FULL })
      local fine = "delivered accepted proceed 1"
      assert.same({ 0, fine, fine, fine, fine, fine }, outcome(results, RITA, PAVEL, ANN, OLGA, FULL))
      assert.same({
        "1 RCPT TO:<rita@example.net>", "1 RCPT TO:<pavel@example.net>", "1 RCPT TO:<ann@example.net>", "1 DATA",
        "1 RCPT TO:<ann@example.net>", "1 RCPT TO:<olga@example.net>", "1 DATA", "1 RCPT TO:<full@example.net>",
        "1 DATA",
      }, server.commands("too_many", "^1 [RD][CA]"))
    end)

    it("does the same where the recipients are pipelined", function()
      local results = client.send("too_many_pipelined", { RITA, PAVEL, ANN, OLGA, FULL })
      local fine = "delivered accepted proceed 1"
      assert.same({ 0, fine, fine, fine, fine, fine }, outcome(results, RITA, PAVEL, ANN, OLGA, FULL))
      assert.equal(3, #server.commands("too_many_pipelined", "^1 DATA"))
      assert.equal(3 + 5, #server.commands("too_many_pipelined", "^1 RCPT"))
    end)

    it("halves a transaction that is too large only after the data, and delivers nothing twice", function()
      local results = client.send("too_many_after_data", { RITA, PAVEL, ANN })
      local fine = "delivered accepted proceed 1"
      assert.same({ 0, fine, fine, fine }, outcome(results, RITA, PAVEL, ANN))
      assert.equal(4, #server.commands("too_many_after_data", "^1 DATA")) -- three, then one by one
    end)

    it("ends a transaction that had no data before it begins another", function()
      local results = client.send("data_refused", { RITA, PAVEL })
      assert.same({ 0, "delivered accepted proceed 2", "delivered accepted proceed 1" }, outcome(results, RITA, PAVEL))
      assert.same({ "1 RSET" }, server.commands("data_refused", "RSET"))
    end)

    it("does not split where not one recipient was taken, but comes back later", function()
      local results = client.send("too_many_always", { RITA, PAVEL })
      assert.same({ 0, "delivered accepted proceed 2", "delivered accepted proceed 2" }, outcome(results, RITA, PAVEL))
      assert.equal(1, #server.commands("too_many_always", "^1 MAIL"))
      assert.same({ "1 QUIT", "2 QUIT" }, server.commands("too_many_always", "QUIT"))
    end)

    it("reconnects after 421, and asks a server that is leaving for nothing more", function()
      assert.same({ 0, "delivered accepted proceed 2" }, outcome(client.send("closing", { RITA }), RITA))
      assert.same({ "1 EHLO client.example.org", "1 MAIL FROM:<sam@example.org>" }, server.commands("closing", "^1"))
      local results = client.send("closing_at_second", { RITA, PAVEL, ANN })
      local fine = "delivered accepted proceed 2"
      assert.same({ 0, fine, fine, fine }, outcome(results, RITA, PAVEL, ANN))
      local said = server.commands("closing_at_second", "^1")
      assert.equal("1 RCPT TO:<pavel@example.net>", said[#said])
      assert.same({ 0, "delivered accepted proceed 2" }, outcome(client.send("greeting_421", { RITA }), RITA))
    end)

    it("takes 552 at RCPT for a full mailbox: returned, and written to another time", function()
      for _ = 1, 2 do
        local results = client.send("mailbox_full", { FULL, RITA })
        assert.same({ 69, "returned mailbox_full retry 1", "delivered accepted proceed 1" },
          outcome(results, FULL, RITA))
      end
      assert.equal(2, #server.commands("mailbox_full", "RCPT TO:<full@"))
    end)

    it("never writes again to a mailbox that does not exist, and to the others as before", function()
      local results = client.send("unknown", { "dead@example.net", RITA })
      assert.same({ 69, "returned mailbox_unknown suppress 1", "delivered accepted proceed 1" },
        outcome(results, "dead@example.net", RITA))
      results = client.send("unknown", { "Dead@Example.net", RITA })
      assert.equal("returned", results["Dead@Example.net"].state)
      assert.equal("suppress", results["Dead@Example.net"].action)
      assert.equal(0, results["Dead@Example.net"].attempts)
      assert.equal("550 5.1.1 No such user here", results["Dead@Example.net"].reply)
      assert.equal("delivered", results[RITA].state)
      assert.same({ "2 RCPT TO:<rita@example.net>" }, server.commands("unknown", "^2 RCPT"))
    end)

    it("suppresses a whole domain only where the reply is about the domain", function()
      client.send("unknown_domain", { "ann@nowhere.example" })
      local results = client.send("unknown_domain", { "bob@nowhere.example", OLGA })
      assert.equal("returned", results["bob@nowhere.example"].state)
      assert.equal(0, results["bob@nowhere.example"].attempts)
      assert.equal("delivered", results[OLGA].state)
    end)

    it("reads replies of several lines, octet by octet", function()
      local results = client.send("multi_line", { "gone@example.net", RITA })
      assert.same({ 69, "returned mailbox_unknown suppress 1", "delivered accepted proceed 1" },
        outcome(results, "gone@example.net", RITA))
      assert.equal("550 5.1.1 The account that you tried to reach does not exist, please check the address",
        results["gone@example.net"].reply)
    end)

    it("reads replies that end with a bare LF", function()
      assert.same({ 0, "delivered accepted proceed 1" }, outcome(client.send("bare_lf", { RITA }), RITA))
    end)

    for _, way in ipairs { "flood", "trickle", "endless_line", "garbage", "silent", "unasked" } do
      it("gives up a session, and keeps the message, at: " .. way, function()
        local start = socket.gettime()
        assert.same({ 0, "delivered accepted proceed 2" }, outcome(client.send(way, { RITA }), RITA))
        assert.equal(1, #server.commands(way, "DATA"))
        assert.is_true(not SHORT[way] or socket.gettime() - start >= 3)
      end)
    end

    it("takes nothing for a reply that accepts but a reply that accepts", function()
      for i = 1, 14 do
        local way = "no_reply_" .. i
        assert.same({ 0, "delivered accepted proceed 3" }, outcome(client.send(way, { RITA }), RITA), way)
      end
    end)

    it("keeps the message when the connection is lost, also after the data", function()
      for _, way in ipairs { "lost_in_rcpt", "lost_after_data", "cut_after_data" } do
        local results = client.send(way, { RITA, PAVEL })
        local fine = "delivered accepted proceed 2"
        assert.same({ 0, fine, fine }, outcome(results, RITA, PAVEL))
        assert.equal(1, #server.commands(way, "^2 <Subject"))
      end
      local results = client.send("nobody", { RITA })
      assert.equal(75, results.status)
      assert.equal("queued", results[RITA].state)
      assert.equal("network_error", results[RITA].reason)
      assert.is_true(results[RITA].attempts > 2)
      assert.is_true(results[RITA].wait >= 1)
    end)

    it("never suppresses for a 554 greeting", function()
      for _ = 1, 2 do
        local results = client.send("greeting_554", { RITA, PAVEL })
        assert.same({ 69, "returned policy review 1", "returned policy review 1" }, outcome(results, RITA, PAVEL))
        assert.truthy(results.log:find("rita@example.net: policy, review: 554 No SMTP service here", 1, true))
      end
      assert.same({ "1 QUIT", "2 QUIT" }, server.commands("greeting_554"))
    end)

    it("slows down: no mail to that server before the time that it named", function()
      -- 120 seconds, less what the machine needed since; whole seconds are told.
      local start = socket.gettime()
      local function is_left(wait)
        assert.is_true(wait <= 120 and wait >= 119 - (socket.gettime() - start), wait)
      end
      local results = client.send("rate", { RITA })
      assert.same({ 75, "queued rate_limited slow_down 1" }, outcome(results, RITA))
      is_left(results[RITA].wait)
      results = client.send("rate", { PAVEL })
      assert.equal(75, results.status)
      assert.equal(0, results[PAVEL].attempts)
      is_left(results[PAVEL].wait)
      assert.equal(2, #server.commands("rate", "EHLO") + #server.commands("rate", "QUIT"))
      results = client.send("rate_later", { RITA, PAVEL, ANN })
      local later = "queued rate_limited slow_down 1"
      assert.same({ 75, "delivered accepted proceed 1", later, later }, outcome(results, RITA, PAVEL, ANN))
      assert.equal(2, #server.commands("rate_later", "RCPT"))
    end)

    it("returns what somebody has to mend, and tells whom it concerns", function()
      assert.same({ 69, "returned spam_content fix_message 1" }, outcome(client.send("spam", { RITA }), RITA))
      for way, expected in pairs {
        blocklisted = "blocklisted fix_sender", needs_tls = "session_security fix_session",
        refused = "relay_denied review",
      } do
        local results = client.send(way, { RITA })
        assert.same({ 69, "returned " .. expected .. " 1" }, outcome(results, RITA))
        assert.truthy(results.log:find(RITA .. ": " .. expected:gsub(" ", ", ") .. ": 5", 1, true), results.log)
        assert.equal(1, client.send(way, { RITA })[RITA].attempts) -- it was not suppressed
      end
    end)

    it("falls back to HELO", function()
      assert.same({ 0, "delivered accepted proceed 1" }, outcome(client.send("no_ehlo", { RITA }), RITA))
      assert.same({ "1 EHLO client.example.org", "1 HELO client.example.org" }, server.commands("no_ehlo", "LO client"))
    end)

    it("reads LMTP's reply for each recipient", function()
      local results = client.send("lmtp", { RITA, "nobody@example.net", FULL, "late@example.net" })
      assert.same({
        69, "delivered accepted proceed 1", "returned mailbox_unknown suppress 1", "delivered accepted proceed 2",
        "returned mailbox_unknown suppress 1",
      }, outcome(results, RITA, "nobody@example.net", FULL, "late@example.net"))
      assert.same({ "1 LHLO client.example.org" }, server.commands("lmtp", "^1 .HLO"))
      -- Of a session that is lost between these replies, only those are kept that had none.
      results = client.send("lmtp_lost", { RITA, PAVEL })
      assert.same({ 0, "delivered accepted proceed 1", "delivered accepted proceed 2" }, outcome(results, RITA, PAVEL))
      assert.same({ "2 RCPT TO:<pavel@example.net>" }, server.commands("lmtp_lost", "^2 RCPT"))
    end)

    if name == "LuaSocket" then
      it("waits longer each time, as long as it is told, and never more than a day", function()
        local outbound, sender = dofile("examples/outbound.lua"), dofile("examples/sender.lua")
        local time, waits, replies = 0, {}, { "450 4.7.1 Greylisted", "450 4.7.1 Greylisted", "450 4.7.1 Greylisted",
          "450 4.7.0 Rate limit exceeded, try again in 2 hours", "450 4.7.1 Greylisted, try again in 90 days" }
        local port = server.at.good
        local s = sender.new {
          name = "client.example.org", now = function() return time end,
          sleep = function(seconds)
            waits[#waits + 1] = seconds
            time = time + seconds
          end,
          first = 300, longest = 1000,
          connect = function()
            local conn = assert(outbound.connect("127.0.0.1", port, 60))
            local receive, reply = conn.receive, table.remove(replies, 1)
            function conn:receive(seconds)
              local chunk, why = receive(self, seconds)
              return reply and chunk and chunk:gsub("250 2%.1%.5 OK", reply) or chunk, why
            end
            return conn
          end,
        }
        local results = s:deliver("sam@example.org", { RITA }, MESSAGE, 5 * 24 * 3600)
        assert.equal("delivered", results[1].state)
        assert.equal(6, results[1].attempts)
        assert.same({ 300, 600, 1000, 7200, 24 * 3600 }, waits)
      end)
    else
      it("answers what is no message to send", function()
        assert.equal(400, (client.post("good", "from=a@example.org", MESSAGE)))
        assert.equal(400, (client.post("good", "to=a@example.org", MESSAGE)))
        assert.equal(400, (client.post("good", "from=a@example.org&to", MESSAGE)))
        assert.equal(400, (client.post("good", "from=a@example.org&to=b@example.org&to", MESSAGE)))
        assert.equal(400, (client.post("good", "from=a&from=b&to=b@example.org", MESSAGE)))
        assert.equal(400, (client.post("good", ("to=x&"):rep(1001), MESSAGE)))
        assert.equal(400, (client.post("good", "from=a@example.org&to=b@example.org", nil)))
        assert.falsy(host.read(server.dir .. "/nginx.log"):find("[error]", 1, true))
      end)

      it("calls nothing delivered when its worker dies in a session, and remembers what it was told before", function()
        assert.equal(69, client.send("multi_line", { "olga@example.net" }).status)
        local waiting = assert(socket.connect("127.0.0.1", client.port))
        waiting:settimeout(90)
        waiting:send(("POST /worker_dies?from=a@example.org&to=b@example.net HTTP/1.0\r\nContent-Length: %d\r\n\r\n%s")
          :format(#MESSAGE, MESSAGE))
        assert(host.wait(function() return server.commands("worker_dies", "<")[2] end))
        host.sh("pkill -KILL -P " .. client.pid)
        assert.same({ nil, "closed", "" }, { waiting:receive("*a") })
        local results = client.send("multi_line", { "olga@example.net" })
        assert.same({ "returned", 0 }, { results["olga@example.net"].state, results["olga@example.net"].attempts })
        assert.same({ 0, "delivered accepted proceed 1" }, outcome(client.send("worker_dies", { RITA }), RITA))
      end)

      it("sends a message of 5 MB", function()
        local status, _, body = client.post("good", "from=a@example.org&to=b@example.org", ("x"):rep(78) .. "\r\n" ..
          ((".") .. ("y"):rep(77) .. "\r\n"):rep(65536))
        assert.equal(200, status)
        assert.truthy(body:find('"delivered"', 1, true), body)
      end)
    end

    it("has made no error in the server", function() assert.equal("", host.read(server.dir .. "/stderr")) end)
  end)
end

proves "LuaSocket"
if host.has("nginx") then
  proves "nginx"
else
  describe("sending on nginx", function() pending("nginx is not installed") end)
end

-- The words that sender.lua itself puts into a lost session's reply must mean what they say.
describe("a session that is lost", function()
  it("is network trouble at every stage, and the message is kept", function()
    for _, stage in ipairs { "CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "DATA-END" } do
      for _, why in ipairs { "closed", "timeout", "a reply that nothing asked for", "more than 512 lines",
        "a reply out of place" } do
        local verdict = smtpcodes.classify("451 4.4.2 Connection lost: " .. why, { stage = stage })
        assert.same({ "network_error", "keep" }, { verdict.reason, verdict.disposition })
      end
    end
  end)
end)
