--- A reference of all SMTP codes on the web: /smtp/252, /smtp/5.7.26 (or with the name behind it),
--- /compare/252/421, /search?q=mailbox, and / for the list. Every page comes as HTML without script, JSON,
--- Markdown or text (?format= or Accept), in every language of smtpcodes (?lang= or Accept-Language).
local json = require "cjson.safe"
local smtpcodes = require "smtpcodes"
local words = require "words"

local reference = {}

local STYLES = { html = "text/html", json = "application/json", text = "text/plain", markdown = "text/markdown" }
local STYLE_OF = { ["text/*"] = "html", ["*/*"] = "html", ["application/*"] = "json" }
for style, media_type in pairs(STYLES) do STYLE_OF[media_type] = style end

local HEADERS = {
  ["Cache-Control"] = "public, max-age=3600",
  ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
    .. "base-uri 'none'; frame-ancestors 'none'",
  ["Referrer-Policy"] = "no-referrer",
  ["Vary"] = "Accept, Accept-Language",
  ["X-Content-Type-Options"] = "nosniff",
}

local MAX_QUERY, MAX_HITS = 200, 50

-- All codes in their order, and where each stands. The languages are loaded here, before nginx forks, so
-- that workers share them and read no file while they serve.
local codes, position = {}, {}
for code in smtpcodes.each() do
  codes[#codes + 1] = code
  position[code] = #codes
end
local languages = smtpcodes.locales()
for _, lang in ipairs(languages) do smtpcodes.lookup(250, lang) end

---------------------------------------------------------------------------------------------------
-- What the client wants

-- The first item of an Accept or Accept-Language header (RFC 9110 §12.5), by weight, that `known` knows.
local function preferred(header, known)
  local best, best_weight
  for item in header:sub(1, 1000):gmatch("[^,]+") do
    local value, parameters = item:match("^%s*([%w*/+.-]+)(.*)$")
    local weight = value and tonumber(parameters:match(";%s*[qQ]=([01]%.?%d*)") or 1) or 0
    if weight > (best_weight or 0) then
      local found = known(value:lower())
      if found then best, best_weight = found, weight end
    end
  end
  return best
end

-- The language of smtpcodes for a tag; nil when it has none.
local function language_of(tag)
  local lang = smtpcodes.lookup(250, tag).lang
  return (lang ~= "en" or tag:find("^en")) and lang or nil
end

-- A value of the query or of the headers as one string.
local function one(value)
  if type(value) == "table" then value = value[1] end
  return type(value) == "string" and value or nil
end

---------------------------------------------------------------------------------------------------
-- HTML

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }
local function escape(text)
  text = tostring(text)
  if not text:find("[&<>\"'%c]") then return text end
  return (text:gsub("[&<>\"']", ENTITIES):gsub("%c", " "))
end

local function href(request, path, arguments)
  local query = {}
  for name, value in pairs(arguments or {}) do query[#query + 1] = name .. "=" .. ngx.escape_uri(value) end
  if request.explicit then query[#query + 1] = "lang=" .. request.lang end
  table.sort(query)
  return escape(path .. (#query > 0 and "?" .. table.concat(query, "&") or ""))
end

local function link(request, path, text, attributes)
  return ('<a href="%s"%s>%s</a>'):format(href(request, path), attributes or "", text)
end

local function entry_link(request, code, attributes)
  local entry = smtpcodes.lookup(code, request.lang)
  local text = ("<b>%s</b> %s"):format(entry.code, escape(entry.name))
  return link(request, "/smtp/" .. entry.slug, text, attributes)
end

-- The codes in what smtpcodes.format wrote become links: terms ("<dt>"), and values that hold nothing else.
local function link_codes(request, html)
  local function to_link(code, text)
    local entry = smtpcodes.lookup(code)
    return entry and link(request, "/smtp/" .. entry.slug, text or code)
  end
  return (html:gsub("<dt><bdi>([2-5][%d.]+)</bdi>([^\n]-)</dt>", function(code, name)
    local linked = to_link(code, "<bdi>" .. code .. "</bdi>" .. name)
    return linked and "<dt>" .. linked .. "</dt>"
  end):gsub("<dd>([^\n]-)</dd>", function(list)
    if list:gsub("</?bdi>", ""):find("%a") then return nil end
    return "<dd>" .. list:gsub("([2-5][%d.]*%d)", to_link) .. "</dd>"
  end))
end

local function language_chooser(request)
  local out = {}
  for i, lang in ipairs(languages) do
    local own = words[lang] or { name = lang, dir = "ltr" }
    local here = href({ explicit = true, lang = lang }, request.path, { q = request.query })
    out[i] = ('<li><a href="%s" lang="%s" dir="%s" hreflang="%s"%s>%s</a></li>'):format(here, lang, own.dir, lang,
      lang == request.lang and ' aria-current="true"' or "", own.name)
  end
  return ('<details class="languages"><summary aria-label="%s">%s</summary><ul>%s</ul></details>'):format(
    escape(request.words.language), escape(request.words.name), table.concat(out))
end

local function hidden_language(request)
  return request.explicit and ('<input type="hidden" name="lang" value="%s">'):format(request.lang) or ""
end

local PAGE = [[
<!DOCTYPE html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
{head}</head>
<body>
<header>
<a class="home" href="{home}">{site}</a>
<form role="search" action="/search">
{hidden}<input type="search" name="q" value="{query}" maxlength="200" aria-label="{search}" placeholder="{search}">
<button>{search}</button>
</form>
{languages}
</header>
<main class="severity-{digit}">
{main}
</main>
<footer>{formats}: {styles}</footer>
</body>
</html>
]]

-- page: title and main (HTML of the content), and optionally head and digit (of the severity)
local function write_page(request, page)
  local styles = {}
  for i, style in ipairs { "JSON", "Markdown", "text" } do
    local here = href(request, request.path, { format = style:lower(), q = request.query })
    styles[i] = ('<a href="%s" rel="alternate" type="%s">%s</a>'):format(here, STYLES[style:lower()], style)
  end
  local values = {
    lang = request.lang, dir = request.words.dir, title = escape(page.title), head = page.head or "",
    home = href(request, "/"), site = escape(request.words.site), hidden = hidden_language(request),
    query = escape(request.query or ""), search = escape(request.words.search), languages = language_chooser(request),
    digit = page.digit or "none", main = page.main, formats = escape(request.words.formats),
    styles = table.concat(styles, ", "),
  }
  return (PAGE:gsub("{(%w+)}", values))
end

local function compare_form(request, first)
  local a = first and ('<input type="hidden" name="a" value="%s">'):format(first)
    or '<input name="a" aria-label="1" placeholder="252" required size="8">'
  local b = '<input name="b" aria-label="2" placeholder="421" required size="8">'
  return ('<form class="compare" action="/compare">%s%s%s<button>%s</button></form>'):format(
    hidden_language(request), a, b, escape(request.words.compare))
end

---------------------------------------------------------------------------------------------------
-- The pages. Each gives a value that smtpcodes.format knows, and a function that writes it as HTML; or nil
-- and a message, which makes a page of status 404.

local function entry_page(request, key)
  local entry, message = smtpcodes.lookup(key, request.lang)
  if not entry then return nil, message end
  return entry, function()
    local w, out = request.words, {}
    local function add(...) out[#out + 1] = table.concat { ... } end
    add(link_codes(request, smtpcodes.format(entry, "html", { lang = request.lang })))
    add('<nav class="compare" aria-label="', escape(w.with), '"><h2>', escape(w.with), "</h2>")
    add(compare_form(request, entry.code), "<ul>")
    for _, other in ipairs(entry.related) do
      local there = smtpcodes.lookup(other, request.lang)
      add("<li>", link(request, ("/compare/%s/%s"):format(entry.code, other),
        ("<b>%s</b> %s"):format(other, escape(there.name))), "</li>")
    end
    add "</ul></nav>"
    local at = position[entry.code]
    local before, after = at and codes[at - 1], at and codes[at + 1]
    add('<nav class="neighbours">')
    if before then
      add("<div><span>", escape(w.previous), "</span> ", entry_link(request, before, ' rel="prev"'), "</div>")
    end
    if after then
      add('<div class="next"><span>', escape(w.next), "</span> ", entry_link(request, after, ' rel="next"'), "</div>")
    end
    add "</nav>"
    return {
      title = ("SMTP %s %s"):format(entry.code, entry.name),
      head = ('<link rel="canonical" href="/smtp/%s">\n'):format(entry.slug),
      digit = tostring(entry.code):sub(1, 1),
      main = table.concat(out, "\n"),
    }
  end
end

local function compare_page(request, a, b)
  local comparison, message = smtpcodes.compare(a, b, { lang = request.lang })
  if not comparison then return nil, message end
  return comparison, function()
    return {
      title = comparison.title,
      head = ('<link rel="canonical" href="/compare/%s/%s">\n'):format(comparison.a.code, comparison.b.code),
      main = table.concat({
        link_codes(request, smtpcodes.format(comparison, "html", { lang = request.lang })),
        '<nav class="neighbours">',
        "<div>" .. entry_link(request, comparison.a.code) .. "</div>",
        '<div class="next">' .. entry_link(request, comparison.b.code) .. "</div>",
        "</nav>",
      }, "\n"),
    }
  end
end

local function search_page(request)
  local query = request.query or ""
  local found = smtpcodes.search(query, { lang = request.lang, limit = MAX_HITS })
  return found, function()
    local title = request.words.search .. ": " .. query
    return {
      title = title,
      main = "<h1>" .. escape(title) .. "</h1>\n"
        .. link_codes(request, smtpcodes.format(found, "html", { lang = request.lang })),
    }
  end
end

local function index_page(request)
  local entries = {}
  for i, code in ipairs(codes) do entries[i] = smtpcodes.lookup(code, request.lang) end
  return entries, function()
    local out, group = {}, nil
    for _, entry in ipairs(entries) do
      local digit = tostring(entry.code):sub(1, 1)
      local title = digit .. (entry.kind == "reply" and "xx" or ".X.X")
      if title ~= group then
        out[#out + 1] = ('%s<section class="severity-%s"><h2>%s</h2><ul class="codes">'):format(
          group and "</ul></section>\n" or "", digit, title)
        group = title
      end
      out[#out + 1] = "<li>" .. link(request, "/smtp/" .. entry.slug,
        ("<b>%s</b> <span>%s</span>"):format(entry.code, escape(entry.name))) .. "</li>"
    end
    return {
      title = request.words.site,
      main = "<h1>" .. escape(request.words.site) .. "</h1>\n" .. compare_form(request) .. "\n"
        .. table.concat(out, "\n") .. "</ul></section>",
    }
  end
end

-- What the form of a page sends becomes the address of a comparison.
local function compare_redirect(request)
  local a, b = one(request.arguments.a), one(request.arguments.b)
  if not (a and b) then return nil, "compare needs two codes" end
  local path = ("/compare/%s/%s"):format(ngx.escape_uri((a:gsub("%s", ""))), ngx.escape_uri((b:gsub("%s", ""))))
  return ngx.redirect(path .. (request.explicit and "?lang=" .. request.lang or ""), 302)
end

local ROUTES = {
  { "^/$", index_page },
  { "^/smtp/([^/]+)$", entry_page },
  { "^/compare/([^/]+)/([^/]+)$", compare_page },
  { "^/compare$", compare_redirect },
  { "^/search$", search_page },
}

local function route(request)
  for _, row in ipairs(ROUTES) do
    local a, b = request.route:match(row[1])
    if a then return row[2](request, a, b) end
  end
  return nil, "there is no such page"
end

---------------------------------------------------------------------------------------------------

local function missing(request, message)
  if request.style == "json" then return json.encode { error = message } end
  if request.style ~= "html" then return message end
  return write_page(request, {
    title = request.words.missing,
    main = ('<h1>%s</h1>\n<p lang="en" dir="ltr">%s.</p>'):format(escape(request.words.missing), escape(message)),
  })
end

--- content_by_lua
function reference.answer()
  local method = ngx.req.get_method()
  if method ~= "GET" and method ~= "HEAD" then
    ngx.header["Allow"] = "GET, HEAD"
    return ngx.exit(ngx.HTTP_NOT_ALLOWED)
  end
  local headers, arguments = ngx.req.get_headers(), ngx.req.get_uri_args(20)
  local asked = one(arguments.lang)
  local lang = asked and (language_of(asked) or "en")
    or preferred(one(headers["accept-language"]) or "", language_of) or "en"
  local request = {
    route = ngx.var.uri, path = ngx.var.uri:gsub("[^/]+", ngx.escape_uri),
    arguments = arguments, query = one(arguments.q) and one(arguments.q):sub(1, MAX_QUERY),
    lang = lang, explicit = asked ~= nil, words = words[lang] or words.en,
    style = STYLES[one(arguments.format)] and one(arguments.format)
      or preferred(one(headers["accept"]) or "", function(value) return STYLE_OF[value] end) or "html",
  }
  local value, write = route(request)
  local body
  if not value then
    ngx.status = ngx.HTTP_NOT_FOUND
    body = missing(request, write)
  elseif request.style == "html" then
    body = write_page(request, write())
  else
    body = smtpcodes.format(value, request.style, { lang = lang })
  end
  for name, text in pairs(HEADERS) do ngx.header[name] = text end
  ngx.header["Content-Type"] = STYLES[request.style] .. "; charset=utf-8"
  ngx.header["Content-Language"] = lang
  body = body:gsub("\n?$", "\n", 1)
  ngx.header["Content-Length"] = #body
  ngx.print(body)
end

return reference
