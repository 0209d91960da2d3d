/* SPDX-License-Identifier: MIT
 *
 * Reads what programs tell about an attempt to deliver. A form (data/form.def) is a pattern with named
 * holes, compiled into octets (report.h); this is the machine that matches it. The text is narrowed from
 * the outside in: the form that begins first gives its values, then its hole is read again, to depth 8.
 * A pattern goes back to its last star only, and one that failed behind a star is not tried again before
 * the end of that line or paragraph: time is linear in the octets.
 */
#include "report.h"

#include <string.h>

enum { MAX_VALUE = 320, MAX_ID = 64 };

/* ---- octets ---- */

/* A bit for each octet: letters and digits, and what stands behind each set. */
typedef uint32_t octet_set[8];
static const octet_set id_octets = { 0, 0x03FF6000, 0x87FFFFFE, 0x07FFFFFE, 0, 0, 0, 0 };   /* and "-._" */
static const octet_set host_octets = { 0, 0x03FF6000, 0x87FFFFFE, 0x07FFFFFE, ~0u, ~0u, ~0u, ~0u }; /* and non-ASCII */
static const octet_set tag_octets = { 0, 0x03FFE000, 0x87FFFFFE, 0x07FFFFFE, 0, 0, 0, 0 };  /* and "-._/" */
static const octet_set process_octets = { 0, 0x03FF2000, 0x07FFFFFE, 0x07FFFFFE, 0, 0, 0, 0 }; /* and "-" */

/* Where the octets of the set end, `most` of them at most. */
static const char *skip_octets(const uint32_t *set, const char *at, const char *end, ptrdiff_t most) {
  if (end - at > most) end = at + most;
  while (at < end && set[(unsigned char)*at / 32] >> (unsigned char)*at % 32 & 1) at++;
  return at;
}

/* ---- ends ---- */

/* Where the line at `at` ends: before a line end that is no fold. */
static const char *end_of_line(const char *at, const char *end) {
  for (;; at++) {
    at = (const char *)memchr(at, '\n', (size_t)(end - at));
    if (!at) return end;
    if (end - at < 2 || (at[1] != ' ' && at[1] != '\t')) return at;
  }
}

/* Where the paragraph at `at` ends: before a blank line, unless a colon stands before that. */
static const char *end_of_paragraph(const char *at, const char *end) {
  const char *const start = at;
  for (; at < end; at++) {
    const char *next;
    at = (const char *)memchr(at, '\n', (size_t)(end - at));
    if (!at) return end;
    for (next = at + 1; next < end && (*next == ' ' || *next == '\t' || *next == '\r'); next++) {}
    if (next == end) return at;
    if (*next == '\n') {
      const char *const before = sc_back_blanks(start, at);
      if (before == start) return at; /* unreachable: no form begins with a blank line */
      if (before[-1] != ':') return at;
      at = sc_skip_blanks(next, end) - 1;
    }
  }
  return end;
}

/* ---- values ---- */

typedef struct value { const char *at, *end; int number; uint8_t op; } value;

/* A word of that list at `at`, in either case; returns what is behind it, NULL when none stands there. */
static const char *word_at(const sc_form_word *list, const char *at, const char *end, int *meaning) {
  for (; list->words[0]; list++) {
    const char *w = list->words, *c = at;
    if (at == end || sc_lower((unsigned char)*at) != sc_lower((unsigned char)*w)) continue;
    while (*w && c < end && sc_lower((unsigned char)*c) == sc_lower((unsigned char)*w)) {
      w++;
      c++;
    }
    if (*w || (c < end && sc_is_word((unsigned char)*c) && sc_is_word((unsigned char)c[-1]))) continue;
    *meaning = list->meaning;
    return c;
  }
  return NULL;
}

/* Do the literal octets that the pattern begins with stand at `at`? At least one does. */
static int literal_at(const char *pattern, const char *at, const char *end) {
  const char *const first = pattern;
  for (; (unsigned char)*pattern >= SC_OPS; pattern++, at++)
    if (at >= end || *at != *pattern) return 0;
  return pattern > first;
}

/* Does an address in running text end before `at`? */
static int ends_address(const char *at, const char *end) {
  const unsigned char c = (unsigned char)*at;
  return c <= ' ' || c == 127 || c == ',' || c == ';' || c == ')' || c == '>' || c == '\''
    || (c == ':' && (end - at < 2 || sc_is_blank(at[1])));
}

/* An address, up to the octets that the pattern has behind it, else up to what ends addresses in running text.
 * A quoted local part may hold anything. */
static const char *address_end(const char *rest, const char *at, const char *end) {
  const int bounded = (unsigned char)*rest >= SC_OPS;
  if (end - at > MAX_VALUE) end = at + MAX_VALUE;
  if (at < end && *at == '<') at++;
  if (at < end && *at == '"')
    for (at++; at < end && *at != '"'; at++)
      if (*at == '\\' && end - at > 1) at++;
  for (; at < end; at++) {
    if (bounded) {
      if (literal_at(rest, at, end)) return at;
      if ((unsigned char)*at <= ' ' || *at == '<') return NULL;
    } else if (ends_address(at, end)) {
      return at;
    }
  }
  return bounded ? NULL : at;
}

static const char *number_end(const char *at, const char *end, int *number) {
  const char *const begin = at;
  *number = 0;
  for (; at < end && at - begin < 3 && sc_is_digit((unsigned char)*at); at++) *number = *number * 10 + (*at - '0');
  return at > begin && (at == end || !sc_is_digit((unsigned char)*at)) ? at : NULL;
}

static const char *host_end(const char *at, const char *end) {
  const char *const stop = skip_octets(host_octets, at, end, MAX_VALUE);
  return stop > at ? stop : NULL;
}

static const char *ip_end(const char *at, const char *end) {
  const char *const begin = at;
  int mark = 0;
  if (end - at > 5 && memcmp(at, "IPv6:", 5) == 0) at += 5;
  for (; at < end && at - begin < 60; at++) {
    const int c = (unsigned char)*at;
    if (c == '.' || c == ':') mark = 1;
    else if (!sc_is_digit(c) && !(sc_lower(c) >= 'a' && sc_lower(c) <= 'f')) break;
  }
  if (at > begin && at[-1] == '.') at--;
  return mark ? at : NULL;
}

static const char *id_end(const char *at, const char *end) {
  const char *const stop = skip_octets(id_octets, at, end, MAX_ID);
  return stop > at ? stop : NULL;
}

static const char *time_end(const char *rest, const char *at, const char *end) {
  const char *const begin = at;
  for (; at < end && at - begin < 48 && (unsigned char)*at >= ' '; at++) {
    if (literal_at(rest, at, end)) return at;
    if (*at == '"' || ((unsigned char)*rest < SC_OPS && (*at == ',' || *at == '}' || *at == ' '))) break;
  }
  return at > begin && (unsigned char)*rest < SC_OPS ? at : NULL;
}

/* One value of that kind at `at`; returns what is behind it, NULL when none stands there. */
static const char *value_at(const sc_form_table *table, int op, const char *rest, const char *at,
                            const char *end, int *number) {
  smtpcodes_enhanced enhanced;
  size_t used;
  switch (op) {
  case SC_OP_CODE:
    *number = end - at < 3 || (end - at > 3 && sc_is_digit((unsigned char)at[3])) ? 0 : smtpcodes_read_code(at, 3);
    return *number ? at + 3 : NULL;
  case SC_OP_STATUS:
    if (at < end && *at == '#') at++;
    used = smtpcodes_read_enhanced(at, (size_t)(end - at), &enhanced);
    return used ? at + used : NULL;
  case SC_OP_CLASS: case SC_OP_SUBJECT: case SC_OP_DETAIL: return number_end(at, end, number);
  case SC_OP_STAGE: return word_at(table->stages, at, end, number);
  case SC_OP_EVENT: return word_at(table->events, at, end, number);
  case SC_OP_REMOTE: return host_end(at, end);
  case SC_OP_IP: return ip_end(at, end);
  case SC_OP_ID: return id_end(at, end);
  case SC_OP_TIME: return time_end(rest, at, end);
  default: return address_end(rest, at, end);
  }
}

/* What is read: [start, end) of the whole text, and how what is inside it is printed. */
struct scope {
  const sc_form_table *table;
  sc_form_trace *trace;
  const char *text, *start, *end;
  const char *line_end, *paragraph_end; /* of the place looked at, found when needed */
  uint32_t dead_line[SC_MAX_FORMS / 32], dead_paragraph[SC_MAX_FORMS / 32];
  enum sc_style style;
  int in_reply;
  int in_line;                          /* a form of SC_FORM_LINE has been read */
  smtpcodes_string tag;                 /* the program that a line of a log names */
};

/* ---- a reply that shows itself ---- */

/* Are the octets from `at` to `end` one of the words, in either case? An empty one ends them. */
static int is_one_of(const char words[][12], const char *at, const char *end) {
  for (; **words; words++) {
    const char *word = *words, *c = at;
    while (c < end && sc_lower((unsigned char)*c) == *word) c++, word++;
    if (c == end && !*word) return 1;
  }
  return 0;
}

/* Does a word stand at `at` that makes a number an amount? */
static int is_unit(const char *at, const char *end) {
  static const char units[][12] = { "b", "bytes", "byte", "kb", "kib", "mb", "mib", "gb", "gib", "octets", "ms",
    "msec", "s", "sec", "secs", "seconds", "min", "mins", "minutes", "h", "hours", "days",
    "messages", "mails", "retries",
    "recipients", "connections", "attempts", "times", "times,", "lines", "users", "of", "and", "or", "to", "is", "" };
  const char *stop = at;
  while (stop < end && !sc_is_blank(*stop) && *stop != '.' && *stop != ',' && *stop != ')') stop++;
  return is_one_of(units, at, stop);
}

/* A known code of failure, and what can begin a text. */
static int plausible(const char *at, const char *end) {
  smtpcodes_entry entry;
  unsigned char c;
  if (*at < '4' || end - at < 7 || (at[3] != ' ' && at[3] != '-')) return 0;
  c = (unsigned char)at[4];
  if (!(c == '<' || c == '"' || c == '[' || c == '#' || sc_is_alpha(c) || c > 127)) return 0;
  return !is_unit(at + 4, end) && smtpcodes_reply_entry(smtpcodes_read_code(at, 3), &entry);
}

/* Not inside a word, number, address, host name or path. */
static int may_precede(int c) {
  return sc_is_blank(c) || (c < 128 && strchr("([<{\"'=:;,#>*|`", c) != NULL && c != 0);
}

/* Does a reply at `at`, where one may begin, show itself: by an enhanced code of its own class, or behind ": " by the
 * code of a failure and words? */
static int shows_itself(const struct scope *s, const char *at, const char *end) {
  const char *const start = s->text;
  const char *before;
  if (!sc_code_of_line(s->style, at, end)) return 0;
  if (sc_has_enhanced(s->style, at, end)) return 1;
  before = sc_back_blanks(start, at);
  return before < at && before > start && before[-1] == ':' && plausible(at, end);
}

/* ---- patterns ---- */

struct match {
  size_t form;
  const char *begin, *end;
  const char *hole, *hole_end; /* NULL: none */
  int hole_op, count;
  value values[SC_MAX_VALUES];
};

/* The end of the pair that "(" at `at` opens, so that ")" inside a text does not close it; NULL when it is
 * not near. */
static const char *pair_end(const char *at, const char *end) {
  int depth = 0;
  if (end - at > 128) end = at + 128;
  for (; at < end; at++) {
    depth += (*at == '(') - (*at == ')');
    if (!depth) return at + 1;
  }
  return NULL;
}

/* The next `c` from `at` on that is not escaped and not inside a pair, NULL when there is none. */
static const char *next_bare(int c, const char *at, const char *limit, int escaped, int pairs) {
  while (at < limit && *at != c) {
    const char *const pair = pairs && *at == '(' ? pair_end(at, limit) : NULL;
    if (pair) at = pair;
    else at += *at == '\\' && escaped && limit - at > 1 ? 2 : 1;
  }
  return at < limit ? at : NULL;
}

static const char *next_octet(int c, const char *at, const char *limit) {
  return at < limit ? (const char *)memchr(at, c, (size_t)(limit - at)) : NULL;
}

/* Where the next blanks from `at` on begin that stand before `c` or at the end, NULL when there are none. */
static const char *next_blank_before(int c, const char *at, const char *limit) {
  const char *place = at, *stop;
  for (;; place++) {
    place = next_octet(c, place, limit);
    stop = place ? place : limit;
    if (stop > at && sc_is_blank(stop[-1])) return sc_back_blanks(at, stop);
    if (!place) return NULL;
  }
}

/* The next place from `at` on where what stands behind a star may begin, NULL when there is none. */
static const char *next_place(const char *rest, const char *at, const char *limit, int escaped) {
  const int c = *rest;
  const int pairs = c == ')' && rest[1] != SC_OP_END;
  const char *place;
  if (c == SC_OP_BLANK && !escaped) {
    if ((unsigned char)rest[1] >= SC_OPS) return next_blank_before(rest[1], at, limit);
    while (at < limit && !sc_is_blank(*at)) at++;
    return at < limit ? at : NULL;
  }
  if ((unsigned char)c < SC_OPS) return at <= limit ? at : NULL;
  place = next_octet(c, at, limit);
  if (!place) return NULL;
  if ((escaped && next_octet('\\', at, place)) || (pairs && next_octet('(', at, place)))
    return next_bare(c, at, limit, escaped, pairs);
  if (escaped || pairs || (unsigned char)rest[1] < SC_OPS) return place;
  while (place && limit - place > 1 && place[1] != rest[1]) place = next_octet(c, place + 1, limit);
  return place; /* two octets tell most places apart; at the end of the text one has to do */
}

/* How a pattern is read, and what came of it. */
struct attempt {
  const char *limit; /* up to here */
  int whole;         /* what follows the hole may not be missing */
  int starred;       /* it went over a star: from a later place it would find no more */
  int values;        /* that stood before the hole */
};

/* The place behind a literal octet, blank or end that stands at `at`; NULL when it does not. *out: the text
 * is at its end, which may be why. */
static const char *step(unsigned op, const char *at, const char *limit, int *out) {
  const char *c = at;
  *out = at >= limit;
  if (op >= SC_OPS) return at < limit && (unsigned char)*at == op ? at + 1 : NULL;
  c = sc_skip_blanks(at, limit);
  if (op == SC_OP_GAP) return c;
  if (op == SC_OP_BLANK) return c > at ? c : NULL;
  for (c = at; c < limit && *c != '\n' && (*c == '.' || sc_is_blank(*c)); c++) {}
  return c == limit || *c == '\n' ? c : NULL;
}

static const char *add_value(struct match *m, unsigned op, const char *at, const char *end, int number) {
  value *const v = &m->values[m->count++];
  v->op = (uint8_t)op;
  v->at = at;
  v->end = end;
  v->number = number;
  return end;
}

/* May that hole begin at `at`? */
static int may_hold(const struct scope *s, unsigned op, const char *at, const char *limit) {
  if (op == SC_OP_REPLY || op == SC_OP_REPLY_ESCAPED)
    return sc_code_of_line(s->style, at, limit) != 0 && !sc_is_address(s->style, at, limit);
  return op != SC_OP_SHOWN || shows_itself(s, at, limit);
}

/* The last star of a pattern: what it leaves to read, and where that was looked for. */
struct star {
  const char *rest, *at;
  int values;      /* that were read before it */
  int holds;       /* it is the hole */
  int escaped;
  const char *cut; /* where the text ended, or what is printed differed, inside the rest; NULL: not */
};

/* Opens the star at `at`: returns 0 when it may not begin there. */
static int open_star(const struct scope *s, const char *pattern, const char *at, struct attempt *a, struct star *star,
                     struct match *m) {
  const unsigned op = (unsigned char)*pattern;
  const char *const begin = op == SC_OP_ANY ? at : sc_skip_blanks(at, a->limit);
  if (!may_hold(s, op, begin, a->limit)) return 0;
  star->rest = pattern + 1;
  star->at = begin;
  star->values = m->count;
  star->holds = op != SC_OP_ANY;
  a->starred = 1;
  if (!star->holds) return 1;
  m->hole = begin;
  m->hole_op = (int)op;
  a->values = m->count;
  star->escaped |= op == SC_OP_TEXT_ESCAPED || op == SC_OP_REPLY_ESCAPED;
  a->limit = sc_end_of_reply(s->style, begin, a->limit);
  return 1;
}

static void trace(const struct scope *s, const struct match *m, const char *pattern, const char *at) {
  if (!s->trace || m->form != s->trace->form || pattern <= s->trace->pattern) return;
  s->trace->pattern = pattern;
  s->trace->text = at;
}

/* The place behind what the pattern has at `at`, NULL when that does not stand there. *out: the text is at its
 * end, or has another value than the pattern: a hole before that ended. */
static const char *advance(const struct scope *s, const char *pattern, const char *at, const char *limit,
                           struct match *m, int *out) {
  const unsigned op = (unsigned char)*pattern;
  const char *next;
  int number = 0;
  if (op < SC_OP_CODE || op >= SC_OPS) return step(op, at, limit, out);
  *out = 1;
  next = value_at(s->table, (int)op, pattern + 1, at, limit, &number);
  return next ? add_value(m, op, at, next, number) : NULL;
}

/* Matches a pattern at `at`. A star takes as little as possible; on a mismatch the last one takes more. The
 * rest of a pattern behind a hole may be missing: cut off, or not printed. */
static int run(const struct scope *s, const char *pattern, const char *at, struct attempt *a, struct match *m) {
  struct star star = { NULL, NULL, 0, 0, 0, NULL };
  star.escaped = s->style == SC_ESCAPED;
  m->hole = NULL;
  m->count = 0;
  for (;;) {
    int opens, out = 0;
    if (!s->trace) /* most of a pattern is octets that stand for themselves */
      while ((unsigned char)*pattern >= SC_OPS && at < a->limit && *at == *pattern) pattern++, at++;
    if (*pattern == SC_OP_DONE) break;
    opens = sc_is_star((unsigned char)*pattern) && open_star(s, pattern, at, a, &star, m);
    trace(s, m, pattern, at);
    if (!opens) {
      const char *const next = sc_is_star((unsigned char)*pattern) ? NULL : advance(s, pattern, at, a->limit, m, &out);
      if (next) {
        at = next;
        pattern++;
        continue;
      }
      if (!star.rest) return 0;
      if (out && star.holds && !star.cut) star.cut = star.at;
      star.at += star.escaped && a->limit - star.at > 1 && *star.at == '\\' ? 2 : 1;
    } else if (*star.rest == SC_OP_DONE) { /* the hole is the last: it takes the rest */
      at = m->hole_end = a->limit;
      break;
    }
    star.at = next_place(star.rest, star.at, a->limit, star.escaped);
    if (!star.at) {
      if (!m->hole || a->whole) return 0;
      at = m->hole_end = star.cut ? star.cut : a->limit;
      m->count = a->values;
      break;
    }
    if (star.holds) m->hole_end = star.at;
    m->count = star.values;
    pattern = star.rest;
    at = star.at;
  }
  m->end = at;
  return 1;
}

/* Does a pattern that begins with a letter or digit begin inside a word here? */
static int splits_word(const struct scope *s, const char *pattern, const char *at) {
  return sc_is_word((unsigned char)*pattern) && at > s->start
    && (sc_is_word((unsigned char)at[-1]) || at[-1] == '_' || at[-1] == '-');
}

static int holds(smtpcodes_string text, smtpcodes_string part) {
  size_t i;
  for (i = 0; i + part.len <= text.len; i++)
    if (memcmp(text.ptr + i, part.ptr, part.len) == 0) return 1;
  return 0;
}

/* May a line of that program begin at `at`? Behind another program's tag only where its message begins:
 * others' words stand further on. */
static int may_be_line(const struct scope *s, const sc_form *f, const char *at) {
  const smtpcodes_string name = sc_between(f->octets + f->program, f->octets + f->key - 1);
  return !s->tag.ptr || at - s->start < 24 || holds(s->tag, name) || holds(name, s->tag);
}

static int try_form(struct scope *s, size_t form, const char *at, struct match *m) {
  const sc_form *const f = &s->table->forms[form];
  const char *const key = f->octets + f->key;
  const int line = f->flags & SC_FORM_LINE;
  uint32_t *const dead = &(line ? s->dead_line : s->dead_paragraph)[form / 32];
  const uint32_t bit = (uint32_t)1 << form % 32;
  const char **const known = line ? &s->line_end : &s->paragraph_end;
  struct attempt a;
  if (line && !may_be_line(s, f, at)) return 0;
  if (!*known || *known < at) {
    *known = line ? end_of_line(at, s->end) : end_of_paragraph(at, s->end);
    memset(line ? s->dead_line : s->dead_paragraph, 0, sizeof(s->dead_line));
  }
  if (*dead & bit || splits_word(s, key, at)) return 0;
  a.limit = *known;
  a.starred = 0;
  a.whole = f->flags & SC_FORM_WHOLE;
  m->form = form;
  m->begin = at;
  if (run(s, key, at, &a, m)) return 1;
  if (a.starred) *dead |= bit;
  return 0;
}

/* Where to look on behind the quote at `at`: behind a local part, which anybody may have written, else at the quote. */
static const char *skip_local_part(const char *at, const char *end) {
  const char *c = at + 1;
  if (end - c > MAX_VALUE) end = c + MAX_VALUE;
  while (c < end && *c != '"' && *c != '\n') c += *c == '\\' && end - c > 1 ? 2 : 1;
  return end - c > 1 && c[1] == '@' ? c + 1 : at;
}

/* Are the first `count` of SC_INDEXED octets the same? In one comparison. */
static unsigned same_octets(const char *a, const char *b, unsigned count) {
  static const uint8_t masks[SC_INDEXED + 1][SC_INDEXED] = {
    { 0, 0, 0, 0 }, { 255, 0, 0, 0 }, { 255, 255, 0, 0 }, { 255, 255, 255, 0 }, { 255, 255, 255, 255 }
  };
  uint32_t x, y, mask;
  memcpy(&x, a, SC_INDEXED);
  memcpy(&y, b, SC_INDEXED);
  memcpy(&mask, masks[count], SC_INDEXED);
  return !((x ^ y) & mask);
}

/* Do the literal octets and blanks that the pattern begins with stand at `at`? */
static int head_stands(const struct scope *s, const char *pattern, const char *at) {
  for (;; pattern++) {
    const unsigned op = (unsigned char)*pattern;
    if (op == SC_OP_BLANK && at < s->end && sc_is_blank(*at)) at = sc_skip_blanks(at, s->end);
    else if (op >= SC_OPS && at < s->end && (unsigned char)*at == op) at++;
    else return op < SC_OPS && op != SC_OP_BLANK;
  }
}

/* May the form begin at `at`, as far as what its key begins with can say? */
static int may_begin(const struct scope *s, const sc_form *f, const char *at) {
  const char *const key = f->octets + f->key;
  if (!f->literal) return at == s->text || may_precede((unsigned char)at[-1]); /* {shown} */
  return same_octets(key, at, f->literal) && (s->trace || head_stands(s, key, at));
}

/* Tries the forms of the buckets whose bits are set. SC_INDEXED octets at least stand at `at`. */
static int try_buckets(struct scope *s, const char *at, uint32_t hit, struct match *m) {
  const sc_form_table *const t = s->table;
  unsigned k;
  size_t i;
  for (k = 0; hit; k++, hit >>= 1)
    for (i = t->bucket[k]; hit & 1 && i < t->bucket[k + 1]; i++)
      if (may_begin(s, &t->forms[t->members[i]], at) && try_form(s, t->members[i], at, m)) return 1;
  return 0;
}

/* Tries the forms that may begin only here. Which of them may is found apart from trying them, so that the processor
 * need not guess. */
static int try_start(struct scope *s, const char *at, struct match *m) {
  const sc_form_table *const t = s->table;
  const char *const id = skip_octets(id_octets, at, s->end, MAX_ID);
  const char *place[SC_START_PLACES];
  char octets[SC_START_PLACES][SC_INDEXED] = { { 0 } };
  uint8_t may[SC_MAX_FORMS];
  size_t i, count = 0;
  place[SC_AT_ONCE] = at;
  place[SC_BEHIND_ID] = id;
  place[SC_BEHIND_BLANKS] = sc_skip_blanks(id, s->end);
  for (i = 0; i < SC_START_PLACES; i++)
    memcpy(octets[i], place[i], s->end - place[i] < SC_INDEXED ? (size_t)(s->end - place[i]) : SC_INDEXED);
  for (i = s->in_reply ? t->start_count - t->start_quotes : 0; i < t->start_count; i++) {
    const sc_start *const start = &t->start[i];
    may[count] = (uint8_t)i;
    count += same_octets(start->octets, octets[start->place], start->count);
  }
  for (i = 0; i < count; i++) {
    const sc_start *const start = &t->start[may[i]];
    const sc_form *const f = &t->forms[start->form];
    if (!s->trace && !head_stands(s, f->octets + f->key + start->place, place[start->place])) continue;
    if (try_form(s, start->form, at, m)) return 1;
  }
  return 0;
}

/* The buckets of forms that may begin at `at`, by two octets. */
static uint32_t may_begin_two(const sc_form_table *t, const char *at) {
  return t->first[0][(unsigned char)*at] & t->first[1][(unsigned char)at[1]];
}

/* The form that begins first at or behind `at`. */
static int find_form(struct scope *s, const char *at, struct match *m) {
  const sc_form_table *const t = s->table;
  const char *const end = s->end;
  const uint32_t buckets = s->in_reply ? ~(uint32_t)0 << SC_QUOTES_FROM : ~(uint32_t)0;
  s->line_end = s->paragraph_end = NULL;
  if (try_start(s, at, m)) return 1;
  for (;; at++) {
    uint32_t hit;
    /* Two places at once, of which most often none is one. Skipping the rest of each word was tried and is slower. */
    while (end - at > SC_INDEXED && !((may_begin_two(t, at) | may_begin_two(t, at + 1)) & buckets)) at += 2;
    if (end - at < SC_INDEXED) return 0; /* no form is shorter */
    hit = may_begin_two(t, at) & t->first[2][(unsigned char)at[2]] & t->first[3][(unsigned char)at[3]] & buckets;
    if (hit && try_buckets(s, at, hit, m)) return 1;
    if (*at == '"') at = skip_local_part(at, end); /* some key begins with it, so that no quote is passed over */
  }
}

/* The form that holds the reply that the scope begins with, and what a program wrote behind it. */
static int find_form_of_reply(struct scope *s, const char *at, struct match *m) {
  const sc_form_table *const t = s->table;
  size_t i;
  s->line_end = s->paragraph_end = NULL;
  for (i = t->start_quotes; i > 0; i--) {
    const size_t form = t->start[t->start_count - i].form;
    const sc_form *const f = &t->forms[form];
    struct scope inside;
    struct match nested;
    if (f->octets[f->key] != SC_OP_REPLY) continue; /* unreachable: the one QUOTE with ^ begins with {reply} */
    if (!try_form(s, form, at, m)) continue;
    inside = *s; /* what stands behind a reply inside is about that one */
    inside.start = at + 3;
    inside.in_reply = 1;
    return !find_form(&inside, at + 3, &nested);
  }
  return 0;
}

/* ---- reports ---- */

/* Of the values of a field the first stays, and what says that there is none is none. */
static void set_first(smtpcodes_string *field, const char *at, const char *end) {
  static const char nothing[][12] = { "noqueue", "none", "unknown", "local", "" }; /* as programs say it */
  if (!field->ptr && end > at && !is_one_of(nothing, at, end)) *field = sc_between(at, end);
}

/* An address without what encloses it and without what follows it. */
static void set_address(smtpcodes_string *field, int *xtext, int is_xtext, const char *at, const char *end) {
  const char *c;
  if (field->ptr) return;
  if (end - at > 7 && memcmp(at, "rfc822;", 7) == 0) at = sc_skip_blanks(at + 7, end);
  if (at < end && *at == '<') {
    at++;
    for (c = at; c < end && *c != '>'; c++)
      if (*c == '"') c = skip_local_part(c, end);
    end = c;
  }
  set_first(field, at, end);
  if (field->ptr && xtext) *xtext = is_xtext;
}

/* What the values of a match tell about the attempt itself. */
static void take_values(smtpcodes_report *r, const struct match *m, smtpcodes_enhanced *parts) {
  int i;
  for (i = 0; i < m->count; i++) {
    const value *const v = &m->values[i];
    const char *const at = v->at, *const end = v->end;
    switch (v->op) {
    case SC_OP_STATUS:
      if (!r->status.cls) smtpcodes_read_enhanced(at + (*at == '#'), (size_t)(end - at) - (*at == '#'), &r->status);
      break;
    case SC_OP_CLASS: parts->cls = v->number; break;
    case SC_OP_SUBJECT: parts->subject = v->number; break;
    case SC_OP_DETAIL: parts->detail = v->number; break;
    case SC_OP_EVENT: if (!r->event) r->event = (smtpcodes_event)v->number; break;
    case SC_OP_RECIPIENT: case SC_OP_RECIPIENT_XTEXT:
      set_address(&r->recipient, &r->recipient_xtext, v->op == SC_OP_RECIPIENT_XTEXT, at, end);
      break;
    case SC_OP_ORIGINAL: case SC_OP_ORIGINAL_XTEXT:
      set_address(&r->original_recipient, &r->original_xtext, v->op == SC_OP_ORIGINAL_XTEXT, at, end);
      break;
    case SC_OP_SENDER: set_address(&r->sender, NULL, 0, at, end); break;
    case SC_OP_REMOTE: set_first(&r->remote, at, end - (end[-1] == '.')); break;
    case SC_OP_IP: set_first(&r->remote_ip, at, end); break;
    case SC_OP_ID: set_first(&r->queue_id, at, end); break;
    case SC_OP_TIME: set_first(&r->time, at, end); break;
    default: break;
    }
  }
}

/* Which reply of several in a row counts (law 9): the first refusal; after a success the last failure, but
 * not one that only follows from another. */
struct chooser { int chosen, after_success; };

static int follows_from_another(const smtpcodes_reply *reply) {
  return reply->code == 503 || (reply->code == 554 && reply->enhanced.subject == 5 && reply->enhanced.detail == 1);
}

static int outweighs(struct chooser *c, const smtpcodes_reply *now, const smtpcodes_reply *next) {
  if (!c->chosen) {
    c->chosen = 1;
    return 1;
  }
  if (now->code < 400) {
    c->after_success = 1;
    return next->code >= 400 || (now->code >= 300 && next->code / 10 == 25);
  }
  return c->after_success && next->code >= 400 && !follows_from_another(next);
}

/* Where the next reply of a transcript begins, NULL when there is none: on a line of its own, or, behind a
 * success, where several lines were joined. */
static const char *next_of_transcript(const struct scope *s, const smtpcodes_reply *reply) {
  const char *const end = s->end;
  const char *at = reply->octets.ptr + reply->octets.len;
  const char *const begin = at;
  if (reply->code < 400) {
    for (at = reply->octets.ptr + (reply->octets.len < 4 ? reply->octets.len : 4); at < begin; at++) {
      if (*at < '4' || *at > '5' || !sc_is_blank(at[-1]) || !sc_code_of_line(s->style, at, end)) continue;
      if (sc_has_enhanced(s->style, at, end) || plausible(at, end)) return at;
    }
    at = begin;
  }
  for (; at < end; at++) {
    at = (const char *)memchr(at, '\n', (size_t)(end - at));
    if (!at) return NULL;
    while (at + 1 < end && (at[1] == ' ' || at[1] == '\t' || at[1] == '\r')) at++;
    if (end - at > 4 && at[1] >= '2' && at[1] <= '5' && sc_code_of_line(s->style, at + 1, end)) return at + 1;
  }
  return NULL;
}

/* Reads the replies that stand one behind the other from `at` on; *out becomes the one that counts. */
static void read_replies(const struct scope *s, const char *at, smtpcodes_reply *out) {
  struct chooser c = { 1, 0 };
  smtpcodes_reply next;
  sc_read_quoted(s->text, at, sc_end_of_reply(s->style, at, s->end), s->style, 0, out);
  if (out->code >= 400) return;
  next = *out;
  for (;;) {
    const char *const place = next_of_transcript(s, &next);
    if (!place) return;
    sc_read_quoted(s->text, place, sc_end_of_reply(s->style, place, s->end), s->style, 0, &next);
    if (outweighs(&c, out, &next)) *out = next;
  }
}

/* The first code or stage among the values of a match; 0: none. */
static int number_of(const struct match *m, unsigned op) {
  int i;
  for (i = 0; i < m->count; i++)
    if (m->values[i].op == op) return m->values[i].number;
  return 0;
}

/* A transcript: replies that the same form reads one behind the other, each with the stage before it. Where commands
 * went out together, several stand in one hole. */
static void read_transcript(struct scope *s, struct match *m, smtpcodes_stage stage, smtpcodes_reply *out) {
  const sc_form *const f = &s->table->forms[m->form];
  const char *const end = s->end;
  struct chooser c = { 0, 0 };
  for (;;) {
    const char *at = m->end;
    const int told = number_of(m, SC_OP_STAGE);
    smtpcodes_reply next;
    if (told) stage = (smtpcodes_stage)told;
    s->end = m->hole_end;
    read_replies(s, m->hole, &next);
    s->end = end;
    next.stage = stage;
    if (outweighs(&c, out, &next)) *out = next;
    for (;; at++) {
      at = at < s->end ? (const char *)memchr(at, f->octets[f->key], (size_t)(s->end - at)) : NULL;
      if (!at) return;
      if (try_form(s, m->form, at, m)) break;
    }
  }
}

/* The first place in [at, end) where the field's pattern matches. */
static int find_field(const struct scope *s, const char *pattern, const char *at, const char *end, struct match *m) {
  if (*pattern == SC_OP_START) {
    struct attempt a;
    a.limit = end;
    a.whole = 1;
    return at == s->start && run(s, pattern + 1, at, &a, m);
  }
  for (; at < end; at++) {
    struct attempt a;
    at = (const char *)memchr(at, *pattern, (size_t)(end - at));
    if (!at) return 0;
    a.limit = end;
    a.starred = a.whole = 0;
    if (!splits_word(s, pattern, at) && run(s, pattern, at, &a, m)) return 1;
    if (a.starred) return 0;
  }
  return 0;
}

static int holds_text(const char *pattern) {
  for (; *pattern; pattern++)
    if (sc_is_star((unsigned char)*pattern) && *pattern != SC_OP_ANY) return 1;
  return 0;
}

/* Reads the form's fields: before the hole and behind it, never in it; one of them may be the hole. */
static void read_fields(const struct scope *s, struct match *m, smtpcodes_report *r, smtpcodes_enhanced *parts) {
  const sc_form *const f = &s->table->forms[m->form];
  const char *const end = f->flags & SC_FORM_LINE ? end_of_line(m->begin, s->end) : end_of_paragraph(m->begin, s->end);
  const char *field;
  struct match found;
  int pass, i;
  found.form = m->form;
  for (pass = 0; pass < 2; pass++) {
    for (field = f->octets + f->fields; *field; field += strlen(field) + 1) {
      if (holds_text(field) != (pass == 0)) continue;
      if (!pass) {
        if (m->hole || !find_field(s, field, s->start, s->end, &found) || found.hole == found.hole_end) continue;
        m->hole = found.hole;
        m->hole_end = found.hole_end;
        m->hole_op = found.hole_op;
      } else if (find_field(s, field, s->start, m->hole ? m->hole : end, &found)
                 || (m->hole && find_field(s, field, m->hole_end, end, &found))) {
        take_values(r, &found, parts);
        for (i = 0; i < found.count; i++)
          if (found.values[i].op == SC_OP_CODE || found.values[i].op == SC_OP_STAGE)
            m->values[m->count++] = found.values[i];
      }
    }
  }
}

/* Puts a reply into the report: the first is the one received, the last the innermost. */
static void add_reply(smtpcodes_report *r, const smtpcodes_reply *reply, smtpcodes_stage stage) {
  smtpcodes_reply *to;
  if (!r->has_reply) {
    to = &r->reply;
    r->has_reply = 1;
  } else if (r->reply.code < 400 && reply->code >= 400) {
    to = &r->reply; /* a success followed by a failure is that failure */
  } else if (reply->code >= 400) {
    to = &r->inner;
    r->has_inner = 1;
  } else {
    return; /* a refusal quotes no success */
  }
  *to = *reply;
  if (!to->stage) to->stage = stage;
  /* What a delivery is told by answers the data. */
  if (!to->stage && r->event == SMTPCODES_EVENT_DELIVERED && to->code < 300) to->stage = SMTPCODES_STAGE_DATA_END;
}

/* Notes that the form was read, and what it says by itself. */
static void enter(smtpcodes_report *r, const sc_form *f, int in_reply) {
  const smtpcodes_event event = (smtpcodes_event)f->event;
  if (r->forms < SMTPCODES_REPORT_DEPTH) r->nested[r->forms] = sc_string(f->octets);
  if (!r->forms++) {
    r->form = sc_string(f->octets);
    if (f->octets[f->program]) r->program = sc_string(f->octets + f->program);
  }
  if (in_reply || !event) return;
  if (!r->event || (event == SMTPCODES_EVENT_EXPIRED && r->event == SMTPCODES_EVENT_FAILED)) r->event = event;
}

/* What a form tells by its values and fields, as far as it does not stand inside a reply. */
static void take_form(struct scope *s, struct match *m, smtpcodes_report *r) {
  smtpcodes_enhanced parts = { 0, 0, 0 };
  take_values(r, m, &parts);
  read_fields(s, m, r, &parts);
  if (!r->status.cls && (parts.cls == 2 || parts.cls == 4 || parts.cls == 5)) r->status = parts;
}

/* Narrows the scope to the form's hole. */
static void enter_hole(struct scope *s, const struct match *m) {
  if (m->hole_op == SC_OP_TEXT_ESCAPED || m->hole_op == SC_OP_REPLY_ESCAPED) s->style = SC_ESCAPED;
  if (m->hole_op == SC_OP_TEXT_QMAIL) s->style = SC_QMAIL;
  s->start = m->hole;
  s->end = sc_trimmed_end(s->style, m->hole, m->hole_end);
}

/* Reads one form; returns whether something inside it is to be read, which is then the scope. */
static int read_form(struct scope *s, struct match *m, smtpcodes_report *r, smtpcodes_stage *stage) {
  const sc_form *const f = &s->table->forms[m->form];
  smtpcodes_stage told;
  smtpcodes_reply reply;
  int code;
  enter(r, f, s->in_reply);
  if (!s->in_reply) take_form(s, m, r);
  s->in_line |= f->flags & SC_FORM_LINE;
  told = (smtpcodes_stage)number_of(m, SC_OP_STAGE);
  if (!told) told = (smtpcodes_stage)f->stage;
  if (told) *stage = told;
  if (!s->in_reply && !r->stage && !(f->flags & SC_FORM_AGAIN)) r->stage = told;
  if (m->hole && !r->around.ptr) {
    /* A reply that is quoted or shows itself stands in somebody's sentence, whose words end where the form begins. */
    const int in_sentence = (f->flags & SC_FORM_QUOTE || m->hole_op == SC_OP_SHOWN) && m->begin > s->start;
    r->around = in_sentence ? sc_between(s->start, m->begin) : sc_between(m->hole, m->hole);
  }
  if (f->flags & SC_FORM_AGAIN) {
    read_transcript(s, m, *stage, &reply);
    add_reply(r, &reply, *stage);
    if (!r->stage) r->stage = reply.stage;
    s->start = reply.octets.ptr + 3;
    s->end = reply.octets.ptr + reply.octets.len;
    s->in_reply = 1;
    return 1;
  }
  code = number_of(m, SC_OP_CODE);
  if (m->hole) enter_hole(s, m);
  if (code && !(m->hole && sc_code_of_line(s->style, s->start, s->end))) {
    const char *const none = m->begin; /* no text: one of no octets */
    sc_read_quoted(s->text, m->hole ? s->start : none, m->hole ? s->end : none, s->style, code, &reply);
    add_reply(r, &reply, *stage);
    s->in_reply = 1;
  }
  return m->hole != NULL;
}

/* ---- what stands before a line of a log ---- */

/* Does that template stand at `at`? "9" a digit, "?" a digit or blank, "A" and "a" letters, " " blanks. */
static const char *template_at(const char *template, const char *at, const char *end) {
  for (; *template; template++, at++) {
    const int c = at < end ? (unsigned char)*at : -1;
    switch (*template) {
    case '9': if (!sc_is_digit(c)) return NULL; break;
    case '?': if (!sc_is_digit(c) && c != ' ') return NULL; break;
    case 'A': if (c > 'Z') return NULL; break; /* stamp_at has seen that it is no less than "A" */
    case 'a': if (c < 'a' || c > 'z') return NULL; break;
    default: if (c != *template) return NULL; break;
    }
  }
  return at;
}

/* A fraction of a second and a time zone, as far as they are there. */
static const char *skip_zone(const char *at, const char *end) {
  const char *c;
  if (end - at > 1 && (*at == '.' || *at == ',') && sc_is_digit((unsigned char)at[1]))
    for (at++; at < end && sc_is_digit((unsigned char)*at); at++) {}
  if (at < end && *at == 'Z') return at + 1;
  c = at < end && *at == ' ' ? at + 1 : at;
  if (c < end && (*c == '+' || *c == '-')) {
    const char *zone = template_at("99:99", c + 1, end);
    if (!zone) zone = template_at("9999", c + 1, end);
    if (zone && (zone == end || *zone == ' ')) return zone;
  }
  return at;
}

/* A time at `at`, as syslog (RFC 3164, RFC 5424), Exim or multilog write it; returns what is behind it. */
static const char *stamp_at(const char *at, const char *end) {
  static const char templates[][24] = { "Aaa ?9 99:99:99", "Aaa ?9 9999 99:99:99", "9999-99-99T99:99:99",
    "9999-99-99 99:99:99", "9999/99/99 99:99:99" };
  size_t i;
  if (end - at > 25 && *at == '@' && at[25] == ' ') {
    for (i = 1; i < 25; i++)
      if (!sc_is_digit((unsigned char)at[i]) && !(at[i] >= 'a' && at[i] <= 'f')) return NULL;
    return at + 25;
  }
  i = at < end && *at >= 'A' ? 0 : 2; /* the first that begins so */
  for (; i < SC_COUNT(templates); i++) {
    const char *const next = template_at(templates[i], at, end);
    if (next) return skip_zone(next, end);
  }
  return NULL;
}

static const char *token_end(const char *at, const char *end) {
  while (at < end && !sc_is_blank(*at)) at++;
  return at;
}

/* "postfix/smtp[22505]: " at `at`: *program becomes "postfix". Returns what is behind it, NULL when no tag
 * stands there. */
static const char *tag_at(const char *at, const char *end, smtpcodes_string *program) {
  const char *const begin = at;
  const char *const name = skip_octets(id_octets, at, end, 64);
  if (name == begin || sc_is_digit((unsigned char)*begin)) return NULL;
  at = skip_octets(tag_octets, name, end, 64);
  if (at < end && *at == '[') {
    at = skip_octets(process_octets, at + 1, end, 64);
    if (at == end || *at++ != ']') return NULL;
  }
  if (at == end || *at != ':' || (end - at > 1 && !sc_is_blank(at[1]))) return NULL;
  *program = sc_between(begin, name);
  return sc_skip_blanks(at + 1, end);
}

/* RFC 5424: host, program, process id, message id and structured data. */
static const char *structured_at(const char *at, const char *end, smtpcodes_string *program) {
  int i;
  for (i = 0; i < 4; i++) {
    const char *const begin = sc_skip_blanks(at, end);
    at = token_end(begin, end);
    if (i == 1) {
      const char *name = begin;
      while (name < at && *name != '/') name++;
      *program = sc_between(begin, name);
    }
  }
  at = sc_skip_blanks(at, end);
  if (at < end && *at == '-') return sc_skip_blanks(at + 1, end);
  while (at < end && *at == '[') {
    while (at < end && *at != ']') at += *at == '\\' && end - at > 1 ? 2 : 1;
    if (at < end) at++;
  }
  return sc_skip_blanks(at, end);
}

/* "<22>", and of RFC 5424 "1 ": *structured. */
static const char *skip_priority(const char *at, const char *end, int *structured) {
  const char *c = at + 1;
  *structured = 0;
  if (at == end || *at != '<') return at;
  while (c < end && c - at < 4 && sc_is_digit((unsigned char)*c)) c++;
  if (c == at + 1 || c == end || *c != '>') return at;
  c++;
  *structured = end - c > 1 && *c == '1' && c[1] == ' ';
  return c + (*structured ? 2 : 0);
}

/* Exim under syslog writes its own time, and where asked to its process id "[4711] ". */
static const char *skip_exim_prefix(const char *at, const char *end) {
  const char *c = stamp_at(at, end);
  if (c && c < end && *c == ' ') at = sc_skip_blanks(c, end);
  if (at == end || *at != '[') return at;
  for (c = at + 1; c < end && sc_is_digit((unsigned char)*c); c++) {}
  return end - c > 1 && c > at + 1 && *c == ']' && c[1] == ' ' ? c + 2 : at;
}

/* Reads what stands before the message of a line of a log; returns where the message begins. */
static const char *read_prefix(const char *at, const char *end, smtpcodes_report *r, smtpcodes_string *tag) {
  const char *next, *host_behind;
  int structured;
  at = skip_priority(at, end, &structured);
  next = stamp_at(at, end);
  if (!next || (next < end && !sc_is_blank(*next))) return at;
  set_first(&r->time, at, next);
  if (*at == '@') return sc_skip_blanks(next, end); /* multilog writes no host and tag */
  at = sc_skip_blanks(next, end);
  if (structured) return structured_at(at, end, tag);
  host_behind = sc_skip_blanks(token_end(at, end), end);
  next = tag_at(host_behind, end, tag);
  if (!next) next = tag_at(at, end, tag);
  return skip_exim_prefix(next ? next : at, end);
}

/* ---- reading ---- */

/* Narrows the scope to what form after form holds; at its end stand the words of the program, if there was
 * no reply. */
static void narrow(struct scope *s, smtpcodes_report *r) {
  smtpcodes_stage stage = SMTPCODES_STAGE_NONE;
  size_t depth;
  for (depth = 0; depth < SMTPCODES_REPORT_DEPTH; depth++) {
    const char *const at = sc_skip_blanks(s->start, s->end);
    struct match m;
    if (sc_code_of_line(s->style, at, s->end) && !sc_is_address(s->style, at, s->end)) {
      smtpcodes_reply reply;
      if (find_form_of_reply(s, at, &m)) read_form(s, &m, r, &stage);
      read_replies(s, at, &reply);
      add_reply(r, &reply, stage);
      s->start = reply.octets.ptr + 3;
      s->end = reply.octets.ptr + reply.octets.len;
      s->in_reply = 1;
    } else {
      s->start = at;
    }
    if (!find_form(s, s->start, &m)) return;
    if (!read_form(s, &m, r, &stage)) {
      s->start = s->end;
      return;
    }
  }
}

/* The first enhanced code that a text without a reply shows: where it begins or behind a mark (behind a word it may be
 * a version), and with nothing of a name or a number behind it. */
static void read_shown_status(const char *const begin, const char *const end, smtpcodes_enhanced *status) {
  static const char marks[] = ":,;([<)]>\"'=", ends[] = " \t\r\n:,;)]>\"'.";
  const char *at;
  for (at = begin; end - at >= 5; at++) {
    const char *before, *behind;
    smtpcodes_enhanced code;
    if (at[1] != '.') continue;
    before = sc_back_blanks(begin, at);
    if (before > begin && !memchr(marks, before[-1], sizeof(marks) - 1)) continue;
    behind = at + smtpcodes_read_enhanced(at, (size_t)(end - at), &code);
    if (behind == at || (behind < end && !memchr(ends, *behind, sizeof(ends) - 1))) continue;
    *status = code;
    return;
  }
}

/* What the code alone says of the attempt. */
static smtpcodes_event event_of(int code) {
  return code >= 500 ? SMTPCODES_EVENT_FAILED : code >= 400 ? SMTPCODES_EVENT_DEFERRED :
         code >= 300 ? SMTPCODES_EVENT_NONE : SMTPCODES_EVENT_DELIVERED;
}

void sc_read_report(const sc_form_table *table, const char *text, size_t len, size_t max_bytes,
                    sc_form_trace *trace, smtpcodes_report *out) {
  struct scope s;
  static const smtpcodes_string none = { NULL, 0 };
  const smtpcodes_reply *last;
  memset(out, 0, offsetof(smtpcodes_report, reply)); /* the replies count only where they are told to be there */
  out->form = sc_string("bare");
  if (!text) text = ""; /* no octets may be at NULL, to which C adds nothing */
  if (len > max_bytes) {
    len = max_bytes;
    out->truncated = 1;
  }
  s.table = table;
  s.trace = trace;
  s.text = text;
  s.end = text + len;
  s.style = SC_QUOTED;
  s.in_reply = s.in_line = 0;
  s.tag = none;
  s.start = read_prefix(sc_skip_blanks(text, s.end), s.end, out, &s.tag);
  narrow(&s, out);
  last = out->has_inner ? &out->inner : &out->reply;
  if (!out->has_reply) {
    out->text = sc_between(s.start, sc_back_blanks(s.start, s.end));
    out->text_style = (int)s.style;
    if (!out->status.cls) read_shown_status(s.start, s.end, &out->status);
  } else {
    const char *const from = out->has_inner ? out->reply.octets.ptr : out->around.ptr ? out->around.ptr : s.text;
    if ((out->has_inner || !out->around.len) && last->octets.ptr > from)
      out->around = sc_between(from, last->octets.ptr);
    if (!out->stage) out->stage = out->reply.stage;
  }
  if (!out->event && s.in_line && out->has_reply) out->event = event_of(out->reply.code);
  /* A line of a log that tells of no attempt. */
  if (out->time.ptr && !out->event && (s.tag.ptr || (!out->has_reply && !out->forms)))
    out->event = SMTPCODES_EVENT_OTHER;
  if (out->event == SMTPCODES_EVENT_OTHER) out->text.len = 0;
  if (!out->program.ptr) out->program = s.tag;
}

size_t smtpcodes_report_text(const smtpcodes_report *report, char *out) {
  return sc_clean((enum sc_style)report->text_style, report->text, out);
}

size_t smtpcodes_decode_xtext(smtpcodes_string text, char *out) {
  const char *at = text.ptr, *const end = sc_behind(text.ptr, text.len);
  char *to = out;
  while (at < end) {
    int octet = 0, i;
    for (i = 1; i < 3 && *at == '+' && end - at > 2; i++) {
      const int c = (unsigned char)at[i];
      if (!sc_is_digit(c) && !(c >= 'A' && c <= 'F')) break;
      octet = octet * 16 + (sc_is_digit(c) ? c - '0' : c - 'A' + 10);
    }
    if (i == 3) {
      *to++ = (char)octet;
      at += 3;
    } else {
      *to++ = *at++;
    }
  }
  return (size_t)(to - out);
}

static const char event_names[SMTPCODES_EVENTS][12] = { "", "delivered", "deferred", "failed", "expired", "refused",
  "other" };

smtpcodes_string smtpcodes_event_name(smtpcodes_event event) {
  smtpcodes_string s = { NULL, 0 };
  if (event > SMTPCODES_EVENT_NONE && event < SMTPCODES_EVENTS) s = sc_string(event_names[event]);
  return s;
}
