/* SPDX-License-Identifier: MIT
 *
 * What Eva cannot follow is run instead: the readers of codes and of replies over every text of at most so many octets of
 * an alphabet that has one octet of each kind that they tell apart, and over every shorter one behind some beginnings.
 * Each text ends where its memory ends (ASan). usage: texts OCTETS OCTETS_BEHIND
 */
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      abort(); \
    } \
  } while (0)

static const char alphabet[] = { '0', '2', '4', '5', '9', '-', ' ', '\t', '.', '\r', '\n', 'a', '\x80', '#', '<' };
enum { LETTERS = sizeof(alphabet), MOST = 32 };

static const char *const beginnings[] = { "250", "250 ", "250-", "550 5.1", "550-5.1.1 a\r\n550", "\r\n4", "250-a\n250 5",
                                          "550 (#5.1.1", "334" };

static unsigned long texts, done;

/* What RFC 3463 §2 and smtpcodes.h say, in the plainest way: octets of the code at the start, 0 when there is none. */
static size_t naive_enhanced(const char *text, size_t len) {
  size_t at = 1, part;
  if (!len || !strchr("245", text[0])) return 0;
  for (part = 0; part < 2; part++) {
    const size_t start = at + 1;
    if (at >= len || text[at] != '.') return 0;
    for (at = start; at < len && text[at] >= '0' && text[at] <= '9';) at++;
    if (at == start || at - start > 3 || (text[start] == '0' && at - start > 1)) return 0;
  }
  return at + 1 < len && text[at] == '.' && text[at + 1] >= '0' && text[at + 1] <= '9' ? 0 : at;
}

/* The lines of a reply lie in its octets, one behind the other, and are as many as it says. */
static void check_lines(const smtpcodes_reply *reply, const char *text, size_t len) {
  const char *const begin = reply->octets.ptr, *const end = begin + reply->octets.len;
  size_t at = 0, next, lines = 0;
  smtpcodes_string line;
  CHECK(begin >= text && end <= text + len && reply->consumed == (size_t)(end - text));
  CHECK(reply->code >= 200 && reply->code <= 599);
  for (; (next = smtpcodes_next_line(reply, at, &line)) != 0; at = next, lines++)
    CHECK(next > at && line.ptr >= begin + at && line.ptr + line.len <= begin + next);
  CHECK(lines == reply->lines && at == reply->octets.len);
}

/* At once, and a first part before: the same reply, or the same fault. */
static void check_reply(const char *text, size_t len) {
  smtpcodes_reply whole, parts;
  const smtpcodes_status status = smtpcodes_parse(text, len, NULL, &whole);
  size_t part;
  if (status == SMTPCODES_DONE) {
    check_lines(&whole, text, len);
    done++;
  }
  for (part = 0; part < len; part++) {
    smtpcodes_status again = smtpcodes_parse(text, part, NULL, &parts);
    if (again == SMTPCODES_INCOMPLETE) again = smtpcodes_parse_more(text, len, NULL, &parts);
    CHECK(again == status);
    if (status == SMTPCODES_DONE)
      CHECK(parts.code == whole.code && parts.consumed == whole.consumed && parts.lines == whole.lines &&
            parts.flaws == whole.flaws && parts.octets.ptr == whole.octets.ptr);
    else if (status != SMTPCODES_INCOMPLETE)
      CHECK(parts.stop.line == whole.stop.line && parts.stop.offset == whole.stop.offset);
  }
}

/* All texts of `len` octets more behind the `have` that are there; `memory` ends where they end. */
static void check_texts(char *text, size_t have, size_t len) {
  const size_t all = have + len;
  unsigned char digit[MOST] = { 0 };
  size_t i;
  memset(text + have, alphabet[0], len);
  do {
    smtpcodes_enhanced enhanced;
    CHECK(smtpcodes_read_enhanced(text, all, &enhanced) == naive_enhanced(text, all));
    check_reply(text, all);
    texts++;
    for (i = 0; i < len; i++) {
      digit[i] = (unsigned char)((digit[i] + 1) % LETTERS);
      text[have + i] = alphabet[digit[i]];
      if (digit[i]) break;
    }
  } while (i < len);
}

static void check_behind(const char *beginning, size_t most) {
  const size_t have = strlen(beginning);
  size_t len;
  for (len = 0; len <= most; len++) {
    char *const text = (char *)malloc(have + len + !(have + len));
    CHECK(text && len <= MOST);
    memcpy(text, beginning, have);
    check_texts(text, have, len);
    free(text);
  }
}

int main(int argc, char **argv) {
  const size_t most = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 5;
  const size_t behind = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : 4;
  size_t i;
  check_behind("", most);
  for (i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++) check_behind(beginnings[i], behind);
  printf("%lu texts, %lu of them replies: every promise was kept\n", texts, done);
  return 0;
}
