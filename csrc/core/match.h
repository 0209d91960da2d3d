/* SPDX-License-Identifier: MIT
 *
 * Shared by core/match.c and its callers inside csrc/core: what a text holds of the rows of rules.def,
 * provider.def and blocklist.def, found word by word in one pass. The rows' headers say what a word is
 * and how needles are compared. No allocation, no recursion; time is linear in the octets.
 */
#ifndef SC_MATCH_H
#define SC_MATCH_H

#include "internal.h"

#if defined(__GNUC__)
#  pragma GCC visibility push(hidden)
#endif

/* ORDER MAX_WORD (spec/tools/genrules.lua) */
enum { SC_HITS = 24, SC_TOKENS = 192, SC_RECENT = 16, SC_MAX_WORD = 31 };

/* A word, folded as rules.def says. ORDER fold (spec/tools/genrules.lua). */
typedef struct sc_word {
  uint32_t hash;
  int len; /* SC_MAX_WORD + 1 when it is longer: then only its beginning is known */
  char octets[SC_MAX_WORD + 1];
} sc_word;

/* The words of a text, one after the other. */
typedef struct sc_reader {
  const char *at, *end;
  const char *chunk_end; /* up to here `how` stands */
  const char *angle_end; /* up to here words stand in "<…>" */
  int how, host;         /* host: a host name's first word comes next or just came */
} sc_reader;

enum { SC_NO_WORD, SC_WORD, SC_ADDRESS, SC_IP };
enum { SC_SEEN, SC_LEFT_OUT };

int sc_has_digit(const sc_word *w);

void sc_reader_begin(sc_reader *reader, const char *text, size_t len);

/* The next word with where it begins (it ends at reader->at) and whether phrases see it (a host name's do
 * not); or an e-mail or IP address, which are no words; SC_NO_WORD at the end. */
int sc_next_word(sc_reader *reader, sc_word *w, const char **begin, int *how);


/* What is known of a reply before its text is read; 0 and NONE where nothing is. */
typedef struct sc_facts {
  int code;
  smtpcodes_enhanced enhanced;
  smtpcodes_stage stage;
  int provider; /* given by the caller; otherwise found in the text */
} sc_facts;

/* A rule that matched, with the octets that did. */
typedef struct sc_hit {
  int rule; /* row of rules.def, from 0 */
  const char *begin, *end;
} sc_hit;

/* A word that some phrase holds, or an address, which takes up no room. */
typedef struct sc_token {
  const char *begin, *end;
  uint32_t place, room; /* which of the words that phrases see it is, and whether it is one */
  uint16_t word;
} sc_token;

typedef struct sc_scan {
  sc_facts facts;
  sc_hit hits[SC_HITS]; /* ascending by row: the best SC_HITS of them */
  int hit_count;
  int provider;         /* that the text names, 0 none */
  int list;             /* the blocklist that the text names most precisely, 0 none */
  int address;          /* an e-mail address stands in it */
  int numbers;          /* so does a number, or a word with a digit */
  uint32_t held[3];     /* which not= lists hold a word of it; the first two bits: `later`, `hour` */
  int returns, blocks;  /* some rule says: it expired or loops; retrying will not succeed */
  /* not for callers */
  sc_token tokens[SC_TOKENS];
  struct { const char *begin; uint16_t word; } recent[SC_RECENT]; /* the last words, phrase or not */
  int token_count, done, limit;
  uint32_t place, nth;
  const char *provider_at;
  int list_octets, list_kind;
} sc_scan;

void sc_scan_begin(sc_scan *scan, const sc_facts *facts);

/* Reads one line of the text (a line end is a space). The octets must live until the hits are used. */
void sc_scan_feed(sc_scan *scan, const char *text, size_t len);

/* No more lines: finds what stood at the end, and the rules without a needle. */
void sc_scan_end(sc_scan *scan);

/* What a row of rules.def says. Whether all its conditions hold is known after sc_scan_end. */
int sc_rule_holds(const sc_scan *scan, int rule);
smtpcodes_reason sc_rule_reason(int rule);
int sc_rule_strong(int rule);
int sc_rule_hint(int rule);    /* not strong, and no more than a guess */
int sc_rule_scope(int rule); /* 0: the reason's default; ORDER scopes */
smtpcodes_string sc_rule_name(int rule);

smtpcodes_string sc_provider_name(int provider);
int sc_provider_of(const char *name, size_t len); /* 0: no such provider */
smtpcodes_string sc_list_name(int list);

/* The reason that this provider gives to an enhanced code, NONE when it gives none of its own;
 * *scope as sc_rule_scope. */
smtpcodes_reason sc_provider_code(int provider, smtpcodes_enhanced code, int *scope);

#if defined(__GNUC__)
#  pragma GCC visibility pop
#endif

#endif
