--- The commands and options of the command line, as data: --help, `help COMMAND`, the man page and the completions
--- of the shells are written from this table, and smtpcodes.cli reads arguments by it.
---
--- A new command is one row here and one function in a file of lua/smtpcodes/cli. A row:
---   name      what is typed
---   file      the module smtpcodes.cli.FILE, loaded when the command is used; its table has a function of the
---             command's name, which is called with a smtpcodes.cli.Context (see smtpcodes.cli) and may return an
---             exit status
---   usage     what stands behind the name, one string a form
---   summary   a clause, without full stop
---   about     paragraphs of `help COMMAND` and of the man page
---   options   names of the options that it takes besides the common ones
---   words     what its words are, for completion: "code", "command", "file", "reason"
---   examples  arrays { what is typed behind "smtpcodes", what it does }
---
--- An option: name, short (a letter), value (its value's name in help; nil for a switch), values (an array, or
--- the name of a list of the library: "lang", "stage", "reason"; "file" for a file name), low and high (of a number),
--- summary.
---
--- Summaries, paragraphs and what examples do are the English of the help; a language file has its own under `help`.
local commands = {}

commands.synopsis = "[OPTION]... COMMAND"
commands.summary = "what SMTP replies mean, what to do about them, and how to write them"

commands.commands = {
  {
    name = "CODE", file = "codes", usage = { "CODE", "CODE ENHANCED", "CODE CODE" }, words = "code",
    summary = "explain a code (252, 5.1.1) or a reply's two codes (550 5.7.1), or compare two",
    about = {
      "A code is a reply code (252), an enhanced status code (5.1.1), or the name of its page "
        .. "(252-cannot-verify-user). A reply code and an enhanced one are those of one reply: the page says what "
        .. "servers mean by the two together. Two codes of one kind are compared.",
    },
    examples = {
      { "252", "what 252 means, when it is met, and what to do" },
      { "550 5.7.1", "what servers mean by this pair" },
      { "450 550", "how the two differ" },
    },
  },
  {
    name = "compare", file = "codes", usage = { "CODE CODE" }, words = "code",
    summary = "set two codes side by side",
    about = { "The two codes may be of one kind or of both, and stand in any order." },
    examples = { { "compare 252 421", "how the two differ, and when to use which" } },
  },
  {
    name = "search", file = "codes", usage = { "WORD..." }, options = { "limit" },
    summary = "find codes by words",
    about = { "The words may be those of a page or those that servers write. The best entry comes first." },
    examples = {
      { "search mailbox full", "the ten codes that fit best" },
      { "search --limit 0 relay", "all that are found" },
    },
  },
  {
    name = "list", file = "codes", usage = { "" }, options = { "stage" },
    summary = "list all codes, or those of a stage",
    examples = { { "list --stage RCPT", "what may answer RCPT" } },
  },
  {
    name = "classify", file = "replies", usage = { "TEXT", "-" }, words = "file",
    options = { "stage", "provider", "final", "rules" },
    summary = "say what a reply, or every line of the input, means for the sender",
    about = {
      "TEXT is a reply, or what a program tells about one: a line of a mail log, a Diagnostic-Code, the text of "
        .. "an exception. Several words are one text. With - every line of standard input is answered in a line of a "
        .. "table, or of JSON, that begins with the number of the line and ends with the words that counted.",
      "Into a pipe each answer leaves as soon as it is known.",
    },
    examples = {
      { "classify '550 5.1.1 No such user'", "reason, action, scope and the rest" },
      { "classify - <replies.txt", "a line of a table for every line" },
      { "classify --format json --final - <replies.txt", "an object a line; the sender has given up" },
    },
  },
  {
    name = "why", file = "replies", usage = { "TEXT" }, options = { "stage", "provider", "final", "rules" },
    summary = "show how classify came to its answer",
    about = {
      "How the text was read, the phrases that matched, those that nearly did, what the codes alone would have "
        .. "said, and which law changed the answer.",
    },
    examples = { { "why '554 Your domain is blocked'", "the steps, then the verdict" } },
  },
  {
    name = "parse", file = "replies", usage = { "[FILE]...", "-" }, words = "file",
    summary = "show the replies in a file part by part",
    about = { "The files, or standard input, hold replies as a server sends them, one after another." },
    examples = { { "parse session.txt", "code, enhanced code, text and flaws of each reply" } },
  },
  {
    name = "lint", file = "replies", usage = { "[FILE]...", "-" }, options = { "stage" }, words = "file",
    summary = "check the replies in a file against the RFCs",
    about = { "With --stage it also says which codes the RFCs do not list there." },
    examples = { { "lint replies.txt", "findings with line, octet and RFC section; 1 when one is an error" } },
  },
  {
    name = "log", file = "log", usage = { "[FILE]...", "-" }, options = { "drop", "by", "since", "rules" },
    words = "file", summary = "tally a mail log: deliveries, reasons, and the addresses to drop",
    about = {
      "The log is that of Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, "
        .. "PowerMTA or Exchange; its form is found by its lines, and one file may hold several. Several files are one "
        .. "log, in their order.",
      "A message that is deferred forty times is one deferral; an address that is delivered to later is not dropped; a "
        .. "domain at which every recipient failed is named, not dropped.",
    },
    examples = {
      { "log /var/log/mail.log", "what became of the mail, by reason" },
      { "log --drop /var/log/mail.log", "the addresses to drop, with reasons" },
      { "log --by domain --since 2026-11-23 mail.log", "what became of it at each domain since that day" },
      { "log --format html mail.log >page.html", "the same page for a browser" },
    },
  },
  {
    name = "bounce", file = "bounce", usage = { "FILE...", "DIRECTORY", "-" }, options = { "drop", "rules" },
    words = "file",
    summary = "read returned mail: a message, an mbox, a Maildir",
    about = {
      "A line a recipient: file, recipient, reason, action, reply; behind several mails a summary. With --format json "
        .. "an object a line. A mail that cannot be read does not stop the others: it is named at the end.",
      "Anyone can forge a returned mail: compare the Message-ID or a sender address of your own before you drop "
        .. "anybody.",
    },
    examples = {
      { "bounce returned.eml", "a report a recipient" },
      { "bounce --drop Maildir", "the addresses to drop, with reasons" },
    },
  },
  {
    name = "reasons", file = "replies", usage = { "" },
    summary = "list the reasons that classify gives",
    examples = { { "reasons", "each with its action, scope and bounce class" } },
  },
  {
    name = "suggest", file = "replies", usage = { "REASON [STAGE]" }, words = "reason",
    summary = "write the right reply for a reason",
    about = { "STAGE is where in the session the reply is given; the code depends on it." },
    examples = { { "suggest greylisted RCPT", "450 4.7.1 and a text" } },
  },
  {
    name = "help", file = "help", usage = { "[COMMAND]", "man|bash|zsh|fish" }, words = "command",
    summary = "say how a command is used",
    about = {
      "With man it writes the man page, and with the name of a shell that shell's completions: make install "
        .. "installs them, LuaRocks does not.",
    },
    examples = {
      { "help classify", "usage, options and examples of classify" },
      { "help bash >smtpcodes.bash", "completions, for a line `source smtpcodes.bash` in ~/.bashrc" },
    },
  },
}

commands.options = {
  { name = "stage", short = "s", value = "STAGE", values = "stage", summary = "where in the session the reply came" },
  { name = "provider", value = "NAME", summary = "who wrote the reply: google, microsoft, ..." },
  { name = "final", summary = "the sender has given up: a DSN says Action: failed" },
  { name = "rules", value = "FILE", values = "file", summary = "rules of your own: a Lua file that returns a table" },
  { name = "drop", summary = "only the addresses that should get no more mail, with reasons" },
  { name = "by", value = "WHAT", values = { "reason", "domain", "provider", "hour", "reply" },
    summary = "count by reason, domain, provider, hour or reply as well" },
  { name = "since", value = "TIME", summary = "leave out older lines: 2026-11-23, or with a time" },
  { name = "limit", short = "n", value = "N", low = 0, high = 9999,
    summary = "show at most N entries (otherwise 10; 0: all)" },
  { name = "lang", short = "l", value = "TAG", values = "lang", common = true,
    summary = "language of the pages, as a BCP 47 tag (otherwise LC_ALL, LC_MESSAGES or LANG)" },
  { name = "format", short = "f", value = "FORMAT", values = { "text", "markdown", "html", "json" }, common = true,
    summary = "text, markdown, html or json" },
  { name = "width", value = "COLUMNS", low = 40, high = 1000, common = true,
    summary = "width of text, 40 to 1000 (otherwise the terminal's, or 80)" },
  { name = "color", value = "WHEN", values = { "auto", "always", "never" }, common = true,
    summary = "auto, always or never" },
  { name = "help", short = "h", common = true, summary = "say how it is used, and exit" },
  { name = "version", short = "V", common = true, summary = "say the version, and exit" },
}

-- What the man page adds: headings with paragraphs.
commands.exit_status = {
  { "0", "found, done" },
  { "1", "not found, a reply with a finding of severity error, or what could not be read or written" },
  { "2", "wrong usage" },
}
commands.environment = {
  { "LC_ALL, LC_MESSAGES, LANG", "the language, where --lang is not given" },
  { "NO_COLOR, TERM=dumb", "no colour, where --color is not given" },
  { "COLUMNS", "the width, where --width is not given" },
}
commands.notes = {
  "Data goes to standard output, complaints go to standard error; with --format json a complaint is one JSON object "
    .. "with the key \"error\".",
  "The file of --rules is loaded as text in an empty environment: it can only return a table.",
}

---The row of a list that has this name, or this short one.
---@param list table[]
---@param name string
---@return table?
function commands.find(list, name)
  for _, row in ipairs(list) do
    if row.name == name then return row end
  end
end

return commands
