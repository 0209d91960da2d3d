-- Turkish. What the keys mean is written at the top of en.lua. No suffix ever follows a value that is filled
-- in, since vowel harmony would depend on it: a word behind it takes the suffix ("{code} kodunu").

return {
  tag = "tr",
  name = "Türkçe",
  join = { ["and"] = "ve", ["or"] = "veya" },

  codes = {
    [200] = {
      name = "Genel başarı",
      gist = "komut başarılı oldu, ama bu SMTP içinde hiç tanımlanmamış bir numarayla bildirildi",
      description = "Sunucu başarı bildiriyor, ama kastedilen kod 250. Posta sunucularını inceleyen 1983 tarihli RFC 876 ise 200 kodunu RSET ve NOOP yanıtlarında görmüş, hiçbir zaman geçerli olmadığını belirtmiştir.",
      when = "Görülürse bir test sunucusundan veya elde yazılmış bir sunucudan gelir. Hiçbir RFC bu kodu bir komutun yanıtları arasında saymaz.",
      fix = "Başarı sayın ve sonraki komutu gönderin. İstemci, bilmediği bir kodu ilk rakamına göre değerlendirir; 2, komutun yerine getirildiği anlamına gelir.",
      send = "Bunun yerine 250 gönderin.",
    },
    [211] = {
      name = "Sistem durumu",
      gist = "sunucu, HELP komutuna karşılık kendini veya komutlarını tanıtıyor",
      description = "Sunucu HELP komutuna, insanlar için yazılmış ve çoğu zaman birkaç satır süren bir bilgiyle yanıt verir. SMTP içinde durum soran bir komut yoktur; bu yüzden 211, uygulamada 214 yanında ikinci bir yardım kodudur.",
      when = "Elle yazılan bir oturumda HELP komutundan sonra görülür. Posta teslim eden programlar HELP göndermez.",
      fix = "Düzeltilecek bir şey yok. Sonraki komutu göndermeden önce, kodun ardında kısa çizgi bulunmayan satıra kadar okuyun. Bu yanıt başka bir komuta geldiyse istemciniz yanıtların sayısını şaşırmıştır.",
      send = "Komutlarla ilgili yardım için HELP komutuna 214 ile yanıt verin; 211, sistemin kendisi hakkındaki bir rapora uyar.",
    },
    [214] = {
      name = "Yardım iletisi",
      gist = "metin, istenen yardımdır",
      description = "Sunucu kendini veya komutlarından birini açıklar. Metin insanlar için yazılmıştır ve biçimini hiçbir RFC belirlemez.",
      when = "Bir sunucuyu elle denerken, ardında bir komut adı olsun ya da olmasın HELP komutundan sonra görülür.",
      fix = "Düzeltilecek bir şey yok; bir sunucunun neleri desteklediğini öğrenmek için programlara yönelik olan EHLO yanıtını okuyun.",
      send = "Komutlarla ilgili yardım için kullanın. Bu metni yabancılar da okur; ürün ve sürüm hakkında ne kadar bilgi vereceğine siz karar verin. HELP sunmuyorsanız 502, o bağımsız değişken için yardımınız yoksa 504 ile yanıt verin.",
    },
    [220] = {
      name = "Hizmet hazır",
      gist = "sunucu SMTP konuşmaya veya STARTTLS sonrasında TLS el sıkışmasına hazır",
      description = "Sunucu çalışıyor ve istemciyi bekliyor. Karşılamada metnin ilk sözcüğü sunucunun adı veya köşeli ayraç içindeki IP adresidir; ardından genişletilmiş durum kodu gelemez. STARTTLS komutundan sonraki oktetler TLS el sıkışmasına aittir.",
      when = "Sunucunun kabul ettiği her oturum bu yanıtla açılır; STARTTLS komutunun yanıtı da budur. Karşılamanın gelmesi biraz sürebilir: İstemci onu en az beş dakika beklemelidir.",
      fix = "Karşılamanın bütün satırlarını okuyun, sonra EHLO gönderin. STARTTLS komutundan sonra el sıkışmayı hemen başlatın; TLS kurulunca önceki EHLO yanıtını unutun ve yeniden EHLO gönderin.",
      send = "Bu oturumda posta alıyorsanız bununla karşılayın; şimdilik alamıyorsanız 421, bu istemciyi reddediyorsanız 554, makine hiçbir zaman posta almıyorsa 521 ile karşılayın.",
    },
    [221] = {
      name = "Bağlantı kapatılıyor",
      gist = "sunucu QUIT komutunu onaylıyor ve bağlantıyı kapatıyor",
      description = "Sunucu QUIT komutunu aldı ve oturum düzgün biçimde sona eriyor. Daha önce kabul edilen her ileti kabul edilmiş sayılır.",
      when = "QUIT komutunun yanıtı ve oturumun son yanıtıdır. Kendiliğinden duran bir sunucu bunun yerine 421 gönderir.",
      fix = "Düzeltilecek bir şey yok: Bağlantıyı kapatın. Bu yanıtın kaybolması, kabul edilmiş iletiler için hiçbir şeyi değiştirmez.",
      send = "Bir işlemin ortasında gelse bile her QUIT komutuna bunu gönderin ve bağlantıyı ancak ondan sonra kapatın. İstemcinin bitirmediği bir oturumu bitirmek için 421 gönderin.",
    },
    [235] = {
      name = "Kimlik doğrulama başarılı",
      gist = "oturum açma başarılı oldu ve kimlik doğrulandı",
      description = "Sunucu kimlik bilgilerini kabul etti. Onlarla birlikte kararlaştırılan güvenlik katmanı bu satırdan sonra geçerlidir. Metin SASL verisi taşımaz.",
      when = "Başarılı bir AUTH alışverişini bitirir; son 334 yanıtının ardından ya da başlangıç yanıtı yettiyse hemen gelir. Oturumdaki ikinci bir AUTH komutu 503 alır.",
      fix = "MAIL komutuyla devam edin; düzeltilecek bir şey yok. Az önce bir güvenlik katmanı başladıysa yeniden EHLO gönderin. Oturum açmak her gönderen adresine ve her alıcıya izin vermez; bu yüzden sonraki yanıtları okuyun.",
      send = "Kimlik bilgilerini denetledikten sonra gönderin. Denetimin kendisi yapılamadıysa 454, kimlik bilgileri yanlışsa 535 gönderin.",
    },
    [250] = {
      name = "Komut tamamlandı",
      gist = "sunucu komutun istediğini yaptı",
      description = "Komut yerine getirildi. Verinin sonundan sonra bu, sunucunun iletinin sorumluluğunu üstlendiğini gösterir; iletinin bir posta kutusuna ulaşacağına dair söz değildir. MAIL ve RCPT aşamasında adres şimdilik kabul edilmiştir; EHLO komutundan sonra ise ilk satırı izleyen her satır bir uzantının adıdır.",
      when = "Hemen hemen her komutun olağan yanıtıdır. Asıl önemli olan, iletinin kendisinden sonra gelendir.",
      fix = "Sonraki komutu gönderin. Verinin sonundan sonra, çoğu zaman sunucunun kuyruk kimliğini içeren metni günlüğe yazın ve kabul edilen alıcıları kuyruğunuzdan çıkarın.",
      send = "Bir ileti için bunu ancak ileti güvenle saklandıktan sonra gönderin. VRFY komutuna yalnızca denetlediğiniz bir adres için gönderin, aksi halde 252 gönderin.",
    },
    [251] = {
      name = "Kullanıcı yerel değil, posta iletilecek",
      gist = "alıcı başka yerde ve sunucu postayı oraya iletecek",
      description = "Sunucu alıcıyı kabul eder ve postayı metindeki adrese iletir; yani bu bir başarıdır. ETRN komutundan sonra ise düğüm için bekleyen ileti olmadığı anlamına gelir.",
      when = "Postası başka yere iletilen bir kullanıcı için RCPT veya VRFY komutuna verilir. Sunucuların çoğu sessizce iletir ve 250 der. ETRN sonrasındaki anlamı boş kuyrukta görülür.",
      fix = "Devam edin; yeniden gönderilecek bir şey yok. Yeni adresi kullanıcıya gösterebilirsiniz, ama sunucuya güvenmiyorsanız hiçbir adres defterini programla değiştirmeyin.",
      send = "Postayı iletiyorsanız ve yeni adres söylenebiliyorsa gönderin. Adres gizli kalacaksa 250, postayı iletmiyorsanız 551 gönderin.",
    },
    [252] = {
      name = "Kullanıcı doğrulanamıyor",
      gist = "hiçbir şey denetlenmedi, ama adrese posta gönderilebilir",
      description = "Sunucu, adresin var olduğunu ne doğrular ne de yalanlar. Komutu anlamıştır; bu yüzden yanıt başarısız bir denetim değil, başarıdır. ETRN komutundan sonra ise kuyruk işlemesinin başladığı anlamına gelir.",
      when = "Kullanıcı listesini gizli tutan sunucularda VRFY veya EXPN komutundan sonra görülür. RFC 5321 bu kodu RCPT yanıtları arasında saymaz.",
      fix = "Bunu ne evet ne de hayır sayın; gönderecek iletiniz varsa gönderin. Daha fazlasını ancak RCPT yanıtı veya sonradan gelen bir teslim edilemedi raporu söyler.",
      send = "Güvenlik nedeniyle kapatılmış VRFY ve EXPN komutlarına ve yalnızca başka bir makinenin denetleyebileceği adreslere bununla yanıt verin. 250, kimsenin yapmadığı bir denetimi yapılmış gösterir; her adrese 550 vermek de yanlıştır.",
    },
    [253] = {
      name = "Bekleyen iletilerin gönderimi başladı",
      gist = "sunucu bekleyen iletileri göndermeye başladı ve sayılarını bildiriyor",
      description = "Sunucu, kuyruktaki postasını isteyen bir makineye yanıt verir ve ileti sayısını bildirir. 252 aynı şeyi sayı vermeden söyler. Henüz hiçbir şey teslim edilmemiştir.",
      when = "Düğüm için bekleyen ileti varsa ETRN komutundan sonra görülür. Boş kuyruğun yanıtı 251 olur.",
      fix = "İletileri bekleyin. Yeni bir bağlantıyla gelirler; bu yüzden alan makineye dışarıdan ulaşılabilmelidir. Hiçbir şey gelmezse yöneticiye, kuyruk günlüğünde düğüm hakkında ne yazdığını sorun.",
      send = "İletileri saydıysanız bunu, saymadıysanız 250 veya 252 gönderin.",
    },
    [334] = {
      name = "Sunucu sınaması",
      gist = "oturum açma sürüyor ve sunucu istemcinin sonraki karşılığını bekliyor",
      description = "Sunucu, SASL mekanizmasının sınamasını base64 olarak gönderir ve başka bir şey yazmaz; sınama boş olabilir. Satır 512 oktetten çok daha uzun olabilir ve hiçbir zaman genişletilmiş durum kodu taşımaz.",
      when = "AUTH sırasında mekanizmanın her adımı için bir kez görülür. Başlangıç yanıtı AUTH ile birlikte giden bir mekanizmada hiç gelmeyebilir.",
      fix = "Sınamanın kodunu çözün ve karşılığını base64 olarak gönderin. Vazgeçmek için tek bir yıldız gönderin; sunucu bunu 501 ile onaylar. Bu yanıtı kullanıcıya hata olarak göstermeyin.",
      send = "Sınamanın yanında başka söz göndermeyin; sınama boş olsa bile kodun ardındaki boşluğu koruyun.",
    },
    [354] = {
      name = "Posta girişini başlatın",
      gist = "sunucu iletiyi almaya hazır",
      description = "Sunucu şimdi, yalnızca bir nokta içeren satıra kadar üst bilgiyi ve gövdeyi bekler. İleti henüz kabul edilmiş değildir: Kararı o satırdan sonraki yanıt bildirir.",
      when = "DATA komutuna, normalde en az bir alıcı kabul edildikten sonra verilir. BDAT bu yanıt olmadan çalışır.",
      fix = "İçeriği CRLF satır sonlarıyla gönderin ve tek noktadan oluşan bir satırla bitirin. Bir satır noktayla başlıyorsa önüne bir nokta daha koyun. Sondaki yanıtı en az on dakika bekleyin.",
      send = "Yalnızca en az bir alıcı kabul edildiyse gönderin, aksi halde 503 veya 554 gönderin. Aldığınız iletiden istemcinin eklediği noktaları çıkarın.",
    },
    [355] = {
      name = "İşlem konumu",
      gist = "sunucuda bu iletinin bir bölümü zaten var ve sunucu devam edilecek okteti bildiriyor",
      description = "Sunucu yarıda kalan bir aktarımı sürdürür; metin konumla başlar. Kod, deneysel CHECKPOINT uzantısına aittir.",
      when = "İstemci yarıda kalan bir işlemi sürdürdüğünde MAIL komutuna verilmesi gerekir. Uzantının kullanıldığı bir yer bilinmiyor.",
      fix = "İstemciniz bunu istediyse o konumdan devam edin. İstemediyse QUIT gönderin, sonra iletinin tamamını yeni bir oturumda gönderin.",
      send = "Yalnızca tanıyabildiğiniz bir işlemi sürdüren istemciye gönderin, aksi halde 250 gönderin.",
    },
    [420] = {
      name = "Bağlantı zaman aşımı",
      gist = "internetteki listelere göre bağlantı zaman aşımına uğradı",
      description = "420 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 4.2.0 kodunun (belirtilmemiş bir posta kutusu sorunu) noktaları düşmüş halidir. Yalnızca ilk rakamına güvenilebilir.",
      when = "Bir teslim raporunda bulunabilir; bunu uzak sunucu değil, raporu hazırlayan program yazmıştır.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; numaradan çok metne ve varsa yanındaki genişletilmiş durum koduna güvenin.",
      send = "Bağlantıyı kapatıyorsanız 421, kapatmıyorsanız 450 veya 451 gönderin.",
    },
    [421] = {
      name = "Hizmet kullanılamıyor",
      gist = "sunucu bağlantıyı kapatıyor ve şu anda posta kabul edemiyor",
      description = "Sunucu oturumu geçici bir nedenle bitirir: kapanma, zaman aşımı, çok fazla bağlantı veya bu istemciye konan bir sınır. Açık kalan işlem kaybolur; daha önce kabul edilen iletiler kabul edilmiş sayılır.",
      when = "Karşılama olarak, herhangi bir komutun yanıtı olarak veya kendiliğinden gelir; son durumda istemci onu sonraki yanıtın yerine okur. Büyük sağlayıcılar göndereni bununla yavaşlatır.",
      fix = "İletiyi kuyrukta tutun, bağlantıyı kapatın ve daha sonra yeniden deneyin. Metin sınırlardan veya hızdan söz ediyorsa daha az bağlantı açın ve daha yavaş gönderin. Bu yanıt alıcı aleyhine bir şey söylemez.",
      send = "Bağlantıyı şimdi kapatıyorsanız ve istemci yeniden gelebilecekse bunu, oturum sürebiliyorsa 450 veya 451 gönderin. Hiçbir zaman kabul etmeyeceğiniz bir istemciye 554 gönderin.",
    },
    [422] = {
      name = "Posta kutusu kotası",
      gist = "kime sorulduğuna göre ya posta kutusu dolu ya da parola geçişi gerekiyor",
      description = "422 kodunu hiçbir RFC tanımlamaz. RFC 5248 bu kodu X.7.12 (parola geçişi) ile eşleştirir; RFC 4954 bunun için 432 kullanır. İnternetteki listeler bu kodu dolu posta kutusu diye açıklar, çünkü büyük olasılıkla 4.2.2 noktalarını kaybetmiştir.",
      when = "Geri dönüş kodlarının listelerinde bulunabilir. Hangi anlamın geçerli olduğunu yalnızca metin veya yanındaki genişletilmiş durum kodu söyler.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; 4.2.2 varsa posta kutusu doludur; 4.7.12 varsa TLS üzerinden bir kez PLAIN ile oturum açın.",
      send = "Dolu posta kutusu için 4.2.2 ile 452, parola geçişi için 4.7.12 ile 432 gönderin.",
    },
    [424] = {
      name = "Posta listesi genişletme sorunu",
      gist = "sunucu bir listeyi veya takma adı şu anda genişletemiyor",
      description = "424 kodunu hiçbir RFC tanımlamaz. OpenSMTPD bu kodu 4.2.4 genişletilmiş durum kodundan (liste genişletme sorunu) türetir.",
      when = "OpenSMTPD bu kodu takma ad tablosunu veya iletme dosyasını okuyamadığında RCPT komutuna gönderir. Adresin bir posta listesi olması gerekmez.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; adres pekâlâ doğru olabilir. Günlerce sürerse alan tarafın yöneticisine bildirin.",
      send = "4.2.4 ile 450 gönderin. OpenSMTPD kullanıyorsanız adresin ardındaki takma ad tablolarını ve iletme dosyasını denetleyin.",
    },
    [426] = {
      name = "Bağlantı zaman aşımına uğradı",
      gist = "gönderen tarafın notuna göre bağlantı zaman aşımına uğradı",
      description = "426 kodunu hiçbir RFC yanıt olarak tanımlamaz. RFC 3464 içindeki bir örnekte, gönderen sistemin kendi yazdığı bir teslim raporunda geçer. Zaman aşımına uğrayan bağlantı yanıt vermez.",
      when = "Böyle bir raporda bulunabilir. Gönderen tarafın kendi notudur.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; yinelenirse makineye giden yolu, aradaki güvenlik duvarlarını ve zaman aşımı ayarlarını denetleyin.",
      send = "Numarayı kendi yazılımınız yazıyorsa yanıt vermeyen makine için 4.4.1, kopan bağlantı için 4.4.2 bildirin.",
    },
    [430] = {
      name = "Geçici komut hatası",
      gist = "komut şimdilik başarısız oldu ve nedenini yalnızca metin söyleyebilir",
      description = "430 kodunun ne demek olduğunu hiçbir RFC söylemez; RFC 5248 bu kodu yalnızca X.5.1 (geçersiz komut) ile birlikte anar. Güvenilebilecek tek şey hatanın geçici olduğudur.",
      when = "Görülürse, bu numaraya kendisi bir anlam vermiş bir sunucudan gelir.",
      fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; metni okuyun; 4.5.1 varsa komutu EHLO yanıtıyla karşılaştırın.",
      send = "Geçici sorunlar için 451, yanlış komut için 500, 502 veya 503 gönderin.",
    },
    [431] = {
      name = "Kaynaklar tükendi",
      gist = "internetteki listelere göre sunucunun depolama alanı veya belleği yetersiz",
      description = "431 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 4.3.1 kodunun (dolu posta sistemi) noktaları düşmüş halidir. Hata geçicidir.",
      when = "Geri dönüş kodlarının listelerinde bulunabilir; yetersiz depolama alanının standart yanıtı 4.3.1 ile 452 olur.",
      fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; yer sıkıntısı alan taraftadır.",
      send = "4.3.1 ile 452 gönderin ve diskte yer açın.",
    },
    [432] = {
      name = "Parola geçişi gerekli",
      gist = "seçilen mekanizma çalışmadan önce kullanıcının bir kez PLAIN ile oturum açması gerekiyor",
      description = "Sunucuda seçilen mekanizma için henüz parola yoktur; sunucu bu parolayı PLAIN ile açılan oturumdan oluşturur. Exchange aynı numarayı teslim sırasında, bir alıcının postasını yavaşlatırken 4.3.2 ile kullanır.",
      when = "Geçişi yapılmamış bir hesapta AUTH komutundan sonra görülür. AUTH dışında Exchange’in kullanımındaki anlamı taşır.",
      fix = "Yalnızca TLS üzerinden bir kez PLAIN ile oturum açın, sonra istediğiniz mekanizmayı kullanın. Teslim sırasında 4.3.2 ile geldiyse iletiyi kuyrukta tutun ve daha yavaş gönderin.",
      send = "Yalnızca TLS üzerinden PLAIN sunuyorsanız gönderin, çünkü kullanıcının başka yolu yoktur. Yanlış kimlik bilgileri için 535 gönderin.",
    },
    [435] = {
      name = "Kimlik doğrulama ertelendi",
      gist = "sunucu oturum açma isteğini şu anda denetleyemiyor",
      description = "435 kodunu hiçbir RFC tanımlamaz. Exim bu kodu, RFC 4954 içinde 454 verilen yerde kullanır. Parola hakkında bir şey söylenmez; parola doğru olabilir.",
      when = "Exim bu kodu, kimlik doğrulayıcının yaptığı bir sorgu başarısız olduğunda AUTH komutuna gönderir.",
      fix = "Aynı bilgilerle daha sonra yeniden oturum açmayı deneyin; kullanıcıdan başka bir parola istemeyin.",
      send = "4.7.0 ile 454 gönderin. Exim kullanıyorsanız nedeni günlükte bu yanıtın yanında bulursunuz.",
    },
    [441] = {
      name = "Makineden yanıt yok",
      gist = "gönderen tarafın notuna göre makine yanıt vermedi",
      description = "441 kodunu hiçbir RFC tanımlamaz. 4.4.1 genişletilmiş durum kodunun noktasız halidir. Yanıt vermeyen bir makine yanıt da gönderemez; bu yüzden gönderen tarafın kendi notudur.",
      when = "Gönderen tarafın teslim raporlarında ve kuyruk günlüklerinde bulunur.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse alan adının MX kayıtlarını, o makinenin çalışıp çalışmadığını ve bir güvenlik duvarının 25 numaralı bağlantı noktasını kapatıp kapatmadığını denetleyin.",
      send = "Numarayı kendi yazılımınız yazıyorsa 4.4.1 bildirin.",
    },
    [442] = {
      name = "Bağlantı koptu",
      gist = "gönderen tarafın notuna göre bağlantı ileti tamamlanmadan koptu",
      description = "442 kodunu hiçbir RFC tanımlamaz. 4.4.2 genişletilmiş durum kodunun noktasız halidir ve gönderen tarafın kendi notudur.",
      when = "Kopan veya zaman aşımına uğrayan bağlantıların teslim raporlarında bulunur. OpenSMTPD bu kodu, kendi teslim edilemedi raporunu ulaştıramadığında yazar.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sık olursa bozuk bir hat, bağlantı kesen bir güvenlik duvarı veya çok kısa zaman aşımları arayın.",
      send = "Numarayı kendi yazılımınız yazıyorsa 4.4.2 bildirin.",
    },
    [446] = {
      name = "Çok fazla ara durak",
      gist = "gönderen tarafın notuna göre ileti çok fazla makineden geçti",
      description = "446 kodunu hiçbir RFC tanımlamaz. 4.4.6 genişletilmiş durum kodunun (yönlendirme döngüsü) noktasız halidir. Büyük olasılıkla iki sistem iletiyi birbirine gönderiyordur.",
      when = "Bir teslim raporunda bulunabilir. Teslim edilemedi raporlarında aynı şey için çoğu zaman 5.4.6 yazar.",
      fix = "Döngüyü bulun, çünkü beklemek döngüyü bitirmez. Received üst bilgilerinde yinelenen makineler döngünün parçalarıdır; oradaki iletme kuralını, takma adı veya MX kaydını düzeltin, sonra kuyruk yeniden denesin.",
      send = "Numarayı kendi yazılımınız yazıyorsa 5.4.6 veya 4.4.6 bildirin.",
    },
    [447] = {
      name = "Teslim süresi doldu",
      gist = "gönderen tarafın notuna göre ileti kuyrukta çok uzun kaldı",
      description = "447 kodunu hiçbir RFC tanımlamaz. 4.4.7 genişletilmiş durum kodunun (teslim süresi doldu) noktasız halidir. Önceki denemelerin neden başarısız olduğunu söylemez.",
      when = "Kuyruğu tutan sistemin raporunda bulunur. RFC 5321, bu sistemin vazgeçmeden önce en az dört beş gün denemesini ister.",
      fix = "Önceki hataların nedenini arayın ve neden ortadan kalkınca iletiyi yeniden gönderin.",
      send = "Numarayı kendi yazılımınız yazıyorsa son gerçek hatayı, o bilinmiyorsa 4.4.7 bildirin.",
    },
    [449] = {
      name = "Yönlendirme hatası",
      gist = "gönderen tarafın notuna göre ileti yönlendirilemedi",
      description = "449 kodunu hiçbir RFC tanımlamaz. Exchange’in yönlendirme sorunu için kullandığı ve hiçbir kayıtta bulunmayan 4.4.9 değerinin noktasız halidir.",
      when = "Exchange’in veya onu örnek alan bir programın raporunda bulunabilir.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse alan adının MX kayıtlarını ve sisteminizin onun için kullandığı bağlayıcıyı veya aktarma sunucusunu denetleyin.",
      send = "Numarayı kendi yazılımınız yazıyorsa 4.4.4 (yönlendirilemedi) bildirin.",
    },
    [450] = {
      name = "Posta kutusu geçici olarak kullanılamıyor",
      gist = "sunucu bu alıcıya şimdi posta almıyor, ama daha sonra alabilir",
      description = "Posta kutusu meşguldür ya da bir ilke göndereni bekletiyordur; en sık rastlanan durum gri listelemedir. Aynı komut daha sonra hiçbir şey değişmeden başarılı olabilir.",
      when = "RCPT veya MAIL komutuna ya da verinin sonuna verilir. Postfix bu kodu varsayılan olarak alıcıyı doğrulayamadığında (4.1.1), alıcının (4.1.2) veya gönderenin (4.1.8) alan adını bulamadığında ve istemcinin ters DNS kaydı olmadığında da (4.7.25 veya 4.7.1) gönderir.",
      fix = "İletiyi kuyrukta tutun ve aynı makineden yeniden deneyin. Saatlerce sürerse metni okuyun, gönderen alan adınızı ve ters DNS kaydını denetleyin. Bu yanıt yüzünden listeden adres çıkarmayın.",
      send = "İstemciyi bu posta kutusu ya da bu alıcıya veya gönderene ilişkin ilkeniz bekletiyorsa gönderin. Sizin tarafınızda bir şey bozulduysa 451, bağlantıyı kapatıyorsanız 421, beklemek işe yaramayacaksa 550 gönderin.",
    },
    [451] = {
      name = "İşleme sırasında yerel hata",
      gist = "sunucu tarafında bir şey başarısız oldu ve yeni bir deneme başarılı olabilir",
      description = "Bir sorgu, bir filtre veya bir ayar başarısız oldu ve komut bırakıldı. Bu kodun söylediği kadarıyla hata ne adreste ne de iletidedir. Birçok sunucu bu kodu gri listeleme için de kullanır.",
      when = "MAIL veya RCPT komutuna ya da verinin sonuna verilir. İşlemin ortasında bağlantısı kopan istemci, bu kod gelmiş gibi davranmalıdır.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse gönderen alan adınızın, SPF kaydının ve DKIM anahtarının sorgulanabildiğini denetleyin.",
      send = "Sizin tarafınızda bir şey bozulduysa gönderin: bir sorgu, bir filtre, bir disk. İstemciyi posta kutusu veya ilkeniz bekletiyorsa 450, depolama alanı yetersizse 452, bağlantıyı kapatıyorsanız 421 gönderin.",
    },
    [452] = {
      name = "Yetersiz depolama alanı",
      gist = "bu posta için şu anda yer yok ya da işlemde çok fazla alıcı var",
      description = "Sunucuda yer yetersizdir: 4.3.1 sistemin depolama alanını, 4.2.2 bir posta kutusunun kotasını gösterir. 4.5.3 ise alıcı sayısıdır; o ana kadar kabul edilen alıcılar geçerli kalır.",
      when = "MAIL aşamasında depolama alanıyla ilgilidir ve çoğu zaman bildirilen SIZE değerine göre verilir. RCPT aşamasında dolu bir posta kutusu veya alıcı sayısı söz konusudur; bir sunucu en az 100 alıcı kabul etmelidir.",
      fix = "4.5.3 geldiyse iletiyi kabul edilen alıcılara, kalanlara da yeni bir işlemde gönderin. Diğer durumlarda iletiyi kuyrukta tutun ve daha sonra yeniden deneyin; dolu bir posta kutusu boşaltılabilir.",
      send = "Alıcı sınırınız aşıldığında RFC 5321 gereğince 4.5.3 ile, boşaltılabilecek bir posta kutusu için 4.2.2 ile, dolu disk için 4.3.1 ile gönderin. Sabit bir boyut sınırını aşan ileti için 552 gönderin.",
    },
    [453] = {
      name = "Kuyrukta posta yok",
      gist = "ATRN ile belirtilen alan adları için bekleyen posta yok",
      description = "Bu müşterinin kuyruğu boştur. ATRN, bir makinenin kendi postasını aldığı istek üzerine posta aktarımına (on-demand mail relay) aittir; ilk rakama karşın ortada bir hata yoktur. IANA kayıtları kodu, bu anlama uymayan X.3.2 ile eşleştirir.",
      when = "Yalnızca ATRN komutuna verilir. 553 kodunun geçici biçimi değildir.",
      fix = "Bir sonraki planlı zamanda yeniden sorun. Posta bekliyorduysanız ATRN ile doğru alan adlarının verildiğini ve MX kayıtlarının bu aktarma sunucusunu gösterdiğini denetleyin.",
      send = "Bu alan adlarının kuyruğu boşsa gönderin; isteği reddediyorsanız 450, işleyemiyorsanız 451 gönderin.",
    },
    [454] = {
      name = "Geçici kimlik doğrulama veya TLS hatası",
      gist = "sunucu AUTH veya STARTTLS komutunu şu anda yerine getiremiyor",
      description = "Sorun sunucunun kendisindedir. AUTH aşamasında parola hakkında karar verilmemiştir, parola doğru olabilir; STARTTLS aşamasında ise TLS şu anda kullanılamıyordur.",
      when = "Kullanıcı veritabanı çalışmadığında AUTH komutundan, sunucu sertifikasını veya anahtarını yükleyemediğinde STARTTLS komutundan sonra görülür.",
      fix = "AUTH aşamasında aynı parolayla daha sonra yeniden deneyin. STARTTLS başarısız olduysa gönderimde, DANE, MTA-STS veya REQUIRETLS varken asla şifrelemesiz devam etmeyin; başka yerlerde kararı kendi ilkeniz verir.",
      send = "Kendi kullanıcı veritabanınız veya TLS çalışmadığı sürece gönderin. Denetleyip yanlış bulduğunuz kimlik bilgileri için 535 gönderin.",
    },
    [455] = {
      name = "Parametreler şu anda karşılanamıyor",
      gist = "sunucu MAIL veya RCPT komutunun bir parametresini şu anda karşılayamıyor",
      description = "Sunucu uzantının parametresini tanır, ama şu anda yerine getiremez. Kod yalnızca parametrelerle ilgilidir; kalıcı karşılığı 555 kodudur.",
      when = "Sunucunun şu anda karşılayamadığı bir parametre taşıyan MAIL veya RCPT komutundan sonra görülür. Seyrektir.",
      fix = "Aynı parametrelerle daha sonra yeniden deneyin. İletinin onsuz gidebileceği bir parametre hemen çıkarılabilir, ama REQUIRETLS asla.",
      send = "Parametre daha sonra çalışacaksa bunu, hiç çalışmayacaksa 555, sorunun parametreyle ilgisi yoksa 451 gönderin.",
    },
    [456] = {
      name = "IPv6 reddedildi, IPv4 üzerinden yeniden deneyin",
      gist = "süresi dolmuş bir taslağın önerisine göre istemci IPv4 üzerinden yeniden denemeli",
      description = "456 kodunu hiçbir RFC tanımlamaz ve kullanıldığı bir yer bilinmiyor. Taslak bu kodu, IPv6 üzerinden gelip ne SPF ne de DKIM denetimini geçen bir ileti için düşünmüştü.",
      when = "Geri dönüş çözümleyicisi Sisimai tablosunda bulunabilir.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sisteminiz seçmenize izin veriyorsa IPv4 kullanın. SPF ve DKIM ayarlarını, gönderdiğiniz IPv6 adresi dahil denetleyin.",
      send = "Açık bir metinle 450 ve 4.7.1 gönderin.",
    },
    [458] = {
      name = "Kuyruk işlenemiyor",
      gist = "sunucu ETRN ile istenen kuyruk işlemesini başlatamıyor",
      description = "Düğümün bekleyen iletileri şu anda işlenemiyor. İletilerin kendisi hakkında bir şey söylenmez.",
      when = "Yalnızca ETRN komutuna verilir; başka komutlar için bir anlamı yoktur.",
      fix = "Daha sonra yeniden ETRN gönderin. Başarısızlık sürerse zamanı ve düğüm adını sunucunun yöneticisine bildirin.",
      send = "Kuyruk şu anda işlenemiyorsa bunu, bu istemcinin onu başlatmaya izni yoksa 459 gönderin.",
    },
    [459] = {
      name = "Düğüme izin verilmiyor",
      gist = "bu istemci o düğümün kuyruğunu başlatamaz",
      description = "Sunucu bu istemcinin kuyruk işlemesi isteğini reddeder; nedeni metinde yazar. İlk rakam reddin geçici olduğunu söyler, ama genellikle biri bir ayarı değiştirinceye kadar sürer.",
      when = "Yanlış yazılmış bir düğüm için veya alışılmadık bir adresten bağlanan istemcinin ETRN komutuna verilir.",
      fix = "Düğüm adını denetleyin ve metni okuyun. Ad doğruysa yöneticiden makinenize izin vermesini isteyin.",
      send = "İstemcinin bu kuyruk üzerinde hakkı yoksa bunu, kuyruk şu anda işlenemiyorsa 458 gönderin.",
    },
    [471] = {
      name = "Yerel filtre hatası",
      gist = "internetteki listelere göre alan taraftaki bir filtre başarısız oldu",
      description = "471 kodunu hiçbir RFC tanımlamaz ve ikinci rakamı SMTP dil bilgisinin dışındadır. Büyük olasılıkla 4.7.1 kodunun (göndereni bekleten bir ilke) noktaları düşmüş halidir.",
      when = "Geri dönüş kodlarının listelerinde yer alır; bunu gönderen bir sunucu bilinmiyor.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; ilk rakam hatanın geçici olduğunu gösterir. Bir program, ikinci rakamına karşın bu satırı kabul etmelidir.",
      send = "Bozuk bir filtre için 4.3.0 ile 451, bir ilke için 4.7.1 ile 450 gönderin.",
    },
    [500] = {
      name = "Söz dizimi hatası",
      gist = "sunucu komutu tanımıyor ya da satır çok uzun",
      description = "Sunucu satırı komut olarak okuyamıyor. Yalnızca bu satır reddedilir: Oturum açık kalır ve durumunu korur. 5.5.6 varsa AUTH alışverişindeki bir satır çok uzundur.",
      when = "Çok eski bir sunucuda EHLO, bir LMTP sunucusunda HELO veya EHLO için ve DATA reddedildikten sonra istemcinin komut diye gönderdiği ileti metni için görülür. Postfix tanımadığı komuta 502 der.",
      fix = "Satırı RFC ile karşılaştırın ve EHLO yanıtında yer almayan uzantıları kullanmayın. Reddedilen EHLO ise LMTP sunucusunda LHLO, TLS ve oturum açma gerekmiyorsa HELO kullanın. Yoldaki bir güvenlik duvarı veya vekil sunucu komutları değiştiriyor olabilir.",
      send = "Tanımadığınız bir komut için bunu, bildiğiniz ama sunmadığınız bir komut için 502, yalnızca bağımsız değişkenler yanlışsa 501 gönderin.",
    },
    [501] = {
      name = "Parametrelerde söz dizimi hatası",
      gist = "sunucu komutu biliyor, ama bağımsız değişkenlerini okuyamıyor",
      description = "Bir bağımsız değişken bozuk, eksik veya yasaktır. AUTH sırasında iptal edilmiş bir alışveriş, bozuk base64 veya mekanizmanın almadığı bir başlangıç yanıtı anlamına da gelir.",
      when = "MAIL FROM komutunda iki noktadan sonra gelen boşlukta, makine adındaki alt çizgide, bozuk bir adreste veya bağımsız değişkenli STARTTLS komutunda görülür.",
      fix = "Komutu yeniden göndermeden önce bağımsız değişkenleri düzeltin. 5.1.3 alıcının, 5.1.7 ve 5.1.8 gönderenin adresini gösterir. Kendi gönderdiğiniz yıldızdan sonra yalnızca AUTH iptalini onaylar.",
      send = "Söz dizimini bozan bağımsız değişkenler için bunu, desteklemediğiniz bir bağımsız değişken için 504, MAIL veya RCPT komutunun bilinmeyen bir parametresi için 555, izin vermediğiniz bir posta kutusu adı için 553 gönderin.",
    },
    [502] = {
      name = "Komut uygulanmamış",
      gist = "sunucu bu komutu sunmuyor",
      description = "RFC 5321 uyarınca sunucu komutu tanır, ama uygulamaz. Postfix ve başkaları, hiç tanımadıkları bir komuta da 502 5.5.2 ile yanıt verir.",
      when = "VRFY, EXPN, HELP veya ETRN komutlarında, bunlar olmadan çalışan sunucularda ve yanlış yazılmış komutlarda görülür. EHLO yanıtındaki bir komut bunu almamalıdır.",
      fix = "Komut olmadan devam edin; yinelemek işe yaramaz. Komut EHLO ise ve TLS ile oturum açma gerekmiyorsa HELO kullanın. Bu yanıtı ileti metni aldıysa DATA daha önce reddedilmiştir.",
      send = "Bildiğiniz ama sunmadığınız bir komut için bunu, bilmediğiniz bir komut için 500, güvenlik nedeniyle kapatılmış VRFY veya EXPN için 252 gönderin.",
    },
    [503] = {
      name = "Yanlış komut sırası",
      gist = "komut, oturumun yanlış noktasında geldi",
      description = "Bu komuttan önceki bir adım eksik, başarısız veya zaten yapılmış. Komut kendi başına doğru olabilir.",
      when = "EHLO göndermeden MAIL, MAIL göndermeden RCPT, kabul edilmiş alıcı olmadan DATA, ikinci bir AUTH veya son parçadan sonra BDAT gönderildiğinde görülür. 554 karşılamasından sonra QUIT dışındaki her komutun yanıtıdır.",
      fix = "Bu yanıttan önceki ilk hatayı arayın; asıl hata genellikle odur: Komutlar PIPELINING ile art arda gönderildiğinde reddedilen bir MAIL veya RCPT, sonraki komutları da başarısız kılar. Sonra RSET gönderin veya yeni bir oturum açın ve adımları sırayla uygulayın.",
      send = "Sırası bozuk bir komut için gönderin. Oturum açma veya TLS eksikse 530, DATA aşamasında hiç alıcı kalmadıysa 503 veya 554 gönderin.",
    },
    [504] = {
      name = "Parametre uygulanmamış",
      gist = "sunucu komutun bir parametresini desteklemiyor",
      description = "Komut biliniyor, ama bu değer bilinmiyor. AUTH aşamasında mekanizma bilinmiyor ya da burada ona izin verilmiyordur. Postfix, tam nitelikli bir makine adı veya adres istediği yerde 504 5.5.2 gönderir.",
      when = "Sunucunun sunmadığı bir mekanizmayla gelen AUTH komutundan sonra ve kısa makine adı kullanan bir istemcinin EHLO, MAIL veya RCPT komutunda görülür.",
      fix = "EHLO yanıtının AUTH satırından bir mekanizma seçin. Metin tam nitelikli bir ad istiyorsa ayarlarınızdaki makine adını veya adresi düzeltin.",
      send = "Sunmadığınız bir AUTH mekanizması için gönderin. MAIL veya RCPT komutunun bilinmeyen bir parametresi için 555, bozuk söz dizimi için 501 gönderin.",
    },
    [510] = {
      name = "Hatalı e-posta adresi",
      gist = "internetteki listelere göre alıcı adresinde bir yanlışlık var",
      description = "510 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 5.1.0 kodunun (bir adresle ilgili bir sorun) noktaları düşmüş halidir. Hata kalıcıdır.",
      when = "Bir teslim raporunda, genişletilmiş durum kodundan türetilmiş olarak bulunabilir.",
      fix = "Adreste yanlış olup olmadığını denetleyin. Adresten vazgeçmeden önce metni okuyun, çünkü 5.1.0 neyin yanlış olduğunu açık bırakır.",
      send = "5.1.1 gibi kesin bir genişletilmiş durum koduyla 550 gönderin.",
    },
    [511] = {
      name = "Hatalı e-posta adresi",
      gist = "internetteki listelere göre alıcının posta kutusu yok",
      description = "511 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 5.1.1 kodunun (böyle bir posta kutusu yok) noktaları düşmüş halidir ve kalıcı bir hatadır.",
      when = "Bulunamayan bir alıcının teslim raporunda yer alabilir.",
      fix = "Adreste yazım hatası arayın. Adresi listelerinizden ancak metin ya da yanındaki gerçek bir 5.1.1 posta kutusunun olmadığını söylüyorsa çıkarın.",
      send = "5.1.1 ile 550 gönderin.",
    },
    [512] = {
      name = "Makine bulunamadı",
      gist = "internetteki listelere göre alıcının alan adı için posta sunucusu yok",
      description = "512 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 5.1.2 kodunun (hatalı hedef sistem) noktaları düşmüş halidir. Gönderen taraf bunu DNS üzerinden öğrenir; bu yüzden bunu söyleyen sunucu yok denecek kadar azdır.",
      when = "Yanlış yazılmış veya süresi dolmuş bir alan adının teslim raporunda bulunabilir.",
      fix = "Adresin @ işaretinden sonraki bölümünü denetleyin. Doğruysa MX ve adres kayıtlarını kendiniz sorgulayın; yanıt vermeyen bir ad sunucusu, alan adının yok olduğunu kanıtlamaz.",
      send = "Numarayı kendi yazılımınız yazıyorsa 5.1.2 bildirin.",
    },
    [513] = {
      name = "Yanlış adres türü",
      gist = "internetteki listelere göre alıcı adresi doğru yazılmamış",
      description = "513 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 5.1.3 kodunun (alıcı adresinde bozuk söz dizimi) noktaları düşmüş halidir, yani kalıcı bir hatadır.",
      when = "Bozuk bir adresin teslim raporunda bulunabilir.",
      fix = "Boşlukları, eksik bölümleri, fazla ayraçları ve ASCII dışı karakterleri arayıp adresi düzeltin.",
      send = "5.1.3 ile 501 veya 553 gönderin.",
    },
    [520] = {
      name = "Yanlış QUICKSTART tanımlayıcısı",
      gist = "süresi dolmuş bir taslağa göre istemci oturumu yanlış bir QUICKSTART tanımlayıcısıyla açtı",
      description = "520 kodunu hiçbir RFC tanımlamaz ve bunu gönderen bir sunucu bilinmiyor. İlk rakam kalıcı bir hatayı gösterir.",
      when = "Geri dönüş çözümleyicisi Sisimai tablosunda yer alır.",
      fix = "Komutu olduğu gibi yinelemeyin. Oturumu sıradan bir EHLO ile açın.",
      send = "RFC 5321 içinden bir kod, örneğin 501 seçin.",
    },
    [521] = {
      name = "Makine posta kabul etmiyor",
      gist = "bu makine hiç posta kabul etmiyor veya Postfix’in kullanımında bu istemciyi reddedip bağlantıyı kesiyor",
      description = "RFC 7504 uyarınca bu kod, hiçbir zaman posta almayan bir makinenin karşılamasıdır. Postfix bu kodu her aşamada, bir istemciyi reddedip bağlantıyı kapatmak için gönderir; o makine başkalarından posta alır.",
      when = "Karşılamaysa ve neden belirtmiyorsa makine posta almıyordur. Oturum 220 ile başladıysa veya metin bir istemciden, ilkeden veya kara listeden söz ediyorsa Postfix’in kullanımındaki anlamı taşır.",
      fix = "Önce metni okuyun. İstemciniz reddediliyorsa sunucunun yöneticisi yardımcı olabilir; alıcıda sorun olmayabilir. Makine posta almıyorsa alan adının MX kayıtlarının doğru makineyi gösterip göstermediğini denetleyin.",
      send = "Yalnızca hiç posta almayan bir makinenin karşılaması olarak gönderin. Tek bir istemciyi geri çevirmek için 554 gönderin.",
    },
    [522] = {
      name = "Kota aşıldı",
      gist = "alıcının posta kutusu dolu",
      description = "522 kodunu hiçbir RFC tanımlamaz. Büyük olasılıkla 5.2.2 kodunun (dolu posta kutusu) noktaları düşmüş halidir. İlk rakam kalıcı der, oysa bir posta kutusu sonsuza kadar dolu kalmaz.",
      when = "Bir kez, veriden sonra, kotasını aşmış bir posta kutusu için görülmüştür.",
      fix = "Adres doğru; bu yüzden adresi koruyun ve daha sonra bir ileti deneyin. Bu arada alıcıya başka bir yoldan ulaşın.",
      send = "4.2.2 ile 452 ya da 5.2.2 ile 552 gönderin.",
    },
    [523] = {
      name = "Şifreleme gerekli",
      gist = "kime sorulduğuna göre ya şifreleme gerekiyor ya da ileti çok büyük",
      description = "523 kodunun ne demek olduğunu hiçbir RFC söylemez. RFC 5248 bu kodu X.7.10 (şifreleme gerekli) ile eşleştirir. İnternetteki listeler bu kodu çok büyük ileti diye açıklar, çünkü büyük olasılıkla 5.2.3 noktalarını kaybetmiştir.",
      when = "AUTH sonrasında eksik şifreleme, MAIL veya veri sonrasında boyut akla yatkındır.",
      fix = "Kararı metin ve genişletilmiş durum kodu versin. 5.7.10 varsa TLS başlatıp adımı yineleyin; 5.2.3 varsa iletiyi küçültün.",
      send = "Önce TLS gerekiyorsa 530, ileti çok büyükse 552 gönderin.",
    },
    [524] = {
      name = "Liste genişletilemiyor veya şifreleme gerekli",
      gist = "bir liste genişletilemiyor ya da oturum açmak için şifreleme gerekiyor; hangisi olduğu sunucuya bağlı",
      description = "524 kodunun ne demek olduğunu hiçbir RFC söylemez. OpenSMTPD bu kodu 5.2.4 kodundan (başarısız liste genişletme) türetir. RFC 5248 bu kodu X.7.11 (şifreleme isteyen bir mekanizma) ile eşleştirir.",
      when = "OpenSMTPD bu kodu, bir takma ad veya iletme dosyası hatalıysa RCPT komutuna gönderir.",
      fix = "5.2.4 varsa alan tarafın yöneticisine bildirin; adres doğru olabilir. 5.7.11 varsa TLS başlatıp yeniden oturum açın.",
      send = "Liste için 5.2.4 ile 550, eksik TLS için 5.7.0 ile 530 gönderin.",
    },
    [525] = {
      name = "Kullanıcı hesabı devre dışı",
      gist = "kullanıcının hesabı devre dışı",
      description = "525 kodunun ne zaman gönderileceğini hiçbir RFC söylemez. RFC 5248 bu kodu X.7.13 ile eşleştirir: Kimlik bilgileri doğrudur, ama hesabı bir yönetici devre dışı bırakmıştır.",
      when = "AUTH komutundan sonra ve hesabı devre dışı olan bir alıcı için RCPT komutunda görülür.",
      fix = "Hesabın sağlayıcısına sorun; kullanıcıdan başka bir parola istemeyin. RCPT aşamasında geldiyse alıcıya başka bir yoldan ulaşın.",
      send = "AUTH sonrasında 5.7.13 ile 535, devre dışı bir alıcı için 5.2.1 ile 550 gönderin.",
    },
    [530] = {
      name = "Kimlik doğrulama gerekli",
      gist = "istemcinin bu komuttan önce oturum açması veya TLS başlatması gerekiyor",
      description = "Sunucu yalnızca bu komutu ve yalnızca eksik adım tamamlanana kadar reddeder. Bunun AUTH mu yoksa STARTTLS mi olduğunu metin veya genişletilmiş durum kodu söyler.",
      when = "AUTH adımını atlayan istemcinin MAIL veya RCPT komutunda, önce STARTTLS gereken yerlerde ise AUTH dahil hemen hemen her komutta görülür.",
      fix = "Eksik adımı tamamlayıp komutu yineleyin; iletiden vazgeçmeyin. Metin STARTTLS diyorsa onu gönderip EHLO komutunu yineleyin; demiyorsa TLS üzerinden oturum açın. E-posta programında giden posta sunucusu için şifrelemeyi ve parolayı açın.",
      send = "Oturum açmak veya TLS yanıtı değiştirecekse gönderin, her ikisi için de 5.7.0 ekleyin ve hangi adımın eksik olduğunu metinde söyleyin. Oturum açmanın kendisi başarısız olduysa 535 gönderin; gelen postayı alan 25 numaralı bağlantı noktası yabancılardan oturum açmalarını istememelidir.",
    },
    [533] = {
      name = "Teslim yetkisi yok",
      gist = "teslim yetkisi yok ya da SMTPUTF8 gerekiyor; hangisi olduğu sunucuya bağlı",
      description = "533 kodunun ne demek olduğunu hiçbir RFC söylemez. RFC 5248 bu kodu X.7.1 (ilke nedeniyle ret) ile eşleştirir. Exim bu kodu, sonraki sunucunun kabul edemediği uluslararası bir adres için gönderir.",
      when = "Exim bu kodu, ardındaki sunucuda SMTPUTF8 yoksa RCPT komutuna gönderir.",
      fix = "Metni okuyun. 5.7.1 varsa alan taraftan postanıza izin vermesini isteyin; uluslararası bir adres söz konusuysa aynı kişinin ASCII adresini kullanın.",
      send = "5.7.1 ile 550 veya 5.6.7 ile 553 gönderin.",
    },
    [534] = {
      name = "Kimlik doğrulama mekanizması çok zayıf",
      gist = "seçilen oturum açma mekanizması bu kullanıcı için çok zayıf",
      description = "Sunucunun ilkesi daha güçlü bir mekanizma ister. Parola değerlendirilmemiştir. Bildirildiğine göre Google bu kodu, bir hesap için uygulama parolası gerektiğinde de gönderir.",
      when = "AUTH komutundan sonra görülür. Aynı mekanizma her seferinde reddedilir.",
      fix = "EHLO yanıtının AUTH satırından daha güçlü bir mekanizma seçin; TLS etkin değilse önce STARTTLS gönderin. Metin uygulama parolasından söz ediyorsa hesabın ayarlarında bir tane oluşturun.",
      send = "Başka bir mekanizma yetecekse bunu, kimlik bilgileri yanlışsa 535, hiç sunmadığınız bir mekanizma için 504 gönderin.",
    },
    [535] = {
      name = "Kimlik bilgileri geçersiz",
      gist = "kullanıcı adı, parola veya belirteç geçerli değil",
      description = "Oturum açma başarısız oldu. SMTP oturumu açık kalır, ama kimliği doğrulanmış değildir.",
      when = "Değişmiş bir parolada, yanlış biçimdeki bir kullanıcı adında veya süresi dolmuş bir belirteçte AUTH komutuna verilir; birçok sağlayıcı uygulama parolası ister.",
      fix = "Eskilerini yinelemek yerine kullanıcıdan yeni kimlik bilgileri isteyin. Kullanıcı adının sağlayıcının istediği biçimde, çoğu zaman adresin tamamı olarak yazıldığını ve bunun doğru sunucu olduğunu denetleyin.",
      send = "Yanlış kimlik bilgileri için 5.7.8 ile gönderin. Onları denetleyemediyseniz 454 gönderin, çünkü bu kod istemcilerin başka bir parola istemesine yol açar.",
    },
    [538] = {
      name = "Mekanizma için şifreleme gerekli",
      gist = "bu oturum açma mekanizması yalnızca şifreli bir bağlantıda kabul ediliyor",
      description = "Sunucu, henüz değerlendirmediği kimlik bilgilerini almadan önce TLS ister. RFC 4954 kodu yalnızca tarihsel nedenle korur.",
      when = "TLS olmayan bir bağlantıda PLAIN gibi bir mekanizmayla gelen AUTH komutundan sonra görülür.",
      fix = "STARTTLS ile TLS başlatın, yeniden EHLO gönderin ve AUTH komutunu yineleyin. Parola ağdan açık olarak geçtiyse değiştirin.",
      send = "Mekanizmayı ancak TLS etkin olduktan sonra sunun; STARTTLS şart koşmak için 530 gönderin.",
    },
    [541] = {
      name = "Hedef tarafından reddedildi",
      gist = "alıcının alan adı postayı reddediyor",
      description = "541 kodunu hiçbir RFC tanımlamaz. Zoho bu kodu 5.4.1 ile gönderir; numara büyük olasılıkla bunun noktaları atılarak oluşmuştur.",
      when = "Zoho bu kodu, alan tarafın reddetmeye karar verdiği postaya gönderir.",
      fix = "Nedeni metinde okuyun ve alan tarafın yöneticisine postayı hangi kuralın durdurduğunu sorun. Adres doğru olabilir.",
      send = "Nedeni belirten bir 5.7.x koduyla 550 veya 554 gönderin.",
    },
    [542] = {
      name = "Reddedildi",
      gist = "alıcı, yalnızca metnin söyleyebileceği bir nedenle reddediliyor",
      description = "542 kodunu hiçbir RFC tanımlamaz. Genişletilmiş durum kodu olmayan tek bir örneği biliniyor; ilk rakam hatanın kalıcı olduğunu gösterir.",
      when = "Bir kez, RCPT aşamasında görülmüştür.",
      fix = "Metni okuyun; bu numaraya dayanarak listeden adres çıkarmayın.",
      send = "Kesin bir genişletilmiş durum koduyla 550 gönderin.",
    },
    [550] = {
      name = "Posta kutusu kullanılamıyor",
      gist = "posta kutusu yok ya da bir ilke bu postayı yasaklıyor",
      description = "Sunucu bir alıcıyı, bir göndereni veya bir iletiyi kesin olarak reddeder. Nedenin posta kutusu mu yoksa ilke mi olduğunu numara değil, genişletilmiş durum kodu söyler: 5.1.1 böyle bir posta kutusu yok, 5.2.1 posta kutusu devre dışı, 5.7.x ise ilke demektir.",
      when = "RCPT aşamasında çoğu zaman yanlış bir adresle veya yasak aktarmayla ilgilidir. Veriden sonra çoğu zaman içerik ya da başarısız SPF, DKIM veya DMARC söz konusudur. Gönderim sunucuları, oturum açan kullanıcıya ait olmayan bir gönderen adresini de bununla reddeder.",
      fix = "Karar vermeden önce genişletilmiş durum kodunu ve metni okuyun. 5.1.1 geldiyse adresi düzeltin ya da ona göndermeyi bırakın. 5.7.x geldiyse SPF, DKIM veya DNS ayarlarını düzeltin ya da yöneticiye sorun; adreste sorun olmayabilir.",
      send = "Tek bir alıcıyı veya göndereni kesin olarak reddetmek için, her zaman genişletilmiş durum koduyla gönderin. İletiyi veya istemciyi reddetmek için 554, düzelebilecek durumlar için 450 gönderin.",
    },
    [551] = {
      name = "Kullanıcı yerel değil, başka adres kullanın",
      gist = "kullanıcı başka yerde ve bu sunucu postayı iletmiyor",
      description = "Sunucu alıcıyı reddeder; metin onun yerine kullanılacak adresi verebilir. Bazı sunucular bununla, çoğunlukla 551 5.7.1 olarak, aktarmayı veya bir göndereni reddeder.",
      when = "RCPT veya VRFY komutuna verilir. Bir sunucu, yeni adresi ele vermemek için pekâlâ 550 de gönderebilir.",
      fix = "Metinde bir adres varsa ve güvenmek için nedeniniz varsa oraya gönderin; bir program ancak sunucunun kimliğinden eminse bu adresi izlemelidir. Metin aktarmadan söz ediyorsa MX kayıtlarını denetleyin veya önce oturum açın.",
      send = "Yeni adres söylenebiliyorsa gönderin. İletmek için 250 veya 251, adres gizli kalacaksa reddetmek için 550, aktarmayı reddetmek için 550 5.7.1 kullanın.",
    },
    [552] = {
      name = "Ayrılan depolama alanı aşıldı",
      gist = "ileti çok büyük ya da posta kutusu dolu",
      description = "Bir sınır aşılmıştır: 5.3.4 sistemin, 5.2.3 posta kutusunun boyut sınırını, 5.2.2 ise dolu bir posta kutusunu gösterir. Gmail, tehlikeli bulduğu bir ek veya bağlantı için 552 5.7.0 gönderir; bunun boyutla ilgisi yoktur.",
      when = "MAIL aşamasında bildirilen SIZE, EHLO yanıtındaki sınırın üstündedir. RCPT aşamasında kota veya eski sunucularda alıcı sayısı söz konusudur. Sorun alıcı sayısıysa istemci, diğer 5yz yanıtlarının tersine, kalan alıcıları yeni bir işlemde denemelidir.",
      fix = "Hangi sınır olduğunu metinden okuyun. İletiyi küçültün veya dosya yerine bir bağlantı gönderin. Posta kutusu doluysa adresi koruyun ve alıcıya başka bir yoldan ulaşın. İçerik engellendiyse eki veya bağlantıyı çıkarın.",
      send = "Sabit bir sınırı aşan ileti için 5.3.4 veya 5.2.3 ile gönderin ve sınırı SIZE ile duyurun. Boşaltılabilecek bir posta kutusu için 452 4.2.2, çok fazla alıcı için 452 4.5.3, içerik için 550 veya 554 gönderin.",
    },
    [553] = {
      name = "İzin verilmeyen posta kutusu adı",
      gist = "sunucu bu posta kutusu adına veya gönderen adresine izin vermiyor",
      description = "Ad söz dizimini bozuyor, yasak ya da yalnızca ASCII kullanılabilen yerde ASCII dışı karakterler içeriyor. Gönderim sunucularında çoğu zaman gönderen adresinin oturum açan kullanıcıya ait olmadığını söyler.",
      when = "Postfix, bir kullanıcı kendisine ait olmayan bir adresle gönderdiğinde MAIL veya RCPT aşamasında 553 5.7.1 gönderir. 5.1.8 varsa kusur gönderenin alan adındadır. qmail kullanan sunucular aktarmayı bununla reddeder. VRFY komutundan sonra belirsiz bir ad için adayları sıralayabilir.",
      fix = "Metin gönderenden veya sahibinden söz ediyorsa, oturum açtığınız hesabın adresiyle gönderin. Etmiyorsa adresi harf harf karşılaştırıp düzeltin. ASCII dışı bir adres iki tarafta da SMTPUTF8 gerektirir.",
      send = "Adın kendisine izin verilmiyorsa gönderin. Oturum açan kullanıcıya ait olmayan gönderen adresi ve aktarma için standart yanıt 5.7.1 ile 550; bozuk söz dizimi için 501 gönderin.",
    },
    [554] = {
      name = "İşlem başarısız",
      gist = "ileti veya, karşılama olarak geldiyse, bütün oturum reddediliyor",
      description = "Sunucu, daha kesin bir kodun uymadığı yerlerde kullanılan genel kalıcı hatayla reddeder. Nedeni metin ve genişletilmiş durum kodu söyler: 5.7.1 bir ilkeyi, 5.6.x içeriği, 5.4.6 bir yönlendirme döngüsünü gösterir.",
      when = "Veriden sonra iletiyi, çoğunlukla spam diye reddeder. DATA aşamasında, hiçbir alıcının geçerli olmadığını gösterir. Karşılama olarak veya RCPT aşamasında çoğu zaman kara listedeki bir istemciyi reddeder.",
      fix = "Nedeni metinde arayın. Bir kara listenin adı geçiyorsa nedeni ortadan kaldırıp oradan çıkarılmayı isteyin; içerik belirtiliyorsa onu değiştirin. Bu yanıt yüzünden alıcıyı silmeyin.",
      send = "İletiyi veya istemciyi bütünüyle reddetmek için gönderin. Tek bir alıcıyı reddetmek için 550, bağlantıyı şimdi kapatıyorsanız ve istemci yeniden gelebilecekse 421 gönderin. 554 karşılamasından sonra QUIT gelene kadar 503 ile yanıt verin.",
    },
    [555] = {
      name = "Parametreler tanınmadı",
      gist = "sunucu MAIL veya RCPT komutunun bir parametresini tanımıyor",
      description = "Sunucu bir uzantı parametresini ne şimdi ne de sonra kullanabilir; adresi değerlendirmemiştir. Gmail ve Haraka bu kodu, iki komuttaki bozuk söz dizimi için de gönderir.",
      when = "MAIL FROM veya RCPT TO içinde bir görünen ad veya boş adres varsa Gmail 555 5.5.2 gönderir; sunucunun sunmadığı bir parametrede 555 5.5.4 görülür.",
      fix = "Parametre yoksa adresi düzeltin: tam olarak bir tane, açılı ayraçlar içinde, adsız. Varsa yalnızca uzantısı EHLO yanıtında yer alan parametreleri kullanın.",
      send = "Bilmediğiniz bir parametre için bunu, parametre yalnızca şimdi çalışmıyorsa 455, bozuk söz dizimi için 501, başka komutların parametreleri için 504 gönderin.",
    },
    [556] = {
      name = "Alan adı posta kabul etmiyor",
      gist = "alıcının alan adı posta almadığını bildirmiş",
      description = "Bir aktarma veya gönderim sunucusu, alan adının posta almadığını genellikle DNS içindeki bir Null MX kaydından öğrenmiştir. Alan adındaki bütün adresleri kapsar.",
      when = "RCPT aşamasında 556 5.1.10 olarak görülür. Null MX gönderenin alan adındaysa yanıt 5.7.27 ile 550 olur.",
      fix = "Alan adının yazılışını denetleyin. Doğruysa oradaki bütün adreslere göndermeyi bırakın. Alan adı sizinse ve posta alması gerekiyorsa Null MX yerine gerçek bir kayıt koyun.",
      send = "Aktarma yapıyorsanız ve alıcının alan adında Null MX bulduysanız RCPT komutuna gönderin. Kendisi hiç posta almayan bir makine 521 ile karşılar.",
    },
    [557] = {
      name = "Adres kullanılamıyor",
      gist = "bilinen tek geri dönüşe göre adres kullanılamıyor",
      description = "557 kodunu hiçbir RFC tanımlamaz. Bilinen tek kaynağı, adres sorgularıyla ilgili süresi dolmuş bir taslaktır; internetteki listeler bu kodu kaynak göstermeden çok fazla yinelenen ileti diye açıklar.",
      when = "Bilinen tek geri dönüşte bir sunucu bu kodu RCPT komutuna göndermiş ve bağlantıyı kesmiştir.",
      fix = "Metni okuyun; kuşkunuz kalırsa sunucunun yöneticisine sorun. Aynı komut yine başarısız olur.",
      send = "Kesin bir genişletilmiş durum koduyla 550 veya 554 gönderin.",
    },
    [571] = {
      name = "Engellendi",
      gist = "posta bir ilke nedeniyle engellendi",
      description = "571 kodunu hiçbir RFC tanımlamaz ve ikinci rakamı SMTP dil bilgisinin dışındadır. Büyük olasılıkla 5.7.1 kodunun noktaları düşmüş halidir; sunucular ikisini birlikte gönderir.",
      when = "Engellenen bir istemci, gönderen veya içerik için karşılamadan verinin sonuna kadar her noktada görülür.",
      fix = "Metinden kuralı öğrenin; makineniz ve alan adınız için ters DNS, SPF, DKIM ve kara listeleri denetleyin. Alıcıyı listeden çıkarmayın. Bir program, ikinci rakamına karşın bu satırı kabul etmelidir.",
      send = "5.7.1 ile 550 veya 554 gönderin.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Diğer veya tanımsız durum",
      gist = "ret kalıcıdır ve ayrıntı verilmiyor",
      description = "Sunucu reddeder ve ne konu ne de neden belirtir. İleti bu haliyle ulaşmayacaktır.",
      when = "Teslim raporlarında sıktır; raporu yazan program yalnızca yanıtın 5yz olduğunu biliyordur.",
      fix = "Nedeni metinde arayın ve yeniden göndermeden önce gereğini yapın. Yalnızca bu kod yüzünden hiçbir alıcıyı silmeyin.",
      send = "Yalnızca konuyu belirtemiyorsanız kullanın; hemen hemen her ret için daha yakın bir kod vardır.",
      [4] = {
        gist = "hata geçicidir ve ayrıntı verilmiyor",
        description = "Sunucu şu anda yardımcı olamıyor ve ne konu ne de neden belirtiyor. Sonraki bir deneme başarılı olabilir.",
        when = "Sunucular bu kodu, sorunun geçeceğinden başka bir şey bilmediklerinde gönderir. Gönderen sistemler onu gecikme raporlarına yazar.",
        fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; nedeni metinde arayın.",
        send = "Yalnızca konuyu belirtemiyorsanız kullanın; kendi sorununuz için 4.3.0, ilke için 4.7.1 daha çok şey söyler.",
      },
      [2] = {
        gist = "komut başarılı oldu ve ayrıntı verilmiyor",
        description = "Kod komutu onaylar ve yanıt koduna bir şey eklemez.",
        when = "Hemen hemen her 2yz yanıtının ardında, çoğu zaman iletiden sonra 250 2.0.0 olarak görülür. Karşılama ile EHLO ve HELO yanıtları hiçbir zaman genişletilmiş kod taşımaz.",
        fix = "Düzeltilecek bir şey yok: Oturuma devam edin.",
        send = "Daha yakın bir kodu olmayan her başarı için kullanın; örneğin kabul edilen alıcı için 2.1.5 vardır.",
      },
    },
    ["1.0"] = {
      name = "Diğer adres durumu",
      gist = "bir adres, daha yakın bir kodun anlatmadığı bir nedenle reddediliyor",
      description = "Sunucu, RCPT sonrasında bile gönderenin veya alıcının adresine itiraz ediyor. Kod, posta kutusunun olmadığını söylemez.",
      when = "MAIL veya RCPT komutunda 550 5.1.0 olarak görülür. Microsoft ve başkaları bu kodu reddedilen bir gönderen için, bazıları bilinmeyen bir alıcı için gönderir.",
      fix = "Hangi adresin kastedildiğini metinden öğrenin, yazılışını ve alan adını denetleyin. Alıcıyı yalnızca metin posta kutusunun olmadığını söylüyorsa silin.",
      send = "Olmayan posta kutusu için 5.1.1, gönderenin alan adı için 5.1.8, reddedilen gönderen için 5.7.1 kullanın.",
      [4] = {
        gist = "bir adreste, daha yakın bir kodun anlatmadığı geçici bir sorun var",
        description = "Gönderenin veya alıcının adresi şu anda kabul edilemiyor; hangisi olduğunu metnin söylemesi gerekir.",
        when = "Adres sorunlarını birbirinden ayırmayan sunucularda MAIL veya RCPT komutunda görülür.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse iki adresi de ve gönderen alan adının DNS kayıtlarını denetleyin.",
        send = "Sorgulanamayan gönderen alan adı için 4.1.8, çalışmayan DNS için 4.4.3 kullanın.",
      },
      [2] = {
        gist = "adres kabul edildi ve ayrıntı verilmiyor",
        description = "Sunucu komuttaki adresi, çoğunlukla gönderenin adresini kabul ediyor.",
        when = "RFC 2034 içinde gösterildiği gibi 250 2.1.0, kabul edilen MAIL komutunun olağan yanıtıdır.",
        fix = "Düzeltilecek bir şey yok: İşleme devam edin.",
        send = "MAIL komutundan sonra kullanın; kabul edilen alıcı için 2.1.5 daha yakındır.",
      },
    },
    ["1.1"] = {
      name = "Hatalı alıcı posta kutusu adresi",
      gist = "alan adında bu adda bir posta kutusu yok",
      description = "@ işaretinden önceki bölüm yanlış ya da posta kutusu silinmiş. Alan adının kendisi posta alıyor.",
      when = "En sık görülen geri dönüş budur: Bir yazım hatasından sonra veya artık olmayan bir hesap için RCPT komutuna 550 5.1.1. Bunu sonradan öğrenen bir aktarma sunucusu bu kodu teslim raporuna yazar.",
      fix = "Adresi düzeltin ya da listelerinizden çıkarıp ona göndermeyi bırakın.",
      send = "Posta kutusunun olmadığından emin olduğunuzda RCPT komutuna gönderin. Var olan ama kapatılmış bir posta kutusu için 5.2.1, sorgu yapılamadığı sürece 4.1.1 kullanın.",
      [4] = {
        gist = "sunucu posta kutusunun olup olmadığını şimdilik öğrenemedi",
        description = "Alıcı sorgusu başarısız oldu ya da henüz sürüyor. Adres pekâlâ doğru olabilir. RFC 3463 yalnızca 5.1.1 kodunu anlatır, ama IANA kayıtları kodu 451 ile de eşleştirir.",
        when = "Alıcılarını başka bir sisteme soran sunucularda RCPT komutunda görülür. Postfix, adres doğrulanmadığı sürece 450 4.1.1 gönderir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ve listeden hiçbir şey çıkarmayın. Günlerce sürerse adresin yazılışını denetleyin.",
        send = "Yalnızca sorgunun sonucu belirsizken kullanın; posta kutusunun olmadığını öğrendiğinizde 550 5.1.1 gönderin.",
      },
    },
    ["1.2"] = {
      name = "Hatalı alıcı sistem adresi",
      gist = "alıcının alan adı yok ya da posta almıyor",
      description = "@ işaretinden sonraki bölüm yanlış. Tek bir posta kutusu değil, o alan adındaki bütün adresler söz konusudur.",
      when = "DNS içinde böyle bir alan adı yoksa bir gönderim veya aktarma sunucusu bildirir. Yanlış yazılmış ve süresi dolmuş alan adları tipiktir.",
      fix = "Alan adında yazım hatası arayıp adresi düzeltin. Alan adı artık yoksa oradaki bütün adreslere göndermeyi bırakın.",
      send = "Yalnızca DNS adın olmadığını söylüyorsa kullanın; başarısız bir sorgu için 4.4.3, Null MX için 5.1.10 kullanın.",
      [4] = {
        gist = "alıcının alan adı şimdilik bulunamadı",
        description = "DNS, sunucuya alıcının alan adı için adres vermedi veya hiç yanıt vermedi. RFC 3463 yalnızca 5.1.2 kodunu anlatır.",
        when = "Postfix, bulamadığı bir alan adı için RCPT komutuna 450 4.1.2 gönderir, çünkü DNS sorunları da aynı görünür.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; bu arada alan adının yazılışını ve ad sunucularının yanıt verip vermediğini denetleyin.",
        send = "Alan adı belki de varsa kullanın; yanıt alınamayan bir sorgu için 4.4.3 daha yakındır.",
      },
    },
    ["1.3"] = {
      name = "Alıcı adresinde söz dizimi hatası",
      gist = "alıcı adresi bozuk",
      description = "Sunucu alıcıyı adres olarak okuyamıyor; bu yüzden böyle bir posta kutusunun olup olmadığı hakkında bir şey söylenmez.",
      when = "Eksik alan adı, fazladan boşluk veya ikinci bir @ için RCPT komutunda 501 veya 553 5.1.3 olarak görülür.",
      fix = "Adresi düzeltin; aynı adres yine başarısız olur. Listelerde içe aktarma hataları, açılı ayraçların içinde görünen adlar ve görünmez karakterler arayın.",
      send = "Yalnızca bozuk söz dizimi için kullanın ve tırnaklı yerel bölümler gibi geçerli ama alışılmadık biçimleri kabul edin.",
    },
    ["1.4"] = {
      name = "Alıcı adresi belirsiz",
      gist = "adres birkaç posta kutusuna uyuyor ve sunucu tahminde bulunmuyor",
      description = "Alıcının adı geçersiz değil, yalnızca kesin değil: Tek başına bir soyadı birkaç kişiye uyabilir.",
      when = "Adları dizinde arayan sistemler gönderir. Aynı şey için VRFY komutunun yanıtı 553 olur ve bazen adaylar da sıralanır.",
      fix = "Alıcının tam ve kesin adresini kullanın; metinde yazıyor olabilir.",
      send = "Birkaç posta kutusu uyuyorsa kullanın; her posta kutusuna tek ve benzersiz bir adres verin.",
      [4] = {
        gist = "adres şimdilik birkaç posta kutusuna uyuyor",
        description = "Alıcının adı birden çok posta kutusuyla eşleşiyor. Sunucu belirsizliğin geçmesini bekliyor; örneğin dizini o sırada değişiyordur.",
        when = "Seyrektir; adları yaklaşık kurallarla posta kutularına bağlayan sistemler gönderebilir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ya da alıcının tam adresini kullanın.",
        send = "Yalnızca adres yakında benzersiz olacaksa kullanın, aksi halde 5.1.4 kullanın.",
      },
    },
    ["1.5"] = {
      name = "Alıcı adresi geçerli",
      gist = "alıcı adresi kabul edildi",
      description = "Sunucu bu alıcıyı kabul ediyor. Sonradan değerlendireceği ileti içeriği hakkında söz vermez.",
      when = "RCPT komutu olağan durumda 250 2.1.5 ile yanıtlanır. Olumlu teslim raporlarında da yer alır.",
      fix = "Düzeltilecek bir şey yok: Sonraki alıcıyla veya DATA ile devam edin. Sunucunun iletiyi üstlendiğini yalnızca iletiden sonraki 2yz yanıtı gösterir.",
      send = "Gerçekten kabul ettiğiniz alıcılar için kullanın.",
    },
    ["1.6"] = {
      name = "Alıcının posta kutusu taşınmış, yeni adres bilinmiyor",
      gist = "posta kutusu bir zamanlar vardı, ama artık yok ve yeni adresi bilinmiyor",
      description = "Alıcı taşınmıştır. Kod, 5.1.1 kodunun tersine, adresin geçmişte doğru olduğunu söyler.",
      when = "Eski adreslerin kaydını tutan yerlerde RCPT komutunda görülür.",
      fix = "Adresi listelerinizden çıkarın ve kişiye yeni adresini başka bir yoldan sorun.",
      send = "Eski kullanıcılar için kullanın; yeni adres söylenebiliyorsa onu 251 veya 551 ile bildirin.",
    },
    ["1.7"] = {
      name = "Gönderen adresinde söz dizimi hatası",
      gist = "gönderen adresi bozuk ya da reddediliyor",
      description = "Kusur alıcının adresinde değil, MAIL FROM adresindedir.",
      when = "Bir uygulama gönderen olarak yalın bir kullanıcı adı veya görünen ad verdiğinde MAIL komutunda görülür.",
      fix = "Gönderen programdaki zarf gönderenini düzeltin, örneğin news@example.com yapın.",
      send = "Bozuk söz dizimi için kullanın; teslim edilemedi raporlarının kullandığı boş dönüş yolunu kabul etmeyi sürdürün.",
      [4] = {
        gist = "gönderen adresi şimdilik doğrulanamadı",
        description = "Gönderen adresi denetiminin henüz sonucu yok. RFC 3463 adresin söz diziminden söz eder, ama sunucular bu sınıfta bunu kastetmez.",
        when = "Postfix, gönderen adresini doğruladığı sırada MAIL veya RCPT komutuna 450 4.1.7 gönderir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse gönderen adresinin posta alabildiğine bakın.",
        send = "Denetim sürerken kullanın; bozuk bir adres için 5.1.7 gönderin.",
      },
    },
    ["1.8"] = {
      name = "Hatalı gönderen sistem adresi",
      gist = "gönderenin alan adı yok ya da dönen postayı alamıyor",
      description = "Sunucu MAIL FROM alan adını sorguladı ve alıcıyı değil, göndereni reddediyor.",
      when = "MAIL komutunda, denetim ertelenmişse RCPT komutunda görülür. Yapılandırmadaki yazım hataları, süresi dolmuş alan adları ve özel makine adları tipiktir. Microsoft, spam gönderdiği için engellenen hesaplara 501 5.1.8 gönderir.",
      fix = "Alan adı genel DNS içinde bulunan ve posta alan bir adresle gönderin. Metin engellenmiş bir hesaptan söz ediyorsa hesabın yöneticisine sorun.",
      send = "Alan adı yoksa bunu, gönderenin alan adında Null MX varsa 5.7.27 kullanın.",
      [4] = {
        gist = "gönderenin alan adı şimdilik bulunamadı",
        description = "MAIL FROM alan adının sorgusu, çoğunlukla DNS içinde, başarısız oldu. Alıcının adresi söz konusu değildir.",
        when = "Postfix, bulamadığı bir gönderen alan adı için 450 4.1.8, başkaları 451 gönderir.",
        fix = "İletiyi kuyrukta tutun; gönderen alan adınızın genel DNS içinde bulunduğunu ve ad sunucularının yanıt verdiğini denetleyin.",
        send = "Sorgunun kendisi başarısız olmuş olabilecekse kullanın; DNS alan adının olmadığını söylediğinde doğru kod 5.1.8 olur.",
      },
    },
    ["1.9"] = {
      name = "İleti, uyumlu olmayan bir posta sistemine aktarıldı",
      gist = "ileti, başka bildirim göndermeyen bir sisteme aktarıldı",
      description = "İleti, ileti izlemeye katılmayan bir posta sistemine geçti. Adres geçerliydi, ama oradan başka haber gelmeyecek.",
      when = "İzleme raporlarında bulunur, yanıtlarda pek görülmez.",
      fix = "Düzeltilecek bir şey yok; ulaşıp ulaşmadığını öğrenmek için alıcıya veya sonraki sistemin postmaster adresine sorun.",
      send = "Raporlarda, Action değeri relayed ise kullanın.",
    },
    ["1.10"] = {
      name = "Alıcı adresinin alan adında Null MX var",
      gist = "alıcının alan adı posta almadığını Null MX ile bildirmiş",
      description = "Alıcının alan adı bir Null MX kaydı yayımlıyor, yani oradaki bütün adresler söz konusu. Exchange Online aynı kodu, anlamının dışına çıkarak bilinmeyen bir alıcı için de gönderir.",
      when = "Bir aktarma veya gönderim sunucusu DNS içinde Null MX bulduğunda RCPT komutuna 556 5.1.10 ile yanıt verir. 550 5.1.10 çoğunlukla Exchange Online yanıtıdır.",
      fix = "Alan adında yazım hatası arayın; Null MX gerçekse oradaki bütün adreslere göndermeyi bırakın. Metin alıcının bulunamadığını söylüyorsa yalnızca o adresi silin.",
      send = "Aktarma yapıyorsanız ve alan adında Null MX varsa RCPT komutuna gönderin; olmayan posta kutusu için 5.1.1 kullanın.",
    },
    ["2.0"] = {
      name = "Diğer veya tanımsız posta kutusu durumu",
      gist = "posta kutusu, belirtilmeyen bir nedenle postayı reddediyor",
      description = "Kodun söylediği kadarıyla posta kutusu var, ama onunla ilgili bir şey engel oluyor.",
      when = "RCPT komutunda veya veriden sonra görülür. Gmail ve başkaları bu kodu, nedeni belirten bir metnin yanında kullanmıştır.",
      fix = "Metni okuyun; neden açık kalıyorsa yeniden göndermeden önce alıcıya başka bir kanaldan sorun.",
      send = "Devre dışı bir posta kutusu için 5.2.1, dolu olan için 5.2.2, olmayan için 5.1.1 kullanın.",
      [4] = {
        gist = "posta kutusu, belirtilmeyen bir nedenle şimdilik posta alamıyor",
        description = "Kodun söylediği kadarıyla posta kutusu var, ama bir şey engel oluyor. Bazı gri listeleme sunucuları da bu kodu kullanır.",
        when = "RCPT komutunda, çoğu zaman gri listeleme yapan bir sunucudan 450 4.2.0 olarak görülür.",
        fix = "İletiyi kuyrukta tutun ve gri listelemenin istediği gibi aynı makineden yeniden deneyin.",
        send = "Dolu bir posta kutusu için 4.2.2, bir süreliğine kapalı olan için 4.2.1, gri listeleme için 4.7.1 kullanın.",
      },
      [2] = {
        gist = "posta kutusunda her şey yolunda ve ayrıntı verilmiyor",
        description = "Posta kutusu var ve isteneni yaptı.",
        when = "Seyrektir; sunucuların çoğu 2.1.5 kodunu yeğler.",
        fix = "Düzeltilecek bir şey yok: İşlem sürüyor.",
        send = "Kabul edilen alıcı için 2.1.5 kullanın.",
      },
    },
    ["2.1"] = {
      name = "Posta kutusu devre dışı, ileti kabul etmiyor",
      gist = "posta kutusu var, ama devre dışı",
      description = "Hesap askıya alınmış, kilitlenmiş veya kapatılmıştır ve yeniden açılması beklenmez.",
      when = "Kapatılan, kullanılmayan veya ücreti ödenmeyen hesaplar için RCPT komutunda 550 5.2.1 olarak görülür. Gmail bu kodu çok hızlı posta alan bir posta kutusu için de gönderir ve bunu metinde söyler.",
      fix = "Metin hızdan söz etmiyorsa bu adrese göndermeyi bırakın. Sahibi veya yönetici onu yeniden etkinleştirebilir.",
      send = "Kapatılmış bir hesap için bunu, hiç var olmamış olan için 5.1.1 kullanın.",
      [4] = {
        gist = "posta kutusu bir süre posta almıyor",
        description = "Posta kutusu var; kapalı, meşgul ya da çok hızlı posta alıyor.",
        when = "RCPT komutunda görülür. Gmail, çok yüksek hızda posta alan bir posta kutusu için 450 4.2.1 gönderir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; metin hızdan söz ediyorsa bu alıcıya daha yavaş gönderin.",
        send = "Yakında yeniden açılacak bir posta kutusu için kullanın; kapalı kalacaksa 5.2.1 kullanın.",
      },
    },
    ["2.2"] = {
      name = "Posta kutusu dolu",
      gist = "posta kutusu dolu ve bu ileti geri dönüyor",
      description = "Alıcı kotasını aşmış, ama adres geçerli. RFC 3463 sınıf 4 istese de IANA kayıtları kodu 552 ile eşleştirir.",
      when = "Gönderenin kuyruğunu bekletmeyen sağlayıcılarda, RCPT komutunda veya veriden sonra 552 5.2.2 olarak görülür.",
      fix = "Adresi şimdilik listede tutun, çünkü daha sonraki bir ileti geçebilir. Haftalarca dolu kalırsa posta kutusu büyük olasılıkla terk edilmiştir.",
      send = "Gönderen dolu posta kutusunu hemen öğrenmeliyse bunu, kuyruğu bekleyebilirse 4.2.2 kullanın.",
      [4] = {
        gist = "posta kutusu dolu ve sunucu boşaltılmasını bekliyor",
        description = "Alıcı kotasını aşmış ve adres geçerli. RFC 3463 ise 5.2.2 yerine bu sınıfı ister.",
        when = "RCPT komutunda veya veriden sonra 452 4.2.2 olarak görülür. Kimsenin boşaltmadığı bir posta kutusu bu yanıtı tekrar tekrar verir.",
        fix = "Kuyruğun yeniden denemesini bekleyin ve adresi listede tutun. Denemeler sona ererse alıcıya başka bir yoldan haber verin.",
        send = "Gönderen birkaç gün yeniden deneyebilirse bunu, ileti hemen geri dönmeliyse 5.2.2 kullanın.",
      },
    },
    ["2.3"] = {
      name = "İleti boyutu yönetimce konulan sınırı aşıyor",
      gist = "ileti, bu posta kutusunun alabileceğinden büyük",
      description = "İleti bu posta kutusunun sınırını aşıyor. Bütün sistemin sınırı için ayrı bir kod vardır: 5.3.4.",
      when = "Boyut MAIL ile bildirildiyse RCPT komutunda, bildirilmediyse veriden sonra 552 5.2.3 olarak görülür. Aynı iletinin alıcıları farklı yanıtlar alabilir.",
      fix = "İletiyi küçültün ya da dosyaya bir bağlantı gönderin. Base64, bir eki yaklaşık üçte bir oranında büyütür.",
      send = "Tek bir posta kutusunun sınırı için bunu, sistemin sınırı için 5.3.4 kullanın.",
    },
    ["2.4"] = {
      name = "Posta listesi genişletme sorunu",
      gist = "posta listesi, biri onarmadıkça genişletilemiyor",
      description = "Sunucu liste üyelerini okuyamıyor. Hata iletinizde değil, listede veya verilerindedir.",
      when = "Bir liste adresi için RCPT komutunda veya teslim raporunda görülür.",
      fix = "Liste sahibine, listenin adresine değil, başka bir adresine yazarak haber verin.",
      send = "Listenin kendisi bozuksa kullanın; göndereni kabul etmeyen bir liste için 5.7.2 vardır.",
      [4] = {
        gist = "posta listesi şimdilik genişletilemiyor",
        description = "Sunucu liste üyelerini okuyamadı. Sonraki bir deneme işe yarayabilir.",
        when = "Verilerine ulaşılamayan bir liste veya takma ad için RCPT komutunda görülür.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; gönderen bu hatayı gideremez.",
        send = "Üyelik verileri okunamadığı sürece kullanın; onarılması gereken bir liste için 5.2.4 kullanın.",
      },
    },
    ["3.0"] = {
      name = "Diğer veya tanımsız posta sistemi durumu",
      gist = "posta sistemi, belirtmediği bir nedenle iletiyi reddediyor",
      description = "Sorun sunucu tarafındadır ve sunucu geçmesini beklemiyor.",
      when = "Bazı sunucular bu kodu her ret yanıtında 553 veya 554 ardına koyar.",
      fix = "Önce metni okuyun: Bir sunucu hatasından söz ediyorsa postmaster adresine bildirin ve onarımdan sonra yeniden gönderin.",
      send = "Yalnızca kendi tarafınızdaki kalıcı bir hata için kullanın; hemen hemen her ret için daha yakın bir kod vardır.",
      [4] = {
        gist = "posta sisteminde, belirtilmeyen geçici bir sorun var",
        description = "Hata sunucunun kendisinden kaynaklanıyor. İleti ve adresler söz konusu değil.",
        when = "Bir filtre, disk veya sorgu başarısız olduğunda 451 4.3.0 sık gelen bir yanıttır.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; saatlerce sürerse alan sistemin postmaster adresine bildirin.",
        send = "Kendi geçici hatalarınız için kullanın; dolu disk için 4.3.1, yük veya bakım için 4.3.2, hatalı ayar için 4.3.5 kullanın.",
      },
      [2] = {
        gist = "posta sistemi isteneni yaptı ve ayrıntı verilmiyor",
        description = "Kod, konu olarak posta sistemini gösteren olağan bir başarıdır.",
        when = "Seyrektir; sunucuların çoğu 2.0.0 kodunu yeğler.",
        fix = "Düzeltilecek bir şey yok: Sonraki komutu gönderin.",
        send = "Sistem hakkında söyleyeceğiniz bir şey yoksa 2.0.0 kullanın.",
      },
    },
    ["3.1"] = {
      name = "Posta sistemi dolu",
      gist = "bütün posta sisteminin depolama alanı dolu",
      description = "Tek bir posta kutusu değil, sunucunun diski doludur. RFC 3463 kodu yalnızca geçici hatalar için anlatır.",
      when = "Disk doluyken MAIL komutunda veya veriden sonra 452 4.3.1 olarak görülür.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse alan sistemin postmaster adresine bildirin.",
      send = "Diskiniz dolu olduğu sürece bunu, tek bir dolu posta kutusu için 4.2.2 kullanın.",
    },
    ["3.2"] = {
      name = "Sistem ağdan ileti kabul etmiyor",
      gist = "makine hiç posta kabul etmiyor",
      description = "Kim gönderirse göndersin makine hiçbir zaman posta almaz. RFC 7504 kodu 521 ile eşleştirir.",
      when = "521 ile karşılayıp sonraki komutları da yanıtlayan bir makineden 521 5.3.2 olarak görülür.",
      fix = "Bu makineyi gösteren yanlış bir MX kaydı veya aktarma ayarı arayın.",
      send = "Hiç posta almayan bir makinede 521 ile kullanın ve hiçbir MX kaydını ona yöneltmeyin.",
      [4] = {
        gist = "sunucu şu anda posta almıyor",
        description = "Sunucu kapanıyor, açılıyor, bakımda veya çok meşgul.",
        when = "Karşılama olarak veya oturumun ortasında 421 4.3.2 olarak görülür. Exchange, bir alıcının postasını yavaşlatmak için 432 4.3.2 kullanır.",
        fix = "İletiyi kuyrukta tutun ve daha sonra daha az bağlantıyla yeniden bağlanın.",
        send = "Bağlantıyı kendi nedenlerinizle kapatırken 421 ile kullanın; bu istemciye konan bir sınır için 4.7.0 daha yakındır.",
      },
    },
    ["3.3"] = {
      name = "Sistem seçilen özellikleri desteklemiyor",
      gist = "sunucu, iletinin gerektirdiği bir özelliği desteklemiyor",
      description = "Hedef sistem veya önündeki ağ geçidi, iletiyi bu biçimde işleyemiyor.",
      when = "Daha az özelliği olan sistemlere açılan ağ geçitlerinden gelir.",
      fix = "Hangi özelliğin kastedildiğini metinden öğrenin ve iletiyi onsuz gönderin.",
      send = "İletinin özellikleri için kullanın ve EHLO yanıtında yalnızca çalışanları duyurun.",
      [4] = {
        gist = "sunucu, iletinin gerektirdiği bir özelliği şimdilik sunamıyor",
        description = "Özellik şu anda hedef sistemde ya da önündeki ağ geçidinde yok.",
        when = "Seyrektir; bir ağ geçidi, ardındaki sistem kısıtlıyken gönderebilir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ya da metnin belirttiği özellik olmadan gönderin.",
        send = "Özellik geri gelecekse kullanın; MAIL veya RCPT komutunun bilinmeyen bir parametresi için X.5.4 kullanın.",
      },
    },
    ["3.4"] = {
      name = "İleti sistem için çok büyük",
      gist = "ileti, sunucunun kabul ettiğinden büyük",
      description = "İleti tek bir posta kutusunun değil, bütün sistemin sınırını aşıyor.",
      when = "Bildirilen SIZE çok büyükse MAIL komutunda, değilse veriden sonra 552 5.3.4 olarak görülür. Base64 bir eki yaklaşık üçte bir büyüttüğünden, sınırın biraz altındaki bir dosya da çok büyük gelebilir.",
      fix = "İletiyi küçültün, bölün veya dosya yerine bir bağlantı gönderin. Sunucu bildiriyorsa sınır, EHLO yanıtında SIZE ardındaki sayıdır.",
      send = "552 ile kullanın ve istemciler iletiyi boşuna göndermesin diye sınırı SIZE ile duyurun.",
    },
    ["3.5"] = {
      name = "Sistem yanlış yapılandırılmış",
      gist = "sunucunun bir ayarı yanlış ve teslimi engelliyor",
      description = "Posta sistemi kötü yapılandırılmıştır ve sunucu bunun kendiliğinden düzelmesini beklemiyor. İletiyi değiştirmek işe yaramaz.",
      when = "Bir posta sistemi kötü yapılandırıldığında, örneğin MX kaydı kendisine geri götürüyorsa teslim raporlarında görülür.",
      fix = "O sistemin postmaster adresine bildirin ve onarımdan sonra yeniden gönderin.",
      send = "Yakında onaracaksanız gönderenler postayı tutsun diye 4.3.5 kullanın.",
      [4] = {
        gist = "sunucunun bir ayarı yanlış ve sunucu iletiyi henüz alamıyor",
        description = "Sunucunun yöneticisi ayarlarda bir hata yaptı. İleti de adresler de söz konusu değil.",
        when = "Postfix, erişim kurallarından biri kullanılamıyorsa 451 4.3.5 Server configuration error gönderir.",
        fix = "Karşı taraf ayarlarını onarırken iletiyi kuyrukta tutup yeniden deneyin.",
        send = "Yakında onaracağınız bir hata için kullanın; hangi ayar olduğu günlükte yazar.",
      },
    },
    ["3.6"] = {
      name = "İstenen öncelik değiştirildi",
      gist = "ileti, istenenden başka bir öncelikle kabul edildi",
      description = "Sunucu iletiyi aldı ve önceliğini değiştirdi. Yeni öncelik metnin ilk sözcüğüdür.",
      when = "RFC 6710 içindeki MT-PRIORITY uzantısını sunan sunucularda 250 2.3.6 olarak görülür.",
      fix = "Düzeltilecek bir şey yok; daha yüksek bir öncelik gerekiyorsa hesabınızın onu kullanıp kullanamayacağını sorun.",
      send = "Metne yeni öncelik ve bir boşlukla başlayın.",
    },
    ["4.0"] = {
      name = "Diğer veya tanımsız ağ ya da yönlendirme durumu",
      gist = "ağ veya yönlendirme teslimi olanaksız kılıyor",
      description = "Sorun iletinin yolundadır ve sistem denemeyi bırakmıştır.",
      when = "Aktarma sunucularının teslim raporlarında bulunur.",
      fix = "Yeniden göndermeden önce DNS, yollar ve güvenlik duvarlarını gözden geçirip sorunlu durağı bulun.",
      send = "Yol yoksa 5.4.4, döngü varsa 5.4.6 kullanın.",
      [4] = {
        gist = "ağda veya yönlendirmede geçici bir sorun var",
        description = "Aksaklık alıcının posta kutusunda değil, iletinin yolundadır.",
        when = "Daha yakın bir kod uymuyorsa aktarma sunucuları bu kodu yanıtlarda ve teslim raporlarında kullanır.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse iki sistem arasındaki DNS, yollar ve güvenlik duvarlarını denetleyin.",
        send = "Yanıt vermeyen bir makine için 4.4.1, çalışmayan DNS için 4.4.3 kullanın.",
      },
    },
    ["4.1"] = {
      name = "Makineden yanıt yok",
      gist = "Exchange Online’ın kullanımında sunucu bu alıcıyı kabul etmiyor",
      description = "Exchange Online, dizininde bulunmayan bir adresi reddeder. RFC 3463 uyarınca X.4.1 yanıt vermeyen bir makineyi gösterir ve yalnızca geçicidir.",
      when = "RCPT komutunda “Recipient address rejected: Access denied” sözleriyle görülür.",
      fix = "Adresi alıcıya sorarak denetleyin. Alan adı Exchange Online hizmetine yeni taşındıysa yöneticisinin adresi orada eklemesi gerekebilir.",
      send = "Olmayan posta kutusu için 5.1.1, ilke için 5.7.1 kullanın.",
      [4] = {
        gist = "sonraki makine yanıt vermedi",
        description = "Sonraki makineye bağlanma denemesi yanıtsız kaldı: Makine meşgul, kapalı veya ulaşılmazdı.",
        when = "Gönderen taraf bu kodu başarısız bir bağlantıdan sonra günlüğüne yazar. Yanıt olarak, başka bir makineye ulaşamayan bir aktarma sunucusundan 451 4.4.1 biçiminde gelir.",
        fix = "Kuyruğun yeniden denemesini bekleyin ve her MX makinesinin 25 numaralı bağlantı noktasından yanıt verip vermediğini gönderen makineden denetleyin. Neden bir güvenlik duvarı, 25 numaralı bağlantı noktasını kapatan bir sağlayıcı veya eskimiş bir MX kaydı olabilir.",
        send = "Aktarma yapıyorsanız ve sonraki makine susuyorsa kullanın; bağlantı kurulup koptuysa 4.4.2 kullanın.",
      },
    },
    ["4.2"] = {
      name = "Bağlantı koptu",
      gist = "bağlantı, ileti tamamlanmadan koptu veya zaman aşımına uğradı",
      description = "Bağlantı kuruldu ama sürmedi. Adres veya içerik hakkında bir şey söylenmez.",
      when = "Sunucular, çok uzun süre sessiz kalan istemciye 421 4.4.2 gönderir. Gönderen sistemler bu kodu kopan bağlantılar için günlüğe yazar; istemci bunlardan sonra 451 gelmiş gibi davranmalıdır.",
      fix = "Kuyruğun yeniden denemesini bekleyin. Kopma hep aynı noktada oluyorsa güvenlik duvarlarına, tarama yapan vekil sunuculara ve yoldaki MTU değerine bakın.",
      send = "Zaman aşımından sonra 421 ile kullanın ve sonraki komutu en az beş dakika bekleyin.",
    },
    ["4.3"] = {
      name = "Dizin sunucusu hatası",
      gist = "DNS veya başka bir dizin sorgusu başarısız oldu ve sistem vazgeçti",
      description = "Ad sunucusu veya dizin zamanında yanıt vermedi. RFC 3463 yalnızca geçici durumu anlatır, ama IANA kayıtları kodu 550 ile de eşleştirir. Alan adının olmadığı anlamına gelmez.",
      when = "Yeniden denemeler sona erdikten sonra teslim raporlarında bulunur.",
      fix = "Gönderenin ve alıcının alan adlarının DNS kayıtlarını denetleyin ve ikisi de yanıt verince yeniden gönderin. Adresi listede tutun.",
      send = "Dizin çalışmadığı sürece gönderenler yeniden denesin diye 4.4.3 kullanın.",
      [4] = {
        gist = "DNS veya başka bir dizin sorgusu şimdilik başarısız oldu",
        description = "Ad sunucusu veya dizin, kullanılabilir bir yanıt vermedi. Başarısız bir sorgu, alan adının olmadığı anlamına gelmez.",
        when = "Bir ad sunucusu veya dizin kullanılabilir yanıt vermediğinde 451 4.4.3 olarak görülür. RFC 7208 bu kodu, şimdi 4.7.24 ile bildirilen geçici SPF hataları için kullanıyordu.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse gönderen alan adınızın ad sunucularının yanıt verdiğini denetleyin.",
        send = "DNS veya dizininiz yanıt vermediği sürece kullanın; var olmayan bir alan adı için kullanmayın.",
      },
    },
    ["4.4"] = {
      name = "Yönlendirilemiyor",
      gist = "sunucu, alıcının alan adına giden bir yol bulamıyor",
      description = "DNS veya bir yönlendirme tablosu sonraki makineyi vermiyor. Alan adı, hiçbir posta sunucusu olmadan da var olabilir.",
      when = "Aktarma sunucuları bu kodu kullanılabilir MX veya adres kaydı olmayan bir alan adı ya da kendi yönlendirmelerindeki bir boşluk için bildirir. Exchange de kullanır.",
      fix = "Alan adının yazılışını denetleyin, MX ve adres kayıtlarını sorgulayın. Bunlar yanlışsa alan adının sahibi geçerli bir MX kaydı yayımlamalıdır.",
      send = "Sonraki makine bilinmiyorsa kullanın; var olmayan bir alan adı için 5.1.2 kullanın.",
      [4] = {
        gist = "sunucu, alıcının alan adına giden bir yolu şimdilik bulamıyor",
        description = "DNS veya bir yönlendirme tablosu şu anda sonraki makineyi vermiyor.",
        when = "MX veya adres kayıtları şu anda kullanılamıyorsa aktarma sunucuları bildirir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; bu arada alan adının yazılışını, MX ve adres kayıtlarını denetleyin.",
        send = "Yol geri gelebilecekse bunu, sorgunun kendisi başarısız olduysa 4.4.3 kullanın.",
      },
    },
    ["4.5"] = {
      name = "Posta sisteminde yoğunluk",
      gist = "Gmail’in kullanımında gönderim kotası tükendi",
      description = "Gmail, günlük sınırı aşan bir gönderenden daha fazla posta almaz. RFC 3463 uyarınca X.4.5 yoğunluğu gösterir ve yalnızca geçicidir.",
      when = "Gmail üzerinden gönderirken, günlük sınırdan söz eden bir metinle görülür.",
      fix = "Kota izin verene kadar bekleyin, sonra iletiyi yeniden gönderin ya da postayı daha çok güne yayın.",
      send = "Kota için açık bir metinle 5.7.1, istemci yeniden deneyebilirse 4.7.0 kullanın.",
      [4] = {
        gist = "posta sisteminde şu anda işleyebileceğinden çok posta var",
        description = "Sunucu postayla aşırı yüklüdür. İleti ve adres söz konusu değil.",
        when = "Yük altındaki bir sunucudan 451 veya 421 4.4.5 olarak görülür. Tek bir gönderene konan sınırın kodu çoğunlukla X.7 ile başlar.",
        fix = "Kuyruk olağan veya daha uzun aralıklarla, daha az bağlantıyla yeniden denesin.",
        send = "Toplam yükünüz için kullanın; tek bir gönderenin hızı için 4.7.0 veya 4.7.28 kullanın.",
      },
    },
    ["4.6"] = {
      name = "Yönlendirme döngüsü algılandı",
      gist = "ileti döngüye girdi ve ondan vazgeçildi",
      description = "İleti çok fazla kez iletildi. RFC 3463 kodu yalnızca geçici hatalar için anlatır, oysa yaygın olan bu sınıftır.",
      when = "Received üst bilgilerini sayan bir sunucudan, veriden sonra 554 5.4.6 olarak görülür. Postayı birbirine ileten iki posta kutusu tipiktir.",
      fix = "Geri dönen iletinin Received üst bilgilerinde hangi makinelerin yinelendiğine bakın; oradaki iletme kuralını, yönlendirme tablosunu veya MX kaydını düzeltin.",
      send = "Durak sınırınız aşıldığında 554 ile kullanın; yüz duraklık bir sınır olağandır.",
      [4] = {
        gist = "ileti bir döngüde dolaşıyor",
        description = "Yönlendirme veya iletme kuralları birbirini gösterdiği için ileti çok fazla kez iletildi.",
        when = "Yanıt olarak seyrektir; sunucuların çoğu 5.4.6 gönderir.",
        fix = "Döngüyü giderin, sonra kuyruk yeniden denesin. Yinelenen makineleri Received üst bilgileri gösterir.",
        send = "İleti hemen geri dönmeliyse 5.4.6 kullanın, çünkü beklemek bir döngüyü pek bitirmez.",
      },
    },
    ["4.7"] = {
      name = "Teslim süresi doldu",
      gist = "ileti çok eskidiği için ondan vazgeçildi",
      description = "İletinin süresi kuyrukta veya kendi son teslim zamanına göre doldu. Kod nedeni gizler.",
      when = "Kuyruğu tutan sistemin raporunda, dört beş günlük denemelerden sonra bulunur.",
      fix = "Kuyruk günlüğünde veya raporda son geçici yanıtı bulun, o sorunu çözün ve iletiyi yeniden gönderin.",
      send = "Biliyorsanız bunun yerine son başarısız denemenin nedenini bildirin.",
      [4] = {
        gist = "ileti kuyrukta çok uzun kaldı",
        description = "Sorun iletinin yaşıdır ve kod bunun nedenini gizler.",
        when = "Teslim raporlarında, sınıfı geçici olduğu halde çoğu zaman son söz olarak bulunur. Bazı sistemler bu kodu, sınıflar uyuşmadığı halde 550 veya 554 ardına yazar.",
        fix = "Kuyruk günlüğünde son geçici yanıtı bulun ve o sorunu çözün. Rapor failed diyorsa iletiyi yeniden gönderin; delayed diyorsa sistem hâlâ deniyordur.",
        send = "Biliyorsanız son gerçek hatayı bildirin, çünkü bu kod onun hakkında bir şey söylemez.",
      },
    },
    ["5.0"] = {
      name = "Diğer veya tanımsız protokol durumu",
      gist = "komut, belirtilmeyen bir protokol nedeniyle reddediliyor",
      description = "Sunucu protokoldeki bir şeye itiraz ediyor ve bunu anlatan daha yakın bir kod yok.",
      when = "Protokol hatalarını birbirinden ayırmayan sunuculardan gelir.",
      fix = "Konuşmanın kaydına bakıp hangi komutun reddedildiğini bulun ve komutu düzeltin. Komutu bir vekil sunucu değiştirmiş olabilir.",
      send = "Yanlış komut için 5.5.1, bozuk söz dizimi için 5.5.2, yanlış bağımsız değişkenler için 5.5.4 kullanın.",
      [4] = {
        gist = "komut şimdilik yerine getirilemiyor",
        description = "Sunucu sorunun konusu olarak protokolü gösteriyor ve daha yakın bir kod uymuyor.",
        when = "ETRN komutundan sonra 458 4.5.0 veya 459 4.5.0 olarak, başka yerlerde seyrek görülür.",
        fix = "Komutu daha sonra yeniden deneyin.",
        send = "Konu protokolse ve daha yakın bir şey uymuyorsa kullanın; kendi sorununuz için 4.3.0 kullanın.",
      },
      [2] = {
        gist = "komut yerine getirildi ve protokolle ilgili eklenecek bir şey yok",
        description = "Kod komutu onaylar ve konu olarak protokolü gösterir.",
        when = "VRFY, ETRN ve başka komutlardan sonra, örneğin 252 2.5.0 olarak görülür.",
        fix = "Düzeltilecek bir şey yok: Sürdürün.",
        send = "Bir adresle ilgili olmayan komut için bunu veya 2.0.0 kullanın.",
      },
    },
    ["5.1"] = {
      name = "Geçersiz komut",
      gist = "komut bilinmiyor ya da bu noktada beklenmiyor",
      description = "Sunucu komutu desteklemiyor ya da ondan önceki bir adım eksik.",
      when = "Kabul edilmiş alıcı olmadan DATA gönderen istemci 503 5.5.1, bilinmeyen bir komut gönderen 500 veya 502 alır.",
      fix = "Bundan önceki yanıtlara bakın: Asıl neden çoğu zaman reddedilen bir RCPT ya da eksik bir EHLO, AUTH veya STARTTLS komutudur. Sonra komutları sırayla gönderin.",
      send = "Yanlış sıra için 503 ile, bilmediğiniz veya sunmadığınız bir komut için 500 veya 502 ile kullanın.",
      [4] = {
        gist = "komut şimdilik kabul edilmiyor",
        description = "Sunucu komutu bu oturumda almıyor. RFC 3463 yalnızca kalıcı durumu anlatır; geçici durum IANA kayıtlarındaki bir eşleştirmeye dayanır.",
        when = "Seyrektir ve yalnızca metinle açıklanabilir.",
        fix = "Kuyruğun yeni bir oturumda yeniden denemesini bekleyin ve komutları EHLO yanıtıyla karşılaştırın.",
        send = "Yanlış bir komut için 5.5.1, istemciye şu anda hizmet veremiyorsanız 4.3.2 kullanın.",
      },
    },
    ["5.2"] = {
      name = "Söz dizimi hatası",
      gist = "sunucu komutu okuyamadı",
      description = "Komutun söz dizimi yanlış ya da adı bilinmiyor. RFC 7208 hatalı bir SPF kaydı için de 550 5.5.2 kullanıyordu; bunun için şimdi 5.7.24 vardır.",
      when = "500, 501 veya 502 ardında, bozuk bir MAIL FROM için Gmail’de 555 5.5.2 olarak ve AUTH sırasında bozuk base64 için görülür. Reddedilen bir DATA komutundan sonra gönderilen ileti metninin her satırı da bu yanıtı alır.",
      fix = "İstemcinin gönderdiği satırı düzeltin; aynı satır yine başarısız olur. Komutları bir vekil sunucunun değiştirmediğini ve istemcinin 354 yanıtını beklediğini denetleyin.",
      send = "Okuyamadığınız bir satır için kullanın; okuduğunuz ama kabul etmediğiniz bağımsız değişkenler için 5.5.4 kullanın.",
    },
    ["5.3"] = {
      name = "Çok fazla alıcı",
      gist = "bu kadar çok alıcısı olan bir iletiye izin verilmiyor",
      description = "RFC 5321, sunucunun kendi ilkesine göre, iletinin tamamı için bile 5yz yanıtı vermesine izin verir. Postfix, birden çok alıcısı olan bir teslim edilemedi raporu için 550 5.5.3 gönderir.",
      when = "Sıkı sınırı olan sunucularda RCPT veya DATA komutunda görülür.",
      fix = "İletiyi daha küçük işlemlerde ya da her alıcıya ayrı gönderin.",
      send = "Alıcılarla ilgili bir ilke için kullanın; yazılımınızın sınırı için, istemciler iletiyi bölsün diye 452 4.5.3 gönderin.",
      [4] = {
        gist = "bu işlemde çok fazla alıcı var",
        description = "Yalnızca sonraki alıcılar reddedilir; daha önce kabul edilenler geçerli kalır. IANA kayıtları 451 ile eşleştirse de RFC 5321 burada 452 ister.",
        when = "Sunucunun en az 100 olması gereken sınırından sonraki her RCPT komutunda 452 4.5.3 olarak görülür.",
        fix = "İletiyi kabul edilen alıcılara, kalanlara da başka işlemlerde gönderin. Bunu ilk alıcı bile alıyorsa iletinin tamamını daha sonra yeniden deneyin.",
        send = "Yazılımınızın sınırı aşıldığında 452 ile kullanın; bir ilke bunun yerine 5yz ile yanıt verebilir.",
      },
    },
    ["5.4"] = {
      name = "Geçersiz komut bağımsız değişkenleri",
      gist = "sunucu komutu biliyor, ama bağımsız değişkenini tanımıyor",
      description = "Bağımsız değişken bilinmiyor, bozuk ya da izin verilen aralığın dışında.",
      when = "MAIL veya RCPT komutunun bilinmeyen parametresi 555 5.5.4, bilinmeyen bir AUTH mekanizması 504 5.5.4, bozuk söz dizimi 501 5.5.4 alır.",
      fix = "Yalnızca EHLO yanıtının sunduğu parametreleri ve mekanizmaları kullanın; metnin belirttiği bağımsız değişkeni düzeltin.",
      send = "Komutu okuyabildiyseniz kullanın ve kapalı olanı EHLO yanıtında duyurmayın.",
      [4] = {
        gist = "komutun bir bağımsız değişkeni şimdilik kabul edilemiyor",
        description = "Sunucu komutu biliyor, ama bağımsız değişkenini şu anda karşılayamıyor. RFC 3463 yalnızca kalıcı durumu anlatır, ama IANA kayıtları kodu 451 ile de eşleştirir.",
        when = "Seyrektir; sunucunun şu anda karşılayamadığı bir parametre bu yanıtı alabilir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ya da ileti onsuz gidebiliyorsa bağımsız değişkeni çıkarın.",
        send = "Daha sonra çalışacak bir parametre için 455 ile kullanın.",
      },
    },
    ["5.5"] = {
      name = "Yanlış protokol sürümü",
      gist = "iki sistem bir protokolün farklı sürümlerini kullanıyor",
      description = "Sistemler aynı sürümü konuşmuyor. Tanım hiçbir protokolün adını vermez; bu yüzden hangisinin kastedildiğini metin söylemelidir.",
      when = "Seyrektir, çünkü SMTP sürümler üzerinde değil, uzantılar üzerinde anlaşır.",
      fix = "Sunucunun beklediği sürümü metinden öğrenin ve istemciyi güncelleyin ya da yeniden yapılandırın.",
      send = "Desteklediğiniz sürümleri metinde belirtin.",
      [4] = {
        gist = "iki sistem bir protokol sürümü üzerinde şimdilik anlaşamadı",
        description = "Sistemler bu oturumda bir sürümde uzlaşamadı. RFC 3463 belirli bir protokolün adını vermez; bunu metnin yapması gerekir.",
        when = "Pek rastlanmaz, çünkü SMTP içinde anlaşma sürümlerle değil, uzantılarla sağlanır.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ve hangi sürümün beklendiğini metinden öğrenin.",
        send = "Desteklediğiniz sürümleri belirtin; yeniden denemek işe yaramayacaksa 5.5.5 kullanın.",
      },
    },
    ["5.6"] = {
      name = "Kimlik doğrulama alışverişinde çok uzun satır",
      gist = "oturum açma sırasındaki bir satır sunucu için çok uzun",
      description = "İstemcinin karşılığı sunucunun arabelleğinden büyük; kimlik bilgileri pekâlâ doğru olabilir.",
      when = "AUTH sırasında, çoğunlukla büyük bilet veya belirteç kullanan mekanizmalarda 500 5.5.6 olarak görülür.",
      fix = "Başka bir mekanizma seçin ya da daha küçük bir bilet veya belirteç sağlayın.",
      send = "AUTH sırasında en az 12288 oktetlik satırlara izin verin ve bu kodu yalnızca onun üstünde kullanın.",
      [4] = {
        gist = "oturum açma sırasındaki bir satır şu anda sunucu için çok uzundu",
        description = "Sunucunun arabelleği istemcinin karşılığı için küçük geldi. Kimlik bilgileri hakkında bir şey söylenmez.",
        when = "Seyrektir; büyük bilet veya belirteç kullanan mekanizmalar böyle sınırlara yaklaşır.",
        fix = "Oturum açmayı daha sonra yeniden deneyin ya da başka bir mekanizma seçin.",
        send = "AUTH sırasında en az 12288 oktetlik satırlara izin verin.",
      },
    },
    ["6.0"] = {
      name = "Diğer veya tanımsız içerik hatası",
      gist = "ileti içeriği, belirtilmeyen bir nedenle reddediliyor",
      description = "Sunucu iletinin kendisine itiraz ediyor. Bozuk üst bilgiler, hatalı MIME yapısı ve yasak ekler tipiktir.",
      when = "Sunucu içeriği ancak o zaman gördüğü için veriden sonra görülür.",
      fix = "Metni okuyup iletiyi düzeltin. Üst bilgileri, MIME sınırlarını, satır uzunluklarını ve karakter kümelerini denetleyin.",
      send = "Bozuk bir ileti için kullanın ve neyin yanlış olduğunu metinde söyleyin; spam için 5.7.1 kullanın.",
      [4] = {
        gist = "ileti içeriği şimdilik işlenemiyor",
        description = "Bir filtre veya dönüştürücü bu iletide başarısız oldu ya da bir kez daha bakmak istiyor.",
        when = "Bir içerik filtresi sorun yaşadığında veriden sonra görülür.",
        fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; sürerse oradaki postmaster adresine bildirin.",
        send = "Bir filtreniz başarısız olduysa 4.3.0, sorun içerikteyse bu kodu kullanın.",
      },
      [2] = {
        gist = "ileti içeriği kabul edildi",
        description = "Sunucu iletiyi üst bilgisi ve gövdesiyle aldı.",
        when = "RFC 2034 içinde gösterildiği ve Exchange’in gönderdiği gibi, iletiden sonra 250 2.6.0 olarak görülür.",
        fix = "Düzeltilecek bir şey yok: Sunucu iletiyi üstlendi.",
        send = "Kabul edilen bir ileti için bunu veya 2.0.0 kullanın.",
      },
    },
    ["6.1"] = {
      name = "İçerik türü desteklenmiyor",
      gist = "iletinin içerik türü, alıcıya giden yolda desteklenmiyor",
      description = "Teslim protokolü veya sonraki sistem böyle bir içeriği taşıyamıyor.",
      when = "Ağ geçitleri bu kodu veriden sonra, örneğin yalnızca düz metin tanıyan bir sistemin önünde gönderir.",
      fix = "İçeriği düz metin gibi yaygın bir biçimde gönderin ya da bir bağlantıyla sunun.",
      send = "Taşıyamadığınız bir içerik türü için kullanın ve türü metinde belirtin.",
    },
    ["6.2"] = {
      name = "Dönüştürme gerekli ama yasak",
      gist = "içeriğin dönüştürülmesi gerekiyor, ama bu yasak",
      description = "Sonraki sistem içeriği olduğu gibi alamıyor; değiştirilmesini ise gönderen veya bir ilke yasaklıyor.",
      when = "Aktarma sunucuları bu kodu veriden sonra, örneğin 7 bitlik bir sistemin önünde 8 bitlik içerik için bildirir.",
      fix = "Dönüştürmeye izin verin ya da quoted-printable veya base64 bölümleriyle dönüştürme gerektirmeyen bir ileti gönderin.",
      send = "Dönüştürebiliyor ama izniniz yoksa bunu, dönüştüremiyorsanız 5.6.3 kullanın.",
      [4] = {
        gist = "içeriğin dönüştürülmesi gerekiyor, ama bu şimdilik yasak",
        description = "Sonraki sistem içeriği şu anda bu biçimde alamıyor.",
        when = "Seyrektir; aktarma sunucularından ve ağ geçitlerinden gelir.",
        fix = "İletiyi kuyrukta tutun; sonraki bir deneme, dönüştürme gerektirmeyen bir makine bulabilir.",
        send = "İçeriği başka bir makine olduğu gibi alabilecekse kullanın.",
      },
    },
    ["6.3"] = {
      name = "Dönüştürme gerekli ama desteklenmiyor",
      gist = "içeriğin dönüştürülmesi gerekiyor, ama bu sistem bunu yapamıyor",
      description = "Sonraki sistem içeriği olduğu gibi alamıyor. Olağan örnek, 8 bitlik içeriği 7 bitlik biçime çeviremeyen bir aktarma sunucusudur.",
      when = "Sonraki makine 8BITMIME sunmuyorsa 8 bitlik içerik için 554 5.6.3 olarak görülür.",
      fix = "İletiyi quoted-printable veya base64 bölümleriyle 7 bitlik MIME olarak kodlayıp yeniden gönderin.",
      send = "Hiçbir dönüştürme olanaklı değilse kullanın; bundan kaçınmak için her MX makinesinde 8BITMIME sunun.",
    },
    ["6.4"] = {
      name = "Kayıplı dönüştürme yapıldı",
      gist = "teslim için gönderenin yasakladığı kayıplı bir dönüştürme gerekiyor",
      description = "Sonraki sistem yalnızca daha kısıtlı bir biçimi kabul ediyor.",
      when = "Ağ geçitlerinin teslim raporlarında bulunur.",
      fix = "İletinin daha sade bir halini gönderin ya da kayba izin verin.",
      send = "Yalnızca gönderen kaybı yasaklıyorsa kullanın, aksi halde dönüştürüp 2.6.4 bildirin.",
      [2] = {
        gist = "ileti, bir şeyleri dışarıda bırakan bir dönüştürmeden sonra teslim edildi",
        description = "Sonraki sistem daha zengin bir biçim kabul etmediği için ileti daha sade bir biçimde ulaştı.",
        when = "Daha kısıtlı biçimler kullanan sistemlere açılan ağ geçitleri bu kodu yanıtlarda ve teslim raporlarında kullanır.",
        fix = "Yapılması gereken bir şey yok. Önemli bir şeyin eksik olup olmadığını alıcıya sorabilirsiniz.",
        send = "Kayıpla teslim ettiyseniz kullanın; gönderen kaybı yasaklıyorsa 5.6.4 ile reddedin.",
      },
    },
    ["6.5"] = {
      name = "Dönüştürme başarısız",
      gist = "içerik dönüştürülemedi",
      description = "Sistem, 5.6.3 durumunun tersine, aslında dönüştürebiliyor, ama bu iletiyle baş edemedi.",
      when = "Bozulmuş MIME yapısı ve yanlış karakter kümesi etiketleri olası nedenlerdir.",
      fix = "MIME yapısını ve bildirilen karakter kümelerini denetleyin, alışılmadık bölümleri çıkarın ve iletiyi yeniden gönderin.",
      send = "Kusur iletideyse kullanın ve dönüştürücüyü bu iletiyle sınayın.",
      [4] = {
        gist = "içerik şimdilik dönüştürülemedi",
        description = "Dönüştürücü başarısız oldu ve daha sonra başarılı olabilir.",
        when = "Ağ geçitleri bu kodu veriden sonra veya teslim raporlarında bildirir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; dönüştürücü yeniden çalışabilir.",
        send = "Dönüştürücünüz başarısız olduysa bunu, bu iletide her seferinde başarısız oluyorsa 5.6.5 kullanın.",
      },
    },
    ["6.6"] = {
      name = "İleti içeriğine ulaşılamıyor",
      gist = "sunucu, bir URL ile belirtilen ileti içeriğini getiremedi",
      description = "URL yanlış veya süresi dolmuş ya da gösterdiği ileti silinmiş.",
      when = "BURL komutundan sonra 554 5.6.6 olarak görülür.",
      fix = "İçeriğin kendisini DATA veya BDAT ile gönderin ya da yeni bir URL oluşturun.",
      send = "URL hiçbir zaman çalışmayacaksa kullanın; iki sunucu arasında güven eksikse 5.7.14 kullanın.",
      [4] = {
        gist = "sunucu ileti içeriğini şimdilik getiremedi",
        description = "Gönderim, içeriği bir URL ile belirtti ve öteki sunucu onu vermedi.",
        when = "BURL komutundan sonra görülür.",
        fix = "Daha sonra yeniden deneyin ya da içeriğin kendisini DATA veya BDAT ile gönderin.",
        send = "İçerik daha sonra getirilebilecekse kullanın; ulaşılamayan bir IMAP sunucusu için RFC 4468 uyarınca 451 4.4.1 gönderilir.",
      },
    },
    ["6.7"] = {
      name = "Bu gönderen veya alıcı için ASCII dışı adreslere izin verilmiyor",
      gist = "ASCII dışı karakterler içeren bir adrese burada izin verilmiyor",
      description = "Sunucu veya posta kutusu yalnızca ASCII alıyor. Diğer adresler bütün yol boyunca SMTPUTF8 (RFC 6531) gerektirir.",
      when = "MAIL komutundan sonra 550 5.6.7, RCPT komutundan sonra 553 5.6.7 olarak görülür.",
      fix = "Aynı kişinin ASCII adresini kullanın. Bir alan adı, xn-- ile başlayan ASCII biçiminde yazılabilir, ama @ işaretinden önceki bölümün böyle bir biçimi yoktur.",
      send = "Gönderen için 550 ile, alıcı için 553 ile kullanın.",
    },
    ["6.8"] = {
      name = "UTF-8 dizgeli yanıt gerekli, ama SMTP istemcisi buna izin vermiyor",
      gist = "yanıt UTF-8 gerektiriyor, ama istemci buna izin vermemiş",
      description = "Yanıttaki posta kutusu adı ASCII dışı karakterler içeriyor.",
      when = "SMTPUTF8 olmadan gönderilen VRFY veya EXPN komutundan sonra 550 5.6.8, seyrek olarak da RCPT komutunda 553 ile görülür.",
      fix = "İstemci UTF-8 okuyabiliyorsa komutu SMTPUTF8 ile yineleyin; RCPT söz konusuysa SMTPUTF8 MAIL ile verilir.",
      send = "Yanıt ad olmadan da anlamlıysa 252 2.6.8 kullanın.",
      [2] = {
        gist = "komut başarılı oldu, ama yanıt UTF-8 gerektiren bir adı dışarıda bırakıyor",
        description = "İstemci UTF-8 yanıtları okuyabildiğini söylemedi; bu yüzden sunucu posta kutusu adını yazmıyor.",
        when = "SMTPUTF8 olmadan gönderilen VRFY veya EXPN komutundan sonra 252 2.6.8 olarak görülür.",
        fix = "Yapılması gereken bir şey yok; adı görmek için komutu SMTPUTF8 ile yineleyin.",
        send = "Yalnızca adın dışarıda bırakılması gerekiyorsa 252 ile kullanın.",
      },
    },
    ["6.9"] = {
      name = "UTF-8 üst bilgili ileti bir veya birkaç alıcıya aktarılamıyor, bu yüzden reddediliyor",
      gist = "iletide, bir alıcının sisteminin kabul edemediği UTF-8 üst bilgileri var",
      description = "SMTPUTF8 gerektirdiği için iletinin tamamı reddediliyor. RFC 6531, kendi metninde 554, kayıt bölümünde ise 550 yazar.",
      when = "SMTPUTF8 kullanan bir iletinin verisinden sonra görülür.",
      fix = "İletiyi ASCII adresler ve kodlanmış üst bilgilerle ya da söz konusu alıcı olmadan yeniden gönderin.",
      send = "Veriden sonra kullanın; böyle bir alıcıyı daha RCPT aşamasında 553 5.6.7 ile reddetmek daha iyidir.",
    },
    ["6.10"] = {
      name = "X.6.8 kodunun kullanılması önerilmeyen eşi",
      gist = "yanıt UTF-8 gerektiriyor ve bu, 5.6.8 yerine eskimiş bir numarayla bildirildi",
      description = "IANA kayıtları bu numarayı yalnızca kullanılması önerilmeyen bir eş olarak tutar.",
      when = "Bu numarayı VRFY, EXPN veya RCPT komutundan sonra yalnızca eskimiş yazılımlar hâlâ gönderiyor olabilir.",
      fix = "5.6.8 gibi değerlendirin: İstemci UTF-8 okuyabiliyorsa komutu SMTPUTF8 ile yineleyin.",
      send = "Bunun yerine 5.6.8 gönderin.",
      [2] = {
        gist = "komut başarılı oldu ve bu, 2.6.8 yerine eskimiş bir numarayla bildirildi",
        description = "IANA kayıtlarında bu numara yalnızca kullanılması önerilmeyen bir eş olarak durur.",
        when = "Bu numarayı VRFY veya EXPN komutundan sonra yalnızca eskimiş yazılımlar hâlâ gönderiyor olabilir.",
        fix = "Yapılması gereken bir şey yok: 2.6.8 gibi değerlendirin.",
        send = "Bunun yerine 2.6.8 gönderin.",
      },
    },
    ["7.0"] = {
      name = "Diğer veya tanımsız güvenlik durumu",
      gist = "sunucu, belirtmediği bir güvenlik nedeniyle reddediyor",
      description = "530 ardından geldiyse bir adım eksiktir: oturum açma veya TLS. Başka yerlerde sunucu nedenini açıklamaz.",
      when = "Önce AUTH veya STARTTLS gereken yerlerde 530 5.7.0, tehlikeli içerik için Gmail’de 552 5.7.0 olarak görülür.",
      fix = "Metin STARTTLS veya AUTH gibi bir adım istiyorsa onu yapıp komutu yineleyin. İstemiyorsa kuralı metinden öğrenin ve nedeni ortadan kaldırın.",
      send = "Eksik oturum açma veya eksik TLS için 530 ile kullanın; bir ilke için 5.7.1 kullanın.",
      [4] = {
        gist = "sunucu, belirtmediği bir güvenlik nedeniyle istemciyi bekletiyor",
        description = "Sağlayıcılar göndereni bu kodla yavaşlatır. STARTTLS veya AUTH sonrasında, bu adımın şu anda çalışmadığı anlamına gelir.",
        when = "Çok fazla bağlantı veya kötü itibar için 421 4.7.0, AUTH veya STARTTLS sonrasında 454 4.7.0 olarak görülür.",
        fix = "İletiyi kuyrukta tutun ve daha sonra yeniden deneyin; metin sınırlardan veya itibardan söz ediyorsa daha yavaş gönderin; postayı geçirmek için asla TLS kullanmaktan vazgeçmeyin.",
        send = "Bu istemciye konan bir sınır için 421 ile, AUTH veya TLS çalışmadığı sürece 454 ile kullanın; gri listeleme için 4.7.1 kullanın.",
      },
      [2] = {
        gist = "güvenlik adımı başarılı oldu ve ayrıntı verilmiyor",
        description = "Sunucu bir güvenlik adımını onaylar. AUTH sonrasında, oturumun kimliğinin doğrulandığı anlamına gelir.",
        when = "Başarılı bir oturum açmadan sonra 235 2.7.0 olarak görülür.",
        fix = "Düzeltilecek bir şey yok: MAIL ile devam edin.",
        send = "AUTH komutundan sonra 235 ile kullanın.",
      },
    },
    ["7.1"] = {
      name = "Teslim yetkisi yok, ileti reddedildi",
      gist = "sunucunun bir ilkesi bu postaya izin vermiyor",
      description = "Spam filtreleri, kara listeler, aktarma kuralları, gönderen denetimleri ve alıcıların kısıtlamaları bu kodu paylaşır; bu yüzden belirleyici olan metindir.",
      when = "En sık görülen ikinci geri dönüştür: RCPT komutunda 550 5.7.1, veriden sonra 554 5.7.1.",
      fix = "Hangi kurala takıldığınızı metinden öğrenin ve o nedeni ortadan kaldırın. Adreste sorun olmayabilir: Onu yalnızca bu kod yüzünden asla listeden çıkarmayın.",
      send = "Daha yakın bir kodu olmayan bir ilke için kullanın ve kuralı metinde belirtin. SPF için 5.7.23, DKIM için 5.7.20, ters DNS için 5.7.25, kapalı liste için 5.7.2 vardır.",
      [4] = {
        gist = "bir ilke, çoğunlukla gri listeleme, göndereni bekletiyor",
        description = "Sunucu, gönderenin daha sonra yeniden gelmesini istiyor. RFC 3463 yalnızca kalıcı durumu anlatır, ama gri listeleme sunucularının olağan kodu budur.",
        when = "Yeni bir makinenin ilk denemesinde RCPT komutunda 450 veya 451 4.7.1 olarak görülür. Bazı sunucular bu kodu eksik ters DNS, kara listedeki bir istemci veya hız için kullanır.",
        fix = "Kuyruğun aynı makineden yeniden denemesini bekleyin: Gri listeleme dakikalar veya saatler içinde geçer. Bir gün sürerse metni okuyun, ters DNS ile kara listeleri denetleyin.",
        send = "İstemci daha sonra hiçbir şey değiştirmeden geçebilecekse bunu, geçemeyecekse 5.7.1 kullanın.",
      },
    },
    ["7.2"] = {
      name = "Posta listesini genişletmek yasak",
      gist = "gönderen bu posta listesine yazamaz",
      description = "Liste var, ama yalnızca belirli gönderenlerden, örneğin üyelerinden posta alıyor.",
      when = "Gönderene kapalı listeler ve gruplar için 550 5.7.2 olarak görülür; ileti çoğu zaman abone olunan adresten başka bir adresten gelmiştir.",
      fix = "Abone olduğunuz adresten yazın ya da liste sahibinden izin isteyin.",
      send = "Listeler ve gruplar için kullanın; bir kişinin kapalı posta kutusu için 5.7.1 kullanın.",
    },
    ["7.3"] = {
      name = "Güvenlik dönüştürmesi gerekli ama olanaksız",
      gist = "korumalı ileti sonraki sistem için dönüştürülemiyor",
      description = "İki sistem iletileri farklı yollarla koruyor ve ağ geçidi aralarında çeviri yapamıyor.",
      when = "Seyrektir; farklı korunan sistemlerin arasındaki ağ geçitleri bildirir. Exchange başarısız oturum açma için de 535 5.7.3 kullanır.",
      fix = "Alıcıyla iki sistemin de desteklediği bir koruma üzerinde anlaşın. 535 ile geldiyse kimlik bilgilerini denetleyin.",
      send = "Korumalı bir ileti için kullanın; başarısız oturum açma için 5.7.8 kullanın.",
    },
    ["7.4"] = {
      name = "Güvenlik özellikleri desteklenmiyor",
      gist = "sunucu, istenen bir güvenlik özelliğini desteklemiyor",
      description = "İletinin veya oturum açmanın gerektirdiği bir özellik sunucuda yok.",
      when = "Sunucunun bilmediği bir AUTH mekanizması için 504 5.7.4 olarak görülür; RFC 4954 orada 504 5.5.4 verir.",
      fix = "EHLO yanıtının sunduğu bir mekanizma seçin. İletinin gerektirdiği bir korumadan vazgeçmeyin; alıcının postmaster adresine başka bir yol sorun.",
      send = "İletinin özellikleri için bunu, bilinmeyen bir mekanizma için 5.5.4 kullanın.",
    },
    ["7.5"] = {
      name = "Kriptografik işlem başarısız",
      gist = "bir imza veya sertifika doğrulanamadı",
      description = "Bir anahtar veya başka bir veri eksik ya da geçersizdi ve sunucu bunun değişmesini beklemiyor.",
      when = "Doğrulama yapan sunuculardan veriden sonra gelir; sonraki makineye giden TLS bağlantısı doğrulanamadıysa raporlarda görülür.",
      fix = "Doğru anahtarı yayımlayın ya da iletiyi yeniden imzalayın veya şifreleyin. Kusur alan sunucunun sertifikasındaysa o tarafın postmaster adresine bildirin.",
      send = "DKIM için 5.7.20, başka denetimler için bu kodu kullanın.",
      [4] = {
        gist = "bir anahtar veya sertifika şimdilik doğrulanamadı",
        description = "Denetimin gerektirdiği anahtara veya başka veriye ulaşılamadı. Kusur algoritmada değildir.",
        when = "RFC 6376 içindeki gibi getirilemeyen bir DKIM anahtarı için 451 4.7.5 olarak, doğrulanamayan bir sunucu sertifikası için raporlarda görülür.",
        fix = "Kuyruğun yeniden denemesini bekleyin ve anahtarınızın dışarıdan getirilebildiğini denetleyin. Kusur alan sunucunun sertifikasındaysa o tarafın postmaster adresine bildirin ve TLS olmadan göndermeyin.",
        send = "Bir anahtar getirilemediği sürece kullanın; imza yanlışsa 5.7.20 kullanın.",
      },
    },
    ["7.6"] = {
      name = "Kriptografik algoritma desteklenmiyor",
      gist = "bir kriptografik algoritma desteklenmiyor",
      description = "Sunucu algoritmayı bilmediği için iletiyi doğrulayamıyor veya şifresini çözemiyor.",
      when = "Sunucu için eski veya fazla yeni bir algoritmayla atılmış imza için veriden sonra görülür.",
      fix = "İki tarafın da desteklediği bir algoritmayla imzalayın veya şifreleyin.",
      send = "Sorun algoritmadaysa kullanın ve adını metinde belirtin; hatalı bir anahtar için 5.7.5 kullanın.",
      [4] = {
        gist = "bir kriptografik algoritma şimdilik desteklenmiyor",
        description = "Şu anda bir algoritması eksik olduğu için sunucu iletiyi denetleyemedi.",
        when = "Seyrektir; veriden sonra veya teslim raporlarında gelir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ya da başka bir algoritma kullanın.",
        send = "Yalnızca algoritma yakında kullanılabilecekse kullanın.",
      },
    },
    ["7.7"] = {
      name = "İleti bütünlüğü bozulmuş",
      gist = "ileti yolda değiştirildi veya bozuldu",
      description = "İçerik, bütünlük denetiminden geçemedi.",
      when = "Veriden sonra görülür. RFC 4405 bir Sender ID durumu için 554 5.7.7 kodlarını kullanır.",
      fix = "İletileri imzalandıktan sonra değiştiren bir ağ geçidi, içerik tarayıcısı veya yasal uyarı metni arayın ve iletiyi yeniden gönderin.",
      send = "İçerik bir denetimden geçemediyse kullanın; DKIM için 5.7.20 daha yakındır.",
      [4] = {
        gist = "iletinin bütünlüğü şimdilik doğrulanamadı",
        description = "İçerik değişmiş görünüyor ya da denetim bitirilemedi.",
        when = "Seyrektir; veriden sonra gelir.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin; sürerse yolda iletileri değiştiren bir makine arayın.",
        send = "Denetimin kendisi başarısız olduysa bunu, içerik değiştirildiyse 5.7.7 kullanın.",
      },
      [2] = {
        gist = "ileti, bütünlüğüyle ilgili bir notla kabul edildi",
        description = "Sunucu içeriğin değişmediğini doğrulayamadı, ama ileti geçti.",
        when = "Teslim raporlarında, seyrek olarak bulunur.",
        fix = "İçeriğin eksiksiz ulaşıp ulaşmadığını alıcıya sorabilirsiniz.",
        send = "Doğrulayamadığınız bir iletiyi kabul ediyorsanız kullanın.",
      },
    },
    ["7.8"] = {
      name = "Kimlik bilgileri geçersiz",
      gist = "kullanıcı adı veya parola yanlış",
      description = "Sunucu kimlik bilgilerini denetledi ve reddediyor. Kilitli bir hesabın kodu başkadır: 5.7.13.",
      when = "Yanlış yazılmış veya değişmiş bir parola, süresi dolmuş bir belirteç ya da uygulama parolası isteyen bir sağlayıcı nedeniyle AUTH komutundan sonra 535 5.7.8 olarak görülür.",
      fix = "Kullanıcıdan yeni kimlik bilgileri isteyin. Çoğu zaman adresin tamamı olan kullanıcı adının biçimini denetleyin.",
      send = "Denetlediğiniz kimlik bilgileri için 535 ile kullanın; denetimin kendisi yapılamadıysa 454 4.7.0 gönderin.",
    },
    ["7.9"] = {
      name = "Kimlik doğrulama mekanizması çok zayıf",
      gist = "oturum açma mekanizması, sunucu ilkesinin izin verdiğinden zayıf",
      description = "Sunucu daha güçlü bir mekanizma istiyor ve parolayı değerlendirmedi. Google 534 5.7.9 kodlarını uygulama parolası gerektiğinde de kullanır; Yahoo ise ilke nedeniyle reddettiği postaya 554 5.7.9 gönderir.",
      when = "AUTH komutundan sonra, Yahoo’nun kullanımındaki anlamıyla ise veriden sonra 554 olarak görülür.",
      fix = "EHLO yanıtından daha güçlü bir mekanizma seçin ya da metin istiyorsa bir uygulama parolası oluşturun. 554 ile geldiyse kuralı metinden öğrenin.",
      send = "Başka bir mekanizma yetecekse 534 ile kullanın.",
    },
    ["7.10"] = {
      name = "Şifreleme gerekli",
      gist = "sunucu bu adımdan önce şifreleme istiyor",
      description = "TLS eksik ya da daha güçlü bir mekanizma gerekiyor.",
      when = "TLS olmayan bir bağlantıda AUTH veya MAIL komutunda görülür. REQUIRETLS koşulu karşılanamadığında teslim raporlarında yer alır.",
      fix = "STARTTLS ile TLS başlatın, yeniden EHLO gönderin ve komutu yineleyin.",
      send = "Oturum açma mekanizması şifreleme gerektiriyorsa kullanın; STARTTLS şart koşmak için RFC 3207 uyarınca 530 5.7.0 gönderilir.",
    },
    ["7.11"] = {
      name = "İstenen kimlik doğrulama mekanizması için şifreleme gerekli",
      gist = "bu oturum açma mekanizması yalnızca TLS üzerinden kabul ediliyor",
      description = "Bağlantı şifreli olmadığı için sunucu kimlik bilgilerini değerlendirmedi. Kod tarihsel nedenle korunuyor.",
      when = "TLS olmayan bir bağlantıda PLAIN gibi bir mekanizmayla gelen AUTH komutundan sonra 538 5.7.11 olarak görülür.",
      fix = "TLS başlatın, yeniden EHLO gönderin ve AUTH komutunu yineleyin.",
      send = "Böyle bir mekanizmayı TLS etkin olmadan sunmayın; TLS şart koşmak için 530 5.7.0 kullanın.",
    },
    ["7.12"] = {
      name = "Parola geçişi gerekli",
      gist = "Exchange’in kullanımında alıcı yalnızca kendi kuruluşundan posta alıyor",
      description = "Exchange bu alıcıyı dışarıdaki gönderenlere kapatır. RFC 4954 uyarınca X.7.12 parola geçişini gösterir ve yalnızca geçicidir.",
      when = "Dışarıdaki gönderenlere kapalı bir alıcı için Exchange’de 550 5.7.12 olarak görülür.",
      fix = "Alıcıdan veya oradaki yöneticiden dışarıdaki gönderenlere izin vermesini isteyin.",
      send = "Gönderene kapalı bir alıcı için 5.7.1 kullanın.",
      [4] = {
        gist = "seçilen mekanizma çalışmadan önce bir kez PLAIN ile oturum açılması gerekiyor",
        description = "Sunucuda yeni mekanizma için henüz parola yoktur; sunucu bu parolayı PLAIN ile açılan oturumdan oluşturur.",
        when = "Geçişi yapılmamış bir hesapta AUTH komutundan sonra 432 4.7.12 olarak görülür.",
        fix = "Yalnızca TLS üzerinden bir kez PLAIN ile oturum açın. Parola yanlış değildir.",
        send = "432 ile ve yalnızca TLS üzerinden PLAIN sunuyorsanız kullanın.",
      },
    },
    ["7.13"] = {
      name = "Kullanıcı hesabı devre dışı",
      gist = "kimlik bilgileri doğru, ama hesap devre dışı",
      description = "Hesabı bir yönetici devre dışı bırakmıştır; bu yüzden başka bir parola işe yaramaz. RFC 5248 neden olarak ödenmemiş ücreti, kötüye kullanımı ve hesabın ele geçirildiğine dair belirtileri sayar.",
      when = "AUTH komutuna verilir. Bazı sunucular bu kodu devre dışı bir alıcı için, Exchange Online ise gönderene kapalı bir alıcı için RCPT komutuna gönderir.",
      fix = "Hesabın yöneticisine veya sağlayıcısına sorun. Hesap ele geçirildiyse parolayı değiştirin ve onu kullanan cihazları denetleyin.",
      send = "Oturum açma isteğinden sonra 535 ile kullanın; devre dışı bir alıcı için 550 5.2.1 kullanın.",
    },
    ["7.14"] = {
      name = "Güven ilişkisi gerekli",
      gist = "içeriği tutan sunucu gönderim sunucusuna güvenmiyor",
      description = "İki sunucu birbirine güvenecek biçimde ayarlanmamış; sorun kullanıcının kendi oturumunda değil. Google 534 5.7.14 kodlarını, önce web tarayıcısında onaylanması gereken bir oturum açma için kullanır.",
      when = "BURL komutundan sonra 554 5.7.14 olarak görülür.",
      fix = "İçeriği DATA veya BDAT ile gönderin. Oturum açmayı Google reddettiyse tarayıcıda onaylayın ya da bir uygulama parolası kullanın.",
      send = "İki sunucu arasında güven kurulmamışsa kullanın; yanlış oturum açma bilgileri için 5.7.8 vardır.",
    },
    ["7.15"] = {
      name = "Öncelik düzeyi çok düşük",
      gist = "sunucu yalnızca daha yüksek öncelikli iletileri alıyor",
      description = "Bu öncelikteki posta burada istenmiyor ve kısıtlamanın yakında bitmesi beklenmiyor.",
      when = "RFC 6710 içindeki MT-PRIORITY uzantısını sunan sunucularda 550 5.7.15 olarak görülür.",
      fix = "İletiyi kısıtlama bitince ya da başka bir yoldan gönderin. Önceliği yalnızca hesabınız kullanabiliyorsa yükseltin.",
      send = "Beklemek işe yaramıyorsa bunu, yarıyorsa 4.7.15 kullanın.",
      [4] = {
        gist = "sunucu şimdilik yalnızca daha yüksek öncelikli iletileri alıyor",
        description = "Sunucu kapasitesini acil postaya ayırıyor.",
        when = "RFC 6710 içindeki MT-PRIORITY uzantısını sunan sunucularda 450 4.7.15 olarak görülür.",
        fix = "İletiyi kuyrukta tutun ve kısıtlama bitmiş olabileceği zaman yeniden deneyin.",
        send = "Kısıtlama geçiciyse bunu, değilse 5.7.15 kullanın.",
      },
    },
    ["7.16"] = {
      name = "İleti, belirtilen öncelik için çok büyük",
      gist = "ileti, önceliği için çok büyük",
      description = "Sunucu bu öncelikteki büyük iletileri sınırlıyor.",
      when = "RFC 6710 içindeki MT-PRIORITY uzantısını sunan sunucularda 552 5.7.16 olarak görülür.",
      fix = "İletiyi küçültün. Metin ileri tarihli gönderimden (future release) söz ediyorsa RFC 4865 içindeki kota kastedilmiştir.",
      send = "Sınır kalıcıysa kullanın ve metinde belirtin.",
      [4] = {
        gist = "ileti, önceliği için şimdilik çok büyük",
        description = "Sunucu, kapasitesi kısıtlıyken bu öncelikteki büyük iletileri sınırlıyor.",
        when = "RFC 6710 içindeki MT-PRIORITY uzantısını sunan sunucularda görülür. RFC 4865 aynı numarayı, kaydettirmeden, geciktirilmiş iletiler için bir kotaya vermişti.",
        fix = "İletiyi kuyrukta tutup yeniden deneyin ya da küçültün.",
        send = "Kısıtlama geçiciyse kullanın ve sınırı metinde belirtin.",
      },
    },
    ["7.17"] = {
      name = "Posta kutusunun sahibi değişmiş",
      gist = "posta kutusu artık başka birine ait",
      description = "Gönderen, RRVS (RFC 7293) ile postayı yabancı birinin almamasını istedi ve sahibi belirtilen tarihten bu yana değişti.",
      when = "Yeni bir kişiye verilmiş bir adres için görülür.",
      fix = "Bu adrese göndermeyi bırakın; adresi hesaplardan ve parola sıfırlama ayarlarından kaldırın. Tanıdığınız kişiye yeni adresini sorun.",
      send = "Yalnızca RRVS isteğine karşılık kullanın.",
    },
    ["7.18"] = {
      name = "Alan adının sahibi değişmiş",
      gist = "alıcının alan adının yeni bir sahibi var",
      description = "Gönderen RRVS (RFC 7293) ile sordu ve alan adı belirtilen tarihten bu yana el değiştirdi.",
      when = "Parola sıfırlama gibi yalnızca eski sahibin okuması gereken postalar için görülür.",
      fix = "Orada bildiğiniz adreslere kişisel posta göndermeyi bırakın ve bunları hesaplardan kaldırın.",
      send = "El değiştiren bir alan adı için ve yalnızca RRVS isteğine karşılık kullanın.",
    },
    ["7.19"] = {
      name = "RRVS denetimi tamamlanamıyor",
      gist = "sunucu, posta kutusunun sahibinin aynı kalıp kalmadığını söyleyemiyor",
      description = "RRVS isteğinin (RFC 7293) gerektirdiği tarih sunucuda kayıtlı değil. Bu, sahibin değiştiği anlamına gelmez.",
      when = "Kayıtları yeterince geriye gitmeyen sistemlerden gelir.",
      fix = "İletiyi RRVS olmadan ancak yabancı birinin okumasında sakınca yoksa gönderin; aksi halde alıcıya başka bir yoldan ulaşın.",
      send = "Tarih eksikse kullanın ve yeni posta kutuları için bu tarihi kaydedin.",
    },
    ["7.20"] = {
      name = "Doğrulamayı geçen DKIM imzası yok",
      gist = "iletideki hiçbir DKIM imzası doğrulanmıyor",
      description = "İleti imzalanmamış ya da bütün imzalar başarısız olmuş.",
      when = "Veriden sonra 550 5.7.20 olarak görülür. DNS içinde eksik bir anahtar, yanlış bir seçici ve içeriği değiştiren aktarma sunucuları tipiktir.",
      fix = "Giden postayı DKIM ile imzalayın, DNS içindeki anahtarın seçiciyle eşleştiğini denetleyin ve imzadan sonra iletiyi hiçbir şeyin değiştirmediğine bakın.",
      send = "İlkeniz DKIM konusunda ısrarlıysa kullanın; RFC 6376 bunu önermez ve listelerden gelen posta zarar görür.",
    },
    ["7.21"] = {
      name = "Kabul edilebilir DKIM imzası yok",
      gist = "iletide doğrulanan DKIM imzaları var, ama hiçbiri ilkenin kabul ettiği türden değil",
      description = "İmzalayan alan adı, anahtar veya imzalanan bölümler sunucunun kurallarına uymuyor.",
      when = "Örneğin zayıf bir anahtar veya yalnızca hizmet sağlayıcının imzası için, veriden sonra 550 5.7.21 olarak görülür.",
      fix = "Kendi alan adınızla, güçlü bir anahtarla ve bütün önemli üst bilgileri kapsayacak biçimde imzalayın.",
      send = "İmzalar doğrulanıyor ama kurallarınıza uymuyorsa kullanın ve kuralı metinde belirtin.",
    },
    ["7.22"] = {
      name = "Yazarla eşleşen geçerli DKIM imzası yok",
      gist = "doğrulanan hiçbir DKIM imzası From üst bilgisindeki alan adına ait değil",
      description = "Başka imzalar doğrulanıyor, ama hiçbiri yazarın değil. Kod, 5.7.21 kodunun özel bir durumudur.",
      when = "Bir sağlayıcının veya posta listesinin yalnızca kendi adına imzaladığı posta için, veriden sonra 550 5.7.22 olarak görülür.",
      fix = "Gönderen hizmetin From üst bilgisindeki alan adıyla imzalamasını sağlayın ya da imzalayan alan adından bir From adresi kullanın.",
      send = "İlkeniz yazarın alan adından bir imza istiyorsa kullanın.",
    },
    ["7.23"] = {
      name = "SPF doğrulaması başarısız",
      gist = "SPF, gönderen makineye bu alan adı için yetki vermiyor",
      description = "SPF denetimi başarısız oldu ve sunucunun ilkesi böyle postayı reddediyor. Kod, RFC 7208 içindeki 5.7.1 değerinin yerini alır.",
      when = "MAIL komutundan veya veriden sonra 550 5.7.23 olarak görülür. SPF kaydında bulunmayan bir gönderim hizmeti ve göndereni değiştirmeden yapılan iletme tipiktir.",
      fix = "Gönderen makineyi veya hizmeti MAIL FROM alan adının SPF kaydına ekleyin. Postayı ileten bir sunucu MAIL FROM içine kendi adresini koymalıdır.",
      send = "SPF sonucu fail ise kullanın; DKIM de başarısızsa 5.7.26 kullanın.",
      [4] = {
        gist = "Gmail’in kullanımında makinenin ters DNS kaydı yok ya da yanlış",
        description = "Gmail, PTR kaydı bulamadı ya da bulduğu kayıt makineye geri götürmüyor. RFC 7372 uyarınca X.7.23 başarısız bir SPF denetimini gösterir ve kalıcıdır.",
        when = "PTR kaydı olmayan ya da adı kendisine geri götürmeyen bir makine için Gmail’de 4.7.23 olarak görülür.",
        fix = "Adı aynı adrese çözülen bir PTR kaydı oluşturun ve kuyruğun yeniden denemesini bekleyin.",
        send = "Ters DNS için 4.7.25, bitirilemeyen bir SPF denetimi için 4.7.24 kullanın.",
      },
    },
    ["7.24"] = {
      name = "SPF doğrulamasında hata",
      gist = "gönderenin alan adının SPF kaydı hatalı",
      description = "SPF denetimi kalıcı bir hatayla bitti. Kod, RFC 7208 içindeki 5.5.2 değerinin yerini alır.",
      when = "Yanlış söz dizimi, bir alan adında iki SPF kaydı veya DNS sorgusu gerektiren ondan fazla terim için 550 5.7.24 olarak görülür.",
      fix = "Kaydı onarın: Tek bir kayıt bırakın ve dahil edilen kayıtlarla birlikte on sorguyu aşmayın.",
      send = "SPF sonucu permerror ise kullanın.",
      [4] = {
        gist = "SPF denetimi DNS yüzünden bitirilemedi",
        description = "Ad sunucuları yanıt vermedi; bu yüzden ileti hakkında karar verilmedi. Kod, RFC 7208 içindeki 4.4.3 değerinin yerini alır.",
        when = "Gönderen alan adının ad sunucuları yanıt vermediğinde 451 4.7.24 olarak görülür.",
        fix = "Kuyruğun yeniden denemesini bekleyin ve gönderen alan adınızın ad sunucularını denetleyin.",
        send = "SPF sonucu temperror ise kullanın ve kendi çözümleyicinizin çalıştığından emin olun.",
      },
    },
    ["7.25"] = {
      name = "Ters DNS doğrulaması başarısız",
      gist = "gönderen makinenin geçerli bir ters DNS kaydı yok",
      description = "IP adresinin PTR kaydı yok ya da oradaki ad adrese geri götürmüyor.",
      when = "MAIL komutundan itibaren 550 5.7.25 olarak görülür; karşılama ve EHLO yanıtı genişletilmiş kod taşımaz. Yeni bir makine veya IPv6 adresi tipiktir.",
      fix = "IP adresinin sahibinden, IPv4 gibi IPv6 için de, adı aynı adrese çözülen bir PTR kaydı oluşturmasını isteyin ve EHLO komutunda o adı kullanın.",
      send = "Kayıt yoksa veya yanlışsa kullanın; başarısız bir sorgu için 4.7.25 kullanın.",
      [4] = {
        gist = "sunucu, gönderen makine için şimdilik geçerli bir ters DNS kaydı bulamıyor",
        description = "İstemcinin IP adresi için yapılan PTR sorgusu başarısız oldu ya da kayıt yok. Alıcı söz konusu değildir.",
        when = "Postfix, ters DNS adını bulamadığı bir istemci için RCPT komutuna 450 4.7.25 gönderir.",
        fix = "IP adresinin sahibinden, adı aynı adrese çözülen bir PTR kaydı oluşturmasını isteyin. Bu arada kuyruk yeniden denesin.",
        send = "Sorgu başarısız olmuş olabilecekse bunu, kayıt yoksa veya yanlışsa 5.7.25 kullanın.",
      },
    },
    ["7.26"] = {
      name = "Birden çok kimlik doğrulama denetimi başarısız",
      gist = "gönderenle ilgili SPF, DKIM veya DMARC gibi birkaç denetim başarısız oldu",
      description = "İletinin kimliği doğrulanmadı; kod hangi denetimlerin başarısız olduğunu söylemez. Gmail bu kodu DMARC ilkesi ve kimliği doğrulanmamış posta için kullanır.",
      when = "Alan adı için hiç ayarlanmamış bir gönderim hizmeti, sahte posta ve iletilen posta için veriden sonra 550 5.7.26 olarak görülür.",
      fix = "From üst bilgisindeki alan adı için SPF, DKIM ve DMARC ayarlayın; sonuçları bir deneme iletisinin üst bilgisinden okuyun.",
      send = "Birden çok denetim başarısız olduysa kullanın ve bunları metinde belirtin. Yalnızca SPF başarısızsa 5.7.23, yalnızca DKIM başarısızsa 5.7.20 kullanın.",
      [4] = {
        gist = "Gmail’in kullanımında iletinin kimliği doğrulanmadı ve sunucu onu bekletiyor",
        description = "Ne SPF ne de DKIM geçiyor. RFC 7372 yalnızca kalıcı durumu anlatır.",
        when = "SPF ve DKIM ayarlamamış gönderenler için Gmail’de 421 4.7.26 olarak görülür.",
        fix = "Gönderen alan adı için SPF ve DKIM ayarlayın ve kuyruğun yeniden denemesini bekleyin.",
        send = "Kimliği doğrulanmamış postayı bekletiyorsanız bunu, reddediyorsanız 5.7.26 kullanın.",
      },
    },
    ["7.27"] = {
      name = "Gönderen adresinin alan adında Null MX var",
      gist = "gönderenin alan adı posta almıyor, bu yüzden bir teslim edilemedi raporu oraya ulaşamaz",
      description = "MAIL FROM alan adı bir Null MX yayımlıyor. Gmail bu kodu SPF denetimini geçmeyen posta için kullanır.",
      when = "Gelen postaya kapatıldığı halde hâlâ gönderen bir alan adı için MAIL veya RCPT komutunda 550 5.7.27 olarak görülür.",
      fix = "Posta alan bir alan adından gönderin ya da Null MX yerine gerçek bir kayıt koyun. Metin SPF diyorsa SPF kaydını onarın.",
      send = "Gönderenin alan adındaki Null MX için kullanın; alıcınınki için 556 5.1.10 gönderin.",
      [4] = {
        gist = "Gmail’in kullanımında SPF geçmiyor ve sunucu iletiyi bekletiyor",
        description = "Gmail, gönderen makinenin yetkisini SPF ile doğrulayamadı. RFC 7505 uyarınca X.7.27, Null MX yayımlayan bir gönderen alan adını gösterir ve kalıcıdır.",
        when = "Gmail bu kodu 421 4.7.27 olarak gönderir.",
        fix = "Gönderen makineyi veya hizmeti MAIL FROM alan adının SPF kaydına ekleyin ve kuyruğun yeniden denemesini bekleyin.",
        send = "Bitirilemeyen bir SPF denetimi için 4.7.24 kullanın.",
      },
    },
    ["7.28"] = {
      name = "Posta seli algılandı",
      gist = "bu türden çok fazla posta geliyor ve ileti reddediliyor",
      description = "İleti, kötü amaçlı bir posta selinin parçası gibi görünüyor.",
      when = "Birbirine benzeyen çok sayıda ileti gelirken 550 5.7.28 olarak görülür.",
      fix = "Gönderimi durdurun; iletiyi yeniden göndermeden önce nedenini bulup ortadan kaldırın.",
      send = "Posta seli kötüye kullanımsa bunu, gönderen daha yavaş sürdürebilirse 4.7.28 kullanın.",
      [4] = {
        gist = "bu türden çok fazla posta geliyor ve gönderenin yavaşlaması gerekiyor",
        description = "İleti, benzer iletilerden oluşan bir selin parçası gibi görünüyor. Kodun kayıtlı kaynağı bir internet taslağıdır (Internet-Draft).",
        when = "Bir makineden, ağdan veya alan adından alışılmadık hızda gelen posta için Gmail’de 421 4.7.28 olarak görülür.",
        fix = "Yavaşlayın ve bu kadar çok iletiyi neyin ürettiğini bulun: Kötüye kullanılan bir web formu veya çalınmış bir hesap böyle bir sele yol açabilir.",
        send = "Geçebilecek bir yığılma için bunu, sıradan bir sınır için 4.7.0 kullanın.",
      },
    },
    ["7.29"] = {
      name = "ARC doğrulaması başarısız",
      gist = "iletinin ARC zinciri bozuk",
      description = "ARC mühürlerinin denetimi başarısız oldu. ARC, SPF, DKIM ve DMARC sonuçlarını postayı ileten bir sunucudan ötekine aktarır.",
      when = "Postayı ileten bir sunucu veya posta listesi mühürlenmiş bir iletiyi değiştirdiyse veriden sonra 550 5.7.29 olarak görülür.",
      fix = "Zinciri bozan sunucuyu veya listeyi bulun ve mümkünse onsuz gönderin.",
      send = "Yalnızca başka belirtilerle birlikte kullanın; bozuk bir zincir tek başına pek bir şey kanıtlamaz.",
      [4] = {
        gist = "Gmail’in kullanımında ileti TLS olmadan geldi ve bekletiliyor",
        description = "Gmail bu gönderenden TLS istiyor. RFC 8617 uyarınca X.7.29 bozuk bir ARC zincirini gösterir.",
        when = "TLS olmayan bir bağlantıyla gelen posta için Gmail’de 421 4.7.29 olarak görülür.",
        fix = "Giden posta için TLS etkinleştirin ve kuyruğun yeniden denemesini bekleyin.",
        send = "TLS şart koşmak için 530 5.7.0 kullanın.",
      },
    },
    ["7.30"] = {
      name = "REQUIRETLS desteği gerekli",
      gist = "ileti, sonraki sunucuların desteklemediği REQUIRETLS korumasını istiyor",
      description = "Aktarma sunucusu iletiyi ancak istenen korumadan vazgeçerek gönderebilirdi ve bunu yapmadı. Gmail bu kodu DKIM denetimini geçmeyen posta için kullanır.",
      when = "Alıcının alan adındaki hiçbir MX makinesi REQUIRETLS duyurmuyorsa 550 5.7.30 olarak görülür.",
      fix = "Alıcının postmaster adresinden REQUIRETLS desteği isteyin ya da içeriğin korumasız gitmesinde sakınca yoksa REQUIRETLS olmadan gönderin. Metin DKIM diyorsa imzalamayı onarın.",
      send = "Aktarma yapıyorsanız ve sonraki makinelerde REQUIRETLS yoksa kullanın.",
      [4] = {
        gist = "Gmail’in kullanımında DKIM geçmiyor ve sunucu iletiyi bekletiyor",
        description = "Gmail geçerli bir DKIM imzası bulamadı. RFC 8689 uyarınca X.7.30 eksik REQUIRETLS desteğini gösterir ve kalıcıdır.",
        when = "Gmail bu kodu veriden sonra 421 4.7.30 olarak gönderir.",
        fix = "Giden postayı DKIM ile imzalayın, DNS içindeki anahtarı denetleyin ve kuyruğun yeniden denemesini bekleyin.",
        send = "İletiyi reddediyorsanız DKIM için 5.7.20 kullanın.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Sunucu meşgul veya kapanıyor",
      gist = "sunucu duruyor ya da çok meşgul ve bağlantıyı kapatıyor",
      description = "Sorun sunucunun kendisindedir: kapanma, yeniden başlatma, bakım veya yük. Sizin veya alıcı hakkında bir şey söylenmez.",
      when = "Karşılama olarak veya oturumun herhangi bir noktasında gelir.",
      fix = "İletiyi kuyrukta tutun ve daha sonra yeniden bağlanın; saatlerce sürerse alan adının başka bir MX makinesini deneyin.",
    },
    ["421 4.4.2"] = {
      name = "Bağlantı zaman aşımına uğradı",
      gist = "oturum çok uzun sessiz kaldı veya koptu ve sunucu onu kapatıyor",
      description = "Sunucu sonraki komutu veya iletinin devamını bekledi ve vazgeçti.",
      when = "Yavaş istemcilerde, yavaş hatlarda ve bir güvenlik duvarının veya vekil sunucunun veri yuttuğu yerlerde görülür.",
      fix = "Kuyruğun yeniden denemesini bekleyin. Hep iletinin aynı noktasında oluyorsa tarama yapan vekil sunuculara ve yoldaki MTU değerine bakın.",
    },
    ["421 4.7.0"] = {
      name = "Yavaşlayın",
      gist = "sunucu, çoğunlukla bir sınır veya itibarı nedeniyle bu istemciyi bekletiyor",
      description = "Sağlayıcılar göndereni bu çiftle yavaşlatır: çok fazla bağlantı, kısa sürede çok fazla posta ya da yeterince tanımadıkları bir IP adresi.",
      when = "Karşılama olarak veya art arda gönderilen iletilerin ortasında gelir; metin genellikle sınırı belirtir.",
      fix = "İletileri kuyrukta tutun, daha az bağlantı açın ve daha yavaş gönderin. Günlerce sürerse SPF, DKIM ve şikayetleri denetleyin.",
    },
    ["421 4.7.28"] = {
      name = "Alışılmadık posta hızı",
      gist = "bu makineden, ağdan veya alan adından sağlayıcının beklediğinden daha hızlı posta geliyor",
      description = "Gmail böyle bir göndereni bekletir. Aynı yerden gelen istenmemiş posta da hesaba katılır.",
      when = "Bir gönderen hacmini birden artırdığında ya da bir hesap veya web formu kötüye kullanıldığında görülür.",
      fix = "Yavaşlayın ve hacmi adım adım artırın. Postayı tek bir hesabın veya formun üretip üretmediğini bulun.",
    },
    ["450 4.1.1"] = {
      name = "Alıcı henüz doğrulanmadı",
      gist = "sunucu, alıcının olup olmadığını henüz öğrenemedi",
      description = "Adresi başka bir sisteme sorar; o sistem yanıt vermemiş veya geçici bir hatayla yanıtlamıştır. Adres doğru olabilir.",
      when = "Postfix bu çifti bir alıcıyı doğrularken, bazı sunucular da dizinleri çalışmadığında RCPT komutuna gönderir.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; sonuç genellikle dakikalar içinde gelir. Listeden hiçbir şey çıkarmayın.",
    },
    ["450 4.1.2"] = {
      name = "Alıcının alan adı henüz bulunamadı",
      gist = "sunucu alıcının alan adını DNS içinde şimdilik bulamıyor",
      description = "Alan adının ne MX ne de adres kaydı var ya da ad sunucuları yanıt vermiyor; sunucu için ikisi de aynı görünür.",
      when = "Postfix, bulamadığı bir alıcı alan adı için bir aktarma veya gönderim sunucusunda, RCPT aşamasında varsayılan olarak bunu gönderir.",
      fix = "Alan adının yazılışını denetleyin. Doğruysa kuyruğun yeniden denemesini bekleyin, çünkü DNS sorunları geçer.",
    },
    ["450 4.1.8"] = {
      name = "Gönderenin alan adı henüz bulunamadı",
      gist = "sunucu gönderenin alan adını DNS içinde şimdilik bulamıyor",
      description = "MAIL FROM alan adının ne MX ne de adres kaydı var ya da ad sunucuları yanıt vermiyor.",
      when = "Postfix böyle bir gönderen için varsayılan olarak bunu, çoğunlukla RCPT aşamasında gönderir.",
      fix = "Gönderen programdaki MAIL FROM adresini ve o alan adının DNS kayıtlarını denetleyin. Neden alıcı değildir.",
    },
    ["450 4.2.0"] = {
      name = "Gri listeleme veya meşgul posta kutusu",
      gist = "sunucu göndereni, çoğunlukla gri listelemeyle, bekletiyor",
      description = "Bazı gri listeleme sunucuları bu çifti kullanır; başkalarında şu anda posta alamayan bir posta kutusunu gösterir.",
      when = "Bir alıcıya yapılan ilk denemede RCPT komutunda görülür.",
      fix = "İletiyi kuyrukta tutun ve birkaç dakika sonra aynı makineden yeniden deneyin.",
    },
    ["450 4.2.1"] = {
      name = "Posta kutusu bir süreliğine kapalı",
      gist = "posta kutusu, çoğu zaman çok fazla posta aldığı için, şu anda posta almıyor",
      description = "Hesap bir süreliğine kilitli, meşgul ya da gelen posta hızını aşmış.",
      when = "Gmail bu çifti, çok hızlı posta alan bir alıcı için RCPT komutuna gönderir.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin. Metin hızdan söz ediyorsa bu alıcıya daha seyrek gönderin.",
    },
    ["450 4.7.1"] = {
      name = "Gri listeleme veya ilke nedeniyle bekletme",
      gist = "bir ilke göndereni bekletiyor ve bunun olağan nedeni gri listeleme",
      description = "Sunucu bu makineyi ve alıcıyı henüz tanımıyor ya da ters DNS, kara liste veya hızla ilgili bir kural o an için geçerli.",
      when = "RCPT komutunda görülür. Aynı deneme birkaç dakika sonra çoğunlukla geçer.",
      fix = "Kuyruğun aynı makineden yeniden denemesini bekleyin. Bir gün sürerse metin bir kuralı belirtiyordur: Ters DNS ve kara listeleri denetleyin.",
    },
    ["450 4.7.25"] = {
      name = "Ters DNS bulunamadı",
      gist = "sunucu istemcinin IP adresi için ters DNS bulamıyor",
      description = "PTR kaydı yok, adrese geri götürmüyor ya da sorgulanamadı.",
      when = "Postfix böyle bir istemci için varsayılan olarak bunu RCPT aşamasında gönderir.",
      fix = "IP adresinin sahibinden, adı aynı adrese çözülen bir PTR kaydı oluşturmasını isteyin. Kuyruk bu arada yeniden deneyebilir.",
    },
    ["451 4.3.0"] = {
      name = "Sunucunun geçici hatası",
      gist = "sunucuda filtre, disk veya sorgu gibi bir şey başarısız oldu",
      description = "Kusur ne iletide ne de adrestedir.",
      when = "MAIL komutundan verinin sonuna kadar her noktada görülür.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin; birkaç saat sonra alan sistemin postmaster adresine bildirin.",
    },
    ["451 4.3.5"] = {
      name = "Sunucu yapılandırma hatası",
      gist = "alan sunucunun bir ayarı bozuk",
      description = "Postfix bu yanıtı, bir erişim kuralı veya ilke hizmeti kullanılamadığında verir. Ayrıntılar yalnızca kendi günlüğünde yazar.",
      when = "Her aşamada, çoğu zaman biri sunucuyu değiştirdikten hemen sonra gelir.",
      fix = "Bekleyin: Yönetici ayarı onarırken kuyruk yeniden dener.",
    },
    ["451 4.4.3"] = {
      name = "DNS sorgusu başarısız",
      gist = "sunucunun gerek duyduğu bir DNS sorgusu kullanılabilir bir yanıt almadı",
      description = "Gönderenin alan adı, alıcının alan adı veya bir kara liste söz konusu olabilir.",
      when = "MAIL veya RCPT komutunda görülür.",
      fix = "İletiyi kuyrukta tutup yeniden deneyin. Sürerse alan adınızın ad sunucularının yanıt verip vermediğini dışarıdan sınayın.",
    },
    ["451 4.7.1"] = {
      name = "İlke nedeniyle bekletme",
      gist = "bir ilke gri listeleme, hız veya kötü itibar nedeniyle göndereni bekletiyor",
      description = "450 kullanmayan sunucular bu çiftle gri listeleme yapar. Büyük sağlayıcılar bu çifti az güvendikleri makineler için de kullanır.",
      when = "MAIL veya RCPT komutunda ya da veriden sonra görülür.",
      fix = "Kuyruğun aynı makineden yeniden denemesini bekleyin ve metin hızdan söz ediyorsa daha yavaş gönderin.",
    },
    ["452 4.2.2"] = {
      name = "Posta kutusu şimdilik dolu",
      gist = "alıcı kotasını aşmış ve gönderen yeniden deneyebilir",
      description = "Adres geçerli; ileti, alıcı yer açana kadar kuyruğunuzda bekler.",
      when = "Kota aşıldıysa RCPT komutunda veya veriden sonra görülür.",
      fix = "Kuyruğun yeniden denemesini bekleyin. Süresi dolarsa posta kutusu büyük olasılıkla terk edilmiştir; alıcıya başka bir yoldan haber verin.",
    },
    ["452 4.3.1"] = {
      name = "Sunucunun diski dolu",
      gist = "alan sunucunun diski dolu",
      description = "Yer açılana kadar oradaki bütün alıcılar etkilenir.",
      when = "Bildirilen SIZE değerine göre MAIL komutunda ya da veriden sonra görülür.",
      fix = "İletiyi kuyrukta tutun; yalnızca karşı taraf yardımcı olabilir.",
    },
    ["452 4.5.3"] = {
      name = "Çok fazla alıcı",
      gist = "işlemde sunucunun kabul ettiğinden çok alıcı var",
      description = "Bu yanıttan önce kabul edilen alıcılarda sorun yok. RFC 5321 bu yanıtı ve en az 100 olan bir sınırı zorunlu kılar.",
      when = "Sınırın üstündeki her RCPT komutunda görülür.",
      fix = "İletiyi önce kabul edilen alıcılara, sonra kalanlara yeni bir işlemde gönderin. Gönderen programınızda alıcı sayısını düşürün.",
    },
    ["454 4.7.0"] = {
      name = "Oturum açma veya TLS kullanılamıyor",
      gist = "sunucuda AUTH veya STARTTLS şu anda çalışmıyor",
      description = "AUTH sonrasında parola değerlendirilmemiştir. STARTTLS sonrasında sertifika veya anahtar kullanılamamıştır.",
      when = "Sunucunun kullanıcı veritabanı veya TLS kurulumu bozukken görülür.",
      fix = "Daha sonra aynı parolayla ve yine şifreli bağlantı üzerinden yeniden deneyin.",
    },
    ["500 5.5.1"] = {
      name = "Bilinmeyen komut",
      gist = "sunucu komutu bilmiyor",
      description = "Satır okundu, ama ilk sözcüğü burada bir komut değil.",
      when = "Bir yazım hatasından sonra, sunulmayan bir uzantı için ve komut olarak gönderilen ileti metni için görülür.",
      fix = "Komutu EHLO yanıtıyla karşılaştırın. Bunu ileti metni aldıysa önceki bir DATA reddedilmiştir.",
    },
    ["501 5.1.3"] = {
      name = "Bozuk alıcı adresi",
      gist = "alıcı adresi söz dizimini bozuyor",
      description = "Sunucu posta kutusunu aramaya bile başlayamadı.",
      when = "Boşluklar, eksik bölümler, ikinci bir @ veya ayraçların içindeki bir görünen ad için RCPT komutunda görülür.",
      fix = "Adresi verilerinizde düzeltin; değiştirmeden yeniden göndermek başarısız olur.",
    },
    ["501 5.5.4"] = {
      name = "Bozuk bağımsız değişken",
      gist = "komutun bir bağımsız değişkeni söz dizimini bozuyor",
      description = "Komutun kendisi biliniyor.",
      when = "İki noktadan sonra boşluk içeren MAIL FROM, hatalı makine adlı EHLO veya bozuk bir parametre için görülür.",
      fix = "Metnin belirttiği bağımsız değişkeni düzeltin.",
    },
    ["502 5.5.2"] = {
      name = "Tanınmayan komut",
      gist = "Postfix’in kullanımında sunucu komutu tanımıyor",
      description = "RFC 5321 uyarınca bilinmeyen komut 500 alır; Postfix ve başkaları 502 5.5.2 der.",
      when = "Bir yazım hatasından sonra, sunulmayan bir uzantı için ve komut olarak gönderilen ileti metni için görülür.",
      fix = "Komutu EHLO yanıtıyla karşılaştırın ve önceki bir DATA komutunun reddedilip reddedilmediğine bakın.",
    },
    ["503 5.5.1"] = {
      name = "Komutların sırası yanlış",
      gist = "bu komuttan önceki bir adım eksik veya başarısız",
      description = "MAIL önce EHLO, RCPT önce MAIL, DATA ise kabul edilmiş bir alıcı ister.",
      when = "PIPELINING kullanılıyorsa reddedilen bir MAIL veya RCPT komutunun ardından gelir.",
      fix = "Oturumdaki ilk reddi arayın ve onun gereğini yapın.",
    },
    ["504 5.5.2"] = {
      name = "Ad tam nitelikli değil",
      gist = "sunucu tam nitelikli bir makine adı veya adres istiyor",
      description = "Postfix kısa bir ada böyle yanıt verir: “server.example.com” yerine “server”.",
      when = "Çoğunlukla yeni makinelerden ve cihazlardan gelen EHLO, MAIL veya RCPT komutunda görülür.",
      fix = "Gönderen programda tam makine adını ayarlayın ya da alan adı içeren adresler kullanın.",
    },
    ["530 5.7.0"] = {
      name = "Oturum açma veya TLS gerekli",
      gist = "istemci bu komuttan önce oturum açmalı veya TLS başlatmalı",
      description = "Hangi adımın eksik olduğunu metin söyler. İletinin kendisi reddedilmemiştir.",
      when = "Oturum açılmadan gelen MAIL veya RCPT komutunda, önce STARTTLS gereken yerlerde ise komutların çoğunda görülür.",
      fix = "E-posta programında şifrelemeyi ve oturum açmayı etkinleştirin ya da STARTTLS ve ardından AUTH gönderin.",
    },
    ["534 5.7.9"] = {
      name = "Uygulama parolası veya daha güçlü mekanizma gerekli",
      gist = "sağlayıcı başka bir oturum açma yolu istiyor",
      description = "RFC 4954 uyarınca mekanizma çok zayıftır; Google’ın kullanımında hesabın uygulama parolasına ihtiyacı vardır.",
      when = "Aynı parola tarayıcıda kabul edildiği halde AUTH komutundan sonra görülür.",
      fix = "Metin öyle diyorsa bir uygulama parolası oluşturun veya OAuth kullanın; demiyorsa daha güçlü bir mekanizma seçin.",
    },
    ["535 5.7.8"] = {
      name = "Kullanıcı adı veya parola yanlış",
      gist = "kimlik bilgileri geçerli değil",
      description = "Ad, parola veya belirteç yanlıştır ya da süresi dolmuştur.",
      when = "Çoğu zaman sağlayıcı artık uygulama parolası veya OAuth istediği için AUTH komutundan sonra görülür.",
      fix = "Kimlik bilgilerini, kullanıcı adı sağlayıcının istediği biçimde olacak şekilde yeniden girin ve eskilerini yinelemeyin: Sağlayıcılar hesapları kilitler.",
    },
    ["550 5.1.0"] = {
      name = "Adres reddedildi",
      gist = "bir adres reddediliyor ve kiminki olduğunu yalnızca metin söylüyor",
      description = "Bazı sunucular olmayan bir alıcıyı, başkaları reddettikleri bir göndereni kasteder.",
      when = "Bir adres reddedildiğinde MAIL veya RCPT komutunda görülür.",
      fix = "Metni okuyun. Alıcıyı yalnızca metin posta kutusunun olmadığını söylüyorsa silin.",
    },
    ["550 5.1.1"] = {
      name = "Böyle bir posta kutusu yok",
      gist = "posta kutusu yok",
      description = "Sunucu alan adını tanıyor, ama onda böyle bir alıcı yok. En sık görülen geri dönüş budur.",
      when = "Yanlış yazılmış adresler ve silinmiş hesaplar için RCPT komutunda görülür.",
      fix = "Adresi düzeltin ya da hemen listelerinizden çıkarın; böyle çok sayıda geri dönüş itibarınıza zarar verir.",
    },
    ["550 5.1.10"] = {
      name = "Alıcı bulunamadı",
      gist = "Exchange Online’ın kullanımında alıcı bulunamadı",
      description = "RFC 7505 uyarınca kod Null MX demektir ve 556 ile gelir; Exchange Online bulunamayan tek bir alıcı için 550 5.1.10 kullanır.",
      when = "Exchange Online teslim edilemedi raporlarında görülür.",
      fix = "Adresi düzeltin ya da listelerinizden çıkarın. Metin Null MX diyorsa alan adının tamamı posta almıyordur.",
    },
    ["550 5.2.1"] = {
      name = "Posta kutusu devre dışı",
      gist = "posta kutusu var, ama hesabı kapatılmış",
      description = "Hesap askıya alınmış, kilitlenmiş veya kapatılmıştır. Gmail çok hızlı posta alan bir posta kutusunu da kasteder ve bunu söyler.",
      when = "RCPT aşamasında görülür.",
      fix = "Metin hızdan söz etmiyorsa adresi listelerinizden çıkarın.",
    },
    ["550 5.4.1"] = {
      name = "Alıcı dizinde yok",
      gist = "Exchange Online bu alan adı için böyle bir alıcı tanımıyor",
      description = "RFC 3463 uyarınca X.4.1 yanıt vermeyen bir makineyi gösterir. Exchange Online bu kodu, adres dizininde yoksa kullanır.",
      when = "RCPT komutunda “Access denied” sözleriyle, çoğu zaman bir alan adı oraya taşındıktan sonra görülür.",
      fix = "Adresi alıcıya başka bir yoldan sorarak denetleyin. Var olması gerekiyorsa yöneticisi adresi orada eklemelidir.",
    },
    ["550 5.7.1"] = {
      name = "İlke nedeniyle reddedildi",
      gist = "bir ilke bu postayı reddediyor ve hangisi olduğunu metin söylüyor",
      description = "Tek bir çift birçok kuralın yerini tutar: aktarma, kara listeler, içerik, gönderen ya da yalnızca bazı gönderenlerden posta alan bir alıcı.",
      when = "RCPT komutunda çoğunlukla aktarma veya kara liste, veriden sonra çoğunlukla içerik veya kimlik doğrulama söz konusudur.",
      fix = "Metni okuyun ve o nedeni ortadan kaldırın. Yalnızca bu çift yüzünden listeden adres çıkarmayın; metin bir kara listenin adını veriyorsa oradan çıkarılmayı isteyin.",
    },
    ["550 5.7.26"] = {
      name = "Gönderenin kimliği doğrulanmadı",
      gist = "gönderenin alan adı için SPF, DKIM veya DMARC başarısız oldu",
      description = "Gmail’in kullanımında, iletinin kimliğinin doğrulanmadığı veya alan adının DMARC ilkesinin iletiyi reddettiği anlamına gelir.",
      when = "Çoğunlukla alan adı için hiç ayarlanmamış bir gönderim hizmeti veya iletilen posta için, veriden sonra görülür.",
      fix = "From üst bilgisindeki alan adı için SPF ve DKIM ayarlayın, sonra iletiyi yeniden gönderin.",
    },
    ["551 5.7.1"] = {
      name = "Aktarma veya gönderen reddedildi",
      gist = "sunucu aktarma yapmayı veya bu göndereni reddediyor",
      description = "551 tek başına, kullanıcının başka yerde olduğunu söyler; 5.7.1 ile birlikte sunucular bir ilkeyi kasteder.",
      when = "Bir ilke nedeniyle MAIL veya RCPT komutunda görülür.",
      fix = "Bu kendi giden posta sunucunuzsa önce oturum açın ve gönderen adresinin oturum açan kullanıcıya ait olduğunu denetleyin. Değilse alıcının alan adının MX kayıtlarını denetleyin.",
    },
    ["552 5.2.2"] = {
      name = "Posta kutusu dolu",
      gist = "alıcı kotasını aşmış ve bu ileti geri dönüyor",
      description = "Adres geçerli. Daha sonraki bir ileti geçebilir.",
      when = "Kota aşıldıysa RCPT komutunda veya veriden sonra görülür.",
      fix = "Adresi şimdilik koruyun ve alıcıya başka bir yoldan haber verin. Haftalarca böyle sürerse posta kutusunu terk edilmiş sayın.",
    },
    ["552 5.3.4"] = {
      name = "İleti çok büyük",
      gist = "ileti sunucunun boyut sınırını aşıyor",
      description = "Sınır kodlanmış ileti için geçerlidir; bu ileti, içindeki dosyalardan yaklaşık üçte bir büyüktür.",
      when = "Boyut bildirildiyse MAIL komutunda, bildirilmediyse veriden sonra görülür.",
      fix = "İletiyi küçültün ya da dosya yerine bir bağlantı gönderin. Sınır, EHLO yanıtının SIZE satırında yazar.",
    },
    ["552 5.7.0"] = {
      name = "Tehlikeli içerik",
      gist = "iletide, sağlayıcının tehlikeli bulduğu bir ek veya bağlantı var",
      description = "Gmail gönderir; boyut veya kotayla ilgisi yoktur.",
      when = "Programlar, makrolar, parola korumalı arşivler ve kuşkulu bağlantılar için veriden sonra görülür.",
      fix = "Eki veya bağlantıyı çıkarıp iletiyi yeniden gönderin; dosyayı başka bir yoldan sunun.",
    },
    ["553 5.7.1"] = {
      name = "Gönderen adresi size ait değil",
      gist = "gönderen adresi, oturum açan kullanıcıya ait değil",
      description = "Postfix ve birçok barındırma sağlayıcısı, MAIL FROM adresinin hesaba ait olup olmadığını denetler.",
      when = "Gönderim sunucularında MAIL veya RCPT komutunda görülür. Bazı sunucular aynı çiftle aktarmayı reddeder.",
      fix = "Hesabınızın adresiyle gönderin ya da öteki adrese bu hesap için izin verilmesini sağlayın.",
    },
    ["554 5.0.0"] = {
      name = "Ayrıntısız ret",
      gist = "ileti reddediliyor ve genişletilmiş kod bir şey eklemiyor",
      description = "Programlar, yalnızca yanıtın kalıcı olduğunu biliyorlarsa 5.0.0 yazar; bu yüzden tek ölçüt metindir.",
      when = "Çoğunlukla teslim raporlarında bulunur.",
      fix = "Metnin gereğini yapın. Metin posta kutusunun olmadığını söylemiyorsa hiçbir alıcıyı silmeyin.",
    },
    ["554 5.4.6"] = {
      name = "Posta döngüsü",
      gist = "ileti bir döngüye girdi ve ondan vazgeçildi",
      description = "Bir sunucu çok fazla Received üst bilgisi saydı.",
      when = "İki posta kutusu postayı birbirine iletiyorsa ya da bir MX kaydı gönderene geri götürüyorsa görülür.",
      fix = "Yinelenen makineleri bulmak için Received üst bilgilerini okuyun ve oradaki iletmeyi düzeltin.",
    },
    ["554 5.7.1"] = {
      name = "İleti veya istemci ilke nedeniyle reddedildi",
      gist = "bir ilke iletiyi veya gönderen makineyi reddediyor",
      description = "Çoğunlukla spam filtresi veya kara listedir; bazı sunucular aktarmayı bu çiftle reddeder.",
      when = "RCPT komutunda çoğunlukla bir kara liste ve IP adresiniz, veriden sonra çoğunlukla içerik söz konusudur.",
      fix = "Bir kara listenin adı geçiyorsa nedeni ortadan kaldırıp oradan çıkarılmayı isteyin. İçerik belirtiliyorsa onu değiştirin. Neden alıcı değildir.",
    },
    ["555 5.5.2"] = {
      name = "MAIL veya RCPT komutunda söz dizimi hatası",
      gist = "MAIL FROM veya RCPT TO içindeki adres gerektiği gibi yazılmamış",
      description = "Gmail bu çifti bir görünen ad, RCPT komutundaki boş bir adres veya eksik bir ayraç için gönderir.",
      when = "Oraya yalın adresten fazlasını koyan programlarda ve cihazlarda görülür.",
      fix = "Programın gönderen ve alıcı alanlarına, adsız, tam olarak bir adres girin.",
    },
    ["556 5.1.10"] = {
      name = "Null MX yayımlayan alan adı",
      gist = "alıcının alan adı posta almadığını duyuruyor",
      description = "Null MX, makine adının yerinde bir nokta bulunan tek bir MX kaydıdır.",
      when = "Bir aktarma veya gönderim sunucusu RCPT komutunda söyler.",
      fix = "Alan adı yanlış yazıldıysa düzeltin; doğruysa oradaki bütün adresleri silin.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Bu ayrıntı bir başarıda olağan değildir; bu yüzden yalnızca sınıfa ve konuya güvenilebilir.",
      fix = "Yanıt bir başarı olduğu için sonraki komutla devam edin.",
      send = "X.0.0 ya da sınıf 2 içinde olağan olan bir ayrıntı kullanın.",
    },
    ["2.1"] = {
      gist = "sunucu bir adresi kabul etti",
      description = "Sunucu bir adresi kabul etti.",
    },
    ["2.2"] = {
      gist = "sunucu, alıcının posta kutusundan isteneni yaptı",
      description = "Sunucu, alıcının posta kutusundan isteneni yaptı.",
    },
    ["2.3"] = {
      gist = "sunucu komutu yerine getirdi ve posta sistemiyle ilgili bir not ekliyor",
      description = "Sunucu komutu yerine getirdi ve posta sistemiyle ilgili bir not ekliyor.",
    },
    ["2.4"] = {
      gist = "sunucu komutu yerine getirdi ve ağ veya yönlendirmeyle ilgili bir not ekliyor",
      description = "Sunucu komutu yerine getirdi ve ağ veya yönlendirmeyle ilgili bir not ekliyor.",
    },
    ["2.5"] = {
      gist = "sunucu komutu yerine getirdi ve protokolle ilgili bir not ekliyor",
      description = "Sunucu komutu yerine getirdi ve protokolle ilgili bir not ekliyor.",
    },
    ["2.6"] = {
      gist = "sunucu ileti içeriğini kabul etti",
      description = "Sunucu ileti içeriğini kabul etti.",
    },
    ["2.7"] = {
      gist = "sunucu güvenlik veya ilke açısından bir sakınca görmüyor",
      description = "Sunucu güvenlik veya ilke açısından bir sakınca görmüyor.",
    },
    ["4"] = {
      when = "Bu ayrıntı geçici bir hatada olağan değildir; bu yüzden yalnızca sınıfa ve konuya güvenilebilir.",
      fix = "İletiyi kuyrukta tutun, daha sonra yeniden deneyin ve nedeni metinde okuyun.",
      send = "Sınıf 4 içinde olağan olan bir ayrıntı, beklemek işe yaramayacaksa sınıf 5 kullanın.",
    },
    ["4.1"] = {
      gist = "sunucu bir adresi şu anda kabul edemiyor",
      description = "Sunucu bir adresi şu anda kabul edemiyor.",
    },
    ["4.2"] = {
      gist = "sunucu alıcının posta kutusunu şu anda kullanamıyor",
      description = "Sunucu alıcının posta kutusunu şu anda kullanamıyor.",
    },
    ["4.3"] = {
      gist = "sunucu, posta sistemi nedeniyle iletiyi şu anda alamıyor",
      description = "Sunucu, posta sistemi nedeniyle iletiyi şu anda alamıyor.",
    },
    ["4.5"] = {
      gist = "sunucu komutu şu anda yerine getiremiyor",
      description = "Sunucu komutu şu anda yerine getiremiyor.",
    },
    ["4.6"] = {
      gist = "sunucu ileti içeriğini şu anda işleyemiyor",
      description = "Sunucu ileti içeriğini şu anda işleyemiyor.",
    },
    ["4.7"] = {
      gist = "sunucu güvenlik veya ilke nedeniyle şimdilik reddediyor",
      description = "Sunucu güvenlik veya ilke nedeniyle şimdilik reddediyor.",
    },
    ["5"] = {
      when = "Bu ayrıntı kalıcı bir hatada olağan değildir; bu yüzden yalnızca sınıfa ve konuya güvenilebilir.",
      fix = "Nedeni metinde okuyun ve yeniden göndermeden önce ortadan kaldırın.",
      send = "Sınıf 5 içinde olağan olan bir ayrıntı, beklemek işe yarayabilecekse sınıf 4 kullanın.",
    },
    ["5.1"] = {
      gist = "sunucu bir adresi kabul etmiyor",
      description = "Sunucu bir adresi kabul etmiyor.",
    },
    ["5.3"] = {
      gist = "sunucu, posta sistemi nedeniyle iletiyi reddediyor",
      description = "Sunucu, posta sistemi nedeniyle iletiyi reddediyor.",
    },
    ["5.4"] = {
      gist = "sunucu, ağ veya yönlendirme nedeniyle iletiyi teslim edemiyor",
      description = "Sunucu, ağ veya yönlendirme nedeniyle iletiyi teslim edemiyor.",
    },
  },

  help = {
    CODE = {
      summary = "bir kodu (252, 5.1.1) veya bir yanıtın iki kodunu (550 5.7.1) açıklar ya da iki kodu karşılaştırır",
      about = {
        "Kod, bir yanıt kodu (252), bir genişletilmiş durum kodu (5.1.1) veya kodun sayfa adıdır (252-cannot-verify-user). Bir yanıt kodu ile bir genişletilmiş kod tek bir yanıtın kodları sayılır: Sayfa, sunucuların ikisini birlikte kullanırken ne demek istediğini söyler. Aynı türden iki kod karşılaştırılır.",
      },
      examples = {
        "252 ne demek, ne zaman görülür, ne yapmalı",
        "sunucular bu çiftle ne demek ister",
        "iki kod arasındaki fark",
      },
    },
    compare = {
      summary = "iki kodu yan yana koyar",
      about = { "İki kod aynı türden veya iki ayrı türden olabilir ve sıraları önemli değildir." },
      examples = { "iki kodun farkı ve hangisinin ne zaman kullanılacağı" },
    },
    search = {
      summary = "sözcüklere göre kod arar",
      about = {
        "Sözcükler bir sayfadan veya sunucuların yazdıklarından olabilir. En uygun kayıt başta gelir.",
      },
      examples = { "en uygun on kod", "bulunanların tümü" },
    },
    list = {
      summary = "bütün kodları veya bir aşamanın kodlarını listeler",
      examples = { "RCPT komutuna gelebilecek yanıtlar" },
    },
    classify = {
      summary = "bir yanıtın veya girdideki her satırın gönderen için ne anlama geldiğini söyler",
      about = {
        "TEXT bir yanıttır veya bir programın onun hakkında yazdığıdır: posta günlüğünün bir satırı, bir Diagnostic-Code, bir istisnanın metni. Birden çok sözcük tek bir metin sayılır. - verilirse standart girdinin her satırına bir tablo veya JSON satırıyla karşılık verilir; bu satır, satır numarasıyla başlar ve belirleyici olan sözlerle biter.",
        "Boruya yazılırken her sonuç bilindiği anda çıkar.",
      },
      examples = {
        "neden, yapılacak, kapsam ve diğerleri",
        "her satır için tablonun bir satırı",
        "satır başına bir nesne; gönderen vazgeçmiş",
      },
    },
    why = {
      summary = "classify komutunun sonuca nasıl vardığını gösterir",
      about = {
        "Metnin nasıl okunduğu, hangi ifadelerin eşleştiği, hangilerinin az kalsın eşleşeceği, kodların tek başına ne söyleyeceği ve sonucu hangi genel kuralın değiştirdiği.",
      },
      examples = { "önce adımlar, sonra sonuç" },
    },
    parse = {
      summary = "dosyadaki yanıtları bölüm bölüm gösterir",
      about = {
        "Dosyalar veya standart girdi, sunucunun gönderdiği biçimde art arda yanıtlar içerir.",
      },
      examples = { "her yanıtın kodu, genişletilmiş kodu, metni ve kusurları" },
    },
    lint = {
      summary = "dosyadaki yanıtları RFC belgelerine göre denetler",
      about = { "--stage verilirse RFC belgelerinde o aşama için yer almayan kodları da söyler." },
      examples = { "satır, oktet ve RFC bölümüyle bulgular; biri hataysa 1" },
    },
    log = {
      summary = "posta günlüğünü özetler: teslimler, nedenler ve silinecek adresler",
      about = {
        "Günlük Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA veya Exchange günlüğüdür; biçimi satırlarından anlaşılır ve bir dosyada birden çok biçim bulunabilir. Birden çok dosya, verilen sırayla tek bir günlük sayılır.",
        "Kırk kez ertelenen ileti bir erteleme sayılır; sonradan teslim yapılan adres silinecekler arasına girmez; bütün alıcıların başarısız olduğu alan adı yalnızca bildirilir.",
      },
      examples = {
        "postaya ne olduğu, nedenlere göre",
        "silinecek adresler ve nedenleri",
        "o günden beri her alan adında ne olduğu",
        "aynı sayfa, tarayıcı için",
      },
    },
    bounce = {
      summary = "geri dönen postayı okur: ileti, mbox veya Maildir",
      about = {
        "Her alıcı için bir satır: dosya, alıcı, neden, yapılacak, yanıt; birden çok iletinin ardından bir özet. --format json ile her satırda bir nesne. Okunamayan bir ileti diğerlerini durdurmaz: Adı sonda yazar.",
        "Geri dönen bir iletinin sahtesini herkes yapabilir: Bir alıcıyı silmeden önce Message-ID değerini veya size ait bir gönderen adresini karşılaştırın.",
      },
      examples = { "her alıcı için bir rapor", "silinecek adresler ve nedenleri" },
    },
    reasons = {
      summary = "classify komutunun verdiği nedenleri listeler",
      examples = { "her birinin yapılacağı, kapsamı ve geri dönüş türü" },
    },
    suggest = {
      summary = "bir neden için doğru yanıtı yazar",
      about = { "STAGE, yanıtın verildiği oturum aşamasıdır; kod ona göre değişir." },
      examples = { "450 4.7.1 ve bir metin" },
    },
    help = {
      summary = "bir komutun nasıl kullanıldığını söyler",
      about = {
        "man ile kılavuz sayfasını, bir kabuk adıyla o kabuğun tamamlamalarını yazar: Bunları make install kurar, LuaRocks kurmaz.",
      },
      examples = {
        "classify komutunun kullanımı, seçenekleri ve örnekleri",
        "tamamlamalar, ~/.bashrc içindeki `source smtpcodes.bash` satırı için",
      },
    },
    ["--stage"] = "yanıtın oturumun hangi aşamasında geldiği",
    ["--provider"] = "yanıtı yazan: google, microsoft, ...",
    ["--final"] = "gönderen vazgeçmiş: DSN içinde Action: failed yazıyor",
    ["--rules"] = "kendi kurallarınız: bir tablo döndüren Lua dosyası",
    ["--drop"] = "yalnızca artık posta almaması gereken adresler ve nedenleri",
    ["--by"] = "ayrıca neden, alan adı, sağlayıcı, saat veya yanıta göre sayar (reason, domain, provider, hour, reply)",
    ["--since"] = "daha eski satırları atlar: 2026-11-23 veya saatle birlikte",
    ["--limit"] = "en çok N kayıt gösterir (verilmezse 10; 0: hepsi)",
    ["--lang"] = "sayfaların dili, BCP 47 etiketi olarak (verilmezse LC_ALL, LC_MESSAGES veya LANG)",
    ["--format"] = "text, markdown, html veya json",
    ["--width"] = "metin genişliği, 40 ile 1000 arası (verilmezse uçbirimin genişliği veya 80)",
    ["--color"] = "auto, always veya never",
    ["--help"] = "kullanımını yazar ve çıkar",
    ["--version"] = "sürümü yazar ve çıkar",
  },

  terms = {
    mailbox_unknown = "kullanıcı bulunamadı; kullanıcı yok; bilinmeyen kullanıcı; alıcı bulunamadı; adres mevcut değil; posta kutusu bulunamadı; posta kutusu yok; geçersiz adres; geçersiz alıcı; alıcı reddedildi; hesap bulunamadı; böyle bir kullanıcı yok; adres bulunamadı; kalıcı geri dönüş; sert geri dönüş; geri dönen e-posta; geri dönen mail; teslim edilemedi; teslim edilemedi raporu; mail iletilemedi",
    mailbox_disabled = "hesap askıya alındı; hesap devre dışı; hesap kapatıldı; hesap kilitli; hesap pasif; posta kutusu devre dışı",
    mailbox_full = "kutu dolu; posta kutusu dolu; kota; kota aşıldı; gelen kutusu dolu; depolama dolu; kota doldu; mail kutusu dolu",
    domain_unknown = "alan adı bulunamadı; alan adı yok; geçersiz alan adı; domain bulunamadı; etki alanı bulunamadı",
    recipient_restricted = "yalnızca üyeler; bu alıcıya gönderme izniniz yok; kısıtlı grup",
    relay_denied = "relay reddedildi; aktarma reddedildi; relay; aktarma izni yok; relay izni yok; geçiş reddedildi",
    message_too_big = "ileti çok büyük; mesaj çok büyük; boyut sınırı; ek çok büyük; e-posta çok büyük; boyut; mail boyutu; dosya çok büyük",
    message_format = "bozuk ileti; geçersiz biçim",
    spam_content = "spam; istenmeyen posta; istenmeyen e-posta; gereksiz posta; önemsiz e-posta; içerik filtresi",
    virus = "virüs; kötü amaçlı yazılım; zararlı; zararlı yazılım",
    blocklisted = "kara liste; kara listede; engelleme listesi; ip engellendi; itibar; engellendi; ip adresim kara listede; yasaklandı",
    auth_failure = "kimliği doğrulanmamış posta; kimliği doğrulanmamış gönderen",
    reverse_dns = "ters dns; ptr kaydı; ters kayıt; ptr; rdns kaydı",
    sender_rejected = "gönderen reddedildi; geçersiz gönderen; gönderen adresi; gönderici reddedildi",
    policy = "politika; ilke; erişim engellendi; erişim reddedildi",
    session_security = "kimlik doğrulama gerekli; oturum açma gerekli; kimlik doğrulama; giriş gerekli",
    tls_failure = "tls hatası; tls başarısız; sertifika hatası",
    too_many_recipients = "çok fazla alıcı; alıcı sınırı; alıcı sayısı; alıcı limiti",
    rate_limited = "çok fazla bağlantı; gönderim sınırı; hız sınırı; çok fazla ileti; gönderme limiti; çok hızlı; gönderim limiti; saatlik limit; günlük limit; limit aşıldı",
    greylisted = "gri liste; gri listeleme; greylisting",
    service_unavailable = "hizmet kullanılamıyor; sunucu meşgul; bakım; servis kullanılamıyor; sunucu kapalı",
    system_error = "yerel hata; iç hata; sunucu hatası; sistem hatası",
    network_error = "zaman aşımı; bağlantı reddedildi; yanıt yok; bağlantı koptu; bağlantı kurulamadı",
    ["450 451 421 452 4.2.2"] = "daha sonra tekrar deneyin; geçici hata; tekrar dene; geçici geri dönüş; yumuşak geri dönüş; ertelendi; mail gitmiyor; kuyrukta bekliyor",
    ["550 450"] = "posta kutusu kullanılamıyor",
    ["535 5.7.8"] = "parola; şifre; yanlış şifre; yanlış parola; kimlik doğrulama başarısız; şifre hatalı; giriş yapılamadı; giriş başarısız; oturum açılamadı; kullanıcı adı veya şifre hatalı",
    ["534 5.7.9"] = "uygulama şifresi; uygulama parolası; iki adımlı; iki adımlı doğrulama",
    ["530 454 5.7.10 220"] = "şifreleme; ssl; tls; starttls; tls gerekli; şifreleme gerekli",
    ["5.4.6 554"] = "döngü; posta döngüsü; mail döngüsü",
    ["4.4.7 5.4.7"] = "süresi doldu; teslim süresi doldu",
    ["500 502 5.5.1"] = "bilinmeyen komut; komut tanınmadı; komut uygulanmadı",
    ["503 5.5.1"] = "komut sırası; yanlış sıra",
    ["501 500 5.5.4 5.5.2"] = "söz dizimi hatası; sözdizimi; parametre hatası",
    ["452 4.3.1"] = "disk dolu; yetersiz alan; yetersiz depolama; disk alanı",
    ["250 2.0.0 2.6.0"] = "kabul edildi; başarılı; teslim edildi; kuyruğa alındı",
    ["5.6.0 554"] = "başlık; üst bilgi",
    ["5.7.1 552 5.3.4 554"] = "ek; ekli dosya; ek engellendi",
    ["221 421"] = "bağlantı kapatılıyor",
    ["220"] = "hazır",
    ["4.4.3 5.1.2 5.4.4"] = "dns; dns hatası; mx kaydı",
    ["252"] = "kullanıcı doğrulanamadı",
    ["354"] = "posta girişini başlatın",
  },

  heading = {
    description = "Açıklama",
    when = "Ne Zaman Görülür",
    fix = "Nasıl Düzeltilir",
    differences = "Temel Farklar",
    guidance = "Hangisi Ne Zaman Kullanılır",
    send = "Ne Zaman Gönderilir",
    examples = "Sunucular Ne Yazar",
    both = "İki Kod",
    steps = "Karara Nasıl Varıldı",
    findings = "Bulgular",
    entries = "SMTP Kodları",
    log = "Posta Günlüğü",
    suppress = "Silinecek Adresler",
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
    classes = "Olağan sınıflar",
    reply_codes = "Yanıt kodları",
    related = "Ayrıca bakınız",
    sources = "Kaynaklar",
    code = "Kod",
    name = "Ad",
    examples = "Örnekler",
    kind = "Kod türü",
    meaning = "Anlam",
    retry = "Yeniden deneme",
    source = "Kaynak",
    sent_with = "Birlikte gönderildiği",
    reasons = "Nedenler",
    alone = "Metin yoksa",
    reason = "Neden",
    action = "Yapılacak",
    scope = "Kapsam",
    disposition = "İleti",
    bounce = "Geri dönüş",
    retry_after = "Bekleme süresi",
    blocklist = "Kara liste",
    confidence = "Kesinlik",
    why = "Dayanak",
    stage = "Aşama",
    mismatch = "Yersiz kod",
    flaws = "Kusurlar",
    tag = "Etiket",
    link = "Bakınız",
    listed = "Listedeki",
    against = "Aksini gösteren",
    event = "Olay",
    recipient = "Alıcı",
    original_recipient = "Özgün alıcı",
    sender = "Gönderen",
    remote = "Sunucu",
    remote_ip = "Sunucunun adresi",
    queue_id = "Kuyruk kimliği",
    time = "Zaman",
    program = "Yazılım",
    form = "Biçim",
    reply = "Yanıt",
    inner = "Alıntılanan yanıt",
    text = "Metin",
    reporting_mta = "Bildiren",
    arrival_date = "Geliş zamanı",
    message_id = "İleti kimliği",
    message_subject = "İletinin konusu",
    from = "Kimden",
    to = "Kime",
    date = "Tarih",
    feedback_id = "Geri bildirim kimliği",
    list_id = "Liste kimliği",
    deliveries = "Teslimler",
    refused = "Reddedilenler",
    other = "Diğer satırlar",
    delivered = "Teslim edilen",
    deferred = "Ertelenen",
    returned = "Geri dönen",
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
    unusual = "bu sınıfta olağan değil",
  },
  connection = {
    always = "sunucu kapatır",
    may = "sunucu kapatabilir",
    never = "açık kalır",
    none = "bu kodu gönderen sunucu yok",
  },
  -- Without a case, before "aşamasında".
  stage = {
    CONNECT = "oturum başlangıcı",
    ["DATA-END"] = "veri sonu",
  },
  any_stage = "tümü",
  most_stages = "komutların çoğu",
  none = "yok",
  and_others = "{list} ve diğerleri",
  lasting = {
    positive_completion = "başarı",
    positive_intermediate = "devam",
    transient_negative = "geçici",
    permanent_negative = "kalıcı",
  },

  reason = {
    accepted = "Sunucu kendisinden isteneni yaptı (2yz).",
    continue = "Sunucu sonraki bölümü bekliyor (3yz).",
    mailbox_unknown = "O alan adında böyle bir posta kutusu yok ya da böyle bir adres olamaz.",
    mailbox_disabled = "Posta kutusu vardı, ama devre dışı bırakılmış, askıya alınmış, kapatılmış, taşınmış veya sahibi değişmiş.",
    suppressed = "Gönderim hizmeti denemedi: Adres, hizmetin kendi gönderilmeyecekler listesinde.",
    mailbox_full = "Alıcı kotasını aşmış.",
    domain_unknown = "Alıcının alan adı yok veya posta kabul etmiyor (böyle bir alan adı yok, Null MX).",
    recipient_restricted = "Bu alıcı, grup veya liste yalnızca bazı gönderenlerden posta kabul ediyor ya da gönderenden önce bir sınamayı geçmesini istiyor.",
    relay_denied = "Sunucu bu alıcı için aktarma yapmıyor: MX yanlış ya da alan adı artık burada barındırılmıyor (gönderim sunucusunda: önce oturum açın, fix_session/session).",
    message_too_big = "İleti, sunucunun veya alıcının boyut sınırını aşıyor.",
    message_format = "İleti bozuk ya da kabul edilmeyen bir biçimde (üst bilgiler, MIME, karakter kümesi, 8 bit, ek türü).",
    spam_content = "İçerik, içindeki bir bağlantı veya puanı nedeniyle spam sayıldı.",
    virus = "Kötü amaçlı yazılım veya tehlikeli bir ek bulundu.",
    blocklisted = "Gönderen makine veya alan adı kara listede, yasaklı ya da itibarı kötü.",
    auth_failure = "İletinin SPF, DKIM, DMARC veya ARC kimlik doğrulaması başarısız oldu.",
    reverse_dns = "İstemcinin ters DNS kaydı (PTR, FCrDNS) veya HELO adı yok ya da yanlış.",
    sender_rejected = "Zarftaki veya üst bilgideki gönderen ya da onun alan adı reddedildi.",
    policy = "Yerel ilke nedeniyle reddedildi; daha kesin bir şey söylenmiyor.",
    session_security = "Oturumda önce kimlik doğrulanmalı (AUTH) veya TLS başlatılmalı ya da kimlik bilgileri reddedildi.",
    tls_failure = "TLS, MTA-STS, DANE veya REQUIRETLS koşulu karşılanamadı. Güvenliği hiçbir zaman düşürmeyin.",
    too_many_recipients = "Bu işlemde çok fazla alıcı var: Kalanlara başka bir işlemde gönderin.",
    rate_limited = "Bu sürede çok fazla bağlantı veya ileti (kapsam host), bu alıcıya çok hızlı posta (recipient) ya da tükenmiş bir gönderim kotası (sender).",
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
    slow_down = "daha az gönderin, sonra yeniden deneyin",
    split = "kalanlara başka bir işlemde gönderin",
    suppress = "bu adrese göndermeyi bırakın",
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
    ["return"] = "gönderene geri verin",
  },
  bounce = {
    none = "geri dönüş yok",
    soft = "daha sonra başarılı olabilir",
    hard = "adres artık geçerli değil",
    block = "reddedildi, ama adres doğru olabilir",
  },
  confidence = { certain = "kesin", likely = "olası", guess = "tahmin" },
  finding = { error = "hata", warning = "uyarı", info = "bilgi" },

  lint = {
    unreadable = "SMTP yanıtı değil; bir yanıtın satırları 200 ile 599 arasında bir kod ve bir boşluk ya da “-” ile başlar",
    incomplete = "oktetler bir yanıtın ortasında bitiyor",
    unregistered_code = "{code} yanıt kodunu hiçbir RFC tanımlamıyor",
    unregistered_enhanced = "{enhanced} genişletilmiş durum kodu kayıtlı değil",
    not_expected = "RFC tablolarında {stage} aşaması için {code} kodu yer almıyor",
    text_contradicts_code = {
      positive_completion = "2yz yanıtı kabul eder, ama metin “{phrase}” diyor",
      transient_negative = "4yz yanıtı yeniden denemeye çağırır, ama metin “{phrase}” diyor",
      permanent_negative = "5yz yanıtı kesindir, ama metin “{phrase}” diyor",
    },
    enhanced_in_greeting = "karşılamada ve HELO, EHLO, LHLO yanıtlarında genişletilmiş durum kodu bulunmaz",
    enhanced_differs = "satırda başka bir genişletilmiş durum kodu var: {enhanced}",
    limit_not_452 = "alıcı sınırı 452 ile, ilke söz konusuysa 5yz ile bildirilir",
    challenge_not_base64 = "sınama base64 değil",
    enhanced_missing = "genişletilmiş durum kodu yok",
    missing_text = "yanıt kodunun ardında metin yok",
    bare_lf = "satır CRLF yerine yalnızca LF ile bitiyor",
    code_changes = "yanıt kodu önceki satırdakinden farklı",
    outside_grammar = "yanıt kodunun ikinci rakamı 5’ten büyük",
    separator_tab = "yanıt kodunun ardında boşluk yerine sekme var",
    control_octet = "metinde bir denetim okteti var",
    non_ascii = "metinde ASCII olmayan ya da UTF-8 kullanılabilen yerde UTF-8 olmayan oktetler var",
    line_too_long = "satır 512 oktetten uzun",
    enhanced_on_3yz = "bir 3yz yanıtında genişletilmiş kod var",
    enhanced_mismatch = "genişletilmiş kodun sınıfı, yanıt kodunun ilk rakamıyla aynı değil",
    enhanced_malformed = "metin, genişletilmiş koda benzeyen ama öyle olmayan bir şeyle başlıyor",
    enhanced_delimiter = "genişletilmiş kodun ardında boşluk yok ya da kod işaretlenmiş",
    enhanced_at_end = "metnin sonunda, istemcilerin aramadığı yerde, bir genişletilmiş kod var",
    enhanced_missing_line = "yanıtın başka bir satırındaki genişletilmiş kod bu satırda yok",
    leading_blank = "yanıttan önce boş bir satır var",
    bare_code = "yanıt, boşluğu ve metni olmayan bir kodla bitiyor",
  },

  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} “{a_name}” ile {b} “{b_name}” karşılaştırması",
    same_name = "SMTP {a} “{a_name}” ({a_word}) ile {b} “{b_name}” ({b_word}) karşılaştırması",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) ile {b} ({b_name}) aynı türden yanıtlardır: {severity}.",
      mixed = "SMTP {a} ({a_name}) ile genişletilmiş {b} kodu ({b_name}) aynı türdendir: {severity}.",
      enhanced = "SMTP {a} ({a_name}) ile {b} ({b_name}) aynı sınıftan genişletilmiş kodlardır: {a_class} ({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) “{a_severity}” türündedir, {b} ({b_name}) ise “{b_severity}” türündedir.",
      mixed = "SMTP {a} ({a_name}) “{a_severity}” türündedir, genişletilmiş {b} kodu ({b_name}) ise {b_class} sınıfındandır ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) genişletilmiş kodu {a_class} sınıfındandır ({a_severity}), {b} ({b_name}) ise {b_class} sınıfındandır ({b_severity}).",
    },
    means = "{a}, “{a_gist}” anlamına gelir; {b} ise “{b_gist}” anlamına gelir.",
    same_meaning = "İkisi de “{gist}” anlamına gelir.",
  },

  difference = {
    kind = {
      reply = "{code} bir yanıt kodudur: Yanıtın her satırı onunla başlar ve belirleyici olan ilk rakamıdır.",
      enhanced = "{code} bir genişletilmiş durum kodudur: Yanıt kodundan sonra gelir ve ne olduğunu daha kesin söyler.",
      common = "İkisi çoğu zaman birlikte gelir: {a} {b}.",
      possible = "Bir yanıt ikisini birden taşıyabilir: {a} {b}.",
      class = "Bir yanıt hiçbir zaman ikisini birden taşımaz: Genişletilmiş kodun sınıfı, yanıt kodunun ilk rakamıyla aynıdır.",
      intermediate = "Bir yanıt hiçbir zaman ikisini birden taşımaz: 3yz yanıtlarının genişletilmiş kodu yoktur.",
    },
    status = {
      standard = "{code} SMTP standardının parçasıdır.",
      extension = "{code} bir SMTP uzantısıyla gelir.",
      obsolete = "{code} eskimiştir.",
      observed = "{code} kodunu hiçbir RFC tanımlamaz, ama bazı sunucularda veya raporlarda görülür.",
      registered = "{code} kodu IANA tarafından kaydedilmiştir.",
      deprecated = "{code} kodunun kullanılması IANA kaydına göre önerilmez.",
      unusual = "{code} bu sınıfta olağan değildir; yalnızca ilk rakamına güvenin.",
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
      transient_negative = "{code} kodundan sonra aynı istek ileride başarılı olabilir.",
      permanent_negative = "{code} kodundan sonra yeni bir denemenin anlamlı olması için bir şeyin değişmesi gerekir.",
    },
    bounce = {
      none = "{code} bir geri dönüş değildir.",
      soft = "{code} kodunu geçici geri dönüş (soft bounce) sayın: Adres hâlâ doğru olabilir.",
      hard = "{code} kodunu kalıcı geri dönüş (hard bounce) sayın: Adres artık geçerli değildir.",
      block = "{code} kodunu engelleme sayın: Posta reddedildi; bu, tek başına adres hakkında bir şey kanıtlamaz.",
    },
    reasons = {
      list = "Sunucular {code} kodunu {reasons:or} nedeniyle gönderir.",
    },
    alone = {
      reason = "{code} kodu metinsiz geldiğinde {reason} olarak okunur.",
      unknown = "{code} kodu metinsiz geldiğinde nedeni söylemez.",
    },
    connection = {
      always = "{code} kodundan sonra sunucu bağlantıyı kapatır; gerisi için yeni bir bağlantı gerekir.",
      may = "{code} kodundan sonra sunucu bağlantıyı kapatabilir.",
      never = "{code} kodundan sonra oturum sürebilir.",
    },
    stages = {
      any = "{code} her aşamada, {other} kodunun yeri olmayan aşamalarda bile gelebilir.",
      apart = "Hiçbir komuta ikisi birden yanıt olmaz: {code} gönderilen yerde {other} gönderilmez.",
      only = "{other} kodundan farklı olarak {code}, {stages:or} aşamasında da gönderilir.",
      many = "{code}, {other} kodundan çok daha fazla komuta yanıt olarak gelir.",
    },
    reply_codes = {
      list = "{code} kodu {codes:or} ile gönderilir.",
      none = "{code} belirli bir yanıt koduna bağlı değildir.",
    },
    meaning = {
      alike = "Bir program için {code} ile {other} aynı şeyi söyler: İkisi de aynı aşamalarda gelir, aynı şeyi ister.",
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
      positive_completion = "İstemci olarak {code} kodunu başarı sayıp devam edin.",
      positive_intermediate = "İstemci olarak {code} koduna sonraki bölümle karşılık verin.",
      transient_negative = "İstemci olarak {code} kodundan sonra iletiyi tutun ve ileride yeniden deneyin.",
      permanent_negative = "İstemci olarak {code} kodundan sonra isteği değiştirmeden yinelemeyin; neyin değişmesi gerektiğini metni söyler.",
    },
    alike = "İstemci olarak, metinleri başka bir şey söylemiyorsa {a} ile {b} kodlarını aynı biçimde ele alın: {action}.",
    actions = "İstemci olarak, başka bir ipucu yoksa {a} geldiğinde {a_action}; {b} geldiğinde {b_action}.",
    closing = "İstemci olarak ikisinde de iletiyi tutun ve daha sonra yeniden deneyin; {code} oturumu da bitirir, bu yüzden o sunucuya yeniden bağlanmadan önce bir süre bekleyin.",
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
    whole_domain = "{domain} alan adının {n} alıcısının hepsi başarısız oldu, bu yüzden listelenmediler: silmeden önce bakın",
    cannot_write = "yazılamıyor: {message}",
    bad_rules = "{file} kural içermiyor: {message}",
    only_severity = "{word} hiçbir belgede tanımlı değil; ilk rakamına göre {severity}",
    is_a_file = "{file} bir dosya; satırlarını sınıflandırmak için: smtpcodes classify - <FILE",
    unknown_reason = "bilinmeyen neden: {word}",
    unknown_stage = "bilinmeyen aşama: {word}",
    no_pair = "{code} ile {enhanced} farklı sınıflardan",
    not_a_reply = "{reason} nedenini hiçbir sunucu bildirmez",
    not_at_stage = "{reason} nedeni {stage} aşamasında bildirilemez",
    see_help = "Yardım için: smtpcodes --help",
    usage = "Kullanım: {form}",
    commands = "Komutlar:",
    options = "Seçenekler:",
    examples = "Örnekler:",
    more_help = "Bir komut ve seçenekleri hakkında daha fazla bilgi: {command}",
    languages = "Diller: {tags}",
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
    perhaps_classify = "Bir yanıtın metnini sınıflandırmak için: smtpcodes classify TEXT",
    nothing_found = "hiçbir şey bulunamadı: {word}",
    more_found = "{n} kayıt daha var; --limit 0 hepsini gösterir",
    read_so_far = "{mails} ileti, {recipients} alıcı",
    empty_input = "girdide yanıt yok",
    bad_reply = "girdinin {offset} numaralı okteti: {message}",
  },

  step_kind = {
    form = "biçim", words = "sözcükler", phrase = "ifade", near = "yakın", code = "kod", law = "genel kural",
  },
  step = {
    form = "{form} olarak okundu",
    event = "olay {event}",
    code = "kod {code}",
    no_code = "kod yok",
    enhanced = "genişletilmiş durum kodu {enhanced}",
    stage = "aşama {stage}",
    provider = "sağlayıcı {provider}",
    words = "{words}",
    words_left_out = "{words} (dışarıda kalan: {left_out})",
    all_left_out = "sözcük yok (dışarıda kalan: {left_out})",
    no_words = "sözcük yok",
    phrase = '{rule}, {reason} ({rank}): "{phrase}", oktet {from}-{to}',
    near = "{rule}, {reason} ({rank}): \"{phrase}\"",
    lacks_condition = "kural {what} koşulunu arıyor, bu sağlanmıyor",
    lacks_word = "eksik: {what}",
    lacks_order = "sözcükleri birbirinden çok uzak, başka sırada veya başka cümlede, ya da ^ veya $ yerinde değil",
    decided = "belirleyen bu oldu",
    idle = "hiçbir şeyi değiştiremezdi",
    user_rule = "{rule}, {reason}: çağıranın kuralı belirledi",
    by_conditions = "{rule}, {reason} ({rank}): yalnızca koşullarıyla",
    code_says = "yanıt kodu {code}, {reason} ({rank})",
    enhanced_says = "genişletilmiş durum kodu {code}, {reason} ({rank})",
    quoted_code_says = "alıntılanan yanıtın yanıt kodu, {reason} ({rank})",
    quoted_enhanced_says = "alıntılanan yanıtın genişletilmiş durum kodu, {reason} ({rank})",
    code_says_nothing = "yanıt kodu {code} tek başına neden belirtmiyor",
    enhanced_says_nothing = "genişletilmiş durum kodu {code} tek başına neden belirtmiyor",
    law = "genel kural {law}",
    law_1 = "metin ne derse desin 2yz kabul edilmiştir, 3yz devam eder",
    law_2 = "ileti, kodun yanında bildirilenlere göre geri döner veya kuyrukta kalır (kesin hata, dolmuş teslim süresi, döngü, RCPT aşamasında alıcılar)",
    law_3 = "4yz yanıtında, RCPT öncesinde, yalnızca tahminle ya da birden çok alıcısı olan verinin sonundan sonra hiçbir adres listeden çıkarılmaz",
    law_5 = "5yz yanıtında sistem, ağ ve hizmet hataları yeniden denenmez; 4yz yeniden denemenin işe yaramayacağını söylüyorsa ileti geri döner",
    law_6 = "yalnızca alıcısı olan bir işlem bölünebilir",
    law_8 = "en içteki yanıt 4yz: adresin listeden çıkarılmasına izin vermez",
    law_11 = "program kendi istemcisini reddetti ya da bir denemeden söz etmiyor: bu bir geri dönüş değildir",
    law_12 = "iletiye ne olduğu bildirilmiş ve bu, koddan önemlidir",
    law_13 = "biçim tanındı ama içinde kod yok: adres listeden çıkarılmaz",
  },

  log = {
    title = "Posta günlüğü",
    lines = "{from} ile {to} arası, {total} satır: {deliveries} teslim satırı, {refused} kendi reddimiz, {other} diğer",
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
    drop = "Silinecek adresler: {n}",
    drop_tile = "silinecek adres",
    doubtful = "Bu alan adlarında bütün alıcılar başarısız oldu: silmeden önce bakın",
    blocklists = "Bizi engelleyen listeler",
    waits = "En uzun bekleme süresi",
    own = "Bizim tarafta bozulanlar",
    refusals = "Bizim reddettiklerimiz",
    incomplete = "Sınırı aştığı için sayılmayanlar",
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
