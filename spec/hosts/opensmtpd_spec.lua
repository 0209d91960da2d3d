-- A real OpenSMTPD asks examples/opensmtpd/filter.lua, and a client sees what the policy decided.
local attack = require "attack"
local host = require "host"
local socket = require "socket"
local unpacked = require "unpacked"

local CONF = [[
filter policy proc-exec "/usr/bin/{environment} lua5.4 {dir}/filter.lua"
listen on 127.0.0.1 port {port} filter policy hostname mx.example.org
listen on 127.0.0.1 port {proxied} filter policy hostname mx.example.org proxy-v2
action "keep" relay host smtp://127.0.0.1:1
match from any for domain "example.org" action "keep"
]]

local root, why = unpacked.fetch("opensmtpd", "opensmtpd")
if not root then
  describe("OpenSMTPD", function() pending(why) end)
  return
end

-- An smtpd with that text as its filter.lua, and the hostile policy beside it; its folder and ports.
local function start(name, filter)
  local dir, port, proxied = host.folder(name), host.port(), host.port()
  host.sh(("cp spec/hosts/settings.lua '%s'"):format(dir))
  host.write(dir .. "/filter.lua", filter)
  attack.install(dir)
  host.write(dir .. "/smtpd.conf", host.fill(CONF, {
    dir = dir, port = port, proxied = proxied, environment = host.environment "5.4",
  }))
  unpacked.start(dir, { "opensmtpd", "opensmtpq" }, host.fill([[
mount --bind '{root}/usr/libexec' /usr/libexec
mount -t tmpfs tmpfs /var/lib
mount -t tmpfs tmpfs /var/spool
mount -t tmpfs tmpfs /run
mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd
chmod 711 /var/spool/smtpd
]], { root = root }), ("'%s/usr/sbin/smtpd' -d -f '%s/smtpd.conf'"):format(root, dir), dir .. "/smtpd.log", port)
  return dir, port, proxied
end

describe("OpenSMTPD with a filter in Lua", function()
  local dir, port, proxied

  local function log() return host.read(dir .. "/smtpd.log") end

  setup(function()
    dir, port, proxied = start("opensmtpd", host.read("examples/opensmtpd/filter.lua"))
  end)

  teardown(function() host.stop() end)

  -- A session; as a client of that IPv4 address, where one is given.
  local function connect(address)
    if not address then return host.smtp(port) end
    local octets = address:gsub("(%d+)%.?", function(octet) return string.char(tonumber(octet)) end)
    return host.smtp(proxied, nil, "\r\n\r\n\0\r\nQUIT\n\33\17\0\12" .. octets .. "\127\0\0\1\16\0\0\25")
  end

  local function deliver(address, sender, recipient, body)
    local session = connect(address)
    local reply = session:deliver(sender, recipient, body)
    session:quit()
    return reply
  end

  it("refuses and defers with the policy's own codes", function()
    assert.equal("550 5.1.1 No such user here", tostring(deliver(nil, "anna@example.net", "nobody@example.org")))
    assert.equal("452 4.2.2 Mailbox full", tostring(deliver(nil, "anna@example.net", "full@example.org")))
    local reply = deliver(nil, "anna@spam.example.net", "rita@example.org")
    assert.equal("550 5.7.1 Sender refused by local policy", tostring(reply))
    assert.equal("550 5.1.1 No such user here", tostring(deliver(nil, "", "nobody@example.org")))
  end)

  it("tells the policy the client's address", function()
    local reply = deliver("192.0.2.66", "anna@example.net", "rita@example.org")
    assert.equal("554 5.7.1 Client host refused by local policy", tostring(reply))
  end)

  it("defers a stranger and takes the mail on a later try", function()
    local reply = deliver("198.51.100.1", "anna@example.net", "rita@example.org")
    assert.truthy(tostring(reply):find("^450 4%.7%.1 Greylisted"), tostring(reply))
    assert.equal(250, host.try_again(function()
      return deliver("198.51.100.7", "anna@example.net", "rita@example.org")
    end).code)
  end)

  it("asks about each recipient of each transaction of a session", function()
    local session = connect()
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@spam.example.net>")
    assert.equal("5.7.1", session:command("RCPT TO:<rita@example.org>").enhanced)
    session:command("RSET")
    session:command("MAIL FROM:<anna@example.net>")
    assert.equal("5.1.1", session:command("RCPT TO:<nobody@example.org>").enhanced)
    assert.equal("4.2.2", session:command("RCPT TO:<full@example.org>").enhanced)
    session:quit()
  end)

  it("says 421 and closes when a network names too many recipients", function()
    local session, reply
    for i = 0, 202 do -- the limit is 100 a minute, and a minute may begin meanwhile
      if i % 5 == 0 then -- OpenSMTPD itself ends a session after some refusals
        if session then session:quit() end
        session = connect "203.0.113.5"
        session:command("EHLO client.example.net")
        session:command("MAIL FROM:<anna@example.net>")
      end
      reply = session:command("RCPT TO:<nobody@example.org>")
      if reply.code ~= 550 then break end
    end
    assert.equal("421 4.7.0 Too many recipients from you, please slow down", tostring(reply))
    assert.is_true(session:closed())
    assert.equal(550, deliver("198.51.100.1", "anna@example.net", "nobody@example.org").code)
  end)

  it("defers when the policy fails, says so in the log, and goes on", function()
    local reply = deliver(nil, "anna@example.net", "broken@example.org")
    assert.equal("451 4.3.0 Requested action aborted: local error in processing", tostring(reply))
    assert.truthy(log():find("policy: .*the store is down"), log())
    assert.equal(550, deliver(nil, "anna@example.net", "nobody@example.org").code)
  end)

  it("answers hostile addresses, and survives long lines and hang-ups", function()
    local session = connect()
    session:command("EHLO client.example.net")
    session:command('MAIL FROM:<"a|b|c"@example.net>')
    for _, recipient in ipairs { '"a|b"@example.org', "a|reject@example.org", "%0D%0A@example.org" } do
      local reply = session:command("RCPT TO:<" .. recipient .. ">")
      assert.is_true(reply.code >= 500 and #reply.lines == 1, tostring(reply))
    end
    session:send("RCPT TO:<" .. ("x"):rep(1000000) .. "\r\n")
    local reply = session:reply()
    assert.is_true(not reply or reply.code >= 421)
    session.client:close()
    session = connect()
    session:send("EHLO a.example.net\r\nMAIL FROM:<anna@example.net>\r\nRCPT TO:<rita@exa")
    session.client:close()
    session = connect()
    session:send("\0\255\r\n\1\2")
    session.client:close()
    assert.equal(550, deliver(nil, "anna@example.net", "nobody@example.org").code)
  end)

  it("hears a hostile policy out, and nothing that was not meant", function()
    assert.same({}, attack.run {
      program = "opensmtpd", try = attack.at_rcpt(port), hears = attack.one_line,
      later = "^451 4%.3%.0 Requested action aborted: local error in processing\r\n$",
    })
  end)

  it("answers each of 20 sessions at once with its own reply", function()
    local sessions = {}
    for i = 1, 20 do
      sessions[i] = connect()
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
end)

-- A filter that answers questions about garbage-N@example.org with the N-th line, word for word.
local GARBAGE = [[
local answers = {{answers}}
io.stdout:setvbuf("line")
for line in io.lines() do
  if line == "config|ready" then break end
end
print("register|filter|smtp-in|rcpt-to")
print("register|ready")
for line in io.lines() do
  local id, token, n = line:match("|rcpt%-to|(%x+)|(%x+)|<?garbage%-(%d+)@")
  if id then io.write((answers[tonumber(n)]:gsub("ID", id):gsub("TOKEN", token)), "\n") end
end
]]

describe("OpenSMTPD", function()
  after_each(function() host.stop() end)

  local function garbage(name, answers)
    local quoted = {}
    for i, answer in ipairs(answers) do quoted[i] = ("%q"):format(answer) end
    return select(2, start(name, (GARBAGE:gsub("{answers}", function() return table.concat(quoted, ", ") end))))
  end

  -- A session each that has asked about these recipients, and was not answered yet.
  local function asked(port, ...)
    local sessions = {}
    for i, recipient in ipairs { ... } do
      local session = host.smtp(port)
      session:command("EHLO client.example.net")
      session:command("MAIL FROM:<anna@example.net>")
      session:send("RCPT TO:<" .. recipient .. "@example.org>\r\n")
      session.before = #session.heard
      sessions[i] = session
    end
    return sessions
  end

  local function answer(session)
    session:reply() -- or none, where it hangs up
    return session.heard:sub(session.before + 1)
  end

  local function gone(port) return host.wait(function() return not host.listens(port) end) end

  -- Nothing is heard in a time that any answer takes many times over.
  local function unanswered(sessions)
    local clients = {}
    for i, session in ipairs(sessions) do clients[i] = session.client end
    return socket.select(clients, nil, 2)[1] == nil
  end

  it("answers nobody while the filter hangs, and ends when it is killed", function()
    local dir, port = start("opensmtpd-hang", host.read("examples/opensmtpd/filter.lua"))
    local sessions = asked(port, "hang", "rita", "nobody")
    assert.is_true(unanswered(sessions))
    local filter = host.sh("pgrep -f 'lua5.4 " .. dir .. "/filter.lua'"):match("%d+")
    host.sh("kill -KILL " .. filter)
    for _, session in ipairs(sessions) do
      assert.equal("", answer(session))
      assert.is_true(session:closed())
    end
    assert.is_true(gone(port))
  end)

  it("hangs up and ends when the filter does", function()
    local _, port = start("opensmtpd-dies", host.read("examples/opensmtpd/filter.lua"))
    local session = asked(port, "dies")[1]
    assert.equal("", answer(session))
    assert.is_true(session:closed())
    assert.is_true(gone(port))
  end)

  it("accepts nothing for an answer that is none, and goes on where it can", function()
    local port = garbage("opensmtpd-garbage", {
      "filter-result|ID|TOKEN|reject|250 2.1.5 OK", "filter-result|ID|TOKEN|disconnect|250 2.1.5 OK",
      "filter-result|ID|TOKEN|reject|", "filter-result|ID|TOKEN|reject|550", "filter-result|ID|TOKEN|reject|OK OK OK",
      "filter-result|ID|0|proceed",
      "filter-result|0|TOKEN|proceed", "filter-result|TOKEN|ID|proceed", "register|ready", ("x"):rep(100000),
    })
    for i = 1, 5 do
      local session = asked(port, "garbage-" .. i)[1]
      assert.equal("421 Internal server error\r\n", answer(session))
      assert.is_true(session:closed())
    end
    -- By its own design it takes a result for any question of the session, whatever the token.
    assert.equal("250 ", answer(asked(port, "garbage-6")[1]):sub(1, 4))
    -- For nobody, or without an end.
    assert.is_true(unanswered(asked(port, "garbage-7", "garbage-8", "garbage-9", "garbage-10")))
  end)

  it("ends at what is no line of the protocol", function()
    for _, line in ipairs { "", "250 2.1.5 OK", "filter-result|ID|TOKEN|accept" } do
      local port = garbage("opensmtpd-nonsense", { line })
      assert.equal("", answer(asked(port, "garbage-1")[1]))
      assert.is_true(gone(port))
    end
  end)
end)

describe("The OpenSMTPD filter", function()
  it("ends no line but a result, whatever it reads, and does not end", function()
    local dir = host.folder("opensmtpd-filter")
    host.sh(("cp examples/opensmtpd/filter.lua examples/policy.lua spec/hosts/settings.lua '%s'"):format(dir))
    host.write(dir .. "/in", table.concat({
      "config|smtpd-version|7.5.0", "config|protocol|0.7", "config|ready",
      "report|0.7|1.5|smtp-in|link-connect|01|host.example.net|pass|[2001:db8::1]:25|192.0.2.9:25",
      "report|0.7|1.5|smtp-in|tx-mail|01|aa|ok|anna@spam.example.net",
      "filter|0.7|1.5|smtp-in|rcpt-to|01|0a|rita@example.org", -- refused for its sender
      "report|0.7|1.5|smtp-in|tx-mail|01|ab|ok|",
      "filter|0.7|1.5|smtp-in|rcpt-to|01|0b|a|b|c@example.org",
      "filter|0.7|1.5|smtp-in|rcpt-to|02|0c|rita@example.org", -- a session that nobody reported
      "report|0.7|1.5|smtp-in|tx-mail|03|ac|ok|x", "report|0.7|1.5|smtp-in|link-connect|04", "nonsense", "", "|||||||",
      "report|0.7|1.5|smtp-in|link-disconnect|01",
    }, "\n") .. "\n")
    local output = host.sh(("cd '%s' && %s lua5.4 filter.lua <in 2>err"):format(dir, host.environment "5.4"))
    local results = output:match("register|ready\n(.*)$")
    assert.equal("filter-result|01|0a|reject|550 5.7.1 Sender refused by local policy\n"
      .. "filter-result|01|0b|reject|550 5.1.1 No such user here\n"
      .. "filter-result|02|0c|reject|451 4.3.0 Requested action aborted: local error in processing\n", results)
    assert.truthy(host.read(dir .. "/err"):find("cannot read", 1, true))
  end)

  it("ends when smtpd ends, also before it has said what it is", function()
    local dir = host.folder("opensmtpd-early")
    host.sh(("cp examples/opensmtpd/filter.lua examples/policy.lua examples/settings.lua '%s'"):format(dir))
    for _, input in ipairs { "", "config|smtpd-version|7.5.0\n", "config|ready\n" } do
      host.write(dir .. "/in", input)
      local output, ok = host.sh(("cd '%s' && timeout 90 %s lua5.4 filter.lua <in"):format(dir, host.environment "5.4"))
      assert.is_true(ok, output)
    end
  end)
end)
