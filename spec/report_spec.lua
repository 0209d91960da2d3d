-- Reports: what programs print about an attempt to deliver. Rows of form.def prove themselves when the table is made;
-- here is what holds for all of them, and what no row can say.
local core = require "smtpcodes.core"
local smtpcodes = require "smtpcodes"
local forms = require("support.forms").read()
local random = require "support.random"

local KEYS = {
  form = "string", program = "string", event = "string", text = "string", status = "string", stage = "string",
  recipient = "string", original_recipient = "string", sender = "string", remote = "string", remote_ip = "string",
  queue_id = "string", time = "string", truncated = "boolean", reply = "table", inner = "table",
  around = "string",
}
local EVENTS = { delivered = 1, deferred = 1, failed = 1, expired = 1, refused = 1, other = 1 }

local function read(text)
  local report = assert(smtpcodes.parse_report(text))
  for key, value in pairs(report) do assert.equal(KEYS[key], type(value), key) end
  if report.event then assert.is_not_nil(EVENTS[report.event]) end
  assert.equal("smtpcodes.report", getmetatable(report).__name)
  return report
end

-- Octets of what a program writes around the words of others, which no word of the text may be.
local ENVELOPE = { "relay=", "status=", "dsn=", "helo=<", "to=<", "from=<", "proto=", "H=", "R=", "\"event\"",
  "\"code\"", "SMTP code:", "(in reply to", "Giving up", "delays=" }

local function free_of_envelope(report, text)
  for _, word in ipairs(ENVELOPE) do
    assert.is_nil(report.text:find(word, 1, true), ("%s\nof %s"):format(report.text, text))
  end
end

-- `wanted` has of the report what it names, `reply` and `inner` as "CODE ENHANCED text"; false: not there.
local function gives(text, wanted)
  local report = read(text)
  local got = setmetatable({}, { __index = report })
  for _, key in ipairs { "reply", "inner" } do
    local reply = report[key]
    got[key] = reply and ("%d %s %s"):format(reply.code, reply.enhanced or "-", reply.text)
  end
  for key, value in pairs(wanted) do assert.equal(value, got[key] or false, ("%s of %q"):format(key, text)) end
end

local EXIM = "1xVO3A-0007fd-2X "

describe("parse_report", function()
  it("gives the form, the program and what became of it", function()
    local report = read("Nov 23 06:59:15 mx postfix/smtp[225]: 4A1B: to=<ann@b.test>, orig_to=<info@b.test>, " ..
      "relay=mx.b.test[203.0.113.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.b.test[203.0.113.7] said: " ..
      "550-5.1.1 nobody 550 5.1.1 here (in reply to RCPT TO command))")
    assert.same({ form = "postfix_delivery", program = "postfix", event = "failed", status = "5.1.1", stage = "RCPT",
      recipient = "ann@b.test", original_recipient = "info@b.test", remote = "mx.b.test", remote_ip = "203.0.113.7",
      queue_id = "4A1B", time = "Nov 23 06:59:15", text = "nobody\nhere", around = "host mx.b.test[203.0.113.7] said: ",
      reply = { code = 550, enhanced = "5.1.1", lines = { "nobody", "here" }, text = "nobody\nhere", flaws = {},
        stage = "RCPT" } }, report)
    assert.equal("failed 550 5.1.1 nobody here", tostring(report))
  end)

  it("calls bare what no form reads", function()
    assert.same({ form = "bare", text = "nobody of that name" }, read("nobody of that name"))
    assert.equal("nobody of that name", tostring(read("nobody of that name")))
    local report = read("550 5.1.1 nobody")
    assert.equal("bare", report.form)
    assert.equal(550, report.reply.code)
    assert.equal("nobody", report.text)
    assert.is_nil(report.event)
  end)

  it("gives the received reply and the innermost", function()
    local report = read("450 4.1.1 <ann@b.test>: not verified: host mx.b.test[203.0.113.7] said: 553 5.1.1 nobody")
    assert.equal(450, report.reply.code)
    assert.equal(553, report.inner.code)
    assert.equal("nobody", report.text)
    assert.equal("postfix_said", report.form)
    assert.equal("450 4.1.1 nobody", ("%d %s %s"):format(report.reply.code, report.reply.enhanced, report.inner.text))
  end)

  it("gives the words before the innermost reply, as printed", function()
    local said = "host mx.b.test[203.0.113.7] said: "
    for text, around in pairs {
      ["Sender address rejected: " .. said .. "550 5.1.1 nobody"] = "Sender address rejected: ",
      ["450 4.1.1 not verified:\n " .. said .. "553 5.1.1 nobody"] = "450 4.1.1 not verified:\n " .. said,
      [said .. "550 5.1.1 nobody"] = false, -- the words of the form are no sentence
      ["550 5.1.1 nobody"] = false, ["nobody of that name"] = false,
    } do
      assert.equal(around or nil, read(text).around)
    end
  end)

  it("finds an enhanced code where the line was folded behind it", function()
    local said = "host mx.b.test[203.0.113.7] said: "
    for _, text in ipairs {
      said .. "550 5.1.1\n    <ann@b.test>: nobody (in reply to RCPT TO command)",
      said .. "550 5.1.1\r\n\t<ann@b.test>: nobody", said .. "550\n 5.1.1\n <ann@b.test>: nobody",
      said .. "550-5.1.1\n <ann@b.test>: nobody\n550 5.1.1\n that we know",
      '{"event":"bounce","email":"ann@b.test","reason":"550 5.1.1\\r\\n <ann@b.test>: nobody"}',
    } do
      local reply = read(text).reply
      assert.same({ 550, "5.1.1", "<ann@b.test>: nobody" }, { reply.code, reply.enhanced, reply.lines[1] }, text)
    end
    assert.equal("5.1.1", read(said .. "550 5.1.1\n").reply.enhanced)
    -- Not on the wire, where such an octet is one of the text.
    for _, text in ipairs { "550 5.1.1\\nnobody\r\n", "550 5.1.1\rnobody\r\n" } do
      assert.is_nil(smtpcodes.parse(text).enhanced, text)
    end
  end)

  it("reads replies in replies to depth 8 and not beyond", function()
    local parts = {}
    for i = 1, 20 do parts[i] = ("4%02d 4.0.0 relay %d: mx%d.b.test said: "):format(i + 29, i, i) end
    local report = read(table.concat(parts) .. "550 5.1.1 nobody")
    assert.equal(430, report.reply.code)
    assert.is_true(report.inner.code >= 436 and report.inner.code <= 438, report.inner.code)
    -- The last of them by two forms.
    report = read(("450 4.0.0 x responded: "):rep(8) .. "550(in reply to RCPT TO command)")
    assert.equal("responded", report.form)
    assert.equal("x responded: 550", report.inner.text)
    assert.equal("RCPT", report.inner.stage)
  end)

  it("decodes xtext where a notification says xtext", function()
    local report = read("Original-Recipient: rfc822;info+2Bx+3D@b.test\nFinal-Recipient: rfc822;ann@b.test\n" ..
      "Action: failed\nStatus: 5.1.1\n")
    assert.equal("info+x=@b.test", report.original_recipient)
    assert.equal("a+b+2+2G+G2+2:+2b@b.test", read("Original-Recipient: rfc822;a+2Bb+2+2G+G2+2:+2b@b.test\n" ..
      "Final-Recipient: rfc822;ann@b.test\nAction: failed\nStatus: 5.1.1\n").original_recipient)
    assert.equal("info+2Bx@b.test",
      read("A1: to=<info+2Bx@b.test>, relay=none, dsn=4.4.1, status=deferred (later)").recipient)
  end)

  it("ends a reply before the next command, answer or rule of a transcript, and goes on over other lines", function()
    for _, reply in ipairs { "550 5.1.1 no such user", "<<< 550 5.1.1 no such user" } do
      for _, line in ipairs { ">>> QUIT", "<<< 221 bye", "--- Below", " \tX", "more", ">> more", "-- more" } do
        local goes_on = line:find "more" or line:find "X"
        local text = goes_on and "no such user " .. line:match "%S.*" or "no such user"
        assert.equal(text, (read(reply .. "\n" .. line .. "\n").reply.text:gsub("%s+", " ")), line)
      end
    end
  end)

  it("takes two capital hexadecimal digits behind a plus for xtext, and nothing else", function()
    for first in ("4/09:@AFGaf"):gmatch "." do
      for second in ("/09:@AFGaf"):gmatch "." do
        local digits = first .. second
        local decoded = digits:find "^[0-9A-F][0-9A-F]$" and string.char(tonumber(digits, 16)) or "+" .. digits
        -- Octets that no address holds, and those that end one, are for other specs.
        if not decoded:find "^[%z\1-\32\127@]" and not (decoded:find "@") then
          assert.equal("x" .. decoded .. "y@b.test", read("Original-Recipient: rfc822;x+" .. digits .. "y@b.test\n"
            .. "Final-Recipient: rfc822;ann@b.test\nAction: failed\nStatus: 5.1.1\n").original_recipient)
        end
      end
    end
  end)

  it("tells lines about no attempt from others, whatever stands in them", function()
    for _, message in ipairs {
      "postfix/smtpd[7]: connect from mx.a.test[203.0.113.9]",
      "postfix/smtpd[7]: warning: unknown smtpd restriction: \"550\"",
      "postfix/qmgr[7]: 4A1B: removed",
      "postfix/cleanup[7]: 4A1B: message-id=<host mx.b.test[203.0.113.7] said: 550 5.1.1 nobody>",
      "dovecot: imap-login: Disconnected: Inactivity (no auth attempts in 180 secs)",
      "amavis[7]: (7-1) Passed CLEAN, Subject: \"status=bounced (host mx.b.test said: 550 5.1.1 nobody)\"",
      "exim[7]: 2026-11-23 07:02:17 1xVO49-0007vM-1l <= sam@a.test H=mx.a.test T=\"** ann@b.test: 550 5.1.1 no\"",
    } do
      for _, prefix in ipairs { "Nov 23 06:59:15 mx ", "Nov  3 06:59:15 mx ", "<22>Nov 23 06:59:15 mx ",
        "2026-11-23T06:59:15.123456+02:00 mx ", "2026-11-23T06:59:15Z mx " } do
        local report = read(prefix .. message)
        assert.equal("other", report.event, prefix .. message)
        assert.is_nil(report.recipient)
        assert.truthy(report.time)
      end
    end
    local report = read("<22>1 2026-11-23T06:59:15.003Z mx postfix/qmgr 7 - [x a=\"\\]\\\"\"] 4A1B: removed")
    assert.equal("other", report.event)
    assert.equal("4A1B", report.queue_id)
    assert.equal("postfix", report.program)
    assert.equal("2026-11-23T06:59:15.003Z", report.time)
  end)

  it("reads what stands before a line, as far as it is whole", function()
    local line = "1xVO49-0007vM-1l ** ann@b.test R=r T=t: no route"
    local structured, syslog = "<22>1 2026-11-23T06:59:15.003Z mx exim 7 ", "Nov 23 06:59:15 mx exim[7]: "
    for _, prefix in ipairs {
      structured .. "- - ", structured .. "- ", structured .. [=[- [x a="\]\""][y] ]=],
      "<22>1 2026-11-23T06:59:15.003Z mx postfix/smtp 7 - - ", "2026-11-23T06:59:15+02:00 mx exim[7]: ",
      syslog .. "2026-11-23 07:02:17 ", syslog .. "2026-11-23 07:02:17 [4711] ", syslog .. "[4711] ",
    } do
      gives(prefix .. line, { form = "exim_failed", event = "failed", recipient = "ann@b.test", text = "no route" })
    end
    for _, text in ipairs { -- a time, and no attempt that can be read
      structured:sub(1, -2), structured .. "- [x]", structured .. "- [x a", structured .. [=[- [x a="\]=],
      "2026-11-23T06:59:15+02:00", "Nov 23 06:59:15 mx exim\0x[7]: " .. line,
      syslog .. "2026-11-23 07:02:17", syslog .. "2026-11-23 07:02:17x " .. line, syslog .. "[4711 " .. line,
      syslog .. "[] " .. line, syslog .. "[4711]x " .. line, syslog .. "[47x] " .. line, syslog .. "[4711",
      syslog .. "[4711]", syslog:sub(1, -2),
    } do
      gives(text, { form = "bare", event = "other", text = "" })
      assert.truthy(read(text).time)
    end
    for _, text in ipairs { -- none
      "<>" .. syslog .. line, "<2222>" .. syslog .. line, "<22;" .. syslog .. line, "<22", "<x>1 ",
      "2026-11-23T06:59:15+02:00x mx exim[7]: " .. line,
    } do
      gives(text, { form = "bare", event = false, time = false })
    end
    for text, rest in pairs { ["<22>1"] = "1", ["<22>1x 2026"] = "1x 2026", ["<22>"] = "", ["<22>1 "] = "" } do
      gives(text, { form = "bare", event = false, text = rest })
    end
    local long = ("x"):rep(70)
    gives("Nov 23 06:59:15 mx " .. long .. "[7]: " .. line, { form = "exim_failed", program = "exim" })
  end)

  it("takes what expired for more than a failure, and what is kept for that", function()
    gives(EXIM .. "** ann@b.test: status=expired, returned to sender", { event = "expired", recipient = "ann@b.test" })
    gives(EXIM .. "== ann@b.test: status=expired, returned to sender", { event = "deferred", recipient = "ann@b.test" })
  end)

  it("reads the time before a line, as far as it is one", function()
    for _, stamp in ipairs {
      "Nov 23 06:59:15", "Nov  3 06:59:15", "Nov 23 2026 06:59:15", "2026-11-23T06:59:15", "2026-11-23 06:59:15",
      "2026/11/23 06:59:15", "2026-11-23T06:59:15.123456+02:00", "2026-11-23T06:59:15Z", "2026-11-23 06:59:15.123",
      "2026-11-23 06:59:15,1", "2026-11-23 06:59:15 -0530", "@4000000065f0e1d2123456ab",
    } do
      local line = " 1xVO49-0007vM-1l ** ann@b.test R=r T=t: Unrouteable address"
      assert.equal(stamp, read(stamp .. line).time)
      assert.equal(stamp, read(stamp .. " mx exim[7]:" .. line).time)
      -- With another octet at whatever place it is none, or one that ends before a fraction or a zone.
      for at = 1, #stamp do
        for octet in ("#/:@[`{\255"):gmatch "." do
          local text = stamp:sub(1, at - 1) .. octet .. stamp:sub(at + 1) .. line
          assert.is_true(octet == stamp:sub(at, at) or #(read(text).time or "") < #stamp, text)
        end
      end
    end
  end)

  it("lets nobody else's words set a field", function()
    local lie = "status=bounced (host mx.b.test[203.0.113.7] said: 550 5.1.1 nobody (in reply to RCPT TO command))"
    local line = "A1: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, dsn=4.2.0, status=deferred (host " ..
      "mx.b.test[203.0.113.7] said: 450 4.2.0 %s (in reply to RCPT TO command))"
    for _, words in ipairs { lie, "to=<bea@b.test>, dsn=5.1.1, " .. lie, "later) " .. lie .. " (",
      "<\"host x said: 550 5.1.1 nobody\"@b.test> later" } do
      local report = read(line:format(words))
      assert.equal("deferred", report.event)
      assert.equal("ann@b.test", report.recipient)
      assert.equal("4.2.0", report.status)
      assert.equal(450, report.reply.code)
    end
    for _, text in ipairs {
      "NOQUEUE: reject: RCPT from x[203.0.113.9]: 450 4.7.1 <ann@b.test>: no; from=<sam@a.test> to=<ann@b.test> " ..
        "proto=ESMTP helo=<" .. lie .. ">",
      "NOQUEUE: reject: RCPT from x[203.0.113.9]: 450 4.7.1 <ann@b.test>: no; from=<\"" .. lie ..
        "\"@a.test> to=<ann@b.test> proto=ESMTP helo=<x>",
      "2026-11-23 07:02:17 H=(" .. lie .. ") [203.0.113.9] F=<sam@a.test> rejected RCPT <ann@b.test>: no",
    } do
      local report = read(text)
      assert.equal("refused", report.event, text)
      assert.equal("ann@b.test", report.recipient)
    end
  end)

  it("counts the first refusal of a transcript, and after a success the last failure", function()
    local function code(text) return read(text).reply.code end
    assert.equal(550, code("550 5.1.1 nobody\r\n503 5.5.1 need RCPT\r\n"))
    assert.equal(550, code("250 ok\r\n550 5.1.1 nobody\r\n503 5.5.1 need RCPT\r\n221 bye\r\n"))
    assert.equal(554, code("250 ok\r\n550 5.1.1 nobody\r\n250 ok\r\n354 go\r\n554 5.7.1 spam\r\n221 bye\r\n"))
    assert.equal(451, code("354 go ahead 451 4.3.0 disk trouble, nothing stored"))
    assert.equal(550, code("250 2.1.0 fine 550 5.1.1 nobody of that name"))
    assert.equal(250, code("354 go\r\n250 2.0.0 queued as 550 of 551\r\n221 bye\r\n"))
    assert.equal(250, code("250 2.0.0 Ok: 450 bytes queued"))
    assert.equal(551, code("250 ok\n550 5.1.1 no\n551 5.1.6 moved"))
    assert.equal(550, code("250 ok\n550 5.1.1 no\n554 5.5.1 no valid recipients"))
    for _, last in ipairs { "554 5.7.1 x", "554 5.5.2 x", "554 x" } do
      assert.equal(554, code("250 ok\n550 5.1.1 no\n" .. last))
    end
    for _, blanks in ipairs { "", " ", "\t", "\r" } do
      assert.equal(550, code("250 ok\n>>> RCPT TO:<x>\n" .. blanks .. "550 5.1.1 no"))
      assert.equal(550, code("250 ok\n" .. blanks .. "550 5.1.1 no"))
    end
    assert.equal(250, code("250 ok\n>>> RCPT TO:<x>\n5500 no"))
    gives(EXIM .. "H=mx.b.test [203.0.113.7] rejected after DATA: <<< 550 5.1.1 no", { stage = "DATA-END",
      reply = "550 5.1.1 no" })
  end)

  it("takes a refusal that is quoted for the inner one, behind a success for the reply, and no success", function()
    local codes = { 200, 250, 299, 300, 399, 400, 450, 499, 500, 550, 599 }
    for _, outer in ipairs(codes) do
      for _, inner in ipairs(codes) do
        local report = read(("host mx.a.test[203.0.113.7] said: %d so host mx.b.test[203.0.113.8] said: %d no such "
          .. "user (in reply to RCPT TO command)"):format(outer, inner))
        local replaced, quoted = outer < 400 and inner >= 400, outer >= 400 and inner >= 400
        assert.same({ replaced and inner or outer, quoted and inner or nil },
          { report.reply.code, report.inner and report.inner.code }, outer .. " " .. inner)
      end
    end
  end)

  it("reads an address of 318 octets and an id of 64, and none that are longer", function()
    local line = "Nov 23 06:59:15 mx postfix/smtp[7]: %s: to=<%s>, relay=mx.b.test[203.0.113.7]:25, dsn=4.2.0, "
      .. "status=deferred (host mx.b.test[203.0.113.7] said: 450 4.2.0 wait (in reply to RCPT TO command))"
    for _, octets in ipairs { 317, 318, 319, 320, 321 } do
      local address = ("a"):rep(octets - 7) .. "@b.test"
      assert.equal(octets <= 318 and address or nil, read(line:format("A1", address)).recipient)
    end
    for octets = 62, 66 do
      local id = ("A"):rep(octets)
      assert.equal(octets <= 64 and id or nil, read(line:format(id, "ann@b.test")).queue_id)
    end
  end)

  -- What law 9 says, in the plainest way.
  local function counted(replies)
    local chosen = replies[1]
    if chosen.code >= 400 then return chosen end
    for i = 2, #replies do
      local now = replies[i]
      local follows = now.code == 503 or now.code == 554 and now.enhanced == "5.5.1"
      if chosen.code >= 400 then
        if now.code >= 400 and not follows then chosen = now end
      elseif now.code >= 400 or chosen.code >= 300 and now.code >= 250 and now.code <= 259 then
        chosen = now
      end
    end
    return chosen
  end

  it("counts the same of any three replies, codes at the border of a class among them", function()
    local all, cases = {}, 0
    for code in ("200 249 250 259 260 299 300 354 399 400 451 499 500 503 599"):gmatch "%d+" do
      all[#all + 1] = { code = tonumber(code) }
    end
    for _, enhanced in ipairs { "5.5.1", "5.5.2", "5.4.1" } do all[#all + 1] = { code = 554, enhanced = enhanced } end
    local ways = { "", ">>> RCPT TO:<ann@b.test>\n<<< " }
    for _, first in ipairs(all) do
      for _, second in ipairs(all) do
        for _, third in ipairs(first.code < 400 and all or { second }) do
          local wanted = counted { first, second, third }
          for _, before in ipairs(ways) do
            local text = {}
            for i, reply in ipairs { first, second, third } do
              local enhanced = reply.enhanced and reply.enhanced .. " " or ""
              text[i] = before .. reply.code .. " " .. enhanced .. "words" .. i .. "\n"
            end
            text = table.concat(text)
            local got = read(text).reply
            assert.same({ wanted.code, wanted.enhanced }, { got.code, got.enhanced }, text)
            cases = cases + 1
          end
        end
      end
    end
    assert.equal(2 * (9 * 18 * 18 + 9 * 18), cases)
  end)

  it("joins what a program folded, at whatever place", function()
    for _, text in ipairs {
      "host mx.b.test[203.0.113.7] said: 550\n5.7.0 Client host [203.0.113.9] blocked by\nbl.a.test",
      "host mx.b.test[203.0.113.7] said: 550 5.7.0 Client\n    host [203.0.113.9] blocked by\r\n    bl.a.test",
      "host mx.b.test[203.0.113.7]\nsaid: 550 5.7.0 Client host\n[203.0.113.9] blocked\nby bl.a.test\n\n550 5.1.1 no",
    } do
      local report = read(text)
      assert.equal("5.7.0", report.reply.enhanced)
      assert.equal("Client host [203.0.113.9] blocked by bl.a.test", report.text)
    end
  end)

  it("takes no success behind a colon for a reply that shows itself", function()
    assert.is_nil(read("result: 250 fine words").reply)
    assert.equal(450, read("result: 450 fine words").reply.code)
    assert.equal("5.1.1", read("the result 550 5.1.1\r").reply.enhanced)
  end)

  it("reads at most max_bytes", function()
    local text = "550 5.1.1 " .. ("x"):rep(70000)
    assert.is_true(read(text).truncated)
    assert.equal(65526, #read(text).text)
    local report = assert(smtpcodes.parse_report(text, { max_bytes = 12 }))
    assert.equal("xx", report.text)
    assert.is_nil(assert(smtpcodes.parse_report(text, { max_bytes = math.huge })).truncated)
  end)

  it("gives a log what it needs of a line without a table, and judges failures and refusals alone", function()
    local line = "Nov 23 06:59:15 mx postfix/smtp[1]: A1B2: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, delay=1, "
      .. "delays=0/0/1/0, dsn=%s, status=%s (%s)"
    local function fields(...) return { n = select("#", ...), ... } end
    local said = "host mx.b.test[203.0.113.7] said: 550 5.1.1 no such user (in reply to RCPT TO command)"
    local words = "550 5.1.1 no such user"
    assert.same({ n = 11, "failed", "postfix", "ann@b.test", "A1B2", "mailbox_unknown", "suppress", words,
      core.fingerprint(words), 550 }, fields(core.report_fields(line:format("5.1.1", "bounced", said))))
    local network = "5.4.1 connect to mx.b.test[203.0.113.7]:25: Connection timed out"
    assert.same({ n = 11, "deferred", "postfix", "ann@b.test", "A1B2", "network_error", "retry", network,
      core.fingerprint(network) }, fields(core.report_fields(line:format("5.4.1", "deferred", network:sub(7)))))
    assert.same({ n = 4, "delivered", "postfix", "ann@b.test", "A1B2" },
      fields(core.report_fields(line:format("2.0.0", "sent", "250 2.0.0 ok"))))
    assert.same({ n = 4, "other", "postfix", nil, "A1B2" },
      fields(core.report_fields("Nov 23 06:59:15 mx postfix/bounce[1]: A1B2: sender non-delivery notification: C3D4")))
    assert.equal(4, fields(core.report_fields(words)).n)
    -- What another field of the record tells comes first: a deferral drops nobody.
    assert.same({ "failed", "suppress" }, { fields(core.report_fields(words, "failed"))[1],
      fields(core.report_fields(words, "failed"))[6] })
    assert.same({ "deferred", "retry" }, { fields(core.report_fields(words, "deferred"))[1],
      fields(core.report_fields(words, "deferred"))[6] })
    local listed = "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org"
    assert.equal("Spamhaus ZEN", fields(core.report_fields(listed, "failed"))[10])
    assert.equal(300, fields(core.report_fields("450 4.7.1 greylisted, try again in 300 seconds", "deferred"))[11])
    assert.error_matches(function() core.report_fields(words, "lost") end, "there is no such event")
  end)

  it("has no report of nothing, and raises on misuse", function()
    local report, message, detail = smtpcodes.parse_report("")
    assert.is_nil(report)
    assert.equal("there is no text", message)
    assert.same({ kind = "no_text" }, detail)
    assert.same({ nil, message, detail }, { core.report_fields("") })
    for _, case in ipairs {
      { 550, nil, "bad argument #1 to 'parse_report' (string expected, got number)" },
      { "550", 1, "bad argument #2 to 'parse_report' (table expected, got number)" },
      { "550", { strict = true }, "bad argument #2 to 'parse_report' (unknown option 'strict')" },
      { "550", { max_bytes = 0 }, "bad argument #2 to 'parse_report' (option 'max_bytes': positive integer expected)" },
    } do
      local ok, err = pcall(smtpcodes.parse_report, case[1], case[2])
      assert.is_false(ok)
      assert.equal(case[3], err)
    end
  end)
end)

local BEFORE = { "recipient", "original_recipient", "sender", "remote", "remote_ip", "queue_id", "time", "status" }

-- Forms whose row says that they print no code, or that no attempt is told.
local NO_CODE = { dotnet = true, mailkit = true, exim_rejected = true, exim_rejected_message = true }

-- The mark that closes a form's hole; inside the hole it would close it too.
local function closer_of(key)
  for _, hole in ipairs { "{text}", "{text\\}", "{reply}", "{reply\\}", "{shown}" } do
    local _, last = key:find(hole, 1, true)
    if last then
      local mark = key:sub(last + 1, last + 1)
      if mark:find("^[^%w{ $!]") then return mark end
    end
  end
  return "\0"
end

describe("a value", function()
  it("that is an address ends at blanks and marks, but not in a quoted local part", function()
    gives(EXIM .. "=> ann@b.test R=r T=t", { recipient = "ann@b.test", event = "delivered" })
    for mark in ("\127,;)>'"):gmatch "." do gives(EXIM .. "=> ann@b.test" .. mark .. " R=r", { form = "bare" }) end
    gives(EXIM .. "** ann:x@b.test R=r: gone", { recipient = "ann:x@b.test", text = "gone" })
    gives(EXIM .. "** ann@b.test: gone", { recipient = "ann@b.test", text = "gone" })
    gives(EXIM .. "** ann@b.test:", { form = "bare" })
    gives(EXIM .. [[=> "an\"n"@b.test R=r]], { recipient = [["an\"n"@b.test]] })
    gives(EXIM .. [[=> "ann\]], { form = "bare" })
    for _, quoted in ipairs { "\"a>b\"@c.test", "\">b\"@c.test", "\"a>\"@c.test", "\"\\\">\"@c.test" } do
      gives("Final-Recipient: rfc822;<" .. quoted .. ">\nAction: failed\nStatus: 5.1.1\n", { recipient = quoted })
    end
    gives("A1: to=<rfc822;ann@b.test>, relay=none, dsn=4.4.1, status=deferred (later)", { recipient = "ann@b.test" })
  end)

  it("that is a number has three digits at most", function()
    local record = '{"response":{"code":450,"enhanced_code":{"class":4,"subject":%s,"detail":1%s'
    gives(record:format("222", '},"content":"no"}}'), { status = "4.222.1", reply = "450 - no" })
    gives(record:format("222", ""), { status = "4.222.1", reply = "450 - " })
    assert.is_nil(read(record:format("2222", '},"content":"no"}}')).status:find("222", 1, true))
  end)

  it("that is a status may have Exchange's #", function()
    local line = "A1: to=<ann@b.test>, relay=none, dsn=%s, status=bounced (gone)"
    gives(line:format "#5.1.1", { status = "5.1.1", event = "failed", text = "gone" })
    gives(line:format "#", { form = "bare" })
    gives("Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: #5.1.1", { status = "5.1.1" })
  end)

  -- Who prints the text alone still prints the enhanced code in it; "4.1.1" there is what keeps an address.
  it("that is a status is taken from a text without a reply where it stands by itself, and from no version", function()
    for _, text in ipairs { "rcpt failed: %s User unknown", "(%s) User unknown", "ann@b.test,%s,\"User unknown\"",
        "Refused [%s]: User unknown", "User unknown: %s", "Refused by mx.b.test: '%s'", "User unknown (%s)" } do
      for _, status in ipairs { "4.1.1", "5.1.1" } do gives(text:format(status), { form = "bare", status = status }) end
      assert.not_equal("suppress", smtpcodes.classify(text:format "4.1.1").action, text)
    end
    for _, text in ipairs { "Mailer version 4.1.1: User unknown", "User unknown to v: 4.1.1-rc2", "It says x4.1.1",
        "User unknown: 4.1.1.7", "User unknown: 4.1111.1", "User unknown: 3.1.1", "User unknown: 4.1", "(#4.1.1)" } do
      assert.is_nil(read(text).status, text)
    end
    gives("5.1.1: it was 4.1.1", { status = "5.1.1" })
  end)

  it("that is a host or an IP address is not endless", function()
    local said = "host %s[%s] said: 550 no"
    for _, ip in ipairs { "203.0.113.7", "2001:db8::1", "IPv6:2001:db8::1" } do
      gives(said:format("mx.b.test", ip), { form = "postfix_said", remote = "mx.b.test", remote_ip = ip })
    end
    gives(said:format(("x"):rep(400), "203.0.113.7"), { form = "said", remote = false, reply = "550 - no" })
    gives(said:format("mx.b.test", ("1."):rep(40)), { form = "said", remote_ip = false, reply = "550 - no" })
  end)

  it("that is a time ends with its member of a record", function()
    for _, behind in ipairs { "}", " }", "\n}", ",\"x\":1}", "" } do
      gives('{"response":{"code":450,"content":"no"},"timestamp":1700000000' .. behind, { time = "1700000000" })
    end
    local record = '{"diagnosticCode":"smtp; 550 5.1.1 no","timestamp":"%s"}'
    gives(record:format "2026-11-23T06:59:15Z", { form = "ses", time = "2026-11-23T06:59:15Z" })
    for _, time in ipairs { "2026\t", ("2"):rep(60) } do gives(record:format(time), { form = "ses", time = false }) end
  end)

  it("that is a stage may be the full stop behind the data", function()
    gives("host mx[192.0.2.7] said: 550 no (in reply to .x", { stage = "DATA-END", reply = "550 - no" })
  end)
end)

describe("a hole", function()
  it("ends at its own parenthesis, as far as pairs are near", function()
    gives("(550 5.1.1 no \\ (x) more) y", { reply = "550 5.1.1 no \\ (x) more" })
    gives("(550 5.1.1 no (x) more", { reply = "550 5.1.1 no (x) more" })
    local far = ("x"):rep(130)
    gives("(550 5.1.1 no (" .. far .. ") more)", { reply = "550 5.1.1 no (" .. far })
  end)

  it("that is escaped passes over what is escaped", function()
    gives(EXIM .. [[** ann@b.test: (reason: 550 5.1.1 a \) b) c]], { reply = "550 5.1.1 a ) b" })
    gives(EXIM .. [[** ann@b.test: (reason: 550 5.1.1 a \]], { reply = [[550 5.1.1 a \]] })
    local deferred = EXIM .. "== ann@b.test R=r T=t defer (110): "
    gives(deferred .. [[a\ b \H H=mx.b.test [203.0.113.7]: x]], { form = "exim_deferred_errno", text = "a b H" })
    gives(deferred .. [[a\ b \]], { form = "exim_deferred", text = [[a b \]] })
  end)

  it("that ends the record ends where its line does", function()
    for _, behind in ipairs { "", "\nBye 'x'", " .\nBye 'x'" } do
      gives("Server response: '550 5.1.1 nobody'" .. behind, { form = "server_response", reply = "550 5.1.1 nobody" })
    end
    gives("Server response: '550 5.1.1 nobody' x\nBye", { reply = "550 5.1.1 nobody' x Bye" })
  end)
end)

describe("a reply that shows itself", function()
  it("has behind its code what begins a text, and no unit", function()
    gives("x: 550 \195\169cho la", { form = "shown", reply = "550 - \195\169cho la" })
    gives("x 550 5.1.1 no", { form = "shown", reply = "550 5.1.1 no" })
    for _, text in ipairs { "x: 550 (nobody here)", "x: 599 nobody here", "x: 550 mails, x", "x: 550 mails. x",
      "x: 550 mails)", "x: 550 mails", "x550 5.1.1 no" } do
      gives(text, { form = "bare", reply = false })
    end
  end)

  it("in a success is what counts, whoever quotes it", function()
    local ok = "250 2.0.0 ok: host mx.b.test[203.0.113.7] said: "
    gives(ok .. "550 5.1.1 nobody", { reply = "550 5.1.1 nobody" })
    gives(ok .. "599 nobody", { form = "postfix_said", reply = "599 - nobody", inner = false })
    assert.equal(250, read(ok .. "250 fine").reply.code)
  end)
end)

describe("every form", function()
  it("reads its samples cut off at every octet without an error or a word of the envelope", function()
    for _, form in ipairs(forms) do
      for _, sample in ipairs(form.samples) do
        local text = sample[1]
        for len = 1, #text - 1 do
          local report = read(text:sub(1, len))
          local beyond = smtpcodes.parse_report(text, { max_bytes = len })
          beyond.truncated = nil
          assert.same(report, beyond) -- what is behind the last octet changes nothing
          if report.reply and report.form ~= "bare" then free_of_envelope(report, text:sub(1, len)) end
        end
        free_of_envelope(read(text), text)
      end
    end
  end)

  it("keeps what stands before the text where the end is cut off behind that", function()
    local kept = 0
    for _, form in ipairs(forms) do
      for _, sample in ipairs(form.samples) do
        local text = sample[1]
        local whole = read(text)
        local at, stop = text:find(whole.text, 1, true)
        local cut = at and stop >= at and read(text:sub(1, stop))
        for _, key in ipairs(cut and cut.form == whole.form and BEFORE or {}) do
          local _, last = text:find(whole[key] or "\0", 1, true)
          if last and last < at - 1 and not text:find(whole[key], stop, true) then
            assert.equal(whole[key], cut[key], key .. " of " .. text)
            kept = kept + 1
          end
        end
      end
    end
    assert.is_true(kept > 150, kept)
  end)

  it("reads a form inside it: the innermost code is the innermost form's", function()
    local inner = {}
    for _, form in ipairs(forms) do
      local text = form.samples[1][1]
      local reply = smtpcodes.parse_diagnostic(text)
      if form.kind == "QUOTE" and reply and reply.code >= 400 and not text:find("\n", 1, true)
        and not text:find('"', 1, true) and not form.id:find("qmail_send", 1, true) and form.key:sub(1, 1) ~= "^" then
        inner[#inner + 1] = { form.id, text, reply.code }
      end
    end
    assert.is_true(#inner > 15)
    local pairs_read = 0
    for _, outer in ipairs(forms) do
      local text = outer.samples[1][1]
      local words = read(text)
      -- The words of the outer sample make room for a whole inner one.
      local at = words.reply and words.reply.code >= 400 and #words.text > 0 and not words.inner
        and not NO_CODE[outer.id] and text:find(words.text, 1, true)
      if at and not outer.id:find("qmail_send", 1, true) then
        local closer = closer_of(outer.key)
        for _, quote in ipairs(inner) do
          if closer == ")" or not quote[2]:find(closer, 1, true) then
            local nested = text:sub(1, at - 1) .. "relay: " .. quote[2] .. text:sub(at + #words.text)
            local report = read(nested)
            local last = report.inner or report.reply
            assert.equal(words.reply.code, report.reply.code, nested)
            assert.equal(quote[3], last.code, outer.id .. " around " .. quote[1] .. "\n" .. nested)
            assert.equal(words.recipient, report.recipient)
            assert.equal(words.event, report.event)
            pairs_read = pairs_read + 1
          end
        end
      end
    end
    assert.is_true(pairs_read > 1000, pairs_read)
  end)

  it("of a log does not depend on the lines around it", function()
    local lines, alone = {}, {}
    for _, form in ipairs(forms) do
      if form.kind == "LINE" then
        for _, sample in ipairs(form.samples) do lines[#lines + 1] = sample[1] end
      end
    end
    for i, line in ipairs(lines) do alone[i] = read(line) end
    for seed = 1, 3 * #lines do
      local i = seed % #lines + 1
      local text = lines[i] .. "\n" .. lines[(seed * 7) % #lines + 1] .. "\n" .. random.text(seed)
      local report = read(text)
      for _, key in ipairs { "form", "event", "recipient", "status", "text", "queue_id", "time" } do
        assert.equal(alone[i][key], report[key], text)
      end
    end
  end)

  it("is classified whatever the length of its lines", function()
    local report = smtpcodes.parse_report("host x.example said: 550 5.1.1 no such user " .. ("x"):rep(20000)
      .. " (in reply to RCPT TO command)")
    assert.is_true(#report.reply.lines[1] > 20000)
    assert.equal("mailbox_unknown", smtpcodes.classify(report).reason)
  end)

  it("takes an amount behind a colon for no code", function()
    for _, unit in ipairs { "KiB", "kib", "MB", "bytes", "octets", "messages", "seconds", "KiB.", "KiB)", "of" } do
      assert.is_nil(read("<ann@b.test>: 550 " .. unit .. " too many").reply, unit)
    end
    assert.equal(550, read("<ann@b.test>: 550 Kilo too many").reply.code)
  end)

  it("ends no line of a log before a tab or a blank", function()
    for _, fold in ipairs { "\n\t", "\n ", "\r\n\t" } do
      local report = read("Nov 23 10:00:00 mx postfix/smtp[1]: A1: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, "
        .. "dsn=5.1.1, status=bounced (host mx.b.test[203.0.113.7] said: 550 5.1.1 no such" .. fold .. "user)")
      assert.equal("no such user", report.text)
    end
  end)
end)
