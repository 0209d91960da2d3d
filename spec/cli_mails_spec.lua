-- The commands `bounce` and `log`.
local command = require "support.command"
local decode = require "support.json_decode"
local documents = require "support.documents"
local smtpcodes = require "smtpcodes"
local golden = require "support.golden"

local function bounce_mail(recipient, text)
  return ("Return-Path: <>\nFrom: MAILER-DAEMON@a.test\nTo: sam@a.test\nSubject: failure notice\n\n<%s>:\n%s\n\n"
    .. "--- Below this line is a copy of the message.\n\nReturn-Path: <sam@a.test>\nMessage-ID: "
    .. "<1@a.test>\nSubject: hi\n\nhi\n"):format(recipient, text)
end

local ANN = bounce_mail("ann@b.test", "Remote host said: 550 5.1.1 no such user")
local BOB = bounce_mail("bob@b.test", "Remote host said: 552 5.2.2 the mailbox is full")
local AWAY =
  "From: cid@b.test\nTo: sam@a.test\nSubject: Out of office: hi\nAuto-Submitted: auto-replied\n\nI am away.\n"

-- The first tag of a page that is not closed in order, nil when there is none.
local function unbalanced(page)
  local open = {}
  for close, tag, rest in page:gmatch "<(/?)(%a%w*)([^<>]*)>" do
    if close == "/" then
      if table.remove(open) ~= tag then return tag end
    elseif tag ~= "meta" and tag ~= "br" and rest:sub(-1) ~= "/" then
      open[#open + 1] = tag
    end
  end
  return open[1]
end

describe("smtpcodes bounce", function()
  it("shows a line a recipient, and a summary behind several mails", function()
    local result = command.run({ "bounce", "a.eml", "b.eml", "c.eml" },
      { files = { ["a.eml"] = ANN, ["b.eml"] = BOB, ["c.eml"] = AWAY } })
    assert.equal(0, result.status)
    assert.equal([[
a.eml  ann@b.test  mailbox_unknown  suppress  550 5.1.1 no such user
b.eml  bob@b.test  mailbox_full  retry  552 5.2.2 the mailbox is full
c.eml  -  auto_reply  -

      1  auto_reply           -
      1  mailbox_full         retry
      1  mailbox_unknown      suppress
]], result.out)
    assert.equal("", result.err)
  end)

  it("reads standard input", function()
    assert.equal("-  ann@b.test  mailbox_unknown  suppress  550 5.1.1 no such user\n",
      command.run({ "bounce", "-" }, { input = ANN }).out)
  end)

  it("lists the addresses to drop, each once", function()
    local result = command.run({ "bounce", "--drop", "a.eml", "b.eml", "d.eml" },
      { files = { ["a.eml"] = ANN, ["b.eml"] = BOB,
      ["d.eml"] = bounce_mail("ANN@b.test", "Remote host said: 550 5.1.1 no such user") } })
    assert.same({ 0, "ann@b.test\tmailbox_unknown\n" }, { result.status, result.out })
  end)

  it("writes an object a line", function()
    local result = command.run({ "bounce", "--format", "json", "a.eml", "c.eml" },
      { files = { ["a.eml"] = ANN, ["c.eml"] = AWAY } })
    local first, second = result.out:match "^([^\n]*)\n([^\n]*)\n$"
    first, second = decode(first), decode(second)
    assert.same({ "a.eml", "failure", "ann@b.test", "failed", 550, "5.1.1", "mailbox_unknown", "suppress", "hard",
      "<1@a.test>", "text" },
      { first.file, first.kind, first.recipient, first.event, first.code, first.enhanced, first.reason, first.action,
        first.bounce, first.message_id, first.source })
    assert.equal("550 5.1.1 no such user", first.reply)
    assert.same({ file = "c.eml", kind = "auto_reply" }, second)
  end)

  it("reads an mbox, quoted in either way, and numbers its mails", function()
    local from = "From MAILER-DAEMON Tue Feb  3 09:00:00 2026\n"
    local quoted = ANN:gsub("hi\n$", "\n>From here on\n>>From there on\nFrom now on it is no separator\n")
    for _, lines in ipairs { "\n", "\r\n" } do
      local mbox = (from .. quoted .. "\n" .. from .. BOB .. "\n" .. from .. AWAY):gsub("\n", lines)
      local result = command.run({ "bounce", "box" }, { files = { box = mbox } })
      assert.equal("box:1  ann@b.test  mailbox_unknown  suppress  550 5.1.1 no such user\nbox:2  bob@b.test  "
        .. "mailbox_full  retry  "
        .. "552 5.2.2 the mailbox is full\nbox:3  -  auto_reply  -\n", (result.out:match "^(.-)\n\n" .. "\n"))
    end
  end)

  it("reads a Maildir, and any directory", function()
    local files = { M = { "cur", "new", "tmp", "dovecot-uidlist" }, ["M/cur"] = { "1:2,S" },
      ["M/new"] = { "2", ".hidden" }, ["M/cur/1:2,S"] = ANN,
      ["M/new/2"] = BOB, ["M/tmp"] = {}, D = { "x.eml", "sub" }, ["D/x.eml"] = ANN, ["D/sub"] = { "y" } }
    assert.same({ "M/new/2", "M/cur/1:2,S" }, { command.run({ "bounce", "M" },
      { files = files }).out:match "^(%S+).-\n(%S+)" })
    assert.equal("D/x.eml  ann@b.test", command.run({ "bounce", "D" }, { files = files }).out:match "^%S+  %S+")
  end)

  it("goes on behind a mail that cannot be read, and names it at the end", function()
    local result = command.run({ "bounce", "none", "empty", "blank", "a.eml" },
      { files = { ["a.eml"] = ANN, empty = "", blank = "\n\n" } })
    assert.equal(1, result.status)
    assert.truthy(result.out:find("a.eml  ann@b.test", 1, true))
    for _, name in ipairs { "none", "empty", "blank" } do assert.truthy(result.err:find(name, 1, true), name) end
  end)

  it("sends no octet of a mail to the terminal as it is", function()
    local result = command.run({ "bounce", "a" }, { files = { a = bounce_mail("ann@b.test",
      "Remote host said: 550 5.1.1 \27[31mred\7 no such user") }, terminal = true })
    assert.truthy(result.out:find("no such user", 1, true))
    assert.is_nil((result.out:gsub("\n", "")):find "%c")
  end)

  it("shows a whole mail as a page", function()
    local shown = command.run({ "bounce", "-f", "markdown", "a" }, { files = { a = ANN } })
    assert.same({ 0, smtpcodes.format(smtpcodes.parse_bounce(ANN), "markdown") .. "\n" }, { shown.status, shown.out })
  end)

  it("reads the next mail of an mbox behind one that is too long, and a mail of hardly an octet", function()
    local from = "From MAILER-DAEMON Tue Feb  3 09:00:00 2026\n"
    local long = from .. ANN .. ("y"):rep(70) .. "\n"
    long = long .. (("x"):rep(70) .. "\n"):rep(150000) .. "\n" .. from .. BOB
    local at = 1
    local function piece(size)
      local octets = long:sub(at, at + size - 1)
      at = at + #octets
      return octets ~= "" and octets or nil
    end
    local result = command.run({ "bounce", "-" }, { input = function() return piece(at < 4 and 1 or 65536) end })
    assert.equal("-:1  ann@b.test  mailbox_unknown  suppress  550 5.1.1 no such user\n"
      .. "-:2  bob@b.test  mailbox_full  retry  552 5.2.2 the mailbox is full\n",
      (result.out:match "^(.-)\n\n" .. "\n"))
    assert.equal("-  -  other  -\n", command.run({ "bounce", "-" }, { input = "x" }).out)
  end)

  it("asks for a file", function()
    assert.equal(2, command.run({ "bounce" }).status)
  end)
end)

describe("smtpcodes log", function()
  local files = { ["mail.log"] = documents.read "spec/logs/postfix.log",
    ["iso.log"] = documents.read "spec/logs/postfix-iso.log" }

  it("shows the page as text, at most as wide as asked", function()
    local result = command.run({ "log", "--width", "70", "mail.log" }, { files = files })
    assert.equal(0, result.status)
    for line in result.out:gmatch "[^\n]+" do assert.is_true(#line <= 70, line) end
    for _, words in ipairs { "Nov 23 06:00:00 to Nov 23 11:00:06, 80 lines: 52 about deliveries, 2",
      "4 delivered, 4 deferred, 5 returned",
      "mailbox_unknown", "gone@b.example", "Addresses to drop: 2", "mail transport unavailable", "relay_denied" } do
      assert.truthy(result.out:gsub("%s+", " "):find(words, 1, true), words)
    end
  end)

  it("reads standard input, and several files as one log", function()
    assert.truthy(command.run({ "log" }, { input = files["mail.log"] }).out:find("80 lines", 1, true))
    assert.truthy(command.run({ "log", "mail.log", "iso.log" }, { files = files }).out:find("97 lines", 1, true))
  end)

  it("lists the addresses to drop, and warns of whole domains", function()
    local result = command.run({ "log", "--drop", "mail.log", "iso.log" }, { files = files })
    assert.equal("closed@e.example\tmailbox_disabled\ngone@b.example\tmailbox_unknown\n"
      .. "nobody@b.example\tmailbox_unknown\n", result.out)
    assert.truthy(result.err:find("all 4 recipients of d.example failed", 1, true))
  end)

  it("writes the tally as JSON", function()
    local tally = decode(command.run({ "log", "--format", "json", "--by", "domain", "mail.log" },
      { files = files }).out)
    assert.same({ 4, 4, 5, 2, "domain" }, { tally.delivered, tally.deferred, tally.returned, #tally.suppress,
      tally.by })
    assert.equal("b.example", tally.groups[1].key)
    assert.same({}, tally.doubtful)
  end)

  it("leaves out what is older than --since, and refuses what is no time", function()
    assert.truthy(command.run({ "log", "--since", "2026-11-24", "iso.log" },
      { files = files }).out:find("0 delivered, 0 deferred, 5 returned", 1, true))
    assert.equal(2, command.run({ "log", "--since", "yesterday", "iso.log" }, { files = files }).status)
    assert.equal(2, command.run({ "log", "--by", "colour", "iso.log" }, { files = files }).status)
  end)

  it("writes one page of HTML without a script, in every language, escaped", function()
    local log = files["mail.log"]
      .. "Nov 23 12:00:00 mx postfix/smtp[1]: 5AA: to=<a&b@b.example>, relay=mx[203.0.113.7]:25, delay=1, "
      .. "delays=0/0/1/0, dsn=5.1.1, "
      .. "status=bounced (host mx[203.0.113.7] said: 550 5.1.1 <script>alert(1)</script> no such user (in reply "
      .. "to RCPT TO command))\n"
    for _, lang in ipairs { "en", "es", "ja", "ar" } do
      local out = command.run({ "log", "--format", "html", "--lang", lang, "mail.log" },
        { files = { ["mail.log"] = log } }).out
      assert.truthy(out:find('^<!doctype html>\n<html lang="' .. lang))
      assert.is_nil(out:lower():find "<script")
      assert.truthy(out:find("a&amp;b@b.example", 1, true))
      assert.truthy(out:find("&lt;script&gt;", 1, true))
      assert.is_nil(unbalanced(out))
    end
  end)

  it("ends a long list with how much it left out, and says that nothing failed", function()
    local lines = {}
    for i = 1, 201 do
      lines[i] = ("Nov 23 12:00:00 mx postfix/smtp[1]: A%d: to=<ann@b%d.test>, relay=mx[203.0.113.7]:25, delay=1, "
        .. "dsn=5.1.1, status=bounced (host mx[203.0.113.7] said: 550 5.1.1 no such user)\n"):format(i, i)
    end
    local log = { log = table.concat(lines) }
    local shown = command.run({ "log", "log" }, { files = log }).out
    assert.truthy(shown:find("\n  ... 191\n", 1, true))
    assert.equal(10, select(2, shown:gsub("ann@b%d+%.test", "")))
    shown = command.run({ "log", "-f", "html", "log" }, { files = log }).out
    assert.equal(200, select(2, shown:gsub("ann@b%d+%.test", "")))
    assert.truthy(shown:find("<li>&#8230; 1</li>\n</ul>", 1, true))
    shown = command.run({ "log", "--by=domain", "log" }, { files = log }).out
    assert.equal(40, select(2, shown:gsub("\n[^\n]*  b%d+%.test", "")))
    shown = command.run({ "log", "--by=domain", "-f", "html", "log" }, { files = log }).out
    assert.equal(50, select(2, shown:gsub("<tr><td>[^\n]*>b%d+%.test<", "")))
    log.log = lines[1]:gsub("status=bounced.*", "status=sent (250 ok)\n")
    for _, style in ipairs { "text", "html" } do
      shown = command.run({ "log", "-f", style, "log" }, { files = log }).out
      assert.truthy(shown:find("Nothing was deferred", 1, true))
    end
  end)

  it("says what cannot be read, and goes on", function()
    local result = command.run({ "log", "none", "mail.log" }, { files = files })
    assert.same({ 1, true }, { result.status, result.out:find("80 lines", 1, true) ~= nil })
    assert.truthy(result.err:find("none", 1, true))
  end)

  it("shows how far it is on a terminal alone", function()
    local line = "Nov 23 06:00:00 mx postfix/smtpd[1]: connect from a[192.0.2.7]" .. (" "):rep(4000) .. "\n"
    local large = line:rep(1100)
    local shown = command.run({ "log", "mail.log" }, { files = { ["mail.log"] = large }, terminal = true })
    assert.equal("\r\27[Kmail.log: 4 MB\r\27[K", shown.err)
    assert.equal(shown.err .. shown.out, shown.both) -- away before the page comes
    shown = command.run({ "log", "mail.log", "none" }, { files = { ["mail.log"] = large }, terminal = true })
    assert.equal("\r\27[Kmail.log: 4 MB\r\27[Ksmtpcodes: cannot read none: No such file or directory\n", shown.err)
    assert.equal("", command.run({ "log", "mail.log" }, { files = { ["mail.log"] = large } }).err)
  end)
end)

-- All that is told of the mails of spec/bounces and of the logs of spec/logs, page by page.
describe("golden pages", function()
  local function files_of(folder, ending)
    local files, names = {}, {}
    for line in documents.read(folder .. "/expected.tsv"):gmatch "[^\n]+" do
      local name = line:match "^[^\t]+" .. ending
      local file = not files[name] and io.open(folder .. "/" .. name, "rb")
      if file then
        names[#names + 1], files[name] = name, file:read "*a"
        file:close()
      end
    end
    table.sort(names)
    return files, names
  end

  local function pages(stem, folder, ending, kinds)
    local files, names = files_of(folder, ending)
    for name, arguments in pairs(kinds) do
      it(stem .. "." .. name, function()
        local result = command.run({ stem, arguments[1], arguments[2], (unpack or table.unpack)(names) },
          { files = files })
        assert.same({ 0, "" }, { result.status, result.err })
        golden(stem .. "." .. name, result.out)
      end)
    end
  end

  pages("bounce", "spec/bounces", ".eml", { txt = { "-f", "text" }, json = { "-f", "json" } })
  pages("log", "spec/logs", "", {
    txt = { "-f", "text" }, md = { "-f", "markdown" }, html = { "-f", "html" }, json = { "-f", "json" },
    ["by-domain.html"] = { "--by=domain", "--format=html" }, ["by-domain.txt"] = { "--by", "domain" },
    ["by-reason.txt"] = { "--by", "reason" },
    ["by-provider.txt"] = { "--by", "provider" }, ["by-hour.txt"] = { "--by", "hour" },
    ["by-reply.txt"] = { "--by", "reply" }, ["narrow.txt"] = { "--width=50", "--by=reply" },
    ["narrowest.txt"] = { "--width=40", "--color=always" },
  })
end)
