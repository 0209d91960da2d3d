/* SPDX-License-Identifier: MIT
 *
 * The tables: rows of csrc/data/ as one blob of octets with integer offsets (no pointers, so no
 * relocations and one read-only copy for all processes), indexed directly by code.
 */
#include "internal.h"

#include <string.h>

/* ---- reply codes ---- */

enum { standard, extension, obsolete, observed, registered, deprecated };
enum { always, may, never };

/* Small tables hold their words in place (no pointers: see above); a word that does not fit with its
 * NUL is a compile error. */
static const char statuses[][12] = {
  "standard", "extension", "obsolete", "observed", "registered", "deprecated"
};
static const char closings[][8] = { "always", "may", "never" };

#define REPLY_FIRST 200
#define REPLY_CODES 400

static const struct reply_texts {
#define REPLY(code, name, status, closes, stages, enhanced, related, sources, description, when, fix) \
  char name_##code[sizeof(name)]; char stages_##code[sizeof(stages)]; \
  char enhanced_##code[sizeof(enhanced)]; char related_##code[sizeof(related)]; \
  char sources_##code[sizeof(sources)]; char description_##code[sizeof(description)]; \
  char when_##code[sizeof(when)]; char fix_##code[sizeof(fix)];
#include "../data/reply.def"
#undef REPLY
} reply_texts = {
#define REPLY(code, name, status, closes, stages, enhanced, related, sources, description, when, fix) \
  name, stages, enhanced, related, sources, description, when, fix,
#include "../data/reply.def"
#undef REPLY
};

/* The texts of a row stand one behind the other, each with its NUL; `at` is where the first starts. */
struct reply_row {
  uint32_t at;
  uint16_t name, stages, enhanced, related, sources, description, when, fix; /* sizes with the NUL */
  uint8_t status, closes;
};

static const struct reply_row reply_rows[] = {
  { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
#define REPLY(code, name, status, closes, stages, enhanced, related, sources, description, when, fix) \
  { (uint32_t)offsetof(struct reply_texts, name_##code), sizeof(name), sizeof(stages), \
    sizeof(enhanced), sizeof(related), sizeof(sources), sizeof(description), sizeof(when), \
    sizeof(fix), status, closes },
#include "../data/reply.def"
#undef REPLY
};

enum {
  reply_none,
#define REPLY(code, name, status, closes, stages, enhanced, related, sources, description, when, fix) \
  reply_##code,
#include "../data/reply.def"
#undef REPLY
  reply_end
};

/* The row of a code, 0 when it has none. */
static const uint8_t reply_index[REPLY_CODES] = {
#define REPLY(code, name, status, closes, stages, enhanced, related, sources, description, when, fix) \
  [code - REPLY_FIRST] = reply_##code,
#include "../data/reply.def"
#undef REPLY
};
SC_STATIC_ASSERT(reply_rows_fit_one_octet, reply_end <= 256);

/* ---- enhanced status codes ---- */

#define SUBJECTS 8
#define DETAILS 32

static const struct enhanced_texts {
#define ENHANCED(subject, detail, classes, name, status, reply_codes, related, sources, description, when, fix) \
  char name_##subject##_##detail[sizeof(name)]; char codes_##subject##_##detail[sizeof(reply_codes)]; \
  char related_##subject##_##detail[sizeof(related)]; char sources_##subject##_##detail[sizeof(sources)]; \
  char description_##subject##_##detail[sizeof(description)]; \
  char when_##subject##_##detail[sizeof(when)]; char fix_##subject##_##detail[sizeof(fix)];
#include "../data/enhanced.def"
#undef ENHANCED
} enhanced_texts = {
#define ENHANCED(subject, detail, classes, name, status, reply_codes, related, sources, description, when, fix) \
  name, reply_codes, related, sources, description, when, fix,
#include "../data/enhanced.def"
#undef ENHANCED
};

struct enhanced_row {
  uint32_t at;
  uint16_t name, codes, related, sources, description, when, fix; /* sizes with the NUL */
  uint8_t classes, status;
};

static const struct enhanced_row enhanced_rows[] = {
  { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
#define ENHANCED(subject, detail, classes, name, status, reply_codes, related, sources, description, when, fix) \
  { (uint32_t)offsetof(struct enhanced_texts, name_##subject##_##detail), sizeof(name), \
    sizeof(reply_codes), sizeof(related), sizeof(sources), sizeof(description), sizeof(when), \
    sizeof(fix), classes, status },
#include "../data/enhanced.def"
#undef ENHANCED
};

enum {
  enhanced_none,
#define ENHANCED(subject, detail, classes, name, status, reply_codes, related, sources, description, when, fix) \
  enhanced_##subject##_##detail,
#include "../data/enhanced.def"
#undef ENHANCED
  enhanced_end
};

static const uint8_t enhanced_index[SUBJECTS][DETAILS] = {
#define ENHANCED(subject, detail, classes, name, status, reply_codes, related, sources, description, when, fix) \
  [subject][detail] = enhanced_##subject##_##detail,
#include "../data/enhanced.def"
#undef ENHANCED
};
SC_STATIC_ASSERT(enhanced_rows_fit_one_octet, enhanced_end <= 256);

/* `classes` is written as a number, 245 for classes 2, 4 and 5. */
static int class_allowed(unsigned allowed, int cls) {
  for (; allowed; allowed /= 10)
    if ((int)(allowed % 10) == cls) return 1;
  return 0;
}

/* ---- small tables ---- */

static const smtpcodes_string no_string = { NULL, 0 };

/* A NUL-terminated word; ptr == NULL for the empty one, which stands for a hole in a table. */
static smtpcodes_string word(const char *text) {
  smtpcodes_string s;
  s.len = strlen(text);
  s.ptr = s.len ? text : NULL;
  return s;
}

static const struct severity_row { char id[24], title[28]; } severities[10] = {
#define SEVERITY(digit, id, title) [digit] = { id, title },
#include "../data/severity.def"
#undef SEVERITY
};

static const char category_ids[10][16] = {
#define CATEGORY(digit, id) [digit] = id,
#include "../data/category.def"
#undef CATEGORY
};

struct part_row { char title[48], text[176]; };

static const struct part_row subjects[SUBJECTS] = {
#define SUBJECT(subject, title, sources, text) [subject] = { title, text },
#include "../data/subject.def"
#undef SUBJECT
};

static const struct part_row classes[6] = {
#define CLASS(cls, title, sources, text) [cls] = { title, text },
#include "../data/class.def"
#undef CLASS
};

static smtpcodes_string class_list(unsigned allowed) {
  static const struct { uint8_t allowed; char list[8]; } class_lists[] = {
    { 2, "2" }, { 4, "4" }, { 5, "5" }, { 25, "2 5" }, { 45, "4 5" }, { 245, "2 4 5" }
  };
  const smtpcodes_string none = { "", 0 };
  size_t i;
  for (i = 0; i < sizeof(class_lists) / sizeof(class_lists[0]); i++)
    if (class_lists[i].allowed == allowed) return word(class_lists[i].list);
  return none;
}

enum {
  order_stage_none,
#define STAGE(id, name, success, intermediate, failure) order_stage_##id,
#include "../data/stage.def"
#undef STAGE
  order_stage_end
};
#define STAGE(id, name, success, intermediate, failure) \
  SC_STATIC_ASSERT(stage_order_##id, (int)order_stage_##id == (int)SMTPCODES_STAGE_##id);
#include "../data/stage.def"
#undef STAGE
SC_STATIC_ASSERT(stage_count, (int)order_stage_end == (int)SMTPCODES_STAGES);

static const struct stage_row {
  char name[12], success[16], intermediate[4], failure[56];
} stages[] = {
  { "", "", "", "" },
#define STAGE(id, name, success, intermediate, failure) { name, success, intermediate, failure },
#include "../data/stage.def"
#undef STAGE
};

enum {
  order_reason_none,
#define REASON(id, ID, action, scope, bounce, definition) order_reason_##ID,
#include "../data/reason.def"
#undef REASON
  order_reason_end
};
#define REASON(id, ID, action, scope, bounce, definition) \
  SC_STATIC_ASSERT(reason_order_##ID, (int)order_reason_##ID == (int)SMTPCODES_REASON_##ID);
#include "../data/reason.def"
#undef REASON
SC_STATIC_ASSERT(reason_count, (int)order_reason_end == (int)SMTPCODES_REASONS);

static const struct reason_row {
  char reason[24], action[12], scope[12], bounce[8], definition[160];
} reasons[] = {
  { "", "", "", "", "" },
#define REASON(id, ID, action, scope, bounce, definition) { #id, #action, #scope, #bounce, definition },
#include "../data/reason.def"
#undef REASON
};

/* ---- functions ---- */

const char *smtpcodes_version(void) { return SMTPCODES_VERSION; }

static int same(const char *text, const char *ptr, size_t len) {
  return strlen(text) == len && memcmp(text, ptr, len) == 0;
}

smtpcodes_string smtpcodes_stage_name(smtpcodes_stage stage) {
  return (unsigned)stage < SMTPCODES_STAGES ? word(stages[stage].name) : no_string;
}

smtpcodes_stage smtpcodes_stage_of(const char *name, size_t len) {
  int i;
  for (i = 1; i < SMTPCODES_STAGES; i++)
    if (same(stages[i].name, name, len)) return (smtpcodes_stage)i;
  return SMTPCODES_STAGE_NONE;
}

/* The text at *at of `size` octets with its NUL; moves *at behind it. */
static smtpcodes_string take(const char **at, size_t size) {
  smtpcodes_string s;
  s.ptr = *at;
  s.len = size - 1;
  *at += size;
  return s;
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
  out->name = take(&at, row->name);
  out->stages = take(&at, row->stages);
  out->codes = take(&at, row->enhanced);
  out->related = take(&at, row->related);
  out->sources = take(&at, row->sources);
  out->description = take(&at, row->description);
  out->when = take(&at, row->when);
  out->fix = take(&at, row->fix);
  return 1;
}

int smtpcodes_enhanced_entry(smtpcodes_enhanced code, smtpcodes_entry *out) {
  static const smtpcodes_entry empty;
  const struct enhanced_row *row;
  const char *at;
  if (code.cls != 2 && code.cls != 4 && code.cls != 5) return 0;
  if (code.subject < 0 || code.subject >= SUBJECTS || code.detail < 0 || code.detail >= DETAILS) return 0;
  if (!enhanced_index[code.subject][code.detail]) return 0;
  row = &enhanced_rows[enhanced_index[code.subject][code.detail]];
  at = (const char *)&enhanced_texts + row->at;
  *out = empty;
  out->kind = SMTPCODES_KIND_ENHANCED;
  out->enhanced = code;
  out->allowed = class_allowed(row->classes, code.cls);
  out->classes = class_list(row->classes);
  out->severity = smtpcodes_severity_id(code.cls);
  out->status = word(statuses[row->status]);
  out->name = take(&at, row->name);
  out->codes = take(&at, row->codes);
  out->related = take(&at, row->related);
  out->sources = take(&at, row->sources);
  out->description = take(&at, row->description);
  out->when = take(&at, row->when);
  out->fix = take(&at, row->fix);
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
    if (smtpcodes_enhanced_entry(code, &entry) && entry.allowed) {
      *out = entry;
      return position + 1;
    }
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

size_t smtpcodes_slug(const smtpcodes_entry *entry, char *out, size_t size) {
  size_t i, at = 0;
  int gap = 1;
  if (entry->kind == SMTPCODES_KIND_REPLY) {
    at = put_number(out, size, at, entry->code);
  } else {
    at = put_number(out, size, at, entry->enhanced.cls);
    at = put(out, size, at, '.');
    at = put_number(out, size, at, entry->enhanced.subject);
    at = put(out, size, at, '.');
    at = put_number(out, size, at, entry->enhanced.detail);
  }
  for (i = 0; i < entry->name.len; i++) {
    const int c = sc_lower((unsigned char)entry->name.ptr[i]);
    if (c == '\'') continue;
    if (!sc_is_alpha(c) && !sc_is_digit(c)) {
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

/* Is the three-digit code one of the items of the list? */
static int lists(const char *list, int code) {
  for (; *list; list += list[3] ? 4 : 3)
    if (smtpcodes_read_code(list, 3) == code) return 1;
  return 0;
}

int smtpcodes_expected(smtpcodes_stage stage, int code) {
  if ((unsigned)stage >= SMTPCODES_STAGES || stage == SMTPCODES_STAGE_NONE) return 0;
  if (lists(stages[stage].success, code)) return 2;
  if (lists(stages[stage].intermediate, code)) return 3;
  if (lists(stages[stage].failure, code)) return 5;
  return code == 421 || code == 500 || code == 501 ? 5 : 0; /* may answer anything: RFC 5321 §4.3.2 */
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
    if (same(reasons[i].reason, name, len)) return (smtpcodes_reason)i;
  return SMTPCODES_REASON_NONE;
}
