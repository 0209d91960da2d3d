-- The examples that need no mail program run here, as a user would run them.

-- What the file prints, line by line; or nil and the module that this Lua lacks.
local function run(path, needs)
  if needs and not pcall(require, needs) then return nil, needs end
  local printed = {}
  local env = setmetatable({
    print = function(...)
      local cells = {}
      for i = 1, select("#", ...) do cells[i] = tostring((select(i, ...))) end
      printed[#printed + 1] = table.concat(cells, "\t")
    end,
  }, { __index = _G })
  local chunk
  if setfenv then
    chunk = assert(loadfile(path))
    setfenv(chunk, env)
  else
    chunk = assert(loadfile(path, "t", env))
  end
  chunk()
  return printed
end

describe("examples/", function()
  it("smtp_client.lua sends a message and follows the verdict on each recipient", function()
    local printed, missing = run("examples/smtp_client.lua", "socket")
    if not printed then return pending("this Lua has no module " .. missing) end
    assert.same({
      "CONNECT   220 mx.example.net ESMTP",
      "EHLO      250 mx.example.net PIPELINING ENHANCEDSTATUSCODES",
      "MAIL      250 2.1.0 Sender OK",
      "RCPT      250 2.1.5 Recipient OK",
      "RCPT      452 4.2.2 Mailbox full",
      "RCPT      550 5.1.1 No such user here",
      "RCPT      550 5.7.1 Relay access denied",
      "DATA      354 Start mail input; end with <CRLF>.<CRLF>",
      "DATA-END  250 2.6.0 Message accepted",
      "QUIT      221 2.0.0 Closing connection",
      "",
      "rita@example.net   accepted, proceed",
      "full@example.net   mailbox_full, retry",
      "gone@example.net   mailbox_unknown, suppress",
      "ann@example.com    relay_denied, review",
    }, printed)
  end)

  it("lmtp.lua gives each accepted recipient its own reply", function()
    assert.same({
      "gone@example.net  mailbox_unknown, suppress: 550 5.1.1 No such user here",
      "rita@example.net  accepted, proceed: 250 2.1.5 <rita@example.net> Saved",
      "full@example.net  mailbox_full, retry: 452 4.2.2 <full@example.net> is over quota, please try again later",
    }, run("examples/lmtp.lua"))
  end)
end)
