-- The static reference that examples/site.lua writes: every link leads somewhere, and every page is whole.
local smtpcodes = require "smtpcodes"

local VOID = { meta = true, link = true, input = true, br = true }

-- What is wrong with a document, or nil: elements closed in order, one h1, no script.
local function wrong_with(html)
  if not html:find("^<!DOCTYPE html>\n") then return "no doctype" end
  local open = {}
  for close, tag in html:gmatch("<(/?)(%l%w*)[^<>]*>") do
    if tag == "script" or tag == "style" then return tag end
    if close == "/" then
      if table.remove(open) ~= tag then return "misplaced </" .. tag .. ">" end
    elseif not VOID[tag] then
      open[#open + 1] = tag
    end
  end
  if #open > 0 then return "not closed: " .. table.concat(open, " ") end
  local _, titles = html:gsub("<h1[ >]", "")
  if titles ~= 1 then return titles .. " h1" end
  if not html:find('<meta name="description" content="[^"]+">') then return "no description" end
  if not html:find('<link rel="canonical" href="[^"]+">') then return "not canonical" end
end

-- "a/b/../c.html" without its "..".
local function resolved(base, href)
  local parts = {}
  for part in (base:gsub("[^/]*$", "") .. href):gmatch("[^/]+") do
    if part == ".." then
      if not table.remove(parts) then return nil end
    elseif part ~= "." then
      parts[#parts + 1] = part
    end
  end
  return table.concat(parts, "/")
end

describe("examples/site.lua", function()
  local languages = { "en", "ar" }
  local directory, files = nil, {}

  setup(function()
    directory = os.tmpname()
    os.remove(directory)
    local name = os.getenv("LUA_VERSION_NAME") or _VERSION:match("%d.%d")
    local lua = name == "jit" and "luajit" or "lua" .. name
    local pipe = io.popen(("%s examples/site.lua '%s' %s 2>&1"):format(lua, directory, table.concat(languages, " ")))
    local said = pipe:read("*a")
    pipe:close()
    assert.truthy(said:find("^%d+ files, %d+ octets, [%d.]+ seconds\n$"), said)
    local list = io.popen("cd '" .. directory .. "' && find . -type f")
    for path in list:lines() do files[path:sub(3)] = true end
    list:close()
  end)

  teardown(function() os.execute("rm -rf '" .. directory .. "'") end)

  local function read(path)
    local file = assert(io.open(directory .. "/" .. path, "rb"))
    local text = file:read("*a")
    file:close()
    return text
  end

  it("has the pages of all entries, pairs, reasons and comparisons of standard codes, in each language", function()
    for _, lang in ipairs(languages) do
      local folder = lang == "en" and "" or lang .. "/"
      for _, entry in smtpcodes.each() do
        assert.truthy(files[folder .. "smtp/" .. entry.slug .. ".html"], entry.slug)
      end
      for _, row in ipairs(smtpcodes.reasons()) do
        assert.truthy(files[folder .. "reason/" .. row.reason .. ".html"])
      end
      for _, path in ipairs { "index.html", "smtp/550-5.7.1.html", "smtp/450-4.7.1.html", "compare/252/421.html" } do
        assert.truthy(files[folder .. path], path)
      end
    end
  end)

  it("has whole pages and no broken link, and all of them are relative", function()
    local links, pages = 0, 0
    for path in pairs(files) do
      if path:find("%.html$") then
        pages = pages + 1
        local html = read(path)
        local wrong = wrong_with(html)
        if wrong then error(path .. ": " .. wrong) end
        local seen = {}
        for href in html:gmatch('href="([^"]*)"') do
          local target, place = href:match("^([^#]*)#?(.*)$")
          if not seen[href] and not href:find("^https://www%.rfc%-editor%.org/rfc/rfc%d+") and href ~= "data:," then
            seen[href] = true
            links = links + 1
            local there = target == "" and path or resolved(path, target)
            if not files[there or ""] then error(path .. " leads nowhere: " .. href) end
            if target == "" and not html:find('id="' .. place .. '"', 1, true) then error(path .. ": " .. href) end
          end
        end
      end
    end
    assert.is_true(pages > 1500 and links > 20000, pages .. " " .. links)
  end)

  it("marks codes that no standard defines, and lists the others first", function()
    local html = read("index.html")
    local standard, observed = html:find("<b>250</b>", 1, true), html:find("<b>200</b>", 1, true)
    assert.is_true(standard < observed)
    assert.truthy(html:find('<b>200</b> <span>[^<]*<small>observed</small>'))
    assert.truthy(read("ar/index.html"):find('<b>200</b> <span>[^<]*<small>[^%l<]+</small>'))
  end)

  it("leads from what a server writes to its reason", function()
    assert.truthy(read("ar/smtp/550-5.7.1.html"):find('<small><a href="[^"]*reason/relay_denied.html">relay_denied<'))
    assert.truthy(read("smtp/550-5.7.1.html"):find(">relay_denied</a></small>", 1, true))
  end)

  it("links the numbers in prose, in every language alike", function()
    local arabic = read("ar/compare/450/550.html")
    assert.truthy(arabic:find('<a href="[^"]*">421</a>'), arabic)
    assert.truthy(read("compare/450/550.html"):find('send <a href="[^"]*">451</a>'))
    assert.is_nil(read("smtp/552-exceeded-storage-allocation.html"):find(">512</a>", 1, true))
  end)
end)
