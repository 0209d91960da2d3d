-- What the specs of live hosts share: private folders, free loopback ports, processes that are ended by
-- their id, and an SMTP client that reads with smtpcodes.parser.
local socket = require "socket"
local smtpcodes = require "smtpcodes"

local host = {}

local SCRATCH = os.getenv("SCRATCH") or "build/hosts"
local running = {}

--- Output of a shell command and whether it succeeded.
function host.sh(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, rc == "0"
end

host.root = host.sh("pwd"):gsub("%s+$", "")

local function absolute(path)
  return path:sub(1, 1) == "/" and path or host.root .. "/" .. path
end

--- The folder that all others are made in.
host.scratch = absolute(SCRATCH)

--- Asserts that work() leaves nothing behind. `memory()` is the size of the processes in KB, work() does a round of
--- requests and returns their number, and a note for the report if it has one. What each request left would add to
--- every round, on and on; that a heap finds its size ends within a few rounds. So a round that adds less than 128 KB
--- has to come within ten.
function host.settles(name, memory, work)
  local grown
  for _ = 1, 10 do
    local before = memory()
    local count, note = work()
    grown = memory() - before
    print(("# %-22s memory: %d KB before, %+d KB after %d requests%s"):format(name, before, grown, count,
      note and "; " .. note or ""))
    assert(count > 0, "no requests")
    if grown < 128 then return end
  end
  error(("%s: the last round still added %d KB"):format(name, grown), 2)
end

--- "env NAME=value …": what a command needs to find the module for that Lua.
function host.environment(lua)
  return ("env LUA_PATH='%s/lua/?.lua;%s/lua/?/init.lua;;' LUA_CPATH='%s/%s/?.so;;'")
    :format(host.root, host.root, absolute(os.getenv("BUILD") or "build"), lua)
end

--- Absolute path of an empty folder of that name, open to every user.
function host.folder(name)
  local path = host.scratch .. "/" .. name
  assert(select(2, host.sh("rm -rf '" .. path .. "' && mkdir -p '" .. path .. "' && chmod 755 '" .. path .. "'")))
  return path
end

function host.write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

function host.read(path)
  local file = io.open(path, "rb")
  if not file then return "" end
  local text = file:read("*a")
  file:close()
  return text
end

--- A template with {name} filled in from `values`; an unknown name is an error.
function host.fill(template, values)
  return (template:gsub("{([%a_]+)}", function(name)
    return tostring(assert(values[name] ~= nil and values[name], "no value for {" .. name .. "}"))
  end))
end

--- A loopback port that nothing listens on now.
function host.port()
  local server = assert(socket.bind("127.0.0.1", 0))
  local _, port = server:getsockname()
  server:close()
  return tonumber(port)
end

--- Is there somebody at the port?
function host.listens(port)
  local client = socket.connect("127.0.0.1", port)
  if client then client:close() end
  return client ~= nil
end

-- Whatever is waited for may take this many seconds on a machine that has other things to do; that is no figure to
-- measure by, but the end of a spec that would otherwise never end.
local PATIENCE = 90

--- Polls until `ready()` is true, at most so many seconds; the value, or nil when time is up.
function host.wait(ready, seconds)
  local deadline = socket.gettime() + (seconds or PATIENCE)
  repeat
    local value = ready()
    if value then return value end
    socket.sleep(0.05)
  until socket.gettime() > deadline
end

--- Tries again as a mail server does, until the reply is no longer "later"; the last reply.
function host.try_again(deliver)
  local reply
  host.wait(function()
    socket.sleep(0.5)
    reply = deliver()
    return not smtpcodes.is_transient(reply.code)
  end)
  return reply
end

--- Starts a command in the background, its output in `log`, and waits for its port. The command must
--- stay in the foreground itself. Returns its process id.
function host.start(command, log, port)
  local quoted = command:gsub("'", [['\'']])
  local text = host.sh(("setsid sh -c 'exec %s' >'%s' 2>&1 </dev/null & echo $!"):format(quoted, log))
  local pid = tonumber(text)
  assert(pid, text)
  running[#running + 1] = pid
  host.sh(("echo %d >>'%s'"):format(pid, os.getenv("PIDS") or SCRATCH .. "/pids"))
  if port and not host.wait(function() return host.listens(port) end) then
    error(("%s\ndid not listen on port %d:\n%s"):format(command, port, host.read(log):sub(-2000)))
  end
  return pid
end

--- Ends one process group (or all that were started) by id and waits until it is gone.
function host.stop(pid)
  local pids = pid and { pid } or running
  for _, id in ipairs(pids) do host.sh(("kill -TERM -%d 2>/dev/null || kill -TERM %d 2>/dev/null"):format(id, id)) end
  for _, id in ipairs(pids) do
    if not host.wait(function() return not select(2, host.sh("kill -0 -" .. id .. " 2>/dev/null")) end, 20) then
      host.sh("kill -KILL -" .. id)
    end
  end
  if not pid then running = {} end
end

--- Is the program there? For loud skips: `if not host.has("nginx") then pending(…)`.
function host.has(program)
  return (select(2, host.sh("command -v " .. program .. " >/dev/null || test -x /usr/sbin/" .. program)))
end

local Session = {}
Session.__index = Session

--- An SMTP (or LMTP) client on a loopback port; the greeting is read. Replies are smtpcodes replies, and `heard` are
--- all octets that came.
--- `prelude` is sent first: a PROXY protocol header.
function host.smtp(port, seconds, prelude)
  local client = assert(socket.connect("127.0.0.1", port))
  if prelude then client:send(prelude) end
  client:settimeout(0)
  local self = setmetatable({ client = client, parser = smtpcodes.parser(), seconds = seconds or PATIENCE, heard = "" },
    Session)
  self.greeting = self:reply()
  return self
end

--- The next reply; nil and why when the connection ends or time is up.
function Session:reply()
  while true do
    local reply, message = self.parser:next()
    if reply or message then return reply, message end
    if not socket.select({ self.client }, nil, self.seconds)[1] then return nil, "timeout" end
    local chunk, why, part = self.client:receive(8192)
    chunk = chunk or part
    if why == "closed" and chunk == "" then return nil, why end
    self.heard = self.heard .. chunk
    self.parser:feed(chunk)
  end
end

--- Sends all the octets.
function Session:send(octets)
  local at = 1
  while at <= #octets do
    local sent, why, last = self.client:send(octets, at)
    at = (sent or last) + 1
    if why == "timeout" then socket.select(nil, { self.client }, self.seconds)
    elseif why then return nil, why
    end
  end
  return true
end

--- Sends a line and gives its reply.
function Session:command(line)
  local sent, why = self:send(line .. "\r\n")
  if not sent then return nil, why end
  return self:reply()
end

--- EHLO, MAIL, RCPT and, when all were accepted, DATA with a body: the reply of the last command.
function Session:deliver(sender, recipient, body)
  self:command("EHLO client.example.net")
  local reply = self:command("MAIL FROM:<" .. sender .. ">")
  if not reply or not smtpcodes.is_success(reply.code) then return reply end
  reply = self:command("RCPT TO:<" .. recipient .. ">")
  if not reply or not smtpcodes.is_success(reply.code) then return reply end
  reply = self:command("DATA")
  if not reply or reply.code ~= 354 then return reply end
  return self:command((body or "Subject: test\r\n\r\nhello"):gsub("\r\n%.", "\r\n..") .. "\r\n.")
end

--- Does the other side close the connection?
function Session:closed()
  socket.select({ self.client }, nil, self.seconds)
  local _, why = self.client:receive(1)
  return why == "closed"
end

function Session:quit()
  self:command("QUIT")
  self.client:close()
end

--- One HTTP request on loopback; status (integer), headers (lower case), body.
function host.http(port, path, options)
  options = options or {}
  local client = assert(socket.connect("127.0.0.1", port))
  client:settimeout(options.seconds or PATIENCE)
  local method = options.method or (options.body and "POST" or "GET")
  local lines = { method .. " " .. path .. " HTTP/1.0", "Host: localhost" }
  for name, value in pairs(options.headers or {}) do lines[#lines + 1] = name .. ": " .. value end
  if options.body then lines[#lines + 1] = "Content-Length: " .. #options.body end
  client:send(table.concat(lines, "\r\n") .. "\r\n\r\n" .. (options.body or ""))
  local answer, _, part = client:receive("*a")
  client:close()
  answer = answer or part or ""
  local status, head, body = answer:match("^HTTP/%d%.%d (%d+)[^\r\n]*\r\n(.-\r\n)\r\n(.*)$")
  local headers = {}
  for name, value in (head or ""):gmatch("([^:\r\n]+):%s*([^\r\n]*)\r\n") do headers[name:lower()] = value end
  return tonumber(status), headers, body
end

return host
