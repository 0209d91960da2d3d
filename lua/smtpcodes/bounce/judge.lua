--- The verdict on a report of a bounce.
local smtpcodes = require "smtpcodes"

-- Whether classify takes reports as they are.
local whole = pcall(smtpcodes.classify, (smtpcodes.parse_report "550 5.1.1 x"))

-- From the report's own text: its reply with the words of the innermost one, else the program's status and words.
local function from_text(report, opts)
  local reply = report.reply
  local words = (report.inner or reply or report).text
  local code = reply and reply.code .. " " or ""
  local enhanced = reply and reply.enhanced or report.status
  local failed = report.event == "failed" or report.event == "expired"
  if report.event == "delivered" then
    local verdict = smtpcodes.classify(reply and reply.code < 300 and reply.code or 250)
    verdict.code, verdict.enhanced = reply and reply.code, enhanced
    return verdict
  elseif failed and reply and reply.code < 400 then
    code, words = "", "local error"
  end
  local verdict = smtpcodes.classify(code .. (enhanced and enhanced .. " " or "") .. words,
    { final = failed, stage = report.stage, rules = opts.rules })
  if verdict.action == "suppress" and not failed then
    verdict.action, verdict.bounce = report.event == "deferred" and "retry" or "review", "none"
  end
  if report.event == "deferred" then verdict.disposition = "keep" end
  if failed and reply and reply.code < 400 then
    verdict.reason, verdict.action, verdict.scope = "system_error", "review", "server"
  end
  return verdict
end

---@param report smtpcodes.Report
---@param opts { rules?: userdata }
---@return smtpcodes.Verdict
return function(report, opts)
  if whole then return (assert(smtpcodes.classify(report, { rules = opts.rules }))) end
  return from_text(report, opts)
end
