--- The words that rules and search compare: how a text is split and folded.
local core = require "smtpcodes.core"

describe("The words of a text", function()
  local function assert_words(expected, text)
    assert.equal(expected, core.words(text), text)
  end

  it("are in lower case, split at all that is no letter or digit", function()
    assert_words("mailbox full try later", "Mailbox-FULL; try (later)!")
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
