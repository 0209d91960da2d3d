-- A real Exim asks the policy service with examples/exim/policy.acl, and a client sees what was decided.
local attack = require "attack"
local host = require "host"
local unpacked = require "unpacked"

local CONF = [[
exim_path = {root}/usr/sbin/exim4
keep_environment =
primary_hostname = mx.example.org
spool_directory = {dir}/spool
log_file_path = {dir}/log/%s
domainlist local_domains = example.org
queue_only
smtp_accept_max = 100
smtp_max_synprot_errors = 1000
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = acl_check_rcpt

begin acl

acl_check_rcpt:
  deny   domains = !+local_domains
         message = 550 5.7.1 Relay access denied
  require acl = acl_check_policy
  accept

.include {dir}/policy.acl
]]

local root, why = unpacked.fetch("exim", "exim4-daemon-light exim4-base")
if not root then
  describe("Exim", function() pending(why) end)
  return
end

describe("Exim with the policy service", function()
  local dir, port, service_port, service

  local function log() return host.read(dir .. "/log/main") .. host.read(dir .. "/log/panic") end

  setup(function()
    dir = host.folder("exim")
    port, service_port = host.port(), host.port()
    host.sh(("mkdir '%s/service' && cp examples/postfix/service.lua '%s/service/'"):format(dir, dir))
    host.sh(("cp spec/hosts/settings.lua '%s'"):format(dir))
    attack.install(dir)
    service = host.start(("%s lua5.4 '%s/service/service.lua' %d")
      :format(host.environment "5.4", dir, service_port), dir .. "/service.log", service_port)
    local acl = host.read("examples/exim/policy.acl"):gsub("127%.0%.0%.1:10031", "127.0.0.1:" .. service_port)
    host.write(dir .. "/policy.acl", acl)
    host.write(dir .. "/exim.conf", host.fill(CONF, { dir = dir, root = root }))
    unpacked.start(dir, { "Debian-exim" }, ("cd '%s' && mkdir spool log && chown Debian-exim: spool log"):format(dir),
      ("'%s/usr/sbin/exim4' -C '%s/exim.conf' -bdf -oX 127.0.0.1.%d -oP '%s/pid'"):format(root, dir, port, dir),
      dir .. "/exim.log", port)
  end)

  teardown(function() host.stop() end)

  local function deliver(sender, recipient, body)
    local session = host.smtp(port)
    local reply = session:deliver(sender, recipient, body)
    session:quit()
    return reply
  end

  it("refuses and defers with the policy's own codes", function()
    assert.equal("550 5.1.1 No such user here", tostring(deliver("anna@example.net", "nobody@example.org")))
    assert.equal("452 4.2.2 Mailbox full", tostring(deliver("anna@example.net", "full@example.org")))
    local reply = deliver("anna@spam.example.net", "rita@example.org")
    assert.equal("550 5.7.1 Sender refused by local policy", tostring(reply))
    assert.equal("550 5.1.1 No such user here", tostring(deliver("", "nobody@example.org")))
  end)

  it("defers a stranger and takes the mail on a later try", function()
    local reply = deliver("anna@example.net", "rita@example.org")
    assert.truthy(tostring(reply):find("^450 4%.7%.1 Greylisted"), tostring(reply))
    reply = host.try_again(function() return deliver("anna@example.net", "rita@example.org") end)
    assert.equal(250, reply.code, tostring(reply))
    assert.truthy(host.sh(("ls '%s/spool/input'"):format(dir)):find("%-H"), "no message in the queue")
  end)

  it("takes no mail for others, and does not ask about it", function()
    assert.equal("550 5.7.1 Relay access denied", tostring(deliver("anna@example.net", "rita@example.com")))
  end)

  it("tells the policy the client's address", function()
    host.write(dir .. "/session", "EHLO client.example.net\r\nMAIL FROM:<anna@example.net>\r\n"
      .. "RCPT TO:<rita@example.org>\r\nQUIT\r\n")
    local text = host.sh(("cd '%s' && unshare --mount sh -c \"mount --bind passwd /etc/passwd; "
      .. "mount --bind group /etc/group; '%s/usr/sbin/exim4' -C '%s/exim.conf' -bs -oMa 192.0.2.66 <session\"")
      :format(dir, root, dir))
    assert.truthy(text:find("\n554 5.7.1 Client host refused by local policy\r\n", 1, true), text)
  end)

  it("refuses a message whose announced size is too big", function()
    local session = host.smtp(port)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net> SIZE=20000000")
    assert.equal("552 5.3.4", tostring(session:command("RCPT TO:<pavel@example.org>")):sub(1, 9))
    session:quit()
  end)

  it("defers when the policy fails or cannot read the request, and goes on", function()
    local reply = deliver("anna@example.net", "broken@example.org")
    assert.equal("451 4.3.5 Policy service is not available, please try again later", tostring(reply))
    assert.truthy(log():find("rejected RCPT <broken@example.org>: no answer from the policy service", 1, true), log())
    assert.truthy(host.read(dir .. "/service.log"):find("the store is down", 1, true))
    assert.equal(550, deliver("anna@example.net", "nobody@example.org").code)
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    assert.same({}, attack.run {
      program = "exim", hears = attack.one_line,
      try = function(address)
        -- Exim folds a long text at words; each line has both codes.
        local heard = attack.at_rcpt(port)(address)
        local code, enhanced = heard:match("^(%d%d%d)%-(%d%.%d%.%d) ")
        if not code then return heard end
        return (heard:gsub("\r\n" .. code .. "[ -]" .. enhanced .. " ", " "):gsub("^(%d%d%d)%-", "%1 "))
      end,
      later = "^451 4%.3%.5 Policy service is not available, please try again later\r\n$",
    })
  end)

  it("answers hostile addresses, and survives long lines and hang-ups", function()
    local session = host.smtp(port)
    session:command("EHLO client.example.net")
    session:command('MAIL FROM:<"${run{/bin/false}}|$(id)"@example.net>')
    local recipients = {
      "$acl_m_policy@example.org", '"a b%00${if eq{a}{b}}"@example.org', "%0D%0A@example.org",
      "action=DUNNO@example.org", '"x request=y"@example.org',
    }
    for _, recipient in ipairs(recipients) do
      local reply = session:command("RCPT TO:<" .. recipient .. ">")
      assert.is_true(reply.code >= 500 and #reply.lines == 1, tostring(reply))
    end
    session:send("RCPT TO:<" .. ("x"):rep(1000000) .. "@example.org>\r\n")
    local reply = session:reply()
    assert.is_true(not reply or reply.code >= 421)
    session.client:close()
    session = host.smtp(port)
    session:send("EHLO a.example.net\r\nMAIL FROM:<anna@example.net>\r\nRCPT TO:<rita@exa")
    session.client:close()
    assert.equal(550, deliver("anna@example.net", "nobody@example.org").code)
  end)

  it("answers each of 20 sessions at once with its own reply", function()
    local sessions = {}
    for i = 1, 20 do
      sessions[i] = host.smtp(port)
      sessions[i]:command("EHLO client.example.net")
      sessions[i]:command("MAIL FROM:<anna@example.net>")
    end
    for i, session in ipairs(sessions) do
      session:send(("RCPT TO:<%s@example.org>\r\n"):format(i % 2 == 0 and "full" or "nobody"))
    end
    for i, session in ipairs(sessions) do
      assert.equal(i % 2 == 0 and "4.2.2" or "5.1.1", session:reply().enhanced)
      session:quit()
    end
  end)

  it("says 421 when a network names too many recipients", function()
    local session, reply = host.smtp(port), nil
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net>")
    for _ = 1, 202 do -- the limit is 100 a minute, and a minute may begin meanwhile
      reply = session:command("RCPT TO:<nobody@example.org>")
      if reply.code ~= 550 then break end
    end
    assert.equal("421 4.7.0 Too many recipients from you, please slow down", tostring(reply))
    session:quit()
  end)

  it("is missed politely: while it hangs or is down, mail is deferred", function()
    for _, recipient in ipairs { "hang@example.org", "nobody@example.org" } do
      local reply = deliver("anna@example.net", recipient)
      assert.equal("451 4.3.5 Policy service is not available, please try again later", tostring(reply))
    end
    host.stop(service)
    local reply = deliver("anna@example.net", "nobody@example.org")
    assert.equal("451 4.3.5 Policy service is not available, please try again later", tostring(reply))
  end)
end)
