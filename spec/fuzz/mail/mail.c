/* SPDX-License-Identifier: MIT
 *
 * What reading mails and mail logs promises for any octets: each input goes to laws.lua, which raises where a promise
 * is broken. Compiled with -fsanitize=fuzzer it is a libFuzzer target; with -DREPLAY a program that runs the files it is
 * given. It runs in the root of the repository.
 *
 * libFuzzer sees no Lua, so a hook tells it of each line of lua/smtpcodes that runs, by what it knows for programs in
 * other languages: octets in the section __libfuzzer_extra_counters, one for each pair of a line and the one before it
 * (by a hash of their files' names and numbers). An input that runs two lines one after the other as none did before is
 * new coverage, as an edge of the C code is; how often they do so is not counted, or every longer mail would be new.
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Memory of Lua that an input may need beside the library's own, and what may stay behind it in the long run. */
enum { COUNTERS = 32768, MAX_MEMORY = 64 << 20, MAX_KEPT = 2 << 20, SETTLED = 512 };

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);
int luaopen_smtpcodes_core(lua_State *L);

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t counters[COUNTERS];

static lua_State *state;
static const char *input_name = "input";

static void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", input_name, what);
  abort();
}

static void count_line(lua_State *L, lua_Debug *ar) {
  static const char *source;  /* of the line before; functions keep theirs, so a pointer stands for one text */
  static uint32_t file, last; /* 0: no file of the library's */
  uint32_t line;
  if (!lua_getinfo(L, "S", ar)) return;
  if (ar->source != source) {
    const char *at = source = ar->source;
    file = strncmp(source, "@lua/smtpcodes/", 15) == 0 ? 2166136261u : 0;
    for (; file && *at; at++) file = (file ^ (uint8_t)*at) * 16777619u;
  }
  if (!file) return;
  line = (file + (uint32_t)ar->currentline) * 2654435761u;
  counters[((line >> 1) ^ last) >> 17] = 1;
  last = line;
}

static struct { lua_Alloc allocate; void *data; size_t used; } memory;

static void *bounded(void *data, void *old, size_t old_size, size_t size) {
  const size_t before = old ? old_size : 0;
  void *block;
  if (size > before && memory.used + (size - before) > MAX_MEMORY) return NULL;
  block = memory.allocate(data, old, old_size, size);
  if (block || !size) memory.used += size - before;
  return block;
}

static int traceback(lua_State *L) {
  luaL_traceback(L, L, lua_tostring(L, 1), 1);
  return 1;
}

/* Calls what is on the stack above its handler. */
static void call(int arguments, int results) {
  if (lua_pcall(state, arguments, results, 1) != 0) fail(lua_tostring(state, -1));
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc;
  (void)argv;
  state = luaL_newstate();
  if (!state) fail("no memory for Lua");
  luaL_openlibs(state);
  lua_gc(state, LUA_GCSETPAUSE, 400); /* the library's own tables are walked seldom */
  memory.used = (size_t)lua_gc(state, LUA_GCCOUNT, 0) * 1024;
  memory.allocate = lua_getallocf(state, &memory.data);
  lua_setallocf(state, bounded, memory.data);
  lua_pushcfunction(state, traceback);
  lua_getglobal(state, "package");
  lua_pushliteral(state, "lua/?.lua;lua/?/init.lua;spec/fuzz/mail/?.lua;spec/?.lua");
  lua_setfield(state, -2, "path");
  lua_getfield(state, -1, "preload");
  lua_pushcfunction(state, luaopen_smtpcodes_core);
  lua_setfield(state, -2, "smtpcodes.core");
  lua_pop(state, 2);
  lua_getglobal(state, "require");
  lua_pushliteral(state, "laws");
  call(1, 1);
  lua_sethook(state, count_line, LUA_MASKLINE, 0);
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len) {
  static unsigned long runs;
  static size_t settled;
  lua_pushvalue(state, 2);
  lua_pushlstring(state, (const char *)data, len);
  call(1, 0);
  if (++runs % SETTLED) return 0;
  lua_gc(state, LUA_GCCOLLECT, 0);
  if (!settled) settled = memory.used;
  if (memory.used > settled + MAX_KEPT) fail("memory grows from input to input");
  return 0;
}

#ifdef REPLAY
int main(int argc, char **argv) {
  enum { MAX_INPUT = 1 << 20 };
  static uint8_t input[MAX_INPUT];
  int arg;
  LLVMFuzzerInitialize(&argc, &argv);
  for (arg = 1; arg < argc; arg++) {
    FILE *const file = fopen(argv[arg], "rb");
    size_t len;
    if (!file) {
      fprintf(stderr, "%s: cannot be read\n", argv[arg]);
      return 2;
    }
    len = fread(input, 1, MAX_INPUT, file);
    fclose(file);
    input_name = argv[arg];
    LLVMFuzzerTestOneInput(input, len);
  }
  lua_close(state);
  printf("%d files: every promise was kept\n", argc - 1);
  return 0;
}
#endif
