local smtpcodes = require "smtpcodes"
local html_check = require "support.html_check"
local decode = require "support.json_decode"

-- Busted looks globals up through its contexts, which is slow in a loop over all pairs.
local assert, ipairs, pairs, type = assert, ipairs, pairs, type

local entries = {}
for _, entry in smtpcodes.each() do entries[#entries + 1] = entry end

local function compare(a, b, opts)
  return assert(smtpcodes.compare(a, b, opts))
end

-- field -> difference
local function differences(comparison)
  local by_field = {}
  for _, difference in ipairs(comparison.differences) do by_field[difference.field] = difference end
  return by_field
end

local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

describe("compare", function()
  it("puts the lower code first and reply codes before enhanced ones", function()
    local comparison = compare(421, 252)
    assert.equal(252, comparison.a.code)
    assert.equal(421, comparison.b.code)
    assert.equal("SMTP 252 Cannot Verify User vs 421 Service Not Available", comparison.title)
    assert.equal("en", comparison.lang)
    assert.equal("smtpcodes.comparison", getmetatable(comparison).__name)
    comparison = compare("5.1.1", 550)
    assert.equal(550, comparison.a.code)
    assert.equal("5.1.1", comparison.b.code)
    for _, pair in ipairs { { "4.7.1", "5.1.1" }, { "5.1.10", "5.2.0" }, { "5.1.2", "5.1.10" } } do
      comparison = compare(pair[2], pair[1])
      assert.same(pair, { comparison.a.code, comparison.b.code })
    end
    assert.equal("SMTP 4.2.2 Mailbox full vs 5.2.2 Mailbox full", compare("4.2.2", "5.2.2").title)
  end)

  it("takes codes in every form", function()
    local wanted = compare(252, 421)
    assert.same(wanted, compare("252", "421"))
    assert.same(wanted, compare("252-cannot-verify-user", "421-service-not-available"))
  end)

  it("holds the two entries whole, as look-up gives them", function()
    local comparison = compare(252, "5.1.1")
    assert.same(smtpcodes.lookup(252), comparison.a)
    assert.same(smtpcodes.lookup("5.1.1"), comparison.b)
  end)

  it("gives nil and why for what is no known code, and for the same code twice", function()
    for _, case in ipairs {
      { 252, 299, "unknown SMTP reply code 299", "unknown_code" },
      { 299, 252, "unknown SMTP reply code 299", "unknown_code" },
      { 252, "5.9.9", "unknown enhanced status code 5.9.9", "unknown_code" },
      { "0x1f4", 252, 'not an SMTP code or slug: "0x1f4"', "not_a_code" },
      { 250.5, 252, "not an SMTP code or slug: 250.5", "not_a_code" },
      { 252, "252", "both codes are 252", "same_code" },
      { "5.1.1", "5.1.1-bad-destination-mailbox-address", "both codes are 5.1.1", "same_code" },
    } do
      local comparison, message, detail = smtpcodes.compare(case[1], case[2])
      assert.is_nil(comparison)
      assert.equal(case[3], message)
      assert.equal(case[4], detail.kind)
    end
  end)

  it("raises misuse at the caller's line", function()
    local function misuse(wanted, ...)
      local arguments, n = { ... }, select("#", ...)
      local ok, message = pcall(function()
        local comparison = smtpcodes.compare((unpack or table.unpack)(arguments, 1, n))
        return comparison
      end)
      assert.is_false(ok)
      assert.truthy(message:find("compare_spec.lua:%d+: "), message)
      assert.truthy(message:find(wanted, 1, true), message)
    end
    misuse("bad argument #1 to 'compare' (number or string expected, got nil)", nil, 252)
    misuse("bad argument #2 to 'compare' (number or string expected, got table)", 252, {})
    misuse("bad argument #3 to 'compare' (table expected, got string)", 252, 421, "es")
    misuse("bad argument #3 to 'compare' (unknown option 'language')", 252, 421, { language = "es" })
    misuse("bad argument #3 to 'compare' (option 'lang': string expected, got number)", 252, 421, { lang = 1 })
  end)

  it("gives a table that the caller owns", function()
    local comparison = compare(252, 421)
    comparison.a.stages[1], comparison.differences[1].text = "changed", "changed"
    assert.not_equal("changed", compare(252, 421).a.stages[1])
    assert.not_equal("changed", compare(252, 421).differences[1].text)
  end)

  it("falls back to English for a language that is not there", function()
    assert.same(compare(252, 421), compare(252, 421, { lang = "xx" }))
  end)
end)

describe("a difference", function()
  it("is what the two entries really differ in: 252 and 421", function()
    local by_field = differences(compare(252, 421))
    assert.same({ "positive_completion", "transient_negative" }, { by_field.severity.a, by_field.severity.b })
    assert.same({ "done", "later" }, { by_field.retry.a, by_field.retry.b })
    assert.same({ "never", "always" }, { by_field.connection.a, by_field.connection.b })
    assert.same({ "mail_system", "connections" }, { by_field.category.a, by_field.category.b })
    assert.same({ { "VRFY", "EXPN", "ETRN" }, { "CONNECT", "any" } }, { by_field.stages.a, by_field.stages.b })
    assert.equal("252 is met at VRFY, EXPN or ETRN. 421 may come at any stage.", by_field.stages.text)
    assert.equal("252 comes from RFC 5321, RFC 1985 and RFC 6531. 421 comes from RFC 5321 and RFC 6647.",
      by_field.source.text)
    assert.is_nil(by_field.kind)
    assert.is_nil(by_field.status)
  end)

  it("names the stages that both share and those of one: 250 and 252", function()
    assert.equal("Both are met at VRFY, EXPN or ETRN. Of the two, only 250 is met at EHLO, HELO, LHLO, MAIL, RCPT, the "
      .. "end of the data, BDAT, RSET, NOOP, ATRN or BURL.", differences(compare(250, 252)).stages.text)
    assert.equal("Both are met at VRFY or ETRN. Of the two, only 251 is met at RCPT. Of the two, only 252 is met at "
      .. "EXPN.", differences(compare(251, 252)).stages.text)
  end)

  it("says of a reply code and an enhanced one whether one reply can carry both", function()
    for _, case in ipairs {
      { 550, "5.1.1", "The two often come together, as 550 5.1.1." },
      { 556, "5.1.10", "The two often come together, as 556 5.1.10." },
      { 451, "4.2.2", "One reply may carry both, as 451 4.2.2." },
      { 450, "5.2.2", "One reply never carries both: the class of an enhanced code equals the first digit" },
      { 250, "5.1.1", "One reply never carries both: the class of an enhanced code equals the first digit" },
      { 354, "2.0.0", "One reply never carries both: a 3yz reply has no enhanced code." },
    } do
      local kind = differences(compare(case[1], case[2])).kind
      assert.same({ "reply", "enhanced" }, { kind.a, kind.b })
      assert.truthy(kind.text:find(case[3], 1, true), kind.text)
    end
  end)

  it("tells a class apart where subject and detail are the same: 4.2.2 and 5.2.2", function()
    local comparison = compare("4.2.2", "5.2.2")
    local by_field = differences(comparison)
    assert.same({ "transient_negative", "permanent_negative" }, { by_field.severity.a, by_field.severity.b })
    assert.same({ { 452, 450 }, { 552 } }, { by_field.reply_codes.a, by_field.reply_codes.b })
    assert.is_nil(by_field.subject)
  end)

  it("names what is not standard: observed codes, and classes that are not registered", function()
    local status = differences(compare(422, 452)).status
    assert.same({ "observed", "standard" }, { status.a, status.b })
    status = differences(compare("4.1.6", "5.1.6")).status
    assert.same({ "unlisted", "registered" }, { status.a, status.b })
    status = differences(compare("5.6.9", "5.6.10")).status
    assert.same({ "registered", "deprecated" }, { status.a, status.b })
  end)

  it("names the section where the documents are the same", function()
    assert.equal("5.1.3 comes from RFC 3463 §3.2. 5.7.2 comes from RFC 3463 §3.8.",
      differences(compare("5.1.3", "5.7.2")).source.text)
    assert.is_nil(differences(compare("5.1.3", "5.1.4")).source)
  end)
end)

describe("guidance", function()
  local function text(comparison, i) return comparison.guidance[i].text end

  it("says where a server uses the code, how to read it, and what to do", function()
    local comparison = compare(252, 421)
    assert.same({ 252, 421 }, { comparison.guidance[1].code, comparison.guidance[2].code })
    assert.truthy(text(comparison, 1):find("^A server sends 252 at VRFY, EXPN or ETRN%. Read it as success, "
      .. "unlike 421%. "))
    assert.truthy(text(comparison, 2):find("^A server sends 421 at the start of the session, and may send it at any other stage%. "
      .. "Read it as a temporary failure, unlike 252%. "))
    assert.truthy(comparison.a.fix:find(text(comparison, 1):match("unlike 421%. (.*)$"), 1, true))
  end)

  it("names the reply codes that carry an enhanced code in its class", function()
    local comparison = compare("4.1.1", "5.1.1")
    assert.truthy(text(comparison, 1):find("^A server sends 4.1.1 behind a 4yz reply code such as 450 or 451%. "))
    assert.truthy(text(comparison, 2):find("^A server sends 5.1.1 behind a 5yz reply code such as 550%. "))
  end)

  it("advises against codes that no RFC defines, that are obsolete, deprecated or not registered", function()
    assert.truthy(text(compare(571, 550), 2):find("^No RFC defines 571, "))
    assert.truthy(text(compare(538, 550), 1):find("^538 is obsolete, "))
    assert.truthy(text(compare("5.6.10", "5.6.8"), 2):find("^5.6.10 is deprecated, "))
    assert.truthy(text(compare("4.1.6", "5.1.6"), 1):find("^4.1.6 is not registered in class 4, "))
  end)
end)

-- What no sentence of a page may hold. Each is a pattern.
local FAULTS = {
  "%f[%a](%a+) %1%f[%A]", "indicates that a", "%.%.", "%s%s", "%s$", " [.,;:!?]%s", " [.,;:!?]$", "%( ", " %)",
  ",%.", ";%.", ":%.", "%f[%w_-][Ss]mtp%f[^%w_-]", "{%w", "%f[%a]nil%f[%A]", "table: ", "%d%d%d%.0",
  "%f[%a][Aa] [aeioAEIO]%l", "%f[%a][Aa]n [^aeiouAEIOUhFLMNRSX8]", "%f[%a]or%.", "%f[%a]and%.",
}

local function fault_in(sentence)
  for _, fault in ipairs(FAULTS) do
    if sentence:find(fault) then return fault .. " in: " .. sentence end
  end
  if not sentence:find("^[%u%d]") then return "no capital: " .. sentence end
  if not sentence:find("[.!?]$") then return "no end: " .. sentence end
end

-- What is wrong with a text of some sentences, or nil. Sentences are remembered: pairs share many.
local flawless = {}
local function fault_of(text)
  local last = 0
  for sentence, after in (text .. " "):gmatch("(.-[.!?])%s()") do
    if not flawless[sentence] then
      local fault = fault_in(sentence)
      if fault then return fault end
      flawless[sentence] = true
    end
    last = after - 1
  end
  if last <= #text then return "not a sentence: " .. text:sub(last + 1) end
end

describe("texts of entries", function()
  it("have a first sentence that stands alone, and no fault that a page would show", function()
    local locale = require "smtpcodes.locale"
    for _, entry in ipairs(entries) do
      for _, field in ipairs { "description", "when", "fix" } do
        local text = entry[field]
        local gist = locale.gist(text, "en")
        assert.is_nil(fault_of(text))
        assert.is_nil(fault_of(gist))
        assert.equal(gist, text:sub(1, #gist))
        local rest = text:sub(#gist + 1)
        assert.truthy(rest == "" or rest:find("^ [%u%d]"), text)
        assert.is_nil((" " .. gist):find("[ (]%a%.%a?%.?$"), gist)
      end
    end
  end)
end)

describe("all pairs of entries", function()
  -- Severity that differs, in the words of the page.
  local function check(a, b)
    local comparison = compare(a.code, b.code)
    local pair = a.code .. " and " .. b.code
    local by_field = differences(comparison)

    if not same(comparison, compare(b.code, a.code)) then return pair .. ": not symmetric" end
    if (a.severity ~= b.severity) ~= (by_field.severity ~= nil) then return pair .. ": severity" end
    if (a.severity ~= b.severity) ~= (by_field.retry ~= nil) then return pair .. ": retry" end
    if (a.kind ~= b.kind) ~= (by_field.kind ~= nil) then return pair .. ": kind" end
    if #comparison.differences == 0 then return pair .. ": no difference" end

    local wrong = fault_of(comparison.title .. ".") or fault_of(comparison.summary)
    for _, difference in ipairs(comparison.differences) do
      if same(difference.a, difference.b) then wrong = "equal " .. difference.field end
      if difference.a == nil or difference.b == nil then wrong = "half a " .. difference.field end
      wrong = wrong or fault_of(difference.text)
    end
    if #comparison.guidance ~= 2 or comparison.guidance[1].code ~= comparison.a.code
        or comparison.guidance[2].code ~= comparison.b.code then
      wrong = "guidance"
    end
    for _, advice in ipairs(comparison.guidance) do
      if not advice.text:find(advice.code, 1, true) then wrong = "guidance without " .. advice.code end
      wrong = wrong or fault_of(advice.text)
    end
    if wrong then return pair .. ": " .. wrong end
    return nil, comparison
  end

  -- The texts a page must show, in its order.
  local function parts_of(comparison)
    local parts = { comparison.title, comparison.summary }
    for _, entry in ipairs { comparison.a, comparison.b } do
      for _, text in ipairs { entry.name, entry.description, entry.when, entry.fix } do parts[#parts + 1] = text end
    end
    for _, difference in ipairs(comparison.differences) do
      if difference.field == "meaning" or difference.field == "occasion" then
        parts[#parts + 1] = difference.a
        parts[#parts + 1] = difference.b
      else
        parts[#parts + 1] = difference.text
      end
    end
    for _, advice in ipairs(comparison.guidance) do parts[#parts + 1] = advice.text end
    return parts
  end

  local function missing(page, parts)
    local at = 1
    for _, part in ipairs(parts) do
      local _, last = page:find(part, at, true)
      if not last then return part end
      at = last + 1
    end
  end

  local HTML_ENTITIES = { ["&amp;"] = "&", ["&lt;"] = "<", ["&gt;"] = ">", ["&quot;"] = '"', ["&#39;"] = "'" }

  -- How a page in each style is read back: the texts must be there, in order.
  local READ = {
    text = function(page) return (page:gsub("%s+", " ")) end,
    markdown = function(page) return (page:gsub("\\(%p)", "%1")) end,
    html = function(page)
      local wrong = html_check(page)
      if wrong then return "", wrong end
      return (page:gsub("<[^>]*>", ""):gsub("&[%w#]+;", HTML_ENTITIES))
    end,
    json = function(page)
      local read = decode(page)
      return table.concat(parts_of(read), "\n")
    end,
  }

  local function check_page(comparison, style)
    local parts = parts_of(comparison)
    local page, wrong = READ[style](smtpcodes.format(comparison, style))
    return wrong or missing(page, parts)
  end

  it("are symmetric, grammatical and truly different, and whole as Markdown and HTML", function()
    -- Under valgrind a sample will do: behind the pairs stands one look-up in C.
    local pairs_seen, step = 0, os.getenv("VALGRIND") and 97 or 1
    for i = 1, #entries do
      for j = i + 1, #entries do
        pairs_seen = pairs_seen + 1
        if pairs_seen % step == 0 then
          local wrong, comparison = check(entries[i], entries[j])
          wrong = wrong or check_page(comparison, pairs_seen % 4 == 0 and "html" or "markdown")
          if wrong then error(wrong, 0) end
        end
      end
    end
    assert.equal(#entries * (#entries - 1) / 2, pairs_seen)
  end)

  it("are whole in all four styles", function()
    -- A prime step visits every row and column of the table of pairs.
    local n, step = 0, 23
    for i = 1, #entries do
      for j = i + 1, #entries do
        n = n + 1
        if n % step == 0 then
          local comparison = compare(entries[i].code, entries[j].code)
          for style in pairs(READ) do
            local wrong = check_page(comparison, style)
            if wrong then error(("%s: %s, %s"):format(comparison.title, style, wrong), 0) end
          end
        end
      end
    end
    assert.is_true(n / step > 800)
  end)
end)
