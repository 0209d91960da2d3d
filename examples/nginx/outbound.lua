--- Sends a message that is POSTed here, and does what the replies ask for: examples/sender.lua on nginx's
--- cosockets, so that a worker serves others meanwhile. outbound.conf beside it shows how it is set up.
---
---   curl --data-binary @message 'http://127.0.0.1:8083/send?from=sam@example.org&to=rita@example.net'
---
--- (`to` may come more than once.) The answer is JSON with what became of each recipient; one that is
--- "queued" is to be POSTed again after `wait` seconds.
local cjson = require "cjson"

local outbound = {}

local Connection = {}
Connection.__index = Connection

local function milliseconds(seconds) return math.ceil(seconds * 1000) end

--- A connection as sender.lua wants it, or nil and why.
local function connect(host, port, seconds)
  local sock = ngx.socket.tcp()
  sock:settimeout(milliseconds(seconds))
  local connected, why = sock:connect(host, port)
  if not connected then return nil, why end
  return setmetatable({ sock = sock }, Connection)
end

function Connection:send(octets, seconds)
  self.sock:settimeout(milliseconds(seconds))
  local sent, why = self.sock:send(octets)
  return sent and true, why
end

function Connection:receive(seconds)
  self.sock:settimeout(milliseconds(seconds))
  local chunk, why = self.sock:receiveany(8192)
  return chunk, why
end

function Connection:close() self.sock:close() end

-- What all workers remember. A dict that is full forgets nobody who asked not to be written to again, but
-- says so: set() would drop the least used.
local function store(dict)
  return {
    get = function(key) return (dict:get(key)) end,
    set = function(key, value)
      local kept, why = dict:safe_set(key, value)
      if not kept then ngx.log(ngx.ERR, "cannot remember ", key, ": ", why) end
    end,
  }
end

--- path: where sender.lua is. Call it in init_by_lua.
function outbound.setup(path) outbound.sender = dofile(path) end

local function say(status, value)
  ngx.status = status
  ngx.header["Content-Type"] = "application/json"
  ngx.say(cjson.encode(value))
end

local function body()
  ngx.req.read_body()
  local text = ngx.req.get_body_data()
  if text or not ngx.req.get_body_file() then return text end
  local file = assert(io.open(ngx.req.get_body_file(), "rb"))
  text = file:read("*a")
  file:close()
  return text
end

--- relay: host, port, lmtp, name, seconds, first, longest as in sender.lua, patience (seconds for which a
--- request may wait for another attempt), dict (the name of the shared dict).
function outbound.answer(relay)
  if ngx.req.get_method() ~= "POST" then
    ngx.header.Allow = "POST"
    return say(405, { error = "POST a message" })
  end
  local args, truncated = ngx.req.get_uri_args(1000)
  local to = type(args.to) == "table" and args.to or { args.to }
  local message = body()
  if truncated or type(args.from) ~= "string" or not to[1] or not message then
    return say(400, { error = "needs from, to and a message" })
  end
  local sender = outbound.sender.new {
    connect = function() return connect(relay.host, relay.port, relay.seconds or 30) end,
    relay = relay.host .. ":" .. relay.port, name = relay.name, lmtp = relay.lmtp,
    now = ngx.now, sleep = ngx.sleep, seconds = relay.seconds, first = relay.first, longest = relay.longest,
    store = store(ngx.shared[relay.dict]),
    tell = function(result)
      ngx.log(ngx.WARN, result.recipient, ": ", result.reason, ", ", result.action, ": ", result.reply)
    end,
  }
  local results, why = sender:deliver(args.from, to, message, relay.patience or 0)
  if not results then return say(400, { error = why }) end
  for _, result in ipairs(results) do
    result.wait = result.due and math.ceil(result.due - ngx.now())
    result.due = nil
  end
  say(200, { recipients = results })
end

return outbound
