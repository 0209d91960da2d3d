#!/bin/sh
# Every spec on every Lua that was built; the last line is "N passed, N failed, N skipped".
# Usage: test.sh [SPEC...]; LUAS="5.4 jit" narrows the Luas.
set -eu
build=${BUILD:-build}
[ $# -gt 0 ] || set -- spec/*_spec.lua
luas=${LUAS:-$(for v in 5.1 5.2 5.3 5.4 5.5 jit; do [ -f "$build/$v/smtpcodes/core.so" ] && echo "$v"; done)}
[ -n "$luas" ] || { echo "test.sh: no Lua to test on; build first" >&2; exit 1; }
rm -rf "$build/tap"
echo "Specs on Lua $(echo $luas):"
for lua in $luas; do for file in "$@"; do printf '%s\n%s\n' "$lua" "$file"; done; done |
  BUILD=$build xargs -P "$(nproc)" -n 2 spec/tools/job.sh
cat "$build"/tap/*/*.count | awk '
  { passed += $1; failed += $2; skipped += $3 }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 }'
