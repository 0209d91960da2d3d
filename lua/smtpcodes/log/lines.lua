--- What a line of a mail log says beside an attempt to deliver: when it was written, which message begins or ends
--- there. Each program's words stand in one place.
local lines = {}

local MONTHS = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, May = 5, Jun = 6, Jul = 7, Aug = 8, Sep = 9, Oct = 10, Nov = 11,
  Dec = 12 }

---------------------------------------------------------------------------------------------------
-- Time

---"2026-11-23", with or without a time, as "2026-11-23T00:00:00"; nil for what is none.
---@param text string
---@return string?
function lines.iso(text)
  local day, rest = text:match("^(%d%d%d%d%-%d%d%-%d%d)(.*)$")
  if not day or tonumber(day:sub(6, 7)) > 12 or tonumber(day:sub(9, 10)) > 31 then return nil end
  if rest == "" then return day .. "T00:00:00" end
  local hour, minute, second = rest:match("^[T ](%d%d):(%d%d):?(%d?%d?)")
  if not hour or tonumber(hour) > 23 or tonumber(minute) > 59 then return nil end
  return ("%sT%s:%s:%s"):format(day, hour, minute, #second == 2 and second or "00")
end

-- Seconds since 1970 as an ISO time in UTC.
local function of_seconds(seconds)
  if seconds < 0 or seconds > 253402300799 then return nil end
  return os.date("!%Y-%m-%dT%H:%M:%S", seconds)
end

---The time that the line begins with, or that its record tells, as written.
---@param line string
---@return string?
function lines.time(line)
  return line:match("^%a%a%a [ %d]%d %d%d:%d%d:%d%d")
    or line:match("^%d%d%d%d%-%d%d%-%d%d[T ]%d%d:%d%d:%d%d[%d.,]*[Z%d:+-]*")
    or line:match("^@4[%x]+") or line:match('^{.*"timestamp": ?"?([^",}]+)')
      or line:match("^%a,(%d%d%d%d%-%d%d%-%d%d %d%d:%d%d:%d%d[^,]*),")
end

---The same as an ISO time, as the clock that wrote it showed it. A stamp without a year is in that of the stamp before
---it, or the next when its month is six months back or more: a log goes on, and nothing in it is half a year out of
---order. The first one is as near to `state.since` as may be.
---@param line string
---@param state {since: string, year?: integer, month?: integer}
---@return string?
function lines.stamp(line, state)
  local month, day, clock = line:match("^(%a%a%a) ([ %d]%d) (%d%d:%d%d:%d%d)")
  month = month and MONTHS[month]
  if month then
    if not state.year then
      local year, since_month = tonumber(state.since:sub(1, 4)), tonumber(state.since:sub(6, 7))
      state.year = month - since_month > 6 and year - 1 or since_month - month > 6 and year + 1 or year
    elseif state.month - month >= 6 then
      state.year = state.year + 1
    end
    state.month = month
    return ("%04d-%02d-%02dT%s"):format(state.year, month, tonumber(day), clock)
  end
  local date, time = line:match("^(%d%d%d%d%-%d%d%-%d%d)[T ](%d%d:%d%d:%d%d)")
  if date then return date .. "T" .. time end
  local written = lines.time(line)
  if not written then return nil end
  if written:sub(1, 1) == "@" then
    -- TAI64N: 2^62 plus seconds, which are ten ahead of UTC.
    local seconds = tonumber(written:sub(10, 17), 16)
    return seconds and of_seconds(seconds - 10)
  end
  local number = tonumber(written)
  if number then return of_seconds(math.floor(number)) end
  return lines.iso(written)
end

---The hour in which the line was written: "2026-11-23 06" or "Nov 23 06".
---@param line string
---@return string?
function lines.hour(line)
  local written = line:match("^%a%a%a [ %d]%d %d%d") or line:match("^%d%d%d%d%-%d%d%-%d%d[T ]%d%d")
  if written then return (written:gsub("T", " ", 1)) end
  local stamp = lines.stamp(line, { since = "1970-01-01T00:00:00" })
  return stamp and stamp:sub(1, 10) .. " " .. stamp:sub(12, 13)
end

---------------------------------------------------------------------------------------------------
-- The life of a message

---What the line says of a message's life: "start" or "done" and the id; "to", the number of a delivery and "message
---recipient" where a program tells a recipient apart from what becomes of it; nil for any other line.
---@param line string
---@return string? what
---@return string? id
---@return string? recipient
function lines.life(line)
  -- Exim: "2026-11-23 07:02:17 ID <= …", "… ID Completed", where asked to with a zone and a process behind the time.
  local behind = line:match("^%d%d%d%d%-%d%d%-%d%d %d%d:%d%d:%d%d[%d.]* (.*)$") or ""
  local id, rest = behind:gsub("^[+-]%d%d%d%d ", ""):gsub("^%[%d+%] ", ""):match("^(%w+%-%w+%-%w+) (.*)$")
  if id then
    if rest:sub(1, 3) == "<= " then return "start", id end
    if rest:find("^Completed") then return "done", id end
    return nil
  end
  -- qmail-send, with or without a stamp before it.
  local words = line:match("^@%x+ (.*)$")
    or line:match("^%a%a%a [ %d]%d %d%d:%d%d:%d%d %S+ qmail[^:]*: [%d.]* ?(.*)$") or line
  if words:find("^new msg %d+$") then return "start", "msg" .. words:match("%d+") end
  if words:find("^end msg %d+$") then return "done", "msg" .. words:match("%d+") end
  local number, message, recipient = words:match("^starting delivery (%d+): msg (%d+) to %a+ (.+)$")
  if number then return "to", number, "msg" .. message .. " " .. recipient end
  -- Postfix and Sendmail behind a syslog tag. Sendmail's "from=" begins a message.
  id, rest = line:match("%]: (%w+): (%a+=?)")
  if id then
    if rest == "client=" or rest == "uid=" then return "start", id end
    if rest == "removed" then return "done", id end
    if rest == "from=" and line:find(", nrcpts=", 1, true) then return "start", id end
  end
end

---------------------------------------------------------------------------------------------------
-- Exchange's message tracking log: records of commas whose fields a line of the file names

-- The fields of a record; a field in quotes may hold commas, and quotes that are doubled.
local function fields_of(line)
  local list, at = {}, 1
  while at <= #line + 1 and #list < 200 do
    if line:sub(at, at) == '"' then
      local from, close = at + 1, nil
      repeat
        close = line:find('"', close and close + 2 or from, true) or #line + 1
      until line:sub(close + 1, close + 1) ~= '"'
      list[#list + 1] = (line:sub(from, close - 1):gsub('""', '"'))
      at = (line:find(",", close, true) or #line + 1) + 1
    else
      local comma = line:find(",", at, true) or #line + 1
      list[#list + 1] = line:sub(at, comma - 1)
      at = comma + 1
    end
  end
  return list
end

---The places of the fields that a "#Fields:" line names; nil for any other line.
---@param line string
---@return table<string, integer>?
function lines.field_names(line)
  local names = line:match("^#Fields: *(.*)$")
  if not names or not names:find("event-id", 1, true) then return nil end
  local places = {}
  for place, name in ipairs(fields_of(names)) do places[name] = place end
  return places
end

local EXCHANGE = { SEND = "delivered", DELIVER = "delivered", FAIL = "failed", DEFER = "deferred" }

---What a record tells: the event, nil when it is about no attempt; the id; recipients and what is said of each.
---@param line string
---@param places table<string, integer>
---@return string? event
---@return string? id
---@return string[]? recipients
---@return string[]? statuses
function lines.exchange(line, places)
  local fields = fields_of(line)
  local event = EXCHANGE[fields[places["event-id"]]]
  if not event then return nil end
  local recipients, statuses = {}, {}
  for recipient in (fields[places["recipient-address"]] or ""):gmatch("[^;]+") do
    recipients[#recipients + 1] = recipient
  end
  local status = fields[places["recipient-status"]] or ""
  if #recipients == 1 then
    statuses[1] = status
  else
    for item in (status .. ";"):gmatch("([^;]*);") do statuses[#statuses + 1] = item end
  end
  -- "[{LED=550 5.1.1 …};{FQDN=…}]": the last error.
  for i, item in ipairs(statuses) do statuses[i] = item:match("{LED=([^}]*)}") or item end
  return event, fields[places["internal-message-id"]], recipients, statuses
end

---The id under which the next server queued a delivered message, where its reply says so.
---@param line string
---@return string?
function lines.next_id(line)
  return line:match("queued as (%w+)")
end

return lines
