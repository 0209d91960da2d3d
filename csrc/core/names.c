/* SPDX-License-Identifier: MIT
 *
 * The names of what a verdict is made of, in the order of the enumerations in smtpcodes.h.
 */
#include "internal.h"

static const char actions[][12] = { "", "proceed", "retry", "slow_down", "split", "suppress", "fix_message",
  "fix_sender", "fix_session", "review" };
static const char scopes[][12] = { "", "none", "recipient", "domain", "message", "sender", "host", "server",
  "session", "transaction", "unknown" };
static const char dispositions[][8] = { "", "done", "keep", "return" };
static const char bounces[][8] = { "", "none", "soft", "hard", "block" };
static const char confidences[][8] = { "", "guess", "likely", "certain" };
static const char evidences[][12] = { "", "rule", "enhanced", "code", "user_rule" };
SC_STATIC_ASSERT(actions_named, SC_COUNT(actions) == SMTPCODES_ACTIONS);
SC_STATIC_ASSERT(scopes_named, SC_COUNT(scopes) == SMTPCODES_SCOPES);
SC_STATIC_ASSERT(dispositions_named, SC_COUNT(dispositions) == SMTPCODES_DISPOSITIONS);
SC_STATIC_ASSERT(bounces_named, SC_COUNT(bounces) == SMTPCODES_BOUNCES);
SC_STATIC_ASSERT(confidences_named, SC_COUNT(confidences) == SMTPCODES_CONFIDENCES);
SC_STATIC_ASSERT(evidences_named, SC_COUNT(evidences) == SMTPCODES_EVIDENCES);

#define NAME(function, type, table) \
  smtpcodes_string function(type value) { \
    static const smtpcodes_string none = { NULL, 0 }; \
    return (int)value > 0 && (size_t)value < SC_COUNT(table) ? sc_string(table[value]) : none; \
  }
NAME(smtpcodes_action_name, smtpcodes_action, actions)
NAME(smtpcodes_scope_name, smtpcodes_scope, scopes)
NAME(smtpcodes_disposition_name, smtpcodes_disposition, dispositions)
NAME(smtpcodes_bounce_name, smtpcodes_bounce, bounces)
NAME(smtpcodes_confidence_name, smtpcodes_confidence, confidences)
NAME(smtpcodes_evidence_name, smtpcodes_evidence, evidences)
#undef NAME
