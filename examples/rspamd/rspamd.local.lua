--- rspamd refuses and defers with examples/policy.lua.
---
---   cp examples/rspamd/rspamd.local.lua examples/policy.lua examples/settings.lua /etc/rspamd/
---
--- rspamd runs LuaJIT: the module is the one for Lua 5.1 (make install LUA_VERSION=5.1). The mail server asks
--- when it has the whole message (Postfix: smtpd_milters = inet:127.0.0.1:11332). rspamd writes the codes
--- itself, "554 5.7.1" or "451 4.7.1", and the text that it is given here behind them.
---
--- Each worker process has a memory of its own. With more than one, set greylist = 0 in settings.lua and
--- leave that to rspamd's module, which keeps it in Redis.
-- luacheck: read globals rspamd_config rspamd_paths
local logger = require "rspamd_logger"
local smtpcodes = require "smtpcodes"

local folder = rspamd_paths.LOCAL_CONFDIR .. "/"
local policy = dofile(folder .. "policy.lua").new(dofile(folder .. "settings.lua"))

--- One answer for a message to all of its recipients: nil as soon as one can have it, else a reply that
--- lets the client try again, if there is one.
local function decide(task)
  local ip, from = task:get_from_ip(), task:get_from("smtp")
  local answer
  for _, recipient in ipairs(task:get_recipients("smtp") or {}) do
    local reply = policy:decide {
      client = ip and ip:is_valid() and ip:to_string() or nil, sender = from and from[1] and from[1].addr,
      recipient = recipient.addr, size = task:get_size(),
    }
    if reply == nil then return nil end
    if not answer or smtpcodes.is_transient(reply.code) then answer = reply end
  end
  return answer
end

--- What set_pre_result takes, or nil for "no objection". A reply that is none is the policy's failure, and no reason
--- to refuse a message for good.
local function result_of(task)
  local reply = decide(task)
  if reply == nil then return nil end
  return {
    action = smtpcodes.is_transient(reply.code) and "soft reject" or "reject",
    message = (assert(reply:to("rspamd")):gsub("%%", "%%%%")), -- in the milter protocol "%%" is a "%", and "%" nothing
    module = "policy",
  }
end

rspamd_config:register_symbol {
  name = "SITE_POLICY",
  type = "prefilter",
  callback = function(task)
    if task:get_user() then return end -- our own users send where they like
    local ok, result = pcall(result_of, task)
    if not ok then
      logger.errx(task, "policy: %s", result)
      result = { action = "soft reject", message = smtpcodes.suggest("system_error"):to("rspamd"), module = "policy" }
    end
    if result then task:set_pre_result(result) end
  end,
}
