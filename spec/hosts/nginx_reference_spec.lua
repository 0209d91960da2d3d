-- A real nginx with examples/nginx/reference.lua: every page, every language, every link, and what a browser
-- makes of them.
local decode = require "support.json_decode"
local host = require "host"
local nginx = require "nginx"
local smtpcodes = require "smtpcodes"

if nginx.missing() then
  describe("nginx", function() pending(nginx.missing()) end)
  return
end

local VOID = { meta = true, link = true, input = true, br = true }
local ENTITIES = { amp = true, lt = true, gt = true, quot = true, ["#39"] = true, ["#160"] = true }

-- What is wrong with a page, or nil: elements closed in order, attributes quoted, entities whole, no script.
local function wrong_with(html)
  if not html:find("^<!DOCTYPE html>\n") then return "no doctype" end
  local open, at = {}, #"<!DOCTYPE html>" + 1
  while true do
    local start = html:find("<", at, true)
    local text = html:sub(at, (start or #html + 1) - 1)
    if text:find(">", 1, true) then return "bare > in: " .. text end
    for entity in text:gmatch("&([^;]*;?)") do
      if not ENTITIES[entity:match("^(.*);$") or ""] then return "bare & in: " .. text end
    end
    if not start then break end
    local close, tag, attributes, stop = html:match("^<(/?)(%l%w*)([^<>]*)>()", start)
    if not tag then return "no tag at: " .. html:sub(start, start + 30) end
    local names = attributes:gsub('="[^"]*"', "")
    if tag == "script" or tag == "style" or names:find(" on%l") then return "script in: " .. tag .. attributes end
    if attributes:find('="javascript:', 1, true) then return "script in: " .. tag .. attributes end
    if names:gsub(" [%l-]+", "") ~= "" then return "attributes: " .. attributes end
    if close == "" then
      if not VOID[tag] then open[#open + 1] = tag end
    elseif table.remove(open) ~= tag then
      return "misplaced </" .. tag .. ">"
    end
    at = stop
  end
  return #open > 0 and "not closed: " .. table.concat(open, " ") or nil
end

local ESCAPES = { ["&amp;"] = "&", ["&lt;"] = "<", ["&gt;"] = ">", ["&quot;"] = '"', ["&#39;"] = "'", ["&#160;"] = " " }
local function text_of(html)
  return (html:gsub("<[^>]*>", ""):gsub("&[%w#]+;", ESCAPES))
end

describe("nginx's reference of SMTP codes in Lua", function()
  local server

  setup(function() server = nginx.start("nginx-reference") end)
  teardown(function() host.stop() end)

  -- A page that must be right; its body and headers.
  local function page(path, headers)
    local status, answer, body = host.http(server.site, path, { headers = headers })
    assert.equal(200, status, path)
    assert.equal("text/html; charset=utf-8", answer["content-type"])
    assert.equal(#body, tonumber(answer["content-length"]))
    assert.is_nil(wrong_with(body))
    assert.equal("default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
      .. "frame-ancestors 'none'", answer["content-security-policy"])
    return body, answer
  end

  local function as_json(path, headers)
    local status, answer, body = host.http(server.site, path, { headers = headers })
    assert.equal("application/json; charset=utf-8", answer["content-type"])
    return decode(body), status
  end

  local function h1(html) return text_of(html:match("<h1[^>]*>(.-)</h1>")) end

  it("has a page for every code", function()
    local n = 0
    for code, entry in smtpcodes.each() do
      local body = page("/smtp/" .. code)
      assert.equal("SMTP " .. code .. " " .. entry.name, h1(body))
      assert.equal("SMTP " .. code .. " " .. entry.name, text_of(body:match("<title>(.-)</title>")))
      for _, field in ipairs { "description", "when", "fix" } do
        assert.truthy(text_of(body):find(entry[field], 1, true))
      end
      assert.truthy(body:find('<link rel="canonical" href="/smtp/' .. entry.slug .. '?lang=en">', 1, true))
      n = n + 1
    end
    assert.is_true(n > 150)
  end)

  it("takes the slug, and a code outside its allowed classes", function()
    assert.equal(h1(page("/smtp/252")), h1(page("/smtp/252-cannot-verify-user")))
    assert.equal("SMTP 4.1.2 " .. smtpcodes.lookup("4.1.2").name, h1(page("/smtp/4.1.2")))
  end)

  it("leads from each code to the one before and the one after", function()
    local last
    for code in smtpcodes.each { severity = "transient_negative", kind = "reply" } do
      local body = page("/smtp/" .. code)
      local before = body:match('href="/smtp/(%d+)[^"]*" rel="prev"')
      local after = body:match('href="/smtp/([%d.]+)[^"]*" rel="next"')
      assert.is_true(tonumber(before) < code and (tonumber(after) or 500) > code)
      if last then assert.equal(last, tonumber(before)) end
      last = code
    end
    assert.falsy(page("/smtp/200"):find('rel="prev"', 1, true))
  end)

  it("compares two codes, in whichever order and form they are named", function()
    local body = page("/compare/252/421")
    assert.equal("SMTP 252 Cannot Verify User vs 421 Service Not Available", h1(body))
    local article = smtpcodes.format(smtpcodes.compare(252, 421), "html")
    assert.truthy(text_of(body):find(text_of(article:match("<h2>Key Differences</h2>\n<ol>\n[^\n]*")), 1, true))
    assert.equal(body:match("<main.*</main>"), page("/compare/421/252"):match("<main.*</main>"))
    assert.equal(body:match("<main.*</main>"), page("/compare/252-cannot-verify-user/421"):match("<main.*</main>"))
    assert.truthy(h1(page("/compare/250/5.7.26")):find("5.7.26", 1, true))
  end)

  it("brings the form to the comparison", function()
    local status, headers = host.http(server.site, "/compare?a=252&b=+4.2.2+&lang=de")
    assert.same({ 302, "/compare/252/4.2.2?lang=de" }, { status, headers["location"] })
    status, headers = host.http(server.site, "/compare?a=%0d%0aX-Injected:+1&b=//evil.example.net/")
    assert.equal(302, status)
    assert.equal("/compare/X-Injected%3A1/%2F%2Fevil.example.net%2F", headers["location"])
    assert.is_nil(headers["x-injected"])
    assert.equal(404, (host.http(server.site, "/compare")))
  end)

  it("finds codes by words", function()
    local body = page("/search?q=mailbox%20full")
    assert.equal("Search: mailbox full", h1(body))
    assert.truthy(body:find('<bdi><a href="/smtp/4.2.2-mailbox-full">4.2.2</a></bdi> Mailbox full', 1, true))
    assert.truthy(body:find('name="q" value="mailbox full"', 1, true))
    assert.truthy(h1(page("/search?q=550%205.7.1")):find("550 5.7.1", 1, true))
    assert.truthy(page("/search"):find("No entries.", 1, true))
    assert.truthy(page("/search?q=qwertyuiop"):find("No entries.", 1, true))
    page("/search?q=" .. ("x"):rep(3000))
  end)

  it("says what a pasted reply or a line of a log means, and keeps no copy", function()
    local body, headers = page("/explain?text=550%205.1.1%20No%20such%20user%20%3Cb%3E")
    assert.equal("550 5.1.1 mailbox_unknown", h1(body))
    assert.truthy(body:find("<pre dir=\"ltr\">550 5.1.1 No such user &lt;b&gt;</pre>", 1, true))
    assert.truthy(body:find('href="/reason/mailbox_unknown"', 1, true))
    assert.equal("no-store", headers["cache-control"])
    assert.equal("mailbox_full", as_json("/explain?format=json&text=452%204.2.2%20full").reason)
    assert.equal(404, (host.http(server.site, "/explain")))
    page("/explain?text=" .. ("x"):rep(6000))
  end)

  it("has pages for pairs of codes and for reasons", function()
    assert.equal("SMTP 550 5.7.1 " .. smtpcodes.lookup("550 5.7.1").name, h1(page("/smtp/550-5.7.1")))
    for _, row in ipairs(smtpcodes.reasons()) do assert.equal(row.reason, h1(page("/reason/" .. row.reason))) end
    assert.equal(404, (host.http(server.site, "/reason/nope")))
  end)

  it("tells search engines which languages there are, and which address is the right one", function()
    local body = page("/smtp/550?lang=es")
    assert.truthy(body:find('<link rel="canonical" href="/smtp/550-[^"]*%?lang=es">'))
    for _, lang in ipairs(smtpcodes.locales()) do
      assert.truthy(body:find('<link rel="alternate" hreflang="' .. lang .. '"', 1, true))
    end
    assert.truthy(body:find('hreflang="x-default"', 1, true))
    assert.truthy(body:find('<meta name="description" content="[^"]+">'))
  end)

  it("gives the same as JSON, text and Markdown, asked by ?format= or by Accept", function()
    for path, value in pairs {
      ["/smtp/252"] = smtpcodes.lookup(252), ["/smtp/5.7.26"] = smtpcodes.lookup("5.7.26"),
      ["/compare/252/421"] = smtpcodes.compare(252, 421), ["/search?q=greylist"] = smtpcodes.search("greylist"),
    } do
      local expected = decode(smtpcodes.format(value, "json"))
      assert.same(expected, (as_json(path .. (path:find("?", 1, true) and "&" or "?") .. "format=json")))
      assert.same(expected, (as_json(path, { Accept = "text/html;q=0.5, application/json" })))
    end
    assert.equal(#as_json("/?format=json"), select(2, page("/"):gsub("<li[^>]*><a href=\"/smtp/", "")))
    local _, headers, body = host.http(server.site, "/smtp/252?format=text")
    assert.equal("text/plain; charset=utf-8", headers["content-type"])
    assert.equal(smtpcodes.format(smtpcodes.lookup(252), "text") .. "\n", body)
    _, headers, body = host.http(server.site, "/smtp/252", { headers = { Accept = "text/markdown" } })
    assert.equal("text/markdown; charset=utf-8", headers["content-type"])
    assert.equal(smtpcodes.format(smtpcodes.lookup(252), "markdown") .. "\n", body)
    assert.truthy(headers["vary"]:find("Accept", 1, true))
    for _, accept in ipairs { "*/*", "text/*", "image/png", "", ";;;,q=,", ("a/b,"):rep(400), "text/html" } do
      headers = select(2, host.http(server.site, "/smtp/252", { headers = { Accept = accept } }))
      assert.equal("text/html; charset=utf-8", headers["content-type"], accept)
    end
  end)

  it("speaks the language that is asked for", function()
    local names = {}
    for _, lang in ipairs(smtpcodes.locales()) do
      names[lang] = smtpcodes.lookup(550, lang).name
      local body, headers = page("/smtp/550?lang=" .. lang)
      local dir = lang == "ar" and "rtl" or "ltr"
      assert.truthy(body:find(('<html lang="%s" dir="%s">'):format(lang, dir), 1, true))
      assert.truthy(body:find(('<article class="smtpcodes" lang="%s" dir="%s">'):format(lang, dir), 1, true))
      assert.equal(lang, headers["content-language"])
      assert.truthy(body:find(names[lang], 1, true))
      assert.truthy(body:find('href="/smtp/%d[^"]*%?lang=' .. lang:gsub("%-", "%%-") .. '" rel="next"'))
      local _, chosen = body:gsub(' aria%-current="true"', "")
      assert.equal(1, chosen)
      for _, other in ipairs(smtpcodes.locales()) do
        assert.truthy(body:find(('?lang=%s" lang="%s"'):format(other, other), 1, true))
      end
      page("/?lang=" .. lang)
      page("/compare/252/421?lang=" .. lang)
    end
    local function answered(accept, path)
      return select(2, page(path or "/smtp/550", { ["Accept-Language"] = accept }))["content-language"]
    end
    assert.equal("de", answered "de")
    assert.equal("de", answered "de-AT, en;q=0.5")
    assert.equal("de", answered "tlh, de;q=0.3, en;q=0.2")
    assert.equal("en", answered "en-GB,en;q=0.9,de;q=0.8")
    assert.equal("es", answered "de;q=0.1, es;q=0.7")
    assert.equal("en", answered "de;q=0")
    assert.equal("en", answered "*")
    assert.equal("en", answered "tlh")
    assert.equal("en", answered(("x"):rep(5000)))
    assert.equal("en", answered("de", "/smtp/550?lang=en"))
    assert.equal("en", answered("de", "/smtp/550?lang=nonsense"))
    -- Without ?lang= the links have none either: the browser goes on asking.
    assert.falsy(page("/smtp/550", { ["Accept-Language"] = "de" }):find('rel="next"[^>]*lang=', 1))
  end)

  it("answers 404 to what is not there, in the style that was asked for", function()
    for _, path in ipairs {
      "/smtp/299", "/smtp/252-wrong-slug", "/smtp/9.9.9", "/smtp/", "/smtp", "/smtp/252/", "/smtp/+252", "/smtp/0xfc",
      "/compare/252", "/compare/252/252", "/compare/252/999", "/nope", "/smtp/%3Cscript%3E", "/smtp/%22onload=%22",
      "/smtp/..%2f252", "/smtp/" .. ("9"):rep(3000), "/smtp/%FF%FE", "/style.css/x",
    } do
      local status, headers, body = host.http(server.site, path)
      assert.equal(404, status, path)
      assert.equal("text/html; charset=utf-8", headers["content-type"])
      assert.is_nil(wrong_with(body), path)
      local message, code = as_json(path .. "?format=json")
      assert.equal(404, code)
      assert.is_string(message.error)
    end
    assert.equal(404, (host.http(server.site, "/smtp/299?format=text")))
  end)

  it("shows a query with markup as text", function()
    for _, query in ipairs {
      "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'-alert(1)-'", "&lt;b&gt; & more", "</title><b>",
      "a&b=c&lang=de", "{main}%1%0", "\r\nX-Injected: 1", "\0\1\255",
    } do
      local encoded = query:gsub("[^%w]", function(octet) return ("%%%02X"):format(octet:byte()) end)
      local body, headers = page("/search?q=" .. encoded)
      assert.equal("Search: " .. query:gsub("%c", " "), h1(body))
      assert.is_nil(headers["x-injected"])
      assert.equal("en", headers["content-language"])
    end
  end)

  it("answers GET and HEAD, and nothing else", function()
    local status, headers, body = host.http(server.site, "/smtp/252", { method = "HEAD" })
    assert.equal(200, status)
    assert.equal("", body)
    assert.is_true(tonumber(headers["content-length"]) > 1000)
    for _, method in ipairs { "POST", "PUT", "DELETE" } do
      status, headers = host.http(server.site, "/smtp/252", { method = method, body = "x=1" })
      assert.same({ 405, "GET, HEAD" }, { status, headers["allow"] })
    end
  end)

  it("has no dead link", function()
    local checked, count = {}, 0
    local function follow(path)
      for written in page(path):gmatch('href="([^"]*)"') do
        local href = written:gsub("&[%w#]+;", ESCAPES)
        local elsewhere = href == "data:," or href:find("^#") or href:find("^https://www%.rfc%-editor%.org/rfc/")
        if not checked[href] and not elsewhere then
          checked[href] = true
          count = count + 1
          assert.truthy(href:find("^/"), href)
          local status, headers, body = host.http(server.site, href)
          assert.equal(200, status, href .. " on " .. path)
          local code = href:match("^/smtp/([%d.]+)[^?]*$")
          if code and headers["content-type"]:find("html", 1, true) then
            assert.truthy(h1(body):find("SMTP " .. code .. " ", 1, true), href)
          end
        end
      end
    end
    for _, path in ipairs {
      "/", "/smtp/252", "/smtp/550", "/smtp/5.1.1", "/smtp/334", "/compare/252/421", "/compare/550/5.1.1",
      "/search?q=mailbox", "/?lang=de", "/smtp/421?lang=es",
    } do
      follow(path)
    end
    print(("# %d links followed"):format(count))
    assert.is_true(count > 500)
  end)

  it("serves thousands of pages a second without growing", function()
    local function rate(path) return nginx.wrk(1, ("'http://127.0.0.1:%d%s'"):format(server.site, path)) end
    for _, path in ipairs { "/smtp/252", "/smtp/252?format=json", "/compare/252/421" } do
      host.settles(path, server.memory, function()
        local requests, count, errors = rate(path)
        assert.equal(0, errors)
        return count, ("%.0f a second"):format(requests)
      end)
    end
  end)

  describe("in a browser", function()
    local chromium = host.has("chromium")

    -- Headless, with a new profile; what it prints, and what it says on its error channel.
    local function browse(options, path)
      local command = table.concat({
        "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking",
        "--disable-component-update --disable-sync --hide-scrollbars --enable-logging=stderr",
        ("--user-data-dir='%s/profile' %s 'http://127.0.0.1:%d%s' 2>'%s/browser.log'"):format(server.dir, options,
          server.site, path, server.dir),
      }, " ")
      host.sh("rm -rf '" .. server.dir .. "/profile'")
      local output, ok = host.sh("timeout 120 " .. command)
      return ok and output, host.read(server.dir .. "/browser.log")
    end

    local function in_chromium(name, test)
      it(name, function()
        if not chromium then return pending("Chromium is not installed") end
        test()
      end)
    end

    in_chromium("the pages render, and nothing of them is blocked or missing", function()
      for path, title in pairs {
        ["/smtp/252"] = "SMTP 252 Cannot Verify User", ["/search?q=greylisting"] = "Search: greylisting",
        ["/compare/252/421"] = "SMTP 252 Cannot Verify User vs 421 Service Not Available",
      } do
        local dom, log = browse("--dump-dom", path)
        assert.equal(title, h1(dom))
        assert.falsy(log:find("CONSOLE", 1, true), log)
      end
    end)

    in_chromium("markup in a query is text", function()
      local query = "<script>document.title=1</script><img src=x onerror=document.title=2>"
      local dom = browse("--dump-dom", "/search?q=" .. query:gsub("[<> =]", function(octet)
        return ("%%%02X"):format(octet:byte())
      end))
      assert.equal("Search: " .. query, h1(dom))
      assert.equal("Search: " .. query, text_of(dom:match("<title>(.-)</title>")))
      assert.falsy(dom:find("<script", 1, true))
      assert.falsy(dom:find("<img", 1, true))
    end)

    in_chromium("they are drawn at the width of a phone and of a desktop", function()
      for name, size in pairs { phone = { 390, 844 }, desktop = { 1280, 900 } } do
        for title, path in pairs { list = "/", entry = "/smtp/252", compare = "/compare/252/421?lang=de" } do
          local picture = ("%s/%s-%s.png"):format(server.dir, title, name)
          browse(("--window-size=%d,%d --screenshot='%s'"):format(size[1], size[2], picture), path)
          local octets = host.read(picture)
          assert.equal("\137PNG", octets:sub(1, 4))
          assert.equal(size[1], (">I4"):unpack(octets, 17))
          assert.equal(size[2], (">I4"):unpack(octets, 21))
          assert.is_true(#octets > 20000, picture)
        end
      end
      print("# screenshots are in " .. server.dir)
    end)
  end)

  it("limits how often a client may search, and nothing else", function()
    local answers, requests = { [200] = 0, [429] = 0 }, 0
    repeat
      local status = host.http(server.site, "/search?q=quota")
      answers[status] = (answers[status] or 0) + 1
      requests = requests + 1
    until answers[429] == 20 or requests == 3000
    assert.equal(requests, answers[200] + answers[429])
    assert.is_true(answers[200] >= 50 and answers[429] == 20, tostring(answers[200]))
    page("/smtp/252")
  end)
end)
