/* SPDX-License-Identifier: MIT
 *
 * How the words of a text were read, for who writes rows: which words count, which phrases match, cut off or not, and
 * which nearly do. It tries every phrase of the index on the tokens that the matcher made, which takes some
 * milliseconds: classify never comes here.
 */
#include "rules.h"

#include <string.h>

/* ---- words ---- */

static smtpcodes_seen_kind kind_of_word(const sc_index *x, const sc_word *w, int term) {
  const int is = x->term[term].is;
  if (is & SC_STOP) return SMTPCODES_SEEN_STOP;
  if (is & SC_IN_PHRASE) return SMTPCODES_SEEN_WORD;
  return is & SC_NUMBER || (!term && w->has_digit) ? SMTPCODES_SEEN_NUMBER : SMTPCODES_SEEN_OTHER;
}

/* What is seen, as far as there is room for it. */
struct seen_list {
  smtpcodes_seen *out;
  size_t size, count;
};

static void add_seen(struct seen_list *list, const char *begin, const char *end, smtpcodes_seen_kind kind) {
  if (list->count < list->size) {
    smtpcodes_seen *const seen = &list->out[list->count];
    seen->octets = sc_between(begin, end);
    seen->kind = kind;
  }
  list->count++;
}

static void see_word(struct seen_list *list, const sc_index *x, const sc_reader *reader, const sc_word *w) {
  const int term = sc_find_term(x, w);
  const char *at = reader->begin, *stop;
  sc_word part;
  if (!sc_has_parts(x, reader, w, term)) {
    add_seen(list, at, reader->at, kind_of_word(x, w, term));
    return;
  }
  for (; at < reader->at; at = stop) {
    stop = sc_read_part(at, reader->at, &part);
    add_seen(list, at, stop, kind_of_word(x, &part, sc_find_term(x, &part)));
  }
}

size_t smtpcodes_explain_words(const char *text, size_t len, smtpcodes_seen *out, size_t size) {
  struct seen_list list = { NULL, 0, 0 };
  sc_table table;
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  const char *host_end = text;
  list.out = out;
  list.size = size;
  sc_table_open(&table);
  sc_reader_begin(&reader, text, len);
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    if (piece == SC_WORD && reader.begin < host_end) continue;
    host_end = reader.host_begins ? reader.chunk_end : reader.at;
    if (piece != SC_WORD) add_seen(&list, reader.begin, host_end, SMTPCODES_SEEN_ADDRESS);
    else if (!reader.visible) add_seen(&list, reader.begin, host_end, SMTPCODES_SEEN_HOST);
    else see_word(&list, &table.index, &reader, &w);
  }
  return list.count;
}

/* ---- phrases ---- */

enum { HITS = 48, NEAREST = 5 };

typedef struct probe {
  sc_matcher matcher; /* stands first: its callback finds the rest behind it */
  struct { uint32_t phrase; const char *begin, *end; } hit[HITS];
  int hits;
} probe;

static void found(sc_matcher *m, uint32_t phrase, const char *begin, const char *end, int whole) {
  probe *const p = (probe *)m;
  (void)whole;
  if (p->hits == HITS) return;
  p->hit[p->hits].phrase = phrase;
  p->hit[p->hits].begin = begin;
  p->hit[p->hits++].end = end;
}

static void nothing_named(sc_matcher *m, uint32_t name, const char *begin, const char *end) {
  (void)m; (void)name; (void)begin; (void)end;
}

static void nothing_listed(sc_matcher *m, int term) { (void)m; (void)term; }

static int is_hit(const probe *p, uint32_t phrase) {
  int i;
  for (i = 0; i < p->hits; i++)
    if (p->hit[i].phrase == phrase) return 1;
  return 0;
}

static int rule_hit(const probe *p, int rule) {
  int i;
  for (i = 0; i < p->hits; i++)
    if (p->matcher.index->phrase[p->hit[i].phrase].owner == rule) return 1;
  return 0;
}

static int fits(const sc_index *x, const sc_token *token, int what) {
  return sc_filter_of(x, what) & token->filter && sc_term_fits(x, token->term, what);
}

/* How many elements of all phrases each token fits: the fewer, the more it says. */
static void weigh_tokens(const probe *p, uint32_t weight[SC_TOKENS]) {
  const sc_index *const x = p->matcher.index;
  uint32_t i, t;
  int e;
  memset(weight, 0, SC_TOKENS * sizeof(weight[0]));
  for (i = 0; i < x->phrases; i++)
    for (e = 0; e < x->phrase[i].count; e++)
      for (t = 0; t < p->matcher.token_count; t++)
        weight[t] += (uint32_t)fits(x, &p->matcher.tokens[t], sc_what(x->element[x->phrase[i].element + (uint32_t)e]));
}

typedef struct candidate { uint32_t phrase, score; int missing; } candidate; /* missing: an element, -1 none */

/* How near the phrase is: 0 when more than one of its words is missing, or little is there. */
static uint32_t score_of(const probe *p, uint32_t number, const uint32_t *weight, int *missing) {
  const sc_index *const x = p->matcher.index;
  const sc_phrase *const phrase = &x->phrase[number];
  uint32_t score = 0, t;
  int e;
  *missing = -1;
  for (e = 0; e < phrase->count; e++) {
    const int what = sc_what(x->element[phrase->element + (uint32_t)e]);
    uint32_t best = 0;
    for (t = 0; t < p->matcher.token_count; t++)
      if (fits(x, &p->matcher.tokens[t], what) && 100000 / (weight[t] + 1) > best) best = 100000 / (weight[t] + 1);
    if (!best && *missing >= 0) return 0;
    if (!best) *missing = e;
    score += best;
  }
  return *missing < 0 ? score + 10000 : phrase->count > 2 ? score + 2000 : phrase->count > 1 ? score : 0;
}

/* Keeps the nearest, at most one of each rule. */
static int keep(candidate *best, int count, const candidate *c, const sc_index *x) {
  int i, k;
  for (i = 0; i < count; i++)
    if (x->phrase[best[i].phrase].owner == x->phrase[c->phrase].owner) {
      if (best[i].score >= c->score) return count;
      for (k = i; k + 1 < count; k++) best[k] = best[k + 1];
      count--;
    }
  for (i = count; i > 0 && best[i - 1].score < c->score; i--)
    if (i < NEAREST) best[i] = best[i - 1];
  if (i < NEAREST) best[i] = *c;
  return count < NEAREST ? count + 1 : NEAREST;
}

static void put_text(smtpcodes_near *out, const char *text, size_t len) {
  const size_t room = sizeof(out->what) - out->what_len;
  if (len > room) len = room;
  memcpy(out->what + out->what_len, text, len);
  out->what_len += len;
}

static void put_number(smtpcodes_near *out, int n) {
  int scale = n > 99 ? 100 : n > 9 ? 10 : 1;
  for (; scale; scale /= 10) {
    const char digit = (char)('0' + n / scale % 10);
    put_text(out, &digit, 1);
  }
}

static void put_name(smtpcodes_near *out, smtpcodes_string name) { put_text(out, name.ptr, name.len); }

/* The words of a list that the text holds. */
static void put_seen(smtpcodes_near *out, const sc_scan *scan, int what) {
  const sc_index *const x = scan->matcher.index;
  const char *separator = "";
  uint16_t term[SC_ALTERNATIVES];
  const size_t count = sc_terms_of(x, what, term);
  size_t i;
  for (i = 0; i < count; i++) {
    if (!sc_scan_saw(scan, term[i])) continue;
    put_text(out, separator, strlen(separator));
    put_text(out, x->text + x->term[term[i]].text, x->term[term[i]].len);
    separator = "|";
  }
}

/* One item of a condition as rules.def writes it, without its key. */
static void put_item(smtpcodes_near *out, const sc_scan *scan, const sc_condition *c) {
  if (c->kind == SC_IF_LIST) { put_text(out, "named", 5); return; } /* unreachable: no row with a phrase asks for a list */
  switch (c->kind) {
  case SC_IF_CODE:
    put_number(out, c->first / (c->last == c->first ? 1 : c->last - c->first < 10 ? 10 : 100));
    break;
  case SC_IF_ENHANCED:
    if (c->cls) put_number(out, c->cls);
    else put_text(out, "x", 1);
    put_text(out, ".", 1);
    put_number(out, c->subject);
    put_text(out, ".", 1);
    if (c->first != c->last) put_text(out, "x", 1);
    else put_number(out, c->first);
    break;
  case SC_IF_STAGE: put_name(out, smtpcodes_stage_name((smtpcodes_stage)c->first)); break;
  case SC_IF_PROVIDER: put_name(out, sc_provider_name(c->first)); break;
  default: put_seen(out, scan, c->first); break; /* SC_IF_NOT */
  }
}

static void put_condition(smtpcodes_near *out, const sc_scan *scan, const sc_condition *c) {
  static const char keys[][9] = { "code", "enh", "stage", "provider", "not", "list" };
  put_text(out, keys[c->kind], strlen(keys[c->kind]));
  put_text(out, c->negated ? "!=" : "=", c->negated ? 2 : 1);
  put_item(out, scan, c);
  while (c->more) {
    put_text(out, ",", 1);
    put_item(out, scan, ++c);
  }
}

static void describe(smtpcodes_near *out, const sc_index *x, uint32_t number) {
  const int rule = x->phrase[number].owner;
  memset(out, 0, sizeof(*out));
  out->rule = sc_rule_name(rule);
  out->reason = sc_rule_reason(rule);
  out->rank = sc_rank_name(sc_rule_rank(rule));
  out->phrase = (int)number;
}

/* The element that is missing as the row writes it. */
static void put_missing(smtpcodes_near *out, const sc_index *x, const candidate *c) {
  char text[sizeof(out->what)];
  const size_t len = sc_element_text(x, sc_what(x->element[x->phrase[c->phrase].element + (uint32_t)c->missing]), text,
                                     sizeof(text));
  put_text(out, text, len < sizeof(text) ? len : sizeof(text));
}

static void feed(sc_matcher *m, const char *text, size_t len) {
  const char *at = text;
  const char *const end = sc_behind(text, len);
  while (at < end) {
    const char *const line = (const char *)memchr(at, '\n', (size_t)(end - at));
    const char *const stop = line ? line : end;
    if (stop > at) sc_match_feed(m, at, (size_t)(stop - at));
    at = stop + 1;
  }
}

size_t smtpcodes_explain_phrases(const char *text, size_t len, const smtpcodes_context *known, smtpcodes_near *out,
                                 size_t size) {
  uint32_t weight[SC_TOKENS], i;
  candidate best[NEAREST], c;
  sc_facts facts;
  sc_scan scan;
  probe p;
  int n, count = 0;
  size_t written = 0;
  facts.code = known->code;
  facts.enhanced = known->enhanced;
  facts.stage = known->stage;
  facts.provider = known->provider;
  sc_scan_begin(&scan, &facts);
  feed(&scan.matcher, text, len);
  sc_scan_end(&scan);
  p.matcher.found = found;
  p.matcher.named = nothing_named;
  p.matcher.listed = nothing_listed;
  p.hits = 0;
  sc_match_begin(&p.matcher, &scan.table.index, 1);
  feed(&p.matcher, text, len);
  sc_match_end(&p.matcher);
  for (n = 0; n < p.hits && written < size; n++, written++) {
    const sc_condition *const failed = sc_failed_condition(&scan, scan.table.index.phrase[p.hit[n].phrase].owner);
    describe(&out[written], &scan.table.index, p.hit[n].phrase);
    out[written].matched = sc_between(p.hit[n].begin, p.hit[n].end);
    if (!failed) continue;
    out[written].lacks = SMTPCODES_LACKS_CONDITION;
    put_condition(&out[written], &scan, failed);
  }
  weigh_tokens(&p, weight);
  for (i = 0; i < scan.table.index.phrases; i++) {
    c.phrase = i;
    c.score = score_of(&p, i, weight, &c.missing);
    if (c.score && !is_hit(&p, i) && !rule_hit(&p, scan.table.index.phrase[i].owner))
      count = keep(best, count, &c, &scan.table.index);
  }
  for (n = 0; n < count && written < size; n++, written++) {
    describe(&out[written], &scan.table.index, best[n].phrase);
    out[written].lacks = best[n].missing >= 0 ? SMTPCODES_LACKS_WORD : SMTPCODES_LACKS_ORDER;
    if (best[n].missing >= 0) put_missing(&out[written], &scan.table.index, &best[n]);
  }
  return written;
}
