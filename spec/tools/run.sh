#!/bin/sh
# The main job on a terminal: a comparison, a look-up, and real replies classified.
set -eu
build=${BUILD:-build}
lua=$(.ci/luas program "$LUA_VERSION")
LUA_PATH="lua/?.lua;lua/?/init.lua;;"
LUA_CPATH="$build/$LUA_VERSION/?.so;;"
export LUA_PATH LUA_CPATH
show() {
  printf '\n$ smtpcodes'
  for word in "$@"; do case $word in *' '*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac; done
  printf '\n\n'
  "$lua" bin/smtpcodes "$@"
}
show 252 421
show 5.7.26
show search mailbox full
show classify "552 5.2.2 The mailbox of rita@example.org is over its storage quota"
show classify "550 5.7.1 Mail from 192.0.2.7 refused, see https://zen.spamhaus.org/query/ip/192.0.2.7"
show classify "450 4.2.0 <rita@example.org>: Recipient address rejected: Greylisted for 300 seconds"
