/* SPDX-License-Identifier: MIT
 *
 * Read: replies from octets and from a stream, for Lua.
 */
#include "binding.h"

#include <string.h>

/* The functions here are closures: reply tables are made often, and looking up their metatable and the
 * strings of their keys each time costs as much as filling them. */
enum upvalue {
  reply_metatable = 1, parser_metatable, key_code, key_enhanced, key_lines, key_text, key_flaws,
  upvalues = key_flaws
};

static void push_upvalue(lua_State *L, enum upvalue which) { lua_pushvalue(L, lua_upvalueindex((int)which)); }

/* ---- options ---- */

struct reading {
  smtpcodes_read_options options;
  size_t *init; /* NULL: that is no option here */
};

static int take_option(lua_State *L, int arg, const char *function, const char *key, void *to) {
  struct reading *const r = (struct reading *)to;
  if (strcmp(key, "strict") == 0) r->options.strict = sc_check_flag(L, arg, function, key);
  else if (strcmp(key, "utf8") == 0) r->options.utf8 = sc_check_flag(L, arg, function, key);
  else if (strcmp(key, "max_line") == 0) r->options.max_line = sc_check_count(L, arg, function, key);
  else if (strcmp(key, "max_lines") == 0) r->options.max_lines = sc_check_count(L, arg, function, key);
  else if (strcmp(key, "max_bytes") == 0) r->options.max_bytes = sc_check_count(L, arg, function, key);
  else if (r->init && strcmp(key, "init") == 0) *r->init = sc_check_count(L, arg, function, key);
  else return 0;
  return 1;
}

/* Reads the option table at `arg` (or none); *init only where that is an option. */
static smtpcodes_read_options check_options(lua_State *L, int arg, const char *function, size_t *init) {
  struct reading r = { SMTPCODES_READ_DEFAULTS, NULL };
  r.init = init;
  sc_read_options(L, arg, function, take_option, &r);
  return r.options;
}

/* ---- results ---- */

static void push_text(lua_State *L, const smtpcodes_reply *reply, smtpcodes_string text, int quoted) {
  if (quoted && text.len) {
    char *const clean = (char *)lua_newuserdata(L, text.len);
    lua_pushlstring(L, clean, smtpcodes_clean_text(reply, text, clean));
    lua_remove(L, -2);
  } else {
    lua_pushlstring(L, text.ptr, text.len);
  }
}

/* Pushes the array of the texts, and above it the texts joined. */
static void push_lines(lua_State *L, const smtpcodes_reply *reply, int quoted) {
  smtpcodes_string text = { NULL, 0 };
  size_t position = smtpcodes_next_line(reply, 0, &text);
  lua_createtable(L, reply->lines < 65536 ? (int)reply->lines : 65536, 0);
  if (reply->lines == 1) {
    push_text(L, reply, text, quoted);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, 1);
  } else {
    const int lines = lua_gettop(L);
    luaL_Buffer buffer;
    int i, n = 0;
    for (; position; position = smtpcodes_next_line(reply, position, &text)) {
      push_text(L, reply, text, quoted);
      lua_rawseti(L, lines, ++n);
    }
    luaL_buffinit(L, &buffer);
    for (i = 1; i <= n; i++) {
      if (i > 1) luaL_addlstring(&buffer, "\n", 1);
      lua_rawgeti(L, lines, i);
      luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
  }
}

static void push_flaws(lua_State *L, uint32_t flaws) {
  int which, n = 0;
  lua_newtable(L);
  for (which = 0; flaws; which++, flaws >>= 1) {
    smtpcodes_flaw_entry flaw;
    if (!(flaws & 1)) continue;
    (void)smtpcodes_flaw_info((smtpcodes_flaw)which, &flaw);
    sc_push_string(L, flaw.id);
    lua_rawseti(L, -2, ++n);
  }
}

void sc_push_reply(lua_State *L, const smtpcodes_reply *reply, int quoted) {
  const int table = lua_gettop(L) + 1;
  lua_createtable(L, 0, 4 + (reply->enhanced.cls != 0) + (reply->mismatch.cls != 0) + (reply->stage != 0));
  push_upvalue(L, key_code);
  lua_pushinteger(L, reply->code);
  lua_rawset(L, table);
  if (reply->enhanced.cls) {
    push_upvalue(L, key_enhanced);
    sc_push_enhanced(L, reply->enhanced);
    lua_rawset(L, table);
  }
  if (reply->mismatch.cls) {
    sc_push_enhanced(L, reply->mismatch);
    lua_setfield(L, table, "enhanced_mismatch");
  }
  push_upvalue(L, key_lines);
  push_lines(L, reply, quoted);
  push_upvalue(L, key_text);
  lua_insert(L, -2);
  lua_rawset(L, table);
  lua_rawset(L, table);
  push_upvalue(L, key_flaws);
  push_flaws(L, reply->flaws);
  lua_rawset(L, table);
  sc_set_string(L, "stage", smtpcodes_stage_name(reply->stage));
  if (reply->utf8) {
    lua_pushboolean(L, 1);
    lua_setfield(L, table, "utf8");
  }
  push_upvalue(L, reply_metatable);
  lua_setmetatable(L, table);
}

static void set_position(lua_State *L, smtpcodes_position position, size_t base) {
  sc_set_integer(L, "line", (lua_Integer)position.line);
  sc_set_integer(L, "offset", (lua_Integer)(base + position.offset + 1));
}

/* nil, message, {kind, line, offset}; `base` octets stand before those that the core saw. */
static int push_failure(lua_State *L, smtpcodes_status status, const smtpcodes_reply *reply, size_t base) {
  const char *kind = "too_long", *line;
  smtpcodes_flaw_entry flaw;
  lua_pushinteger(L, (lua_Integer)reply->stop.line); /* as a string, since %d is for an int */
  line = lua_tostring(L, -1);
  switch (status) {
    case SMTPCODES_BAD_CODE:
      kind = "bad_code";
      lua_pushfstring(L, "line %s: no reply code (three digits, the first 2 to 5)", line);
      break;
    case SMTPCODES_BAD_SEPARATOR:
      kind = "bad_separator";
      lua_pushfstring(L, "line %s: the reply code is followed by neither \"-\" nor a space", line);
      break;
    case SMTPCODES_LONG_LINE:
      lua_pushfstring(L, "line %s is longer than max_line", line);
      break;
    case SMTPCODES_MANY_LINES:
      lua_pushliteral(L, "the reply has more lines than max_lines");
      break;
    case SMTPCODES_LONG_REPLY:
      lua_pushliteral(L, "the reply is longer than max_bytes");
      break;
    case SMTPCODES_REFUSED:
      smtpcodes_flaw_info(reply->refused, &flaw);
      kind = flaw.id.ptr;
      lua_pushfstring(L, "line %s: %s", line, flaw.message.ptr);
      break;
    default:
      kind = "incomplete";
      lua_pushliteral(L, "incomplete reply: more octets are needed");
      break;
  }
  sc_data_error(L, kind);
  set_position(L, reply->stop, base);
  return 3;
}

/* ---- functions ---- */

/* Pushes the results of parse; *base octets stand before those that the core saw. */
static int parse(lua_State *L, const char *function, smtpcodes_reply *reply, size_t *base) {
  const smtpcodes_string bytes = sc_check_octets(L, 1, function);
  size_t init = 1;
  const smtpcodes_read_options options = check_options(L, 2, function, &init);
  smtpcodes_status status;
  *base = init - 1 < bytes.len ? init - 1 : bytes.len;
  status = smtpcodes_parse(bytes.ptr + *base, bytes.len - *base, &options, reply);
  if (status != SMTPCODES_DONE) return push_failure(L, status, reply, *base);
  sc_push_reply(L, reply, 0);
  lua_pushinteger(L, (lua_Integer)(*base + reply->consumed + 1));
  return 2;
}

static int l_parse(lua_State *L) {
  smtpcodes_reply reply;
  size_t base;
  return parse(L, "parse", &reply, &base);
}

/* As parse, and where each flaw was first met: {bare_lf={line=, offset=}}. */
static int l_parse_positions(lua_State *L) {
  smtpcodes_reply reply;
  size_t base;
  int i;
  if (parse(L, "parse_positions", &reply, &base) == 3) return 3;
  lua_newtable(L);
  for (i = 0; i < SMTPCODES_FLAWS; i++) {
    smtpcodes_flaw_entry flaw;
    if (!(reply.flaws >> i & 1)) continue;
    (void)smtpcodes_flaw_info((smtpcodes_flaw)i, &flaw);
    lua_createtable(L, 0, 2);
    set_position(L, reply.at[i], base);
    lua_setfield(L, -2, flaw.id.ptr);
  }
  return 3;
}

static int l_flaws(lua_State *L) {
  int i;
  lua_createtable(L, SMTPCODES_FLAWS, 0);
  for (i = 0; i < SMTPCODES_FLAWS; i++) {
    smtpcodes_flaw_entry flaw;
    (void)smtpcodes_flaw_info((smtpcodes_flaw)i, &flaw);
    lua_createtable(L, 0, 5);
    sc_set_string(L, "id", flaw.id);
    sc_set_string(L, "severity", flaw.severity);
    sc_set_string(L, "source", flaw.source);
    sc_set_string(L, "message", flaw.message);
    sc_set_flag(L, "strict", flaw.strict);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* ---- the parser object ---- */

typedef struct parser {
  smtpcodes_read_options options;
  smtpcodes_reply reply;   /* of the unread octets: how far reading got */
  smtpcodes_status status; /* INCOMPLETE: `reply` can go on; DONE: nothing begun; otherwise it is lost */
  char *octets;            /* userdata of its own, kept alive by the parser's */
  size_t capacity, start, end;
  size_t before; /* octets of the stream before `start` */
} parser;

static parser *check_parser(lua_State *L, const char *method) {
  parser *const p = (parser *)lua_touserdata(L, 1);
  if (!p || !lua_getmetatable(L, 1) || !lua_rawequal(L, -1, lua_upvalueindex((int)parser_metatable)))
    sc_misuse_type(L, 1, method, "parser");
  lua_pop(L, 1);
  return p;
}

static int l_parser(lua_State *L) {
  const smtpcodes_read_options options = check_options(L, 1, "parser", NULL);
  parser *const p = (parser *)lua_newuserdata(L, sizeof(*p));
  memset(p, 0, sizeof(*p));
  p->options = options;
  lua_pushvalue(L, lua_upvalueindex((int)parser_metatable));
  lua_setmetatable(L, -2);
  return 1;
}

/* Makes room for `len` more octets behind the unread ones. The octets move only when as many were read
 * since as are moved, or into a buffer of twice the size: a constant cost for each octet. */
static void make_room(lua_State *L, parser *p, size_t len) {
  const size_t kept = p->end - p->start;
  if (p->capacity - p->end >= len) return;
  if (kept + len <= p->capacity / 2) {
    memmove(p->octets, p->octets + p->start, kept);
  } else {
    size_t capacity = p->capacity ? p->capacity : 1024;
    char *octets;
    while (capacity < 2 * (kept + len)) capacity *= 2;
    octets = (char *)lua_newuserdata(L, capacity);
    if (kept) memcpy(octets, p->octets + p->start, kept);
    sc_set_uservalue(L, 1);
    p->octets = octets;
    p->capacity = capacity;
  }
  p->start = 0;
  p->end = kept;
}

static int l_feed(lua_State *L) {
  parser *const p = check_parser(L, "feed");
  size_t len;
  const char *chunk;
  if (lua_type(L, 2) != LUA_TSTRING)
    return sc_misuse(L, 1, "feed", "string expected, got %s",
                     lua_isnone(L, 2) ? "no value" : luaL_typename(L, 2));
  chunk = lua_tolstring(L, 2, &len);
  if (len > p->options.max_bytes - (p->end - p->start)) {
    lua_pushliteral(L, "more unread octets than max_bytes");
    sc_data_error(L, "too_long");
    sc_set_integer(L, "offset", (lua_Integer)(p->before + p->options.max_bytes + 1));
    return 3;
  }
  make_room(L, p, len);
  if (len) memcpy(p->octets + p->end, chunk, len);
  p->end += len;
  lua_pushboolean(L, 1);
  return 1;
}

static smtpcodes_string unread(const parser *p) {
  smtpcodes_string octets;
  octets.ptr = p->octets ? p->octets + p->start : "";
  octets.len = p->end - p->start;
  return octets;
}

/* Reads a reply, or on from where the last call stopped in it. */
static smtpcodes_status read_on(const parser *p, smtpcodes_string octets, int begun, smtpcodes_reply *reply) {
  return begun ? smtpcodes_parse_more(octets.ptr, octets.len, &p->options, reply)
    : smtpcodes_parse(octets.ptr, octets.len, &p->options, reply);
}

static int lost(smtpcodes_status status) {
  return status != SMTPCODES_DONE && status != SMTPCODES_INCOMPLETE;
}

static int l_next(lua_State *L) {
  parser *const p = check_parser(L, "next");
  if (!lost(p->status)) p->status = read_on(p, unread(p), p->status == SMTPCODES_INCOMPLETE, &p->reply);
  if (lost(p->status)) return push_failure(L, p->status, &p->reply, p->before);
  if (p->status == SMTPCODES_INCOMPLETE) {
    lua_pushnil(L);
    return 1;
  }
  sc_push_reply(L, &p->reply, 0);
  p->start += p->reply.consumed;
  p->before += p->reply.consumed;
  return 1;
}

/* Blank lines may stand before a reply that never comes. */
static int all_blank(smtpcodes_string octets) {
  size_t i;
  for (i = 0; i < octets.len; i++)
    if (octets.ptr[i] != '\r' && octets.ptr[i] != '\n') return 0;
  return 1;
}

static int l_finish(lua_State *L) {
  const parser *const p = check_parser(L, "finish");
  smtpcodes_reply reply = p->reply;
  smtpcodes_status status = p->status;
  smtpcodes_string rest = unread(p);
  size_t before = p->before;
  if (!lost(status)) {
    int begun = status == SMTPCODES_INCOMPLETE;
    while ((status = read_on(p, rest, begun, &reply)) == SMTPCODES_DONE) {
      rest.ptr += reply.consumed;
      rest.len -= reply.consumed;
      before += reply.consumed;
      begun = 0;
    }
    if (status == SMTPCODES_INCOMPLETE && all_blank(rest)) {
      lua_pushboolean(L, 1);
      return 1;
    }
  }
  return push_failure(L, status, &reply, before);
}

static int l_reset(lua_State *L) {
  parser *const p = check_parser(L, "reset");
  p->status = SMTPCODES_DONE;
  p->start = p->end = p->before = 0;
  return 0;
}

void sc_register_readers(lua_State *L, const luaL_Reg *functions, int first) {
  for (; functions->name; functions++) {
    int i;
    for (i = 0; i < upvalues; i++) lua_pushvalue(L, first + i);
    lua_pushcclosure(L, functions->func, upvalues);
    lua_setfield(L, -2, functions->name);
  }
}

static void push_metatable(lua_State *L, const char *name) {
  lua_newtable(L);
  sc_set_metatable(L, name);
  lua_getmetatable(L, -1);
  lua_remove(L, -2);
}

void sc_open_read(lua_State *L) {
  static const luaL_Reg functions[] = {
    { "parse", l_parse }, { "parse_positions", l_parse_positions },
    { "parser", l_parser }, { "flaws", l_flaws }, { NULL, NULL }
  };
  static const luaL_Reg methods[] = {
    { "feed", l_feed }, { "next", l_next }, { "finish", l_finish }, { "reset", l_reset }, { NULL, NULL }
  };
  const int module = lua_gettop(L), first = module + 1;
  push_metatable(L, "smtpcodes.reply");
  push_metatable(L, "smtpcodes.parser");
  lua_pushliteral(L, "code");
  lua_pushliteral(L, "enhanced");
  lua_pushliteral(L, "lines");
  lua_pushliteral(L, "text");
  lua_pushliteral(L, "flaws");
  lua_newtable(L);
  sc_register_readers(L, methods, first);
  lua_setfield(L, first + 1, "__index");
  lua_pushvalue(L, module);
  sc_register_readers(L, functions, first);
  sc_open_report(L, first);
  lua_settop(L, module);
}
