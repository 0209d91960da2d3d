--- English, and the contract of a language file.
--
-- A language is one file, locale/TAG.lua, that returns a table like this one. It is plain data with a few
-- small functions for grammar, and requires nothing. Whatever it leaves out is taken from here, key by key.
--
-- What may be translated:
--   Every string except the placeholders in braces and what stays English in mail: reply codes, SMTP
--   keywords, stage names, names of RFCs, the ids of reasons and flaws. Texts are UTF-8, NFC.
--
-- Sentences (under `summary`, `difference`, `guidance`, `page`, `cli`):
--   A string with placeholders, or a function(values) that returns such a string, for a language whose words
--   depend on what is filled in (particles, cases, gender). `{code}` is filled with values.code. A list is
--   written `{stages:or}` and joined by join["or"]. Each sentence stands alone: a page puts them side by side
--   with `space` between them, never one inside another. A `{gist}` is a whole sentence with its own full
--   stop. In a language with dir = "rtl", codes and Latin text that are filled in get directional isolates
--   by themselves.
--   Values that are always there: `code`, and `other`, the code it is compared with (both as text).
--
-- Keys:
--   tag, name, dir     the BCP 47 tag of the file in lower case; the language in itself; "ltr" or "rtl"
--   space              what stands between two sentences: " ", or "" in a script without it
--   comma, colon       what stands between the items of a list of values, and behind a label
--   join               "and" and "or": function(items) that gives one string for an array of one or more
--   first_sentence     function(text), only where the general rule does not do: a sentence ends at . ! or ?
--                      before white space and no small ASCII letter, or at one of 。！？। anywhere. The first
--                      sentence of description, when and fix is quoted alone, so it holds no abbreviation
--                      with a full stop before a space.
--   codes, enhanced    the entries: codes[252] = { name=, description=, when=, fix= } and the same for
--                      enhanced["2.2"] (subject.detail, all classes). A name alone may stand; the three
--                      texts are used only together, otherwise the entry's texts are English. The English
--                      ones come from the C library, so both tables are empty here.
--   heading, label     headings of a page; labels before a value. No full stop.
--   severity … finding names of values, by id
--   title … cli        sentences, see above; comments below say what is filled in

local function joined(word)
  return function(items)
    local n = #items
    if n == 1 then return items[1] end
    return table.concat(items, ", ", 1, n - 1) .. " " .. word .. " " .. items[n]
  end
end

return {
  tag = "en",
  name = "English",
  dir = "ltr",
  space = " ",
  comma = ", ",
  colon = ": ",
  join = { ["and"] = joined "and", ["or"] = joined "or" },

  codes = {},
  enhanced = {},

  heading = {
    description = "Description",
    when = "When You See It",
    fix = "How to Fix",
    differences = "Key Differences",
    guidance = "When to Use Which",
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
    classes = "Allowed classes",
    reply_codes = "Reply codes",
    related = "See also",
    sources = "Sources",
    code = "Code",
    name = "Name",
    -- a difference, besides those above
    kind = "Kind",
    meaning = "Meaning",
    occasion = "When seen",
    retry = "Retry",
    source = "Source",
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
    unlisted = "not registered in this class",
  },
  connection = {
    always = "closed by the server",
    may = "may be closed by the server",
    never = "stays open",
  },
  -- How a stage is called inside a sentence; those that are not here go by their own name.
  stage = {
    CONNECT = "the start of the session",
    ["DATA-END"] = "the end of the data",
  },
  any_stage = "any",

  -- A verdict: what each id asks for or says. `reason` may hold the definitions of the reasons, which are
  -- otherwise the English ones of the C library.
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

  -- Values: a, b and a_name, b_name; a_severity, b_severity (label of the severity of a reply code, or of
  -- the class of an enhanced one); a_class, b_class (the class, for enhanced codes); severity (the label
  -- that both share). `reply`: two reply codes; `mixed`: a is a reply code, b an enhanced one.
  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} vs {b} {b_name}",
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
    -- What each means; gist is the first sentence of its description.
    gist = "{code} in short: {gist}",
    same_gist = "Both in short: {gist}",
  },

  -- One sentence for each of the two codes, unless a comment says otherwise.
  difference = {
    severity = {
      reply = {
        positive_completion = "{code} is a 2xx Positive Completion reply: the server reports success.",
        positive_intermediate = "{code} is a 3xx Positive Intermediate reply: the server waits for the next part.",
        transient_negative = "{code} is a 4xx Transient Negative reply: the request failed, but only for now.",
        permanent_negative = "{code} is a 5xx Permanent Negative reply: the request failed, and repeating it "
          .. "unchanged will hardly help.",
      },
      enhanced = {
        positive_completion = "{code} is of class 2 (Success): the server reports success.",
        transient_negative = "{code} is of class 4 (Persistent Transient Failure): a later attempt may succeed.",
        permanent_negative = "{code} is of class 5 (Permanent Failure): repeating the request unchanged will "
          .. "hardly help.",
      },
    },
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
      unlisted = "{code} is not registered in this class.",
    },
    -- The second digit of a reply code, where both say something.
    category = {
      syntax = "{code} is about the syntax of a command.",
      information = "{code} answers a request for information.",
      connections = "{code} is about the connection.",
      mail_system = "{code} is about the mail system behind the connection.",
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
    -- gist: the first sentence of the description, or of when.
    meaning = "{code}: {gist}",
    occasion = "{code}: {gist}",
    retry = {
      positive_completion = "After {code} there is nothing to try again.",
      positive_intermediate = "After {code} the client goes on with the next part.",
      transient_negative = "After {code} the same request may succeed later.",
      permanent_negative = "After {code} something has to change before another attempt makes sense.",
    },
    connection = {
      always = "After {code} the server closes the connection.",
      may = "After {code} the server may close the connection.",
      never = "{code} leaves the connection open.",
    },
    -- both: stages they share; only: stages of one of them; any: it may come at every stage.
    stages = {
      any = "{code} may come at any stage.",
      list = "{code} is met at {stages:or}.",
      both = "Both are met at {stages:or}.",
      only = "Of the two, only {code} is met at {stages:or}.",
    },
    -- Enhanced codes that a reply code typically carries; `intermediate`: a 3yz reply has none.
    enhanced = {
      list = "{code} typically carries {codes:or}.",
      none = "No enhanced code is typical of {code}.",
      intermediate = "{code} is a 3yz reply and carries no enhanced code.",
    },
    -- Reply codes that the registry pairs with an enhanced one; class: 2, 4 or 5.
    reply_codes = {
      list = "The registry pairs {code} with {codes:or}.",
      none = "The registry pairs {code} with no {class}yz reply code.",
    },
    source = {
      list = "{code} comes from {sources:and}.",
      none = "{code} comes from no standard.",
    },
  },

  -- What to do, for each code of a pair: `send` for who writes a server, `read` for who gets the reply; the
  -- first sentence of the entry's fix follows.
  guidance = {
    send = {
      stages = "A server sends {code} at {stages:or}.",
      any = "A server may send {code} at any stage.",
      stages_and_any = "A server sends {code} at {stages:or}, and may send it at any other stage.",
      observed = "No RFC defines {code}, so a server should send a standard code instead.",
      obsolete = "{code} is obsolete, so a server should no longer send it.",
      -- codes: the reply codes that the registry pairs with it; class: 2, 4 or 5
      enhanced = "A server sends {code} behind a {class}yz reply code such as {codes:or}.",
      enhanced_class = "A server sends {code} behind a {class}yz reply code.",
      deprecated = "{code} is deprecated, so a server should not send it.",
      unlisted = "{code} is not registered in class {class}, so a server should not send it.",
    },
    -- same: the other code is of the same severity; differ: it is not.
    read = {
      positive_completion = {
        same = "Read it as success, like {other}.",
        differ = "Read it as success, unlike {other}.",
      },
      positive_intermediate = {
        same = "Read it as a request to go on, like {other}.",
        differ = "Read it as a request to go on, unlike {other}.",
      },
      transient_negative = {
        same = "Read it as a temporary failure, like {other}.",
        differ = "Read it as a temporary failure, unlike {other}.",
      },
      permanent_negative = {
        same = "Read it as a permanent failure, like {other}.",
        differ = "Read it as a permanent failure, unlike {other}.",
      },
    },
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
    no_pair = "{message}",
    no_reply = "{message}",
    see_help = "Try: smtpcodes --help",
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
    bad_reply = "octet {offset} of the input: {message}",
  },

  -- The page of a mail log. `lines` and `totals` are filled with from, to, total, deliveries, refused, other, delivered,
  -- deferred, returned; `drop` with n.
  log = {
    title = "Mail log",
    lines = "{from} to {to}, {total} lines: {deliveries} about deliveries, {refused} refusals of our own, {other} other",
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
    by_reason = "By reason", by_domain = "By domain", by_provider = "By provider", by_hour = "By hour", by_reply = "By reply",
  },
}
