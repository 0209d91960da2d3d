-- Cases named E-nn are known faults of other programs.
local smtpcodes = require "smtpcodes"
local random = require "support.random"

local SHARED = os.getenv("SMTPCODES_SHARED") or "../shared"

-- What is read: code, enhanced code, stage and lines in one string, or "none".
local function read(text)
  local reply, message, detail = smtpcodes.parse_diagnostic(text)
  if not reply then
    assert.equal("no SMTP reply in the text", message)
    assert.same({ kind = "no_reply" }, detail)
    return "none"
  end
  assert.equal("smtpcodes.reply", getmetatable(reply).__name)
  assert.equal(table.concat(reply.lines, "\n"), reply.text)
  local lines = table.concat(reply.lines, " | ")
  return ("%d %s %s: %s"):format(reply.code, reply.enhanced or "-", reply.stage or "-", lines)
end

local function reads(expected, text) assert.equal(expected, read(text)) end

describe("a Diagnostic-Code", function()
  it("is read without its type", function()
    reads("550 5.1.1 -: No such user", "smtp; 550 5.1.1 No such user")
    reads("550 5.1.1 -: No such user", "SMTP;550 5.1.1 No such user")
    reads("550 5.1.1 -: No such user", "Diagnostic-Code: smtp; 550 5.1.1 No such user")
    reads("550 5.1.1 -: No such user", "smtp ; 550 5.1.1 No such user")
    reads("none", "smtp; 5.1.1 No such user")
    reads("none", "X-Postfix; mail for example.org loops back to myself")
  end)

  it("is unfolded", function()
    reads("550 5.7.26 -: The mail is not | authenticated. | See the help.",
      "smtp; 550-5.7.26 The mail is not\r\n 550-5.7.26 authenticated.\r\n 550 5.7.26 See the help.")
    reads("550 5.1.1 -: No such user here", "smtp; 550 5.1.1 No such\r\n\tuser here\r\nStatus: 5.1.1\r\n")
    reads("550 5.7.1 -: a b | c d", "smtp; 550-5.7.1 a\n  b 550 5.7.1 c\n    d\n")
  end)

  it("is read when it is cut short", function()
    reads("550 5.7.1 -: Refused because", "smtp; 550-5.7.1 Refused because")
    reads("550 - -: first | ", "smtp; 550-first 550-")
    reads("550 - -: a 550 b | ", "550-a 550 b 550-")
    reads("421 - -: ", "smtp; 421")
  end)
end)

describe("lines joined by a space", function()
  it("are told apart", function()
    reads("550 5.1.1 -: a | b", "550-5.1.1 a 550 5.1.1 b")
    reads("550 - -: a | b | c", "550-a 550-b 550 c")
    reads("550 5.1.1 -: no such user | see https://example.org/550",
      "550-5.1.1 no such user 550 see https://example.org/550")
    reads("250 2.0.0 -: first | second id=1abc-0001", "250-2.0.0 first 250 2.0.0 second id=1abc-0001")
    reads("220 - -:  | ", "220- 220")
  end)

  it("may hold their own code", function()
    reads("550 5.7.1 -: error 550 means | refused, 550 or not",
      "550-5.7.1 error 550 means 550 5.7.1 refused, 550 or not")
    reads("550 - -: error 550 means | refused | by us", "550-error 550 means 550-refused 550 by us")
    reads("554 5.0.0 -: a 554 5.3.5 b", "554 5.0.0 a 554 5.3.5 b")
    reads("550 5.1.1 -: a x550 5.1.1 b | c", "550-5.1.1 a x550 5.1.1 b 550 5.1.1 c")
    reads("550 - -: 550 is the code | b", "550-550 is the code 550 b")
  end)

  it("may hold another code, or change it", function()
    reads("550 - -: see 421 and | page", "550-see 421 and 550 page")
    reads("550 5.1.1 -: a 450 4.2.0 b | c", "550-5.1.1 a 450 4.2.0 b 550 5.1.1 c")
    reads("550 - -: a 450 b | c", "550-a 450 b 550 c")
    reads("450 4.2.0 -: 5.1.1 first code 550 | second code 450", "550-5.1.1 first code 550 450 4.2.0 second code 450")
    assert.same({ "code_changes" }, smtpcodes.parse_diagnostic("550-5.1.1 a 450 4.2.0 b").flaws)
  end)
end)

describe("Postfix's sentence", function()
  it("gives reply and stage", function()
    for words, stage in pairs {
      ["RCPT TO command"] = "RCPT", ["MAIL FROM command"] = "MAIL", ["DATA command"] = "DATA",
      ["end of DATA command"] = "DATA-END", ["EHLO command"] = "EHLO",
      ["HELO command"] = "HELO", ["LHLO command"] = "LHLO",
      ["STARTTLS command"] = "STARTTLS", ["AUTH command"] = "AUTH", ["QUIT command"] = "QUIT", ["BURN command"] = "-",
    } do
      reads("452 4.2.2 " .. stage .. ": The mailbox is (over) quota",
        "host mx.example.org[192.0.2.7] said: 452 4.2.2 The mailbox is (over) quota (in reply to " .. words .. ")")
    end
  end)

  it("is read from the log", function()
    local line = "Nov 23 06:59:15 mx postfix/smtp[22505]: 4A1B451A248: to=<u@example.org>, "
      .. "relay=mx.example.org[192.0.2.250]:25, delay=0.55, delays=0.25/0.01/250/0.05, dsn=%s, status=%s (%s)"
    reads("550 5.1.1 RCPT: a | b", line:format("5.1.1", "bounced",
      "host mx.example.org[192.0.2.250] said: 550-5.1.1 a 550 5.1.1 b (in reply to RCPT TO command)"))
    reads("250 2.0.0 DATA-END: Ok: queued (again) as 4XyZ",
      line:format("2.0.0", "sent", "250 2.0.0 Ok: queued (again) as 4XyZ"))
    reads("554 5.7.1 CONNECT: No service (ever)", line:format("4.7.1", "deferred",
      "host mx.example.org[192.0.2.250] refused to talk to me: 554 5.7.1 No service (ever)"))
    reads("250 - DATA: ok instead of 354", line:format("5.5.0", "bounced",
      "Protocol error: host mx.example.org[192.0.2.250] said: 250 ok instead of 354 (in reply to DATA command)"))
    for _, why in ipairs {
      "connect to mx.example.org[192.0.2.250]:25: Connection refused", "delivery temporarily suspended: 450 retries",
      "lost connection with mx.example.org[192.0.2.250] while receiving the initial server greeting",
      "host mx.example.org[192.0.2.250] said: 199 below the range (in reply to RCPT TO command)",
      "host mx.example.org[192.0.2.250] said: 5500 four digits (in reply to RCPT TO command)",
    } do
      reads("none", line:format("4.4.1", "deferred", why))
    end
  end)

  it("is read from a bounce, folded anywhere", function()
    reads("550 5.7.1 RCPT: Refused, | see https://example.org/550 for the reason",
      "<u@example.org>: host mx.example.org[192.0.2.7] said:\n    550-5.7.1 Refused, 550 5.7.1 see\n    " ..
      "https://example.org/550 for the reason (in reply to\n    RCPT TO command)\n\nAnother paragraph 421 4.0.0 x\n")
    reads("550 - -: Refused for good",
      "host mx.example.org said: 550 Refused\n    for good\n\n    A quoted paragraph\n")
  end)

  it("of the server side ends before the envelope", function()
    reads("450 4.7.1 RCPT: <u@example.org>: Recipient address rejected: 450 4.7.1 grey",
      "NOQUEUE: reject: RCPT from client.example.net[192.0.2.9]: 450 4.7.1 <u@example.org>: Recipient address " ..
      "rejected: 450 4.7.1 grey; from=<a@example.net> to=<u@example.org> proto=ESMTP helo=<client.example.net>")
    reads("554 5.7.1 CONNECT: Blocked",
      "NOQUEUE: reject: CONNECT from x[192.0.2.9]: 554 5.7.1 Blocked; from=<> proto=SMTP")
    reads("550 5.7.1 DATA-END: Virus",
      "4A1B4: milter-reject: END-OF-MESSAGE from x[192.0.2.9]: 550 5.7.1 Virus; from=<a@b>")
  end)
end)

describe("Exim's sentence", function()
  it("gives reply and stage", function()
    for words, stage in pairs {
      ["RCPT TO:<u@example.org>"] = "RCPT", ["MAIL FROM:<a@example.net> SIZE=1550"] = "MAIL", ["DATA"] = "DATA",
      ["end of data"] = "DATA-END", ["initial connection"] = "CONNECT", ["EHLO mx.example.net"] = "EHLO",
      ["HELO mx.example.net"] = "HELO", ["pipelined RCPT TO:<u@example.org>"] = "RCPT", ["STARTTLS"] = "STARTTLS",
      ["pipelined MAIL FROM:<a@example.net>"] = "MAIL", ["pipelined end of data"] = "DATA-END",
    } do
      reads("550 5.7.1 " .. stage .. ": Refused: bad",
        "** u@example.org R=r T=t H=mx.example.org [192.0.2.7]: SMTP error from remote mail server after " .. words ..
        ": 550 5.7.1 Refused: bad")
    end
    reads("553 5.1.1 RCPT: unknown", "SMTP error from remote mailer after RCPT TO: <u@example.org>: host " ..
      "mx.example.org [192.0.2.250]: 553 5.1.1 unknown")
    reads("571 - CONNECT: No PTR", "host mx.example.org [192.0.2.250] SMTP error from remote mail server " ..
      "after initial connection: 571 No PTR")
    reads("550 - -: x", "SMTP error from remote mail server after DATABASE: 550 x")
    reads("550 - RCPT: ", "SMTP error from remote mail server after RCPT TO:<550-u@example.org>: 550")
  end)

  it("has its escapes undone", function()
    local sentence = "SMTP error from remote mail server after RCPT TO:<u@example.org>: "
    reads("550 5.1.1 RCPT: a | refus\195\169 \\ b", sentence .. [[550-5.1.1 a\n550 5.1.1 refus\303\251 \\ b]])
    reads("550 5.1.1 RCPT: refus\233", sentence .. [[550 5.1.1 refus\351]])
    reads("550 5.1.1 RCPT: 358 451 35 \t 377\255", sentence .. [[550 5.1.1 \358 \451 \35 \t 377\377]])
    reads("550 5.1.1 -: a | 551 b | c", [[(550, b'5.1.1 a\n551 b\nc')]])
    reads("450 4.2.0 RCPT: 5.1.1 a | b", sentence .. [[550-5.1.1 a\n450 4.2.0 b]])
    reads([[550 5.1.1 -: the path \new\351 does not exist]], [[550 5.1.1 the path \new\351 does not exist]])
    for _, row in ipairs {
      { "a\233 b", [[a\xe9 b]] },
      { "axe bxG0", [[a\xe b\xG0]] },
      { "\195\169A\228\184\173\240\159\152\128", [[\u00e9\u0041\u4E2D\ud83d\ude00]] },
      { "\127 \194\128 \223\191 \224\160\128 \239\191\191 \240\144\128\128",
        [[\u007f \u0080 \u07ff \u0800 \uffff \ud800\udc00]] },
      { "bu12g4 u12G4 u12:4 u12", [[b\u12g4 \u12G4 \u12:4 \u12]] },
      { "3x1 39", [[\3x1 \39]] },
      { "a b", [[a\r\nb]] }, { "a b", [[a\rb]] }, { "a \tb", [[a\r\tb]] },
    } do
      reads("550 5.1.1 RCPT: " .. row[1], sentence .. "550 5.1.1 " .. row[2])
    end
    -- Half of a pair is no character: U+FFFD, which takes nothing of what follows it.
    local half = "\239\191\189"
    for _, row in ipairs {
      { half .. " xA", [[\ud83d x\u0041]] }, { half .. "AyA", [[\ud83d\x41y\u0041]] },
      { half .. "Ab", [[\ud83d\u0041b]] },
      { half .. "\238\128\128b", [[\ud83d\ue000b]] }, { half .. "b", [[\udc00b]] }, { "b" .. half, [[b\ud83d]] },
      { half .. "\tu0041 x", [[\ud83d\tu0041 x]] },
    } do
      reads("550 5.1.1 RCPT: " .. row[1], sentence .. "550 5.1.1 " .. row[2])
    end
  end)

  it("has lines apart by an escaped line break, and by nothing like one", function()
    local sentence = "SMTP error from remote mail server after RCPT TO:<u@example.org>: "
    for _, row in ipairs {
      { "a | b", [[550-a\r\n550 b]] }, { "a | b", [[550-a\\n550 b]] }, { "x | b", [[550-x\\r\n550 b]] },
      { " | b", [[550-\n550 b]] }, { " | b", [[550-\r\n550 b]] }, { " | b", [[550-\\n550 b]] },
      { "ar | b", [[550-ar\n550 b]] }, { "r | b", [[550-r\n550 b]] },
      { "a b", [[550-a\rb]] }, { "a bcd", [[550-a\rbcd]] }, { "a \tb", [[550-a\r\tb]] },
    } do
      reads("550 - RCPT: " .. row[1], sentence .. row[2])
    end
    assert.equal(550, smtpcodes.parse_diagnostic(sentence .. [[550\nnobody here]]).code)
    reads("none", "1xVO49-0007vM-1l ** ann@b.test R=r T=t: 550-u@example.org unknown")
  end)

  it("of a delivery quotes the last reply", function()
    local log = [[1abCDE-0007fd-2X => u@example.org R=r T=t H=mx.example.org [192.0.2.7] C="%s" QT=250s DT=1s]]
    reads("250 2.0.0 DATA-END: queued as 1", log:format("250 2.0.0 queued as 1"))
    reads("250 2.0.0 DATA-END: first | second", log:format([[250-2.0.0 first\\n250 2.0.0 second]]))
    reads([[250 - DATA-END: "quoted" text]], log:format([[250 \"quoted\" text]]))
    reads("250 - DATA-END: refus\233", log:format([[250 refus\\351]]))
    reads([[250 - DATA-END: a\xb c]], log:format([[250 a\\xb c]]))
    reads("250 - DATA-END: ", log:format("250"))
  end)

  it("without a reply gives none", function()
    for _, text in ipairs {
      "Malformed SMTP reply in response to RCPT TO:<c5500@example.org>: 5500 four digits",
      "Malformed SMTP reply in response to initial connection: SSH-2.0-OpenSSH_9.2",
      "SMTP timeout after end of data (317 bytes written): Connection timed out",
      "SMTP error from remote mail server after initial connection: 192.0.2.222 blocked",
      "SMTP error from remote mail server after RCPT TO:<u@example.org>: 600 not SMTP",
      "== u@example.org R=r T=t defer (-54): retry time not reached for any host for 'example.org'",
      "Remote host closed connection in response to RCPT TO:<u@example.org>",
    } do
      reads("none", text)
    end
    reads("550 5.1.1 RCPT: x", "Malformed SMTP reply in response to RCPT TO:<u@example.org>: 550\t5.1.1\tx")
  end)
end)

describe("other programs' sentences", function()
  it("of qmail tell the stage before the reply", function()
    for words, stage in pairs {
      ["but greeting failed"] = "CONNECT", ["but my name was rejected"] = "HELO", ["but sender was rejected"] = "MAIL",
      ["failed on DATA command"] = "DATA", ["failed after I sent the message"] = "DATA-END",
    } do
      reads("553 - " .. stage .. ": sorry (#5.7.1)",
        "Connected to 192.0.2.250 " .. words .. ".\nRemote host said: 553 sorry (#5.7.1)\nGiving up on 192.0.2.250.\n")
    end
    local sent = "delivery 7: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_%s/Giving_up_on_192.0.2.7./"
    reads("550 5.1.1 RCPT: a | b", sent:format("550-5.1.1_a/550_5.1.1_b"))
    reads("550 5.1.1 RCPT: a | b", sent:format("550-5.1.1_a_550_5.1.1_b"))
    reads("550 5.1.1 RCPT: x",
      "192.0.2.7 does not like recipient.\nRemote host said: 550 5.1.1 x\nGiving up on 192.0.2.7.")
  end)

  it("of sendmail: the first refusal of the transcript, at the command before it", function()
    reads("550 5.1.1 RCPT: <u@example.org>... | User unknown",
      "   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n" ..
      ">>> RCPT To:<u@example.org>\n<<< 550-5.1.1 <u@example.org>...\n<<< 550 5.1.1 User unknown\n" ..
      "550 5.1.1 <u@example.org>... User unknown\n" ..
      ">>> DATA\n<<< 503 5.0.0 Need RCPT\n")
    reads("554 - DATA-END: spam", ">>> DATA\n<<< 354 go\n>>> .\n<<< 554 spam\n")
    reads("451 4.0.0 -: I/O error", "----- Transcript of session follows ----- 451 4.0.0 I/O error")
    reads("550 5.1.1 -: User unknown", "to=<u@example.org>, dsn=5.1.1, reply=550 5.1.1 User unknown")
  end)

  it("enclose the reply", function()
    reads("550 5.1.10 -: it's not found", "Remote Server returned '550 5.1.10 it's not found'")
    reads("550 5.1.1 -: User unknown", "It responded as follows: [550 5.1.1 User unknown]")
    reads("554 5.7.1 -: Blocked, see [1]",
      "The error that the other server returned was: 554 554 5.7.1 Blocked, see [1] (state 13).")
    reads("550 5.1.1 -: <u@example.org> unknown",
      "5.1.0 - Unknown address error 550-'5.1.1 <u@example.org> unknown' (delivery attempts: 0)")
    reads("400 4.4.7 -: it was 'delayed'",
      "Remote Server at example.org (192.0.2.7) returned '400 4.4.7 it was 'delayed''")
    reads("550 5.1.1 -: User unknown", [[result="PermFail" stat="550 5.1.1 User unknown"]])
    reads("552 5.2.2 RCPT: full", "mx.example.org [192.0.2.250] did not like our RCPT TO:552 5.2.2 full")
    reads("550 5.1.1 -: User unknown", '"550 5.1.1 User unknown"')
    reads("550 5.1.1 -: User unknown", "mx.example.org <550 5.1.1 User unknown> and more")
    reads("550 5.1.1 -: User (unknown)", "(550 5.1.1 User (unknown)) and more")
    reads("550 - -: No such user", '"550 No such user" and more')
    reads("550 - -: it's gone", "'550 it's gone'")
  end)

  it("without a phrase of their own are read where the reply shows itself", function()
    reads("550 5.1.1 -: User unknown", "Could not be delivered because of 550 5.1.1 User unknown")
    reads("550 - -: Requested mailbox not found", "User unknown: 550 Requested mailbox not found")
    reads("550 - -: ABUSE", "Policy: 550 ABUSE")
    for _, text in ipairs { "<u@example.org> unknown", '"u" unknown', "[u] unknown", "#unknown" } do
      reads("550 - -: " .. text, "Delivery failed: 550 " .. text)
    end
    for _, before in ipairs { "#", "<x>", "*", "|", "`", ",", ";", "=", "{" } do
      reads("550 5.1.1 -: unknown", "mx" .. before .. "550 5.1.1 unknown")
    end
    reads("550 5.7.0 -: Mail refused", "mx.example.org ESMTP 550 5.7.0 Mail refused")
  end)
end)

describe("a reply inside a reply", function()
  it("counts when it is quoted", function()
    reads("452 4.2.2 RCPT: full",
      "smtp; 550 5.1.1 relay: host mx.example.org[192.0.2.7] said: 452 4.2.2 full (in reply to RCPT TO command)")
    reads("452 4.2.2 -: full", "550 5.1.1 relay: mx.example.org said: 452 4.2.2 full")
    reads("550 5.1.1 -: gone", "450 4.1.1 Remote host said: 421 4.0.0 Remote host said: 550 5.1.1 gone")
  end)

  it("is read once when it is repeated", function()
    reads("554 5.7.1 -: Spam", "554 5.7.1 554 5.7.1 Spam")
    reads("554 5.7.1 -: Spam", "554 554 5.7.1 Spam")
    reads("554 5.7.1 -: 550 Refused", "554 5.7.1 550 Refused")
    reads("554 5.7.1 -: 554 Refused", "554 5.7.1 554 Refused")
    reads("554 5.7.1 -: Spam", "(554, b'5.7.1 554 5.7.1 Spam')")
    reads("554 5.7.1 -: 554 Spam", "(554, b'5.7.1 554 Spam')")
    reads("554 5.7.1 -: 550 5.7.1 Spam", "(554, b'5.7.1 550 5.7.1 Spam')")
  end)

  it("does not count when it is only mentioned", function()
    reads("421 4.7.0 -: see error 550 page", "421 4.7.0 see error 550 page")
    reads("452 4.2.2 -: full, was 550 before", "452 4.2.2 full, was 550 before")
    reads("550 - -: unknown user 503-All RCPT were refused with this error: 503-unknown user 503 Bad sequence",
      "550 unknown user 503-All RCPT were refused with this error: 503-unknown user 503 Bad sequence")
    reads("450 4.7.1 -: refused 554 5.5.1 no valid recipients", "450 4.7.1 refused 554 5.5.1 no valid recipients")
    reads("550 - -: the peer said: 250 ok", "550 the peer said: 250 ok")
  end)
end)

describe("a reply as the server wrote it", function()
  it("is read as parse reads it, whatever stands behind", function()
    for _, bytes in ipairs {
      "250 OK\r\n", "550-5.1.1 a\r\n550 5.1.1 b\r\n", "250-a\r\n250\r\n", "334 \r\n", "571 5.7.1 x\n",
      "550 #5.1.1 x\r\n", "550-5.1.1:a\r\n550 b\r\n", "250-a\r\n550 b\r\n", "550 4.2.2 x\r\n", "354 2.0.0 x\r\n",
      "553 x (#5.7.1)\r\n", "550-'a' b\r\n550 'c'\r\n", "550 5.1234.1 x\r\n",
    } do
      local expected, got = smtpcodes.parse(bytes), smtpcodes.parse_diagnostic(bytes .. "221 bye\r\n")
      for _, key in ipairs { "code", "enhanced", "enhanced_mismatch", "lines", "text" } do
        assert.same(expected[key], got[key])
      end
    end
  end)

  it("is read line by line, whatever the codes", function()
    reads("421 - -: a | b", "550-a\n421 b\n")
    reads("421 - -: a | b", "550-a\r\n421 b\r\n550 c\r\n")
  end)

  it("has flaws of the code and the enhanced code only", function()
    local reply = smtpcodes.parse_diagnostic("571-4.1.1 a\n571 5.01.1 \255\1" .. ("x"):rep(600))
    assert.same({ "outside_grammar", "enhanced_mismatch", "enhanced_malformed" }, reply.flaws)
  end)

  it("may begin with an address, which alone is none", function()
    reads("550 - -: user@example.org is | unknown", "550-user@example.org is 550 unknown")
    reads("550 - -: <user@example.org> is unknown", "550-<user@example.org> is unknown")
    reads("none", "550-user@example.org: unknown")
    reads("none", "421-a.b+c_d-e@example.org")
  end)
end)

describe("no number of another kind is a code", function()
  it("in texts without a reply", function()
    for _, text in ipairs {
      "", " ", "5", "55", "connect to mx.example.org[192.0.2.250]:25: Connection timed out", "id=5501 554abc-250",
      "v2.500.1", "Exim 4.96.1", "Postfix 3.7.11 on port 587", "2026-11-23 12:34:56.550 +0200",
      "Mon, 23 Nov 2026 12:34:56 +0500",
      "550.example.org", "250@example.org", "<250@example.org>", "mx-250.example.org", "192.0.2.250",
      "[192.0.2.250]:587", "2001:db8::550", "4A250-451B-550C", "/var/550/451", "#5.1.1", "5.1.1 no such user",
      "5.7.1 Relay 550",
      "queued as 550ABC", "Message size exceeds the limit: 400 MB", "limit: 550 MiB",
      "took: 450 ms", "retries: 500", "id: 421", "(317 bytes written)", "unknown restriction: \"550\"",
      "error=550&code=450",
      "https://example.org/?e=550%20x",
      "1550 5.1.1 x", "-550 5.1.1 x", "550_ 5.1.1", "5,550 users", "year 2450",
      "599999 5.1.1", "a550 5.1.1",
    } do
      reads("none", text)
    end
  end)

  it("before the reply itself", function()
    reads("550 5.1.1 -: x", "id=5501 550 5.1.1 x")
    reads("550 5.1.1 -: x", "[192.0.2.250] v4.250.1 250@example.org 2026-11-23: 550 5.1.1 x")
    reads("450 4.1.1 -: x", "2450-A queue 550.example.org 450 4.1.1 x")
  end)
end)

describe("parse_diagnostic", function()
  it("takes octets of any kind and size", function()
    for seed = 1, 3000 do
      local reply = smtpcodes.parse_diagnostic(random.text(seed) .. " said: " .. random.octets(seed, seed % 50))
      if reply then
        assert.is_true(reply.code >= 200 and reply.code <= 599)
        assert.equal(reply.text, table.concat(reply.lines, "\n"))
      end
    end
    local SIZE = 5e5
    for _, piece in ipairs {
      "550-5.1.1 a ", "550-a ", ": 550 x ", "said: 550 5.1.1 ", "<<< 250-a\n", "550 ", "(state 1) ", "\\n550-a",
      ")", " ", "'", "SMTP error from remote mail after RCPT: 55 ", "\n 550-", "reject: RCPT: ", "\0", "\\351",
    } do
      local start = os.clock()
      smtpcodes.parse_diagnostic("said: 550-a" .. piece:rep(math.floor(SIZE / #piece)))
      smtpcodes.parse_diagnostic(piece:rep(math.floor(SIZE / #piece)))
      assert.is_true(os.clock() - start < 5, ("%q took %.1f s"):format(piece, os.clock() - start))
    end
  end)

  it("raises on misuse", function()
    for _, value in ipairs { 550, true, {} } do
      local ok, message = pcall(smtpcodes.parse_diagnostic, value)
      assert.is_false(ok)
      assert.equal("bad argument #1 to 'parse_diagnostic' (string expected, got " .. type(value) .. ")", message)
    end
  end)
end)

describe("real texts", function()
  local function lines_of(path)
    local file = io.open(SHARED .. "/" .. path)
    if not file then
      pending("there is no " .. SHARED .. "/" .. path)
      return nil
    end
    local out = {}
    for line in file:lines() do out[#out + 1] = line end
    file:close()
    return out
  end

  local function rows()
    local lines = lines_of("corpus/dev.tsv")
    if not lines then return nil end
    local names, out = {}, {}
    for name in lines[1]:gmatch("[^\t]+") do names[#names + 1] = name end
    for i = 2, #lines do
      local row, n = {}, 0
      for cell in (lines[i] .. "\t"):gmatch("([^\t]*)\t") do
        n = n + 1
        row[names[n] or n] = cell
      end
      out[#out + 1] = row
    end
    return out
  end

  it("that start with a code are read as that code", function()
    local all = rows()
    if not all then return end
    local count = 0
    for _, row in ipairs(all) do
      local code = row.reply:match("^([2-5]%d%d)[- ]") or row.reply:match("^[2-5]%d%d$")
      if code then
        count = count + 1
        for _, text in ipairs { row.reply, (row.reply:gsub("\\n", "\r\n")), (row.reply:gsub("\\n", " ")) } do
          local reply = smtpcodes.parse_diagnostic(text)
          assert.equal(tonumber(code), reply and reply.code, text)
        end
      end
    end
    assert.is_true(count > 250)
  end)

  it("that quote a reply give that reply, 95 of 100 at least", function()
    local all = rows()
    if not all then return end
    local count, wrong = 0, {}
    for _, row in ipairs(all) do
      if row.kind == "wrapped" then
        count = count + 1
        local got, expected = read(row.text):gsub(" %S+:", ":", 1), read(row.reply):gsub(" %S+:", ":", 1)
        if got == "none" or got ~= expected then wrong[#wrong + 1] = row.text end
      end
    end
    assert.is_true(count > 0 and #wrong <= count * 0.05, table.concat(wrong, "\n"))
  end)

  it("of Postfix's log give the reply where there is one", function()
    local lines = lines_of("logs/postfix.log")
    if not lines then return end
    local count = 0
    for _, line in ipairs(lines) do
      local code = line:match(" said: ([2-5]%d%d)[- ]") or line:match(" refused to talk to me: ([2-5]%d%d)[- ]")
        or line:match("status=sent %(([2-5]%d%d)[- ]") or line:match("reject: RCPT from [^ ]+: ([2-5]%d%d) ")
        or line:match("longer than 2048: ([2-5]%d%d) ")
      -- Lines are joined by spaces there; the code of the reply is that of its last line.
      if line:find("first line code 550", 1, true) then code = "450" end
      local reply = smtpcodes.parse_diagnostic(line)
      assert.equal(code and tonumber(code), reply and reply.code, line)
      if code then
        count = count + 1
        local enhanced = line:match("dsn=([245]%.%d+%.%d+)")
        if enhanced and reply.enhanced and not line:find("refused to talk", 1, true) then
          assert.equal(enhanced, reply.enhanced, line)
        end
        assert.is_nil(reply.text:find("in reply to", 1, true))
        assert.is_nil(reply.text:find("from=<", 1, true))
      end
    end
    assert.is_true(count > 40)
  end)

  it("of Exim's log give the reply where there is one", function()
    local lines = lines_of("logs/exim.log")
    if not lines then return end
    local count = 0
    for _, line in ipairs(lines) do
      local sentence = line:match("SMTP error from remote mail server after (.*)")
        or line:match("SMTP reply in response to (.*)")
      local code = sentence and sentence:match(": ([2-5]%d%d)[- \t]") or sentence and sentence:match(": ([2-5]%d%d)$")
        or line:match(' C="([2-5]%d%d)[- ]')
      if line:find("first line code 550", 1, true) then code = "450" end
      local reply = smtpcodes.parse_diagnostic(line)
      assert.equal(code and tonumber(code), reply and reply.code, line)
      if code then
        count = count + 1
        assert.truthy(reply.stage)
        assert.is_nil(reply.text:find("\\", 1, true))
      end
    end
    assert.is_true(count > 40)
  end)
end)
