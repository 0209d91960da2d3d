-- Turkish. What the keys mean is written at the top of en.lua. No suffix ever follows a value that is filled
-- in, since vowel harmony would depend on it: a word behind it takes the suffix ("{code} kodunu").

return {
  tag = "tr",
  name = "Türkçe",
  join = { ["and"] = "ve", ["or"] = "veya" },

  terms = {
    mailbox_unknown = "kullanıcı bulunamadı; kullanıcı yok; bilinmeyen kullanıcı; alıcı bulunamadı; "
      .. "adres mevcut değil; posta kutusu bulunamadı; posta kutusu yok; geçersiz adres; "
      .. "geçersiz alıcı; alıcı reddedildi; hesap bulunamadı; böyle bir kullanıcı yok",
    mailbox_disabled = "hesap askıya alındı; hesap devre dışı; hesap kapatıldı; hesap kilitli",
    mailbox_full = "kutu dolu; posta kutusu dolu; kota; kota aşıldı; gelen kutusu dolu; depolama dolu; "
      .. "kota doldu",
    domain_unknown = "alan adı bulunamadı; alan adı yok; geçersiz alan adı",
    relay_denied = "relay reddedildi; aktarma reddedildi; relay; aktarma izni yok",
    message_too_big = "ileti çok büyük; mesaj çok büyük; boyut sınırı; ek çok büyük; "
      .. "e-posta çok büyük; boyut",
    spam_content = "spam; istenmeyen posta; istenmeyen e-posta; gereksiz posta",
    virus = "virüs; kötü amaçlı yazılım; zararlı",
    blocklisted = "kara liste; kara listede; engelleme listesi; ip engellendi; itibar; engellendi",
    reverse_dns = "ters dns; ptr kaydı; ters kayıt; ptr",
    sender_rejected = "gönderen reddedildi; geçersiz gönderen; gönderen adresi",
    policy = "politika; ilke; erişim engellendi; erişim reddedildi",
    session_security = "kimlik doğrulama gerekli; oturum açma gerekli; kimlik doğrulama; giriş gerekli",
    tls_failure = "tls hatası; tls başarısız",
    too_many_recipients = "çok fazla alıcı; alıcı sınırı; alıcı sayısı",
    rate_limited = "çok fazla bağlantı; gönderim sınırı; hız sınırı; çok fazla ileti; gönderme limiti; "
      .. "çok hızlı",
    greylisted = "gri liste; gri listeleme; greylisting",
    service_unavailable = "hizmet kullanılamıyor; sunucu meşgul; bakım; servis kullanılamıyor",
    system_error = "yerel hata; iç hata; sunucu hatası; sistem hatası",
    network_error = "zaman aşımı; bağlantı reddedildi; yanıt yok; bağlantı koptu",
    ["450 451 421 452 4.2.2"] = "daha sonra tekrar deneyin; geçici hata; tekrar dene",
    ["550 450"] = "posta kutusu kullanılamıyor",
    ["535 5.7.8"] = "parola; şifre; yanlış şifre; yanlış parola; kimlik doğrulama başarısız; "
      .. "şifre hatalı",
    ["534 5.7.9"] = "uygulama şifresi; uygulama parolası; iki adımlı",
    ["530 454 5.7.10 220"] = "şifreleme; ssl; tls; starttls",
    ["5.4.6 554"] = "döngü; posta döngüsü",
    ["4.4.7 5.4.7"] = "süresi doldu",
    ["500 502 5.5.1"] = "bilinmeyen komut; komut tanınmadı; komut uygulanmadı",
    ["503 5.5.1"] = "komut sırası; yanlış sıra",
    ["501 500 5.5.4 5.5.2"] = "söz dizimi hatası; sözdizimi; parametre hatası",
    ["452 4.3.1"] = "disk dolu; yetersiz alan; yetersiz depolama",
    ["250 2.0.0 2.6.0"] = "kabul edildi; başarılı; teslim edildi",
    ["5.6.0 554"] = "başlık; üst bilgi",
    ["5.7.1 552 5.3.4 554"] = "ek; ekli dosya; ek engellendi",
    ["221 421"] = "bağlantı kapatılıyor",
    ["220"] = "hazır",
    ["4.4.3 5.1.2 5.4.4"] = "dns; dns hatası; mx kaydı",
    ["252"] = "kullanıcı doğrulanamadı",
  },

  heading = {
    description = "Açıklama",
    when = "Ne Zaman Görülür",
    fix = "Nasıl Düzeltilir",
    differences = "Temel Farklar",
    guidance = "Hangisi Ne Zaman Kullanılır",
  },

  label = {
    severity = "Yanıt türü",
    category = "Kategori",
    subject = "Konu",
    status = "Durum",
    stages = "Aşamalar",
    connection = "Bağlantı",
    enhanced = "Genişletilmiş kodlar",
    class = "Sınıf",
    classes = "İzin verilen sınıflar",
    reply_codes = "Yanıt kodları",
    related = "Ayrıca bakınız",
    sources = "Kaynaklar",
    code = "Kod",
    name = "Ad",
    kind = "Kod türü",
    retry = "Yeniden deneme",
    source = "Kaynak",
    reason = "Neden",
    action = "Yapılacak",
    scope = "Kapsam",
    disposition = "İleti",
    bounce = "Ret türü",
    retry_after = "Bekleme süresi",
    blocklist = "Kara liste",
    confidence = "Kesinlik",
    why = "Dayanak",
    stage = "Aşama",
    mismatch = "Yersiz kod",
    flaws = "Kusurlar",
  },

  severity = {
    positive_completion = "2xx Olumlu Tamamlama Yanıtı",
    positive_intermediate = "3xx Olumlu Ara Yanıt",
    transient_negative = "4xx Geçici Olumsuz Yanıt",
    permanent_negative = "5xx Kalıcı Olumsuz Yanıt",
  },
  class = {
    positive_completion = "Başarı",
    transient_negative = "Süregelen Geçici Hata",
    permanent_negative = "Kalıcı Hata",
  },
  category = {
    syntax = "Söz dizimi",
    information = "Bilgi",
    connections = "Bağlantılar",
    unspecified = "Belirtilmemiş",
    mail_system = "Posta sistemi",
    unassigned = "RFC 5321 dil bilgisinin dışında",
  },
  subject = {
    [0] = "Diğer veya tanımsız durum",
    "Adres durumu",
    "Posta kutusu durumu",
    "Posta sistemi durumu",
    "Ağ ve yönlendirme durumu",
    "Posta teslim protokolü durumu",
    "İleti içeriği durumu",
    "Güvenlik veya ilke durumu",
  },
  status = {
    standard = "standart",
    extension = "uzantı",
    obsolete = "eskimiş",
    observed = "uygulamada görülen",
    registered = "kayıtlı",
    deprecated = "kullanılması önerilmiyor",
  },
  connection = {
    always = "sunucu kapatır",
    may = "sunucu kapatabilir",
    never = "açık kalır",
  },
  -- Without a case, before "aşamasında".
  stage = {
    CONNECT = "oturum başlangıcı",
    ["DATA-END"] = "veri sonu",
  },
  any_stage = "tümü",

  reason = {
    accepted = "Sunucu kendisinden isteneni yaptı (2yz).",
    continue = "Sunucu sonraki bölümü bekliyor (3yz).",
    mailbox_unknown = "O alan adında böyle bir posta kutusu yok veya böyle bir adres olamaz.",
    mailbox_disabled = "Posta kutusu vardı, ama devre dışı bırakılmış, askıya alınmış, kapatılmış, taşınmış veya "
      .. "sahibi değişmiş.",
    suppressed = "Gönderim hizmeti denemedi: adres hizmetin kendi engelleme listesinde.",
    mailbox_full = "Alıcı kotasını aşmış.",
    domain_unknown = "Alıcının alan adı yok veya posta kabul etmiyor (böyle bir alan adı yok, Null MX).",
    recipient_restricted = "Bu alıcı, grup veya liste yalnızca bazı gönderenlerden posta kabul ediyor ya da "
      .. "gönderenden onay istiyor.",
    relay_denied = "Sunucu bu alıcı için aktarma yapmıyor: yanlış MX veya artık burada barındırılmayan "
      .. "alan adı (gönderim sunucusunda: önce oturum açın, fix_session/session).",
    message_too_big = "İleti, sunucunun veya alıcının boyut sınırını aşıyor.",
    message_format = "İleti bozuk veya kabul edilmeyen bir biçimde (üst bilgiler, MIME, karakter kümesi, 8 bit, "
      .. "ek türü).",
    spam_content = "İçerik, içindeki bir bağlantı veya puanı nedeniyle istenmeyen posta sayıldı.",
    virus = "Kötü amaçlı yazılım veya tehlikeli bir ek bulundu.",
    blocklisted = "Gönderen makine veya alan adı kara listede, yasaklı ya da itibarı kötü.",
    auth_failure = "İletinin SPF, DKIM, DMARC veya ARC kimlik doğrulaması başarısız oldu.",
    reverse_dns = "İstemcinin ters DNS kaydı (PTR, FCrDNS) yok ya da bu kayıt veya HELO adı yanlış.",
    sender_rejected = "Zarftaki veya üst bilgideki gönderen ya da onun alan adı reddedildi.",
    policy = "Yerel ilke nedeniyle reddedildi; daha kesin bir şey söylenmiyor.",
    session_security = "Oturumda önce kimlik doğrulanmalı (AUTH) veya TLS başlatılmalı ya da kimlik bilgileri "
      .. "reddedildi.",
    tls_failure = "TLS, MTA-STS, DANE veya REQUIRETLS koşulu karşılanamadı. Güvenliği hiçbir zaman düşürmeyin.",
    too_many_recipients = "Bu işlemde çok fazla alıcı var: Kalanlara başka bir işlemde gönderin.",
    rate_limited = "Bu sürede çok fazla bağlantı veya ileti (scope host), bu alıcıya çok sık posta (recipient) veya "
      .. "tükenmiş bir gönderim kotası (sender).",
    greylisted = "Gönderen burada yeni olduğu için daha sonra yeniden denemesi isteniyor.",
    service_unavailable = "Sunucu kapanıyor, açılıyor veya çok meşgul: Daha sonra yeniden bağlanın.",
    system_error = "Uzak sistemde hata oluştu: yerel hata, depolama, yapılandırma.",
    network_error = "Bağlantı yok, zaman aşımı, DNS sorunu, yönlendirme döngüsü veya dolmuş teslim süresi.",
    protocol_error = "Sunucu bir komutu, bağımsız değişkenlerini, sırasını veya söz dizimini reddetti.",
    unknown = "Yanıttaki hiçbir şey nedeni söylemiyor.",
  },
  action = {
    proceed = "devam edin",
    retry = "daha sonra yeniden deneyin",
    slow_down = "daha yavaş gönderin, sonra yeniden deneyin",
    split = "kalanlara başka bir işlemde gönderin",
    suppress = "bu adrese artık göndermeyin",
    fix_message = "iletiyi değiştirin",
    fix_sender = "gönderen tarafı düzeltin",
    fix_session = "oturumun yürütülüşünü düzeltin",
    review = "kararı bir insana bırakın",
  },
  scope = {
    none = "hiçbir şey",
    recipient = "yalnızca bu adres",
    domain = "alan adının bütün adresleri",
    message = "kime giderse gitsin bu ileti",
    sender = "bu gönderenden gelen her şey",
    host = "bu makinenin gönderdiği her şey",
    server = "bu sunucuya giden her şey",
    session = "bu bağlantı",
    transaction = "bu işlem",
    unknown = "yanıtta belirtilmiyor",
  },
  disposition = {
    done = "yapılacak bir şey kalmadı",
    keep = "kuyrukta tutun",
    ["return"] = "gönderene iade edin",
  },
  bounce = {
    none = "ret yok",
    soft = "daha sonra başarılı olabilir",
    hard = "adres artık geçerli değil",
    block = "reddedildi, ama adres doğru olabilir",
  },
  confidence = { certain = "kesin", likely = "olası", guess = "tahmin" },
  finding = { error = "hata", warning = "uyarı", info = "bilgi" },

  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} “{a_name}” ile {b} “{b_name}” karşılaştırması",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) ile {b} ({b_name}) aynı türden yanıtlardır: {severity}.",
      mixed = "SMTP {a} ({a_name}) ile genişletilmiş {b} kodu ({b_name}) aynı türdendir: {severity}.",
      enhanced = "SMTP {a} ({a_name}) ile {b} ({b_name}) aynı sınıftan genişletilmiş kodlardır: {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) “{a_severity}” türündedir, {b} ({b_name}) ise “{b_severity}” türündedir.",
      mixed = "SMTP {a} ({a_name}) “{a_severity}” türündedir, genişletilmiş {b} kodu ({b_name}) ise {b_class} "
        .. "sınıfındandır ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) genişletilmiş kodu {a_class} sınıfındandır ({a_severity}), {b} ({b_name}) ise "
        .. "{b_class} sınıfındandır ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} bir yanıt kodudur: Yanıtın her satırı onunla başlar ve belirleyici olan ilk rakamıdır.",
      enhanced = "{code} bir genişletilmiş durum kodudur: Yanıt kodundan sonra gelir ve ne olduğunu daha kesin söyler.",
      common = "İkisi çoğu zaman birlikte gelir: {a} {b}.",
      possible = "Bir yanıt ikisini birden taşıyabilir: {a} {b}.",
      class = "Bir yanıt hiçbir zaman ikisini birden taşımaz: Genişletilmiş kodun sınıfı, yanıt kodunun ilk rakamıyla "
        .. "aynıdır.",
      intermediate = "Bir yanıt hiçbir zaman ikisini birden taşımaz: 3yz yanıtlarının genişletilmiş kodu yoktur.",
    },
    status = {
      standard = "{code} SMTP standardının parçasıdır.",
      extension = "{code} bir SMTP uzantısıyla gelir.",
      obsolete = "{code} eskimiştir.",
      observed = "{code} kodunu hiçbir RFC tanımlamaz, ama bazı sunucularda veya raporlarda görülür.",
      registered = "{code} kodu IANA tarafından kaydedilmiştir.",
      deprecated = "{code} kodunun kullanılması kayıt defterine göre önerilmez.",
    },
    subject = {
      [0] = "{code} konu belirtmez.",
      "{code} bir adresle ilgilidir.",
      "{code} bir posta kutusuyla ilgilidir.",
      "{code} alan tarafın posta sistemiyle ilgilidir.",
      "{code} ağ veya yönlendirmeyle ilgilidir.",
      "{code} SMTP konuşmasıyla ilgilidir.",
      "{code} iletinin içeriğiyle ilgilidir.",
      "{code} güvenlik veya ilkeyle ilgilidir.",
    },
    retry = {
      positive_completion = "{code} kodundan sonra yeniden denenecek bir şey yoktur.",
      positive_intermediate = "{code} kodundan sonra istemci sonraki bölümle devam eder.",
      transient_negative = "{code} kodundan sonra aynı istek daha sonra başarılı olabilir.",
      permanent_negative = "{code} kodundan sonra yeni bir denemenin anlamlı olması için bir şeyin değişmesi gerekir.",
    },
    connection = {
      always = "{code} kodundan sonra sunucu bağlantıyı kapatır.",
      may = "{code} kodundan sonra sunucu bağlantıyı kapatabilir.",
      never = "{code} kodu bağlantıyı açık bırakır.",
    },
    stages = {
      any = "{code} her aşamada gelebilir.",
      only = "İki koddan yalnızca {code} {stages:or} aşamasında görülür.",
    },
    source = {
      list = function(values)
        return "{code} kodunun " .. (#values.sources == 1 and "kaynağı" or "kaynakları") .. ": {sources:and}."
      end,
      none = "{code} hiçbir standarttan gelmez.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Yanıtı alan taraf bunu {other} kodunun tersine başarı saymalıdır.",
      positive_intermediate = "Yanıtı alan taraf bunu {other} kodunun tersine devam etme isteği saymalıdır.",
      transient_negative = "Yanıtı alan taraf bunu {other} kodunun tersine geçici hata saymalıdır.",
      permanent_negative = "Yanıtı alan taraf bunu {other} kodunun tersine kalıcı hata saymalıdır.",
    },
  },

  page = {
    no_entries = "Kayıt yok.",
    no_findings = "Bulgu yok.",
    seconds = "{n} sn",
    line = "Satır {line}",
    octet = "Oktet {offset}",
    line_and_octet = "Satır {line}, oktet {offset}",
    why = {
      rule = "{rule} kuralı",
      user_rule = "{rule} adlı kendi kuralınız",
      enhanced = "genişletilmiş kod",
      code = "yanıt kodu",
      matched = "{by}, eşleşen sözler: “{matched}”",
    },
  },

  cli = {
    did_you_mean = "şunu mu demek istediniz: {words}?",
    not_for_command = "{command} komutunun {option} seçeneği yok",
    cannot_read = "{file} okunamıyor: {message}",
    cannot_write = "yazılamıyor: {message}",
    bad_rules = "{file} kural içermiyor: {message}",
    only_severity = "{word} hiçbir belgede tanımlı değil; ilk rakamına göre {severity}",
    is_a_file = "{file} bir dosya; satırlarını sınıflandırmak için: smtpcodes classify - <DOSYA",
    unknown_reason = "bilinmeyen neden: {word}",
    unknown_stage = "bilinmeyen aşama: {word}",
    see_help = "Yardım için: smtpcodes --help",
    unknown_command = "bilinmeyen komut: {word}",
    unknown_option = "bilinmeyen seçenek: {word}",
    no_value = "{option} seçeneği bir değer ister",
    takes_no_value = "{option} seçeneği değer almaz",
    bad_value = "{option} seçeneği {word} değerini almaz",
    missing_argument = "{command} komutu için eksik: {needs}",
    too_many = "fazladan bağımsız değişken: {word}",
    no_language = "{word} dili yok; kullanılan dil: {name}",
    unknown_code = "bilinmeyen SMTP kodu: {word}",
    same_code = "bir kod kendisiyle karşılaştırılamaz: {word}",
    perhaps_classify = "Bir yanıtın metnini sınıflandırmak için: smtpcodes classify METİN",
    nothing_found = "hiçbir şey bulunamadı: {word}",
    more_found = "{n} kayıt daha var; --limit 0 hepsini gösterir",
    empty_input = "girdide yanıt yok",
    bad_reply = "girdinin {offset} numaralı okteti: {message}",
  },

  codes = {
    [200] = { name = "Genel başarı" },
    [211] = {
      name = "Sistem durumu",
      description = "Sunucu, HELP komutunu kendisi veya komutları hakkında bilgi vererek yanıtlar. Kodun "
        .. "adına karşın SMTP içinde durum soran bir komut yoktur; bu nedenle 214 yanında ikinci bir yardım "
        .. "kodu olarak kullanılır. Metin insanlar için yazılmıştır ve çoğu zaman birkaç satır tutar.",
      when = "Bu yanıt, 214 yerine bunu kullanan sunucularda HELP komutuna verilir. Posta teslim eden "
        .. "programların HELP komutuna ihtiyacı yoktur; bu yüzden elle yazılan oturumlarda ve denemelerde "
        .. "görülür. Onu başka bir komuta karşılık alan istemci, büyük olasılıkla yanıtların sayısını "
        .. "şaşırmıştır.",
      fix = "Yardım istediyseniz metni okuyun; düzeltilecek bir şey yoktur. Bir sonraki komutu göndermeden "
        .. "önce, koddan sonra kısa çizgi bulunmayan satıra kadar okuyun. Bir programın metindeki sözlere "
        .. "göre davranmasına izin vermeyin, çünkü bunları hiçbir RFC belirlemez.",
    },
    [214] = {
      name = "Yardım iletisi",
      description = "Sunucu, kendisi veya komutlarından biri hakkında yardım gönderir. Metin insanlar için "
        .. "yazılmıştır ve bir programın güvenebileceği bir biçimi yoktur. Çoğu zaman birkaç satır tutar.",
      when = "Bu yanıt, ardında bir komut adı olsun ya da olmasın HELP komutuna verilir. Onu, bir sunucuyu "
        .. "elle deneyen kişiler görür. HELP sunmayan bir sunucu 502 ile, verilen bağımsız değişken için "
        .. "yardımı olmayan bir sunucu ise 504 ile yanıt verir.",
      fix = "Metni okuyup devam edin; bu yanıt hiçbir şey gerektirmez. Sunucunun neleri desteklediğini "
        .. "öğrenmek için, programlara yönelik olan EHLO yanıtını kullanın. Sunucuyu siz işletiyorsanız bu "
        .. "metni yabancıların da okuduğunu unutmayın ve ürün ile sürüm hakkında ne kadar bilgi vereceğine "
        .. "karar verin.",
    },
    [220] = {
      name = "Hizmet hazır",
      description = "Sunucu hazırdır: bu yanıt karşılama ise SMTP konuşmaya, STARTTLS ardından geldiyse "
        .. "TLS başlatmaya. Karşılamada ilk sözcük sunucunun adı veya köşeli ayraç içindeki IP adresidir "
        .. "ve orada genişletilmiş durum kodu yer almamalıdır. STARTTLS ardından gelen oktetler artık "
        .. "TLS el sıkışmasına aittir.",
      when = "Bu yanıt, bir sunucunun kabul ettiği her oturumu açar; STARTTLS komutuna da bu yanıt verilir. "
        .. "Gelmesi biraz sürebilir: İstemci karşılamayı en az beş dakika beklemelidir. Oturumu istemeyen bir "
        .. "makine bunun yerine 421, 521 veya 554 ile karşılık verir.",
      fix = "Karşılamadan sonra EHLO gönderin; STARTTLS ardından ise hemen TLS el sıkışmasını başlatın. Bir "
        .. "şey göndermeden önce karşılamanın bütün satırlarını okuyun. TLS kurulduğunda önceki EHLO yanıtını "
        .. "unutun ve yeniden EHLO gönderin. Sunucuyu siz işletiyorsanız karşılamanın başına sunucunun adını "
        .. "koyun ve istemcinin el sıkışmadan önce söylediklerini unutmasını sağlayın.",
    },
    [221] = {
      name = "Bağlantı kapatılıyor",
      description = "Sunucu, QUIT komutunu onaylar ve bu satırdan sonra bağlantıyı kapatır. İlk sözcük "
        .. "makinenin adı olmalıdır, ama birçok sunucu onu yazmaz. Bazı eski RFC örnekleri bu noktada 250 "
        .. "gösterir; QUIT komutunun yanıtı bu değildir.",
      when = "Bu yanıt QUIT komutuna verilir ve düzgün biten bir oturumun son yanıtıdır. Kendinden "
        .. "kaynaklanan bir nedenle durmak zorunda kalan bir sunucu bunun yerine 421 gönderir; o ise bir "
        .. "veda değil, geçici bir hatadır.",
      fix = "Bağlantıyı kapatın; oturum düzgün biçimde sona erdi. Daha önce kabul edilen her iletinin "
        .. "kabulü geçerli kalır ve bu yanıt kaybolsaydı bile geçerli kalırdı. Sunucuyu siz "
        .. "işletiyorsanız bir işlem yarım kaldığında da QUIT komutunu bu kodla yanıtlayın ve bağlantıyı "
        .. "ancak ondan sonra kapatın.",
    },
    [235] = {
      name = "Kimlik doğrulama başarılı",
      description = "Sunucu kimlik bilgilerini kabul etti ve oturumun kimliği artık doğrulanmış durumda. Bir "
        .. "güvenlik katmanı üzerinde anlaşıldıysa, bu satırdan sonra geçerlidir. Metin, SASL alışverişine "
        .. "ait veri taşımaz.",
      when = "Bu yanıt, başarılı bir AUTH alışverişini bitirir. İstemcinin bir 334 yanıtına verdiği son "
        .. "karşılıktan sonra veya başlangıç yanıtı yettiyse doğrudan AUTH komutundan sonra gelir. Bir "
        .. "oturumda en fazla bir kez görülür, çünkü ikinci bir AUTH komutu 503 ile yanıtlanır.",
      fix = "MAIL komutuyla devam edin; düzeltilecek bir şey yoktur. Az önce bir güvenlik katmanı başladıysa "
        .. "önceki EHLO yanıtını unutun ve yeniden EHLO gönderin. Oturum açmış olmak, her gönderen adresine "
        .. "ve her alıcıya izin verildiği anlamına gelmez; bu yüzden sonraki yanıtları okuyun.",
    },
    [250] = {
      name = "Komut tamamlandı",
      description = "Sunucu komutu yerine getirdi. EHLO komutundan sonra, ilk satırdan sonraki her satır bir "
        .. "uzantının adını verir; MAIL veya RCPT aşamasında ise adres şimdilik kabul edilmiştir. Verinin "
        .. "sonundan sonra sunucu iletinin sorumluluğunu üstlenmiştir, ama bu onun bir posta kutusuna "
        .. "ulaşacağına dair bir söz değildir.",
      when = "Bu kod, EHLO komutundan verinin sonuna kadar olağan başarı yanıtıdır. RSET, NOOP, her BDAT "
        .. "parçası ve BURL da bununla yanıtlanır; VRFY veya EXPN ise adres gerçekten denetlendiyse. ETRN "
        .. "komutuna karşılık kuyruğun işlenmeye başladığını söyler, ATRN ardından ise iki taraf rol "
        .. "değiştirir.",
      fix = "Bir sonraki komutla devam edin. Verinin sonunda, sunucunun kuyruk kimliğini içerebilen metni "
        .. "günlüğe yazın ve kabul edilen alıcıları kuyruğunuzdan çıkarın. Daha sonra yine de bir teslim "
        .. "edilemedi bildirimi gelebilir. Sunucuyu siz işletiyorsanız bir ileti için bu kodu ancak ileti "
        .. "güvenle saklandığında gönderin; VRFY ile denetlenmemiş bir adres için ise hiçbir zaman "
        .. "göndermeyin.",
    },
    [251] = {
      name = "Kullanıcı yerel değil, posta iletilecek",
      description = "Sunucu alıcıyı kabul eder ve postayı metindeki adrese iletecektir. Bu bir uyarı değil, "
        .. "başarıdır: 551 kodunun tersine gönderene hiçbir iş bırakmaz. ETRN komutuna karşılık başka bir "
        .. "anlamı vardır: Düğüm için bekleyen ileti yoktur.",
      when = "Bu yanıt, başka yerde bulunan ve postası bu sunucu tarafından iletilen bir kullanıcı için RCPT "
        .. "veya VRFY komutuna verilir. Düğümün kuyruğu boşsa ETRN komutuna da bu yanıt verilir. Bir sunucu, "
        .. "yeni adresi açıklamadan 250 ile sessizce de iletebilir.",
      fix = "Bunu başarı sayıp devam edin; yeniden gönderilecek bir şey yoktur. Yeni adresi kullanıcıya "
        .. "gösterebilirsiniz, ama sunucunun kimliğinden emin değilseniz adres defterini programla "
        .. "değiştirmeyin. Sunucuyu siz işletiyorsanız yeni adresin gizli kalması gereken yerlerde 250 "
        .. "kullanın.",
    },
    [252] = {
      name = "Kullanıcı doğrulanamıyor",
      description = "Sunucu, adresin var olduğunu ne doğrular ne de yalanlar; bu adrese posta olağan yoldan "
        .. "gönderilebilir. Bu bir başarı kodudur: Komut anlaşıldı, ama hiçbir şey denetlenmedi. ETRN "
        .. "komutuna karşılık başka bir anlamı vardır: Sunucu, bekleyen iletileri göndermeye başlamıştır.",
      when = "Bu yanıt, kullanıcı listesini gizli tutan sunucularda VRFY veya EXPN komutuna verilir. Bu "
        .. "iki komutun güvenlik nedeniyle kapatıldığı yerlerde zorunludur; yalnızca başka bir makinenin "
        .. "denetleyebileceği bir adres için de uygundur. RFC 5321 onu RCPT için listelemez.",
      fix = "Bunu ne evet ne de hayır sayın ve göndereceğiniz bir ileti varsa gönderin. Ne başarısız bir "
        .. "denetim ne de doğrulanmış bir adres söz konusudur; daha fazlasını ancak RCPT veya sonradan "
        .. "gelen bir teslim edilemedi bildirimi söyleyebilir. Sunucuyu siz işletiyorsanız kapatılmış "
        .. "VRFY veya EXPN komutunu bu kodla yanıtlayın: 250 kimsenin yapmadığı bir denetimin "
        .. "yapıldığını ileri sürer, her adrese 550 vermek de yanlıştır.",
    },
    [253] = {
      name = "Bekleyen iletilerin gönderimi başladı",
      description = "Sunucu, düğüm için bekleyen iletileri göndermeye başlamıştır ve sayılarını bildirir. "
        .. "ETRN komutuna karşılık 252 ile aynı şeyi söyler, yalnızca metne sayı eklenmiştir. Henüz bir şeyin "
        .. "teslim edildiğini bildirmez.",
      when = "Bu yanıt, bir makinenin kendisi için kuyrukta bekleyen postayı istediği ETRN komutuna verilir. "
        .. "Bekleyen iletiler varsa ve sunucu onları saydıysa gelir. Boş bir kuyruk 251 ile, yalnızca "
        .. "başlatılmış bir kuyruk işlemesi ise 250 ile bildirilir.",
      fix = "İletileri bekleyin; başka bir adım gerekmez. Sunucu onları yeni bir bağlantı üzerinden gönderir; "
        .. "bu yüzden alan makineye dışarıdan ulaşılabilmelidir. Hiçbir şey gelmezse sunucunun yöneticisine, "
        .. "kuyruk günlüğünün bu düğüm hakkında ne dediğini sorun.",
    },
    [334] = {
      name = "Sunucu sınaması",
      description = "Sunucu, AUTH alışverişinde sınamasını (challenge) gönderir ve istemcinin karşılığını "
        .. "bekler. Metin yalnızca base64 ile yazılmış sınamadır ve boş olabilir. Böyle bir satır 512 "
        .. "oktetten çok daha uzun olabilir ve hiçbir zaman genişletilmiş durum kodu taşımaz.",
      when = "Bu yanıt, AUTH ile sonuçtaki 235 veya hata arasında, mekanizmanın her adımı için bir kez yer "
        .. "alır. Başlangıç yanıtı AUTH satırında gönderilen bir mekanizma, bu yanıt hiç gelmeden de "
        .. "bitebilir.",
      fix = "Sınamanın kodunu çözün, mekanizmanın karşılığını hesaplayın ve base64 ile gönderin. Vazgeçmek "
        .. "için tek bir yıldız işareti gönderin; sunucu bunu 501 ile onaylar. Bu yanıtı kullanıcıya hata "
        .. "olarak göstermeyin. Sunucuyu siz işletiyorsanız sınamanın yanında başka söz göndermeyin ve sınama "
        .. "boş olsa bile koddan sonraki boşluğu koruyun.",
    },
    [354] = {
      name = "Posta girişini başlatın",
      description = "Sunucu iletiyi almaya hazırdır. Şimdi, yalnızca bir nokta içeren satıra kadar üst "
        .. "bilgiler ve gövde gönderilir. İleti henüz kabul edilmemiştir: Kararı, o satırdan sonraki yanıt "
        .. "bildirir.",
      when = "Bu yanıt, olağan durumda en az bir alıcı kabul edildikten sonra DATA komutuna verilir. Kabul "
        .. "edilmiş alıcı yoksa sunucu bunun yerine 503 veya 554 ile yanıt verebilir. BDAT ile yapılan "
        .. "aktarımlarda bu adım yoktur.",
      fix = "İçeriği CRLF satır sonlarıyla gönderin ve yalnızca bir nokta içeren bir satırla bitirin. "
        .. "İletinin bir satırı noktayla başlıyorsa önüne bir nokta daha koyun; böyle satırlardan "
        .. "kaçınmak gerekmez. Bu yanıt gelmediyse içerik göndermeyin ve sondaki yanıtı en az on dakika "
        .. "bekleyin. Sunucuyu siz işletiyorsanız eklenen noktayı çıkarın.",
    },
    [355] = {
      name = "İşlem konumu",
      description = "Sunucu bu iletinin bir bölümünü zaten almıştır ve devam edilecek okteti bildirir. "
        .. "Kod, yarıda kalan aktarımlar için RFC 1845 içinde tanımlanan deneysel CHECKPOINT uzantısına "
        .. "aittir. Metin, konum sayısıyla başlar.",
      when = "Bu yanıt, istemci yarıda kalmış bir işlemi sürdürdüğünde MAIL komutuna verilir. Uzantının "
        .. "kullanıldığı bir yer bilinmediği için bugünkü İnternette bu yanıtla karşılaşmak pek beklenmez.",
      fix = "Metindeki konumdan devam edin, ama yalnızca istemciniz bunu gerçekten istediyse. Aksi halde "
        .. "oturumu QUIT ile bitirin ve iletinin tamamını, bu uzantı olmadan, yeni bir oturumda gönderin. "
        .. "Sunucuyu siz işletiyorsanız kodu yalnızca, tanıyabildiğiniz bir işlemi sürdüren istemciye "
        .. "gönderin.",
    },
    [420] = { name = "Bağlantı zaman aşımı" },
    [421] = {
      name = "Hizmet kullanılamıyor",
      description = "Sunucu şu anda devam edemiyor ve bu yanıttan sonra bağlantıyı kapatıyor. Nedeni "
        .. "geçicidir, örneğin sunucunun kapatılması, çok fazla bağlantı veya zaman aşımı; bunu çoğu "
        .. "zaman genişletilmiş durum kodu veya metin bildirir. Açık olan işlem kaybolur, ama önceden "
        .. "kabul edilmiş iletilerin kabulü geçerli kalır.",
      when = "Bu yanıt her an gelebilir: karşılama olarak, herhangi bir komutun yanıtı olarak veya "
        .. "istenmeden. Son durumda istemci onu bir sonraki komutunun yanıtı yerine okur. Sunucular onu "
        .. "kapanırken, istemci çok uzun süre boşta kaldığında, bir sınır aşıldığında ve gri listeleme "
        .. "için gönderir.",
      fix = "İletiyi kuyrukta tutun, bağlantıyı kapatın ve daha sonra yeniden deneyin. Metin sınırlardan söz "
        .. "ediyorsa daha az bağlantı açın ve daha yavaş gönderin; bundan alıcı hakkında sonuç çıkarmayın. "
        .. "Sunucuyu siz işletiyorsanız metne sunucunun adıyla başlayın ve yükü, sınırları ve bakım "
        .. "çalışmalarını denetleyin. Hiçbir zaman kabul etmeyeceğiniz bir istemciye 554 verilmelidir.",
    },
    [422] = { name = "Posta kutusu kotası" },
    [424] = { name = "Posta listesi genişletme sorunu" },
    [426] = { name = "Bağlantı zaman aşımına uğradı" },
    [430] = { name = "Yalnızca kayıt defteri eşleşmesi" },
    [431] = { name = "Kaynaklar tükendi" },
    [432] = {
      name = "Parola geçişi gerekli",
      description = "Sunucu, seçtiğiniz mekanizmayı kullanabilmek için önce başka bir mekanizmayla bir kez "
        .. "oturum açılmasını ister. Bu oturum için genellikle PLAIN seçilir; istenen mekanizmanın ondan "
        .. "sonra çalışması gerekir. Exchange aynı sayıyı teslim sırasında 4.3.2 ile kullanır; orada bir "
        .. "alıcıya giden postanın yavaşlatıldığı anlamına gelir.",
      when = "Bu yanıt, seçilen mekanizmaya geçişi henüz yapılmamış bir hesap için AUTH komutuna verilir. "
        .. "AUTH dışında büyük olasılıkla Exchange anlamını taşır; yanındaki 4.3.2 bunu doğrular.",
      fix = "Yalnızca TLS altında PLAIN ile bir kez oturum açın ve sonraki oturumlarda istediğiniz "
        .. "mekanizmayı kullanın. Teslim sırasında 4.3.2 ile geldiyse iletiyi kuyrukta tutun ve daha yavaş "
        .. "gönderin. Sunucuyu siz işletiyorsanız TLS altında PLAIN sunun; yoksa kullanıcının geçişi yapacak "
        .. "bir yolu kalmaz.",
    },
    [435] = { name = "Kimlik doğrulama ertelendi" },
    [441] = { name = "Makineden yanıt yok" },
    [442] = { name = "Kötü bağlantı" },
    [446] = { name = "Çok fazla ara durak" },
    [447] = { name = "Teslim süresi doldu" },
    [449] = { name = "Yönlendirme hatası" },
    [450] = {
      name = "Posta kutusu geçici olarak kullanılamıyor",
      description = "Sunucu şu anda bu posta kutusu için posta alamıyor veya henüz almak istemiyor. Posta "
        .. "kutusu meşgul olabilir veya gri listeleme gibi bir ilke göndereni bekletiyor olabilir; hangisi "
        .. "olduğunu genişletilmiş durum kodu bildirebilir. Aynı komut daha sonra hiçbir değişiklik "
        .. "yapılmadan başarılı olabilir.",
      when = "Bu yanıt, örneğin kilitli bir posta kutusu veya gri listeleme nedeniyle RCPT komutuna veya "
        .. "verinin sonuna verilir. RFC 5321 onu orada listelemese de sunucular MAIL komutuna da "
        .. "gönderir. ATRN komutuna karşılık isteğin reddedildiğini söyler.",
      fix = "İletiyi kuyrukta tutun ve daha sonra aynı makineden yeniden deneyin. Gri listeleme yapan "
        .. "bir sunucu genellikle sonraki denemelerden birini kabul eder. Bu yanıta dayanarak adresi "
        .. "hiçbir listeden çıkarmayın. Sunucuyu siz işletiyorsanız kilitleri ve ilkeyi denetleyin, "
        .. "beklemenin yarar sağlamadığı yerde 550 gönderin.",
    },
    [451] = {
      name = "İşleme sırasında yerel hata",
      description = "Sunucu kendi tarafında bir sorunla karşılaştı ve komutu yarıda bıraktı, ama yeni "
        .. "bir deneme başarılı olabilir. Bu kodun bildirdiği kadarıyla hata adreste veya iletide "
        .. "değildir. Genişletilmiş durum kodu nedeni daraltır: 4.4.3 ve 4.7.24 başarısız bir sorgudan, "
        .. "4.7.1 ise sizi bekleten bir ilkeden söz eder.",
      when = "Bu yanıt, sunucu tarafında bir şey başarısız olduğunda MAIL, RCPT, BURL veya ATRN komutuna ya "
        .. "da verinin sonuna verilir. Başarısız DNS sorguları ve bozuk filtreler tipik nedenlerdir; 450 daha "
        .. "uygun olsa da birçok sunucu onu gri listeleme için kullanır. İstemci, bağlantı bir işlemin "
        .. "ortasında koptuğunda da bu yanıtı varsaymalıdır.",
      fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; başlangıçta sizin tarafınızda bir "
        .. "değişiklik gerekmez. Sorun sürerse metni okuyun ve gönderen alan adınızın, SPF kaydının ve DKIM "
        .. "anahtarının sorgulanabildiğini denetleyin. Sunucuyu siz işletiyorsanız günlüğünde başarısız olan "
        .. "sorguyu, filtreyi veya ayarı arayın.",
    },
    [452] = {
      name = "Yetersiz depolama alanı",
      description = "Sunucuda şu anda bu posta için yer yoktur veya işlemde çok fazla alıcı vardır. 4.3.1 "
        .. "sistemin depolama alanını, 4.2.2 bir posta kutusunun kotasını, 4.5.3 ise alıcı sayısını gösterir. "
        .. "Son durumda o ana kadar kabul edilen alıcılar geçerli kalır.",
      when = "Bu yanıt, depolama alanı veya bir sınır tükendiğinde MAIL veya RCPT komutuna ya da verinin "
        .. "sonuna verilir. MAIL aşamasında depolama alanıyla ilgilidir ve buna çoğu zaman istemcinin "
        .. "bildirdiği SIZE değerine göre karar verilir; RCPT aşamasında bir posta kutusuyla veya alıcı "
        .. "sayısıyla ilgilidir. Bir sunucu en az 100 alıcı kabul etmek zorundadır.",
      fix = "Çok fazla alıcı varsa iletiyi kabul edilenler için tamamlayın ve kalanlara yeni bir işlemde "
        .. "gönderin. Depolama alanı veya kota tükendiyse iletiyi kuyrukta tutun ve daha sonra yeniden "
        .. "deneyin. Sunucuyu siz işletiyorsanız yer açın; kayıt defteri X.5.3 ile 451 kodunu eşleştirse de "
        .. "RFC 5321 alıcı sınırı için bu kodu ister.",
    },
    [453] = {
      name = "Kuyrukta posta yok",
      description = "Sunucunun kuyruğunda, ATRN komutunun belirttiği alan adları için posta yoktur. "
        .. "ATRN, istek üzerine posta aktarımına aittir ve ilk rakama karşın ortada bir hata yoktur. "
        .. "Kayıt defteri bu kodla X.3.2 değerini (sistem ileti kabul etmiyor) eşleştirir; oysa bu kod o "
        .. "anlama uymaz.",
      when = "Bu yanıt, postasını bir aktarma sunucusundan alan bir makinenin ATRN komutuna verilir. RFC 2645 "
        .. "onu yalnızca bu komut için tanımlar; 553 kodunun geçici biçimi değildir.",
      fix = "Hiçbir şey yapmayın ve planlanan bir sonraki zamanda yeniden sorun. Posta bekliyorduysanız "
        .. "ATRN komutunun doğru alan adlarını belirttiğini ve bunların MX kayıtlarının bu aktarma "
        .. "sunucusunu gösterdiğini denetleyin. Sunucuyu siz işletiyorsanız sunucunun bu müşterinin "
        .. "postasını başka yere teslim etmeye çalışmak yerine elinde tuttuğunu denetleyin.",
    },
    [454] = {
      name = "Geçici kimlik doğrulama veya TLS hatası",
      description = "Sunucu, kendi tarafındaki bir nedenle şu anda AUTH veya STARTTLS komutunu yerine "
        .. "getiremiyor. AUTH komutuna karşılık parola hakkında hiçbir şey söylemez; parola doğru olabilir. "
        .. "STARTTLS komutuna karşılık şu anda TLS kullanılamadığını söyler.",
      when = "Bu yanıt, sunucu oturum açma isteğini denetleyemiyorsa AUTH komutuna, TLS başlatılamıyorsa "
        .. "STARTTLS komutuna verilir. AUTH için 535 kodunun geçici karşılığıdır: Kimlik bilgileri hakkında "
        .. "karar verilmemiştir.",
      fix = "Kullanıcıdan başka bir parola istemeden ve TLS kullanmaktan vazgeçmeden daha sonra yeniden "
        .. "deneyin. RFC 3207, başarısız bir STARTTLS ardından şifrelemesiz devam edip etmemeyi istemciye "
        .. "bırakır, ama bu durumda posta ve parola açık olarak gider; bu yüzden iletiyi kuyrukta tutun. "
        .. "Sunucuyu siz işletiyorsanız AUTH için kullanılan kullanıcı veritabanını veya TLS sertifikasını, "
        .. "anahtarını ve ayarlarını denetleyin.",
    },
    [455] = {
      name = "Parametreler şu anda karşılanamıyor",
      description = "Sunucu, MAIL veya RCPT komutunun bir parametresini şu anda yerine getiremiyor. 555 "
        .. "kodunun geçici karşılığıdır ve yalnızca parametrelerle ilgilidir. Bazı başvuru sayfalarında "
        .. "yazanın aksine genel bir geçici hata değildir.",
      when = "Bu yanıt, sunucunun şu anda karşılayamadığı bir uzantı parametresi taşıyan MAIL veya RCPT "
        .. "komutuna verilir. Komutta parametre yoksa pek anlamı olmaz ve bunu metnin açıklaması gerekir.",
      fix = "Aynı parametrelerle daha sonra yeniden deneyin. İletinin onsuz da gidebileceği bir parametre "
        .. "hemen çıkarılabilir, ama REQUIRETLS hiçbir zaman çıkarılmamalıdır. Sunucuyu siz işletiyorsanız "
        .. "uzantı için neyin eksik olduğunu bulun; bu parametre hiç çalışmayacaksa 555 gönderin.",
    },
    [456] = { name = "IPv4 üzerinden yeniden deneyin" },
    [458] = {
      name = "Kuyruk işlenemiyor",
      description = "Sunucu, ETRN komutunun istediği kuyruk işlemesini başlatamıyor. Düğüm sorunsuz olabilir, "
        .. "ama onun için bekleyen iletiler şu anda işlenemez. İletilerin kendisi hakkında hiçbir şey "
        .. "söylenmez.",
      when = "Bu yanıt, sunucu kuyruğu şu anda işlemeyi reddettiğinde veya işleyemediğinde ETRN komutuna "
        .. "verilir. RFC 1985 uzantısına aittir ve başka komutlar için anlamı yoktur.",
      fix = "Daha sonra yeniden ETRN gönderin. Başarısızlık sürerse sunucunun yöneticisine zamanı ve düğüm "
        .. "adını bildirin. Sunucuyu siz işletiyorsanız kuyruk günlüğünde kaynak eksikliği veya kilitlenmiş "
        .. "ya da durdurulmuş bir kuyruk olup olmadığına bakın.",
    },
    [459] = {
      name = "Düğüme izin verilmiyor",
      description = "Sunucu, bu istemcinin belirttiği düğümün kuyruğunu başlatmasına izin vermiyor. Nedeni "
        .. "metinde yazar. İlk rakam reddin geçici olduğunu söyler, ama biri bir ayarı değiştirmedikçe "
        .. "ortadan kalkması pek beklenmez.",
      when = "Bu yanıt, o düğümün postasını istemeye izni olmayan bir istemcinin ETRN komutuna verilir. "
        .. "İlk akla gelmesi gereken nedenler, yanlış yazılmış bir düğüm adı ve her zamankinden başka "
        .. "bir adresten bağlanan bir istemcidir.",
      fix = "ETRN ardındaki düğüm adını denetleyin ve metindeki nedeni okuyun. Ad doğruysa sunucunun "
        .. "yöneticisinden makinenize izin vermesini isteyin. Sunucuyu siz işletiyorsanız hangi makinelerin "
        .. "veya kullanıcıların bu kuyruğu başlatabildiğine bakın ve hakkı varsa istemciyi ekleyin.",
    },
    [471] = { name = "Yerel filtre hatası" },
    [500] = {
      name = "Söz dizimi hatası",
      description = "Sunucu komutu tanımıyor veya satır çok uzundu. Yalnızca bu satır reddedilmiştir: Oturum "
        .. "açık kalır ve durumunu korur. Sunucunun bildiği ama sunmadığı bir komut ise 502 ile yanıtlanır.",
      when = "Bu yanıt, sunucunun komut olarak okuyamadığı her satıra verilebilir. Tipik durumlar, çok eski "
        .. "bir sunucuda EHLO, bir LMTP sunucusunda HELO veya EHLO ve sırayı kaçırıp ileti metnini komut "
        .. "olarak gönderen bir istemcidir. 5.5.6 ile birlikte, AUTH alışverişindeki bir satırın çok uzun "
        .. "olduğunu söyler.",
      fix = "Gönderdiğiniz satırı oktet oktet inceleyin ve EHLO yanıtında yer almayan uzantıları kullanmayın. "
        .. "Reddedilen EHLO ise LMTP sunucusunda LHLO kullanın; TLS veya oturum açma gerekmiyorsa HELO "
        .. "komutuna dönün. Yoldaki bir güvenlik duvarının veya vekil sunucunun komutları değiştirip "
        .. "değiştirmediğini denetleyin. Sunucuyu siz işletiyorsanız RFC 5321 gereğince zorunlu olan bütün "
        .. "komutları tanımalıdır.",
    },
    [501] = {
      name = "Parametrelerde söz dizimi hatası",
      description = "Sunucu komutu biliyor, ama bağımsız değişkenlerini kabul edemiyor. Bunlardan biri "
        .. "bozuktur, eksiktir veya ona izin verilmez. AUTH sırasında iptal edilmiş bir alışveriş, "
        .. "çözülemeyen base64 verisi veya mekanizmanın almadığı bir başlangıç yanıtı anlamına da gelebilir.",
      when = "Bu yanıt, bağımsız değişkenleri söz dizimini bozan her komuta verilebilir. Örnekler: MAIL FROM "
        .. "komutundaki iki nokta üst üsteden sonra boşluk, makine adında alt çizgi, bozuk bir DSN "
        .. "parametresi ve bağımsız değişkenli STARTTLS veya DATA.",
      fix = "Komutu yeniden göndermeden önce bağımsız değişkenleri düzeltin. 5.1.3 alıcı adresini, 5.1.7 "
        .. "gönderen adresini gösterir; AUTH sırasında 5.5.2 base64 verisini gösterir. Kendi gönderdiğiniz "
        .. "yıldız işaretinden sonra yalnızca AUTH alışverişinin iptal edildiğini onaylar. Sunucuyu siz "
        .. "işletiyorsanız bilinmeyen bir MAIL veya RCPT parametresini bu kodla değil, 555 ile yanıtlayın.",
    },
    [502] = {
      name = "Komut uygulanmamış",
      description = "Sunucu komutu tanıyor, ama uygulamıyor. Hiç tanımadığı bir komut ise 500 ile "
        .. "yanıtlanır. Sunucunun EHLO yanıtında listelediği hiçbir şey böyle yanıtlanamaz.",
      when = "Bu yanıt, VRFY, EXPN, HELP veya ATRN gibi komutlara, bunlar olmadan çalışan sunucularda "
        .. "verilir. EHLO komutunu yalnızca ESMTP öncesinden kalma bir sunucu böyle yanıtlar. VRFY yalnızca "
        .. "güvenlik nedeniyle kapatılmışsa doğru yanıt 252 olur.",
      fix = "Bu komut olmadan devam edin; komut EHLO ise ve TLS veya oturum açma gerekmiyorsa HELO komutuna "
        .. "dönün. Komutu yinelemek işe yaramaz; hangi uzantıların bulunduğunu EHLO yanıtı gösterir. Sunucuyu "
        .. "siz işletiyorsanız komutu EHLO listesinden çıkarın ve güvenlik nedeniyle kapatılmış VRFY veya "
        .. "EXPN için 252 kullanın.",
    },
    [503] = {
      name = "Yanlış komut sırası",
      description = "Sunucu bu komutu oturumun bu noktasında kabul edemiyor. Önceki bir adım eksiktir, "
        .. "başarısız olmuştur veya zaten yapılmıştır. Komut kendi başına doğru olabilir.",
      when = "Bu yanıt, çok erken, ikinci kez veya yanlış kipte gelen bir komuta verilir. Örnekler: MAIL "
        .. "öncesinde RCPT, kabul edilmiş alıcı olmadan DATA, ikinci bir AUTH, BDAT ardından DATA ve son "
        .. "parçadan sonra BDAT. 554 karşılamasından sonra QUIT dışındaki her şeyin yanıtı budur.",
      fix = "Bu yanıttan önceki ilk hatayı arayın, çünkü asıl hata genellikle odur. Komutlar art arda "
        .. "gönderilirken (PIPELINING) reddedilen bir MAIL veya RCPT, sonraki komutların da bu şekilde "
        .. "başarısız olmasına yol açar. Ardından RSET gönderin veya yeni bir oturum açın ve adımları "
        .. "sırayla uygulayın. Sunucuyu siz işletiyorsanız oturum açmanın veya TLS korumasının eksik "
        .. "olduğunu bildirmek için 530 kullanın.",
    },
    [504] = {
      name = "Parametre uygulanmamış",
      description = "Sunucu komutu biliyor, ama onunla verilen parametreyi uygulamıyor. AUTH ardından, "
        .. "mekanizmanın bilinmediği veya ona burada izin verilmediği anlamına gelir. Bilinmeyen bir MAIL "
        .. "veya RCPT parametresi bu kodla değil, 555 ile yanıtlanır; RFC 4141 içindeki CONPERM ve CONNEG "
        .. "uzantıları bunun istisnasıdır.",
      when = "Bu yanıt, sunucunun sunmadığı bir mekanizmayla gelen AUTH komutuna verilir. EHLO, HELO, VRFY, "
        .. "EXPN ve HELP için seyrek görülür. Postfix onu, ilkesi tam nitelikli bir ad istediği halde istemci "
        .. "daha kısa bir ad verdiğinde de gönderir.",
      fix = "Sunucunun sunduğu bir değeri, örneğin EHLO yanıtının AUTH satırındaki bir mekanizmayı "
        .. "seçin. Metin tam nitelikli olmayan bir addan yakınıyorsa ayarlarınızdaki makine adını veya "
        .. "adresi düzeltin. Sunucuyu siz işletiyorsanız yalnızca o noktada çalışan mekanizmaları "
        .. "listeleyin ve MAIL ile RCPT parametreleri için 555 kullanın.",
    },
    [510] = { name = "Hatalı e-posta adresi" },
    [511] = { name = "Hatalı e-posta adresi" },
    [512] = { name = "Makine bulunamadı" },
    [513] = { name = "Yanlış adres türü" },
    [520] = { name = "QUICKSTART tanımlayıcısı uyuşmuyor" },
    [521] = {
      name = "Makine posta kabul etmiyor",
      description = "Sunucu hiç posta kabul etmiyor veya Postfix kullanımındaki gibi bu istemciyi reddedip "
        .. "bağlantıyı kesiyor. RFC 7504 onu, hiçbir zaman posta kabul etmeyen bir makinede 220 "
        .. "karşılamasının yerine koyar; sona ermiş bir deney olan daha eski RFC 1846 ise RCPT aşamasında da "
        .. "görülmesine izin veriyordu. Postfix onu oturumun her noktasında gönderir.",
      when = "Bu yanıt, hiç posta kabul etmeyecek biçimde ayarlanmış bir makinenin karşılamasıdır. Böyle bir "
        .. "makine onu sonraki her komut için yineleyebilir veya bağlantıyı kapatabilir. Karşılama 220 idiyse "
        .. "ya da metin bir istemciden veya kara listeden söz ediyorsa büyük olasılıkla Postfix "
        .. "kullanımındaki anlamı taşır ve makine başkalarından posta kabul eder.",
      fix = "Önce metni okuyun: Makinenizin reddedilmesi sunucunun yöneticisini ilgilendirir ve alıcı "
        .. "hakkında bir şey söylemez. Makine gerçekten posta kabul etmiyorsa alan adının MX kayıtlarının "
        .. "doğru makineyi gösterdiğini denetleyin. Sunucuyu siz işletiyorsanız tek tek istemcileri geri "
        .. "çevirmek için 554 kullanın ve bu kodu hiç posta kabul etmeyen makinelere ayırın.",
    },
    [522] = { name = "Kota aşıldı" },
    [523] = { name = "Şifreleme gerekli" },
    [524] = { name = "Mekanizma için şifreleme gerekli" },
    [525] = { name = "Kullanıcı hesabı devre dışı" },
    [530] = {
      name = "Kimlik doğrulama gerekli",
      description = "Sunucu önce bir adım ister: AUTH ile oturum açma veya STARTTLS ile şifreleme. İkisini "
        .. "ancak metin ayırır, çünkü ikisi de 5.7.0 taşır. İleti veya alıcıları hakkında henüz bir karar "
        .. "verilmemiştir.",
      when = "Bu yanıt, AUTH veya STARTTLS adımını atlamış bir istemcinin MAIL komutuna ve diğer "
        .. "komutların çoğuna verilir. Eksik adım tamamlanabilsin diye EHLO, NOOP ve QUIT bu yanıtı "
        .. "hiçbir zaman almaz.",
      fix = "Eksik adımı tamamlayıp komutu yineleyin; iletiden vazgeçmeyin. Metin STARTTLS komutunu "
        .. "belirtiyorsa onu verin ve yeniden EHLO gönderin; aksi halde TLS altında AUTH ile oturum "
        .. "açın. Bir e-posta programında giden posta sunucusu için şifrelemeyi ve parolayı açın. Bir MX "
        .. "sunucusu yabancılardan oturum açmasını istememelidir; istiyorsa bunu yöneticisine bildirin. "
        .. "Sunucuyu siz işletiyorsanız metinde hangi adımın eksik olduğunu söyleyin.",
    },
    [533] = { name = "Teslim yetkisi yok" },
    [534] = {
      name = "Kimlik doğrulama mekanizması çok zayıf",
      description = "Sunucu, seçilen mekanizmayı bu kullanıcı için çok zayıf buluyor. İlkesi daha güçlü bir "
        .. "mekanizma ister; parola ise değerlendirilmemiştir. Bildirildiğine göre Google onu, bir hesap için "
        .. "uygulama parolası gerektiğinde de gönderir.",
      when = "Bu yanıt, mekanizma sunucu ilkesinin bu kullanıcıya izin verdiğinden daha zayıfsa AUTH komutuna "
        .. "verilir. Aynı mekanizma her seferinde reddedilecektir.",
      fix = "EHLO yanıtının AUTH satırından daha güçlü bir mekanizma seçin ve yeniden oturum açın. TLS etkin "
        .. "değilse önce onu başlatın, çünkü liste sonrasında değişebilir. Metin bir uygulama parolasından "
        .. "söz ediyorsa hesabın ayarlarında bir tane oluşturun. Sunucuyu siz işletiyorsanız zayıf "
        .. "mekanizmaları elinizden geldiğince listeye koymayın.",
    },
    [535] = {
      name = "Kimlik bilgileri geçersiz",
      description = "Sunucu kimlik bilgilerini reddediyor: Kullanıcı adı, parola veya belirteç geçerli değil. "
        .. "Oturum açık kalır, ama kimliği doğrulanmış değildir. 5.7.14 ile durum farklıdır: Başka bir "
        .. "sunucuyla güven ilişkisi eksiktir.",
      when = "Bu yanıt, başarısız bir AUTH alışverişini bitirir. Yanlış veya değişmiş bir parola, yanlış "
        .. "biçimde yazılmış bir kullanıcı adı ve süresi dolmuş bir belirteç yaygın nedenlerdir.",
      fix = "Eski kimlik bilgilerini yinelemek yerine kullanıcıdan yenilerini isteyin. Çoğu zaman adresin "
        .. "tamamı olan kullanıcı adının biçimini ve doğru sunucuyla konuştuğunuzu denetleyin. Sunucuyu siz "
        .. "işletiyorsanız kimlik doğrulama günlüğüne bakın ve kullanıcı veritabanı çalışmadığı sürece 454 "
        .. "gönderin, çünkü bu kod istemcilerin başka bir parola istemesine yol açar.",
    },
    [538] = {
      name = "Mekanizma için şifreleme gerekli",
      description = "Sunucu bu mekanizmayı yalnızca şifreli bir bağlantıda kabul eder. Kimlik bilgileri "
        .. "değerlendirilmemiştir. RFC 4954 kodu yalnızca tarihsel nedenle korur: Sunucu, TLS etkin olmadan "
        .. "böyle bir mekanizma sunmamalıdır.",
      when = "Bu yanıt, TLS olmayan bir bağlantıda PLAIN gibi bir mekanizmayla gelen AUTH komutuna verilir. "
        .. "RFC 4954 kurallarına uyan bir sunucu onu göndermez; TLS etkin oluncaya kadar mekanizmayı EHLO "
        .. "yanıtında göstermez.",
      fix = "STARTTLS ile TLS başlatın, yeniden EHLO gönderin ve AUTH komutunu yineleyin. Bir e-posta "
        .. "programında giden posta sunucusu için şifrelemeyi açın. Parola ağdan açık olarak geçtiyse "
        .. "onu değiştirin. Sunucuyu siz işletiyorsanız mekanizmayı yalnızca TLS altında listeleyin ve "
        .. "STARTTLS istemek için 530 kullanın.",
    },
    [541] = { name = "Hedef tarafından reddedildi" },
    [542] = { name = "Reddedildi" },
    [550] = {
      name = "Posta kutusu kullanılamıyor",
      description = "Sunucu kesin olarak reddeder: Posta kutusu yoktur, ona ulaşılamaz veya bir ilke buna "
        .. "izin vermez. Sayı tek başına hangisi olduğunu söylemez. Bunu genişletilmiş durum kodu söyler: "
        .. "5.1.1 böyle bir posta kutusunun olmadığını, 5.2.1 devre dışı bir posta kutusunu, 5.7.x ise "
        .. "başarısız SPF, DKIM veya ters DNS denetimi gibi bir ilkeyi gösterir.",
      when = "Bu yanıt, hatalı bir adres veya yasak bir aktarma için RCPT komutuna, ilke nedeniyle de başka "
        .. "aşamalarda verilir. Veriden sonra çoğu zaman içerikle veya gönderenin kimlik doğrulamasıyla "
        .. "ilgilidir; EHLO, HELO veya MAIL komutuna karşılık istemciyi veya göndereni geri çevirir. VRFY ve "
        .. "EXPN komutlarına da verilir.",
      fix = "Bir karar vermeden önce genişletilmiş durum kodunu ve metni okuyun; tek başına 550 alıcı "
        .. "aleyhine hiçbir şey kanıtlamaz. 5.1.1 geldiyse adresi düzeltin veya ona posta göndermeyi bırakın; "
        .. "5.7.x geldiyse SPF, DKIM veya DNS ayarlarını düzeltin ya da yöneticiye sorun, çünkü adres doğru "
        .. "olabilir. Sunucuyu siz işletiyorsanız genişletilmiş durum kodunu her zaman ekleyin ve "
        .. "düzelebilecek durumlar için 450 kullanın.",
    },
    [551] = {
      name = "Kullanıcı yerel değil, başka adres kullanın",
      description = "Sunucu alıcıyı reddeder ve onun yerine kullanılacak adresi belirtebilir. 251 kodunun "
        .. "tersine hiçbir şey iletmez: İleti alınmamıştır. Metin yalnızca bir ipucudur.",
      when = "Bu yanıt, başka yerde bulunan ve postası iletilmeyen bir kullanıcı için RCPT veya VRFY komutuna "
        .. "verilir. Bu durumda bir sunucu, adresi açıklamamak için hiçbir adres vermeden 550 de gönderebilir.",
      fix = "Bu sunucuda yeniden denemeyin; güvenmek için nedeniniz varsa metindeki adrese gönderin. Bir "
        .. "program ancak sunucunun kimliğinden eminse bu adrese yönelmeli veya adres defterini "
        .. "değiştirmelidir. Sunucuyu siz işletiyorsanız 250 veya 251 ile iletin ya da yeni adresin gizli "
        .. "kalması gerekiyorsa 550 ile reddedin.",
    },
    [552] = {
      name = "Ayrılan depolama alanı aşıldı",
      description = "Sunucu, bir kota veya boyut sınırı aşılacağı için reddeder. 5.2.2 dolu bir posta "
        .. "kutusunu, 5.2.3 bir posta kutusunun boyut sınırını, 5.3.4 ise sistemin boyut sınırını gösterir. "
        .. "Kalıcılığın RCPT aşamasında bir istisnası vardır: Kod, RFC 821 içindeki gibi çok fazla alıcı "
        .. "anlamına geliyorsa istemci onu geçici saymalıdır.",
      when = "Bu yanıt, bir sınır aşılacaksa MAIL, RCPT veya BURL komutuna ya da verinin sonuna verilir. MAIL "
        .. "aşamasında istemcinin bildirdiği SIZE değeri, sunucunun EHLO yanıtındaki sınırın üstündedir; RCPT "
        .. "aşamasında söz konusu olan kota veya eski sunucularda alıcı sayısıdır. Başka sunucular dolu bir "
        .. "posta kutusu için 452 verir.",
      fix = "Sorun boyutsa iletiyi küçültün; posta kutusu doluysa adresi koruyun ve alıcıya başka bir yoldan "
        .. "haber verin. RCPT aşamasında metin çok fazla alıcıdan söz ediyorsa kalanlara yeni bir işlemde "
        .. "gönderin. Sunucuyu siz işletiyorsanız sınırı SIZE ile duyurun ve çok fazla alıcı için 4.5.3 ile "
        .. "birlikte 452 kullanın.",
    },
    [553] = {
      name = "İzin verilmeyen posta kutusu adı",
      description = "Sunucu bu posta kutusu adını olduğu gibi kabul etmiyor. Ad söz dizimini bozar, izin "
        .. "verilmeyen bir addır veya yalnızca ASCII kullanılabilen yerde ASCII dışı karakterler içerir. "
        .. "VRFY komutuna karşılık adın belirsiz olduğunu da söyleyebilir ve adayları her satırda bir "
        .. "tane olmak üzere sıralayabilir.",
      when = "Bu yanıt, hata adın kendisindeyse MAIL, RCPT veya VRFY komutuna verilir. 5.1.8 ile hata, "
        .. "gönderenin alan adındadır. Bazı sunucular anlamını genişletir: qmail onu, postasını aktarmadığı "
        .. "bir alan adı için gönderir ve bunu metinde söyler.",
      fix = "Adresi harf harf karşılaştırıp düzeltin. VRFY komutundan sonra adaylardan birini seçin. ASCII "
        .. "dışı karakterler içeren bir adres iki tarafta da SMTPUTF8 gerektirir; o yoksa ASCII bir adres "
        .. "kullanın. Sunucuyu siz işletiyorsanız bu kodu adlara ayırın ve aktarmayı reddetmek için 5.7.1 ile "
        .. "birlikte 550 gönderin.",
    },
    [554] = {
      name = "İşlem başarısız",
      description = "Sunucu işlemi, bu yanıt karşılama ise hizmetin tamamını reddeder. Daha kesin bir "
        .. "kodun uymadığı yerlerde kullanılan genel kalıcı hatadır. Nedeni metinde ve genişletilmiş "
        .. "durum kodunda yazar: 5.7.1 bir ilkeyi, 5.6.x içeriği, 5.5.1 ise yanlış bir adımı gösterir.",
      when = "Bu yanıt, karşılama veya hemen hemen her komutun yanıtı olabilir. Veriden sonra iletiyi "
        .. "reddeder; DATA komutuna karşılık hiçbir alıcının geçerli olmadığını, TLS el sıkışmasından "
        .. "sonra ise güvenliğin yetersiz olduğunu söyler. RFC 5321 onu orada listelemese de birçok "
        .. "sunucu onu RCPT aşamasında, örneğin aktarmayı veya kara listedeki bir istemciyi reddetmek "
        .. "için de gönderir.",
      fix = "Nedeni metinde arayın, çünkü sayı onu söylemez. Yanıt karşılama idiyse QUIT gönderin ve "
        .. "yöneticiye sorun; bir kara liste belirtiliyorsa nedeni ortadan kaldırıp oradan çıkarılmayı "
        .. "isteyin; aksi halde metnin belirttiğini düzeltin. Yalnızca bu yanıta dayanarak alıcıyı "
        .. "silmeyin. Sunucuyu siz işletiyorsanız nedeni belirtin ve 554 karşılamasından sonra QUIT "
        .. "gelene kadar 503 ile yanıt verin.",
    },
    [555] = {
      name = "Parametreler tanınmadı",
      description = "Sunucu, MAIL veya RCPT komutunun bir parametresini tanımıyor veya uygulayamıyor. 455 "
        .. "kodunun kalıcı karşılığıdır. Adres değerlendirilmemiştir.",
      when = "Bu yanıt, sunucunun sunmadığı bir uzantı parametresi taşıyan MAIL veya RCPT komutuna verilir. "
        .. "Haraka ve başka bazı sunucular onu, 501 veya 553 beklenirken bu iki komuttaki bozuk söz dizimi "
        .. "için de gönderir.",
      fix = "Yalnızca uzantısı EHLO yanıtında yer alan parametreleri kullanın; ileti onsuz da gidebiliyorsa "
        .. "bu parametreyi çıkarın. STARTTLS ardından yeniden EHLO gönderin, çünkü liste değişebilir. "
        .. "Parametre yoksa adresin çevresindeki ayraçları ve boşlukları denetleyin. Sunucuyu siz "
        .. "işletiyorsanız yalnızca şu anda çalışmayan bir parametre için 455, başka komutların parametreleri "
        .. "için 504 gönderin.",
    },
    [556] = {
      name = "Alan adı posta kabul etmiyor",
      description = "Sunucu, alan adının posta kabul etmediğini öğrendiği için alıcıyı reddeder. Yanıt alan "
        .. "adının kendisinden değil, genellikle DNS içinde bir Null MX kaydı bulmuş olan bir aktarma veya "
        .. "gönderim (submission) sunucusundan gelir. Kodu RFC 7504 tanımlar; yanında 5.1.10 bulunur.",
      when = "Bu yanıt, alıcının alan adında Null MX kaydı varsa bir aktarma veya gönderim sunucusunda RCPT "
        .. "komutuna verilir. Kayıt gönderenin alan adındaysa bunun yerine 5.7.27 ile birlikte 550 gelir.",
      fix = "Alan adının yazılışını denetleyin; doğruysa oradaki bütün adreslere göndermeyi bırakın. Null MX, "
        .. "makine adı yerine nokta içeren tek bir MX kaydıdır; alan adının sahibi onunla posta kabul "
        .. "etmediğini bildirir. Alan adı sizinse ve posta alması gerekiyorsa bu kaydın yerine gerçek bir MX "
        .. "kaydı koyun.",
    },
    [557] = { name = "Adres sorgusu" },
    [571] = { name = "Engellendi" },
  },

  enhanced = {
    ["0.0"] = { name = "Diğer veya tanımsız durum" },
    ["1.0"] = { name = "Diğer adres durumu" },
    ["1.1"] = { name = "Hatalı alıcı posta kutusu adresi" },
    ["1.2"] = { name = "Hatalı alıcı sistem adresi" },
    ["1.3"] = { name = "Alıcı adresinde söz dizimi hatası" },
    ["1.4"] = { name = "Alıcı adresi belirsiz" },
    ["1.5"] = { name = "Alıcı adresi geçerli" },
    ["1.6"] = { name = "Alıcının posta kutusu taşınmış, yeni adres bilinmiyor" },
    ["1.7"] = { name = "Gönderen adresinde söz dizimi hatası" },
    ["1.8"] = { name = "Hatalı gönderen sistem adresi" },
    ["1.9"] = { name = "İleti, uyumlu olmayan bir posta sistemine aktarıldı" },
    ["1.10"] = { name = "Alıcı adresinin alan adında Null MX var" },
    ["2.0"] = { name = "Diğer veya tanımsız posta kutusu durumu" },
    ["2.1"] = { name = "Posta kutusu devre dışı, ileti kabul etmiyor" },
    ["2.2"] = { name = "Posta kutusu dolu" },
    ["2.3"] = { name = "İleti boyutu yönetimce konulan sınırı aşıyor" },
    ["2.4"] = { name = "Posta listesi genişletme sorunu" },
    ["3.0"] = { name = "Diğer veya tanımsız posta sistemi durumu" },
    ["3.1"] = { name = "Posta sistemi dolu" },
    ["3.2"] = { name = "Sistem ağdan ileti kabul etmiyor" },
    ["3.3"] = { name = "Sistem seçilen özellikleri desteklemiyor" },
    ["3.4"] = { name = "İleti sistem için çok büyük" },
    ["3.5"] = { name = "Sistem yanlış yapılandırılmış" },
    ["3.6"] = { name = "İstenen öncelik değiştirildi" },
    ["4.0"] = { name = "Diğer veya tanımsız ağ ya da yönlendirme durumu" },
    ["4.1"] = { name = "Makineden yanıt yok" },
    ["4.2"] = { name = "Kötü bağlantı" },
    ["4.3"] = { name = "Dizin sunucusu hatası" },
    ["4.4"] = { name = "Yönlendirilemiyor" },
    ["4.5"] = { name = "Posta sisteminde yoğunluk" },
    ["4.6"] = { name = "Yönlendirme döngüsü algılandı" },
    ["4.7"] = { name = "Teslim süresi doldu" },
    ["5.0"] = { name = "Diğer veya tanımsız protokol durumu" },
    ["5.1"] = { name = "Geçersiz komut" },
    ["5.2"] = { name = "Söz dizimi hatası" },
    ["5.3"] = { name = "Çok fazla alıcı" },
    ["5.4"] = { name = "Geçersiz komut bağımsız değişkenleri" },
    ["5.5"] = { name = "Yanlış protokol sürümü" },
    ["5.6"] = { name = "Kimlik doğrulama alışverişinde çok uzun satır" },
    ["6.0"] = { name = "Diğer veya tanımsız içerik hatası" },
    ["6.1"] = { name = "İçerik türü desteklenmiyor" },
    ["6.2"] = { name = "Dönüştürme gerekli ama yasak" },
    ["6.3"] = { name = "Dönüştürme gerekli ama desteklenmiyor" },
    ["6.4"] = { name = "Kayıplı dönüştürme yapıldı" },
    ["6.5"] = { name = "Dönüştürme başarısız" },
    ["6.6"] = { name = "İleti içeriğine ulaşılamıyor" },
    ["6.7"] = { name = "Bu gönderen veya alıcı için ASCII dışı adreslere izin verilmiyor" },
    ["6.8"] = { name = "UTF-8 dizgeli yanıt gerekli, ama SMTP istemcisi buna izin vermiyor" },
    ["6.9"] = { name = "UTF-8 üst bilgili ileti bir veya birkaç alıcıya aktarılamıyor, bu yüzden reddediliyor" },
    ["6.10"] = { name = "X.6.8 kodunun kullanılması önerilmeyen eşi" },
    ["7.0"] = { name = "Diğer veya tanımsız güvenlik durumu" },
    ["7.1"] = { name = "Teslim yetkisi yok, ileti reddedildi" },
    ["7.2"] = { name = "Posta listesini genişletmek yasak" },
    ["7.3"] = { name = "Güvenlik dönüştürmesi gerekli ama olanaksız" },
    ["7.4"] = { name = "Güvenlik özellikleri desteklenmiyor" },
    ["7.5"] = { name = "Kriptografik işlem başarısız" },
    ["7.6"] = { name = "Kriptografik algoritma desteklenmiyor" },
    ["7.7"] = { name = "İleti bütünlüğü bozulmuş" },
    ["7.8"] = { name = "Kimlik bilgileri geçersiz" },
    ["7.9"] = { name = "Kimlik doğrulama mekanizması çok zayıf" },
    ["7.10"] = { name = "Şifreleme gerekli" },
    ["7.11"] = { name = "İstenen kimlik doğrulama mekanizması için şifreleme gerekli" },
    ["7.12"] = { name = "Parola geçişi gerekli" },
    ["7.13"] = { name = "Kullanıcı hesabı devre dışı" },
    ["7.14"] = { name = "Güven ilişkisi gerekli" },
    ["7.15"] = { name = "Öncelik düzeyi çok düşük" },
    ["7.16"] = { name = "İleti, belirtilen öncelik için çok büyük" },
    ["7.17"] = { name = "Posta kutusunun sahibi değişmiş" },
    ["7.18"] = { name = "Alan adının sahibi değişmiş" },
    ["7.19"] = { name = "RRVS denetimi tamamlanamıyor" },
    ["7.20"] = { name = "Doğrulamayı geçen DKIM imzası yok" },
    ["7.21"] = { name = "Kabul edilebilir DKIM imzası yok" },
    ["7.22"] = { name = "Yazarla eşleşen geçerli DKIM imzası yok" },
    ["7.23"] = { name = "SPF doğrulaması başarısız" },
    ["7.24"] = { name = "SPF doğrulamasında hata" },
    ["7.25"] = { name = "Ters DNS doğrulaması başarısız" },
    ["7.26"] = { name = "Birden çok kimlik doğrulama denetimi başarısız" },
    ["7.27"] = { name = "Gönderen adresinin alan adında Null MX var" },
    ["7.28"] = { name = "Posta seli algılandı" },
    ["7.29"] = { name = "ARC doğrulaması başarısız" },
    ["7.30"] = { name = "REQUIRETLS desteği gerekli" },
  },

  log = {
    title = "Posta günlüğü",
    lines = "{from} ile {to} arası, {total} satır: {deliveries} teslimat, {refused} kendi retlerimiz, {other} diğer",
    totals = "İleti çarpı alıcı: {delivered} teslim edildi, {deferred} ertelendi, {returned} geri döndü",
    delivered = "teslim edildi",
    deferred = "ertelendi",
    returned = "geri döndü",
    delivered_short = "teslim",
    deferred_short = "ertel.",
    returned_short = "geri",
    delivered_later = "sonra teslim edildi",
    waiting = "bekliyor",
    reasons = "Nedenler",
    todo = "Ne yapmalı",
    common = "En sık yanıt",
    replies = "Yanıtlar",
    domains = "Alan adları",
    no_failures = "Ertelenen ya da geri dönen yok.",
    drop = "Çıkarılacak adresler: {n}",
    drop_tile = "çıkarılacak adres",
    doubtful = "Bu alan adlarında bütün alıcılar başarısız oldu: çıkarmadan önce bakın",
    blocklists = "Bizi engelleyen listeler",
    waits = "En çok ne kadar beklemeli",
    own = "Bizim tarafta bozulanlar",
    refusals = "Bizim reddettiklerimiz",
    incomplete = "Sınırı aşan ve sayılmayanlar",
    by_reason = "Nedene göre",
    by_domain = "Alan adına göre",
    by_provider = "Sağlayıcıya göre",
    by_hour = "Saate göre",
    by_reply = "Yanıta göre",
  },
  -- Fingerprints of the English that the texts translate; `make languages` compares and writes them.
  of = [[
action fix_message f0b4f fix_sender 3f377 fix_session c0c19 proceed 05fc7 retry 75ddd review cac42
action slow_down 9af07 split b8ca8 suppress 4e6d1
- any_stage 4a885
bounce block 023a2 hard ab690 none 7b935 soft 56368
category connections 41e9a information 65559 mail_system a40d6 syntax b180e unassigned d019c unspecified a2e0e
class permanent_negative c2b82 positive_completion 1d812 transient_negative 8030e
cli bad_reply 7567a bad_rules 8dc9e bad_value 1bd7f cannot_read 46434 cannot_write 052f4 did_you_mean b3551
cli empty_input c5267 is_a_file a4c2f missing_argument 27a32 more_found b1d6f no_language ff6c9 no_pair 2dee9
cli no_reply 2dee9 no_value 4dafe not_for_command 14ac7 nothing_found 929ab only_severity b0fe0
cli perhaps_classify c6376 same_code 77e02 see_help 5e9f6 takes_no_value 56533 too_many e25c1
cli unknown_code 07881 unknown_command 06f07 unknown_option e7492 unknown_reason 12561 unknown_stage 14fd9
codes.200 name 297b1
codes.211 description ef09c fix ae761 name cff8d when 020b0
codes.214 description c40f5 fix ed4bb name 6dd02 when 9dba5
codes.220 description df9e5 fix 8f06f name c52da when 2c7af
codes.221 description ae30c fix 8eac8 name a6aa4 when aa145
codes.235 description 4c900 fix 7ae77 name 73550 when 72c12
codes.250 description 4b6b8 fix bc03a name 02423 when fde7d
codes.251 description 8b708 fix c88a8 name ac74c when 1aa78
codes.252 description abc75 fix ee5a3 name 958f1 when 22da2
codes.253 description 44e08 fix 6b536 name 24109 when c4a5d
codes.334 description 1e740 fix 178f9 name 35acd when 48057
codes.354 description 99f23 fix d90f5 name 66018 when c3d73
codes.355 description 40dcc fix e490d name e446f when 8e53d
codes.420 name 4459c
codes.421 description 7d7fc fix 0ce1b name 3c79f when 1e5d6
codes.422 name 37d9e
codes.424 name b7694
codes.426 name 72f1c
codes.430 name 376bf
codes.431 name 15484
codes.432 description e049b fix 2412e name 152b2 when 46cea
codes.435 name 1be4d
codes.441 name 5ca30
codes.442 name 445d0
codes.446 name 71a8b
codes.447 name 4218d
codes.449 name 2206c
codes.450 description daa77 fix 985d2 name b040a when 477ce
codes.451 description 7f688 fix 51e89 name 429b2 when a984f
codes.452 description d79f9 fix a698a name abb28 when f6970
codes.453 description b8dd0 fix 09578 name 57ece when 5a604
codes.454 description b21d0 fix 198eb name 84767 when c9e81
codes.455 description 48730 fix 9831f name 9e5bd when a9839
codes.456 name 994a3
codes.458 description cb992 fix 6303c name 58243 when 671f7
codes.459 description e45ec fix b242f name 3de4b when eb6e2
codes.471 name 970ef
codes.500 description d7282 fix 7992c name 6dc11 when 80f17
codes.501 description b356e fix c3c2a name be861 when a5266
codes.502 description b3c8f fix 6ea71 name d1903 when c8fe8
codes.503 description bee46 fix 03663 name c4fba when 48cb0
codes.504 description aa457 fix 0586e name cf7b7 when 45fe0
codes.510 name 6ada3
codes.511 name 6ada3
codes.512 name 52e5d
codes.513 name 31d9f
codes.520 name 13740
codes.521 description e860a fix 071c3 name 9174a when e1f5b
codes.522 name a3862
codes.523 name 1dfc6
codes.524 name 014fc
codes.525 name 3a846
codes.530 description 0f1b3 fix ef333 name 5b66d when d6d61
codes.533 name 5a205
codes.534 description 34f6b fix 63da5 name 1b5f3 when d935e
codes.535 description 10add fix 0ae4b name b59e0 when 3bd57
codes.538 description f0ce4 fix 94904 name 014fc when 8ae61
codes.541 name 22c3b
codes.542 name fae6c
codes.550 description 32781 fix f0506 name b040a when d269a
codes.551 description 68861 fix 3c2bd name 19e76 when 35f4e
codes.552 description ed767 fix e16a2 name 8ac19 when 37395
codes.553 description 3909d fix 24a5b name c3404 when 203a3
codes.554 description 04800 fix e93f3 name d712b when 851ba
codes.555 description 6442a fix fa2c1 name e2e9a when baf17
codes.556 description e8c9a fix ac83c name fea31 when 80bb3
codes.557 name eb792
codes.571 name 4ce9b
confidence certain 3a68e guess e253b likely 13b46
connection always 160dd may 1489b never b1aee
difference.connection always 7182b may 2821d never d46e0
difference.kind class 4c773 common a393b enhanced e53d7 intermediate 1d45c possible c36cf reply 52832
difference.retry permanent_negative ccc8b positive_completion 2ce56 positive_intermediate 8b37e
difference.retry transient_negative 671d3
difference.source list 96e3f none aa697
difference.stages any a1dff only ff2f9
difference.status deprecated cca1b extension 9ec47 observed 76f51 obsolete 5db7e registered 116c0
difference.status standard 83387
difference.subject 0 f0552 1 aae86 2 a37c9 3 ed7cd 4 7d297 5 6c94c 6 2524d 7 64031
disposition done 4e90f keep 66fc5 return 26c16
enhanced.0.0 name ada2d
enhanced.1.0 name 9694d
enhanced.1.1 name 70609
enhanced.1.10 name 63e01
enhanced.1.2 name 5fe31
enhanced.1.3 name c91c2
enhanced.1.4 name 55e30
enhanced.1.5 name 838d2
enhanced.1.6 name bc013
enhanced.1.7 name 7d9ec
enhanced.1.8 name ad90d
enhanced.1.9 name 6ba4d
enhanced.2.0 name 543d8
enhanced.2.1 name b0474
enhanced.2.2 name 5030e
enhanced.2.3 name bd67f
enhanced.2.4 name edb85
enhanced.3.0 name f4cd2
enhanced.3.1 name 5bd5d
enhanced.3.2 name 47e1b
enhanced.3.3 name cbf80
enhanced.3.4 name 3e1aa
enhanced.3.5 name 6f2ad
enhanced.3.6 name a42aa
enhanced.4.0 name 29ee1
enhanced.4.1 name 3f290
enhanced.4.2 name a3e75
enhanced.4.3 name a22eb
enhanced.4.4 name 2f71a
enhanced.4.5 name 26fef
enhanced.4.6 name acb73
enhanced.4.7 name 4c90f
enhanced.5.0 name a60b7
enhanced.5.1 name cb3ce
enhanced.5.2 name 9cc85
enhanced.5.3 name 3bb81
enhanced.5.4 name 23d23
enhanced.5.5 name e44ec
enhanced.5.6 name 5f606
enhanced.6.0 name 4955f
enhanced.6.1 name 7e143
enhanced.6.2 name 42671
enhanced.6.3 name 39712
enhanced.6.4 name 5b941
enhanced.6.5 name 0792c
enhanced.6.6 name 35f90
enhanced.6.7 name bb710
enhanced.6.8 name e98a8
enhanced.6.9 name 8f62f
enhanced.7.0 name fb07e
enhanced.7.1 name bc775
enhanced.7.10 name 1dfc6
enhanced.7.11 name 959e5
enhanced.7.12 name 36ddb
enhanced.7.13 name 3a846
enhanced.7.14 name 46faa
enhanced.7.15 name 2ca33
enhanced.7.16 name 540eb
enhanced.7.17 name 905ce
enhanced.7.18 name 811b5
enhanced.7.19 name 90eb5
enhanced.7.2 name 9bacb
enhanced.7.20 name 5917b
enhanced.7.21 name 01194
enhanced.7.22 name 5c914
enhanced.7.23 name bf642
enhanced.7.24 name 2edf6
enhanced.7.25 name 928e6
enhanced.7.26 name 94dc6
enhanced.7.27 name c5bb0
enhanced.7.28 name d839e
enhanced.7.29 name 67c26
enhanced.7.3 name 17ed2
enhanced.7.30 name 7ef15
enhanced.7.4 name 0ed02
enhanced.7.5 name a04b0
enhanced.7.6 name e5f8e
enhanced.7.7 name e2072
enhanced.7.8 name d45b4
enhanced.7.9 name 24c2f
finding error 6c1b2 info 40950 warning b0e9e
guidance.read permanent_negative 66062 positive_completion 707cc positive_intermediate ceee4
guidance.read transient_negative e6021
heading description ae095 differences 618e3 fix 40e11 guidance d5528 when 85628
label action 06467 blocklist ee6fa bounce edd28 category 52e48 class 4a8a8 classes 8d18d code 2c6ac
label confidence ac41f connection 23285 disposition 7579f enhanced 51c90 flaws eefad kind 65453 mismatch 33527
label name 7934a reason 67de8 related c768d reply_codes 3bb8c retry 521ff retry_after 89ea7 scope 23dae
label severity 2e440 source 1542e sources 9320b stage 9c258 stages e8951 status ebc0e subject 6ed38 why 2b4d9
page line 81d80 line_and_octet 45630 no_entries c5298 no_findings 64063 octet d8798 seconds b1540
page.why code 66317 enhanced 06a97 matched d5a1b rule af937 user_rule b027f
reason accepted 56193 auth_failure 9cedb blocklisted 18bb9 continue bd276 domain_unknown efede
reason greylisted 4ca78 mailbox_disabled db5f5 mailbox_full 7d5de mailbox_unknown 20cc8 message_format 1aabe
reason message_too_big eb050 network_error 544eb policy b8937 protocol_error 888a2 rate_limited 08a5a
reason recipient_restricted 9c0dc relay_denied 5d5d8 reverse_dns dd88f sender_rejected 4449c
reason service_unavailable cbdde session_security 8f250 spam_content 7a442 suppressed 3e0f2 system_error 2d8b6
reason tls_failure 1439e too_many_recipients 1e9c2 unknown 89877 virus 6bf38
scope domain 5de9b host 0f921 message 55beb none ff209 recipient 502d9 sender e78de server 35e06 session 706a7
scope transaction 178ba unknown 82478
severity permanent_negative 73911 positive_completion c79ab positive_intermediate 69c6b
severity transient_negative ca160
stage CONNECT c4dd1 DATA-END a63c4
status deprecated 888ff extension 446a7 observed 44298 obsolete e3581 registered 38afb standard f8952
subject 0 3045b 1 83038 2 17640 3 a4dcb 4 7896a 5 e4b3f 6 2cef1 7 0765f
summary.differ enhanced 53f2b mixed 3e3e3 reply 4c75f
summary.same enhanced 5ff42 mixed 697b0 reply 36d85
title comparison 94cd9 entry ab72c
]],
}
