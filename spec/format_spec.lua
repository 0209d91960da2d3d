local core = require "smtpcodes.core"
local smtpcodes = require "smtpcodes"
local decode = require "support.json_decode"
local golden = require "support.golden"
local html_check = require "support.html_check"
local random = require "support.random"
local wrap = require "smtpcodes.wrap"

local CONTROL = "[^\10\32-\126\128-\255]" -- other than the line feed between lines
local STYLES = { "text", "markdown", "html", "json" }

-- Values as the other parts of the library make them.
local function value(name, fields) return setmetatable(fields, core.metatable("smtpcodes." .. name)) end

local function reply(fields)
  fields.flaws = fields.flaws or {}
  fields.text = table.concat(fields.lines, "\n")
  return value("reply", fields)
end

local function verdict(fields)
  for key, default in pairs {
    code = 550, enhanced = "5.1.1", severity = "permanent_negative", category = "mail_system",
    reason = "mailbox_unknown", action = "suppress", scope = "recipient", disposition = "return", bounce = "hard",
    confidence = "certain",
    why = { source = "rule", rule = "no_such_user", matched = "No such user" },
  } do
    if fields[key] == nil then fields[key] = default end
  end
  return value("verdict", fields)
end

describe("golden pages", function()
  local SUFFIX = { text = "txt", markdown = "md", html = "html", json = "json" }

  local function pages_of(stem, shown, styles)
    for _, style in ipairs(styles) do
      local name = stem .. "." .. SUFFIX[style]
      it(name, function() golden(name, smtpcodes.format(shown, style)) end)
    end
  end

  for _, pair in ipairs { { 252, 421 }, { 252, 450 }, { 221, 252 }, { 252, 521 }, { 211, 252 } } do
    pages_of(pair[1] .. "-" .. pair[2], smtpcodes.compare(pair[1], pair[2]), STYLES)
  end

  for _, pair in ipairs { { 450, 451 }, { 550, 554 }, { 421, 450 }, { "4.2.2", "5.2.2" }, { 550, "5.1.1" } } do
    pages_of(pair[1] .. "-" .. pair[2], smtpcodes.compare(pair[1], pair[2]), { "text", "markdown", "html" })
  end

  pages_of("550+5.7.1", smtpcodes.lookup("550 5.7.1"), { "text", "markdown", "html" })

  -- Every field of every other kind of value, in a language of each direction.
  local every = verdict {
    recipient = "rita@example.org", remote = "mx.example.org", retry_after = 300, blocklist = "Spamhaus ZEN",
    listed = "192.0.2.7", tag = "AUP#CXBL", link = "https://example.org/why", stage = "RCPT", provider = "google",
    why = { source = "user_rule", rule = "mine", matched = "no such user", against = "code" },
  }
  local answer = reply { code = 550, enhanced = "5.1.1", lines = { "no <b>", "such [user](x)" }, stage = "RCPT",
    enhanced_mismatch = "4.1.1", flaws = { "bare_lf", "enhanced_missing_line", "not_known" } }
  local told = value("report", { event = "failed", recipient = "rita@example.org", original_recipient = "r@example.net",
    sender = "sam@example.com", remote = "mx.example.org", remote_ip = "192.0.2.1", status = "5.1.1", stage = "RCPT",
    queue_id = "4F1A2", time = "Nov 23 08:00:01", program = "postfix", form = "postfix_delivery", source = "fields",
    reply = answer, inner = reply { code = 450, lines = { "wait" } }, text = "no such user", verdict = every })
  local values = {
    answer, every, told, verdict { code = false, enhanced = false, severity = false, why = { source = "code" } },
    value("report", { form = "bare", reply = answer }),
    value("bounce", { kind = "failure", reporting_mta = "mx.example.com", arrival_date = "today",
      flaws = { "one", "two" }, reports = { told, value("report", { event = "deferred" }) },
      returned = { message_id = "<1@example.com>", subject = "hi", from = "sam@example.com", to = "rita@example.org",
        date = "now", list_id = "list", feedback_id = "f1" } }),
    value("log", { from = "Nov 23", to = "Nov 24", lines = { deliveries = 12, refused = 3, other = 45 },
      reasons = { { reason = "accepted", action = "proceed", delivered = 9, deferred = 0, returned = 0 },
        { reason = "mailbox_full", action = "retry", delivered = 0, deferred = 2, returned = 1 } },
      suppress = { { recipient = "rita@example.org", reason = "mailbox_unknown" } } }),
    value("findings", { { id = "bare_lf", severity = "error", line = 1, offset = 7, source = "RFC 5321 §2.3.8",
        message = "LF" },
      { id = "not_expected", severity = "warning", line = 2, values = { code = "550", stage = "EHLO" }, message = "y" },
      { id = "x", severity = "info", offset = 3, message = "own words" },
      { id = "y", severity = "odd", message = "z" } }),
    value("findings", {}),
  }
  it("are made of values whose fields somebody changed, whatever they hold then", function()
    local all = { smtpcodes.lookup(252), smtpcodes.lookup("550 5.7.1"), smtpcodes.compare(252, 421),
      smtpcodes.explain "550 5.1.1 <ann@b.test>: no such user", smtpcodes.lint "250-ok\n251 no\n" }
    for _, shown in ipairs(values) do all[#all + 1] = shown end
    local function change(part, whole, depth)
      for key, old in pairs(part) do
        for _, new in ipairs { 5, "x", true, {} } do
          part[key] = new
          for _, style in ipairs(depth < 2 and STYLES or { "text" }) do
            local fine, page = pcall(smtpcodes.format, whole, style)
            assert(fine, ("%s = %s: %s"):format(tostring(key), tostring(new), tostring(page)))
          end
        end
        part[key] = old
        if type(old) == "table" then change(old, whole, depth + 1) end
      end
    end
    for _, shown in ipairs(all) do change(shown, shown, 1) end
  end)

  it("values.narrow.txt", function()
    local pages = {}
    for i, shown in ipairs(values) do
      pages[i] = smtpcodes.format(shown, "text", { width = 40 })
      for line in pages[i]:gmatch "[^\n]+" do assert.is_true(wrap.width(line) <= 40, line) end
    end
    pages[#pages + 1] = smtpcodes.format(smtpcodes.compare(252, 421), "text", { width = 40 })
    golden("values.narrow.txt", table.concat(pages, "\n" .. ("="):rep(40) .. "\n"))
  end)
  for _, lang in ipairs { "en", "ar" } do
    for _, style in ipairs { "text", "markdown", "html" } do
      local name = "values." .. lang .. "." .. SUFFIX[style]
      it(name, function()
        local pages = {}
        for i, shown in ipairs(values) do pages[i] = smtpcodes.format(shown, style, { lang = lang, width = 80 }) end
        golden(name, table.concat(pages, "\n" .. ("="):rep(80) .. "\n"))
      end)
    end
  end
end)

describe("format", function()
  it("raises misuse at the caller's line", function()
    local function misuse(wanted, ...)
      local arguments, n = { ... }, select("#", ...)
      local ok, message = pcall(function()
        local page = smtpcodes.format((unpack or table.unpack)(arguments, 1, n))
        return page
      end)
      assert.is_false(ok)
      assert.truthy(message:find("format_spec.lua:%d+: bad argument #"), message)
      assert.truthy(message:find(wanted, 1, true), message)
    end
    local entry = smtpcodes.lookup(252)
    misuse("#1 to 'format' (a value of smtpcodes expected, got nil)", nil, "text")
    misuse("#1 to 'format' (a value of smtpcodes expected, got number)", 252, "text")
    misuse("#1 to 'format' (a value of smtpcodes expected, got table)", { code = 252 }, "text")
    misuse("#1 to 'format' (a value of smtpcodes expected, got table)", { entry, 252 }, "text")
    misuse("#1 to 'format' (a value of smtpcodes expected, got other)", setmetatable({}, { __name = "other" }), "text")
    misuse("#1 to 'format' (a value of smtpcodes expected, got table)", setmetatable({}, { __metatable = "x" }), "text")
    misuse("#2 to 'format' (string expected, got nil)", entry)
    misuse("#2 to 'format' (unknown style 'xml')", entry, "xml")
    misuse("#2 to 'format' (unknown style 'blocks')", entry, "blocks")
    misuse("#2 to 'format' (unknown style '\\027[31m\\000')", entry, "\27[31m\0")
    misuse("#3 to 'format' (table expected, got string)", entry, "text", "es")
    misuse("#3 to 'format' (unknown option 'columns')", entry, "text", { columns = 80 })
    misuse("#3 to 'format' (option 'color': boolean expected, got string)", entry, "text", { color = "red" })
    for _, width in ipairs { 39, 1001, 80.5, 0, -80, 1 / 0, 0 / 0 } do
      misuse("#3 to 'format' (option 'width': 40 to 1000 expected", entry, "text", { width = width })
    end
  end)

  it("shows the verdict of a report, and steps in the words that they have", function()
    local report = smtpcodes.parse_report "host mx.b.test[192.0.2.7] said: 550 5.1.1 User unknown"
    report.verdict = smtpcodes.explain(report)
    report.verdict.steps = { { kind = "own", text = "I say so" } }
    for _, style in ipairs { "text", "markdown", "html" } do
      local shown = smtpcodes.format(report, style)
      for _, part in ipairs { "mailbox_unknown", "suppress", "hard" } do
        assert.truthy(shown:gsub("\\", ""):find(part, 1, true), shown)
      end
      for _, lang in ipairs { "en", "de" } do
        shown = smtpcodes.format(report.verdict, style, { lang = lang })
        assert.truthy(shown:find("own", 1, true) and shown:find("I say so", 1, true), shown)
      end
    end
  end)

  it("shows every field of a reply entry and of an enhanced one", function()
    for _, style in ipairs(STYLES) do
      for code, parts in pairs {
        [252] = { "Cannot Verify User", "2xx Positive Completion", "VRFY, EXPN, ETRN", "stays open",
          "2.0.0, 2.5.0, 2.6.8", "RFC 5321 §3.5.3, RFC" },
        ["4.1.1"] = { "Bad destination mailbox address", "4 Persistent Transient Failure", "1 Addressing Status",
          "451", "RFC 3463 §3.2" },
      } do
        local entry = smtpcodes.lookup(code)
        local page = smtpcodes.format(entry, style, { width = 1000 })
        if style == "json" then
          assert.same(setmetatable(entry, nil), decode(page))
        else
          page = page:gsub("\\", ""):gsub("<[^>]*>", ""):gsub("&#160;", " ")
          for _, part in ipairs(parts) do assert.truthy(page:find(part, 1, true), part) end
          if style ~= "html" then
            for _, field in ipairs { "description", "when", "fix" } do
              assert.truthy(page:find(entry[field], 1, true), field)
            end
          end
        end
      end
    end
    assert.truthy(smtpcodes.format(smtpcodes.lookup("4.1.6"), "text"):find("not usual in this class", 1, true))
  end)

  it("lists entries with what each means, and says when there are none", function()
    local found = { smtpcodes.lookup("4.2.2"), smtpcodes.lookup(452) }
    local page = smtpcodes.format(found, "text", { width = 1000 })
    local function sentence(entry) return entry.gist:gsub("^%l", string.upper) .. "." end
    assert.equal(("4.2.2  Mailbox full\n       %s\n\n452    Insufficient Storage\n       %s"):format(sentence(found[1]),
      sentence(found[2])), page)
    assert.truthy(smtpcodes.format(found, "markdown"):find("\n- **452** Insufficient Storage: ", 1, true))
    assert.truthy(smtpcodes.format(found, "html"):find(
      '<dt class="severity-4"><bdi>452</bdi> Insufficient Storage</dt>', 1, true))
    assert.truthy(smtpcodes.format({ smtpcodes.lookup(571) }, "html"):find("<small>observed</small>", 1, true))
    assert.equal(2, #decode(smtpcodes.format(found, "json")))
    assert.equal("No entries.", smtpcodes.format({}, "text"))
    assert.equal("[]", smtpcodes.format({}, "json"))
  end)

  it("shows a verdict with what its ids mean", function()
    local page = smtpcodes.format(verdict { retry_after = 300, blocklist = "Spamhaus ZEN" }, "text")
    assert.equal([[
550 5.1.1 mailbox_unknown

No such mailbox at that domain, or the address cannot exist.

  Action       suppress: stop mailing this address
  Scope        recipient: only this address
  Message      return: give it back to the sender
  Bounce       hard: the address is dead
  Retry after  300 s
  Blocklist    Spamhaus ZEN
  Severity     5xx Permanent Negative
  Decided by   the rule no_such_user, at “No such user”
  Confidence   certain]], page)
    local bare = value("verdict", {
      reason = "unknown", action = "review", scope = "unknown", disposition = "keep", bounce = "soft",
      confidence = "guess", why = { source = "code" },
    })
    assert.truthy(smtpcodes.format(bare, "text"):find("^unknown\n\nNothing in the reply says why%.\n"))
  end)

  it("explains every id that a verdict can hold", function()
    local en = require("smtpcodes.locale").load "en"
    for _, row in ipairs(smtpcodes.reasons()) do
      for _, field in ipairs { "action", "scope", "bounce" } do
        assert.equal("string", type(en[field][row[field]]), field .. " " .. row[field])
      end
    end
  end)

  it("shows a reply line by line, with what was forgiven", function()
    local page = smtpcodes.format(reply { code = 550, enhanced = "5.1.1", lines = { "no user", "" }, stage = "RCPT",
      flaws = { "bare_lf" } }, "text")
    assert.equal("550 5.1.1\n\n  | no user\n  | \n\n  Severity  5xx Permanent Negative\n  Stage     RCPT\n"
      .. "\nFlaws\n\n  bare_lf  the line ends in LF alone instead of CRLF", page)
  end)

  it("shows findings, each with its place and source", function()
    local findings = value("findings", {
      { id = "code_changes", severity = "error", message = "the code changes", source = "RFC 5321 §4.2.1", line = 2,
        offset = 14 },
      { id = "missing_text", severity = "warning", message = "no text", source = "RFC 5321 §4.2", line = 3 },
    })
    assert.equal("error    Line 2, octet 14: the code changes (code_changes, RFC 5321 §4.2.1)\n"
      .. "warning  Line 3: no text (missing_text, RFC 5321 §4.2)", smtpcodes.format(findings, "text"))
    assert.equal("No findings.", smtpcodes.format(value("findings", {}), "text"))
    assert.equal("[]", smtpcodes.format(value("findings", {}), "json"))
  end)

  it("writes well-formed HTML with one h1, an h2 a part, and an ol of differences", function()
    local comparison = smtpcodes.compare(252, 421)
    local page = smtpcodes.format(comparison, "html")
    assert.is_nil(html_check(page))
    local function count(pattern) return select(2, page:gsub(pattern, "")) end
    assert.equal(1, count("<h1"))
    assert.equal(4, count("<h2"))
    assert.equal(6, count("<h3"))
    assert.equal(1, count("<table>"))
    assert.equal(#comparison.table, count('<th scope="row">'))
    assert.equal(2, count('<th scope="col"'))
    assert.equal(1, count("<ol>"))
    assert.equal(#comparison.differences, count("<li>"))
    assert.truthy(page:find('^<article class="smtpcodes" lang="en" dir="ltr">\n'))
  end)

  it("uses colour only when asked, and the same text with it", function()
    local comparison = smtpcodes.compare(252, 421)
    local plain = smtpcodes.format(comparison, "text")
    assert.is_nil(plain:find("\27", 1, true))
    assert.is_nil(smtpcodes.format(comparison, "markdown", { color = true }):find("\27", 1, true))
    local colored = smtpcodes.format(comparison, "text", { color = true })
    assert.equal(plain, (colored:gsub("\27%[[%d;]*m", "")))
    assert.truthy(colored:find("\27[1;33m421 Service Not Available\27[0m", 1, true))
  end)
end)

describe("values that the library itself makes", function()
  local function file(path)
    local handle = assert(io.open(path, "rb"))
    local text = handle:read("*a")
    handle:close()
    return text
  end
  local log = smtpcodes.log()
  log:feed(file "spec/logs/postfix.log")
  log:finish()
  local line = "Nov 23 12:00:00 mx postfix/smtp[1]: 5AA: to=<anna@b.example>, relay=mx.b.example[203.0.113.7]:25, "
    .. "delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.b.example[203.0.113.7] said: 550 5.1.1 No such "
    .. "user (in reply to RCPT TO command))"
  local report = assert(smtpcodes.parse_report(line))
  local bounce = assert(smtpcodes.parse_bounce(file "spec/bounces/communigate.eml"))
  -- Each with what its page must tell.
  local values = {
    report = { report, "anna@b.example", "203.0.113.7" },
    bounce = { bounce, bounce.kind, bounce.reports[1].recipient },
    log = { log:result(), log:result().reasons[1].reason, log:result().suppress[1].recipient },
    verdict = { smtpcodes.classify("552 5.2.2 Mailbox full"), "mailbox_full", "552" },
    explained = { smtpcodes.explain("552 5.2.2 Mailbox full"), "mailbox_full", "552" },
  }

  it("have a page in every style and language, which tells the same", function()
    for name, row in pairs(values) do
      for _, lang in ipairs { "en", "es", "ja", "ar" } do
        for _, style in ipairs(STYLES) do
          local page = smtpcodes.format(row[1], style, { lang = lang, width = style == "text" and 200 or nil })
          local bare = page:gsub("\\_", "_")
          assert.is_nil(page:find("\\226", 1, true), page) -- an isolate that was taken for a stranger's octets
          for i = 2, #row do
            assert.truthy(bare:find(row[i], 1, true), ("%s, %s, %s: %s in %s"):format(name, style, lang, row[i], page))
          end
          if style == "html" then
            assert.is_nil(html_check(page))
            assert.equal(1, select(2, page:gsub("<h1", "")))
          elseif style == "json" then
            assert.equal("table", type(decode(page)))
          end
        end
      end
    end
  end)
end)

describe("text", function()
  it("never passes the width, for any value", function()
    for _, width in ipairs { 40, 53, 80, 120 } do
      for _, a in ipairs { 211, 252, 421, 550, "5.6.9" } do
        for _, b in ipairs { 220, 430, 554, "2.6.8", "5.7.1" } do
          local page = smtpcodes.format(smtpcodes.compare(a, b), "text", { width = width })
          for line in page:gmatch("[^\n]+") do assert.is_true(wrap.width(line) <= width, line) end
          assert.is_nil(page:find(" \n", 1, true))
          assert.is_nil(page:find("\n\n\n", 1, true))
        end
      end
      for _, entry in smtpcodes.each() do
        for line in smtpcodes.format(entry, "text", { width = width }):gmatch("[^\n]+") do
          assert.is_true(wrap.width(line) <= width, line)
        end
      end
    end
  end)
end)

describe("octets of strangers", function()
  local HOSTILE = "\27[2J\7 <script>alert('1')</script> & *b* _i_ `c` [l](http://example.com) | \\ \r\n\0\127 "
    .. "\194\155 \226\128\174 \255 ```"

  -- Everywhere a stranger's octets can get into a value.
  local function values(text)
    return {
      reply { code = 550, enhanced = text, lines = { text, "second" }, flaws = { text }, stage = text,
        enhanced_mismatch = text },
      verdict { blocklist = text, enhanced = text, why = { source = "rule", rule = text, matched = text } },
      value("findings", { { id = text, severity = text, message = text, source = text, line = 1, offset = 1 } }),
    }
  end

  it("are shown escaped in every style", function()
    for _, hostile in ipairs(values(HOSTILE)) do
      for _, style in ipairs(STYLES) do
        local page = smtpcodes.format(hostile, style)
        assert.is_nil(page:find(CONTROL), style)
        if style ~= "json" then
          assert.is_nil(page:find("\194\155", 1, true) or page:find("\226\128\174", 1, true)
            or page:find("\255", 1, true))
          assert.truthy(page:find("\\027", 1, true))
        end
      end
      assert.is_nil(html_check(smtpcodes.format(hostile, "html")))
      assert.is_nil(smtpcodes.format(hostile, "html"):find("<script", 1, true))
      decode(smtpcodes.format(hostile, "json"))
    end
  end)

  -- Markdown without its spans of code: a run of backticks up to the next run of the same length.
  local function without_code(page)
    local out, at = {}, 1
    while true do
      local start, stop = page:find("`+", at)
      if not start then break end
      if page:sub(start - 1, start - 1) == "\\" then
        out[#out + 1] = page:sub(at, start)
        at = start + 1
      else
        local fence = page:sub(start, stop)
        local close = select(2, page:find("%f[`]" .. fence .. "%f[^`]", stop + 1))
        assert.truthy(close, page)
        out[#out + 1] = page:sub(at, start - 1) .. "CODE"
        at = close + 1
      end
    end
    return table.concat(out) .. page:sub(at)
  end

  it("cannot leave a code block or make Markdown", function()
    local values_of = values(HOSTILE)
    local page = smtpcodes.format(values_of[1], "markdown")
    local fence = page:match("\n(````+)\n")
    assert.is_nil(HOSTILE:find(fence, 1, true))
    assert.equal(2, select(2, page:gsub("%f[^\n]" .. fence .. "%f[\n]", "")))
    for i = 2, 3 do
      page = smtpcodes.format(values_of[i], "markdown")
      -- Whatever else it is, it stands in a span of code.
      page = without_code(page):gsub("\\%p", ""):gsub("%*%*.-%*%*", "")
      assert.is_nil(page:find("[`<>|%[]"), page)
      assert.is_nil(page:find("*b", 1, true))
    end
  end)

  it("give well-formed pages whatever they are", function()
    for seed = 1, 200 do
      for _, hostile in ipairs(values(random.octets(seed, seed % 60))) do
        assert.is_nil(html_check(smtpcodes.format(hostile, "html")))
        decode(smtpcodes.format(hostile, "json"))
        for line in (smtpcodes.format(hostile, "text", { width = 40 }) .. "\n"):gmatch("(.-)\n") do
          assert.is_true(wrap.width(line) <= 40)
          assert.is_nil(line:find(CONTROL))
        end
      end
    end
  end)

  it("in an entry that the caller changed do no harm either", function()
    local entry = smtpcodes.lookup(252)
    entry.name, entry.description, entry.stages, entry.lang = HOSTILE, HOSTILE, { HOSTILE }, HOSTILE
    local comparison = smtpcodes.compare(252, 421)
    comparison.title, comparison.summary, comparison.a.name = HOSTILE, HOSTILE, HOSTILE
    comparison.differences[1].text, comparison.guidance[1].text = HOSTILE, HOSTILE
    local bare = value("entry", { kind = "reply", code = 252, lang = "en" })
    local broken = smtpcodes.compare(252, 421)
    broken.a, broken.differences, broken.guidance = nil, "none", nil
    for _, changed in ipairs {
      entry, comparison, bare, { entry, bare }, broken, value("entry", {}),
      value("entry", { stages = "any", code = {} }),
      value("comparison", {}), value("reply", {}), value("verdict", {}), value("verdict", { why = 1, code = "x" }),
      value("findings", { {}, 5 }),
    } do
      for _, style in ipairs(STYLES) do
        local page = smtpcodes.format(changed, style, { lang = style == "text" and "de" or nil })
        assert.is_nil(page:find(CONTROL))
        if style == "html" then assert.is_nil(html_check(page)) end
        if style == "json" then decode(page) end
      end
    end
  end)
end)

describe("pages", function()
  local function values()
    local findings = smtpcodes.lint "599 x\r\n"
    return {
      smtpcodes.lookup(252), smtpcodes.lookup("5.1.1"), smtpcodes.compare(252, 421), smtpcodes.search "mailbox full",
      smtpcodes.search "xylophone", findings, smtpcodes.lint "250 ok\r\n", smtpcodes.classify "550 5.1.1 no such user",
      (smtpcodes.parse "550 5.1.1 no\r\n"),
    }
  end

  it("have one h1 and are well-formed, in every language", function()
    for _, lang in ipairs(smtpcodes.locales()) do
      for i, shown in ipairs(values()) do
        local page = smtpcodes.format(shown, "html", { lang = lang })
        assert.is_nil(html_check(page))
        assert.equal(1, select(2, page:gsub("<h1", "")), lang .. " " .. i)
      end
    end
  end)

  it("link each RFC to its section, and never break its name", function()
    local page = smtpcodes.format(smtpcodes.lookup(252), "html")
    assert.truthy(page:find('<a href="https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3">RFC&#160;5321&#160;§3.5.3'
      .. "</a>", 1, true))
    assert.is_nil(page:find("RFC %d"))
    assert.is_nil(smtpcodes.format(smtpcodes.lookup(252, "ar"), "html", { lang = "ar" }):find("RFC %d"))
  end)

  it("name severities in words and give them a class for their colour", function()
    local page = smtpcodes.format(smtpcodes.compare(252, 421), "html")
    assert.truthy(page:find('<td class="severity-2">2xx Positive Completion</td><td class="severity-4">4xx', 1, true))
    assert.truthy(smtpcodes.format(smtpcodes.lookup(550), "html"):find('<dd class="severity-5">5xx Permanent', 1, true))
  end)

  it("show the table of a comparison in two columns from 60 columns on, and one below the other before", function()
    local comparison = smtpcodes.compare(252, 421)
    for width = 60, 100, 20 do
      local page = smtpcodes.format(comparison, "text", { width = width })
      assert.truthy(page:find("\nConnection +stays open +closed by the server\n"), page)
    end
    local page = smtpcodes.format(comparison, "text", { width = 59 })
    assert.truthy(page:find("\nConnection\n  252  stays open\n  421  closed by the server\n", 1, true), page)
  end)

  it("tell which sentence says what both codes say only once", function()
    local page = smtpcodes.format(smtpcodes.compare("4.2.2", "5.2.2"), "markdown")
    local first = smtpcodes.lookup("4.2.2").description:match("^(.-%.) ")
    assert.equal(1, select(2, page:gsub(first:gsub("%p", "%%%0"), "")))
  end)
end)

describe("what a stranger wrote", function()
  it("becomes no link in Markdown: bare addresses stand in code", function()
    local text = "see https://evil.example/x or www.evil.example or root@evil.example"
    local hostile = verdict { why = { source = "rule", rule = "x", matched = text }, link = text }
    local page = smtpcodes.format(hostile, "markdown")
    for place in page:gmatch("()evil%.example") do
      local before = page:sub(1, place - 1):match("[^\n]*$")
      assert.equal(1, select(2, before:gsub("`", "")) % 2, before)
    end
    assert.truthy(smtpcodes.format(smtpcodes.lint "299 x\r\n", "markdown"):find("`reply code 299", 1, true))
  end)

  it("is escaped where it cannot be seen", function()
    for _, mark in ipairs {
      "\216\156", "\243\160\129\161", "\226\128\174", "\226\129\166", "\239\184\143", "\194\173", "\205\143",
      "\243\160\132\128", "\227\133\164", "\239\187\191", "\226\128\139",
    } do
      local shown = smtpcodes.parse("550 a" .. mark .. "b\r\n")
      for _, style in ipairs { "text", "markdown", "html" } do
        local page = smtpcodes.format(shown, style)
        assert.is_nil(page:find(mark, 1, true), style)
        assert.truthy(page:find(("a\\%03d"):format(mark:byte()), 1, true), page)
      end
      assert.is_nil(tostring(shown):find(mark, 1, true))
    end
  end)
end)

describe("loading", function()
  it("is put off until a part is used", function()
    local program = [[
      local smtpcodes = require "smtpcodes"
      smtpcodes.lookup(252)
      smtpcodes.severity(250)
      for name in pairs(package.loaded) do
        if name:find("^smtpcodes%.") and not (" core check part "):find(" " .. name:sub(11) .. " ", 1, true) then
          print(name)
        end
      end
    ]]
    local lua = os.getenv("LUA_VERSION_NAME") or _VERSION:match("%d.%d")
    local pipe = assert(io.popen((lua == "jit" and "luajit" or "lua" .. lua) .. " -e '" .. program .. "'"))
    local loaded = pipe:read("*a")
    pipe:close()
    assert.equal("", loaded)
  end)
end)

describe("a part of the library", function()
  local part = require "smtpcodes.part"

  it("that is not there is named", function()
    assert.error_matches(function() part.load "smtpcodes.nowhere" end, "module 'smtpcodes.nowhere' not found:", 1, true)
  end)

  it("is not there for want of descriptors: that is said", function()
    local open = io.open
    io.open = function(path) return nil, path .. ": Too many open files", 24 end -- luacheck: ignore
    local fine, message = pcall(part.load, "smtpcodes.nowhere")
    io.open = open -- luacheck: ignore
    assert.is_false(fine)
    assert.truthy(message:find("^cannot load smtpcodes%.nowhere: .*part%.lua: Too many open files$"), message)
  end)

  it("is not there, be it that nobody can open a file or say where this one is", function()
    local open, getinfo = io.open, debug.getinfo
    io.open = function(path) return nil, path .. ": Too many open files", 24 end -- luacheck: ignore
    debug.getinfo = function() return { source = "=part" } end -- luacheck: ignore
    local fine, message = pcall(part.load, "smtpcodes.nowhere")
    io.open, debug.getinfo = open, getinfo -- luacheck: ignore
    assert.is_false(fine)
    assert.truthy(message:find("module 'smtpcodes.nowhere' not found:", 1, true), message)
  end)

  it("whose loading failed is tried again", function()
    -- The marks of Lua 5.1 and LuaJIT, and what another module of that kind has.
    package.loaded["smtpcodes.failed"], package.loaded.failed = io.stdout, io.stdout
    pcall(part.load, "smtpcodes.nowhere")
    assert.is_nil(package.loaded["smtpcodes.failed"])
    assert.equal(io.stdout, package.loaded.failed)
    package.loaded.failed = nil
  end)
end)
