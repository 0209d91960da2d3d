/* SPDX-License-Identifier: MIT
 *
 * The phrase compiler: rows of rules.def, provider.def and blocklist.def, or phrases of a caller, become
 * an index for the matcher (match.h). csrc/data/rules.def describes the language.
 */
#ifndef SC_PHRASE_H
#define SC_PHRASE_H

#include "match.h"

SC_HIDDEN_BEGIN

/* What a text is. PHRASE: in the language of rules.def. NAME: words side by side, host names included.
 * LIST: words that a condition asks for, apart by "|" or ",". */
typedef enum sc_role { SC_ROLE_PHRASE, SC_ROLE_NAME, SC_ROLE_LIST } sc_role;

typedef struct sc_source {
  smtpcodes_string text;
  uint8_t role;
  uint8_t kind;    /* of a name: sc_phrase.kind */
  uint16_t owner;  /* sc_phrase.owner */
  smtpcodes_string sample; /* a text such as it will be looked for in; empty: none */
} sc_source;

typedef smtpcodes_phrase_problem sc_problem; /* its `phrase` is the number of the source */

/* How many octets compiling takes, 0 when a text is wrong. Phrases stand before names. */
size_t sc_compile_room(const sc_source *sources, size_t count, sc_problem *problem);

/* Compiles into `memory`, of so many octets, aligned for uint32_t. Returns how many of them are the index:
 * they may be copied elsewhere; 0 when a text is wrong. `result`, unless NULL, gets for each source its
 * first phrase (each optional word doubles them), or for a list its term or SC_SET + its set. */
size_t sc_compile(const sc_source *sources, size_t count, void *memory, uint32_t *result, sc_problem *problem);

/* Opens what sc_compile wrote. */
void sc_index_open(const void *memory, sc_index *index);

SC_HIDDEN_END

#endif
