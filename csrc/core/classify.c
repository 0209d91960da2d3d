/* SPDX-License-Identifier: MIT
 *
 * What a reply means for the sender. Evidence is weighed in `weigh`, the laws that hold for every input
 * are in `judge` and nowhere else:
 *
 *  1. 2yz is accepted, 3yz is continue, whatever the text says.
 *  2. Disposition: done for 2yz and 3yz; keep for 4yz or a lost connection, whatever the action; return
 *     for 5yz, except too_many_recipients at RCPT. `final`, an expired delivery time and a routing loop
 *     always return.
 *  3. Only clear evidence about the recipient or its domain suppresses: never a 4yz, a stage before
 *     RCPT, text about the sender or a guess; after the data of several recipients only a reply that
 *     names an address.
 *  4. The scope is a domain only where the domain does not exist or takes no mail, and where a server
 *     does not relay for it. DNS failure is network_error.
 *  5. mailbox_full, rate_limited and greylisted keep their action under 5yz; system_error,
 *     network_error, service_unavailable and unknown become review. A 4yz that says retrying will not
 *     succeed is block and returns.
 *  6. too_many_recipients splits only what has a recipient already, or may have.
 *  7. Without a code the reason's defaults stand.
 */
#include "match.h"

#include <string.h>

/* ---- names. ORDER smtpcodes.h ---- */

static const char actions[][12] = { "", "proceed", "retry", "slow_down", "split", "suppress", "fix_message",
  "fix_sender", "fix_session", "review" };
static const char scopes[][12] = { "", "none", "recipient", "domain", "message", "sender", "host", "server",
  "session", "transaction", "unknown" }; /* ORDER scopes (spec/tools/genrules.lua) */
static const char dispositions[][8] = { "", "done", "keep", "return" };
static const char bounces[][8] = { "", "none", "soft", "hard", "block" };
static const char confidences[][8] = { "", "guess", "likely", "certain" };
static const char evidences[][12] = { "", "rule", "enhanced", "code", "user_rule" };
#define COUNT(table) (sizeof(table) / sizeof(table[0]))
SC_STATIC_ASSERT(actions_named, COUNT(actions) == SMTPCODES_ACTIONS);
SC_STATIC_ASSERT(scopes_named, COUNT(scopes) == SMTPCODES_SCOPES);
SC_STATIC_ASSERT(dispositions_named, COUNT(dispositions) == SMTPCODES_DISPOSITIONS);
SC_STATIC_ASSERT(bounces_named, COUNT(bounces) == SMTPCODES_BOUNCES);
SC_STATIC_ASSERT(confidences_named, COUNT(confidences) == SMTPCODES_CONFIDENCES);
SC_STATIC_ASSERT(evidences_named, COUNT(evidences) == SMTPCODES_EVIDENCES);

#define NAME(function, type, table) \
  smtpcodes_string function(type value) { \
    smtpcodes_string s = { NULL, 0 }; \
    if ((int)value > 0 && (size_t)value < COUNT(table)) { \
      s.ptr = table[value]; \
      s.len = strlen(s.ptr); \
    } \
    return s; \
  }
NAME(smtpcodes_action_name, smtpcodes_action, actions)
NAME(smtpcodes_scope_name, smtpcodes_scope, scopes)
NAME(smtpcodes_disposition_name, smtpcodes_disposition, dispositions)
NAME(smtpcodes_bounce_name, smtpcodes_bounce, bounces)
NAME(smtpcodes_confidence_name, smtpcodes_confidence, confidences)
NAME(smtpcodes_evidence_name, smtpcodes_evidence, evidences)
#undef NAME

int smtpcodes_provider_of(const char *id, size_t len) { return sc_provider_of(id, len); }
smtpcodes_string smtpcodes_provider_id(int provider) { return sc_provider_name(provider); }

/* ---- tables ---- */

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

/* The words of reason.def as enumerators. ORDER smtpcodes.h */
enum {
  action_proceed = SMTPCODES_ACTION_PROCEED, action_retry, action_slow_down, action_split, action_suppress,
  action_fix_message, action_fix_sender, action_fix_session, action_review
};
enum {
  scope_none = SMTPCODES_SCOPE_NONE, scope_recipient, scope_domain, scope_message, scope_sender, scope_host,
  scope_server, scope_session, scope_transaction, scope_unknown
};
enum { bounce_none = SMTPCODES_BOUNCE_NONE, bounce_soft, bounce_hard, bounce_block };

static const struct defaults { uint8_t action, scope, bounce; } defaults[SMTPCODES_REASONS] = {
  { 0, 0, 0 },
#define REASON(id, ID, action, scope, bounce, definition) { action_##action, scope_##scope, bounce_##bounce },
#include "../data/reason.def"
#undef REASON
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

/* ---- weighing ---- */

struct evidence {
  smtpcodes_reason reason;
  smtpcodes_scope scope;    /* UNSET: the reason's default */
  smtpcodes_confidence confidence;
  smtpcodes_evidence source;
  sc_hit hit;               /* EVIDENCE_RULE */
  int returns, blocks;      /* some rule says: it expired or loops; retrying will not succeed */
};

/* The first rule of that strength whose conditions hold, NULL when there is none. */
static const sc_hit *first_hit(const sc_scan *scan, int strong) {
  int i;
  for (i = 0; i < scan->hit_count; i++)
    if (sc_rule_strong(scan->hits[i].rule) == strong && sc_rule_holds(scan, scan->hits[i].rule))
      return &scan->hits[i];
  return NULL;
}

static void decide_by_rule(struct evidence *e, const sc_hit *hit, smtpcodes_confidence confidence) {
  e->reason = sc_rule_reason(hit->rule);
  e->scope = (smtpcodes_scope)sc_rule_scope(hit->rule);
  e->confidence = confidence;
  e->source = SMTPCODES_EVIDENCE_RULE;
  e->hit = *hit;
}

static int about_recipient(smtpcodes_reason r) {
  return r == SMTPCODES_REASON_MAILBOX_UNKNOWN || r == SMTPCODES_REASON_MAILBOX_DISABLED ||
         r == SMTPCODES_REASON_DOMAIN_UNKNOWN;
}

/* What the words around a quoted reply say: less than the reply itself, except that they tell whether it
 * is about the sender ("sender verify failed"). */
struct around {
  int strong, sender, returns;
  sc_hit hit;
};

/* A provider's row for a detail from here on is about a code that it made for one purpose, or took over
 * for one: no text says it better. From MADE_BY_MICROSOFT on nobody else uses any. */
enum { MADE_FOR_ONE_PURPOSE = 20, MADE_BY_MICROSOFT = 500 };

static int provider_of(const sc_scan *scan) {
  if (scan->facts.provider) return scan->facts.provider;
  if (scan->provider) return scan->provider;
  return scan->facts.enhanced.detail >= MADE_BY_MICROSOFT ? sc_provider_of("microsoft", 9) : 0;
}

/* `at_end`: an enhanced code at the end of a line, as qmail writes it: weak evidence. */
static void weigh(struct evidence *e, const sc_scan *scan, const struct around *around,
                  smtpcodes_enhanced at_end) {
  const sc_facts *const facts = &scan->facts;
  const sc_hit *const strong = around->sender ? &around->hit : first_hit(scan, 1);
  const sc_hit *const weak = around->strong ? &around->hit : first_hit(scan, 0);
  const int provider = provider_of(scan);
  enum weight firm, end_firm, code_firm;
  int scope = 0;
  const smtpcodes_reason own = sc_provider_code(provider, facts->enhanced, &scope);
  const smtpcodes_reason meant = enhanced_reason(facts->enhanced, &firm);
  const smtpcodes_reason ended = enhanced_reason(at_end, &end_firm);
  const smtpcodes_reason coded = code_reason(facts->code, facts->stage, &code_firm);

  e->returns = around->returns || scan->returns;
  e->blocks = scan->blocks;
  if (own && facts->enhanced.detail >= MADE_FOR_ONE_PURPOSE) {
    e->reason = own;
    e->scope = (smtpcodes_scope)scope;
    e->source = SMTPCODES_EVIDENCE_ENHANCED;
    e->confidence = SMTPCODES_CONFIDENCE_CERTAIN;
  } else if (code_firm == SURE) {
    e->reason = coded;
    e->source = SMTPCODES_EVIDENCE_CODE;
    e->confidence = strong && sc_rule_reason(strong->rule) != coded ? SMTPCODES_CONFIDENCE_LIKELY
                                                                    : SMTPCODES_CONFIDENCE_CERTAIN;
  } else if (strong) {
    const smtpcodes_reason against = own ? own : firm == FIRM ? meant : SMTPCODES_REASON_NONE;
    decide_by_rule(e, strong, SMTPCODES_CONFIDENCE_CERTAIN);
    if (against && against != e->reason && !(about_recipient(against) && about_recipient(e->reason)))
      e->confidence = SMTPCODES_CONFIDENCE_LIKELY;
  } else if (own || firm == FIRM) {
    e->reason = own ? own : meant;
    e->scope = own ? (smtpcodes_scope)scope : SMTPCODES_SCOPE_UNSET;
    e->source = SMTPCODES_EVIDENCE_ENHANCED;
    e->confidence = weak && sc_rule_reason(weak->rule) == e->reason ? SMTPCODES_CONFIDENCE_CERTAIN
                                                                    : SMTPCODES_CONFIDENCE_LIKELY;
  } else if (weak) {
    decide_by_rule(e, weak, sc_rule_hint(weak->rule) ? SMTPCODES_CONFIDENCE_GUESS
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

/* ---- judging ---- */

/* Up to RCPT nothing that is said is about a recipient. */
static int before_recipients(smtpcodes_stage stage) {
  return stage == SMTPCODES_STAGE_CONNECT || stage == SMTPCODES_STAGE_EHLO || stage == SMTPCODES_STAGE_HELO ||
         stage == SMTPCODES_STAGE_LHLO || stage == SMTPCODES_STAGE_MAIL || stage == SMTPCODES_STAGE_AUTH ||
         stage == SMTPCODES_STAGE_STARTTLS;
}

static int after_data(smtpcodes_stage stage) {
  return stage == SMTPCODES_STAGE_DATA_END || stage == SMTPCODES_STAGE_BDAT;
}

/* Law 3. */
static int may_suppress(const smtpcodes_verdict *v, const smtpcodes_context *context, int names_address) {
  return v->severity != 4 && !before_recipients(v->stage) && v->confidence > SMTPCODES_CONFIDENCE_GUESS &&
         !(after_data(v->stage) && context->recipients > 1 && !names_address);
}

/* Fills action, scope, disposition and bounce in from the reason and what is known. */
static void judge(smtpcodes_verdict *v, const smtpcodes_context *context, const struct evidence *e,
                  int names_address) {
  const struct defaults *const usual = &defaults[v->reason];
  v->action = (smtpcodes_action)usual->action;
  v->scope = e->scope ? e->scope : (smtpcodes_scope)usual->scope;
  v->bounce = (smtpcodes_bounce)usual->bounce;
  if (v->severity == 2 || v->severity == 3) { /* law 1 */
    v->disposition = SMTPCODES_DISPOSITION_DONE;
    return;
  }
  switch (v->reason) {
  case SMTPCODES_REASON_UNKNOWN:
    if (v->severity == 4) v->action = SMTPCODES_ACTION_RETRY;
    if (v->severity == 5) v->bounce = SMTPCODES_BOUNCE_BLOCK;
    break;
  case SMTPCODES_REASON_SYSTEM_ERROR: case SMTPCODES_REASON_NETWORK_ERROR:
  case SMTPCODES_REASON_SERVICE_UNAVAILABLE: /* law 5 */
    if (v->severity == 5) v->action = SMTPCODES_ACTION_REVIEW;
    break;
  case SMTPCODES_REASON_TOO_MANY_RECIPIENTS: /* law 6 */
    if (context->recipients == 0) v->action = SMTPCODES_ACTION_RETRY;
    break;
  case SMTPCODES_REASON_RELAY_DENIED:
    if (context->submission) {
      v->action = SMTPCODES_ACTION_FIX_SESSION;
      v->scope = SMTPCODES_SCOPE_SESSION;
    }
    break;
  default:
    break;
  }
  if (v->action == SMTPCODES_ACTION_SUPPRESS && !may_suppress(v, context, names_address)) {
    v->action = v->severity == 4 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_REVIEW;
    v->bounce = SMTPCODES_BOUNCE_BLOCK;
  }
  if (v->severity == 4) v->bounce = e->blocks ? SMTPCODES_BOUNCE_BLOCK : SMTPCODES_BOUNCE_SOFT;
  if (context->final || e->returns || e->blocks) v->disposition = SMTPCODES_DISPOSITION_RETURN;
  else if (v->severity == 4) v->disposition = SMTPCODES_DISPOSITION_KEEP;
  else if (v->severity == 5)
    v->disposition = v->reason == SMTPCODES_REASON_TOO_MANY_RECIPIENTS && v->stage == SMTPCODES_STAGE_RCPT
                       ? SMTPCODES_DISPOSITION_KEEP : SMTPCODES_DISPOSITION_RETURN;
  else /* law 7 */
    v->disposition = v->bounce == SMTPCODES_BOUNCE_SOFT ? SMTPCODES_DISPOSITION_KEEP
                                                        : SMTPCODES_DISPOSITION_RETURN;
}

/* ---- reading ---- */

/* Reads the lines of a reply. */
static void feed_reply(sc_scan *scan, const smtpcodes_reply *reply) {
  smtpcodes_string line;
  size_t at = 0;
  while ((at = smtpcodes_next_line(reply, at, &line)) != 0) sc_scan_feed(scan, line.ptr, line.len);
}

static long reply_retry_after(const smtpcodes_reply *reply) {
  smtpcodes_string line;
  size_t at = 0;
  long seconds = -1;
  while (seconds < 0 && (at = smtpcodes_next_line(reply, at, &line)) != 0)
    seconds = smtpcodes_retry_after(line.ptr, line.len);
  return seconds;
}

static void look_around(struct around *around, sc_scan *scan, const sc_facts *facts, const char *text,
                        size_t len) {
  const sc_hit *hit;
  sc_scan_begin(scan, facts);
  sc_scan_feed(scan, text, len);
  sc_scan_end(scan);
  hit = first_hit(scan, 1);
  if (hit) {
    around->hit = *hit;
    around->strong = 1;
    around->sender = sc_rule_reason(hit->rule) == SMTPCODES_REASON_SENDER_REJECTED;
  }
  around->returns = scan->returns;
}

void smtpcodes_classify(const char *text, size_t len, const smtpcodes_context *given,
                        smtpcodes_verdict *out) {
  static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;
  static const smtpcodes_verdict no_verdict;
  static const smtpcodes_enhanced none;
  const smtpcodes_context *const context = given ? given : &nothing_known;
  smtpcodes_reply reply;
  smtpcodes_enhanced at_end = none;
  struct evidence e = { SMTPCODES_REASON_NONE, SMTPCODES_SCOPE_UNSET, SMTPCODES_CONFIDENCE_UNSET,
                        SMTPCODES_EVIDENCE_UNSET, { -1, NULL, NULL }, 0, 0 };
  struct around around = { 0, 0, 0, { -1, NULL, NULL } };
  sc_facts facts;
  sc_scan scan;
  int found = 0, names_address = 0;

  *out = no_verdict;
  out->retry_after = -1;
  if (len > context->max_bytes) {
    len = context->max_bytes;
    out->truncated = 1;
  }
  facts.code = context->code;
  facts.enhanced = context->enhanced;
  facts.stage = context->stage;
  facts.provider = context->provider;
  if (!context->code) {
    found = smtpcodes_parse_diagnostic(text, len, &reply);
    if (found) {
      facts.code = reply.code;
      facts.enhanced = reply.enhanced;
      if (!facts.stage) facts.stage = reply.stage;
      at_end = reply.at_end;
    } else {
      size_t skip = 0;
      while (skip < len && (text[skip] == ' ' || text[skip] == '#')) skip++;
      if (!context->enhanced.cls) smtpcodes_read_enhanced(text + skip, len - skip, &facts.enhanced);
    }
  }
  out->code = facts.code;
  out->enhanced = facts.enhanced;
  out->severity = facts.code ? facts.code / 100 : facts.enhanced.cls;
  out->stage = facts.stage;
  if (out->severity == 2 || out->severity == 3) {
    e.reason = out->severity == 2 ? SMTPCODES_REASON_ACCEPTED : SMTPCODES_REASON_CONTINUE;
    e.confidence = SMTPCODES_CONFIDENCE_CERTAIN;
    e.source = SMTPCODES_EVIDENCE_CODE;
    out->provider = facts.provider;
  } else {
    if (found && reply.octets.ptr > text)
      look_around(&around, &scan, &facts, text, (size_t)(reply.octets.ptr - text));
    sc_scan_begin(&scan, &facts);
    if (found) feed_reply(&scan, &reply);
    else sc_scan_feed(&scan, text, len);
    sc_scan_end(&scan);
    weigh(&e, &scan, &around, at_end);
    out->provider = provider_of(&scan);
    names_address = scan.address;
    out->blocklist = sc_list_name(scan.list);
    if (scan.held[0] & 1 && (scan.numbers || scan.held[0] & 2))
      out->retry_after = found ? reply_retry_after(&reply) : smtpcodes_retry_after(text, len);
    /* Codes that contradict each other decide nothing for good. */
    if (found && reply.flaws & (1u << SMTPCODES_FLAW_CODE_CHANGES)) e.confidence = SMTPCODES_CONFIDENCE_GUESS;
    else if (found && reply.mismatch.cls && e.confidence > SMTPCODES_CONFIDENCE_GUESS)
      e.confidence = (smtpcodes_confidence)(e.confidence - 1);
  }
  if (context->reason && out->severity != 2 && out->severity != 3) {
    e.reason = context->reason;
    e.scope = SMTPCODES_SCOPE_UNSET;
    e.confidence = SMTPCODES_CONFIDENCE_CERTAIN;
    e.source = SMTPCODES_EVIDENCE_USER_RULE;
    e.hit.rule = -1;
  }
  out->reason = e.reason;
  out->confidence = e.confidence;
  out->evidence = e.source;
  if (e.hit.rule >= 0) {
    out->rule = sc_rule_name(e.hit.rule);
    if (e.hit.begin) {
      out->matched.ptr = e.hit.begin;
      out->matched.len = (size_t)(e.hit.end - e.hit.begin);
    }
  }
  judge(out, context, &e, names_address);
}
