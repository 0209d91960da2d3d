#!/bin/sh
# luacheck, both compilers with every warning an error, luarocks lint, and the files against each other.
set -eu
build=${BUILD:-build}
warnings="-std=c99 -pedantic -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Werror"
passed=0
failed=0
check() {
  label=$1
  shift
  if output=$("$@" 2>&1); then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAIL  %s\n%s\n' "$label" "$output"
  fi
}
check luacheck luacheck -q lua spec examples bin/smtpcodes
for cc in gcc clang; do
  for file in csrc/core/*.c; do check "$cc $file" $cc $warnings -O2 -fsyntax-only "$file"; done
  for pc in lua5.1 lua5.2 lua5.3 lua5.4 lua5.5 luajit; do
    pkg-config --exists "$pc" || continue
    for file in csrc/binding/*.c; do
      # shellcheck disable=SC2046
      check "$cc $pc $file" $cc $warnings -O2 -fsyntax-only $(pkg-config --cflags "$pc") -Icsrc/core "$file"
    done
  done
  for file in examples/*.c spec/fuzz/*.c; do
    [ -f "$file" ] && check "$cc $file" $cc $warnings -O2 -fsyntax-only -Icsrc/core "$file"
  done
done
for rockspec in *.rockspec; do check "luarocks lint $rockspec" luarocks lint "$rockspec"; done
for script in .ci/run .ci/setup spec/*/*.sh; do
  shell=$(sed -n '1s|^#!/bin/||p' "$script")
  check "$shell -n $script" "$shell" -n "$script"
done
echo "lint: $passed passed, $failed failed"
[ "$failed" = 0 ]
