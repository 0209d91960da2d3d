--- Mail logs: the tally of one that is fed at once, and logs of any size, always the same ones: what a Postfix host
--- with real traffic writes, with as many different replies as there are ids, addresses and hosts in them.
local random = require "support.random"
local smtpcodes = require "smtpcodes"

local maillog = {}

---@param octets string
---@param opts? smtpcodes.LogOptions
---@return smtpcodes.LogTally
function maillog.tally(octets, opts)
  local log = smtpcodes.log(opts)
  log:feed(octets)
  return log:result()
end

-- What servers answer. %a the recipient, %d its domain, %i an address, %x an id, %n a number.
local DELIVERED = {
  "250 2.0.0 OK: queued as %x", "250 2.0.0 OK  %n %x.%n - gsmtp", "250 OK id=%x-%n",
    "250 2.6.0 <%x@%d> Queued mail for delivery",
  "250 ok %n qp %n", "250 2.0.0 %x Message accepted for delivery", "250 Requested mail action okay, completed: id=%x",
}
local BOUNCED = {
  "550 5.1.1 <%a>: Recipient address rejected: User unknown in virtual mailbox table",
  "550-5.1.1 The account that you tried to reach does not exist. 550-5.1.1 Please check the spelling of the "
    .. "address. 550 5.1.1 https://help.%d/e?id=%x %x.%n",
  "550 5.2.1 The mailbox of %a is disabled (%x)", "552 5.2.2 %a is over quota, %n KB too many",
    "554 5.7.1 Service unavailable; Client host [%i] blocked using bl.%d",
  "550 5.7.26 Unauthenticated mail from a.example is not accepted due to the domain's DMARC policy, see https://%d/%x",
  "550 5.7.1 [%i] The message is likely spam, score %n, id %x", "550 #5.1.0 Address rejected %a",
    "550 Requested action not taken: mailbox unavailable (S%n)",
  "553 5.3.0 <%a>... no such user here", "550 5.4.1 Recipient address rejected: Access denied [%x.eop.%d %n]",
    "552 5.3.4 Message size %n exceeds the limit of %n",
}
local DEFERRED = {
  "450 4.2.0 <%a>: Recipient address rejected: Greylisted, see http://postgrey.%d/help/%x.html",
    "451 4.7.1 Greylisting in action, come back in %n seconds",
  "421 4.7.0 [%i] Our system has detected an unusual rate of mail from your host, id %x",
    "452 4.2.2 The mailbox %a is full (%n%%)",
  "451 4.3.0 <%x@%d> queue file write error", "421 4.3.2 Too many connections from %i, try later",
    "450 4.1.8 sender domain not found, ticket %x",
}
local NETWORK = { "connect to mx.%d[%i]:25: Connection timed out",
  "lost connection with mx.%d[%i] while receiving the initial server greeting",
  "conversation with mx.%d[%i] timed out while sending RCPT TO",
    "Host or domain name not found. Name service error for name=%d type=MX: Host not found, try again" }

--- Lines of a Postfix log about `messages` messages, one string a line, given to `put`. `seed` differs: other mails.
---@param messages integer
---@param put fun(line: string)
---@param seed? integer
function maillog.postfix(messages, put, seed)
  local pick = random.generator(seed or 7)
  local function id() return ("%06X%05X"):format(pick(16777215), pick(1048575)) end
  local second = 0
  local function stamp()
    return ("Nov %2d %02d:%02d:%02d mx "):format(1 + math.floor(second / 86400) % 30, math.floor(second / 3600) % 24,
      math.floor(second / 60) % 60, second % 60)
  end
  for _ = 1, messages do
    second = second + pick(3) - 1
    local domain = ("d%d.example"):format(pick(400))
    local address = ("user%d@%s"):format(pick(20000), domain)
    local queue, ip = id(), ("203.0.%d.%d"):format(pick(255), pick(255))
    local function fill(text)
      return (text:gsub("%%(%a)", function(what)
        if what == "a" then return address elseif what == "d" then return domain elseif what == "i" then return ip
        elseif what == "x" then return id():lower() end
        return tostring(pick(99999))
      end):gsub("%%%%", "%%"))
    end
    local pid = pick(30000)
    local function line(program, text) put(("%spostfix/%s[%d]: %s"):format(stamp(), program, pid, text)) end
    line("smtpd", "connect from desk.a.example[192.0.2.7]")
    line("smtpd", queue .. ": client=desk.a.example[192.0.2.7], sasl_method=PLAIN, sasl_username=news")
    line("cleanup", queue .. ": message-id=<" .. id() .. "@a.example>")
    line("qmgr", queue .. ": from=<news@a.example>, size=" .. pick(90000) .. ", nrcpt=1 (queue active)")
    line("smtpd", "disconnect from desk.a.example[192.0.2.7] ehlo=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=6")
    local function delivery(dsn, status, text)
      line("smtp", ("%s: to=<%s>, relay=mx.%s[%s]:25, delay=%d.%d, delays=0.1/0/0.3/1, dsn=%s, status=%s (%s)"):format(
        queue, address, domain, ip, pick(90), pick(9), dsn, status, text))
    end
    local fate = pick(100)
    if fate <= 20 then
      for _ = 1, pick(4) do
        if pick(3) == 1 then
          delivery("4.4.1", "deferred", fill(NETWORK[pick(#NETWORK)]))
        else
          delivery("4.7.0", "deferred", ("host mx.%s[%s] said: %s (in reply to RCPT TO command)"):format(domain, ip,
            fill(DEFERRED[pick(#DEFERRED)])))
        end
      end
    end
    if fate > 10 and fate <= 22 then
      delivery("5.0.0", "bounced", ("host mx.%s[%s] said: %s (in reply to RCPT TO command)"):format(domain, ip,
        fill(BOUNCED[pick(#BOUNCED)])))
      line("bounce", queue .. ": sender non-delivery notification: " .. id())
    else
      delivery("2.0.0", "sent", fill(DELIVERED[pick(#DELIVERED)]))
    end
    line("qmgr", queue .. ": removed")
    if pick(6) == 1 then
      line("smtpd",
        ("NOQUEUE: reject: RCPT from unknown[%s]: 554 5.7.1 <%s>: Relay access denied; from=<x%d@%s> to=<%s> "
          .. "proto=ESMTP helo=<%s>"):format(
        ip, address, pick(999), domain, address, domain))
    end
  end
end

return maillog
