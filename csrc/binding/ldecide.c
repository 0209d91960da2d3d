/* SPDX-License-Identifier: MIT
 *
 * Decide: what a reply means for the sender, for Lua; and rules of the caller's own.
 */
#include "binding.h"

#include <string.h>

/* Closures, since verdicts are made often: the words that verdicts are made of stand in one array, where
 * an index is cheaper than a string; RULES and VERDICT are metatables. ORDER words */
#define WORDS lua_upvalueindex(1)
#define VERDICT lua_upvalueindex(2)
#define RULES lua_upvalueindex(3)
#define FIND lua_upvalueindex(4)

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
  K_MATCHED, KEYS
};
static const char keys[KEYS][12] = { "code", "enhanced", "severity", "category", "reason", "action", "scope",
  "disposition", "bounce", "retry_after", "blocklist", "confidence", "why", "stage", "provider", "truncated",
  "source", "rule", "matched" };

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

/* ---- rules of the caller's own ---- */

enum { BY_CONDITIONS, BY_TEXT, BY_PATTERN };

/* One row; its id and its needle or pattern are strings of the set's table, 2 * n + 1 and 2 * n + 2. */
struct user_rule {
  smtpcodes_reason reason;
  int kind;
  int code_first, code_last;          /* 0: any */
  int cls, subject, detail;           /* -1: any */
  smtpcodes_stage stage;
  int provider;
  size_t id_len, text_len;            /* to find the dead rows */
};

struct user_rules {
  size_t count;
  struct user_rule rule[1];
};

static struct user_rules *to_rules(lua_State *L, int index) {
  int same;
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  same = lua_rawequal(L, -1, RULES);
  lua_pop(L, 1);
  return same ? (struct user_rules *)lua_touserdata(L, index) : NULL;
}

static void set_strings(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 502
  lua_setuservalue(L, index);
#else
  lua_setfenv(L, index);
#endif
}

static void push_strings(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 502
  lua_getuservalue(L, index);
#else
  lua_getfenv(L, index);
#endif
}

/* nil, "rule n: …", {kind="bad_rule", rule=n} for the message on top of the stack. */
static int bad_rule(lua_State *L, int n, const char *kind) {
  lua_pushfstring(L, "rule %d: %s", n, lua_tostring(L, -1));
  sc_data_error(L, kind);
  lua_pushinteger(L, n);
  lua_setfield(L, -2, "rule");
  return 3;
}

/* "5.7.1", "x.2.x". */
static int read_enhanced(const char *text, size_t len, struct user_rule *rule) {
  int *const part[3] = { &rule->cls, &rule->subject, &rule->detail };
  size_t at = 0;
  int i;
  for (i = 0; i < 3; i++) {
    int value = 0, digits = 0;
    if (at < len && text[at] == 'x') {
      at++;
      value = -1;
    } else {
      for (; at < len && text[at] >= '0' && text[at] <= '9' && digits < 3; at++, digits++)
        value = value * 10 + (text[at] - '0');
      if (!digits || (digits > 1 && text[at - (size_t)digits] == '0')) return 0;
    }
    if (i < 2 && (at == len || text[at++] != '.')) return 0;
    *part[i] = value;
  }
  return at == len && (rule->cls == -1 || rule->cls == 2 || rule->cls == 4 || rule->cls == 5);
}

/* A reply code or its first digits: 550, "55", 5. */
static int read_code(lua_State *L, struct user_rule *rule) {
  lua_Number n = 0;
  int code, scale = 1;
  if (lua_type(L, -1) == LUA_TNUMBER) {
    n = lua_tonumber(L, -1);
  } else if (lua_type(L, -1) == LUA_TSTRING) {
    size_t len, i;
    const char *text = lua_tolstring(L, -1, &len);
    if (len == 0 || len > 3) return 0;
    for (i = 0; i < len; i++) {
      if (text[i] < '0' || text[i] > '9') return 0;
      n = n * 10 + (text[i] - '0');
    }
  }
  if (!(n >= 2 && n <= 599) || n != (lua_Number)(int)n) return 0;
  for (code = (int)n; code < 100; code *= 10) scale *= 10;
  if (code < 200 || code > 599) return 0;
  rule->code_first = code;
  rule->code_last = code + scale - 1;
  return 1;
}

/* Reads the row on top of the stack into `rule` and its strings into the table at `strings`. Returns NULL,
 * or what is wrong with it (on top of the stack). */
static const char *read_rule(lua_State *L, struct user_rule *rule, int strings, int n) {
  const int row = lua_gettop(L);
  const char *wrong = NULL;
  memset(rule, 0, sizeof(*rule));
  rule->cls = rule->subject = rule->detail = -1;
  lua_pushnil(L);
  while (!wrong && lua_next(L, row)) {
    const char *const key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    const int is_string = lua_type(L, -1) == LUA_TSTRING;
    size_t len = 0;
    const char *const text = is_string ? lua_tolstring(L, -1, &len) : NULL;
    if (strcmp(key, "code") == 0) {
      if (!read_code(L, rule)) wrong = "code is no reply code, and not the first digits of one";
    } else if (!is_string) {
      wrong = *key ? lua_pushfstring(L, "%s: string expected, got %s", key, luaL_typename(L, -1))
                   : lua_pushfstring(L, "unknown field of type %s", luaL_typename(L, -2));
    } else if (strcmp(key, "id") == 0) {
      if (!len) wrong = "the id is empty";
      lua_pushvalue(L, -1);
      lua_rawseti(L, strings, 2 * n - 1);
      rule->id_len = len;
    } else if (strcmp(key, "reason") == 0) {
      rule->reason = smtpcodes_reason_of(text, len);
      if (!rule->reason) wrong = "there is no such reason";
      else if (rule->reason <= SMTPCODES_REASON_CONTINUE)
        wrong = "that reason follows from the reply code alone";
    } else if (strcmp(key, "text") == 0 || strcmp(key, "pattern") == 0) {
      if (rule->kind) wrong = "either text or pattern";
      rule->kind = *key == 't' ? BY_TEXT : BY_PATTERN;
      rule->text_len = len;
      lua_pushvalue(L, -1);
      if (rule->kind == BY_TEXT) {
        unsigned char *const needle = (unsigned char *)lua_newuserdata(L, 4 * len + 8);
        const size_t used = len < 100000 ? smtpcodes_compile_needle(text, len, needle, 4 * len + 8) : 0;
        if (!used) wrong = "text is no phrase that could be found";
        else lua_pushlstring(L, (const char *)needle, used);
        if (!wrong) lua_replace(L, -3);
        lua_pop(L, 1);
      }
      lua_rawseti(L, strings, 2 * n);
    } else if (strcmp(key, "enhanced") == 0) {
      if (!read_enhanced(text, len, rule)) wrong = "enhanced is no enhanced status code";
    } else if (strcmp(key, "stage") == 0) {
      rule->stage = smtpcodes_stage_of(text, len);
      if (!rule->stage) wrong = "there is no such stage";
    } else if (strcmp(key, "provider") == 0) {
      rule->provider = smtpcodes_provider_of(text, len);
      if (!rule->provider) wrong = "there is no such provider";
    } else {
      wrong = lua_pushfstring(L, "unknown field '%s'", key);
    }
    if (wrong) {
      lua_pushstring(L, wrong);
      return wrong;
    }
    lua_pop(L, 1);
  }
  if (!rule->id_len) wrong = "it has no id";
  else if (!rule->reason) wrong = "it has no reason";
  else if (!rule->kind && !rule->code_first && rule->cls < 0 && rule->subject < 0 && rule->detail < 0 &&
           !rule->stage && !rule->provider) wrong = "it matches everything";
  if (wrong) lua_pushstring(L, wrong);
  return wrong;
}

/* Whether `a` matches whatever `b` matches, as far as the rows show it. */
static int covers(lua_State *L, int strings, const struct user_rules *set, size_t a, size_t b) {
  const struct user_rule *const x = &set->rule[a], *const y = &set->rule[b];
  int same = 1;
  if (x->kind) {
    if (x->kind != y->kind) return 0;
    lua_rawgeti(L, strings, (int)(2 * a + 2));
    lua_rawgeti(L, strings, (int)(2 * b + 2));
    same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
  }
  return same && (!x->code_first || (y->code_first >= x->code_first && y->code_last <= x->code_last)) &&
         (x->cls < 0 || x->cls == y->cls) && (x->subject < 0 || x->subject == y->subject) &&
         (x->detail < 0 || x->detail == y->detail) && (!x->stage || x->stage == y->stage) &&
         (!x->provider || x->provider == y->provider);
}

/* rules(list): an immutable set, or nil, message, {kind="bad_rule"|"dead_rule", rule=n}. */
static int l_rules(lua_State *L) {
  struct user_rules *set;
  size_t count, i, k;
  if (!lua_istable(L, 1)) sc_misuse_type(L, 1, "rules", "table");
  lua_settop(L, 1);
  count = sc_rawlen(L, 1);
  if (count > 10000) sc_misuse(L, 1, "rules", "more than 10000 rules");
  set = (struct user_rules *)lua_newuserdata(L, sizeof(*set) + count * sizeof(set->rule[0]));
  set->count = 0;
  lua_createtable(L, (int)(2 * count), 0); /* index 3 */
  for (i = 0; i < count; i++) {
    lua_rawgeti(L, 1, (int)(i + 1));
    if (!lua_istable(L, -1)) {
      lua_pushfstring(L, "table expected, got %s", luaL_typename(L, -1));
      return bad_rule(L, (int)(i + 1), "bad_rule");
    }
    if (read_rule(L, &set->rule[i], 3, (int)(i + 1))) return bad_rule(L, (int)(i + 1), "bad_rule");
    lua_settop(L, 3);
    for (k = 0; k < i; k++) {
      if (!covers(L, 3, set, k, i)) continue;
      lua_rawgeti(L, 3, (int)(2 * k + 1));
      lua_pushfstring(L, "it is dead: rule %d ('%s') matches whatever it matches", (int)(k + 1),
                      lua_tostring(L, -1));
      return bad_rule(L, (int)(i + 1), "dead_rule");
    }
  }
  set->count = count;
  set_strings(L, 2);
  lua_pushvalue(L, RULES);
  lua_setmetatable(L, 2);
  return 1;
}

/* The first rule of the set at `rules` that matches, 0 when none does (nothing pushed), otherwise its
 * number; pushed: its id, and the octets that matched or nil. `text` is an index. */
static size_t ask_rules(lua_State *L, int rules, const smtpcodes_verdict *v, int text) {
  const struct user_rules *const set = (const struct user_rules *)lua_touserdata(L, rules);
  smtpcodes_string octets;
  size_t i;
  int strings;
  octets.ptr = lua_tolstring(L, text, &octets.len);
  push_strings(L, rules);
  strings = lua_gettop(L);
  for (i = 0; i < set->count; i++) {
    const struct user_rule *const rule = &set->rule[i];
    if (rule->code_first && (v->code < rule->code_first || v->code > rule->code_last)) continue;
    if ((rule->cls >= 0 || rule->subject >= 0 || rule->detail >= 0) && !v->enhanced.cls) continue;
    if (rule->cls >= 0 && rule->cls != v->enhanced.cls) continue;
    if (rule->subject >= 0 && rule->subject != v->enhanced.subject) continue;
    if (rule->detail >= 0 && rule->detail != v->enhanced.detail) continue;
    if (rule->stage && rule->stage != v->stage) continue;
    if (rule->provider && rule->provider != v->provider) continue;
    lua_rawgeti(L, strings, (int)(2 * i + 1));
    if (rule->kind == BY_TEXT) {
      smtpcodes_string matched;
      const unsigned char *needle;
      lua_rawgeti(L, strings, (int)(2 * i + 2));
      needle = (const unsigned char *)lua_tostring(L, -1);
      if (!smtpcodes_find_needle(needle, octets.ptr, octets.len, &matched)) {
        lua_pop(L, 2);
        continue;
      }
      lua_pop(L, 1);
      lua_pushlstring(L, matched.ptr, matched.len);
    } else if (rule->kind == BY_PATTERN) {
      lua_Integer from, to;
      lua_pushvalue(L, FIND);
      lua_pushvalue(L, text);
      lua_rawgeti(L, strings, (int)(2 * i + 2));
      lua_call(L, 2, 2);
      if (lua_isnil(L, -2)) {
        lua_pop(L, 3);
        continue;
      }
      from = lua_tointeger(L, -2);
      to = lua_tointeger(L, -1);
      lua_pop(L, 2);
      lua_pushlstring(L, octets.ptr + from - 1, (size_t)(to - from + 1));
    } else {
      lua_pushnil(L);
    }
    lua_remove(L, strings);
    return i + 1;
  }
  lua_pop(L, 1);
  return 0;
}

/* ---- what is to be judged ---- */

struct question {
  smtpcodes_string text;
  smtpcodes_context context;
  int rules; /* stack index, 0 none */
};

static smtpcodes_stage check_stage(lua_State *L, int index, int arg, const char *function) {
  smtpcodes_string name;
  smtpcodes_stage stage;
  name.ptr = lua_tolstring(L, index, &name.len);
  stage = smtpcodes_stage_of(name.ptr, name.len);
  if (!stage) {
    sc_push_quoted(L, name, 24);
    sc_misuse(L, arg, function, "unknown stage '%s'", lua_tostring(L, -1));
  }
  return stage;
}

static void option_type(lua_State *L, int arg, const char *function, const char *key, int type) {
  if (lua_type(L, -1) != type)
    sc_misuse(L, arg, function, "option '%s': %s expected, got %s", key, lua_typename(L, type),
              luaL_typename(L, -1));
}

static void read_options(lua_State *L, int arg, const char *function, struct question *q) {
  if (lua_isnoneornil(L, arg)) return;
  if (!lua_istable(L, arg)) sc_misuse_type(L, arg, function, "table");
  lua_settop(L, arg);
  lua_pushnil(L); /* where a rule set will stand: the loop pops its values */
  for (lua_pushnil(L); lua_next(L, arg); lua_pop(L, 1)) {
    const char *const key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    if (strcmp(key, "stage") == 0) {
      option_type(L, arg, function, key, LUA_TSTRING);
      q->context.stage = check_stage(L, -1, arg, function);
    } else if (strcmp(key, "provider") == 0) {
      size_t len;
      const char *id;
      option_type(L, arg, function, key, LUA_TSTRING);
      id = lua_tolstring(L, -1, &len);
      q->context.provider = smtpcodes_provider_of(id, len);
      if (!q->context.provider) {
        smtpcodes_string shown;
        shown.ptr = id;
        shown.len = len;
        sc_push_quoted(L, shown, 24);
        sc_misuse(L, arg, function, "unknown provider '%s'", lua_tostring(L, -1));
      }
    } else if (strcmp(key, "rules") == 0) {
      if (!to_rules(L, lua_gettop(L)))
        sc_misuse(L, arg, function, "option 'rules': what rules() returns expected, got %s",
                  luaL_typename(L, -1));
      lua_pushvalue(L, -1);
      lua_replace(L, arg + 1);
      q->rules = arg + 1;
    } else if (strcmp(key, "final") == 0) {
      option_type(L, arg, function, key, LUA_TBOOLEAN);
      q->context.final = lua_toboolean(L, -1);
    } else if (strcmp(key, "submission") == 0) {
      option_type(L, arg, function, key, LUA_TBOOLEAN);
      q->context.submission = lua_toboolean(L, -1);
    } else if (strcmp(key, "recipients") == 0 || strcmp(key, "max_bytes") == 0) {
      lua_Number n;
      option_type(L, arg, function, key, LUA_TNUMBER);
      n = lua_tonumber(L, -1);
      if (!(n >= 0)) sc_misuse(L, arg, function, "option '%s': non-negative integer expected", key);
      if (n > 2147483647.0) n = 2147483647.0;
      if (n != (lua_Number)(long)n)
        sc_misuse(L, arg, function, "option '%s': non-negative integer expected", key);
      if (*key == 'r') q->context.recipients = (int)n;
      else q->context.max_bytes = (size_t)n;
    } else if (*key) {
      sc_misuse(L, arg, function, "unknown option '%s'", key);
    } else {
      sc_misuse(L, arg, function, "unknown option of type %s", luaL_typename(L, -2));
    }
  }
}

/* A table with `code`: a reply. Replaces it by its text. */
static void read_reply(lua_State *L, const char *function, struct question *q) {
  lua_Number code;
  int lines;
  lua_getfield(L, 1, "code");
  code = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
  if (!(code >= 200 && code <= 599) || code != (lua_Number)(int)code)
    sc_misuse(L, 1, function, "reply expected: its code is no reply code");
  q->context.code = (int)code;
  lua_getfield(L, 1, "enhanced");
  if (lua_type(L, -1) == LUA_TSTRING) {
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    if (smtpcodes_read_enhanced(text, len, &q->context.enhanced) != len ||
        q->context.enhanced.cls != (int)code / 100)
      memset(&q->context.enhanced, 0, sizeof(q->context.enhanced));
  }
  lua_getfield(L, 1, "stage");
  if (!q->context.stage && lua_type(L, -1) == LUA_TSTRING) {
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    q->context.stage = smtpcodes_stage_of(text, len);
  }
  lua_pop(L, 3);
  lua_getfield(L, 1, "lines");
  lines = lua_gettop(L);
  if (lua_istable(L, lines)) {
    luaL_Buffer buffer;
    const int count = (int)sc_rawlen(L, lines);
    int i;
    luaL_buffinit(L, &buffer);
    for (i = 1; i <= count; i++) {
      if (i > 1) luaL_addchar(&buffer, '\n');
      lua_rawgeti(L, lines, i);
      if (lua_type(L, -1) != LUA_TSTRING)
        sc_misuse(L, 1, function, "reply expected: line %d is no string", i);
      luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
  } else {
    lua_getfield(L, 1, "text");
    if (lua_type(L, -1) != LUA_TSTRING) {
      lua_pop(L, 1);
      lua_pushliteral(L, "");
    }
  }
  lua_replace(L, 1);
  q->text.ptr = lua_tolstring(L, 1, &q->text.len);
}

/* Reads the first argument; 0 when it is a number that is no code (what a data error says is pushed). */
static int read_question(lua_State *L, const char *function, struct question *q) {
  if (lua_type(L, 1) == LUA_TSTRING) {
    q->text.ptr = lua_tolstring(L, 1, &q->text.len);
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
    read_reply(L, function, q);
  } else {
    sc_misuse_type(L, 1, function, "number, string or reply");
  }
  return 1;
}

/* Pushes the text that rules are asked about: the lines of the reply that counts, joined by "\n". */
static void push_text(lua_State *L, const struct question *q) {
  smtpcodes_reply reply;
  smtpcodes_string line;
  const size_t len = q->text.len < q->context.max_bytes ? q->text.len : q->context.max_bytes;
  size_t at = 0, lines = 0;
  luaL_Buffer buffer;
  if (q->context.code || !smtpcodes_parse_diagnostic(q->text.ptr, len, &reply)) {
    lua_pushlstring(L, q->text.ptr, len);
    return;
  }
  luaL_buffinit(L, &buffer);
  while ((at = smtpcodes_next_line(&reply, at, &line)) != 0) {
    if (lines++) luaL_addchar(&buffer, '\n');
    luaL_addlstring(&buffer, line.ptr, line.len);
  }
  luaL_pushresult(&buffer);
}

/* Judges; returns the number of the caller's rule that decided (its id and what it matched are pushed). */
static size_t judge(lua_State *L, struct question *q, smtpcodes_verdict *v) {
  size_t rule = 0;
  smtpcodes_classify(q->text.ptr, q->text.len, &q->context, v);
  if (q->rules && v->severity != 2 && v->severity != 3) {
    const struct user_rules *const set = (const struct user_rules *)lua_touserdata(L, q->rules);
    int text;
    push_text(L, q);
    text = lua_gettop(L);
    rule = ask_rules(L, q->rules, v, text);
    lua_remove(L, text);
    if (rule) {
      q->context.reason = set->rule[rule - 1].reason;
      smtpcodes_classify(q->text.ptr, q->text.len, &q->context, v);
    }
  }
  return rule;
}

/* classify(what [, opts]): verdict. */
static int l_classify(lua_State *L) {
  struct question q = { { NULL, 0 }, SMTPCODES_CONTEXT_DEFAULTS, 0 };
  smtpcodes_verdict v;
  size_t rule;
  int verdict;
  if (lua_gettop(L) < 2) lua_settop(L, 2);
  read_options(L, 2, "classify", &q);
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
  }
  set(L, K_WHY);
  lua_pushvalue(L, VERDICT);
  lua_setmetatable(L, -2);
  return 1;
}

/* reason(what [, stage]): reason, action, scope, disposition. */
static int l_reason(lua_State *L) {
  struct question q = { { NULL, 0 }, SMTPCODES_CONTEXT_DEFAULTS, 0 };
  smtpcodes_verdict v;
  if (!lua_isnoneornil(L, 2)) {
    if (lua_type(L, 2) != LUA_TSTRING) sc_misuse_type(L, 2, "reason", "string");
    q.context.stage = check_stage(L, 2, 2, "reason");
  }
  if (!read_question(L, "reason", &q)) return sc_data_error(L, "not_a_code");
  smtpcodes_classify(q.text.ptr, q.text.len, &q.context, &v);
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
    if (smtpcodes_reason_info((smtpcodes_reason)i, &entry)) put(L, AT_REASON + i, entry.reason);
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

static void push_metatable(lua_State *L, const char *name) {
  lua_newtable(L);
  sc_set_metatable(L, name);
  lua_getmetatable(L, -1);
  lua_remove(L, -2);
}

static void add(lua_State *L, int module, const char *name, lua_CFunction function) {
  int i;
  for (i = 1; i <= 4; i++) lua_pushvalue(L, module + i);
  lua_pushcclosure(L, function, 4);
  lua_setfield(L, module, name);
}

void sc_open_decide(lua_State *L) {
  const int module = lua_gettop(L);
  push_words(L);
  push_metatable(L, "smtpcodes.verdict");
  push_metatable(L, "smtpcodes.rules");
  lua_pushliteral(L, "smtpcodes.rules");
  lua_setfield(L, -2, "__metatable");
  lua_getglobal(L, "string");
  lua_getfield(L, -1, "find");
  lua_remove(L, -2);
  add(L, module, "classify", l_classify);
  add(L, module, "reason", l_reason);
  add(L, module, "rules", l_rules);
  add(L, module, "fingerprint", l_fingerprint);
  lua_settop(L, module);
}
