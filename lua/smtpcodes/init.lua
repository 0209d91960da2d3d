--- smtpcodes: what SMTP replies mean, how two of them differ, what to do about them, and how to write
--- them. This is the public table; the parts that not every program needs are loaded on first use.

local found, part = pcall(require, "smtpcodes.part")
if not found then
  package.loaded["smtpcodes.part"] = nil -- Lua 5.1 and LuaJIT would refuse to try again, as part.lua says
  error(part, 0)
end

-- The compiled part. The loader's words are about files and symbols: what they mean comes first.
local loaded, core = pcall(part.load, "smtpcodes.core")
if not loaded then
  local message = tostring(core)
  local jit = rawget(_G, "jit") ~= nil
  local what
  if message:find("not found:", 1, true) then
    what = "is not installed for this Lua"
  elseif message:find("symbol", 1, true) or message:find("version mismatch", 1, true) then
    what = "was built for another Lua than this one"
  else
    error(core, 0)
  end
  error(("smtpcodes.core %s (%s): make install LUA_VERSION=%s\n%s"):format(what, jit and "LuaJIT" or _VERSION,
    jit and "jit" or _VERSION:match "%d%.%d", message), 2)
end
local check = part.load "smtpcodes.check"

---@alias smtpcodes.Code integer|string  252, "252", or an enhanced status code "5.1.1"
---@alias smtpcodes.Severity "positive_completion"|"positive_intermediate"|"transient_negative"|"permanent_negative"
---@alias smtpcodes.Category "syntax"|"information"|"connections"|"unspecified"|"mail_system"|"unassigned"

---What every data error gives as its third result.
---@class smtpcodes.Detail
---@field kind string     what went wrong, for programs
---@field line? integer   1-based line of the reply
---@field offset? integer 1-based octet
---@field about? string   for an unknown enhanced code: what its class and its subject say
---@field rule? integer    the number of the rule that rules() refuses

---A reply as servers write it, and the reason that `classify` gives for it.
---@class smtpcodes.Example
---@field text string
---@field reason string

---@class smtpcodes.Entry
---@field kind "reply"|"enhanced"
---@field code integer|string   252, or "5.1.1" for kind "enhanced"
---@field name string
---@field slug string           "252-cannot-verify-user"; accepted by lookup, the same in every language
---@field severity smtpcodes.Severity
---@field status "standard"|"extension"|"obsolete"|"observed"|"registered"|"deprecated"
---@field gist string           a clause without full stop, as it stands behind "252 means that"
---@field description string    what the server says
---@field when string           when one meets it
---@field fix string            what to do
---@field send string           for who runs a server: when to answer with it rather than its neighbours
---@field examples smtpcodes.Example[]
---@field sources string[]      "RFC 5321 §3.5.3"
---@field related (integer|string)[]
---@field lang string           the language that name and texts are in
---@field fallback? string[]    which of them are English, because that language has none
---@field category? smtpcodes.Category  (reply)
---@field stages? string[]      (reply) where the RFC tables list it and where it is seen; "any": every command
---@field closes? "always"|"may"|"never"  (reply) does the server close the connection after it; nil: no server sends it
---@field enhanced? string[]    (reply) enhanced status codes it is met with, the most frequent first
---@field class? integer        (enhanced)
---@field subject? integer      (enhanced)
---@field detail? integer       (enhanced)
---@field usual? boolean        (enhanced) an RFC describes this class for it, or servers use it
---@field classes? integer[]    (enhanced) the usual classes
---@field reply_codes? integer[] (enhanced) reply codes to send it with, the best first

---What a reply code and an enhanced code mean in one reply.
---@class smtpcodes.Pair
---@field kind "pair"
---@field code integer       550
---@field enhanced string    "5.7.1"
---@field name string
---@field slug string        "550-5.7.1"; accepted by lookup
---@field severity smtpcodes.Severity
---@field gist string
---@field description string
---@field when string
---@field fix string
---@field reasons { reason: string, example: string }[]  what servers mean by it, the most frequent first
---@field entries smtpcodes.Entry[]  the two
---@field composed boolean   it has no texts of its own: they are made of the two entries
---@field lang string        the language that name and texts are in
---@field fallback? string[] which of them are English, because that language has none

---@alias smtpcodes.Style "text"|"markdown"|"html"|"json"
---@alias smtpcodes.FormatOptions {lang?: string, width?: integer, color?: boolean}
---@alias smtpcodes.Parts {code: smtpcodes.Code, enhanced?: string, text?: string, lines?: string[], utf8?: boolean}
---@alias smtpcodes.LintOptions {stage?: string, enhanced?: boolean, utf8?: boolean}
---@class smtpcodes.LogOptions
---@field by? "reason"|"domain"|"provider"|"hour"|"reply"
---@field since? string       ISO; older lines are left out
---@field rules? userdata     what rules() returned
---@field max_replies? integer
---@field max_open? integer

---@alias smtpcodes.BounceOptions {max_bytes?: integer, rules?: userdata}
---@alias smtpcodes.Compare
---| fun(a: smtpcodes.Code, b: smtpcodes.Code, opts?: {lang?: string}): smtpcodes.Comparison?, string?, table?
---@alias smtpcodes.ParseBounce
---| fun(mail: string, opts?: smtpcodes.BounceOptions): smtpcodes.Bounce?, string?, smtpcodes.Detail?

---A tally of a mail log: feed takes octets in any pieces, finish ends a file, result gives the tally so far.
---@class smtpcodes.Log
---@field feed fun(self: smtpcodes.Log, chunk: string): true
---@field finish fun(self: smtpcodes.Log)
---@field result fun(self: smtpcodes.Log): smtpcodes.LogTally

---The functions that are loaded on first use; what they do stands at their definitions.
---@class smtpcodes
---@field search fun(words: string, opts?: {lang?: string, limit?: integer}): smtpcodes.Entry[]
---@field compare smtpcodes.Compare
---@field format fun(value: smtpcodes.Value, style: smtpcodes.Style, opts?: smtpcodes.FormatOptions): string
---@field locales fun(): string[]
---@field reply fun(parts: smtpcodes.Parts): smtpcodes.Reply?, string?, smtpcodes.Detail?
---@field suggest fun(reason: string, stage?: string): smtpcodes.Reply?, string?, smtpcodes.Detail?
---@field lint fun(what: string|smtpcodes.Reply, opts?: smtpcodes.LintOptions): smtpcodes.Finding[]
---@field parse_bounce smtpcodes.ParseBounce
---@field log fun(opts?: smtpcodes.LogOptions): smtpcodes.Log
local smtpcodes = {
  ---@type string semantic version
  _VERSION = core._VERSION,
}

---The entry of a reply code, an enhanced status code or a slug, or of both codes of one reply ("550 5.7.1").
---The table is the caller's own. For two codes of different classes the detail's kind is "different_classes".
---@alias smtpcodes.Lookup
---| fun(key: smtpcodes.Code, lang?: string): (smtpcodes.Entry|smtpcodes.Pair)?, string?, smtpcodes.Detail?
---@type smtpcodes.Lookup
smtpcodes.lookup = core.make_lookup(function(entry, lang)
  entry = part.load("smtpcodes.locale").apply(entry, lang)
  -- A pair that is made of its entries says in another language what the enhanced code says there.
  local half = entry.composed and entry.entries[2]
  if half and half.lang ~= entry.lang then
    for _, field in ipairs { "name", "gist", "description", "when", "fix", "lang", "fallback" } do
      entry[field] = half[field]
    end
  end
  return entry
end)

---The severity of any code 200–599 or enhanced status code, listed or not. RFC 5321 §4.2.1.
---@type fun(code: smtpcodes.Code): smtpcodes.Severity?, string?, smtpcodes.Detail?
smtpcodes.severity = core.severity

if rawget(_G, "jit") then
  -- LuaJIT compiles this into its traces; a call of a C function would leave them.
  local known = {}
  for code = 200, 599 do known[code] = core.severity(code) end
  function smtpcodes.severity(code)
    local id = known[code]
    if id then return id end
    return core.severity(code)
  end
end

---The category (second digit) of any reply code 200–599. RFC 5321 §4.2.1.
---@type fun(code: smtpcodes.Code): smtpcodes.Category?, string?, smtpcodes.Detail?
smtpcodes.category = core.category

---The title of an enhanced status code's subject, "Addressing Status". RFC 3463 §2.
---@type fun(enhanced: string): string?, string?, smtpcodes.Detail?
smtpcodes.subject = core.subject

---Exactly one of the four is true for every code 200–599; all are false for what is no code.
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_success = core.is_success
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_intermediate = core.is_intermediate
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_transient = core.is_transient
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_permanent = core.is_permanent

---What the RFC tables make of this reply code at this stage (RFC 5321 §4.3.2 and the extensions);
---nil alone when they do not list it. An unknown stage is misuse.
---@type fun(stage: string, code: smtpcodes.Code): ("success"|"intermediate"|"failure")?, string?, smtpcodes.Detail?
smtpcodes.expected = core.expected

---@class smtpcodes.Reason
---@field reason string
---@field definition string
---@field action string
---@field scope string
---@field bounce "none"|"soft"|"hard"|"block"

---The closed list of reasons with their definitions and defaults.
---@type fun(): smtpcodes.Reason[]
smtpcodes.reasons = core.reasons

---What can be wrong with a reply as written; `lint` explains each.
---@alias smtpcodes.Flaw
---| "bare_lf"|"code_changes"|"outside_grammar"|"separator_tab"|"control_octet"|"non_ascii"|"line_too_long"
---| "enhanced_on_3yz"|"enhanced_mismatch"|"enhanced_malformed"|"enhanced_delimiter"|"enhanced_at_end"
---| "enhanced_missing_line"|"leading_blank"|"bare_code"

---@class smtpcodes.Reply
---@field code integer
---@field enhanced? string           "5.1.1"; of the first line that has one of the code's class
---@field enhanced_mismatch? string  one whose class is not the code's first digit
---@field lines string[]             the texts, without code, separator and enhanced code
---@field text string                the lines joined by "\n"
---@field flaws smtpcodes.Flaw[]     what reading forgave
---@field stage? string              where a quoting sentence tells it
---@field utf8? boolean              the text is UTF-8 and may go out so (SMTPUTF8)
---@field wire fun(self: smtpcodes.Reply): string?, string?, smtpcodes.Detail?
---@field to fun(self: smtpcodes.Reply, host: string): any, string?, smtpcodes.Detail?

---@class smtpcodes.ReadOptions
---@field strict? boolean     refuse a reply with a flaw that breaks a MUST; the detail's kind is its id
---@field utf8? boolean       valid UTF-8 is no flaw (SMTPUTF8)
---@field max_line? integer   octets of a line with its CRLF (12288)
---@field max_lines? integer  lines of a reply (512)
---@field max_bytes? integer  octets of a reply; of a parser: unread octets (65536)

---@class smtpcodes.ParseOptions: smtpcodes.ReadOptions
---@field init? integer       start at this octet (1); `next` and the detail's offset count as it does

---Reads one reply and says where the next one starts. Otherwise the detail's kind is "incomplete" (more
---octets are needed), "too_long" (a limit), "bad_code" (a line without three digits, the first 2 to 5),
---"bad_separator" (the fourth octet is not "-", space, tab or line end), or under strict a flaw.
---@type fun(bytes: string, opts?: smtpcodes.ParseOptions): smtpcodes.Reply?, integer|string, smtpcodes.Detail?
smtpcodes.parse = core.parse

---feed adds octets, and refuses those that would make the unread ones more than max_bytes. next gives nil
---alone when more octets are needed; an error stays until reset, which forgets all octets too. finish, at
---the end of the stream, reports a reply cut short.
---@class smtpcodes.Parser
---@field feed fun(self: smtpcodes.Parser, chunk: string): true?, string?, smtpcodes.Detail?
---@field next fun(self: smtpcodes.Parser): smtpcodes.Reply?, string?, smtpcodes.Detail?
---@field finish fun(self: smtpcodes.Parser): true?, string?, smtpcodes.Detail?
---@field reset fun(self: smtpcodes.Parser)

---A parser for a stream: lines and offsets of its errors count from the reply's first line and from the
---stream's first octet.
---@type fun(opts?: smtpcodes.ReadOptions): smtpcodes.Parser
smtpcodes.parser = core.parser

---What a program tells about one attempt to deliver to one recipient.
---@class smtpcodes.Report
---@field form string       the id of the outermost form of csrc/data/form.def; "bare" when there is none
---@field program? string   that writes that form, or whose name the log line carries
---@field event? "delivered"|"deferred"|"failed"|"expired"|"refused"|"other"  what became of the attempt;
---"refused" when the writer refused its own client, "other" for a log line about no attempt
---@field reply? smtpcodes.Reply  as received
---@field inner? smtpcodes.Reply  the innermost reply, where one is quoted inside
---@field text string       the words that count: of the innermost reply, else the program's own
---@field around? string    the words before the innermost reply, as printed: they tell whether it is about the sender
---@field status? string    the enhanced status code that the program itself gives (dsn=, Status:)
---@field stage? string
---@field recipient? string the final one
---@field original_recipient? string
---@field sender? string
---@field remote? string    host name
---@field remote_ip? string
---@field queue_id? string
---@field time? string      as written
---@field truncated? boolean  true when only max_bytes of the text were read

---@class smtpcodes.ReportOptions
---@field max_bytes? integer  octets of the text that are read (65536)

---Reads what a program hands over about one attempt: a line of a mail log, the fields of a delivery status
---notification, a bounce's sentence, the text of an exception, a webhook's JSON, or a reply alone. Fields
---come from the program's own part of the text, never from inside a reply. Empty text is a data error of
---kind "no_text".
---@type fun(text: string, opts?: smtpcodes.ReportOptions): smtpcodes.Report?, string?, smtpcodes.Detail?
smtpcodes.parse_report = core.parse_report

---The innermost reply of that report: of a Diagnostic-Code, a line of a mail log, an MTA's sentence, several
---lines flattened into one. The detail's kind is "no_reply".
---@type fun(text: string): smtpcodes.Reply?, string?, smtpcodes.Detail?
smtpcodes.parse_diagnostic = core.parse_diagnostic

---@alias smtpcodes.Action
---| "proceed"|"retry"|"slow_down"|"split"|"suppress"|"fix_message"|"fix_sender"|"fix_session"|"review"
---@alias smtpcodes.Scope
---| "none"|"recipient"|"domain"|"message"|"sender"|"host"|"server"|"session"|"transaction"|"unknown"
---@alias smtpcodes.Disposition "done"|"keep"|"return"

---@class smtpcodes.Why
---@field source "rule"|"enhanced"|"code"|"user_rule"
---@field rule? string       the id of the rule that decided
---@field phrase? string     which of its phrases, as rules.def writes it
---@field matched? string    the octets of the text that it matched
---@field against? string    the reason that the best evidence to the contrary gives

---@class smtpcodes.Verdict
---@field code? integer
---@field enhanced? string
---@field severity? smtpcodes.Severity
---@field category? smtpcodes.Category
---@field reason string            one of reasons()
---@field action smtpcodes.Action  what the sender should do
---@field scope smtpcodes.Scope    what the action applies to
---@field disposition smtpcodes.Disposition  what becomes of this message
---@field bounce "none"|"soft"|"hard"|"block"
---@field confidence "certain"|"likely"|"guess"
---@field retry_after? integer     seconds, when the text says so
---@field blocklist? string        when the text names one
---@field recipient? string        as the report tells
---@field remote? string           host name, as the report tells
---@field tag? string              the provider's own: "TSS04", "S3140", "AUP#CXBL"
---@field link? string             the first that the server gives
---@field listed? string           blocklisted: the address or domain said to be listed
---@field stage? string            given, or told by the text
---@field provider? string         given, or told by the text
---@field truncated? boolean       true when only max_bytes of the text were read
---@field why smtpcodes.Why

---@class smtpcodes.ClassifyOptions
---@field stage? string         where in the session the reply was given
---@field provider? string      "google", "microsoft", …: who wrote it
---@field rules? userdata       what rules() returned: asked before all else
---@field final? boolean        the sender has given up (a DSN says Action: failed): the message is returned, also where
---the text says that it was deferred
---@field recipients? integer   how many this transaction has; at RCPT how many it has accepted so far
---@field submission? boolean   we are the user's own submission client
---@field max_bytes? integer    octets of the text that are read (65536)

---@alias smtpcodes.What integer|string|smtpcodes.Reply|smtpcodes.Report

---What a reply means for the sender. `what` is a reply code, a reply, or text: a reply's octets, whatever
---parse_diagnostic reads, or a bare phrase. Any text gets a verdict; the detail's kind is "not_a_code".
---@alias smtpcodes.Classify
---| fun(what: smtpcodes.What, opts?: smtpcodes.ClassifyOptions): smtpcodes.Verdict?, string?, smtpcodes.Detail?
---@type smtpcodes.Classify
smtpcodes.classify = core.classify

---The same answer without a table: reason, action, scope, disposition.
---@type fun(what: smtpcodes.What, stage?: string): string?, string, string|smtpcodes.Detail, string?
smtpcodes.reason = core.reason

---@class smtpcodes.Rule
---@field id string
---@field reason string      one of reasons() but accepted and continue, which follow from the code
---@field text? string       a phrase, in the syntax of the built-in rules: "mailbox|account .. full"
---@field pattern? string    a Lua pattern, found in the reply's text as it stands (lines joined by "\n");
---  what it costs is its own: "%d+x" is slow where many digits stand
---@field code? integer|string  reply code, or its first digits: 550, 55, 5
---@field enhanced? string   "5.7.1"; x stands for any number: "5.7.x"
---@field stage? string
---@field provider? string

---@class smtpcodes.Step
---@field kind "form"|"words"|"phrase"|"near"|"code"|"law"
---@field text string        one line for a person
---@field form? string       form: as parse_report names it; "code" and "reply" for what is no text
---@field event? string      form: as parse_report names it
---@field words? string[]    words: those that phrases can see
---@field left_out? string[] words: those that they cannot: stop words, host names, addresses, unknown numbers
---@field rule? string       phrase, near: the rule that it belongs to
---@field phrase? string     phrase, near: as the row writes it
---@field reason? string     phrase, near, code: what it speaks for
---@field rank? string       phrase, near, code: how much it says: "strong", "weak", "precise", …
---@field decided? boolean   phrase, code: true for what decided
---@field matched? string    phrase: the octets that matched,
---@field from? integer      phrase: and their place in the words that count
---@field to? integer
---@field lacks? "condition"|"word"|"order"  phrase, near: why it does not count
---@field what? string       phrase, near: the condition or the word that is missing
---@field law? integer       law: its number

---@class smtpcodes.Explanation: smtpcodes.Verdict
---@field steps smtpcodes.Step[]

---The verdict with `steps`: how the text was read, the words that count, every phrase that is in them, the nearest that
---are not and what they lack, what the codes say, and which law changed what the reason alone would ask for.
---@param what smtpcodes.What
---@param opts? smtpcodes.ClassifyOptions
---@return smtpcodes.Explanation?, string?, smtpcodes.Detail?
function smtpcodes.explain(what, opts)
  local clues = { pcall(core.clues, what, opts) }
  -- Misuse: the position in the message is that of whoever called this function, as everywhere.
  if not clues[1] then error(clues[2], tostring(clues[2]):find "^bad argument" and 2 or 0) end
  if not clues[2] then return nil, clues[3], clues[4] end
  local verdict = smtpcodes.classify(what, opts)
  verdict.steps = part.load("smtpcodes.explain").steps(verdict, what, clues)
  return verdict
end

---An immutable set of rules for opts.rules; the first that matches decides, and the laws still hold. The
---detail's kind is "bad_rule", or "dead_rule" for one that an earlier rule leaves nothing to; `rule` counts.
---@type fun(list: smtpcodes.Rule[]): userdata?, string?, smtpcodes.Detail?
smtpcodes.rules = core.rules

---A stable key for counters and metric labels, at most 160 octets: codes and words of the reply, without
---addresses, hosts, numbers, ids and URL queries ("*" stands for them).
---@type fun(text: string): string
smtpcodes.fingerprint = core.fingerprint

---The values a filter key can take, so that a misspelt one is an error and not an empty loop.
local FILTER_VALUES
local function filter_values()
  if FILTER_VALUES then return FILTER_VALUES end
  local values = {
    kind = {}, severity = {}, category = { unassigned = true }, status = { deprecated = true }, stage = check.STAGES,
  }
  for _, entry in smtpcodes.each() do
    for _, key in ipairs { "kind", "severity", "category", "status" } do
      if entry[key] then values[key][entry[key]] = true end
    end
  end
  FILTER_VALUES = values
  return values
end

---Iterates the entries in ascending order, reply codes first, then the enhanced status codes in their
---usual classes, with stage the codes that `expected` lists for it or servers send there:
---`for code, entry in smtpcodes.each{severity="transient_negative"} do`.
---@param filter? {kind?:string, severity?:string, category?:string, status?:string, stage?:string}
---@return fun(): (integer|string)?, smtpcodes.Entry?
function smtpcodes.each(filter)
  local wanted = {}
  if filter ~= nil then
    for key, value in pairs(check.options(filter, 1, "each", filter_values())) do wanted[key] = value end
  end
  local stage = wanted.stage
  wanted.stage = nil
  local position = 0
  return function()
    while position do
      local entry
      position, entry = core.next(position)
      if not position then return nil end
      local matches = not stage or core.at_stage(entry.code, stage)
      for key, value in pairs(wanted) do matches = matches and entry[key] == value end
      if matches then return entry.code, entry end
    end
  end
end

-- Replies are made by reading as well; their methods are loaded when one is used.
local reply_metatable = core.metatable "smtpcodes.reply"
local REPLY_METHODS = { wire = true, to = true }
function reply_metatable.__index(_, name) return REPLY_METHODS[name] and part.load("smtpcodes.say")[name] or nil end
function reply_metatable.__tostring(reply) return part.load("smtpcodes.say").tostring(reply) end

-- Each value is one line for a log; how is loaded when one is asked for.
for _, kind in ipairs { "entry", "comparison", "verdict", "findings", "report", "bounce", "log" } do
  local name = "smtpcodes." .. kind
  core.metatable(name).__tostring = function(value) return part.load("smtpcodes.line")[name](value) end
end

-- Function -> module that defines it, loaded on first use: one line a function.
local lazy = {
  search = "smtpcodes.search",
  compare = "smtpcodes.compare",
  format = "smtpcodes.format",
  locales = "smtpcodes.locale",
  reply = "smtpcodes.say",
  suggest = "smtpcodes.say",
  lint = "smtpcodes.lint",
  parse_bounce = "smtpcodes.bounce",
  log = "smtpcodes.log",
}

return setmetatable(smtpcodes, {
  __index = function(self, name)
    local module = lazy[name]
    if not module then return nil end
    local value = part.load(module)[name]
    rawset(self, name, value)
    return value
  end,
})
