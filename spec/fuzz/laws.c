/* SPDX-License-Identifier: MIT
 *
 * What deciding promises for any octets and whatever else the caller knows: the laws at the head of core/judge.c, each
 * by what can be seen from outside, and that one question has one answer however it is put.
 */
#include "check.h"

static int same_text(smtpcodes_string a, smtpcodes_string b) {
  return !a.ptr == !b.ptr && a.len == b.len && (!a.len || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* Everything that a verdict says but what becomes of the message. */
static void check_same_cause(const smtpcodes_verdict *a, const smtpcodes_verdict *b) {
  CHECK(a->code == b->code && same_enhanced(a->enhanced, b->enhanced) && a->severity == b->severity);
  CHECK(a->stage == b->stage && a->provider == b->provider && a->reason == b->reason && a->against == b->against);
  CHECK(a->confidence == b->confidence && a->evidence == b->evidence && a->phrase == b->phrase);
  CHECK(same_text(a->rule, b->rule) && same_text(a->matched, b->matched) && same_text(a->blocklist, b->blocklist));
  CHECK(same_text(a->recipient, b->recipient) && a->recipient_xtext == b->recipient_xtext);
  CHECK(same_text(a->remote, b->remote) && same_text(a->tag, b->tag) && same_text(a->link, b->link));
  CHECK(same_text(a->listed, b->listed) && a->retry_after == b->retry_after && a->truncated == b->truncated);
}

static void check_same_verdict(const smtpcodes_verdict *a, const smtpcodes_verdict *b) {
  check_same_cause(a, b);
  CHECK(a->action == b->action && a->scope == b->scope && a->bounce == b->bounce);
  CHECK(a->disposition == b->disposition && a->laws == b->laws);
}

/* What a report tells of which the laws ask; nothing where the caller gives the code. */
struct told {
  smtpcodes_event event;
  int given_up;       /* the event says that no further attempt will be made */
  int inner_severity; /* of the reply quoted deepest, 0: none */
  int unread;         /* a form without its code, and nothing tells that the failure is for good */
  int mixed;          /* the reply that gives the reason has lines that differ in code */
  int quoted;         /* another server's reply gives the reason */
};

static struct told told_by(const smtpcodes_report *r) {
  const smtpcodes_reply *const last = r->has_inner ? &r->inner : &r->reply;
  struct told t;
  t.event = r->event;
  t.given_up = r->event == SMTPCODES_EVENT_FAILED || r->event == SMTPCODES_EVENT_EXPIRED;
  t.inner_severity = r->has_inner ? r->inner.code / 100 : 0;
  t.unread = r->forms > 0 && !r->has_reply && r->status.cls != 5 && !t.given_up;
  t.mixed = r->has_reply && (last->flaws >> SMTPCODES_FLAW_CODE_CHANGES & 1);
  t.quoted = r->has_inner;
  return t;
}

static void check_ranges(const smtpcodes_verdict *v, const smtpcodes_context *c, const char *octets, size_t len) {
  CHECK(v->reason > SMTPCODES_REASON_NONE && v->reason < SMTPCODES_REASONS);
  CHECK(v->action > SMTPCODES_ACTION_NONE && v->action < SMTPCODES_ACTIONS);
  CHECK(v->scope > SMTPCODES_SCOPE_UNSET && v->scope < SMTPCODES_SCOPES);
  CHECK(v->disposition > SMTPCODES_DISPOSITION_UNSET && v->disposition < SMTPCODES_DISPOSITIONS);
  CHECK(v->bounce > SMTPCODES_BOUNCE_UNSET && v->bounce < SMTPCODES_BOUNCES);
  CHECK(v->confidence > SMTPCODES_CONFIDENCE_UNSET && v->confidence < SMTPCODES_CONFIDENCES);
  CHECK(v->evidence > SMTPCODES_EVIDENCE_UNSET && v->evidence < SMTPCODES_EVIDENCES);
  CHECK((unsigned)v->against < SMTPCODES_REASONS && v->against != v->reason);
  CHECK(v->code == 0 || (v->code >= 200 && v->code <= 599));
  CHECK(v->severity == (v->code ? v->code / 100 : v->enhanced.cls));
  CHECK(v->retry_after >= -1 && v->truncated == (len > c->max_bytes));
  CHECK(!c->stage || v->stage == c->stage);
  CHECK(!c->provider || v->provider == c->provider);
  CHECK((v->evidence == SMTPCODES_EVIDENCE_RULE) == (v->rule.ptr != NULL));
  CHECK(v->phrase < 0 || smtpcodes_phrase_text(v->phrase, NULL, 0) > 0);
  check_within(v->matched, octets, len);
  check_within(v->recipient, octets, len);
  check_within(v->remote, octets, len);
  check_within(v->tag, octets, len);
  check_within(v->link, octets, len);
  check_within(v->listed, octets, len);
}

static int about_recipient(smtpcodes_reason reason) {
  return reason == SMTPCODES_REASON_MAILBOX_UNKNOWN || reason == SMTPCODES_REASON_MAILBOX_DISABLED ||
         reason == SMTPCODES_REASON_SUPPRESSED || reason == SMTPCODES_REASON_DOMAIN_UNKNOWN;
}

static int before_recipients(smtpcodes_stage stage) {
  return stage == SMTPCODES_STAGE_CONNECT || stage == SMTPCODES_STAGE_EHLO || stage == SMTPCODES_STAGE_HELO ||
         stage == SMTPCODES_STAGE_LHLO || stage == SMTPCODES_STAGE_MAIL || stage == SMTPCODES_STAGE_AUTH ||
         stage == SMTPCODES_STAGE_STARTTLS;
}

/* Law 3, and what laws 8, 11, 12 and 13 say about it. */
static void check_suppression(const smtpcodes_verdict *v, const smtpcodes_context *c, const struct told *t,
                              const char *octets, size_t len) {
  CHECK((v->bounce == SMTPCODES_BOUNCE_HARD) == (v->action == SMTPCODES_ACTION_SUPPRESS));
  if (v->action != SMTPCODES_ACTION_SUPPRESS) return;
  CHECK(about_recipient(v->reason) && v->confidence > SMTPCODES_CONFIDENCE_GUESS);
  CHECK(v->severity != 4 && t->inner_severity != 4 && v->disposition == SMTPCODES_DISPOSITION_RETURN);
  CHECK(!before_recipients(v->stage));
  CHECK(t->event != SMTPCODES_EVENT_DEFERRED && t->event != SMTPCODES_EVENT_REFUSED && t->event != SMTPCODES_EVENT_OTHER);
  CHECK(!t->unread);
  CHECK(v->scope != SMTPCODES_SCOPE_DOMAIN || v->reason == SMTPCODES_REASON_DOMAIN_UNKNOWN);
  if (v->evidence != SMTPCODES_EVIDENCE_USER_RULE) {
    CHECK(v->enhanced.subject != 1 || (v->enhanced.detail != 7 && v->enhanced.detail != 8)); /* about the sender */
    CHECK(!t->mixed);
  }
  /* After the data of several recipients the reply names one; an escape may hold the "@". */
  if ((v->stage == SMTPCODES_STAGE_DATA_END || v->stage == SMTPCODES_STAGE_BDAT) && c->recipients > 1)
    CHECK(memchr(octets, '@', len) || memchr(octets, '\\', len));
}

/* Law 2, and what law 12 says about it: the caller's word counts before the event, that before the words. */
static void check_disposition(const smtpcodes_verdict *v, const smtpcodes_context *c, const struct told *t,
                              int severity) {
  const int loops = v->enhanced.subject == 4 && (v->enhanced.detail == 6 || v->enhanced.detail == 7);
  CHECK(v->disposition != SMTPCODES_DISPOSITION_DONE);
  if (c->final || t->given_up) CHECK(v->disposition == SMTPCODES_DISPOSITION_RETURN);
  else if (t->event == SMTPCODES_EVENT_DEFERRED) CHECK(v->disposition == SMTPCODES_DISPOSITION_KEEP);
  else if (loops && !t->quoted) CHECK(v->disposition == SMTPCODES_DISPOSITION_RETURN);
  else if (severity == 5)
    CHECK(v->disposition == SMTPCODES_DISPOSITION_RETURN ||
          (v->reason == SMTPCODES_REASON_TOO_MANY_RECIPIENTS && v->stage == SMTPCODES_STAGE_RCPT));
  else if (severity == 4)
    CHECK(v->disposition == SMTPCODES_DISPOSITION_KEEP || v->laws >> 2 & 1);
}

/* Laws 5, 6 and 7: what each reason asks for at that severity. */
static void check_action(const smtpcodes_verdict *v, const smtpcodes_context *c, int severity) {
  smtpcodes_reason_entry usual;
  switch (v->reason) {
  case SMTPCODES_REASON_SYSTEM_ERROR: case SMTPCODES_REASON_NETWORK_ERROR: case SMTPCODES_REASON_SERVICE_UNAVAILABLE:
    CHECK(v->action == (severity == 5 ? SMTPCODES_ACTION_REVIEW : SMTPCODES_ACTION_RETRY));
    return;
  case SMTPCODES_REASON_UNKNOWN:
    CHECK(v->action == (severity == 4 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_REVIEW));
    return;
  case SMTPCODES_REASON_TOO_MANY_RECIPIENTS:
    CHECK(v->action == (c->recipients == 0 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_SPLIT));
    return;
  case SMTPCODES_REASON_RELAY_DENIED:
    CHECK(v->action == (c->submission ? SMTPCODES_ACTION_FIX_SESSION : SMTPCODES_ACTION_REVIEW));
    CHECK(!c->submission || v->scope == SMTPCODES_SCOPE_SESSION);
    return;
  default:
    /* An address that may not be suppressed is looked at later or by somebody. */
    if (about_recipient(v->reason) && v->action != SMTPCODES_ACTION_SUPPRESS) {
      CHECK(v->action == (severity == 4 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_REVIEW) && v->laws);
      return;
    }
    CHECK(smtpcodes_reason_info(v->reason, &usual));
    CHECK(same_text(smtpcodes_action_name(v->action), usual.action));
  }
}

static void check_laws(const smtpcodes_verdict *v, const smtpcodes_context *c, const struct told *t,
                       const char *octets, size_t len) {
  const int success = v->severity == 2 || v->severity == 3;
  const int failed = t->event == SMTPCODES_EVENT_DEFERRED || t->given_up;
  const int no_attempt = t->event == SMTPCODES_EVENT_REFUSED || t->event == SMTPCODES_EVENT_OTHER;
  const int severity = t->event == SMTPCODES_EVENT_DEFERRED ? 4 : success ? 5 : v->severity;
  check_ranges(v, c, octets, len);
  /* Laws 1, 9 and 12. */
  if (t->event == SMTPCODES_EVENT_DELIVERED) CHECK(v->reason == SMTPCODES_REASON_ACCEPTED);
  else if (success && failed) CHECK(v->reason == SMTPCODES_REASON_SYSTEM_ERROR);
  else if (success) CHECK(v->reason == (v->severity == 2 ? SMTPCODES_REASON_ACCEPTED : SMTPCODES_REASON_CONTINUE));
  else CHECK(v->reason > SMTPCODES_REASON_CONTINUE);
  if (v->reason <= SMTPCODES_REASON_CONTINUE) {
    CHECK(v->action == SMTPCODES_ACTION_PROCEED && v->scope == SMTPCODES_SCOPE_NONE);
    CHECK(v->disposition == SMTPCODES_DISPOSITION_DONE && v->bounce == SMTPCODES_BOUNCE_NONE);
    return;
  }
  if (!success)
    CHECK((v->evidence == SMTPCODES_EVIDENCE_USER_RULE) == (c->reason > SMTPCODES_REASON_CONTINUE));
  if (c->reason > SMTPCODES_REASON_CONTINUE && !success) CHECK(v->reason == c->reason);
  check_suppression(v, c, t, octets, len);
  check_disposition(v, c, t, severity);
  check_action(v, c, severity);
  if (no_attempt) CHECK(v->bounce == SMTPCODES_BOUNCE_NONE); /* law 11 */
  else CHECK(v->bounce != SMTPCODES_BOUNCE_NONE);
  if (severity == 4 && !no_attempt) { /* law 5 */
    CHECK(v->bounce == SMTPCODES_BOUNCE_SOFT || v->bounce == SMTPCODES_BOUNCE_BLOCK);
    if (v->bounce == SMTPCODES_BOUNCE_BLOCK && t->event != SMTPCODES_EVENT_DEFERRED)
      CHECK(v->disposition == SMTPCODES_DISPOSITION_RETURN);
  }
  /* Law 4: a host that takes no mail at all. */
  if (v->code == 521 && !t->quoted && v->reason == SMTPCODES_REASON_POLICY && v->evidence == SMTPCODES_EVIDENCE_CODE)
    CHECK(v->action == SMTPCODES_ACTION_REVIEW && v->scope == SMTPCODES_SCOPE_SERVER);
}

static int speaks(smtpcodes_string rank) {
  static const char *const ranks[] = { "precise", "exact", "strong", "purpose" };
  size_t i;
  for (i = 0; i < sizeof(ranks) / sizeof(ranks[0]); i++)
    if (rank.len == strlen(ranks[i]) && memcmp(rank.ptr, ranks[i], rank.len) == 0) return 1;
  return 0;
}

/* Law 10: certain only where nothing that says much says something else; the same words cannot speak against
 * themselves. */
static void check_certainty(const smtpcodes_verdict *v, const smtpcodes_clue *clues, size_t count) {
  size_t i;
  CHECK(count <= 40);
  if (v->confidence != SMTPCODES_CONFIDENCE_CERTAIN || v->evidence == SMTPCODES_EVIDENCE_USER_RULE) return;
  for (i = 0; i < count; i++) {
    const smtpcodes_clue *const c = &clues[i];
    const int shared = c->matched.ptr && v->matched.ptr && c->matched.ptr < v->matched.ptr + v->matched.len &&
                       v->matched.ptr < c->matched.ptr + c->matched.len;
    CHECK(c->reason == v->reason || !speaks(c->rank) || shared ||
          (about_recipient(c->reason) && (about_recipient(v->reason) || v->reason == SMTPCODES_REASON_SENDER_REJECTED)));
  }
}

/* A further attempt at the same question, of which the caller knows something else: only that may change. */
static void check_other_context(const char *octets, size_t len, const smtpcodes_context *context,
                                const smtpcodes_verdict *v) {
  smtpcodes_context other = *context;
  smtpcodes_verdict changed;
  other.final = !other.final;
  smtpcodes_classify(octets, len, &other, &changed);
  check_same_cause(v, &changed);
  CHECK(v->action == changed.action && v->scope == changed.scope && v->bounce == changed.bounce);
  other = *context;
  other.submission = !other.submission;
  smtpcodes_classify(octets, len, &other, &changed);
  check_same_cause(v, &changed);
  if (v->reason != SMTPCODES_REASON_RELAY_DENIED) check_same_verdict(v, &changed);
  other = *context;
  other.recipients = other.recipients == 0 ? 2 : 0;
  smtpcodes_classify(octets, len, &other, &changed);
  check_same_cause(v, &changed);
}

/* A reply that stands alone in one line without a flaw is judged alike when its code is given apart. */
static void check_apart(const smtpcodes_report *r, const smtpcodes_context *context, const smtpcodes_verdict *v) {
  smtpcodes_context other = *context;
  smtpcodes_verdict apart;
  smtpcodes_string text;
  if (r->forms || !r->has_reply || r->has_inner || r->around.len || r->reply.lines != 1 || r->reply.flaws) return;
  if (r->event || r->truncated || !smtpcodes_next_line(&r->reply, 0, &text)) return;
  if (memchr(r->reply.octets.ptr, '\\', r->reply.octets.len)) return;
  other.code = v->code;
  other.enhanced = v->enhanced;
  other.stage = v->stage;
  smtpcodes_classify(text.ptr, text.len, &other, &apart);
  check_same_verdict(v, &apart);
}

void check_verdicts(const char *octets, size_t len, const smtpcodes_context *context) {
  static const struct told nothing;
  const size_t read = len < context->max_bytes ? len : context->max_bytes;
  const smtpcodes_report_options options = { context->max_bytes };
  char *const prefix = copy_of(octets, read);
  struct told told = nothing;
  smtpcodes_clue clues[40];
  smtpcodes_report report;
  smtpcodes_verdict v, again;
  size_t count;
  smtpcodes_classify(octets, len, context, &v);
  if (context->code) {
    CHECK(v.code == context->code && same_enhanced(v.enhanced, context->enhanced));
  } else {
    smtpcodes_parse_report(octets, len, &options, &report);
    if (context->enhanced.cls && !report.has_reply) report.status = context->enhanced;
    CHECK(v.code == (report.has_reply ? report.reply.code : 0));
    told = told_by(&report);
    smtpcodes_classify_report(&report, context, &again);
    check_same_verdict(&v, &again);
    check_apart(&report, context, &v);
  }
  check_laws(&v, context, &told, octets, len);
  count = smtpcodes_explain(octets, len, NULL, context, &again, clues, sizeof(clues) / sizeof(clues[0]));
  check_same_verdict(&v, &again);
  check_certainty(&v, clues, count);
  /* What is beyond max_bytes is not there, and where the octets lie does not matter. */
  smtpcodes_classify(prefix, read, context, &again);
  again.truncated = v.truncated;
  check_same_verdict(&v, &again);
  free(prefix);
  check_other_context(octets, len, context, &v);
}

void check_words(const char *octets, size_t len) {
  enum { KEY = 160 };
  char key[KEY], part[KEY];
  char *const words = (char *)malloc(2 * len + 1), *const some = (char *)malloc(len + 1);
  size_t got = smtpcodes_fingerprint(octets, len, key, KEY), size = len % KEY, all;
  CHECK(words && some && got <= KEY);
  CHECK(smtpcodes_fingerprint(octets, len, part, size) == got);
  CHECK(memcmp(key, part, got < size ? got : size) == 0);
  CHECK(smtpcodes_retry_after(octets, len) >= -1);
  all = smtpcodes_words(octets, len, words, 2 * len + 1);
  CHECK(all <= 2 * len + 1);
  got = smtpcodes_words(octets, len, some, len / 2);
  CHECK(got <= len / 2 && got <= all && memcmp(words, some, got) == 0);
  CHECK(got == all || words[got] == ' ' || got == 0);
  free(words);
  free(some);
}

/* ---- phrases of a caller ---- */

enum { PHRASES = 5, PHRASE_OCTETS = 160, WORDS = 48 };

struct made { char text[PHRASE_OCTETS]; size_t len; };

static void put(struct made *m, const char *octets, size_t len) {
  if (len > PHRASE_OCTETS - m->len) len = PHRASE_OCTETS - m->len;
  if (len) memcpy(m->text + m->len, octets, len);
  m->len += len;
}

static void put_text(struct made *m, const char *text) { put(m, text, strlen(text)); }

/* A token of a word of the text or of none, mostly as the language of phrases has it. */
static void put_word(struct made *m, const smtpcodes_string *words, size_t count, uint32_t *random) {
  static const char *const other[] = { "mailbox", "@mailbox", "@unknown", "full", "the", "@nothing", "5.1.1", "a*", "" };
  const smtpcodes_string *const word = count ? &words[next_random(random) % count] : NULL;
  if (word && next_random(random) % 4) {
    const size_t cut = word->len > 3 && next_random(random) % 4 == 0 ? 3 + next_random(random) % (word->len - 3) : 0;
    put(m, word->ptr, cut ? cut : word->len);
    if (cut) put_text(m, "*");
  } else {
    put_text(m, other[next_random(random) % (sizeof(other) / sizeof(other[0]))]);
  }
}

static void make_phrase(struct made *m, const smtpcodes_string *words, size_t count, uint32_t *random) {
  const size_t tokens = 1 + next_random(random) % 4;
  size_t i;
  m->len = 0;
  if (next_random(random) % 12 == 0) put_text(m, "^ ");
  for (i = 0; i < tokens; i++) {
    if (i) put_text(m, " ");
    if (i && next_random(random) % 4 == 0) put_text(m, next_random(random) % 2 ? ".. " : "... ");
    put_word(m, words, count, random);
    while (next_random(random) % 3 == 0) {
      put_text(m, "|");
      put_word(m, words, count, random);
    }
    if (next_random(random) % 6 == 0) put_text(m, "?");
  }
  if (next_random(random) % 12 == 0) put_text(m, " $");
}

static size_t split(const char *at, const char *end, smtpcodes_string *words) {
  size_t count = 0;
  while (at < end && count < WORDS) {
    const char *const blank = (const char *)memchr(at, ' ', (size_t)(end - at));
    const char *const stop = blank ? blank : end;
    words[count].ptr = at;
    words[count++].len = (size_t)(stop - at);
    at = stop + (blank != NULL);
  }
  return count;
}

static void check_problem(const smtpcodes_phrase_problem *problem, const smtpcodes_string *phrases, size_t count) {
  CHECK(problem->phrase < count && problem->what && problem->what[0]);
  check_within(problem->token, phrases[problem->phrase].ptr, phrases[problem->phrase].len);
}

/* The index of the phrases in a block of exactly its size; NULL where one is wrong, which is told. */
static char *compiled(const smtpcodes_string *phrases, size_t count) {
  smtpcodes_phrase_problem problem = { (size_t)-1, { NULL, 0 }, NULL };
  const size_t room = smtpcodes_compile_room(phrases, count, &problem);
  char *const memory = room ? (char *)malloc(room) : NULL, *index = NULL;
  size_t used = 0;
  CHECK(memory || !room);
  if (room) used = smtpcodes_compile(phrases, count, memory, &problem);
  CHECK(used <= room);
  if (used) index = copy_of(memory, used);
  else check_problem(&problem, phrases, count);
  free(memory);
  return index;
}

static int holds_not(void *with, size_t phrase) { return !(*(const unsigned *)with >> phrase & 1); }

void check_phrases(const char *octets, size_t len, uint32_t random) {
  char *const folded = (char *)malloc(2 * len + 1);
  smtpcodes_string words[WORDS], phrases[PHRASES], matched = { NULL, 0 };
  struct made made[PHRASES];
  const size_t count = 1 + next_random(&random) % PHRASES;
  size_t i, found, n;
  unsigned held = 0, refused = 0;
  int wrong = 0;
  char *index;
  CHECK(folded);
  n = split(folded, folded + smtpcodes_words(octets, len, folded, 2 * len + 1), words);
  for (i = 0; i < count; i++) {
    if (len && next_random(&random) % 16 == 0) { /* whatever is in the text */
      const size_t at = next_random(&random) % len, most = len - at < 40 ? len - at : 40;
      phrases[i].ptr = octets + at;
      phrases[i].len = next_random(&random) % (most + 1);
    } else {
      make_phrase(&made[i], words, n, &random);
      phrases[i].ptr = made[i].text;
      phrases[i].len = made[i].len;
    }
    index = compiled(&phrases[i], 1);
    if (!index) wrong = 1;
    else if (smtpcodes_find(index, octets, len, NULL, NULL, &matched)) held |= 1u << i;
    free(index);
  }
  index = compiled(phrases, count);
  CHECK((index == NULL) == wrong);
  /* All that hold alone are found together, in the order of the list. */
  while (index && (found = smtpcodes_find(index, octets, len, holds_not, &refused, &matched)) != 0) {
    CHECK(found <= count && held >> (found - 1) & 1 && !(held & ~refused & ((1u << (found - 1)) - 1)));
    CHECK(matched.len > 0);
    check_within(matched, octets, len);
    refused |= 1u << (found - 1);
  }
  CHECK(!index || refused == held);
  free(index);
  free(folded);
}
