-- examples/bounces.lua: the policy around classify that README's section on bounces describes.
local DAY = 24 * 3600

-- The module without its demonstration, and what that prints.
local function load_example()
  local printed = {}
  local env = setmetatable({ print = function(text) printed[#printed + 1] = text end }, { __index = _G })
  local chunk
  if setfenv then
    chunk = setfenv(assert(loadfile("examples/bounces.lua")), env)
  else
    chunk = assert(loadfile("examples/bounces.lua", "t", env))
  end
  return chunk(), printed
end

describe("examples/bounces.lua", function()
  local Bounces, printed = load_example()
  local today, bounces

  before_each(function()
    today = 0
    bounces = Bounces.new { time = function() return today * DAY end }
  end)

  local function returned(day, reply)
    today = day
    return bounces:returned("rita@example.org", reply)
  end

  it("shows itself at work", function()
    assert.same({
      "day 1   ann@example.org     mailbox_unknown   hard   never again: mailbox_unknown",
      "day 1   bob@example.org     mailbox_full      soft   go on",
      "day 9   bob@example.org     mailbox_full      soft   go on",
      "day 17  bob@example.org     mailbox_full      soft   resting until day 47",
      "day 18  cid@example.net     blocklisted       block  go on",
      "day 19  dan@example.com     domain_unknown    hard   never again: domain_unknown",
      "eve@example.com: never again",
      "blocks to mend: blocklisted 1",
      "hold example.net for 900 s",
      "hold example.net for 1800 s",
      "hold example.net for 300 s",
    }, printed)
  end)

  it("rests a full mailbox only after three returns over fifteen days", function()
    for day = 1, 14 do returned(day, "552 5.2.2 Mailbox full") end
    assert.is_true(bounces:may_send("rita@example.org"))
    returned(16, "552 5.2.2 Mailbox full")
    assert.same({ false, "resting", 46 * DAY }, { bounces:may_send("rita@example.org") })
    today = 46
    assert.is_true(bounces:may_send("rita@example.org"))
  end)

  it("counts a 4yz about the mailbox that the sender gave up on, and forgets at a delivery", function()
    returned(1, "450 4.1.1 User unknown")
    returned(9, "450 4.2.1 Mailbox disabled")
    bounces:delivered("rita@example.org")
    returned(17, "450 4.1.1 User unknown")
    assert.is_true(bounces:may_send("rita@example.org"))
    returned(25, "450 4.1.1 User unknown")
    returned(33, "450 4.1.1 User unknown")
    assert.is_false((bounces:may_send("rita@example.org")))
  end)

  it("never counts a block", function()
    for day = 1, 100 do returned(day, "554 5.7.1 Client host blocked using zen.spamhaus.org") end
    assert.is_true(bounces:may_send("rita@example.org"))
    assert.equal(100, bounces.to_fix.blocklisted)
  end)

  it("ends an address at once, and a domain that is not there", function()
    returned(1, "550 5.1.1 User unknown")
    assert.same({ false, "mailbox_unknown" }, { bounces:may_send("rita@example.org") })
    assert.is_true(bounces:may_send("ann@example.org"))
    bounces:returned("x@example.com", "550 5.1.2 Domain not found")
    assert.is_false((bounces:may_send("y@EXAMPLE.com")))
  end)

  it("holds back a lane or a recipient, longer each time, until something is delivered", function()
    local function hold(reply) return (bounces:deferred("rita@example.org", reply)) end
    assert.equal(900, hold("421 4.7.0 Too many connections"))
    assert.is_false((bounces:may_send("ann@example.org")))
    assert.equal(1800, hold("421 4.7.0 Too many connections"))
    for _ = 1, 20 do hold("421 4.7.0 Too many connections") end
    assert.equal(DAY, hold("421 4.7.0 Too many connections"))
    bounces:delivered("rita@example.org")
    assert.is_true(bounces:may_send("ann@example.org"))
    assert.equal(900, hold("450 4.2.1 That user is receiving mail too quickly"))
    assert.is_false((bounces:may_send("rita@example.org")))
    assert.is_true(bounces:may_send("ann@example.org"))
    assert.equal(0, hold("421 4.7.26 This message fails DMARC"))
  end)

  local function dsn(recipient, action, status, diagnostic, more)
    return table.concat({
      "From: MAILER-DAEMON@mx.example.org", "Subject: Undelivered", "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
      "It could not be delivered.", "--b", "Content-Type: message/delivery-status", "",
      "Reporting-MTA: dns; mx.example.org", "", "Final-Recipient: rfc822; " .. recipient, "Action: " .. action,
      "Status: " .. status, "Diagnostic-Code: smtp; " .. diagnostic, more or "", "--b",
      "Content-Type: message/rfc822", "", "Subject: <victim@example.org>: 550 5.1.1 User unknown",
      "Message-ID: <550 5.1.1 victim@example.org User unknown>", "To: victim@example.org", "",
      "Final-Recipient: rfc822; victim@example.org", "Action: failed", "Status: 5.1.1", "--b--", "",
    }, "\r\n")
  end

  it("reads a whole bounce mail", function()
    local mail = dsn("Rita@Example.org", "failed", "5.1.1", "550 5.1.1 User unknown")
    assert.equal("failure", bounces:read(mail, "rita@example.org").kind)
    assert.same({ false, "mailbox_unknown" }, { bounces:may_send("rita@example.org") })
    for day = 1, 17, 8 do
      today = day
      bounces:read(dsn("bob@example.org", "failed", "5.2.2", "552 5.2.2 Mailbox full"), "bob@example.org")
    end
    assert.same({ false, "resting", 47 * DAY }, { bounces:may_send("bob@example.org") })
    local file = assert(io.open("spec/bounces/qmail-unknown.eml", "rb"))
    bounces:read(file:read("*a"), "ann@b.example")
    file:close()
    assert.is_false((bounces:may_send("ann@b.example")))
  end)

  it("touches no address but the one that the message went to, whoever wrote the bounce", function()
    local unknown = "550 5.1.1 <victim@example.org>: User unknown; <victim@example.org> 5.1.1"
    local more = "\r\nFinal-Recipient: rfc822; victim@example.org\r\nAction: failed\r\nStatus: 5.1.1"
    for _, mail in ipairs {
      dsn("victim@example.org", "failed", "5.1.1", unknown), dsn("rita@example.org", "failed", "5.1.1", unknown, more),
      dsn("rita@example.org", "failed", "5.1.2", "550 5.1.2 Domain not found"),
      dsn("rita@example.org", "failed", "5.1.10", "556 5.1.10 Recipient address has null MX", more),
      dsn("rita@example.org", "delayed", "4.7.0", "421 4.7.0 Too many connections, try again in 5 hours", more),
      dsn("rita@example.org", "delivered", "2.0.0", "250 ok", more), "<victim@example.org>: 550 5.1.1 User unknown", "",
      "Subject: Undelivered mail: victim@example.org\r\nX-Failed-Recipients: victim@example.org\r\n\r\n" .. unknown,
    } do
      bounces:read(mail, "rita@example.org")
      assert.is_true(bounces:may_send("victim@example.org"))
    end
    assert.is_false((bounces:may_send("rita@example.org")))
  end)

  it("takes no delay, delivery or answer of a mail for more than it is", function()
    for _, action in ipairs { "delayed", "delivered", "relayed", "expanded" } do
      bounces:read(dsn("rita@example.org", action, "5.1.1", "550 5.1.1 User unknown"), "rita@example.org")
      assert.is_true(bounces:may_send("rita@example.org"), action)
    end
    for day = 1, 9, 8 do returned(day, "552 5.2.2 Mailbox full") end
    bounces:read(dsn("rita@example.org", "delivered", "2.0.0", "250 ok"), "rita@example.org")
    returned(17, "552 5.2.2 Mailbox full")
    assert.is_false((bounces:may_send("rita@example.org")))
    assert.has_error(function() bounces:returned("nobody", "550 5.1.1 User unknown") end, "no address: nobody")
  end)
end)
