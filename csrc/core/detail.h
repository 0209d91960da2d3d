/* SPDX-License-Identifier: MIT
 *
 * Shared inside csrc/core: what a refusal names beside its reason, and when to come back
 * (core/text.c).
 */
#ifndef SC_DETAIL_H
#define SC_DETAIL_H

#include "internal.h"

SC_HIDDEN_BEGIN

typedef struct sc_details {
  smtpcodes_string tag;    /* the provider's own: "TSS04", "S3140", "AUP#CXBL" */
  smtpcodes_string link;   /* the first */
  smtpcodes_string listed; /* the first IP address, else the domain that is spoken of */
} sc_details;

/* Finds them in one line of a reply: a tag only where `may_hold_tag` or `listed` is set, what is listed only with
 * `listed`. What an earlier line had stays: begin with all of them absent. A domain that is the blocklist itself is not
 * what is listed. */
void sc_read_details(smtpcodes_string text, smtpcodes_string blocklist, int listed, int may_hold_tag, sc_details *out);

/* As smtpcodes_retry_after; `now` are the seconds of the day from which a clock time counts, -1: it does not. */
long sc_retry_after(const char *text, size_t len, long now);

/* The seconds of the day that a written time names, -1 when it names none. */
long sc_time_of_day(const char *text, size_t len);

SC_HIDDEN_END

#endif
