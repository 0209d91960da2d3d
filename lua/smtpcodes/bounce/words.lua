--- Words by which people and programs know a notice about a mail: who writes such notices, what their subjects
--- say, and the line behind which the returned message begins. All in lower case, found plainly.
local words = {}

--- Local parts of addresses that mail programs write from.
words.daemons = {}
for name in ([[
mailer-daemon mailerdaemon mailer_daemon mailer.daemon mail-daemon maildaemon mail.daemon mail_daemon mdaemon
postmaster postmast mailadmin mail-admin mailer system-daemon bounce bounces bounced-mail double-bounce
ms-exchange microsoftexchange emailsecurity mta mail-system mailsystem maildelivery mail-delivery
delivery-notification mailgateway smtpd
]]):gmatch("%S+") do words.daemons[name] = true end

--- Display names, and beginnings of local parts with an id behind them.
words.daemon_names = {
  "mailer-daemon", "mailer daemon", "mail delivery", "maildelivery", "mail deliver", "mail system",
  "mail administrator",
  "system administrator", "systemadministrator", "postmaster", "microsoftexchange", "mail server", "mailserver",
  "delivery subsystem", "delivery service", "email delivery", "internet mail", "mail router", "mail transfer",
  "smtp server",
}

--- Subjects of notices that a mail was not delivered.
words.failure_subjects = {
  "undeliver", "non-deliver", "nondeliver", "not deliver", "unable to deliver", "could not deliver", "couldn't deliver",
  "could not be delivered", "was not delivered", "cannot be delivered", "can't be delivered", "delivery fail",
  "delivery has failed", "delivery error",
  "delivery problem", "delivery unsuccessful", "failed delivery", "failed mail", "failure notice", "mail failure",
  "failed to deliver",
  "delivery status", "delivery notification", "delivery report", "delivery failure", "returned mail",
  "returned to sender",
  "return to sender", "mail returned", "message returned", "mail delivery", "mail system error", "rejected", "bounce",
  "user unknown", "unknown user", "address not found", "message not sent", "error sending", "mail error",
  "email error", "transmission fail",
  "message blocked", "unroutable", "notification of fail",
  "unzustellbar", "zustellung", "nicht zugestellt", "fehlgeschlagen", "unzustell", "r\195\188ckl\195\164ufer",
  "non remis", "non distribu", "non d\195\169livr", "\195\169chec", "impossible de remettre", "retour",
  "no se puede entregar", "no se pudo entregar", "no entregado", "error de entrega", "devuelto",
  "fallo en la entrega", "no entregable",
  "mancato recapito", "non recapitabile", "mancata consegna", "onbestelbaar", "niet bezorgd", "falha na entrega",
  "n\195\163o entreg",
  "niedostarcz", "zwrot", "nedoru\196\141", "olevererbar", "kan inte leverera", "oleverer", "ikke leveres",
  "kunne ikke", "kézbesíthetetlen",
  "\208\189\208\181 \208\180\208\190\209\129\209\130\208\176\208\178",
  "\208\189\208\181\208\180\208\190\209\129\209\130\208\176\208\178",
  "\233\133\141\228\191\161\228\184\141", "\233\133\141\228\191\161\227\129\167\227\129\141",
  "\233\128\128\228\191\161", "\233\128\128\228\187\182",
  "\233\128\129\228\191\161\227\129\167\227\129\141", "\230\138\149\233\128\146\229\164\177\232\180\165",
  "\230\151\160\230\179\149\230\138\149\233\128\146",
  "送信エラー", "配信エラー", "配信失敗", "전송 실패", "반송",
}

--- Beginnings of subjects that programs write and people do not.
words.program_subjects = {
  "undeliverable:", "undeliverable mail", "undelivered mail", "returned mail:", "failure notice", "mail delivery fail",
  "delivery status notification", "delivery notification:", "delivery failure", "mail system error",
  "error sending message [",
}

--- Subjects and sentences of notices that a mail is still waiting; nothing has failed.
words.delays = {
  "delayed", "delivery delay", "message delay", "delay notification",
  "delivery status notification (delay", "not yet been delivered", "not yet delivered", "has not been delivered yet",
  "still trying", "will keep trying", "will continue to try", "continue trying", "will be retried", "will retry",
  "being retried", "keep trying",
  "warning: could not send", "warning: message", "warning message only", "do not need to resend", "transient non-fatal",
  "no action is required", "delivery attempts will continue", "attempts to deliver the message will continue",
  "remains in the queue", "still in the queue",
  "is still queued", "will be attempted again", "delivery temporarily suspended", "could not be delivered for the last",
  "verzöger", "noch nicht zugestellt", "retard", "pas encore été", "retras", "aún no se ha", "todavía no se ha",
  "atraso", "atrasad", "ainda não foi", "ritardo", "non è ancora stat", "vertraging", "nog niet be",
  "адержк", "пока не доставл", "еще не доставл", "ещё не доставл", "遅延", "まだ配信", "延迟", "延遲", "지연",
}

--- What says beside words of waiting that the sender has given up nevertheless.
words.given_up = {
  "permanent error", "permanent fatal", "permanent failure", "given up", "giving up", "gave up",
  "failed permanently", "has failed", "have failed", "too long in the queue", "queue too long",
  "been in the queue too long",
  "returned to sender", "undeliverable", "will not be retried", "no longer be retried", "message expired",
  "retry time", "retry timeout exceeded",
  "could not be delivered to", "has expired", "delivery time expired", "no further attempts", "will be discarded",
  "returning message", "is being returned", "has been returned",
}

--- Subjects of automatic answers of people's mailboxes.
words.auto_subjects = {
  "out of office", "out of the office", "out-of-office", "automatic reply", "auto reply", "auto-reply", "autoreply",
  "auto response", "autoresponse", "auto-response",
  "automatic response", "vacation", "on leave", "away from", "auto:", "abwesen", "automatische antwort",
  "r\195\169ponse automatique", "absence",
  "respuesta autom\195\161tica", "resposta autom\195\161tica", "risposta automatica", "fuori sede",
  "automatisch antwoord", "afwezig", "autosvar", "automaattinen",
  "\232\135\170\229\138\168\231\173\148\229\164\141", "\232\135\170\229\139\149\229\191\156\231\173\148",
  "\232\135\170\229\139\149\232\191\148\228\191\161",
  "втоответ",
  "втоматический ответ", "втоматична відповідь", "вне офиса", "υτόματη απάντηση",
  "automatická odpověď", "automatyczna odpowiedź", "autoodpowied", "automatikus válasz", "otomatik yanıt",
  "automatiskt svar", "automatisk svar", "automaattivastaus", "răspuns automat", "自動応答", "自动答复", "外出自动",
  "부재중", "자동 회신", "자동 응답", "رد تلقائي", "תשובה אוטומטית", "ตอบกลับอัตโนมัติ",
}

--- Subjects of what mail systems write to their own users and administrators: nothing of theirs has come back.
words.other_subjects = {
  "spam quarantine", "quarantine summary", "quarantine report", "quarantine digest", "quarantine notification",
  "spam digest", "spam report", "log summar", "logwatch", "quota warning",
}

--- Beginnings of subjects of answers and forwards, which quote a subject and do not say it.
words.quoting_subjects = { "re:", "aw:", "fwd:", "fw:", "wg:", "tr:", "sv:", "vs:", "antw:", "rv:", "enc:", "res:",
  "r:" }

--- In a line with a rule ("-----", "=====") around it: the returned message begins.
words.ruled_returns = {
  "original message", "original mail", "original e-mail", "original email", "original text", "original header",
  "copy of", "below this line",
  "returned message", "returned mail", "unsent message", "message header", "headers follow", "header follow",
  "message follows",
  "header of", "headers of", "failed message", "undelivered message", "undeliverable message", "rejected message",
  "included message", "bounced message", "message body", "message text",
  "message contents", "forwarded message", "message non-deliverable", "your original", "returned content",
  "mail header", "received message", "source message", "start of message",
  "originalnachricht", "original-nachricht", "urspr\195\188ngliche", "message d'origine", "message original",
  "mensaje original", "mensagem original", "messaggio originale",
  "oorspronkelijk", "\229\142\159\229\167\139",
}

--- In a line of its own, without a rule.
words.plain_returns = {
  "original message follows", "original message header", "original message is attached",
  "original message is included", "message header follows", "message headers follow",
  "copy of the original message", "copy of your message", "copy of the message", "header of the original",
  "headers of the original", "headers of the message",
  "header of your message", "headers of your message", "returned message follows", "returned message is",
  "message text follows", "original headers follow", "original message headers",
  "the original message:", "text of the original message", "first lines of your message",
  "your original message follows", "message contents follow", "message returned is", "body of the original",
}

--- Sentences that say that something has failed, and not what: without a reply beside them nothing is read in them.
words.says_nothing = {
  "to one or more of its", "to one or more recipients", "to the following address", "to the following recipient",
  "to the following user", "created automatically", "automatically generated",
  "deliver your message to", "delivery to the following", "following address(es) failed",
  "following addresses failed", "following address failed",
  "permanent fatal errors", "delivery problems", "your message could not be delivered to", "contact your",
  "send mail to postmaster",
  "include this problem report", "for further assistance", "delivery notifications",
  "has been removed from the mail queue",
  "this message was created", "deliver mail to the following", "please direct", "please contact",
  "following organizations",
}

--- What stands before the subject of the message that a notice is about.
words.subject_labels = {}
for _, label in ipairs {
  "subject", "message subject", "the subject of the message is", "mail subject", "betreff", "objet", "sujet", "asunto",
  "oggetto", "assunto", "onderwerp", "temat", "emne", "Ämne", "ämne", "aihe", "konu", "předmět",
  "Тема", "тема", "主题", "主題", "件名", "제목",
} do
  words.subject_labels[label .. ":"] = true
end

--- What introduces reasons of which any may be the one.
words.possible_reasons = { "possible reason", "possible cause", "following reasons", "common reason", "many reasons",
  "usually means", "may have been", "might be" }

--- Whether one of the words is in the text.
---@param text string  in lower case
---@param list string[]
---@return boolean
function words.any(text, list)
  for i = 1, #list do
    if text:find(list[i], 1, true) then return true end
  end
  return false
end

return words
