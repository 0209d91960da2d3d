/* SPDX-License-Identifier: MIT
 *
 * Decide: what a reply means for the sender, for Lua.
 */
#include "binding.h"

#include <string.h>

/* Closures, since verdicts are made often: the words that verdicts are made of stand in one array, where
 * an index is cheaper than a string (push_words fills it); VERDICT is a metatable. */
#define WORDS lua_upvalueindex(1)
#define VERDICT lua_upvalueindex(2)

enum {
  AT_REASON = 0,
  AT_ACTION = AT_REASON + SMTPCODES_REASONS,
  AT_SCOPE = AT_ACTION + SMTPCODES_ACTIONS,
  AT_DISPOSITION = AT_SCOPE + SMTPCODES_SCOPES,
  AT_BOUNCE = AT_DISPOSITION + SMTPCODES_DISPOSITIONS,
  AT_CONFIDENCE = AT_BOUNCE + SMTPCODES_BOUNCES,
  AT_EVIDENCE = AT_CONFIDENCE + SMTPCODES_CONFIDENCES,
  AT_SEVERITY = AT_EVIDENCE + SMTPCODES_EVIDENCES,
  AT_KEY = AT_SEVERITY + 6
};

enum key {
  K_CODE, K_ENHANCED, K_SEVERITY, K_CATEGORY, K_REASON, K_ACTION, K_SCOPE, K_DISPOSITION, K_BOUNCE,
  K_RETRY_AFTER, K_BLOCKLIST, K_CONFIDENCE, K_WHY, K_STAGE, K_PROVIDER, K_TRUNCATED, K_SOURCE, K_RULE,
  K_MATCHED, K_AGAINST, K_PHRASE, K_RECIPIENT, K_REMOTE, K_TAG, K_LINK, K_LISTED, KEYS
};
static const char keys[KEYS][12] = { "code", "enhanced", "severity", "category", "reason", "action", "scope",
  "disposition", "bounce", "retry_after", "blocklist", "confidence", "why", "stage", "provider", "truncated",
  "source", "rule", "matched", "against", "phrase", "recipient", "remote", "tag", "link", "listed" };

static void push_word(lua_State *L, int at) { lua_rawgeti(L, WORDS, at); }

/* t[key] = the value on top of the stack, which is popped; t is below it. */
static void set(lua_State *L, enum key key) {
  push_word(L, AT_KEY + (int)key);
  lua_insert(L, -2);
  lua_rawset(L, -3);
}

static void set_word(lua_State *L, enum key key, int at) {
  push_word(L, AT_KEY + (int)key);
  push_word(L, at);
  lua_rawset(L, -3);
}

static void set_string(lua_State *L, enum key key, smtpcodes_string s) {
  if (!s.ptr) return;
  lua_pushlstring(L, s.ptr, s.len);
  set(L, key);
}

/* ---- what is to be judged ---- */

struct question {
  smtpcodes_string text;    /* with context.code; otherwise there is: */
  smtpcodes_report report;
  smtpcodes_context context;
  int rules; /* stack index, 0 none */
};

static smtpcodes_stage check_stage(lua_State *L, int index, int arg, const char *function) {
  const smtpcodes_string name = sc_octets(L, index);
  const smtpcodes_stage stage = smtpcodes_stage_of(name.ptr, name.len);
  if (!stage) sc_misuse_name(L, arg, function, "stage", name);
  return stage;
}

static int check_provider(lua_State *L, int arg, const char *function, const char *key) {
  const smtpcodes_string id = sc_check_word(L, arg, function, key);
  const int provider = smtpcodes_provider_of(id.ptr, id.len);
  if (!provider) sc_misuse_name(L, arg, function, "provider", id);
  return provider;
}

/* Keeps the rule set at the top of the stack in the place behind the options; returns where that is. */
static int keep_rules(lua_State *L, int arg, const char *function) {
  if (!sc_is_rules(L, lua_gettop(L)))
    sc_misuse(L, arg, function, "option 'rules': what rules() returns expected, got %s", luaL_typename(L, -1));
  lua_pushvalue(L, -1);
  lua_replace(L, arg + 1);
  return arg + 1;
}

/* A number from 0 on; what is over 2^31 - 1 is that. */
static long check_amount(lua_State *L, int arg, const char *function, const char *key) {
  lua_Number n = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER)
    sc_misuse(L, arg, function, "option '%s': number expected, got %s", key, luaL_typename(L, -1));
  if (!(n >= 0)) sc_misuse(L, arg, function, "option '%s': non-negative integer expected", key);
  if (n > 2147483647.0) n = 2147483647.0;
  if (n != (lua_Number)(long)n) sc_misuse(L, arg, function, "option '%s': non-negative integer expected", key);
  return (long)n;
}

static int take_option(lua_State *L, int arg, const char *function, const char *key, void *to) {
  struct question *const q = (struct question *)to;
  smtpcodes_context *const context = &q->context;
  if (strcmp(key, "stage") == 0) {
    sc_check_word(L, arg, function, key);
    context->stage = check_stage(L, -1, arg, function);
  } else if (strcmp(key, "provider") == 0) {
    context->provider = check_provider(L, arg, function, key);
  } else if (strcmp(key, "rules") == 0) {
    q->rules = keep_rules(L, arg, function);
  } else if (strcmp(key, "final") == 0) {
    context->final = sc_check_flag(L, arg, function, key);
  } else if (strcmp(key, "submission") == 0) {
    context->submission = sc_check_flag(L, arg, function, key);
  } else if (strcmp(key, "recipients") == 0) {
    context->recipients = (int)check_amount(L, arg, function, key);
  } else if (strcmp(key, "max_bytes") == 0) {
    context->max_bytes = sc_check_count(L, arg, function, key);
  } else {
    return 0;
  }
  return 1;
}

/* Raises misuse for a field that no reply or report has: a misspelt one would be left out in silence. */
static void check_fields(lua_State *L, const char *function, const char (*known)[19], size_t count) {
  size_t i;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) sc_misuse(L, 1, function, "unknown field of type %s", luaL_typename(L, -2));
    for (i = 0; i < count && strcmp(lua_tostring(L, -2), known[i]) != 0; i++) {}
    if (i == count) sc_misuse_name(L, 1, function, "field", sc_octets(L, -2));
  }
}

static const char reply_fields[][19] = { "code", "enhanced", "enhanced_mismatch", "lines", "text", "flaws", "stage",
  "utf8" };
static const char report_fields[][19] = { "form", "program", "event", "reply", "inner", "text", "around", "status",
  "stage", "recipient", "original_recipient", "sender", "remote", "remote_ip", "queue_id", "time", "truncated",
  "source", "verdict" };

/* Reads the first argument; 0 when it is a number that is no code (what a data error says is pushed). */
static int read_question(lua_State *L, const char *function, struct question *q) {
  if (lua_type(L, 1) == LUA_TSTRING) {
    smtpcodes_report_options options = SMTPCODES_REPORT_DEFAULTS;
    options.max_bytes = q->context.max_bytes;
    q->text = sc_octets(L, 1);
    smtpcodes_parse_report(q->text.ptr, q->text.len, &options, &q->report);
  } else if (lua_type(L, 1) == LUA_TNUMBER) {
    const lua_Number n = lua_tonumber(L, 1);
    if (!(n >= 200 && n <= 599) || n != (lua_Number)(int)n) {
      lua_pushvalue(L, 1);
      lua_pushfstring(L, "not an SMTP reply code: %s", lua_tostring(L, -1));
      lua_remove(L, -2);
      return 0;
    }
    q->context.code = (int)n;
    q->text.ptr = "";
    q->text.len = 0;
  } else if (lua_istable(L, 1)) {
    lua_getfield(L, 1, "form");
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1);
      check_fields(L, function, reply_fields, sizeof(reply_fields) / sizeof(reply_fields[0]));
      sc_reply_to_report(L, 1, function, q->context.max_bytes, &q->report);
    } else {
      lua_pop(L, 1);
      check_fields(L, function, report_fields, sizeof(report_fields) / sizeof(report_fields[0]));
      sc_to_report(L, 1, function, &q->report);
    }
  } else {
    sc_misuse_type(L, 1, function, "number, string, reply or report");
  }
  return 1;
}

static void classify(const struct question *q, smtpcodes_verdict *v) {
  if (q->context.code) smtpcodes_classify(q->text.ptr, q->text.len, &q->context, v);
  else smtpcodes_classify_report(&q->report, &q->context, v);
}

/* Pushes the text that rules are asked about: the words that count. */
static void push_text(lua_State *L, const struct question *q) {
  if (!q->context.code) sc_push_report_words(L, &q->report);
  else lua_pushlstring(L, q->text.ptr, q->text.len < q->context.max_bytes ? q->text.len : q->context.max_bytes);
}

/* Judges; 1 when a rule of the caller decided (its id and what it matched are pushed). */
static int judge(lua_State *L, struct question *q, smtpcodes_verdict *v) {
  int text, decided;
  classify(q, v);
  if (!q->rules || v->severity == 2 || v->severity == 3) return 0;
  push_text(L, q);
  text = lua_gettop(L);
  decided = sc_ask_rules(L, q->rules, v, text, &q->context.reason) != 0;
  lua_remove(L, text);
  if (decided) classify(q, v);
  return decided;
}

static void set_phrase(lua_State *L, int phrase) {
  char text[512];
  const size_t len = smtpcodes_phrase_text(phrase, text, sizeof(text));
  lua_pushlstring(L, text, len < sizeof(text) ? len : sizeof(text));
  set(L, K_PHRASE);
}

/* classify(what [, opts]): verdict. */
static int l_classify(lua_State *L) {
  static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;
  struct question q;
  smtpcodes_verdict v;
  int rule, verdict;
  q.context = nothing_known;
  q.rules = 0;
  lua_settop(L, 2);
  sc_read_options(L, 2, "classify", take_option, &q);
  if (!read_question(L, "classify", &q)) return sc_data_error(L, "not_a_code");
  rule = judge(L, &q, &v);
  lua_createtable(L, 0, 16);
  verdict = lua_gettop(L);
  if (v.code) {
    lua_pushinteger(L, v.code);
    set(L, K_CODE);
  }
  if (v.enhanced.cls) {
    sc_push_enhanced(L, v.enhanced);
    set(L, K_ENHANCED);
  }
  if (v.severity) set_word(L, K_SEVERITY, AT_SEVERITY + v.severity);
  if (v.code) set_string(L, K_CATEGORY, smtpcodes_category_id(v.code));
  set_word(L, K_REASON, AT_REASON + (int)v.reason);
  set_word(L, K_ACTION, AT_ACTION + (int)v.action);
  set_word(L, K_SCOPE, AT_SCOPE + (int)v.scope);
  set_word(L, K_DISPOSITION, AT_DISPOSITION + (int)v.disposition);
  set_word(L, K_BOUNCE, AT_BOUNCE + (int)v.bounce);
  set_word(L, K_CONFIDENCE, AT_CONFIDENCE + (int)v.confidence);
  if (v.retry_after >= 0) {
    lua_pushinteger(L, (lua_Integer)v.retry_after);
    set(L, K_RETRY_AFTER);
  }
  set_string(L, K_BLOCKLIST, v.blocklist);
  if (v.recipient.ptr) {
    sc_push_address(L, v.recipient, v.recipient_xtext);
    set(L, K_RECIPIENT);
  }
  set_string(L, K_REMOTE, v.remote);
  set_string(L, K_TAG, v.tag);
  set_string(L, K_LINK, v.link);
  set_string(L, K_LISTED, v.listed);
  set_string(L, K_STAGE, smtpcodes_stage_name(v.stage));
  set_string(L, K_PROVIDER, smtpcodes_provider_id(v.provider));
  if (v.truncated) {
    lua_pushboolean(L, 1);
    set(L, K_TRUNCATED);
  }
  lua_createtable(L, 0, 3);
  set_word(L, K_SOURCE, AT_EVIDENCE + (int)v.evidence);
  if (rule) {
    lua_pushvalue(L, verdict - 2);
    set(L, K_RULE);
    lua_pushvalue(L, verdict - 1);
    set(L, K_MATCHED);
  } else {
    set_string(L, K_RULE, v.rule);
    set_string(L, K_MATCHED, v.matched);
    if (v.phrase >= 0) set_phrase(L, v.phrase);
  }
  if (v.against) set_word(L, K_AGAINST, AT_REASON + (int)v.against);
  set(L, K_WHY);
  lua_pushvalue(L, VERDICT);
  lua_setmetatable(L, -2);
  return 1;
}

/* ---- explaining ---- */

enum { CLUES = 40, SEEN = 256, NEAR = 64 }; /* CLUES: the core has no more */

static void set_place(lua_State *L, const char *text, smtpcodes_string matched) {
  if (!matched.ptr) return;
  sc_set_string(L, "matched", matched);
  sc_set_integer(L, "from", (lua_Integer)(matched.ptr - text) + 1);
  sc_set_integer(L, "to", (lua_Integer)(matched.ptr - text) + (lua_Integer)matched.len);
}

static void push_clues(lua_State *L, const struct question *q) {
  smtpcodes_clue clues[CLUES];
  smtpcodes_verdict v;
  size_t i, count = smtpcodes_explain(q->text.ptr, q->text.len, q->context.code ? NULL : &q->report, &q->context, &v,
                                      clues, CLUES);
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_createtable(L, 0, 6);
    set_word(L, K_SOURCE, AT_EVIDENCE + (int)clues[i].evidence);
    set_word(L, K_REASON, AT_REASON + (int)clues[i].reason);
    sc_set_string(L, "rank", clues[i].rank);
    set_string(L, K_RULE, clues[i].rule);
    if (clues[i].phrase >= 0) set_phrase(L, clues[i].phrase);
    lua_rawseti(L, -2, (int)(i + 1));
  }
}

/* The pieces of the text: {{kind, octets}, …}. */
static void push_seen(lua_State *L, smtpcodes_string text) {
  static const char kinds[][8] = { "word", "other", "stop", "host", "address", "number" };
  smtpcodes_seen seen[SEEN];
  const size_t count = smtpcodes_explain_words(text.ptr, text.len, seen, SEEN);
  size_t i;
  lua_newtable(L);
  for (i = 0; i < count && i < SEEN; i++) {
    lua_createtable(L, 2, 0);
    lua_pushstring(L, kinds[seen[i].kind]);
    lua_rawseti(L, -2, 1);
    sc_push_string(L, seen[i].octets);
    lua_rawseti(L, -2, 2);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* The phrases that the text holds or nearly holds: {{rule, reason, rank, phrase, matched, from, to, lacks, what}, …}. */
static void push_near(lua_State *L, smtpcodes_string text, const smtpcodes_context *known) {
  static const char lacks[][10] = { "", "condition", "word", "order" };
  smtpcodes_near near[NEAR];
  const size_t count = smtpcodes_explain_phrases(text.ptr, text.len, known, near, NEAR);
  size_t i;
  lua_newtable(L);
  for (i = 0; i < count; i++) {
    lua_createtable(L, 0, 9);
    set_string(L, K_RULE, near[i].rule);
    set_word(L, K_REASON, AT_REASON + (int)near[i].reason);
    sc_set_string(L, "rank", near[i].rank);
    set_phrase(L, near[i].phrase);
    set_place(L, text.ptr, near[i].matched);
    if (near[i].lacks) {
      lua_pushstring(L, lacks[near[i].lacks]);
      lua_setfield(L, -2, "lacks");
      lua_pushlstring(L, near[i].what, near[i].what_len);
      lua_setfield(L, -2, "what");
    }
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* What the words that count are judged with: of a report the reply's that they are from. */
static smtpcodes_context known_of(const struct question *q) {
  smtpcodes_context known = q->context;
  const smtpcodes_report *const r = &q->report;
  if (q->context.code) return known;
  known.code = r->has_inner ? r->inner.code : r->has_reply ? r->reply.code : 0;
  known.enhanced = r->has_inner ? r->inner.enhanced : r->has_reply ? r->reply.enhanced : r->status;
  if (!known.enhanced.cls && !r->has_inner) known.enhanced = r->status;
  if (!known.stage) known.stage = r->stage;
  return known;
}

/* clues(what [, opts]): what explain() says it with: the text that counts, its pieces, the evidence that was weighed,
 * the phrases that are or nearly are in it, and the numbers of the laws that changed the answer. */
static int l_clues(lua_State *L) {
  static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;
  struct question q;
  smtpcodes_verdict v;
  smtpcodes_context known;
  smtpcodes_string text;
  int n, laws = 0, at;
  q.context = nothing_known;
  q.rules = 0;
  lua_settop(L, 2);
  sc_read_options(L, 2, "explain", take_option, &q);
  if (!read_question(L, "explain", &q)) return sc_data_error(L, "not_a_code");
  judge(L, &q, &v);
  known = known_of(&q);
  push_text(L, &q);
  at = lua_gettop(L);
  text = sc_octets(L, at);
  push_seen(L, text);
  push_clues(L, &q);
  if (v.severity == 2 || v.severity == 3) lua_newtable(L);
  else push_near(L, text, &known);
  lua_newtable(L);
  for (n = 1; n < 32; n++) {
    if (!(v.laws >> n & 1)) continue;
    lua_pushinteger(L, n);
    lua_rawseti(L, -2, ++laws);
  }
  return lua_gettop(L) - at + 1;
}

/* reason(what [, stage]): reason, action, scope, disposition. */
static int l_reason(lua_State *L) {
  static const smtpcodes_context nothing_known = SMTPCODES_CONTEXT_DEFAULTS;
  struct question q;
  smtpcodes_verdict v;
  q.context = nothing_known;
  if (!lua_isnoneornil(L, 2)) {
    if (lua_type(L, 2) != LUA_TSTRING) sc_misuse_type(L, 2, "reason", "string");
    q.context.stage = check_stage(L, 2, 2, "reason");
  }
  if (!read_question(L, "reason", &q)) return sc_data_error(L, "not_a_code");
  classify(&q, &v);
  push_word(L, AT_REASON + (int)v.reason);
  push_word(L, AT_ACTION + (int)v.action);
  push_word(L, AT_SCOPE + (int)v.scope);
  push_word(L, AT_DISPOSITION + (int)v.disposition);
  return 4;
}

/* fingerprint(text): key. */
static int l_fingerprint(lua_State *L) {
  char key[160];
  const smtpcodes_string text = sc_check_octets(L, 1, "fingerprint");
  const size_t len = smtpcodes_fingerprint(text.ptr, text.len, key, sizeof(key));
  lua_pushlstring(L, key, len < sizeof(key) ? len : sizeof(key));
  return 1;
}

/* ---- opening ---- */

static void put(lua_State *L, int at, smtpcodes_string s) {
  if (!s.ptr) return;
  lua_pushlstring(L, s.ptr, s.len);
  lua_rawseti(L, -2, at);
}

static void push_words(lua_State *L) {
  int i;
  lua_createtable(L, AT_KEY + KEYS, 0);
  for (i = 1; i < SMTPCODES_REASONS; i++) {
    smtpcodes_reason_entry entry;
    (void)smtpcodes_reason_info((smtpcodes_reason)i, &entry);
    put(L, AT_REASON + i, entry.reason);
  }
  for (i = 0; i < SMTPCODES_ACTIONS; i++) put(L, AT_ACTION + i, smtpcodes_action_name((smtpcodes_action)i));
  for (i = 0; i < SMTPCODES_SCOPES; i++) put(L, AT_SCOPE + i, smtpcodes_scope_name((smtpcodes_scope)i));
  for (i = 0; i < SMTPCODES_DISPOSITIONS; i++)
    put(L, AT_DISPOSITION + i, smtpcodes_disposition_name((smtpcodes_disposition)i));
  for (i = 0; i < SMTPCODES_BOUNCES; i++) put(L, AT_BOUNCE + i, smtpcodes_bounce_name((smtpcodes_bounce)i));
  for (i = 0; i < SMTPCODES_CONFIDENCES; i++)
    put(L, AT_CONFIDENCE + i, smtpcodes_confidence_name((smtpcodes_confidence)i));
  for (i = 0; i < SMTPCODES_EVIDENCES; i++)
    put(L, AT_EVIDENCE + i, smtpcodes_evidence_name((smtpcodes_evidence)i));
  for (i = 2; i <= 5; i++) put(L, AT_SEVERITY + i, smtpcodes_severity_id(i));
  for (i = 0; i < KEYS; i++) {
    lua_pushstring(L, keys[i]);
    lua_rawseti(L, -2, AT_KEY + i);
  }
}

/* words(text): the words of a text as the rules compare them, one space between. */
static int l_words(lua_State *L) {
  const smtpcodes_string text = sc_check_octets(L, 1, "words");
  const size_t size = 2 * text.len + 1;
  char *const out = (char *)lua_newuserdata(L, size);
  lua_pushlstring(L, out, smtpcodes_words(text.ptr, text.len, out, size));
  return 1;
}

static void add(lua_State *L, int module, const char *name, lua_CFunction function) {
  int i;
  for (i = 1; i <= 2; i++) lua_pushvalue(L, module + i);
  lua_pushcclosure(L, function, 2);
  lua_setfield(L, module, name);
}

void sc_open_decide(lua_State *L) {
  const int module = lua_gettop(L);
  push_words(L);
  sc_push_metatable(L, "smtpcodes.verdict");
  add(L, module, "classify", l_classify);
  add(L, module, "clues", l_clues);
  add(L, module, "reason", l_reason);
  add(L, module, "fingerprint", l_fingerprint);
  add(L, module, "words", l_words);
  lua_settop(L, module);
}
