-- A real Dovecot asks examples/dovecot/auth.lua who may log in; what a submission client is told.
local attack = require "attack"
local host = require "host"
local mime = require "mime"
local postfix = require "postfix"
local smtpcodes = require "smtpcodes"
local socket = require "socket"

local CONF = [[
import_environment = TZ LUA_PATH LUA_CPATH
base_dir = {dir}/run
state_dir = {dir}/run
log_path = {dir}/dovecot.log
hostname = mx.example.org
protocols = submission
listen = 127.0.0.1
ssl = no
default_internal_user = dovecot
default_login_user = dovenull
login_trusted_networks = 127.0.0.0/8
auth_mechanisms = plain
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:{dir}/mail
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
service submission-login {
  inet_listener submission {
    port = {port}
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home={dir}/mail
}
]]

if not host.has("dovecot") or host.read("/usr/lib/dovecot/modules/auth/libauthdb_lua.so") == ""
  or host.read("/usr/lib/dovecot/submission-login") == "" then
  describe("Dovecot", function() pending("Dovecot with auth-lua and submissiond is not installed") end)
  return
end

-- Dovecot with that text as its auth.lua, and the hostile policy beside it; its folder and port.
local function start(name, auth, relay)
  local dir, port = host.folder(name), host.port()
  host.sh(("cd '%s' && mkdir run mail && chown nobody:nogroup mail"):format(dir))
  host.write(dir .. "/auth.lua", auth)
  attack.install(dir)
  -- A low limit, as doveadm takes its time for each try.
  host.write(dir .. "/settings.lua", (host.read("spec/hosts/settings.lua"):gsub("rate = 100", "rate = 20")))
  local users = { "rita@example.org", "anna@spam.example.net", "hang@example.org", "dies@example.org" }
  for i = 1, 99 do
    users[#users + 1] = ("attack-%d@example.org"):format(i)
    users[#users + 1] = ("garbage-%d@example.org"):format(i)
  end
  host.write(dir .. "/passwd", table.concat(users, ":{PLAIN}secret\n") .. ":{PLAIN}secret\n")
  local passdbs = host.read("examples/dovecot/dovecot.conf"):gsub("/etc/dovecot/", dir .. "/")
  host.write(dir .. "/dovecot.conf", host.fill(CONF, { dir = dir, port = port, relay = relay }) .. passdbs)
  host.start(("%s dovecot -F -c '%s/dovecot.conf'"):format(host.environment "5.4", dir), dir .. "/out.log", port)
  return dir, port
end

-- A session with AUTH sent; what it is told is still to be read.
local function asked(port, user)
  local session = host.smtp(port)
  session:command("EHLO client.example.net")
  session.before = #session.heard
  session:send("AUTH PLAIN " .. mime.b64("\0" .. user .. "\0secret") .. "\r\n")
  return session
end

-- The octets of the answer to that.
local function heard(session)
  session:reply()
  return session.heard:sub(session.before + 1)
end

describe("Dovecot with the policy", function()
  local dir, port, mx

  local function log() return host.read(dir .. "/dovecot.log") end

  setup(function()
    mx = postfix.start("dovecot-postfix", "smtpd_recipient_restrictions = permit_auth_destination, reject\n")
    dir, port = start("dovecot", host.read("examples/dovecot/auth.lua"), mx.port)
  end)

  teardown(function()
    if mx then mx.stop() end
    host.stop()
  end)

  -- A session of a client at that address, and the reply to its AUTH.
  local function login(user, password, address)
    local session = host.smtp(port)
    session:command("EHLO client.example.net")
    if address then
      assert.equal(220, session:command("XCLIENT ADDR=" .. address).code)
      session:command("EHLO client.example.net")
    end
    return session, session:command("AUTH PLAIN " .. mime.b64("\0" .. user .. "\0" .. password))
  end

  local function told(...)
    local session, reply = login(...)
    session:quit()
    return tostring(reply)
  end

  it("lets a user in, who then submits a message", function()
    local session, reply = login("rita@example.org", "secret")
    assert.equal("235 2.7.0", tostring(reply):sub(1, 9))
    assert.equal(250, session:deliver("rita@example.org", "pavel@example.org").code)
    session:quit()
  end)

  it("refuses a user and a client with 525 5.7.13 and the policy's text", function()
    assert.equal("525 5.7.13 Sender refused by local policy", told("anna@spam.example.net", "secret"))
    assert.equal("525 5.7.13 Client host refused by local policy", told("rita@example.org", "secret", "192.0.2.66"))
  end)

  it("tells who does not know the password nothing but 535 5.7.8", function()
    for _, user in ipairs { "rita@example.org", "anna@spam.example.net", "nobody@example.org" } do
      assert.equal("535 5.7.8 Authentication failed.", told(user, "wrong"))
    end
    assert.equal("535 5.7.8 Authentication failed.", told("rita@example.org", "wrong", "192.0.2.66"))
  end)

  it("says 454 4.7.0 when the policy fails, says why in the log, and goes on", function()
    assert.equal("454 4.7.0", told("rita@example.org", "secret", "198.18.0.1"):sub(1, 9))
    assert.truthy(log():find("the store is down", 1, true), log())
    assert.equal("235", told("rita@example.org", "secret"):sub(1, 3))
  end)

  it("says 454 4.7.0 to a network in a hurry", function()
    local command = ("doveadm -c '%s/dovecot.conf' auth test -x service=submission -x rip=%s rita@example.org secret")
      :format(dir, "198.51.100.1")
    -- The limit is 20 a minute, and a minute may begin meanwhile, here as below.
    local text = host.sh(("for i in $(seq 42); do %s || break; done"):format(command))
    assert.truthy(text:find("auth succeeded.*auth failed.*temp_fail"), text)
    assert.truthy(log():find("421 4.7.0 Too many recipients from you", 1, true))
    local reply
    for _ = 1, 42 do
      reply = told("rita@example.org", "secret", "198.51.100.2")
      if reply:sub(1, 3) ~= "235" then break end
    end
    assert.equal("454 4.7.0", reply:sub(1, 9))
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    assert.same({}, attack.run {
      program = "rspamd", later = "^454 4%.7%.0 Temporary authentication failure[^\r\n]*\r\n$",
      try = function(address)
        local session = asked(port, address)
        local octets = heard(session)
        session.client:close()
        return octets
      end,
      hears = function(reply)
        return smtpcodes.is_permanent(reply.code) and
          ("525 5.7.13 %s\r\n"):format(table.concat(reply.lines, " "))
      end,
    })
  end)

  it("answers hostile names, and survives nonsense and hang-ups", function()
    for _, user in ipairs { "a\nb", "\1\255\254", ("x"):rep(500), "${run}|`id`%u%%", "rita@example.org\tnologin" } do
      local code = told(user, "secret"):sub(1, 3)
      assert.is_true(code == "535" or code == "501" or code == "454", code)
    end
    local session = host.smtp(port)
    session:send("AUTH PLAIN " .. ("x"):rep(1000000))
    session.client:close()
    session = host.smtp(port)
    session:send("AUTH PLAIN\r\n")
    session.client:close()
    assert.equal("235", told("rita@example.org", "secret"):sub(1, 3))
  end)

  it("lets nobody in while the policy hangs or ends its process, and has another process then", function()
    assert.equal("535 5.7.8 Authentication failed.\r\n", heard(asked(port, "dies@example.org")))
    local hung = asked(port, "hang@example.org")
    -- Nothing is heard in a time that any answer takes many times over, and nobody else gets as far as a greeting.
    assert.same({}, socket.select({ hung.client }, nil, 2))
    local second = assert(socket.connect("127.0.0.1", port))
    assert.same({}, socket.select({ hung.client, second }, nil, 2))
    local auth = host.sh(("pgrep -x auth -P \"$(cat '%s/run/master.pid')\""):format(dir)):match("^%d+")
    host.sh("kill -KILL " .. auth)
    assert.equal("535 5.7.8 Authentication failed.\r\n", heard(hung))
    second:settimeout(90)
    assert.equal("220 ", second:receive(4))
    second:close()
    hung.client:close()
    assert.equal("235", told("rita@example.org", "secret"):sub(1, 3))
  end)
end)

-- Values that are no result, and what a passdb that checks nothing of it makes of them.
local GARBAGE = { "", "42", "'OK', {}", "nil, {}", "{}", "true", "dovecot.auth.PASSDB_RESULT_OK", "0.5, {}", "-99, {}",
  "dovecot.auth.PASSDB_RESULT_NEXT, { nologin = '', reason = 'No' }" }

describe("Dovecot", function()
  after_each(function() host.stop() end)

  it("lets nobody in for a value that is no result", function()
    local results = {}
    for i, values in ipairs(GARBAGE) do results[i] = ("function() return %s end"):format(values) end
    local _, port = start("dovecot-garbage", ("local results = { %s }\nfunction auth_passdb_lookup(request)\n"
      .. "  return results[tonumber(request.user:match('%%d+'))]()\nend\n"):format(table.concat(results, ", ")), 1)
    for i, values in ipairs(GARBAGE) do
      local code = heard(asked(port, ("garbage-%d@example.org"):format(i))):match("^%d%d%d .*%d")
      assert.truthy(code and (code:find("^454 4%.7%.0 ") or code:find("^535 5%.7%.8")), values)
    end
  end)

  it("lets nobody in while auth.lua cannot be loaded or has no such function", function()
    local _, port = start("dovecot-broken", "no Lua", 1)
    local session = host.smtp(port)
    assert.truthy(session.heard == "" or session.heard:find("^421 4%.3%.2 "), session.heard)
    assert.is_true(session:closed())
    _, port = start("dovecot-missing", "", 1)
    assert.equal("454 4.7.0 ", heard(asked(port, "rita@example.org")):sub(1, 10))
  end)
end)
