--- Prints what mails and logs are made of as a dictionary of libFuzzer: names of header fields and of their values in
--- spec/bounces, and every literal text by which the library's readers know something, so that none is listed twice.
local READERS = { "bounce", "bounce/prose", "bounce/words", "mime", "log", "log/lines", "decoders/html" }

local words, seen = {}, {}

local function add(word)
  if #word < 3 or #word > 60 or seen[word] then return end
  seen[word] = true
  words[#words + 1] = word
end

local function lines_of(path) return assert(io.open(path, "rb")):read "a":gmatch "[^\r\n]+" end

for _, name in ipairs(READERS) do
  for line in lines_of("lua/smtpcodes/" .. name .. ".lua") do
    -- A literal with a class, an escape or a bracket in it is a pattern, or what stands between two literals.
    for literal in line:gmatch '"([^"]+)"' do
      if not literal:find "[%%%[\\^$()]" then add(literal) end
    end
  end
end

for name in lines_of "spec/bounces/expected.tsv" do
  local mail = io.open("spec/bounces/" .. name:match "^[^\t]*" .. ".eml", "rb")
  for line in mail and mail:lines() or function() end do
    local field = line:match "^([%a][%w-]+):"
    if field then add(field .. ": ") end
    for value in line:gmatch "[%a]+/[%a][%w-]+" do add(value) end
    for parameter in line:gmatch "[%a-]+=" do add(parameter) end
  end
  if mail then mail:close() end
end

for _, word in ipairs {
  "\n--b\n", "\n--b--\n", "\n\n", "\r\n", "=\n", "=3D", "=?utf-8?Q?", "?=", "=?utf-8?B?", "\27$B", "\27(B", "&#64;",
  "<br>", "<!--", "550 5.1.1 ", "421 4.7.0 ", "250 2.0.0 ", "smtp; ", "rfc822; ", "ann@b.test", "<bob@b.test>: ",
  "<<< ", ">>> RCPT To:<ann@b.test>\n", "\n> ", "Nov 23 06:59:15 mx postfix/smtp[1]: ", "4A1B: to=<ann@b.test>, relay=",
  ", dsn=5.1.1, status=bounced (", ", dsn=4.2.0, status=deferred (", ", dsn=2.0.0, status=sent (", " said: ",
  "4A1B: removed", "4A1B: client=x", "4A1B: from=<sam@a.test>, size=1, nrcpt=1",
  "NOQUEUE: reject: RCPT from x[192.0.2.1]: ",
  "; from=<sam@a.test> to=<ann@b.test>", " (in reply to RCPT TO command)", "2026-11-23 06:59:15 1xVO49-0007vM-1l ",
  "** ann@b.test R=r T=t: ", "== ann@b.test R=r T=t defer (-44): ", "=> ann@b.test R=r T=t H=mx ", "Completed",
  "new msg 1", "end msg 1", "starting delivery 1: msg 1 to remote ann@b.test", "delivery 1: failure: ",
  "delivery 1: success: ", "delivery 1: deferral: ", "#Fields: date-time,event-id,recipient-address,recipient-status",
  "queued as 4A1B", "status=expired, returned to sender",
} do
  add(word)
end

for _, word in ipairs(words) do
  print('"' .. word:gsub('[%c"\\\127-\255]', function(octet) return ("\\x%02X"):format(octet:byte()) end) .. '"')
end
