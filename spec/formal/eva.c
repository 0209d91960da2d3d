/* SPDX-License-Identifier: MIT
 *
 * What Frama-C's Eva analyses (spec/formal/run.sh): the readers of codes, of enhanced status codes and of replies, over
 * every text of at most OCTETS octets, whatever they are. A text ends where its memory ends, so that reading past its
 * length is an alarm.
 */
#include "smtpcodes.h"

#include "__fc_builtin.h"

static char memory[OCTETS + 1]; /* the first is there so that a text of no octets has a place */

/* The text of that many octets; each time it is any. */
static const char *any_text(size_t len) {
  Frama_C_make_unknown(memory, sizeof(memory));
  return memory + sizeof(memory) - len;
}

#ifdef CODES

static void read_codes(const char *text, size_t len) {
  smtpcodes_enhanced enhanced;
  const int code = smtpcodes_read_code(text, len);
  const size_t octets = smtpcodes_read_enhanced(text, len, &enhanced);
  //@ assert code == 0 || 200 <= code <= 599;
  //@ assert octets <= len;
  if (octets) {
    //@ assert enhanced.cls == 2 || enhanced.cls == 4 || enhanced.cls == 5;
    //@ assert 0 <= enhanced.subject <= 999 && 0 <= enhanced.detail <= 999;
  }
}

int main(void) {
  size_t len;
  for (len = 0; len <= OCTETS; len++) read_codes(any_text(len), len);
  return 0;
}

#else

#ifdef LINES
static void read_lines(const smtpcodes_reply *reply) {
  smtpcodes_string line;
  size_t at = 0, i;
  while ((at = smtpcodes_next_line(reply, at, &line)) != 0)
    for (i = 0; i < line.len; i++) (void)*(volatile const char *)(line.ptr + i);
}
#else
static void read_lines(const smtpcodes_reply *reply) { (void)reply; }
#endif

/* As a caller does: a first part, which may be all, and then all of it; then the texts of the lines. */
static void read_reply(const char *text, size_t len, size_t part) {
  static const smtpcodes_read_options options = SMTPCODES_READ_DEFAULTS;
  smtpcodes_reply reply;
  smtpcodes_status status = smtpcodes_parse(text, part, &options, &reply);
  if (part < len && status == SMTPCODES_INCOMPLETE) status = smtpcodes_parse_more(text, len, &options, &reply);
  if (status != SMTPCODES_DONE) return;
  //@ assert 200 <= reply.code <= 599;
  //@ assert reply.consumed <= len;
  read_lines(&reply);
}

int main(void) {
  size_t len, part;
  for (len = 0; len <= OCTETS; len++)
    for (part = 0; part <= len; part++) read_reply(any_text(len), len, part);
  return 0;
}

#endif
