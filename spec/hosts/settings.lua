-- The site that the specs of live hosts serve. Its store fails for broken@example.org and for 198.18.0.0/24.
local store = dofile((debug.getinfo(1, "S").source:match("^@(.*/)") or "./") .. "policy.lua").memory(os.time)
local get = store.get
function store.get(key)
  if key:find("broken@", 1, true) or key:find("198.18.0", 1, true) then error("the store is down") end
  return get(key)
end

return {
  recipients = { "rita@example.org", "pavel@example.org", "full@example.org", "broken@example.org" },
  full = { "full@example.org" },
  senders = { "spam.example.net" },
  clients = { "192.0.2.66" },
  greylist = 1,
  rate = 100,
  store = store,
}
