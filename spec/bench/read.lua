-- Cost of reading replies, against LuaSocket's socket.tp on the same replies in this one run, and of a
-- long pipelined stream. Argument: the TSV file whose column "reply" holds the replies.
local clock = require "clock"
local smtpcodes = require "smtpcodes"

local path = ...
local file = path and io.open(path)
if not file then
  print("  no replies to read: " .. tostring(path))
  return
end
local replies, lines = {}, {}
local column = 0
for name in file:read("*l"):gmatch("[^\t]+") do
  column = column + 1
  if name == "reply" then break end
end
for row in file:lines() do
  local n = 0
  for cell in (row .. "\t"):gmatch("([^\t]*)\t") do
    n = n + 1
    if n == column then
      local reply = cell:gsub("\\n", "\r\n") .. "\r\n"
      local read, after = smtpcodes.parse(reply)
      if read and after == #reply + 1 then
        replies[#replies + 1] = reply
        for line in reply:gmatch("([^\r\n]*)\r\n") do lines[#lines + 1] = line end
      end
    end
  end
end
file:close()

-- Turns of all replies, as nanoseconds for one.
local function each_reply(turns, f) return clock.ns(turns, f) / #replies end

print(jit and jit.version or _VERSION)
local parse = each_reply(300, function(n)
  local f = smtpcodes.parse
  for _ = 1, n do
    for i = 1, #replies do f(replies[i]) end
  end
end)
local stream = table.concat(replies)
local options = { init = 1 }
local in_place = each_reply(300, function(n)
  local f = smtpcodes.parse
  for _ = 1, n do
    options.init = 1
    repeat
      local _, after = f(stream, options)
      options.init = after
    until after > #stream
  end
end)
local feeding = each_reply(300, function(n)
  local parser = smtpcodes.parser()
  for _ = 1, n do
    parser:feed(stream)
    while parser:next() do end
  end
end)

-- The same table by the pattern of socket.tp, without flaws and limits.
local find, sub = string.find, string.sub
local by_patterns_metatable = {}
local function by_patterns(bytes)
  local read, texts, enhanced = {}, {}, nil
  local at, n = 1, 0
  repeat
    local stop = find(bytes, "\r\n", at, true)
    local line = sub(bytes, at, stop - 1)
    local _, _, code, separator = find(line, "^(%d%d%d)(.?)")
    local text = sub(line, 5)
    local _, last, found = find(text, "^([245]%.%d%d?%d?%.%d%d?%d?) ?")
    if found then
      enhanced = enhanced or found
      text = sub(text, last + 1)
    end
    n = n + 1
    texts[n] = text
    read.code = tonumber(code)
    at = stop + 2
  until separator ~= "-"
  read.enhanced, read.lines, read.text, read.flaws = enhanced, texts, table.concat(texts, "\n"), {}
  return setmetatable(read, by_patterns_metatable), at
end
local patterns = each_reply(300, function(n)
  for _ = 1, n do
    for i = 1, #replies do by_patterns(replies[i]) end
  end
end)

clock.line("parse(reply)", parse, "ns")
clock.line("parse(stream, {init=})", in_place, "ns")
clock.line("parser:feed(stream), parser:next()", feeding, "ns")
clock.line("the same table by patterns", patterns, "ns", "parse(reply)", patterns / parse, "3x")

-- socket.tp gives the code and the raw lines. `receive` cuts the octets into lines as its socket would, or
-- hands out lines that were cut beforehand.
local has_tp, tp = pcall(require, "socket.tp")
if has_tp then
  local at = 1
  local socket = {
    settimeout = function() return 1 end,
    connect = function() return 1 end,
    close = function() return 1 end,
  }
  local client = assert(tp.connect("mx.example.org", 25, 1, function() return socket end))
  local function check_all(n)
    for _ = 1, n * #replies do client:check("...") end
  end
  function socket.receive()
    local stop = find(stream, "\r\n", at, true)
    local line = sub(stream, at, stop - 1)
    at = stop + 2 > #stream and 1 or stop + 2
    return line
  end
  local from_octets = each_reply(300, check_all)
  at = 0
  function socket.receive()
    at = at % #lines + 1
    return lines[at]
  end
  local from_lines = each_reply(300, check_all)
  clock.line("socket.tp (code and raw lines)", from_octets, "ns", "parse(reply)", from_octets / parse, "3x")
  clock.line("socket.tp, lines cut beforehand", from_lines, "ns", "parse(reply)", from_lines / parse)
end

-- 100 MB of pipelined replies in chunks of 64 KB: the parser holds one chunk and a bit.
local CHUNK, TOTAL = 65536, 100e6
local function peak()
  local status = io.open("/proc/self/status")
  if not status then return 0 end
  local text = status:read("*a")
  status:close()
  return (tonumber(text:match("VmHWM:%s*(%d+)")) or 0) / 1024
end
local function pipeline(what, bytes)
  local chunks = bytes:rep(math.ceil(CHUNK / #bytes) + 1)
  collectgarbage() collectgarbage()
  local before = peak()
  local parser = smtpcodes.parser { max_bytes = 4 * CHUNK }
  local fed, count, offset = 0, 0, 0
  local start = os.clock()
  while fed < TOTAL do
    assert(parser:feed(chunks:sub(offset + 1, offset + CHUNK)))
    offset = (offset + CHUNK) % #bytes
    fed = fed + CHUNK
    while parser:next() do count = count + 1 end
  end
  local time = os.clock() - start
  print(("  parser, %.0f MB, %d %s: %.2f GB/s, peak memory %.1f MB, before it %.1f MB"):format(
    fed / 1e6, count, what, fed / time / 1e9, peak(), before))
end
pipeline("replies of the corpus", stream)
pipeline("replies of 60 KB", ("250-" .. ("x"):rep(500) .. "\r\n"):rep(118) .. "250 x\r\n")

-- The same octets as one reply that never ends: nothing is kept beyond the limit.
local parser = smtpcodes.parser()
local endless = ("250-" .. ("x"):rep(96) .. "\r\n"):rep(600)
local message
for _ = 1, 1600 do
  local ok, why = parser:feed(endless)
  if ok then
    local reply
    reply, why = parser:next()
    assert(not reply)
  end
  message = why or message
end
print("  a reply that never ends: " .. message)
