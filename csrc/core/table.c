/* SPDX-License-Identifier: MIT
 *
 * The compiled rows. core/rules_table.inc holds a row a line, each the call of a macro: words and phrases
 * have names there, which the compiler numbers, so that a further row changes no other.
 */
#include "rules.h"

enum {
#define RULE(id, reason, strength, conditions) SC_RULE_##id,
#include "../data/rules.def"
  RULES_END
};
enum {
  NO_TERM,
#define TERM(id, in, len, is, stem, bit, slot) id,
#include "rules_table.inc"
  TERMS_END,
  BEFORE_SETS = SC_SET - 1,
#define SET(id, filter, count, ...) id,
#define CLASS(id, name, filter, count, ...) id,
#include "rules_table.inc"
  SETS_END,
  BEFORE_PHRASES = -1,
#define ENTRY(id, owner, kind, flags, anchor, window, filter, len, count, ...) id,
#include "rules_table.inc"
  PHRASES_END,
  BEFORE_NAMES = PHRASES_END - 1,
#define NAME(id, owner, kind, flags, anchor, window, filter, len, count, ...) id,
#include "rules_table.inc"
  NAMES_END,
#define SIZE(name, value) name = value,
#include "rules_table.inc"
#define LIST(name, what) list_##name = what,
#include "rules_table.inc"
  LISTS_END
};
SC_STATIC_ASSERT(terms_fit, (int)TERMS_END <= (int)SC_SET);
SC_STATIC_ASSERT(listed_terms_fit_the_scan, (int)LISTED_END <= (int)SC_SEEN);
SC_STATIC_ASSERT(sets_fit, SETS_END <= 0x10000);

static const struct texts {
#define TEXT(id, text) char id[sizeof(text) - 1];
#define CLASS(id, name, filter, count, ...) char id[sizeof(name) - 1];
#include "rules_table.inc"
  char past[SC_PAST_TEXT];
} texts = {
#define TEXT(id, text) text,
#define CLASS(id, name, filter, count, ...) name,
#include "rules_table.inc"
  ""
};

static const sc_term terms[] = {
  { 0, 0, 0, 0, 0 },
#define TERM(id, in, len, is, stem, bit, slot) \
  { offsetof(struct texts, in), len, stem, is, bit },
#include "rules_table.inc"
};

static const uint16_t slots[SLOTS] = {
#define TERM(id, in, len, is, stem, bit, slot) [slot] = id,
#include "rules_table.inc"
};

static const uint32_t stem_lengths[SC_STEM_KEYS] = {
#define STEM_LENGTHS(key, lengths) [key] = lengths,
#include "rules_table.inc"
};

static const struct posting {
#define POSTINGS(id, count, ...) uint16_t id[count];
#include "rules_table.inc"
} posting = {
#define POSTINGS(id, count, ...) { __VA_ARGS__ },
#include "rules_table.inc"
};

static const sc_postings postings[POSTED_END] = {
#define POSTED(id, in, count) [id] = { (uint32_t)(offsetof(struct posting, in) / sizeof(uint16_t)), count },
#include "rules_table.inc"
};

static const struct members {
#define SET(id, filter, count, ...) uint16_t id[count];
#define CLASS(id, name, filter, count, ...) uint16_t id[(count) + 2];
#include "rules_table.inc"
} members = {
#define SET(id, filter, count, ...) { __VA_ARGS__ },
#define CLASS(id, name, filter, count, ...) \
  { __VA_ARGS__, (uint16_t)offsetof(struct texts, id), (uint16_t)(offsetof(struct texts, id) >> 16 | (sizeof(name) - 1) << 4) },
#include "rules_table.inc"
};

static const sc_set sets[] = {
#define SET(id, filter, count, ...) \
  { filter, (uint32_t)(offsetof(struct members, id) / sizeof(uint16_t)), count, 0 },
#define CLASS(id, name, filter, count, ...) \
  { filter, (uint32_t)(offsetof(struct members, id) / sizeof(uint16_t)), count, 1 },
#include "rules_table.inc"
};

static const struct elements {
#define ENTRY(id, owner, kind, flags, anchor, window, filter, len, count, ...) sc_element id[count];
#define NAME(id, owner, kind, flags, anchor, window, filter, len, count, ...) sc_element id[count];
#include "rules_table.inc"
} elements = {
#define ENTRY(id, owner, kind, flags, anchor, window, filter, len, count, ...) { __VA_ARGS__ },
#define NAME(id, owner, kind, flags, anchor, window, filter, len, count, ...) { __VA_ARGS__ },
#include "rules_table.inc"
};

static const sc_phrase phrases[] = {
#define ENTRY(id, owner, kind, flags, anchor, window, filter, len, count, ...) \
  { (uint32_t)(offsetof(struct elements, id) / sizeof(sc_element)), count, anchor, flags, owner, kind, len, window, filter },
#define NAME(id, owner, kind, flags, anchor, window, filter, len, count, ...) \
  { (uint32_t)(offsetof(struct elements, id) / sizeof(sc_element)), count, anchor, flags, owner, kind, len, window, filter },
#include "rules_table.inc"
};

static const struct conditions {
#define CONDITIONS(id, count, ...) sc_condition id[count];
#include "rules_table.inc"
} conditions = {
#define CONDITIONS(id, count, ...) { __VA_ARGS__ },
#include "rules_table.inc"
};

static const sc_rule rules[] = {
#define RULE_IF(id, count, behind, scope, gives, early) \
  { (uint16_t)(offsetof(struct conditions, id) / sizeof(sc_condition)), count, behind, scope, gives, early },
#define RULE_ALWAYS(id, behind, scope, gives, early) { 0, 0, behind, scope, gives, early },
#include "rules_table.inc"
};

static const uint16_t bare[] = {
#define BARE(id) id,
#include "rules_table.inc"
};

void sc_table_open(sc_table *t) {
  t->index.text = (const char *)&texts;
  t->index.term = terms;
  t->index.slot = slots;
  t->index.stem_lengths = stem_lengths;
  t->index.postings = postings;
  t->index.posting = (const uint16_t *)&posting;
  t->index.phrase = phrases;
  t->index.element = (const sc_element *)&elements;
  t->index.set = sets;
  t->index.member = (const uint16_t *)&members;
  t->index.slots = SLOTS;
  t->index.terms = TERMS_END - 1;
  t->index.posted = POSTED_END;
  t->index.sets = SETS_END - SC_SET;
  t->index.phrases = PHRASES_END;
  t->index.names = NAMES_END - PHRASES_END;
  t->index.address = ADDRESS_TERM;
  t->index.ip = IP_TERM;
  t->index.host = HOST_TERM;
  t->rule = rules;
  t->condition = (const sc_condition *)&conditions;
  t->bare = bare;
  t->bare_count = SC_COUNT(bare);
  t->later = list_later;
  t->hour = list_hour;
  t->destined = list_destined;
}
