#!/bin/sh
# busted on one Lua: `busted.sh VERSION ARGUMENT...`, with busted from that Lua's own path, or from LuaRocks.
set -u
version=$1
shift
lua=$("$(dirname "$0")/../../.ci/luas" program "$version") || { echo "no Lua $version here" >&2; exit 127; }
if ! "$lua" -e 'require "busted.runner"' 2>/dev/null; then
  abi=$version
  [ "$version" = jit ] && abi=5.1
  LUA_PATH="${LUA_PATH:-;;};$(luarocks --lua-version "$abi" path --lr-path 2>/dev/null)"
  LUA_CPATH="${LUA_CPATH:-;;};$(luarocks --lua-version "$abi" path --lr-cpath 2>/dev/null)"
  export LUA_PATH LUA_CPATH
  "$lua" -e 'require "busted.runner"' 2>/dev/null || { echo "no busted for Lua $version here" >&2; exit 127; }
fi
# ${RUN} goes before the interpreter: valgrind, or an environment.
exec ${RUN:-} "$lua" "$(dirname "$0")/busted.lua" "$@"
