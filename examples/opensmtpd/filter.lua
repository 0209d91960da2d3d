--- An OpenSMTPD filter (smtpd-filters(7), protocol 0.6 and later: OpenSMTPD 6.7) that answers with
--- examples/policy.lua.
---
---   mkdir /etc/smtpd && cp examples/opensmtpd/filter.lua examples/policy.lua examples/settings.lua /etc/smtpd/
---
--- smtpd.conf:  filter policy proc-exec "/usr/bin/lua5.4 /etc/smtpd/filter.lua"
---              listen on 0.0.0.0 port 25 filter policy
---
--- smtpd checks a filter's reply, and one that is none ends the session with "421 Internal server error".
--- It runs the filter as the user _smtpd (Debian: opensmtpd), and ends itself when the filter ends.
local smtpcodes = require "smtpcodes"

local here = arg[0]:match("^(.*/)[^/]*$") or "./"
local policy = dofile(here .. "policy.lua").new(dofile(here .. "settings.lua"))

local sessions = {} -- by id: client, sender

-- "192.0.2.1:25" and "[2001:db8::1]:25" -> the address.
local function address(source)
  return source:match("^%[(.*)%]:%d+$") or source:match("^(.*):%d+$") or source
end

-- What is reported of a session: no answer is expected.
local report = {
  ["link-connect"] = function(id, parameters)
    sessions[id] = { client = address(parameters:match("^.-|.-|(.-)|")) }
  end,
  ["link-disconnect"] = function(id) sessions[id] = nil end,
  ["tx-mail"] = function(id, parameters)
    sessions[id].sender = parameters:match("^.-|.-|(.*)$")
  end,
}

--- The result for a recipient.
local function decide(id, recipient)
  local session = sessions[id]
  local reply = policy:decide {
    client = session.client, sender = session.sender, recipient = recipient:match("^<?(.-)>?$"),
  }
  if reply == nil then return "proceed" end
  return assert(reply:to("opensmtpd"))
end

local function handle(line)
  local stream, event, id, rest = line:match("^(%a+)|[^|]*|[^|]*|smtp%-in|([%a-]+)|(%x+)|?(.*)$")
  if stream == "report" then
    if report[event] then report[event](id, rest) end
  elseif stream == "filter" then
    local token, recipient = rest:match("^(%x+)|(.*)$")
    local ok, result = pcall(decide, id, recipient)
    if not ok then
      io.stderr:write("policy: ", tostring(result), "\n")
      result = smtpcodes.suggest("system_error"):to("opensmtpd")
    end
    print(("filter-result|%s|%s|%s"):format(id, token, result))
  end
end

io.stdout:setvbuf("line")
for line in io.lines() do
  if line == "config|ready" then break end
end
for event in pairs(report) do print("register|report|smtp-in|" .. event) end
print("register|filter|smtp-in|rcpt-to")
print("register|ready")
for line in io.lines() do
  local ok, message = pcall(handle, line)
  if not ok then io.stderr:write("cannot read ", ("%q"):format(line), ": ", tostring(message), "\n") end
end
