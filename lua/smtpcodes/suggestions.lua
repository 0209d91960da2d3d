--- Reasons and replies: which reply states a reason, and with which ones it is met. One row a reason.
---
---   reason = { "codes", "subject.detail", "text", at = "stages", seen = "codes", STAGE = { another reply }, … }
---
--- codes   the first one is taken; with a stage, the first one that the RFC tables list for it
--- subject.detail  of the enhanced status code, whose class is the code's first digit; nil for none. The greeting
---         and the answers to EHLO, HELO and LHLO get none (RFC 2034 §4), a 3yz never has one
--- text    true of every case of the reason
--- at      the stages at which a server can state it: none of a recipient before RCPT, none of the content before
---         it was sent, and QUIT only gets 221 (RFC 5321 §4.1.1.10)
--- seen    the codes that servers send for it, most telling first: what search and the pages of reasons show
---
--- A row without codes is a reason that no server states: only a sender's own side says it.
local greeting = { "220", nil, "Service ready" }
local hello = { "250", nil, "Hello" }
local arguments = { "501", "5.4", "Syntax error in parameters or arguments" }
local spf = { "550 554", "7.23", "SPF validation failed" }

return {
  accepted = { "250", "0.0", "OK",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA-END BDAT BURL AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN",
    seen = "250 2.0.0 2.1.5 251 252 220 221 235",
    CONNECT = greeting, EHLO = hello, HELO = hello, LHLO = hello,
    MAIL = { "250", "1.0", "Sender OK" },
    RCPT = { "250", "1.5", "Recipient OK" },
    ["DATA-END"] = { "250", "6.0", "Message accepted" },
    BDAT = { "250", "6.0", "Octets received" },
    AUTH = { "235", "7.0", "Authentication successful" },
    STARTTLS = { "220", "0.0", "Ready to start TLS" },
    VRFY = { "252", "5.0", "Cannot verify the user, but will accept mail and attempt delivery" },
    EXPN = { "252", "5.0", "Cannot expand the list" },
    HELP = { "214", "0.0", "See RFC 5321" },
    QUIT = { "221", "0.0", "Closing connection" },
  },
  continue = { "354", nil, "Start mail input; end with <CRLF>.<CRLF>",
    at = "DATA AUTH", seen = "354 334",
    AUTH = { "334", nil, "" },
  },
  mailbox_unknown = { "550", "1.1", "No such user here",
    at = "RCPT DATA-END BDAT VRFY EXPN", seen = "550 5.1.1 553 5.1.3" },
  mailbox_disabled = { "550", "2.1", "Mailbox is disabled or closed",
    at = "RCPT DATA-END BDAT VRFY EXPN", seen = "5.2.1 550 551 5.1.6 5.7.17" },
  mailbox_full = { "452 552", "2.2", "Mailbox full",
    at = "RCPT DATA-END BDAT", seen = "552 452 5.2.2 4.2.2" },
  domain_unknown = { "550", "1.2", "The recipient's domain does not exist or takes no mail",
    at = "RCPT DATA-END BDAT VRFY", seen = "550 5.1.2 556 5.1.10" },
  recipient_restricted = { "550", "7.1", "You are not allowed to send to this recipient",
    at = "RCPT DATA-END BDAT", seen = "550 5.7.1 5.7.2" },
  relay_denied = { "550 554", "7.1", "Relay access denied",
    at = "RCPT DATA-END BDAT", seen = "550 5.7.1 554 551" },
  message_too_big = { "552 554", "3.4", "Message size exceeds fixed limit",
    at = "MAIL RCPT DATA-END BDAT BURL", seen = "552 5.3.4 5.2.3 554",
    BURL = { "554", "3.4", "Message size exceeds fixed limit" }, -- RFC 4468 §6
  },
  message_format = { "554 550", "6.0", "Message is malformed or of a form that is not accepted here",
    at = "DATA-END BDAT BURL", seen = "554 5.6.0 550 5.6.7 5.6.1" },
  spam_content = { "554 550", "7.1", "Message was classified as spam",
    at = "DATA-END BDAT BURL", seen = "554 5.7.1 550" },
  virus = { "554 550", "7.1", "Message rejected: malware or a dangerous attachment was found",
    at = "DATA-END BDAT BURL", seen = "554 5.7.1 550 552" },
  blocklisted = { "554 550", "7.1", "Rejected: your host or domain is on a blocklist or has a bad reputation",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT BURL", seen = "554 5.7.1 550" },
  auth_failure = { "550 554", "7.1", "Message failed sender authentication (SPF, DKIM, DMARC or ARC)",
    at = "MAIL RCPT DATA DATA-END BDAT BURL", seen = "550 5.7.26 5.7.23 5.7.20 554",
    MAIL = spf, RCPT = spf, DATA = spf },
  reverse_dns = { "550 554", "7.25", "Client host rejected: reverse DNS or HELO name is missing or wrong",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT", seen = "5.7.25 550 554" },
  sender_rejected = { "550 553 554", "7.1", "Sender address rejected",
    at = "MAIL RCPT DATA DATA-END BDAT", seen = "550 5.1.8 5.7.1 553 5.1.7" },
  policy = { "550 554", "7.1", "Refused by local policy",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT BURL VRFY EXPN", seen = "550 5.7.1 554" },
  session_security = { "530 554", "7.0", "Authentication or TLS required first",
    at = "MAIL RCPT DATA BDAT BURL AUTH RSET VRFY EXPN HELP ETRN ATRN", seen = "530 535 5.7.8 538 5.7.0 5.7.11",
    AUTH = { "535", "7.8", "Authentication credentials invalid" },
  },
  tls_failure = { "454", "7.0", "TLS not available due to temporary reason",
    at = "STARTTLS", seen = "454 4.7.0 5.7.30" },
  too_many_recipients = { "452", "5.3", "Too many recipients",
    at = "RCPT", seen = "452 4.5.3 5.5.3" },
  rate_limited = { "450 451 421", "7.0", "Rate limit exceeded, please slow down",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT BURL AUTH STARTTLS VRFY EXPN",
    seen = "421 450 4.7.28 4.7.0 451",
    CONNECT = { "421", nil, "Too many connections, please slow down" },
  },
  greylisted = { "450 451 421", "7.1", "Greylisted, please try again later",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT", seen = "450 4.7.1 451 421" },
  service_unavailable = { "421", "3.2", "Service not available, closing transmission channel",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT BURL AUTH STARTTLS RSET VRFY EXPN HELP NOOP ETRN ATRN",
    seen = "421 4.3.2 451" },
  system_error = { "451 421", "3.0", "Requested action aborted: local error in processing",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT BURL AUTH STARTTLS VRFY EXPN ETRN ATRN",
    seen = "451 4.3.0 452 4.3.1 421",
    ETRN = { "458", "3.0", "Unable to queue messages: local error in processing" },
    AUTH = { "454", "7.0", "Temporary authentication failure: local error in processing" },
    STARTTLS = { "454", "7.0", "TLS not available due to a local error in processing" },
  },
  protocol_error = { "503", "5.1", "Bad sequence of commands",
    at = "CONNECT EHLO HELO LHLO MAIL RCPT DATA BDAT BURL AUTH STARTTLS RSET VRFY EXPN HELP NOOP ETRN ATRN",
    seen = "503 500 501 5.5.1 502 5.5.2 5.5.4",
    CONNECT = { "554", "5.1", "Protocol error: the client spoke before the greeting" },
    EHLO = arguments, HELO = arguments, LHLO = arguments, STARTTLS = arguments, RSET = arguments, VRFY = arguments,
    EXPN = arguments, HELP = arguments, NOOP = arguments, ETRN = arguments, ATRN = arguments,
  },
  network_error = { seen = "4.4.1 4.4.2 4.4.3 5.4.6 4.4.7 421" },
  suppressed = { seen = "5.1.1" },
  unknown = { seen = "" },
}
