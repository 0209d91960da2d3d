/* SPDX-License-Identifier: MIT
 *
 * Weighs the evidence: the rules that the text matches, the provider's and the registry's meaning of the enhanced
 * code, the reply code.
 */
#include "decide.h"

/* ---- what codes say ---- */

struct meaning { uint8_t reason, rank, stage; uint16_t code; };

enum { SUBJECTS = 8, DETAILS = 32 }; /* from there on no code is registered */
static const struct meaning enhanced_means[SUBJECTS][DETAILS] = {
#define ENHANCED_MEANS(subject, detail, REASON, RANK) \
  [subject][detail] = { SMTPCODES_REASON_##REASON, SC_RANK_##RANK, SMTPCODES_STAGE_NONE, 0 },
#include "../data/evidence.def"
};
static const struct meaning code_means[] = {
#define CODE_MEANS(code, STAGE, REASON, RANK) \
  { SMTPCODES_REASON_##REASON, SC_RANK_##RANK, SMTPCODES_STAGE_##STAGE, code },
#include "../data/evidence.def"
};

static const struct meaning *enhanced_meaning(smtpcodes_enhanced e) {
  const struct meaning *m;
  if (!e.cls || e.subject >= SUBJECTS || e.detail >= DETAILS) return NULL;
  m = &enhanced_means[e.subject][e.detail];
  return m->reason ? m : NULL;
}

static const struct meaning *code_meaning(int code, smtpcodes_stage stage) {
  size_t i;
  for (i = 0; code && i < SC_COUNT(code_means); i++) {
    const struct meaning *const m = &code_means[i];
    if (m->code == code && (!m->stage || m->stage == stage)) return m;
  }
  return NULL;
}

/* A provider's row for a detail from here on is about a code that it made for one purpose, or took over
 * for one: no text says it better. From MADE_BY_MICROSOFT on nobody else uses any. */
enum { MADE_FOR_ONE_PURPOSE = 20, MADE_BY_MICROSOFT = 100 };

int sc_scan_provider(const sc_scan *scan) {
  if (scan->facts.provider) return scan->facts.provider;
  if (scan->provider) return scan->provider;
  return scan->facts.enhanced.detail >= MADE_BY_MICROSOFT ? SC_PROVIDER_MICROSOFT : 0;
}

/* ---- evidence ---- */

static void add(sc_evidence *e, sc_rank rank, smtpcodes_reason reason, smtpcodes_scope scope, smtpcodes_evidence source,
                const sc_hit *hit) {
  static const sc_hit no_hit = { -1, -1, NULL, NULL };
  sc_clue *const clue = &e->clues[e->count];
  if (!reason) return;
  e->count++;
  clue->rank = rank;
  clue->reason = reason;
  clue->scope = scope;
  clue->source = source;
  clue->hit = hit ? *hit : no_hit;
}

static void add_hit(sc_evidence *e, const sc_scan *scan, const sc_hit *hit, sc_rank rank) {
  add(e, rank, sc_rule_reason(hit->rule), sc_rule_scope(scan, hit->rule), SMTPCODES_EVIDENCE_RULE, hit);
}

static void add_meaning(sc_evidence *e, const struct meaning *m, sc_rank rank, smtpcodes_evidence source) {
  add(e, rank, (smtpcodes_reason)m->reason, SMTPCODES_SCOPE_UNSET, source, NULL);
}

/* Of the words around a quoted reply the first strong rule counts. */
void sc_look_around(sc_around *around, const sc_scan *scan) {
  int i;
  for (i = 0; i < scan->hit_count && !around->strong; i++) {
    const sc_hit *const hit = &scan->hits[i];
    if (sc_rule_rank(hit->rule) != SC_RANK_STRONG) continue;
    around->hit = *hit;
    around->strong = 1;
    around->sender = sc_rule_reason(hit->rule) == SMTPCODES_REASON_SENDER_REJECTED;
  }
  around->returns = scan->returns;
}

/* Whether a consequence of an earlier row has read the words of that hit: they tell of no cause then. One that gives no
 * reason takes them only from what would suppress. */
static int is_masked(const sc_scan *scan, int at) {
  const int suppresses = sc_about_recipient(sc_rule_reason(scan->hits[at].rule));
  int i;
  for (i = 0; i < at; i++) {
    const sc_hit *const other = &scan->hits[i];
    if (sc_rule_reason(other->rule) == SMTPCODES_REASON_UNKNOWN && !suppresses) continue;
    if (sc_rule_rank(other->rule) == SC_RANK_CONSEQUENCE && sc_share_words(other, &scan->hits[at])) return 1;
  }
  return 0;
}

/* Lists the evidence; of one rank the first wins. */
static void collect(sc_evidence *e, const sc_scan *scan, const sc_around *around, smtpcodes_enhanced at_end) {
  const sc_facts *const facts = &scan->facts;
  const struct meaning *const ended = enhanced_meaning(at_end), *const coded = code_meaning(facts->code, facts->stage);
  const struct meaning *const meant = enhanced_meaning(facts->enhanced);
  smtpcodes_scope scope = SMTPCODES_SCOPE_UNSET;
  const smtpcodes_reason own = sc_provider_code(sc_scan_provider(scan), facts->enhanced, &scope);
  int i;
  e->count = 0;
  add(e, facts->enhanced.detail >= MADE_FOR_ONE_PURPOSE ? SC_RANK_PURPOSE : SC_RANK_PRECISE, own, scope,
      SMTPCODES_EVIDENCE_ENHANCED, NULL);
  if (around->strong) add_hit(e, scan, &around->hit, SC_RANK_STRONG); /* only what it says of the sender */
  for (i = 0; i < scan->hit_count; i++)
    if (!is_masked(scan, i)) add_hit(e, scan, &scan->hits[i], sc_rule_rank(scan->hits[i].rule));
  if (coded && coded->rank > SC_RANK_VAGUE) add_meaning(e, coded, (sc_rank)coded->rank, SMTPCODES_EVIDENCE_CODE);
  if (ended)
    add_meaning(e, ended, ended->rank == SC_RANK_PRECISE ? SC_RANK_USUAL : SC_RANK_VAGUE, SMTPCODES_EVIDENCE_ENHANCED);
  if (meant && !own) add_meaning(e, meant, (sc_rank)meant->rank, SMTPCODES_EVIDENCE_ENHANCED);
  if (coded && coded->rank == SC_RANK_VAGUE) add_meaning(e, coded, SC_RANK_VAGUE, SMTPCODES_EVIDENCE_CODE);
  add(e, SC_RANK_NOTHING, SMTPCODES_REASON_UNKNOWN, SMTPCODES_SCOPE_UNSET, SMTPCODES_EVIDENCE_CODE, NULL);
}

/* A precise code that a phrase agrees with is exact. */
static void back_codes(sc_evidence *e) {
  int i, k;
  for (i = 0; i < e->count; i++)
    for (k = 0; e->clues[i].rank == SC_RANK_PRECISE && k < e->count; k++)
      if (e->clues[k].source == SMTPCODES_EVIDENCE_RULE && e->clues[k].rank >= SC_RANK_HINT &&
          e->clues[k].reason == e->clues[i].reason) e->clues[i].rank = SC_RANK_EXACT;
}

int sc_about_sender(smtpcodes_enhanced e) { return e.subject == 1 && (e.detail == 7 || e.detail == 8); }

/* Whether one speaks against the other. What shares words with a phrase is another reading of the same words. */
static int contradicts(const sc_clue *a, const sc_clue *b) {
  return sc_reasons_differ(a->reason, b->reason) && !sc_share_words(&a->hit, &b->hit);
}

/* What each rank is worth: how it stands to the others (of equals the first counts: a weak phrase and a hint win
 * by their rows' order), and how sure it makes alone and against a contradiction that is precise at least. */
static const struct worth { uint8_t order, alone, against; } worth[SC_RANKS] = {
  [SC_RANK_NOTHING] =     { 0, SMTPCODES_CONFIDENCE_GUESS,   SMTPCODES_CONFIDENCE_GUESS },
  [SC_RANK_VAGUE] =       { 1, SMTPCODES_CONFIDENCE_GUESS,   SMTPCODES_CONFIDENCE_GUESS },
  [SC_RANK_USUAL] =       { 2, SMTPCODES_CONFIDENCE_LIKELY,  SMTPCODES_CONFIDENCE_LIKELY },
  [SC_RANK_CONSEQUENCE] = { 3, SMTPCODES_CONFIDENCE_LIKELY,  SMTPCODES_CONFIDENCE_GUESS },
  [SC_RANK_HINT] =        { 4, SMTPCODES_CONFIDENCE_GUESS,   SMTPCODES_CONFIDENCE_GUESS },
  [SC_RANK_WEAK] =        { 4, SMTPCODES_CONFIDENCE_LIKELY,  SMTPCODES_CONFIDENCE_LIKELY },
  [SC_RANK_PRECISE] =     { 5, SMTPCODES_CONFIDENCE_LIKELY,  SMTPCODES_CONFIDENCE_LIKELY },
  [SC_RANK_EXACT] =       { 6, SMTPCODES_CONFIDENCE_CERTAIN, SMTPCODES_CONFIDENCE_LIKELY },
  [SC_RANK_STRONG] =      { 7, SMTPCODES_CONFIDENCE_CERTAIN, SMTPCODES_CONFIDENCE_LIKELY },
  [SC_RANK_PURPOSE] =     { 8, SMTPCODES_CONFIDENCE_CERTAIN, SMTPCODES_CONFIDENCE_LIKELY }
};

int sc_names_any_domain(const sc_evidence *e, const sc_scan *scan) {
  const sc_facts *const facts = &scan->facts;
  if (e->reason != SMTPCODES_REASON_DOMAIN_UNKNOWN || e->source != SMTPCODES_EVIDENCE_RULE || e->scope) return 0;
  if (!facts->code || facts->code == 556 || facts->enhanced.subject == 1 || facts->enhanced.subject == 4) return 0;
  return !sc_scan_names_destination(scan) && (!scan->matcher.has_address || facts->enhanced.subject == 7);
}

void sc_weigh(sc_evidence *e, const sc_scan *scan, const sc_around *around, smtpcodes_enhanced at_end) {
  const sc_facts *const facts = &scan->facts;
  const sc_clue *best, *against = NULL;
  int i;
  collect(e, scan, around, at_end);
  back_codes(e);
  best = &e->clues[0];
  for (i = 1; i < e->count; i++)
    if (worth[e->clues[i].rank].order > worth[best->rank].order) best = &e->clues[i];
  for (i = 0; i < e->count; i++)
    if (e->clues[i].rank > SC_RANK_VAGUE && (!against || e->clues[i].rank > against->rank) &&
        contradicts(&e->clues[i], best)) against = &e->clues[i];
  e->reason = best->reason;
  e->scope = best->scope;
  e->source = best->source;
  e->hit = best->hit;
  e->against = against ? against->reason : SMTPCODES_REASON_NONE;
  e->confidence = (smtpcodes_confidence)(against && against->rank >= SC_RANK_PRECISE ? worth[best->rank].against
                                                                                     : worth[best->rank].alone);
  e->returns = around->returns || scan->returns;
  e->blocks = scan->blocks;
  /* Routing loops and expired delivery times (X.4.6 and X.4.7, RFC 3463 §3.5) return whatever else is said. */
  if (facts->enhanced.subject == 4 && (facts->enhanced.detail == 6 || facts->enhanced.detail == 7))
    e->returns = 1;
  /* A host that takes no mail at all (RFC 7504 §3). */
  if (facts->code == 521 && e->reason == SMTPCODES_REASON_POLICY) e->scope = SMTPCODES_SCOPE_SERVER;
  /* What MAIL is refused for is the sender, and so is what the codes for a sender's address say (RFC 3463 §3.2). */
  if ((facts->stage == SMTPCODES_STAGE_MAIL || sc_about_sender(facts->enhanced) || around->sender) &&
      sc_about_recipient(e->reason)) {
    e->reason = SMTPCODES_REASON_SENDER_REJECTED;
    e->scope = SMTPCODES_SCOPE_UNSET;
    if (e->against == e->reason) e->against = SMTPCODES_REASON_NONE;
  }
}
