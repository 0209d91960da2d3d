--- Mail logs: what became of the mail, why, and what to do about it. One pass over lines in any pieces; what is
--- remembered is bounded. The forms of lines are rows of csrc/data/form.def; what is here is the life of a message
--- around them: attempts that are repeated, messages that go, recipients that are delivered to later after all.
local check = require "smtpcodes.check"
local core = require "smtpcodes.core"
local lines = require "smtpcodes.log.lines"
local smtpcodes = require "smtpcodes"

local find, match, sub, byte, lower = string.find, string.match, string.sub, string.byte, string.lower
local huge = math.huge

local log = {}

---@class smtpcodes.LogReply
---@field fingerprint string  the reply without addresses, ids and numbers
---@field n integer           lines
---@field example string      the words of the first of them
---@field line integer        its number

---@class smtpcodes.LogReason  n, deferred, returned and delivered count messages times recipients, each once
---@field reason string
---@field action string
---@field n integer
---@field delivered integer   of `accepted`: deliveries; of others: those that were delivered later in this log
---@field deferred integer
---@field returned integer
---@field replies smtpcodes.LogReply[]  by frequency
---@field domains {domain: string, n: integer}[]  of the recipients, by frequency

---@class smtpcodes.LogGroup  as opts.by asks: counts as in LogReason
---@field key string
---@field n integer
---@field delivered integer
---@field deferred integer
---@field returned integer

---@class smtpcodes.LogTally
---@field from? string   time of the first line that has one, as written
---@field to? string
---@field lines {total: integer, deliveries: integer, refused: integer, other: integer}
---@field delivered integer  messages times recipients
---@field deferred integer
---@field returned integer
---@field reasons smtpcodes.LogReason[]  by frequency
---@field suppress {recipient: string, reason: string, reply: string}[]  sorted by recipient
---@field doubtful {domain: string, recipients: integer}[]  every recipient there failed: look before you drop them
---@field blocklists {name: string, n: integer}[]  that name us
---@field waits {domain: string, seconds: integer, n: integer}[]  how long servers ask us to wait, at most
---@field refusals {reason: string, n: integer}[]  what we refused to our own clients
---@field own smtpcodes.LogReply[]  what broke at our side: failures without a server's reply
---@field by? string
---@field groups? smtpcodes.LogGroup[]
---@field incomplete? table<string, integer>  what went beyond a limit: "messages", "replies", "recipients", "domains"

-- Octets of a line that are read; the rest of a longer one is passed over.
local MAX_LINE = 65536
-- What is remembered at most, whatever the length of the log: recipients to drop, domains, recipients of one message
-- that is followed, domains of one reason, domains that ask us to wait. Messages, replies and groups have limits of
-- their own (max_open, max_replies). Only the recipients to drop grow with a log whose addresses are all new.
local MAX_RECIPIENTS, MAX_DOMAINS, MAX_OF_MESSAGE, MAX_OF_REASON, MAX_WAITS = 100000, 20000, 10000, 5000, 5000
-- Ids that are gone, deliveries of qmail and replies that are looked up again.
local REMEMBERED = 10000
-- From so many recipients on, a domain at which all failed is suspect itself.
local WHOLE_DOMAIN = 3

local BY = { reason = true, domain = true, provider = true, hour = true, reply = true }

-- What is remembered of a bounded number of keys: those used last stay. Two generations: when the young one is full
-- it becomes the old one, and what was only in the old one is forgotten.
local Memory = {}
Memory.__index = Memory

local function new_memory(limit)
  return setmetatable({ young = {}, old = {}, n = 0, in_old = 0, half = math.max(1, math.floor(limit / 2)),
    lost = 0 }, Memory)
end

function Memory:set(key, value)
  local young, old = self.young, self.old
  if young[key] == nil then
    if value == nil then
      if old[key] ~= nil then old[key], self.in_old = nil, self.in_old - 1 end
      return
    end
    if self.n >= self.half then
      self.lost = self.lost + self.in_old
      self.in_old, self.n = self.n, 0
      young, old = {}, young
      self.young, self.old = young, old
    end
    self.n = self.n + 1
    if old[key] ~= nil then old[key], self.in_old = nil, self.in_old - 1 end
  elseif value == nil then
    self.n = self.n - 1
  end
  young[key] = value
end

function Memory:get(key)
  local value = self.young[key]
  if value == nil then value = self.old[key] end
  return value
end

local Log = {}
Log.__index = Log

---------------------------------------------------------------------------------------------------
-- Counting

local function row_of(self, reason, action)
  local row = self.reasons[reason]
  if not row then
    row = { reason = reason, action = action, n = 0, delivered = 0, deferred = 0, returned = 0, replies = {},
      domains = {}, domain_count = 0, kinds = 0 }
    self.reasons[reason] = row
  end
  return row
end

local function add_key(map, key, n)
  map[key] = (map[key] or 0) + n
end

local function group_of(self, key)
  local group = self.groups[key]
  if not group then
    if self.group_count >= self.max_replies then
      add_key(self.incomplete, "groups", 1)
      return nil
    end
    self.group_count = self.group_count + 1
    group = { key = key, n = 0, delivered = 0, deferred = 0, returned = 0 }
    self.groups[key] = group
  end
  return group
end

local function domain_of(recipient)
  local at = find(recipient, "@", 1, true)
  while at do
    local further = find(recipient, "@", at + 1, true)
    if not further then return sub(recipient, at + 1) end
    at = further
  end
  return "-"
end

-- What is known of a domain: whether one of its recipients was not refused for good, and how many were.
local function domain_state(self, domain)
  local state = self.domains[domain]
  if not state and self.domain_count < MAX_DOMAINS then
    self.domain_count = self.domain_count + 1
    state = { alive = false, dead = 0 }
    self.domains[domain] = state
  elseif not state then
    add_key(self.incomplete, "domains", 1)
  end
  return state
end

-- The words of the server, or of the program, that count: what was read says them, or the text of a reply that was
-- judged before holds them.
local function words_of(what)
  return what.words or match(what.text, "said: (.*) %(in reply to ") or what.text
end

-- A reply in its row: frequency, and the first of them as an example.
local function count_reply(self, replies, owner, what)
  local reply = replies[what.fingerprint]
  if not reply then
    if owner.kinds >= self.max_replies then
      add_key(self.incomplete, "replies", 1)
      return
    end
    owner.kinds = owner.kinds + 1
    reply = { fingerprint = what.fingerprint, n = 0, example = sub(words_of(what), 1, 400), line = what.number }
    replies[what.fingerprint] = reply
  end
  reply.n = reply.n + 1
end

-- What happened to one recipient of one message so far: whether it was delivered, deferred, returned, the reason told
-- last, the fingerprint of its reply, and for each reason whether it was told as DEFERRED, RETURNED or both (the sum).
-- All fields are there from the beginning: a table that grows is copied each time.
local DEFERRED, RETURNED = 1, 2

local function new_state(delivered)
  return {
    delivered = delivered, deferred = false, returned = false, last = false, fingerprint = false, reasons = false,
  }
end

-- Keeps the state of a recipient of a message. `message` is what is open under its id: how many recipients at 0,
-- beside their states; true before the first is told of. A state is true where nothing but a delivery was told, as of
-- by far most.
local function keep_state(self, id, message, recipient, state)
  if not message or message == true then
    self.open:set(id, { [0] = 1, [recipient] = state })
  elseif message[recipient] then
    message[recipient] = state
  elseif message[0] >= MAX_OF_MESSAGE then
    add_key(self.incomplete, "recipients", 1)
  else
    message[0], message[recipient] = message[0] + 1, state
  end
end

-- The state of this recipient of this message as a table; without an id every line is a message of its own.
local function message_state(self, id, recipient)
  local message = id and self.open:get(id)
  local state = message and message ~= true and message[recipient]
  if state and state ~= true then return state end
  state = new_state(state == true)
  if id then keep_state(self, id, message, recipient, state) end
  return state
end

-- A delivery. `next_id`: the id under which the next server queued it, if it says so.
function Log:delivered(id, recipient, next_id)
  if next_id and next_id ~= id and (self.open:get(next_id) ~= nil or self.gone:get(next_id)) then
    -- Our own next queue, behind a content filter: that one tells what becomes of it.
    self.lines.other = self.lines.other + 1
    return
  end
  self.lines.deliveries = self.lines.deliveries + 1
  local key = lower(recipient)
  local message = id and self.open:get(id)
  local state = message and message ~= true and message[key]
  if state == true or state and state.delivered then return end
  if state then
    state.delivered = true
    for reason in pairs(state.reasons) do
      local deferred = self.reasons[reason]
      deferred.delivered = deferred.delivered + 1
    end
  else
    state = true
    if self.by then state = new_state(true) end
    if id then keep_state(self, id, message, key, state) end
  end
  local row = self.accepted
  row.n, row.delivered = row.n + 1, row.delivered + 1
  if self.suppress[key] then self.suppress[key], self.suppress_count = nil, self.suppress_count - 1 end
  local domain = domain_state(self, domain_of(key))
  if domain then domain.alive = true end
  if self.by then self:grouped(state, "delivered", recipient) end
end

-- One event in the group that `by` asks for; each once for a recipient of a message.
function Log:grouped(state, event, recipient, reason, fingerprint, line)
  local by, key = self.by, nil
  if by == "domain" then
    key = domain_of(recipient:lower())
  elseif by == "hour" then
    key = lines.hour(self.current_line or line or "") or "-"
  elseif by == "reason" then
    key = reason or "accepted"
  elseif by == "reply" then
    key = fingerprint or "accepted"
  elseif by == "provider" then
    key = line and smtpcodes.classify(line).provider or "-"
  end
  state.groups = state.groups or {}
  local group = group_of(self, key)
  if not group then return end
  local seen = state.groups[key]
  if not seen then
    seen = {}
    state.groups[key] = seen
    group.n = group.n + 1
  end
  if not seen[event] then
    seen[event] = true
    group[event] = group[event] + 1
  end
end

-- An attempt that failed for now or for good: `what` is what was read of the line.
function Log:failed(what, line)
  self.lines.deliveries = self.lines.deliveries + 1
  local key = lower(what.recipient or "-")
  local domain_name = domain_of(key)
  local state = message_state(self, what.id, key)
  local reason, action = what.reason, what.action
  if what.event == "expired" and state.last and (reason == "unknown" or not what.code) then
    -- "Returned to sender" without a cause: the last one that was told.
    reason, action = state.last, "review"
  end
  local row = row_of(self, reason, action)
  local returned = what.event ~= "deferred"
  local seen, mark = "deferred", DEFERRED
  if returned then seen, mark = "returned", RETURNED end
  local marks = state.reasons and state.reasons[reason]
  if not marks then
    if state.reasons then state.reasons[reason] = mark else state.reasons = { [reason] = mark } end
    row.n, row[seen] = row.n + 1, row[seen] + 1
    if row.domains[domain_name] then
      row.domains[domain_name] = row.domains[domain_name] + 1
    elseif row.domain_count < MAX_OF_REASON then
      row.domain_count, row.domains[domain_name] = row.domain_count + 1, 1
    else
      add_key(self.incomplete, "domains", 1)
    end
  elseif marks ~= mark and marks ~= DEFERRED + RETURNED then
    state.reasons[reason], row[seen] = DEFERRED + RETURNED, row[seen] + 1
  end
  if not state[seen] then
    state[seen] = true
    if returned then
      self.returned_count = self.returned_count + 1
    else
      self.deferred_count = self.deferred_count + 1
    end
  end
  state.last, state.fingerprint = reason, what.fingerprint
  count_reply(self, row.replies, row, what)
  if not what.code and reason ~= "network_error" and reason ~= "domain_unknown" and action ~= "suppress" then
    count_reply(self, self.own, self.own_row, what)
  end
  if what.blocklist then add_key(self.blocklists, what.blocklist, 1) end
  if what.wait then
    local wait = self.waits[domain_name]
    if not wait and self.wait_count < MAX_WAITS then
      wait = { domain = domain_name, seconds = 0, n = 0 }
      self.wait_count, self.waits[domain_name] = self.wait_count + 1, wait
    end
    if wait then
      wait.seconds, wait.n = math.max(wait.seconds, what.wait), wait.n + 1
    else
      add_key(self.incomplete, "domains", 1)
    end
  end
  local domain = domain_state(self, domain_name)
  if returned and action == "suppress" and what.recipient then
    if not self.suppress[key] then
      if self.suppress_count >= MAX_RECIPIENTS then
        add_key(self.incomplete, "recipients", 1)
      else
        self.suppress_count = self.suppress_count + 1
        self.suppress[key] = { recipient = what.recipient, reason = reason, reply = sub(words_of(what), 1, 400) }
        if domain then domain.dead = domain.dead + 1 end
      end
    end
  elseif domain then
    domain.alive = true
  end
  if self.by then self:grouped(state, seen, what.recipient or "-", reason, what.fingerprint, line) end
end

-- A whole message that the queue gave up, told without its recipients.
function Log:expired(id)
  local message = id and self.open:get(id)
  self.lines.deliveries = self.lines.deliveries + 1
  if type(message) ~= "table" then return end
  for key, state in pairs(message) do
    if key ~= 0 and state ~= true and state.last and not state.delivered and not state.returned then
      state.returned, state.reasons[state.last] = true, DEFERRED + RETURNED
      self.returned_count = self.returned_count + 1
      local row = self.reasons[state.last]
      row.returned = row.returned + 1
      if self.by then self:grouped(state, "returned", key, state.last, state.fingerprint) end
    end
  end
end

---------------------------------------------------------------------------------------------------
-- Reading

-- What the library says of a line: its fields, and what classify makes of them all, where it tells of a failure or a
-- refusal: the laws about events, and about replies within replies, are classify's. `told`: the event, where another
-- field of the record tells it.
local function judge(self, line, told)
  local event, program, recipient, id, reason, action, words, fingerprint, code, blocklist, wait =
    core.report_fields(line, told)
  if self.rules and reason then
    local report = smtpcodes.parse_report(line)
    report.event = event
    local verdict = smtpcodes.classify(report, { rules = self.rules })
    reason, action, blocklist, wait = verdict.reason, verdict.action, verdict.blocklist, verdict.retry_after
  end
  return {
    event = event, code = code, recipient = recipient, id = id, words = words, program = program, reason = reason,
    action = action, blocklist = blocklist, wait = wait, number = self.lines.total, fingerprint = fingerprint,
  }
end

-- A failed delivery of Postfix in the line of `chunk` from `first` to `line_end`, whose id, recipient and text (from
-- `open` on) the shortcut found. Replies that differ in addresses, ids and numbers alone are judged once, by their
-- fingerprint; what was read of the last of them is overwritten.
function Log:shortcut_failed(chunk, first, line_end, event, id, recipient, dsn, open)
  local text = sub(chunk, open, line_end - 2)
  local fingerprint = core.fingerprint(text)
  local what = self.memo:get(fingerprint)
  local known = what and what.event == event and what.dsn == dsn
  local line
  if self.by or not known then
    line = sub(chunk, first, line_end - 1)
    self.current_line = line
  end
  if known then
    what.id, what.recipient, what.number, what.text = id, recipient, self.lines.total, text
    if what.varies then
      local _
      _, _, _, _, _, _, _, _, _, what.blocklist, what.wait = core.report_fields(text, event)
    end
  else
    what = judge(self, line)
    if what.event ~= event or what.recipient ~= recipient then return self:tell(what, line) end
    what.dsn, what.fingerprint = dsn, fingerprint
    -- Which list, and how long, each reply tells itself.
    what.varies = what.reason == "blocklisted" or what.wait ~= nil
    self.memo:set(fingerprint, what)
  end
  self:failed(what, line)
  what.words, what.text = nil, nil -- of any length
end

-- A record of Exchange's: several recipients may stand in one.
function Log:exchange(line)
  local event, id, recipients, statuses = lines.exchange(line, self.places)
  if not event then
    self.lines.other = self.lines.other + 1
    return
  end
  for i, recipient in ipairs(recipients) do
    if event == "delivered" then
      self:delivered(id, recipient)
    else
      local status = statuses[i] or ""
      local what = judge(self, status ~= "" and status or event, event)
      what.id, what.recipient = id, recipient
      self:failed(what, status)
    end
  end
end

-- A line that no shortcut knows: what the forms make of it.
function Log:line(line)
  self.current_line = line
  local places = lines.field_names(line)
  if places or line:sub(1, 1) == "#" then
    self.places = places or self.places
    self.lines.other = self.lines.other + 1
    return
  elseif self.places and line:find("^%d%d%d%d%-%d%d%-%d%dT[%d:.]+Z?,") then
    self:exchange(line)
    return
  end
  local life, id, recipient = lines.life(line)
  if life == "start" then
    self:started(id)
  elseif life == "done" then
    self:done(id)
  elseif life == "to" then
    -- qmail tells the recipient once, and then speaks of the delivery by its number.
    self.deliveries:set(id, recipient)
  end
  if life then
    self.lines.other = self.lines.other + 1
    return
  end
  self:tell(judge(self, line), line)
end

-- Counts what was read of a line.
function Log:tell(what, line)
  local event = what.event
  if what.program == "qmail" and what.id then
    local delivery = self.deliveries:get(what.id)
    if delivery then
      what.id, what.recipient = delivery:match("^(%S+) (.*)$")
    else
      what.id = nil
    end
  end
  if event == "delivered" then
    self:delivered(what.id, what.recipient or "-", lines.next_id(line))
  elseif event == "deferred" or event == "failed" or event == "expired" then
    if event == "deferred" and not what.recipient and what.id then
      self.lines.other = self.lines.other + 1 -- one host of several: another line tells of the address
    elseif event == "expired" and not what.recipient then
      self:expired(what.id)
    elseif what.recipient or what.id then
      self:failed(what, line)
    else
      self.lines.other = self.lines.other + 1
    end
  elseif event == "refused" then
    self.lines.refused = self.lines.refused + 1
    add_key(self.refusals, what.reason, 1)
  else
    self.lines.other = self.lines.other + 1
  end
end

-- A message was queued under this id: what was known of one of the same id is another's.
function Log:started(id) self.open:set(id, true) end

-- It left the queue. It may have been queued before the log begins.
function Log:done(id)
  self.open:set(id, nil)
  self.gone:set(id, true)
end

-- A delivery line of Postfix: id right behind the tag, recipient and text where no stranger writes. What is in
-- doubt (a quoted local part may hold anything) is left to the forms; then nothing is done, and false given. `odd`:
-- whether there are blanks other than spaces in the chunk; `queued_at`: where the next "queued as " stands.
function Log:shortcut_delivery(chunk, first, line_end, tag, status_at, odd, queued_at)
  local _, opening, id = find(chunk, "^(%w+): to=<", tag + 3)
  if not id then return false end
  local close = find(chunk, ">", opening + 1, true)
  if not close or close > status_at then return false end
  -- A set of octets that are none of an address, in one pattern, takes three times as long as these.
  local recipient = sub(chunk, opening + 1, close - 1)
  if find(recipient, "<", 1, true) or find(recipient, " ", 1, true) or odd and find(recipient, "%s") then
    return false
  end
  local at = status_at + 9
  if sub(chunk, at, at + 5) == "sent (" then
    if self.by == "hour" then self.current_line = sub(chunk, first, first + 40) end
    self:delivered(id, recipient, queued_at < line_end and match(chunk, "^%w+", queued_at + 10) or nil)
    return true
  end
  local event, open
  if sub(chunk, at, at + 9) == "deferred (" then
    event, open = "deferred", at + 10
  elseif sub(chunk, at, at + 8) == "bounced (" then
    event, open = "failed", at + 9
  end
  if not event or self.rules then return false end
  local dsn = byte(chunk, status_at - 9) == 100 and sub(chunk, status_at - 5, status_at - 1) -- "dsn=4.7.1"
    or match(sub(chunk, status_at - 12, status_at - 1), "dsn=([%d.]+)$") or ""
  self:shortcut_failed(chunk, first, line_end, event, id, recipient, dsn, open)
  return true
end

-- A refusal of Postfix's own client; those with the same words are judged once.
function Log:shortcut_refusal(line)
  local text = not self.rules and match(line, "%]: (%d%d%d [^;]*); from=<")
  local key = text and core.fingerprint(text)
  local reason = key and self.refused:get(key)
  if not reason then
    local what = judge(self, line)
    if what.event ~= "refused" then return self:tell(what, line) end
    reason = what.reason
    if key then self.refused:set(key, reason) end
  end
  self.lines.refused = self.lines.refused + 1
  add_key(self.refusals, reason, 1)
end

-- The lines that `chunk` has from `first` on. Lines of Postfix, by far most there are, take a shortcut: what queues,
-- removes and delivers is known by a few finds. Gives the place behind the last line, and its beginning (nil when no
-- line ends here).
function Log:lines_of(chunk, first)
  local count, since, total, other = self.lines, self.since, self.lines.total, 0
  -- Where each of these stands next, in whatever line: looked for line by line, one that is nowhere would be looked for
  -- to the end of the chunk each time.
  local tag, size_at, status_at, quote_at, queued_at = 0, 0, 0, 0, 0
  local odd = find(chunk, "\t") or find(chunk, "\r") or find(chunk, "\v") or find(chunk, "\f")
  local position, start, line_end = first, nil, find(chunk, "\n", first, true)
  while line_end do
    total = total + 1
    count.total = total
    local shortcut = false
    if since and not self:wanted(sub(chunk, position, line_end - 1)) then
      shortcut = true
      other = other + 1
    else
      if tag < position then tag = find(chunk, "]: ", position, true) or huge end
      if tag < line_end then
        if status_at < position then status_at = find(chunk, ", status=", position, true) or huge end
        if status_at < line_end then
          if quote_at < position then quote_at = find(chunk, '"', position, true) or huge end
          if queued_at < status_at then queued_at = find(chunk, "queued as ", status_at, true) or huge end
          shortcut = quote_at > status_at
            and self:shortcut_delivery(chunk, position, line_end, tag, status_at, odd, queued_at)
        else
          -- Words of smtpd, "connect" and "disconnect", begin with a small letter, ids of Postfix with another one.
          local octet = byte(chunk, tag + 3)
          if octet == 99 and sub(chunk, tag + 3, tag + 15) == "connect from "
            or octet == 100 and sub(chunk, tag + 3, tag + 18) == "disconnect from " then
            other, shortcut = other + 1, true
          elseif octet ~= 99 and octet ~= 100 then
            local id, word = match(chunk, "^(%w+): (%a+)", tag + 3)
            if word == "removed" then
              self:done(id)
              other, shortcut = other + 1, true
            elseif word == "client" or word == "uid" then
              self:started(id)
              other, shortcut = other + 1, true
            elseif word == "message" then
              other, shortcut = other + 1, true
            elseif word == "from" then
              if size_at < tag then size_at = find(chunk, ">, size=", tag, true) or huge end
              if size_at < line_end then other, shortcut = other + 1, true end
            elseif id == "NOQUEUE" and word == "reject" then
              self:shortcut_refusal(sub(chunk, position, line_end - 1))
              shortcut = true
            end
          end
        end
      end
    end
    if not shortcut then
      local stop = line_end - 1
      if byte(chunk, stop) == 13 then stop = stop - 1 end
      if stop >= position then
        self:line(sub(chunk, position, math.min(stop, position + MAX_LINE - 1)))
      else
        other = other + 1
      end
    end
    start, position = position, line_end + 1
    line_end = find(chunk, "\n", position, true)
  end
  count.other = count.other + other
  return position, start
end

-- Whether the line is not older than `since` asks; one without a time is as old as that before it.
function Log:wanted(line)
  local stamp = lines.stamp(line, self)
  if stamp then self.inside = stamp >= self.since end
  return self.inside
end

-- The first and the last time of the lines between `first` and `behind`, as written: of whole lines, wherever pieces
-- were cut. `start`: where the last of them begins.
function Log:note_times(chunk, first, behind, start)
  local function time_of(from, line_end)
    return lines.time(sub(chunk, from, math.min(line_end - 1, from + MAX_LINE - 1)))
  end
  local at = first
  while not self.first_time and at < behind do
    local line_end = find(chunk, "\n", at, true)
    self.first_time = time_of(at, line_end)
    at = line_end + 1
  end
  if not self.first_time then return end
  local time = time_of(start, behind - 1)
  while not time and start > first do
    local line_end = start - 1
    start = line_end
    while start > first and byte(chunk, start - 1) ~= 10 do start = start - 1 end
    time = time_of(start, line_end)
  end
  self.last_time = time or self.last_time
end

-- Takes the lines that `chunk` has from `first` on; gives the place behind the last of them.
function Log:take(chunk, first)
  local behind, start = self:lines_of(chunk, first)
  if start then self:note_times(chunk, first, behind, start) end
  return behind
end

-- Takes what is pending together with its end.
function Log:take_pending(rest)
  self.pending[#self.pending + 1] = rest
  local line = table.concat(self.pending)
  self.pending, self.pending_size = {}, 0
  self:take(line, 1)
end

---Octets of the log, in any pieces.
---@param chunk string
---@return true
function Log:feed(chunk)
  check.type(chunk, 1, "feed", "string")
  local behind = 1
  if self.pending_size > 0 then
    local line_end = find(chunk, "\n", 1, true)
    if line_end then
      self:take_pending(sub(chunk, 1, line_end))
      behind = line_end + 1
    end
  end
  if self.pending_size == 0 then behind = self:take(chunk, behind) end
  -- What is left is a line without its end. Of one that is too long the beginning counts.
  if behind <= #chunk and self.pending_size < MAX_LINE then
    self.pending[#self.pending + 1] = sub(chunk, behind)
    self.pending_size = self.pending_size + #chunk - behind + 1
  end
  return true
end

---------------------------------------------------------------------------------------------------
-- The tally

-- The values of a map as a list; by n, then by what `name` gives.
local function by_frequency(map, name)
  local list = {}
  for _, value in pairs(map) do list[#list + 1] = value end
  table.sort(list, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return tostring(a[name]) < tostring(b[name])
  end)
  return list
end

local function counted(map, name)
  local list = {}
  for key, n in pairs(map) do list[#list + 1] = { [name] = key, n = n } end
  table.sort(list, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a[name] < b[name]
  end)
  return list
end

local function copies(list)
  local new = {}
  for i, row in ipairs(list) do
    new[i] = {}
    for key, value in pairs(row) do new[i][key] = value end
  end
  return new
end

---A file ends here: what follows does not go on with its last line.
function Log:finish()
  if self.pending_size > 0 then self:take_pending "\n" end
end

---The tally so far; feeding may go on. A last line without an end counts.
---@return smtpcodes.LogTally
function Log:result()
  self:finish()
  local tally = {
    from = self.first_time, to = self.last_time, delivered = self.accepted.delivered, deferred = self.deferred_count,
    returned = self.returned_count, by = self.by, lines = copies({ self.lines })[1],
    blocklists = counted(self.blocklists, "name"), waits = copies(by_frequency(self.waits, "domain")),
    refusals = counted(self.refusals, "reason"), own = copies(by_frequency(self.own, "fingerprint")), suppress = {},
    doubtful = {},
    reasons = {},
  }
  for _, row in ipairs(by_frequency(self.reasons, "reason")) do
    if row.n > 0 then
      tally.reasons[#tally.reasons + 1] = {
        reason = row.reason, action = row.action, n = row.n, delivered = row.delivered, deferred = row.deferred,
        returned = row.returned, replies = copies(by_frequency(row.replies, "fingerprint")),
        domains = counted(row.domains, "domain"),
      }
    end
  end
  local suspect = {}
  for domain, state in pairs(self.domains) do
    if not state.alive and state.dead >= WHOLE_DOMAIN then
      suspect[domain] = true
      tally.doubtful[#tally.doubtful + 1] = { domain = domain, recipients = state.dead }
    end
  end
  table.sort(tally.doubtful, function(a, b) return a.domain < b.domain end)
  for key, item in pairs(self.suppress) do
    if not suspect[domain_of(key)] then
      tally.suppress[#tally.suppress + 1] = { recipient = item.recipient, reason = item.reason, reply = item.reply }
    end
  end
  table.sort(tally.suppress, function(a, b) return a.recipient < b.recipient end)
  if self.by then tally.groups = copies(by_frequency(self.groups, "key")) end
  local incomplete = copies({ self.incomplete })[1]
  if self.open.lost > 0 then incomplete.messages = self.open.lost end
  if next(incomplete) then tally.incomplete = incomplete end
  return setmetatable(tally, core.metatable "smtpcodes.log")
end

---A tally of mail logs of Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA
---and Exchange, found by the lines themselves. by: groups as well, by "reason", "domain", "provider", "hour" or
---"reply"; since: older lines are passed over ("2026-11-23" or with a time; stamps without a year follow the order of
---the lines); max_replies: kinds of replies of each reason (1000); max_open: messages that are followed at a time
---(100000).
---@param opts? smtpcodes.LogOptions
---@return smtpcodes.Log
function log.log(opts)
  opts = check.options(opts, 1, "log", { by = BY, since = "string", rules = "rules", max_replies = "count",
    max_open = "count" })
  local since
  if opts.since then
    since = lines.iso(opts.since)
    if not since then check.misuse(1, "log", "option 'since': an ISO 8601 date or time expected") end
  end
  local self = setmetatable({
    by = opts.by, since = since, rules = opts.rules, max_replies = opts.max_replies or 1000,
    open = new_memory(opts.max_open or 100000), gone = new_memory(REMEMBERED), memo = new_memory(REMEMBERED),
    refused = new_memory(REMEMBERED),
    deliveries = new_memory(REMEMBERED),
    lines = { total = 0, deliveries = 0, refused = 0, other = 0 }, reasons = {}, suppress = {}, suppress_count = 0,
    domains = {},
    domain_count = 0, blocklists = {}, waits = {}, wait_count = 0, refusals = {}, own = {}, own_row = { kinds = 0 },
    groups = {}, group_count = 0, incomplete = {},
    deferred_count = 0, returned_count = 0, pending = {}, pending_size = 0, inside = true,
  }, Log)
  self.accepted = row_of(self, "accepted", "proceed")
  return self
end

return log
