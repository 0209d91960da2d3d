-- German. What the keys mean is written at the top of en.lua.

return {
  tag = "de",
  name = "Deutsch",
  join = { ["and"] = "und", ["or"] = "oder" },

  codes = {
    [200] = {
      name = "Allgemeines OK",
      gist = "Der Befehl war erfolgreich, gemeldet mit einer Nummer, die SMTP nie definiert hat",
      description = "Der Server meldet Erfolg, gemeint ist aber 250. RFC 876, eine Erhebung über Mailhosts von 1983, fand 200 als Antwort auf RSET und NOOP und nannte den Code niemals zulässig.",
      when = "Wenn überhaupt, kommt der Code von einem Testserver oder einem selbst geschriebenen Server. Kein RFC führt ihn für irgendeinen Befehl auf.",
      fix = "Werten Sie ihn als Erfolg, und senden Sie den nächsten Befehl. Ein Client beurteilt einen unbekannten Code nach der ersten Ziffer, und 2 heißt, dass der Befehl ausgeführt wurde.",
      send = "Senden Sie stattdessen 250.",
    },
    [211] = {
      name = "Systemstatus",
      gist = "Der Server beschreibt auf HELP hin sich selbst oder seine Befehle",
      description = "Der Server beantwortet HELP mit Angaben für Menschen, oft über mehrere Zeilen. SMTP kennt keinen Befehl, der einen Status abfragt; daher ist 211 in der Praxis neben 214 ein zweiter Code für die Hilfe.",
      when = "Der Code folgt auf HELP in einer von Hand getippten Sitzung. Programme, die E-Mails zustellen, senden kein HELP.",
      fix = "Zu beheben ist nichts. Lesen Sie bis zu der Zeile ohne Bindestrich hinter dem Code weiter, bevor Sie den nächsten Befehl senden. Kam die Antwort auf einen anderen Befehl, hat sich Ihr Client bei den Antworten verzählt.",
      send = "Beantworten Sie HELP mit 214, wenn es um die Befehle geht; 211 passt zu einer Auskunft über das System selbst.",
    },
    [214] = {
      name = "Hilfemeldung",
      gist = "Der Text ist die angeforderte Hilfe",
      description = "Der Server erklärt sich selbst oder einen seiner Befehle. Der Text ist für Menschen geschrieben, und kein RFC legt seine Form fest.",
      when = "Der Code folgt auf HELP, mit oder ohne den Namen eines Befehls dahinter, wenn Sie einen Server von Hand ausprobieren.",
      fix = "Zu beheben ist nichts; was ein Server unterstützt, erfahren Sie aus seiner Antwort auf EHLO, die für Programme gemacht ist.",
      send = "Verwenden Sie ihn für Hilfe zu den Befehlen. Auch Fremde lesen den Text, also entscheiden Sie, wie viel er über Produkt und Version verrät; antworten Sie mit 502, wenn Sie kein HELP anbieten, und mit 504, wenn Sie zu diesem Argument keine Hilfe haben.",
    },
    [220] = {
      name = "Dienst bereit",
      gist = "Der Server ist bereit für SMTP oder, nach STARTTLS, für den TLS-Handshake",
      description = "Der Server ist da und wartet auf den Client. In der Begrüßung ist das erste Wort des Textes der Name oder das Adressliteral des Servers, und ein erweiterter Statuscode darf nicht folgen. Nach STARTTLS gehören die nächsten Oktette zum TLS-Handshake.",
      when = "Der Code eröffnet jede Sitzung, die ein Server annimmt, und folgt auf STARTTLS. Die Begrüßung kann auf sich warten lassen: Ein Client sollte mindestens fünf Minuten auf sie warten.",
      fix = "Lesen Sie alle Zeilen der Begrüßung, und senden Sie dann EHLO. Beginnen Sie nach STARTTLS sofort mit dem Handshake; sobald TLS aktiv ist, verwerfen Sie die frühere EHLO-Antwort und senden erneut EHLO.",
      send = "Begrüßen Sie damit, wenn Sie in dieser Sitzung E-Mails annehmen; begrüßen Sie mit 421, wenn das zurzeit nicht geht, mit 554, wenn Sie diesen Client abweisen, und mit 521, wenn der Host nie E-Mails annimmt.",
    },
    [221] = {
      name = "Verbindung wird geschlossen",
      gist = "Der Server bestätigt QUIT und schließt die Verbindung",
      description = "Der Server hat QUIT zur Kenntnis genommen, und die Sitzung endet ordnungsgemäß. Jede zuvor angenommene Nachricht bleibt angenommen.",
      when = "Der Code ist die Antwort auf QUIT und die letzte einer Sitzung. Ein Server, der von sich aus aufhört, sendet stattdessen 421.",
      fix = "Zu beheben ist nichts: Schließen Sie die Verbindung. Geht diese Antwort verloren, ändert das nichts an den bereits angenommenen Nachrichten.",
      send = "Senden Sie ihn auf jedes QUIT, auch mitten in einer Transaktion, und schließen Sie die Verbindung erst danach. Um eine Sitzung zu beenden, die der Client nicht beendet hat, senden Sie 421.",
    },
    [235] = {
      name = "Authentifizierung erfolgreich",
      gist = "Die Anmeldung war erfolgreich, und die Sitzung ist authentifiziert",
      description = "Der Server hat die Anmeldedaten akzeptiert. Eine dabei ausgehandelte Sicherheitsschicht gilt ab dem Ende dieser Zeile. Der Text enthält keine SASL-Daten.",
      when = "Der Code schließt einen erfolgreichen AUTH-Austausch ab, nach dem letzten 334 oder sofort, wenn die mitgeschickte Anfangsantwort genügte. Ein zweites AUTH in der Sitzung erhält 503.",
      fix = "Fahren Sie mit MAIL fort; zu beheben ist nichts. Hat gerade eine Sicherheitsschicht begonnen, senden Sie erneut EHLO. Eine Anmeldung erlaubt nicht jede Absenderadresse und nicht jeden Empfänger, also lesen Sie die folgenden Antworten.",
      send = "Senden Sie ihn, sobald die Anmeldedaten geprüft sind. Senden Sie 454, wenn die Prüfung selbst gescheitert ist, und 535, wenn die Anmeldedaten falsch sind.",
    },
    [250] = {
      name = "OK",
      gist = "Der Server hat getan, was der Befehl verlangt",
      description = "Der Befehl wurde ausgeführt. Nach dem Ende der Daten hat der Server die Verantwortung für die Nachricht übernommen, was noch nicht verspricht, dass sie ein Postfach erreicht. Bei MAIL und RCPT ist die Adresse vorerst angenommen; nach EHLO nennt jede weitere Zeile eine Erweiterung.",
      when = "Der Code ist die übliche Antwort auf fast jeden Befehl. Entscheidend ist die Antwort nach der Nachricht selbst.",
      fix = "Senden Sie den nächsten Befehl. Protokollieren Sie nach dem Ende der Daten den Text, der oft die Warteschlangen-ID des Servers enthält, und nehmen Sie die akzeptierten Empfänger aus Ihrer Warteschlange.",
      send = "Senden Sie ihn für eine Nachricht erst, wenn sie sicher gespeichert ist. Bei VRFY senden Sie ihn nur für eine Adresse, die Sie geprüft haben, sonst 252.",
    },
    [251] = {
      name = "Benutzer nicht lokal, wird weitergeleitet",
      gist = "Der Empfänger ist anderswo zu erreichen, und der Server leitet die E-Mail weiter",
      description = "Der Server nimmt den Empfänger an und reicht die E-Mail an die Adresse im Text weiter; das ist also ein Erfolg. Nach ETRN bedeutet der Code, dass keine Nachrichten für den Knoten warten.",
      when = "Der Code kommt auf RCPT oder VRFY für einen Benutzer, dessen E-Mails weitergeleitet werden. Die meisten Server leiten stillschweigend weiter und sagen 250. Die Bedeutung nach ETRN gehört zu einer leeren Warteschlange.",
      fix = "Fahren Sie fort; erneut zu senden ist nichts. Sie dürfen dem Benutzer die neue Adresse anzeigen, aber lassen Sie kein Adressbuch automatisch ändern, solange Sie dem Server nicht vertrauen.",
      send = "Senden Sie ihn, wenn Sie die E-Mail weiterleiten und die neue Adresse genannt werden darf. Senden Sie 250, wenn die Adresse vertraulich bleiben soll, und 551, wenn Sie nicht weiterleiten.",
    },
    [252] = {
      name = "Benutzer nicht überprüfbar",
      gist = "Nichts wurde geprüft, aber E-Mails an die Adresse dürfen gesendet werden",
      description = "Der Server bestätigt weder, dass es die Adresse gibt, noch verneint er es. Er hat den Befehl verstanden, also ist das ein Erfolg und keine fehlgeschlagene Prüfung. Nach ETRN bedeutet der Code, dass die Abarbeitung der Warteschlange begonnen hat.",
      when = "Der Code folgt auf VRFY oder EXPN bei Servern, die ihre Benutzerliste nicht preisgeben. RFC 5321 führt ihn für RCPT nicht auf.",
      fix = "Werten Sie ihn weder als Ja noch als Nein, und senden Sie die Nachricht, wenn Sie eine haben. Nur RCPT oder ein späterer Unzustellbarkeitsbericht kann mehr sagen.",
      send = "Beantworten Sie VRFY und EXPN damit, wo die beiden Befehle aus Sicherheitsgründen abgeschaltet sind, und für Adressen, die nur ein anderer Host prüfen kann. 250 würde eine Prüfung behaupten, die niemand vorgenommen hat, und 550 für jede Adresse ist ebenso falsch.",
    },
    [253] = {
      name = "Versand wartender Nachrichten begonnen",
      gist = "Der Server sendet jetzt die wartenden Nachrichten und nennt ihre Anzahl",
      description = "Der Server antwortet einem Host, der seine wartenden E-Mails angefordert hat, und nennt die Zahl der Nachrichten. 252 sagt dasselbe ohne die Zahl. Zugestellt ist noch nichts.",
      when = "Der Code folgt auf ETRN, wenn Nachrichten für den Knoten warten. Eine leere Warteschlange ergibt 251.",
      fix = "Warten Sie auf die Nachrichten. Sie kommen über eine neue Verbindung, daher muss der empfangende Host von außen erreichbar sein. Kommt nichts an, fragen Sie den Betreiber, was das Warteschlangenprotokoll über den Knoten sagt.",
      send = "Senden Sie ihn, wenn Sie die Nachrichten gezählt haben, sonst 250 oder 252.",
    },
    [334] = {
      name = "Challenge des Servers",
      gist = "Die Anmeldung geht weiter, und der Server wartet auf die nächste Antwort des Clients",
      description = "Der Server sendet die Challenge des SASL-Mechanismus in Base64 und sonst nichts; sie darf leer sein. Die Zeile kann weit länger als 512 Oktette sein und trägt nie einen erweiterten Statuscode.",
      when = "Der Code kommt während AUTH, einmal für jeden Schritt des Mechanismus. Ein Mechanismus, dessen Anfangsantwort schon mit AUTH gesendet wurde, braucht ihn womöglich nicht.",
      fix = "Dekodieren Sie die Challenge, und senden Sie die Antwort in Base64. Zum Abbrechen senden Sie ein einzelnes Sternchen, was der Server mit 501 bestätigt. Zeigen Sie diese Antwort einem Benutzer nicht als Fehler an.",
      send = "Senden Sie neben der Challenge keine Worte, und behalten Sie das Leerzeichen hinter dem Code auch bei leerer Challenge bei.",
    },
    [354] = {
      name = "Beginn der Nachrichteneingabe",
      gist = "Der Server ist bereit, die Nachricht entgegenzunehmen",
      description = "Der Server erwartet jetzt Header und Body bis zu einer Zeile, die nur einen Punkt enthält. Noch ist die Nachricht nicht angenommen: Entschieden wird erst mit der Antwort nach dieser Zeile.",
      when = "Der Code folgt auf DATA, normalerweise nach mindestens einem akzeptierten Empfänger. BDAT kommt ohne ihn aus.",
      fix = "Senden Sie den Inhalt mit CRLF als Zeilenende und am Schluss eine Zeile mit einem einzelnen Punkt. Wo eine Zeile mit einem Punkt beginnt, setzen Sie einen weiteren Punkt davor. Warten Sie am Ende mindestens zehn Minuten auf die Antwort.",
      send = "Senden Sie ihn nur, wenn mindestens ein Empfänger akzeptiert wurde, sonst 503 oder 554, und entfernen Sie die zusätzlichen Punkte wieder.",
    },
    [355] = {
      name = "Transaktions-Offset",
      gist = "Der Server hat schon einen Teil dieser Nachricht und nennt das Oktett, bei dem es weitergeht",
      description = "Der Server setzt eine abgebrochene Übertragung fort; der Text beginnt mit dem Offset. Der Code gehört zu CHECKPOINT, einer experimentellen Erweiterung.",
      when = "Der Code würde MAIL beantworten, wenn ein Client eine unterbrochene Transaktion wieder aufnimmt. Ein Einsatz der Erweiterung ist nicht bekannt.",
      fix = "Setzen Sie bei diesem Offset fort, wenn Ihr Client darum gebeten hat. Senden Sie andernfalls QUIT und die ganze Nachricht in einer neuen Sitzung.",
      send = "Senden Sie ihn nur an einen Client, der eine Transaktion wieder aufnimmt, die Sie zuordnen können, sonst 250.",
    },
    [420] = {
      name = "Zeitüberschreitung der Verbindung",
      gist = "Bei der Verbindung gab es eine Zeitüberschreitung, so erklären es Listen im Web",
      description = "Kein RFC definiert 420. Wahrscheinlich ist es 4.2.0 ohne seine Punkte, ein nicht näher bestimmtes Problem mit dem Postfach. Verlass ist nur auf die erste Ziffer.",
      when = "Der Code kann in einem Zustellbericht stehen; geschrieben hat ihn dann das Programm, das den Bericht erzeugt hat, und nicht der entfernte Server.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; trauen Sie dem Text und einem erweiterten Statuscode daneben mehr als der Nummer.",
      send = "Senden Sie 421, wenn Sie die Verbindung schließen, und 450 oder 451, wenn nicht.",
    },
    [421] = {
      name = "Dienst nicht verfügbar",
      gist = "Der Server schließt die Verbindung und kann jetzt keine E-Mails annehmen",
      description = "Der Server beendet die Sitzung aus einem vorübergehenden Grund: Herunterfahren, Zeitüberschreitung, zu viele Verbindungen oder ein Grenzwert für diesen Client. Eine offene Transaktion ist verloren; zuvor angenommene Nachrichten bleiben angenommen.",
      when = "Der Code kommt als Begrüßung, als Antwort auf einen beliebigen Befehl oder unaufgefordert; dann liest ihn der Client anstelle der nächsten Antwort. Große Anbieter bremsen damit einen Absender.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, schließen Sie die Verbindung, und versuchen Sie es später erneut. Spricht der Text von Grenzwerten oder Raten, öffnen Sie weniger Verbindungen und senden langsamer. Gegen den Empfänger sagt der Code nichts.",
      send = "Senden Sie ihn, wenn Sie die Verbindung jetzt schließen und der Client wiederkommen darf; kann die Sitzung weitergehen, senden Sie 450 oder 451. Ein Client, den Sie nie annehmen werden, bekommt 554.",
    },
    [422] = {
      name = "Postfachkontingent",
      gist = "Das Postfach ist voll, oder das Passwort muss umgestellt werden, je nachdem, wen man fragt",
      description = "Kein RFC definiert 422. RFC 5248 ordnet ihn X.7.12 zu, der Umstellung eines Passworts, wofür RFC 4954 den Code 432 hat. Listen im Web erklären ihn als volles Postfach, wahrscheinlich weil 4.2.2 seine Punkte verloren hat.",
      when = "Der Code steht in Listen von Bounce-Codes. Nur der Text oder ein erweiterter Statuscode daneben sagt, welche Bedeutung gilt.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; bei 4.2.2 ist das Postfach voll; bei 4.7.12 melden Sie sich einmal mit PLAIN über TLS an.",
      send = "Senden Sie 452 mit 4.2.2 für ein volles Postfach und 432 mit 4.7.12 für die Umstellung eines Passworts.",
    },
    [424] = {
      name = "Problem beim Expandieren der Mailingliste",
      gist = "Der Server kann eine Liste oder einen Alias im Moment nicht expandieren",
      description = "Kein RFC definiert 424. OpenSMTPD bildet ihn aus dem erweiterten Statuscode 4.2.4, einem Problem beim Expandieren einer Liste.",
      when = "OpenSMTPD sendet den Code bei RCPT, wenn es eine Aliastabelle oder eine Forward-Datei nicht lesen kann. Die Adresse muss keine Mailingliste sein.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; die Adresse kann durchaus stimmen. Hält der Fehler tagelang an, benachrichtigen Sie den Administrator der Empfängerdomain.",
      send = "Senden Sie 450 mit 4.2.4. Prüfen Sie bei OpenSMTPD die Aliastabellen und die Forward-Datei hinter der Adresse.",
    },
    [426] = {
      name = "Verbindung wegen Zeitüberschreitung beendet",
      gist = "Bei der Verbindung gab es eine Zeitüberschreitung, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 426 als Antwort. Ein Beispiel in RFC 3464 zeigt ihn in einem Zustellbericht, den das sendende System selbst geschrieben hat. Eine Verbindung, bei der die Zeit überschritten wird, liefert keine Antwort.",
      when = "Der Code kann in einem solchen Bericht stehen. Er ist ein Vermerk der sendenden Seite.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; wiederholt es sich, prüfen Sie die Route zum Host, die Firewalls dazwischen und Ihre Zeitlimits.",
      send = "Melden Sie 4.4.1 für einen Host, der nicht antwortet, und 4.4.2 für eine abgebrochene Verbindung, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [430] = {
      name = "Vorübergehender Fehler des Befehls",
      gist = "Der Befehl ist für den Moment gescheitert; den Grund kann nur der Text sagen",
      description = "Kein RFC sagt, was 430 bedeutet, und RFC 5248 nennt ihn nur als Partner von X.5.1, einem ungültigen Befehl. Verlass ist nur darauf, dass der Fehler vorübergehend ist.",
      when = "Wenn überhaupt, kommt der Code von einem Server, der sich für die Nummer eine eigene Verwendung ausgedacht hat.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es später erneut; lesen Sie den Text; bei 4.5.1 vergleichen Sie den Befehl mit der EHLO-Antwort.",
      send = "Senden Sie 451 für vorübergehende Störungen und 500, 502 oder 503 für einen falschen Befehl.",
    },
    [431] = {
      name = "Keine Ressourcen mehr",
      gist = "Dem Server fehlt es an Speicherplatz oder Arbeitsspeicher, so erklären es Listen im Web",
      description = "Kein RFC definiert 431. Wahrscheinlich ist es 4.3.1 ohne seine Punkte, ein volles Mailsystem. Der Fehler ist vorübergehend.",
      when = "Der Code steht in Listen von Bounce-Codes; die Standardantwort bei knappem Speicher ist 452 mit 4.3.1.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es später erneut; der Mangel besteht auf der empfangenden Seite.",
      send = "Senden Sie 452 mit 4.3.1, und schaffen Sie Platz auf dem Datenträger.",
    },
    [432] = {
      name = "Passwortumstellung erforderlich",
      gist = "Der Benutzer muss sich einmal mit PLAIN anmelden, bevor der gewählte Mechanismus funktioniert",
      description = "Der Server hat für den gewählten Mechanismus noch kein Passwort und erzeugt es aus einer Anmeldung mit PLAIN. Exchange verwendet dieselbe Nummer mit 4.3.2 bei der Zustellung, wenn es E-Mails an einen Empfänger drosselt.",
      when = "Der Code folgt auf AUTH für ein Konto, das die Umstellung noch vor sich hat. Außerhalb von AUTH hat er die Bedeutung von Exchange.",
      fix = "Melden Sie sich einmal mit PLAIN an, aber nur über TLS, und verwenden Sie danach den gewünschten Mechanismus. Kam der Code mit 4.3.2 bei der Zustellung, behalten Sie die Nachricht in der Warteschlange und senden langsamer.",
      send = "Senden Sie ihn nur, wenn Sie PLAIN über TLS anbieten, denn einen anderen Weg hat der Benutzer nicht. Für falsche Anmeldedaten senden Sie 535.",
    },
    [435] = {
      name = "Authentifizierung aufgeschoben",
      gist = "Der Server kann die Anmeldung im Moment nicht prüfen",
      description = "Kein RFC definiert 435. Exim verwendet ihn, wo RFC 4954 den Code 454 hat. Über das Passwort ist nichts gesagt; es kann richtig sein.",
      when = "Exim sendet den Code auf AUTH, wenn eine Abfrage hinter dem Authenticator scheitert.",
      fix = "Versuchen Sie dieselbe Anmeldung später noch einmal, und fragen Sie den Benutzer nicht nach einem anderen Passwort.",
      send = "Senden Sie 454 mit 4.7.0. Bei Exim steht der Grund im Protokoll neben dieser Antwort.",
    },
    [441] = {
      name = "Keine Antwort vom Host",
      gist = "Der Host hat nicht geantwortet, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 441. Es ist der erweiterte Statuscode 4.4.1 ohne seine Punkte. Ein Host, der nicht antwortet, sendet auch keinen Code, also ist dies ein Vermerk der sendenden Seite.",
      when = "Der Code steht in Zustellberichten und Warteschlangenprotokollen der sendenden Seite.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie die MX-Einträge der Domain, ob dieser Host läuft und ob eine Firewall Port 25 sperrt.",
      send = "Melden Sie 4.4.1, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [442] = {
      name = "Gestörte Verbindung",
      gist = "Die Verbindung brach ab, bevor die Nachricht übertragen war, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 442. Es ist der erweiterte Statuscode 4.4.2 ohne seine Punkte und ein Vermerk der sendenden Seite.",
      when = "Der Code steht in Zustellberichten über eine abgebrochene Verbindung oder eine Zeitüberschreitung. OpenSMTPD schreibt ihn, wenn es einen eigenen Unzustellbarkeitsbericht nicht übergeben kann.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; geschieht es oft, suchen Sie nach einer gestörten Leitung, einer Firewall, die Verbindungen kappt, oder zu kurzen Zeitlimits.",
      send = "Melden Sie 4.4.2, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [446] = {
      name = "Zu viele Hops",
      gist = "Die Nachricht lief über zu viele Hosts, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 446. Es ist der erweiterte Statuscode 4.4.6, eine Routingschleife, ohne seine Punkte. Wahrscheinlich senden sich zwei Systeme die Nachricht gegenseitig zu.",
      when = "Der Code kann in einem Zustellbericht stehen. Unzustellbarkeitsberichte tragen für dasselbe oft 5.4.6.",
      fix = "Suchen Sie die Schleife, denn Warten beendet sie nicht. Die Hosts, die sich in den Received-Headern wiederholen, gehören dazu; berichtigen Sie dort die Weiterleitung, den Alias oder den MX-Eintrag, und lassen Sie die Warteschlange es erneut versuchen.",
      send = "Melden Sie 5.4.6 oder 4.4.6, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [447] = {
      name = "Zustellfrist abgelaufen",
      gist = "Die Nachricht lag zu lange in der Warteschlange, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 447. Es ist der erweiterte Statuscode 4.4.7, abgelaufene Zustellfrist, ohne seine Punkte. Warum die früheren Versuche gescheitert sind, sagt er nicht.",
      when = "Der Code steht im Bericht des Systems, in dessen Warteschlange die Nachricht lag. RFC 5321 verlangt von ihm, es vorher mindestens vier oder fünf Tage lang zu versuchen.",
      fix = "Suchen Sie die Ursache der früheren Fehlschläge, und senden Sie die Nachricht erneut, sobald diese Ursache behoben ist.",
      send = "Melden Sie den letzten wirklichen Fehler, oder 4.4.7, wo dieser nicht bekannt ist, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [449] = {
      name = "Routingfehler",
      gist = "Für die Nachricht fand sich keine Route, vermerkt von der sendenden Seite",
      description = "Kein RFC definiert 449. Es ist 4.4.9 ohne seine Punkte, das Exchange für ein Routingproblem verwendet und das in keinem Register steht.",
      when = "Der Code kann in einem Bericht von Exchange stehen oder in dem eines Programms, das Exchange nachahmt.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie die MX-Einträge der Domain und den Connector oder Relayhost, den Ihr System für sie verwendet.",
      send = "Melden Sie 4.4.4, Routing nicht möglich, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [450] = {
      name = "Postfach vorübergehend nicht verfügbar",
      gist = "Der Server nimmt jetzt keine E-Mails für diesen Empfänger an, später vielleicht doch",
      description = "Das Postfach ist belegt, oder eine Richtlinie lässt den Absender warten; am häufigsten ist es Greylisting. Derselbe Befehl kann später ohne jede Änderung gelingen.",
      when = "Der Code kommt auf RCPT, auf MAIL oder nach dem Ende der Daten. Postfix sendet ihn in der Voreinstellung auch, wenn es den Empfänger nicht überprüfen kann (4.1.1), die Domain des Empfängers (4.1.2) oder des Absenders (4.1.8) nicht findet oder der Client kein Reverse-DNS hat (4.7.25 oder 4.7.1).",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es vom selben Host aus erneut. Hält es stundenlang an, lesen Sie den Text, und prüfen Sie Ihre Absenderdomain und Ihr Reverse-DNS. Streichen Sie deswegen keine Adresse aus einer Liste.",
      send = "Senden Sie ihn, wenn dieses Postfach oder Ihre Richtlinie zu diesem Empfänger oder Absender den Client warten lässt. Ist auf Ihrer Seite etwas defekt, senden Sie 451, wenn Sie die Verbindung schließen, 421, und wenn Warten nicht helfen kann, 550.",
    },
    [451] = {
      name = "Lokaler Fehler bei der Verarbeitung",
      gist = "Auf der Seite des Servers ist etwas schiefgegangen, und ein neuer Versuch kann gelingen",
      description = "Eine Abfrage, ein Filter oder eine Einstellung hat versagt, und der Befehl wurde verworfen. Soweit dieser Code erkennen lässt, liegt es weder an der Adresse noch an der Nachricht. Viele Server verwenden ihn auch für Greylisting.",
      when = "Der Code kommt auf MAIL, auf RCPT oder nach dem Ende der Daten. Ein Client, der mitten in einer Transaktion die Verbindung verliert, sollte so handeln, als wäre dieser Code gekommen.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie, ob sich Ihre Absenderdomain, deren SPF-Eintrag und deren DKIM-Schlüssel abfragen lassen.",
      send = "Senden Sie ihn, wenn auf Ihrer Seite etwas versagt hat: eine Abfrage, ein Filter, ein Datenträger. Lässt das Postfach oder Ihre Richtlinie den Client warten, senden Sie 450, bei knappem Speicher 452, und wenn Sie die Verbindung schließen, 421.",
    },
    [452] = {
      name = "Unzureichender Speicherplatz",
      gist = "Für diese E-Mail ist jetzt kein Platz, oder die Transaktion hat zu viele Empfänger",
      description = "Dem Server fehlt Platz: 4.3.1 ist der Speicher des Systems, 4.2.2 das Kontingent eines Postfachs. 4.5.3 ist die Zahl der Empfänger, und die bisher akzeptierten bleiben gültig.",
      when = "Bei MAIL geht es um Speicherplatz, oft beurteilt nach der angegebenen SIZE. Bei RCPT geht es um ein volles Postfach oder um die Zahl der Empfänger; ein Server muss mindestens 100 von ihnen annehmen.",
      fix = "Senden Sie nach 4.5.3 die Nachricht an die akzeptierten Empfänger und den Rest in einer neuen Transaktion. Behalten Sie die Nachricht andernfalls in der Warteschlange, und versuchen Sie es später erneut; ein volles Postfach kann geleert werden.",
      send = "Senden Sie ihn mit 4.5.3 oberhalb Ihrer Empfängergrenze, wie RFC 5321 es verlangt, mit 4.2.2 für ein Postfach, das geleert werden kann, und mit 4.3.1 für einen vollen Datenträger. Für eine Nachricht über einer festen Größengrenze senden Sie 552.",
    },
    [453] = {
      name = "Keine E-Mails in der Warteschlange",
      gist = "Für die in ATRN genannten Domains warten keine E-Mails",
      description = "Die Warteschlange dieses Kunden ist leer. ATRN gehört zum On-Demand-Mail-Relay, bei dem ein Host seine E-Mails abholt, und trotz der ersten Ziffer ist nichts schiefgegangen. Das IANA-Register verbindet den Code mit X.3.2, was zu dieser Bedeutung nicht passt.",
      when = "Der Code kommt nur als Antwort auf ATRN vor. Er ist nicht die vorübergehende Form von 553.",
      fix = "Fragen Sie zum nächsten geplanten Zeitpunkt wieder an. Haben Sie E-Mails erwartet, prüfen Sie, ob ATRN die richtigen Domains genannt hat und ob deren MX-Einträge zu diesem Relay führen.",
      send = "Senden Sie ihn, wenn die Warteschlange dieser Domains leer ist; senden Sie 450, wenn Sie die Anforderung ablehnen, und 451, wenn Sie sie nicht bearbeiten können.",
    },
    [454] = {
      name = "Vorübergehender Authentifizierungs- oder TLS-Fehler",
      gist = "Der Server kann AUTH oder STARTTLS im Moment nicht ausführen",
      description = "Der Server hat ein eigenes Problem. Bei AUTH wurde über das Passwort nicht entschieden, das richtig sein kann; bei STARTTLS ist TLS gerade nicht verfügbar.",
      when = "Der Code folgt auf AUTH, wenn die Benutzerdatenbank ausgefallen ist, und auf STARTTLS, wenn der Server sein Zertifikat oder seinen Schlüssel nicht laden kann.",
      fix = "Versuchen Sie es bei AUTH später mit demselben Passwort erneut. Fahren Sie nach einem gescheiterten STARTTLS bei Einlieferung, DANE, MTA-STS oder REQUIRETLS nie unverschlüsselt fort; sonst entscheidet Ihre eigene Richtlinie.",
      send = "Senden Sie ihn, solange Ihre eigene Benutzerdatenbank oder TLS nicht funktioniert. Anmeldedaten, die Sie prüfen konnten und die falsch sind, bekommen 535.",
    },
    [455] = {
      name = "Parameter derzeit nicht umsetzbar",
      gist = "Der Server kann einen Parameter von MAIL oder RCPT im Moment nicht umsetzen",
      description = "Der Server kennt den Erweiterungsparameter, kann ihn aber gerade nicht bedienen. Der Code spricht von Parametern und von nichts anderem; 555 ist sein dauerhaftes Gegenstück.",
      when = "Der Code folgt auf MAIL oder RCPT mit einem Parameter, den der Server gerade nicht bedienen kann. Er ist selten.",
      fix = "Versuchen Sie es später mit denselben Parametern erneut. Einen, auf den die Nachricht verzichten kann, dürfen Sie sofort weglassen, REQUIRETLS aber nie.",
      send = "Senden Sie ihn, wenn der Parameter später funktionieren wird, 555, wenn er nie funktionieren wird, und 451, wenn die Störung nichts mit einem Parameter zu tun hat.",
    },
    [456] = {
      name = "IPv6 abgelehnt, erneuter Versuch über IPv4",
      gist = "Der Client soll es über IPv4 erneut versuchen, so ein abgelaufener Entwurf",
      description = "Kein RFC definiert 456, und eine Verwendung ist nicht bekannt. Der Entwurf meinte damit eine Nachricht über IPv6, die weder SPF noch DKIM besteht.",
      when = "Der Code steht in der Tabelle des Bounce-Parsers Sisimai.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, über IPv4, wenn Ihr System die Wahl lässt. Prüfen Sie SPF und DKIM, auch für die IPv6-Adresse, von der Sie senden.",
      send = "Senden Sie 450 mit 4.7.1 und einem klaren Text.",
    },
    [458] = {
      name = "Nachrichten können nicht eingereiht werden",
      gist = "Der Server kann die mit ETRN angeforderte Abarbeitung der Warteschlange nicht starten",
      description = "Die wartenden Nachrichten des Knotens lassen sich im Moment nicht verarbeiten. Über die Nachrichten selbst ist nichts gesagt.",
      when = "Der Code ist eine Antwort auf ETRN und hat für andere Befehle keine Bedeutung.",
      fix = "Senden Sie ETRN später noch einmal. Scheitert es weiterhin, nennen Sie dem Betreiber des Servers die Uhrzeit und den Knotennamen.",
      send = "Senden Sie ihn, wenn die Warteschlange jetzt nicht abgearbeitet werden kann, und 459, wenn dieser Client sie nicht starten darf.",
    },
    [459] = {
      name = "Knoten nicht zugelassen",
      gist = "Dieser Client darf die Warteschlange des Knotens nicht starten",
      description = "Der Server verweigert diesem Client die Abarbeitung; der Text nennt den Grund. Nach der ersten Ziffer ist die Ablehnung vorübergehend, aber meist dauert sie, bis jemand eine Einstellung ändert.",
      when = "Der Code folgt auf ETRN bei einem falsch geschriebenen Knoten oder bei einem Client, der sich von einer ungewohnten Adresse verbindet.",
      fix = "Prüfen Sie den Knotennamen, und lesen Sie den Text. Stimmt der Name, bitten Sie den Betreiber, Ihren Host zuzulassen.",
      send = "Senden Sie ihn, wenn der Client kein Recht auf diese Warteschlange hat, und 458, wenn die Warteschlange jetzt nicht abgearbeitet werden kann.",
    },
    [471] = {
      name = "Lokaler Filterfehler",
      gist = "Ein Filter auf der empfangenden Seite hat versagt, so erklären es Listen im Web",
      description = "Kein RFC definiert 471, und die zweite Ziffer liegt außerhalb der Grammatik von SMTP. Wahrscheinlich ist es 4.7.1 ohne seine Punkte, eine Richtlinie, die den Absender warten lässt.",
      when = "Der Code steht in Listen von Bounce-Codes; ein Server, der ihn sendet, ist nicht bekannt.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; nach der ersten Ziffer ist der Fehler vorübergehend. Ein Programm sollte die Zeile trotz der zweiten Ziffer akzeptieren.",
      send = "Senden Sie 451 mit 4.3.0 für einen gestörten Filter oder 450 mit 4.7.1 für eine Richtlinie.",
    },
    [500] = {
      name = "Syntaxfehler",
      gist = "Der Server erkennt den Befehl nicht, oder die Zeile ist zu lang",
      description = "Der Server kann die Zeile nicht als Befehl lesen. Abgelehnt wird nur diese Zeile: Die Sitzung bleibt offen und behält ihren Zustand. Mit 5.5.6 war eine Zeile des AUTH-Austauschs zu lang.",
      when = "Der Code folgt auf EHLO bei einem sehr alten Server, auf HELO oder EHLO bei einem LMTP-Server und auf Nachrichtentext, den ein Client als Befehle sendet, nachdem DATA abgelehnt wurde. Postfix sagt hier 502.",
      fix = "Vergleichen Sie die Zeile mit dem RFC, und verwenden Sie keine Erweiterung, die die EHLO-Antwort nicht aufführt. Wurde EHLO selbst abgelehnt, verwenden Sie bei einem LMTP-Server LHLO, oder HELO, wenn Sie weder TLS noch eine Anmeldung brauchen. Eine Firewall oder ein Proxy auf dem Weg kann Befehle verändern.",
      send = "Senden Sie ihn für einen Befehl, den Sie nicht kennen, 502 für einen, den Sie kennen, aber nicht anbieten, und 501, wenn nur die Argumente falsch sind.",
    },
    [501] = {
      name = "Syntaxfehler in Parametern",
      gist = "Der Server kennt den Befehl, kann aber dessen Argumente nicht lesen",
      description = "Ein Argument ist fehlerhaft, fehlt oder ist nicht erlaubt. Während AUTH steht der Code auch für einen abgebrochenen Austausch, fehlerhaftes Base64 oder eine Anfangsantwort, die der Mechanismus nicht annimmt.",
      when = "Der Code kommt bei einem Leerzeichen nach dem Doppelpunkt von MAIL FROM, einem Unterstrich in einem Hostnamen, einer fehlerhaften Adresse oder STARTTLS mit einem Argument.",
      fix = "Berichtigen Sie die Argumente, bevor Sie den Befehl erneut senden. 5.1.3 weist auf die Empfängeradresse hin, 5.1.7 und 5.1.8 auf die des Absenders. Nach Ihrem eigenen Sternchen bestätigt der Code nur, dass AUTH abgebrochen wurde.",
      send = "Senden Sie ihn für Argumente, die die Syntax verletzen, 504 für ein Argument, das Sie nicht unterstützen, 555 für einen unbekannten Parameter von MAIL oder RCPT und 553 für einen Postfachnamen, den Sie nicht zulassen.",
    },
    [502] = {
      name = "Befehl nicht implementiert",
      gist = "Der Server bietet diesen Befehl nicht an",
      description = "Nach RFC 5321 erkennt der Server den Befehl, implementiert ihn aber nicht. Postfix und andere beantworten mit 502 5.5.2 auch einen Befehl, den sie gar nicht erkennen.",
      when = "Der Code folgt auf VRFY, EXPN, HELP oder ETRN bei Servern, die ohne sie auskommen, und auf vertippte Befehle. Ein Befehl aus der EHLO-Antwort darf ihn nicht erhalten.",
      fix = "Kommen Sie ohne den Befehl aus; ihn zu wiederholen hilft nicht. War es EHLO, verwenden Sie HELO, wenn Sie weder TLS noch eine Anmeldung brauchen. Kam der Code auf Nachrichtentext, war vorher DATA abgelehnt worden.",
      send = "Senden Sie ihn für einen Befehl, den Sie kennen, aber nicht anbieten, 500 für einen, den Sie nicht kennen, und 252 für ein VRFY oder EXPN, das aus Sicherheitsgründen abgeschaltet ist.",
    },
    [503] = {
      name = "Falsche Befehlsreihenfolge",
      gist = "Der Befehl kam an der falschen Stelle der Sitzung",
      description = "Ein Schritt vor diesem Befehl fehlt, ist gescheitert oder wurde bereits ausgeführt. Der Befehl für sich genommen kann richtig sein.",
      when = "Das erste Beispiel ist MAIL vor EHLO. Weitere sind RCPT vor MAIL, DATA ohne akzeptierten Empfänger, ein zweites AUTH und BDAT nach dem letzten Block. Nach einer Begrüßung mit 554 beantwortet der Code alles außer QUIT.",
      fix = "Suchen Sie den ersten Fehler vor dieser Antwort, denn er ist meist der eigentliche: Bei Pipelining lässt ein abgelehntes MAIL oder RCPT die späteren Befehle scheitern. Senden Sie danach RSET, oder öffnen Sie eine neue Sitzung, und führen Sie die Schritte der Reihe nach aus.",
      send = "Senden Sie ihn für einen Befehl außer der Reihe. Fehlt eine Anmeldung oder TLS, senden Sie 530, und ist bei DATA kein Empfänger übrig, 503 oder 554.",
    },
    [504] = {
      name = "Parameter nicht implementiert",
      gist = "Der Server unterstützt einen Parameter des Befehls nicht",
      description = "Der Befehl ist bekannt, dieser Wert aber nicht. Bei AUTH ist der Mechanismus unbekannt oder hier nicht erlaubt. Postfix sendet 504 5.5.2, wo es einen vollständig qualifizierten Hostnamen oder eine solche Adresse verlangt.",
      when = "Der Code folgt auf AUTH mit einem Mechanismus, den der Server nicht anbietet, und auf EHLO, MAIL oder RCPT eines Clients mit kurzem Hostnamen.",
      fix = "Wählen Sie einen Mechanismus aus der AUTH-Zeile der EHLO-Antwort. Verlangt der Text einen vollständig qualifizierten Namen, berichtigen Sie den Hostnamen oder die Adresse in Ihren Einstellungen.",
      send = "Senden Sie ihn für einen AUTH-Mechanismus, den Sie nicht anbieten. Für einen unbekannten Parameter von MAIL oder RCPT senden Sie 555, für falsche Syntax 501.",
    },
    [510] = {
      name = "Fehlerhafte E-Mail-Adresse",
      gist = "Mit der Empfängeradresse stimmt etwas nicht, so erklären es Listen im Web",
      description = "Kein RFC definiert 510. Wahrscheinlich ist es 5.1.0 ohne seine Punkte, irgendein Problem mit einer Adresse. Der Fehler ist dauerhaft.",
      when = "Der Code kann in einem Zustellbericht stehen, gebildet aus einem erweiterten Statuscode.",
      fix = "Prüfen Sie die Adresse auf Fehler. Lesen Sie den Text, bevor Sie die Adresse aufgeben, denn 5.1.0 lässt offen, was falsch ist.",
      send = "Senden Sie 550 mit einem genauen erweiterten Statuscode wie 5.1.1.",
    },
    [511] = {
      name = "Fehlerhafte E-Mail-Adresse",
      gist = "Das Postfach des Empfängers gibt es nicht, so erklären es Listen im Web",
      description = "Kein RFC definiert 511. Wahrscheinlich ist es 5.1.1 ohne seine Punkte, kein solches Postfach, ein dauerhafter Fehler.",
      when = "Der Code kann in einem Zustellbericht für einen Empfänger stehen, der nicht gefunden wurde.",
      fix = "Suchen Sie nach einem Tippfehler in der Adresse. Streichen Sie sie nur dann aus Ihren Listen, wenn der Text oder ein richtiges 5.1.1 daneben sagt, dass es das Postfach nicht gibt.",
      send = "Senden Sie 550 mit 5.1.1.",
    },
    [512] = {
      name = "Host nicht gefunden",
      gist = "Die Domain des Empfängers hat keinen Mailhost, so erklären es Listen im Web",
      description = "Kein RFC definiert 512. Wahrscheinlich ist es 5.1.2 ohne seine Punkte, ein falsches Zielsystem. Das stellt die sendende Seite im DNS fest, daher sagt es kaum ein Server.",
      when = "Der Code kann in einem Zustellbericht für eine falsch geschriebene oder abgelaufene Domain stehen.",
      fix = "Prüfen Sie den Teil der Adresse hinter dem @. Ist er richtig, fragen Sie die MX- und Adresseinträge selbst ab; ein Nameserver, der nicht antwortet, beweist nicht, dass es die Domain nicht mehr gibt.",
      send = "Melden Sie 5.1.2, wenn Ihre eigene Software die Nummer schreibt.",
    },
    [513] = {
      name = "Falscher Adresstyp",
      gist = "Die Empfängeradresse ist nicht richtig geschrieben, so erklären es Listen im Web",
      description = "Kein RFC definiert 513. Wahrscheinlich ist es 5.1.3 ohne seine Punkte, falsche Syntax der Empfängeradresse und damit ein dauerhafter Fehler.",
      when = "Der Code kann in einem Zustellbericht für eine fehlerhafte Adresse stehen.",
      fix = "Suchen Sie nach Leerzeichen, fehlenden Teilen, überzähligen Klammern und Zeichen außerhalb von ASCII, und berichtigen Sie die Adresse.",
      send = "Senden Sie 501 oder 553 mit 5.1.3.",
    },
    [520] = {
      name = "Falsche QUICKSTART-Kennung",
      gist = "Der Client hat die Sitzung mit einer falschen QUICKSTART-Kennung eröffnet, so ein abgelaufener Entwurf",
      description = "Kein RFC definiert 520, und ein Server, der ihn sendet, ist nicht bekannt. Nach der ersten Ziffer ist der Fehler dauerhaft.",
      when = "Der Code kommt in der Tabelle des Bounce-Parsers Sisimai vor.",
      fix = "Wiederholen Sie den Befehl nicht unverändert. Eröffnen Sie die Sitzung mit einem gewöhnlichen EHLO.",
      send = "Wählen Sie einen Code aus RFC 5321, etwa 501.",
    },
    [521] = {
      name = "Host nimmt keine E-Mails an",
      gist = "Dieser Host nimmt nie E-Mails an oder weist, so wie Postfix den Code verwendet, diesen Client ab und trennt die Verbindung",
      description = "Nach RFC 7504 ist der Code die Begrüßung eines Hosts, der nie E-Mails annimmt. Postfix sendet ihn an jeder Stelle, um einen einzelnen Client abzuweisen und die Verbindung zu schließen; von anderen nimmt dieser Host E-Mails an.",
      when = "Ist der Code die Begrüßung und nennt er keinen Grund, nimmt der Host keine E-Mails an. Begann die Sitzung mit 220, oder nennt der Text einen Client, eine Richtlinie oder eine Sperrliste, hat er die Bedeutung von Postfix.",
      fix = "Lesen Sie zuerst den Text. Wird Ihr Client abgewiesen, kann der Betreiber des Servers helfen, und mit dem Empfänger kann alles in Ordnung sein. Nimmt der Host keine E-Mails an, prüfen Sie, ob die MX-Einträge der Domain auf den richtigen Host zeigen.",
      send = "Senden Sie ihn nur als Begrüßung eines Hosts, der nie E-Mails annimmt. Um einen einzelnen Client abzuweisen, senden Sie 554.",
    },
    [522] = {
      name = "Kontingent überschritten",
      gist = "Das Postfach des Empfängers ist voll",
      description = "Kein RFC definiert 522. Wahrscheinlich ist es 5.2.2 ohne seine Punkte, ein volles Postfach. Die erste Ziffer sagt dauerhaft, obwohl ein Postfach nicht ewig voll bleibt.",
      when = "Der Code wurde einmal beobachtet, nach dem Ende der Daten, bei einem Postfach über seinem Kontingent.",
      fix = "Die Adresse stimmt, also behalten Sie sie, und versuchen Sie es mit einer späteren Nachricht. Erreichen Sie den Empfänger inzwischen auf anderem Weg.",
      send = "Senden Sie 452 mit 4.2.2 oder 552 mit 5.2.2.",
    },
    [523] = {
      name = "Verschlüsselung notwendig",
      gist = "Verschlüsselung ist nötig, oder die Nachricht ist zu groß, je nachdem, wen man fragt",
      description = "Kein RFC sagt, was 523 bedeutet. RFC 5248 ordnet ihn X.7.10 zu, Verschlüsselung nötig. Listen im Web erklären ihn als zu große Nachricht, wahrscheinlich weil 5.2.3 seine Punkte verloren hat.",
      when = "Nach AUTH würde fehlende Verschlüsselung passen, nach MAIL oder dem Ende der Daten die Größe.",
      fix = "Lassen Sie den Text und den erweiterten Statuscode entscheiden. Bei 5.7.10 starten Sie TLS und wiederholen den Schritt; bei 5.2.3 verkleinern Sie die Nachricht.",
      send = "Senden Sie 530, wenn zuerst TLS nötig ist, und 552, wenn die Nachricht zu groß ist.",
    },
    [524] = {
      name = "Verschlüsselung für diesen Mechanismus erforderlich",
      gist = "Eine Liste lässt sich nicht expandieren, oder eine Anmeldung braucht Verschlüsselung, je nach Server",
      description = "Kein RFC sagt, was 524 bedeutet. OpenSMTPD bildet ihn aus 5.2.4, dem gescheiterten Expandieren einer Liste. RFC 5248 ordnet ihn X.7.11 zu, einem Mechanismus, der Verschlüsselung braucht.",
      when = "OpenSMTPD sendet den Code bei RCPT, wenn eine Alias- oder Forward-Datei fehlerhaft ist.",
      fix = "Bei 5.2.4 benachrichtigen Sie den Administrator der Empfängerdomain; die Adresse kann stimmen. Bei 5.7.11 starten Sie TLS und melden sich erneut an.",
      send = "Senden Sie 550 mit 5.2.4 für die Liste und 530 mit 5.7.0 für fehlendes TLS.",
    },
    [525] = {
      name = "Benutzerkonto deaktiviert",
      gist = "Das Konto des Benutzers ist deaktiviert",
      description = "Kein RFC sagt, wann 525 zu senden ist. RFC 5248 ordnet ihn X.7.13 zu: Die Anmeldedaten stimmen, aber ein Administrator hat das Konto deaktiviert.",
      when = "Der Code kommt nach AUTH vor und bei RCPT für einen Empfänger, dessen Konto deaktiviert ist.",
      fix = "Fragen Sie den Anbieter des Kontos, und fragen Sie den Benutzer nicht nach einem anderen Passwort. Bei RCPT erreichen Sie den Empfänger auf anderem Weg.",
      send = "Senden Sie nach AUTH 535 mit 5.7.13 und für einen deaktivierten Empfänger 550 mit 5.2.1.",
    },
    [530] = {
      name = "Authentifizierung erforderlich",
      gist = "Der Client muss sich vor diesem Befehl anmelden oder TLS starten",
      description = "Der Server verweigert nur diesen Befehl und nur, bis der fehlende Schritt nachgeholt ist. Ob das AUTH oder STARTTLS ist, sagt der Text oder der erweiterte Statuscode.",
      when = "Der Code folgt auf MAIL oder RCPT eines Clients, der AUTH ausgelassen hat, und auf fast jeden Befehl, auch AUTH, wo zuerst STARTTLS kommen muss.",
      fix = "Holen Sie den fehlenden Schritt nach, und wiederholen Sie den Befehl; geben Sie die Nachricht nicht auf. Nennt der Text STARTTLS, senden Sie es und danach erneut EHLO; sonst melden Sie sich über TLS an. Schalten Sie in einem Mailprogramm die Verschlüsselung und das Passwort für den Postausgangsserver ein.",
      send = "Senden Sie ihn, wenn eine Anmeldung oder TLS die Antwort ändern würde, mit 5.7.0 für beides, und sagen Sie im Text, welcher Schritt fehlt. Ist die Anmeldung selbst gescheitert, senden Sie 535; auf Port 25 für eingehende E-Mails sollte von Fremden keine Anmeldung verlangt werden.",
    },
    [533] = {
      name = "Zustellung nicht autorisiert",
      gist = "Die Zustellung ist nicht erlaubt oder braucht SMTPUTF8, je nach Server",
      description = "Kein RFC sagt, was 533 bedeutet. RFC 5248 ordnet ihn X.7.1 zu, einer Ablehnung durch eine Richtlinie. Exim sendet ihn für eine internationalisierte Adresse, die der nächste Server nicht annehmen kann.",
      when = "Exim sendet den Code bei RCPT, wenn dem Server dahinter SMTPUTF8 fehlt.",
      fix = "Lesen Sie den Text. Bei 5.7.1 bitten Sie die empfangende Seite, Ihre E-Mails zuzulassen; bei einer internationalisierten Adresse verwenden Sie eine ASCII-Adresse derselben Person.",
      send = "Senden Sie 550 mit 5.7.1 oder 553 mit 5.6.7.",
    },
    [534] = {
      name = "Authentifizierungsmechanismus zu schwach",
      gist = "Der gewählte Anmeldemechanismus ist für diesen Benutzer zu schwach",
      description = "Die Richtlinie des Servers verlangt einen stärkeren Mechanismus. Das Passwort wurde nicht beurteilt. Google sendet den Code Berichten zufolge auch, wo ein Konto ein App-Passwort braucht.",
      when = "Der Code folgt auf AUTH. Derselbe Mechanismus wird jedes Mal abgelehnt.",
      fix = "Wählen Sie aus der AUTH-Zeile der EHLO-Antwort einen stärkeren Mechanismus, und zwar nach STARTTLS, wenn TLS noch nicht aktiv ist. Spricht der Text von einem App-Passwort, erzeugen Sie eines in den Einstellungen des Kontos.",
      send = "Senden Sie ihn, wenn ein anderer Mechanismus genügen würde, 535, wenn die Anmeldedaten falsch sind, und 504 für einen Mechanismus, den Sie gar nicht anbieten.",
    },
    [535] = {
      name = "Ungültige Anmeldedaten",
      gist = "Der Benutzername, das Passwort oder das Token ist ungültig",
      description = "Die Anmeldung ist gescheitert. Die Sitzung bleibt offen, ist aber nicht authentifiziert.",
      when = "AUTH erhält den Code bei einem geänderten Passwort, einem Benutzernamen in falscher Form oder einem abgelaufenen Token; viele Anbieter verlangen ein App-Passwort.",
      fix = "Fragen Sie den Benutzer nach neuen Anmeldedaten, statt die alten zu wiederholen. Prüfen Sie, ob der Benutzername so geschrieben ist, wie der Anbieter ihn will, oft als ganze Adresse, und ob dies der richtige Server ist.",
      send = "Senden Sie ihn mit 5.7.8 für falsche Anmeldedaten. Konnten Sie sie nicht prüfen, senden Sie 454, denn dieser Code lässt Clients nach einem anderen Passwort fragen.",
    },
    [538] = {
      name = "Verschlüsselung für diesen Mechanismus erforderlich",
      gist = "Dieser Anmeldemechanismus wird nur über eine verschlüsselte Verbindung akzeptiert",
      description = "Der Server verlangt TLS, bevor er die Anmeldedaten annimmt, die er nicht beurteilt hat. RFC 4954 führt den Code nur noch aus historischen Gründen.",
      when = "Der Code folgt auf AUTH mit einem Mechanismus wie PLAIN über eine Verbindung ohne TLS.",
      fix = "Starten Sie TLS mit STARTTLS, senden Sie erneut EHLO, und wiederholen Sie AUTH. Ist das Passwort im Klartext über das Netz gegangen, ändern Sie es.",
      send = "Bieten Sie den Mechanismus erst an, wenn TLS aktiv ist, und verlangen Sie STARTTLS mit 530.",
    },
    [541] = {
      name = "Vom Ziel abgelehnt",
      gist = "Die Domain des Empfängers lehnt die E-Mail ab",
      description = "Kein RFC definiert 541. Zoho sendet ihn mit 5.4.1, aus dem die Nummer wahrscheinlich durch Weglassen der Punkte entstanden ist.",
      when = "Zoho sendet den Code für E-Mails, deren Ablehnung die empfangende Domain beschlossen hat.",
      fix = "Entnehmen Sie dem Text den Grund, und fragen Sie den Administrator der Empfängerdomain, welche Regel die E-Mail aufgehalten hat. Die Adresse kann stimmen.",
      send = "Senden Sie 550 oder 554 mit einem Code 5.7.x, der den Grund nennt.",
    },
    [542] = {
      name = "Abgelehnt",
      gist = "Der Empfänger wird abgelehnt; den Grund kann nur der Text sagen",
      description = "Kein RFC definiert 542. Bekannt ist ein einziges Beispiel, ohne erweiterten Statuscode; nach der ersten Ziffer ist der Fehler dauerhaft.",
      when = "Der Code wurde einmal beobachtet, bei RCPT.",
      fix = "Lesen Sie den Text, und streichen Sie allein wegen der Nummer keine Adresse aus einer Liste.",
      send = "Senden Sie 550 mit einem genauen erweiterten Statuscode.",
    },
    [550] = {
      name = "Postfach nicht verfügbar",
      gist = "Das Postfach gibt es nicht, oder eine Richtlinie verbietet diese E-Mail",
      description = "Der Server lehnt einen Empfänger, einen Absender oder eine Nachricht endgültig ab. Ob das Postfach oder eine Richtlinie der Grund ist, verrät die Nummer nicht; der erweiterte Statuscode tut es: 5.1.1 steht für ein fehlendes Postfach, 5.2.1 für ein deaktiviertes und 5.7.x für eine Richtlinie.",
      when = "Bei RCPT ist es meist eine falsche Adresse oder unerlaubtes Relaying. Nach dem Ende der Daten ist es meist der Inhalt oder eine gescheiterte Prüfung von SPF, DKIM oder DMARC. Submission-Server lehnen damit auch eine Absenderadresse ab, die nicht zur Anmeldung gehört.",
      fix = "Lesen Sie den erweiterten Statuscode und den Text, bevor Sie entscheiden. Nach 5.1.1 berichtigen Sie die Adresse oder schreiben sie nicht mehr an. Nach 5.7.x bringen Sie SPF, DKIM oder DNS in Ordnung oder fragen den Betreiber; die Adresse kann einwandfrei sein.",
      send = "Senden Sie ihn, um einen Empfänger oder einen Absender endgültig abzulehnen, immer mit einem erweiterten Statuscode. Um die Nachricht oder den Client abzulehnen, senden Sie 554, und für alles, was vorübergehen kann, 450.",
    },
    [551] = {
      name = "Benutzer nicht lokal, anderen Pfad verwenden",
      gist = "Der Benutzer ist anderswo zu erreichen, und dieser Server leitet die E-Mail nicht weiter",
      description = "Der Server lehnt den Empfänger ab, und der Text kann die Adresse nennen, die stattdessen zu verwenden ist. Manche Server lehnen damit Relaying oder einen Absender ab, meist als 551 5.7.1.",
      when = "Der Code folgt auf RCPT oder VRFY. Ebenso gut kann ein Server 550 senden, um die neue Adresse nicht preiszugeben.",
      fix = "Nennt der Text eine Adresse, senden Sie dorthin, wenn Sie Grund haben, ihr zu vertrauen; ein Programm sollte ihr nur folgen, wenn es sich der Identität des Servers sicher ist. Spricht der Text von Relaying, prüfen Sie die MX-Einträge, oder melden Sie sich zuerst an.",
      send = "Senden Sie ihn, wenn die neue Adresse genannt werden darf. Leiten Sie mit 250 oder 251 weiter, lehnen Sie mit 550 ab, wenn die Adresse vertraulich bleiben soll, und lehnen Sie Relaying mit 550 5.7.1 ab.",
    },
    [552] = {
      name = "Speicherzuteilung überschritten",
      gist = "Die Nachricht ist zu groß, oder das Postfach ist voll",
      description = "Eine Grenze ist überschritten: 5.3.4 ist die Größengrenze des Systems, 5.2.3 die des Postfachs und 5.2.2 ein volles Postfach. Gmail sendet 552 5.7.0 für einen Anhang oder Link, den es für gefährlich hält, was mit der Größe nichts zu tun hat.",
      when = "Bei MAIL liegt die angegebene SIZE über der Grenze aus der EHLO-Antwort. Bei RCPT ist es ein Kontingent oder, bei alten Servern, die Zahl der Empfänger: Anders als bei anderen 5yz-Antworten sollte ein Client es mit ihnen dann in einer neuen Transaktion noch einmal versuchen.",
      fix = "Lesen Sie im Text, um welche Grenze es geht. Verkleinern Sie die Nachricht, oder senden Sie einen Link. Ist das Postfach voll, behalten Sie die Adresse und erreichen den Empfänger auf anderem Weg. Wurde der Inhalt blockiert, entfernen Sie den Anhang oder Link.",
      send = "Senden Sie ihn für eine Nachricht über einer festen Grenze, mit 5.3.4 oder 5.2.3, und geben Sie die Grenze mit SIZE bekannt. Für ein Postfach, das geleert werden kann, senden Sie 452 4.2.2, für zu viele Empfänger 452 4.5.3 und für den Inhalt 550 oder 554.",
    },
    [553] = {
      name = "Postfachname nicht zulässig",
      gist = "Der Server lässt diesen Postfachnamen oder diese Absenderadresse nicht zu",
      description = "Der Name verletzt die Syntax, ist nicht erlaubt oder enthält Zeichen außerhalb von ASCII, wo nur ASCII möglich ist. Bei Submission-Servern sagt der Code meist, dass die Absenderadresse nicht zur Anmeldung gehört.",
      when = "Postfix sendet 553 5.7.1 bei MAIL oder RCPT, wenn ein Benutzer mit einer fremden Adresse sendet. Mit 5.1.8 liegt es an der Domain des Absenders. Server mit qmail lehnen damit Relaying ab. Nach VRFY kann der Code Kandidaten für einen mehrdeutigen Namen aufführen.",
      fix = "Spricht der Text vom Absender oder seinem Inhaber, senden Sie mit der Adresse des Kontos, mit dem Sie sich angemeldet haben. Vergleichen Sie sonst die Adresse Buchstabe für Buchstabe, und berichtigen Sie sie. Eine Adresse mit Zeichen außerhalb von ASCII braucht SMTPUTF8 auf beiden Seiten.",
      send = "Senden Sie ihn, wenn der Name selbst nicht zulässig ist. Für einen Absender, der nicht zur Anmeldung gehört, und für Relaying ist 550 mit 5.7.1 die übliche Antwort, für falsche Syntax 501.",
    },
    [554] = {
      name = "Transaktion fehlgeschlagen",
      gist = "Die Nachricht wird abgelehnt oder, wenn es die Begrüßung ist, die ganze Sitzung",
      description = "Der Server lehnt mit dem allgemeinen dauerhaften Fehler ab, der verwendet wird, wo kein genauerer Code passt. Den Grund nennen der Text und der erweiterte Statuscode: 5.7.1 ist eine Richtlinie, 5.6.x der Inhalt und 5.4.6 eine Routingschleife.",
      when = "Nach dem Ende der Daten lehnt der Code die Nachricht ab, am häufigsten als Spam. Bei DATA war kein Empfänger gültig. Als Begrüßung oder bei RCPT weist er oft einen Client ab, der auf einer Sperrliste steht.",
      fix = "Suchen Sie den Grund im Text. Ist eine Sperrliste genannt, beseitigen Sie die Ursache und beantragen dort die Austragung; ist der Inhalt genannt, ändern Sie ihn. Streichen Sie den Empfänger deswegen nicht.",
      send = "Senden Sie ihn, um die Nachricht oder den Client als Ganzes abzulehnen. Um einen Empfänger abzulehnen, senden Sie 550; wenn Sie die Verbindung jetzt schließen und der Client wiederkommen darf, 421. Antworten Sie nach einer Begrüßung mit 554 bis zum QUIT mit 503.",
    },
    [555] = {
      name = "Parameter nicht erkannt",
      gist = "Der Server erkennt einen Parameter von MAIL oder RCPT nicht",
      description = "Der Server kann einen Erweiterungsparameter weder jetzt noch später verwenden und hat die Adresse nicht beurteilt. Gmail und Haraka senden den Code auch bei falscher Syntax dieser beiden Befehle.",
      when = "555 5.5.2 kommt von Gmail, wenn in MAIL FROM oder RCPT TO ein Anzeigename oder eine leere Adresse steht, und 555 5.5.4 für einen Parameter, den der Server nicht angeboten hat.",
      fix = "War kein Parameter angegeben, berichtigen Sie die Adresse: genau eine, in spitzen Klammern, ohne Namen. Verwenden Sie sonst nur Parameter, deren Erweiterung die EHLO-Antwort aufführt.",
      send = "Senden Sie ihn für einen Parameter, den Sie nicht kennen, 455, wenn der Parameter nur jetzt versagt, 501 für falsche Syntax und 504 für Parameter anderer Befehle.",
    },
    [556] = {
      name = "Domain nimmt keine E-Mails an",
      gist = "Die Domain des Empfängers hat erklärt, dass sie keine E-Mails annimmt",
      description = "Ein Relay oder Submission-Server hat erfahren, meist aus einem Null-MX-Eintrag im DNS, dass die Domain keine E-Mails annimmt. Betroffen ist jede Adresse in der Domain.",
      when = "Der Code kommt bei RCPT, als 556 5.1.10. Hat die Domain des Absenders einen Null-MX-Eintrag, lautet die Antwort 550 mit 5.7.27.",
      fix = "Prüfen Sie die Schreibweise der Domain. Stimmt sie, senden Sie an keine Adresse mehr, die zu ihr gehört. Ist es Ihre eigene Domain und soll sie E-Mails empfangen, ersetzen Sie den Null-MX-Eintrag durch einen echten.",
      send = "Senden Sie ihn bei RCPT, wenn Sie als Relay für die Domain des Empfängers einen Null-MX-Eintrag gefunden haben. Ein Host, der selbst nie E-Mails annimmt, begrüßt mit 521.",
    },
    [557] = {
      name = "Adresse nicht verfügbar",
      gist = "Die Adresse ist nicht verfügbar, soweit ein einziger Unzustellbarkeitsbericht das zeigt",
      description = "Kein RFC definiert 557. Ein abgelaufener Entwurf über Adressabfragen ist der einzige bekannte Ursprung; Listen im Web erklären ihn als zu viele doppelte Nachrichten, ohne Quelle.",
      when = "Im einzigen bekannten Unzustellbarkeitsbericht sendete ein Server den Code bei RCPT und trennte die Verbindung.",
      fix = "Lesen Sie den Text, und fragen Sie den Betreiber des Servers, wenn Zweifel bleiben. Derselbe Befehl wird wieder scheitern.",
      send = "Senden Sie 550 oder 554 mit einem genauen erweiterten Statuscode.",
    },
    [571] = {
      name = "Blockiert",
      gist = "Die E-Mail ist durch eine Richtlinie blockiert",
      description = "Kein RFC definiert 571, und die zweite Ziffer liegt außerhalb der Grammatik von SMTP. Wahrscheinlich ist es 5.7.1 ohne seine Punkte, und Server senden beide zusammen.",
      when = "Der Code kommt an jeder Stelle von der Begrüßung bis zum Ende der Daten, für einen blockierten Client, Absender oder Inhalt.",
      fix = "Entnehmen Sie dem Text die Regel, und prüfen Sie Reverse-DNS, SPF, DKIM und Sperrlisten für Ihren Host und Ihre Domain. Streichen Sie den Empfänger nicht aus einer Liste. Ein Programm muss die Zeile trotz der zweiten Ziffer akzeptieren.",
      send = "Senden Sie 550 oder 554 mit 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Sonstiger nicht definierter Status",
      gist = "Die Ablehnung ist dauerhaft, ohne nähere Angaben",
      description = "Der Server lehnt ab und nennt weder Gegenstand noch Ursache. So, wie sie ist, kommt die Nachricht nicht durch.",
      when = "Der Code ist häufig in Zustellberichten, wo ein Programm nur wusste, dass die Antwort eine 5yz war.",
      fix = "Suchen Sie den Grund im Text, und handeln Sie danach, bevor Sie erneut senden. Streichen Sie allein wegen dieses Codes keinen Empfänger.",
      send = "Verwenden Sie ihn nur, wenn Sie den Gegenstand nicht nennen können; für fast jede Ablehnung gibt es einen genaueren Code.",
      [4] = {
        gist = "Der Fehler ist vorübergehend, ohne nähere Angaben",
        description = "Der Server kann gerade nicht weiterhelfen und nennt weder Gegenstand noch Ursache. Ein späterer Versuch kann gelingen.",
        when = "Server senden den Code, wenn sie nur wissen, dass die Störung vorübergeht. Sendende Systeme schreiben ihn in Berichte über eine Verzögerung.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es später erneut; suchen Sie die Ursache im Text.",
        send = "Verwenden Sie ihn nur, wenn Sie den Gegenstand nicht nennen können; 4.3.0 für eigene Störungen und 4.7.1 für eine Richtlinie sagen mehr.",
      },
      [2] = {
        gist = "Der Befehl war erfolgreich, ohne nähere Angaben",
        description = "Der Code bestätigt den Befehl und fügt dem Antwortcode nichts hinzu.",
        when = "Der Code steht hinter fast jeder 2yz-Antwort, am häufigsten als 250 2.0.0 nach der Nachricht. Die Begrüßung und die Antworten auf EHLO und HELO tragen nie einen erweiterten Statuscode.",
        fix = "Zu beheben ist nichts: Fahren Sie mit der Sitzung fort.",
        send = "Verwenden Sie ihn für jeden Erfolg, für den es keinen genaueren Code gibt, wie 2.1.5 für einen akzeptierten Empfänger.",
      },
    },
    ["1.0"] = {
      name = "Sonstiger Adressstatus",
      gist = "Eine Adresse wird aus einem Grund abgelehnt, den kein genauerer Code beschreibt",
      description = "Der Server beanstandet die Adresse des Absenders oder des Empfängers, auch noch nach RCPT. Dass das Postfach fehlt, sagt der Code nicht.",
      when = "550 5.1.0 kommt bei MAIL oder RCPT. Microsoft und andere senden es für einen abgelehnten Absender, manche für einen unbekannten Empfänger.",
      fix = "Entnehmen Sie dem Text, welche Adresse gemeint ist, und prüfen Sie deren Schreibweise und Domain. Streichen Sie den Empfänger nur, wenn der Text sagt, dass es das Postfach nicht gibt.",
      send = "Verwenden Sie 5.1.1 für ein fehlendes Postfach, 5.1.8 für eine Absenderdomain und 5.7.1 für einen abgelehnten Absender.",
      [4] = {
        gist = "Mit einer Adresse gibt es ein vorübergehendes Problem, das kein genauerer Code beschreibt",
        description = "Die Adresse des Absenders oder des Empfängers lässt sich im Moment nicht akzeptieren; welche, muss der Text sagen.",
        when = "Der Code kommt bei MAIL oder RCPT von Servern, die Adressprobleme nicht unterscheiden.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie beide Adressen und das DNS der Absenderdomain.",
        send = "Verwenden Sie 4.1.8 für eine Absenderdomain, die sich nicht abfragen lässt, und 4.4.3 für gestörtes DNS.",
      },
      [2] = {
        gist = "Die Adresse ist akzeptiert, ohne nähere Angaben",
        description = "Der Server akzeptiert die Adresse im Befehl, meist die des Absenders.",
        when = "250 2.1.0 ist die übliche Antwort auf ein akzeptiertes MAIL, wie RFC 2034 sie zeigt.",
        fix = "Zu beheben ist nichts: Fahren Sie mit der Transaktion fort.",
        send = "Verwenden Sie ihn nach MAIL; für einen akzeptierten Empfänger ist 2.1.5 genauer.",
      },
    },
    ["1.1"] = {
      name = "Ungültige Zielpostfachadresse",
      gist = "In der Domain gibt es kein Postfach mit diesem Namen",
      description = "Der Teil vor dem @ ist falsch, oder das Postfach wurde gelöscht. Die Domain selbst nimmt E-Mails an.",
      when = "Dies ist der häufigste Unzustellbarkeitsbericht: 550 5.1.1 bei RCPT nach einem Tippfehler oder für ein Konto, das es nicht mehr gibt. Ein Relay, das erst später davon erfährt, schreibt den Code in einen Zustellbericht.",
      fix = "Berichtigen Sie die Adresse, oder streichen Sie sie aus Ihren Listen und senden nicht mehr an sie.",
      send = "Verwenden Sie ihn bei RCPT, sobald Sie sicher sind, dass es das Postfach nicht gibt. Für ein vorhandenes, aber abgeschaltetes Postfach verwenden Sie 5.2.1, und solange eine Abfrage scheitert, 4.1.1.",
      [4] = {
        gist = "Der Server konnte bisher nicht feststellen, ob es das Postfach gibt",
        description = "Die Abfrage des Empfängers ist gescheitert oder läuft noch. Die Adresse kann durchaus stimmen. RFC 3463 beschreibt nur 5.1.1, aber das IANA-Register verbindet den Code auch mit 451.",
        when = "Der Code kommt bei RCPT von einem Server, der ein anderes System nach seinen Empfängern fragt. Postfix sendet 450 4.1.1, solange eine Adresse nicht überprüft ist.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, versuchen Sie es erneut, und streichen Sie nichts aus einer Liste. Hält es tagelang an, prüfen Sie die Schreibweise der Adresse.",
        send = "Verwenden Sie ihn nur, solange das Ergebnis der Abfrage offen ist; sobald Sie wissen, dass das Postfach fehlt, senden Sie 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Ungültige Zielsystemadresse",
      gist = "Die Domain des Empfängers existiert nicht oder nimmt keine E-Mails an",
      description = "Der Teil hinter dem @ ist falsch. Betroffen ist jede Adresse in dieser Domain, nicht ein einzelnes Postfach.",
      when = "Ein Submission-Server oder Relay meldet den Code, wenn es im DNS keine solche Domain gibt. Vertippte und abgelaufene Domains sind typisch.",
      fix = "Prüfen Sie die Domain auf Tippfehler, und berichtigen Sie die Adresse. Gibt es die Domain nicht mehr, senden Sie an keine ihrer Adressen mehr.",
      send = "Verwenden Sie ihn nur, wenn das DNS sagt, dass es den Namen nicht gibt; für eine gescheiterte Abfrage verwenden Sie 4.4.3, für einen Null-MX-Eintrag 5.1.10.",
      [4] = {
        gist = "Die Domain des Empfängers wurde im Moment nicht gefunden",
        description = "Das DNS gab dem Server keine Adresse für die Domain des Empfängers oder gar keine Antwort. RFC 3463 beschreibt nur 5.1.2.",
        when = "Postfix sendet 450 4.1.2 bei RCPT für eine Domain, die es nicht findet, weil eine DNS-Störung genauso aussieht.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; prüfen Sie inzwischen die Schreibweise der Domain und ob ihre Nameserver antworten.",
        send = "Verwenden Sie ihn, wenn es die Domain doch geben kann; für eine Abfrage ohne Antwort ist 4.4.3 genauer.",
      },
    },
    ["1.3"] = {
      name = "Ungültige Syntax der Zielpostfachadresse",
      gist = "Die Empfängeradresse ist fehlerhaft",
      description = "Der Server kann den Empfänger nicht als Adresse lesen, daher ist nichts darüber gesagt, ob es ein solches Postfach gibt.",
      when = "501 oder 553 mit 5.1.3 kommt bei RCPT, wenn die Domain fehlt oder die Adresse ein Leerzeichen oder ein zweites @ enthält.",
      fix = "Berichtigen Sie die Adresse; dieselbe wird wieder scheitern. Suchen Sie nach Importfehlern in Listen, nach Anzeigenamen in den spitzen Klammern und nach unsichtbaren Zeichen.",
      send = "Verwenden Sie ihn nur für falsche Syntax, und nehmen Sie gültige, aber ungewöhnliche Formen wie lokale Teile in Anführungszeichen an.",
    },
    ["1.4"] = {
      name = "Zielpostfachadresse mehrdeutig",
      gist = "Die Adresse passt zu mehreren Postfächern, und der Server rät nicht",
      description = "Der Name des Empfängers ist nicht tot, nur ungenau: Ein Nachname allein kann zu mehreren Personen passen.",
      when = "Systeme, die Namen in einem Verzeichnis nachschlagen, senden den Code. Für VRFY gibt es dafür 553, manchmal mit einer Liste der Kandidaten.",
      fix = "Verwenden Sie die vollständige und genaue Adresse des Empfängers, die der Text womöglich nennt.",
      send = "Verwenden Sie ihn, wenn mehrere Postfächer passen; geben Sie jedem Postfach eine eindeutige Adresse.",
      [4] = {
        gist = "Die Adresse passt zurzeit zu mehreren Postfächern",
        description = "Der Name des Empfängers passt zu mehr als einem Postfach. Der Server rechnet damit, dass sich das klärt, zum Beispiel während sein Verzeichnis geändert wird.",
        when = "Der Code ist selten; Systeme, die Namen nach ungefähren Regeln Postfächern zuordnen, können ihn senden.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, oder verwenden Sie die vollständige Adresse des Empfängers.",
        send = "Verwenden Sie ihn nur, wenn die Adresse bald eindeutig sein wird, sonst 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Zieladresse gültig",
      gist = "Die Empfängeradresse ist akzeptiert",
      description = "Der Server nimmt diesen Empfänger an. Über den Inhalt der Nachricht, den er später beurteilt, verspricht er nichts.",
      when = "250 2.1.5 ist die übliche Antwort auf RCPT. Auch positive Zustellberichte tragen den Code.",
      fix = "Zu beheben ist nichts: Fahren Sie mit dem nächsten Empfänger oder mit DATA fort. Erst eine 2yz-Antwort nach der Nachricht bedeutet, dass der Server sie übernommen hat.",
      send = "Verwenden Sie ihn für Empfänger, die Sie wirklich annehmen.",
    },
    ["1.6"] = {
      name = "Zielpostfach umgezogen, keine Weiterleitungsadresse",
      gist = "Das Postfach gab es einmal, es besteht aber nicht mehr, und eine neue Adresse ist nicht bekannt",
      description = "Der Empfänger ist umgezogen. Anders als 5.1.1 sagt der Code, dass die Adresse früher richtig war.",
      when = "Der Code kommt bei RCPT von Systemen, die frühere Adressen aufzeichnen.",
      fix = "Streichen Sie die Adresse aus Ihren Listen, und fragen Sie die Person auf anderem Weg nach der neuen.",
      send = "Verwenden Sie ihn für frühere Benutzer; darf die neue Adresse genannt werden, antworten Sie mit 251 oder 551 und nennen sie.",
    },
    ["1.7"] = {
      name = "Ungültige Syntax der Absenderpostfachadresse",
      gist = "Die Absenderadresse ist fehlerhaft oder wird abgelehnt",
      description = "Der Fehler liegt in der Adresse von MAIL FROM, nicht in der des Empfängers.",
      when = "Der Code kommt bei MAIL, wenn eine Anwendung einen bloßen Benutzernamen oder einen Anzeigenamen als Absender übergibt.",
      fix = "Berichtigen Sie den Envelope-Absender im sendenden Programm, zum Beispiel zu news@example.com.",
      send = "Verwenden Sie ihn für falsche Syntax, und nehmen Sie den leeren Absender weiterhin an, den Unzustellbarkeitsberichte verwenden.",
      [4] = {
        gist = "Die Absenderadresse konnte bisher nicht bestätigt werden",
        description = "Die Prüfung der Absenderadresse hat noch kein Ergebnis. RFC 3463 spricht von ihrer Syntax, aber das meinen Server mit dieser Klasse nicht.",
        when = "Postfix sendet 450 4.1.7 bei MAIL oder RCPT, während es die Absenderadresse überprüft.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, sorgen Sie dafür, dass die Absenderadresse E-Mails annimmt.",
        send = "Verwenden Sie ihn, während die Prüfung läuft; für eine fehlerhafte Adresse senden Sie 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Ungültige Absendersystemadresse",
      gist = "Die Domain des Absenders existiert nicht oder kann keine zurückgesandten E-Mails annehmen",
      description = "Der Server hat die Domain aus MAIL FROM abgefragt und lehnt den Absender ab, nicht den Empfänger.",
      when = "Der Code kommt bei MAIL, oder bei RCPT, wenn die Prüfung aufgeschoben ist. Tippfehler in der Konfiguration, abgelaufene Domains und private Hostnamen sind typisch. Microsoft sendet 501 5.1.8 an Konten, die wegen Spamversands gesperrt wurden.",
      fix = "Senden Sie mit einer Adresse, deren Domain im öffentlichen DNS steht und E-Mails annimmt. Spricht der Text von einem gesperrten Konto, fragen Sie dessen Administrator.",
      send = "Verwenden Sie ihn, wenn es die Domain nicht gibt, und 5.7.27 für eine Absenderdomain mit Null-MX-Eintrag.",
      [4] = {
        gist = "Die Domain des Absenders war im Moment nicht zu finden",
        description = "Die Abfrage der Domain in MAIL FROM ist gescheitert, meist im DNS. Um die Adresse des Empfängers geht es nicht.",
        when = "Postfix sendet 450 4.1.8 für eine Absenderdomain, die es nicht findet, andere senden 451.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und prüfen Sie, ob es Ihre Absenderdomain im öffentlichen DNS gibt und ob ihre Nameserver antworten.",
        send = "Verwenden Sie ihn immer, wenn die Abfrage selbst gescheitert sein kann; sagt das DNS, dass es die Domain nicht gibt, ist 5.1.8 richtig.",
      },
    },
    ["1.9"] = {
      name = "Nachricht an nicht konformes Mailsystem weitergereicht",
      gist = "Die Nachricht wurde an ein System weitergereicht, das nichts mehr meldet",
      description = "Die Nachricht ging an ein Mailsystem, das an der Nachrichtenverfolgung nicht teilnimmt. Die Adresse war gültig, aber von dort kommt keine weitere Meldung.",
      when = "Der Code steht in Verfolgungsberichten, kaum in einer Antwort.",
      fix = "Zu beheben ist nichts; um zu erfahren, ob die Nachricht angekommen ist, fragen Sie den Empfänger oder den Postmaster des nächsten Systems.",
      send = "Verwenden Sie ihn in Berichten mit der Aktion „relayed“.",
    },
    ["1.10"] = {
      name = "Empfängeradresse hat Null-MX-Eintrag",
      gist = "Die Domain des Empfängers hat mit einem Null-MX-Eintrag erklärt, dass sie keine E-Mails annimmt",
      description = "Die Domain des Empfängers veröffentlicht einen Null-MX-Eintrag, daher ist jede Adresse dort betroffen. Exchange Online sendet denselben Code für einen unbekannten Empfänger, was außerhalb seiner Bedeutung liegt.",
      when = "Ein Relay oder Submission-Server beantwortet RCPT mit 556 5.1.10, wenn er den Null-MX-Eintrag im DNS findet. 550 5.1.10 kommt meist von Exchange Online.",
      fix = "Suchen Sie nach einem Tippfehler in der Domain; ist ihr Null-MX-Eintrag echt, senden Sie an keine Adresse dort mehr. Sagt der Text, dass der Empfänger nicht gefunden wurde, streichen Sie nur diese Adresse.",
      send = "Verwenden Sie ihn bei RCPT, wenn Sie als Relay arbeiten und die Domain einen Null-MX-Eintrag hat, und 5.1.1 für ein fehlendes Postfach.",
    },
    ["2.0"] = {
      name = "Sonstiger oder nicht definierter Postfachstatus",
      gist = "Das Postfach nimmt die E-Mail aus einem ungenannten Grund nicht an",
      description = "Soweit der Code es erkennen lässt, gibt es das Postfach, aber etwas daran steht im Weg.",
      when = "Der Code kommt bei RCPT oder nach dem Ende der Daten. Gmail und andere haben ihn neben einem Text verwendet, der die Ursache nennt.",
      fix = "Lesen Sie den Text; lässt er die Ursache offen, fragen Sie den Empfänger auf anderem Weg, bevor Sie erneut senden.",
      send = "Verwenden Sie 5.2.1 für ein deaktiviertes Postfach, 5.2.2 für ein volles und 5.1.1 für ein fehlendes.",
      [4] = {
        gist = "Das Postfach kann aus einem ungenannten Grund zurzeit keine E-Mails annehmen",
        description = "Soweit der Code es erkennen lässt, gibt es das Postfach, aber etwas steht im Weg. Auch manche Server mit Greylisting verwenden ihn.",
        when = "Der Code kommt bei RCPT, oft als 450 4.2.0 von einem Server mit Greylisting.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es vom selben Host aus erneut, wie Greylisting es verlangt.",
        send = "Verwenden Sie 4.2.2 für ein volles Postfach, 4.2.1 für eines, das eine Zeit lang gesperrt ist, und 4.7.1 für Greylisting.",
      },
      [2] = {
        gist = "Mit dem Postfach ist alles in Ordnung, ohne nähere Angaben",
        description = "Das Postfach existiert und hat getan, was verlangt war.",
        when = "Der Code ist selten; die meisten Server ziehen 2.1.5 vor.",
        fix = "Zu beheben ist nichts: Die Transaktion geht weiter.",
        send = "Verwenden Sie 2.1.5 für einen akzeptierten Empfänger.",
      },
    },
    ["2.1"] = {
      name = "Postfach deaktiviert, nimmt keine Nachrichten an",
      gist = "Das Postfach existiert, ist aber deaktiviert",
      description = "Das Konto ist ausgesetzt, gesperrt oder geschlossen, und dass es wieder geöffnet wird, ist nicht zu erwarten.",
      when = "550 5.2.1 kommt bei RCPT für Konten, die geschlossen, unbenutzt oder nicht bezahlt sind. Gmail sendet es auch für ein Postfach, das zu schnell E-Mails erhält, und der Text sagt das.",
      fix = "Senden Sie nicht mehr an diese Adresse, es sei denn, der Text spricht von einer Rate. Der Inhaber oder der Administrator kann sie wieder freigeben lassen.",
      send = "Verwenden Sie ihn für ein Konto, das abgeschaltet ist; für eines, das es nie gab, verwenden Sie 5.1.1.",
      [4] = {
        gist = "Das Postfach nimmt eine Zeit lang keine E-Mails an",
        description = "Das Postfach existiert und ist gesperrt, belegt oder erhält zu schnell E-Mails.",
        when = "Der Code kommt bei RCPT. Gmail sendet 450 4.2.1 für ein Postfach, das E-Mails mit zu hoher Rate erhält.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; spricht der Text von einer Rate, senden Sie langsamer an diesen Empfänger.",
        send = "Verwenden Sie ihn für ein Postfach, das bald wieder offen ist; bleibt es geschlossen, verwenden Sie 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Postfach voll",
      gist = "Das Postfach ist voll, und diese Nachricht kommt zurück",
      description = "Der Empfänger hat sein Kontingent überschritten, aber die Adresse ist gültig. Das IANA-Register verbindet den Code mit 552, obwohl RFC 3463 Klasse 4 verlangt.",
      when = "552 5.2.2 kommt bei RCPT oder nach dem Ende der Daten von Anbietern, die die Warteschlange des Absenders nicht warten lassen.",
      fix = "Behalten Sie die Adresse vorerst in der Liste, denn eine spätere Nachricht kann durchkommen. Bleibt das Postfach wochenlang voll, wird es vermutlich nicht mehr benutzt.",
      send = "Verwenden Sie ihn, wenn der Absender sofort von dem vollen Postfach erfahren soll, und 4.2.2, wenn seine Warteschlange warten darf.",
      [4] = {
        gist = "Das Postfach ist voll, und der Server rechnet damit, dass es geleert wird",
        description = "Der Empfänger hat sein Kontingent überschritten, und die Adresse ist gültig. RFC 3463 verlangt diese Klasse und nicht 5.2.2.",
        when = "452 4.2.2 kommt bei RCPT oder nach dem Ende der Daten. Ein Postfach, das niemand leert, liefert es immer wieder.",
        fix = "Lassen Sie die Warteschlange es erneut versuchen, und behalten Sie die Adresse in der Liste. Gehen die Versuche zu Ende, benachrichtigen Sie den Empfänger auf anderem Weg.",
        send = "Verwenden Sie ihn, wenn der Absender es einige Tage lang erneut versuchen darf, und 5.2.2, wenn die Nachricht sofort zurückkommen soll.",
      },
    },
    ["2.3"] = {
      name = "Nachrichtenlänge überschreitet administrative Grenze",
      gist = "Die Nachricht ist größer, als dieses Postfach sie annehmen darf",
      description = "Die Nachricht überschreitet die Grenze dieses Postfachs. Die des ganzen Systems hat einen eigenen Code, 5.3.4.",
      when = "552 5.2.3 kommt bei RCPT, wenn MAIL die Größe angekündigt hat, sonst nach dem Ende der Daten. Empfänger derselben Nachricht können verschiedene Antworten bekommen.",
      fix = "Verkleinern Sie die Nachricht, oder senden Sie einen Link zur Datei. Base64 macht einen Anhang etwa ein Drittel größer.",
      send = "Verwenden Sie ihn für die Grenze eines einzelnen Postfachs und 5.3.4 für die des Systems.",
    },
    ["2.4"] = {
      name = "Problem beim Expandieren der Mailingliste",
      gist = "Die Mailingliste lässt sich nicht expandieren, bis jemand sie repariert",
      description = "Der Server kann die Mitglieder der Liste nicht lesen. Der Fehler liegt in der Liste oder ihren Daten, nicht in Ihrer Nachricht.",
      when = "Der Code kommt bei RCPT oder in einem Zustellbericht für eine Listenadresse.",
      fix = "Benachrichtigen Sie den Inhaber der Liste, und zwar unter einer anderen Adresse als der Listenadresse.",
      send = "Verwenden Sie ihn, wenn die Liste selbst defekt ist; für eine Liste, die den Absender nicht zulässt, gibt es 5.7.2.",
      [4] = {
        gist = "Die Mailingliste lässt sich zurzeit nicht expandieren",
        description = "Der Server konnte die Mitglieder der Liste nicht lesen. Ein späterer Versuch kann gelingen.",
        when = "Der Code kommt bei RCPT für eine Liste oder einen Alias, deren Daten nicht verfügbar sind.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; der Absender kann den Fehler nicht beheben.",
        send = "Verwenden Sie ihn, solange sich die Mitgliederdaten nicht lesen lassen; für eine Liste, die repariert werden muss, verwenden Sie 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "Sonstiger oder nicht definierter Status des Mailsystems",
      gist = "Das Mailsystem lehnt die Nachricht aus einem ungenannten Grund ab",
      description = "Die Störung liegt auf der Seite des Servers, und er rechnet nicht damit, dass sie vorübergeht.",
      when = "Manche Server setzen den Code bei jeder Ablehnung hinter 553 oder 554.",
      fix = "Lesen Sie zuerst den Text: Spricht er von einem Fehler des Servers, benachrichtigen Sie dessen Postmaster, und senden Sie nach der Reparatur erneut.",
      send = "Verwenden Sie ihn nur für einen bleibenden eigenen Fehler; für fast jede Ablehnung gibt es einen treffenderen Code.",
      [4] = {
        gist = "Das Mailsystem hat eine vorübergehende Störung, die es nicht nennt",
        description = "Der Fehler liegt beim Server selbst. Nachricht und Adressen stehen nicht infrage.",
        when = "451 4.3.0 ist eine häufige Antwort, wenn ein Filter, ein Datenträger oder eine Abfrage versagt.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es stundenlang an, benachrichtigen Sie den Postmaster des empfangenden Systems.",
        send = "Verwenden Sie ihn für eigene vorübergehende Fehler; für einen vollen Datenträger verwenden Sie 4.3.1, für Last oder Wartung 4.3.2, für eine falsche Einstellung 4.3.5.",
      },
      [2] = {
        gist = "Das Mailsystem hat getan, was verlangt war, ohne nähere Angaben",
        description = "Der Code ist ein gewöhnlicher Erfolg, der das Mailsystem als Gegenstand nennt.",
        when = "Der Code ist selten; die meisten Server ziehen 2.0.0 vor.",
        fix = "Zu beheben ist nichts: Senden Sie den nächsten Befehl.",
        send = "Verwenden Sie 2.0.0, wenn Sie über das System nichts zu sagen haben.",
      },
    },
    ["3.1"] = {
      name = "Mailsystem voll",
      gist = "Der Speicher des ganzen Mailsystems ist voll",
      description = "Der Datenträger des Servers ist voll, nicht ein einzelnes Postfach. RFC 3463 beschreibt den Code nur für vorübergehende Fehler.",
      when = "452 4.3.1 kommt bei MAIL oder nach dem Ende der Daten, solange ein Datenträger voll ist.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, benachrichtigen Sie den Postmaster des empfangenden Systems.",
      send = "Verwenden Sie ihn, solange Ihr Datenträger voll ist, und 4.2.2 für ein einzelnes volles Postfach.",
    },
    ["3.2"] = {
      name = "System nimmt keine Nachrichten aus dem Netz an",
      gist = "Der Host nimmt überhaupt keine E-Mails an",
      description = "Der Host nimmt nie E-Mails an, gleich, wer sie sendet. RFC 7504 verbindet den Code mit 521.",
      when = "521 5.3.2 kommt von einem Host, der mit 521 begrüßt hat und weitere Befehle beantwortet.",
      fix = "Suchen Sie nach einem falschen MX-Eintrag oder einer Relay-Einstellung, die zu diesem Host führt.",
      send = "Verwenden Sie ihn mit 521 auf einem Host, der nie E-Mails annimmt, und lassen Sie keinen MX-Eintrag auf ihn zeigen.",
      [4] = {
        gist = "Der Server nimmt gerade keine E-Mails an",
        description = "Der Server fährt herunter, startet, wird gewartet oder ist überlastet.",
        when = "421 4.3.2 kommt als Begrüßung oder mitten in einer Sitzung. Exchange drosselt mit 432 4.3.2 E-Mails an einen einzelnen Empfänger.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und verbinden Sie sich später mit weniger Verbindungen erneut.",
        send = "Verwenden Sie ihn mit 421, wenn Sie die Verbindung aus eigenen Gründen schließen; für einen Grenzwert dieses Clients ist 4.7.0 genauer.",
      },
    },
    ["3.3"] = {
      name = "System unterstützt gewählte Funktionen nicht",
      gist = "Der Server unterstützt eine Funktion nicht, die die Nachricht braucht",
      description = "Das Zielsystem oder das Gateway davor kann die Nachricht in dieser Form nicht verarbeiten.",
      when = "Der Code kommt von Gateways zu Systemen mit weniger Funktionen.",
      fix = "Entnehmen Sie dem Text, welche Funktion gemeint ist, und senden Sie die Nachricht ohne sie.",
      send = "Verwenden Sie ihn für Funktionen der Nachricht, und kündigen Sie in der EHLO-Antwort nur an, was funktioniert.",
      [4] = {
        gist = "Der Server kann eine Funktion, die die Nachricht braucht, zurzeit nicht bieten",
        description = "Dem Zielsystem oder dem Gateway davor fehlt die Funktion im Moment.",
        when = "Der Code ist selten; ein Gateway kann ihn senden, solange das System dahinter eingeschränkt ist.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, oder senden Sie sie ohne die Funktion, die der Text nennt.",
        send = "Verwenden Sie ihn, wenn die Funktion wiederkommt; für einen unbekannten Parameter von MAIL oder RCPT verwenden Sie X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Nachricht zu groß für das System",
      gist = "Die Nachricht ist größer, als der Server sie annimmt",
      description = "Die Nachricht überschreitet die Grenze des ganzen Systems, nicht die eines Postfachs.",
      when = "552 5.3.4 kommt bei MAIL, wenn die angekündigte SIZE zu groß ist, sonst nach dem Ende der Daten. Base64 macht einen Anhang etwa ein Drittel größer, daher kann eine Datei knapp unter der Grenze immer noch zu groß sein.",
      fix = "Verkleinern Sie die Nachricht, teilen Sie sie auf, oder senden Sie einen Link. Die Zahl hinter SIZE in der EHLO-Antwort nennt die Grenze, wenn der Server eine angibt.",
      send = "Verwenden Sie ihn mit 552, und geben Sie die Grenze mit SIZE bekannt, damit Clients die Nachricht nicht erst senden müssen.",
    },
    ["3.5"] = {
      name = "System falsch konfiguriert",
      gist = "Eine Einstellung des Servers ist falsch und verhindert die Zustellung",
      description = "Das Mailsystem ist schlecht eingerichtet, und der Server rechnet nicht damit, dass sich das von selbst gibt. Eine geänderte Nachricht hilft nicht.",
      when = "Der Code steht in Zustellberichten, wenn ein Mailsystem schlecht eingerichtet ist, zum Beispiel wenn sein MX-Eintrag zu ihm selbst zurückführt.",
      fix = "Benachrichtigen Sie den Postmaster dieses Systems, und senden Sie nach der Reparatur erneut.",
      send = "Verwenden Sie 4.3.5, wenn Sie den Fehler bald beheben, damit Absender die E-Mails behalten.",
      [4] = {
        gist = "Eine Einstellung des Servers ist falsch, und er kann die Nachricht noch nicht annehmen",
        description = "Der Administrator des Servers hat sich in dessen Einstellungen geirrt. Weder die Nachricht noch die Adressen stehen infrage.",
        when = "Postfix sendet „451 4.3.5 Server configuration error“, wenn eine seiner Zugriffsregeln unbrauchbar ist.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, während die Gegenseite ihre Einstellungen repariert.",
        send = "Verwenden Sie ihn für einen Fehler, den Sie bald beheben; das Protokoll sagt, welche Einstellung es ist.",
      },
    },
    ["3.6"] = {
      name = "Angeforderte Priorität wurde geändert",
      gist = "Die Nachricht ist angenommen, mit einer anderen Priorität als der angeforderten",
      description = "Der Server hat die Nachricht angenommen und ihre Priorität geändert. Die neue ist das erste Wort des Textes.",
      when = "250 2.3.6 kommt von Servern mit der Erweiterung MT-PRIORITY aus RFC 6710.",
      fix = "Zu beheben ist nichts; brauchen Sie eine höhere Priorität, fragen Sie, ob Ihr Konto sie verwenden darf.",
      send = "Beginnen Sie den Text mit der neuen Priorität und einem Leerzeichen.",
    },
    ["4.0"] = {
      name = "Sonstiger oder nicht definierter Netzwerk- oder Routingstatus",
      gist = "Das Netzwerk oder das Routing macht die Zustellung unmöglich",
      description = "Die Störung liegt auf dem Weg der Nachricht, und das System versucht es nicht mehr.",
      when = "Der Code steht in Zustellberichten von Relays.",
      fix = "Suchen Sie die Station, die versagt, bevor Sie erneut senden, und denken Sie dabei an DNS, Routen und Firewalls.",
      send = "Verwenden Sie 5.4.4, wenn es keine Route gibt, und 5.4.6 für eine Schleife.",
      [4] = {
        gist = "Im Netzwerk oder beim Routing gibt es eine vorübergehende Störung",
        description = "Auf dem Weg der Nachricht ist etwas schiefgegangen, nicht im Postfach des Empfängers.",
        when = "Relays verwenden den Code in Antworten und Zustellberichten, wenn kein genauerer passt.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie DNS, Routen und Firewalls zwischen den beiden Systemen.",
        send = "Verwenden Sie 4.4.1 für einen Host, der nicht antwortet, und 4.4.3 für gestörtes DNS.",
      },
    },
    ["4.1"] = {
      name = "Keine Antwort vom Host",
      gist = "Der Server nimmt diesen Empfänger nicht an, so die Verwendung bei Exchange Online",
      description = "Exchange Online lehnt eine Adresse ab, die nicht in seinem Verzeichnis steht. Nach RFC 3463 ist X.4.1 ein Host, der nicht antwortet, und nur vorübergehend.",
      when = "Der Code kommt bei RCPT mit dem Text „Recipient address rejected: Access denied“.",
      fix = "Klären Sie die Adresse mit dem Empfänger. Ist die Domain gerade erst zu Exchange Online umgezogen, muss ihr Administrator die Adresse dort womöglich noch anlegen.",
      send = "Verwenden Sie 5.1.1 für ein fehlendes Postfach und 5.7.1 für eine Richtlinie.",
      [4] = {
        gist = "Der nächste Host hat nicht geantwortet",
        description = "Der Verbindungsversuch zum nächsten Host blieb ohne Antwort: Er war ausgelastet, außer Betrieb oder nicht erreichbar.",
        when = "Die sendende Seite protokolliert den Code nach einer gescheiterten Verbindung. Als Antwort kommt er in Form von 451 4.4.1 von einem Relay, das einen anderen Host nicht erreichen konnte.",
        fix = "Lassen Sie die Warteschlange es erneut versuchen, und prüfen Sie vom sendenden Host aus, ob Port 25 jedes MX-Hosts antwortet. Eine Firewall, ein Anbieter, der Port 25 sperrt, oder ein veralteter MX-Eintrag kann die Ursache sein.",
        send = "Verwenden Sie ihn, wenn Sie als Relay arbeiten und der nächste Host schweigt; kam die Verbindung zustande und brach ab, verwenden Sie 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Gestörte Verbindung",
      gist = "Die Verbindung brach ab oder endete durch Zeitüberschreitung, bevor die Nachricht übertragen war",
      description = "Die Verbindung kam zustande, hielt aber nicht. Über die Adresse oder den Inhalt ist nichts gesagt.",
      when = "Server senden 421 4.4.2 an einen Client, der zu lange geschwiegen hat. Sendende Systeme protokollieren den Code bei verlorenen Verbindungen; ein Client sollte danach so handeln, als wäre 451 gekommen.",
      fix = "Lassen Sie die Warteschlange es erneut versuchen. Kommt der Abbruch immer an derselben Stelle, sehen Sie sich Firewalls, prüfende Proxys und die MTU auf dem Weg an.",
      send = "Verwenden Sie ihn mit 421 nach einer Zeitüberschreitung, und warten Sie mindestens fünf Minuten auf den nächsten Befehl.",
    },
    ["4.3"] = {
      name = "Ausfall des Verzeichnisservers",
      gist = "Eine Abfrage im DNS oder in einem anderen Verzeichnis ist gescheitert, und das System hat aufgegeben",
      description = "Der Nameserver oder das Verzeichnis hat nicht rechtzeitig geantwortet. RFC 3463 beschreibt nur den vorübergehenden Fall, aber das IANA-Register verbindet den Code auch mit 550. Dass die Domain fehlt, bedeutet er nicht.",
      when = "Der Code steht in Zustellberichten, wenn die Versuche zu Ende sind.",
      fix = "Prüfen Sie das DNS der Absender- und der Empfängerdomain, und senden Sie erneut, sobald beide antworten. Behalten Sie die Adresse in der Liste.",
      send = "Verwenden Sie 4.4.3, damit Absender es erneut versuchen, während das Verzeichnis ausgefallen ist.",
      [4] = {
        gist = "Eine Abfrage im DNS oder in einem anderen Verzeichnis ist für den Moment gescheitert",
        description = "Der Nameserver oder das Verzeichnis gab keine brauchbare Antwort. Eine gescheiterte Abfrage bedeutet nicht, dass die Domain fehlt.",
        when = "451 4.4.3 kommt, wenn ein Nameserver oder ein Verzeichnis keine brauchbare Antwort gibt. RFC 7208 verwendete es für vorübergehende SPF-Fehler, für die es jetzt 4.7.24 gibt.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, prüfen Sie, ob die Nameserver Ihrer Absenderdomain antworten.",
        send = "Verwenden Sie ihn, solange das DNS oder Ihr Verzeichnis nicht antwortet, aber nicht für eine Domain, die es nicht gibt.",
      },
    },
    ["4.4"] = {
      name = "Routing nicht möglich",
      gist = "Der Server findet keine Route zur Domain des Empfängers",
      description = "Weder DNS noch eine Routingtabelle nennt einen nächsten Host. Die Domain kann existieren, ohne einen Mailhost zu haben.",
      when = "Relays melden den Code für eine Domain ohne brauchbare MX- oder Adresseinträge oder bei einer Lücke im eigenen Routing. Auch Exchange verwendet ihn.",
      fix = "Prüfen Sie die Schreibweise der Domain, und fragen Sie ihre MX- und Adresseinträge ab. Sind sie falsch, muss der Inhaber der Domain einen gültigen MX-Eintrag veröffentlichen.",
      send = "Verwenden Sie ihn, wenn kein nächster Host bekannt ist; für eine Domain, die es nicht gibt, verwenden Sie 5.1.2.",
      [4] = {
        gist = "Der Server findet zurzeit keine Route zur Domain des Empfängers",
        description = "Weder DNS noch eine Routingtabelle nennt im Moment einen nächsten Host.",
        when = "Relays melden den Code, wenn MX- oder Adresseinträge gerade nicht zu gebrauchen sind.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; prüfen Sie inzwischen die Schreibweise der Domain und ihre MX- und Adresseinträge.",
        send = "Verwenden Sie ihn, wenn die Route wiederkommen kann, und 4.4.3, wenn die Abfrage selbst gescheitert ist.",
      },
    },
    ["4.5"] = {
      name = "Überlastung des Mailsystems",
      gist = "Das Sendekontingent ist aufgebraucht, so die Verwendung bei Gmail",
      description = "Gmail lehnt weitere E-Mails von einem Absender ab, der sein Tageslimit überschritten hat. Nach RFC 3463 ist X.4.5 eine Überlastung und nur vorübergehend.",
      when = "Der Code kommt bei der Einlieferung bei Gmail, mit einem Text über das Tageslimit.",
      fix = "Warten Sie, bis das Kontingent wieder mehr zulässt, und senden Sie die Nachricht dann erneut, oder verteilen Sie den Versand auf mehr Tage.",
      send = "Verwenden Sie 5.7.1 mit einem klaren Text für ein Kontingent oder 4.7.0, wenn der Client es erneut versuchen darf.",
      [4] = {
        gist = "Beim Mailsystem fallen mehr E-Mails an, als es jetzt bewältigen kann",
        description = "Der Server ist mit E-Mails überlastet. Nachricht und Adresse stehen nicht infrage.",
        when = "451 oder 421 mit 4.4.5 kommt von einem Server unter Last. Ein Grenzwert, der einem einzelnen Absender gilt, hat meist einen X.7-Code.",
        fix = "Lassen Sie die Warteschlange es in normalen oder längeren Abständen mit weniger Verbindungen erneut versuchen.",
        send = "Verwenden Sie ihn für Ihre Gesamtlast; für die Rate eines einzelnen Absenders verwenden Sie 4.7.0 oder 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Routingschleife erkannt",
      gist = "Die Nachricht läuft im Kreis und wird aufgegeben",
      description = "Die Nachricht wurde zu oft weitergeleitet. RFC 3463 beschreibt den Code nur für vorübergehende Fehler, doch üblich ist diese Klasse.",
      when = "554 5.4.6 kommt nach dem Ende der Daten von einem Server, der die Received-Header zählt. Zwei Postfächer, die einander weiterleiten, sind typisch.",
      fix = "Lesen Sie in den Received-Headern der zurückgesandten Nachricht, welche Hosts sich wiederholen, und berichtigen Sie dort die Weiterleitungsregel, die Routingtabelle oder den MX-Eintrag.",
      send = "Verwenden Sie ihn mit 554 oberhalb Ihrer Grenze für Hops; üblich ist eine Grenze von hundert.",
      [4] = {
        gist = "Die Nachricht läuft im Kreis",
        description = "Die Nachricht wurde zu oft weitergeleitet, weil Routing- oder Weiterleitungsregeln aufeinander verweisen.",
        when = "Als Antwort ist der Code selten; die meisten Server senden 5.4.6.",
        fix = "Beseitigen Sie die Schleife, und lassen Sie die Warteschlange es dann erneut versuchen. Die Received-Header zeigen, welche Hosts sich wiederholen.",
        send = "Verwenden Sie 5.4.6, wenn die Nachricht sofort zurückkommen soll, denn Warten beendet eine Schleife selten.",
      },
    },
    ["4.7"] = {
      name = "Zustellfrist abgelaufen",
      gist = "Die Nachricht wurde aufgegeben, weil sie zu alt wurde",
      description = "Die Zeit der Nachricht ist abgelaufen, in der Warteschlange oder durch ihre eigene Frist. Der Code verbirgt die Ursache.",
      when = "Der Code steht im Bericht des Systems, in dessen Warteschlange die Nachricht lag, nach vier oder fünf Tagen mit Versuchen.",
      fix = "Suchen Sie im Warteschlangenprotokoll oder im Bericht die letzte vorübergehende Antwort, lösen Sie dieses Problem, und senden Sie die Nachricht erneut.",
      send = "Melden Sie stattdessen die Ursache des letzten gescheiterten Versuchs, wenn Sie sie kennen.",
      [4] = {
        gist = "Die Nachricht liegt schon zu lange in der Warteschlange",
        description = "Das Problem ist das Alter der Nachricht, und der Code verbirgt dessen Ursache.",
        when = "Der Code steht in Zustellberichten, oft als letztes Wort, obwohl die Klasse vorübergehend ist. Manche Systeme schreiben ihn hinter 550 oder 554, wo die Klassen nicht zusammenpassen.",
        fix = "Suchen Sie im Warteschlangenprotokoll die letzte vorübergehende Antwort, und lösen Sie dieses Problem. Senden Sie die Nachricht erneut, wenn der Bericht „failed“ sagt; sagt er „delayed“, versucht das System es noch.",
        send = "Melden Sie den letzten wirklichen Fehler, wo Sie ihn kennen, denn dieser Code sagt nichts darüber.",
      },
    },
    ["5.0"] = {
      name = "Sonstiger oder nicht definierter Protokollstatus",
      gist = "Der Befehl wird aus einem ungenannten Grund abgelehnt, der das Protokoll betrifft",
      description = "Der Server beanstandet etwas am Protokoll, und kein genauerer Code beschreibt es.",
      when = "Der Code kommt von Servern, die Protokollfehler nicht unterscheiden.",
      fix = "Sehen Sie in der Aufzeichnung des Dialogs nach, welcher Befehl abgelehnt wurde, und berichtigen Sie ihn. Ein Proxy kann ihn verändert haben.",
      send = "Verwenden Sie 5.5.1 für einen falschen Befehl, 5.5.2 für falsche Syntax und 5.5.4 für falsche Argumente.",
      [4] = {
        gist = "Der Befehl lässt sich zurzeit nicht ausführen",
        description = "Der Server nennt das Protokoll als Gegenstand der Störung, und kein genauerer Code passt.",
        when = "Der Code folgt auf ETRN, als 458 4.5.0 oder 459 4.5.0, sonst selten.",
        fix = "Versuchen Sie den Befehl später noch einmal.",
        send = "Verwenden Sie ihn, wenn das Protokoll betroffen ist und nichts Genaueres passt; für eigene Störungen verwenden Sie 4.3.0.",
      },
      [2] = {
        gist = "Der Befehl wurde ausgeführt, zum Protokoll ist nichts hinzuzufügen",
        description = "Der Code bestätigt den Befehl und nennt das Protokoll als Gegenstand.",
        when = "Der Code folgt auf VRFY, ETRN und andere Befehle, zum Beispiel als 252 2.5.0.",
        fix = "Zu beheben ist nichts: Machen Sie weiter.",
        send = "Verwenden Sie ihn oder 2.0.0 für einen Befehl, bei dem es nicht um eine Adresse geht.",
      },
    },
    ["5.1"] = {
      name = "Ungültiger Befehl",
      gist = "Der Befehl ist unbekannt oder wird an dieser Stelle nicht erwartet",
      description = "Der Server unterstützt den Befehl nicht, oder ein Schritt davor fehlt.",
      when = "Ein Client, der DATA ohne akzeptierten Empfänger sendet, erhält 503 5.5.1, und einer, der einen unbekannten Befehl sendet, 500 oder 502.",
      fix = "Sehen Sie sich die Antworten vor dieser an: Ein abgelehntes RCPT oder ein fehlendes EHLO, AUTH oder STARTTLS ist oft die eigentliche Ursache. Senden Sie die Befehle dann der Reihe nach.",
      send = "Verwenden Sie ihn mit 503 für eine falsche Reihenfolge und mit 500 oder 502 für einen Befehl, den Sie nicht kennen oder nicht anbieten.",
      [4] = {
        gist = "Der Befehl wird zurzeit nicht angenommen",
        description = "Der Server nimmt den Befehl in dieser Sitzung nicht an. RFC 3463 beschreibt nur den dauerhaften Fall; der vorübergehende beruht auf einer Zuordnung im IANA-Register.",
        when = "Der Code ist selten, und nur der Text kann ihn erklären.",
        fix = "Lassen Sie die Warteschlange es in einer neuen Sitzung erneut versuchen, und vergleichen Sie die Befehle mit der EHLO-Antwort.",
        send = "Verwenden Sie 5.5.1 für einen falschen Befehl und 4.3.2, wenn Sie den Client jetzt nicht bedienen können.",
      },
    },
    ["5.2"] = {
      name = "Syntaxfehler",
      gist = "Der Server konnte den Befehl nicht lesen",
      description = "Die Syntax des Befehls ist falsch oder sein Name unbekannt. RFC 7208 verwendete 550 5.5.2 auch für einen fehlerhaften SPF-Eintrag, für den es jetzt 5.7.24 gibt.",
      when = "Der Code steht hinter 500, 501 oder 502, bei Gmail als 555 5.5.2 für ein fehlerhaftes MAIL FROM und während AUTH für fehlerhaftes Base64. Nachrichtentext, der nach einem abgelehnten DATA gesendet wird, erhält ihn Zeile für Zeile.",
      fix = "Berichtigen Sie die Zeile, die der Client gesendet hat; dieselbe Zeile scheitert wieder. Prüfen Sie, dass kein Proxy Befehle umschreibt und dass der Client auf 354 wartet.",
      send = "Verwenden Sie ihn für eine Zeile, die Sie nicht lesen können; für Argumente, die Sie lesen, aber nicht annehmen, verwenden Sie 5.5.4.",
    },
    ["5.3"] = {
      name = "Zu viele Empfänger",
      gist = "Das System lässt keine Nachricht mit so vielen Empfängern zu",
      description = "RFC 5321 erlaubt einem System, nach eigener Richtlinie mit 5yz zu antworten, auch für die ganze Nachricht. Postfix sendet 550 5.5.3 für einen Unzustellbarkeitsbericht mit mehreren Empfängern.",
      when = "Der Code kommt bei RCPT oder DATA von Servern mit einer strengen Grenze.",
      fix = "Senden Sie die Nachricht in kleineren Transaktionen oder in einer eigenen für jeden Empfänger.",
      send = "Verwenden Sie ihn für eine Richtlinie zu Empfängern; für eine Grenze Ihrer Software senden Sie 452 4.5.3, damit Clients die Nachricht aufteilen.",
      [4] = {
        gist = "Diese Transaktion hat zu viele Empfänger",
        description = "Abgelehnt werden nur weitere Empfänger; die zuvor akzeptierten bleiben gültig. RFC 5321 verlangt hier 452, obwohl das IANA-Register 451 zuordnet.",
        when = "452 4.5.3 kommt bei jedem RCPT jenseits der Grenze des Servers, die mindestens 100 betragen muss.",
        fix = "Senden Sie die Nachricht an die akzeptierten Empfänger und an die übrigen in weiteren Transaktionen. Erhält schon der erste Empfänger den Code, versuchen Sie es mit der ganzen Nachricht später erneut.",
        send = "Verwenden Sie ihn mit 452 oberhalb einer Grenze Ihrer Software; eine Richtlinie des Systems darf stattdessen mit 5yz antworten.",
      },
    },
    ["5.4"] = {
      name = "Ungültige Befehlsargumente",
      gist = "Der Server kennt den Befehl, aber nicht dessen Argument",
      description = "Das Argument ist unbekannt, fehlerhaft oder außerhalb des zulässigen Bereichs.",
      when = "Ein unbekannter Parameter von MAIL oder RCPT erhält 555 5.5.4, ein unbekannter AUTH-Mechanismus 504 5.5.4 und falsche Syntax 501 5.5.4.",
      fix = "Verwenden Sie nur Parameter und Mechanismen, die die EHLO-Antwort anbietet, und berichtigen Sie das Argument, das der Text nennt.",
      send = "Verwenden Sie ihn, wenn Sie den Befehl lesen konnten, und kündigen Sie in der EHLO-Antwort nichts an, was abgeschaltet ist.",
      [4] = {
        gist = "Ein Argument des Befehls lässt sich zurzeit nicht annehmen",
        description = "Der Server kennt den Befehl und kann sein Argument gerade nicht bedienen. RFC 3463 beschreibt nur den dauerhaften Fall, aber das IANA-Register verbindet den Code auch mit 451.",
        when = "Der Code ist selten; ein Parameter, den ein Server gerade nicht bedienen kann, kann ihn erhalten.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, oder lassen Sie das Argument weg, wenn die Nachricht darauf verzichten kann.",
        send = "Verwenden Sie ihn mit 455 für einen Parameter, der später funktionieren wird.",
      },
    },
    ["5.5"] = {
      name = "Falsche Protokollversion",
      gist = "Die beiden Systeme verwenden verschiedene Versionen eines Protokolls",
      description = "Die Systeme sprechen nicht dieselbe Version. Die Definition nennt kein Protokoll, daher muss der Text sagen, welches gemeint ist.",
      when = "Der Code ist selten, weil SMTP Erweiterungen aushandelt und nicht Versionen.",
      fix = "Entnehmen Sie dem Text, welche Version der Server erwartet, und aktualisieren Sie den Client, oder stellen Sie ihn um.",
      send = "Nennen Sie im Text die Versionen, die Sie unterstützen.",
      [4] = {
        gist = "Die beiden Systeme konnten sich zurzeit nicht auf eine Protokollversion einigen",
        description = "Die Systeme haben sich in dieser Sitzung auf keine Version geeinigt. RFC 3463 nennt kein bestimmtes Protokoll, also muss es der Text tun.",
        when = "Der Code kommt kaum vor, denn SMTP handelt Erweiterungen aus und keine Versionen.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, versuchen Sie es erneut, und entnehmen Sie dem Text, welche Version erwartet wird.",
        send = "Nennen Sie die Versionen, die Sie unterstützen, und verwenden Sie 5.5.5, wenn ein neuer Versuch nicht helfen kann.",
      },
    },
    ["5.6"] = {
      name = "Zeile des Authentifizierungsaustauschs zu lang",
      gist = "Eine Zeile der Anmeldung ist zu lang für den Server",
      description = "Die Erwiderung des Clients ist größer als der Puffer des Servers, und die Anmeldedaten können durchaus stimmen.",
      when = "500 5.5.6 kommt während AUTH, meist bei Mechanismen mit großen Tickets oder Tokens.",
      fix = "Wählen Sie einen anderen Mechanismus, oder sorgen Sie für ein kleineres Ticket oder Token.",
      send = "Lassen Sie während AUTH Zeilen von mindestens 12288 Oktetten zu, und verwenden Sie diesen Code nur darüber hinaus.",
      [4] = {
        gist = "Eine Zeile der Anmeldung war gerade zu lang für den Server",
        description = "Der Puffer des Servers war zu klein für die Erwiderung des Clients. Über die Anmeldedaten ist nichts gesagt.",
        when = "Der Code ist selten; Mechanismen mit großen Tickets oder Tokens kommen solchen Grenzen nahe.",
        fix = "Versuchen Sie die Anmeldung später noch einmal, oder wählen Sie einen anderen Mechanismus.",
        send = "Lassen Sie während AUTH Zeilen von mindestens 12288 Oktetten zu.",
      },
    },
    ["6.0"] = {
      name = "Sonstiger oder nicht definierter Medienfehler",
      gist = "Der Inhalt der Nachricht wird aus einem ungenannten Grund abgelehnt",
      description = "Der Server beanstandet die Nachricht selbst. Fehlerhafte Header, eine beschädigte MIME-Struktur und verbotene Anhänge sind typisch.",
      when = "Der Code kommt nach dem Ende der Daten, denn erst dann sieht der Server den Inhalt.",
      fix = "Lesen Sie den Text, und berichtigen Sie die Nachricht. Prüfen Sie Header, MIME-Grenzen, Zeilenlängen und Zeichensätze.",
      send = "Verwenden Sie ihn für eine fehlerhafte Nachricht, und sagen Sie im Text, was falsch ist; für Spam verwenden Sie 5.7.1.",
      [4] = {
        gist = "Der Inhalt der Nachricht lässt sich zurzeit nicht verarbeiten",
        description = "Ein Filter oder Konverter ist an der Nachricht gescheitert oder will sie noch einmal ansehen.",
        when = "Der Code kommt nach dem Ende der Daten, wenn ein Inhaltsfilter eine Störung hat.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es später erneut; hält es an, benachrichtigen Sie den dortigen Postmaster.",
        send = "Verwenden Sie 4.3.0, wenn einer Ihrer Filter versagt hat, und diesen Code, wenn der Inhalt das Problem ist.",
      },
      [2] = {
        gist = "Der Inhalt der Nachricht ist akzeptiert",
        description = "Der Server hat die Nachricht angenommen, Header und Body.",
        when = "250 2.6.0 folgt auf die Nachricht, wie RFC 2034 es zeigt und Exchange es sendet.",
        fix = "Zu beheben ist nichts: Der Server hat die Nachricht übernommen.",
        send = "Verwenden Sie ihn oder 2.0.0 für eine angenommene Nachricht.",
      },
    },
    ["6.1"] = {
      name = "Medientyp nicht unterstützt",
      gist = "Der Inhaltstyp der Nachricht wird auf dem Weg zum Empfänger nicht unterstützt",
      description = "Das Zustellprotokoll oder das nächste System kann solche Inhalte nicht befördern.",
      when = "Gateways senden den Code nach dem Ende der Daten, zum Beispiel vor einem System, das nur reinen Text kennt.",
      fix = "Senden Sie den Inhalt in einer gängigen Form wie reinem Text, oder bieten Sie ihn über einen Link an.",
      send = "Verwenden Sie ihn für einen Inhaltstyp, den Sie nicht befördern können, und nennen Sie den Typ im Text.",
    },
    ["6.2"] = {
      name = "Konvertierung erforderlich und untersagt",
      gist = "Der Inhalt müsste konvertiert werden, was untersagt ist",
      description = "Das nächste System kann den Inhalt so nicht annehmen, und der Absender oder eine Richtlinie verbietet, ihn zu ändern.",
      when = "Relays melden den Code nach dem Ende der Daten, zum Beispiel für 8-Bit-Inhalt vor einem 7-Bit-System.",
      fix = "Erlauben Sie die Konvertierung, oder senden Sie eine Nachricht, die keine braucht, mit Teilen in Quoted-Printable oder Base64.",
      send = "Verwenden Sie ihn, wenn Sie konvertieren könnten, aber nicht dürfen; können Sie es nicht, verwenden Sie 5.6.3.",
      [4] = {
        gist = "Der Inhalt müsste konvertiert werden, was zurzeit untersagt ist",
        description = "Das nächste System kann den Inhalt in dieser Form im Moment nicht annehmen.",
        when = "Der Code ist selten und kommt von Relays und Gateways.",
        fix = "Behalten Sie die Nachricht in der Warteschlange; ein späterer Versuch kann einen Host finden, der keine Konvertierung braucht.",
        send = "Verwenden Sie ihn, wenn ein anderer Host den Inhalt unverändert annehmen kann.",
      },
    },
    ["6.3"] = {
      name = "Konvertierung erforderlich, aber nicht unterstützt",
      gist = "Der Inhalt müsste konvertiert werden, was dieses System nicht kann",
      description = "Das nächste System kann den Inhalt so nicht annehmen. Ein Relay, das 8-Bit-Inhalt nicht in 7-Bit-Form bringen kann, ist das übliche Beispiel.",
      when = "554 5.6.3 kommt für 8-Bit-Inhalt, wenn der nächste Host 8BITMIME nicht anbietet.",
      fix = "Kodieren Sie die Nachricht als 7-Bit-MIME, mit Teilen in Quoted-Printable oder Base64, und senden Sie sie erneut.",
      send = "Verwenden Sie ihn, wenn keine Konvertierung möglich ist, und bieten Sie auf jedem MX-Host 8BITMIME an, um das zu vermeiden.",
    },
    ["6.4"] = {
      name = "Konvertierung mit Verlust durchgeführt",
      gist = "Die Zustellung würde eine verlustbehaftete Konvertierung erfordern, die der Absender untersagt",
      description = "Das nächste System nimmt nur ein ärmeres Format an.",
      when = "Der Code steht in Zustellberichten von Gateways.",
      fix = "Senden Sie eine einfachere Fassung der Nachricht, oder erlauben Sie den Verlust.",
      send = "Verwenden Sie ihn nur, wenn der Absender den Verlust untersagt; konvertieren Sie sonst, und melden Sie 2.6.4.",
      [2] = {
        gist = "Die Nachricht wurde zugestellt, nach einer Konvertierung, bei der etwas wegfiel",
        description = "Die Nachricht ist in einer einfacheren Form angekommen, weil das nächste System keine reichere annimmt.",
        when = "Gateways zu Systemen mit ärmeren Formaten verwenden den Code, in Antworten und in Zustellberichten.",
        fix = "Nötig ist nichts. Sie können den Empfänger fragen, ob etwas Wichtiges fehlt.",
        send = "Verwenden Sie ihn, wenn Sie mit Verlust zugestellt haben; untersagt der Absender den Verlust, lehnen Sie mit 5.6.4 ab.",
      },
    },
    ["6.5"] = {
      name = "Konvertierung fehlgeschlagen",
      gist = "Der Inhalt konnte nicht konvertiert werden",
      description = "Anders als bei 5.6.3 kann das System grundsätzlich konvertieren, ist aber an dieser Nachricht gescheitert.",
      when = "Eine beschädigte MIME-Struktur und falsch angegebene Zeichensätze sind wahrscheinliche Ursachen.",
      fix = "Prüfen Sie die MIME-Struktur und die angegebenen Zeichensätze, lassen Sie ungewöhnliche Teile weg, und senden Sie die Nachricht erneut.",
      send = "Verwenden Sie ihn, wenn es an der Nachricht liegt, und testen Sie den Konverter mit ihr.",
      [4] = {
        gist = "Der Inhalt konnte im Moment nicht konvertiert werden",
        description = "Der Konverter hat versagt und kann später Erfolg haben.",
        when = "Gateways melden den Code nach dem Ende der Daten oder in Zustellberichten.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; der Konverter kann wieder funktionieren.",
        send = "Verwenden Sie ihn, wenn Ihr Konverter versagt hat; scheitert er an dieser Nachricht jedes Mal, verwenden Sie 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Nachrichteninhalt nicht verfügbar",
      gist = "Der Server konnte den Nachrichteninhalt, den eine URL nennt, nicht abrufen",
      description = "Die URL ist falsch oder abgelaufen, oder die Nachricht dahinter wurde gelöscht.",
      when = "554 5.6.6 folgt auf BURL.",
      fix = "Senden Sie den Inhalt selbst mit DATA oder BDAT, oder erzeugen Sie eine neue URL.",
      send = "Verwenden Sie ihn, wenn die URL nicht funktionieren kann; für fehlendes Vertrauen zwischen den beiden Servern gibt es 5.7.14.",
      [4] = {
        gist = "Der Server konnte den Nachrichteninhalt im Moment nicht abrufen",
        description = "Die Einlieferung hat den Inhalt durch eine URL benannt, und der andere Server hat ihn nicht herausgegeben.",
        when = "Der Code folgt auf BURL.",
        fix = "Versuchen Sie es später erneut, oder senden Sie den Inhalt selbst mit DATA oder BDAT.",
        send = "Verwenden Sie ihn, wenn ein späterer Abruf gelingen kann; für einen IMAP-Server, der nicht erreichbar ist, nennt RFC 4468 die Antwort 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "Nicht-ASCII-Adressen für diesen Absender/Empfänger nicht erlaubt",
      gist = "Eine Adresse mit Zeichen außerhalb von ASCII ist hier nicht erlaubt",
      description = "Der Server oder das Postfach nimmt nur ASCII an. Andere Adressen brauchen SMTPUTF8 (RFC 6531) auf dem ganzen Weg.",
      when = "550 5.6.7 folgt auf MAIL und 553 5.6.7 auf RCPT.",
      fix = "Verwenden Sie eine ASCII-Adresse derselben Person. Eine Domain lässt sich in ihrer ASCII-Form schreiben, die mit xn-- beginnt, aber der Teil vor dem @ hat keine solche Form.",
      send = "Verwenden Sie ihn mit 550 für den Absender und mit 553 für einen Empfänger.",
    },
    ["6.8"] = {
      name = "Antwort in UTF-8 erforderlich, aber vom SMTP-Client nicht erlaubt",
      gist = "Die Antwort müsste UTF-8 enthalten, was der Client nicht erlaubt hat",
      description = "Der Postfachname in der Antwort enthält Zeichen außerhalb von ASCII.",
      when = "550 5.6.8 folgt auf VRFY oder EXPN ohne SMTPUTF8, selten kommt 553 bei RCPT.",
      fix = "Wiederholen Sie den Befehl mit SMTPUTF8, das im Fall von RCPT bei MAIL angegeben wird, wenn der Client UTF-8 lesen kann.",
      send = "Verwenden Sie 252 2.6.8, wenn die Antwort auch ohne den Namen sinnvoll ist.",
      [2] = {
        gist = "Der Befehl war erfolgreich, aber die Antwort lässt einen Namen weg, der UTF-8 braucht",
        description = "Der Client hat nicht gesagt, dass er Antworten in UTF-8 lesen kann, daher behält der Server den Postfachnamen für sich.",
        when = "252 2.6.8 folgt auf VRFY oder EXPN ohne SMTPUTF8.",
        fix = "Nötig ist nichts; um den Namen zu sehen, wiederholen Sie den Befehl mit SMTPUTF8.",
        send = "Verwenden Sie ihn mit 252, wenn nur der Name wegfallen muss.",
      },
    },
    ["6.9"] = {
      name = "Nachricht mit UTF-8-Headern an mindestens einen Empfänger nicht übertragbar, daher abzulehnen",
      gist = "Die Nachricht hat UTF-8-Header, die das System eines Empfängers nicht annehmen kann",
      description = "Die Nachricht wird als Ganzes abgelehnt, weil sie SMTPUTF8 braucht. RFC 6531 nennt im Text 554 und in der Registrierung 550.",
      when = "Der Code kommt nach dem Ende der Daten einer Nachricht, die SMTPUTF8 verwendet.",
      fix = "Senden Sie die Nachricht erneut mit ASCII-Adressen und kodierten Headern oder ohne den betroffenen Empfänger.",
      send = "Verwenden Sie ihn nach dem Ende der Daten; besser lehnen Sie einen solchen Empfänger schon bei RCPT mit 553 5.6.7 ab.",
    },
    ["6.10"] = {
      name = "Überholtes Duplikat von X.6.8",
      gist = "Die Antwort müsste UTF-8 enthalten, gemeldet mit einer veralteten Nummer für 5.6.8",
      description = "Das IANA-Register führt diese Nummer nur noch als überholtes Duplikat.",
      when = "Nur veraltete Software sollte den Code noch senden, nach VRFY, EXPN oder RCPT.",
      fix = "Werten Sie ihn wie 5.6.8: Wiederholen Sie den Befehl mit SMTPUTF8, wenn der Client UTF-8 lesen kann.",
      send = "Senden Sie stattdessen 5.6.8.",
      [2] = {
        gist = "Der Befehl war erfolgreich, gemeldet mit einer veralteten Nummer für 2.6.8",
        description = "Das IANA-Register führt die Nummer nur noch als überholtes Duplikat.",
        when = "Nur veraltete Software sollte den Code noch senden, nach VRFY oder EXPN.",
        fix = "Nötig ist nichts: Werten Sie ihn wie 2.6.8.",
        send = "Senden Sie stattdessen 2.6.8.",
      },
    },
    ["7.0"] = {
      name = "Sonstiger oder nicht definierter Sicherheitsstatus",
      gist = "Der Server lehnt aus einem Sicherheitsgrund ab, den er nicht nennt",
      description = "Nach 530 fehlt ein Schritt: eine Anmeldung oder TLS. Sonst behält der Server den Grund für sich.",
      when = "530 5.7.0 kommt, wo AUTH oder STARTTLS vorausgehen muss, und 552 5.7.0 von Gmail für gefährlichen Inhalt.",
      fix = "Verlangt der Text einen Schritt wie STARTTLS oder AUTH, führen Sie ihn aus, und wiederholen Sie den Befehl. Entnehmen Sie sonst dem Text die Regel, und beseitigen Sie die Ursache.",
      send = "Verwenden Sie ihn mit 530 für eine fehlende Anmeldung oder fehlendes TLS; für eine Richtlinie verwenden Sie 5.7.1.",
      [4] = {
        gist = "Der Server vertröstet den Client aus einem Sicherheitsgrund, den er nicht nennt",
        description = "Anbieter bremsen damit einen Absender. Nach STARTTLS oder AUTH bedeutet der Code, dass der Schritt gerade nicht funktioniert.",
        when = "421 4.7.0 kommt bei zu vielen Verbindungen oder schlechter Reputation, 454 4.7.0 nach AUTH oder STARTTLS.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es später erneut; spricht der Text von Grenzwerten oder Reputation, senden Sie langsamer; verzichten Sie nie auf TLS, um durchzukommen.",
        send = "Verwenden Sie ihn mit 421 für einen Grenzwert dieses Clients und mit 454, solange AUTH oder TLS nicht funktioniert; für Greylisting verwenden Sie 4.7.1.",
      },
      [2] = {
        gist = "Der Sicherheitsschritt war erfolgreich, ohne nähere Angaben",
        description = "Der Server bestätigt einen Sicherheitsschritt. Nach AUTH bedeutet das, dass die Sitzung authentifiziert ist.",
        when = "235 2.7.0 folgt auf eine erfolgreiche Anmeldung.",
        fix = "Zu beheben ist nichts: Fahren Sie mit MAIL fort.",
        send = "Verwenden Sie ihn mit 235 nach AUTH.",
      },
    },
    ["7.1"] = {
      name = "Zustellung nicht autorisiert, Nachricht abgelehnt",
      gist = "Eine Richtlinie des Servers erlaubt diese E-Mail nicht",
      description = "Spamfilter, Sperrlisten, Relay-Regeln, Absenderprüfungen und Einschränkungen von Empfängern teilen sich diesen Code, daher entscheidet der Text.",
      when = "Dies ist der zweithäufigste Unzustellbarkeitsbericht: 550 5.7.1 bei RCPT und 554 5.7.1 nach dem Ende der Daten.",
      fix = "Entnehmen Sie dem Text, welche Regel gegriffen hat, und beseitigen Sie diese Ursache. Die Adresse kann in Ordnung sein: Streichen Sie sie nie allein wegen dieses Codes aus einer Liste.",
      send = "Verwenden Sie ihn für eine Richtlinie, für die es keinen genaueren Code gibt, und nennen Sie die Regel im Text. Für SPF gibt es 5.7.23, für DKIM 5.7.20, für Reverse-DNS 5.7.25 und für eine geschlossene Liste 5.7.2.",
      [4] = {
        gist = "Eine Richtlinie lässt den Absender warten, meist Greylisting",
        description = "Der Server will, dass der Absender später wiederkommt. RFC 3463 beschreibt nur den dauerhaften Fall, aber dies ist der übliche Code von Servern mit Greylisting.",
        when = "450 oder 451 mit 4.7.1 kommt bei RCPT auf den ersten Versuch eines neuen Hosts. Manche Server verwenden den Code für fehlendes Reverse-DNS, für einen Client auf einer Sperrliste oder für eine Rate.",
        fix = "Lassen Sie die Warteschlange es vom selben Host aus erneut versuchen: Greylisting ist nach Minuten oder Stunden vorbei. Hält es einen Tag lang an, lesen Sie den Text, und prüfen Sie Reverse-DNS und Sperrlisten.",
        send = "Verwenden Sie ihn, wenn der Client später ohne jede Änderung durchkommen kann; kann er das nicht, verwenden Sie 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Expandieren der Mailingliste untersagt",
      gist = "Der Absender darf an diese Mailingliste nicht schreiben",
      description = "Die Liste existiert, nimmt aber nur E-Mails von bestimmten Absendern an, etwa von ihren Mitgliedern.",
      when = "550 5.7.2 kommt für Listen und Gruppen, die dem Absender verschlossen sind, oft weil die Nachricht von einer anderen als der eingetragenen Adresse kam.",
      fix = "Schreiben Sie von der eingetragenen Adresse, oder bitten Sie den Inhaber der Liste um Erlaubnis.",
      send = "Verwenden Sie ihn für Listen und Gruppen; für das verschlossene Postfach einer Person verwenden Sie 5.7.1.",
    },
    ["7.3"] = {
      name = "Sicherheitskonvertierung erforderlich, aber nicht möglich",
      gist = "Die geschützte Nachricht lässt sich für das nächste System nicht konvertieren",
      description = "Die beiden Systeme schützen Nachrichten auf verschiedene Weise, und das Gateway kann zwischen ihnen nicht übersetzen.",
      when = "Der Code ist selten; Gateways zwischen unterschiedlich geschützten Systemen melden ihn. Exchange verwendet 535 5.7.3 auch für eine gescheiterte Anmeldung.",
      fix = "Einigen Sie sich mit dem Empfänger auf einen Schutz, den beide Systeme unterstützen. Kam der Code mit 535, prüfen Sie die Anmeldedaten.",
      send = "Verwenden Sie ihn für eine geschützte Nachricht; für eine gescheiterte Anmeldung verwenden Sie 5.7.8.",
    },
    ["7.4"] = {
      name = "Sicherheitsfunktionen nicht unterstützt",
      gist = "Der Server unterstützt eine verlangte Sicherheitsfunktion nicht",
      description = "Dem Server fehlt eine Funktion, die die Nachricht oder die Anmeldung verlangt.",
      when = "504 5.7.4 kommt für einen AUTH-Mechanismus, den der Server nicht kennt; RFC 4954 hat dort 504 5.5.4.",
      fix = "Wählen Sie einen Mechanismus, den die EHLO-Antwort anbietet. Verzichten Sie nicht auf einen Schutz, den die Nachricht braucht; fragen Sie den Postmaster des Empfängers nach einem anderen Weg.",
      send = "Verwenden Sie ihn für Funktionen der Nachricht und 5.5.4 für einen unbekannten Mechanismus.",
    },
    ["7.5"] = {
      name = "Kryptografischer Fehler",
      gist = "Eine Signatur oder ein Zertifikat ließ sich nicht prüfen",
      description = "Ein Schlüssel oder andere Daten fehlten oder waren ungültig, und der Server rechnet nicht damit, dass sich das ändert.",
      when = "Der Code kommt nach dem Ende der Daten von prüfenden Servern und in Berichten, wenn sich TLS zum nächsten Host nicht überprüfen ließ.",
      fix = "Veröffentlichen Sie den richtigen Schlüssel, oder signieren oder verschlüsseln Sie die Nachricht neu. Liegt es am Zertifikat des Empfängers, benachrichtigen Sie dessen Postmaster.",
      send = "Verwenden Sie 5.7.20 für DKIM und diesen Code für andere Prüfungen.",
      [4] = {
        gist = "Ein Schlüssel oder Zertifikat ließ sich im Moment nicht prüfen",
        description = "Der Schlüssel oder andere Daten, die die Prüfung braucht, waren nicht verfügbar. Am Algorithmus liegt es nicht.",
        when = "451 4.7.5 kommt für einen DKIM-Schlüssel, der sich nicht abrufen lässt, wie in RFC 6376, und in Berichten für ein Serverzertifikat, das sich nicht prüfen lässt.",
        fix = "Lassen Sie die Warteschlange es erneut versuchen, und prüfen Sie, ob Ihr Schlüssel von außen abrufbar ist. Liegt es am Zertifikat des Empfängers, benachrichtigen Sie dessen Postmaster, und senden Sie nicht ohne TLS.",
        send = "Verwenden Sie ihn, solange sich ein Schlüssel nicht abrufen lässt; ist die Signatur falsch, verwenden Sie 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Kryptografischer Algorithmus nicht unterstützt",
      gist = "Ein kryptografischer Algorithmus wird nicht unterstützt",
      description = "Der Server kann die Nachricht nicht prüfen oder entschlüsseln, weil er den Algorithmus nicht kennt.",
      when = "Der Code kommt nach dem Ende der Daten für eine Signatur mit einem Algorithmus, der alt oder für den Server zu neu ist.",
      fix = "Signieren oder verschlüsseln Sie mit einem Algorithmus, den beide Seiten unterstützen.",
      send = "Verwenden Sie ihn, wenn der Algorithmus das Problem ist, und nennen Sie ihn im Text; für einen ungültigen Schlüssel verwenden Sie 5.7.5.",
      [4] = {
        gist = "Ein kryptografischer Algorithmus wird zurzeit nicht unterstützt",
        description = "Der Server konnte die Nachricht nicht prüfen, weil ihm im Moment ein Algorithmus fehlt.",
        when = "Der Code ist selten und kommt nach dem Ende der Daten oder in Zustellberichten.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, oder verwenden Sie einen anderen Algorithmus.",
        send = "Verwenden Sie ihn nur, wenn der Algorithmus bald verfügbar ist.",
      },
    },
    ["7.7"] = {
      name = "Integrität der Nachricht verletzt",
      gist = "Die Nachricht wurde unterwegs verändert oder beschädigt",
      description = "Der Inhalt hat eine Prüfung seiner Integrität nicht bestanden.",
      when = "Der Code kommt nach dem Ende der Daten. RFC 4405 verbindet 554 5.7.7 mit einem Fall von Sender ID.",
      fix = "Suchen Sie nach einem Gateway, einem Scanner oder einem angefügten Haftungsausschluss, der Nachrichten nach dem Signieren verändert, und senden Sie die Nachricht erneut.",
      send = "Verwenden Sie ihn, wenn der Inhalt eine Prüfung nicht besteht; für DKIM ist 5.7.20 genauer.",
      [4] = {
        gist = "Die Integrität der Nachricht ließ sich im Moment nicht bestätigen",
        description = "Der Inhalt sieht verändert aus, oder die Prüfung ließ sich nicht abschließen.",
        when = "Der Code ist selten und kommt nach dem Ende der Daten.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; hält es an, suchen Sie auf dem Weg nach einem Host, der Nachrichten verändert.",
        send = "Verwenden Sie ihn, wenn die Prüfung selbst gescheitert ist; wurde der Inhalt verändert, verwenden Sie 5.7.7.",
      },
      [2] = {
        gist = "Die Nachricht ist angenommen, mit einem Hinweis zu ihrer Integrität",
        description = "Die Nachricht ging durch, obwohl der Server nicht bestätigen konnte, dass ihr Inhalt unverändert ist.",
        when = "Der Code steht in Zustellberichten, selten.",
        fix = "Sie können den Empfänger fragen, ob der Inhalt unversehrt angekommen ist.",
        send = "Verwenden Sie ihn, wenn Sie eine Nachricht annehmen, die Sie nicht überprüfen konnten.",
      },
    },
    ["7.8"] = {
      name = "Ungültige Anmeldedaten",
      gist = "Der Benutzername oder das Passwort ist falsch",
      description = "Der Server hat die Anmeldedaten geprüft und lehnt sie ab. Für ein gesperrtes Konto gibt es einen anderen Code, 5.7.13.",
      when = "535 5.7.8 folgt auf AUTH bei einem vertippten oder geänderten Passwort, einem abgelaufenen Token oder einem Anbieter, der ein App-Passwort verlangt.",
      fix = "Fragen Sie den Benutzer nach neuen Anmeldedaten. Prüfen Sie die Form des Benutzernamens, der oft die ganze Adresse ist.",
      send = "Verwenden Sie ihn mit 535 für Anmeldedaten, die Sie geprüft haben; ist die Prüfung selbst gescheitert, senden Sie 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Authentifizierungsmechanismus zu schwach",
      gist = "Der Anmeldemechanismus ist schwächer, als die Richtlinie des Servers es erlaubt",
      description = "Der Server verlangt einen stärkeren Mechanismus und hat das Passwort nicht beurteilt. Google verwendet 534 5.7.9 auch, wo ein App-Passwort nötig ist, und Yahoo 554 5.7.9 für E-Mails, die es aufgrund einer Richtlinie ablehnt.",
      when = "Der Code folgt auf AUTH oder, als 554 in der Bedeutung von Yahoo, auf das Ende der Daten.",
      fix = "Wählen Sie aus der EHLO-Antwort einen stärkeren Mechanismus, oder erzeugen Sie ein App-Passwort, wenn der Text eines verlangt. Bei 554 entnehmen Sie dem Text die Regel.",
      send = "Verwenden Sie ihn mit 534, wenn ein anderer Mechanismus genügen würde.",
    },
    ["7.10"] = {
      name = "Verschlüsselung notwendig",
      gist = "Der Server verlangt vor diesem Schritt Verschlüsselung",
      description = "TLS fehlt, oder ein stärkerer Mechanismus ist nötig.",
      when = "Der Code kommt bei AUTH oder MAIL über eine Verbindung ohne TLS. Zustellberichte tragen ihn, wenn REQUIRETLS nicht zu erfüllen war.",
      fix = "Starten Sie TLS mit STARTTLS, senden Sie erneut EHLO, und wiederholen Sie den Befehl.",
      send = "Verwenden Sie ihn, wenn der Anmeldemechanismus Verschlüsselung braucht; für die Forderung nach STARTTLS nennt RFC 3207 die Antwort 530 5.7.0.",
    },
    ["7.11"] = {
      name = "Verschlüsselung für angeforderten Authentifizierungsmechanismus erforderlich",
      gist = "Dieser Anmeldemechanismus wird nur über TLS akzeptiert",
      description = "Der Server hat die Anmeldedaten nicht beurteilt, weil die Verbindung nicht verschlüsselt ist. Den Code gibt es nur noch aus historischen Gründen.",
      when = "538 5.7.11 folgt auf AUTH mit einem Mechanismus wie PLAIN über eine Verbindung ohne TLS.",
      fix = "Starten Sie TLS, senden Sie erneut EHLO, und wiederholen Sie AUTH.",
      send = "Bieten Sie einen solchen Mechanismus nicht an, bevor TLS aktiv ist; um TLS zu verlangen, verwenden Sie 530 5.7.0.",
    },
    ["7.12"] = {
      name = "Passwortumstellung erforderlich",
      gist = "Der Empfänger nimmt nur E-Mails aus der eigenen Organisation an, so die Verwendung bei Exchange",
      description = "Exchange verschließt diesen Empfänger für externe Absender. Nach RFC 4954 ist X.7.12 die Umstellung eines Passworts und nur vorübergehend.",
      when = "550 5.7.12 kommt von Exchange für einen Empfänger, der für externe Absender verschlossen ist.",
      fix = "Bitten Sie den Empfänger oder den dortigen Administrator, externe Absender zuzulassen.",
      send = "Verwenden Sie 5.7.1 für einen Empfänger, der dem Absender verschlossen ist.",
      [4] = {
        gist = "Eine Anmeldung mit PLAIN ist nötig, bevor der gewählte Mechanismus funktioniert",
        description = "Der Server hat für den neuen Mechanismus noch kein Passwort und erzeugt es aus einer Anmeldung mit PLAIN.",
        when = "432 4.7.12 folgt auf AUTH für ein Konto, das die Umstellung noch vor sich hat.",
        fix = "Melden Sie sich einmal mit PLAIN an, aber nur über TLS. Das Passwort ist nicht falsch.",
        send = "Verwenden Sie ihn mit 432, und nur, wenn Sie PLAIN über TLS anbieten.",
      },
    },
    ["7.13"] = {
      name = "Benutzerkonto deaktiviert",
      gist = "Die Anmeldedaten stimmen, aber das Konto ist deaktiviert",
      description = "Ein Administrator hat das Konto deaktiviert, daher hilft ein anderes Passwort nicht. Ausbleibende Zahlung, Missbrauch und Anzeichen für einen Einbruch sind die Gründe, die RFC 5248 nennt.",
      when = "Der Code folgt auf AUTH. Manche Server senden ihn bei RCPT für einen deaktivierten Empfänger, Exchange Online für einen, der dem Absender verschlossen ist.",
      fix = "Fragen Sie den Administrator oder Anbieter des Kontos. Ändern Sie nach einem Einbruch das Passwort, und prüfen Sie die Geräte, die es verwenden.",
      send = "Verwenden Sie ihn mit 535 nach einer Anmeldung; für einen deaktivierten Empfänger verwenden Sie 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Vertrauensbeziehung erforderlich",
      gist = "Dem Submission-Server fehlt das Vertrauen des Servers, auf dem der Inhalt liegt",
      description = "Zwischen den beiden Servern ist kein Vertrauen eingerichtet; die Anmeldung des Benutzers ist nicht das Problem. Google verwendet 534 5.7.14 für eine Anmeldung, die zuerst in einem Webbrowser bestätigt werden muss.",
      when = "554 5.7.14 folgt auf BURL.",
      fix = "Senden Sie den Inhalt mit DATA oder BDAT. Hat Google die Anmeldung abgelehnt, bestätigen Sie sie im Browser, oder verwenden Sie ein App-Passwort.",
      send = "Verwenden Sie ihn, wenn zwischen den beiden Servern kein Vertrauen eingerichtet ist; für eine falsche Anmeldung ist 5.7.8 da.",
    },
    ["7.15"] = {
      name = "Prioritätsstufe zu niedrig",
      gist = "Der Server nimmt nur Nachrichten mit höherer Priorität an",
      description = "E-Mails dieser Priorität sind hier nicht erwünscht, und ein baldiges Ende der Einschränkung ist nicht zu erwarten.",
      when = "550 5.7.15 kommt von Servern mit der Erweiterung MT-PRIORITY aus RFC 6710.",
      fix = "Senden Sie die Nachricht, wenn die Einschränkung aufgehoben ist, oder auf anderem Weg. Erhöhen Sie die Priorität nur, wenn Ihr Konto das darf.",
      send = "Verwenden Sie ihn, wenn Warten nicht hilft, sonst 4.7.15.",
      [4] = {
        gist = "Der Server nimmt zurzeit nur Nachrichten mit höherer Priorität an",
        description = "Der Server hält seine Kapazität für dringende E-Mails frei.",
        when = "450 4.7.15 kommt von Servern mit der Erweiterung MT-PRIORITY aus RFC 6710.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, wenn die Einschränkung aufgehoben sein kann.",
        send = "Verwenden Sie ihn, solange die Einschränkung vorübergehend ist, sonst 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "Nachricht zu groß für die angegebene Priorität",
      gist = "Die Nachricht ist zu groß für ihre Priorität",
      description = "Der Server begrenzt große Nachrichten dieser Priorität.",
      when = "552 5.7.16 kommt von Servern mit der Erweiterung MT-PRIORITY aus RFC 6710.",
      fix = "Verkleinern Sie die Nachricht. Spricht der Text von zeitversetzter Freigabe (Future Release), ist das Kontingent aus RFC 4865 gemeint.",
      send = "Verwenden Sie ihn, wenn die Grenze bestehen bleibt, und nennen Sie sie im Text.",
      [4] = {
        gist = "Die Nachricht ist zurzeit zu groß für ihre Priorität",
        description = "Der Server begrenzt große Nachrichten dieser Priorität, solange seine Kapazität knapp ist.",
        when = "Der Code kommt von Servern mit der Erweiterung MT-PRIORITY aus RFC 6710. RFC 4865 gab dieselbe Nummer einem Kontingent für verzögerte Nachrichten, ohne sie zu registrieren.",
        fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut, oder verkleinern Sie sie.",
        send = "Verwenden Sie ihn, solange die Einschränkung vorübergehend ist, und nennen Sie die Grenze im Text.",
      },
    },
    ["7.17"] = {
      name = "Inhaber des Postfachs hat gewechselt",
      gist = "Das Postfach gehört jetzt jemand anderem",
      description = "Der Absender hat mit RRVS (RFC 7293) verlangt, dass kein Fremder die E-Mail erhält, und seit dem genannten Datum hat der Inhaber gewechselt.",
      when = "Der Code kommt für eine Adresse, die an eine neue Person vergeben wurde.",
      fix = "Senden Sie nicht mehr an diese Adresse, und entfernen Sie sie aus Konten und aus der Passwortrücksetzung. Fragen Sie die Person, die Sie kennen, nach einer neuen Adresse.",
      send = "Verwenden Sie ihn nur als Antwort auf RRVS.",
    },
    ["7.18"] = {
      name = "Inhaber der Domain hat gewechselt",
      gist = "Die Domain des Empfängers hat einen neuen Inhaber",
      description = "Der Absender hat das mit RRVS (RFC 7293) erfragt, und die Domain hat seit dem genannten Datum den Inhaber gewechselt.",
      when = "Der Code kommt für E-Mails, die nur ein langjähriger Inhaber lesen soll, etwa zum Zurücksetzen von Passwörtern.",
      fix = "Senden Sie keine persönlichen E-Mails mehr an die Adressen, die Sie dort kannten, und entfernen Sie sie aus Konten.",
      send = "Verwenden Sie ihn für eine Domain, die den Inhaber gewechselt hat, und nur als Antwort auf RRVS.",
    },
    ["7.19"] = {
      name = "RRVS-Prüfung nicht durchführbar",
      gist = "Der Server kann nicht sagen, ob das Postfach seinen Inhaber behalten hat",
      description = "Das Datum, das die RRVS-Anfrage (RFC 7293) braucht, hat der Server nicht aufgezeichnet. Dass der Inhaber gewechselt hat, sagt der Code nicht.",
      when = "Der Code kommt von Systemen, deren Aufzeichnungen nicht weit genug zurückreichen.",
      fix = "Senden Sie die Nachricht nur dann ohne RRVS, wenn ein Fremder sie lesen darf; erreichen Sie den Empfänger andernfalls auf anderem Weg.",
      send = "Verwenden Sie ihn, wenn das Datum fehlt, und zeichnen Sie es für neue Postfächer auf.",
    },
    ["7.20"] = {
      name = "Keine erfolgreich geprüfte DKIM-Signatur gefunden",
      gist = "Keine DKIM-Signatur der Nachricht besteht die Prüfung",
      description = "Die Nachricht war nicht signiert, oder keine Signatur hat die Prüfung bestanden.",
      when = "550 5.7.20 kommt nach dem Ende der Daten. Ein im DNS fehlender Schlüssel, ein falscher Selektor und Relays, die den Inhalt verändern, sind typisch.",
      fix = "Signieren Sie ausgehende E-Mails mit DKIM, prüfen Sie, ob der Schlüssel im DNS zum Selektor passt, und sorgen Sie dafür, dass nach dem Signieren nichts mehr die Nachricht verändert.",
      send = "Verwenden Sie ihn, wenn Ihre Richtlinie auf DKIM besteht; RFC 6376 rät davon ab, und E-Mails von Mailinglisten werden darunter leiden.",
    },
    ["7.21"] = {
      name = "Keine akzeptable DKIM-Signatur gefunden",
      gist = "Die Nachricht hat DKIM-Signaturen, die die Prüfung bestehen, aber keine, die die Richtlinie akzeptiert",
      description = "Die signierende Domain, der Schlüssel oder die signierten Teile erfüllen die Regeln des Servers nicht.",
      when = "550 5.7.21 kommt nach dem Ende der Daten, zum Beispiel bei einem schwachen Schlüssel oder wenn nur der Dienstleister signiert hat.",
      fix = "Signieren Sie mit Ihrer eigenen Domain, einem starken Schlüssel und allen wichtigen Headern.",
      send = "Verwenden Sie ihn, wenn Signaturen die Prüfung bestehen, aber nicht Ihre Regeln, und nennen Sie die Regel im Text.",
    },
    ["7.22"] = {
      name = "Keine gültige, zum Autor passende DKIM-Signatur gefunden",
      gist = "Keine gültige DKIM-Signatur gehört zur Domain des From-Headers",
      description = "Andere Signaturen bestehen die Prüfung, aber keine ist die des Autors. Der Code ist ein Sonderfall von 5.7.21.",
      when = "550 5.7.22 kommt nach dem Ende der Daten für E-Mails, die ein Anbieter oder eine Mailingliste nur im eigenen Namen signiert.",
      fix = "Lassen Sie den Versanddienst mit der Domain des From-Headers signieren, oder verwenden Sie eine From-Adresse in der Domain, die signiert wird.",
      send = "Verwenden Sie ihn, wenn Ihre Richtlinie eine Signatur der Domain des Autors verlangt.",
    },
    ["7.23"] = {
      name = "SPF-Prüfung nicht bestanden",
      gist = "SPF autorisiert den sendenden Host nicht für diese Domain",
      description = "Die SPF-Prüfung ist gescheitert, und die Richtlinie des Servers lehnt solche E-Mails ab. Der Code tritt an die Stelle von 5.7.1 in RFC 7208.",
      when = "550 5.7.23 folgt auf MAIL oder auf das Ende der Daten. Ein Versanddienst, der im SPF-Eintrag fehlt, und Weiterleitung mit unverändertem Absender sind typisch.",
      fix = "Nehmen Sie den sendenden Host oder Dienst in den SPF-Eintrag der Domain in MAIL FROM auf. Wer E-Mails weiterleitet, sollte eine eigene Adresse in MAIL FROM setzen.",
      send = "Verwenden Sie ihn für ein SPF-Ergebnis „fail“; ist auch DKIM gescheitert, verwenden Sie 5.7.26.",
      [4] = {
        gist = "Der Host hat kein oder ein falsches Reverse-DNS, so die Verwendung bei Gmail",
        description = "Gmail hat keinen PTR-Eintrag gefunden oder einen, der nicht zum Host zurückführt. Nach RFC 7372 ist X.7.23 eine nicht bestandene SPF-Prüfung und dauerhaft.",
        when = "4.7.23 kommt von Gmail für einen Host ohne PTR-Eintrag oder für einen, dessen Name nicht zu ihm zurückführt.",
        fix = "Setzen Sie einen PTR-Eintrag, dessen Name sich zu derselben Adresse auflöst, und lassen Sie die Warteschlange es erneut versuchen.",
        send = "Verwenden Sie 4.7.25 für Reverse-DNS und 4.7.24 für eine SPF-Prüfung, die sich nicht abschließen ließ.",
      },
    },
    ["7.24"] = {
      name = "Fehler bei der SPF-Prüfung",
      gist = "Der SPF-Eintrag der Absenderdomain ist fehlerhaft",
      description = "Die SPF-Prüfung endete mit einem dauerhaften Fehler. Der Code tritt an die Stelle von 5.5.2 in RFC 7208.",
      when = "550 5.7.24 kommt bei falscher Syntax, zwei SPF-Einträgen für eine Domain oder mehr als zehn Termen, die DNS-Abfragen brauchen.",
      fix = "Reparieren Sie den Eintrag: Behalten Sie einen einzigen, und bleiben Sie innerhalb von zehn Abfragen, eingebundene Einträge mitgezählt.",
      send = "Verwenden Sie ihn für ein SPF-Ergebnis „permerror“.",
      [4] = {
        gist = "Die SPF-Prüfung ließ sich wegen des DNS nicht abschließen",
        description = "Die Nameserver haben nicht geantwortet, daher wurde über die Nachricht nichts entschieden. Der Code tritt an die Stelle von 4.4.3 in RFC 7208.",
        when = "451 4.7.24 kommt, wenn die Nameserver der Absenderdomain nicht antworten.",
        fix = "Lassen Sie die Warteschlange es erneut versuchen, und prüfen Sie die Nameserver Ihrer Absenderdomain.",
        send = "Verwenden Sie ihn für ein SPF-Ergebnis „temperror“, und stellen Sie sicher, dass Ihr eigener Resolver funktioniert.",
      },
    },
    ["7.25"] = {
      name = "Reverse-DNS-Prüfung nicht bestanden",
      gist = "Der sendende Host hat kein gültiges Reverse-DNS",
      description = "Die IP-Adresse hat keinen PTR-Eintrag, oder der Name darin führt nicht zu der Adresse zurück.",
      when = "550 5.7.25 kommt ab MAIL; die Begrüßung und die Antwort auf EHLO tragen keinen erweiterten Statuscode. Ein neuer Host oder eine IPv6-Adresse ist typisch.",
      fix = "Lassen Sie den Inhaber der IP-Adresse einen PTR-Eintrag setzen, dessen Name sich zu derselben Adresse auflöst, für IPv6 ebenso wie für IPv4, und verwenden Sie diesen Namen in EHLO.",
      send = "Verwenden Sie ihn, wenn der Eintrag fehlt oder falsch ist; für eine gescheiterte Abfrage verwenden Sie 4.7.25.",
      [4] = {
        gist = "Der Server findet für den sendenden Host zurzeit kein gültiges Reverse-DNS",
        description = "Die PTR-Abfrage zur IP-Adresse des Clients ist gescheitert, oder der Eintrag fehlt. Um den Empfänger geht es nicht.",
        when = "Postfix sendet 450 4.7.25 bei RCPT für einen Client, dessen Reverse-Hostnamen es nicht findet.",
        fix = "Lassen Sie den Inhaber der IP-Adresse einen PTR-Eintrag setzen, dessen Name sich zu derselben Adresse auflöst. Die Warteschlange soll es inzwischen erneut versuchen.",
        send = "Verwenden Sie ihn, solange die Abfrage gescheitert sein kann; für einen Eintrag, der fehlt oder falsch ist, verwenden Sie 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Mehrere Authentifizierungsprüfungen nicht bestanden",
      gist = "Mehrere Prüfungen des Absenders sind gescheitert, etwa SPF, DKIM oder DMARC",
      description = "Die Nachricht ist nicht authentifiziert; welche Prüfungen gescheitert sind, sagt der Code nicht. Gmail verwendet ihn für DMARC-Richtlinien und für nicht authentifizierte E-Mails.",
      when = "550 5.7.26 kommt nach dem Ende der Daten für einen Versanddienst, der für die Domain nie eingerichtet wurde, für gefälschte und für weitergeleitete E-Mails.",
      fix = "Richten Sie SPF, DKIM und DMARC für die Domain des From-Headers ein, und lesen Sie die Ergebnisse im Header einer Testnachricht.",
      send = "Verwenden Sie ihn, wenn mehr als eine Prüfung gescheitert ist, und nennen Sie sie im Text. Ist nur SPF gescheitert, verwenden Sie 5.7.23, ist es nur DKIM, 5.7.20.",
      [4] = {
        gist = "Die Nachricht ist nicht authentifiziert, und der Server stellt sie zurück, so die Verwendung bei Gmail",
        description = "Weder SPF noch DKIM besteht die Prüfung. RFC 7372 beschreibt nur den dauerhaften Fall.",
        when = "421 4.7.26 kommt von Gmail für Absender, die SPF und DKIM nicht eingerichtet haben.",
        fix = "Richten Sie SPF und DKIM für die Absenderdomain ein, und lassen Sie die Warteschlange es erneut versuchen.",
        send = "Verwenden Sie ihn, wenn Sie nicht authentifizierte E-Mails warten lassen, und 5.7.26, wenn Sie sie ablehnen.",
      },
    },
    ["7.27"] = {
      name = "Absenderadresse hat Null-MX-Eintrag",
      gist = "Die Domain des Absenders nimmt keine E-Mails an, daher könnte kein Unzustellbarkeitsbericht sie erreichen",
      description = "Die Domain in MAIL FROM veröffentlicht einen Null-MX-Eintrag. Gmail verwendet den Code für E-Mails, die SPF nicht bestehen.",
      when = "550 5.7.27 kommt bei MAIL oder RCPT für eine Domain, die für eingehende E-Mails geschlossen wurde, aber noch sendet.",
      fix = "Senden Sie von einer Domain, die E-Mails annimmt, oder ersetzen Sie deren Null-MX-Eintrag durch einen echten. Spricht der Text von SPF, reparieren Sie den SPF-Eintrag.",
      send = "Verwenden Sie ihn für einen Null-MX-Eintrag der Absenderdomain; für den der Empfängerdomain senden Sie 556 5.1.10.",
      [4] = {
        gist = "Die Nachricht besteht SPF nicht, und der Server stellt sie zurück, so die Verwendung bei Gmail",
        description = "Gmail konnte den sendenden Host nicht durch SPF autorisieren. Nach RFC 7505 ist X.7.27 eine Absenderdomain mit Null-MX-Eintrag und dauerhaft.",
        when = "Gmail sendet den Code als 421 4.7.27.",
        fix = "Nehmen Sie den sendenden Host oder Dienst in den SPF-Eintrag der Domain in MAIL FROM auf, und lassen Sie die Warteschlange es erneut versuchen.",
        send = "Verwenden Sie 4.7.24 für eine SPF-Prüfung, die nicht abgeschlossen werden konnte.",
      },
    },
    ["7.28"] = {
      name = "Mailflut erkannt",
      gist = "Zu viele E-Mails dieser Art treffen ein, und die Nachricht wird abgelehnt",
      description = "Die Nachricht sieht aus wie ein Teil einer Flut missbräuchlicher E-Mails.",
      when = "550 5.7.28 kommt, während massenhaft ähnliche Nachrichten eintreffen.",
      fix = "Stoppen Sie das Senden, suchen Sie die Ursache, und beseitigen Sie sie, bevor Sie die Nachricht erneut senden.",
      send = "Verwenden Sie ihn, wenn die Flut Missbrauch ist, und 4.7.28, wenn der Absender langsamer weitersenden darf.",
      [4] = {
        gist = "Zu viele E-Mails dieser Art treffen ein, und der Absender muss langsamer senden",
        description = "Die Nachricht sieht aus wie ein Teil einer Flut ähnlicher. Die registrierte Quelle des Codes ist ein Internet-Draft.",
        when = "421 4.7.28 kommt von Gmail bei einer ungewöhnlichen Rate von E-Mails von einem Host, aus einem Netzwerk oder einer Domain.",
        fix = "Senden Sie langsamer, und finden Sie heraus, was so viele Nachrichten erzeugt: Ein missbrauchtes Webformular oder ein gestohlenes Konto kann eine Flut auslösen.",
        send = "Verwenden Sie ihn für einen Schub, der vorübergehen kann, und 4.7.0 für einen einfachen Grenzwert.",
      },
    },
    ["7.29"] = {
      name = "ARC-Prüfung nicht bestanden",
      gist = "Die ARC-Kette der Nachricht ist gebrochen",
      description = "Eine Prüfung der ARC-Siegel ist gescheitert. ARC reicht die Ergebnisse von SPF, DKIM und DMARC von einem Weiterleiter zum nächsten.",
      when = "550 5.7.29 kommt nach dem Ende der Daten, wenn ein Weiterleiter oder eine Mailingliste eine versiegelte Nachricht verändert hat.",
      fix = "Suchen Sie den Weiterleiter oder die Liste, die die Kette bricht, und senden Sie wenn möglich ohne sie.",
      send = "Verwenden Sie ihn nur zusammen mit anderen Anzeichen; eine gebrochene Kette allein beweist wenig.",
      [4] = {
        gist = "Die Nachricht kam ohne TLS und wird zurückgestellt, so die Verwendung bei Gmail",
        description = "Gmail verlangt von diesem Absender TLS. Nach RFC 8617 ist X.7.29 eine gebrochene ARC-Kette.",
        when = "421 4.7.29 kommt von Gmail für E-Mails über eine Verbindung ohne TLS.",
        fix = "Aktivieren Sie TLS für ausgehende E-Mails, und lassen Sie die Warteschlange es erneut versuchen.",
        send = "Verwenden Sie 530 5.7.0, um TLS zu verlangen.",
      },
    },
    ["7.30"] = {
      name = "Unterstützung für REQUIRETLS erforderlich",
      gist = "Die Nachricht verlangt REQUIRETLS, das die nächsten Server nicht unterstützen",
      description = "Um die Nachricht weiterzugeben, hätte das Relay auf den verlangten Schutz verzichten müssen, und das hat es nicht getan. Gmail verwendet den Code für E-Mails, die DKIM nicht bestehen.",
      when = "550 5.7.30 kommt, wenn kein MX-Host der Empfängerdomain REQUIRETLS ankündigt.",
      fix = "Bitten Sie den Postmaster des Empfängers, REQUIRETLS zu unterstützen, oder verzichten Sie darauf, wenn der Inhalt ungeschützt übertragen werden darf. Spricht der Text von DKIM, reparieren Sie die Signierung.",
      send = "Verwenden Sie ihn, wenn Sie als Relay arbeiten und den nächsten Hosts REQUIRETLS fehlt.",
      [4] = {
        gist = "Die Nachricht besteht DKIM nicht, und der Server stellt sie zurück, so die Verwendung bei Gmail",
        description = "Gmail hat keine gültige DKIM-Signatur gefunden. Nach RFC 8689 ist X.7.30 fehlendes REQUIRETLS und dauerhaft.",
        when = "Gmail sendet den Code als 421 4.7.30 nach dem Ende der Daten.",
        fix = "Signieren Sie ausgehende E-Mails mit DKIM, prüfen Sie den Schlüssel im DNS, und lassen Sie die Warteschlange es erneut versuchen.",
        send = "Verwenden Sie 5.7.20 für DKIM, wenn Sie die Nachricht ablehnen.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Server ausgelastet oder im Herunterfahren",
      gist = "Der Server fährt herunter oder ist überlastet und schließt die Verbindung",
      description = "Das Problem liegt beim Server selbst: Er fährt herunter, startet neu, wird gewartet oder ist überlastet. Über Sie oder den Empfänger ist nichts gesagt.",
      when = "Die Antwort kommt als Begrüßung oder an jeder Stelle der Sitzung.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und verbinden Sie sich später erneut; hält es stundenlang an, versuchen Sie einen anderen MX-Host der Domain.",
    },
    ["421 4.4.2"] = {
      name = "Zeitüberschreitung der Verbindung",
      gist = "In der Sitzung war es zu lange still, oder sie brach ab, und der Server schließt sie",
      description = "Der Server hat auf den nächsten Befehl oder auf weitere Teile der Nachricht gewartet und aufgegeben.",
      when = "Die Antwort kommt bei langsamen Clients, auf langsamen Leitungen und wo eine Firewall oder ein Proxy Daten verschluckt.",
      fix = "Lassen Sie die Warteschlange es erneut versuchen. Geschieht es immer an derselben Stelle der Nachricht, sehen Sie sich prüfende Proxys und die MTU auf dem Weg an.",
    },
    ["421 4.7.0"] = {
      name = "Langsamer senden",
      gist = "Der Server vertröstet diesen Client, meist wegen eines Grenzwerts oder seiner Reputation",
      description = "Anbieter bremsen damit einen Absender: zu viele Verbindungen, zu viele E-Mails in kurzer Zeit oder eine IP-Adresse, die sie nicht gut kennen.",
      when = "Die Antwort kommt als Begrüßung oder mitten in einer Reihe von Nachrichten, und der Text nennt meist den Grenzwert.",
      fix = "Behalten Sie die Nachrichten in der Warteschlange, öffnen Sie weniger Verbindungen, und senden Sie langsamer. Prüfen Sie SPF, DKIM und Beschwerden, wenn es tagelang so bleibt.",
    },
    ["421 4.7.28"] = {
      name = "Ungewöhnliche Rate von E-Mails",
      gist = "E-Mails von diesem Host, aus diesem Netzwerk oder dieser Domain kommen schneller, als der Anbieter erwartet",
      description = "Gmail lässt einen solchen Absender warten. Auch unerwünschte E-Mails von derselben Stelle zählen mit.",
      when = "Die Antwort kommt, wenn ein Absender seine Menge plötzlich erhöht oder ein Konto oder Webformular missbraucht wird.",
      fix = "Senden Sie langsamer, und steigern Sie die Menge schrittweise. Finden Sie heraus, ob ein einzelnes Konto oder Formular die E-Mails erzeugt.",
    },
    ["450 4.1.1"] = {
      name = "Empfänger noch nicht überprüft",
      gist = "Der Server hat noch nicht festgestellt, ob es den Empfänger gibt",
      description = "Der Server fragt ein anderes System nach der Adresse, das nicht oder mit einem vorübergehenden Fehler geantwortet hat. Die Adresse kann stimmen.",
      when = "Postfix sendet diese Antwort bei RCPT, während es einen Empfänger überprüft, und manche Server, wenn ihr Verzeichnis ausgefallen ist.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; meist liegt nach Minuten ein Ergebnis vor. Streichen Sie nichts aus einer Liste.",
    },
    ["450 4.1.2"] = {
      name = "Empfängerdomain noch nicht gefunden",
      gist = "Der Server findet die Domain des Empfängers zurzeit nicht im DNS",
      description = "Die Domain hat weder einen MX- noch einen Adresseintrag, oder ihre Nameserver antworten nicht; für den Server sieht beides gleich aus.",
      when = "Es ist die Voreinstellung von Postfix für eine Empfängerdomain, die es nicht findet, bei RCPT auf einem Relay oder Submission-Server.",
      fix = "Prüfen Sie die Schreibweise der Domain. Stimmt sie, lassen Sie die Warteschlange es erneut versuchen, denn DNS-Störungen gehen vorüber.",
    },
    ["450 4.1.8"] = {
      name = "Absenderdomain noch nicht gefunden",
      gist = "Der Server findet die Domain des Absenders zurzeit nicht im DNS",
      description = "Die Domain in MAIL FROM hat weder einen MX- noch einen Adresseintrag, oder ihre Nameserver antworten nicht.",
      when = "Es ist die Voreinstellung von Postfix für einen solchen Absender und zeigt sich meist bei RCPT.",
      fix = "Prüfen Sie MAIL FROM im sendenden Programm und das DNS dieser Domain. Am Empfänger liegt es nicht.",
    },
    ["450 4.2.0"] = {
      name = "Greylisting oder Postfach belegt",
      gist = "Der Server lässt den Absender warten, meist durch Greylisting",
      description = "Manche Server mit Greylisting verwenden dieses Paar; bei anderen ist es ein Postfach, das gerade keine E-Mails annehmen kann.",
      when = "Die Antwort kommt bei RCPT auf den ersten Versuch an einen Empfänger.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es nach einigen Minuten vom selben Host aus erneut.",
    },
    ["450 4.2.1"] = {
      name = "Postfach zeitweise geschlossen",
      gist = "Das Postfach nimmt gerade keine E-Mails an, oft weil es zu viele erhält",
      description = "Das Konto ist eine Zeit lang gesperrt, belegt oder über der erlaubten Rate eingehender E-Mails.",
      when = "Gmail sendet diese Antwort bei RCPT für einen Empfänger, der zu schnell E-Mails erhält.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut. Senden Sie seltener an diesen Empfänger, wenn der Text von einer Rate spricht.",
    },
    ["450 4.7.1"] = {
      name = "Greylisting oder Aufschub durch Richtlinie",
      gist = "Eine Richtlinie lässt den Absender warten, gewöhnlich Greylisting",
      description = "Der Server kennt diesen Host und Empfänger noch nicht, oder eine Regel zu Reverse-DNS, Sperrlisten oder Raten greift im Moment.",
      when = "Die Antwort kommt bei RCPT. Derselbe Versuch gelingt nach einigen Minuten meist.",
      fix = "Lassen Sie die Warteschlange es vom selben Host aus erneut versuchen. Bleibt es einen Tag lang so, nennt der Text eine Regel: Prüfen Sie Reverse-DNS und Sperrlisten.",
    },
    ["450 4.7.25"] = {
      name = "Kein Reverse-DNS gefunden",
      gist = "Der Server findet zur IP-Adresse des Clients kein Reverse-DNS",
      description = "Der PTR-Eintrag fehlt, führt nicht zu der Adresse zurück oder ließ sich nicht abfragen.",
      when = "Es ist die Voreinstellung von Postfix für einen solchen Client und zeigt sich bei RCPT.",
      fix = "Lassen Sie den Inhaber der IP-Adresse einen PTR-Eintrag setzen, dessen Name sich zu derselben Adresse auflöst. Die Warteschlange darf es inzwischen erneut versuchen.",
    },
    ["451 4.3.0"] = {
      name = "Vorübergehender Fehler des Servers",
      gist = "Auf dem Server hat etwas versagt, etwa ein Filter, ein Datenträger oder eine Abfrage",
      description = "Der Fehler liegt weder in der Nachricht noch in der Adresse.",
      when = "Die Antwort kommt an jeder Stelle von MAIL bis zum Ende der Daten.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut; benachrichtigen Sie nach einigen Stunden den Postmaster des empfangenden Systems.",
    },
    ["451 4.3.5"] = {
      name = "Konfigurationsfehler des Servers",
      gist = "Eine Einstellung des empfangenden Servers ist fehlerhaft",
      description = "Postfix gibt diese Antwort, wenn eine Zugriffsregel oder ein Richtliniendienst nicht zu gebrauchen ist. Einzelheiten stehen nur in seinem eigenen Protokoll.",
      when = "Die Antwort kommt in jeder Phase, oft kurz nachdem jemand den Server geändert hat.",
      fix = "Warten Sie: Die Warteschlange versucht es erneut, während der Administrator die Einstellung repariert.",
    },
    ["451 4.4.3"] = {
      name = "DNS-Abfrage gescheitert",
      gist = "Eine DNS-Abfrage, die der Server braucht, ergab keine brauchbare Antwort",
      description = "Es kann um die Domain des Absenders, die des Empfängers oder eine Sperrliste gehen.",
      when = "Die Antwort kommt bei MAIL oder RCPT.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, und versuchen Sie es erneut. Hält es an, testen Sie von außen, ob die Nameserver Ihrer Domain antworten.",
    },
    ["451 4.7.1"] = {
      name = "Aufschub durch Richtlinie",
      gist = "Eine Richtlinie lässt den Absender warten, wegen Greylisting, einer Rate oder schlechter Reputation",
      description = "Server, die 450 nicht verwenden, betreiben Greylisting mit diesem Paar. Große Anbieter verwenden es auch für Hosts, denen sie wenig trauen.",
      when = "Die Antwort kommt bei MAIL, RCPT oder nach dem Ende der Daten.",
      fix = "Lassen Sie die Warteschlange es vom selben Host aus erneut versuchen, und senden Sie langsamer, wenn der Text von Raten spricht.",
    },
    ["452 4.2.2"] = {
      name = "Postfach zurzeit voll",
      gist = "Der Empfänger hat sein Kontingent überschritten, und der Absender darf es erneut versuchen",
      description = "Die Adresse ist gültig, und die Nachricht wartet in Ihrer Warteschlange, bis der Empfänger Platz schafft.",
      when = "Die Antwort kommt bei RCPT oder nach dem Ende der Daten.",
      fix = "Lassen Sie die Warteschlange es erneut versuchen. Läuft die Zeit ab, wird das Postfach vermutlich nicht mehr benutzt; benachrichtigen Sie den Empfänger auf anderem Weg.",
    },
    ["452 4.3.1"] = {
      name = "Datenträger des Servers voll",
      gist = "Der Datenträger des empfangenden Servers ist voll",
      description = "Betroffen ist jeder Empfänger dort, bis wieder Platz frei ist.",
      when = "Die Antwort kommt bei MAIL, beurteilt nach der angegebenen SIZE, oder nach dem Ende der Daten.",
      fix = "Behalten Sie die Nachricht in der Warteschlange; helfen kann nur die andere Seite.",
    },
    ["452 4.5.3"] = {
      name = "Zu viele Empfänger",
      gist = "Die Transaktion hat mehr Empfänger, als der Server annimmt",
      description = "Mit den Empfängern, die vor dieser Antwort akzeptiert wurden, ist alles in Ordnung. RFC 5321 verlangt diese Antwort und eine Grenze von mindestens 100.",
      when = "Die Antwort kommt bei jedem RCPT oberhalb der Grenze.",
      fix = "Senden Sie die Nachricht an die akzeptierten Empfänger, danach den Rest in einer neuen Transaktion. Verringern Sie im sendenden Programm die Zahl der Empfänger.",
    },
    ["454 4.7.0"] = {
      name = "Anmeldung oder TLS nicht verfügbar",
      gist = "AUTH oder STARTTLS funktioniert auf dem Server gerade nicht",
      description = "Nach AUTH wurde das Passwort nicht beurteilt. Nach STARTTLS war das Zertifikat oder der Schlüssel nicht zu gebrauchen.",
      when = "Die Antwort kommt, solange die Benutzerdatenbank oder die TLS-Einrichtung des Servers gestört ist.",
      fix = "Versuchen Sie es später erneut, mit demselben Passwort und nicht unverschlüsselt.",
    },
    ["500 5.5.1"] = {
      name = "Unbekannter Befehl",
      gist = "Der Server kennt den Befehl nicht",
      description = "Die Zeile wurde gelesen, aber ihr erstes Wort ist hier kein Befehl.",
      when = "Die Antwort kommt nach einem Tippfehler, bei einer nicht angebotenen Erweiterung und auf Nachrichtentext, der als Befehle gesendet wird.",
      fix = "Vergleichen Sie den Befehl mit der EHLO-Antwort. Wurde damit Nachrichtentext beantwortet, war vorher ein DATA abgelehnt worden.",
    },
    ["501 5.1.3"] = {
      name = "Fehlerhafte Empfängeradresse",
      gist = "Die Empfängeradresse verletzt die Syntax",
      description = "Der Server konnte das Postfach nicht einmal nachschlagen.",
      when = "Die Antwort kommt bei RCPT wegen Leerzeichen, fehlender Teile, eines zweiten @ oder eines Anzeigenamens in den Klammern.",
      fix = "Berichtigen Sie die Adresse in Ihren Daten; unverändert gesendet scheitert sie wieder.",
    },
    ["501 5.5.4"] = {
      name = "Fehlerhaftes Argument",
      gist = "Ein Argument des Befehls verletzt die Syntax",
      description = "Der Befehl selbst ist bekannt.",
      when = "Die Antwort kommt auf MAIL FROM mit einem Leerzeichen hinter dem Doppelpunkt, EHLO mit einem falschen Hostnamen oder einen fehlerhaften Parameter.",
      fix = "Berichtigen Sie das Argument, das der Text nennt.",
    },
    ["502 5.5.2"] = {
      name = "Befehl nicht erkannt",
      gist = "Der Server erkennt den Befehl nicht, in der Ausdrucksweise von Postfix",
      description = "Nach RFC 5321 erhält ein unbekannter Befehl 500; Postfix und andere sagen 502 5.5.2.",
      when = "Die Antwort kommt nach einem Tippfehler, bei einer nicht angebotenen Erweiterung und auf Nachrichtentext, der als Befehle gesendet wird.",
      fix = "Vergleichen Sie den Befehl mit der EHLO-Antwort, und sehen Sie nach, ob vorher ein DATA abgelehnt wurde.",
    },
    ["503 5.5.1"] = {
      name = "Befehle in falscher Reihenfolge",
      gist = "Ein Schritt vor diesem Befehl fehlt oder ist gescheitert",
      description = "MAIL setzt EHLO voraus, RCPT setzt MAIL voraus und DATA einen akzeptierten Empfänger.",
      when = "Bei Pipelining folgt die Antwort auf ein abgelehntes MAIL oder RCPT.",
      fix = "Suchen Sie die erste Ablehnung in der Sitzung, und richten Sie sich nach ihr.",
    },
    ["504 5.5.2"] = {
      name = "Name nicht vollständig qualifiziert",
      gist = "Der Server verlangt einen vollständig qualifizierten Hostnamen oder eine solche Adresse",
      description = "Es ist die Antwort von Postfix auf einen kurzen Namen: „server“ statt „server.example.com“.",
      when = "Die Antwort kommt bei EHLO, MAIL oder RCPT, meist bei neuen Hosts und Geräten.",
      fix = "Stellen Sie im sendenden Programm den vollständigen Hostnamen ein, oder verwenden Sie Adressen mit einer Domain.",
    },
    ["530 5.7.0"] = {
      name = "Anmeldung oder TLS erforderlich",
      gist = "Vor diesem Befehl muss sich der Client anmelden oder TLS starten",
      description = "Der Text sagt, welcher Schritt fehlt. Die Nachricht selbst ist nicht abgelehnt.",
      when = "Die Antwort kommt bei MAIL oder RCPT ohne Anmeldung und bei den meisten Befehlen, wo STARTTLS vorausgehen muss.",
      fix = "Schalten Sie im Mailprogramm die Verschlüsselung und die Anmeldung ein, oder senden Sie STARTTLS und danach AUTH.",
    },
    ["534 5.7.9"] = {
      name = "App-Passwort oder stärkerer Mechanismus nötig",
      gist = "Der Anbieter verlangt eine andere Art der Anmeldung",
      description = "Nach RFC 4954 ist der Mechanismus zu schwach; bei Google braucht das Konto ein App-Passwort.",
      when = "Die Antwort folgt auf AUTH, obwohl das Passwort dasselbe ist, das im Browser funktioniert.",
      fix = "Erzeugen Sie ein App-Passwort, oder verwenden Sie OAuth, wenn der Text das sagt; wählen Sie sonst einen stärkeren Mechanismus.",
    },
    ["535 5.7.8"] = {
      name = "Benutzername oder Passwort falsch",
      gist = "Die Anmeldedaten sind ungültig",
      description = "Der Name, das Passwort oder das Token ist falsch oder abgelaufen.",
      when = "Die Antwort folgt auf AUTH, oft weil der Anbieter jetzt ein App-Passwort oder OAuth verlangt.",
      fix = "Geben Sie die Anmeldedaten neu ein, mit dem Benutzernamen in der Form, die der Anbieter verlangt, und wiederholen Sie nicht die alten: Anbieter sperren Konten.",
    },
    ["550 5.1.0"] = {
      name = "Adresse abgelehnt",
      gist = "Eine Adresse wird abgelehnt, und nur der Text sagt, wessen",
      description = "Manche Server meinen einen fehlenden Empfänger, andere einen Absender, den sie ablehnen.",
      when = "Die Antwort kommt bei MAIL oder RCPT.",
      fix = "Lesen Sie den Text. Streichen Sie den Empfänger nur, wenn darin steht, dass es das Postfach nicht gibt.",
    },
    ["550 5.1.1"] = {
      name = "Kein solches Postfach",
      gist = "Das Postfach gibt es nicht",
      description = "Der Server kennt die Domain und hat keinen solchen Empfänger. Es ist der häufigste aller Unzustellbarkeitsberichte.",
      when = "Die Antwort kommt bei RCPT für vertippte Adressen und für gelöschte Konten.",
      fix = "Berichtigen Sie die Adresse, oder streichen Sie sie sofort aus Ihren Listen; viele solche Unzustellbarkeitsberichte schaden Ihrer Reputation.",
    },
    ["550 5.1.10"] = {
      name = "Empfänger nicht gefunden",
      gist = "Der Empfänger wurde nicht gefunden, in der Ausdrucksweise von Exchange Online",
      description = "Nach RFC 7505 ist der Code ein Null-MX-Eintrag und kommt mit 556; Exchange Online verwendet 550 5.1.10 für einen einzelnen fehlenden Empfänger.",
      when = "Die Antwort steht in Unzustellbarkeitsberichten von Exchange Online.",
      fix = "Berichtigen Sie die Adresse, oder streichen Sie sie aus Ihren Listen. Spricht der Text von einem Null-MX-Eintrag, nimmt die ganze Domain keine E-Mails an.",
    },
    ["550 5.2.1"] = {
      name = "Postfach deaktiviert",
      gist = "Das Postfach existiert, aber sein Konto ist abgeschaltet",
      description = "Das Konto wurde ausgesetzt, gesperrt oder geschlossen. Gmail meint damit auch ein Postfach, das zu schnell E-Mails erhält, und sagt es dazu.",
      when = "Die Antwort kommt bei RCPT.",
      fix = "Streichen Sie die Adresse aus Ihren Listen, es sei denn, der Text spricht von einer Rate.",
    },
    ["550 5.4.1"] = {
      name = "Empfänger nicht im Verzeichnis",
      gist = "Exchange Online hat für diese Domain keinen solchen Empfänger",
      description = "Nach RFC 3463 ist X.4.1 ein Host, der nicht antwortet. Exchange Online verwendet den Code, wenn die Adresse in seinem Verzeichnis fehlt.",
      when = "Die Antwort kommt bei RCPT mit den Worten „Access denied“, oft nachdem eine Domain dorthin umgezogen ist.",
      fix = "Klären Sie die Adresse auf anderem Weg mit dem Empfänger. Sollte es sie geben, muss ihr Administrator sie dort anlegen.",
    },
    ["550 5.7.1"] = {
      name = "Durch Richtlinie abgelehnt",
      gist = "Eine Richtlinie lehnt diese E-Mail ab, und der Text sagt, welche",
      description = "Ein Paar steht für viele Regeln: Relaying, Sperrlisten, Inhalt, der Absender oder ein Empfänger, der nur von manchen Absendern E-Mails annimmt.",
      when = "Bei RCPT ist es meist Relaying oder eine Sperrliste, nach dem Ende der Daten meist der Inhalt oder die Authentifizierung.",
      fix = "Lesen Sie den Text, und beseitigen Sie diese Ursache. Streichen Sie allein wegen dieses Paars keine Adresse aus einer Liste; nennt der Text eine Sperrliste, beantragen Sie dort die Austragung.",
    },
    ["550 5.7.26"] = {
      name = "Absender nicht authentifiziert",
      gist = "SPF, DKIM oder DMARC ist für die Domain des Absenders gescheitert",
      description = "Bei Gmail bedeutet es, dass die Nachricht nicht authentifiziert ist oder dass die DMARC-Richtlinie der Domain sie ablehnt.",
      when = "Die Antwort kommt nach dem Ende der Daten, am häufigsten für einen Versanddienst, der für die Domain nie eingerichtet wurde, oder für weitergeleitete E-Mails.",
      fix = "Richten Sie SPF und DKIM für die Domain des From-Headers ein, und senden Sie die Nachricht dann erneut.",
    },
    ["551 5.7.1"] = {
      name = "Relaying oder Absender abgelehnt",
      gist = "Der Server verweigert das Relaying oder lehnt diesen Absender ab",
      description = "551 für sich allein bedeutet, dass der Benutzer anderswo zu erreichen ist; mit 5.7.1 meinen Server eine Richtlinie.",
      when = "Die Antwort kommt bei MAIL oder bei RCPT.",
      fix = "Melden Sie sich zuerst an, wenn dies Ihr eigener Postausgangsserver ist, und prüfen Sie, ob die Absenderadresse zur Anmeldung gehört. Prüfen Sie sonst die MX-Einträge der Empfängerdomain.",
    },
    ["552 5.2.2"] = {
      name = "Postfach voll",
      gist = "Der Empfänger hat sein Kontingent überschritten, und diese Nachricht kommt zurück",
      description = "Die Adresse ist gültig. Eine spätere Nachricht kann durchkommen.",
      when = "Die Antwort kommt bei RCPT oder nach dem Ende der Daten.",
      fix = "Behalten Sie die Adresse vorerst, und benachrichtigen Sie den Empfänger auf anderem Weg. Bleibt es wochenlang so, betrachten Sie das Postfach als aufgegeben.",
    },
    ["552 5.3.4"] = {
      name = "Nachricht zu groß",
      gist = "Die Nachricht überschreitet die Größengrenze des Servers",
      description = "Die Grenze gilt für die kodierte Nachricht, die etwa ein Drittel größer ist als die Dateien darin.",
      when = "Die Antwort kommt bei MAIL, wenn die Größe angekündigt wurde, sonst nach dem Ende der Daten.",
      fix = "Verkleinern Sie die Nachricht, oder senden Sie einen Link. Die SIZE-Zeile der EHLO-Antwort nennt die Grenze.",
    },
    ["552 5.7.0"] = {
      name = "Gefährlicher Inhalt",
      gist = "Die Nachricht enthält einen Anhang oder Link, den der Anbieter für gefährlich hält",
      description = "Gmail sendet diese Antwort, und mit Größe oder Kontingent hat sie nichts zu tun.",
      when = "Die Antwort kommt nach dem Ende der Daten, für Programme, Makros, passwortgeschützte Archive und verdächtige Links.",
      fix = "Entfernen Sie den Anhang oder Link, und senden Sie die Nachricht erneut; bieten Sie die Datei auf andere Weise an.",
    },
    ["553 5.7.1"] = {
      name = "Fremde Absenderadresse",
      gist = "Die Absenderadresse gehört nicht dem angemeldeten Benutzer",
      description = "Postfix und viele Hoster prüfen, ob MAIL FROM eine Adresse des Kontos ist.",
      when = "Die Antwort kommt bei MAIL oder RCPT auf Submission-Servern. Manche Server lehnen mit demselben Paar Relaying ab.",
      fix = "Senden Sie mit der Adresse Ihres Kontos, oder lassen Sie die andere Adresse dafür freischalten.",
    },
    ["554 5.0.0"] = {
      name = "Abgelehnt ohne nähere Angaben",
      gist = "Die Nachricht wird abgelehnt, und der erweiterte Statuscode fügt nichts hinzu",
      description = "Programme schreiben 5.0.0, wenn sie nur wissen, dass eine Antwort dauerhaft war; daher zählt allein der Text.",
      when = "Die Antwort steht meist in Zustellberichten.",
      fix = "Handeln Sie nach dem Text. Streichen Sie keinen Empfänger, solange dort nicht steht, dass es das Postfach nicht gibt.",
    },
    ["554 5.4.6"] = {
      name = "Mailschleife",
      gist = "Die Nachricht lief im Kreis und wurde aufgegeben",
      description = "Ein Server hat zu viele Received-Header gezählt.",
      when = "Die Antwort kommt, wo zwei Postfächer einander weiterleiten oder ein MX-Eintrag zum Absender zurückführt.",
      fix = "Suchen Sie in den Received-Headern die Hosts, die sich wiederholen, und berichtigen Sie dort die Weiterleitung.",
    },
    ["554 5.7.1"] = {
      name = "Nachricht oder Client durch Richtlinie abgelehnt",
      gist = "Eine Richtlinie lehnt die Nachricht oder den sendenden Host ab",
      description = "Meist ist es der Spamfilter oder eine Sperrliste; manche Server lehnen damit Relaying ab.",
      when = "Bei RCPT ist es meist eine Sperrliste, und es geht um Ihre IP-Adresse; nach dem Ende der Daten ist es meist der Inhalt.",
      fix = "Ist eine Sperrliste genannt, beseitigen Sie die Ursache und beantragen dort die Austragung. Ist der Inhalt genannt, ändern Sie ihn. Am Empfänger liegt es nicht.",
    },
    ["555 5.5.2"] = {
      name = "Syntaxfehler in MAIL oder RCPT",
      gist = "Die Adresse in MAIL FROM oder RCPT TO ist nicht so geschrieben, wie sie sein muss",
      description = "Gmail sendet diese Antwort bei einem Anzeigenamen, einer leeren Adresse in RCPT oder einer fehlenden Klammer.",
      when = "Die Antwort kommt bei Programmen und Geräten, die dort mehr als die bloße Adresse angeben.",
      fix = "Tragen Sie in den Absender- und Empfängerfeldern des Programms genau eine Adresse ein, ohne Namen.",
    },
    ["556 5.1.10"] = {
      name = "Domain mit Null-MX-Eintrag",
      gist = "Die Domain des Empfängers gibt bekannt, dass sie keine E-Mails annimmt",
      description = "Ein Null-MX-Eintrag ist ein einzelner MX-Eintrag mit einem Punkt anstelle eines Hostnamens.",
      when = "Ein Relay oder Submission-Server gibt diese Antwort bei RCPT.",
      fix = "Berichtigen Sie die Domain, wenn sie vertippt ist; streichen Sie andernfalls jede Adresse in ihr.",
    },
  },

  help = {
    CODE = {
      summary = "einen Code (252, 5.1.1) oder die beiden einer Antwort (550 5.7.1) erklären, oder zwei vergleichen",
      about = {
        "Ein Code ist ein Antwortcode (252), ein erweiterter Statuscode (5.1.1) oder der Name seiner Seite (252-cannot-verify-user). Ein Antwortcode und ein erweiterter gelten als die einer einzigen Antwort: Die Seite sagt, was Server mit den beiden zusammen meinen. Zwei Codes derselben Art werden verglichen.",
      },
      examples = {
        "was 252 bedeutet, wann der Code auftritt und was zu tun ist",
        "was Server mit diesem Paar meinen",
        "worin sich die beiden unterscheiden",
      },
    },
    compare = {
      summary = "zwei Codes nebeneinanderstellen",
      about = {
        "Die beiden Codes dürfen von einer Art oder von beiden sein und in beliebiger Reihenfolge stehen.",
      },
      examples = { "worin sich die beiden unterscheiden und wann welcher zu verwenden ist" },
    },
    search = {
      summary = "Codes nach Wörtern suchen",
      about = {
        "Die Wörter dürfen aus einer Seite stammen oder so lauten, wie Server sie schreiben. Der beste Eintrag steht vorn.",
      },
      examples = { "die zehn Codes, die am besten passen", "alle, die gefunden werden" },
    },
    list = {
      summary = "alle Codes auflisten oder die einer Phase",
      examples = { "was RCPT beantworten kann" },
    },
    classify = {
      summary = "sagen, was eine Antwort oder jede Zeile der Eingabe für den Absender bedeutet",
      about = {
        "TEXT ist eine Antwort oder das, was ein Programm über eine berichtet: eine Zeile eines Maillogs, ein Diagnostic-Code, der Text einer Exception. Mehrere Wörter sind ein Text. Mit - wird jede Zeile der Standardeingabe in einer Zeile einer Tabelle oder als JSON beantwortet, die mit der Nummer der Zeile beginnt und mit den Wörtern endet, auf die es ankam.",
        "In eine Pipe geht jede Antwort, sobald sie feststeht.",
      },
      examples = {
        "Grund, Maßnahme, Geltungsbereich und das Übrige",
        "zu jeder Zeile eine Zeile einer Tabelle",
        "zu jeder Zeile ein Objekt; der Absender hat aufgegeben",
      },
    },
    why = {
      summary = "zeigen, wie classify zu seinem Ergebnis kommt",
      about = {
        "Wie der Text gelesen wurde, welche Wendungen zutrafen, welche beinahe, was die Codes allein besagt hätten und welche Regel das Ergebnis geändert hat.",
      },
      examples = { "die Schritte, danach das Urteil" },
    },
    parse = {
      summary = "die Antworten in einer Datei Teil für Teil zeigen",
      about = {
        "Die Dateien oder die Standardeingabe enthalten Antworten, wie ein Server sie sendet, eine nach der anderen.",
      },
      examples = { "Code, erweiterter Statuscode, Text und Mängel jeder Antwort" },
    },
    lint = {
      summary = "die Antworten in einer Datei anhand der RFCs prüfen",
      about = { "Mit --stage wird auch gesagt, welche Codes die RFCs dort nicht aufführen." },
      examples = { "Befunde mit Zeile, Oktett und RFC-Abschnitt; 1, wenn einer ein Fehler ist" },
    },
    log = {
      summary = "ein Maillog auszählen: Zustellungen, Gründe und die zu streichenden Adressen",
      about = {
        "Das Log stammt von Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA oder Exchange; sein Format wird an den Zeilen erkannt, und eine Datei darf mehrere enthalten. Mehrere Dateien gelten in ihrer Reihenfolge als ein Log.",
        "Eine Nachricht, die vierzigmal aufgeschoben wird, zählt als ein Aufschub; eine Adresse, an die später zugestellt wird, wird nicht gestrichen; eine Domain, bei der alle Empfänger gescheitert sind, wird genannt, nicht gestrichen.",
      },
      examples = {
        "was aus den E-Mails wurde, nach Gründen",
        "die zu streichenden Adressen mit Gründen",
        "was seit diesem Tag bei jeder Domain daraus wurde",
        "dieselbe Seite für einen Browser",
      },
    },
    bounce = {
      summary = "zurückgekommene E-Mails lesen: eine Nachricht, eine mbox, ein Maildir",
      about = {
        "Je Empfänger eine Zeile: Datei, Empfänger, Grund, Maßnahme, Antwort; hinter mehreren E-Mails eine Zusammenfassung. Mit --format json je Zeile ein Objekt. Eine unlesbare E-Mail hält die anderen nicht auf: Sie wird am Ende genannt.",
        "Jeder kann eine zurückgekommene E-Mail fälschen: Vergleichen Sie die Message-ID oder eine eigene Absenderadresse, bevor Sie jemanden streichen.",
      },
      examples = { "je Empfänger ein Bericht", "die Adressen, die zu streichen sind, mit Gründen" },
    },
    reasons = {
      summary = "die Gründe auflisten, die classify nennt",
      examples = { "jeder mit Maßnahme, Geltungsbereich und Art des Bounces" },
    },
    suggest = {
      summary = "zu einem Grund die richtige Antwort schreiben",
      about = { "STAGE ist die Stelle der Sitzung, an der geantwortet wird; von ihr hängt der Code ab." },
      examples = { "450 4.7.1 und ein Text" },
    },
    help = {
      summary = "sagen, wie ein Befehl verwendet wird",
      about = {
        "Mit man wird die Manpage geschrieben und mit dem Namen einer Shell deren Vervollständigungen: make install installiert sie, LuaRocks nicht.",
      },
      examples = {
        "Aufruf, Optionen und Beispiele von classify",
        "Vervollständigungen, für eine Zeile `source smtpcodes.bash` in ~/.bashrc",
      },
    },
    ["--stage"] = "an welcher Stelle der Sitzung die Antwort kam",
    ["--provider"] = "wer die Antwort geschrieben hat: google, microsoft, ...",
    ["--final"] = "der Absender hat aufgegeben: eine DSN sagt Action: failed",
    ["--rules"] = "eigene Regeln: eine Lua-Datei, die eine Tabelle zurückgibt",
    ["--drop"] = "nur die Adressen, die keine E-Mails mehr bekommen sollen, mit Gründen",
    ["--by"] = "auch nach Grund (reason), Domain, Anbieter (provider), Stunde (hour) oder Antwort (reply) zählen",
    ["--since"] = "ältere Zeilen weglassen: 2026-11-23, auch mit Uhrzeit",
    ["--limit"] = "höchstens N Einträge zeigen (sonst 10; 0: alle)",
    ["--lang"] = "Sprache der Seiten, als BCP-47-Tag (sonst LC_ALL, LC_MESSAGES oder LANG)",
    ["--format"] = "text, markdown, html oder json",
    ["--width"] = "Breite von Text, 40 bis 1000 (sonst die des Terminals oder 80)",
    ["--color"] = "auto, always oder never",
    ["--help"] = "sagen, wie es verwendet wird, und beenden",
    ["--version"] = "die Version nennen und beenden",
  },

  unusual = {
    ["2"] = {
      when = "Dieses Detail ist bei einem Erfolg unüblich, daher ist nur auf die Klasse und den Gegenstand Verlass.",
      fix = "Fahren Sie mit dem nächsten Befehl fort, denn die Antwort ist ein Erfolg.",
      send = "Verwenden Sie X.0.0 oder ein Detail, das in Klasse 2 üblich ist.",
    },
    ["2.1"] = {
      gist = "Der Server hat eine Adresse akzeptiert",
      description = "Der Server hat eine Adresse akzeptiert.",
    },
    ["2.2"] = {
      gist = "Der Server hat getan, was vom Postfach des Empfängers verlangt war",
      description = "Der Server hat getan, was vom Postfach des Empfängers verlangt war.",
    },
    ["2.3"] = {
      gist = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Mailsystem hinzu",
      description = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Mailsystem hinzu.",
    },
    ["2.4"] = {
      gist = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Netzwerk oder Routing hinzu",
      description = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Netzwerk oder Routing hinzu.",
    },
    ["2.5"] = {
      gist = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Protokoll hinzu",
      description = "Der Server hat den Befehl ausgeführt und fügt einen Hinweis zum Protokoll hinzu.",
    },
    ["2.6"] = {
      gist = "Der Server hat den Inhalt der Nachricht akzeptiert",
      description = "Der Server hat den Inhalt der Nachricht akzeptiert.",
    },
    ["2.7"] = {
      gist = "Der Server hat mit Blick auf Sicherheit und Richtlinien nichts einzuwenden",
      description = "Der Server hat mit Blick auf Sicherheit und Richtlinien nichts einzuwenden.",
    },
    ["4"] = {
      when = "Dieses Detail ist bei einem vorübergehenden Fehler unüblich, daher ist nur auf die Klasse und den Gegenstand Verlass.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, versuchen Sie es später erneut, und lesen Sie im Text nach der Ursache.",
      send = "Verwenden Sie ein Detail, das in Klasse 4 üblich ist, und Klasse 5, wenn Warten nicht helfen kann.",
    },
    ["4.1"] = {
      gist = "Der Server kann eine Adresse im Moment nicht akzeptieren",
      description = "Der Server kann eine Adresse im Moment nicht akzeptieren.",
    },
    ["4.2"] = {
      gist = "Der Server kann das Postfach des Empfängers im Moment nicht verwenden",
      description = "Der Server kann das Postfach des Empfängers im Moment nicht verwenden.",
    },
    ["4.3"] = {
      gist = "Der Server kann die Nachricht wegen des Mailsystems im Moment nicht annehmen",
      description = "Der Server kann die Nachricht wegen des Mailsystems im Moment nicht annehmen.",
    },
    ["4.5"] = {
      gist = "Der Server kann den Befehl im Moment nicht ausführen",
      description = "Der Server kann den Befehl im Moment nicht ausführen.",
    },
    ["4.6"] = {
      gist = "Der Server kann den Inhalt der Nachricht im Moment nicht verarbeiten",
      description = "Der Server kann den Inhalt der Nachricht im Moment nicht verarbeiten.",
    },
    ["4.7"] = {
      gist = "Der Server lehnt aus Gründen der Sicherheit oder einer Richtlinie für den Moment ab",
      description = "Der Server lehnt aus Gründen der Sicherheit oder einer Richtlinie für den Moment ab.",
    },
    ["5"] = {
      when = "Dieses Detail ist bei einem dauerhaften Fehler unüblich, daher ist nur auf die Klasse und den Gegenstand Verlass.",
      fix = "Lesen Sie im Text nach der Ursache, und beseitigen Sie sie, bevor Sie erneut senden.",
      send = "Verwenden Sie ein Detail, das in Klasse 5 üblich ist, und Klasse 4, wenn Warten helfen kann.",
    },
    ["5.1"] = {
      gist = "Der Server akzeptiert eine Adresse nicht",
      description = "Der Server akzeptiert eine Adresse nicht.",
    },
    ["5.3"] = {
      gist = "Der Server lehnt die Nachricht wegen des Mailsystems ab",
      description = "Der Server lehnt die Nachricht wegen des Mailsystems ab.",
    },
    ["5.4"] = {
      gist = "Der Server kann die Nachricht wegen des Netzwerks oder des Routings nicht zustellen",
      description = "Der Server kann die Nachricht wegen des Netzwerks oder des Routings nicht zustellen.",
    },
  },

  terms = {
    mailbox_unknown = "Benutzer unbekannt; unbekannter Benutzer; Empfänger unbekannt; unbekannter Empfänger; Empfänger nicht gefunden; Adresse existiert nicht; Postfach existiert nicht; Postfach nicht gefunden; ungültige Adresse; ungültiger Empfänger; Empfänger abgelehnt; Empfängeradresse abgelehnt; Hard Bounce; Nutzer nicht gefunden; Konto existiert nicht",
    mailbox_disabled = "Postfach deaktiviert; Konto gesperrt; Konto deaktiviert; Postfach gesperrt; Konto geschlossen",
    mailbox_full = "Postfach voll; Mailbox voll; Speicher voll; Quota; Quota überschritten; Kontingent; Speicherplatz erschöpft; Postfach überfüllt",
    domain_unknown = "Domain existiert nicht; Domain unbekannt; Domain nicht gefunden; Domäne nicht gefunden; Domäne existiert nicht",
    recipient_restricted = "Empfänger nimmt keine externen Mails; nur interne Absender; Verteiler gesperrt",
    relay_denied = "Relaying verweigert; Relay verboten; Weiterleitung verweigert; Relaying; Relay abgelehnt; Relay",
    message_too_big = "Nachricht zu groß; Mail zu groß; E-Mail zu groß; Größenbeschränkung; maximale Größe; Anhang zu groß; Nachrichtengröße",
    message_format = "fehlerhafte Nachricht; Format ungültig",
    spam_content = "Spam; Spamverdacht; unerwünschte Werbung; Inhaltsfilter; Werbemail",
    virus = "Virus; Viren; Schadsoftware; Malware; gefährlicher Anhang",
    blocklisted = "Blacklist; schwarze Liste; Sperrliste; Blockliste; IP gesperrt; IP blockiert; IP auf Blacklist; Reputation; gesperrte IP",
    auth_failure = "nicht authentifizierter Absender; Absenderprüfung fehlgeschlagen",
    reverse_dns = "Reverse DNS; PTR; PTR-Eintrag; Rückwärtsauflösung; rDNS",
    sender_rejected = "Absender abgelehnt; Absender ungültig; Absenderadresse abgelehnt; unbekannter Absender; Absender gesperrt",
    policy = "Richtlinie; gegen Richtlinie; Policy; Zugriff verweigert; Regelverstoß",
    session_security = "Authentifizierung erforderlich; Anmeldung erforderlich; Anmeldung nötig; nicht angemeldet; Authentifizierung; Anmeldung",
    tls_failure = "TLS-Fehler; TLS nicht verfügbar; TLS fehlgeschlagen",
    too_many_recipients = "zu viele Empfänger; Empfängerlimit; Anzahl der Empfänger",
    rate_limited = "zu viele Verbindungen; zu viele Nachrichten; Ratenbegrenzung; Rate Limit; Sendelimit; Versandlimit; gedrosselt; zu schnell; zu viele Mails",
    greylisted = "Greylisting; graue Liste; Greylist; Grauliste",
    service_unavailable = "Dienst nicht verfügbar; Server überlastet; Server ausgelastet; Wartung; Server nicht verfügbar; Server nicht erreichbar",
    system_error = "lokaler Fehler; interner Fehler; Serverfehler",
    network_error = "Zeitüberschreitung; Timeout; Verbindung abgelehnt; keine Verbindung; Verbindung abgebrochen; keine Antwort",
    ["450 451 421 452 4.2.2"] = "später erneut versuchen; versuchen Sie es später; vorübergehender Fehler; temporärer Fehler; Soft Bounce; Zustellung verzögert",
    ["550 450"] = "Postfach nicht verfügbar; Mailbox nicht verfügbar",
    ["535 5.7.8"] = "Passwort; falsches Passwort; Kennwort; falsche Zugangsdaten; Zugangsdaten; Anmeldung fehlgeschlagen; Authentifizierung fehlgeschlagen; Login fehlgeschlagen",
    ["534 5.7.9"] = "App-Passwort; Anwendungspasswort; Zwei-Faktor; mechanismus zu schwach; schwacher mechanismus",
    ["530 454 5.7.10 220"] = "Verschlüsselung; Verschlüsselung erforderlich; SSL; TLS; STARTTLS; verschlüsselt",
    ["5.4.6 554"] = "Schleife; Mailschleife; zu viele Hops",
    ["4.4.7 5.4.7"] = "abgelaufen; Zustellzeit abgelaufen; Frist abgelaufen",
    ["500 502 5.5.1"] = "unbekannter Befehl; Befehl unbekannt; Befehl nicht erkannt; Kommando unbekannt; Befehl nicht implementiert",
    ["503 5.5.1"] = "falsche Reihenfolge; Reihenfolge der Befehle; Befehlsfolge",
    ["501 500 5.5.4 5.5.2"] = "Syntaxfehler; Syntax; Parameterfehler",
    ["452 4.3.1"] = "Festplatte voll; kein Speicherplatz; Platte voll; zu wenig Speicher",
    ["250 2.0.0 2.6.0"] = "Nachricht angenommen; angenommen; zugestellt; erfolgreich",
    ["5.6.0 554"] = "Kopfzeile; Header; Kopfzeilen",
    ["5.7.1 552 5.3.4 554"] = "Anhang; Anhang blockiert; Dateianhang",
    ["221 421"] = "Verbindung wird geschlossen; Verbindung beendet",
    ["220"] = "bereit; Dienst bereit",
    ["4.4.3 5.1.2 5.4.4"] = "DNS; DNS-Fehler; MX-Eintrag",
    ["252"] = "Benutzer prüfen; kann nicht geprüft werden",
    ["354"] = "Nachricht beginnen; Eingabe der Nachricht",
    ["556 5.1.10 521"] = "nimmt keine mail an; nimmt keine mails an; domain nimmt keine mails an; server nimmt keine mails an; null-mx",
    ["5.7.2 5.2.4"] = "mailverteiler; verteiler nicht erlaubt; mailverteiler nicht erlaubt; an die mailingliste senden",
  },

  heading = {
    description = "Beschreibung",
    when = "Wann der Code auftritt",
    fix = "Was zu tun ist",
    differences = "Wesentliche Unterschiede",
    guidance = "Wann welchen Code verwenden",
    send = "Wann der Code zu senden ist",
    examples = "Was Server schreiben",
    both = "Die beiden Codes",
    steps = "Wie entschieden wurde",
    findings = "Befunde",
    entries = "SMTP-Codes",
    log = "Maillog",
    suppress = "Zu streichende Adressen",
  },

  label = {
    severity = "Schweregrad",
    category = "Kategorie",
    subject = "Gegenstand",
    status = "Status",
    stages = "Phasen",
    connection = "Verbindung",
    enhanced = "Erweiterte Statuscodes",
    class = "Klasse",
    classes = "Übliche Klassen",
    reply_codes = "Antwortcodes",
    related = "Siehe auch",
    sources = "Quellen",
    code = "Code",
    name = "Name",
    examples = "Beispiele",
    kind = "Art",
    meaning = "Bedeutung",
    retry = "Neuer Versuch",
    source = "Quelle",
    sent_with = "Gesendet mit",
    reasons = "Gründe",
    alone = "Ohne Text",
    reason = "Grund",
    action = "Maßnahme",
    scope = "Geltungsbereich",
    disposition = "Nachricht",
    bounce = "Art des Bounces",
    retry_after = "Neuer Versuch nach",
    blocklist = "Sperrliste",
    confidence = "Verlässlichkeit",
    why = "Grundlage",
    stage = "Phase",
    mismatch = "Unpassend",
    flaws = "Mängel",
    tag = "Kennzeichen",
    link = "Siehe",
    listed = "Gelistet",
    against = "Dagegen spricht",
    event = "Ereignis",
    recipient = "Empfänger",
    original_recipient = "Ursprünglicher Empfänger",
    sender = "Absender",
    remote = "Server",
    remote_ip = "Adresse des Servers",
    queue_id = "Warteschlangen-ID",
    time = "Zeit",
    program = "Programm",
    form = "Format",
    reply = "Antwort",
    inner = "Zitierte Antwort",
    text = "Text",
    reporting_mta = "Gemeldet von",
    arrival_date = "Eingegangen",
    message_id = "Message-ID",
    message_subject = "Betreff der Nachricht",
    from = "Von",
    to = "An",
    date = "Datum",
    feedback_id = "Feedback-ID",
    list_id = "Listen-ID",
    deliveries = "Zustellungen",
    refused = "Abgelehnt",
    other = "Andere Zeilen",
    delivered = "Zugestellt",
    deferred = "Aufgeschoben",
    returned = "Zurückgekommen",
  },

  severity = {
    positive_completion = "2xx Positiver Abschluss",
    positive_intermediate = "3xx Positive Zwischenantwort",
    transient_negative = "4xx Vorübergehender Fehler",
    permanent_negative = "5xx Dauerhafter Fehler",
  },
  class = {
    positive_completion = "Erfolg",
    transient_negative = "Anhaltender vorübergehender Fehler",
    permanent_negative = "Dauerhafter Fehler",
  },
  category = {
    syntax = "Syntax des Befehls",
    information = "Auskunft",
    connections = "Verbindungen",
    unspecified = "Nicht festgelegt",
    mail_system = "Mailsystem",
    unassigned = "Außerhalb der Grammatik von RFC 5321",
  },
  subject = {
    [0] = "Sonstiger oder nicht definierter Status",
    "Adressstatus",
    "Postfachstatus",
    "Status des Mailsystems",
    "Netzwerk- und Routingstatus",
    "Status des Zustellprotokolls",
    "Status des Nachrichteninhalts oder der Medien",
    "Sicherheits- oder Richtlinienstatus",
  },
  status = {
    standard = "Standard",
    extension = "Erweiterung",
    obsolete = "veraltet",
    observed = "beobachtet",
    registered = "registriert",
    deprecated = "überholt",
    unusual = "in dieser Klasse unüblich",
  },
  connection = {
    always = "wird vom Server geschlossen",
    may = "kann vom Server geschlossen werden",
    never = "bleibt offen",
    none = "kein Server sendet den Code",
  },
  -- Without an article, so that they follow "bei" as the names of commands do.
  stage = {
    CONNECT = "Sitzungsbeginn",
    ["DATA-END"] = "Datenende",
  },
  any_stage = "jede",
  most_stages = "die meisten Befehle",
  none = "keine",
  and_others = "{list} und andere",
  lasting = {
    positive_completion = "Erfolg",
    positive_intermediate = "weiter",
    transient_negative = "vorübergehend",
    permanent_negative = "dauerhaft",
  },

  reason = {
    accepted = "Der Server hat getan, was verlangt war (2yz).",
    continue = "Der Server wartet auf den nächsten Teil (3yz).",
    mailbox_unknown = "In dieser Domain gibt es kein solches Postfach, oder die Adresse kann nicht existieren.",
    mailbox_disabled = "Das Postfach gab es, aber es ist deaktiviert, gesperrt oder geschlossen, oder es ist umgezogen oder hat den Inhaber gewechselt.",
    suppressed = "Der Versanddienst hat keinen Versuch unternommen: Die Adresse steht auf seiner eigenen Ausschlussliste.",
    mailbox_full = "Der Empfänger hat sein Kontingent überschritten.",
    domain_unknown = "Die Domain des Empfängers existiert nicht oder nimmt keine E-Mails an (keine solche Domain, Null-MX-Eintrag).",
    recipient_restricted = "Dieser Empfänger, diese Gruppe oder Liste nimmt nur E-Mails von bestimmten Absendern an oder verlangt vom Absender eine Bestätigung.",
    relay_denied = "Der Server nimmt für diesen Empfänger kein Relaying vor: falscher MX-Eintrag oder umgezogene Domain (bei Einlieferung: erst anmelden, fix_session/session).",
    message_too_big = "Die Nachricht überschreitet eine Größengrenze des Servers oder des Empfängers.",
    message_format = "Die Nachricht ist fehlerhaft oder hat eine Form, die nicht angenommen wird (Header, MIME, Zeichensatz, 8-Bit, Art des Anhangs).",
    spam_content = "Der Inhalt, ein Link darin oder seine Bewertung wurde als Spam eingestuft.",
    virus = "Schadsoftware oder ein gefährlicher Anhang wurde gefunden.",
    blocklisted = "Der sendende Host oder die sendende Domain steht auf einer Sperrliste, ist ausgeschlossen oder hat einen schlechten Ruf.",
    auth_failure = "Die Authentifizierung der Nachricht mit SPF, DKIM, DMARC oder ARC ist gescheitert.",
    reverse_dns = "Der Client hat kein oder ein falsches Reverse-DNS (PTR, FCrDNS) oder einen falschen HELO-Namen.",
    sender_rejected = "Der Absender in Envelope oder Header oder dessen Domain wird abgelehnt.",
    policy = "Die lokale Richtlinie lehnt ab, und Genaueres wird nicht gesagt.",
    session_security = "Die Sitzung muss sich erst authentifizieren (AUTH) oder TLS starten, oder ihre Anmeldedaten wurden abgelehnt.",
    tls_failure = "TLS, MTA-STS, DANE oder REQUIRETLS war nicht zu erfüllen. Niemals auf weniger Schutz ausweichen.",
    too_many_recipients = "Diese Transaktion hat zu viele Empfänger: Der Rest ist in einer weiteren zu senden.",
    rate_limited = "Zu viele Verbindungen oder Nachrichten in der Zeitspanne (scope host), zu viele E-Mails in kurzer Zeit an diesen Empfänger (recipient) oder ein erschöpftes Sendekontingent (sender).",
    greylisted = "Der Absender soll wiederkommen, weil er hier neu ist.",
    service_unavailable = "Der Server fährt herunter, startet oder ist überlastet: Später neu verbinden.",
    system_error = "Das entfernte System hat versagt: lokaler Fehler, Speicher, Konfiguration.",
    network_error = "Keine Verbindung, Zeitüberschreitung, DNS-Störung, Routingschleife oder abgelaufene Zustellfrist.",
    protocol_error = "Der Server hat einen Befehl, dessen Argumente, Reihenfolge oder Syntax abgelehnt.",
    unknown = "Nichts in der Antwort sagt, warum.",
  },
  action = {
    proceed = "fortfahren",
    retry = "später erneut versuchen",
    slow_down = "weniger senden, dann erneut versuchen",
    split = "den Rest in einer weiteren Transaktion senden",
    suppress = "diese Adresse nicht mehr anschreiben",
    fix_message = "die Nachricht ändern",
    fix_sender = "die sendende Seite in Ordnung bringen",
    fix_session = "den Ablauf der Sitzung in Ordnung bringen",
    review = "von einem Menschen prüfen lassen",
  },
  scope = {
    none = "nichts",
    recipient = "nur diese Adresse",
    domain = "alle Adressen der Domain",
    message = "diese Nachricht, gleich an wen sie geht",
    sender = "alles von diesem Absender",
    host = "alles, was dieser Host sendet",
    server = "alles für diesen Server",
    session = "diese Verbindung",
    transaction = "diese Transaktion",
    unknown = "geht aus der Antwort nicht hervor",
  },
  disposition = {
    done = "nichts mehr zu tun",
    keep = "in der Warteschlange behalten",
    ["return"] = "an den Absender zurückgeben",
  },
  bounce = {
    none = "kein Bounce",
    soft = "kann später gelingen",
    hard = "die Adresse ist tot",
    block = "abgelehnt, aber die Adresse kann in Ordnung sein",
  },
  confidence = { certain = "sicher", likely = "wahrscheinlich", guess = "vermutet" },
  finding = { error = "Fehler", warning = "Warnung", info = "Hinweis" },

  lint = {
    unreadable = "keine SMTP-Antwort; deren Zeilen beginnen mit einem Code von 200 bis 599 und einem Leerzeichen oder „-“",
    incomplete = "die Oktette enden mitten in einer Antwort",
    leading_blank = "vor der Antwort steht eine leere Zeile",
    bare_code = "die Antwort endet mit einem Code ohne Leerzeichen und Text",
    bare_lf = "die Zeile endet mit LF allein statt mit CRLF",
    separator_tab = "auf den Antwortcode folgt ein Tabulator statt eines Leerzeichens",
    line_too_long = "die Zeile hat mehr als 512 Oktette",
    control_octet = "der Text enthält ein Steuerzeichen",
    non_ascii = "der Text enthält Oktette, die nicht ASCII sind oder, wo das erlaubt ist, nicht UTF-8",
    code_changes = "der Antwortcode ist ein anderer als in der Zeile davor",
    outside_grammar = "die zweite Ziffer des Antwortcodes ist größer als 5",
    unregistered_code = "den Antwortcode {code} definiert kein RFC",
    unregistered_enhanced = "der erweiterte Statuscode {enhanced} ist nicht registriert",
    not_expected = "die Tabellen der RFCs führen {code} bei {stage} nicht auf",
    text_contradicts_code = {
      positive_completion = "eine 2yz-Antwort nimmt an, aber der Text sagt „{phrase}“",
      transient_negative = "eine 4yz-Antwort lädt zu einem neuen Versuch ein, aber der Text sagt „{phrase}“",
      permanent_negative = "eine 5yz-Antwort ist endgültig, aber der Text sagt „{phrase}“",
    },
    enhanced_in_greeting = "die Begrüßung und die Antworten auf HELO, EHLO und LHLO haben keinen erweiterten Statuscode",
    enhanced_on_3yz = "eine 3yz-Antwort hat einen erweiterten Statuscode",
    enhanced_mismatch = "die Klasse des erweiterten Statuscodes ist nicht die erste Ziffer des Antwortcodes",
    enhanced_malformed = "der Text beginnt mit etwas, das wie ein erweiterter Statuscode aussieht und keiner ist",
    enhanced_delimiter = "auf den erweiterten Statuscode folgt kein Leerzeichen, oder er ist mit zusätzlichen Zeichen versehen",
    enhanced_at_end = "ein erweiterter Statuscode steht am Ende des Textes, wo Clients ihn nicht suchen",
    enhanced_missing_line = "der Zeile fehlt der erweiterte Statuscode, den eine andere Zeile der Antwort hat",
    enhanced_differs = "die Zeile hat einen anderen erweiterten Statuscode, {enhanced}",
    limit_not_452 = "eine Grenze für Empfänger meldet man mit 452 oder, bei einer Richtlinie, mit einer 5yz-Antwort",
    challenge_not_base64 = "die Challenge ist kein Base64",
    enhanced_missing = "kein erweiterter Statuscode",
    missing_text = "hinter dem Antwortcode steht kein Text",
  },

  -- Names and labels stand in brackets or quotation marks, where they need no case.
  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} vs. {b} {b_name}",
    same_name = "SMTP {a} {a_name} ({a_word}) vs. {b} {b_name} ({b_word})",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) und {b} ({b_name}) sind beide Antworten der Gruppe „{severity}“.",
      mixed = "SMTP {a} ({a_name}) und der erweiterte Statuscode {b} ({b_name}) haben denselben Schweregrad, „{severity}“.",
      enhanced = "SMTP {a} ({a_name}) und {b} ({b_name}) sind beide erweiterte Statuscodes der Klasse {a_class} ({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) ist eine Antwort der Gruppe „{a_severity}“, {b} ({b_name}) dagegen eine der Gruppe „{b_severity}“.",
      mixed = "SMTP {a} ({a_name}) ist eine Antwort der Gruppe „{a_severity}“, der erweiterte Statuscode {b} ({b_name}) dagegen gehört zur Klasse {b_class} ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) ist ein erweiterter Statuscode der Klasse {a_class} ({a_severity}), {b} ({b_name}) dagegen einer der Klasse {b_class} ({b_severity}).",
    },
    -- A gist is a main clause here, for it also stands alone in lists; so it begins with a capital.
    means = "{a} bedeutet: {a_gist}. {b} bedeutet: {b_gist}.",
    same_meaning = "Beide bedeuten: {gist}.",
  },

  difference = {
    kind = {
      reply = "{code} ist ein Antwortcode: Er steht am Anfang jeder Zeile einer Antwort, und seine erste Ziffer entscheidet.",
      enhanced = "{code} ist ein erweiterter Statuscode: Er steht hinter einem Antwortcode und sagt genauer, was geschehen ist.",
      common = "Beide kommen häufig zusammen vor, in der Form {a} {b}.",
      possible = "Eine Antwort kann beide tragen, in der Form {a} {b}.",
      class = "Eine Antwort trägt nie beide: Die Klasse eines erweiterten Statuscodes ist gleich der ersten Ziffer des Antwortcodes.",
      intermediate = "Eine Antwort trägt nie beide: Eine 3yz-Antwort hat keinen erweiterten Statuscode.",
    },
    status = {
      standard = "{code} gehört zum SMTP-Standard.",
      extension = "{code} gehört zu einer SMTP-Erweiterung.",
      obsolete = "{code} ist veraltet.",
      observed = "{code} ist in keinem RFC definiert, kommt aber bei manchen Servern oder in Berichten vor.",
      registered = "{code} ist bei der IANA registriert.",
      deprecated = "{code} gilt laut Registrierung als überholt.",
      unusual = "{code} ist in dieser Klasse unüblich, verlassen Sie sich also nur auf die erste Ziffer.",
    },
    subject = {
      [0] = "{code} nennt keinen Gegenstand.",
      "{code} betrifft eine Adresse.",
      "{code} betrifft ein Postfach.",
      "{code} betrifft das empfangende Mailsystem.",
      "{code} betrifft das Netzwerk oder die Route.",
      "{code} betrifft den SMTP-Dialog.",
      "{code} betrifft den Inhalt der Nachricht.",
      "{code} betrifft Sicherheit oder Richtlinien.",
    },
    retry = {
      positive_completion = "Nach {code} ist nichts erneut zu versuchen.",
      positive_intermediate = "Nach {code} fährt der Client mit dem nächsten Teil fort.",
      transient_negative = "Nach {code} kann dieselbe Anforderung später gelingen.",
      permanent_negative = "Nach {code} muss sich etwas ändern, bevor ein weiterer Versuch sinnvoll ist.",
    },
    bounce = {
      none = "{code} ist kein Bounce.",
      soft = "Zählen Sie {code} als Soft Bounce: Die Adresse kann noch gültig sein.",
      hard = "Zählen Sie {code} als Hard Bounce: Die Adresse ist tot.",
      block = "Zählen Sie {code} als Abweisung: Die E-Mail wurde abgelehnt, was für sich genommen nichts gegen die Adresse beweist.",
    },
    reasons = {
      list = "Server senden {code} in der Bedeutung {reasons:or}.",
    },
    alone = {
      reason = "{code} allein wird als {reason} gelesen.",
      unknown = "{code} allein verrät den Grund nicht.",
    },
    connection = {
      always = "Nach {code} schließt der Server die Verbindung; alles Weitere braucht also eine neue.",
      may = "Nach {code} kann der Server die Verbindung schließen.",
      never = "Nach {code} kann die Sitzung weitergehen.",
    },
    stages = {
      any = "{code} kann in jeder Phase kommen, auch wo {other} nicht vorgesehen ist.",
      apart = "Kein Befehl wird mit beiden beantwortet: Wo {code} gesendet wird, wird {other} es nicht.",
      only = "Anders als {other} wird {code} auch bei {stages:or} gesendet.",
      many = "{code} beantwortet viel mehr Befehle als {other}.",
    },
    reply_codes = {
      list = "{code} wird mit {codes:or} gesendet.",
      none = "{code} gehört zu keinem bestimmten Antwortcode.",
    },
    meaning = {
      alike = "Für ein Programm sagen {code} und {other} dasselbe: Sie kommen in denselben Phasen und verlangen dasselbe von ihm.",
    },
    source = {
      list = "{code} stammt aus {sources:and}.",
      none = "{code} stammt aus keinem Standard.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Als Client werten Sie {code} als Erfolg und fahren fort.",
      positive_intermediate = "Als Client beantworten Sie {code} mit dem nächsten Teil.",
      transient_negative = "Als Client behalten Sie nach {code} die Nachricht und versuchen es später erneut.",
      permanent_negative = "Als Client wiederholen Sie die Anforderung nach {code} nicht unverändert; was zu ändern ist, sagt der Text.",
    },
    alike = "Als Client behandeln Sie {a} und {b} gleich, wo ihre Texte nichts weiter sagen: {action}.",
    actions = "Für einen Client ohne weiteren Hinweis gilt: nach {a} {a_action}, nach {b} {b_action}.",
    closing = "Als Client behalten Sie nach beiden die Nachricht und versuchen es später erneut; {code} beendet außerdem die Sitzung, lassen Sie also etwas Zeit vergehen, bevor Sie sich wieder mit diesem Server verbinden.",
  },

  page = {
    no_entries = "Keine Einträge.",
    no_findings = "Keine Befunde.",
    seconds = function(values) return tostring(values.n) == "1" and "{n} Sekunde" or "{n} Sekunden" end,
    line = "Zeile {line}",
    octet = "Oktett {offset}",
    line_and_octet = "Zeile {line}, Oktett {offset}",
    why = {
      rule = "Regel {rule}",
      user_rule = "eigene Regel {rule}",
      enhanced = "erweiterter Statuscode",
      code = "Antwortcode",
      matched = "{by}, Textstelle „{matched}“",
    },
  },

  cli = {
    did_you_mean = "war {words} gemeint?",
    not_for_command = "{command} hat keine Option {option}",
    cannot_read = "{file} ist nicht lesbar: {message}",
    whole_domain = "alle {n} Empfänger von {domain} sind gescheitert und daher nicht aufgeführt: vor dem Streichen nachsehen",
    cannot_write = "Schreiben ist nicht möglich: {message}",
    bad_rules = "{file} enthält keine Regeln: {message}",
    only_severity = "kein Dokument definiert {word}; nach der ersten Ziffer ist es {severity}",
    is_a_file = "{file} ist eine Datei; um ihre Zeilen einzuordnen: smtpcodes classify - <DATEI",
    unknown_reason = "unbekannter Grund: {word}",
    unknown_stage = "unbekannte Phase: {word}",
    no_pair = "{code} und {enhanced} gehören zu verschiedenen Klassen",
    not_a_reply = "den Grund {reason} nennt kein Server",
    not_at_stage = "der Grund {reason} lässt sich bei {stage} nicht nennen",
    see_help = "Hilfe: smtpcodes --help",
    usage = "Aufruf: {form}",
    commands = "Befehle:",
    options = "Optionen:",
    examples = "Beispiele:",
    more_help = "Mehr über einen Befehl und seine eigenen Optionen: {command}",
    languages = "Sprachen: {tags}",
    unknown_command = "unbekannter Befehl: {word}",
    unknown_option = "unbekannte Option: {word}",
    no_value = "die Option {option} braucht einen Wert",
    takes_no_value = "die Option {option} nimmt keinen Wert an",
    bad_value = "die Option {option} kann nicht {word} sein",
    missing_argument = "{command} braucht noch: {needs}",
    too_many = "ein Argument zu viel: {word}",
    no_language = "die Sprache {word} gibt es hier nicht; dies ist {name}",
    unknown_code = "unbekannter SMTP-Code: {word}",
    same_code = "ein Code lässt sich nicht mit sich selbst vergleichen: {word}",
    perhaps_classify = "Um den Text einer Antwort einzuordnen: smtpcodes classify TEXT",
    nothing_found = "nichts gefunden für: {word}",
    more_found = "außerdem gefunden: {n}; --limit 0 zeigt alle",
    empty_input = "in der Eingabe steht keine Antwort",
    read_so_far = "{mails} E-Mails, {recipients} Empfänger",
    bad_reply = "Oktett {offset} der Eingabe: {message}",
  },

  step_kind = { form = "Form", words = "Wörter", phrase = "Phrase", near = "fast", code = "Code", law = "Regelwerk" },
  step = {
    form = "gelesen als {form}",
    event = "Ereignis {event}",
    code = "Code {code}",
    no_code = "kein Code",
    enhanced = "erweiterter Statuscode {enhanced}",
    stage = "Phase {stage}",
    provider = "Anbieter {provider}",
    words = "{words}",
    words_left_out = "{words} (ausgelassen: {left_out})",
    all_left_out = "keine Wörter (ausgelassen: {left_out})",
    no_words = "keine Wörter",
    phrase = "{rule}, {reason} ({rank}): \"{phrase}\" bei {from}-{to}",
    near = "{rule}, {reason} ({rank}): \"{phrase}\"",
    lacks_condition = "die Regel verlangt {what}, was nicht zutrifft",
    lacks_word = "es fehlt {what}",
    lacks_order = "ihre Wörter stehen zu weit auseinander, in anderer Reihenfolge, in einem anderen Satz oder nicht an ihrem ^ oder $",
    decided = "entscheidet",
    idle = "könnte nichts ändern",
    user_rule = "{rule}, {reason}: eine eigene Regel entscheidet",
    by_conditions = "{rule}, {reason} ({rank}): allein durch ihre Bedingungen",
    code_says = "Antwortcode {code}, {reason} ({rank})",
    enhanced_says = "erweiterter Statuscode {code}, {reason} ({rank})",
    quoted_code_says = "Antwortcode der zitierten Antwort, {reason} ({rank})",
    quoted_enhanced_says = "erweiterter Statuscode der zitierten Antwort, {reason} ({rank})",
    code_says_nothing = "der Antwortcode {code} allein nennt keinen Grund",
    enhanced_says_nothing = "der erweiterte Statuscode {code} allein nennt keinen Grund",
    law = "Gesetz {law}",
    law_1 = "eine 2yz ist angenommen, eine 3yz geht weiter, was auch immer der Text sagt",
    law_2 = "die Nachricht geht zurück oder bleibt wegen dessen, was neben dem Code bekannt ist (final, abgelaufen, eine Schleife, Empfänger bei RCPT)",
    law_3 = "nichts wird gestrichen bei einer 4yz, vor RCPT, auf eine Vermutung hin oder nach dem Ende der Daten an mehrere Empfänger",
    law_5 = "bei einer 5yz kein neuer Versuch für Fehler von System, Netz und Dienst; bei einer 4yz, die ihn zwecklos nennt, geht die Nachricht zurück",
    law_6 = "nur eine Transaktion mit einem Empfänger lässt sich teilen",
    law_8 = "die innerste Antwort ist eine 4yz: sie erlaubt kein Streichen",
    law_11 = "das Programm hat seinen eigenen Client abgewiesen oder berichtet von keinem Versuch: das ist keine Unzustellbarkeit",
    law_12 = "was aus der Nachricht wurde, ist bekannt und zählt mehr als der Code",
    law_13 = "eine Form wurde erkannt, aber kein Code darin: sie streicht nichts",
  },

  log = {
    title = "Maillog",
    lines = "{from} bis {to}, {total} Zeilen: {deliveries} über Zustellungen, {refused} eigene Ablehnungen, {other} andere",
    totals = "Nachrichten mal Empfänger: {delivered} zugestellt, {deferred} aufgeschoben, {returned} zurückgekommen",
    delivered = "zugestellt",
    deferred = "aufgeschoben",
    returned = "zurückgekommen",
    delivered_short = "zug.",
    deferred_short = "aufg.",
    returned_short = "zur.",
    delivered_later = "später zugestellt",
    waiting = "wartet noch",
    reasons = "Gründe",
    todo = "Was zu tun ist",
    common = "Häufigste Antwort",
    replies = "Antworten",
    domains = "Domains",
    no_failures = "Nichts wurde aufgeschoben, und nichts kam zurück.",
    drop = "Zu streichende Adressen: {n}",
    drop_tile = "zu streichende Adressen",
    doubtful = "Bei diesen Domains sind alle Empfänger gescheitert: vor dem Streichen nachsehen",
    blocklists = "Listen, die uns sperren",
    waits = "Wie lange höchstens zu warten ist",
    own = "Was auf unserer Seite gestört war",
    refusals = "Was wir selbst abgelehnt haben",
    incomplete = "Über einer Grenze und nicht gezählt",
    by_reason = "Nach Grund",
    by_domain = "Nach Domain",
    by_provider = "Nach Anbieter",
    by_hour = "Nach Stunde",
    by_reply = "Nach Antwort",
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
