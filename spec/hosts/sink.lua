-- An SMTP server for tests: takes every message, and writes a line about it.
--   lua5.4 sink.lua PORT LOG
-- The line: client (as XCLIENT told), HELO name, sender, recipients, octets of the message, its first line;
-- with "|" between them. A recipient whose address begins with "refused" gets 550 5.1.1.
local socket = require "socket"

local server = assert(socket.bind("127.0.0.1", tonumber(arg[1]), 256))
local log = assert(io.open(arg[2], "a"))
server:settimeout(0)

local commands = {}

function commands.EHLO(session, name)
  session.helo = name
  return "250-sink.example.org\r\n250-XCLIENT ADDR NAME HELO LOGIN\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES"
end

function commands.HELO(session, name)
  session.helo = name
  return "250 sink.example.org"
end

function commands.XCLIENT(session, values)
  session.client = values:match("ADDR=(%S+)")
  session.helo = values:match("HELO=(%S+)") or session.helo
  return "220 sink.example.org ESMTP"
end

function commands.MAIL(session, path)
  session.sender, session.recipients, session.lines = path:match("<(.-)>"), {}, {}
  return "250 2.1.0 Sender OK"
end

function commands.RCPT(session, path)
  local recipient = path:match("<(.-)>")
  if recipient:find("^refused") then return "550 5.1.1 <" .. recipient .. "> No such user here" end
  table.insert(session.recipients, recipient)
  return "250 2.1.5 <" .. recipient .. "> OK"
end

function commands.DATA(session)
  session.data = true
  return "354 Start mail input; end with <CRLF>.<CRLF>"
end

function commands.RSET() return "250 2.0.0 OK" end
function commands.NOOP() return "250 2.0.0 OK" end
function commands.QUIT(session)
  session.done = true
  return "221 2.0.0 Closing connection"
end

local messages = 0

local function line_of_data(session, line)
  if line ~= "." then
    table.insert(session.lines, (line:gsub("^%.", "")))
    return nil
  end
  session.data = false
  messages = messages + 1
  local body = table.concat(session.lines, "\r\n")
  log:write(table.concat({ session.client or "", session.helo or "", session.sender,
    table.concat(session.recipients, ","), #body, session.lines[1] or "" }, "|"), "\n")
  log:flush()
  return ("250 2.0.0 Queued as %d"):format(messages)
end

local function answer(session, line)
  if session.data then return line_of_data(session, line) end
  local verb, rest = line:match("^(%a+) ?(.*)$")
  local command = commands[verb and verb:upper()]
  return command and command(session, rest) or "500 5.5.2 Unknown command"
end

local sessions, readers = {}, { server }
local function close(client)
  client:close()
  sessions[client] = nil
  for i, reader in ipairs(readers) do
    if reader == client then return table.remove(readers, i) end
  end
end

while true do
  for _, client in ipairs((socket.select(readers))) do
    local session = sessions[client]
    if client == server then
      local new = server:accept()
      if new then
        new:settimeout(5)
        sessions[new] = {}
        readers[#readers + 1] = new
        new:send("220 sink.example.org ESMTP\r\n")
      end
    else
      client:settimeout(0)
      local chunk, why, part = client:receive(8192)
      client:settimeout(5)
      local octets = (session.rest or "") .. (chunk or part)
      local out = {}
      for line, after in octets:gmatch("([^\n]-)\r?\n()") do
        out[#out + 1] = answer(session, line)
        session.at = after
      end
      session.rest, session.at = octets:sub(session.at or 1), nil
      if #out > 0 then client:send(table.concat(out, "\r\n") .. "\r\n") end
      if session.done or why == "closed" then close(client) end
    end
  end
end
