/* SPDX-License-Identifier: MIT
 *
 * Compiles data/form.def into core/form_table.inc, once every row reads its own samples and none of its
 * near misses. The rows come in as X-macros; patterns are matched by the library's own core/report.c.
 *
 *   form DIGEST    writes the table, which states the digest, to standard output
 *   form check     says how many forms were proved instead
 *
 * What is wrong with a row goes to standard error as "file:line: id: what is wrong" and makes the exit status 1.
 */
#include "../core/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum row_kind { ROW_FORM, ROW_FIELD, ROW_SAMPLE, ROW_NEAR };

static const struct row {
  enum row_kind kind;
  int flags, event, stage, line;
  const char *id, *program, *text, *expected;
} rows[] = {
#define ROW(flags, id, program, EVENT, STAGE, key) \
  { ROW_FORM, flags, SMTPCODES_EVENT_##EVENT, SMTPCODES_STAGE_##STAGE, __LINE__, #id, program, key, NULL },
#define FORM(id, program, EVENT, STAGE, key) ROW(0, id, program, EVENT, STAGE, key)
#define LINE(id, program, EVENT, STAGE, key) ROW(SC_FORM_LINE, id, program, EVENT, STAGE, key)
#define QUOTE(id, program, EVENT, STAGE, key) ROW(SC_FORM_QUOTE, id, program, EVENT, STAGE, key)
#define TRANSCRIPT(id, program, EVENT, STAGE, key) ROW(SC_FORM_AGAIN, id, program, EVENT, STAGE, key)
#define FIELD(pattern) { ROW_FIELD, 0, 0, 0, __LINE__, NULL, NULL, pattern, NULL },
#define SAMPLE(text, expected) { ROW_SAMPLE, 0, 0, 0, __LINE__, NULL, NULL, text, expected },
#define NEAR(text) { ROW_NEAR, 0, 0, 0, __LINE__, NULL, NULL, text, NULL },
#include "../data/form.def"
};
#undef ROW

static const sc_form_word events[] = {
#define EVENT_WORD(words, EVENT) { words, SMTPCODES_EVENT_##EVENT },
#include "../data/form.def"
  { "", 0 }
};
static const sc_form_word stages[] = {
#define STAGE_WORD(words, STAGE) { words, SMTPCODES_STAGE_##STAGE },
#include "../data/form.def"
  { "", 0 }
};

enum { OCTETS = 4096 };

static struct compiled { char octets[OCTETS]; size_t len; int bucket; } compiled[SC_MAX_FORMS];
static sc_form forms[SC_MAX_FORMS];
static size_t count;
static uint8_t members[SC_MAX_FORMS];
static sc_start starters[SC_MAX_FORMS];
static size_t starter_count, starter_quotes;
static uint16_t bucket_at[SC_BUCKETS + 1];
static uint32_t first[SC_INDEXED][256];
static int failures;

static void fail(const struct row *row, const char *id, const char *what, const char *detail) {
  fprintf(stderr, "csrc/data/form.def:%d: %s: %s%s%s\n", row->line, id, what, detail ? ": " : "", detail ? detail : "");
  failures++;
}

/* ---- patterns ---- */

/* Names of holes. ORDER sc_op */
static const char *const hole_names[SC_OPS] = { "", "", "", "", "", "_", "text", "text\\", "text_", "reply",
  "reply\\", "shown", "code", "status", "class", "subject", "detail", "stage", "event", "recipient", "recipient+",
  "original", "original+", "sender", "remote", "ip", "id", "time" };

static int is_mark(int c) { return c > ' ' && !sc_is_alpha(c) && !sc_is_digit(c); }

static int opens_hole(const char *p) { return *p == '{' && (sc_is_alpha((unsigned char)p[1]) || p[1] == '_'); }

static int is_hole(int op) { return sc_is_star(op) && op != SC_OP_ANY; }

/* The operation of the hole "{name}" that the pattern begins with, its length with the braces in *len; 0: none. */
static int hole_op(const char *p, size_t *len) {
  const char *const stop = strchr(p, '}');
  int op;
  *len = stop ? (size_t)(stop - p) + 1 : 0;
  for (op = SC_OP_ANY; stop && op < SC_OPS; op++)
    if (sc_is(p + 1, *len - 2, hole_names[op])) return op;
  return 0;
}

/* The operation for the blank at `p`, behind the octet `last`; SC_OP_DONE: none is needed. */
static int blank_op(const struct row *row, const char *p, int last) {
  const int beside = (last >= SC_OPS && is_mark(last)) || (!opens_hole(p + 1) && is_mark((unsigned char)p[1]));
  if (!beside || row->flags & SC_FORM_LINE) return SC_OP_BLANK;
  return sc_is_star(last) ? SC_OP_DONE : SC_OP_GAP; /* blanks at the end of a hole do not count anyway */
}

/* Compiles a pattern to `out`; returns its length with the NUL, 0 when it is none. */
static size_t compile(const struct row *row, const char *id, const char *p, int is_key, char *out, int *flags) {
  const char *const begin = p;
  size_t n = 0, len;
  if (*p == '^') {
    if (is_key) *flags |= SC_FORM_START;
    else out[n++] = (char)SC_OP_START;
    p++;
  }
  for (; *p; p += len) {
    const int last = n ? (unsigned char)out[n - 1] : 0;
    int op = (unsigned char)*p;
    len = 1;
    if (opens_hole(p)) {
      op = hole_op(p, &len);
      if (!op) {
        fail(row, id, "unknown hole", p);
        return 0;
      }
      if (n && sc_is_star(last)) {
        fail(row, id, "what is right behind a star would be looked for at every octet", begin);
        return 0;
      }
      if (is_hole(op) && n == 0 && is_key) *flags |= SC_FORM_WHOLE;
    } else if (*p == ' ') {
      op = blank_op(row, p, last);
    } else if (*p == '$' && (!p[1] || strcmp(p, "$!") == 0)) {
      op = is_hole(last) ? SC_OP_DONE : SC_OP_END; /* a hole that is the last ends there anyway */
    } else if (*p == '!' && !p[1] && is_key) {
      *flags |= SC_FORM_WHOLE;
      op = SC_OP_DONE;
    }
    if (op != SC_OP_DONE) out[n++] = (char)op;
  }
  out[n++] = '\0';
  return n;
}

/* The literal octet that a compiled key has at its k-th place, -1 when others may stand there. */
static int begins_with(const char *key, size_t k) {
  size_t i;
  for (i = 0; i <= k; i++)
    if ((unsigned char)key[i] < SC_OPS) return -1;
  return (unsigned char)key[k];
}

static int is_value(int op) { return op >= SC_OP_CODE && op < SC_OPS; }

static size_t count_values(const char *pattern) {
  size_t n = 0;
  for (; *pattern; pattern++) n += (size_t)is_value((unsigned char)*pattern);
  return n;
}

/* How many octets a compiled key takes at least: what follows a hole may be missing. */
static int least_octets(const char *key) {
  int n = 0;
  for (; *key && !is_hole((unsigned char)*key); key++)
    n += (unsigned char)*key >= SC_OPS || *key == SC_OP_BLANK || is_value((unsigned char)*key);
  if (*key == SC_OP_SHOWN) return n + 7; /* a code and what shows it */
  return *key == SC_OP_REPLY || *key == SC_OP_REPLY_ESCAPED ? n + 3 : n;
}

static void add_form(size_t r) {
  const struct row *const row = &rows[r];
  struct compiled *const c = &compiled[count];
  sc_form *const f = &forms[count];
  size_t n, fields, values;
  int flags = row->flags, none = 0;
  strcpy(c->octets, row->id);
  c->len = strlen(row->id) + 1;
  f->program = (uint8_t)c->len;
  strcpy(c->octets + c->len, row->program);
  c->len += strlen(row->program) + 1;
  f->key = (uint8_t)c->len;
  n = compile(row, row->id, row->text, 1, c->octets + c->len, &flags);
  if (!n) return;
  if (!(flags & SC_FORM_START) && begins_with(c->octets + c->len, 0) < 0 && c->octets[c->len] != SC_OP_SHOWN)
    fail(row, row->id, "a key begins with a literal, with {shown} or with ^", row->text);
  if (!(flags & SC_FORM_START) && least_octets(c->octets + c->len) < SC_INDEXED)
    fail(row, row->id, "a key takes four octets at least", row->text);
  values = count_values(c->octets + c->len);
  c->len += n;
  fields = c->len;
  for (r++; r < SC_COUNT(rows) && rows[r].kind != ROW_FORM; r++) {
    if (rows[r].kind != ROW_FIELD) continue;
    n = compile(row, row->id, rows[r].text, 0, c->octets + c->len, &none);
    if (n && c->octets[c->len] != SC_OP_START && begins_with(c->octets + c->len, 0) < 0)
      fail(&rows[r], row->id, "a field begins with a literal", rows[r].text);
    values += count_values(c->octets + c->len);
    c->len += n;
    if (c->len > OCTETS - 512) fail(row, row->id, "too long", NULL);
  }
  c->octets[c->len++] = '\0';
  if (fields > 255) fail(row, row->id, "the key is too long", NULL);
  if (values > SC_MAX_VALUES) fail(row, row->id, "has too many values", NULL);
  f->octets = c->octets;
  f->fields = (uint8_t)fields;
  f->event = (uint8_t)row->event;
  f->stage = (uint8_t)row->stage;
  f->flags = (uint8_t)flags;
  while (f->literal < SC_INDEXED && begins_with(f->octets + f->key, f->literal) >= 0) f->literal++;
  count++;
}

/* ---- the index ---- */

static sc_start start_of(uint8_t form) {
  const char *key = forms[form].octets + forms[form].key;
  sc_start start = { 0, SC_AT_ONCE, 0, { 0 } };
  start.form = form;
  if (*key == SC_OP_ID || *key == SC_OP_CODE || *key == SC_OP_EVENT) {
    start.place = key[1] == SC_OP_BLANK || key[1] == SC_OP_GAP ? SC_BEHIND_BLANKS : SC_BEHIND_ID;
    key += start.place;
  }
  for (; start.count < SC_INDEXED && (unsigned char)*key >= SC_OPS; key++) start.octets[start.count++] = *key;
  return start;
}

static void index_forms(void) {
  size_t i, n = 0;
  int b, quotes;
  for (quotes = 0; quotes < 2; quotes++) /* quotes last: inside a reply only they are tried */
    for (i = 0; i < count; i++)
      if (forms[i].flags & SC_FORM_START && !(forms[i].flags & SC_FORM_QUOTE) == !quotes) {
        starters[starter_count++] = start_of((uint8_t)i);
        starter_quotes += (size_t)quotes;
      }
  for (i = 0; i < count; i++) {
    const char *const key = forms[i].octets + forms[i].key;
    const int one = begins_with(key, 0), two = begins_with(key, 1);
    unsigned k;
    int c;
    if (forms[i].flags & SC_FORM_START) {
      compiled[i].bucket = -1;
      continue;
    }
    /* Keys of one octet would open a bucket to whatever follows: they have their own. */
    quotes = (forms[i].flags & SC_FORM_QUOTE) != 0;
    b = one < 0 ? 0 : two < 0 ? 1 : 2 + (one * 5 + two) % ((quotes ? SC_BUCKETS - SC_QUOTES_FROM : SC_QUOTES_FROM) - 2);
    if (quotes) b += SC_QUOTES_FROM;
    compiled[i].bucket = b;
    for (k = 0; k < SC_INDEXED; k++) {
      const int octet = begins_with(key, k);
      for (c = 0; c < 256; c++) {
        const int may = octet >= 0 ? c == octet : k == 0 ? c >= '2' && c <= '5' : 1;
        if (may) first[k][c] |= (uint32_t)1 << b;
      }
    }
  }
  if (!first[0]['"']) fail(&rows[0], "index", "no key begins with a quote, and report.c relies on one", NULL);
  for (b = 0; b < SC_BUCKETS; b++) {
    bucket_at[b] = (uint16_t)n;
    for (i = 0; i < count; i++)
      if (compiled[i].bucket == b) members[n++] = (uint8_t)i;
  }
  bucket_at[SC_BUCKETS] = (uint16_t)n;
}

static sc_form_table table;

/* ---- samples ---- */

struct shown { char text[8192]; size_t len; };

static void show(struct shown *s, const char *at, size_t len) {
  if (s->len + len >= sizeof(s->text)) len = sizeof(s->text) - 1 - s->len;
  memcpy(s->text + s->len, at, len);
  s->len += len;
  s->text[s->len] = '\0';
}

static void show_word(struct shown *s, const char *name, const char *at, size_t len) {
  if (!at) return;
  if (s->len) show(s, " ", 1);
  show(s, name, strlen(name));
  show(s, at, len);
}

static void show_enhanced(struct shown *s, const char *name, smtpcodes_enhanced e) {
  char text[40];
  if (!e.cls) return;
  show_word(s, name, text, (size_t)sprintf(text, "%d.%d.%d", e.cls, e.subject, e.detail));
}

static void show_reply(struct shown *s, const smtpcodes_reply *reply) {
  char text[16];
  show_word(s, "", text, (size_t)sprintf(text, "%d", reply->code));
  show_enhanced(s, "", reply->enhanced);
}

static void show_field(struct shown *s, const char *name, smtpcodes_string field) {
  show_word(s, name, field.ptr, field.len);
}

/* The report in one line, as the second string of a SAMPLE has it. */
static void show_report(struct shown *s, const smtpcodes_report *r) {
  const smtpcodes_reply *const last = r->has_inner ? &r->inner : &r->reply;
  char text[4096];
  s->len = 0;
  s->text[0] = '\0';
  show_field(s, "", smtpcodes_event_name(r->event));
  if (r->has_reply) show_reply(s, &r->reply);
  if (r->has_inner) {
    show_word(s, ">", "", 0);
    show_reply(s, &r->inner);
  }
  show_field(s, "", smtpcodes_stage_name(r->stage));
  show_enhanced(s, "status=", r->status);
  show_field(s, "to=", r->recipient);
  show_field(s, "orig=", r->original_recipient);
  show_field(s, "from=", r->sender);
  show_field(s, "remote=", r->remote);
  show_field(s, "ip=", r->remote_ip);
  show_field(s, "id=", r->queue_id);
  show_field(s, "time=", r->time);
  if (r->has_reply) {
    smtpcodes_string line;
    size_t at = 0, lines = 0;
    while ((at = smtpcodes_next_line(last, at, &line)) != 0) {
      if (line.len > sizeof(text)) line.len = sizeof(text);
      if (line.len || last->lines > 1) show_word(s, lines ? "/ " : "| ", text, smtpcodes_clean_text(last, line, text));
      lines++;
    }
  } else if (r->text.len && r->text.len < sizeof(text)) {
    show_word(s, "| ", text, smtpcodes_report_text(r, text));
  }
}

static int read_by(const smtpcodes_report *r, const char *id) {
  size_t i;
  for (i = 0; i < r->forms && i < SMTPCODES_REPORT_DEPTH; i++)
    if (sc_is(r->nested[i].ptr, r->nested[i].len, id)) return 1;
  return 0;
}

/* Says how far the form's key came in that text. */
static void show_trace(const char *text, const sc_form_trace *trace) {
  const char *p;
  if (!trace->pattern) {
    fprintf(stderr, "  its key began nowhere, or behind the end of another form\n");
    return;
  }
  fprintf(stderr, "  its key came to \"");
  for (p = trace->pattern; *p; p++) {
    if ((unsigned char)*p >= SC_OPS) fputc(*p, stderr);
    else if (*p == SC_OP_BLANK || *p == SC_OP_GAP) fputc(' ', stderr);
    else if (*p == SC_OP_END) fputc('$', stderr);
    else fprintf(stderr, "{%s}", hole_names[(int)*p]);
  }
  fprintf(stderr, "\" and the text to \"%.60s\"\n", trace->text < text ? text : trace->text);
}

static void check_samples(void) {
  size_t r, form = 0, seen = 0, i;
  for (r = 0; r < SC_COUNT(rows); r++) {
    const struct row *const row = &rows[r];
    smtpcodes_report report;
    sc_form_trace trace = { 0, NULL, NULL };
    struct shown s;
    const char *id;
    if (row->kind == ROW_FORM) {
      form = seen++;
      for (i = 0; i < form; i++)
        if (strcmp(forms[i].octets, row->id) == 0) fail(row, row->id, "this id is taken", NULL);
      continue;
    }
    if (row->kind == ROW_FIELD) continue;
    id = forms[form].octets;
    trace.form = form;
    sc_read_report(&table, row->text, strlen(row->text), 65536, &trace, &report);
    if (row->kind == ROW_NEAR) {
      if (read_by(&report, id)) fail(row, id, "reads its near miss", row->text);
      continue;
    }
    show_report(&s, &report);
    if (!read_by(&report, id)) {
      fail(row, id, "does not read its sample", row->text);
      show_trace(row->text, &trace);
      fprintf(stderr, "  instead \"%.*s\" read: %s\n", (int)report.form.len, report.form.ptr, s.text);
    } else if (strcmp(s.text, row->expected) != 0) {
      fail(row, id, "gives", s.text);
      fprintf(stderr, "  instead of: %s\n", row->expected);
    }
  }
  for (r = 0; r < SC_COUNT(rows); r++) { /* each form has a sample and a near miss */
    int samples = 0, nears = 0;
    if (rows[r].kind != ROW_FORM) continue;
    for (i = r + 1; i < SC_COUNT(rows) && rows[i].kind != ROW_FORM; i++) {
      samples += rows[i].kind == ROW_SAMPLE;
      nears += rows[i].kind == ROW_NEAR;
    }
    if (!samples) fail(&rows[r], rows[r].id, "has no sample: write a SAMPLE that it reads", NULL);
    if (!nears) fail(&rows[r], rows[r].id, "has no near miss: write a NEAR that it does not read", NULL);
  }
}

/* ---- the table ---- */

static void print_octets(const char *at, size_t len) {
  size_t i;
  putchar('"');
  for (i = 0; i < len; i++) {
    const unsigned char c = (unsigned char)at[i];
    if (c == '"' || c == '\\') printf("\\%c", c);
    else if (c < 32 || c > 126 || (c == '?' && i && at[i - 1] == '?')) printf("\\%03o", c);
    else putchar(c);
  }
  putchar('"');
}

static void print_words(const char *name, const sc_form_word *words) {
  printf("\nstatic const sc_form_word %s[] = {\n", name);
  for (; words->words[0]; words++) printf("  { \"%s\", %d },\n", words->words, words->meaning);
  printf("  { \"\", 0 }\n};\n");
}

static void print_table(const char *digest) {
  size_t i;
  int b, c;
  printf("/* SPDX-License-Identifier: MIT\n * Made from data/form.def by gen/forms.c; make does it again when the"
         " rows change.\n * Digest: %s\n */\n\n", digest);
  printf("/* id, program, key, fields; where program, key and fields begin; event, stage, flags, literal */\n");
  printf("static const sc_form form_rows[] = {\n");
  for (i = 0; i < count; i++) {
    printf("  { ");
    print_octets(compiled[i].octets, compiled[i].len - 1);
    printf(", %d, %d, %d, %d, %d, %d, %d },\n", forms[i].program, forms[i].key, forms[i].fields, forms[i].event,
           forms[i].stage, forms[i].flags, forms[i].literal);
  }
  printf("};\n\n/* tried where a text or a hole begins: form, place, how many octets stand there, and which */\n"
         "static const sc_start form_start[] = {\n");
  for (i = 0; i < starter_count; i++)
    printf("  { %d, %d, %d, { %d, %d, %d, %d } }, /* %s */\n", starters[i].form, starters[i].place, starters[i].count,
           starters[i].octets[0], starters[i].octets[1], starters[i].octets[2], starters[i].octets[3],
           forms[starters[i].form].octets);
  printf("};\n\n/* the others, bucket by bucket */\nstatic const uint8_t form_members[] = {\n");
  for (i = 0; i < bucket_at[SC_BUCKETS]; i++) printf("  %d, /* %s */\n", members[i], forms[members[i]].octets);
  printf("};\nstatic const uint16_t form_bucket[] = {");
  for (b = 0; b <= SC_BUCKETS; b++) printf("%s%d,", b % 16 ? " " : "\n  ", bucket_at[b]);
  printf("\n};\n\n/* which buckets have a form with that octet at its first, second, … place */\n");
  printf("static const uint32_t form_first[%d][256] = {\n", SC_INDEXED);
  for (i = 0; i < SC_INDEXED; i++) {
    printf("  {\n");
    for (c = 0; c < 256; c += 4)
      printf("    0x%08lX, 0x%08lX, 0x%08lX, 0x%08lX,\n", (unsigned long)first[i][c], (unsigned long)first[i][c + 1],
             (unsigned long)first[i][c + 2], (unsigned long)first[i][c + 3]);
    printf("  },\n");
  }
  printf("};\n");
  print_words("form_events", events);
  print_words("form_stages", stages);
  printf("\nstatic const sc_form_table form_table = {\n  form_rows, sizeof(form_rows) / sizeof(form_rows[0]),"
         " form_start, sizeof(form_start) / sizeof(form_start[0]), %d,\n  form_members, form_bucket, form_first, form_events, form_stages\n};\n",
         (int)starter_quotes);
}

int main(int argc, char **argv) {
  size_t r;
  for (r = 0; r < SC_COUNT(rows); r++)
    if (rows[r].kind == ROW_FORM && count < SC_MAX_FORMS) add_form(r);
  if (failures) return 1;
  index_forms();
  table.forms = forms;
  table.count = count;
  table.start = starters;
  table.start_count = starter_count;
  table.start_quotes = starter_quotes;
  table.members = members;
  table.bucket = bucket_at;
  table.first = (const uint32_t (*)[256])first;
  table.events = events;
  table.stages = stages;
  check_samples();
  if (failures) return 1;
  if (argc > 1 && strcmp(argv[1], "check") == 0) printf("samples of %d forms, 0 to mend\n", (int)count);
  else print_table(argc > 1 ? argv[1] : "none");
  return 0;
}
