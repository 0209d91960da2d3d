-- What the RFCs themselves say, read in their texts and written down here by section, beside what the rows say.
local smtpcodes = require "smtpcodes"

local function each_word(text) return text:gmatch("%S+") end

local function has(list, wanted)
  for _, item in ipairs(list) do
    if item == wanted then return true end
  end
  return false
end

-- One table of replies an RFC: stage = success / intermediate / failure. `any` are replies to every stage but the
-- greeting. What a table takes from another one (`as`) has its sources there.
local REPLIES = {
  { "RFC 5321 §4.3.2", any = { "", "", "421 500 501" },
    CONNECT = { "220", "", "554" },
    EHLO = { "250", "", "502 504 550" }, HELO = { "250", "", "502 504 550" },
    MAIL = { "250", "", "451 452 455 503 550 552 553 555" },
    RCPT = { "250 251", "", "450 451 452 455 503 550 551 552 553 555" },
    DATA = { "", "354", "503 554" }, ["DATA-END"] = { "250", "", "450 451 452 550 552 554" },
    RSET = { "250", "", "" }, VRFY = { "250 251 252", "", "502 504 550 551 553" },
    EXPN = { "250 252", "", "500 502 504 550" }, HELP = { "211 214", "", "502 504" },
    NOOP = { "250", "", "" }, QUIT = { "221", "", "" } },
  -- Closing without QUIT, instead of the greeting too.
  { "RFC 5321 §3.8", CONNECT = { "", "", "421" } },
  { "RFC 7504 §5.1", CONNECT = { "", "", "521" }, RCPT = { "", "", "556" } },
  { "RFC 2033 §4.1", as = { LHLO = "EHLO" } },
  { "RFC 1845 §3", MAIL = { "", "355", "" } },
  { "RFC 4141 §4.2", MAIL = { "", "", "504" } },
  { "RFC 4141 §5.2", RCPT = { "", "", "504" } },
  { "RFC 6409 §4.1", MAIL = { "", "", "554" }, RCPT = { "", "", "554" }, DATA = { "", "", "554" } },
  { "RFC 6409 §6.3", DATA = { "", "", "550" } },
  { "RFC 3030 §2", BDAT = { "250", "", "503" }, as = { BDAT = "DATA-END" } },
  { "RFC 4954 §4", AUTH = { "235", "334", "500 501 503 504 535" } },
  { "RFC 4954 §6", AUTH = { "235", "", "432 454 500 534 535 538" },
    but = { "530", "CONNECT EHLO HELO LHLO DATA-END AUTH STARTTLS RSET NOOP QUIT" } },
  { "RFC 3207 §4", STARTTLS = { "220", "", "454 501" },
    but = { "530", "CONNECT EHLO LHLO DATA-END STARTTLS NOOP QUIT" } },
  { "RFC 1985 §5.1", ETRN = { "250 251 252 253", "", "458 459 500 501" } },
  { "RFC 2645 §5.2.1", ATRN = { "250", "", "450 451 453 530" } },
  { "RFC 2645 §7", ATRN = { "", "", "502" } },
  { "RFC 4468 §6", BURL = { "250", "", "451 503 552 554" } },
}
local MEANINGS = { "success", "intermediate", "failure" }

local STAGES = {}
for _, stage in ipairs(require "smtpcodes.core".stages()) do STAGES[#STAGES + 1] = stage end

-- Calls f(stage, code, meaning, source) for every reply that the tables list.
local function each_reply(f)
  local function row_of(replies, stage, source)
    for i, meaning in ipairs(MEANINGS) do
      for code in each_word(replies and replies[i] or "") do f(stage, tonumber(code), meaning, source) end
    end
  end
  for _, list in ipairs(REPLIES) do
    for _, stage in ipairs(STAGES) do
      row_of(list[stage], stage, list[1])
      if stage ~= "CONNECT" then row_of(list.any, stage, list[1]) end
      if list.but and not (" " .. list.but[2] .. " "):find(" " .. stage .. " ", 1, true) then
        row_of({ "", "", list.but[1] }, stage, list[1])
      end
      local other = list.as and list.as[stage]
      if other then row_of(REPLIES[1][other], stage, nil) end
    end
  end
end

describe("expected", function()
  it("is what the tables of the RFCs list, for every stage and every code", function()
    local listed = {}
    each_reply(function(stage, code, meaning)
      local key = stage .. " " .. code
      assert.truthy(not listed[key] or listed[key] == meaning, key)
      listed[key] = meaning
    end)
    for _, stage in ipairs(STAGES) do
      for code = 200, 599 do
        assert.equal(listed[stage .. " " .. code], (smtpcodes.expected(stage, code)), stage .. " " .. code)
      end
    end
  end)

  it("has its sources at the codes", function()
    each_reply(function(stage, code, _, source)
      local sources = smtpcodes.lookup(code).sources
      assert.truthy(not source or has(sources, source), code .. " at " .. stage .. ": " .. tostring(source))
    end)
  end)
end)

describe("enhanced status codes", function()
  -- Who defines which details, by subject: "details section", the section of RFC 3463 first.
  local DEFINED = {
    [0] = { "0 RFC 3463 §3.1" },
    { "0-8 RFC 3463 §3.2", "9 RFC 3886 §3.3.4", "10 RFC 7505 §6", "10 RFC 7504 §6" },
    { "0-4 RFC 3463 §3.3" },
    { "0-5 RFC 3463 §3.4", "6 RFC 6710 §10", "2 RFC 7504 §6" },
    { "0-7 RFC 3463 §3.5" },
    { "0-5 RFC 3463 §3.6", "6 RFC 4954 §6" },
    { "0-5 RFC 3463 §3.7", "6 RFC 4468 §5", "7-10 RFC 6531 §4.2" },
    { "0-7 RFC 3463 §3.8", "8-9 RFC 4954 §6", "10 RFC 5248 §2.4", "11-12 RFC 4954 §6", "13-14 RFC 5248 §2.4",
      "15-16 RFC 6710 §10", "17-19 RFC 7293 §15.3", "20-22 RFC 7372 §3.1", "23-24 RFC 7372 §3.2", "25 RFC 7372 §3.3",
      "26 RFC 7372 §3.4", "27 RFC 7505 §6", "28 draft-levine-mailbomb-header-00", "29 RFC 8617 §10.4",
      "30 RFC 8689 §7" },
  }

  -- The entry of any class that there is.
  local function entry_of(subject, detail)
    for _, class in ipairs { 2, 4, 5 } do
      local entry = smtpcodes.lookup(class .. "." .. subject .. "." .. detail)
      if entry then return entry end
    end
  end

  it("are those that the RFCs define and the registry has, and name who does", function()
    local count = 0
    for subject = 0, 7 do
      local defined = {}
      for _, row in ipairs(DEFINED[subject]) do
        local first, last, source = row:match("^(%d+)%-?(%d*) (.*)$")
        for detail = tonumber(first), tonumber(last) or tonumber(first) do
          defined[detail] = true
          local entry = assert(entry_of(subject, detail), subject .. "." .. detail)
          assert.truthy(has(entry.sources, source), entry.code .. ": " .. source)
        end
      end
      for detail = 0, 99 do
        if defined[detail] then count = count + 1 else assert.is_nil(entry_of(subject, detail)) end
      end
    end
    assert.equal(81, count)
  end)

  -- The classes that the definitions allow in words; a detail that is not here is left open. RFC 3463 §3, RFC 3886
  -- §3.3.4, RFC 4468 §5, RFC 4954 §6.
  local CLASSES = {
    ["2"] = "1.5 1.9", ["4"] = "2.2 3.1 4.1 4.2 4.3 4.5 4.6 7.12",
    ["5"] = "1.1 1.2 1.3 1.6 2.3 3.4 5.1 5.2 5.4 6.1 7.1 7.2 7.3 7.4 7.8 7.9 7.11",
    ["45"] = "2.1 2.4 3.2 4.4 5.6 6.5 6.6 7.15 7.16", ["25"] = "6.4", ["245"] = "7.7",
  }

  it("have the classes of their definitions, or say which RFC describes the other", function()
    for classes, details in pairs(CLASSES) do
      for detail in each_word(details) do
        for class in ("245"):gmatch("%d") do
          local entry = smtpcodes.lookup(class .. "." .. detail)
          if classes:find(class, 1, true) then
            assert.is_true(entry.usual, entry.code)
          elseif entry.usual then
            assert.truthy((entry.description .. entry.when):find("RFC %d+"), entry.code)
          end
        end
      end
    end
  end)

  -- What the registry pairs (RFC 5248 §2.4, table 1; 521 in RFC 7504 §6), as far as the texts speak of it.
  local PAIRED = {
    ["1.1"] = "451 550", ["2.2"] = "552", ["3.2"] = "453 521", ["4.3"] = "451 550", ["5.1"] = "430 500",
    ["5.3"] = "451", ["5.4"] = "451 501", ["7.1"] = "451 533", ["7.10"] = "523", ["7.11"] = "524 538",
    ["7.12"] = "422 432", ["7.13"] = "525",
  }

  it("are paired with reply codes as the texts say", function()
    local said = 0
    for code, entry in smtpcodes.each() do
      for _, field in ipairs { "description", "when" } do
        for sentence in (entry[field] .. " "):gmatch("(.-%.)%s") do
          local pairing = sentence:match("the registry also pairs.*") or sentence:match("registry pairs.*")
            or sentence:match("RFC 5248 pairs.*") or sentence:match("RFC 5248 only names.*")
            or sentence:match("RFC 7504 pairs.*")
          if pairing and entry.kind == "reply" then
            local detail = pairing:match("X%.(%d+%.%d+)")
            assert.truthy((PAIRED[detail] or ""):find(code, 1, true), code .. ": " .. pairing)
            said = said + 1
          elseif pairing then
            local paired = pairing:gsub("RFC %d+", ""):match("%f[%d]%d%d%d%f[%D]")
            assert.truthy((PAIRED[code:sub(3)] or ""):find(paired, 1, true), code .. ": " .. pairing)
            said = said + 1
          end
        end
      end
    end
    assert.is_true(said >= 13, said)
  end)

  -- The replies that RFCs print with an enhanced code, as far as the rows advise to send it: what is sent with it
  -- first or second has to be one of them.
  local PRINTED = {
    ["RFC 4954 §6"] = "235 2.7.0|432 4.7.12|454 4.7.0|534 5.7.9|535 5.7.8|500 5.5.6|530 5.7.0|538 5.7.11",
    ["RFC 3207 §4"] = "530 5.7.0",
    ["RFC 7504 §6"] = "521 5.3.2|556 5.1.10",
    ["RFC 7505 §4.1"] = "556 5.1.10|550 5.7.27",
    ["RFC 6531 §3.5"] = "550 5.6.7|553 5.6.7|554 5.6.9",
    ["RFC 6531 §3.7.4.2"] = "252 2.6.8|550 5.6.8",
    ["RFC 6710 §4.1"] = "450 4.7.15|550 5.7.15", ["RFC 6710 §5"] = "552 5.7.16",
    ["RFC 7372 §3"] = "550 5.7.20|550 5.7.21|550 5.7.22|550 5.7.23|451 4.7.24|550 5.7.24|550 5.7.25|550 5.7.26",
    ["RFC 8617 §10.4"] = "550 5.7.29", ["RFC 8689 §7"] = "550 5.7.30", ["RFC 6376 §6.3"] = "451 4.7.5",
    ["RFC 7208 §8.6"] = "451 4.4.3", ["RFC 2034 §6"] = "250 2.1.0|250 2.1.5|550 5.1.1|250 2.6.0|221 2.0.0",
    ["RFC 4468 §6"] = "554 5.6.3|554 5.3.4|552 5.2.2|554 5.6.6|451 4.4.1|250 2.6.4",
    ["RFC 2852 §4"] = "501 5.5.4", ["RFC 4405 §4.2"] = "550 5.7.1|554 5.7.7",
  }

  it("are sent with the replies that RFCs print them with", function()
    for source, replies in pairs(PRINTED) do
      for code, enhanced in replies:gmatch("(%d+) ([%d.]+)") do
        local entry = smtpcodes.lookup(enhanced)
        assert.truthy(has(entry.reply_codes, tonumber(code)), source .. ": " .. code .. " " .. enhanced)
      end
    end
  end)
end)

describe("suggest", function()
  -- RFC 4954 §6, RFC 3207 §4, RFC 5321 §3.5.3, §3.8, §4.5.3.1.10 and §7.9, RFC 1870 §6, RFC 6647 §5, RFC 4468 §6,
  -- RFC 1985 §5.1, RFC 7372 §3.2.
  it("gives the reply that an RFC asks for", function()
    for _, row in ipairs {
      { "session_security", "MAIL", "530 5.7.0" }, { "session_security", "AUTH", "535 5.7.8" },
      { "system_error", "AUTH", "454 4.7.0" }, { "too_many_recipients", "RCPT", "452 4.5.3" },
      { "accepted", "AUTH", "235 2.7.0" }, { "service_unavailable", "CONNECT", "421" },
      { "greylisted", "RCPT", "450 4.7.1" }, { "greylisted", "CONNECT", "421" },
      { "message_too_big", "MAIL", "552 5.3.4" }, { "message_too_big", "BURL", "554 5.3.4" },
      { "system_error", "ETRN", "458 4.3.0" }, { "auth_failure", "MAIL", "550 5.7.23" }, { "policy", "CONNECT", "554" },
      { "policy", "EHLO", "550" }, { "policy", "RCPT", "550 5.7.1" }, { "accepted", "VRFY", "252 2.5.0" },
    } do
      local reply = smtpcodes.suggest(row[1], row[2])
      local said = reply.enhanced and reply.code .. " " .. reply.enhanced or tostring(reply.code)
      assert.equal(row[3], said, row[1] .. " at " .. row[2])
    end
  end)
end)

describe("lengths", function()
  it("are those of RFC 5321 §4.5.3.1.5 and RFC 4954 §4", function()
    local line = "250 " .. ("x"):rep(506) .. "\r\n"
    assert.equal(512, #line)
    assert.same({}, smtpcodes.parse(line).flaws)
    assert.same({ "line_too_long" }, smtpcodes.parse("250 " .. ("x"):rep(507) .. "\r\n").flaws)
    assert.same({}, smtpcodes.parse("334 " .. ("A"):rep(12288 - 6) .. "\r\n").flaws)
  end)
end)
