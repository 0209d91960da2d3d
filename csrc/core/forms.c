/* SPDX-License-Identifier: MIT
 *
 * The forms of reports that the library knows, and reading by them. form_table.inc is made from
 * data/form.def by csrc/gen/forms.c.
 */
#include "report.h"

#include "form_table.inc"

void smtpcodes_parse_report(const char *text, size_t len, const smtpcodes_report_options *options,
                            smtpcodes_report *out) {
  static const smtpcodes_report_options defaults = SMTPCODES_REPORT_DEFAULTS;
  sc_read_report(&form_table, text, len, (options ? options : &defaults)->max_bytes, NULL, out);
}

int smtpcodes_parse_diagnostic(const char *text, size_t len, smtpcodes_reply *out) {
  smtpcodes_report report;
  sc_read_report(&form_table, text, len, len, NULL, &report);
  if (report.has_reply) *out = report.has_inner ? report.inner : report.reply;
  return report.has_reply;
}
