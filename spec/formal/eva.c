/* SPDX-License-Identifier: MIT
 *
 * What Frama-C's Eva analyses (spec/formal/run.sh): the readers of codes, of enhanced status codes and of replies, over
 * every text of at most OCTETS octets. A text ends where its memory ends, so that a read past its length is an alarm.
 */
#include "smtpcodes.h"

#include "__fc_builtin.h"

#ifndef OCTETS
#  define OCTETS 12
#endif

static char memory[OCTETS];

static void read_codes(const char *text, size_t len) {
  smtpcodes_enhanced enhanced;
  const size_t octets = smtpcodes_read_enhanced(text, len, &enhanced);
  //@ assert octets <= len;
  if (octets) {
    //@ assert enhanced.cls == 2 || enhanced.cls == 4 || enhanced.cls == 5;
    //@ assert 0 <= enhanced.subject <= 999;
    //@ assert 0 <= enhanced.detail <= 999;
  }
  smtpcodes_read_code(text, len);
}

/* As a caller does: all at once, or a first part and then all of it. */
static void read_reply(const char *text, size_t len, size_t part) {
  static const smtpcodes_read_options options = SMTPCODES_READ_DEFAULTS;
  smtpcodes_reply reply;
  smtpcodes_string line;
  size_t at = 0;
  smtpcodes_status status = smtpcodes_parse(text, part, &options, &reply);
  if (status == SMTPCODES_INCOMPLETE) status = smtpcodes_parse_more(text, len, &options, &reply);
  if (status != SMTPCODES_DONE) return;
  while ((at = smtpcodes_next_line(&reply, at, &line)) != 0) {
    size_t i;
    for (i = 0; i < line.len; i++) (void)*(volatile const char *)(line.ptr + i);
  }
}

int main(void) {
  size_t len, part;
  for (len = 0; len <= OCTETS; len++) {
    Frama_C_make_unknown(memory, OCTETS);
    read_codes(memory + OCTETS - len, len);
  }
  for (len = 0; len <= OCTETS; len++)
    for (part = 0; part <= len; part++) {
      Frama_C_make_unknown(memory, OCTETS);
      read_reply(memory + OCTETS - len, len, part);
    }
  return 0;
}
