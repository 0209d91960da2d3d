local core = require "smtpcodes.core"
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
  "", " 250", "250 ", "+25", "0x1f4", "1e2", "250.0", "2_5", "0250", "025", "999 5.1.1", "250 5.1.x",
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
  end)

  it("gives every list whole, in the order of the table", function()
    local function lists(code)
      local told = {}
      for key, value in pairs(smtpcodes.lookup(code)) do
        if type(value) == "table" then
          local items = {}
          for i, item in ipairs(value) do items[i] = type(item) == "table" and item.text or tostring(item) end
          told[key] = table.concat(items, "|")
        end
      end
      return told
    end
    assert.same({
      sources = "RFC 5321 §3.5.3|RFC 5321 §7.3|RFC 5321 §4.3.2|RFC 1985 §5.1|RFC 6531 §3.7.4.2",
      stages = "VRFY|EXPN|ETRN", related = "250|251|253|550|502", enhanced = "2.1.5|2.0.0|2.5.0|2.6.8",
      examples = "252 2.0.0 Cannot VRFY user, but will accept the message|252 2.1.5 Send some mail, I will try my best",
    }, lists(252))
    assert.same({
      sources = "RFC 7372 §3.4", classes = "4|5", related = "5.7.20|5.7.23|5.7.27|5.7.29|5.7.30", reply_codes = "550",
      examples = "550 5.7.26 Multiple authentication checks failed|"
        .. "550 5.7.26 Message rejected by the DMARC policy of example.com",
    }, lists "5.7.26")
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
    assert.is_false(smtpcodes.lookup("4.1.6").usual)
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

  it("has no row at a position that is none, however far away", function()
    assert.equal(200, select(2, core.next(0)).code)
    for _, position in ipairs { -1, 2 ^ 31 - 1, 2 ^ 31, 2 ^ 32, 2 ^ 53 } do
      assert.equal(0, select("#", core.next(position)), position)
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
      "299-x", "5.10.1-x", "-", "252" .. ("-x"):rep(200) } do
      assert.is_nil((smtpcodes.lookup(slug)))
    end
  end)

  it("uses the same words on every Lua", function()
    assert.equal("not an SMTP code or slug: 250.5", select(2, smtpcodes.lookup(250.5)))
    assert.equal("not an SMTP code or slug: NaN", select(2, smtpcodes.lookup(0 / 0)))
    assert.equal("not an SMTP code or slug: inf", select(2, smtpcodes.lookup(1 / 0)))
    assert.equal("not an SMTP code or slug: 9007199254740992", select(2, smtpcodes.lookup(2 ^ 53)))
    assert.equal('not an SMTP code or slug: "0x1f4"', select(2, smtpcodes.lookup("0x1f4")))
    assert.equal('not an SMTP code or slug: "a\\000\\010\\092\\255"', select(2, smtpcodes.lookup("a\0\n\\\255")))
  end)

  it("shows forty octets of what is no code, those escaped that are not printable ASCII", function()
    for octet = 0, 255 do
      local plain = octet >= 32 and octet <= 126 and octet ~= 92
      local shown = plain and string.char(octet) or ("\\%03d"):format(octet)
      local _, message = smtpcodes.lookup("x" .. string.char(octet))
      assert.equal('not an SMTP code or slug: "x' .. shown .. '"', message)
    end
    local long = ("x"):rep(40)
    assert.equal('not an SMTP code or slug: "' .. long .. '"', select(2, smtpcodes.lookup(long)))
    assert.equal('not an SMTP code or slug: "' .. long .. '..."', select(2, smtpcodes.lookup(long .. "x")))
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
    assert.error_matches(function() core.metatable "FILE*" end, "unknown name", nil, true)
  end)
end)

describe("the texts of entries", function()
  local entries = {}
  for _, entry in smtpcodes.each() do entries[#entries + 1] = entry end
  local FIELDS = { "gist", "description", "when", "fix", "send" }

  local function sentences_of(text)
    local list = {}
    for sentence in (text .. " "):gmatch("(.-[.!?])%s") do list[#list + 1] = sentence end
    return list
  end

  it("have a gist that stands behind \"means that\": a clause without capital and full stop", function()
    for _, entry in ipairs(entries) do
      local gist = entry.gist
      assert.truthy(gist:find("^%l%l") or gist:find("^%u%u") or gist:find("^a "), gist)
      assert.is_nil(gist:find("[.!?;:]") or gist:find("%s%s") or gist:find("%s$"), gist)
      assert.is_nil(gist:find("^that ") or gist:find("^if ") or gist:find("^because "), gist)
      assert.is_true(#gist >= 20 and #gist <= 100, gist)
    end
  end)

  it("are full sentences, and short", function()
    local LONGEST = { description = 280, when = 260, fix = 260, send = 240 }
    for _, entry in ipairs(entries) do
      for field, longest in pairs(LONGEST) do
        local text = entry[field]
        assert.truthy(text:find("^[%u%d]") and text:find("%.$"), entry.code .. " " .. field)
        assert.is_nil(text:find("%s%s") or text:find("%.%.") or text:find("%s[.,;:]"), text)
        assert.is_true(#text >= 12 and #text <= longest, entry.code .. " " .. field .. " " .. #text)
        for _, sentence in ipairs(sentences_of(text)) do
          assert.is_true(#sentence <= 190, entry.code .. ": " .. sentence)
        end
      end
      assert.is_true(#sentences_of(entry.send) <= 3, entry.send)
    end
  end)

  it("share no sentence, so that a page with two of them says nothing twice", function()
    local seen = {}
    for _, entry in ipairs(entries) do
      for _, field in ipairs(FIELDS) do
        local sentences = field == "gist" and { entry.gist } or sentences_of(entry[field])
        for _, sentence in ipairs(sentences) do
          assert.is_nil(seen[sentence] and (seen[sentence] .. " and " .. entry.code .. ": " .. sentence))
          seen[sentence] = entry.code
        end
      end
    end
  end)

  local STOPS = { "[Ss]top sending", "[Tt]ake it off", "[Tt]ake the .* off your", "[Dd]rop the recipient",
    "[Dd]rop that address", "same one will fail", "will fail again", "fails again" }
  local RETRIES = { "[Ll]et the queue retry", "[Kk]eep the message queued", "[Kk]eep the message in the queue" }
  local FAILS = { "refus", "reject", "fail", "no mailbox", "denie[ds]", "does not exist", "bounce", "retry" }

  local function none_of(patterns, text, code)
    for _, pattern in ipairs(patterns) do
      local at = text:find(pattern)
      assert.is_nil(at and code .. ": " .. text)
    end
  end

  it("keep to the class: no end in a temporary code, no retry in a permanent one, no failure in a success", function()
    for _, entry in ipairs(entries) do
      if entry.severity == "transient_negative" then none_of(STOPS, entry.gist .. " " .. entry.fix, entry.code) end
      if entry.severity == "permanent_negative" then none_of(RETRIES, entry.gist .. " " .. entry.fix, entry.code) end
      if entry.class == 2 then
        none_of(FAILS, entry.gist .. " " .. entry.description .. " " .. entry.fix, entry.code)
      end
    end
  end)

  it("are made of class and subject where a class is not usual, and say so", function()
    local unusual = 0
    for _, class in ipairs { 2, 4, 5 } do
      for subject = 0, 7 do
        for detail = 0, 30 do
          local entry = smtpcodes.lookup(class .. "." .. subject .. "." .. detail)
          if entry and not entry.usual and entry.status ~= "deprecated" then
            unusual = unusual + 1
            assert.truthy(entry.when:find("This detail is not usual in a", 1, true))
            assert.truthy(entry.gist:find("^the server "))
            assert.same({}, entry.examples)
            for _, field in ipairs { "description", "when", "fix", "send" } do
              assert.equal(1, #sentences_of(entry[field]), entry.code .. " " .. field)
            end
            local text = entry.gist .. " " .. entry.description .. " " .. entry.fix
            if class == 4 then none_of(STOPS, text, entry.code) end
            if class == 5 then none_of(RETRIES, text, entry.code) end
            if class == 2 then none_of(FAILS, text, entry.code) end
          end
        end
      end
    end
    assert.equal(3 * 80 - 138, unusual)
    assert.equal("the server cannot accept an address at the moment", smtpcodes.lookup("4.1.6").gist)
    assert.truthy(smtpcodes.lookup("5.3.1").fix:find("remove it before you send again", 1, true))
  end)

  it("recommend no code that no RFC defines", function()
    for _, entry in ipairs(entries) do
      for code in (" " .. entry.send):gmatch("%f[%w.]([2-5]%d%d)%f[^%w.]") do
        local named = smtpcodes.lookup(code)
        if named and tostring(entry.code) ~= code then
          assert.truthy(named.status == "standard" or named.status == "extension", entry.code .. ": " .. entry.send)
        end
      end
      for _, code in ipairs(entry.reply_codes or {}) do
        local named = smtpcodes.lookup(code)
        assert.truthy(named.status ~= "observed", entry.code .. " with " .. code)
        assert.equal(entry.severity, named.severity)
      end
    end
  end)
end)

describe("examples", function()
  -- The enhanced codes met most: in each, two replies at least.
  local MOST_MET = "2.0.0 2.1.5 4.1.8 4.2.0 4.2.1 4.2.2 4.3.0 4.3.1 4.3.2 4.4.1 4.4.2 4.4.3 4.5.3 4.7.0 4.7.1 4.7.25 "
    .. "4.7.26 4.7.28 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.3.4 5.4.6 5.5.1 5.5.2 5.5.4 "
    .. "5.6.0 5.7.0 5.7.1 5.7.8 5.7.20 5.7.23 5.7.25 5.7.26 5.7.27"

  it("are replies with that code, and classify gives the reason of each", function()
    for code, entry in smtpcodes.each() do
      local seen = {}
      for _, example in ipairs(entry.examples) do
        assert.is_nil(seen[example.text])
        seen[example.text] = true
        local reply = assert(smtpcodes.parse(example.text .. "\r\n"), example.text)
        assert.same((code == 571) and { "outside_grammar" } or {}, reply.flaws, example.text)
        assert.equal(code, entry.kind == "reply" and reply.code or reply.enhanced)
        assert.equal(example.reason, smtpcodes.classify(example.text).reason, example.text)
      end
    end
  end)

  it("are two at least for every standard code and for the enhanced codes met most", function()
    for code, entry in smtpcodes.each { kind = "reply" } do
      if entry.status == "standard" then assert.is_true(#entry.examples >= 2, code) end
      if entry.status == "extension" then assert.is_true(#entry.examples >= 1, code) end
      if not entry.closes then assert.same({}, entry.examples) end
    end
    for code in MOST_MET:gmatch("%S+") do assert.is_true(#smtpcodes.lookup(code).examples >= 2, code) end
  end)
end)

describe("the facts of entries", function()
  it("name stages that agree with expected", function()
    for code, entry in smtpcodes.each { kind = "reply" } do
      local named = {}
      for _, stage in ipairs(entry.stages) do named[stage] = true end
      for _, stage in ipairs(core.stages()) do
        local listed = smtpcodes.expected(stage, code) ~= nil
        local covered = named[stage] or (named.any and stage ~= "CONNECT") or false
        assert.truthy(not listed or covered, code .. " at " .. stage)
        local found = false
        for other in smtpcodes.each { stage = stage } do found = found or other == code end
        assert.equal(covered, found, code .. " at " .. stage)
      end
      if not entry.closes then assert.same({}, entry.stages, code) end
    end
    assert.same({ "CONNECT", "MAIL", "RCPT", "DATA-END" }, smtpcodes.lookup(571).stages)
  end)

  it("say nothing of the connection for what no server sends", function()
    local none = {}
    for code, entry in smtpcodes.each { kind = "reply" } do
      if not entry.closes then none[#none + 1] = code end
    end
    assert.same({ 420, 426, 441, 442, 446, 447, 449, 456, 512, 520 }, none)
    for code, closes in pairs { [221] = "always", [421] = "always", [521] = "may", [557] = "may", [250] = "never" } do
      assert.equal(closes, smtpcodes.lookup(code).closes)
    end
  end)

  it("list at most eight enhanced codes, registered and of the code's class, the most frequent first", function()
    for code, entry in smtpcodes.each { kind = "reply" } do
      assert.is_true(#entry.enhanced <= 8, code)
      for _, enhanced in ipairs(entry.enhanced) do
        local other = assert(smtpcodes.lookup(enhanced), enhanced)
        assert.equal(entry.severity, other.severity, code .. " " .. enhanced)
        if enhanced ~= "5.7.3" and code ~= 453 then assert.truthy(other.usual, code .. " " .. enhanced) end
      end
    end
    assert.equal("5.1.1 5.7.1 5.2.1 5.2.2", table.concat(smtpcodes.lookup(550).enhanced, " ", 1, 4))
    assert.same({ "4.2.2", "4.5.3", "4.3.1" }, smtpcodes.lookup(452).enhanced)
    assert.same({ "4.4.1" }, smtpcodes.lookup(441).enhanced)
  end)

  it("name the reply codes to send an enhanced code with, the best first", function()
    for code, wanted in pairs {
      ["4.5.3"] = { 452 }, ["4.3.2"] = { 421 }, ["5.7.10"] = { 530, 538 }, ["5.7.13"] = { 535 }, ["4.7.12"] = { 432 },
      ["5.1.10"] = { 556 }, ["5.7.1"] = { 550, 554 }, ["5.7.8"] = { 535 },
      ["4.2.2"] = { 452, 450 }, ["5.1.6"] = { 550, 551 },
    } do
      assert.same(wanted, smtpcodes.lookup(code).reply_codes, code)
    end
    for code, entry in smtpcodes.each { kind = "enhanced" } do
      assert.is_true(#entry.reply_codes >= 1 and #entry.reply_codes <= 5, code)
    end
  end)

  it("have usual classes: those that an RFC describes or servers use", function()
    for code, wanted in pairs {
      ["5.1.2"] = { 4, 5 }, ["5.1.6"] = { 5 }, ["4.3.1"] = { 4 }, ["2.1.5"] = { 2 }, ["5.4.6"] = { 4, 5 },
      ["5.5.3"] = { 4, 5 }, ["4.7.25"] = { 4, 5 }, ["5.7.20"] = { 5 }, ["5.6.10"] = {},
    } do
      local entry = smtpcodes.lookup(code)
      assert.same(wanted, entry.classes, code)
      assert.equal(#wanted > 0, entry.usual)
    end
  end)

  it("relate an entry to others that are there", function()
    for code, entry in smtpcodes.each() do
      for _, related in ipairs(entry.related) do
        assert.truthy(smtpcodes.lookup(related), code .. ": " .. related)
        assert.not_equal(code, related)
      end
    end
  end)
end)

describe("a pair of codes", function()
  -- Pairs that have a row of their own: found by asking for all.
  local function each_pair(f)
    for code in smtpcodes.each { kind = "reply" } do
      for enhanced in smtpcodes.each { kind = "enhanced" } do
        local pair = smtpcodes.lookup(code .. " " .. enhanced)
        if pair then f(pair, code, enhanced) end
      end
    end
  end

  it("is one entry: what the two mean in one reply, why servers send it, and the two", function()
    local pair = smtpcodes.lookup "550 5.7.1"
    assert.same(pair, smtpcodes.lookup "550-5.7.1")
    assert.same(pair, smtpcodes.lookup(pair.slug))
    assert.equal("pair", pair.kind)
    assert.equal(550, pair.code)
    assert.equal("5.7.1", pair.enhanced)
    assert.equal("Refused By Policy", pair.name)
    assert.equal("permanent_negative", pair.severity)
    assert.equal("en", pair.lang)
    assert.is_false(pair.composed)
    assert.equal("smtpcodes.entry", getmetatable(pair).__name)
    assert.same({ smtpcodes.lookup(550), smtpcodes.lookup "5.7.1" }, pair.entries)
    assert.is_true(#pair.reasons >= 5)
    pair.entries[1].name = "changed"
    assert.equal("Mailbox Unavailable", smtpcodes.lookup("550 5.7.1").entries[1].name)
  end)

  it("has examples with both codes, and classify gives the reason of each", function()
    local own = 0
    each_pair(function(pair, code, enhanced)
      if not pair.composed then own = own + 1 end
      assert.is_true(#pair.reasons >= 1)
      for _, row in ipairs(pair.reasons) do
        assert.equal(code .. " " .. enhanced .. " ", row.example:sub(1, #enhanced + 5))
        assert.equal(row.reason, smtpcodes.classify(row.example).reason, row.example)
      end
      for _, field in ipairs { "name", "gist", "description", "when", "fix" } do assert.is_true(#pair[field] > 5) end
    end)
    assert.is_true(own >= 40, own)
  end)

  it("without texts of its own is made of the two", function()
    local pair = smtpcodes.lookup "550 5.6.1"
    assert.is_true(pair.composed)
    assert.equal("Media not supported", pair.name)
    assert.equal(smtpcodes.lookup("5.6.1").fix, pair.fix)
    assert.equal("550 means that " .. smtpcodes.lookup(550).gist .. ". 5.6.1 beside it means that "
      .. smtpcodes.lookup("5.6.1").gist .. ".", pair.description)
    assert.equal("message_format", pair.reasons[1].reason)
    -- In another language it says what the enhanced code says there.
    local there = smtpcodes.lookup("5.6.1", "de")
    local german = smtpcodes.lookup("550 5.6.1", "de")
    assert.same({ there.name, there.fix, there.lang }, { german.name, german.fix, german.lang })
    assert.equal("de", german.entries[1].lang)
  end)

  it("never says to stop where it is temporary, nor to retry where it is permanent", function()
    each_pair(function(pair, code)
      local text = pair.gist .. " " .. pair.fix
      if pair.composed then return end
      for _, words in ipairs(code < 500 and { "stop sending", "off your lists", "drop every" }
        or { "queue retry", "queue may retry", "message queued" }) do
        assert.is_nil(text:lower():find(words, 1, true), code .. ": " .. text)
      end
      assert.is_nil(pair.gist:find("[.!?;:]"), pair.gist)
    end)
  end)

  it("is nil and why for codes that are not there or of different classes", function()
    for key, wanted in pairs {
      ["550 4.7.1"] = { "550 and 4.7.1 are of different classes", "different_classes" },
      ["354 5.7.1"] = { "354 carries no enhanced status code", "different_classes" },
      ["599 5.7.1"] = { "unknown SMTP reply code 599", "unknown_code" },
      ["550 5.7.999"] = { "unknown enhanced status code 5.7.999", "unknown_code" },
      ["550  5.7.1"] = { 'not an SMTP code or slug: "550  5.7.1"', "not_a_code" },
      ["550 5.7.1 "] = { 'not an SMTP code or slug: "550 5.7.1 "', "not_a_code" },
    } do
      local pair, message, detail = smtpcodes.lookup(key)
      assert.is_nil(pair)
      assert.same(wanted, { message, detail.kind })
    end
  end)
end)

describe("each", function()
  local entries = {}
  for code, entry in smtpcodes.each() do entries[#entries + 1] = { code = code, entry = entry } end

  it("gives 68 reply codes, then 138 enhanced status codes, ascending", function()
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
    assert.equal(138, enhanced)
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
    assert.equal(138, count({ kind = "enhanced" }, function(e) return e.kind == "enhanced" end))
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
    for _, code in ipairs { 299, "5.1.1", "x" } do assert.is_false(core.at_stage(code, "RCPT")) end
    assert.is_true(core.at_stage(550, "RCPT"))
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

  it("answer the same from the table that LuaJIT compiles", function()
    local jit = rawget(_G, "jit")
    rawset(_G, "jit", jit or {})
    package.loaded.smtpcodes = nil
    local compiled = require "smtpcodes"
    package.loaded.smtpcodes = smtpcodes
    rawset(_G, "jit", jit)
    assert.not_equal(core.severity, compiled.severity)
    for code in codes(0, 999) do
      for _, form in ipairs { code, ("%d"):format(code), ("5.1.%d"):format(code) } do
        assert.same({ core.severity(form) }, { compiled.severity(form) })
      end
    end
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
  -- Which codes it lists at which stage: spec/facts_spec.lua.
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
    assert.equal(28, #reasons)
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
