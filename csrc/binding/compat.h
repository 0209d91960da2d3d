/* SPDX-License-Identifier: MIT
 *
 * The one place that asks which Lua this is: 5.1, 5.2, 5.3, 5.4, 5.5 and LuaJIT. Shims have names of
 * our own, since LuaJIT says 501 and yet declares some of the newer functions itself.
 */
#ifndef SC_COMPAT_H
#define SC_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 501 || LUA_VERSION_NUM > 505
#  error "smtpcodes supports Lua 5.1 to 5.5 and LuaJIT 2.1"
#endif

/* Refuses, with an ordinary error at `require`, a Lua other than the one this file was built for;
 * without it such a module loads and crashes later. 5.1 and LuaJIT may load each other's builds. */
static inline void sc_check_version(lua_State *L) {
#if LUA_VERSION_NUM >= 502
  luaL_checkversion(L);
#else
  /* lua_objlen is a symbol that only 5.1 and LuaJIT have: any other Lua fails to resolve it. */
  lua_newtable(L);
  (void)(lua_objlen)(L, -1);
  lua_pop(L, 1);
#endif
}

static inline size_t sc_rawlen(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 502
  return (size_t)lua_rawlen(L, index);
#else
  return lua_objlen(L, index);
#endif
}

/* lua_rawget that says on every Lua what type it pushed. */
static inline int sc_rawget(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 503
  return lua_rawget(L, index);
#else
  lua_rawget(L, index);
  return lua_type(L, -1);
#endif
}

/* Keeps the value on top of the stack (popped) alive as long as the userdata at `index`. */
static inline void sc_set_uservalue(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 503
  lua_setuservalue(L, index);
#else
  lua_createtable(L, 1, 0); /* here it must be a table */
  lua_insert(L, -2);
  lua_rawseti(L, -2, 1);
#  if LUA_VERSION_NUM == 502
  lua_setuservalue(L, index);
#  else
  lua_setfenv(L, index);
#  endif
#endif
}

/* Pushes that value. */
static inline void sc_push_uservalue(lua_State *L, int index) {
#if LUA_VERSION_NUM >= 503
  lua_getuservalue(L, index);
#else
#  if LUA_VERSION_NUM == 502
  lua_getuservalue(L, index);
#  else
  lua_getfenv(L, index);
#  endif
  lua_rawgeti(L, -1, 1);
  lua_remove(L, -2);
#endif
}

#endif
