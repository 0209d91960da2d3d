--- Each value of the library as one line for a log: what `tostring` gives. It never raises, whatever a caller has put
--- into a value, and what is no printable character is shown escaped.
local octets = require "smtpcodes.octets"

local line = {}

local function shown(value) return value ~= nil and tostring(value) or nil end

-- The parts that are there, joined by blanks.
local function words(...)
  local list = {}
  for i = 1, select("#", ...) do list[#list + 1] = shown((select(i, ...))) end
  return octets.printable(table.concat(list, " "))
end

local function rows_of(value) return type(value) == "table" and value or {} end

---"252 Cannot Verify User", "550 5.7.1 Refused By Policy"
line["smtpcodes.entry"] = function(entry)
  return words(entry.code, entry.enhanced and type(entry.enhanced) ~= "table" and entry.enhanced or nil, entry.name)
end

---"SMTP 252 Cannot Verify User vs 421 Service Not Available"
line["smtpcodes.comparison"] = function(comparison) return words(comparison.title) end

---"550 5.1.1 mailbox_unknown: suppress recipient (certain)"
line["smtpcodes.verdict"] = function(verdict)
  local scope = verdict.scope ~= "none" and verdict.scope or nil
  return words(verdict.code, verdict.enhanced, tostring(verdict.reason) .. ":", verdict.action, scope,
    "(" .. tostring(verdict.confidence) .. ")")
end

---"bare_lf not_expected"
line["smtpcodes.findings"] = function(findings)
  local ids = {}
  for i, finding in ipairs(findings) do ids[i] = words(type(finding) == "table" and finding.id or finding) end
  return #ids == 0 and "no findings" or table.concat(ids, " ")
end

---"failed 550 5.1.1 No such user here": what became of it, and the reply or the program's words
line["smtpcodes.report"] = function(report)
  return words(report.event, report.inner or report.reply or report.text)
end

---"failure: rita@example.net mailbox_unknown, bob@example.net mailbox_full"
line["smtpcodes.bounce"] = function(bounce)
  local list = {}
  for i, report in ipairs(rows_of(bounce.reports)) do
    local row = rows_of(report)
    list[i] = words(row.recipient or "-", rows_of(row.verdict).reason)
  end
  return words(bounce.kind) .. (#list > 0 and ": " .. table.concat(list, ", ") or "")
end

---"5 delivered, 1 deferred, 2 returned; 1 to drop"
line["smtpcodes.log"] = function(tally)
  return words(tally.delivered, "delivered,", tally.deferred, "deferred,", tally.returned, "returned;",
    #rows_of(tally.suppress), "to drop")
end

return line
