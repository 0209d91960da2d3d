-- The build itself: what the module exports, what it refuses, and that it installs and runs.
local BUILD = os.getenv("BUILD") or "build"
local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"
local SANITIZED = os.getenv("SANITIZE") or os.getenv("VALGRIND")

-- Output and success of a shell command, free of the preloads and paths that this process runs with.
local function sh(command)
  local pipe = assert(io.popen(
    "{ unset LD_PRELOAD LUA_PATH LUA_CPATH MAKEFLAGS; " .. command .. "\n} 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, tonumber(rc)
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function rockspec()
  local spec = {}
  local chunk
  if setfenv then
    chunk = assert(loadfile("smtpcodes-scm-1.rockspec"))
    setfenv(chunk, spec)
  else
    chunk = assert(loadfile("smtpcodes-scm-1.rockspec", "t", spec))
  end
  chunk()
  return spec
end

-- The variables that make a Lua find the module in these two folders only.
local function environment(lua, lib)
  return ("LUA_PATH='%s/?.lua;%s/?/init.lua' LUA_CPATH='%s/?.so' "):format(lua, lua, lib)
end

local function lines(text)
  local list = {}
  for line in text:gmatch("[^\n]+") do list[#list + 1] = line end
  return list
end

describe("the compiled module", function()
  local so = BUILD .. "/" .. LUA .. "/smtpcodes/core.so"

  it("exports luaopen_smtpcodes_core and smtpcodes_* only", function()
    local symbols = sh("nm -D --defined-only " .. so .. " | awk '{print $3}'")
    local count = 0
    for _, symbol in ipairs(lines(symbols)) do
      count = count + 1
      assert.truthy(symbol == "luaopen_smtpcodes_core" or symbol:find("^smtpcodes_"), symbol)
    end
    assert.is_true(count > 10)
  end)

  if not SANITIZED then
    it("has no writable static data: not in the core, not in the binding", function()
      local output = sh("size -A " .. BUILD .. "/core/*.o " .. BUILD .. "/" .. LUA .. "/binding/*.o")
      local objects = 0
      for _, line in ipairs(lines(output)) do
        if line:find(".o  :", 1, true) then objects = objects + 1 end
        local section, size = line:match("^(%.[%w_.]+)%s+(%d+)")
        if section == ".data" or section == ".bss" or (section or ""):find("^%.data%.[^r]") then
          assert.equal("0", size, line)
        end
      end
      assert.is_true(objects >= 5)
      local writable = sh("nm " .. BUILD .. "/core/*.o | grep -E ' [bBdDcC] ' || true")
      assert.equal("", writable)
    end)

    it("asks nothing of the system in the core but to look at octets", function()
      local allowed = { memchr = true, memcmp = true, memcpy = true, memmove = true, memset = true, strlen = true,
        _GLOBAL_OFFSET_TABLE_ = true, __stack_chk_fail = true }
      local defined = {}
      for _, name in ipairs(lines((sh("nm --defined-only " .. BUILD .. "/core/*.o | awk 'NF==3 {print $3}'")))) do
        defined[name] = true
      end
      for _, name in ipairs(lines((sh("nm -u " .. BUILD .. "/core/*.o | awk 'NF==2 {print $2}'")))) do
        assert.truthy(allowed[name] or defined[name], name)
      end
    end)
  end

  it("is refused by every other Lua with an error, not with a crash", function()
    local programs = {
      ["5.1"] = "lua5.1", ["5.2"] = "lua5.2", ["5.3"] = "lua5.3", ["5.4"] = "lua5.4", jit = "luajit",
    }
    local abi = { jit = "5.1" }
    if SANITIZED then return end
    for version, program in pairs(programs) do
      local output, rc = sh(program .. [[ -e 'package.cpath = "]] .. BUILD .. "/" .. LUA .. [[/?.so"
        local ok, message = pcall(require, "smtpcodes.core")
        print(ok and "loaded " .. message._VERSION or "refused: " .. tostring(message))']])
      assert.equal(0, rc, output)
      if (abi[version] or version) == (abi[LUA] or LUA) then
        assert.truthy(output:find("^loaded %d"), output)
      else
        assert.truthy(output:find("^refused: .*") and (output:find("version mismatch", 1, true)
          or output:find("undefined symbol", 1, true)), output)
      end
    end
  end)
end)

describe("the sources", function()
  it("state one version: header, CHANGELOG, module", function()
    local version = read("csrc/core/smtpcodes.h"):match('#define SMTPCODES_VERSION "([^"]+)"')
    assert.truthy(version:find("^%d+%.%d+%.%d+$"))
    assert.equal(version, require("smtpcodes")._VERSION)
    assert.equal(version, read("CHANGELOG.md"):match("\n## %[?([%d.]+)"))
  end)

  it("are all listed in the rockspec, and nothing else is", function()
    local spec = rockspec()
    local listed = {}
    for module, what in pairs(spec.build.modules) do
      for _, path in ipairs(type(what) == "table" and what.sources or { what }) do
        assert.is_nil(listed[path])
        listed[path] = true
        assert.truthy(io.open(path)):close()
      end
      if type(what) == "string" then
        local path = what:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
        assert.equal(module, path)
      else
        for key in pairs(what) do assert.truthy(key == "sources" or key == "incdirs", key) end
      end
    end
    local found = sh("find csrc/core csrc/binding lua/smtpcodes -name '*.c' -o -path 'lua/*' -name '*.lua'")
    for _, path in ipairs(lines(found)) do
      assert.is_true(listed[path], path .. " is not in the rockspec")
      listed[path] = nil
    end
    assert.is_nil(next(listed))
  end)

  it("load without touching globals, and lazily", function()
    local program = LUA == "jit" and "luajit" or "lua" .. LUA
    if SANITIZED then return end
    local output, rc = sh(environment("lua", BUILD .. "/" .. LUA) .. program .. [[ -e '
      local before = {}
      for name in pairs(_G) do before[name] = true end
      local loaded = {}
      for name in pairs(package.loaded) do loaded[name] = true end
      require "smtpcodes"
      for name in pairs(_G) do if not before[name] then print("global " .. name) end end
      local names = {}
      for name in pairs(package.loaded) do if not loaded[name] then names[#names + 1] = name end end
      table.sort(names)
      print(table.concat(names, " "))']])
    assert.equal(0, rc, output)
    assert.equal("smtpcodes smtpcodes.check smtpcodes.core\n", output)
  end)
end)

-- These build and install for themselves, once is enough: they name the Luas they try.
if LUA == "5.4" and not SANITIZED then
  local SCRATCH = BUILD .. "/scratch"

  describe("make install", function()
    it("installs module, command, header, libraries and pkg-config file below DESTDIR", function()
      local stage = SCRATCH .. "/stage"
      local output, rc = sh(("rm -rf %s; make -s install BUILD=%s PREFIX=/opt/smtpcodes %s DESTDIR=$PWD/%s")
        :format(stage, BUILD, "LUA_VERSION=5.4", stage))
      assert.equal(0, rc, output)
      local prefix = stage .. "/opt/smtpcodes"
      output, rc = sh(environment(prefix .. "/share/lua/5.4", prefix .. "/lib/lua/5.4")
        .. prefix .. "/bin/smtpcodes 252")
      assert.equal(0, rc, output)
      assert.truthy(output:find("Cannot Verify User", 1, true))
      for _, file in ipairs {
        "include/smtpcodes.h", "lib/libsmtpcodes.a", "lib/libsmtpcodes.so", "lib/libsmtpcodes.so.0",
        "lib/pkgconfig/smtpcodes.pc" } do
        assert.truthy(io.open(prefix .. "/" .. file), file):close()
      end
    end)

    it("states its version as text and as a number that grows with it", function()
      local header = read("csrc/core/smtpcodes.h")
      local major, minor, patch = header:match('#define SMTPCODES_VERSION "(%d+)%.(%d+)%.(%d+)')
      assert.equal(tostring(major * 10000 + minor * 100 + patch), header:match("#define SMTPCODES_VERSION_NUMBER (%d+)\n"))
    end)

    it("lets a C program be compiled and run with pkg-config alone, shared and static", function()
      local prefix = "$PWD/" .. SCRATCH .. "/stage/opt/smtpcodes"
      local flags = "PKG_CONFIG_PATH=" .. prefix .. "/lib/pkgconfig pkg-config --define-variable=prefix=" .. prefix
      for _, kind in ipairs { "", "-static" } do
        local output, rc = sh("gcc -std=c99 -Wall -Wextra -Werror " .. kind .. " examples/explain.c -o " .. SCRATCH
          .. "/explain $(" .. flags .. " --cflags --libs smtpcodes) && LD_LIBRARY_PATH=" .. prefix .. "/lib "
          .. SCRATCH .. "/explain 252 5.7.26 '550 5.7.1' '550 5.1.1 No such user here'")
        assert.equal(0, rc, output)
        assert.truthy(output:find("252 Cannot Verify User", 1, true), output)
        assert.truthy(output:find("5.7.26 Multiple authentication checks failed", 1, true), output)
        assert.truthy(output:find("550 5.7.1 Refused By Policy", 1, true), output)
        assert.truthy(output:find("550 5.1.1 No such user here\nreason       mailbox_unknown\n", 1, true), output)
        output, rc = sh("LD_LIBRARY_PATH=" .. prefix .. "/lib " .. SCRATCH .. "/explain 299")
        assert.equal(1, rc)
        assert.equal("299: unknown\n", output)
      end
    end)
  end)

  describe("LuaRocks", function()
    local luas = { ["5.1"] = "lua5.1", ["5.3"] = "lua5.3", ["5.4"] = "lua5.4", jit = "luajit" }

    -- luarocks leaves objects beside the sources, so it gets a copy of the tree.
    local function copy(to)
      local files = "csrc lua bin examples README.md LICENSE CHANGELOG.md *.rockspec"
      local output, rc = sh(("rm -rf %s && mkdir -p %s && cp -r %s %s"):format(to, to, files, to))
      assert.equal(0, rc, output)
    end

    local function rocks(lua)
      if lua ~= "jit" then return "luarocks --lua-version " .. lua end
      local config = SCRATCH .. "/jit.lua"
      local file = assert(io.open(config, "w"))
      file:write('lua_interpreter = "luajit"\n',
        'variables = { LUA_BINDIR = "/usr/bin", LUA_INCDIR = "/usr/include/luajit-2.1" }\n')
      file:close()
      return "LUAROCKS_CONFIG=$ROOT/" .. config .. " luarocks --lua-version 5.1"
    end

    local function try(tree, program, version)
      local output, rc = sh("cd / && "
        .. environment(tree .. "/share/lua/" .. version, tree .. "/lib/lua/" .. version)
        .. program .. [[ -e 'print(require("smtpcodes").compare(252, 421).title)']])
      assert.equal(0, rc, output)
      assert.equal("SMTP 252 Cannot Verify User vs 421 Service Not Available\n", output)
      output, rc = sh("cd / && " .. tree .. "/bin/smtpcodes 5.7.26")
      assert.equal(0, rc, output)
      assert.truthy(output:find("Multiple authentication checks failed", 1, true), output)
    end

    local root = sh("pwd"):gsub("\n", "")

    for lua, program in pairs(luas) do
      it("makes, packs and installs from the packed source under " .. program, function()
        local version = lua == "jit" and "5.1" or lua
        local source = SCRATCH .. "/rock-" .. lua
        copy(source .. "/smtpcodes")
        local tree = root .. "/" .. source .. "/tree"
        local command = rocks(lua):gsub("%$ROOT", root)
        local output, rc = sh(("cd %s/smtpcodes && %s --tree %s make smtpcodes-scm-1.rockspec")
          :format(source, command, tree))
        assert.equal(0, rc, output)
        try(tree, program, version)
        -- A source rock from an archive of the tree: what a released rockspec's URL would give.
        copy(source .. "/smtpcodes")
        local url = ('url = "file://%s/%s/smtpcodes.tar.gz", dir = "smtpcodes",'):format(root, source)
        output, rc = sh(([[cd %s && tar czf smtpcodes.tar.gz smtpcodes &&
          sed 's|url = .*|%s|' smtpcodes/smtpcodes-scm-1.rockspec > smtpcodes-scm-1.rockspec &&
          %s pack smtpcodes-scm-1.rockspec &&
          %s --tree %s2 install smtpcodes-scm-1.src.rock]]):format(source, url, command, command, tree))
        assert.equal(0, rc, output)
        try(tree .. "2", program, version)
      end)
    end
  end)
end
