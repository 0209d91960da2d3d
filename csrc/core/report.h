/* SPDX-License-Identifier: MIT
 *
 * Shared by core/report.c, core/forms.c and the generator of form_table.inc: forms as they are compiled.
 * What a form is and how its patterns read stands in data/form.def.
 */
#ifndef SC_REPORT_H
#define SC_REPORT_H

#include "wire.h"

SC_HIDDEN_BEGIN

/* The octets below 32 of a compiled pattern; every other stands for itself. ORDER sc_hole_names */
enum sc_op {
  SC_OP_DONE,
  SC_OP_BLANK,    /* blanks, at least one */
  SC_OP_GAP,      /* blanks, or none */
  SC_OP_END,      /* the end of the record, full stops and blanks aside */
  SC_OP_START,    /* a field's ^ */
  SC_OP_ANY,      /* {_} */
  SC_OP_TEXT, SC_OP_TEXT_ESCAPED, SC_OP_TEXT_QMAIL, SC_OP_REPLY, SC_OP_REPLY_ESCAPED, SC_OP_SHOWN,
  SC_OP_CODE, SC_OP_STATUS, SC_OP_CLASS, SC_OP_SUBJECT, SC_OP_DETAIL, SC_OP_STAGE, SC_OP_EVENT,
  SC_OP_RECIPIENT, SC_OP_RECIPIENT_XTEXT, SC_OP_ORIGINAL, SC_OP_ORIGINAL_XTEXT, SC_OP_SENDER,
  SC_OP_REMOTE, SC_OP_IP, SC_OP_ID, SC_OP_TIME,
  SC_OPS
};

/* Takes as many octets as it must, so that what is behind it stands; all but {_} are the hole. */
static inline int sc_is_star(int op) { return op >= SC_OP_ANY && op <= SC_OP_SHOWN; }

enum sc_form_flags {
  SC_FORM_QUOTE = 1,  /* a sentence around a reply: may begin inside another reply */
  SC_FORM_LINE = 2,   /* a line of a log: ends with it */
  SC_FORM_AGAIN = 4,  /* a transcript: matches again behind itself */
  SC_FORM_START = 8,  /* "^": only where the text, or a hole of another form, begins */
  SC_FORM_WHOLE = 16  /* begins with its hole, so that the rest of its key must be there */
};

typedef struct sc_form {
  const char *octets;           /* id, program, key and fields, each with a NUL; one NUL more ends them */
  uint8_t program, key, fields; /* where they begin */
  uint8_t event, stage, flags;
  uint8_t literal;              /* how many of the key's first SC_INDEXED octets stand for themselves, up to the first that does not */
} sc_form;

/* A form of SC_FORM_START, and what tells it from others without a look at its key: so many literal octets, at once or
 * behind the id, code or event that the key begins with, with or without blanks between. */
enum { SC_AT_ONCE, SC_BEHIND_ID, SC_BEHIND_BLANKS, SC_START_PLACES };
typedef struct sc_start {
  uint8_t form, place, count;
  char octets[4];
} sc_start;

/* Words of a program for an event or a stage; a longer one before a shorter one that it begins with. */
typedef struct sc_form_word {
  char words[24];
  uint8_t meaning;
} sc_form_word;

/* A key without "^" takes SC_INDEXED octets at least; a key and its fields have SC_MAX_VALUES values at most.
 * Buckets from SC_QUOTES_FROM on hold the forms of SC_FORM_QUOTE, the only ones that may begin inside a reply. */
enum { SC_BUCKETS = 32, SC_QUOTES_FROM = 12, SC_INDEXED = 4, SC_MAX_FORMS = 256, SC_MAX_VALUES = 16 };

typedef struct sc_form_table {
  const sc_form *forms;
  size_t count;
  const sc_start *start;           /* the forms of SC_FORM_START, in order */
  size_t start_count, start_quotes; /* the last ones are those of SC_FORM_QUOTE */
  const uint8_t *members;          /* the others, bucket by bucket */
  const uint16_t *bucket;          /* [SC_BUCKETS + 1]: where each begins */
  const uint32_t (*first)[256];    /* [SC_INDEXED]: bit b: a form of bucket b may have that octet there */
  const sc_form_word *events, *stages; /* ended by an empty one */
} sc_form_table;

/* How far a form's key came at its best place, for the generator's messages. */
typedef struct sc_form_trace {
  size_t form;        /* watched */
  const char *pattern, *text; /* the furthest that the key and the text were read, NULL: never tried */
} sc_form_trace;

void sc_read_report(const sc_form_table *table, const char *text, size_t len, size_t max_bytes,
                    sc_form_trace *trace, smtpcodes_report *out);

SC_HIDDEN_END

#endif
