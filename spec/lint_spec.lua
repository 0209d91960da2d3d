local core = require "smtpcodes.core"
local golden = require "support.golden"
local smtpcodes = require "smtpcodes"
local random = require "support.random"

local function ids(findings)
  local out = {}
  for i, finding in ipairs(findings) do out[i] = finding.id end
  return out
end

local function find(findings, id)
  for _, finding in ipairs(findings) do
    if finding.id == id then return finding end
  end
end

-- id -> octets (and options) that give it, with its severity, line and offset.
local CASES = {
  bare_lf = { "550-a\r\n550 b\n", "error", 2, 13 },
  code_changes = { "550-a\r\n450 b\r\n", "error", 2, 8 },
  outside_grammar = { "571 a\r\n", "warning", 1, 2 },
  separator_tab = { "550\ta\r\n", "error", 1, 4 },
  control_octet = { "550 a\0\r\n", "error", 1, 6 },
  non_ascii = { "550 a\233\r\n", "error", 1, 6 },
  line_too_long = { "550 " .. ("x"):rep(507) .. "\r\n", "error", 1, 513 },
  enhanced_on_3yz = { "354 2.0.0 go\r\n", "error", 1, 5 },
  enhanced_mismatch = { "550 4.1.1 a\r\n", "error", 1, 5 },
  enhanced_malformed = { "550 5.01.1 a\r\n", "warning", 1, 5 },
  enhanced_delimiter = { "550 #5.1.1 a\r\n", "warning", 1, 5 },
  enhanced_at_end = { "550 a (#5.1.1)\r\n", "info", 1 },
  enhanced_missing_line = { "550-5.1.1 a\r\n550 b\r\n", "warning", 2, 18 },
  leading_blank = { "\r\n550 a\r\n", "warning", 1, 1 },
  bare_code = { "250-a\r\n250\r\n", "warning", 2, 8 },
  unregistered_code = { "599 a\r\n", "warning", 1, 1 },
  unregistered_enhanced = { "550 5.7.509 a\r\n", "warning", 1, 5 },
  not_expected = { "535 a\r\n", "info", 1, 1, { stage = "RCPT" } },
  text_contradicts_code = { "250 Authentication failed\r\n", "warning", 1, 5 },
  enhanced_in_greeting = { "220 2.0.0 mx.example.net\r\n", "warning", 1, 5, { stage = "CONNECT" } },
  enhanced_differs = { "550-5.1.1 a\r\n550 5.7.1 b\r\n", "warning", 2, 18 },
  limit_not_452 = { "451 4.5.3 a\r\n", "warning", 1, 5 },
  challenge_not_base64 = { "334 abc def\r\n", "warning", 1, 5 },
  enhanced_missing = { "550 a\r\n", "warning", 1, 5, { enhanced = true } },
  missing_text = { "550 \r\n", "warning", 1, 5 },
  unreadable = { "hello\r\n", "error", 1, 1 },
  incomplete = { "550-a\r\n", "error", 2, 8 },
}

describe("lint", function()
  it("finds an enhanced code where none may stand, and calls it less where a server refuses", function()
    assert.equal("warning", find(smtpcodes.lint("354 3.0.0 go\r\n"), "enhanced_on_3yz").severity)
    assert.is_nil(find(smtpcodes.lint("354 3.0 go\r\n"), "enhanced_on_3yz"))
    for _, stage in ipairs { "CONNECT", "EHLO", "HELO", "LHLO" } do
      local finding = find(smtpcodes.lint("550 5.7.1 no\r\n", { stage = stage }), "enhanced_in_greeting")
      assert.equal("info", finding.severity)
    end
    assert.is_nil(find(smtpcodes.lint("550 5.7.1 no\r\n", { stage = "RCPT" }), "enhanced_in_greeting"))
  end)

  it("takes 452 and a 5yz for a limit of recipients, base64 and nothing for a challenge", function()
    for _, octets in ipairs {
      "452 4.5.3 a\r\n", "550 5.5.3 a\r\n", "334 \r\n", "334 VXNlcm5hbWU6\r\n", "334 YQ==\r\n",
    } do
      local findings = smtpcodes.lint(octets)
      assert.is_nil(find(findings, "limit_not_452") or find(findings, "challenge_not_base64"))
    end
    for _, octets in ipairs { "334 a\r\n", "334 ab=c\r\n", "334 YQ===\r\n", "334 go ahead\r\n" } do
      assert.truthy(find(smtpcodes.lint(octets), "challenge_not_base64"), octets)
    end
  end)

  it("cites the section that lists the codes of the stage", function()
    for stage, source in pairs {
      RCPT = "RFC 5321 §4.3.2", AUTH = "RFC 4954 §6", STARTTLS = "RFC 3207 §4", BURL = "RFC 4468 §6",
      ATRN = "RFC 2645 §5.2.1",
    } do
      assert.equal(source, find(smtpcodes.lint("354 x\r\n", { stage = stage }), "not_expected").source)
    end
    assert.equal("RFC 5321 §4.2", find(smtpcodes.lint "599 x\r\n", "unregistered_code").source)
  end)

  it("says what a finding names, in English and as values for another language", function()
    local findings = smtpcodes.lint("535 5.7.509 try again later\r\n", { stage = "RCPT" })
    local said = {}
    for _, finding in ipairs(findings) do said[finding.id] = { finding.message, finding.values } end
    assert.same({
      not_expected = { "the RFC tables do not list 535 at RCPT", { code = 535, stage = "RCPT" } },
      text_contradicts_code = { 'a 5yz reply is final, but the text says "try again later"',
        { code = 535, phrase = "try again later" } },
      unregistered_enhanced = { "enhanced status code 5.7.509 is not registered", { enhanced = "5.7.509" } },
    }, said)
  end)

  it("is one line for a log", function()
    assert.equal("no findings", tostring(smtpcodes.lint "250 ok\r\n"))
    assert.equal("missing_text", tostring(smtpcodes.lint "550 \r\n"))
  end)

  for id, case in pairs(CASES) do
    it("finds " .. id, function()
      local finding = find(smtpcodes.lint(case[1], case[5]), id)
      assert.truthy(finding, table.concat(ids(smtpcodes.lint(case[1], case[5])), " "))
      assert.equal(case[2], finding.severity)
      assert.equal(case[3], finding.line)
      if case[4] then assert.equal(case[4], finding.offset) end
      assert.truthy(finding.source:find("^RFC %d+ §[%d.]+$"))
      assert.truthy(#finding.message > 0)
      assert.is_nil(finding.message:find("^line %d"))
      assert.is_nil(finding.message:find("[^\32-\126]"))
    end)
  end

  it("finds nothing in a reply that is right", function()
    for _, octets in ipairs {
      "250 2.1.5 OK\r\n", "550-5.1.1 No such user\r\n550 5.1.1 here\r\n", "354 Start mail input\r\n", "334 \r\n",
      "250-mx.example.net\r\n250-SIZE 10240000\r\n250 ENHANCEDSTATUSCODES\r\n", "220 mx.example.net ESMTP\r\n",
    } do
      assert.same({}, smtpcodes.lint(octets))
    end
    assert.same({}, smtpcodes.lint("334 " .. ("QUJD"):rep(3000) .. "\r\n"))
  end)

  it("finds nothing above info in what Postfix and Exim ordinarily send", function()
    local session = {
      { "CONNECT", "220 mx.example.net ESMTP Postfix (Debian/GNU)" },
      { "CONNECT", "220 mx.example.net ESMTP Exim 4.96 Mon, 23 Nov 2026 17:00:00 +0000" },
      { "CONNECT", "554 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.example.org" },
      { "CONNECT", "421 4.7.0 mx.example.net Error: too many connections from 192.0.2.1" },
      { "CONNECT", "421 mx.example.net: Too many concurrent SMTP connections; please try again later." },
      { "CONNECT", "550 5.5.1 Protocol error" },
      { "EHLO", "250-mx.example.net Hello client.example.org [192.0.2.1]\n250-SIZE 52428800\n250-8BITMIME\n250 HELP" },
      { "EHLO", "504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname" },
      { "EHLO", "501 Syntactically invalid EHLO argument(s)" },
      { "MAIL", "250 2.1.0 Ok" },
      { "MAIL", "250 OK" },
      { "MAIL", "450 4.1.8 <a@example.org>: Sender address rejected: Domain not found" },
      { "MAIL", "550 5.1.8 <a@example.org>: Sender address rejected: Domain not found" },
      { "MAIL", "552 5.3.4 Message size exceeds fixed limit" },
      { "MAIL", "530 5.7.0 Must issue a STARTTLS command first" },
      { "RCPT", "250 2.1.5 Ok" },
      { "RCPT", "250 Accepted" },
      { "RCPT", "554 5.7.1 <b@example.com>: Relay access denied" },
      { "RCPT", "550 relay not permitted" },
      { "RCPT", "550 Unrouteable address" },
      { "RCPT", "451 Temporary local problem - please try later" },
      { "RCPT", "450 4.2.0 <b@example.net>: Recipient address rejected: Greylisted, see http://example.org/help" },
      { "RCPT", "450 4.1.1 <b@example.net>: Recipient address rejected: unverified address: Address lookup failed" },
      { "RCPT", "550 5.1.1 <b@example.net>: Recipient address rejected: User unknown in local recipient table" },
      { "RCPT", "452 4.5.3 Error: too many recipients" },
      { "RCPT", "503 5.5.1 Error: need MAIL command" },
      { "DATA", "354 End data with <CR><LF>.<CR><LF>" },
      { "DATA", '354 Enter message, ending with "." on a line by itself' },
      { "DATA", "554 5.5.1 Error: no valid recipients" },
      { "DATA-END", "250 2.0.0 Ok: queued as 4XyZ1234Abc" },
      { "DATA-END", "250 OK id=1tErQ7-000000001Bx-2abc" },
      { "DATA-END", "552 Message size exceeds maximum permitted" },
      { "DATA-END", "550 Administrative prohibition" },
      { "VRFY", "252 2.0.0 rita" },
      { "AUTH", "235 2.7.0 Authentication successful" },
      { "AUTH", "535 5.7.8 Error: authentication failed: authentication failure" },
      { "AUTH", "334 VXNlcm5hbWU6" },
      { "STARTTLS", "220 2.0.0 Ready to start TLS" },
      { "STARTTLS", "454 4.7.0 TLS not available due to local problem" },
      { "NOOP", "250 2.0.0 Ok" },
      { "RSET", "250 2.0.0 Ok" },
      { "RCPT", "421 4.4.2 mx.example.net Error: timeout exceeded" },
      { "DATA", "421 mx.example.net: SMTP command timeout - closing connection" },
      { "HELP", "214-Commands supported:\n214 AUTH HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP" },
      { "QUIT", "221 2.0.0 Bye" },
      { "QUIT", "221 mx.example.net closing connection" },
      { "RSET", "221 2.7.0 Error: I can break rules, too. Goodbye." },
      { "NOOP", "502 5.5.2 Error: command not recognized" },
    }
    for _, case in ipairs(session) do
      local octets = case[2]:gsub("\n", "\r\n") .. "\r\n"
      for _, opts in ipairs { {}, { stage = case[1] } } do
        for _, finding in ipairs(smtpcodes.lint(octets, opts)) do
          assert.equal("info", finding.severity, finding.id .. ": " .. case[2])
        end
      end
    end
  end)

  it("lints several replies, with lines and offsets of all the octets", function()
    local findings = smtpcodes.lint "250 ok\r\n\r\n550-a\r\n550\tb\r\n250 fine\n571 c\r\n"
    local got = {}
    for i, f in ipairs(findings) do got[i] = ("%s %d %d"):format(f.id, f.line, f.offset) end
    assert.same({
      "leading_blank 2 9", "separator_tab 4 21", "bare_lf 5 33", "unregistered_code 6 34", "outside_grammar 6 35",
    }, got)
  end)

  it("counts blank lines before a reply", function()
    local finding = find(smtpcodes.lint "\r\n\n299 x\r\n", "unregistered_code")
    assert.same({ 3, 4 }, { finding.line, finding.offset })
  end)

  it("goes on behind what is no reply, and says where that is", function()
    local findings = smtpcodes.lint "250 ok\r\nHTTP/1.1 200 OK\r\n600 x\r\n550x y\r\n550-a\r\n  b\r\n554 c\n"
    local got = {}
    for i, f in ipairs(findings) do got[i] = ("%s %d %d"):format(f.id, f.line, f.offset) end
    assert.same({
      "unreadable 2 9", "unreadable 3 26", "unreadable 4 36", "unreadable 6 48", "bare_lf 7 58",
    }, got)
    assert.same({ "incomplete" }, ids(smtpcodes.lint ""))
    assert.same({ "incomplete" }, ids(smtpcodes.lint "25"))
    assert.same({ "bare_lf", "incomplete" }, ids(smtpcodes.lint "250 a\n250"))
    assert.same({ "unreadable" }, ids(smtpcodes.lint(("\0"):rep(1e6))))
  end)

  it("reads any number of lines, and lines of any length", function()
    assert.same({}, smtpcodes.lint(("214-x\r\n"):rep(10000) .. "214 x\r\n"))
    assert.same({ "line_too_long" }, ids(smtpcodes.lint("214 " .. ("x"):rep(1e6) .. "\r\n")))
    assert.same({ "line_too_long" }, ids(smtpcodes.lint("214 " .. (" "):rep(1e6) .. "x\r\n")))
  end)

  it("takes UTF-8 for no flaw where it is allowed", function()
    assert.same({ "non_ascii" }, ids(smtpcodes.lint "550 caf\195\169\r\n"))
    assert.same({}, smtpcodes.lint("550 caf\195\169\r\n", { utf8 = true }))
    assert.same({ "non_ascii" }, ids(smtpcodes.lint("550 caf\233\r\n", { utf8 = true })))
  end)

  it("tells registered codes from those that were only seen, and from the rest", function()
    for code, entry in smtpcodes.each { kind = "reply" } do
      local findings = smtpcodes.lint(code .. " x\r\n")
      assert.equal(entry.status == "observed", find(findings, "unregistered_code") ~= nil, code)
    end
    assert.truthy(find(smtpcodes.lint "299 x\r\n", "unregistered_code").message:find("299", 1, true))
    for code, entry in smtpcodes.each { kind = "enhanced" } do
      assert.is_nil(find(smtpcodes.lint(entry.class .. "50 " .. code .. " x\r\n"), "unregistered_enhanced"))
    end
    assert.truthy(find(smtpcodes.lint "550 5.99.1 x\r\n", "unregistered_enhanced").message:find("5.99.1", 1, true))
  end)

  it("sees a text that says another thing than the code", function()
    for octets, wanted in pairs {
      ["235 auth failure"] = true,
      ["250 Message rejected"] = true, ["250 2.0.0 550 user unknown"] = true,
      ["550 5.7.1 Please try again later"] = true,
      ["450 4.1.1 permanent failure"] = true, ["554 Message accepted for delivery"] = true,
      ["250 OK"] = false, ["251 User not local; will forward"] = false, ["252 Cannot VRFY user"] = false,
      ["550 No such user"] = false, ["450 Try again later"] = false, ["250 queued as 12AB"] = false,
      ["550 Message not accepted"] = false, ["221 Error: too many failed commands"] = false,
      ["250 2.1.5 <denied@example.org>, see https://example.net/failed ok"] = false,
      ["250-denied.example.org Hello\r\n250 HELP"] = false,
    } do
      assert.equal(wanted, find(smtpcodes.lint(octets .. "\r\n"), "text_contradicts_code") ~= nil, octets)
    end
    local message = find(smtpcodes.lint "250 Message rejected\r\n", "text_contradicts_code").message
    assert.truthy(message:find("rejected", 1, true))
  end)

  it("misses the enhanced status code only where the server announced it and it belongs", function()
    local opts = { enhanced = true }
    for octets, wanted in pairs {
      ["550 x"] = true, ["250 x"] = true, ["450 x"] = true, ["550 5.1.1 x"] = false, ["354 x"] = false,
      ["334 "] = false, ["220 x"] = false,
    } do
      assert.equal(wanted, find(smtpcodes.lint(octets .. "\r\n", opts), "enhanced_missing") ~= nil, octets)
      assert.is_nil(find(smtpcodes.lint(octets .. "\r\n"), "enhanced_missing"))
    end
    assert.is_nil(find(smtpcodes.lint("250 x\r\n", { enhanced = true, stage = "EHLO" }), "enhanced_missing"))
    assert.is_nil(find(smtpcodes.lint("554 x\r\n", { enhanced = true, stage = "CONNECT" }), "enhanced_missing"))
  end)

  it("lints a reply by what it was read with, and by what it is now", function()
    local r = smtpcodes.parse "550-a\r\n550 5.7.509 b\n"
    assert.same({ "bare_lf", "enhanced_missing_line", "unregistered_enhanced" }, ids(smtpcodes.lint(r)))
    assert.is_nil(smtpcodes.lint(r)[1].offset)

    r = assert(smtpcodes.reply { code = 550, text = "x" })
    assert.same({}, smtpcodes.lint(r))
    r.lines[2] = "a\r\n250 OK"
    local findings = smtpcodes.lint(r)
    assert.same({ "control_octet" }, ids(findings))
    assert.same({ "error", 2, "control octet \\013" }, { findings[1].severity, findings[1].line, findings[1].message })
    r.lines, r.code = { "x" }, 999
    assert.same({ "unreadable" }, ids(smtpcodes.lint(r)))
    assert.equal("not an SMTP reply code: 999", smtpcodes.lint(r)[1].message)
    for _, edit in ipairs {
      { code = {} }, { code = "x" }, { code = false }, { lines = 5 }, { lines = { {} } }, { lines = { "x", 5 } },
      { lines = {} }, { flaws = "none", code = 1 }, { flaws = { {}, 5, "none" }, code = 1 },
      { stage = "rcpt", lines = {} }, { stage = {}, lines = {} },
    } do
      r = assert(smtpcodes.reply { code = 550, text = "x" })
      for key, value in pairs(edit) do r[key] = value end
      assert.truthy(find(smtpcodes.lint(r), "unreadable"))
    end
    r = assert(smtpcodes.reply { code = 550, text = "x" })
    r.code, r.enhanced = "571", "abc"
    assert.same({ "enhanced_malformed", "unregistered_code", "unregistered_enhanced" }, ids(smtpcodes.lint(r)))
    r = smtpcodes.parse "599 a\0\r\n"
    assert.same({ "outside_grammar", "control_octet", "unregistered_code" }, ids(smtpcodes.lint(r)))

    r = smtpcodes.parse "535 x\r\n"
    assert.same({ "not_expected" }, ids(smtpcodes.lint(r, { stage = "RCPT" })))
    r.stage = "RCPT"
    assert.same({ "not_expected" }, ids(smtpcodes.lint(r)))
  end)

  it("gives the same findings for a built reply and for its octets", function()
    for seed = 1, 500 do
      local r = smtpcodes.reply(random.parts(seed))
      if r then
        local a, b = smtpcodes.lint(r), smtpcodes.lint(r:wire(), { utf8 = r.utf8 })
        local of_reply, of_octets = ids(a), ids(b)
        table.sort(of_reply)
        table.sort(of_octets)
        assert.same(of_reply, of_octets)
      end
    end
  end)

  it("gives the flaws that `parse` gives", function()
    for seed = 1, 1500 do
      local octets = random.reply_octets(seed)
      local r, after = smtpcodes.parse(octets)
      if r then
        local findings = smtpcodes.lint(octets:sub(1, after - 1))
        local flaws = {}
        for _, flaw in ipairs(r.flaws) do flaws[flaw] = true end
        for i, finding in ipairs(findings) do
          local before = findings[i - 1]
          assert.is_true(not before or before.offset < finding.offset
            or before.offset == finding.offset and before.id < finding.id)
          assert.is_true(finding.offset >= 1 and finding.offset <= #octets + 1)
          assert.equal(select(2, octets:sub(1, finding.offset - 1):gsub("\n", "")) + 1, finding.line)
          flaws[finding.id == "enhanced_differs" and "enhanced_missing_line" or finding.id] = nil
        end
        assert.is_nil((next(flaws)))
      end
    end
  end)

  it("says the same of a reply whatever stands before it, with its own lines and offsets", function()
    local placed = 0
    for seed = 1, 1500 do
      local first, second = random.reply_octets(seed), random.reply_octets(seed + 5000)
      if smtpcodes.parse(first) then
        local wanted, breaks = smtpcodes.lint(first), select(2, first:gsub("\n", ""))
        for _, finding in ipairs(smtpcodes.lint(second)) do
          finding.line, finding.offset = finding.line + breaks, finding.offset and finding.offset + #first
          wanted[#wanted + 1] = finding
        end
        local octets = first .. second
        local got = smtpcodes.lint(octets)
        assert.same(wanted, got, octets)
        for _, finding in ipairs(got) do
          if finding.offset then
            placed = placed + 1
            assert.equal(1 + select(2, octets:sub(1, finding.offset - 1):gsub("\n", "")), finding.line, octets)
          end
        end
      end
    end
    assert.is_true(placed > 1000, placed)
  end)

  it("finds of each code at each stage what spec/golden lists", function()
    local list = {}
    local function rows(heading, said)
      list[#list + 1] = heading
      local began, before
      for code = 200, 600 do
        local now = code < 600 and said(code) or nil
        if now ~= before then
          if before and before ~= "" then list[#list + 1] = ("  %d-%d: %s"):format(began, code - 1, before) end
          began, before = code, now
        end
      end
    end
    local anywhere = { unregistered_code = true, outside_grammar = true }
    local function found(octets, opts)
      local said = {}
      for _, finding in ipairs(smtpcodes.lint(octets, opts)) do
        if not opts or not anywhere[finding.id] then said[#said + 1] = finding.severity .. " " .. finding.id end
      end
      return table.concat(said, ", ")
    end
    rows("no stage", function(code) return found(code .. " text\r\n") end)
    rows("no stage, with codes announced", function(code) return found(code .. " text\r\n", { enhanced = true }) end)
    for class = 2, 5 do
      rows("with " .. class .. ".1.1", function(code) return found(("%d %d.1.1 text\r\n"):format(code, class), {}) end)
    end
    for _, stage in ipairs(core.stages()) do
      rows(stage, function(code) return found(code .. " text\r\n", { stage = stage }) end)
    end
    golden("lint.codes.txt", table.concat(list, "\n"))
  end)

  it("takes random octets of any kind", function()
    for seed = 1, 500 do
      local octets = random.octets(seed, 200)
      local findings = smtpcodes.lint(octets)
      assert.is_true(#findings > 0)
      for _, finding in ipairs(findings) do
        assert.is_true(finding.line >= 1 and finding.offset >= 1 and finding.offset <= #octets + 1)
        assert.is_nil(finding.message:find("[^\32-\126]"))
      end
    end
  end)

  it("gives a list that the caller owns", function()
    local findings = smtpcodes.lint "571 x\r\n"
    assert.equal("smtpcodes.findings", getmetatable(findings).__name)
    findings[1].message = "changed"
    assert.not_equal("changed", smtpcodes.lint("571 x\r\n")[1].message)
    assert.truthy(smtpcodes.format(smtpcodes.lint "571 x\r\n", "text"):find("outside_grammar", 1, true))
  end)

  it("raises misuse", function()
    for message, call in pairs {
      ["bad argument #1 to 'lint' (string or reply expected, got nil)"] = function() smtpcodes.lint() end,
      ["bad argument #1 to 'lint' (string or reply expected, got number)"] = function() smtpcodes.lint(550) end,
      ["bad argument #1 to 'lint' (string or reply expected, got table)"] = function()
        smtpcodes.lint { code = 550 }
      end,
      ["bad argument #2 to 'lint' (table expected, got string)"] = function() smtpcodes.lint("550 x\r\n", "RCPT") end,
      ["bad argument #2 to 'lint' (unknown option 'strict')"] = function()
        smtpcodes.lint("550 x\r\n", { strict = true })
      end,
      ["bad argument #2 to 'lint' (unknown stage 'rcpt')"] = function()
        smtpcodes.lint("550 x\r\n", { stage = "rcpt" })
      end,
      ["bad argument #2 to 'lint' (option 'utf8': boolean expected, got number)"] = function()
        smtpcodes.lint("550 x\r\n", { utf8 = 1 })
      end,
    } do
      local fine, raised = pcall(call)
      assert.is_false(fine)
      assert.truthy(raised:find("lint_spec.lua:%d+: "), raised)
      assert.equal(message, raised:match(": (.*)$"))
    end
  end)
end)
