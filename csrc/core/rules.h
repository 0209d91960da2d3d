/* SPDX-License-Identifier: MIT
 *
 * The library's own rows: which rules of rules.def a text matches, and which provider (provider.def) and
 * blocklist (blocklist.def) it names. Their compiled form is core/rules_table.inc.
 */
#ifndef SC_RULES_H
#define SC_RULES_H

#include "match.h"

SC_HIDDEN_BEGIN

/* How much a piece of evidence says, ascending. One vocabulary for phrases (rules.def: strong, weak, hint,
 * consequence), enhanced codes and reply codes (evidence.def: PURPOSE, EXACT, PRECISE, USUAL, VAGUE). */
typedef enum sc_rank {
  SC_RANK_NOTHING,
  SC_RANK_VAGUE,       /* a code that servers use for much */
  SC_RANK_USUAL,       /* a reply code that is mostly used for this */
  SC_RANK_CONSEQUENCE, /* words for what follows from some cause: more than a code alone, less than any cause */
  SC_RANK_HINT,        /* a phrase that is no more than a guess */
  SC_RANK_WEAK,
  SC_RANK_PRECISE,     /* an enhanced code that is used for what the registry or the provider says */
  SC_RANK_EXACT,       /* a code for this alone, or a precise one that a phrase agrees with; clear words still win */
  SC_RANK_STRONG,
  SC_RANK_PURPOSE,     /* a code made for one purpose: no text says it better */
  SC_RANKS
} sc_rank;

enum { SC_HITS = 24, SC_SEEN = 1024 /* more than there are words in lists, which are numbered first */ };

/* ---- the compiled rows (core/table.c; csrc/gen has its own while it compiles them anew) ---- */

/* A condition of a rule. Items of one term of the row follow each other: any of them suffices. */
enum {
  SC_IF_CODE, SC_IF_ENHANCED, SC_IF_STAGE,
  SC_IF_PROVIDER, SC_IF_NOT, SC_IF_LIST /* those are known only when all of the text was read */
};
typedef struct sc_condition {
  uint8_t kind;        /* what is asked for: */
  uint8_t negated;     /* it must not hold (`!=`) */
  uint8_t more;        /* the next item is an alternative to this one */
  uint8_t cls;         /* of an enhanced code; 0 any */
  uint16_t subject;    /* of an enhanced code */
  uint16_t first, last; /* codes or details from first to last; else `first` is the stage, the provider, or the
                           set of words */
} sc_condition;

enum { SC_GIVES_RETURN = 1, SC_GIVES_BLOCK = 2 };
typedef struct sc_rule {
  uint16_t condition, conditions; /* the first, and how many */
  uint16_t behind;     /* the first phrase of those behind the rule, that are numbered by row: once it matched for
                          good, phrases from there on are of no use */
  uint8_t scope, gives;
  uint8_t early;       /* its phrases are numbered before all others, so that they are never cut off: gives= counts
                          though a stronger rule decides */
} sc_rule;

/* How a name names: PROVIDER a provider by a mark, else a blocklist, the more precise the lower. */
enum { SC_NAMES_PROVIDER, SC_NAMES_HOST, SC_NAMES_WORDS };

typedef struct sc_table {
  sc_index index;
  const sc_rule *rule;
  const sc_condition *condition;
  const uint16_t *bare;   /* the rules by conditions alone, ascending */
  uint32_t bare_count;
  uint16_t later, hour, destined; /* the classes of words.def, as elements have them */
} sc_table;

void sc_table_open(sc_table *table);

/* ---- what a text holds of them ---- */

/* What is known of a reply before its text is read; 0 and NONE where nothing is. */
typedef struct sc_facts {
  int code;
  smtpcodes_enhanced enhanced;
  smtpcodes_stage stage;
  int provider; /* given by the caller; otherwise found in the text */
} sc_facts;

/* A rule that matched, by which of its phrases, and the octets that did. */
typedef struct sc_hit {
  int rule;         /* row of rules.def, from 0 */
  int phrase;       /* -1: by its conditions alone; then begin is NULL */
  const char *begin, *end;
} sc_hit;

/* What a text holds of the rows. */
typedef struct sc_scan {
  sc_matcher matcher;   /* stands first: its callbacks find the rest behind it */
  sc_table table;
  sc_facts facts;
  sc_hit hits[SC_HITS]; /* ascending by rule: the best SC_HITS of them; from sc_scan_end on those that hold */
  int hit_count;
  int provider;         /* that the text names first, 0 none */
  int list;             /* the blocklist that the text names most precisely, 0 none */
  int returns, blocks;  /* some rule says: it expired or loops; retrying will not succeed */
  int list_len, list_kind;
  sc_hit first, other;         /* of the strong hits that hold for good the best, and the best for another reason */
  uint32_t first_at, other_at; /* their phrases' numbers */
  uint32_t seen[SC_SEEN / 32]; /* a bit for each term of a list that the text holds */
  uint32_t seen_filter;        /* the bits of those terms, as sets have them */
} sc_scan;

void sc_scan_begin(sc_scan *scan, const sc_facts *facts);

/* Reads one line of the text (a line end is a space). The octets must live until the hits are used. */
void sc_scan_feed(sc_scan *scan, const char *text, size_t len);

/* No more lines: finds what stood at the end, and the rules by conditions alone. */
void sc_scan_end(sc_scan *scan);

/* Whether two phrases read the same words. */
int sc_share_words(const sc_hit *a, const sc_hit *b);

/* Whether a text without these words can tell a time to come back at: see smtpcodes_retry_after. */
int sc_scan_may_name_time(const sc_scan *scan);

/* Whether a word of the text tells that it is about where the message goes. */
int sc_scan_names_destination(const sc_scan *scan);

/* The first item of the first term that does not hold, NULL when all do: known after sc_scan_end. */
const sc_condition *sc_failed_condition(const sc_scan *scan, int rule);

/* Whether the text holds a word that stands in some list. */
int sc_scan_saw(const sc_scan *scan, int term);

smtpcodes_string sc_rank_name(sc_rank rank);
smtpcodes_reason sc_rule_reason(int rule);

/* Whether the reason is that nobody reads what is sent to the recipient: one that suppresses. */
int sc_about_recipient(smtpcodes_reason reason);

/* Whether one reason speaks against the other: that a mailbox is closed does not speak against its being unknown. */
int sc_reasons_differ(smtpcodes_reason a, smtpcodes_reason b);
sc_rank sc_rule_rank(int rule);
smtpcodes_scope sc_rule_scope(const sc_scan *scan, int rule); /* UNSET: the reason's default */
smtpcodes_string sc_rule_name(int rule);

smtpcodes_string sc_provider_name(int provider);
int sc_provider_of(const char *name, size_t len); /* 0: no such provider */
smtpcodes_string sc_list_name(int list);

/* The reason that this provider gives to an enhanced code, NONE when it gives none of its own;
 * *scope as sc_rule_scope. */
smtpcodes_reason sc_provider_code(int provider, smtpcodes_enhanced code, smtpcodes_scope *scope);

/* The rows of provider.def as enumerators. */
enum {
  SC_PROVIDER_NONE,
#define PROVIDER(ID, id, name) SC_PROVIDER_##ID,
#include "../data/provider.def"
  SC_PROVIDERS
};

SC_HIDDEN_END

#endif
