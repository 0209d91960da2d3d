-- The build itself: what the module exports, what it refuses, and that it installs and runs.
local documents = require "support.documents"

local BUILD = os.getenv("BUILD") or "build"
local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"
local PROGRAM = os.getenv("LUA") or "lua5.4"
local INSTRUMENTED = os.getenv "INSTRUMENTED"
-- What builds and installs for itself is tried once, on this Lua.
local ONCE = LUA == (os.getenv("LEAD") or "5.4") and not INSTRUMENTED

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

-- The objects of the sources that are there now; a folder may still hold those of a file that is gone.
local function objects_of(folder)
  local names = {}
  for _, path in ipairs(lines((sh("ls csrc/" .. folder .. "/*.c")))) do
    local place = folder == "core" and "/core/" or "/" .. LUA .. "/" .. folder .. "/"
    names[#names + 1] = BUILD .. place .. path:match "([^/]*)%.c$" .. ".o"
  end
  return table.concat(names, " ")
end

describe("the compiled module", function()
  local so = BUILD .. "/" .. LUA .. "/smtpcodes/core.so"

  it("exports luaopen_smtpcodes_core and smtpcodes_* only", function()
    if INSTRUMENTED then return end
    local symbols = sh("nm -D --defined-only " .. so .. " | awk '{print $3}'")
    local count = 0
    for _, symbol in ipairs(lines(symbols)) do
      count = count + 1
      assert.truthy(symbol == "luaopen_smtpcodes_core" or symbol:find("^smtpcodes_"), symbol)
    end
    assert.is_true(count > 10)
  end)

  if not INSTRUMENTED then
    it("has no writable static data: not in the core, not in the binding", function()
      local output = sh("size -A " .. objects_of "core" .. " " .. objects_of "binding")
      local objects = 0
      for _, line in ipairs(lines(output)) do
        if line:find(".o  :", 1, true) then objects = objects + 1 end
        local section, size = line:match("^(%.[%w_.]+)%s+(%d+)")
        if section == ".data" or section == ".bss" or (section or ""):find("^%.data%.[^r]") then
          assert.equal("0", size, line)
        end
      end
      assert.is_true(objects >= 5)
      -- Common symbols have no section before linking. (.data.rel.ro is constant once it is loaded.)
      local writable = sh("nm " .. objects_of "core" .. " | grep -E ' [cC] ' || true")
      assert.equal("", writable)
    end)

    it("asks nothing of the system in the core but to look at octets", function()
      local allowed = { memchr = true, memcmp = true, memcpy = true, memmove = true, memset = true, strlen = true,
        strchr = true, _GLOBAL_OFFSET_TABLE_ = true, __stack_chk_fail = true }
      local defined = {}
      for _, name in ipairs(lines((sh("nm --defined-only " .. objects_of "core" .. " | awk 'NF==3 {print $3}'")))) do
        defined[name] = true
      end
      for _, name in ipairs(lines((sh("nm -u " .. objects_of "core" .. " | awk 'NF==2 {print $2}'")))) do
        assert.truthy(allowed[name] or defined[name], name)
      end
    end)
  end

  it("is refused by every other Lua with an error that says what to do, not with a crash", function()
    if INSTRUMENTED then return end
    local abi, others = { jit = "5.1" }, 0
    for _, version in ipairs { "5.1", "5.2", "5.3", "5.4", "5.5", "jit" } do
      local program = sh(".ci/luas program " .. version):match "^[^\n]+"
      if program then
        local output, rc = sh("LUA_PATH='lua/?.lua;lua/?/init.lua' LUA_CPATH='" .. BUILD .. "/" .. LUA .. "/?.so' "
          .. program .. [[ -e 'local ok, message = pcall(require, "smtpcodes")
            print(ok and "loaded " .. message._VERSION or "refused: " .. tostring(message))']])
        assert.equal(0, rc, output)
        if (abi[version] or version) == (abi[LUA] or LUA) then
          assert.truthy(output:find("^loaded %d"), output)
        else
          others = others + 1
          assert.truthy(output:find("built for another Lua than this one (", 1, true), output)
          assert.truthy(output:find("make install LUA_VERSION=" .. version .. "\n", 1, true), output)
        end
      end
    end
    if others == 0 then pending "no other Lua here" end
  end)

  it("is missed with an error that says what to do", function()
    local output = sh("LUA_PATH='lua/?.lua;lua/?/init.lua' LUA_CPATH='/nowhere/?.so' " .. PROGRAM
      .. [[ -e 'print(select(2, pcall(require, "smtpcodes")))']])
    assert.truthy(output:find("smtpcodes.core is not installed for this Lua (", 1, true), output)
  end)

  it("that fails to load says what that means, and is loaded as soon as it can be", function()
    for _, case in ipairs {
      { "core", "x.so: undefined symbol: lua_newuserdatauv", "smtpcodes.core was built for another Lua than this one" },
      { "core", "version mismatch: app./lib. uses 503/504", "smtpcodes.core was built for another Lua than this one" },
      { "core", "the disk is on fire", "the disk is on fire\n" },
      { "part", "the disk is on fire", "the disk is on fire\n" },
    } do
      local output, rc = sh(environment("lua", BUILD .. "/" .. LUA) .. PROGRAM .. ([[ -e '
        package.preload["smtpcodes.%s"] = function() error("%s", 0) end
        print(select(2, pcall(require, "smtpcodes")))
        package.preload["smtpcodes.%s"] = nil
        package.loaded.smtpcodes = nil -- a mark of Lua 5.1: for the caller to take away
        print(require "smtpcodes".lookup(252).code)']]):format(case[1], case[2], case[1]))
      assert.equal(0, rc, output)
      assert.equal(1, output:find(case[3], 1, true), output)
      assert.truthy(output:find "\n252\n$", output)
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

  it("state it as text and as a number that grows with it", function()
    local header = read("csrc/core/smtpcodes.h")
    local major, minor, patch = header:match('#define SMTPCODES_VERSION "(%d+)%.(%d+)%.(%d+)')
    local number = ("%d"):format(major * 10000 + minor * 100 + patch)
    assert.equal(number, header:match("#define SMTPCODES_VERSION_NUMBER (%d+)\n"))
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
      assert.is_true(listed[path], path .. " is not in the rockspec: make rockspec-files")
      listed[path] = nil
    end
    assert.is_nil(next(listed))
  end)

  it("load without touching globals, and lazily", function()
    if INSTRUMENTED then return end
    local output, rc = sh(environment("lua", BUILD .. "/" .. LUA) .. PROGRAM .. [[ -e '
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
    assert.equal("smtpcodes smtpcodes.check smtpcodes.core smtpcodes.part\n", output)
  end)
end)

if ONCE then
  local SCRATCH = BUILD .. "/scratch"

  describe("LuaRocks", function()
    local root = sh("pwd"):gsub("\n", "")
    local folder = SCRATCH .. "/rock"
    local rock = folder .. "/smtpcodes-scm-1.src.rock"

    it("packs a checkout offline: make rock", function()
      local output, rc = sh("make -s rock BUILD=" .. SCRATCH .. " && unzip -l " .. rock)
      assert.equal(0, rc, output)
      assert.truthy(output:find("smtpcodes.tar.gz", 1, true), output)
    end)

    -- The command that README.md tells to type, for that Lua and into that tree.
    local function rocks(command, lua, tree)
      local options = "luarocks --tree " .. tree .. " --lua-version "
      command = command:gsub("^luarocks %-%-lua%-version 5%.4", "luarocks")
      if lua ~= "jit" then return (command:gsub("^luarocks", options .. lua)) end
      local config = SCRATCH .. "/jit.lua"
      local file = assert(io.open(config, "w"))
      file:write('lua_interpreter = "luajit"\n', 'variables = { LUA_BINDIR = "/usr/bin", LUA_INCDIR = "',
        sh(".ci/luas headers"):match "jit=([^\n]*)", '" }\n')
      file:close()
      return "LUAROCKS_CONFIG=" .. root .. "/" .. config .. " " .. command:gsub("^luarocks", options .. "5.1")
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
      -- The command is no module.
      output = sh("ls " .. tree .. "/share/lua/" .. version)
      assert.equal("smtpcodes\n", output)
      assert.equal("", (sh("find " .. tree .. "/share/lua -name bin -o -name 'smtpcodes*' -type f")))
    end

    for _, lua in ipairs { "5.1", "5.3", "5.4", "jit" } do
      it("installs that for Lua " .. lua, function()
        local program = sh(".ci/luas program " .. lua):match "^[^\n]+"
        if not program then return pending("no Lua " .. lua .. " here") end
        local tree = root .. "/" .. folder .. "/" .. lua
        local install = documents.command("README.md", "luarocks install"):gsub("build/rock/", "")
        local output, rc = sh("cd " .. folder .. " && " .. rocks(install, lua, tree))
        assert.equal(0, rc, output)
        try(tree, program, lua == "jit" and "5.1" or lua)
      end)
    end

    it("makes it in a checkout", function()
      -- luarocks leaves objects beside the sources, so it gets a copy of the tree.
      local tree = root .. "/" .. folder .. "/make"
      local output, rc = sh(("cd %s && tar xzf smtpcodes.tar.gz && cd smtpcodes && ")
        :format(folder) .. rocks(documents.command("README.md", "luarocks --lua-version 5.4 make"), "5.4", tree))
      assert.equal(0, rc, output)
      try(tree, sh(".ci/luas program 5.4"):match "^[^\n]+", "5.4")
    end)

    it("takes the rockspec of a release: make rockspec", function()
      local output, rc = sh("make -s rockspec VERSION=7.8.9 && luarocks lint smtpcodes-7.8.9-1.rockspec; "
        .. "cat smtpcodes-7.8.9-1.rockspec; rm smtpcodes-7.8.9-1.rockspec")
      assert.equal(0, rc, output)
      assert.truthy(output:find('version = "7.8.9-1"', 1, true), output)
      assert.truthy(output:find('tag = "v7.8.9"', 1, true), output)
      assert.same({ type = "command", command = "make test" }, rockspec().test)
    end)
  end)
end
