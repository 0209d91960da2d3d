/* SPDX-License-Identifier: MIT
 *
 * Matches the library's own rows and checks their conditions. What a row says (reason, strength, names)
 * comes from the rows themselves; what had to be compiled comes from sc_table_open.
 */
#include "rules.h"

#include <string.h>

/* ---- what the rows say ---- */

/* The words of the rows as enumerators. */
enum {
  strength_consequence = SC_RANK_CONSEQUENCE, strength_hint = SC_RANK_HINT, strength_weak = SC_RANK_WEAK,
  strength_strong = SC_RANK_STRONG
};
enum {
#define REASON(id, ID, action, scope, bounce, definition) reason_##id = SMTPCODES_REASON_##ID,
#include "../data/reason.def"
  reason_end
};

static const struct rule_row { uint8_t reason, rank; } rule_rows[] = {
#define RULE(id, reason, strength, conditions) { reason_##reason, strength_##strength },
#include "../data/rules.def"
};

/* Texts of many rows stand one behind the other, without pointers and so without relocations. */
static const struct rule_names {
#define RULE(id, reason, strength, conditions) char id[sizeof(#id)];
#include "../data/rules.def"
} rule_names = {
#define RULE(id, reason, strength, conditions) #id,
#include "../data/rules.def"
};
static const uint16_t rule_name_at[] = {
#define RULE(id, reason, strength, conditions) (uint16_t)offsetof(struct rule_names, id),
#include "../data/rules.def"
};
SC_STATIC_ASSERT(rule_names_fit, sizeof(rule_names) < 65536);

static const char provider_ids[][16] = {
  "",
#define PROVIDER(ID, id, name) id,
#include "../data/provider.def"
};

static const struct provider_code {
  uint8_t provider, classes, subject, reason, scope;
  uint16_t first, last;
} provider_codes[] = {
#define SMTPCODES_SCOPE_DEFAULT SMTPCODES_SCOPE_UNSET
#define PROVIDER_CODE(ID, classes, subject, first, last, REASON, SCOPE, source) \
  { SC_PROVIDER_##ID, classes, subject, SMTPCODES_REASON_##REASON, SMTPCODES_SCOPE_##SCOPE, first, last },
#include "../data/provider.def"
};

static const struct list_names {
#define BLOCKLIST(host, name) char SC_ROW_NAME(__LINE__)[sizeof(name)];
#define BLOCKLIST_WORD(words, name) char SC_ROW_NAME(__LINE__)[sizeof(name)];
#include "../data/blocklist.def"
} list_names = {
#define BLOCKLIST(host, name) name,
#define BLOCKLIST_WORD(words, name) name,
#include "../data/blocklist.def"
};
static const uint16_t list_name_at[] = {
  0,
#define BLOCKLIST(host, name) (uint16_t)offsetof(struct list_names, SC_ROW_NAME(__LINE__)),
#define BLOCKLIST_WORD(words, name) (uint16_t)offsetof(struct list_names, SC_ROW_NAME(__LINE__)),
#include "../data/blocklist.def"
};

static const smtpcodes_string no_string = { NULL, 0 };

smtpcodes_string sc_rank_name(sc_rank rank) {
  static const char names[SC_RANKS][12] = { "nothing", "vague", "usual", "consequence", "hint", "weak", "precise",
                                            "exact", "strong", "purpose" };
  return sc_string(names[rank]);
}

smtpcodes_reason sc_rule_reason(int rule) { return (smtpcodes_reason)rule_rows[rule].reason; }
sc_rank sc_rule_rank(int rule) { return (sc_rank)rule_rows[rule].rank; }

smtpcodes_scope sc_rule_scope(const sc_scan *scan, int rule) {
  return (smtpcodes_scope)scan->table.rule[rule].scope;
}

smtpcodes_string sc_rule_name(int rule) {
  if (rule < 0) return no_string;
  return sc_string((const char *)&rule_names + rule_name_at[rule]);
}

smtpcodes_string sc_list_name(int list) {
  if (list < 1) return no_string;
  return sc_string((const char *)&list_names + list_name_at[list]);
}

smtpcodes_string sc_provider_name(int provider) {
  if (provider < 1 || provider >= SC_PROVIDERS) return no_string;
  return sc_string(provider_ids[provider]);
}

int sc_provider_of(const char *name, size_t len) {
  int i;
  for (i = 1; i < SC_PROVIDERS; i++)
    if (sc_is(name, len, provider_ids[i])) return i;
  return 0;
}

smtpcodes_reason sc_provider_code(int provider, smtpcodes_enhanced code, smtpcodes_scope *scope) {
  size_t i;
  if (!provider) return SMTPCODES_REASON_NONE;
  for (i = 0; i < SC_COUNT(provider_codes); i++) {
    const struct provider_code *const row = &provider_codes[i];
    if (row->provider != provider || (row->classes != 45 && row->classes != code.cls)) continue;
    if (row->subject != code.subject || code.detail < row->first || code.detail > row->last) continue;
    *scope = (smtpcodes_scope)row->scope;
    return (smtpcodes_reason)row->reason;
  }
  return SMTPCODES_REASON_NONE;
}

/* ---- conditions ---- */

int sc_scan_saw(const sc_scan *scan, int term) {
  return scan->seen[term / 32] >> term % 32 & 1;
}

/* Whether the text holds a word of the set. */
static int saw_any(const sc_scan *scan, int what) {
  const sc_index *const x = scan->matcher.index;
  const sc_set *set;
  uint32_t i;
  if (!(what & SC_SET)) return sc_scan_saw(scan, what);
  set = &x->set[what - SC_SET];
  if (!(set->filter & scan->seen_filter)) return 0;
  for (i = 0; i < set->count; i++) {
    const int member = x->member[set->at + i];
    if (member & SC_SET ? saw_any(scan, member) : sc_scan_saw(scan, member)) return 1;
  }
  return 0;
}

/* Whether the item is known only when all of the text was read. */
static int is_deferred(int kind) { return kind >= SC_IF_PROVIDER; }

static int item_holds(const sc_scan *scan, const sc_condition *c) {
  const sc_facts *const facts = &scan->facts;
  switch (c->kind) {
  case SC_IF_CODE:
    return facts->code >= c->first && facts->code <= c->last;
  case SC_IF_ENHANCED:
    return facts->enhanced.cls && (!c->cls || facts->enhanced.cls == c->cls) &&
           facts->enhanced.subject == c->subject && facts->enhanced.detail >= c->first &&
           facts->enhanced.detail <= c->last;
  case SC_IF_STAGE:
    return (int)facts->stage == c->first;
  case SC_IF_PROVIDER:
    return (facts->provider ? facts->provider : scan->provider) == c->first;
  case SC_IF_NOT:
    return !saw_any(scan, c->first);
  default: /* SC_IF_LIST */
    return scan->list != 0;
  }
}

/* `whole` is 0 while more of the text may come: what depends on the rest of it then counts as held. Returns the first
 * item of the term that does not hold, NULL when all do. */
static const sc_condition *failed(const sc_scan *scan, const sc_rule *rule, int whole) {
  const sc_condition *c = scan->table.condition + rule->condition;
  const sc_condition *const end = c + rule->conditions;
  while (c < end) {
    const sc_condition *const first = c;
    const int negated = c->negated;
    int holds = 0, more;
    do {
      holds |= !whole && is_deferred(c->kind) ? !negated : item_holds(scan, c);
      more = c++->more;
    } while (more);
    if (holds == negated) return first;
  }
  return NULL;
}

static int any_deferred(const sc_scan *scan, const sc_rule *rule) {
  int i;
  for (i = 0; i < rule->conditions; i++)
    if (is_deferred(scan->table.condition[rule->condition + i].kind)) return 1;
  return 0;
}

const sc_condition *sc_failed_condition(const sc_scan *scan, int rule) {
  return failed(scan, &scan->table.rule[rule], 1);
}

/* ---- hits ---- */

/* Keeps the hits in the order of their rules, and of one rule the hit by the earlier phrase. */
static void keep_hit(sc_scan *scan, const sc_hit *hit) {
  int i = scan->hit_count;
  while (i > 0 && scan->hits[i - 1].rule > hit->rule) i--;
  if (i > 0 && scan->hits[i - 1].rule == hit->rule) {
    if (scan->hits[i - 1].phrase > hit->phrase) scan->hits[i - 1] = *hit;
    return;
  }
  if (i == SC_HITS) return;
  if (scan->hit_count < SC_HITS) scan->hit_count++;
  memmove(&scan->hits[i + 1], &scan->hits[i], (size_t)(scan->hit_count - 1 - i) * sizeof(sc_hit));
  scan->hits[i] = *hit;
}

int sc_share_words(const sc_hit *a, const sc_hit *b) {
  return a->begin && b->begin && a->begin < b->end && b->begin < a->end;
}

int sc_about_recipient(smtpcodes_reason r) {
  return r == SMTPCODES_REASON_MAILBOX_UNKNOWN || r == SMTPCODES_REASON_MAILBOX_DISABLED ||
         r == SMTPCODES_REASON_SUPPRESSED || r == SMTPCODES_REASON_DOMAIN_UNKNOWN;
}

int sc_reasons_differ(smtpcodes_reason a, smtpcodes_reason b) {
  return a != b && !(sc_about_recipient(a) && sc_about_recipient(b));
}

static int speaks_against(const sc_hit *first, const sc_hit *hit) {
  return first->rule >= 0 && sc_reasons_differ(sc_rule_reason(first->rule), sc_rule_reason(hit->rule)) &&
         !sc_share_words(first, hit);
}

/* Notes a strong hit that holds for good. With two that speak against each other nothing behind the second can change
 * the verdict; what shares words with the first is another reading of the same words, not evidence of its own. */
static void settle(sc_scan *scan, const sc_hit *hit, uint32_t number) {
  const int reason = rule_rows[hit->rule].reason;
  sc_hit *const first = &scan->first, *const other = &scan->other;
  if (first->rule < 0 || number < scan->first_at) {
    if (speaks_against(first, hit)) {
      *other = *first;
      scan->other_at = scan->first_at;
    } else {
      other->rule = -1;
    }
    *first = *hit;
    scan->first_at = scan->matcher.settled_limit = number;
    scan->matcher.settled_kind = reason;
    scan->matcher.settled = hit->begin;
    scan->matcher.settled_end = hit->end;
  } else if (speaks_against(first, hit) && (other->rule < 0 || number < scan->other_at)) {
    *other = *hit;
    scan->other_at = number;
  }
  scan->matcher.limit = other->rule >= 0 ? scan->other_at : scan->matcher.index->phrases;
}

static void add_hit(sc_scan *scan, int rule, int phrase, const char *begin, const char *end, int whole) {
  const sc_rule *const row = &scan->table.rule[rule];
  sc_hit hit;
  if (row->conditions && failed(scan, row, whole)) return;
  if (row->gives & SC_GIVES_RETURN) scan->returns = 1;
  if (row->gives & SC_GIVES_BLOCK) scan->blocks = 1;
  hit.rule = rule;
  hit.phrase = phrase;
  hit.begin = begin;
  hit.end = end;
  keep_hit(scan, &hit);
  if (rule_rows[rule].rank == SC_RANK_STRONG && (whole || !any_deferred(scan, row)))
    settle(scan, &hit, phrase >= 0 && !row->early ? (uint32_t)phrase : row->behind);
}

/* Drops what counted as held while more text might come, and does not hold now that all of it was read. */
static void drop_failed(sc_scan *scan) {
  const int count = scan->hit_count;
  int i;
  for (i = scan->hit_count = 0; i < count; i++)
    if (!sc_failed_condition(scan, scan->hits[i].rule)) scan->hits[scan->hit_count++] = scan->hits[i];
}

static void found(sc_matcher *m, uint32_t phrase, const char *begin, const char *end, int whole) {
  add_hit((sc_scan *)m, m->index->phrase[phrase].owner, (int)phrase, begin, end, whole);
}

static void named(sc_matcher *m, uint32_t number, const char *begin, const char *end) {
  sc_scan *const scan = (sc_scan *)m;
  const sc_phrase *const name = &m->index->phrase[number];
  if (name->kind == SC_NAMES_PROVIDER) {
    if (!scan->provider) scan->provider = name->owner; /* of two that share words the one whose rarest comes first */
    return;
  }
  if (name->kind == SC_NAMES_HOST && end - begin != name->len) return;
  if (scan->list && name->kind > scan->list_kind) return;
  if (scan->list && name->kind == scan->list_kind && name->len <= scan->list_len) return;
  scan->list = name->owner;
  scan->list_kind = name->kind;
  scan->list_len = name->len;
}

static void listed(sc_matcher *m, int term) {
  sc_scan *const scan = (sc_scan *)m;
  for (; term; term = m->index->term[term].stem) {
    scan->seen_filter |= 1u << m->index->term[term].bit;
    if (term < SC_SEEN) scan->seen[term / 32] |= 1u << term % 32;
  }
}

/* ---- scanning ---- */

void sc_scan_begin(sc_scan *scan, const sc_facts *facts) {
  sc_table_open(&scan->table);
  scan->facts = *facts;
  scan->hit_count = scan->provider = scan->list = scan->returns = scan->blocks = 0;
  scan->first.rule = scan->other.rule = -1;
  scan->first_at = scan->other_at = 0;
  memset(scan->seen, 0, sizeof(scan->seen));
  scan->seen_filter = 0;
  scan->matcher.found = found;
  scan->matcher.named = named;
  scan->matcher.listed = listed;
  sc_match_begin(&scan->matcher, &scan->table.index, 1);
}

void sc_scan_feed(sc_scan *scan, const char *text, size_t len) { sc_match_feed(&scan->matcher, text, len); }

void sc_scan_end(sc_scan *scan) {
  uint32_t i;
  for (i = 0; i < scan->table.bare_count; i++) add_hit(scan, scan->table.bare[i], -1, NULL, NULL, 1);
  sc_match_end(&scan->matcher);
  drop_failed(scan);
}

int sc_scan_may_name_time(const sc_scan *scan) {
  return saw_any(scan, scan->table.later) && (scan->matcher.has_number || saw_any(scan, scan->table.hour));
}

int sc_scan_names_destination(const sc_scan *scan) { return saw_any(scan, scan->table.destined); }
