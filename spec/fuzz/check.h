/* SPDX-License-Identifier: MIT
 *
 * Shared by the parts of the fuzz target: fuzz.c reads, laws.c decides and has rules of a caller.
 */
#ifndef CHECK_H
#define CHECK_H

#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      abort(); \
    } \
  } while (0)

/* A block of exactly that size, so that reading past the octets is caught; no octets are at NULL, as a caller may
 * have them. */
static inline char *copy_of(const void *octets, size_t len) {
  char *copy;
  if (!len) return NULL;
  copy = (char *)malloc(len);
  CHECK(copy);
  memcpy(copy, octets, len);
  return copy;
}

static inline uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

static inline int same_enhanced(smtpcodes_enhanced a, smtpcodes_enhanced b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

static inline void check_within(smtpcodes_string text, const char *octets, size_t len) {
  if (!len) CHECK(!text.len);
  else CHECK(!text.ptr || (text.ptr >= octets && text.ptr + text.len <= octets + len));
}

/* What a verdict on the text promises: the laws of core/judge.c, and that it is the same however it is asked for. */
void check_verdicts(const char *octets, size_t len, const smtpcodes_context *context);

/* Keys and words of the text. */
void check_words(const char *octets, size_t len);

/* Phrases of a caller, made at random of the words of the text. */
void check_phrases(const char *octets, size_t len, uint32_t random);

#endif
