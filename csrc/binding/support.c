/* SPDX-License-Identifier: MIT
 *
 * What the files of csrc/binding share.
 */
#include "binding.h"

#include <stdarg.h>
#include <string.h>

int sc_misuse(lua_State *L, int arg, const char *function, const char *format, ...) {
  va_list arguments;
  luaL_where(L, 1);
  lua_pushfstring(L, "bad argument #%d to '%s' (", arg, function);
  va_start(arguments, format);
  lua_pushvfstring(L, format, arguments);
  va_end(arguments);
  lua_pushliteral(L, ")");
  lua_concat(L, 4);
  return lua_error(L);
}

int sc_misuse_name(lua_State *L, int arg, const char *function, const char *what, smtpcodes_string name) {
  sc_push_quoted(L, name, 40);
  return sc_misuse(L, arg, function, "unknown %s '%s'", what, lua_tostring(L, -1));
}

int sc_misuse_type(lua_State *L, int arg, const char *function, const char *expected) {
  return sc_misuse(L, arg, function, "%s expected, got %s", expected,
                   lua_isnone(L, arg) ? "no value" : luaL_typename(L, arg));
}

smtpcodes_string sc_check_octets(lua_State *L, int arg, const char *function) {
  if (lua_type(L, arg) != LUA_TSTRING) sc_misuse_type(L, arg, function, "string");
  return sc_octets(L, arg);
}

int sc_data_error(lua_State *L, const char *kind) {
  lua_pushnil(L);
  lua_insert(L, -2);
  lua_createtable(L, 0, 3);
  sc_set_text(L, "kind", kind);
  return 3;
}

void sc_push_quoted(lua_State *L, smtpcodes_string text, size_t max) {
  luaL_Buffer buffer;
  size_t i;
  luaL_buffinit(L, &buffer);
  for (i = 0; i < text.len && i < max; i++) {
    const unsigned char c = (unsigned char)text.ptr[i];
    const int plain = c >= 32 && c < 127 && c != '\\';
    char escape[4] = { '\\' };
    escape[1] = (char)('0' + c / 100);
    escape[2] = (char)('0' + c / 10 % 10);
    escape[3] = (char)('0' + c % 10);
    luaL_addlstring(&buffer, plain ? text.ptr + i : escape, plain ? 1 : sizeof(escape));
  }
  if (text.len > max) luaL_addlstring(&buffer, "...", 3);
  luaL_pushresult(&buffer);
}

/* A decimal string of one to three digits without leading zeros, as tostring would write it. */
static int decimal(smtpcodes_string s, int *out) {
  size_t i;
  int n = 0;
  if (s.len == 0 || s.len > 3 || (s.len > 1 && s.ptr[0] == '0')) return 0;
  for (i = 0; i < s.len; i++) {
    if (s.ptr[i] < '0' || s.ptr[i] > '9') return 0;
    n = n * 10 + (s.ptr[i] - '0');
  }
  *out = n;
  return 1;
}

sc_code sc_check_code(lua_State *L, int arg, const char *function) {
  sc_code code = { SC_NO_CODE, 0, { 0, 0, 0 } };
  if (lua_type(L, arg) == LUA_TNUMBER) {
    const lua_Number n = lua_tonumber(L, arg);
    if (n >= 0 && n <= 999 && n == (lua_Number)(int)n) {
      code.kind = SC_REPLY_CODE;
      code.code = (int)n;
    }
  } else if (lua_type(L, arg) == LUA_TSTRING) {
    const smtpcodes_string s = sc_octets(L, arg);
    if (decimal(s, &code.code)) {
      code.kind = SC_REPLY_CODE;
    } else if (s.len && smtpcodes_read_enhanced(s.ptr, s.len, &code.enhanced) == s.len) {
      code.kind = SC_ENHANCED_CODE;
    }
  } else {
    sc_misuse_type(L, arg, function, "number or string");
  }
  return code;
}

/* ---- options ---- */

size_t sc_check_count(lua_State *L, int arg, const char *function, const char *option) {
  const lua_Number n = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER)
    sc_misuse(L, arg, function, "option '%s': number expected, got %s", option, luaL_typename(L, -1));
  if (!(n >= 1)) sc_misuse(L, arg, function, "option '%s': positive integer expected", option);
  if (n >= (lua_Number)((size_t)-1)) return (size_t)-1;
  if (n != (lua_Number)(size_t)n)
    sc_misuse(L, arg, function, "option '%s': positive integer expected", option);
  return (size_t)n;
}

int sc_check_flag(lua_State *L, int arg, const char *function, const char *option) {
  if (!lua_isboolean(L, -1))
    sc_misuse(L, arg, function, "option '%s': boolean expected, got %s", option, luaL_typename(L, -1));
  return lua_toboolean(L, -1);
}

smtpcodes_string sc_check_word(lua_State *L, int arg, const char *function, const char *option) {
  if (lua_type(L, -1) != LUA_TSTRING)
    sc_misuse(L, arg, function, "option '%s': string expected, got %s", option, luaL_typename(L, -1));
  return sc_octets(L, -1);
}

void sc_make_room(lua_State *L, int values) {
  if (!lua_checkstack(L, values)) luaL_error(L, "not enough memory");
}

void sc_read_options(lua_State *L, int arg, const char *function, sc_take_option take, void *to) {
  if (lua_isnoneornil(L, arg)) return;
  if (!lua_istable(L, arg)) sc_misuse_type(L, arg, function, "table");
  lua_pushnil(L); /* a place for what `take` keeps, unless an argument too many is: the loop pops its values */
  for (lua_pushnil(L); lua_next(L, arg); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING)
      sc_misuse(L, arg, function, "unknown option of type %s", luaL_typename(L, -2));
    if (!take(L, arg, function, lua_tostring(L, -2), to)) sc_misuse_name(L, arg, function, "option", sc_octets(L, -2));
  }
}

/* ---- values ---- */

void sc_push_string(lua_State *L, smtpcodes_string s) {
  if (s.ptr) lua_pushlstring(L, s.ptr, s.len);
  else lua_pushnil(L);
}

void sc_set_string(lua_State *L, const char *name, smtpcodes_string s) {
  if (!s.ptr) return;
  lua_pushlstring(L, s.ptr, s.len);
  lua_setfield(L, -2, name);
}

void sc_set_text(lua_State *L, const char *name, const char *text) {
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

void sc_set_integer(lua_State *L, const char *name, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, name);
}

void sc_set_flag(lua_State *L, const char *name, int flag) {
  lua_pushboolean(L, flag);
  lua_setfield(L, -2, name);
}

void sc_set_list(lua_State *L, const char *name, const smtpcodes_list *list, int integers) {
  smtpcodes_string item;
  size_t position = 0;
  int n = 0;
  while ((position = smtpcodes_next_item(list, position, &item)) != 0) n++;
  lua_createtable(L, n, 0); /* a table of the right size costs half of one that grows */
  n = 0;
  while ((position = smtpcodes_next_item(list, position, &item)) != 0) {
    if (integers) {
      lua_Integer value = 0;
      size_t i;
      for (i = 0; i < item.len; i++) value = value * 10 + (item.ptr[i] - '0');
      lua_pushinteger(L, value);
    } else {
      lua_pushlstring(L, item.ptr, item.len);
    }
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, name);
}

static char *put_number(char *at, int n) {
  if (n >= 10) at = put_number(at, n / 10);
  *at++ = (char)('0' + n % 10);
  return at;
}

void sc_push_enhanced(lua_State *L, smtpcodes_enhanced code) {
  char text[40]; /* room for any three numbers */
  char *at = put_number(text, code.cls);
  *at++ = '.';
  at = put_number(at, code.subject);
  *at++ = '.';
  at = put_number(at, code.detail);
  lua_pushlstring(L, text, (size_t)(at - text));
}

void sc_push_metatable(lua_State *L, const char *name) {
  if (!luaL_newmetatable(L, name)) return;
  sc_set_text(L, "__name", name);
}

void sc_set_metatable(lua_State *L, const char *name) {
  sc_push_metatable(L, name);
  lua_setmetatable(L, -2);
}

void sc_register(lua_State *L, const luaL_Reg *functions) {
  for (; functions->name; functions++) {
    lua_pushcfunction(L, functions->func);
    lua_setfield(L, -2, functions->name);
  }
}
