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
    assert.equal("SMTP 4.2.2 Mailbox full (temporary) vs 5.2.2 Mailbox full (permanent)",
      compare("4.2.2", "5.2.2").title)
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
      { "550-5.1.1", 421, "a pair of codes cannot be compared: 550 5.1.1", "pair" },
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

-- field -> row of the table
local function rows(comparison)
  local by_field = {}
  for _, row in ipairs(comparison.table) do by_field[row.field] = row end
  return by_field
end

describe("the title", function()
  it("tells equal names apart", function()
    assert.equal("SMTP 4.2.2 Mailbox full (temporary) vs 5.2.2 Mailbox full (permanent)",
      compare("4.2.2", "5.2.2").title)
    for i, a in ipairs(entries) do
      for j = i + 1, #entries do
        local b = entries[j]
        if a.name == b.name and a.severity ~= b.severity then
          local title = compare(a.code, b.code).title
          assert.truthy(title:find("(", 1, true), title)
        end
      end
    end
  end)
end)

describe("the summary", function()
  it("names both severities and says what each code means, from the gists", function()
    local comparison = compare(252, 421)
    assert.truthy(comparison.summary:find("2xx Positive Completion", 1, true))
    assert.truthy(comparison.summary:find("4xx Transient Negative", 1, true))
    assert.truthy(comparison.summary:find("252 means that " .. comparison.a.gist .. "; 421 means that "
      .. comparison.b.gist .. ".", 1, true), comparison.summary)
  end)
end)

describe("the table", function()
  it("puts side by side what can be, in words", function()
    local by_field = rows(compare(252, 421))
    assert.same({ "2xx Positive Completion", "4xx Transient Negative" }, { by_field.severity.a, by_field.severity.b })
    assert.same({ "nothing is left to do", "leave it in the queue" }, { by_field.message.a, by_field.message.b })
    assert.same({ "stays open", "closed by the server" }, { by_field.connection.a, by_field.connection.b })
    assert.same({ "VRFY, EXPN", "any" }, { by_field.stages.a, by_field.stages.b })
    assert.equal("Severity", by_field.severity.label)
    assert.is_nil(by_field.severity.same)
    assert.is_true(by_field.status.same)
  end)

  it("has the rows of its kinds, and no empty cell", function()
    for _, case in ipairs {
      { 250, 550, { "severity", "message", "connection", "stages", "enhanced", "status", "source" } },
      { "5.1.1", "4.7.1", { "severity", "message", "subject", "reply_codes", "status", "source" } },
      { 550, "5.1.1", { "severity", "message", "sent_with", "status", "source" } },
    } do
      local fields = {}
      for i, row in ipairs(compare(case[1], case[2]).table) do fields[i] = row.field end
      assert.same(case[3], fields)
    end
    for i = 2, #entries do
      for _, row in ipairs(compare(entries[1].code, entries[i].code).table) do
        assert.is_true(#row.a > 0 and #row.b > 0 and #row.label > 0, entries[i].code .. " " .. row.field)
        assert.equal(row.a == row.b or nil, row.same)
      end
    end
  end)

  it("says lists of more than five in words", function()
    assert.equal("most commands", rows(compare(250, 252)).stages.a)
    assert.equal("most commands", rows(compare(450, 550)).stages.b)
    assert.truthy(rows(compare(450, 550)).enhanced.b:find(" and others$"))
  end)
end)

describe("a difference", function()
  it("is what the two entries really differ in: 252 and 421", function()
    local by_field = differences(compare(252, 421))
    assert.same({ "done", "later" }, { by_field.retry.a, by_field.retry.b })
    assert.same({ "none", "soft" }, { by_field.bounce.a, by_field.bounce.b })
    assert.same({ "never", "always" }, { by_field.connection.a, by_field.connection.b })
    assert.equal("421 may come at any stage, even where 252 has no place.", by_field.stages.text)
    assert.is_nil(by_field.kind)
    assert.is_nil(by_field.status)
  end)

  it("names the stages of one of them, but none that nobody meets", function()
    assert.equal("250 answers many more commands than 252.", differences(compare(250, 252)).stages.text)
    assert.equal("Unlike 252, 251 is also sent at RCPT. Unlike 251, 252 is also sent at EXPN.",
      differences(compare(251, 252)).stages.text)
    assert.equal("No command is answered with both: where 235 is sent, 354 is not.",
      differences(compare(235, 354)).stages.text)
  end)

  it("says of a reply code and an enhanced one whether one reply can carry both", function()
    for _, case in ipairs {
      { 550, "5.1.1", "The two often come together, as 550 5.1.1." },
      { 556, "5.1.10", "The two often come together, as 556 5.1.10." },
      { 502, "5.2.2", "One reply may carry both, as 502 5.2.2." },
      { 450, "5.2.2", "One reply never carries both: the class of an enhanced code equals the first digit" },
      { 250, "5.1.1", "One reply never carries both: the class of an enhanced code equals the first digit" },
      { 354, "2.0.0", "One reply never carries both: a 3yz reply has no enhanced code." },
    } do
      local kind = differences(compare(case[1], case[2])).kind
      assert.same({ "reply", "enhanced" }, { kind.a, kind.b })
      assert.truthy(kind.text:find(case[3], 1, true), kind.text)
    end
  end)

  it("names what is not standard: observed codes, and classes that are not usual", function()
    local status = differences(compare(422, 452)).status
    assert.same({ "observed", "standard" }, { status.a, status.b })
    status = differences(compare("4.1.6", "5.1.6")).status
    assert.same({ "unusual", "registered" }, { status.a, status.b })
    status = differences(compare("5.6.9", "5.6.10")).status
    assert.same({ "registered", "deprecated" }, { status.a, status.b })
  end)
end)

describe("guidance", function()
  local function text(comparison, i) return comparison.guidance[i].text end

  it("says when a server sends each, in the words of the entry", function()
    for _, pair in ipairs { { 252, 421 }, { 450, 451 }, { 550, 554 }, { "4.2.2", "5.2.2" }, { 571, 550 } } do
      local comparison = compare(pair[1], pair[2])
      assert.equal(comparison.a.code, comparison.guidance[1].code)
      assert.equal(comparison.b.code, comparison.guidance[2].code)
      for i, entry in ipairs { comparison.a, comparison.b } do
        assert.equal(entry.send, text(comparison, i):sub(1, #entry.send))
      end
    end
  end)

  it("says what a client does differently, once where it does the same", function()
    assert.truthy(text(compare(252, 421), 1):find("As a client, take 252 as success and go on.", 1, true))
    assert.truthy(text(compare(252, 421), 2):find("As a client, keep the message after 421 and try again later.", 1,
      true))
    local comparison = compare(450, 451)
    assert.is_nil(text(comparison, 1):find("As a client", 1, true))
    assert.truthy(text(comparison, 2):find("As a client, treat 450 and 451 alike where their texts say nothing more: "
      .. "try again later.", 1, true))
    comparison = compare(421, 450)
    assert.truthy(text(comparison, 2):find("421 also ends the session", 1, true))
  end)

  -- Those that a server should send, and a word that recommends.
  it("never recommends a code that no standard has, in any pair", function()
    local patterns = {}
    for _, entry in ipairs(entries) do
      if entry.status == "observed" or entry.status == "obsolete" then
        patterns[#patterns + 1] = "[Ss]end " .. tostring(entry.code):gsub("%.", "%%.") .. "%f[%D]"
      end
    end
    assert.is_true(#patterns > 20)
    local checked = {} -- texts that pairs share
    for i, a in ipairs(entries) do
      for k = i + 1, #entries do
        for _, advice in ipairs(compare(a.code, entries[k].code).guidance) do
          for sentence in advice.text:gmatch("[^.!?]+[^%s]*") do
            if not checked[sentence] then
              checked[sentence] = true
              for _, pattern in ipairs(patterns) do assert.is_nil(sentence:find(pattern), sentence) end
            end
          end
        end
      end
    end
  end)

  it("has a space between English and a language that needs none", function()
    for _, lang in ipairs { "ja", "zh-hans" } do
      local comparison = compare(252, 421, { lang = lang })
      assert.truthy(comparison.differences[1].text:find("。%S")) -- none between its own
      for _, row in ipairs(comparison.differences) do assert.is_nil(row.text:find("%l%.[^%s]"), row.text) end
      for _, row in ipairs(comparison.guidance) do assert.is_nil(row.text:find("%l%.[^%s]"), row.text) end
    end
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
  if text == "" then return nil end
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
  it("have no fault that a page would show, and a gist that stands behind \"means that\"", function()
    for _, entry in ipairs(entries) do
      for _, field in ipairs { "description", "when", "fix", "send" } do assert.is_nil(fault_of(entry[field])) end
      assert.is_true(entry.gist ~= "" and entry.send ~= "", tostring(entry.code))
      assert.is_nil(fault_of("This means that " .. entry.gist .. "."))
      assert.is_nil(entry.gist:find("[.!?]$"), entry.gist)
    end
  end)
end)

describe("all pairs of entries", function()
  -- A sentence that stands twice on the page.
  local function said_twice(comparison)
    local seen = {}
    for line in (smtpcodes.format(comparison, "markdown") .. "\n"):gmatch("(.-)\n") do
      if not line:find("^[#|]") then
        local text = line:gsub("^[%d-]+%.? %*%*.-%*%*: ", "")
        for sentence in (text .. " "):gmatch("(.-[.!?])%s") do
          if seen[sentence] then return "twice: " .. sentence end
          seen[sentence] = true
        end
      end
    end
  end

  -- A list of more than five in what is composed.
  local function long_list(comparison)
    local texts = {}
    for _, row in ipairs(comparison.table) do
      texts[#texts + 1] = row.a
      texts[#texts + 1] = row.b
    end
    for _, difference in ipairs(comparison.differences) do texts[#texts + 1] = difference.text end
    for _, text in ipairs(texts) do
      for sentence in text:gmatch("[^.:;]+") do
        if select(2, sentence:gsub(",", "")) > 4 then return "long list: " .. sentence end
      end
    end
  end

  -- What is wrong with the comparison, or nil and the comparison.
  local function check(a, b)
    local comparison = compare(a.code, b.code)
    local pair = a.code .. " and " .. b.code
    local by_field = differences(comparison)

    if not same(comparison, compare(b.code, a.code)) then return pair .. ": not symmetric" end
    if #by_field > 0 then return pair .. ": field twice" end
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
      wrong = wrong or fault_of(advice.text)
    end
    wrong = wrong or said_twice(comparison) or long_list(comparison)
    if wrong then return pair .. ": " .. wrong end
    return nil, comparison
  end

  -- The texts a page must show, in its order.
  local function parts_of(comparison)
    local parts, said = { comparison.title, comparison.summary }, {}
    for _, entry in ipairs { comparison.a, comparison.b } do
      parts[#parts + 1] = entry.name
      for _, text in ipairs { entry.description, entry.when, entry.fix } do
        for sentence in (text .. " "):gmatch("(.-[.!?])%s") do
          if not said[sentence] then parts[#parts + 1] = sentence end
          said[sentence] = true
        end
      end
    end
    for _, difference in ipairs(comparison.differences) do
      parts[#parts + 1] = difference.text
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

  local HTML_ENTITIES = {
    ["&amp;"] = "&", ["&lt;"] = "<", ["&gt;"] = ">", ["&quot;"] = '"', ["&#39;"] = "'", ["&#160;"] = " ",
  }

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

  it("say where codes come from, or that nothing parts them, where nothing else does", function()
    for _, case in ipairs {
      { 534, 535, "source", "534 comes from RFC 4954 §6. 535 comes from RFC 4954 §4 and RFC 4954 §6." },
      { 513, 520, "source", "513 comes from no standard. 520 comes from draft-fanf-smtp-quickstart." },
      { "2.1.5", "2.1.9", "reply_codes", "2.1.5 is sent with 250, 251 or 252. 2.1.9 is sent with 250." },
      { 441, 449, "meaning",
        "To a program 441 and 449 say the same: they come at the same stages and ask the same of it." },
    } do
      local list = smtpcodes.compare(case[1], case[2]).differences
      assert.same({ 1, case[3], case[4] }, { #list, list[1].field, list[1].text })
    end
  end)

  it("are symmetric, grammatical and truly different, and whole as Markdown and HTML", function()
    -- Under valgrind, or where lines are counted, a sample will do: behind the pairs stands one look-up in C.
    local pairs_seen, step = 0, (os.getenv "VALGRIND" or os.getenv "COVERAGE") and 97 or 1
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
