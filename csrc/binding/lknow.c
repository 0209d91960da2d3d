/* SPDX-License-Identifier: MIT
 *
 * Know: entries, severities, stages and reasons for Lua.
 */
#include "binding.h"

#include <limits.h>
#include <stdio.h>

/* Pushes nil, "not an SMTP code: …", {kind="not_a_code"} for a number or string argument. */
static int not_a_code(lua_State *L, int arg, const char *what) {
  if (lua_type(L, arg) == LUA_TNUMBER) {
    const lua_Number n = lua_tonumber(L, arg);
    char text[64];
    /* Written here and not by Lua, whose number formats differ between versions. */
    if (n != n) snprintf(text, sizeof(text), "NaN");
    else if (n - n != 0) snprintf(text, sizeof(text), n > 0 ? "inf" : "-inf");
    else snprintf(text, sizeof(text), "%.17g", (double)n);
    lua_pushfstring(L, "not an SMTP %s: %s", what, text);
  } else {
    lua_pushfstring(L, "not an SMTP %s: \"", what);
    sc_push_quoted(L, sc_octets(L, arg), 40);
    lua_pushliteral(L, "\"");
    lua_concat(L, 3);
  }
  return sc_data_error(L, "not_a_code");
}

static int unknown_code(lua_State *L, const sc_code *code) {
  if (code->kind == SC_ENHANCED_CODE) {
    lua_pushliteral(L, "unknown enhanced status code ");
    sc_push_enhanced(L, code->enhanced);
    lua_concat(L, 2);
    sc_data_error(L, "unknown_code");
    /* RFC 3463 §2: of an unknown detail the subject and the class can still be told. */
    sc_push_string(L, smtpcodes_class_text(code->enhanced.cls));
    if (smtpcodes_subject_text(code->enhanced.subject).ptr) {
      lua_pushliteral(L, " ");
      sc_push_string(L, smtpcodes_subject_text(code->enhanced.subject));
      lua_concat(L, 3);
    }
    lua_setfield(L, -2, "about");
    return 3;
  }
  lua_pushfstring(L, "unknown SMTP reply code %d", code->code);
  return sc_data_error(L, "unknown_code");
}

static void push_code(lua_State *L, const smtpcodes_entry *entry) {
  if (entry->kind == SMTPCODES_KIND_REPLY) lua_pushinteger(L, entry->code);
  else sc_push_enhanced(L, entry->enhanced);
}

/* t.related = codes. */
static void set_related(lua_State *L, const smtpcodes_entry *entry) {
  smtpcodes_entry other;
  size_t position = 0;
  int n = 0;
  lua_newtable(L);
  while ((position = smtpcodes_next_related(entry, position, &other)) != 0) {
    push_code(L, &other);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "related");
}

/* t.stages = names in the order of a session, "any" for every command behind them. */
static void set_stages(lua_State *L, const smtpcodes_entry *entry) {
  int stage, n = 0;
  lua_newtable(L);
  for (stage = 1; stage < SMTPCODES_STAGES; stage++) {
    if (!(entry->stages >> stage & 1)) continue;
    sc_push_string(L, smtpcodes_stage_name((smtpcodes_stage)stage));
    lua_rawseti(L, -2, ++n);
  }
  if (entry->stages & SMTPCODES_ANY_COMMAND) {
    lua_pushliteral(L, "any");
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "stages");
}

/* t.classes = the usual ones. */
static void set_classes(lua_State *L, const smtpcodes_entry *entry) {
  int cls, n = 0;
  lua_newtable(L);
  for (cls = 2; cls <= 5; cls++) {
    if (!(entry->classes >> cls & 1)) continue;
    lua_pushinteger(L, cls);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "classes");
}

/* t[name] = array of {reason, [text]}. */
static void set_examples(lua_State *L, const char *name, const smtpcodes_entry *entry, const char *text) {
  smtpcodes_example example;
  size_t position = 0;
  int n = 0;
  lua_newtable(L);
  while ((position = smtpcodes_next_example(entry, position, &example)) != 0) {
    lua_createtable(L, 0, 2);
    sc_set_string(L, "reason", smtpcodes_reason_name(example.reason));
    sc_set_string(L, text, example.text);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, name);
}

static void push_entry(lua_State *L, const smtpcodes_entry *entry) {
  char slug[160];
  size_t size;
  lua_createtable(L, 0, 23);
  push_code(L, entry);
  lua_setfield(L, -2, "code");
  if (entry->kind == SMTPCODES_KIND_REPLY) {
    sc_set_text(L, "kind", "reply");
    sc_set_string(L, "category", entry->category);
    sc_set_string(L, "closes", entry->closes);
    set_stages(L, entry);
    sc_set_list(L, "enhanced", &entry->codes, 0);
  } else {
    sc_set_text(L, "kind", "enhanced");
    sc_set_integer(L, "class", entry->enhanced.cls);
    sc_set_integer(L, "subject", entry->enhanced.subject);
    sc_set_integer(L, "detail", entry->enhanced.detail);
    sc_set_flag(L, "usual", entry->usual);
    set_classes(L, entry);
    sc_set_list(L, "reply_codes", &entry->codes, 1);
  }
  sc_set_string(L, "name", entry->name);
  size = smtpcodes_slug(entry, slug, sizeof(slug));
  lua_pushlstring(L, slug, size < sizeof(slug) ? size : sizeof(slug));
  lua_setfield(L, -2, "slug");
  sc_set_string(L, "severity", entry->severity);
  sc_set_string(L, "status", entry->status);
  sc_set_string(L, "gist", entry->gist);
  sc_set_string(L, "description", entry->description);
  sc_set_string(L, "when", entry->when);
  sc_set_string(L, "fix", entry->fix);
  sc_set_string(L, "send", entry->send);
  sc_set_list(L, "sources", &entry->sources, 0);
  set_related(L, entry);
  set_examples(L, "examples", entry, "text");
  sc_set_text(L, "lang", "en");
  sc_set_metatable(L, "smtpcodes.entry");
}

/* t.reasons of a pair without examples: what the classifier says to the two codes and the name. */
static void set_composed_reasons(lua_State *L, const smtpcodes_entry *pair) {
  smtpcodes_verdict verdict;
  smtpcodes_string text;
  lua_createtable(L, 1, 0);
  lua_createtable(L, 0, 2);
  lua_pushfstring(L, "%d ", pair->code);
  sc_push_enhanced(L, pair->enhanced);
  lua_pushliteral(L, " ");
  sc_push_string(L, pair->name);
  lua_concat(L, 4);
  text = sc_octets(L, -1);
  smtpcodes_classify(text.ptr, text.len, NULL, &verdict);
  lua_setfield(L, -2, "example");
  sc_set_string(L, "reason", smtpcodes_reason_name(verdict.reason));
  lua_rawseti(L, -2, 1);
  lua_setfield(L, -2, "reasons");
}

/* t.description of a pair that has no texts of its own: what each of the two means. */
static void set_composed_description(lua_State *L, const smtpcodes_entry *reply, const smtpcodes_entry *enhanced) {
  lua_pushfstring(L, "%d means that ", reply->code);
  sc_push_string(L, reply->gist);
  lua_pushliteral(L, ". ");
  sc_push_enhanced(L, enhanced->enhanced);
  lua_pushliteral(L, " beside it means that ");
  sc_push_string(L, enhanced->gist);
  lua_pushliteral(L, ".");
  lua_concat(L, 7);
  lua_setfield(L, -2, "description");
}

static void push_pair(lua_State *L, const smtpcodes_entry *pair) {
  smtpcodes_entry reply, enhanced;
  smtpcodes_example example;
  char slug[24];
  lua_createtable(L, 0, 14);
  sc_set_text(L, "kind", "pair");
  sc_set_integer(L, "code", pair->code);
  sc_push_enhanced(L, pair->enhanced);
  lua_setfield(L, -2, "enhanced");
  lua_pushlstring(L, slug, smtpcodes_slug(pair, slug, sizeof(slug)));
  lua_setfield(L, -2, "slug");
  sc_set_string(L, "name", pair->name);
  sc_set_string(L, "severity", pair->severity);
  sc_set_string(L, "gist", pair->gist);
  sc_set_string(L, "description", pair->description);
  sc_set_string(L, "when", pair->when);
  sc_set_string(L, "fix", pair->fix);
  sc_set_flag(L, "composed", !pair->usual);
  sc_set_text(L, "lang", "en");
  if (smtpcodes_next_example(pair, 0, &example)) set_examples(L, "reasons", pair, "example");
  else set_composed_reasons(L, pair);
  (void)smtpcodes_reply_entry(pair->code, &reply); /* there is no pair without the two */
  (void)smtpcodes_enhanced_entry(pair->enhanced, &enhanced);
  if (!pair->usual) set_composed_description(L, &reply, &enhanced);
  lua_createtable(L, 2, 0);
  push_entry(L, &reply);
  lua_rawseti(L, -2, 1);
  push_entry(L, &enhanced);
  lua_rawseti(L, -2, 2);
  lua_setfield(L, -2, "entries");
  sc_set_metatable(L, "smtpcodes.entry");
}

/* Is the key "550 5.7.1" or "550-5.7.1"? */
static int read_pair(smtpcodes_string key, int *code, smtpcodes_enhanced *enhanced) {
  if (key.len < 9 || (key.ptr[3] != ' ' && key.ptr[3] != '-')) return 0;
  *code = smtpcodes_read_code(key.ptr, 3);
  return *code && smtpcodes_read_enhanced(key.ptr + 4, key.len - 4, enhanced) == key.len - 4;
}

/* Pushes nil, message and detail for a pair that has no entry. */
static int no_pair(lua_State *L, int code, smtpcodes_enhanced enhanced) {
  smtpcodes_entry entry;
  sc_code unknown = { SC_REPLY_CODE, 0, { 0, 0, 0 } };
  unknown.code = code;
  unknown.enhanced = enhanced;
  if (!smtpcodes_reply_entry(code, &entry)) return unknown_code(L, &unknown);
  unknown.kind = SC_ENHANCED_CODE;
  if (!smtpcodes_enhanced_entry(enhanced, &entry)) return unknown_code(L, &unknown);
  if (code / 100 == 3) {
    lua_pushfstring(L, "%d carries no enhanced status code", code);
  } else {
    lua_pushfstring(L, "%d and ", code);
    sc_push_enhanced(L, enhanced);
    lua_pushliteral(L, " are of different classes");
    lua_concat(L, 3);
  }
  return sc_data_error(L, "different_classes");
}

/* Finds the entry of a slug: the code it starts with says which one it can be. */
static int find_slug(smtpcodes_string key, smtpcodes_entry *out) {
  char slug[160];
  size_t dash = 0, i;
  smtpcodes_enhanced code;
  smtpcodes_entry entry;
  while (dash < key.len && key.ptr[dash] != '-') dash++;
  if (dash == 0 || dash == key.len) return 0;
  if (smtpcodes_read_enhanced(key.ptr, dash, &code) == dash) {
    if (!smtpcodes_enhanced_entry(code, &entry)) return 0;
  } else if (!smtpcodes_reply_entry(smtpcodes_read_code(key.ptr, dash), &entry)) {
    return 0;
  }
  if (smtpcodes_slug(&entry, slug, sizeof(slug)) != key.len) return 0;
  for (i = 0; i < key.len; i++)
    if (slug[i] != key.ptr[i]) return 0;
  *out = entry;
  return 1;
}

static void push_any(lua_State *L, const smtpcodes_entry *entry) {
  if (entry->kind == SMTPCODES_KIND_PAIR) push_pair(L, entry);
  else push_entry(L, entry);
}

/* Finds what lookup's first argument names and returns 0; otherwise returns how many values it pushed: nil, message and
 * detail. */
static int find(lua_State *L, smtpcodes_entry *out) {
  const sc_code code = sc_check_code(L, 1, "lookup");
  smtpcodes_string key = { "", 0 };
  smtpcodes_enhanced enhanced;
  int reply;
  if (!lua_isnoneornil(L, 2) && lua_type(L, 2) != LUA_TSTRING) sc_misuse_type(L, 2, "lookup", "string");
  if (code.kind == SC_REPLY_CODE) return smtpcodes_reply_entry(code.code, out) ? 0 : unknown_code(L, &code);
  if (code.kind == SC_ENHANCED_CODE)
    return smtpcodes_enhanced_entry(code.enhanced, out) ? 0 : unknown_code(L, &code);
  if (lua_type(L, 1) == LUA_TSTRING) key = sc_octets(L, 1);
  if (read_pair(key, &reply, &enhanced))
    return smtpcodes_pair_entry(reply, enhanced, out) ? 0 : no_pair(L, reply, enhanced);
  return find_slug(key, out) ? 0 : not_a_code(L, 1, "code or slug");
}

/* lookup(key [, lang]); upvalue 1 is localise(entry, lang), which puts the texts into a language. */
static int l_lookup(lua_State *L) {
  smtpcodes_entry entry;
  const int failed = find(L, &entry);
  if (failed) return failed;
  if (lua_isnoneornil(L, 2)) {
    push_any(L, &entry);
    return 1;
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  push_any(L, &entry);
  lua_pushvalue(L, 2);
  lua_call(L, 2, 1);
  return 1;
}

/* core.make_lookup(localise): the public lookup; without the function one that takes no language. */
static int l_make_lookup(lua_State *L) {
  lua_settop(L, 1);
  lua_pushcclosure(L, l_lookup, 1);
  return 1;
}

/* core.next(position): position and entry of the next row, nothing at the end; 0 starts. */
static int l_next(lua_State *L) {
  smtpcodes_entry entry;
  const lua_Integer position = luaL_checkinteger(L, 1);
  const size_t next = position < 0 || position > INT_MAX ? 0 : smtpcodes_next_entry((size_t)position, &entry);
  if (!next) return 0;
  lua_pushinteger(L, (lua_Integer)next);
  push_entry(L, &entry);
  return 2;
}

/* The first digit that a code argument stands for: 2–5, or 0 when it is no code. */
static int severity_digit(lua_State *L, const char *function) {
  const sc_code code = sc_check_code(L, 1, function);
  return code.kind == SC_REPLY_CODE      ? smtpcodes_severity(code.code)
         : code.kind == SC_ENHANCED_CODE ? code.enhanced.cls
                                         : 0;
}

/* Upvalue 1 maps the codes 200–599 to their ids: one look-up for what nearly every caller passes. */
static int l_severity(lua_State *L) {
  int digit;
  lua_pushvalue(L, 1);
  if (sc_rawget(L, lua_upvalueindex(1)) == LUA_TSTRING) return 1;
  digit = severity_digit(L, "severity");
  if (!digit) return not_a_code(L, 1, "code");
  sc_push_string(L, smtpcodes_severity_id(digit));
  return 1;
}

static int is_severity(lua_State *L, int digit, const char *function) {
  lua_pushboolean(L, severity_digit(L, function) == digit);
  return 1;
}

static int l_is_success(lua_State *L) { return is_severity(L, 2, "is_success"); }
static int l_is_intermediate(lua_State *L) { return is_severity(L, 3, "is_intermediate"); }
static int l_is_transient(lua_State *L) { return is_severity(L, 4, "is_transient"); }
static int l_is_permanent(lua_State *L) { return is_severity(L, 5, "is_permanent"); }

static int l_category(lua_State *L) {
  const sc_code code = sc_check_code(L, 1, "category");
  if (code.kind != SC_REPLY_CODE || !smtpcodes_severity(code.code)) return not_a_code(L, 1, "reply code");
  sc_push_string(L, smtpcodes_category_id(code.code));
  return 1;
}

static int l_subject(lua_State *L) {
  const sc_code code = sc_check_code(L, 1, "subject");
  const smtpcodes_string title = smtpcodes_subject_title(code.enhanced.subject);
  if (code.kind != SC_ENHANCED_CODE) return not_a_code(L, 1, "enhanced status code");
  if (!title.ptr) {
    lua_pushfstring(L, "unknown subject %d of an enhanced status code", code.enhanced.subject);
    return sc_data_error(L, "unknown_code");
  }
  sc_push_string(L, title);
  return 1;
}

static int l_expected(lua_State *L) {
  const smtpcodes_string name = sc_check_octets(L, 1, "expected");
  const smtpcodes_stage stage = smtpcodes_stage_of(name.ptr, name.len);
  const sc_code code = sc_check_code(L, 2, "expected");
  if (stage == SMTPCODES_STAGE_NONE) return sc_misuse_name(L, 1, "expected", "stage", name);
  if (code.kind != SC_REPLY_CODE || !smtpcodes_severity(code.code)) return not_a_code(L, 2, "reply code");
  switch (smtpcodes_expected(stage, code.code)) {
    case 2: lua_pushliteral(L, "success"); break;
    case 3: lua_pushliteral(L, "intermediate"); break;
    case 5: lua_pushliteral(L, "failure"); break;
    default: lua_pushnil(L);
  }
  return 1;
}

/* core.at_stage(code, stage): the tables list the code there, or servers send it there. */
static int l_at_stage(lua_State *L) {
  smtpcodes_entry entry;
  const sc_code code = sc_check_code(L, 1, "at_stage");
  const smtpcodes_string name = sc_check_octets(L, 2, "at_stage");
  lua_pushboolean(L, code.kind == SC_REPLY_CODE && smtpcodes_reply_entry(code.code, &entry)
                       && smtpcodes_at_stage(&entry, smtpcodes_stage_of(name.ptr, name.len)));
  return 1;
}

/* core.stages(): array of the stage names, in the order of a session. */
static int l_stages(lua_State *L) {
  int i;
  lua_createtable(L, SMTPCODES_STAGES, 0);
  for (i = 1; i < SMTPCODES_STAGES; i++) {
    sc_push_string(L, smtpcodes_stage_name((smtpcodes_stage)i));
    lua_rawseti(L, -2, i);
  }
  return 1;
}

static int l_reasons(lua_State *L) {
  smtpcodes_reason_entry row;
  int i;
  lua_createtable(L, SMTPCODES_REASONS, 0);
  for (i = 1; smtpcodes_reason_info((smtpcodes_reason)i, &row); i++) {
    lua_createtable(L, 0, 5);
    sc_set_string(L, "reason", row.reason);
    sc_set_string(L, "definition", row.definition);
    sc_set_string(L, "action", row.action);
    sc_set_string(L, "scope", row.scope);
    sc_set_string(L, "bounce", row.bounce);
    lua_rawseti(L, -2, i);
  }
  return 1;
}

void sc_open_know(lua_State *L) {
  static const luaL_Reg functions[] = {
    { "make_lookup", l_make_lookup },
    { "next", l_next },
    { "category", l_category },
    { "subject", l_subject },
    { "is_success", l_is_success },
    { "is_intermediate", l_is_intermediate },
    { "is_transient", l_is_transient },
    { "is_permanent", l_is_permanent },
    { "expected", l_expected },
    { "at_stage", l_at_stage },
    { "stages", l_stages },
    { "reasons", l_reasons },
    { NULL, NULL }
  };
  int code;
  sc_register(L, functions);
  lua_createtable(L, 600, 0);
  for (code = 200; code <= 599; code++) {
    sc_push_string(L, smtpcodes_severity_id(code / 100));
    lua_rawseti(L, -2, code);
  }
  lua_pushcclosure(L, l_severity, 1);
  lua_setfield(L, -2, "severity");
}
