/* SPDX-License-Identifier: MIT
 *
 * What else a text tells: when to come back, and a key under which like texts are counted.
 */
#include "detail.h"
#include "words.h"

#include <string.h>

/* Words hold no NUL, so that the end of `text` is a difference. */
static int begins(const sc_word *w, const char *text) {
  int i;
  for (i = 0; text[i]; i++)
    if (i >= w->len || w->octets[i] != text[i]) return 0;
  return 1;
}

static int same(const sc_word *w, const char *text) {
  int i;
  for (i = 0; i < w->len; i++) /* a text is shorter than the longest word */
    if (w->octets[i] != text[i]) return 0;
  return !text[i];
}

static int one_of(const sc_word *w, const char words[][12]) {
  int i;
  for (i = 0; words[i][0]; i++)
    if (same(w, words[i])) return 1;
  return 0;
}

/* ---- retry_after ---- */

/* Seconds of a unit of time, 0 when it is none. */
static long unit_seconds(const char *unit, int len) {
  static const struct { char name[8]; long seconds; } units[] = {
    { "s", 1 }, { "sec", 1 }, { "secs", 1 }, { "second", 1 }, { "seconds", 1 },
    { "m", 60 }, { "min", 60 }, { "mins", 60 }, { "minute", 60 }, { "minutes", 60 },
    { "h", 3600 }, { "hr", 3600 }, { "hrs", 3600 }, { "hour", 3600 }, { "hours", 3600 },
    { "d", 86400 }, { "day", 86400 }, { "days", 86400 }, { "week", 604800 }, { "weeks", 604800 }
  };
  size_t i;
  for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
    if ((size_t)len == strlen(units[i].name) && memcmp(unit, units[i].name, (size_t)len) == 0)
      return units[i].seconds;
  return 0;
}

enum { MOST_SECONDS = 31536000 }; /* a year: what is more is no time to come back after */

/* The value of a word of digits with or without a unit behind them; *unit 0 without. -1: no such word. */
static long quantity(const sc_word *w, long *unit) {
  long value = 0;
  int i = 0;
  if (w->len > SC_MAX_WORD) return -1;
  for (; i < w->len && sc_is_digit((unsigned char)w->octets[i]); i++) {
    if (value > MOST_SECONDS) return -1;
    value = value * 10 + (w->octets[i] - '0');
  }
  if (!i) return -1;
  *unit = unit_seconds(w->octets + i, w->len - i);
  return i < w->len && !*unit ? -1 : value;
}

/* hh:mm or hh:mm:ss at `at` in seconds, -1 when there is none; *parts is how many numbers it has. */
static long clock_seconds(const char *at, const char *end, int *parts) {
  long part[3] = { 0, 0, 0 };
  for (*parts = 0; *parts < 3;) {
    int digits = 0;
    for (; at < end && sc_is_digit((unsigned char)*at) && digits < 3; at++, digits++)
      part[*parts] = part[*parts] * 10 + (*at - '0');
    if (!digits || digits > 2) return -1;
    ++*parts;
    if (at == end || *at != ':') break;
    at++;
  }
  if (*parts < 2 || (at < end && (sc_is_digit((unsigned char)*at) || *at == ':'))) return -1;
  return part[1] > 59 || part[2] > 59 ? -1 : part[0] * 3600 + part[1] * 60 + part[2];
}

enum { DAY = 86400 };

long sc_time_of_day(const char *text, size_t len) {
  const char *at = text, *const end = text + len;
  for (; at < end; at++) {
    int parts;
    long seconds;
    if (!sc_is_digit((unsigned char)*at) || (at > text && sc_is_digit((unsigned char)at[-1]))) continue;
    seconds = clock_seconds(at, end, &parts);
    if (seconds >= 0 && seconds < DAY && parts == 3) return seconds;
  }
  return -1;
}

/* The number that is written as a word, 0 when it is none. */
static long spelt_number(const sc_word *w) {
  static const struct { char word[8]; uint8_t value; } numbers[] = {
    { "a", 1 }, { "an", 1 }, { "one", 1 }, { "two", 2 }, { "three", 3 }, { "four", 4 }, { "five", 5 }, { "six", 6 },
    { "ten", 10 }, { "twelve", 12 }, { "fifteen", 15 }, { "thirty", 30 }
  };
  size_t i;
  for (i = 0; i < SC_COUNT(numbers); i++)
    if (same(w, numbers[i].word)) return numbers[i].value;
  return 0;
}

/* Does the number at `at` stand behind "Retry-After:", "retry_after="? So HTTP and what took it over write seconds. */
static int is_retry_after(const char *text, const char *at) {
  static const char name[] = "retry-after";
  const ptrdiff_t len = (ptrdiff_t)sizeof(name) - 1;
  ptrdiff_t i;
  while (at > text && (at[-1] == ' ' || at[-1] == ':' || at[-1] == '=' || at[-1] == '"')) at--;
  if (at - text < len) return 0;
  for (i = 0; i < len; i++) {
    const int octet = (unsigned char)at[i - len];
    if (sc_lower(octet) != name[i] && !(name[i] == '-' && octet == '_')) return 0;
  }
  return 1;
}

/* The time that begins with the word just read: "5 minutes", "90s", "1 hour 30 minutes", "5-10 minutes"
 * (the later), "an hour", "two days". -1: none. */
static long duration(sc_reader *reader, sc_word *w) {
  long total = 0, unit, value = spelt_number(w), pending;
  int parts;
  if (value) {
    if (sc_next_word(reader, w) != SC_WORD) return -1;
    unit = w->len > 2 ? unit_seconds(w->octets, w->len) : 0;
    return unit ? value * unit : -1;
  }
  value = clock_seconds(reader->begin, reader->end, &parts);
  if (value >= 0) return parts == 3 ? value : -1;
  pending = quantity(w, &unit);
  if (pending < 0) return -1;
  for (;;) {
    if (unit) {
      total += pending * unit;
      if (pending > MOST_SECONDS / unit || total > MOST_SECONDS) return -1;
      pending = -1;
      unit = 0;
    }
    if (sc_next_word(reader, w) != SC_WORD) break;
    if (pending >= 0) {
      if (same(w, "to") || same(w, "or")) continue;
      unit = unit_seconds(w->octets, w->len);
      if (!unit) {
        value = quantity(w, &unit); /* the second of "5-10 minutes" */
        if (value < pending) break;
        pending = value;
      }
    } else {
      if (same(w, "and")) continue;
      pending = quantity(w, &unit);
      if (pending < 0) break;
    }
  }
  return total ? total : -1;
}

enum { BEFORE = 8 }; /* so many words before a time tell what it is for */

/* Whether those words ask to come back, or say that something ends. */
static int speaks_of_waiting(const sc_word before[BEFORE], size_t first, size_t count) {
  static const char words[][12] = { "try", "trying", "retry", "retrying", "again", "back", "wait", "return",
    "resend", "reconnect", "retried", "later", "reattempt", "attempt", "" };
  static const char stems[][9] = { "greylist", "delay", "reset", "lift", "expire", "resum", "block", "defer" };
  size_t i, k;
  for (i = count; i > first; i--) {
    const sc_word *const w = &before[(i - 1) % BEFORE];
    if (one_of(w, words)) return 1;
    for (k = 0; k < sizeof(stems) / sizeof(stems[0]); k++)
      if (begins(w, stems[k])) return 1;
  }
  return 0;
}

/* Whether the words before a time, of which `count` were read, ask to come back then: "try again in",
 * "retry after about", "greylisted for", "wait at least". */
static int asks_to_come_back(const sc_word before[BEFORE], size_t count) {
  static const char between[][12] = { "a", "about", "approx", "around", "at", "least", "the", "next", "another",
    "roughly", "than", "more", "minimum", "" };
  static const char lead[][12] = { "in", "after", "within", "wait", "again", "another", "least",
    "remaining", "" };
  const size_t first = count > BEFORE ? count - BEFORE : 0;
  const sc_word *w;
  size_t at = count, i;
  while (at > first && count - at < 3 && one_of(&before[(at - 1) % BEFORE], between)) at--;
  if (at == first) return 0;
  w = &before[(at - 1) % BEFORE];
  if (same(w, "for")) {
    for (i = at - 1; i > first && at - i < 4; i--) {
      w = &before[(i - 1) % BEFORE];
      if (begins(w, "greylist") || begins(w, "graylist") || begins(w, "defer") || begins(w, "delay") ||
          begins(w, "block") || same(w, "listed") || same(w, "wait"))
        return 1;
    }
    return 0;
  }
  if (!one_of(w, lead) && !(at < count && one_of(&before[at % BEFORE], lead))) return 0;
  return speaks_of_waiting(before, first, count);
}

/* Whether a clock time stands behind "after", "until" or "at", and comes back or ends a block: then the seconds up
 * to it, counted from `now`; -1 otherwise. "00:05:00" and what stands behind "in" is a duration. */
static long until_clock(const sc_reader *reader, const sc_word before[BEFORE], size_t count, long now, int *is_clock) {
  static const char lead[][12] = { "after", "until", "till", "at", "before", "" };
  int parts;
  const long seconds = clock_seconds(reader->begin, reader->end, &parts);
  const sc_word *const last = count ? &before[(count - 1) % BEFORE] : NULL;
  *is_clock = seconds >= 0 && seconds < DAY && last && one_of(last, lead) && (parts == 2 || seconds >= 3600);
  if (!*is_clock || now < 0 || !speaks_of_waiting(before, count > BEFORE ? count - BEFORE : 0, count)) return -1;
  return (seconds - now + DAY) % DAY;
}

long sc_retry_after(const char *text, size_t len, long now) {
  sc_word before[BEFORE];
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  size_t count = 0;
  sc_reader_begin(&reader, text, len);
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    if (piece != SC_WORD) continue;
    if (reader.visible && same(&w, "tomorrow") &&
        speaks_of_waiting(before, count > BEFORE ? count - BEFORE : 0, count)) return DAY;
    if (reader.visible && (w.has_digit || spelt_number(&w))) {
      int is_clock;
      long unit, seconds = until_clock(&reader, before, count, now, &is_clock);
      if (!is_clock && asks_to_come_back(before, count)) {
        sc_reader ahead = reader;
        sc_word read = w;
        seconds = duration(&ahead, &read);
      }
      if (seconds < 0 && is_retry_after(text, reader.begin) && quantity(&w, &unit) >= 0 && !unit)
        seconds = quantity(&w, &unit);
      if (seconds >= 0) return seconds;
    }
    before[count++ % BEFORE] = w;
  }
  return -1;
}

long smtpcodes_retry_after(const char *text, size_t len) { return sc_retry_after(text, len, -1); }

/* ---- fingerprint ---- */

enum { KEY_OCTETS = 160, LONGEST_WORD = 24 };

struct key {
  char *out;
  size_t size, len;
  int star, full;
};

/* Adds a word; one that does not fit whole ends the key. */
static void add(struct key *k, const char *word, size_t len) {
  size_t i;
  const size_t blank = k->len ? 1 : 0;
  const int star = len == 1 && *word == '*';
  if (k->full || (star && k->star)) return;
  if (k->len + blank + len > KEY_OCTETS) {
    k->full = 1;
    return;
  }
  if (blank && k->len < k->size) k->out[k->len] = ' ';
  k->len += blank;
  for (i = 0; i < len; i++, k->len++)
    if (k->len < k->size) k->out[k->len] = word[i];
  k->star = star;
}

static void add_number(struct key *k, int number) {
  char digits[3];
  size_t n = 0, i;
  if (number >= 100) digits[n++] = (char)('0' + number / 100 % 10);
  if (number >= 10) digits[n++] = (char)('0' + number / 10 % 10);
  digits[n++] = (char)('0' + number % 10);
  for (i = 0; i < n; i++, k->len++)
    if (k->len < k->size) k->out[k->len] = digits[i];
}

static void add_enhanced(struct key *k, smtpcodes_enhanced e) {
  if (!e.cls) return;
  if (k->len) {
    if (k->len < k->size) k->out[k->len] = ' ';
    k->len++;
  }
  add_number(k, e.cls);
  if (k->len < k->size) k->out[k->len] = '.';
  k->len++;
  add_number(k, e.subject);
  if (k->len < k->size) k->out[k->len] = '.';
  k->len++;
  add_number(k, e.detail);
}

static int is_blank(char c) { return (unsigned char)c <= ' '; }

/* One run of octets without blanks. */
static void add_chunk(struct key *k, const char *at, const char *end) {
  sc_reader reader;
  sc_word w;
  const char *p;
  sc_piece piece;
  if (end - at > 2 && (*at == '"' || *at == '\'')) { /* "name" */
    for (p = end; p > at + 1 && p[-1] != *at;) p--;
    if (p > at + 1) {
      add(k, "*", 1);
      return;
    }
  }
  for (p = at; end - p > 2 && memcmp(p, "://", 3) != 0;) p++;
  if (end - p > 2) {
    for (p += 3; p < end && *p != '?' && *p != '#'; p++) {}
    end = p;
  }
  sc_reader_begin(&reader, at, (size_t)(end - at));
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    const int of_path = reader.chunk_visible && reader.at <= reader.url_end;
    if (piece != SC_WORD || !(reader.visible || of_path) || w.has_digit || w.len > LONGEST_WORD) add(k, "*", 1);
    else add(k, w.octets, (size_t)w.len);
  }
}

static void add_line(struct key *k, const char *at, size_t len) {
  const char *const end = at + len;
  while (at < end && !k->full) {
    const char *begin;
    while (at < end && is_blank(*at)) at++;
    begin = at;
    while (at < end && !is_blank(*at)) at++;
    if (at > begin) add_chunk(k, begin, at);
  }
}

size_t smtpcodes_fingerprint(const char *text, size_t len, char *out, size_t size) {
  struct key k = { NULL, 0, 0, 0, 0 };
  smtpcodes_reply reply;
  k.out = out;
  k.size = size;
  if (smtpcodes_parse_diagnostic(text, len, &reply)) {
    smtpcodes_string line;
    size_t at = 0;
    add_number(&k, reply.code);
    add_enhanced(&k, reply.enhanced);
    while ((at = smtpcodes_next_line(&reply, at, &line)) != 0) add_line(&k, line.ptr, line.len);
  } else {
    smtpcodes_enhanced e = { 0, 0, 0 };
    const size_t skip = smtpcodes_read_enhanced(text, len, &e);
    add_enhanced(&k, e);
    if (len) add_line(&k, text + skip, len - skip); /* no octets may be at NULL */
  }
  return k.len;
}
