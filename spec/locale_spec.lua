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
      assert.equal(tag, require("smtpcodes.locale." .. tag).tag)
    end
    tags[1] = "changed"
    assert.equal("en", smtpcodes.locales()[1])
  end)
end)

-- Languages of this spec stand in for their files, so that it holds whatever these say.
insulate("a language", function()
  local function joined(word)
    return function(items) return table.concat(items, " " .. word .. " ") end
  end
  package.preload["smtpcodes.locale.pt"] = function()
    return {
      tag = "pt",
      dir = "ltr",
      join = { ["and"] = joined "e", ["or"] = joined "ou" },
      codes = {
        [252] = { name = "Nome", description = "Gist um. Resto.", when = "Quando um. Resto.", fix = "Fix um. Resto." },
        [421] = { name = "Só o nome" },
        [450] = { description = "Sem when e fix." },
      },
      enhanced = { ["1.1"] = { name = "Caixa", description = "D. D.", when = "W.", fix = "F." } },
      heading = { differences = "Diferenças" },
      difference = {
        connection = {
          always = function(values) return values.code == "421" and "{code} fecha, {other} não." or "outro" end,
        },
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
      difference = { stages = { list = "يظهر {code} عند {stages:or}." } },
      join = { ["or"] = joined "أو" },
    }
  end
  package.preload["smtpcodes.locale.zh-hans"] = function() return { tag = "zh-hans" } end
  package.loaded["smtpcodes.locale"] = nil
  package.loaded["smtpcodes"] = nil
  package.loaded["smtpcodes.compare"] = nil
  package.loaded["smtpcodes.format"] = nil
  for _, tag in ipairs { "pt", "ja", "ar", "zh-hans" } do package.loaded["smtpcodes.locale." .. tag] = nil end
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
    assert.same({ "Nome", "Gist um. Resto.", "Quando um. Resto.", "Fix um. Resto.", "pt" },
      { entry.name, entry.description, entry.when, entry.fix, entry.lang })
    for _, field in ipairs { "name", "description", "when", "fix", "lang" } do entry[field] = english[field] end
    assert.same(english, entry)
    for _, code in ipairs { "4.1.1", "5.1.1" } do assert.equal("Caixa", known.lookup(code, "pt").name) end
    assert.equal("Nome", known.search("resto", { lang = "pt" })[1].name)
  end)

  it("falls back to English by entry, and lang says so", function()
    local entry, english = known.lookup(421, "pt"), known.lookup(421)
    assert.equal("Só o nome", entry.name)
    assert.equal("en", entry.lang)
    assert.equal(english.description, entry.description)
    assert.same(known.lookup(450), known.lookup(450, "pt"))
    assert.same(known.lookup("5.2.2"), known.lookup("5.2.2", "pt"))
  end)

  it("takes from English what its file leaves out, key by key", function()
    local comparison = known.compare(252, 421, { lang = "pt" })
    assert.equal("SMTP 252 Nome vs 421 Só o nome", comparison.title)
    assert.truthy(comparison.summary:find("252 in short: Gist um.", 1, true))
    assert.is_nil(comparison.summary:find("421 in short", 1, true), "English inside a sentence that cannot be marked")
    local text = {}
    for _, difference in ipairs(comparison.differences) do text[difference.field] = difference.text end
    assert.equal("252 leaves the connection open. 421 fecha, 252 não.", text.connection)
    assert.equal("252 is met at VRFY ou EXPN ou ETRN. 421 may come at any stage.", text.stages)
    assert.equal("252 comes from RFC 5321 e RFC 1985 e RFC 6531. 421 comes from RFC 5321 e RFC 6647.", text.source)
  end)

  it("quotes first sentences by its own marks, and joins sentences in its own way", function()
    local comparison = known.compare(252, 421, { lang = "ja" })
    assert.equal("一つ目の文。", comparison.differences[2].a)
    assert.truthy(comparison.summary:find("252 in short: 一つ目の文。", 1, true))
    assert.equal("A server sends 252 at VRFY, EXPN or ETRN.Read it as success, unlike 421.直。",
      comparison.guidance[1].text)
    local page = known.format(comparison, "markdown")
    assert.truthy(page:find("### 説明\n\n一つ目の文。二つ目。\n", 1, true))
    assert.truthy(page:find("   - **252**：一つ目の文。\n", 1, true))
  end)

  it("written from right to left has isolates around codes and Latin words, which HTML shows as <bdi>", function()
    local comparison = known.compare(252, 421, { lang = "ar" })
    local stages
    for _, difference in ipairs(comparison.differences) do
      if difference.field == "stages" then stages = difference.text end
    end
    local function isolate(text) return "\226\129\168" .. text .. "\226\129\169" end
    local either = " أو "
    assert.truthy(stages:find("يظهر " .. isolate "252" .. " عند " .. isolate "VRFY" .. either .. isolate "EXPN"
      .. either .. isolate "ETRN" .. ".", 1, true), stages)
    local page = known.format(comparison, "html")
    assert.is_nil(html_check(page))
    assert.truthy(page:find('<article class="smtpcodes" lang="ar" dir="rtl">', 1, true))
    assert.truthy(page:find("<h2><bdi>252</bdi> اسم</h2>", 1, true))
    assert.truthy(page:find('<p lang="en" dir="ltr">The ', 1, true))
    assert.is_nil(page:find("\226\129\168", 1, true))
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
    for _, tag in ipairs { "en", "pt", "ja", "ar", "zh-hans" } do assert.is_true(listed[tag]) end
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
