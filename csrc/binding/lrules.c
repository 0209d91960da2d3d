/* SPDX-License-Identifier: MIT
 *
 * Rules of the caller's own: rules(list) makes an immutable set of them, sc_ask_rules asks it. Phrases are
 * compiled into one index, which is asked once for all of them; patterns are asked one after the other.
 */
#include "binding.h"

#include <string.h>

enum kind { BY_CONDITIONS, BY_TEXT, BY_PATTERN };

/* What a rule asks for beside its words. */
struct conditions {
  int code_first, code_last;          /* 0: any */
  int cls, subject, detail;           /* -1: any */
  smtpcodes_stage stage;              /* NONE: any */
  int provider;                       /* 0: any */
};

struct user_rule {
  struct conditions when;
  smtpcodes_reason reason;
  enum kind kind;
  int has_id;
};

/* A set is a userdata. Its uservalue is a table: INDEX the compiled phrases, FIND string.find, and of rule n (from
 * 0) its id at 2n + 1 and its phrase or pattern at 2n + 2. */
enum { INDEX = 0, FIND = -1 };

struct user_rules {
  int count, phrases, others;         /* others: the rules without a phrase */
  int *phrase_rule, *other;           /* their numbers, ascending; both stand behind `rule` */
  struct user_rule rule[1];
};

/* ---- conditions ---- */

static int fits(const struct conditions *when, const smtpcodes_verdict *v) {
  const int asks_enhanced = when->cls >= 0 || when->subject >= 0 || when->detail >= 0;
  if (when->code_first && (v->code < when->code_first || v->code > when->code_last)) return 0;
  if (asks_enhanced && !v->enhanced.cls) return 0;
  if (when->cls >= 0 && when->cls != v->enhanced.cls) return 0;
  if (when->subject >= 0 && when->subject != v->enhanced.subject) return 0;
  if (when->detail >= 0 && when->detail != v->enhanced.detail) return 0;
  if (when->stage && when->stage != v->stage) return 0;
  return !when->provider || when->provider == v->provider;
}

/* "5.7.1", "x.2.x". */
static int read_enhanced(const char *text, size_t len, struct conditions *rule) {
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
static int read_code(lua_State *L, struct conditions *rule) {
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

/* ---- patterns ---- */

enum { MOST_CAPTURES = 32, MOST_STEPS = 150 };

struct pattern {
  const char *at, *end;
  int captures, open[MOST_CAPTURES], opened;
  char closed[MOST_CAPTURES];
  int steps; /* items that string.find calls itself for: it gives up at 200 */
};

/* Behind the "[set]" whose "[" was read; NULL when it has no end. */
static const char *set_end(const char *at, const char *end) {
  if (at < end && *at == '^') at++;
  do { /* a "]" that stands first is itself */
    if (at == end) return NULL;
    if (*at++ == '%') {
      if (at == end) return NULL;
      at++;
    }
  } while (at == end || *at != ']');
  return at + 1;
}

static const char *after_percent(struct pattern *p) {
  char c;
  if (p->at == p->end) return "ends with %";
  c = *p->at++;
  if (c == 'b') {
    if (p->end - p->at < 2) return "lacks two characters behind %b";
    p->at += 2;
  } else if (c == 'f') {
    if (p->at == p->end || *p->at != '[') return "lacks [ behind %f";
  } else if (c >= '0' && c <= '9') {
    if (c == '0' || c - '1' >= p->captures || !p->closed[c - '1']) return "refers to a capture that is not there";
  }
  return NULL;
}

static const char *read_item(struct pattern *p) {
  const char c = *p->at++;
  if (c == '(') {
    if (p->captures == MOST_CAPTURES) return "has too many captures";
    p->closed[p->captures] = 0;
    p->open[p->opened++] = p->captures++;
    p->steps++;
  } else if (c == ')') {
    if (!p->opened) return "closes a capture that is not open";
    p->closed[p->open[--p->opened]] = 1;
    p->steps++;
  } else if (c == '[') {
    p->at = set_end(p->at, p->end);
    if (!p->at) return "lacks a ]";
  } else if (c == '%') {
    return after_percent(p);
  } else if (!c) {
    return "has a NUL, which Lua 5.1 takes for its end";
  } else if (c == '?' || c == '*' || c == '+' || c == '-') {
    p->steps++;
  }
  return NULL;
}

/* What makes string.find raise an error for this pattern, whatever the subject, NULL when nothing does. */
static const char *pattern_problem(const char *text, size_t len) {
  struct pattern p;
  const char *problem = NULL;
  memset(&p, 0, sizeof(p));
  p.at = text;
  p.end = text + len;
  while (!problem && p.at < p.end) problem = read_item(&p);
  if (problem) return problem;
  if (p.opened) return "leaves a capture open";
  return p.steps > MOST_STEPS ? "has too many captures and repetitions" : NULL;
}

/* ---- reading rows ---- */

struct row {
  struct user_rule *rule;
  int strings, n; /* of the set's table; of the rule from 0 */
};

/* Readers of fields, whose string is on top of the stack. Each returns NULL, or what is wrong, which may be a string
 * pushed. */
typedef const char *(*field_reader)(lua_State *L, const struct row *row, smtpcodes_string value);

static const char *read_id(lua_State *L, const struct row *row, smtpcodes_string id) {
  if (!id.len) return "the id is empty";
  row->rule->has_id = 1;
  lua_pushvalue(L, -1);
  lua_rawseti(L, row->strings, 2 * row->n + 1);
  return NULL;
}

static const char *read_reason(lua_State *L, const struct row *row, smtpcodes_string name) {
  (void)L;
  row->rule->reason = smtpcodes_reason_of(name.ptr, name.len);
  if (!row->rule->reason) return "there is no such reason";
  return row->rule->reason <= SMTPCODES_REASON_CONTINUE ? "that reason follows from the reply code alone" : NULL;
}

static const char *read_words(lua_State *L, const struct row *row, enum kind kind) {
  if (row->rule->kind) return "either text or pattern";
  row->rule->kind = kind;
  lua_pushvalue(L, -1);
  lua_rawseti(L, row->strings, 2 * row->n + 2);
  return NULL;
}

static const char *read_text(lua_State *L, const struct row *row, smtpcodes_string text) {
  return text.len > 32767 ? "text is over 32767 octets" : read_words(L, row, BY_TEXT);
}

static const char *read_pattern(lua_State *L, const struct row *row, smtpcodes_string pattern) {
  const char *const problem = pattern_problem(pattern.ptr, pattern.len);
  return problem ? lua_pushfstring(L, "pattern %s", problem) : read_words(L, row, BY_PATTERN);
}

static const char *read_enhanced_field(lua_State *L, const struct row *row, smtpcodes_string code) {
  (void)L;
  return read_enhanced(code.ptr, code.len, &row->rule->when) ? NULL : "enhanced is no enhanced status code";
}

static const char *read_stage(lua_State *L, const struct row *row, smtpcodes_string name) {
  (void)L;
  row->rule->when.stage = smtpcodes_stage_of(name.ptr, name.len);
  return row->rule->when.stage ? NULL : "there is no such stage";
}

static const char *read_provider(lua_State *L, const struct row *row, smtpcodes_string name) {
  (void)L;
  row->rule->when.provider = smtpcodes_provider_of(name.ptr, name.len);
  return row->rule->when.provider ? NULL : "there is no such provider";
}

static field_reader reader_of(const char *key) {
  static const struct { char key[9]; field_reader reader; } fields[] = { { "id", read_id }, { "reason", read_reason },
    { "text", read_text }, { "pattern", read_pattern }, { "enhanced", read_enhanced_field }, { "stage", read_stage },
    { "provider", read_provider } };
  size_t i;
  for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
    if (strcmp(key, fields[i].key) == 0) return fields[i].reader;
  return NULL;
}

/* The key is below the value on top of the stack. */
static const char *read_field(lua_State *L, const struct row *row) {
  const char *key;
  field_reader reader;
  if (lua_type(L, -2) != LUA_TSTRING) return lua_pushfstring(L, "unknown field of type %s", luaL_typename(L, -2));
  key = lua_tostring(L, -2);
  if (strcmp(key, "code") == 0)
    return read_code(L, &row->rule->when) ? NULL : "code is no reply code, and not the first digits of one";
  reader = reader_of(key);
  if (!reader) return lua_pushfstring(L, "unknown field '%s'", key);
  if (lua_type(L, -1) != LUA_TSTRING)
    return lua_pushfstring(L, "%s: string expected, got %s", key, luaL_typename(L, -1));
  return reader(L, row, sc_octets(L, -1));
}

/* Reads the row on top of the stack. */
static const char *read_row(lua_State *L, const struct row *row) {
  const int at = lua_gettop(L);
  const struct conditions *const when = &row->rule->when;
  const char *wrong = NULL;
  memset(row->rule, 0, sizeof(*row->rule));
  row->rule->when.cls = row->rule->when.subject = row->rule->when.detail = -1;
  if (!lua_istable(L, at)) return lua_pushfstring(L, "table expected, got %s", luaL_typename(L, at));
  for (lua_pushnil(L); !wrong && lua_next(L, at); lua_settop(L, wrong ? lua_gettop(L) : at + 1))
    wrong = read_field(L, row);
  if (wrong) return wrong;
  if (!row->rule->has_id) return "it has no id";
  if (!row->rule->reason) return "it has no reason";
  if (!row->rule->kind && !when->code_first && when->cls < 0 && when->subject < 0 && when->detail < 0 &&
      !when->stage && !when->provider) return "it matches everything";
  return NULL;
}

/* nil, "rule n: …", {kind=kind, rule=n}; n counts from 0 here. */
static int bad_rule(lua_State *L, int n, const char *what, const char *kind) {
  lua_pushfstring(L, "rule %d: %s", n + 1, what);
  sc_data_error(L, kind);
  sc_set_integer(L, "rule", n + 1);
  return 3;
}

/* ---- dead rules: an earlier one matches whatever they match ---- */

/* Pushes a key that is equal for rules that ask for the same. */
static void push_key(lua_State *L, const struct conditions *when, enum kind kind, int words) {
  lua_pushfstring(L, "%d %d %d %d ", when->code_first, when->code_last, when->cls, when->subject);
  lua_pushfstring(L, "%d %d %d %d ", when->detail, (int)when->stage, when->provider, (int)kind);
  if (kind) lua_pushvalue(L, words);
  else lua_pushliteral(L, "");
  lua_concat(L, 3);
}

/* Leaves one or two digits of the code out, where it has more, or (three) whatever it has; 0 when it cannot. */
static int widen_code(struct conditions *when, int width) {
  int scale = when->code_last - when->code_first + 1; /* 1, 10 or 100 */
  if (!width) return 1;
  if (!when->code_first) return 0;
  if (width == 3) {
    when->code_first = when->code_last = 0;
    return 1;
  }
  scale *= width == 1 ? 10 : 100;
  if (scale > 100) return 0;
  when->code_first = when->code_first / scale * scale;
  when->code_last = when->code_first + scale - 1;
  return 1;
}

/* Widens what a rule asks for in one of the ways that the bits of `way` name (the lowest two: digits of the code);
 * 0 when the rule does not ask for what would be left out. */
static int widen(struct conditions *when, enum kind *kind, int way) {
  int stage = (int)when->stage, how = (int)*kind, i;
  const struct { int *asked, any; } parts[] = { { &when->cls, -1 }, { &when->subject, -1 }, { &when->detail, -1 },
    { &stage, SMTPCODES_STAGE_NONE }, { &when->provider, 0 }, { &how, BY_CONDITIONS } };
  if (!widen_code(when, way & 3)) return 0;
  for (i = 0; i < (int)(sizeof(parts) / sizeof(parts[0])); i++) {
    if (!(way >> (i + 2) & 1)) continue;
    if (*parts[i].asked == parts[i].any) return 0;
    *parts[i].asked = parts[i].any;
  }
  when->stage = (smtpcodes_stage)stage;
  *kind = (enum kind)how;
  return 1;
}

/* The number of an earlier rule that matches whatever rule n matches, -1 when there is none; `keys` holds the rules
 * so far by what they ask for. */
static int covered_by(lua_State *L, const struct user_rules *set, int n, int strings, int keys) {
  int way, words, found = -1;
  lua_rawgeti(L, strings, 2 * n + 2);
  words = lua_gettop(L);
  for (way = 0; way < 256; way++) {
    struct conditions when = set->rule[n].when;
    enum kind kind = set->rule[n].kind;
    if (!widen(&when, &kind, way)) continue;
    push_key(L, &when, kind, words);
    lua_rawget(L, keys);
    if (lua_type(L, -1) == LUA_TNUMBER && (found < 0 || lua_tointeger(L, -1) < found))
      found = (int)lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  push_key(L, &set->rule[n].when, set->rule[n].kind, words);
  lua_pushinteger(L, n);
  lua_rawset(L, keys);
  return found;
}

/* ---- a set ---- */

/* Compiles the phrases of the set; leaves the index in its table, and on the stack what it needed. Returns NULL, or what
 * is wrong with rule *n. */
static const char *compile(lua_State *L, const struct user_rules *set, int strings, int *n) {
  smtpcodes_string *const phrases =
    (smtpcodes_string *)lua_newuserdata(L, sizeof(smtpcodes_string) * (size_t)(set->phrases + 1));
  smtpcodes_phrase_problem problem;
  size_t octets;
  void *room;
  int i;
  for (i = 0; i < set->phrases; i++) {
    lua_rawgeti(L, strings, 2 * set->phrase_rule[i] + 2); /* stays alive in the table */
    phrases[i] = sc_octets(L, -1);
    lua_pop(L, 1);
  }
  octets = smtpcodes_compile_room(phrases, (size_t)set->phrases, &problem);
  if (octets) {
    room = lua_newuserdata(L, octets);
    octets = smtpcodes_compile(phrases, (size_t)set->phrases, room, &problem);
    if (octets) {
      memcpy(lua_newuserdata(L, octets), room, octets);
      lua_rawseti(L, strings, INDEX);
      return NULL;
    }
  }
  *n = set->phrase_rule[problem.phrase];
  lua_pushlstring(L, problem.token.ptr, problem.token.len);
  return lua_pushfstring(L, "text: '%s' %s", lua_tostring(L, -1), problem.what);
}

/* rules(list): an immutable set, or nil, message, {kind="bad_rule"|"dead_rule", rule=n}. */
static int l_rules(lua_State *L) {
  struct user_rules *set;
  const char *wrong;
  int count, i;
  if (!lua_istable(L, 1)) sc_misuse_type(L, 1, "rules", "table");
  lua_settop(L, 1);
  if (sc_rawlen(L, 1) > 10000) sc_misuse(L, 1, "rules", "more than 10000 rules");
  count = (int)sc_rawlen(L, 1);
  set = (struct user_rules *)lua_newuserdata(
    L, sizeof(*set) + (size_t)count * (sizeof(set->rule[0]) + 2 * sizeof(int)));
  set->count = set->phrases = set->others = 0;
  set->phrase_rule = (int *)(void *)&set->rule[count + 1];
  set->other = set->phrase_rule + count;
  lua_createtable(L, 2 * count, 2); /* index 3 */
  lua_newtable(L);                  /* index 4: the rules so far by what they ask for */
  for (i = 0; i < count; i++) {
    struct row row;
    int earlier;
    row.rule = &set->rule[i];
    row.strings = 3;
    row.n = i;
    lua_rawgeti(L, 1, i + 1);
    if ((wrong = read_row(L, &row))) return bad_rule(L, i, wrong, "bad_rule");
    earlier = covered_by(L, set, i, 3, 4);
    if (earlier >= 0) {
      lua_rawgeti(L, 3, 2 * earlier + 1);
      wrong = lua_pushfstring(L, "it is dead: rule %d ('%s') matches whatever it matches", earlier + 1,
                              lua_tostring(L, -1));
      return bad_rule(L, i, wrong, "dead_rule");
    }
    lua_settop(L, 4);
    if (set->rule[i].kind == BY_TEXT) set->phrase_rule[set->phrases++] = i;
    else set->other[set->others++] = i;
  }
  set->count = count;
  if ((wrong = compile(L, set, 3, &i))) return bad_rule(L, i, wrong, "bad_rule");
  lua_getglobal(L, "string");
  lua_getfield(L, -1, "find");
  lua_rawseti(L, 3, FIND);
  lua_settop(L, 3);
  sc_set_uservalue(L, 2);
  sc_push_metatable(L, "smtpcodes.rules");
  lua_setmetatable(L, 2);
  return 1;
}

/* ---- asking ---- */

int sc_is_rules(lua_State *L, int index) {
  int same;
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return 0;
  luaL_getmetatable(L, "smtpcodes.rules");
  same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same;
}

struct question {
  const struct user_rules *set;
  const smtpcodes_verdict *verdict;
};

static int holds(void *with, size_t phrase) {
  const struct question *const q = (const struct question *)with;
  return fits(&q->set->rule[q->set->phrase_rule[phrase]].when, q->verdict);
}

/* Whether the pattern of rule n is in the text: *matched are its octets. */
static int matches(lua_State *L, int strings, int n, int text, smtpcodes_string *matched) {
  lua_Integer from, to;
  lua_rawgeti(L, strings, FIND);
  lua_pushvalue(L, text);
  lua_rawgeti(L, strings, 2 * n + 2);
  lua_call(L, 2, 2);
  from = lua_tointeger(L, -2); /* 0: nil, it is not there */
  to = lua_tointeger(L, -1);
  lua_pop(L, 2);
  if (from) {
    matched->ptr = lua_tostring(L, text) + from - 1;
    matched->len = (size_t)(to - from + 1);
  }
  return from != 0;
}

int sc_ask_rules(lua_State *L, int rules, const smtpcodes_verdict *v, int text, smtpcodes_reason *reason) {
  const struct user_rules *const set = (const struct user_rules *)lua_touserdata(L, rules);
  const smtpcodes_string octets = sc_octets(L, text);
  smtpcodes_string matched = { NULL, 0 };
  struct question q;
  int strings, i, first = set->count;
  sc_push_uservalue(L, rules);
  strings = lua_gettop(L);
  q.set = set;
  q.verdict = v;
  if (set->phrases) {
    size_t phrase;
    lua_rawgeti(L, strings, INDEX);
    phrase = smtpcodes_find(lua_touserdata(L, -1), octets.ptr, octets.len, holds, &q, &matched);
    lua_pop(L, 1);
    if (phrase) first = set->phrase_rule[phrase - 1];
  }
  for (i = 0; i < set->others && set->other[i] < first; i++) {
    const int n = set->other[i];
    smtpcodes_string found = { NULL, 0 };
    if (!fits(&set->rule[n].when, v)) continue;
    if (set->rule[n].kind == BY_PATTERN && !matches(L, strings, n, text, &found)) continue;
    first = n;
    matched = found;
  }
  if (first == set->count) {
    lua_pop(L, 1);
    return 0;
  }
  if (matched.ptr) lua_pushlstring(L, matched.ptr, matched.len);
  else lua_pushnil(L);
  lua_rawgeti(L, strings, 2 * first + 1);
  lua_insert(L, -2);
  lua_remove(L, strings);
  *reason = set->rule[first].reason;
  return first + 1;
}

void sc_open_rules(lua_State *L) {
  static const luaL_Reg functions[] = { { "rules", l_rules }, { NULL, NULL } };
  sc_register(L, functions);
  sc_push_metatable(L, "smtpcodes.rules");
  sc_set_text(L, "__metatable", "smtpcodes.rules");
  lua_pop(L, 1);
}
