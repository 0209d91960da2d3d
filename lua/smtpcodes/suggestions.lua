--- Which reply states a reason: one row a reason.
---
---   reason = { "codes", "subject.detail", "text", STAGE = { another row for that stage }, … }
---
--- codes   the first one is taken; with a stage, the first one that the RFC tables list for it
--- subject.detail  of the enhanced status code, whose class is the code's first digit; nil for none:
---         a 3yz never has one, the greeting and the answer to EHLO need none (RFC 2034 §4)
local greeting = { "220", nil, "Service ready" }
local hello = { "250", nil, "Hello" }
local arguments = { "501", "5.4", "Syntax error in parameters or arguments" }

return {
  accepted = { "250", "0.0", "OK",
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
    AUTH = { "334", nil, "" },
  },
  mailbox_unknown = { "550", "1.1", "No such user here" },
  mailbox_disabled = { "550", "2.1", "Mailbox is disabled" },
  mailbox_full = { "452 552", "2.2", "Mailbox full" },
  domain_unknown = { "550", "1.2", "The recipient's domain does not exist" },
  recipient_restricted = { "550", "7.2", "You are not allowed to send to this recipient" },
  relay_denied = { "550 554", "7.1", "Relay access denied" },
  message_too_big = { "552 554", "3.4", "Message size exceeds fixed limit" },
  message_format = { "554 550", "6.0", "Message is malformed: its headers do not conform to RFC 5322" },
  spam_content = { "554 550", "7.1", "Message was classified as spam" },
  virus = { "554 550", "7.1", "Message rejected: it contains a virus" },
  blocklisted = { "554 550", "7.1", "Client host is listed on a blocklist" },
  auth_failure = { "550 554", "7.26", "Message failed SPF, DKIM or DMARC authentication" },
  reverse_dns = { "550 554", "7.25", "Client host rejected: cannot find your reverse hostname" },
  sender_rejected = { "550 553 554", "1.8", "Sender address rejected: domain not found" },
  policy = { "550 554", "7.1", "Refused by local policy" },
  session_security = { "530 554", "7.0", "Authentication required",
    AUTH = { "535", "7.8", "Authentication credentials invalid" },
  },
  tls_failure = { "454 451 421", "7.0", "TLS not available due to temporary reason" },
  too_many_recipients = { "452 451", "5.3", "Too many recipients" },
  rate_limited = { "450 451 421", "7.0", "Too many messages from your host, please slow down",
    CONNECT = { "421", "7.0", "Too many connections from your host" },
  },
  greylisted = { "450 451 421", "7.1", "Greylisted, please try again later" },
  service_unavailable = { "421", "3.2", "Service not available, closing transmission channel" },
  system_error = { "451 421", "3.0", "Requested action aborted: local error in processing" },
  network_error = { "451 421", "4.1", "No answer from host: connection timed out" },
  protocol_error = { "503", "5.1", "Bad sequence of commands",
    CONNECT = { "554", "5.1", "Protocol error: the client spoke before the greeting" },
    EHLO = arguments, HELO = arguments, LHLO = arguments, STARTTLS = arguments, RSET = arguments, VRFY = arguments,
    EXPN = arguments, HELP = arguments, NOOP = arguments, QUIT = arguments, ETRN = arguments,
  },
}
