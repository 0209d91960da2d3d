-- Whether everything that a page says can be said in another language: in a made-up one, whose words have no Latin
-- letter, no two English words stand side by side.
local translations = require "support.translations"

-- Words as the made-up language has them; what is filled in stays.
local function made_up(text)
  return (text:gsub("{[^}]*}", function(name) return name:gsub("%a", function(letter) return "\0" .. letter end) end)
    :gsub("(%z?)(%a+)", function(mark, word) return mark ~= "" and word or ("ж"):rep(#word) end)
    :gsub("%z", ""))
end

-- "a.b.1" = text as tables in tables.
local function put(whole, path, text)
  local at, last = whole, nil
  for part in path:gmatch "[^.]+" do
    if last then
      at[last] = at[last] or {}
      at = at[last]
    end
    last = tonumber(part) or part
  end
  at[last] = text
end

local function language()
  local whole = { tag = "vo", name = "Volapük", codes = {}, enhanced = {}, pairs = {}, unusual = {}, join = {} }
  whole.join["and"], whole.join["or"] = "ж", "ж"
  local function row(rows, key)
    rows[key] = rows[key] or {}
    return rows[key]
  end
  for path, english in pairs(translations.english()) do
    local text = made_up(english)
    local kind, key, class, field = path:match "^(%l+)%.([%d.-]+)/?(%d*)%.(%l+)$"
    if kind == "codes" then
      row(whole.codes, tonumber(key))[field] = text
    elseif kind == "enhanced" then
      local texts = row(whole.enhanced, key)
      if class ~= "" then texts = row(texts, tonumber(class)) end
      texts[field] = text
    elseif kind == "pairs" then
      row(whole.pairs, (key:gsub("-", " ")))[field] = text
    elseif kind == "unusual" then
      row(whole.unusual, key)[field] = text
    else
      put(whole, path, text)
    end
  end
  return whole
end

insulate("in a language that says everything", function()
  package.preload["smtpcodes.locale.vo"] = language
  package.preload["smtpcodes.locale.io"] = function()
    return { help = { lint = { summary = "жж", examples = {} }, ["--stage"] = "жжж" }, cli = { options = "Ж:" } }
  end
  for name in pairs(package.loaded) do
    if name:find "^smtpcodes" and name ~= "smtpcodes.core" or name == "support.command" then
      package.loaded[name] = nil
    end
  end
  local smtpcodes = require "smtpcodes"
  local pages = require "support.pages"

  it("no page has English words", function()
    local n = 0
    pages.each(smtpcodes, "vo", function(name, page)
      n = n + 1
      local english = pages.english(page)
      assert.is_nil(english, name .. ": " .. tostring(english))
      -- Without what servers write, ids, and code in Markdown.
      local text = page:gsub("<code.-</code>", ""):gsub("<pre.-</pre>", ""):gsub("<bdi>.-</bdi>", "")
        :gsub("<[^>]*>", "|"):gsub("`[^`]*`", ""):gsub("https?://%S+", "")
      local words = text:match "%f[%w][%l]%l+ %l%l+"
      assert.is_nil(words, name .. ": " .. tostring(words))
    end)
    assert.is_true(n > 700, n)
  end)

  it("the help has no English words", function()
    pages.each_help("vo", function(name, page)
      local words = page:match "%f[%w]%l%l%l+ %l%l%l+" -- not the tags of languages
      assert.is_nil(words, name .. ": " .. tostring(words))
    end)
  end)

  it("the help is English text by text in one that says little", function()
    local help = require("support.command").run({ "help", "lint", "--lang=io" }).out
    assert.equal("Usage: smtpcodes [OPTION]... lint [FILE]...\n       smtpcodes [OPTION]... lint -\n\nlint: жж\n\n"
      .. "With --stage it also says which codes the RFCs do not list there.\n\nЖ:\n  -s, --stage STAGE  жжж\n\n"
      .. "Examples:\n  smtpcodes lint replies.txt\n      findings with line, octet and RFC section; 1 when one is an "
      .. "error\n", help)
  end)
end)
