--- English, and the contract of a language file.
--
-- A language is one file, locale/TAG.lua, that returns a table like this one. It is plain data with a few
-- small functions for grammar, and requires nothing. What it leaves out is taken from here, sentence by sentence, and
-- pages mark it as English.
--
-- What may be translated:
--   Every string except the placeholders in braces and what stays English in mail: reply codes, SMTP
--   keywords, stage names, names of RFCs, the ids of reasons and flaws. Texts are UTF-8, NFC.
--
-- Sentences (under `lint`, `summary`, `difference`, `guidance`, `page`, `cli`):
--   A string with placeholders, or a function(values) that returns such a string, for a language whose words
--   depend on what is filled in (particles, cases, gender). `{code}` is filled with values.code. A list is
--   written `{stages:or}` and joined by join["or"]. Each sentence stands alone: a page puts them side by side
--   with `space` between them, never one inside another. In a language with dir = "rtl", codes and Latin text
--   that are filled in get directional isolates by themselves.
--   Values that are always there: `code`, and `other`, the code it is compared with (both as text).
--
-- Keys:
--   tag, name, dir     the BCP 47 tag of the file in lower case; the language in itself; "ltr" or "rtl"
--   space              what stands between two sentences: " ", or "" in a script without it
--   comma, colon       what stands between the items of a list of values, and behind a label
--   join               "and" and "or": the word before the last item of a list, or { two = " e ", last = ", e ",
--                      comma = ", " }: what stands between two items and, among more, before the last and between
--                      the others (where left out: as between two, and `comma`)
--   latin_spaces       true for a script without spaces of its own that has them next to Latin text: those around a
--                      list and its words then stand only beside an ASCII character
--   first_sentence     function(text), only where the general rule does not do: a sentence ends at . ! or ?
--                      before white space and no small ASCII letter, or at one of 。！？। anywhere. The first
--                      sentence of a description stands alone in lists
--   codes, enhanced    the entries: codes[252] = { name=, gist=, description=, when=, fix=, send= } and the same for
--                      enhanced["2.2"] (subject.detail: the texts of the highest of its usual classes; what is said
--                      otherwise of another class stands in a table under its number). What is left out is English,
--                      text by text. The English ones come from the C library, so these tables are empty here.
--   pairs              pairs["550 5.7.1"] = { gist=, description=, when=, fix= }
--   unusual            what is said of an enhanced code whose detail is not usual in its class, "2.1.1" for example:
--                      unusual["2"] = { when=, fix=, send= } by class, and by class and subject
--                      unusual["2.1"] = { gist=, description= }
--   of                 which English each text translates, as fingerprints. `make languages TAG=es` lists what has
--                      gone stale, and `make languages STAMP=es` writes them anew once all was looked at
--   help               of the command's help, by command, its texts in their order, and by option:
--                      help.classify = { summary=, about = { … }, examples = { … } }, help["--stage"] = "…". English:
--                      smtpcodes.cli.commands. A summary is a clause without full stop
--   terms              what people type into a search: reason (or the codes themselves, best first) = phrases
--                      separated by "; ", in any case, with their accents. Endings of words do not matter
--   heading, label     headings of a page; labels before a value. No full stop.
--   severity … finding names of values, by id
--   lint … cli         sentences, see above; comments below say what is filled in

return {
  tag = "en",
  name = "English",
  dir = "ltr",
  space = " ",
  comma = ", ",
  colon = ": ",
  join = { ["and"] = "and", ["or"] = "or" },

  codes = {},
  enhanced = {},

  terms = {
    mailbox_unknown = "hard bounce; no such user; user not found; mailbox not found; unknown recipient; "
      .. "invalid address; invalid recipient; recipient address rejected; address does not exist; nonexistent; "
      .. "undeliverable",
    mailbox_disabled = "suspended; account disabled; deactivated; account closed; inactive",
    mailbox_full = "quota; over quota; mailbox full; inbox full; out of space",
    domain_unknown = "domain not found; unknown domain; no such domain; nxdomain; no mx",
    relay_denied = "relay; relaying denied; open relay",
    message_too_big = "too large; too big; size limit; attachment too large",
    spam_content = "spam; junk; content filter; looks like spam",
    virus = "virus; malware; infected; trojan",
    blocklisted = "blacklist; blacklisted; blocklist; blocklisted; denylist; rbl; dnsbl; spamhaus; barracuda; "
      .. "reputation; blocked ip; ip blocked; banned; blocked",
    auth_failure = "spf dkim; unauthenticated; not authenticated; sender authentication",
    reverse_dns = "ptr; ptr record; reverse dns; rdns; fcrdns; no hostname",
    session_security = "authentication required; must authenticate; login required; not logged in; starttls first",
    tls_failure = "tls handshake; tls failed; starttls failed",
    too_many_recipients = "too many recipients; recipient limit",
    rate_limited = "rate limit; rate limited; rate limiting; throttle; throttled; throttling; too many connections; "
      .. "too many messages; slow down; sending limit; hourly limit; daily limit",
    greylisted = "greylist; greylisting; greylisted; graylist; graylisting; graylisted",
    service_unavailable = "service unavailable; server busy; server down; maintenance; shutting down",
    system_error = "local error; internal error; server error",
    network_error = "timeout; time out; timed out; no route; unreachable; connection refused",
    ["450 451 421 452 4.2.2"] = "soft bounce; try again later; temporary failure; temporary error; retry; deferred",
    ["5.7.26 550 5.7.25 421"] = "gmail; google; outlook; yahoo",
    ["5.7.26"] = "dmarc",
    ["5.7.23 5.7.24"] = "spf; spf fail",
    ["5.7.20 5.7.21"] = "dkim; dkim signature",
    ["5.7.1 552 554 5.3.4"] = "attachment; attachment blocked; blocked attachment",
    ["556 5.1.10"] = "null mx",
    ["4.4.3 5.1.2 5.4.4"] = "dns; dns error; mx; mx record",
    ["535 5.7.8"] = "password; wrong password; bad password; login failed; invalid credentials; authentication failed",
    ["534 5.7.9"] = "app password; application specific password; two factor",
    ["530 454 5.7.10 220"] = "tls; ssl; starttls; encryption",
    ["354"] = "start mail input",
    ["551 251"] = "user not local; user moved",
    ["252"] = "vrfy; verify",
    ["503 500 550"] = "helo; ehlo",
    ["5.4.6 554"] = "loop; mail loop; hop count; too many hops",
    ["4.4.7 5.4.7"] = "expired; queue expired; delivery expired",
    ["500 502 5.5.1"] = "unknown command; command unrecognized; unrecognized command",
    ["502 5.5.1"] = "not implemented; command not implemented; command not supported",
    ["452 4.3.1"] = "disk full; insufficient storage; no space",
    ["250 2.0.0 2.6.0"] = "success; message accepted; accepted; queued; delivered; ok",
    ["5.6.7 553 550"] = "smtputf8; internationalized; eai",
    ["5.6.0 554"] = "header; headers; malformed; rfc 5322",
  },

  heading = {
    description = "Description",
    when = "When You See It",
    fix = "How to Fix",
    differences = "Key Differences",
    guidance = "When to Use Which",
    send = "When to Send It",
    examples = "What Servers Write",
    both = "The Two Codes",
    steps = "How It Was Decided",
    findings = "Findings",
    entries = "SMTP codes",
    log = "Mail log",
    suppress = "Addresses to drop",
  },

  label = {
    -- an entry
    severity = "Severity",
    category = "Category",
    subject = "Subject",
    status = "Status",
    stages = "Stages",
    connection = "Connection",
    enhanced = "Enhanced codes",
    class = "Class",
    classes = "Usual classes",
    reply_codes = "Reply codes",
    related = "See also",
    sources = "Sources",
    code = "Code",
    name = "Name",
    examples = "Examples",
    -- a comparison, besides those above
    kind = "Kind",
    meaning = "Meaning",
    retry = "Retry",
    source = "Source",
    sent_with = "Sent with",
    reasons = "Reasons",
    alone = "Without a text",
    -- a verdict or a reply
    reason = "Reason",
    action = "Action",
    scope = "Scope",
    disposition = "Message",
    bounce = "Bounce",
    retry_after = "Retry after",
    blocklist = "Blocklist",
    confidence = "Confidence",
    why = "Decided by",
    stage = "Stage",
    mismatch = "Misplaced",
    flaws = "Flaws",
    tag = "Tag",
    link = "See",
    listed = "Listed",
    against = "Against it",
    -- a report, a bounce
    event = "Event",
    recipient = "Recipient",
    original_recipient = "Original recipient",
    sender = "Sender",
    remote = "Server",
    remote_ip = "Address of the server",
    queue_id = "Queue id",
    time = "Time",
    program = "Program",
    form = "Form",
    reply = "Reply",
    inner = "Quoted reply",
    text = "Text",
    reporting_mta = "Reported by",
    arrival_date = "Arrived",
    message_id = "Message-ID",
    message_subject = "Subject of the message",
    from = "From",
    to = "To",
    date = "Date",
    feedback_id = "Feedback id",
    list_id = "List id",
    -- a log
    deliveries = "Deliveries",
    refused = "Refused",
    other = "Other lines",
    delivered = "Delivered",
    deferred = "Deferred",
    returned = "Returned",
  },

  severity = {
    positive_completion = "2xx Positive Completion",
    positive_intermediate = "3xx Positive Intermediate",
    transient_negative = "4xx Transient Negative",
    permanent_negative = "5xx Permanent Negative",
  },
  -- The same for the class of an enhanced status code (RFC 3463 §2), without its digit.
  class = {
    positive_completion = "Success",
    transient_negative = "Persistent Transient Failure",
    permanent_negative = "Permanent Failure",
  },
  category = {
    syntax = "Syntax",
    information = "Information",
    connections = "Connections",
    unspecified = "Unspecified",
    mail_system = "Mail system",
    unassigned = "Outside the grammar of RFC 5321",
  },
  subject = {
    [0] = "Other or Undefined Status",
    "Addressing Status",
    "Mailbox Status",
    "Mail System Status",
    "Network and Routing Status",
    "Mail Delivery Protocol Status",
    "Message Content or Media Status",
    "Security or Policy Status",
  },
  status = {
    standard = "standard",
    extension = "extension",
    obsolete = "obsolete",
    observed = "observed",
    registered = "registered",
    deprecated = "deprecated",
    unusual = "not usual in this class",
  },
  connection = {
    always = "closed by the server",
    may = "may be closed by the server",
    never = "stays open",
    none = "no server sends it",
  },
  -- How a stage is called inside a sentence; those that are not here go by their own name.
  stage = {
    CONNECT = "the start of the session",
    ["DATA-END"] = "the end of the data",
  },
  any_stage = "any",
  most_stages = "most commands",
  none = "none",
  -- A list that is cut off; list: its first items.
  and_others = "{list} and others",
  -- What a severity means in one word, behind names that are the same.
  lasting = {
    positive_completion = "success",
    positive_intermediate = "go on",
    transient_negative = "temporary",
    permanent_negative = "permanent",
  },

  -- A verdict: what each id asks for or says. `reason` has the definitions of the reasons; their English is that of
  -- the C library.
  reason = {},
  action = {
    proceed = "go on",
    retry = "try again later",
    slow_down = "send less, then try again",
    split = "send the rest in another transaction",
    suppress = "stop mailing this address",
    fix_message = "change the message",
    fix_sender = "repair the sending side",
    fix_session = "repair how the session is run",
    review = "let a person look at it",
  },
  scope = {
    none = "nothing",
    recipient = "only this address",
    domain = "every address of the domain",
    message = "this message, to whomever it goes",
    sender = "everything from this sender",
    host = "everything that this host sends",
    server = "everything for this server",
    session = "this connection",
    transaction = "this transaction",
    unknown = "the reply does not say",
  },
  disposition = {
    done = "nothing is left to do",
    keep = "leave it in the queue",
    ["return"] = "give it back to the sender",
  },
  bounce = {
    none = "no bounce",
    soft = "may work later",
    hard = "the address is dead",
    block = "refused, but the address may be fine",
  },
  confidence = { certain = "certain", likely = "likely", guess = "a guess" },
  finding = { error = "error", warning = "warning", info = "info" },

  -- What a finding of lint says, by its id. The flaws of reading have rows in a language as well; their English is that
  -- of the C library. Values, where a sentence has them: code, enhanced, stage, phrase (words of the reply).
  lint = {
    -- In English the reader says more.
    unreadable = 'no SMTP reply, whose lines begin with a code from 200 to 599 and a space or "-"',
    incomplete = "the octets end within a reply",
    unregistered_code = "reply code {code} is defined by no RFC",
    unregistered_enhanced = "enhanced status code {enhanced} is not registered",
    not_expected = "the RFC tables do not list {code} at {stage}",
    -- By the severity of the reply code.
    text_contradicts_code = {
      positive_completion = 'a 2yz reply accepts, but the text says "{phrase}"',
      transient_negative = 'a 4yz reply invites to try again, but the text says "{phrase}"',
      permanent_negative = 'a 5yz reply is final, but the text says "{phrase}"',
    },
    enhanced_in_greeting = "the greeting and the answers to HELO, EHLO and LHLO have no enhanced status code",
    enhanced_differs = "the line has another enhanced status code, {enhanced}",
    limit_not_452 = "a limit of recipients is told by 452, or by a 5yz for a policy",
    challenge_not_base64 = "the challenge is not base64",
    enhanced_missing = "no enhanced status code",
    missing_text = "no text stands behind the reply code",
  },

  -- Values: a, b and a_name, b_name; a_severity, b_severity (label of the severity of a reply code, or of
  -- the class of an enhanced one); a_class, b_class (the class, for enhanced codes); severity (the label
  -- that both share). `reply`: two reply codes; `mixed`: a is a reply code, b an enhanced one.
  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} vs {b} {b_name}",
    -- Where both have one name; a_word, b_word: a word of `lasting` or `status`.
    same_name = "SMTP {a} {a_name} ({a_word}) vs {b} {b_name} ({b_word})",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) and {b} ({b_name}) are both {severity} replies.",
      mixed = "SMTP {a} ({a_name}) and the enhanced code {b} ({b_name}) share one severity, {severity}.",
      enhanced = "SMTP {a} ({a_name}) and {b} ({b_name}) are both enhanced codes of class {a_class} ({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) is a {a_severity} reply, while {b} ({b_name}) is a {b_severity} reply.",
      mixed = "SMTP {a} ({a_name}) is a {a_severity} reply, while the enhanced code {b} ({b_name}) is of class "
        .. "{b_class} ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) is an enhanced code of class {a_class} ({a_severity}), while {b} ({b_name}) "
        .. "is one of class {b_class} ({b_severity}).",
    },
    -- What each means; a_gist and b_gist are clauses without a full stop. Both are in this language, or the
    -- sentence is said in English.
    means = "{a} means that {a_gist}; {b} means that {b_gist}.",
    same_meaning = "Both mean that {gist}.",
  },

  -- One sentence for each of the two codes, unless a comment says otherwise.
  difference = {
    -- One sentence for the reply code, one for the enhanced one, and one about both: are they commonly sent
    -- together, can they be, or not, because the class differs from the first digit or because it is a 3yz.
    kind = {
      reply = "{code} is a reply code: it starts every line of a reply, and its first digit decides.",
      enhanced = "{code} is an enhanced status code: it stands behind a reply code and says more precisely what "
        .. "happened.",
      common = "The two often come together, as {a} {b}.",
      possible = "One reply may carry both, as {a} {b}.",
      class = "One reply never carries both: the class of an enhanced code equals the first digit of the reply code.",
      intermediate = "One reply never carries both: a 3yz reply has no enhanced code.",
    },
    status = {
      standard = "{code} belongs to the SMTP standard.",
      extension = "{code} comes with an SMTP extension.",
      obsolete = "{code} is obsolete.",
      observed = "{code} is defined by no RFC, but some servers or reports show it.",
      registered = "{code} is registered with IANA.",
      deprecated = "{code} is deprecated by its registration.",
    unusual = "{code} is not usual in this class, so rely on nothing but its first digit.",
    },
    -- The second part of an enhanced code.
    subject = {
      [0] = "{code} names no subject.",
      "{code} is about an address.",
      "{code} is about a mailbox.",
      "{code} is about the receiving mail system.",
      "{code} is about the network or the route.",
      "{code} is about the SMTP dialogue.",
      "{code} is about the content of the message.",
      "{code} is about security or policy.",
    },
    retry = {
      positive_completion = "After {code} there is nothing to try again.",
      positive_intermediate = "After {code} the client goes on with the next part.",
      transient_negative = "After {code} the same request may succeed later.",
      permanent_negative = "After {code} something has to change before another attempt makes sense.",
    },
    -- How senders count it.
    bounce = {
      none = "{code} is no bounce.",
      soft = "Count {code} as a soft bounce: the address may still be good.",
      hard = "Count {code} as a hard bounce: the address is dead.",
      block = "Count {code} as a block: the mail was refused, which by itself proves nothing about the address.",
    },
    -- What servers mean by it; reasons: ids.
    reasons = {
      list = "Servers send {code} for {reasons:or}.",
    },
    -- What is left when the text says nothing; reason: an id.
    alone = {
      reason = "Without a text, {code} is read as {reason}.",
      unknown = "Without a text, {code} does not tell the reason.",
    },
    connection = {
      always = "After {code} the server closes the connection, so whatever follows needs a new one.",
      may = "After {code} the server may close the connection.",
      never = "After {code} the session can go on.",
    },
    -- any: it may come at every stage, the other at some; apart: they share none; only: stages that the other has
    -- not; many: too many of those to name.
    stages = {
      any = "{code} may come at any stage, even where {other} has no place.",
      apart = "No command is answered with both: where {code} is sent, {other} is not.",
      only = "Unlike {other}, {code} is also sent at {stages:or}.",
      many = "{code} answers many more commands than {other}.",
    },
    -- Reply codes to send an enhanced one with.
    reply_codes = {
      list = "{code} is sent with {codes:or}.",
      none = "{code} goes with no reply code in particular.",
    },
    -- Where there is no difference that a program could see.
    meaning = {
      alike = "To a program {code} and {other} say the same: they come at the same stages and ask the same of it.",
    },
    source = {
      list = "{code} comes from {sources:and}.",
      none = "{code} comes from no standard.",
    },
  },

  -- What a client does; what a server does is the entry's own text (send).
  guidance = {
    -- For two codes of different severities, each.
    read = {
      positive_completion = "As a client, take {code} as success and go on.",
      positive_intermediate = "As a client, answer {code} with the next part.",
      transient_negative = "As a client, keep the message after {code} and try again later.",
      permanent_negative = "As a client, do not repeat the request unchanged after {code}; its text says what to "
        .. "change.",
    },
    -- For two codes of one severity, once for both: what they ask for is the same, or not (action, a_action and
    -- b_action are those of `action`), or only {code} closes the connection.
    alike = "As a client, treat {a} and {b} alike where their texts say nothing more: {action}.",
    actions = "As a client without any other hint, {a_action} after {a} and {b_action} after {b}.",
    closing = "As a client, keep the message after both and try again later; {code} also ends the session, so let "
      .. "some time pass before you connect to that server again.",
  },

  page = {
    no_entries = "No entries.",
    no_findings = "No findings.",
    seconds = "{n} s",
    -- Where in the input, before a colon.
    line = "Line {line}",
    octet = "Octet {offset}",
    line_and_octet = "Line {line}, octet {offset}",
    -- What decided a verdict, by why.source; `matched`: with the words of the reply that did.
    why = {
      rule = "the rule {rule}",
      user_rule = "your rule {rule}",
      enhanced = "the enhanced code",
      code = "the reply code",
      matched = "{by}, at “{matched}”",
    },
  },

  cli = {
    did_you_mean = "did you mean {words}?",
    not_for_command = "{command} has no option {option}",
    cannot_read = "cannot read {file}: {message}",
    whole_domain = "all {n} recipients of {domain} failed, so they are not listed: look before you drop them",
    cannot_write = "cannot write: {message}",
    bad_rules = "{file} holds no rules: {message}",
    only_severity = "no document defines {word}; by its first digit it is {severity}",
    is_a_file = "{file} is a file; to classify its lines: smtpcodes classify - <FILE",
    unknown_reason = "unknown reason: {word}",
    unknown_stage = "unknown stage: {word}",
    no_pair = "{code} and {enhanced} are of different classes",
    not_a_reply = "no server states the reason {reason}",
    not_at_stage = "the reason {reason} cannot be stated at {stage}",
    see_help = "Try: smtpcodes --help",
    -- Of the help; form: how a command is called.
    usage = "Usage: {form}",
    commands = "Commands:",
    options = "Options:",
    examples = "Examples:",
    more_help = "More about a command and its own options: {command}",
    languages = "Languages: {tags}",
    unknown_command = "unknown command: {word}",
    unknown_option = "unknown option: {word}",
    no_value = "option {option} needs a value",
    takes_no_value = "option {option} takes no value",
    bad_value = "option {option} cannot be {word}",
    missing_argument = "{command} needs more: {needs}",
    too_many = "one argument too many: {word}",
    no_language = "there is no language {word}; this is {name}",
    unknown_code = "unknown SMTP code: {word}",
    same_code = "a code cannot be compared with itself: {word}",
    perhaps_classify = "To classify the text of a reply: smtpcodes classify TEXT",
    nothing_found = "nothing found for: {word}",
    more_found = "{n} more; --limit 0 shows all",
    empty_input = "there is no reply in the input",
    read_so_far = "{mails} mails, {recipients} recipients",
    bad_reply = "octet {offset} of the input: {message}",
  },

  step_kind = { form = "form", words = "words", phrase = "phrase", near = "near", code = "code", law = "law" },
  -- The steps of `why`: parts that are joined by `comma` (form to provider) or `colon`. Ids of forms, rules, reasons
  -- and ranks are filled in as they are. `lacks_condition`, `lacks_word`: `what` is missing.
  step = {
    form = "read as {form}",
    event = "event {event}",
    code = "code {code}",
    no_code = "no code",
    enhanced = "enhanced code {enhanced}",
    stage = "stage {stage}",
    provider = "provider {provider}",
    words = "{words}",
    words_left_out = "{words} (left out: {left_out})",
    all_left_out = "no words (left out: {left_out})",
    no_words = "no words",
    phrase = '{rule}, {reason} ({rank}): "{phrase}" at {from}-{to}',
    near = '{rule}, {reason} ({rank}): "{phrase}"',
    lacks_condition = "the rule asks for {what}, which is not so",
    lacks_word = "it lacks {what}",
    lacks_order = "its words are too far apart, in another order or sentence, or not at its ^ or $",
    decided = "decided",
    idle = "could change nothing",
    user_rule = "{rule}, {reason}: a rule of the caller decided",
    by_conditions = "{rule}, {reason} ({rank}): by its conditions alone",
    code_says = "reply code {code}, {reason} ({rank})",
    enhanced_says = "enhanced code {code}, {reason} ({rank})",
    quoted_code_says = "reply code of the reply quoted, {reason} ({rank})",
    quoted_enhanced_says = "enhanced code of the reply quoted, {reason} ({rank})",
    code_says_nothing = "reply code {code} by itself says no reason",
    enhanced_says_nothing = "enhanced code {code} by itself says no reason",
    law = "law {law}",
    -- By the laws' numbers, as csrc/core/judge.c lists them.
    law_1 = "a 2yz is accepted and a 3yz continues, whatever the text says",
    law_2 = "the message returns or is kept for what is told beside the code (final, expired, a loop, recipients at "
      .. "RCPT)",
    law_3 = "nothing is suppressed under a 4yz, before RCPT, by a guess, or after the data of several recipients",
    law_5 = "under a 5yz no retry of system, network and service errors; a 4yz that says a retry is useless returns "
      .. "the message",
    law_6 = "only a transaction with a recipient can be split",
    law_8 = "the innermost reply is a 4yz: it does not allow to suppress",
    law_11 = "the program refused its own client, or tells of no attempt: it is no bounce",
    law_12 = "what became of the message is told, and counts more than the code",
    law_13 = "a form was recognised, but no code in it: it does not suppress",
  },

  -- The page of a mail log. `lines` and `totals` are filled with from, to, total, deliveries, refused, other,
  -- delivered, deferred, returned; `drop` with n.
  log = {
    title = "Mail log",
    lines = "{from} to {to}, {total} lines: {deliveries} about deliveries, {refused} "
      .. "refusals of our own, {other} other",
    totals = "Messages times recipients: {delivered} delivered, {deferred} deferred, {returned} returned",
    delivered = "delivered", deferred = "deferred", returned = "returned",
    delivered_short = "sent", deferred_short = "defer", returned_short = "back",
    delivered_later = "delivered later", waiting = "waiting",
    reasons = "Reasons", todo = "What to do", common = "Most common reply",
    replies = "Replies", domains = "Domains",
    no_failures = "Nothing was deferred or returned.",
    drop = "Addresses to drop: {n}",
    drop_tile = "addresses to drop",
    doubtful = "Every recipient of these domains failed: look before you drop them",
    blocklists = "Lists that blocked us",
    waits = "How long to wait, at most",
    own = "What broke at our side",
    refusals = "What we refused ourselves",
    incomplete = "Beyond a limit, and not counted",
    by_reason = "By reason", by_domain = "By domain", by_provider = "By provider", by_hour = "By "
      .. "hour", by_reply = "By reply",
  },
}
