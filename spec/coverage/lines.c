/* SPDX-License-Identifier: MIT
 *
 * Notes which lines of lua/ were run by the Lua that loads it, as LUA_INIT does for every Lua that a spec starts. At
 * the end a file of "lua/smtpcodes/x.lua 12" is written into the folder COVERAGE_LINES.
 */
#include <lauxlib.h>
#include <lua.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILES = 256, LINES = 8192, LATELY = 512, NAME = 96 };

static struct file { char name[NAME]; unsigned char run[LINES]; } files[FILES];
static int count;

/* What a source lately was: sources are told apart by where they are and how they begin. */
static struct source { const char *ptr; char begin[NAME]; struct file *file; } lately[LATELY];

static struct file *file_of(const char *source) {
  const char *const name = *source == '@' ? strstr(source, "lua/smtpcodes/") : NULL;
  int i;
  if (!name || strlen(name) >= NAME) return NULL;
  for (i = 0; i < count; i++) if (strcmp(files[i].name, name) == 0) return &files[i];
  if (count == FILES) return NULL;
  strcpy(files[count].name, name);
  return &files[count++];
}

static void note(lua_State *L, lua_Debug *ar) {
  struct source *s;
  if (!lua_getinfo(L, "Sl", ar)) return;
  s = &lately[(uintptr_t)ar->source / 16 % LATELY];
  if (s->ptr != ar->source || strncmp(s->begin, ar->source, NAME) != 0) {
    s->ptr = ar->source;
    strncpy(s->begin, ar->source, NAME);
    s->file = file_of(ar->source);
  }
  if (s->file && ar->currentline > 0 && ar->currentline < LINES) s->file->run[ar->currentline] = 1;
}

static void write_down(void) {
  char path[4096];
  FILE *file;
  int i, line;
  snprintf(path, sizeof(path), "%s/%ld", getenv("COVERAGE_LINES"), (long)getpid());
  file = count ? fopen(path, "a") : NULL;
  if (!file) return;
  for (i = 0; i < count; i++)
    for (line = 1; line < LINES; line++)
      if (files[i].run[line]) fprintf(file, "%s %d\n", files[i].name, line);
  fclose(file);
}

int luaopen_lines(lua_State *L);

int luaopen_lines(lua_State *L) {
  if (getenv("COVERAGE_LINES")) {
    lua_sethook(L, note, LUA_MASKLINE, 0);
    atexit(write_down);
  }
  return 0;
}
