-- parse_bounce: on a set of mails in the shapes of many programs, on parts of them, and on what nobody should send.
-- SMTPCODES_ALL_CUTS=1 tries every truncation and many more changed octets.
local documents = require "support.documents"
local random = require "support.random"
local smtpcodes = require "smtpcodes"

local FOLDER = "spec/bounces/"
local ALL = os.getenv "SMTPCODES_ALL_CUTS"

local function read(name) return documents.read(FOLDER .. name) end

-- Mail -> kind and rows {recipient, code, enhanced, reason}; a mail that tells of no recipient has none.
local function expectations()
  local mails, order = {}, {}
  for line in read("expected.tsv"):gmatch "[^\n]+" do
    local name, kind, recipient, code, enhanced, reason, program = line:match(("([^\t]*)\t"):rep(7))
    if name ~= "mail" then
      if not mails[name] then
        mails[name] = { kind = kind, rows = {}, program = program }
        order[#order + 1] = name
      end
      if recipient ~= "-" or reason ~= "-" then
        table.insert(mails[name].rows, { recipient = recipient, code = code, enhanced = enhanced, reason = reason })
      end
    end
  end
  return mails, order
end

local mails, order = expectations()

-- The addresses that a mail lets drop.
local function drops(mail)
  local bounce = smtpcodes.parse_bounce(mail)
  local set = {}
  for _, report in ipairs(bounce and bounce.reports or {}) do
    if report.verdict and report.verdict.action == "suppress" then set[report.recipient or "-"] = true end
  end
  return set
end

describe("parse_bounce on the set of mails", function()
  local total, recipients, replies, all = 0, 0, 0, 0

  setup(function()
    for _, name in ipairs(order) do
      local found = {}
      for _, report in ipairs(smtpcodes.parse_bounce(read(name .. ".eml")).reports) do
        found[report.recipient or "-"] = found[report.recipient or "-"] or report
      end
      for _, row in ipairs(mails[name].rows) do
        if row.reason ~= "complaint" then
          total = total + 1
          local report = found[row.recipient]
          local verdict = report and report.verdict or {}
          local right = report and tostring(verdict.code or "-") == row.code
            and (verdict.enhanced or "-") == row.enhanced
          if report then recipients = recipients + 1 end
          if right then replies = replies + 1 end
          if right and verdict.reason == row.reason then all = all + 1 end
        end
      end
    end
  end)

  it("is of 120 mails and 25 programs or more", function()
    local programs, n = {}, 0
    for _, name in ipairs(order) do programs[mails[name].program] = true end
    for _ in pairs(programs) do n = n + 1 end
    assert.is_true(#order >= 120 and n >= 25)
  end)

  it("finds 99 % of the recipients", function() assert.is_true(recipients >= 0.99 * total, recipients .. " of "
    .. total) end)
  it("finds 99 % of the replies", function() assert.is_true(replies >= 0.99 * total, replies .. " of " .. total) end)
  it("gives 97 % recipient, reply and reason", function() assert.is_true(all >= 0.97 * total, all .. " of "
    .. total) end)

  for _, name in ipairs(order) do
    it("gives the kind and the number of reports of " .. name, function()
      local bounce = assert(smtpcodes.parse_bounce(read(name .. ".eml")))
      assert.equal(mails[name].kind, bounce.kind)
      assert.equal(#mails[name].rows, #bounce.reports)
      for _, report in ipairs(bounce.reports) do
        if bounce.kind == "complaint" or bounce.kind == "auto_reply" then assert.is_nil(report.verdict) end
        if bounce.kind ~= "failure" then assert.is_true(not report.verdict or report.verdict.action ~= "suppress") end
        assert.truthy(({ fields = true, text = true, headers = true })[report.source])
      end
      assert.equal(bounce.kind == "complaint" or nil, bounce.complaint)
    end)
  end
end)

describe("a verdict of parse_bounce", function()
  it("is what classify says of the report, of the same recipient, and of no other report", function()
    for _, name in ipairs(order) do
      local verdicts = {}
      for _, report in ipairs(smtpcodes.parse_bounce(read(name .. ".eml")).reports) do
        local verdict = report.verdict
        if verdict then
          assert.same({ report.recipient, smtpcodes.classify(report) }, { verdict.recipient, verdict }, name)
          assert.is_nil(verdicts[verdict], name)
          verdicts[verdict] = true
        end
      end
    end
  end)
end)

describe("parse_bounce on parts of mails", function()
  -- All that is told of a mail, on a line each.
  local function told(mail)
    local list = {}
    local function add(value, path)
      if type(value) ~= "table" then
        list[#list + 1] = path .. "=" .. tostring(value):gsub("[\r\n]+", "/")
        return
      end
      for key, part in pairs(value) do add(part, path .. "." .. tostring(key)) end
    end
    add(smtpcodes.parse_bounce(mail), "")
    table.sort(list)
    return table.concat(list, "\n")
  end

  it("is told alike whichever line ends the mail has, whole and cut", function()
    for _, name in ipairs(order) do
      local mail, ends = read(name .. ".eml"):gsub("\r\n?", "\n"), {}
      for at in mail:gmatch "\n()" do ends[#ends + 1] = at - 1 end
      for part = 1, ALL and #ends or 4 do
        local cut = mail:sub(1, ends[math.ceil(#ends * part / (ALL and #ends or 4))])
        local expected = told(cut)
        for _, line_end in ipairs { "\r\n", "\r" } do
          assert.equal(expected, told((cut:gsub("\n", line_end))), name)
        end
      end
    end
  end)

  it("is told alike however a program writes the header: case, blanks, folds, and a field more", function()
    local function every(pattern, replacement)
      return function(header) return (("\n" .. header):gsub(pattern, replacement):sub(2)) end
    end
    for _, rewrite in ipairs {
      every("\n[%w-]+:", string.upper), every("(\n[%w-]+:) ", "%1"), every("(\n[%w-]+:) ", "%1\t"),
      every("(\n[%w-]+:) ", "%1\n "), every("(\n[%w-]+):", "%1 :"), every("([^\n])\n", "%1 \n"),
      function(header) return "X-Odd: x\n" .. header end,
      function(header) return "From sam@a.test  Mon Nov 23 06:59:15 2026\n" .. header end,
    } do
      for _, name in ipairs(order) do
        local mail = read(name .. ".eml"):gsub("\r\n?", "\n")
        local header, body = mail:match "^(.-\n)(\n.*)$"
        if header and not header:find "^>?From " then
          assert.equal(told(mail), told(rewrite(header) .. body), name)
        end
      end
    end
  end)

  it("suppresses nobody that the whole mail does not", function()
    local pick = random.generator(11)
    for _, name in ipairs(order) do
      local mail = read(name .. ".eml")
      local whole = drops(mail)
      local function check_cut(cut)
        for address in pairs(drops(mail:sub(1, cut))) do
          assert.is_true(whole[address] or false, ("%s cut at %d drops %s"):format(name, cut, address))
        end
      end
      if ALL then
        for cut = 1, #mail - 1 do check_cut(cut) end
      else
        for _ = 1, 4 do check_cut(pick(#mail - 1)) end
      end
    end
  end)

  local function line_around(mail, at)
    local first = at
    while first > 1 and mail:byte(first - 1) ~= 10 do first = first - 1 end
    return first, (mail:find("\n", at, true) or #mail + 1) - 1
  end

  -- A code, a class or the Action field: changed, it says something else.
  local function in_code_or_action(mail, at)
    local first, last = at, at
    while first > 1 and mail:find("^[%d.]", first - 1) do first = first - 1 end
    while mail:find("^[%d.]", last + 1) do last = last + 1 end
    local token = mail:sub(first, last)
    local line = line_around(mail, at)
    return token:find "^[245]%d%d$" or token:find "^[245]%.%d+%.%d+$" or mail:sub(line, line + 6):lower() == "action:"
  end

  -- Whether an address is another one with an octet or two (three of base64 hold four) changed, cut off at one, or
  -- grown by what stood beside it.
  local function is_changed(address, other)
    if address:find(other, 1, true) or other:find(address, 1, true) then return true end
    local head, tail, shorter = 0, 0, math.min(#address, #other)
    while head < shorter and address:byte(head + 1) == other:byte(head + 1) do head = head + 1 end
    while tail < shorter - head and address:byte(-tail - 1) == other:byte(-tail - 1) do tail = tail + 1 end
    return head + tail >= math.max(#address, #other) - 3
  end

  local function changed_octets(list, per_mail, seed, check_change)
    local pick = random.generator(seed)
    for _, name in ipairs(list) do
      local mail = read(name .. ".eml")
      local whole = drops(mail)
      for _ = 1, per_mail do
        local at, octet = pick(#mail), string.char(pick(256) - 1)
        for address in pairs(drops(mail:sub(1, at - 1) .. octet .. mail:sub(at + 1))) do
          if not whole[address] then check_change(name, mail, at, whole, address, octet) end
        end
      end
    end
  end

  it("never raises an error for a changed octet, and then suppresses nobody else", function()
    changed_octets(order, ALL and 400 or 10, 12, function(name, mail, at, whole, address, octet)
      local same = in_code_or_action(mail, at)
      for other in pairs(whole) do same = same or is_changed(address, other) end
      assert.truthy(same, ("%s with \\%d at %d drops %s"):format(name, octet:byte(), at, address))
    end)
  end)

  it("suppresses nobody for a changed octet of a delay, a complaint, an automatic or a person's answer", function()
    local others = {}
    for _, name in ipairs(order) do
      if mails[name].kind ~= "failure" then others[#others + 1] = name end
    end
    assert.is_true(#others >= 25)
    changed_octets(others, ALL and 4000 or 40, 77, function(name, mail, at, _, address, octet)
      assert.truthy(in_code_or_action(mail, at),
        ("%s with \\%d at %d drops %s"):format(name, octet:byte(), at, address))
    end)
  end)
end)

local DSN = [[
From: MAILER-DAEMON@mx.a.test
To: sam@a.test
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.a.test
Arrival-Date: Tue, 3 Feb 2026 09:00:00 +0100

%s
--b
Content-Type: message/rfc822

Message-ID: <1@a.test>
From: =?utf-8?Q?Sam_=C3=89?= <sam@a.test>
To: ann@b.test
Date: Tue, 3 Feb 2026 08:59:00 +0100
List-Id: <news.a.test>
Feedback-ID: f1
Subject: news

Final-Recipient: rfc822; victim@c.test
Action: failed
Status: 5.1.1
--b--
]]

describe("parse_bounce", function()
  local function dsn(fields) return smtpcodes.parse_bounce((DSN:gsub("%%s", function() return fields end))) end

  it("tells what the contract names", function()
    local bounce =
      dsn("Original-Recipient: rfc822; info@b.test\nFinal-Recipient: rfc822; ann@b.test\nAction: "
        .. "failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.b.test\nDiagnostic-Code: smtp; 550 5.1.1 nobody:\n user "
        .. "unknown\n")
    assert.equal("smtpcodes.bounce", getmetatable(bounce).__name)
    assert.equal("failure", bounce.kind)
    assert.equal("mx.a.test", bounce.reporting_mta)
    assert.equal("Tue, 3 Feb 2026 09:00:00 +0100", bounce.arrival_date)
    assert.same({ message_id = "<1@a.test>", subject = "news", from = "Sam É <sam@a.test>", to = "ann@b.test",
      date = "Tue, 3 Feb 2026 08:59:00 +0100", list_id = "<news.a.test>", feedback_id = "f1" }, bounce.returned)
    assert.same({}, bounce.flaws)
    local report = bounce.reports[1]
    assert.same({ "ann@b.test", "info@b.test", "failed", "5.1.1", "mx.b.test", "fields" },
      { report.recipient, report.original_recipient, report.event, report.status, report.remote, report.source })
    assert.equal("smtpcodes.report", getmetatable(report).__name)
    assert.equal("smtpcodes.verdict", getmetatable(report.verdict).__name)
    assert.same({ 550, "5.1.1", "mailbox_unknown", "suppress", "hard", "return" },
      { report.verdict.code, report.verdict.enhanced,
      report.verdict.reason, report.verdict.action, report.verdict.bounce, report.verdict.disposition })
    assert.is_nil(bounce.truncated)
  end)

  it("reads no part behind the returned message, whose writer may have known the boundary", function()
    local fields = "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 4.4.1\n"
    for _, part in ipairs { "message/delivery-status\n\nReporting-MTA: dns; mx.a.test\n\nFinal-Recipient: rfc822; "
        .. "victim@c.test\nAction: failed\nStatus: 5.1.1\n", "text/plain\n\n<victim@c.test>: 550 5.1.1 User unknown\n",
        "text/html\n\n<p>&lt;victim@c.test&gt;: 550 5.1.1 User unknown\n" } do
      local mail = DSN:gsub("%%s", function() return fields end)
        :gsub("%-%-b%-%-\n$", function(last) return "--b\nContent-Type: " .. part .. last end)
      local reports = smtpcodes.parse_bounce(mail).reports
      assert.same({ 1, "ann@b.test" }, { #reports, reports[1].recipient }, part)
      -- A mail without fields or words before it.
      mail = mail:gsub("\n%-%-b\nContent%-Type: text/plain.-(\n%-%-b\nContent%-Type: message/rfc822)", "%1", 1)
      for _, report in ipairs(smtpcodes.parse_bounce(mail).reports) do
        assert.not_equal("suppress", report.verdict and report.verdict.action, part)
      end
    end
  end)

  it("tells what became of the attempt by the action, in whatever words, and without one by the status", function()
    local events = { failed = "failed fail failure expired undeliverable undelivered bounced Failed FAILED",
      deferred = "delayed delay deferred Delayed", delivered = "delivered deliver relayed expanded Relayed",
      none = "x lost unknown" }
    for event, actions in pairs(events) do
      for action in actions:gmatch "%S+" do
        for status, of_status in pairs { ["5.1.1"] = "failed", ["4.2.2"] = "deferred", ["2.0.0"] = "delivered" } do
          local fields = ("Final-Recipient: rfc822; ann@b.test\nAction: %s\nStatus: %s\n"):format(action, status)
          local report = dsn(fields).reports[1]
          assert.equal(event ~= "none" and event or of_status, report.event, action .. " " .. status)
        end
      end
    end
  end)

  it("tells that a delivery was after the data, and of no other attempt", function()
    for action, stage in pairs { delivered = "DATA-END", relayed = "DATA-END", failed = "none", delayed = "none" } do
      local report = dsn("Final-Recipient: rfc822; ann@b.test\nAction: " .. action .. "\nStatus: 2.0.0\n"
        .. "Diagnostic-Code: smtp; 250 2.0.0 ok\n").reports[1]
      assert.equal(stage, report.stage or "none", action)
    end
  end)

  it("tells of a complaint when it arrived, and from where", function()
    for _, name in ipairs { "Arrival-Date", "Received-Date" } do
      local bounce = smtpcodes.parse_bounce("From: fbl@b.test\nContent-Type: multipart/report; report-type="
        .. "feedback-report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
        .. "Reporting-MTA: dns; mx.b.test\n" .. name .. ": Tue, 3 Feb 2026 09:00:00 +0100\n--b--\n")
      assert.same({ "complaint", "abuse", "mx.b.test", "Tue, 3 Feb 2026 09:00:00 +0100" },
        { bounce.kind, bounce.feedback_type, bounce.reporting_mta, bounce.arrival_date })
    end
  end)

  local function told_by(fields, text)
    return smtpcodes.parse_bounce("Return-Path: <>\nFrom: MAILER-DAEMON@a.test\nTo: sam@a.test\n"
      .. "Subject: failure notice\n" .. fields .. "\n" .. text .. "\n")
  end

  it("takes for the recipient whom the words name, not whoever is mentioned before", function()
    for _, words in ipairs { "the recipient ann@b.test", "recipients: <ann@b.test>", "RCPT TO:<ann@b.test>",
      "for ann@b.test", "address(es) ann@b.test" } do
      local bounce = told_by("", "It went over zoe@c.test and could not be delivered: " .. words .. " is unknown.")
      assert.same({ "ann@b.test" }, { bounce.reports[1].recipient, bounce.reports[2] }, words)
    end
    for _, words in ipairs { "from zoe@c.test", "sender: <zoe@c.test>", "please write to zoe@c.test" } do
      local bounce = told_by("", "Your message could not be delivered. " .. words .. ". User unknown: see ann@b.test .")
      assert.same({ "ann@b.test" }, { bounce.reports[1].recipient, bounce.reports[2] }, words)
    end
  end)

  it("names whom only the subject names, drops nobody for it, and says what the subject says", function()
    local bounce = smtpcodes.parse_bounce("From: postmaster@b.test\nTo: sam@a.test\n"
      .. "Subject: Delivery failure: no such user <ann@c.test>\n\nSorry, Sam.\n")
    local report = bounce.reports[1]
    assert.same({ "failure", "ann@c.test", "mailbox_unknown", "review" },
      { bounce.kind, report.recipient, report.verdict.reason, report.verdict.action })
  end)

  it("takes the blanks of a name of Notes for a part of it", function()
    for line, name in pairs { ["  Ann Moss/Sales/ACME@ACME"] = "Ann Moss/Sales/ACME@ACME",
      ["To: moss/x@b.test"] = "moss/x@b.test" } do
      assert.equal(name, told_by("", line .. "\n\nUser unknown").reports[1].recipient)
    end
  end)

  it("reads reasons above their recipients only where none stands below the last", function()
    local function reasons(text)
      local list = {}
      for i, report in ipairs(told_by("", text).reports) do list[i] = report.verdict.reason end
      return list
    end
    local above = "The mailbox is full.\n\n<ann@b.test>\n\nNo such user.\n\n<bob@b.test>\n"
    assert.same({ "mailbox_full", "mailbox_unknown" }, reasons("Sorry.\n\n" .. above))
    assert.same({ "mailbox_unknown", "message_too_big" }, reasons("Sorry.\n\n" .. above .. "\nMessage too big.\n"))
    assert.same({ "mailbox_full", "mailbox_unknown" }, reasons("Sorry.\n\n" .. above:gsub("\n\n<", "\n<")))
    -- Nobody knows whose reason is which, so nobody is dropped.
    local verdict = told_by("", "Sorry.\n\nThe mailbox is full.\n\n<ann@b.test>\n\nNo such user.\n").reports[1].verdict
    assert.same({ "mailbox_unknown", "review" }, { verdict.reason, verdict.action })
    assert.equal("message_too_big",
      reasons("The mailbox is full.\n\n<ann@b.test>\nMessage too big.\n\nNo such user:\n<bob@b.test>\n")[1])
  end)

  it("gives known recipients in the order of their words, each with those behind it", function()
    local bounce = told_by("X-Failed-Recipients: bob@b.test, ann@b.test\n",
      "Could not deliver to recipient ann@b.test:\n550 5.1.1 no such user\n\n<bob@b.test>:\n552 5.2.2 mailbox full\n")
    local got = {}
    for i, report in ipairs(bounce.reports) do got[i] = report.recipient .. " " .. report.verdict.reason end
    assert.same({ "ann@b.test mailbox_unknown", "bob@b.test mailbox_full" }, got)
  end)

  it("reads the words of each recipient wherever they stand, and no octet of what stands beside", function()
    for notice, expected in pairs {
      ["Mailbox full.\nRecipient: ann@b.test\n\nNo such user.\nRecipient: bob@b.test\n"] =
        { "ann mailbox_full Mailbox full.", "bob mailbox_unknown No such user." },
      ["ann@b.test, bob@b.test\n\nIt was not delivered.\n\nDetails of ann@b.test: mailbox full\nNever mind.\n"] =
        { "ann mailbox_full Details of ann@b.test: mailbox full", "bob unknown It was not delivered." },
      ["ann@b.test, bob@b.test\n\nIt was not delivered.\n\nDetails of bob@b.test: mailbox full\nNever mind.\n"] =
        { "ann unknown It was not delivered.", "bob mailbox_full Details of bob@b.test: mailbox full" },
      ["ann@b.test\nbob@b.test\n\nSorry, not delivered: no such user.\n\nRCPT TO:<ann@b.test>\n"
        .. "<<< 552 5.2.2 mailbox full\nRCPT TO:<bob@b.test>\n<<< 550 5.1.1 no such user\nNo more.\n"] =
        { "ann mailbox_full mailbox full", "bob mailbox_unknown no such user" },
      ["Recipient: ann@b.test\nReason: no such user\n\n"
        .. "I'm not going to try again; this message has been in the queue too long: mailbox full\n"] =
        { "ann mailbox_unknown Reason: no such user" },
      ["<ann@b.test>:\nno such user\n\n<bob@b.test>:\nmailbox full\n\n"
        .. "If your message was also sent to additional recipients, spam is rejected.\n"] =
        { "ann mailbox_unknown no such user", "bob mailbox_full mailbox full" },
      ["ann@b.test\nbob@b.test\n\nDetails:\n\nann@b.test\nmailbox full\nbob@b.test\nno such user\n"] =
        { "ann mailbox_full ann@b.test mailbox full", "bob mailbox_unknown bob@b.test no such user" },
      ["Rejected for\nann@b.test\n\nbob@b.test\n\nmailbox full\n"] =
        { "ann mailbox_full mailbox full", "bob mailbox_full mailbox full" },
      ["  ann@b.test\n    no such user\n\n  bob@b.test\n\n    mailbox full\n    for long\n\nBye.\n"] =
        { "ann mailbox_unknown no such user", "bob mailbox_full mailbox full for long" },
    } do
      local got = {}
      for i, report in ipairs(told_by("", notice).reports) do
        got[i] = ("%s %s %s"):format(report.recipient:match "^%a+", report.verdict.reason, report.text)
      end
      assert.same(expected, got, notice)
    end
  end)

  it("takes a complaint that only its subject tells for one, about nobody", function()
    local bounce = smtpcodes.parse_bounce("From: staff@b.test\nTo: abuse@a.test\n"
      .. "Subject: complaint about message from 192.0.2.1\n\nann@b.test: no such user\n")
    assert.same({ "complaint", true, {} }, { bounce.kind, bounce.complaint, bounce.reports })
  end)

  it("reads of one recipient's words those below the address before those above", function()
    local report = told_by("", "It was not delivered: the mailbox is full.\nRecipient: ann@b.test\n"
      .. "No such user here.\n").reports[1]
    assert.same({ "ann@b.test", "mailbox_unknown" }, { report.recipient, report.verdict.reason })
  end)

  it("reads as far as max_bytes what a mail reads that ends there", function()
    local first = "Recipient: ann@b.test\nNo such user here.\n"
    local head = "Return-Path: <>\nFrom: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: failure notice\n\n"
    for cut, expected in pairs { [0] = "No such user here.", [1] = "No such user here.", [5] = "No such user here." } do
      local bounce = smtpcodes.parse_bounce(head .. first .. "Mailbox full.\n", { max_bytes = #head + #first + cut })
      assert.same({ true, "ann@b.test", "mailbox_unknown", expected }, { bounce.truncated, bounce.reports[1].recipient,
        bounce.reports[1].verdict.reason, (bounce.reports[1].text:gsub("\n$", "")) })
    end
  end)

  it("leaves other recipients' lines out of what it reads for the last one", function()
    local bounce = told_by("", "Delivery failed for:\n\n<ann@b.test>\n<bob@b.test>\n\nSorry.\n"
      .. "ann@b.test: 452 4.2.2 mailbox full\nNo such user here.\n")
    assert.same({ "ann@b.test", "mailbox_full", "bob@b.test", "mailbox_unknown" },
      { bounce.reports[1].recipient, bounce.reports[1].verdict.reason, bounce.reports[2].recipient,
        bounce.reports[2].verdict.reason })
    assert.equal("Sorry. No such user here.", (bounce.reports[2].text:gsub("^>", ""):gsub("%s+", " "):gsub("^ ", "")))
  end)

  it("reads a thousand recipients of a notice, and no more", function()
    local lines = {}
    for i = 1, 1001 do lines[i] = ("<u%d@b.test>: 550 5.1.1 no such user\n"):format(i) end
    assert.equal(1000, #told_by("", table.concat(lines)).reports)
    assert.equal(1000, #told_by("", table.concat(lines, "", 1, 1000)).reports)
  end)

  it("takes a delivery program's receipt of a refusal for one of whom it names in its fields", function()
    local bounce = smtpcodes.parse_bounce("From: MAILER-DAEMON@a.test\nSubject: Rejected\nContent-Type: "
      .. "multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
      .. "Rejected: the mailbox is full\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: "
      .. "rfc822; ann@b.test\n"
      .. "Disposition: automatic-action/MDN-sent-automatically; deleted\n--b--\n")
    assert.same({ "failure", "ann@b.test", "mailbox_full" },
      { bounce.kind, bounce.reports[1].recipient, bounce.reports[1].verdict.reason })
  end)

  it("ends where three fields stand together of which one is a message's alone", function()
    for name, recipients in pairs { Received = 1, ["Return-Path"] = 1, ["Message-ID"] = 1, ["MIME-Version"] = 1,
      ["Delivered-To"] = 1, ["DKIM-Signature"] = 1, ["X-Mailer"] = 1, ["X-Other"] = 2 } do
      local bounce = told_by("", "<ann@b.test>:\n550 5.1.1 no such user\n\nFrom: sam@a.test\nSubject: hi\n" .. name
        .. ": x\nTo: x@c.test\n\n<victim@c.test>:\n550 5.1.1 no such user\n")
      assert.equal(recipients, #bounce.reports, name)
    end
  end)

  it("reports of nobody a refusal or what says why, and nothing else", function()
    for text, reason in pairs { ["Remote host said: 550 zebra zebra"] = "unknown", ["550 zebra"] = "unknown",
      ["the mailbox is full"] = "mailbox_full", ["zebra zebra"] = "none", ["Remote host said: 250 ok"] = "none" } do
      local bounce = told_by("", text)
      local report = bounce.reports[1]
      assert.equal(reason, report and report.verdict.reason or "none", text)
      assert.is_nil(report and report.recipient)
      assert.is_nil(bounce.reports[2])
    end
  end)

  it("shows the words that say nothing, too", function()
    local report = told_by("", "<ann@b.test>:\nzebra zebra").reports[1]
    assert.same({ "zebra zebra", "unknown" }, { report.text, report.verdict.reason })
  end)

  it("takes nothing from the message that came back", function()
    local bounce = dsn "Final-Recipient: rfc822; ann@b.test\nAction: delayed\nStatus: 4.4.1\n"
    assert.equal("delay", bounce.kind)
    assert.equal(1, #bounce.reports)
    assert.equal("keep", bounce.reports[1].verdict.disposition)
  end)

  it("takes no recipient from a reply that looks like fields", function()
    local bounce =
      dsn("Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 "
        .. "no\n Final-Recipient: rfc822; victim@c.test\n Status: 5.1.1\n Action: failed\n")
    assert.same({ 1, "ann@b.test", "5.7.1" }, { #bounce.reports, bounce.reports[1].recipient,
      bounce.reports[1].status })
    assert.not_equal("suppress", bounce.reports[1].verdict.action)
  end)

  it("gives the gravest kind where recipients differ, and parts recipients without an empty line", function()
    local bounce =
      dsn("Final-Recipient: rfc822; ann@b.test\nAction: delayed\nStatus: 4.4.1\nFinal-Recipient: rfc822; "
        .. "bob@b.test\nAction: failed\nStatus: 5.1.1\n")
    assert.same({ "failure", 2, "deferred", "failed" },
      { bounce.kind, #bounce.reports, bounce.reports[1].event, bounce.reports[2].event })
    assert.not_equal("suppress", bounce.reports[1].verdict.action)
  end)

  it("believes no failure with a 2yz reply", function()
    local bounce = dsn("Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.0.0\n"
      .. "Diagnostic-Code: smtp; 250 ok\n")
    local report = bounce.reports[1]
    assert.same({ "system_error", "review" }, { report.verdict.reason, report.verdict.action })
  end)

  it("gives words that do not begin with the end of the address before them", function()
    local bounce = assert(smtpcodes.parse_bounce(read "qmail-unknown.eml"))
    assert.equal("Sorry", bounce.reports[1].text:match "^%S+":sub(1, 5))
  end)

  it("asks the caller's rules first", function()
    local rules = assert(smtpcodes.rules { { id = "mine", reason = "policy", text = "nobody" } })
    local bounce = smtpcodes.parse_bounce((DSN:gsub("%%s",
      "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 nobody\n")),
      { rules = rules })
    assert.equal("policy", bounce.reports[1].verdict.reason)
  end)

  local function actions(mail)
    local list = {}
    for i, report in ipairs(smtpcodes.parse_bounce(mail).reports) do
      list[i] = (report.recipient or "-") .. " " .. report.verdict.action
    end
    return list
  end

  it("reads no part of text behind the message that came back in one", function()
    local mail = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: Undelivered Mail\n"
      .. "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n<ann@b.test>:\nno such user\n%s--b\n\n"
      .. "<bob@b.test>:\nno such user\n--b--\n"
    local returned = "\n--- Below this line is a copy of the message.\n\nReturn-Path: <sam@a.test>\nSubject: news\n"
    assert.same({ "ann@b.test suppress", "bob@b.test suppress" }, actions((mail:format "")))
    assert.same({ "ann@b.test suppress" }, actions((mail:format(returned))))
  end)

  it("drops nobody where the final recipient is damaged", function()
    local fields = "Original-Recipient: rfc822; list@a.test\n%s\nAction: failed\nStatus: 5.1.1\n"
      .. "Diagnostic-Code: smtp; 550 5.1.1 no such user\n"
    local function with(line) return actions((DSN:gsub("%%s", function() return fields:format(line) end))) end
    assert.same({ "ann@b.test suppress" }, with "Final-Recipient: rfc822; ann@b.test")
    assert.same({ "list@a.test suppress" }, with "Final-Recipient: x400; /G=ann/")
    for _, line in ipairs { "Final-Recipient: rfc822; annPb.test", "Finel-Recipient: rfc822; ann@b.test",
      "Final-Recipient: rfc822; ann@b.\2test" } do
      assert.same({ "list@a.test review" }, with(line))
    end
  end)

  it("takes no failure from a notice whose fields are cut off", function()
    local notice = "<ann@b.test>: host mx.b.test[203.0.113.7] said: 550 5.1.1 <ann@b.test>: no such user\n"
    local mail = DSN:match "^.-text/plain\n\n" .. notice
    local bounce = smtpcodes.parse_bounce(mail)
    local report = bounce.reports[1]
    assert.same({ "failure", "cut_off", "ann@b.test", "other", "review", nil },
      { bounce.kind, bounce.flaws[1], report.recipient, report.event, report.verdict.action, bounce.reports[2] })
  end)

  it("reads fields amid the text from whichever line they begin in", function()
    local fields = "Reporting-MTA: dns; mx.a.test\n\nFinal-Recipient: rfc822; ann@b.test\nAction: failed\n"
    for _, text in ipairs { "", "\n", "\n\n", "x\n", "Final\n\n" } do
      local bounce = told_by("", text .. fields)
      assert.same({ "fields_in_text", "mx.a.test", "ann@b.test", "failed" },
        { bounce.flaws[1], bounce.reporting_mta, bounce.reports[1].recipient, bounce.reports[1].event }, text)
    end
    local bounce = told_by("", (fields:gsub("^.-\n\n", "")))
    assert.same({ "fields_in_text", nil, "ann@b.test" },
      { bounce.flaws[1], bounce.reporting_mta, bounce.reports[1].recipient })
  end)

  it("drops nobody whose fields leave out what became of the attempt, unless the prose tells it", function()
    local fields = "Final-Recipient: rfc822; ann@b.test\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n"
    local function told(mail)
      local report = smtpcodes.parse_bounce(mail).reports[1]
      return { report.event, report.verdict.action }
    end
    local mail = DSN:gsub("%%s", fields)
    assert.same({ "failed", "suppress" }, told(mail))
    assert.same({ "deferred", "retry" }, told((mail:gsub("Undelivered Mail Returned to Sender", "Warning: delayed"))))
    local person = mail:gsub("MAILER%-DAEMON", "ann"):gsub("Undelivered Mail Returned to Sender", "lunch")
    assert.same({ "other", "review" }, told(person))
  end)

  it("reads fields of recipients of whom some have no address", function()
    local bounce = dsn("Final-Recipient: rfc822; ?\nAction: failed\nStatus: 5.0.0\n\n"
      .. "Final-Recipient: rfc822; bob@b.test\nAction: failed\nStatus: 5.0.0\n")
    assert.same({ 2, "bob@b.test" }, { #bounce.reports, bounce.reports[2].recipient })
  end)

  it("knows the fields by their first where the type of their part is none", function()
    local mail = DSN:gsub("message/delivery%-status", "message/delivery-stat")
      :gsub("%%s", "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.1.1\n")
    assert.equal("fields", smtpcodes.parse_bounce(mail).reports[1].source)
  end)

  it("takes what a program says below a recipient of whom it says nothing for no words about them", function()
    local notice = "From: Courier mail server at mx.a.test <@>\nTo: sam@a.test\nSubject: WARNING: delayed mail.\n\n"
      .. "                     DELAYS IN DELIVERING YOUR MESSAGE\n\nThis is an advisory notice only.\n\n"
      .. "<rita@b.test>:\n%s\n---------------------------------------------------------------------------\n\n"
      .. "If your message was also sent to additional recipients, their delivery\n"
      .. "status is not included in this report.\n"
    local function row(words)
      local bounce = smtpcodes.parse_bounce(notice:format(words))
      assert.same({ "delay", 1 }, { bounce.kind, #bounce.reports })
      return ("%s %s %s"):format(bounce.reports[1].recipient, bounce.reports[1].verdict.reason,
        bounce.reports[1].verdict.action)
    end
    assert.equal("rita@b.test unknown retry", row "")
    assert.equal("rita@b.test greylisted retry", row " <<< 451 4.7.1 Greylisted, come back later\n")
  end)

  it("drops no address whose domain has no dot, and none that a damaged octet cuts off", function()
    local notice = "From: MAILER-DAEMON@a.test\nSubject: failure notice\n\n<%s>:\n550 5.1.1 no such user\n"
    assert.same({ "ann@b.test suppress" }, actions(notice:format "ann@b.test"))
    assert.same({ "ann@[192.0.2.1] suppress" }, actions(notice:format "ann@[192.0.2.1]"))
    assert.same({ "ann@b review" }, actions(notice:format "ann@b"))
    for _, octet in ipairs { "\1", "#", "\\", "@", "\127" } do
      for _, row in ipairs(actions(notice:format("ann@b.t" .. octet .. "st"))) do assert.falsy(row:find "suppress") end
    end
  end)

  it("gives each of several recipients its own answer of a transcript", function()
    assert.same({ "ann@b.test suppress", "bob@b.test retry" }, actions("From: MAILER-DAEMON@a.test\n"
      .. "Subject: Returned mail\n\n----- The following addresses had permanent fatal errors -----\n<ann@b.test>\n"
      .. "<bob@b.test>\n\n----- Transcript of session follows -----\n>>> RCPT To:<ann@b.test>\n<<< 550 no such "
      .. "user\n>>> RCPT To:<bob@b.test>\n<<< 552 the mailbox is full\n"))
  end)

  it("takes a person named like a daemon for a person, and a line amid the header for no text", function()
    local answer = "From: %s\nTo: sam@a.test\nSubject: Re: Undelivered Mail\n\n<ann@b.test>: 550 5.1.1 no such user\n"
    for _, from in ipairs { "Postmaster Pete <pete@c.test>", "Postmaster Pete <pete~c.test>", "Postmaster Pete <pe" } do
      assert.equal("other", smtpcodes.parse_bounce(answer:format(from)).kind)
    end
    for _, from in ipairs { "MAILER-DAEMON", "MAILER-DAEMON (Mail Delivery System)", "Mail System <MAILER-DAEMON>" } do
      assert.equal("failure", smtpcodes.parse_bounce(answer:format(from)).kind)
    end
    assert.same({ "ann@b.test suppress" }, actions("From: MAILER-DAEMON@a.test\nT!o: sam@a.test\n"
      .. "Subject: Undelivered\n\nNobody of this name: ann@b.test\n550 5.1.1 no such user\n"))
  end)

  it("drops nobody for what may be a person's own words about a notice", function()
    local mail = "From: %s\nTo: help@c.test\nSubject: %s\n%s\nI get this for ann@b.test: 550 5.1.1 no such user\n"
    local function drop(from, subject, more) return actions(mail:format(from, subject, more or ""))[1] end
    assert.equal("ann@b.test review", drop("Sue <sue@a.test>", "My mail is undeliverable"))
    assert.equal("ann@b.test review", drop("List manager <list-owner@a.test>", "Results of bounce handling"))
    assert.equal("ann@b.test suppress", drop("Gate <gate@a.test>", "Undeliverable: lunch"))
    assert.equal("ann@b.test suppress", drop("Gate <gate@a.test>", "Not delivered", "Auto-Submitted: auto-generated\n"))
    assert.equal("ann@b.test suppress", drop("Gate <gate@a.test>", "Not delivered", "Return-Path: <>\n"))
    assert.equal("ann@b.test suppress", drop("postmaster@a.test", "Not delivered"))
  end)

  it("drops nobody for what stands quoted, or behind fields of a message, or is said of the alias", function()
    local head = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: Undelivered Mail\n\n"
    assert.same({ "bob@b.test retry" }, actions(head .. "Your mail to bob@b.test was refused: 552 5.2.2 mailbox full"
      .. "\n\n> Hello Bob,\n> ann@c.test: 550 5.1.1 no such user\n"))
    local row = "<%s>: 550 5.1.1 no such user\n\n"
    assert.same({ "bob@b.test suppress", "ann@c.test review" }, actions(head .. row:format "bob@b.test"
      .. "From: sam@a.test\nTo: bob@b.test\nSubject: x\n\n" .. row:format "ann@c.test"))
    assert.same({ "bob@b.test suppress" }, actions(head .. "From: sam@a.test\nTo: bob@b.test\nSubject: x\n\n"
      .. row:format "bob@b.test"))
    assert.same({ "all@b.test review" }, actions(head .. "  an undisclosed address\n    (generated from all@b.test)\n"
      .. "    550 5.1.1 no such user\n"))
  end)

  it("takes no subject for words, nor reasons that are only possible ones", function()
    local head = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: Undelivered Mail\n\n"
    local told = "%s\n\nnot delivered to:\n\n<ann@b.test>\n"
    for _, line in ipairs { "  Subject: user unknown", "Betreff: no such user", "Possible reasons: user unknown",
      "The subject of the message is: no such user" } do
      assert.same({ "ann@b.test review" }, actions(head .. told:format(line)), line)
    end
    assert.same({ "ann@b.test suppress" }, actions(head .. "No such user here:\n\n<ann@b.test>\n"))
  end)

  it("takes no word for the host that Exim names above its own words", function()
    local notice = "From: Mailer-Daemon@a.test\nTo: sam@a.test\nSubject: Mail delivery failed\n\n  ann@b.test\n"
      .. "    host mx.b.test [192.0.2.1]\n    %s\n"
    assert.same({ "ann@b.test retry" }, actions(notice:format "Connection refused"))
    assert.same({ "ann@b.test review" }, actions(notice:format "unknown error: the file is bad"))
    assert.same({ "ann@b.test suppress" }, actions(notice:format(
      "SMTP error from remote mail server after RCPT TO:<ann@b.test>:\n    550 no such user")))
  end)

  it("reads a list of addresses, words above an address, and an answer above the program's own line", function()
    local head = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: Undelivered Mail\n\n"
    assert.same({ "ann@b.test suppress", "bob@b.test suppress", "cid@b.test suppress" }, actions(head
      .. "Your mail could not be delivered to: ann@b.test, bob@b.test; <cid@b.test>\n\nNo such users here.\n"))
    assert.same({ "ann@b.test suppress", "bob@b.test retry" }, actions(head .. "Reason: 550 no such user\n"
      .. "Recipient: ann@b.test\n\nReason: connection timed out\nRecipient: bob@b.test\n"))
    assert.same({ "ann@b.test suppress", "bob@b.test fix_message" }, actions(head .. "----- The following addresses "
      .. "had permanent fatal errors -----\n<ann@b.test>\n<bob@b.test>\n\n----- Transcript of session follows -----\n"
      .. ">>> RCPT To:<ann@b.test>\n<<< 550 no such user\n>>> DATA\n<<< 554 5.7.1 this is spam\n"
      .. "554 5.0.0 <bob@b.test>... Service unavailable\n"))
  end)

  it("takes an address that serves a role for a recipient where its line says so", function()
    local mail = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: Undelivered\n\n%s: [SMTP:%s]\n550 no such user\n"
    assert.same({ "info@b.test suppress" }, actions(mail:format("  Recipient", "info@b.test")))
    assert.same({ "- review" }, actions(mail:format("  Please turn to our user", "info@b.test")))
  end)

  it("finds addresses amid scripts that write no blanks", function()
    local mail = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: failure notice\n\n%s\n550 5.1.1 no such user\n"
    for words, recipient in pairs {
      ["\230\148\182\228\187\182\228\186\186ann@b.test\228\184\141\229\173\152\229\156\168"] = "ann@b.test",
      ["\239\188\136ann@b.test\239\188\137"] = "ann@b.test",
      ["\229\174\155\229\133\136\239\188\154ann@b.test\227\128\130"] = "ann@b.test",
      ["<\231\148\168@\228\190\139.test>"] = "\231\148\168@\228\190\139.test",
      ["<d\195\182ner@b.test>"] = "d\195\182ner@b.test",
    } do
      assert.same({ recipient .. " suppress" }, actions(mail:format(words)), words)
    end
    -- An octet that was damaged is no letter, and what is left no address of anybody.
    assert.same({ "\230nn@b.test review" }, actions(mail:format("<\230nn@b.test>")))
  end)

  it("reads at most max_bytes", function()
    local mail = DSN:gsub("%%s", "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.1.1\n")
    local bounce = smtpcodes.parse_bounce(mail, { max_bytes = 300 })
    assert.is_true(bounce.truncated)
    assert.same({}, drops(mail:sub(1, 300)))
    assert.is_nil(smtpcodes.parse_bounce(mail, { max_bytes = #mail }).truncated)
  end)

  it("says that an empty mail is one, and that misuse is misuse", function()
    for _, mail in ipairs { "", "\n", " \r\n\t" } do
      local bounce, message, detail = smtpcodes.parse_bounce(mail)
      assert.same({ nil, "the mail is empty", "empty_mail" }, { bounce, message, detail.kind })
    end
    assert.error_matches(function() smtpcodes.parse_bounce(5) end,
      "bad argument #1 to 'parse_bounce' %(string expected, got number%)")
    assert.error_matches(function() smtpcodes.parse_bounce("x", { max = 1 }) end, "unknown option 'max'")
    assert.error_matches(function() smtpcodes.parse_bounce("x", { max_bytes = 0 }) end, "positive integer expected")
  end)

  it("finds the address of a quoted local part, and none where a quote does not begin", function()
    local head = "From: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: failure notice\n\n"
    for words, recipient in pairs {
      ['<"jane doe"@b.test>:'] = '"jane doe"@b.test',
      ['Your mail to "jane doe"@b.test was refused:'] = '"jane doe"@b.test',
      ['<jane doe"@b.test>:'] = false,
    } do
      local bounce = assert(smtpcodes.parse_bounce(head .. words .. "\nRemote host said: 550 5.1.1 no such user\n"))
      assert.same({ "failure", 1 }, { bounce.kind, #bounce.reports })
      assert.equal(recipient or nil, bounce.reports[1].recipient)
    end
  end)

  it("is no bounce for any other mail", function()
    local bounce =
      smtpcodes.parse_bounce("From: ann@b.test\nTo: sam@a.test\nSubject: lunch\n\nOn Friday? bob@c.test says "
        .. "550 5.1.1 User unknown.\n")
    assert.same({ "other", 0 }, { bounce.kind, #bounce.reports })
  end)

  it("survives NUL, 8-bit octets and texts of one line or mark", function()
    for seed = 1, 60 do
      smtpcodes.parse_bounce("From: MAILER-DAEMON@a.test\nSubject: failure notice\n\n<a@b.test>:\n"
        .. random.octets(seed, 500))
    end
    local head = "From: MAILER-DAEMON@a.test\nSubject: failure notice\n\n"
    for _, text in ipairs {
      ("<a@b.test>:\n"):rep(20000), ("@"):rep(200000), ("a@"):rep(100000), ("\n\n"):rep(200000), (" "):rep(200000),
      ("Received: x\n"):rep(20000), ("550 "):rep(50000), ("--\n"):rep(100000), ("<<< 550 x\n"):rep(20000),
    } do
      smtpcodes.parse_bounce(head .. text)
      smtpcodes.parse_bounce(text)
    end
  end)

  it("looks at ten thousand recipients and says that there are more", function()
    local groups = {}
    for i = 1, 100000 do
      groups[i] = ("Final-Recipient: rfc822; u%d@b.test\nAction: failed\nStatus: 5.1.1\n"):format(i)
    end
    local bounce = dsn(table.concat(groups, "\n"))
    assert.equal(10000, #bounce.reports)
    assert.same({ "too_many_recipients" }, bounce.flaws)
  end)
end)
