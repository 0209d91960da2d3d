/* SPDX-License-Identifier: MIT
 *
 * What the command needs of the system and Lua does not have: is this a terminal and how wide, octets as
 * they come, and the names in a directory. The one place that asks POSIX; elsewhere core.posix is empty,
 * and the command does without.
 */
#if !defined(_WIN32)
#  define _POSIX_C_SOURCE 200809L
#  define _DARWIN_C_SOURCE /* macOS: TIOCGWINSZ */
#endif

#include "binding.h"

#if !defined(_WIN32)

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* nil, message, errno: what Lua's own io functions give. */
static int system_error(lua_State *L, int number) {
  lua_pushnil(L);
  lua_pushstring(L, strerror(number));
  lua_pushinteger(L, number);
  return 3;
}

static int check_descriptor(lua_State *L, const char *function) {
  const lua_Number n = lua_type(L, 1) == LUA_TNUMBER ? lua_tonumber(L, 1) : -1;
  if (!(n >= 0 && n <= 65535)) sc_misuse(L, 1, function, "file descriptor expected");
  return (int)n;
}

/* posix.terminal(fd): nil when fd is no terminal, else its columns, 0 where it does not say. */
static int l_terminal(lua_State *L) {
  const int fd = check_descriptor(L, "terminal");
  struct winsize size;
  if (!isatty(fd)) return 0;
  memset(&size, 0, sizeof(size)); /* and so it stays where the terminal does not know */
  (void)ioctl(fd, TIOCGWINSZ, &size);
  lua_pushinteger(L, size.ws_col);
  return 1;
}

enum { MAX_READ = 65536 };

/* posix.read(fd): the octets that are there, at least one, at most 65536; waits while there are none. nil at the end
 * of the file; nil, message, errno, at a signal too: to read on would keep Lua from stopping at Ctrl-C. C's streams,
 * and so Lua's, wait until they have all that was asked for. */
static int l_read(lua_State *L) {
  const int fd = check_descriptor(L, "read");
  char *const buffer = lua_newuserdata(L, MAX_READ);
  const ssize_t n = read(fd, buffer, MAX_READ);
  if (n < 0) return system_error(L, errno);
  if (n == 0) return 0;
  lua_pushlstring(L, buffer, (size_t)n);
  return 1;
}

static int l_close_directory(lua_State *L) {
  DIR **const box = lua_touserdata(L, 1);
  if (*box) (void)closedir(*box);
  return 0;
}

/* posix.list(path): array of the names in that directory, in no order, without "." and ".."; nil, message, errno. An
 * error raised while the names are collected leaves the directory to the garbage collector. */
static int l_list(lua_State *L) {
  const smtpcodes_string path = sc_check_octets(L, 1, "list");
  DIR **box;
  const struct dirent *entry;
  int n = 0;
  if (memchr(path.ptr, '\0', path.len)) return system_error(L, ENOENT);
  lua_newtable(L);
  box = lua_newuserdata(L, sizeof *box);
  *box = NULL;
  lua_newtable(L);
  lua_pushcfunction(L, l_close_directory);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  *box = opendir(path.ptr);
  while (*box && (errno = 0, entry = readdir(*box)) != NULL) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    lua_pushstring(L, entry->d_name);
    lua_rawseti(L, -3, ++n);
  }
  if (errno != 0) return system_error(L, errno);
  (void)closedir(*box);
  *box = NULL;
  lua_pop(L, 1);
  return 1;
}

static const luaL_Reg functions[] = {
  { "terminal", l_terminal }, { "read", l_read }, { "list", l_list }, { NULL, NULL }
};

#else

static const luaL_Reg functions[] = { { NULL, NULL } };

#endif

void sc_open_posix(lua_State *L) {
  lua_newtable(L);
  sc_register(L, functions);
  lua_setfield(L, -2, "posix");
}
