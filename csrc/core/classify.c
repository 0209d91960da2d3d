/* SPDX-License-Identifier: MIT
 *
 * What a text means for the sender: gathers what the caller gives and the report tells (the codes, the words that
 * count, what became of the attempt), and has it weighed (weigh.c) and judged (judge.c).
 */
#include "decide.h"
#include "detail.h"
#include "wire.h"

#include <string.h>

int smtpcodes_provider_of(const char *id, size_t len) { return sc_provider_of(id, len); }
smtpcodes_string smtpcodes_provider_id(int provider) { return sc_provider_name(provider); }

size_t smtpcodes_phrase_text(int phrase, char *out, size_t size) {
  sc_table table;
  sc_table_open(&table);
  if (phrase < 0 || (uint32_t)phrase >= table.index.phrases) return 0;
  return sc_phrase_text(&table.index, (uint32_t)phrase, out, size);
}

/* ---- what is to be judged ---- */

typedef struct matter {
  const smtpcodes_reply *reply; /* whose lines are the words that count; NULL: */
  smtpcodes_string text;        /* these are */
  enum sc_style style;
  sc_facts facts;               /* of the reply that those words are from */
  smtpcodes_enhanced at_end;
  smtpcodes_string around;      /* the words before it */
  int quoted;                   /* those are another server's */
  smtpcodes_string time;        /* of the report */
  sc_told told;
} matter;

static const smtpcodes_enhanced no_code;

/* The enhanced code at the end of words without a reply. What it says of an address or a mailbox is not believed:
 * no reply code says whether that lasts. */
static smtpcodes_enhanced code_behind(smtpcodes_string text) {
  smtpcodes_enhanced code = no_code;
  if (!text.len || !sc_enhanced_at_end(text.ptr, text.len, &code) || code.subject < 3) return no_code;
  return code;
}

/* What the report tells, as far as the caller does not. */
static void gather(matter *m, const smtpcodes_report *r, const smtpcodes_context *context, smtpcodes_verdict *out) {
  const smtpcodes_reply *const last = r->has_inner ? &r->inner : r->has_reply ? &r->reply : NULL;
  const int permanent = r->status.cls == 5 || r->event == SMTPCODES_EVENT_FAILED || r->event == SMTPCODES_EVENT_EXPIRED;
  out->code = r->has_reply ? r->reply.code : 0;
  out->enhanced = r->has_reply ? r->reply.enhanced : no_code;
  if (!out->enhanced.cls && (!out->code || r->status.cls == out->code / 100)) out->enhanced = r->status;
  out->stage = context->stage ? context->stage : r->stage;
  out->recipient = r->recipient;
  out->recipient_xtext = r->recipient_xtext;
  out->remote = r->remote;
  out->truncated = r->truncated;
  m->reply = last;
  m->text = r->text;
  m->style = (enum sc_style)r->text_style;
  m->facts.code = last ? last->code : 0;
  m->facts.enhanced = r->has_inner ? last->enhanced : out->enhanced;
  m->facts.stage = context->stage ? context->stage : last && last->stage ? last->stage : r->stage;
  m->facts.provider = context->provider;
  m->at_end = last ? last->at_end : code_behind(r->text);
  m->around = r->around;
  m->quoted = r->has_inner;
  m->time = r->time;
  m->told.event = r->event;
  m->told.inner_severity = r->has_inner ? r->inner.code / 100 : 0;
  m->told.unread = r->forms > 0 && !r->has_reply && !permanent;
}

/* A code, an enhanced code and words without one, all from the caller. */
static void take(matter *m, smtpcodes_string text, const smtpcodes_context *context, smtpcodes_verdict *out) {
  static const matter nothing;
  *m = nothing;
  out->code = context->code;
  out->enhanced = context->enhanced;
  out->stage = context->stage;
  m->text = text;
  m->style = SC_WIRE;
  m->facts.code = context->code;
  m->facts.enhanced = context->enhanced;
  m->facts.stage = context->stage;
  m->facts.provider = context->provider;
}

/* ---- words ---- */

/* Words printed with escapes as they are meant. What does not fit is not judged. */
enum { CLEAN_OCTETS = 6144, CLEAN_LINES = 24 };

typedef struct cleaned {
  enum sc_style style;
  size_t used;
  int count;
  struct { smtpcodes_string printed; size_t at; } line[CLEAN_LINES];
  char octets[CLEAN_OCTETS];
} cleaned;

static int has_escapes(enum sc_style style, smtpcodes_string text) {
  return style == SC_QMAIL || (style == SC_ESCAPED && memchr(text.ptr, '\\', text.len) != NULL);
}

/* The line without escapes, itself when it has none. */
static smtpcodes_string clean_line(cleaned *c, smtpcodes_string line) {
  smtpcodes_string out = line;
  if (!line.len || !has_escapes(c->style, line) || c->count == CLEAN_LINES) return out;
  if (line.len > CLEAN_OCTETS - c->used) line.len = CLEAN_OCTETS - c->used;
  out.ptr = c->octets + c->used;
  out.len = sc_clean(c->style, line, c->octets + c->used);
  c->line[c->count].printed = line;
  c->line[c->count++].at = c->used;
  c->used += out.len;
  return out;
}

/* Where what stands at `at` was printed. */
static const char *printed_at(const cleaned *c, const char *at, int is_end) {
  char scratch[CLEAN_OCTETS], *to = scratch;
  const char *p, *end;
  size_t offset;
  int i = 0;
  if (at < c->octets || at > c->octets + c->used) return at;
  offset = (size_t)(at - c->octets);
  while (i + 1 < c->count && offset >= c->line[i + 1].at + (size_t)is_end) i++;
  offset -= c->line[i].at;
  p = c->line[i].printed.ptr;
  end = p + c->line[i].printed.len;
  while (p < end && (size_t)(to - scratch) < offset) p = sc_clean_octet(c->style, p, end, scratch, &to);
  return p;
}

/* What a phrase matched in the words without escapes is told as it was printed: they end with this reading. */
static void show_as_printed(const cleaned *c, sc_hit *hit) {
  if (!hit->begin || !c->count) return;
  hit->end = printed_at(c, hit->end, 1);
  hit->begin = printed_at(c, hit->begin, 0);
}

/* The next line of the words that count, as smtpcodes_next_line walks them; a text is one line. */
static size_t next_words(const matter *m, size_t position, smtpcodes_string *line) {
  if (m->reply) return smtpcodes_next_line(m->reply, position, line);
  *line = m->text;
  return position == 0;
}

/* Lines that differ in code are those of several replies. */
static void scan_words(sc_scan *scan, const matter *m, cleaned *c) {
  const int others = m->reply && m->reply->flaws & (1u << SMTPCODES_FLAW_CODE_CHANGES);
  smtpcodes_string line;
  size_t at = 0;
  c->style = m->reply ? (enum sc_style)m->reply->state.style : m->style;
  c->used = 0;
  c->count = 0;
  sc_scan_begin(scan, &m->facts);
  while ((at = next_words(m, at, &line)) != 0) {
    line = clean_line(c, line);
    if (!line.len) continue;
    if (others) sc_match_break(&scan->matcher);
    sc_scan_feed(scan, line.ptr, line.len);
  }
  sc_scan_end(scan);
}

/* What the words before the reply tell: that the delivery time expired, and whether it is about the sender. Another
 * server's are evidence of their own; a program's only keep what is said from being taken for the recipient's fault. */
static void scan_around(sc_around *around, sc_scan *scan, const matter *m) {
  static const sc_around nothing = { 0, 0, 0, { -1, -1, NULL, NULL } };
  *around = nothing;
  if (!m->reply || !m->around.len) return;
  sc_scan_begin(scan, &m->facts);
  sc_scan_feed(scan, m->around.ptr, m->around.len);
  sc_scan_end(scan);
  sc_look_around(around, scan);
  around->strong = around->sender && m->quoted;
}

/* "tomorrow" has no number. */
static int says_tomorrow(smtpcodes_string line) {
  const char *at = line.ptr, *const end = sc_behind(line.ptr, line.len);
  for (; at < end; at++) {
    at = (const char *)memchr(at, 'w', (size_t)(end - at));
    if (!at) return 0;
    if (at - line.ptr > 6 && memcmp(at - 7, "tomorro", 7) == 0) return 1;
  }
  return 0;
}

/* What the scan shows not to be there is not looked for. */
static void read_details(smtpcodes_verdict *out, const matter *m, const sc_scan *scan, smtpcodes_reason reason) {
  const int may_name_time = sc_scan_may_name_time(scan), listed = reason == SMTPCODES_REASON_BLOCKLISTED;
  const long now = may_name_time && m->time.ptr ? sc_time_of_day(m->time.ptr, m->time.len) : -1;
  static const sc_details nothing;
  sc_details found = nothing;
  smtpcodes_string line;
  size_t at = 0;
  while ((at = next_words(m, at, &line)) != 0) {
    if (!line.len) continue;
    if (out->retry_after < 0 && (may_name_time || says_tomorrow(line)))
      out->retry_after = sc_retry_after(line.ptr, line.len, now);
    if (listed || scan->matcher.has_link || scan->matcher.has_tag)
      sc_read_details(line, out->blocklist, listed, scan->matcher.has_tag, &found);
  }
  out->tag = found.tag;
  out->link = found.link;
  out->listed = found.listed;
}

static int is_same_letter(char a, char b) { return sc_lower((unsigned char)a) == sc_lower((unsigned char)b); }

/* Whether the words name the domain of the recipient that the report tells. */
static int names_domain_of(const matter *m, smtpcodes_string recipient) {
  smtpcodes_string line;
  size_t at = 0, from = recipient.len, len, i, k;
  while (from > 0 && recipient.ptr[from - 1] != '@') from--;
  len = from > 0 ? recipient.len - from : 0;
  while (len > 0 && len < 256 && (at = next_words(m, at, &line)) != 0)
    for (i = 0; i + len <= line.len; i++) {
      for (k = 0; k < len && is_same_letter(line.ptr[i + k], recipient.ptr[from + k]); k++) {}
      if (k == len) return 1;
    }
  return 0;
}

/* Reads the words of what is no success: what they say, and why. */
static void read_words(smtpcodes_verdict *out, sc_evidence *e, const matter *m, int *names_address) {
  cleaned c;
  sc_around around;
  sc_scan scan;
  int i;
  scan_around(&around, &scan, m);
  around.sender |= sc_about_sender(out->enhanced); /* the received reply's: another may be quoted in it */
  scan_words(&scan, m, &c);
  sc_weigh(e, &scan, &around, m->at_end);
  *names_address = scan.matcher.has_address;
  out->provider = sc_scan_provider(&scan);
  out->blocklist = sc_list_name(scan.list);
  show_as_printed(&c, &e->hit);
  for (i = 0; i < e->count; i++) show_as_printed(&c, &e->clues[i].hit);
  read_details(out, m, &scan, e->reason);
  if (sc_names_any_domain(e, &scan) && !names_domain_of(m, out->recipient)) e->confidence = SMTPCODES_CONFIDENCE_GUESS;
  if (!m->reply) return;
  /* A reply whose lines differ in code can never be more than a guess. */
  if (m->reply->flaws & (1u << SMTPCODES_FLAW_CODE_CHANGES)) e->confidence = SMTPCODES_CONFIDENCE_GUESS;
  else if (m->reply->mismatch.cls && e->confidence > SMTPCODES_CONFIDENCE_GUESS)
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
  out->matched = sc_between(e->hit.begin, e->hit.end);
}

static void decide_for(sc_evidence *e, smtpcodes_reason reason, smtpcodes_evidence source,
                       smtpcodes_confidence confidence) {
  e->reason = reason;
  e->scope = SMTPCODES_SCOPE_UNSET;
  e->confidence = confidence;
  e->source = source;
  e->against = SMTPCODES_REASON_NONE;
  e->hit.rule = -1;
}

/* What the code or the event alone decide: a success (law 1), a delivery, a success of what failed all the same
 * (law 12). NONE: the words do. */
static smtpcodes_reason decided(int severity, smtpcodes_event event) {
  const int failed = event == SMTPCODES_EVENT_DEFERRED || event == SMTPCODES_EVENT_FAILED
    || event == SMTPCODES_EVENT_EXPIRED;
  if (event == SMTPCODES_EVENT_DELIVERED) return SMTPCODES_REASON_ACCEPTED;
  if (severity != 2 && severity != 3) return SMTPCODES_REASON_NONE;
  if (failed) return SMTPCODES_REASON_SYSTEM_ERROR;
  return severity == 2 ? SMTPCODES_REASON_ACCEPTED : SMTPCODES_REASON_CONTINUE;
}

static void judge(const matter *m, const smtpcodes_context *context, smtpcodes_verdict *out, sc_evidence *e) {
  int names_address = 0;
  out->severity = out->code ? out->code / 100 : out->enhanced.cls;
  out->provider = m->facts.provider;
  decide_for(e, decided(out->severity, m->told.event), SMTPCODES_EVIDENCE_CODE, SMTPCODES_CONFIDENCE_CERTAIN);
  e->returns = e->blocks = e->count = 0;
  if (e->reason == SMTPCODES_REASON_SYSTEM_ERROR) e->confidence = SMTPCODES_CONFIDENCE_LIKELY;
  if (!e->reason) {
    read_words(out, e, m, &names_address);
    if (m->told.event == SMTPCODES_EVENT_EXPIRED && e->reason == SMTPCODES_REASON_UNKNOWN)
      decide_for(e, SMTPCODES_REASON_NETWORK_ERROR, SMTPCODES_EVIDENCE_CODE, SMTPCODES_CONFIDENCE_LIKELY);
    if (context->reason > SMTPCODES_REASON_CONTINUE) /* those up to it follow from the code alone */
      decide_for(e, context->reason, SMTPCODES_EVIDENCE_USER_RULE, SMTPCODES_CONFIDENCE_CERTAIN);
  }
  take_over(out, e);
  sc_judge(out, context, &m->told, e, names_address);
}

static void begin(smtpcodes_verdict *out) {
  static const smtpcodes_verdict no_verdict;
  *out = no_verdict;
  out->retry_after = out->phrase = -1;
}

static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;

static void classify_report(const smtpcodes_report *report, const smtpcodes_context *context, smtpcodes_verdict *out,
                            sc_evidence *e) {
  matter m;
  begin(out);
  gather(&m, report, context, out);
  judge(&m, context, out, e);
}

void smtpcodes_classify_report(const smtpcodes_report *report, const smtpcodes_context *given, smtpcodes_verdict *out) {
  sc_evidence e;
  classify_report(report, given ? given : &nothing_known, out, &e);
}

static void classify(const char *text, size_t len, const smtpcodes_context *context, smtpcodes_verdict *out,
                     sc_evidence *e) {
  smtpcodes_report_options options;
  smtpcodes_report report;
  smtpcodes_string words;
  matter m;
  options.max_bytes = context->max_bytes;
  if (!context->code) {
    smtpcodes_parse_report(text, len, &options, &report);
    if (context->enhanced.cls && !report.has_reply) report.status = context->enhanced;
    classify_report(&report, context, out, e);
    return;
  }
  begin(out);
  words.ptr = text;
  words.len = len < context->max_bytes ? len : context->max_bytes;
  take(&m, words, context, out);
  out->truncated = len > context->max_bytes;
  judge(&m, context, out, e);
}

void smtpcodes_classify(const char *text, size_t len, const smtpcodes_context *given, smtpcodes_verdict *out) {
  sc_evidence e;
  classify(text, len, given ? given : &nothing_known, out, &e);
}

size_t smtpcodes_explain(const char *text, size_t len, const smtpcodes_report *report, const smtpcodes_context *given,
                         smtpcodes_verdict *out, smtpcodes_clue *clues, size_t size) {
  const smtpcodes_context *const context = given ? given : &nothing_known;
  sc_evidence e;
  size_t i;
  if (report) classify_report(report, context, out, &e);
  else classify(text, len, context, out, &e);
  for (i = 0; i < (size_t)e.count && i < size; i++) {
    const sc_clue *const from = &e.clues[i];
    smtpcodes_clue *const to = &clues[i];
    to->evidence = from->source;
    to->reason = from->reason;
    to->rank = sc_rank_name(from->rank);
    to->rule = sc_rule_name(from->hit.rule);
    to->phrase = from->hit.phrase;
    to->matched = sc_between(from->hit.begin, from->hit.end);
  }
  return (size_t)e.count;
}
