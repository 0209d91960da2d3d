--- The page of a mail log's tally: what became of the mail, why, and what to do about it. As text for a terminal, and
--- as one page of HTML without a script, for light and dark, wide and narrow screens.
local locale = require "smtpcodes.locale"
local octets = require "smtpcodes.octets"
local wrap = require "smtpcodes.wrap"

local page = {}

local function definition(language, reason)
  local text = language.reason[reason] or ""
  return text, language.fallen[text] and "en" or nil
end

-- What a stranger wrote, on one line.
local function foreign(text)
  return octets.printable((tostring(text):gsub("%s+", " ")))
end

local function say(language, key, values)
  return locale.say(language, language.log[key], values or {})
end

-- Reasons that speak of failures, in the tally's order.
local function failures(tally)
  local list = {}
  for _, row in ipairs(tally.reasons) do
    if row.reason ~= "accepted" then list[#list + 1] = row end
  end
  return list
end

-- What went beyond a limit, as words: "messages 12".
local function beyond(tally)
  local list = {}
  for name, n in pairs(tally.incomplete or {}) do list[#list + 1] = name .. " " .. n end
  table.sort(list)
  return list
end

local function head_values(tally)
  local lines = tally.lines
  return {
    from = tally.from or "-", to = tally.to or "-", total = lines.total, deliveries = lines.deliveries,
      refused = lines.refused,
    other = lines.other, delivered = tally.delivered, deferred = tally.deferred, returned = tally.returned,
  }
end

---------------------------------------------------------------------------------------------------
-- Text

local Text = {}
Text.__index = Text

function Text:put(line) self.out[#self.out + 1] = (line:gsub(" +$", "")) end

function Text:paragraph(text, indent)
  indent = indent or 0
  for _, line in ipairs(wrap.lines(text, self.width - indent)) do self:put((" "):rep(indent) .. line) end
end

function Text:heading(text)
  self:put ""
  for _, line in ipairs(wrap.lines(text, self.width)) do
    self:put(self.color and "\27[1m" .. line .. "\27[0m" or line)
  end
end

-- Rows of cells in columns; the last column gets what is left and is wrapped. Numbers stand at the right.
function Text:table(head, rows, right)
  local widths = {}
  for i = 1, #head - 1 do
    widths[i] = wrap.width(head[i])
    for _, row in ipairs(rows) do widths[i] = math.max(widths[i], wrap.width(row[i])) end
    widths[i] = math.min(widths[i], math.max(12, math.floor(self.width / 4)))
  end
  local indent = 0
  for i = 1, #widths do indent = indent + widths[i] + 2 end
  local room = self.width - indent
  local narrow = room < 20
  local function line(row)
    local cells = {}
    for i = 1, #widths do
      cells[i] = right[i] and (" "):rep(widths[i] - wrap.width(row[i])) .. row[i] or wrap.pad(row[i], widths[i])
    end
    local start = table.concat(cells, "  ") .. "  "
    if narrow then
      self:put(start)
      if row[#head] ~= "" then self:paragraph(row[#head], 6) end
      return
    end
    local rest = wrap.lines(row[#head], room)
    self:put(start .. (rest[1] or ""))
    for i = 2, math.min(#rest, 3) do self:put((" "):rep(indent) .. rest[i]) end
  end
  line(head)
  for _, row in ipairs(rows) do line(row) end
end

function Text:list(heading, items, limit)
  if #items == 0 then return end
  self:heading(heading)
  for i, item in ipairs(items) do
    if i > limit then
      self:paragraph(("... %d"):format(#items - limit), 2)
      break
    end
    self:paragraph(item, 2)
  end
end

---@param tally smtpcodes.LogTally
---@param language table
---@param width integer
---@param color boolean?
---@return string
function page.text(tally, language, width, color)
  local self = setmetatable({ out = {}, width = width, color = color }, Text)
  local label = language.log
  self:paragraph(say(language, "lines", head_values(tally)))
  self:paragraph(say(language, "totals", head_values(tally)))
  local rows = {}
  for i, row in ipairs(failures(tally)) do
    local reply = row.replies[1]
    rows[i] = {
      tostring(row.n), tostring(row.delivered), tostring(row.deferred), tostring(row.returned), row.reason,
      language.action[row.action] or row.action, reply and foreign(reply.fingerprint) .. " (" .. reply.n .. ")" or "",
    }
  end
  if #rows == 0 then
    self:heading(say(language, "no_failures"))
  else
    self:put ""
    self:table({ "n", label.delivered_short, label.deferred_short, label.returned_short, language.label.reason,
      label.todo,
      label.common }, rows, { true, true, true, true })
  end
  if tally.groups then
    rows = {}
    for i, group in ipairs(tally.groups) do
      if i > 40 then break end
      rows[i] = { tostring(group.n), tostring(group.delivered), tostring(group.deferred), tostring(group.returned),
        foreign(group.key) }
    end
    self:heading(label["by_" .. tally.by] or tally.by)
    self:table({ "n", label.delivered_short, label.deferred_short, label.returned_short, "" }, rows,
      { true, true, true, true })
  end
  local function list(name, entries, most, show)
    local items = {}
    for i, row in ipairs(entries) do items[i] = show(row) end
    self:list(say(language, name, { n = #items }), items, most)
  end
  list("drop", tally.suppress, 10, function(row)
    return foreign(row.recipient) .. "  " .. row.reason .. "  " .. foreign(row.reply)
  end)
  list("doubtful", tally.doubtful, 10, function(row) return foreign(row.domain) .. "  " .. row.recipients end)
  list("blocklists", tally.blocklists, 10, function(row) return foreign(row.name) .. "  " .. row.n end)
  list("waits", tally.waits, 10, function(row)
    return foreign(row.domain) .. "  " .. locale.say(language, language.page.seconds, { n = tostring(row.seconds) })
  end)
  list("own", tally.own, 10, function(row) return row.n .. "  " .. foreign(row.example) end)
  list("refusals", tally.refusals, 30, function(row) return row.n .. "  " .. row.reason end)
  list("incomplete", beyond(tally), 30, function(item) return item end)
  return table.concat(self.out, "\n")
end

---------------------------------------------------------------------------------------------------
-- HTML

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local function escape(text)
  return (tostring(text):gsub('[&<>"]', ENTITIES))
end

-- What a stranger wrote: read from left to right, whatever the page.
local function quoted(text, tag)
  return ("<%s dir=\"ltr\">%s</%s>"):format(tag, escape(foreign(text)), tag:match("^%a+"))
end

local STYLE = [[
:root{color-scheme:light dark;--ink:#1c2430;--soft:#57616e;--paper:#fff;--card:#f5f7f9;--line:#d9dfe5;
--sent:#2e7d4f;--wait:#b26a00;--back:#b3372f}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaef;--soft:#9aa5b1;--paper:#14181d;--card:#1d232a;--line:#323b45;
--sent:#57b67f;--wait:#e0a13a;--back:#ef7f77}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;margin:0 0 .25rem;line-height:1.2}
h2{font-size:1.15rem;margin:2.25rem 0 .75rem}
p{margin:.25rem 0}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1.25rem 0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
.tile b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.sent b{color:var(--sent)}.wait b{color:var(--wait)}.back b{color:var(--back)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;background:var(--card)}
summary{cursor:pointer;padding:.7rem 1rem;display:grid;grid-template-columns:3.5rem minmax(9rem,14rem) 1fr;
gap:.25rem 1rem;align-items:center}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline:2px solid var(--sent);outline-offset:2px}
.n{font-weight:700;font-variant-numeric:tabular-nums;text-align:end}
.name{overflow-wrap:anywhere}
.name small{display:block;color:var(--soft)}
.name code::after{content:"\00a0\25be";color:var(--soft)}
details[open] .name code::after{content:"\00a0\25b4"}
.bar{display:flex;height:1rem;border-radius:.25rem;overflow:hidden;background:var(--line)}
.bar i{display:block}
.bar .s{background:var(--sent)}.bar .w{background:var(--wait)}.bar .b{background:var(--back)}
.inside{padding:0 1rem 1rem;border-top:1px solid var(--line)}
.inside h3{font-size:.95rem;margin:1rem 0 .25rem}
ol,ul{margin:.25rem 0;padding-inline-start:1.5rem}
code{font:.875em/1.45 ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;color:var(--soft);font-size:.9rem}
.key span::before{content:"";display:inline-block;width:.75rem;height:.75rem;border-radius:.2rem;
margin-inline-end:.4rem;vertical-align:-.05rem;background:currentColor}
.key .s{color:var(--sent)}.key .w{color:var(--wait)}.key .b{color:var(--back)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;
overflow-wrap:anywhere}
td.num,th.num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
@media(max-width:40rem){summary{grid-template-columns:3rem 1fr}.bar{grid-column:1/-1}th,td{padding-inline-end:.5rem}
main{padding:1rem .75rem 3rem}h1{font-size:1.35rem}}
@media print{details{break-inside:avoid}}
]]

local Html = {}
Html.__index = Html

function Html:put(...)
  for i = 1, select("#", ...) do self.out[#self.out + 1] = (select(i, ...)) end
end

function Html:tile(class, n, label)
  self:put('<div class="tile ', class, '"><b>', n, "</b>", escape(label), "</div>\n")
end

-- "delivered 4, returned 2", of labels and numbers in turn.
function Html:counts(list)
  local parts = {}
  for i = 1, #list, 2 do parts[#parts + 1] = list[i] .. " " .. list[i + 1] end
  return table.concat(parts, self.language.comma)
end

-- Of `n` messages: delivered later, returned, and the others, which are still waiting; as long as the longest allows.
function Html:bar(row)
  local label = self.language.log
  local waiting = math.max(0, row.n - row.delivered - row.returned)
  local counts = { label.delivered, row.delivered, label.waiting, waiting, label.returned, row.returned }
  self:put('<span class="bar" role="img" aria-label="', escape(self:counts(counts)), '">')
  local parts = { { "s", row.delivered }, { "w", waiting }, { "b", row.returned }, { "r", self.most - row.n } }
  for _, part in ipairs(parts) do
    if part[2] > 0 then self:put('<i class="', part[1], '" style="flex:', part[2], '"></i>') end
  end
  self:put("</span>")
end

function Html:reason(row)
  local language, label = self.language, self.language.log
  local text, lang = definition(language, row.reason)
  self:put("<details><summary><span class=\"n\">", row.n, '</span><span class="name"><code>', escape(row.reason),
    "</code><small>",
    escape(language.action[row.action] or row.action), "</small></span>")
  self:bar(row)
  self:put('</summary><div class="inside">\n<p', lang and (' lang="%s"'):format(lang) or "", ">", escape(text),
    "</p>\n<p class=\"soft\">",
    escape(self:counts { label.delivered, row.delivered, label.deferred, row.deferred, label.returned, row.returned }),
    "</p>\n")
  if row.replies[1] then
    self:put("<h3>", escape(label.replies), "</h3>\n<ol>\n")
    for i, reply in ipairs(row.replies) do
      if i > 5 then break end
      self:put("<li>", reply.n, " &#215; ", quoted(reply.example, "code"), "</li>\n")
    end
    self:put("</ol>\n")
  end
  if row.domains[1] then
    local names = {}
    for i, domain in ipairs(row.domains) do
      if i > 10 then break end
      names[i] = quoted(domain.domain, "code") .. " " .. domain.n
    end
    self:put("<h3>", escape(label.domains), "</h3>\n<p>", table.concat(names, escape(language.comma)), "</p>\n")
  end
  self:put("</div></details>\n")
end

function Html:list(heading, items, limit)
  if #items == 0 then return end
  self:put("<h2>", escape(heading), "</h2>\n<ul>\n")
  for i, item in ipairs(items) do
    if i > limit then
      self:put("<li>&#8230; ", #items - limit, "</li>\n")
      break
    end
    self:put("<li>", item, "</li>\n")
  end
  self:put("</ul>\n")
end

local function items_of(list, name, n)
  local items = {}
  for i, row in ipairs(list) do items[i] = quoted(row[name], "code") .. " " .. escape(row[n]) end
  return items
end

---@param tally smtpcodes.LogTally
---@param language table
---@return string
function page.html(tally, language)
  local self = setmetatable({ out = {}, language = language }, Html)
  local label, values = language.log, head_values(tally)
  self:put('<!doctype html>\n<html lang="', language.tag, '" dir="', language.dir,
    '">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>', escape(label.title),
      "</title>\n<style>\n", STYLE,
    "</style>\n</head>\n<body>\n<main>\n<h1>", escape(label.title), '</h1>\n<p class="soft">',
      escape(say(language, "lines", values)),
    '</p>\n<div class="tiles">\n')
  self:tile("sent", tally.delivered, label.delivered)
  self:tile("wait", tally.deferred, label.deferred)
  self:tile("back", tally.returned, label.returned)
  self:tile("", #tally.suppress, say(language, "drop_tile"))
  self:put("</div>\n<h2>", escape(label.reasons), "</h2>\n")
  local rows = failures(tally)
  if #rows == 0 then
    self:put("<p>", escape(say(language, "no_failures")), "</p>\n")
  else
    self:put('<p class="key"><span class="s">', escape(label.delivered_later), '</span><span class="w">',
      escape(label.waiting),
      '</span><span class="b">', escape(label.returned), "</span></p>\n")
    self.most = rows[1].n
    for _, row in ipairs(rows) do self:reason(row) end
  end
  if tally.groups then
    self:put("<h2>", escape(label["by_" .. tally.by] or tally.by),
      '</h2>\n<div class="scroll"><table>\n<tr><th></th><th class="num">n</th><th class="num">',
      escape(label.delivered), '</th><th class="num">', escape(label.deferred), '</th><th class="num">',
        escape(label.returned), "</th></tr>\n")
    for i, group in ipairs(tally.groups) do
      if i > 50 then break end
      self:put("<tr><td>", quoted(group.key, "code"), '</td><td class="num">', group.n, '</td><td class="num">',
        group.delivered,
        '</td><td class="num">', group.deferred, '</td><td class="num">', group.returned, "</td></tr>\n")
    end
    self:put("</table></div>\n")
  end
  local items = {}
  for i, row in ipairs(tally.suppress) do
    items[i] = quoted(row.recipient, "code") .. " <code>" .. escape(row.reason) .. "</code><br>"
      .. quoted(row.reply, 'code class="soft"')
  end
  self:list(say(language, "drop", { n = #items }), items, 200)
  self:list(say(language, "doubtful"), items_of(tally.doubtful, "domain", "recipients"), 200)
  self:list(say(language, "blocklists"), items_of(tally.blocklists, "name", "n"), 50)
  items = {}
  for i, row in ipairs(tally.waits) do
    items[i] = quoted(row.domain, "code") .. " " .. escape(locale.say(language, language.page.seconds,
      { n = tostring(row.seconds) }))
  end
  self:list(say(language, "waits"), items, 50)
  self:list(say(language, "own"), items_of(tally.own, "example", "n"), 50)
  self:list(say(language, "refusals"), items_of(tally.refusals, "reason", "n"), 50)
  items = beyond(tally)
  for i, item in ipairs(items) do items[i] = escape(item) end
  self:list(say(language, "incomplete"), items, 50)
  self:put("</main>\n</body>\n</html>")
  return table.concat(self.out)
end

return page
