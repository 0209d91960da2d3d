#!/bin/sh
# All benchmarks; each prints ratios within its own run.
set -eu
build=${BUILD:-build}
shared=${SMTPCODES_SHARED:-../shared}
out=$build/bench
mkdir -p "$out"
LUA_PATH="lua/?.lua;lua/?/init.lua;spec/bench/?.lua;;"
export LUA_PATH

echo "== Module size"
for v in 5.1 5.2 5.3 5.4 jit; do
  [ -f "$build/$v/smtpcodes/core.so" ] || continue
  strip -o "$out/core.so" "$build/$v/smtpcodes/core.so"
  printf '  %-4s stripped core.so %7d octets (aim 250000)\n' "$v" "$(wc -c <"$out/core.so")"
done

if [ -f "$shared/corpus/dev.tsv" ]; then
  echo "== The core in C"
  awk -F'\t' 'NR>1 && $7 ~ /^[2-5][0-9][0-9]/ {print $7}' "$shared/corpus/dev.tsv" >"$out/replies.txt"
  cc -std=c99 -O2 -Icsrc/core spec/bench/read.c "$build/libsmtpcodes.a" -o "$out/read"
  "$out/read" "$out/replies.txt"
  cut -f8 "$shared/corpus/dev.tsv" | sed 1d >"$out/texts.txt"
  lua5.4 spec/bench/patterns.lua >"$out/patterns.txt"
  if c++ -std=c++17 -O2 -Icsrc/core spec/bench/classify.cc "$build/libsmtpcodes.a" -lhs -o "$out/classify" \
    2>"$out/classify.log"; then
    "$out/classify" "$out/texts.txt" "$out/patterns.txt"
  else
    echo "  classify: not compared, libhyperscan-dev is missing (see $out/classify.log)"
  fi
else
  echo "== The core in C: skipped, there is no $shared/corpus/dev.tsv to read replies from"
fi

# BASE is a checkout of another version. Both libraries are built alike and take turns, so that what else the machine
# does falls on both; the best of twelve counts.
if [ -n "${BASE:-}" ]; then
  echo "== classify in C, beside $(git -C "$BASE" describe --always 2>/dev/null || echo another version)"
  make -s core
  make -s -C "$BASE" core BUILD=build
  for side in base this; do
    [ "$side" = base ] && from=$BASE archive=$BASE/build/libsmtpcodes.a || from=. archive=$build/libsmtpcodes.a
    cc -std=c99 -O2 -I"$from/csrc/core" spec/bench/speed.c "$archive" -o "$out/speed-$side"
  done
  # What a reply costs at each length: the samples of the rows, alone and several behind each other.
  sed -n 's/.*"\([245][0-9][0-9] [^"]*\)").*/\1/p' csrc/data/rules.def >"$out/samples.txt"
  for times in 3 10 40; do
    awk -v n="$times" '{ line = line (line == "" ? "" : " ") $0 } NR % n == 0 { print line; line = "" }' \
      "$out/samples.txt" >"$out/samples-$times.txt"
  done
  for texts in replies samples samples-3 samples-10 samples-40; do
    [ -s "$out/$texts.txt" ] || continue
    for turn in 1 2 3 4 5 6 7 8 9 10 11 12; do
      echo "$turn $("$out/speed-base" "$out/$texts.txt" 20) $("$out/speed-this" "$out/$texts.txt" 20)"
    done | awk -v texts="$texts" '
      NR == 1 || $2 < base { base = $2 }
      NR == 1 || $4 < this { this = $4 }
      END { printf "  %-12s %8.0f ns a line, base %8.0f ns: %.2f times as long\n", texts, this, base, this / base }'
  done
fi

for v in 5.1 5.4 jit; do
  program=lua$v pc=lua$v
  [ "$v" = jit ] && program=luajit pc=luajit
  command -v "$program" >/dev/null || continue
  echo "== Lua on $program"
  mkdir -p "$out/$v"
  # shellcheck disable=SC2046
  cc -O2 -fPIC -shared $(pkg-config --cflags "$pc") spec/bench/empty.c -o "$out/$v/empty.so"
  LUA_CPATH="$build/$v/?.so;$out/$v/?.so;;"
  export LUA_CPATH
  for bench in spec/bench/know.lua spec/bench/read.lua spec/bench/classify.lua spec/bench/log.lua; do
    [ -f "$bench" ] && "$program" "$bench" "$shared/corpus/dev.tsv"
  done
done
