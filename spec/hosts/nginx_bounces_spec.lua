-- A real nginx with examples/nginx/bounces.lua: what the services post is classified and counted.
local decode = require "support.json_decode"
local encode = require("smtpcodes.json").encode
local host = require "host"
local nginx = require "nginx"
local octets = require "smtpcodes.octets"
local random = require "support.random"
local smtpcodes = require "smtpcodes"

if nginx.missing() then
  describe("nginx", function() pending(nginx.missing()) end)
  return
end

describe("nginx's webhook for bounces in Lua", function()
  local server

  setup(function() server = nginx.start("nginx-bounces") end)
  teardown(function() host.stop() end)

  local function post(path, body)
    local status, headers, answer = host.http(server.api, path, {
      body = type(body) == "table" and encode(body) or body, headers = { ["Content-Type"] = "application/json" },
    })
    assert.truthy(status, "no answer")
    return status, status < 500 and headers["content-type"] == "application/json" and decode(answer) or answer
  end

  -- series -> number; every line is one that Prometheus reads.
  local function metrics()
    local status, headers, text = host.http(server.api, "/metrics")
    assert.equal(200, status)
    assert.equal("text/plain; version=0.0.4; charset=utf-8", headers["content-type"])
    assert.is_nil(octets.invalid_utf8(text))
    local values, described = {}, {}
    for line in text:gmatch("[^\n]+") do
      local help, type_of = line:match("^# HELP ([%w_]+) [%g ]+$"), line:match("^# TYPE ([%w_]+) counter$")
      if help then
        assert.is_nil(described[help])
        described[help] = "help"
      elseif type_of then
        assert.equal("help", described[type_of])
        described[type_of] = "type"
      else
        local name, labels, value = line:match("^([%w_]+){(.*)} (%d+)$")
        assert.truthy(name and described[name] == "type", line)
        assert.equal("", (labels:gsub('\\[\\"n]', ""):gsub('[%l_]+="[^"\\]*",?', "")), line)
        values[name .. "{" .. labels .. "}"] = tonumber(value)
      end
    end
    return values
  end

  local function bounces(service, reason)
    local sum = 0
    for series, n in pairs(metrics()) do
      if series:find("^smtp_bounces_total") and series:find(('service="%s"'):format(service), 1, true)
        and series:find(('reason="%s"'):format(reason), 1, true) then
        sum = sum + n
      end
    end
    return sum
  end

  local function sns(id, message)
    return {
      Type = "Notification", MessageId = id, TopicArn = "arn:aws:sns:eu-west-1:123456789012:bounces",
      Timestamp = "2026-01-02T03:04:05.678Z", Message = encode(message),
    }
  end

  it("counts what Amazon SES posts through SNS", function()
    local before = bounces("ses", "mailbox_unknown")
    local status, result = post("/bounces/ses", sns("sns-1", {
      notificationType = "Bounce",
      bounce = {
        bounceType = "Permanent", bounceSubType = "General", feedbackId = "feedback-1",
        bouncedRecipients = {
          { emailAddress = "gone@example.org", action = "failed", status = "5.1.1",
            diagnosticCode = "smtp; 550 5.1.1 <gone@example.org>: Recipient address rejected: User unknown" },
          { emailAddress = "full@example.org", action = "failed", status = "5.2.2",
            diagnosticCode = "smtp; 552 5.2.2 Mailbox full" },
        },
      },
      mail = { messageId = "mail-1", source = "news@example.com" },
    }))
    assert.equal(200, status)
    assert.same({ counted = 2, repeated = 0, ignored = 0 }, result)
    assert.equal(before + 1, bounces("ses", "mailbox_unknown"))
    assert.equal(1, bounces("ses", "mailbox_full"))
    local labels = 'action="suppress",bounce="hard",reason="mailbox_unknown",service="ses"'
    assert.equal(1, metrics()["smtp_bounces_total{" .. labels .. "}"])
    local key = smtpcodes.fingerprint("smtp; 552 5.2.2 Mailbox full")
    assert.equal(1, metrics()[('smtp_bounce_texts_total{fingerprint="%s",reason="mailbox_full"}'):format(key)])
  end)

  it("reads SES without SNS around it, and delays, which are no final bounces", function()
    local _, result = post("/bounces/ses", {
      eventType = "DeliveryDelay",
      deliveryDelay = {
        delayType = "MailboxFull",
        delayedRecipients = {
          { emailAddress = "slow@example.org", status = "4.7.1",
            diagnosticCode = "smtp; 450 4.7.1 Greylisted, please try again later" },
        },
      },
    })
    assert.equal(1, result.counted)
    assert.equal(1, bounces("ses", "greylisted"))
  end)

  it("counts what SendGrid posts, and not what is no bounce", function()
    local status, result = post("/bounces/sendgrid", {
      { event = "bounce", type = "bounce", email = "gone@example.net", status = "5.1.1", sg_event_id = "sg-1",
        reason = "550 5.1.1 The email account that you tried to reach does not exist.", timestamp = 1700000000 },
      { event = "bounce", type = "blocked", email = "anna@example.net", status = "5.7.1", sg_event_id = "sg-2",
        reason = "554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using zen.spamhaus.org" },
      { event = "deferred", email = "rita@example.net", sg_event_id = "sg-3", attempt = "3",
        response = "421 4.7.0 Too many connections, try again later" },
      { event = "delivered", email = "pavel@example.net", sg_event_id = "sg-4", response = "250 OK" },
      { event = "dropped", email = "pavel@example.net", sg_event_id = "sg-5", reason = "Bounced Address" },
      { event = "open", email = "pavel@example.net", sg_event_id = "sg-6" },
    })
    assert.equal(200, status)
    assert.same({ counted = 3, repeated = 0, ignored = 0 }, result)
    assert.equal(1, bounces("sendgrid", "mailbox_unknown"))
    assert.equal(1, bounces("sendgrid", "blocklisted"))
    assert.equal(1, bounces("sendgrid", "rate_limited"))
  end)

  it("asks the status where the text says nothing", function()
    local before = bounces("sendgrid", "mailbox_unknown")
    post("/bounces/sendgrid", {
      { event = "bounce", email = "a@example.net", status = "5.1.1", reason = "550 Requested action not taken" },
      { event = "bounce", email = "b@example.net", status = "5.1.1" },
    })
    assert.equal(before + 2, bounces("sendgrid", "mailbox_unknown"))
  end)

  it("counts an event that is delivered again once", function()
    local event = { event = "bounce", email = "x@example.net", sg_event_id = "sg-again", reason = "552 Mailbox full" }
    local before = bounces("sendgrid", "mailbox_full")
    local results = {}
    for i = 1, 5 do results[i] = select(2, post("/bounces/sendgrid", { event })) end
    assert.same({ counted = 1, repeated = 0, ignored = 0 }, results[1])
    assert.same({ counted = 0, repeated = 1, ignored = 0 }, results[5])
    assert.equal(before + 1, bounces("sendgrid", "mailbox_full"))
  end)

  it("says in the log whom not to mail any more, in one line", function()
    post("/bounces/sendgrid", { { event = "bounce", email = "x\n[emerg] forged", reason = "550 5.1.1 User unknown" } })
    assert.truthy(server.log():find("stop mailing x?[emerg] forged: mailbox_unknown", 1, true))
    post("/bounces/ses", { Type = "SubscriptionConfirmation", SubscribeURL = "https://sns.example.com/?Token=1" })
    assert.truthy(server.log():find("to confirm the SNS subscription, open https://sns.example.com/?Token=1", 1, true))
  end)

  it("classifies one reply", function()
    local status, verdict = post("/classify", { reply = "550 5.1.1 <rita@example.org>: User unknown", stage = "RCPT" })
    assert.equal(200, status)
    assert.same({ 550, "5.1.1", "mailbox_unknown", "suppress" },
      { verdict.code, verdict.enhanced, verdict.reason, verdict.action })
    assert.equal("keep", select(2, post("/classify", { reply = 451 })).disposition)
    assert.equal("return", select(2, post("/classify", { reply = 451, final = true })).disposition)
    for _, document in ipairs {
      { reply = 550, stage = "NOWHERE" }, { reply = 999 }, { stage = "RCPT" }, { reply = 550, recipients = "many" },
      { reply = true }, { reply = { lines = { "x" } } },
    } do
      local refused, answer = post("/classify", document)
      assert.equal(400, refused)
      assert.truthy(type(answer.error) == "string" and #answer.error > 10)
    end
  end)

  it("answers bad input with 4xx or ignores it, and never breaks", function()
    for _, body in ipairs { "", "{", "nonsense", "[1,2", '"text"', "12", "null", "\0\255", ("["):rep(5000) } do
      for _, path in ipairs { "/bounces/ses", "/bounces/sendgrid", "/classify" } do
        local status, answer = post(path, body)
        assert.equal(400, status)
        assert.truthy(answer.error)
      end
    end
    for _, path in ipairs { "/bounces/ses", "/bounces/sendgrid", "/classify" } do
      local status, headers = host.http(server.api, path)
      assert.same({ 405, "POST" }, { status, headers["allow"] })
    end
    assert.equal(413, (post("/classify", '{"reply":"' .. ("x"):rep(2 * 2 ^ 20) .. '"}')))
    assert.equal(200, (post("/classify", '{"reply":"550 ' .. ("x"):rep(900000) .. '"}')))
    for _, path in ipairs { "/bounces/ses", "/bounces/sendgrid" } do
      for _, body in ipairs {
        "{}", "[]", "[null]", "[[[]]]", '[{"event":"bounce"}]', '{"Type":"Notification","Message":"hello"}',
        '{"Message":[]}', '{"bounce":7}', '{"bounce":{"bouncedRecipients":[null,1,{}]}}',
      } do
        assert.equal(200, (post(path, body)), body)
      end
    end
  end)

  it("takes any type in any place", function()
    local junk = {
      "null", "true", "-1.5e300", '""', '"\\u0000\\u2028\\n"', "[]", "{}", "[[1]]", '{"a":{"b":[]}}', '"550"',
      '"550 5.1.1 \237\160\128\255\224\128\175"',
    }
    local templates = {
      ["/bounces/ses"] = '{"Type":%s,"MessageId":%s,"bounce":{"feedbackId":%s,"bouncedRecipients":[{"emailAddress":%s,'
        .. '"status":%s,"diagnosticCode":%s}]},"deliveryDelay":%s}',
      ["/bounces/sendgrid"] = '[{"event":"bounce","email":%s,"status":%s,"reason":%s,"response":%s,"sg_event_id":%s,'
        .. '"type":%s},%s]',
    }
    local pick = random.generator(7)
    for path, template in pairs(templates) do
      for _ = 1, 150 do
        local body = template:gsub("%%s", function() return junk[pick(#junk)] end)
        assert.equal(200, (post(path, body)), body)
      end
    end
    metrics()
  end)

  it("keeps the number of series bounded, however many texts come", function()
    local events = {}
    for i = 1, 3000 do
      local word = ("%d"):format(i):gsub("%d", function(digit) return ("abcdefghij"):sub(digit + 1, digit + 1) end)
      events[i] = { event = "bounce", email = "x@example.net", reason = "550 unheard of " .. word .. " trouble" }
    end
    local status, result = post("/bounces/sendgrid", events)
    assert.equal(200, status)
    assert.equal(3000, result.counted)
    local texts, other = 0, 0
    for series, n in pairs(metrics()) do
      if series:find("^smtp_bounce_texts_total") then
        texts = texts + 1
        if series:find('fingerprint="other"', 1, true) then other = other + n end
      end
    end
    assert.is_true(texts > 500 and texts < 550, texts)
    assert.is_true(other > 2400)
    post("/bounces/sendgrid", { events[1] })
    local key = smtpcodes.fingerprint(events[1].reason)
    local found
    for series, n in pairs(metrics()) do
      if series:find(key, 1, true) then found = n end
    end
    assert.equal(2, found)
  end)

  it("classifies tens of thousands of replies a second without growing", function()
    local document = '{"reply":"550 5.1.1 <rita@example.org>: Recipient address rejected: User unknown","stage":"RCPT"}'
    local script = host.write(server.dir .. "/classify.lua",
      ("wrk.method = 'POST'\nwrk.body = '%s'\n"):format(document))
    local arguments = ("-s %s http://127.0.0.1:%d/classify"):format(script, server.api)
    nginx.wrk(1, arguments)
    local before = server.memory()
    local rate, count, errors = nginx.wrk(2, arguments)
    print(("# /classify: %.0f requests a second; memory of the workers: %d KB before, %+d KB after %d requests"):format(
      rate, before, server.memory() - before, count))
    assert.equal(0, errors)
    assert.is_true(count > 10000)
    assert.is_true(server.memory() - before < 2048)
  end)
end)
