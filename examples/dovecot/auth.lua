--- Dovecot asks examples/policy.lua who may log in, after the password was found to be right.
---
---   cp examples/dovecot/auth.lua examples/policy.lua examples/settings.lua /etc/dovecot/
---
--- dovecot.conf: see examples/dovecot/dovecot.conf. Dovecot 2.3 in Debian (dovecot-auth-lua) runs Lua 5.4.
--- What an SMTP client is told is Dovecot's: "454 4.7.0" while the policy defers or fails, "525 5.7.13" and
--- the policy's text when it refuses, and "535 5.7.8" for a wrong password (RFC 4954, RFC 5248).
-- luacheck: read globals dovecot, globals auth_passdb_lookup
local smtpcodes = require "smtpcodes"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local policy = dofile(here .. "policy.lua").new(dofile(here .. "settings.lua"))

function auth_passdb_lookup(request)
  local reply = policy:decide { client = request.rip, sender = request.user }
  if reply == nil then return dovecot.auth.PASSDB_RESULT_OK, {} end
  if smtpcodes.is_transient(reply.code) then
    return dovecot.auth.PASSDB_RESULT_INTERNAL_FAILURE, tostring(reply) -- for the log
  end
  -- As for rspamd, the text alone and on one line. Dovecot checks nothing of it; what is no text raises, which defers.
  return dovecot.auth.PASSDB_RESULT_OK, { nologin = "", reason = assert(reply:to("rspamd")) }
end
