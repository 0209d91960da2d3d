/* SPDX-License-Identifier: MIT
 *
 * An inverted index over phrases, and the matcher that asks it: which phrases does a text hold? It is the
 * textbook design of a search engine turned round (the phrases are the documents): a lexicon of terms,
 * for each term the list of phrases that are looked for where it stands (its postings), and a check of the
 * positions around it (a phrase query with slop). Each phrase stands in the postings of its rarest
 * element alone, and is tried only where the tokens beside that may hold its second: some nine are tried for a
 * reply of twelve words, and two are there.
 * Measured as earned: the postings at the rarest element and the cut-off behind a strong phrase (1.5 times
 * as fast, twice on long texts), the windows (half of the phrases tried, 1.1 times as fast) and one bit for the words
 * of a class (a sixth less tried). Automata were tried and lost: with gaps and classes they explode (5 to 10 MB), and
 * they cannot leave words out. So did a tag in each slot of the hash table, and a filter of the whole text alone.
 *
 * The index of the library's own rows is generated (core/rules_table.inc); that of a caller's rules is
 * compiled by the same compiler (core/phrase.c) into the caller's memory.
 */
#ifndef SC_MATCH_H
#define SC_MATCH_H

#include "words.h"

SC_HIDDEN_BEGIN

enum {
  SC_NEAR = 3, SC_FAR = 8,   /* how many words ".." and "..." let pass */
  SC_ELEMENTS = 16,          /* of a phrase */
  SC_MIN_STEM = 3,           /* octets */
  SC_ALTERNATIVES = 1024,    /* words of a set, those of its classes counted */
  SC_SPAN = 64,              /* words from the first to the last of a phrase, at most */
  SC_TOKENS = 192, SC_RECENT = 16,
  SC_PAST_TEXT = 8           /* octets that may be read behind the text of an index */
};

/* What a term is. */
enum {
  SC_STEM = 1,               /* stands for every word that begins so and is no known word itself */
  SC_STOP = 2,               /* a stop word */
  SC_IN_PHRASE = 4,          /* some phrase holds it, or a stem of it */
  SC_NUMBER = 8,             /* digits alone */
  SC_IN_LIST = 16,           /* some list of words that a condition asks for holds it */
  SC_IN_NAME = 32            /* some name is looked for where it stands */
};

/* A known word or stem. Terms are numbered from 1 on; 0 is no term. */
typedef struct sc_term {
  uint32_t text : 24;        /* where its octets begin in sc_index.text */
  uint32_t len : 8;
  uint16_t stem;             /* the longest known stem of it, 0 none */
  uint8_t is;
  uint8_t bit;               /* 0 to 31, by its hash: see sc_set.filter */
} sc_term;

/* Several terms, any of which may stand there: its members are terms and, behind them, word classes, which are sets
 * of terms alone. So the words of a class are stored once, however many sets hold it. */
typedef struct sc_set {
  uint32_t filter;           /* the bits of its terms: a term without any of them is not in it */
  uint32_t at : 20;          /* of the first in sc_index.member, which ascend within a set */
  uint32_t count : 11;
  uint32_t is_class : 1;     /* behind its members stands its name: see sc_class_name */
} sc_set;

enum { SC_SET = 0x8000 };    /* in what an element asks for, and in members: SC_SET + the number of a set; below it a term */

/* One step of a phrase, in three octets. */
typedef struct sc_element {
  uint8_t low, high;         /* what it asks for: see sc_what */
  uint8_t gap;               /* so many words may stand before it */
} sc_element;

#define SC_ELEMENT(what, gap) { (uint8_t)((what) & 255), (uint8_t)((what) >> 8), gap }
static inline int sc_what(sc_element e) { return e.low | e.high << 8; }

/* Where an element has to stand, seen from the anchor. */
enum { SC_ANYWHERE, SC_BEFORE, SC_BEHIND, SC_RIGHT_BEFORE, SC_RIGHT_BEHIND, SC_WINDOWS };

enum { SC_AT_START = 1, SC_AT_END = 2, SC_OFF = 4 }; /* sc_phrase.flags; OFF: switched off, for tests */

typedef struct sc_phrase {
  uint32_t element : 20;     /* its first */
  uint32_t count : 5;        /* of elements */
  uint32_t anchor : 4;       /* the element in whose postings it stands */
  uint32_t flags : 3;
  uint32_t owner : 16;       /* the rule, provider or blocklist that it belongs to */
  uint32_t kind : 6;         /* whatever the owner of the index means by it: of a strong phrase its reason */
  uint32_t len : 6;          /* of a name: its octets as written, at most SC_LONG_NAME */
  uint32_t window : 4;       /* where its second element has to stand */
  uint32_t filter;           /* that of the second element, which few texts hold there: see sc_filter_of */
} sc_phrase;

/* What is looked for where a term stands: phrases, then names, each ascending. */
typedef struct sc_postings {
  uint32_t at : 20;          /* of the first in sc_index.posting */
  uint32_t count : 12;
} sc_postings;

/* What the packed fields hold at most. */
enum { SC_MOST_PACKED = (1 << 20) - 1, SC_MOST_POSTED = (1 << 12) - 1, SC_LONG_NAME = 63 };

/* Phrases come first, ordered by who wins; names (words side by side, none left out, host names
 * included) are numbered on behind them. */
typedef struct sc_index {
  const char *text;             /* with SC_PAST_TEXT octets behind it */
  const sc_term *term;
  const uint16_t *slot;         /* the hash table: terms, 0 where it is empty */
  const uint32_t *stem_lengths; /* by sc_stem_key: bit n is set when a stem of n octets begins so */
  const sc_postings *postings;  /* by term, of those below `posted`: what stands behind has none */
  const uint16_t *posting;
  const sc_phrase *phrase;
  const sc_element *element;
  const sc_set *set;
  const uint16_t *member;
  uint32_t slots, terms, posted, sets, phrases, names;
  uint16_t address, ip, host;   /* the terms of <address>, <ip>, <host> */
} sc_index;

/* A piece of the text that a phrase may hold. */
typedef struct sc_token {
  const char *begin, *end;
  uint32_t position;         /* among the visible words */
  uint32_t width;            /* 1: a word; 0: what takes no position (addresses, host names, "your") */
  uint32_t filter;           /* the bits of its term and of the stems of that */
  uint32_t before;           /* the bits of all tokens before it */
  uint16_t term;
} sc_token;

typedef struct sc_matcher sc_matcher;

struct sc_matcher {
  const sc_index *index;
  /* A phrase was found. `whole` is 0 while more text may come. May lower `limit`. */
  void (*found)(sc_matcher *m, uint32_t phrase, const char *begin, const char *end, int whole);
  /* A name was found; NULL when the index has none. */
  void (*named)(sc_matcher *m, uint32_t name, const char *begin, const char *end);
  /* A term of a list was seen; NULL when the index has no lists. */
  void (*listed)(sc_matcher *m, int term);
  uint32_t limit;            /* phrases from here on are no longer looked for: they could change nothing */
  const char *settled, *settled_end; /* in these octets phrases from settled_limit on are no longer looked for */
  uint32_t settled_limit;
  int settled_kind;          /* nor, anywhere, those from there on of this kind or of none */
  int parts;                 /* see sc_match_begin */
  int has_address, has_number;
  int has_link, has_tag;     /* whether detail.c may find one: "://", or capitals with a digit or a mark behind them */
  /* not for callers */
  sc_token tokens[SC_TOKENS];
  struct { const char *begin; uint16_t term; } recent[SC_RECENT]; /* the last words, in phrases or not */
  uint32_t token_count, done, position, words;
  uint32_t filter;           /* the bits of all tokens so far */
};

/* Begins a text. `named`, `listed` may be NULL. `parts`: names in camel case are read as sc_has_parts says. A caller's
 * set leaves them whole: what it finds must not depend on which names its other phrases hold. */
void sc_match_begin(sc_matcher *m, const sc_index *index, int parts);

/* Reads one line of the text (a line end is a space). The octets must live until sc_match_end. */
void sc_match_feed(sc_matcher *m, const char *text, size_t len);

/* What follows is another text: no phrase reaches over to it. */
void sc_match_break(sc_matcher *m);

/* No more lines: finds what stood at the end. */
void sc_match_end(sc_matcher *m);

/* The known word, else the longest known stem of it, else 0. */
int sc_find_term(const sc_index *index, const sc_word *w);

/* Whether the word just read, whose term that is, is a program's own name ("MailboxQuotaReached") that no phrase holds
 * as a whole: then it counts as the words that make it up. A stem counts as the whole where it holds more than the
 * first of them. */
int sc_has_parts(const sc_index *index, const sc_reader *reader, const sc_word *w, int term);

/* The term of these folded octets, with SC_STEM a stem; 0 when there is none. */
int sc_find_exact(const sc_index *index, const char octets[SC_MAX_WORD + 1], int len, int stem);

/* Whether the term or one of its stems is what an element asks for. */
int sc_term_fits(const sc_index *index, int term, int what);

/* The terms that an element asks for, ascending, each once; returns how many, 0 when there are too many. */
size_t sc_terms_of(const sc_index *index, int what, uint16_t out[SC_ALTERNATIVES]);

/* Inserts a term into a list that ascends, unless it is there; returns 0 when the list is full. */
int sc_insert_term(uint16_t list[SC_ALTERNATIVES], size_t *count, int term);

/* The bits of which a token that fits has one: see sc_set.filter. */
static inline uint32_t sc_filter_of(const sc_index *x, int what) {
  return what & SC_SET ? x->set[what - SC_SET].filter : 1u << x->term[what].bit;
}

/* Where the hash puts a term, and its filter bit. */
static inline uint32_t sc_home(uint32_t hash, uint32_t slots) { return (uint32_t)((uint64_t)hash * slots >> 32); }
static inline uint32_t sc_next_slot(uint32_t at, uint32_t slots) { return at + 1 < slots ? at + 1 : 0; }
static inline uint8_t sc_bit(uint32_t hash) { return (uint8_t)(hash >> 11 & 31); }

/* What words.def calls a class, from the two numbers behind its members: where it begins in sc_index.text and how many
 * octets it is. */
static inline smtpcodes_string sc_class_name(const sc_index *x, const sc_set *set) {
  const uint16_t *const packed = x->member + set->at + set->count;
  smtpcodes_string s;
  s.ptr = x->text + (packed[0] | (uint32_t)(packed[1] & 15) << 16);
  s.len = packed[1] >> 4;
  return s;
}

/* Of the first three octets of a word: most words share them with no stem, and then need no further look. */
enum { SC_STEM_KEYS = 512 };
static inline uint32_t sc_stem_key(const char *octets) {
  return (uint32_t)((unsigned char)octets[0] * 37 + (unsigned char)octets[1] * 11 + (unsigned char)octets[2]) %
         SC_STEM_KEYS;
}

/* Writes the phrase as a row would, without what is never seen, and returns its length; writes at most
 * `size` octets and no NUL. */
size_t sc_phrase_text(const sc_index *index, uint32_t phrase, char *out, size_t size);

/* The same for one element. */
size_t sc_element_text(const sc_index *index, int what, char *out, size_t size);

SC_HIDDEN_END

#endif
