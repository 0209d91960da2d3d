--- What the plugin asks: a line "client sender recipient size", each percent-encoded; the answer is one line
--- of JSON: a reply, {"error": why}, or null for "no objection". lua.js loads this file and calls what it
--- returns; child.js runs it as a program, and puts a number in front of each line.
local json = require "smtpcodes.json"

local here = debug.getinfo(1, "S").source:match("^@(.*/)") or "./"
local policy = dofile(here .. "policy.lua").new(dofile(here .. "settings.lua"))

local function decode(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

local function decide(line)
  local client, sender, recipient, size = line:match("^(%S*) (%S*) (%S*) (%d+)$")
  local reply = policy:decide {
    client = decode(client), sender = decode(sender), recipient = decode(recipient), size = tonumber(size),
  }
  if reply == nil then return "null" end
  return json.encode(assert(reply:to("haraka")))
end

local function answer(line)
  local ok, result = pcall(decide, line)
  return ok and result or json.encode { error = tostring(result) }
end

if not arg then return answer end -- there is no command line: Haraka has loaded this file itself

io.stdout:setvbuf("line")
for line in io.lines() do
  local number, question = line:match("^(%d+) (.*)$")
  if number then print(number .. " " .. answer(question)) end
end
