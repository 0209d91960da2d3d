local smtpcodes = require "smtpcodes"

-- The rows of csrc/data/provider.def, comments and directives aside.
local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a"):gsub("/%*.-%*/", ""):gsub("\n#[^\n]*", "")
  file:close()
  return text
end

local text = read "csrc/data/provider.def"
local providers, ids, marks, codes = {}, {}, {}, {}
for name, id, shown in text:gmatch 'PROVIDER%((%w+), "([^"]*)", "([^"]*)"%)' do
  providers[#providers + 1] = { name = name, id = id, shown = shown }
  ids[name] = id
end
for name, mark in text:gmatch 'PROVIDER_MARK%((%w+), "([^"]*)"%)' do
  marks[#marks + 1] = { name = name, mark = mark }
end
for name, classes, subject, first, last, reason, scope, source in
  text:gmatch 'PROVIDER_CODE%((%w+), (%d+), (%d+), (%d+), (%d+), ([%u_]+), ([%u_]+),%s*"([^"]*)"%)'
do
  codes[#codes + 1] = {
    name = name, classes = classes, subject = subject, first = tonumber(first), last = tonumber(last),
    reason = reason:lower(), scope = scope:lower(), source = source,
  }
end

local default_scope = {}
for _, row in ipairs(smtpcodes.reasons()) do default_scope[row.reason] = row.scope end

---Calls `check(reply, row)` with a reply of every class for the ends and the middle of every row's range;
---its text says nothing.
local function each_code(check)
  for _, row in ipairs(codes) do
    for class in row.classes:gmatch "%d" do
      local middle = row.first + math.floor((row.last - row.first) / 2)
      for _, detail in ipairs { row.first, middle, row.last } do
        check(("%s50 %s.%s.%d so it is"):format(class, class, row.subject, detail), row)
      end
    end
  end
end

local function expect(row, reply, verdict)
  local label = row.name .. ": " .. reply
  assert.equal(row.reason, verdict.reason, label)
  assert.equal(row.scope == "default" and default_scope[row.reason] or row.scope, verdict.scope, label)
  assert.equal("enhanced", verdict.why.source, label)
end

describe("providers", function()
  it("are all read here", function()
    local function count(name)
      local _, n = text:gsub("%f[%w_]" .. name .. "%(", "")
      return n
    end
    assert.equal(count "PROVIDER", #providers)
    assert.equal(count "PROVIDER_MARK", #marks)
    assert.equal(count "PROVIDER_CODE", #codes)
    assert.is_true(#providers > 40 and #marks > #providers and #codes > 40)
  end)

  it("have one id each, a name, and a mark", function()
    local seen, marked = {}, {}
    for _, row in ipairs(marks) do marked[row.name] = true end
    for _, row in ipairs(providers) do
      assert.truthy(row.id:match "^%l[%l%d]*$" and #row.id <= 15, row.id)
      assert.is_true(#row.shown > 0 and #row.shown <= 31, row.shown)
      assert.is_nil(seen[row.id], row.id)
      assert.is_true(marked[row.name], row.id .. " has no mark")
      seen[row.id] = true
    end
  end)

  it("refuse an id that is not there", function()
    assert.has_error(function() smtpcodes.classify("550 no", { provider = "nobody" }) end)
  end)
end)

describe("provider codes", function()
  it("name a page that says so, and ranges that do not overlap", function()
    local taken = {}
    for _, row in ipairs(codes) do
      assert.truthy(ids[row.name], row.name)
      assert.is_true(#row.source > 0)
      assert.is_true(row.first <= row.last)
      for class in row.classes:gmatch "%d" do
        for detail = row.first, row.last do
          local key = table.concat({ row.name, class, row.subject, detail }, " ")
          assert.is_nil(taken[key], key)
          taken[key] = true
        end
      end
    end
  end)

  it("decide as their rows say with provider=", function()
    each_code(function(reply, row)
      expect(row, reply, smtpcodes.classify(reply, { provider = ids[row.name] }))
    end)
  end)

  it("decide as their rows say where the text names the provider", function()
    local mark_of = {}
    for _, row in ipairs(marks) do mark_of[row.name] = mark_of[row.name] or row.mark end
    each_code(function(reply, row)
      reply = reply .. " " .. mark_of[row.name]
      expect(row, reply, smtpcodes.classify(reply))
    end)
  end)

  it("decide as their rows say from 500 on, which only their provider uses", function()
    each_code(function(reply, row)
      if row.first >= 500 then expect(row, reply, smtpcodes.classify(reply)) end
    end)
  end)

  it("say nothing of other providers' replies", function()
    assert.equal("tls_failure", smtpcodes.classify("550 5.7.30 so it is").reason)
    assert.equal("auth_failure", smtpcodes.classify("550 5.7.30 so it is", { provider = "google" }).reason)
    assert.equal("domain_unknown", smtpcodes.classify("550 5.1.10 so it is").reason)
    assert.equal("mailbox_unknown", smtpcodes.classify("550 5.1.10 so it is", { provider = "microsoft" }).reason)
    assert.equal("domain_unknown", smtpcodes.classify("550 5.1.10 so it is", { provider = "google" }).reason)
  end)

  it("keep the laws: a 4yz never suppresses, and what is no evidence about the recipient does not", function()
    each_code(function(reply, row)
      local verdict = smtpcodes.classify(reply, { provider = ids[row.name] })
      if row.reason ~= "mailbox_unknown" or reply:sub(1, 1) == "4" then
        assert.not_equal("suppress", verdict.action, reply)
      end
    end)
  end)
end)

describe("provider marks", function()
  it("are words that stand by themselves", function()
    for _, row in ipairs(marks) do
      assert.truthy(ids[row.name], row.name)
      assert.truthy(row.mark:match "^[%l%d]" and row.mark == row.mark:lower() and #row.mark <= 47, row.mark)
    end
  end)

  it("tell the provider, at either end of the text and in capitals, and not inside another word", function()
    for _, row in ipairs(marks) do
      local set = assert(smtpcodes.rules {
        { id = "known", reason = "relay_denied", text = "turned away", provider = ids[row.name] },
      })
      local function known(reply)
        return smtpcodes.classify(reply, { rules = set }).why.rule == "known"
      end
      assert.is_true(known("550 turned away by " .. row.mark), row.mark)
      assert.is_true(known("550 " .. row.mark:upper() .. " turned away"), row.mark)
      assert.is_true(known("550 turned away, see <" .. row.mark .. ">, please"), row.mark)
      assert.is_false(known("550 turned away by x" .. row.mark), row.mark)
      assert.is_false(known("550 turned away"), row.mark)
    end
  end)
end)

-- Tags that one provider alone writes: the rest of the sentence says nothing.
local TAGS = {
  { "421 4.7.0 [TSS04] 192.0.2.7", "rate_limited", "slow_down", "keep" },
  { "421 4.7.0 [IPTS04] 192.0.2.7", "rate_limited", "slow_down", "keep" },
  { "421 4.7.1 [TS03] All messages from 192.0.2.7 will be permanently deferred; retrying will not help",
    "blocklisted", "fix_sender", "return" },
  { "553 5.7.1 [BL21] Connections will not be taken from 192.0.2.7", "blocklisted", "fix_sender", "return" },
  { "421 Message from (192.0.2.7) put off [GL01] message", "greylisted", "retry", "keep" },
  { "554 (RTR:BL) https://postmaster.aol.com/error-codes", "blocklisted", "fix_sender", "return" },
  { "554 (HVU:B1) https://postmaster.aol.com/error-codes", "spam_content", "fix_message", "return" },
  { "550 5.1.1 RESOLVER.ADR.RecipNotFound", "mailbox_unknown", "suppress", "return" },
  { "550 5.7.1 RESOLVER.RST.NotAuthorized", "recipient_restricted", "review", "return" },
  { "550 5.2.3 RESOLVER.RST.RecipSizeLimit", "message_too_big", "fix_message", "return" },
  { "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", "rate_limited", "slow_down", "keep" },
  { "550 5.2.2 Submission quota exceeded", "rate_limited", "slow_down", "return" },
  { "550 5.5.0 Requested action not taken: mailbox unavailable [X.prod.protection.outlook.com]",
    "mailbox_unknown", "suppress", "return" },
  { "550 OU-002 mail refused", "blocklisted", "fix_sender", "return" },
  { "550 5.1.1 jane@example.com IB607", "rate_limited", "slow_down", "return" },
  { "554 192.0.2.7 IB113", "blocklisted", "fix_sender", "return" },
  { "550 jane@example.com IB508", "auth_failure", "fix_sender", "return" },
  { "421 192.0.2.7 RL000001", "rate_limited", "slow_down", "keep" },
  { "554 192.0.2.7 BL000010", "blocklisted", "fix_sender", "return" },
  { "554 192.0.2.7 AUP#CXBL", "blocklisted", "fix_sender", "return" },
  { "421 192.0.2.7 AUP#CXDNS", "reverse_dns", "fix_sender", "keep" },
  { "550 5.1.0 <news@example.org> AUP#In-1310", "sender_rejected", "fix_sender", "return" },
  { "554 5.7.1 [HM08] Message not taken", "policy", "review", "return" },
  { "421 OFR004_104 [104]", "rate_limited", "slow_down", "keep" },
  { "550 OFR_506 [506]", "spam_content", "fix_message", "return" },
  { "550 LPN007_515", "auth_failure", "fix_sender", "return" },
  { "554 MI:SFQ 163 smtp5", "rate_limited", "slow_down", "return" },
  { "451 DT:SPM 163 smtp5", "greylisted", "retry", "keep" },
  { "554 DT:SPM 163 smtp5", "spam_content", "fix_message", "return" },
  { "550 MI:SPF 163 smtp5", "auth_failure", "fix_sender", "return" },
  { "554 HL:IPB 163 smtp5", "blocklisted", "fix_sender", "return" },
  { "550 RP:FRL 163 smtp5", "relay_denied", "review", "return" },
  { "550 Domain frequency limited [a3Zd]", "rate_limited", "slow_down", "return" },
  { "550 Mail content denied", "spam_content", "fix_message", "return" },
  { "554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or write to help@example.net.)",
    "blocklisted", "fix_sender", "return" },
  { "554 192.0.2.7, cm-csi-v11", "blocklisted", "fix_sender", "return" },
}

describe("provider tags", function()
  for _, case in ipairs(TAGS) do
    it("decide: " .. case[1], function()
      local verdict = smtpcodes.classify(case[1])
      assert.equal(case[2], verdict.reason)
      assert.equal(case[3], verdict.action)
      assert.equal(case[4], verdict.disposition)
      assert.equal("rule", verdict.why.source)
    end)
  end

  it("are no parts of other words", function()
    for _, reply in ipairs { "554 XTSS04", "554 IB6071", "554 MIDMC", "554 OFR_5061" } do
      assert.equal("unknown", smtpcodes.classify(reply).reason, reply)
    end
  end)
end)

-- Replies by kind as providers' pages describe them, in words of ours: the reason, and the action where it matters.
local REPLIES = {
  ["Microsoft: an address that the directory does not have"] = {
    { "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB.prod.protection.outlook.com]",
      "mailbox_unknown", "suppress" },
    { "550 5.4.1 Recipient address rejected: Access denied", "mailbox_unknown", "suppress" },
    { "550 5.4.1 All recipient addresses rejected: Access denied [DB.prod.protection.outlook.com]", "policy" },
  },
  ["a rate, though it names a technique of authentication"] = {
    { "421 4.7.28 mx2 saw an unusual rate of junk from your DKIM domain example.org, slow down", "rate_limited",
      "slow_down" },
    { "421 4.7.28 mail with this SPF domain has been rate limited for now", "rate_limited", "slow_down" },
    { "550 5.4.6 an unusual pattern of sending was noticed", "rate_limited" },
    { "450 4.2.1 rita got more mail today than we allow", "rate_limited" },
  },
  ["a malformed message, though it speaks of spam"] = {
    { "550 5.7.1 192.0.2.7: the message is not RFC 5322 compliant, so to reduce spam it was blocked", "message_format",
      "fix_message" },
    { "554 it has multiple From headers and looks like spam", "message_format" },
    { "554 Duplicate header DKIM-Signature", "message_format" },
    { "552 there is a header without colon", "message_format" },
  },
  ["one transaction that holds too much"] = {
    { "452 4.5.3 the policy size per transaction exceeded our share", "too_many_recipients", "split" },
    { "451 4.3.0 multiple destination domains in a transaction do not work", "too_many_recipients", "split" },
  },
  ["what Postfix writes before any text of a table"] = {
    { "554 5.7.1 <rita@example.org>: Recipient address rejected: Blocked", "policy" },
    { "554 5.7.1 <rita@example.org>: Recipient address rejected: Blocked https://example.org/?ip=192.0.2.7", "policy" },
    { "421 4.7.1 <rita@example.org>: Recipient address rejected: Service unavailable, closing", "service_unavailable" },
  },
  ["codes that yield to words"] = {
    { "556 the doorman turned you away", "policy" }, { "556 5.7.1 this is junk", "spam_content" },
    { "556 the sender is not welcome", "sender_rejected" }, { "556 no", "domain_unknown", "suppress" },
    { "552 it goes round in circles", "network_error" }, { "552 the document has a macro inside", "message_format" },
  },
  ["a list that could not be asked: the receiver's trouble"] = {
    { "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver",
      "system_error", "review" },
    { "554 5.7.1 192.0.2.7: multi.uribl.com says query refused", "system_error", "review" },
  },
  ["services that send: the sender's own set-up"] = {
    { "554 refused: Email address is not verified, these identities failed: example.org", "sender_rejected" },
    { "550 5.7.1 Unconfigured sending domain example.org here", "sender_rejected" },
    { "550 the list is over your package quota", "rate_limited", "slow_down" },
    { "452 too many recipients in this session of yours", "too_many_recipients", "split" },
    { "451 4.4.1 no valid hosts for example.org at the moment", "network_error", "retry" },
  },
  ["a tag that yields to the cause, and the provider's own relay"] = {
    { "554 192.0.2.7 has no name. IB108", "reverse_dns" },
    { "554 5.7.1 Client host rejected: do use your provider's relay", "blocklisted" },
    { "553 local users only on this one", "policy" },
    { "450 4.7.321 starttls-not-supported by the other side", "tls_failure" },
    { "421 4.3.2 System not accepting any messages", "service_unavailable" },
    { "554 refused for policy reasons. Host name was not found in DNS", "reverse_dns" },
  },
  ["what a third party wrote in it"] = {
    { '550 5.7.1 refused: subject "user unknown, no such mailbox" looks like spam', "spam_content" },
    { '550 Server said "user unknown"', "mailbox_unknown" },
    { '550 Our answer is: "user unknown"', "mailbox_unknown" },
    { '550 message named "user unknown" refused', "policy" },
    { "552 5.7.0 attachment 'user unknown.exe' was blocked", "message_format" },
    { "550 Your letter holds the phrase 'account suspended', which is spam", "spam_content" },
    { "550 Server said: user 'jo' is unknown", "mailbox_unknown" },
    { '554 5.7.1 the file "mailbox full.exe" is an attachment type we do not take', "message_format" },
    { "550 5.7.1 refused by policy, link http://example.org/no-such-user/mailbox-full", "policy" },
  },
}

describe("replies of providers", function()
  for kind, cases in pairs(REPLIES) do
    it(kind, function()
      for _, case in ipairs(cases) do
        local verdict = smtpcodes.classify(case[1])
        assert.equal(case[2], verdict.reason, case[1])
        if case[3] then assert.equal(case[3], verdict.action, case[1]) end
        if case[2] ~= "mailbox_unknown" and case[2] ~= "domain_unknown" then
          assert.not_equal("suppress", verdict.action, case[1])
        end
      end
    end)
  end

  it("is likely only, where Microsoft's edge denies access", function()
    assert.equal("likely", smtpcodes.classify(
      "550 5.4.1 Recipient address rejected: Access denied [DB.prod.protection.outlook.com]").confidence)
    assert.equal("likely", smtpcodes.classify("550 5.4.1 Recipient address rejected: Access denied").confidence)
  end)

  it("are no wait where they tell a rate", function()
    assert.is_nil(smtpcodes.classify("421 4.7.0 no more than 100 messages per hour from you").retry_after)
  end)
end)
