/* SPDX-License-Identifier: MIT
 *
 * What a refusal names beside its reason: the provider's own tag, a link to read, and the address or domain that
 * is said to be listed.
 */
#include "detail.h"

#include <string.h>

/* ---- links ---- */

static int is_enclosing(char c) { return c == '<' || c == '>' || c == '"' || c == '\'' || c == '\\'; }

/* Where the link at `at` ends; NULL when none begins there. */
static const char *link_end(const char *at, const char *end) {
  const char *c = at;
  if (end - at > 7 && memcmp(at, "http://", 7) == 0) c += 7;
  else if (end - at > 8 && memcmp(at, "https://", 8) == 0) c += 8;
  else return NULL;
  while (c < end && (unsigned char)*c > ' ' && !is_enclosing(*c)) c++;
  while (strchr(".,;:!?)]}", c[-1])) c--; /* the strokes of the scheme end it at the latest */
  return c;
}

/* ---- tags ---- */

/* Behind the first, which is one, more capital letters: five at most. */
static const char *capitals(const char *at, const char *end) {
  const char *c = at + 1;
  while (c < end && sc_is_upper((unsigned char)*c) && c - at < 6) c++;
  return c - at < 6 ? c : NULL;
}

static const char *digits(const char *at, const char *end, int least, int most) {
  const char *c = at;
  while (c < end && sc_is_digit((unsigned char)*c) && c - at <= most) c++;
  return c - at >= least && c - at <= most ? c : NULL;
}

/* "#CXBL" at `at`. */
static const char *hash_tag(const char *at, const char *end) {
  const char *c = at + 1;
  while (c < end && (sc_is_word((unsigned char)*c) || *c == '-' || *c == '.')) c++;
  while (c > at + 1 && (c[-1] == '.' || c[-1] == '-')) c--;
  return c > at + 1 ? c : NULL;
}

/* The digits of a tag whose letters are [at, letters): "OFR_305", "DY-001", "S3140"; enclosed also "TSS04". */
static const char *numbered_tag(const char *at, const char *letters, const char *end, int enclosed) {
  const ptrdiff_t count = letters - at;
  if ((*letters == '_' || *letters == '-') && count > 1 && count < 4)
    return digits(letters + 1, end, 2, *letters == '_' ? 4 : 3);
  if (*at == 'S' && count == 1) return digits(letters, end, 4, 4);
  return enclosed && !(count == 3 && memcmp(at, "RFC", 3) == 0) ? digits(letters, end, 2, 5) : NULL;
}

/* Does a word end at `c`, with or without a full stop? */
static int word_ends(const char *c, const char *end) {
  if (c == end) return 1;
  if (*c == '.') return c + 1 == end || (unsigned char)c[1] <= ' ';
  return !sc_is_word((unsigned char)*c) && *c != '-' && *c != '_';
}

/* A tag that begins with the word at `at`: "AUP#CXBL", "AS(201806281)", "OFR_305", "DY-001", "S3140"; enclosed in
 * brackets also "TSS04". NULL when it is none. */
static const char *tag_at(const char *at, const char *end, int enclosed) {
  const char *const letters = capitals(at, end);
  const char *c;
  if (!letters || letters == end) return NULL;
  if (*letters == '#' && letters - at > 1) return hash_tag(letters, end);
  if (*letters == '(' && letters - at > 1) {
    c = digits(letters + 1, end, 6, 12);
    return c && c < end && *c == ')' ? c + 1 : NULL;
  }
  c = numbered_tag(at, letters, end, enclosed);
  if (!c || !word_ends(c, end)) return NULL;
  return enclosed && (c == end || (*c != ']' && *c != ')')) ? NULL : c;
}

/* ---- what is listed ---- */

/* Does more of a word or name follow at `c`? */
static int goes_on(const char *c, const char *end) {
  if (c == end) return 0;
  if (*c == '.') return end - c > 1 && sc_is_word((unsigned char)c[1]);
  return sc_is_word((unsigned char)*c) || *c == '-' || *c == '_';
}

/* Where the IP address at `at` ends, without a port; NULL when none stands there: "7.2.0.192.bl.example" is the name
 * under which a list was asked. */
static const char *address_end(const char *at, const char *end) {
  const char *c = at;
  int dots = 0, colons = 0, letters = 0;
  for (; c < end && c - at < 46; c++) {
    if (*c == '.') dots++;
    else if (*c == ':' && dots == 3 && !colons) break;
    else if (*c == ':') colons++;
    else if (sc_is_alpha((unsigned char)*c) && sc_lower((unsigned char)*c) <= 'f') letters = 1;
    else if (!sc_is_digit((unsigned char)*c)) break;
  }
  while (c > at && (c[-1] == '.' || c[-1] == ':')) c[-1] == '.' ? dots-- : colons--, c--;
  if (goes_on(c, end)) return NULL;
  if (dots == 3 && !colons && !letters && c - at >= 7) return c;
  return colons >= 2 && !dots && c - at >= 9 ? c : NULL; /* shorter ones are clock times */
}

/* Where the domain at `at` ends; NULL when none stands there: two labels at least, the last of letters. */
static const char *domain_end(const char *at, const char *end) {
  const char *c = at, *label = at;
  int other = 0;
  for (; c < end; c++) {
    if (*c == '.') {
      if (!goes_on(c, end)) break; /* a full stop */
      label = c + 1;
      other = 0;
    } else if (!sc_is_alpha((unsigned char)*c)) {
      if (!sc_is_word((unsigned char)*c) && *c != '-') break;
      other = 1;
    }
  }
  return label > at && !other && c - label > 1 ? c : NULL;
}

static int same(smtpcodes_string a, const char *at, const char *end) {
  return a.ptr && a.len == (size_t)(end - at) && memcmp(a.ptr, at, a.len) == 0;
}

/* Does one of those words stand right before `at`, marks aside? Then a domain there is what is spoken of. */
static int behind_domain_word(const char *start, const char *at) {
  static const char words[][8] = { "domain", "host", "sender", "from" };
  size_t i;
  while (at > start && !sc_is_word((unsigned char)at[-1])) at--;
  for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
    const size_t len = strlen(words[i]);
    size_t k = 0;
    if ((size_t)(at - start) < len) continue;
    while (k < len && sc_lower((unsigned char)at[(ptrdiff_t)k - (ptrdiff_t)len]) == words[i][k]) k++;
    if (k == len) return 1;
  }
  return 0;
}

/* The first IP address in a link, as in "https://bl.example/query?ip=192.0.2.7". */
static smtpcodes_string address_in(const char *at, const char *end) {
  for (; at < end; at++) {
    const char *const stop = sc_is_word((unsigned char)at[-1]) ? NULL : address_end(at, end);
    if (stop) return sc_between(at, stop);
  }
  return sc_between(NULL, NULL);
}

/* The first link in a text: found by its "://", which few texts hold. */
static const char *find_link(const char *at, const char *end, const char **stop) {
  const char *const start = at;
  for (; at < end; at++) {
    const char *begin;
    at = (const char *)memchr(at, ':', (size_t)(end - at));
    if (!at) return NULL;
    if (end - at < 3 || at[1] != '/' || at[2] != '/') continue;
    begin = at - start > 4 && at[-1] == 's' ? at - 5 : at - start > 3 ? at - 4 : start;
    if (begin > start && sc_is_word((unsigned char)begin[-1])) continue;
    *stop = link_end(begin, end);
    if (*stop) return begin;
  }
  return NULL;
}

/* The tag, and what is listed, where the word at `at` is one; returns what is behind it. */
static const char *read_word(const char *start, const char *at, const char *end, smtpcodes_string blocklist, int listed,
                             smtpcodes_string *domain, sc_details *out) {
  const char *behind = at, *stop;
  while (behind < end && sc_is_word((unsigned char)*behind)) behind++;
  if (sc_is_upper((unsigned char)*at) && !out->tag.ptr) {
    stop = tag_at(at, end, at > start && (at[-1] == '[' || at[-1] == '('));
    if (stop) out->tag = sc_between(at, stop);
  }
  if (listed && !out->listed.ptr && behind < end && (*behind == '.' || *behind == ':' || *behind == '-')
      && !(at - start > 1 && at[-1] == '.' && sc_is_word((unsigned char)at[-2]))) { /* not inside a longer one */
    if ((stop = address_end(at, end)) != NULL) out->listed = sc_between(at, stop);
    else if (!domain->ptr && (stop = domain_end(at, end)) != NULL && !same(blocklist, at, stop)
             && behind_domain_word(start, at)) *domain = sc_between(at, stop);
  }
  return behind;
}

/* Reads the words of a text without its links, until what may be there is found. */
static void read_words(const char *start, const char *end, smtpcodes_string blocklist, int listed, int may_hold_tag,
                       smtpcodes_string *domain, sc_details *out) {
  const char *at = start;
  while (at < end && ((listed && !out->listed.ptr) || (may_hold_tag && !out->tag.ptr))) {
    const char *const behind_link = *at == 'h' ? link_end(at, end) : NULL;
    if (behind_link) at = behind_link;
    else if (sc_is_word((unsigned char)*at)) at = read_word(start, at, end, blocklist, listed, domain, out);
    else at++;
  }
}

void sc_read_details(smtpcodes_string text, smtpcodes_string blocklist, int listed, int may_hold_tag, sc_details *out) {
  const char *const start = text.ptr, *const end = start + text.len;
  const char *stop = NULL;
  const char *const link = find_link(start, end, &stop);
  smtpcodes_string domain = { NULL, 0 };
  if (link && !out->link.ptr) out->link = sc_between(link, stop);
  read_words(start, end, blocklist, listed, may_hold_tag, &domain, out);
  if (!out->listed.ptr) out->listed = domain;
  if (listed && !out->listed.ptr && link) out->listed = address_in(link + 7, stop);
}
