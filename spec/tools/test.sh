#!/bin/sh
# Every spec on every Lua that was built and has busted; the last line is "N passed, N failed, N skipped".
# Usage: test.sh [SPEC...]; LUAS="5.4 jit" narrows the Luas.
set -eu
build=${BUILD:-build}
[ $# -gt 0 ] || set -- spec/*_spec.lua
luas=
for lua in ${LUAS:-5.1 5.2 5.3 5.4 5.5 jit}; do
  [ -f "$build/$lua/smtpcodes/core.so" ] || continue
  if spec/tools/busted.sh "$lua" --version >/dev/null 2>&1; then
    luas="$luas $lua"
  else
    echo "Lua $lua is left out: it has no busted (luarocks --lua-version ${lua#jit} install busted)."
  fi
done
[ -n "$luas" ] || { echo "test.sh: no Lua to test on; build first" >&2; exit 1; }
# What a spec tries once, on one Lua of all (installing, LuaRocks), it tries on this one.
case "$luas " in *" 5.4 "*) lead=5.4 ;; *) lead=${luas##* } ;; esac
LEAD=${LEAD:-$lead}
export LEAD
rm -rf "$build/tap"
echo "Specs on Lua$luas:"
# As many at a time as there are processors. The longest begin first, so that none is left running alone at the end:
# what builds and installs, then by size.
long='install_spec\|build_spec\|commands_spec'
for file in $(printf '%s\n' "$@" | grep "$long") $(ls -S "$@" | grep -v "$long"); do
  for lua in $luas; do printf '%s\n%s\n' "$lua" "$file"; done
done |
  BUILD=$build xargs -P "$( (nproc || sysctl -n hw.ncpu || echo 2) 2>/dev/null)" -n 2 spec/tools/job.sh
cat "$build"/tap/*/*.count | awk '
  { passed += $1; failed += $2; skipped += $3 }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 }'
