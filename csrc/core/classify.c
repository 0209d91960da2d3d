/* SPDX-License-Identifier: MIT
 *
 * What a reply means for the sender: gathers what the caller gives and what the text says (the reply that
 * counts, and the words that count), and has it weighed (weigh.c) and judged (judge.c).
 */
#include "decide.h"

int smtpcodes_provider_of(const char *id, size_t len) { return sc_provider_of(id, len); }
smtpcodes_string smtpcodes_provider_id(int provider) { return sc_provider_name(provider); }

size_t smtpcodes_phrase_text(int phrase, char *out, size_t size) {
  sc_table table;
  sc_table_open(&table);
  if (phrase < 0 || (uint32_t)phrase >= table.index.phrases) return 0;
  return sc_phrase_text(&table.index, (uint32_t)phrase, out, size);
}

/* ---- what is given, and what the text says ---- */

/* A text as it is read: a reply, or words. */
typedef struct reading {
  smtpcodes_string text;
  smtpcodes_reply reply;
  int found;                 /* whether there is a reply in it */
  sc_facts facts;
  smtpcodes_enhanced at_end;
} reading;

static void gather(reading *r, smtpcodes_string text, const smtpcodes_context *context) {
  static const smtpcodes_enhanced none;
  size_t skip = 0;
  r->text = text;
  r->found = 0;
  r->at_end = none;
  r->facts.code = context->code;
  r->facts.enhanced = context->enhanced;
  r->facts.stage = context->stage;
  r->facts.provider = context->provider;
  if (context->code) return;
  r->found = smtpcodes_parse_diagnostic(text.ptr, text.len, &r->reply);
  if (r->found) {
    r->facts.code = r->reply.code;
    r->facts.enhanced = r->reply.enhanced;
    if (!r->facts.stage) r->facts.stage = r->reply.stage;
    r->at_end = r->reply.at_end;
    return;
  }
  while (skip < text.len && (text.ptr[skip] == ' ' || text.ptr[skip] == '#')) skip++;
  if (!context->enhanced.cls) smtpcodes_read_enhanced(text.ptr + skip, text.len - skip, &r->facts.enhanced);
}

/* The words that count: the lines of the reply, or the text. */
static void scan_words(sc_scan *scan, const reading *r) {
  smtpcodes_string line;
  size_t at = 0;
  sc_scan_begin(scan, &r->facts);
  if (!r->found) sc_scan_feed(scan, r->text.ptr, r->text.len);
  else while ((at = smtpcodes_next_line(&r->reply, at, &line)) != 0) sc_scan_feed(scan, line.ptr, line.len);
  sc_scan_end(scan);
}

/* The words before a quoted reply. */
static void scan_around(sc_around *around, sc_scan *scan, const reading *r) {
  static const sc_around nothing = { 0, 0, 0, { -1, -1, NULL, NULL } };
  *around = nothing;
  if (!r->found || r->reply.octets.ptr == r->text.ptr) return;
  sc_scan_begin(scan, &r->facts);
  sc_scan_feed(scan, r->text.ptr, (size_t)(r->reply.octets.ptr - r->text.ptr));
  sc_scan_end(scan);
  sc_look_around(around, scan);
}

static long retry_after(const reading *r) {
  smtpcodes_string line;
  size_t at = 0;
  long seconds = -1;
  if (!r->found) return smtpcodes_retry_after(r->text.ptr, r->text.len);
  while (seconds < 0 && (at = smtpcodes_next_line(&r->reply, at, &line)) != 0)
    seconds = smtpcodes_retry_after(line.ptr, line.len);
  return seconds;
}

/* Reads the text of a reply that is no success: what it says, and why. */
static void read_words(smtpcodes_verdict *out, sc_evidence *e, const reading *r, int *names_address) {
  sc_around around;
  sc_scan scan;
  scan_around(&around, &scan, r);
  scan_words(&scan, r);
  sc_weigh(e, &scan, &around, r->at_end);
  *names_address = scan.matcher.has_address;
  out->provider = sc_scan_provider(&scan);
  out->blocklist = sc_list_name(scan.list);
  if (sc_scan_may_name_time(&scan)) out->retry_after = retry_after(r);
  if (!r->found) return;
  /* A reply whose lines differ in code can never be more than a guess. */
  if (r->reply.flaws & (1u << SMTPCODES_FLAW_CODE_CHANGES)) e->confidence = SMTPCODES_CONFIDENCE_GUESS;
  else if (r->reply.mismatch.cls && e->confidence > SMTPCODES_CONFIDENCE_GUESS)
    e->confidence = (smtpcodes_confidence)(e->confidence - 1);
}

/* ---- the verdict ---- */

static void take_over(smtpcodes_verdict *out, const sc_evidence *e) {
  out->reason = e->reason;
  out->confidence = e->confidence;
  out->evidence = e->source;
  out->against = e->against;
  if (e->hit.rule < 0) return;
  out->rule = sc_rule_name(e->hit.rule);
  out->phrase = e->hit.phrase;
  if (e->hit.begin) {
    out->matched.ptr = e->hit.begin;
    out->matched.len = (size_t)(e->hit.end - e->hit.begin);
  }
}

static void clear(sc_evidence *e) {
  e->reason = e->against = SMTPCODES_REASON_NONE;
  e->scope = SMTPCODES_SCOPE_UNSET;
  e->confidence = SMTPCODES_CONFIDENCE_CERTAIN;
  e->source = SMTPCODES_EVIDENCE_CODE;
  e->hit.rule = -1;
  e->returns = e->blocks = e->count = 0;
}

static void obey_caller(sc_evidence *e, smtpcodes_reason reason) {
  e->reason = reason;
  e->scope = SMTPCODES_SCOPE_UNSET;
  e->confidence = SMTPCODES_CONFIDENCE_CERTAIN;
  e->source = SMTPCODES_EVIDENCE_USER_RULE;
  e->against = SMTPCODES_REASON_NONE;
  e->hit.rule = -1;
}

void smtpcodes_classify(const char *text, size_t len, const smtpcodes_context *given, smtpcodes_verdict *out) {
  static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;
  static const smtpcodes_verdict no_verdict;
  const smtpcodes_context *const context = given ? given : &nothing_known;
  sc_evidence e;
  smtpcodes_string octets;
  reading r;
  int names_address = 0;

  *out = no_verdict;
  out->retry_after = out->phrase = -1;
  out->truncated = len > context->max_bytes;
  octets.ptr = text;
  octets.len = out->truncated ? context->max_bytes : len;
  gather(&r, octets, context);
  out->code = r.facts.code;
  out->enhanced = r.facts.enhanced;
  out->severity = r.facts.code ? r.facts.code / 100 : r.facts.enhanced.cls;
  out->stage = r.facts.stage;
  clear(&e);
  if (out->severity == 2 || out->severity == 3) { /* law 1 */
    e.reason = out->severity == 2 ? SMTPCODES_REASON_ACCEPTED : SMTPCODES_REASON_CONTINUE;
    out->provider = r.facts.provider;
  } else {
    read_words(out, &e, &r, &names_address);
    if (context->reason) obey_caller(&e, context->reason);
  }
  take_over(out, &e);
  sc_judge(out, context, &e, names_address);
}
