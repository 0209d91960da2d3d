#!/bin/sh
# Accuracy over labelled real replies: the scorer's table, then a line for every source left out of the
# others, then that source alone. SMTPCODES_SHARED names the directory that holds corpus/.
set -eu
build=${BUILD:-build}
shared=${SMTPCODES_SHARED:-../shared}
truth=$shared/corpus/dev.tsv
lua=${LUA:-lua5.4}
[ -f "$truth" ] || { echo "accuracy: skipped, there is no $truth"; exit 0; }
LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$build/5.4/?.so;;"
export LUA_PATH LUA_CPATH
out=$build/accuracy
mkdir -p "$out"
"$lua" spec/accuracy/predict.lua "$truth" >"$out/dev.tsv"
score() { python3 "$shared/corpus/score.py" "$out/dev.tsv" --truth "$truth" "$@"; }
score
echo
echo "by source (score.py --tag):"
cut -f2 "$truth" | sed 1d | sort -u | while read -r tag; do
  line=$(score --tag "$tag" 2>/dev/null | tail -n 1) || continue
  printf '%-24s %s\n' "$tag" "$line"
done
