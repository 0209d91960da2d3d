-- A real nginx as mail proxy asks examples/nginx/auth.lua, and a client sees what the policy decided.
local attack = require "attack"
local host = require "host"
local nginx = require "nginx"
local socket = require "socket"

local SETTINGS = [[
return {
  recipients = {
    "rita@example.org", "pavel@example.org", "full@example.org", "refused@example.org", "grey@example.org",
  },
  full = { "full@example.org" },
  senders = { "spam.example.net" },
  clients = { "192.0.2.66" },
  greylist = 0,
}
]]

-- What else the server of auth_http answers: the same every time, and nothing but an error.
local MORE = [[
location = /constant { content_by_lua_block { ngx.header["Auth-Status"] = "OK"
  ngx.header["Auth-Server"] = "127.0.0.1" ngx.header["Auth-Port"] = 10025 } }
location = /constant_refusal { content_by_lua_block { ngx.header["Auth-Status"] = "No such user here"
  ngx.header["Auth-Error-Code"] = "550 5.1.1" ngx.header["Auth-Wait"] = 1 } }
]]

if nginx.missing() then
  describe("nginx", function() pending(nginx.missing()) end)
  return
end

describe("nginx's mail proxy with a policy in Lua", function()
  local server, sink_port, sink_log

  setup(function()
    local dir = host.folder("nginx-sink")
    sink_port, sink_log = host.port(), dir .. "/messages"
    host.start(("lua5.4 spec/hosts/sink.lua %d %s"):format(sink_port, sink_log), dir .. "/sink.log", sink_port)
    server = nginx.start("nginx-mail", { settings = SETTINGS, backend = sink_port, more = MORE })
  end)

  teardown(function() host.stop() end)

  -- What auth_http is told for these headers.
  local function ask(recipient, headers, at)
    local all = {
      ["Auth-Method"] = "none", ["Auth-Protocol"] = "smtp", ["Client-IP"] = "192.0.2.1",
      ["Auth-SMTP-Helo"] = "client.example.net", ["Auth-SMTP-From"] = "MAIL FROM:<anna@example.net>",
      ["Auth-SMTP-To"] = recipient and "RCPT TO:<" .. recipient .. ">",
    }
    for name, value in pairs(headers or {}) do all[name] = value end
    local status, answer = host.http((at or server).auth, "/auth", { headers = all })
    return status, answer["auth-status"], answer["auth-error-code"], answer
  end

  it("passes a message on to the server behind, with the client's address", function()
    local session = host.smtp(server.mail)
    assert.equal(220, session.greeting.code)
    local reply = session:deliver("anna@example.net", "rita@example.org", "Subject: one\r\n\r\n.dots and\r\n..more\r\n")
    assert.equal(250, reply.code)
    assert.truthy(reply.text:find("Queued as %d"))
    session:quit()
    local line = host.read(sink_log)
    assert.truthy(line:find("127.0.0.1|client.example.net|anna@example.net|rita@example.org|", 1, true), line)
    assert.truthy(line:find("|Subject: one", 1, true), line)
  end)

  it("refuses with the policy's own words, and the session goes on", function()
    local session = host.smtp(server.mail)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net> SIZE=1000 BODY=8BITMIME")
    assert.equal("550 5.1.1 No such user here", tostring(session:command("RCPT TO:<nobody@example.org>")))
    assert.equal("452 4.2.2 Mailbox full", tostring(session:command("RCPT TO:<Full@Example.org> NOTIFY=NEVER")))
    assert.equal("501 5.1.3 Bad recipient address syntax", tostring(session:command("RCPT TO:rita@example.org")))
    assert.equal(250, session:command("RCPT TO:<@relay.example.net:pavel@example.org>").code)
    session:quit()
  end)

  it("refuses a sender, a size and a client", function()
    local session = host.smtp(server.mail)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@spam.example.net>")
    assert.equal("550 5.7.1 Sender refused by local policy", tostring(session:command("RCPT TO:<rita@example.org>")))
    session:command("RSET")
    session:command("MAIL FROM:<anna@example.net> SIZE=10485761")
    assert.equal("552 5.3.4 Message size exceeds fixed limit", tostring(session:command("RCPT TO:<rita@example.org>")))
    session:quit()
    local status, text, code = ask("rita@example.org", { ["Client-IP"] = "192.0.2.66" })
    assert.same({ 200, "Client host refused by local policy", "554 5.7.1" }, { status, text, code })
  end)

  it("lets the server behind answer for what the proxy no longer asks about", function()
    local session = host.smtp(server.mail)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net>")
    local reply = session:command("RCPT TO:<refused@example.org>")
    assert.equal("550 5.1.1 <refused@example.org> No such user here", tostring(reply))
    assert.equal("250 2.1.5 <rita@example.org> OK", tostring(session:command("RCPT TO:<rita@example.org>")))
    session:quit()
  end)

  it("defers a stranger and takes the mail on a later try, whichever worker is asked", function()
    local grey = nginx.start("nginx-grey", {
      settings = SETTINGS:gsub("greylist = 0", "greylist = 1"), backend = sink_port,
    })
    local _, text, code, answer = ask("grey@example.org", nil, grey)
    assert.equal("450 4.7.1", code)
    assert.equal("Greylisted, please try again in 1 seconds", text)
    assert.equal("1", answer["auth-wait"])
    local deferred, session = 0
    local reply = host.wait(function()
      session = host.smtp(grey.mail)
      local reply = session:deliver("anna@example.net", "grey@example.org")
      session:quit()
      if reply.code == 250 then return reply end
      deferred = deferred + 1
      assert.equal(450, reply.code)
    end)
    assert.equal(250, reply.code)
    assert.is_true(deferred > 0)
    host.stop(grey.pid)
  end)

  it("has an answer for hostile headers, and never one that accepts", function()
    local hostile = {
      "", "RCPT", "RCPT TO:", "RCPT TO:<", "RCPT TO:<rita@example.org", "rita@example.org>", "RCPT TO:<>",
      "RCPT TO:<@>", "RCPT TO:<rita@example.org>x", "RCPT TO:<\"a>b\"@example.org>", "RCPT TO:x<rita@example.org>",
      "RCPT TO:<r\195\169ta@example.org>", "RCPT TO:<rita@example.org\255>", "RCPT TO:<rita%0d%0a@example.org>",
      "RCPT TO:nobody@example.org <rita@example.org>", "RCPT TO:<" .. ("x"):rep(7000) .. "@example.org>",
      "RCPT TO:" .. ("<"):rep(6000), "RCPT TO:<" .. ("@:"):rep(3000) .. ">", "RCPT TO:" .. (" "):rep(7000) .. ">",
    }
    for _, command in ipairs(hostile) do
      local status, text, code = ask(nil, { ["Auth-SMTP-To"] = command })
      assert.equal(200, status)
      assert.truthy(code and code:find("^5%d%d 5%.%d%.%d$"), command:sub(1, 60) .. " -> " .. tostring(code))
      assert.truthy(text:find("^[\32-\126]+$"), text)
    end
    local _, _, code = ask("rita@example.org", { ["Auth-SMTP-From"] = "MAIL FROM:anna" })
    assert.equal("501 5.1.7", code)
    _, _, code = ask(nil)
    assert.equal("501 5.1.3", code)
  end)

  -- The last reply to these octets after EHLO and MAIL, or nil and why.
  local function after_mail(octets)
    local session = host.smtp(server.mail)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net>")
    local reply, why = session:command(octets)
    session.client:close()
    return reply, why
  end

  it("stays in service through control octets, long lines, hang-ups and slow clients", function()
    local function refused(reply, why)
      assert.is_true(reply == nil and why == "closed" or reply.code >= 400, reply and tostring(reply))
    end
    refused(after_mail("RCPT TO:<ri\rta@example.org>"))
    refused(after_mail("RCPT TO:<rita@example.org\rX-Injected: 1>"))
    refused(after_mail("RCPT TO:<rita\0@example.org>"))
    refused(after_mail("RCPT TO:<" .. ("x"):rep(1000000) .. "@example.org>"))
    local injected = after_mail("RCPT TO:<nobody@example.org\r\nAuth-Status: OK>")
    assert.equal(501, injected.code)
    for _ = 1, 20 do
      local session = host.smtp(server.mail)
      session:command("EHLO client.example.net")
      session:command("MAIL FROM:<anna@example.net>")
      session:send("RCPT TO:<nobody@exam")
      session.client:close()
    end
    local slow = host.smtp(server.mail)
    slow:command("EHLO client.example.net")
    slow:command("MAIL FROM:<anna@example.net>")
    for octet in ("RCPT TO:<nobody@example.org>"):gmatch(".") do
      slow:send(octet)
      socket.sleep(0.005)
    end
    assert.equal("550 5.1.1 No such user here", tostring(slow:command("")))
    slow:quit()
    local session = host.smtp(server.mail)
    assert.equal(250, session:deliver("anna@example.net", "rita@example.org").code)
    session:quit()
    assert.falsy(server.log():find("exited on signal", 1, true))
  end)

  it("sends mail back to the queue when the policy fails, and says so in the log", function()
    local broken = nginx.start("nginx-broken", {
      settings = "return { greylist = 1, now = function() error('the clock is broken') end }", backend = sink_port,
    })
    local session = host.smtp(broken.mail)
    local reply = session:deliver("anna@example.net", "rita@example.org")
    assert.equal(451, reply.code)
    assert.equal("4.3.2", reply.enhanced)
    assert.truthy(broken.log():find("the clock is broken", 1, true))
    host.stop(broken.pid)
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    local dir = host.folder("nginx-hostile")
    attack.install(dir)
    local hostile = nginx.start("nginx-attacked", { settings = SETTINGS, backend = sink_port, changes = {
      { 'policy = examples .. "policy.lua"', ('policy = "%s/policy.lua"'):format(dir) },
    } })
    assert.same({}, attack.run {
      program = "nginx", try = attack.at_rcpt(hostile.mail), hears = attack.one_line,
      later = "^451 4%.3%.2 Internal server error\r\n$",
    })
    host.stop(hostile.pid)
  end)

  it("accepts nothing while the policy ends its worker or hangs, and serves again after", function()
    local dir = host.folder("nginx-dying")
    attack.install(dir)
    local dying = nginx.start("nginx-dies", { settings = SETTINGS, backend = sink_port, workers = 1, changes = {
      { 'policy = examples .. "policy.lua"', ('policy = "%s/policy.lua"'):format(dir) },
    } })
    local try = attack.at_rcpt(dying.mail)
    local function serves()
      return host.wait(function() return try("rita@example.org") == "250 2.1.5 <rita@example.org> OK\r\n" end)
    end
    -- The session is lost with the worker that holds it; with several, another one says 451 4.3.2.
    assert.equal("", try("dies@example.org"))
    assert.is_true(serves())
    local hung, session = host.smtp(dying.mail), host.smtp(dying.mail)
    hung:command("EHLO client.example.net")
    hung:command("MAIL FROM:<anna@example.net>")
    hung:send("RCPT TO:<hang@example.org>\r\n")
    -- Nothing is heard in a time that any answer takes many times over.
    assert.same({}, socket.select({ hung.client, session.client }, nil, 2))
    session:send("EHLO client.example.net\r\n")
    assert.same({}, socket.select({ hung.client, session.client }, nil, 2))
    host.sh("pkill -KILL -P " .. dying.pid)
    assert.is_true(hung:closed() and session:closed())
    assert.is_true(serves())
    host.stop(dying.pid)
  end)

  it("accepts nothing for garbage, but for what nginx itself does not look at", function()
    local OK = "Auth-Status: OK\r\nAuth-Server: 127.0.0.1\r\nAuth-Port: " .. sink_port .. "\r\n"
    local LATER = "^451 4%.3%.2 Internal server error\r\n$"
    local cases = { -- what auth_http hears, what the client does
      { "", LATER }, { "250 OK\r\n\r\n", LATER }, { "\0\255\254", LATER }, { ("x"):rep(20000), LATER },
      { "ICY 200 OK\r\n" .. OK .. "\r\n", LATER }, { "HTTP/1.0 200 OK\r\n\r\nOK", LATER },
      { "HTTP/1.0 200 OK\r\nAuth-Status: OK\r\n\r\n", LATER },
      { "HTTP/1.0 200 OK\r\nAuth-Status: OK\r\nAuth-Server: 127.0.0.1\r\n\r\n", LATER },
      { "HTTP/1.0 200 OK\r\nAuth-Status: OK\r\nAuth-Server: localhost\r\nAuth-Port: 25\r\n\r\n", LATER },
      { "HTTP/1.0 200 OK\r\nAuth-Status: OK\r\nAuth-Server: 127.0.0.1\r\nAuth-Port: 99999\r\n\r\n", LATER },
      { "HTTP/1.0 200 OK\r\n" .. OK, LATER }, -- no end of the headers
      { "HTTP/1.0 200 OK\r\nX: " .. ("x"):rep(5000) .. "\r\n" .. OK .. "\r\n", LATER },
      { "HTTP/1.0 200 OK\r\nAuth-Status: No\r\n" .. OK .. "\r\n", "^535 5%.7%.0 No\r\n$" },
      { "HTTP/1.0 200 OK\r\n" .. OK .. "Auth-Status: No\r\n\r\n", "^535 5%.7%.0 No\r\n$" },
      { "HTTP/1.0 200 OK\r\nAuth-Status: No\r\nAuth-Error-Code: \r\n\r\n", "^535 5%.7%.0 No\r\n$" },
      -- By its own design: it reads no HTTP status, and checks no code.
      { "HTTP/1.0 500 Internal Server Error\r\n" .. OK .. "\r\n", "^250 2%.1%.5 " }, { OK .. "\r\n", "^250 2%.1%.5 " },
      { "HTTP/1.0 200 OK\r\nAuth-Status: No\r\nAuth-Error-Code: 250\r\n\r\n", "^250 No\r\n$" },
    }
    local dir, port, quoted = host.folder("nginx-garbage-server"), host.port(), {}
    for i, case in ipairs(cases) do quoted[i] = ("%q"):format(case[1]) end
    host.write(dir .. "/server.lua", ([[
      local socket = require "socket"
      local answers = { %s }
      local server = assert(socket.bind("127.0.0.1", %d))
      while true do
        local client, n = assert(server:accept())
        client:settimeout(90)
        repeat
          local line = client:receive("*l")
          n = line and line:match("RCPT TO:<garbage%%-(%%d+)@") or n
        until not line or line == ""
        client:send(answers[tonumber(n)] or "")
        client:close()
      end
    ]]):format(table.concat(quoted, ", "), port))
    local server_pid = host.start("lua5.4 " .. dir .. "/server.lua", dir .. "/server.log", port)
    local garbage = nginx.start("nginx-garbage", { settings = SETTINGS, backend = sink_port, workers = 1, changes = {
      { "protocol smtp;", ("protocol smtp; auth_http 127.0.0.1:%d/;"):format(port) },
    } })
    local try = attack.at_rcpt(garbage.mail)
    for i, case in ipairs(cases) do
      local heard = try(("garbage-%d@example.org"):format(i))
      assert.truthy(heard:find(case[2]), ("%q: heard %q"):format(case[1]:sub(1, 200), heard))
    end
    -- Somebody who takes the connection and says nothing.
    host.sh("kill -STOP " .. server_pid)
    assert.truthy(try("garbage-1@example.org"):find(LATER))
    host.sh("kill -CONT " .. server_pid)
    host.stop(garbage.pid)
    host.stop(server_pid)
  end)

  it("serves 50 sessions at once, each with its own answer", function()
    local cases = {
      { "anna%d@example.net", "rita@example.org", "250 2.1.5 <rita@example.org> OK" },
      { "anna%d@example.net", "pavel@example.org", "250 2.1.5 <pavel@example.org> OK" },
      { "anna%d@example.net", "nobody%d@example.org", "550 5.1.1 No such user here" },
      { "anna%d@example.net", "full@example.org", "452 4.2.2 Mailbox full" },
      { "anna%d@spam.example.net", "rita@example.org", "550 5.7.1 Sender refused by local policy" },
    }
    local before = select(2, host.read(sink_log):gsub("\n", ""))
    local sessions = {}
    for i = 1, 50 do
      local case = cases[i % #cases + 1]
      sessions[i] = host.smtp(server.mail)
      sessions[i].sender, sessions[i].expected = case[1]:format(i), case[3]
      sessions[i].recipient = case[2]:format(i)
    end
    for i, session in ipairs(sessions) do session:send(("EHLO client%d.example.net\r\n"):format(i)) end
    for _, session in ipairs(sessions) do assert.equal(250, session:reply().code) end
    for _, session in ipairs(sessions) do session:send("MAIL FROM:<" .. session.sender .. ">\r\n") end
    for _, session in ipairs(sessions) do assert.equal(250, session:reply().code) end
    for _, session in ipairs(sessions) do session:send("RCPT TO:<" .. session.recipient .. ">\r\n") end
    local accepted = {}
    for i, session in ipairs(sessions) do
      assert.equal(session.expected, tostring(session:reply()))
      if session.expected:find("^250") then accepted[i] = session end
    end
    for _, session in pairs(accepted) do session:send("DATA\r\n") end
    for i, session in pairs(accepted) do
      assert.equal(354, session:reply().code)
      session:send(("Subject: message %d\r\n\r\nhello\r\n.\r\n"):format(i))
    end
    for _, session in pairs(accepted) do assert.equal(250, session:reply().code) end
    for _, session in ipairs(sessions) do session:quit() end
    local log = host.read(sink_log)
    for i, session in pairs(accepted) do
      local line = ("|client%d.example.net|%s|%s|"):format(i, session.sender, session.recipient)
      local at = log:find(line, 1, true)
      assert.truthy(at and log:find(("^[^\n]*|Subject: message %d\n"):format(i), at), line)
    end
    assert.equal(before + 20, select(2, log:gsub("\n", "")))
  end)

  it("does not grow over 10,000 decisions", function()
    local headers = "-H 'Client-IP: 192.0.2.1' -H 'Auth-SMTP-From: MAIL FROM:<anna@example.net>' "
    local accepted = headers .. "-H 'Auth-SMTP-To: RCPT TO:<rita@example.org>' http://127.0.0.1:" .. server.auth
    local refused = headers .. "-H 'Auth-SMTP-To: RCPT TO:<nobody@example.org>' http://127.0.0.1:" .. server.auth
    -- Requests a second, of the wall clock and of processor time, which leaves out what else the machine does.
    local function rate(arguments)
      local cpu = server.cpu()
      local requests, count, errors = nginx.wrk(1, arguments)
      assert.equal(0, errors)
      return requests, count / (server.cpu() - cpu), count
    end
    local best, best_cpu = {}, {}
    host.settles("auth_http", server.memory, function()
      local total, rounds = 0, 0
      repeat -- as often as it takes, on a machine that has other things to do as well
        rounds = rounds + 1
        for name, arguments in pairs {
          accept = accepted .. "/auth", accept_constant = accepted .. "/constant",
          refuse = refused .. "/auth", refuse_constant = refused .. "/constant_refusal",
        } do
          local requests, per_cpu, count = rate(arguments)
          best[name] = math.max(best[name] or 0, requests)
          best_cpu[name] = math.max(best_cpu[name] or 0, per_cpu)
          if arguments:find("/auth$") then total = total + count end
        end
      until total > 10000 or rounds == 200
      assert.is_true(total > 10000)
      return total
    end)
    -- Shown and not asserted: the ratio is noise where the machine has other things to do.
    for _, name in ipairs { "accept", "refuse" } do
      local constant = name .. "_constant"
      print(("# auth_http, %s: %.0f requests a second, %.2f of the %.0f with a constant answer (%.2f by CPU time)")
        :format(name, best[name], best[name] / best[constant], best[constant], best_cpu[name] / best_cpu[constant]))
    end
  end)

  it("does not grow over 1,000 sessions, also after some that hung up", function()
    local function sessions(n, hang_up)
      for _ = 1, n do
        local session = host.smtp(server.mail)
        session:command("EHLO client.example.net")
        session:command("MAIL FROM:<anna@example.net>")
        if hang_up then
          session:send("RCPT TO:<nobody@example.org>\r\n")
          session.client:close()
        else
          assert.equal(250, session:command("RCPT TO:<rita@example.org>").code)
          session:quit()
        end
      end
    end
    sessions(1000, true)
    host.settles("sessions", server.memory, function()
      sessions(1000)
      return 1000
    end)
  end)
end)
