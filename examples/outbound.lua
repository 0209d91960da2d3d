--- Sends one message through one server, and does what its replies ask for: sender.lua on LuaSocket.
---
---   lua5.4 examples/outbound.lua SETTINGS SENDER RECIPIENT... <MESSAGE
---
--- SETTINGS is a Lua file, for example:
---   return {
---     host = "127.0.0.1", port = 25, lmtp = false,
---     name = "client.example.org",   -- ours, for EHLO
---     state = "outbound.state",      -- a file: who is never written to again, and until when to hold back
---     patience = 3600,               -- seconds from now within which to try again
---   }
--- and first, longest, seconds of sender.lua. There is no TLS in it. Prints a line a recipient, and ends
--- with 0 when all are delivered, 75 when some are still to be tried, else 69 (sysexits.h), 64 for bad usage.
local socket = require "socket"

local outbound = {}

local Connection = {}
Connection.__index = Connection

--- A connection as sender.lua wants it, or nil and why.
function outbound.connect(host, port, seconds)
  local sock = socket.tcp()
  sock:settimeout(seconds)
  local connected, why = sock:connect(host, port)
  if not connected then
    sock:close()
    return nil, why
  end
  sock:settimeout(0) -- receive() would wait for all the octets that it was asked for
  return setmetatable({ sock = sock }, Connection)
end

function Connection:send(octets, seconds)
  local at = 1
  while at <= #octets do
    local sent, why, last = self.sock:send(octets, at)
    if not sent and why ~= "timeout" then return nil, why end
    at = (sent or last) + 1
    if not sent and not socket.select(nil, { self.sock }, seconds)[self.sock] then return nil, "timeout" end
  end
  return true
end

function Connection:receive(seconds)
  if not socket.select({ self.sock }, nil, seconds)[self.sock] then return nil, "timeout" end
  local chunk, why, part = self.sock:receive(8192)
  chunk = chunk or part
  if chunk == "" then return nil, why end
  return chunk
end

function Connection:close() self.sock:close() end

--- The store of sender.lua in a file of "key, tab, value" lines, of which the last one of a key counts.
function outbound.store(path)
  local values = {}
  local kept = io.open(path)
  if kept then
    for line in kept:lines() do
      local key, value = line:match("^([^\t]*)\t(.*)$")
      if key then values[key] = tonumber(value) or value end
    end
    kept:close()
  end
  return {
    get = function(key) return values[key] end,
    set = function(key, value)
      values[key] = value
      local file = assert(io.open(path, "a"))
      assert(file:write(key, "\t", tostring(value), "\n"))
      assert(file:close())
    end,
  }
end

local function main(path, from, ...)
  if not ... then
    io.stderr:write("usage: outbound.lua SETTINGS SENDER RECIPIENT... <MESSAGE\n")
    return 64
  end
  local settings = dofile(path)
  local options = {
    connect = function() return outbound.connect(settings.host, settings.port, settings.seconds or 30) end,
    relay = settings.host .. ":" .. settings.port,
    now = socket.gettime, sleep = socket.sleep,
    store = settings.state and outbound.store(settings.state),
    tell = function(result)
      io.stderr:write(("%s: %s, %s: %s\n"):format(result.recipient, result.reason, result.action, result.reply))
    end,
  }
  for _, key in ipairs { "name", "lmtp", "seconds", "first", "longest" } do options[key] = settings[key] end
  local here = arg[0]:match("^(.*/)[^/]*$") or "./"
  local sender = dofile(here .. "sender.lua").new(options)
  local results, message = sender:deliver(from, { ... }, io.read("*a"), settings.patience or 0)
  if not results then
    io.stderr:write(message, "\n")
    return 64
  end
  local status = 0
  for _, result in ipairs(results) do
    print(table.concat({
      result.recipient, result.state, result.due and ("%d s"):format(math.ceil(result.due - socket.gettime())) or "-",
      result.attempts, result.reason or "-", result.action or "-", result.reply or "-",
    }, "\t"))
    if result.state == "queued" then status = 75 elseif result.state == "returned" and status == 0 then status = 69 end
  end
  return status
end

if arg and arg[0] and arg[0]:find("outbound%.lua$") then os.exit(main(...)) end
return outbound
