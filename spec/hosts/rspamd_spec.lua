-- A real rspamd runs examples/rspamd/rspamd.local.lua behind a real Postfix; what the client sees.
local attack = require "attack"
local host = require "host"
local postfix = require "postfix"
local smtpcodes = require "smtpcodes"
local socket = require "socket"

local CONF = [[
options {
  pidfile = "{dir}/rspamd.pid"; control_socket = "{dir}/db/control.sock mode=0600"; filters = "";
  dns { nameserver = ["127.0.0.1"]; timeout = 0.1s; retransmits = 1; }
  url_tld = "{dir}/tld.dat"; hs_cache_dir = "{dir}/db"; rrd = "";
  history_file = "{dir}/db/history"; stats_file = "{dir}/db/stats.ucl";
}
logging { type = "file"; filename = "{dir}/rspamd.log"; level = "info"; }
lua = "{dir}/rspamd.local.lua";
metric { name = "default"; actions { reject = 15; } }
worker "rspamd_proxy" {
  bind_socket = "127.0.0.1:{port}"; milter = yes; count = 1; timeout = 10s;
  upstream "local" { default = yes; self_scan = yes; }
}
]]

for _, program in ipairs { "rspamd", "postfix" } do
  if not host.has(program) then
    describe("rspamd", function() pending(program .. " is not installed") end)
    return
  end
end

describe("rspamd with the policy, as a milter of Postfix", function()
  local dir, mx, rspamd

  local function log() return host.read(dir .. "/rspamd.log") end

  setup(function()
    dir = host.folder("rspamd")
    host.sh(("mkdir '%s/db' && chown -R _rspamd '%s'"):format(dir, dir))
    host.sh(("cp examples/rspamd/rspamd.local.lua spec/hosts/settings.lua '%s'"):format(dir))
    attack.install(dir)
    local port = host.port()
    host.write(dir .. "/rspamd.conf", host.fill(CONF, { dir = dir, port = port }))
    host.write(dir .. "/tld.dat", "com\nnet\norg\n") -- to compile rspamd's own 9600 takes 10 seconds
    rspamd = host.start(("%s LOCAL_CONFDIR='%s' rspamd -f -u _rspamd -g _rspamd -c '%s/rspamd.conf'")
      :format(host.environment "5.1", dir, dir), dir .. "/out.log", port)
    mx = postfix.start("rspamd-postfix", "smtpd_milters = inet:127.0.0.1:" .. port .. [[

milter_default_action = tempfail
milter_content_timeout = 10s
smtpd_authorized_xclient_hosts = 127.0.0.0/8
smtpd_recipient_restrictions = permit_auth_destination, reject
message_size_limit = 5000000
]])
  end)

  teardown(function()
    if mx then mx.stop() end
    host.stop()
  end)

  local function deliver(sender, recipient, body)
    local session = host.smtp(mx.port)
    local reply = session:deliver(sender, recipient, body)
    session:quit()
    return reply
  end

  it("refuses with rspamd's codes and the policy's text", function()
    assert.equal("554 5.7.1 No such user here", tostring(deliver("anna@example.net", "nobody@example.org")))
    assert.equal(554, deliver("anna@spam.example.net", "rita@example.org").code)
  end)

  it("defers a stranger and takes the mail on a later try", function()
    local reply = deliver("anna@example.net", "rita@example.org")
    assert.truthy(tostring(reply):find("^451 4%.7%.1 Greylisted, please try again"), tostring(reply))
    assert.equal(250, host.try_again(function() return deliver("anna@example.net", "rita@example.org") end).code)
    assert.equal(451, deliver("anna@example.net", "full@example.org").code)
  end)

  it("is asked about the client that Postfix talks to", function()
    local session = host.smtp(mx.port)
    assert.equal(220, session:command("XCLIENT ADDR=192.0.2.66 NAME=[UNAVAILABLE]").code)
    local reply = session:deliver("anna@example.net", "rita@example.org")
    assert.equal("554 5.7.1 Client host refused by local policy", tostring(reply))
    session:quit()
  end)

  it("takes a message that one of its recipients can have, and lets the client try again if one could", function()
    local function to(...)
      local session = host.smtp(mx.port)
      session:command("EHLO client.example.net")
      session:command("MAIL FROM:<anna@example.net>")
      for _, recipient in ipairs { ... } do
        assert.equal(250, session:command("RCPT TO:<" .. recipient .. ">").code)
      end
      session:command("DATA")
      local reply = session:command("Subject: test\r\n\r\nhello\r\n.")
      session:quit()
      return reply.code
    end
    assert.equal(250, to("nobody@example.org", "rita@example.org"))
    assert.equal(451, to("nobody@example.org", "full@example.org"))
    assert.equal(451, to("full@example.org", "nobody@example.org"))
    assert.equal(554, to("nobody@example.org", "no-one@example.org"))
  end)

  it("defers when the policy fails, says so in its log, and goes on", function()
    local reply = deliver("anna@example.net", "broken@example.org")
    assert.equal("451 4.7.1 Requested action aborted: local error in processing", tostring(reply))
    assert.truthy(host.wait(function() return log():find("policy: .*the store is down") end), log())
    assert.equal(250, deliver("anna@example.net", "rita@example.org").code)
  end)

  it("answers hostile messages and addresses like any other", function()
    local bodies = {
      "", "\0\1\255\27[31m", ("x"):rep(900) .. "\r\n" .. ("y"):rep(1000000), "Subject: \0\r\n\r\n\0",
      ("X-Header: value\r\n"):rep(5000), "From: a\r\nFrom: b\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\n",
      "Received: " .. ("from [192.0.2.1] "):rep(3000) .. "\r\n\r\n",
    }
    for i, body in ipairs(bodies) do
      local reply = deliver("anna@example.net", "nobody@example.org", body)
      assert.equal("554 5.7.1 No such user here", tostring(reply), "body " .. i)
    end
    local reply = deliver("", '"a|b $(id)"@example.org', "Subject: a\r\n\r\nb")
    assert.equal("554 5.7.1 No such user here", tostring(reply))
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    assert.same({}, attack.run {
      program = "rspamd", later = "^451 4%.7%.1 Requested action aborted: local error in processing\r\n$",
      try = function(address)
        local session = host.smtp(mx.port)
        session:command("EHLO client.example.net")
        session:command("MAIL FROM:<anna@example.net>")
        session:command("RCPT TO:<" .. address .. ">")
        session:command("DATA")
        local heard = #session.heard
        session:command("Subject: test\r\n\r\nhello\r\n.")
        local octets = session.heard:sub(heard + 1)
        session.client:close()
        return octets
      end,
      hears = function(reply)
        local code = smtpcodes.is_transient(reply.code) and "451 4.7.1" or "554 5.7.1"
        return ("%s %s\r\n"):format(code, (table.concat(reply.lines, " "):gsub("\t", " "))) -- Postfix shows no tab
      end,
    })
  end)

  -- What rspamd does when the rule ends its process, or takes longer than Postfix waits.
  it("is missed politely: while the policy ends the worker or hangs, mail is deferred", function()
    local LATER = "451 4.7.1 Service unavailable - try again later"
    local function refuses() -- as soon as rspamd has started another worker
      return tostring(host.try_again(function() return deliver("anna@example.net", "nobody@example.org") end))
    end
    assert.equal(LATER, tostring(deliver("anna@example.net", "dies@example.org")))
    assert.equal("554 5.7.1 No such user here", refuses())
    assert.equal(LATER, tostring(deliver("anna@example.net", "hang@example.org")))
    -- There is one worker here, and it serves nobody else: not so much as a greeting comes.
    local client = assert(socket.connect("127.0.0.1", mx.port))
    client:settimeout(2)
    assert.equal("timeout", select(2, client:receive(1)))
    client:close()
    host.sh(("pkill -KILL -P %d -f rspamd_proxy"):format(rspamd))
    assert.equal("554 5.7.1 No such user here", refuses())
  end)

  it("is missed politely: while it is down, mail is deferred", function()
    host.stop(rspamd)
    local reply = deliver("anna@example.net", "rita@example.org")
    assert.equal(451, reply.code)
    -- Unless Postfix is told otherwise: then it takes what nobody looked at.
    host.sh(("cd '%s/etc' && postconf -c . -e milter_default_action=accept && postfix -c \"$PWD\" reload")
      :format(mx.dir))
    assert.truthy(host.wait(function() return deliver("anna@example.net", "nobody@example.org").code == 250 end))
  end)
end)
