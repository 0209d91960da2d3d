/* SPDX-License-Identifier: MIT
 *
 * Shared inside csrc/core only: character classes of our own (no locale, no ctype.h).
 */
#ifndef SMTPCODES_INTERNAL_H
#define SMTPCODES_INTERNAL_H

#define SMTPCODES_BUILD /* before smtpcodes.h: see there */

#include "smtpcodes.h"

/* Fails to compile, naming `name`, when `condition` is false. */
#define SC_STATIC_ASSERT(name, condition) typedef char sc_assert_##name[(condition) ? 1 : -1]

/* What is behind so many octets. None may be at NULL, to which C adds nothing. */
static inline const char *sc_behind(const char *octets, size_t len) { return len ? octets + len : octets; }

static inline int sc_is_digit(int octet) { return octet >= '0' && octet <= '9'; }

static inline int sc_is_alpha(int octet) {
  return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
}

/* ASCII only; every other octet is itself. */
static inline int sc_lower(int octet) {
  return octet >= 'A' && octet <= 'Z' ? octet + ('a' - 'A') : octet;
}

#endif
