--- The words of the reference's own pages, a language each; the texts about codes come from smtpcodes.
--- A language that is missing here is served with English words.
local function row(name, site, search, compare, with, previous, next_, language, missing, see, formats, dir)
  return {
    name = name, site = site, search = search, compare = compare, with = with, previous = previous, next = next_,
    language = language, missing = missing, see = see, formats = formats, dir = dir or "ltr",
  }
end

return {
  en = row("English", "SMTP codes", "Search", "Compare", "Compare with", "Previous", "Next", "Language",
    "Not found", "See also", "This page as"),
  ar = row("العربية", "رموز SMTP", "بحث", "مقارنة", "مقارنة مع", "السابق", "التالي", "اللغة",
    "غير موجود", "انظر أيضًا", "هذه الصفحة بصيغة", "rtl"),
  de = row("Deutsch", "SMTP-Codes", "Suchen", "Vergleichen", "Vergleichen mit", "Zurück", "Weiter", "Sprache",
    "Nicht gefunden", "Siehe auch", "Diese Seite als"),
  es = row("Español", "Códigos SMTP", "Buscar", "Comparar", "Comparar con", "Anterior", "Siguiente", "Idioma",
    "No encontrado", "Véase también", "Esta página en"),
  fr = row("Français", "Codes SMTP", "Rechercher", "Comparer", "Comparer avec", "Précédent", "Suivant", "Langue",
    "Introuvable", "Voir aussi", "Cette page en"),
  hi = row("हिन्दी", "SMTP कोड", "खोजें", "तुलना करें", "इससे तुलना करें", "पिछला", "अगला", "भाषा",
    "नहीं मिला", "यह भी देखें", "यह पृष्ठ इस रूप में"),
  id = row("Bahasa Indonesia", "Kode SMTP", "Cari", "Bandingkan", "Bandingkan dengan", "Sebelumnya", "Berikutnya",
    "Bahasa", "Tidak ditemukan", "Lihat juga", "Halaman ini sebagai"),
  ja = row("日本語", "SMTP コード", "検索", "比較", "次と比較", "前へ", "次へ", "言語",
    "見つかりません", "関連項目", "このページの別形式"),
  ko = row("한국어", "SMTP 코드", "검색", "비교", "다음과 비교", "이전", "다음", "언어",
    "찾을 수 없음", "함께 보기", "이 페이지의 다른 형식"),
  pt = row("Português", "Códigos SMTP", "Pesquisar", "Comparar", "Comparar com", "Anterior", "Seguinte", "Idioma",
    "Não encontrado", "Ver também", "Esta página em"),
  ru = row("Русский", "Коды SMTP", "Найти", "Сравнить", "Сравнить с", "Назад", "Вперёд", "Язык",
    "Не найдено", "См. также", "Эта страница в формате"),
  th = row("ไทย", "รหัส SMTP", "ค้นหา", "เปรียบเทียบ", "เปรียบเทียบกับ", "ก่อนหน้า", "ถัดไป", "ภาษา",
    "ไม่พบ", "ดูเพิ่มเติม", "หน้านี้ในรูปแบบ"),
  tr = row("Türkçe", "SMTP kodları", "Ara", "Karşılaştır", "Şununla karşılaştır", "Önceki", "Sonraki", "Dil",
    "Bulunamadı", "Ayrıca bakınız", "Bu sayfanın başka biçimleri"),
  vi = row("Tiếng Việt", "Mã SMTP", "Tìm kiếm", "So sánh", "So sánh với", "Trước", "Sau", "Ngôn ngữ",
    "Không tìm thấy", "Xem thêm", "Trang này ở dạng"),
  ["zh-hans"] = row("简体中文", "SMTP 代码", "搜索", "比较", "与以下代码比较", "上一个", "下一个", "语言",
    "未找到", "另请参阅", "本页的其他格式"),
}
