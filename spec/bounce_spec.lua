-- parse_bounce: on a set of mails in the shapes of many programs, on parts of them, and on what nobody should send.
-- SMTPCODES_ALL_CUTS=1 tries every truncation and many more changed octets.
local random = require "support.random"
local smtpcodes = require "smtpcodes"

local FOLDER = "spec/bounces/"
local ALL = os.getenv "SMTPCODES_ALL_CUTS"

local function read(name)
  local file = assert(io.open(FOLDER .. name, "rb"))
  local octets = file:read "*a"
  file:close()
  return octets
end

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

describe("parse_bounce on parts of mails", function()
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

  -- A code, a class or an action that is changed says something else; so does a name or a word of a sentence.
  local function said_otherwise(mail, at)
    local octet = mail:sub(at, at)
    if octet:find "%d" then return true end
    local line_start = at
    while line_start > 1 and mail:byte(line_start - 1) ~= 10 do line_start = line_start - 1 end
    return mail:sub(line_start, line_start + 10):lower():find "action" ~= nil
  end

  it("never raises an error for a changed octet, and then suppresses nobody else", function()
    local pick = random.generator(12)
    local changed, more = 0, 0
    for _, name in ipairs(order) do
      local mail = read(name .. ".eml")
      local whole = {}
      for address in pairs(drops(mail)) do whole[#whole + 1] = address end
      for _ = 1, ALL and 400 or 4 do
        local at = pick(#mail)
        local octet = string.char(pick(256) - 1)
        local dropped = drops(mail:sub(1, at - 1) .. octet .. mail:sub(at + 1))
        changed = changed + 1
        if not said_otherwise(mail, at) then
          -- An octet within an address makes another address of it, of the same length.
          for address in pairs(dropped) do
            local known = false
            for _, other in ipairs(whole) do known = known or #other - #address < 40 and #other - #address > -40 end
            if not known then more = more + 1 end
          end
        end
      end
    end
    -- A word of the server's that became another one can say what it did not.
    assert.is_true(more <= 2 + changed / 500, more .. " of " .. changed)
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

  it("asks the caller's rules first", function()
    local rules = assert(smtpcodes.rules { { id = "mine", reason = "policy", text = "nobody" } })
    local bounce = smtpcodes.parse_bounce((DSN:gsub("%%s",
      "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 nobody\n")),
      { rules = rules })
    assert.equal("policy", bounce.reports[1].verdict.reason)
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
