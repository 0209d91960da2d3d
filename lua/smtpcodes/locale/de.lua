-- German. What the keys mean is written at the top of en.lua.

return {
  tag = "de",
  name = "Deutsch",
  join = { ["and"] = "und", ["or"] = "oder" },

  codes = {
    [200] = { name = "Allgemeines OK" },
    [211] = {
      name = "Systemstatus",
      description = "Der Server beantwortet HELP mit Angaben über sich selbst oder seine Befehle. Trotz "
        .. "des Namens dieses Codes kennt SMTP keinen Befehl, der einen Status abfragt; er dient daher "
        .. "neben 214 als zweiter Code für die Hilfe. Der Text ist für Menschen gedacht und umfasst oft "
        .. "mehrere Zeilen.",
      when = "Diese Antwort folgt auf HELP bei Servern, die sie anstelle von 214 verwenden. Programme, die "
        .. "E-Mails zustellen, brauchen HELP nicht; daher begegnet man der Antwort in von Hand getippten "
        .. "Sitzungen und bei Tests. Ein Client, der sie auf einen anderen Befehl erhält, hat sich "
        .. "vermutlich bei seinen Antworten verzählt.",
      fix = "Lesen Sie den Text, wenn Sie nach Hilfe gefragt haben; zu beheben ist nichts. Lesen Sie bis "
        .. "zu der Zeile weiter, in der kein Bindestrich hinter dem Code steht, bevor Sie den nächsten "
        .. "Befehl senden. Lassen Sie kein Programm auf den Wortlaut reagieren, denn kein RFC legt ihn "
        .. "fest.",
    },
    [214] = {
      name = "Hilfemeldung",
      description = "Der Server sendet Hilfe zu sich selbst oder zu einem seiner Befehle. Der Text ist "
        .. "für Menschen geschrieben und hat keine Form, auf die sich ein Programm verlassen könnte. Oft "
        .. "umfasst er mehrere Zeilen.",
      when = "Diese Antwort folgt auf HELP, mit oder ohne den Namen eines Befehls dahinter. Zu sehen "
        .. "bekommt sie, wer einen Server von Hand ausprobiert. Ein Server, der HELP nicht anbietet, "
        .. "antwortet mit 502; einer, der zu diesem Argument keine Hilfe hat, mit 504.",
      fix = "Lesen Sie den Text und fahren Sie fort; diese Antwort verlangt nichts. Um zu erfahren, was "
        .. "der Server unterstützt, verwenden Sie die Antwort auf EHLO, die für Programme gemacht ist. "
        .. "Wenn Sie den Server betreiben, bedenken Sie, dass auch Fremde diesen Text lesen, und "
        .. "entscheiden Sie, wie viel er über Produkt und Version verraten soll.",
    },
    [220] = {
      name = "Dienst bereit",
      description = "Der Server ist bereit: für SMTP, wenn dies die Begrüßung ist, oder für den Start "
        .. "von TLS, wenn die Antwort auf STARTTLS folgt. In der Begrüßung ist das erste Wort der Name "
        .. "oder das Adressliteral des Servers, und ein erweiterter Statuscode darf dort nicht stehen. "
        .. "Nach STARTTLS gehören die nächsten Oktette zum TLS-Handshake.",
      when = "Diese Antwort eröffnet jede Sitzung, die ein Server annimmt, und folgt außerdem auf "
        .. "STARTTLS. Das kann eine Weile dauern: Ein Client sollte mindestens fünf Minuten auf die "
        .. "Begrüßung warten. Ein Host, der die Sitzung nicht will, meldet sich stattdessen mit 421, 521 "
        .. "oder 554.",
      fix = "Senden Sie nach der Begrüßung EHLO; nach STARTTLS beginnen Sie sofort mit dem "
        .. "TLS-Handshake. Lesen Sie alle Zeilen der Begrüßung, bevor Sie etwas senden. Sobald TLS aktiv "
        .. "ist, verwerfen Sie die frühere EHLO-Antwort und senden erneut EHLO. Wenn Sie den Server "
        .. "betreiben, stellen Sie seinen Namen an den Anfang der Begrüßung, und lassen Sie ihn "
        .. "vergessen, was der Client vor dem Handshake gesagt hat.",
    },
    [221] = {
      name = "Verbindung wird geschlossen",
      description = "Der Server bestätigt QUIT und schließt nach dieser Zeile die Verbindung. Das erste "
        .. "Wort sollte der Name des Hosts sein, aber viele Server lassen ihn weg. Einige alte Beispiele "
        .. "in RFCs zeigen an dieser Stelle 250, was nicht die Antwort auf QUIT ist.",
      when = "Diese Antwort folgt auf QUIT und ist die letzte einer geordneten Sitzung. Ein Server, der "
        .. "von sich aus aufhören muss, sendet stattdessen 421; das ist ein vorübergehender Fehler und "
        .. "keine Verabschiedung.",
      fix = "Schließen Sie die Verbindung; die Sitzung ist ordnungsgemäß beendet. Jede zuvor "
        .. "angenommene Nachricht bleibt angenommen, selbst wenn diese Antwort verloren ginge. Wenn Sie "
        .. "den Server betreiben, beantworten Sie QUIT auch dann mit diesem Code, wenn eine Transaktion "
        .. "unvollendet blieb, und schließen Sie die Verbindung erst danach.",
    },
    [235] = {
      name = "Authentifizierung erfolgreich",
      description = "Der Server hat die Anmeldedaten akzeptiert, und die Sitzung ist nun authentifiziert. "
        .. "Falls eine Sicherheitsschicht ausgehandelt wurde, ist sie nach dieser Zeile wirksam. Der Text "
        .. "enthält keine Daten des SASL-Austauschs.",
      when = "Diese Antwort beendet einen erfolgreichen AUTH-Austausch. Sie folgt auf die letzte "
        .. "Erwiderung auf ein 334 oder auf den Befehl AUTH selbst, wenn die mitgeschickte Anfangsantwort "
        .. "genügte. Sie kommt in einer Sitzung höchstens einmal vor, da ein zweites AUTH mit 503 "
        .. "beantwortet wird.",
      fix = "Fahren Sie mit MAIL fort; zu beheben ist nichts. Wenn gerade eine Sicherheitsschicht wirksam "
        .. "geworden ist, verwerfen Sie die frühere EHLO-Antwort und senden erneut EHLO. Angemeldet zu "
        .. "sein heißt nicht, dass jede Absenderadresse und jeder Empfänger erlaubt ist; lesen Sie also "
        .. "die folgenden Antworten.",
    },
    [250] = {
      name = "OK",
      description = "Der Server hat den Befehl ausgeführt. Nach EHLO nennt jede weitere Zeile eine "
        .. "Erweiterung; bei MAIL oder RCPT ist die Adresse vorerst angenommen. Nach dem Ende der Daten "
        .. "hat der Server die Verantwortung für die Nachricht übernommen, was noch kein Versprechen "
        .. "ist, dass sie ein Postfach erreicht.",
      when = "Dieser Code ist die übliche Erfolgsantwort von EHLO bis zum Ende der Daten. Er beantwortet "
        .. "auch RSET, NOOP, jeden BDAT-Block und BURL sowie VRFY oder EXPN, wenn die Adresse tatsächlich "
        .. "geprüft wurde. Auf ETRN besagt er, dass die Abarbeitung der Warteschlange begonnen hat, und "
        .. "nach ATRN tauschen die beiden Seiten die Rollen.",
      fix = "Fahren Sie mit dem nächsten Befehl fort. Protokollieren Sie am Ende der Daten den Text, der "
        .. "die Warteschlangen-ID des Servers enthalten kann, und nehmen Sie die akzeptierten Empfänger "
        .. "aus Ihrer Warteschlange. Eine Unzustellbarkeitsmeldung kann immer noch folgen. Wenn Sie den "
        .. "Server betreiben, senden Sie den Code für eine Nachricht erst, wenn sie sicher gespeichert "
        .. "ist, und nie für eine Adresse, die VRFY nicht geprüft hat.",
    },
    [251] = {
      name = "Benutzer nicht lokal, wird weitergeleitet",
      description = "Der Server nimmt den Empfänger an und leitet die E-Mail an die im Text genannte "
        .. "Adresse weiter. Das ist ein Erfolg und keine Warnung: Anders als 551 überlässt der Code dem "
        .. "Absender keine Arbeit. Als Antwort auf ETRN bedeutet er etwas anderes, nämlich dass keine "
        .. "Nachrichten für den Knoten warten.",
      when = "Diese Antwort folgt auf RCPT oder VRFY für einen Benutzer, der anderswo zu erreichen ist "
        .. "und dessen E-Mails dieser Server weiterleitet. Sie beantwortet auch ETRN, wenn die "
        .. "Warteschlange des Knotens leer ist. Ein Server darf ebenso gut stillschweigend mit 250 "
        .. "weiterleiten, ohne die neue Adresse preiszugeben.",
      fix = "Behandeln Sie die Antwort als Erfolg und fahren Sie fort; es ist nichts erneut zu senden. Sie "
        .. "dürfen dem Benutzer die neue Adresse anzeigen, aber ändern Sie kein Adressbuch automatisch, "
        .. "solange Sie sich der Identität des Servers nicht sicher sind. Wenn Sie den Server betreiben, "
        .. "verwenden Sie 250, wo die neue Adresse vertraulich bleiben soll.",
    },
    [252] = {
      name = "Benutzer nicht überprüfbar",
      description = "Der Server bestätigt die Existenz der Adresse weder, noch verneint er sie; an sie "
        .. "gerichtete E-Mails dürfen auf dem üblichen Weg gesendet werden. Dies ist ein Erfolgscode: "
        .. "Der Befehl wurde verstanden, aber nichts wurde geprüft. Als Antwort auf ETRN hat er eine "
        .. "andere Bedeutung: Der Server hat begonnen, die wartenden Nachrichten zu senden.",
      when = "Diese Antwort folgt auf VRFY oder EXPN bei Servern, die ihre Benutzerliste nicht preisgeben. "
        .. "Sie ist vorgeschrieben, wo die beiden Befehle aus Sicherheitsgründen deaktiviert sind, und "
        .. "passt auch für eine Adresse, die nur ein anderer Host prüfen kann. RFC 5321 führt sie für "
        .. "RCPT nicht auf.",
      fix = "Verstehen Sie die Antwort weder als Ja noch als Nein, und senden Sie die Nachricht, wenn Sie "
        .. "eine zu senden haben. Sie steht weder für eine fehlgeschlagene Prüfung noch für eine "
        .. "bestätigte Adresse; erst RCPT oder eine spätere Unzustellbarkeitsmeldung kann mehr sagen. "
        .. "Wenn Sie den Server betreiben, beantworten Sie ein deaktiviertes VRFY oder EXPN mit diesem "
        .. "Code: 250 würde eine Prüfung behaupten, die niemand vorgenommen hat, und 550 für jede "
        .. "Adresse ist ebenfalls falsch.",
    },
    [253] = {
      name = "Versand wartender Nachrichten begonnen",
      description = "Der Server hat begonnen, die für den Knoten wartenden Nachrichten zu senden, und "
        .. "nennt ihre Anzahl. Der Code sagt als Antwort auf ETRN dasselbe wie 252, nur steht zusätzlich "
        .. "die Anzahl im Text. Dass schon etwas zugestellt wurde, meldet er nicht.",
      when = "Diese Antwort folgt auf ETRN, womit ein Host die E-Mails anfordert, die für ihn in der "
        .. "Warteschlange liegen. Sie kommt, wenn Nachrichten warteten und der Server sie gezählt hat. "
        .. "Eine leere Warteschlange ergibt 251, und eine Abarbeitung, die lediglich begonnen hat, ergibt "
        .. "250.",
      fix = "Warten Sie auf die Nachrichten; weitere Schritte sind nicht nötig. Der Server sendet sie "
        .. "über eine neue Verbindung, daher muss der empfangende Host von außen erreichbar sein. Wenn "
        .. "nichts ankommt, fragen Sie den Betreiber des Servers, was dessen Warteschlangenprotokoll über "
        .. "den Knoten sagt.",
    },
    [334] = {
      name = "Challenge des Servers",
      description = "Der Server sendet im AUTH-Austausch seine Challenge und wartet auf die Erwiderung des "
        .. "Clients. Der Text ist die Challenge in Base64 und sonst nichts; er darf leer sein. Eine solche "
        .. "Zeile kann weit länger als 512 Oktette sein und trägt nie einen erweiterten Statuscode.",
      when = "Diese Antwort steht zwischen AUTH und dem abschließenden 235 oder Fehler, einmal für jeden "
        .. "Schritt des Mechanismus. Ein Mechanismus, dessen Anfangsantwort schon in der AUTH-Zeile "
        .. "mitgeschickt wurde, kann ganz ohne sie auskommen.",
      fix = "Dekodieren Sie die Challenge, berechnen Sie die Erwiderung des Mechanismus und senden Sie sie "
        .. "in Base64. Zum Abbrechen senden Sie ein einzelnes Sternchen, was der Server mit 501 "
        .. "bestätigt. Zeigen Sie dem Benutzer diese Antwort nicht als Fehler an. Wenn Sie den Server "
        .. "betreiben, senden Sie neben der Challenge keine Worte, und behalten Sie das Leerzeichen hinter "
        .. "dem Code auch dann bei, wenn die Challenge leer ist.",
    },
    [354] = {
      name = "Beginn der Nachrichteneingabe",
      description = "Der Server ist bereit, die Nachricht entgegenzunehmen. Header und Body folgen nun bis "
        .. "zu einer Zeile, die nur einen Punkt enthält. Angenommen ist die Nachricht noch nicht: Das "
        .. "Urteil ist die Antwort nach dieser Zeile.",
      when = "Diese Antwort folgt auf DATA, normalerweise nach mindestens einem akzeptierten Empfänger. "
        .. "Gibt es keinen, kann der Server stattdessen mit 503 oder 554 antworten. Übertragungen mit "
        .. "BDAT kommen ohne diesen Schritt aus.",
      fix = "Senden Sie den Inhalt mit CRLF als Zeilenende, und schließen Sie ihn mit einer Zeile ab, die "
        .. "nur einen Punkt enthält. Wo eine Zeile der Nachricht mit einem Punkt beginnt, setzen Sie "
        .. "einen weiteren Punkt davor; vermeiden müssen Sie solche Zeilen nicht. Senden Sie keinen "
        .. "Inhalt, wenn diese Antwort nicht kam, und warten Sie auf die Antwort am Ende mindestens zehn "
        .. "Minuten. Wenn Sie den Server betreiben, entfernen Sie den hinzugefügten Punkt wieder.",
    },
    [355] = {
      name = "Transaktions-Offset",
      description = "Der Server hat bereits einen Teil dieser Nachricht und nennt das Oktett, an dem es "
        .. "weitergeht. Der Code gehört zu CHECKPOINT, einer experimentellen Erweiterung aus RFC 1845 "
        .. "für abgebrochene Übertragungen. Der Text beginnt mit dem Offset.",
      when = "Diese Antwort folgt auf MAIL, wenn der Client eine unterbrochene Transaktion wieder "
        .. "aufnimmt. Ein Einsatz der Erweiterung ist nicht bekannt, daher ist die Antwort im heutigen "
        .. "Internet kaum zu erwarten.",
      fix = "Setzen Sie an dem im Text genannten Offset fort, aber nur, wenn Ihr Client das wirklich "
        .. "verlangt hat. Beenden Sie andernfalls die Sitzung mit QUIT und senden Sie die ganze Nachricht "
        .. "in einer neuen, ohne die Erweiterung. Wenn Sie den Server betreiben, senden Sie den Code nur "
        .. "an einen Client, der eine Transaktion wieder aufnimmt, die Sie zuordnen können.",
    },
    [420] = { name = "Zeitüberschreitung der Verbindung" },
    [421] = {
      name = "Dienst nicht verfügbar",
      description = "Der Server kann jetzt nicht weitermachen und schließt nach dieser Antwort die "
        .. "Verbindung. Die Ursache ist vorübergehend, etwa das Herunterfahren des Servers, zu viele "
        .. "Verbindungen oder eine Zeitüberschreitung; der erweiterte Statuscode oder der Text nennt sie "
        .. "oft. Eine offene Transaktion ist verloren, zuvor angenommene Nachrichten aber bleiben "
        .. "angenommen.",
      when = "Diese Antwort kann jederzeit kommen: als Begrüßung, als Antwort auf jeden Befehl oder "
        .. "unaufgefordert. Im letzten Fall liest der Client sie anstelle der Antwort auf seinen nächsten "
        .. "Befehl. Server senden sie beim Herunterfahren, bei zu langer Untätigkeit des Clients, "
        .. "beim Überschreiten eines Grenzwerts und für Greylisting.",
      fix = "Behalten Sie die Nachricht in der Warteschlange, schließen Sie die Verbindung und versuchen "
        .. "Sie es später erneut. Wenn der Text von Grenzwerten spricht, öffnen Sie weniger Verbindungen "
        .. "und senden langsamer; lasten Sie es nicht dem Empfänger an. Wenn Sie den Server betreiben, "
        .. "stellen Sie seinen Namen an den Anfang des Textes, und prüfen Sie Last, Grenzwerte und "
        .. "Wartungsarbeiten. Ein Client, den Sie niemals zulassen werden, sollte 554 erhalten.",
    },
    [422] = { name = "Postfachkontingent" },
    [424] = { name = "Problem beim Auflösen der Mailingliste" },
    [426] = { name = "Verbindung wegen Zeitüberschreitung beendet" },
    [430] = { name = "Nur Zuordnung im Register" },
    [431] = { name = "Keine Ressourcen mehr" },
    [432] = {
      name = "Passwortumstellung erforderlich",
      description = "Der Server braucht eine Anmeldung mit einem anderen Mechanismus, bevor er den von "
        .. "Ihnen gewählten verwenden kann. Üblicherweise dient dazu PLAIN, und danach sollte der "
        .. "gewünschte Mechanismus funktionieren. Exchange verwendet dieselbe Nummer mit 4.3.2 bei der "
        .. "Zustellung; dort bedeutet sie, dass E-Mails an einen Empfänger gedrosselt werden.",
      when = "Diese Antwort folgt auf AUTH für ein Konto, das die Umstellung auf den gewählten "
        .. "Mechanismus noch vor sich hat. Außerhalb von AUTH hat sie vermutlich die Bedeutung von "
        .. "Exchange, was ein danebenstehendes 4.3.2 bestätigt.",
      fix = "Melden Sie sich einmal mit PLAIN an, aber nur unter TLS, und verwenden Sie in späteren "
        .. "Sitzungen den gewünschten Mechanismus. Kam die Antwort bei der Zustellung mit 4.3.2, behalten "
        .. "Sie die Nachricht in der Warteschlange und senden langsamer. Wenn Sie den Server betreiben, "
        .. "bieten Sie PLAIN unter TLS an, sonst hat der Benutzer keine Möglichkeit zur Umstellung.",
    },
    [435] = { name = "Authentifizierung aufgeschoben" },
    [441] = { name = "Keine Antwort vom Host" },
    [442] = { name = "Gestörte Verbindung" },
    [446] = { name = "Zu viele Hops" },
    [447] = { name = "Zustellfrist abgelaufen" },
    [449] = { name = "Routingfehler" },
    [450] = {
      name = "Postfach vorübergehend nicht verfügbar",
      description = "Der Server kann für dieses Postfach im Moment keine E-Mail annehmen oder will es "
        .. "noch nicht. Das Postfach kann belegt sein, oder eine Richtlinie wie Greylisting lässt den "
        .. "Absender warten; der erweiterte Statuscode verrät womöglich, was zutrifft. Derselbe Befehl "
        .. "kann später ohne jede Änderung gelingen.",
      when = "Diese Antwort folgt auf RCPT oder auf das Ende der Daten, zum Beispiel bei einem gesperrten "
        .. "Postfach oder bei Greylisting. Server senden sie auch auf MAIL, obwohl RFC 5321 sie dort nicht "
        .. "aufführt. Auf ATRN besagt sie, dass die Anforderung abgelehnt wird.",
      fix = "Behalten Sie die Nachricht in der Warteschlange und versuchen Sie es später vom selben Host "
        .. "aus erneut. Ein Server mit Greylisting nimmt gewöhnlich einen der nächsten Versuche an. "
        .. "Streichen Sie die Adresse deswegen aus keiner Liste. Wenn Sie den Server betreiben, prüfen "
        .. "Sie Sperren und Richtlinien, und senden Sie 550, wo Warten nicht helfen kann.",
    },
    [451] = {
      name = "Lokaler Fehler bei der Verarbeitung",
      description = "Der Server ist auf ein eigenes Problem gestoßen und hat den Befehl verworfen, aber "
        .. "ein neuer Versuch kann gelingen. Soweit dieser Code erkennen lässt, liegt der Fehler nicht an "
        .. "der Adresse oder der Nachricht. Der erweiterte Statuscode grenzt ihn ein: 4.4.3 und 4.7.24 "
        .. "sprechen von einer gescheiterten Abfrage, 4.7.1 von einer Richtlinie, die Sie warten lässt.",
      when = "Diese Antwort folgt auf MAIL, RCPT, das Ende der Daten, BURL oder ATRN, wenn auf der Seite "
        .. "des Servers etwas misslingt. Gescheiterte DNS-Abfragen und gestörte Filter sind typische "
        .. "Ursachen, und viele Server verwenden die Antwort für Greylisting, obwohl 450 dafür besser "
        .. "passen würde. Auch wenn die Verbindung mitten in einer Transaktion abbricht, muss ein Client "
        .. "von dieser Antwort ausgehen.",
      fix = "Behalten Sie die Nachricht in der Warteschlange und versuchen Sie es später erneut; auf "
        .. "Ihrer Seite ist zunächst nichts zu ändern. Hält der Fehler an, lesen Sie den Text, und "
        .. "prüfen Sie, ob sich Ihre Absenderdomain, deren SPF-Eintrag und deren DKIM-Schlüssel abfragen "
        .. "lassen. Wenn Sie den Server betreiben, suchen Sie in dessen Protokoll nach der Abfrage, dem "
        .. "Filter oder der Einstellung, die versagt.",
    },
    [452] = {
      name = "Unzureichender Speicherplatz",
      description = "Der Server hat jetzt keinen Platz für diese E-Mail, oder die Transaktion hat zu "
        .. "viele Empfänger. 4.3.1 meint den Speicher des Systems, 4.2.2 das Kontingent eines Postfachs "
        .. "und 4.5.3 die Zahl der Empfänger. Im letzten Fall bleiben die bisher akzeptierten Empfänger "
        .. "gültig.",
      when = "Diese Antwort folgt auf MAIL, RCPT oder das Ende der Daten, wenn der Speicher erschöpft "
        .. "oder ein Grenzwert erreicht ist. Bei MAIL geht es um Speicherplatz, oft beurteilt nach der vom Client "
        .. "angegebenen SIZE; bei RCPT geht es um ein Postfach oder um die Zahl der Empfänger. Ein Server "
        .. "muss mindestens 100 Empfänger annehmen.",
      fix = "Sind es zu viele Empfänger, schließen Sie die Nachricht für die akzeptierten ab und senden "
        .. "den Rest in einer neuen Transaktion. Ist Speicher oder Kontingent erschöpft, behalten Sie die "
        .. "Nachricht in der Warteschlange und versuchen es später erneut. Wenn Sie den Server betreiben, "
        .. "schaffen Sie Platz; für seine Obergrenze an Empfängern verlangt RFC 5321 diesen Code, obwohl "
        .. "das IANA-Register X.5.3 mit 451 verbindet.",
    },
    [453] = {
      name = "Keine E-Mails in der Warteschlange",
      description = "Der Server hat für die in ATRN genannten Domains keine E-Mails in der Warteschlange. "
        .. "ATRN gehört zum On-Demand-Mail-Relay, und trotz der ersten Ziffer ist nichts schiefgegangen. "
        .. "Das IANA-Register verbindet X.3.2, ein System, das keine Nachrichten annimmt, mit diesem Code, "
        .. "was zu dessen Bedeutung nicht passt.",
      when = "Diese Antwort folgt auf ATRN eines Hosts, der seine E-Mails bei einem Relay abholt. RFC 2645 "
        .. "definiert sie nur für diesen Befehl; sie ist nicht die vorübergehende Form von 553.",
      fix = "Unternehmen Sie nichts, und fragen Sie zum nächsten geplanten Zeitpunkt wieder an. Wenn Sie "
        .. "E-Mails erwartet haben, prüfen Sie, ob ATRN die richtigen Domains genannt hat und ob deren "
        .. "MX-Einträge zu diesem Relay führen. Wenn Sie den Server betreiben, prüfen Sie, ob er die "
        .. "E-Mails dieses Kunden bereithält, statt sie anderswo zustellen zu wollen.",
    },
    [454] = {
      name = "Vorübergehender Authentifizierungs- oder TLS-Fehler",
      description = "Der Server kann AUTH oder STARTTLS im Moment aus einem eigenen Grund nicht "
        .. "ausführen. Auf AUTH sagt die Antwort nichts über das Passwort, das richtig sein kann. Auf "
        .. "STARTTLS sagt sie, dass TLS gerade nicht verfügbar ist.",
      when = "Diese Antwort folgt auf AUTH, wenn der Server die Anmeldung nicht prüfen kann, und auf "
        .. "STARTTLS, wenn TLS nicht starten kann. Für AUTH ist sie das vorübergehende Gegenstück zu "
        .. "535: Über die Anmeldedaten wurde nicht entschieden.",
      fix = "Versuchen Sie es später erneut, ohne den Benutzer nach einem anderen Passwort zu fragen und "
        .. "ohne auf TLS zu verzichten. RFC 3207 überlässt es dem Client, ob er nach einem gescheiterten "
        .. "STARTTLS unverschlüsselt fortfährt; damit gingen aber E-Mail und Passwort im Klartext über "
        .. "das Netz, also behalten Sie die Nachricht in der Warteschlange. Wenn Sie den Server betreiben, "
        .. "prüfen Sie die Benutzerdatenbank hinter AUTH oder Zertifikat, Schlüssel und Einstellungen "
        .. "von TLS.",
    },
    [455] = {
      name = "Parameter derzeit nicht umsetzbar",
      description = "Der Server kann einen Parameter von MAIL oder RCPT im Moment nicht umsetzen. Der Code "
        .. "ist das vorübergehende Gegenstück zu 555 und betrifft nur Parameter. Er ist kein allgemeiner "
        .. "vorübergehender Fehler, wie manche Nachschlageseiten behaupten.",
      when = "Diese Antwort folgt auf MAIL oder RCPT mit einem Erweiterungsparameter, den der Server "
        .. "gerade nicht bedienen kann. Ohne Parameter im Befehl ergibt sie wenig Sinn, und der Text muss "
        .. "sie erklären.",
      fix = "Versuchen Sie es später mit denselben Parametern erneut. Ein Parameter, auf den die "
        .. "Nachricht verzichten kann, darf sofort weggelassen werden, REQUIRETLS jedoch nie. Wenn Sie den "
        .. "Server betreiben, finden Sie heraus, woran es der Erweiterung fehlt, und senden Sie 555, wenn "
        .. "dieser Parameter nie funktionieren wird.",
    },
    [456] = { name = "Erneuter Versuch über IPv4" },
    [458] = {
      name = "Nachrichten können nicht eingereiht werden",
      description = "Der Server kann die mit ETRN angeforderte Abarbeitung der Warteschlange nicht "
        .. "starten. Der Knoten kann in Ordnung sein, aber seine wartenden Nachrichten lassen sich im "
        .. "Moment nicht verarbeiten. Über die Nachrichten selbst ist nichts gesagt.",
      when = "Diese Antwort folgt auf ETRN, wenn der Server die Warteschlange gerade nicht verarbeiten "
        .. "will oder kann. Sie gehört zur Erweiterung aus RFC 1985 und hat für andere Befehle keine "
        .. "Bedeutung.",
      fix = "Senden Sie ETRN später noch einmal. Scheitert es weiterhin, nennen Sie dem Betreiber des "
        .. "Servers die Uhrzeit und den Knotennamen. Wenn Sie den Server betreiben, suchen Sie im "
        .. "Warteschlangenprotokoll nach fehlenden Ressourcen oder nach einer Warteschlange, die gesperrt "
        .. "oder angehalten ist.",
    },
    [459] = {
      name = "Knoten nicht zugelassen",
      description = "Der Server lässt diesen Client die Warteschlange des genannten Knotens nicht "
        .. "starten. Der Grund steht im Text. Die erste Ziffer bezeichnet die Ablehnung als "
        .. "vorübergehend, aber sie wird kaum vergehen, solange niemand eine Einstellung ändert.",
      when = "Diese Antwort folgt auf ETRN eines Clients, der die E-Mails dieses Knotens nicht anfordern "
        .. "darf. Ein falsch geschriebener Knotenname und ein Client, der sich von einer anderen Adresse "
        .. "als sonst verbindet, sind die nächstliegenden Ursachen.",
      fix = "Prüfen Sie den Knotennamen hinter ETRN und lesen Sie den Grund im Text. Ist der Name "
        .. "richtig, bitten Sie den Betreiber des Servers, Ihren Host zuzulassen. Wenn Sie den Server "
        .. "betreiben, sehen Sie nach, welche Hosts oder Benutzer diese Warteschlange starten dürfen, und "
        .. "fügen Sie den Client hinzu, wenn er dazu berechtigt ist.",
    },
    [471] = { name = "Lokaler Filterfehler" },
    [500] = {
      name = "Syntaxfehler",
      description = "Der Server erkennt den Befehl nicht, oder die Zeile war zu lang. Nur diese Zeile wird "
        .. "abgelehnt: Die Sitzung bleibt offen und behält ihren Zustand. Ein Befehl, den der Server "
        .. "kennt, aber nicht anbietet, wird stattdessen mit 502 beantwortet.",
      when = "Diese Antwort kann auf jede Zeile folgen, die der Server nicht als Befehl lesen kann. "
        .. "Typische Fälle sind EHLO bei einem sehr alten Server, HELO oder EHLO bei einem LMTP-Server "
        .. "und ein Client, der aus dem Takt geraten ist und Nachrichtentext als Befehle sendet. Mit 5.5.6 "
        .. "besagt sie, dass eine Zeile des AUTH-Austauschs zu lang war.",
      fix = "Sehen Sie sich die gesendete Zeile Oktett für Oktett an, und verwenden Sie keine "
        .. "Erweiterung, die die EHLO-Antwort nicht aufführt. Wurde EHLO selbst abgelehnt, verwenden Sie "
        .. "bei einem LMTP-Server LHLO, oder weichen Sie auf HELO aus, sofern Sie weder TLS noch eine "
        .. "Anmeldung brauchen. Prüfen Sie, ob eine Firewall oder ein Proxy auf dem Weg Befehle "
        .. "verändert. Wenn Sie den Server betreiben, stellen Sie sicher, dass er alle Befehle kennt, die "
        .. "RFC 5321 verlangt.",
    },
    [501] = {
      name = "Syntaxfehler in Parametern",
      description = "Der Server kennt den Befehl, kann aber dessen Argumente nicht akzeptieren. Eines "
        .. "davon ist fehlerhaft, fehlt oder ist nicht zulässig. Während AUTH kann die Antwort auch "
        .. "einen abgebrochenen Austausch bedeuten, nicht dekodierbares Base64 oder eine Anfangsantwort, "
        .. "die der Mechanismus nicht annimmt.",
      when = "Diese Antwort kann auf jeden Befehl folgen, dessen Argumente die Syntax verletzen. Beispiele "
        .. "sind ein Leerzeichen nach dem Doppelpunkt von MAIL FROM, ein Unterstrich in einem Hostnamen, "
        .. "ein fehlerhafter DSN-Parameter und STARTTLS oder DATA mit einem Argument.",
      fix = "Berichtigen Sie die Argumente, bevor Sie den Befehl erneut senden. 5.1.3 weist auf die "
        .. "Empfängeradresse hin und 5.1.7 auf die Absenderadresse; bei AUTH weist 5.5.2 auf das Base64 "
        .. "hin. Nach Ihrem eigenen Sternchen bestätigt die Antwort nur, dass AUTH abgebrochen wurde. "
        .. "Wenn Sie den Server betreiben, beantworten Sie einen unbekannten Parameter von MAIL oder RCPT "
        .. "mit 555 und nicht mit diesem Code.",
    },
    [502] = {
      name = "Befehl nicht implementiert",
      description = "Der Server erkennt den Befehl, implementiert ihn aber nicht. Ein Befehl, den er nicht "
        .. "einmal erkennt, wird stattdessen mit 500 beantwortet. Nichts, was der Server in seiner "
        .. "EHLO-Antwort aufführt, darf so beantwortet werden.",
      when = "Diese Antwort folgt auf Befehle wie VRFY, EXPN, HELP oder ATRN bei Servern, die ohne sie "
        .. "auskommen. Nur ein Server aus der Zeit vor ESMTP beantwortet EHLO damit. Wo VRFY lediglich aus "
        .. "Sicherheitsgründen deaktiviert ist, ist 252 die richtige Antwort.",
      fix = "Kommen Sie ohne den Befehl aus; war es EHLO, weichen Sie auf HELO aus, sofern Sie weder TLS "
        .. "noch eine Anmeldung brauchen. Ihn zu wiederholen kann nicht helfen; die EHLO-Antwort zeigt, "
        .. "welche Erweiterungen vorhanden sind. Wenn Sie den Server betreiben, nehmen Sie den Befehl aus "
        .. "der EHLO-Liste, und verwenden Sie 252 für ein VRFY oder EXPN, das aus Sicherheitsgründen "
        .. "abgeschaltet ist.",
    },
    [503] = {
      name = "Falsche Befehlsreihenfolge",
      description = "Der Server kann diesen Befehl an dieser Stelle der Sitzung nicht annehmen. Ein "
        .. "Schritt davor fehlt, ist fehlgeschlagen oder wurde bereits ausgeführt. Der Befehl für sich "
        .. "genommen kann richtig sein.",
      when = "Diese Antwort folgt auf einen Befehl, der zu früh, doppelt oder im falschen Modus kommt. "
        .. "Beispiele sind RCPT vor MAIL, DATA ohne akzeptierten Empfänger, ein zweites AUTH, DATA nach "
        .. "BDAT und BDAT nach dem letzten Block. Nach einer Begrüßung mit 554 ist sie die Antwort auf "
        .. "alles außer QUIT.",
      fix = "Suchen Sie nach dem ersten Fehler vor dieser Antwort, denn er ist meist der eigentliche. Bei "
        .. "Pipelining lässt ein abgelehntes MAIL oder RCPT die späteren Befehle auf diese Weise "
        .. "scheitern. Senden Sie danach RSET oder öffnen Sie eine neue Sitzung, und führen Sie die "
        .. "Schritte der Reihe nach aus. Wenn Sie den Server betreiben, verwenden Sie 530, um zu sagen, "
        .. "dass eine Anmeldung oder TLS fehlt.",
    },
    [504] = {
      name = "Parameter nicht implementiert",
      description = "Der Server kennt den Befehl, implementiert aber den mitgegebenen Parameter nicht. "
        .. "Nach AUTH bedeutet die Antwort, dass der Mechanismus unbekannt oder hier nicht erlaubt ist. "
        .. "Ein unbekannter Parameter von MAIL oder RCPT wird mit 555 beantwortet und nicht mit diesem "
        .. "Code, außer bei den Erweiterungen CONPERM und CONNEG aus RFC 4141.",
      when = "Diese Antwort folgt auf AUTH mit einem Mechanismus, den der Server nicht anbietet. Bei EHLO, "
        .. "HELO, VRFY, EXPN und HELP ist sie selten. Postfix sendet sie auch, wo seine Richtlinie einen "
        .. "vollständig qualifizierten Namen verlangt und der Client einen kürzeren angegeben hat.",
      fix = "Wählen Sie einen Wert, den der Server anbietet, etwa einen Mechanismus aus der AUTH-Zeile "
        .. "seiner EHLO-Antwort. Beanstandet der Text einen nicht vollständig qualifizierten Namen, "
        .. "berichtigen Sie den Hostnamen oder die Adresse in Ihren Einstellungen. Wenn Sie den Server "
        .. "betreiben, führen Sie nur Mechanismen auf, die an dieser Stelle funktionieren, und verwenden "
        .. "Sie 555 für Parameter von MAIL und RCPT.",
    },
    [510] = { name = "Fehlerhafte E-Mail-Adresse" },
    [511] = { name = "Fehlerhafte E-Mail-Adresse" },
    [512] = { name = "Host nicht gefunden" },
    [513] = { name = "Falscher Adresstyp" },
    [520] = { name = "Quickstart-Kennung stimmt nicht überein" },
    [521] = {
      name = "Host nimmt keine E-Mails an",
      description = "Der Server nimmt überhaupt keine E-Mails an oder weist, so wie Postfix die Nummer "
        .. "verwendet, diesen Client ab und trennt die Verbindung. RFC 7504 setzt den Code an die Stelle "
        .. "der Begrüßung 220 bei einem Host, der nie E-Mails annimmt; der ältere RFC 1846, ein "
        .. "beendetes Experiment, ließ ihn auch bei RCPT zu. Postfix sendet ihn an jeder Stelle der "
        .. "Sitzung.",
      when = "Diese Antwort ist die Begrüßung eines Hosts, der so eingerichtet ist, dass er gar keine "
        .. "E-Mails annimmt. Ein solcher Host kann sie auf jeden folgenden Befehl wiederholen oder die "
        .. "Verbindung schließen. War die Begrüßung 220 oder nennt der Text einen Client oder eine "
        .. "Sperrliste, hat sie vermutlich die Bedeutung von Postfix, und der Host nimmt E-Mails von "
        .. "anderen an.",
      fix = "Lesen Sie zuerst den Text: Eine Abweisung Ihres Hosts ist eine Angelegenheit für den "
        .. "Betreiber des Servers und sagt nichts über den Empfänger. Nimmt der Host wirklich keine "
        .. "E-Mails an, prüfen Sie, ob die MX-Einträge der Domain auf den richtigen Host zeigen. Wenn "
        .. "Sie den Server betreiben, verwenden Sie 554, um einzelne Clients abzuweisen, und behalten Sie "
        .. "diesen Code Hosts vor, die nie E-Mails annehmen.",
    },
    [522] = { name = "Kontingent überschritten" },
    [523] = { name = "Verschlüsselung notwendig" },
    [524] = { name = "Verschlüsselung für diesen Mechanismus erforderlich" },
    [525] = { name = "Benutzerkonto deaktiviert" },
    [530] = {
      name = "Authentifizierung erforderlich",
      description = "Der Server verlangt vorher einen Schritt: eine Anmeldung mit AUTH oder "
        .. "Verschlüsselung mit STARTTLS. Nur der Text unterscheidet die beiden Fälle, da beide 5.7.0 "
        .. "tragen. Über die Nachricht oder ihre Empfänger ist nichts entschieden.",
      when = "Diese Antwort folgt auf MAIL und die meisten anderen Befehle eines Clients, der AUTH oder "
        .. "STARTTLS ausgelassen hat. EHLO, NOOP und QUIT sind immer davon ausgenommen, damit der fehlende "
        .. "Schritt nachgeholt werden kann.",
      fix = "Holen Sie den fehlenden Schritt nach und wiederholen Sie den Befehl; geben Sie die Nachricht "
        .. "nicht auf. Nennt der Text STARTTLS, senden Sie diesen Befehl und danach erneut EHLO; "
        .. "andernfalls melden Sie sich mit AUTH unter TLS an. Schalten Sie in einem Mailprogramm die "
        .. "Verschlüsselung und das Passwort für den Postausgangsserver ein. Ein MX-Host sollte von "
        .. "Fremden keine Anmeldung verlangen; tut er es, benachrichtigen Sie seinen Betreiber. Wenn Sie "
        .. "den Server betreiben, sagen Sie im Text, welcher Schritt fehlt.",
    },
    [533] = { name = "Zustellung nicht autorisiert" },
    [534] = {
      name = "Authentifizierungsmechanismus zu schwach",
      description = "Der Server stuft den gewählten Mechanismus für diesen Benutzer als zu schwach ein. "
        .. "Seine Richtlinie verlangt einen stärkeren, und das Passwort wurde nicht beurteilt. Google "
        .. "sendet den Code Berichten zufolge auch, wo ein Konto ein App-Passwort benötigt.",
      when = "Diese Antwort folgt auf AUTH, wenn der Mechanismus schwächer ist, als die Richtlinie des "
        .. "Servers es dem Benutzer erlaubt. Derselbe Mechanismus wird jedes Mal abgelehnt werden.",
      fix = "Wählen Sie aus der AUTH-Zeile der EHLO-Antwort einen stärkeren Mechanismus und melden Sie "
        .. "sich erneut an. Ist TLS noch nicht aktiv, starten Sie es zuerst, denn danach kann die Liste "
        .. "anders aussehen. Spricht der Text von einem App-Passwort, erzeugen Sie eines in den "
        .. "Einstellungen des Kontos. Wenn Sie den Server betreiben, lassen Sie schwache Mechanismen aus "
        .. "der Liste weg, wo es geht.",
    },
    [535] = {
      name = "Ungültige Anmeldedaten",
      description = "Der Server weist die Anmeldedaten zurück: Der Benutzername, das Passwort oder das "
        .. "Token ist ungültig. Die Sitzung bleibt offen, ist aber nicht authentifiziert. Mit 5.7.14 "
        .. "liegt der Fall anders: Es fehlt eine Vertrauensbeziehung zu einem weiteren Server.",
      when = "Diese Antwort beendet einen gescheiterten AUTH-Austausch. Ein falsches oder geändertes "
        .. "Passwort, ein Benutzername in falscher Form und ein abgelaufenes Token sind die häufigsten "
        .. "Ursachen.",
      fix = "Fragen Sie den Benutzer nach neuen Anmeldedaten, statt die alten zu wiederholen. Prüfen Sie "
        .. "die Form des Benutzernamens, der oft die ganze Adresse ist, und ob Sie mit dem richtigen "
        .. "Server sprechen. Wenn Sie den Server betreiben, sehen Sie in dessen "
        .. "Authentifizierungsprotokoll nach, und senden Sie 454, solange die Benutzerdatenbank "
        .. "ausgefallen ist, denn 535 lässt Clients nach einem anderen Passwort fragen.",
    },
    [538] = {
      name = "Verschlüsselung für diesen Mechanismus erforderlich",
      description = "Der Server akzeptiert diesen Mechanismus nur über eine verschlüsselte Verbindung. "
        .. "Die Anmeldedaten wurden nicht beurteilt. RFC 4954 führt den Code nur noch aus historischen "
        .. "Gründen: Ein Server sollte einen solchen Mechanismus nicht anbieten, bevor TLS aktiv ist.",
      when = "Diese Antwort folgt auf AUTH mit einem Mechanismus wie PLAIN über eine Verbindung ohne TLS. "
        .. "Ein Server, der sich an RFC 4954 hält, sendet sie nicht, sondern führt den Mechanismus in "
        .. "der EHLO-Antwort erst auf, wenn TLS aktiv ist.",
      fix = "Starten Sie TLS mit STARTTLS, senden Sie erneut EHLO und wiederholen Sie AUTH. Schalten Sie "
        .. "in einem Mailprogramm die Verschlüsselung für den Postausgangsserver ein. Ist das Passwort "
        .. "im Klartext über das Netz gegangen, ändern Sie es. Wenn Sie den Server betreiben, führen "
        .. "Sie den Mechanismus nur unter TLS auf, und verlangen Sie STARTTLS mit 530.",
    },
    [541] = { name = "Vom Ziel abgelehnt" },
    [542] = { name = "Abgelehnt" },
    [550] = {
      name = "Postfach nicht verfügbar",
      description = "Der Server lehnt endgültig ab: Das Postfach fehlt oder ist nicht erreichbar, oder "
        .. "eine Richtlinie steht entgegen. Die Nummer allein verrät nicht, was davon zutrifft. Der "
        .. "erweiterte Statuscode tut es: 5.1.1 heißt, dass es das Postfach nicht gibt, 5.2.1, dass es "
        .. "deaktiviert ist, und 5.7.x steht für eine Richtlinie, etwa bei gescheiterter Prüfung von "
        .. "SPF, DKIM oder Reverse-DNS.",
      when = "Diese Antwort folgt auf RCPT bei einer falschen Adresse oder unerlaubtem Relaying und in "
        .. "anderen Phasen aus Richtliniengründen. Nach den Daten betrifft sie oft den Inhalt oder die "
        .. "Authentifizierung des Absenders; auf EHLO, HELO oder MAIL weist sie den Client oder den "
        .. "Absender ab. Auch VRFY und EXPN werden so beantwortet.",
      fix = "Lesen Sie den erweiterten Statuscode und den Text, bevor Sie etwas entscheiden; ein bloßes "
        .. "550 beweist nichts gegen den Empfänger. Nach 5.1.1 berichtigen Sie die Adresse oder schreiben "
        .. "sie nicht mehr an; nach 5.7.x bringen Sie SPF, DKIM oder DNS in Ordnung oder fragen den "
        .. "Betreiber, denn die Adresse kann einwandfrei sein. Wenn Sie den Server betreiben, fügen Sie "
        .. "stets den erweiterten Statuscode hinzu, und verwenden Sie 450 für Hindernisse, die vergehen "
        .. "können.",
    },
    [551] = {
      name = "Benutzer nicht lokal, anderen Pfad verwenden",
      description = "Der Server lehnt den Empfänger ab und nennt unter Umständen die Adresse, die "
        .. "stattdessen zu verwenden ist. Anders als bei 251 leitet er nichts weiter: Die Nachricht wurde "
        .. "nicht angenommen. Der Text ist ein Hinweis und nicht mehr.",
      when = "Diese Antwort folgt auf RCPT oder VRFY für einen Benutzer, der anderswo zu erreichen ist "
        .. "und dessen E-Mails nicht weitergeleitet werden. Ein Server kann in diesem Fall ebenso gut 550 "
        .. "ohne jede Adresse senden, um sie nicht preiszugeben.",
      fix = "Versuchen Sie es bei diesem Server nicht erneut; senden Sie an die Adresse im Text, wenn Sie "
        .. "Grund haben, ihr zu vertrauen. Ein Programm sollte ihr nur dann folgen oder ein Adressbuch "
        .. "ändern, wenn es sich der Identität des Servers sicher ist. Wenn Sie den Server betreiben, "
        .. "leiten Sie mit 250 oder 251 weiter, oder lehnen Sie mit 550 ab, wenn die neue Adresse "
        .. "vertraulich bleiben soll.",
    },
    [552] = {
      name = "Speicherzuteilung überschritten",
      description = "Der Server lehnt ab, weil ein Kontingent oder eine Größengrenze überschritten "
        .. "würde. 5.2.2 meint ein volles Postfach, 5.2.3 die Größengrenze eines Postfachs und 5.3.4 "
        .. "die des Systems. Bei RCPT gibt es eine Ausnahme von der Dauerhaftigkeit: Sind, wie früher in "
        .. "RFC 821, zu viele Empfänger gemeint, sollte ein Client den Code als vorübergehend behandeln.",
      when = "Diese Antwort folgt auf MAIL, RCPT, das Ende der Daten oder BURL, wenn eine Grenze "
        .. "überschritten würde. Bei MAIL liegt die vom Client angegebene SIZE über der Grenze in der "
        .. "EHLO-Antwort des Servers; bei RCPT ist es ein Kontingent oder, bei alten Servern, die Zahl der "
        .. "Empfänger. Andere Server beantworten ein volles Postfach mit 452.",
      fix = "Verkleinern Sie die Nachricht, wenn die Größe das Problem ist; ist das Postfach voll, "
        .. "behalten Sie die Adresse und benachrichtigen den Empfänger auf anderem Weg. Spricht der Text "
        .. "bei RCPT von zu vielen Empfängern, senden Sie den Rest in einer neuen Transaktion. Wenn Sie "
        .. "den Server betreiben, geben Sie die Grenze mit SIZE bekannt, und verwenden Sie 452 mit 4.5.3 "
        .. "für zu viele Empfänger.",
    },
    [553] = {
      name = "Postfachname nicht zulässig",
      description = "Der Server nimmt diesen Postfachnamen in der vorliegenden Form nicht an. Der Name "
        .. "verletzt die Syntax, ist nicht erlaubt oder enthält Zeichen außerhalb von ASCII, wo nur "
        .. "ASCII möglich ist. Auf VRFY kann die Antwort auch besagen, dass der Name mehrdeutig ist, und "
        .. "die Kandidaten aufführen, einen je Zeile.",
      when = "Diese Antwort folgt auf MAIL, RCPT oder VRFY, wenn der Fehler im Namen selbst liegt. Mit "
        .. "5.1.8 liegt er in der Domain des Absenders. Manche Server fassen den Code weiter: So sendet "
        .. "ihn qmail für eine Domain, für die es nicht als Relay dient, und der Text sagt das auch.",
      fix = "Vergleichen Sie die Adresse Buchstabe für Buchstabe und berichtigen Sie sie. Wählen Sie "
        .. "nach VRFY einen der Kandidaten. Eine Adresse mit anderen Zeichen als ASCII braucht SMTPUTF8 "
        .. "auf beiden Seiten; verwenden Sie ohne diese Erweiterung eine ASCII-Adresse. Wenn Sie den "
        .. "Server betreiben, behalten Sie diesen Code Namen vor, und lehnen Sie Relaying mit 550 und "
        .. "5.7.1 ab.",
    },
    [554] = {
      name = "Transaktion fehlgeschlagen",
      description = "Der Server verweigert die Transaktion oder, wenn dies die Begrüßung ist, den ganzen "
        .. "Dienst. Es ist der allgemeine dauerhafte Fehler für Fälle, in denen kein genauerer Code "
        .. "passt. Der Grund steht im Text und im erweiterten Statuscode: 5.7.1 ist eine Richtlinie, 5.6.x "
        .. "der Inhalt und 5.5.1 ein falscher Schritt.",
      when = "Diese Antwort kann die Begrüßung sein oder auf fast jeden Befehl folgen. Nach den Daten "
        .. "lehnt sie die Nachricht ab; auf DATA besagt sie, dass kein Empfänger gültig war; nach einem "
        .. "TLS-Handshake, dass die Sicherheit nicht genügt. Viele Server senden sie auch bei RCPT, zum "
        .. "Beispiel um Relaying oder einen Client auf einer Sperrliste abzulehnen, obwohl RFC 5321 sie "
        .. "dort nicht aufführt.",
      fix = "Suchen Sie den Grund im Text, denn die Nummer verrät ihn nicht. War es die Begrüßung, "
        .. "senden Sie QUIT und fragen den Betreiber; ist eine Sperrliste genannt, beseitigen Sie die "
        .. "Ursache und beantragen dort die Austragung; andernfalls beheben Sie, was der Text nennt. "
        .. "Streichen Sie den Empfänger deswegen nicht. Wenn Sie den Server betreiben, nennen Sie den "
        .. "Grund, und antworten Sie nach einer Begrüßung mit 554 bis zum QUIT mit 503.",
    },
    [555] = {
      name = "Parameter nicht erkannt",
      description = "Der Server erkennt einen Parameter von MAIL oder RCPT nicht oder kann ihn nicht "
        .. "umsetzen. Der Code ist das dauerhafte Gegenstück zu 455. Die Adresse wurde nicht beurteilt.",
      when = "Diese Antwort folgt auf MAIL oder RCPT mit einem Erweiterungsparameter, den der Server nicht "
        .. "angeboten hat. Haraka und einige andere senden sie auch bei fehlerhafter Syntax dieser beiden "
        .. "Befehle, wo 501 oder 553 üblich wäre.",
      fix = "Verwenden Sie nur Parameter, deren Erweiterung die EHLO-Antwort aufführt, und lassen Sie "
        .. "diesen weg, wenn die Nachricht darauf verzichten kann. Senden Sie nach STARTTLS erneut EHLO, "
        .. "denn die Liste kann sich ändern. War kein Parameter angegeben, prüfen Sie die Klammern und "
        .. "Leerzeichen um die Adresse. Wenn Sie den Server betreiben, senden Sie 455 für einen "
        .. "Parameter, der nur jetzt versagt, und 504 für Parameter anderer Befehle.",
    },
    [556] = {
      name = "Domain nimmt keine E-Mails an",
      description = "Der Server lehnt den Empfänger ab, weil er erfahren hat, dass die Domain keine "
        .. "E-Mails annimmt. Die Antwort kommt nicht von der Domain selbst, sondern von einem Relay oder "
        .. "Submission-Server, der meist einen Null-MX-Eintrag im DNS gefunden hat. RFC 7504 definiert den "
        .. "Code, und 5.1.10 gehört dazu.",
      when = "Diese Antwort folgt auf RCPT bei einem Relay oder Submission-Server, wenn die Domain des "
        .. "Empfängers einen Null-MX-Eintrag hat. Hat die Domain des Absenders einen, lautet die Antwort "
        .. "stattdessen 550 mit 5.7.27.",
      fix = "Prüfen Sie die Schreibweise der Domain; stimmt sie, senden Sie an keine ihrer Adressen mehr. "
        .. "Ein Null-MX-Eintrag ist ein einzelner MX-Eintrag mit einem Punkt anstelle eines Hostnamens; "
        .. "der Inhaber hat ihn gesetzt, um zu sagen, dass die Domain keine E-Mails annimmt. Gehört die "
        .. "Domain Ihnen und soll sie E-Mails empfangen, ersetzen Sie diesen Eintrag durch einen echten "
        .. "MX-Eintrag.",
    },
    [557] = { name = "Adressabfrage" },
    [571] = { name = "Blockiert" },
  },

  enhanced = {
    ["0.0"] = {
      name = "Sonstiger nicht definierter Status",
      description = "Der Server meldet nur Erfolg, vorübergehenden Fehler oder dauerhaften Fehler und "
        .. "nennt keine weiteren Einzelheiten. Dieser Code ist die Rückfallebene des ganzen Schemas: "
        .. "Klasse 2 bestätigt den Befehl, Klasse 4 lässt Raum für einen weiteren Versuch, und Klasse 5 "
        .. "lehnt den Befehl in der gesendeten Form ab.",
      when = "Fast jeder Befehl kann mit diesem Code beantwortet werden, da das IANA-Register ihn mit "
        .. "jedem Antwortcode verbindet. Die Begrüßung, Antworten auf EHLO oder HELO und 3yz-Antworten "
        .. "tragen ihn nie. Server senden ihn, wenn sie die Klasse kennen und sonst nichts.",
      fix = "Lesen Sie den Antwortcode und den Text, denn dieser Code fügt ihnen nichts hinzu. Bei Klasse "
        .. "2 ist nichts zu tun; bei Klasse 4 behalten Sie die Nachricht und versuchen es später erneut; "
        .. "bei Klasse 5 klären Sie den Grund, bevor Sie erneut senden. Verwenden Sie auf der Serverseite "
        .. "einen genaueren erweiterten Statuscode, wenn die Ursache bekannt ist.",
    },
    ["1.0"] = {
      name = "Sonstiger Adressstatus",
      description = "Der Server nennt einen allgemeinen Status einer Absender- oder Empfängeradresse, "
        .. "ohne weitere Einzelheiten. Bei Klasse 2 ist die Adresse akzeptiert; bei Klasse 4 oder 5 wird "
        .. "sie aus einem Grund abgelehnt, den kein anderer Adresscode ausdrückt.",
      when = "Antworten auf MAIL und RCPT tragen diesen Code, und 250 2.1.0 ist eine übliche Antwort auf "
        .. "ein akzeptiertes MAIL. RFC 2034 zeigt Klasse 2 in dieser Verwendung. Fehler kommen von "
        .. "Servern, die Adressprobleme nicht weiter unterscheiden.",
      fix = "Bei Klasse 2 fahren Sie mit der Transaktion fort; bei Klasse 4 versuchen Sie es später "
        .. "erneut; bei Klasse 5 berichtigen Sie zuerst die Adresse. Prüfen Sie Schreibweise und Domain "
        .. "der Adresse, die der Text nennt; auch nach RCPT kann das die des Absenders sein. Ziehen Sie "
        .. "auf der Serverseite einen genauen Code wie 5.1.1 oder 5.1.8 vor, wo einer passt.",
    },
    ["1.1"] = {
      name = "Ungültige Zielpostfachadresse",
      description = "Der Server findet kein Postfach mit dem Namen des Empfängers, also dem Teil vor dem "
        .. "At-Zeichen. RFC 3463 sieht diesen Code nur für dauerhafte Fehler vor, aber das IANA-Register "
        .. "verbindet ihn auch mit 451, und Server senden durchaus 4.1.1.",
      when = "Server beantworten RCPT mit diesem Code nach einem Tippfehler oder wenn ein Konto gelöscht "
        .. "wurde. Klasse 4 ist typisch für Server, die die Adresse in diesem Moment nicht prüfen "
        .. "konnten. Ein Relay, das erst später von dem fehlenden Postfach erfährt, schreibt den Code in "
        .. "einen Zustellbericht.",
      fix = "Prüfen Sie zuerst die Schreibweise der Empfängeradresse. Bei Klasse 5 berichtigen Sie sie "
        .. "oder nehmen sie aus der Liste und senden nicht mehr an sie; bei Klasse 4 überlassen Sie der "
        .. "Warteschlange weitere Versuche und streichen noch nichts. Prüfen Sie auf der Serverseite die "
        .. "Empfängertabellen und Aliasse, und verwenden Sie Klasse 4 nur, solange das Ergebnis der "
        .. "Abfrage unsicher ist.",
    },
    ["1.2"] = {
      name = "Ungültige Zielsystemadresse",
      description = "Die Domain des Empfängers, der Teil hinter dem At-Zeichen, existiert nicht oder "
        .. "nimmt keine E-Mails an. Betroffen ist jede Adresse in dieser Domain, nicht ein einzelnes "
        .. "Postfach. RFC 3463 sieht diesen Code nur für dauerhafte Fehler vor.",
      when = "Ein Submission-Server oder Relay meldet diesen Code, wenn er im DNS keine solche Domain "
        .. "findet. Eine falsch geschriebene Domain und eine abgelaufene Registrierung sind typische "
        .. "Ursachen. Eine Domain, die einen Null-MX-Eintrag veröffentlicht, hat einen eigenen Code, "
        .. "5.1.10.",
      fix = "Prüfen Sie die Domain auf Tippfehler und berichtigen Sie die Adresse. Gibt es die Domain "
        .. "nicht mehr, senden Sie an keine ihrer Adressen mehr. Verwenden Sie diesen Code auf der "
        .. "Serverseite nicht für eine DNS-Abfrage, die lediglich gescheitert ist; dafür ist 4.4.3 "
        .. "gedacht.",
    },
    ["1.3"] = {
      name = "Ungültige Syntax der Zielpostfachadresse",
      description = "Die Empfängeradresse ist fehlerhaft und lässt sich nicht als Adresse lesen. Der "
        .. "Fehler kann in jedem Teil liegen; daher sagt die Antwort nicht, ob es ein solches Postfach "
        .. "gibt.",
      when = "Server beantworten RCPT mit 501 5.1.3, wenn die Adresse die Syntax verletzt. Typisch sind "
        .. "eine fehlende Domain, ein überzähliges Leerzeichen oder ein doppeltes At-Zeichen. Der Code "
        .. "kommt auch mit 553 vor, wo ein Postfachname nicht zulässig ist.",
      fix = "Berichtigen Sie die Empfängeradresse und senden Sie erneut; unverändert wiederholt kann es "
        .. "nicht gelingen. Achten Sie auf Importfehler in Listen, auf Anzeigenamen innerhalb der spitzen "
        .. "Klammern und auf unsichtbare Zeichen. Sorgen Sie auf der Serverseite dafür, dass "
        .. "ungewöhnliche, aber gültige Formen wie lokale Teile in Anführungszeichen nicht abgelehnt "
        .. "werden.",
    },
    ["1.4"] = {
      name = "Zielpostfachadresse mehrdeutig",
      description = "Der Name des Empfängers passt auf dem Zielsystem zu mehr als einem Postfach. Der "
        .. "Server rät nicht, welches davon gemeint ist. Die Adresse ist nicht tot, nur ungenau.",
      when = "Systeme, die Empfängernamen nach ungefähren Regeln Postfächern zuordnen, senden diesen "
        .. "Code. In einem solchen Verzeichnis kann ein Nachname allein zu mehreren Personen passen. Für "
        .. "VRFY gibt es bei einem mehrdeutigen Namen den Antwortcode 553, der manchmal die Kandidaten "
        .. "aufführt.",
      fix = "Verwenden Sie die vollständige und genaue Adresse des Empfängers, die der Empfänger oder "
        .. "der Text der Antwort nennen kann. Bei Klasse 4 darf dieselbe Adresse später noch einmal "
        .. "versucht werden; bei Klasse 5 muss sie zuerst geändert werden. Geben Sie auf der Serverseite "
        .. "jedem Postfach eine eindeutige Adresse.",
    },
    ["1.5"] = {
      name = "Zieladresse gültig",
      description = "Der Server akzeptiert die Empfängeradresse als gültig. Den Code gibt es nur bei "
        .. "Erfolg, und er verspricht nichts über den Inhalt der Nachricht, den der Server später "
        .. "beurteilt.",
      when = "Ein akzeptierter Befehl RCPT wird gewöhnlich mit 250 2.1.5 beantwortet. Der Code steht auch "
        .. "in positiven Zustellberichten, wo er bestätigt, dass die Adresse gültig war.",
      fix = "Zu beheben ist nichts: Fahren Sie mit dem nächsten Empfänger oder mit DATA fort. In einer "
        .. "Antwort auf RCPT ist dieser Code kein Beweis für die Zustellung; erst eine 2yz-Antwort nach "
        .. "den Nachrichtendaten bedeutet, dass der Server die Nachricht übernommen hat. Senden Sie ihn "
        .. "auf der Serverseite nur für Empfänger, die wirklich akzeptiert sind.",
    },
    ["1.6"] = {
      name = "Zielpostfach umgezogen, keine Weiterleitungsadresse",
      description = "Das Postfach des Empfängers gab es einmal, doch es besteht nicht mehr, und der "
        .. "Server kennt keine Weiterleitungsadresse. RFC 3463 behält diesen Code dauerhaften Fehlern "
        .. "vor, weil E-Mails an die alte Adresse nicht mehr angenommen werden.",
      when = "Server beantworten RCPT mit diesem Code für eine Person oder einen Dienst, die dort nicht "
        .. "mehr zu erreichen sind. Wo frühere Adressen aufgezeichnet werden, lässt sich dieser Fall von "
        .. "einer Adresse unterscheiden, die es nie gab; das ist 5.1.1.",
      fix = "Streichen Sie die alte Adresse aus Ihren Listen, und fragen Sie die Person auf anderem Weg "
        .. "nach der neuen. Weitere Versuche helfen nicht. Antworten Sie auf der Serverseite stattdessen "
        .. "mit 251 oder 551, wenn eine neue Adresse bekannt ist und Absendern genannt werden darf.",
    },
    ["1.7"] = {
      name = "Ungültige Syntax der Absenderpostfachadresse",
      description = "Die Absenderadresse ist fehlerhaft und lässt sich nicht als Adresse lesen. Der "
        .. "Fehler kann in jedem Teil liegen. Um die Adresse des Empfängers geht es nicht.",
      when = "Server beantworten MAIL mit diesem Code, wenn die Adresse in MAIL FROM die Syntax verletzt. "
        .. "Eine Anwendung, die einen bloßen Benutzernamen oder einen Anzeigenamen als Absender "
        .. "übergibt, ist eine typische Ursache.",
      fix = "Berichtigen Sie den Envelope-Absender im sendenden Programm, zum Beispiel zu "
        .. "news@example.com. Bei Klasse 5 kommt die Nachricht unverändert nicht durch; bei Klasse 4 darf "
        .. "die Warteschlange es erneut versuchen, aber eine fehlerhafte Adresse wird durch Warten kaum "
        .. "gültig. Nehmen Sie auf der Serverseite den leeren Envelope-Absender weiterhin an, denn "
        .. "Zustellberichte verwenden ihn.",
    },
    ["1.8"] = {
      name = "Ungültige Absendersystemadresse",
      description = "Der Server akzeptiert die Domain des Absenders nicht, die anscheinend nicht existiert "
        .. "oder keine zurückgesandten E-Mails annehmen kann. Um die Adresse des Empfängers geht es "
        .. "nicht. Bei Klasse 4 scheiterte die Abfrage nur für den Moment, meist im DNS; bei Klasse 5 ist "
        .. "sich der Server sicher.",
      when = "Server beantworten MAIL (oder bei aufgeschobener Prüfung RCPT) mit diesem Code, nachdem sie "
        .. "die Domain des Envelope-Absenders abgefragt haben. Tippfehler in der Konfiguration des "
        .. "Absenders, abgelaufene Domains und private Hostnamen sind typische Ursachen.",
      fix = "Verwenden Sie eine Absenderadresse, deren Domain im öffentlichen DNS auflösbar ist und "
        .. "E-Mails annimmt. Bei Klasse 4 lassen Sie die Nachricht in der Warteschlange und prüfen, ob "
        .. "die Nameserver der Domain antworten; bei Klasse 5 berichtigen Sie zuerst die Domain oder ihre "
        .. "DNS-Daten. Wählen Sie auf der Serverseite immer dann Klasse 4, wenn die Abfrage selbst "
        .. "gescheitert ist.",
    },
    ["1.9"] = {
      name = "Nachricht an nicht konformes Mailsystem weitergereicht",
      description = "Die Nachricht wurde an ein Mailsystem weitergereicht, das an der "
        .. "Nachrichtenverfolgung nicht teilnimmt. Die Empfängeradresse war gültig, aber von dort wird "
        .. "keine weitere Meldung über die Zustellung kommen. RFC 3886 verwendet diesen Code nur zusammen "
        .. "mit der Aktion „relayed“.",
      when = "Verfolgungsberichte nach RFC 3886 tragen diesen Code, sobald die Spur einer Nachricht endet. "
        .. "Der Code bedeutet immer Erfolg, daher ist nur 2.1.9 gültig. In einer gewöhnlichen "
        .. "SMTP-Antwort ist er nicht zu erwarten.",
      fix = "Zu beheben ist nichts, da die Nachricht auf den Weg gebracht wurde. Wenn Sie wissen müssen, "
        .. "ob sie angekommen ist, fragen Sie den Empfänger oder den Postmaster des nächsten Systems. "
        .. "Verwenden Sie diesen Code auf der Serverseite nur in Berichten, deren Aktion „relayed“ ist.",
    },
    ["1.10"] = {
      name = "Empfängeradresse hat Null-MX-Eintrag",
      description = "Die Domain des Empfängers veröffentlicht einen Null-MX-Eintrag und erklärt damit, "
        .. "dass sie keine E-Mails annimmt. Betroffen ist jede Adresse in dieser Domain.",
      when = "Relays und Submission-Server beantworten RCPT mit 556 5.1.10, nachdem sie den "
        .. "Null-MX-Eintrag im DNS gefunden haben. Domains, die gar nicht für E-Mails bestimmt sind, "
        .. "veröffentlichen einen solchen. Exchange Online sendet 5.1.10 auch für einen unbekannten "
        .. "Empfänger, was außerhalb der registrierten Bedeutung liegt.",
      fix = "Suchen Sie nach einem Tippfehler in der Domain; ist ihr Null-MX-Eintrag echt, senden Sie an "
        .. "keine ihrer Adressen mehr. Zeigt der Text, dass Exchange Online einen unbekannten Empfänger "
        .. "gemeint hat, behandeln Sie die Antwort wie 5.1.1 und streichen nur diese Adresse. Auf der "
        .. "Empfängerseite entfernen Sie den Null-MX-Eintrag, wenn die Domain doch E-Mails annehmen soll.",
    },
    ["2.0"] = {
      name = "Sonstiger oder nicht definierter Postfachstatus",
      description = "Der Server nennt einen allgemeinen Status eines bestehenden Postfachs, ohne weitere "
        .. "Einzelheiten. Klasse 2 meldet Erfolg, Klasse 4 ein vorübergehendes Hindernis und Klasse 5 ein "
        .. "bleibendes.",
      when = "Antworten auf RCPT und auf die Nachrichtendaten tragen diesen Code, wenn die Ursache beim "
        .. "Postfach liegt und nicht beim System. Manche Greylisting-Installationen senden ebenfalls "
        .. "4.2.0, daher kommt es auf den Text an.",
      fix = "Lesen Sie den Text der Antwort, denn dieser Code allein nennt den Grund nicht. Bei Klasse 2 "
        .. "ist nichts zu tun; bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse "
        .. "5 fragen Sie den Empfänger auf anderem Weg, bevor Sie erneut senden. Ziehen Sie auf der "
        .. "Serverseite einen genauen Code wie X.2.1 oder X.2.2 vor, wenn einer passt.",
    },
    ["2.1"] = {
      name = "Postfach deaktiviert, nimmt keine Nachrichten an",
      description = "Das Postfach des Empfängers existiert, nimmt aber keine Nachrichten an. Klasse 4 "
        .. "bedeutet, dass es für eine Weile gesperrt ist; Klasse 5 bedeutet, dass seine erneute Freigabe "
        .. "nicht zu erwarten ist.",
      when = "Server beantworten RCPT mit diesem Code für Konten, die ausgesetzt, gesperrt oder "
        .. "geschlossen sind. Manche Anbieter senden 4.2.1, Gmail sogar 5.2.1, auch für ein Postfach, das "
        .. "zu schnell E-Mails erhält.",
      fix = "Bei Klasse 4 behalten Sie die Nachricht in der Warteschlange und versuchen es erneut; bei "
        .. "Klasse 5 senden Sie nicht mehr an diese Adresse, es sei denn, der Text spricht von einer Rate. "
        .. "Ist Ihnen die Person wichtig, erreichen Sie sie auf anderem Weg. Auf der Empfängerseite kann "
        .. "der Inhaber oder der Administrator das Postfach wieder freigeben lassen.",
    },
    ["2.2"] = {
      name = "Postfach voll",
      description = "Das Postfach des Empfängers hat sein Kontingent oder seine Speichergrenze erreicht. "
        .. "Die Adresse ist gültig, und der Empfänger kann durch Löschen von Nachrichten Platz "
        .. "schaffen. Über die Klasse sind sich die Standards uneins: RFC 3463 verlangt Klasse 4, aber "
        .. "das IANA-Register verbindet diesen Code mit 552, und RFC 4468 schreibt 552 5.2.2.",
      when = "Ein Server sendet diesen Code nach RCPT oder nach den Nachrichtendaten für einen Benutzer, "
        .. "der sein Kontingent überschritten hat. In der Praxis kommen 4.2.2 und 5.2.2 vor. Ein "
        .. "Postfach, das niemand leert, gibt immer wieder dieselbe Antwort.",
      fix = "Behalten Sie die Adresse vorerst in der Liste, denn das Postfach kann geleert werden. Bei "
        .. "Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse 5 kommt diese "
        .. "Nachricht zurück, eine spätere kann aber durchgehen. Auf der Empfängerseite löschen Sie "
        .. "Nachrichten, leeren den Papierkorb oder erhöhen das Kontingent.",
    },
    ["2.3"] = {
      name = "Nachrichtenlänge überschreitet administrative Grenze",
      description = "Die Nachricht ist größer, als das Postfach dieses Empfängers sie annehmen darf. "
        .. "Die Grenze gehört zum Postfach und ist kleiner als die des ganzen Systems, die einen eigenen "
        .. "Code hat, 5.3.4.",
      when = "Server senden 552 5.2.3 auf RCPT, wenn MAIL die Größe angekündigt hat, oder nach den "
        .. "Nachrichtendaten. Empfänger derselben Nachricht können verschiedene Antworten bekommen, denn "
        .. "die Grenze kann sich von Postfach zu Postfach unterscheiden.",
      fix = "Verkleinern Sie die Nachricht: Komprimieren oder entfernen Sie Anhänge, oder senden Sie "
        .. "stattdessen einen Link. Die Base64-Kodierung macht einen Anhang etwa ein Drittel größer als "
        .. "die Datei auf der Festplatte. Auf der Empfängerseite kann der Administrator die Grenze des "
        .. "Postfachs anheben.",
    },
    ["2.4"] = {
      name = "Problem beim Auflösen der Mailingliste",
      description = "Die Adresse gehört zu einer Mailingliste, die der Server nicht in ihre Mitglieder "
        .. "auflösen konnte. Klasse 4 rechnet damit, dass ein späterer Versuch gelingt; Klasse 5 besagt, "
        .. "dass die Liste selbst repariert werden muss.",
      when = "Server senden diesen Code nach RCPT für eine Listenadresse oder in einem Zustellbericht. "
        .. "Unlesbare Mitgliederdaten oder ein nicht erreichbares Verzeichnis können dahinterstehen. Eine "
        .. "Liste, die den Absender lediglich nicht zulässt, hat einen anderen Code, 5.7.2.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse 5 benachrichtigen "
        .. "Sie den Inhaber der Liste unter einer anderen Adresse als der Listenadresse. Der Absender kann "
        .. "den Fehler nicht beheben. Prüfen Sie auf der Serverseite die Aliasdatei, die Mitgliederdaten "
        .. "und das Verzeichnis, aus dem die Liste gebildet wird.",
    },
    ["3.0"] = {
      name = "Sonstiger oder nicht definierter Status des Mailsystems",
      description = "Der Server nennt einen allgemeinen Status des Mailsystems selbst, ohne weitere "
        .. "Einzelheiten. Klasse 2 ist gewöhnlicher Erfolg wie die Verabschiedung nach QUIT; Klasse 4 ist "
        .. "eine vorübergehende und Klasse 5 eine bleibende Störung des Systems, nicht eines einzelnen "
        .. "Postfachs.",
      when = "Antworten auf viele Befehle tragen diesen Code, zum Beispiel 221 2.3.0 nach QUIT oder 451 "
        .. "4.3.0 nach den Nachrichtendaten. Server verwenden 4.3.0 für interne Fehler, die sie nicht "
        .. "näher erklären.",
      fix = "Bei Klasse 2 ist nichts zu tun; bei Klasse 4 überlassen Sie der Warteschlange weitere "
        .. "Versuche; bei Klasse 5 lesen Sie den Text und fragen den Postmaster des Servers. Ein anderer "
        .. "Empfänger auf demselben System kann sehr wohl dieselbe Antwort erhalten. Lesen Sie auf der "
        .. "Serverseite das Protokoll dieses Zeitpunkts.",
    },
    ["3.1"] = {
      name = "Mailsystem voll",
      description = "Der Mailspeicher des Servers ist voll, daher nimmt er im Moment keine weiteren "
        .. "Nachrichten an. Betroffen ist das ganze System, und ein einzelner Empfänger kann nicht durch "
        .. "Löschen von Nachrichten helfen. RFC 3463 behält diesen Code vorübergehenden Fehlern vor.",
      when = "Server beantworten MAIL, RCPT oder die Nachrichtendaten mit 452 4.3.1, solange ihr Speicher "
        .. "erschöpft ist. Manche Server lehnen E-Mails ab, sobald der freie Platz unter eine "
        .. "konfigurierte Reserve fällt.",
      fix = "Behalten Sie die Nachricht, und versuchen Sie es später in normalen Abständen erneut. "
        .. "Andere Empfänger dieses Systems sind ebenso betroffen. Schaffen Sie auf der Serverseite "
        .. "freien Speicherplatz, suchen Sie nach einer angeschwollenen Warteschlange oder Protokolldatei, "
        .. "und überprüfen Sie den Schwellenwert für freien Platz.",
    },
    ["3.2"] = {
      name = "System nimmt keine Nachrichten aus dem Netz an",
      description = "Der Host nimmt keine Nachrichten an, für eine Weile oder für immer. Klasse 4 "
        .. "umfasst Herunterfahren, Überlast und Wartung; Klasse 5 betrifft einen Host, der nie E-Mails "
        .. "annimmt, wofür RFC 7504 den Code mit 521 verbindet. Das IANA-Register verbindet ihn auch mit "
        .. "453, das RFC 2645 stattdessen für eine leere Warteschlange verwendet.",
      when = "Server senden 421 4.3.2, während sie neu starten oder überlastet sind. Ein Host, der nie "
        .. "E-Mails annimmt, meldet sich mit 521 und kann spätere Befehle mit 521 5.3.2 beantworten. "
        .. "Exchange weicht mit 432 4.3.2 für einen gedrosselten Empfänger davon ab.",
      fix = "Bei Klasse 4 behalten Sie die Nachricht und verbinden sich später erneut; bei Klasse 5 "
        .. "suchen Sie nach einem falschen MX-Eintrag oder einer Relay-Einstellung, die zu diesem Host "
        .. "führt. Schließen Sie auf der Serverseite die Wartung ab oder verringern Sie die Last, und "
        .. "lassen Sie keinen MX-Eintrag auf einen Host zeigen, der nie E-Mails annimmt.",
    },
    ["3.3"] = {
      name = "System unterstützt gewählte Funktionen nicht",
      description = "Das Zielsystem unterstützt eine Funktion nicht, die die Nachricht verlangt. Gateways "
        .. "melden das, wenn es für die Funktion auf ihrer anderen Seite keine Entsprechung gibt.",
      when = "Server und Gateways senden diesen Code, wenn eine Nachricht eine besondere Behandlung "
        .. "verlangt, die sie nicht bieten können. Ein unbekannter Parameter von MAIL oder RCPT ist etwas "
        .. "anderes und hat den Code X.5.4.",
      fix = "Entnehmen Sie dem Text, welche Funktion gemeint ist, und senden Sie die Nachricht ohne sie. "
        .. "Bei Klasse 4 kann dieselbe Anforderung später akzeptiert werden; bei Klasse 5 nicht. "
        .. "Kündigen Sie auf der Serverseite in der EHLO-Antwort nur Erweiterungen an, die wirklich "
        .. "funktionieren.",
    },
    ["3.4"] = {
      name = "Nachricht zu groß für das System",
      description = "Die Nachricht ist größer, als der Server sie annimmt. Die Grenze gehört zum ganzen "
        .. "System, nicht zu einem einzelnen Postfach, und kann eine Regel oder eine physische Schranke "
        .. "sein. RFC 3463 behält diesen Code dauerhaften Fehlern vor.",
      when = "Server senden 552 5.3.4 nach MAIL, wenn die angekündigte SIZE zu groß ist, oder sonst nach "
        .. "den Nachrichtendaten. Base64 macht einen Anhang etwa ein Drittel größer, daher kann eine "
        .. "Datei knapp unter der Grenze immer noch zu groß sein.",
      fix = "Verkleinern Sie die Nachricht, teilen Sie sie auf, oder senden Sie stattdessen einen Link zur "
        .. "Datei. Die Zahl hinter SIZE in der EHLO-Antwort nennt die Grenze, wenn der Server eine angibt. "
        .. "Auf der Serverseite heben Sie die Grenze auf jedem System des Weges an, Inhaltsfilter "
        .. "eingeschlossen, wenn größere E-Mails gewünscht sind.",
    },
    ["3.5"] = {
      name = "System falsch konfiguriert",
      description = "Die Konfiguration des Servers hindert ihn daran, die Nachricht anzunehmen. Weder die "
        .. "Nachricht noch die Adressen müssen falsch sein; handeln muss der Administrator dieses Systems.",
      when = "Server senden diesen Code, sobald sie einen Fehler in ihrer eigenen Einrichtung bemerken. "
        .. "Postfix antwortet zum Beispiel mit 451 4.3.5, wenn eine seiner Zugriffsregeln unbrauchbar ist.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche, während die Gegenseite ihre "
        .. "Einrichtung repariert; bei Klasse 5 benachrichtigen Sie den Postmaster und senden nach der "
        .. "Reparatur erneut. Die Nachricht zu ändern hilft selten. Suchen Sie auf der Serverseite im "
        .. "Protokoll nach dem Konfigurationsfehler, vor allem wenn kürzlich etwas geändert wurde.",
    },
    ["3.6"] = {
      name = "Angeforderte Priorität wurde geändert",
      description = "Der Server hat die Nachricht angenommen, ihr aber eine andere Priorität gegeben als "
        .. "die angeforderte oder stillschweigend geltende. Die neue Priorität ist das erste Wort des "
        .. "Textes. RFC 6710 schreibt diesen Code in einem Beispieldialog als X.3.6, aber in einer echten "
        .. "Antwort ist nur 2.3.6 gültig.",
      when = "Server mit der Erweiterung MT-PRIORITY aus RFC 6710 senden 250 2.3.6 oder 251 2.3.6. Der "
        .. "Code ist immer ein Erfolg, auch wenn der Client gar keine Priorität verlangt hat.",
      fix = "Zu beheben ist nichts: Die Nachricht läuft mit der Priorität weiter, die der Text nennt. "
        .. "Wird eine höhere gebraucht, fragen Sie den Administrator, ob Ihr Konto sie verwenden darf. "
        .. "Beginnen Sie auf der Serverseite den Text mit der neuen Priorität und einem Leerzeichen.",
    },
    ["4.0"] = {
      name = "Sonstiger oder nicht definierter Netzwerk- oder Routingstatus",
      description = "Im Netzwerk oder beim Routing ist etwas schiefgegangen, und kein genauerer Code "
        .. "beschreibt es. Die Störung liegt auf dem Weg der Nachricht, nicht im Postfach des Empfängers.",
      when = "Relays verwenden diesen Code in Antworten und Zustellberichten nach Störungen zwischen zwei "
        .. "Mailsystemen.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse 5 suchen Sie die "
        .. "Station, die versagt, bevor Sie erneut senden. Prüfen Sie DNS, Routen und Firewalls zwischen "
        .. "den beiden Systemen, die der Bericht nennt. Ziehen Sie auf der Serverseite einen genauen Code "
        .. "wie 4.4.1 oder 4.4.3 vor, wenn die Ursache bekannt ist.",
    },
    ["4.1"] = {
      name = "Keine Antwort vom Host",
      description = "Der nächste Host auf dem Weg hat auf den Verbindungsversuch nicht geantwortet. Er "
        .. "war ausgelastet, außer Betrieb oder nicht erreichbar. RFC 3463 behält diesen Code "
        .. "vorübergehenden Fehlern vor, aber Exchange Online sendet 550 5.4.1 für einen Empfänger oder "
        .. "eine Domain, die es nicht akzeptiert.",
      when = "Die sendende Seite protokolliert diesen Code nach einer gescheiterten Verbindung oder "
        .. "schreibt ihn in einen Zustellbericht. Mit einem endgültigen Zustellbericht sind die Versuche "
        .. "beendet. Als Antwort kommt er in Form von 451 4.4.1 von einem Relay, das einen anderen Host "
        .. "nicht erreichen konnte.",
      fix = "Überlassen Sie der Warteschlange weitere Versuche, und prüfen Sie vom sendenden Host aus, "
        .. "ob Port 25 jedes MX-Hosts antwortet. Eine Firewall, ein Anbieter, der ausgehende Verbindungen "
        .. "auf Port 25 sperrt, oder ein veralteter MX-Eintrag kann die Ursache sein. Sagt der Text wie "
        .. "bei Exchange Online, dass eine Empfängeradresse abgelehnt wurde, prüfen Sie diese Adresse, "
        .. "aber streichen Sie sie nicht allein wegen dieses Codes. Sorgen Sie auf der Empfängerseite "
        .. "dafür, dass der Maildienst läuft und von außen erreichbar ist.",
    },
    ["4.2"] = {
      name = "Gestörte Verbindung",
      description = "Die Verbindung kam zustande, brach aber ab oder lief in eine Zeitüberschreitung, "
        .. "bevor die Transaktion vollständig war. Über die Adresse oder den Inhalt sagt die Antwort "
        .. "nichts. RFC 3463 behält diesen Code vorübergehenden Fehlern vor.",
      when = "Server senden 421 4.4.2 an einen Client, der zu lange geschwiegen hat. Auch sendende Systeme "
        .. "protokollieren den Code bei verlorenen Verbindungen. Endet eine Verbindung ohne Antwort, muss "
        .. "der Client so handeln, als wäre 451 gekommen.",
      fix = "Überlassen Sie der Warteschlange weitere Versuche; über eine stabile Verbindung kann "
        .. "dieselbe Nachricht durchgehen. Kommt der Abbruch immer an derselben Stelle, sehen Sie sich "
        .. "Firewalls, prüfende Proxys und die MTU auf dem Weg an. Prüfen Sie auf der Serverseite die "
        .. "Last und die Zeitlimits; RFC 5321 verlangt von Servern, mindestens fünf Minuten auf den "
        .. "nächsten Befehl zu warten.",
    },
    ["4.3"] = {
      name = "Ausfall des Verzeichnisservers",
      description = "Ein Verzeichnis, auf das das Mailsystem angewiesen ist, oft ein DNS-Server, war nicht "
        .. "verfügbar. RFC 3463 sieht diesen Code nur für vorübergehende Fehler vor, aber das "
        .. "IANA-Register verbindet ihn auch mit 550. Eine gescheiterte Abfrage bedeutet nicht, dass die "
        .. "Domain fehlt.",
      when = "Server senden 451 4.4.3, wenn eine DNS- oder Verzeichnisabfrage zu der Nachricht keine "
        .. "brauchbare Antwort erhält. RFC 7208 verwendete den Code für vorübergehende SPF-Fehler, für "
        .. "die RFC 7372 dann 4.7.24 einführte.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse 5 prüfen Sie das "
        .. "DNS der Absender- und der Empfängerdomain und senden erneut, sobald beide antworten. "
        .. "Streichen Sie die Adresse wegen dieses Codes nicht aus der Liste. Testen Sie auf der "
        .. "Serverseite den Resolver und das Verzeichnis, die der Mailserver verwendet.",
    },
    ["4.4"] = {
      name = "Routing nicht möglich",
      description = "Das Mailsystem konnte nicht ermitteln, wohin die Nachricht als Nächstes zu senden "
        .. "ist. DNS oder ein anderes Verzeichnis lieferte keine brauchbare Route zur Domain des "
        .. "Empfängers. Klasse 4 rechnet damit, dass sich das ändert; Klasse 5 nicht.",
      when = "Relays melden diesen Code, wenn eine Domain keinen brauchbaren MX- oder Adresseintrag hat "
        .. "oder wenn ihre eigene Routingtabelle eine Lücke hat. Eine DNS-Antwort mit nichts als einem "
        .. "SOA-Eintrag ist das Beispiel, das RFC 3463 gibt.",
      fix = "Prüfen Sie die Schreibweise der Empfängerdomain, und fragen Sie ihre MX- und "
        .. "Adresseinträge ab. Bei Klasse 4 versucht die Warteschlange es von selbst erneut; bei Klasse 5 "
        .. "berichtigen Sie die Adresse oder warten, bis die Route besteht. Veröffentlichen Sie auf der "
        .. "Empfängerseite einen gültigen MX-Eintrag; prüfen Sie auf dem Relay die Transport- und "
        .. "Smarthost-Einstellungen.",
    },
    ["4.5"] = {
      name = "Überlastung des Mailsystems",
      description = "Das Mailsystem ist überlastet und kann die Nachricht zurzeit nicht zustellen. "
        .. "Nachricht und Adresse stehen nicht infrage. RFC 3463 behält diesen Code vorübergehenden "
        .. "Fehlern vor, aber Gmail sendet 550 5.4.5 für einen Absender, der sein Tageskontingent "
        .. "überschritten hat.",
      when = "Server und Relays senden 451 4.4.5, solange mehr E-Mails anfallen, als sie bewältigen "
        .. "können. Grenzwerte, die einem einzelnen Absender und nicht der Gesamtlast gelten, tragen "
        .. "meist stattdessen einen X.7-Code.",
      fix = "Überlassen Sie der Warteschlange weitere Versuche in normalen oder längeren Abständen, und "
        .. "öffnen Sie weniger Verbindungen gleichzeitig. Rasche Wiederholungen verschlimmern die "
        .. "Überlastung. Spricht der Text wie bei Gmail von einem Sendekontingent, warten Sie, bis es "
        .. "wieder mehr zulässt. Suchen Sie auf der Serverseite den Engpass in der Warteschlange, den "
        .. "Festplatten, dem Inhaltsfilter oder dem Netzwerk.",
    },
    ["4.6"] = {
      name = "Routingschleife erkannt",
      description = "Die Nachricht lief im Kreis und wurde zu oft weitergeleitet. Ursache sind falsche "
        .. "Routingtabellen oder Weiterleitungsregeln, die aufeinander verweisen. RFC 3463 sieht den Code "
        .. "nur für vorübergehende Fehler vor, doch in Unzustellbarkeitsmeldungen ist 5.4.6 häufig.",
      when = "Server melden eine Schleife, wenn sie in einer Nachricht zu viele Received-Header zählen. "
        .. "Typisch sind zwei Postfächer, die einander weiterleiten, oder ein MX-Eintrag, der zum "
        .. "sendenden Relay zurückführt.",
      fix = "Lesen Sie die Received-Header der zurückgesandten Nachricht, um zu sehen, welche Hosts sich "
        .. "wiederholen. Warten allein beendet keine Schleife, auch nicht bei Klasse 4. Berichtigen Sie "
        .. "auf der Serverseite die Weiterleitungsregel, die Routingtabelle oder die Liste der Domains, "
        .. "die der Server für seine eigenen hält.",
    },
    ["4.7"] = {
      name = "Zustellfrist abgelaufen",
      description = "Die Nachricht wurde zu alt: Ihre Zeit in der Warteschlange oder ihre eigene Frist ist "
        .. "abgelaufen. Dieser Code nennt das Alter und verbirgt die Ursache; daher sollten Systeme "
        .. "stattdessen das letzte wirkliche Problem melden, wo sie es kennen.",
      when = "Sendende Systeme schreiben diesen Code nach dem letzten gescheiterten Versuch in den "
        .. "Zustellbericht. RFC 5321 rechnet mit Versuchen über mindestens vier oder fünf Tage. Der "
        .. "Status lautet oft 4.4.7, obwohl nichts mehr versucht wird, und manche Systeme schreiben ihn "
        .. "hinter 550 oder 554, wo die Klassen nicht zusammenpassen.",
      fix = "Suchen Sie im Warteschlangenprotokoll oder im Bericht die letzte vorübergehende Antwort, und "
        .. "lösen Sie zuerst dieses Problem. Senden Sie die Nachricht danach erneut, es sei denn, der "
        .. "Bericht spricht nur von einer Verzögerung; dann versucht das System es noch. Prüfen Sie auf "
        .. "der Empfängerseite, warum der Host so lange nicht erreichbar oder nicht bereit war.",
    },
    ["5.0"] = {
      name = "Sonstiger oder nicht definierter Protokollstatus",
      description = "Der Server nennt einen allgemeinen Status des SMTP-Dialogs, ohne weitere "
        .. "Einzelheiten. Klasse 2 bestätigt einfach einen Befehl; Klasse 4 und Klasse 5 sind "
        .. "Protokollprobleme, die kein anderer Code ausdrückt. Mit dem zugeordneten Antwortcode 220 kann "
        .. "nur der nach STARTTLS gemeint sein, da eine Begrüßung keinen erweiterten Statuscode trägt.",
      when = "Antworten auf verschiedene Befehle tragen diesen Code, zum Beispiel 252 2.5.0 nach VRFY oder "
        .. "458 4.5.0 nach ETRN. Server greifen auf ihn zurück, wenn sie nur wissen, dass das Protokoll "
        .. "betroffen ist.",
      fix = "Bei Klasse 2 fahren Sie mit der Sitzung fort; bei Klasse 4 versuchen Sie es später erneut; "
        .. "bei Klasse 5 berichtigen Sie zuerst den abgelehnten Befehl. Eine Aufzeichnung des Dialogs "
        .. "zeigt, welcher Befehl das ist und ob ein Proxy ihn verändert hat. Ziehen Sie auf der "
        .. "Serverseite einen genauen Code wie X.5.1 oder X.5.4 vor, wenn einer passt.",
    },
    ["5.1"] = {
      name = "Ungültiger Befehl",
      description = "Der Server unterstützt den Befehl nicht oder erwartet ihn an dieser Stelle nicht. "
        .. "RFC 3463 sieht diesen Code nur für dauerhafte Fehler vor; Klasse 4 beruht auf einer Zuordnung "
        .. "des IANA-Registers zu 430, einem Antwortcode, den kein RFC definiert.",
      when = "Ein Client, der DATA ohne akzeptierten Empfänger sendet, erhält zum Beispiel 503 5.5.1. "
        .. "Auf unbekannte Befehle folgt 500 oder 502 mit diesem Code, und auf Befehle, die vorher eine "
        .. "Anmeldung brauchen, kann 530 mit ihm folgen.",
      fix = "Sehen Sie sich die Antworten vor dieser an, denn ein abgelehntes RCPT oder ein fehlendes "
        .. "EHLO, AUTH oder STARTTLS ist oft die eigentliche Ursache. Bei Klasse 5 ändern Sie die "
        .. "Reihenfolge oder den Befehl; bei Klasse 4 kann auch eine spätere Sitzung gelingen. Prüfen "
        .. "Sie auf der Serverseite, ob ein Proxy oder eine Richtlinie den Befehl verbirgt.",
    },
    ["5.2"] = {
      name = "Syntaxfehler",
      description = "Der Server konnte den Befehl nicht lesen: Seine Syntax ist falsch oder sein Name "
        .. "unbekannt. RFC 3463 behält diesen Code dauerhaften Fehlern vor. RFC 7208 verwendete 550 5.5.2 "
        .. "auch für einen fehlerhaften SPF-Eintrag; RFC 7372 gibt diesem Fall 5.7.24.",
      when = "Fehlerhafte Befehlszeilen erhalten diesen Code unter 500, 501 oder 502, ebenso nicht "
        .. "dekodierbares Base64 während AUTH. Nachrichtentext, der auf eine unbemerkte Ablehnung von "
        .. "DATA folgt, sieht wie unbekannte Befehle aus und erhält ihn Zeile für Zeile.",
      fix = "Sehen Sie sich die vom Client gesendete Zeile genau an und berichtigen Sie ihre Syntax; "
        .. "dieselbe Zeile wird erneut scheitern. Prüfen Sie, dass kein Proxy Befehle umschreibt und dass "
        .. "der Client auf 354 wartet, bevor er die Nachricht sendet. Akzeptieren Sie auf der Serverseite "
        .. "Befehlsnamen in beliebiger Groß- und Kleinschreibung.",
    },
    ["5.3"] = {
      name = "Zu viele Empfänger",
      description = "Der Server nimmt in dieser Transaktion keine weiteren Empfänger an. Zuvor "
        .. "akzeptierte Empfänger bleiben gültig. Über den Antwortcode sind sich die Standards uneins: "
        .. "Das IANA-Register verbindet diesen Code mit 451, aber RFC 5321 verlangt 452, und Server senden "
        .. "452 4.5.3.",
      when = "Der Server gibt diese Antwort auf jedes RCPT jenseits seiner Grenze für eine Nachricht. RFC "
        .. "5321 verlangt Platz für mindestens 100 Empfänger. Ein alter Server kann hier 552 senden, was "
        .. "ein Client als vorübergehend behandeln sollte.",
      fix = "Senden Sie die Nachricht an die akzeptierten Empfänger und an die übrigen in weiteren "
        .. "Transaktionen. Versandsoftware sollte das von selbst tun; erhält schon der erste Empfänger "
        .. "diese Antwort, versuchen Sie es mit der ganzen Nachricht später erneut. Nehmen Sie auf der "
        .. "Serverseite mindestens 100 Empfänger an, und antworten Sie mit 452.",
    },
    ["5.4"] = {
      name = "Ungültige Befehlsargumente",
      description = "Der Server kennt den Befehl, aber nicht dessen Argument, oder das Argument liegt "
        .. "außerhalb des zulässigen Bereichs. RFC 3463 sieht diesen Code nur für dauerhafte Fehler "
        .. "vor, aber das IANA-Register verbindet ihn auch mit 451.",
      when = "Auf einen unbekannten Parameter von MAIL oder RCPT folgt 555 5.5.4, auf einen unbekannten "
        .. "AUTH-Mechanismus 504 5.5.4. Ein Client, der Optionen verwendet, die die EHLO-Antwort nicht "
        .. "angeboten hat, ist die übliche Ursache.",
      fix = "Verwenden Sie nur Parameter und Mechanismen, die die EHLO-Antwort des Servers anbietet, und "
        .. "berichtigen Sie das Argument, das der Text nennt. Bei Klasse 4 kann derselbe Befehl später "
        .. "akzeptiert werden; bei Klasse 5 muss er sich ändern. Kündigen Sie auf der Serverseite nichts "
        .. "an, was abgeschaltet ist.",
    },
    ["5.5"] = {
      name = "Falsche Protokollversion",
      description = "Die beiden Systeme verwenden verschiedene Versionen eines Protokolls und konnten sich "
        .. "nicht auf eine einigen. Die Definition nennt kein bestimmtes Protokoll, daher muss der Text "
        .. "der Antwort sagen, welches gemeint ist.",
      when = "Dieser Code ist am ehesten bei Gateways und Protokollerweiterungen zu erwarten. Eine reine "
        .. "SMTP-Sitzung handelt Erweiterungen und keine Versionsnummern aus, daher ist er dort selten.",
      fix = "Entnehmen Sie dem Text, welche Version der Server erwartet, und aktualisieren Sie den Client "
        .. "oder konfigurieren Sie ihn um. Bei Klasse 4 darf die Warteschlange es inzwischen erneut "
        .. "versuchen; bei Klasse 5 braucht ein weiterer Versuch zuerst eine Änderung. Nennen Sie auf der "
        .. "Serverseite die unterstützten Versionen im Text.",
    },
    ["5.6"] = {
      name = "Zeile des Authentifizierungsaustauschs zu lang",
      description = "Die Zeile des Clients im AUTH-Austausch ist länger als der Puffer des Servers. Über "
        .. "die Anmeldedaten sagt die Antwort nichts; sie können durchaus richtig sein. RFC 4954 lässt "
        .. "beide Klassen zu.",
      when = "Server beantworten eine überlange Erwiderung während AUTH mit 500 5.5.6. Mechanismen mit "
        .. "großen Tickets oder Tokens stoßen zuerst an solche Grenzen. RFC 4954 nennt eine Zeile von "
        .. "12288 Oktetten ausreichend.",
      fix = "Wählen Sie einen anderen Mechanismus, oder sorgen Sie für ein kleineres Ticket oder Token. "
        .. "Bei Klasse 4 kann sich ein weiterer Versuch lohnen; bei Klasse 5 muss sich zuerst etwas "
        .. "ändern. Lassen Sie auf der Serverseite während AUTH Zeilen von mindestens 12288 Oktetten zu.",
    },
    ["6.0"] = {
      name = "Sonstiger oder nicht definierter Medienfehler",
      description = "Der Server nennt einen allgemeinen Status des Nachrichteninhalts, ohne weitere "
        .. "Einzelheiten. Klasse 2 akzeptiert den Inhalt; Klasse 4 lehnt ihn im Moment ab und Klasse 5 in "
        .. "der vorliegenden Form.",
      when = "Die abschließende Antwort auf die Nachrichtendaten trägt diesen Code, da der Server den "
        .. "Inhalt erst dann sieht. RFC 2034 zeigt 2.6.0 für eine angenommene Nachricht. Fehler betreffen "
        .. "fehlerhafte Header, eine beschädigte MIME-Struktur und dergleichen.",
      fix = "Bei Klasse 2 ist nichts zu tun; bei Klasse 4 überlassen Sie der Warteschlange weitere "
        .. "Versuche; bei Klasse 5 berichtigen Sie die Nachricht, bevor Sie sie erneut senden. Prüfen Sie "
        .. "Header, MIME-Grenzen, Zeilenlängen und Zeichensätze. Nennen Sie auf der Serverseite den "
        .. "Fehler im Text der Antwort.",
    },
    ["6.1"] = {
      name = "Medientyp nicht unterstützt",
      description = "Der Inhaltstyp der Nachricht wird auf dem Weg zum Empfänger nicht unterstützt. "
        .. "Entweder das Zustellprotokoll oder das nächste System kann solche Medien nicht befördern. "
        .. "RFC 3463 behält diesen Code dauerhaften Fehlern vor.",
      when = "Server und Gateways verwenden diesen Code, um Inhalte abzulehnen, die sie nicht befördern "
        .. "können, meist nach den Nachrichtendaten. Ein Gateway zu einem System, das nur reinen Text "
        .. "kennt, ist ein Beispiel.",
      fix = "Senden Sie den Inhalt in einer gängigen Form wie reinem Text, oder bieten Sie ihn über "
        .. "einen Link an. Dieselbe Nachricht wird wieder abgelehnt werden. Nennen Sie auf der Serverseite "
        .. "den abgelehnten Inhaltstyp im Text, oder lassen Sie ihn zu.",
    },
    ["6.2"] = {
      name = "Konvertierung erforderlich und untersagt",
      description = "Der Inhalt müsste für die Zustellung konvertiert werden, aber Konvertierung ist "
        .. "untersagt. Der Absender kann sie in der Nachricht verboten haben oder der sendende Host durch "
        .. "seine Richtlinie.",
      when = "Relays melden diesen Code in Antworten auf die Nachrichtendaten oder in Zustellberichten. "
        .. "Ein Beispiel ist eine Nachricht mit 8-Bit-Inhalt für ein 7-Bit-System, wenn der Absender "
        .. "keine Änderungen erlaubt.",
      fix = "Erlauben Sie die Konvertierung, oder senden Sie eine Nachricht, die keine braucht, zum "
        .. "Beispiel mit Teilen in Base64 oder Quoted-Printable. Bei Klasse 4 kann ein späterer Versuch "
        .. "einen anderen Weg finden; bei Klasse 5 muss sich die Nachricht ändern. Unterstützen Sie auf "
        .. "der Serverseite Erweiterungen wie 8BITMIME, damit keine Konvertierung nötig ist.",
    },
    ["6.3"] = {
      name = "Konvertierung erforderlich, aber nicht unterstützt",
      description = "Der Inhalt müsste für das nächste System konvertiert werden, und das ist nicht "
        .. "möglich oder nicht praktikabel. Ein Relay, das 8-Bit-Inhalt nicht in 7-Bit-Form bringen kann, "
        .. "ist das übliche Beispiel.",
      when = "Relays melden diesen Code, in einer Antwort als 554 5.6.3, für 8-Bit-Inhalt, wenn der "
        .. "nächste Host 8BITMIME nicht anbietet.",
      fix = "Kodieren Sie die Nachricht als 7-Bit-MIME, mit Teilen in Quoted-Printable oder Base64, und "
        .. "senden Sie sie erneut. Schalten Sie 8BITMIME im sendenden Programm ab, wenn es diese Wahl "
        .. "bietet. Schalten Sie auf der Empfängerseite 8BITMIME auf jedem MX-Host und Gateway ein.",
    },
    ["6.4"] = {
      name = "Konvertierung mit Verlust durchgeführt",
      description = "Die Zustellung erfordert eine Konvertierung, bei der ein Teil der Daten verloren "
        .. "geht. Bei Klasse 2 wurde die Nachricht konvertiert und zugestellt; bei Klasse 5 wurde sie "
        .. "abgelehnt, weil der Absender jeden Verlust untersagt hatte.",
      when = "Gateways zu Systemen mit ärmeren Formaten verwenden diesen Code in Antworten und "
        .. "Zustellberichten. Klasse 2 kommt mit 250 und ist ein Hinweis, kein Fehler.",
      fix = "Bei Klasse 2 ist nichts nötig, Sie können aber den Empfänger fragen, ob etwas Wichtiges "
        .. "fehlt. Bei Klasse 5 senden Sie eine einfachere Fassung der Nachricht oder erlauben den "
        .. "Verlust. Auf der Serverseite vermeidet ein Gateway, das mehr Formate unterstützt, die "
        .. "Konvertierung.",
    },
    ["6.5"] = {
      name = "Konvertierung fehlgeschlagen",
      description = "Der Inhalt musste konvertiert werden, und die Konvertierung wurde ohne Erfolg "
        .. "versucht. Anders als bei 5.6.3 kann das System grundsätzlich konvertieren, ist aber an dieser "
        .. "Nachricht gescheitert.",
      when = "Gateways melden diesen Code in Antworten auf die Nachrichtendaten oder in Zustellberichten. "
        .. "Eine beschädigte MIME-Struktur, falsch angegebene Zeichensätze und Fehler des Konverters "
        .. "selbst sind wahrscheinliche Ursachen.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche; bei Klasse 5 vereinfachen "
        .. "oder reparieren Sie die Nachricht und senden sie erneut. Prüfen Sie die MIME-Struktur und die "
        .. "angegebenen Zeichensätze, und lassen Sie ungewöhnliche Teile weg. Testen Sie auf der "
        .. "Serverseite den Konverter mit der betroffenen Nachricht.",
    },
    ["6.6"] = {
      name = "Nachrichteninhalt nicht verfügbar",
      description = "Der Server konnte Nachrichteninhalt nicht abrufen, der auf einem anderen System "
        .. "liegt. Die Einlieferung hat diesen Inhalt durch eine URL benannt, statt ihn zu senden.",
      when = "Submission-Server beantworten BURL mit 554 5.6.6, wenn sie den von der URL bezeichneten "
        .. "Inhalt nicht abrufen können. Eine abgelaufene oder falsch geschriebene URL, eine gelöschte "
        .. "Nachricht oder ein nicht erreichbarer IMAP-Server kann die Ursache sein.",
      fix = "Senden Sie den Inhalt selbst mit DATA oder BDAT statt mit BURL. Bei Klasse 4 kann dieselbe "
        .. "URL später funktionieren; bei Klasse 5 wird eine neue gebraucht. Prüfen Sie auf der "
        .. "Serverseite, ob der Submission-Server den IMAP-Server erreichen kann; fehlendes Vertrauen "
        .. "zwischen den beiden hat einen eigenen Code, 5.7.14.",
    },
    ["6.7"] = {
      name = "Nicht-ASCII-Adressen für diesen Absender/Empfänger nicht erlaubt",
      description = "Der Server erlaubt hier keine Absender- oder Empfängeradresse mit Zeichen außerhalb "
        .. "von ASCII. Solche Adressen gehören zu internationalisierter E-Mail (RFC 6531), die auf dem "
        .. "ganzen Weg unterstützt werden muss.",
      when = "Server senden 550 5.6.7 nach MAIL und 553 5.6.7 nach RCPT. Die Adresse enthält Buchstaben "
        .. "außerhalb von ASCII, und der Server oder das Postfach dahinter nimmt nur ASCII an.",
      fix = "Verwenden Sie eine reine ASCII-Adresse derselben Person, wenn es eine gibt. Eine Domain "
        .. "lässt sich in ihrer ASCII-Form schreiben, die mit xn-- beginnt, aber der Teil vor dem "
        .. "At-Zeichen hat keine solche Form. Aktivieren Sie auf der Serverseite SMTPUTF8 auf jedem "
        .. "MX-Host und im Mailspeicher.",
    },
    ["6.8"] = {
      name = "Antwort in UTF-8 erforderlich, aber vom SMTP-Client nicht erlaubt",
      description = "Die Antwort müsste einen Postfachnamen in UTF-8 zeigen, was der Client nicht erlaubt "
        .. "hat. Bei Klasse 2 wird nur der Name zurückgehalten; bei Klasse 5 wird der Befehl abgelehnt.",
      when = "Server senden 252 2.6.8 oder 550 5.6.8 auf ein VRFY oder EXPN ohne den Parameter SMTPUTF8. "
        .. "Auch RCPT kann auf diesen Code stoßen, wenn die Antwort darauf ein Postfach mit "
        .. "Nicht-ASCII-Zeichen nennen würde.",
      fix = "Wiederholen Sie den Befehl mit SMTPUTF8, das im Fall von RCPT bei MAIL angegeben wird, wenn "
        .. "der Client Antworten in UTF-8 lesen kann. Bei Klasse 2 ist das freigestellt; bei Klasse 5 ist "
        .. "es der Weg zu einer Antwort. Halten Sie auf der Serverseite UTF-8 aus Antworten an Clients "
        .. "heraus, die es nicht verlangt haben.",
    },
    ["6.9"] = {
      name = "Nachricht mit UTF-8-Headern an mindestens einen Empfänger nicht übertragbar, daher "
        .. "abzulehnen",
      description = "Die Nachricht hat UTF-8-Header, die mindestens einen Empfänger nicht erreichen "
        .. "können; daher wird sie als Ganzes abgelehnt. Der Antwortcode ist umstritten: RFC 6531 nennt "
        .. "in seinem Text 554 und in seiner Registrierung 550.",
      when = "Server senden diesen Code nach dem abschließenden Punkt von DATA für eine Nachricht, die "
        .. "SMTPUTF8 verwendet. Ein Host oder Postfach hinter dem Server unterstützt internationalisierte "
        .. "E-Mail nicht.",
      fix = "Senden Sie die Nachricht erneut mit ASCII-Adressen und kodierten Headern oder ohne den "
        .. "betroffenen Empfänger. Getrennte Transaktionen zeigen, welcher Empfänger das ist. Aktivieren "
        .. "Sie auf der Serverseite SMTPUTF8 auf dem ganzen Weg, oder lehnen Sie solche Empfänger schon "
        .. "bei RCPT mit 553 5.6.7 ab.",
    },
    ["6.10"] = {
      name = "Überholtes Duplikat von X.6.8",
      description = "Der Server verwendet eine veraltete Nummer für X.6.8: Seine Antwort bräuchte UTF-8, "
        .. "was der Client nicht erlaubt hat. Das IANA-Register führt diese Nummer ohne Titel als "
        .. "überholtes Duplikat.",
      when = "Nur veraltete Software sollte diesen Code anstelle von X.6.8 noch senden. Er stünde in "
        .. "Antworten auf VRFY, EXPN oder RCPT, die ein Postfach mit Nicht-ASCII-Zeichen nennen müssen.",
      fix = "Behandeln Sie diesen Code wie X.6.8: Wiederholen Sie den Befehl mit SMTPUTF8, wenn der Client "
        .. "Antworten in UTF-8 lesen kann. Richten Sie sich im Zweifel allein nach dem Antwortcode. Senden "
        .. "Sie diesen Code auf der Serverseite nie; verwenden Sie stattdessen 2.6.8 oder 5.6.8.",
    },
    ["7.0"] = {
      name = "Sonstiger oder nicht definierter Sicherheitsstatus",
      description = "Der Server nennt einen allgemeinen Status zu Sicherheit oder Richtlinien, ohne "
        .. "weitere Einzelheiten. Klasse 2 ist Erfolg wie in 235 2.7.0 nach AUTH; Klasse 4 und Klasse 5 "
        .. "lehnen aus einem Grund ab, den kein anderer Code ausdrückt oder den der Server für sich "
        .. "behält.",
      when = "Antworten auf AUTH, STARTTLS und MAIL tragen diesen Code, zum Beispiel 530 5.7.0, wenn "
        .. "zuerst eine Anmeldung oder TLS nötig ist. Manche Anbieter senden 421 4.7.0 an Hosts, die sie "
        .. "bremsen wollen.",
      fix = "Bei Klasse 2 fahren Sie mit der Sitzung fort; bei Klasse 4 versuchen Sie es später erneut "
        .. "und geben TLS nicht auf, nur um durchzukommen; bei Klasse 5 führen Sie den Schritt aus, den "
        .. "der Text verlangt, etwa STARTTLS oder AUTH. Spricht der Text von Grenzwerten, senden Sie "
        .. "langsamer. Verwenden Sie auf der Serverseite einen genaueren Code, sofern die Richtlinie es "
        .. "nicht verbietet.",
    },
    ["7.1"] = {
      name = "Zustellung nicht autorisiert, Nachricht abgelehnt",
      description = "Die Richtlinie des Servers erlaubt diese Zustellung nicht. Spamfilter, Sperrlisten, "
        .. "Relay-Regeln und Einschränkungen von Empfängern teilen sich diesen Code, daher entscheidet "
        .. "der Text. RFC 3463 sieht diesen Code nur für dauerhafte Fehler vor, aber auch 451 und 454 "
        .. "sind zugeordnet, und 4.7.1 ist der übliche Code für Greylisting.",
      when = "Server senden diesen Code meist an einer Stelle zwischen MAIL und dem Ende der "
        .. "Nachrichtendaten. Eine IP-Adresse auf einer Sperrliste, ein als Spam beurteilter Inhalt und "
        .. "Relaying ohne Anmeldung sind typische Fälle; bei Klasse 4 kommt Greylisting hinzu.",
      fix = "Entnehmen Sie dem Text, welche Regel gegriffen hat: eine Sperrliste, der Inhalt, das Relaying "
        .. "oder die Einschränkung eines Empfängers. Bei Klasse 4 überlassen Sie der Warteschlange "
        .. "weitere Versuche vom selben Host aus, denn Greylisting geht vorüber; bei Klasse 5 beheben Sie "
        .. "zuerst die Ursache. Streichen Sie die Adresse nie allein wegen dieses Codes aus der Liste. "
        .. "Schlagen Sie auf der Serverseite die Regel im Protokoll nach, und lassen Sie erwünschte "
        .. "Absender zu.",
    },
    ["7.2"] = {
      name = "Auflösen der Mailingliste untersagt",
      description = "Der Absender darf an diese Mailingliste nicht schreiben. Die Liste existiert, nimmt "
        .. "aber nur E-Mails von bestimmten Absendern an, etwa von ihren Mitgliedern. RFC 3463 behält "
        .. "diesen Code dauerhaften Fehlern vor.",
      when = "Server antworten mit 550 5.7.2 für Listen und Gruppen, die dem Absender verschlossen sind. "
        .. "Ein häufiger Grund ist das Schreiben von einer anderen als der eingetragenen Adresse.",
      fix = "Schreiben Sie von der Adresse, die in der Liste eingetragen ist, oder bitten Sie ihren "
        .. "Inhaber um Erlaubnis. Dieselbe Nachricht von derselben Adresse wird wieder abgelehnt werden. "
        .. "Nehmen Sie auf der Serverseite den Absender unter die Schreibberechtigten auf, oder öffnen "
        .. "Sie die Liste.",
    },
    ["7.3"] = {
      name = "Sicherheitskonvertierung erforderlich, aber nicht möglich",
      description = "Die Zustellung würde eine Konvertierung zwischen zwei Protokollen für gesicherte "
        .. "Nachrichten erfordern, die nicht möglich ist. Die Nachricht ist auf eine Weise geschützt, "
        .. "die das nächste System nicht übernehmen kann. RFC 3463 behält diesen Code dauerhaften "
        .. "Fehlern vor.",
      when = "Gateways zwischen unterschiedlich geschützten Mailsystemen melden diesen Code. Ein Beispiel "
        .. "ist eine verschlüsselte Nachricht für ein System mit einer anderen Art von Schutz.",
      fix = "Einigen Sie sich mit dem Empfänger auf einen Schutz, den beide Systeme unterstützen, und "
        .. "senden Sie die Nachricht auf diese Weise. Auf den Schutz zu verzichten kommt nur bei Inhalten "
        .. "infrage, die nicht vertraulich sind. Geben Sie dem Gateway auf der Serverseite ein sicheres "
        .. "Format, das es mit seinem Nachbarn gemeinsam hat.",
    },
    ["7.4"] = {
      name = "Sicherheitsfunktionen nicht unterstützt",
      description = "Die Nachricht verlangt eine Sicherheitsfunktion, die das Zustellprotokoll nicht "
        .. "bieten kann. Sichere Authentifizierung ist das Beispiel, das RFC 3463 für diesen Code gibt, "
        .. "den er dauerhaften Fehlern vorbehält.",
      when = "Server und Gateways antworten mit 504 5.7.4, wenn sie eine angeforderte Sicherheitsfunktion "
        .. "nicht unterstützen. Manche Server verwenden den Code für einen AUTH-Mechanismus, den sie "
        .. "nicht kennen; RFC 4954 hat dafür 504 5.5.4.",
      fix = "Wählen Sie eine Funktion oder einen AUTH-Mechanismus, den die EHLO-Antwort des Servers "
        .. "anbietet. Lassen Sie einen Schutz, den die Nachricht braucht, nicht einfach weg; bitten Sie "
        .. "stattdessen den Postmaster des Empfängers um einen sicheren Weg. Schalten Sie auf der "
        .. "Serverseite die fehlende Funktion ein, oder kündigen Sie sie nicht mehr an.",
    },
    ["7.5"] = {
      name = "Kryptografischer Fehler",
      description = "Das System konnte die Nachricht nicht prüfen oder entschlüsseln, weil ein "
        .. "Schlüssel oder andere Daten fehlten oder ungültig waren. Am Algorithmus liegt es nicht; "
        .. "dieser Fall ist X.7.6.",
      when = "Prüfende Server senden diesen Code nach den Nachrichtendaten, etwa 451 4.7.5 für einen "
        .. "nicht abrufbaren DKIM-Schlüssel. RFC 6376 gibt dieses Beispiel. Der Code kommt auch bei "
        .. "Serverzertifikaten vor, die sich nicht prüfen lassen.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche und prüfen inzwischen, ob "
        .. "sich der Schlüssel abrufen lässt; bei Klasse 5 veröffentlichen Sie den richtigen "
        .. "Schlüssel, oder Sie signieren oder verschlüsseln die Nachricht neu. Fragen Sie bei DKIM den "
        .. "Schlüsseleintrag im DNS von außen ab. Liegt es am Zertifikat des empfangenden Servers, "
        .. "benachrichtigen Sie den dortigen Postmaster, und senden Sie nicht stattdessen ohne TLS. Sorgen "
        .. "Sie auf der Serverseite dafür, dass der prüfende Host Schlüssel und Zertifikate erreichen "
        .. "kann.",
    },
    ["7.6"] = {
      name = "Kryptografischer Algorithmus nicht unterstützt",
      description = "Das System konnte die Nachricht nicht prüfen oder entschlüsseln, weil es den "
        .. "Algorithmus nicht unterstützt. Der Schlüssel selbst kann in Ordnung sein; ein fehlender oder "
        .. "ungültiger Schlüssel ist X.7.5.",
      when = "Prüfende Server und Gateways senden diesen Code nach den Nachrichtendaten oder melden ihn "
        .. "in einem Zustellbericht. Ein Algorithmus, der zu alt ist, um noch als vertrauenswürdig zu "
        .. "gelten, oder zu neu, um bekannt zu sein, kann ihn auslösen.",
      fix = "Signieren oder verschlüsseln Sie die Nachricht mit einem weithin unterstützten Algorithmus, "
        .. "und senden Sie sie erneut. Bei Klasse 4 kann ein späterer Versuch unverändert gelingen; bei "
        .. "Klasse 5 nicht. Aktualisieren Sie auf der Serverseite die Kryptografie-Bibliothek, aber lassen "
        .. "Sie unsichere Algorithmen abgeschaltet.",
    },
    ["7.7"] = {
      name = "Integrität der Nachricht verletzt",
      description = "Der Server hat festgestellt, dass die Nachricht unterwegs verändert oder beschädigt "
        .. "wurde. Bei Klasse 2 wurde die Nachricht trotzdem zugestellt, und dieser Code ist ein Hinweis; "
        .. "bei Klasse 4 oder 5 wurde sie es nicht. Zoho weicht davon ab und sendet 554 5.7.7 für "
        .. "E-Mails, die gegen seine Richtlinien verstoßen.",
      when = "Server, die die Integrität von Nachrichten prüfen, senden diesen Code nach den "
        .. "Nachrichtendaten. Von Mailinglisten angefügte Fußzeilen, umschreibende Gateways und "
        .. "Übertragungsfehler sind typische Gründe.",
      fix = "Bei Klasse 2 ist nichts nötig. Bei Klasse 4 überlassen Sie der Warteschlange weitere "
        .. "Versuche; bei Klasse 5 senden Sie die Nachricht erneut über einen Weg, der sie nicht "
        .. "umschreibt, oder signieren sie neu. Spricht der Text von einer Richtlinie oder von Spam, "
        .. "behandeln Sie die Antwort wie 5.7.1. Vergleichen Sie auf der Serverseite die Nachricht an "
        .. "jeder Station, um das System zu finden, das sie verändert.",
    },
    ["7.8"] = {
      name = "Ungültige Anmeldedaten",
      description = "Der Server hat die Anmeldung abgelehnt, weil die Anmeldedaten ungültig sind oder "
        .. "nicht ausreichen. Der zugeordnete Antwortcode 554 ist ein Überbleibsel aus RFC 4468, dessen "
        .. "Fall heute den Code 5.7.14 hat.",
      when = "Server beenden einen gescheiterten AUTH-Austausch mit 535 5.7.8. Typisch ist ein falsch "
        .. "eingegebenes Passwort oder ein falscher Benutzername, ebenso ein geändertes Passwort, dessen "
        .. "alte Fassung ein Gerät oder Skript noch gespeichert hat.",
      fix = "Fragen Sie den Benutzer nach neuen Anmeldedaten; wiederholen Sie die alten nicht automatisch, "
        .. "da das Konto dadurch gesperrt werden kann. Prüfen Sie, ob der Anbieter ein eigenes "
        .. "App-Passwort oder Token verlangt. Lesen Sie auf der Serverseite das "
        .. "Authentifizierungsprotokoll zu diesem Konto.",
    },
    ["7.9"] = {
      name = "Authentifizierungsmechanismus zu schwach",
      description = "Der gewählte AUTH-Mechanismus ist schwächer, als die Richtlinie des Servers es "
        .. "diesem Benutzer erlaubt. Die Anmeldedaten selbst können richtig sein, daher hilft es nicht, "
        .. "das Passwort erneut einzugeben.",
      when = "Server beantworten AUTH mit 534 5.7.9, wenn sich dieser Benutzer mit einem stärkeren "
        .. "Mechanismus anmelden muss. Von Google ist bekannt, dass es den Code auch sendet, wenn ein "
        .. "App-Passwort nötig ist. Yahoo weicht davon mit 554 5.7.9 für E-Mails ab, die seiner "
        .. "Authentifizierungsrichtlinie nicht genügen.",
      fix = "Wählen Sie einen stärkeren Mechanismus aus der AUTH-Zeile der EHLO-Antwort, die Sie nach "
        .. "STARTTLS erneut lesen. Verlangt der Text ein App-Passwort oder eine Anmeldung im Web, tun Sie "
        .. "stattdessen das. Hat Yahoo eine Nachricht abgelehnt, prüfen Sie deren SPF, DKIM und DMARC. "
        .. "Kündigen Sie auf der Serverseite nur Mechanismen an, die die Richtlinie erlaubt.",
    },
    ["7.10"] = {
      name = "Verschlüsselung notwendig",
      description = "Der Server verlangt Verschlüsselung, bevor er weitermacht, meist vor einer Anmeldung "
        .. "mit einem Klartextpasswort. Das IANA-Register ordnet den Antwortcode 523 zu, den kein RFC "
        .. "definiert; daher können andere Antwortcodes diesen Code tragen.",
      when = "Server beantworten AUTH auf einer unverschlüsselten Verbindung mit diesem Code. RFC 8689 "
        .. "verwendet 5.7.10 außerdem in Zustellberichten zu E-Mails, die TLS verlangen.",
      fix = "Senden Sie STARTTLS, oder verbinden Sie sich mit einem Port, der von Anfang an TLS verwendet, "
        .. "und authentifizieren Sie sich danach. Auch ein stärkerer AUTH-Mechanismus kann genügen. "
        .. "Bieten Sie auf der Serverseite STARTTLS an, und kündigen Sie Klartextmechanismen erst an, "
        .. "wenn TLS aktiv ist.",
    },
    ["7.11"] = {
      name = "Verschlüsselung für angeforderten Authentifizierungsmechanismus erforderlich",
      description = "Der gewählte AUTH-Mechanismus ist nur über eine verschlüsselte Verbindung erlaubt. "
        .. "RFC 4954 führt diesen Code nur noch aus historischen Gründen, denn ein Server sollte einen "
        .. "solchen Mechanismus ohne TLS nicht anbieten. Das IANA-Register ordnet auch den Antwortcode 524 "
        .. "zu, den kein RFC definiert.",
      when = "Ältere Server beantworten AUTH mit 538 5.7.11, bevor TLS gestartet wurde. Auslöser ist ein "
        .. "Client, der auf unverschlüsselte Einlieferung eingestellt ist.",
      fix = "Senden Sie STARTTLS, dann erneut EHLO, und authentifizieren Sie sich danach. Ist der Client "
        .. "auf unverschlüsselte Einlieferung eingestellt, ändern Sie diese Einstellung. Kündigen Sie "
        .. "auf der Serverseite den Mechanismus erst an, wenn TLS aktiv ist.",
    },
    ["7.12"] = {
      name = "Passwortumstellung erforderlich",
      description = "Der Benutzer muss eine Umstellung vornehmen, bevor der gewählte AUTH-Mechanismus "
        .. "funktioniert. Eine einmalige Anmeldung mit PLAIN bewirkt diese Umstellung normalerweise. RFC "
        .. "4954 kennt den Code nur als 4.7.12, und der zugeordnete Antwortcode 422 ist in keinem RFC "
        .. "definiert.",
      when = "Server beantworten AUTH mit 432 4.7.12, wenn sie diesen Benutzer mit dem gewählten "
        .. "Mechanismus noch nicht prüfen können. Exchange verwendet 432 für etwas anderes, einen "
        .. "gedrosselten Empfänger, und schreibt 4.3.2 dazu. Exchange Online sendet außerdem 5.7.12 für "
        .. "einen Empfänger, der nur E-Mails aus der eigenen Organisation annimmt.",
      fix = "Starten Sie TLS, und authentifizieren Sie sich einmal mit PLAIN; in späteren Sitzungen "
        .. "sollte der gewünschte Mechanismus funktionieren. Behandeln Sie das Passwort nicht als falsch. "
        .. "Kam 5.7.12 für einen Empfänger, bitten Sie diese Person, externe Absender zuzulassen. "
        .. "Informieren Sie auf der Serverseite die Benutzer über die Umstellung, bevor sie davon "
        .. "überrascht werden.",
    },
    ["7.13"] = {
      name = "Benutzerkonto deaktiviert",
      description = "Die Anmeldedaten stimmen, aber ein Administrator hat das Konto des Benutzers "
        .. "deaktiviert. Anders als bei 5.7.8 hilft ein anderes Passwort nicht. Der zugeordnete "
        .. "Antwortcode 525 ist in keinem RFC definiert.",
      when = "Submission-Server senden diesen Code nach einer erfolgreichen Anmeldung an einem "
        .. "deaktivierten Konto. Ausbleibende Zahlung, Missbrauch und Anzeichen für einen Einbruch sind "
        .. "die Gründe, die RFC 5248 nennt. Der Code kommt auch bei RCPT vor; dort ist das Konto des "
        .. "Empfängers gemeint oder, bei Exchange Online, ein Empfänger, der dem Absender verschlossen "
        .. "ist.",
      fix = "Wenden Sie sich an den Administrator oder Anbieter des Kontos, und fragen Sie den Benutzer "
        .. "nicht nach einem anderen Passwort. Ändern Sie nach einem vermuteten Einbruch das Passwort, "
        .. "und prüfen Sie die Geräte und Skripte, die es verwenden. Geben Sie auf der Serverseite das "
        .. "Konto wieder frei, sobald der Anlass geklärt ist.",
    },
    ["7.14"] = {
      name = "Vertrauensbeziehung erforderlich",
      description = "Dem Submission-Server fehlt das Vertrauen eines anderen Servers, der den "
        .. "Nachrichteninhalt vorhält. RFC 5248 hat diesen Code registriert, um 5.7.8 zu ersetzen, das "
        .. "RFC 4468 für diesen Fall verwendet hatte.",
      when = "Submission-Server beantworten BURL mit 554 5.7.14, wenn mit dem Server in der URL keine "
        .. "Vertrauensbeziehung eingerichtet ist. Die eigene Anmeldung des Benutzers ist nicht das "
        .. "Problem. Google weicht davon mit 534 5.7.14 für eine Anmeldung ab, die zuerst in einem "
        .. "Webbrowser bestätigt werden muss.",
      fix = "Senden Sie den Inhalt mit DATA oder BDAT, denn ein anderes Passwort hilft nicht, wo zwei "
        .. "Servern das Vertrauen fehlt. Hat Google die Anmeldung abgelehnt, bestätigen Sie sie im "
        .. "Browser oder verwenden ein App-Passwort. Richten Sie auf der Serverseite dieses Vertrauen "
        .. "zwischen dem Submission-Server und dem Server ein, der den Inhalt vorhält.",
    },
    ["7.15"] = {
      name = "Prioritätsstufe zu niedrig",
      description = "Der Server nimmt nur Nachrichten mit einer höheren Priorität als dieser an. Die "
        .. "Einschränkung kann vorübergehend sein, zum Beispiel während Kapazität für dringende "
        .. "E-Mails reserviert ist.",
      when = "Server mit der Erweiterung MT-PRIORITY aus RFC 6710 senden für solche Nachrichten 450 "
        .. "4.7.15 oder 550 5.7.15. Andere Antwortcodes dieser beiden Klassen sind ebenfalls erlaubt.",
      fix = "Bei Klasse 4 behalten Sie die Nachricht und versuchen es später erneut; bei Klasse 5 senden "
        .. "Sie sie noch einmal, wenn die Einschränkung aufgehoben ist, oder auf anderem Weg. Erhöhen "
        .. "Sie die Priorität nur, wenn die Nachricht es verdient und Ihr Konto sie verwenden darf. Heben "
        .. "Sie auf der Serverseite die Einschränkung so bald wie möglich auf.",
    },
    ["7.16"] = {
      name = "Nachricht zu groß für die angegebene Priorität",
      description = "Die Nachricht ist zu groß für die Priorität, die sie hat. Die Einschränkung kann "
        .. "vorübergehend sein. RFC 4865 hatte dieselbe Nummer dem Kontingent eines Benutzers für "
        .. "verzögerte Nachrichten gegeben, sie aber nie registriert; gültig ist daher die hier genannte "
        .. "Bedeutung.",
      when = "Server mit der Erweiterung MT-PRIORITY aus RFC 6710 senden diesen Code, meist mit 552, "
        .. "während sie den Verkehr begrenzen. Andere Antwortcodes der Klassen 4 und 5 sind ebenfalls "
        .. "erlaubt.",
      fix = "Verkleinern Sie die Nachricht, oder warten Sie, bis die Einschränkung aufgehoben ist. Bei "
        .. "Klasse 4 versucht die Warteschlange es von selbst erneut; bei Klasse 5 muss sich die Nachricht "
        .. "ändern oder später erneut gesendet werden. Spricht der Text von zeitversetzter Freigabe "
        .. "(Future Release), ist das Kontingent aus RFC 4865 gemeint. Nennen Sie auf der Serverseite die "
        .. "Größengrenze im Text.",
    },
    ["7.17"] = {
      name = "Inhaber des Postfachs hat gewechselt",
      description = "Das Postfach des Empfängers hat seit dem Datum, das der Absender genannt hat, den "
        .. "Inhaber gewechselt. Der Absender hat diese Prüfung mit RRVS (RFC 7293) verlangt, damit kein "
        .. "Fremder die E-Mail erhält. RFC 4865 hatte die Nummer einem systemweiten Kontingent für "
        .. "verzögerte Nachrichten gegeben, sie aber nie registriert.",
      when = "Server senden diesen Code für eine Nachricht mit einem RRVS-Parameter oder einem "
        .. "Require-Recipient-Valid-Since-Header. Typisch ist eine Adresse, die an eine neue Person "
        .. "vergeben wurde.",
      fix = "Senden Sie nicht mehr an diese Adresse, denn sie gehört jetzt jemand anderem. Fragen Sie die "
        .. "Person, die Sie kennen, nach einer neuen Adresse, und lösen Sie die alte von Konten und "
        .. "Passwortrücksetzungen. Spricht der Text von zeitversetzter Freigabe (Future Release), ist "
        .. "stattdessen das Kontingent aus RFC 4865 gemeint.",
    },
    ["7.18"] = {
      name = "Inhaber der Domain hat gewechselt",
      description = "Die Domain des Empfängers hat seit dem Datum, das der Absender genannt hat, einen "
        .. "anderen Inhaber. Der Server hat sich entschieden, dies auf eine RRVS-Anfrage (RFC 7293) hin "
        .. "offenzulegen.",
      when = "Empfangende Systeme beantworten eine RRVS-Anfrage mit diesem Code, wenn sie wissen, dass die "
        .. "Domain den Inhaber gewechselt hat. Absender stellen solche Anfragen für E-Mails, die nur ein "
        .. "langjähriger Inhaber lesen soll, etwa zum Zurücksetzen von Passwörtern.",
      fix = "Senden Sie keine persönlichen E-Mails mehr an die Adressen, die Sie in dieser Domain vor dem "
        .. "Wechsel kannten. Besorgen Sie sich von den betroffenen Personen neue Adressen, und lösen Sie "
        .. "die alten von Konten. Auf der Empfängerseite ist nichts falsch, denn die Prüfung hat ihren "
        .. "Zweck erfüllt.",
    },
    ["7.19"] = {
      name = "RRVS-Prüfung nicht durchführbar",
      description = "Der Server kann nicht sagen, ob das Postfach seinen Inhaber behalten hat, weil er das "
        .. "nötige Datum nicht aufgezeichnet hat. Der Absender hat diese Prüfung mit RRVS (RFC 7293) "
        .. "verlangt. Die Antwort sagt nicht, dass der Inhaber gewechselt hat.",
      when = "Empfangende Systeme beantworten eine RRVS-Anfrage mit diesem Code, wenn ihre Aufzeichnungen "
        .. "nicht weit genug zurückreichen. Systeme, die gar keine Daten über Inhaberwechsel führen, "
        .. "können ihn für jedes Postfach senden.",
      fix = "Entscheiden Sie, ob die Nachricht ohne RRVS-Schutz gehen darf, und senden Sie sie nur dann "
        .. "erneut, wenn ein Fremder sie lesen darf. Erreichen Sie den Empfänger andernfalls auf anderem "
        .. "Weg. Zeichnen Sie auf der Serverseite auf, wann jedes Postfach vergeben wurde, damit spätere "
        .. "Prüfungen gelingen.",
    },
    ["7.20"] = {
      name = "Keine erfolgreich geprüfte DKIM-Signatur gefunden",
      description = "Der Server hat an der Nachricht keine DKIM-Signatur gefunden, die die Prüfung "
        .. "besteht. Entweder war die Nachricht nicht signiert, oder jede Signatur ist gescheitert. RFC "
        .. "6376 rät davon ab, E-Mails aus diesem Grund abzulehnen, daher spiegelt dieser Code eine "
        .. "lokale Richtlinie wider.",
      when = "Server, die auf DKIM bestehen, senden 550 5.7.20 nach den Nachrichtendaten. Ein im DNS "
        .. "fehlender Schlüsseleintrag, ein falscher Selektor und Relays, die den Inhalt verändern, sind "
        .. "typische Ursachen.",
      fix = "Signieren Sie ausgehende E-Mails mit DKIM, und prüfen Sie, ob der Schlüssel im DNS zum "
        .. "verwendeten Selektor passt. Stellen Sie sicher, dass nach dem Signieren nichts mehr die "
        .. "Nachricht verändert. Erwägen Sie auf der Serverseite, E-Mails ohne erfolgreich "
        .. "geprüfte Signatur anzunehmen, zumindest von Weiterleitern und Mailinglisten.",
    },
    ["7.21"] = {
      name = "Keine akzeptable DKIM-Signatur gefunden",
      description = "Die Nachricht hat DKIM-Signaturen, die die Prüfung bestehen, aber keine, die die "
        .. "Richtlinie des Servers akzeptiert. Die signierende Domain, der Schlüssel oder die signierten "
        .. "Teile erfüllen womöglich lokale Regeln nicht. Solche Ablehnungen widersprechen dem Rat von "
        .. "RFC 6376.",
      when = "Server mit strengen DKIM-Regeln senden 550 5.7.21 nach den Nachrichtendaten. Der Grund kann "
        .. "eine Signatur allein mit der Domain eines Dienstleisters sein oder eine mit einem schwachen "
        .. "Schlüssel.",
      fix = "Signieren Sie mit Ihrer eigenen Domain, einem starken Schlüssel und allen wichtigen Headern. "
        .. "Fragen Sie den Postmaster des Empfängers, welche Regel nicht erfüllt war, wenn der Text es "
        .. "nicht sagt. Nennen Sie auf der Serverseite die Regel im Text, und nehmen Sie Absender aus, "
        .. "deren E-Mails erwünscht sind.",
    },
    ["7.22"] = {
      name = "Keine gültige, zum Autor passende DKIM-Signatur gefunden",
      description = "Keine erfolgreich geprüfte DKIM-Signatur passt zur Adresse des Autors im "
        .. "From-Header. Andere Signaturen bestehen die Prüfung, aber die Richtlinie des Servers verlangt "
        .. "eine aus der Domain des Autors. Dieser Code ist ein Sonderfall von 5.7.21, und solche "
        .. "Ablehnungen widersprechen dem Rat von RFC 6376.",
      when = "Server senden 550 5.7.22 nach den Nachrichtendaten, zum Beispiel für E-Mails, die ein "
        .. "Anbieter nur im eigenen Namen signiert. Auch Mailinglisten, die im eigenen Namen neu "
        .. "signieren, können auf diesen Code stoßen.",
      fix = "Lassen Sie den Versanddienst mit der Domain des From-Headers signieren, und veröffentlichen "
        .. "Sie seinen Schlüssel im DNS. Verwenden Sie andernfalls eine From-Adresse in der Domain, die "
        .. "signiert wird. Nehmen Sie auf der Serverseite vertrauenswürdige Mailinglisten und "
        .. "Weiterleiter aus.",
    },
    ["7.23"] = {
      name = "SPF-Prüfung nicht bestanden",
      description = "Die SPF-Prüfung ist nicht bestanden: Die Domain des Absenders autorisiert den "
        .. "sendenden Host nicht. Die Richtlinie des Servers lehnt solche E-Mails ab. RFC 7372 hat diesen "
        .. "Code anstelle des 5.7.1 aus RFC 7208 eingeführt. Gmail weicht davon ab und verwendet 4.7.23 "
        .. "für fehlendes oder falsches Reverse-DNS.",
      when = "Server, die SPF durchsetzen, senden 550 5.7.23, frühestens nach MAIL. Ein Versanddienst, "
        .. "der im SPF-Eintrag fehlt, und Weiterleitung mit unverändertem Absender sind typische Ursachen.",
      fix = "Nehmen Sie den sendenden Host oder Dienst in den SPF-Eintrag der Domain in MAIL FROM auf. Ein "
        .. "Host, der E-Mails weiterleitet, sollte eine eigene Adresse in MAIL FROM setzen. Spricht der "
        .. "Text wie bei Gmail von einem PTR-Eintrag, verfahren Sie wie bei 5.7.25. Nehmen Sie auf der "
        .. "Serverseite bekannte Weiterleiter aus, damit deren E-Mails nicht abgelehnt werden.",
    },
    ["7.24"] = {
      name = "Fehler bei der SPF-Prüfung",
      description = "Die SPF-Prüfung endete mit einem Fehler, sodass der Server weder ein Bestehen noch "
        .. "ein Scheitern feststellen konnte. Klasse 4 steht für ein vorübergehendes DNS-Problem und "
        .. "Klasse 5 für einen fehlerhaften SPF-Eintrag. RFC 7372 hat diesen Code anstelle von 4.4.3 und "
        .. "5.5.2 aus RFC 7208 eingeführt.",
      when = "Server senden 451 4.7.24 bei einem vorübergehenden und 550 5.7.24 bei einem dauerhaften "
        .. "SPF-Fehler. Falsche Syntax, zwei SPF-Einträge für eine Domain und mehr als zehn Terme, die "
        .. "DNS-Abfragen brauchen, sind dauerhafte Fehler.",
      fix = "Bei Klasse 4 überlassen Sie der Warteschlange weitere Versuche und prüfen die Nameserver "
        .. "der Absenderdomain; bei Klasse 5 reparieren Sie deren SPF-Eintrag. Behalten Sie nur einen "
        .. "Eintrag, und bleiben Sie innerhalb von zehn Abfragen, eingebundene Einträge mitgezählt. "
        .. "Stellen Sie auf der Serverseite sicher, dass der Resolver funktioniert, bevor Sie dem Absender "
        .. "die Schuld geben.",
    },
    ["7.25"] = {
      name = "Reverse-DNS-Prüfung nicht bestanden",
      description = "Die IP-Adresse des sendenden Hosts hat die Reverse-DNS-Prüfung des Servers nicht "
        .. "bestanden. Die Adresse hat keinen PTR-Eintrag, oder der Name darin führt nicht zu der Adresse "
        .. "zurück. Ob solche Hosts abgelehnt werden, entscheidet die lokale Richtlinie.",
      when = "Server senden 550 5.7.25 in jeder Phase ab MAIL, da die Prüfung nur die IP-Adresse des "
        .. "Clients braucht. Typisch ist ein neuer Host oder eine IPv6-Adresse ohne PTR-Eintrag.",
      fix = "Lassen Sie den Inhaber der IP-Adresse einen PTR-Eintrag setzen, und sorgen Sie dafür, dass "
        .. "sich der Name darin zu derselben Adresse auflöst. Verwenden Sie diesen Namen in EHLO, und "
        .. "prüfen Sie IPv6 ebenso wie IPv4. Halten Sie auf der Serverseite eine gescheiterte DNS-Abfrage "
        .. "nicht für einen fehlenden Eintrag.",
    },
    ["7.26"] = {
      name = "Mehrere Authentifizierungsprüfungen nicht bestanden",
      description = "Die Nachricht hat mehr als eine Authentifizierungsprüfung nicht bestanden, und die "
        .. "Richtlinie des Servers lehnt sie ab. Welche Prüfungen gescheitert sind, sagt der Code nicht. "
        .. "Gmail weicht davon ab und verwendet 4.7.26 und 5.7.26 für DMARC-Richtlinien und für nicht "
        .. "authentifizierte E-Mails.",
      when = "Server senden 550 5.7.26 nach den Nachrichtendaten, zum Beispiel wenn SPF und DKIM beide "
        .. "gescheitert sind. Ein Versanddienst, der für die Domain nie eingerichtet wurde, und "
        .. "weitergeleitete E-Mails sind typische Fälle.",
      fix = "Richten Sie SPF, DKIM und DMARC für die Domain des From-Headers ein, und lesen Sie die "
        .. "Ergebnisse im Header einer Testnachricht. Hat ein Weiterleiter oder eine Mailingliste die "
        .. "Nachricht weitergegeben, können deren Änderungen die Ursache sein. Bei 4.7.26 versucht die "
        .. "Warteschlange es inzwischen weiter. Nennen Sie auf der Serverseite die gescheiterten "
        .. "Prüfungen im Text.",
    },
    ["7.27"] = {
      name = "Absenderadresse hat Null-MX-Eintrag",
      description = "Die Domain des Absenders veröffentlicht einen Null-MX-Eintrag, könnte also weder "
        .. "eine Unzustellbarkeitsmeldung noch eine Antwort annehmen. Der Server ist so konfiguriert, dass "
        .. "er E-Mails aus solchen Domains ablehnt. Gmail weicht davon ab und verwendet 4.7.27 und 5.7.27 "
        .. "für E-Mails, die SPF nicht bestehen.",
      when = "Server senden 550 5.7.27, wenn die Domain in MAIL FROM erklärt hat, dass sie keine E-Mails "
        .. "annimmt. Typisch ist eine Domain, die für eingehende E-Mails geschlossen wurde, aber noch zum "
        .. "Senden verwendet wird.",
      fix = "Senden Sie von einer Domain, die E-Mails annimmt, oder ersetzen Sie deren Null-MX-Eintrag "
        .. "durch einen echten. Spricht der Text wie bei Gmail von SPF, reparieren Sie den SPF-Eintrag der "
        .. "Domain in MAIL FROM. Auf der Serverseite ist diese Ablehnung eine Richtlinie, die sich für "
        .. "erwünschte Absender abschalten lässt.",
    },
    ["7.28"] = {
      name = "Mailflut erkannt",
      description = "Der Server hält die Nachricht für einen Teil einer Flut ähnlicher, "
        .. "missbräuchlicher Nachrichten. Die registrierte Quelle ist ein Internet-Draft und kein RFC, "
        .. "und das IANA-Register ordnet dem Code keinen Antwortcode zu; daher sind 4.7.28 und 5.7.28 "
        .. "beide plausibel.",
      when = "Server senden diesen Code, während massenhaft ähnliche Nachrichten eintreffen. Von Gmail "
        .. "ist bekannt, dass es ihn für ungewöhnliche Senderaten verwendet. Ein missbrauchtes "
        .. "Webformular oder ein gestohlenes Konto kann eine solche Flut auslösen.",
      fix = "Stoppen oder verlangsamen Sie das Senden, und finden Sie heraus, was so viele Nachrichten "
        .. "erzeugt. Bei Klasse 4 versuchen Sie es später mit geringerer Rate erneut; bei Klasse 5 "
        .. "wiederholen Sie die Nachricht nicht, bevor die Ursache beseitigt ist. Sorgen Sie auf der "
        .. "Serverseite dafür, dass erwünschte Massenmails nicht erfasst werden.",
    },
    ["7.29"] = {
      name = "ARC-Prüfung nicht bestanden",
      description = "Die ARC-Kette der Nachricht hat die Prüfung nicht bestanden, und der Server lehnt "
        .. "die Nachricht ab. ARC reicht Authentifizierungsergebnisse von einem Weiterleiter zum "
        .. "nächsten. Gmail weicht davon ab und verwendet 4.7.29 für E-Mails, die ohne TLS kamen.",
      when = "Server können 550 5.7.29 nach den Nachrichtendaten senden, wenn sie Nachrichten mit einer "
        .. "gebrochenen ARC-Kette ablehnen. Ein Weiterleiter oder eine Mailingliste, die versiegelte "
        .. "Nachrichten verändert, kann die Kette brechen.",
      fix = "Suchen Sie den Weiterleiter oder die Liste, die die Kette bricht, und senden Sie wenn "
        .. "möglich ohne sie. Spricht der Text wie bei Gmail von TLS, aktivieren Sie stattdessen TLS für "
        .. "ausgehende E-Mails. Bewerten Sie auf der Serverseite eine gebrochene Kette zusammen mit SPF, "
        .. "DKIM und DMARC.",
    },
    ["7.30"] = {
      name = "Unterstützung für REQUIRETLS erforderlich",
      description = "Die Nachricht verlangt REQUIRETLS, und keiner der Server, an die sie gehen soll, "
        .. "unterstützt das. Das Relay hat sie nicht mit geringerem Schutz weitergeleitet. Gmail weicht "
        .. "davon ab und verwendet 4.7.30 und 5.7.30 für E-Mails, die DKIM nicht bestehen.",
      when = "Relays melden 550 5.7.30 für Nachrichten, die mit der Option REQUIRETLS aus RFC 8689 "
        .. "gesendet wurden. Die übliche Ursache ist eine Empfängerdomain, deren MX-Hosts REQUIRETLS "
        .. "nicht ankündigen.",
      fix = "Bitten Sie den Postmaster des Empfängers, REQUIRETLS zu unterstützen, oder senden Sie nur "
        .. "dann ohne die Option, wenn der Inhalt ungeschützt reisen darf. Spricht der Text wie bei Gmail "
        .. "von DKIM, reparieren Sie stattdessen die DKIM-Signierung. Aktivieren Sie auf der "
        .. "Empfängerseite REQUIRETLS auf jedem MX-Host.",
    },
  },

  terms = {
    mailbox_unknown = "Benutzer unbekannt; unbekannter Benutzer; Empfänger unbekannt; "
      .. "unbekannter Empfänger; Empfänger nicht gefunden; Adresse existiert nicht; "
      .. "Postfach existiert nicht; Postfach nicht gefunden; ungültige Adresse; ungültiger Empfänger; "
      .. "Empfänger abgelehnt; Empfängeradresse abgelehnt; Hard Bounce; Nutzer nicht gefunden; "
      .. "Konto existiert nicht",
    mailbox_disabled = "Postfach deaktiviert; Konto gesperrt; Konto deaktiviert; Postfach gesperrt; "
      .. "Konto geschlossen",
    mailbox_full = "Postfach voll; Mailbox voll; Speicher voll; Quota; Quota überschritten; "
      .. "Kontingent; Speicherplatz erschöpft; Postfach überfüllt",
    domain_unknown = "Domain existiert nicht; Domain unbekannt; Domain nicht gefunden; "
      .. "Domäne nicht gefunden; Domäne existiert nicht",
    recipient_restricted = "Empfänger nimmt keine externen Mails; nur interne Absender; "
      .. "Verteiler gesperrt",
    relay_denied = "Relaying verweigert; Relay verboten; Weiterleitung verweigert; Relaying; "
      .. "Relay abgelehnt; Relay",
    message_too_big = "Nachricht zu groß; Mail zu groß; E-Mail zu groß; Größenbeschränkung; "
      .. "maximale Größe; Anhang zu groß; Nachrichtengröße",
    message_format = "fehlerhafte Nachricht; Format ungültig",
    spam_content = "Spam; Spamverdacht; unerwünschte Werbung; Inhaltsfilter; Werbemail",
    virus = "Virus; Viren; Schadsoftware; Malware; gefährlicher Anhang",
    blocklisted = "Blacklist; schwarze Liste; Sperrliste; Blockliste; IP gesperrt; IP blockiert; "
      .. "IP auf Blacklist; Reputation; gesperrte IP",
    auth_failure = "nicht authentifizierter Absender; Absenderprüfung fehlgeschlagen",
    reverse_dns = "Reverse DNS; PTR; PTR-Eintrag; Rückwärtsauflösung; rDNS",
    sender_rejected = "Absender abgelehnt; Absender ungültig; Absenderadresse abgelehnt; "
      .. "unbekannter Absender; Absender gesperrt",
    policy = "Richtlinie; gegen Richtlinie; Policy; Zugriff verweigert; Regelverstoß",
    session_security = "Authentifizierung erforderlich; Anmeldung erforderlich; Anmeldung nötig; "
      .. "nicht angemeldet; Authentifizierung; Anmeldung",
    tls_failure = "TLS-Fehler; TLS nicht verfügbar; TLS fehlgeschlagen",
    too_many_recipients = "zu viele Empfänger; Empfängerlimit; Anzahl der Empfänger",
    rate_limited = "zu viele Verbindungen; zu viele Nachrichten; Ratenbegrenzung; Rate Limit; "
      .. "Sendelimit; Versandlimit; gedrosselt; zu schnell; zu viele Mails",
    greylisted = "Greylisting; graue Liste; Greylist; Grauliste",
    service_unavailable = "Dienst nicht verfügbar; Server überlastet; Server ausgelastet; Wartung; "
      .. "Server nicht verfügbar; Server nicht erreichbar",
    system_error = "lokaler Fehler; interner Fehler; Serverfehler",
    network_error = "Zeitüberschreitung; Timeout; Verbindung abgelehnt; keine Verbindung; "
      .. "Verbindung abgebrochen; keine Antwort",
    ["450 451 421 452 4.2.2"] = "später erneut versuchen; versuchen Sie es später; "
      .. "vorübergehender Fehler; temporärer Fehler; Soft Bounce; Zustellung verzögert",
    ["550 450"] = "Postfach nicht verfügbar; Mailbox nicht verfügbar",
    ["535 5.7.8"] = "Passwort; falsches Passwort; Kennwort; falsche Zugangsdaten; Zugangsdaten; "
      .. "Anmeldung fehlgeschlagen; Authentifizierung fehlgeschlagen; Login fehlgeschlagen",
    ["534 5.7.9"] = "App-Passwort; Anwendungspasswort; Zwei-Faktor",
    ["530 454 5.7.10 220"] = "Verschlüsselung; Verschlüsselung erforderlich; SSL; TLS; STARTTLS; "
      .. "verschlüsselt",
    ["5.4.6 554"] = "Schleife; Mailschleife; zu viele Hops",
    ["4.4.7 5.4.7"] = "abgelaufen; Zustellzeit abgelaufen; Frist abgelaufen",
    ["500 502 5.5.1"] = "unbekannter Befehl; Befehl unbekannt; Befehl nicht erkannt; "
      .. "Kommando unbekannt; Befehl nicht implementiert",
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
  },

  heading = {
    description = "Beschreibung",
    when = "Wann der Code auftritt",
    fix = "Was zu tun ist",
    differences = "Wesentliche Unterschiede",
    guidance = "Wann welchen Code verwenden",
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
    classes = "Erlaubte Klassen",
    reply_codes = "Antwortcodes",
    related = "Siehe auch",
    sources = "Quellen",
    code = "Code",
    name = "Name",
    kind = "Art",
    retry = "Neuer Versuch",
    source = "Quelle",
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
  },
  connection = {
    always = "wird vom Server geschlossen",
    may = "kann vom Server geschlossen werden",
    never = "bleibt offen",
  },
  -- Without an article, so that they follow "bei" as the names of commands do.
  stage = {
    CONNECT = "Sitzungsbeginn",
    ["DATA-END"] = "Datenende",
  },
  any_stage = "jede",

  reason = {
    accepted = "Der Server hat getan, was verlangt war (2yz).",
    continue = "Der Server wartet auf den nächsten Teil (3yz).",
    mailbox_unknown = "In dieser Domain gibt es kein solches Postfach, oder die Adresse kann nicht existieren.",
    mailbox_disabled = "Das Postfach gab es, aber es ist deaktiviert, gesperrt oder geschlossen, oder es ist "
      .. "umgezogen oder hat den Inhaber gewechselt.",
    suppressed = "Der Versanddienst hat keinen Versuch unternommen: Die Adresse steht auf seiner eigenen Sperrliste.",
    mailbox_full = "Der Empfänger hat sein Kontingent überschritten.",
    domain_unknown = "Die Domain des Empfängers existiert nicht oder nimmt keine E-Mails an (keine solche Domain, "
      .. "Null-MX-Eintrag).",
    recipient_restricted = "Dieser Empfänger, diese Gruppe oder Liste nimmt nur E-Mails von bestimmten Absendern an "
      .. "oder verlangt vom Absender eine Bestätigung.",
    relay_denied = "Der Server nimmt für diesen Empfänger kein Relaying vor: falscher MX-Eintrag oder "
      .. "umgezogene Domain (bei Einlieferung: erst anmelden, fix_session/session).",
    message_too_big = "Die Nachricht überschreitet eine Größengrenze des Servers oder des Empfängers.",
    message_format = "Die Nachricht ist fehlerhaft oder hat eine Form, die nicht angenommen wird (Header, MIME, "
      .. "Zeichensatz, 8-Bit, Art des Anhangs).",
    spam_content = "Der Inhalt, ein Link darin oder seine Bewertung wurde als Spam eingestuft.",
    virus = "Schadsoftware oder ein gefährlicher Anhang wurde gefunden.",
    blocklisted = "Der sendende Host oder die sendende Domain steht auf einer Sperrliste, ist ausgeschlossen oder "
      .. "hat einen schlechten Ruf.",
    auth_failure = "Die Authentifizierung der Nachricht mit SPF, DKIM, DMARC oder ARC ist gescheitert.",
    reverse_dns = "Der Client hat kein oder ein falsches Reverse-DNS (PTR, FCrDNS) oder einen falschen HELO-Namen.",
    sender_rejected = "Der Absender in Envelope oder Header oder dessen Domain wird abgelehnt.",
    policy = "Die lokale Richtlinie lehnt ab, und Genaueres wird nicht gesagt.",
    session_security = "Die Sitzung muss sich erst authentifizieren (AUTH) oder TLS starten, oder ihre Anmeldedaten "
      .. "wurden abgelehnt.",
    tls_failure = "TLS, MTA-STS, DANE oder REQUIRETLS war nicht zu erfüllen. Niemals auf weniger Schutz ausweichen.",
    too_many_recipients = "Diese Transaktion hat zu viele Empfänger: Der Rest ist in einer weiteren zu senden.",
    rate_limited = "Zu viele Verbindungen oder Nachrichten in der Zeitspanne (scope host), zu viele "
      .. "E-Mails in kurzer Zeit an diesen Empfänger (recipient) oder ein erschöpftes Sendekontingent (sender).",
    greylisted = "Der Absender soll wiederkommen, weil er hier neu ist.",
    service_unavailable = "Der Server fährt herunter, startet oder ist überlastet: Später neu verbinden.",
    system_error = "Das entfernte System hat versagt: lokaler Fehler, Speicher, Konfiguration.",
    network_error = "Keine Verbindung, Zeitüberschreitung, DNS-Störung, Routingschleife oder abgelaufene "
      .. "Zustellfrist.",
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

  -- Names and labels stand in brackets or quotation marks, where they need no case.
  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} vs. {b} {b_name}",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) und {b} ({b_name}) sind beide Antworten der Gruppe „{severity}“.",
      mixed = "SMTP {a} ({a_name}) und der erweiterte Statuscode {b} ({b_name}) haben denselben Schweregrad, "
        .. "„{severity}“.",
      enhanced = "SMTP {a} ({a_name}) und {b} ({b_name}) sind beide erweiterte Statuscodes der Klasse {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) ist eine Antwort der Gruppe „{a_severity}“, {b} ({b_name}) dagegen eine der "
        .. "Gruppe „{b_severity}“.",
      mixed = "SMTP {a} ({a_name}) ist eine Antwort der Gruppe „{a_severity}“, der erweiterte Statuscode {b} "
        .. "({b_name}) dagegen gehört zur Klasse {b_class} ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) ist ein erweiterter Statuscode der Klasse {a_class} ({a_severity}), {b} "
        .. "({b_name}) dagegen einer der Klasse {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} ist ein Antwortcode: Er steht am Anfang jeder Zeile einer Antwort, und seine erste Ziffer "
        .. "entscheidet.",
      enhanced = "{code} ist ein erweiterter Statuscode: Er steht hinter einem Antwortcode und sagt genauer, was "
        .. "geschehen ist.",
      common = "Beide kommen häufig zusammen vor, in der Form {a} {b}.",
      possible = "Eine Antwort kann beide tragen, in der Form {a} {b}.",
      class = "Eine Antwort trägt nie beide: Die Klasse eines erweiterten Statuscodes ist gleich der ersten Ziffer "
        .. "des Antwortcodes.",
      intermediate = "Eine Antwort trägt nie beide: Eine 3yz-Antwort hat keinen erweiterten Statuscode.",
    },
    status = {
      standard = "{code} gehört zum SMTP-Standard.",
      extension = "{code} gehört zu einer SMTP-Erweiterung.",
      obsolete = "{code} ist veraltet.",
      observed = "{code} ist in keinem RFC definiert, kommt aber bei manchen Servern oder in Berichten vor.",
      registered = "{code} ist bei der IANA registriert.",
      deprecated = "{code} gilt laut Registrierung als überholt.",
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
    connection = {
      always = "Nach {code} schließt der Server die Verbindung.",
      may = "Nach {code} kann der Server die Verbindung schließen.",
      never = "{code} lässt die Verbindung offen.",
    },
    stages = {
      any = "{code} kann in jeder Phase vorkommen.",
      only = "Von den beiden kommt nur {code} bei {stages:or} vor.",
    },
    source = {
      list = "{code} stammt aus {sources:and}.",
      none = "{code} stammt aus keinem Standard.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Werten Sie diesen Code im Unterschied zu {other} als Erfolg.",
      positive_intermediate = "Werten Sie diesen Code im Unterschied zu {other} als Aufforderung zum Fortfahren.",
      transient_negative = "Werten Sie diesen Code im Unterschied zu {other} als vorübergehenden Fehler.",
      permanent_negative = "Werten Sie diesen Code im Unterschied zu {other} als dauerhaften Fehler.",
    },
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
    cannot_write = "Schreiben ist nicht möglich: {message}",
    bad_rules = "{file} enthält keine Regeln: {message}",
    only_severity = "kein Dokument definiert {word}; nach der ersten Ziffer ist es {severity}",
    is_a_file = "{file} ist eine Datei; um ihre Zeilen einzuordnen: smtpcodes classify - <DATEI",
    unknown_reason = "unbekannter Grund: {word}",
    unknown_stage = "unbekannte Phase: {word}",
    see_help = "Hilfe: smtpcodes --help",
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
    bad_reply = "Oktett {offset} der Eingabe: {message}",
  },

  log = {
    title = "Maillog",
    lines = "{from} bis {to}, {total} Zeilen: {deliveries} über Zustellungen, {refused} "
      .. "eigene Ablehnungen, {other} andere",
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
    domains = "Domänen",
    no_failures = "Nichts wurde aufgeschoben oder kam zurück.",
    drop = "Zu streichende Adressen: {n}",
    drop_tile = "zu streichende Adressen",
    doubtful = "Alle Empfänger dieser Domains schlugen fehl: vor dem Streichen nachsehen",
    blocklists = "Listen, die uns sperren",
    waits = "Wie lange höchstens zu warten ist",
    own = "Was bei uns nicht ging",
    refusals = "Was wir selbst ablehnten",
    incomplete = "Über einer Grenze und nicht gezählt",
    by_reason = "Nach Grund",
    by_domain = "Nach Domäne",
    by_provider = "Nach Anbieter",
    by_hour = "Nach Stunde",
    by_reply = "Nach Antwort",
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
enhanced.0.0 description 09dc4 fix 193c1 name ada2d when 69408
enhanced.1.0 description 15a6f fix ecfce name 9694d when 91f11
enhanced.1.1 description 7e330 fix 997d9 name 70609 when df29c
enhanced.1.10 description 03acc fix 448b9 name 63e01 when 342e8
enhanced.1.2 description af365 fix a4338 name 5fe31 when 1b19e
enhanced.1.3 description 3f4a5 fix 70149 name c91c2 when 02766
enhanced.1.4 description 0fe37 fix f7da7 name 55e30 when c1b42
enhanced.1.5 description 1d8c2 fix 63215 name 838d2 when d02c7
enhanced.1.6 description e452d fix eedc6 name bc013 when 03d90
enhanced.1.7 description eca4d fix 3dd6f name 7d9ec when dfe6c
enhanced.1.8 description 79d37 fix ff66a name ad90d when 23376
enhanced.1.9 description 676de fix a42f9 name 6ba4d when 181f2
enhanced.2.0 description 63388 fix 6d41c name 543d8 when 44040
enhanced.2.1 description 06f32 fix 649ff name b0474 when 782e3
enhanced.2.2 description 660d8 fix 53971 name 5030e when 1c978
enhanced.2.3 description 6468b fix 9cb12 name bd67f when 17721
enhanced.2.4 description 01aa7 fix d0d54 name edb85 when 34441
enhanced.3.0 description 67746 fix 9af42 name f4cd2 when 399cf
enhanced.3.1 description 3325e fix d7c2a name 5bd5d when 49f26
enhanced.3.2 description d91d8 fix ec6c5 name 47e1b when cbbfc
enhanced.3.3 description d504a fix 5f501 name cbf80 when 74640
enhanced.3.4 description 17cbb fix a32ec name 3e1aa when b3d15
enhanced.3.5 description 4b26c fix b67b8 name 6f2ad when 57cc1
enhanced.3.6 description f104e fix 82edb name a42aa when 9bfd9
enhanced.4.0 description 12a3c fix 86fce name 29ee1 when eef87
enhanced.4.1 description 0d6bc fix 99021 name 3f290 when 721c6
enhanced.4.2 description 9d965 fix 36f2f name a3e75 when a58c5
enhanced.4.3 description 1a39e fix 7efa1 name a22eb when da92f
enhanced.4.4 description c6ca6 fix ed70a name 2f71a when 2d97f
enhanced.4.5 description 2d8a2 fix a92f6 name 26fef when 0ada2
enhanced.4.6 description bc7a5 fix 2f9e0 name acb73 when 7397f
enhanced.4.7 description 5784e fix c63e1 name 4c90f when 3435e
enhanced.5.0 description 1c938 fix 02f47 name a60b7 when 404c7
enhanced.5.1 description 636cf fix 5e89a name cb3ce when 1507d
enhanced.5.2 description a4aa5 fix e4802 name 9cc85 when a6d75
enhanced.5.3 description 1ce7d fix 5177d name 3bb81 when f0015
enhanced.5.4 description 25ff8 fix 86b84 name 23d23 when 08168
enhanced.5.5 description 94dea fix 26a53 name e44ec when f698d
enhanced.5.6 description dcaea fix 29cf1 name 5f606 when 6acad
enhanced.6.0 description 35d73 fix 61983 name 4955f when 42f05
enhanced.6.1 description 69c48 fix ba531 name 7e143 when cb22a
enhanced.6.2 description 0a264 fix adbd4 name 42671 when 7912b
enhanced.6.3 description 73f8f fix 24357 name 39712 when 3a721
enhanced.6.4 description aca07 fix 03ab0 name 5b941 when 8e74a
enhanced.6.5 description ecfe4 fix e7a9b name 0792c when efe05
enhanced.6.6 description 71767 fix 337cb name 35f90 when c0629
enhanced.6.7 description a8bbc fix 1fbab name bb710 when 22379
enhanced.6.8 description 27280 fix 02e4b name e98a8 when 38cf9
enhanced.6.9 description f2282 fix 0e25d name 8f62f when 50bdf
enhanced.7.0 description 372b7 fix 88392 name fb07e when a74ad
enhanced.7.1 description acdf0 fix 9bd19 name bc775 when ba298
enhanced.7.10 description f1d18 fix 32d76 name 1dfc6 when e3f4c
enhanced.7.11 description f70a3 fix 029cd name 959e5 when 6a564
enhanced.7.12 description 005bb fix 9a21c name 36ddb when beada
enhanced.7.13 description 84b7c fix 4537b name 3a846 when 142b3
enhanced.7.14 description dea69 fix f86b9 name 46faa when 49c7f
enhanced.7.15 description f37a1 fix 3f1d2 name 2ca33 when ecbcd
enhanced.7.16 description 52f93 fix a2928 name 540eb when 58ac5
enhanced.7.17 description 8c6d3 fix a7966 name 905ce when cd780
enhanced.7.18 description c872e fix 3e54f name 811b5 when c014f
enhanced.7.19 description 79e78 fix 3985a name 90eb5 when ccc3f
enhanced.7.2 description 254c9 fix 2e837 name 9bacb when 7cb0a
enhanced.7.20 description ed837 fix fa1db name 5917b when 1db0d
enhanced.7.21 description 26ce6 fix ae81d name 01194 when 4c07f
enhanced.7.22 description f0c11 fix bab2c name 5c914 when 15c16
enhanced.7.23 description 4ef83 fix c74cf name bf642 when 7639f
enhanced.7.24 description daecc fix 6fdd9 name 2edf6 when 5acf5
enhanced.7.25 description 36b75 fix e2a99 name 928e6 when 953b8
enhanced.7.26 description 8c2cb fix 98ad9 name 94dc6 when 24dd5
enhanced.7.27 description 55e36 fix c56d2 name c5bb0 when 28dd7
enhanced.7.28 description ec300 fix 0c6a7 name d839e when eb8db
enhanced.7.29 description 00329 fix 1fb72 name 67c26 when 98083
enhanced.7.3 description f96a6 fix beb29 name 17ed2 when a22fc
enhanced.7.30 description bb695 fix 87ea6 name 7ef15 when f0651
enhanced.7.4 description fe800 fix df1bc name 0ed02 when 756b7
enhanced.7.5 description de55a fix 09bc5 name a04b0 when 9718b
enhanced.7.6 description a42ab fix 9c398 name e5f8e when 14db7
enhanced.7.7 description 054ab fix dec7d name e2072 when 3dfa8
enhanced.7.8 description 4bdb4 fix 51c77 name d45b4 when cca33
enhanced.7.9 description 6d969 fix 3f537 name 24c2f when 19959
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
