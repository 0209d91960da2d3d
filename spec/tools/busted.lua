-- What the command busted is, for whatever Lua runs it: see busted.sh.
require "busted.runner" { standalone = false }
