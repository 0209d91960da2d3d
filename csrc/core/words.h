/* SPDX-License-Identifier: MIT
 *
 * The words of a text: the tokenizer of the library. What a word is and how it is folded stands in
 * csrc/data/rules.def; whoever needs words asks here, so that there is one folding. No allocation, no
 * recursion; time is linear in the octets.
 */
#ifndef SC_WORDS_H
#define SC_WORDS_H

#include "internal.h"

SC_HIDDEN_BEGIN

enum { SC_MAX_WORD = 31 };

/* A folded word. */
typedef struct sc_word {
  int len;                       /* SC_MAX_WORD + 1 when it is longer: then only its beginning is known */
  int has_digit;                 /* in what is known */
  char octets[SC_MAX_WORD + 1];  /* what is behind them is undefined */
} sc_word;

/* Where reading stands. After each word: */
typedef struct sc_reader {
  const char *begin, *at;        /* the word's octets in the text, unfolded */
  int visible;                   /* whether phrases see it: not the words of a host name, nor those up to angle_end or url_end */
  unsigned sentences;            /* how many ended before it */
  int host_begins;               /* it is the first word of a host name, which ends at chunk_end */
  const char *text, *end;
  const char *chunk_end;         /* the run of words glued by "-", ".", "@" ... that was last looked at */
  const char *angle_end;         /* up to here words stand in "<...>" or in a quoted title */
  const char *url_end;           /* up to here they stand in a URL */
  int title;                     /* the word before names what is quoted next: a subject, a file */
  int chunk_visible;
} sc_reader;

typedef enum sc_piece { SC_NO_WORD, SC_WORD, SC_ADDRESS, SC_IP } sc_piece;

void sc_reader_begin(sc_reader *reader, const char *text, size_t len);

/* The next word, or an e-mail or IP address, which are no words (*w is then undefined); SC_NO_WORD at the end. */
sc_piece sc_next_word(sc_reader *reader, sc_word *w);

/* Where the part of a word that begins at `begin` ends; `end` where the word has no further part. A capital behind a
 * small letter begins another, and the last of several capitals before one: "MailboxFull", "DNSError". */
const char *sc_part_end(const char *begin, const char *end);

/* Reads the part that begins at `begin`. Returns where it ends. */
const char *sc_read_part(const char *begin, const char *end, sc_word *w);

/* The hash of the first `len` of so many octets, at least one: most words take one step. Its high bits are the best. */
static inline uint32_t sc_hash(const char octets[SC_MAX_WORD + 1], int len) {
  uint64_t hash = 0;
  for (; len > 8; octets += 8, len -= 8) {
    hash = (hash ^ sc_eight(octets)) * UINT64_C(0x9E3779B97F4A7C15); /* 2^64 by the golden ratio */
    hash ^= hash >> 32;
  }
  hash = (hash ^ sc_first_octets(sc_eight(octets), len)) * UINT64_C(0x9E3779B97F4A7C15);
  hash ^= hash >> 32;
  return (uint32_t)(hash * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

SC_HIDDEN_END

#endif
