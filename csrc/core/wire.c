/* SPDX-License-Identifier: MIT
 *
 * Reads replies: from the wire (RFC 5321 §4.2), and as other programs print them once core/report.c has
 * found where. No line is stored; a reply is where it lies in the caller's octets and what was found on
 * the way.
 */
#include "wire.h"

#include <string.h>

#define LINE_OCTETS 512 /* with CRLF: RFC 5321 §4.5.3.1.5 */

/* ---- flaws ---- */

/* Every flaw of the enumeration has a row, and a bit. */
enum {
  flaw_rows = 0
#define FLAW(...) + 1
#include "../data/flaw.def"
};
SC_STATIC_ASSERT(flaws_have_rows, (int)flaw_rows == (int)SMTPCODES_FLAWS && SMTPCODES_FLAWS <= 32);

/* The flaws that strict reading refuses. */
static const uint32_t strict_flaws = 0u
#define FLAW(id, ID, strict, severity, source, message) | ((uint32_t)(strict) << SMTPCODES_FLAW_##ID)
#include "../data/flaw.def"
  ;

static const struct flaw_row {
  char id[24], severity[8], source[24], message[88];
  uint8_t strict;
} flaws[SMTPCODES_FLAWS] = {
#define FLAW(id, ID, strict, severity, source, message) [SMTPCODES_FLAW_##ID] = { #id, severity, source, message, strict },
#include "../data/flaw.def"
};

int smtpcodes_flaw_info(smtpcodes_flaw flaw, smtpcodes_flaw_entry *out) {
  if ((unsigned)flaw >= SMTPCODES_FLAWS) return 0;
  out->id = sc_string(flaws[flaw].id);
  out->severity = sc_string(flaws[flaw].severity);
  out->source = sc_string(flaws[flaw].source);
  out->message = sc_string(flaws[flaw].message);
  out->strict = flaws[flaw].strict;
  return 1;
}

static const smtpcodes_enhanced no_code;

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

/* How a text is read; qmail-send logs "_" for a blank, and who prints escapes "\n" for a line break. */
enum reading { LENIENT, STRICT, UNDERSCORES, ESCAPES };

/* What a text starts with. Of a code: `used` octets belong to it and what sets it off, and `odd` says that it is not
 * written "5.1.1 ". */
struct mark {
  enum { NO_MARK, CODE, DELIMITED, MALFORMED } is;
  smtpcodes_enhanced code;
  size_t used;
  int odd;
};

/* Where the digits from `at` on end. */
static size_t digits_end(const char *text, size_t len, size_t at) {
  while (at < len && sc_is_digit(text[at])) at++;
  return at;
}

/* Three numbers joined by dots, the first of one digit, and nothing else up to a blank or the end. */
static int looks_enhanced(const char *text, size_t len) {
  size_t part, at = 1;
  for (part = 0; part < 2; part++) {
    const size_t start = at + 1;
    if (at >= len || text[at] != '.') return 0;
    at = digits_end(text, len, start);
    if (at == start) return 0;
  }
  return at == len || text[at] == ' ' || text[at] == '\t' || text[at] == ':';
}

/* The line of a quoted reply can be folded behind its code: where it goes on, 0 when no line ends at `at`. */
static size_t fold_behind(const char *text, size_t len, size_t at, int reading) {
  const char *const from = text + at, *const end = text + len;
  const char *next = reading == ESCAPES ? sc_escaped_break(from, end) : NULL;
  if (!next && (*from == '\n' || (*from == '\r' && (len - at == 1 || from[1] == '\n')))) next = from;
  return next ? (size_t)(sc_skip_blanks(next, end) - text) : 0;
}

/* "#5.1.1" and "5.1.1:" are codes to a lenient reader only. */
static struct mark mark_of(const char *text, size_t len, int reading) {
  struct mark m = { NO_MARK, { 0, 0, 0 }, 0, 0 };
  const size_t hash = len && text[0] == '#';
  int delimited = hash != 0;
  size_t end, fold;
  if (len < hash + 5 || text[hash + 1] != '.' || !sc_is_digit(text[hash])) return m;
  end = smtpcodes_read_enhanced(text + hash, len - hash, &m.code);
  if (!end) {
    if (looks_enhanced(text + hash, len - hash)) m.is = MALFORMED;
    return m;
  }
  end += hash;
  m.odd = delimited;
  if (end < len) {
    const char next = text[end++];
    if (next == ':') {
      m.odd = delimited = 1;
      if (end < len && text[end] == ' ') end++;
    } else if (next == '\t') {
      m.odd = 1;
    } else if ((fold = fold_behind(text, len, end - 1, reading)) != 0) {
      end = fold;
    } else if (next != ' ' && !(next == '_' && reading == UNDERSCORES)) {
      return m;
    }
  }
  m.used = end;
  m.is = delimited && reading == STRICT ? DELIMITED : CODE;
  return m;
}

static int same_code(smtpcodes_enhanced a, smtpcodes_enhanced b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

size_t sc_enhanced_at_end(const char *text, size_t end, smtpcodes_enhanced *code) {
  size_t at;
  while (end && (text[end - 1] == ' ' || text[end - 1] == '\t')) end--;
  at = end - 1;
  if (!end || text[at] != ')') return 0;
  while (at && text[at] != '(') at--;
  if (text[at] != '(' || end - at < 8 || text[at + 1] != '#') return 0;
  return smtpcodes_read_enhanced(text + at + 2, end - at - 3, code) == end - at - 3 ? end : 0;
}

/* Adds a line with that code and text to the reply. `start` and `at` are the offsets of the line and
 * of its text. */
static void add_line(smtpcodes_reply *reply, int code, const char *text, size_t len, size_t start,
                     size_t at) {
  const size_t line = reply->state.line;
  const struct mark mark = mark_of(text, len, reply->state.reading);
  smtpcodes_enhanced at_end;
  size_t end;
  int own = 0;
  if (reply->lines++ && code != reply->code) {
    flaw(reply, SMTPCODES_FLAW_CODE_CHANGES, line, start);
    reply->enhanced = reply->mismatch = reply->at_end = no_code;
    reply->state.enhanced_lines = reply->state.plain_line = 0;
  }
  reply->code = code;
  if (code / 10 % 10 > 5) flaw(reply, SMTPCODES_FLAW_OUTSIDE_GRAMMAR, line, start + 1);
  switch (mark.is) {
    case CODE:
      if (mark.odd) flaw(reply, SMTPCODES_FLAW_ENHANCED_DELIMITER, line, at);
      if (code / 100 == 3) {
        flaw(reply, SMTPCODES_FLAW_ENHANCED_ON_3YZ, line, at);
      } else if (mark.code.cls != code / 100) {
        flaw(reply, SMTPCODES_FLAW_ENHANCED_MISMATCH, line, at);
        if (!reply->mismatch.cls) reply->mismatch = mark.code;
      } else {
        if (!reply->enhanced.cls) reply->enhanced = mark.code;
        own = same_code(mark.code, reply->enhanced);
      }
      break;
    case DELIMITED:
      flaw(reply, SMTPCODES_FLAW_ENHANCED_DELIMITER, line, at);
      break;
    case MALFORMED:
      if (code / 100 != 3) flaw(reply, SMTPCODES_FLAW_ENHANCED_MALFORMED, line, at);
      break;
    default: /* NO_MARK */
      break;
  }
  if (own) {
    reply->state.enhanced_lines++;
  } else if (!reply->state.plain_line) {
    reply->state.plain_line = line;
    reply->state.plain_offset = at;
  }
  end = sc_enhanced_at_end(text, len, &at_end);
  if (end) {
    reply->at_end = at_end;
    flaw(reply, SMTPCODES_FLAW_ENHANCED_AT_END, line, at + end - 1);
  }
}

static void end_reply(smtpcodes_reply *reply) {
  if (reply->state.enhanced_lines && reply->state.plain_line)
    flaw(reply, SMTPCODES_FLAW_ENHANCED_MISSING_LINE, reply->state.plain_line, reply->state.plain_offset);
}

/* ---- the wire ---- */

/* The first octet at or behind `at` that is a control octet other than HT, or not ASCII; `end` when
 * there is none. Eight octets at a time: an octet sets its high bit below if it is under 32, 127, over
 * 127, or stands behind one of those; the second look then is octet by octet. */
static const char *plain_octets(const char *at, const char *end) {
  for (;;) {
    const char *stop;
    while (end - at >= 8) {
      const uint64_t w = sc_eight(at);
      const uint64_t mask = (w | (w + SC_EACH_OCTET(1)) | (w - SC_EACH_OCTET(32))) & SC_EACH_OCTET(128);
      if (mask) {
        at += sc_octets_before(mask);
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

size_t sc_utf8_octets(const char *at, const char *end) {
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
      const size_t n = utf8 ? sc_utf8_octets(at, end) : 0;
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

/* The line that is read next: [at, end) of it is there, within the limits. */
struct wire_line {
  const char *bytes, *at, *end;
  size_t start, len, line_limit, reply_limit; /* offsets in `bytes`, of which there are len */
};

static struct wire_line next_wire_line(const smtpcodes_reply *reply, const char *bytes, size_t len,
                                       const smtpcodes_read_options *options) {
  struct wire_line l;
  size_t limit;
  l.bytes = bytes;
  l.len = len;
  l.start = reply->state.line_start;
  l.line_limit = options->max_line < (size_t)-1 - l.start ? l.start + options->max_line : (size_t)-1;
  l.reply_limit = options->max_bytes;
  limit = l.line_limit < l.reply_limit ? l.line_limit : l.reply_limit;
  l.at = bytes + l.start;
  l.end = bytes + (len < limit ? len : limit);
  return l;
}

/* Too long when the limit is reached, otherwise incomplete. */
static smtpcodes_status more(smtpcodes_reply *reply, const struct wire_line *l) {
  if (l->len >= l->reply_limit && l->reply_limit <= l->line_limit)
    return stop(reply, SMTPCODES_LONG_REPLY, l->reply_limit);
  if (l->len >= l->line_limit) return stop(reply, SMTPCODES_LONG_LINE, l->line_limit);
  reply->state.searched = l->len;
  return stop(reply, SMTPCODES_INCOMPLETE, l->len);
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

/* Skips a blank line; they may stand before a reply only. So many octets of the line were digits of a code. */
static smtpcodes_status skip_blank_line(smtpcodes_reply *reply, const struct wire_line *l, size_t digits_read,
                                        int strict) {
  const size_t eol = *l->at == '\r' ? 2 : 1;
  if (digits_read || reply->lines || (*l->at != '\r' && *l->at != '\n'))
    return stop(reply, SMTPCODES_BAD_CODE, l->start + digits_read);
  if ((size_t)(l->end - l->at) < eol) return more(reply, l);
  if (l->at[eol - 1] != '\n') return stop(reply, SMTPCODES_BAD_CODE, l->start);
  flaw(reply, SMTPCODES_FLAW_LEADING_BLANK, reply->state.line, l->start);
  if (eol == 1) flaw(reply, SMTPCODES_FLAW_BARE_LF, reply->state.line, l->start);
  if (strict && refused(reply)) return SMTPCODES_REFUSED;
  reply->state.line++;
  reply->state.line_start = l->start + eol;
  return SMTPCODES_DONE;
}

/* Reads a line with that code, whose text begins at `text`. */
static smtpcodes_status read_line(smtpcodes_reply *reply, const struct wire_line *l, int code, const char *text,
                                  const smtpcodes_read_options *options) {
  struct oddities odd = { NULL, NULL, 0 };
  const size_t line = reply->state.line, searched = reply->state.searched;
  const char *lf;
  size_t text_len;
  /* The whole line is looked at once: when its LF is not there yet, only the LF is looked for. */
  if (searched > l->start && !memchr(l->bytes + searched, '\n', (size_t)(l->end - l->bytes) - searched))
    return more(reply, l);
  lf = line_end(text, l->end, options->utf8, &odd);
  if (!lf) return more(reply, l);
  if (odd.control) flaw(reply, SMTPCODES_FLAW_CONTROL_OCTET, line, (size_t)(odd.control - l->bytes));
  if (odd.wide) flaw(reply, SMTPCODES_FLAW_NON_ASCII, line, (size_t)(odd.wide - l->bytes));
  if (odd.utf8) reply->utf8 = 1;
  text_len = (size_t)(lf - text);
  if (lf > text && lf[-1] == '\r') text_len--;
  else flaw(reply, SMTPCODES_FLAW_BARE_LF, line, (size_t)(lf - l->bytes));
  if (text == l->at + 3 && !text_len) flaw(reply, SMTPCODES_FLAW_BARE_CODE, line, l->start);
  if (lf + 1 - l->at > LINE_OCTETS && code != 334)
    flaw(reply, SMTPCODES_FLAW_LINE_TOO_LONG, line, l->start + LINE_OCTETS);
  if (!reply->lines) reply->state.begin = l->start;
  add_line(reply, code, text, text_len, l->start, (size_t)(text - l->bytes));
  if (options->strict && refused(reply)) return SMTPCODES_REFUSED;
  reply->state.line++;
  reply->state.line_start = (size_t)(lf + 1 - l->bytes);
  return SMTPCODES_DONE;
}

/* The code of the line as far as it is there: *digits_read of its octets are. */
static int wire_code(const struct wire_line *l, size_t *digits_read) {
  int code = 0;
  size_t i;
  for (i = 0; i < 3 && l->at + i < l->end; i++) {
    if (!sc_is_digit(l->at[i]) || (i == 0 && (l->at[0] < '2' || l->at[0] > '5'))) break;
    code = code * 10 + (l->at[i] - '0');
  }
  *digits_read = i;
  return code;
}

smtpcodes_status smtpcodes_parse_more(const char *bytes, size_t len, const smtpcodes_read_options *options,
                                      smtpcodes_reply *reply) {
  static const smtpcodes_read_options defaults = SMTPCODES_READ_DEFAULTS;
  int last = 0;
  if (!options) options = &defaults;
  if (!bytes) bytes = ""; /* no octets may be at NULL, to which C adds nothing */
  reply->state.reading = options->strict ? STRICT : LENIENT;
  while (!last) {
    const struct wire_line l = next_wire_line(reply, bytes, len, options);
    smtpcodes_status status;
    size_t digits_read;
    int code;
    if (reply->state.line > options->max_lines) return stop(reply, SMTPCODES_MANY_LINES, l.start);
    code = wire_code(&l, &digits_read);
    if (l.at + digits_read == l.end) return more(reply, &l);
    if (digits_read < 3) {
      status = skip_blank_line(reply, &l, digits_read, options->strict);
    } else {
      const char *text = l.at + 4;
      last = l.at[3] != '-';
      switch (l.at[3]) {
        case '-': case ' ': break;
        case '\t': flaw(reply, SMTPCODES_FLAW_SEPARATOR_TAB, reply->state.line, l.start + 3); break;
        case '\r': case '\n': text = l.at + 3; break;
        default: return stop(reply, SMTPCODES_BAD_SEPARATOR, l.start + 3);
      }
      status = read_line(reply, &l, code, text, options);
    }
    if (status != SMTPCODES_DONE) return status;
  }
  end_reply(reply);
  reply->consumed = reply->state.line_start;
  reply->octets.ptr = bytes + reply->state.begin;
  reply->octets.len = reply->consumed - reply->state.begin;
  return SMTPCODES_DONE;
}

/* ---- replies that somebody printed ---- */

static int reading_of(enum sc_style style) {
  return style == SC_QMAIL ? UNDERSCORES : style == SC_ESCAPED ? ESCAPES : LENIENT;
}

const char *sc_escaped_break(const char *at, const char *end) {
  if (end - at < 2 || *at != '\\') return NULL;
  if (end - at > 2 && at[1] == '\\') at++;
  if (at[1] == 'r' && end - at > 3 && at[2] == '\\' && at[3] == 'n') return at + 4;
  return at[1] == 'n' ? at + 2 : NULL;
}

int sc_code_of_line(enum sc_style style, const char *at, const char *end) {
  const int code = end - at < 3 ? 0 : smtpcodes_read_code(at, 3);
  if (!code || at + 3 == end || at[3] == '-' || sc_is_space(style, at[3]) || sc_escaped_break(at + 3, end))
    return code;
  return 0;
}

static const char *text_of_line(const char *at, const char *end) {
  at += 3;
  return at < end && (*at == '-' || *at == ' ' || *at == '\t' || *at == '_') ? at + 1 : at;
}

/* The same where a line was folded behind the code. */
static const char *text_of_fold(const char *at, const char *end) {
  at = text_of_line(at, end);
  return at < end && (*at == '\n' || *at == '\r') ? sc_skip_blanks(at, end) : at;
}

int sc_has_enhanced(enum sc_style style, const char *at, const char *end) {
  const char *const text = text_of_fold(at, end);
  const struct mark mark = mark_of(text, (size_t)(end - text), reading_of(style));
  return mark.is == CODE && mark.code.cls == *at - '0';
}

/* Does a line of the text, and not only of the reply, start at `at`, behind the "550-" at `start`? Sendmail's
 * transcripts put "<<< " before each. */
static int starts_line(const char *start, const char *at) {
  const char *const before = sc_back_blanks(start, at);
  if (memchr(before, '\n', (size_t)(at - before))) return 1;
  return memcmp(before - 3, "<<<", 3) == 0;
}

/* What is behind the next escaped line break, NULL when there is none; with `coded` only where another
 * line of a reply stands there. */
static const char *next_escaped_line(const char *at, const char *end, int coded) {
  for (; at < end; at++) {
    const char *next;
    at = (const char *)memchr(at, '\\', (size_t)(end - at));
    if (!at) return NULL;
    next = sc_escaped_break(at, end);
    if (next && (!coded || sc_code_of_line(SC_ESCAPED, next, end))) return next;
    if (end - at > 1 && at[1] == '\\') at++;
  }
  return NULL;
}

/* The line behind the one at `at` of a quoted reply, NULL when that is the last. Where several lines
 * were joined by spaces, the text can hold what looks like another line: repeated enhanced codes tell
 * the lines apart when the first has one, and a line with "-" cannot stand behind the last. */
static const char *next_quoted_line(enum sc_style style, const char *at, const char *end) {
  const char *const start = at, *same = NULL, *other = NULL;
  int code, enhanced;
  if (end - at < 4 || at[3] != '-') return NULL;
  code = sc_code_of_line(style, at, end);
  enhanced = sc_has_enhanced(style, at, end);
  at += 4;
  if (style == SC_ESCAPED) {
    const char *const next = next_escaped_line(at, end, 1);
    if (next) return next;
  }
  for (; at < end; at++) {
    int found;
    if (*at < '2' || *at > '5' || !sc_is_space(style, at[-1])) continue;
    found = sc_code_of_line(style, at, end);
    if (!found) continue;
    if (starts_line(start, at) || (style == SC_QMAIL && at[-1] == '/')) return at;
    if (found == code) {
      if (sc_has_enhanced(style, at, end) || (!enhanced && at + 3 < end && at[3] == '-')) return at;
      if (!same) same = at;
    } else if (!other && sc_has_enhanced(style, at, end)) {
      other = at;
    }
  }
  return same && !(enhanced && other) ? same : other;
}

/* Where the text of the line before the one at `next` ends. */
static const char *end_of_text(enum sc_style style, const char *start, const char *next) {
  const char *at = next;
  if (style == SC_QMAIL) return sc_trimmed_end(style, start, next);
  if (next[-1] == 'n') {
    at -= 2;
    if (at - start >= 2 && at[-1] == 'r' && at[-2] == '\\') at -= 2;
    return at > start && at[-1] == '\\' ? at - 1 : at;
  }
  at = sc_back_blanks(start, next);
  if (at - start >= 3 && memcmp(at - 3, "<<<", 3) == 0) at = sc_back_blanks(start, at - 3);
  return at;
}

int sc_is_address(enum sc_style style, const char *at, const char *end) {
  const char *c = at + 4;
  if (end - at < 5 || at[3] != '-') return 0;
  while (c < end && (sc_is_word((unsigned char)*c) || *c == '.' || *c == '_' || *c == '-' || *c == '+')) c++;
  return c < end && *c == '@' && !next_quoted_line(style == SC_QUOTED ? SC_ESCAPED : style, at, end);
}

/* Does a field of a message's or a report's header start here? A name with a hyphen, or one of those
 * without that stand there. */
static int starts_field(const char *at, const char *end) {
  static const char names[][10] = { "Action", "Date", "From", "Message", "Received", "Status", "Subject", "To" };
  const char *c = at;
  int hyphen = 0;
  size_t i;
  while (c < end && c - at < 40 && (sc_is_word((unsigned char)*c) || (*c == '-' && c > at))) hyphen |= *c++ == '-';
  if (end - c < 2 || *c != ':' || !sc_is_blank(c[1])) return 0;
  for (i = 0; !hyphen && i < SC_COUNT(names); i++) hyphen = sc_is(at, (size_t)(c - at), names[i]);
  return hyphen;
}

const char *sc_end_of_reply(enum sc_style style, const char *at, const char *end) {
  int open = end - at > 3 && at[3] == '-';
  for (;;) {
    const char *const lf = (const char *)memchr(at, '\n', (size_t)(end - at));
    const char *next = lf ? lf + 1 : end;
    int folded, code;
    if (!lf) return end;
    while (next < end && (*next == ' ' || *next == '\t')) next++;
    if (next == end || *next == '\r' || *next == '\n') return lf;
    folded = next > lf + 1;
    if (end - next > 3 && memcmp(next, "<<<", 3) == 0) {
      next = sc_skip_blanks(next + 3, end);
      folded = 0;
      if (!open) return lf;
    }
    code = sc_code_of_line(style, next, end);
    if (open && code) open = end - next > 3 && next[3] == '-';
    else if (!folded && (code || starts_field(next, end))) return lf;
    else if (end - next > 3 && (memcmp(next, ">>>", 3) == 0 || memcmp(next, "---", 3) == 0)) return lf;
    at = next;
  }
}

/* The reply inside a reply that repeats itself: "554 5.7.1 554 5.7.1 text". */
static const char *skip_repeated(enum sc_style style, const char *at, const char *end) {
  for (;;) {
    const int code = sc_code_of_line(style, at, end);
    const char *text = text_of_line(at, end);
    if (end - at > 3 && at[3] == '-') return at;
    if (sc_code_of_line(style, text, end) != code) {
      const struct mark mark = mark_of(text, (size_t)(end - text), reading_of(style));
      if (mark.is != CODE) return at;
      text += mark.used;
      if (sc_code_of_line(style, text, end) != code || !sc_has_enhanced(style, text, end)) return at;
    }
    at = text;
  }
}

/* The line behind the one at `at` of a printed reply. */
static const char *next_printed_line(const smtpcodes_reply *reply, const char *at, const char *end) {
  if (!reply->state.apart) return next_quoted_line((enum sc_style)reply->state.style, at, end);
  return reply->state.style == SC_ESCAPED ? next_escaped_line(at, end, 0) : NULL;
}

static const char *printed_text(const smtpcodes_reply *reply, const char *at, const char *end) {
  return reply->state.apart ? at : text_of_fold(at, end);
}

const char *sc_trimmed_end(enum sc_style style, const char *start, const char *end) {
  for (;;) {
    end = sc_back_blanks(start, end);
    if (style == SC_ESCAPED && end - start > 1 && end[-2] == '\\' && (end[-1] == 'n' || end[-1] == 'r')) end -= 2;
    else if (style == SC_QMAIL && end > start && (end[-1] == '_' || end[-1] == '/')) end--;
    else return end;
  }
}

void sc_read_quoted(const char *start, const char *at, const char *end, enum sc_style style, int code,
                    smtpcodes_reply *out) {
  if (code) { /* "554" and "5.7.1 554 5.7.1 text" */
    const struct mark mark = mark_of(at, (size_t)(end - at), reading_of(style));
    if (mark.is == CODE && sc_code_of_line(style, at + mark.used, end) == code
        && sc_has_enhanced(style, at + mark.used, end)) {
      at += mark.used;
      code = 0;
    }
  }
  clear(out);
  out->state.style = (int)style;
  out->state.apart = code != 0;
  out->state.reading = reading_of(style);
  end = sc_trimmed_end(style, code ? at : at + 3, end);
  if (!code) at = skip_repeated(style, at, end);
  out->octets = sc_between(at, end);
  out->consumed = (size_t)(end - start);
  while (at) {
    const char *const next = next_printed_line(out, at, end);
    const char *const content = printed_text(out, at, end);
    const char *const stop_at = next ? end_of_text(style, content, next) : end;
    out->state.line++;
    if (!code && end - at > 3 && at[3] == '\t')
      flaw(out, SMTPCODES_FLAW_SEPARATOR_TAB, out->state.line, (size_t)(at + 3 - start));
    add_line(out, code ? code : sc_code_of_line(style, at, end), content, (size_t)(stop_at - content),
             (size_t)(at - start), (size_t)(content - start));
    at = next;
  }
  end_reply(out);
}

/* ---- texts ---- */

/* The text without the enhanced code that is a field of the reply. */
static smtpcodes_string plain_text(const smtpcodes_reply *reply, const char *at, const char *end) {
  if (reply->enhanced.cls || reply->mismatch.cls) {
    const struct mark mark = mark_of(at, (size_t)(end - at), reply->state.reading);
    if (mark.is == CODE && (same_code(mark.code, reply->enhanced) || same_code(mark.code, reply->mismatch)))
      at += mark.used;
  }
  return sc_between(at, end);
}

size_t smtpcodes_next_line(const smtpcodes_reply *reply, size_t position, smtpcodes_string *text) {
  const char *const start = reply->octets.ptr, *const end = start + reply->octets.len;
  const char *const at = start + position;
  const char *next, *content, *stop_at;
  if (position >= reply->octets.len + (reply->octets.len == 0)) return 0;
  if (reply->state.style == SC_WIRE) {
    content = text_of_line(at, end);
    stop_at = (const char *)memchr(at + 3, '\n', (size_t)(end - at - 3));
    next = stop_at + 1;
    if (stop_at > content && stop_at[-1] == '\r') stop_at--;
  } else {
    content = printed_text(reply, at, end);
    next = next_printed_line(reply, at, end);
    stop_at = next ? end_of_text((enum sc_style)reply->state.style, content, next) : end;
    if (!next) next = end;
  }
  *text = plain_text(reply, content, stop_at);
  return next == start ? 1 : (size_t)(next - start); /* a reply apart from its code may have no octets */
}

static int hex_digit(int c) {
  return sc_is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The value of `digits` hexadecimal digits, -1 when there are not that many. */
static long hex_value(const char *at, const char *end, int digits) {
  long value = 0;
  while (digits--) {
    const int digit = at < end ? hex_digit((unsigned char)*at++) : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/* Writes a character in UTF-8, of at most three octets unless it is beyond U+FFFF. */
static char *put_character(char *to, long c) {
  if (c < 0x80) {
    *to++ = (char)c;
    return to;
  }
  if (c < 0x800) {
    *to++ = (char)(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      *to++ = (char)(0xE0 | c >> 12);
    } else {
      *to++ = (char)(0xF0 | c >> 18);
      *to++ = (char)(0x80 | (c >> 12 & 0x3F));
    }
    *to++ = (char)(0x80 | (c >> 6 & 0x3F));
  }
  *to++ = (char)(0x80 | (c & 0x3F));
  return to;
}

static int is_octal(int c) { return c >= '0' && c <= '7'; }

/* The character of "\u00e9" at `e`, behind the backslash, of two such for what is beyond U+FFFF; *used becomes
 * its octets. -1: none. */
static long escaped_character(const char *e, const char *end, size_t *used) {
  const long value = *e == 'u' ? hex_value(e + 1, end, 4) : -1;
  long low;
  *used = 5;
  if (value < 0xD800 || value >= 0xE000) return value;
  low = value < 0xDC00 && end - e >= 7 && e[5] == '\\' && e[6] == 'u' ? hex_value(e + 7, end, 4) : -1;
  if (low < 0xDC00 || low >= 0xE000) return 0xFFFD; /* half of a pair is no character */
  *used = 11;
  return 0x10000 + (value - 0xD800) * 0x400 + (low - 0xDC00);
}

/* The octet of Exim's "\351" or Python's "\xe9" at `e`, behind the backslash; -1: none. */
static long escaped_octet(const char *e, const char *end, size_t *used) {
  *used = 3;
  if (*e == 'x') return hex_value(e + 1, end, 2);
  if (end - e < 3 || e[0] > '3' || !is_octal(e[0]) || !is_octal(e[1]) || !is_octal(e[2])) return -1;
  return (e[0] - '0') * 64 + (e[1] - '0') * 8 + (e[2] - '0');
}

/* Undoes the escape whose backslash is at *at. */
static char *put_escaped(const char **at, const char *end, char *to) {
  const char *e = *at + 1;
  size_t used;
  long value;
  if (*e == '\\' && end - e > 1 && (e[1] == 'n' || is_octal(e[1]))) e++; /* Exim's C="…" has two */
  if ((value = escaped_octet(e, end, &used)) >= 0) {
    *to++ = (char)value;
  } else if ((value = escaped_character(e, end, &used)) >= 0) {
    to = put_character(to, value);
  } else {
    used = *e == 'r' && end - e > 2 && e[1] == '\\' && e[2] == 'n' ? 3 : 1;
    *to++ = *e == 'n' || *e == 'r' ? ' ' : *e == 't' ? '\t' : *e;
  }
  *at = e + used;
  return to;
}

const char *sc_clean_octet(enum sc_style style, const char *at, const char *end, const char *out, char **to) {
  if (style != SC_WIRE && (*at == '\n' || (*at == '\r' && end - at > 1 && at[1] == '\n'))) {
    while (*to > out && ((*to)[-1] == ' ' || (*to)[-1] == '\t')) (*to)--;
    at = sc_skip_blanks(at, end);
    *(*to)++ = ' ';
  } else if (*at == '\\' && style == SC_ESCAPED && end - at > 1) {
    *to = put_escaped(&at, end, *to);
  } else if (style == SC_QMAIL && (*at == '_' || *at == '/')) {
    *(*to)++ = ' ';
    at++;
  } else {
    *(*to)++ = *at++;
  }
  return at;
}

size_t sc_clean(enum sc_style style, smtpcodes_string text, char *out) {
  const char *at = text.ptr, *const end = sc_behind(text.ptr, text.len);
  char *to = out;
  while (at < end) at = sc_clean_octet(style, at, end, out, &to);
  return (size_t)(to - out);
}

size_t smtpcodes_clean_text(const smtpcodes_reply *reply, smtpcodes_string text, char *out) {
  return sc_clean((enum sc_style)reply->state.style, text, out);
}
