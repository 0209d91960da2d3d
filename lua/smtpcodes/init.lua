--- smtpcodes: what SMTP replies mean, how two of them differ, what to do about them, and how to write
--- them. This is the public table; the parts that not every program needs are loaded on first use.
local core = require "smtpcodes.core"
local check = require "smtpcodes.check"

---@alias smtpcodes.Code integer|string  252, "252", or an enhanced status code "5.1.1"
---@alias smtpcodes.Severity "positive_completion"|"positive_intermediate"|"transient_negative"|"permanent_negative"
---@alias smtpcodes.Category "syntax"|"information"|"connections"|"unspecified"|"mail_system"|"unassigned"

---What every data error gives as its third result.
---@class smtpcodes.Detail
---@field kind string     what went wrong, for programs
---@field line? integer   1-based line of the reply
---@field offset? integer 1-based octet
---@field about? string   for an unknown enhanced code: what its class and its subject say

---@class smtpcodes.Entry
---@field kind "reply"|"enhanced"
---@field code integer|string   252, or "5.1.1" for kind "enhanced"
---@field name string
---@field slug string           "252-cannot-verify-user"; accepted by lookup, the same in every language
---@field severity smtpcodes.Severity
---@field status "standard"|"extension"|"obsolete"|"observed"|"registered"|"deprecated"
---@field description string    what the server says
---@field when string           when one meets it
---@field fix string            what to do
---@field sources string[]      "RFC 5321 §3.5.3"
---@field related (integer|string)[]
---@field lang string           the language that name and texts are in
---@field category? smtpcodes.Category  (reply)
---@field stages? string[]      (reply) stages the RFC tables list it for; "any" for all
---@field closes? "always"|"may"|"never"  (reply) does the server close the connection after it
---@field enhanced? string[]    (reply) enhanced status codes it typically carries
---@field class? integer        (enhanced)
---@field subject? integer      (enhanced)
---@field detail? integer       (enhanced)
---@field allowed? boolean      (enhanced) false when the registry does not list this class for it
---@field classes? integer[]    (enhanced) the classes the registry allows
---@field reply_codes? integer[] (enhanced) reply codes the registry pairs with it

---@class smtpcodes
local smtpcodes = {
  ---@type string semantic version
  _VERSION = core._VERSION,
}

---The entry of a reply code, an enhanced status code or a slug. The table is the caller's own.
---@type fun(key: smtpcodes.Code, lang?: string): smtpcodes.Entry?, string?, smtpcodes.Detail?
smtpcodes.lookup = core.make_lookup(function(entry, lang)
  return require("smtpcodes.locale").apply(entry, lang)
end)

---The severity of any code 200–599 or enhanced status code, listed or not. RFC 5321 §4.2.1.
---@type fun(code: smtpcodes.Code): smtpcodes.Severity?, string?, smtpcodes.Detail?
smtpcodes.severity = core.severity

if rawget(_G, "jit") then
  -- LuaJIT compiles this into its traces; a call of a C function would leave them.
  local known = {}
  for code = 200, 599 do known[code] = core.severity(code) end
  function smtpcodes.severity(code)
    local id = known[code]
    if id then return id end
    return core.severity(code)
  end
end

---The category (second digit) of any reply code 200–599. RFC 5321 §4.2.1.
---@type fun(code: smtpcodes.Code): smtpcodes.Category?, string?, smtpcodes.Detail?
smtpcodes.category = core.category

---The title of an enhanced status code's subject, "Addressing Status". RFC 3463 §2.
---@type fun(enhanced: string): string?, string?, smtpcodes.Detail?
smtpcodes.subject = core.subject

---Exactly one of the four is true for every code 200–599; all are false for what is no code.
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_success = core.is_success
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_intermediate = core.is_intermediate
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_transient = core.is_transient
---@type fun(code: smtpcodes.Code): boolean
smtpcodes.is_permanent = core.is_permanent

---What the RFC tables make of this reply code at this stage (RFC 5321 §4.3.2 and the extensions);
---nil alone when they do not list it. An unknown stage is misuse.
---@type fun(stage: string, code: smtpcodes.Code): ("success"|"intermediate"|"failure")?, string?, smtpcodes.Detail?
smtpcodes.expected = core.expected

---@class smtpcodes.Reason
---@field reason string
---@field definition string
---@field action string
---@field scope string
---@field bounce "none"|"soft"|"hard"|"block"

---The closed list of reasons with their definitions and defaults.
---@type fun(): smtpcodes.Reason[]
smtpcodes.reasons = core.reasons

local FILTER = { kind = "string", severity = "string", category = "string", status = "string", stage = "string" }

---The values a filter key can take, so that a misspelt one is an error and not an empty loop.
local FILTER_VALUES
local function filter_values()
  if FILTER_VALUES then return FILTER_VALUES end
  FILTER_VALUES = { kind = {}, severity = {}, category = { unassigned = true }, status = {}, stage = {} }
  for _, stage in ipairs(core.stages()) do FILTER_VALUES.stage[stage] = true end
  local position, entry = core.next(0)
  while position do
    for _, key in ipairs { "kind", "severity", "category", "status" } do
      if entry[key] then FILTER_VALUES[key][entry[key]] = true end
    end
    position, entry = core.next(position)
  end
  FILTER_VALUES.status.deprecated = true
  return FILTER_VALUES
end

local function contains(list, item)
  for _, value in ipairs(list or {}) do
    if value == item then return true end
  end
  return false
end

---Iterates the entries in ascending order, reply codes first, then the enhanced status codes in their
---allowed classes: `for code, entry in smtpcodes.each{severity="transient_negative"} do`.
---@param filter? {kind?:string, severity?:string, category?:string, status?:string, stage?:string}
---@return fun(): (integer|string)?, smtpcodes.Entry?
function smtpcodes.each(filter)
  filter = check.options(filter, 1, "each", FILTER)
  local wanted = {}
  for key, value in pairs(filter) do
    if not filter_values()[key][value] then
      check.misuse(1, "each", ("unknown %s '%s'"):format(key, tostring(value)))
    end
    wanted[key] = value
  end
  local stage = wanted.stage
  wanted.stage = nil
  local position = 0
  return function()
    while position do
      local entry
      position, entry = core.next(position)
      if not position then return nil end
      local matches = not stage or contains(entry.stages, stage) or contains(entry.stages, "any")
      for key, value in pairs(wanted) do matches = matches and entry[key] == value end
      if matches then return entry.code, entry end
    end
  end
end

-- Function -> module that defines it, loaded on first use: one line a function.
local lazy = {
  search = "smtpcodes.search",
  compare = "smtpcodes.compare",
  format = "smtpcodes.format",
  locales = "smtpcodes.locale",
  reply = "smtpcodes.say",
  suggest = "smtpcodes.say",
  lint = "smtpcodes.lint",
}

return setmetatable(smtpcodes, {
  __index = function(self, name)
    local module = lazy[name]
    if not module then return nil end
    local value = require(module)[name]
    rawset(self, name, value)
    return value
  end,
})
