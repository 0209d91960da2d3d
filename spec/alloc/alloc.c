/* SPDX-License-Identifier: MIT
 *
 * What becomes of the module when memory or file descriptors run out: each scenario of scenarios.lua is called in a
 * fresh Lua state while one request for memory fails, for every request there is, and then called again in peace. The
 * first call has to end with an error of memory or its usual result, the second one with its usual result, and the
 * closed state has to leave no octet and no descriptor behind.
 *
 * Most requests that fail leave nothing else behind than the one before. What the second call can see is hashed, all
 * objects that can be reached with their contents; from a hash whose second call was right it is right again, and left
 * out. To fork at each request, so that what is before it runs once, was tried: under ASan, and where a page fault is
 * dear, in a virtual machine, a fork takes ten times as long as most calls.
 *
 * A Lua module, so that it is linked with whatever Lua runs it: require "alloc"(OPTION..., SCENARIOS) gives the count
 * of complaints, which it prints.
 *   "-s", COUNT, SEED  only so many requests of each scenario, chosen by the seed
 *   "-p", K, OF        only the K-th of each OF requests: a part for each processor
 *   "-m", MOST         of a scenario with more requests than that only every second, third …, so that they are no more
 *   "-o", NAME         only that scenario
 *   "-a"               prepares each scenario once, which no sanitizer can watch; Lua 5.1 does so each time all the same
 *   "-l"               all requests from the n-th on fail, not the n-th alone
 *   "-f"               instead of memory, file descriptors: none is free; then one search for a module finds nothing
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* Before each block: which request it was, so that the same object has the same number in each run. */
union block {
  long number;
  double aligned[2];
};

struct memory {
  int armed, lasting, failed;
  long requests, fail_at; /* counted while armed, from 1 */
  void *block;            /* of the request that failed: Lua collects garbage and asks again */
  size_t size;
  size_t held;
  long blocks;
  union block first[256]; /* of the state itself, from whose address and the time Lua makes the seed of its tables */
  struct arena *arena;    /* NULL: blocks are malloc's, which a sanitizer watches */
};

/* All blocks of a state in one place, of which a copy is taken when a scenario is prepared and put back for each run: to
 * prepare anew would take most of the time. Blocks of one size are a list, which holds those that are free. */
enum { ARENA = 256 << 20, SMALL = 64, SIZES = SMALL + 32 };

struct arena {
  size_t used;
  void *free[SIZES];
};

static int size_of(size_t size, size_t *rounded) {
  int which = SMALL;
  if (size <= 16 * (SMALL - 1)) {
    *rounded = (size + 15) / 16 * 16;
    return (int)(*rounded / 16);
  }
  for (*rounded = 16 * SMALL; *rounded < size; *rounded *= 2) which++;
  return which;
}

static void *take_block(struct memory *m, size_t size) {
  struct arena *const a = m->arena;
  size_t rounded;
  void *block;
  int which;
  if (!a) return malloc(size);
  which = size_of(size, &rounded);
  block = a->free[which];
  if (block) {
    memcpy(&a->free[which], block, sizeof(block));
  } else {
    if (rounded > ARENA - a->used) return NULL;
    block = (char *)a + a->used;
    a->used += rounded;
  }
  return block;
}

static void free_block(struct memory *m, void *block, size_t size) {
  size_t rounded;
  int which;
  if (!m->arena) {
    free(block);
    return;
  }
  which = size_of(size, &rounded);
  memcpy(block, &m->arena->free[which], sizeof(block));
  m->arena->free[which] = block;
}

/* Overwritten first, for runs without a sanitizer: whoever still reads it does not read what was there. */
static void give_back(struct memory *m, union block *block, size_t size) {
  if (!block) return;
  memset(block, 0xDD, sizeof(*block) + size);
  m->held -= size;
  if (block != m->first) free_block(m, block, sizeof(*block) + size);
}

/* A block that changes its size moves. */
static void *allocate(void *with, void *ptr, size_t osize, size_t nsize) {
  struct memory *const m = (struct memory *)with;
  union block *const old = ptr ? (union block *)ptr - 1 : NULL;
  union block *result;
  if (!ptr) osize = 0; /* otherwise it says of what kind the new object is */
  if (!nsize) {
    give_back(m, old, osize);
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
  if (!m->blocks && sizeof(*result) + nsize <= sizeof(m->first)) result = m->first;
  else result = (union block *)take_block(m, sizeof(*result) + nsize);
  if (!result) return NULL;
  result->number = old ? old->number : ++m->blocks;
  m->held += nsize;
  if (old) memcpy(result + 1, ptr, nsize < osize ? nsize : osize);
  give_back(m, old, osize);
  return result + 1;
}

static const char *script;

static void fatal(lua_State *L, const char *what) {
  fprintf(stderr, "%s: %s\n", what, lua_tostring(L, -1));
  exit(2);
}

/* A fresh state with the table of scenarios on its stack. */
static lua_State *fresh(struct memory *m, struct arena *arena) {
  lua_State *L;
  memset(m, 0, sizeof(*m));
  m->arena = arena;
  if (arena) {
    memset(arena, 0, sizeof(*arena));
    arena->used = (sizeof(*arena) + 15) / 16 * 16;
  }
#if LUA_VERSION_NUM >= 505
  L = lua_newstate(allocate, m, 1);
#else
  L = lua_newstate(allocate, m);
#endif
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

/* Whether a failing call said what the matter was. Loaders of Lua put the error of memory into one of their own, and
 * what makes room on the stack first in Lua 5.2's own functions takes that it could not for too much of it: sort, and
 * whatever gives captures. */
static int said_so(lua_State *L, int status, const char *words) {
  const char *const message = lua_tostring(L, -1);
  if (status == LUA_ERRMEM) return 1;
  if (LUA_VERSION_NUM == 502 && status && message &&
      (strstr(message, "stack overflow ()") || strstr(message, "stack overflow (too many captures)"))) return 1;
  return message && strstr(message, words);
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

static uint64_t mix(uint64_t hash, uint64_t with) {
  hash = (hash ^ with) * UINT64_C(0x9E3779B97F4A7C15);
  return hash ^ hash >> 29;
}

static uint64_t hash_octets(const void *octets, size_t len) {
  uint64_t hash = len + 1;
  size_t i;
  for (i = 0; i < len; i++) hash = mix(hash, ((const unsigned char *)octets)[i]);
  return hash;
}

/* The objects of a state that were seen and those of them whose contents are to be hashed still, as tables on the
 * stack. */
struct walk {
  int seen, queue;
  lua_Integer queued;
};

/* Which object on top that is, the same in all runs that have it. That of a userdata or a thread stands inside of a
 * block. */
static uint64_t identify(lua_State *L) {
  const int type = lua_type(L, -1);
  if (lua_iscfunction(L, -1)) return (uint64_t)(uintptr_t)lua_tocfunction(L, -1);
  if (type == LUA_TTABLE || type == LUA_TFUNCTION)
    return (uint64_t)((const union block *)lua_topointer(L, -1) - 1)->number;
  return type == LUA_TLIGHTUSERDATA ? (uint64_t)(uintptr_t)lua_touserdata(L, -1) : 0;
}

/* Pops a value, and gives its hash: of an object only which it is. */
static uint64_t take(lua_State *L, struct walk *w) {
  const int type = lua_type(L, -1);
  uint64_t hash = mix((uint64_t)type + 1, 1);
  if (type == LUA_TSTRING) {
    size_t len;
    const char *const octets = lua_tolstring(L, -1, &len);
    hash = mix(hash, hash_octets(octets, len));
  } else if (type == LUA_TNUMBER) {
    const lua_Number number = lua_tonumber(L, -1);
    hash = mix(hash, hash_octets(&number, sizeof(number)));
  } else if (type == LUA_TBOOLEAN) {
    hash = mix(hash, (uint64_t)lua_toboolean(L, -1));
  } else if (type != LUA_TNIL) {
    const void *const address = lua_topointer(L, -1);
    hash = mix(hash, identify(L));
    lua_pushlightuserdata(L, (void *)(uintptr_t)address);
    lua_rawget(L, w->seen);
    if (lua_isnil(L, -1) && type != LUA_TTHREAD && type != LUA_TLIGHTUSERDATA) {
      lua_pushvalue(L, -2);
      lua_rawseti(L, w->queue, (int)++w->queued);
      lua_pushlightuserdata(L, (void *)(uintptr_t)address);
      lua_pushboolean(L, 1);
      lua_rawset(L, w->seen);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return hash;
}

/* The hash of what the object on top holds. */
static uint64_t hash_contents(lua_State *L, struct walk *w) {
  const int object = lua_gettop(L), type = lua_type(L, object);
  uint64_t hash = mix(identify(L), (uint64_t)type);
  int i;
  if (lua_getmetatable(L, object)) hash = mix(hash, take(L, w));
  if (type == LUA_TTABLE) {
    uint64_t fields = 0; /* in whatever order */
    for (lua_pushnil(L); lua_next(L, object);) {
      const uint64_t value = take(L, w);
      lua_pushvalue(L, -1);
      fields += mix(take(L, w), value);
    }
    return mix(hash, fields);
  }
  if (type == LUA_TFUNCTION) {
    lua_Debug where;
    lua_pushvalue(L, object);
    lua_getinfo(L, ">S", &where);
    hash = mix(mix(hash, (uint64_t)where.linedefined), hash_octets(where.short_src, strlen(where.short_src)));
    for (i = 1; lua_getupvalue(L, object, i); i++) hash = mix(hash, take(L, w));
  }
#if LUA_VERSION_NUM == 501
  if (type == LUA_TUSERDATA) hash = mix(hash, hash_octets(lua_touserdata(L, object), lua_objlen(L, object)));
  lua_getfenv(L, object);
#else
  if (type != LUA_TUSERDATA) return hash;
  hash = mix(hash, hash_octets(lua_touserdata(L, object), lua_rawlen(L, object)));
#if LUA_VERSION_NUM >= 504
  for (i = 1; lua_getiuservalue(L, object, i) != LUA_TNONE; i++) hash = mix(hash, take(L, w));
#else
  lua_getuservalue(L, object);
#endif
#endif
  return mix(hash, take(L, w));
}

/* The hash of all that a call can reach: modules, their upvalues, and what the scenario keeps. */
static uint64_t hash_state(lua_State *L) {
  const int top = lua_gettop(L);
  struct walk w;
  uint64_t hash = 0;
  lua_Integer i;
  lua_newtable(L);
  lua_newtable(L);
  w.seen = top + 1;
  w.queue = top + 2;
  w.queued = 0;
  lua_pushvalue(L, LUA_REGISTRYINDEX);
  take(L, &w);
  lua_pushvalue(L, 1);
  take(L, &w);
  for (i = 1; i <= w.queued; i++) {
    lua_rawgeti(L, w.queue, (int)i);
    hash += hash_contents(L, &w);
    lua_settop(L, w.queue);
  }
  lua_settop(L, top);
  return hash;
}

/* The hashes of a scenario's states from which the second call was right. */
static struct {
  int count;
  uint64_t hashes[1000]; /* what is beyond is called again each time */
} right;

static int is_right(uint64_t hash) {
  int i;
  for (i = right.count; i > 0; i--)
    if (right.hashes[i - 1] == hash) return 1;
  return 0;
}

/* The second call, in peace. */
static void call_again(lua_State *L, struct memory *m, int i, const char *name, long n, const char *expected) {
  prepare(L, "again", i);
  if (call(L, m, i)) complain(name, n, "the second call fails", L, NULL);
  else if (!is(L, i, "alive") && strcmp(lua_tostring(L, -1), expected) != 0)
    complain(name, n, "a wrong answer afterwards", L, expected);
}

/* The descriptor that the next open file would have. */
static int next_descriptor(void) {
  const int fd = dup(0);
  close(fd);
  return fd;
}

/* The state in which the scenario is prepared. */
static struct {
  struct arena *arena, *copy; /* NULL without an arena */
  struct memory memory, before;
  lua_State *L;
  int is_there;
} prepared;

static lua_State *prepare_scenario(int i) {
  if (prepared.is_there) {
    prepared.memory = prepared.before;
    memcpy(prepared.arena, prepared.copy, prepared.copy->used);
    return prepared.L;
  }
  prepared.L = fresh(&prepared.memory, prepared.arena);
  prepare(prepared.L, "prepare", i);
  if (prepared.arena) {
    memcpy(prepared.copy, prepared.arena, prepared.arena->used);
    prepared.before = prepared.memory;
    prepared.is_there = 1;
  }
  return prepared.L;
}

/* One run of scenario i under failure; what was right before is `expected`. Returns whether anything failed. */
static int run(int i, const char *name, long n, int lasting, const char *expected) {
  lua_State *const L = prepare_scenario(i);
  struct memory *const m = &prepared.memory;
  const int before = complaints;
  int status, descriptor;
  uint64_t hash;
  descriptor = next_descriptor();
  m->fail_at = n;
  m->lasting = lasting;
  status = call(L, m, i);
  if (status && !said_so(L, status, "not enough memory")) complain(name, n, "another error than of memory", L, NULL);
  if (!status && strcmp(lua_tostring(L, -1), expected) != 0)
    complain(name, n, "a wrong answer under failure", L, expected);
  m->fail_at = 0;
  hash = hash_state(L);
  if (!is_right(hash)) {
    call_again(L, m, i, name, n, expected);
    if (complaints == before && right.count < (int)(sizeof(right.hashes) / sizeof(*right.hashes)))
      right.hashes[right.count++] = hash;
  }
  lua_close(L);
  if (m->held || next_descriptor() != descriptor) {
    complaints++;
    printf("  %s, request %ld: %lu octets are left, and %d descriptors\n", name, n, (unsigned long)m->held,
           next_descriptor() - descriptor);
  }
  return m->failed;
}

/* With no descriptor free (k = 0), or with the k-th search for a module finding nothing. Returns whether it mattered.
 * What require says to a program whose own call finds nothing is not ours. */
static int run_files(int i, const char *name, int k, const char *expected) {
  struct memory m;
  lua_State *const L = fresh(&m, NULL);
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
  long sample, most;
  uint32_t seed;
  int part, parts, lasting, files, arena;
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
    } else if (strcmp(option, "-a") == 0) {
      o->arena = 1;
    } else if (strcmp(option, "-f") == 0) {
      o->files = 1;
    } else if (strcmp(option, "-o") == 0) {
      o->only = luaL_checkstring(L, ++at);
    } else if (strcmp(option, "-m") == 0) {
      o->most = (long)luaL_checkinteger(L, ++at);
      luaL_argcheck(L, o->most > 0, at, "no number of runs");
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
  lua_State *const L = fresh(&m, NULL);
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
  right.count = 0;
  prepared.is_there = 0;
  if (o->files) {
    while (run_files(i, name, (int)runs, expected)) runs++;
  } else if (o->sample && o->sample < requests) {
    for (; runs < o->sample; runs++)
      run(i, name, 1 + (long)(next_random(&o->seed) % (uint32_t)requests), o->lasting, expected);
  } else {
    const long step = o->most ? (requests + o->most - 1) / o->most : 1;
    for (n = 1 + (o->part - 1) * step; run(i, name, n, o->lasting, expected); n += o->parts * step) runs++;
  }
  printf("%-32s %6ld requests, %6ld runs, %4d states\n", name, requests, runs, right.count);
  free(expected);
  return runs;
}

/* States that are put back are closed again and again, and each of them would unload the library. */
static void keep_library(lua_State *L) {
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "searchpath");
  if (lua_isnil(L, -1)) { /* Lua 5.1 */
    lua_pop(L, 2);
    return;
  }
  lua_pushliteral(L, "smtpcodes.core");
  lua_getfield(L, -3, "cpath");
  if (lua_pcall(L, 2, 1, 0) || !dlopen(lua_tostring(L, -1), RTLD_NOW | RTLD_NODELETE)) fatal(L, "the library");
  lua_pop(L, 2);
  prepared.arena = (struct arena *)malloc(ARENA);
  prepared.copy = (struct arena *)malloc(ARENA);
  if (!prepared.arena || !prepared.copy) fatal(L, "no memory");
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
  /* This one keeps the library loaded until the end, and so its functions where they are. */
  state = fresh(&m, NULL);
  prepare(state, "prepare", 2);
  if (options.arena) keep_library(state);
  lua_getfield(state, 1, "count");
  count = (int)lua_tointeger(state, -1);
  for (i = 1; i <= count; i++) total += run_scenario(i, &options);
  lua_close(state);
  printf("%ld runs, %d complaints\n", total, complaints);
  lua_pushinteger(L, complaints);
  return 1;
}

int luaopen_alloc(lua_State *L) {
  lua_pushcfunction(L, l_alloc);
  return 1;
}
