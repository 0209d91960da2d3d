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

/* Classes of ASCII, each in one comparison: branches that depend on an octet of a text are mostly guessed wrong. */
static inline int sc_is_digit(int octet) { return (unsigned)octet - '0' < 10u; }
static inline int sc_is_alpha(int octet) { return ((unsigned)octet | 32u) - 'a' < 26u; }
static inline int sc_is_word(int octet) { return sc_is_digit(octet) | sc_is_alpha(octet); }

/* ASCII only; every other octet is itself. */
static inline int sc_lower(int octet) {
  return octet >= 'A' && octet <= 'Z' ? octet + ('a' - 'A') : octet;
}

#endif
