/* SPDX-License-Identifier: MIT
 *
 * What becomes of the module when memory or file descriptors run out: each scenario of scenarios.lua is called in a
 * fresh Lua state while one request for memory fails, for every request there is, and then called again in peace. The
 * first call has to end with an error of memory or its usual result, the second one with its usual result, and the
 * closed state has to leave no octet behind.
 *
 * A Lua module, so that it is linked with whatever Lua runs it: require "alloc"(OPTION..., SCENARIOS) gives the count
 * of complaints, which it prints.
 *   "-s", COUNT, SEED  only so many requests of each scenario, chosen by the seed
 *   "-p", K, OF        only the K-th of each OF requests: a part for each processor
 *   "-o", NAME         only that scenario
 *   "-l"               all requests from the n-th on fail, not the n-th alone
 *   "-f"               instead of memory, file descriptors: none is free; then one search for a module finds nothing
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

struct memory {
  int armed, lasting, failed;
  long requests, fail_at; /* counted while armed, from 1 */
  void *block;            /* of the request that failed: Lua collects garbage and asks again */
  size_t size;
  size_t held;
};

static void *allocate(void *with, void *ptr, size_t osize, size_t nsize) {
  struct memory *const m = (struct memory *)with;
  void *result;
  if (!ptr) osize = 0; /* otherwise it says of what kind the new object is */
  if (!nsize) {
    free(ptr);
    m->held -= osize;
    return NULL;
  }
  if (m->armed && nsize > osize) { /* Lua relies on it that blocks can shrink */
    const int again = m->failed == 1 && m->block == ptr && m->size == nsize;
    if (!again) {
      m->requests++;
      if (m->failed) m->failed = 2;
    }
    if (again || (m->lasting && m->failed) || (!m->failed && m->requests == m->fail_at)) {
      m->failed++;
      m->block = ptr;
      m->size = nsize;
      return NULL;
    }
  }
  result = realloc(ptr, nsize);
  if (result) m->held += nsize - osize;
  return result;
}

static const char *script;

static void fatal(lua_State *L, const char *what) {
  fprintf(stderr, "%s: %s\n", what, lua_tostring(L, -1));
  exit(2);
}

/* A fresh state with the table of scenarios on its stack. */
static lua_State *fresh(struct memory *m) {
  lua_State *L;
  memset(m, 0, sizeof(*m));
  L = lua_newstate(allocate, m);
  if (!L) {
    fprintf(stderr, "this Lua takes no allocator\n");
    exit(3);
  }
  luaL_openlibs(L);
  if (luaL_loadfile(L, script) || lua_pcall(L, 0, 1, 0)) fatal(L, script);
  return L;
}

/* Pushes table[function](table[i] or n). */
static void prepare(lua_State *L, const char *function, int argument) {
  lua_getfield(L, 1, function);
  lua_pushinteger(L, argument);
  if (lua_pcall(L, 1, 1, 0)) fatal(L, function);
}

/* Calls scenario i; 0 when it returned, otherwise the status and the message on top. The answer as text is on top. */
static int call(lua_State *L, struct memory *m, int i) {
  int status;
  lua_getfield(L, 1, "call");
  lua_pushinteger(L, i);
  m->armed = m->fail_at != 0;
  status = lua_pcall(L, 1, 1, 0);
  m->armed = 0;
  if (status) return status;
  lua_getfield(L, 1, "show");
  lua_insert(L, -2);
  if (lua_pcall(L, 1, 1, 0)) fatal(L, "show");
  return 0;
}

static int complaints;

static void complain(const char *name, long n, const char *what, lua_State *L, const char *expected) {
  const char *const got = lua_tostring(L, -1);
  if (++complaints > 40) return;
  printf("  %s, request %ld: %s\n    got      %.600s\n", name, n, what, got ? got : "(no string)");
  if (expected) printf("    expected %.600s\n", expected);
}

/* Whether a failing call said what the matter was. Loaders of Lua put the error of memory into one of their own. */
static int said_so(lua_State *L, int status, const char *words) {
  const char *const message = lua_tostring(L, -1);
  return status == LUA_ERRMEM || (message && strstr(message, words));
}

/* Whether scenario i has that property. */
static int is(lua_State *L, int i, const char *property) {
  int yes;
  lua_getfield(L, 1, property);
  lua_rawgeti(L, -1, i);
  yes = lua_toboolean(L, -1);
  lua_pop(L, 2);
  return yes;
}

/* The second call, in peace. */
static void call_again(lua_State *L, struct memory *m, int i, const char *name, long n, const char *expected) {
  prepare(L, "again", i);
  if (call(L, m, i)) complain(name, n, "the second call fails", L, NULL);
  else if (!is(L, i, "alive") && strcmp(lua_tostring(L, -1), expected) != 0)
    complain(name, n, "a wrong answer afterwards", L, expected);
}

/* One run of scenario i under failure; what was right before is `expected`. Returns whether anything failed. */
static int run(int i, const char *name, long n, int lasting, const char *expected) {
  struct memory m;
  lua_State *const L = fresh(&m);
  int status;
  prepare(L, "prepare", i);
  m.fail_at = n;
  m.lasting = lasting;
  status = call(L, &m, i);
  if (status && !said_so(L, status, "not enough memory")) complain(name, n, "another error than of memory", L, NULL);
  if (!status && strcmp(lua_tostring(L, -1), expected) != 0)
    complain(name, n, "a wrong answer under failure", L, expected);
  m.fail_at = 0;
  call_again(L, &m, i, name, n, expected);
  lua_close(L);
  if (m.held) {
    complaints++;
    printf("  %s, request %ld: %lu octets are left\n", name, n, (unsigned long)m.held);
  }
  return m.failed;
}

/* With no descriptor free (k = 0), or with the k-th search for a module finding nothing. Returns whether it mattered.
 * What require says to a program whose own call finds nothing is not ours. */
static int run_files(int i, const char *name, int k, const char *expected) {
  struct memory m;
  lua_State *const L = fresh(&m);
  struct rlimit limit, low;
  int status, mattered;
  prepare(L, "prepare", i);
  getrlimit(RLIMIT_NOFILE, &limit);
  if (k) {
    prepare(L, "lose", k);
  } else {
    low = limit;
    low.rlim_cur = (rlim_t)dup(0);
    close((int)low.rlim_cur);
    setrlimit(RLIMIT_NOFILE, &low);
  }
  status = call(L, &m, i);
  setrlimit(RLIMIT_NOFILE, &limit);
  if (status && !said_so(L, 0, k || is(L, i, "bare") ? "not found" : "Too many open files"))
    complain(name, k, "an error that does not say why", L, NULL);
  if (!status && !k && strcmp(lua_tostring(L, -1), expected) != 0) /* a language that is not found is English */
    complain(name, k, "a wrong answer without files", L, expected);
  call_again(L, &m, i, name, k, expected);
  lua_getfield(L, 1, "lost");
  mattered = !k || lua_toboolean(L, -1);
  lua_close(L);
  return mattered;
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

struct options {
  long sample;
  uint32_t seed;
  int part, parts, lasting, files;
  const char *only;
};

static void read_options(lua_State *L, struct options *o) {
  const int last = lua_gettop(L);
  int at;
  memset(o, 0, sizeof(*o));
  o->part = o->parts = 1;
  script = luaL_checkstring(L, last);
  for (at = 1; at < last; at++) {
    const char *const option = luaL_checkstring(L, at);
    if (strcmp(option, "-l") == 0) {
      o->lasting = 1;
    } else if (strcmp(option, "-f") == 0) {
      o->files = 1;
    } else if (strcmp(option, "-o") == 0) {
      o->only = luaL_checkstring(L, ++at);
    } else if (strcmp(option, "-s") == 0) {
      o->sample = (long)luaL_checkinteger(L, ++at);
      o->seed = (uint32_t)luaL_checkinteger(L, ++at);
    } else if (strcmp(option, "-p") == 0) {
      o->part = (int)luaL_checkinteger(L, ++at);
      o->parts = (int)luaL_checkinteger(L, ++at);
    } else {
      luaL_argerror(L, at, "unknown option");
    }
  }
}

/* Runs scenario i, unless another one is asked for; returns how many runs it took. */
static long run_scenario(int i, struct options *o) {
  struct memory m;
  lua_State *const L = fresh(&m);
  char *expected, name[80];
  const char *answer;
  size_t len;
  long n, requests, runs = 0;
  lua_getfield(L, 1, "names");
  lua_rawgeti(L, -1, i);
  snprintf(name, sizeof(name), "%s", lua_tostring(L, -1));
  if (o->only && strcmp(o->only, name) != 0) {
    lua_close(L);
    return 0;
  }
  prepare(L, "prepare", i);
  m.fail_at = -1; /* only count */
  if (call(L, &m, i)) fatal(L, name);
  requests = m.requests;
  answer = lua_tolstring(L, -1, &len);
  expected = (char *)malloc(len + 1);
  if (!expected) fatal(L, name);
  memcpy(expected, answer, len + 1);
  lua_close(L);
  if (o->files) {
    while (run_files(i, name, (int)runs, expected)) runs++;
  } else if (o->sample && o->sample < requests) {
    for (; runs < o->sample; runs++)
      run(i, name, 1 + (long)(next_random(&o->seed) % (uint32_t)requests), o->lasting, expected);
  } else {
    for (n = o->part; run(i, name, n, o->lasting, expected); n += o->parts) runs++;
  }
  printf("%-32s %6ld requests, %6ld runs\n", name, requests, runs);
  free(expected);
  return runs;
}

int luaopen_alloc(lua_State *L);

static int l_alloc(lua_State *L) {
  struct options options;
  struct memory m;
  lua_State *state;
  long total = 0;
  int i, count;
  read_options(L, &options);
  complaints = 0;
  setvbuf(stdout, NULL, _IOLBF, 0);
  state = fresh(&m);
  lua_getfield(state, 1, "count");
  count = (int)lua_tointeger(state, -1);
  lua_close(state);
  for (i = 1; i <= count; i++) total += run_scenario(i, &options);
  printf("%ld runs, %d complaints\n", total, complaints);
  lua_pushinteger(L, complaints);
  return 1;
}

int luaopen_alloc(lua_State *L) {
  lua_pushcfunction(L, l_alloc);
  return 1;
}
