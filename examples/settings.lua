--- What the policy of this site is: the same table for every host. See policy.lua for the keys.
return {
  recipients = { "rita@example.org", "pavel@example.org", "full@example.org" },
  full = { "full@example.org" },
  senders = { "spam.example.net" },
  clients = { "192.0.2.66" },
  greylist = 60,
}
