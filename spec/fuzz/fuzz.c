/* SPDX-License-Identifier: MIT
 *
 * What reading and deciding promise for any octets and whatever the caller knows beside them, checked on each input: this
 * file reads, laws.c decides. An input begins with what is known (choose_context), then comes the text. Compiled with
 * -fsanitize=fuzzer it is a libFuzzer target; with -DREPLAY a program that runs the files it is given,
 * and then with "-n COUNT [SEED]" that many made from them and from nothing, the same ones each time.
 */
#include "check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

static void check_enhanced(smtpcodes_enhanced code) {
  CHECK(code.cls == 0 || code.cls == 2 || code.cls == 4 || code.cls == 5);
  CHECK(code.subject >= 0 && code.subject <= 999 && code.detail >= 0 && code.detail <= 999);
}

static void check_reply(const smtpcodes_reply *reply, const char *octets, size_t len) {
  char *const clean = (char *)malloc(len + 1);
  size_t position = 0, lines = 0, next;
  smtpcodes_string text;
  int i;
  CHECK(clean);
  CHECK(reply->code >= 200 && reply->code <= 599);
  CHECK(reply->consumed <= len && (reply->octets.len >= 3 || reply->state.apart));
  CHECK(reply->octets.ptr >= octets && reply->octets.ptr + reply->octets.len <= octets + len);
  check_enhanced(reply->enhanced);
  check_enhanced(reply->mismatch);
  check_enhanced(reply->at_end);
  CHECK(!reply->enhanced.cls || reply->enhanced.cls == reply->code / 100);
  CHECK(reply->mismatch.cls != reply->code / 100);
  CHECK((unsigned)reply->stage < SMTPCODES_STAGES);
  CHECK(reply->flaws >> SMTPCODES_FLAWS == 0);
  for (i = 0; i < SMTPCODES_FLAWS; i++)
    if (reply->flaws >> i & 1) CHECK(reply->at[i].line >= 1 && reply->at[i].offset <= len);
  for (; (next = smtpcodes_next_line(reply, position, &text)) != 0; position = next, lines++) {
    CHECK(next > position);
    CHECK(text.ptr >= reply->octets.ptr && text.ptr + text.len <= reply->octets.ptr + reply->octets.len);
    CHECK(smtpcodes_clean_text(reply, text, clean) <= text.len);
  }
  CHECK(lines == reply->lines && lines > 0);
  free(clean);
}

static void check_same(smtpcodes_status status, const smtpcodes_reply *a, const smtpcodes_reply *b) {
  if (status == SMTPCODES_DONE) {
    CHECK(a->code == b->code && a->lines == b->lines && a->consumed == b->consumed && a->flaws == b->flaws);
    CHECK(same_enhanced(a->enhanced, b->enhanced) && same_enhanced(a->mismatch, b->mismatch));
    CHECK(a->octets.len == b->octets.len);
  } else if (status != SMTPCODES_INCOMPLETE) {
    CHECK(a->stop.line == b->stop.line && a->stop.offset == b->stop.offset);
  }
}

/* In pieces, each time from octets that moved: the same as at once. A prefix is incomplete, or what the
 * whole is. */
static void check_pieces(const uint8_t *data, size_t len, const smtpcodes_read_options *options,
                         smtpcodes_status whole, const smtpcodes_reply *reply) {
  uint32_t random = (uint32_t)len * 2654435761u + (len ? data[len / 2] : 0);
  smtpcodes_status status = SMTPCODES_INCOMPLETE;
  smtpcodes_reply pieces;
  size_t given = 0;
  int begun = 0;
  while (status == SMTPCODES_INCOMPLETE) {
    char *const octets = copy_of(data, given);
    status = begun ? smtpcodes_parse_more(octets, given, options, &pieces)
      : smtpcodes_parse(octets, given, options, &pieces);
    begun = 1;
    if (status == SMTPCODES_DONE) check_reply(&pieces, octets, given);
    free(octets);
    if (given == len) break;
    given += 1 + next_random(&random) % (len / 16 + 2);
    if (given > len) given = len;
  }
  CHECK(status == whole);
  check_same(status, reply, &pieces);
}

static smtpcodes_status check_parse(const uint8_t *data, size_t len, const smtpcodes_read_options *options,
                                    smtpcodes_reply *reply) {
  char *const octets = copy_of(data, len);
  const smtpcodes_status status = smtpcodes_parse(octets, len, options, reply);
  if (status == SMTPCODES_DONE) {
    smtpcodes_reply alone;
    check_reply(reply, octets, len);
    CHECK(smtpcodes_parse(octets, reply->consumed, options, &alone) == SMTPCODES_DONE);
    check_same(status, reply, &alone);
  } else {
    CHECK(reply->stop.line >= 1 && reply->stop.offset <= len);
  }
  check_pieces(data, len, options, status, reply);
  free(octets);
  return status;
}

enum { REPORT_TEXTS = 11 };

static void texts_of(const smtpcodes_report *r, smtpcodes_string *texts) {
  const smtpcodes_string all[REPORT_TEXTS] = { r->text, r->around, r->recipient, r->original_recipient, r->sender,
    r->remote, r->remote_ip, r->queue_id, r->time, r->form, r->program };
  memcpy(texts, all, sizeof(all));
}

/* What is beyond max_bytes is not there. */
static void check_prefix(const char *octets, size_t len, size_t max_bytes) {
  const smtpcodes_report_options options = { max_bytes };
  const size_t read = len < max_bytes ? len : max_bytes;
  char *const prefix = copy_of(octets, read);
  smtpcodes_report a, b;
  smtpcodes_string as[REPORT_TEXTS], bs[REPORT_TEXTS];
  size_t i;
  smtpcodes_parse_report(octets, len, &options, &a);
  smtpcodes_parse_report(prefix, read, NULL, &b);
  CHECK(a.truncated == (len > max_bytes) && !b.truncated);
  CHECK(a.event == b.event && a.stage == b.stage && same_enhanced(a.status, b.status) && a.forms == b.forms);
  CHECK(a.has_reply == b.has_reply && a.has_inner == b.has_inner && a.text_style == b.text_style);
  CHECK(a.recipient_xtext == b.recipient_xtext && a.original_xtext == b.original_xtext);
  if (a.has_reply) check_same(SMTPCODES_DONE, &a.reply, &b.reply);
  if (a.has_inner) check_same(SMTPCODES_DONE, &a.inner, &b.inner);
  texts_of(&a, as);
  texts_of(&b, bs);
  for (i = 0; i < REPORT_TEXTS; i++) CHECK(!as[i].ptr == !bs[i].ptr && as[i].len == bs[i].len);
  for (i = 0; i < REPORT_TEXTS; i++) CHECK(!as[i].len || memcmp(as[i].ptr, bs[i].ptr, as[i].len) == 0);
  free(prefix);
}

/* A report's strings lie in the octets, and parse_diagnostic gives its innermost reply. */
static void check_report(const char *octets, size_t len, size_t max_bytes) {
  char *const clean = (char *)malloc(len + 1);
  smtpcodes_report report;
  smtpcodes_reply reply;
  size_t i;
  CHECK(clean);
  check_prefix(octets, len, max_bytes);
  smtpcodes_parse_report(octets, len, NULL, &report);
  CHECK(report.form.len > 0 && (unsigned)report.event < SMTPCODES_EVENTS);
  CHECK((unsigned)report.stage < SMTPCODES_STAGES && !report.truncated);
  CHECK(!report.has_inner || (report.has_reply && report.inner.code >= 400 && report.reply.code >= 400));
  check_enhanced(report.status);
  if (report.has_reply) check_reply(&report.reply, octets, len);
  if (report.has_inner) check_reply(&report.inner, octets, len);
  {
    const smtpcodes_string fields[] = { report.text, report.around, report.recipient, report.original_recipient,
      report.sender, report.remote, report.remote_ip, report.queue_id, report.time };
    for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
      check_within(fields[i], octets, len);
      if (fields[i].ptr) CHECK(smtpcodes_decode_xtext(fields[i], clean) <= fields[i].len);
    }
  }
  if (report.text.ptr) CHECK(smtpcodes_report_text(&report, clean) <= report.text.len);
  CHECK(smtpcodes_parse_diagnostic(octets, len, &reply) == report.has_reply);
  if (report.has_reply) CHECK(reply.code == (report.has_inner ? report.inner.code : report.reply.code));
  free(clean);
}

/* An input begins with so many octets that choose what the caller knows beside the text; "0" knows nothing. */
enum { CHOICES = 11 };

static int chosen(const uint8_t *data, size_t which) { return (uint8_t)(data[which] - '0'); }

static smtpcodes_context choose_context(const uint8_t *data) {
  static const int classes[] = { 0, 2, 4, 5 };
  smtpcodes_context context = SMTPCODES_CONTEXT_DEFAULTS;
  const int code = chosen(data, 0) + 256 * chosen(data, 1);
  if (code) context.code = 200 + (code - 1) % 400;
  context.enhanced.cls = classes[chosen(data, 2) % 4];
  context.enhanced.subject = chosen(data, 2) / 4 % 8;
  context.enhanced.detail = chosen(data, 3) < 50 ? chosen(data, 3) : chosen(data, 3) * 4 - 21;
  context.stage = (smtpcodes_stage)(chosen(data, 4) % SMTPCODES_STAGES);
  context.provider = chosen(data, 5);
  if (!smtpcodes_provider_id(context.provider).ptr) context.provider = 0;
  context.final = chosen(data, 6) & 1;
  context.submission = chosen(data, 6) >> 1 & 1;
  context.recipients = chosen(data, 7) % 5 - 1;
  if (chosen(data, 8)) context.max_bytes = (size_t)chosen(data, 8);
  context.reason = (smtpcodes_reason)(chosen(data, 9) % SMTPCODES_REASONS);
  return context;
}

static void check_text(const uint8_t *data, size_t len, const smtpcodes_context *context, uint32_t random) {
  smtpcodes_read_options lenient = SMTPCODES_READ_DEFAULTS, strict = SMTPCODES_READ_DEFAULTS,
    small = SMTPCODES_READ_DEFAULTS;
  smtpcodes_status a, b;
  smtpcodes_reply reply, other;
  char *octets;
  strict.strict = 1;
  small.utf8 = 1;
  small.max_line = 40;
  small.max_lines = 3;
  small.max_bytes = 90;
  a = check_parse(data, len, &lenient, &reply);
  b = check_parse(data, len, &strict, &other);
  /* Strict reading refuses flaws, and is otherwise the same. */
  CHECK(b == SMTPCODES_REFUSED || a == b);
  if (b == SMTPCODES_DONE) CHECK(reply.code == other.code && reply.lines == other.lines);
  check_parse(data, len, &small, &other);

  octets = copy_of(data, len);
  if (smtpcodes_parse_diagnostic(octets, len, &other)) check_reply(&other, octets, len);
  /* A reply that has nothing wrong is the same reply to both readers. */
  if (b == SMTPCODES_DONE && !reply.flaws && reply.consumed == len && reply.lines == 1) {
    CHECK(smtpcodes_parse_diagnostic(octets, len, &other));
  }
  check_report(octets, len, context->max_bytes);
  check_verdicts(octets, len, context);
  check_words(octets, len);
  check_phrases(octets, len, random);
  free(octets);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len) {
  smtpcodes_context context;
  if (len < CHOICES) return 0;
  context = choose_context(data);
  check_text(data + CHOICES, len - CHOICES, &context, (uint32_t)chosen(data, 10) * 2654435761u + (uint32_t)len);
  return 0;
}

#ifdef REPLAY
static const char knows_nothing[CHOICES + 1] = "00000000000";

enum { MAX_INPUT = 4096, MAX_FILES = 1024 };

static struct { uint8_t octets[MAX_INPUT]; size_t len; } files[MAX_FILES], input;
static size_t file_count;

/* Pieces that random octets would take too long to hit. */
static const char *const pieces[] = {
  "250 ", "250-", "550-5.1.1 ", "550 5.1.1 ", "\r\n", "\n", "\r", "\\n", "\\351", " said: ",
  "(in reply to RCPT TO command)", "<<< ", ">>> DATA",
  "SMTP error from remote mail server after RCPT TO:<a@b>: ",
  "reject: RCPT from x[y]: ", "; from=<",
  "smtp; ", "(#5.1.1)", "NOQUEUE: reject: RCPT from x[1.2.3.4]: ", " to=<\"a\"@b>, dsn=5.1.1, status=bounced (",
  "1xVO49-0007vM-1l ** a@b R=r T=t H=h [1.2.3.4]: ", "Nov 23 06:59:15 mx postfix/smtp[1]: A1: ", "(550, b'",
  "{\"response\":{\"code\":550,\"content\":\"", "\"event\":\"bounce\",\"reason\":\"", "\\u00e9", "\\r\\n",
  "Final-Recipient: rfc822; a@b\n", "Diagnostic-Code: ", "delivery 5: failure: 1.2.3.4_does_not_like_recipient./",
  "Remote_host_said:_550_x/", ">>> RCPT\n<<< 550 x\n", "(last failure: ", " SMTP code: 550", "\n\n", "}", "]", "#", ":", "'", "\"", "C=\"", "334 ", "(state 1)", " ", "\t", "\xC3\xA9", "-",
  " no such user", "mailbox full", "status=deferred (", "status=sent (", "5.1.8 ", "4.4.7 ", "<a@b> ", " sender ",
  "554 5.7.1 blocked using zen.spamhaus.org", " try again in 5 minutes", "452 4.5.3 too many recipients"
};

static void make_input(uint32_t *random) {
  size_t changes = 1 + next_random(random) % 8;
  input.len = CHOICES;
  memcpy(input.octets, knows_nothing, CHOICES);
  if (file_count && next_random(random) % 4) input = files[next_random(random) % file_count];
  while (changes--) {
    const size_t at = CHOICES + next_random(random) % (input.len - CHOICES + 1);
    const char *const piece = pieces[next_random(random) % (sizeof(pieces) / sizeof(pieces[0]))];
    uint8_t octet = (uint8_t)next_random(random);
    const uint8_t *from = &octet;
    size_t len = 1, cut = next_random(random) % 4;
    if (next_random(random) % 2) {
      from = (const uint8_t *)piece;
      len = strlen(piece);
    }
    if (next_random(random) % 3) cut = 0;
    if (cut > input.len - at) cut = input.len - at;
    if (input.len - cut + len > MAX_INPUT) continue;
    memmove(input.octets + at + len, input.octets + at + cut, input.len - at - cut);
    memcpy(input.octets + at, from, len);
    input.len += len - cut;
  }
  if (next_random(random) % 4) memcpy(input.octets, knows_nothing, CHOICES);
  while (next_random(random) % 4)
    input.octets[next_random(random) % CHOICES] = (uint8_t)next_random(random);
}

int main(int argc, char **argv) {
  unsigned long count = 0, i;
  uint32_t random = 1;
  int arg;
  for (arg = 1; arg < argc && strcmp(argv[arg], "-n") != 0; arg++) {
    FILE *const file = fopen(argv[arg], "rb");
    if (!file || file_count == MAX_FILES) {
      fprintf(stderr, "%s: cannot be read\n", argv[arg]);
      return 2;
    }
    files[file_count].len = fread(files[file_count].octets, 1, MAX_INPUT, file);
    fclose(file);
    if (files[file_count].len < CHOICES) continue;
    LLVMFuzzerTestOneInput(files[file_count].octets, files[file_count].len);
    file_count++;
  }
  if (arg + 1 < argc) count = strtoul(argv[arg + 1], NULL, 10);
  if (arg + 2 < argc) random = (uint32_t)strtoul(argv[arg + 2], NULL, 10);
  for (i = 0; i < count; i++) {
    make_input(&random);
    LLVMFuzzerTestOneInput(input.octets, input.len);
  }
  printf("%lu files and %lu made inputs: every promise was kept\n", (unsigned long)file_count, count);
  return 0;
}

#endif
