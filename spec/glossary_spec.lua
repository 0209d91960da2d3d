-- The glossaries of the languages, spec/glossary/TAG.lua: rows { English, term, avoid = { words }, used = where it is
-- in use, rare = true where no text needs it }. A language's texts use the terms, and none of the words to avoid.
-- `used` is looked up: "Program (file), Program (file)" names localisations that have the term for the English (one
-- file each of those that do, the files of Exchange 2013's help without their common ending), or NOT_FOUND says that
-- none does. After a semicolon: what others say, or where the term is from.
local smtpcodes = require "smtpcodes"
local translations = require "support.translations"

local function glossary_of(tag)
  local chunk = loadfile("spec/glossary/" .. tag .. ".lua")
  return chunk and chunk()
end

local NOT_FOUND = "not found in the localisations read"

-- Whether a note says where the term is in use, in the form that the head tells.
local function is_note(used)
  local found = used:match "^[^;]+"
  if found == NOT_FOUND then return true end
  if not found then return false end
  for source in (found .. ", "):gmatch "(.-), " do
    if not source:find "^%a[%w ]* %([%w_./-]+%.%w+%)$" then return false end
  end
  return true
end

-- What a text says, without what is filled in.
local function words_of(text)
  if type(text) == "function" then text = translations.filled(text) end
  return (text:gsub("{[^}]*}", ""))
end

for _, tag in ipairs(smtpcodes.locales()) do
  local glossary = glossary_of(tag)
  if glossary then
    describe("the glossary of " .. tag, function()
      local texts = {}
      for path, text in pairs(translations.own(dofile("lua/smtpcodes/locale/" .. tag .. ".lua"))) do
        texts[path] = words_of(text)
      end

      it("has a term and its source for what mail is made of", function()
        assert.is_true(#glossary >= 25, #glossary .. " rows")
        local seen = {}
        for _, row in ipairs(glossary) do
          assert.is_nil(seen[row[1]], row[1])
          seen[row[1]] = true
          assert.equal("string", type(row[2]), row[1])
          assert.is_true(is_note(row.used), row[1] .. ": " .. row.used)
          for _, word in ipairs(row.avoid or {}) do
            for _, other in ipairs(glossary) do
              assert.is_nil(other[2]:find(word, 1, true), word .. " in " .. other[2])
            end
          end
        end
      end)

      it("is what the texts say", function()
        local all = {}
        for _, text in pairs(texts) do all[#all + 1] = text end
        all = table.concat(all, "\n")
        local unused, avoided = {}, {}
        for _, row in ipairs(glossary) do
          if not row.rare and not all:find(row[2], 1, true) then unused[#unused + 1] = row[2] end
          for _, word in ipairs(row.avoid or {}) do
            for path, text in pairs(texts) do
              if text:find(word, 1, true) then avoided[#avoided + 1] = path .. " has " .. word end
            end
          end
        end
        table.sort(avoided)
        assert.same({ {}, {} }, { unused, avoided })
      end)
    end)
  end
end

describe("a glossary", function()
  it("is there for every language", function()
    for _, tag in ipairs(translations.tags()) do assert.truthy(glossary_of(tag), tag) end
  end)

  it("is read for notes of one form", function()
    for _, used in ipairs {
      "Thunderbird (messenger.dtd)", "Exchange 2013 help (queues.md), Sympa (po/sympa/de.po)",
      "Mailman (tr/mailman.po); listmonk has another", NOT_FOUND, NOT_FOUND .. "; word for word, after RFC 5321",
    } do
      assert.is_true(is_note(used), used)
    end
    for _, used in ipairs {
      "", "Outlook", "Outlook, Thunderbird (messenger.dtd)", "Thunderbird (messenger)", NOT_FOUND .. ", I think", ";",
    } do
      assert.is_false(is_note(used), used)
    end
  end)
end)
