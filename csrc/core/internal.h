/* SPDX-License-Identifier: MIT
 *
 * Shared inside csrc/core only: character classes of our own (no locale, no ctype.h), and octets looked at eight at a
 * time.
 */
#ifndef SMTPCODES_INTERNAL_H
#define SMTPCODES_INTERNAL_H

#define SMTPCODES_BUILD /* before smtpcodes.h: see there */

#include "smtpcodes.h"

#include <string.h>

/* What is declared between the two is not exported, however it is compiled. */
#if defined(__GNUC__)
#  define SC_HIDDEN_BEGIN _Pragma("GCC visibility push(hidden)")
#  define SC_HIDDEN_END _Pragma("GCC visibility pop")
#else
#  define SC_HIDDEN_BEGIN
#  define SC_HIDDEN_END
#endif

/* Fails to compile, naming `name`, when `condition` is false. */
#define SC_STATIC_ASSERT(name, condition) typedef char sc_assert_##name[(condition) ? 1 : -1]

#define SC_COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* The name of the member that a row of that line has in a struct of rows. */
#define SC_ROW_NAME(line) SC_ROW_NAME_(line)
#define SC_ROW_NAME_(line) row_##line

/* A NUL-terminated text as a string. */
static inline smtpcodes_string sc_string(const char *text) {
  smtpcodes_string s;
  s.ptr = text;
  s.len = strlen(text);
  return s;
}

/* The octets from `begin` to `end`; of two NULL none. */
static inline smtpcodes_string sc_between(const char *begin, const char *end) {
  smtpcodes_string s;
  s.ptr = begin;
  s.len = begin ? (size_t)(end - begin) : 0;
  return s;
}

/* Are those octets that text? */
static inline int sc_is(const char *octets, size_t len, const char *text) {
  return strlen(text) == len && memcmp(text, octets, len) == 0;
}

/* What is behind so many octets. None may be at NULL, to which C adds nothing. */
static inline const char *sc_behind(const char *octets, size_t len) { return len ? octets + len : octets; }

/* Classes of ASCII, each in one comparison: branches that depend on an octet of a text are mostly guessed wrong. */
static inline int sc_is_digit(int octet) { return (unsigned)octet - '0' < 10u; }
static inline int sc_is_upper(int octet) { return (unsigned)octet - 'A' < 26u; }
static inline int sc_is_alpha(int octet) { return ((unsigned)octet | 32u) - 'a' < 26u; }
static inline int sc_is_word(int octet) { return sc_is_digit(octet) | sc_is_alpha(octet); }

/* ASCII only; every other octet is itself. */
static inline int sc_lower(int octet) {
  return octet >= 'A' && octet <= 'Z' ? octet + ('a' - 'A') : octet;
}

/* Eight octets as a number, the first the lowest, whatever the machine's order: compilers make one load or store of
 * it. */
static inline uint64_t sc_eight(const char *at) {
  const unsigned char *const o = (const unsigned char *)at;
  return (uint64_t)o[0] | (uint64_t)o[1] << 8 | (uint64_t)o[2] << 16 | (uint64_t)o[3] << 24 | (uint64_t)o[4] << 32 |
         (uint64_t)o[5] << 40 | (uint64_t)o[6] << 48 | (uint64_t)o[7] << 56;
}

static inline void sc_put_eight(char *to, uint64_t eight) {
  unsigned char *const o = (unsigned char *)to;
  o[0] = (unsigned char)eight;
  o[1] = (unsigned char)(eight >> 8);
  o[2] = (unsigned char)(eight >> 16);
  o[3] = (unsigned char)(eight >> 24);
  o[4] = (unsigned char)(eight >> 32);
  o[5] = (unsigned char)(eight >> 40);
  o[6] = (unsigned char)(eight >> 48);
  o[7] = (unsigned char)(eight >> 56);
}

/* Such a number with `n` in each octet. */
#define SC_EACH_OCTET(n) (UINT64_C(0x0101010101010101) * (n))

/* Those of its first `len` octets, from 1 to 8. */
static inline uint64_t sc_first_octets(uint64_t eight, int len) { return eight & ~UINT64_C(0) >> (64 - 8 * len); }

/* How many octets come before the first whose high bit is set; of none it does not say. */
static inline int sc_octets_before(uint64_t mask) {
#if defined(__GNUC__)
  return __builtin_ctzll(mask) / 8;
#else
  int n = 0;
  for (mask &= SC_EACH_OCTET(128); !(mask & 128); mask >>= 8) n++;
  return n;
#endif
}

#endif
