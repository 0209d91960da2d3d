--- HAProxy tells SMTP clients to come back later while no server can take them, instead of hanging up on them
--- or letting them wait in a queue.
---
---   cp examples/haproxy/busy.lua /etc/haproxy/     haproxy.cfg: see examples/haproxy/haproxy.cfg
---
--- HAProxy 2.6 in Debian runs Lua 5.3: make install LUA_VERSION=5.3.
-- luacheck: read globals core
local smtpcodes = require "smtpcodes"

-- Made when HAProxy starts: it loads no files after its chroot. A greeting has no enhanced status code.
local BUSY = smtpcodes.reply { code = 421, text = "mx.example.org Service not available, try again later" }:wire()

core.register_service("smtp_busy", "tcp", function(applet)
  applet:send(BUSY)
end)
