-- A real Postfix asks examples/postfix/service.lua, and a client sees what the policy decided.
local attack = require "attack"
local host = require "host"
local postfix = require "postfix"
local socket = require "socket"

local SETTINGS = [[
return {
  recipients = { "rita@example.org", "pavel@example.org", "full@example.org" },
  full = { "full@example.org" },
  senders = { "spam.example.net" },
  greylist = 1,
}
]]

if not host.has("postfix") then
  describe("postfix", function() pending("Postfix is not installed") end)
  return
end

describe("Postfix with a policy service in Lua", function()
  local dir, service_port, service_log, service, mx

  setup(function()
    dir = host.folder("postfix-service")
    service_port = host.port()
    service_log = dir .. "/service.log"
    local settings = host.write(dir .. "/settings.lua", SETTINGS)
    service = host.start(("lua5.4 examples/postfix/service.lua %d %s"):format(service_port, settings),
      service_log, service_port)
    mx = postfix.start("postfix", "smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:"
      .. service_port .. ", permit\nsmtpd_policy_service_try_limit = 1\n"
      .. "smtpd_policy_service_default_action = 451 4.3.5 Policy is away\n"
      .. "smtpd_client_recipient_rate_limit = 0\nsmtpd_error_sleep_time = 0\nsmtpd_hard_error_limit = 1000\n")
  end)

  teardown(function()
    if mx then mx.stop() end
    host.stop()
  end)

  -- One request straight to the service; its answer, or nil when it hung up.
  local function ask(request)
    local client = assert(socket.connect("127.0.0.1", service_port))
    client:settimeout(90)
    client:send(request)
    local answer, why, part = client:receive("*l")
    client:close()
    return answer or (part ~= "" and part or nil), why
  end

  local function request(values)
    local lines = { "request=smtpd_access_policy" }
    for name, value in pairs(values) do lines[#lines + 1] = name .. "=" .. value end
    return table.concat(lines, "\n") .. "\n\n"
  end

  it("refuses an unknown recipient with 550 5.1.1", function()
    local session = host.smtp(mx.port)
    local reply = session:deliver("anna@example.net", "nobody@example.org")
    assert.equal(550, reply.code)
    assert.equal("5.1.1", reply.enhanced)
    assert.truthy(reply.text:find("No such user here", 1, true))
    session:quit()
  end)

  it("refuses a full mailbox and a sender, each with its codes", function()
    local session = host.smtp(mx.port)
    local reply = session:deliver("anna@example.net", "full@example.org")
    assert.equal("2.2", reply.enhanced:sub(3))
    assert.is_true(reply.code == 452 or reply.code == 552)
    session:command("RSET")
    reply = session:deliver("anna@spam.example.net", "rita@example.org")
    assert.is_true(reply.code >= 550)
    session:quit()
  end)

  it("defers a stranger and takes the mail on a later try", function()
    local session = host.smtp(mx.port)
    local reply = session:deliver("anna@example.net", "rita@example.org")
    assert.equal(450, reply.code)
    assert.equal("4.7.1", reply.enhanced)
    assert.truthy(reply.text:find("Greylisted", 1, true))
    session:quit()
    reply = host.try_again(function()
      session = host.smtp(mx.port)
      local again = session:deliver("anna@example.net", "rita@example.org")
      session:quit()
      return again
    end)
    assert.equal(250, reply.code)
  end)

  it("never gives Postfix a bare number, which means OK to it", function()
    for _, recipient in ipairs { "nobody@example.org", "full@example.org", "new@example.org", "pavel@example.org" } do
      local answer = ask(request { client_address = "192.0.2.1", sender = "b@example.net", recipient = recipient })
      assert.truthy(answer:find("^action=%a") or answer:find("^action=[45]%d%d %d%.%d+%.%d+ %a"), answer)
    end
  end)

  it("serves 50 sessions at once, each with its own answer", function()
    local sessions = {}
    for i = 1, 50 do
      sessions[i] = host.smtp(mx.port)
      sessions[i].recipient = i % 2 == 0 and "full@example.org" or ("nobody%d@example.org"):format(i)
    end
    for _, line in ipairs { "EHLO client.example.net", "MAIL FROM:<anna@example.net>" } do
      for _, session in ipairs(sessions) do session:send(line .. "\r\n") end
      for _, session in ipairs(sessions) do assert.equal(250, session:reply().code) end
    end
    for _, session in ipairs(sessions) do session:send("RCPT TO:<" .. session.recipient .. ">\r\n") end
    for i, session in ipairs(sessions) do
      local reply = session:reply()
      assert.truthy(reply.text:find(session.recipient, 1, true), reply.text)
      assert.equal(i % 2 == 0 and "2.2" or "1.1", reply.enhanced:sub(3))
      session:quit()
    end
  end)

  it("closes the connection on nonsense, logs it, and goes on", function()
    local bad = {
      "GET / HTTP/1.0\n\n", "\n\n", "request=junk\n\n", "no equals sign\nrequest=smtpd_access_policy\n\n",
      ("x"):rep(1000000), ("a=b\n"):rep(20000), "request=smtpd_access_policy\nclient_address=\0\255\n=\n\n",
    }
    for _, octets in ipairs(bad) do assert.is_nil((ask(octets))) end
    local log = host.read(service_log)
    assert.truthy(log:find("not a policy request", 1, true))
    assert.truthy(log:find("more than 64 KB", 1, true))
    local hang_up = assert(socket.connect("127.0.0.1", service_port))
    hang_up:send("request=smtpd_access_policy\nrecip")
    hang_up:close()
    local slow = assert(socket.connect("127.0.0.1", service_port))
    slow:send("request=smtpd_acc")
    local whole = request { client_address = "192.0.2.9", sender = "c@example.net", recipient = "nobody@example.org" }
    assert.truthy(ask(whole):find("^action=550 5%.1%.1 "))
    slow:send("ess_policy\nrecipient=nobody@example.org\n\n")
    slow:settimeout(90)
    assert.truthy(slow:receive("*l"):find("^action=550 5%.1%.1 "))
    slow:close()
  end)

  it("answers hostile addresses without breaking the protocol", function()
    local answer = ask(request {
      client_address = "192.0.2.9", sender = "a\rb\27[31m@x", recipient = "n%00|`$(id)@example.org",
    })
    assert.truthy(answer:find("^action=550 5%.1%.1 [\32-\126]+$"), answer)
    -- Two of a name: one is not Postfix's, whoever managed to put it there.
    assert.is_nil((ask "request=smtpd_access_policy\nrecipient=nobody@example.org\nrecipient=rita@example.org\n\n"))
    for _, name in ipairs { "helo_name", "ccert_subject", "sasl_username", "client_name", "etrn_domain" } do
      answer = ask(request { [name] = "recipient=rita@example.org", recipient = "nobody@example.org" })
      assert.truthy(answer:find("^action=550 5%.1%.1 "), answer)
    end
  end)

  it("makes thousands of decisions a second without growing", function()
    local client = assert(socket.connect("127.0.0.1", service_port))
    client:settimeout(90)
    local one = request { client_address = "192.0.2.1", sender = "b@example.net", recipient = "nobody@example.org" }
    local function memory()
      return tonumber(host.read("/proc/" .. service .. "/status"):match("VmRSS:%s*(%d+)"))
    end
    local function rounds(n)
      for _ = 1, n do
        client:send(one)
        assert(client:receive("*l"):find("^action=550 "))
        client:receive("*l")
      end
    end
    host.settles("policy service", memory, function()
      local start = socket.gettime()
      rounds(10000)
      return 10000, ("%.0f decisions a second, one after another"):format(10000 / (socket.gettime() - start))
    end)
    client:close()
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    local folder, port = host.folder("postfix-attack"), host.port()
    host.sh(("mkdir '%s/service' && cp examples/postfix/service.lua '%s/service' && cp spec/hosts/settings.lua '%s'")
      :format(folder, folder, folder))
    attack.install(folder)
    local hostile = host.start(("%s lua5.4 '%s/service/service.lua' %d"):format(host.environment "5.4", folder, port),
      folder .. "/service.log", port)
    -- A busy machine may keep an answer waiting; for one that never comes, two seconds are enough.
    local function attacked(name, limit)
      return postfix.start(name, "smtpd_recipient_restrictions = check_policy_service "
        .. "inet:127.0.0.1:" .. port .. ", permit\nsmtpd_policy_service_try_limit = 1\n"
        .. "smtpd_policy_service_timeout = " .. limit .. "s\n"
        .. "smtpd_policy_service_default_action = 451 4.3.5 Policy is away\nsmtpd_error_sleep_time = 0\n")
    end
    local patient, hasty = attacked("postfix-attacked", 60), attacked("postfix-hasty", 2)
    local wrong = attack.run {
      program = "postfix", try = attack.at_rcpt(patient.port),
      later = "^451 4%.3%.5 <[^>]*>: Recipient address rejected: Policy is away\r\n$",
      hears = function(reply, address)
        return ("%d %s <%s>: Recipient address rejected: %s\r\n"):format(reply.code, reply.enhanced, address,
          (table.concat(reply.lines, " "):gsub("\t", " "))) -- Postfix shows no tab
      end,
    }
    assert.same({}, wrong)
    local try = attack.at_rcpt(hasty.port)
    for _, name in ipairs { "hang", "dies", "rita" } do
      local heard = try(name .. "@example.org")
      assert.equal(("451 4.3.5 <%s@example.org>: Recipient address rejected: Policy is away\r\n"):format(name), heard)
    end
    patient.stop()
    hasty.stop()
    host.stop(hostile)
  end)

  it("is missed politely: while it is down, mail is deferred", function()
    host.stop(service)
    local session = host.smtp(mx.port)
    local reply = session:deliver("anna@example.net", "rita@example.org")
    assert.equal(451, reply.code)
    assert.equal("4.3.5", reply.enhanced)
    session:quit()
  end)
end)
