#!/bin/sh
# Live mail hosts on loopback, one spec a host; ends with "N passed, N failed, N skipped".
# Usage: run.sh [SPEC...]
set -u
build=${BUILD:-build}
SCRATCH=$build/hosts
PIDS=$SCRATCH/pids.$$
TAP=$SCRATCH/tap
export SCRATCH PIDS TAP
mkdir -p "$SCRATCH"
: >"$PIDS"
# Whatever a spec left running is ended here, by its id, also when this script is interrupted.
sweep() {
  while read -r pid; do kill -TERM "-$pid" 2>/dev/null; done <"$PIDS"
  sleep 0.2
  while read -r pid; do kill -KILL "-$pid" 2>/dev/null; done <"$PIDS"
  : >"$PIDS"
}
trap 'sweep; rm -f "$PIDS"' EXIT
trap 'exit 130' INT TERM
[ $# -gt 0 ] || set -- spec/hosts/*_spec.lua
echo "Live hosts:"
for spec in "$@"; do
  HOSTS=1 BUILD=$build spec/tools/job.sh 5.4 "$spec"
  sweep
done
for spec in "$@"; do cat "$TAP/5.4/$(basename "$spec" .lua).tap.count"; done | awk '
  { passed += $1; failed += $2; skipped += $3 }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 }'
