/* SPDX-License-Identifier: MIT
 *
 * The laws: what a sender should do about a reason, whatever the text says. They stand here and nowhere else:
 *
 *  1. 2yz is accepted, 3yz is continue, whatever the text says.
 *  2. Disposition: done for 2yz and 3yz; keep for 4yz or a lost connection, whatever the action; return
 *     for 5yz, except too_many_recipients at RCPT. An expired delivery time and a routing loop return,
 *     whatever the code; a told event decides, whatever words and code say (law 12); `final`, which the
 *     caller knows by itself and later, returns, whatever event, words and code say.
 *  3. Only clear evidence about the recipient or its domain suppresses: never a 4yz, a stage before
 *     RCPT, text about the sender, a domain that may be anyone's or a guess; after the data of several
 *     recipients only a reply that names an address.
 *  4. The scope is a domain only where the domain does not exist or takes no mail, and where a server
 *     does not relay for it. DNS failure is network_error.
 *  5. mailbox_full, rate_limited and greylisted keep their action under 5yz; system_error,
 *     network_error, service_unavailable and unknown become review. A 4yz that says retrying will not
 *     succeed is block and returns.
 *  6. too_many_recipients splits only what has a recipient already, or may have.
 *  7. Without a code the reason's defaults stand.
 *  8. Of replies in replies both the received and the innermost must allow a suppression.
 * 11. What the writer refused itself, and a line about no attempt, never suppress and are no bounce.
 * 12. A told event decides what became of the message: delivered is done, deferred keep unless `final`, failed
 *     and expired count as `final`.
 * 13. A form whose code was not read never suppresses, unless something else tells of a permanent failure.
 * Law 9 (a success never hides a failure) is read in report.c; law 10 (certain only where nothing precise says
 * something else) is the table in weigh.c; what law 12 says of reasons is in classify.c.
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
#define REASON(id, ID, action, scope, bounce, definition) \
  [SMTPCODES_REASON_##ID] = { action_##action, scope_##scope, bounce_##bounce },
#include "../data/reason.def"
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

static int about_no_attempt(const sc_told *told) {
  return told->event == SMTPCODES_EVENT_REFUSED || told->event == SMTPCODES_EVENT_OTHER;
}

enum { LAW_SUCCESS = 1, LAW_DISPOSITION, LAW_SUPPRESS, LAW_PERMANENT = 5, LAW_SPLIT, LAW_INNERMOST = 8,
       LAW_NO_ATTEMPT = 11, LAW_EVENT, LAW_UNREAD };

static void changed_by(smtpcodes_verdict *v, int law) { v->laws |= 1u << law; }

/* The law that forbids to suppress, 0 when none does. */
static int forbidden_by(const smtpcodes_verdict *v, int severity, const smtpcodes_context *context,
                        const sc_told *told, int names_address) {
  if (severity == 4) return told->event == SMTPCODES_EVENT_DEFERRED ? LAW_EVENT : LAW_SUPPRESS;
  if (told->inner_severity == 4) return LAW_INNERMOST;
  if (about_no_attempt(told)) return LAW_NO_ATTEMPT;
  if (told->unread) return LAW_UNREAD;
  if (before_recipients(v->stage) || v->confidence <= SMTPCODES_CONFIDENCE_GUESS) return LAW_SUPPRESS;
  return after_data(v->stage) && context->recipients > 1 && !names_address ? LAW_SUPPRESS : 0;
}

/* The severity that counts: a told event is stronger than the code (law 12). */
static int severity_of(const smtpcodes_verdict *v, const sc_told *told) {
  if (told->event == SMTPCODES_EVENT_DEFERRED) return 4;
  return v->severity == 2 || v->severity == 3 ? 5 : v->severity;
}

/* Laws 2, 7 and 12. */
static smtpcodes_disposition disposition_of(const smtpcodes_verdict *v, int severity, const smtpcodes_context *context,
                                            const sc_told *told, const sc_evidence *e) {
  if (context->final || told->event == SMTPCODES_EVENT_FAILED || told->event == SMTPCODES_EVENT_EXPIRED)
    return SMTPCODES_DISPOSITION_RETURN;
  if (told->event == SMTPCODES_EVENT_DEFERRED) return SMTPCODES_DISPOSITION_KEEP;
  if (e->returns || e->blocks) return SMTPCODES_DISPOSITION_RETURN;
  if (severity == 4) return SMTPCODES_DISPOSITION_KEEP;
  if (severity == 5)
    return v->reason == SMTPCODES_REASON_TOO_MANY_RECIPIENTS && v->stage == SMTPCODES_STAGE_RCPT
             ? SMTPCODES_DISPOSITION_KEEP : SMTPCODES_DISPOSITION_RETURN;
  return v->bounce == SMTPCODES_BOUNCE_SOFT ? SMTPCODES_DISPOSITION_KEEP : SMTPCODES_DISPOSITION_RETURN;
}

void sc_judge(smtpcodes_verdict *v, const smtpcodes_context *context, const sc_told *told, const sc_evidence *e,
              int names_address) {
  const struct defaults *const usual = &defaults[v->reason];
  const int severity = severity_of(v, told);
  int law;
  v->action = (smtpcodes_action)usual->action;
  v->scope = e->scope ? e->scope : (smtpcodes_scope)usual->scope;
  v->bounce = (smtpcodes_bounce)usual->bounce;
  if (v->reason == SMTPCODES_REASON_ACCEPTED || v->reason == SMTPCODES_REASON_CONTINUE) { /* law 1 */
    v->disposition = SMTPCODES_DISPOSITION_DONE;
    changed_by(v, told->event == SMTPCODES_EVENT_DELIVERED ? LAW_EVENT : LAW_SUCCESS);
    return;
  }
  switch (v->reason) {
  case SMTPCODES_REASON_UNKNOWN:
    if (severity == 4) v->action = SMTPCODES_ACTION_RETRY;
    if (severity == 5) v->bounce = SMTPCODES_BOUNCE_BLOCK;
    break;
  case SMTPCODES_REASON_SYSTEM_ERROR: case SMTPCODES_REASON_NETWORK_ERROR:
  case SMTPCODES_REASON_SERVICE_UNAVAILABLE: /* law 5 */
    if (severity != 5) break;
    v->action = SMTPCODES_ACTION_REVIEW;
    changed_by(v, LAW_PERMANENT);
    break;
  case SMTPCODES_REASON_TOO_MANY_RECIPIENTS: /* law 6 */
    if (context->recipients != 0) break;
    v->action = SMTPCODES_ACTION_RETRY;
    changed_by(v, LAW_SPLIT);
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
  if (v->action == SMTPCODES_ACTION_SUPPRESS && (law = forbidden_by(v, severity, context, told, names_address)) != 0) {
    changed_by(v, law);
    v->action = severity == 4 ? SMTPCODES_ACTION_RETRY : SMTPCODES_ACTION_REVIEW;
    v->bounce = SMTPCODES_BOUNCE_BLOCK;
  }
  if (severity == 4) v->bounce = e->blocks ? SMTPCODES_BOUNCE_BLOCK : SMTPCODES_BOUNCE_SOFT;
  if (severity == 4 && e->blocks) changed_by(v, LAW_PERMANENT);
  v->disposition = disposition_of(v, severity, context, told, e);
  if (v->disposition != (severity == 4 ? SMTPCODES_DISPOSITION_KEEP : SMTPCODES_DISPOSITION_RETURN) && severity)
    changed_by(v, LAW_DISPOSITION);
  if (!about_no_attempt(told)) return;
  v->bounce = SMTPCODES_BOUNCE_NONE;
  changed_by(v, LAW_NO_ATTEMPT);
}
