--- A webhook for bounces, as Amazon SES (through SNS) and SendGrid post them: each is classified and counted,
--- and /metrics shows the counters to Prometheus. /classify does the same for one reply of your own:
---
---   curl -d '{"reply": "550 5.1.1 No such user", "stage": "RCPT"}' http://127.0.0.1:8082/classify
---
--- nginx.conf shows where this goes; the shared dicts `bounces` and `deliveries` are defined there.
---
--- What is posted takes addresses off a list, so each service has to show that it is the service (signature.lua).
--- What a bounce says is its recipient's server's word, and only ever about that recipient.
local json = require "cjson.safe"
local signature = require "signature"
local smtpcodes = require "smtpcodes"

local bounces = {}

local MAX_TEXTS = 500        -- series of texts; what comes after that is counted as "other"
local TEXT_LIVES = 7 * 24 * 3600 -- seconds after its last count that such a series is gone (settings: text_lives)
local REMEMBERED = 24 * 3600 -- seconds that a delivery is known for: both services repeat what failed

local settings = {}

--- What nginx.conf says: topics (ARNs of SNS), sendgrid_key (the public key of SendGrid's signed webhook), and
--- unsigned = { ses = true } or { sendgrid = true } where something in front of nginx lets nobody else through.
--- A service that nothing is said of is refused.
function bounces.setup(options) settings = options end

--- What is done about a bounce. A program with a list of its own takes the address off it here.
function bounces.act(recipient, verdict)
  if verdict.action == "suppress" then
    ngx.log(ngx.NOTICE, "stop mailing ", (recipient:gsub("%c", "?")), ": ", verdict.reason)
  end
end

-- JSON from outside has any type anywhere.
local function text(value) return type(value) == "string" and value ~= "" and value or nil end
local function object(value) return type(value) == "table" and value or {} end

---------------------------------------------------------------------------------------------------
-- What the services send. Each reader calls add(id, recipient, row) for each bounce, and add() for what is none.
-- A row has the service's own fields, as parse_report reads them, and no others: nothing that is a mail's.

local checks, readers = {}, {}

function checks.ses(document) return signature.of_sns(document, settings.topics or {}) end

-- An SNS message around an SES one, or the latter alone ("raw message delivery", which has no signature).
function readers.ses(document, add)
  if document.Type == "SubscriptionConfirmation" then
    local url = text(document.SubscribeURL) or ""
    ngx.log(ngx.NOTICE, "to confirm the SNS subscription, open ", (url:gsub("%c", "?")))
  end
  local message = document.Message and object(json.decode(text(document.Message) or "")) or document
  local bounce, delay = object(message.bounce), object(message.deliveryDelay)
  local id = text(document.MessageId) or text(bounce.feedbackId)
  for action, rows in pairs { failed = object(bounce.bouncedRecipients), delayed = object(delay.delayedRecipients) } do
    for _, row in ipairs(rows) do
      row = object(row)
      local status = text(row.status)
      add(id, text(row.emailAddress), {
        action = action, status = status, diagnosticCode = text(row.diagnosticCode) or status or "",
      })
    end
  end
end

function checks.sendgrid(_, octets)
  if not settings.sendgrid_key then return nil, "no key of SendGrid's in the settings" end
  return signature.of_sendgrid(octets, ngx.req.get_headers(), settings.sendgrid_key)
end

-- An array of events; a bounce has type "bounce" or "blocked" and a reason, a deferred one a response.
-- "dropped" is no server's answer, but SendGrid's own.
function readers.sendgrid(document, add)
  for _, event in ipairs(document) do
    event = object(event)
    if event.event == "bounce" or event.event == "deferred" then
      local status = text(event.status)
      add(text(event.sg_event_id), text(event.email), {
        event = event.event, status = status, reason = text(event.reason) or text(event.response) or status or "",
      })
    else
      add()
    end
  end
end

---------------------------------------------------------------------------------------------------
-- Counters: the key of each in the dict is the series as Prometheus writes it.

local HELP = {
  smtp_bounces_total = "Bounces by what they mean for the sender.",
  smtp_bounce_texts_total = "Bounces by the text of the reply, without addresses and numbers.",
  smtp_webhook_events_total = "Events by what became of them: counted, repeated or ignored.",
}

local ESCAPES = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }

-- labels: name, value, name, value …
local function series(name, ...)
  local labels = {}
  for i = 1, select("#", ...), 2 do
    local label, value = select(i, ...)
    labels[#labels + 1] = label .. '="' .. value:gsub('[\\"\n]', ESCAPES) .. '"'
  end
  return name .. "{" .. table.concat(labels, ",") .. "}"
end

local function count(key)
  local ok, why = ngx.shared.bounces:incr(key, 1, 0)
  if not ok then ngx.log(ngx.ERR, "cannot count ", key, ": ", why) end
end

-- Is there room for one more series of texts? They are counted as they come, and all anew now and then, as
-- some have gone meanwhile.
local function has_room()
  local dict = ngx.shared.bounces
  if (dict:incr("texts", 1, 0) or 0) <= MAX_TEXTS then return true end
  if not dict:add("texts were counted", true, 60) then return false end
  local n = 1
  for _, key in ipairs(dict:get_keys(0)) do
    if key:find("^smtp_bounce_texts_total{") then n = n + 1 end
  end
  dict:set("texts", n)
  return n <= MAX_TEXTS
end

-- The texts are strangers', so only so many become series.
local function count_text(said, reason)
  local dict = ngx.shared.bounces
  local key = series("smtp_bounce_texts_total", "fingerprint", smtpcodes.fingerprint(said), "reason", reason)
  if not dict:get(key) and not has_room() then
    key = series("smtp_bounce_texts_total", "fingerprint", "other", "reason", reason)
  end
  count(key)
  dict:expire(key, settings.text_lives or TEXT_LIVES)
end

---------------------------------------------------------------------------------------------------

local function answer(status, body)
  ngx.status = status
  ngx.header["Content-Type"] = "application/json"
  ngx.say(body)
end

local function refuse(status, message)
  answer(status, json.encode { error = message })
end

-- The JSON that was posted; nil when an answer went out already.
local function posted()
  if ngx.req.get_method() ~= "POST" then
    ngx.header["Allow"] = "POST"
    return refuse(ngx.HTTP_NOT_ALLOWED, "POST is expected")
  end
  ngx.req.read_body()
  local octets = ngx.req.get_body_data() or ""
  local document, why = json.decode(octets)
  if type(document) ~= "table" then
    return refuse(ngx.HTTP_BAD_REQUEST, "JSON is expected: " .. (why or "an object or an array"))
  end
  return document, octets
end

-- Was this very bounce counted? The key is of one size, whatever the service calls a bounce.
local function is_new(id, recipient)
  if not id then return true end
  local ok, why = ngx.shared.deliveries:add(ngx.md5(#id .. " " .. id .. recipient), true, REMEMBERED)
  if not ok and why ~= "exists" then ngx.log(ngx.ERR, "cannot remember a bounce: ", why) end
  return why ~= "exists"
end

--- content_by_lua of a webhook; service is "ses" or "sendgrid".
function bounces.receive(service)
  local document, octets = posted()
  if not document then return end
  if not object(settings.unsigned)[service] then
    local ok, why = checks[service](document, octets)
    if not ok then return refuse(ngx.HTTP_FORBIDDEN, why) end
  end
  local result = { counted = 0, repeated = 0, ignored = 0 }
  local function note(what)
    result[what] = result[what] + 1
    count(series("smtp_webhook_events_total", "result", what, "service", service))
  end
  readers[service](document, function(id, recipient, row)
    if not recipient then return note "ignored" end
    if not is_new(id, recipient) then return note "repeated" end
    local report = smtpcodes.parse_report(json.encode(row))
    local verdict = smtpcodes.classify(report)
    count(series("smtp_bounces_total", "action", verdict.action, "bounce", verdict.bounce, "reason", verdict.reason,
      "service", service))
    count_text(row.diagnosticCode or row.reason, verdict.reason)
    bounces.act(recipient, verdict)
    note "counted"
  end)
  if result.counted + result.repeated + result.ignored == 0 then note "ignored" end
  answer(ngx.HTTP_OK, json.encode(result))
end

local OPTIONS = { "stage", "provider", "final", "recipients", "submission" }

--- content_by_lua: { "reply": a text or a code, "stage": …, and the other options of classify } -> a verdict
function bounces.classify()
  local document = posted()
  if not document then return end
  local options = {}
  for _, name in ipairs(OPTIONS) do options[name] = document[name] end
  -- What is no text, no code or no option is misuse, which raises.
  local ok, verdict, message = pcall(smtpcodes.classify, document.reply, options)
  if not ok or not verdict then return refuse(ngx.HTTP_BAD_REQUEST, tostring(message or verdict)) end
  answer(ngx.HTTP_OK, smtpcodes.format(verdict, "json"))
end

--- content_by_lua: the counters in Prometheus' text format
function bounces.metrics()
  local keys = ngx.shared.bounces:get_keys(0)
  table.sort(keys)
  local out, last = {}, nil
  for _, key in ipairs(keys) do
    local name, value = key:match("^([%w_]+){"), ngx.shared.bounces:get(key)
    if name and value then -- a series may be gone since the keys were read
      if name ~= last then
        out[#out + 1] = ("# HELP %s %s\n# TYPE %s counter"):format(name, HELP[name], name)
        last = name
      end
      out[#out + 1] = ("%s %d"):format(key, value)
    end
  end
  ngx.header["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8"
  ngx.say(table.concat(out, "\n"))
end

return bounces
