--- Writes the reference of all SMTP codes as static files, in all languages: entries, pairs, comparisons of all
--- standard and extension codes, reasons. They can be opened from the disk or put on any web server.
---
---   lua examples/site.lua DIR [LANG...]
---
--- English is in DIR itself, every other language in a folder of its own. Only files of these names are written.
local folder = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = folder .. "/?.lua;" .. package.path

local pages = require "pages"

local directory = arg[1]
if not directory then
  io.stderr:write("usage: lua site.lua DIR [LANG...]\n")
  os.exit(2)
end
local languages = { (table.unpack or unpack)(arg, 2) } -- luacheck: ignore
if #languages == 0 then languages = pages.languages end
pages.languages = languages -- pages lead to those that are there

-- A path for a shell.
local function quoted(path) return "'" .. path:gsub("'", "'\\''") .. "'" end

local started, octets, count = os.clock(), 0, 0

local function write(path, text)
  local file = assert(io.open(directory .. "/" .. path, "wb"))
  assert(file:write(text))
  file:close()
  octets, count = octets + #text, count + 1
end

-- The file of a page in a language.
local function file_of(lang, path)
  local name = path == "" and "index.html" or path .. ".html"
  return lang == "en" and name or lang .. "/" .. name
end

-- What a page needs to know of where it is: links are relative, so that they hold wherever the folder is.
local function request_for(lang, path)
  local up = ("../"):rep(select(2, file_of(lang, path):gsub("/", "")))
  return {
    lang = lang, words = pages.words[lang] or pages.words.en, hidden = "", style = up .. "style.css",
    href = function(other) return up .. file_of(lang, other) end,
    in_language = function(other, page) return up .. file_of(other, page.path) end,
  }
end

local folders = {}
for _, lang in ipairs(languages) do
  for _, name in ipairs { "smtp", "reason" } do folders[#folders + 1] = file_of(lang, name):gsub("%.html$", "") end
  for _, code in ipairs(pages.standard) do
    folders[#folders + 1] = file_of(lang, "compare/" .. code):gsub("%.html$", "")
  end
end
local command = {}
for i, name in ipairs(folders) do command[i] = quoted(directory .. "/" .. name) end
local made = os.execute("mkdir -p " .. table.concat(command, " "))
assert(made == true or made == 0, "cannot make " .. directory)

local style = assert(io.open(folder .. "/nginx/style.css", "rb"))
write("style.css", style:read("*a"))
style:close()

for _, lang in ipairs(languages) do
  -- A page is made for the place that it says it has.
  local function add(path, make, ...)
    local request = request_for(lang, path)
    local page = assert(make(request, ...))
    assert(page.path == path, path)
    write(file_of(lang, path), pages.document(request, page))
  end
  add("", pages.index)
  for _, code in ipairs(pages.codes) do
    add("smtp/" .. require("smtpcodes").lookup(code).slug, pages.entry, code)
  end
  for _, pair in ipairs(pages.pairs) do add("smtp/" .. pair, pages.entry, pair) end
  for _, id in ipairs(pages.reasons) do add("reason/" .. id, pages.reason, id) end
  for i, a in ipairs(pages.standard) do
    for k = i + 1, #pages.standard do
      local b = pages.standard[k]
      add(("compare/%d/%d"):format(a, b), pages.compare, a, b)
    end
  end
end

print(("%d files, %d octets, %.1f seconds"):format(count, octets, os.clock() - started))
