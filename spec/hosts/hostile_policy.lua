-- Stands where the site's policy is (site.lua) and answers with what no policy should: to attack-N@example.org with
-- the N-th of `attacks`, to garbage-N@ with what is no reply, to hang@ never; to dies@ the process ends. By the sender
-- where there is no recipient.
local smtpcodes = require "smtpcodes"

local folder = debug.getinfo(1, "S").source:match("^@(.*/)") or "./"

-- A reply that was right, and then somebody changed it.
local function edited(fields)
  local reply = smtpcodes.reply { code = 550, enhanced = "5.7.1", text = "Refused" }
  for name, value in pairs(fields) do reply[name] = value end
  if fields.lines then reply.text = table.concat(fields.lines, "\n") end
  return reply
end

local function built(text, code, enhanced)
  return assert(smtpcodes.reply { code = code or 550, enhanced = enhanced or "5.7.1", text = text, utf8 = true })
end

local attacks = {
  edited { lines = { "a\rb" } }, edited { lines = { "a\n250 2.1.5 OK" } }, edited { lines = { "a\r\n250 2.1.5 OK" } },
  edited { lines = { "a\r" } }, edited { lines = { "a\n" } }, edited { lines = { "a\n\nAuth-Status: OK" } },
  edited { lines = { "a\n\naction=OK\n\n" } }, edited { lines = { "a\0b" } }, edited { lines = { "\0" } },
  edited { lines = { "a\27[31m\127" } }, edited { lines = { "\255\254 \192\175" } }, edited { lines = { "" } },
  edited { lines = {} }, edited { lines = { " " } }, edited { code = 250 }, edited { code = 250, enhanced = "2.1.5" },
  edited { code = 354 }, edited { code = 99 }, edited { code = 600 }, edited { code = 5500 }, edited { code = 0 },
  edited { code = -1 }, edited { code = 550.5 }, edited { code = "550\r\n250" }, edited { enhanced = "2.1.5" },
  edited { enhanced = "4.7.1" }, edited { enhanced = "5.7.1 x\r\n250 OK" }, edited { enhanced = "5" },
  edited { lines = { "x", "y\r\n250 OK" } }, edited { lines = { ("x"):rep(900) } }, edited { lines = { 5 } },
  built("OK"), built("DUNNO"), built("WAIT"), built("250"), built("250 2.1.5 OK"), built("action=OK"), built("permit"),
  built("| a|b $5 \\o/ ${run{/bin/false}} %s %00 #{x} `id` \"q\" 'q' <b> {\"code\":250}"), built("a\tb"),
  built("two\nlines"), built("one\ntwo\nthree"), built(("word "):rep(180)), built(("x"):rep(900)),
  built("Z\195\188rich \230\151\165\230\156\172"), built("deferred", 450, "4.7.1"), built("x 2.0.0"),
  smtpcodes.parse("550-5.7.1 as\r\n550 5.7.1 read\r\n"),
}

local garbage = {
  "OK", 250, true, false, { code = 250 }, { action = "OK" }, { code = 250, lines = { "OK" }, text = "OK" }, "",
}

local function answer(policy, decide, what)
  local kind, n = (what.recipient or what.sender or ""):match("^(%a+)%-?(%d*)@")
  if kind == "attack" then return attacks[tonumber(n)] end
  if kind == "garbage" then return garbage[tonumber(n)] end
  if kind == "hang" then
    while true do end
  end
  if kind == "dies" then os.exit(1) end
  return decide(policy, what)
end

local site = dofile(folder .. "site.lua")

return {
  memory = site.memory, attacks = attacks, garbage = garbage,
  new = function(settings)
    local policy = site.new(settings)
    local decide = policy.decide
    function policy.decide(self, what) return answer(self, decide, what) end
    return policy
  end,
}
