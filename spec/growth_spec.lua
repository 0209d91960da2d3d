-- What every function costs an octet, at 64 KB and at a megabyte of what is hard to read: about the same. A cost that
-- grows with the square would be sixteen times as much; four times is allowed, and measured again before it fails.
local smtpcodes = require "smtpcodes"

local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"
-- Figures mean something only where nothing else is counted.
if os.getenv "INSTRUMENTED" or LUA ~= (os.getenv "LEAD" or "5.4") then
  return it("is measured on one Lua, where nothing else is counted", function() end)
end

local LARGE, TIMES, ALLOWED, TRIES = 1048576, 16, 4, 20
local HUGE = 1e9

-- What texts are made of: the unit is repeated up to the size, between a head and a tail.
local UNITS = {
  { "a" }, { " " }, { "\n" }, { "\r\n" }, { "\0" }, { "\255" }, { "\204\129" }, { "e\204\129 " }, { "メール" },
  { "\240\159\152\128" }, { "\226\128\139" }, { "\27[31m" }, { "\\" }, { "\"" }, { "'" }, { "`" }, { "*_" }, { "(" },
  { "<" }, { ">" }, { "[" }, { "{" }, { "&" }, { "&#" }, { "%" }, { "=" }, { "=\n" }, { "=3D" }, { "=?" }, { "|" },
  { "=?utf-8?B?4pyT?= " }, { "+2B" }, { "@" }, { "a@" }, { "@b.c " }, { "<a@b.c>, " }, { "1.2.3.4 " }, { "1." },
  { "[1.2.3.4] " }, { "::1" }, { "http://x/?" }, { "a.b" }, { "5.1.1 " }, { "(#5.1.1)" }, { "550" }, { "550 " },
  { "550-" }, { "550-x\r\n" }, { "550 5.1.1 x\n" }, { "550-5.1.1 <a@b.c> no\r\n", "", "550 5.1.1 no\r\n" },
  { "x", "550 ", "\r\n" }, { "said: " }, { "host x said: 550 " }, { "host x[1.2.3.4] said: 550 5.1.1 y (" },
  { "SMTP error from remote mail server after pipelined RCPT TO: " }, { "(in reply to " },
  { " (in reply to RCPT TO command)" }, { "\n 550 x" }, { "mailbox full " }, { "user " },
  { "user unknown. " }, { "try again in 5 minutes " }, { "blocked using x.example " }, { "; " }, { "smtp; 550 " },
  { "{\"a\":" }, { "\"a\":\"b\"," }, { "\\u0041" }, { "Diagnostic-Code: smtp; 550 x\n" },
  { "Final-Recipient: rfc822; a@b.c\nAction: failed\nStatus: 5.1.1\n\n" }, { "x: y\n" }, { " folded\n",
  "Subject: x\n" },
}

-- Those that are hard for returned mail and for logs.
local MAILS = {
  { "Content-Type: multipart/mixed; boundary=a\n\n--a\n" }, { "--a\n",
  "Content-Type: multipart/mixed; boundary=a\n\n" },
  { "--a", "Content-Type: multipart/mixed; boundary=a\n\n" }, { "\n--a--",
  "Content-Type: multipart/mixed; boundary=a\n\n" },
  { "a", "Content-Type: multipart/mixed; boundary=" }, { "<td>550 5.1.1 x", "Content-Type: text/html\n\n" },
  { "<", "Content-Type: text/html\n\n" }, { "<!--", "Content-Type: text/html\n\n" },
  { "&amp;", "Content-Type: text/html\n\n" }, { "YWJj", "Content-Transfer-Encoding: base64\n\n" },
  { "=41", "Content-Transfer-Encoding: quoted-printable\n\n" }, { "=?utf-8?Q?a?= ", "Subject: " },
  { "\27$B!!\27(B", "Content-Type: text/plain; charset=iso-2022-jp\n\n" }, { "a@b.c ", "X-Failed-Recipients: " },
  { "<a@b.c>: 550 5.1.1 no such user\n", "Subject: Undelivered Mail Returned to Sender\n\n" },
  { "a@b.c\n    550 5.1.1 no\n\n", "From: MAILER-DAEMON\nSubject: failure notice\n\n" },
  { "Final-Recipient: rfc822; a@b.c\nAction: failed\n\n", "Content-Type: message/delivery-status\n\n" },
  { "From x\nSubject: y\n\n" }, { "> ", "Subject: Undelivered\n\n" },
  { "Content-Type: message/rfc822\n\n" },
}
-- Those that are hard for pages; a page costs a hundred times what reading costs.
local SHOWN = {
  { "a" }, { " " }, { "a " }, { "\n" }, { "\0" }, { "e\204\129 " }, { "e" .. ("\204\129"):rep(30) }, { "メール" },
  { "*_" },
  { "<" }, { "&" }, { "http://x/? " }, { "550-x\r\n", "", "550 x\r\n" },
}
local LOG_LINES = {
  "Nov 23 08:00:01 mx postfix/smtp[1]: %x: to=<a%d@b.c>, relay=x[1.2.3.4]:25,"
    .. " status=bounced (host x said: 550 5.1.1 n)\n",
  "Nov 23 08:00:01 mx postfix/local[1]: %x: to=<a%d@b.c>, relay=local, status=sent (delivered to mailbox)\n",
  "Nov 23 08:00:01 mx postfix/smtp[1]: %x: to=<a%d, relay=x, status=sent (x)\n",
  "Nov 23 08:00:01 mx postfix/qmgr[1]: %x: from=<a%d@b.c>, size=1, nrcpt=1 (queue active)\n",
  "2026-11-23 08:00:01 1abc%x-000000-00 ** a%d@b.c R=x T=y: SMTP error from remote mail server after RCPT TO: 550 no\n",
  "@400000005fbb6a0100000000 delivery %d: failure: 1.2.3.4_does_not_like_recipient./Remote_host_said:_550_%x/\n",
}

local function text_of(unit, size)
  local head, tail = unit[2] or "", unit[3] or ""
  return head .. unit[1]:rep(math.floor((size - #head - #tail) / #unit[1])) .. tail
end

-- Seconds that the call takes with what `make` makes of the size, a call alone, no garbage of others.
local function seconds(call, input)
  collectgarbage()
  local began = os.clock()
  call(input)
  return os.clock() - began
end

-- What takes so many seconds for a quarter of a megabyte is not asked for the whole: its growth from 16 KB shows there.
local SLOW = 0.1

local function check(name, make, call)
  local size = LARGE / 4
  local large = make(size)
  local best_small, best_large = math.huge, seconds(call, large)
  if best_large < SLOW then
    size, best_large = LARGE, math.huge
    large = make(size)
  end
  local small_size = size / TIMES
  local small = make(small_size)
  local ratio
  for _ = 1, TRIES do
    best_small = math.min(best_small, seconds(call, small))
    best_large = math.min(best_large, seconds(call, large))
    -- A timer has its grain, and a processor its caches: what takes 20 ms for a megabyte is no matter.
    ratio = best_large < 0.02 and 1 or (best_large / size) / (math.max(best_small, 1e-5) / small_size)
    if ratio <= ALLOWED then break end
  end
  assert.is_true(ratio <= ALLOWED, ("%s: %.1f times the cost an octet, %.3f s for %d KB"):format(name, ratio,
    best_large, size / 1024))
end

local function over(units, call, prepare)
  for _, unit in ipairs(units) do
    check(("%q"):format((unit[2] or ""):sub(-40) .. unit[1]), function(size)
      local text = text_of(unit, size)
      return prepare and prepare(text) or text
    end, call)
  end
end

describe("a megabyte costs sixteen times 64 KB", function()
  local wide = { max_line = HUGE, max_lines = HUGE, max_bytes = HUGE }

  it("in parse and parser", function()
    over(UNITS, function(text) smtpcodes.parse(text, wide) end)
    over(UNITS, function(text)
      local parser = smtpcodes.parser(wide)
      for at = 1, #text, 4096 do
        parser:feed(text:sub(at, at + 4095))
        repeat until not parser:next()
      end
      parser:finish()
    end)
  end)

  it("in parse_report and parse_diagnostic", function()
    over(UNITS, function(text)
      smtpcodes.parse_report(text, { max_bytes = HUGE })
      smtpcodes.parse_diagnostic(text)
    end)
  end)

  it("in classify, reason and fingerprint", function()
    over(UNITS, function(text)
      smtpcodes.classify(text, { max_bytes = HUGE })
      smtpcodes.reason(text)
      smtpcodes.fingerprint(text)
    end)
  end)

  it("in classify with rules, and in explain", function()
    -- What a pattern of the caller's costs is the caller's to know: "%d+x" is slow where digits are many.
    local rules = assert(smtpcodes.rules {
      { id = "a", reason = "policy", text = "user .. unknown ... full" }, { id = "b", reason = "policy",
        text = "box? xyz* full" },
      { id = "c", reason = "virus", pattern = "quota%.example" }, { id = "d", reason = "policy", text = "^ full $" },
    })
    over(UNITS, function(text)
      smtpcodes.classify(text, { max_bytes = HUGE, rules = rules })
      smtpcodes.explain(text, { max_bytes = HUGE })
    end)
  end)

  it("in rules", function()
    check("many", function(size)
      local list = {}
      for i = 1, size / 256 do list[i] = { id = "r" .. i, reason = "policy",
        text = ("w%d x%d|y%d .. z"):format(i, i, i) } end
      return list
    end, function(list) assert(smtpcodes.rules(list)) end)
    check("many of one word", function(size)
      local list = {}
      for i = 1, size / 256 do list[i] = { id = "r" .. i, reason = "policy", text = "same words",
        code = 400 + i % 200 } end
      return list
    end, function(list) smtpcodes.rules(list) end)
    over({ { "a " }, { "a|" }, { "a? " }, { "* " } }, function(text)
      smtpcodes.rules { { id = "a", reason = "policy", text = text } }
    end)
  end)

  it("in lint, reply, wire and to", function()
    over(UNITS, function(text) smtpcodes.lint(text, { stage = "RCPT", enhanced = true }) end)
    over(UNITS, function(text)
      local reply = smtpcodes.reply { code = 550, enhanced = "5.1.1", text = text, utf8 = true }
      if reply then
        reply:wire()
        for _, host in ipairs { "postfix", "nginx", "haraka", "rspamd", "opensmtpd", "exim",
          "milter" } do reply:to(host) end
      end
    end)
  end)

  it("in lookup, compare, search and the rest that takes names", function()
    over(UNITS, function(text)
      smtpcodes.lookup(text)
      smtpcodes.lookup(550, text)
      smtpcodes.compare(text, 550)
      smtpcodes.search(text)
      smtpcodes.severity(text)
      smtpcodes.is_success(text)
      pcall(smtpcodes.expected, text, 550)
      pcall(smtpcodes.suggest, text)
      pcall(smtpcodes.each, { severity = text })
    end)
  end)

  it("in parse_bounce", function()
    for _, units in ipairs { UNITS, MAILS } do
      over(units, function(text) smtpcodes.parse_bounce(text, { max_bytes = HUGE }) end)
    end
  end)

  it("in log", function()
    local function tally(text)
      local log = smtpcodes.log { by = "domain" }
      log:feed(text)
      log:finish()
      log:result()
    end
    over(UNITS, tally)
    for _, line in ipairs(LOG_LINES) do
      check(line, function(size)
        local lines = {}
        for i = 1, size / #line do lines[i] = line:format(i, i) end
        return table.concat(lines)
      end, tally)
    end
  end)

  for _, style in ipairs { "text", "markdown", "html", "json" } do
    it("in format as " .. style, function()
      over(SHOWN, function(values)
        for _, value in ipairs(values) do smtpcodes.format(value, style) end
      end, function(text)
        return { (smtpcodes.parse("550 " .. text:gsub("[\r\n]", " ") .. "\r\n", wide)),
          (smtpcodes.parse_report(text, { max_bytes = HUGE })) }
      end)
    end)
  end

  it("in tostring", function()
    over(SHOWN, function(values)
      for _, value in ipairs(values) do tostring(value) end
    end, function(text)
      return { (smtpcodes.parse("550 " .. text:gsub("[\r\n]", " ") .. "\r\n", wide)),
        (smtpcodes.parse_report(text, { max_bytes = HUGE })), smtpcodes.lint(text) }
    end)
  end)
end)
