local smtpcodes = require "smtpcodes"
local random = require "support.random"

-- What a well-behaved server may write: one reply of CRLF lines, the same code on each, only HT, SP and
-- printable octets (and UTF-8 where it is allowed) in the text, at most 512 octets a line but for 334.
local function assert_wire(wire, utf8)
  assert.equal("string", type(wire))
  local code, rest, count = wire:sub(1, 3), wire, 0
  assert.truthy(code:find("^[2-5]%d%d$"))
  while rest ~= "" do
    local line = rest:match("^(.-)\r\n")
    assert.truthy(line, "a line without CRLF")
    rest = rest:sub(#line + 3)
    count = count + 1
    assert.equal(code, line:sub(1, 3))
    assert.equal(rest == "" and " " or "-", line:sub(4, 4))
    assert.is_nil(line:find("[^\9\32-\126\128-\255]"))
    if not utf8 then assert.is_nil(line:find("[\128-\255]")) end
    assert.is_true(#line + 2 <= (code == "334" and 12288 or 512), "a line of " .. #line .. " octets")
  end
  assert.is_true(count <= 512)
end

local function kind_of(...)
  local value, message, detail = ...
  assert.is_nil(value)
  assert.equal("string", type(message))
  assert.is_nil(message:find("[^\32-\126]"))
  return detail.kind
end

local function reply(parts) return assert(smtpcodes.reply(parts)) end

describe("reply", function()
  it("writes the code and the enhanced status code on every line", function()
    local r = reply { code = 550, enhanced = "5.1.1", text = "No such user here\nSee https://example.net/help" }
    assert.equal("550-5.1.1 No such user here\r\n550 5.1.1 See https://example.net/help\r\n", r:wire())
    assert.equal(550, r.code)
    assert.equal("5.1.1", r.enhanced)
    assert.same({ "No such user here", "See https://example.net/help" }, r.lines)
    assert.equal("No such user here\nSee https://example.net/help", r.text)
    assert.same({}, r.flaws)
  end)

  it("takes the code as a number or a decimal string, and keeps an integer", function()
    for _, code in ipairs { 250, "250", 250.0 } do
      local r = reply { code = code, text = "OK" }
      assert.equal(250, r.code)
      if math.type then assert.equal("integer", math.type(r.code)) end
      assert.equal("250 OK\r\n", r:wire())
    end
  end)

  it("takes every code from 200 to 599 and no other", function()
    for code = 0, 999 do
      local r, message, detail = smtpcodes.reply { code = code, text = "x" }
      if code >= 200 and code <= 599 then
        assert.equal(("%d x\r\n"):format(code), r:wire())
      else
        assert.is_nil(r)
        assert.equal("not an SMTP reply code: " .. code, message)
        assert.equal("not_a_code", detail.kind)
      end
    end
  end)

  it("has a default text that claims no more than the codes do", function()
    for code = 200, 599 do
      local r, entry = reply { code = code }, smtpcodes.lookup(code)
      if code == 334 then
        assert.equal("334 \r\n", r:wire())
      elseif entry then
        assert.equal(entry.name, r.text)
      else
        local texts = { "Done", "Go on", "Temporary failure", "Permanent failure" }
        assert.equal(texts[math.floor(code / 100) - 1], r.text)
      end
    end
    assert.equal("Mailbox full", reply { code = 452, enhanced = "4.2.2" }.text)
    assert.equal(smtpcodes.lookup(554).name, reply { code = 554, enhanced = "5.0.0" }.text)
    assert.equal("Destination address valid", smtpcodes.lookup("5.1.5").name)
    assert.equal(smtpcodes.lookup(550).name, reply { code = 550, enhanced = "5.1.5" }.text)
    assert.equal(smtpcodes.lookup(550).name, reply { code = 550, enhanced = "5.7.999" }.text)
    assert.equal(smtpcodes.lookup(250).name, reply { code = 250, enhanced = "2.1.5" }.text)
    assert.equal(smtpcodes.lookup(550).name, reply { code = 550, lines = {} }.text)
  end)

  it("writes an empty text with the space behind the code", function()
    assert.equal("250 \r\n", reply { code = 250, text = "" }:wire())
    assert.equal("250-\r\n250 \r\n", reply { code = 250, text = "\n" }:wire())
    assert.equal("550 5.1.1 \r\n", reply { code = 550, enhanced = "5.1.1", text = "" }:wire())
  end)

  it("starts a new line at LF and CRLF", function()
    local r = reply { code = 214, text = "a\nb\r\n\r\nc\td" }
    assert.same({ "a", "b", "", "c\td" }, r.lines)
    assert.equal("214-a\r\n214-b\r\n214-\r\n214 c\td\r\n", r:wire())
    assert.same(r, reply { code = 214, lines = { "a", "b", "", "c\td" } })
  end)

  it("lifts an enhanced status code from the start of the text", function()
    local r = reply { code = 550, text = "5.1.1 No such user" }
    assert.equal("5.1.1", r.enhanced)
    assert.equal("No such user", r.text)
    assert.same(r, reply { code = 550, enhanced = "5.1.1", text = "5.1.1 No such user" })
    for _, lines in ipairs { { "5.1.1 a", "b" }, { "a", "5.1.1 b" }, { "5.1.1 a", "5.1.1 b" } } do
      assert.equal("550-5.1.1 a\r\n550 5.1.1 b\r\n", reply { code = 550, lines = lines }:wire())
    end
    assert.equal("550 5.1.1 bad\r\n", reply { code = 550, text = "#5.1.1 bad" }:wire())
    assert.is_nil(reply { code = 550, text = "192.0.2.7 is not welcome" }.enhanced)
    assert.equal("enhanced_differs", kind_of(smtpcodes.reply { code = 550, enhanced = "5.1.1", text = "5.7.1 x" }))
    assert.equal("enhanced_differs", kind_of(smtpcodes.reply { code = 550, lines = { "5.1.1 a", "5.7.1 b" } }))
    for kind, other in pairs { enhanced_differs = "5.7.1 b", enhanced_mismatch = "4.1.1 b" } do
      local _, _, detail = smtpcodes.reply { code = 550, lines = { "5.1.1 a", other } }
      assert.same({ kind = kind, line = 2, offset = 1 }, detail)
    end
  end)

  it("refuses an enhanced status code that the reply cannot carry", function()
    for _, case in ipairs {
      { 550, "4.1.1", "enhanced_mismatch" }, { 250, "5.1.1", "enhanced_mismatch" }, { 354, "2.0.0", "enhanced_on_3yz" },
      { 334, "4.7.0", "enhanced_on_3yz" }, { 350, "3.0.0", "enhanced_malformed" }, { 550, "5.1", "enhanced_malformed" },
      { 550, "5.01.1", "enhanced_malformed" }, { 550, "5.1.1000", "enhanced_malformed" },
      { 550, "5.1.1 ", "enhanced_malformed" }, { 550, "550", "enhanced_malformed" }, { 550, "", "enhanced_malformed" },
      { 550, "5.1.1\r\n250 OK", "enhanced_malformed" },
    } do
      assert.equal(case[3], kind_of(smtpcodes.reply { code = case[1], enhanced = case[2], text = "x" }), case[2])
    end
    assert.equal("enhanced_mismatch", kind_of(smtpcodes.reply { code = 550, text = "4.1.1 x" }))
    assert.equal("enhanced_on_3yz", kind_of(smtpcodes.reply { code = 354, text = "2.0.0 go" }))
  end)

  it("refuses control octets, and says where they are", function()
    for octet = 0, 255 do
      local octets = string.char(octet)
      local r, message, detail = smtpcodes.reply { code = 550, text = "a\nab" .. octets .. "c" }
      if octet == 10 then
        assert.same({ "a", "ab", "c" }, r.lines)
      elseif octet == 9 or octet >= 32 and octet < 127 then
        assert.same({ "a", "ab" .. octets .. "c" }, r.lines)
      else
        assert.is_nil(r)
        assert.truthy(message:find(("\\%03d"):format(octet), 1, true))
        assert.same({ kind = octet < 128 and "control_octet" or "non_ascii", line = 2, offset = 3 }, detail)
      end
      if octet < 32 and octet ~= 9 or octet == 127 then
        assert.equal("control_octet", kind_of(smtpcodes.reply { code = 550, lines = { octets } }))
      end
      if octet < 32 and octet ~= 9 and octet ~= 10 or octet == 127 then
        local text = "\195\169" .. octets .. "x"
        assert.equal("control_octet", kind_of(smtpcodes.reply { code = 550, text = text, utf8 = true }))
      end
    end
    assert.equal("control_octet", kind_of(smtpcodes.reply { code = 550, text = "x\r" }))
    assert.equal("control_octet", kind_of(smtpcodes.reply { code = 550, text = "x\r\r\ny" }))
    assert.equal("control_octet", kind_of(smtpcodes.reply { code = 550, lines = { "x\r\n550 y" } }))
  end)

  it("takes UTF-8 only where it is allowed and valid", function()
    local cafe = "Caf\195\169 \240\159\152\128 ferm\195\169"
    local r = reply { code = 550, text = cafe, utf8 = true }
    assert.equal("550 " .. cafe .. "\r\n", r:wire())
    assert.is_true(r.utf8)
    assert.is_nil(reply { code = 550, text = "plain", utf8 = true }.utf8)
    assert.equal("non_ascii", kind_of(smtpcodes.reply { code = 550, text = cafe }))
    assert.equal("non_ascii", kind_of(smtpcodes.reply { code = 550, text = cafe, utf8 = false }))
    for _, bad in ipairs {
      "\128", "\195", "\195\195", "\192\128", "\193\191", "\224\128\128", "\224\159\191", "\237\160\128",
      "\240\128\128\128",
      "\240\143\191\191", "\244\144\128\128", "\245\128\128\128", "\226\130", "\255", "\195\169\169",
    } do
      local _, _, detail = smtpcodes.reply { code = 550, text = "ab" .. bad, utf8 = true }
      assert.equal("non_ascii", detail.kind)
      assert.is_true(detail.offset >= 3 and detail.offset <= 2 + #bad)
    end
    for _, good in ipairs {
      "\194\128", "\223\191", "\224\160\128", "\237\159\191", "\238\128\128", "\240\144\128\128", "\244\143\191\191",
    } do
      assert.truthy(smtpcodes.reply { code = 550, text = good, utf8 = true })
    end
  end)

  it("wraps long lines at words, to 512 octets with code, enhanced status code and CRLF", function()
    local text = ("lorem "):rep(300):sub(1, -2)
    for _, enhanced in ipairs { false, "5.7.1", "5.999.999" } do
      local r = reply { code = 550, enhanced = enhanced or nil, text = text }
      assert.is_true(#r.lines > 1)
      assert.equal(text, table.concat(r.lines, " "))
      assert_wire(r:wire())
      for line in r:wire():gmatch("[^\r\n]+") do assert.truthy(line:find("lorem$")) end
      -- No line could have taken one more word.
      for i = 1, #r.lines - 1 do
        assert.is_true(4 + (enhanced and #enhanced + 1 or 0) + #r.lines[i] + #" lorem" + 2 > 512)
      end
    end
  end)

  it("breaks where there is no blank, but never within a UTF-8 character", function()
    for first = 1, 4 do
      for _, unit in ipairs { "x", "\195\169", "\226\130\172", "\240\159\152\128" } do
        local text = ("x"):rep(first) .. unit:rep(400)
        local r = reply { code = 550, text = text, utf8 = true }
        assert_wire(r:wire(), true)
        assert.equal(text, table.concat(r.lines))
        for _, line in ipairs(r.lines) do assert.is_true(line:gsub(unit, ""):find("^x*$") == 1) end
      end
    end
    for size = 500, 1020 do assert_wire(reply { code = 550, text = ("x"):rep(size) }:wire()) end
    assert.equal(1, #reply { code = 550, text = ("x"):rep(506) }.lines)
    assert.equal(2, #reply { code = 550, text = ("x"):rep(507) }.lines)
    assert.equal(1, #reply { code = 550, enhanced = "5.7.26", text = ("x"):rep(499) }.lines)
    assert.equal(2, #reply { code = 550, enhanced = "5.7.26", text = ("x"):rep(500) }.lines)
  end)

  it("never begins a wrapped line with what reads as an enhanced status code", function()
    for size = 240, 256 do
      for _, code in ipairs { "4.7.1", "5.7.1", "#5.1.1" } do
        local r = reply { code = 550, text = ("x"):rep(size) .. " " .. ("x"):rep(size) .. " " .. code .. " see there" }
        assert.is_nil(r.enhanced)
        assert_wire(r:wire())
        assert.same(r, (smtpcodes.parse(r:wire())))
        assert.same({}, r.flaws)
      end
    end
  end)

  it("never wraps a 334, and keeps its space", function()
    local challenge = ("QUJD"):rep(3000)
    assert.equal("334 " .. challenge .. "\r\n", reply { code = 334, text = challenge }:wire())
    assert.equal("334 \r\n", reply { code = 334, text = "" }:wire())
    assert.equal("334 \r\n", reply { code = 334 }:wire())
    assert.equal("challenge", kind_of(smtpcodes.reply { code = 334, text = "a\nb" }))
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 334, text = ("x"):rep(12283) }))
    assert.truthy(smtpcodes.parse(reply { code = 334, text = ("x"):rep(12282) }:wire()))
  end)

  it("refuses what `parse` would refuse to read back for its length", function()
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, text = ("x "):rep(5e6) }))
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, text = ("x"):rep(65536) }))
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, text = ("\n"):rep(512) }))
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, text = ("\n"):rep(511) .. ("x"):rep(600) }))
    local r = reply { code = 550, text = ("\n"):rep(511) }
    assert.equal(512, #r.lines)
    assert.same(r, (smtpcodes.parse(r:wire())))
    for size = 65536 - 6 * 129 - 20, 65536 - 6 * 129 + 20 do
      r = smtpcodes.reply { code = 550, text = ("x"):rep(size) }
      assert.equal(size + 6 * math.ceil(size / 506) <= 65536, r ~= nil)
      if r then assert.same(r, (smtpcodes.parse(r:wire()))) end
    end
  end)

  it("takes no longer for blanks and lines than for words", function()
    local blanks = (" "):rep(60000)
    local started = os.clock()
    for _, text in ipairs { blanks, "a" .. blanks .. "b", ("a "):rep(30000), ("5.1.1 "):rep(10000) .. "x" } do
      local r = reply { code = 550, text = text }
      assert_wire(r:wire())
      r:to "postfix"
      smtpcodes.lint(r)
    end
    for _, text in ipairs { ("\n"):rep(1e7), ("x"):rep(1e7), ("\0"):rep(1e7) } do
      assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, text = text }))
    end
    local lines = {}
    for i = 1, 1e5 do lines[i] = "" end
    assert.equal("too_long", kind_of(smtpcodes.reply { code = 550, lines = lines }))
    assert.is_true(os.clock() - started < 5)
  end)

  it("raises misuse", function()
    for message, call in pairs {
      ["bad argument #1 to 'reply' (table expected, got nil)"] = function() smtpcodes.reply() end,
      ["bad argument #1 to 'reply' (table expected, got string)"] = function() smtpcodes.reply "550 x" end,
      ["bad argument #1 to 'reply' (unknown option 'status')"] = function()
        smtpcodes.reply { code = 550, status = "5.1.1" }
      end,
      ["bad argument #1 to 'reply' (option 'code': number or string expected, got nil)"] = function()
        smtpcodes.reply { text = "x" }
      end,
      ["bad argument #1 to 'reply' (option 'text': string expected, got number)"] = function()
        smtpcodes.reply { code = 550, text = 5 }
      end,
      ["bad argument #1 to 'reply' (option 'enhanced': string expected, got number)"] = function()
        smtpcodes.reply { code = 550, enhanced = 5.1 }
      end,
      ["bad argument #1 to 'reply' (options 'text' and 'lines' exclude each other)"] = function()
        smtpcodes.reply { code = 550, text = "x", lines = { "x" } }
      end,
      ["bad argument #1 to 'reply' (option 'lines': string expected at 2, got number)"] = function()
        smtpcodes.reply { code = 550, lines = { "x", 1 } }
      end,
      ["bad argument #1 to 'to' (string expected, got nil)"] = function() smtpcodes.reply { code = 550 }:to() end,
      ["bad argument #1 to 'wire' (table expected, got nil)"] = function() smtpcodes.reply { code = 550 }.wire() end,
    } do
      local fine, raised = pcall(call)
      assert.is_false(fine)
      assert.truthy(raised:find("say_spec.lua:%d+: "), raised)
      assert.equal(message, raised:match(": (.*)$"))
    end
  end)
end)

describe("cases that other programs got wrong", function()
  it("a code with a digit too many is no code", function()
    for _, code in ipairs { 5501, "5501", 55, "55", "0550", "550 " } do
      assert.equal("not_a_code", kind_of(smtpcodes.reply { code = code, text = "x" }))
    end
  end)

  it("a whole reply is no code", function()
    assert.equal("not_a_code", kind_of(smtpcodes.reply { code = "550 5.1.1 x" }))
  end)

  it("a 354 stays a 354 and has no enhanced status code", function()
    local r = reply { code = 354 }
    assert.equal(354, r.code)
    assert.is_nil(r.enhanced)
    assert.equal("354 Start Mail Input\r\n", r:wire())
  end)

  it("newer enhanced status codes have a text, unknown ones the text of the reply code", function()
    for _, enhanced in ipairs { "5.7.28", "5.7.29", "5.7.30", "5.6.7", "5.6.8", "5.6.9" } do
      local r = reply { code = 550, enhanced = enhanced }
      assert.equal(smtpcodes.lookup(enhanced).name, r.text)
      assert.truthy(r.text:find("%a"))
    end
    assert.equal("Mailbox Unavailable", reply { code = 550, enhanced = "5.2.99" }.text)
    assert.equal("deprecated", smtpcodes.lookup("5.6.10").status)
    assert.equal("Mailbox Unavailable", reply { code = 550, enhanced = "5.6.10" }.text)
    assert.equal("Permanent failure", reply { code = 599, enhanced = "5.2.99" }.text)
  end)

  it("X.2.5 is registered nowhere", function()
    assert.is_nil((smtpcodes.lookup("5.2.5")))
    assert.equal("unregistered_enhanced", smtpcodes.lint(reply { code = 550, enhanced = "5.2.5" })[1].id)
  end)

  it("4.7.0 does not claim success", function()
    assert.equal(smtpcodes.lookup("4.7.0").name, reply { code = 454, enhanced = "4.7.0" }.text)
    assert.is_nil(reply { code = 454, enhanced = "4.7.0" }.text:lower():find("succe", 1, true))
  end)

  it("a text with CRLF is two lines, and never a second reply", function()
    local wire = reply { code = 550, enhanced = "5.7.1", text = "no\r\n250 2.0.0 OK" }:wire()
    assert.equal("550-5.7.1 no\r\n550 5.7.1 250 2.0.0 OK\r\n", wire)
    assert.equal(#wire + 1, select(2, smtpcodes.parse(wire)))
  end)

  it("the enhanced status code is on every line", function()
    local r = reply { code = 554, enhanced = "5.7.1", lines = { "a", "b", "c" } }
    assert.equal("554-5.7.1 a\r\n554-5.7.1 b\r\n554 5.7.1 c\r\n", r:wire())
  end)

  it("a number and its string are the same code", function()
    assert.same(reply { code = 250, text = "x" }, reply { code = "250", text = "x" })
    assert.same(smtpcodes.lookup(250), smtpcodes.lookup("250"))
  end)

  it("there is no entry for an unknown code", function()
    local entry, message = smtpcodes.lookup(299)
    assert.is_nil(entry)
    assert.equal("unknown SMTP reply code 299", message)
  end)

  it("a code with something behind it is no code", function()
    assert.equal("not_a_code", kind_of(smtpcodes.lookup("404 foo")))
    assert.equal("not_a_code", kind_of(smtpcodes.reply { code = "404 foo" }))
  end)
end)

describe("a reply that was read or edited", function()
  it("counts by its lines, not by its text", function()
    local r = smtpcodes.parse "550 5.1.1 No such user\r\n"
    r.text = "something else"
    assert.equal("550 5.1.1 No such user\r\n", r:wire())
    r.lines[1] = "Gone"
    r.code = 551
    assert.equal("551 5.1.1 Gone\r\n", r:wire())
  end)

  it("goes out as the RFCs write it, whatever it was read from", function()
    for octets, wire in pairs {
      ["550 no\n"] = "550 no\r\n",
      ["550\r\n"] = "550 \r\n",
      ["550\tno\r\n"] = "550 no\r\n",
      ["550-5.1.1 a\r\n550 b\r\n"] = "550-5.1.1 a\r\n550 5.1.1 b\r\n",
      ["\r\n550 no\r\n"] = "550 no\r\n",
      ["550 4.1.1 no\r\n"] = "550 no\r\n",
      ["550 " .. ("x"):rep(600) .. "\r\n"] = "550-" .. ("x"):rep(506) .. "\r\n550 " .. ("x"):rep(94) .. "\r\n",
    } do
      assert.equal(wire, smtpcodes.parse(octets):wire())
    end
    for octets, kind in pairs {
      ["550 a\0b\r\n"] = "control_octet", ["550 a\rb\r\n"] = "control_octet", ["550 caf\233\r\n"] = "non_ascii",
      ["550 caf\195\169\r\n"] = "non_ascii", ["354 2.0.0 x\r\n"] = "enhanced_on_3yz",
    } do
      assert.equal(kind, kind_of(assert(smtpcodes.parse(octets)):wire()), octets)
      assert.equal(kind, kind_of(assert(smtpcodes.parse(octets)):to "postfix"), octets)
    end
    assert.equal("550 caf\195\169\r\n", smtpcodes.parse("550 caf\195\169\r\n", { utf8 = true }):wire())
  end)

  it("is refused when it was edited into what is no reply", function()
    for kind, edits in pairs {
      not_a_code = { { code = 600 }, { code = "550 x" }, { code = {} }, { code = 550.5 }, { code = false } },
      enhanced_malformed = {
        { enhanced = 5 }, { enhanced = "5.1" }, { enhanced = "5.1.1\r\n550 x" }, { enhanced = true },
      },
      enhanced_mismatch = { { enhanced = "4.1.1" }, { code = 450 } },
      enhanced_on_3yz = { { code = 354 } },
      no_lines = { { lines = {} }, { lines = "x" }, { lines = { 1 } }, { lines = { "x", {} } }, { lines = false } },
      control_octet = {
        { lines = { "a\r\n250 OK" } }, { lines = { "a\nb" } }, { lines = { "\0" } }, { lines = { "\r" } },
      },
      non_ascii = { { lines = { "\195\169" } }, { lines = { "\255" }, utf8 = true } },
      too_long = { { lines = { ("x"):rep(1e7) } }, { code = 334, enhanced = false, lines = { ("x"):rep(12283) } } },
    } do
      for _, edit in ipairs(edits) do
        local r = reply { code = 550, enhanced = "5.1.1", text = "x" }
        for key, value in pairs(edit) do r[key] = value end
        if edit.enhanced == false then r.enhanced = nil end
        assert.equal(kind, kind_of(r:wire()))
        assert.equal(kind, kind_of(r:to "postfix"))
        assert.equal("string", type(tostring(r)))
      end
    end
    local r = reply { code = 550, text = "x" }
    r.code, r.lines = nil, nil
    assert.equal("not_a_code", kind_of(r:wire()))
  end)
end)

describe("tostring", function()
  it("is one line", function()
    assert.equal("550 5.1.1 No such user", tostring(reply { code = 550, enhanced = "5.1.1", text = "No such user" }))
    assert.equal("550 5.1.1 a b", tostring(reply { code = 550, enhanced = "5.1.1", text = "a\n\nb" }))
    assert.equal("250", tostring(reply { code = 250, text = "" }))
  end)

  it("escapes what is no printable character", function()
    assert.equal("550 a\\000b\\027[31m\\127", tostring(smtpcodes.parse "550 a\0b\27[31m\127\r\n"))
    assert.equal("550 caf\195\169 \\255", tostring(smtpcodes.parse "550 caf\195\169 \255\r\n"))
    -- C1 controls, right-to-left override, line separator.
    assert.equal("550 \\194\\155 \\226\\128\\174 \\226\\128\\168",
      tostring(smtpcodes.parse "550 \194\155 \226\128\174 \226\128\168\r\n"))
    for seed = 1, 300 do
      local r = smtpcodes.parse("550 " .. random.octets(seed, 60):gsub("\n", "") .. "\n")
      assert.is_nil(tostring(r):find("[%z\1-\31\127]"))
    end
  end)
end)

describe("suggest", function()
  local STAGES = require("smtpcodes.core").stages()
  local SENDERS_SIDE = { network_error = true, suppressed = true, unknown = true }

  it("gives a reply for every reason that a server can state, and classify reads it back", function()
    for _, row in ipairs(smtpcodes.reasons()) do
      local r, message, detail = smtpcodes.suggest(row.reason)
      if SENDERS_SIDE[row.reason] then
        assert.is_nil(r)
        assert.equal("no server states the reason " .. row.reason, message)
        assert.equal("not_a_reply", detail.kind)
      else
        assert_wire(r:wire())
        assert.same({}, smtpcodes.lint(r, { enhanced = r.code < 300 or r.code >= 400 }))
        assert.equal(row.reason, smtpcodes.classify(r).reason)
      end
    end
  end)

  it("gives at every stage a code that the RFC tables list there, or says that the reason has none", function()
    local stated = {}
    for _, row in ipairs(smtpcodes.reasons()) do
      for _, stage in ipairs(STAGES) do
        local r, message, detail = smtpcodes.suggest(row.reason, stage)
        if r then
          stated[stage] = (stated[stage] or "") .. " " .. row.reason
          local where = row.reason .. " at " .. stage
          assert.truthy(smtpcodes.expected(stage, r.code), where)
          -- What a broken server says of TLS or AUTH is read as that.
          if not (row.reason == "system_error" and (stage == "AUTH" or stage == "STARTTLS")) then
            assert.equal(row.reason, smtpcodes.classify(r, { stage = stage }).reason, where)
          end
          for _, finding in ipairs(smtpcodes.lint(r, { stage = stage })) do assert.equal("", where .. finding.id) end
        elseif not SENDERS_SIDE[row.reason] then
          assert.equal(("the reason %s cannot be stated at %s"):format(row.reason, stage), message)
          assert.equal("not_at_stage", detail.kind)
        end
      end
    end
    for _, stage in ipairs(STAGES) do assert.is_string(stated[stage], stage) end
    -- RFC 5321 §4.1.1.10: QUIT gets 221.
    assert.equal(" accepted", stated.QUIT)
  end)

  it("refuses what would be senseless", function()
    for _, case in ipairs {
      { "continue", "RCPT" }, { "continue", "CONNECT" }, { "accepted", "DATA" }, { "session_security", "EHLO" },
      { "session_security", "HELO" }, { "spam_content", "QUIT" }, { "spam_content", "RCPT" },
      { "mailbox_unknown", "STARTTLS" }, { "mailbox_unknown", "MAIL" }, { "mailbox_unknown", "CONNECT" },
      { "virus", "EHLO" }, { "domain_unknown", "MAIL" },
    } do
      assert.equal("not_at_stage", kind_of(smtpcodes.suggest(case[1], case[2])))
    end
  end)

  it("gives no enhanced code in the greeting and to EHLO, HELO and LHLO", function()
    for _, row in ipairs(smtpcodes.reasons()) do
      for _, stage in ipairs { "CONNECT", "EHLO", "HELO", "LHLO" } do
        local r = smtpcodes.suggest(row.reason, stage)
        assert.is_nil(r and r.enhanced, row.reason .. stage)
      end
    end
    assert.equal("550 Refused by local policy", tostring(smtpcodes.suggest("policy", "EHLO")))
    assert.equal("550 5.7.23 SPF validation failed", tostring(smtpcodes.suggest("auth_failure", "MAIL")))
    assert.equal("550 5.7.1 Sender address rejected", tostring(smtpcodes.suggest("sender_rejected", "MAIL")))
    assert.equal("454 4.7.0 TLS not available due to a local error in processing",
      tostring(smtpcodes.suggest("system_error", "STARTTLS")))
  end)

  it("gives a code that the RFC tables list for the stage", function()
    for code, case in pairs {
      [550] = { "policy", "EHLO" }, [554] = { "policy", "CONNECT" }, [421] = { "greylisted", "CONNECT" },
      [451] = { "greylisted", "MAIL" }, [450] = { "greylisted", "RCPT" }, [535] = { "session_security", "AUTH" },
      [235] = { "accepted", "AUTH" }, [220] = { "accepted", "CONNECT" }, [334] = { "continue", "AUTH" },
      [354] = { "continue", "DATA" }, [250] = { "accepted", "RCPT" }, [552] = { "message_too_big", "DATA-END" },
    } do
      local r = smtpcodes.suggest(case[1], case[2])
      assert.equal(code, r.code, case[1])
      assert.truthy(smtpcodes.expected(case[2], code))
      assert.same({}, smtpcodes.lint(r, { stage = case[2] }))
    end
  end)

  it("gives the caller a reply of his own", function()
    smtpcodes.suggest("mailbox_full").lines[1] = "changed"
    assert.equal("452 4.2.2 Mailbox full\r\n", smtpcodes.suggest("mailbox_full"):wire())
  end)

  it("knows no other reasons and stages", function()
    for _, reason in ipairs { "", "Mailbox_full", "x\0\27", ("x"):rep(1e6), "RCPT" } do
      assert.error_matches(function() smtpcodes.suggest(reason) end,
        "bad argument #1 to 'suggest' (unknown reason '", nil, true)
    end
    assert.error_matches(function() smtpcodes.suggest(550) end,
      "bad argument #1 to 'suggest' (string expected, got number)", nil, true)
    assert.error_matches(function() smtpcodes.suggest("policy", "rcpt") end,
      "bad argument #2 to 'suggest' (unknown stage 'rcpt')", nil, true)
    assert.error_matches(function() smtpcodes.suggest("policy", 1) end,
      "bad argument #2 to 'suggest' (string expected, got number)", nil, true)
  end)
end)

describe("any input", function()
  it("gives an error, or a reply that is read back as it is and has no finding of severity error", function()
    local built = 0
    for seed = 1, 1500 do
      local parts = random.parts(seed)
      local r, message, detail = smtpcodes.reply(parts)
      if r then
        built = built + 1
        local wire = r:wire()
        assert_wire(wire, r.utf8)
        local again, after = smtpcodes.parse(wire, { utf8 = r.utf8 })
        assert.same(r, again)
        assert.equal(#wire + 1, after)
        assert.equal(wire, again:wire())
        for _, findings in ipairs { smtpcodes.lint(r), smtpcodes.lint(wire, { utf8 = r.utf8 }) } do
          for _, finding in ipairs(findings) do assert.not_equal("error", finding.severity) end
        end
      else
        assert.is_nil(message:find("[^\32-\126]"))
        assert.equal("string", type(detail.kind))
      end
    end
    assert.is_true(built > 300, "only " .. built .. " inputs gave a reply")
  end)

  it("never puts a stray octet on the wire after lenient reading", function()
    local written = 0
    for seed = 1, 3000 do
      local r = smtpcodes.parse(random.reply_octets(seed), { utf8 = seed % 2 == 0 })
      if r then
        local wire = r:wire()
        if wire then
          written = written + 1
          assert_wire(wire, r.utf8)
          assert.equal(#wire + 1, select(2, smtpcodes.parse(wire)))
        end
      end
    end
    assert.is_true(written > 300, "only " .. written .. " inputs were written")
  end)
end)
