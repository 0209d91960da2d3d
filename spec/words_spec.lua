--- The words that rules and search compare: how a text is split and folded.
local core = require "smtpcodes.core"
local encoded = require "support.encoded"
local golden = require "support.golden"
local smtpcodes = require "smtpcodes"
local utf8 = require "smtpcodes.utf8"

describe("The words of a text", function()
  local function assert_words(expected, text)
    assert.equal(expected, core.words(text), text)
  end

  it("are in lower case, split at all that is no letter or digit", function()
    assert_words("mailbox full try later", "Mailbox-FULL; try (later)!")
  end)

  it("go on behind an apostrophe between letters", function()
    assert_words("tis dont a b", "'tis don't a' b'")
    assert_words("tis dont a b", "\226\128\153tis don\226\128\153t a\226\128\153 b\226\128\153")
    assert_words(("x"):rep(31) .. " y", ("x"):rep(31) .. "'s y")
  end)

  it("are those of sentences that touch, but not of addresses", function()
    assert_words("box full unfortunately it", "box full.unfortunately it")
    assert_words("box full please it", "box full.Please it")
    assert_words("boxfull", "BoxFull") -- a name: the matcher alone takes it to pieces
    assert_words("a b", "a 203.0.113.7 b")
    assert_words("a 1234 1 1 1 b", "a 1234.1.1.1 b")
    assert_words("b a c", "@b a@ a@b c")
  end)

  it("are not those of host names, whatever letters, digits and marks these have", function()
    assert.equal("unknown", smtpcodes.classify("550 mx_1-b.user-unknown.example.org says little").reason)
    assert.equal("550 * says little", core.fingerprint("550 mx_1-b.user-unknown.example.org says little"))
  end)

  it("are told in a fingerprint as far as they are not too long", function()
    assert.equal("550 " .. ("a"):rep(24) .. " b", core.fingerprint("550 " .. ("a"):rep(24) .. " b"))
    assert.equal("550 * b", core.fingerprint("550 " .. ("a"):rep(25) .. " b"))
  end)

  it("have no marks in Latin letters, composed or not", function()
    assert_words("boite grosse lodz day", "Boîte GRÖSSE Łódź đầy")
    assert_words("boite uber", "boi\204\130te U\204\136ber")
  end)

  it("have no accents in Greek letters, and one sigma", function()
    assert_words("αγνωστοσ παραληπτησ", "Άγνωστος ΠΑΡΑΛΉΠΤΗΣ")
  end)

  it("have ie for io in Cyrillic letters, and i and short i apart", function()
    assert_words("черный ящик", "Чёрный ЯЩИК")
    assert_words("їжак й и", "Їжак Й и")
  end)

  it("have no vowel signs in Arabic letters, one alef and one yeh", function()
    assert_words("المستخدم الارسال اخري", "المُستخدَم الإرسال أخرى")
    assert_words("ممتليء", "ممتـــلىء")
  end)

  it("end at the marks of Arabic and Hindi sentences", function()
    assert_words("الرمادية حاول غدا", "الرمادية، حاول؛ غدا؟")
    assert_words("भरा है", "भरा है।")
  end)

  it("have no nukta and no joiners in Hindi", function()
    assert_words("बडा फिल्टर", "बड़ा फ़िल्\226\128\141टर")
  end)

  it("are single ideographs, kana, hangul and Thai characters", function()
    assert_words("用 户 不 ア 차 단 เ ต ็ ม", "用户不ア차단เต็ม")
  end)
end)

describe("A character between two letters", function()
  -- What becomes of it there.
  local function fate(character, codepoint)
    local words = core.words("x" .. character .. "y")
    local middle = words:match "^x(.*)y$"
    if not middle then return "ends all: " .. words end
    if middle == "" then return "says nothing" end
    if middle == " " then return "separates" end
    if middle == " " .. character .. " " then return "is a word" end
    if middle == character then return "is itself" end
    local other, behind = utf8.decode(middle, 1)
    if other and behind > #middle and other > 127 then return ("is %+d"):format(other - codepoint) end
    return "is " .. middle
  end

  local function table_of(first, last, character_of)
    local list, began, what = {}, first, nil
    for code = first, last + 1 do
      local now = code <= last and fate(character_of(code), code) or nil
      if now ~= what then
        if what then list[#list + 1] = ("%04X-%04X %s"):format(began, code - 1, what) end
        began, what = code, now
      end
    end
    return table.concat(list, "\n")
  end

  it("parts a word from a host name behind it, or makes one name of both, as spec/golden lists it", function()
    local list, began, before = {}, nil, nil
    local rules = assert(smtpcodes.rules { { id = "own", reason = "policy", text = "example" } })
    for octet = 0, 256 do
      local name = "aa" .. string.char(octet % 256) .. "bb.example.net zz"
      local now = octet < 256 and not name:find "^%w+%." and core.fingerprint(name) or nil
      -- Control octets part the chunks of a fingerprint before anybody reads its words.
      local seen = now and smtpcodes.classify("550 " .. name, { rules = rules }).why.rule == "own"
      if seen then now = now .. ", example is seen" end
      if now ~= before then
        if before then list[#list + 1] = ("%02X-%02X %s"):format(began, octet - 1, before) end
        began, before = octet, now
      end
    end
    golden("glued.octets.txt", table.concat(list, "\n"))
  end)

  it("is folded, left out or an end as spec/golden lists it", function()
    golden("folded.characters.txt", table_of(0, 0x10FFF, encoded))
    -- An octet that belongs to no UTF-8 is Latin-1.
    golden("folded.octets.txt", table_of(0x80, 0xFF, string.char))
  end)
end)

describe("A name in camel case", function()
  local function words_of(text)
    for _, step in ipairs(smtpcodes.explain("550 " .. text).steps) do
      if step.kind == "words" then return table.concat(step.words, " ") end
    end
  end

  it("is its words, unless a phrase holds it as a whole", function()
    for name, words in pairs {
      ZebraLion = "Zebra Lion", zebraLion = "zebra Lion", ZEBRALion = "ZEBRA Lion",
      XYZebraLionFound = "XY Zebra Lion Found", ZebrasLion = "Zebras Lion", ZeLi = "Ze Li",
      zebralion = "zebralion", Zebralion = "Zebralion", ZEBRALION = "ZEBRALION", ZLion = "ZLion",
      ["ZebraLion7"] = "", ["ZebraLion.example.org"] = "", ["<ZebraLion>"] = "",
      ["https://a.example/ZebraLion"] = "https",
      SMTPZebraRefused = "SMTPZebraRefused", -- an exception: what was refused, not why
    } do
      assert.equal(words, (words_of(name .. " now"):gsub(" ?now$", "")), name)
    end
    for name, reason in pairs {
      MailboxFull = "mailbox_full", mailboxFull = "mailbox_full", MAILBOXFull = "mailbox_full",
      XYMailboxFullNow = "mailbox_full", MailboxGnuGnuGnuFull = "mailbox_full",
      MailboxGnuGnuGnuGnuGnuGnuFull = "unknown", MailboxFull7 = "unknown", SMTPMailboxFull = "unknown",
      ["MailboxFull.example.org"] = "unknown", ["<MailboxFull>"] = "unknown",
    } do
      assert.equal(reason, smtpcodes.classify("550 " .. name).reason, name)
    end
  end)
end)

describe("A caller's phrase", function()
  local function holds(phrase, text)
    local rules = assert(smtpcodes.rules { { id = "own", reason = "policy", text = phrase } })
    return smtpcodes.classify("550 " .. text, { rules = rules }).why.source == "user_rule"
  end

  it("reaches over no full-width mark that ends a sentence, and over every other", function()
    for _, mark in ipairs { "\227\128\130", "\239\188\129", "\239\188\159" } do
      assert.is_false(holds("zebra .. lion", "zebra" .. mark .. "lion"), mark)
    end
    for _, mark in ipairs { "\227\128\129", "\239\188\140", "\239\189\158" } do
      assert.is_true(holds("zebra .. lion", "zebra" .. mark .. "lion"), mark)
    end
  end)

  it("leaves a name in camel case whole, whichever other phrases stand beside it", function()
    assert.is_true(holds("zebralion", "ZebraLion"))
    assert.is_true(holds("zebrali*", "ZebraLion"))
    assert.is_false(holds("zebra lion", "ZebraLion"))
    local two = assert(smtpcodes.rules { { id = "whole", reason = "policy", text = "zebralion" },
      { id = "parts", reason = "policy", text = "zebra lion" } })
    assert.equal("whole", smtpcodes.classify("550 ZebraLion", { rules = two }).why.rule)
  end)

  it("goes on beside what takes no position, a number, with that or without", function()
    assert.is_true(holds("zebra g7|gnu lion", "zebra g7 gnu lion"))
    assert.is_true(holds("zebra lion g7|gnu elk", "zebra lion g7 gnu elk"))
    assert.is_true(holds("elk g7|gnu lion zebra", "elk gnu g7 lion zebra"))
    -- Beside another phrase it is looked for from its end, where a word is rarer.
    local two = assert(smtpcodes.rules { { id = "own", reason = "policy", text = "elk gnu|g7 lion" },
      { id = "other", reason = "policy", text = "elk cow" } })
    assert.equal("own", smtpcodes.classify("550 elk gnu g7 lion", { rules = two }).why.rule)
  end)

  it("sees no word of a link, and every word behind its end", function()
    for mark in ("<>\")] "):gmatch "." do
      assert.is_true(holds("zebra", "see https://a.example/x" .. mark .. "zebra"), mark)
    end
    assert.is_true(holds("zebra", "see https://a.example/x' zebra"))
    for _, path in ipairs { "zebra", "x,zebra", "x/zebra", "https://b.example/zebra" } do
      assert.is_false(holds("zebra", "see https://a.example/" .. path), path)
    end
    for _, text in ipairs { "see http:/zebra", "see http:x/zebra", "see https://a.example/https://b.example/ zebra" } do
      assert.is_true(holds("zebra", text), text)
    end
  end)

  it("stands at the end of a long text only where it ends", function()
    local filler = (" lorem ipsum"):rep(150)
    assert.is_false(holds("zebra $", "zebra" .. filler))
    assert.is_true(holds("zebra $", filler .. " zebra"))
    assert.is_true(holds("zebra", "zebra" .. filler))
  end)

  it("sees no word of a quoted title, as far as its end is near", function()
    assert.is_false(holds("zebra", 'subject "' .. ("x "):rep(100) .. 'zebra"'))
    assert.is_true(holds("zebra", 'subject "' .. ("x "):rep(200) .. 'zebra"'))
    assert.is_true(holds("zebra", 'subject "zebra'))
    assert.is_false(holds("zebra", "file 'a zebra.zip'"))
    assert.is_true(holds("zebra", "file 'a' zebra"))
    assert.is_true(holds("zebra", "said 'a zebra'"))
  end)
end)
