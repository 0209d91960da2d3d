/* SPDX-License-Identifier: MIT
 *
 * The C library as a program uses it: what smtpcodes.h promises for arguments that Lua never passes (numbers that are
 * no enumerators, NULL for options, rooms that are too small), and the functions that the module does not use. At the
 * end what only the generator of tables asks of the core. Every failing promise is printed; the last line is "N passed,
 * N failed".
 */
#include "phrase.h"
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int passed, failed;

static void promise(int holds, int line, const char *what) {
  if (holds) passed++;
  else failed++;
  if (!holds) printf("api.c:%d: %s\n", line, what);
}
#define PROMISE(condition) promise((condition) != 0, __LINE__, #condition)

static int is(smtpcodes_string s, const char *text) {
  return s.ptr && s.len == strlen(text) && memcmp(s.ptr, text, s.len) == 0;
}

static smtpcodes_string of(const char *text) {
  smtpcodes_string s;
  s.ptr = text;
  s.len = strlen(text);
  return s;
}

static smtpcodes_enhanced enhanced(int cls, int subject, int detail) {
  smtpcodes_enhanced code;
  code.cls = cls;
  code.subject = subject;
  code.detail = detail;
  return code;
}

/* A name that ends where its letters end. */
static int is_name(smtpcodes_string s) {
  size_t i;
  for (i = 0; i < s.len; i++)
    if ((s.ptr[i] < 'a' || s.ptr[i] > 'z') && s.ptr[i] != '_') return 0;
  return s.len > 2 && s.len < 24;
}

static void every_name(void) {
  int i;
  for (i = 1; i < SMTPCODES_ACTIONS; i++) PROMISE(is_name(smtpcodes_action_name((smtpcodes_action)i)));
  for (i = 1; i < SMTPCODES_SCOPES; i++) PROMISE(is_name(smtpcodes_scope_name((smtpcodes_scope)i)));
  for (i = 1; i < SMTPCODES_DISPOSITIONS; i++) PROMISE(is_name(smtpcodes_disposition_name((smtpcodes_disposition)i)));
  for (i = 1; i < SMTPCODES_BOUNCES; i++) PROMISE(is_name(smtpcodes_bounce_name((smtpcodes_bounce)i)));
  for (i = 1; i < SMTPCODES_CONFIDENCES; i++) PROMISE(is_name(smtpcodes_confidence_name((smtpcodes_confidence)i)));
  for (i = 1; i < SMTPCODES_EVIDENCES; i++) PROMISE(is_name(smtpcodes_evidence_name((smtpcodes_evidence)i)));
  for (i = 1; i < SMTPCODES_EVENTS; i++) PROMISE(is_name(smtpcodes_event_name((smtpcodes_event)i)));
  PROMISE(is(smtpcodes_confidence_name(SMTPCODES_CONFIDENCE_CERTAIN), "certain"));
}

static void names(void) {
  PROMISE(is(of(smtpcodes_version()), SMTPCODES_VERSION));
  PROMISE(is(smtpcodes_stage_name(SMTPCODES_STAGE_DATA_END), "DATA-END"));
  PROMISE(!smtpcodes_stage_name(SMTPCODES_STAGES).ptr && !smtpcodes_stage_name((smtpcodes_stage)-1).ptr);
  PROMISE(smtpcodes_stage_of("RCPT", 4) == SMTPCODES_STAGE_RCPT && !smtpcodes_stage_of("RCPT", 3));
  PROMISE(is(smtpcodes_action_name(SMTPCODES_ACTION_RETRY), "retry"));
  PROMISE(!smtpcodes_action_name(SMTPCODES_ACTION_NONE).ptr && !smtpcodes_action_name(SMTPCODES_ACTIONS).ptr);
  PROMISE(is(smtpcodes_scope_name(SMTPCODES_SCOPE_HOST), "host"));
  PROMISE(!smtpcodes_scope_name(SMTPCODES_SCOPE_UNSET).ptr && !smtpcodes_scope_name(SMTPCODES_SCOPES).ptr);
  PROMISE(is(smtpcodes_disposition_name(SMTPCODES_DISPOSITION_KEEP), "keep"));
  PROMISE(!smtpcodes_disposition_name(SMTPCODES_DISPOSITION_UNSET).ptr);
  PROMISE(!smtpcodes_disposition_name(SMTPCODES_DISPOSITIONS).ptr);
  PROMISE(is(smtpcodes_bounce_name(SMTPCODES_BOUNCE_HARD), "hard"));
  PROMISE(!smtpcodes_bounce_name(SMTPCODES_BOUNCE_UNSET).ptr && !smtpcodes_bounce_name(SMTPCODES_BOUNCES).ptr);
  PROMISE(is(smtpcodes_confidence_name(SMTPCODES_CONFIDENCE_LIKELY), "likely"));
  PROMISE(!smtpcodes_confidence_name(SMTPCODES_CONFIDENCE_UNSET).ptr);
  PROMISE(!smtpcodes_confidence_name(SMTPCODES_CONFIDENCES).ptr);
  PROMISE(is(smtpcodes_evidence_name(SMTPCODES_EVIDENCE_USER_RULE), "user_rule"));
  PROMISE(!smtpcodes_evidence_name(SMTPCODES_EVIDENCE_UNSET).ptr && !smtpcodes_evidence_name(SMTPCODES_EVIDENCES).ptr);
  PROMISE(is(smtpcodes_event_name(SMTPCODES_EVENT_EXPIRED), "expired"));
  PROMISE(!smtpcodes_event_name(SMTPCODES_EVENT_NONE).ptr && !smtpcodes_event_name(SMTPCODES_EVENTS).ptr);
  PROMISE(is(smtpcodes_provider_id(smtpcodes_provider_of("google", 6)), "google"));
  PROMISE(!smtpcodes_provider_of("googl", 5) && !smtpcodes_provider_id(0).ptr);
  PROMISE(!smtpcodes_provider_id(-1).ptr && !smtpcodes_provider_id(10000).ptr);
}

static void reasons_and_flaws(void) {
  smtpcodes_reason_entry reason;
  smtpcodes_flaw_entry flaw;
  PROMISE(is(smtpcodes_reason_name(SMTPCODES_REASON_VIRUS), "virus") && !smtpcodes_reason_name(SMTPCODES_REASONS).ptr);
  PROMISE(smtpcodes_reason_of("virus", 5) == SMTPCODES_REASON_VIRUS && !smtpcodes_reason_of("viru", 4));
  PROMISE(smtpcodes_reason_info(SMTPCODES_REASON_VIRUS, &reason) && is(reason.action, "fix_message"));
  PROMISE(!smtpcodes_reason_info(SMTPCODES_REASON_NONE, &reason) && !smtpcodes_reason_info(SMTPCODES_REASONS, &reason));
  PROMISE(smtpcodes_flaw_info(SMTPCODES_FLAW_BARE_LF, &flaw) && is(flaw.id, "bare_lf"));
  PROMISE(!smtpcodes_flaw_info(SMTPCODES_FLAWS, &flaw) && !smtpcodes_flaw_info((smtpcodes_flaw)-1, &flaw));
}

static void numbers(void) {
  smtpcodes_entry entry;
  smtpcodes_enhanced code;
  PROMISE(!smtpcodes_severity(199) && smtpcodes_severity(200) == 2 && smtpcodes_severity(599) == 5);
  PROMISE(!smtpcodes_severity(600) && !smtpcodes_severity(-1));
  PROMISE(is(smtpcodes_severity_id(4), "transient_negative"));
  PROMISE(!smtpcodes_severity_id(-1).ptr && !smtpcodes_severity_id(10).ptr);
  PROMISE(is(smtpcodes_severity_title(4), "4xx Transient Negative"));
  PROMISE(!smtpcodes_severity_title(-1).ptr && !smtpcodes_severity_title(10).ptr);
  PROMISE(is(smtpcodes_category_id(250), "mail_system") && !smtpcodes_category_id(99).ptr);
  PROMISE(smtpcodes_subject_title(7).ptr && smtpcodes_subject_text(7).ptr);
  PROMISE(!smtpcodes_subject_title(-1).ptr && !smtpcodes_subject_title(8).ptr);
  PROMISE(!smtpcodes_subject_text(-1).ptr && !smtpcodes_subject_text(8).ptr);
  PROMISE(smtpcodes_class_title(5).ptr && !smtpcodes_class_title(1).ptr && !smtpcodes_class_title(6).ptr);
  PROMISE(smtpcodes_class_text(5).ptr && !smtpcodes_class_text(1).ptr && !smtpcodes_class_text(6).ptr);
  PROMISE(smtpcodes_read_code("550", 3) == 550 && !smtpcodes_read_code("550 ", 4) && !smtpcodes_read_code("155", 3));
  PROMISE(!smtpcodes_read_code("655", 3) && !smtpcodes_read_code("5a5", 3) && !smtpcodes_read_code("55a", 3));
  PROMISE(smtpcodes_read_enhanced("5.1.1 x", 7, &code) == 5 && code.detail == 1);
  PROMISE(smtpcodes_read_enhanced("4.999.999", 9, &code) == 9 && code.subject == 999);
  PROMISE(!smtpcodes_read_enhanced("5.1.", 4, &code) && !smtpcodes_read_enhanced("3.1.1", 5, &code));
  PROMISE(!smtpcodes_read_enhanced("5-1.1", 5, &code) && !smtpcodes_read_enhanced("5.1-1", 5, &code));
  PROMISE(!smtpcodes_read_enhanced("5.100", 5, &code) && !smtpcodes_read_enhanced("5.1.1.1", 7, &code));
  PROMISE(!smtpcodes_read_enhanced("5.01.1", 6, &code) && !smtpcodes_read_enhanced("5.1.1000", 8, &code));
  PROMISE(smtpcodes_read_enhanced("5.1.1.", 6, &code) == 5 && smtpcodes_read_enhanced("5.1.1.x", 7, &code) == 5);
  PROMISE(smtpcodes_expected(SMTPCODES_STAGE_RCPT, 250) == 2 && smtpcodes_expected(SMTPCODES_STAGE_DATA, 354) == 3);
  PROMISE(!smtpcodes_expected(SMTPCODES_STAGE_NONE, 250) && !smtpcodes_expected(SMTPCODES_STAGES, 250));
  /* 421 answers every command, and so no stage that is none. */
  PROMISE(!smtpcodes_expected(SMTPCODES_STAGE_NONE, 421) && !smtpcodes_expected(SMTPCODES_STAGES, 421));
  PROMISE(!smtpcodes_expected((smtpcodes_stage)-1, 421));
  PROMISE(!smtpcodes_expected(SMTPCODES_STAGE_RCPT, 600) && smtpcodes_expected(SMTPCODES_STAGE_RCPT, 421) == 5);
  PROMISE(smtpcodes_reply_entry(250, &entry) && smtpcodes_at_stage(&entry, SMTPCODES_STAGE_RCPT));
  PROMISE(!smtpcodes_at_stage(&entry, SMTPCODES_STAGE_NONE) && !smtpcodes_at_stage(&entry, SMTPCODES_STAGES));
}

static void entries(void) {
  smtpcodes_entry entry, other, untouched;
  smtpcodes_example example;
  smtpcodes_string item;
  smtpcodes_list list;
  char slug[64];
  size_t position = 0, count = 0, len;
  memset(&untouched, 0, sizeof(untouched));
  entry = untouched;
  PROMISE(!smtpcodes_reply_entry(199, &entry) && !smtpcodes_reply_entry(600, &entry));
  PROMISE(!smtpcodes_enhanced_entry(enhanced(3, 1, 1), &entry) && !smtpcodes_enhanced_entry(enhanced(5, -1, 1), &entry));
  PROMISE(!smtpcodes_enhanced_entry(enhanced(5, 8, 1), &entry) && !smtpcodes_enhanced_entry(enhanced(5, 1, -1), &entry));
  PROMISE(!smtpcodes_enhanced_entry(enhanced(5, 1, 1000), &entry));
  PROMISE(!smtpcodes_pair_entry(299, enhanced(5, 1, 1), &entry) && !smtpcodes_pair_entry(550, enhanced(5, 1, 99), &entry));
  PROMISE(!smtpcodes_pair_entry(450, enhanced(5, 1, 1), &entry) && entry.kind == untouched.kind);
  while ((position = smtpcodes_next_entry(position, &entry)) != 0) {
    size_t related = 0, at = 0;
    count++;
    while ((related = smtpcodes_next_related(&entry, related, &other)) != 0) PROMISE(other.name.len > 0);
    while ((at = smtpcodes_next_example(&entry, at, &example)) != 0) PROMISE(example.reason && example.text.len > 3);
  }
  PROMISE(count > 150 && !smtpcodes_next_entry((size_t)-1, &entry));
  /* A pair without a row has the texts of its enhanced code. */
  PROMISE(smtpcodes_pair_entry(550, enhanced(5, 6, 1), &entry) && !entry.usual);
  PROMISE(smtpcodes_enhanced_entry(enhanced(5, 6, 1), &other) && entry.description.ptr == other.description.ptr);
  PROMISE(entry.gist.ptr == other.gist.ptr && entry.when.ptr == other.when.ptr && entry.fix.ptr == other.fix.ptr);
  PROMISE(smtpcodes_pair_entry(550, enhanced(5, 7, 1), &entry) && entry.usual);
  PROMISE(smtpcodes_slug(&entry, slug, sizeof(slug)) == 9 && memcmp(slug, "550-5.7.1", 9) == 0);
  PROMISE(smtpcodes_reply_entry(252, &entry));
  memset(slug, '!', sizeof(slug));
  len = smtpcodes_slug(&entry, slug, 5);
  PROMISE(len == strlen("252-cannot-verify-user") && memcmp(slug, "252-c!", 6) == 0);
  PROMISE(smtpcodes_slug(&entry, NULL, 0) == len);
  PROMISE(smtpcodes_enhanced_entry(enhanced(5, 1, 1), &entry));
  len = smtpcodes_slug(&entry, slug, sizeof(slug));
  PROMISE(len > 6 && memcmp(slug, "5.1.1-", 6) == 0);
  list.items = of("a||b");
  list.separator = '|';
  PROMISE((position = smtpcodes_next_item(&list, 0, &item)) != 0 && is(item, "a"));
  PROMISE((position = smtpcodes_next_item(&list, position, &item)) != 0 && item.len == 0);
  PROMISE((position = smtpcodes_next_item(&list, position, &item)) != 0 && is(item, "b"));
  PROMISE(!smtpcodes_next_item(&list, position, &item));
  /* Lists of the caller's own: what they name and the tables do not know is passed over. */
  entry.related = list;
  entry.related.items = of("999.1|12345678901|x|1.1");
  PROMISE(smtpcodes_next_related(&entry, 0, &other) && other.enhanced.subject == 1 && other.enhanced.detail == 1);
  PROMISE(smtpcodes_pair_entry(550, enhanced(5, 7, 1), &entry));
  entry.examples.items = of("virus a\nspam 554 5.7.1 x\nvirus 550 5.7.1 x");
  PROMISE(smtpcodes_next_example(&entry, 0, &example) == entry.examples.items.len + 1 && example.text.len == 11);
  PROMISE(smtpcodes_reply_entry(550, &entry));
  entry.examples.items = of("virus");
  entry.examples.separator = '\n';
  PROMISE(smtpcodes_next_example(&entry, 0, &example) && example.reason == SMTPCODES_REASON_VIRUS);
}

static void reading(void) {
  static const char two[] = "250-a\r\n250 b\r\n";
  smtpcodes_read_options options = SMTPCODES_READ_DEFAULTS;
  smtpcodes_reply reply;
  smtpcodes_report report;
  smtpcodes_string line;
  char room[64];
  PROMISE(smtpcodes_parse(two, sizeof(two) - 1, NULL, &reply) == SMTPCODES_DONE && reply.lines == 2);
  PROMISE(smtpcodes_parse(two, 4, &options, &reply) == SMTPCODES_INCOMPLETE);
  PROMISE(smtpcodes_parse(NULL, 0, NULL, &reply) == SMTPCODES_INCOMPLETE);
  PROMISE(smtpcodes_parse_more(two, 9, NULL, &reply) == SMTPCODES_INCOMPLETE);
  PROMISE(smtpcodes_parse_more(two, sizeof(two) - 1, &options, &reply) == SMTPCODES_DONE && reply.consumed == 14);
  PROMISE(smtpcodes_next_line(&reply, 0, &line) && is(line, "a"));
  PROMISE(!smtpcodes_next_line(&reply, 1000, &line));
  PROMISE(smtpcodes_clean_text(&reply, line, room) == 1 && *room == 'a');
  smtpcodes_parse_report("", 0, NULL, &report);
  PROMISE(is(report.form, "bare") && !report.has_reply && !report.text.len);
  smtpcodes_parse_report(NULL, 0, NULL, &report);
  PROMISE(is(report.form, "bare") && !report.text.len);
  smtpcodes_parse_report("nothing\nof the kind", 19, NULL, &report);
  PROMISE(smtpcodes_report_text(&report, room) > 0);
  PROMISE(smtpcodes_decode_xtext(of("a+2Bb+2"), room) == 5 && memcmp(room, "a+b+2", 5) == 0);
  PROMISE(smtpcodes_decode_xtext(of("+2b+ZZ+4G"), room) > 0);
  PROMISE(smtpcodes_parse_diagnostic("550 5.1.1 a", 11, &reply));
  PROMISE(smtpcodes_clean_text(&reply, of("a\r\n b\r"), room) == 4 && memcmp(room, "a b\r", 4) == 0);
  PROMISE(!smtpcodes_parse_diagnostic("no reply", 8, &reply));
  {
    static const char status[] = "Final-Recipient: rfc822; ann@b.test\nAction: failed\nStatus: #5.1.1";
    char *const octets = (char *)malloc(sizeof(status) - 1); /* nothing may be read behind the last octet */
    if (octets) memcpy(octets, status, sizeof(status) - 1);
    smtpcodes_parse_report(octets, octets ? sizeof(status) - 1 : 0, NULL, &report);
    PROMISE(report.status.cls == 5 && report.status.subject == 1 && report.status.detail == 1);
    free(octets);
  }
}

static void deciding(void) {
  static const char text[] = "550 5.1.1 no such user here";
  smtpcodes_context context = SMTPCODES_CONTEXT_DEFAULTS;
  smtpcodes_verdict verdict;
  smtpcodes_clue clues[2];
  smtpcodes_seen seen[3];
  smtpcodes_near near[3];
  smtpcodes_report report;
  char room[200];
  size_t all, i;
  smtpcodes_classify(text, sizeof(text) - 1, NULL, &verdict);
  PROMISE(verdict.reason == SMTPCODES_REASON_MAILBOX_UNKNOWN && verdict.action == SMTPCODES_ACTION_SUPPRESS);
  smtpcodes_parse_report(text, sizeof(text) - 1, NULL, &report);
  smtpcodes_classify_report(&report, NULL, &verdict);
  PROMISE(verdict.reason == SMTPCODES_REASON_MAILBOX_UNKNOWN);
  for (i = SMTPCODES_REASON_NONE; i <= SMTPCODES_REASON_POLICY; i++) {
    smtpcodes_context own = SMTPCODES_CONTEXT_DEFAULTS;
    own.reason = (smtpcodes_reason)i;
    smtpcodes_classify(text, sizeof(text) - 1, &own, &verdict);
    PROMISE((verdict.evidence == SMTPCODES_EVIDENCE_USER_RULE) == (i > SMTPCODES_REASON_CONTINUE));
    PROMISE(verdict.reason > SMTPCODES_REASON_CONTINUE && verdict.disposition == SMTPCODES_DISPOSITION_RETURN);
  }
  {
    smtpcodes_context own = SMTPCODES_CONTEXT_DEFAULTS;
    own.enhanced = enhanced(5, 1, 1);
    smtpcodes_classify("nobody", 6, &own, &verdict);
    PROMISE(verdict.enhanced.detail == 1 && verdict.reason == SMTPCODES_REASON_MAILBOX_UNKNOWN);
    smtpcodes_classify("550 5.7.9 nobody", 16, &own, &verdict);
    PROMISE(verdict.enhanced.subject == 7);
  }
  {
    smtpcodes_context own = SMTPCODES_CONTEXT_DEFAULTS;
    own.max_bytes = 13; /* "550 5.1.1 no " */
    smtpcodes_classify(text, sizeof(text) - 1, &own, &verdict);
    PROMISE(verdict.truncated && verdict.evidence == SMTPCODES_EVIDENCE_ENHANCED && !verdict.matched.len);
    own.code = 550;
    smtpcodes_classify("So it is now: no such user", 26, &own, &verdict);
    PROMISE(verdict.truncated && verdict.evidence == SMTPCODES_EVIDENCE_CODE && !verdict.matched.len);
    smtpcodes_classify("no such user", 12, &own, &verdict);
    PROMISE(!verdict.truncated && is(verdict.matched, "no such user"));
  }
  {
    char line[] = "SMTP error from remote mail server after RCPT TO:<u@a.test>: 550-5.1.1 a\\351\\n550 5.1.1 user unknown";
    char many[64 * 14];
    smtpcodes_near found[60];
    smtpcodes_classify(line, sizeof(line) - 1, NULL, &verdict); /* its octets lie behind the library's own */
    PROMISE(is(verdict.matched, "user unknown") && verdict.matched.ptr > line);
    for (i = 0; i < 64; i++) memcpy(many + i * 14, "user unknown.\n", 14);
    PROMISE(smtpcodes_explain_phrases(many, sizeof(many), &context, found, 60) > 40);
    all = smtpcodes_explain_words("a@b.test 12ab3 \n mx.a.test", 26, seen, 3);
    PROMISE(all == 3 && seen[0].kind == SMTPCODES_SEEN_ADDRESS && seen[1].kind == SMTPCODES_SEEN_NUMBER);
    PROMISE(seen[2].kind == SMTPCODES_SEEN_HOST && is(seen[2].octets, "mx.a.test"));
  }
  all = smtpcodes_explain(text, sizeof(text) - 1, NULL, NULL, &verdict, NULL, 0);
  PROMISE(all >= 2 && smtpcodes_explain(text, sizeof(text) - 1, NULL, &context, &verdict, clues, 2) == all);
  PROMISE(smtpcodes_explain(NULL, 0, &report, NULL, &verdict, clues, 1) == all && clues[0].reason);
  PROMISE(clues[0].matched.ptr >= text && clues[0].matched.ptr + clues[0].matched.len <= text + sizeof(text));
  PROMISE(smtpcodes_explain("250 ok", 6, NULL, NULL, &verdict, clues, 2) == 0);
  all = smtpcodes_explain_words(text, sizeof(text) - 1, NULL, 0);
  PROMISE(all > 3 && smtpcodes_explain_words(text, sizeof(text) - 1, seen, 3) == all && seen[2].octets.len > 0);
  all = smtpcodes_explain_phrases(text, sizeof(text) - 1, &context, near, 3);
  PROMISE(all >= 1 && near[0].rule.len > 0);
  PROMISE(smtpcodes_explain_phrases(text, sizeof(text) - 1, &context, near, 1) == 1);
  PROMISE(smtpcodes_explain_phrases(text, sizeof(text) - 1, &context, NULL, 0) == 0);
  PROMISE(smtpcodes_explain_phrases("\n\nuser\n\nunknown\n", 16, &context, near, 1) == 1);
  PROMISE(near[0].matched.len == 13 && near[0].lacks == SMTPCODES_LACKS_NOTHING);
  PROMISE(smtpcodes_phrase_text(-1, room, sizeof(room)) == 0 && smtpcodes_phrase_text(1 << 30, room, sizeof(room)) == 0);
  all = smtpcodes_phrase_text(near[0].phrase, room, sizeof(room));
  memset(room, '!', sizeof(room));
  PROMISE(all > 2 && smtpcodes_phrase_text(near[0].phrase, room, 2) == all && room[2] == '!');
  for (i = 0; i < 20000; i++) { /* every word that a phrase holds is looked for */
    const size_t len = smtpcodes_phrase_text((int)i, room, sizeof(room));
    (void)smtpcodes_explain(room, len < sizeof(room) ? len : sizeof(room), NULL, NULL, &verdict, NULL, 0);
  }
  all = smtpcodes_fingerprint(text, sizeof(text) - 1, NULL, 0);
  memset(room, '!', sizeof(room));
  PROMISE(all > 4 && smtpcodes_fingerprint(text, sizeof(text) - 1, room, 3) == all && room[3] == '!');
  PROMISE(smtpcodes_words("Ähm, a b", 9, room, 4) <= 4 && smtpcodes_words("a b", 3, NULL, 0) == 0);
  PROMISE(smtpcodes_retry_after("try again in 5 minutes", 22) == 300 && smtpcodes_retry_after("", 0) == -1);
}

static const char ended[] =
  "550 5.1.1 box\\nfull a\\rb\\tc \"d\" <e@f.example> http://g.example/h?i=\\n 192.0.2.7 [j] don't k.\\";

/* The words and the fingerprint of the first `len` octets, with that octet behind them. */
static size_t told_before(char behind, size_t len, char out[800]) {
  char text[sizeof(ended) + 8];
  memset(text, behind, sizeof(text));
  memcpy(text, ended, len);
  memset(out, 0, 800);
  return smtpcodes_words(text, len, out, 400) + smtpcodes_fingerprint(text, len, out + 400, 400);
}

/* What stands behind a text in memory changes nothing, wherever the text ends. */
static void ends(void) {
  static const char behind[] = "n1.:@-'x";
  char plain[800], other[800];
  size_t len, i;
  for (len = 0; len < sizeof(ended); len++) {
    const size_t told = told_before('\0', len, plain);
    for (i = 0; behind[i]; i++)
      PROMISE(told_before(behind[i], len, other) == told && memcmp(plain, other, sizeof(plain)) == 0);
  }
}

/* What is said of the phrases that are refused, "" when they are compiled. */
static const char *said_of(const smtpcodes_string *list, size_t count) {
  static smtpcodes_phrase_problem problem;
  const size_t octets = smtpcodes_compile_room(list, count, &problem);
  void *const memory = malloc(octets ? octets : 1);
  const char *what = problem.what;
  if (octets && memory && smtpcodes_compile(list, count, memory, &problem)) what = "";
  else if (octets) what = problem.what;
  free(memory);
  return what;
}

/* How many octets the phrases compile to. */
static size_t size_of(const smtpcodes_string *list, size_t count) {
  void *const memory = malloc(smtpcodes_compile_room(list, count, NULL));
  const size_t size = memory ? smtpcodes_compile(list, count, memory, NULL) : 0;
  free(memory);
  return size;
}

/* `count` words of four letters from that one on, each with the separator behind it, but not the last. */
static char *put_words(char *to, size_t first, size_t count, char separator) {
  static const char letters[] = "bcdfghjklmnpqrstvwxz";
  size_t i;
  for (i = first; i < first + count; i++) {
    *to++ = letters[i / 8000 % 20];
    *to++ = letters[i / 400 % 20];
    *to++ = letters[i / 20 % 20];
    *to++ = letters[i % 20];
    if (i + 1 < first + count) *to++ = separator;
  }
  return to;
}

/* As many phrases as the row says, of which each holds `words` words from where the one before it began, `step` words
 * on: `before`, the words, `behind`. */
static const char *said_of_many(const char *before, const char *behind, size_t count, size_t words, size_t step,
                                char separator) {
  const size_t room = strlen(before) + 5 * words + strlen(behind);
  smtpcodes_string *const list = (smtpcodes_string *)malloc(count * sizeof(*list));
  char *const octets = (char *)malloc(count * room + 1);
  const char *what = "out of memory";
  size_t i;
  for (i = 0; list && octets && i < count; i++) {
    char *const begin = octets + i * room;
    char *at = begin;
    memcpy(at, before, strlen(before));
    at = put_words(at + strlen(before), i * step, words, separator);
    memcpy(at, behind, strlen(behind));
    list[i].ptr = begin;
    list[i].len = (size_t)(at - begin) + strlen(behind);
  }
  if (list && octets) what = said_of(list, count);
  free(octets);
  free(list);
  return what;
}

/* What is said of a source by itself, or behind phrases that are sources as well, which must be right. */
static const char *said_of_source(const char *text, sc_role role, const smtpcodes_string *before, size_t count) {
  sc_source *const sources = (sc_source *)calloc(count + 1, sizeof(*sources));
  sc_problem problem;
  const char *what = "out of memory";
  void *memory = NULL;
  size_t i, octets;
  for (i = 0; sources && i < count; i++) sources[i].text = before[i];
  if (!sources) return what;
  sources[count].text = of(text);
  sources[count].role = (uint8_t)role;
  memset(&problem, 0, sizeof(problem));
  octets = sc_compile_room(sources, count + 1, &problem);
  if (octets && (memory = malloc(octets)) != NULL)
    what = sc_compile(sources, count + 1, memory, NULL, &problem) ? "" : problem.what;
  else if (!octets) what = problem.what;
  PROMISE(!*what || problem.phrase == count);
  free(memory);
  free(sources);
  return what;
}

/* What an index holds at most: of each there is one too many. */
static void limits(void) {
  static const char many_words[] = "these are more words than an index holds";
  static const char many_sets[] = "is one set of words too many for an index";
  static const char many_posted[] = "is a word that too many phrases hold";
  static const char in_set[] = "has too many words";
  static const struct { const char *before, *behind; size_t count, words, step; char separator; const char *what; } rows[] = {
    { "", "", 2000, 16, 16, ' ', "" },
    { "", "", 2100, 16, 16, ' ', many_words },
    { "", "", 2100, 16, 16, '|', many_words },
    { "", "", 1, 1024, 0, '|', "" },
    { "", "", 1, 1025, 0, '|', in_set },
    { "@user|", "", 1, 1024, 0, '|', in_set },
    { "", "|@user", 1, 1024, 0, '|', in_set },
    { "@user|", "", 1, 1007, 0, '|', "" },            /* the 17 words of the class count */
    { "@user|", "", 1, 1008, 0, '|', in_set },
    { "", "", 1050, 1000, 1, '|', many_sets },        /* all sets together have a million words */
    { "", "", 4095, 1, 0, ' ', "" },
    { "", "", 4096, 1, 0, ' ', many_posted },
    { "mmmm ", " m1? m2? m3? m4?", 4096, 1, 1, ' ', "is one phrase too many for an index" },
  };
  smtpcodes_string list[2100], one;
  char *const octets = (char *)malloc(2100 * 256), *at = octets;
  size_t i, k, a = 0, b = 0;
  for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
    const char *const said = said_of_many(rows[i].before, rows[i].behind, rows[i].count, rows[i].words, rows[i].step,
                                          rows[i].separator);
    promise(strcmp(said, rows[i].what) == 0, __LINE__, rows[i].what);
    if (strcmp(said, rows[i].what) != 0) printf("  row %d: %s\n", (int)i, said);
  }
  PROMISE(octets);
  if (!octets) return;
  for (i = 0; i < 2100; i++) { /* sixteen sets of two words each: every pair of 260 words */
    list[i].ptr = at;
    for (k = 0; k < 16; k++) {
      if (++b == 260) b = ++a + 1;
      at = put_words(at, a, 1, ' ');
      *at++ = '|';
      at = put_words(at, b, 1, ' ');
      *at++ = ' ';
    }
    list[i].len = (size_t)(at - list[i].ptr);
  }
  PROMISE(!*said_of(list, 2000) && strcmp(said_of(list, 2100), many_sets) == 0);
  list[2047].len = 15 * 10; /* the last sets that an index holds */
  PROMISE(!*said_of(list, 2048) && strcmp(said_of_source("full|box", SC_ROLE_LIST, list, 2048), many_sets) == 0);
  /* A class with more words than there is room for, be it within another: no sixteen words more fit, and it has 17. */
  at = octets;
  for (i = 0; i < 2100; i++) {
    list[i].ptr = at;
    at = put_words(at, 16 * i, 16, ' ');
    list[i].len = (size_t)(at - list[i].ptr);
  }
  for (k = 2000; k < 2100 && !*said_of(list, k + 1);) k++;
  PROMISE(strcmp(said_of_source("@user", SC_ROLE_PHRASE, list, k), many_words) == 0);
  PROMISE(strcmp(said_of_source("@who", SC_ROLE_PHRASE, list, k), many_words) == 0);
  /* The same phrase again takes no room for its words again. */
  for (i = 0; i < 1201; i++) list[i] = of("full mailbox");
  PROMISE(size_of(list, 1) > 0 && size_of(list, 1201) - size_of(list, 1) == 300 * (size_of(list, 5) - size_of(list, 1)));
  /* Each of these is sixteen phrases, which are all looked for at each of their thousand words. */
  at = octets;
  for (k = 0; k < 5; k++) {
    at = put_words(at, 0, 1000, '|');
    if (k) *at++ = '?';
    *at++ = ' ';
  }
  one.ptr = octets;
  one.len = (size_t)(at - octets);
  for (i = 0; i < 70; i++) list[i] = one;
  PROMISE(strcmp(said_of(list, 70), many_posted) == 0);
  free(octets);
}

static int only_second(void *with, size_t phrase) {
  ++*(int *)with;
  return phrase == 1;
}

/* What is said of the phrase, which is refused when room is asked for, or when it is compiled; "" when it is not. */
static const char *refusal(const char *phrase) {
  static smtpcodes_phrase_problem problem;
  smtpcodes_string phrases[2];
  size_t octets, len = 0;
  void *memory;
  phrases[0] = of("fine words");
  phrases[1] = of(phrase);
  memset(&problem, 0, sizeof(problem));
  octets = smtpcodes_compile_room(phrases, 2, &problem);
  if (octets && (memory = malloc(octets)) != NULL) {
    len = smtpcodes_compile(phrases, 2, memory, &problem);
    PROMISE(len == smtpcodes_compile(phrases, 2, memory, NULL));
    free(memory);
  } else {
    PROMISE(smtpcodes_compile_room(phrases, 2, NULL) == 0);
  }
  if (len) return "";
  PROMISE(problem.phrase == 1 && problem.token.len <= strlen(phrase));
  return problem.what;
}

static void refusals(void) {
  static const char *const rows[][2] = {
    { "", "holds nothing but words that are never seen" },
    { "a||b", "has an empty alternative: leave the | out, or name a word" },
    { "|a", "has an empty alternative: leave the | out, or name a word" },
    { "full|", "has an empty alternative: leave the | out, or name a word" },
    { "@nothing", "names no class of words.def" },
    { "full|@", "is never seen in a text: host names and addresses are no words" },
    { "..", "stands between words" },
    { "... full", "stands between words" },
    { "full ..", "ends with a gap: it stands between words" },
    { "full ^", "stands first" },
    { "^ ^ full", "stands first" },
    { ".. ^ full", "stands between words" },
    { "$", "stands last, behind a word" },
    { "full .. $", "stands last, behind a word" },
    { "full $ mailbox", "stands behind $, which stands last" },
    { "*full", "begins with *: only word* can be found, with the * behind it" },
    { "fu*", "is too short a beginning: three octets at least" },
    { "fu*ll", "is not one word" },
    { "?", "has a mark without meaning" },
    { "ful_l", "has a mark without meaning" },
    { "ful_l|x", "is not one word" },
    { "mail.example.net|x", "is never seen in a text: host names and addresses are no words" },
    { "(full|x", "has a mark without meaning" },
    { "192.0.2.7 listed", "is never seen in a text: ask for <host>, <address> or <ip>" },
    { "mail.example.net", "is never seen in a text: ask for <host>, <address> or <ip>" },
    { "rita@example.net", "is never seen in a text: host names and addresses are no words" },
    { "full? mailbox?", "holds nothing but words that are never seen" },
    { "mail-box? full", "has a ? behind more than one word" },
    { "the? mailbox", "is a stop word, which is never seen" },
    { "the|mailbox full", "holds a stop word, which is never seen: write =word for it, or leave it out" },
    { "=mailbox full", "asks with = for a word that is no stop word" },
    { "full / mailbox", "parts no phrases here: write each as a row of its own" },
    { "full -", "holds no word" },
    { "full? .. mailbox", "would begin with a gap without its first word" },
    { "full .. mailbox?", "would end with a gap without its last word" },
    { "m1? m2? m3? m4? m5? full", "is the fifth word with ?: write two phrases" },
    { "m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14 m15 m16 m17", "is the seventeenth word: a phrase has at most "
      "sixteen" },
    { "m1 ... m2 ... m3 ... m4 ... m5 ... m6 ... m7 ... m8 ... m9", "reaches over more than 64 words" },
    { "mailboxmailboxmailboxmailboxmail", "is over 31 octets" },
    { "full|mailboxmailboxmailboxmailboxmail", "is over 31 octets" },
  };
  static const char *const fine[] = { "full", "the mailbox", "=the mailbox", "<ip> listed", "^ .. full", "full .. ... box",
    "na\303\257ve user", "1 2", "@not full", "full|full mailbox", "m1? m2? m3? m4? full $", "it's full", "full   box ",
    "box|full|box|mailbox", "user's|na\303\257ve|m1", "full ... .. box", "mail* mailboxes", "mai* full",
    /* each limit, just reached */
    "m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14 m15 m16", "mailboxmailboxmailboxmailboxmai",
    "m1 ... m2 ... m3 ... m4 ... m5 ... m6 ... m7 ... m8" };
  char memory[64];
  const smtpcodes_string wrong = of("a||b");
  size_t i;
  PROMISE(!smtpcodes_compile(&wrong, 1, memory, NULL));
  for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
    const char *const said = refusal(rows[i][0]);
    const int same = strcmp(said, rows[i][1]) == 0;
    promise(same, __LINE__, same ? "" : rows[i][0]);
    if (!same) printf("  said: %s\n", said);
  }
  for (i = 0; i < sizeof(fine) / sizeof(fine[0]); i++) promise(!*refusal(fine[i]), __LINE__, fine[i]);
}

static void phrases(void) {
  const smtpcodes_string list[] = { { "mailbox full", 12 }, { "full|over .. quota", 18 }, { "^ goi* ... away $", 17 },
    { "user? unknown", 13 } };
  const size_t count = sizeof(list) / sizeof(list[0]);
  const size_t octets = smtpcodes_compile_room(list, count, NULL);
  void *const memory = malloc(octets ? octets : 1);
  smtpcodes_string matched = { NULL, 0 };
  int asked = 0;
  size_t len;
  PROMISE(octets > 0 && memory);
  if (!memory) return;
  len = smtpcodes_compile(list, count, memory, NULL);
  PROMISE(len > 0 && len <= octets);
  PROMISE(smtpcodes_find(memory, "the mailbox full", 16, NULL, NULL, &matched) == 1 && is(matched, "mailbox full"));
  PROMISE(smtpcodes_find(memory, "over the quota", 14, NULL, NULL, &matched) == 2);
  PROMISE(smtpcodes_find(memory, "mailbox full of quota", 21, only_second, &asked, &matched) == 2 && asked >= 2);
  PROMISE(smtpcodes_find(memory, "going far away", 14, NULL, NULL, &matched) == 3);
  PROMISE(smtpcodes_find(memory, "they go far away", 16, NULL, NULL, &matched) == 0);
  PROMISE(smtpcodes_find(memory, "going away today", 16, NULL, NULL, &matched) == 0);
  PROMISE(smtpcodes_find(memory, "unknown", 7, NULL, NULL, &matched) == 4);
  PROMISE(smtpcodes_find(memory, "", 0, NULL, NULL, &matched) == 0);
  free(memory);
  PROMISE(smtpcodes_compile_room(list, 0, NULL) > 0);
}

/* Words that differ in one octet are told apart: of all words of such a form every other is a phrase. */
static void like_words(const char *before, const char *behind) {
  static const char letters[] = "bcdfghjklmnpqrstvwxz";
  const size_t len = strlen(before) + 3 + strlen(behind);
  smtpcodes_string *const words = (smtpcodes_string *)malloc(8000 * sizeof(*words));
  char *const octets = (char *)malloc(8000 * 16);
  void *memory = NULL;
  size_t i, wrong = 0;
  smtpcodes_string matched;
  for (i = 0; words && octets && i < 8000; i++) { /* the first half are the phrases */
    const size_t n = i % 4000 * 2 + i / 4000;
    char *const at = octets + i * 16;
    sprintf(at, "%s%c%c%c%s", before, letters[n / 400], letters[n / 20 % 20], letters[n % 20], behind);
    words[i].ptr = at;
    words[i].len = len;
  }
  if (words && octets) memory = malloc(smtpcodes_compile_room(words, 4000, NULL));
  PROMISE(memory && smtpcodes_compile(words, 4000, memory, NULL));
  for (i = 0; memory && i < 8000; i++)
    wrong += smtpcodes_find(memory, words[i].ptr, len, NULL, NULL, &matched) != (i < 4000 ? i + 1 : 0);
  PROMISE(wrong == 0);
  free(memory);
  free(octets);
  free(words);
}

static void lists_and_names(void) {
  sc_source sources[3];
  uint32_t result[3], memory[8192];
  sc_index x;
  memset(sources, 0, sizeof(sources));
  sources[0].text = of("the,mailbox");
  sources[0].role = SC_ROLE_LIST;
  sources[1].text = of("full");
  sources[2].text = of("mail.example.net");
  sources[2].role = SC_ROLE_NAME;
  PROMISE(sc_compile_room(sources, 3, NULL) <= sizeof(memory) && sc_compile(sources, 3, memory, result, NULL));
  sc_index_open(memory, &x);
  PROMISE(x.phrases == 1 && result[1] == 0 && x.names == 1 && result[2] == 1 && x.phrase[1].count == 3);
  PROMISE(result[0] == SC_SET && x.sets == 1 && x.set[0].count == 2);
  PROMISE(!*said_of_source("the", SC_ROLE_LIST, NULL, 0) && !*said_of_source("full mailbox", SC_ROLE_NAME, NULL, 0));
  PROMISE(strcmp(said_of_source("@nobody", SC_ROLE_LIST, NULL, 0), "names no class of words.def") == 0);
  PROMISE(strncmp(said_of_source("", SC_ROLE_LIST, NULL, 0), "has an empty alternative", 24) == 0);
  PROMISE(strncmp(said_of_source("192.0.2.7", SC_ROLE_NAME, NULL, 0), "is never seen in a text", 23) == 0);
}

int main(void) {
  names();
  every_name();
  reasons_and_flaws();
  numbers();
  entries();
  reading();
  deciding();
  phrases();
  refusals();
  ends();
  limits();
  like_words("", "");
  like_words("zq", "");
  like_words("zebr", "");
  like_words("", "zebras");
  like_words("zebrazeb", "");
  lists_and_names();
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
