#!/bin/sh
# luacheck, both compilers with every warning an error, luarocks lint, and the files against each other.
set -eu
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
for version in 5.4 5.3 5.2 5.1 jit 5.5; do lua=$(.ci/luas program $version) && break; done
# shellcheck disable=SC2046
check "Lua 5.5 would load it" "$lua" spec/tools/lua55.lua $(find lua spec examples bin -name '*.lua') bin/smtpcodes
for cc in gcc clang; do
  command -v $cc >/dev/null || { echo "$cc is not here: its warnings are not looked at"; continue; }
  for file in csrc/core/*.c csrc/gen/*.c; do check "$cc $file" $cc $warnings -O2 -fsyntax-only "$file"; done
  for lua in $(.ci/luas headers); do
    for file in csrc/binding/*.c; do
      check "$cc ${lua%%=*} $file" $cc $warnings -O2 -fsyntax-only "-I${lua#*=}" -Icsrc/core "$file"
    done
    for file in spec/alloc/*.c; do
      check "$cc ${lua%%=*} $file" $cc $warnings -D_DEFAULT_SOURCE -fsyntax-only "-I${lua#*=}" "$file"
    done
    [ "${lua%%=*}" != 5.4 ] || check "$cc spec/fuzz/mail/mail.c" $cc $warnings -O2 -fsyntax-only "-I${lua#*=}" spec/fuzz/mail/mail.c
  done
  for file in examples/*.c spec/fuzz/*.c spec/api/*.c; do
    [ -f "$file" ] && check "$cc $file" $cc $warnings -O2 -fsyntax-only -Icsrc/core "$file"
  done
done
check "tables are what the rows say" make -s tables-check
# A function that is hard to follow: over 25 by McCabe, a switch counted as one.
too_complex() {
  pmccabe csrc/*/*.c | awk '$1 > 25 { print $NF " has " $1; bad = 1 } END { exit bad }'
}
if command -v pmccabe >/dev/null; then check "no C function over 25 by pmccabe" too_complex
else echo "pmccabe is not here: the complexity of the C functions is not looked at"; fi
for rockspec in *.rockspec; do check "luarocks lint $rockspec" luarocks lint "$rockspec"; done
for script in .ci/* spec/*/*.sh; do
  shell=$(sed -n '1s|^#!/bin/||p' "$script")
  check "$shell -n $script" "$shell" -n "$script"
done
echo "lint: $passed passed, $failed failed"
[ "$failed" = 0 ]
