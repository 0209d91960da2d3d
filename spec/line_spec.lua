-- tostring of every value: one line for a log.
local documents = require "support.documents"
local maillog = require "support.maillog"
local smtpcodes = require "smtpcodes"

local function bounce()
  return assert(smtpcodes.parse_bounce(documents.read "spec/bounces/exim-two.eml"))
end

local function tally()
  return maillog.tally(documents.read "examples/mail.log")
end

describe("tostring", function()
  it("is one line for each kind of value", function()
    for line, value in pairs {
      ["252 Cannot Verify User"] = smtpcodes.lookup(252),
      ["5.1.1 Bad destination mailbox address"] = smtpcodes.lookup "5.1.1",
      ["SMTP 252 Cannot Verify User vs 421 Service Not Available"] = smtpcodes.compare(252, 421),
      ["550 5.1.1 mailbox_unknown: suppress recipient (certain)"] = smtpcodes.classify "550 5.1.1 no such user",
      ["250 accepted: proceed (certain)"] = smtpcodes.classify(250),
      ["450 4.7.1 Greylisted, please try again later"] = smtpcodes.suggest("greylisted", "RCPT"),
      ["no findings"] = smtpcodes.lint "250 ok\r\n",
      ["bare_lf"] = smtpcodes.lint "250 ok\n",
      ["failed 550 5.1.1 No such user here"] = smtpcodes.parse_report(
        "to=<a@b.example>, relay=b.example[192.0.2.1]:25, dsn=5.1.1, status=bounced "
          .. "(host b.example[192.0.2.1] said: 550 5.1.1 No such user here (in reply to RCPT TO command))"),
      ["failure: nobody-ann@peer.test mailbox_unknown, full-bob@peer.test mailbox_full"] = bounce(),
      ["1 delivered, 1 deferred, 2 returned; 1 to drop"] = tally(),
    } do
      assert.equal(line, tostring(value))
    end
    assert.equal("550 5.7.1 " .. smtpcodes.lookup("550 5.7.1").name, tostring(smtpcodes.lookup "550 5.7.1"))
  end)

  it("does not raise for a value that somebody took apart, nor shows what could move a terminal", function()
    local keys = { "code", "enhanced", "name", "title", "reason", "scope", "kind", "reports", "suppress", "text", 1 }
    for _, value in ipairs { smtpcodes.lookup(252), smtpcodes.compare(252, 421), smtpcodes.classify(250),
      smtpcodes.lint "250 ok\n", smtpcodes.parse_report "550 no", bounce(), tally() } do
      for key in pairs(value) do value[key] = nil end
      assert.equal("string", type(tostring(value)))
      for _, key in ipairs(keys) do
        value[key] = "\27[31m"
      end
      assert.is_nil(tostring(value):find("\27", 1, true))
      for _, key in ipairs(keys) do
        value[key] = { {} }
      end
      assert.equal("string", type(tostring(value)))
    end
  end)
end)
