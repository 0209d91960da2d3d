-- The examples that serve others, worn down as load.lua does it, under a limit of memory and of descriptors: the good
-- clients are answered, rightly, and soon. A run takes some seconds; LOAD=120 in the environment makes it two minutes.
local host = require "host"
local load = require "load"
local nginx = require "nginx"
local socket = require "socket"

-- On a busy machine a second proves nothing: it is asked for when somebody asks for a long run.
local SOON = os.getenv "LOAD" and 1 or 10

local function check(name, result, memory)
  print(("# %s: %d requests answered, %d sent again, the slowest after %.3f s; %d KB at most"):format(
    name, result.answered, result.again, result.slowest, memory))
  assert.same({}, result.wrong)
  assert.is_true(result.answered > load.enough, result.answered .. " were answered")
  assert.is_true(result.slowest < SOON, result.slowest .. " seconds")
end

local function peak(pid) return tonumber(host.read("/proc/" .. pid .. "/status"):match("VmHWM:%s*(%d+)")) end

describe("examples/postfix/service.lua, worn down,", function()
  local dir, settings

  setup(function()
    dir = host.folder("load-service")
    settings = host.write(dir .. "/settings.lua",
      [[return { recipients = { "rita@example.org" }, greylist = 60, entries = 2000, max_idle = 2 }]])
  end)

  teardown(function() host.stop() end)

  -- Every third is of a stranger, and the policy has to remember him.
  local function request(n)
    local recipient = n % 3 == 0 and "rita@example.org" or "nobody@example.org"
    return ("request=smtpd_access_policy\nclient_address=192.0.2.1\nsender=a%d@example.net\nrecipient=%s\n\n")
      :format(n, recipient), n % 3 == 0 and "action=450 4.7.1 Greylisted" or "action=550 5.1.1 No such user"
  end
  local function whole(octets) return octets:find("\n\n", 1, true) end

  local function serve(name, descriptors)
    local port = host.port()
    local log = ("%s/%s.log"):format(dir, name)
    local pid = host.start(("%s prlimit --nofile=%d --as=200000000 lua5.4 examples/postfix/service.lua %d '%s'")
      :format(host.environment "5.4", descriptors, port, settings), log, port)
    local result = load.run { port = port, request = request, whole = whole }
    check("policy service, " .. name, result, peak(pid))
    -- Most of it is LuaSocket's: 8 KB a connection, also of those that are closed and not collected yet.
    assert.is_true(peak(pid) < 60000, "memory")
    host.stop(pid)
    return host.read(log)
  end

  it("answers in time, and lets those go that were idle for longest", function()
    assert.truthy(serve("500 connections", 1024):find("this one was idle for longest", 1, true))
  end)

  it("answers in time where descriptors run out", function()
    assert.truthy(serve("100 descriptors", 100):find("cannot accept a connection", 1, true))
  end)

  it("closes a connection that brings no whole request in time, though it sends octets", function()
    local port = host.port()
    host.start(("%s lua5.4 examples/postfix/service.lua %d '%s'"):format(host.environment "5.4", port, settings),
      dir .. "/idle.log", port)
    local idle, slow = assert(socket.connect("127.0.0.1", port)), assert(socket.connect("127.0.0.1", port))
    slow:settimeout(0)
    assert.truthy(host.wait(function()
      slow:send("a")
      return select(2, slow:receive(1)) == "closed"
    end))
    idle:settimeout(90)
    assert.equal("closed", select(2, idle:receive(1)))
    assert.truthy(host.read(dir .. "/idle.log"):find("no request in 2 seconds", 1, true))
  end)
end)

-- An HTTP answer is whole when the connection ends.
local function ended(octets, closed) return closed and octets ~= "" end

local function http(method, path, headers, body)
  return ("%s %s HTTP/1.0\r\n%sContent-Length: %d\r\n\r\n%s"):format(method, path, headers, #body, body)
end

if nginx.missing() then
  describe("nginx", function() pending(nginx.missing()) end)
else
  describe("examples/nginx, worn down,", function()
    local server

    setup(function()
      server = nginx.start("load-nginx", { settings = [[return { recipients = { "rita@example.org" }, greylist = 60 }]],
        limits = "prlimit --nofile=1200 --as=2000000000" })
    end)
    teardown(function() host.stop() end)

    local function wear_down(name, port, request)
      local result = load.run { port = port, request = request, whole = ended, once = true }
      check(name, result, server.memory())
      assert.is_true(server.memory() < 150000, "memory")
      assert.falsy(server.log():find("exited on signal", 1, true))
    end

    it("decides in time", function()
      wear_down("auth_http", server.auth, function(n)
        local recipient = n % 3 == 0 and "rita" or "nobody"
        return http("GET", "/auth", ("Client-IP: 192.0.2.1\r\nAuth-SMTP-From: MAIL FROM:<a%d@example.net>\r\n"
          .. "Auth-SMTP-To: RCPT TO:<%s@example.org>\r\n"):format(n, recipient), ""),
          n % 3 == 0 and "Auth-Status: Greylisted" or "Auth-Status: No such user here"
      end)
    end)

    it("judges in time", function()
      wear_down("/classify", server.api, function(n)
        local code = n % 2 == 0 and "550 5.1.1 No such user" or "452 4.2.2 Mailbox full"
        return http("POST", "/classify", "", ('{"reply":"%s"}'):format(code)),
          n % 2 == 0 and '"reason":"mailbox_unknown"' or '"reason":"mailbox_full"'
      end)
    end)
  end)
end

if not host.has("haproxy") then
  describe("HAProxy", function() pending("haproxy is not installed") end)
else
  describe("examples/haproxy, worn down,", function()
    teardown(function() host.stop() end)

    it("says in time that it is busy", function()
      local dir, port = host.folder("load-haproxy"), host.port()
      local config = host.read("examples/haproxy/haproxy.cfg")
        :gsub("/etc/haproxy/", "examples/haproxy/"):gsub("bind :25", "bind 127.0.0.1:" .. port)
        :gsub("192%.0%.2%.1[01]:25", "127.0.0.1:1"):gsub(" check ", " check inter 100ms fall 1 ")
      host.write(dir .. "/haproxy.cfg", config)
      local pid = host.start(("%s prlimit --nofile=1600 --as=2000000000 haproxy -db -f '%s/haproxy.cfg'")
        :format(host.environment "5.3", dir), dir .. "/haproxy.log", port)
      assert(host.wait(function() return host.read(dir .. "/haproxy.log"):find("no server available", 1, true) end))
      local result = load.run { port = port, whole = ended, once = true,
        request = function() return "QUIT\r\n", "421 mx.example.org Service not available, try again later\r\n" end }
      check("HAProxy", result, peak(pid))
      assert.is_true(peak(pid) < 150000, "memory")
    end)
  end)
end
