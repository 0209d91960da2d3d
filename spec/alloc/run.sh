#!/bin/sh
# All requests for memory of all scenarios fail, in as many parts as there are processors: run.sh [OPTION...] with the
# options of alloc.c. BUILD is one with sanitizers, LUAS the Luas.
set -u
parts=$( (nproc || sysctl -n hw.ncpu || echo 2) 2>/dev/null)
case " $* " in *" -s "* | *" -f "*) parts=1 ;; esac
sanitizers="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"
failed=0
for lua in $LUAS; do
  program=$(.ci/luas program "$lua") || { echo "no Lua $lua here"; continue; }
  part=1
  jobs=
  while [ "$part" -le "$parts" ]; do
    env LD_PRELOAD="$sanitizers" ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=16 \
      LUA_PATH="lua/?.lua;lua/?/init.lua" LUA_CPATH="$BUILD/$lua/?.so" \
      "$program" spec/alloc/run.lua -p "$part" "$parts" "$@" spec/alloc/scenarios.lua \
      >"$BUILD/alloc-$lua-$part.log" 2>&1 &
    jobs="$jobs $!"
    part=$((part + 1))
  done
  for job in $jobs; do wait "$job" || failed=$((failed + 1)); done
  echo "== Lua $lua"
  cat "$BUILD/alloc-$lua-"*.log
done
[ "$failed" = 0 ]
