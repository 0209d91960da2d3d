--- A program behind a pipe: reads one returned mail on standard input and adds the addresses to drop to a file, each
--- once, with reason and day. Whatever the mail is, the exit status is 0: the mail program has done its part.
---
---   lua drop.lua FILE [DOMAIN]     DOMAIN: only notices about mails whose Message-ID ends in it are read
---
--- DOMAIN keeps strays out, not forgers: whoever has seen a mail of yours can write a notice about any address. Against
--- them, compare the whole Message-ID with your own record of what went to whom, or give each recipient a return path
--- of his own: `read` of examples/bounces.lua then touches his address only.
local smtpcodes = require "smtpcodes"

local path, domain = arg[1], arg[2]
if not path then
  io.stderr:write("usage: drop.lua FILE [DOMAIN]\n")
  os.exit(64) -- EX_USAGE: the mail program keeps the mail
end

local bounce = smtpcodes.parse_bounce(io.read("*a"))
if not bounce or bounce.kind ~= "failure" then os.exit(0) end

-- A notice about a message that is not ours is nothing to us.
local id = bounce.returned and bounce.returned.message_id or ""
if domain and id:sub(-#domain - 2) ~= "@" .. domain .. ">" then os.exit(0) end

local known = {}
local file = io.open(path)
if file then
  for line in file:lines() do known[line:match("^[^\t]*"):lower()] = true end
  file:close()
end

file = assert(io.open(path, "a"))
for _, report in ipairs(bounce.reports) do
  local address = report.recipient
  if report.verdict.action == "suppress" and address and not address:find("%c") and not known[address:lower()] then
    known[address:lower()] = true
    file:write(address, "\t", report.verdict.reason, "\t", os.date("!%Y-%m-%d"), "\n")
  end
end
file:close()
