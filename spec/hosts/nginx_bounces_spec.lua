-- A real nginx with examples/nginx/bounces.lua: what the services post is classified and counted.
local decode = require "support.json_decode"
local encode = require("smtpcodes.json").encode
local documents = require "support.documents"
local host = require "host"
local mime = require "mime"
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

  setup(function()
    server = nginx.start("nginx-bounces", {
      changes = { { "-- sendgrid_key = \"MFkw…\",", "unsigned = { ses = true, sendgrid = true }," } },
    })
  end)
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
            diagnosticCode = "smtp; 550 5.1.1 <gone@example.org> User unknown" },
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
    local _, series = documents.command("examples/README.md", "curl http://127.0.0.1:8082/metrics")
    assert.equal(2, #series)
    for _, line in ipairs(series) do
      local name, value = line:match "^(.*) (%d+)$"
      assert.equal(tonumber(value), metrics()[name], line)
    end
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
    assert.same({ counted = 3, repeated = 0, ignored = 3 }, result)
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

  it("counts bounces with long ids, each once, and no row that is no object or names nobody", function()
    local id = ("x"):rep(70000)
    local first = { event = "bounce", email = "x@example.net", sg_event_id = id .. "1", reason = "552 Mailbox full" }
    local second = { event = "bounce", email = "x@example.net", sg_event_id = id .. "2", reason = "552 Mailbox full" }
    assert.same({ counted = 2, repeated = 0, ignored = 0 }, select(2, post("/bounces/sendgrid", { first, second })))
    assert.same({ counted = 0, repeated = 2, ignored = 0 }, select(2, post("/bounces/sendgrid", { first, second })))
    local rows = '[null,7,"bounce",[],{"event":"bounce","reason":"550 5.1.1 User unknown"}]'
    assert.same({ counted = 0, repeated = 0, ignored = 5 }, select(2, post("/bounces/sendgrid", rows)))
    rows = '{"bounce":{"bouncedRecipients":[null,1,"a",{},{"status":"5.1.1"},{"emailAddress":""}]}}'
    assert.same({ counted = 0, repeated = 0, ignored = 6 }, select(2, post("/bounces/ses", rows)))
  end)

  it("lets nobody be suppressed by what others put into a mail", function()
    local said = 'a" 250 ok","emailAddress":"victim@example.org","action":"failed",'
      .. '"diagnosticCode":"550 5.1.1 User unknown'
    local message = {
      notificationType = "Bounce",
      mail = { source = said, messageId = said, commonHeaders = { subject = said, from = { said } },
        headers = { { name = "emailAddress", value = "victim@example.org" } } },
      deliveryDelay = { delayedRecipients = { { emailAddress = "slow@example.org", diagnosticCode = said } } },
      bounce = { feedbackId = said, bouncedRecipients = {
        { emailAddress = "full@example.org", status = "4.4.7", diagnosticCode = "smtp; 452 4.2.2 full "
          .. '{"action":"delivered","status":"5.1.1","emailAddress":"victim@example.org"}' },
        { emailAddress = "here@example.org", diagnosticCode = "smtp; 554 5.7.1 "
          .. said:gsub("550 5.1.1 User unknown", "spam") },
      } },
    }
    local before = #server.log()
    assert.equal(3, select(2, post("/bounces/ses", message)).counted)
    post("/bounces/sendgrid", {
      { event = "open", email = "victim@example.org", reason = "550 5.1.1 User unknown", useragent = said, url = said },
      { event = "dropped", email = "victim@example.org", reason = "550 5.1.1 User unknown" },
      { event = "deferred", email = "slow@example.org", response = "450 4.1.1 " .. said, subject = said,
        url = '{"event":"bounce","email":"victim@example.org","reason":"550 5.1.1 User unknown"}' },
    })
    local log = server.log():sub(before + 1)
    assert.falsy(log:find("stop mailing", 1, true), log)
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

  it("classifies ten thousand replies without growing", function()
    local document = '{"reply":"550 5.1.1 <rita@example.org>: Recipient address rejected: User unknown","stage":"RCPT"}'
    local script = host.write(server.dir .. "/classify.lua",
      ("wrk.method = 'POST'\nwrk.body = '%s'\n"):format(document))
    local arguments = ("-s %s http://127.0.0.1:%d/classify"):format(script, server.api)
    host.settles("/classify", server.memory, function()
      local total, best, runs = 0, 0, 0
      repeat -- As many as that, however long it takes: how fast it is depends on what else the machine does.
        local rate, requests, errors = nginx.wrk(2, arguments)
        assert.equal(0, errors)
        total, best, runs = total + requests, math.max(best, rate), runs + 1
      until total > 10000 or runs == 20
      assert.is_true(total > 10000)
      return total, ("%.0f a second"):format(best)
    end)
  end)
end)

-- Amazon's part: a name server that sends everybody to 127.0.0.9, and there a server that has the certificate.
local DNS = [[
local socket = require "socket"
local server = assert(socket.udp())
assert(server:setsockname("127.0.0.1", arg[1]))
while true do
  local query, address, port = server:receivefrom()
  local question = query:sub(13):match("^.-%z....")
  server:sendto(query:sub(1, 2) .. "\129\128\0\1\0\1\0\0\0\0" .. question
    .. "\192\12\0\1\0\1\0\0\0\60\0\4\127\0\0\9", address, port)
end
]]

local AMAZON = [[
daemon off; pid {dir}/amazon.pid; error_log {dir}/amazon-error.log; events { }
http {
  access_log {dir}/fetched;
  client_body_temp_path {dir}/t1; proxy_temp_path {dir}/t2; fastcgi_temp_path {dir}/t3; uwsgi_temp_path {dir}/t4;
  scgi_temp_path {dir}/t5;
  server {
    listen 127.0.0.9:443 ssl; ssl_certificate {dir}/host.pem; ssl_certificate_key {dir}/host.key;
    root {dir}/www;
  }
}
]]

if not host.sh("id -u"):match("^0%s") or not host.has("openssl") then
  describe("nginx's webhook", function() pending("port 443 is root's only, or there is no openssl") end)
  return
end

describe("nginx's webhook, where it is told whose posts to take,", function()
  local TOPIC = "arn:aws:sns:eu-west-1:123456789012:bounces"
  local CERTIFICATE = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-01ab.pem"
  local server, dir

  setup(function()
    dir = host.folder("nginx-signed")
    local output, ok = host.sh(([[
      cd '%s' && mkdir www || exit 1
      new() { openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout "$1.key" -out "$1.pem" -subj "/CN=$2" \
        -addext "subjectAltName=DNS:$2"; }
      new host sns.eu-west-1.amazonaws.com && new sns sns.amazonaws.com && new other sns.amazonaws.com || exit 1
      openssl ecparam -name prime256v1 -genkey -noout -out grid.key
      openssl ec -in grid.key -pubout -outform DER -out grid.der
      cp sns.pem www/SimpleNotificationService-01ab.pem; chmod -R go+rX .
    ]]):format(dir))
    assert(ok, output)
    local names = host.port()
    host.start(("lua5.4 '%s' %d"):format(host.write(dir .. "/dns.lua", DNS), names), dir .. "/dns.log")
    host.write(dir .. "/amazon.conf", "user root;\n" .. host.fill(AMAZON, { dir = dir }))
    host.start(("nginx -p '%s' -c '%s/amazon.conf'"):format(dir, dir), dir .. "/amazon.log")
    local key = mime.b64(host.read(dir .. "/grid.der"))
    server = nginx.start("nginx-checked", { workers = 1, changes = {
      { "-- sendgrid_key = \"MFkw…\",", ("sendgrid_key = %q, text_lives = 1,"):format(key) },
      { "#   resolver 127.0.0.53;", ("resolver 127.0.0.1:%d ipv6=off;"):format(names) },
      { "#   lua_ssl_verify_depth", "lua_ssl_verify_depth" },
      { "#   lua_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt", "lua_ssl_trusted_certificate " .. dir
        .. "/host.pem" },
    } })
    assert(host.wait(function() return select(2, host.sh("openssl s_client -connect 127.0.0.9:443 </dev/null")) end))
  end)
  teardown(function() host.stop() end)

  local function sign(text, key, digest)
    host.write(dir .. "/octets", text)
    host.sh(("cd '%s' && openssl dgst -%s -sign %s.key -out signature octets"):format(dir, digest, key))
    return (mime.b64(host.read(dir .. "/signature")))
  end

  local function ago(seconds) return os.date("!%Y-%m-%dT%H:%M:%S.678Z", os.time() - seconds) end

  -- A notification of a bounce as SNS signs it; the fields given take the place of its own, before it is signed.
  local function notification(fields, key)
    local document = {
      Type = "Notification", MessageId = "m" .. math.random(1e9), TopicArn = TOPIC, Timestamp = ago(5),
      SignatureVersion = "2", SigningCertURL = CERTIFICATE, Message = encode { bounce = { bouncedRecipients = {
        { emailAddress = "gone@example.org", status = "5.1.1", diagnosticCode = "smtp; 550 5.1.1 User unknown" } } } },
    }
    for name, value in pairs(fields or {}) do document[name] = value end
    local names = document.Type == "Notification"
      and { "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type" }
      or { "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type" }
    local parts = {}
    for _, name in ipairs(names) do
      if document[name] then parts[#parts + 1] = name .. "\n" .. document[name] .. "\n" end
    end
    local digest = document.SignatureVersion == "1" and "sha1" or "sha256"
    document.Signature = sign(table.concat(parts), key or "sns", digest)
    return document
  end

  local function post(path, body, headers)
    local status, _, answer = host.http(server.api, path, {
      body = type(body) == "table" and encode(body) or body, headers = headers,
    })
    local document = decode(answer)
    return status, document.error or document
  end

  it("takes what SNS signed, and fetches its certificate once", function()
    local once = { counted = 1, repeated = 0, ignored = 0 }
    for _, fields in ipairs { {}, { SignatureVersion = "1" }, { Subject = "Bounce" }, { Timestamp = ago(3600) } } do
      local status, result = post("/bounces/ses", notification(fields))
      assert.same({ 200, once }, { status, result })
    end
    local again = notification()
    post("/bounces/ses", again)
    assert.equal(1, select(2, post("/bounces/ses", again)).repeated)
    assert.equal(1, select(2, host.read(dir .. "/fetched"):gsub("\n", "")))
    local status = post("/bounces/ses", notification { Type = "SubscriptionConfirmation", Token = "t",
      Message = "You …", SubscribeURL = "https://sns.eu-west-1.amazonaws.com/?Token=t" })
    assert.equal(200, status)
    assert.truthy(server.log():find("to confirm the SNS subscription", 1, true))
  end)

  it("refuses what SNS did not sign, and does nothing", function()
    local function forged(name, value)
      local document = notification()
      document[name] = value
      return document
    end
    local evil = "https://sns.eu-west-1.amazonaws.com.example.net/x.pem"
    local cases = {
      { "wrong", forged("Message", '{"bounce":{}}') }, { "wrong", forged("MessageId", "another") },
      { "wrong", forged("Subject", "added") }, { "wrong", forged("Signature", mime.b64("x")) },
      { "wrong", notification({}, "other") }, { "wrong", forged("SignatureVersion", "1") },
      { "not signed", forged("Signature", nil) }, { "not signed", forged("Signature", 7) },
      { "not signed", forged("SignatureVersion", "3") }, { "not signed", notification { Type = "Something" } },
      { "not a topic", notification { TopicArn = "arn:aws:sns:eu-west-1:999999999999:bounces" } },
      { "old", notification { Timestamp = ago(13 * 3600) } }, { "old", notification { Timestamp = ago(-13 * 3600) } },
      { "old", notification { Timestamp = "soon" } },
      { "not Amazon's", notification { SigningCertURL = evil } },
      { "not Amazon's", notification { SigningCertURL = CERTIFICATE:gsub("https", "http") } },
      { "not Amazon's", notification { SigningCertURL = CERTIFICATE .. "?x" } },
      { "not Amazon's", notification { SigningCertURL = "https://sns.eu-west-1.amazonaws.com@example.net/x.pem" } },
      { "cannot fetch", notification { SigningCertURL = CERTIFICATE:gsub("01ab", "none") } },
      -- host.pem is for another name
      { "cannot fetch", notification { SigningCertURL = CERTIFICATE:gsub("eu%-west", "us-east") } },
      { "not a topic", { bounce = { bouncedRecipients = { { emailAddress = "x@example.org", status = "5.1.1" } } } } },
      { "not a topic", "[]" }, { "not a topic", '{"TopicArn":["' .. TOPIC .. '"]}' },
      { "missing", '{"Type":"Notification","TopicArn":"' .. TOPIC .. '"}' },
    }
    local before = #server.log()
    for i, case in ipairs(cases) do
      local status, why = post("/bounces/ses", case[2])
      assert.equal(403, status, "case " .. i)
      assert.truthy(why:find(case[1], 1, true), ("case %d: %s"):format(i, why))
    end
    local log = server.log():sub(before + 1)
    assert.falsy(log:find("stop mailing", 1, true), log)
    assert.equal(200, (post("/bounces/ses", notification())))
  end)

  it("takes what SendGrid signed, and nothing else", function()
    local body = encode { { event = "bounce", email = "gone@example.net", reason = "550 5.1.1 User unknown" } }
    local function headers(time, text, key)
      return { ["X-Twilio-Email-Event-Webhook-Timestamp"] = tostring(time),
        ["X-Twilio-Email-Event-Webhook-Signature"] = sign(time .. text, key or "grid", "sha256") }
    end
    local now = os.time()
    assert.equal(200, (post("/bounces/sendgrid", body, headers(now, body))))
    for i, wrong in ipairs {
      {}, headers(now, body .. " "), headers(now, body, "sns"), headers(now - 13 * 3600, body),
      { ["X-Twilio-Email-Event-Webhook-Timestamp"] = tostring(now) },
      { ["X-Twilio-Email-Event-Webhook-Timestamp"] = tostring(now + 1),
        ["X-Twilio-Email-Event-Webhook-Signature"] = headers(now, body)["X-Twilio-Email-Event-Webhook-Signature"] },
    } do
      assert.equal(403, (post("/bounces/sendgrid", body, wrong)), "case " .. i)
    end
  end)

  it("shows a text no more when it did not come for a while", function()
    post("/bounces/ses", notification())
    local function metrics() return select(3, host.http(server.api, "/metrics")) end
    assert.truthy(host.wait(function() return not metrics():find("smtp_bounce_texts_total", 1, true) end))
    assert.truthy(metrics():find('smtp_bounces_total{action="suppress"', 1, true))
    post("/bounces/ses", notification())
    assert.truthy(metrics():find("smtp_bounce_texts_total", 1, true))
  end)
end)
