--- A webhook for bounces, as Amazon SES (through SNS) and SendGrid post them: each is classified and counted,
--- and /metrics shows the counters to Prometheus. /classify does the same for one reply of your own:
---
---   curl -d '{"reply": "550 5.1.1 No such user", "stage": "RCPT"}' http://127.0.0.1:8082/classify
---
--- nginx.conf shows where this goes; the shared dicts `bounces` and `deliveries` are defined there.
local json = require "cjson.safe"
local smtpcodes = require "smtpcodes"

local bounces = {}

local MAX_TEXTS = 500        -- series of texts; what comes after that is counted as "other"
local REMEMBERED = 24 * 3600 -- seconds that a delivery is known for: both services repeat what failed

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
-- What the services send. Each reader calls add{ id, recipient, text, status, final } for each bounce.

local readers = {}

-- An SNS message around an SES one, or the latter alone ("raw message delivery").
function readers.ses(document, add)
  if document.Type == "SubscriptionConfirmation" then
    local url = text(document.SubscribeURL) or ""
    ngx.log(ngx.NOTICE, "to confirm the SNS subscription, open ", (url:gsub("%c", "?")))
  end
  local message = document.Message and object(json.decode(text(document.Message) or "")) or document
  local bounce, delay = object(message.bounce), object(message.deliveryDelay)
  local id = text(document.MessageId) or text(bounce.feedbackId)
  for _, row in ipairs(object(bounce.bouncedRecipients)) do
    row = object(row)
    add { id = id, recipient = row.emailAddress, text = row.diagnosticCode, status = row.status, final = true }
  end
  for _, row in ipairs(object(delay.delayedRecipients)) do
    row = object(row)
    add { id = id, recipient = row.emailAddress, text = row.diagnosticCode, status = row.status }
  end
end

-- An array of events; a bounce has type "bounce" or "blocked" and a reason, a deferred one a response.
-- "dropped" is no server's answer, but SendGrid's own.
function readers.sendgrid(document, add)
  for _, event in ipairs(document) do
    event = object(event)
    if event.event == "bounce" or event.event == "deferred" then
      add {
        id = text(event.sg_event_id), recipient = event.email, text = text(event.reason) or event.response,
        status = event.status, final = event.event == "bounce",
      }
    end
  end
end

-- The status field often knows more than the text.
local function judge(said, status, final)
  status = status and status:match("^[245]%.%d%d?%d?%.%d%d?%d?$")
  local reply = said and smtpcodes.parse_diagnostic(said)
  if not reply then
    said = status and said and status .. " " .. said or said or status or ""
  elseif status and not reply.enhanced and smtpcodes.severity(status) == smtpcodes.severity(reply.code) then
    reply.enhanced = status
    said = reply
  end
  return smtpcodes.classify(said, { final = final })
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

-- The texts are strangers', so only so many become series.
local function count_text(said, reason)
  local key = series("smtp_bounce_texts_total", "fingerprint", smtpcodes.fingerprint(said), "reason", reason)
  if ngx.shared.bounces:incr(key, 1) then return end
  if (ngx.shared.bounces:incr("texts", 1, 0) or 0) > MAX_TEXTS then
    key = series("smtp_bounce_texts_total", "fingerprint", "other", "reason", reason)
  end
  count(key)
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
  local document, why = json.decode(ngx.req.get_body_data() or "")
  if type(document) ~= "table" then
    return refuse(ngx.HTTP_BAD_REQUEST, "JSON is expected: " .. (why or "an object or an array"))
  end
  return document
end

--- content_by_lua of a webhook; service is "ses" or "sendgrid".
function bounces.receive(service)
  local document = posted()
  if not document then return end
  local result = { counted = 0, repeated = 0, ignored = 0 }
  local function note(what)
    result[what] = result[what] + 1
    count(series("smtp_webhook_events_total", "result", what, "service", service))
  end
  readers[service](document, function(event)
    local recipient, said, status = text(event.recipient) or "", text(event.text), text(event.status)
    if event.id and not ngx.shared.deliveries:add(event.id .. " " .. recipient, true, REMEMBERED) then
      return note "repeated"
    end
    local verdict = judge(said, status, event.final)
    count(series("smtp_bounces_total", "action", verdict.action, "bounce", verdict.bounce, "reason", verdict.reason,
      "service", service))
    count_text(said or status or "", verdict.reason)
    bounces.act(recipient, verdict)
    note "counted"
  end)
  if result.counted + result.repeated == 0 then note "ignored" end
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
    local name = key:match("^([%w_]+){")
    if name then
      if name ~= last then
        out[#out + 1] = ("# HELP %s %s\n# TYPE %s counter"):format(name, HELP[name], name)
        last = name
      end
      out[#out + 1] = ("%s %d"):format(key, ngx.shared.bounces:get(key))
    end
  end
  ngx.header["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8"
  ngx.say(table.concat(out, "\n"))
end

return bounces
