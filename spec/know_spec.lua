local smtpcodes = require "smtpcodes"

-- Every three-digit code and every enhanced code that could be asked for.
local function codes(first, last)
  local code = first - 1
  return function()
    code = code + 1
    if code <= last then return code end
  end
end

local NO_CODES = {
  250.5, 0 / 0, 2 ^ 53, 1 / 0, -1 / 0, -250,
  "", " 250", "250 ", "+25", "0x1f4", "1e2", "250.0", "2_5", "0250",
  "5.1", "5.1.1.1", "5.01.1", "5.1234.1", "3.1.1", "1.1.1", "5.1.1 ", "\0", "250\0", ("9"):rep(400),
}

describe("lookup", function()
  it("takes a code as a number, a decimal string and a slug, and gives equal entries", function()
    local entry = smtpcodes.lookup(252)
    assert.same(entry, smtpcodes.lookup("252"))
    assert.same(entry, smtpcodes.lookup("252-cannot-verify-user"))
    assert.same(entry, smtpcodes.lookup(entry.slug))
    assert.equal("reply", entry.kind)
    assert.equal(252, entry.code)
    assert.equal("Cannot Verify User", entry.name)
    assert.equal("positive_completion", entry.severity)
    assert.equal("mail_system", entry.category)
    assert.equal("standard", entry.status)
    assert.equal("never", entry.closes)
    assert.same({ "VRFY", "EXPN", "ETRN" }, entry.stages)
    assert.equal("en", entry.lang)
    assert.truthy(table.concat(entry.sources, "|"):find("RFC 5321 §3.5.3", 1, true))
  end)

  it("takes an enhanced status code in every class, and says which the registry allows", function()
    local entry = smtpcodes.lookup("5.1.1")
    assert.equal("enhanced", entry.kind)
    assert.equal("5.1.1", entry.code)
    assert.same({ 5, 1, 1 }, { entry.class, entry.subject, entry.detail })
    assert.equal("Bad destination mailbox address", entry.name)
    assert.equal("5.1.1-bad-destination-mailbox-address", entry.slug)
    assert.is_true(entry.usual)
    assert.same({ 4, 5 }, entry.classes)
    assert.equal(550, entry.reply_codes[1])
    assert.is_false(smtpcodes.lookup("4.1.2").usual)
    assert.is_nil(smtpcodes.lookup("5.1.1").category)
  end)

  it("drops apostrophes from slugs and turns other runs into one dash", function()
    assert.equal("5.1.8-bad-senders-system-address", smtpcodes.lookup("5.1.8").slug)
    assert.equal("5.6.7-non-ascii-addresses-not-permitted-for-that-sender-recipient",
      smtpcodes.lookup("5.6.7").slug)
  end)

  it("gives integers for codes, and strings for enhanced codes", function()
    local function kind(value) return math.type and math.type(value) or type(value) end
    local wanted = math.type and "integer" or "number"
    for _, code in ipairs { 252, "252", 252.0 } do assert.equal(wanted, kind(smtpcodes.lookup(code).code)) end
    for _, related in ipairs(smtpcodes.lookup(252).related) do assert.equal(wanted, kind(related)) end
    assert.equal(wanted, kind(smtpcodes.lookup("5.1.1").class))
    for code, entry in smtpcodes.each() do
      assert.equal(entry.kind == "reply" and wanted or "string", kind(code))
    end
  end)

  it("answers for what is not there with nil and a message, never with a default", function()
    local entry, message, detail = smtpcodes.lookup(299)
    assert.is_nil(entry)
    assert.equal("unknown SMTP reply code 299", message)
    assert.equal("unknown_code", detail.kind)
    assert.equal("unknown SMTP reply code 240", select(2, smtpcodes.lookup("240")))
    assert.equal("unknown enhanced status code 5.7.999", select(2, smtpcodes.lookup("5.7.999")))
    detail = select(3, smtpcodes.lookup("5.7.999"))
    assert.equal("unknown_code", detail.kind)
    assert.truthy(detail.about:find("^The message will hardly.*%. The code is about authentication.*%.$"))
    assert.truthy(select(3, smtpcodes.lookup("4.10.1")).about:find("^The message is valid.*%.$"))
    for _, no_code in ipairs(NO_CODES) do
      local found, why, more = smtpcodes.lookup(no_code)
      assert.is_nil(found)
      assert.truthy(why:find("not an SMTP code or slug", 1, true), why)
      assert.is_nil(why:find("[%c\128-\255]"), why)
      assert.equal("not_a_code", more.kind)
    end
    for _, slug in ipairs { "252-", "252-cannot-verify", "252-cannot-verify-user-", "252-Cannot-Verify-User",
      "299-x", "-", "252" .. ("-x"):rep(200) } do
      assert.is_nil((smtpcodes.lookup(slug)))
    end
  end)

  it("uses the same words on every Lua", function()
    assert.equal("not an SMTP code or slug: 250.5", select(2, smtpcodes.lookup(250.5)))
    assert.equal("not an SMTP code or slug: NaN", select(2, smtpcodes.lookup(0 / 0)))
    assert.equal("not an SMTP code or slug: inf", select(2, smtpcodes.lookup(1 / 0)))
    assert.equal("not an SMTP code or slug: 9007199254740992", select(2, smtpcodes.lookup(2 ^ 53)))
    assert.equal('not an SMTP code or slug: "0x1f4"', select(2, smtpcodes.lookup("0x1f4")))
    assert.equal('not an SMTP code or slug: "a\\000\\010b\\255"', select(2, smtpcodes.lookup("a\0\nb\255")))
  end)

  it("raises misuse for other types, at the caller's line", function()
    for _, bad in ipairs { {}, true, print } do
      local ok, message = pcall(function()
        local entry = smtpcodes.lookup(bad)
        return entry
      end)
      assert.is_false(ok)
      assert.truthy(message:find("know_spec.lua:%d+: bad argument #1 to 'lookup' %(number or string expected, got "
        .. type(bad) .. "%)"), message)
    end
    assert.error_matches(function() smtpcodes.lookup(nil) end, "number or string expected, got nil", nil, true)
    assert.error_matches(function() smtpcodes.lookup(252, 7) end,
      "bad argument #2 to 'lookup' (string expected, got number)", nil, true)
  end)

  it("gives tables that the caller owns", function()
    local entry = smtpcodes.lookup(250)
    entry.name, entry.stages[1] = "changed", "changed"
    assert.equal("OK", smtpcodes.lookup(250).name)
    assert.not_equal("changed", smtpcodes.lookup(250).stages[1])
    assert.equal("smtpcodes.entry", getmetatable(entry).__name)
  end)
end)

describe("each", function()
  local entries = {}
  for code, entry in smtpcodes.each() do entries[#entries + 1] = { code = code, entry = entry } end

  it("gives 68 reply codes, then 126 enhanced status codes, ascending", function()
    local replies, enhanced, last = 0, 0, 0
    for _, item in ipairs(entries) do
      local entry = item.entry
      assert.equal(entry.code, item.code)
      local order
      if entry.kind == "reply" then
        replies = replies + 1
        order = entry.code
      else
        enhanced = enhanced + 1
        order = 10000 + entry.class * 1000000 + entry.subject * 1000 + entry.detail
        assert.is_true(entry.usual)
      end
      assert.is_true(order > last)
      last = order
    end
    assert.equal(68, replies)
    assert.equal(126, enhanced)
  end)

  it("has unique slugs that look up to themselves", function()
    local seen = {}
    for _, item in ipairs(entries) do
      assert.is_nil(seen[item.entry.slug])
      seen[item.entry.slug] = true
      assert.truthy(item.entry.slug:find("^[%d.]+%-[a-z0-9-]*[a-z0-9]$"), item.entry.slug)
      assert.same(item.entry, smtpcodes.lookup(item.entry.slug))
    end
  end)

  it("filters by kind, severity, category, status and stage", function()
    local function count(filter, test)
      local n = 0
      for _, entry in smtpcodes.each(filter) do
        n = n + 1
        assert.is_true(test(entry))
      end
      return n
    end
    assert.equal(126, count({ kind = "enhanced" }, function(e) return e.kind == "enhanced" end))
    assert.equal(26, count({ status = "standard" }, function(e) return e.status == "standard" end))
    assert.equal(12, count({ status = "extension" }, function(e) return e.status == "extension" end))
    assert.equal(29, count({ status = "observed" }, function(e) return e.status == "observed" end))
    assert.is_true(count({ severity = "transient_negative" },
      function(e) return e.severity == "transient_negative" end) > 20)
    assert.equal(3, count({ severity = "positive_intermediate" }, function(e) return e.code < 400 end))
    assert.equal(2, count({ category = "unassigned" },
      function(e) return e.code == 471 or e.code == 571 end))
    assert.is_true(count({ stage = "VRFY", severity = "positive_completion" },
      function(e) return e.code < 300 end) >= 3)
    assert.is_true(count({ stage = "QUIT" }, function(e) return e.kind == "reply" end) >= 4)
  end)

  it("raises misuse for unknown keys and unknown values", function()
    assert.error_matches(function() smtpcodes.each { sort = "x" } end,
      "bad argument #1 to 'each' (unknown option 'sort')", nil, true)
    assert.error_matches(function() smtpcodes.each { status = "std" } end, "unknown status 'std'", nil, true)
    assert.error_matches(function() smtpcodes.each { stage = "rcpt" } end, "unknown stage 'rcpt'", nil, true)
    assert.error_matches(function() smtpcodes.each "x" end, "table expected, got string", nil, true)
  end)
end)

describe("severity, category and subject", function()
  local SEVERITY = {
    [2] = "positive_completion", [3] = "positive_intermediate", [4] = "transient_negative", [5] = "permanent_negative",
  }
  local CATEGORY = {
    [0] = "syntax", "information", "connections", "unspecified", "unspecified", "mail_system", "unassigned",
    "unassigned", "unassigned", "unassigned",
  }
  local PREDICATES = { [2] = "is_success", [3] = "is_intermediate", [4] = "is_transient", [5] = "is_permanent" }

  it("answer for all 1000 three-digit codes, listed or not; exactly one predicate is true from 200 to 599", function()
    for code in codes(0, 999) do
      local digit = math.floor(code / 100)
      local valid = digit >= 2 and digit <= 5
      for _, form in ipairs { code, ("%d"):format(code) } do
        assert.equal(valid and SEVERITY[digit] or nil, (smtpcodes.severity(form)))
        assert.equal(valid and CATEGORY[math.floor(code / 10) % 10] or nil, (smtpcodes.category(form)))
        for d, predicate in pairs(PREDICATES) do
          assert.equal(valid and d == digit, smtpcodes[predicate](form))
        end
      end
    end
  end)

  it("answer for enhanced status codes, registered or not", function()
    assert.equal("permanent_negative", smtpcodes.severity("5.7.509"))
    assert.equal("transient_negative", smtpcodes.severity("4.2.2"))
    assert.equal("positive_completion", smtpcodes.severity("2.1.5"))
    assert.is_true(smtpcodes.is_permanent("5.999.999"))
    assert.is_false(smtpcodes.is_permanent("4.1.1"))
    assert.equal("Addressing Status", smtpcodes.subject("5.1.1"))
    assert.equal("Security or Policy Status", smtpcodes.subject("4.7.650"))
    assert.is_nil((smtpcodes.subject("5.10.1")))
    assert.equal("unknown subject 10 of an enhanced status code", select(2, smtpcodes.subject("5.10.1")))
    assert.equal('not an SMTP reply code: "5.1.1"', select(2, smtpcodes.category("5.1.1")))
    assert.equal("not an SMTP enhanced status code: 550", select(2, smtpcodes.subject(550)))
  end)

  it("say nil and why for what is no code; predicates say false", function()
    for _, no_code in ipairs(NO_CODES) do
      local severity, message, detail = smtpcodes.severity(no_code)
      assert.is_nil(severity)
      assert.truthy(message:find("^not an SMTP code: "))
      assert.equal("not_a_code", detail.kind)
      for _, predicate in pairs(PREDICATES) do assert.is_false(smtpcodes[predicate](no_code)) end
    end
    assert.equal("not an SMTP code: 600", select(2, smtpcodes.severity(600)))
  end)

  it("raise misuse for other types", function()
    for _, name in ipairs {
      "severity", "category", "subject", "is_success", "is_intermediate", "is_transient", "is_permanent",
    } do
      for _, bad in ipairs { {}, true } do
        assert.error_matches(function() smtpcodes[name](bad) end,
          "bad argument #1 to '" .. name .. "' (number or string expected, got " .. type(bad) .. ")", nil, true)
      end
    end
  end)
end)

describe("expected", function()
  -- RFC 5321 §4.3.2 with RFC 7504, and the extension RFCs: stage = success / intermediate / failure.
  local TABLE = {
    CONNECT = { "220", "", "521 554" }, EHLO = { "250", "", "502 504 550" },
    HELO = { "250", "", "502 504 530 550" },
    LHLO = { "250", "", "502 504 550" }, MAIL = { "250", "355", "451 452 455 503 504 530 550 552 553 554 555" },
    RCPT = { "250 251", "", "450 451 452 455 503 504 530 550 551 552 553 554 555 556" },
    DATA = { "", "354", "503 530 550 554" },
    ["DATA-END"] = { "250", "", "450 451 452 550 552 554" }, BDAT = { "250", "", "450 451 452 503 530 550 552 554" },
    AUTH = { "235", "334", "432 454 503 504 530 534 535 538" }, STARTTLS = { "220", "", "454" },
    RSET = { "250", "", "530" },
    VRFY = { "250 251 252", "", "502 504 530 550 551 553" }, EXPN = { "250 252", "", "502 504 530 550" },
    HELP = { "211 214", "", "502 504 530" }, NOOP = { "250", "", "" }, QUIT = { "221", "", "" },
    ETRN = { "250 251 252 253", "", "458 459 530" }, ATRN = { "250", "", "450 451 453 502 530" },
    BURL = { "250", "", "451 503 530 552 554" },
  }

  it("is the table of the RFCs for every stage and every code", function()
    for stage, row in pairs(TABLE) do
      for code in codes(200, 599) do
        local wanted
        if row[1]:find(code, 1, true) then wanted = "success"
        elseif row[2]:find(code, 1, true) then wanted = "intermediate"
        elseif row[3]:find(code, 1, true) or code == 421
            or ((code == 500 or code == 501) and stage ~= "CONNECT") then
          wanted = "failure"
        end
        assert.equal(wanted, (smtpcodes.expected(stage, code)), stage .. " " .. code)
      end
    end
  end)

  it("gives nil alone for a code that is not listed, nil and why for what is no reply code", function()
    assert.equal(1, select("#", smtpcodes.expected("RCPT", 535)))
    assert.equal("not an SMTP reply code: 600", select(2, smtpcodes.expected("RCPT", 600)))
    assert.equal('not an SMTP reply code: "5.1.1"', select(2, smtpcodes.expected("RCPT", "5.1.1")))
  end)

  it("raises misuse for an unknown stage", function()
    assert.error_matches(function() smtpcodes.expected("rcpt", 250) end,
      "bad argument #1 to 'expected' (unknown stage 'rcpt')", nil, true)
    assert.error_matches(function() smtpcodes.expected("A\0\27", 250) end, "unknown stage 'A\\000\\027'", nil, true)
    assert.error_matches(function() smtpcodes.expected(nil, 250) end, "string expected, got nil", nil, true)
  end)
end)

describe("reasons", function()
  it("lists the closed set with definition, action, scope and bounce", function()
    local reasons, seen = smtpcodes.reasons(), {}
    assert.equal(27, #reasons)
    local actions, scopes, bounces = {}, {}, {}
    for set, words in pairs {
      [actions] = "proceed retry slow_down split suppress fix_message fix_sender fix_session review",
      [scopes] = "none recipient domain message sender host server session transaction unknown",
      [bounces] = "none soft hard block",
    } do
      for word in words:gmatch("%S+") do set[word] = true end
    end
    for _, row in ipairs(reasons) do
      assert.is_nil(seen[row.reason])
      seen[row.reason] = row
      assert.truthy(row.definition:find("%.$"))
      assert.is_true(actions[row.action] and scopes[row.scope] and bounces[row.bounce])
    end
    for reason, defaults in pairs {
      mailbox_unknown = { "suppress", "recipient", "hard" },
      domain_unknown = { "suppress", "domain", "hard" },
      unknown = { "review", "unknown", "soft" },
    } do
      assert.same(defaults, { seen[reason].action, seen[reason].scope, seen[reason].bounce })
    end
    reasons[1].reason = "changed"
    assert.not_equal("changed", smtpcodes.reasons()[1].reason)
  end)
end)

describe("search", function()
  it("finds entries that hold every word, the best first", function()
    local found = smtpcodes.search("mailbox full")
    assert.is_true(#found >= 2)
    assert.equal("Mailbox full", found[1].name)
    for _, entry in ipairs(found) do
      local text = table.concat({ entry.name, entry.description, entry.when, entry.fix }, " "):lower()
      assert.truthy(text:find("mailbox", 1, true) and text:find("full", 1, true))
    end
  end)

  it("finds a code, ignores case and punctuation, and finds words by their beginning", function()
    assert.equal(252, smtpcodes.search("252")[1].code)
    assert.equal("5.7.26", smtpcodes.search("5.7.26")[1].code)
    assert.same(smtpcodes.search("mailbox full"), smtpcodes.search("  MAILBOX, full!"))
    assert.is_true(#smtpcodes.search("greylist") >= 1)
  end)

  it("finds words between the punctuation of other languages", function()
    local function finds(words, lang)
      local found = smtpcodes.search(words, { lang = lang })
      return #found > 0 and found[1].lang
    end
    assert.equal("fr", finds("adresse", "fr"))
    assert.equal("de", finds("postfach", "de"))
    for _, entry in ipairs(smtpcodes.search("252", { lang = "es" })) do assert.equal("es", entry.lang) end
  end)

  it("gives an empty table when nothing matches, and at most `limit` entries", function()
    assert.same({}, smtpcodes.search("xylophone"))
    assert.same({}, smtpcodes.search(""))
    assert.same({}, smtpcodes.search("the of \0 \255"))
    assert.equal(2, #smtpcodes.search("mailbox", { limit = 2 }))
  end)

  it("raises misuse", function()
    assert.error_matches(function() smtpcodes.search(252) end,
      "bad argument #1 to 'search' (string expected, got number)", nil, true)
    assert.error_matches(function() smtpcodes.search("x", { max = 1 }) end,
      "bad argument #2 to 'search' (unknown option 'max')", nil, true)
    assert.error_matches(function() smtpcodes.search("x", { limit = "1" }) end,
      "option 'limit': number expected, got string", nil, true)
  end)
end)
