--- Pages of every kind in one language, for specs that look for what is left in English.
local documents = require "support.documents"

local pages = {}

-- Mails and logs that the repository has.
local MAILS = { "aol-dsn", "arf-abuse" }
local LOGS = { "postfix", "exim" }

-- Every enhanced code whose detail is known, also those of classes in which it is not usual.
local function for_enhanced(smtpcodes, lang, f)
  for subject = 0, 7 do
    for detail = 0, 99 do
      for _, class in ipairs { 2, 4, 5 } do
        local entry = smtpcodes.lookup(("%d.%d.%d"):format(class, subject, detail), lang)
        if entry then f(entry) end
      end
    end
  end
end

local function for_pairs(smtpcodes, lang, f)
  for code in smtpcodes.each { kind = "reply" } do
    for enhanced in smtpcodes.each { kind = "enhanced" } do
      local pair = smtpcodes.lookup(code .. " " .. enhanced, lang)
      if pair and not pair.composed then f(pair) end
    end
  end
end

-- Comparisons in which every code stands, beside another one of each kind.
local function for_comparisons(smtpcodes, lang, f)
  local codes = {}
  for code in smtpcodes.each() do codes[#codes + 1] = code end
  for i = 1, #codes do
    for _, step in ipairs { 1, 97 } do
      local other = codes[(i + step - 1) % #codes + 1]
      f(smtpcodes.compare(codes[i], other, { lang = lang }))
    end
  end
end

-- A finding of every id.
local function findings_of(smtpcodes)
  local findings = smtpcodes.lint "250 ok\r\n"
  for id in pairs(require("smtpcodes.locale").load("en").lint) do
    for _, code in ipairs { 250, 450, 550 } do
      findings[#findings + 1] = {
        id = id, severity = "error", message = "of " .. id, source = "RFC 5321 §4.2", line = 1, offset = 1,
        values = { code = code, enhanced = "5.7.1", stage = "RCPT", phrase = "denied" },
      }
    end
  end
  return findings
end

---Calls f(name, page) for pages in HTML: every entry and pair, comparisons of every code, a verdict of every reason,
---and one or more of what else there is.
---@param smtpcodes table  the library
---@param lang string
---@param f fun(name: string, page: string)
function pages.each(smtpcodes, lang, f)
  local function show(name, value) f(name, smtpcodes.format(value, "html", { lang = lang })) end
  for code in smtpcodes.each { kind = "reply" } do show(tostring(code), smtpcodes.lookup(code, lang)) end
  for_enhanced(smtpcodes, lang, function(entry) show(entry.code, entry) end)
  for_pairs(smtpcodes, lang, function(pair) show(pair.slug, pair) end)
  show("a composed pair", smtpcodes.lookup("550 5.2.3", lang))
  for_comparisons(smtpcodes, lang, function(comparison) show(comparison.title, comparison) end)
  show("a search", smtpcodes.search("mailbox full", { lang = lang }))
  for _, row in ipairs(smtpcodes.reasons()) do
    local reply = smtpcodes.suggest(row.reason)
    if reply then show("verdict " .. row.reason, smtpcodes.classify(reply)) end
  end
  show("a blocklist", smtpcodes.classify "554 blocked using zen.spamhaus.org; see https://example.org")
  show("flaws", smtpcodes.parse "550\t5.01.1 a\n")
  show("no findings", smtpcodes.lint "250 ok\r\n")
  show("findings", findings_of(smtpcodes))
  show("a report", smtpcodes.parse_report("Nov 23 09:00:00 mx postfix/smtp[1]: 4X: to=<a@example.org>, "
    .. "relay=mx.example.org[192.0.2.1]:25, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.1] said: "
    .. "452 4.2.2 over quota (in reply to RCPT TO command))"))
  for _, name in ipairs(MAILS) do
    show(name, assert(smtpcodes.parse_bounce(documents.read("spec/bounces/" .. name .. ".eml"))))
  end
  local run = require("support.command").run
  for _, name in ipairs(LOGS) do
    local result = run({ "log", "--format=html", "--by=domain", "--lang=" .. lang, name },
      { files = { [name] = documents.read("spec/logs/" .. name .. ".log") } })
    f(name .. ".log", result.out:gsub("<style>.-</style>", ""))
    result = run({ "log", "--format=markdown", "--lang=" .. lang, name },
      { files = { [name] = documents.read("spec/logs/" .. name .. ".log") } })
    f(name .. ".log", result.out)
  end
  f("list", run({ "list", "--format=html", "--lang=" .. lang }).out)
  f("reasons", run({ "reasons", "--format=html", "--lang=" .. lang }).out)
end

---What a page in another language marks as English, but for the replies that servers write.
---@param page string
---@return string?
function pages.english(page)
  return page:gsub("<code[^>]*>", ""):match '<%l+[^>]* lang="en"[^>]*>[^<]*' or page:match "\\%[en\\%].*"
end

---Calls f(name, page) for the pages of the command's help, without the lines that show what is typed.
---@param lang string
---@param f fun(name: string, page: string)
function pages.each_help(lang, f)
  local run = require("support.command").run
  local function show(name, arguments)
    local kept = {}
    for line in run(arguments).out:gmatch "[^\n]+" do
      if not line:find("smtpcodes [%[%l%d-]") then kept[#kept + 1] = line end
    end
    f(name, table.concat(kept, "\n"))
  end
  show("--help", { "--help", "--lang", lang })
  for _, row in ipairs(require("smtpcodes.cli.commands").commands) do
    show("help " .. row.name, { "help", row.name, "--lang", lang })
  end
end

return pages
