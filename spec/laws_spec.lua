-- What classify makes of reports: the same reply in every form in which programs print it, and the laws that hold
-- for what they tell beside it.
local smtpcodes = require "smtpcodes"
local forms = require("support.forms").read()
local classify = smtpcodes.classify

local function judge(expected, text, opts)
  local verdict = classify(text, opts)
  for key, value in pairs(expected) do
    if value == false then value = nil end
    assert.equal(value, verdict[key], ("%s: %s"):format(text, key))
  end
  return verdict
end

-- Replies as servers write them: what they are, and whether the address is dead.
local REPLIES = {
  "550 5.1.1 <ann@b.test>: user unknown", "550 No such user here", "450 4.1.1 <ann@b.test>: user unknown",
  "450 no such user yet", "452 4.2.2 The mailbox is over quota", "552 5.2.2 mailbox full",
  "550 5.2.1 This mailbox is disabled", "451 4.7.1 Greylisted, try again in 5 minutes", "421 4.3.2 Shutting down",
  "554 5.7.1 Client host [203.0.113.9] blocked using bl.a.test", "550 5.7.26 SPF check failed for a.test",
  "550 5.7.1 Relaying denied", "530 5.7.0 Must issue a STARTTLS command first", "552 5.3.4 Message too big",
  "554 5.6.0 Malformed header", "550 5.7.1 Message content rejected as spam", "452 4.5.3 Too many recipients",
  "451 4.3.0 Local error in processing", "550 5.1.2 Host unknown: no such domain", "554 nothing to say about it",
  "421 4.7.0 Too many messages from your host, slow down", "550 it isn't \"allowed\" here, (sorry) at all",
  "550 5.7.1 Access denied by policy", "501 5.5.4 Syntax error in parameters",
}

-- Forms, as a template with %c (code), %t (text), %r (reply), and what the form does not tell: {coded=false}.
local PRINTED = {
  "host mx.b.test[203.0.113.7] said: %r (in reply to RCPT TO command)", "smtp; %r",
  "Nov 23 06:59:15 mx postfix/smtp[7]: 4A1B: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, delay=1, " ..
    "dsn=%e, status=%s (host mx.b.test[203.0.113.7] said: %r (in reply to RCPT TO command))",
  "2026-11-23 07:02:17 1xVO49-0007vM-1l %x ann@b.test R=r T=t H=mx.b.test [203.0.113.7]: SMTP error from remote " ..
    "mail server after RCPT TO:<ann@b.test>: %r",
  "1AB: to=<ann@b.test>, relay=mx.b.test. [203.0.113.7], dsn=%e, reply=%r, stat=%d",
  "203.0.113.7 does not like recipient.\nRemote host said: %r\nGiving up on 203.0.113.7.",
  "delivery 5: %q: 203.0.113.7_does_not_like_recipient./Remote_host_said:_%u/Giving_up_on_203.0.113.7./",
  "Remote Server returned '%r'", 'result="%o" stat="%r"', "recipient <ann@b.test> %h: %r", "(reason: %r)",
  "5.1.0 - Unknown address error %c-'%t' (delivery attempts: 0)", ">>> RCPT To:<ann@b.test>\n<<< %r",
  "Final-Recipient: rfc822; ann@b.test\nAction: %a\nStatus: %e\nDiagnostic-Code: smtp; %r\n",
  "<ann@b.test>:\n%c: %t", "(%c, b'%p')", "{'ann@b.test': (%c, b'%p')}", "(%c, '%p', 'ann@b.test')",
  "SMTP Error: The following recipients failed: ann@b.test: %t SMTP code: %c",
  "RCPT TO command failed Detail: %t SMTP code: %c", "Error: SMTP code:%c msg:%r",
  'Expected response code "250/251/252" but got code "%c", with message "%r".', "permanent error (%c): %t",
  "Can't send mail - all recipients were rejected: %r", "gomail: could not send email 1: %r",
  "com.sun.mail.smtp.SMTPAddressFailedException: %r", '{:permanent_failure, "mx.b.test", "%j\\r\\n"}',
  "{ response: '%k', responseCode: %c, command: 'RCPT TO' }", "Error %c: %t", "[%c] %t", "(%c) %t", "%c: %t",
  "%t (%c)", "Reason: %r", "Error: %r", 'code = %c, details = "%J"',
  '{"response":{"code":%c,"content":"%J","command":"RCPT TO:<ann@b.test>"},"recipient":"ann@b.test"}',
  '{"event":"failed","recipient":"ann@b.test","delivery-status":{"code":%c,"message":"%J"}}',
  '{"bouncedRecipients":[{"emailAddress":"ann@b.test","status":"%e","diagnosticCode":"smtp; %j"}]}',
  '{"event":"bounce","email":"ann@b.test","reason":"%j"}', '{"Type":"HardBounce","Details":"smtp;%j"}',
  '{"msys":{"message_event":{"type":"bounce","raw_reason":"%j","rcpt_to":"ann@b.test"}}}',
  "b,2026-11-23 06:59:15+0000,2026-11-23 06:50:00+0000,sam@a.test,ann@b.test,,failed,%e (said),\"smtp;%r\"," ..
    "mx.b.test (203.0.113.7),bad-mailbox,smtp",
}

local function escaped(text, marks) return (text:gsub("[" .. marks .. "\\]", "\\%0")) end

local function printed(template, reply)
  local code, text = reply:match("^(%d%d%d) (.*)$")
  local permanent = code >= "500"
  local values = {
    c = code, t = text, r = reply, e = code:sub(1, 1) .. ".0.0", s = permanent and "bounced" or "deferred",
    x = permanent and "**" or "==", d = permanent and "User unknown" or "Deferred: " .. reply,
    q = permanent and "failure" or "deferral", u = reply:gsub(" ", "_"), o = permanent and "PermFail" or "TempFail",
    h = permanent and "rejected" or "deferred", a = permanent and "failed" or "delayed", p = escaped(text, "'"),
    j = escaped(reply, '"'), J = escaped(text, '"'), k = escaped(reply, "'"),
  }
  return (template:gsub("%%(%a)", values))
end

describe("a reply in whatever form", function()
  it("has its code, reason and action as when it stands alone", function()
    for _, reply in ipairs(REPLIES) do
      for _, template in ipairs(PRINTED) do
        local text = printed(template, reply)
        local report = smtpcodes.parse_report(text)
        assert.equal(tonumber(reply:sub(1, 3)), report.reply and report.reply.code, text)
        -- Some forms tell the stage, and a notification by mail that the sender has given up.
        local bare = classify(reply, { stage = report.stage, final = report.event == "failed" or nil })
        local verdict = classify(text)
        for _, key in ipairs { "reason", "action", "scope", "disposition", "bounce", "stage", "retry_after",
          "blocklist" } do
          assert.equal(bare[key], verdict[key], text .. ": " .. key)
        end
      end
    end
  end)

  it("never suppresses an address for a while's refusal", function()
    for _, template in ipairs(PRINTED) do
      for _, words in ipairs { "4.1.1 user unknown", "no such user", "5.1.1 user unknown" } do
        judge({ severity = "transient_negative" }, printed(template, "450 " .. words))
        assert.not_equal("suppress", classify(printed(template, "450 " .. words)).action)
      end
    end
  end)

  it("suppresses where the form has no code only if something else tells that it is for good", function() -- law 13
    judge({ action = "review", reason = "mailbox_unknown" },
      "Mailbox unavailable. The server response was: no such user")
    judge({ action = "suppress", enhanced = "5.1.1" },
      "Mailbox unavailable. The server response was: 5.1.1 no such user")
    judge({ action = "retry" }, "Mailbox unavailable. The server response was: 4.1.1 no such user")
    judge({ action = "review" }, "SMTP Error: The following recipients failed: ann@b.test: no such user SMTP co")
    judge({ action = "suppress" }, "1xVO49-0007vM-1l ** ann@b.test R=r T=t: user unknown")
    judge({ action = "suppress" }, "no such user") -- words alone are no form
  end)

  it("suppresses nothing when it is cut that it does not suppress whole", function()
    for _, form in ipairs(forms) do
      for _, sample in ipairs(form.samples) do
        local text = sample[1]
        if classify(text).action ~= "suppress" then
          for len = 1, #text - 1 do
            -- A code that is cut ("5.1.1" of "5.1.10") is another code.
            if not text:find("^%d[%d.]", len) then
              assert.not_equal("suppress", classify(text:sub(1, len)).action, text:sub(1, len))
            end
          end
        end
      end
    end
  end)

  -- What matched is told as it was printed; of a report as it reads, without folds and escapes.
  local function judged_alike(text, value, words)
    local verdict, again = classify(text), classify(value)
    if not words:find(verdict.why.matched or "", 1, true) then again.why.matched = verdict.why.matched end
    assert.same(verdict, again, text)
  end

  it("is judged alike as text and as the report that was read", function()
    local read, within = 0, {}
    local function check(text)
      local report = smtpcodes.parse_report(text)
      judged_alike(text, report, report.text)
      if report.inner then read = read + 1 end
    end
    for _, form in ipairs(forms) do
      for _, sample in ipairs(form.samples) do
        check(sample[1])
        -- A sentence before it that makes the sender of all of it, the program's own and another server's.
        within[#within + 1] = "Sender address rejected: " .. sample[1]
        check(within[#within])
        check("550 5.1.0 Sender address rejected: host mx.b.test[203.0.113.7] said: " .. sample[1])
      end
      for _, text in ipairs(form.near) do check(text) end
    end
    for i, outer in ipairs(forms) do
      local text = outer.samples[1][1]
      local words = smtpcodes.parse_report(text)
      local at = words.reply and #words.text > 0 and text:find(words.text, 1, true)
      for k = at and i % 5 + 1 or math.huge, #within, 5 do
        check(text:sub(1, at - 1) .. within[k] .. text:sub(at + #words.text))
      end
    end
    assert.is_true(read > 1000, read)
  end)

  it("is judged alike as octets and as the reply that was read", function()
    local function check(text)
      local reply = assert(smtpcodes.parse(text .. "\r\n"))
      judged_alike(text .. "\r\n", reply, reply.text)
      judged_alike(text .. "\r\n", smtpcodes.parse_report(text .. "\r\n"), reply.text)
    end
    for _, first in ipairs(REPLIES) do
      check(first)
      check(first .. " (#5.1.1)")
      check("550 4.7.0 " .. first:sub(5)) -- an enhanced code of another class
      check("550 Sender address rejected: host mx.b.test[203.0.113.7] said: " .. first)
      for _, last in ipairs(REPLIES) do
        check(first:sub(1, 3) .. "-" .. first:sub(5) .. "\r\n" .. last) -- mostly of another code
        check(first:sub(1, 3) .. "-" .. first:sub(5) .. "\r\n" .. first:sub(1, 4) .. last:sub(5))
      end
    end
  end)
end)

describe("the received reply and the innermost", function() -- law 8
  it("give code and reason", function()
    judge({ code = 450, reason = "mailbox_unknown", action = "retry", disposition = "keep", bounce = "soft" },
      "450 4.1.1 <ann@b.test>: address not verified: host mx.b.test[203.0.113.7] said: 553 5.1.1 no such user")
    judge({ code = 451, disposition = "keep", bounce = "soft" },
      "451 4.7.1 Sender verify deferred: host mx.b.test[203.0.113.7] said: 550 go away")
    judge({ code = 550, reason = "mailbox_unknown", action = "review" },
      "550 5.1.1 relay: host mx.b.test[203.0.113.7] said: 450 4.1.1 no such user")
    judge({ code = 554, action = "review", disposition = "return" },
      "554 5.4.7 gave up at last (last failure: 454 4.4.4 no MX for b.test)")
    judge({ reason = "sender_rejected" },
      "550 5.1.1 Sender address rejected: host mx.b.test[203.0.113.7] said: 550 5.1.1 no such user")
  end)
end)

describe("the status beside a reply", function()
  it("stands in for an enhanced code of the same class that the reply lacks", function()
    local fields = "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: %s\nDiagnostic-Code: smtp; %s\n"
    for _, case in ipairs { { "5.2.0", "550 5.1.1 zebra", "5.1.1" }, { "5.2.0", "550 zebra", "5.2.0" },
      { "4.2.0", "550 zebra", nil }, { "4.2.0", "550 5.1.1 zebra", "5.1.1" } } do
      assert.equal(case[3], classify(fields:format(case[1], case[2])).enhanced)
    end
    assert.equal("5.2.0", classify("Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.2.0\n").enhanced)
  end)
end)

describe("the words before a quoted reply", function() -- laws 2 and 3
  it("tell that all of it is about the sender", function()
    judge({ code = 550, reason = "sender_rejected", action = "fix_sender", scope = "sender" },
      "550 5.1.1 Sender address rejected: host mx.b.test[203.0.113.7] said: 550 5.1.1 user unknown")
    judge({ code = 450, reason = "sender_rejected", action = "fix_sender", disposition = "keep" },
      "450 4.1.1 Sender address rejected: host mx.b.test[203.0.113.7] said: 550 5.1.1 user unknown")
    -- Also where no server's code stands before them.
    judge({ reason = "sender_rejected", action = "fix_sender" },
      "Sender address rejected: host mx.b.test[203.0.113.7] said: 550 5.1.1 user unknown")
    -- And where the received reply's own code says so.
    judge({ reason = "sender_rejected", action = "fix_sender" },
      "550 5.1.7 Refused: host mx.b.test[203.0.113.7] said: 550 user unknown")
    judge({ reason = "mailbox_unknown", action = "suppress" },
      "Lost at the end: host mx.b.test[203.0.113.7] said: 550 5.1.1 user unknown")
  end)

  it("decide where another server wrote them, whatever it quotes", function()
    for _, quoted in ipairs { "550 zebra", "452 4.2.2 mailbox full" } do
      local verdict = classify("550 5.7.1 Sender address rejected: host mx.b.test[203.0.113.7] said: " .. quoted)
      assert.same({ "sender_rejected", "sender_address_rejected", "Sender address rejected" },
        { verdict.reason, verdict.why.rule, verdict.why.matched })
    end
  end)

  it("are not the other fields of a record or a line", function()
    judge({ reason = "mailbox_unknown" },
      '{"event":"bounce","subject":"Sender address rejected","email":"ann@b.test","reason":"550 5.1.1 user unknown"}')
    judge({ reason = "mailbox_unknown" }, '1xVO49-0007vM-1l ** ann@b.test F=<s@a.test> R=r T="Sender address rejected"'
      .. ": SMTP error from remote mail server after RCPT TO:<ann@b.test>: 550 5.1.1 user unknown")
  end)

  it("speak for the verdict, not against it", function()
    local verdict = smtpcodes.classify("550 5.7.1 unknown user here, from address denied", { stage = "MAIL" })
    assert.equal("sender_rejected", verdict.reason)
    assert.is_nil(verdict.why.against)
  end)

  it("give no other reason", function()
    for _, before in ipairs { "Recipient address rejected", "Client host blocked using zen.spamhaus.org",
      "message too large", "relay access denied", "450 4.7.1 greylisted" } do
      judge({ reason = "mailbox_full" }, before .. ": host mx.b.test[203.0.113.7] said: 452 4.2.2 mailbox full")
    end
  end)

  it("tell that the delivery time expired", function()
    judge({ reason = "mailbox_full", disposition = "return" },
      "450 4.4.7 delivery time expired: host mx.b.test[203.0.113.7] said: 452 4.2.2 mailbox full")
    judge({ reason = "mailbox_full", disposition = "keep" },
      "host mx.b.test[203.0.113.7] said: 452 4.2.2 mailbox full")
  end)
end)

describe("a success and a failure in one report", function() -- law 9
  it("are the failure", function()
    judge({ code = 451, reason = "system_error", disposition = "keep" },
      "354 go ahead 451 4.3.0 disk trouble, nothing stored")
    judge({ code = 550, reason = "mailbox_unknown" }, "250 2.1.0 fine\r\n550 5.1.1 no such user\r\n221 bye\r\n")
    judge({ code = 250, reason = "accepted" }, "354 go\r\n250 2.0.0 queued\r\n")
  end)
end)

describe("what the writer refused itself", function() -- law 11
  it("never suppresses and is no bounce", function()
    for _, text in ipairs {
      "NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 550 5.1.1 <ann@b.test>: user unknown; from=<sam@a.test> " ..
        "to=<ann@b.test> proto=ESMTP helo=<mx>",
      "A1: milter-reject: END-OF-MESSAGE from mx.a.test[203.0.113.9]: 5.1.1 no such user; from=<sam@a.test>",
      "2026-11-23 07:02:17 H=mx.a.test [203.0.113.9] F=<sam@a.test> rejected RCPT <ann@b.test>: no such user",
      "1AB: ruleset=check_rcpt, arg1=<ann@b.test>, relay=mx.a.test [203.0.113.9], reject=550 5.1.1 user unknown",
      "Nov 23 06:59:15 mx app[7]: 550 5.1.1 no such user", -- a line about no attempt
    } do
      local verdict = judge({ bounce = "none" }, text)
      assert.not_equal("suppress", verdict.action, text)
    end
  end)

  it("keeps the mail that it refused for a while", function()
    judge({ disposition = "keep", bounce = "none" },
      "H=mx.a.test [203.0.113.9] CV=no F=<sam@a.test> temporarily rejected RCPT <ann@b.test>")
  end)
end)

describe("a told event", function() -- law 12
  local line = "A1: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, delay=1, dsn=%s, status=%s (%s)"

  it("of a delivery is a success, with or without a reply", function()
    judge({ reason = "accepted", action = "proceed", disposition = "done", bounce = "none" },
      line:format("2.0.0", "sent", "delivered to mailbox"))
    judge({ reason = "accepted", code = 250 }, line:format("2.0.0", "sent", "250 2.0.0 Ok: queued as 1A"))
  end)

  it("of a delay keeps the message, whatever the code", function()
    judge({ disposition = "keep", action = "retry", bounce = "soft", reason = "mailbox_unknown" },
      line:format("4.1.1", "deferred", "host mx.b.test[203.0.113.7] said: 550 5.1.1 no such user"))
    judge({ disposition = "keep", code = 554 },
      line:format("4.7.1", "deferred", "host mx.b.test[203.0.113.7] refused to talk to me: 554 5.7.1 no service"))
    judge({ disposition = "keep", code = 354, reason = "system_error", action = "retry" },
      "1xVO4K-00088D-03 == ann@b.test R=r T=t defer (-46) H=mx.b.test [203.0.113.7]: SMTP error from remote mail " ..
      "server after end of data: 354 again")
  end)

  it("counts before what the words say, and what the caller says before it", function() -- laws 2 and 12
    for status, told in pairs { deferred = "keep", bounced = "return" } do
      for words, disposition in pairs {
        ["450 4.2.2 over quota"] = "keep", ["550 5.2.2 over quota"] = "return", ["421 4.3.2 shutting down"] = "keep",
        ["450 4.4.7 delivery time expired"] = "return", ["554 5.4.6 too many hops"] = "return",
        ["421 4.7.1 Mail of 192.0.2.7 will be permanently deferred, whatever retrying you do"] = "return",
        ["250 ok"] = "done", ["no answer at all"] = "keep",
      } do
        if words:find "^%d" then judge({ disposition = disposition }, words) end
        judge({ disposition = told }, line:format("4.0.0", status, words))
        local verdict = judge({ disposition = "return" }, line:format("4.0.0", status, words), { final = true })
        -- It returns the message, and makes nobody's fault of it that may be over tomorrow.
        if status == "deferred" then assert.not_equal("suppress", verdict.action) end
      end
    end
    judge({ action = "retry", bounce = "soft", disposition = "return" },
      line:format("4.1.1", "deferred", "host mx.b.test[203.0.113.7] said: 550 5.1.1 no such user"), { final = true })
    judge({ reason = "accepted", disposition = "done" }, line:format("2.0.0", "sent", "250 ok"), { final = true })
  end)

  it("other than the code's is taken for a likely system error, never for a certain one", function()
    for _, status in ipairs { "deferred", "bounced" } do
      judge({ code = 250, reason = "system_error", confidence = "likely" },
        line:format("4.3.0", status, "host mx.b.test[203.0.113.7] said: 250 ok (in reply to DATA command)"))
    end
  end)

  it("of a failure returns it", function()
    judge({ disposition = "return", code = 450, bounce = "soft" },
      line:format("4.2.2", "bounced", "host mx.b.test[203.0.113.7] said: 450 4.2.2 over quota"))
    judge({ disposition = "return", reason = "system_error", action = "review", code = 250 },
      line:format("5.5.0", "bounced", "Protocol error: host mx.b.test[203.0.113.7] said: 250 ok (in reply to DATA)"))
    judge({ disposition = "return", reason = "network_error" },
      "Nov 23 06:59:15 mx postfix/qmgr[7]: 4A1B: from=<sam@a.test>, status=expired, returned to sender")
    judge({ disposition = "return", code = 450, action = "retry" }, "1xVO49-0007vM-1l ** ann@b.test R=r T=t " ..
      "H=mx.b.test [203.0.113.7]: SMTP error from remote mail server after RCPT TO:<ann@b.test>: 450 4.1.1 no such " ..
      "user: retry timeout exceeded")
  end)
end)

describe("words of the envelope", function()
  local line = "A1: to=<u@b.test>, relay=mx.b.test[203.0.113.7]:25, delay=3, dsn=%s, status=%s (%s)"

  it("are never words of the server", function()
    for _, why in ipairs {
      "connect to mx.b.test[203.0.113.7]:25: Connection timed out",
      "connect to mx.b.test[203.0.113.7]:25: Network is unreachable",
      "conversation with mx.b.test[203.0.113.7] timed out while sending RCPT TO",
      "lost connection with mx.b.test[203.0.113.7] while performing the EHLO handshake",
    } do
      judge({ reason = "network_error", action = "retry", disposition = "keep" }, line:format("4.4.1", "deferred", why))
    end
    judge({ reason = "rate_limited", stage = "MAIL" },
      "Connected to 203.0.113.7 but sender was rejected.\nRemote host said: 421 4.7.2 too fast, come back later\n")
    judge({ reason = "system_error", stage = "MAIL" },
      "Connected to 203.0.113.7 but sender was rejected.\nRemote host said: 451 4.3.0 local disk trouble\n")
    judge({ action = "review" }, "5.1.0 - Unknown address error 550-'perhaps next week' (delivery attempts: 0)")
    judge({ action = "review" }, "b,2026-11-23 06:59:15+0000,2026-11-23 06:50:00+0000,sam@a.test,ann@b.test,,failed," ..
      "5.0.0 (undefined status),smtp;550 we do not like it,mx.b.test (203.0.113.7),bad-mailbox,smtp")
  end)

  it("that anybody may write change nothing", function()
    local lie = "status=bounced (host mx.b.test[203.0.113.7] said: 550 5.1.1 user unknown (in reply to RCPT TO))"
    for _, text in ipairs {
      "Nov 23 06:59:15 mx postfix/cleanup[7]: 4A1B: message-id=<x: to=<ann@b.test>, dsn=5.1.1, " .. lie .. ">",
      "4A1B: message-id=<x: to=<ann@b.test>, dsn=5.1.1, " .. lie .. ">",
      "4A1B: from=<\"" .. lie .. "\"@a.test>, size=512, nrcpt=1 (queue active)",
      "4A1B: warning: header Subject: " .. lie .. " from mx.a.test[203.0.113.9]; from=<sam@a.test> to=<ann@b.test>",
      "NOQUEUE: reject: RCPT from x[203.0.113.9]: 550 5.7.1 no; from=<\"" .. lie .. "\"@a.test> to=<ann@b.test> " ..
        "proto=ESMTP helo=<" .. lie .. ">",
      "2026-11-23 07:02:17 1xVO49-0007vM-1l <= sam@a.test H=(" .. lie .. ") [203.0.113.9] T=\"" .. lie .. "\"",
      "Nov 23 06:59:15 mx amavis[7]: (7-1) Passed CLEAN, <sam@a.test> -> <ann@b.test>, Subject: \"x: " ..
        "to=<ann@b.test>, dsn=5.1.1, " .. lie .. "\"",
      '{"event":"processed","email":"ann@b.test","subject":"\\"reason\\":\\"550 5.1.1 user unknown\\""}',
      line:format("4.2.0", "deferred", "host mx.b.test[203.0.113.7] said: 450 4.2.0 <\"" .. lie .. "\"@a.test> later"),
    } do
      assert.not_equal("suppress", classify(text).action, text)
    end
  end)
end)

describe("a verdict", function()
  it("names the recipient and the remote host of the report", function()
    judge({ recipient = "ann@b.test", remote = "mx.b.test" }, "A1: to=<ann@b.test>, " ..
      "relay=mx.b.test[203.0.113.7]:25, dsn=5.1.1, status=bounced (host mx.b.test[203.0.113.7] said: 550 5.1.1 no)")
    judge({ recipient = "info+x@b.test" }, "Final-Recipient: rfc822; info+2Bx@b.test\nAction: failed\nStatus: 5.1.1\n")
    judge({ recipient = false, remote = false }, "550 5.1.1 user unknown")
  end)

  it("names the provider's tag and the first link", function()
    for text, tag in pairs {
      ["421 4.7.0 [TSS04] Messages from 203.0.113.9 deferred"] = "TSS04",
      ["550 5.7.1 Unfortunately, messages from [203.0.113.9] weren't sent. (S3140) [x.prod.test]"] = "S3140",
      ["550 5.7.1 part of their network is on our block list (S3150)."] = "S3150",
      ["550 5.1.1 AUP#CXBL - your host"] = "AUP#CXBL", ["550 5.4.1 Access denied. AS(201806281) [x]"] = "AS(201806281)",
      ["550 OFR_305 Code"] = "OFR_305",
      ["550 Access denied. AS(201806281"] = false, ["550 Access denied. AS(201806281 x)"] = false,
      ["550 DY-001 your host"] = "DY-001", ["554 see RFC 5321 [RFC5321] (1)"] = false,
      ["554 host [203.0.113.9] refused, id A1B2C3 on port 25"] = false, ["554 Error SC-001."] = "SC-001",
    } do
      judge({ tag = tag }, text)
    end
    judge({ link = "https://b.test/why?ip=203.0.113.9" },
      "554 5.7.1 Blocked, see https://b.test/why?ip=203.0.113.9. Or http://c.test/")
    judge({ link = "http://b.test/a" }, "554 5.7.1 Blocked (http://b.test/a).")
    judge({ link = false }, "554 5.7.1 Blocked, see httpsomething")
  end)

  it("takes for a tag what csrc/core/detail.c says of tags, to the letter", function()
    -- Of the letters, what follows them and whether a bracket opens before them, in the plainest way.
    local function tag_of(letters, rest, enclosed)
      local n = #letters
      if n > 5 then return nil end
      if n > 1 and rest:find "^#" then
        local words = rest:match("^#([%w.-]*)"):gsub("[.-]+$", "")
        return words ~= "" and letters .. "#" .. words or nil
      elseif n > 1 and rest:find "^%(" then
        local digits = rest:match "^%((%d+)%)"
        return digits and #digits >= 6 and #digits <= 12 and letters .. "(" .. digits .. ")" or nil
      end
      local mark, digits, behind = rest:match "^([_-]?)(%d*)(.*)$"
      local least, most = 0, -1
      if mark ~= "" then
        if n == 2 or n == 3 then least, most = 2, mark == "_" and 4 or 3 end
      elseif letters == "S" then
        least, most = 4, 4
      elseif enclosed and letters ~= "RFC" then
        least, most = 2, 5
      end
      local ends = behind == "" or behind:find "^%.%s" or behind == "." or behind:find "^[^%w_.-]"
      if #digits < least or #digits > most or not ends or enclosed and not behind:find "^[%])]" then return nil end
      return letters .. mark .. digits
    end
    local found = 0
    for _, before in ipairs { "", "[", "(", "x " } do
      for _, letters in ipairs { "A", "S", "SC", "RFC", "OFR", "ABCD", "ABCDE", "ABCDEF", "ABCDEFG" } do
        for _, mark in ipairs { "", "#", "(", "_", "-", ":" } do
          for _, inside in ipairs { "", "1", "12", "123", "1234", "12345", "123456", "123456789012", "1234567890123",
              "a-b.", "-." } do
            for _, behind in ipairs { "", ".", ". see", ".1", ")", "]", ",", "_", "-", "x", " x" } do
              local text = letters .. mark .. inside .. behind
              local wanted = tag_of(letters, text:sub(#letters + 1), before == "[" or before == "(")
              local got = smtpcodes.classify("550 5.7.1 refused " .. before .. text).tag
              if wanted ~= got then error(before .. text .. " gives " .. tostring(got)) end
              found = found + (got and 1 or 0)
            end
          end
        end
      end
    end
    assert.is_true(found > 1000, found)
  end)

  it("names what is listed", function()
    judge({ reason = "blocklisted", listed = "203.0.113.9" },
      "554 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org; https://b.test/ip/203.0.113.1")
    judge({ listed = "2001:db8::9" }, "554 5.7.1 Client host [2001:db8::9] blocked using zen.spamhaus.org")
    judge({ listed = "a.test" }, "554 5.7.1 The domain a.test is blacklisted by dbl.spamhaus.org")
    judge({ listed = false }, "550 5.1.1 user unknown at 203.0.113.9")
  end)

  it("says when to come back, also in the words of a day and a clock", function()
    local line = "Nov 23 06:59:15 mx postfix/smtp[7]: A1: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, " ..
      "dsn=4.2.0, status=deferred (host mx.b.test[203.0.113.7] said: 450 4.2.0 %s (in reply to RCPT TO command))"
    for text, seconds in pairs {
      ["450 Try again in 24 hours"] = 86400, ["450 4.2.0 come back tomorrow"] = 86400,
      ["450 Please retry in a 24-hour period"] = 86400,
      ["450 greylisted, retry in 00:05:00"] = 300, ["450 retry after 14:30:00"] = false, -- from when on is not told
      ["450 try again after 14:30"] = false, ["421 limit of 100 per hour reached"] = false,
      ["450 tomorrow is a holiday"] = false, ["450 12 hours of mail"] = false,
      [line:format("try again after 14:30")] = 27045, [line:format("blocked until 06:59:00")] = 86385,
      [line:format("retry in 00:05:00")] = 300, [line:format("the clock is at 14:30")] = false,
    } do
      judge({ retry_after = seconds }, text)
    end
    for _, ends in ipairs { "greylisted", "delayed", "blocked", "deferred" } do
      judge({ retry_after = 27045 }, line:format(ends .. " until 14:30"))
    end
  end)
end)
