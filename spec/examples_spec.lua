-- The examples that need no mail program run here, as a user would run them.

-- What the file prints, line by line; or nil and the module that this Lua lacks.
local function run(path, needs)
  if needs and not pcall(require, needs) then return nil, needs end
  local printed = {}
  local env = setmetatable({
    print = function(...)
      local cells = {}
      for i = 1, select("#", ...) do cells[i] = tostring((select(i, ...))) end
      printed[#printed + 1] = table.concat(cells, "\t")
    end,
  }, { __index = _G })
  local chunk
  if setfenv then
    chunk = assert(loadfile(path))
    setfenv(chunk, env)
  else
    chunk = assert(loadfile(path, "t", env))
  end
  chunk()
  return printed
end

describe("examples/", function()
  it("smtp_client.lua sends a message and follows the verdict on each recipient", function()
    local printed, missing = run("examples/smtp_client.lua", "socket")
    if not printed then return pending("this Lua has no module " .. missing) end
    assert.same({
      "CONNECT   220 mx.example.net ESMTP",
      "EHLO      250 mx.example.net PIPELINING ENHANCEDSTATUSCODES",
      "MAIL      250 2.1.0 Sender OK",
      "RCPT      250 2.1.5 Recipient OK",
      "RCPT      452 4.2.2 Mailbox full",
      "RCPT      550 5.1.1 No such user here",
      "RCPT      550 5.7.1 Relay access denied",
      "DATA      354 Start mail input; end with <CRLF>.<CRLF>",
      "DATA-END  250 2.6.0 Message accepted",
      "QUIT      221 2.0.0 Closing connection",
      "",
      "rita@example.net   accepted, proceed",
      "full@example.net   mailbox_full, retry",
      "gone@example.net   mailbox_unknown, suppress",
      "ann@example.com    relay_denied, review",
    }, printed)
  end)

  it("lmtp.lua gives each accepted recipient its own reply", function()
    assert.same({
      "gone@example.net  mailbox_unknown, suppress: 550 5.1.1 No such user here",
      "rita@example.net  accepted, proceed: 250 2.1.5 <rita@example.net> Saved",
      "full@example.net  mailbox_full, retry: 452 4.2.2 <full@example.net> is over quota, please try again later",
    }, run("examples/lmtp.lua"))
  end)
end)

describe("examples/policy.lua", function()
  local Policy = dofile "examples/policy.lua"
  local GREYLISTED, REFUSED = "4.7.1", "5.7.1"

  local function enhanced(reply) return reply and reply.enhanced end

  it("knows an address however it is written", function()
    for _, case in ipairs {
      { "192.0.2.1", "192.0.2.1", "192.0.2" },
      { "::ffff:192.0.2.1", "192.0.2.1", "192.0.2" },
      { "::FFFF:c000:0201", "192.0.2.1", "192.0.2" },
      { "0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1", "192.0.2" },
      { "2001:db8::1", "2001:db8:0:0:0:0:0:1", "2001:db8:0:0" },
      { "2001:DB8:0000:0:0:0:0:1", "2001:db8:0:0:0:0:0:1", "2001:db8:0:0" },
      { "2001:db8:1:2:3::", "2001:db8:1:2:3:0:0:0", "2001:db8:1:2" },
      { "2001:db8::2:0:0:0:1", "2001:db8:0:2:0:0:0:1", "2001:db8:0:2" },
      { "::1", "0:0:0:0:0:0:0:1", "0:0:0:0" }, { "::", "0:0:0:0:0:0:0:0", "0:0:0:0" },
      { "fe80::1%eth0", "fe80:0:0:0:0:0:0:1", "fe80:0:0:0" },
      { "unknown", "unknown", "unknown" }, { "", "", "" }, { "1:2:3", "1:2:3", "1:2:3" },
      { "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8:9", "1:2:3:4" },
    } do
      local address = Policy.address(case[1])
      assert.same({ case[2], case[3] }, { address, Policy.network(address) }, case[1])
    end
  end)

  it("refuses a client and counts a network whichever way its IPv6 address is written", function()
    local policy = Policy.new { clients = { "2001:DB8::42" }, greylist = 60, now = function() return 0 end }
    local function decide(client)
      return policy:decide { client = client, sender = "a@b.example", recipient = "c@d.example" }
    end
    assert.equal(REFUSED, enhanced(decide "2001:db8:0:0:0:0:0:42"))
    assert.equal(GREYLISTED, enhanced(decide "2001:db8::1"))
    policy.now = function() return 61 end
    assert.is_nil(decide "2001:db8:0:0:9::7")
    assert.equal(GREYLISTED, enhanced(decide "2001:db8:1::7"))
  end)

  it("remembers who was asked for last, and no more than it may", function()
    local time = 0
    local memory = Policy.memory(function() return time end, 1000)
    collectgarbage()
    local before = collectgarbage("count")
    for i = 1, 200000 do
      memory.set(("key %d"):format(i), i, 100)
      if i % 100 == 0 then assert.equal(100, memory.get "key 100") end
    end
    collectgarbage()
    assert.is_true(collectgarbage("count") - before < 500)
    assert.is_nil(memory.get "key 150000")
    assert.equal(200000, memory.get "key 200000")
    time = 101
    assert.is_nil(memory.get "key 200000")
  end)

  it("takes no more room for addresses that are too long", function()
    local policy = Policy.new { greylist = 60, entries = 1000 }
    collectgarbage()
    local before = collectgarbage("count")
    for i = 1, 3000 do
      local sender = i .. ("x"):rep(20000) .. "@example.net"
      assert.equal(GREYLISTED, enhanced(policy:decide { sender = sender, recipient = "r@example.org" }))
    end
    collectgarbage()
    assert.is_true(collectgarbage("count") - before < 2000)
  end)
end)
