#!/bin/sh
# The specs on Lua 5.4 with gcov and line counting, and what they reached: run.sh [SPEC...]. BUILD was built with
# --coverage. The last line is "N passed, N failed, N skipped" of specs and floors together.
set -u
rm -rf "$BUILD/lines"
mkdir -p "$BUILD/lines"
find "$BUILD" -name '*.gcda' -exec rm -f {} +
COVERAGE_LINES=$(cd "$BUILD/lines" && pwd)
COVERAGE_MODULE=$(cd "$BUILD/5.4" && pwd)/lines.so
export COVERAGE_LINES COVERAGE_MODULE
LUAS=5.4 COVERAGE=1 spec/tools/test.sh "$@" | tee "$BUILD/specs.log"
# The generators of the tables are made of the core, too, and prove every row: names, lists and samples are theirs alone.
mkdir -p "$BUILD/prove"
for name in rules forms; do
  gcc -std=c99 "csrc/gen/$name.c" "$BUILD/libsmtpcodes.a" --coverage -o "$BUILD/prove/$name" || exit 1
done
"$BUILD/prove/rules" check && "$BUILD/prove/rules" mutate 20 && "$BUILD/prove/forms" 0 >"$BUILD/prove/table" || exit 1
root=$(pwd)
(cd "$BUILD" && gcovr -r "$root" --gcov-executable gcov --exclude-throw-branches --filter "$root/csrc/(core|binding)/" \
  --exclude-branches-by-pattern '.*unreachable: .*' --csv -o coverage.csv . &&
  gcovr -r "$root" --gcov-executable gcov --exclude-throw-branches --filter "$root/csrc/(core|binding)/" \
    --exclude-branches-by-pattern '.*unreachable: .*' --branches -o branches.txt .) || exit 1
lua5.4 spec/coverage/report.lua "$BUILD/coverage.csv" "$BUILD/lines" | tee "$BUILD/coverage.log"
cat "$BUILD/specs.log" "$BUILD/coverage.log" | sed -n 's/^\(.*: \)\{0,1\}\([0-9]* passed, [0-9]* failed\)/\2/p' | awk '
  { passed += $1; failed += $3; skipped += $5 }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 }'
