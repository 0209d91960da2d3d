--- Charsets that write one octet a letter, as UTF-8. Words that hold an "@" stay as
--- they are: an address is of ASCII, and octets beside it are damage or a piece of it.
local utf8 = require "smtpcodes.utf8"

local one_octet = {}

-- The letters from an octet on; a full stop is where there is none.
local KOI8 = { first = 163, letters = "ёє.ії.....ґ.....ЁЄ.ІЇ.....Ґ..юабцдефгхийклмнопярстужвьызшэщчъЮАБ"
    .. "ЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ" }
local CP1251 = { first = 165, letters = "Ґ..Ё.Є....Ї..Ііґµ..ё.є.јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгд"
    .. "ежзийклмнопрстуфхцчшщъыьэюя" }
local ISO5 = { first = 161, letters = "ЁЂЃЄЅІЇЈЉЊЋЌ.ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопр"
    .. "стуфхцчшщъыьэюя.ёђѓєѕіїјљњћќ.ўџ" }
local ISO7 = { first = 182, letters = "Ά.ΈΉΊ.Ό.ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ.ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυ"
    .. "φχψωϊϋόύώ" }
local THAI = { first = 161, letters = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู.....เ"
    .. "แโใไๅๆ็่้๊๋์ํ๎" }
local WESTERN = { first = 192, letters = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ.ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö.øùúûüýþÿ" }
local ISO2 = { first = 161, letters = "Ą.Ł.ĽŚ..ŠŞŤŹ.ŽŻ.ą.ł.ľśˇ.šşťź.žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ.ŘŮÚŰÜÝŢßŕ"
    .. "áâăäĺćçčéęëěíîďđńňóôőö.řůúűüýţ" }
local CP1250 = { first = 138, letters = "Š.ŚŤŽŹ..........š.śťžź.ˇ.Ł.Ą....Ş....Ż...ł.µ...ąş.Ľ.ľżŔÁÂĂÄĹĆÇČÉ"
    .. "ĘËĚÍÎĎĐŃŇÓÔŐÖ.ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö.řůúűüýţ" }

local CHARSETS = { ["koi8-r"] = KOI8, ["koi8-u"] = KOI8, ["windows-1251"] = CP1251, ["cp1251"] = CP1251,
  ["iso-8859-5"] = ISO5, ["iso-8859-7"] = ISO7, ["windows-1253"] = ISO7, ["tis-620"] = THAI, ["iso-8859-11"] = THAI,
  ["windows-874"] = THAI, ["iso-8859-2"] = ISO2, ["windows-1250"] = CP1250,
  ["iso-8859-1"] = WESTERN, ["iso-8859-15"] = WESTERN, ["windows-1252"] = WESTERN }

-- Octet -> letter.
local function map_of(charset)
  if not charset.map then
    local map, octet, at = {}, charset.first, 1
    while at <= #charset.letters do
      local _, after = utf8.decode(charset.letters, at)
      if after > at + 1 then map[string.char(octet)] = charset.letters:sub(at, after - 1) end
      octet, at = octet + 1, after
    end
    charset.map = map
  end
  return charset.map
end

---@param text string
---@param charset string?  in lower case
---@return string
function one_octet.decode(text, charset)
  local known = CHARSETS[charset or ""]
  if not known or not text:find("[\128-\255]") then return text end
  local map = map_of(known)
  return (text:gsub("[^%s<>]+", function(word)
    return word:find("[\128-\255]") and not word:find("@", 1, true) and word:gsub("[\128-\255]", map) or nil
  end))
end

return one_octet
