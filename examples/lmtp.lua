--- LMTP (RFC 2033): after the final dot there is one reply for each recipient that RCPT accepted, in
--- their order. So the replies are counted, not recognised by their code; a parser does the cutting,
--- however the octets arrive.
local smtpcodes = require "smtpcodes"

-- What the server sends after our LHLO, MAIL, three RCPT and DATA in one go, and after the dot; in the
-- pieces in which a network may deliver it.
local pieces = {
  "250-lmtp.example.net\r\n250-PIPELI", "NING\r\n250 ENHANCEDSTATUSCODES\r\n250 2.1.0 OK\r\n250 2.1.5 OK\r",
  "\n550 5.1.1 No such user here\r\n250 2.1.5 OK\r\n", "354 Start mail input; end with <CRLF>.<CRLF>\r\n",
  "250 2.1.5 <rita@example.net> Saved\r\n452-4.2.2 <full@example.net> is over quota,\r\n",
  "452 4.2.2 please try again later\r\n",
}

local parser = smtpcodes.parser()
local function next_reply()
  while true do
    local reply, message = parser:next()
    if reply then return reply end
    if message then error(message) end
    assert(parser:feed(assert(table.remove(pieces, 1), "the connection was lost")))
  end
end

local function expect(stage)
  local reply = next_reply()
  return reply, smtpcodes.classify(reply, { stage = stage })
end

expect("LHLO")
expect("MAIL")

local accepted, verdicts = {}, {}
for _, recipient in ipairs { "rita@example.net", "gone@example.net", "full@example.net" } do
  local reply, verdict = expect("RCPT")
  if smtpcodes.is_success(reply.code) then
    accepted[#accepted + 1] = recipient
  else
    verdicts[#verdicts + 1] = { recipient, reply, verdict }
  end
end

assert(smtpcodes.is_intermediate(expect("DATA").code))
for _, recipient in ipairs(accepted) do
  local reply, verdict = expect("DATA-END")
  verdicts[#verdicts + 1] = { recipient, reply, verdict }
end

for _, row in ipairs(verdicts) do
  print(("%-17s %s, %s: %s"):format(row[1], row[3].reason, row[3].action, tostring(row[2])))
end
