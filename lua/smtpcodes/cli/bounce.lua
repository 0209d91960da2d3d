--- `smtpcodes bounce`: returned mails in files, mbox files and Maildirs; a line a recipient, or the addresses to drop.
local octets = require "smtpcodes.octets"
local smtpcodes = require "smtpcodes"

local bounce = {}

-- Octets of one mail that are kept; parse_bounce reads no more.
local MAX_MAIL = 10 * 1024 * 1024

---------------------------------------------------------------------------------------------------
-- Mails in files

-- The line that begins a mail of an mbox: "From sam@a.example Tue Feb  3 09:00:00 2026", behind an empty line.
local function separator(text, at)
  while true do
    local found = text:find("\nFrom ", at, true)
    if not found then return nil end
    local line_end = text:find("\n", found + 1)
    if not line_end then return nil, found end
    local empty_before = text:find("^\n", found - 1) or text:find("^\r", found - 1) and text:find("^\n", found - 2)
    if empty_before and text:find("^[^\n]*%d:%d%d[^\n]*%d%d%d%d", found + 6) then return found, line_end end
    at = line_end
  end
end

-- mboxrd puts a ">" before every line that begins with "From " behind any number of them, mboxo before "From " alone.
local function unquoted(mail)
  if not mail:find("\n>", 1, true) then return mail end
  return (mail:gsub("\n>(>*From )", "\n%1"))
end

-- Calls each(mail, number) for the mails of an mbox that comes in pieces.
local function for_mbox(first, next_piece, each)
  local buffer, number, kept = first, 0, nil
  local searched = 1
  local function give(mail)
    number = number + 1
    each(unquoted(mail), number)
  end
  while true do
    local found, line_end = separator(buffer, searched)
    if found then
      give(kept and kept or buffer:sub(1, found))
      kept, buffer, searched = nil, buffer:sub(found + 1), 1
    else
      local piece = next_piece()
      if not piece then break end
      searched = line_end or math.max(1, #buffer - 8)
      if #buffer > MAX_MAIL then
        -- Of a mail that is too long only its end is looked for.
        kept = kept or buffer
        buffer, searched = buffer:sub(-1024), 1
      end
      buffer = buffer .. piece
    end
  end
  if kept or buffer:find("%S") then give(kept or buffer) end
end

-- Calls each(mail, label) for the mails of a file, an mbox or one alone.
local function for_file(context, name, each)
  local next_piece = context:input(name)
  if not next_piece then return end
  local first = next_piece()
  if not first then
    if not context.failed then context:complain("empty_input", { file = name }) end
    context.failed = true
    return
  end
  while #first < 5 do
    local more = next_piece()
    if not more then break end
    first = first .. more
  end
  if first:sub(1, 5) == "From " then
    for_mbox(first, next_piece, function(mail, number) each(mail, name .. ":" .. number) end)
    return
  end
  local pieces, size = { first }, #first
  for piece in next_piece do
    if size <= MAX_MAIL then pieces[#pieces + 1] = piece end
    size = size + #piece
  end
  each(table.concat(pieces), name)
end

-- The files of a directory: those of cur and new in a Maildir, all others otherwise.
local function files_of(context, directory, names)
  local present = {}
  for _, name in ipairs(names) do present[name] = true end
  local folders = present.cur and present.new and { "new", "cur" } or { false }
  local files = {}
  for _, folder in ipairs(folders) do
    local path = folder and directory .. "/" .. folder or directory
    local inside = folder and context.env.list(path) or not folder and names or {}
    table.sort(inside)
    for _, name in ipairs(inside) do
      local file = path .. "/" .. name
      if name:sub(1, 1) ~= "." and not context.env.list(file) then files[#files + 1] = file end
    end
  end
  return files
end

---------------------------------------------------------------------------------------------------
-- What is shown

local function reply_of(report)
  local reply = report.inner or report.reply
  if reply then return tostring(reply) end
  local status = report.status and report.status .. " " or ""
  return status .. report.text
end

-- One line of words: what is no printable character escaped, blanks and line ends as one blank.
local function shown(text)
  return octets.printable((text:gsub("[%s]+", " "):gsub("^ ", "")))
end

local ROW = "%s  %s  %s  %s  %s\n"

local function row(label, recipient, reason, action, reply)
  return ROW:format(shown(label), shown(recipient), reason, action, shown(reply)):gsub(" +\n$", "\n")
end

-- The object of a recipient, or of a mail that tells of none.
local function object(label, mail, report)
  local returned = mail.returned or {}
  local result = {
    file = label, kind = mail.kind, complaint = mail.complaint, message_id = returned.message_id,
      list_id = returned.list_id,
    feedback_id = returned.feedback_id, reporting_mta = mail.reporting_mta,
  }
  if not report then return result end
  result.recipient, result.original_recipient = report.recipient, report.original_recipient
  result.event, result.status, result.source, result.remote = report.event, report.status, report.source, report.remote
  local verdict = report.verdict
  if verdict then
    result.reply = reply_of(report)
    for _, key in ipairs { "code", "enhanced", "reason", "action", "scope", "disposition", "bounce", "confidence" } do
      result[key] = verdict[key]
    end
  end
  return result
end

local writers = {}

function writers.text(context, label, mail)
  for _, report in ipairs(mail.reports) do
    local verdict = report.verdict
    context:write((row(label, report.recipient or "-", verdict and verdict.reason or mail.kind, verdict
      and verdict.action or "-",
      verdict and reply_of(report) or "")))
  end
  if not mail.reports[1] then context:write((row(label, "-", mail.kind, "-", ""))) end
end

function writers.json(context, label, mail)
  local encode = require("smtpcodes.json").encode
  for _, report in ipairs(mail.reports) do context:out(encode(object(label, mail, report))) end
  if not mail.reports[1] then context:out(encode(object(label, mail))) end
end

local function drop(context, mail, seen)
  for _, report in ipairs(mail.reports) do
    local verdict, recipient = report.verdict, report.recipient
    if verdict and verdict.action == "suppress" and recipient and not seen[recipient:lower()] then
      seen[recipient:lower()] = true
      context:out(shown(recipient) .. "\t" .. verdict.reason)
    end
  end
end

-- "3  mailbox_unknown  suppress", most frequent first; kinds of mails without verdicts stand by their names.
local function summary(context, counts, mails)
  local list = {}
  for name, entry in pairs(counts) do list[#list + 1] = { name = name, n = entry.n, action = entry.action } end
  table.sort(list, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a.name < b.name
  end)
  if mails < 2 then return end
  context:out ""
  for _, entry in ipairs(list) do context:out(("%7d  %-21s%s"):format(entry.n, entry.name, entry.action)) end
end

---@param context smtpcodes.cli.Context
function bounce.bounce(context)
  if not context.args[1] then context:misuse("missing_argument", { command = "bounce", needs = "FILE" }) end
  local rules, style = context:rules(), context.format
  local dropping = context.opts.drop
  local counts, seen, broken, mails, recipients = {}, {}, {}, 0, 0

  local function count(name, action)
    local entry = counts[name] or { n = 0, action = action }
    entry.n = entry.n + 1
    counts[name] = entry
  end

  local function each(octets_of_mail, label)
    mails = mails + 1
    -- Whatever is in a mail, the next one is read.
    local fine, mail, message = pcall(smtpcodes.parse_bounce, octets_of_mail, { rules = rules })
    if not fine then mail, message = nil, mail end
    if not mail then
      broken[#broken + 1] = { file = label, message = message }
      return
    end
    recipients = recipients + #mail.reports
    for _, report in ipairs(mail.reports) do
      if report.verdict then count(report.verdict.reason, report.verdict.action) end
    end
    if not (mail.reports[1] and mail.reports[1].verdict) then count(mail.kind, "-") end
    if dropping then
      drop(context, mail, seen)
    elseif writers[style] then
      writers[style](context, label, mail)
    else
      context:show(mail)
    end
    context:flush()
    if mails % 50 == 0 then
      local language = context.language
      context:progress((require("smtpcodes.locale").say(language, language.cli.read_so_far,
        { mails = mails, recipients = recipients })))
    end
  end

  for _, name in ipairs(context.args) do
    local names = name ~= "-" and context.env.list(name)
    for _, file in ipairs(names and files_of(context, name, names) or { name }) do for_file(context, file, each) end
  end
  if style == "text" and not dropping then summary(context, counts, mails) end
  for _, values in ipairs(broken) do
    context:complain("cannot_read", values)
    context.failed = true
  end
end

return bounce
