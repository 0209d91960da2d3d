local golden = require "support.golden"
local smtpcodes = require "smtpcodes"

local function label(entry)
  return entry.kind == "pair" and entry.code .. "+" .. entry.enhanced or tostring(entry.code)
end

local function first(query, lang)
  local found = smtpcodes.search(query, { lang = lang })
  return found[1] and label(found[1])
end

-- What lookup gives for both codes of a reply.
local PAIRS = smtpcodes.lookup("550 5.7.1") ~= nil

describe("search", function()
  -- The rows of spec/search/queries.tsv, by language.
  local by_language, languages = {}, {}
  for line in io.lines("spec/search/queries.tsv") do
    local lang, query, codes = line:match("^([^#\t][^\t]*)\t([^\t]+)\t([^\t]+)$")
    if lang and (PAIRS or not codes:find("+", 1, true)) then
      if not by_language[lang] then
        by_language[lang] = {}
        languages[#languages + 1] = lang
      end
      table.insert(by_language[lang], { query = query, codes = codes })
    end
  end

  for _, lang in ipairs(languages) do
    it("finds what people type: " .. lang, function()
      local at_first, in_three, wrong = 0, 0, {}
      for _, row in ipairs(by_language[lang]) do
        local found = smtpcodes.search(row.query, { lang = lang })
        assert.is_true(#found > 0, row.query)
        local place
        for i = 1, math.min(3, #found) do
          if (" " .. row.codes .. " "):find(" " .. label(found[i]) .. " ", 1, true) then
            place = i
            break
          end
        end
        if place == 1 then at_first = at_first + 1 else wrong[#wrong + 1] = row.query end
        if place then in_three = in_three + 1 end
      end
      local all = #by_language[lang]
      assert.is_true(at_first >= 0.9 * all,
        ("%d of %d first; not: %s"):format(at_first, all, table.concat(wrong, ", ")))
      assert.is_true(in_three >= 0.96 * all, ("%d of %d in three"):format(in_three, all))
    end)
  end

  -- What is found for each of these rows, in its order: what a change of a weight does is seen here.
  it("finds the same as before", function()
    local out = {}
    for _, lang in ipairs(languages) do
      for _, row in ipairs(by_language[lang]) do
        local codes = {}
        for i, entry in ipairs(smtpcodes.search(row.query, { lang = lang, limit = 6 })) do codes[i] = label(entry) end
        out[#out + 1] = lang .. "\t" .. row.query .. "\t" .. table.concat(codes, " ")
      end
    end
    golden("search.tsv", table.concat(out, "\n"))
  end)

  it("puts the pair first, then its codes, for both codes of a reply", function()
    if not PAIRS then return pending("lookup knows no pairs") end
    for _, query in ipairs { "550 5.7.1", "550-5.7.1", "smtp error 550 5.7.1", "550 5.7.1 blah" } do
      local found = smtpcodes.search(query)
      assert.equal("550+5.7.1", label(found[1]), query)
      assert.same({ 550, "5.7.1" }, { found[2].code, found[3].code })
    end
    -- Codes of two classes are no pair.
    assert.equal(450, smtpcodes.search("450 5.7.1")[1].code)
  end)

  it("finds a code alone, then what stands beside it", function()
    assert.equal(252, smtpcodes.search("252")[1].code)
    assert.equal("5.7.26", smtpcodes.search("5.7.26")[1].code)
    local found = smtpcodes.search("smtp 550")
    assert.equal(550, found[1].code)
    assert.equal("enhanced", found[2].kind)
  end)

  it("does not mind case, accents, endings and punctuation, in any script", function()
    for lang, forms in pairs {
      fr = { "échec", "Échec", "ÉCHEC", "echec" },
      de = { "überprüfbar", "ÜBERPRÜFBAR", "uberprufbar" },
      es = { "buzón lleno", "buzon lleno", "BUZÓN, LLENO!" },
      ru = { "ящик переполнен", "Ящик Переполнен", "ЯЩИК ПЕРЕПОЛНЕН" },
      vi = { "hộp thư đầy", "HỘP THƯ ĐẦY", "hop thu day" },
      tr = { "kutu dolu", "KUTU DOLU" },
      ar = { "مستخدم", "المستخدم", "والمستخدم", "بالمستخدم", "وبالمستخدم", "للمستخدم", "ولمستخدم", "المُستخدَم" },
    } do
      local wanted = smtpcodes.search(forms[1], { lang = lang })
      assert.is_true(#wanted > 0)
      for i = 2, #forms do assert.same(wanted, smtpcodes.search(forms[i], { lang = lang }), forms[i]) end
    end
    for _, words in ipairs {
      { "blacklisted", "blacklist" }, { "greylisted", "greylisting" }, { "recipient", "recipients" },
    } do
      assert.equal(first(words[1]), first(words[2]))
    end
  end)

  it("takes words that share all but a short ending for one, and no others", function()
    local function finds(query, wanted)
      for _, entry in ipairs(smtpcodes.search(query)) do
        if entry.code == wanted then return true end
      end
      return false
    end
    assert.is_true(finds("quota", "5.2.2"))
    for _, query in ipairs { "quotas", "quote", "quoted" } do assert.is_true(finds(query, "5.2.2"), query) end
    for _, query in ipairs { "quick", "quit", "question" } do assert.is_false(finds(query, "5.2.2"), query) end
  end)

  it("counts every term that is asked for, be it shorter than another", function()
    assert.equal("450", first "greylisting mailbox full")
    assert.equal("5.7.23", first "spf fail, greylisting")
    assert.equal("5.7.26", first "dmarc, slow down")
    assert.equal("550", first "hard bounce")
  end)

  it("is not emptied by a word that is nowhere", function()
    assert.equal(first "mailbox full", first "mailbox full xylophone")
    assert.equal(first "quota", first "qwertyuiop quota")
    assert.same({}, smtpcodes.search("xylophone"))
    assert.same({}, smtpcodes.search(""))
    assert.same({}, smtpcodes.search("the of \0 \255"))
  end)

  it("puts codes that a standard defines before those that are merely seen", function()
    for _, query in ipairs { "mailbox", "no such user", "mailbox not found", "try again later", "timeout", "domain" } do
      local entry = smtpcodes.search(query)[1]
      assert.not_equal("observed", entry.status, query)
    end
  end)

  it("understands the words of servers as classify does", function()
    for query, codes in pairs {
      ["sorry, no mailbox here by that name"] = "550 5.1.1", ["Relay access denied"] = "550 5.7.1",
      ["listed at zen.spamhaus.org"] = "554 5.7.1", ["Recipient address rejected: Greylisted"] = "450 4.7.1",
    } do
      assert.truthy((" " .. codes .. " "):find(" " .. first(query) .. " ", 1, true), query)
    end
  end)

  it("answers in the language asked, and understands English there too", function()
    local found = smtpcodes.search("greylisting", { lang = "es" })
    assert.equal(450, found[1].code)
    assert.equal("es", found[1].lang)
    assert.equal(550, smtpcodes.search("no such user", { lang = "ja" })[1].code)
  end)

  it("gives at most `limit` entries, ten where nothing is said", function()
    assert.equal(10, #smtpcodes.search("mailbox"))
    assert.equal(2, #smtpcodes.search("mailbox", { limit = 2 }))
    assert.equal(1, #smtpcodes.search("550 5.7.1", { limit = 1 }))
    assert.is_true(#smtpcodes.search("mailbox", { limit = 1000 }) > 20)
  end)

  it("gives tables that the caller owns, and the same ones every time", function()
    local found = smtpcodes.search("mailbox full")
    found[1].name = "changed"
    assert.not_equal("changed", smtpcodes.search("mailbox full")[1].name)
    assert.same(smtpcodes.search("mailbox full"), smtpcodes.search("mailbox full"))
  end)

  it("reads no more of a query than helps", function()
    local long = smtpcodes.search(("mailbox full "):rep(100000))
    assert.equal(first "mailbox full", label(long[1]))
    assert.is_true(#smtpcodes.search(("用户不存在"):rep(100000), { lang = "zh" }) > 0)
    smtpcodes.search(("\204\129"):rep(500000))
  end)

  it("raises misuse", function()
    local function misuse(message, ...)
      local arguments = { ... }
      assert.error_matches(function() smtpcodes.search((unpack or table.unpack)(arguments)) end, message, nil, true)
    end
    misuse("bad argument #1 to 'search' (string expected, got number)", 252)
    misuse("bad argument #2 to 'search' (unknown option 'max')", "x", { max = 1 })
    misuse("option 'limit': number expected, got string", "x", { limit = "1" })
    for _, limit in ipairs { 0, -1, 1.5, -1 / 0, 0 / 0 } do
      misuse("option 'limit': positive integer expected", "x", { limit = limit })
    end
  end)
end)

describe("the rows of suggestions.lua", function()
  it("name codes that there are, and reasons that there are", function()
    local rows = require "smtpcodes.suggestions"
    local known = {}
    for _, row in ipairs(smtpcodes.reasons()) do
      known[row.reason] = true
      assert.is_table(rows[row.reason], row.reason)
    end
    for _, row in pairs(rows) do
      for code in row.seen:gmatch("%S+") do assert.is_table(smtpcodes.lookup(code), code) end
    end
    for _, tag in ipairs(smtpcodes.locales()) do
      for key, phrases in pairs(require("smtpcodes.locale." .. tag).terms) do
        for code in key:gmatch("%d%S*") do assert.is_table(smtpcodes.lookup(code), tag .. " " .. key) end
        assert.is_true(key:find("^%d") ~= nil or known[key] == true, tag .. " " .. key)
        assert.is_true(#phrases > 0, tag .. " " .. key)
      end
    end
  end)
end)
