local smtpcodes = require "smtpcodes"

local file = assert(io.open("csrc/data/blocklist.def", "rb"))
local text = file:read("*a"):gsub("/%*.-%*/", ""):gsub("\n#[^\n]*", "")
file:close()

local hosts, words = {}, {}
for host, name in text:gmatch 'BLOCKLIST%("([^"]*)", "([^"]*)"%)' do
  hosts[#hosts + 1] = { key = host, name = name }
end
for key, name in text:gmatch 'BLOCKLIST_WORD%("([^"]*)", "([^"]*)"%)' do
  words[#words + 1] = { key = key, name = name }
end

local function list(reply)
  return smtpcodes.classify(reply).blocklist
end

describe("blocklists", function()
  it("are all read here, each key once, in the form that their header gives", function()
    local _, all = text:gsub("BLOCKLIST[_%u]*%(", "")
    assert.equal(all, #hosts + #words)
    assert.is_true(#hosts > 250 and #words > 50)
    local seen = {}
    for _, row in ipairs(hosts) do
      assert.truthy(row.key:match "^[%l%d][%l%d.-]*%.%l+[%l%d/.-]*$" and #row.key <= 47, row.key)
      assert.is_nil(seen[row.key], row.key)
      seen[row.key] = true
    end
    for _, row in ipairs(words) do
      assert.truthy(row.key:match "^[%l%d ]+$" and #row.key <= 47, row.key)
      assert.is_nil(seen[row.key], row.key)
      seen[row.key] = true
    end
    for _, rows in ipairs { hosts, words } do
      for _, row in ipairs(rows) do assert.is_true(#row.name > 0 and #row.name <= 31, row.name) end
    end
  end)

  it("are found by their host: in a sentence, in a URL, behind an address's octets, in capitals", function()
    for _, row in ipairs(hosts) do
      assert.equal(row.name, list("554 5.7.1 Client host [192.0.2.7] blocked using " .. row.key), row.key)
      assert.equal(row.name, list("550 Blocked, see https://www." .. row.key .. "/?ip=192.0.2.7"), row.key)
      assert.equal(row.name, list("550 7.2.0.192." .. row.key:upper() .. " says no"), row.key)
    end
  end)

  it("are found by their name where no host is", function()
    for _, row in ipairs(words) do
      assert.equal(row.name, list("554 5.7.1 192.0.2.7 is listed at " .. row.key), row.key)
      assert.equal(row.name, list("554 " .. row.key:upper() .. ": 192.0.2.7 is listed"), row.key)
    end
  end)

  it("are one, the most specific", function()
    assert.equal("Spamhaus ZEN", list "550 5.7.1 blocked using zen.spamhaus.org")
    assert.equal("Spamhaus ZEN",
      list "554 192.0.2.7 is blocked by Spamhaus, zen.spamhaus.org; see https://www.spamhaus.org/query/ip/192.0.2.7")
    assert.equal("Spamhaus XBL", list "554 listed by Spamhaus XBL")
    assert.equal("Spamhaus", list "554 rejected, see http://www.spamhaus.org")
    assert.equal("SORBS DUHL", list "554 dnsbl.sorbs.net: listed in dul.dnsbl.sorbs.net")
    assert.equal("UCEPROTECT Level 2", list "554 listed in UCEPROTECT-Level2 and dnsbl-2.uceprotect.net")
  end)

  it("are the host's rather than a name's, and of two hosts as long the first", function()
    assert.equal("Barracuda BRBL", list "554 like Spamhaus does, b.barracudacentral.org lists 192.0.2.7")
    assert.equal("Spamhaus XBL", list "554 xbl.spamhaus.org sbl.spamhaus.org")
    assert.equal("Spamhaus SBL", list "554 sbl.spamhaus.org xbl.spamhaus.org")
  end)

  it("are no host's where its labels stand apart", function()
    assert.equal("Spamhaus ZEN", list "554 refused by zen.spamhaus.org")
    assert.equal("Spamhaus", list "554 refused by zen.spamhaus. org")
  end)

  it("tell what is listed, also where only the link names it, and nothing when the list could not be asked", function()
    local function listed(reply) return smtpcodes.classify(reply).listed end
    assert.equal("192.0.2.7", listed "554 5.7.1 refused, https://check.spamhaus.org/query/ip/192.0.2.7")
    assert.equal("192.0.2.7", listed "550 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7")
    assert.equal("192.0.2.7", listed "550 192.0.2.7 is on the PBL, see http://example.org/why?mx=198.51.100.9")
    assert.equal("192.0.2.7", listed "550 mx.example.com 192.0.2.7:25 is listed at bl.spamcop.net")
    assert.equal("192.0.2.7", listed "550 Client [192.0.2.7]:33012 is listed at bl.spamcop.net.")
    assert.is_nil(listed "550 Refused, 7.2.0.192.bl.spamcop.net is there")
    assert.equal("192.0.2.7", listed "550 Client [::ffff:192.0.2.7:25] is listed at bl.spamcop.net")
    assert.equal("192.0.2.7", listed "550 It is listed at bl.spamcop.net: 192.0.2.7.")
    assert.is_nil(listed("550 It is listed at bl.spamcop.net: " .. ("1."):rep(40) .. "1"))
    assert.is_nil(listed "550 It is listed at bl.spamcop.net: 1.2.3.4.5")
    assert.is_nil(listed "554 5.7.1 blocked using zen.spamhaus.org, see https://check.spamhaus.org/returnc/pub")
    assert.is_nil(listed "554 Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver")
  end)

  it("tell a domain that is listed, which has two labels at least and letters in the last", function()
    local labels = { "", "-", "a", "ab", "test", "a1", "1", "12", "a-b", "a_b" }
    local function domain_of(name)
      local domain = (name .. "."):gsub("%.[.-].*$", ""):gsub("%.$", "") -- full stops
      local last = domain:match "%.([^.]*)$"
      return last and not domain:find "_" and #last > 1 and not last:find "[^%a]" and domain or nil
    end
    local found = 0
    local function check(name)
      for _, behind in ipairs { "", "." } do
        local got = smtpcodes.classify("554 5.7.1 listed by dbl.spamhaus.org: the domain " .. name .. behind).listed
        if domain_of(name) ~= got then error(name .. behind .. " gives " .. tostring(got)) end
        found = found + (got and 1 or 0)
      end
    end
    for i = 3, #labels do
      local first = labels[i]
      for _, second in ipairs(labels) do
        check(first .. "." .. second)
        for _, third in ipairs(labels) do check(first .. "." .. second .. "." .. third) end
      end
    end
    assert.is_true(found > 100, found)
  end)

  it("are not found inside longer names, nor where none is named", function()
    for _, reply in ipairs {
      "550 5.1.1 No such user", "554 notspamhaus.org says no", "554 spamhausorg says no",
      "554 psblist says no", "554 <zen@spamhaus.org> is no list",
    } do
      assert.is_nil(list(reply), reply)
    end
  end)

  it("make no reply a refusal by themselves, and never suppress", function()
    for _, rows in ipairs { hosts, words } do
      for _, row in ipairs(rows) do
        assert.not_equal("suppress", smtpcodes.classify("550 " .. row.key).action, row.key)
        assert.equal("accepted", smtpcodes.classify("250 " .. row.key).reason, row.key)
      end
    end
  end)
end)
