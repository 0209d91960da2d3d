-- The command of alloc.c, which says what its arguments are.
local failed = require "alloc"((table.unpack or unpack)(arg)) > 0 -- luacheck: ignore unpack
os.exit(failed and 1 or 0, true)
