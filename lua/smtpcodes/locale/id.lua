--- Indonesian, addressed to the reader as "Anda". See locale/en.lua.

return {
  tag = "id",
  name = "Bahasa Indonesia",
  join = { ["and"] = { two = " dan ", last = ", dan " }, ["or"] = { two = " atau ", last = ", atau " } },

  terms = {
    mailbox_unknown = "pengguna tidak ditemukan; pengguna tidak dikenal; alamat tidak ada; "
      .. "kotak surat tidak ditemukan; penerima tidak ditemukan; alamat tidak valid; penerima ditolak; "
      .. "akun tidak ada; pengguna tidak ada; alamat salah",
    mailbox_disabled = "akun ditangguhkan; akun dinonaktifkan; akun diblokir; kotak surat dinonaktifkan",
    mailbox_full = "kotak surat penuh; kuota; kuota penuh; kotak masuk penuh; kuota terlampaui; "
      .. "penyimpanan penuh",
    domain_unknown = "domain tidak ditemukan; domain tidak ada; domain tidak valid",
    relay_denied = "relay ditolak; relai ditolak; relay tidak diizinkan; relay; penerusan ditolak",
    message_too_big = "pesan terlalu besar; email terlalu besar; batas ukuran; lampiran terlalu besar; "
      .. "ukuran pesan",
    spam_content = "spam; surel sampah; email sampah",
    virus = "virus; perangkat lunak berbahaya; malware",
    blocklisted = "daftar hitam; daftar blokir; ip diblokir; reputasi; diblokir; blacklist",
    reverse_dns = "dns terbalik; dns balik; catatan ptr; ptr; reverse dns",
    sender_rejected = "pengirim ditolak; pengirim tidak valid; alamat pengirim",
    policy = "kebijakan; akses ditolak; pelanggaran kebijakan",
    session_security = "autentikasi diperlukan; otentikasi diperlukan; harus masuk; autentikasi; "
      .. "perlu login",
    tls_failure = "kesalahan tls; tls gagal",
    too_many_recipients = "terlalu banyak penerima; batas penerima; jumlah penerima",
    rate_limited = "terlalu banyak koneksi; batas pengiriman; pembatasan laju; terlalu banyak pesan; "
      .. "terlalu cepat; batas kirim",
    greylisted = "daftar abu-abu; greylisting",
    service_unavailable = "layanan tidak tersedia; server sibuk; pemeliharaan; server tidak tersedia",
    system_error = "kesalahan lokal; kesalahan internal; kesalahan server",
    network_error = "waktu habis; koneksi ditolak; tidak ada respons; koneksi terputus",
    ["450 451 421 452 4.2.2"] = "coba lagi nanti; kesalahan sementara; gagal sementara",
    ["550 450"] = "kotak surat tidak tersedia",
    ["535 5.7.8"] = "kata sandi; kata sandi salah; sandi salah; autentikasi gagal; login gagal",
    ["534 5.7.9"] = "sandi aplikasi; kata sandi aplikasi; dua langkah",
    ["530 454 5.7.10 220"] = "enkripsi; ssl; tls; starttls",
    ["5.4.6 554"] = "perulangan; loop",
    ["4.4.7 5.4.7"] = "kedaluwarsa",
    ["500 502 5.5.1"] = "perintah tidak dikenal; perintah tidak dikenali; perintah tidak didukung",
    ["503 5.5.1"] = "urutan perintah; urutan salah",
    ["501 500 5.5.4 5.5.2"] = "kesalahan sintaks; sintaks; parameter salah",
    ["452 4.3.1"] = "disk penuh; ruang tidak cukup; penyimpanan tidak cukup",
    ["250 2.0.0 2.6.0"] = "pesan diterima; berhasil; diterima; sukses",
    ["5.6.0 554"] = "header; tajuk",
    ["5.7.1 552 5.3.4 554"] = "lampiran; lampiran diblokir",
    ["221 421"] = "menutup koneksi",
    ["220"] = "siap; layanan siap",
    ["4.4.3 5.1.2 5.4.4"] = "dns; kesalahan dns",
    ["252"] = "verifikasi pengguna",
  },

  heading = {
    description = "Penjelasan",
    when = "Kapan Muncul",
    fix = "Cara Mengatasi",
    differences = "Perbedaan Utama",
    guidance = "Kapan Menggunakan yang Mana",
  },

  label = {
    severity = "Tingkat keparahan",
    category = "Kategori",
    subject = "Subjek",
    status = "Status kode",
    stages = "Tahap",
    connection = "Koneksi",
    enhanced = "Kode lanjutan",
    class = "Kelas",
    classes = "Kelas yang diizinkan",
    reply_codes = "Kode balasan",
    related = "Lihat juga",
    sources = "Sumber",
    code = "Kode",
    name = "Nama",
    kind = "Jenis",
    retry = "Percobaan ulang",
    source = "Sumber",
    reason = "Alasan",
    action = "Tindakan",
    scope = "Cakupan",
    disposition = "Pesan",
    bounce = "Pantulan",
    retry_after = "Coba lagi setelah",
    blocklist = "Daftar blokir",
    confidence = "Keyakinan",
    why = "Dasar keputusan",
    stage = "Tahap",
    mismatch = "Salah tempat",
    flaws = "Cacat",
  },

  severity = {
    positive_completion = "2xx (penyelesaian positif)",
    positive_intermediate = "3xx (perantara positif)",
    transient_negative = "4xx (negatif sementara)",
    permanent_negative = "5xx (negatif permanen)",
  },
  class = {
    positive_completion = "Berhasil",
    transient_negative = "Kegagalan sementara yang berlanjut",
    permanent_negative = "Kegagalan permanen",
  },
  category = {
    syntax = "Sintaks",
    information = "Informasi",
    connections = "Koneksi",
    unspecified = "Tidak ditentukan",
    mail_system = "Sistem email",
    unassigned = "Di luar tata bahasa RFC 5321",
  },
  subject = {
    [0] = "Status lain atau tidak ditentukan",
    "Status pengalamatan",
    "Status kotak surat",
    "Status sistem email",
    "Status jaringan dan perutean",
    "Status protokol pengiriman email",
    "Status isi atau media pesan",
    "Status keamanan atau kebijakan",
  },
  status = {
    standard = "standar",
    extension = "ekstensi",
    obsolete = "usang",
    observed = "teramati",
    registered = "terdaftar",
    deprecated = "tidak dianjurkan lagi",
  },
  connection = {
    always = "ditutup oleh server",
    may = "dapat ditutup oleh server",
    never = "tetap terbuka",
  },
  -- Both stand behind "setelah".
  stage = {
    CONNECT = "pembukaan koneksi",
    ["DATA-END"] = "akhir data",
  },
  any_stage = "semua tahap",

  reason = {
    accepted = "Server melakukan apa yang diminta (2yz).",
    continue = "Server menunggu bagian berikutnya (3yz).",
    mailbox_unknown = "Tidak ada kotak surat seperti itu di domain tersebut, atau alamatnya tidak mungkin ada.",
    mailbox_disabled = "Kotak surat pernah ada, tetapi dinonaktifkan, ditangguhkan, ditutup, dipindahkan, atau "
      .. "berganti pemilik.",
    suppressed = "Layanan pengirim tidak mencoba mengirim: alamat ini ada di daftar penahanan miliknya sendiri.",
    mailbox_full = "Penerima telah melampaui kuotanya.",
    domain_unknown = "Domain penerima tidak ada atau tidak menerima email (domain tidak ditemukan, null MX).",
    recipient_restricted = "Penerima, grup, atau milis ini hanya menerima email dari pengirim tertentu, atau "
      .. "meminta verifikasi dari pengirim.",
    relay_denied = "Server tidak melakukan relay untuk penerima ini: MX salah atau domain sudah pindah (saat "
      .. "mengirim sebagai pengguna: login terlebih dahulu, fix_session/session).",
    message_too_big = "Pesan melampaui batas ukuran server atau penerima.",
    message_format = "Pesan cacat bentuk atau berbentuk yang tidak diterima (header, MIME, set karakter, 8 bit, "
      .. "jenis lampiran).",
    spam_content = "Isi pesan, tautan di dalamnya, atau skornya dinilai sebagai spam.",
    virus = "Ditemukan malware atau lampiran berbahaya.",
    blocklisted = "Host atau domain pengirim ada dalam daftar blokir, dicekal, atau bereputasi buruk.",
    auth_failure = "Autentikasi SPF, DKIM, DMARC, atau ARC atas pesan ini gagal.",
    reverse_dns = "Reverse DNS (PTR, FCrDNS) atau nama HELO milik klien tidak ada atau salah.",
    sender_rejected = "Pengirim pada amplop atau header, atau domainnya, ditolak.",
    policy = "Ditolak oleh kebijakan setempat, dan tidak ada penjelasan yang lebih tepat.",
    session_security = "Sesi harus melakukan autentikasi (AUTH) atau memulai TLS terlebih dahulu, atau "
      .. "kredensialnya ditolak.",
    tls_failure = "TLS, MTA-STS, DANE, atau REQUIRETLS tidak dapat dipenuhi. Jangan pernah menurunkan tingkat "
      .. "keamanan.",
    too_many_recipients = "Transaksi ini memiliki terlalu banyak penerima: kirim sisanya dalam transaksi lain.",
    rate_limited = "Terlalu banyak koneksi atau pesan dalam kurun waktu itu (cakupan host), email ke penerima ini "
      .. "terlalu cepat (recipient), atau kuota pengiriman terlampaui (sender).",
    greylisted = "Diminta mencoba lagi nanti karena pengirim masih baru di sini.",
    service_unavailable = "Server sedang berhenti, sedang dimulai, atau terlalu sibuk: sambungkan lagi nanti.",
    system_error = "Sistem jarak jauh gagal: kesalahan lokal, penyimpanan, konfigurasi.",
    network_error = "Tidak ada koneksi, waktu tunggu habis, masalah DNS, perutean berputar, atau batas waktu "
      .. "pengiriman terlewati.",
    protocol_error = "Server menolak perintah, argumennya, urutannya, atau sintaksnya.",
    unknown = "Tidak ada apa pun dalam balasan yang menyebutkan alasannya.",
  },
  action = {
    proceed = "lanjutkan",
    retry = "coba lagi nanti",
    slow_down = "kurangi pengiriman, lalu coba lagi",
    split = "kirim sisanya dalam transaksi lain",
    suppress = "berhenti mengirim ke alamat ini",
    fix_message = "ubah pesan",
    fix_sender = "perbaiki sisi pengirim",
    fix_session = "perbaiki cara sesi dijalankan",
    review = "minta seseorang memeriksanya",
  },
  scope = {
    none = "tidak ada",
    recipient = "hanya alamat ini",
    domain = "semua alamat di domain itu",
    message = "pesan ini, siapa pun penerimanya",
    sender = "semua yang berasal dari pengirim ini",
    host = "semua yang dikirim host ini",
    server = "semua yang ditujukan ke server ini",
    session = "koneksi ini",
    transaction = "transaksi ini",
    unknown = "tidak disebutkan dalam balasan",
  },
  disposition = {
    done = "tidak ada lagi yang perlu dilakukan",
    keep = "biarkan di antrean",
    ["return"] = "kembalikan kepada pengirim",
  },
  bounce = {
    none = "tidak ada pantulan",
    soft = "mungkin berhasil nanti",
    hard = "alamat tidak valid",
    block = "ditolak, tetapi alamatnya mungkin benar",
  },
  confidence = { certain = "pasti", likely = "kemungkinan besar", guess = "dugaan" },
  finding = { error = "kesalahan", warning = "peringatan", info = "informasi" },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) dibandingkan dengan {b} ({b_name})",
  },
  summary = {
    same = {
      reply = "Kode SMTP {a} ({a_name}) dan {b} ({b_name}) sama-sama termasuk kelompok {severity}.",
      mixed = "Kode SMTP {a} ({a_name}) dan kode lanjutan {b} ({b_name}) memiliki tingkat keparahan yang sama, "
        .. "yaitu {severity}.",
      enhanced = "Kode lanjutan {a} ({a_name}) dan {b} ({b_name}) sama-sama termasuk kelas {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "Kode SMTP {a} ({a_name}) termasuk kelompok {a_severity}, sedangkan {b} ({b_name}) termasuk kelompok "
        .. "{b_severity}.",
      mixed = "Kode SMTP {a} ({a_name}) termasuk kelompok {a_severity}, sedangkan kode lanjutan {b} ({b_name}) "
        .. "termasuk kelas {b_class} ({b_severity}).",
      enhanced = "Kode lanjutan {a} ({a_name}) termasuk kelas {a_class} ({a_severity}), sedangkan {b} ({b_name}) "
        .. "termasuk kelas {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} adalah kode balasan: kode ini mengawali setiap baris balasan, dan digit pertamanya yang "
        .. "menentukan.",
      enhanced = "{code} adalah kode status lanjutan: kode ini berada di belakang kode balasan dan menyatakan "
        .. "dengan lebih tepat apa yang terjadi.",
      common = "Keduanya sering datang bersama, dalam bentuk {a} {b}.",
      possible = "Satu balasan dapat memuat keduanya, dalam bentuk {a} {b}.",
      class = "Satu balasan tidak pernah memuat keduanya: kelas kode lanjutan sama dengan digit pertama kode "
        .. "balasan.",
      intermediate = "Satu balasan tidak pernah memuat keduanya: balasan 3yz tidak memiliki kode lanjutan.",
    },
    status = {
      standard = "Kode {code} termasuk standar SMTP.",
      extension = "Kode {code} berasal dari ekstensi SMTP.",
      obsolete = "Kode {code} sudah usang.",
      observed = "Kode {code} tidak ditetapkan oleh RFC mana pun, tetapi beberapa server atau laporan "
        .. "menampilkannya.",
      registered = "Kode {code} terdaftar di IANA.",
      deprecated = "Kode {code} tidak dianjurkan lagi menurut pendaftarannya.",
    },
    subject = {
      [0] = "Kode {code} tidak menyebutkan subjek.",
      "Kode {code} berkaitan dengan suatu alamat.",
      "Kode {code} berkaitan dengan suatu kotak surat.",
      "Kode {code} berkaitan dengan sistem email penerima.",
      "Kode {code} berkaitan dengan jaringan atau rute.",
      "Kode {code} berkaitan dengan dialog SMTP.",
      "Kode {code} berkaitan dengan isi pesan.",
      "Kode {code} berkaitan dengan keamanan atau kebijakan.",
    },
    retry = {
      positive_completion = "Setelah kode {code}, tidak ada yang perlu dicoba lagi.",
      positive_intermediate = "Setelah kode {code}, klien melanjutkan dengan bagian berikutnya.",
      transient_negative = "Setelah kode {code}, permintaan yang sama mungkin berhasil nanti.",
      permanent_negative = "Setelah kode {code}, harus ada yang berubah dahulu agar percobaan lain masuk akal.",
    },
    connection = {
      always = "Setelah kode {code}, server menutup koneksi.",
      may = "Setelah kode {code}, server dapat menutup koneksi.",
      never = "Kode {code} membiarkan koneksi tetap terbuka.",
    },
    stages = {
      any = "Kode {code} dapat muncul pada tahap apa pun.",
      only = "Dari keduanya, hanya {code} yang muncul setelah {stages:or}.",
    },
    source = {
      list = "Kode {code} berasal dari {sources:and}.",
      none = "Kode {code} tidak berasal dari standar mana pun.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Artikan kode ini sebagai keberhasilan, berbeda dengan {other}.",
      positive_intermediate = "Artikan kode ini sebagai permintaan untuk melanjutkan, berbeda dengan {other}.",
      transient_negative = "Artikan kode ini sebagai kegagalan sementara, berbeda dengan {other}.",
      permanent_negative = "Artikan kode ini sebagai kegagalan permanen, berbeda dengan {other}.",
    },
  },

  page = {
    no_entries = "Tidak ada entri.",
    no_findings = "Tidak ada temuan.",
    seconds = "{n} detik",
    line = "Baris {line}",
    octet = "Oktet {offset}",
    line_and_octet = "Baris {line}, oktet {offset}",
    why = {
      rule = "aturan {rule}",
      user_rule = "aturan Anda {rule}",
      enhanced = "kode lanjutan",
      code = "kode balasan",
      matched = "{by}, pada “{matched}”",
    },
  },

  cli = {
    did_you_mean = "apakah maksud Anda {words}?",
    not_for_command = "{command} tidak memiliki opsi {option}",
    cannot_read = "tidak dapat membaca {file}: {message}",
    cannot_write = "tidak dapat menulis: {message}",
    bad_rules = "{file} tidak berisi aturan: {message}",
    only_severity = "tidak ada dokumen yang mendefinisikan {word}; menurut digit pertamanya, kode itu {severity}",
    is_a_file = "{file} adalah berkas; untuk mengklasifikasikan baris-barisnya: smtpcodes classify - <BERKAS",
    unknown_reason = "alasan tidak dikenal: {word}",
    unknown_stage = "tahap tidak dikenal: {word}",
    see_help = "Coba: smtpcodes --help",
    unknown_command = "perintah tidak dikenal: {word}",
    unknown_option = "opsi tidak dikenal: {word}",
    no_value = "opsi {option} memerlukan nilai",
    takes_no_value = "opsi {option} tidak menerima nilai",
    bad_value = "opsi {option} tidak boleh bernilai {word}",
    missing_argument = "{command} masih memerlukan: {needs}",
    too_many = "kelebihan satu argumen: {word}",
    no_language = "tidak ada bahasa {word}; yang dipakai {name}",
    unknown_code = "kode SMTP tidak dikenal: {word}",
    same_code = "kode tidak dapat dibandingkan dengan dirinya sendiri: {word}",
    perhaps_classify = "Untuk mengklasifikasikan teks balasan: smtpcodes classify TEKS",
    nothing_found = "tidak ada yang ditemukan untuk: {word}",
    more_found = "{n} lagi; --limit 0 menampilkan semuanya",
    empty_input = "tidak ada balasan dalam masukan",
    bad_reply = "oktet {offset} dari masukan: {message}",
  },

  codes = {
    [200] = { name = "OK umum" },
    [211] = {
      name = "Status sistem",
      description = "Server menjawab HELP dengan informasi tentang dirinya atau tentang perintah-perintahnya. "
        .. "Meskipun kode ini bernama demikian, SMTP tidak memiliki perintah untuk meminta status, sehingga kode "
        .. "ini menjadi kode bantuan kedua di samping 214. Teksnya ditujukan untuk manusia dan sering terdiri atas "
        .. "beberapa baris.",
      when = "Balasan ini diberikan untuk HELP oleh server yang memakainya sebagai ganti 214. Program pengirim "
        .. "email tidak memerlukan HELP, jadi balasan ini ditemui dalam sesi yang diketik dengan tangan dan dalam "
        .. "pengujian. Klien yang mendapatkannya untuk perintah lain kemungkinan besar salah menghitung balasannya.",
      fix = "Baca teksnya jika Anda meminta bantuan; tidak ada yang perlu diperbaiki. Baca terus sampai baris yang "
        .. "tidak memiliki tanda hubung di belakang kode sebelum mengirim perintah berikutnya. Jangan biarkan "
        .. "program bertindak berdasarkan susunan katanya, karena tidak ada RFC yang menetapkannya.",
    },
    [214] = {
      name = "Pesan bantuan",
      description = "Server mengirim bantuan tentang dirinya atau tentang salah satu perintahnya. Teksnya ditulis "
        .. "untuk manusia dan tidak memiliki bentuk yang dapat diandalkan oleh program. Teks ini sering terdiri "
        .. "atas beberapa baris.",
      when = "Balasan ini diberikan untuk HELP, dengan atau tanpa nama perintah di belakangnya. Balasan ini "
        .. "dilihat oleh orang yang mencoba server dengan tangan. Server yang tidak menyediakan HELP menjawab 502, "
        .. "dan server yang tidak memiliki bantuan untuk argumen itu menjawab 504.",
      fix = "Baca teksnya dan lanjutkan; balasan ini tidak meminta apa pun. Untuk mengetahui apa yang didukung "
        .. "server, gunakan balasan terhadap EHLO, yang dibuat untuk program. Jika Anda mengelola server, ingatlah "
        .. "bahwa orang asing pun membaca teks ini, dan putuskan seberapa banyak teks ini boleh mengungkapkan "
        .. "produk dan versinya.",
    },
    [220] = {
      name = "Layanan siap",
      description = "Server siap: untuk melayani SMTP jika balasan ini adalah sapaan, atau untuk memulai TLS jika "
        .. "balasan ini menyusul STARTTLS. Dalam sapaan, kata pertama adalah nama server atau alamat IP "
        .. "literalnya, dan di sana tidak boleh ada kode status lanjutan. Setelah STARTTLS, oktet berikutnya "
        .. "adalah bagian dari handshake TLS.",
      when = "Balasan ini membuka setiap sesi yang diterima server dan juga menjawab STARTTLS. Balasan ini mungkin "
        .. "agak lama datangnya: klien sebaiknya menunggu sapaan sedikitnya lima menit. Host yang tidak "
        .. "menginginkan sesi itu menyapa dengan 421, 521, atau 554.",
      fix = "Kirim EHLO setelah sapaan; setelah STARTTLS, segera mulai handshake TLS. Baca semua baris sapaan "
        .. "sebelum mengirim apa pun. Setelah TLS aktif, lupakan balasan EHLO sebelumnya dan kirim EHLO lagi. Jika "
        .. "Anda mengelola server, letakkan namanya di awal sapaan dan lupakan apa yang dikatakan klien sebelum "
        .. "handshake.",
    },
    [221] = {
      name = "Penutupan koneksi",
      description = "Server mengonfirmasi QUIT dan menutup koneksi setelah baris ini. Kata pertama seharusnya nama "
        .. "host, tetapi banyak server tidak mencantumkannya. Beberapa contoh dalam RFC lama menampilkan 250 di "
        .. "tempat ini, yang bukan balasan untuk QUIT.",
      when = "Balasan ini menjawab QUIT dan merupakan balasan terakhir dari sesi yang berakhir tertib. Server yang "
        .. "harus berhenti karena alasannya sendiri mengirim 421, yang merupakan kegagalan sementara dan bukan "
        .. "salam perpisahan.",
      fix = "Tutup koneksi; sesi berakhir dengan baik. Setiap pesan yang diterima sebelumnya tetap diterima, dan "
        .. "akan tetap begitu meskipun balasan ini hilang. Jika Anda mengelola server, jawab QUIT dengan kode ini "
        .. "juga ketika ada transaksi yang belum selesai, dan baru tutup koneksi sesudahnya.",
    },
    [235] = {
      name = "Autentikasi berhasil",
      description = "Server telah menerima kredensial, dan sesi sekarang terautentikasi. Jika lapisan keamanan "
        .. "telah dinegosiasikan, lapisan itu berlaku setelah baris ini. Teksnya tidak memuat data pertukaran SASL.",
      when = "Balasan ini mengakhiri pertukaran AUTH yang berhasil. Balasan ini menyusul jawaban terakhir klien "
        .. "terhadap 334, atau perintah AUTH itu sendiri jika respons awal sudah cukup. Balasan ini datang paling "
        .. "banyak sekali dalam satu sesi, karena AUTH kedua dijawab dengan 503.",
      fix = "Lanjutkan dengan MAIL; tidak ada yang perlu diperbaiki. Jika lapisan keamanan baru saja berlaku, "
        .. "lupakan balasan EHLO sebelumnya dan kirim EHLO lagi. Sudah login tidak berarti bahwa setiap alamat "
        .. "pengirim dan setiap penerima diizinkan, jadi baca balasan-balasan berikutnya.",
    },
    [250] = {
      name = "Berhasil dijalankan",
      description = "Server telah menjalankan perintah. Setelah EHLO, setiap baris tambahan menyebutkan satu "
        .. "ekstensi; pada MAIL atau RCPT, alamat diterima untuk saat ini. Setelah akhir data, server telah "
        .. "mengambil alih tanggung jawab atas pesan, tetapi itu belum menjanjikan bahwa pesan sampai ke kotak "
        .. "surat.",
      when = "Kode ini adalah balasan berhasil yang biasa, dari EHLO sampai akhir data. Kode ini juga menjawab "
        .. "RSET, NOOP, setiap potongan BDAT dan BURL, serta VRFY atau EXPN jika alamatnya benar-benar diperiksa. "
        .. "Untuk ETRN, kode ini menyatakan bahwa pemrosesan antrean telah dimulai, dan setelah ATRN kedua pihak "
        .. "bertukar peran.",
      fix = "Lanjutkan dengan perintah berikutnya. Pada akhir data, catat teksnya dalam log, karena teks itu mungkin "
        .. "memuat pengenal antrean milik server, dan keluarkan dari antrean Anda para penerima yang telah diterima "
        .. "server. Pantulan masih dapat menyusul nanti. Jika Anda mengelola server, kirim kode ini untuk suatu "
        .. "pesan hanya setelah pesan itu tersimpan dengan aman, dan jangan pernah untuk alamat yang tidak diperiksa "
        .. "oleh VRFY.",
    },
    [251] = {
      name = "Pengguna tidak lokal, akan diteruskan",
      description = "Server menyetujui penerima itu dan akan meneruskan email ke alamat dalam teks. Ini "
        .. "keberhasilan dan bukan peringatan: berbeda dengan 551, pengirim tidak perlu melakukan apa-apa. Sebagai "
        .. "balasan untuk ETRN, artinya lain: tidak ada pesan yang menunggu untuk node itu.",
      when = "Balasan ini diberikan untuk RCPT atau VRFY bagi pengguna yang berada di tempat lain dan yang "
        .. "emailnya diteruskan oleh server ini. Balasan ini juga menjawab ETRN jika antrean node itu kosong. "
        .. "Server boleh juga meneruskan secara diam-diam dengan 250, tanpa membocorkan alamat baru.",
      fix = "Anggap ini sebagai keberhasilan dan lanjutkan; tidak ada yang perlu dikirim lagi. Anda boleh "
        .. "menampilkan alamat baru kepada pengguna, tetapi jangan mengubah buku alamat secara otomatis kecuali "
        .. "Anda yakin akan identitas server. Jika Anda mengelola server, gunakan 250 bila alamat baru harus tetap "
        .. "rahasia.",
    },
    [252] = {
      name = "Pengguna tidak dapat diverifikasi",
      description = "Server tidak membenarkan dan tidak menyangkal bahwa alamat itu ada; email untuknya boleh "
        .. "dikirim dengan cara biasa. Ini kode keberhasilan: perintah dipahami, tetapi tidak ada yang diperiksa. "
        .. "Sebagai balasan untuk ETRN, kode ini memiliki arti lain: server sudah mulai mengirim pesan-pesan yang "
        .. "menunggu.",
      when = "Balasan ini diberikan untuk VRFY atau EXPN oleh server yang merahasiakan daftar penggunanya. Balasan "
        .. "ini wajib jika kedua perintah dinonaktifkan demi keamanan, dan juga cocok untuk alamat yang hanya "
        .. "dapat diperiksa oleh host lain. RFC 5321 tidak mencantumkannya untuk RCPT.",
      fix = "Jangan menganggapnya sebagai ya ataupun tidak, dan kirim pesan jika ada yang ingin Anda kirim. Ini "
        .. "bukan pemeriksaan yang gagal dan bukan alamat yang sudah pasti ada; hanya RCPT atau pantulan di "
        .. "kemudian hari yang dapat menjelaskan lebih banyak. Jika Anda mengelola server, jawab VRFY atau EXPN "
        .. "yang dinonaktifkan dengan kode ini: 250 akan mengaku telah melakukan pemeriksaan yang tidak pernah "
        .. "ada, dan 550 untuk setiap alamat juga salah.",
    },
    [253] = {
      name = "Pengiriman pesan tertunda dimulai",
      description = "Server sudah mulai mengirim pesan-pesan yang menunggu untuk node itu dan menyebutkan jumlahnya. "
        .. "Kode ini menyatakan hal yang sama dengan 252 sebagai balasan untuk ETRN, dengan tambahan jumlah dalam "
        .. "teksnya. Kode ini tidak melaporkan bahwa ada pesan yang sudah sampai.",
      when = "Balasan ini diberikan untuk ETRN, perintah yang dipakai host untuk meminta email yang mengantre "
        .. "baginya. Balasan ini datang jika ada pesan yang menunggu dan server menghitungnya. Antrean kosong "
        .. "dijawab dengan 251, dan pemrosesan antrean yang sekadar dimulai dijawab dengan 250.",
      fix = "Tunggu pesan-pesan itu; tidak ada langkah lain yang diperlukan. Server mengirimnya melalui koneksi "
        .. "baru, jadi host penerima harus dapat dijangkau dari luar. Jika tidak ada yang tiba, tanyakan kepada "
        .. "pengelola server apa isi log antreannya tentang node itu.",
    },
    [334] = {
      name = "Tantangan dari server",
      description = "Server mengirim tantangannya dalam pertukaran AUTH dan menunggu jawaban klien. Teksnya "
        .. "hanyalah tantangan dalam base64, tidak lebih, dan boleh kosong. Baris seperti itu dapat jauh lebih "
        .. "panjang daripada 512 oktet, dan tidak pernah memuat kode status lanjutan.",
      when = "Balasan ini berada di antara AUTH dan 235 di akhir atau kegagalan, satu kali untuk setiap langkah "
        .. "mekanisme. Mekanisme yang respons awalnya sudah dikirim pada baris AUTH dapat selesai tanpa balasan "
        .. "ini.",
      fix = "Dekode tantangan itu, hitung jawaban mekanisme, dan kirim dalam base64. Untuk membatalkan, kirim satu "
        .. "tanda bintang saja, yang dikonfirmasi server dengan 501. Jangan menampilkan balasan ini kepada "
        .. "pengguna sebagai kesalahan. Jika Anda mengelola server, jangan mengirim kata-kata di samping "
        .. "tantangan, dan pertahankan spasi setelah kode meskipun tantangannya kosong.",
    },
    [354] = {
      name = "Mulai pengiriman pesan",
      description = "Server siap menerima pesan. Header dan badan pesan menyusul sekarang, sampai baris yang hanya "
        .. "berisi sebuah titik. Pesan belum diterima: keputusannya ada pada balasan setelah baris itu.",
      when = "Balasan ini menjawab DATA, biasanya setelah sedikitnya satu penerima diterima. Jika tidak ada satu "
        .. "pun, server dapat menjawab dengan 503 atau 554. Transfer dengan BDAT tidak memerlukan langkah ini.",
      fix = "Kirim isinya dengan akhir baris CRLF, dan tutup dengan baris yang hanya berisi sebuah titik. Jika "
        .. "suatu baris pesan diawali titik, letakkan satu titik lagi di depannya; baris seperti itu tidak perlu "
        .. "dihindari. Jangan mengirim isi kecuali balasan ini sudah datang, dan tunggu balasan akhir sedikitnya "
        .. "sepuluh menit. Jika Anda mengelola server, buang kembali titik tambahan itu.",
    },
    [355] = {
      name = "Posisi lanjutan transaksi",
      description = "Server sudah memiliki sebagian dari pesan ini dan menyebutkan oktet tempat pengiriman harus "
        .. "dilanjutkan. Kode ini termasuk CHECKPOINT, ekstensi eksperimental dari RFC 1845 untuk transfer yang "
        .. "terputus. Teksnya diawali dengan posisi itu.",
      when = "Balasan ini menjawab MAIL jika klien melanjutkan transaksi yang terputus. Tidak diketahui adanya "
        .. "penerapan ekstensi ini, jadi kode ini hampir tidak akan ditemui di Internet masa kini.",
      fix = "Lanjutkan dari posisi dalam teks, tetapi hanya jika klien Anda memang memintanya. Jika tidak, akhiri "
        .. "sesi dengan QUIT dan kirim seluruh pesan dalam sesi baru, tanpa ekstensi itu. Jika Anda mengelola "
        .. "server, kirim kode ini hanya kepada klien yang melanjutkan transaksi yang dapat Anda kenali.",
    },
    [420] = { name = "Waktu koneksi habis" },
    [421] = {
      name = "Layanan tidak tersedia",
      description = "Server tidak dapat melanjutkan sekarang dan menutup koneksi setelah balasan ini. Penyebabnya "
        .. "sementara, seperti server dimatikan, terlalu banyak koneksi, atau waktu tunggu habis, dan sering "
        .. "disebutkan oleh kode status lanjutan atau teksnya. Transaksi yang sedang terbuka hilang, tetapi pesan "
        .. "yang diterima sebelumnya tetap diterima.",
      when = "Balasan ini dapat datang kapan saja: sebagai sapaan, sebagai jawaban atas perintah apa pun, atau "
        .. "tanpa diminta. Dalam hal terakhir, klien membacanya sebagai ganti jawaban atas perintah berikutnya. "
        .. "Server mengirimnya ketika berhenti, ketika klien terlalu lama diam, ketika suatu batas terlampaui, dan "
        .. "untuk greylisting.",
      fix = "Simpan pesan dalam antrean, tutup koneksi, dan coba lagi nanti. Jika teksnya berbicara tentang batas, "
        .. "buka lebih sedikit koneksi dan kirim lebih lambat; jangan menyalahkan penerima karenanya. Jika Anda "
        .. "mengelola server, awali teks dengan nama server dan periksa beban, batas, serta pemeliharaan. Klien "
        .. "yang tidak akan pernah Anda terima sebaiknya mendapat 554.",
    },
    [422] = { name = "Kuota kotak surat" },
    [424] = { name = "Masalah ekspansi milis" },
    [426] = { name = "Koneksi kehabisan waktu" },
    [430] = { name = "Hanya pasangan dalam registri" },
    [431] = { name = "Sumber daya habis" },
    [432] = {
      name = "Transisi kata sandi diperlukan",
      description = "Server memerlukan satu kali login dengan mekanisme lain sebelum dapat memakai mekanisme yang "
        .. "Anda pilih. PLAIN adalah pilihan yang biasa untuk login itu, dan mekanisme yang diinginkan seharusnya "
        .. "berfungsi sejak saat itu. Exchange memakai nomor yang sama dengan 4.3.2 selama pengiriman, dan di sana "
        .. "artinya laju email untuk suatu penerima sedang dibatasi.",
      when = "Balasan ini menjawab AUTH untuk akun yang masih harus beralih ke mekanisme yang dipilih. Di luar "
        .. "AUTH, balasan ini kemungkinan besar memiliki arti dari Exchange, yang dipastikan oleh 4.3.2 di "
        .. "sampingnya.",
      fix = "Login satu kali dengan PLAIN, hanya di bawah TLS, dan gunakan mekanisme yang diinginkan dalam "
        .. "sesi-sesi berikutnya. Jika balasan ini datang selama pengiriman dengan 4.3.2, simpan pesan dalam "
        .. "antrean dan kirim lebih lambat. Jika Anda mengelola server, sediakan PLAIN di bawah TLS, sebab tanpa "
        .. "itu pengguna tidak dapat melakukan transisi.",
    },
    [435] = { name = "Autentikasi ditunda" },
    [441] = { name = "Host tidak menjawab" },
    [442] = { name = "Koneksi buruk" },
    [446] = { name = "Terlalu banyak lompatan" },
    [447] = { name = "Batas waktu pengiriman terlewati" },
    [449] = { name = "Kesalahan perutean" },
    [450] = {
      name = "Kotak surat untuk sementara tidak tersedia",
      description = "Untuk saat ini server tidak dapat menerima email bagi kotak surat ini, atau belum mau "
        .. "menerimanya. Kotak surat mungkin sedang sibuk, atau kebijakan seperti greylisting membuat pengirim "
        .. "menunggu; kode status lanjutan mungkin menyebutkan yang mana. Perintah yang sama mungkin berhasil "
        .. "nanti tanpa perubahan apa pun.",
      when = "Balasan ini menjawab RCPT atau akhir data, misalnya karena kotak surat sedang terkunci atau karena "
        .. "greylisting. Server juga mengirimnya untuk MAIL, walaupun RFC 5321 tidak mencantumkannya di sana. "
        .. "Untuk ATRN, balasan ini menyatakan bahwa permintaan ditolak.",
      fix = "Simpan pesan dalam antrean dan coba lagi nanti dari host yang sama. Server yang melakukan greylisting "
        .. "biasanya menerima salah satu percobaan berikutnya. Jangan menghapus alamat itu dari daftar mana pun "
        .. "karenanya. Jika Anda mengelola server, periksa penguncian dan kebijakan, dan kirim 550 jika menunggu "
        .. "tidak akan membantu.",
    },
    [451] = {
      name = "Kesalahan lokal saat pemrosesan",
      description = "Server mengalami masalah sendiri dan membatalkan perintah, tetapi percobaan ulang mungkin "
        .. "berhasil. Sejauh yang dikatakan kode ini, kesalahannya bukan pada alamat atau pesan. Kode status "
        .. "lanjutan mempersempitnya: 4.4.3 dan 4.7.24 berbicara tentang pencarian yang gagal, 4.7.1 tentang "
        .. "kebijakan yang membuat Anda menunggu.",
      when = "Balasan ini menjawab MAIL, RCPT, akhir data, BURL, atau ATRN jika ada yang gagal di sisi server. "
        .. "Pencarian DNS yang gagal dan filter yang rusak adalah penyebab yang umum, dan banyak server memakainya "
        .. "untuk greylisting, walaupun 450 lebih cocok untuk itu. Klien juga harus menganggap telah mendapat "
        .. "balasan ini jika koneksi terputus di tengah transaksi.",
      fix = "Simpan pesan dalam antrean dan coba lagi nanti; pada awalnya tidak ada yang perlu diubah di sisi Anda. "
        .. "Jika berlanjut, baca teksnya dan periksa apakah domain pengirim Anda, data SPF, dan kunci DKIM-nya dapat "
        .. "ditemukan di DNS. Jika Anda mengelola server, periksa dalam lognya pencarian, filter, atau pengaturan "
        .. "mana yang gagal.",
    },
    [452] = {
      name = "Penyimpanan tidak cukup",
      description = "Server tidak memiliki ruang untuk email ini sekarang, atau transaksi ini memiliki terlalu "
        .. "banyak penerima. 4.3.1 berarti penyimpanan sistem, 4.2.2 kuota kotak surat, dan 4.5.3 jumlah penerima. "
        .. "Dalam hal terakhir, penerima yang sudah diterima sejauh ini tetap berlaku.",
      when = "Balasan ini menjawab MAIL, RCPT, atau akhir data jika penyimpanan atau suatu batas habis terpakai. "
        .. "Pada MAIL, balasan ini menyangkut penyimpanan, yang sering dinilai dari SIZE yang dinyatakan klien; "
        .. "pada RCPT, balasan ini menyangkut kotak surat atau jumlah penerima. Server harus menerima sedikitnya "
        .. "100 penerima.",
      fix = "Jika penerima terlalu banyak, selesaikan pesan untuk penerima yang sudah diterima dan kirim sisanya "
        .. "dalam transaksi baru. Jika penyimpanan atau kuota habis, simpan pesan dalam antrean dan coba lagi "
        .. "nanti. Jika Anda mengelola server, sediakan ruang; untuk batas jumlah penerima, RFC 5321 meminta kode "
        .. "ini, walaupun registri IANA memasangkan X.5.3 dengan 451.",
    },
    [453] = {
      name = "Tidak ada email dalam antrean",
      description = "Server tidak memiliki email dalam antrean untuk domain yang disebutkan ATRN. ATRN termasuk "
        .. "relay email sesuai permintaan, dan meskipun digit pertamanya 4, tidak ada yang salah. Registri IANA "
        .. "memasangkan X.3.2, sistem tidak menerima pesan, dengan kode ini, tetapi itu tidak cocok dengan arti "
        .. "tersebut.",
      when = "Balasan ini menjawab ATRN dari host yang mengambil emailnya dari server relay. RFC 2645 "
        .. "menetapkannya hanya untuk perintah itu; kode ini bukan bentuk sementara dari 553.",
      fix = "Tidak perlu melakukan apa-apa; minta lagi pada waktu terjadwal berikutnya. Jika Anda mengharapkan "
        .. "email, periksa apakah ATRN menyebutkan domain yang benar dan apakah data MX domain itu mengarah ke "
        .. "server relay ini. Jika Anda mengelola server, periksa apakah server menyimpan email pelanggan ini dan "
        .. "tidak mencoba mengirimkannya ke tempat lain.",
    },
    [454] = {
      name = "Kegagalan sementara autentikasi atau TLS",
      description = "Server tidak dapat menjalankan AUTH atau STARTTLS saat ini, karena alasannya sendiri. Untuk "
        .. "AUTH, kode ini tidak mengatakan apa-apa tentang kata sandi, yang mungkin benar. Untuk STARTTLS, kode "
        .. "ini mengatakan bahwa TLS sedang tidak tersedia.",
      when = "Balasan ini menjawab AUTH jika server tidak dapat memeriksa login, dan STARTTLS jika TLS tidak dapat "
        .. "dimulai. Untuk AUTH, balasan ini adalah padanan sementara dari 535: belum ada keputusan tentang "
        .. "kredensial.",
      fix = "Coba lagi nanti, tanpa meminta kata sandi lain kepada pengguna dan tanpa melepaskan TLS. RFC 3207 "
        .. "menyerahkan kepada klien apakah akan melanjutkan tanpa enkripsi setelah STARTTLS gagal, tetapi itu "
        .. "akan mengirim email dan kata sandi tanpa perlindungan, jadi simpan pesan dalam antrean. Jika Anda "
        .. "mengelola server, periksa basis data pengguna di balik AUTH, atau sertifikat, kunci, dan pengaturan "
        .. "TLS.",
    },
    [455] = {
      name = "Parameter belum dapat dipenuhi",
      description = "Server tidak dapat memenuhi suatu parameter MAIL atau RCPT saat ini. Kode ini adalah padanan "
        .. "sementara dari 555 dan hanya berbicara tentang parameter. Berbeda dengan yang ditulis beberapa halaman "
        .. "referensi, kode ini bukan kegagalan sementara yang umum.",
      when = "Balasan ini menjawab MAIL atau RCPT dengan parameter ekstensi yang sedang tidak dapat dilayani "
        .. "server. Tanpa parameter pada perintahnya, balasan ini tidak begitu masuk akal, dan teksnya harus "
        .. "menjelaskannya.",
      fix = "Coba lagi nanti dengan parameter yang sama. Parameter yang tidak mutlak diperlukan pesan boleh langsung "
        .. "dihilangkan, tetapi jangan pernah menghilangkan REQUIRETLS. Jika Anda mengelola server, cari tahu apa "
        .. "yang kurang pada ekstensi itu, dan kirim 555 jika parameter itu tidak akan pernah berfungsi.",
    },
    [456] = { name = "Coba lagi melalui IPv4" },
    [458] = {
      name = "Antrean tidak dapat diproses",
      description = "Server tidak dapat memulai pemrosesan antrean yang diminta ETRN. Node itu mungkin baik-baik "
        .. "saja, tetapi pesan-pesannya yang menunggu tidak dapat diproses saat ini. Tidak ada yang dikatakan "
        .. "tentang pesan-pesan itu sendiri.",
      when = "Balasan ini menjawab ETRN jika server menolak atau gagal memproses antrean saat itu. Balasan ini "
        .. "termasuk ekstensi RFC 1985 dan tidak memiliki arti untuk perintah lain.",
      fix = "Kirim ETRN lagi nanti. Jika terus gagal, sampaikan waktu kejadian dan nama node kepada pengelola "
        .. "server. Jika Anda mengelola server, periksa dalam log antrean apakah sumber daya kurang atau apakah "
        .. "antrean terkunci atau ditahan.",
    },
    [459] = {
      name = "Node tidak diizinkan",
      description = "Server tidak mengizinkan klien ini menjalankan antrean node yang disebutkannya. Alasannya ada "
        .. "dalam teks. Digit pertama menyebut penolakan ini sementara, tetapi penolakan ini hampir tidak akan "
        .. "hilang kecuali ada yang mengubah pengaturan.",
      when = "Balasan ini menjawab ETRN dari klien yang tidak boleh meminta email node itu. Nama node yang salah "
        .. "eja dan klien yang tersambung dari alamat lain daripada biasanya adalah penyebab yang pertama-tama "
        .. "perlu dipertimbangkan.",
      fix = "Periksa nama node di belakang ETRN dan baca alasan dalam teks. Jika namanya benar, minta pengelola "
        .. "server mengizinkan host Anda. Jika Anda mengelola server, lihat host atau pengguna mana yang boleh "
        .. "menjalankan antrean ini, dan tambahkan klien itu jika memang berhak.",
    },
    [471] = { name = "Kesalahan filter lokal" },
    [500] = {
      name = "Kesalahan sintaks",
      description = "Server tidak mengenali perintah itu, atau barisnya terlalu panjang. Hanya baris ini yang "
        .. "ditolak: sesi tetap terbuka dan keadaannya tidak berubah. Perintah yang dikenal server tetapi tidak "
        .. "disediakannya mendapat 502.",
      when = "Balasan ini dapat menjawab baris apa pun yang tidak dapat dibaca server sebagai perintah. Penyebab "
        .. "yang umum adalah EHLO pada server yang sangat tua, HELO atau EHLO pada server LMTP, dan klien yang "
        .. "kehilangan urutan lalu mengirim teks pesan sebagai perintah. Dengan 5.5.6, balasan ini menyatakan "
        .. "bahwa baris dalam pertukaran AUTH terlalu panjang.",
      fix = "Periksa baris yang Anda kirim, oktet demi oktet, dan jangan memakai ekstensi yang tidak tercantum "
        .. "dalam balasan EHLO. Jika EHLO itu sendiri yang ditolak, gunakan LHLO pada server LMTP, atau kembali ke "
        .. "HELO kecuali Anda memerlukan TLS atau login. Periksa apakah firewall atau proxy di tengah jalan "
        .. "mengubah perintah. Jika Anda mengelola server, server itu harus mengenal semua perintah yang "
        .. "diwajibkan RFC 5321.",
    },
    [501] = {
      name = "Kesalahan sintaks dalam parameter",
      description = "Server mengenal perintah itu tetapi tidak dapat menerima argumennya. Salah satunya cacat "
        .. "bentuk, tidak ada, atau tidak diizinkan. Selama AUTH, kode ini dapat juga berarti pertukaran yang "
        .. "dibatalkan, base64 yang tidak dapat didekode, atau respons awal yang tidak diterima mekanisme itu.",
      when = "Balasan ini dapat menjawab perintah apa pun yang argumennya melanggar sintaks. Contohnya adalah "
        .. "spasi setelah titik dua pada MAIL FROM, garis bawah dalam nama host, parameter DSN yang cacat bentuk, "
        .. "serta STARTTLS atau DATA yang diberi argumen.",
      fix = "Perbaiki argumennya sebelum mengirim perintah itu lagi. 5.1.3 menunjuk ke alamat penerima dan 5.1.7 "
        .. "ke alamat pengirim; dalam AUTH, 5.5.2 menunjuk ke base64. Setelah tanda bintang Anda sendiri, balasan "
        .. "ini hanya mengonfirmasi bahwa AUTH dibatalkan. Jika Anda mengelola server, jawab parameter MAIL atau "
        .. "RCPT yang tidak dikenal dengan 555, bukan dengan kode ini.",
    },
    [502] = {
      name = "Perintah tidak diimplementasikan",
      description = "Server mengenali perintah itu tetapi tidak mengimplementasikannya. Perintah yang bahkan tidak "
        .. "dikenalinya mendapat 500. Apa pun yang dicantumkan server dalam balasan EHLO tidak boleh dijawab "
        .. "demikian.",
      when = "Balasan ini menjawab perintah seperti VRFY, EXPN, HELP, atau ATRN pada server yang tidak "
        .. "menyediakannya. Hanya server dari masa sebelum ESMTP yang menjawab EHLO dengan balasan ini. Jika VRFY "
        .. "sekadar dinonaktifkan demi keamanan, 252 adalah jawaban yang benar.",
      fix = "Jangan pakai perintah itu; jika perintahnya EHLO, kembali ke HELO kecuali Anda memerlukan TLS atau "
        .. "login. Mengulanginya tidak akan membantu; balasan EHLO menunjukkan ekstensi apa saja yang ada. Jika "
        .. "Anda mengelola server, keluarkan perintah itu dari daftar EHLO, dan gunakan 252 untuk VRFY atau EXPN "
        .. "yang dimatikan demi keamanan.",
    },
    [503] = {
      name = "Urutan perintah salah",
      description = "Server tidak dapat menerima perintah ini pada titik ini dalam sesi. Langkah sebelumnya belum "
        .. "dilakukan, gagal, atau sudah pernah dilakukan. Perintah itu sendiri mungkin benar.",
      when = "Balasan ini menjawab perintah yang datang terlalu awal, dua kali, atau dalam mode yang salah. "
        .. "Contohnya adalah RCPT sebelum MAIL, DATA tanpa penerima yang diterima, AUTH kedua, DATA setelah BDAT, "
        .. "dan BDAT setelah potongan terakhir. Setelah sapaan 554, inilah jawaban untuk semuanya kecuali QUIT.",
      fix = "Cari kegagalan pertama sebelum balasan ini, karena itulah yang biasanya merupakan kesalahan "
        .. "sebenarnya. Dengan pipelining, MAIL atau RCPT yang ditolak membuat perintah-perintah berikutnya gagal "
        .. "seperti ini. Setelah itu kirim RSET, atau buka sesi baru, dan lakukan langkah-langkahnya secara "
        .. "berurutan. Jika Anda mengelola server, gunakan 530 untuk menyatakan bahwa login atau TLS belum "
        .. "dilakukan.",
    },
    [504] = {
      name = "Parameter tidak diimplementasikan",
      description = "Server mengenal perintah itu tetapi tidak mengimplementasikan parameter yang diberikan "
        .. "bersamanya. Setelah AUTH, artinya mekanisme itu tidak dikenal atau tidak diizinkan di sini. Parameter "
        .. "MAIL atau RCPT yang tidak dikenal mendapat 555, bukan kode ini, kecuali pada ekstensi CONPERM dan "
        .. "CONNEG dari RFC 4141.",
      when = "Balasan ini menjawab AUTH dengan mekanisme yang tidak disediakan server. Untuk EHLO, HELO, VRFY, "
        .. "EXPN, dan HELP, balasan ini jarang. Postfix juga mengirimnya jika kebijakannya menuntut nama yang "
        .. "sepenuhnya terkualifikasi dan klien memberikan nama yang lebih pendek.",
      fix = "Pilih nilai yang disediakan server, misalnya mekanisme dari baris AUTH dalam balasan EHLO. Jika "
        .. "teksnya mengeluhkan nama yang tidak sepenuhnya terkualifikasi, perbaiki nama host atau alamat dalam "
        .. "pengaturan Anda. Jika Anda mengelola server, cantumkan hanya mekanisme yang berfungsi pada titik ini, "
        .. "dan gunakan 555 untuk parameter MAIL dan RCPT.",
    },
    [510] = { name = "Alamat email salah" },
    [511] = { name = "Alamat email salah" },
    [512] = { name = "Host tidak ditemukan" },
    [513] = { name = "Jenis alamat salah" },
    [520] = { name = "Pengenal QUICKSTART tidak cocok" },
    [521] = {
      name = "Host tidak menerima email",
      description = "Server sama sekali tidak menerima email, atau, sebagaimana Postfix memakai nomor ini, menolak "
        .. "klien ini dan memutus koneksi. RFC 7504 menempatkannya sebagai ganti sapaan 220 pada host yang tidak "
        .. "pernah menerima email; RFC 1846 yang lebih lama, sebuah eksperimen yang sudah berakhir, membolehkannya "
        .. "muncul juga pada RCPT. Postfix mengirimnya pada titik mana pun dalam sesi.",
      when = "Balasan ini adalah sapaan dari host yang memang diatur untuk tidak menerima email sama sekali. Host "
        .. "seperti itu dapat mengulanginya untuk setiap perintah berikutnya, atau menutup koneksi. Jika sapaannya "
        .. "220, atau teksnya menyebutkan klien atau daftar blokir, balasan ini kemungkinan besar memiliki arti "
        .. "dari Postfix, dan host itu menerima email dari pihak lain.",
      fix = "Baca teksnya terlebih dahulu: penolakan terhadap host Anda adalah urusan pengelola server dan tidak "
        .. "mengatakan apa-apa tentang penerima. Jika host itu memang tidak menerima email, periksa apakah data MX "
        .. "domain itu menunjuk ke host yang benar. Jika Anda mengelola server, gunakan 554 untuk menolak klien "
        .. "tertentu, dan simpan kode ini untuk host yang tidak pernah menerima email.",
    },
    [522] = { name = "Melampaui kuota" },
    [523] = { name = "Enkripsi diperlukan" },
    [524] = { name = "Mekanisme ini mewajibkan enkripsi" },
    [525] = { name = "Akun pengguna dinonaktifkan" },
    [530] = {
      name = "Autentikasi diperlukan",
      description = "Server menginginkan satu langkah terlebih dahulu: login dengan AUTH, atau enkripsi dengan "
        .. "STARTTLS. Hanya teksnya yang membedakan keduanya, karena keduanya disertai 5.7.0. Belum ada yang "
        .. "diputuskan tentang pesan atau penerimanya.",
      when = "Balasan ini menjawab MAIL dan kebanyakan perintah lain dari klien yang melewatkan AUTH atau "
        .. "STARTTLS. EHLO, NOOP, dan QUIT selalu bebas darinya, supaya langkah yang terlewat dapat dilakukan.",
      fix = "Lakukan langkah yang terlewat dan ulangi perintahnya; jangan menyerah mengirim pesan itu. Jika teksnya "
        .. "menyebut STARTTLS, jalankan perintah itu dan kirim EHLO lagi; jika tidak, login dengan AUTH di bawah "
        .. "TLS. Dalam program email, aktifkan enkripsi dan kata sandi untuk server email keluar. Host MX sebaiknya "
        .. "tidak meminta login dari pihak asing; jika memintanya, beri tahu pengelolanya. Jika Anda mengelola "
        .. "server, sebutkan dalam teks langkah mana yang terlewat.",
    },
    [533] = { name = "Pengiriman tidak diizinkan" },
    [534] = {
      name = "Mekanisme autentikasi terlalu lemah",
      description = "Server menganggap mekanisme yang dipilih terlalu lemah untuk pengguna ini. Kebijakannya "
        .. "meminta mekanisme yang lebih kuat, dan kata sandinya belum dinilai. Google dilaporkan mengirimnya juga "
        .. "ketika suatu akun memerlukan kata sandi aplikasi.",
      when = "Balasan ini menjawab AUTH jika mekanismenya lebih lemah daripada yang diizinkan kebijakan server "
        .. "bagi pengguna itu. Mekanisme yang sama akan selalu ditolak.",
      fix = "Pilih mekanisme yang lebih kuat dari baris AUTH dalam balasan EHLO dan login lagi. Jika TLS belum "
        .. "berlaku, mulai TLS terlebih dahulu, karena daftarnya mungkin berbeda sesudahnya. Jika teksnya "
        .. "berbicara tentang kata sandi aplikasi, buat kata sandi itu dalam pengaturan akun. Jika Anda mengelola "
        .. "server, sedapat mungkin jangan mencantumkan mekanisme yang lemah.",
    },
    [535] = {
      name = "Kredensial autentikasi tidak valid",
      description = "Server menolak kredensial: nama pengguna, kata sandi, atau tokennya tidak valid. Sesi tetap "
        .. "terbuka, tetapi tidak terautentikasi. Dengan 5.7.14 persoalannya lain: hubungan kepercayaan dengan "
        .. "server lain belum ada.",
      when = "Balasan ini mengakhiri pertukaran AUTH yang gagal. Kata sandi yang salah atau sudah diubah, nama "
        .. "pengguna dalam bentuk yang salah, dan token yang kedaluwarsa adalah penyebab yang umum.",
      fix = "Minta kredensial baru kepada pengguna dan jangan mengulangi yang lama. Periksa bentuk nama pengguna, "
        .. "yang sering berupa alamat lengkap, dan pastikan Anda terhubung ke server yang benar. Jika Anda "
        .. "mengelola server, lihat log autentikasinya, dan kirim 454 selama basis data pengguna mati, karena kode "
        .. "ini membuat klien meminta kata sandi lain.",
    },
    [538] = {
      name = "Mekanisme autentikasi mewajibkan enkripsi",
      description = "Server hanya menerima mekanisme ini pada koneksi terenkripsi. Kredensialnya belum dinilai. "
        .. "RFC 4954 mempertahankan kode ini hanya sebagai catatan sejarah: server sebaiknya tidak menawarkan "
        .. "mekanisme seperti itu sebelum TLS berlaku.",
      when = "Balasan ini menjawab AUTH dengan mekanisme seperti PLAIN pada koneksi tanpa TLS. Server yang "
        .. "mengikuti RFC 4954 tidak mengirimnya, tetapi menyembunyikan mekanisme itu dari balasan EHLO sampai TLS "
        .. "berlaku.",
      fix = "Mulai TLS dengan STARTTLS, kirim EHLO lagi, dan ulangi AUTH. Dalam program email, aktifkan enkripsi "
        .. "untuk server email keluar. Jika kata sandi telah melintasi jaringan tanpa perlindungan, gantilah. Jika "
        .. "Anda mengelola server, cantumkan mekanisme itu hanya di bawah TLS, dan gunakan 530 untuk meminta "
        .. "STARTTLS.",
    },
    [541] = { name = "Ditolak oleh tujuan" },
    [542] = { name = "Ditolak" },
    [550] = {
      name = "Kotak surat tidak tersedia",
      description = "Server menolak permintaan secara permanen: kotak suratnya tidak ada atau tidak terjangkau, "
        .. "atau suatu kebijakan melarangnya. Nomornya saja tidak mengatakan yang mana. Kode status lanjutan "
        .. "mengatakannya: 5.1.1 berarti kotak surat tidak ada, 5.2.1 kotak surat dinonaktifkan, dan 5.7.x "
        .. "kebijakan, seperti kegagalan SPF, DKIM, atau reverse DNS.",
      when = "Balasan ini menjawab RCPT karena alamat salah atau relay terlarang, dan menjawab tahap lain karena "
        .. "kebijakan. Setelah data, balasan ini sering menyangkut isi atau autentikasi pengirim; untuk EHLO, "
        .. "HELO, atau MAIL, balasan ini menolak klien atau pengirim. VRFY dan EXPN juga mendapatkannya.",
      fix = "Baca kode status lanjutan dan teksnya sebelum memutuskan apa pun; 550 saja tidak membuktikan apa-apa "
        .. "tentang penerima. Setelah 5.1.1, perbaiki alamatnya atau berhenti mengirim ke sana; setelah 5.7.x, "
        .. "perbaiki SPF, DKIM, atau DNS, atau tanyakan kepada pengelola, karena alamatnya mungkin benar. Jika "
        .. "Anda mengelola server, selalu tambahkan kode status lanjutan, dan gunakan 450 untuk hal yang mungkin "
        .. "hanya sementara.",
    },
    [551] = {
      name = "Pengguna tidak lokal, coba alamat lain",
      description = "Server menolak penerima itu dan mungkin menyebutkan alamat yang harus dipakai sebagai gantinya. "
        .. "Berbeda dengan 251, server tidak meneruskan apa pun: pesan tidak diterima. Teksnya hanyalah petunjuk dan "
        .. "tidak lebih.",
      when = "Balasan ini diberikan untuk RCPT atau VRFY bagi pengguna yang berada di tempat lain dan yang "
        .. "emailnya tidak diteruskan. Dalam hal ini server boleh juga mengirim 550 tanpa alamat apa pun, supaya "
        .. "tidak membocorkannya.",
      fix = "Jangan mencoba lagi di server ini; kirim ke alamat dalam teks jika Anda punya alasan untuk "
        .. "memercayainya. Program sebaiknya mengikutinya, atau mengubah buku alamat, hanya jika yakin akan "
        .. "identitas server. Jika Anda mengelola server, teruskan dengan 250 atau 251, atau tolak dengan 550 jika "
        .. "alamat baru harus tetap rahasia.",
    },
    [552] = {
      name = "Alokasi penyimpanan terlampaui",
      description = "Server menolak karena suatu kuota atau batas ukuran akan terlampaui. 5.2.2 berarti kotak "
        .. "surat penuh, 5.2.3 batas ukuran kotak surat, dan 5.3.4 batas ukuran sistem. Pada RCPT ada satu "
        .. "pengecualian dari sifat permanennya: jika artinya terlalu banyak penerima, seperti dalam RFC 821, "
        .. "klien sebaiknya memperlakukannya sebagai sementara.",
      when = "Balasan ini menjawab MAIL, RCPT, akhir data, atau BURL jika suatu batas akan terlampaui. Pada MAIL, "
        .. "SIZE yang dinyatakan klien melebihi batas dalam balasan EHLO server; pada RCPT, penyebabnya adalah "
        .. "kuota atau, pada server lama, jumlah penerima. Server lain menjawab kotak surat penuh dengan 452.",
      fix = "Perkecil pesan jika ukurannya yang menjadi masalah; jika kotak surat penuh, pertahankan alamatnya dan "
        .. "beri tahu penerima dengan cara lain. Pada RCPT, jika teksnya berbicara tentang terlalu banyak "
        .. "penerima, kirim sisanya dalam transaksi baru. Jika Anda mengelola server, umumkan batasnya dengan "
        .. "SIZE, dan gunakan 452 dengan 4.5.3 untuk terlalu banyak penerima.",
    },
    [553] = {
      name = "Nama kotak surat tidak diizinkan",
      description = "Server tidak menerima nama kotak surat ini dalam bentuknya yang sekarang. Nama itu melanggar "
        .. "sintaks, tidak diizinkan, atau memiliki karakter di luar ASCII padahal hanya ASCII yang mungkin. Untuk "
        .. "VRFY, kode ini dapat juga menyatakan bahwa nama itu ambigu dan mendaftar calon-calonnya, satu per "
        .. "baris.",
      when = "Balasan ini menjawab MAIL, RCPT, atau VRFY jika kesalahannya ada pada nama itu sendiri. Dengan "
        .. "5.1.8, kesalahannya ada pada domain pengirim. Beberapa server memperluas artinya: qmail mengirimnya "
        .. "untuk domain yang tidak di-relay olehnya, dan teksnya menyatakan demikian.",
      fix = "Bandingkan alamat itu huruf demi huruf dan perbaiki. Setelah VRFY, pilih salah satu calon. Alamat "
        .. "dengan karakter selain ASCII memerlukan SMTPUTF8 di kedua sisi; tanpa itu, gunakan alamat ASCII. Jika "
        .. "Anda mengelola server, simpan kode ini untuk nama, dan kirim 550 dengan 5.7.1 untuk menolak relay.",
    },
    [554] = {
      name = "Transaksi gagal",
      description = "Server menolak transaksi, atau seluruh layanan jika ini adalah sapaan. Ini kegagalan permanen "
        .. "yang umum, yang dipakai jika tidak ada kode lain yang lebih tepat. Alasannya ada dalam teks dan kode "
        .. "status lanjutan: 5.7.1 berarti kebijakan, 5.6.x isi pesan, dan 5.5.1 langkah yang salah.",
      when = "Balasan ini dapat berupa sapaan atau jawaban untuk hampir semua perintah. Setelah data, balasan ini "
        .. "menolak pesan; untuk DATA, artinya tidak ada penerima yang valid; setelah handshake TLS, artinya "
        .. "keamanannya tidak cukup. Banyak server mengirimnya juga untuk RCPT, misalnya untuk menolak relay atau "
        .. "klien yang ada dalam daftar blokir, walaupun RFC 5321 tidak mencantumkannya di sana.",
      fix = "Cari alasannya dalam teks, karena nomornya tidak menyebutkannya. Jika ini adalah sapaan, kirim QUIT dan "
        .. "tanyakan kepada pengelola; jika suatu daftar blokir disebutkan, hilangkan penyebabnya dan minta "
        .. "penghapusan di sana; jika bukan keduanya, perbaiki apa yang disebutkan teks. Jangan menghapus penerima "
        .. "karenanya. Jika Anda mengelola server, sebutkan alasannya, dan setelah sapaan 554 jawab semua perintah "
        .. "dengan 503 sampai QUIT datang.",
    },
    [555] = {
      name = "Parameter tidak dikenali",
      description = "Server tidak mengenali atau tidak dapat mengimplementasikan suatu parameter MAIL atau RCPT. "
        .. "Kode ini adalah padanan permanen dari 455. Alamatnya belum dinilai.",
      when = "Balasan ini menjawab MAIL atau RCPT dengan parameter ekstensi yang tidak ditawarkan server. Haraka "
        .. "dan beberapa server lain mengirimnya juga untuk sintaks yang salah dalam kedua perintah ini, padahal "
        .. "501 atau 553 lebih lazim.",
      fix = "Gunakan hanya parameter yang ekstensinya tercantum dalam balasan EHLO, dan hilangkan parameter ini "
        .. "jika pesan tidak mutlak memerlukannya. Kirim EHLO lagi setelah STARTTLS, karena daftarnya dapat "
        .. "berubah. Jika tidak ada parameter, periksa kurung sudut dan spasi di sekitar alamat. Jika Anda "
        .. "mengelola server, kirim 455 untuk parameter yang hanya gagal saat ini, dan 504 untuk parameter "
        .. "perintah lain.",
    },
    [556] = {
      name = "Domain tidak menerima email",
      description = "Server menolak penerima karena mengetahui bahwa domain itu tidak menerima email. Kode ini "
        .. "tidak datang dari domain itu sendiri, tetapi dari server relay atau server submission, yang biasanya "
        .. "menemukan data null MX dalam DNS. RFC 7504 menetapkan kode ini, dan 5.1.10 menyertainya.",
      when = "Balasan ini menjawab RCPT pada server relay atau server submission jika domain penerima memiliki "
        .. "null MX. Jika domain pengirim yang memilikinya, jawabannya adalah 550 dengan 5.7.27.",
      fix = "Periksa ejaan domain; jika benar, berhentilah mengirim ke semua alamat di domain itu. Null MX adalah "
        .. "satu-satunya data MX, dengan titik sebagai ganti nama host, yang dipasang pemilik untuk menyatakan "
        .. "bahwa domain itu tidak menerima email. Jika domain itu milik Anda dan harus menerima email, ganti data "
        .. "itu dengan MX yang sebenarnya.",
    },
    [557] = { name = "Kueri alamat" },
    [571] = { name = "Diblokir" },
  },

  enhanced = {
    ["0.0"] = { name = "Status lain yang tidak ditentukan" },
    ["1.0"] = { name = "Status alamat lainnya" },
    ["1.1"] = { name = "Alamat kotak surat tujuan salah" },
    ["1.2"] = { name = "Alamat sistem tujuan salah" },
    ["1.3"] = { name = "Sintaks alamat kotak surat tujuan salah" },
    ["1.4"] = { name = "Alamat kotak surat tujuan ambigu" },
    ["1.5"] = { name = "Alamat tujuan valid" },
    ["1.6"] = { name = "Kotak surat tujuan sudah pindah, tanpa alamat penerusan" },
    ["1.7"] = { name = "Sintaks alamat kotak surat pengirim salah" },
    ["1.8"] = { name = "Alamat sistem pengirim salah" },
    ["1.9"] = { name = "Pesan di-relay ke sistem email yang tidak mendukung pelacakan" },
    ["1.10"] = { name = "Alamat penerima memiliki null MX" },
    ["2.0"] = { name = "Status kotak surat lain atau tidak ditentukan" },
    ["2.1"] = { name = "Kotak surat dinonaktifkan, tidak menerima pesan" },
    ["2.2"] = { name = "Kotak surat penuh" },
    ["2.3"] = { name = "Panjang pesan melampaui batas administratif" },
    ["2.4"] = { name = "Masalah ekspansi milis" },
    ["3.0"] = { name = "Status sistem email lain atau tidak ditentukan" },
    ["3.1"] = { name = "Sistem email penuh" },
    ["3.2"] = { name = "Sistem tidak menerima pesan dari jaringan" },
    ["3.3"] = { name = "Sistem tidak mendukung fitur yang dipilih" },
    ["3.4"] = { name = "Pesan terlalu besar untuk sistem" },
    ["3.5"] = { name = "Konfigurasi sistem salah" },
    ["3.6"] = { name = "Prioritas yang diminta telah diubah" },
    ["4.0"] = { name = "Status jaringan atau perutean lain atau tidak ditentukan" },
    ["4.1"] = { name = "Host tidak menjawab" },
    ["4.2"] = { name = "Koneksi buruk" },
    ["4.3"] = { name = "Kegagalan server direktori" },
    ["4.4"] = { name = "Rute tidak ditemukan" },
    ["4.5"] = { name = "Sistem email padat" },
    ["4.6"] = { name = "Perutean berputar terdeteksi" },
    ["4.7"] = { name = "Batas waktu pengiriman terlewati" },
    ["5.0"] = { name = "Status protokol lain atau tidak ditentukan" },
    ["5.1"] = { name = "Perintah tidak valid" },
    ["5.2"] = { name = "Kesalahan sintaks" },
    ["5.3"] = { name = "Terlalu banyak penerima" },
    ["5.4"] = { name = "Argumen perintah tidak valid" },
    ["5.5"] = { name = "Versi protokol salah" },
    ["5.6"] = { name = "Baris pertukaran autentikasi terlalu panjang" },
    ["6.0"] = { name = "Kesalahan media lain atau tidak ditentukan" },
    ["6.1"] = { name = "Media tidak didukung" },
    ["6.2"] = { name = "Konversi diperlukan tetapi dilarang" },
    ["6.3"] = { name = "Konversi diperlukan tetapi tidak didukung" },
    ["6.4"] = { name = "Konversi dilakukan dengan kehilangan data" },
    ["6.5"] = { name = "Konversi gagal" },
    ["6.6"] = { name = "Isi pesan tidak tersedia" },
    ["6.7"] = { name = "Alamat non-ASCII tidak diizinkan untuk pengirim atau penerima itu" },
    ["6.8"] = { name = "Balasan dalam UTF-8 diperlukan, tetapi tidak diizinkan oleh klien SMTP" },
    ["6.9"] = { name = "Pesan dengan header UTF-8 tidak dapat dikirim ke sebagian penerima dan harus ditolak" },
    ["6.10"] = { name = "Duplikat X.6.8 yang tidak dianjurkan lagi" },
    ["7.0"] = { name = "Status keamanan lain atau tidak ditentukan" },
    ["7.1"] = { name = "Pengiriman tidak diizinkan, pesan ditolak" },
    ["7.2"] = { name = "Ekspansi milis dilarang" },
    ["7.3"] = { name = "Konversi keamanan diperlukan tetapi tidak mungkin" },
    ["7.4"] = { name = "Fitur keamanan tidak didukung" },
    ["7.5"] = { name = "Kegagalan kriptografi" },
    ["7.6"] = { name = "Algoritma kriptografi tidak didukung" },
    ["7.7"] = { name = "Pemeriksaan integritas pesan gagal" },
    ["7.8"] = { name = "Kredensial autentikasi tidak valid" },
    ["7.9"] = { name = "Mekanisme autentikasi terlalu lemah" },
    ["7.10"] = { name = "Enkripsi diperlukan" },
    ["7.11"] = { name = "Mekanisme autentikasi yang diminta mewajibkan enkripsi" },
    ["7.12"] = { name = "Transisi kata sandi diperlukan" },
    ["7.13"] = { name = "Akun pengguna dinonaktifkan" },
    ["7.14"] = { name = "Hubungan kepercayaan diperlukan" },
    ["7.15"] = { name = "Tingkat prioritas terlalu rendah" },
    ["7.16"] = { name = "Pesan terlalu besar untuk prioritas yang ditentukan" },
    ["7.17"] = { name = "Pemilik kotak surat telah berganti" },
    ["7.18"] = { name = "Pemilik domain telah berganti" },
    ["7.19"] = { name = "Pemeriksaan RRVS tidak dapat diselesaikan" },
    ["7.20"] = { name = "Tidak ada tanda tangan DKIM yang lolos verifikasi" },
    ["7.21"] = { name = "Tidak ada tanda tangan DKIM yang dapat diterima" },
    ["7.22"] = { name = "Tidak ada tanda tangan DKIM valid yang cocok dengan penulis" },
    ["7.23"] = { name = "Validasi SPF gagal" },
    ["7.24"] = { name = "Kesalahan saat validasi SPF" },
    ["7.25"] = { name = "Validasi reverse DNS gagal" },
    ["7.26"] = { name = "Beberapa pemeriksaan autentikasi gagal" },
    ["7.27"] = { name = "Alamat pengirim memiliki null MX" },
    ["7.28"] = { name = "Banjir email terdeteksi" },
    ["7.29"] = { name = "Validasi ARC gagal" },
    ["7.30"] = { name = "Dukungan REQUIRETLS diperlukan" },
  },

  log = {
    title = "Log surat",
    lines = "{from} sampai {to}, {total} baris: {deliveries} tentang pengiriman, {refused} "
      .. "penolakan kami, {other} lainnya",
    totals = "Pesan kali penerima: {delivered} terkirim, {deferred} ditunda, {returned} kembali",
    delivered = "terkirim",
    deferred = "ditunda",
    returned = "kembali",
    delivered_short = "kirim",
    deferred_short = "tunda",
    returned_short = "kembali",
    delivered_later = "terkirim kemudian",
    waiting = "menunggu",
    reasons = "Alasan",
    todo = "Yang harus dilakukan",
    common = "Balasan tersering",
    replies = "Balasan",
    domains = "Domain",
    no_failures = "Tidak ada yang ditunda atau kembali.",
    drop = "Alamat yang harus dihapus: {n}",
    drop_tile = "alamat yang harus dihapus",
    doubtful = "Semua penerima di domain ini gagal: periksa sebelum menghapus",
    blocklists = "Daftar yang memblokir kami",
    waits = "Lama menunggu, paling banyak",
    own = "Yang rusak di pihak kami",
    refusals = "Yang kami tolak sendiri",
    incomplete = "Melebihi batas dan tidak dihitung",
    by_reason = "Menurut alasan",
    by_domain = "Menurut domain",
    by_provider = "Menurut penyedia",
    by_hour = "Menurut jam",
    by_reply = "Menurut balasan",
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
