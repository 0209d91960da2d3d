-- A real Haraka decides with examples/haraka, with Lua inside it and with Lua in a process of its own.
local attack = require "attack"
local documents = require "support.documents"
local host = require "host"

-- What examples/README.md tells to type, with the folders of this spec.
local INIT = documents.command("examples/README.md", "haraka -i")
local COPY = documents.command("examples/README.md", "cp examples/haraka/")
local INSTALL = documents.command("examples/README.md", "cd /srv/haraka && npm install koffi")

local VERSION = "Haraka@3.3.4 koffi@3.3.4"

local function skip(why)
  describe("Haraka", function() pending(why) end)
end

if not host.has("npm") then return skip("npm is not on the PATH") end
local node = tonumber((host.sh("node --version"):match("^v(%d+)")))
if not node or node < 20 then return skip("Haraka needs Node.js 20, and here is " .. (node or "none")) end

-- Installed once and kept beside the other build results.
local modules = host.scratch .. "/npm"
local program = modules .. "/node_modules/Haraka/bin/haraka"
if not host.sh(("cat '%s/installed'"):format(modules)):find(VERSION, 1, true) then
  print("# npm install " .. VERSION .. " (about half a minute)")
  -- Haraka and koffi of these versions, once for all folders; npm must not hang for ever.
  local install = INSTALL:gsub("/srv/haraka", "'" .. modules .. "'"):gsub("koffi$", VERSION)
    :gsub("npm install", "timeout 300 npm install --no-audit --no-fund --prefix .")
  local output, ok = host.sh(("mkdir -p '%s' && %s && echo '%s' >installed"):format(modules, install, VERSION))
  if not ok then return skip("npm could not install " .. VERSION .. ": " .. output:sub(-300)) end
end

-- Both ways of running Lua must look the same to a client.
for _, ini in ipairs { "process=false\n", "process=true\n" } do
  local outside = ini:find("true", 1, true)
  describe("Haraka with the policy, Lua " .. (outside and "in a process" or "inside it"), function()
    local dir, port, haraka

    local function log() return host.read(dir .. "/haraka.log") end

    setup(function()
      dir = host.folder("haraka")
      local init = INIT:gsub("^haraka", ("node '%s'"):format(program))
      local report, ok = host.sh(("mkdir '%s/tmp' && ln -s '%s/node_modules' '%s' && "):format(dir, modules, dir)
        .. (init .. " && " .. COPY):gsub("/srv/haraka", "'" .. dir .. "'"))
      assert(ok, report)
      host.sh(("cp spec/hosts/settings.lua '%s/plugins/'"):format(dir))
      attack.install(dir .. "/plugins")
      port = host.port()
      local config = {
        ["smtp.ini"] = ("listen=127.0.0.1:%d\nnodes=0\n"):format(port), me = "mx.example.org\n",
        plugins = "xclient\npolicy\nrcpt_to.in_host_list\nqueue/test\n", ["policy.ini"] = ini,
        host_list = "example.org\n", ["xclient.hosts"] = "127.0.0.1\n", loglevel = "info\n",
      }
      for file, text in pairs(config) do host.write(dir .. "/config/" .. file, text) end
      haraka = host.start(("%s TMPDIR='%s/tmp' node '%s' -c '%s'"):format(host.environment "5.4", dir, program, dir),
        dir .. "/haraka.log", port)
    end)

    teardown(function() host.stop() end)

    -- A session as a client of that address.
    local function session(address)
      local client = host.smtp(port)
      client:command("EHLO client.example.net")
      assert.equal(220, client:command("XCLIENT ADDR=" .. address .. " NAME=client.example.net").code)
      client:command("EHLO client.example.net")
      return client
    end

    local function deliver(address, sender, recipient, body)
      local client = session(address)
      local reply = client:deliver(sender, recipient, body)
      client:quit()
      return reply
    end

    it("refuses with the policy's own codes", function()
      local reply = deliver("198.51.100.1", "anna@example.net", "nobody@example.org")
      assert.equal("550 5.1.1 No such user here", tostring(reply))
      reply = deliver("198.51.100.1", "anna@spam.example.net", "rita@example.org")
      assert.equal("550 5.7.1 Sender refused by local policy", tostring(reply))
      reply = deliver("192.0.2.66", "anna@example.net", "rita@example.org")
      assert.equal("554 5.7.1 Client host refused by local policy", tostring(reply))
    end)

    it("defers with the policy's own codes", function()
      local reply = deliver("198.51.100.1", "anna@example.net", "full@example.org")
      assert.equal("452 4.2.2 Mailbox full", tostring(reply))
    end)

    it("defers a stranger, and on a later try the message is in the queue", function()
      local reply = deliver("198.51.100.1", "anna@example.net", "rita@example.org")
      assert.truthy(tostring(reply):find("^450 4%.7%.1 Greylisted"), tostring(reply))
      reply = host.try_again(function()
        return deliver("198.51.100.1", "anna@example.net", "rita@example.org", "Subject: 4711\r\n\r\nhello\r\n.x")
      end)
      assert.equal(250, reply.code)
      local queued = host.wait(function()
        local text = host.sh(("cat '%s'/tmp/mail_*.eml"):format(dir))
        return text:find("Subject: 4711", 1, true) and text
      end)
      assert.truthy(queued:find("hello\r\n.x", 1, true))
    end)

    it("leaves it to Haraka's other plugins whose mail is taken", function()
      assert.equal(550, deliver("198.51.100.1", "anna@example.net", "rita@example.com").code)
    end)

    it("refuses a message whose announced size is too big", function()
      local client = session("198.51.100.2")
      client:command("MAIL FROM:<> SIZE=20000000")
      assert.equal("552 5.3.4", tostring(client:command("RCPT TO:<pavel@example.org>")):sub(1, 9))
      client:quit()
    end)

    it("says 421 and closes when a network names too many recipients", function()
      local client, reply = session("203.0.113.5"), nil
      client:command("MAIL FROM:<anna@example.net>")
      for _ = 1, 202 do -- the limit is 100 a minute, and a minute may begin meanwhile
        reply = client:command("RCPT TO:<nobody@example.org>")
        if reply.code ~= 550 then break end
      end
      assert.equal("421 4.7.0 Too many recipients from you, please slow down", tostring(reply))
      assert.is_true(client:closed())
      assert.equal(550, deliver("198.51.100.9", "anna@example.net", "nobody@example.org").code)
    end)

    it("defers when the policy fails, says so in the log, and goes on", function()
      local reply = deliver("198.51.100.1", "anna@example.net", "broken@example.org")
      assert.equal("451 4.3.0 Requested action aborted: local error in processing", tostring(reply))
      assert.truthy(log():find("policy: .*the store is down"))
      assert.equal(550, deliver("198.51.100.1", "anna@example.net", "nobody@example.org").code)
    end)

    it("answers hostile addresses, and survives long lines and hang-ups", function()
      local client = session("198.51.100.3")
      local recipients = {
        '"a b%00%0d\\"|$(id)"@example.org', "a{}[]'@example.org", ("x"):rep(60) .. "@example.org",
        "%0D%0A250%20OK@example.org",
      }
      for _, recipient in ipairs(recipients) do
        client:command("RSET")
        client:command("MAIL FROM:<>")
        local reply = client:command("RCPT TO:<" .. recipient .. ">")
        assert.is_true(reply.code == 550 or reply.code == 501, tostring(reply))
        assert.equal(1, #reply.lines)
      end
      client:command("RSET")
      client:command("MAIL FROM:<\195\164\255@example.net>")
      assert.is_true(client:command("RCPT TO:<\195\188\254@example.org>").code >= 500)
      client:send("RCPT TO:<" .. ("x"):rep(1000000))
      client.client:close()
      client = session("198.51.100.3")
      client:send("MAIL FROM:<anna@example.net>\r\nRCPT TO:<nobody@example.org>\r\n")
      client.client:close()
      assert.equal(550, deliver("198.51.100.1", "anna@example.net", "nobody@example.org").code)
    end)

    it("hears a hostile policy out, and nothing that was not meant", function()
      assert.same({}, attack.run {
        program = "haraka", try = attack.at_rcpt(port),
        later = "^451 4%.3%.0 Requested action aborted: local error in processing\r\n$",
        hears = function(reply) return (reply:wire()) end,
      })
    end)

    it("answers each of 20 sessions at once with its own reply", function()
      local sessions = {}
      for i = 1, 20 do
        sessions[i] = session("192.0.2.100")
        sessions[i]:command("MAIL FROM:<anna@example.net>")
      end
      for i, client in ipairs(sessions) do
        client:send(("RCPT TO:<%s@example.org>\r\n"):format(i % 2 == 0 and "full" or "nobody"))
      end
      for i, client in ipairs(sessions) do
        assert.equal(i % 2 == 0 and "4.2.2" or "5.1.1", client:reply().enhanced)
        client:quit()
      end
    end)

    if outside then
      it("defers while the process hangs or ends, and has another then", function()
        for _, recipient in ipairs { "hang@example.org", "dies@example.org" } do
          local reply = deliver("198.51.100.1", "anna@example.net", recipient)
          assert.equal("451 4.3.0 Requested action aborted: local error in processing", tostring(reply))
          assert.truthy(host.wait(function()
            return deliver("198.51.100.1", "anna@example.net", "nobody@example.org").code == 550
          end))
        end
      end)

      it("starts the process again when it was killed", function()
        local child = host.sh("ps -o pid= --ppid " .. haraka):match("%d+")
        assert.truthy(child)
        assert.truthy(select(2, host.sh("kill -KILL " .. child)))
        local reply
        assert.truthy(host.wait(function()
          reply = deliver("198.51.100.1", "anna@example.net", "nobody@example.org")
          return reply.code == 550
        end))
        assert.equal("550 5.1.1 No such user here", tostring(reply))
      end)
    end
  end)
end

describe("A decision of Lua", function()
  it("costs Haraka", function()
    local dir = host.folder("haraka-bench")
    host.sh(("ln -s '%s/node_modules' '%s/node_modules'"):format(modules, dir))
    host.sh(("cp examples/haraka/* examples/policy.lua examples/settings.lua '%s'"):format(dir))
    host.write(dir .. "/bench.js", [[
      const line = '192.0.2.1 anna%40example.net nobody%40example.org 1000'
      async function measure (file, rounds) {
        const lua = new (require(file))('./decide.lua')
        for (let i = 0; i < rounds / 10; i++) await lua.call(line)
        const start = process.hrtime.bigint()
        let answer
        for (let i = 0; i < rounds; i++) answer = await lua.call(line)
        const each = Number(process.hrtime.bigint() - start) / rounds / 1000
        lua.close()
        if (JSON.parse(answer).code !== 550) throw new Error(answer)
        return each.toFixed(1)
      }
      measure('./lua.js', 100000).then(async (inside) => {
        console.log(`${inside} microseconds inside Haraka, ${await measure('./child.js', 10000)} in a process`)
      })
    ]])
    local text, ok = host.sh(("cd '%s' && %s node bench.js"):format(dir, host.environment "5.4"))
    assert.is_true(ok, text)
    print("# " .. text)
    assert.truthy(text:find("^[%d.]+ microseconds inside Haraka, [%d.]+ in a process"), text)
  end)
end)
