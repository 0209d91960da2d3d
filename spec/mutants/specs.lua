--- Which specs matter for a file, those first that notice most in the least time. A row is { part of a path, specs };
--- of all rows whose part a path has, the specs are asked in the order of rows. "rows" proves the samples of rules.def,
--- "tables" that they compile to the table that is committed, "forms" the samples of form.def, "api" is the program of
--- api_spec: all are linked with the changed object itself. "sanitizers" asks api and rows for reads and writes where
--- nothing is, and for what C leaves undefined.
return {
  -- Read
  { "core/wire", "forms api parse parser lint diagnostic line laws say hosts classify report bounce format" },
  { "core/report", "forms api rows diagnostic laws report coverage classify log bounce cli_mails parse growth" },
  { "core/forms", "api diagnostic report" },
  { "binding/lread", "parse parser lint line json say cli" },
  { "binding/lreport", "diagnostic report line laws json classify cli log" },
  -- Know
  { "core/know", "forms api know json locale lint format search cli parse classify" },
  { "core/names", "api classify cli say" },
  { "binding/lknow", "know json line locale search say cli format" },
  -- Decide
  { "core/classify", "rows api provider coverage diagnostic laws classify report cli" },
  { "core/judge", "rows api provider coverage diagnostic laws classify report bounce log" },
  { "core/weigh", "rows api provider coverage diagnostic laws classify report cli" },
  { "core/rules", "rows api words provider coverage diagnostic laws classify phrases report cli" },
  { "core/table", "rows api provider coverage classify phrases cli" },
  { "core/match", "rows api words provider coverage diagnostic laws phrases classify report cli" },
  { "core/words",
    "rows tables api words provider blocklist coverage diagnostic laws phrases search classify report cli" },
  { "core/phrase", "rows tables api words phrases provider classify cli" },
  { "core/explain", "api classify cli" },
  { "core/detail", "api blocklist laws provider diagnostic classify report cli log" },
  { "core/text", "api words diagnostic classify log cli_mails laws report cli" },
  { "binding/ldecide", "classify laws provider blocklist diagnostic json line report cli log" },
  { "binding/lrules", "classify phrases cli json line" },
  { "binding/lposix", "bounces_pipe cli cli_mails api format" },
  { "binding/support", "json know parse parser classify say diagnostic search" },
  { "binding/lsmtpcodes", "json know classify search cli" },
  { "core/", "sanitizers" },
  -- The modules
  { "smtpcodes/init", "json know parse classify say search locale languages" },
  { "smtpcodes/check", "know say parse classify lint" },
  { "smtpcodes/part", "locale format know" },
  { "smtpcodes/json", "json cli format" },
  { "smtpcodes/line", "line json know parse classify bounce" },
  { "smtpcodes/octets", "octets line mime cli cli_mails say format bounce log" },
  { "smtpcodes/utf8", "octets mime line say wrap lint format" },
  { "smtpcodes/say", "say hosts lint line" },
  { "smtpcodes/hosts", "hosts say" },
  { "smtpcodes/lint", "lint say cli" },
  { "smtpcodes/explain", "classify cli" },
  { "smtpcodes/locale", "locale languages know pages format compare" },
  { "smtpcodes/search", "search locale cli" },
  { "smtpcodes/compare", "cli pages locale format languages translations compare" },
  { "smtpcodes/wrap", "wrap format cli" },
  { "smtpcodes/format", "format cli pages languages locale site wrap" },
  -- Mails and logs
  { "smtpcodes/mime", "mime bounce cli_mails" },
  { "smtpcodes/decoders", "mime bounce" },
  { "smtpcodes/bounce", "bounce line cli_mails bounces mime bounces_pipe" },
  { "smtpcodes/log", "cli_mails log format" },
  -- The command
  { "smtpcodes/cli", "cli cli_mails format" },
  -- All
  { "binding/", "misuse" },
  { "smtpcodes/", "misuse" },
}
