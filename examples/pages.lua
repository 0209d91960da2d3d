--- The pages of a reference of SMTP codes, as HTML without script: entries, pairs, comparisons, reasons, and the
--- list of all. They know nothing of how they are served: examples/site.lua writes them as files, and examples/nginx
--- serves them.
local smtpcodes = require "smtpcodes"
local words = require "words"

local pages = { words = words }

pages.languages = smtpcodes.locales()

-- All codes in their order, where each stands, and the path of each as it stands in a text.
local codes, position, paths = {}, {}, {}
for code, entry in smtpcodes.each() do
  codes[#codes + 1] = code
  position[code] = #codes
  paths[tostring(code)] = "smtp/" .. entry.slug
end
pages.codes = codes

-- Codes that a standard defines: those that are compared with each other on pages that are written ahead.
pages.standard = {}
for code, entry in smtpcodes.each { kind = "reply" } do
  if entry.status == "standard" or entry.status == "extension" then pages.standard[#pages.standard + 1] = code end
end

-- Reason -> replies that show it; and the pairs of codes that are met.
local examples = {}
pages.reasons, pages.pairs = {}, {}
for _, row in ipairs(smtpcodes.reasons()) do
  pages.reasons[#pages.reasons + 1] = row.reason
  examples[row.reason] = {}
end
for _, code in ipairs(codes) do
  local entry = smtpcodes.lookup(code)
  for _, example in ipairs(entry.examples or {}) do
    table.insert(examples[example.reason], { code = code, text = example.text })
  end
  for _, enhanced in ipairs(entry.kind == "reply" and entry.status ~= "observed" and entry.enhanced or {}) do
    local pair = smtpcodes.lookup(code .. " " .. enhanced)
    if pair then pages.pairs[#pages.pairs + 1] = pair.code .. "-" .. pair.enhanced end
  end
end
local is_pair = {}
for _, key in ipairs(pages.pairs) do is_pair[key] = true end

---------------------------------------------------------------------------------------------------

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }
function pages.escape(text)
  text = tostring(text)
  if not text:find("[&<>\"'%c]") then return text end
  return (text:gsub("[&<>\"']", ENTITIES):gsub("%c", " "))
end
local escape = pages.escape

-- A request is a table { lang, words, path, href, forms }: `href(path)` gives the address of a page for a link on this
-- one, `forms` whether a server is there to answer them.
local function link(request, path, html, attributes)
  return ('<a href="%s"%s>%s</a>'):format(escape(request.href(path)), attributes or "", html)
end

local function path_of(entry)
  if entry.kind == "pair" then return ("smtp/%s-%s"):format(entry.code, entry.enhanced) end
  return "smtp/" .. entry.slug
end

-- What is said beside the name of a code that servers should not send: its status, in the words that a comparison has
-- for it in the language.
local NOTED, notes = { observed = true, obsolete = true, deprecated = true }, {}
local function note_of(request, entry)
  if not NOTED[entry.status] then return "" end
  local known = notes[request.lang] or {}
  notes[request.lang] = known
  if not known[entry.status] then
    local compared = smtpcodes.compare(entry.code, 250, { lang = request.lang })
    for _, row in ipairs(compared.table) do
      if row.field == "status" then known[entry.status] = compared.a.code == 250 and row.b or row.a end
    end
  end
  return (" <small>%s</small>"):format(escape(known[entry.status]))
end

local function entry_link(request, entry, attributes)
  local code = entry.kind == "pair" and entry.code .. " " .. entry.enhanced or entry.code
  local note = note_of(request, entry)
  local html = ("<b>%s</b> <span>%s%s</span>"):format(code, escape(entry.name), note)
  return link(request, path_of(entry), html, attributes)
end

-- Numbers that stand in prose for something else: the octets of a line.
local NO_CODE = { ["512"] = true }
local NOT_WITHIN = { a = true, code = true, pre = true, h1 = true }

local HEADS = { th = true, h2 = true, dt = true }

-- The codes in what smtpcodes.format wrote become links, in every language alike; those that the page is about (`own`)
-- only in its heads.
local function link_codes(request, html, own)
  local depth, heads = 0, 0
  local function to_link(code)
    if NO_CODE[code] or own[code] and heads == 0 then return nil end
    if paths[code] then return link(request, paths[code], code) end
    -- A class that is not usual has a page only where a server makes it.
    local entry = request.forms and smtpcodes.lookup(code)
    return entry and link(request, path_of(entry), code)
  end
  local function link_text(text)
    if depth > 0 or not text:find("%d") then return text end
    return (text:gsub("%f[%w.&#][245]%.%d+%.%d+%f[^%w]", to_link)
      :gsub("%f[%w.&#][2-5]%d%d%f[^%w]", function(code) return to_link(code) end))
  end
  return (html:gsub("([^<]*)(<(/?)(%l%w*)[^>]*>)", function(text, tag, close, name)
    text = link_text(text)
    local step = close == "/" and -1 or 1
    if NOT_WITHIN[name] then depth = depth + step end
    if HEADS[name] then heads = heads + step end
    return text .. tag
  end))
end

local function article(request, value, own)
  local html = link_codes(request, smtpcodes.format(value, "html", { lang = request.lang }), own or {})
  -- The reasons beside the replies that servers write.
  return (html:gsub("<small>[<bdi>]*(%l[%l_]*)[</bdi>]*</small>", function(id)
    return examples[id] and "<small>" .. link(request, "reason/" .. id, id) .. "</small>"
  end))
end

local function compare_form(request, first)
  if not request.forms then return "" end
  local label = escape(request.words.compare)
  local function input(name, placeholder)
    return ('<input name="%s" aria-label="%s %s" placeholder="%s" required size="8" list="codes">'):format(name, label,
      name:upper(), placeholder)
  end
  local a = first and ('<input type="hidden" name="a" value="%s">'):format(first) or input("a", "252")
  return ('<form class="compare" action="/compare">%s%s%s<button>%s</button></form>'):format(request.hidden, a,
    input("b", "421"), label)
end

-- The first octets of a text that end no character in the middle.
local function short(text)
  if #text <= 160 then return text end
  return text:sub(1, 157):gsub("[\192-\255][\128-\191]*$", ""):gsub("%s+%S*$", "") .. "..."
end

---------------------------------------------------------------------------------------------------
-- Each gives a page { path, title, description, digit, main, value }, or nil and why.

local function neighbours(request, entry)
  local at = position[entry.code]
  local before, after = at and codes[at - 1], at and codes[at + 1]
  local out = { '<nav class="neighbours" aria-label="' .. escape(request.words.all) .. '">' }
  local function add(class, label, code, rel)
    out[#out + 1] = ("<div%s><span>%s</span> %s</div>"):format(class, escape(label),
      entry_link(request, smtpcodes.lookup(code, request.lang), rel))
  end
  if before then add("", request.words.previous, before, ' rel="prev"') end
  if after then add(' class="next"', request.words.next, after, ' rel="next"') end
  return table.concat(out) .. "</nav>"
end

function pages.entry(request, key)
  local value, message = smtpcodes.lookup(key, request.lang)
  if not value then return nil, message end
  local own = value.kind ~= "pair" and { [tostring(value.code)] = true } or nil
  local out = { article(request, value, own) }
  if value.kind ~= "pair" then
    local w = request.words
    out[#out + 1] = ('<nav class="compare" aria-label="%s"><h2>%s</h2>%s<ul>'):format(escape(w.with), escape(w.with),
      compare_form(request, value.code))
    for _, other in ipairs(value.related) do
      local a, b = value, smtpcodes.lookup(other, request.lang)
      if position[b.code] and position[a.code] and position[b.code] < position[a.code] then a, b = b, a end
      -- Without a server only the comparisons of standard codes are there.
      if request.forms or pages.has_comparison(a.code, b.code) then
        out[#out + 1] = "<li>" .. link(request, ("compare/%s/%s"):format(a.code, b.code),
          ("<b>%s</b> %s"):format(other, escape(smtpcodes.lookup(other, request.lang).name))) .. "</li>"
      end
    end
    out[#out + 1] = "</ul>"
    local together = {}
    for _, other in ipairs(value.enhanced or {}) do
      if is_pair[value.code .. "-" .. other] then
        local pair = smtpcodes.lookup(value.code .. " " .. other, request.lang)
        together[#together + 1] = "<li>" .. entry_link(request, pair) .. "</li>"
      end
    end
    if #together > 0 then out[#out + 1] = "<ul>" .. table.concat(together) .. "</ul>" end
    out[#out + 1] = "</nav>"
    out[#out + 1] = neighbours(request, value)
  end
  local code = value.kind == "pair" and value.code .. " " .. value.enhanced or value.code
  return {
    path = path_of(value), title = ("SMTP %s %s"):format(code, value.name), description = value.description,
    digit = tostring(value.code):sub(1, 1), main = table.concat(out, "\n"), value = value,
  }
end

local in_standard = {}
for _, code in ipairs(pages.standard) do in_standard[code] = true end

---Whether the comparison of two codes is among those that are written ahead.
function pages.has_comparison(a, b)
  return in_standard[a] and in_standard[b] and a ~= b
end

function pages.compare(request, a, b)
  local value, message = smtpcodes.compare(a, b, { lang = request.lang })
  if not value then return nil, message end
  return {
    path = ("compare/%s/%s"):format(value.a.code, value.b.code), title = value.title, description = value.summary,
    wide = true, value = value,
    main = table.concat({
      article(request, value, { [tostring(value.a.code)] = true, [tostring(value.b.code)] = true }),
      '<nav class="neighbours" aria-label="' .. escape(request.words.see) .. '">',
      "<div>" .. entry_link(request, value.a) .. "</div>",
      '<div class="next">' .. entry_link(request, value.b) .. "</div>",
      "</nav>",
    }, "\n"),
  }
end

function pages.reason(request, id)
  local rows = examples[id]
  if not rows then return nil, "unknown reason" end
  local definition
  for _, row in ipairs(smtpcodes.reasons()) do
    if row.reason == id then definition = row.definition end
  end
  local out = { ('<article lang="%s" dir="%s"><h1><bdi dir="ltr">%s</bdi></h1>'):format(request.lang, request.words.dir,
    id) }
  -- What format says of a verdict with that reason: its definition and what to do, in the language.
  local verdict = rows[1] and smtpcodes.classify(rows[1].text)
  if verdict and verdict.reason == id then
    local html = smtpcodes.format(verdict, "html", { lang = request.lang })
    out[#out + 1] = html:match("<p[^>]*>.-</p>")
    local facts = {}
    for fact in html:gmatch("<dt[^>]*>[^\n]-</dt><dd[^>]*>[^\n]-</dd>") do
      if fact:find(verdict.action, 1, true) or fact:find(">" .. verdict.scope, 1, true)
        or fact:find(">" .. verdict.bounce, 1, true) then
        facts[#facts + 1] = fact
      end
    end
    if #facts > 0 then out[#out + 1] = "<dl>" .. table.concat(facts, "\n") .. "</dl>" end
  else
    out[#out + 1] = ('<p lang="en" dir="ltr">%s</p>'):format(escape(definition))
  end
  if #rows > 0 then
    out[#out + 1] = '<ul class="examples">'
    for _, row in ipairs(rows) do
      local entry = smtpcodes.lookup(row.code, request.lang)
      out[#out + 1] = ('<li>%s<br><code lang="en" dir="ltr">%s</code></li>'):format(entry_link(request, entry),
        escape(row.text))
    end
    out[#out + 1] = "</ul>"
  end
  out[#out + 1] = "</article>"
  return { path = "reason/" .. id, title = id, description = definition, main = table.concat(out, "\n") }
end

local function reason_list(request)
  local out = {}
  for i, id in ipairs(pages.reasons) do
    out[i] = "<li>" .. link(request, "reason/" .. id, '<span dir="ltr">' .. id .. "</span>") .. "</li>"
  end
  return '<ul class="codes">' .. table.concat(out) .. "</ul>"
end

-- Standard codes first in each group; those that are merely seen below, and marked.
local RANK = { standard = 1, extension = 2, registered = 1, obsolete = 3, deprecated = 3, observed = 4 }

function pages.index(request)
  local w, groups, order, entries = request.words, {}, {}, {}
  for i, code in ipairs(codes) do
    local entry = smtpcodes.lookup(code, request.lang)
    entries[i] = entry
    local digit = tostring(code):sub(1, 1)
    local title = digit .. (entry.kind == "reply" and "xx" or ".X.X")
    if not groups[title] then
      groups[title] = { digit = digit }
      order[#order + 1] = title
    end
    table.insert(groups[title], { entry = entry, rank = RANK[entry.status] or 1, at = i })
  end
  local out = { ("<h1>%s</h1>\n<p>%s</p>"):format(escape(w.site), escape(w.intro)) }
  if request.forms then
    out[#out + 1] = ('<form class="box" action="/explain">%s<label for="box">%s</label>'
      .. '<textarea id="box" name="text" rows="3" maxlength="4000" dir="ltr"></textarea><button>%s</button></form>')
      :format(request.hidden, escape(w.paste), escape(w.explain))
    out[#out + 1] = compare_form(request)
    local options = {}
    for i, entry in ipairs(entries) do
      options[i] = ('<option value="%s">%s</option>'):format(entry.code, escape(entry.name))
    end
    out[#out + 1] = '<datalist id="codes">' .. table.concat(options) .. "</datalist>"
  end
  out[#out + 1] = '<nav class="jump" aria-label="' .. escape(w.all) .. '">'
  for _, title in ipairs(order) do
    out[#out + 1] = ('<a href="#%s" dir="ltr">%s</a>'):format(title:gsub("%.", ""), title)
  end
  out[#out + 1] = ('<a href="#reasons">%s</a></nav>'):format(escape(w.reasons))
  for _, title in ipairs(order) do
    local group = groups[title]
    table.sort(group, function(x, y)
      if x.rank ~= y.rank then return x.rank < y.rank end
      return x.at < y.at
    end)
    out[#out + 1] = ('<section class="severity-%s" id="%s"><h2><bdi dir="ltr">%s</bdi>: %s</h2>'
      .. '<ul class="codes">'):format(group.digit,
      (title:gsub("%.", "")), title, escape(w[group.digit]))
    for _, row in ipairs(group) do
      local class = row.rank > 2 and ' class="rare"' or ""
      out[#out + 1] = ("<li%s>%s</li>"):format(class, entry_link(request, row.entry))
    end
    out[#out + 1] = "</ul></section>"
  end
  out[#out + 1] = ('<section id="reasons"><h2>%s</h2>%s</section>'):format(escape(w.reasons), reason_list(request))
  return { path = "", title = w.site, description = w.intro, wide = true, value = entries,
    main = table.concat(out, "\n") }
end

function pages.search(request, query, most)
  local found = smtpcodes.search(query, { lang = request.lang, limit = most })
  local title = request.words.search .. ": " .. query
  local html = article(request, found):gsub("<h1[^>]*>.-</h1>", function()
    return "<h1>" .. escape(title) .. "</h1>"
  end)
  return { path = "search", title = title, description = title, main = html, value = found }
end

---What a pasted reply or line of a log means.
function pages.explain(request, text)
  local verdict, message = smtpcodes.classify(text)
  if not verdict then return nil, message end
  local html = article(request, verdict)
  local shown = ('<pre dir="ltr">%s</pre>'):format(escape(text:gsub("%s+", " ")))
  local more = link(request, "reason/" .. verdict.reason, verdict.reason)
  return {
    path = "explain", title = request.words.explain, description = request.words.paste, value = verdict,
    digit = verdict.code and tostring(verdict.code):sub(1, 1), main = html .. shown .. "<p>" .. more .. "</p>",
  }
end

function pages.missing(request)
  local w = request.words
  return {
    path = "", title = w.missing, description = w.advice, noindex = true,
    main = ("<h1>%s</h1>\n<p>%s</p>\n<p>%s</p>"):format(escape(w.missing), escape(w.advice),
      link(request, "", escape(w.all))),
  }
end

---------------------------------------------------------------------------------------------------

local PAGE = [[
<!DOCTYPE html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{description}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{style}">
{head}</head>
<body>
<header>
<a class="home" href="{home}">{site}</a>
{search}{languages}
</header>
<main class="severity-{digit}{wide}">
{main}
</main>
{footer}</body>
</html>
]]

local SEARCH = [[
<form role="search" action="/search">
{hidden}<input type="search" name="q" value="{query}" maxlength="200" aria-label="{search}" placeholder="{search}">
<button>{search}</button>
</form>
]]

local function filled(template, values)
  return (template:gsub("{(%w+)}", values))
end

---A page as a document. request.in_language(lang) gives the address of the same page in that language, request.style
---that of the style sheet, request.footer what stands below.
function pages.document(request, page)
  local w, chooser, alternates = request.words, {}, {}
  for i, lang in ipairs(pages.languages) do
    local own = words[lang] or { name = lang, dir = "ltr" }
    local here = escape(request.in_language(lang, page))
    chooser[i] = ('<li><a href="%s" lang="%s" dir="%s" hreflang="%s"%s>%s</a></li>'):format(here, lang, own.dir, lang,
      lang == request.lang and ' aria-current="true"' or "", own.name)
    alternates[i] = ('<link rel="alternate" hreflang="%s" href="%s">\n'):format(lang, here)
  end
  local head = '<meta name="robots" content="noindex">\n'
  if not page.noindex then
    head = ('<link rel="canonical" href="%s">\n'):format(escape(request.in_language(request.lang, page)))
      .. table.concat(alternates)
      .. ('<link rel="alternate" hreflang="x-default" href="%s">\n'):format(escape(request.in_language("en", page)))
  end
  return filled(PAGE, {
    lang = request.lang, dir = w.dir, title = escape(page.title), description = escape(short(page.description)),
    style = request.style, head = head, home = escape(request.href("")), site = escape(w.site),
    search = request.forms and filled(SEARCH, {
      hidden = request.hidden, query = escape(request.query or ""), search = escape(w.search),
    }) or "",
    languages = ('<details class="languages"><summary>%s: %s</summary><ul>%s</ul></details>'):format(
      escape(w.language), escape(w.name), table.concat(chooser)),
    digit = page.digit or "none", wide = page.wide and " wide" or "", main = page.main, footer = request.footer or "",
  })
end

return pages
