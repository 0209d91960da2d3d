#!/bin/sh
# One spec file on one Lua, or several as one: `job.sh LUA FILE...`. Prints a line, keeps the TAP output, never fails itself. BUSTED are
# options for busted.
set -u
lua=$1
file=$2
shift
build=${BUILD:-build}
name=$(basename "$file" .lua)
tap=${TAP:-$build/tap}/$lua/$name.tap
mkdir -p "$(dirname "$tap")"

unset LUA_PATH_5_2 LUA_PATH_5_3 LUA_PATH_5_4 LUA_CPATH_5_2 LUA_CPATH_5_3 LUA_CPATH_5_4 LUA_INIT LUA_INIT_5_4
LUA_PATH="lua/?.lua;lua/?/init.lua;spec/?.lua;spec/hosts/?.lua;;"
LUA_CPATH="$build/$lua/?.so;;"
LUA=$(.ci/luas program "$lua")
LUA_VERSION_NAME=$lua
export LUA LUA_PATH LUA_CPATH LUA_VERSION_NAME BUILD
RUN=
if [ -n "${SANITIZE:-}" ]; then
  RUN="env LD_PRELOAD=$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"
  RUN="$RUN ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1"
elif [ -n "${VALGRIND:-}" ]; then
  RUN="valgrind -q --error-exitcode=99"
elif [ -n "${COVERAGE:-}" ]; then
  # In every Lua 5.4 that the spec starts as well.
  export LUA_INIT_5_4='package.loadlib(os.getenv "COVERAGE_MODULE", "luaopen_lines")()'
fi
# Specs leave out what such a build is not right for.
INSTRUMENTED=${SANITIZE:-}${VALGRIND:-}${COVERAGE:-}
[ -n "$INSTRUMENTED" ] && export INSTRUMENTED || unset INSTRUMENTED
export RUN
began=$(date +%s)
spec/tools/busted.sh "$lua" ${BUSTED:-} -o TAP "$@" >"$tap" 2>&1 </dev/null
status=$?
took=$(($(date +%s) - began))

passed=$(grep -c '^ok ' "$tap")
failed=$(grep -c '^not ok ' "$tap")
skipped=$(grep -c '^ok .*# SKIP' "$tap")
# A crash, a sanitizer's report or a file that ran no test is a failure too.
if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then
  failed=1
  echo "not ok - $name ended with status $status" >>"$tap"
fi
echo "$((passed - skipped)) $failed $skipped" >"$tap.count"
if [ "$failed" = 0 ]; then
  printf '  ok    %-4s %-22s %4d  %3d s\n' "$lua" "$name" "$((passed - skipped))" "$took"
else
  printf '  FAIL  %-4s %-22s %4d failed\n' "$lua" "$name" "$failed"
  grep -v '^ok ' "$tap" | head -60 | cut -c1-200 | sed 's/^/        /'
fi
grep '# SKIP' "$tap" | sed 's/^ok [0-9]* *-* */        skipped: /'
exit 0
