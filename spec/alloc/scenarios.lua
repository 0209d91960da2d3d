-- The scenarios that alloc.c runs while memory or descriptors fail. `before` makes in peace what `call` is given behind
-- the module; `bare` means that the module is loaded by the call itself; `alive` that the call goes on with an object
-- which the failing one used, and so need not answer the same, but must answer.
local scenarios = {}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function add(name, call, before)
  local row = { name = name, call = call, before = before }
  scenarios[#scenarios + 1] = row
  return row
end

-- The first `most` values of an iteration.
local function taken(most, step, ...)
  local list = {}
  for key, value in step, ... do
    list[#list + 1] = { key, value }
    if #list == most then break end
  end
  return list
end

local REPORT = "host mx.example.net[192.0.2.7] said: 550 5.7.1 blocked using zen.spamhaus.org (in reply to RCPT TO "
  .. "command)"
local MAIL_LOG = "Nov 23 08:00:01 mx postfix/smtp[12]: 4F1A2: to=<rita@example.net>, relay=mx.example.net[192.0.2.7]"
  .. ":25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.7] said: 550 5.1.1 no such user (in "
  .. "reply to RCPT TO command))\nNov 23 08:00:02 mx postfix/qmgr[9]: 4F1A2: removed\n"
local LANGUAGES = { "ar", "de", "es", "ja", "th", "vi" }

-- The file of a language is loaded and failed for in "lookup ar". What else speaks a language has it loaded.
local function speaking(tag, before)
  return function(smtpcodes)
    smtpcodes.lookup(550, tag)
    return before and before(smtpcodes)
  end
end

---------------------------------------------------------------------------------------------------
-- Loading

add("require", function()
  return require("smtpcodes").lookup(550)
end).bare = true

add("functions", function(smtpcodes)
  return { smtpcodes.search, smtpcodes.compare, smtpcodes.format, smtpcodes.locales, smtpcodes.reply, smtpcodes.suggest,
    smtpcodes.lint, smtpcodes.parse_bounce, smtpcodes.log, smtpcodes.nothing }
end)

---------------------------------------------------------------------------------------------------
-- Codes

add("lookup", function(smtpcodes)
  return { smtpcodes.lookup(252), smtpcodes.lookup "5.1.1", smtpcodes.lookup "550 5.7.1", smtpcodes.lookup "450 4.2.1",
    smtpcodes.lookup "252-cannot-verify-user", { smtpcodes.lookup(299) }, { smtpcodes.lookup "5.77.1" },
    { smtpcodes.lookup "5.1.99" }, { smtpcodes.lookup "x\0y" }, { smtpcodes.lookup "450 5.1.1" } }
end)

-- All files of languages are tables of one shape.
for _, tag in ipairs { "ar", "ja" } do
  add("lookup " .. tag, function(smtpcodes)
    return { smtpcodes.lookup(550, tag), smtpcodes.lookup("5.7.26", tag), smtpcodes.lookup("450 4.2.1", tag) }
  end)
end

add("numbers", function(smtpcodes)
  return { smtpcodes.severity(550), smtpcodes.severity "4.2.2", { smtpcodes.severity(700) }, smtpcodes.category(421),
    { smtpcodes.category "q" }, smtpcodes.subject "5.7.1", { smtpcodes.subject "5.70.1" }, smtpcodes.is_success(250),
    smtpcodes.is_intermediate(354), smtpcodes.is_transient "4.0.0", smtpcodes.is_permanent(10.5),
    smtpcodes.expected("RCPT", 550), { smtpcodes.expected("RCPT", 354) }, smtpcodes.reasons() }
end)

add("each", function(smtpcodes)
  return { taken(9, smtpcodes.each()), taken(9, smtpcodes.each { severity = "transient_negative" }),
    taken(3, smtpcodes.each { stage = "STARTTLS", status = "extension" }) }
end)

add("each misspelt", function(smtpcodes)
  local _, message = pcall(smtpcodes.each, { severity = "transient" })
  return message:find("unknown severity", 1, true) and message or error(message, 0)
end)

-- An index of every 40th entry only: the loop over them does the same for each. What searching loads is failed for in
-- "functions", "suggest" and "compare".
local function indexing(tag)
  return function(smtpcodes)
    local core = require "smtpcodes.core"
    local step = core.next
    smtpcodes.search "421" -- puts all entries in their order
    function core.next(position)
      local entry
      for _ = 1, 40 do
        position, entry = step(position)
        if not position then return end
      end
      return position, entry
    end
    for _, name in ipairs { "suggestions", "locale.en" } do require("smtpcodes." .. name) end
    if not tag then return end
    smtpcodes.search "words of an index"
    smtpcodes.lookup(550, tag)
  end
end
add("search", function(smtpcodes) return smtpcodes.search("mailbox full", { limit = 3 }) end, indexing())
add("search again", function(smtpcodes)
  return { smtpcodes.search("550 5.7.1 relay"), smtpcodes.search "421", smtpcodes.search "greylisted",
    smtpcodes.search "" }
end, indexing "en")
add("search ja", function(smtpcodes)
  return smtpcodes.search("メールボックス 容量", { lang = "ja", limit = 2 })
end, indexing "ja")

add("compare", function(smtpcodes) return smtpcodes.compare(252, 421) end)
add("compare vi", function(smtpcodes) return smtpcodes.compare("550 5.1.1", "4.2.2", { lang = "vi" }) end,
  speaking "vi")

-- Two of the languages are loaded from their files.
add("locales", function(smtpcodes) return smtpcodes.locales() end, function()
  for _, tag in ipairs { "ar", "de", "es", "fr", "hi", "id", "ja", "ko", "pt", "th", "tr", "vi", "zh-hans" } do
    package.preload["smtpcodes.locale." .. tag] = function() return {} end
  end
end)

---------------------------------------------------------------------------------------------------
-- Pages and lines

local VALUES = {
  entry = function(smtpcodes) return smtpcodes.lookup "5.7.26" end,
  pair = function(smtpcodes) return smtpcodes.lookup "550 5.7.1" end,
  entries = function(smtpcodes) return smtpcodes.search "greylisted" end,
  comparison = function(smtpcodes) return smtpcodes.compare(450, 550) end,
  reply = function(smtpcodes) return (smtpcodes.parse "550-5.1.1 no <b>\r\n550 5.1.1 such [user](x)\r\n") end,
  verdict = function(smtpcodes) return smtpcodes.explain(REPORT) end,
  findings = function(smtpcodes) return smtpcodes.lint "250-a\r\n550 b\n" end,
  report = function(smtpcodes) return smtpcodes.parse_report(REPORT) end,
  bounce = function(smtpcodes) return smtpcodes.parse_bounce(read "spec/bounces/exim-two.eml") end,
  log = function(smtpcodes)
    local log = smtpcodes.log { by = "domain" }
    log:feed(read "examples/mail.log")
    log:finish()
    return log:result()
  end,
}
local KINDS = { "entry", "pair", "entries", "comparison", "reply", "verdict", "findings", "report", "bounce", "log" }
local STYLES = { "text", "markdown", "html", "json" }

-- The pages that every language and style has are loaded and failed for in the first of them.
local function paged(value_of)
  return function(smtpcodes)
    local value = value_of(smtpcodes)
    for _, style in ipairs(STYLES) do smtpcodes.format(smtpcodes.lookup(250), style) end
    return value
  end
end
for _, kind in ipairs(KINDS) do
  local value_of = kind == "entry" and VALUES.entry or paged(VALUES[kind])
  for _, style in ipairs(STYLES) do
    add("format " .. kind .. " " .. style, function(smtpcodes, value)
      return smtpcodes.format(value, style, style == "text" and { color = true, width = 60 } or nil)
    end, value_of)
  end
  if kind ~= "entries" then add("tostring " .. kind, function(_, value) return tostring(value) end, VALUES[kind]) end
end
for _, tag in ipairs(LANGUAGES) do
  add("format comparison text " .. tag, function(smtpcodes, value)
    return smtpcodes.format(value, "text", { lang = tag })
  end, speaking(tag, paged(VALUES.comparison)))
end
add("format log html de", function(smtpcodes, value)
  return smtpcodes.format(value, "html", { lang = "de" })
end, speaking("de", paged(VALUES.log)))

---------------------------------------------------------------------------------------------------
-- Reading

add("parse", function(smtpcodes)
  return { { smtpcodes.parse "250-mx.example.net\r\n250-SIZE\r\n250 5.1.1 x\r\n550" }, { smtpcodes.parse "55" },
    { smtpcodes.parse("250-a\n251 b\n", { strict = true }) }, { smtpcodes.parse("999 x\r\n", { max_lines = 3 }) },
    smtpcodes.parse("250-" .. ("x"):rep(600) .. "\r\n250 " .. ("y"):rep(3000) .. "\r\n", { max_line = 1e6 }) }
end)

local STREAM = { "250-mx.exam", "ple.net\r", "\n250 SIZE\r\n25", "0 2.1.0 OK\r\n4",
  "21 4.3.2 " .. ("z"):rep(1500) .. "\r\n55" }
local function stream(parser)
  local list = {}
  for _, piece in ipairs(STREAM) do
    list[#list + 1] = { parser:feed(piece) }
    for reply in function() return parser:next() end do list[#list + 1] = reply end
  end
  list[#list + 1] = { parser:finish() }
  parser:reset()
  return list
end
add("parser", function(smtpcodes) return stream(smtpcodes.parser { max_line = 4096 }) end)
add("parser used on", function(_, parser)
  parser:reset()
  return stream(parser)
end, function(smtpcodes) return smtpcodes.parser { max_line = 4096 } end)
-- One reply at a time: what a failing feed or next took is taken whole or not at all.
add("parser undisturbed", function(_, parser)
  if not parser:next() then parser:feed "550-5.1.1 no\r\n550 5.1.1 such user\r\n" end
  return { parser:finish(), parser:next() }
end, function(smtpcodes) return smtpcodes.parser() end).alive = true

add("parse_report", function(smtpcodes)
  return { smtpcodes.parse_report(REPORT), smtpcodes.parse_report(MAIL_LOG), { smtpcodes.parse_report "" },
    smtpcodes.parse_report "xtext recipient: rfc822;a+2Bb@example.net status 5.1.1",
    { smtpcodes.parse_diagnostic "no" },
    smtpcodes.parse_diagnostic "smtp; 550-5.1.1 no\n 550 5.1.1 such user" }
end)

for _, name in ipairs { "exim-two", "postfix-two", "base64-notice", "iso2022-body", "qmail-three",
  "office365-html-only",
    "bounce-of-bounce", "vacation-exchange", "forwarded-attached", "arf-abuse" } do
  add("parse_bounce " .. name, function(smtpcodes, mail) return smtpcodes.parse_bounce(mail) end,
    function(smtpcodes)
      smtpcodes.parse_bounce "nothing"
      return read("spec/bounces/" .. name .. ".eml")
    end)
end
add("parse_bounce no bounce", function(smtpcodes) return { smtpcodes.parse_bounce "Subject: hello\n\nhello\n" } end)

for _, name in ipairs { "exim.log", "qmail.log", "sendmail.log", "powermta.csv", "exchange.log" } do
  add("log " .. name, function(smtpcodes, octets)
    local log = smtpcodes.log { by = "reason" }
    log:feed(octets)
    log:finish()
    return log:result()
  end, function(smtpcodes)
    smtpcodes.log()
    return read("spec/logs/" .. name)
  end)
end
add("log used on", function(_, log)
  log:feed(MAIL_LOG)
  log:finish()
  return log:result()
end, function(smtpcodes) return smtpcodes.log() end).alive = true

add("list", function()
  -- As a set, for the order is the directory's; table.sort says "stack overflow" on Lua 5.2 where memory runs out.
  local set = {}
  for _, name in ipairs(assert(require("smtpcodes.core").posix.list "spec/support")) do set[name] = true end
  return set
end)

---------------------------------------------------------------------------------------------------
-- Judging

local RULES = {
  { id = "helpdesk", reason = "policy", text = "contact|call .. helpdesk", code = 5 },
  { id = "quota-page", reason = "mailbox_full", pattern = "quota%.example%.net/%d+" },
  { id = "at-once", reason = "greylisted", enhanced = "4.7.x", stage = "RCPT" },
}

add("classify", function(smtpcodes)
  return { smtpcodes.classify "552 5.2.2 The mailbox of rita@example.org is over quota", smtpcodes.classify(421),
    smtpcodes.classify(REPORT, { stage = "RCPT", provider = "google", final = true, recipients = 2 }),
    smtpcodes.classify "nobody knows", { smtpcodes.classify(9) },
    smtpcodes.classify "450 4.7.1 greylisted, try again in 5 minutes" }
end)
add("classify values", function(smtpcodes, values)
  return { smtpcodes.classify(values[1]), smtpcodes.classify(values[2]) }
end, function(smtpcodes)
  return { (smtpcodes.parse "550-5.1.1 no\r\n550 5.1.1 user\r\n"), smtpcodes.parse_report(REPORT) }
end)
add("classify by rules", function(smtpcodes, rules)
  return { smtpcodes.classify("550 Please call our helpdesk", { rules = rules }),
    smtpcodes.classify("552 see quota.example.net/1", { rules = rules }),
    smtpcodes.classify("450 4.7.9 wait", { rules = rules, stage = "RCPT" }),
    smtpcodes.classify(REPORT, { rules = rules }) }
end, function(smtpcodes) return assert(smtpcodes.rules(RULES)) end)
add("rules", function(smtpcodes)
  return { smtpcodes.classify("550 Please call our helpdesk", { rules = assert(smtpcodes.rules(RULES)) }),
    { smtpcodes.rules { { id = "x", reason = "policy", text = "a" }, { id = "y", reason = "policy", text = "a" } } },
    { smtpcodes.rules { { id = "x", reason = "policy", text = "|" } } }, { smtpcodes.rules { { id = "x" } } } }
end)
add("explain", function(smtpcodes)
  return { smtpcodes.explain(REPORT), smtpcodes.explain(550), smtpcodes.explain "452 4.2.2 mailbox almost full" }
end)
add("reason", function(smtpcodes)
  return { { smtpcodes.reason "554 5.7.1 blocked using zen.spamhaus.org" }, { smtpcodes.reason(450, "RCPT") },
    smtpcodes.fingerprint(REPORT), smtpcodes.fingerprint "550 <a@b.example>: \"q\" 12 https://x.example/?y=1" }
end)

---------------------------------------------------------------------------------------------------
-- Writing

add("reply", function(smtpcodes)
  local reply = smtpcodes.reply { code = 550, enhanced = "5.1.1", text = ("No such user here, "):rep(40) }
  return { reply, reply:wire(), { smtpcodes.reply { code = 550, enhanced = "4.7.1", text = "Refused" } },
    { smtpcodes.reply { code = 250, text = "a\rb" } }, smtpcodes.reply { code = 250, lines = { "a", "b" } }:wire() }
end)
add("suggest", function(smtpcodes)
  return { smtpcodes.suggest("mailbox_unknown", "RCPT"), smtpcodes.suggest "greylisted",
    { smtpcodes.suggest "accepted" }, { smtpcodes.suggest("mailbox_unknown", "EHLO") } }
end)
local HOSTS = { "postfix", "nginx", "haraka", "rspamd", "kumomta", "milter", "opensmtpd", "exim", "momentum" }
for _, host in ipairs(HOSTS) do
  add("to " .. host, function(_, reply) return { reply:to(host) } end,
    function(smtpcodes) return smtpcodes.suggest("mailbox_unknown", "RCPT") end)
end
add("lint", function(smtpcodes)
  return { smtpcodes.lint "250-a\r\n550 b\n250 4.1.1 \200\r\n",
    smtpcodes.lint(smtpcodes.reply { code = 550, text = "x" }),
    smtpcodes.lint("354 go\r\n", { stage = "RCPT", enhanced = true, utf8 = true }) }
end)

---------------------------------------------------------------------------------------------------
-- What alloc.c calls

local host = { count = #scenarios, names = {}, alive = {}, bare = {} }
for i, row in ipairs(scenarios) do host.names[i], host.alive[i], host.bare[i] = row.name, row.alive, row.bare end
local smtpcodes, argument, scenario

-- In peace: loads the module and makes what the call needs.
function host.prepare(i)
  scenario = scenarios[i]
  if scenario.bare then return end
  smtpcodes = require "smtpcodes"
  if scenario.before then argument = scenario.before(smtpcodes) end
  collectgarbage()
end

function host.call()
  return scenario.call(smtpcodes, argument)
end

-- Before the second call. A require that failed in Lua 5.1 is refused until its mark is taken away: that is for whoever
-- called it to do.
function host.again()
  if type(package.loaded.smtpcodes) ~= "table" then package.loaded.smtpcodes = nil end
  if host.searchers then (package.searchers or package.loaders)[2] = host.searchers end
end

-- The k-th search for a file from now on finds nothing; host.lost says whether there was one.
function host.lose(k)
  local searchers, count = package.searchers or package.loaders, 0
  host.searchers = searchers[2]
  searchers[2] = function(name)
    count = count + 1
    if count == k then
      host.lost = true
      return "\n\tno file for " .. name
    end
    return host.searchers(name)
  end
end

-- A value as text, the same for equal values.
local function show(value, out)
  if type(value) == "table" then
    local metatable = getmetatable(value)
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = key end
    table.sort(keys, function(a, b)
      if type(a) == type(b) then return a < b end
      return type(a) == "number"
    end)
    out[#out + 1] = (type(metatable) == "table" and metatable.__name or "") .. "{"
    for _, key in ipairs(keys) do
      out[#out + 1] = tostring(key) .. "="
      show(value[key], out)
      out[#out + 1] = ","
    end
    out[#out + 1] = "}"
  elseif type(value) == "number" then
    out[#out + 1] = ("%.14g"):format(value)
  elseif type(value) == "function" or type(value) == "userdata" then
    out[#out + 1] = type(value)
  else
    out[#out + 1] = tostring(value)
  end
  return out
end

function host.show(value) return table.concat(show(value, {})) end

return host
