#!/bin/sh
# All requests for memory of all scenarios fail, in as many parts as there are processors: run.sh [OPTION...] with the
# options of alloc.c. BUILD/asan is a build with sanitizers, LUAS the Luas.
#
# Without options every request of all, and under ASan so many as a quarter of an hour of one processor allows: every
# one of the scenarios that ask for little, where the binding does most of it; of the others, which mostly load files of
# Lua, a thousand. "-m 1000000" takes every request of all under ASan: an hour of one processor for each Lua.
set -u
parts=$( (nproc || sysctl -n hw.ncpu || echo 2) 2>/dev/null)
case " $* " in *" -s "* | *" -f "*) parts=1 ;; esac
sanitizers="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"
failed=0

# pass NAME MODULES PRELOADED OPTION...
pass() {
  name=$1 modules=$2 preloaded=$3
  shift 3
  for lua in $LUAS; do
    program=$(.ci/luas program "$lua") || { echo "no Lua $lua here"; continue; }
    part=1
    jobs=
    while [ "$part" -le "$parts" ]; do
      # A block that is freed was overwritten by alloc.c, and stacks of allocations take a third of the time.
      env LD_PRELOAD="$preloaded" ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=1:malloc_context_size=0 \
        LUA_PATH="lua/?.lua;lua/?/init.lua" LUA_CPATH="$modules/$lua/?.so" \
        "$program" spec/alloc/run.lua -p "$part" "$parts" "$@" spec/alloc/scenarios.lua \
        >"$BUILD/alloc-$name-$lua-$part.log" 2>&1 &
      jobs="$jobs $!"
      part=$((part + 1))
    done
    for job in $jobs; do wait "$job" || failed=$((failed + 1)); done
    echo "== Lua $lua, $name"
    cat "$BUILD/alloc-$name-$lua-"*.log
  done
}

if [ $# -gt 0 ]; then
  pass asan "$BUILD/asan" "$sanitizers" "$@"
else
  pass plain "$BUILD" "" -a
  pass asan "$BUILD/asan" "$sanitizers" -m 1000
fi
[ "$failed" = 0 ]
