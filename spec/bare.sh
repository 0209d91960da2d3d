#!/bin/bash
# README's commands on a bare Debian 12, literally: as root, as a user without sudo, and where apt-get is not in the PATH.
# Usage, as root: spec/bare.sh [DIRECTORY]. The system is made by debootstrap, in DIRECTORY if it is not there yet.
# The last line is "N passed, N failed".
set -u
cd "$(dirname "$0")/.." || exit 1
root=${1:-$(mktemp -d)}
[ "$(id -u)" = 0 ] || { echo "bare.sh: a system is made by root" >&2; exit 2; }
if [ ! -e "$root/etc/debian_version" ]; then
  debootstrap --variant=minbase bookworm "$root" ${MIRROR:+"$MIRROR"} >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 2; }
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*proxy*; do [ -e "$file" ] && cp "$file" "$root/etc/apt/apt.conf.d/"; done

passed=0
failed=0
# as USER COMMAND: runs it in the system, in that user's own copy of the checkout; output in $output, status in $status.
as() {
  local user=$1 home=/root
  [ "$user" = root ] || home=/home/$user
  output=$(chroot "$root" /usr/bin/env -i HOME="$home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LC_ALL=C DEBIAN_FRONTEND=noninteractive setpriv --reuid "$user" --regid "$user" --clear-groups \
    bash -c "cd '$home/smtpcodes' && $2" 2>&1 </dev/null)
  status=$?
}
# check TITLE STATUS PATTERN: whether the last command ended so and said that.
check() {
  if [ "$status" = "$2" ] && grep -q -- "$3" <<<"$output"; then
    passed=$((passed + 1))
    echo "ok      $1"
  else
    failed=$((failed + 1))
    echo "FAILED  $1: status $status"
    tail -15 <<<"$output" | sed 's/^/        /'
  fi
}
# A command of README.md, as it is written there, in the block of shell commands or the table of systems.
readme() { grep -m1 -o -- "$1" README.md || { echo "false README.md does not say: $1"; failed=$((failed + 1)); }; }

chroot "$root" id ann >/dev/null 2>&1 || chroot "$root" useradd -m ann
for home in root home/ann; do
  rm -rf "${root:?}/$home/smtpcodes"
  mkdir -p "$root/$home/smtpcodes"
  git ls-files -z | tar c --null -T - | tar x -C "$root/$home/smtpcodes"
done
chroot "$root" chown -R ann:ann /home/ann/smtpcodes
chroot "$root" apt-get -qq update
# What an earlier run installed.
chroot "$root" apt-get -qq -y purge make gcc cpp libc6-dev lua5.4 liblua5.4-dev sudo >/dev/null 2>&1
chroot "$root" apt-get -qq -y autoremove --purge >/dev/null 2>&1
rm -rf "$root/usr/local/lib/"*smtpcodes* "$root/usr/local/bin/smtpcodes"

chroot "$root" apt-get -qq -y install make >/dev/null 2>&1
as ann "make run"
check "a user without sudo is told what is missing, for each system" 2 "apt-get needs root, and there is no sudo here"
check "… and with which packages" 2 "Debian, Ubuntu  apt-get install gcc libc6-dev"
as ann "make"
check "make without a compiler and headers fails" 2 "No headers of Lua 5.4 found"
as root "make run"
check "make run as root installs what it needs, and runs" 0 "SMTP 252 Cannot Verify User"
as root "make run"
check "make run installs nothing the second time" 0 "SMTP 252 Cannot Verify User"
if grep -q Installing <<<"$output"; then failed=$((failed + 1)); echo "FAILED  … it says Installing again"; fi

as root "$(readme 'apt-get install make gcc libc6-dev lua5.4 liblua5.4-dev' | sed 's/install/install -y/')"
check "README's packages" 0 ""
as ann "make -s"
check "make" 0 ""
chroot "$root" apt-get -qq -y install sudo >/dev/null 2>&1
echo 'ann ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/ann"
as ann "$(readme 'sudo make install')"
check "sudo make install" 0 ""
chroot "$root" apt-get -qq -y purge sudo >/dev/null 2>&1
as ann "smtpcodes 252"
check "the command is there for everybody" 0 "Cannot Verify User"
as ann "lua5.4 -e 'print(require(\"smtpcodes\").lookup(252))'"
check "the module is there for Lua" 0 "252 Cannot Verify User"
as root "apt-get -qq -y install pkg-config >/dev/null; $(readme 'cc examples/explain.c.*')"
check "README's C program, without ldconfig by hand" 0 "252 Cannot Verify User"
as root "make uninstall && ! command -v smtpcodes"
check "make uninstall" 0 ""
as ann "$(readme 'make install PREFIX="$HOME/.local"')"
check "make install without root" 0 "export LUA_PATH="
as ann '$HOME/.local/bin/smtpcodes 5.1.1'
check "… and its command runs" 0 "Bad destination mailbox address"
as ann 'mkdir -p ~/bin && ln -sf /usr/bin/* ~/bin && rm -f ~/bin/apt-get && PATH=~/bin make run'
check "make run where apt-get is not in the PATH" 0 "SMTP 252 Cannot Verify User"
as ann 'PATH=~/bin make test LUAS=5.4 SPECS=spec/json_spec.lua'
check "make test there names busted for each system" 2 "It cannot go on without: busted"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
