-- What a real program makes of replies that no policy should give (hostile_policy.lua): the client hears, octet by
-- octet, what was meant, or that it shall come back later; never that its mail is taken.
local host = require "host"

local attack = {}

--- Puts the hostile policy into a folder, in front of the site's.
function attack.install(dir, name)
  assert(select(2, host.sh(("cp spec/hosts/hostile_policy.lua '%s/%s' && cp examples/policy.lua '%s/site.lua'")
    :format(dir, name or "policy.lua", dir))))
end

-- Long texts are wrapped, and a host of one line gets a blank where a line began.
local function same(heard, meant)
  if not heard then return false end
  if #meant > 500 then heard, meant = heard:gsub(" ", ""), meant:gsub(" ", "") end
  return heard == meant
end

local function listed()
  local dir = host.folder("attack")
  attack.install(dir)
  return dofile(dir .. "/policy.lua")
end

--- try(address) gives the octets that a client hears when the policy is asked about that address, or nil when it
--- hears nothing. program: the name for to(); hears(reply, address): the octets that were meant, of a reply that to()
--- takes; later: a pattern of what is heard instead of one that it does not. Gives what went wrong, as texts.
function attack.run(options)
  local policy, wrong = listed(), {}
  local function check(address, heard, fine, meant)
    if not fine then wrong[#wrong + 1] = ("%s: meant %q, heard %q"):format(address, meant, heard or "nothing") end
  end
  for i, reply in ipairs(policy.attacks) do
    local address = ("attack-%d@example.org"):format(i)
    local heard = options.try(address)
    local ok, told = pcall(function() return reply:to(options.program) end)
    -- A reply that accepts is none that a policy gives.
    local meant = ok and told and reply.code >= 400 and options.hears(reply, address)
    if meant then
      -- A machine that stood still for as long as the host waits for its policy: the client comes back, as it was told.
      if heard and not same(heard, meant) and heard:find(options.later) then
        print(("# %s: deferred %s once: %s"):format(options.program, address, (heard:gsub("%c", " "))))
        heard = options.try(address)
      end
      check(address, heard, same(heard, meant), meant)
    else
      check(address, heard, heard and heard:find(options.later), options.later)
    end
  end
  for i = 1, #policy.garbage do
    local address = ("garbage-%d@example.org"):format(i)
    local heard = options.try(address)
    check(address, heard, heard and heard:find(options.later), options.later)
  end
  return wrong
end

--- hears() of a program of one line that shows a reply as it is.
function attack.one_line(reply)
  return ("%d %s %s\r\n"):format(reply.code, reply.enhanced, table.concat(reply.lines, " "))
end

--- try() of a program that is asked at RCPT: a session each, on that port.
function attack.at_rcpt(port)
  return function(address)
    local session = host.smtp(port)
    session:command("EHLO client.example.net")
    session:command("MAIL FROM:<anna@example.net>")
    local heard = #session.heard
    session:command("RCPT TO:<" .. address .. ">") -- a reply or, where the program hangs up, none
    local octets = session.heard:sub(heard + 1)
    session.client:close()
    return octets
  end
end

return attack
