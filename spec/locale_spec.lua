local smtpcodes = require "smtpcodes"
local html_check = require "support.html_check"

describe("locales", function()
  it("lists English first, then the languages that have a file, by tag", function()
    local tags = smtpcodes.locales()
    assert.equal("en", tags[1])
    local rest = { (unpack or table.unpack)(tags, 2) }
    local sorted = { (unpack or table.unpack)(tags, 2) }
    table.sort(sorted)
    assert.same(sorted, rest)
    for _, tag in ipairs(tags) do
      local file = io.open("lua/smtpcodes/locale/" .. tag .. ".lua", "rb")
      assert.truthy(file, tag)
      file:close()
      assert.equal(tag, require("smtpcodes.locale." .. tag).tag or tag)
    end
    tags[1] = "changed"
    assert.equal("en", smtpcodes.locales()[1])
  end)
end)

-- Languages of this spec stand in for their files, so that it holds whatever these say.
insulate("a language", function()
  package.preload["smtpcodes.locale.pt"] = function()
    return {
      tag = "pt",
      join = { ["and"] = "e", ["or"] = "ou" },
      codes = {
        [252] = { name = "Nome", description = "Um. Resto.", when = "Quando um. Resto.", fix = "Fix um. Resto.",
          gist = "nada", send = "Envie." },
        [421] = { name = "Só o nome" },
        [450] = { description = "Sem when e fix." },
      },
      enhanced = {
        ["1.1"] = { name = "Caixa", description = "D. D.", when = "W.", fix = "F.", [4] = { fix = "Espere." } },
        ["1.6"] = { name = "Sistema", description = "D.", when = "W.", fix = "Pare." },
        ["6.10"] = { when = "Fora.", [2] = { when = "Caso." } },
      },
      unusual = {
        ["4"] = { when = "Raro.", fix = "Espere lá." }, ["4.1"] = { gist = "há algo", description = "Algo." },
      },
      heading = { differences = "Diferenças" },
      lint = {
        bare_lf = "sem CR", unregistered_code = "{code} não existe",
        text_contradicts_code = { permanent_negative = "5yz é final, mas diz “{phrase}”" },
      },
      difference = {
        connection = {
          always = function(values) return values.code == "421" and "{code} fecha, {other} não." or "outro" end,
        },
        stages = { only = "{code} também em {stages:ou}." },
      },
    }
  end
  package.preload["smtpcodes.locale.ja"] = function()
    return {
      tag = "ja", space = "", colon = "：", heading = { description = "説明" },
      codes = { [252] = { name = "名前", description = "一つ目の文。二つ目。", when = "時。後。", fix = "直。後。" } },
    }
  end
  package.preload["smtpcodes.locale.ar"] = function()
    return {
      tag = "ar", dir = "rtl",
      codes = { [252] = { name = "اسم", description = "جملة. أخرى.", when = "متى. ثم.", fix = "حل. ثم." } },
      difference = { reasons = { list = "يعني {code} {reasons:or}." }, retry = { transient_negative = "بعد {code}." } },
      join = { ["or"] = "أو" },
    }
  end
  -- Two entries and nothing else, in a language that this library has never heard of.
  package.preload["smtpcodes.locale.eo"] = function()
    return {
      codes = { [250] = { name = "Bone", description = "La servilo faris tion.", when = "Ofte.", fix = "Nenion." } },
      enhanced = { ["2.2"] = { name = "Plena leterkesto" } },
    }
  end
  package.preload["smtpcodes.locale.zh-hans"] = function() return { tag = "zh-hans" } end
  package.loaded["smtpcodes.locale"] = nil
  package.loaded["smtpcodes"] = nil
  package.loaded["smtpcodes.compare"] = nil
  package.loaded["smtpcodes.format"] = nil
  package.loaded["smtpcodes.format.blocks"] = nil
  package.loaded["smtpcodes.search"] = nil
  for _, tag in ipairs { "pt", "ja", "ar", "zh-hans", "eo" } do package.loaded["smtpcodes.locale." .. tag] = nil end
  local known = require "smtpcodes"
  local locale = require "smtpcodes.locale"

  it("is matched as BCP 47, in one place for every function", function()
    for tag, wanted in pairs {
      pt = "pt", ["pt-BR"] = "pt", PT = "pt", ["pt-Latn-BR-x-private"] = "pt", ["pt_BR.UTF-8"] = "pt",
      ["pt_PT@euro"] = "pt",
      ["ja-JP"] = "ja", JA_JP = "ja",
      zh = "zh-hans", ["zh-CN"] = "zh-hans", ["zh-SG"] = "zh-hans", ["zh-Hans"] = "zh-hans", ["zh-Hans-TW"] = "zh-hans",
      ["zh_CN.GB18030"] = "zh-hans", ["cmn-Hans-CN"] = "zh-hans",
      ["zh-TW"] = "en", ["zh-Hant"] = "en", ["zh-HK"] = "en", ["zh-Hant-CN"] = "en",
      en = "en", ["EN_us.UTF-8"] = "en", C = "en", POSIX = "en", ["C.UTF-8"] = "en", [""] = "en", ["-"] = "en",
      xx = "en", p = "en", ptx = "en", ["x-pt"] = "en", ["../en"] = "en", ["pt\0"] = "en", ["\255"] = "en",
      [("pt-"):rep(10000)] = "pt",
    } do
      assert.equal(wanted, locale.match(tag), tag:sub(1, 20))
    end
    assert.equal("pt", known.lookup(252, "pt-BR").lang)
    assert.equal("pt", known.compare(252, 421, { lang = "pt_BR.UTF-8" }).lang)
    assert.truthy(known.format(known.compare(252, 421), "text", { lang = "PT" }):find("Diferenças", 1, true))
  end)

  it("puts an entry into the language, and leaves slug and codes alone", function()
    local entry, english = known.lookup(252, "pt"), known.lookup(252)
    assert.same({ "Nome", "Um. Resto.", "Quando um. Resto.", "Fix um. Resto.", "pt" },
      { entry.name, entry.description, entry.when, entry.fix, entry.lang })
    assert.is_nil(entry.fallback)
    for _, field in ipairs { "name", "gist", "description", "when", "fix", "send", "lang" } do
      entry[field] = english[field]
    end
    assert.same(english, entry)
    for _, code in ipairs { "4.1.1", "5.1.1" } do assert.equal("Caixa", known.lookup(code, "pt").name) end
    for _, word in ipairs { "nome", "resto" } do
      assert.equal("Nome", known.search(word, { lang = "pt" })[1].name, word)
    end
  end)

  it("falls back to English text by text, and says which", function()
    local entry, english = known.lookup(421, "pt"), known.lookup(421)
    assert.equal("Só o nome", entry.name)
    assert.equal("en", entry.lang)
    assert.equal(english.description, entry.description)
    entry, english = known.lookup(450, "pt"), known.lookup(450)
    assert.same({ "Sem when e fix.", english.when, "pt" }, { entry.description, entry.when, entry.lang })
    local fallen = table.concat(entry.fallback, " ")
    assert.truthy(fallen:find("gist when fix", 1, true), fallen)
    assert.same(known.lookup("5.2.2"), known.lookup("5.2.2", "pt"))
    local page = known.format(entry, "html")
    assert.truthy(page:find("<p>Sem when e fix.</p>", 1, true))
    assert.truthy(page:find('<p lang="en" dir="ltr">' .. english.when:sub(1, 20), 1, true))
    assert.truthy(known.format(entry, "text"):find("\n  [en] " .. english.when:sub(1, 20), 1, true))
  end)

  it("has texts for one class of an enhanced code, and those of class and subject where it is not usual", function()
    assert.equal("Espere.", known.lookup("4.1.1", "pt").fix)
    assert.equal("F.", known.lookup("5.1.1", "pt").fix)
    assert.equal("Pare.", known.lookup("5.1.6", "pt").fix)
    -- "Stop" would be wrong of a temporary code.
    local entry = known.lookup("4.1.6", "pt")
    assert.same({ "Sistema", "há algo", "Algo.", "Raro.", "Espere lá.", "pt", { "send" } },
      { entry.name, entry.gist, entry.description, entry.when, entry.fix, entry.lang, entry.fallback })
    entry = known.lookup("2.1.6", "pt")
    assert.same({ "Sistema", "en", known.lookup("2.1.6").fix }, { entry.name, entry.lang, entry.fix })
    -- A code that is deprecated is usual nowhere, and has texts all the same.
    assert.same({ "Fora.", "Caso." }, { known.lookup("5.6.10", "pt").when, known.lookup("2.6.10", "pt").when })
    assert.equal("Raro.", known.lookup("4.6.10", "pt").when)
  end)

  it("takes from English what its file leaves out, sentence by sentence, and pages mark it", function()
    local comparison = known.compare(252, 421, { lang = "pt" })
    assert.equal("SMTP 252 Nome vs 421 Só o nome", comparison.title)
    -- A sentence is never of two languages: the gist of 421 is English, so all of it is.
    assert.truthy(comparison.summary:find("252 means that " .. known.lookup(252).gist, 1, true), comparison.summary)
    local text = {}
    for _, difference in ipairs(comparison.differences) do text[difference.field] = difference.text end
    assert.equal("After 252 the session can go on. 421 fecha, 252 não.", text.connection)
    local fallen = {}
    for _, sentence in ipairs(comparison.fallback) do fallen[sentence] = true end
    assert.is_true(fallen["After 252 the session can go on."])
    assert.is_nil(fallen["421 fecha, 252 não."])
    local page = known.format(comparison, "html")
    assert.is_nil(html_check(page))
    assert.truthy(page:find('<span lang="en" dir="ltr">After 252 the session can go on.</span> 421 fecha, 252 não.', 1,
      true), page)
    page = known.format(comparison, "markdown")
    assert.truthy(page:find("\\[en\\] After 252 the session can go on. 421 fecha", 1, true))
    assert.is_nil(known.compare(252, 421).fallback)
  end)

  it("joins sentences in its own way, and lists entries by their first sentence", function()
    local comparison = known.compare(252, 421, { lang = "ja" })
    assert.truthy(comparison.differences[1].text:find("After 252 there is nothing to try again. After 421", 1, true))
    assert.truthy(known.format(comparison, "markdown"):find("### 説明\n\n一つ目の文。二つ目。\n", 1, true))
    assert.truthy(known.format({ known.lookup(252, "ja") }, "text", { lang = "ja" }):find("一つ目の文。$"))
  end)

  it("written from right to left has isolates around codes and Latin words, which HTML shows as <bdi>", function()
    local comparison = known.compare(252, 421, { lang = "ar" })
    local function isolate(text) return "\226\129\168" .. text .. "\226\129\169" end
    assert.truthy(comparison.differences[1].text:find("بعد " .. isolate "421" .. ".", 1, true))
    local page = known.format(comparison, "html")
    assert.is_nil(html_check(page))
    assert.truthy(page:find('<article class="smtpcodes" lang="ar" dir="rtl">', 1, true))
    assert.truthy(page:find('<h2 class="severity-2"><bdi>252</bdi> اسم</h2>', 1, true))
    assert.truthy(page:find('<p lang="en" dir="ltr">The server ', 1, true))
    assert.is_nil(page:find("\226\129\168", 1, true))
  end)

  it("says what lint found, from what a finding names", function()
    local findings = known.lint("599-try later\n599 try later\r\n250 failed\r\nhello\r\n")
    findings[#findings + 1] = { id = "own", severity = "error", message = "of the caller" }
    local page = known.format(findings, "html", { lang = "pt" })
    for _, text in ipairs {
      "sem CR", "599 não existe", "5yz é final, mas diz “try later”",
      -- What the language leaves out, by its id and severity; and what it cannot know.
      '<span lang="en" dir="ltr">a 2yz reply accepts, but the text says &quot;failed&quot;</span>',
      '<span lang="en" dir="ltr">no SMTP reply, ', "of the caller</bdi>",
    } do
      assert.truthy(page:find(text, 1, true), text .. page)
    end
    findings[1].values, findings[2].values = nil, { code = "\27[31m" }
    assert.is_nil(known.format(findings, "text", { lang = "pt" }):find("\27", 1, true))
    local reply = known.parse("550 a\n")
    assert.truthy(known.format(reply, "text", { lang = "pt" }):find("bare_lf  sem CR", 1, true))
  end)

  it("of two entries works", function()
    assert.equal("eo", locale.match("eo-XX"))
    assert.equal("La servilo faris tion.", known.lookup(250, "eo").description)
    assert.equal("Plena leterkesto", known.lookup("4.2.2", "eo").name)
    assert.equal("en", known.lookup("4.2.2", "eo").lang)
    local page = known.format(known.compare(250, 550, { lang = "eo" }), "html")
    assert.is_nil(html_check(page))
    assert.truthy(page:find('<article class="smtpcodes" lang="eo" dir="ltr">', 1, true))
    assert.truthy(page:find("<p>La servilo faris tion.</p>", 1, true))
    assert.truthy(page:find('<h3 lang="en" dir="ltr">Description</h3>', 1, true))
    assert.equal(250, known.search("servilo", { lang = "eo" })[1].code)
    assert.equal("eo", locale.load("eo").name)
  end)

  it("that could not be opened once is there when it can be", function()
    assert.equal("en", locale.match("af"))
    package.preload["smtpcodes.locale.af"] = function() return { codes = { [250] = { name = "Goed" } } } end
    assert.equal("af", locale.match("af"))
    assert.equal("Goed", known.lookup(250, "af").name)
  end)

  it("that fails to load leaves nothing half made", function()
    local broken = true
    package.preload["smtpcodes.locale.sv"] = function()
      if broken then error("no memory") end
      return { codes = { [250] = { name = "Bra" } } }
    end
    assert.is_false((pcall(known.lookup, 250, "sv")))
    broken = false
    assert.equal("Bra", known.lookup(250, "sv").name)
    assert.equal("Description", locale.load("sv").heading.description)
  end)

  it("is not changed by being loaded", function()
    assert.is_nil(require("smtpcodes.locale.eo").heading)
    assert.is_nil(require("smtpcodes.locale.pt").fallen)
  end)

  it("can be changed for a page that is there", function()
    local page = known.format(known.lookup(252), "markdown", { lang = "ja" })
    assert.truthy(page:find("名前", 1, true) and page:find("説明", 1, true))
    assert.equal(page, known.format(known.lookup(252, "pt"), "markdown", { lang = "ja" }))
    assert.equal(known.format(known.compare(252, 421), "text"),
      known.format(known.compare(252, 421, { lang = "ja" }), "text", { lang = "en" }))
  end)

  it("is listed when its file can be found, also in a bundle", function()
    local listed = {}
    for _, tag in ipairs(locale.locales()) do listed[tag] = true end
    for _, tag in ipairs { "en", "pt", "ja", "ar", "zh-hans", "eo" } do assert.is_true(listed[tag]) end
    assert.is_nil(listed["zh-hant"])
  end)
end)

describe("a tag that is no string", function()
  it("is misuse", function()
    assert.error_matches(function() smtpcodes.lookup(252, 1) end, "bad argument #2 to 'lookup'", nil, true)
    assert.error_matches(function() smtpcodes.compare(252, 421, { lang = true }) end, "option 'lang'", nil, true)
  end)
end)

describe("locale/en.lua", function()
  local en = require("smtpcodes.locale").load "en"

  it("has a name for every id of every entry", function()
    for _, entry in smtpcodes.each() do
      local labels = entry.kind == "reply" and en.severity or en.class
      assert.equal("string", type(labels[entry.severity]))
      assert.equal("string", type(en.status[entry.status]))
      if entry.kind == "reply" then
        assert.equal("string", type(en.category[entry.category]))
        if entry.closes then assert.equal("string", type(en.connection[entry.closes])) end
      else
        assert.equal(smtpcodes.subject(entry.code), en.subject[entry.subject])
      end
    end
  end)

  it("leaves the texts of entries to the C library", function()
    assert.same({ {}, {} }, { en.codes, en.enhanced })
  end)
end)
