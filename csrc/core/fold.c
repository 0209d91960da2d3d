/* SPDX-License-Identifier: MIT
 *
 * The words of a text as the rules compare them, for callers that compare words themselves (search).
 */
#include "match.h"

#include <string.h>

size_t smtpcodes_words(const char *text, size_t len, char *out, size_t size) {
  sc_reader reader;
  sc_word word;
  const char *begin;
  size_t written = 0;
  int how, what;
  sc_reader_begin(&reader, text, len);
  while ((what = sc_next_word(&reader, &word, &begin, &how)) != SC_NO_WORD) {
    const size_t octets = (size_t)(word.len < SC_MAX_WORD ? word.len : SC_MAX_WORD);
    if (what != SC_WORD) continue;
    if (written + octets + 1 > size) break;
    if (written) out[written++] = ' ';
    memcpy(out + written, word.octets, octets);
    written += octets;
  }
  return written;
}
