/* SPDX-License-Identifier: MIT
 *
 * Shared by core/wire.c and core/report.c: replies that somebody else printed. They may be folded,
 * flattened into one line, escaped with backslashes, or have their code in another place.
 */
#ifndef SC_WIRE_H
#define SC_WIRE_H

#include "internal.h"

SC_HIDDEN_BEGIN

/* How the texts of a reply are written: as servers send them; with folds; escaped with backslashes; as
 * qmail-send logs them, "_" for a blank and "/" for a line end. */
enum sc_style { SC_WIRE, SC_QUOTED, SC_ESCAPED, SC_QMAIL };

static inline int sc_is_blank(int c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/* Is that octet a blank, or what qmail-send logs for one? */
static inline int sc_is_space(enum sc_style style, int c) {
  return sc_is_blank(c) || (style == SC_QMAIL && (c == '_' || c == '/'));
}

static inline const char *sc_skip_blanks(const char *at, const char *end) {
  while (at < end && sc_is_blank(*at)) at++;
  return at;
}

static inline const char *sc_back_blanks(const char *start, const char *at) {
  while (at > start && sc_is_blank(at[-1])) at--;
  return at;
}

/* How many octets the UTF-8 character at `at`, which is not ASCII, takes (RFC 3629 §4), 0 when there is none. */
size_t sc_utf8_octets(const char *at, const char *end);

/* A line break as programs write it into their logs and strings: "\n", "\r\n", in Exim's quotes "\\n".
 * Returns what is behind it, NULL when none stands at `at`. */
const char *sc_escaped_break(const char *at, const char *end);

/* The code of a reply's line that starts at `at`, 0 when none does: what follows it is "-", a blank, a
 * line break or the end. */
int sc_code_of_line(enum sc_style style, const char *at, const char *end);

/* Has the line at `at` an enhanced code of its own class? */
int sc_has_enhanced(enum sc_style style, const char *at, const char *end);

/* "(#5.1.1)" at the end, as qmail writes it: where its last octet ends, 0 when there is none. */
size_t sc_enhanced_at_end(const char *text, size_t len, smtpcodes_enhanced *code);

/* "550-user@example.org …" without a further line is an address, no reply. */
int sc_is_address(enum sc_style style, const char *at, const char *end);

/* Where the reply at `at` ends at the latest: before a blank line, a line that is no more of it
 * (another reply, a header field, a line of a transcript), or at `end`. Other line breaks, folded or
 * not, are the printing program's. */
const char *sc_end_of_reply(enum sc_style style, const char *at, const char *end);

/* Reads the reply whose first line is at `at`; with `code`, that code stands elsewhere and [at, end) is
 * its text. Offsets of flaws count from `start`. A reply that repeats itself is read once. */
void sc_read_quoted(const char *start, const char *at, const char *end, enum sc_style style, int code,
                    smtpcodes_reply *out);

/* The end of what is printed in [start, end), without blanks and line breaks at its end. */
const char *sc_trimmed_end(enum sc_style style, const char *start, const char *end);

/* Writes a text that is printed in that style without folds and escapes; returns the length, which is
 * never more than text.len. `out` may be text.ptr. */
size_t sc_clean(enum sc_style style, smtpcodes_string text, char *out);

/* The same for what is printed at `at`, which becomes one octet or a few: *to goes on, `out` is where the text
 * began. Returns what is behind it. */
const char *sc_clean_octet(enum sc_style style, const char *at, const char *end, const char *out, char **to);

SC_HIDDEN_END

#endif
