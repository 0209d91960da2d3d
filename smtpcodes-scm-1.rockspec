rockspec_format = "3.0"
package = "smtpcodes"
version = "scm-1"
source = {
  -- The repository has no public address yet; `luarocks make` in a checkout does not need one.
  url = "git+https://example.invalid/smtpcodes.git",
}
description = {
  summary = "What SMTP replies mean, what to do about them, and how to write them",
  detailed = [[
Explains, compares, parses, classifies, checks and builds SMTP replies (RFC 5321) and enhanced
status codes (RFC 3463), for any Lua program: bounce processing, policy services, mail clients.
A C core without dependencies, for Lua 5.1 to 5.5 and LuaJIT.]],
  license = "MIT",
  labels = { "smtp", "email", "bounce", "network", "parser" },
}
dependencies = { "lua >= 5.1, < 5.6" }
build = {
  type = "builtin",
  modules = {
    ["smtpcodes.core"] = {
      sources = {
        "csrc/core/classify.c",
        "csrc/core/fold.c",
        "csrc/core/know.c",
        "csrc/core/match.c",
        "csrc/core/forms.c",
        "csrc/core/report.c",
        "csrc/core/wire.c",
        "csrc/core/text.c",
        "csrc/binding/ldecide.c",
        "csrc/binding/lknow.c",
        "csrc/binding/lposix.c",
        "csrc/binding/lread.c",
        "csrc/binding/lreport.c",
        "csrc/binding/lsmtpcodes.c",
      },
      incdirs = { "csrc/core" },
    },
    ["smtpcodes"] = "lua/smtpcodes/init.lua",
    ["smtpcodes.check"] = "lua/smtpcodes/check.lua",
    ["smtpcodes.cli"] = "lua/smtpcodes/cli.lua",
    ["smtpcodes.cli.codes"] = "lua/smtpcodes/cli/codes.lua",
    ["smtpcodes.cli.commands"] = "lua/smtpcodes/cli/commands.lua",
    ["smtpcodes.cli.help"] = "lua/smtpcodes/cli/help.lua",
    ["smtpcodes.cli.manual"] = "lua/smtpcodes/cli/manual.lua",
    ["smtpcodes.cli.replies"] = "lua/smtpcodes/cli/replies.lua",
    ["smtpcodes.cli.rules"] = "lua/smtpcodes/cli/rules.lua",
    ["smtpcodes.cli.spelling"] = "lua/smtpcodes/cli/spelling.lua",
    ["smtpcodes.compare"] = "lua/smtpcodes/compare.lua",
    ["smtpcodes.format"] = "lua/smtpcodes/format.lua",
    ["smtpcodes.hosts"] = "lua/smtpcodes/hosts.lua",
    ["smtpcodes.json"] = "lua/smtpcodes/json.lua",
    ["smtpcodes.lint"] = "lua/smtpcodes/lint.lua",
    ["smtpcodes.locale"] = "lua/smtpcodes/locale.lua",
    ["smtpcodes.locale.ar"] = "lua/smtpcodes/locale/ar.lua",
    ["smtpcodes.locale.de"] = "lua/smtpcodes/locale/de.lua",
    ["smtpcodes.locale.en"] = "lua/smtpcodes/locale/en.lua",
    ["smtpcodes.locale.es"] = "lua/smtpcodes/locale/es.lua",
    ["smtpcodes.locale.fr"] = "lua/smtpcodes/locale/fr.lua",
    ["smtpcodes.locale.hi"] = "lua/smtpcodes/locale/hi.lua",
    ["smtpcodes.locale.id"] = "lua/smtpcodes/locale/id.lua",
    ["smtpcodes.locale.ja"] = "lua/smtpcodes/locale/ja.lua",
    ["smtpcodes.locale.ko"] = "lua/smtpcodes/locale/ko.lua",
    ["smtpcodes.locale.pt"] = "lua/smtpcodes/locale/pt.lua",
    ["smtpcodes.locale.ru"] = "lua/smtpcodes/locale/ru.lua",
    ["smtpcodes.locale.th"] = "lua/smtpcodes/locale/th.lua",
    ["smtpcodes.locale.tr"] = "lua/smtpcodes/locale/tr.lua",
    ["smtpcodes.locale.vi"] = "lua/smtpcodes/locale/vi.lua",
    ["smtpcodes.locale.zh-hans"] = "lua/smtpcodes/locale/zh-hans.lua",
    ["smtpcodes.octets"] = "lua/smtpcodes/octets.lua",
    ["smtpcodes.say"] = "lua/smtpcodes/say.lua",
    ["smtpcodes.search"] = "lua/smtpcodes/search.lua",
    ["smtpcodes.suggestions"] = "lua/smtpcodes/suggestions.lua",
    ["smtpcodes.utf8"] = "lua/smtpcodes/utf8.lua",
    ["smtpcodes.wrap"] = "lua/smtpcodes/wrap.lua",
  },
  install = { bin = { smtpcodes = "bin/smtpcodes" } },
}
