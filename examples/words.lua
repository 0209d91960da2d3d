--- The words of the reference's own pages, a language each; the texts about codes come from smtpcodes.
--- A language that is missing here is served with English words.
local NAMES = {
  "name", "site", "search", "compare", "with", "previous", "next", "language", "missing", "see", "formats",
}
local MORE = { "reasons", "2", "3", "4", "5", "intro", "advice", "paste", "explain", "all" }

-- The first words, the direction of the script where it is not from left to right, and more words.
local function row(...)
  local words, list = { dir = "ltr" }, { ... }
  for i, name in ipairs(NAMES) do words[name] = list[i] end
  if list[#NAMES + 1] == "rtl" then words.dir = "rtl" end
  return function(more)
    for i, name in ipairs(MORE) do words[name] = more[i] end
    return words
  end
end

return {
  en = row("English", "SMTP codes", "Search", "Compare", "Compare with", "Previous", "Next", "Language",
    "Not found", "See also", "This page as") {
    "Reasons", "success", "go on", "temporary failure", "permanent failure",
    "Each reply of a mail server begins with three digits. The first one says "
      .. "whether it worked. Behind it an enhanced code such as 5.1.1 may say more.",
    "Check the code, search for words of the reply, or begin with the list of all codes.",
    "Paste a reply or a line of a mail log", "Explain", "List of all codes",
  },
  ar = row("العربية", "رموز SMTP", "بحث", "مقارنة", "مقارنة مع", "السابق", "التالي", "اللغة",
    "غير موجود", "انظر أيضًا", "هذه الصفحة بصيغة", "rtl") {
    "الأسباب", "نجاح", "متابعة", "فشل مؤقت", "فشل دائم",
    "يبدأ كل رد من خادم البريد بثلاثة أرقام، ويبيّن أولها "
      .. "هل نجح الأمر. وقد يليها رمز محسّن مثل 5.1.1 يوضح المزيد.",
    "تحقق من الرمز، أو ابحث بكلمات من الرد، أو ابدأ من قائمة جميع الرموز.",
    "الصق ردًا أو سطرًا من سجل البريد", "اشرح", "قائمة جميع الرموز",
  },
  de = row("Deutsch", "SMTP-Codes", "Suchen", "Vergleichen", "Vergleichen mit", "Zurück", "Weiter", "Sprache",
    "Nicht gefunden", "Siehe auch", "Diese Seite als") {
    "Gründe", "Erfolg", "weiter", "vorübergehender Fehler", "dauerhafter Fehler",
    "Jede Antwort eines Mailservers beginnt mit drei Ziffern. Die erste sagt, ob "
      .. "es geklappt hat. Dahinter kann ein erweiterter Statuscode wie 5.1.1 mehr verraten.",
    "Prüfen Sie den Code, suchen Sie nach Wörtern der Antwort oder beginnen Sie mit der Liste aller Codes.",
    "Eine Antwort oder eine Zeile eines Maillogs einfügen", "Erklären", "Liste aller Codes",
  },
  es = row("Español", "Códigos SMTP", "Buscar", "Comparar", "Comparar con", "Anterior", "Siguiente", "Idioma",
    "No encontrado", "Véase también", "Esta página en") {
    "Motivos", "éxito", "continuar", "error temporal", "error permanente",
    "Cada respuesta de un servidor de correo empieza por tres dígitos. El "
      .. "primero dice si funcionó. Detrás puede ir un código mejorado, como 5.1.1, que dice más.",
    "Compruebe el código, busque palabras de la respuesta o empiece por la lista de todos los códigos.",
    "Pegue una respuesta o una línea del registro de correo", "Explicar",
    "Lista de todos los códigos",
  },
  fr = row("Français", "Codes SMTP", "Rechercher", "Comparer", "Comparer avec", "Précédent", "Suivant", "Langue",
    "Introuvable", "Voir aussi", "Cette page en") {
    "Motifs", "succès", "continuer", "échec temporaire", "échec permanent",
    "Chaque réponse d'un serveur de messagerie commence par trois chiffres. Le "
      .. "premier indique si la commande a réussi. Un code étendu tel que 5.1.1 peut suivre et en dire plus.",
    "Vérifiez le code, cherchez des mots de la réponse ou partez de la liste de tous les codes.",
    "Collez une réponse ou une ligne de journal", "Expliquer", "Liste de tous les codes",
  },
  hi = row("हिन्दी", "SMTP कोड", "खोजें", "तुलना करें", "इससे तुलना करें", "पिछला", "अगला", "भाषा",
    "नहीं मिला", "यह भी देखें", "यह पृष्ठ इस रूप में") {
    "कारण", "सफलता", "आगे बढ़ें", "अस्थायी विफलता", "स्थायी विफलता",
    "मेल सर्वर का हर उत्तर तीन अंकों से शुरू होता है। पहला अंक बताता है "
      .. "कि काम हुआ या नहीं। उसके बाद 5.1.1 जैसा विस्तारित कोड और बता सकता है।",
    "कोड जाँचें, उत्तर के शब्द खोजें, या सभी कोडों की सूची से शुरू करें।",
    "कोई उत्तर या मेल लॉग की पंक्ति चिपकाएँ", "समझाएँ", "सभी कोडों की सूची",
  },
  id = row("Bahasa Indonesia", "Kode SMTP", "Cari", "Bandingkan", "Bandingkan dengan", "Sebelumnya", "Berikutnya",
    "Bahasa", "Tidak ditemukan", "Lihat juga", "Halaman ini sebagai") {
    "Alasan", "berhasil", "lanjutkan", "gagal sementara", "gagal permanen",
    "Setiap balasan server email diawali tiga digit. Digit pertama menyatakan berhasil "
      .. "atau tidak. Di belakangnya, kode status rinci seperti 5.1.1 dapat menjelaskan lebih banyak.",
    "Periksa kodenya, cari kata-kata dari balasan, atau mulai dari daftar semua kode.",
    "Tempel balasan atau baris log email", "Jelaskan", "Daftar semua kode",
  },
  ja = row("日本語", "SMTP コード", "検索", "比較", "比較する相手", "前へ", "次へ", "言語",
    "見つかりません", "関連項目", "このページの別形式") {
    "理由", "成功", "続行", "一時的な失敗", "恒久的な失敗",
    "メールサーバーの応答はどれも 3 桁の数字で始まり、最初の桁が成否を表します。その後に 5.1.1 のような拡張コードが続き、詳しい内容を示すことがあります。",
    "コードを確かめるか、応答の語句で検索するか、全コードの一覧から探してください。", "応答またはメールログの行を貼り付けてください", "調べる", "全コードの一覧",
  },
  ko = row("한국어", "SMTP 코드", "검색", "비교", "다음과 비교", "이전", "다음", "언어",
    "찾을 수 없음", "함께 보기", "이 페이지의 다른 형식") {
    "사유", "성공", "계속", "일시적 실패", "영구적 실패",
    "메일 서버의 모든 응답은 세 자리 숫자로 시작하며, 첫 숫자가 성공 여부를 알려 줍니다. 그 뒤의 5.1.1 같은 확장 코드가 더 자세히 알려 주기도 합니다.",
    "코드를 확인하거나, 응답의 단어로 검색하거나, 전체 코드 목록에서 시작하십시오.", "응답이나 메일 로그 한 줄을 붙여 넣으십시오", "설명", "전체 코드 목록",
  },
  pt = row("Português", "Códigos SMTP", "Pesquisar", "Comparar", "Comparar com", "Anterior", "Próximo", "Idioma",
    "Não encontrado", "Veja também", "Esta página em") {
    "Motivos", "sucesso", "continuar", "falha temporária", "falha permanente",
    "Toda resposta de um servidor de e-mail começa com três dígitos. O primeiro "
      .. "diz se deu certo. Depois dele, um código aprimorado como 5.1.1 pode dizer mais.",
    "Verifique o código, pesquise palavras da resposta ou comece pela lista de todos os códigos.",
    "Cole uma resposta ou uma linha do log de e-mail", "Explicar", "Lista de todos os códigos",
  },
  ru = row("Русский", "Коды SMTP", "Найти", "Сравнить", "Сравнить с", "Назад", "Вперёд", "Язык",
    "Не найдено", "См. также", "Эта страница в формате") {
    "Причины", "успех", "продолжение", "временная ошибка", "постоянная ошибка",
    "Каждый ответ почтового сервера начинается с трёх цифр. Первая говорит, "
      .. "получилось ли. За ними расширенный код, например 5.1.1, может сказать больше.",
    "Проверьте код, поищите слова из ответа или начните со списка всех кодов.",
    "Вставьте ответ или строку почтового журнала", "Объяснить", "Список всех кодов",
  },
  th = row("ไทย", "รหัส SMTP", "ค้นหา", "เปรียบเทียบ", "เปรียบเทียบกับ", "ก่อนหน้า", "ถัดไป", "ภาษา",
    "ไม่พบ", "ดูเพิ่มเติม", "หน้านี้ในรูปแบบ") {
    "เหตุผล", "สำเร็จ", "ทำต่อ", "ล้มเหลวชั่วคราว", "ล้มเหลวถาวร",
    "การตอบกลับทุกครั้งของเซิร์ฟเวอร์อีเมลขึ้นต้นด้วยเลขสามหลัก "
      .. "หลักแรกบอกว่าสำเร็จหรือไม่ ต่อจากนั้นรหัสแบบขยาย เช่น 5.1.1 อาจบอกรายละเอียดเพิ่ม",
    "ตรวจสอบรหัส ค้นหาคำจากการตอบกลับ หรือเริ่มจากรายการรหัสทั้งหมด",
    "วางการตอบกลับหรือบรรทัดจากบันทึกอีเมล", "อธิบาย", "รายการรหัสทั้งหมด",
  },
  tr = row("Türkçe", "SMTP kodları", "Ara", "Karşılaştır", "Şununla karşılaştır", "Önceki", "Sonraki", "Dil",
    "Bulunamadı", "Ayrıca bakınız", "Bu sayfanın başka biçimleri") {
    "Nedenler", "başarı", "devam", "geçici hata", "kalıcı hata",
    "Bir posta sunucusunun her yanıtı üç rakamla başlar. İlki işlemin başarılı olup "
      .. "olmadığını söyler. Ardından gelen 5.1.1 gibi bir genişletilmiş kod daha fazlasını söyleyebilir.",
    "Kodu denetleyin, yanıttaki sözcükleri arayın ya da tüm kodların listesinden başlayın.",
    "Bir yanıt ya da posta günlüğü satırı yapıştırın", "Açıkla", "Tüm kodların listesi",
  },
  vi = row("Tiếng Việt", "Mã SMTP", "Tìm kiếm", "So sánh", "So sánh với", "Trước", "Sau", "Ngôn ngữ",
    "Không tìm thấy", "Xem thêm", "Trang này ở dạng") {
    "Lý do", "thành công", "tiếp tục", "lỗi tạm thời", "lỗi vĩnh viễn",
    "Mỗi phản hồi của máy chủ thư bắt đầu bằng ba chữ số. Chữ số đầu cho biết "
      .. "có thành công hay không. Theo sau có thể là một mã nâng cao như 5.1.1, nói rõ hơn.",
    "Hãy kiểm tra mã, tìm các từ trong phản hồi, hoặc bắt đầu từ danh sách mọi mã.",
    "Dán một phản hồi hoặc một dòng nhật ký thư", "Giải thích", "Danh sách mọi mã",
  },
  ["zh-hans"] = row("简体中文", "SMTP 代码", "搜索", "比较", "与以下代码比较", "上一个", "下一个", "语言",
    "未找到", "另请参阅", "本页的其他格式") {
    "原因", "成功", "继续", "暂时失败", "永久失败",
    "邮件服务器的每个应答都以三位数字开头，第一位说明是否成功。其后可能有 5.1.1 这样的增强状态码，说明得更详细。",
    "请检查代码，用应答中的词语搜索，或从全部代码列表开始。", "粘贴一条应答或一行邮件日志", "解释", "全部代码列表",
  },
}
