--- Answers auth_http, the question of nginx's mail proxy, with examples/policy.lua: what the policy says
--- is what the SMTP client hears. nginx.conf shows where this goes.
---
--- What to know about the proxy (ngx_mail_auth_http_module):
---  * It asks at RCPT, again at each until one is accepted. From then on it only passes octets on: further
---    recipients and messages of the session are for the server behind to judge.
---  * It checks nothing of the answer. reply:to("nginx") does, so that no refusal can go out as a 2yz.
---  * It closes the connection after a refusal, unless there is an Auth-Wait.
---  * It does not look at the HTTP status. After an error here the client hears 451 4.3.2 and comes back.
local smtpcodes = require "smtpcodes"

local auth = {}

local policy, server, port

--- The policy's memory, shared by all workers.
local function store(dict)
  return {
    get = function(key) return (dict:get(key)) end,
    set = function(key, value, seconds)
      local ok, why = dict:set(key, value, seconds)
      if not ok then ngx.log(ngx.ERR, "the policy cannot remember: ", why) end
    end,
  }
end

--- options: policy (path of policy.lua), settings (its options), server and port (where accepted mail goes;
--- nginx wants an address, no name).
function auth.setup(options)
  local settings = { store = store(ngx.shared.policy), now = ngx.time }
  for key, value in pairs(options.settings) do settings[key] = value end
  policy = dofile(options.policy).new(settings)
  server, port = options.server, options.port
end

local SPACE, AT = (" "):byte(), ("@"):byte()

--- "RCPT TO:<rita@example.org> NOTIFY=NEVER" -> "rita@example.org", " NOTIFY=NEVER"; nil without a path.
--- A source route is left out (RFC 5321 §4.1.1.3). No patterns, as LuaJIT does not compile them.
local function path(command)
  local colon = command and command:find(":", 1, true)
  local open = colon and command:find("<", colon, true)
  local close = open and command:find(">", open, true)
  if not close then return nil end
  if open > colon + 2 or open == colon + 2 and command:byte(colon + 1) ~= SPACE then return nil end
  local parameters = command:sub(close + 1)
  if parameters ~= "" and parameters:byte() ~= SPACE then return nil end
  local address = command:sub(open + 1, close - 1)
  if address:byte() == AT then address = address:match(":(.*)$") or address end
  return address, parameters
end

local BAD_SENDER = smtpcodes.reply { code = 501, enhanced = "5.1.7", text = "Bad sender address syntax" }
local BAD_RECIPIENT = smtpcodes.reply { code = 501, enhanced = "5.1.3", text = "Bad recipient address syntax" }

local function decide(headers)
  local sender, parameters = path(headers["auth-smtp-from"])
  if not sender then return BAD_SENDER end
  local recipient = path(headers["auth-smtp-to"])
  if not recipient then return BAD_RECIPIENT end
  local size = parameters ~= "" and parameters:upper():match(" SIZE=(%d+)")
  return policy:decide {
    client = headers["client-ip"],
    sender = sender,
    recipient = recipient,
    size = size and tonumber(size),
  }
end

-- What nginx is told for a reply. Most replies come again and again.
local answers = setmetatable({}, { __mode = "k" })
local function answer_of(reply)
  local answer = answers[reply]
  if not answer then
    answer = assert(reply:to("nginx"))
    answers[reply] = answer
  end
  return answer
end

--- content_by_lua
function auth.answer()
  local reply = decide(ngx.req.get_headers())
  local header = ngx.header
  if reply == nil then
    header["Auth-Status"] = "OK"
    header["Auth-Server"] = server
    header["Auth-Port"] = port
    return
  end
  local answer = answer_of(reply)
  header["Auth-Status"] = answer["Auth-Status"]
  header["Auth-Error-Code"] = answer["Auth-Error-Code"]
  -- A second later the session goes on, so that the other recipients of the message are not lost.
  if reply.code ~= 421 then header["Auth-Wait"] = 1 end
end

return auth
