-- A real HAProxy runs examples/haproxy in front of a real Postfix.
local attack = require "attack"
local host = require "host"
local postfix = require "postfix"
local smtpcodes = require "smtpcodes"
local socket = require "socket"

for _, program in ipairs { "haproxy", "postfix" } do
  if not host.has(program) then
    describe("HAProxy", function() pending(program .. " is not installed") end)
    return
  end
end

-- HAProxy with these lines as its servers and that file of Lua; its port and a function that reads its log.
local function start(name, servers, lua)
  local dir, port = host.folder(name), host.port()
  local config = host.read("examples/haproxy/haproxy.cfg")
  local changes = {
    { "/etc/haproxy/busy.lua", lua or "examples/haproxy/busy.lua" }, { "bind :25", "bind 127.0.0.1:" .. port },
    { "  server mx1[^\n]*\n  server mx2[^\n]*\n", servers },
  }
  for _, change in ipairs(changes) do
    local count
    config, count = config:gsub(change[1], change[2])
    assert.equal(1, count, change[1])
  end
  host.write(dir .. "/haproxy.cfg", config)
  host.start(("%s haproxy -db -f '%s/haproxy.cfg'"):format(host.environment "5.3", dir), dir .. "/haproxy.log", port)
  return port, function() return host.read(dir .. "/haproxy.log") end
end

describe("HAProxy in front of SMTP servers", function()
  local port, mx

  setup(function()
    mx = postfix.start("haproxy-postfix", "smtpd_recipient_restrictions = permit_auth_destination, reject\n")
    local log
    -- A check, and a client in the queue, may take as long as a busy machine takes.
    port, log = start("haproxy", ([[
  timeout queue 90s
  server mx1 127.0.0.1:%d check inter 2s fall 2 rise 1 maxconn 2
  server mx2 127.0.0.1:1 check inter 100ms fall 1 maxconn 2
]]):format(mx.port))
    -- Until its first check a server counts as up.
    assert(host.wait(function() return log():find("mx2 is DOWN", 1, true) end))
  end)

  teardown(function()
    if mx then mx.stop() end
    host.stop()
  end)

  local BUSY = "421 mx.example.org Service not available, try again later"

  it("lets a session through while a server has room", function()
    local session = host.smtp(port)
    assert.equal(220, session.greeting.code)
    assert.equal(250, session:deliver("anna@example.net", "rita@example.org").code)
    session:quit()
  end)

  it("says 421 and closes while all servers are full, and lets the next one in when a session ends", function()
    local first, second = host.smtp(port), host.smtp(port)
    local third = host.smtp(port)
    assert.equal(BUSY, tostring(third.greeting))
    assert.is_true(third:closed())
    assert.equal(250, first:command("EHLO client.example.net").code)
    first:quit()
    local fourth = host.wait(function()
      local session = host.smtp(port)
      return session.greeting.code == 220 and session
    end)
    assert.equal(250, fourth:deliver("anna@example.net", "rita@example.org").code)
    fourth:quit()
    second:quit()
  end)

  it("gives each of 30 clients at once one greeting or the other", function()
    local waiting, held, heard = {}, {}, { ["220"] = 0, ["421"] = 0 }
    for i = 1, 30 do
      waiting[i] = assert(socket.connect("127.0.0.1", port))
      waiting[i]:settimeout(90)
    end
    -- Notes the greetings of those who have one; who was let in stays, so that its place is not free for another.
    local function listen()
      local ready = socket.select(waiting, nil, 0)
      for i = #waiting, 1, -1 do
        if ready[waiting[i]] then
          local client = table.remove(waiting, i)
          local code = (client:receive("*l") or "nothing"):match("^%w+")
          heard[code] = (heard[code] or 0) + 1
          held[#held + 1] = client
        end
      end
    end
    -- Each thread may take the last free place at the same time; who comes second is served when the first leaves.
    assert.truthy(host.wait(function()
      listen()
      return heard["421"] >= 20
    end), "few were turned away")
    assert.is_true(heard["220"] <= 2, heard["220"] .. " were let in where two had room")
    assert.truthy(host.wait(function()
      for _, client in ipairs(held) do client:close() end
      held = {}
      listen()
      return #waiting == 0
    end), "somebody heard nothing")
    for _, client in ipairs(held) do client:close() end
    assert.same({ ["220"] = 30 - heard["421"], ["421"] = heard["421"] }, heard)
  end)

  it("survives clients that speak first, hang up or say nothing", function()
    local open = {}
    for _, octets in ipairs { ("x"):rep(1000000), "EHLO a\r\n", "\0\255", "" } do
      local client = assert(socket.connect("127.0.0.1", port))
      client:settimeout(0.5)
      client:send(octets)
      open[#open + 1] = client
    end
    for _, client in ipairs(open) do client:close() end
    assert.truthy(host.wait(function() return host.smtp(port).greeting.code == 220 end))
  end)

  it("says 421 while all servers are down, which a sender takes for what it is", function()
    mx.stop()
    assert.truthy(host.wait(function()
      local session = host.smtp(port)
      return session.greeting and session.greeting.code == 421
    end))
    local greeting = host.smtp(port).greeting
    assert.equal(BUSY, tostring(greeting))
    assert.same({}, greeting.flaws)
    local verdict = smtpcodes.classify(greeting, { stage = "CONNECT" })
    assert.equal("service_unavailable", verdict.reason)
    assert.equal("keep", verdict.disposition)
  end)
end)

describe("HAProxy", function()
  after_each(function() host.stop() end)

  -- A port where nobody is, and has been found out.
  local function nobody(name, lua)
    local port, log = start(name, "  server mx1 127.0.0.1:1 check inter 100ms fall 1 maxconn 2\n", lua)
    assert(host.wait(function() return log():find("mx1 is DOWN", 1, true) end))
    return port
  end

  -- All octets of a connection that says that, or nothing.
  local function heard(port, said)
    local client = assert(socket.connect("127.0.0.1", port))
    client:settimeout(90)
    client:send(said or "")
    local octets, why, part = client:receive("*a")
    client:close()
    assert(why ~= "timeout")
    return octets or part
  end

  it("tells a client what a reply's wire() is, octet by octet, and nothing where the script fails or hangs", function()
    local dir = host.folder("haproxy-attack")
    attack.install(dir)
    host.write(dir .. "/busy.lua", ([[
      local policy = dofile "%s/policy.lua"
      core.register_service("smtp_busy", "tcp", function(applet)
        local what, n = applet:getline():match("(%%a+) (%%d+)")
        while what == "hang" do end
        applet:send(assert(policy[what][tonumber(n)]:wire()))
      end)
    ]]):format(dir))
    local port = nobody("haproxy-attacked", dir .. "/busy.lua")
    local policy = dofile(dir .. "/policy.lua")
    for i, reply in ipairs(policy.attacks) do
      local ok, wire = pcall(function() return assert(reply:wire()) end)
      assert.equal(ok and wire or "", heard(port, ("attacks %d\r\n"):format(i)), "attack " .. i)
    end
    for i = 1, #policy.garbage do assert.equal("", heard(port, ("garbage %d\r\n"):format(i))) end
    assert.equal("", heard(port, "hang 1\r\n"))
  end)

  it("says 421 for a server that hangs, babbles, refuses or knows no EHLO", function()
    local folder = host.folder("haproxy-bad")
    host.start("lua5.4 spec/hosts/badserver.lua " .. folder, folder .. "/stderr")
    assert(host.wait(function() return host.read(folder .. "/ports"):find("\n") end))
    local ports = {}
    for way, at in host.read(folder .. "/ports"):gmatch("(%S+) (%d+)\n") do ports[way] = at end
    local ways, servers = { "silent", "greeting_554", "greeting_garbage", "no_ehlo" }, {}
    for i, way in ipairs(ways) do
      servers[i] = ("  server %s 127.0.0.1:%s check inter 500ms fall 1 maxconn 2\n"):format(way, ports[way])
    end
    local port, log = start("haproxy-checks", table.concat(servers))
    for _, way in ipairs(ways) do
      assert.truthy(host.wait(function() return log():find(way .. " is DOWN", 1, true) end), way)
    end
    assert.equal("421 mx.example.org Service not available, try again later\r\n", heard(port))
  end)
end)
