/* SPDX-License-Identifier: MIT
 *
 * The laws: what a sender should do about a reason, whatever the text says. They stand here and nowhere else:
 *
 *  1. 2yz is accepted, 3yz is continue, whatever the text says.
 *  2. Disposition: done for 2yz and 3yz; keep for 4yz or a lost connection, whatever the action; return
 *     for 5yz, except too_many_recipients at RCPT. `final`, an expired delivery time and a routing loop
 *     always return.
 *  3. Only clear evidence about the recipient or its domain suppresses: never a 4yz, a stage before
 *     RCPT, text about the sender or a guess; after the data of several recipients only a reply that
 *     names an address.
 *  4. The scope is a domain only where the domain does not exist or takes no mail, and where a server
 *     does not relay for it. DNS failure is network_error.
 *  5. mailbox_full, rate_limited and greylisted keep their action under 5yz; system_error,
 *     network_error, service_unavailable and unknown become review. A 4yz that says retrying will not
 *     succeed is block and returns.
 *  6. too_many_recipients splits only what has a recipient already, or may have.
 *  7. Without a code the reason's defaults stand.
 */
#include "decide.h"

/* The words of reason.def as enumerators. ORDER smtpcodes.h */
enum {
  action_proceed = SMTPCODES_ACTION_PROCEED, action_retry, action_slow_down, action_split, action_suppress,
  action_fix_message, action_fix_sender, action_fix_session, action_review
};
enum {
  scope_none = SMTPCODES_SCOPE_NONE, scope_recipient, scope_domain, scope_message, scope_sender, scope_host,
  scope_server, scope_session, scope_transaction, scope_unknown
};
enum { bounce_none = SMTPCODES_BOUNCE_NONE, bounce_soft, bounce_hard, bounce_block };

static const struct defaults { uint8_t action, scope, bounce; } defaults[SMTPCODES_REASONS] = {
  { 0, 0, 0 },
#define REASON(id, ID, action, scope, bounce, definition) { action_##action, scope_##scope, bounce_##bounce },
#include "../data/reason.def"
#undef REASON
};

/* Up to RCPT nothing that is said is about a recipient. */
static int before_recipients(smtpcodes_stage stage) {
  return stage == SMTPCODES_STAGE_CONNECT || stage == SMTPCODES_STAGE_EHLO || stage == SMTPCODES_STAGE_HELO ||
         stage == SMTPCODES_STAGE_LHLO || stage == SMTPCODES_STAGE_MAIL || stage == SMTPCODES_STAGE_AUTH ||
         stage == SMTPCODES_STAGE_STARTTLS;
}

static int after_data(smtpcodes_stage stage) {
  return stage == SMTPCODES_STAGE_DATA_END || stage == SMTPCODES_STAGE_BDAT;
}

/* Law 3. */
static int may_suppress(const smtpcodes_verdict *v, const smtpcodes_context *context, int names_address) {
  return v->severity != 4 && !before_recipients(v->stage) && v->confidence > SMTPCODES_CONFIDENCE_GUESS &&
         !(after_data(v->stage) && context->recipients > 1 && !names_address);
}

/* Fills action, scope, disposition and bounce in from the reason and what is known. */
void sc_judge(smtpcodes_verdict *v, const smtpcodes_context *context, const sc_evidence *e, int names_address) {
  const struct defaults *const usual = &defaults[v->reason];
  v->action = (smtpcodes_action)usual->action;
  v->scope = e->scope ? e->scope : (smtpcodes_scope)usual->scope;
  v->bounce = (smtpcodes_bounce)usual->bounce;
  if (v->severity == 2 || v->severity == 3) { /* law 1 */
    v->disposition = SMTPCODES_DISPOSITION_DONE;
    return;
  }
  switch (v->reason) {
  case SMTPCODES_REASON_UNKNOWN:
    if (v->severity == 4) v->action = SMTPCODES_ACTION_RETRY;
    if (v->severity == 5) v->bounce = SMTPCODES_BOUNCE_BLOCK;
    break;
  case SMTPCODES_REASON_SYSTEM_ERROR: case SMTPCODES_REASON_NETWORK_ERROR:
  case SMTPCODES_REASON_SERVICE_UNAVAILABLE: /* law 5 */
    if (v->severity == 5) v->action = SMTPCODES_ACTION_REVIEW;
    break;
  case SMTPCODES_REASON_TOO_MANY_RECIPIENTS: /* law 6 */
    if (context->recipients == 0) v->action = SMTPCODES_ACTION_RETRY;
    break;
  case SMTPCODES_REASON_RELAY_DENIED:
    if (context->submission) {
      v->action = SMTPCODES_ACTION_FIX_SESSION;
      v->scope = SMTPCODES_SCOPE_SESSION;
    }
    break;
  default:
    break;
  }
  if (v->action == SMTPCODES_ACTION_SUPPRESS && !may_suppress(v, context, names_address)) {
    v->action = v->severity == 4 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_REVIEW;
    v->bounce = SMTPCODES_BOUNCE_BLOCK;
  }
  if (v->severity == 4) v->bounce = e->blocks ? SMTPCODES_BOUNCE_BLOCK : SMTPCODES_BOUNCE_SOFT;
  if (context->final || e->returns || e->blocks) v->disposition = SMTPCODES_DISPOSITION_RETURN;
  else if (v->severity == 4) v->disposition = SMTPCODES_DISPOSITION_KEEP;
  else if (v->severity == 5)
    v->disposition = v->reason == SMTPCODES_REASON_TOO_MANY_RECIPIENTS && v->stage == SMTPCODES_STAGE_RCPT
                       ? SMTPCODES_DISPOSITION_KEEP : SMTPCODES_DISPOSITION_RETURN;
  else /* law 7 */
    v->disposition = v->bounce == SMTPCODES_BOUNCE_SOFT ? SMTPCODES_DISPOSITION_KEEP
                                                        : SMTPCODES_DISPOSITION_RETURN;
}
