/* SPDX-License-Identifier: MIT
 *
 * The private module smtpcodes.core: the way in.
 */
#include "binding.h"

#include <string.h>

/* core.metatable(name): the metatable that values of that kind carry. */
static int l_metatable(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  if (strncmp(name, "smtpcodes.", 10) != 0) return sc_misuse(L, 1, "metatable", "unknown name");
  sc_push_metatable(L, name);
  return 1;
}

SMTPCODES_API int luaopen_smtpcodes_core(lua_State *L);

int luaopen_smtpcodes_core(lua_State *L) {
  static const luaL_Reg functions[] = { { "metatable", l_metatable }, { NULL, NULL } };
  sc_check_version(L);
  lua_newtable(L);
  sc_register(L, functions);
  lua_pushstring(L, smtpcodes_version());
  lua_setfield(L, -2, "_VERSION");
  sc_open_know(L);
  sc_open_read(L);
  sc_open_rules(L);
  sc_open_decide(L);
  sc_open_posix(L);
  return 1;
}
