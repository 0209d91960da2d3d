--- The reference of all SMTP codes (examples/pages.lua) on a server: /smtp/252, /smtp/5.7.26, /smtp/550-5.7.1,
--- /compare/252/421, /reason/mailbox_full, and / for the list. What a server adds: /search?q=mailbox, any pair of codes
--- compared, and /explain?text=… for a pasted reply or line of a log. Every page comes as HTML without script, JSON,
--- Markdown or text (?format= or Accept), in every language of smtpcodes (?lang= or Accept-Language).
local json = require "cjson.safe"
local pages = require "pages"
local smtpcodes = require "smtpcodes"
local words = pages.words

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

local MAX_QUERY, MAX_HITS, MAX_TEXT = 200, 50, 4000

-- The languages are loaded here, before nginx forks, so that workers share them and read no file while they serve.
for _, lang in ipairs(pages.languages) do smtpcodes.lookup(250, lang) end

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
-- The pages. A route gives what examples/pages.lua makes, or nil and a message, which makes a page of status 404.

-- The address of a path with arguments.
local function address(path, arguments)
  local query = {}
  for name, value in pairs(arguments) do query[#query + 1] = name .. "=" .. ngx.escape_uri(value) end
  table.sort(query)
  return path .. (#query > 0 and "?" .. table.concat(query, "&") or "")
end

-- The arguments that make the page, besides its language and style.
local function own_arguments(request)
  return { q = request.query, text = request.text }
end

-- What the form of a page sends becomes the address of a comparison.
local function compare_redirect(request)
  local a, b = one(request.arguments.a), one(request.arguments.b)
  if not (a and b) then return nil, "compare needs two codes" end
  local path = ("/compare/%s/%s"):format(ngx.escape_uri((a:gsub("%s", ""))), ngx.escape_uri((b:gsub("%s", ""))))
  return ngx.redirect(path .. (request.explicit and "?lang=" .. request.lang or ""), 302)
end

local function explain_page(request)
  if not request.text then return nil, "there is no text to explain" end
  return pages.explain(request, request.text)
end

local ROUTES = {
  { "^/$", pages.index },
  { "^/smtp/([^/]+)$", pages.entry },
  { "^/compare/([^/]+)/([^/]+)$", pages.compare },
  { "^/compare$", compare_redirect },
  { "^/reason/([^/]+)$", pages.reason },
  { "^/search$", function(request) return pages.search(request, request.query or "", MAX_HITS) end },
  { "^/explain$", explain_page },
}

local function route(request)
  for _, row in ipairs(ROUTES) do
    local a, b = request.route:match(row[1])
    if a then return row[2](request, a, b) end
  end
  return nil, "there is no such page"
end

-- What the pages ask of the server they are on.
local function prepare(request)
  local lang = request.explicit and request.lang or nil
  request.forms = true
  request.style_sheet, request.hidden = "/style.css",
    lang and ('<input type="hidden" name="lang" value="%s">'):format(lang) or ""
  function request.href(path) return address("/" .. path, { lang = lang }) end
  function request.in_language(other, page)
    local arguments = own_arguments(request)
    arguments.lang = other
    return address(page.noindex and request.path or "/" .. page.path, arguments)
  end
end

local function document(request, page)
  local styles = {}
  for i, style in ipairs { "JSON", "Markdown", "text" } do
    local arguments = own_arguments(request)
    arguments.format, arguments.lang = style:lower(), request.explicit and request.lang or nil
    styles[i] = ('<a href="%s" rel="alternate" type="%s">%s</a>'):format(
      pages.escape(address(request.path, arguments)), STYLES[style:lower()], style)
  end
  return pages.document(setmetatable({
    style = request.style_sheet,
    footer = page.value and ("<footer>%s: %s</footer>\n"):format(pages.escape(request.words.formats),
      table.concat(styles, ", ")) or "",
  }, { __index = request }), page)
end

local function missing(request, message)
  if request.style == "json" then return json.encode { error = message } end
  if request.style ~= "html" then return message end
  return document(request, pages.missing(request))
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
    text = one(arguments.text) and one(arguments.text):sub(1, MAX_TEXT),
    lang = lang, explicit = asked ~= nil, words = words[lang] or words.en,
    style = STYLES[one(arguments.format)] and one(arguments.format)
      or preferred(one(headers["accept"]) or "", function(value) return STYLE_OF[value] end) or "html",
  }
  prepare(request)
  local page, message = route(request)
  local body
  if not page then
    ngx.status = ngx.HTTP_NOT_FOUND
    body = missing(request, message)
  elseif request.style == "html" or not page.value then
    request.style = "html"
    body = document(request, page)
  else
    body = smtpcodes.format(page.value, request.style, { lang = lang })
  end
  for name, text in pairs(HEADERS) do ngx.header[name] = text end
  -- A pasted line may name people.
  if request.text then ngx.header["Cache-Control"] = "no-store" end
  ngx.header["Content-Type"] = STYLES[request.style] .. "; charset=utf-8"
  ngx.header["Content-Language"] = lang
  body = body:gsub("\n?$", "\n", 1)
  ngx.header["Content-Length"] = #body
  ngx.print(body)
end

return reference
