--- What the script of each mail program must hand back for a reply. One row a host: what the program
--- would misread is an error here.
local octets = require "smtpcodes.octets"

local hosts = {}

---@alias smtpcodes.Host "postfix"|"nginx"|"haraka"|"rspamd"|"kumomta"|"milter"|"opensmtpd"|"exim"|"momentum"

-- "550 5.7.1 text"
local function line(reply)
  return reply.codes .. " " .. reply.text
end

-- The enhanced status code in front of the text, where the program writes only the code itself.
local function prefixed(reply, text)
  return reply.enhanced and reply.enhanced .. " " .. text or text
end

local function prefixed_lines(reply)
  local out = {}
  for i, text in ipairs(reply.lines) do out[i] = prefixed(reply, text) end
  return table.concat(out, "\n")
end

-- Each row:
--   value(reply)  what the program takes; or nil, message, kind. `reply` holds code, digit (its first
--                 digit), enhanced, codes ("550 5.7.1"), lines, and text (the lines joined by a space)
--   takes         first digits that it can be told so; "45" means that its script only refuses this way
--   instead       what the script does for the others
--   max_line      the reply line that the program writes, with CRLF, where it writes just one
local HOSTS = {
  -- access(5), SMTPD_POLICY_README: an action of digits only means OK, so that a text is a must.
  postfix = {
    takes = "45",
    instead = 'answer "DUNNO" (nothing against it) or "OK" (accept) instead',
    value = line,
  },

  -- ngx_mail_auth_http_module: the code is copied unchecked, two texts mean something else, and all
  -- headers of the answer share one buffer of 1024 octets.
  nginx = {
    takes = "45",
    instead = "answer Auth-Status: OK with Auth-Server and Auth-Port to accept",
    max_line = 512,
    value = function(reply)
      if reply.text == "OK" or reply.text == "WAIT" then
        return nil, ('nginx takes the text "%s" for a command of its own'):format(reply.text), "reserved_text"
      end
      return { ["Auth-Status"] = reply.text, ["Auth-Error-Code"] = reply.codes }
    end,
  },

  -- next(constants[action], { code, reply: msg }): only an object of the class DSN brings its own code,
  -- and that code wins over the action. Blank lines are left out.
  haraka = {
    takes = "245",
    instead = "return from the hook without a reply",
    value = function(reply)
      local action = "OK"
      if reply.digit ~= 2 then
        action = (reply.digit == 4 and "DENYSOFT" or "DENY")
          .. ((reply.code == 421 or reply.code == 521) and "DISCONNECT" or "")
      end
      return { action = action, code = reply.code, msg = prefixed_lines(reply) }
    end,
  },

  -- task:set_pre_result: the proxy writes 554 5.7.1 for "reject" and 451 4.7.1 for "soft reject" itself.
  rspamd = {
    takes = "45",
    instead = "set no result to accept",
    value = function(reply) return reply.text end,
  },

  -- kumo.reject(code, message)
  kumomta = {
    takes = "45",
    instead = "return from the event handler to accept",
    value = function(reply) return { code = reply.code, message = prefixed_lines(reply) } end,
  },

  -- smfi_setmlreply, smfi_setreply: a code that does not fit the result is ignored without a word, and
  -- "%" begins a format.
  milter = {
    takes = "45",
    instead = "return SMFIS_CONTINUE or SMFIS_ACCEPT to accept",
    value = function(reply)
      if #reply.lines > 32 then return nil, "a milter's reply has at most 32 lines", "too_long" end
      local lines = {}
      for i, text in ipairs(reply.lines) do
        lines[i] = text:gsub("%%", "%%%%")
        if #lines[i] > 980 then
          return nil, ("line %d has %d octets, a milter's reply at most 980"):format(i, #lines[i]), "too_long"
        end
      end
      return {
        rcode = ("%d"):format(reply.code), xcode = reply.enhanced, lines = lines,
        result = reply.digit == 4 and "SMFIS_TEMPFAIL" or "SMFIS_REJECT",
      }
    end,
  },

  -- smtpd-filters(7): the end of a filter-result line. 421 closes the connection either way.
  opensmtpd = {
    takes = "45",
    instead = 'answer "proceed" to accept',
    max_line = 512,
    value = function(reply) return (reply.code == 421 and "disconnect|" or "reject|") .. line(reply) end,
  },

  -- The `message` of an ACL verb: expanded once, and its first digit must be that of the verb's own code
  -- (accept 2, defer 4, deny 5, accept in acl_smtp_predata 3).
  exim = {
    takes = "245", codes = { [354] = true },
    instead = "leave the message out",
    value = function(reply) return (line(reply):gsub("[\\$]", "\\%0")) end,
  },

  -- vctx:set_code(code, text), msg:code(code, text)
  momentum = {
    takes = "45",
    instead = "return without a code to accept",
    max_line = 512,
    value = function(reply) return { code = reply.code, message = prefixed(reply, reply.text) } end,
  },
}

local function fail(kind, message)
  return nil, message, { kind = kind }
end

--- The hosts by name, and their names for a message.
hosts.names = HOSTS
local names = {}
for name in pairs(HOSTS) do names[#names + 1] = name end
table.sort(names)
hosts.known = table.concat(names, ", ")

--- What `host` takes for a reply that has been checked, or nil, message, detail.
---@param host string  one of the known ones
---@param reply {code:integer, enhanced:string?, lines:string[]}
function hosts.value(host, reply)
  local row = HOSTS[host]
  local code = reply.code
  local digit = math.floor(code / 100)
  if not row.takes:find(digit, 1, true) and not (row.codes and row.codes[code]) then
    return fail("not_a_refusal", ("%s takes no %d here: %s"):format(host, code, row.instead))
  end
  local text = octets.trim(table.concat(reply.lines, " "))
  if text == "" then return fail("missing_text", ("%s needs a text with the reply"):format(host)) end
  if not reply.enhanced and text:find("^#?%d%.%d+%.%d") then
    return fail("enhanced_malformed", ("%s would take the text's beginning for an enhanced status code"):format(host))
  end
  local codes = reply.enhanced and code .. " " .. reply.enhanced or ("%d"):format(code)
  if row.max_line and #codes + 1 + #text + 2 > row.max_line then
    return fail("too_long", ("%s writes one line: with the text's %d octets it is longer than %d"):format(host, #text,
      row.max_line))
  end
  local value, message, kind = row.value {
    code = code, digit = digit, enhanced = reply.enhanced, codes = codes, lines = reply.lines, text = text,
  }
  if value == nil then return fail(kind, message) end
  return value
end

return hosts
