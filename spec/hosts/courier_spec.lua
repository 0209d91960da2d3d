-- A real Courier sends to badserver.lua, which refuses or defers, and parse_bounce reads the notices that it writes
-- about that: of failures, of delays, and of what it gave up after a delay.
local host = require "host"
local smtpcodes = require "smtpcodes"
local unpacked = require "unpacked"

local root, why = unpacked.fetch("courier",
  "courier-mta courier-base courier-authlib libcourier-unicode4 libgdbm6 libidn12 libperl5.36")
if not root then
  describe("Courier", function() pending(why) end)
  return
end

-- Way of the server -> what parse_bounce is to say of a recipient in that domain, notice by notice; nobody: no server
-- at all.
local EXPECTED = {
  unknown = "failure 550 5.1.1 mailbox_unknown suppress",
  unknown_domain = "failure 550 5.1.2 domain_unknown suppress",
  mailbox_full = "failure 552 5.0.0 mailbox_full retry", -- the status is what Courier writes where there was none
  spam = "failure 554 5.7.1 spam_content fix_message",
  needs_tls = "failure 530 5.7.0 session_security fix_session",
  blocklisted = "failure 550 5.7.1 blocklisted fix_sender",
  refused = "failure 550 5.7.1 relay_denied review",
  multi_line = "failure 550 5.1.1 mailbox_unknown suppress",
  rate = "delay 450 4.7.0 rate_limited slow_down",
  silent = "delay - 4.0.0 network_error retry, failure - 5.0.0 network_error review",
  nobody = "delay - 4.0.0 network_error retry, failure - 5.0.0 network_error review",
}

-- How long it tries, and when it warns: at the first attempt, since servers that answered are asked again only later
-- than this spec lasts.
local TIMES = { warntime = "1s", queuetime = "10s", retryalpha = "2s", retrybeta = "2", retrygamma = "2s",
  retrymaxdelta = "2", esmtptimeouthelo = "3s", esmtptimeoutconnect = "3s" }

local function domain(way) return way:gsub("_", "-") .. ".example.net" end

-- The daemon in the foreground, after it was given a message for each domain.
local RUN = [[
set -a; . /etc/courier/courierd; set +a
export LD_LIBRARY_PATH='{root}/usr/lib/x86_64-linux-gnu:{root}/usr/lib' ESMTP_USE_STARTTLS=0
cd /usr
for domain in {domains}; do
  printf 'Subject: boat\n\nhello\n' | '{root}/usr/sbin/sendmail' -f sam@example.org "rita@$domain"
done
sleep 2 # longer than warntime
exec /usr/lib/courier/courier/courierd
]]

describe("Courier", function()
  local dir, server

  local function messages()
    local list = {}
    for message in host.read(server .. "/log"):gmatch("good %d+ <(Received[^\n]*)>\n") do
      list[#list + 1] = (message:gsub("|", "\r\n"))
    end
    return list
  end

  setup(function()
    server = host.folder("courier-server")
    host.start("lua5.4 spec/hosts/badserver.lua " .. server, server .. "/stderr")
    assert(host.wait(function() return host.read(server .. "/ports"):find("\n") end))
    local ports, routes, domains = {}, {}, {}
    for way, port in host.read(server .. "/ports"):gmatch("(%S+) (%d+)\n") do ports[way] = port end
    ports.nobody = 1 -- tcpmux, where nothing listens
    for way in pairs(EXPECTED) do
      domains[#domains + 1] = domain(way)
      routes[#routes + 1] = ("%s:[127.0.0.1],%s\n"):format(domain(way), ports[way])
    end
    routes[#routes + 1] = ("example.org:[127.0.0.1],%s\n"):format(ports.good)
    dir = host.folder("courier")
    host.sh(("mkdir '%s/etc' && cp -r '%s/etc/courier' '%s/etc'"):format(dir, root, dir))
    for _, name in ipairs { "me", "defaultdomain", "locals" } do
      host.write(dir .. "/etc/courier/" .. name, "mx.example.org\n")
    end
    host.write(dir .. "/etc/courier/esmtproutes", table.concat(routes))
    for name, time in pairs(TIMES) do host.write(dir .. "/etc/courier/" .. name, time .. "\n") end
    host.write(dir .. "/run.sh", host.fill(RUN, { root = root, domains = table.concat(domains, " ") }))
    unpacked.start(dir, { "courier" }, host.fill([[
cp '{dir}/passwd' '{dir}/group' '{dir}/etc'
mount -t overlay overlay -o 'lowerdir={root}/usr/lib:/usr/lib' /usr/lib
mount -t overlay overlay -o 'lowerdir={dir}/etc:/etc' /etc
mount -t tmpfs tmpfs /var/lib
mount -t tmpfs tmpfs /run
mkdir /run/courier
cp -r '{root}/var/lib/courier' /var/lib/
chown -R courier:courier /var/lib/courier /run/courier
]], { root = root, dir = dir }), "sh '" .. dir .. "/run.sh'", dir .. "/courier.log")
  end)

  teardown(function() host.stop() end)

  it("writes notices that parse_bounce reads: kind, recipient, reply and what to do", function()
    local expected, found, count = {}, {}, 0
    for way, row in pairs(EXPECTED) do
      expected["rita@" .. domain(way)] = row
      count = count + 1 + select(2, row:gsub(",", ""))
    end
    host.wait(function() return #messages() >= count end, 40)
    for _, message in ipairs(messages()) do
      local bounce = smtpcodes.parse_bounce(message)
      assert.equal(1, #bounce.reports, message)
      local report = bounce.reports[1]
      local verdict = report.verdict
      local before = found[report.recipient]
      found[report.recipient] = (before and before .. ", " or "") .. ("%s %s %s %s %s"):format(bounce.kind,
        verdict.code or "-", verdict.enhanced or "-", verdict.reason, verdict.action)
      assert.truthy(bounce.returned.message_id:find("^<courier%..*@mx%.example%.org>$"))
    end
    assert.same(expected, found, host.read(dir .. "/courier.log"))
  end)
end)
