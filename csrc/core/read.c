/* SPDX-License-Identifier: MIT
 *
 * Reads replies: from the wire (RFC 5321 §4.2), and out of what other programs wrote about them. No
 * line is stored; a reply is where it lies in the caller's octets and what was found on the way.
 */
#include "internal.h"

#include <string.h>

#define LINE_OCTETS 512 /* with CRLF: RFC 5321 §4.5.3.1.5 */

/* ---- flaws ---- */

enum {
#define FLAW(id, ID, strict, severity, source, message) order_flaw_##ID,
#include "../data/flaw.def"
#undef FLAW
  order_flaw_end
};
#define FLAW(id, ID, strict, severity, source, message) \
  SC_STATIC_ASSERT(flaw_order_##id, (int)order_flaw_##ID == (int)SMTPCODES_FLAW_##ID);
#include "../data/flaw.def"
#undef FLAW
SC_STATIC_ASSERT(flaw_count, (int)order_flaw_end == (int)SMTPCODES_FLAWS && SMTPCODES_FLAWS <= 32);

/* The flaws that strict reading refuses. */
static const uint32_t strict_flaws = 0u
#define FLAW(id, ID, strict, severity, source, message) | ((uint32_t)(strict) << SMTPCODES_FLAW_##ID)
#include "../data/flaw.def"
#undef FLAW
  ;

static const struct flaw_row {
  char id[24], severity[8], source[24], message[88];
  uint8_t strict;
} flaws[] = {
#define FLAW(id, ID, strict, severity, source, message) { #id, severity, source, message, strict },
#include "../data/flaw.def"
#undef FLAW
};

static smtpcodes_string word(const char *text) {
  smtpcodes_string s;
  s.ptr = text;
  s.len = strlen(text);
  return s;
}

int smtpcodes_flaw_info(smtpcodes_flaw flaw, smtpcodes_flaw_entry *out) {
  if ((unsigned)flaw >= SMTPCODES_FLAWS) return 0;
  out->id = word(flaws[flaw].id);
  out->severity = word(flaws[flaw].severity);
  out->source = word(flaws[flaw].source);
  out->message = word(flaws[flaw].message);
  out->strict = flaws[flaw].strict;
  return 1;
}

static const smtpcodes_enhanced no_code = { 0, 0, 0 };

/* Everything but `at`, which is most of the struct and counts only where `flaws` says so. */
static void clear(smtpcodes_reply *reply) {
  static const smtpcodes_reply empty;
  memcpy(reply, &empty, offsetof(smtpcodes_reply, at));
  reply->state = empty.state;
}

static void flaw(smtpcodes_reply *reply, smtpcodes_flaw which, size_t line, size_t offset) {
  if (reply->flaws & 1u << which) return;
  reply->flaws |= 1u << which;
  reply->at[which].line = line;
  reply->at[which].offset = offset;
}

/* ---- enhanced codes at the start of a text ---- */

enum mark { mark_none, mark_code, mark_delimited, mark_malformed };

/* A number that only looks like a part of an enhanced code: any run of digits. */
static size_t digits(const char *text, size_t len, size_t at) {
  while (at < len && sc_is_digit(text[at])) at++;
  return at;
}

/* Three numbers joined by dots, the first of one digit, and nothing else up to a blank or the end. */
static int looks_enhanced(const char *text, size_t len) {
  size_t part, at = 1;
  for (part = 0; part < 2; part++) {
    const size_t start = at + 1;
    if (at >= len || text[at] != '.') return 0;
    at = digits(text, len, start);
    if (at == start) return 0;
  }
  return at == len || text[at] == ' ' || text[at] == '\t' || text[at] == ':';
}

/* What the text starts with. For a code: *used octets belong to it and what sets it off, and *odd says
 * that it is not written "5.1.1 ". "#5.1.1" and "5.1.1:" are codes to a lenient reader only. */
static enum mark enhanced_mark(const char *text, size_t len, int strict, smtpcodes_enhanced *code,
                               size_t *used, int *odd) {
  const size_t hash = len && text[0] == '#';
  int delimited = hash != 0;
  size_t end;
  if (len < hash + 5 || text[hash + 1] != '.' || !sc_is_digit(text[hash])) return mark_none;
  end = smtpcodes_read_enhanced(text + hash, len - hash, code);
  if (!end) return looks_enhanced(text + hash, len - hash) ? mark_malformed : mark_none;
  end += hash;
  *odd = delimited;
  if (end < len) {
    const char next = text[end++];
    if (next == ':') {
      *odd = delimited = 1;
      if (end < len && text[end] == ' ') end++;
    } else if (next == '\t') {
      *odd = 1;
    } else if (next != ' ') {
      return mark_none;
    }
  }
  *used = end;
  return delimited && strict ? mark_delimited : mark_code;
}

static int same_code(smtpcodes_enhanced a, smtpcodes_enhanced b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

/* "(#5.1.1)" at the end of a text that ends in ")". */
static int code_at_end(const char *text, size_t len, smtpcodes_enhanced *code) {
  size_t at = len - 1;
  while (at && text[at] != '(') at--;
  if (text[at] != '(' || len - at < 8 || text[at + 1] != '#') return 0;
  return smtpcodes_read_enhanced(text + at + 2, len - at - 3, code) == len - at - 3;
}

static size_t trimmed(const char *text, size_t len) {
  while (len && (text[len - 1] == ' ' || text[len - 1] == '\t')) len--;
  return len;
}

/* Adds a line with that code and text to the reply. `start` and `at` are the offsets of the line and
 * of its text. */
static void add_line(smtpcodes_reply *reply, int code, const char *text, size_t len, size_t start,
                     size_t at) {
  const size_t line = reply->state.line;
  smtpcodes_enhanced enhanced;
  size_t used, end;
  int odd, own = 0;
  if (reply->lines++ && code != reply->code) {
    flaw(reply, SMTPCODES_FLAW_CODE_CHANGES, line, start);
    reply->enhanced = reply->mismatch = reply->at_end = no_code;
    reply->state.enhanced_lines = reply->state.plain_line = 0;
  }
  reply->code = code;
  if (code / 10 % 10 > 5) flaw(reply, SMTPCODES_FLAW_OUTSIDE_GRAMMAR, line, start + 1);
  switch (enhanced_mark(text, len, reply->state.strict, &enhanced, &used, &odd)) {
    case mark_code:
      if (odd) flaw(reply, SMTPCODES_FLAW_ENHANCED_DELIMITER, line, at);
      if (code / 100 == 3) {
        flaw(reply, SMTPCODES_FLAW_ENHANCED_ON_3YZ, line, at);
      } else if (enhanced.cls != code / 100) {
        flaw(reply, SMTPCODES_FLAW_ENHANCED_MISMATCH, line, at);
        if (!reply->mismatch.cls) reply->mismatch = enhanced;
      } else {
        if (!reply->enhanced.cls) reply->enhanced = enhanced;
        own = same_code(enhanced, reply->enhanced);
      }
      break;
    case mark_delimited:
      flaw(reply, SMTPCODES_FLAW_ENHANCED_DELIMITER, line, at);
      break;
    case mark_malformed:
      if (code / 100 != 3) flaw(reply, SMTPCODES_FLAW_ENHANCED_MALFORMED, line, at);
      break;
    case mark_none:
      break;
  }
  if (own) {
    reply->state.enhanced_lines++;
  } else if (!reply->state.plain_line) {
    reply->state.plain_line = line;
    reply->state.plain_offset = at;
  }
  end = trimmed(text, len);
  if (end && text[end - 1] == ')' && code_at_end(text, end, &enhanced)) {
    reply->at_end = enhanced;
    flaw(reply, SMTPCODES_FLAW_ENHANCED_AT_END, line, at + end - 1);
  }
}

static void end_reply(smtpcodes_reply *reply) {
  if (reply->state.enhanced_lines && reply->state.plain_line)
    flaw(reply, SMTPCODES_FLAW_ENHANCED_MISSING_LINE, reply->state.plain_line, reply->state.plain_offset);
}

/* ---- the wire ---- */

/* How the texts of a reply are written. */
enum form { form_wire, form_quoted, form_escaped };

#define EACH_OCTET(n) (UINT64_C(0x0101010101010101) * (n))

/* How many octets of a word in memory come before the first whose high bit is set in `mask`; at least
 * it does not say too many. */
static size_t octets_before(uint64_t mask) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return (size_t)__builtin_ctzll(mask) / 8;
#else
  (void)mask;
  return 0;
#endif
}

/* The first octet at or behind `at` that is a control octet other than HT, or not ASCII; `end` when
 * there is none. Eight octets at a time: an octet sets its high bit below if it is under 32, 127, over
 * 127, or stands behind one of those; the second look then is octet by octet. */
static const char *plain_octets(const char *at, const char *end) {
  for (;;) {
    const char *stop;
    while (end - at >= 8) {
      uint64_t w, mask;
      memcpy(&w, at, 8);
      mask = (w | (w + EACH_OCTET(1)) | (w - EACH_OCTET(32))) & EACH_OCTET(128);
      if (mask) {
        at += octets_before(mask);
        break;
      }
      at += 8;
    }
    stop = end - at >= 8 ? at + 8 : end;
    for (; at < stop; at++) {
      const unsigned char c = (unsigned char)*at;
      if ((c < 32 && c != '\t') || c > 126) return at;
    }
    if (at == end) return end;
  }
}

/* The length of the UTF-8 character at `at` (RFC 3629 §4), 0 when there is none. */
static size_t utf8_character(const char *at, const char *end) {
  const unsigned char *const s = (const unsigned char *)at;
  const size_t len = (size_t)(end - at);
  size_t i, n;
  if (s[0] >= 0xC2 && s[0] <= 0xDF) n = 2;
  else if (s[0] >= 0xE0 && s[0] <= 0xEF) n = 3;
  else if (s[0] >= 0xF0 && s[0] <= 0xF4) n = 4;
  else return 0;
  if (len < n) return 0;
  for (i = 1; i < n; i++)
    if ((s[i] & 0xC0) != 0x80) return 0;
  if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F)) return 0;
  if ((s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F)) return 0;
  return n;
}

/* What a line has that ASCII text has not, NULL when nothing. */
struct oddities {
  const char *control, *wide;
  int utf8; /* a UTF-8 character, which is allowed */
};

/* The LF that ends the line whose text starts at `at`, and the first oddities before it; NULL when it is
 * not there yet (then the oddities mean nothing: a UTF-8 character may be cut). */
static const char *line_end(const char *at, const char *end, int utf8, struct oddities *found) {
  for (at = plain_octets(at, end); at < end; at = plain_octets(at, end)) {
    if (*at == '\n') return at;
    if (*at == '\r' && at + 1 < end && at[1] == '\n') return at + 1;
    if ((unsigned char)*at > 127) {
      const size_t n = utf8 ? utf8_character(at, end) : 0;
      if (n) {
        found->utf8 = 1;
        at += n;
        continue;
      }
      if (!found->wide) found->wide = at;
    } else if (!found->control) {
      found->control = at;
    }
    at++;
  }
  return NULL;
}

static smtpcodes_status stop(smtpcodes_reply *reply, smtpcodes_status status, size_t offset) {
  reply->stop.line = reply->state.line;
  reply->stop.offset = offset;
  return status;
}

/* Too long when the limit is reached, otherwise incomplete. */
static smtpcodes_status more(smtpcodes_reply *reply, size_t len, size_t line_limit, size_t reply_limit) {
  if (len >= reply_limit && reply_limit <= line_limit) return stop(reply, SMTPCODES_LONG_REPLY, reply_limit);
  if (len >= line_limit) return stop(reply, SMTPCODES_LONG_LINE, line_limit);
  reply->state.searched = len;
  return stop(reply, SMTPCODES_INCOMPLETE, len);
}

/* In strict reading: is there a flaw to refuse? Then reply->refused is the one met first. */
static int refused(smtpcodes_reply *reply) {
  const uint32_t found = reply->flaws & strict_flaws;
  int i, first = -1;
  if (!found) return 0;
  for (i = 0; i < SMTPCODES_FLAWS; i++)
    if (found & 1u << i && (first < 0 || reply->at[i].offset < reply->at[first].offset)) first = i;
  reply->refused = (smtpcodes_flaw)first;
  reply->stop = reply->at[first];
  return 1;
}

smtpcodes_status smtpcodes_parse(const char *bytes, size_t len, const smtpcodes_read_options *options,
                                 smtpcodes_reply *out) {
  clear(out);
  out->state.line = 1;
  return smtpcodes_parse_more(bytes, len, options, out);
}

smtpcodes_status smtpcodes_parse_more(const char *bytes, size_t len, const smtpcodes_read_options *options,
                                      smtpcodes_reply *reply) {
  static const smtpcodes_read_options defaults = SMTPCODES_READ_DEFAULTS;
  if (!options) options = &defaults;
  reply->state.strict = options->strict;
  for (;;) {
    const size_t start = reply->state.line_start;
    const size_t line_limit = options->max_line < (size_t)-1 - start ? start + options->max_line : (size_t)-1;
    const size_t reply_limit = options->max_bytes;
    const size_t limit = line_limit < reply_limit ? line_limit : reply_limit;
    const size_t n = (len < limit ? len : limit) - start;
    const char *const line = bytes + start, *const end = line + n;
    const char *text, *lf;
    size_t i, text_end;
    int code = 0, last = 1;
    struct oddities odd = { NULL, NULL, 0 };

    if (reply->state.line > options->max_lines) return stop(reply, SMTPCODES_MANY_LINES, start);

    for (i = 0; i < 3; i++) {
      if (i == n) return more(reply, len, line_limit, reply_limit);
      if (!sc_is_digit(line[i]) || (i == 0 && (line[0] < '2' || line[0] > '5'))) break;
      code = code * 10 + (line[i] - '0');
    }
    if (i < 3) {
      /* Blank lines are skipped before a reply only. */
      const size_t eol = line[0] == '\r' ? 2 : 1;
      if (i || reply->lines || (line[0] != '\r' && line[0] != '\n'))
        return stop(reply, SMTPCODES_BAD_CODE, start + i);
      if (n < eol) return more(reply, len, line_limit, reply_limit);
      if (line[eol - 1] != '\n') return stop(reply, SMTPCODES_BAD_CODE, start);
      flaw(reply, SMTPCODES_FLAW_LEADING_BLANK, reply->state.line, start);
      if (eol == 1) flaw(reply, SMTPCODES_FLAW_BARE_LF, reply->state.line, start);
      if (options->strict && refused(reply)) return SMTPCODES_REFUSED;
      reply->state.line++;
      reply->state.line_start = start + eol;
      continue;
    }
    if (n == 3) return more(reply, len, line_limit, reply_limit);
    text = line + 4;
    switch (line[3]) {
      case '-': last = 0; break;
      case ' ': break;
      case '\t': flaw(reply, SMTPCODES_FLAW_SEPARATOR_TAB, reply->state.line, start + 3); break;
      case '\r': case '\n': text = line + 3; break;
      default: return stop(reply, SMTPCODES_BAD_SEPARATOR, start + 3);
    }
    /* The whole line is looked at once: when its LF is not there yet, only the LF is looked for. */
    if (reply->state.searched > start
        && !memchr(bytes + reply->state.searched, '\n', n - (reply->state.searched - start)))
      return more(reply, len, line_limit, reply_limit);
    lf = line_end(text, end, options->utf8, &odd);
    if (!lf) return more(reply, len, line_limit, reply_limit);
    if (odd.control)
      flaw(reply, SMTPCODES_FLAW_CONTROL_OCTET, reply->state.line, (size_t)(odd.control - bytes));
    if (odd.wide) flaw(reply, SMTPCODES_FLAW_NON_ASCII, reply->state.line, (size_t)(odd.wide - bytes));
    if (odd.utf8) reply->utf8 = 1;

    text_end = (size_t)(lf - text);
    if (lf > text && lf[-1] == '\r') text_end--;
    else flaw(reply, SMTPCODES_FLAW_BARE_LF, reply->state.line, (size_t)(lf - bytes));
    if (text == line + 3 && !text_end) flaw(reply, SMTPCODES_FLAW_BARE_CODE, reply->state.line, start);
    if (lf + 1 - line > LINE_OCTETS && code != 334)
      flaw(reply, SMTPCODES_FLAW_LINE_TOO_LONG, reply->state.line, start + LINE_OCTETS);
    if (!reply->lines) reply->state.begin = start;
    add_line(reply, code, text, text_end, start, (size_t)(text - bytes));
    if (options->strict && refused(reply)) return SMTPCODES_REFUSED;
    reply->state.line++;
    reply->state.line_start = (size_t)(lf + 1 - bytes);
    if (last) break;
  }
  end_reply(reply);
  reply->consumed = reply->state.line_start;
  reply->octets.ptr = bytes + reply->state.begin;
  reply->octets.len = reply->consumed - reply->state.begin;
  return SMTPCODES_DONE;
}

/* ---- quoted replies ---- */

enum program { any, exim, postfix };

static const struct said_row { char words[32]; uint8_t stage, program; } said_rows[] = {
#define SAID(words, stage, program) { words, SMTPCODES_STAGE_##stage, program },
#include "../data/sentence.def"
};

static const struct opening_row { char words[32]; uint8_t after, program; } opening_rows[] = {
#define OPENING(words, after, program) { words, after, program },
#include "../data/sentence.def"
};

static const struct at_row { char words[24]; uint8_t stage; } at_rows[] = {
#define AT(words, stage) { words, SMTPCODES_STAGE_##stage },
#include "../data/sentence.def"
};

static const struct hint_row { char words[40]; uint8_t stage; } hint_rows[] = {
#define HINT(words, stage) { words, SMTPCODES_STAGE_##stage },
#include "../data/sentence.def"
};

#define ROWS(table) (sizeof(table) / sizeof((table)[0]))

/* How far back from a reply the sentence that introduces it is looked for. */
#define SENTENCE 1024

static int is_blank(int c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static const char *skip_blanks(const char *at, const char *end) {
  while (at < end && is_blank(*at)) at++;
  return at;
}

static const char *back_blanks(const char *start, const char *at) {
  while (at > start && is_blank(at[-1])) at--;
  return at;
}

static int is_word(int c) { return sc_is_alpha(c) || sc_is_digit(c); }

/* Do the words stand at `at`? Returns what is behind them, or NULL. See sentence.def. */
static const char *words_at(const char *words, const char *at, const char *end) {
  for (; *words; words++) {
    if (*words == ' ') {
      const char *const next = skip_blanks(at, end);
      if (next == at) return NULL;
      at = next;
    } else if (at == end || sc_lower((unsigned char)*at++) != sc_lower((unsigned char)*words)) {
      return NULL;
    }
  }
  return at;
}

/* Do the words end right before `at`? */
static int words_before(const char *words, const char *start, const char *at) {
  size_t n = strlen(words);
  while (n--) {
    if (words[n] == ' ') {
      const char *const next = back_blanks(start, at);
      if (next == at) return 0;
      at = next;
    } else if (at == start || sc_lower((unsigned char)*--at) != sc_lower((unsigned char)words[n])) {
      return 0;
    }
  }
  return !is_word((unsigned char)words[0]) || at == start || !is_word((unsigned char)at[-1]);
}

/* The first place of the words in [at, end), NULL when there is none. */
static const char *find_words(const char *words, const char *at, const char *end) {
  for (; at < end; at++) {
    at = (const char *)memchr(at, words[0], (size_t)(end - at));
    if (!at) return NULL;
    if (words_at(words, at, end)) return at;
  }
  return NULL;
}

static smtpcodes_stage stage_at(const char *at, const char *end) {
  size_t i;
  at = skip_blanks(at, end);
  for (i = 0; i < ROWS(at_rows); i++) {
    const char *const next = words_at(at_rows[i].words, at, end);
    if (next && (next == end || !is_word((unsigned char)*next))) return (smtpcodes_stage)at_rows[i].stage;
  }
  return SMTPCODES_STAGE_NONE;
}

/* A line break as Exim writes it into logs: "\n", inside quotes "\\n". Returns what is behind it. */
static const char *escaped_break(const char *at, const char *end) {
  if (at == end || *at != '\\') return NULL;
  if (end - at > 2 && at[1] == '\\') at++;
  return end - at > 1 && at[1] == 'n' ? at + 2 : NULL;
}

/* The code of a line that starts at `at`, 0 when none does. */
static int code_of_line(const char *at, const char *end) {
  const int code = end - at < 3 ? 0 : smtpcodes_read_code(at, 3);
  if (!code || at + 3 == end || at[3] == '-' || is_blank(at[3]) || escaped_break(at + 3, end)) return code;
  return 0;
}

static const char *text_of_line(const char *at, const char *end) {
  at += 3;
  return at < end && (*at == '-' || *at == ' ' || *at == '\t') ? at + 1 : at;
}

/* Has the line at `at` an enhanced code of its own class? */
static int has_enhanced(const char *at, const char *end) {
  smtpcodes_enhanced code;
  size_t used;
  int odd;
  const char *const text = text_of_line(at, end);
  return enhanced_mark(text, (size_t)(end - text), 0, &code, &used, &odd) == mark_code
    && code.cls == *at - '0';
}

/* Does a line of the text, and not only of the reply, start at `at`? Sendmail's transcripts put "<<< "
 * before each. */
static int starts_line(const char *start, const char *at) {
  const char *before = back_blanks(start, at);
  if (memchr(before, '\n', (size_t)(at - before))) return 1;
  return before - start >= 3 && memcmp(before - 3, "<<<", 3) == 0;
}

/* The line behind the one at `at` of a quoted reply, NULL when that is the last. Where several lines
 * were joined by spaces, the text can hold what looks like another line: repeated enhanced codes tell
 * the lines apart when the first has one, and a line with "-" cannot stand behind the last. */
static const char *next_quoted_line(enum form form, const char *at, const char *end) {
  const int code = code_of_line(at, end);
  const int enhanced = has_enhanced(at, end);
  const char *const start = at, *same = NULL, *other = NULL;
  if (at + 3 >= end || at[3] != '-') return NULL;
  at += 4;
  if (form == form_escaped) {
    for (; at < end; at++) {
      const char *next;
      at = (const char *)memchr(at, '\\', (size_t)(end - at));
      if (!at) return NULL;
      next = escaped_break(at, end);
      if (next && code_of_line(next, end)) return next;
    }
    return NULL;
  }
  for (; at < end; at++) {
    int found;
    if (*at < '2' || *at > '5' || !is_blank(at[-1])) continue;
    found = code_of_line(at, end);
    if (!found) continue;
    if (starts_line(start, at)) return at;
    if (found == code) {
      if (has_enhanced(at, end) || (!enhanced && at + 3 < end && at[3] == '-')) return at;
      if (!same) same = at;
    } else if (!other && has_enhanced(at, end)) {
      other = at;
    }
  }
  return same && !(enhanced && other) ? same : other;
}

/* Where the text of the line before the one at `next` ends. */
static const char *end_of_text(const char *start, const char *next) {
  const char *at;
  if (next[-1] == 'n') { /* "\n" or "\\n" */
    at = next - 2;
    return at > start && at[-1] == '\\' ? at - 1 : at;
  }
  at = back_blanks(start, next);
  if (at - start >= 3 && memcmp(at - 3, "<<<", 3) == 0) at = back_blanks(start, at - 3);
  return at;
}

/* Where a quoted reply starts, and how sure that is. */
struct quote {
  const char *at;
  enum rank { rank_none, rank_weak, rank_evident, rank_start, rank_said } rank;
  smtpcodes_stage stage;
  char opener;        /* what encloses it: one of ' " ( [ < or 0 */
  uint8_t transcript; /* after "<<<" */
  uint8_t program;    /* that wrote the sentence, as far as it matters */
};

/* May a reply start behind this octet? Not inside a word, number, address, host name or path. */
static int may_precede(int c) {
  return is_blank(c) || c == '(' || c == '[' || c == '<' || c == '{' || c == '"' || c == '\'' || c == '='
    || c == ':' || c == ';' || c == ',' || c == '#' || c == '>' || c == '*' || c == '|' || c == '`';
}

static char opener_before(const char *start, const char *at) {
  const char c = at > start ? at[-1] : ' ';
  return c == '\'' || c == '"' || c == '(' || c == '[' || c == '<' ? c : '\0';
}

static char closer_of(char opener) {
  return opener == '(' ? ')' : opener == '[' ? ']' : opener == '<' ? '>' : opener;
}

/* The row of said_rows, from 1, whose words stand before `at`; 0 when none do. */
static size_t said_before(const char *start, const char *at) {
  size_t i;
  at = back_blanks(start, at);
  if (at == start) return 0;
  for (i = 0; i < ROWS(said_rows); i++)
    if (words_before(said_rows[i].words, start, at)) return i + 1;
  return 0;
}

/* Is the reply code at `at`, behind ": ", in a sentence that opens in [from, at)? */
static int opened(const char *from, const char *at, struct quote *quote) {
  const char *const colon = back_blanks(from, at);
  size_t i;
  if (colon == at || colon == from || colon[-1] != ':') return 0;
  if (at - from > SENTENCE) from = at - SENTENCE;
  for (i = 0; i < ROWS(opening_rows); i++) {
    const char *words = find_words(opening_rows[i].words, from, at);
    if (!words) continue;
    words = words_at(opening_rows[i].words, words, at);
    if (opening_rows[i].after) {
      words = find_words("after", words, at);
      quote->stage = words ? stage_at(words + 5, at) : SMTPCODES_STAGE_NONE;
    } else {
      quote->stage = stage_at(words, at);
      if (!quote->stage) continue;
    }
    quote->program = opening_rows[i].program;
    return 1;
  }
  return 0;
}

/* "550-user@example.org …" without a further line is an address, not a reply. */
static int is_address(const char *at, const char *end) {
  const char *c = at + 4;
  if (end - at < 5 || at[3] != '-') return 0;
  while (c < end && (is_word((unsigned char)*c) || *c == '.' || *c == '_' || *c == '-' || *c == '+')) c++;
  return c < end && *c == '@' && !next_quoted_line(form_quoted, at, end)
    && !next_quoted_line(form_escaped, at, end);
}

/* Behind ": " a known code of failure counts when what follows can begin a text, and is no unit (MB, MiB). */
static int plausible(const char *start, const char *at, const char *end) {
  const char *const colon = back_blanks(start, at);
  smtpcodes_entry entry;
  if (end - at > 5 && at[3] == '-' && at[4] == '\'') return 1; /* 550-'text' */
  if (colon == at || colon == start || colon[-1] != ':') return 0;
  if (*at < '4' || end - at < 7 || at[3] != ' ') return 0;
  if (at[4] == '<' || at[4] == '"' || at[4] == '[' || at[4] == '#') return 1;
  if (at[4] < 'A' || at[4] > 'Z') return 0;
  if ((at[5] == 'B' && !is_word((unsigned char)at[6])) || (at[5] == 'i' && at[6] == 'B')) return 0;
  return smtpcodes_reply_entry(smtpcodes_read_code(at, 3), &entry);
}

/* The innermost reply that a sentence introduces; failing that one that the text starts with; failing
 * that the first that shows what it is. */
static struct quote find_quote(const char *start, const char *end) {
  const char *const first = skip_blanks(start, end);
  const char *const start_of_text = first < end && (*first == '"' || *first == '\'') ? first + 1 : first;
  const char *behind = first; /* no sentence reaches back over another reply code */
  const char *at;
  struct quote best = { NULL, rank_none, SMTPCODES_STAGE_NONE, '\0', 0, any };
  for (at = first; end - at >= 3; at++) {
    struct quote quote = { NULL, rank_none, SMTPCODES_STAGE_NONE, '\0', 0, any };
    size_t said;
    if (*at < '2' || *at > '5' || (at > start && !may_precede((unsigned char)at[-1]))) continue;
    if (!smtpcodes_read_code(at, 3)) continue;
    quote.at = at;
    quote.opener = opener_before(start, at);
    said = said_before(start, at);
    if (!said && quote.opener) said = said_before(start, at - 1);
    if (said) {
      const struct said_row *const row = &said_rows[said - 1];
      if (code_of_line(at, end)) quote.rank = rank_said;
      else if (quote.opener && end - at > 3 && at[3] == closer_of(quote.opener)) quote.rank = rank_said;
      quote.stage = (smtpcodes_stage)row->stage;
      quote.program = row->program;
      quote.transcript = row->words[0] == '<';
    } else if (code_of_line(at, end)) {
      if (opened(behind, at, &quote)) quote.rank = rank_said;
      else if (at == start_of_text && !is_address(at, end)) quote.rank = rank_start;
      else if (has_enhanced(at, end)) quote.rank = rank_evident;
      else if (plausible(start, at, end)) quote.rank = rank_weak;
    }
    if (quote.rank == rank_said) {
      /* A transcript goes on behind the refusal that counts; a refusal quotes no success. */
      const int kept = (best.transcript && quote.transcript && *best.at >= '4')
        || (best.rank == rank_start && *best.at >= '4' && *at < '4');
      if (!kept) best = quote;
    } else if (quote.rank > best.rank) {
      best = quote;
    }
    if (quote.rank) behind = at + 3;
    at += 2;
  }
  return best;
}

/* Where the reply at `at` ends at the latest: at a line end behind which neither a fold nor another
 * line of it stands. */
static const char *end_of_quote(const char *at, const char *end) {
  int open = end - at > 3 && at[3] == '-';
  for (;;) {
    const char *const lf = (const char *)memchr(at, '\n', (size_t)(end - at));
    const char *next = lf ? lf + 1 : end;
    int folded;
    if (!lf) return end;
    while (next < end && (*next == ' ' || *next == '\t')) next++;
    if (next == end || *next == '\r' || *next == '\n') return lf;
    folded = next > lf + 1;
    if (end - next > 3 && memcmp(next, "<<<", 3) == 0) {
      next = skip_blanks(next + 3, end);
      folded = 0;
    }
    if (open && code_of_line(next, end)) open = end - next > 3 && next[3] == '-';
    else if (!folded) return lf;
    at = next;
  }
}

/* Where the end of a sentence, which is no part of what stands in it, starts. */
static const char *sentence_end(const char *start, const char *end) {
  while (end > start && (is_blank(end[-1]) || end[-1] == '.' || end[-1] == ')')) end--;
  return end;
}

/* Cuts what others wrote behind the reply, and takes the stage from it. */
static const char *cut_remark(struct quote *quote, const char *end) {
  const char *at = quote->at, *tail;
  if (quote->program == postfix) {
    const char *const cut = find_words("; from=<", at, end);
    if (cut) end = cut;
  }
  tail = sentence_end(at, end);
  while ((at = (const char *)memchr(at, '(', (size_t)(end - at))) != NULL) {
    const char *rest = words_at("(in reply to ", at, end);
    if (rest) {
      const smtpcodes_stage stage = stage_at(rest, end);
      if (stage) quote->stage = stage;
      return at;
    }
    rest = words_at("(state ", at, end);
    if (rest) {
      rest += digits(rest, (size_t)(end - rest), 0);
      if (rest >= tail) return at;
    }
    at++;
  }
  return end;
}

/* Where the text from `at` on, which `opener` encloses, ends. */
static const char *cut_closer(enum rank rank, char opener, const char *at, const char *end) {
  const char closer = closer_of(opener);
  const char *tail;
  int depth = 0;
  if (closer == '"') {
    for (; at < end && *at != '"'; at++)
      if (*at == '\\' && end - at > 1) at++;
    return at;
  }
  if (closer == '\'' || closer == ']' || closer == '>') {
    const char *last = end;
    while (last > at && last[-1] != closer) last--;
    return last > at ? last - 1 : end;
  }
  if (rank != rank_said && !closer) return end;
  tail = sentence_end(at, end);
  for (; at < end; at++) {
    depth += (*at == '(') - (*at == ')');
    if (depth < 0 && (closer || at >= tail)) return at;
  }
  return end;
}

/* The reply inside a reply that repeats itself: "554 5.7.1 554 5.7.1 text". */
static const char *skip_repeated(const char *at, const char *end) {
  for (;;) {
    const int code = code_of_line(at, end);
    const char *text = text_of_line(at, end);
    smtpcodes_enhanced enhanced;
    size_t used;
    int odd;
    if (end - at > 3 && at[3] == '-') return at;
    if (code_of_line(text, end) != code) {
      if (enhanced_mark(text, (size_t)(end - text), 0, &enhanced, &used, &odd) != mark_code) return at;
      text += used;
      if (code_of_line(text, end) != code || !has_enhanced(text, end)) return at;
    }
    at = text;
  }
}

static smtpcodes_stage stage_before(const struct quote *quote, const char *start) {
  const char *const from = quote->at - start > SENTENCE ? quote->at - SENTENCE : start;
  size_t i;
  if (quote->transcript) {
    const char *at = quote->at;
    for (; at - from >= 3; at--)
      if (memcmp(at - 3, ">>>", 3) == 0) return stage_at(at, quote->at);
    return SMTPCODES_STAGE_NONE;
  }
  for (i = 0; i < ROWS(hint_rows); i++)
    if (find_words(hint_rows[i].words, from, quote->at)) return (smtpcodes_stage)hint_rows[i].stage;
  return SMTPCODES_STAGE_NONE;
}

/* Exim escapes what it logs; a line break is then "\n". */
static int is_escaped(const struct quote *quote, const char *end) {
  const char *at = quote->at;
  if (quote->program == exim) return 1;
  while ((at = (const char *)memchr(at, '\\', (size_t)(end - at))) != NULL) {
    const char *const next = escaped_break(at, end);
    if (next && code_of_line(next, end)) return 1;
    at++;
  }
  return 0;
}

int smtpcodes_parse_diagnostic(const char *text, size_t len, smtpcodes_reply *out) {
  const char *const start = text;
  const char *end = text + len, *at;
  struct quote quote = find_quote(text, end);
  enum form form;
  int enclosed; /* IronPort writes 550-'text' */
  if (!quote.rank) return 0;
  end = end_of_quote(quote.at, end);
  end = cut_remark(&quote, end);
  enclosed = quote.rank != rank_start && end - quote.at > 5 && quote.at[3] == '-' && quote.at[4] == '\'';
  if (enclosed) end = cut_closer(quote.rank, '\'', quote.at + 5, end);
  else if (code_of_line(quote.at, end)) end = cut_closer(quote.rank, quote.opener, quote.at + 3, end);
  else end = quote.at + 3; /* the closer stands right behind the code */
  quote.at = skip_repeated(quote.at, back_blanks(quote.at, end));
  if (!quote.stage && quote.rank == rank_said) quote.stage = stage_before(&quote, start);
  form = is_escaped(&quote, end) ? form_escaped : form_quoted;

  clear(out);
  out->stage = quote.stage;
  out->octets.ptr = quote.at;
  out->octets.len = (size_t)(back_blanks(quote.at + 3, end) - quote.at);
  out->consumed = len;
  out->state.form = (int)form;
  out->state.enclosed = enclosed;
  end = quote.at + out->octets.len;
  for (at = quote.at; at;) {
    const char *const next = next_quoted_line(form, at, end);
    const char *const content = text_of_line(at, end) + (at == quote.at && enclosed);
    const char *const stop_at = next ? end_of_text(content, next) : end;
    out->state.line++;
    if (end - at > 3 && at[3] == '\t')
      flaw(out, SMTPCODES_FLAW_SEPARATOR_TAB, out->state.line, (size_t)(at + 3 - start));
    add_line(out, code_of_line(at, end), content, (size_t)(stop_at - content), (size_t)(at - start),
             (size_t)(content - start));
    at = next;
  }
  end_reply(out);
  return 1;
}

/* ---- texts ---- */

/* The text without the enhanced code that is a field of the reply. */
static smtpcodes_string plain_text(const smtpcodes_reply *reply, const char *at, const char *end) {
  smtpcodes_enhanced enhanced;
  smtpcodes_string text;
  size_t used;
  int odd;
  text.ptr = at;
  text.len = (size_t)(end - at);
  if ((reply->enhanced.cls || reply->mismatch.cls)
      && enhanced_mark(text.ptr, text.len, reply->state.strict, &enhanced, &used, &odd) == mark_code
      && (same_code(enhanced, reply->enhanced) || same_code(enhanced, reply->mismatch))) {
    text.ptr += used;
    text.len -= used;
  }
  return text;
}

size_t smtpcodes_next_line(const smtpcodes_reply *reply, size_t position, smtpcodes_string *text) {
  const char *const start = reply->octets.ptr, *const end = start + reply->octets.len;
  const char *const at = start + position;
  const char *next, *content, *stop_at;
  if (position >= reply->octets.len) return 0;
  content = text_of_line(at, end);
  if (reply->state.form == form_wire) {
    stop_at = (const char *)memchr(at + 3, '\n', (size_t)(end - at - 3));
    next = stop_at + 1;
    if (stop_at > content && stop_at[-1] == '\r') stop_at--;
  } else {
    content += position == 0 && reply->state.enclosed;
    next = next_quoted_line((enum form)reply->state.form, at, end);
    stop_at = next ? end_of_text(content, next) : end;
    if (!next) next = end;
  }
  *text = plain_text(reply, content, stop_at);
  return (size_t)(next - start);
}

static int is_octal(int c) { return c >= '0' && c <= '7'; }

size_t smtpcodes_clean_text(const smtpcodes_reply *reply, smtpcodes_string text, char *out) {
  const char *at = text.ptr, *const end = text.ptr + text.len;
  char *to = out;
  while (at < end) {
    if (reply->state.form == form_wire) {
      *to++ = *at++;
    } else if (*at == '\n' || (*at == '\r' && end - at > 1 && at[1] == '\n')) {
      while (to > out && (to[-1] == ' ' || to[-1] == '\t')) to--;
      at = skip_blanks(at, end);
      *to++ = ' ';
    } else if (*at == '\\' && reply->state.form == form_escaped && end - at > 1) {
      const char *escape = at + 1;
      if (*escape == '\\' && end - escape > 1 && (escape[1] == 'n' || is_octal(escape[1]))) escape++;
      if (end - escape > 2 && escape[0] <= '3' && is_octal(escape[0]) && is_octal(escape[1])
          && is_octal(escape[2])) {
        *to++ = (char)((escape[0] - '0') * 64 + (escape[1] - '0') * 8 + (escape[2] - '0'));
        at = escape + 3;
      } else {
        *to++ = *escape == 'n' ? ' ' : *escape == 't' ? '\t' : *escape;
        at = escape + 1;
      }
    } else {
      *to++ = *at++;
    }
  }
  return (size_t)(to - out);
}
