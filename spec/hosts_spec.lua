local smtpcodes = require "smtpcodes"
local random = require "support.random"

local HOSTS = { "postfix", "nginx", "haraka", "rspamd", "kumomta", "milter", "opensmtpd", "exim", "momentum" }

local function reply(parts) return assert(smtpcodes.reply(parts)) end

local function kind_of(...)
  local value, message, detail = ...
  assert.is_nil(value)
  assert.is_nil(message:find("[^\32-\126]"))
  return detail.kind
end

local refusal = { code = 550, enhanced = "5.7.1", text = "Access denied" }
local deferral = { code = 450, enhanced = "4.2.0", text = "Greylisted" }
local two_lines = { code = 554, enhanced = "5.7.1", lines = { "Blocked", "See https://example.org/why" } }

-- How each program reads a value, as its documentation and its source say: the reply's lines that its
-- client gets, or what it does instead.
local READS = {}

local function lines_of(code, texts)
  local out = {}
  for i, text in ipairs(texts) do out[i] = code .. (i < #texts and "-" or " ") .. text end
  return out
end

function READS.postfix(value)
  if value:find("[%z\n]") then return "protocol error" end
  if not value:find("%D") then return "accepted" end
  local code, text = value:match("^([45]%d%d)[ \t]+([^ \t].*)$")
  if not code then return "configuration error" end
  local enhanced = text:match("^([245]%.%d+%.%d+)$") or text:match("^([245]%.%d+%.%d+)[ \t]")
  if enhanced then text = text:sub(#enhanced + 1):gsub("^[ \t]+", "") end
  if text == "" then return "a default text" end
  return { code .. " " .. (enhanced and enhanced .. " " or "") .. text }
end

function READS.nginx(value)
  local size = #"HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nDate: Mon, 23 Nov 2026 17:00:00 GMT\r\n"
    + #"Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
  for name, content in pairs(value) do
    if content:find("[%z\1-\8\10-\31\127]") then return "escaped" end
    size = size + #name + #": \r\n" + #content
  end
  local status = value["Auth-Status"]
  if size > 1024 then return "hangs" end
  if status == "OK" or status == "WAIT" or status == "" then return "accepted" end
  return { value["Auth-Error-Code"] .. " " .. status }
end

function READS.haraka(value)
  local first = ({ OK = "2", DENY = "5", DENYSOFT = "4", DENYDISCONNECT = "5", DENYSOFTDISCONNECT = "4" })[value.action]
  if tostring(value.code):sub(1, 1) ~= first then return "another outcome than the reply says" end
  if value.msg:find("\r", 1, true) then return "a stray CR" end
  local texts = {}
  for text in (value.msg .. "\n"):gmatch("([^\n]*)\n") do
    if text:find("%S") then texts[#texts + 1] = text end
  end
  return #texts > 0 and lines_of(value.code, texts) or "no reply"
end

function READS.rspamd(value) return { "554 5.7.1 " .. value } end

function READS.kumomta(value)
  local texts = {}
  for text in (value.message .. "\n"):gmatch("([^\n]*)\n") do texts[#texts + 1] = text end
  return lines_of(value.code, texts)
end

function READS.milter(value)
  if not value.rcode:find("^[45]%d%d$") then return "an error of smfi_setmlreply" end
  if value.xcode and not value.xcode:find("^[45]%.%d+%.%d+$") then return "an error of smfi_setmlreply" end
  if value.result ~= (value.rcode:find("^4") and "SMFIS_TEMPFAIL" or "SMFIS_REJECT") then return "ignored" end
  if #value.lines > 32 then return "an error of smfi_setmlreply" end
  local texts = {}
  for i, text in ipairs(value.lines) do
    if #text > 980 or text:find("[\r\n]") then return "an error of smfi_setmlreply" end
    if text:gsub("%%%%", ""):find("%", 1, true) then return "a format" end
    texts[i] = (value.xcode and value.xcode .. " " or "") .. text:gsub("%%%%", "%%")
  end
  return lines_of(value.rcode, texts)
end

function READS.opensmtpd(value)
  local action, line = value:match("^(%l+)|(.*)$")
  if value:find("[%z\r\n]") then return "protocol error" end
  if #line < 5 or not line:find("^[2-5]%d%d ") or not line:find("^[45]") then return "421 Internal server error" end
  if (action == "disconnect") ~= (line:sub(1, 3) == "421") then return "another outcome than the reply says" end
  return { line }
end

function READS.exim(value)
  local expanded, at = {}, 1
  while at <= #value do
    local octet = value:sub(at, at)
    if octet == "$" then return "expanded" end
    if octet == "\\" then
      at = at + 1
      octet = value:sub(at, at)
      if octet ~= "$" and octet ~= "\\" then return "an escape" end
    end
    expanded[#expanded + 1] = octet
    at = at + 1
  end
  local line = table.concat(expanded)
  if not line:find("^%d%d%d%s%S") then return "no code" end
  return { line }
end

function READS.momentum(value) return { value.code .. " " .. value.message } end

describe("to", function()
  it("postfix: the action, which is never a code alone", function()
    assert.equal("550 5.7.1 Access denied", reply(refusal):to "postfix")
    assert.equal("450 4.2.0 Greylisted", reply(deferral):to "postfix")
    assert.equal("554 5.7.1 Blocked See https://example.org/why", reply(two_lines):to "postfix")
    assert.equal("550 Access denied", reply { code = 550, text = "Access denied" }:to "postfix")
    for _, text in ipairs { "", " ", "\t", "\n\n" } do
      assert.equal("missing_text", kind_of(reply { code = 550, text = text }:to "postfix"))
      assert.equal("missing_text", kind_of(reply { code = 550, enhanced = "5.7.1", text = text }:to "postfix"))
    end
    assert.equal("missing_text", kind_of(smtpcodes.parse("550\r\n"):to "postfix"))
    assert.equal("not_a_refusal", kind_of(reply { code = 250, text = "OK" }:to "postfix"))
  end)

  it("nginx: the two headers, which never accept by mistake and fit its buffer", function()
    assert.same({ ["Auth-Status"] = "Access denied", ["Auth-Error-Code"] = "550 5.7.1" }, reply(refusal):to "nginx")
    assert.same({ ["Auth-Status"] = "Greylisted", ["Auth-Error-Code"] = "450" },
      reply { code = 450, text = "Greylisted" }:to "nginx")
    assert.equal("Blocked See https://example.org/why", reply(two_lines):to("nginx")["Auth-Status"])
    for _, text in ipairs { "OK", "WAIT", " OK ", "WAIT\n", "\tOK" } do
      assert.equal("reserved_text", kind_of(reply { code = 550, text = text }:to "nginx"), text)
    end
    assert.equal("OK?", reply { code = 550, text = "OK?" }:to("nginx")["Auth-Status"])
    assert.equal("missing_text", kind_of(reply { code = 550, text = "" }:to "nginx"))
    assert.equal("not_a_refusal", kind_of(reply { code = 250, text = "fine" }:to "nginx"))
    assert.truthy(reply { code = 550, enhanced = "5.7.1", text = ("x"):rep(500) }:to "nginx")
    assert.equal("too_long", kind_of(reply { code = 550, enhanced = "5.7.1", text = ("x"):rep(501) }:to "nginx"))
  end)

  it("haraka: the constant, the code, and the text with the enhanced status code on every line", function()
    assert.same({ action = "DENY", code = 550, msg = "5.7.1 Access denied" }, reply(refusal):to "haraka")
    assert.same({ action = "DENYSOFT", code = 450, msg = "4.2.0 Greylisted" }, reply(deferral):to "haraka")
    assert.same({ action = "DENY", code = 554, msg = "5.7.1 Blocked\n5.7.1 See https://example.org/why" },
      reply(two_lines):to "haraka")
    assert.same({ action = "OK", code = 250, msg = "Queued" }, reply { code = 250, text = "Queued" }:to "haraka")
    assert.equal("DENYSOFTDISCONNECT", reply { code = 421 }:to("haraka").action)
    assert.equal("DENYDISCONNECT", reply { code = 521 }:to("haraka").action)
    assert.equal("not_a_refusal", kind_of(reply { code = 354 }:to "haraka"))
    assert.equal("missing_text", kind_of(reply { code = 550, text = "" }:to "haraka"))
  end)

  it("rspamd: the text alone", function()
    assert.equal("Access denied", reply(refusal):to "rspamd")
    assert.equal("Blocked See https://example.org/why", reply(two_lines):to "rspamd")
    assert.equal("not_a_refusal", kind_of(reply { code = 250 }:to "rspamd"))
  end)

  it("kumomta: code and message", function()
    assert.same({ code = 550, message = "5.7.1 Access denied" }, reply(refusal):to "kumomta")
    assert.same({ code = 554, message = "5.7.1 Blocked\n5.7.1 See https://example.org/why" },
      reply(two_lines):to "kumomta")
    assert.equal("not_a_refusal", kind_of(reply { code = 250 }:to "kumomta"))
  end)

  it("milter: codes as strings, the result that agrees with them, % doubled, within its limits", function()
    assert.same({ rcode = "550", xcode = "5.7.1", lines = { "Access denied" }, result = "SMFIS_REJECT" },
      reply(refusal):to "milter")
    assert.same({ rcode = "450", lines = { "100%% full, %%s" }, result = "SMFIS_TEMPFAIL" },
      reply { code = 450, text = "100% full, %s" }:to "milter")
    assert.same({ "Blocked", "See https://example.org/why" }, reply(two_lines):to("milter").lines)
    assert.equal(32, #reply { code = 550, text = ("x\n"):rep(31) .. "x" }:to("milter").lines)
    assert.equal("too_long", kind_of(reply { code = 550, text = ("x\n"):rep(32) .. "x" }:to "milter"))
    assert.truthy(reply { code = 550, text = ("%"):rep(490) }:to "milter")
    assert.equal("too_long", kind_of(reply { code = 550, text = ("%"):rep(491) }:to "milter"))
    assert.equal("not_a_refusal", kind_of(reply { code = 250 }:to "milter"))
    assert.equal("not_a_refusal", kind_of(reply { code = 354 }:to "milter"))
  end)

  it("opensmtpd: the end of the filter-result line", function()
    assert.equal("reject|550 5.7.1 Access denied", reply(refusal):to "opensmtpd")
    assert.equal("reject|450 4.2.0 Greylisted", reply(deferral):to "opensmtpd")
    assert.equal("disconnect|421 4.3.2 Closing",
      reply { code = 421, enhanced = "4.3.2", text = "Closing" }:to "opensmtpd")
    assert.equal("reject|554 5.7.1 Blocked See https://example.org/why", reply(two_lines):to "opensmtpd")
    assert.equal("reject|550 a|b", reply { code = 550, text = "a|b" }:to "opensmtpd")
    assert.equal("missing_text", kind_of(reply { code = 550, text = "" }:to "opensmtpd"))
    assert.equal("not_a_refusal", kind_of(reply { code = 250 }:to "opensmtpd"))
    assert.equal("too_long", kind_of(reply { code = 550, text = ("x"):rep(507) }:to "opensmtpd"))
  end)

  it("exim: the message, with nothing left to expand", function()
    assert.equal("550 5.7.1 Access denied", reply(refusal):to "exim")
    assert.equal("250 2.0.0 OK", reply { code = 250, enhanced = "2.0.0", text = "OK" }:to "exim")
    assert.equal("354 Go on", reply { code = 354, text = "Go on" }:to "exim")
    assert.equal([[550 C:\\temp costs \$5, \${run{x}}]],
      reply { code = 550, text = [[C:\temp costs $5, ${run{x}}]] }:to "exim")
    assert.equal("not_a_refusal", kind_of(reply { code = 334 }:to "exim"))
    assert.equal("missing_text", kind_of(reply { code = 550, text = "" }:to "exim"))
  end)

  it("momentum: code and text", function()
    assert.same({ code = 550, message = "5.7.1 Access denied" }, reply(refusal):to "momentum")
    assert.same({ code = 554, message = "5.7.1 Blocked See https://example.org/why" }, reply(two_lines):to "momentum")
    assert.equal("not_a_refusal", kind_of(reply { code = 250 }:to "momentum"))
  end)

  it("says what to do where the host's script has no reply to give", function()
    local _, message = reply { code = 250 }:to "postfix"
    assert.equal('postfix takes no 250 here: answer "DUNNO" (nothing against it) or "OK" (accept) instead', message)
  end)

  it("knows no other hosts", function()
    for _, host in ipairs { "", "sendmail", "Postfix", "postfix ", "__index", ("x"):rep(1e6) } do
      assert.error_matches(function() reply(refusal):to(host) end, "bad argument #1 to 'to' (unknown host '", nil, true)
    end
    assert.error_matches(function() reply(refusal):to "x" end,
      "known are exim, haraka, kumomta, milter, momentum, nginx, opensmtpd, postfix, rspamd", nil, true)
  end)

  it("gives the caller a value of his own", function()
    local r = reply(two_lines)
    r:to("milter").lines[1] = "changed"
    assert.same({ "Blocked", "See https://example.org/why" }, r.lines)
    assert.equal("Blocked", r:to("milter").lines[1])
  end)
end)

describe("any reply", function()
  -- What the client must get: the reply's own wire, or its lines joined for a host of one line.
  local function assert_true_to(r, host, value)
    local got = READS[host](value)
    assert.equal("table", type(got), host .. ": " .. tostring(got))
    local prefix = r.enhanced and r.enhanced .. " " or ""
    local wanted = {}
    for i, text in ipairs(r.lines) do wanted[i] = prefix .. text end
    if host == "kumomta" or host == "milter" then
      wanted = lines_of(r.code, wanted)
    elseif host == "haraka" then
      local kept = {}
      for _, text in ipairs(wanted) do
        if text:find("%S") then kept[#kept + 1] = text end
      end
      wanted = lines_of(r.code, kept)
    else
      local text = table.concat(r.lines, " "):match("^[ \t]*(.-)[ \t]*$")
      wanted = { host == "rspamd" and "554 5.7.1 " .. text or r.code .. " " .. prefix .. text }
    end
    assert.same(wanted, got, host)
    local limit = ({ nginx = 510, opensmtpd = 510, momentum = 510, kumomta = 510, haraka = 510 })[host]
    for _, line in ipairs(got) do
      assert.is_nil(line:find("[^\9\32-\126\128-\255]"))
      assert.is_true(not limit or #line <= limit, host)
    end
  end

  it("is told to a host so that its client gets that reply, or is an error: every code", function()
    for code = 200, 599 do
      for _, text in ipairs { "", " ", "OK", "WAIT", "123", "550", "$acl_m0 \\n 100% a|b", "a\nb" } do
        local r = reply { code = code, text = code == 334 and "" or text }
        for _, host in ipairs(HOSTS) do
          local value, message, detail = r:to(host)
          if value == nil then
            assert.equal("string", type(message))
            assert.truthy(({ not_a_refusal = true, missing_text = true, reserved_text = true })[detail.kind])
          else
            local accepts = host == "exim" or host == "haraka"
            assert.is_true(code >= 400 or accepts and code < 300 or host == "exim" and code == 354, host .. code)
            assert_true_to(r, host, value)
          end
        end
      end
    end
  end)

  it("is told to a host so that its client gets that reply, or is an error: any text", function()
    local told = 0
    for seed = 1, 600 do
      local r = smtpcodes.reply(random.parts(seed))
      for _, host in ipairs(r and HOSTS or {}) do
        local value, _, detail = r:to(host)
        if value == nil then
          assert.equal("string", type(detail.kind))
        else
          told = told + 1
          assert_true_to(r, host, value)
        end
      end
    end
    assert.is_true(told > 500, "only " .. told .. " values")
  end)

  it("has 512 octets and no more where the host writes it as one line", function()
    for _, host in ipairs { "nginx", "opensmtpd", "momentum" } do
      for _, codes in ipairs { "550", "550 5.7.1" } do
        local function told(text)
          return reply { code = 550, enhanced = codes:match " (.*)", text = text }:to(host)
        end
        local room = 512 - #codes - #" \r\n"
        assert.is_not_nil((told(("x"):rep(room))), host)
        assert.is_not_nil((told(("x"):rep(room - 2) .. " x")), host)
        assert.equal("too_long", select(3, told(("x"):rep(room + 1))).kind, host)
        assert.equal("too_long", select(3, told(("x"):rep(room - 1) .. " x")).kind, host)
      end
    end
  end)

  it("is told to no host when it was read with octets that must not go out", function()
    for _, octets in ipairs { "550 a\0b\r\n", "550 a\rb\r\n", "550 caf\233\r\n", "354 2.0.0 x\r\n" } do
      for _, host in ipairs(HOSTS) do assert.is_nil((assert(smtpcodes.parse(octets)):to(host))) end
    end
  end)
end)
