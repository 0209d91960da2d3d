-- log: logs of twelve programs against counts by hand, in pieces, beyond limits, and with lines that nobody should
-- believe.
-- SMTPCODES_ALL_CUTS=1 tries every truncation.
local documents = require "support.documents"
local maillog = require "support.maillog"
local random = require "support.random"
local smtpcodes = require "smtpcodes"

local FOLDER = "spec/logs/"
local ALL = os.getenv "SMTPCODES_ALL_CUTS"

local function read(name) return documents.read(FOLDER .. name) end

local tally = maillog.tally

-- Log -> sorted lines "event reason messages", "drop reason recipient", "doubt domain recipients".
local expected, order = {}, {}
for line in read("expected.tsv"):gmatch "[^\n]+" do
  local name, event, reason, n = line:match "([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)"
  if name ~= "log" then
    if not expected[name] then
      expected[name] = {}
      order[#order + 1] = name
    end
    table.insert(expected[name], event .. " " .. reason .. " " .. n)
  end
end

local function counts(result)
  local list = {}
  for _, row in ipairs(result.reasons) do
    if row.reason == "accepted" then
      list[#list + 1] = "delivered accepted " .. row.delivered
    else
      if row.deferred > 0 then list[#list + 1] = "deferred " .. row.reason .. " " .. row.deferred end
      if row.returned > 0 then list[#list + 1] = "returned " .. row.reason .. " " .. row.returned end
    end
  end
  for _, row in ipairs(result.refusals) do list[#list + 1] = "refused " .. row.reason .. " " .. row.n end
  for _, row in ipairs(result.suppress) do list[#list + 1] = "drop " .. row.reason .. " " .. row.recipient end
  for _, row in ipairs(result.doubtful) do list[#list + 1] = "doubt " .. row.domain .. " " .. row.recipients end
  table.sort(list)
  return list
end

local function line_of(id, to, dsn, status, text)
  return ("Nov 23 06:59:15 mx postfix/smtp[1]: %s: to=<%s>, relay=mx.b.test[203.0.113.7]:25, delay=1, "
    .. "delays=0/0/1/0, dsn=%s, status=%s (%s)\n")
    :format(id, to, dsn, status, text)
end
local GONE = "host mx.b.test[203.0.113.7] said: 550 5.1.1 no such user (in reply to RCPT TO command)"
local GREY =
  "host mx.b.test[203.0.113.7] said: 450 4.7.1 greylisted, try again in 300 seconds (in reply to RCPT TO command)"

describe("log", function()
  for _, name in ipairs(order) do
    table.sort(expected[name])
    it("counts as by hand in " .. name, function()
      assert.same(expected[name], counts(tally(read(name))))
    end)
  end

  it("gives the same for any pieces, CRLF, and a last line without an end", function()
    local pick = random.generator(5)
    for _, name in ipairs(order) do
      local octets = read(name)
      local whole = tally(octets)
      for _ = 1, 3 do
        local log, at = smtpcodes.log(), 1
        while at <= #octets do
          local size = pick(pick(2) == 1 and 3 or 700)
          assert.is_true(log:feed(octets:sub(at, at + size - 1)))
          at = at + size
        end
        assert.same(whole, log:result())
      end
      assert.same(whole, tally((octets:gsub("\n$", ""))))
      assert.same(counts(whole), counts(tally((octets:gsub("\n", "\r\n")))))
    end
  end)

  it("reads several programs' lines in one file", function()
    local result = tally(read "exim.log" .. read "sendmail.log" .. read "opensmtpd.log" .. read "kumomta.log")
    assert.equal(3 + 1 + 1 + 1, result.delivered)
    assert.equal(4, result.returned)
  end)

  it("tells what the contract names", function()
    local result = tally(read "postfix.log")
    assert.equal("smtpcodes.log", getmetatable(result).__name)
    assert.same({ "Nov 23 06:00:00", "Nov 23 11:00:06" }, { result.from, result.to })
    assert.same({ total = 80, deliveries = 52, refused = 2, other = 26 }, result.lines)
    assert.same({ 4, 4, 5 }, { result.delivered, result.deferred, result.returned })
    assert.same({ 1, 1 }, { #result.blocklists, result.blocklists[1].n })
    assert.same({ { domain = "b.example", seconds = 300, n = 40 } }, result.waits)
    assert.same({ { recipient = "gone@b.example", reason = "mailbox_unknown",
      reply = "550 5.1.1 gone@b.example: no such user here" } },
      { result.suppress[1] })
    for _, row in ipairs(result.reasons) do
      if row.reason == "greylisted" then
        assert.same({ "retry", 1, 1, 1, 0 }, { row.action, row.n, row.delivered, row.deferred, row.returned })
        assert.same({ { domain = "b.example", n = 1 } }, row.domains)
        assert.equal(1, #row.replies)
        assert.equal(40, row.replies[1].n)
        assert.equal(8, row.replies[1].line)
        assert.truthy(row.replies[1].example:find("greylisted, come back in 300 seconds", 1, true))
      end
    end
    assert.equal(1, #result.own)
    assert.truthy(result.own[1].example:find("mail transport unavailable", 1, true))
    assert.is_nil(result.incomplete)
  end)

  it("believes nobody who writes into lines", function()
    for _, name in ipairs { "postfix.log", "exim.log", "exchange.log" } do
      for _, row in ipairs(tally(read(name)).suppress) do assert.is_nil(row.recipient:find "victim") end
    end
  end)

  it("takes an address back that is delivered to later, whatever its case", function()
    assert.equal(1, #tally(line_of("A1", "ann@b.test", "5.1.1", "bounced", GONE)).suppress)
    assert.equal(0, #tally(line_of("A1", "ann@b.test", "5.1.1", "bounced", GONE)
      .. line_of("A2", "Ann@b.test", "2.0.0", "sent", "250 ok")).suppress)
  end)

  it("judges a line as classify does: the event, and the reply around the innermost one", function()
    local function reason(status, text)
      local result = tally(line_of("A1", "ann@b.test", "5.1.1", status, text))
      return { result.reasons[1].reason, #result.suppress }
    end
    local sender = "host mx.b.test[203.0.113.7] said: 550 5.1.1 <sam@a.test>: Sender address rejected: undeliverable "
      .. "address: host mx.a.test[203.0.113.9] said: 550 5.1.1 user unknown (in reply to RCPT TO command)"
    assert.same({ "sender_rejected", 0 }, reason("bounced", sender))
    for _, code in ipairs { "250 ok", "354 go ahead" } do
      local text = "host mx.b.test[203.0.113.7] said: " .. code .. " (in reply to end of DATA command)"
      assert.same({ "system_error", 0 }, reason("bounced", text))
      assert.same({ "system_error", 0 }, reason("deferred", text))
      assert.equal(0, tally(line_of("A1", "ann@b.test", "5.1.1", "bounced", text)).delivered)
    end
    local record = tally("#Fields: date-time,event-id,internal-message-id,recipient-address,recipient-status\n"
      .. "2026-11-23T06:59:15Z,FAIL,1,ann@b.test,250 ok\n")
    assert.same({ "system_error", 1, 0 }, { record.reasons[1].reason, record.returned, record.delivered })
  end)

  it("reads a line of Postfix whose address does not end", function()
    local line = line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok"):gsub(">", "")
    assert.same({ 1, 0 }, { tally(line).lines.total, #tally(line).suppress })
    -- The end of another line's address is no end of this one's.
    assert.same({ 3, 1 }, { tally(line .. line .. line_of("A2", "bob@b.test", "2.0.0", "sent", "250 ok")).lines.total,
      tally(line_of("A2", "bob@b.test", "2.0.0", "sent", "250 ok") .. line .. line).delivered })
  end)

  it("takes no words between the brackets for an address, in the first line or a later one", function()
    local octets = line_of("A1", "ann@b.test", "5.1.1", "bounced", GONE)
      .. line_of("A2", "bob@ 550 5.1.1 c.test", "5.1.1", "bounced", GONE)
    local result = tally(octets)
    assert.same({ 1, "ann@b.test" }, { #result.suppress, result.suppress[1].recipient })
  end)

  it("never drops for a deferral, whatever the code", function()
    assert.equal(0, #tally(line_of("A1", "ann@b.test", "4.1.1", "deferred", GONE)).suppress)
  end)

  it("warns of a domain whose recipients all failed, from three on", function()
    local lines = {}
    for i = 1, 3 do lines[i] = line_of("A" .. i, "u" .. i .. "@b.test", "5.1.1", "bounced", GONE) end
    assert.equal(2, #tally(lines[1] .. lines[2]).suppress)
    local result = tally(table.concat(lines))
    assert.same({ 0, "b.test", 3 }, { #result.suppress, result.doubtful[1].domain, result.doubtful[1].recipients })
    assert.equal(3, #tally(table.concat(lines) .. line_of("A4", "x@b.test", "2.0.0", "sent", "250 ok")).suppress)
  end)

  it("leaves out what is older than since, and finds the year of stamps without one", function()
    local octets = read "year-end.log"
    local function n(since)
      local result = tally(octets, { since = since })
      return { result.delivered, result.deferred, result.returned }
    end
    assert.same({ 2, 1, 1 }, n "2026-12-31")
    assert.same({ 1, 1, 1 }, n "2026-12-31T23:59:59")
    assert.same({ 1, 1, 0 }, n "2027-01-01")
    assert.same({ 0, 1, 0 }, n "2027-01-02 00:00")
    assert.same({ 0, 0, 0 }, n "2027-01-03")
    -- A month half a year back or more is of the next year, one that is nearer stands out of order.
    local function sent(month, id)
      return line_of(id, "u@b.test", "2.0.0", "sent", "250 ok"):gsub("^Nov", month)
    end
    local opts = { since = "2026-07-01" }
    assert.equal(2, tally(sent("Aug", "A1") .. sent("Jan", "A2"), opts).delivered)
    assert.equal(2, tally(sent("Jul", "A1") .. sent("Jan", "A2"), opts).delivered)
    assert.equal(1, tally(sent("Jul", "A1") .. sent("Feb", "A2"), opts).delivered)
    -- The year that has come stays, and comes again.
    assert.equal(4, tally(sent("Jul", "A1") .. sent("Jan", "A2") .. sent("Jun", "A3") .. sent("Jul", "A4"), opts)
      .delivered)
    local months = sent("Jul", "A1") .. sent("Jan", "A2") .. sent("Jul", "A3") .. sent("Jan", "A4")
    assert.equal(3, tally(months, { since = "2027-12-31" }).delivered)
    assert.equal(1, #tally(read "postfix-iso.log", { since = "2026-11-24T00:30" }).suppress)
    assert.equal(0, tally(read "kumomta.log", { since = "2027-01-01" }).delivered)
    assert.equal(0, tally(read "qmail.log", { since = "2027-01-01" }).delivered)
  end)

  it("counts what the queue gave up once, and a bounce behind it not again", function()
    local full = "host mx.b.test[203.0.113.7] said: 550 5.2.2 mailbox full (in reply to RCPT TO command)"
    local result = tally(line_of("A1", "ann@b.test", "4.2.2", "deferred", full)
      .. "Nov 23 06:59:15 mx postfix/qmgr[1]: A1: from=<a@b.test>, status=expired, returned to sender\n"
      .. line_of("A1", "ann@b.test", "5.2.2", "bounced", full))
    assert.same({ 1, 1, 1, 1 }, { result.returned, result.reasons[1].n, result.reasons[1].deferred,
      result.reasons[1].returned })
    -- Whether the line names the sender or the recipient, and whoever ended the message's time.
    for _, ending in ipairs { "from=<a@b.test>, status=expired", "from=<>, status=force-expired",
      "to=<ann@b.test>, relay=none, delay=9, dsn=4.4.7, status=expired" } do
      result = tally(line_of("A1", "ann@b.test", "4.2.2", "deferred", full)
        .. "Nov 23 06:59:15 mx postfix/qmgr[1]: A1: " .. ending .. ", returned to sender\n"
        .. "Nov 23 06:59:15 mx postfix/qmgr[1]: A1: removed\n", { max_open = 1 })
      assert.same({ 1, 1, 1, 1, 1, 0 }, { result.deferred, result.returned, #result.reasons, result.reasons[1].n,
        result.reasons[1].returned, #result.suppress }, ending)
      assert.same({ "mailbox_full", nil }, { result.reasons[1].reason, result.incomplete })
    end
  end)

  it("finds the first and the last time of whole lines, wherever pieces are cut", function()
    local silent = ("words without a time\n"):rep(500)
    local line = line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok")
    local octets = silent .. line .. line:gsub("06:59:15", "07:00:00") .. silent
      .. ("x"):rep(7000) .. "Nov 24 06:59:15 " .. ("x"):rep(4081) .. "\n"
    local log = smtpcodes.log()
    for at = 1, #octets, 100 do log:feed(octets:sub(at, at + 99)) end
    for _, result in ipairs { tally(octets), log:result() } do
      assert.same({ "Nov 23 06:59:15", "Nov 23 07:00:00" }, { result.from, result.to })
    end
  end)

  it("finds the one time there is, wherever it stands", function()
    for _, around in ipairs { { "", "" }, { "words\n", "" }, { "", "words\n" }, { "words\n", "words\nwords\n" } } do
      local result = tally(around[1] .. line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok") .. around[2])
      assert.same({ "Nov 23 06:59:15", "Nov 23 06:59:15" }, { result.from, result.to })
    end
  end)

  it("judges the same words again where the event or the enhanced code is another", function()
    local text = "host mx.b.test[203.0.113.7] said: 550 no thanks (in reply to RCPT TO command)"
    local function actions(...)
      local list = {}
      for _, row in ipairs(tally(table.concat { ... }).reasons) do
        list[#list + 1] = ("%s %s %d %d"):format(row.reason, row.action, row.deferred, row.returned)
      end
      return list
    end
    local unknown = line_of("A1", "ann@b.test", "5.1.1", "bounced", text)
    local other = line_of("A2", "bob@b.test", "5.7.1", "bounced", text)
    local deferred = line_of("A3", "cat@b.test", "5.1.1", "deferred", text)
    local alone = { actions(unknown)[1], actions(other)[1] }
    assert.are_not.equal(alone[1], alone[2])
    table.sort(alone)
    for _, both in ipairs { actions(unknown, other), actions(other, unknown) } do
      table.sort(both)
      assert.same(alone, both)
    end
    for _, both in ipairs { { unknown, deferred }, { deferred, unknown } } do
      local result = tally(both[1] .. both[2])
      assert.same({ 1, 1, 1 }, { result.deferred, result.returned, #result.suppress })
    end
  end)

  it("counts each event of a recipient of a message once, in whatever order they come", function()
    local sent = line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok")
    local grey = line_of("A1", "ann@b.test", "4.7.1", "deferred", GREY)
    local gone = line_of("A1", "ann@b.test", "5.1.1", "bounced", GONE)
    for _, octets in ipairs { sent .. grey .. gone, gone .. sent .. grey, grey .. gone .. sent,
      sent .. sent .. grey .. grey .. gone .. gone .. sent .. gone } do
      for _, by in ipairs { "reason", false } do
        local result = tally(octets, { by = by or nil })
        assert.same({ 1, 1, 1 }, { result.delivered, result.deferred, result.returned })
        for _, row in ipairs(result.reasons) do
          assert.same({ 1, row.reason == "greylisted" and 1 or 0, row.reason == "mailbox_unknown" and 1 or 0 },
            { row.n, row.deferred, row.returned })
        end
      end
    end
    -- An address that a blank or a bracket parts is none, and blanks elsewhere change nothing.
    for _, blank in ipairs { "\t", "\v", "\f", "<", " " } do
      local line = line_of("A1", "ann" .. blank .. "@b.test", "5.1.1", "bounced", GONE)
      assert.equal(0, #tally(line).suppress)
      assert.equal(1, #tally(blank .. "\n" .. gone .. line).suppress)
    end
  end)

  it("groups as it is asked to", function()
    local octets = read "postfix.log"
    local function groups(by)
      local list = {}
      for i, group in ipairs(tally(octets, { by = by }).groups) do
        list[i] = ("%s %d %d %d %d"):format(group.key, group.n, group.delivered, group.deferred, group.returned)
      end
      return list
    end
    assert.same({ "b.example 8 4 3 3", "c.example 1 0 0 1", "down.example 1 0 1 1" }, groups "domain")
    assert.same({ "Nov 23 08 3 1 1 1", "Nov 23 09 3 1 0 2" }, { groups("hour")[1], groups("hour")[2] })
    assert.equal("accepted 4 4 0 0", groups("reason")[1])
    assert.equal("accepted 4 4 0 0", groups("reply")[1])
    assert.is_true(#groups("provider") >= 1)
  end)

  it("counts a message that goes into our own next queue there, be that only seen to leave it", function()
    local sent = "250 2.0.0 Ok: queued as BB22"
    local first = line_of("AA11", "ann@b.test", "2.0.0", "sent", sent)
    assert.equal(1, tally(first).delivered)
    local removed = "Nov 23 06:59:15 mx postfix/qmgr[7]: BB22: removed\n"
    assert.equal(0, tally(removed .. first).delivered)
  end)

  it("asks the caller's rules first", function()
    local rules = assert(smtpcodes.rules { { id = "mine", reason = "policy", text = "no such user" } })
    local result = tally(line_of("A1", "ann@b.test", "5.1.1", "bounced", GONE), { rules = rules })
    assert.same({ "policy", 0 }, { result.reasons[1].reason, #result.suppress })
  end)

  it("says what went beyond a limit", function()
    local lines = {}
    for i = 1, 50 do lines[i] = line_of("A" .. i, "ann@b.test", "4.7.1", "deferred", GREY) end
    local result = tally(table.concat(lines), { max_open = 10 })
    assert.is_true(result.incomplete.messages >= 35)
    assert.equal(50, result.deferred)
    local words = { "disk", "memory", "queue", "spool", "table", "cache" }
    for i, word in ipairs(words) do
      lines[i] = line_of("B" .. i, "ann@b.test", "4.3.0", "deferred", "host mx[1.2.3.4] said: 451 4.3.0 local error, "
        .. word .. " trouble (in reply to DATA command)")
    end
    result = tally(table.concat(lines, "", 1, #words), { max_replies = 2 })
    assert.same({ 2, 4, 6 }, { #result.reasons[1].replies, result.incomplete.replies, result.reasons[1].n })
    for most = 1, #words do
      result = tally(table.concat(lines, "", 1, #words), { by = "reply", max_replies = most })
      local left_out = most < #words and #words - most or nil
      assert.same({ most, left_out }, { #result.groups, (result.incomplete or {}).groups })
    end
  end)

  it("keeps a thousand replies of a reason unless it is told", function()
    local log = smtpcodes.log()
    for i = 1, 1001 do
      local word = ("q%04d"):format(i):gsub("%d", function(digit) return ("abcdefghij"):sub(digit + 1, digit + 1) end)
      log:feed(line_of("B" .. i, "ann@b.test", "4.3.0", "deferred", "host mx[1.2.3.4] said: 451 4.3.0 local error, "
        .. word .. " trouble (in reply to DATA command)"))
      if i == 1000 then assert.is_nil(log:result().incomplete) end
    end
    assert.same({ replies = 1 }, log:result().incomplete)
  end)

  it("follows a hundred thousand messages at a time unless it is told", function()
    local log = smtpcodes.log()
    for i = 1, 100001 do
      log:feed(line_of(("A%05X"):format(i), "ann@b.test", "4.7.1", "deferred", "x"))
      if i == 100000 then assert.is_nil(log:result().incomplete) end
    end
    assert.truthy(log:result().incomplete.messages)
  end)

  it("follows 20,000 domains, 5,000 of a reason, and 5,000 that ask to wait", function()
    for _, case in ipairs { { 20000, "2.0.0", "sent", "250 2.0.0 ok", 1 }, { 5000, "5.1.1", "bounced", GONE, 1 },
      { 5000, "4.7.1", "deferred", GREY, 2 } } do
      local log = smtpcodes.log()
      for i = 1, case[1] + 1 do
        log:feed(line_of("A" .. i, "ann@d" .. i .. ".test", case[2], case[3], case[4]))
        if i == case[1] then assert.is_nil(log:result().incomplete) end
      end
      assert.same({ domains = case[5] }, log:result().incomplete)
    end
  end)

  it("keeps no message that Exim or Postfix has done with", function()
    local exim, postfix = {}, {}
    for i = 1, 50 do
      local id = ("1xVO%02d-0007vM-1l"):format(i)
      local behind = ({ "", " +0200", " -0500", " [47]", ".123 +0200 [47]" })[i % 5 + 1]
      exim[i] = ("2026-11-23 07:02:17 %s == ann@b.test R=r T=t defer (110): Connection timed out\n"
        .. "2026-11-23 07:02:18%s %s Completed\n"):format(id, behind, id)
      id = ({ "A", "c", "d" })[i % 3 + 1] .. i
      postfix[i] = line_of(id, "ann@b.test", "4.7.1", "deferred", GREY)
        .. "Nov 23 06:59:15 mx postfix/qmgr[7]: " .. id .. ": removed\n"
    end
    for _, lines in ipairs { exim, postfix } do
      local result = tally(table.concat(lines), { max_open = 10 })
      assert.same({ 50, nil }, { result.deferred, result.incomplete })
    end
  end)

  it("begins to the second with what since says, however the program writes its times", function()
    local function first_lines(name, from, to)
      local list = {}
      for line in read(name):gmatch "[^\n]*\n" do list[#list + 1] = line end
      return table.concat(list, "", from, to)
    end
    for octets, time in pairs {
      [line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok")] = "2026-11-23T06:59:15",
      [first_lines("postfix-iso.log", 1, 1)] = "2026-11-23T23:50:00",
      [first_lines("exim.log", 2, 2)] = "2026-11-23T07:00:00",
      [first_lines("powermta.csv", 1, 2)] = "2026-11-23T06:00:00",
      [first_lines("kumomta.log", 2, 2)] = os.date("!%Y-%m-%dT%H:%M:%S", 1795417201),
      [first_lines("qmail.log", 3, 6):gsub("@4%x+ st", "st")] = "2025-11-23T12:37:11",
    } do
      local hour = octets:find "^Nov" and "Nov 23 06" or time:sub(1, 10) .. " " .. time:sub(12, 13)
      assert.equal(hour, tally(octets, { by = "hour" }).groups[1].key)
      local before, seconds = time:match "^(.*)(%d%d)$"
      assert.equal(1, tally(octets, { since = time }).delivered, octets)
      assert.equal(0, tally(octets, { since = before .. ("%02d"):format(seconds + 1) }).delivered, octets)
      assert.equal(1, tally(octets, { since = (time:gsub("T", " ")) }).delivered, octets)
    end
  end)

  it("takes for since a date, with or without a time, and nothing else", function()
    local line = line_of("A1", "ann@b.test", "2.0.0", "sent", "250 ok")
    for since, delivered in pairs {
      ["2026-11-23"] = 1, ["2026-11-24"] = 0, ["2026-11-23T06:59"] = 1, ["2026-11-23T07:00"] = 0,
      ["2026-11-23 06:59:15"] = 1, ["2026-11-23T06:59:16"] = 0, ["2026-11-23T23:59:59"] = 0, ["2026-11-23T00:00"] = 1,
      ["2026-10-31"] = 1, ["2026-12-31T23:59"] = 0, ["2026-11-23T06:59:15+01:00"] = 1,
    } do
      assert.equal(delivered, tally(line, { since = since }).delivered, since)
    end
    for _, since in ipairs { "", "2026", "2026-11", "2026-13-01", "2026-11-32", "2026-11-23T24:00", "2026-11-23T23:60",
      "2026-11-23T7:00", "2026-11-23x", "2026-11-23T", "23-11-2026", " 2026-11-23" } do
      assert.error_matches(function() smtpcodes.log { since = since } end, "ISO 8601", nil, true)
    end
  end)

  it("reads Exchange's records whatever the order of their fields, however they are quoted", function()
    local pick = random.generator(31)
    local function written(value)
      if pick(3) == 1 or value:find '[,"]' then return '"' .. value:gsub('"', '""') .. '"' end
      return value
    end
    local noise = { "", "x", "a,b", '"', 'a "b" c', "1;2", "550 5.1.1 no such user", "ann@b.test,FAIL", "a b" }
    local outcome = { SEND = "delivered", DELIVER = "delivered", FAIL = "returned", DEFER = "deferred" }
    local said = { FAIL = "550 5.1.1 no such user", DEFER = "451 4.7.1 greylisted" }
    local events = { "SEND", "DELIVER", "FAIL", "DEFER", "RECEIVE", "EXPAND" }
    for _ = 1, 60 do
      local names = { "event-id", "internal-message-id", "recipient-address", "recipient-status", "source", "info" }
      for i = #names, 2, -1 do
        local k = pick(i)
        names[i], names[k] = names[k], names[i]
      end
      local text, wanted = { "#Fields: date-time," .. table.concat(names, ",") .. "\n" }, {}
      wanted.delivered, wanted.returned, wanted.deferred, wanted.drop = 0, 0, 0, {}
      for n = 1, 12 do
        local event, recipients, statuses = events[pick(#events)], {}, {}
        for i = 1, pick(3) do
          recipients[i] = ("u%d-%d@b.test"):format(n, i)
          statuses[i] = said[event] or "250 ok"
          local what = outcome[event]
          if what then wanted[what] = wanted[what] + 1 end
          if what == "returned" then table.insert(wanted.drop, recipients[i]) end
        end
        if #statuses == 1 and pick(2) == 1 then statuses[1] = "[{LRT=x};{LED=" .. statuses[1] .. "};{FQDN=mx}]" end
        local values = { ["event-id"] = event, ["internal-message-id"] = tostring(n),
          ["recipient-address"] = table.concat(recipients, ";"), ["recipient-status"] = table.concat(statuses, ";") }
        local fields = { "2026-11-23T06:00:00.123Z" }
        for _, name in ipairs(names) do fields[#fields + 1] = written(values[name] or noise[pick(#noise)]) end
        text[#text + 1] = table.concat(fields, ",") .. "\n"
      end
      local result = tally(table.concat(text))
      local drop = {}
      for i, row in ipairs(result.suppress) do drop[i] = row.recipient end
      table.sort(drop)
      table.sort(wanted.drop)
      assert.same(wanted, { delivered = result.delivered, returned = result.returned, deferred = result.deferred,
        drop = drop }, table.concat(text))
    end
  end)

  it("counts a warning of Postfix's as no refusal, and every line once", function()
    local line = "Nov 23 06:59:15 mx postfix/smtpd[1]: NOQUEUE: %s: RCPT from x[203.0.113.9]: 450 4.7.1 <ann@b.test>: "
      .. "no; from=<sam@a.test> to=<ann@b.test> proto=ESMTP helo=<x>\n"
    for word, refused in pairs { reject = 1, reject_warning = 0, ["reject "] = 0, filter = 0 } do
      local lines = tally(line:format(word)).lines
      assert.same({ refused, 1 - refused }, { lines.refused, lines.other }, word)
    end
    for _, name in ipairs { "postfix.log", "exim.log", "sendmail.log", "qmail.log", "exchange.log", "powermta.csv" } do
      local lines = tally(read(name)).lines
      assert.equal(lines.total, lines.deliveries + lines.refused + lines.other, name)
    end
  end)

  it("counts a refusal, whatever the client calls itself", function()
    local line = "Nov 23 06:59:15 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[203.0.113.9]: 450 4.7.1 "
      .. "<ann@b.test>: no; from=<sam@a.test> to=<ann@b.test> proto=ESMTP helo=<%s>\n"
    for _, name in ipairs { "x", "x>, size=1", "]: A1: removed", "]: A1: client=x", "A1: message-id=<1>" } do
      local result = tally(line:format(name))
      assert.same({ 1, 0 }, { result.lines.refused, result.lines.other }, name)
    end
  end)

  it("counts a message anew that is queued under the id of an older one", function()
    for _, begins in ipairs { "postfix/smtpd[3]: %s: client=localhost[127.0.0.1]",
      "postfix/pickup[3]: %s: uid=0 from=<x>",
      "sendmail[3]: %s: from=root, size=1, class=0, nrcpts=1, msgid=<x@mx>, relay=root@localhost" } do
      for _, letter in ipairs { "A", "c", "d" } do
        local id = letter .. "1234"
        local deferred = line_of(id, "ann@b.test", "4.7.1", "deferred", GREY)
        assert.equal(1, tally(deferred .. deferred).deferred)
        local again = "Nov 23 06:59:15 mx " .. begins:format(id) .. "\n"
        assert.equal(2, tally(deferred .. again .. deferred).deferred, again)
      end
    end
  end)

  -- Entries of every table below `value`, which is what a tally needs memory for.
  local function entries(value, seen)
    seen = seen or {}
    if type(value) ~= "table" or seen[value] then return 0 end
    seen[value] = true
    local n = 0
    for _, below in pairs(value) do n = n + 1 + entries(below, seen) end
    return n
  end

  -- Messages with ids of their own, each deferred, returned and removed.
  local function messages_of(first, last, address_of)
    local lines = {}
    for i = first, last do
      local id = ("%X"):format(1048576 + i)
      lines[#lines + 1] = line_of(id, address_of(i), "4.7.1", "deferred",
        "host mx[1.2.3.4] said: 451 4.7.1 Greylisted, try again in 60 seconds (in reply to RCPT TO command)")
        .. line_of(id, address_of(i), "5.1.1", "bounced", GONE)
        .. "Nov 23 06:59:15 mx postfix/qmgr[1]: " .. id .. ": removed\n"
    end
    return table.concat(lines)
  end

  it("remembers no more of a log ten times as long", function()
    local log = smtpcodes.log { max_open = 1000 }
    local function address_of(i) return ("u%d@d%d.test"):format(i % 500, i % 70) end
    local function feed(first, last)
      for i = first, last, 500 do log:feed(messages_of(i, i + 499, address_of)) end
      -- Ids of messages that are gone have a limit of their own.
      assert.is_true(log.gone.n + log.gone.in_old <= 10000)
      return entries(log) - entries(log.gone)
    end
    local short = feed(1, 3500)
    assert.equal(short, feed(3501, 35000))
    assert.equal(3500, entries(log.suppress) / 4)
  end)

  it("remembers of a log whose addresses and domains are all new the list to drop alone", function()
    local log = smtpcodes.log { max_open = 1000 }
    local function address_of(i) return ("u%d@d%d.test"):format(i, i) end
    local without_drops = {}
    for i = 1, 10 do
      log:feed(messages_of(i * 2500 - 2499, i * 2500, address_of))
      without_drops[i] = entries(log) - entries(log.suppress) - entries(log.gone)
      assert.equal(2500 * i, entries(log.suppress) / 4)
    end
    -- All limits are reached after 20,000 domains: nothing else grows.
    assert.is_true(log.gone.n + log.gone.in_old <= 10000)
    assert.is_true(without_drops[8] > without_drops[4])
    -- The first time that a domain is left out is counted in an entry of its own.
    assert.is_true(without_drops[10] <= without_drops[8] + 1, without_drops[8] .. ", then " .. without_drops[10])
    local result = log:result()
    assert.is_true(result.incomplete.domains > 0)
    assert.same({ 25000, 5000 }, { result.returned, #result.waits })
    local most = 0
    for _, row in ipairs(result.reasons) do most = math.max(most, #row.domains) end
    assert.equal(5000, most)
  end)

  it("counts a failure of nobody among the other lines, and drops a hundred thousand addresses at most", function()
    local result = tally "@40000000692300000a1b2c3d delivery 77: failure: 550_5.1.1_no_such_user/\n"
    assert.same({ 1, 0, 0 }, { result.lines.other, result.lines.deliveries, result.returned })
    local log = smtpcodes.log()
    local function address_of(i) return ("u%d@d%d.test"):format(i, i % 1000) end
    for i = 1, 97501, 2500 do log:feed(messages_of(i, i + 2499, address_of)) end
    log:feed(messages_of(100001, 100001, address_of))
    result = log:result()
    assert.same({ 100001, 1 }, { result.returned, result.incomplete.recipients })
    -- One that gets mail again leaves room for one.
    log:feed(line_of("A1", address_of(1), "2.0.0", "sent", "250 ok"))
    log:feed(messages_of(100002, 100003, address_of))
    assert.equal(2, log:result().incomplete.recipients)
  end)

  it("follows ten thousand recipients of one message", function()
    local lines = {}
    for i = 1, 10100 do lines[i] = line_of("A1", ("u%d@d.test"):format(i), "4.7.1", "deferred", GREY) end
    local log = smtpcodes.log()
    log:feed(table.concat(lines))
    assert.same({ 10100, 100 }, { log:result().deferred, log:result().incomplete.recipients })
    log:feed "Nov 23 06:59:15 mx postfix/qmgr[1]: A1: from=<a@b.test>, status=expired, returned to sender\n"
    assert.equal(10000, log:result().returned)
  end)

  it("counts every truncation without an error, and drops nobody that the whole log does not", function()
    local pick = random.generator(3)
    for _, name in ipairs(order) do
      local octets = read(name)
      local whole = {}
      local result = tally(octets)
      for _, row in ipairs(result.suppress) do whole[row.recipient:lower()] = true end
      for cut = 1, #octets - 1, ALL and 1 or math.max(1, math.floor(#octets / 12)) do
        for _, row in ipairs(tally(octets:sub(1, cut)).suppress) do
          -- What is delivered to later, or whose domain fails as a whole, is on the list until the log says so.
          assert.truthy(whole[row.recipient:lower()] or row.recipient:find "^back@"
            or row.recipient:find "@d%.example$",
            ("%s cut at %d drops %s"):format(name, cut, row.recipient))
        end
      end
      for _ = 1, ALL and 300 or 10 do
        local at = pick(#octets)
        tally(octets:sub(1, at - 1) .. string.char(pick(256) - 1) .. octets:sub(at + 1))
      end
    end
  end)

  it("survives any octets, and lines of any length", function()
    for seed = 1, 60 do tally(random.octets(seed, 400)) end
    for _, text in ipairs { ("x"):rep(500000), ("]: "):rep(60000), (", status=bounced ("):rep(20000),
      ('"'):rep(100000), ("\n"):rep(60000),
      ("Nov 23 06:59:15 mx postfix/smtp[1]: A: to=<"):rep(4000), ("#Fields: event-id,"):rep(10000) .. "\n"
        .. (","):rep(100000) } do
      tally(text)
      local log = smtpcodes.log()
      for at = 1, #text, 65536 do log:feed(text:sub(at, at + 65535)) end
      log:result()
    end
  end)

  it("says what is misuse", function()
    assert.error_matches(function() smtpcodes.log { by = "colour" } end, "unknown by 'colour'")
    assert.error_matches(function() smtpcodes.log { since = "yesterday" } end, "ISO 8601")
    assert.error_matches(function() smtpcodes.log { since = "2026-13-01" } end, "ISO 8601")
    assert.error_matches(function() smtpcodes.log { max_open = 0 } end, "positive integer")
    assert.error_matches(function() smtpcodes.log { limit = 1 } end, "unknown option 'limit'")
    assert.error_matches(function() smtpcodes.log():feed(5) end, "string expected")
  end)
end)

-- The same counts, kept in the plainest way: every event of every recipient of every message, in its order.
describe("log, against a plain model of what it counts", function()
  local FULL = "host mx.b.test[203.0.113.7] said: 452 4.2.2 mailbox full (in reply to RCPT TO command)"
  local SPAM = "host mx.b.test[203.0.113.7] said: 554 5.7.1 message looks like spam (in reply to end of DATA command)"
  -- Event, enhanced code, words, reason, whether the address is to be dropped, seconds to wait.
  local EVENTS = {
    { "sent", "2.0.0", "250 2.0.0 ok" },
    { "deferred", "4.7.1", GREY, "greylisted", false, 300 }, { "deferred", "4.2.2", FULL, "mailbox_full", false },
    { "bounced", "5.1.1", GONE, "mailbox_unknown", true }, { "bounced", "5.7.1", SPAM, "spam_content", false },
  }

  local function new_model(by)
    return { by = by, messages = {}, reasons = {}, groups = {}, drops = {}, alive = {}, dead = {}, waits = {},
      counts = { delivered = 0, deferred = 0, returned = 0, deliveries = 0 } }
  end

  local function add(map, key, n) map[key] = (map[key] or 0) + (n or 1) end

  local function row_of(model, reason)
    model.reasons[reason] = model.reasons[reason] or { n = 0, delivered = 0, deferred = 0, returned = 0 }
    return model.reasons[reason]
  end

  -- Counts in `row` what `seen` does not hold yet.
  local function once(seen, mark, row, event)
    if seen[mark .. event] then return end
    if not seen[mark] then
      seen[mark], row.n = true, row.n + 1
    end
    seen[mark .. event], row[event] = true, row[event] + 1
  end

  local function grouped(model, pair, event, key)
    if not model.by then return end
    model.groups[key] = model.groups[key] or { n = 0, delivered = 0, deferred = 0, returned = 0 }
    once(pair.seen, "group " .. key, model.groups[key], event)
  end

  local function tell(model, id, recipient, event)
    local key, status, reason = recipient:lower(), event[1], event[4]
    local domain = key:match "@(.*)"
    local message = model.messages[id] or {}
    model.messages[id] = message
    message[key] = message[key] or { seen = {}, reasons = {} }
    local pair = message[key]
    add(model.counts, "deliveries")
    if status == "sent" then
      if pair.delivered then return end -- the same once more
      model.drops[key], model.alive[domain], pair.delivered = nil, true, true
      add(model.counts, "delivered")
      once(pair.seen, "accepted", row_of(model, "accepted"), "delivered")
      for told in pairs(pair.reasons) do add(model.reasons[told], "delivered") end
      return grouped(model, pair, "delivered", model.by == "domain" and domain or "accepted")
    end
    local kind = status == "deferred" and "deferred" or "returned"
    if not pair[kind] then add(model.counts, kind) end
    pair[kind], pair.reasons[reason], pair.last = true, true, reason
    once(pair.seen, reason, row_of(model, reason), kind)
    add(model.reasons[reason], "replies")
    grouped(model, pair, kind, model.by == "domain" and domain or reason)
    if event[6] then add(model.waits, domain) end
    if event[5] then
      if not model.drops[key] then add(model.dead, domain) end
      model.drops[key] = true
    else
      model.alive[domain] = true
    end
  end

  -- The queue gives a message up, and says of no recipient why.
  local function expire(model, id)
    add(model.counts, "deliveries")
    for key, pair in pairs(model.messages[id] or {}) do
      if pair.last and not pair.delivered and not pair.returned then
        pair.returned = true
        add(model.counts, "returned")
        once(pair.seen, pair.last, model.reasons[pair.last], "returned")
        grouped(model, pair, "returned", model.by == "domain" and key:match "@(.*)" or pair.last)
      end
    end
  end

  -- What both tell, as sorted lines.
  local function told_by_model(model)
    local list = {}
    for name, n in pairs(model.counts) do list[#list + 1] = name .. " " .. n end
    for reason, row in pairs(model.reasons) do
      list[#list + 1] = ("%s %d %d %d %d, replies %d"):format(reason, row.n, row.delivered, row.deferred, row.returned,
        row.replies or 0)
    end
    for key, row in pairs(model.groups) do
      list[#list + 1] = ("group %s %d %d %d %d"):format(key, row.n, row.delivered, row.deferred, row.returned)
    end
    for domain, n in pairs(model.waits) do list[#list + 1] = ("wait %s 300 %d"):format(domain, n) end
    local doubtful = {}
    for domain, n in pairs(model.dead) do
      if n >= 3 and not model.alive[domain] then
        doubtful[domain] = true
        list[#list + 1] = ("doubt %s %d"):format(domain, n)
      end
    end
    for key in pairs(model.drops) do
      if not doubtful[key:match "@(.*)"] then list[#list + 1] = "drop " .. key end
    end
    table.sort(list)
    return table.concat(list, "\n")
  end

  local function told_by_log(result)
    local list = { "delivered " .. result.delivered, "deferred " .. result.deferred, "returned " .. result.returned,
      "deliveries " .. result.lines.deliveries }
    for _, row in ipairs(result.reasons) do
      local replies = 0
      for _, reply in ipairs(row.replies) do replies = replies + reply.n end
      list[#list + 1] = ("%s %d %d %d %d, replies %d"):format(row.reason, row.n, row.delivered, row.deferred,
        row.returned, replies)
    end
    for _, row in ipairs(result.groups or {}) do
      list[#list + 1] = ("group %s %d %d %d %d"):format(row.key, row.n, row.delivered, row.deferred, row.returned)
    end
    for _, wait in ipairs(result.waits) do
      list[#list + 1] = ("wait %s %d %d"):format(wait.domain, wait.seconds, wait.n)
    end
    for _, row in ipairs(result.doubtful) do list[#list + 1] = ("doubt %s %d"):format(row.domain, row.recipients) end
    for _, row in ipairs(result.suppress) do list[#list + 1] = "drop " .. row.recipient:lower() end
    table.sort(list)
    return table.concat(list, "\n")
  end

  it("is the same for any events of any messages in any order", function()
    local recipients = { "ann@b.test", "Ann@b.test", "bob@b.test", "cid@b.test", "dan@c.test", "eva@d.test" }
    for seed = 1, 120 do
      local pick = random.generator(seed)
      local by = ({ "domain", "reason" })[seed % 3]
      local model, lines = new_model(by), {}
      for i = 1, 3 + pick(30) do
        local id = "A" .. pick(3)
        local what = pick(8)
        if what == 7 then
          lines[i] = ("Nov 23 06:59:15 mx postfix/qmgr[1]: %s: removed\n"):format(id)
          model.messages[id] = nil
        elseif what == 8 then
          lines[i] = ("Nov 23 06:59:15 mx postfix/qmgr[1]: %s: from=<sam@a.test>, status=expired, returned to sender\n")
            :format(id)
          expire(model, id)
        else
          local event, recipient = EVENTS[pick(seed % 2 == 0 and 4 or #EVENTS)], recipients[pick(#recipients)]
          lines[i] = line_of(id, recipient, event[2], event[1], event[3])
          tell(model, id, recipient, event)
        end
      end
      local octets = table.concat(lines)
      assert.equal(told_by_model(model), told_by_log(tally(octets, { by = by })), octets)
    end
  end)
end)
