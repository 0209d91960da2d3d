--- Indonesian, addressed to the reader as "Anda". See locale/en.lua.

return {
  tag = "id",
  name = "Bahasa Indonesia",
  join = { ["and"] = { two = " dan ", last = ", dan " }, ["or"] = { two = " atau ", last = ", atau " } },

  codes = {
    [200] = {
      name = "Berhasil (umum)",
      gist = "perintah berhasil, tetapi dinyatakan dengan nomor yang tidak pernah ditetapkan oleh SMTP",
      description = "Server melaporkan keberhasilan, tetapi kode yang dimaksud adalah 250. RFC 876, survei host email tahun 1983, menemukan 200 sebagai balasan untuk RSET dan NOOP dan menyebutnya tidak pernah sah.",
      when = "Kalaupun muncul, asalnya dari simulator pengujian atau server buatan sendiri. Tidak ada RFC yang mencantumkannya untuk perintah apa pun.",
      fix = "Anggap sebagai keberhasilan dan kirim perintah berikutnya. Klien menilai kode yang tidak dikenal dari digit pertamanya, dan 2 berarti perintah telah dijalankan.",
      send = "Kirim 250 sebagai gantinya.",
    },
    [211] = {
      name = "Status sistem",
      gist = "server memberikan informasi tentang dirinya atau perintah-perintahnya sebagai jawaban atas HELP",
      description = "Server menjawab HELP dengan informasi untuk manusia, sering kali dalam beberapa baris. SMTP tidak memiliki perintah untuk meminta status, sehingga dalam praktiknya 211 menjadi kode bantuan kedua di samping 214.",
      when = "Muncul setelah HELP dalam sesi yang diketik manual. Program pengirim email tidak mengirim HELP.",
      fix = "Tidak ada yang perlu diperbaiki. Baca sampai baris yang tidak memiliki tanda hubung di belakang kode sebelum mengirim perintah berikutnya. Jika balasan ini datang untuk perintah lain, klien Anda salah menghitung balasan.",
      send = "Jawab HELP dengan 214 untuk bantuan tentang perintah; 211 cocok untuk laporan tentang sistem itu sendiri.",
    },
    [214] = {
      name = "Pesan bantuan",
      gist = "teksnya adalah bantuan yang diminta",
      description = "Server menjelaskan dirinya atau salah satu perintahnya. Teksnya ditulis untuk manusia, dan tidak ada RFC yang menetapkan bentuknya.",
      when = "Muncul setelah HELP, dengan atau tanpa nama perintah, saat seseorang mencoba server secara manual.",
      fix = "Tidak ada yang perlu diperbaiki; untuk mengetahui apa yang didukung server, baca balasannya terhadap EHLO, yang dibuat untuk program.",
      send = "Gunakan untuk bantuan tentang perintah. Orang luar pun membacanya, jadi putuskan seberapa banyak yang diungkapkan tentang produk dan versi; jawab 502 jika Anda tidak menyediakan HELP dan 504 jika tidak ada bantuan untuk argumen itu.",
    },
    [220] = {
      name = "Layanan siap",
      gist = "server siap melayani SMTP atau, setelah STARTTLS, siap memulai handshake TLS",
      description = "Server siap dan menunggu klien. Dalam sapaan, kata pertama teksnya adalah nama server atau alamat IP literalnya, dan kode status rinci tidak boleh menyusul. Setelah STARTTLS, oktet berikutnya adalah bagian dari handshake TLS.",
      when = "Balasan ini membuka setiap sesi yang diterima server dan juga menyusul STARTTLS. Sapaan dapat datang agak lama: klien sebaiknya menunggunya sedikitnya lima menit.",
      fix = "Baca semua baris sapaan, lalu kirim EHLO. Setelah STARTTLS, segera mulai handshake; setelah TLS aktif, abaikan balasan EHLO sebelumnya dan kirim EHLO lagi.",
      send = "Gunakan sebagai sapaan jika Anda menerima email dalam sesi ini; gunakan sapaan 421 jika untuk sementara tidak bisa, 554 jika Anda menolak klien ini, dan 521 jika host tidak pernah menerima email.",
    },
    [221] = {
      name = "Penutupan koneksi",
      gist = "server mengonfirmasi QUIT dan menutup koneksi",
      description = "Server telah menerima QUIT, dan sesi berakhir dengan tertib. Setiap pesan yang diterima sebelumnya tetap diterima.",
      when = "Dikirim sebagai jawaban atas QUIT dan merupakan balasan terakhir dalam sesi. Server yang berhenti atas kehendaknya sendiri mengirim 421.",
      fix = "Tidak ada yang perlu diperbaiki: tutup koneksi. Jika balasan ini hilang, hal itu tidak mengubah apa pun pada pesan yang sudah diterima.",
      send = "Kirim untuk setiap QUIT, juga di tengah transaksi, dan baru tutup koneksi sesudahnya. Untuk mengakhiri sesi yang tidak diakhiri klien, kirim 421.",
    },
    [235] = {
      name = "Autentikasi berhasil",
      gist = "login berhasil dan sesi sudah terautentikasi",
      description = "Server menerima kredensial. Lapisan keamanan yang dinegosiasikan bersamanya berlaku setelah baris ini. Teksnya tidak memuat data SASL.",
      when = "Balasan ini mengakhiri pertukaran AUTH yang berhasil, setelah 334 terakhir atau langsung jika respons awal sudah cukup. AUTH kedua dalam sesi yang sama mendapat 503.",
      fix = "Lanjutkan dengan MAIL; tidak ada yang perlu diperbaiki. Jika lapisan keamanan baru saja aktif, kirim EHLO lagi. Login tidak berarti semua alamat pengirim dan semua penerima diizinkan, jadi baca balasan berikutnya.",
      send = "Kirim setelah kredensial diperiksa. Kirim 454 jika pemeriksaannya sendiri gagal dan 535 jika kredensialnya salah.",
    },
    [250] = {
      name = "Berhasil dijalankan",
      gist = "server melakukan apa yang diminta perintah",
      description = "Perintah telah dijalankan. Setelah akhir data, server telah mengambil alih tanggung jawab atas pesan, tetapi itu belum menjanjikan bahwa pesan sampai ke kotak surat. Pada MAIL dan RCPT, alamat diterima untuk saat ini; setelah EHLO, setiap baris tambahan menyebutkan satu ekstensi.",
      when = "Ini jawaban yang biasa untuk hampir semua perintah. Yang menentukan adalah jawaban setelah pesannya sendiri.",
      fix = "Kirim perintah berikutnya. Setelah akhir data, catat teksnya dalam log, karena sering memuat pengenal antrean server, dan keluarkan penerima yang sudah diterima dari antrean Anda.",
      send = "Untuk suatu pesan, kirim hanya setelah pesan itu tersimpan dengan aman. Pada VRFY, kirim hanya untuk alamat yang sudah Anda periksa; untuk alamat lain, kirim 252.",
    },
    [251] = {
      name = "Pengguna tidak lokal, akan diteruskan",
      gist = "penerima berada di tempat lain dan server akan meneruskan email",
      description = "Server menyetujui penerima dan meneruskan email ke alamat dalam teks, jadi ini berarti berhasil. Setelah ETRN, artinya tidak ada pesan yang menunggu untuk node itu.",
      when = "Dikirim sebagai jawaban atas RCPT atau VRFY untuk pengguna yang emailnya diteruskan. Kebanyakan server meneruskan diam-diam dan menjawab 250. Setelah ETRN, kode ini datang jika antrean kosong.",
      fix = "Lanjutkan; tidak ada yang perlu dikirim ulang. Anda boleh menampilkan alamat baru kepada pengguna, tetapi jangan biarkan program mengubah buku alamat kecuali Anda memercayai server itu.",
      send = "Kirim jika Anda meneruskan email dan alamat barunya boleh diketahui. Kirim 250 jika alamat itu harus tetap rahasia dan 551 jika Anda tidak meneruskan.",
    },
    [252] = {
      name = "Pengguna tidak dapat diverifikasi",
      gist = "tidak ada yang diperiksa, tetapi email untuk alamat itu boleh dikirim",
      description = "Server tidak mengonfirmasi dan tidak membantah keberadaan alamat itu. Perintahnya dipahami, jadi ini berarti berhasil, bukan pemeriksaan yang gagal. Setelah ETRN, artinya pemrosesan antrean sudah dimulai.",
      when = "Muncul setelah VRFY atau EXPN pada server yang merahasiakan daftar penggunanya. RFC 5321 tidak mencantumkannya untuk RCPT.",
      fix = "Jangan artikan sebagai ya ataupun tidak, dan kirim pesan jika memang ada yang perlu dikirim. Hanya RCPT atau bounce yang datang kemudian yang dapat memastikannya.",
      send = "Gunakan untuk menjawab VRFY dan EXPN jika keduanya dinonaktifkan demi keamanan, dan untuk alamat yang hanya dapat diperiksa host lain. Dengan 250, Anda mengaku telah memeriksa padahal tidak, dan 550 untuk setiap alamat juga salah.",
    },
    [253] = {
      name = "Pengiriman pesan tertunda dimulai",
      gist = "server sudah mulai mengirim pesan yang menunggu dan menyebutkan jumlahnya",
      description = "Server menjawab host yang meminta emailnya dari antrean, dan memberikan jumlah pesannya. 252 mengatakan hal yang sama tanpa jumlah. Belum ada pesan yang sampai.",
      when = "Muncul setelah ETRN jika ada pesan yang menunggu untuk node itu. Antrean kosong mendapat 251.",
      fix = "Tunggu pesannya. Pesan datang melalui koneksi baru, jadi host penerima harus dapat dijangkau dari luar. Jika tidak ada yang tiba, tanyakan kepada pengelola server apa isi log antrean tentang node itu.",
      send = "Kirim jika Anda menghitung pesannya; jika tidak, kirim 250 atau 252.",
    },
    [334] = {
      name = "Tantangan dari server",
      gist = "login berlanjut dan server menunggu jawaban klien berikutnya",
      description = "Server mengirim tantangan dari mekanisme SASL, dalam base64 dan tanpa hal lain; isinya boleh kosong. Baris ini dapat jauh lebih panjang daripada 512 oktet dan tidak pernah memuat kode status rinci.",
      when = "Muncul selama AUTH, satu kali untuk setiap langkah mekanisme. Mekanisme yang respons awalnya dikirim bersama AUTH mungkin tidak memerlukannya.",
      fix = "Dekode tantangan itu dan kirim jawabannya dalam base64. Untuk membatalkan, kirim satu tanda bintang, yang dikonfirmasi server dengan 501. Jangan tampilkan balasan ini kepada pengguna sebagai kesalahan.",
      send = "Jangan kirim kata-kata di samping tantangan, dan pertahankan spasi di belakang kode meskipun tantangannya kosong.",
    },
    [354] = {
      name = "Mulai pengiriman pesan",
      gist = "server siap menerima pesan",
      description = "Server sekarang menunggu header dan badan pesan, sampai baris yang hanya berisi sebuah titik. Pesan belum diterima: balasan setelah baris itulah yang menentukan.",
      when = "Dikirim sebagai jawaban atas DATA, biasanya setelah sedikitnya satu penerima diterima. BDAT tidak memerlukannya.",
      fix = "Kirim isi dengan akhir baris CRLF dan tutup dengan baris yang hanya berisi satu titik. Jika suatu baris diawali titik, tambahkan satu titik lagi di depannya. Tunggu balasan akhir sedikitnya sepuluh menit.",
      send = "Kirim hanya jika sedikitnya satu penerima diterima (jika tidak, kirim 503 atau 554), dan buang kembali titik yang ditambahkan.",
    },
    [355] = {
      name = "Posisi lanjutan transaksi",
      gist = "server sudah memiliki sebagian pesan ini dan menyebutkan oktet tempat pengiriman dilanjutkan",
      description = "Server melanjutkan transfer yang terputus; teksnya diawali dengan posisi itu. Kode ini milik CHECKPOINT, sebuah ekstensi eksperimental.",
      when = "Seharusnya dikirim sebagai jawaban atas MAIL jika klien melanjutkan transaksi yang terputus. Tidak diketahui ada server yang menerapkan ekstensi ini.",
      fix = "Lanjutkan dari posisi itu jika klien Anda memintanya. Jika tidak, kirim QUIT lalu seluruh pesan dalam sesi baru.",
      send = "Kirim hanya jika klien melanjutkan transaksi yang masih dapat Anda temukan; jika tidak, kirim 250.",
    },
    [420] = {
      name = "Waktu koneksi habis",
      gist = "waktu koneksi habis, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 420. Kemungkinan besar ini 4.2.0 (masalah kotak surat yang tidak dirinci) yang kehilangan titiknya. Hanya digit pertamanya yang dapat diandalkan.",
      when = "Kadang ditemukan dalam laporan pengiriman, ditulis oleh program yang membuat laporan dan bukan oleh server tujuan.",
      fix = "Biarkan pesan di antrean dan coba lagi; lebih percayalah pada teks dan kode status rinci di sampingnya daripada pada nomornya.",
      send = "Kirim 421 jika Anda menutup koneksi, dan 450 atau 451 jika tidak.",
    },
    [421] = {
      name = "Layanan tidak tersedia",
      gist = "server menutup koneksi dan sekarang tidak dapat menerima email",
      description = "Server mengakhiri sesi karena sebab yang akan berlalu: server dimatikan, waktu tunggu habis, terlalu banyak koneksi, atau batas untuk klien ini. Transaksi yang terbuka hilang; pesan yang sudah diterima sebelumnya tetap diterima.",
      when = "Datang sebagai sapaan, sebagai jawaban atas perintah apa pun, atau tanpa diminta; dalam hal terakhir, klien membacanya sebagai ganti jawaban berikutnya. Penyedia besar memakainya untuk memperlambat pengirim.",
      fix = "Biarkan pesan di antrean, tutup koneksi, dan coba lagi nanti. Jika teksnya menyebut batas atau laju email, buka lebih sedikit koneksi dan kirim lebih lambat. Kode ini tidak mempersoalkan penerima.",
      send = "Kirim jika Anda menutup koneksi sekarang dan klien boleh kembali; jika sesi dapat berlanjut, kirim 450 atau 451. Klien yang tidak akan pernah Anda terima mendapat 554.",
    },
    [422] = {
      name = "Kuota kotak surat",
      gist = "kotak surat penuh atau kata sandi harus ditransisikan, tergantung sumbernya",
      description = "Tidak ada RFC yang menetapkan 422. RFC 5248 memasangkannya dengan X.7.12, transisi kata sandi, yang dalam RFC 4954 memakai 432. Daftar-daftar di web menjelaskannya sebagai kotak surat penuh, kemungkinan besar karena 4.2.2 kehilangan titiknya.",
      when = "Kadang ditemukan dalam daftar kode bounce. Hanya teks atau kode status rinci di sampingnya yang menunjukkan arti mana yang berlaku.",
      fix = "Biarkan pesan di antrean dan coba lagi; dengan 4.2.2 kotak surat penuh; dengan 4.7.12, login sekali dengan PLAIN melalui TLS.",
      send = "Kirim 452 dengan 4.2.2 untuk kotak surat penuh dan 432 dengan 4.7.12 untuk transisi kata sandi.",
    },
    [424] = {
      name = "Masalah ekspansi milis",
      gist = "server saat ini tidak dapat mengekspansi milis atau alias",
      description = "Tidak ada RFC yang menetapkan 424. OpenSMTPD membentuknya dari kode status rinci 4.2.4, masalah pada ekspansi milis.",
      when = "OpenSMTPD mengirimnya pada RCPT jika tidak dapat membaca tabel alias atau berkas forward. Alamat itu belum tentu milis.",
      fix = "Biarkan pesan di antrean dan coba lagi; alamatnya mungkin benar. Jika berlangsung berhari-hari, beri tahu administrator domain penerima.",
      send = "Kirim 450 dengan 4.2.4. Pada OpenSMTPD, periksa tabel alias dan berkas forward untuk alamat itu.",
    },
    [426] = {
      name = "Koneksi kehabisan waktu",
      gist = "waktu koneksi habis, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 426 sebagai balasan. Sebuah contoh dalam RFC 3464 menampilkannya dalam laporan pengiriman yang ditulis sendiri oleh sistem pengirim. Koneksi yang kehabisan waktu tidak memberikan balasan.",
      when = "Kadang ditemukan dalam laporan seperti itu. Ini catatan pihak pengirim sendiri.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika berulang, periksa rute ke host, firewall di antaranya, dan setelan batas waktu.",
      send = "Laporkan 4.4.1 untuk host yang tidak menjawab dan 4.4.2 untuk koneksi yang terputus, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [430] = {
      name = "Kegagalan perintah sementara",
      gist = "perintah untuk sementara gagal, dengan alasan yang hanya diketahui dari teksnya",
      description = "Tidak ada RFC yang menjelaskan arti 430, dan RFC 5248 hanya menyebutnya sebagai pasangan X.5.1, perintah tidak valid. Yang dapat diandalkan hanyalah bahwa kegagalannya sementara.",
      when = "Kalaupun muncul, asalnya dari server yang memberi nomor ini kegunaan sendiri.",
      fix = "Biarkan pesan di antrean dan coba lagi nanti; baca teksnya; dengan 4.5.1, bandingkan perintah dengan balasan EHLO.",
      send = "Kirim 451 untuk masalah yang akan berlalu, dan 500, 502, atau 503 untuk perintah yang salah.",
    },
    [431] = {
      name = "Sumber daya habis",
      gist = "server kekurangan penyimpanan atau memori, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 431. Kemungkinan besar ini 4.3.1 (sistem email penuh) yang kehilangan titiknya. Kegagalannya sementara.",
      when = "Kadang ditemukan dalam daftar kode bounce; balasan standar untuk penyimpanan yang kurang adalah 452 dengan 4.3.1.",
      fix = "Biarkan pesan di antrean dan coba lagi nanti; kekurangan itu ada di pihak penerima.",
      send = "Kirim 452 dengan 4.3.1, dan kosongkan ruang disk.",
    },
    [432] = {
      name = "Transisi kata sandi diperlukan",
      gist = "pengguna harus login sekali dengan PLAIN sebelum mekanisme pilihannya berfungsi",
      description = "Server belum memiliki kata sandi untuk mekanisme yang dipilih dan membuatnya dari login dengan PLAIN. Exchange memakai nomor yang sama dengan 4.3.2 selama pengiriman, saat memperlambat email untuk suatu penerima.",
      when = "Muncul setelah AUTH untuk akun yang belum melakukan transisi. Di luar AUTH, artinya seperti pada Exchange.",
      fix = "Login sekali dengan PLAIN, hanya melalui TLS, lalu gunakan mekanisme yang diinginkan. Jika datang dengan 4.3.2 selama pengiriman, biarkan pesan di antrean dan kirim lebih lambat.",
      send = "Kirim hanya jika Anda menyediakan PLAIN melalui TLS, karena pengguna tidak memiliki jalan lain. Untuk kredensial yang salah, kirim 535.",
    },
    [435] = {
      name = "Autentikasi ditunda",
      gist = "server saat ini tidak dapat memeriksa login",
      description = "Tidak ada RFC yang menetapkan 435. Exim memakainya di tempat RFC 4954 memakai 454. Kata sandi tidak dipersoalkan dan mungkin saja benar.",
      when = "Exim mengirimnya untuk AUTH jika kueri di balik autentikator gagal.",
      fix = "Coba lagi login yang sama nanti, dan jangan meminta kata sandi lain kepada pengguna.",
      send = "Kirim 454 dengan 4.7.0. Pada Exim, log mencatat alasannya di samping balasan ini.",
    },
    [441] = {
      name = "Host tidak menjawab",
      gist = "host tidak menjawab, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 441. Ini kode status rinci 4.4.1 tanpa titiknya. Host yang tidak menjawab tidak mengirim balasan, jadi ini catatan pihak pengirim sendiri.",
      when = "Ditemukan dalam laporan pengiriman dan log antrean pihak pengirim.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa record MX domain itu, apakah host-nya hidup, dan apakah firewall memblokir port 25.",
      send = "Laporkan 4.4.1, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [442] = {
      name = "Koneksi buruk",
      gist = "koneksi terputus sebelum pesan selesai terkirim, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 442. Ini kode status rinci 4.4.2 tanpa titiknya, dan catatan pihak pengirim sendiri.",
      when = "Ditemukan dalam laporan pengiriman untuk koneksi yang terputus atau kehabisan waktu. OpenSMTPD menulisnya jika tidak dapat menyerahkan bounce miliknya sendiri.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika sering terjadi, cari saluran yang rusak, firewall yang memutus koneksi, atau batas waktu yang terlalu pendek.",
      send = "Laporkan 4.4.2, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [446] = {
      name = "Terlalu banyak lompatan",
      gist = "pesan melewati terlalu banyak host, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 446. Ini kode status rinci 4.4.6, perutean berputar, tanpa titiknya. Kemungkinan besar dua sistem saling mengirim pesan itu.",
      when = "Kadang ditemukan dalam laporan pengiriman. Bounce sering memuat 5.4.6 untuk hal yang sama.",
      fix = "Temukan putarannya, karena menunggu tidak mengakhirinya. Host yang berulang dalam header Received adalah bagiannya; perbaiki penerusan, alias, atau record MX di sana, lalu biarkan antrean mencoba lagi.",
      send = "Laporkan 5.4.6 atau 4.4.6, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [447] = {
      name = "Batas waktu pengiriman terlewati",
      gist = "pesan terlalu lama berada di antrean, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 447. Ini kode status rinci 4.4.7, batas waktu pengiriman terlewati, tanpa titiknya. Mengapa percobaan sebelumnya gagal tidak disebutkan.",
      when = "Ditemukan dalam laporan sistem yang memegang antrean. RFC 5321 memintanya mencoba dahulu sedikitnya empat atau lima hari.",
      fix = "Cari penyebab kegagalan sebelumnya, dan kirim lagi pesan itu setelah penyebabnya hilang.",
      send = "Laporkan kegagalan nyata yang terakhir, atau 4.4.7 jika tidak diketahui, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [449] = {
      name = "Kesalahan perutean",
      gist = "pesan tidak dapat dirutekan, menurut catatan pihak pengirim",
      description = "Tidak ada RFC yang menetapkan 449. Ini 4.4.9 tanpa titiknya, yang dipakai Exchange untuk masalah perutean dan tidak ada dalam registri mana pun.",
      when = "Kadang ditemukan dalam laporan dari Exchange atau dari program yang menirunya.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa record MX domain itu serta konektor atau host relay yang dipakai sistem Anda untuknya.",
      send = "Laporkan 4.4.4, rute tidak ditemukan, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [450] = {
      name = "Kotak surat untuk sementara tidak tersedia",
      gist = "server sekarang tidak menerima email untuk penerima ini, tetapi mungkin nanti",
      description = "Kotak surat sedang sibuk, atau kebijakan meminta pengirim menunggu; yang paling sering adalah greylisting. Perintah yang sama mungkin berhasil nanti tanpa perubahan apa pun.",
      when = "Dikirim sebagai jawaban atas RCPT, MAIL, atau akhir data. Postfix secara default juga mengirimnya jika tidak dapat memverifikasi penerima (4.1.1), tidak menemukan domain penerima (4.1.2) atau pengirim (4.1.8), atau tidak menemukan reverse DNS untuk klien (4.7.25 atau 4.7.1).",
      fix = "Biarkan pesan di antrean dan coba lagi dari host yang sama. Jika berlangsung berjam-jam, baca teksnya dan periksa domain pengirim serta reverse DNS Anda. Jangan hapus alamat dari daftar karenanya.",
      send = "Kirim jika kotak surat ini, atau kebijakan Anda tentang penerima atau pengirim ini, meminta klien menunggu. Jika ada yang rusak di pihak Anda kirim 451, jika Anda menutup koneksi 421, dan jika menunggu tidak membantu 550.",
    },
    [451] = {
      name = "Kesalahan lokal saat pemrosesan",
      gist = "ada yang gagal di pihak server dan percobaan ulang mungkin berhasil",
      description = "Kueri, filter, atau setelan gagal, dan perintah dihentikan. Sejauh yang diketahui dari kode ini, salahnya bukan pada alamat dan bukan pada pesan. Banyak server juga memakainya untuk greylisting.",
      when = "Dikirim sebagai jawaban atas MAIL, RCPT, atau akhir data. Klien yang kehilangan koneksi di tengah transaksi sebaiknya bertindak seolah-olah kode ini yang datang.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa apakah domain pengirim Anda, record SPF-nya, dan kunci DKIM-nya dapat ditemukan di DNS.",
      send = "Kirim jika ada yang rusak di pihak Anda: kueri, filter, disk. Jika kotak surat atau kebijakan Anda meminta klien menunggu kirim 450, jika penyimpanan kurang 452, dan jika Anda menutup koneksi 421.",
    },
    [452] = {
      name = "Penyimpanan tidak cukup",
      gist = "sekarang tidak ada ruang untuk email ini, atau transaksi memiliki terlalu banyak penerima",
      description = "Server kekurangan ruang: 4.3.1 adalah penyimpanan sistem, 4.2.2 kuota kotak surat. 4.5.3 adalah jumlah penerima, dan yang sudah diterima tetap berlaku.",
      when = "Pada MAIL, masalahnya penyimpanan, sering dinilai dari SIZE yang dinyatakan. Pada RCPT, masalahnya kotak surat penuh atau jumlah penerima; server harus menerima sedikitnya 100 penerima.",
      fix = "Setelah 4.5.3, kirim pesan kepada penerima yang sudah diterima dan sisanya dalam transaksi baru. Setelah kode lain, biarkan pesan di antrean dan coba lagi nanti; kotak surat yang penuh mungkin dikosongkan.",
      send = "Kirim dengan 4.5.3 di atas batas penerima Anda, seperti diwajibkan RFC 5321, dengan 4.2.2 untuk kotak surat yang mungkin dikosongkan, dan dengan 4.3.1 untuk disk penuh. Untuk pesan yang melampaui batas ukuran tetap, kirim 552.",
    },
    [453] = {
      name = "Tidak ada email dalam antrean",
      gist = "tidak ada email yang menunggu untuk domain yang disebutkan ATRN",
      description = "Antrean pelanggan ini kosong. ATRN termasuk on-demand mail relay, yaitu host mengambil sendiri emailnya, dan meskipun digit pertamanya 4, tidak ada yang salah. Registri memasangkan kode ini dengan X.3.2, yang tidak cocok dengan arti itu.",
      when = "Dikirim hanya sebagai jawaban atas ATRN. Ini bukan bentuk sementara dari 553.",
      fix = "Minta lagi pada waktu yang dijadwalkan berikutnya. Jika Anda mengharapkan email, periksa apakah ATRN menyebutkan domain yang benar dan record MX-nya mengarah ke relay ini.",
      send = "Kirim jika antrean domain-domain ini kosong; kirim 450 jika Anda menolak permintaannya dan 451 jika Anda tidak dapat memprosesnya.",
    },
    [454] = {
      name = "Kegagalan sementara autentikasi atau TLS",
      gist = "server saat ini tidak dapat menjalankan AUTH atau STARTTLS",
      description = "Masalahnya ada pada server sendiri. Pada AUTH, kata sandi belum diperiksa dan mungkin benar; pada STARTTLS, TLS sedang tidak tersedia.",
      when = "Muncul setelah AUTH jika basis data pengguna mati, dan setelah STARTTLS jika server tidak dapat memuat sertifikat atau kuncinya.",
      fix = "Pada AUTH, coba lagi nanti dengan kata sandi yang sama. Setelah STARTTLS gagal, jangan pernah melanjutkan tanpa enkripsi untuk submission, DANE, MTA-STS, atau REQUIRETLS; untuk email lain, kebijakan Anda sendiri yang menentukan.",
      send = "Kirim selama basis data pengguna atau TLS Anda sendiri tidak berfungsi. Kredensial yang dapat Anda periksa dan ternyata salah mendapat 535.",
    },
    [455] = {
      name = "Parameter belum dapat dipenuhi",
      gist = "server saat ini tidak dapat memenuhi suatu parameter MAIL atau RCPT",
      description = "Server mengenal parameter ekstensi itu tetapi sedang tidak dapat melayaninya. Kode ini hanya berbicara tentang parameter; 555 adalah padanannya yang permanen.",
      when = "Muncul setelah MAIL atau RCPT dengan parameter yang sedang tidak dapat dilayani server. Kode ini jarang ditemui.",
      fix = "Coba lagi nanti dengan parameter yang sama. Parameter yang tidak mutlak bagi pesan boleh langsung dihilangkan, tetapi REQUIRETLS jangan pernah.",
      send = "Kirim jika parameter itu akan berfungsi nanti, 555 jika tidak akan pernah, dan 451 jika masalahnya tidak ada hubungannya dengan parameter.",
    },
    [456] = {
      name = "IPv6 ditolak, coba lagi melalui IPv4",
      gist = "klien sebaiknya mencoba lagi melalui IPv4, menurut usulan draf yang sudah kedaluwarsa",
      description = "Tidak ada RFC yang menetapkan 456, dan tidak diketahui ada yang memakainya. Draf itu memaksudkannya untuk pesan melalui IPv6 yang tidak lolos SPF maupun DKIM.",
      when = "Kadang ditemukan dalam tabel Sisimai, pengurai bounce.",
      fix = "Biarkan pesan di antrean dan coba lagi, melalui IPv4 jika sistem Anda memungkinkan. Periksa SPF dan DKIM, termasuk alamat IPv6 yang Anda pakai untuk mengirim.",
      send = "Kirim 450 dengan 4.7.1 dan teks yang jelas.",
    },
    [458] = {
      name = "Antrean tidak dapat diproses",
      gist = "server tidak dapat memulai pemrosesan antrean yang diminta ETRN",
      description = "Pesan yang menunggu untuk node itu saat ini tidak dapat diproses. Pesannya sendiri tidak dipersoalkan.",
      when = "Dikirim sebagai jawaban atas ETRN dan tidak memiliki arti untuk perintah lain.",
      fix = "Kirim ETRN lagi nanti. Jika terus gagal, sampaikan waktu dan nama node kepada pengelola server.",
      send = "Kirim jika antrean sekarang tidak dapat dijalankan, dan 459 jika klien ini tidak boleh memulainya.",
    },
    [459] = {
      name = "Node tidak diizinkan",
      gist = "klien ini tidak boleh memulai antrean node itu",
      description = "Server menolak pemrosesan antrean untuk klien ini; alasannya ada dalam teks. Digit pertama menyebut penolakan ini sementara, tetapi biasanya berlangsung sampai seseorang mengubah setelan.",
      when = "Dikirim sebagai jawaban atas ETRN untuk nama node yang salah eja, atau untuk klien yang terhubung dari alamat yang tidak biasa.",
      fix = "Periksa nama node dan baca teksnya. Jika namanya benar, minta pengelola server mengizinkan host Anda.",
      send = "Kirim jika klien tidak berhak atas antrean ini, dan 458 jika antrean sekarang tidak dapat dijalankan.",
    },
    [471] = {
      name = "Kesalahan filter lokal",
      gist = "filter di pihak penerima gagal, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 471, dan digit keduanya berada di luar tata bahasa SMTP. Kemungkinan besar ini 4.7.1 (kebijakan yang meminta pengirim menunggu) yang kehilangan titiknya.",
      when = "Ada dalam daftar kode bounce; tidak diketahui ada server yang mengirimnya.",
      fix = "Biarkan pesan di antrean dan coba lagi; digit pertama menandai kegagalan ini sebagai sementara. Program sebaiknya menerima baris ini meskipun digit keduanya demikian.",
      send = "Kirim 451 dengan 4.3.0 untuk filter yang rusak, atau 450 dengan 4.7.1 untuk kebijakan.",
    },
    [500] = {
      name = "Kesalahan sintaks",
      gist = "server tidak mengenali perintah, atau barisnya terlalu panjang",
      description = "Server tidak dapat membaca baris ini sebagai perintah. Hanya baris ini yang ditolak: sesi tetap terbuka dan keadaannya tidak berubah. Dengan 5.5.6, suatu baris pertukaran AUTH terlalu panjang.",
      when = "Muncul untuk EHLO pada server yang sangat tua, untuk HELO atau EHLO pada server LMTP, dan untuk teks pesan yang dikirim klien sebagai perintah setelah DATA ditolak. Postfix menjawab 502 di sini.",
      fix = "Bandingkan baris itu dengan RFC, dan jangan gunakan ekstensi yang tidak tercantum dalam balasan EHLO. Jika EHLO sendiri ditolak, gunakan LHLO pada server LMTP, atau HELO jika Anda tidak memerlukan TLS maupun login. Firewall atau proxy di tengah jalan mungkin mengubah perintah.",
      send = "Kirim untuk perintah yang tidak Anda kenal, 502 untuk yang Anda kenal tetapi tidak Anda sediakan, dan 501 jika hanya argumennya yang salah.",
    },
    [501] = {
      name = "Kesalahan sintaks dalam parameter",
      gist = "server mengenal perintah tetapi tidak dapat membaca argumennya",
      description = "Suatu argumen salah bentuk, tidak ada, atau tidak diizinkan. Selama AUTH, artinya bisa juga pertukaran dibatalkan, base64 salah, atau respons awal yang tidak diterima mekanisme.",
      when = "Muncul untuk spasi setelah titik dua pada MAIL FROM, garis bawah dalam nama host, alamat yang salah bentuk, atau STARTTLS dengan argumen.",
      fix = "Perbaiki argumen sebelum mengirim perintah lagi. 5.1.3 menunjuk alamat penerima, 5.1.7 dan 5.1.8 alamat pengirim. Setelah tanda bintang dari Anda sendiri, kode ini hanya mengonfirmasi bahwa AUTH dibatalkan.",
      send = "Kirim untuk argumen yang melanggar sintaks, 504 untuk argumen yang tidak Anda dukung, 555 untuk parameter MAIL atau RCPT yang tidak dikenal, dan 553 untuk nama kotak surat yang tidak Anda izinkan.",
    },
    [502] = {
      name = "Perintah tidak diimplementasikan",
      gist = "server tidak menyediakan perintah ini",
      description = "Menurut RFC 5321, server mengenali perintah itu tetapi tidak mengimplementasikannya. Postfix dan lainnya juga menjawab dengan 502 5.5.2 untuk perintah yang sama sekali tidak mereka kenali.",
      when = "Muncul untuk VRFY, EXPN, HELP, atau ETRN pada server yang tidak menyediakannya, dan untuk perintah yang salah ketik. Perintah dari balasan EHLO tidak boleh mendapatnya.",
      fix = "Lanjutkan tanpa perintah itu; mengulanginya tidak membantu. Jika itu EHLO, gunakan HELO jika Anda tidak memerlukan TLS maupun login. Jika teks pesan yang mendapatnya, DATA sudah ditolak sebelumnya.",
      send = "Kirim untuk perintah yang Anda kenal tetapi tidak Anda sediakan, 500 untuk yang tidak Anda kenal, dan 252 untuk VRFY atau EXPN yang dinonaktifkan demi keamanan.",
    },
    [503] = {
      name = "Urutan perintah salah",
      gist = "perintah datang pada saat yang salah dalam sesi",
      description = "Langkah sebelum perintah ini belum dilakukan, gagal, atau sudah dilakukan. Perintahnya sendiri mungkin benar.",
      when = "Contoh utamanya adalah MAIL sebelum EHLO. Contoh lain: RCPT sebelum MAIL, DATA tanpa penerima yang diterima, AUTH kedua, dan BDAT setelah potongan terakhir. Setelah sapaan 554, kode ini menjawab semuanya kecuali QUIT.",
      fix = "Cari kegagalan pertama sebelum balasan ini, yang biasanya merupakan kegagalan sebenarnya: dengan pipelining, MAIL atau RCPT yang ditolak membuat perintah berikutnya gagal. Lalu kirim RSET, atau buka sesi baru, dan lakukan langkah-langkahnya secara berurutan.",
      send = "Kirim untuk perintah yang tidak sesuai urutan. Jika login atau TLS belum ada kirim 530, dan jika pada DATA tidak ada penerima yang tersisa kirim 503 atau 554.",
    },
    [504] = {
      name = "Parameter tidak diimplementasikan",
      gist = "server tidak mendukung suatu parameter perintah",
      description = "Perintahnya dikenal, tetapi nilai ini tidak. Pada AUTH, mekanismenya tidak dikenal atau tidak diizinkan di sini. Postfix mengirim 504 5.5.2 jika menuntut nama host atau alamat yang lengkap (FQDN).",
      when = "Muncul setelah AUTH dengan mekanisme yang tidak disediakan server, dan pada EHLO, MAIL, atau RCPT dari klien dengan nama host pendek.",
      fix = "Pilih mekanisme dari baris AUTH dalam balasan EHLO. Jika teksnya meminta nama lengkap, perbaiki nama host atau alamat dalam setelan Anda.",
      send = "Kirim untuk mekanisme AUTH yang tidak Anda sediakan. Untuk parameter MAIL atau RCPT yang tidak dikenal kirim 555, untuk sintaks yang salah 501.",
    },
    [510] = {
      name = "Alamat email salah",
      gist = "ada yang salah pada alamat penerima, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 510. Kemungkinan besar ini 5.1.0 (suatu masalah alamat) yang kehilangan titiknya. Kegagalannya permanen.",
      when = "Kadang ditemukan dalam laporan pengiriman, dibuat dari kode status rinci.",
      fix = "Periksa apakah ada kesalahan pada alamat. Baca teksnya sebelum berhenti memakai alamat itu, karena 5.1.0 tidak menyebutkan apa yang salah.",
      send = "Kirim 550 dengan kode status rinci yang tepat, seperti 5.1.1.",
    },
    [511] = {
      name = "Alamat email salah",
      gist = "kotak surat penerima tidak ada, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 511. Kemungkinan besar ini 5.1.1 (kotak surat tidak ada) yang kehilangan titiknya, jadi kegagalannya permanen.",
      when = "Kadang ditemukan dalam laporan pengiriman untuk penerima yang tidak ditemukan.",
      fix = "Cari kesalahan ketik pada alamat. Hapus dari daftar Anda hanya jika teksnya, atau 5.1.1 yang sebenarnya di sampingnya, menyatakan bahwa kotak surat itu tidak ada.",
      send = "Kirim 550 dengan 5.1.1.",
    },
    [512] = {
      name = "Host tidak ditemukan",
      gist = "domain penerima tidak memiliki host email, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 512. Kemungkinan besar ini 5.1.2 (sistem tujuan salah) yang kehilangan titiknya. Pihak pengirim mengetahuinya dari DNS, jadi hampir tidak ada server yang mengatakannya.",
      when = "Kadang ditemukan dalam laporan pengiriman untuk domain yang salah eja atau sudah tidak diperpanjang.",
      fix = "Periksa bagian alamat di belakang @. Jika benar, cari sendiri record MX dan record alamatnya; nameserver yang tidak menjawab tidak membuktikan bahwa domain itu sudah tidak ada.",
      send = "Laporkan 5.1.2, jika perangkat lunak Anda sendiri yang menulis nomor ini.",
    },
    [513] = {
      name = "Jenis alamat salah",
      gist = "alamat penerima tidak ditulis dengan benar, menurut daftar-daftar di web",
      description = "Tidak ada RFC yang menetapkan 513. Kemungkinan besar ini 5.1.3 (sintaks alamat penerima salah) yang kehilangan titiknya, jadi kegagalannya permanen.",
      when = "Kadang ditemukan dalam laporan pengiriman untuk alamat yang salah bentuk.",
      fix = "Cari spasi, bagian yang hilang, tanda kurung yang salah tempat, dan karakter non-ASCII, lalu perbaiki alamatnya.",
      send = "Kirim 501 atau 553 dengan 5.1.3.",
    },
    [520] = {
      name = "Pengenal QUICKSTART salah",
      gist = "klien membuka sesi dengan pengenal QUICKSTART yang salah, menurut usulan draf yang sudah kedaluwarsa",
      description = "Tidak ada RFC yang menetapkan 520, dan tidak diketahui ada server yang mengirimnya. Digit pertama menandai kegagalan permanen.",
      when = "Kode ini ada dalam tabel Sisimai, pengurai bounce.",
      fix = "Jangan ulangi perintah itu begitu saja. Buka sesi dengan EHLO biasa.",
      send = "Pilih kode dari RFC 5321, misalnya 501.",
    },
    [521] = {
      name = "Host tidak menerima email",
      gist = "host ini tidak pernah menerima email atau, pada Postfix, menolak klien ini dan memutus koneksi",
      description = "Menurut RFC 7504, kode ini adalah sapaan host yang tidak pernah menerima email. Postfix mengirimnya pada tahap mana pun untuk menolak satu klien dan menutup koneksi; host itu tetap menerima email dari yang lain.",
      when = "Jika datang sebagai sapaan dan tidak menyebutkan alasan, host itu tidak menerima email. Jika sesi diawali dengan 220, atau teksnya menyebutkan klien, kebijakan, atau daftar blokir, artinya seperti pada Postfix.",
      fix = "Baca teksnya dahulu. Jika klien Anda yang ditolak, pengelola server dapat membantu, dan penerimanya mungkin tidak bermasalah. Jika host tidak menerima email, periksa apakah record MX domain menunjuk ke host yang benar.",
      send = "Kirim hanya sebagai sapaan host yang tidak pernah menerima email. Untuk menolak satu klien, kirim 554.",
    },
    [522] = {
      name = "Melampaui kuota",
      gist = "kotak surat penerima penuh",
      description = "Tidak ada RFC yang menetapkan 522. Kemungkinan besar ini 5.2.2 (kotak surat penuh) yang kehilangan titiknya. Digit pertama berarti permanen, padahal kotak surat tidak penuh selamanya.",
      when = "Pernah terlihat satu kali, setelah akhir data, untuk kotak surat yang melampaui kuotanya.",
      fix = "Alamatnya benar, jadi pertahankan dan coba dengan pesan lain nanti. Sementara itu, hubungi penerima dengan cara lain.",
      send = "Kirim 452 dengan 4.2.2, atau 552 dengan 5.2.2.",
    },
    [523] = {
      name = "Enkripsi diperlukan",
      gist = "enkripsi diperlukan atau pesan terlalu besar, tergantung sumbernya",
      description = "Tidak ada RFC yang menjelaskan arti 523. RFC 5248 memasangkannya dengan X.7.10, enkripsi diperlukan. Daftar-daftar di web menjelaskannya sebagai pesan terlalu besar, kemungkinan besar karena 5.2.3 kehilangan titiknya.",
      when = "Setelah AUTH, enkripsi yang belum ada lebih masuk akal; setelah MAIL atau akhir data, ukurannya.",
      fix = "Biarkan teks dan kode status rinci yang menentukan. Dengan 5.7.10, mulai TLS dan ulangi langkahnya; dengan 5.2.3, perkecil pesan.",
      send = "Kirim 530 jika TLS harus dimulai dahulu, dan 552 jika pesan terlalu besar.",
    },
    [524] = {
      name = "Mekanisme ini mewajibkan enkripsi",
      gist = "milis tidak dapat diekspansi atau login memerlukan enkripsi, tergantung servernya",
      description = "Tidak ada RFC yang menjelaskan arti 524. OpenSMTPD membentuknya dari 5.2.4, ekspansi milis gagal. RFC 5248 memasangkannya dengan X.7.11, mekanisme yang memerlukan enkripsi.",
      when = "OpenSMTPD mengirimnya pada RCPT jika berkas alias atau forward-nya salah.",
      fix = "Dengan 5.2.4, beri tahu administrator domain penerima; alamatnya mungkin benar. Dengan 5.7.11, mulai TLS dan login lagi.",
      send = "Kirim 550 dengan 5.2.4 untuk milis dan 530 dengan 5.7.0 jika TLS belum ada.",
    },
    [525] = {
      name = "Akun pengguna dinonaktifkan",
      gist = "akun pengguna dinonaktifkan",
      description = "Tidak ada RFC yang menjelaskan kapan 525 dikirim. RFC 5248 memasangkannya dengan X.7.13: kredensialnya benar, tetapi administrator telah menonaktifkan akunnya.",
      when = "Terlihat setelah AUTH, dan pada RCPT untuk penerima yang akunnya dinonaktifkan.",
      fix = "Hubungi penyedia akun, dan jangan meminta kata sandi lain kepada pengguna. Pada RCPT, hubungi penerima dengan cara lain.",
      send = "Kirim 535 dengan 5.7.13 setelah AUTH, dan 550 dengan 5.2.1 untuk penerima yang dinonaktifkan.",
    },
    [530] = {
      name = "Autentikasi diperlukan",
      gist = "klien harus login, atau memulai TLS, sebelum perintah ini",
      description = "Server hanya menolak perintah ini, dan hanya sampai langkah yang kurang itu dilakukan. Teks atau kode status rinci menunjukkan apakah langkah itu AUTH atau STARTTLS.",
      when = "Muncul pada MAIL atau RCPT dari klien yang melewatkan AUTH, dan pada hampir semua perintah, termasuk AUTH, jika STARTTLS harus dilakukan dahulu.",
      fix = "Lakukan langkah yang kurang dan ulangi perintah; pesannya jangan dibatalkan. Jika teksnya menyebut STARTTLS, kirim perintah itu lalu EHLO lagi; jika tidak, login melalui TLS. Dalam program email, aktifkan enkripsi dan kata sandi untuk server keluar.",
      send = "Kirim jika login atau TLS akan mengubah jawaban, dengan 5.7.0 untuk keduanya, dan sebutkan dalam teks langkah mana yang kurang. Jika loginnya sendiri gagal kirim 535; port 25 untuk email masuk sebaiknya tidak meminta login dari pihak luar.",
    },
    [533] = {
      name = "Pengiriman tidak diizinkan",
      gist = "pengiriman tidak diizinkan atau memerlukan SMTPUTF8, tergantung servernya",
      description = "Tidak ada RFC yang menjelaskan arti 533. RFC 5248 memasangkannya dengan X.7.1, penolakan oleh kebijakan. Exim mengirimnya untuk alamat internasional yang tidak dapat diterima server berikutnya.",
      when = "Exim mengirimnya pada RCPT jika server di belakangnya tidak mendukung SMTPUTF8.",
      fix = "Baca teksnya. Dengan 5.7.1, minta pihak penerima mengizinkan email Anda; untuk alamat internasional, gunakan alamat ASCII orang yang sama.",
      send = "Kirim 550 dengan 5.7.1, atau 553 dengan 5.6.7.",
    },
    [534] = {
      name = "Mekanisme autentikasi terlalu lemah",
      gist = "mekanisme login yang dipilih terlalu lemah untuk pengguna ini",
      description = "Kebijakan server meminta mekanisme yang lebih kuat. Kata sandi belum diperiksa. Google dilaporkan juga mengirimnya jika akun memerlukan sandi aplikasi.",
      when = "Muncul setelah AUTH. Mekanisme yang sama akan selalu ditolak.",
      fix = "Pilih mekanisme yang lebih kuat dari baris AUTH dalam balasan EHLO, setelah STARTTLS jika TLS belum aktif. Jika teksnya menyebut sandi aplikasi, buat sandi itu di setelan akun.",
      send = "Kirim jika mekanisme lain dapat diterima, 535 jika kredensialnya salah, dan 504 untuk mekanisme yang sama sekali tidak Anda sediakan.",
    },
    [535] = {
      name = "Kredensial autentikasi tidak valid",
      gist = "nama pengguna, kata sandi, atau token tidak valid",
      description = "Proses login gagal. Sesi tetap terbuka, tetapi tidak terautentikasi.",
      when = "AUTH mendapatnya karena kata sandi yang sudah diganti, nama pengguna dalam bentuk yang salah, atau token yang kedaluwarsa; banyak penyedia meminta sandi aplikasi.",
      fix = "Minta kredensial baru kepada pengguna, jangan mengulangi yang lama. Periksa apakah nama pengguna ditulis sesuai permintaan penyedia, sering kali berupa alamat lengkap, dan apakah servernya benar.",
      send = "Kirim untuk kredensial yang salah, dengan 5.7.8. Jika Anda tidak dapat memeriksanya kirim 454, karena kode ini membuat klien meminta kata sandi lain.",
    },
    [538] = {
      name = "Mekanisme autentikasi mewajibkan enkripsi",
      gist = "mekanisme login ini hanya diterima pada koneksi terenkripsi",
      description = "Server meminta TLS sebelum menerima kredensial, yang belum diperiksanya. RFC 4954 menyimpan kode ini hanya sebagai catatan sejarah.",
      when = "Muncul setelah AUTH dengan mekanisme seperti PLAIN pada koneksi tanpa TLS.",
      fix = "Mulai TLS dengan STARTTLS, kirim EHLO lagi, dan ulangi AUTH. Jika kata sandi telanjur melewati jaringan tanpa enkripsi, gantilah.",
      send = "Sediakan mekanisme itu hanya setelah TLS aktif, dan kirim 530 untuk mewajibkan STARTTLS.",
    },
    [541] = {
      name = "Ditolak oleh tujuan",
      gist = "domain penerima menolak email ini",
      description = "Tidak ada RFC yang menetapkan 541. Zoho mengirimnya dengan 5.4.1, dan nomornya kemungkinan besar dibuat dengan menghilangkan titik kode itu.",
      when = "Zoho mengirimnya untuk email yang ditolak menurut keputusan domain penerima.",
      fix = "Baca alasannya dalam teks, dan tanyakan kepada administrator domain penerima aturan mana yang menghentikan email itu. Alamatnya mungkin benar.",
      send = "Kirim 550 atau 554 dengan kode 5.7.x yang menyebutkan alasannya.",
    },
    [542] = {
      name = "Ditolak",
      gist = "penerima ditolak, dengan alasan yang hanya diketahui dari teksnya",
      description = "Tidak ada RFC yang menetapkan 542. Hanya satu contohnya yang diketahui, tanpa kode status rinci; digit pertama menandai kegagalan ini sebagai permanen.",
      when = "Pernah terlihat satu kali, pada RCPT.",
      fix = "Baca teksnya, dan jangan hapus alamat dari daftar hanya berdasarkan nomor ini.",
      send = "Kirim 550 dengan kode status rinci yang tepat.",
    },
    [550] = {
      name = "Kotak surat tidak tersedia",
      gist = "kotak surat tidak ada atau kebijakan melarang email ini",
      description = "Server menolak penerima, pengirim, atau pesan secara permanen. Nomor ini tidak menunjukkan apakah alasannya kotak surat atau kebijakan; kode status rinci yang menunjukkannya: 5.1.1 kotak surat tidak ada, 5.2.1 kotak surat dinonaktifkan, dan 5.7.x kebijakan.",
      when = "Pada RCPT, biasanya karena alamat salah atau relay yang dilarang. Setelah akhir data, biasanya karena isi pesan atau SPF, DKIM, atau DMARC yang gagal. Server submission juga memakainya untuk menolak alamat pengirim yang bukan milik akun login.",
      fix = "Baca kode status rinci dan teksnya sebelum memutuskan. Setelah 5.1.1, perbaiki alamat atau berhenti mengirim ke sana. Setelah 5.7.x, perbaiki SPF, DKIM, atau DNS, atau tanyakan kepada pengelola server; alamatnya mungkin tidak bermasalah.",
      send = "Kirim untuk menolak satu penerima atau satu pengirim secara permanen, selalu dengan kode status rinci. Untuk menolak pesan atau klien kirim 554, dan untuk hal yang akan berlalu 450.",
    },
    [551] = {
      name = "Pengguna tidak lokal, coba alamat lain",
      gist = "pengguna berada di tempat lain dan server ini tidak meneruskan emailnya",
      description = "Server menolak penerima, dan teksnya mungkin menyebutkan alamat penggantinya. Beberapa server memakainya untuk menolak relay atau pengirim, biasanya sebagai 551 5.7.1.",
      when = "Dikirim sebagai jawaban atas RCPT atau VRFY. Server boleh juga mengirim 550, agar alamat baru tidak diketahui orang.",
      fix = "Jika teksnya menyebutkan alamat, kirim ke sana bila Anda punya alasan untuk memercayainya; program hanya boleh mengikutinya jika yakin akan identitas server. Jika teksnya menyebut relay, periksa record MX atau login dahulu.",
      send = "Kirim jika alamat baru boleh diketahui. Teruskan dengan 250 atau 251, tolak dengan 550 jika alamat itu harus tetap rahasia, dan tolak relay dengan 550 5.7.1.",
    },
    [552] = {
      name = "Alokasi penyimpanan terlampaui",
      gist = "pesan terlalu besar atau kotak surat penuh",
      description = "Suatu batas terlampaui: 5.3.4 adalah batas ukuran sistem, 5.2.3 batas ukuran kotak surat, dan 5.2.2 kotak surat penuh. Gmail mengirim 552 5.7.0 untuk lampiran atau tautan yang dianggapnya berbahaya, dan itu tidak ada hubungannya dengan ukuran.",
      when = "Pada MAIL, SIZE yang dinyatakan melebihi batas dalam balasan EHLO. Pada RCPT, sebabnya kuota atau, pada server lama, jumlah penerima: berbeda dengan balasan 5yz lainnya, klien sebaiknya mencoba lagi penerima itu dalam transaksi baru.",
      fix = "Baca teksnya untuk mengetahui batas mana yang dimaksud. Perkecil pesan, atau kirim tautan. Jika kotak surat penuh, pertahankan alamatnya dan hubungi penerima dengan cara lain. Jika isinya yang diblokir, keluarkan lampiran atau tautannya.",
      send = "Kirim untuk pesan yang melampaui batas tetap, dengan 5.3.4 atau 5.2.3, dan umumkan batasnya dengan SIZE. Untuk kotak surat yang mungkin dikosongkan kirim 452 4.2.2, untuk terlalu banyak penerima 452 4.5.3, dan untuk isi pesan 550 atau 554.",
    },
    [553] = {
      name = "Nama kotak surat tidak diizinkan",
      gist = "server tidak mengizinkan nama kotak surat atau alamat pengirim ini",
      description = "Namanya melanggar sintaks, tidak diizinkan, atau memuat karakter non-ASCII padahal hanya ASCII yang mungkin. Pada server submission, biasanya artinya alamat pengirim bukan milik akun login.",
      when = "Postfix mengirim 553 5.7.1 pada MAIL atau RCPT jika pengguna mengirim dengan alamat yang bukan miliknya. Dengan 5.1.8, domain pengirim yang salah. Server qmail memakainya untuk menolak relay. Setelah VRFY, teksnya mungkin memuat calon-calon untuk nama yang ambigu.",
      fix = "Jika teksnya menyebut pengirim atau pemiliknya, kirim dengan alamat akun yang Anda pakai untuk login. Jika tidak, bandingkan alamat huruf demi huruf dan perbaiki. Alamat non-ASCII memerlukan SMTPUTF8 di kedua pihak.",
      send = "Kirim jika nama itu sendiri tidak diizinkan. Untuk pengirim yang bukan milik akun login, dan untuk relay, balasan standarnya 550 dengan 5.7.1; untuk sintaks yang salah 501.",
    },
    [554] = {
      name = "Transaksi gagal",
      gist = "pesan ditolak atau, jika datang sebagai sapaan, seluruh sesi ditolak",
      description = "Server menolak dengan kode kegagalan permanen yang umum, dipakai jika tidak ada kode yang lebih tepat. Teks dan kode status rinci menyebutkan alasannya: 5.7.1 kebijakan, 5.6.x isi pesan, 5.4.6 perutean berputar.",
      when = "Setelah akhir data, pesan ditolak, paling sering sebagai spam. Pada DATA, tidak ada penerima yang valid. Sebagai sapaan atau pada RCPT, sering kali klien yang ada dalam daftar blokir ditolak.",
      fix = "Cari alasannya dalam teks. Jika daftar blokir disebutkan, hilangkan penyebabnya dan minta penghapusan di sana; jika isinya yang disebutkan, ubah isinya. Jangan hapus penerima karenanya.",
      send = "Kirim untuk menolak pesan atau klien secara keseluruhan. Untuk menolak satu penerima kirim 550; jika Anda menutup koneksi sekarang dan klien boleh kembali, 421. Setelah sapaan 554, jawab 503 sampai QUIT.",
    },
    [555] = {
      name = "Parameter tidak dikenali",
      gist = "server tidak mengenali suatu parameter MAIL atau RCPT",
      description = "Server tidak dapat memakai suatu parameter ekstensi, sekarang ataupun nanti, dan belum menilai alamatnya. Gmail dan Haraka juga mengirim kode ini untuk sintaks yang salah pada kedua perintah itu.",
      when = "Muncul sebagai 555 5.5.2 dari Gmail jika ada nama tampilan atau alamat kosong dalam MAIL FROM atau RCPT TO, dan sebagai 555 5.5.4 untuk parameter yang tidak ditawarkan server.",
      fix = "Jika tidak ada parameter, perbaiki alamatnya: tepat satu, dalam kurung sudut, tanpa nama. Jika ada parameter, gunakan hanya parameter yang ekstensinya tercantum dalam balasan EHLO.",
      send = "Kirim untuk parameter yang tidak Anda kenal, 455 jika parameter itu hanya gagal sekarang, 501 untuk sintaks yang salah, dan 504 untuk parameter perintah lain.",
    },
    [556] = {
      name = "Domain tidak menerima email",
      gist = "domain penerima telah menyatakan bahwa domain itu tidak menerima email",
      description = "Relay atau server submission mengetahui, biasanya dari record null MX di DNS, bahwa domain itu tidak menerima email. Semua alamat di domain itu terdampak.",
      when = "Muncul pada RCPT, sebagai 556 5.1.10. Jika domain pengirim yang memiliki null MX, jawabannya 550 dengan 5.7.27.",
      fix = "Periksa ejaan domain. Jika benar, berhenti mengirim ke semua alamat di sana. Jika domain itu milik Anda dan seharusnya menerima email, ganti null MX dengan record MX yang nyata.",
      send = "Kirim pada RCPT jika Anda melakukan relay dan menemukan null MX untuk domain penerima. Host yang memang tidak pernah menerima email menyapa dengan 521.",
    },
    [557] = {
      name = "Alamat tidak tersedia",
      gist = "alamat tidak tersedia, sejauh yang terlihat dari satu bounce",
      description = "Tidak ada RFC yang menetapkan 557. Satu-satunya asal yang diketahui adalah draf kedaluwarsa tentang kueri alamat; daftar-daftar di web menjelaskannya sebagai terlalu banyak pesan duplikat, tanpa sumber.",
      when = "Dalam satu-satunya bounce yang diketahui, server mengirimnya pada RCPT lalu memutus koneksi.",
      fix = "Baca teksnya, dan tanyakan kepada pengelola server jika Anda masih ragu. Perintah yang sama akan gagal lagi.",
      send = "Kirim 550 atau 554 dengan kode status rinci yang tepat.",
    },
    [571] = {
      name = "Diblokir",
      gist = "email diblokir oleh kebijakan",
      description = "Tidak ada RFC yang menetapkan 571, dan digit keduanya berada di luar tata bahasa SMTP. Kemungkinan besar ini 5.7.1 yang kehilangan titiknya, dan server mengirim keduanya bersama-sama.",
      when = "Muncul kapan saja dari sapaan sampai akhir data, untuk klien, pengirim, atau isi yang diblokir.",
      fix = "Cari aturannya dalam teks, dan periksa reverse DNS, SPF, DKIM, dan daftar blokir untuk host dan domain Anda. Jangan hapus penerima dari daftar. Program harus menerima baris ini meskipun digit keduanya demikian.",
      send = "Kirim 550 atau 554 dengan 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Status lain yang tidak ditentukan",
      gist = "penolakan ini permanen, tanpa rincian lebih lanjut",
      description = "Server menolak tanpa menyebutkan subjek maupun penyebabnya. Pesan tidak akan lolos dalam keadaan sekarang.",
      when = "Sering ada dalam laporan pengiriman, jika program hanya tahu bahwa balasannya 5yz.",
      fix = "Cari alasannya dalam teks, dan tangani itu sebelum mengirim lagi. Jangan hapus penerima hanya karena kode ini.",
      send = "Gunakan hanya jika Anda tidak dapat menyebutkan subjeknya; hampir setiap penolakan memiliki kode yang lebih tepat.",
      [4] = {
        gist = "kegagalan ini sementara, tanpa rincian lebih lanjut",
        description = "Server sedang tidak dapat membantu dan tidak menyebutkan subjek maupun penyebabnya. Percobaan berikutnya mungkin berhasil.",
        when = "Dikirim server yang hanya tahu bahwa masalahnya akan berlalu. Sistem pengirim menulisnya dalam laporan penundaan.",
        fix = "Biarkan pesan di antrean dan coba lagi nanti; cari penyebabnya dalam teks.",
        send = "Gunakan hanya jika Anda tidak dapat menyebutkan subjeknya; 4.3.0 untuk masalah Anda sendiri dan 4.7.1 untuk kebijakan lebih jelas.",
      },
      [2] = {
        gist = "perintah berhasil, tanpa rincian lebih lanjut",
        description = "Kode ini mengonfirmasi perintah dan tidak menambahkan apa pun pada kode balasan.",
        when = "Muncul di belakang hampir semua balasan 2yz, paling sering sebagai 250 2.0.0 setelah pesan. Sapaan serta balasan untuk EHLO dan HELO tidak pernah memuat kode rinci.",
        fix = "Tidak ada yang perlu diperbaiki: lanjutkan sesi.",
        send = "Gunakan untuk keberhasilan apa pun yang tidak memiliki kode yang lebih tepat, seperti 2.1.5 untuk penerima yang diterima.",
      },
    },
    ["1.0"] = {
      name = "Status alamat lainnya",
      gist = "suatu alamat ditolak dengan alasan yang tidak tercakup oleh kode yang lebih tepat",
      description = "Server menolak alamat pengirim atau alamat penerima, juga setelah RCPT. Kode ini tidak menyatakan bahwa kotak surat tidak ada.",
      when = "Muncul sebagai 550 5.1.0 pada MAIL atau RCPT. Microsoft dan lainnya mengirimnya untuk pengirim yang ditolak, sebagian untuk penerima yang tidak dikenal.",
      fix = "Baca teksnya untuk mengetahui alamat mana yang dimaksud, dan periksa ejaan serta domainnya. Hapus penerima hanya jika teksnya menyatakan bahwa kotak surat tidak ada.",
      send = "Gunakan 5.1.1 untuk kotak surat yang tidak ada, 5.1.8 untuk domain pengirim, dan 5.7.1 untuk pengirim yang ditolak.",
      [4] = {
        gist = "ada masalah sementara pada suatu alamat yang tidak tercakup oleh kode yang lebih tepat",
        description = "Alamat pengirim atau alamat penerima saat ini tidak dapat diterima; teksnya harus menunjukkan yang mana.",
        when = "Muncul pada MAIL atau RCPT dari server yang tidak membedakan masalah alamat.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa kedua alamat dan DNS domain pengirim.",
        send = "Gunakan 4.1.8 untuk domain pengirim yang tidak dapat ditemukan dan 4.4.3 untuk DNS yang gagal.",
      },
      [2] = {
        gist = "alamat diterima, tanpa rincian lebih lanjut",
        description = "Server menerima alamat dalam perintah, biasanya alamat pengirim.",
        when = "250 2.1.0 adalah jawaban yang lazim untuk MAIL yang diterima, seperti ditunjukkan RFC 2034.",
        fix = "Tidak ada yang perlu diperbaiki: lanjutkan transaksi.",
        send = "Gunakan setelah MAIL; untuk penerima yang diterima, 2.1.5 lebih tepat.",
      },
    },
    ["1.1"] = {
      name = "Alamat kotak surat tujuan salah",
      gist = "tidak ada kotak surat dengan nama itu di domain tersebut",
      description = "Bagian sebelum @ salah, atau kotak surat sudah dihapus. Domainnya sendiri menerima email.",
      when = "Ini bounce yang paling sering: 550 5.1.1 pada RCPT karena salah ketik atau akun yang sudah tidak ada. Relay yang mengetahuinya kemudian menuliskannya dalam laporan pengiriman.",
      fix = "Perbaiki alamatnya, atau hapus dari daftar Anda dan berhenti mengirim ke sana.",
      send = "Gunakan pada RCPT, setelah Anda yakin kotak surat itu tidak ada. Untuk kotak surat yang ada tetapi dinonaktifkan gunakan 5.2.1, selama kuerinya gagal 4.1.1.",
      [4] = {
        gist = "server untuk sementara tidak dapat memastikan apakah kotak surat itu ada",
        description = "Pencarian penerima gagal atau masih berlangsung. Alamatnya mungkin saja benar. RFC 3463 hanya menjelaskan 5.1.1, tetapi registri juga memasangkan kode ini dengan 451.",
        when = "Muncul pada RCPT dari server yang menanyakan penerimanya ke sistem lain. Postfix mengirim 450 4.1.1 selama alamat belum terverifikasi.",
        fix = "Biarkan pesan di antrean dan coba lagi, dan jangan hapus apa pun dari daftar. Jika berlangsung berhari-hari, periksa ejaan alamat.",
        send = "Gunakan hanya selama hasil pencarian belum pasti; setelah Anda tahu kotak surat itu tidak ada, kirim 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Alamat sistem tujuan salah",
      gist = "domain penerima tidak ada atau tidak menerima email",
      description = "Bagian di belakang @ salah. Semua alamat di domain itu terdampak, bukan hanya satu kotak surat.",
      when = "Server submission atau relay melaporkannya jika domain itu tidak ada di DNS. Biasanya domain salah ketik atau sudah tidak diperpanjang.",
      fix = "Periksa apakah domain salah ketik, dan perbaiki alamatnya. Jika domain sudah tidak ada, berhenti mengirim ke semua alamat di sana.",
      send = "Gunakan hanya jika DNS menyatakan bahwa nama itu tidak ada; untuk kueri yang gagal gunakan 4.4.3, untuk null MX 5.1.10.",
      [4] = {
        gist = "domain penerima untuk sementara tidak ditemukan",
        description = "DNS tidak memberikan alamat untuk domain penerima, atau sama sekali tidak menjawab. RFC 3463 hanya menjelaskan 5.1.2.",
        when = "Postfix mengirim 450 4.1.2 pada RCPT untuk domain yang tidak dapat ditemukannya, karena gangguan DNS terlihat sama.",
        fix = "Biarkan pesan di antrean dan coba lagi; sementara itu, periksa ejaan domain dan apakah nameserver-nya menjawab.",
        send = "Gunakan jika domain itu mungkin sebenarnya ada; untuk kueri yang tidak terjawab, 4.4.3 lebih tepat.",
      },
    },
    ["1.3"] = {
      name = "Sintaks alamat kotak surat tujuan salah",
      gist = "alamat penerima salah bentuk",
      description = "Server tidak dapat membaca penerima sebagai alamat, jadi belum diketahui apakah kotak suratnya ada.",
      when = "Muncul sebagai 501 atau 553 5.1.3 pada RCPT untuk alamat tanpa domain, spasi yang salah tempat, atau @ kedua.",
      fix = "Perbaiki alamatnya; alamat yang sama akan gagal lagi. Cari kesalahan impor dalam daftar, nama tampilan di dalam kurung sudut, dan karakter yang tidak terlihat.",
      send = "Gunakan hanya untuk sintaks yang salah, dan terima bentuk yang valid tetapi tidak lazim, seperti bagian lokal dalam tanda kutip.",
    },
    ["1.4"] = {
      name = "Alamat kotak surat tujuan ambigu",
      gist = "alamat cocok dengan beberapa kotak surat dan server tidak mau menebak",
      description = "Nama penerima tidak salah, hanya kurang lengkap: nama belakang saja dapat cocok dengan beberapa orang.",
      when = "Dikirim sistem yang mencari nama dalam direktori. VRFY memakai 553 untuk hal yang sama, kadang dengan daftar calon.",
      fix = "Gunakan alamat penerima yang lengkap dan tepat, yang mungkin disebutkan dalam teks.",
      send = "Gunakan jika beberapa kotak surat cocok; beri setiap kotak surat satu alamat yang unik.",
      [4] = {
        gist = "alamat untuk sementara cocok dengan beberapa kotak surat",
        description = "Nama penerima cocok dengan lebih dari satu kotak surat. Server memperkirakan keraguan ini akan berlalu, misalnya selama direktorinya berubah.",
        when = "Jarang; dapat dikirim oleh sistem yang memetakan nama ke kotak surat dengan aturan perkiraan.",
        fix = "Biarkan pesan di antrean dan coba lagi, atau gunakan alamat lengkap penerima.",
        send = "Gunakan hanya jika alamat itu segera menjadi unik; jika tidak, gunakan 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Alamat tujuan valid",
      gist = "alamat penerima diterima",
      description = "Server menerima penerima ini. Itu tidak menjanjikan apa pun tentang isi pesan, yang baru dinilai kemudian.",
      when = "250 2.1.5 adalah jawaban yang biasa untuk RCPT. Laporan pengiriman yang positif juga memuatnya.",
      fix = "Tidak ada yang perlu diperbaiki: lanjutkan dengan penerima berikutnya atau DATA. Hanya balasan 2yz setelah pesan yang berarti server telah mengambil alih pesan.",
      send = "Gunakan untuk penerima yang benar-benar Anda terima.",
    },
    ["1.6"] = {
      name = "Kotak surat tujuan sudah pindah, tanpa alamat penerusan",
      gist = "kotak surat pernah ada tetapi sudah tidak ada lagi, dan alamat barunya tidak diketahui",
      description = "Penerima sudah pindah. Berbeda dengan 5.1.1, kode ini menyatakan bahwa alamat itu dahulu benar.",
      when = "Muncul pada RCPT dari situs yang mencatat alamat lama.",
      fix = "Hapus alamat dari daftar Anda, dan tanyakan alamat barunya kepada orang itu dengan cara lain.",
      send = "Gunakan untuk mantan pengguna; jika alamat barunya boleh diketahui, jawab 251 atau 551 dengan alamat itu.",
    },
    ["1.7"] = {
      name = "Sintaks alamat kotak surat pengirim salah",
      gist = "alamat pengirim salah bentuk atau ditolak",
      description = "Salahnya ada pada alamat MAIL FROM, bukan pada alamat penerima.",
      when = "Muncul pada MAIL jika aplikasi memakai nama pengguna saja atau nama tampilan sebagai pengirim.",
      fix = "Perbaiki pengirim amplop dalam program pengirim, misalnya menjadi news@example.com.",
      send = "Gunakan untuk sintaks yang salah, dan tetaplah menerima reverse-path kosong, yang dipakai bounce.",
      [4] = {
        gist = "alamat pengirim untuk sementara tidak dapat dikonfirmasi",
        description = "Pemeriksaan alamat pengirim belum ada hasilnya. RFC 3463 berbicara tentang sintaksnya, tetapi bukan itu yang dimaksud server dengan kelas ini.",
        when = "Postfix mengirim 450 4.1.7 pada MAIL atau RCPT selama memverifikasi alamat pengirim.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, pastikan alamat pengirim menerima email.",
        send = "Gunakan selama pemeriksaan berjalan; untuk alamat yang salah bentuk kirim 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Alamat sistem pengirim salah",
      gist = "domain pengirim tidak ada atau tidak dapat menerima email balik",
      description = "Server telah mencari domain dari MAIL FROM dan menolak pengirim, bukan penerima.",
      when = "Muncul pada MAIL, atau pada RCPT jika pemeriksaannya ditunda. Biasanya karena salah ketik dalam konfigurasi, domain kedaluwarsa, atau nama host privat. Microsoft mengirim 501 5.1.8 kepada akun yang diblokir karena mengirim spam.",
      fix = "Kirim dengan alamat yang domainnya ada di DNS publik dan menerima email. Jika teksnya menyebut akun yang diblokir, hubungi administratornya.",
      send = "Gunakan jika domain tidak ada, dan 5.7.27 untuk domain pengirim dengan null MX.",
      [4] = {
        gist = "domain pengirim untuk sementara tidak dapat ditemukan",
        description = "Kueri domain dalam MAIL FROM gagal, biasanya di DNS. Alamat penerima tidak dipersoalkan.",
        when = "Postfix mengirim 450 4.1.8 untuk domain pengirim yang tidak dapat ditemukannya, yang lain 451.",
        fix = "Biarkan pesan di antrean, dan periksa apakah domain pengirim Anda ada di DNS publik dan nameserver-nya menjawab.",
        send = "Gunakan jika kuerinya sendiri mungkin gagal; setelah DNS menyatakan domain itu tidak ada, 5.1.8 yang tepat.",
      },
    },
    ["1.9"] = {
      name = "Pesan di-relay ke sistem email yang tidak mendukung pelacakan",
      gist = "pesan diserahkan kepada sistem yang tidak melaporkan lebih lanjut",
      description = "Pesan diteruskan ke sistem email yang tidak ikut dalam pelacakan pesan. Alamatnya valid, tetapi tidak akan ada kabar lagi dari sana.",
      when = "Ditemukan dalam laporan pelacakan, hampir tidak pernah dalam balasan.",
      fix = "Tidak ada yang perlu diperbaiki; untuk mengetahui apakah pesan tiba, tanyakan kepada penerima atau postmaster sistem berikutnya.",
      send = "Gunakan dalam laporan dengan tindakan relayed.",
    },
    ["1.10"] = {
      name = "Alamat penerima memiliki null MX",
      gist = "domain penerima telah menyatakan dengan null MX bahwa domain itu tidak menerima email",
      description = "Domain penerima menerbitkan record null MX, jadi semua alamat di sana terdampak. Exchange Online mengirim kode yang sama untuk penerima yang tidak dikenal, padahal bukan itu artinya.",
      when = "Relay atau server submission menjawab RCPT dengan 556 5.1.10 jika menemukan null MX di DNS. 550 5.1.10 biasanya berasal dari Exchange Online.",
      fix = "Cari salah ketik pada domain; jika null MX-nya memang ada, berhenti mengirim ke semua alamat di sana. Jika teksnya menyatakan bahwa penerima tidak ditemukan, hapus alamat itu saja.",
      send = "Gunakan pada RCPT jika Anda melakukan relay dan domainnya memiliki null MX, dan 5.1.1 untuk kotak surat yang tidak ada.",
    },
    ["2.0"] = {
      name = "Status kotak surat lain atau tidak ditentukan",
      gist = "kotak surat menolak email, dengan alasan yang tidak disebutkan",
      description = "Sejauh yang diketahui dari kode ini, kotak surat itu ada, tetapi ada yang menghalangi di sana.",
      when = "Muncul pada RCPT atau setelah akhir data. Gmail dan lainnya pernah memakainya di samping teks yang menyebutkan penyebabnya.",
      fix = "Baca teksnya; jika penyebabnya tetap tidak jelas, tanyakan kepada penerima lewat saluran lain sebelum mengirim lagi.",
      send = "Gunakan 5.2.1 untuk kotak surat yang dinonaktifkan, 5.2.2 untuk yang penuh, dan 5.1.1 untuk yang tidak ada.",
      [4] = {
        gist = "kotak surat untuk sementara tidak dapat menerima email, dengan alasan yang tidak disebutkan",
        description = "Sejauh yang diketahui dari kode ini, kotak surat itu ada, tetapi ada yang menghalangi. Beberapa server greylisting juga memakainya.",
        when = "Muncul pada RCPT, sering sebagai 450 4.2.0 dari server yang memakai greylisting.",
        fix = "Biarkan pesan di antrean dan coba lagi dari host yang sama, seperti diminta greylisting.",
        send = "Gunakan 4.2.2 untuk kotak surat yang penuh, 4.2.1 untuk yang diblokir sementara, dan 4.7.1 untuk greylisting.",
      },
      [2] = {
        gist = "kotak surat dalam keadaan baik, tanpa rincian lebih lanjut",
        description = "Kotak surat itu ada dan melakukan apa yang diminta.",
        when = "Jarang; kebanyakan server lebih memilih 2.1.5.",
        fix = "Tidak ada yang perlu diperbaiki: transaksi berlanjut.",
        send = "Gunakan 2.1.5 untuk penerima yang diterima.",
      },
    },
    ["2.1"] = {
      name = "Kotak surat dinonaktifkan, tidak menerima pesan",
      gist = "kotak surat ada tetapi dinonaktifkan",
      description = "Akun ditangguhkan, dikunci, atau ditutup dan diperkirakan tidak akan dibuka lagi.",
      when = "Muncul sebagai 550 5.2.1 pada RCPT untuk akun yang ditutup, tidak dipakai, atau tidak dibayar. Gmail juga mengirimnya untuk kotak surat yang menerima email terlalu cepat, dan teksnya menyebutkan hal itu.",
      fix = "Berhenti mengirim ke alamat ini, kecuali teksnya menyebut laju email. Pemilik atau administrator dapat mengusahakan agar diaktifkan lagi.",
      send = "Gunakan untuk akun yang dinonaktifkan; untuk yang tidak pernah ada gunakan 5.1.1.",
      [4] = {
        gist = "kotak surat tidak menerima email untuk sementara waktu",
        description = "Kotak surat itu ada dan sedang diblokir, sibuk, atau menerima email terlalu cepat.",
        when = "Muncul pada RCPT. Gmail mengirim 450 4.2.1 untuk kotak surat yang menerima email dengan laju terlalu tinggi.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika teksnya menyebut laju email, kirim ke penerima ini lebih lambat.",
        send = "Gunakan untuk kotak surat yang segera dibuka lagi; jika tetap tertutup gunakan 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Kotak surat penuh",
      gist = "kotak surat penuh dan pesan ini dikembalikan",
      description = "Penerima melampaui kuotanya, tetapi alamatnya valid. Registri memasangkan kode ini dengan 552, meskipun RFC 3463 meminta kelas 4.",
      when = "Muncul sebagai 552 5.2.2 pada RCPT atau setelah akhir data, dari penyedia yang tidak meminta antrean pengirim menunggu.",
      fix = "Untuk saat ini pertahankan alamat dalam daftar, karena pesan berikutnya mungkin lolos. Jika penuh selama berminggu-minggu, kotak surat itu kemungkinan besar sudah ditinggalkan.",
      send = "Gunakan jika pengirim harus segera tahu bahwa kotak surat penuh, dan 4.2.2 jika antreannya boleh menunggu.",
      [4] = {
        gist = "kotak surat penuh dan server memperkirakan akan dikosongkan",
        description = "Penerima melampaui kuotanya, dan alamatnya valid. RFC 3463 meminta kelas ini, bukan 5.2.2.",
        when = "Muncul sebagai 452 4.2.2 pada RCPT atau setelah akhir data. Kotak surat yang tidak dikosongkan siapa pun akan terus memberikannya.",
        fix = "Biarkan antrean mencoba lagi, dan pertahankan alamat dalam daftar. Jika percobaannya habis, beri tahu penerima dengan cara lain.",
        send = "Gunakan jika pengirim boleh mencoba lagi selama beberapa hari, dan 5.2.2 jika pesan harus segera dikembalikan.",
      },
    },
    ["2.3"] = {
      name = "Panjang pesan melampaui batas administratif",
      gist = "pesan lebih besar daripada yang boleh diterima kotak surat ini",
      description = "Pesan melampaui batas kotak surat ini. Batas seluruh sistem memiliki kode sendiri, 5.3.4.",
      when = "Muncul sebagai 552 5.2.3 pada RCPT jika MAIL mengumumkan ukurannya; jika tidak, setelah akhir data. Penerima dari satu pesan dapat mendapat jawaban yang berbeda.",
      fix = "Perkecil pesan, atau kirim tautan ke berkasnya. Base64 memperbesar lampiran sekitar sepertiga.",
      send = "Gunakan untuk batas satu kotak surat, dan 5.3.4 untuk batas sistem.",
    },
    ["2.4"] = {
      name = "Masalah ekspansi milis",
      gist = "milis tidak dapat diekspansi sampai seseorang memperbaikinya",
      description = "Server tidak dapat membaca anggota milis. Salahnya ada pada milis atau datanya, bukan pada pesan Anda.",
      when = "Muncul pada RCPT atau dalam laporan pengiriman untuk alamat milis.",
      fix = "Beri tahu pemilik milis, ke alamat lain, bukan alamat milis itu.",
      send = "Gunakan jika milisnya sendiri rusak; milis yang tidak mengizinkan pengirim memakai 5.7.2.",
      [4] = {
        gist = "milis untuk sementara tidak dapat diekspansi",
        description = "Server tidak dapat membaca anggota milis. Percobaan berikutnya mungkin berhasil.",
        when = "Muncul pada RCPT untuk milis atau alias yang datanya tidak tersedia.",
        fix = "Biarkan pesan di antrean dan coba lagi; pengirim tidak dapat memperbaiki kesalahan ini.",
        send = "Gunakan selama data keanggotaan tidak dapat dibaca; untuk milis yang perlu diperbaiki gunakan 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "Status sistem email lain atau tidak ditentukan",
      gist = "sistem email menolak pesan dengan alasan yang tidak disebutkannya",
      description = "Masalahnya ada di pihak server, dan menurut server tidak akan hilang sendiri.",
      when = "Beberapa server menaruhnya di belakang 553 atau 554 untuk setiap penolakan.",
      fix = "Baca teksnya dahulu: jika menyebut kesalahan server, beri tahu postmasternya, dan kirim lagi setelah diperbaiki.",
      send = "Gunakan hanya untuk gangguan permanen pada sistem Anda sendiri; hampir setiap penolakan memiliki kode yang lebih cocok.",
      [4] = {
        gist = "sistem email memiliki masalah sementara yang tidak disebutkannya",
        description = "Server sendiri yang gagal. Pesan dan alamat tidak dipersoalkan.",
        when = "451 4.3.0 adalah jawaban yang sering muncul jika filter, disk, atau kueri gagal.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlangsung berjam-jam, beri tahu postmaster sistem penerima.",
        send = "Gunakan untuk kesalahan sementara Anda sendiri; untuk disk penuh gunakan 4.3.1, untuk beban atau pemeliharaan 4.3.2, untuk setelan yang salah 4.3.5.",
      },
      [2] = {
        gist = "sistem email melakukan apa yang diminta, tanpa rincian lebih lanjut",
        description = "Kode ini menyatakan keberhasilan biasa dan menyebutkan sistem email sebagai subjeknya.",
        when = "Jarang; kebanyakan server lebih memilih 2.0.0.",
        fix = "Tidak ada yang perlu diperbaiki: kirim perintah berikutnya.",
        send = "Gunakan 2.0.0 kecuali ada yang ingin Anda sampaikan tentang sistem.",
      },
    },
    ["3.1"] = {
      name = "Sistem email penuh",
      gist = "penyimpanan seluruh sistem email penuh",
      description = "Yang penuh adalah disk server, bukan satu kotak surat. RFC 3463 menjelaskan kode ini hanya untuk kegagalan sementara.",
      when = "Muncul sebagai 452 4.3.1 pada MAIL atau setelah akhir data selama disk penuh.",
      fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, beri tahu postmaster sistem penerima.",
      send = "Gunakan selama disk Anda penuh, dan 4.2.2 untuk satu kotak surat yang penuh.",
    },
    ["3.2"] = {
      name = "Sistem tidak menerima pesan dari jaringan",
      gist = "host sama sekali tidak menerima email",
      description = "Host tidak pernah menerima email, siapa pun pengirimnya. RFC 7504 memasangkan kode ini dengan 521.",
      when = "Muncul sebagai 521 5.3.2 dari host yang menyapa dengan 521 dan menjawab perintah berikutnya.",
      fix = "Cari record MX atau setelan relay yang salah mengarah ke host ini.",
      send = "Gunakan dengan 521 pada host yang tidak pernah menerima email, dan jangan arahkan record MX ke sana.",
      [4] = {
        gist = "server sedang tidak menerima email",
        description = "Server sedang dimatikan, dihidupkan, dalam pemeliharaan, atau terlalu sibuk.",
        when = "Muncul sebagai 421 4.3.2 dalam sapaan atau di tengah sesi. Exchange memakai 432 4.3.2 untuk memperlambat email bagi satu penerima.",
        fix = "Biarkan pesan di antrean, dan coba lagi nanti dengan lebih sedikit koneksi.",
        send = "Gunakan dengan 421 saat Anda menutup koneksi karena alasan Anda sendiri; untuk batas bagi klien ini, 4.7.0 lebih tepat.",
      },
    },
    ["3.3"] = {
      name = "Sistem tidak mendukung fitur yang dipilih",
      gist = "server tidak mendukung fitur yang diperlukan pesan",
      description = "Sistem tujuan, atau gateway di depannya, tidak dapat menangani pesan dalam bentuk ini.",
      when = "Muncul dari gateway ke sistem dengan fitur lebih sedikit.",
      fix = "Cari tahu dari teks fitur mana yang dimaksud, dan kirim pesan tanpa fitur itu.",
      send = "Gunakan untuk fitur pesan, dan umumkan dalam balasan EHLO hanya yang berfungsi.",
      [4] = {
        gist = "server untuk sementara tidak dapat menyediakan fitur yang diperlukan pesan",
        description = "Sistem tujuan saat ini tidak memiliki fitur itu, atau gateway di depannya yang tidak memilikinya.",
        when = "Jarang; gateway dapat mengirimnya selama sistem di belakangnya terbatas.",
        fix = "Biarkan pesan di antrean dan coba lagi, atau kirim tanpa fitur yang disebutkan dalam teks.",
        send = "Gunakan jika fitur itu akan kembali; untuk parameter MAIL atau RCPT yang tidak dikenal gunakan X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Pesan terlalu besar untuk sistem",
      gist = "pesan lebih besar daripada yang diterima server",
      description = "Pesan melampaui batas seluruh sistem, bukan batas satu kotak surat.",
      when = "Muncul sebagai 552 5.3.4 pada MAIL jika SIZE yang diumumkan terlalu besar; jika tidak, setelah akhir data. Base64 memperbesar lampiran sekitar sepertiga, jadi berkas yang sedikit di bawah batas pun bisa terlalu besar.",
      fix = "Perkecil pesan, bagi pesan, atau kirim tautan. Angka di belakang SIZE dalam balasan EHLO menunjukkan batasnya, jika server menyebutkannya.",
      send = "Gunakan dengan 552, dan umumkan batasnya dengan SIZE agar klien tidak perlu mengirim pesannya dahulu.",
    },
    ["3.5"] = {
      name = "Konfigurasi sistem salah",
      gist = "setelan server salah dan menghalangi pengiriman",
      description = "Sistem email dikonfigurasi dengan buruk, dan server memperkirakan itu tidak akan beres sendiri. Mengubah pesan tidak membantu.",
      when = "Muncul dalam laporan pengiriman jika sistem email dikonfigurasi dengan buruk, misalnya jika record MX-nya mengarah kembali ke dirinya sendiri.",
      fix = "Beri tahu postmaster sistem itu, dan kirim lagi setelah diperbaiki.",
      send = "Gunakan 4.3.5 jika Anda akan segera memperbaikinya, agar pengirim menyimpan emailnya.",
      [4] = {
        gist = "setelan server salah dan server belum dapat menerima pesan",
        description = "Administrator server membuat kesalahan dalam setelannya. Pesan maupun alamat tidak dipersoalkan.",
        when = "Postfix mengirim 451 4.3.5 Server configuration error jika salah satu aturan aksesnya tidak dapat dipakai.",
        fix = "Biarkan pesan di antrean dan coba lagi sementara pihak sana memperbaiki setelannya.",
        send = "Gunakan untuk kesalahan yang akan segera Anda perbaiki; log menunjukkan setelan mana yang dimaksud.",
      },
    },
    ["3.6"] = {
      name = "Prioritas yang diminta telah diubah",
      gist = "pesan diterima dengan prioritas yang berbeda dari yang diminta",
      description = "Server menerima pesan dan mengubah prioritasnya. Prioritas baru adalah kata pertama dalam teks.",
      when = "Muncul sebagai 250 2.3.6 dari server dengan ekstensi MT-PRIORITY menurut RFC 6710.",
      fix = "Tidak ada yang perlu diperbaiki; jika Anda memerlukan prioritas lebih tinggi, tanyakan apakah akun Anda boleh memakainya.",
      send = "Awali teks dengan prioritas baru dan satu spasi.",
    },
    ["4.0"] = {
      name = "Status jaringan atau perutean lain atau tidak ditentukan",
      gist = "jaringan atau perutean membuat pengiriman tidak mungkin",
      description = "Masalahnya ada pada jalur pesan, dan sistem sudah berhenti mencoba.",
      when = "Ditemukan dalam laporan pengiriman dari relay.",
      fix = "Temukan lompatan yang gagal sebelum mengirim lagi, dengan memperhatikan DNS, rute, dan firewall.",
      send = "Gunakan 5.4.4 jika tidak ada rute dan 5.4.6 untuk perutean berputar.",
      [4] = {
        gist = "ada gangguan sementara pada jaringan atau perutean",
        description = "Ada yang salah pada jalur pesan, bukan pada kotak surat penerima.",
        when = "Relay memakainya dalam balasan dan laporan pengiriman jika tidak ada kode yang lebih tepat.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa DNS, rute, dan firewall di antara kedua sistem.",
        send = "Gunakan 4.4.1 untuk host yang tidak menjawab dan 4.4.3 untuk DNS yang gagal.",
      },
    },
    ["4.1"] = {
      name = "Host tidak menjawab",
      gist = "server tidak menerima penerima ini, menurut pemakaian Exchange Online",
      description = "Exchange Online menolak alamat yang tidak ada dalam direktorinya. Menurut RFC 3463, X.4.1 adalah host yang tidak menjawab, dan hanya sementara.",
      when = "Muncul bersama “Recipient address rejected: Access denied” pada RCPT.",
      fix = "Tanyakan kepada penerima dengan cara lain apakah alamat itu benar. Jika domain baru saja pindah ke Exchange Online, administratornya mungkin harus menambahkan alamat itu di sana.",
      send = "Gunakan 5.1.1 untuk kotak surat yang tidak ada dan 5.7.1 untuk kebijakan.",
      [4] = {
        gist = "host berikutnya tidak menjawab",
        description = "Upaya koneksi ke host berikutnya tidak mendapat jawaban: host sibuk, mati, atau tidak terjangkau.",
        when = "Pihak pengirim mencatatnya setelah koneksi gagal. Sebagai balasan, datang sebagai 451 4.4.1 dari relay yang tidak dapat menjangkau host lain.",
        fix = "Biarkan antrean mencoba lagi, dan periksa dari host pengirim apakah port 25 setiap host MX menjawab. Penyebabnya mungkin firewall, penyedia yang memblokir port 25, atau record MX yang usang.",
        send = "Gunakan jika Anda melakukan relay dan host berikutnya diam; jika koneksi terbentuk lalu putus, gunakan 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Koneksi buruk",
      gist = "koneksi terputus atau kehabisan waktu sebelum pesan selesai terkirim",
      description = "Koneksi terbentuk tetapi tidak bertahan. Alamat dan isi tidak dipersoalkan.",
      when = "Server mengirim 421 4.4.2 kepada klien yang terlalu lama diam. Sistem pengirim mencatatnya untuk koneksi yang putus, dan klien sebaiknya bertindak seolah-olah 451 yang datang.",
      fix = "Biarkan antrean mencoba lagi. Jika putusnya selalu di titik yang sama, periksa firewall, proxy pemindai, dan MTU pada jalurnya.",
      send = "Gunakan dengan 421 setelah batas waktu habis, dan tunggu perintah berikutnya sedikitnya lima menit.",
    },
    ["4.3"] = {
      name = "Kegagalan server direktori",
      gist = "kueri DNS atau direktori lain gagal dan sistem berhenti mencoba",
      description = "Nameserver atau direktori tidak menjawab pada waktunya. RFC 3463 hanya menjelaskan kasus sementara, tetapi registri juga memasangkan kode ini dengan 550. Ini tidak berarti domainnya tidak ada.",
      when = "Ditemukan dalam laporan pengiriman setelah percobaan ulang habis.",
      fix = "Periksa DNS domain pengirim dan domain penerima, dan kirim lagi setelah keduanya menjawab. Pertahankan alamat dalam daftar.",
      send = "Gunakan 4.4.3, agar pengirim mencoba lagi selama direktori mati.",
      [4] = {
        gist = "kueri DNS atau direktori lain untuk sementara gagal",
        description = "Nameserver atau direktori tidak memberikan jawaban yang dapat dipakai. Kueri yang gagal tidak berarti domainnya tidak ada.",
        when = "Muncul sebagai 451 4.4.3 jika nameserver atau direktori tidak memberikan jawaban yang dapat dipakai. RFC 7208 memakainya untuk kesalahan SPF sementara, yang sekarang memakai 4.7.24.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, periksa apakah nameserver domain pengirim Anda menjawab.",
        send = "Gunakan selama DNS atau direktori Anda tidak menjawab, dan bukan untuk domain yang tidak ada.",
      },
    },
    ["4.4"] = {
      name = "Rute tidak ditemukan",
      gist = "server tidak menemukan rute ke domain penerima",
      description = "DNS atau tabel perutean tidak memberikan host berikutnya. Domain itu mungkin ada tetapi tanpa host email.",
      when = "Relay melaporkannya untuk domain tanpa record MX atau record alamat yang dapat dipakai, atau untuk celah dalam peruteannya sendiri. Exchange juga memakainya.",
      fix = "Periksa ejaan domain dan cari record MX serta record alamatnya. Jika salah, pemilik domain harus menerbitkan record MX yang valid.",
      send = "Gunakan jika host berikutnya tidak diketahui; untuk domain yang tidak ada gunakan 5.1.2.",
      [4] = {
        gist = "server untuk sementara tidak menemukan rute ke domain penerima",
        description = "DNS atau tabel perutean saat ini tidak memberikan host berikutnya.",
        when = "Relay melaporkannya jika record MX atau record alamat sedang tidak dapat dipakai.",
        fix = "Biarkan pesan di antrean dan coba lagi; sementara itu, periksa ejaan domain serta record MX dan record alamatnya.",
        send = "Gunakan jika rutenya mungkin kembali, dan 4.4.3 jika kuerinya sendiri gagal.",
      },
    },
    ["4.5"] = {
      name = "Sistem email padat",
      gist = "kuota pengiriman habis, menurut pemakaian Gmail",
      description = "Gmail menolak email selanjutnya dari pengirim yang melampaui batas harian. Menurut RFC 3463, X.4.5 adalah kepadatan, dan hanya sementara.",
      when = "Muncul saat mengirim melalui Gmail, dengan teks tentang batas harian.",
      fix = "Tunggu sampai kuotanya mengizinkan, lalu kirim lagi pesannya, atau bagi pengiriman email ke lebih banyak hari.",
      send = "Gunakan 5.7.1 dengan teks yang jelas untuk kuota, atau 4.7.0 jika klien boleh mencoba lagi.",
      [4] = {
        gist = "sistem email sekarang menerima lebih banyak email daripada yang dapat ditanganinya",
        description = "Server kewalahan menangani email. Pesan dan alamatnya tidak dipersoalkan.",
        when = "Muncul sebagai 451 atau 421 4.4.5 dari server yang terbebani. Batas yang ditujukan kepada satu pengirim biasanya memakai kode X.7.",
        fix = "Biarkan antrean mencoba lagi dengan jeda biasa atau lebih panjang, dengan lebih sedikit koneksi.",
        send = "Gunakan untuk beban Anda secara keseluruhan; untuk laju email satu pengirim gunakan 4.7.0 atau 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Perutean berputar terdeteksi",
      gist = "pesan berputar-putar dan server berhenti mengirimkannya",
      description = "Pesan sudah terlalu sering diteruskan. RFC 3463 menjelaskan kode ini hanya untuk kegagalan sementara, tetapi kelas inilah yang lazim.",
      when = "Muncul sebagai 554 5.4.6 setelah akhir data, dari server yang menghitung header Received. Biasanya ada dua kotak surat yang saling meneruskan.",
      fix = "Baca header Received dalam pesan yang kembali untuk melihat host mana yang berulang, dan perbaiki aturan penerusan, tabel perutean, atau record MX di sana.",
      send = "Gunakan dengan 554 di atas batas lompatan Anda; batas yang lazim adalah seratus.",
      [4] = {
        gist = "pesan berputar-putar",
        description = "Pesan sudah terlalu sering diteruskan, karena aturan perutean atau penerusan saling menunjuk.",
        when = "Jarang sebagai balasan; kebanyakan server mengirim 5.4.6.",
        fix = "Perbaiki putarannya, lalu biarkan antrean mencoba lagi. Header Received menunjukkan host mana yang berulang.",
        send = "Gunakan 5.4.6 jika pesan harus segera dikembalikan, karena menunggu jarang mengakhiri putaran.",
      },
    },
    ["4.7"] = {
      name = "Batas waktu pengiriman terlewati",
      gist = "pengiriman pesan dihentikan karena pesan terlalu tua",
      description = "Pesan kehabisan waktu, di antrean atau menurut tenggatnya sendiri. Kode ini menyembunyikan penyebabnya.",
      when = "Ditemukan dalam laporan sistem yang memegang antrean, setelah empat atau lima hari percobaan.",
      fix = "Temukan balasan sementara yang terakhir dalam log antrean atau laporan, selesaikan masalahnya, dan kirim lagi pesannya.",
      send = "Sebagai gantinya, laporkan penyebab percobaan gagal yang terakhir, jika Anda mengetahuinya.",
      [4] = {
        gist = "pesan sudah terlalu lama di antrean",
        description = "Masalahnya adalah umur pesan, dan kode ini menyembunyikan penyebabnya.",
        when = "Ditemukan dalam laporan pengiriman, sering sebagai keterangan terakhir meskipun kelasnya sementara. Beberapa sistem menulisnya di belakang 550 atau 554, padahal kelasnya tidak cocok.",
        fix = "Temukan balasan sementara yang terakhir dalam log antrean dan selesaikan masalahnya. Kirim lagi pesannya jika laporan menyatakan failed; jika menyatakan delayed, sistem masih mencoba.",
        send = "Laporkan kegagalan nyata yang terakhir jika Anda mengetahuinya, karena kode ini tidak mengatakan apa pun tentangnya.",
      },
    },
    ["5.0"] = {
      name = "Status protokol lain atau tidak ditentukan",
      gist = "perintah ditolak dengan alasan protokol yang tidak disebutkan",
      description = "Server berkeberatan terhadap sesuatu dalam protokol, dan tidak ada kode yang lebih tepat untuknya.",
      when = "Muncul dari server yang tidak membedakan kesalahan protokol.",
      fix = "Lihat catatan dialog SMTP untuk mengetahui perintah mana yang ditolak, dan perbaiki. Mungkin proxy telah mengubahnya.",
      send = "Gunakan 5.5.1 untuk perintah yang salah, 5.5.2 untuk sintaks yang salah, dan 5.5.4 untuk argumen yang salah.",
      [4] = {
        gist = "perintah untuk sementara tidak dapat dijalankan",
        description = "Server menyebutkan protokol sebagai subjek masalahnya, dan tidak ada kode yang lebih tepat.",
        when = "Muncul setelah ETRN, sebagai 458 4.5.0 atau 459 4.5.0, dan jarang di tempat lain.",
        fix = "Coba lagi perintahnya nanti.",
        send = "Gunakan jika menyangkut protokol dan tidak ada yang lebih tepat; untuk masalah Anda sendiri gunakan 4.3.0.",
      },
      [2] = {
        gist = "perintah telah dijalankan, tanpa tambahan tentang protokol",
        description = "Kode ini mengonfirmasi perintah dan menyebutkan protokol sebagai subjeknya.",
        when = "Muncul setelah VRFY, ETRN, dan perintah lain, misalnya sebagai 252 2.5.0.",
        fix = "Tidak ada yang perlu diperbaiki: lanjutkan saja.",
        send = "Gunakan kode ini atau 2.0.0 untuk perintah yang bukan tentang alamat.",
      },
    },
    ["5.1"] = {
      name = "Perintah tidak valid",
      gist = "perintah tidak dikenal atau tidak diharapkan pada saat ini",
      description = "Server tidak mendukung perintah itu, atau langkah sebelumnya belum dilakukan.",
      when = "Klien yang mengirim DATA tanpa penerima yang diterima mendapat 503 5.5.1, dan klien yang mengirim perintah tidak dikenal mendapat 500 atau 502.",
      fix = "Lihat balasan sebelum ini: RCPT yang ditolak, atau EHLO, AUTH, atau STARTTLS yang terlewat, sering menjadi penyebab sebenarnya. Lalu kirim perintah secara berurutan.",
      send = "Gunakan dengan 503 untuk urutan yang salah, dengan 500 atau 502 untuk perintah yang tidak Anda kenal atau tidak Anda sediakan.",
      [4] = {
        gist = "perintah untuk sementara tidak diterima",
        description = "Server tidak mau menerima perintah itu dalam sesi ini. RFC 3463 hanya menjelaskan kasus permanen; kasus sementara bertumpu pada satu pasangan dalam registri.",
        when = "Jarang, dan hanya teksnya yang dapat menjelaskan.",
        fix = "Biarkan antrean mencoba lagi dalam sesi baru, dan bandingkan perintah dengan balasan EHLO.",
        send = "Gunakan 5.5.1 untuk perintah yang salah, dan 4.3.2 jika Anda sekarang tidak dapat melayani klien.",
      },
    },
    ["5.2"] = {
      name = "Kesalahan sintaks",
      gist = "server tidak dapat membaca perintah",
      description = "Sintaks perintah salah atau namanya tidak dikenal. RFC 7208 juga memakai 550 5.5.2 untuk record SPF yang salah, yang sekarang memakai 5.7.24.",
      when = "Muncul di belakang 500, 501, atau 502, dari Gmail sebagai 555 5.5.2 untuk MAIL FROM yang salah bentuk, dan selama AUTH untuk base64 yang salah. Teks pesan yang dikirim setelah DATA ditolak mendapatnya baris demi baris.",
      fix = "Perbaiki baris yang dikirim klien; baris yang sama akan gagal lagi. Pastikan tidak ada proxy yang mengubah perintah dan klien menunggu 354.",
      send = "Gunakan untuk baris yang tidak dapat Anda baca; untuk argumen yang terbaca tetapi tidak Anda terima gunakan 5.5.4.",
    },
    ["5.3"] = {
      name = "Terlalu banyak penerima",
      gist = "situs ini tidak mengizinkan pesan dengan penerima sebanyak itu",
      description = "RFC 5321 mengizinkan situs menjawab 5yz menurut kebijakannya sendiri, bahkan untuk seluruh pesan. Postfix mengirim 550 5.5.3 untuk bounce dengan beberapa penerima.",
      when = "Muncul pada RCPT atau DATA di server dengan batas ketat.",
      fix = "Kirim pesan dalam transaksi yang lebih kecil, atau satu transaksi untuk setiap penerima.",
      send = "Gunakan untuk kebijakan tentang penerima; untuk batas implementasi Anda kirim 452 4.5.3, agar klien membagi pesannya.",
      [4] = {
        gist = "transaksi ini memiliki terlalu banyak penerima",
        description = "Hanya penerima selanjutnya yang ditolak; yang sudah diterima tetap berlaku. RFC 5321 mewajibkan 452 di sini, meskipun registri memasangkan 451.",
        when = "Muncul sebagai 452 4.5.3 pada setiap RCPT di atas batas server, yang harus sedikitnya 100.",
        fix = "Kirim pesan kepada penerima yang sudah diterima, dan kepada yang lain dalam transaksi berikutnya. Jika penerima pertama pun mendapatnya, coba lagi seluruh pesan nanti.",
        send = "Gunakan dengan 452 di atas batas implementasi Anda; kebijakan situs boleh menjawab 5yz sebagai gantinya.",
      },
    },
    ["5.4"] = {
      name = "Argumen perintah tidak valid",
      gist = "server mengenal perintah tetapi tidak mengenal argumennya",
      description = "Argumennya tidak dikenal, salah bentuk, atau di luar rentang.",
      when = "Parameter MAIL atau RCPT yang tidak dikenal mendapat 555 5.5.4, mekanisme AUTH yang tidak dikenal 504 5.5.4, dan sintaks yang salah 501 5.5.4.",
      fix = "Gunakan hanya parameter dan mekanisme yang ditawarkan balasan EHLO, dan perbaiki argumen yang disebutkan dalam teks.",
      send = "Gunakan jika Anda dapat membaca perintahnya, dan jangan umumkan dalam balasan EHLO apa yang dinonaktifkan.",
      [4] = {
        gist = "suatu argumen perintah untuk sementara tidak dapat diterima",
        description = "Server mengenal perintah tetapi sedang tidak dapat melayani argumennya. RFC 3463 hanya menjelaskan kasus permanen, tetapi registri juga memasangkan kode ini dengan 451.",
        when = "Jarang; parameter yang sedang tidak dapat dilayani server bisa mendapatnya.",
        fix = "Biarkan pesan di antrean dan coba lagi, atau hilangkan argumen itu jika pesan tidak memerlukannya.",
        send = "Gunakan dengan 455 untuk parameter yang akan berfungsi nanti.",
      },
    },
    ["5.5"] = {
      name = "Versi protokol salah",
      gist = "kedua sistem memakai versi protokol yang berbeda",
      description = "Kedua sistem tidak memakai versi yang sama. Definisinya tidak menyebutkan protokol, jadi teksnya harus menyebutkan protokol mana yang dimaksud.",
      when = "Jarang, karena SMTP menegosiasikan ekstensi, bukan versi.",
      fix = "Cari tahu dari teks versi mana yang diharapkan server, dan perbarui atau konfigurasi ulang klien.",
      send = "Sebutkan dalam teks versi yang Anda dukung.",
      [4] = {
        gist = "kedua sistem untuk sementara tidak dapat menyepakati versi protokol",
        description = "Kedua sistem tidak menyepakati satu versi dalam sesi ini. RFC 3463 tidak menyebutkan protokol tertentu, jadi teksnya yang harus menyebutkan.",
        when = "Hampir tidak pernah ditemui, karena SMTP menegosiasikan ekstensi dan bukan versi.",
        fix = "Biarkan pesan di antrean dan coba lagi, dan cari tahu dari teks versi mana yang diharapkan.",
        send = "Sebutkan versi yang Anda dukung, dan gunakan 5.5.5 jika percobaan ulang tidak membantu.",
      },
    },
    ["5.6"] = {
      name = "Baris pertukaran autentikasi terlalu panjang",
      gist = "suatu baris login terlalu panjang untuk server",
      description = "Respons klien lebih besar daripada buffer server, dan kredensialnya mungkin saja benar.",
      when = "Muncul sebagai 500 5.5.6 selama AUTH, biasanya dengan mekanisme yang memakai tiket atau token besar.",
      fix = "Pilih mekanisme lain, atau usahakan tiket atau token yang lebih kecil.",
      send = "Izinkan baris sedikitnya 12288 oktet selama AUTH, dan gunakan kode ini hanya di atas itu.",
      [4] = {
        gist = "suatu baris login kali ini terlalu panjang untuk server",
        description = "Buffer server terlalu kecil untuk respons klien. Kredensialnya tidak dipersoalkan.",
        when = "Jarang; mekanisme dengan tiket atau token besar mendekati batas seperti itu.",
        fix = "Coba lagi login nanti, atau pilih mekanisme lain.",
        send = "Izinkan baris sedikitnya 12288 oktet selama AUTH.",
      },
    },
    ["6.0"] = {
      name = "Kesalahan media lain atau tidak ditentukan",
      gist = "isi pesan ditolak, dengan alasan yang tidak disebutkan",
      description = "Server berkeberatan terhadap pesannya sendiri. Biasanya karena header yang salah bentuk, struktur MIME yang rusak, atau lampiran yang dilarang.",
      when = "Muncul setelah akhir data, karena server baru melihat isinya saat itu.",
      fix = "Baca teksnya dan perbaiki pesan. Periksa header, batas bagian MIME, panjang baris, dan set karakter.",
      send = "Gunakan untuk pesan yang salah bentuk, dan sebutkan dalam teks apa yang salah; untuk spam gunakan 5.7.1.",
      [4] = {
        gist = "isi pesan untuk sementara tidak dapat ditangani",
        description = "Filter atau konverter gagal memproses pesan, atau ingin memeriksanya lagi.",
        when = "Muncul setelah akhir data, jika filter isi mengalami masalah.",
        fix = "Biarkan pesan di antrean dan coba lagi nanti; jika berlanjut, beri tahu postmaster di sana.",
        send = "Gunakan 4.3.0 jika filter Anda yang gagal, dan kode ini jika isinya yang bermasalah.",
      },
      [2] = {
        gist = "isi pesan diterima",
        description = "Server menerima pesan, header dan badannya.",
        when = "Muncul sebagai 250 2.6.0 setelah pesan, seperti ditunjukkan RFC 2034 dan dikirim Exchange.",
        fix = "Tidak ada yang perlu diperbaiki: server telah mengambil alih pesan.",
        send = "Gunakan kode ini atau 2.0.0 untuk pesan yang diterima.",
      },
    },
    ["6.1"] = {
      name = "Media tidak didukung",
      gist = "jenis isi pesan tidak didukung di jalur menuju penerima",
      description = "Protokol pengiriman atau sistem berikutnya tidak dapat membawa isi seperti itu.",
      when = "Gateway mengirimnya setelah akhir data, misalnya di depan sistem yang hanya mengenal teks biasa.",
      fix = "Kirim isinya dalam bentuk umum seperti teks biasa, atau sediakan melalui tautan.",
      send = "Gunakan untuk jenis isi yang tidak dapat Anda bawa, dan sebutkan jenisnya dalam teks.",
    },
    ["6.2"] = {
      name = "Konversi diperlukan tetapi dilarang",
      gist = "isi harus dikonversi, tetapi itu dilarang",
      description = "Sistem berikutnya tidak dapat menerima isi apa adanya, dan pengirim atau kebijakan melarang mengubahnya.",
      when = "Relay melaporkannya setelah akhir data, misalnya untuk isi 8-bit di depan sistem 7-bit.",
      fix = "Izinkan konversinya, atau kirim pesan yang tidak memerlukannya, dengan bagian quoted-printable atau base64.",
      send = "Gunakan jika Anda mampu mengonversi tetapi tidak boleh; jika tidak mampu, gunakan 5.6.3.",
      [4] = {
        gist = "isi harus dikonversi, tetapi itu untuk sementara dilarang",
        description = "Sistem berikutnya saat ini tidak dapat menerima isi dalam bentuk ini.",
        when = "Jarang, dan datang dari relay dan gateway.",
        fix = "Biarkan pesan di antrean; percobaan berikutnya mungkin menemukan host yang tidak memerlukan konversi.",
        send = "Gunakan jika host lain mungkin menerima isi apa adanya.",
      },
    },
    ["6.3"] = {
      name = "Konversi diperlukan tetapi tidak didukung",
      gist = "isi harus dikonversi, tetapi sistem ini tidak mampu melakukannya",
      description = "Sistem berikutnya tidak dapat menerima isi apa adanya. Contoh yang biasa adalah relay yang tidak dapat mengubah isi 8-bit menjadi bentuk 7-bit.",
      when = "Muncul sebagai 554 5.6.3 untuk isi 8-bit jika host berikutnya tidak menawarkan 8BITMIME.",
      fix = "Kodekan pesan sebagai MIME 7-bit, dengan bagian quoted-printable atau base64, dan kirim lagi.",
      send = "Gunakan jika konversi tidak mungkin, dan tawarkan 8BITMIME pada setiap host MX untuk menghindarinya.",
    },
    ["6.4"] = {
      name = "Konversi dilakukan dengan kehilangan data",
      gist = "pengiriman memerlukan konversi dengan kehilangan data, yang dilarang pengirim",
      description = "Sistem berikutnya hanya menerima format yang lebih sederhana.",
      when = "Ditemukan dalam laporan pengiriman dari gateway.",
      fix = "Kirim versi pesan yang lebih sederhana, atau izinkan kehilangan data itu.",
      send = "Gunakan hanya jika pengirim melarang kehilangan data; jika tidak, konversikan dan laporkan 2.6.4.",
      [2] = {
        gist = "pesan sampai setelah konversi yang menghilangkan sebagian isinya",
        description = "Pesan tiba dalam bentuk yang lebih sederhana, karena sistem berikutnya tidak menerima yang lebih kaya.",
        when = "Gateway ke sistem dengan format yang lebih sederhana memakainya, dalam balasan dan laporan pengiriman.",
        fix = "Tidak ada yang harus dilakukan. Anda dapat menanyakan kepada penerima apakah ada hal penting yang hilang.",
        send = "Gunakan jika Anda mengirimkan pesan dengan kehilangan data; jika pengirim melarangnya, tolak dengan 5.6.4.",
      },
    },
    ["6.5"] = {
      name = "Konversi gagal",
      gist = "isi tidak dapat dikonversi",
      description = "Pada dasarnya sistem mampu mengonversi, berbeda dengan 5.6.3, tetapi gagal pada pesan ini.",
      when = "Kemungkinan penyebabnya struktur MIME yang rusak dan label set karakter yang salah.",
      fix = "Periksa struktur MIME dan set karakter yang dinyatakan, hilangkan bagian yang tidak lazim, dan kirim lagi pesannya.",
      send = "Gunakan jika pesannya yang salah, dan uji konverter Anda dengan pesan itu.",
      [4] = {
        gist = "isi untuk sementara tidak dapat dikonversi",
        description = "Konverter gagal, dan mungkin berhasil nanti.",
        when = "Gateway melaporkannya setelah akhir data atau dalam laporan pengiriman.",
        fix = "Biarkan pesan di antrean dan coba lagi; konverternya mungkin sudah berfungsi.",
        send = "Gunakan jika konverter Anda gagal; jika pesan ini selalu menggagalkannya, gunakan 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Isi pesan tidak tersedia",
      gist = "server tidak dapat mengambil isi pesan yang ditunjuk sebuah URL",
      description = "URL-nya salah atau kedaluwarsa, atau pesan di baliknya sudah dihapus.",
      when = "Muncul sebagai 554 5.6.6 setelah BURL.",
      fix = "Kirim sendiri isinya dengan DATA atau BDAT, atau buat URL baru.",
      send = "Gunakan jika URL-nya tidak mungkin berfungsi; kepercayaan yang belum ada antara kedua server memakai 5.7.14.",
      [4] = {
        gist = "server untuk sementara tidak dapat mengambil isi pesan",
        description = "Isinya disebutkan dengan URL saat submission, dan server yang lain tidak memberikannya.",
        when = "Muncul setelah BURL.",
        fix = "Coba lagi nanti, atau kirim sendiri isinya dengan DATA atau BDAT.",
        send = "Gunakan jika pengambilan nanti mungkin berhasil; untuk server IMAP yang tidak dapat dijangkau, RFC 4468 memakai 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "Alamat non-ASCII tidak diizinkan untuk pengirim atau penerima itu",
      gist = "alamat dengan karakter non-ASCII tidak diizinkan di sini",
      description = "Server atau kotak surat hanya menerima ASCII. Alamat lain memerlukan SMTPUTF8 (RFC 6531) di sepanjang jalur.",
      when = "Muncul sebagai 550 5.6.7 setelah MAIL dan 553 5.6.7 setelah RCPT.",
      fix = "Gunakan alamat ASCII orang yang sama. Domain dapat ditulis dalam bentuk ASCII, yang diawali xn--, tetapi bagian sebelum @ tidak memiliki bentuk seperti itu.",
      send = "Gunakan dengan 550 untuk pengirim dan dengan 553 untuk penerima.",
    },
    ["6.8"] = {
      name = "Balasan dalam UTF-8 diperlukan, tetapi tidak diizinkan oleh klien SMTP",
      gist = "balasannya memerlukan UTF-8, yang tidak diizinkan klien",
      description = "Nama kotak surat dalam balasan memuat karakter non-ASCII.",
      when = "Muncul sebagai 550 5.6.8 setelah VRFY atau EXPN tanpa SMTPUTF8, dan jarang sebagai 553 pada RCPT.",
      fix = "Ulangi perintah dengan SMTPUTF8, yang untuk RCPT diberikan bersama MAIL, jika klien dapat membaca UTF-8.",
      send = "Gunakan 252 2.6.8 jika jawabannya tetap bermakna tanpa nama itu.",
      [2] = {
        gist = "perintah berhasil, tetapi balasannya menghilangkan nama yang memerlukan UTF-8",
        description = "Klien tidak menyatakan bahwa ia dapat membaca balasan UTF-8, jadi server tidak menyebutkan nama kotak suratnya.",
        when = "Muncul sebagai 252 2.6.8 setelah VRFY atau EXPN tanpa SMTPUTF8.",
        fix = "Tidak ada yang harus dilakukan; untuk melihat namanya, ulangi perintah dengan SMTPUTF8.",
        send = "Gunakan dengan 252 jika hanya namanya yang harus dihilangkan.",
      },
    },
    ["6.9"] = {
      name = "Pesan dengan header UTF-8 tidak dapat dikirim ke sebagian penerima dan harus ditolak",
      gist = "pesan memiliki header UTF-8 yang tidak dapat diterima sistem salah satu penerima",
      description = "Pesan ditolak seluruhnya, karena memerlukan SMTPUTF8. RFC 6531 menyebut 554 dalam teksnya dan 550 dalam pendaftarannya.",
      when = "Muncul setelah akhir data pada pesan yang memakai SMTPUTF8.",
      fix = "Kirim lagi pesan dengan alamat ASCII dan header yang dikodekan, atau tanpa penerima yang bersangkutan.",
      send = "Gunakan setelah akhir data; lebih baik tolak penerima seperti itu pada RCPT dengan 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Duplikat X.6.8 yang tidak dianjurkan lagi",
      gist = "balasannya memerlukan UTF-8, dinyatakan dengan nomor usang untuk 5.6.8",
      description = "Registri menyimpan nomor itu hanya sebagai duplikat yang tidak dianjurkan lagi.",
      when = "Seharusnya hanya perangkat lunak usang yang masih mengirimnya, setelah VRFY, EXPN, atau RCPT.",
      fix = "Perlakukan seperti 5.6.8: ulangi perintah dengan SMTPUTF8 jika klien dapat membaca UTF-8.",
      send = "Kirim 5.6.8 sebagai gantinya.",
      [2] = {
        gist = "perintah berhasil, dinyatakan dengan nomor usang untuk 2.6.8",
        description = "Registri menyimpan nomor ini hanya sebagai duplikat yang tidak dianjurkan lagi.",
        when = "Seharusnya hanya perangkat lunak usang yang masih mengirimnya, setelah VRFY atau EXPN.",
        fix = "Tidak ada yang harus dilakukan: perlakukan seperti 2.6.8.",
        send = "Kirim 2.6.8 sebagai gantinya.",
      },
    },
    ["7.0"] = {
      name = "Status keamanan lain atau tidak ditentukan",
      gist = "server menolak dengan alasan keamanan yang tidak disebutkannya",
      description = "Setelah 530, ada langkah yang kurang: login atau TLS. Pada balasan lain, server merahasiakan alasannya.",
      when = "Muncul sebagai 530 5.7.0 jika AUTH atau STARTTLS harus dilakukan dahulu, dan sebagai 552 5.7.0 dari Gmail untuk isi yang berbahaya.",
      fix = "Jika teksnya meminta suatu langkah, seperti STARTTLS atau AUTH, lakukan dan ulangi perintah; jika tidak, cari aturannya dalam teks, dan hilangkan penyebabnya.",
      send = "Gunakan dengan 530 untuk login atau TLS yang belum ada; untuk kebijakan gunakan 5.7.1.",
      [4] = {
        gist = "server menunda klien dengan alasan keamanan yang tidak disebutkannya",
        description = "Penyedia memakainya untuk memperlambat pengirim. Setelah STARTTLS atau AUTH, artinya langkah itu sedang tidak berfungsi.",
        when = "Muncul sebagai 421 4.7.0 untuk terlalu banyak koneksi atau reputasi buruk, dan sebagai 454 4.7.0 setelah AUTH atau STARTTLS.",
        fix = "Biarkan pesan di antrean dan coba lagi nanti; jika teksnya menyebut batas atau reputasi, kirim lebih lambat; jangan pernah mengirim tanpa TLS hanya agar lolos.",
        send = "Gunakan dengan 421 untuk batas bagi klien ini dan dengan 454 selama AUTH atau TLS tidak berfungsi; untuk greylisting gunakan 4.7.1.",
      },
      [2] = {
        gist = "langkah keamanan berhasil, tanpa rincian lebih lanjut",
        description = "Server mengonfirmasi suatu langkah keamanan. Setelah AUTH, artinya sesi sudah terautentikasi.",
        when = "Muncul sebagai 235 2.7.0 setelah login berhasil.",
        fix = "Tidak ada yang perlu diperbaiki: lanjutkan dengan MAIL.",
        send = "Gunakan dengan 235 setelah AUTH.",
      },
    },
    ["7.1"] = {
      name = "Pengiriman tidak diizinkan, pesan ditolak",
      gist = "kebijakan server tidak mengizinkan email ini",
      description = "Filter spam, daftar blokir, aturan relay, pemeriksaan pengirim, dan pembatasan oleh penerima memakai kode yang sama, jadi teksnya yang menentukan.",
      when = "Ini bounce tersering kedua: 550 5.7.1 pada RCPT dan 554 5.7.1 setelah akhir data.",
      fix = "Baca teksnya untuk mengetahui aturan mana yang dilanggar, dan hilangkan penyebab itu. Alamatnya mungkin tidak bermasalah: jangan pernah menghapusnya dari daftar hanya karena kode ini.",
      send = "Gunakan untuk kebijakan yang tidak memiliki kode yang lebih tepat, dan sebutkan aturannya dalam teks. SPF memakai 5.7.23, DKIM 5.7.20, reverse DNS 5.7.25, dan milis tertutup 5.7.2.",
      [4] = {
        gist = "kebijakan meminta pengirim menunggu, paling sering karena greylisting",
        description = "Server ingin pengirim kembali lagi nanti. RFC 3463 hanya menjelaskan kasus permanen, tetapi inilah kode yang biasa dipakai server greylisting.",
        when = "Muncul sebagai 450 atau 451 4.7.1 pada RCPT dalam percobaan pertama dari host baru. Beberapa server memakainya untuk reverse DNS yang tidak ada, untuk klien dalam daftar blokir, atau karena laju email.",
        fix = "Biarkan antrean mencoba lagi dari host yang sama: greylisting berlalu dalam hitungan menit atau jam. Jika berlangsung sehari, baca teksnya dan periksa reverse DNS serta daftar blokir.",
        send = "Gunakan jika klien boleh lolos nanti tanpa perubahan apa pun; jika tidak boleh, gunakan 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Ekspansi milis dilarang",
      gist = "pengirim tidak boleh mengirim ke milis ini",
      description = "Milis itu ada, tetapi hanya menerima email dari pengirim tertentu, misalnya anggotanya.",
      when = "Muncul sebagai 550 5.7.2 untuk milis dan grup yang tertutup bagi pengirim, sering karena pesan datang dari alamat selain yang terdaftar.",
      fix = "Kirim dari alamat yang terdaftar, atau minta izin kepada pemilik milis.",
      send = "Gunakan untuk milis dan grup; untuk kotak surat perorangan yang tertutup gunakan 5.7.1.",
    },
    ["7.3"] = {
      name = "Konversi keamanan diperlukan tetapi tidak mungkin",
      gist = "pesan yang dilindungi tidak dapat dikonversi untuk sistem berikutnya",
      description = "Kedua sistem melindungi pesan dengan cara berbeda, dan gateway tidak dapat menjembatani keduanya.",
      when = "Jarang; gateway di antara sistem dengan perlindungan berbeda melaporkannya. Exchange juga memakai 535 5.7.3 untuk login yang gagal.",
      fix = "Sepakati dengan penerima perlindungan yang didukung kedua sistem. Jika datang dengan 535, periksa kredensialnya.",
      send = "Gunakan untuk pesan yang dilindungi; untuk login yang gagal gunakan 5.7.8.",
    },
    ["7.4"] = {
      name = "Fitur keamanan tidak didukung",
      gist = "server tidak mendukung fitur keamanan yang diminta",
      description = "Server tidak memiliki fitur yang diminta pesan atau login.",
      when = "Muncul sebagai 504 5.7.4 untuk mekanisme AUTH yang tidak dikenal server; RFC 4954 memakai 504 5.5.4 di sana.",
      fix = "Pilih mekanisme yang ditawarkan balasan EHLO. Jangan hilangkan perlindungan yang diperlukan pesan; tanyakan cara lain kepada postmaster penerima.",
      send = "Gunakan untuk fitur pesan, dan 5.5.4 untuk mekanisme yang tidak dikenal.",
    },
    ["7.5"] = {
      name = "Kegagalan kriptografi",
      gist = "tanda tangan atau sertifikat tidak dapat diverifikasi",
      description = "Kunci atau data lain tidak ada atau tidak valid, dan server memperkirakan hal itu tidak akan berubah.",
      when = "Muncul setelah akhir data dari server yang melakukan verifikasi, dan dalam laporan jika TLS ke host berikutnya tidak dapat diverifikasi.",
      fix = "Terbitkan kunci yang benar, atau tanda tangani atau enkripsi ulang pesannya. Jika sertifikat penerima yang salah, beri tahu postmasternya.",
      send = "Gunakan 5.7.20 untuk DKIM, dan kode ini untuk pemeriksaan lain.",
      [4] = {
        gist = "kunci atau sertifikat untuk sementara tidak dapat diverifikasi",
        description = "Kunci atau data lain yang diperlukan pemeriksaan tidak tersedia. Algoritmanya bukan penyebabnya.",
        when = "Muncul sebagai 451 4.7.5 untuk kunci DKIM yang tidak dapat diambil, seperti dalam RFC 6376, dan dalam laporan untuk sertifikat server yang tidak dapat diverifikasi.",
        fix = "Biarkan antrean mencoba lagi, dan periksa apakah kunci Anda dapat diambil dari luar. Jika sertifikat penerima yang salah, beri tahu postmasternya, dan jangan kirim tanpa TLS.",
        send = "Gunakan selama kunci tidak dapat diambil; jika tanda tangannya yang salah, gunakan 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Algoritma kriptografi tidak didukung",
      gist = "suatu algoritma kriptografi tidak didukung",
      description = "Server tidak dapat memverifikasi atau mendekripsi pesan, karena tidak mengenal algoritmanya.",
      when = "Muncul setelah akhir data untuk tanda tangan dengan algoritma yang sudah tua, atau terlalu baru bagi server.",
      fix = "Tanda tangani atau enkripsi dengan algoritma yang didukung kedua pihak.",
      send = "Gunakan jika masalahnya algoritma, dan sebutkan dalam teks; untuk kunci yang salah gunakan 5.7.5.",
      [4] = {
        gist = "suatu algoritma kriptografi untuk sementara tidak didukung",
        description = "Server tidak dapat memeriksa pesan, karena saat ini tidak memiliki suatu algoritma.",
        when = "Jarang, dan datang setelah akhir data atau dalam laporan pengiriman.",
        fix = "Biarkan pesan di antrean dan coba lagi, atau gunakan algoritma lain.",
        send = "Gunakan hanya jika algoritmanya segera tersedia.",
      },
    },
    ["7.7"] = {
      name = "Pemeriksaan integritas pesan gagal",
      gist = "pesan berubah atau rusak di perjalanan",
      description = "Isi pesan gagal dalam pemeriksaan integritas.",
      when = "Muncul setelah akhir data. RFC 4405 memasangkan 554 5.7.7 dengan satu kasus Sender ID.",
      fix = "Cari gateway, pemindai, atau penambah disclaimer yang mengubah pesan setelah ditandatangani, dan kirim lagi pesannya.",
      send = "Gunakan jika isi gagal dalam pemeriksaan; untuk DKIM, 5.7.20 lebih tepat.",
      [4] = {
        gist = "integritas pesan untuk sementara tidak dapat dipastikan",
        description = "Isi pesan tampak berubah, atau pemeriksaannya tidak dapat diselesaikan.",
        when = "Jarang, dan datang setelah akhir data.",
        fix = "Biarkan pesan di antrean dan coba lagi; jika berlanjut, cari host pada jalurnya yang mengubah pesan.",
        send = "Gunakan jika pemeriksaannya sendiri gagal; jika isinya berubah gunakan 5.7.7.",
      },
      [2] = {
        gist = "pesan diterima, dengan catatan tentang integritasnya",
        description = "Pesan lolos, meskipun server tidak dapat memastikan bahwa isinya tidak berubah.",
        when = "Ditemukan dalam laporan pengiriman, tetapi jarang.",
        fix = "Anda dapat menanyakan kepada penerima apakah isinya tiba utuh.",
        send = "Gunakan jika Anda menerima pesan yang tidak dapat Anda verifikasi.",
      },
    },
    ["7.8"] = {
      name = "Kredensial autentikasi tidak valid",
      gist = "nama pengguna atau kata sandi salah",
      description = "Server memeriksa kredensial dan menolaknya. Akun yang dikunci memiliki kode lain, 5.7.13.",
      when = "Muncul sebagai 535 5.7.8 setelah AUTH untuk kata sandi yang salah ketik atau sudah diganti, token yang kedaluwarsa, atau penyedia yang meminta sandi aplikasi.",
      fix = "Minta kredensial baru kepada pengguna. Periksa bentuk nama pengguna, yang sering kali berupa alamat lengkap.",
      send = "Gunakan dengan 535 untuk kredensial yang sudah Anda periksa; jika pemeriksaannya sendiri gagal kirim 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Mekanisme autentikasi terlalu lemah",
      gist = "mekanisme login lebih lemah daripada yang diizinkan kebijakan server",
      description = "Server meminta mekanisme yang lebih kuat dan belum memeriksa kata sandi. Google juga memakai 534 5.7.9 jika sandi aplikasi diperlukan, dan Yahoo 554 5.7.9 untuk email yang ditolaknya karena kebijakan.",
      when = "Muncul setelah AUTH, atau sebagai 554 dengan arti Yahoo setelah akhir data.",
      fix = "Pilih mekanisme yang lebih kuat dari balasan EHLO, atau buat sandi aplikasi jika teksnya memintanya. Dengan 554, cari aturannya dalam teks.",
      send = "Gunakan dengan 534 jika mekanisme lain dapat diterima.",
    },
    ["7.10"] = {
      name = "Enkripsi diperlukan",
      gist = "server meminta enkripsi sebelum langkah ini",
      description = "TLS belum ada, atau diperlukan mekanisme yang lebih kuat.",
      when = "Muncul pada AUTH atau MAIL di koneksi tanpa TLS. Laporan pengiriman memuatnya jika REQUIRETLS tidak dapat dipenuhi.",
      fix = "Mulai TLS dengan STARTTLS, kirim EHLO lagi, dan ulangi perintah.",
      send = "Gunakan jika mekanisme login memerlukan enkripsi; untuk mewajibkan STARTTLS, RFC 3207 memakai 530 5.7.0.",
    },
    ["7.11"] = {
      name = "Mekanisme autentikasi yang diminta mewajibkan enkripsi",
      gist = "mekanisme login ini hanya diterima melalui TLS",
      description = "Server belum memeriksa kredensial, karena koneksi tidak terenkripsi. Kode ini disimpan sebagai catatan sejarah.",
      when = "Muncul sebagai 538 5.7.11 setelah AUTH dengan mekanisme seperti PLAIN pada koneksi tanpa TLS.",
      fix = "Mulai TLS, kirim EHLO lagi, dan ulangi AUTH.",
      send = "Jangan tawarkan mekanisme seperti itu sebelum TLS aktif; untuk mewajibkan TLS gunakan 530 5.7.0.",
    },
    ["7.12"] = {
      name = "Transisi kata sandi diperlukan",
      gist = "penerima hanya menerima email dari organisasinya sendiri, menurut pemakaian Exchange",
      description = "Exchange menutup penerima ini bagi pengirim luar. Menurut RFC 4954, X.7.12 adalah transisi kata sandi, dan hanya sementara.",
      when = "Muncul sebagai 550 5.7.12 pada Exchange untuk penerima yang tertutup bagi pengirim luar.",
      fix = "Minta penerima, atau administrator di sana, mengizinkan pengirim luar.",
      send = "Gunakan 5.7.1 untuk penerima yang tertutup bagi pengirim.",
      [4] = {
        gist = "diperlukan satu kali login dengan PLAIN sebelum mekanisme yang dipilih berfungsi",
        description = "Server belum memiliki kata sandi untuk mekanisme baru dan membuatnya dari login dengan PLAIN.",
        when = "Muncul sebagai 432 4.7.12 setelah AUTH untuk akun yang belum melakukan transisi.",
        fix = "Login sekali dengan PLAIN, hanya melalui TLS. Kata sandinya tidak salah.",
        send = "Gunakan dengan 432, dan hanya jika Anda menyediakan PLAIN melalui TLS.",
      },
    },
    ["7.13"] = {
      name = "Akun pengguna dinonaktifkan",
      gist = "kredensialnya benar, tetapi akunnya dinonaktifkan",
      description = "Administrator telah menonaktifkan akun, jadi kata sandi lain tidak membantu. Tunggakan pembayaran, penyalahgunaan, dan tanda-tanda pembobolan adalah alasan yang disebutkan RFC 5248.",
      when = "Dikirim sebagai jawaban atas AUTH. Beberapa server mengirimnya pada RCPT untuk penerima yang dinonaktifkan, dan Exchange Online untuk penerima yang tertutup bagi pengirim.",
      fix = "Hubungi administrator atau penyedia akun. Setelah pembobolan, ganti kata sandi dan periksa perangkat yang memakainya.",
      send = "Gunakan dengan 535 setelah login; untuk penerima yang dinonaktifkan gunakan 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Hubungan kepercayaan diperlukan",
      gist = "server submission tidak dipercaya oleh server yang menyimpan isinya",
      description = "Kedua server belum diatur untuk saling percaya; login pengguna sendiri tidak bermasalah. Google memakai 534 5.7.14 untuk login yang harus dikonfirmasi dahulu di browser web.",
      when = "Muncul sebagai 554 5.7.14 setelah BURL.",
      fix = "Kirim isinya dengan DATA atau BDAT. Jika Google menolak login, konfirmasikan di browser atau gunakan sandi aplikasi.",
      send = "Gunakan jika kepercayaan antara kedua server belum diatur; 5.7.8 untuk login yang salah.",
    },
    ["7.15"] = {
      name = "Tingkat prioritas terlalu rendah",
      gist = "server hanya menerima pesan dengan prioritas lebih tinggi",
      description = "Email dengan prioritas ini tidak diinginkan di sini, dan pembatasannya diperkirakan tidak segera berakhir.",
      when = "Muncul sebagai 550 5.7.15 dari server dengan ekstensi MT-PRIORITY menurut RFC 6710.",
      fix = "Kirim pesan setelah pembatasan berakhir, atau dengan cara lain. Naikkan prioritas hanya jika akun Anda boleh memakainya.",
      send = "Gunakan jika menunggu tidak membantu; jika membantu, gunakan 4.7.15.",
      [4] = {
        gist = "server untuk sementara hanya menerima pesan dengan prioritas lebih tinggi",
        description = "Server menyisihkan kapasitasnya untuk email mendesak.",
        when = "Muncul sebagai 450 4.7.15 dari server dengan ekstensi MT-PRIORITY menurut RFC 6710.",
        fix = "Biarkan pesan di antrean dan coba lagi saat pembatasan mungkin sudah berakhir.",
        send = "Gunakan selama pembatasan bersifat sementara; jika tidak, gunakan 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "Pesan terlalu besar untuk prioritas yang ditentukan",
      gist = "pesan terlalu besar untuk prioritasnya",
      description = "Server membatasi pesan besar dengan prioritas ini.",
      when = "Muncul sebagai 552 5.7.16 dari server dengan ekstensi MT-PRIORITY menurut RFC 6710.",
      fix = "Perkecil pesan. Jika teksnya menyebut future release, yang dimaksud adalah kuota RFC 4865.",
      send = "Gunakan jika batasnya tetap, dan sebutkan batas itu dalam teks.",
      [4] = {
        gist = "pesan untuk sementara terlalu besar untuk prioritasnya",
        description = "Server membatasi pesan besar dengan prioritas ini selama kapasitasnya kurang.",
        when = "Muncul dari server dengan ekstensi MT-PRIORITY menurut RFC 6710. RFC 4865 memberikan nomor yang sama kepada kuota pesan tertunda, tanpa pendaftaran.",
        fix = "Biarkan pesan di antrean dan coba lagi, atau perkecil pesan.",
        send = "Gunakan selama pembatasan bersifat sementara, dan sebutkan batasnya dalam teks.",
      },
    },
    ["7.17"] = {
      name = "Pemilik kotak surat telah berganti",
      gist = "kotak surat sekarang milik orang lain",
      description = "Pengirim meminta dengan RRVS (RFC 7293) agar tidak ada orang asing yang mendapat email ini, dan pemiliknya telah berganti sejak tanggal yang disebutkan.",
      when = "Muncul untuk alamat yang sudah diberikan kepada orang baru.",
      fix = "Berhenti mengirim ke alamat ini, dan lepaskan alamat itu dari akun serta dari pengaturan ulang kata sandi. Tanyakan alamat baru kepada orang yang Anda kenal.",
      send = "Gunakan hanya sebagai jawaban atas RRVS.",
    },
    ["7.18"] = {
      name = "Pemilik domain telah berganti",
      gist = "domain penerima memiliki pemilik baru",
      description = "Pengirim meminta dengan RRVS (RFC 7293), dan domain berpindah tangan sejak tanggal yang disebutkan.",
      when = "Muncul untuk email yang hanya boleh dibaca orang yang sudah lama memiliki domain itu, seperti pengaturan ulang kata sandi.",
      fix = "Berhenti mengirim email pribadi ke alamat yang Anda kenal di sana, dan lepaskan alamat itu dari akun.",
      send = "Gunakan untuk domain yang berpindah tangan, dan hanya sebagai jawaban atas RRVS.",
    },
    ["7.19"] = {
      name = "Pemeriksaan RRVS tidak dapat diselesaikan",
      gist = "server tidak dapat memastikan apakah pemilik kotak surat tetap sama",
      description = "Server tidak mencatat tanggal yang diperlukan permintaan RRVS (RFC 7293). Ini tidak menyatakan bahwa pemiliknya berganti.",
      when = "Muncul dari sistem yang catatannya kurang jauh ke belakang.",
      fix = "Kirim pesan tanpa RRVS hanya jika boleh dibaca orang asing; jika tidak, hubungi penerima dengan cara lain.",
      send = "Gunakan jika tanggalnya tidak ada, dan catat tanggal itu untuk kotak surat baru.",
    },
    ["7.20"] = {
      name = "Tidak ada tanda tangan DKIM yang lolos verifikasi",
      gist = "tidak ada tanda tangan DKIM pada pesan yang lolos verifikasi",
      description = "Pesan tidak ditandatangani, atau semua tanda tangannya gagal.",
      when = "Muncul sebagai 550 5.7.20 setelah akhir data. Biasanya karena kunci tidak ada di DNS, selector salah, atau relay yang mengubah isi.",
      fix = "Tanda tangani email keluar dengan DKIM, periksa apakah kunci di DNS cocok dengan selectornya, dan pastikan tidak ada yang mengubah pesan setelah ditandatangani.",
      send = "Gunakan jika kebijakan Anda mewajibkan DKIM; RFC 6376 menyarankan agar tidak demikian, dan email dari milis akan terkena dampaknya.",
    },
    ["7.21"] = {
      name = "Tidak ada tanda tangan DKIM yang dapat diterima",
      gist = "pesan memiliki tanda tangan DKIM yang lolos, tetapi tidak satu pun diterima kebijakan",
      description = "Domain penanda tangan, kunci, atau bagian yang ditandatangani tidak memenuhi aturan server.",
      when = "Muncul sebagai 550 5.7.21 setelah akhir data, misalnya untuk kunci yang lemah atau tanda tangan penyedia layanan saja.",
      fix = "Tanda tangani dengan domain Anda sendiri, kunci yang kuat, dan semua header penting.",
      send = "Gunakan jika tanda tangannya lolos tetapi tidak memenuhi aturan Anda, dan sebutkan aturannya dalam teks.",
    },
    ["7.22"] = {
      name = "Tidak ada tanda tangan DKIM valid yang cocok dengan penulis",
      gist = "tidak ada tanda tangan DKIM yang lolos untuk domain pada header From",
      description = "Tanda tangan lain lolos, tetapi tidak ada yang milik penulis. Kode ini kasus khusus dari 5.7.21.",
      when = "Muncul sebagai 550 5.7.22 setelah akhir data untuk email yang ditandatangani penyedia atau milis hanya atas namanya sendiri.",
      fix = "Biarkan layanan pengirim menandatangani dengan domain pada header From, atau gunakan alamat From di domain yang ditandatangani.",
      send = "Gunakan jika kebijakan Anda menuntut tanda tangan dari domain penulis.",
    },
    ["7.23"] = {
      name = "Validasi SPF gagal",
      gist = "SPF tidak mengizinkan host pengirim untuk domain ini",
      description = "Pemeriksaan SPF gagal, dan kebijakan server menolak email seperti itu. Kode ini menggantikan 5.7.1 dalam RFC 7208.",
      when = "Muncul sebagai 550 5.7.23 setelah MAIL atau akhir data. Biasanya karena layanan pengirim tidak ada dalam record SPF atau email diteruskan dengan pengirim yang tidak diubah.",
      fix = "Tambahkan host atau layanan pengirim ke record SPF domain dalam MAIL FROM. Pihak yang meneruskan email sebaiknya memakai alamatnya sendiri dalam MAIL FROM.",
      send = "Gunakan untuk hasil fail dari SPF; jika DKIM juga gagal gunakan 5.7.26.",
      [4] = {
        gist = "host tidak memiliki reverse DNS atau reverse DNS-nya salah, menurut pemakaian Gmail",
        description = "Gmail tidak menemukan record PTR, atau menemukan yang tidak mengarah kembali ke host. Menurut RFC 7372, X.7.23 adalah pemeriksaan SPF yang gagal, dan permanen.",
        when = "Muncul sebagai 4.7.23 pada Gmail untuk host tanpa record PTR, atau yang namanya tidak mengarah kembali ke host itu.",
        fix = "Pasang record PTR yang namanya menunjuk ke alamat yang sama, dan biarkan antrean mencoba lagi.",
        send = "Gunakan 4.7.25 untuk reverse DNS, dan 4.7.24 untuk pemeriksaan SPF yang tidak dapat diselesaikan.",
      },
    },
    ["7.24"] = {
      name = "Kesalahan saat validasi SPF",
      gist = "record SPF domain pengirim salah",
      description = "Pemeriksaan SPF berakhir dengan kesalahan permanen. Kode ini menggantikan 5.5.2 dalam RFC 7208.",
      when = "Muncul sebagai 550 5.7.24 untuk sintaks yang salah, dua record SPF pada satu domain, atau lebih dari sepuluh elemen yang memerlukan kueri DNS.",
      fix = "Perbaiki record itu: pertahankan satu saja, dan jangan lebih dari sepuluh kueri, termasuk record yang disertakan.",
      send = "Gunakan untuk permerror dari SPF.",
      [4] = {
        gist = "pemeriksaan SPF tidak dapat diselesaikan karena DNS",
        description = "Nameserver tidak menjawab, jadi belum ada keputusan tentang pesan. Kode ini menggantikan 4.4.3 dalam RFC 7208.",
        when = "Muncul sebagai 451 4.7.24 jika nameserver domain pengirim tidak menjawab.",
        fix = "Biarkan antrean mencoba lagi, dan periksa nameserver domain pengirim Anda.",
        send = "Gunakan untuk temperror dari SPF, dan pastikan resolver Anda sendiri berfungsi.",
      },
    },
    ["7.25"] = {
      name = "Validasi reverse DNS gagal",
      gist = "host pengirim tidak memiliki reverse DNS yang valid",
      description = "Alamat IP tidak memiliki record PTR, atau namanya tidak mengarah kembali ke alamat itu.",
      when = "Muncul sebagai 550 5.7.25 mulai dari MAIL; sapaan dan balasan untuk EHLO tidak memuat kode rinci. Biasanya karena host baru atau alamat IPv6.",
      fix = "Minta pemilik alamat IP memasang record PTR yang namanya menunjuk ke alamat yang sama, untuk IPv6 maupun IPv4, dan gunakan nama itu dalam EHLO.",
      send = "Gunakan jika record itu tidak ada atau salah; untuk kueri yang gagal gunakan 4.7.25.",
      [4] = {
        gist = "server untuk sementara tidak menemukan reverse DNS yang valid untuk host pengirim",
        description = "Kueri PTR untuk alamat IP klien gagal, atau recordnya tidak ada. Penerima tidak dipersoalkan.",
        when = "Postfix mengirim 450 4.7.25 pada RCPT untuk klien yang nama host baliknya tidak dapat ditemukan.",
        fix = "Minta pemilik alamat IP memasang record PTR yang namanya menunjuk ke alamat yang sama. Sementara itu, biarkan antrean mencoba lagi.",
        send = "Gunakan selama ada kemungkinan kuerinya yang gagal; untuk record yang tidak ada atau salah gunakan 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Beberapa pemeriksaan autentikasi gagal",
      gist = "beberapa pemeriksaan pengirim gagal, seperti SPF, DKIM, atau DMARC",
      description = "Pesan tidak terautentikasi; kode ini tidak menyebutkan pemeriksaan mana yang gagal. Gmail memakainya untuk kebijakan DMARC dan untuk email yang tidak terautentikasi.",
      when = "Muncul sebagai 550 5.7.26 setelah akhir data untuk layanan pengirim yang belum pernah diatur bagi domain itu, untuk email palsu, dan untuk email terusan.",
      fix = "Atur SPF, DKIM, dan DMARC untuk domain pada header From, dan baca hasilnya dalam header pesan uji.",
      send = "Gunakan jika lebih dari satu pemeriksaan gagal, dan sebutkan dalam teks. Jika hanya SPF yang gagal gunakan 5.7.23, jika hanya DKIM 5.7.20.",
      [4] = {
        gist = "pesan tidak terautentikasi dan server menundanya, menurut pemakaian Gmail",
        description = "Baik SPF maupun DKIM tidak lolos. RFC 7372 hanya menjelaskan kasus permanen.",
        when = "Muncul sebagai 421 4.7.26 pada Gmail untuk pengirim yang belum mengatur SPF dan DKIM.",
        fix = "Atur SPF dan DKIM untuk domain pengirim, dan biarkan antrean mencoba lagi.",
        send = "Gunakan jika Anda meminta email tidak terautentikasi menunggu, dan 5.7.26 jika Anda menolaknya.",
      },
    },
    ["7.27"] = {
      name = "Alamat pengirim memiliki null MX",
      gist = "domain pengirim tidak menerima email, sehingga bounce tidak dapat sampai ke sana",
      description = "Domain dalam MAIL FROM menerbitkan null MX. Gmail memakai kode ini untuk email yang tidak lolos SPF.",
      when = "Muncul sebagai 550 5.7.27 pada MAIL atau RCPT untuk domain yang ditutup bagi email masuk tetapi masih mengirim.",
      fix = "Kirim dari domain yang menerima email, atau ganti null MX-nya dengan record MX yang nyata. Jika teksnya menyebut SPF, perbaiki record SPF.",
      send = "Gunakan untuk null MX pada domain pengirim; untuk domain penerima kirim 556 5.1.10.",
      [4] = {
        gist = "SPF tidak lolos dan server menunda pesan, menurut pemakaian Gmail",
        description = "Gmail tidak dapat memastikan izin host pengirim melalui SPF. Menurut RFC 7505, X.7.27 adalah domain pengirim dengan null MX, dan permanen.",
        when = "Gmail mengirimnya sebagai 421 4.7.27.",
        fix = "Tambahkan host atau layanan pengirim ke record SPF domain dalam MAIL FROM, dan biarkan antrean mencoba lagi.",
        send = "Gunakan 4.7.24 untuk pemeriksaan SPF yang tidak dapat diselesaikan.",
      },
    },
    ["7.28"] = {
      name = "Banjir email terdeteksi",
      gist = "terlalu banyak email semacam ini yang masuk dan pesan ditolak",
      description = "Pesan ini tampak seperti bagian dari banjir email yang menyalahgunakan layanan.",
      when = "Muncul sebagai 550 5.7.28 saat banyak sekali pesan serupa datang.",
      fix = "Hentikan pengiriman, temukan penyebabnya, dan hilangkan sebelum mengirim lagi pesannya.",
      send = "Gunakan jika banjir itu penyalahgunaan, dan 4.7.28 jika pengirim boleh melanjutkan lebih lambat.",
      [4] = {
        gist = "terlalu banyak email semacam ini yang masuk dan pengirim harus memperlambat pengiriman",
        description = "Pesan ini tampak seperti bagian dari banjir pesan serupa. Sumber terdaftar untuk kode ini adalah sebuah Internet-Draft.",
        when = "Muncul sebagai 421 4.7.28 pada Gmail untuk laju email yang tidak biasa dari host, jaringan, atau domain.",
        fix = "Perlambat pengiriman, dan cari tahu apa yang menghasilkan begitu banyak pesan: formulir web yang disalahgunakan atau akun yang dicuri dapat memicu banjir email.",
        send = "Gunakan untuk lonjakan yang mungkin berlalu, dan 4.7.0 untuk batas biasa.",
      },
    },
    ["7.29"] = {
      name = "Validasi ARC gagal",
      gist = "rantai ARC pesan ini rusak",
      description = "Pemeriksaan segel ARC gagal. ARC menyampaikan hasil SPF, DKIM, dan DMARC dari satu penerus email ke penerus berikutnya.",
      when = "Muncul sebagai 550 5.7.29 setelah akhir data jika penerus email atau milis mengubah pesan yang sudah disegel.",
      fix = "Temukan penerus email atau milis yang merusak rantai itu, dan jika mungkin kirim tanpa melaluinya.",
      send = "Gunakan hanya bersama tanda-tanda lain; rantai yang rusak saja tidak membuktikan banyak.",
      [4] = {
        gist = "pesan datang tanpa TLS dan ditunda, menurut pemakaian Gmail",
        description = "Gmail meminta TLS dari pengirim ini. Menurut RFC 8617, X.7.29 adalah rantai ARC yang rusak.",
        when = "Muncul sebagai 421 4.7.29 pada Gmail untuk email melalui koneksi tanpa TLS.",
        fix = "Aktifkan TLS untuk email keluar, dan biarkan antrean mencoba lagi.",
        send = "Gunakan 530 5.7.0 untuk mewajibkan TLS.",
      },
    },
    ["7.30"] = {
      name = "Dukungan REQUIRETLS diperlukan",
      gist = "pesan menuntut REQUIRETLS, yang tidak didukung server berikutnya",
      description = "Relay hanya dapat meneruskan pesan ini tanpa perlindungan yang diminta pesan, dan itu tidak dilakukannya. Gmail memakai kode ini untuk email yang tidak lolos DKIM.",
      when = "Muncul sebagai 550 5.7.30 jika tidak ada host MX domain penerima yang mengumumkan REQUIRETLS.",
      fix = "Minta postmaster penerima mendukung REQUIRETLS, atau kirim tanpanya jika isinya boleh dikirim tanpa perlindungan. Jika teksnya menyebut DKIM, perbaiki penandatanganannya.",
      send = "Gunakan jika Anda melakukan relay dan host berikutnya tidak mendukung REQUIRETLS.",
      [4] = {
        gist = "DKIM tidak lolos dan server menunda pesan, menurut pemakaian Gmail",
        description = "Gmail tidak menemukan tanda tangan DKIM yang valid. Menurut RFC 8689, X.7.30 adalah REQUIRETLS yang tidak didukung, dan permanen.",
        when = "Gmail mengirimnya sebagai 421 4.7.30 setelah akhir data.",
        fix = "Tanda tangani email keluar dengan DKIM, periksa kuncinya di DNS, dan biarkan antrean mencoba lagi.",
        send = "Gunakan 5.7.20 untuk DKIM jika Anda menolak pesannya.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Server sibuk atau berhenti",
      gist = "server sedang berhenti atau terlalu sibuk dan menutup koneksi",
      description = "Masalahnya ada pada server sendiri: dimatikan, dimulai ulang, dalam pemeliharaan, atau terbebani. Anda maupun penerima tidak dipersoalkan.",
      when = "Datang sebagai sapaan atau kapan saja dalam sesi.",
      fix = "Biarkan pesan di antrean dan buka koneksi lagi nanti; jika berlangsung berjam-jam, coba host MX lain dari domain itu.",
    },
    ["421 4.4.2"] = {
      name = "Waktu tunggu sesi habis",
      gist = "sesi terlalu lama diam atau terputus, dan server menutupnya",
      description = "Server menunggu perintah berikutnya atau kelanjutan pesan, lalu berhenti menunggu.",
      when = "Muncul pada klien yang lambat, pada saluran yang lambat, dan jika firewall atau proxy menelan data.",
      fix = "Biarkan antrean mencoba lagi. Jika selalu terjadi di titik yang sama dalam pesan, periksa proxy pemindai dan MTU pada jalurnya.",
    },
    ["421 4.7.0"] = {
      name = "Perlambat pengiriman",
      gist = "server menunda klien ini, biasanya karena suatu batas atau reputasi klien itu",
      description = "Penyedia memakainya untuk memperlambat pengirim: terlalu banyak koneksi, terlalu banyak email dalam waktu singkat, atau alamat IP yang belum mereka kenal baik.",
      when = "Datang sebagai sapaan atau di tengah serangkaian pesan, dan teksnya biasanya menyebutkan batasnya.",
      fix = "Biarkan pesan di antrean, buka lebih sedikit koneksi, dan kirim lebih lambat. Periksa SPF, DKIM, dan keluhan jika berlangsung berhari-hari.",
    },
    ["421 4.7.28"] = {
      name = "Laju email tidak biasa",
      gist = "email dari host, jaringan, atau domain ini datang lebih cepat daripada perkiraan penyedia",
      description = "Gmail meminta pengirim seperti ini menunggu. Email yang tidak diminta dari tempat yang sama juga diperhitungkan.",
      when = "Muncul jika pengirim tiba-tiba menaikkan volumenya, atau jika akun atau formulir web disalahgunakan.",
      fix = "Perlambat pengiriman dan naikkan volume secara bertahap. Cari tahu apakah satu akun atau formulir yang menghasilkan email itu.",
    },
    ["450 4.1.1"] = {
      name = "Penerima belum terverifikasi",
      gist = "server belum mengetahui apakah penerima itu ada",
      description = "Server menanyakan alamat itu ke sistem lain, yang belum menjawab atau menjawab dengan kegagalan sementara. Alamatnya mungkin benar.",
      when = "Postfix mengirimnya pada RCPT selama memverifikasi penerima, dan beberapa server selama direktorinya mati.",
      fix = "Biarkan pesan di antrean dan coba lagi; hasilnya biasanya ada dalam beberapa menit. Jangan hapus apa pun dari daftar.",
    },
    ["450 4.1.2"] = {
      name = "Domain penerima belum ditemukan",
      gist = "server untuk sementara tidak dapat menemukan domain penerima di DNS",
      description = "Domain itu tidak memiliki record MX maupun record alamat, atau nameserver-nya tidak menjawab; bagi server keduanya terlihat sama.",
      when = "Ini jawaban default Postfix untuk domain penerima yang tidak ditemukannya, pada RCPT di relay atau server submission.",
      fix = "Periksa ejaan domain. Jika benar, biarkan antrean mencoba lagi, karena gangguan DNS akan berlalu.",
    },
    ["450 4.1.8"] = {
      name = "Domain pengirim belum ditemukan",
      gist = "server untuk sementara tidak dapat menemukan domain pengirim di DNS",
      description = "Domain dalam MAIL FROM tidak memiliki record MX maupun record alamat, atau nameserver-nya tidak menjawab.",
      when = "Ini jawaban default Postfix untuk pengirim seperti itu, biasanya ditampilkan pada RCPT.",
      fix = "Periksa MAIL FROM dalam program pengirim dan DNS domain itu. Penerima bukan penyebabnya.",
    },
    ["450 4.2.0"] = {
      name = "Greylisting atau kotak surat sibuk",
      gist = "server meminta pengirim menunggu, biasanya dengan greylisting",
      description = "Beberapa server greylisting memakai pasangan ini; dari server lain, artinya kotak surat sedang tidak dapat menerima email.",
      when = "Muncul pada RCPT dalam percobaan pertama ke suatu penerima.",
      fix = "Biarkan pesan di antrean dan coba lagi dari host yang sama setelah beberapa menit.",
    },
    ["450 4.2.1"] = {
      name = "Kotak surat ditutup sementara",
      gist = "kotak surat sedang tidak menerima email, sering karena menerima terlalu banyak",
      description = "Akun dikunci sementara, sibuk, atau melampaui laju email masuk.",
      when = "Gmail mengirimnya pada RCPT untuk penerima yang menerima email terlalu cepat.",
      fix = "Biarkan pesan di antrean dan coba lagi. Kirim ke penerima ini lebih jarang jika teksnya menyebut laju email.",
    },
    ["450 4.7.1"] = {
      name = "Greylisting atau ditunda oleh kebijakan",
      gist = "kebijakan meminta pengirim menunggu, biasanya greylisting",
      description = "Server belum mengenal host dan penerima ini, atau aturan tentang reverse DNS, daftar blokir, atau laju email sedang berlaku.",
      when = "Muncul pada RCPT. Percobaan yang sama setelah beberapa menit biasanya lolos.",
      fix = "Biarkan antrean mencoba lagi dari host yang sama. Jika berlangsung sehari, teksnya menyebutkan suatu aturan: periksa reverse DNS dan daftar blokir.",
    },
    ["450 4.7.25"] = {
      name = "Reverse DNS tidak ditemukan",
      gist = "server tidak menemukan reverse DNS untuk alamat IP klien",
      description = "Record PTR tidak ada, tidak mengarah kembali ke alamat itu, atau tidak dapat dicari.",
      when = "Ini jawaban default Postfix untuk klien seperti itu, ditampilkan pada RCPT.",
      fix = "Minta pemilik alamat IP memasang record PTR yang namanya menunjuk ke alamat yang sama. Sementara itu, antrean boleh mencoba lagi.",
    },
    ["451 4.3.0"] = {
      name = "Kesalahan sementara pada server",
      gist = "ada yang gagal di server, seperti filter, disk, atau kueri",
      description = "Salahnya bukan pada pesan dan bukan pada alamat.",
      when = "Muncul kapan saja dari MAIL sampai akhir data.",
      fix = "Biarkan pesan di antrean dan coba lagi; setelah beberapa jam, beri tahu postmaster sistem penerima.",
    },
    ["451 4.3.5"] = {
      name = "Kesalahan konfigurasi server",
      gist = "ada setelan server penerima yang rusak",
      description = "Postfix memberikan jawaban ini jika aturan akses atau layanan kebijakan tidak dapat dipakai. Rinciannya hanya ada dalam lognya sendiri.",
      when = "Datang pada tahap mana pun, sering tepat setelah seseorang mengubah server.",
      fix = "Tunggu: antrean mencoba lagi sementara administrator memperbaiki setelan itu.",
    },
    ["451 4.4.3"] = {
      name = "Kueri DNS gagal",
      gist = "kueri DNS yang diperlukan server tidak mendapat jawaban yang dapat dipakai",
      description = "Ini mungkin menyangkut domain pengirim, domain penerima, atau daftar blokir.",
      when = "Muncul pada MAIL atau RCPT.",
      fix = "Biarkan pesan di antrean dan coba lagi. Jika berlanjut, uji dari luar apakah nameserver domain Anda menjawab.",
    },
    ["451 4.7.1"] = {
      name = "Ditunda oleh kebijakan",
      gist = "kebijakan meminta pengirim menunggu, karena greylisting, laju email, atau reputasi buruk",
      description = "Server yang tidak memakai 450 menjalankan greylisting dengan pasangan ini. Penyedia besar juga memakainya untuk host yang kurang mereka percayai.",
      when = "Muncul pada MAIL, RCPT, atau setelah akhir data.",
      fix = "Biarkan antrean mencoba lagi dari host yang sama, dan kirim lebih lambat jika teksnya menyebut laju email.",
    },
    ["452 4.2.2"] = {
      name = "Kotak surat sementara penuh",
      gist = "penerima melampaui kuotanya, dan pengirim boleh mencoba lagi",
      description = "Alamatnya valid, dan pesan menunggu di antrean Anda sampai penerima mengosongkan ruang.",
      when = "Muncul pada RCPT atau setelah akhir data.",
      fix = "Biarkan antrean mencoba lagi. Jika waktunya habis, kotak surat itu kemungkinan besar sudah ditinggalkan; beri tahu penerima dengan cara lain.",
    },
    ["452 4.3.1"] = {
      name = "Ruang disk server habis",
      gist = "disk server penerima penuh",
      description = "Semua penerima di sana terdampak sampai ada ruang lagi.",
      when = "Muncul pada MAIL, dinilai dari SIZE yang dinyatakan, atau setelah akhir data.",
      fix = "Biarkan pesan di antrean; hanya pihak sana yang dapat mengatasinya.",
    },
    ["452 4.5.3"] = {
      name = "Terlalu banyak penerima",
      gist = "transaksi memiliki lebih banyak penerima daripada yang diterima server",
      description = "Penerima yang diterima sebelum balasan ini tidak bermasalah. RFC 5321 mewajibkan balasan ini, dan batas sedikitnya 100.",
      when = "Muncul pada setiap RCPT di atas batas.",
      fix = "Kirim pesan kepada penerima yang sudah diterima, lalu sisanya dalam transaksi baru. Kurangi jumlah penerima dalam program pengirim Anda.",
    },
    ["454 4.7.0"] = {
      name = "Login atau TLS tidak tersedia",
      gist = "AUTH atau STARTTLS sedang tidak berfungsi di server",
      description = "Setelah AUTH, kata sandi belum diperiksa. Setelah STARTTLS, sertifikat atau kuncinya tidak dapat dipakai.",
      when = "Muncul selama basis data pengguna atau pengaturan TLS server rusak.",
      fix = "Coba lagi nanti, dengan kata sandi yang sama dan jangan tanpa enkripsi.",
    },
    ["500 5.5.1"] = {
      name = "Perintah tidak dikenal",
      gist = "server tidak mengenal perintah ini",
      description = "Barisnya terbaca, tetapi kata pertamanya bukan perintah di sini.",
      when = "Muncul setelah salah ketik, untuk ekstensi yang tidak ditawarkan, dan untuk teks pesan yang dikirim sebagai perintah.",
      fix = "Bandingkan perintah dengan balasan EHLO. Jika teks pesan yang mendapatnya, DATA sebelumnya ditolak.",
    },
    ["501 5.1.3"] = {
      name = "Alamat penerima salah bentuk",
      gist = "alamat penerima melanggar sintaks",
      description = "Server bahkan tidak dapat mencari kotak suratnya.",
      when = "Muncul pada RCPT untuk spasi, bagian yang hilang, @ kedua, atau nama tampilan di dalam kurung.",
      fix = "Perbaiki alamat dalam data Anda; mengirimnya lagi tanpa perubahan akan gagal.",
    },
    ["501 5.5.4"] = {
      name = "Argumen salah bentuk",
      gist = "suatu argumen perintah melanggar sintaks",
      description = "Perintahnya sendiri dikenal.",
      when = "Muncul untuk MAIL FROM dengan spasi di belakang titik dua, EHLO dengan nama host yang salah, atau parameter yang salah bentuk.",
      fix = "Perbaiki argumen yang disebutkan dalam teks.",
    },
    ["502 5.5.2"] = {
      name = "Perintah tidak dikenali",
      gist = "server tidak mengenali perintah, menurut cara Postfix menyatakannya",
      description = "Menurut RFC 5321, perintah yang tidak dikenal mendapat 500; Postfix dan lainnya menjawab 502 5.5.2.",
      when = "Muncul setelah salah ketik, untuk ekstensi yang tidak ditawarkan, dan untuk teks pesan yang dikirim sebagai perintah.",
      fix = "Bandingkan perintah dengan balasan EHLO, dan lihat apakah DATA sebelumnya ditolak.",
    },
    ["503 5.5.1"] = {
      name = "Perintah tidak berurutan",
      gist = "langkah sebelum perintah ini belum dilakukan atau gagal",
      description = "MAIL memerlukan EHLO dahulu, RCPT memerlukan MAIL, dan DATA memerlukan penerima yang diterima.",
      when = "Dengan pipelining, kode ini menyusul MAIL atau RCPT yang ditolak.",
      fix = "Cari penolakan pertama dalam sesi dan tangani yang itu.",
    },
    ["504 5.5.2"] = {
      name = "Nama tidak lengkap (bukan FQDN)",
      gist = "server menuntut nama host atau alamat yang lengkap (FQDN)",
      description = "Ini jawaban Postfix terhadap nama pendek: “server”, bukan “server.example.com”.",
      when = "Muncul pada EHLO, MAIL, atau RCPT, biasanya dari host dan perangkat baru.",
      fix = "Setel nama host lengkap dalam program pengirim, atau gunakan alamat dengan domain.",
    },
    ["530 5.7.0"] = {
      name = "Login atau TLS diperlukan",
      gist = "klien harus login, atau memulai TLS, sebelum mengirim perintah ini",
      description = "Teksnya menunjukkan langkah mana yang kurang. Pesannya sendiri tidak ditolak.",
      when = "Muncul pada MAIL atau RCPT tanpa login, dan pada kebanyakan perintah jika STARTTLS harus dilakukan dahulu.",
      fix = "Aktifkan enkripsi dan login dalam program email, atau kirim STARTTLS lalu AUTH.",
    },
    ["534 5.7.9"] = {
      name = "Sandi aplikasi atau mekanisme lebih kuat diperlukan",
      gist = "penyedia meminta cara login lain",
      description = "Menurut RFC 4954, mekanismenya terlalu lemah; pada Google, akunnya memerlukan sandi aplikasi.",
      when = "Muncul setelah AUTH, meskipun kata sandinya sama dengan yang berfungsi di browser.",
      fix = "Buat sandi aplikasi atau gunakan OAuth jika teksnya menyatakan demikian; jika tidak, pilih mekanisme yang lebih kuat.",
    },
    ["535 5.7.8"] = {
      name = "Nama pengguna atau kata sandi salah",
      gist = "kredensial tidak valid",
      description = "Nama, kata sandi, atau token salah atau kedaluwarsa.",
      when = "Muncul setelah AUTH, sering karena penyedia sekarang meminta sandi aplikasi atau OAuth.",
      fix = "Masukkan lagi kredensialnya, dengan nama pengguna dalam bentuk yang diminta penyedia, dan jangan ulangi yang lama: penyedia mengunci akun.",
    },
    ["550 5.1.0"] = {
      name = "Alamat ditolak",
      gist = "suatu alamat ditolak, dan hanya teksnya yang menunjukkan alamat siapa",
      description = "Sebagian server memaksudkan penerima yang tidak ada, yang lain pengirim yang mereka tolak.",
      when = "Muncul pada MAIL atau RCPT.",
      fix = "Baca teksnya. Hapus penerima hanya jika teksnya menyatakan bahwa kotak surat tidak ada.",
    },
    ["550 5.1.1"] = {
      name = "Kotak surat tidak ada",
      gist = "kotak surat tidak ada",
      description = "Server mengenal domain itu dan tidak memiliki penerima tersebut. Ini bounce yang paling sering dari semuanya.",
      when = "Muncul pada RCPT untuk alamat yang salah ketik dan akun yang sudah dihapus.",
      fix = "Perbaiki alamatnya, atau segera hapus dari daftar Anda; bounce seperti ini dalam jumlah banyak merusak reputasi Anda.",
    },
    ["550 5.1.10"] = {
      name = "Penerima tidak ditemukan",
      gist = "penerima tidak ditemukan, menurut pemakaian Exchange Online",
      description = "Menurut RFC 7505, kode ini adalah null MX dan datang dengan 556; Exchange Online memakai 550 5.1.10 untuk satu penerima yang tidak ada.",
      when = "Muncul dalam bounce dari Exchange Online.",
      fix = "Perbaiki alamatnya atau hapus dari daftar Anda. Jika teksnya menyebut null MX, seluruh domain tidak menerima email.",
    },
    ["550 5.2.1"] = {
      name = "Kotak surat dinonaktifkan",
      gist = "kotak surat ada tetapi akunnya dinonaktifkan",
      description = "Akun ditangguhkan, dikunci, atau ditutup. Gmail juga memaksudkan kotak surat yang menerima email terlalu cepat, dan menyebutkan hal itu.",
      when = "Muncul pada RCPT.",
      fix = "Hapus alamat dari daftar Anda, kecuali teksnya menyebut laju email.",
    },
    ["550 5.4.1"] = {
      name = "Penerima tidak ada dalam direktori",
      gist = "Exchange Online tidak memiliki penerima seperti itu untuk domain ini",
      description = "Menurut RFC 3463, X.4.1 adalah host yang tidak menjawab. Exchange Online memakainya jika alamat itu tidak ada dalam direktorinya.",
      when = "Muncul pada RCPT dengan kata-kata “Access denied”, sering setelah domain pindah ke sana.",
      fix = "Tanyakan kepada penerima dengan cara lain apakah alamat itu benar. Jika seharusnya ada, administratornya harus menambahkannya di sana.",
    },
    ["550 5.7.1"] = {
      name = "Ditolak oleh kebijakan",
      gist = "kebijakan menolak email ini, dan teksnya menyebutkan kebijakan yang mana",
      description = "Satu pasangan mewakili banyak aturan: relay, daftar blokir, isi, pengirim, atau penerima yang hanya menerima email dari pengirim tertentu.",
      when = "Pada RCPT, biasanya karena relay atau daftar blokir; setelah akhir data, biasanya karena isi atau autentikasi.",
      fix = "Baca teksnya dan hilangkan penyebab itu. Jangan hapus alamat dari daftar hanya karena pasangan ini; jika teksnya menyebutkan daftar blokir, minta penghapusan di sana.",
    },
    ["550 5.7.26"] = {
      name = "Pengirim tidak terautentikasi",
      gist = "SPF, DKIM, atau DMARC gagal untuk domain pengirim",
      description = "Pada Gmail, artinya pesan tidak terautentikasi atau kebijakan DMARC domain itu menolaknya.",
      when = "Muncul setelah akhir data, paling sering untuk layanan pengirim yang belum pernah diatur bagi domain itu, atau untuk email terusan.",
      fix = "Atur SPF dan DKIM untuk domain pada header From, lalu kirim lagi pesannya.",
    },
    ["551 5.7.1"] = {
      name = "Relay atau pengirim ditolak",
      gist = "server menolak melakukan relay, atau menolak pengirim ini",
      description = "551 sendiri berarti pengguna yang berada di tempat lain; dengan 5.7.1, server memaksudkan kebijakan.",
      when = "Muncul pada MAIL atau RCPT.",
      fix = "Login dahulu jika ini server keluar Anda sendiri, dan periksa apakah alamat pengirim milik akun login itu. Jika ini server lain, periksa record MX domain penerima.",
    },
    ["552 5.2.2"] = {
      name = "Kotak surat penuh",
      gist = "penerima melampaui kuotanya, dan pesan ini dikembalikan",
      description = "Alamatnya valid. Pesan berikutnya mungkin lolos.",
      when = "Muncul pada RCPT atau setelah akhir data.",
      fix = "Untuk saat ini pertahankan alamatnya, dan beri tahu penerima dengan cara lain. Setelah berminggu-minggu, anggap kotak surat itu sudah ditinggalkan.",
    },
    ["552 5.3.4"] = {
      name = "Pesan terlalu besar",
      gist = "pesan melampaui batas ukuran server",
      description = "Batasnya menghitung pesan yang sudah dikodekan, yang sekitar sepertiga lebih besar daripada berkas di dalamnya.",
      when = "Muncul pada MAIL jika ukurannya diumumkan; jika tidak, setelah akhir data.",
      fix = "Perkecil pesan atau kirim tautan. Baris SIZE dalam balasan EHLO menunjukkan batasnya.",
    },
    ["552 5.7.0"] = {
      name = "Isi berbahaya",
      gist = "pesan memuat lampiran atau tautan yang dianggap berbahaya oleh penyedia",
      description = "Gmail mengirimnya, dan ini tidak ada hubungannya dengan ukuran atau kuota.",
      when = "Muncul setelah akhir data, untuk program, makro, arsip berkata sandi, dan tautan mencurigakan.",
      fix = "Keluarkan lampiran atau tautannya dan kirim lagi pesannya; sediakan berkasnya dengan cara lain.",
    },
    ["553 5.7.1"] = {
      name = "Alamat pengirim bukan milik Anda",
      gist = "alamat pengirim bukan milik pengguna yang login",
      description = "Postfix dan banyak penyedia hosting memeriksa apakah MAIL FROM adalah alamat akun itu.",
      when = "Muncul pada MAIL atau RCPT di server submission. Beberapa server menolak relay dengan pasangan yang sama.",
      fix = "Kirim dengan alamat akun Anda, atau mintalah agar alamat lain itu diizinkan untuknya.",
    },
    ["554 5.0.0"] = {
      name = "Ditolak tanpa rincian",
      gist = "pesan ditolak, dan kode status rincinya tidak menambahkan apa pun",
      description = "Program menulis 5.0.0 jika hanya tahu bahwa suatu balasan permanen, jadi hanya teksnya yang berarti.",
      when = "Biasanya ditemukan dalam laporan pengiriman.",
      fix = "Bertindaklah menurut teksnya. Jangan hapus penerima kecuali teksnya menyatakan bahwa kotak surat tidak ada.",
    },
    ["554 5.4.6"] = {
      name = "Email berputar-putar",
      gist = "pesan berputar-putar dan pengirimannya dihentikan",
      description = "Suatu server menghitung terlalu banyak header Received.",
      when = "Muncul jika dua kotak surat saling meneruskan, atau record MX mengarah kembali ke pengirim.",
      fix = "Baca header Received untuk menemukan host yang berulang, dan perbaiki penerusan di sana.",
    },
    ["554 5.7.1"] = {
      name = "Pesan atau klien ditolak oleh kebijakan",
      gist = "kebijakan menolak pesan atau host pengirim",
      description = "Biasanya karena filter spam atau daftar blokir; beberapa server menolak relay dengannya.",
      when = "Pada RCPT, biasanya karena daftar blokir dan menyangkut alamat IP Anda; setelah akhir data, biasanya karena isinya.",
      fix = "Jika daftar blokir disebutkan, hilangkan penyebabnya dan minta penghapusan di sana. Jika isinya yang disebutkan, ubah isinya. Penerima bukan penyebabnya.",
    },
    ["555 5.5.2"] = {
      name = "Kesalahan sintaks dalam MAIL atau RCPT",
      gist = "alamat dalam MAIL FROM atau RCPT TO tidak ditulis sebagaimana mestinya",
      description = "Gmail mengirimnya untuk nama tampilan, alamat kosong pada RCPT, atau kurung yang hilang.",
      when = "Muncul dari program dan perangkat yang menaruh lebih dari sekadar alamat di sana.",
      fix = "Isikan tepat satu alamat, tanpa nama, pada kolom pengirim dan penerima dalam program.",
    },
    ["556 5.1.10"] = {
      name = "Domain dengan null MX",
      gist = "domain penerima mengumumkan bahwa domain itu tidak menerima email",
      description = "Null MX adalah satu record MX dengan titik sebagai ganti nama host.",
      when = "Relay atau server submission mengatakannya pada RCPT.",
      fix = "Perbaiki domain jika salah ketik; jika tidak, hapus semua alamat di domain itu.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Rincian ini tidak lazim dalam keberhasilan, jadi hanya kelas dan subjeknya yang dapat diandalkan.",
      fix = "Lanjutkan dengan perintah berikutnya, karena balasannya berarti berhasil.",
      send = "Gunakan X.0.0 atau rincian yang lazim dalam kelas 2.",
    },
    ["2.1"] = {
      gist = "server telah menerima suatu alamat",
      description = "Server telah menerima suatu alamat.",
    },
    ["2.2"] = {
      gist = "server telah melakukan apa yang diminta terhadap kotak surat penerima",
      description = "Server telah melakukan apa yang diminta terhadap kotak surat penerima.",
    },
    ["2.3"] = {
      gist = "server telah menjalankan perintah dan menambahkan catatan tentang sistem email",
      description = "Server telah menjalankan perintah dan menambahkan catatan tentang sistem email.",
    },
    ["2.4"] = {
      gist = "server telah menjalankan perintah dan menambahkan catatan tentang jaringan atau perutean",
      description = "Server telah menjalankan perintah dan menambahkan catatan tentang jaringan atau perutean.",
    },
    ["2.5"] = {
      gist = "server telah menjalankan perintah dan menambahkan catatan tentang protokol",
      description = "Server telah menjalankan perintah dan menambahkan catatan tentang protokol.",
    },
    ["2.6"] = {
      gist = "server telah menerima isi pesan",
      description = "Server telah menerima isi pesan.",
    },
    ["2.7"] = {
      gist = "server tidak berkeberatan dari segi keamanan atau kebijakan",
      description = "Server tidak berkeberatan dari segi keamanan atau kebijakan.",
    },
    ["4"] = {
      when = "Rincian ini tidak lazim dalam kegagalan sementara, jadi hanya kelas dan subjeknya yang dapat diandalkan.",
      fix = "Biarkan pesan di antrean dan coba lagi nanti, dan cari penyebabnya dalam teks.",
      send = "Gunakan rincian yang lazim dalam kelas 4, dan kelas 5 jika menunggu tidak membantu.",
    },
    ["4.1"] = {
      gist = "server saat ini tidak dapat menerima suatu alamat",
      description = "Server saat ini tidak dapat menerima suatu alamat.",
    },
    ["4.2"] = {
      gist = "server saat ini tidak dapat memakai kotak surat penerima",
      description = "Server saat ini tidak dapat memakai kotak surat penerima.",
    },
    ["4.3"] = {
      gist = "server saat ini tidak dapat menerima pesan karena sistem email",
      description = "Server saat ini tidak dapat menerima pesan karena sistem email.",
    },
    ["4.5"] = {
      gist = "server saat ini tidak dapat menjalankan perintah",
      description = "Server saat ini tidak dapat menjalankan perintah.",
    },
    ["4.6"] = {
      gist = "server saat ini tidak dapat menangani isi pesan",
      description = "Server saat ini tidak dapat menangani isi pesan.",
    },
    ["4.7"] = {
      gist = "server untuk sementara menolak dengan alasan keamanan atau kebijakan",
      description = "Server untuk sementara menolak dengan alasan keamanan atau kebijakan.",
    },
    ["5"] = {
      when = "Rincian ini tidak lazim dalam kegagalan permanen, jadi hanya kelas dan subjeknya yang dapat diandalkan.",
      fix = "Cari penyebabnya dalam teks dan hilangkan sebelum mengirim lagi.",
      send = "Gunakan rincian yang lazim dalam kelas 5, dan kelas 4 jika menunggu mungkin membantu.",
    },
    ["5.1"] = {
      gist = "server tidak menerima suatu alamat",
      description = "Server tidak menerima suatu alamat.",
    },
    ["5.3"] = {
      gist = "server menolak pesan karena sistem email",
      description = "Server menolak pesan karena sistem email.",
    },
    ["5.4"] = {
      gist = "server tidak dapat mengirimkan pesan karena jaringan atau perutean",
      description = "Server tidak dapat mengirimkan pesan karena jaringan atau perutean.",
    },
  },

  terms = {
    mailbox_unknown = "pengguna tidak ditemukan; pengguna tidak dikenal; alamat tidak ada; kotak surat tidak ditemukan; penerima tidak ditemukan; alamat tidak valid; penerima ditolak; akun tidak ada; pengguna tidak ada; alamat salah; email bounce; email terpental; email mental; email dikembalikan; email kembali",
    mailbox_disabled = "akun ditangguhkan; akun dinonaktifkan; akun diblokir; kotak surat dinonaktifkan",
    mailbox_full = "kotak surat penuh; kuota; kuota penuh; kotak masuk penuh; kuota terlampaui; penyimpanan penuh",
    domain_unknown = "domain tidak ditemukan; domain tidak ada; domain tidak valid",
    relay_denied = "relay ditolak; relai ditolak; relay tidak diizinkan; relay; penerusan ditolak",
    message_too_big = "pesan terlalu besar; email terlalu besar; batas ukuran; lampiran terlalu besar; ukuran pesan",
    spam_content = "spam; surel sampah; email sampah",
    virus = "virus; perangkat lunak berbahaya; malware",
    blocklisted = "daftar hitam; daftar blokir; ip diblokir; reputasi; diblokir; blacklist",
    reverse_dns = "dns terbalik; dns balik; catatan ptr; ptr; reverse dns",
    sender_rejected = "pengirim ditolak; pengirim tidak valid; alamat pengirim",
    policy = "kebijakan; akses ditolak; pelanggaran kebijakan",
    session_security = "autentikasi diperlukan; otentikasi diperlukan; harus masuk; autentikasi; perlu login",
    tls_failure = "kesalahan tls; tls gagal",
    too_many_recipients = "terlalu banyak penerima; batas penerima; jumlah penerima",
    rate_limited = "terlalu banyak koneksi; batas pengiriman; pembatasan laju; terlalu banyak pesan; terlalu cepat; batas kirim",
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
    send = "Kapan Dikirim",
    examples = "Yang Ditulis Server",
    both = "Kedua Kode",
    steps = "Cara Pengambilan Keputusan",
    findings = "Temuan",
    entries = "Kode SMTP",
    log = "Log email",
    suppress = "Alamat yang harus dihapus",
  },

  label = {
    severity = "Tingkat keparahan",
    category = "Kategori",
    subject = "Subjek",
    status = "Status",
    stages = "Tahap",
    connection = "Koneksi",
    enhanced = "Kode rinci",
    class = "Kelas",
    classes = "Kelas yang lazim",
    reply_codes = "Kode balasan",
    related = "Lihat juga",
    sources = "Sumber",
    code = "Kode",
    name = "Nama",
    examples = "Contoh",
    kind = "Jenis",
    meaning = "Arti",
    retry = "Percobaan ulang",
    source = "Sumber",
    sent_with = "Dikirim dengan",
    reasons = "Alasan",
    alone = "Tanpa teks",
    reason = "Alasan",
    action = "Tindakan",
    scope = "Cakupan",
    disposition = "Pesan",
    bounce = "Bounce",
    retry_after = "Coba lagi setelah",
    blocklist = "Daftar blokir",
    confidence = "Keyakinan",
    why = "Dasar keputusan",
    stage = "Tahap",
    mismatch = "Salah tempat",
    flaws = "Cacat",
    tag = "Tag",
    link = "Lihat",
    listed = "Yang tercantum",
    against = "Yang bertentangan",
    event = "Peristiwa",
    recipient = "Penerima",
    original_recipient = "Penerima asli",
    sender = "Pengirim",
    remote = "Server",
    remote_ip = "Alamat server",
    queue_id = "ID antrean",
    time = "Waktu",
    program = "Program",
    form = "Format",
    reply = "Balasan",
    inner = "Balasan yang dikutip",
    text = "Teks",
    reporting_mta = "Dilaporkan oleh",
    arrival_date = "Tiba",
    message_id = "ID pesan",
    message_subject = "Subjek pesan",
    from = "Dari",
    to = "Kepada",
    date = "Tanggal",
    feedback_id = "ID umpan balik",
    list_id = "ID milis",
    deliveries = "Pengiriman",
    refused = "Ditolak",
    other = "Baris lain",
    delivered = "Terkirim",
    deferred = "Ditunda",
    returned = "Dikembalikan",
  },

  severity = {
    positive_completion = "2xx (penyelesaian positif)",
    positive_intermediate = "3xx (perantara positif)",
    transient_negative = "4xx (negatif sementara)",
    permanent_negative = "5xx (negatif permanen)",
  },
  class = {
    positive_completion = "Keberhasilan",
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
    unusual = "tidak lazim dalam kelas ini",
  },
  connection = {
    always = "ditutup oleh server",
    may = "dapat ditutup oleh server",
    never = "tetap terbuka",
    none = "tidak ada server yang mengirimnya",
  },
  -- Both stand behind "setelah".
  stage = {
    CONNECT = "pembukaan koneksi",
    ["DATA-END"] = "akhir data",
  },
  any_stage = "semua tahap",
  most_stages = "kebanyakan perintah",
  none = "tidak ada",
  and_others = "{list}, dan lainnya",
  lasting = {
    positive_completion = "keberhasilan",
    positive_intermediate = "lanjutkan",
    transient_negative = "sementara",
    permanent_negative = "permanen",
  },

  reason = {
    accepted = "Server melakukan apa yang diminta (2yz).",
    continue = "Server menunggu bagian berikutnya (3yz).",
    mailbox_unknown = "Tidak ada kotak surat seperti itu di domain tersebut, atau alamatnya tidak mungkin ada.",
    mailbox_disabled = "Kotak surat pernah ada, tetapi dinonaktifkan, ditangguhkan, ditutup, dipindahkan, atau berganti pemilik.",
    suppressed = "Layanan pengirim tidak mencoba mengirim: alamat ini ada dalam suppression list miliknya sendiri.",
    mailbox_full = "Penerima telah melampaui kuotanya.",
    domain_unknown = "Domain penerima tidak ada atau tidak menerima email (domain tidak ditemukan, null MX).",
    recipient_restricted = "Penerima, grup, atau milis ini hanya menerima email dari pengirim tertentu, atau meminta verifikasi dari pengirim.",
    relay_denied = "Server tidak melakukan relay untuk penerima ini: MX salah atau domain sudah pindah (saat mengirim sebagai pengguna: login dahulu, fix_session/session).",
    message_too_big = "Pesan melampaui batas ukuran server atau penerima.",
    message_format = "Pesan salah bentuk, atau bentuknya tidak diterima (header, MIME, set karakter, 8 bit, jenis lampiran).",
    spam_content = "Isi pesan, tautan di dalamnya, atau skornya dinilai sebagai spam.",
    virus = "Ditemukan malware atau lampiran berbahaya.",
    blocklisted = "Host atau domain pengirim ada dalam daftar blokir, dicekal, atau bereputasi buruk.",
    auth_failure = "Autentikasi SPF, DKIM, DMARC, atau ARC atas pesan ini gagal.",
    reverse_dns = "Reverse DNS (PTR, FCrDNS) atau nama HELO milik klien tidak ada atau salah.",
    sender_rejected = "Pengirim pada amplop atau header, atau domainnya, ditolak.",
    policy = "Ditolak oleh kebijakan setempat, dan tidak ada penjelasan yang lebih tepat.",
    session_security = "Sesi harus melakukan autentikasi (AUTH) atau memulai TLS dahulu, atau kredensialnya ditolak.",
    tls_failure = "TLS, MTA-STS, DANE, atau REQUIRETLS tidak dapat dipenuhi. Jangan pernah menurunkan tingkat keamanan.",
    too_many_recipients = "Transaksi ini memiliki terlalu banyak penerima: kirim sisanya dalam transaksi lain.",
    rate_limited = "Terlalu banyak koneksi atau pesan dalam kurun waktu itu (cakupan host), email ke penerima ini terlalu cepat (recipient), atau kuota pengiriman terlampaui (sender).",
    greylisted = "Diminta mencoba lagi nanti karena pengirim masih baru di sini.",
    service_unavailable = "Server sedang berhenti, sedang dimulai, atau terlalu sibuk: buka koneksi lagi nanti.",
    system_error = "Sistem tujuan gagal: kesalahan lokal, penyimpanan, konfigurasi.",
    network_error = "Tidak ada koneksi, waktu tunggu habis, gangguan DNS, perutean berputar, atau batas waktu pengiriman terlewati.",
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
    fix_sender = "perbaiki pihak pengirim",
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
    none = "bukan bounce",
    soft = "mungkin berhasil nanti",
    hard = "alamat sudah tidak berfungsi",
    block = "ditolak, tetapi alamatnya mungkin tidak bermasalah",
  },
  confidence = { certain = "pasti", likely = "kemungkinan besar", guess = "dugaan" },
  finding = { error = "kesalahan", warning = "peringatan", info = "informasi" },

  lint = {
    unreadable = "bukan balasan SMTP, yang baris-barisnya diawali kode 200 sampai 599 dan spasi atau “-”",
    incomplete = "oktetnya berakhir di tengah balasan",
    unregistered_code = "kode balasan {code} tidak ditetapkan oleh RFC mana pun",
    unregistered_enhanced = "kode status rinci {enhanced} tidak terdaftar",
    not_expected = "tabel RFC tidak mencantumkan {code} setelah {stage}",
    text_contradicts_code = {
      positive_completion = "balasan 2yz menerima, tetapi teksnya mengatakan “{phrase}”",
      transient_negative = "balasan 4yz mengajak mencoba lagi, tetapi teksnya mengatakan “{phrase}”",
      permanent_negative = "balasan 5yz bersifat final, tetapi teksnya mengatakan “{phrase}”",
    },
    enhanced_in_greeting = "sapaan serta jawaban untuk HELO, EHLO, dan LHLO tidak memuat kode status rinci",
    enhanced_differs = "baris ini memuat kode status rinci lain, {enhanced}",
    limit_not_452 = "batas penerima dinyatakan dengan 452, atau dengan 5yz jika berupa kebijakan",
    challenge_not_base64 = "tantangannya bukan base64",
    enhanced_missing = "tidak ada kode status rinci",
    missing_text = "tidak ada teks di belakang kode balasan",
    bare_lf = "baris berakhir dengan LF saja, bukan CRLF",
    code_changes = "kode balasan berbeda dari baris sebelumnya",
    outside_grammar = "digit kedua kode balasan lebih dari 5",
    separator_tab = "di belakang kode balasan ada tab, bukan spasi",
    control_octet = "teks memuat oktet kontrol",
    non_ascii = "teks memuat oktet yang bukan ASCII, atau bukan UTF-8 jika itu diizinkan",
    line_too_long = "baris lebih dari 512 oktet",
    enhanced_on_3yz = "balasan 3yz memuat kode rinci",
    enhanced_mismatch = "kelas kode rinci tidak sama dengan digit pertama kode balasan",
    enhanced_malformed = "teks diawali sesuatu yang tampak seperti kode rinci, tetapi bukan",
    enhanced_delimiter = "kode rinci tidak diikuti spasi, atau ditempeli tanda lain",
    enhanced_at_end = "ada kode rinci di akhir teks, tempat klien tidak mencarinya",
    enhanced_missing_line = "baris ini tidak memuat kode rinci yang ada pada baris lain dalam balasan",
    leading_blank = "ada baris kosong sebelum balasan",
    bare_code = "balasan berakhir dengan kode tanpa spasi dan teks",
  },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) dibandingkan dengan {b} ({b_name})",
    same_name = "SMTP {a} ({a_name}, {a_word}) dibandingkan dengan {b} ({b_name}, {b_word})",
  },
  summary = {
    same = {
      reply = "Kode SMTP {a} ({a_name}) dan {b} ({b_name}) sama-sama termasuk kelompok {severity}.",
      mixed = "Kode SMTP {a} ({a_name}) dan kode rinci {b} ({b_name}) memiliki tingkat keparahan yang sama, yaitu {severity}.",
      enhanced = "Kode rinci {a} ({a_name}) dan {b} ({b_name}) sama-sama termasuk kelas {a_class} ({a_severity}).",
    },
    differ = {
      reply = "Kode SMTP {a} ({a_name}) termasuk kelompok {a_severity}, sedangkan {b} ({b_name}) termasuk kelompok {b_severity}.",
      mixed = "Kode SMTP {a} ({a_name}) termasuk kelompok {a_severity}, sedangkan kode rinci {b} ({b_name}) termasuk kelas {b_class} ({b_severity}).",
      enhanced = "Kode rinci {a} ({a_name}) termasuk kelas {a_class} ({a_severity}), sedangkan {b} ({b_name}) termasuk kelas {b_class} ({b_severity}).",
    },
    means = "{a} berarti bahwa {a_gist}; {b} berarti bahwa {b_gist}.",
    same_meaning = "Keduanya berarti bahwa {gist}.",
  },

  difference = {
    kind = {
      reply = "{code} adalah kode balasan: kode ini mengawali setiap baris balasan, dan digit pertamanya yang menentukan.",
      enhanced = "{code} adalah kode status rinci: kode ini berada di belakang kode balasan dan menyatakan dengan lebih tepat apa yang terjadi.",
      common = "Keduanya sering datang bersama, dalam bentuk {a} {b}.",
      possible = "Satu balasan dapat memuat keduanya, dalam bentuk {a} {b}.",
      class = "Satu balasan tidak pernah memuat keduanya: kelas kode rinci sama dengan digit pertama kode balasan.",
      intermediate = "Satu balasan tidak pernah memuat keduanya: balasan 3yz tidak memiliki kode rinci.",
    },
    status = {
      standard = "{code} termasuk standar SMTP.",
      extension = "{code} berasal dari sebuah ekstensi SMTP.",
      obsolete = "{code} sudah usang.",
      observed = "{code} tidak ditetapkan oleh RFC mana pun, tetapi beberapa server atau laporan menampilkannya.",
      registered = "{code} terdaftar di IANA.",
      deprecated = "{code} tidak dianjurkan lagi menurut pendaftarannya.",
      unusual = "{code} tidak lazim dalam kelas ini, jadi andalkan digit pertamanya saja.",
    },
    subject = {
      [0] = "{code} tidak menyebutkan subjek.",
      "{code} menyangkut suatu alamat.",
      "{code} menyangkut suatu kotak surat.",
      "{code} menyangkut sistem email penerima.",
      "{code} menyangkut jaringan atau rute.",
      "{code} menyangkut dialog SMTP.",
      "{code} menyangkut isi pesan.",
      "{code} menyangkut keamanan atau kebijakan.",
    },
    retry = {
      positive_completion = "Setelah {code}, tidak ada yang perlu dicoba lagi.",
      positive_intermediate = "Setelah {code}, klien melanjutkan dengan bagian berikutnya.",
      transient_negative = "Setelah {code}, permintaan yang sama mungkin berhasil nanti.",
      permanent_negative = "Setelah {code}, harus ada yang berubah dahulu agar percobaan lain masuk akal.",
    },
    bounce = {
      none = "{code} bukan bounce.",
      soft = "Hitung {code} sebagai soft bounce: alamatnya mungkin masih benar.",
      hard = "Hitung {code} sebagai hard bounce: alamatnya sudah tidak berfungsi.",
      block = "Hitung {code} sebagai blokir: email ditolak, dan itu saja tidak membuktikan apa pun tentang alamatnya.",
    },
    reasons = {
      list = "Server mengirim {code} dengan alasan {reasons:or}.",
    },
    alone = {
      reason = "Jika teksnya tidak ada, {code} dibaca sebagai {reason}.",
      unknown = "Jika teksnya tidak ada, {code} tidak menunjukkan alasannya.",
    },
    connection = {
      always = "Setelah {code}, server menutup koneksi, jadi apa pun yang menyusul memerlukan koneksi baru.",
      may = "Setelah {code}, server dapat menutup koneksi.",
      never = "Setelah {code}, sesi dapat berlanjut.",
    },
    stages = {
      any = "{code} dapat datang pada tahap apa pun, juga di tempat yang tidak mengenal {other}.",
      apart = "Tidak ada perintah yang dijawab dengan keduanya: {other} tidak dikirim di tempat {code} dikirim.",
      only = "Berbeda dengan {other}, {code} juga dikirim setelah {stages:or}.",
      many = "{code} menjawab jauh lebih banyak perintah daripada {other}.",
    },
    reply_codes = {
      list = "{code} dikirim bersama {codes:or}.",
      none = "{code} tidak terikat pada kode balasan tertentu.",
    },
    meaning = {
      alike = "Bagi program, {code} dan {other} sama artinya: keduanya datang pada tahap yang sama dan meminta hal yang sama.",
    },
    source = {
      list = "{code} berasal dari {sources:and}.",
      none = "{code} tidak berasal dari standar mana pun.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Sebagai klien, anggap {code} sebagai keberhasilan dan lanjutkan.",
      positive_intermediate = "Sebagai klien, jawab {code} dengan bagian berikutnya.",
      transient_negative = "Sebagai klien, simpan pesan setelah {code} dan coba lagi nanti.",
      permanent_negative = "Sebagai klien, jangan ulangi permintaan tanpa perubahan setelah {code}; teksnya menunjukkan apa yang harus diubah.",
    },
    alike = "Sebagai klien, perlakukan {a} dan {b} dengan cara yang sama jika teksnya tidak mengatakan lebih banyak: {action}.",
    actions = "Sebagai klien tanpa petunjuk lain, {a_action} setelah {a} dan {b_action} setelah {b}.",
    closing = "Sebagai klien, simpan pesan setelah keduanya dan coba lagi nanti; {code} juga mengakhiri sesi, jadi tunggu beberapa saat sebelum terhubung lagi ke server itu.",
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
      enhanced = "kode rinci",
      code = "kode balasan",
      matched = "{by}, pada “{matched}”",
    },
  },

  cli = {
    did_you_mean = "apakah maksud Anda {words}?",
    not_for_command = "{command} tidak memiliki opsi {option}",
    cannot_read = "tidak dapat membaca {file}: {message}",
    whole_domain = "semua {n} penerima di {domain} gagal, jadi tidak dicantumkan: periksa sebelum menghapusnya",
    cannot_write = "tidak dapat menulis: {message}",
    bad_rules = "{file} tidak berisi aturan: {message}",
    only_severity = "tidak ada dokumen yang menetapkan {word}; menurut digit pertamanya, kode itu {severity}",
    is_a_file = "{file} adalah berkas; untuk mengklasifikasikan baris-barisnya: smtpcodes classify - <BERKAS",
    unknown_reason = "alasan tidak dikenal: {word}",
    unknown_stage = "tahap tidak dikenal: {word}",
    no_pair = "{code} dan {enhanced} berbeda kelas",
    not_a_reply = "tidak ada server yang menyatakan alasan {reason}",
    not_at_stage = "alasan {reason} tidak dapat dinyatakan setelah {stage}",
    see_help = "Coba: smtpcodes --help",
    usage = "Penggunaan: {form}",
    commands = "Perintah:",
    options = "Opsi:",
    examples = "Contoh:",
    more_help = "Selengkapnya tentang suatu perintah dan opsinya sendiri: {command}",
    languages = "Bahasa: {tags}",
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
    read_so_far = "{mails} pesan, {recipients} penerima",
    bad_reply = "oktet {offset} dari masukan: {message}",
  },

  step_kind = { form = "bentuk", words = "kata", phrase = "frasa", near = "hampir", code = "kode", law = "kaidah" },
  step = {
    form = "dibaca sebagai {form}",
    event = "peristiwa {event}",
    code = "kode {code}",
    no_code = "tanpa kode",
    enhanced = "kode rinci {enhanced}",
    stage = "tahap {stage}",
    provider = "penyedia {provider}",
    words = "{words}",
    words_left_out = "{words} (dilewati: {left_out})",
    all_left_out = "tidak ada kata (dilewati: {left_out})",
    no_words = "tidak ada kata",
    phrase = "{rule}, {reason} ({rank}): “{phrase}” pada {from}-{to}",
    near = "{rule}, {reason} ({rank}): “{phrase}”",
    lacks_condition = "aturannya meminta {what}, yang tidak terpenuhi",
    lacks_word = "kurang {what}",
    lacks_order = "kata-katanya terlalu berjauhan, dalam urutan atau kalimat lain, atau tidak pada ^ atau $",
    decided = "menentukan",
    idle = "tidak dapat mengubah apa pun",
    user_rule = "{rule}, {reason}: aturan pemanggil yang menentukan",
    by_conditions = "{rule}, {reason} ({rank}): hanya berdasarkan syaratnya",
    code_says = "kode balasan {code}, {reason} ({rank})",
    enhanced_says = "kode rinci {code}, {reason} ({rank})",
    quoted_code_says = "kode balasan dari balasan yang dikutip, {reason} ({rank})",
    quoted_enhanced_says = "kode rinci dari balasan yang dikutip, {reason} ({rank})",
    code_says_nothing = "kode balasan {code} sendiri tidak menyebutkan alasan",
    enhanced_says_nothing = "kode rinci {code} sendiri tidak menyebutkan alasan",
    law = "kaidah {law}",
    law_1 = "2yz diterima dan 3yz dilanjutkan, apa pun teksnya",
    law_2 = "pesan dikembalikan atau disimpan karena keterangan di samping kode (final, kedaluwarsa, perutean berputar, penerima pada RCPT)",
    law_3 = "pengiriman ke suatu alamat tidak dihentikan karena 4yz, sebelum RCPT, berdasarkan dugaan, atau setelah akhir data dengan beberapa penerima",
    law_5 = "pada 5yz, kesalahan sistem, jaringan, dan layanan tidak dicoba lagi; jika 4yz menyatakan percobaan ulang sia-sia, pesan dikembalikan",
    law_6 = "hanya transaksi dengan penerima yang dapat dibagi",
    law_8 = "balasan yang paling dalam adalah 4yz: pengiriman ke alamat itu tidak boleh dihentikan",
    law_11 = "program menolak kliennya sendiri, atau tidak menyebutkan percobaan: ini bukan bounce",
    law_12 = "nasib pesan disebutkan, dan itu lebih menentukan daripada kode",
    law_13 = "suatu bentuk dikenali, tetapi tanpa kode di dalamnya: pengiriman ke alamat itu tidak dihentikan",
  },

  log = {
    title = "Log email",
    lines = "{from} sampai {to}, {total} baris: {deliveries} tentang pengiriman, {refused} tentang penolakan kami sendiri, {other} lainnya",
    totals = "Pesan dikali penerima: {delivered} terkirim, {deferred} ditunda, {returned} dikembalikan",
    delivered = "terkirim",
    deferred = "ditunda",
    returned = "dikembalikan",
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
    no_failures = "Tidak ada yang ditunda atau dikembalikan.",
    drop = "Alamat yang harus dihapus: {n}",
    drop_tile = "alamat yang harus dihapus",
    doubtful = "Semua penerima di domain ini gagal: periksa sebelum menghapusnya",
    blocklists = "Daftar yang memblokir kami",
    waits = "Waktu tunggu yang diminta, paling lama",
    own = "Yang rusak di pihak kami",
    refusals = "Yang kami tolak sendiri",
    incomplete = "Melebihi batas dan tidak dihitung",
    by_reason = "Menurut alasan",
    by_domain = "Menurut domain",
    by_provider = "Menurut penyedia",
    by_hour = "Menurut jam",
    by_reply = "Menurut balasan",
  },

  help = {
    CODE = {
      summary = "jelaskan satu kode (252, 5.1.1) atau dua kode dari satu balasan (550 5.7.1), atau bandingkan dua kode",
      about = {
        "Kode adalah kode balasan (252), kode status rinci (5.1.1), atau nama halamannya (252-cannot-verify-user). Kode balasan dan kode rinci berarti keduanya dari satu balasan: halamannya menjelaskan apa yang dimaksud server dengan keduanya bersama-sama. Dua kode yang sejenis dibandingkan.",
      },
      examples = {
        "apa arti 252, kapan muncul, dan apa yang harus dilakukan",
        "apa yang dimaksud server dengan pasangan ini",
        "apa perbedaan keduanya",
      },
    },
    compare = {
      summary = "sandingkan dua kode",
      about = { "Kedua kode boleh sejenis atau berbeda jenis, dalam urutan apa pun." },
      examples = { "apa perbedaan keduanya, dan kapan menggunakan yang mana" },
    },
    search = {
      summary = "cari kode menurut kata",
      about = {
        "Katanya boleh dari suatu halaman atau yang ditulis server. Entri yang paling cocok tampil pertama.",
      },
      examples = { "sepuluh kode yang paling cocok", "semua yang ditemukan" },
    },
    list = {
      summary = "tampilkan semua kode, atau kode dari satu tahap",
      examples = { "apa yang dapat menjawab RCPT" },
    },
    classify = {
      summary = "jelaskan apa arti suatu balasan, atau setiap baris masukan, bagi pengirim",
      about = {
        "TEXT adalah balasan, atau yang dikatakan program tentang suatu balasan: satu baris log email, Diagnostic-Code, teks eksepsi. Beberapa kata menjadi satu teks. Dengan - setiap baris masukan standar dijawab dengan satu baris tabel, atau JSON, yang diawali nomor baris dan diakhiri kata-kata yang menentukan.",
        "Ke dalam pipa, setiap jawaban keluar begitu diketahui.",
      },
      examples = {
        "alasan, tindakan, cakupan, dan lainnya",
        "satu baris tabel untuk setiap baris",
        "satu objek per baris; pengirim sudah berhenti mencoba",
      },
    },
    why = {
      summary = "tampilkan cara classify sampai pada jawabannya",
      about = {
        "Bagaimana teksnya dibaca, frasa mana yang cocok, mana yang hampir cocok, apa jawabannya menurut kode saja, dan kaidah mana yang mengubah jawaban.",
      },
      examples = { "langkah-langkahnya, lalu putusannya" },
    },
    parse = {
      summary = "tampilkan balasan dalam berkas bagian demi bagian",
      about = {
        "Berkas, atau masukan standar, berisi balasan seperti yang dikirim server, satu demi satu.",
      },
      examples = { "kode, kode rinci, teks, dan cacat setiap balasan" },
    },
    lint = {
      summary = "periksa balasan dalam berkas menurut RFC",
      about = { "Dengan --stage, kode yang tidak dicantumkan RFC di tahap itu juga disebutkan." },
      examples = { "temuan dengan baris, oktet, dan bagian RFC; 1 jika ada yang berupa kesalahan" },
    },
    log = {
      summary = "ringkas log email: pengiriman, alasan, dan alamat yang harus dihapus",
      about = {
        "Log yang dibaca berasal dari Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA, atau Exchange; formatnya dikenali dari baris-barisnya, dan satu berkas boleh memuat beberapa format. Beberapa berkas menjadi satu log, menurut urutannya.",
        "Pesan yang ditunda empat puluh kali dihitung sebagai satu penundaan; alamat yang kemudian berhasil dikirimi tidak dihapus; domain yang semua penerimanya gagal disebutkan, tidak dihapus.",
      },
      examples = {
        "apa yang terjadi dengan email, menurut alasan",
        "alamat yang harus dihapus, dengan alasannya",
        "apa yang terjadi di setiap domain sejak hari itu",
        "halaman yang sama untuk browser",
      },
    },
    bounce = {
      summary = "baca email yang dikembalikan: pesan, mbox, Maildir",
      about = {
        "Satu baris per penerima: berkas, penerima, alasan, tindakan, balasan; setelah beberapa pesan, sebuah ringkasan. Dengan --format json, satu objek per baris. Pesan yang tidak dapat dibaca tidak menghentikan yang lain: pesan itu disebutkan di akhir.",
        "Siapa pun dapat memalsukan email yang dikembalikan: bandingkan Message-ID atau alamat pengirim Anda sendiri sebelum menghapus siapa pun.",
      },
      examples = { "satu laporan per penerima", "alamat yang harus dihapus, beserta alasannya" },
    },
    reasons = {
      summary = "tampilkan alasan yang diberikan classify",
      examples = { "masing-masing dengan tindakan, cakupan, dan kelas bounce" },
    },
    suggest = {
      summary = "tulis balasan yang tepat untuk suatu alasan",
      about = { "STAGE adalah tahap sesi saat balasan diberikan; kodenya bergantung padanya." },
      examples = { "450 4.7.1 dan sebuah teks" },
    },
    help = {
      summary = "jelaskan cara memakai suatu perintah",
      about = {
        "Dengan man, perintah ini menulis halaman manual, dan dengan nama shell, pelengkapan untuk shell itu: make install memasangnya, LuaRocks tidak.",
      },
      examples = {
        "penggunaan, opsi, dan contoh classify",
        "pelengkapan, untuk baris `source smtpcodes.bash` di ~/.bashrc",
      },
    },
    ["--stage"] = "pada tahap sesi mana balasan datang",
    ["--provider"] = "siapa yang menulis balasan: google, microsoft, ...",
    ["--final"] = "pengirim sudah berhenti mencoba: DSN menyatakan Action: failed",
    ["--rules"] = "aturan Anda sendiri: berkas Lua yang mengembalikan tabel",
    ["--drop"] = "hanya alamat yang tidak boleh dikirimi email lagi, dengan alasannya",
    ["--by"] = "hitung juga menurut alasan, domain, penyedia, jam, atau balasan (reason, domain, provider, hour, reply)",
    ["--since"] = "abaikan baris yang lebih lama: 2026-11-23, atau dengan waktu",
    ["--limit"] = "tampilkan paling banyak N entri (jika tidak, 10; 0: semua)",
    ["--lang"] = "bahasa halaman, sebagai tag BCP 47 (jika tidak, LC_ALL, LC_MESSAGES, atau LANG)",
    ["--format"] = "text, markdown, html, atau json",
    ["--width"] = "lebar teks, 40 sampai 1000 (jika tidak, lebar terminal, atau 80)",
    ["--color"] = "auto, always, atau never",
    ["--help"] = "jelaskan cara memakainya, lalu keluar",
    ["--version"] = "sebutkan versi, lalu keluar",
  },

  -- Fingerprints of the English that the texts translate; `make languages` compares and writes them.
  of = [[
action fix_message f0b4f fix_sender 3f377 fix_session c0c19 proceed 05fc7 retry 75ddd review cac42
action slow_down 9af07 split b8ca8 suppress 4e6d1
- and_others 915c5 any_stage 4a885
bounce block 023a2 hard ab690 none 7b935 soft 56368
category connections 41e9a information 65559 mail_system a40d6 syntax b180e unassigned d019c unspecified a2e0e
class permanent_negative c2b82 positive_completion 1d812 transient_negative 8030e
cli bad_reply 7567a bad_rules 8dc9e bad_value 1bd7f cannot_read 46434 cannot_write 052f4 commands 78c88
cli did_you_mean b3551 empty_input c5267 examples 782fe is_a_file a4c2f languages 59253 missing_argument 27a32
cli more_found b1d6f more_help 1feba no_language ff6c9 no_pair c1844 no_value 4dafe not_a_reply c556d
cli not_at_stage 7d746 not_for_command 14ac7 nothing_found 929ab only_severity b0fe0 options bbd35
cli perhaps_classify c6376 read_so_far 58974 same_code 77e02 see_help 5e9f6 takes_no_value 56533
cli too_many e25c1 unknown_code 07881 unknown_command 06f07 unknown_option e7492 unknown_reason 12561
cli unknown_stage 14fd9 usage 3e769 whole_domain 4dafc
codes.200 description 07104 fix a7214 gist 2ef80 name 297b1 send 9ab8a when 58ae5
codes.211 description 71043 fix 8de46 gist 7d03a name cff8d send 21fa1 when d3ffe
codes.214 description bc45f fix 95c58 gist 8d10e name 6dd02 send 7df74 when 4d07d
codes.220 description d0d66 fix bb652 gist a2632 name c52da send 20efd when 7d1f1
codes.221 description e0ecd fix caed1 gist 00e91 name a6aa4 send f6d50 when 1c3a9
codes.235 description 45c9d fix 8860f gist 1069c name 73550 send 484c7 when 8091d
codes.250 description bb324 fix f17f4 gist 1d62f name 02423 send 5be41 when d6f9d
codes.251 description e5324 fix 887d8 gist 4e832 name ac74c send f13b5 when 6848a
codes.252 description 05a85 fix c0234 gist 09547 name 958f1 send ae972 when 11788
codes.253 description 99a4c fix 5b41e gist ce5d8 name 24109 send 11b04 when c8158
codes.334 description 9cbb9 fix a464c gist 71f6b name 35acd send bf2ef when 7f687
codes.354 description ddb8a fix 7524b gist 33723 name 66018 send 10c85 when b51b5
codes.355 description 8dcba fix 531b2 gist 8821d name e446f send 28922 when be475
codes.420 description 6ae7a fix 8be09 gist 81c3d name 4459c send 904a7 when 5c46d
codes.421 description 1b12c fix 7cb19 gist cc8b2 name 3c79f send 93eb4 when 094bb
codes.422 description 6bd72 fix 9314d gist 34060 name 37d9e send 16332 when fd401
codes.424 description 811e2 fix 305a6 gist cc4d8 name b7694 send 2f16e when 16e74
codes.426 description e1413 fix 2fb91 gist ddd5b name 72f1c send c1684 when fc929
codes.430 description e11b8 fix b725f gist 0a159 name cdea6 send 71049 when 8d589
codes.431 description 33610 fix d7c7c gist 3ed23 name 15484 send be50d when aa3c5
codes.432 description 700e7 fix 347ce gist 50439 name 152b2 send b6df0 when 4ec6e
codes.435 description 258d9 fix 25a19 gist bf6cb name 1be4d send cbb75 when 904e8
codes.441 description 35745 fix 263ea gist 9f897 name 5ca30 send ea399 when 6502e
codes.442 description f4668 fix c0631 gist 642bf name 445d0 send 6a0f0 when 9b44d
codes.446 description 1d587 fix 064fb gist dba0d name 71a8b send 5c467 when 26bb6
codes.447 description f5ad0 fix da7e5 gist b5ce7 name 4218d send dac33 when f194d
codes.449 description b8c5e fix 7ce76 gist ca642 name 2206c send f45ae when 19f66
codes.450 description 780d6 fix d94c9 gist 2b855 name b040a send 333a7 when acd0f
codes.451 description 064d7 fix 2ce1d gist 3d2a0 name 429b2 send 2b113 when 66652
codes.452 description a0611 fix 0aba1 gist 6e8a3 name abb28 send 8deb1 when c710d
codes.453 description 1f232 fix 4c720 gist 84cb6 name 57ece send ad10f when 36003
codes.454 description 587af fix be4cb gist 34f33 name 84767 send af2f0 when 47b3c
codes.455 description dca44 fix f2415 gist 628f6 name 9e5bd send 88d19 when 1a3aa
codes.456 description 1f459 fix 56b3d gist 4ce33 name 6cc09 send a22d0 when f2911
codes.458 description eaf33 fix de798 gist 53f2e name 58243 send a5fea when 2f094
codes.459 description 07331 fix 42189 gist c3485 name 3de4b send 36ac5 when 36fc4
codes.471 description 0767d fix 50b44 gist 34960 name 970ef send 95bd0 when 5d027
codes.500 description 1266c fix 654b3 gist e3964 name 6dc11 send 86ae6 when c2ef8
codes.501 description a70d6 fix 68723 gist d4146 name be861 send 596d0 when 099a4
codes.502 description 94915 fix e3a27 gist f550b name d1903 send 14657 when 75b5c
codes.503 description f78d9 fix 7bc67 gist 87d53 name c4fba send e1cb5 when f72a9
codes.504 description 6b188 fix 73435 gist c8322 name cf7b7 send c9c4b when fa6ad
codes.510 description 56266 fix 63bdb gist 616e3 name 6ada3 send 45aab when 2e024
codes.511 description 59093 fix 56031 gist 9ca09 name 6ada3 send fad1e when 895a2
codes.512 description c7f53 fix 516e0 gist 085c1 name 52e5d send 2f6a0 when 790c3
codes.513 description 1d610 fix daddc gist 72edb name 31d9f send 25144 when a94d5
codes.520 description 56652 fix 3cc35 gist 2f9de name 6c0e9 send 1d2c3 when 90041
codes.521 description 09725 fix 82677 gist 7c62f name 9174a send 60ac1 when 4ca26
codes.522 description 64242 fix 85f80 gist 7833d name a3862 send 6c5d6 when 6a073
codes.523 description d2b36 fix 1440c gist 694aa name 1dfc6 send ff239 when 2998a
codes.524 description 077ab fix c2014 gist f3bf2 name 014fc send 12c24 when eecb0
codes.525 description 9c1ab fix 55794 gist c9701 name 3a846 send 33432 when 043bb
codes.530 description fe2aa fix bdfcc gist 25e17 name 5b66d send 60a51 when a1145
codes.533 description 5ad99 fix 7ac22 gist 8806e name 5a205 send 17d56 when 84816
codes.534 description 93c3b fix d661a gist f99bb name 1b5f3 send df2dd when 82cb6
codes.535 description f60bb fix a7c64 gist 8a296 name b59e0 send 2a339 when 2f38a
codes.538 description fa901 fix 64346 gist 32feb name 014fc send a6050 when d1f03
codes.541 description d47b6 fix f2857 gist 1e268 name 22c3b send 58226 when fe7ea
codes.542 description 08890 fix 1d426 gist 2e3c2 name fae6c send df576 when fd8bd
codes.550 description 90f75 fix e59af gist 1adad name b040a send e275c when 7e18a
codes.551 description 9171b fix bd903 gist 45b46 name 19e76 send 7bfe0 when 6415a
codes.552 description c9e8e fix 62565 gist 4db8b name 8ac19 send 2b954 when 0f74b
codes.553 description ce65b fix d9709 gist 43f2a name c3404 send 9de48 when 0a92e
codes.554 description 8589d fix 6b80e gist 5a195 name d712b send f08bb when 9eb0a
codes.555 description c0b6c fix f66dc gist 60230 name e2e9a send 8fccf when f6f91
codes.556 description c4856 fix 26fc7 gist ca4a8 name fea31 send 8eb5a when 5583c
codes.557 description 83505 fix 75362 gist 4aac9 name cf229 send 41ca4 when 47729
codes.571 description 8a786 fix 9290a gist 91632 name 4ce9b send 5489f when 2c258
confidence certain 3a68e guess e253b likely 13b46
connection always 160dd may 1489b never b1aee none 1dd11
difference.alone reason fe24f unknown c26d3
difference.bounce block df2b4 hard 86cb8 none e1954 soft 854b9
difference.connection always ddb1e may 2821d never 428d6
difference.kind class 4c773 common a393b enhanced e53d7 intermediate 1d45c possible c36cf reply 52832
difference.meaning alike 6cdb8
difference.reasons list 313f9
difference.reply_codes list 3dbcc none bd986
difference.retry permanent_negative ccc8b positive_completion 2ce56 positive_intermediate 8b37e
difference.retry transient_negative 671d3
difference.source list 96e3f none aa697
difference.stages any 0e733 apart fad26 many 7f209 only 09aa3
difference.status deprecated cca1b extension 9ec47 observed 76f51 obsolete 5db7e registered 116c0
difference.status standard 83387 unusual 5e470
difference.subject 0 f0552 1 aae86 2 a37c9 3 ed7cd 4 7d297 5 6c94c 6 2524d 7 64031
disposition done 4e90f keep 66fc5 return 26c16
enhanced.0.0 description 916d0 fix fec5e gist 95a53 name ada2d send bb537 when fefc8
enhanced.0.0/2 description 59f99 fix c399c gist 96f0c send e6b78 when 83d0d
enhanced.0.0/4 description 15c22 fix 58a4f gist 0d698 send 5354a when 968d6
enhanced.1.0 description ad848 fix b89f5 gist 29c60 name 9694d send eeecb when e3013
enhanced.1.0/2 description f61bc fix 6ad46 gist 9e02d send e4586 when c5775
enhanced.1.0/4 description 7d8df fix 12cc7 gist f9ae5 send a3977 when d8d0c
enhanced.1.1 description 39863 fix fbfdc gist b01f9 name 70609 send 97ef6 when 2db6e
enhanced.1.1/4 description c1325 fix d054f gist 66acb send 01496 when ef7bd
enhanced.1.10 description 309e3 fix 86b0b gist 4ac4b name 63e01 send aef4c when a02ef
enhanced.1.2 description 2b6d9 fix ee58f gist fb6fd name 5fe31 send 3b0f1 when c373a
enhanced.1.2/4 description d0100 fix 83771 gist 8037a send 49388 when a49b4
enhanced.1.3 description f2ab6 fix a9c09 gist e519f name c91c2 send 2fb0c when d6225
enhanced.1.4 description 4a371 fix 8d6d0 gist 7e1eb name 55e30 send 80f3e when 3b3ca
enhanced.1.4/4 description 08eef fix 6cb34 gist f5e98 send f9757 when 83065
enhanced.1.5 description f0408 fix a9b52 gist cecb8 name 838d2 send a164a when fa4d5
enhanced.1.6 description 3f1dc fix c4f8e gist 89dc3 name bc013 send c622b when efd3a
enhanced.1.7 description 83e78 fix f6ece gist dc6fd name 7d9ec send 9143a when b7bce
enhanced.1.7/4 description bd1a8 fix 2af5e gist f3987 send b7682 when 37507
enhanced.1.8 description e3f12 fix 8caa2 gist 3cf54 name ad90d send 3ba2b when 4fa22
enhanced.1.8/4 description e2dde fix 60505 gist e4b29 send bb74d when 52b6c
enhanced.1.9 description 55b51 fix 6f610 gist ada92 name 6ba4d send b2e84 when e0687
enhanced.2.0 description 1b558 fix 4706f gist 2f729 name 543d8 send 8c2c7 when d415e
enhanced.2.0/2 description 59d89 fix 85954 gist d7892 send 67f5e when 3e891
enhanced.2.0/4 description 27eb5 fix 0e85b gist f99af send b589f when c4bf9
enhanced.2.1 description ed3e2 fix 1a40f gist 8d6d8 name b0474 send bf1a3 when 02f80
enhanced.2.1/4 description 514ed fix e6168 gist 5bdb8 send b336b when cfb5b
enhanced.2.2 description 76388 fix 3072e gist 1bbed name 5030e send a4308 when e95a2
enhanced.2.2/4 description 993b0 fix 8bfa1 gist 83730 send e3d32 when c98d0
enhanced.2.3 description ebe34 fix 9482c gist a8e66 name bd67f send a2e81 when e79cb
enhanced.2.4 description c48d8 fix 3d021 gist dd96c name edb85 send 952b5 when 8c14c
enhanced.2.4/4 description 12149 fix 9833e gist 8ff85 send e20fd when 9196d
enhanced.3.0 description 2fe11 fix 68bc1 gist fdc0b name f4cd2 send a022d when 9063b
enhanced.3.0/2 description dcfd2 fix 897ea gist 35a91 send 3f811 when 37397
enhanced.3.0/4 description 1238c fix c8f3b gist 8189c send 0846b when 7a182
enhanced.3.1 description 1f9b9 fix e1019 gist a7720 name 5bd5d send 265b3 when 2bf60
enhanced.3.2 description 83285 fix 3f562 gist 54d2d name 47e1b send f2e6c when f1980
enhanced.3.2/4 description 9403b fix 72074 gist 73563 send b8961 when 43a9c
enhanced.3.3 description a9008 fix 324cb gist 2a32f name cbf80 send 15f69 when bd750
enhanced.3.3/4 description cfd8d fix f56cc gist 8491c send a9eb8 when e8ea6
enhanced.3.4 description 30234 fix bdb4f gist 67337 name 3e1aa send 0cf9d when 62644
enhanced.3.5 description 182a1 fix 3f2ca gist aa0a1 name 6f2ad send fe36f when f0654
enhanced.3.5/4 description c8527 fix ec05d gist 1a4e2 send d6ef7 when b892b
enhanced.3.6 description fa99d fix a666f gist 6fab2 name a42aa send 090c2 when 760ee
enhanced.4.0 description 75dbe fix 18e33 gist 5a7dc name 29ee1 send f521b when 6ac33
enhanced.4.0/4 description ff804 fix 9f900 gist ae2cd send 2c93b when 06005
enhanced.4.1 description d291a fix 49bc9 gist f52d5 name 3f290 send c796f when 11c5e
enhanced.4.1/4 description 726f9 fix 6ab08 gist 73ff4 send 550c4 when 3b98e
enhanced.4.2 description 1ff4b fix 7fad8 gist 2e7cb name a3e75 send 28c64 when 03e3e
enhanced.4.3 description 03c68 fix d36ce gist e39ea name a22eb send fced7 when 6c256
enhanced.4.3/4 description e9964 fix 853bb gist 882c6 send 0839c when d857f
enhanced.4.4 description 564a7 fix 9d911 gist 56c15 name 2f71a send 95e2e when 0374a
enhanced.4.4/4 description 47ca4 fix ec198 gist 135f5 send 77d18 when e9cb2
enhanced.4.5 description 81fe6 fix 6e5b2 gist 448a1 name 26fef send 9a262 when 468e6
enhanced.4.5/4 description 8895b fix f7d2c gist 607aa send dcafb when 143a5
enhanced.4.6 description 89caf fix 48318 gist 46604 name acb73 send d5c37 when 288be
enhanced.4.6/4 description d7d57 fix d79b1 gist f911b send e25b2 when 725eb
enhanced.4.7 description 43ae9 fix 27af0 gist 53849 name 4c90f send d9ebe when 30e15
enhanced.4.7/4 description 5b591 fix b9670 gist bbdd1 send fa658 when 85984
enhanced.5.0 description 2b51b fix e24cd gist b70a7 name a60b7 send a8890 when ec1c3
enhanced.5.0/2 description 408f3 fix 7f67b gist bad44 send fc0b6 when a7b08
enhanced.5.0/4 description dd7f5 fix 35f5d gist b4d92 send e56a7 when bcf24
enhanced.5.1 description b3261 fix 07c88 gist d3a0c name cb3ce send 0a51f when 0e55b
enhanced.5.1/4 description 04070 fix b7616 gist 66858 send 49909 when a30fb
enhanced.5.2 description 678ea fix 50a52 gist 58d52 name 9cc85 send 34b7e when 3808b
enhanced.5.3 description b248d fix dc9bf gist ddd8f name 3bb81 send f8481 when d7de3
enhanced.5.3/4 description 26c9e fix a49fb gist 33c97 send 5e693 when 35d0a
enhanced.5.4 description c17c7 fix bf633 gist 4f0fc name 23d23 send 30996 when ff967
enhanced.5.4/4 description a3fb4 fix c6362 gist c7ea6 send 73c7b when e55ae
enhanced.5.5 description aeb90 fix 95393 gist 79f0e name e44ec send a4e13 when 4bf01
enhanced.5.5/4 description 0e4a1 fix acc5d gist 1a917 send 52d94 when bfa28
enhanced.5.6 description b9c4e fix d92e4 gist a5c1e name 5f606 send b9df1 when bfc5b
enhanced.5.6/4 description d0783 fix fa65d gist 7c131 send 0b84a when 35dcc
enhanced.6.0 description 4c20e fix b7c8e gist 0b1d3 name 4955f send b4940 when 6efc9
enhanced.6.0/2 description f73b8 fix eff98 gist 4a2b9 send ae758 when 9b195
enhanced.6.0/4 description 48611 fix 18fab gist 9650e send 163fa when 13c12
enhanced.6.1 description 12213 fix 937d5 gist 9a65b name 7e143 send d8622 when 11771
enhanced.6.10 description ad618 fix 0fa6b gist 6a60f name bb8eb send e8677 when e2533
enhanced.6.10/2 description 3906f fix 86b99 gist 43c38 send 9a0fc when 7eadb
enhanced.6.2 description f6d9f fix 9d034 gist 8f2fe name 42671 send 5799e when 407a8
enhanced.6.2/4 description 83415 fix 51c79 gist 786a1 send 39fcc when e4e6e
enhanced.6.3 description 26028 fix f1001 gist 324b5 name 39712 send 1ecd9 when 1d15e
enhanced.6.4 description 27654 fix 9d292 gist 03564 name 5b941 send b6170 when aeead
enhanced.6.4/2 description ef8ba fix 66501 gist eb9a9 send 6b8de when 7816c
enhanced.6.5 description ab19a fix ed7a4 gist d8024 name 0792c send fabda when 1753a
enhanced.6.5/4 description d6f0c fix b8387 gist 158ed send 09836 when 7af74
enhanced.6.6 description 051a4 fix 4980f gist 5ffd4 name 35f90 send 4f56f when 56edd
enhanced.6.6/4 description 69fbf fix 14c3f gist d585b send 24136 when a496d
enhanced.6.7 description 302bb fix 55aa8 gist 22390 name bb710 send 10903 when 2d8b1
enhanced.6.8 description 151c3 fix 959f8 gist aacf4 name e98a8 send c03a3 when 5f8a0
enhanced.6.8/2 description b7d6e fix f632b gist 02096 send 389bf when fe11c
enhanced.6.9 description 91ba1 fix d8d1d gist e2af0 name 8f62f send 4a21e when 84298
enhanced.7.0 description e4d34 fix 9d5fd gist f8e86 name fb07e send 7bb4c when 9ca16
enhanced.7.0/2 description 6b45d fix 8200f gist 4160e send 313ff when a4f59
enhanced.7.0/4 description 8fb2c fix 7d86d gist 09f78 send 97539 when 5b0e8
enhanced.7.1 description b2191 fix 4b014 gist e2452 name bc775 send 9fbc8 when 44c62
enhanced.7.1/4 description 03225 fix d9044 gist c7ca8 send e883e when 4ad1c
enhanced.7.10 description 08ba0 fix d3320 gist daa3a name 1dfc6 send 74b38 when fe26c
enhanced.7.11 description 7c66c fix b0fb4 gist 26622 name 959e5 send 6ed6c when 013ad
enhanced.7.12 description 28ed1 fix d5544 gist 73298 name 36ddb send 4281c when 836b8
enhanced.7.12/4 description 8a830 fix 94ca6 gist c3746 send 0f5be when cf98a
enhanced.7.13 description f0e57 fix 34670 gist f00f4 name 3a846 send ebb59 when 42f75
enhanced.7.14 description 2a2df fix e32a7 gist 17e0b name 46faa send 2d5e4 when d857b
enhanced.7.15 description 2bb65 fix d9f19 gist 8e47d name 2ca33 send 18a9f when d5bb5
enhanced.7.15/4 description 0986b fix f952f gist 0ce05 send db6a1 when f521a
enhanced.7.16 description 4d793 fix e8779 gist 2eafb name 540eb send b47cc when 4daf8
enhanced.7.16/4 description 518c8 fix 1d7bc gist 6ff73 send 982a4 when 779c6
enhanced.7.17 description 9061d fix 3a6f5 gist 5333e name 905ce send 4d4b8 when b79ac
enhanced.7.18 description 7085a fix c96d7 gist 3ea3d name 811b5 send 0f364 when 7c6ff
enhanced.7.19 description 6a425 fix 1f928 gist 3f944 name 90eb5 send 227fa when a4ee4
enhanced.7.2 description 72b1a fix 97dd6 gist a03db name 9bacb send 55631 when 05aa3
enhanced.7.20 description 8b137 fix c47e0 gist 3f3d5 name 5917b send 801f9 when ce9ac
enhanced.7.21 description 16906 fix bb033 gist 1f544 name 01194 send 8a3bc when b5ffc
enhanced.7.22 description 1aa58 fix 95748 gist 45ae8 name 5c914 send fdcd5 when 71a67
enhanced.7.23 description a6af0 fix d9962 gist fdb07 name bf642 send b63b7 when ca321
enhanced.7.23/4 description 43e13 fix 542ff gist 2a1ed send cfda0 when 2eef7
enhanced.7.24 description c913d fix 88d8f gist 047c5 name 2edf6 send 8458a when c2902
enhanced.7.24/4 description 8497f fix 4f4f4 gist daf43 send 5c039 when 99bee
enhanced.7.25 description 5ce32 fix ba771 gist 2bf2a name 928e6 send 951eb when 7933e
enhanced.7.25/4 description 1dc4b fix c2e5e gist 55df8 send 981d7 when d3d09
enhanced.7.26 description b2c02 fix 4b51b gist 80d5d name 94dc6 send acca4 when 2b08e
enhanced.7.26/4 description a2169 fix 08937 gist 7fa0d send 61833 when caf5d
enhanced.7.27 description aecd7 fix 040b9 gist 8dbf0 name c5bb0 send 92a36 when b79bf
enhanced.7.27/4 description 25818 fix 6abe2 gist 41863 send 3889f when 81b7a
enhanced.7.28 description 18184 fix f5cbd gist d08d4 name d839e send 26df9 when a0630
enhanced.7.28/4 description ed119 fix ba6a4 gist ac590 send 04d7f when 46d5a
enhanced.7.29 description 0ac8d fix f136f gist 19f7d name 67c26 send 0d1be when 35ba1
enhanced.7.29/4 description 139c1 fix be55e gist 19153 send 99b93 when 28d68
enhanced.7.3 description 3aa1d fix 4953f gist 38e2d name 17ed2 send 31e9e when 23bf1
enhanced.7.30 description 43775 fix 38c87 gist 93e13 name 7ef15 send 90365 when b8c6f
enhanced.7.30/4 description b6e0a fix 054de gist 7ebe7 send 0e69e when 60f1e
enhanced.7.4 description d422e fix ceb88 gist cbb65 name 0ed02 send 8cf38 when ff10c
enhanced.7.5 description 5c154 fix 267ba gist 9ecb3 name a04b0 send db126 when a0251
enhanced.7.5/4 description 82e8b fix 0ad35 gist d93c3 send b1525 when fa14b
enhanced.7.6 description d9f03 fix 3ad08 gist 7063e name e5f8e send 27bd5 when 47792
enhanced.7.6/4 description 25cc5 fix bff9a gist 66736 send b6e9b when b4112
enhanced.7.7 description 28160 fix 888ca gist 78f88 name e2072 send 32b49 when a9fc8
enhanced.7.7/2 description 58a28 fix 721b7 gist 0730e send 7eeb0 when 7e40b
enhanced.7.7/4 description edbac fix cd344 gist 825fd send bf58e when c0bf6
enhanced.7.8 description 3f23f fix 686a7 gist dae69 name d45b4 send 32e77 when 164b0
enhanced.7.9 description 4f207 fix 771b9 gist 9ab72 name 24c2f send 1403c when ee3aa
finding error 6c1b2 info 40950 warning b0e9e
guidance actions 6c4ad alike c76b2 closing 793b5
guidance.read permanent_negative 77a33 positive_completion 7055d positive_intermediate 70b87
guidance.read transient_negative 72f38
heading both 60ee1 description ae095 differences 618e3 entries 9c790 examples a3a91 findings 42f2f fix 40e11
heading guidance d5528 log 9f1f4 send f4a3f steps 2f8fe suppress 91901 when 85628
help --by aeb92 --color 9c0e8 --drop 6e816 --final 6417f --format 0c23b --help 5fe51 --lang 8f0fc
help --limit 185a6 --provider d3892 --rules 791bb --since d22d2 --stage 3c1c6 --version 9d4e3 --width 3255e
help.CODE.about 1 30b80
help.CODE.examples 1 0a9f3 2 7f93c 3 b3b74
help.CODE summary 2222f
help.bounce.about 1 4c231 2 e4039
help.bounce.examples 1 a1cbe 2 2154c
help.bounce summary df473
help.classify.about 1 a8976 2 68fd5
help.classify.examples 1 e31e3 2 e92a1 3 0c8ca
help.classify summary bef25
help.compare.about 1 97ec6
help.compare.examples 1 d056f
help.compare summary 0aedb
help.help.about 1 cb80b
help.help.examples 1 a580f 2 35237
help.help summary c4013
help.lint.about 1 85aa1
help.lint.examples 1 30f7b
help.lint summary 6513f
help.list.examples 1 7d1fc
help.list summary 3f677
help.log.about 1 a032b 2 5a481
help.log.examples 1 ec234 2 2154c 3 99072 4 abb0e
help.log summary 4567c
help.parse.about 1 36fb2
help.parse.examples 1 e09b9
help.parse summary b3619
help.reasons.examples 1 08719
help.reasons summary 7f819
help.search.about 1 7391b
help.search.examples 1 e9097 2 d8cbb
help.search summary bfa06
help.suggest.about 1 8f9a9
help.suggest.examples 1 daed1
help.suggest summary 02cc5
help.why.about 1 8841e
help.why.examples 1 15297
help.why summary 10846
label action 06467 against b43e0 alone 2ae8a arrival_date 8c924 blocklist ee6fa bounce edd28 category 52e48
label class 4a8a8 classes 82033 code 2c6ac confidence ac41f connection 23285 date 3086d deferred 1cfd7
label delivered 3d46a deliveries 6c881 disposition 7579f enhanced 51c90 event 571d0 examples 2d2ab
label feedback_id 304f0 flaws eefad form 42583 from 43069 inner c0d42 kind 65453 link 472cc list_id 3f6d2
label listed 9f781 meaning 78965 message_id ee23b message_subject 7216e mismatch 33527 name 7934a
label original_recipient 94724 other 68f19 program b97fa queue_id a8a42 reason 67de8 reasons 93faf
label recipient fd23e refused 0abdf related c768d remote 31b3b remote_ip a517a reply 51241 reply_codes 3bb8c
label reporting_mta c56c4 retry 521ff retry_after 89ea7 returned 85b1d scope 23dae sender 1062d
label sent_with 2dc17 severity 2e440 source 1542e sources 9320b stage 9c258 stages e8951 status ebc0e
label subject 6ed38 tag 47613 text a5dec time a6b8c to 024e2 why 2b4d9
lasting permanent_negative 22db0 positive_completion a7d96 positive_intermediate 05fc7
lasting transient_negative f1623
lint bare_code 0eb88 bare_lf b5947 challenge_not_base64 26036 code_changes a209b control_octet da94d
lint enhanced_at_end 03618 enhanced_delimiter e41fd enhanced_differs ab4a5 enhanced_in_greeting 0c4c1
lint enhanced_malformed fc245 enhanced_mismatch 2e4e6 enhanced_missing 17960 enhanced_missing_line 96b7a
lint enhanced_on_3yz a65e5 incomplete 593b8 leading_blank 5fd99 limit_not_452 b497a line_too_long b19d3
lint missing_text 48dfa non_ascii bef79 not_expected cc559 outside_grammar b1ca0 separator_tab 0a3c9
lint.text_contradicts_code permanent_negative 69053 positive_completion 89d91 transient_negative 99842
lint unreadable f3708 unregistered_code cba40 unregistered_enhanced 40f4c
log blocklists baa71 by_domain bfefe by_hour ce813 by_provider 91a75 by_reason dc0dd by_reply 866fe
log common c85e0 deferred ddb03 deferred_short 29319 delivered 92f03 delivered_later e624d
log delivered_short 8743a domains 2c5a5 doubtful 07c65 drop e48fe drop_tile 7137c incomplete 69d2a lines 05f44
log no_failures 664c1 own a8207 reasons 93faf refusals b0064 replies 95a2f returned 4664c returned_short 0a989
log title 9f1f4 todo cba2e totals b76da waiting ef537 waits bf02d
- most_stages da59a none 653da
page line 81d80 line_and_octet 45630 no_entries c5298 no_findings 64063 octet d8798 seconds b1540
page.why code 66317 enhanced 06a97 matched d5a1b rule af937 user_rule b027f
pairs.421-4.3.2 description ff9d6 fix 2bf0f gist 8da2c name 4ef6b when 98164
pairs.421-4.4.2 description 96a72 fix e7c93 gist 42f9b name 72f1c when dcf26
pairs.421-4.7.0 description 9cc40 fix 5f475 gist 627b3 name 13680 when c2d04
pairs.421-4.7.28 description 4174e fix 5623a gist 17311 name 37596 when 668ec
pairs.450-4.1.1 description 8ceb0 fix 6e007 gist bbbf9 name 571ba when 95962
pairs.450-4.1.2 description 95597 fix 02ca3 gist 4c6e6 name 4d19f when 3dbeb
pairs.450-4.1.8 description 6cb4f fix 5323f gist 00d2a name 269f4 when 35a8b
pairs.450-4.2.0 description f6ee7 fix 286b6 gist a98d2 name 23bb4 when fb3a6
pairs.450-4.2.1 description 3595a fix 9f797 gist d6bcf name 40be1 when ab40f
pairs.450-4.7.1 description 0a3b2 fix f9256 gist 6fd40 name 0194d when 476e0
pairs.450-4.7.25 description 8ef97 fix 48ee0 gist 675bb name 98cbc when e8b49
pairs.451-4.3.0 description e29cd fix 0f83d gist e74e0 name c25b0 when 6f008
pairs.451-4.3.5 description 65cd2 fix 4632a gist 4d7e6 name 21ebd when 59884
pairs.451-4.4.3 description 215bd fix 113a1 gist affd2 name 6ba1f when c6bc7
pairs.451-4.7.1 description d420b fix 71978 gist 1f849 name 856ba when 332e0
pairs.452-4.2.2 description 631cf fix 79d23 gist c5a1d name 8bb90 when 9fa78
pairs.452-4.3.1 description f92b3 fix 6a038 gist ede74 name d0549 when dc958
pairs.452-4.5.3 description 0f998 fix b297b gist e7298 name 002cc when e5265
pairs.454-4.7.0 description da93f fix f1d0a gist b3a1e name 50cff when f0eb9
pairs.500-5.5.1 description 8e278 fix b0194 gist f4b10 name 7b42b when 91e32
pairs.501-5.1.3 description 26e26 fix e4009 gist 5b384 name 43399 when edea0
pairs.501-5.5.4 description 31cbb fix 21b09 gist f402a name f6072 when 47ce8
pairs.502-5.5.2 description 5b94d fix 16106 gist 25e36 name 3248f when 91e32
pairs.503-5.5.1 description 3a57e fix 0bd20 gist cf740 name dda24 when c128e
pairs.504-5.5.2 description c89b2 fix b81d4 gist 52161 name 1afab when 2224b
pairs.530-5.7.0 description 63af8 fix 09322 gist b3bde name d4bac when b4922
pairs.534-5.7.9 description 97a93 fix a73af gist a651f name 1e226 when 5f287
pairs.535-5.7.8 description 1013e fix 8aa17 gist b2c7c name cc645 when a5a43
pairs.550-5.1.0 description 9895e fix f93b1 gist 946a4 name 74644 when c6bc7
pairs.550-5.1.1 description 41fb6 fix 02f45 gist 7be08 name e6bda when 71fe4
pairs.550-5.1.10 description a0998 fix 5c46b gist c0223 name 500f3 when 8c609
pairs.550-5.2.1 description 23ac6 fix 40cb2 gist 3ea7a name 71a97 when 499c2
pairs.550-5.4.1 description 8c475 fix dfe7e gist 7a89c name 7a10d when 2b3e9
pairs.550-5.7.1 description d03c6 fix 54336 gist 8b721 name 29a19 when 7054d
pairs.550-5.7.26 description ad4fd fix a9b31 gist 5f82e name 11c4f when 7e34e
pairs.551-5.7.1 description 14c94 fix 60e8f gist cca4c name 5b610 when c6bc7
pairs.552-5.2.2 description 4017e fix 335c2 gist d2720 name 6772b when 9fa78
pairs.552-5.3.4 description bae30 fix a0bae gist 72077 name 7e992 when 90f01
pairs.552-5.7.0 description 44beb fix f2ace gist 6a35a name 9a6d1 when 15abf
pairs.553-5.7.1 description b495e fix 279fb gist 600af name ed338 when 7fd49
pairs.554-5.0.0 description 06723 fix 26918 gist 39bb9 name aaead when 193fc
pairs.554-5.4.6 description 9d674 fix 608dd gist 7afab name 5c24a when 1f2fc
pairs.554-5.7.1 description 3c388 fix 90c79 gist d3e5b name 2c9c0 when edf22
pairs.555-5.5.2 description 8f48c fix fa965 gist c168d name d7183 when c42ab
pairs.556-5.1.10 description a8735 fix d88d9 gist f75d8 name 34ec8 when 1d3ae
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
status unusual 018a4
step all_left_out 14096 by_conditions a9af5 code ddd13 code_says a17c6 code_says_nothing 9476a decided 195ab
step enhanced 21a88 enhanced_says bf1b4 enhanced_says_nothing c3592 event 4a285 form 506b6 idle 3e683
step lacks_condition 84aa1 lacks_order 86e52 lacks_word 5dadc law 98719 law_1 53fdc law_11 bc6b7 law_12 0198f
step law_13 a58ae law_2 395af law_3 0a947 law_5 32624 law_6 f64e8 law_8 8a695 near 24389 no_code e0a4a
step no_words d4a70 phrase ca8e0 provider d8241 quoted_code_says 6c9e9 quoted_enhanced_says be40f stage 2e547
step user_rule 0622d words 640e1 words_left_out ec634
step_kind code 1528f form 2b166 law 4d03b near 62cca phrase 9a7df words 30a83
subject 0 3045b 1 83038 2 17640 3 a4dcb 4 7896a 5 e4b3f 6 2cef1 7 0765f
summary.differ enhanced 53f2b mixed 3e3e3 reply 4c75f
summary means 4e99f
summary.same enhanced 5ff42 mixed 697b0 reply 36d85
summary same_meaning 75a74
title comparison 94cd9 entry ab72c same_name 9476f
unusual.2.1 description cfae6 gist 25b0b
unusual.2.2 description 33980 gist 05138
unusual.2.3 description bcdf1 gist 2b093
unusual.2.4 description c4d8b gist 05b44
unusual.2.5 description a268e gist 803f5
unusual.2.6 description 6cee5 gist 5c98a
unusual.2.7 description ad1e7 gist acb84
unusual.2 fix 65e73 send a46fb when 3dbe0
unusual.4.1 description 47d4e gist 0b957
unusual.4.2 description ba37e gist 6819f
unusual.4.3 description a50c6 gist cd065
unusual.4.5 description a1380 gist cae50
unusual.4.6 description fcbc6 gist caafd
unusual.4.7 description 92410 gist 06e9b
unusual.4 fix 6e7c5 send 28d66 when e96c6
unusual.5.1 description a669d gist 47b9b
unusual.5.3 description 78e23 gist d8661
unusual.5.4 description 773af gist 57ef2
unusual.5 fix f87d8 send a34d9 when 0bcff
]],
}
