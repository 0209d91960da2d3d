-- Cases named C-nn and E-nn are known faults of other programs; where the contract asks for something
-- else than the case does, the title says so.
local smtpcodes = require "smtpcodes"
local core = require "smtpcodes.core"
local random = require "support.random"
local parse = smtpcodes.parse

-- The reply, which must be all of the octets.
local function read(bytes, opts)
  local reply, after = parse(bytes, opts)
  assert.is_table(reply, tostring(after))
  assert.equal(#bytes + 1, after)
  return reply
end

local function refuse(kind, line, offset, bytes, opts)
  local reply, message, detail = parse(bytes, opts)
  assert.is_nil(reply)
  assert.equal("string", type(message))
  assert.same({ kind = kind, line = line, offset = offset }, detail)
  return message
end

local function flaws(bytes, opts) return read(bytes, opts).flaws end

local STRICT = { strict = true }

describe("a reply", function()
  it("has code, lines, text and flaws, and nothing that is not there", function()
    local reply = read("250-mx.example.org\r\n250-SIZE 1000\r\n250 HELP\r\n")
    local fields = {}
    for key, value in pairs(reply) do fields[key] = value end
    assert.same({
      code = 250, lines = { "mx.example.org", "SIZE 1000", "HELP" }, text = "mx.example.org\nSIZE 1000\nHELP",
      flaws = {},
    }, fields)
    assert.equal("smtpcodes.reply", getmetatable(reply).__name)
    if math.type then assert.equal("integer", math.type(reply.code)) end
  end)

  it("is the caller's own", function()
    local bytes = "550 5.1.1 No such user\r\n"
    local a, b = read(bytes), read(bytes)
    a.lines[1], a.flaws[1], a.code = "changed", "changed", 1
    assert.same({ "No such user" }, b.lines)
    assert.same({}, b.flaws)
    assert.equal(550, b.code)
    assert.equal(550, read(bytes).code)
  end)

  it("is one printable line as a string", function()
    assert.equal("550 5.1.1 No such user here", tostring(read("550 5.1.1 No such user here\r\n")))
    assert.equal("250 a b", tostring(read("250-a\r\n250 b\r\n")))
    for seed = 1, 300 do
      local reply = assert(parse("250-" .. random.octets(seed, 40):gsub("\n", "") .. "\r\n250 x\r\n"))
      assert.is_nil(tostring(reply):find("%c"))
    end
  end)

  it("keeps every octet of its text", function()
    for octet = 0, 255 do
      local char = string.char(octet)
      if char ~= "\n" then
        assert.same({ "a" .. char .. "b" }, read("250 a" .. char .. "b\r\n").lines)
      end
    end
  end)

  it("can be any code from 200 to 599", function()
    for number = 0, 999 do
      local code = ("%03d"):format(number)
      local reply, _, detail = parse(code .. " x\r\n")
      if number >= 200 and number <= 599 then
        assert.equal(number, reply.code)
        assert.same(number % 100 > 59 and { "outside_grammar" } or {}, reply.flaws)
      else
        assert.is_nil(reply)
        assert.same({ kind = "bad_code", line = 1, offset = 1 }, detail)
      end
    end
  end)
end)

describe("lines", function()
  it("a bare last line ends the reply", function()
    local reply = read("250-a\r\n250\r\n")
    assert.equal(250, reply.code)
    assert.same({ "a", "" }, reply.lines)
    assert.same({ "bare_code" }, reply.flaws)
  end)

  it("the code changes; lenient takes the last line's", function()
    local reply = read("250-a\r\n550 b\r\n")
    assert.equal(550, reply.code)
    assert.same({ "a", "b" }, reply.lines)
    assert.same({ "code_changes" }, reply.flaws)
    -- What the lines before it had is none of the other reply's.
    for _, texts in ipairs { { "5.1.1 a", "b" }, { "a", "5.1.6 b" }, { "5.1.1 a", "5.1.6 b" } } do
      local bytes = "550-" .. texts[1] .. "\r\n551 " .. texts[2] .. "\r\n"
      assert.same({ "code_changes" }, read(bytes).flaws)
      assert.equal(bytes:match "5.1.6", read(bytes).enhanced)
    end
    assert.truthy(refuse("code_changes", 2, 8, "250-a\r\n550 b\r\n", STRICT):find("^line 2: "))
  end)

  it("a letter behind the code is no separator", function() refuse("bad_separator", 1, 4, "250x hello\r\n") end)
  it("a fourth digit is no separator", function() refuse("bad_separator", 1, 4, "2500 hello\r\n") end)

  it("takes hyphen, space, tab and line end behind the code, and no other octet", function()
    local fine = { ["-"] = true, [" "] = true, ["\t"] = true, ["\r"] = true, ["\n"] = true }
    for octet = 0, 255 do
      local char = string.char(octet)
      local _, _, detail = parse("250" .. char .. "x\r\n")
      assert.equal(fine[char] and "fine" or "bad_separator", fine[char] and "fine" or detail.kind)
      if fine[char] then assert.is_not.equal("bad_separator", type(detail) == "table" and detail.kind) end
    end
    assert.same({ "separator_tab" }, flaws("250\tx\r\n"))
    assert.same({ "x" }, read("250\tx\r\n").lines)
    refuse("separator_tab", 1, 4, "250\tx\r\n", STRICT)
  end)

  it("a bare code is a whole reply (the contract calls the field a flaw)", function()
    local reply = read("250\r\n")
    assert.equal("", reply.text)
    assert.same({ "" }, reply.lines)
    assert.same({ "bare_code" }, reply.flaws)
    assert.same({ "bare_code" }, flaws("250\r\n", STRICT))
  end)

  it("an empty challenge without its space", function()
    assert.equal(334, read("334\r\n").code)
    assert.equal("", read("334\r\n").text)
  end)

  it("nothing behind the space", function()
    assert.same({ "" }, read("235 \r\n").lines)
    assert.same({}, flaws("235 \r\n", STRICT))
  end)

  it("a plus sign is no digit", function() refuse("bad_code", 1, 1, "+25 hi\r\n") end)
  it("an underscore is no digit", function() refuse("bad_code", 1, 2, "2_5 hi\r\n") end)

  it("a code is three digits without blanks and signs", function()
    refuse("bad_code", 1, 1, " 25 ok\r\n")
    refuse("bad_code", 1, 1, "-25 x\r\n")
    refuse("bad_code", 1, 3, "25 ok\r\n")
    refuse("bad_code", 1, 3, "25\r\n")
  end)

  it("a number of another form is no code", function()
    refuse("bad_code", 1, 1, "1e2 x\r\n")
    refuse("bad_code", 1, 1, "0x1 x\r\n")
    refuse("bad_code", 1, 2, "2.5 x\r\n")
  end)

  it("a second digit over 5 is read (the contract: strict refuses it)", function()
    for _, code in ipairs { 571, 480, 563 } do
      local reply = read(code .. " 5.7.1 blocked\r\n")
      assert.equal(code, reply.code)
      assert.equal("outside_grammar", reply.flaws[1])
      refuse("outside_grammar", 1, 2, code .. " x\r\n", STRICT)
    end
  end)

  it("the first digit is 2 to 5", function()
    for _, code in ipairs { "199", "600", "999", "000", "123" } do refuse("bad_code", 1, 1, code .. " x\r\n") end
  end)

  it("LF alone ends a line for a lenient reader", function()
    assert.same({ "bare_lf" }, flaws("250 ok\n"))
    assert.same({ "a", "b" }, read("250-a\n250 b\r\n").lines)
    refuse("bare_lf", 1, 7, "250 ok\n", STRICT)
    refuse("bare_lf", 2, 13, "250-a\r\n250 b\n", STRICT)
  end)

  it("a line without a code, named by line and offset", function()
    assert.truthy(refuse("bad_code", 2, 8, "250-a\r\nmore\r\n250 b\r\n"):find("line 2", 1, true))
    refuse("bad_code", 2, 8, "250-a\r\n\r\n250 b\r\n")
  end)

  it("a bare last line in a greeting", function()
    assert.same({ "This server", "" }, read("220-This server\r\n220\r\n").lines)
  end)

  it("an empty line with a hyphen", function()
    local reply = read("250-\r\n250 OK\r\n")
    assert.same({ "", "OK" }, reply.lines)
    assert.equal("\nOK", reply.text)
    assert.same({}, reply.flaws)
  end)

  it("only ASCII digits are digits", function()
    refuse("bad_code", 1, 1, "\217\162\217\165\217\160 x\r\n")
  end)

  it("blank lines before a reply are skipped (the contract: in strict reading too)", function()
    local reply = read("\r\n554 5.7.1 x\r\n")
    assert.equal("5.7.1", reply.enhanced)
    assert.same({ "leading_blank" }, reply.flaws)
    assert.same({ "leading_blank" }, flaws("\r\n\r\n554 x\r\n", STRICT))
    assert.same({ "bare_lf", "leading_blank" }, flaws("\n554 x\r\n"))
    refuse("bare_lf", 1, 1, "\n554 x\r\n", STRICT)
    refuse("bad_code", 2, 3, "\r\n \r\n554 x\r\n")
    refuse("bad_code", 1, 1, "\rx")
  end)

  it("10,000 lines are too many, unless allowed", function()
    local bytes = ("250-x\r\n"):rep(10000) .. "250 x\r\n"
    refuse("too_long", 513, 512 * 7 + 1, bytes)
    assert.equal(10001, #read(bytes, { max_lines = 10001, max_bytes = math.huge }).lines)
  end)

  it("flags octets that are not text, and where", function()
    for octet = 0, 255 do
      local char = string.char(octet)
      local flaw = octet > 127 and "non_ascii" or (octet < 32 and octet ~= 9 or octet == 127) and "control_octet" or nil
      if char ~= "\n" then
        for _, place in ipairs { 1, 3, 8, 9, 16, 20 } do
          local bytes = "250 " .. ("x"):rep(place - 1) .. char .. ("y"):rep(24 - place) .. "\r\n"
          assert.same({ flaw }, flaws(bytes))
          if flaw then
            refuse(flaw, 1, 4 + place, bytes, STRICT)
          else
            assert.same({}, flaws(bytes, STRICT))
          end
        end
      end
    end
    assert.same({ "control_octet" }, flaws("250 a\r\r\n"))
    assert.same({ "a\r" }, read("250 a\r\r\n").lines)
    assert.same({ "\r" }, read("250\r\r\n").lines)
    assert.same({ "control_octet" }, flaws("250\r\r\n"))
  end)

  it("allows valid UTF-8 where it is asked for", function()
    local fine = {
      "\194\128", "\223\191", "\224\160\128",
      "\195\169", "\226\130\172", "\237\159\191", "\238\128\128", "\240\144\128\128", "\244\143\191\191",
    }
    local wrong = {
      "\192\128", "\193\191", "\224\159\191", "\237\160\128", "\240\143\191\191", "\244\144\128\128",
      "\245\128\128\128",
      "\128", "\255", "\195", "\226\130", "\240\144\128", "\195x", "\226\130x",
    }
    local utf8 = { utf8 = true, strict = true }
    for _, text in ipairs(fine) do
      assert.same({}, flaws("250 a" .. text .. "b\r\n", utf8))
      assert.same({ "non_ascii" }, flaws("250 a" .. text .. "b\r\n"))
      assert.is_true(read("250-" .. text .. "\r\n250 b\r\n", utf8).utf8)
      assert.is_nil(read("250 " .. text .. "\r\n").utf8)
    end
    assert.is_nil(read("250 b\r\n", utf8).utf8)
    for _, text in ipairs(wrong) do
      assert.same({ "non_ascii" }, flaws("250 a" .. text .. "\r\n", { utf8 = true }))
      refuse("non_ascii", 1, 8, "250 \195\169a" .. text:gsub("x", "") .. "b\r\n", utf8)
    end
  end)

  it("flags a line of more than 512 octets, but no challenge", function()
    local function line(code, size) return code .. " " .. ("x"):rep(size - 6) .. "\r\n" end
    assert.same({}, flaws(line(250, 512)))
    assert.same({ "line_too_long" }, flaws(line(250, 513)))
    refuse("line_too_long", 1, 513, line(250, 513), STRICT)
    assert.same({}, flaws(line(334, 12288), STRICT))
  end)

  it("refuses in strict reading what comes first", function()
    refuse("control_octet", 1, 5, "250-\0\n571 \255\r\n", STRICT)
    refuse("outside_grammar", 1, 2, "271-\0\n571 \255\r\n", STRICT)
  end)
end)

describe("an enhanced status code", function()
  local function enhanced(bytes, opts)
    local reply = read(bytes, opts)
    return reply.enhanced, reply.text
  end

  it("has numbers up to 999", function()
    assert.equal("5.7.509", (enhanced("550 5.7.509 Access denied\r\n")))
    assert.equal("4.7.650", (enhanced("451 4.7.650 busy\r\n")))
    assert.equal("5.999.999", (enhanced("550 5.999.999 x\r\n")))
    assert.equal("5.0.0", (enhanced("550 5.0.0 x\r\n")))
  end)

  it("has numbers of two digits too", function()
    assert.same({ "5.7.26", "x" }, { enhanced("550 5.7.26 x\r\n") })
    assert.same({ "5.1.10", "x" }, { enhanced("550 5.1.10 x\r\n") })
  end)

  it("is no address", function()
    for _, text in ipairs {
      "1.2.3.4 is not welcome here", "10.0.0.1 listed at bl.example.org", "192.168.1 blocked", "5.2.3.4 blocked",
      "5.1.1.1",
    } do
      local reply = read("550 " .. text .. "\r\n")
      assert.is_nil(reply.enhanced)
      assert.is_nil(reply.enhanced_mismatch)
      assert.equal(text, reply.text)
      assert.same({}, reply.flaws)
    end
  end)

  it("stands at the very start of the text only", function()
    for _, text in ipairs {
      "connection from 2.4.6.8 blocked", "connection from 2.4.6 build", "Exim 4.96.1 error", " 5.1.1 two spaces",
      "<5.1.1>",
      "Rejected 5.7.1 spam",
    } do
      local got, rest = enhanced("550 " .. text .. "\r\n")
      assert.is_nil(got)
      assert.equal(text, rest)
    end
  end)

  it("may be all there is", function()
    assert.same({ "5.1.1", "" }, { enhanced("550 5.1.1\r\n") })
    assert.same({ "5.1.1", "" }, { enhanced("550 5.1.1 \r\n") })
    assert.same({ "5.1.1", " x" }, { enhanced("550 5.1.1  x\r\n") })
  end)

  it("is taken before a colon, but not by a strict reader", function()
    assert.same({ "5.1.1", "no user" }, { enhanced("550 5.1.1:no user\r\n") })
    assert.same({ "5.1.1", "no user" }, { enhanced("550 5.1.1: no user\r\n") })
    assert.same({ "enhanced_delimiter" }, flaws("550 5.1.1:no user\r\n"))
    assert.same({ nil, "5.1.1:no user" }, { enhanced("550 5.1.1:no user\r\n", STRICT) })
    assert.same({ "enhanced_delimiter" }, flaws("550 5.1.1:no user\r\n", STRICT))
    assert.is_nil((enhanced("550 5.1.1-no user\r\n")))
    assert.is_nil((enhanced("550 5.1.1x\r\n")))
  end)

  it("is taken before a tab", function()
    assert.same({ "5.1.1", "x" }, { enhanced("550 5.1.1\tx\r\n") })
    assert.same({ "enhanced_delimiter" }, flaws("550 5.1.1\tx\r\n"))
    assert.equal("5.1.1", (enhanced("550 5.1.1\tx\r\n", STRICT)))
  end)

  it("has no signs and leading zeros", function()
    for _, text in ipairs { "+5.+1.+1 x", "05.1.1 x", "5.01.1 x", "5.1.01 x", "5.1.00 x" } do
      assert.same({ nil, text }, { enhanced("550 " .. text .. "\r\n") })
    end
    assert.same({ "enhanced_malformed" }, flaws("550 5.01.1 x\r\n"))
    assert.same({ "enhanced_malformed" }, flaws("550 5.1234.1 x\r\n"))
    assert.same({ "enhanced_malformed" }, flaws("550 5.01.1\tx\r\n"))
    assert.same({ "enhanced_malformed" }, flaws("550 5.01.1: x\r\n"))
    assert.same({}, flaws("550 5.01.1;x\r\n"))
    assert.same({}, flaws("550 5.12345\r\n"))
    assert.is_nil(read("550 5.1.1_x\r\n").enhanced)
  end)

  it("has class 2, 4 or 5", function()
    assert.same({ nil, "9.9.9 x" }, { enhanced("550 9.9.9 x\r\n") })
    assert.same({ "enhanced_malformed" }, flaws("550 9.9.9 x\r\n"))
    assert.same({ "enhanced_malformed" }, flaws("550 9.9.9 x\r\n", STRICT))
  end)

  it("has the code's class (the contract: another is a field of its own, not class.0.0)", function()
    local reply = read("550 4.2.2 x\r\n")
    assert.is_nil(reply.enhanced)
    assert.equal("4.2.2", reply.enhanced_mismatch)
    assert.equal("x", reply.text)
    assert.same({ "enhanced_mismatch" }, reply.flaws)
    assert.equal("5.1.1", read("250 5.1.1 x\r\n").enhanced_mismatch)
    refuse("enhanced_mismatch", 1, 5, "550 4.2.2 x\r\n", STRICT)
  end)

  it("does not count on 3yz", function()
    local reply = read("354 2.0.0 go\r\n")
    assert.is_nil(reply.enhanced)
    assert.is_nil(reply.enhanced_mismatch)
    assert.same({ "enhanced_on_3yz" }, reply.flaws)
    refuse("enhanced_on_3yz", 1, 5, "354 2.0.0 go\r\n", STRICT)
  end)

  it("is that of the first line that has one", function()
    local reply = read("550-5.1.1 no such user\r\n550 see https://example.org/help\r\n")
    assert.equal("5.1.1", reply.enhanced)
    assert.same({ "no such user", "see https://example.org/help" }, reply.lines)
    assert.same({ "enhanced_missing_line" }, reply.flaws)
    reply = read("550-no such user\r\n550 5.1.1 see\r\n")
    assert.equal("5.1.1", reply.enhanced)
    assert.same({ "no such user", "see" }, reply.lines)
    reply = read("550-4.1.1 a\r\n550-5.1.2 b\r\n550 5.1.3 c\r\n")
    assert.equal("5.1.2", reply.enhanced)
    assert.equal("4.1.1", reply.enhanced_mismatch)
    assert.same({ "a", "b", "5.1.3 c" }, reply.lines)
  end)

  it("is taken off every line", function()
    local reply = read("550-5.7.25 The host does not have a\r\n550-5.7.25 PTR record,\r\n550 5.7.25 see the help.\r\n")
    assert.equal("5.7.25", reply.enhanced)
    assert.equal("The host does not have a\nPTR record,\nsee the help.", reply.text)
    assert.equal("550 5.7.25 The host does not have a PTR record, see the help.", tostring(reply))
    assert.same({}, reply.flaws)
  end)

  it("may be marked with #", function()
    assert.same({ "5.1.1", "bad" }, { enhanced("550 #5.1.1 bad\r\n") })
    assert.same({ "enhanced_delimiter" }, flaws("550 #5.1.1 bad\r\n"))
    assert.same({ nil, "#5.1.1 bad" }, { enhanced("550 #5.1.1 bad\r\n", STRICT) })
  end)

  it("has no class 1", function()
    local reply = read("599 1.2.3 Host not welcome\r\n")
    assert.equal(599, reply.code)
    assert.is_nil(reply.enhanced)
    assert.same({ "outside_grammar", "enhanced_malformed" }, reply.flaws)
  end)

  it("may be unknown", function() assert.equal("5.10.1", (enhanced("550 5.10.1 x\r\n"))) end)

  it("texts that begin with numbers are kept whole", function()
    local reply = read("550-line one\r\n550-1.2.3.4 is blocked\r\n550 5 attempts\r\n")
    assert.same({ "line one", "1.2.3.4 is blocked", "5 attempts" }, reply.lines)
    assert.same({}, reply.flaws)
  end)

  it("at the end of the text is a hint, and no code", function()
    local reply = read("553 sorry, not here (#5.7.1)\r\n")
    assert.is_nil(reply.enhanced)
    assert.equal("sorry, not here (#5.7.1)", reply.text)
    assert.same({ "enhanced_at_end" }, reply.flaws)
    assert.same({ "enhanced_at_end" }, flaws("553 sorry (#5.7.1) \t\r\n"))
    for _, text in ipairs { "(#)", "(#5.7)", "#5.7.1)", "(5.7.1)", "(#5.7.1) x", "(#3.7.1)", ")" } do
      assert.same({}, flaws("553 sorry " .. text .. "\r\n"))
    end
  end)

  it("counts on the lines that have the reply's code", function()
    local reply = read("550-5.1.1 a\r\n450 4.2.0 b\r\n")
    assert.equal(450, reply.code)
    assert.equal("4.2.0", reply.enhanced)
    assert.is_nil(reply.enhanced_mismatch)
    assert.same({ "5.1.1 a", "b" }, reply.lines)
  end)
end)

describe("parse", function()
  it("reads pipelined replies one after another", function()
    local bytes = "250 2.1.0 Sender ok\r\n550-5.1.1 a\r\n550 5.1.1 b\r\n354 Go on\r\n"
    local codes, at = {}, 1
    while at <= #bytes do
      local reply, after = parse(bytes, { init = at })
      codes[#codes + 1] = reply.code
      at = after
    end
    assert.same({ 250, 550, 354 }, codes)
    assert.equal(#bytes + 1, at)
    refuse("incomplete", 1, #bytes + 1, bytes, { init = at })
    refuse("incomplete", 1, #bytes + 1, bytes, { init = at + 100 })
  end)

  it("counts offsets as init does, and lines from there", function()
    local bytes = "250 ok\r\n250-a\r\n2x0 b\r\n"
    refuse("bad_code", 2, 17, bytes, { init = 9 })
    refuse("bad_code", 1, 16 + 1, bytes, { init = 16 })
    refuse("code_changes", 2, 16, "250 ok\r\n250-a\r\n251 b\r\n", { init = 9, strict = true })
  end)

  it("asks for more octets, and says where", function()
    for _, bytes in ipairs {
      "", "2", "25", "250", "250 ", "250-", "250 ok", "250 ok\r", "250-a\r\n", "250-a\r\n25", "\r", "\r\n",
    } do
      local line = select(2, bytes:gsub("\n", "")) + 1
      refuse("incomplete", line, #bytes + 1, bytes)
      refuse("incomplete", line, #bytes + 1, bytes, STRICT)
    end
  end)

  it("tells of a prefix that cannot become a reply at once", function()
    refuse("bad_code", 1, 1, "1")
    refuse("bad_code", 1, 2, "2a")
    refuse("bad_code", 1, 3, "25-")
    refuse("bad_separator", 1, 4, "250:")
    refuse("bad_code", 2, 8, "250-a\r\n\r")
  end)

  it("keeps to its limits, at the same octet however many follow", function()
    local long = "250 " .. ("x"):rep(20000)
    for _, bytes in ipairs { long, long .. "\r\n", long:sub(1, 12288) } do
      refuse("too_long", 1, 12289, bytes)
    end
    refuse("incomplete", 1, 12288, long:sub(1, 12287))
    assert.equal(250, read("250 " .. ("x"):rep(12282) .. "\r\n").code)
    refuse("too_long", 1, 12289, "250 " .. ("x"):rep(12283) .. "\r\n")

    refuse("too_long", 1, 9, "250 12345\r\n", { max_line = 8 })
    assert.equal("12", read("250 12\r\n", { max_line = 8 }).text)
    refuse("too_long", 3, 15, "250-a\r\n250-b\r\n250 c\r\n", { max_lines = 2 })
    refuse("too_long", 3, 15, "250-a\r\n250-b\r\n", { max_lines = 2 })
    assert.equal(2, #read("250-a\r\n250 b\r\n", { max_lines = 2 }).lines)
    refuse("too_long", 3, 5, "\r\n\r\n250 a\r\n", { max_lines = 2 })
    refuse("too_long", 2, 11, "250-a\r\n250 b\r\n", { max_bytes = 10 })
    assert.equal(2, #read("250-a\r\n250 b\r\n", { max_bytes = 14 }).lines)
    -- The limit is one reply's, not that of the octets.
    assert.equal("a", parse("250 a\r\n" .. long, { max_bytes = 7 }).text)
    local endless = ("250-" .. ("y"):rep(400) .. "\r\n"):rep(400)
    refuse("too_long", 162, 65537, endless)
    assert.equal(401, #read(endless .. "250 z\r\n", { max_bytes = math.huge }).lines)
  end)

  it("raises on misuse, with the same words on every Lua", function()
    local function misuse(words, ...)
      local ok, message = pcall(parse, ...)
      assert.is_false(ok)
      assert.equal(words, message)
    end
    misuse("bad argument #1 to 'parse' (string expected, got no value)")
    misuse("bad argument #1 to 'parse' (string expected, got nil)", nil)
    misuse("bad argument #1 to 'parse' (string expected, got number)", 250)
    misuse("bad argument #2 to 'parse' (table expected, got string)", "250 x\r\n", "strict")
    misuse("bad argument #2 to 'parse' (unknown option 'stict')", "250 x\r\n", { stict = true })
    misuse("bad argument #2 to 'parse' (unknown option of type number)", "250 x\r\n", { true })
    misuse("bad argument #2 to 'parse' (option 'strict': boolean expected, got number)", "250 x\r\n", { strict = 1 })
    misuse("bad argument #2 to 'parse' (option 'init': number expected, got string)", "250 x\r\n", { init = "1" })
    for _, value in ipairs { 0, -1, 1.5, -math.huge, 0 / 0 } do
      for _, key in ipairs { "init", "max_line", "max_lines", "max_bytes" } do
        misuse(("bad argument #2 to 'parse' (option '%s': positive integer expected)"):format(key), "250 x\r\n",
          { [key] = value })
      end
    end
    assert.equal(250, parse("250 x\r\n", nil).code)
    assert.equal(250, parse("250 x\r\n", {}).code)
  end)

  it("names the caller's line on misuse", function()
    local _, message = pcall(function() return (parse(1)) end)
    assert.truthy(message:find("^[^:]*parse_spec%.lua:%d+: bad argument #1 to 'parse' "))
  end)

  it("survives octets of any kind and size", function()
    for seed = 1, 2000 do
      local bytes = seed % 2 == 0 and random.octets(seed, seed % 100) or random.reply_octets(seed)
      local reply, after, detail = parse(bytes)
      if reply then
        assert.is_true(reply.code >= 200 and reply.code <= 599)
        assert.is_true(after > 1 and after <= #bytes + 1)
        assert.equal(reply.text, table.concat(reply.lines, "\n"))
      else
        assert.equal("string", type(detail.kind))
        assert.is_true(detail.offset >= 1 and detail.offset <= #bytes + 1)
      end
    end
    local huge = "250 " .. ("\255"):rep(10 * 1024 * 1024) .. "\r\n"
    assert.equal("too_long", select(3, parse(huge)).kind)
    assert.equal(#huge - 6, #parse(huge, { max_line = math.huge, max_bytes = math.huge }).text)
  end)
end)

describe("flaws", function()
  it("have an id, a severity, a source and a message each", function()
    local seen = {}
    for _, flaw in ipairs(core.flaws()) do
      assert.is_nil(seen[flaw.id])
      seen[flaw.id] = true
      assert.truthy(flaw.id:find("^[a-z0-9_]+$"))
      assert.truthy(({ error = true, warning = true, info = true })[flaw.severity])
      assert.truthy(flaw.source:find("^RFC %d+ §%d[%d.]*$"))
      assert.truthy(flaw.message:find("^[%l].*[^.]$"))
      -- Strict reading refuses what breaks a MUST, and codes outside the grammar.
      assert.equal(flaw.severity == "error" or flaw.id == "outside_grammar", flaw.strict)
    end
    assert.equal(15, #core.flaws())
  end)

  it("are told with their positions to lint", function()
    local bytes = "250 ok\r\n550-5.1.1 a\n571 5.1.1:b\0\r\n"
    local reply, after, where = core.parse_positions(bytes, { init = 9 })
    assert.equal(#bytes + 1, after)
    assert.same({
      bare_lf = { line = 1, offset = 20 }, code_changes = { line = 2, offset = 21 },
      outside_grammar = { line = 2, offset = 22 }, enhanced_delimiter = { line = 2, offset = 25 },
      control_octet = { line = 2, offset = 32 },
    }, where)
    assert.equal(5, #reply.flaws)
  end)

  it("of what Postfix and Exim ordinarily send are none", function()
    for _, bytes in ipairs {
      "220 mx.example.org ESMTP Postfix\r\n",
      "220 mx.example.org ESMTP Exim 4.96 Mon, 23 Nov 2026 12:00:00 +0000\r\n",
      "250-mx.example.org\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-ENHANCEDSTATUSCODES\r\n250 CHUNKING\r\n",
      "250-mx.example.org Hello client.example.net [192.0.2.1]\r\n250-8BITMIME\r\n250 HELP\r\n",
      "250 2.1.0 Ok\r\n", "250 OK\r\n", "250 Accepted\r\n", "354 End data with <CR><LF>.<CR><LF>\r\n",
      '354 Enter message, ending with "." on a line by itself\r\n', "250 2.0.0 Ok: queued as 4XyZ1234Abc\r\n",
      "250 OK id=1abcDE-000123-4F\r\n", "450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted\r\n",
      "554 5.7.1 <a@example.org>: Relay access denied\r\n", "550 relay not permitted\r\n", "221 2.0.0 Bye\r\n",
      "221 mx.example.org closing connection\r\n",
      "550-Verification failed for <a@example.net>\r\n550-Unrouteable address\r\n550 Sender verify failed\r\n",
      "334 VXNlcm5hbWU6\r\n", "334 \r\n", "235 2.7.0 Authentication successful\r\n",
    } do
      assert.same({}, flaws(bytes))
      assert.same({}, flaws(bytes, STRICT))
    end
  end)
end)

describe("every prefix of a reply", function()
  local samples = {
    "250 OK\r\n", "550-5.1.1 a\r\n550 5.1.1 b\r\n", "250\r\n", "250-a\n250\n", "\r\n\n220-x\r\n220 y\r\n",
    "250 a\rb\r\n", "250-\r\n250-\r\n250 \r\n", "550 caf\195\169 \226\130\172\r\n", "250-a\r\n550\tb\r\n",
    "334 " .. ("x"):rep(600) .. "\r\n",
  }
  for _, opts in ipairs { {}, STRICT, { utf8 = true } } do
    local how = opts.strict and ", strictly" or opts.utf8 and ", with UTF-8" or ""
    it("is incomplete, or refused as the whole is" .. how, function()
      for _, bytes in ipairs(samples) do
        local whole, _, refusal = parse(bytes, opts)
        for size = 0, #bytes - 1 do
          local reply, _, detail = parse(bytes:sub(1, size), opts)
          assert.is_nil(reply)
          if detail.kind ~= "incomplete" then
            assert.is_nil(whole)
            assert.same(refusal, detail)
          end
        end
      end
    end)
  end
end)
