--- What mail programs say of themselves, of commands, of messages and of names, in wordings of ours: the reason,
--- and that a fault of a program, a look-up or a sender suppresses nobody. A bar separates reasons that are one
--- as good as the other.
local smtpcodes = require "smtpcodes"

local REPLIES = {
  -- a delivering program's files, locks, tables and child processes
  { "cannot append to /var/spool/mail/jane: Permission denied", "system_error" },
  { "mail spool /var/mail/jane has permissions 0666, expected 0600", "system_error" },
  { "mailbox /var/mail/jane belongs to the wrong user (uid 0)", "system_error" },
  { "/home/jane/Maildir/new: No such file or directory", "system_error" },
  { "maildir write failed: No space left on device", "system_error" },
  { "could not obtain a lock on /var/mail/jane within 60 seconds", "system_error" },
  { "mailbox of jane is locked by another process", "system_error" },
  { "delivery program exited with status 1", "system_error" },
  { "procmail: Couldn't create \"/var/mail/jane\"", "system_error" },
  { "the filter script was killed by signal 15", "system_error" },
  { "vacation program took longer than 100 seconds and was stopped", "system_error" },
  { "error in the forward file of jane, line 3", "system_error" },
  { "unable to open alias database /etc/aliases.db", "system_error" },
  { "451 4.3.0 <jane@b.test>: user lookup failed, database is down", "system_error" },
  { "550 5.3.5 <jane@b.test> error in user database", "system_error" },
  { "451 4.3.0 could not look up jane in the directory just now", "system_error" },
  { "451 4.2.0 sieve filter of jane could not be executed", "system_error" },
  { "554 message was accepted but writing it to disk failed", "system_error" },
  { "451 4.3.0 out of file descriptors", "system_error" },
  { "disk quota of user jane exceeded while writing /var/mail/jane", "mailbox_full" },
  { "error writing /var/mail/jane: File too large", "mailbox_full" },
  -- rounds without end, and time that ran out
  { "554 5.4.6 forwarding of jane goes round in a loop", "network_error" },
  { "alias of jane expands to itself: alias loop", "network_error|system_error" },
  { "this message already carries my Delivered-To header, it is looping", "network_error" },
  { "unable to deliver this message within 4 days", "network_error" },
  { "maximum queue lifetime of 5 days reached, giving the message back", "network_error" },
  { "all mail hosts of b.test were tried without success", "network_error" },
  { "dial tcp [2001:db8::1]:25: connect: network is unreachable", "network_error" },
  -- names
  { "name b.test exists, yet it has no record of type MX or A", "network_error" },
  { "temporary error while looking up the MX of b.test", "network_error" },
  { "the resolver failed with SERVFAIL for b.test", "network_error" },
  { "No such domain as b.test: NXDOMAIN", "domain_unknown" },
  -- TLS that was demanded and not to be had, and TLS demanded of us
  { "TLS was required by our policy but mx.b.test does not offer it", "tls_failure" },
  { "mandatory TLS: STARTTLS not advertised by mx.b.test", "tls_failure" },
  { "server does not support STARTTLS, which we must have", "tls_failure" },
  { "certificate of mx.b.test does not match the MTA-STS policy", "tls_failure" },
  { "530 5.7.0 use STARTTLS before anything else", "session_security" },
  { "mx.b.test offers no AUTH mechanism we know", "session_security" },
  -- commands and their arguments
  { "501 5.5.2 syntax: LHLO followed by a host name", "protocol_error" },
  { "501 invalid domain name", "protocol_error|reverse_dns" },
  { "503 5.5.1 no recipients given so far", "protocol_error" },
  { "501 5.5.4 ORCPT address is not well formed", "protocol_error" },
  { "501 AUTH response is not valid base64", "protocol_error|session_security" },
  { "504 5.5.4 this connection already runs under TLS", "protocol_error" },
  { "553 5.1.2 could not normalize the recipient address", "protocol_error|mailbox_unknown" },
  -- messages
  { "552 one header line is longer than 32 kilobytes", "message_too_big|message_format" },
  { "554 5.6.0 the Cc field contains an invalid address", "message_format" },
  { "554 5.6.0 several From fields in the header", "message_format" },
  { "554 5.6.0 message contains a NUL character", "message_format" },
  { "553 5.6.7 the recipient's server has no support for UTF-8 addresses", "message_format" },
  { "554 5.6.0 lines have to end in CRLF", "message_format" },
  { "550 unacceptable attachment report.exe", "message_format|virus|policy" },
  { "550 this message contains a link to a domain that is listed", "spam_content" },
  -- senders and hosts
  { "550 5.7.27 domain of MAIL FROM has a null MX", "sender_rejected" },
  { "550 your sender identity has not been verified with us", "sender_rejected" },
  { "550 forged MAIL FROM", "sender_rejected" },
  { "550 the host name you gave does not resolve to 203.0.113.7", "reverse_dns" },
  { "550 203.0.113.7: please relay through your provider's mail server", "blocklisted" },
  { "450 4.7.1 too many AUTH attempts from 203.0.113.7 in ten minutes", "rate_limited|session_security" },
  -- recipients
  { "550 this list is not active", "mailbox_disabled" },
  { "550 the mailbox has been switched off by its owner", "mailbox_disabled" },
  { "550 mailing list nobody-list not found", "mailbox_unknown" },
  { "550 only subscribers of the list may post, you are a non-member", "recipient_restricted" },
  { "550 Recipient not in our directory", "mailbox_unknown" },
  -- what belongs to a user, a mailbox or a host is not the user, the mailbox or the domain
  { "invalid mailbox path", "system_error" },
  { "bad user id for delivery", "system_error" },
  { "the user's shell is invalid", "system_error|mailbox_disabled" },
  { "cannot find user's home", "system_error" },
  { "script not found for user jane", "system_error" },
  { "invalid recipient limit in the configuration", "system_error" },
  { "user unknown to the quota daemon, server is down", "system_error|network_error" },
  { "no mailbox storage available", "system_error|mailbox_full" },
  { "DSN option unknown for recipient", "protocol_error" },
  { "501 invalid recipient parameter FOO", "protocol_error" },
  { "login user not recognized", "session_security" },
  { "invalid user certificate", "session_security|tls_failure" },
  { "550 no valid address in From header", "message_format|sender_rejected" },
  { "550 the domain in your From does not exist", "sender_rejected" },
  { "550 envelope from: domain not found", "sender_rejected" },
  { "550 cannot find the address of your host", "reverse_dns" },
  { "unknown host in smarthost setting", "network_error|system_error" },
  { "backend host not found", "network_error|system_error" },
  { "host mx.b.test not found: 2(SERVFAIL)", "network_error" },
  { "no address associated with hostname", "network_error" },
  { "unknown address family for mx.b.test", "network_error" },
  -- further kinds: time, hosts, rates, parts of a message
  { "mx.b.test hung up during DATA", "network_error" },
  { "the delivery deadline has passed", "network_error" },
  { "MX record of b.test points to myself", "network_error" },
  { "550 Date header lies in the future", "message_format" },
  { "554 MIME structure too deep", "message_format" },
  { "451 virus scanner is out of order", "system_error" },
  { "451 anti-spam service unavailable", "system_error|service_unavailable" },
  { "550 forward and reverse names differ", "reverse_dns" },
  { "421 4.7.0 connection concurrency of 203.0.113.7 is too high", "rate_limited" },
  { "452 only 50 recipients per message", "too_many_recipients" },
  { "450 first attempt deferred", "greylisted" },
  { "no cipher in common with mx.b.test", "tls_failure" },
  { "550 sender must be from your own domain", "sender_rejected" },
  { "550 mail to this domain is not relayed", "relay_denied" },
  { "550 destination domain not local", "relay_denied" },
  { "550 user cannot receive mail", "mailbox_disabled|recipient_restricted" },
  { "450 mailbox is being repaired", "system_error|service_unavailable" },
  -- words of a dead address that speak of something else
  { "550 no such user in whitelist", "recipient_restricted|policy|unknown" },
  { "550 unknown address 203.0.113.7", "reverse_dns|blocklisted|policy" },
  { "550 host address does not match", "reverse_dns" },
  { "account locked after too many log-ins", "session_security" },
  { "mailbox does not exist yet, creation failed", "system_error" },
  { "invalid recipient delimiter", "system_error|protocol_error" },
  { "550 unknown domain in Message-ID", "message_format|spam_content" },
  { "550 invalid domain in Received header", "message_format|spam_content" },
  { "550 recipient has closed her list to strangers", "recipient_restricted" },
  { "message expired: recipient host unreachable", "network_error" },
  { "delivery to user expired after 4 days", "network_error" },
  { "550 the sending account is suspended", "sender_rejected" },
  -- What is said of locks, own files and senders is nothing about the address.
  { "the mailbox of rita is locked, trying again a little later", "service_unavailable|system_error" },
  { "550 No MX stands behind your FROM domain", "sender_rejected|unknown|policy" },
  { "550 5.0.0 line 3: address bad, never mail directly to programs here", "system_error|policy|unknown" },
}

local DEAD = { mailbox_unknown = true, mailbox_disabled = true, domain_unknown = true, suppressed = true }

local function may_be_dead(reasons)
  for reason in reasons:gmatch("[^|]+") do
    if DEAD[reason] then return true end
  end
  return false
end

describe("coverage:", function()
  for _, row in ipairs(REPLIES) do
    it(row[1], function()
      local verdict = smtpcodes.classify(row[1])
      assert.is_truthy(("|" .. row[2] .. "|"):find("|" .. verdict.reason .. "|", 1, true),
        verdict.reason .. " (" .. tostring(verdict.why.rule or verdict.why.source) .. ")")
      if not may_be_dead(row[2]) then assert.are_not.equal("suppress", verdict.action) end
    end)
  end
end)
