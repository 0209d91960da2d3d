/* SPDX-License-Identifier: MIT
 *
 * The tables: rows of csrc/data/ as one blob of octets with integer offsets (no pointers, so no
 * relocations and one read-only copy for all processes), indexed directly by code.
 */
#include "internal.h"

#include <string.h>

/* A row's strings are one literal, each string with its NUL behind it. A literal must not pass the 4095
 * octets that C99 asks of a compiler: -pedantic says so. */
#define EXAMPLE(reason, text) #reason " " text "\n"

/* Small tables hold their words in place (no pointers: see above); a word that does not fit with its
 * NUL is a compile error. */
enum { standard, extension, obsolete, observed, registered, deprecated };
static const char statuses[][12] = {
  "standard", "extension", "obsolete", "observed", "registered", "deprecated"
};

enum { none, always, may, never };
static const char closings[][8] = { "", "always", "may", "never" };

/* ---- reply codes ---- */

#define REPLY_FIRST 200
#define REPLY_CODES 400

/* Stages as they are joined in a row: bit n is stage n, bit 0 every command. */
enum {
  ANY = SMTPCODES_ANY_COMMAND,
#define STAGE(id, name) id = 1 << SMTPCODES_STAGE_##id,
#include "../data/stage.def"
  stages_end = 1 << SMTPCODES_STAGES
};

#define JOINED(a, b, c, d, e, f) a "\0" b "\0" c "\0" d "\0" e "\0" f
#define REPLY_TEXTS(name, status, closes, listed, seen, enhanced, related, sources, ...) \
  name "\0" enhanced "\0" related "\0" sources "\0" JOINED(__VA_ARGS__)

static const struct reply_texts {
#define REPLY(code, ...) char row_##code[sizeof(REPLY_TEXTS(__VA_ARGS__))];
#include "../data/reply.def"
} reply_texts = {
#define REPLY(code, ...) REPLY_TEXTS(__VA_ARGS__),
#include "../data/reply.def"
};

struct reply_row {
  uint32_t at, listed, seen;
  uint8_t status, closes;
};

static const struct reply_row reply_rows[] = {
  { 0, 0, 0, 0, 0 },
#define REPLY(code, name, status, closes, listed, seen, ...) \
  { (uint32_t)offsetof(struct reply_texts, row_##code), listed, seen, status, closes },
#include "../data/reply.def"
};

enum {
  reply_none,
#define REPLY(code, ...) reply_##code,
#include "../data/reply.def"
  reply_end
};

/* The row of a code, 0 when it has none. */
static const uint8_t reply_index[REPLY_CODES] = {
#define REPLY(code, ...) [code - REPLY_FIRST] = reply_##code,
#include "../data/reply.def"
};
SC_STATIC_ASSERT(reply_rows_fit_one_octet, reply_end <= 256);

/* ---- enhanced status codes ---- */

#define SUBJECTS 8
#define DETAILS 32

#define STATUS_TEXTS(codes, ...) codes "\0" JOINED(__VA_ARGS__)

static const struct enhanced_texts {
#define ENHANCED(subject, detail, status, name, related, sources) \
  char detail_##subject##_##detail[sizeof(name "\0" related "\0" sources)];
#define STATUS(cls, subject, detail, ...) char row_##cls##_##subject##_##detail[sizeof(STATUS_TEXTS(__VA_ARGS__))];
#include "../data/enhanced.def"
} enhanced_texts = {
#define ENHANCED(subject, detail, status, name, related, sources) name "\0" related "\0" sources,
#define STATUS(cls, subject, detail, ...) STATUS_TEXTS(__VA_ARGS__),
#include "../data/enhanced.def"
};

/* Of subject.detail; 0 in detail_index: not there. */
enum {
  detail_none,
#define ENHANCED(subject, detail, ...) detail_##subject##_##detail,
#include "../data/enhanced.def"
  detail_end
};

static const struct detail_row {
  uint32_t at;
  uint8_t status;
} detail_rows[] = {
  { 0, 0 },
#define ENHANCED(subject, detail, status, ...) \
  { (uint32_t)offsetof(struct enhanced_texts, detail_##subject##_##detail), status },
#include "../data/enhanced.def"
};

static const uint8_t detail_index[SUBJECTS][DETAILS] = {
#define ENHANCED(subject, detail, ...) [subject][detail] = detail_##subject##_##detail,
#include "../data/enhanced.def"
};
SC_STATIC_ASSERT(detail_rows_fit_one_octet, detail_end <= 256);

/* Of a class: 0 in status_index: the detail is not usual in it. Classes count 2, 4, 5 as 0, 1, 2. */
enum {
  status_none,
#define STATUS(cls, subject, detail, ...) status_##cls##_##subject##_##detail,
#include "../data/enhanced.def"
  status_end
};

static const uint32_t status_rows[] = {
  0,
#define STATUS(cls, subject, detail, ...) (uint32_t)offsetof(struct enhanced_texts, row_##cls##_##subject##_##detail),
#include "../data/enhanced.def"
};

static const uint8_t status_index[3][SUBJECTS][DETAILS] = {
#define STATUS(cls, subject, detail, ...) \
  [cls / 2 - (cls < 5)][subject][detail] = status_##cls##_##subject##_##detail,
#include "../data/enhanced.def"
};
SC_STATIC_ASSERT(status_rows_fit_one_octet, status_end <= 256);

/* ---- pairs ---- */

static const struct pair_texts {
#define PAIR(code, cls, subject, detail, ...) char row_##code##_##subject##_##detail[sizeof(JOINED(__VA_ARGS__))];
#include "../data/pair.def"
} pair_texts = {
#define PAIR(code, cls, subject, detail, ...) JOINED(__VA_ARGS__),
#include "../data/pair.def"
};

static const struct pair_row {
  uint32_t at;
  uint16_t code;
  uint8_t cls, subject, detail;
} pair_rows[] = {
#define PAIR(code, cls, subject, detail, ...) \
  { (uint32_t)offsetof(struct pair_texts, row_##code##_##subject##_##detail), code, cls, subject, detail },
#include "../data/pair.def"
};

/* ---- small tables ---- */

static const smtpcodes_string no_string = { NULL, 0 };

/* A NUL-terminated word; ptr == NULL for the empty one, which stands for a hole in a table. */
static smtpcodes_string word(const char *text) { return *text ? sc_string(text) : no_string; }

static const struct severity_row { char id[24], title[28]; } severities[10] = {
#define SEVERITY(digit, id, title) [digit] = { id, title },
#include "../data/severity.def"
};

static const char category_ids[10][16] = {
#define CATEGORY(digit, id) [digit] = id,
#include "../data/category.def"
};

/* `gist` and `description` of a code in class 2, 4, 5 whose detail is not usual there. */
static const struct subject_row {
  char title[48], text[176], gist[3][88], description[3][88];
} subjects[SUBJECTS] = {
#define SUBJECT(subject, title, sources, text, success, temporary, permanent) \
  [subject] = { title, text, \
    { "the server " success, "the server " temporary, "the server " permanent }, \
    { "The server " success ".", "The server " temporary ".", "The server " permanent "." } },
#include "../data/subject.def"
};

static const struct class_row { char title[48], text[176], when[112], fix[96], send[96]; } classes[6] = {
#define CLASS(cls, title, sources, text, when, fix, send) [cls] = { title, text, when, fix, send },
#include "../data/class.def"
};

/* Every stage of the enumeration has a row. */
enum {
  stage_rows = 1 /* NONE */
#define STAGE(id, name) + 1
#include "../data/stage.def"
};
SC_STATIC_ASSERT(stages_have_rows, (int)stage_rows == (int)SMTPCODES_STAGES);

static const char stage_names[SMTPCODES_STAGES][12] = {
#define STAGE(id, name) [SMTPCODES_STAGE_##id] = name,
#include "../data/stage.def"
};

enum {
  reason_rows = 1 /* NONE */
#define REASON(id, ID, ...) + 1
#include "../data/reason.def"
};
SC_STATIC_ASSERT(reasons_have_rows, (int)reason_rows == (int)SMTPCODES_REASONS);

static const struct reason_row {
  char reason[24], action[12], scope[12], bounce[8], definition[160];
} reasons[SMTPCODES_REASONS] = {
#define REASON(id, ID, action, scope, bounce, definition) \
  [SMTPCODES_REASON_##ID] = { #id, #action, #scope, #bounce, definition },
#include "../data/reason.def"
};

/* ---- functions ---- */

const char *smtpcodes_version(void) { return SMTPCODES_VERSION; }

smtpcodes_string smtpcodes_stage_name(smtpcodes_stage stage) {
  return (unsigned)stage < SMTPCODES_STAGES ? word(stage_names[stage]) : no_string;
}

smtpcodes_stage smtpcodes_stage_of(const char *name, size_t len) {
  int i;
  for (i = 1; i < SMTPCODES_STAGES; i++)
    if (sc_is(name, len, stage_names[i])) return (smtpcodes_stage)i;
  return SMTPCODES_STAGE_NONE;
}

/* The string at *at; moves *at behind its NUL. */
static smtpcodes_string take(const char **at) {
  const smtpcodes_string s = sc_string(*at);
  *at += s.len + 1;
  return s;
}

static smtpcodes_list take_list(const char **at, char separator) {
  smtpcodes_list list;
  list.items = take(at);
  list.separator = separator;
  return list;
}

static void take_texts(smtpcodes_entry *out, const char *at) {
  out->gist = take(&at);
  out->description = take(&at);
  out->when = take(&at);
  out->fix = take(&at);
  out->send = take(&at);
  out->examples = take_list(&at, '\n');
}

int smtpcodes_reply_entry(int code, smtpcodes_entry *out) {
  static const smtpcodes_entry empty;
  const struct reply_row *row;
  const char *at;
  if (!smtpcodes_severity(code) || !reply_index[code - REPLY_FIRST]) return 0;
  row = &reply_rows[reply_index[code - REPLY_FIRST]];
  at = (const char *)&reply_texts + row->at;
  *out = empty;
  out->kind = SMTPCODES_KIND_REPLY;
  out->code = code;
  out->severity = smtpcodes_severity_id(code / 100);
  out->category = smtpcodes_category_id(code);
  out->status = word(statuses[row->status]);
  out->closes = word(closings[row->closes]);
  out->stages = row->listed | row->seen;
  out->name = take(&at);
  out->codes = take_list(&at, ' ');
  out->related = take_list(&at, ' ');
  out->sources = take_list(&at, '|');
  take_texts(out, at);
  return 1;
}

/* Class 2, 4, 5 as 0, 1, 2; -1 for what is no class. */
static int class_index(int cls) { return cls == 2 ? 0 : cls == 4 ? 1 : cls == 5 ? 2 : -1; }

/* The row that subject.detail has in a class, 0 when it has none there. */
static unsigned status_of(int cls, int subject, int detail) {
  return status_index[class_index(cls)][subject][detail];
}

/* What can be said of a detail in a class that is not usual for it. */
static void unusual_texts(smtpcodes_entry *out, smtpcodes_enhanced code) {
  const struct subject_row *subject = &subjects[code.subject];
  const struct class_row *cls = &classes[code.cls];
  out->gist = word(subject->gist[class_index(code.cls)]);
  out->description = word(subject->description[class_index(code.cls)]);
  out->when = word(cls->when);
  out->fix = word(cls->fix);
  out->send = word(cls->send);
}

int smtpcodes_enhanced_entry(smtpcodes_enhanced code, smtpcodes_entry *out) {
  static const smtpcodes_entry empty;
  static const int digits[] = { 2, 4, 5 };
  const struct detail_row *detail;
  const char *at;
  unsigned row;
  int i;
  if (class_index(code.cls) < 0) return 0;
  if (code.subject < 0 || code.subject >= SUBJECTS || code.detail < 0 || code.detail >= DETAILS) return 0;
  if (!detail_index[code.subject][code.detail]) return 0;
  detail = &detail_rows[detail_index[code.subject][code.detail]];
  at = (const char *)&enhanced_texts + detail->at;
  *out = empty;
  out->kind = SMTPCODES_KIND_ENHANCED;
  out->enhanced = code;
  out->severity = smtpcodes_severity_id(code.cls);
  out->status = word(statuses[detail->status]);
  out->name = take(&at);
  out->related = take_list(&at, ' ');
  out->sources = take_list(&at, '|');
  if (detail->status != deprecated)
    for (i = 0; i < 3; i++)
      if (status_of(digits[i], code.subject, code.detail)) out->classes |= 1u << digits[i];
  out->usual = (int)(out->classes >> code.cls & 1);
  row = status_of(code.cls, code.subject, code.detail);
  if (row) {
    at = (const char *)&enhanced_texts + status_rows[row];
    out->codes = take_list(&at, ' ');
    take_texts(out, at);
  } else {
    unusual_texts(out, code);
  }
  return 1;
}

int smtpcodes_pair_entry(int code, smtpcodes_enhanced enhanced, smtpcodes_entry *out) {
  static const smtpcodes_entry empty;
  smtpcodes_entry reply, other;
  size_t i;
  if (!smtpcodes_reply_entry(code, &reply) || !smtpcodes_enhanced_entry(enhanced, &other)) return 0;
  if (code / 100 != enhanced.cls) return 0;
  *out = empty;
  out->kind = SMTPCODES_KIND_PAIR;
  out->code = code;
  out->enhanced = enhanced;
  out->severity = reply.severity;
  for (i = 0; i < SC_COUNT(pair_rows); i++) {
    const struct pair_row *row = &pair_rows[i];
    const char *at = (const char *)&pair_texts + row->at;
    if (row->code != code || row->subject != enhanced.subject || row->detail != enhanced.detail) continue;
    out->usual = 1;
    out->name = take(&at);
    out->gist = take(&at);
    out->description = take(&at);
    out->when = take(&at);
    out->fix = take(&at);
    out->examples = take_list(&at, '\n');
    return 1;
  }
  out->name = other.name;
  out->gist = other.gist;
  out->description = other.description;
  out->when = other.when;
  out->fix = other.fix;
  out->examples = other.examples;
  return 1;
}

/* Positions: 1 … REPLY_CODES are reply codes, then classes 2, 4, 5 of every subject and detail. */
size_t smtpcodes_next_entry(size_t position, smtpcodes_entry *out) {
  static const int digits[] = { 2, 4, 5 };
  const size_t per_class = SUBJECTS * DETAILS;
  for (; position < REPLY_CODES; position++)
    if (smtpcodes_reply_entry(REPLY_FIRST + (int)position, out)) return position + 1;
  for (; position < REPLY_CODES + 3 * per_class; position++) {
    const size_t n = position - REPLY_CODES;
    smtpcodes_entry entry;
    smtpcodes_enhanced code;
    code.cls = digits[n / per_class];
    code.subject = (int)(n % per_class / DETAILS);
    code.detail = (int)(n % DETAILS);
    if (smtpcodes_enhanced_entry(code, &entry) && entry.usual) {
      *out = entry;
      return position + 1;
    }
  }
  return 0;
}

size_t smtpcodes_next_item(const smtpcodes_list *list, size_t position, smtpcodes_string *item) {
  size_t end = position;
  if (position >= list->items.len) return 0;
  while (end < list->items.len && list->items.ptr[end] != list->separator) end++;
  item->ptr = list->items.ptr + position;
  item->len = end - position;
  return end + 1;
}

/* The neighbour of an enhanced code, "subject.detail" in the row: in the same class where that is usual
 * for it, otherwise in the gravest that is. */
static int related_enhanced(smtpcodes_string item, int cls, smtpcodes_entry *out) {
  const int order[] = { cls, 5, 4, 2 };
  char text[10] = "2."; /* any class, so that the reader takes it */
  smtpcodes_enhanced code;
  smtpcodes_entry entry;
  size_t i;
  if (item.len > sizeof(text) - 2) return 0;
  memcpy(text + 2, item.ptr, item.len);
  if (!smtpcodes_read_enhanced(text, item.len + 2, &code)) return 0;
  for (i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
    code.cls = order[i];
    if (!smtpcodes_enhanced_entry(code, &entry)) return 0;
    if (entry.usual) break;
  }
  *out = entry;
  return 1;
}

size_t smtpcodes_next_related(const smtpcodes_entry *entry, size_t position, smtpcodes_entry *out) {
  smtpcodes_string item;
  while ((position = smtpcodes_next_item(&entry->related, position, &item)) != 0) {
    const int found = entry->kind == SMTPCODES_KIND_ENHANCED
                        ? related_enhanced(item, entry->enhanced.cls, out)
                        : smtpcodes_reply_entry(smtpcodes_read_code(item.ptr, item.len), out);
    if (found) return position;
  }
  return 0;
}

/* Is the example of the enhanced code one that shows the pair? */
static int shows_pair(smtpcodes_string text, const smtpcodes_entry *pair) {
  return text.len > 3 && smtpcodes_read_code(text.ptr, 3) == pair->code;
}

size_t smtpcodes_next_example(const smtpcodes_entry *entry, size_t position, smtpcodes_example *out) {
  smtpcodes_string item;
  while ((position = smtpcodes_next_item(&entry->examples, position, &item)) != 0) {
    size_t space = 0;
    while (space < item.len && item.ptr[space] != ' ') space++;
    out->reason = smtpcodes_reason_of(item.ptr, space);
    out->text.ptr = item.ptr + space + 1;
    out->text.len = item.len - space - 1;
    if (entry->kind != SMTPCODES_KIND_PAIR || shows_pair(out->text, entry)) return position;
  }
  return 0;
}

static size_t put(char *out, size_t size, size_t at, int octet) {
  if (at < size) out[at] = (char)octet;
  return at + 1;
}

static size_t put_number(char *out, size_t size, size_t at, int n) {
  if (n >= 10) at = put_number(out, size, at, n / 10);
  return put(out, size, at, '0' + n % 10);
}

static size_t put_enhanced(char *out, size_t size, size_t at, smtpcodes_enhanced code) {
  at = put_number(out, size, at, code.cls);
  at = put(out, size, at, '.');
  at = put_number(out, size, at, code.subject);
  at = put(out, size, at, '.');
  return put_number(out, size, at, code.detail);
}

size_t smtpcodes_slug(const smtpcodes_entry *entry, char *out, size_t size) {
  size_t i, at = 0;
  int gap = 1;
  if (entry->kind != SMTPCODES_KIND_ENHANCED) at = put_number(out, size, at, entry->code);
  if (entry->kind == SMTPCODES_KIND_PAIR) at = put(out, size, at, '-');
  if (entry->kind != SMTPCODES_KIND_REPLY) at = put_enhanced(out, size, at, entry->enhanced);
  if (entry->kind == SMTPCODES_KIND_PAIR) return at;
  for (i = 0; i < entry->name.len; i++) {
    const int c = sc_lower((unsigned char)entry->name.ptr[i]);
    if (c == '\'') continue;
    if (!sc_is_word(c)) {
      gap = 1;
      continue;
    }
    if (gap) at = put(out, size, at, '-');
    gap = 0;
    at = put(out, size, at, c);
  }
  return at;
}

int smtpcodes_severity(int code) {
  return code >= REPLY_FIRST && code < REPLY_FIRST + REPLY_CODES ? code / 100 : 0;
}

smtpcodes_string smtpcodes_severity_id(int digit) {
  return digit >= 0 && digit <= 9 ? word(severities[digit].id) : no_string;
}

smtpcodes_string smtpcodes_severity_title(int digit) {
  return digit >= 0 && digit <= 9 ? word(severities[digit].title) : no_string;
}

smtpcodes_string smtpcodes_category_id(int code) {
  return smtpcodes_severity(code) ? word(category_ids[code / 10 % 10]) : no_string;
}

smtpcodes_string smtpcodes_subject_title(int subject) {
  return subject >= 0 && subject < SUBJECTS ? word(subjects[subject].title) : no_string;
}

smtpcodes_string smtpcodes_subject_text(int subject) {
  return subject >= 0 && subject < SUBJECTS ? word(subjects[subject].text) : no_string;
}

smtpcodes_string smtpcodes_class_title(int cls) {
  return cls >= 2 && cls <= 5 ? word(classes[cls].title) : no_string;
}

smtpcodes_string smtpcodes_class_text(int cls) {
  return cls >= 2 && cls <= 5 ? word(classes[cls].text) : no_string;
}

int smtpcodes_read_code(const char *text, size_t len) {
  if (len != 3 || text[0] < '2' || text[0] > '5' || !sc_is_digit(text[1]) || !sc_is_digit(text[2])) return 0;
  return (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
}

/* A number 0–999 without leading zeros at text[*at]; -1 when there is none. */
static int read_part(const char *text, size_t len, size_t *at) {
  const size_t start = *at;
  int n = 0;
  while (*at < len && *at < start + 3 && sc_is_digit(text[*at])) n = n * 10 + (text[(*at)++] - '0');
  if (*at == start || (*at < len && sc_is_digit(text[*at]))) return -1;
  return text[start] == '0' && *at > start + 1 ? -1 : n;
}

size_t smtpcodes_read_enhanced(const char *text, size_t len, smtpcodes_enhanced *out) {
  size_t at = 2;
  smtpcodes_enhanced code;
  if (len < 5 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.') return 0;
  code.cls = text[0] - '0';
  code.subject = read_part(text, len, &at);
  if (code.subject < 0 || at >= len || text[at++] != '.') return 0;
  code.detail = read_part(text, len, &at);
  if (code.detail < 0) return 0;
  if (at + 1 < len && text[at] == '.' && sc_is_digit(text[at + 1])) return 0;
  *out = code;
  return at;
}

/* Is the stage among `stages`? Every command is one; the greeting answers none. */
static int holds(uint32_t stages, smtpcodes_stage stage) {
  return (stages >> stage & 1) || ((stages & ANY) && stage != SMTPCODES_STAGE_CONNECT);
}

int smtpcodes_expected(smtpcodes_stage stage, int code) {
  if ((unsigned)stage >= SMTPCODES_STAGES || stage == SMTPCODES_STAGE_NONE) return 0;
  if (!smtpcodes_severity(code) || !holds(reply_rows[reply_index[code - REPLY_FIRST]].listed, stage)) return 0;
  return code < 400 ? code / 100 : 5;
}

int smtpcodes_at_stage(const smtpcodes_entry *entry, smtpcodes_stage stage) {
  if ((unsigned)stage >= SMTPCODES_STAGES || stage == SMTPCODES_STAGE_NONE) return 0;
  return holds(entry->stages, stage);
}

smtpcodes_string smtpcodes_reason_name(smtpcodes_reason reason) {
  return (unsigned)reason < SMTPCODES_REASONS ? word(reasons[reason].reason) : no_string;
}

int smtpcodes_reason_info(smtpcodes_reason reason, smtpcodes_reason_entry *out) {
  if ((unsigned)reason >= SMTPCODES_REASONS || reason == SMTPCODES_REASON_NONE) return 0;
  out->reason = word(reasons[reason].reason);
  out->definition = word(reasons[reason].definition);
  out->action = word(reasons[reason].action);
  out->scope = word(reasons[reason].scope);
  out->bounce = word(reasons[reason].bounce);
  return 1;
}

smtpcodes_reason smtpcodes_reason_of(const char *name, size_t len) {
  int i;
  for (i = 1; i < SMTPCODES_REASONS; i++)
    if (sc_is(name, len, reasons[i].reason)) return (smtpcodes_reason)i;
  return SMTPCODES_REASON_NONE;
}
