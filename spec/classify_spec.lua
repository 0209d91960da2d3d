--- What replies mean: the laws for every input, faults that other classifiers are known for, waits, the caller's own
--- rules, octets of every kind, misuse, and explain.
local smtpcodes = require "smtpcodes"
local core = require "smtpcodes.core"
local golden = require "support.golden"
local random = require "support.random"
local classify, reason = smtpcodes.classify, smtpcodes.reason

local DEFAULTS = {}
for _, row in ipairs(smtpcodes.reasons()) do DEFAULTS[row.reason] = row end

local function set(...)
  local members = {}
  for _, member in ipairs { ... } do members[member] = true end
  return members
end

local ABOUT_RECIPIENT = set("mailbox_unknown", "mailbox_disabled", "suppressed", "domain_unknown")
local EARLY = set("CONNECT", "EHLO", "HELO", "LHLO", "MAIL", "AUTH", "STARTTLS")
local ACTIONS = set("proceed", "retry", "slow_down", "split", "suppress", "fix_message", "fix_sender",
  "fix_session", "review")
local SCOPES = set("none", "recipient", "domain", "message", "sender", "host", "server", "session",
  "transaction", "unknown")

---Asserts the verdict's fields that `expected` names; `why` and `rule` by name.
local function judge(expected, what, opts)
  local verdict = assert(classify(what, opts))
  local shown = tostring(type(what) == "table" and what.text or what)
  for key, value in pairs(expected) do
    local got = verdict[key]
    if key == "why" then got = verdict.why.source elseif key == "rule" then got = verdict.why.rule end
    if value == "none at all" then value = nil end
    assert.equal(value, got, shown .. ": " .. key)
  end
  return verdict
end

---The laws, for one input and what came out.
local function assert_lawful(verdict, what, opts)
  local v, at = verdict, ("%q %s"):format(tostring(what), tostring(opts and opts.stage))
  local class = v.code and math.floor(v.code / 100) or v.enhanced and tonumber(v.enhanced:sub(1, 1))
  local default = DEFAULTS[v.reason]
  assert.is_table(default, at)
  assert.is_true(ACTIONS[v.action], at)
  assert.is_true(SCOPES[v.scope], at)
  assert.is_true(set("certain", "likely", "guess")[v.confidence], at)
  assert.is_true(set("rule", "enhanced", "code", "user_rule")[v.why.source], at)
  -- Law 1
  assert.equal(class == 2, v.reason == "accepted", at)
  assert.equal(class == 3, v.reason == "continue", at)
  -- Law 2
  local final = opts and opts.final
  if class == 2 or class == 3 then
    assert.equal("done", v.disposition, at)
    assert.equal("proceed", v.action, at)
    assert.equal("none", v.bounce, at)
    return
  end
  assert.is_true(v.disposition == "keep" or v.disposition == "return", at)
  if final then assert.equal("return", v.disposition, at) end
  if class == 5 and not final then
    local kept = v.reason == "too_many_recipients" and v.stage == "RCPT" and v.disposition == "keep"
    assert.is_true(kept or v.disposition == "return", at)
  end
  -- Law 3
  if v.action == "suppress" then
    assert.is_true(class ~= 4 and ABOUT_RECIPIENT[v.reason] and not EARLY[v.stage], at)
    assert.is_true(v.confidence ~= "guess", at)
    assert.equal("hard", v.bounce, at)
    if (v.stage == "DATA-END" or v.stage == "BDAT") and opts and (opts.recipients or 0) > 1 then
      assert.is_truthy(tostring(what):find("@", 1, true), at)
    end
  else
    assert.is_true(v.bounce == "soft" or v.bounce == "block", at)
    if class == 4 and ABOUT_RECIPIENT[v.reason] then
      assert.equal("retry", v.action, at)
      assert.equal("soft", v.bounce, at)
    end
  end
  -- Law 4
  if v.scope == "domain" then
    assert.is_true(v.reason == "domain_unknown" or v.reason == "relay_denied" or v.code == 556, at)
  end
  -- Law 5
  if v.reason == "mailbox_full" or v.reason == "rate_limited" or v.reason == "greylisted" then
    assert.equal(default.action, v.action, at)
  end
  if class == 5 and set("system_error", "network_error", "service_unavailable", "unknown")[v.reason] then
    assert.equal("review", v.action, at)
  end
  if class == 4 and v.bounce == "block" then assert.equal("return", v.disposition, at) end
  -- Law 6
  if v.action == "split" then
    assert.equal("too_many_recipients", v.reason, at)
    assert.is_true(not opts or opts.recipients ~= 0, at)
  end
  -- Law 7
  if not class and v.reason ~= "unknown" and v.action ~= default.action then
    assert.is_true(default.action == "suppress" or default.action == "split" or v.reason == "relay_denied", at)
  end
  if not class and v.reason == "unknown" then
    assert.equal("review", v.action, at)
    assert.equal("soft", v.bounce, at)
  end
end

local TEXTS = {
  "", "User unknown", "<rita@example.org>: user unknown", "mailbox full", "Greylisted, come back in 5 minutes",
  "Relaying denied", "too many recipients", "too many connections", "Domain not found", "null MX",
  "Sender address rejected: user unknown", "Client host blocked using zen.spamhaus.org", "message too large",
  "SPF check failed", "Account disabled", "Service unavailable", "local error", "Connection timed out",
  "Too many hops", "message expired in the queue", "Authentication required", "virus found",
  "TLS handshake failed", "Syntax error", "Only members may post", "gibberish, of a kind",
  "All messages from 192.0.2.7 will be permanently deferred",
}
local ENHANCED = { "", "1.1 ", "1.2 ", "1.10 ", "2.1 ", "2.2 ", "4.6 ", "4.7 ", "5.3 ", "7.1 ", "7.26 ", "7.999 " }
local CODES = { "", "221 ", "250 ", "334 ", "354 ", "421 ", "450 ", "451 ", "452 ", "471 ", "500 ", "521 ", "530 ",
  "550 ", "551 ", "552 ", "553 ", "554 ", "556 ", "571 ", "599 " }

describe("the laws hold", function()
  local rules = assert(smtpcodes.rules {
    { id = "all-dead", reason = "mailbox_unknown", pattern = "e" },
    { id = "all-full", reason = "mailbox_full", code = 4 },
    { id = "loose", reason = "domain_unknown", code = 5 },
  })
  local variants = {
    {}, { final = true }, { submission = true }, { recipients = 0 }, { recipients = 1 }, { recipients = 7 },
    { rules = rules }, { rules = rules, final = true, recipients = 2 }, { provider = "microsoft" },
    { provider = "google", recipients = 3 },
  }
  local stages = core.stages()

  for _, code in ipairs(CODES) do
    it("for every stage, text and option under code '" .. code .. "'", function()
      local n = 0
      for _, enhanced in ipairs(ENHANCED) do
        if enhanced == "" or code ~= "" then
          for _, text in ipairs(TEXTS) do
            local what = code .. (enhanced ~= "" and code:sub(1, 1) .. "." .. enhanced or "") .. text
            n = n + 1
            for i = 1, 3 do -- every option and stage comes round with every text
              local variant = variants[(n + i * 3) % #variants + 1]
              variant.stage = stages[(n * 7 + i) % (#stages + 1)]
              assert_lawful(classify(what, variant), what, variant)
            end
          end
        end
      end
    end)
  end

  it("at every stage for what would suppress", function()
    for _, stage in ipairs(stages) do
      for _, code in ipairs { "", "450 ", "550 ", "556 " } do
        for _, opts in ipairs { {}, { recipients = 2 }, { rules = rules } } do
          opts.stage = stage
          local what = code .. "User unknown"
          assert_lawful(classify(what, opts), what, opts)
        end
      end
    end
  end)
end)

describe("a law by itself", function()
  it("1: a 2yz is accepted and a 3yz is continue, also against the caller's own rule", function()
    local rules = assert(smtpcodes.rules { { id = "no", reason = "policy", pattern = "." } })
    for _, text in ipairs { "user unknown", "mailbox full", "blocked" } do
      judge({ reason = "accepted", action = "proceed", disposition = "done" }, "250 " .. text, { rules = rules })
      judge({ reason = "continue", action = "proceed", disposition = "done" }, "354 " .. text, { final = true })
    end
  end)

  it("2: keep under 4yz whatever the action, return under 5yz", function()
    judge({ action = "fix_sender", disposition = "keep" }, "421 4.7.26 This mail fails DMARC")
    judge({ action = "retry", disposition = "return" }, "552 5.2.2 mailbox full")
    judge({ disposition = "keep" }, "Connection timed out")
    judge({ disposition = "return" }, "450 4.2.0 Greylisted", { final = true })
    judge({ reason = "network_error", disposition = "return" }, "421 4.4.7 Delivery time expired")
    judge({ reason = "network_error", disposition = "return" }, "451 Too many hops, routing loop")
    judge({ reason = "network_error", disposition = "return" }, "450 4.4.6 no")
  end)

  it("2: an expired time returns whatever else was wrong", function()
    judge({ reason = "mailbox_full", disposition = "return" },
      "450 4.2.2 Mailbox full; the message has been in the queue too long")
  end)

  it("3: a 4yz never suppresses", function()
    judge({ reason = "mailbox_unknown", action = "retry", bounce = "soft", disposition = "keep" },
      "450 4.1.1 User unknown")
    judge({ reason = "domain_unknown", action = "retry", bounce = "soft" }, "450 4.1.2 Domain not found")
  end)

  it("3: before RCPT nothing suppresses, and what MAIL is refused for is the sender", function()
    for stage in pairs(EARLY) do
      local verdict = judge({ disposition = "return" }, "550 5.1.1 User unknown", { stage = stage })
      assert.are_not.equal("suppress", verdict.action, stage)
      assert.are_not.equal("hard", verdict.bounce, stage)
    end
    judge({ reason = "sender_rejected", action = "fix_sender" }, "550 5.1.1 User unknown", { stage = "MAIL" })
  end)

  it("3: after the data of several recipients only a reply that names an address suppresses", function()
    local reply = "550 5.1.1 User unknown"
    judge({ action = "suppress" }, reply, { stage = "DATA-END", recipients = 1 })
    judge({ action = "suppress" }, reply, { stage = "DATA-END" })
    judge({ action = "review", bounce = "block" }, reply, { stage = "DATA-END", recipients = 2 })
    judge({ action = "suppress" }, "550 5.1.1 <rita@example.org> User unknown", { stage = "DATA-END",
      recipients = 2 })
    judge({ action = "suppress" }, reply, { stage = "RCPT", recipients = 2 })
  end)

  it("3: text about the sender is about the sender", function()
    for _, text in ipairs {
      "550 Sender verify failed for <x@example.net>: User unknown",
      "450 4.1.8 <x@example.net>: Sender address rejected: Domain not found",
      "550 5.1.0 sender unknown: no such user",
      "host mx.example.net said: 550 Sender verification failed: 550 5.1.1 User unknown",
    } do
      local verdict = judge({ reason = "sender_rejected" }, text)
      assert.are_not.equal("suppress", verdict.action)
    end
  end)

  it("3: a domain that is unknown suppresses only where something tells that it is the recipient's", function()
    for _, text in ipairs {
      "550 unknown domain", "550 5.7.1 domain not known", "550 5.0.0 no such domain", "550 domain suspended",
      "550 NXDOMAIN", "550 domain has no MX", "550 5.7.1 <rita@example.org>: domain unknown", "550 Unbekannte Domain",
      "550 Domaine inexistant",
    } do
      judge({ reason = "domain_unknown", action = "review", bounce = "block", confidence = "guess" }, text)
    end
    for _, text in ipairs {
      "550 5.1.2 unknown domain", "550 5.1.0 no such domain", "550 5.4.4 unknown domain", "556 unknown domain",
      "550 5.7.1 unknown destination domain", "550 <rita@example.org>: domain unknown", "no such domain",
      "550 the domain does not exist, check the spelling of the recipient", "550 the domain accepts no mail",
      "550 Unbekannte Domain des Empfängers", "550 null MX",
    } do
      judge({ reason = "domain_unknown", action = "suppress", bounce = "hard" }, text)
    end
    local told = "<rita@nowhere.test>: host mx.example.net[192.0.2.7] said: 550 Domain not found: "
    judge({ reason = "domain_unknown", action = "suppress" }, told .. "Nowhere.TEST")
    judge({ reason = "domain_unknown", action = "review" }, told .. "elsewhere.test")
    for octets, action in pairs { [255] = "suppress", [256] = "review" } do -- no domain is longer
      local domain = ("b"):rep(octets - #".test") .. ".test"
      judge({ reason = "domain_unknown", action = action }, told:gsub("nowhere.test", domain) .. domain)
    end
    judge({ reason = "domain_unknown", action = "suppress" }, "550 Host unknown") -- Sendmail's word
    judge({ reason = "domain_unknown", action = "review" }, "550 5.7.1 Host unknown or its domain")
  end)

  it("3: blocklists, authentication, a full mailbox and codes that contradict each other never suppress",
    function()
    for _, text in ipairs {
      "550 5.1.1 Client blocked using zen.spamhaus.org", "550 5.1.1 rejected by DMARC", "550 5.1.1 mailbox full",
      "250-fine\r\n550 5.1.1 User unknown", "\1\2\3 \255\254", "550 \0\1\2\3",
    } do
      assert.are_not.equal("suppress", classify(text).action, text)
    end
  end)

  it("3: what a mailbox has left is room, and 552 speaks of room, however its sentence is spelt", function()
    for _, text in ipairs {
      "550 The user has 0 bytes left", "552 5.2.2 ann's mailbox has 3 KB left", "550 Ann's account: no spaxe left",
      "552 The mailbox of this user has nx space left", "552 The mailbox of this user has no roum left",
      "552 Requested mail action aborted, the mailbox of the recipient is fxll", "552 Mailbox unavailable",
      "552 Recipient rejected", "552 5.1.1 Boxte pleine", "552 5.1.1 Recipient rejected",
    } do
      assert.are_not.equal("suppress", classify(text).action, text)
    end
    -- Words that say that somebody is not there, or gone, do under 552 too.
    for _, text in ipairs { "550 Ann has left the company", "550 5.1.6 This user left in May", "552 User unknown",
      "552 5.1.1 There is no such user", "552 5.2.1 The account is disabled" } do
      judge({ action = "suppress" }, text)
    end
  end)

  it("4: 556, a null MX and a domain that is not there have the domain's scope; DNS trouble is the network's",
    function()
    judge({ reason = "domain_unknown", scope = "domain", action = "suppress" }, 556)
    judge({ reason = "domain_unknown", scope = "domain", action = "suppress" }, "550 5.1.10 It has a null MX")
    judge({ reason = "domain_unknown", scope = "domain", action = "suppress" }, "550 5.1.2 x")
    for _, text in ipairs { "451 DNS lookup timed out", "SERVFAIL for example.org",
      "Malformed name server reply" } do
      judge({ reason = "network_error", action = "retry" }, text)
    end
    judge({ reason = "policy", action = "review", scope = "server" }, 521)
    judge({ reason = "policy", action = "review", scope = "server" }, "521", { stage = "CONNECT" })
  end)

  it("5: what may pass keeps its action under 5yz, what failed there wants a look", function()
    judge({ reason = "mailbox_full", action = "retry", bounce = "soft" }, "552 5.2.2 mailbox full")
    judge({ reason = "rate_limited", action = "slow_down", bounce = "soft" }, "550 too many connections")
    judge({ reason = "greylisted", action = "retry", bounce = "soft" }, "550 greylisted")
    judge({ reason = "system_error", action = "review" }, "554 internal error")
    judge({ reason = "network_error", action = "review" }, "554 connection timed out")
    judge({ reason = "service_unavailable", action = "review" }, "554 service not available")
    judge({ reason = "unknown", action = "review", bounce = "block" }, "554 no")
    judge({ reason = "unknown", action = "retry", bounce = "soft" }, "450 no")
  end)

  it("5: a 4yz that says retrying is of no use is a block and returns", function()
    judge({ reason = "blocklisted", bounce = "block", disposition = "return" },
      "421 4.7.1 All messages from 192.0.2.7 will be permanently deferred; retrying will not succeed")
  end)

  it("6: too many recipients are split when some were accepted, or that is not known", function()
    judge({ reason = "too_many_recipients", action = "split", scope = "transaction" },
      "452 4.5.3 Too many recipients")
    judge({ action = "split" }, "452 4.5.3 Too many recipients", { recipients = 50 })
    judge({ action = "retry" }, "452 4.5.3 Too many recipients", { recipients = 0 })
    judge({ action = "split", disposition = "keep" }, "552 Too many recipients", { stage = "RCPT" })
    judge({ action = "split", disposition = "return" }, "552 Too many recipients", { stage = "DATA-END" })
    judge({ reason = "mailbox_full" }, 552, { stage = "RCPT" })
    judge({ reason = "mailbox_full" }, "552 sorry", { stage = "RCPT" })
  end)

  it("7: without a code the reason's defaults stand", function()
    judge({ reason = "mailbox_unknown", action = "suppress", bounce = "hard", code = "none at all" },
      "User unknown")
    judge({ reason = "mailbox_full", action = "retry", bounce = "soft", disposition = "keep" }, "Mailbox full")
    judge({ reason = "unknown", action = "review", bounce = "soft" }, "such is life")
  end)
end)

describe("what other classifiers are known to get wrong", function()
  local cases = { -- text, what is expected, options
    { "452 4.5.3 Too many recipients", { reason = "too_many_recipients", action = "split" } },
    { "452 4.2.2 This account is over quota", { reason = "mailbox_full", bounce = "soft",
      disposition = "keep" } },
    { "550 5.2.2 mailbox full", { reason = "mailbox_full" } },
    { "554 5.1.1 User unknown", { reason = "mailbox_unknown" } },
    { "553 5.1.2 no", { reason = "domain_unknown" } },
    { "550 5.7.1 Relaying denied", { reason = "relay_denied" } },
    { "554 5.7.1 Client host blocked using zen.spamhaus.org", { reason = "blocklisted", scope = "host" } },
    { "530 5.7.0 Must issue a STARTTLS command first", { reason = "session_security",
      action = "fix_session" } },
    { "503 5.5.1 bad sequence", { reason = "protocol_error", action = "fix_session" } },
    { "550 5.7.509 Access denied, sending domain does not pass DMARC verification",
      { reason = "auth_failure" } },
    { "550 1.2.3.4 is not welcome here", { reason = "blocklisted", enhanced = "none at all" } },
    { "550 5.5.0 x", { reason = "protocol_error", confidence = "guess" } },
    { "421 shutting down", { reason = "service_unavailable", action = "retry" } },
    { "421 4.7.0 try again later", { reason = "rate_limited", confidence = "guess" } },
    { "450 4.7.1 try again later", { reason = "greylisted", confidence = "guess" } },
    { "250 2.0.0 OK", { reason = "accepted", bounce = "none" } },
    { "354 go", { reason = "continue", bounce = "none" } },
    { "abc", { reason = "unknown", action = "review",
      code = "none at all" } },
    { "25 ok", { reason = "unknown", action = "review", code = "none at all" } },
    { "2501 ok", { reason = "unknown", action = "review", code = "none at all" } },
    { "550 5.1.10 RESOLVER.ADR.RecipientNotFound; not here", { reason = "mailbox_unknown",
      scope = "recipient" } },
    { "550 5.1.10 x", { reason = "mailbox_unknown" }, { provider = "microsoft" } },
    { "550 5.1.10 x", { reason = "domain_unknown", confidence = "guess",
      action = "review" } },
    { "556 5.1.10 domain has null MX", { reason = "domain_unknown", scope = "domain",
      action = "suppress" } },
    { "550 5.4.1 Recipient address rejected: Access denied [DB.prod.protection.outlook.com]",
      { reason = "mailbox_unknown", scope = "recipient", action = "suppress", confidence = "likely" } },
    { "550 5.1.1 rita was sent to by too many recipients this hour. IB607", { reason = "rate_limited" } },
    { "550 5.1.0 <x@example.net> sender rejected. AUP#In-1310", { reason = "sender_rejected",
      bounce = "block" } },
    { "554 delivery error: dd This user doesn't have an example.com account",
      { reason = "mailbox_unknown" } },
    { "552 1 Requested mail action aborted, mailbox not found",
      { reason = "mailbox_unknown", disposition = "return" }, { stage = "DATA-END" } },
    { "552 Too many recipients", { reason = "too_many_recipients", disposition = "keep" },
      { stage = "RCPT" } },
    { "422 4.2.2 Greylisted", { reason = "greylisted", disposition = "keep" } },
    { "553 5.3.0 192.0.2.7 Rejected - see https://www.spamhaus.org", { reason = "blocklisted",
      blocklist = "Spamhaus" } },
    { "550 5.7.26 unauthenticated", { reason = "auth_failure" } },
    { "550 User not found", { reason = "mailbox_unknown", action = "suppress" } },
    { "450 4.2.0 <rita@example.org> Greylisted", { reason = "greylisted" } },
    { "551 User not local; please try <rita@example.net>",
      { reason = "mailbox_disabled" } },
    { "235 auth failure", { reason = "accepted" } },
    { "554 5.7.1 no", { reason = "policy", action = "review", disposition = "return" },
      { stage = "CONNECT" } },
    { "521 no", { reason = "policy", scope = "server" }, { stage = "CONNECT" } },
    { "521 no", { reason = "policy", scope = "server" }, { stage = "MAIL" } },
    -- The words of RFC 7504 §3 and §5.1 for a host that takes no mail: no word on the domain, which may have others.
    { "521 Host does not accept mail", { reason = "policy", scope = "server", action = "review",
      disposition = "return" } },
    { "521 5.3.2 Domain does not accept mail", { reason = "policy", scope = "server" }, { stage = "CONNECT" } },
    { "521 Host does not accept mail", { reason = "policy", scope = "server" }, { stage = "EHLO" } },
    { "521 This host never takes mail", { reason = "policy", scope = "server", action = "review" } },
    { "550 Host does not accept mail", { reason = "domain_unknown", action = "suppress" } },
    { "556 Domain does not accept mail", { reason = "domain_unknown", action = "suppress" } },
    { "552 5.3.4 Message size exceeds fixed limit", { reason = "message_too_big",
      action = "fix_message" } },
  }
  for _, case in ipairs(cases) do
    local stage = case[3] and case[3].stage and " at " .. case[3].stage or ""
    it(case[1] .. stage, function() judge(case[2], case[1], case[3]) end)
  end
end)

describe("the end of a sentence", function()
  it("is no control octet, which parts words as a blank does", function()
    for octet = 1, 31 do
      judge({ reason = "mailbox_unknown", rule = "user_unknown" }, "550 user" .. string.char(octet) .. "unknown")
    end
  end)

  it("parts the words of a phrase, a short form's full stop does not", function()
    local rules = smtpcodes.rules { { id = "ours", reason = "policy", text = "alpha .. beta" } }
    for _, text in ipairs { "550 alpha beta", "550 alpha gamma beta", "550 alpha no. beta" } do
      judge({ rule = "ours" }, text, { rules = rules })
    end
    for _, text in ipairs { "550 alpha. beta", "550 alpha. Beta", "550 alpha gamma. beta", "550 alpha! beta" } do
      judge({ rule = "none at all" }, text, { rules = rules })
    end
    for short in ("max min etc nbr inc ltd tel msg res"):gmatch "%a+" do
      judge({ rule = "ours" }, "550 alpha " .. short .. ". beta", { rules = rules })
      judge({ rule = "ours" }, "550 alpha " .. short:upper() .. ". beta", { rules = rules })
      for _, other in ipairs { short:reverse(), short:sub(1, 2) .. "y", short .. "s" } do
        judge({ rule = "none at all" }, "550 alpha " .. other .. ". beta", { rules = rules })
      end
    end
  end)
end)

describe("a rule that gives more than a reason", function()
  it("returns the message where the time expired, whatever the code", function()
    for _, text in ipairs { "450 4.2.0 message expired", "450 mail loop detected", "message expired" } do
      judge({ reason = "network_error", disposition = "return" }, text)
    end
  end)

  it("gives nothing where its condition fails", function()
    judge({ disposition = "return", rule = "expired_here" }, "450 4.2.0 Your letter expired")
    judge({ disposition = "keep" }, "450 4.2.0 Your letter expired, its date header is odd")
    judge({ disposition = "keep" }, "450 4.2.2 quota: letter expired")
  end)

  it("is a block where retrying will not succeed", function()
    judge({ bounce = "block", disposition = "return" },
      "421 4.7.0 [TSS09] Anything from 192.0.2.7 will be permanently deferred, save your breath")
    judge({ bounce = "soft", disposition = "keep" },
      "421 4.7.0 Anything from 192.0.2.7 will be permanently deferred, save your breath")
  end)
end)

describe("retry_after", function()
  local cases = {
    { "an age is no wait", "451 message older than 5 minutes" },
    { "a period is no wait", "450 over 3 hours of mail sent" },
    { "no blank before the unit", "450 Please try again in 90s", 90 },
    { "a clock", "450 retry after 00:05:00", 300 },
    { "a clock to the second", "450 come back in 00:04:59", 299 },
    { "days", "450 retry after 2 days", 172800 },
    { "greylisting", "450 greylisted for 300 seconds", 300 },
    { "a limit is no wait", "421 too many connections, 12 hours" },
    { "no unit", "450 try again in 5" },
    { "hours and minutes", "450 try again in 1 hour and 30 minutes", 5400 },
    { "a range: the later", "450 try again in 5-10 minutes", 600 },
    { "in words", "421 please retry in an hour", 3600 },
    { "a minimum", "450 wait at least 20 min before the next attempt", 1200 },
    { "how long it was tried", "550 could not be delivered for 5 days, we will not try again" },
    { "absurd", "450 try again in 99999999999999999999999 seconds" },
    { "more than a year", "450 try again in 4000 days" },
    { "no clock", "450 try again in 00:99:00" },
    { "not in a host name", "450 try again in 5.minutes.example.org" },
    { "a limit beside words of waiting", "450 greylisted, a limit of 5 minutes holds" },
    { "no lead word", "450 try again later, 5 minutes" },
    { "behind a word of waiting", "450 you must wait 5 minutes", 300 },
    { "a lead word without a word of waiting", "450 minutes in 5 minutes" },
    { "a lead word, and words between", "450 retry in about 5 minutes", 300 },
    { "within", "450 please retry within the next 5 minutes", 300 },
    { "a block for a time", "450 your address is blocked for 5 minutes", 300 },
    { "for a time, without a block", "450 we slept for 5 minutes" },
    { "a clock without a report", "450 try again at 10:30:00" },
    { "a beginning of a word of waiting", "450 again def, de, in 5 minutes", 300 },
    { "a number without end", "450 try again in " .. ("1"):rep(40) .. " minutes" },
    { "a clock of four numbers", "450 try again in 00:05:00:1" },
    { "a clock with a colon behind it", "450 try again in 00:05:00::" },
    { "a clock of 61 seconds", "450 try again in 00:05:61" },
    { "a clock of two numbers is no time to wait", "450 try again in 5:30 minutes" },
    { "one", "450 try again in one hour", 3600 },
    { "an address for a unit", "450 try again in a <a@b.example> or 5 hours" },
    { "two years", "450 try again in 300 days 300 days" },
    { "to", "450 try again in 5 to 10 minutes", 600 },
    { "or", "450 try again in 5 or 10 minutes", 600 },
    { "four words between", "450 try again in at least about another roughly 5 minutes", 300 },
    { "deferred for", "450 deferred for 5 minutes", 300 },
    { "delayed for", "450 delayed for 5 minutes", 300 },
    { "graylisted for", "450 graylisted for 5 minutes", 300 },
    { "wait for", "450 please wait for 5 minutes", 300 },
    { "listed for", "450 listed for 5 minutes, try later", 300 },
    { "queued for", "450 again queued for 5 minutes" },
    { "another", "450 retry another 5 minutes", 300 },
    { "about without a lead word", "450 retry about 5 minutes" },
    { "a clock first of all", "450 12:30 it is, try again" },
    { "the first of two lines", "450-try again in 5 minutes\r\n450 or in 7 minutes", 300 },
    { "a number that is spelt", "451 please try again in two hours", 7200 },
    { "a spelt number without a unit", "451 try again in two or three of them, after 5 minutes", 300 },
    { "a", "451 please try again in a minute", 60 },
    { "an", "451 please try again in an hour", 3600 },
    { "three", "451 please try again in three minutes", 180 },
    { "four", "451 please try again in four minutes", 240 },
    { "five", "451 please try again in five minutes", 300 },
    { "six", "451 please try again in six hours", 21600 },
    { "ten", "451 please try again in ten minutes", 600 },
    { "twelve", "451 please try again in twelve hours", 43200 },
    { "fifteen", "451 please try again in fifteen minutes", 900 },
    { "thirty", "451 please try again in thirty minutes", 1800 },
    { "what resets", "450 rate limit, resets in 45 minutes", 2700 },
    { "the next attempt", "450 next attempt allowed in 240 seconds", 240 },
    { "Retry-After", "421 too fast, Retry-After: 120", 120 },
    { "retry_after", '421 {"retry_after": 300}', 300 },
    { "Retry-After with a unit", "421 too fast, retry-after: 5 minutes", 300 },
    { "Retry-After for more than a year", "421 too fast, retry-after: 900d" },
    { "the end of a longer name", "421 too fast, noretry-after-120" },
    { "Retry-After without a number behind it", "421 too fast, retry-after policy 5" },
    { "Retry-After, absurd", "421 too fast, Retry-After: 99999999999" },
    { "a report without a clock",
      [[{"response":{"code":450,"content":"try again in 5 minutes"},"timestamp":1700000000}]], 300 },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      assert.equal(case[3], classify(case[2]).retry_after)
      if math.type and case[3] then assert.equal("integer", math.type(classify(case[2]).retry_after)) end
    end)
  end
end)

describe("retry_after, whole", function()
  local function after(text) return classify("450 " .. text).retry_after end

  it("knows every unit, with and without a blank before it, up to a year", function()
    for units, seconds in pairs { ["s sec secs second seconds"] = 1, ["m min mins minute minutes"] = 60,
      ["h hr hrs hour hours"] = 3600, ["d day days"] = 86400, ["week weeks"] = 604800 } do
      for unit in units:gmatch "%S+" do
        local most = math.floor(31536000 / seconds)
        for _, n in ipairs { 0, 1, 7, most, most + 1 } do
          local wanted = n > 0 and n <= most and n * seconds or nil
          assert.equal(wanted, after(("try again in %d %s"):format(n, unit)), n .. " " .. unit)
          assert.equal(wanted, after(("try again in %d%s"):format(n, unit)), n .. unit)
          if n == most then assert.is_nil(after(("try again in %d %s 2 days"):format(n, unit))) end
        end
        local spelt = #unit > 2 and 2 * seconds or nil -- "two m" is hardly two minutes
        assert.equal(spelt, after("try again in two " .. unit), unit)
      end
    end
    for _, unit in ipairs { "secondes", "hou", "x", "month", "moments" } do
      assert.is_nil(after("try again in 7 " .. unit))
      assert.is_nil(after("try again in 7" .. unit))
    end
  end)

  it("adds up parts of a time, and takes the later of two", function()
    for text, seconds in pairs {
      ["1h30m"] = false, ["1 hour 30 minutes 5 seconds"] = 5405, ["1 day, 2 hours and 3 minutes"] = 93780,
      ["5-10 minutes"] = 600, ["10-5 minutes"] = false, ["10 to 10 minutes"] = 600, ["5 or 10 or 20 minutes"] = 1200,
      ["1 hour 30"] = 3600, ["1 hour then 30 minutes"] = 3600, ["5 minutes 5-10 seconds"] = 310, ["0 minutes"] = false,
      ["00:00:00"] = 0, ["00:00:59"] = 59, ["00:59:59"] = 3599, ["0:05:00"] = 300, ["000:05:00"] = false,
      ["00:60:00"] = false, ["00:00:60"] = false, ["99:00:00"] = 356400, ["1:2:3"] = 3723,
    } do
      assert.equal(seconds or nil, after("try again in " .. text), text)
    end
  end)

  it("asks for a word that leads to the time, at most three words between, and for one of waiting", function()
    for word in ("in after within wait again another least remaining"):gmatch "%S+" do
      assert.equal(300, after("retry " .. word .. " 5 minutes"), word)
      assert.equal(word == "wait" or word == "again" or nil, after(word .. " 5 minutes") and true, word)
    end
    for word in ("a about approx around at least the next another roughly than more minimum"):gmatch "%S+" do
      assert.equal(300, after("retry in " .. word .. " 5 minutes"), word)
    end
    for word in ("try trying retry retrying again back wait return resend reconnect retried later reattempt attempt "
      .. "greylisted delayed resets lifted expires resumes blocked deferred"):gmatch "%S+" do
      assert.equal(300, after("we " .. word .. " in 5 minutes"), word)
      assert.equal(300, after(word .. (" x"):rep(6) .. " in 5 minutes"), word)
      assert.is_nil(after(word .. (" x"):rep(7) .. " in 5 minutes"), word)
      assert.is_nil(after("we x" .. word .. " in 5 minutes"), word)
    end
    for word in ("greylisted graylisted deferred delayed blocked listed wait"):gmatch "%S+" do
      assert.equal(300, after(word .. " x x for 5 minutes, try later"), word)
      assert.is_nil(after("we " .. word .. " x x x for 5 minutes, try later"), word)
    end
    for _, word in ipairs { "before", "since", "every", "by" } do
      assert.is_nil(after("try again " .. word .. " 5 days"), word)
    end
  end)

  it("counts up to a clock time from the time of the report, not from any other", function()
    local report = "Nov 23 06:59:15 mx postfix/smtp[7]: A1: to=<ann@b.test>, relay=mx.b.test[203.0.113.7]:25, "
      .. "dsn=4.2.0, status=deferred (host mx.b.test[203.0.113.7] said: 450 4.2.0 %s (in reply to RCPT TO command))"
    local now = 6 * 3600 + 59 * 60 + 15
    for clock, seconds in pairs { ["06:59:15"] = 0, ["06:59:16"] = 1, ["06:59:14"] = 86399, ["07:00"] = 45, ["00:00"] =
      86400 - now, ["23:59:59"] = 86399 - now, ["01:00:00"] = 90000 - now, ["24:00"] = false, ["12:60"] = false } do
      for _, lead in ipairs { "after", "until", "till", "at", "before" } do
        assert.equal(seconds or nil, classify(report:format("try again " .. lead .. " " .. clock)).retry_after, clock)
        assert.is_nil(classify(report:format("it was " .. lead .. " " .. clock)).retry_after, clock)
      end
      assert.is_nil(classify(report:format("try again or " .. clock)).retry_after, clock)
    end
    -- Below an hour, with seconds, it is how long to wait.
    assert.equal(3599, classify(report:format("try again after 00:59:59")).retry_after)
  end)
end)

describe("a blocklist", function()
  it("is the most precise one that is named", function()
    assert.equal("Spamhaus ZEN",
      classify("554 blocked using zen.spamhaus.org, see https://www.spamhaus.org/").blocklist)
    assert.is_nil(classify("554 blocked using our own list").blocklist)
  end)

  it("that is named makes the reply about it", function()
    judge({ reason = "blocklisted", rule = "blocked_list_host" },
      "550 https://www.spamhaus.org/query/ip/192.0.2.7")
  end)
end)

describe("a verdict", function()
  it("has what there is, and nothing that is not there", function()
    local verdict = classify("host mx.example.net said: 450-4.2.0 <rita@example.org> is greylisted,\n"
      .. "450 4.2.0 try again in 5 minutes (in reply to RCPT TO command)")
    local fields = {}
    for key, value in pairs(verdict) do fields[key] = value end
    assert.same({
      code = 450, enhanced = "4.2.0", severity = "transient_negative", category = "mail_system",
        reason = "greylisted",
      action = "retry", scope = "host", disposition = "keep", bounce = "soft", confidence = "certain",
        stage = "RCPT",
      retry_after = 300, why = { source = "rule", rule = "greylisted_named", matched = "greylisted",
        phrase = "graylist*|greylist*|greyd|postgrey" },
    }, fields)
    assert.equal("smtpcodes.verdict", getmetatable(verdict).__name)
    if math.type then assert.equal("integer", math.type(verdict.code)) end
  end)

  it("is the caller's own", function()
    local verdict = classify("550 5.1.1 no")
    verdict.reason, verdict.why.source = "mine", "mine"
    assert.equal("mailbox_unknown", classify("550 5.1.1 no").reason)
    assert.equal("enhanced", classify("550 5.1.1 no").why.source)
  end)

  it("says what decided", function()
    judge({ why = "rule", rule = "user_unknown", confidence = "certain" }, "550 5.1.1 User unknown")
    judge({ why = "enhanced", rule = "none at all", confidence = "likely" }, "550 5.1.1 so it is")
    judge({ why = "code", rule = "none at all", confidence = "guess" }, "550 so it is")
  end)

  it("is less sure of what contradicts itself", function()
    judge({ reason = "relay_denied", confidence = "likely" }, "550 5.1.1 Relaying denied")
    judge({ reason = "mailbox_full", confidence = "certain" }, "552 5.2.2 Mailbox full")
    judge({ confidence = "likely" }, "450 5.1.1 User unknown")
    judge({ reason = "unknown", confidence = "guess" }, "450 5.0.0 so it is")
    judge({ confidence = "guess" }, "250-a\r\n550 5.1.1 User unknown")
    -- Said twice, and contradicted behind that.
    judge({ reason = "system_error", confidence = "certain" }, "550 spool file of mx2: no space left")
    judge({ reason = "system_error", confidence = "likely" },
      "550 spool file of mx2: no space left; It triggered three spam tests")
  end)

  it("takes nothing about the recipient from 5.7.1 or a bare 550", function()
    judge({ reason = "policy", confidence = "guess", action = "review" }, "550 5.7.1 so it is")
    judge({ reason = "unknown", confidence = "guess", action = "review" }, 550)
    judge({ reason = "unknown" }, 554)
  end)

  it("is the same for a code, its string, the reply's octets and the reply that was read", function()
    local octets = "550-5.1.1 Dear friend,\r\n550 5.1.1 the user rita is unknown\r\n"
    local read = assert(smtpcodes.parse(octets))
    assert.same(classify(octets), classify(read))
    assert.same(classify(552), classify("552"))
    read.stage = "MAIL"
    assert.equal("MAIL", classify(read).stage)
    assert.equal("RCPT", classify(read, { stage = "RCPT" }).stage)
  end)

  it("has its reason from the innermost reply that is quoted, its code from the received one", function()
    judge({ reason = "mailbox_full", code = 550, disposition = "return" },
      "host a.example said: 550 5.0.0 host b.example said: 452 4.2.2 mailbox full (in reply to RCPT TO command)")
    judge({ reason = "mailbox_unknown", code = 550 }, "smtp; 550-5.1.1 no such 550 5.1.1 user here")
  end)

  it("has its words in more than one line, any case, any punctuation", function()
    for _, text in ipairs {
      "550-Mailbox\r\n550 full", "550 MAILBOX-FULL", "550 mailbox  full.", "550 *mailbox* -- \"full\"",
      "550 Mailbox\\nfull", "550 mailbox <rita@example.org> is full", "550 mailbox 192.0.2.7 full",
    } do
      judge({ reason = "mailbox_full" }, text)
    end
  end)

  it("is not taken from addresses and host names", function()
    for _, text in ipairs {
      "550 <user.unknown@example.org> no", "550 mailbox.full.example.org said no",
        "550 x@mailbox-full.example.org",
    } do
      judge({ reason = "unknown" }, text)
    end
  end)

  it("of submission asks to log in where relaying was denied", function()
    judge({ reason = "relay_denied", action = "review", scope = "domain" }, "550 5.7.1 Relaying denied")
    judge({ reason = "relay_denied", action = "fix_session", scope = "session" }, "550 5.7.1 Relaying denied",
      { submission = true })
  end)

  it("says when not all of the text was read", function()
    local long = "550 " .. ("x "):rep(40000) .. "user unknown"
    judge({ truncated = true, reason = "unknown" }, long)
    judge({ truncated = "none at all", reason = "mailbox_unknown" }, long, { max_bytes = 200000 })
    judge({ truncated = true, reason = "unknown" }, "550 user unknown", { max_bytes = 6 })
    local reply = assert(smtpcodes.parse "550 user unknown\r\n")
    local cut = classify(reply, { max_bytes = 4 })
    assert.same({ "unknown", true }, { cut.reason, cut.truncated })
    reply.flaws = { 1, "code_changes", "bare_lf" } -- what is no name of a flaw is none
    assert.equal("guess", classify(reply).confidence)
    reply.flaws = { 1, "bare_lf" }
    assert.equal("certain", classify(reply).confidence)
    judge({ truncated = "none at all", code = "none at all", reason = "unknown" }, "")
  end)

  it("finds a phrase wherever it stands in a long text", function()
    for _, before in ipairs { 1, 50, 189, 190, 191, 192, 193, 300, 1000 } do
      local text = "550 " .. ("account "):rep(before) .. "said there is no such user here "
        .. ("account "):rep(300)
      judge({ rule = "user_unknown" }, text)
    end
  end)
end)

describe("reason", function()
  it("gives what classify gives", function()
    for _, code in ipairs(CODES) do
      for _, text in ipairs(TEXTS) do
        local v = classify(code .. text)
        assert.same({ v.reason, v.action, v.scope, v.disposition }, { reason(code .. text) })
        v = classify(code .. text, { stage = "MAIL" })
        assert.same({ v.reason, v.action, v.scope, v.disposition }, { reason(code .. text, "MAIL") })
      end
    end
    assert.equal("domain_unknown", (reason(556)))
    assert.equal("mailbox_full", (reason((assert(smtpcodes.parse("552 5.2.2 full\r\n"))))))
  end)
end)

describe("the caller's own rules", function()
  local function rules(...) return assert(smtpcodes.rules { ... }) end

  it("are asked first, in their order", function()
    local own = rules({ id = "one", reason = "spam_content", text = "mailbox .. full", code = 552 },
      { id = "two", reason = "policy", text = "mailbox" })
    judge({ reason = "spam_content", why = "user_rule", rule = "one", confidence = "certain" },
      "552 5.2.2 the mailbox is very full", { rules = own })
    assert.equal("mailbox is very full", classify("552 the mailbox is very full", { rules = own }).why.matched)
    judge({ reason = "policy", rule = "two" }, "550 mailbox full", { rules = own })
    own = rules({ id = "one", reason = "virus", text = "mailbox" }, { id = "two", reason = "policy", text = "full" })
    for _, text in ipairs { "552 mailbox full", "552 full mailbox" } do
      judge({ rule = "one" }, text, { rules = own })
    end
    judge({ why = "rule" }, "550 User unknown", { rules = own })
  end)

  it("may ask for words where there are none", function()
    local own = rules { id = "none", reason = "policy", pattern = "^$" }
    assert.same({ source = "user_rule", rule = "none", matched = "" }, classify({ code = 550 }, { rules = own }).why)
    own = rules { id = "some", reason = "policy", pattern = "%w" }
    assert.equal("code", classify({ code = 550 }, { rules = own }).why.source)
  end)

  it("are bound by the laws", function()
    local own = rules { id = "dead", reason = "mailbox_unknown", pattern = "x" }
    judge({ reason = "mailbox_unknown", action = "suppress" }, "550 x", { rules = own })
    judge({ reason = "mailbox_unknown", action = "retry", bounce = "soft" }, "450 x", { rules = own })
    judge({ reason = "mailbox_unknown", action = "review" }, "550 x", { rules = own, stage = "CONNECT" })
    judge({ reason = "accepted" }, "250 x", { rules = own })
  end)

  it("match by phrase, Lua pattern, codes, stage and provider", function()
    local cases = {
      { { text = "over|past quota" }, "550 past the quota", "550 quota past", "past the quota" },
      { { text = "quot*" }, "550 the quotas", "550 quo", "quotas" },
      { { text = "quot* end" }, "550 the quotas end", "550 quotas quo end", "quotas end" },
      { { text = "b ... z" }, "550 B 1 c the z", "550 z b", "B 1 c the z" },
      { { text = "full ... stop" }, "550 full one two three four five stop", "550 full b c n w f g h j k m stop",
        "full one two three four five stop" },
      { { text = "^ refused" }, "550 Refused it", "550 once refused", "Refused" },
      { { text = "refused $" }, "550 we refused.", "550 refused, once", "refused" },
      { { text = "keep @mailbox? out" }, "550 Keep accounts out!", "550 keep people out", "Keep accounts out" },
      { { text = "again again $" }, "450 try again again", "450 again again, please do", "again again" },
      { { text = "größe" }, "550 GRÖSSE", "550 groesse", "GRÖSSE" },
      { { text = "已满" }, "550 邮箱已满", "550 已", "已满" },
      { { pattern = "a%b()" }, "550 a(b(c))d", "550 a(b", "a(b(c))" },
      { { pattern = "^Go%s" }, "550 5.7.1 Go away", "550 You Go away", "Go " },
      { { pattern = "a\nb" }, "550-a\r\n550 b", "550 a b", "a\nb" },
      { { pattern = "xy?", code = 571 }, "571 an xyz", "550 xy", "xy" },
      { { code = 571 }, "571 x", "550 x" },
      { { code = "57" }, "571 x", "550 x" },
      { { code = 4 }, "450 x", "550 x" },
      { { enhanced = "5.7.1" }, "550 5.7.1 x", "550 5.7.10 x" },
      { { enhanced = "x.7.x" }, "450 4.7.9 x", "550 5.1.1 x" },
      { { enhanced = "x.x.7" }, "550 5.1.7 x", "550 5.1.1 x" },
      { { enhanced = "x.0.x" }, "550 5.0.0 x", "550 x" },
      { { stage = "MAIL" }, "550 x (in reply to MAIL FROM command)", "550 x" },
      { { provider = "google" }, "550 x - gsmtp", "550 x" },
    }
    for _, case in ipairs(cases) do
      local row = { id = "own", reason = "rate_limited" }
      for key, value in pairs(case[1]) do row[key] = value end
      local own = rules(row)
      local why = classify(case[2], { rules = own }).why
      assert.same({ source = "user_rule", rule = "own", matched = case[4] }, why, case[2])
      assert.is_false(classify(case[3], { rules = own }).why.source == "user_rule", case[3])
    end
    local own = rules { id = "own", reason = "policy", enhanced = "2.x.x" } -- which no law lets decide
    judge({ reason = "accepted", rule = "none at all" }, "250 2.1.5 x", { rules = own })
  end)

  it("are copied: changing the list changes nothing", function()
    local list = { { id = "own", reason = "policy", text = "go away" } }
    local own = assert(smtpcodes.rules(list))
    list[1].reason, list[1].text = "virus", "come in"
    judge({ reason = "policy", rule = "own" }, "550 go away", { rules = own })
    assert.is_false(pcall(function() own.x = 1 end))
  end)

  it("outlive a collection", function()
    local own = rules { id = "own", reason = "policy", pattern = "go" .. " away" }
    collectgarbage()
    collectgarbage()
    judge({ rule = "own" }, "550 go away", { rules = own })
  end)

  it("are refused with the reason and the row", function()
    local bad = {
      { {}, "id" }, { { id = "x" }, "reason" }, { { id = "x", reason = "policy" }, "everything" },
      { { id = "x", reason = "nonsense", code = 5 }, "no such reason" },
      { { id = "x", reason = "accepted", code = 2 }, "follows from" },
      { { id = "x", reason = "policy", text = "x", pattern = "x" }, "either" },
      { { id = "x", reason = "policy", text = "" }, "nothing but words that are never seen" },
        { { id = "x", reason = "policy",
        text = ".. a" }, "'..' stands between words" },
      { { id = "x", reason = "policy", text = "the" }, "nothing but words that are never seen" },
        { { id = "x", reason = "policy",
        text = "ab*" }, "'ab*' is too short" },
      { { id = "x", reason = "policy", text = "x@example.org" }, "never seen in a text" },
      { { id = "x", reason = "policy", text = ("w "):rep(17) }, "seventeenth" },
      { { id = "x", reason = "policy", text = "x $ b" }, "'b' stands behind $" }, { { id = "x", reason = "policy",
        text = "x / y" }, "'/' parts no phrases" },
      { { id = "x", reason = "policy", text = ("y"):rep(32) }, "over 31 octets" },
      { { id = "x", reason = "policy", text = "your|x domain" }, "'your|x' holds a stop word" },
      { { id = "x", reason = "policy", text = "odd|" }, "'odd|' has an empty alternative" },
      { { id = "x", reason = "policy", text = "*odd" }, "'*odd' begins with *" },
      { { id = "x", reason = "policy", text = "mail.example.com odd" }, "'mail.example.com' is never seen" },
      { { id = "x", reason = "policy", text = "odd|mail.example.com" }, "is never seen" },
      { { id = "x", reason = "policy", text = "quite odd." }, "'odd.' has a mark without meaning" },
      { { id = "x", reason = "policy", text = "@nobody odd" }, "'@nobody' names no class" },
      { { id = "x", reason = "policy", text = "odd .." }, "ends with a gap" },
      { { id = "x", reason = "policy", text = "odd? .. one" }, "would begin with a gap" },
      { { id = "x", reason = "policy", text = "the? odd" }, "is a stop word" },
      { { id = "x", reason = "policy", pattern = "[" }, "pattern lacks a ]" },
      { { id = "x", reason = "policy", pattern = "a[" }, "pattern lacks a ]" },
      { { id = "x", reason = "policy", pattern = "x%" }, "pattern ends with %" },
      { { id = "x", reason = "policy", pattern = "(a" }, "pattern leaves a capture open" },
      { { id = "x", reason = "policy", pattern = "a%b" }, "pattern lacks two characters behind %b" },
      { { id = "x", reason = "policy", pattern = "%1" }, "pattern refers to a capture that is not there" },
      { { id = "x", reason = "policy", pattern = "(a)%0" }, "pattern refers to a capture that is not there" },
      { { id = "x", reason = "policy", pattern = "(a%1)" }, "pattern refers to a capture that is not there" },
      { { id = "x", reason = "policy", pattern = ("()"):rep(33) }, "pattern has too many captures" },
      { { id = "x", reason = "policy", pattern = ("a?"):rep(151) }, "pattern has too many captures and repetitions" },
      { { id = "x", reason = "policy", pattern = "a\0b" }, "pattern has a NUL" },
      { { id = "", reason = "policy", code = 5 }, "the id is empty" },
      { { id = "x", reason = "policy", text = ("w "):rep(16384) }, "text is over 32767 octets" },
      { { id = "x", reason = "policy", stage = "rcpt" }, "stage" }, { { id = "x", reason = "policy",
        provider = "me" }, "provider" },
      { { id = "x", reason = "policy", color = "red" }, "unknown field 'color'" },
      { { id = "x", reason = "policy", [""] = "red" }, "unknown field ''" },
      { { "x", reason = "policy" }, "unknown field of type number" },
      { { id = "x", reason = "policy", text = 5 }, "text: string expected, got number" },
      { { id = 5, reason = "policy", code = 5 }, "id: string expected" },
      { 5, "table expected, got number" },
    }
    for _, code in ipairs { "", " ", "5x", "5500", "5 ", 1, 5.5, 6, 19, 100, 600, 0 / 0, {} } do
      bad[#bad + 1] = { { id = "x", reason = "policy", code = code }, "code is no reply code" }
    end
    for _, enhanced in ipairs { "", "5", "5.", "5.7", "5..1", "5.a.1", "5.01.1", "5.1000.1", "5x1.1", "5.1.1 ",
      "3.1.1" } do
      bad[#bad + 1] = { { id = "x", reason = "policy", enhanced = enhanced }, "enhanced" }
    end
    for _, case in ipairs(bad) do
      local own, message, detail = smtpcodes.rules { { id = "first", reason = "policy", text = "first of all" },
        case[1] }
      assert.is_nil(own)
      assert.is_truthy(message:find("^rule 2: "), message)
      assert.is_truthy(message:find(case[2], 1, true), message)
      assert.same({ kind = "bad_rule", rule = 2 }, detail)
    end
  end)

  it("take every pattern that is put together of right pieces", function()
    local pick = random.generator(51)
    local pieces = { "a", ".", "%a", "%.", "[a]", "[^a]", "[]]", "[^]]", "[%]]", "[a-z]", "[%a_]", "[%%]", "[^%]x]",
      "(a)", "()", "((a)b)", "(a)%1", "%bxy", "%b()", "%f[%a]", "a*", "[ab]-", "[]x]+", "%d?", "a-", "$" }
    for _ = 1, 5000 do
      local pattern = { pick(4) == 1 and "^" or "" }
      for i = 2, 1 + pick(5) do pattern[i] = pieces[pick(#pieces)] end
      pattern = table.concat(pattern)
      assert.is_truthy(smtpcodes.rules { { id = "x", reason = "policy", pattern = pattern } }, pattern)
      for _, text in ipairs { "", "a", pattern, "ab1]b" } do
        assert.is_true(pcall(string.find, text, pattern), pattern)
      end
    end
  end)

  it("take a pattern of 32 captures, or of 150 captures and repetitions together", function()
    for _, case in ipairs { { 32, 0 }, { 33, 0, true }, { 0, 150 }, { 0, 151, true }, { 30, 90 }, { 30, 91, true } } do
      local pattern = ("()"):rep(case[1]) .. ("a?"):rep(case[2])
      local made = smtpcodes.rules { { id = "x", reason = "policy", pattern = pattern } }
      assert.equal(case[3], not made or nil, pattern)
    end
  end)

  it("whose pattern is taken make string.find raise for no text", function()
    local pick, taken, refused = random.generator(21), 0, 0
    local pieces = { "%", "[", "]", "^", "(", ")", "-", "a", "b", "1", ".", "*", "?", "$", "%b", "%f", "%1", "[^", "%]",
      "()" }
    for _ = 1, 30000 do
      local pattern = {}
      for i = 1, pick(7) do pattern[i] = pieces[pick(#pieces)] end
      pattern = table.concat(pattern)
      if smtpcodes.rules { { id = "x", reason = "policy", pattern = pattern } } then
        taken = taken + 1
        for _, text in ipairs { "", "a", pattern, "ab1]b", "[a]b(a)", "]]^-1%a" } do
          local fine, message = pcall(string.find, text, pattern)
          assert.is_true(fine, ("%q in %q: %s"):format(pattern, text, tostring(message)))
        end
      else
        refused = refused + 1
      end
    end
    assert.is_true(taken > 3000 and refused > 3000, taken .. " " .. refused)
  end)

  it("are dead exactly where an earlier one asks for nothing that they do not ask for", function()
    local pick, dead, alive = random.generator(41), 0, 0
    local choices = {
      code = { 5, 55, 550, 551, 4, 450 }, enhanced = { "5.7.1", "5.7.x", "5.x.x", "x.7.1", "x.x.1", "x.7.x", "4.7.1" },
      stage = { "RCPT", "MAIL" }, provider = { "google", "microsoft" }, text = { "go away", "zebra" },
      pattern = { "go", "z+" },
    }
    local fields = { "code", "enhanced", "stage", "provider", "text", "pattern" }
    local function covers(a, b)
      for _, field in ipairs(fields) do
        local asked, by = a[field], b[field]
        if asked and not by then return false end
        if asked and field == "code" then
          if tostring(by):sub(1, #tostring(asked)) ~= tostring(asked) then return false end
        elseif asked and field == "enhanced" then
          local mine, its = { asked:match "(.+)%.(.+)%.(.+)" }, { by:match "(.+)%.(.+)%.(.+)" }
          for i = 1, 3 do
            if mine[i] ~= "x" and mine[i] ~= its[i] then return false end
          end
        elseif asked and asked ~= by then
          return false
        end
      end
      return true
    end
    for _ = 1, 20000 do
      local rows = {}
      for i = 1, 3 do
        local row = { id = "r" .. i, reason = "policy" }
        repeat
          for _, field in ipairs(fields) do
            row[field] = pick(3) == 1 and choices[field][pick(#choices[field])] or nil
          end
          if row.text then row.pattern = nil end
        until row.code or row.enhanced or row.stage or row.provider or row.text or row.pattern
        rows[i] = row
      end
      local wanted
      for n = 2, 3 do
        for earlier = n - 1, 1, -1 do
          if covers(rows[earlier], rows[n]) and (not wanted or wanted.n == n) then wanted = { n = n, by = earlier } end
        end
      end
      local made, message, detail = smtpcodes.rules(rows)
      if wanted then
        assert.is_nil(made)
        assert.same({ wanted.n, wanted.by }, { detail.rule, tonumber(message:match "it is dead: rule (%d+) ") })
        dead = dead + 1
      else
        assert.is_truthy(made, message)
        alive = alive + 1
      end
    end
    assert.is_true(dead > 2000 and alive > 2000, dead .. " " .. alive)
  end)

  it("are refused when an earlier one leaves them nothing", function()
    local dead = {
      { { text = "go away" }, { text = "go away", code = 550 } },
      { { code = 5 }, { code = 55, text = "x y" } },
      { { enhanced = "5.7.x" }, { enhanced = "5.7.1", stage = "RCPT" } },
      { { pattern = "x" }, { pattern = "x" } },
    }
    for _, pair in ipairs(dead) do
      for i, row in ipairs(pair) do row.id, row.reason = "r" .. i, "policy" end
      local own, message, detail = smtpcodes.rules(pair)
      assert.is_nil(own)
      assert.is_truthy(message:find("dead", 1, true))
      assert.same({ kind = "dead_rule", rule = 2 }, detail)
      assert.is_not_nil(smtpcodes.rules { pair[2], pair[1] } or pair[1].pattern)
    end
  end)

  it("are refused for the first of all that leave them nothing", function()
    local words, code = { text = "go away" }, { code = 5 }
    for _, list in ipairs { { words, code }, { code, words } } do
      list[3] = { text = "go away", code = 550 }
      for i, row in ipairs(list) do row.id, row.reason = "r" .. i, "policy" end
      assert.equal("rule 3: it is dead: rule 1 ('r1') matches whatever it matches", select(2, smtpcodes.rules(list)))
    end
  end)
end)

describe("words that are escaped", function()
  local sentence = "SMTP error from remote mail server after RCPT TO:<u@example.org>: "
  local function why(text) return classify(sentence .. text).why end

  it("are told as they were printed, wherever their lines begin and end", function()
    local both = [[user\n550 5.1.1 unknown]]
    for text, matched in pairs {
      [ [[550-5.1.1 no such \351 thing here\n550 5.1.1 user unknown today]] ] = "user unknown",
      [ [[550-5.1.1 user\n550 5.1.1 unknown \351 today]] ] = both,
      [ [[550-5.1.1 \351 user\n550 5.1.1 unknown today]] ] = both,
      [ [[550-5.1.1 \351 user\n550 5.1.1 unknown \351 today]] ] = both,
    } do
      assert.equal(matched, why(text).matched, text)
    end
  end)

  it("are judged whatever their number of lines, and up to 6,144 octets", function()
    local lines = {}
    for i = 1, 30 do lines[i] = [[550-5.1.1 line \351 ]] .. i end
    assert.equal("user unknown", why([[550-5.1.1 user unknown \351\n550 5.1.1 the account was blocked]]).matched)
    assert.equal("user unknown", why(table.concat(lines, [[\n]]) .. [[\n550 5.1.1 user unknown \351]]).matched)
    assert.equal("user unknown", why([[550 5.1.1 \351 ]] .. ("x"):rep(6000) .. " user unknown").matched)
    assert.equal("enhanced", why([[550 5.1.1 \351 ]] .. ("x"):rep(7000) .. " user unknown").source)
    assert.equal("enhanced", why([[550-5.1.1 \351 ]] .. ("x"):rep(7000) .. [[\n550 5.1.1 user \351 unknown]]).source)
  end)
end)

describe("a long text", function()
  -- Words that phrases hold, as those that none holds take no room: the first are matched before the last are read.
  local filler = ". " .. ("today box help "):rep(100)

  it("is decided by the words at its beginning, and by what none of it may hold", function()
    for text, rule in pairs {
      ["552 5.3.4 user unknown"] = "user_unknown", ["550 5.1.1 user unknown"] = "user_unknown",
      ["554 5.7.1 blocked using zen.spamhaus.org"] = "blocked_list_host",
    } do
      assert.equal(rule, classify(text .. filler).why.rule)
      assert.equal(rule, classify(text .. filler, { provider = "microsoft" }).why.rule)
    end
    assert.equal("enhanced", classify("550 5.1.1 user unknown" .. filler .. " quota").why.source)
  end)

  it("is decided by what all of it shows: a rule counts as held no longer than that", function()
    for text, rule in pairs {
      ["550 5.7.1 policy prohibited mail sent" .. filler .. " gsmtp"] = "google_domain_rule",
      ["451 4.3.1 spool file: no space left" .. filler] = "local_disk_full",
      ["500 Your line was of a length above 512" .. filler] = "argument_line",
    } do
      assert.equal(rule, classify(text).why.rule)
    end
    for text, rule in pairs {
      ["550 5.7.1 policy prohibited mail sent" .. filler] = "google_domain_rule",
      ["451 4.3.1 spool file: no space left" .. filler .. " quota"] = "local_disk_full",
    } do
      assert.not_equal(rule, classify(text).why.rule)
    end
  end)

  it("is decided by the best of its rules, however many it holds and in whatever order", function()
    local rank
    local forth, back = {}, {}
    for line in io.lines "csrc/data/rules.def" do
      local strength, conditions = line:match '^RULE%([%w_]+, [%w_]+, ([%w_]+), "([^"]*)"'
      if strength then rank = conditions == "" and strength end
      local sample = (rank == "weak" or rank == "hint" or rank == "consequence")
        and line:match '^%s*PHRASE%("[^"]+", "%d%d%d ([^"]+)"'
      if sample then
        sample, rank = sample:gsub("^%d%.%d+%.%d+ ", ""), nil
        table.insert(forth, sample)
        table.insert(back, 1, sample)
      end
    end
    assert.is_true(#forth > 40)
    local first = classify("550 " .. table.concat(forth, ". "))
    local last = classify("550 " .. table.concat(back, ". "))
    assert.equal("rule", first.why.source)
    assert.same({ first.reason, first.why.rule }, { last.reason, last.why.rule })
  end)
end)

describe("a detail", function()
  it("ends where its word ends, and is none inside another", function()
    for text, wanted in pairs {
      [ [[550 5.7.1 see https://a.example/x\ny]] ] = { link = "https://a.example/x" },
      ["550 5.7.1 see https://a.example/x. Y"] = { link = "https://a.example/x" },
      ["550 5.7.1 xhttps://a.example/x"] = {},
      ["550 5.7.1 (S3140) no"] = { tag = "S3140" }, ["550 5.7.1 [TSS04] no"] = { tag = "TSS04" },
      ["550 5.7.1 S3140. No"] = { tag = "S3140" }, ["550 5.7.1 [TSS04 no"] = {},
      ["550 5.7.1 [TSS04"] = {},
      ["550 5.7.1 S3140x no"] = {}, ["550 5.7.1 S3140-x no"] = {}, ["550 5.7.1 S3140_x no"] = {},
      ["550 5.7.1 S3140.x no"] = {}, ["550 5.7.1 S3140."] = { tag = "S3140" }, ["550 5.7.1 S3140"] = { tag = "S3140" },
      ["550 5.7.1 see AUP#A-B.C"] = { tag = "AUP#A-B.C" }, ["550 5.7.1 AUP#CX-. no"] = { tag = "AUP#CX" },
      ["550 5.7.1 AUP#-"] = {}, ["550 5.7.1 AUP# no"] = {}, ["550 5.7.1 ABCDEF#X no"] = {},
      ["550 5.7.1 AS(201806281) no"] = { tag = "AS(201806281)" }, ["550 5.7.1 AS(12) no"] = {},
      ["550 5.7.1 AS(12345678901234) no"] = {},
      ["550 5.7.1 AS(201806281"] = {}, ["550 5.7.1 AS(201806281] no"] = {},
      ["550 http://a.example/x"] = { link = "http://a.example/x" },
      ["550 ftp://a.example https://b.example/x"] = { link = "https://b.example/x" },
      ["550 s://a.example/x"] = {},
      ["554 5.7.1 192.0.2.7 is listed at blocklist bl.a.example"] = { listed = "192.0.2.7" },
      ["554 5.7.1 2001:db8:0:1::7 is listed in blocklist"] = { listed = "2001:db8:0:1::7" },
      ["554 5.7.1 blocked, listed at 12:30:10 on a blacklist"] = {},
      ["554 5.7.1 2001:db8::7.1 listed on blacklist"] = {},
      ["554 5.7.1 a1.b.c.d listed on blacklist"] = {}, ["554 5.7.1 1..2.3 listed on blacklist"] = {},
      ["554 5.7.1 192.0.2.7-8 listed on blacklist"] = {},
      ["554 5.7.1 ::ffff:1.2.3.4 listed on blacklist"] = { listed = "1.2.3.4" },
      ["554 5.7.1 " .. ("1"):rep(60) .. " listed on blacklist"] = {},
    } do
      local verdict = classify(text)
      assert.same(wanted, { link = verdict.link, tag = verdict.tag, listed = verdict.listed }, text)
    end
  end)
end)

describe("a clock time of a report", function()
  local record = [[{"diagnosticCode":"smtp; 450 4.2.0 %s","timestamp":"%s"}]]
  local function after(words, time) return classify(record:format(words, time)).retry_after end

  it("tells how long it is until the one that the reply names", function()
    assert.equal(1800, after("try again after 12:30", "2026-11-23T12:00:00Z"))
    assert.is_nil(after("received at 12:30, later perhaps", "2026-11-23T12:00:00Z"))
  end)

  it("is none without seconds, or beyond the day", function()
    for _, time in ipairs { "25:00:00", "06:59", "12:61:00", "1700000000" } do
      assert.is_nil(after("try again after 12:30", time), time)
    end
  end)
end)

describe("fingerprint", function()
  it("is one key for like texts", function()
    local function same(a, b) assert.equal(smtpcodes.fingerprint(a), smtpcodes.fingerprint(b)) end
    same("550 5.1.1 <rita@example.org>: user unknown", "550-5.1.1 <a@example.net>: User\r\n550 5.1.1 unknown.")
    same("450 4.7.1 Client host [192.0.2.7] refused, id=8A7F00C1",
      "450 4.7.1 client host [198.51.100.9] refused, id=11")
    same("554 see https://example.org/help?ip=192.0.2.7&x=y", "554 See https://mx.example.net/help?z")
    same("host mx.example.org said: 452 4.2.2 full", "452 4.2.2 full")
    same('550 User "rita" is not known', "550 user 'joe' is not known")
    same("550 User 'rita', is not known", "550 user 'joe' is not known")
  end)

  it("is another key for other texts and codes", function()
    local seen = {}
    for _, text in ipairs {
      "550 5.1.1 user unknown", "550 5.1.2 user unknown", "450 5.1.1 user unknown", "550 user unknown",
      "550 5.1.1 user is unknown", "user unknown", "554 see https://example.org/help",
        "554 see https://example.org/faq",
    } do
      local key = smtpcodes.fingerprint(text)
      assert.is_nil(seen[key], key)
      seen[key] = true
    end
  end)

  it("reads well", function()
    assert.equal("550 5.1.1 * user unknown", smtpcodes.fingerprint("550 5.1.1 <rita@example.org>: User unknown!"))
    assert.equal("", smtpcodes.fingerprint(""))
    assert.equal("550 see https * y here", smtpcodes.fingerprint("550 see https://x.example/y#frag here"))
    assert.equal("550 see https * y here", smtpcodes.fingerprint("550 see https://x.example/y?q=1#frag here"))
    assert.equal("550 user * is not known", smtpcodes.fingerprint('550 User "rita" is not known'))
    assert.equal("550 user * is not known", smtpcodes.fingerprint("550 User 'rita' is not known"))
  end)

  it("keeps a word whose quotes do not close or hold nothing", function()
    assert.equal("550 user rita is not known", smtpcodes.fingerprint("550 User 'rita is not known"))
    assert.equal("550 user rita is not known", smtpcodes.fingerprint("550 User \"rita' is not known"))
    assert.equal("550 user is not known", smtpcodes.fingerprint("550 User '' is not known"))
  end)

  it("is short, printable ASCII or UTF-8, whatever it is given", function()
    for seed = 1, 300 do
      local key = smtpcodes.fingerprint(random.octets(seed, seed * 7))
      assert.is_true(#key <= 160)
      assert.is_nil(key:find("%c"))
    end
    -- Overlong forms, a surrogate, and more than there is.
    for _, octets in ipairs { "\192\175", "\224\128\175", "\237\160\128", "\240\128\128\175", "\244\144\128\128" } do
      local key = smtpcodes.fingerprint("user " .. octets .. "name")
      assert.is_nil(require("smtpcodes.octets").invalid_utf8(key), key)
    end
    assert.is_true(#smtpcodes.fingerprint(("word "):rep(1000)) <= 160)
    local words = ("abcdefghi "):rep(15) -- of 160 octets the last word fits, of more it is left out
    assert.equal(words .. ("x"):rep(10), smtpcodes.fingerprint(words .. ("x"):rep(10) .. " y"))
    assert.equal(words:sub(1, -2), smtpcodes.fingerprint(words .. ("x"):rep(11) .. " y"))
  end)
end)

describe("whatever octets come", function()
  local REPLIES = {
    "550 5.1.1 <rita@example.org>: Recipient address rejected: User unknown", "552 5.2.2 mailbox full",
    "450 4.7.1 Greylisted, please try again in 5 minutes", "550 5.1.2 Domain not found",
    "host mx.example.net[192.0.2.7] said: 550-5.1.1 no such\r\n550 5.1.1 user (in reply to RCPT TO command)",
  }

  it("noise never suppresses", function()
    for seed = 1, 2000 do
      local text = random.octets(seed, 1 + seed % 120)
      local verdict = classify(text)
      assert.are_not.equal("suppress", verdict.action, ("%q"):format(text))
      assert_lawful(verdict, text)
    end
  end)

  it("words in any order under a 550 never suppress by themselves", function()
    local words = { "the", "mail", "was", "sent", "please", "see", "help", "page", "for", "more", "at", "once",
      "2025", "ok" }
    for seed = 1, 500 do
      local pick, out = random.generator(seed), {}
      for i = 1, 1 + seed % 12 do out[i] = words[pick(#words)] end
      assert.are_not.equal("suppress", classify("550 " .. table.concat(out, " ")).action)
    end
  end)

  it("what is unknown, missing or blocked but no recipient never suppresses", function()
    for _, text in ipairs {
      "550 User is not authorized to send mail", "550 account is not allowed to relay",
      "550 this user may not receive external mail", "550 the address list server is not available",
      "550 mailbox quota unknown", "550 unknown error", "550 unknown command", "550 unknown reason",
      "554 unknown mailer error", "550 user authentication not found", "550 no valid certificate found",
      "550 client not found in access list", "550 no such command", "550 no such message", "550 key not found",
      "550 signature does not exist", "550 policy not found", "550 no SPF record found for your domain",
      "550 no PTR record exists for your host", "550 no reverse record found",
      "550 your domain does not exist in DNS", "550 the domain of your HELO does not exist",
      "550 sending host not found", "550 no DKIM record found", "550 MX of sender not found", "550 no answer found",
      "550 address family not supported", "550 your address is not in our whitelist", "550 invalid message id",
      "550 invalid header address", "550 From address invalid", "550 invalid address in From header",
      "550 Reply-To address does not exist", "550 no recipients in To header", "550 mail not delivered: spam found",
      "550 user rejected message as spam", "550 user has blocked you",
      "550 the recipient does not accept mail from your domain",
      "550 the recipient's server does not recognize your IP",
      "550 we do not have a trust relationship with your host", "550 blocked: unknown client",
      "550 unknown client host", "550 unknown host [192.0.2.1]", "550 unknown sender", "550 invalid session",
      "550 your account has been suspended for spamming", "550 your account is disabled, contact support",
      "550 sending account locked", "535 user unknown", "535 5.7.8 no such user", "454 user not found",
      "550 5.7.1 your email address is not verified", "550 mailbox name not allowed here for that sender",
      "552 message for user exceeds limit", "550 file not found", "550 greylist database not found",
      "550 recipients unknown rate too high", "550 no more recipients allowed", "550 no mailbox space",
      "550 mailbox does not accept attachments", "550 account over limit for the hour",
      "550 password for user expired", "550 the user's certificate has expired",
      "550 user account requires authentication", "550 address rejected by policy",
      "550 recipient rejected: greylisted", "550 recipient rejected: blocked by RBL",
      "550 Recipient address rejected: SPF fail", "550 Recipient address rejected: policy violation",
      "550 Recipient address rejected: access denied",
      "550 Recipient address rejected: need fully-qualified address",
      "550 Recipient address rejected: Mail appeared to be SPAM or forged",
      "550 Recipient address rejected: cannot find your hostname",
      "550 Recipient address rejected: Server configuration problem",
      "550 Recipient address rejected: Too many connections", "550 Recipient address rejected: Relay denied",
      "550 Recipient address rejected: sender address not found", "550 Recipient address rejected: try again later",
      "550 5.1.8 invalid address", "501 5.1.7 no such user", "553 5.1.8 host unknown", "550 5.1.7 account disabled",
      "550 Recipient address rejected: our house rule 7",
      -- an inability to tell
      "550 Unable to verify that mailbox", "550 5.1.0 This address could not be verified",
      "550 the account cannot be opened, its index is invalid",
      "550 relation users does not exist", "550 no mailbox at the moment: disk fault",
      -- what may be, will be or is not so
      "550 the account may be inactive", "550 this address might not exist", "550 that mailbox will soon be deleted",
      "550 the account isn't disabled, a rule stopped it", "550 either the address is invalid or you are banned",
      "550 Das Konto ist vielleicht gesperrt",
      "550 Der Empfänger existiert möglicherweise nicht",
      -- somebody or something else
      "550 mail from suspended accounts is not for us", "550 no such user at your return address",
      "550 reply-to mailbox unknown", "550 bounce address disabled", "550 whoever sends is an unknown user",
      "502 VRFY is disabled for this mailbox",
      "501 argument invalid: mailbox", "550 attachment with unknown user data",
      "550 unknown user stands in the subject",
      '550 5.7.1 rule "mailbox does not exist" was hit', '554 5.7.1 body matches "no such user"',
      "550 5.7.1 Recipient refused, ask him", "550 送信者のドメインが見つかりません",
      "550 差出人のメールボックスが無効です",
      -- whom the recipient knows
      "550 you are unknown to that user", "550 user not found in your contact list",
      "550 the sender is not in the user's contacts",
      -- a domain that is not served here
      "550 recipient domain unknown to us", "550 invalid recipient domain for this gateway",
      "550 recipient domain removed from this platform", "550 customer has moved, please mend the MX",
      "550 mail loop, recipient unknown",
      -- what a recipient has
      "550 the folder of that user does not exist", "550 backend for this mailbox not found",
      "550 no archive found for that recipient", "550 recipient session unknown", "550 mailbox size unknown",
      "550 the licence of that account has expired", "550 conversation no longer exists",
      -- what will pass
      "550 mailbox temporarily disabled", "550 mailbox moved between servers, retry", "550 user not available now",
      "550 your mail account has expired",
    } do
      local verdict = classify(text)
      assert.are_not.equal("suppress", verdict.action, text .. " by " .. tostring(verdict.why.rule))
    end
  end)

  it("what differs from that in a few words, and is said of the recipient, does", function()
    for _, text in ipairs {
      "550 5.1.1 Unable to verify that mailbox", "550 5.1.1 recipient verification failed",
      "550 Recipient verification failed", "550 the account is inactive", "550 this address does not exist",
      "550 that mailbox was deleted", "550 the account is disabled, a rule stopped it", "550 the address is invalid",
      "550 5.1.1 the account may be inactive", "550 Das Konto ist gesperrt", "550 Der Empfänger existiert nicht",
      "550 mail to suspended accounts is not for us", "550 no such user at your address in To:",
      "550 unknown user stands in RCPT", "550 Recipient refused", "550 mailbox name unknown",
      "550 user not found in our list", "550 5.1.2 recipient domain unknown", "550 customer has moved away",
      "550 forward path nonexistent", "550 address has been withdrawn", "550 the distribution group doesn't exist",
      "550 このメールボックスは無効です", "550 the mailbox of that user does not exist",
      "550 no mailbox found for that recipient", "550 mailbox permanently disabled", "550 mailbox moved elsewhere",
      "550 alias deleted", "550 the account has expired",
    } do
      local verdict = classify(text)
      assert.equal("suppress", verdict.action, text .. " by " .. tostring(verdict.why.rule))
    end
  end)

  it("a code for a mechanism that is too weak yields to what is said of a header alone", function()
    judge({ reason = "message_too_big", action = "fix_message" }, "534 The header size exceeds what we take")
    judge({ reason = "session_security", action = "fix_session" }, "534 5.7.9 No such mechanism for this user")
    judge({ reason = "session_security", action = "fix_session" }, "534 user unknown")
  end)

  it("a code for the sender's address is about the sender, whatever the words", function()
    for _, text in ipairs { "550 5.1.8 invalid address", "501 5.1.7 no such user", "553 5.1.8 host unknown",
      "550 5.1.7 account disabled" } do
      assert.equal("sender_rejected", classify(text).reason, text)
    end
  end)

  it("the head of a refusal at RCPT says nothing under a code of policy", function()
    assert.equal("mailbox_unknown", classify("550 5.1.0 Recipient address rejected: our rule").reason)
    for _, text in ipairs { "550 5.7.1 Recipient address rejected: our house says no",
      "454 4.7.1 Recipient address rejected: seven" } do
      assert.equal("policy", classify(text).reason, text)
    end
    assert.equal("mailbox_unknown", classify("550 5.7.1 Recipient address rejected: User unknown").reason)
  end)

  it("what a program's own socket met is the network's trouble", function()
    for _, text in ipairs { "[Errno 111] Connection refused", "[Errno 101] Network is unreachable",
      "TimeoutError: [Errno 110] Connection timed out",
      "getaddrinfo ENOTFOUND mx.b.test", "getaddrinfo EAI_AGAIN mx.b.test", "read ECONNRESET errno: -104",
      "java.net.UnknownHostException: mx.b.test" } do
      assert.equal("network_error", classify(text).reason, text)
    end
    assert.equal("system_error", classify("[Errno 28] something of the kernel").reason)
  end)

  it("mutated replies are lawful, and a mutated 4yz still retries", function()
    for seed = 1, 3000 do
      local pick = random.generator(seed)
      local text = REPLIES[seed % #REPLIES + 1]
      for _ = 1, pick(4) do
        local at, how = pick(#text + 1), pick(4)
        local octet = string.char(pick(256) - 1)
        if how == 1 then text = text:sub(1, at - 1) .. octet .. text:sub(at)
        elseif how == 2 then text = text:sub(1, at - 1) .. text:sub(at + 1)
        elseif how == 3 then text = text:sub(1, at - 1) .. octet .. text:sub(at + 1)
        else text = text:sub(at) .. text:sub(1, at - 1) end
      end
      local opts = { stage = core.stages()[pick(20)], recipients = pick(3) - 1, final = pick(2) == 1 or nil }
      assert_lawful(classify(text, opts), text, opts)
      smtpcodes.fingerprint(text)
    end
  end)

  it("every beginning of a reply has a lawful verdict", function()
    for _, text in ipairs(REPLIES) do
      for i = 0, #text do assert_lawful(classify(text:sub(1, i)), text:sub(1, i)) end
    end
  end)

  it("ten million octets take no longer than their first 65536", function()
    judge({ truncated = true }, "550 " .. ("\0"):rep(10000000))
    judge({ truncated = true }, ("<"):rep(10000000))
    judge({ truncated = "none at all" }, ("a.b@"):rep(500000), { max_bytes = 10000000 })
  end)
end)

describe("misuse", function()
  it("is raised with the same words on every Lua", function()
    local bad = {
      { "number, string, reply or report expected, got nil", nil },
      { "number, string, reply or report expected, got boolean",
        true },
      { "reply expected: its code is no reply code", {} }, { "reply expected: its code is no reply code",
        { code = 700 } },
      { "reply expected: its code is no reply code", { code = 199 } },
      { "reply expected: its code is no reply code", { code = 550.5 } },
      { "reply expected: line 1 is no string", { code = 550, lines = { {} } } },
      { "report expected: its text is no string", { form = "bare", text = 5 } },
      { "report expected: there is no such event", { form = "bare", event = "lost" } },
      { "report expected: there is no such event", { form = "bare", event = "flawed" } }, -- as long as "failed"
      { "report expected: its status is no enhanced code", { form = "bare", status = "5.1" } },
      { "report expected: there is no such stage", { form = "bare", stage = "rcpt" } },
      { "report expected: its reply is no reply", { form = "bare", reply = "550 x" } },
      { "report expected: line 2 is no string", { form = "bare", reply = { code = 550, lines = { "x", 5 } } } },
      { "report expected: its inner is no reply", { form = "bare", reply = { code = 550 }, inner = 450 } },
    }
    for _, code in ipairs { 199, 600, 550.5, "550" } do
      bad[#bad + 1] = { "report expected: the code of its reply is no reply code",
        { form = "bare", reply = { code = code } } }
    end
    for _, case in ipairs(bad) do
      local ok, message = pcall(classify, case[2])
      assert.is_false(ok)
      assert.equal("bad argument #1 to 'classify' (" .. case[1] .. ")", (message:gsub("^.-: bad", "bad")))
      ok, message = pcall(reason, case[2])
      assert.is_false(ok)
      assert.equal("bad argument #1 to 'reason' (" .. case[1] .. ")", (message:gsub("^.-: bad", "bad")))
    end
    local bare = assert(smtpcodes.rules { { id = "x", reason = "policy", code = 5 } })
    debug.setmetatable(bare, nil)
    local options = {
      { "unknown option 'colour'", { colour = 1 } }, { "unknown option of type number", { 1 } },
      { "option 'stage': string expected, got number", { stage = 5 } }, { "unknown stage 'rcpt'",
        { stage = "rcpt" } },
      { "option 'provider': string expected, got table", { provider = {} } }, { "unknown provider 'me'",
        { provider = "me" } },
      { "option 'rules': what rules() returns expected, got table", { rules = {} } },
      { "option 'rules': what rules() returns expected, got userdata", { rules = io.stdout } },
      { "option 'rules': what rules() returns expected, got userdata", { rules = bare } },
      { "option 'final': boolean expected, got number", { final = 1 } },
      { "option 'submission': boolean expected, got string", { submission = "yes" } },
      { "option 'recipients': number expected, got string", { recipients = "2" } },
      { "option 'recipients': non-negative integer expected", { recipients = -1 } },
      { "option 'recipients': non-negative integer expected", { recipients = 1.5 } },
      { "option 'max_bytes': positive integer expected", { max_bytes = 0 / 0 } },
      { "table expected, got string", "RCPT" },
    }
    for _, case in ipairs(options) do
      local ok, message = pcall(classify, "550 x", case[2])
      assert.is_false(ok, case[1])
      assert.equal("bad argument #2 to 'classify' (" .. case[1] .. ")", (message:gsub("^.-: bad", "bad")))
    end
    assert.has_error(function() reason("550 x", "rcpt") end)
    assert.has_error(function() reason("550 x", 5) end)
    assert.has_error(function() smtpcodes.fingerprint(550) end)
    assert.has_error(function() smtpcodes.rules("x") end)
    local many = {}
    for i = 1, 10000 do many[i] = {} end
    assert.is_nil(smtpcodes.rules(many))
    many[10001] = {}
    assert.error_matches(function() smtpcodes.rules(many) end, "bad argument #1 to 'rules' (more than 10000 rules)",
      nil, true)
  end)

  it("is not a number that is no code: that is a data error", function()
    for _, code in ipairs { 0, 99, 199, 600, 250.5, -250, 1 / 0, 0 / 0, 2 ^ 40 } do
      local verdict, message, detail = classify(code)
      assert.is_nil(verdict)
      assert.is_truthy(message:find("^not an SMTP reply code: "))
      assert.same({ kind = "not_a_code" }, detail)
      assert.is_nil((reason(code)))
    end
    assert.equal(250, classify(250.0).code)
    judge({ action = "split" }, "452 4.5.3 Too many recipients", { recipients = 2 ^ 40 })
  end)
end)

-- A look-up that failed, a mailbox that is busy, or the sender's own account say nothing about the address.
describe("what sounds like a dead address and is none", function()
  for text, wanted in pairs {
    ["Host or domain name not found. Name service error for name=example.com type=MX: Malformed or unexpected "
      .. "name server reply"] = "network_error",
    ["550 5.1.1 Internal error looking up user"] = "system_error",
    ["550 5.1.1 temporarily unable to verify user"] = "system_error",
    ["550 5.1.1 Mailbox is busy, try later"] = "system_error",
    ["550 outgoing mail from your account is disabled"] = "sender_rejected",
    ["connect to mx.example.com[192.0.2.1]:25: Connection refused"] = "network_error",
    ["550 cannot find a route to the recipient"] = "network_error",
    ["451 no mailbox database found"] = "system_error",
    ["550 server no longer available"] = "service_unavailable",
    ["550 You are not a known customer"] = "sender_rejected",
    ["550 Your host name is not known"] = "reverse_dns",
    ["503 valid RCPT command must precede DATA, no recipient"] = "protocol_error",
    ["550 your server is blocked by user"] = "blocklisted",
    ["550 5.1.0 <x@example.com>: Sender address rejected: User unknown in local recipient table"] = "sender_rejected",
  } do
    it(text, function()
      local verdict = smtpcodes.classify(text)
      assert.equal(wanted, verdict.reason)
      assert.not_equal("suppress", verdict.action)
    end)
  end
end)

-- What a row asks for stands in the reply in words that are short, or the reply says more than that.
describe("a reply is read by what it says", function()
  for text, wanted in pairs {
    ["554 Your domain is blocked"] = "blocklisted",
    ["550 bad dns a record"] = "reverse_dns",
    ["550 This server does not have an account with that name"] = "mailbox_unknown",
    ["550 Sorry, we don't have that mailbox here"] = "mailbox_unknown",
    ["554 blocked in our list"] = "blocklisted",
    ["550 the mailbox was changed to rita@example.org"] = "mailbox_disabled",
    ["550 example.org is not one of our domains"] = "relay_denied",
    ["550 He is not our customer"] = "mailbox_unknown",
    ["550 No one by that name is with us"] = "mailbox_unknown",
    ["552 Mailbox full; the system will not deliver"] = "mailbox_full",
    ["550 relaying denied for sender x@example.org"] = "relay_denied",
    ["550 5.7.1 Sender verify failed for recipient rita@example.org"] = "sender_rejected",
    ["421 Too many connections from your server"] = "rate_limited",
    ["421 connection timed out with the file server"] = "network_error",
    ["550 Message was classified as spam by policy"] = "spam_content",
    ["554 attachment type not allowed on this system"] = "message_format",
    ["554 Client host blocked for the recipient domain using our list"] = "blocklisted",
  } do
    it(text, function() assert.equal(wanted, smtpcodes.classify(text).reason) end)
  end
end)

describe("a consequence", function()
  it("yields to any cause, wherever that stands", function()
    for text, wanted in pairs {
      ["554 Nothing to do: no valid recipients"] = "protocol_error",
      ["554 no valid recipients, they are all over quota"] = "mailbox_full",
      ["554 over quota, so there are no valid recipients"] = "mailbox_full",
      ["554 no valid recipients; user unknown"] = "mailbox_unknown",
      ["554 5.7.20 no valid recipients"] = "auth_failure",
    } do
      assert.equal(wanted, smtpcodes.classify(text).reason, text)
    end
  end)

  it("leaves its words to no other row", function()
    -- "no valid recipients" alone would be read as "no valid recipient".
    local verdict = smtpcodes.classify "554 no valid recipients"
    assert.not_equal("suppress", verdict.action)
    assert.is_nil(verdict.against)
  end)

  it("of no reason of its own takes its words only from what would suppress", function()
    judge({ reason = "unknown", action = "review" }, "550 The folder of that user was not found")
    judge({ reason = "mailbox_full", action = "retry" }, "552 The quota of that user is not sufficient: over quota")
    judge({ reason = "mailbox_unknown", action = "suppress" }, "550 5.1.1 The folder of that user was not found")
  end)
end)

describe("a phrase", function()
  it("does not reach over to the line of another reply", function()
    assert.equal("mailbox_unknown", smtpcodes.classify("550-The user\r\n550 is unknown\r\n").reason)
    assert.not_equal("mailbox_unknown", smtpcodes.classify("550-The user\r\n554 is unknown\r\n").reason)
  end)
end)

describe("who is unknown", function()
  it("is the sender where something comes from him", function()
    judge({ reason = "sender_rejected", action = "fix_sender" }, "550 5.7.1 spam from unknown user")
    judge({ reason = "mailbox_unknown", action = "suppress" }, "550 5.1.1 unknown user")
  end)
end)

describe("a table that classify is given", function()
  it("has no field that no reply or report has", function()
    local function refused(what, field)
      local fine, message = pcall(classify, what)
      assert.is_false(fine)
      assert.is_truthy(message:find("bad argument #1 to 'classify' (unknown field " .. field, 1, true), message)
    end
    refused({ code = 550, txt = "User unknown" }, "'txt'")
    refused({ form = "bare", text = "x", evnt = "failed" }, "'evnt'")
    refused({ code = 550, text = "x", [1] = "y" }, "of type number")
    assert.equal("mailbox_unknown", classify({ code = 550, text = "User unknown", stage = "RCPT" }).reason)
    assert.equal("unknown", classify({ code = 550, lines = "User unknown" }).reason) -- no list: no words
    assert.equal("mailbox_unknown", classify(smtpcodes.parse_report("550 5.1.1 User unknown")).reason)
    assert.equal("mailbox_unknown", classify(smtpcodes.reply { code = 550, text = "User unknown" }).reason)
  end)

  it("says as much as it has: a reply its code alone, a report a reply without lines", function()
    assert.same(classify(550), classify { code = 550 })
    for _, enhanced in ipairs { "5.1.1x", "4.1.1" } do
      assert.same(classify { code = 550, text = "x" }, classify { code = 550, text = "x", enhanced = enhanced })
    end
    assert.equal("mailbox_unknown", classify({ code = 550, text = "x", enhanced = "5.1.1" }).reason)
    assert.same(classify "550 5.1.1", classify { form = "bare", reply = { code = 550, enhanced = "5.1.1" } })
    -- An octet that ends a line begins another one.
    local reply = { code = 550, lines = { "mailbox\nfull", "c" } }
    assert.same(classify { code = 550, lines = { "mailbox", "full", "c" } }, classify(reply))
    assert.same(classify(reply), classify { form = "bare", reply = reply })
    assert.same(classify(reply), classify { code = 550, text = "mailbox\nfull\nc" })
  end)

  it("is judged by its replies, whatever became of a report's text", function()
    local report = assert(smtpcodes.parse_report("host a.example said: 550 5.7.1 refused. host b.example said: 450 "
      .. "User unknown (in reply to RCPT TO command)"))
    local verdict = classify(report)
    assert.equal("mailbox_unknown", verdict.reason)
    for _, text in ipairs { "mailbox full", "" } do
      report.text = text
      assert.same(verdict, classify(report))
    end
  end)
end)

describe("what a sending service did not try", function()
  for _, text in ipairs {
    "Amazon SES did not send the message to this address because it is on the suppression list for your account.",
    "Amazon SES has suppressed sending to this address because it has a recent history of bouncing.",
    "Not delivering to previously bounced address",
    "Not delivering to a user who marked your messages as spam",
    "Bounced Address", "Unsubscribed Address", "Spam Reporting Address",
    "recipient address suppressed due to customer policy",
    "You tried to send to a recipient that has been marked as inactive.",
    "554 5.4.7 recipient address was suppressed due to system policy",
    "554 5.1.1 address is on the suppression list",
  } do
    it(text, function()
      judge({ reason = "suppressed", action = "suppress", scope = "recipient", bounce = "hard",
        disposition = "return" }, text)
    end)
  end

  it("is no bounce list of the receiver", function()
    judge({ reason = "blocklisted" }, "550 5.7.1 client 192.0.2.7 is on our block list")
    judge({ reason = "spam_content" }, "550 5.7.1 message was marked as spam")
  end)

  it("drops nobody for good under a 4yz", function()
    judge({ reason = "suppressed", action = "retry", bounce = "soft" }, "450 recipient is on the suppression list")
  end)
end)

describe("what speaks against a reason", function()
  it("is told wherever its sentence stands", function()
    -- Two of the recipient's say no different things; the third speaks against both.
    local recipient = { "We could not resolve any such recipient today", "Mrs Roe left the company, ring sales",
      "No such user here" }
    local other = { "SMTP 身份验证失败，请检查密码", "Your IP address is blacklisted here",
      "The message is likely spam", "The mailbox is full" }
    local against = 0
    for i, first in ipairs(recipient) do
      for k = i + 1, #recipient do
        for _, third in ipairs(other) do
          local wanted
          local list = { first, recipient[k], third }
          for _, order in ipairs { "123", "132", "213", "231", "312", "321" } do
            local text = order:gsub("%d", function(n) return list[tonumber(n)] .. ". " end)
            local v = classify("550 " .. text)
            local said = ("%s %s %s"):format(v.reason, v.confidence, tostring(v.why.against))
            wanted = wanted or said
            assert.equal(wanted, said, text)
            against = against + (v.why.against and 1 or 0)
          end
        end
      end
    end
    assert.is_true(against > 30, against)
  end)

  it("is told whichever of the two is settled first", function()
    for text, reasons in pairs {
      ["550 This host is not the MX for that place, mx2: I/O timeout after RCPT"] = "relay_denied network_error",
      ["554 mx2 saw a bogus IP, the delivery command ended too early"] = "blocklisted system_error",
      ["550 That contact opted out in May, quota del disco superata"] = "suppressed mailbox_full",
    } do
      local v = classify(text)
      assert.same({ reasons, "likely" }, { v.reason .. " " .. tostring(v.why.against), v.confidence }, text)
    end
  end)
end)

describe("codes without words", function()
  -- What is said of them, one line for each row of codes of which the same is said; `unless` leaves out those of which
  -- the same is said with nothing else known.
  local plain = {}
  local function said(what, opts)
    local v = classify(what, opts)
    return table.concat({ v.reason, v.action, v.scope, v.disposition, v.bounce, v.confidence, v.why.source }, " ")
  end
  local function rows_of(name_of, opts, first, last)
    local list, began, before = {}, nil, nil
    for n = first, last + 1 do
      local what
      if n <= last then
        local name = name_of(n)
        what, plain[name] = said(name, opts), plain[name] or said(name)
        if opts and what == plain[name] then what = nil end
      end
      if what ~= before then
        if before then list[#list + 1] = ("%s-%s: %s"):format(name_of(began), n - 1, before) end
        began, before = n, what
      end
    end
    return list
  end

  local function add(list, heading, rows)
    if #rows == 0 then return end
    list[#list + 1] = heading
    for _, row in ipairs(rows) do list[#list + 1] = "  " .. row end
  end

  it("say at each stage what spec/golden lists", function()
    local list = {}
    local function code(n) return n end
    add(list, "no stage", rows_of(code, nil, 200, 599))
    for _, stage in ipairs(core.stages()) do
      add(list, stage .. ", where it matters", rows_of(code, { stage = stage }, 200, 599))
    end
    add(list, "final, where it matters", rows_of(code, { final = true }, 200, 599))
    golden("verdicts.codes.txt", table.concat(list, "\n"))
  end)

  it("say of each provider what spec/golden lists", function()
    local list, opts, seen, ids = {}, { false }, {}, {}
    for line in io.lines "csrc/data/provider.def" do
      local name, id = line:match '^PROVIDER%(([%w_]+), "([^"]+)"'
      if name then ids[name] = id end
      local owner = ids[line:match "^PROVIDER_CODE%(([%w_]+)"]
      if owner and not seen[owner] then opts[#opts + 1], seen[owner] = { provider = owner }, true end
    end
    for _, with in ipairs(opts) do
      for class = 4, 5 do
        for subject = 0, 8 do
          local function code(n) return ("%d50 %d.%d.%d"):format(class, class, subject, n) end
          add(list, with and with.provider or "nobody knows whose", rows_of(code, with or nil, 0, 40))
          add(list, "and behind", rows_of(code, with or nil, 98, 801))
        end
      end
    end
    golden("verdicts.enhanced.txt", table.concat(list, "\n"))
  end)
end)

describe("explain", function()
  it("gives the verdict with its evidence and the law that changed the answer", function()
    local verdict = assert(smtpcodes.explain("450 5.7.1 User unknown"))
    assert.equal("mailbox_unknown", verdict.reason)
    local kinds = {}
    for _, step in ipairs(verdict.steps) do
      kinds[step.kind] = step
      assert.is_truthy(#step.text > 0 and not step.text:find("\n"))
    end
    assert.is_truthy(kinds.form and kinds.words and kinds.phrase and kinds.near and kinds.code and kinds.law)
    assert.equal("retry", verdict.action)
  end)

  local function steps_of(what, opts)
    local kinds = {}
    for _, step in ipairs(assert(smtpcodes.explain(what, opts)).steps) do
      kinds[step.kind] = kinds[step.kind] or {}
      table.insert(kinds[step.kind], step)
    end
    return kinds
  end

  local function find(steps, field, value)
    for _, step in ipairs(steps or {}) do
      if step[field] == value then return step end
    end
  end

  it("tells what matched as the program printed it", function()
    for text, matched in pairs {
      ["delivery 5: failure: 203.0.113.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/"
        .. "Giving_up_on_203.0.113.7./"] = "no_such_user",
      [ [[SMTP error from remote mail server after RCPT TO:<a@b.test>: 550 5.1.1 Caf\303\251: user \"unknown\"]] ]
        = [[user \"unknown]],
      [ [[(550, b'5.1.1 a\nno such\x20user')]] ] = [[no such\x20user]],
    } do
      assert.equal(matched, classify(text).why.matched)
    end
  end)

  it("tells how the text was read, and which words phrases cannot see", function()
    local line = "Nov 27 10:00:00 mx postfix/smtp[7]: 4XYZ: to=<rita@example.org>, relay=mx.example.org[192.0.2.1]:25, "
      .. "delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 user unknown at "
      .. "mx.example.net (in reply to RCPT TO command))"
    local steps = steps_of(line)
    assert.equal("postfix_delivery", steps.form[1].form)
    assert.equal("failed", steps.form[1].event)
    assert.equal("RCPT", steps.form[1].text:match("stage (%u+)"))
    assert.same({ "user", "unknown" }, steps.words[1].words)
    assert.same({ "at", "mx.example.net" }, steps.words[1].left_out)
    steps = steps_of("550 5.1.1 zebra 4711 a1b2 bob@example.net user of")
    assert.same({ "zebra", "user" }, steps.words[1].words)
    assert.same({ "4711", "a1b2", "bob@example.net", "of" }, steps.words[1].left_out)
    assert.truthy(steps.words[1].text:find("zebra?, user", 1, true), steps.words[1].text)
    assert.equal(256, #steps_of("550 " .. ("full box "):rep(200)).words[1].words)
    -- A name of several words is those words, as phrases see them.
    assert.same({ "requested", "Mail", "Action" }, steps_of("450 requestedMailAction").words[1].words)
  end)

  it("tells all that was read beside the words: form, event, codes, stage and provider", function()
    local line = "Nov 27 10:00:00 mx postfix/smtp[7]: 4XYZ: to=<rita@example.org>, relay=mx.example.org[192.0.2.1]:25, "
      .. "delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 user unknown (in reply to "
      .. "RCPT TO command))"
    local text = steps_of(line, { provider = "google" }).form[1].text
    for _, said in ipairs { "postfix_delivery", "failed", "550", "5.1.1", "RCPT", "google" } do
      assert.truthy(text:find(said, 1, true), said .. " in " .. text)
    end
    text = steps_of("mailbox full").form[1].text
    for _, not_said in ipairs { "%d", "RCPT", "google", "failed" } do assert.is_nil(text:find(not_said), text) end
  end)

  it("weighs the words of a quoted reply, and words without any code", function()
    local quoted = "host a.example said: 550 5.7.1 refused. host b.example said: 450 User unknown (in reply to RCPT TO "
      .. "command)"
    local steps = steps_of(quoted)
    assert.equal("user_unknown", assert(find(steps.phrase, "decided", true)).rule)
    assert.same({ "User", "unknown" }, steps.words[1].words)
    steps = steps_of "mailbox full"
    assert.equal("mailbox_is_full", assert(find(steps.phrase, "decided", true)).rule)
    assert.is_nil(steps.code)
  end)

  it("tells of every rule which of its conditions is not so, as its row writes it", function()
    local handle = assert(io.open("csrc/data/rules.def", "rb"))
    local kinds, id, conditions = {}, nil, ""
    for line in handle:lines() do
      local rule, asked = line:match('^RULE%(([%w_]+), [%w_]+, [%w_]+, "([^"]*)"')
      if rule then id, conditions = rule, asked end
      local sample = id and line:match('^%s*PHRASE%("[^"]+", "%d%d%d %d%.%d+%.%d+ ([^"]+)"')
      if sample and conditions:find "[=]" then
        local step = find(steps_of(sample).phrase, "rule", id)
        if step and step.lacks == "condition" then
          local kind, items = step.what:match "^(%l+!?)=(.*)$"
          kinds[kind] = (kinds[kind] or 0) + 1
          if kind == "not" then
            for word in items:gmatch "[^|]+" do
              assert.truthy(sample:lower():find(word:lower():sub(1, 3), 1, true), step.what)
            end
          else
            assert.truthy((" " .. conditions .. " "):find(" " .. step.what .. " ", 1, true), id .. ": " .. step.what)
          end
        end
        id = nil
      end
    end
    handle:close()
    for _, kind in ipairs { "code", "enh" } do assert.truthy(kinds[kind], kind) end
  end)

  -- The alternatives of a token in one order: classes first, as they are shown.
  local function in_order(token)
    local classes, words = {}, {}
    for name in token:gmatch "[^|]+" do table.insert(name:sub(1, 1) == "@" and classes or words, name) end
    table.sort(classes)
    table.sort(words)
    for _, word in ipairs(words) do classes[#classes + 1] = word end
    return table.concat(classes, "|")
  end

  -- The phrases that a row stands for, with and without each "token?"; of gaps side by side the wider one counts.
  local function phrases_of(row, is_stop)
    local list = { "" }
    for token in row:gmatch "%S+" do
      local name, optional = token:match "^([^?]*)(%??)$"
      if not is_stop[name] then
        for i = 1, #list do
          if optional ~= "" then list[#list + 1] = list[i] end
          list[i] = list[i] .. " " .. in_order(name)
        end
      end
    end
    local phrases = {}
    for _, phrase in ipairs(list) do
      phrase = (phrase .. " "):gsub(" %.+( %.%.%. )", "%1"):gsub("( %.%.%.?) %.%. ", "%1 ")
      phrases[phrase:match "^ (.*) $"] = true
    end
    return phrases
  end

  it("shows the phrase that decided as its row writes it", function()
    local is_stop, id, conditions, shown = {}, nil, nil, 0
    for line in io.lines "csrc/data/words.def" do
      for word in (line:match '^WORDS%(stop, "([^"]*)"' or ""):gmatch "%S+" do is_stop[word] = true end
    end
    local rules = assert(io.open("csrc/data/rules.def", "rb"))
    local rows = rules:read("*a"):gsub('\\"', "\1")
    rules:close()
    for kind, arguments in rows:gmatch "\n%s*([%u_]+)(%b())" do
      if kind == "RULE" then id, conditions = arguments:match '^%(([%w_]+),.*"([^"]*)"%)$' end
      local row, sample = arguments:match '^%("([^"]+)",%s*"([^"]*)"'
      if kind:find "^PHRASE" and row and not row:find "[^\32-\126]" then
        local steps = steps_of(sample:gsub("\1", '"'), { stage = conditions:match "stage=(%u[%u-]*)",
          provider = conditions:match "provider=(%w+)" })
        local step = find(steps.phrase, "decided", true)
        local phrase = step.phrase:gsub("%S+", in_order)
        assert.equal(id, step.rule)
        if not phrases_of(row, is_stop)[phrase] then error(step.phrase .. " is none of " .. row) end
        for token in step.phrase:gmatch "%S+" do assert.is_nil(token:find "|[^@]*|@") end
        shown = shown + 1
      end
    end
    assert.is_true(shown > 2000, shown)
  end)

  it("looks for no phrase where the code alone decides", function()
    for _, what in ipairs { 354, "354 User unknown", "250 User unknown" } do
      local steps = steps_of(what)
      assert.is_nil(steps.phrase or steps.near)
      assert.equal(1, steps.law[1].law)
    end
  end)

  it("tells every phrase that is in the words, its place, what decided and what a rule asked for in vain", function()
    local steps = steps_of("554 Your domain is blocked")
    local decided = assert(find(steps.phrase, "decided", true))
    assert.same({ "blocked_domain", "blocklisted", "strong" }, { decided.rule, decided.reason, decided.rank })
    assert.equal("Your domain is blocked", decided.matched)
    assert.same({ 1, 22 }, { decided.from, decided.to })
    local lacking = assert(find(steps.phrase, "lacks", "condition"))
    assert.equal("stage=CONNECT,EHLO,HELO", lacking.what)
    assert.is_nil(find(steps_of("554 Your domain is blocked", { stage = "EHLO" }).phrase, "what", lacking.what))
    for text, wanted in pairs {
      ["552 mailbox full after daily sending"] = { "mailbox_is_full", "not=daily|sending" },
      ["451 4.3.1 spool file of mx2: no space left, quota"] = { "local_disk_full", "not=quota" },
      ["550 5.7.1 policy prohibited mail sent"] = { "google_domain_rule", "provider=google" },
    } do
      assert.equal(wanted[2], find(steps_of(text).phrase, "rule", wanted[1]).what)
    end
    lacking = find(steps_of("450 mailbox unavailable. temporary temporarily transient transiently momentarily tempfail "
      .. "sender policy allowed allow allows permitted permit authorized accept accepts accepted access later").phrase,
      "rule", "unknown_unavailable")
    assert.truthy(lacking.what:find "^not=[%l|]+$")
    assert.equal(120, #lacking.what)
  end)

  -- Rule -> "reason rank", as rules.def writes them; what it asks for; and the samples of its phrases.
  local RULES, CONDITIONS, SAMPLES, last = {}, {}, {}, nil
  for line in io.lines "csrc/data/rules.def" do
    local id, given, rank, conditions = line:match '^RULE%(([%w_]+), ([%w_]+), (%l+), "([^"]*)"'
    if id then
      last, RULES[id], CONDITIONS[id], SAMPLES[id] = id, given .. " " .. rank, " " .. conditions .. " ", {}
    end
    local sample = line:match '^%s*PHRASE[%u_]*%("[^"]*", "%d%d%d ([^"\\]*)"'
    if sample then table.insert(SAMPLES[last], (sample:gsub("^%d%.%d+%.%d+ ", ""))) end
  end

  it("tells what a rule asked for in vain as the row writes it", function()
    local told = {}
    for id, conditions in pairs(CONDITIONS) do
      for i = 1, conditions:find "=" and math.min(#SAMPLES[id], 2) or 0 do
        for _, codes in ipairs { "550 ", "421 4.9.9 " } do
          for _, step in ipairs(steps_of(codes .. SAMPLES[id][i]).phrase or {}) do
            if step.lacks == "condition" and step.rule == id and not step.what:find "^not=" then
              assert.truthy(conditions:find(" " .. step.what .. " ", 1, true), id .. " " .. step.what)
              told[step.what:match "^%l+"] = true
            end
          end
        end
      end
    end
    assert.same({ code = true, enh = true, stage = true }, told)
  end)

  it("tells a rule that asks for no phrase", function()
    local step = assert(find(steps_of("550 Query zen.spamhaus.org about 192.0.2.3, then call us").phrase, "rule",
      "blocked_list_host"))
    assert.same({ true, "blocklisted", "strong" }, { step.decided, step.reason, step.rank })
    assert.is_nil(step.matched or step.phrase)
    assert.equal("blocked_list_host, blocklisted (strong): by its conditions alone: decided", step.text)
  end)

  it("tells the nearest phrases that are not there, and what they lack", function()
    local steps = steps_of("552 quota of jo is somehow very much violated")
    for _, step in ipairs(steps.near) do
      assert.is_truthy(step.lacks and step.phrase and not step.decided)
      assert.equal(RULES[step.rule], step.reason .. " " .. step.rank)
    end
    assert.is_true(#steps.near > 0 and #steps.near <= 5)
    local missing = assert(find(steps_of("550 5.7.1 unknown zebra domain").near, "rule", "domain_absent"))
    assert.equal("order", missing.lacks)
    missing = assert(find(steps_of("550 unknown and lonely").near, "lacks", "word"))
    assert.is_truthy(missing.text:find("it lacks " .. missing.what, 1, true))
    local lacking = 0
    for _, text in ipairs { "550 unknown and lonely", "550 mailbox", "450 4.2.2 mailbox almost full", "554 listed",
      "550 5.7.1 sender denied by the server today", "421 too many of your kind", "550 relaying is a sport" } do
      for _, step in ipairs(steps_of(text).near) do
        if step.lacks == "word" then -- one of the phrase, and none of the text
          local phrase = " " .. step.phrase:gsub("%?", "") .. " "
          assert.is_truthy(phrase:find(" " .. step.what .. " ", 1, true), step.phrase)
          for word in step.what:gmatch "[^|]+" do
            assert.is_nil((text:lower() .. " "):find(" " .. word .. " ", 1, true), step.phrase)
          end
          lacking = lacking + 1
        end
      end
    end
    assert.is_true(lacking > 10, lacking)
    for _, text in ipairs { "550 Brak takiego konta na serwerze", "550 Er is geen postbus met deze naam" } do
      local seen = {}
      for _, step in ipairs(steps_of(text).near) do
        assert.is_nil(seen[step.rule], step.rule)
        seen[step.rule] = true
      end
    end
  end)

  it("tells what the codes say by themselves, also where they say nothing", function()
    local steps = steps_of("550 5.1.1 zebra")
    local enhanced = assert(find(steps.code, "reason", "mailbox_unknown"))
    assert.is_true(enhanced.decided)
    assert.is_truthy(steps.code[2].text:find("550 by itself says no reason", 1, true))
    assert.is_nil(find(steps_of("550 5.7.1 User unknown").code, "decided", true))
  end)

  it("names the law that changed the answer", function()
    local function laws(what, opts)
      local numbers = {}
      for i, step in ipairs(steps_of(what, opts).law or {}) do numbers[i] = step.law end
      return table.concat(numbers, " ")
    end
    assert.equal("", laws("550 5.1.1 User unknown"))
    assert.equal("1", laws("250 User unknown"))
    assert.equal("3", laws("450 5.7.1 User unknown"))
    assert.equal("3", laws("550 5.1.1 User unknown", { stage = "CONNECT" }))
    assert.equal("2", laws("450 4.2.2 mailbox full", { final = true }))
    assert.equal("5", laws("554 5.3.0 local error in processing"))
    assert.equal("6", laws("452 4.5.3 Too many recipients", { recipients = 0 }))
    assert.equal("8", laws("550 host mx.example.net said: 450 4.1.1 User unknown (in reply to RCPT TO command)"))
  end)

  it("names a rule of the caller", function()
    local rules = assert(smtpcodes.rules { { id = "zebras", reason = "policy", text = "zebra" } })
    local step = assert(find(steps_of("550 zebra", { rules = rules }).phrase, "rule", "zebras"))
    assert.is_true(step.decided)
    assert.equal("zebra", step.matched)
  end)

  it("is a data error for a number that is no code", function()
    local verdict, message = smtpcodes.explain(299.5)
    assert.is_nil(verdict)
    assert.is_truthy(message:find("not an SMTP reply code"))
    assert.same({ nil, message, { kind = "not_a_code" } }, { core.clues(299.5) })
  end)
end)
