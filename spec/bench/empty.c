/* The yardstick of know.lua: a C function that does nothing. */
#include <lauxlib.h>
#include <lua.h>

static int l_empty(lua_State *L) {
  (void)L;
  return 0;
}

int luaopen_empty(lua_State *L);

int luaopen_empty(lua_State *L) {
  lua_pushcfunction(L, l_empty);
  return 1;
}
