--- The options of every public function that has some, each with what it has to be: misuse_spec tries them on the
--- functions, annotations_spec compares them with what an editor is told. The kinds are those of misuse_spec.
local READ = { strict = "boolean", utf8 = "boolean", max_line = "count", max_lines = "count", max_bytes = "count" }
local PARSE = { init = "count" }
for name, kind in pairs(READ) do PARSE[name] = kind end
local CLASSIFY = { stage = "stage", provider = "provider", rules = "rules", final = "boolean", recipients = "amount",
  submission = "boolean", max_bytes = "count" }

return {
  each = { kind = "kind", severity = "severity", category = "category", status = "status", stage = "stage" },
  search = { lang = "lang", limit = "count" },
  compare = { lang = "lang" },
  format = { lang = "lang", width = "width", color = "boolean" },
  parse = PARSE,
  parser = READ,
  parse_report = { max_bytes = "count" },
  parse_bounce = { max_bytes = "count", rules = "rules" },
  log = { by = "by", since = "date", rules = "rules", max_replies = "count", max_open = "count" },
  classify = CLASSIFY,
  explain = CLASSIFY,
  lint = { stage = "stage", enhanced = "boolean", utf8 = "boolean" },
  reply = { code = "code", enhanced = { "string", "5.1.1" }, text = "string", lines = "table", utf8 = "boolean" },
}
