--- `smtpcodes log`: the tally of mail logs as a page, or the addresses to drop.
local smtpcodes = require "smtpcodes"
local octets = require "smtpcodes.octets"

local log = {}

---@param context smtpcodes.cli.Context
function log.log(context)
  local opts = context.opts
  local fine, tally = pcall(smtpcodes.log, { by = opts.by, since = opts.since, rules = context:rules() })
  if not fine then context:misuse("bad_value", { option = "--since", word = opts.since or opts.by }) end
  local size, shown = 0, 0
  for _, name in ipairs(context.args[1] and context.args or { "-" }) do
    local next_piece = context:input(name)
    if next_piece then
      for piece in next_piece do
        tally:feed(piece)
        size = size + #piece
        if size - shown >= 4194304 then
          shown = size
          context:progress(("%s: %d MB"):format(octets.printable(name), math.floor(size / 1048576)))
        end
      end
      tally:finish()
    end
  end
  local result = tally:result()
  if opts.drop then
    for _, row in ipairs(result.suppress) do context:out(octets.printable(row.recipient) .. "\t" .. row.reason) end
    for _, row in ipairs(result.doubtful) do
      context:complain("whole_domain", { domain = row.domain, n = row.recipients })
    end
    return
  end
  if context.format == "json" then
    context:out(require("smtpcodes.json").encode(result))
  elseif context.format == "markdown" then
    context:show(result)
  else
    local page = require "smtpcodes.log.page"
    context:out(page[context.format](result, context.language, context.width, context.color))
  end
end

return log
