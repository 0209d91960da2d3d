/* SPDX-License-Identifier: MIT
 *
 * The parts of smtpcodes_classify: classify.c gathers what is given and read, weigh.c weighs it as evidence for
 * a reason, judge.c applies the laws.
 */
#ifndef SC_DECIDE_H
#define SC_DECIDE_H

#include "rules.h"

SC_HIDDEN_BEGIN

/* A piece of evidence. */
typedef struct sc_clue {
  sc_rank rank;
  smtpcodes_reason reason;
  smtpcodes_scope scope;    /* UNSET: the reason's default */
  smtpcodes_evidence source;
  sc_hit hit;               /* EVIDENCE_RULE; otherwise its rule is -1 */
} sc_clue;

enum { SC_CLUES = SC_HITS + 8 }; /* the codes and the words around a reply are fewer than eight more */

/* All evidence, and what it comes to. */
typedef struct sc_evidence {
  smtpcodes_reason reason;
  smtpcodes_reason against; /* the best evidence for another reason; NONE: there is none */
  smtpcodes_scope scope;
  smtpcodes_confidence confidence;
  smtpcodes_evidence source;
  sc_hit hit;
  int returns, blocks;      /* some rule says: it expired or loops; retrying will not succeed */
  int count;
  sc_clue clues[SC_CLUES];
} sc_evidence;

/* What a report tells beside the words: the laws ask for it. */
typedef struct sc_told {
  smtpcodes_event event;
  int inner_severity;       /* of the innermost reply, 0 when none is quoted */
  int unread;               /* a form was recognised without a code, and nothing tells that the failure is for good */
} sc_told;

/* What the words around a quoted reply say: less than the reply itself, except that they tell whether it
 * is about the sender ("sender verify failed"). */
typedef struct sc_around {
  int strong, sender, returns;
  sc_hit hit;
} sc_around;

void sc_look_around(sc_around *around, const sc_scan *scan);

/* Whether the code is one for the sender's address (RFC 3463 §3.2). */
int sc_about_sender(smtpcodes_enhanced e);

/* The provider that is given, that the text names, or that alone uses such an enhanced code; 0 none. */
int sc_scan_provider(const sc_scan *scan);

/* `at_end`: an enhanced code at the end of a line, as qmail writes it: weak evidence. */
void sc_weigh(sc_evidence *e, const sc_scan *scan, const sc_around *around, smtpcodes_enhanced at_end);

/* Whether the reply calls some domain unknown and leaves open whose: it may be the sender's, the client's, or one that
 * is not served there. What tells that it is the recipient's: a row that gives the scope, a code for an address or for
 * routing (RFC 3463 §3.2, §3.5), a 556, a word for where the message goes, an address where no policy is spoken of.
 * Without a reply a program writes about its own way to the recipient. */
int sc_names_any_domain(const sc_evidence *e, const sc_scan *scan);

/* Fills action, scope, disposition and bounce in from the reason and what is known. */
void sc_judge(smtpcodes_verdict *v, const smtpcodes_context *context, const sc_told *told, const sc_evidence *e,
              int names_address);

SC_HIDDEN_END

#endif
