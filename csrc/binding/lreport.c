/* SPDX-License-Identifier: MIT
 *
 * Read: what programs tell about an attempt to deliver, for Lua.
 */
#include "binding.h"

#include <string.h>

static int take_option(lua_State *L, int arg, const char *function, const char *key, void *to) {
  if (strcmp(key, "max_bytes") != 0) return 0;
  ((smtpcodes_report_options *)to)->max_bytes = sc_check_count(L, arg, function, key);
  return 1;
}

static smtpcodes_report_options check_options(lua_State *L, int arg, const char *function) {
  smtpcodes_report_options options = SMTPCODES_REPORT_DEFAULTS;
  sc_read_options(L, arg, function, take_option, &options);
  return options;
}

/* ---- values ---- */

void sc_push_address(lua_State *L, smtpcodes_string text, int xtext) {
  if (text.ptr && xtext) {
    char *const clean = (char *)lua_newuserdata(L, text.len);
    lua_pushlstring(L, clean, smtpcodes_decode_xtext(text, clean));
    lua_remove(L, -2);
  } else {
    sc_push_string(L, text);
  }
}

void sc_push_report_words(lua_State *L, const smtpcodes_report *report) {
  const smtpcodes_reply *const reply = report->has_inner ? &report->inner : &report->reply;
  const size_t room = report->has_reply ? reply->octets.len + reply->lines : report->text.len;
  char *const clean = (char *)lua_newuserdata(L, room ? room : 1);
  size_t len = 0;
  if (report->has_reply) {
    smtpcodes_string line;
    size_t at = 0;
    while ((at = smtpcodes_next_line(reply, at, &line)) != 0) {
      if (len) clean[len++] = '\n';
      len += smtpcodes_clean_text(reply, line, clean + len);
    }
  } else if (report->text.len) {
    len = smtpcodes_report_text(report, clean);
  }
  lua_pushlstring(L, clean, len);
  lua_remove(L, -2);
}

static void set(lua_State *L, const char *name) { lua_setfield(L, -2, name); }

/* ---- report tables ---- */

/* The string field `name` of the table at `index`, left on the stack; ptr NULL when it is absent. */
static smtpcodes_string field(lua_State *L, int index, const char *function, const char *name) {
  smtpcodes_string s = { NULL, 0 };
  lua_getfield(L, index, name);
  if (lua_type(L, -1) == LUA_TSTRING) s = sc_octets(L, -1);
  else if (!lua_isnil(L, -1)) sc_misuse(L, 1, function, "report expected: its %s is no string", name);
  return s;
}

/* The field `name` of the reply at `index` as octets at the beginning of a line, "" and *out empty when it is no
 * enhanced code, or not of that class unless it is 0; left on the stack. */
static smtpcodes_string code_field(lua_State *L, int index, const char *name, int cls, smtpcodes_enhanced *out) {
  static const smtpcodes_enhanced none;
  smtpcodes_string s = { "", 0 };
  *out = none;
  lua_getfield(L, index, name);
  if (lua_type(L, -1) != LUA_TSTRING) return s;
  s.ptr = lua_tolstring(L, -1, &s.len);
  if (smtpcodes_read_enhanced(s.ptr, s.len, out) == s.len && (!cls || out->cls == cls)) return s;
  *out = none;
  s.len = 0;
  return s;
}

/* The words of the reply at `index`, left on the stack: its lines, which count before its text. */
static smtpcodes_string words_field(lua_State *L, int index, const char *function, const char *what) {
  lua_getfield(L, index, "lines");
  if (lua_istable(L, -1)) {
    const int lines = lua_gettop(L), count = (int)sc_rawlen(L, lines);
    luaL_Buffer buffer;
    int i;
    luaL_buffinit(L, &buffer);
    for (i = 1; i <= count; i++) {
      if (i > 1) luaL_addlstring(&buffer, "\n", 1);
      lua_rawgeti(L, lines, i);
      if (lua_type(L, -1) != LUA_TSTRING) sc_misuse(L, 1, function, "%s expected: line %d is no string", what, i);
      luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
  } else {
    lua_getfield(L, index, "text");
    if (lua_type(L, -1) != LUA_TSTRING) lua_pushliteral(L, "");
  }
  return sc_octets(L, -1);
}

static int has_flaw(lua_State *L, int index, smtpcodes_flaw flaw) {
  smtpcodes_flaw_entry entry;
  int i, count, found = 0;
  (void)smtpcodes_flaw_info(flaw, &entry);
  lua_getfield(L, index, "flaws");
  count = lua_istable(L, -1) ? (int)sc_rawlen(L, -1) : 0;
  for (i = 1; i <= count; i++) {
    lua_rawgeti(L, -1, i);
    found |= lua_type(L, -1) == LUA_TSTRING && strcmp(lua_tostring(L, -1), entry.id.ptr) == 0;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return found;
}

/* Pushes the octets of the reply table at `index` with the code and so many of its words: what reading them gives is
 * that table again, but for flaws of how it was written and its codes, of which each line has the first. */
static smtpcodes_string push_octets(lua_State *L, int index, int code, smtpcodes_string words) {
  smtpcodes_enhanced read;
  const smtpcodes_string mismatch = code_field(L, index, "enhanced_mismatch", 0, &read);
  const smtpcodes_string own = code_field(L, index, "enhanced", code / 100, &read);
  const char *at = words.ptr, *const end = words.ptr + words.len;
  smtpcodes_string octets = mismatch.len ? mismatch : own;
  char digits[4];
  luaL_Buffer buffer;
  digits[0] = (char)('0' + code / 100);
  digits[1] = (char)('0' + code / 10 % 10);
  digits[2] = (char)('0' + code % 10);
  luaL_buffinit(L, &buffer);
  for (;;) {
    const char *const stop = (const char *)memchr(at, '\n', (size_t)(end - at));
    digits[3] = stop ? '-' : ' ';
    luaL_addlstring(&buffer, digits, 4);
    luaL_addlstring(&buffer, octets.ptr, octets.len);
    if (octets.len) luaL_addlstring(&buffer, " ", 1);
    luaL_addlstring(&buffer, at, (size_t)((stop ? stop : end) - at));
    luaL_addlstring(&buffer, "\n", 1);
    if (!stop) break;
    at = stop + 1;
  }
  luaL_pushresult(&buffer);
  return sc_octets(L, -1);
}

/* The code of the reply table at `index`; 0 when it is none. */
static int code_of(lua_State *L, int index) {
  lua_Number code;
  lua_getfield(L, index, "code");
  code = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
  lua_pop(L, 1);
  return code >= 200 && code <= 599 && code == (lua_Number)(int)code ? (int)code : 0;
}

/* What the octets of a reply do not show: which codes at the beginning of its lines are its own. */
static void add_told(lua_State *L, int index, const char *function, smtpcodes_reply *out) {
  const smtpcodes_string stage = field(L, index, function, "stage");
  (void)code_field(L, index, "enhanced", out->code / 100, &out->enhanced);
  (void)code_field(L, index, "enhanced_mismatch", 0, &out->mismatch);
  if (stage.ptr) out->stage = smtpcodes_stage_of(stage.ptr, stage.len);
  if (has_flaw(L, index, SMTPCODES_FLAW_CODE_CHANGES)) out->flaws |= 1u << SMTPCODES_FLAW_CODE_CHANGES;
}

/* Reads the reply that is the field `name` back, as the octets of its lines; 0 when there is none. */
static int to_reply(lua_State *L, int index, const char *function, const char *name, smtpcodes_reply *out) {
  static const smtpcodes_read_options unbounded = { 0, 0, (size_t)-1, (size_t)-1, (size_t)-1 }; /* it was read once */
  smtpcodes_string octets;
  int reply, code;
  lua_getfield(L, index, name);
  reply = lua_gettop(L);
  if (lua_isnil(L, reply)) return 0;
  if (!lua_istable(L, reply)) sc_misuse(L, 1, function, "report expected: its %s is no reply", name);
  code = code_of(L, reply);
  if (!code) sc_misuse(L, 1, function, "report expected: the code of its %s is no reply code", name);
  octets = push_octets(L, reply, code, words_field(L, reply, function, "report"));
  (void)smtpcodes_parse(octets.ptr, octets.len, &unbounded, out);
  add_told(L, reply, function, out);
  return 1;
}

/* The event of that name; SMTPCODES_EVENT_NONE when there is none. */
static smtpcodes_event event_of(smtpcodes_string name) {
  int i;
  for (i = SMTPCODES_EVENT_NONE + 1; i < SMTPCODES_EVENTS; i++) {
    const smtpcodes_string known = smtpcodes_event_name((smtpcodes_event)i);
    if (known.len == name.len && memcmp(known.ptr, name.ptr, known.len) == 0) return (smtpcodes_event)i;
  }
  return SMTPCODES_EVENT_NONE;
}

void sc_reply_to_report(lua_State *L, int index, const char *function, size_t max_bytes, smtpcodes_report *out) {
  static const smtpcodes_report_options unbounded = { (size_t)-1 };
  smtpcodes_string words, octets;
  const int code = code_of(L, index);
  int truncated;
  sc_make_room(L, 40);
  if (!code) sc_misuse(L, 1, function, "reply expected: its code is no reply code");
  words = words_field(L, index, function, "reply");
  truncated = words.len > max_bytes;
  if (truncated) words.len = max_bytes;
  octets = push_octets(L, index, code, words);
  smtpcodes_parse_report(octets.ptr, octets.len, &unbounded, out);
  out->truncated = truncated;
  add_told(L, index, function, &out->reply);
  if (out->reply.stage) out->stage = out->reply.stage;
}

void sc_to_report(lua_State *L, int index, const char *function, smtpcodes_report *out) {
  smtpcodes_string event, status, stage;
  memset(out, 0, sizeof(*out));
  sc_make_room(L, 40);
  out->form = field(L, index, function, "form");
  event = field(L, index, function, "event");
  status = field(L, index, function, "status");
  stage = field(L, index, function, "stage");
  out->text = field(L, index, function, "text");
  out->around = field(L, index, function, "around");
  out->recipient = field(L, index, function, "recipient");
  out->remote = field(L, index, function, "remote");
  out->time = field(L, index, function, "time");
  out->forms = !(out->form.len == 4 && memcmp(out->form.ptr, "bare", 4) == 0);
  if (event.ptr && !(out->event = event_of(event))) sc_misuse(L, 1, function, "report expected: there is no such event");
  if (status.ptr && smtpcodes_read_enhanced(status.ptr, status.len, &out->status) != status.len)
    sc_misuse(L, 1, function, "report expected: its status is no enhanced code");
  if (stage.ptr && !(out->stage = smtpcodes_stage_of(stage.ptr, stage.len)))
    sc_misuse(L, 1, function, "report expected: there is no such stage");
  out->has_reply = to_reply(L, index, function, "reply", &out->reply);
  out->has_inner = out->has_reply && to_reply(L, index, function, "inner", &out->inner);
  lua_getfield(L, index, "truncated");
  out->truncated = lua_toboolean(L, -1);
}

/* ---- functions ---- */

static int read(lua_State *L, const char *function, smtpcodes_report *report) {
  const smtpcodes_string text = sc_check_octets(L, 1, function);
  const smtpcodes_report_options options = check_options(L, 2, function);
  if (!text.len) {
    lua_pushliteral(L, "there is no text");
    return sc_data_error(L, "no_text");
  }
  smtpcodes_parse_report(text.ptr, text.len, &options, report);
  return 0;
}

/* parse_report(text [, opts]): report. */
static int l_parse_report(lua_State *L) {
  smtpcodes_report report;
  const int failed = read(L, "parse_report", &report);
  if (failed) return failed;
  lua_createtable(L, 0, 16);
  sc_set_string(L, "form", report.form);
  sc_set_string(L, "program", report.program);
  sc_set_string(L, "event", smtpcodes_event_name(report.event));
  if (report.has_reply) {
    sc_push_reply(L, &report.reply, 1);
    set(L, "reply");
  }
  if (report.has_inner) {
    sc_push_reply(L, &report.inner, 1);
    set(L, "inner");
  }
  sc_push_report_words(L, &report);
  set(L, "text");
  if (report.has_reply && report.around.len) sc_set_string(L, "around", report.around);
  if (report.status.cls) {
    sc_push_enhanced(L, report.status);
    set(L, "status");
  }
  sc_set_string(L, "stage", smtpcodes_stage_name(report.stage));
  sc_push_address(L, report.recipient, report.recipient_xtext);
  set(L, "recipient");
  sc_push_address(L, report.original_recipient, report.original_xtext);
  set(L, "original_recipient");
  sc_set_string(L, "sender", report.sender);
  sc_set_string(L, "remote", report.remote);
  sc_set_string(L, "remote_ip", report.remote_ip);
  sc_set_string(L, "queue_id", report.queue_id);
  sc_set_string(L, "time", report.time);
  if (report.truncated) {
    lua_pushboolean(L, 1);
    set(L, "truncated");
  }
  sc_set_metatable(L, "smtpcodes.report");
  return 1;
}

/* report_fields(text [, event]): what a log needs to know of a line, without a table: event, program, recipient,
 * queue_id. Of an attempt that failed, or of a refusal, also what classify says and the words it was said of: reason,
 * action, words (behind the received reply's code and the enhanced code), fingerprint of them, code, blocklist,
 * retry_after; most lines tell of neither, and are not judged. event: as another field of the record tells it. */
static int l_report_fields(lua_State *L) {
  smtpcodes_report report;
  smtpcodes_verdict v;
  smtpcodes_reason_entry entry;
  smtpcodes_enhanced enhanced;
  char key[160];
  size_t len;
  smtpcodes_string words;
  smtpcodes_event told = SMTPCODES_EVENT_NONE;
  int failed, first;
  if (!lua_isnoneornil(L, 2)) {
    told = event_of(sc_check_octets(L, 2, "report_fields"));
    if (!told) return sc_misuse(L, 2, "report_fields", "there is no such event");
    lua_settop(L, 1); /* no options for read() */
  }
  failed = read(L, "report_fields", &report);
  if (failed) return failed;
  if (told) report.event = told;
  sc_make_room(L, 20);
  sc_push_string(L, smtpcodes_event_name(report.event));
  sc_push_string(L, report.program);
  sc_push_address(L, report.recipient, report.recipient_xtext);
  sc_push_string(L, report.queue_id);
  if (report.event == SMTPCODES_EVENT_NONE || report.event == SMTPCODES_EVENT_OTHER
      || report.event == SMTPCODES_EVENT_DELIVERED) return 4;
  smtpcodes_classify_report(&report, NULL, &v);
  smtpcodes_reason_info(v.reason, &entry);
  sc_push_string(L, entry.reason);
  sc_push_string(L, smtpcodes_action_name(v.action));
  first = lua_gettop(L) + 1;
  if (report.has_reply) lua_pushfstring(L, "%d ", report.reply.code);
  enhanced = report.has_reply && report.reply.enhanced.cls ? report.reply.enhanced : report.status;
  if (enhanced.cls) {
    sc_push_enhanced(L, enhanced);
    lua_pushliteral(L, " ");
  }
  sc_push_report_words(L, &report);
  lua_concat(L, lua_gettop(L) - first + 1);
  words = sc_octets(L, first);
  len = smtpcodes_fingerprint(words.ptr, words.len, key, sizeof(key));
  lua_pushlstring(L, key, len < sizeof(key) ? len : sizeof(key));
  if (report.has_reply) lua_pushinteger(L, report.reply.code);
  else lua_pushnil(L);
  sc_push_string(L, v.blocklist);
  if (v.retry_after >= 0) lua_pushinteger(L, v.retry_after);
  else lua_pushnil(L);
  return 11;
}

/* parse_diagnostic(text): the innermost reply. */
static int l_parse_diagnostic(lua_State *L) {
  const smtpcodes_string text = sc_check_octets(L, 1, "parse_diagnostic");
  smtpcodes_reply reply;
  if (!smtpcodes_parse_diagnostic(text.ptr, text.len, &reply)) {
    lua_pushliteral(L, "no SMTP reply in the text");
    return sc_data_error(L, "no_reply");
  }
  sc_push_reply(L, &reply, 1);
  return 1;
}

void sc_open_report(lua_State *L, int first) {
  static const luaL_Reg functions[] = {
    { "parse_report", l_parse_report }, { "report_fields", l_report_fields },
    { "parse_diagnostic", l_parse_diagnostic }, { NULL, NULL }
  };
  sc_register_readers(L, functions, first);
}
