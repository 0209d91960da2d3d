-- What examples/README.md tells to type for mail programs, as it is written: with the ports and folders that it names,
-- which are private here, as each script runs with a network, an /etc and processes of its own.
local documents = require "support.documents"
local host = require "host"

local build = host.scratch:gsub("/[^/]*$", "")
local output, permitted = host.sh "unshare --mount --net --pid --fork true"
if not permitted then
  describe("the commands of examples/README.md", function() pending("unshare is not permitted here: " .. output) end)
  return
end

-- The folder that the packages of mail programs make.
local ETC = { "rspamd", "dovecot", "haproxy", "exim4", "postfix" }

describe("examples/README.md", function()
  local dir, checkout

  setup(function()
    dir = host.folder("documents")
    checkout = dir .. "/checkout"
    assert(select(2, host.sh(([[set -e
      mkdir -p '%s/build' && cp -a .ci Makefile lua examples csrc spec '%s'
      cd '%s' && for part in core gen link lib* 5.4 jit; do [ ! -e "$part" ] || cp -a "$part" '%s/build'; done
      cp -a /etc '%s/etc' && cd '%s/etc' && mkdir -p %s && rm -rf smtpd && touch postfix/main.cf]])
      :format(checkout, checkout, build, checkout, dir, dir, table.concat(ETC, " ")))))
    host.write(checkout .. "/message", "Subject: Hello\r\n\r\nhello\r\n")
    host.write(checkout .. "/listens", [[
local socket, deadline = require "socket", os.time() + 90
repeat
  if socket.connect("127.0.0.1", tonumber(arg[1])) then os.exit(0) end
  socket.sleep(0.05)
until os.time() > deadline
os.exit(1)
]])
  end)

  -- Runs the lines of shell in the checkout, in a world of their own; what they print, without what goes to "log".
  local function inside(...)
    local script = host.write(dir .. "/script", ([[
set -e
perl -e 'socket(S, 2, 2, 0); $up = pack("a16s", "lo", 1); ioctl(S, 0x8914, $up) or die' # SIOCSIFFLAGS, IFF_UP
mount --bind '%s/etc' /etc
cd '%s'
listens() { lua5.4 listens "$1" || { cat log; exit 1; }; }
]]):format(dir, checkout) .. table.concat({ ... }, "\n") .. "\n")
    local text, ok = host.sh(("unshare --mount --propagation private --net --pid --fork --kill-child sh '%s' 2>&1")
      :format(script))
    assert.is_true(ok, text)
    return text
  end

  local EXPORT = documents.command("examples/README.md", "export LUA_PATH")

  -- Whether the lines are among what was printed; the members of an object have no order.
  local function says(lines, text)
    for _, line in ipairs(lines) do
      local parts = { line }
      if line:find "^{" then
        parts = {}
        for member in line:gmatch '"%l+":[^,%[%]{}]+' do parts[#parts + 1] = member end
      end
      assert.is_true(#parts > 0)
      for _, part in ipairs(parts) do assert.truthy(text:find(part, 1, true), part .. "\nis not in\n" .. text) end
    end
  end

  it("has files for /etc that are there, and each runs from there with what it needs", function()
    local text = inside(
      documents.command("examples/README.md", "cp examples/rspamd/"),
      documents.command("examples/README.md", "cp examples/dovecot/"),
      documents.command("examples/README.md", "cp examples/haproxy/"),
      documents.command("examples/README.md", "cp examples/exim/"),
      documents.command("examples/README.md", "mkdir /etc/smtpd"),
      documents.command("examples/README.md", "cp examples/opensmtpd/"),
      EXPORT, [[cd /
      # The filter finds its policy and settings there: it answers what smtpd says when it starts.
      printf 'config|ready\n' | lua5.4 /etc/smtpd/filter.lua | tail -n 1
      ls /etc/rspamd/rspamd.local.lua /etc/dovecot/auth.lua /etc/haproxy/busy.lua /etc/exim4/policy.acl
      ls /etc/rspamd/policy.lua /etc/rspamd/settings.lua /etc/dovecot/policy.lua /etc/dovecot/settings.lua]])
    assert.truthy(text:find "register|ready\n", text)
  end)

  it("sets what Postfix needs for rspamd", function()
    if not host.has "postconf" then return pending "Postfix is not installed" end
    assert.equal("smtpd_milters = inet:127.0.0.1:11332\nmilter_default_action = tempfail\n",
      inside(documents.command("examples/README.md", "postconf -e"), "postconf smtpd_milters milter_default_action"))
  end)

  it("starts a policy service", function()
    local text = inside(EXPORT, documents.command("examples/README.md", "lua5.4 examples/postfix/service.lua")
      .. " >log 2>&1 &", "listens 10031", [[lua5.4 -e '
      local client = require("socket").connect("127.0.0.1", 10031)
      client:send "request=smtpd_access_policy\nsender=a@example.net\nrecipient=b@example.org\n\n"
      print(client:receive())']])
    assert.truthy(text:find "^action=", text)
  end)

  local nginx = require("nginx").missing()

  it("starts nginx with everything that it can do, and asks it", function()
    if nginx then return pending(nginx) end
    local classify, verdict = documents.command("examples/README.md", "curl -d")
    local metrics = documents.command("examples/README.md", "curl http://127.0.0.1:8082/metrics")
    local text = inside("export LUAS=jit",
      documents.command("examples/README.md", "make && nginx") .. " >log 2>&1 &", "listens 8082",
      "curl() { command curl -sf \"$@\"; }", classify, metrics)
    says(verdict, text)
    -- What /metrics counts, nginx_bounces_spec asks for, which can sign as a service does.
  end)

  it("sends a message, from a program and through nginx", function()
    local sink = "lua5.4 spec/hosts/sink.lua 25 sink >log 2>&1 &"
    local write = documents.command("examples/README.md", "cat >relay.lua")
    local send = documents.command("examples/README.md", "lua5.4 examples/outbound.lua")
    assert.equal("ann@example.net\tdelivered\nrita@example.net\tdelivered\n",
      inside(EXPORT, sink, "listens 25", write, send .. " | cut -f 1,2 | sort"))
    if nginx then return end
    local post, answer = documents.command("examples/README.md", "curl --data-binary")
    says(answer, inside("export LUAS=jit", sink, "listens 25",
      'nginx -p "$PWD" -c examples/nginx/outbound.conf >log 2>&1 &', "listens 8083",
      "curl() { command curl -sf \"$@\"; }", post))
  end)
end)
