-- smtpcodes.mime and the decoders that it uses: mails as they are, and octets that nobody should send.
local base64 = require "smtpcodes.decoders.base64"
local charset = require "smtpcodes.decoders.charset"
local encoded_word = require "smtpcodes.decoders.encoded_word"
local html = require "smtpcodes.decoders.html"
local iso2022 = require "smtpcodes.decoders.iso2022"
local letters = require "tools.letters"
local mime = require "smtpcodes.mime"
local one_octet = require "smtpcodes.decoders.one_octet"
local quoted_printable = require "smtpcodes.decoders.quoted_printable"
local random = require "support.random"
local two_octets = require "smtpcodes.decoders.two_octets"

describe("decoders", function()
  it("quoted-printable: codes in either case, soft line ends, and what is no code", function()
    assert.equal("a=b\233c", quoted_printable.decode("a=3Db=e9=  \r\nc"))
    assert.equal("50 %=ZZ=", quoted_printable.decode("50 %=ZZ="))
  end)

  it("base64: line ends and strange octets between, several paddings, a last group of one", function()
    assert.equal("Hello world", base64.decode("SGVs\r\nbG8*gd29y bGQ="))
    assert.equal("AA", base64.decode("QQ==QQ=="))
    assert.equal("", base64.decode("Q"))
    for n = 0, 40 do
      local octets = random.octets(n + 1, n)
      assert.equal(octets, base64.decode(require("support.base64").encode(octets)))
    end
  end)

  it("encoded words: both encodings, blanks between two words, and what is none", function()
    assert.equal("a b Hello tail =?x", encoded_word.decode("=?utf-8?Q?a_b=20?= \r\n =?UTF-8?b?SGVsbG8=?= tail =?x"))
    assert.equal("=?utf-8?X?a?=", encoded_word.decode("=?utf-8?X?a?="))
    assert.equal("A", encoded_word.decode("=?utf-8?Q?=41?="))
  end)

  it("HTML: text line by line without tags, styles, scripts and comments", function()
    assert.equal("\n\nHello you\n<a@b.test> <c@d.test> x < y @ &lt;  end\npar",
      html.decode("<html><head><title>x</title><style>a{b}</style></head>"
      .. "<body>\nHello\n<b>you</b><br>&lt;a@b.test&gt; <c@d.test> x < y &#64; &amp;lt; <!-- c > d --> end<P "
      .. "CLASS=\"x\">par</P></body>"
      ):gsub("^[ \n]+", "\n\n"):gsub("%s+$", ""))
    assert.equal("a", (html.decode("a<script>550 5.1.1 no")))
    assert.equal("a\nb", (html.decode("a<head><title>b")))
    assert.equal("A\195\164\226\130\172\240\159\152\128 z &#12345678; &nothing;",
      html.decode("&#65;&#228;&#x20AC;&#128512;&#160;z&#7;&#12345678;&#1114112;&nothing;"))
    -- The last character of a block: every digit of its last two octets counts.
    assert.equal("\240\160\191\191", html.decode("&#x20FFF;"))
  end)

  it("ISO-2022-JP: without escapes, letters as UTF-8 or a mark where no words have them", function()
    assert.equal("550  この bc", iso2022.decode("550 \27$B$3$N\27(Bb\27(Jc"))
    assert.equal("a メール〓  ", iso2022.decode("a\27$B%a!<%k09!!"))
    assert.equal("a 配 \nb", iso2022.decode("a\27$BG[\nb"))
  end)

  it("two octets: letters as UTF-8 between blanks, or what ends no address where an octet is ASCII's", function()
    assert.equal("a  〓 b", two_octets.decode("a\163\186\203\171b", "gbk"))
    assert.equal("a 不存 b", two_octets.decode("a\178\187\180\230b", "gb2312"))
    assert.equal("\1〓\1nn@b.test", two_octets.decode("\233ann@b.test", "gb2312"))
    assert.equal(" \1nn@b.test \1\1〓 ", two_octets.decode(" \163ann@b.test \163a\233a ", "gb2312"))
    assert.equal("a\1ソ\1b", two_octets.decode("a\131\92b", "shift_jis"))
    assert.equal(" 存 ", two_octets.decode("\145\182", "x-sjis"))
    assert.equal(" 容 ", two_octets.decode("\205\198", "euc-jp"))
    assert.equal(" 계 ", two_octets.decode("\176\232", "euc-kr"))
    assert.equal("\1已\1", two_octets.decode("\164\119", "big5"))
    for _, name in ipairs { "utf-8", "iso-8859-1" } do
      assert.equal("\195\182", two_octets.decode("\195\182", name))
    end
    assert.equal("\195\182", two_octets.decode("\195\182"))
  end)

  it("two octets: every letter that words of replies and notices have, in one charset or more", function()
    local known, missing = {}, {}
    for _, list in pairs(require "smtpcodes.decoders.letters") do
      for i = 1, #list, 5 do known[list:sub(i, i + 2)] = true end
    end
    for _, letter in ipairs(letters.all()) do
      -- Kana, from U+3041 to U+30F6, stand in no list.
      if not known[letter] and (letter < "ぁ" or letter > "ヶ") and letter < "\234" and letter > "\227\128\191" then
        missing[#missing + 1] = letter
      end
    end
    assert.same({}, missing)
    assert.is_true(#letters.all() > 400)
  end)

  it("one octet: letters as UTF-8, and no word with an @", function()
    for name, octets in pairs { ["koi8-r"] = "\209\221\201\203", ["windows-1251"] = "\255\249\232\234",
      ["iso-8859-5"] = "\239\233\216\218" } do
      local address = " <" .. octets .. "a@b.test>"
      assert.equal("ящик" .. address, one_octet.decode(octets .. address, name))
    end
    assert.equal("użytkownik", one_octet.decode("u\191ytkownik", "iso-8859-2"))
    assert.equal("šťastný", one_octet.decode("\154\157astn\253", "windows-1250"))
    assert.equal("χρήστης", one_octet.decode("\247\241\222\243\244\231\242", "iso-8859-7"))
    assert.equal("ผู้ใช้", one_octet.decode("\188\217\233\227\170\233", "tis-620"))
    assert.equal("ä", one_octet.decode("\228", "iso-8859-1"))
    assert.equal("\228", one_octet.decode("\228", "x-other"))
    assert.equal("\228", one_octet.decode("\228"))
  end)

  it("a charset by its name in any case, and UTF-8 whatever it is called", function()
    assert.equal("ящик", charset.decode("\209\221\201\203", "KOI8-R"))
    assert.equal("a 存 b", charset.decode("a\180\230b", "GBK"))
    assert.equal("ящик", charset.decode("ящик", "koi8-r"))
    assert.equal("\209\221", charset.decode("\209\221"))
  end)

  it("never fail, and are linear in what they read", function()
    for seed = 1, 200 do
      local octets = random.octets(seed, 300)
      quoted_printable.decode(octets)
      base64.decode(octets)
      encoded_word.decode("=?a?q?" .. octets .. "?=")
      html.decode("<" .. octets)
      iso2022.decode(octets)
      two_octets.decode(octets, "gbk")
      two_octets.decode(octets, "shift_jis")
      one_octet.decode(octets, "koi8-r")
    end
    for _, text in ipairs { ("<!--"):rep(16000), ("</script"):rep(8000), ("<script>"):rep(8000), ("&#1"):rep(20000),
      ("<"):rep(65000) } do
      html.decode(text)
    end
    for _, text in ipairs { ("=?a"):rep(20000) .. "?=", ("=?"):rep(30000), ("=?a?q?"):rep(10000) } do
      encoded_word.decode(text)
    end
    quoted_printable.decode(("="):rep(65000))
    quoted_printable.decode(("=" .. (" "):rep(100)):rep(600))
  end)
end)

describe("smtpcodes.mime", function()
  local function types(mail)
    local _, parts, flaws = mime.parts(mail)
    local list = {}
    for i, part in ipairs(parts) do list[i] = part.type .. "=" .. mime.text(mail, part) end
    return list, flaws
  end

  it("reads header fields, folded and in any case, up to the empty line", function()
    local fields, after = mime.fields("Subject: a\r\n b\r\nX-Y : c\r\n\r\nbody", 1)
    assert.same({ subject = "a b", ["x-y"] = "c" }, fields.first)
    assert.equal(28, after)
    local _, at, unended = mime.fields("A: b\nno field\n", 1)
    assert.same({ 6, true }, { at, unended })
  end)

  it("gives a mail without MIME as one text", function()
    assert.same({ "text/plain=hello\n" }, (types "From: a\n\nhello\n"))
    assert.same({ "text/plain=hello\n" }, (types "From sam@a.test Tue Feb  3 09:00:00 2026\nFrom: a\n\nhello\n"))
  end)

  it("walks multiparts within multiparts, with blanks before boundaries and any case of types", function()
    assert.same({ "text/plain=one", "message/delivery-status=two\n", "text/html=\nthree",
      "message/rfc822=Subject: --b1" },
      (types("Content-Type: MULTIPART/Report; Boundary=\"b1\"\n\npreamble\n--b1\n\none\n \t--b1  "
        .. "\r\nContent-Type: Message/Delivery-Status\n\n"
      .. "two\n\n--b1\nContent-Type: multipart/mixed; boundary=b2\n\n--b2\nContent-Type: "
      .. "text/html\n\n<p>three\n--b2--\nepilogue\n"
      .. "--b1\nContent-Type: message/rfc822\n\nSubject: --b1\n--b1--\n")))
  end)

  it("takes an outer boundary for the end of what is not closed", function()
    local list,
      flaws =
      types("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
        .. "boundary=b\n\n--b\n\none\n"
      .. "--a\n\ntwo\n")
    assert.same({ "text/plain=one", "text/plain=two\n" }, list)
    assert.is_true(flaws.unclosed_multipart)
  end)

  it("reads a multipart whose boundary never comes as text", function()
    local list, flaws = types("Content-Type: multipart/mixed; boundary=a\n\nhello\n")
    assert.same({ "text/plain=hello\n" }, list)
    assert.is_true(flaws.missing_boundary)
    assert.is_true(select(2, types "Content-Type: multipart/mixed\n\nhello\n").missing_boundary)
  end)

  it("ends lines as what stands first in a text does, whatever comes behind", function()
    local head = "Subject: a\n\n"
    local function text(body)
      local _, parts = mime.parts(head .. body)
      return mime.text(head .. body, parts[1])
    end
    assert.equal("a\nb\nc\n", text("a\rb\rc\r"))
    assert.equal("a\nb\nc\n", text("a\r\nb\r\nc\r\n"))
    assert.equal("a\nb\nc\nd", text("a\rb\rc\nd"))
    -- One CR is a damaged octet.
    assert.equal("a b\nc\n", text("a\rb\nc\n"))
    -- What came back cannot turn it round, however many it holds.
    assert.equal("a b\nc" .. (" d"):rep(50), text("a\rb\nc" .. ("\rd"):rep(50)))
    assert.equal("a\nb\nc" .. ("\nd"):rep(50), text("a\rb\rc" .. ("\nd"):rep(50)))
  end)

  it("decodes at most 4096 octets of a field", function()
    assert.equal(4096, #mime.words(("x"):rep(5000)))
  end)

  it("decodes at most 64 KB of a text", function()
    local mail = "Content-Type: text/plain\n\n" .. ("x"):rep(100000)
    local _, parts = mime.parts(mail)
    assert.equal(65536, #mime.text(mail, parts[1]))
  end)

  it("goes eight levels deep and no further, and looks at a thousand parts", function()
    local out = { "Content-Type: multipart/mixed; boundary=b0\n\n" }
    for i = 1, 1000 do out[#out + 1] = ("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"):format(i - 1, i) end
    local _, flaws = types(table.concat(out))
    assert.is_true(flaws.too_deep)
    local list
    list, flaws = types("Content-Type: multipart/mixed; boundary=b\n\n" .. ("--b\n\nx\n"):rep(3000))
    assert.is_true(#list <= 1001 and flaws.too_many_parts)
  end)

  it("takes a boundary of a megabyte for none, and is not slowed by it", function()
    local boundary = ("-"):rep(1000000)
    local _, flaws = types("Content-Type: multipart/mixed; boundary=" .. boundary .. "\n\n--" .. boundary .. "\n\nx\n"
      .. ("--" .. ("-"):rep(500000) .. "\n"):rep(10) .. ("---\n"):rep(100000))
    assert.is_true(flaws.missing_boundary)
    boundary = ("-"):rep(200000)
    assert.same({ "text/plain=x" }, (types("Content-Type: multipart/mixed; boundary=" .. boundary .. "\n\n--"
      .. boundary .. "\n\nx\n--"
      .. boundary .. "--\n")))
  end)

  it("reads any octets without an error", function()
    for seed = 1, 300 do
      local mail = "Content-Type: multipart/mixed; boundary=" .. random.octets(seed, 3) .. "\n"
        .. random.octets(seed + 1000, 400)
      local _, parts = mime.parts(mail)
      for _, part in ipairs(parts) do mime.text(mail, part) end
    end
  end)
end)
