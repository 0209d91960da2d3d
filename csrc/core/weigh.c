/* SPDX-License-Identifier: MIT
 *
 * Weighs the evidence: the rules that the text matches, the provider's and the registry's meaning of the enhanced
 * code, the reply code.
 */
#include "decide.h"

#define COUNT(table) (sizeof(table) / sizeof(table[0]))

enum weight { SAYS_NOTHING, VAGUE, FIRM, SURE };

struct meaning { uint8_t cls_or_stage, subject; uint16_t detail_or_code; uint8_t reason, weight; };

#define NO_STAGE SMTPCODES_STAGE_NONE
static const struct meaning enhanced_means[] = {
#define ENHANCED_MEANS(classes, subject, detail, REASON, WEIGHT) \
  { classes, subject, detail, SMTPCODES_REASON_##REASON, WEIGHT },
#define CODE_MEANS(code, STAGE, REASON, WEIGHT)
#include "../data/evidence.def"
#undef ENHANCED_MEANS
#undef CODE_MEANS
};
static const struct meaning code_means[] = {
#define ENHANCED_MEANS(classes, subject, detail, REASON, WEIGHT)
#define CODE_MEANS(code, STAGE, REASON, WEIGHT) \
  { SMTPCODES_STAGE_##STAGE, 0, code, SMTPCODES_REASON_##REASON, WEIGHT },
#include "../data/evidence.def"
#undef ENHANCED_MEANS
#undef CODE_MEANS
};

static smtpcodes_reason enhanced_reason(smtpcodes_enhanced e, enum weight *weight) {
  size_t i;
  *weight = SAYS_NOTHING;
  if (!e.cls) return SMTPCODES_REASON_NONE;
  for (i = 0; i < COUNT(enhanced_means); i++) {
    const struct meaning *m = &enhanced_means[i];
    if (m->subject != e.subject || m->detail_or_code != e.detail) continue;
    if (m->cls_or_stage != 45 && m->cls_or_stage != e.cls) continue;
    *weight = (enum weight)m->weight;
    return (smtpcodes_reason)m->reason;
  }
  return SMTPCODES_REASON_NONE;
}

static smtpcodes_reason code_reason(int code, smtpcodes_stage stage, enum weight *weight) {
  size_t i;
  *weight = SAYS_NOTHING;
  for (i = 0; code && i < COUNT(code_means); i++) {
    const struct meaning *m = &code_means[i];
    if (m->detail_or_code != code || (m->cls_or_stage && m->cls_or_stage != stage)) continue;
    *weight = (enum weight)m->weight;
    return (smtpcodes_reason)m->reason;
  }
  return SMTPCODES_REASON_NONE;
}

/* The first rule of that strength whose conditions hold, NULL when there is none. */
static const sc_hit *first_hit(const sc_scan *scan, int strong) {
  int i;
  for (i = 0; i < scan->hit_count; i++)
    if ((sc_rule_strength(scan->hits[i].rule) == SC_STRONG) == strong && sc_rule_holds(scan, scan->hits[i].rule))
      return &scan->hits[i];
  return NULL;
}

static void decide_by_rule(sc_evidence *e, const sc_scan *scan, const sc_hit *hit, smtpcodes_confidence confidence) {
  e->reason = sc_rule_reason(hit->rule);
  e->scope = sc_rule_scope(scan, hit->rule);
  e->confidence = confidence;
  e->source = SMTPCODES_EVIDENCE_RULE;
  e->hit = *hit;
}

void sc_look_around(sc_around *around, const sc_scan *scan) {
  const sc_hit *const hit = first_hit(scan, 1);
  if (hit) {
    around->hit = *hit;
    around->strong = 1;
    around->sender = sc_rule_reason(hit->rule) == SMTPCODES_REASON_SENDER_REJECTED;
  }
  around->returns = scan->returns;
}

static int about_recipient(smtpcodes_reason r) {
  return r == SMTPCODES_REASON_MAILBOX_UNKNOWN || r == SMTPCODES_REASON_MAILBOX_DISABLED ||
         r == SMTPCODES_REASON_DOMAIN_UNKNOWN;
}

/* A provider's row for a detail from here on is about a code that it made for one purpose, or took over
 * for one: no text says it better. From MADE_BY_MICROSOFT on nobody else uses any. */
enum { MADE_FOR_ONE_PURPOSE = 20, MADE_BY_MICROSOFT = 500 };

int sc_scan_provider(const sc_scan *scan) {
  if (scan->facts.provider) return scan->facts.provider;
  if (scan->provider) return scan->provider;
  return scan->facts.enhanced.detail >= MADE_BY_MICROSOFT ? sc_provider_of("microsoft", 9) : 0;
}

/* `at_end`: an enhanced code at the end of a line, as qmail writes it: weak evidence. */
void sc_weigh(sc_evidence *e, const sc_scan *scan, const sc_around *around, smtpcodes_enhanced at_end) {
  const sc_facts *const facts = &scan->facts;
  const sc_hit *const strong = around->sender ? &around->hit : first_hit(scan, 1);
  const sc_hit *const weak = around->strong ? &around->hit : first_hit(scan, 0);
  const int provider = sc_scan_provider(scan);
  enum weight firm, end_firm, code_firm;
  smtpcodes_scope scope = SMTPCODES_SCOPE_UNSET;
  const smtpcodes_reason own = sc_provider_code(provider, facts->enhanced, &scope);
  const smtpcodes_reason meant = enhanced_reason(facts->enhanced, &firm);
  const smtpcodes_reason ended = enhanced_reason(at_end, &end_firm);
  const smtpcodes_reason coded = code_reason(facts->code, facts->stage, &code_firm);

  e->returns = around->returns || scan->returns;
  e->blocks = scan->blocks;
  if (own && facts->enhanced.detail >= MADE_FOR_ONE_PURPOSE) {
    e->reason = own;
    e->scope = scope;
    e->source = SMTPCODES_EVIDENCE_ENHANCED;
    e->confidence = SMTPCODES_CONFIDENCE_CERTAIN;
  } else if (code_firm == SURE) {
    e->reason = coded;
    e->source = SMTPCODES_EVIDENCE_CODE;
    e->confidence = strong && sc_rule_reason(strong->rule) != coded ? SMTPCODES_CONFIDENCE_LIKELY
                                                                    : SMTPCODES_CONFIDENCE_CERTAIN;
  } else if (strong) {
    const smtpcodes_reason against = own ? own : firm == FIRM ? meant : SMTPCODES_REASON_NONE;
    decide_by_rule(e, scan, strong, SMTPCODES_CONFIDENCE_CERTAIN);
    if (against && against != e->reason && !(about_recipient(against) && about_recipient(e->reason)))
      e->confidence = SMTPCODES_CONFIDENCE_LIKELY;
  } else if (own || firm == FIRM) {
    e->reason = own ? own : meant;
    e->scope = own ? scope : SMTPCODES_SCOPE_UNSET;
    e->source = SMTPCODES_EVIDENCE_ENHANCED;
    e->confidence = weak && sc_rule_reason(weak->rule) == e->reason ? SMTPCODES_CONFIDENCE_CERTAIN
                                                                    : SMTPCODES_CONFIDENCE_LIKELY;
  } else if (weak) {
    decide_by_rule(e, scan, weak, sc_rule_strength(weak->rule) == SC_HINT ? SMTPCODES_CONFIDENCE_GUESS
                                                     : SMTPCODES_CONFIDENCE_LIKELY);
  } else if (code_firm == FIRM) {
    e->reason = coded;
    e->source = SMTPCODES_EVIDENCE_CODE;
    e->confidence = SMTPCODES_CONFIDENCE_LIKELY;
  } else if (ended) {
    e->reason = ended;
    e->source = SMTPCODES_EVIDENCE_ENHANCED;
    e->confidence = end_firm == FIRM ? SMTPCODES_CONFIDENCE_LIKELY : SMTPCODES_CONFIDENCE_GUESS;
  } else if (meant || coded) {
    e->reason = meant ? meant : coded;
    e->source = meant ? SMTPCODES_EVIDENCE_ENHANCED : SMTPCODES_EVIDENCE_CODE;
    e->confidence = SMTPCODES_CONFIDENCE_GUESS;
  } else {
    e->reason = SMTPCODES_REASON_UNKNOWN;
    e->source = SMTPCODES_EVIDENCE_CODE;
    e->confidence = SMTPCODES_CONFIDENCE_GUESS;
  }
  /* Routing loops and expired delivery times return whatever else is said (RFC 3463 §3.5). */
  if (facts->enhanced.subject == 4 && (facts->enhanced.detail == 6 || facts->enhanced.detail == 7))
    e->returns = 1;
  /* A host that takes no mail at all (RFC 7504 §3). */
  if (facts->code == 521 && e->reason == SMTPCODES_REASON_POLICY) e->scope = SMTPCODES_SCOPE_SERVER;
  /* What MAIL is refused for is the sender. */
  if (facts->stage == SMTPCODES_STAGE_MAIL && about_recipient(e->reason)) {
    e->reason = SMTPCODES_REASON_SENDER_REJECTED;
    e->scope = SMTPCODES_SCOPE_UNSET;
  }
}
