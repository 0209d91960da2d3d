'use strict'
// Lua 5.4 in this process, through koffi. C modules work too: liblua's symbols are global for them.
const koffi = require('koffi')

let api

function load (library) {
  const lua = koffi.load(library, { global: true })
  return {
    newstate: lua.func('void *luaL_newstate(void)'),
    openlibs: lua.func('void luaL_openlibs(void *L)'),
    loadfile: lua.func('int luaL_loadfilex(void *L, const char *filename, const char *mode)'),
    pcall: lua.func('int lua_pcallk(void *L, int nargs, int nresults, int msgh, intptr_t ctx, void *k)'),
    pushvalue: lua.func('void lua_pushvalue(void *L, int idx)'),
    pushlstring: lua.func('const char *lua_pushlstring(void *L, const char *s, size_t len)'),
    tostring: lua.func('const char *lua_tolstring(void *L, int idx, void *len)'),
    settop: lua.func('void lua_settop(void *L, int idx)'),
    close: lua.func('void lua_close(void *L)'),
  }
}

// Runs a file that returns a function of a string; call() calls it and gives what it returns.
module.exports = class Lua {
  constructor (file, library = 'liblua5.4.so.0') {
    api ??= load(library)
    this.state = api.newstate()
    api.openlibs(this.state)
    this.check(api.loadfile(this.state, file, 't'))
    this.check(api.pcall(this.state, 0, 1, 0, 0, null))
  }

  // What Lua raised, as an exception.
  check (status) {
    if (status === 0) return
    const message = api.tostring(this.state, -1, null)
    api.settop(this.state, 1)
    throw new Error(message ?? 'an error without a text')
  }

  call (text) {
    if (!this.state) throw new Error('the Lua state is closed')
    api.pushvalue(this.state, 1)
    api.pushlstring(this.state, text, Buffer.byteLength(text))
    this.check(api.pcall(this.state, 1, 1, 0, 0, null))
    const result = api.tostring(this.state, -1, null)
    api.settop(this.state, 1)
    if (result === null) throw new Error('the function returned no string')
    return result
  }

  close () {
    api.close(this.state)
    this.state = null
  }
}
