-- make, make install and what they install, as a stranger meets them: paths with blanks, a strict umask, a system
-- without apt-get, without pkg-config, without Lua headers.
local BUILD = os.getenv("BUILD") or "build"
local LUA = os.getenv("LUA_VERSION_NAME") or "5.4"
local INSTRUMENTED = os.getenv "INSTRUMENTED"

-- These name the Luas that they try: once is enough.
if LUA ~= (os.getenv("LEAD") or "5.4") or INSTRUMENTED then
  return it("is tried once, on another Lua", function() end)
end

-- Output and success of a shell command, free of the paths that this process runs with.
local function sh(command)
  local pipe = assert(io.popen("{ unset LUA LUA_PATH LUA_CPATH LUA_VERSION LUAS LIBDIR BUILD MAKEFLAGS MAKELEVEL; "
    .. command .. "\n} 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, tonumber(rc)
end

local function good(command)
  local output, rc = sh(command)
  assert.equal(0, rc, command .. "\n" .. output)
  return output
end

local function bad(command)
  local output, rc = sh(command)
  assert.not_equal(0, rc, command .. "\n" .. output)
  return output
end

local function lines(text)
  local list = {}
  for line in text:gmatch("[^\n]+") do list[#list + 1] = line end
  return list
end

local function has(text, part) assert.truthy(text:find(part, 1, true), text) end

local ROOT = good "pwd":gsub("\n", "")
local SCRATCH = ROOT .. "/" .. BUILD .. "/scratch"
local MAKE = "make -s BUILD=" .. BUILD .. " LUA_VERSION=" .. LUA .. " "

-- A PATH with all programs but these.
local function path_without(...)
  local farm = SCRATCH .. "/farm"
  good(("rm -rf '%s' && mkdir -p '%s'"):format(farm, farm))
  sh(("ln -s /usr/local/bin/* /usr/bin/* '%s/'"):format(farm))
  for _, name in ipairs { ... } do good(("rm -f '%s'/%s"):format(farm, name)) end
  return "PATH='" .. farm .. "' "
end

describe("make install", function()
  local stage = SCRATCH .. "/a stage"
  local prefix = "/opt/my prefix"
  local there = stage .. prefix
  local where = ("DESTDIR='%s' PREFIX='%s' "):format(stage, prefix)

  it("installs under any path, readable for all whatever the umask", function()
    good("rm -rf '" .. stage .. "'; umask 077; " .. MAKE .. "install " .. where)
    for _, file in ipairs {
      "bin/smtpcodes", "include/smtpcodes.h", "lib/libsmtpcodes.a", "lib/libsmtpcodes.so", "lib/libsmtpcodes.so.0",
      "lib/pkgconfig/smtpcodes.pc", "share/man/man1/smtpcodes.1", "share/bash-completion/completions/smtpcodes",
      "share/zsh/site-functions/_smtpcodes", "share/fish/vendor_completions.d/smtpcodes.fish",
    } do
      assert.truthy(io.open(there .. "/" .. file), file):close()
    end
    -- From the prefix on: the stage itself was there before.
    assert.equal("", good(("find '%s'/opt -type d ! -perm 755 -o -type f ! -perm 644 ! -perm 755"):format(stage)))
    assert.equal("", good(("find '%s' -name '*.lua' ! -perm 644"):format(stage)))
    local abi = LUA == "jit" and "5.1" or LUA
    local paths = ("LUA_PATH='%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua' LUA_CPATH='%s/lib/lua/%s/?.so' ")
      :format(there, abi, there, abi, there, abi)
    local output = good("cd / && " .. paths .. "'" .. there .. "/bin/smtpcodes' 252")
    has(output, "Cannot Verify User")
  end)

  it("installs a command that finds its module wherever it was put", function()
    local own = SCRATCH .. "/own place"
    good("rm -rf '" .. own .. "'")
    local output = good(MAKE .. "install PREFIX='" .. own .. "'")
    -- That Lua does not look there: the user is told how to make it.
    has(output, "export LUA_PATH='" .. own .. "/share/lua/")
    -- Nor is the command where the shell looks.
    has(output, "export PATH='" .. own .. "/bin':\"$PATH\"\n")
    assert.is_nil(good("PATH='" .. own .. "/bin':\"$PATH\" " .. MAKE .. "install PREFIX='" .. own .. "'")
      :find("export PATH=", 1, true))
    has(good("cd / && '" .. own .. "/bin/smtpcodes' 5.1.1"), "Bad destination mailbox address")
    good(MAKE .. "uninstall PREFIX='" .. own .. "'")
    assert.equal("", good("find '" .. own .. "' -type f -o -type l"))
  end)

  it("lets a C program be compiled and run with pkg-config alone, shared and static", function()
    -- pkg-config writes a backslash before a blank, which only the shell's eval takes away.
    local flags = ("PKG_CONFIG_PATH='%s/lib/pkgconfig' pkg-config --define-variable='prefix=%s'"):format(there, there)
    for _, kind in ipairs { "", "-static" } do
      local output = good(("eval gcc -std=c99 -Wall -Wextra -Werror %s examples/explain.c -o \"'%s/explain'\" ")
        :format(kind, SCRATCH) .. "\"$(" .. flags .. " --cflags --libs smtpcodes)\" && LD_LIBRARY_PATH='" .. there
        .. "/lib' '" .. SCRATCH .. "/explain' 252 5.7.26 '550 5.7.1' '550 5.1.1 No such user here'")
      has(output, "252 Cannot Verify User")
      has(output, "5.7.26 Multiple authentication checks failed")
      has(output, "550 5.7.1 Refused By Policy")
      has(output, "550 5.1.1 No such user here\nreason       mailbox_unknown\n")
      output = bad(("LD_LIBRARY_PATH='%s/lib' '%s/explain' 299"):format(there, SCRATCH))
      assert.equal("299: unknown\n", output)
    end
    local version = good(("PKG_CONFIG_PATH='%s/lib/pkgconfig' pkg-config --modversion smtpcodes"):format(there))
    assert.equal(require("smtpcodes")._VERSION .. "\n", version)
    has(good(("cat '%s/lib/pkgconfig/smtpcodes.pc'"):format(there)), "libdir=${prefix}/lib")
  end)

  it("writes a man page without a complaint of roff", function()
    if select(2, sh "command -v man") ~= 0 then return pending "no man here" end
    local output = good(("LC_ALL=C MANWIDTH=80 man --warnings=all -l '%s/share/man/man1/smtpcodes.1'"):format(there))
    assert.is_nil(output:find("warning", 1, true), output)
    for _, row in ipairs(require("smtpcodes.cli.commands").commands) do has(output, row.name) end
    for _, option in ipairs(require("smtpcodes.cli.commands").options) do has(output, "--" .. option.name) end
  end)

  it("completes commands, options, values and codes in bash", function()
    local completions = there .. "/share/bash-completion/completions/smtpcodes"
    local function complete(...)
      local words = {}
      for i, word in ipairs { ... } do words[i] = "'" .. word .. "'" end
      return (good(([[bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _smtpcodes
        echo "${COMPREPLY[*]}"' - '%s' smtpcodes ]]):format(completions) .. table.concat(words, " ")):gsub("\n$", ""))
    end
    assert.equal("classify", complete "cl")
    assert.equal("--format", complete "--fo")
    assert.equal("json", complete("--format", "=", "js"))
    assert.equal("text markdown html json", complete("-f", ""))
    assert.equal("RCPT", complete("list", "-s", "RC"))
    assert.equal("greylisted", complete("-l", "de", "suggest", "greyl"))
    assert.equal("--stage --final", complete("classify", "--"):match "%-%-stage" .. " " .. complete("classify", "--fi"))
    assert.is_nil(complete("search", "--"):find("stage", 1, true))
    assert.equal("251 252 253", complete("25"):match "251 252 253")
    assert.equal("Makefile", complete("lint", "Makef"))
  end)

  -- What is typed -> what the completion makes of it, where there is one way to go on.
  local TYPED = {
    ["cl"] = "classify", ["--for"] = "--format", ["-l de suggest greyl"] = "-l de suggest greylisted",
    ["list -s RC"] = "list -s RCPT", ["classify --fi"] = "classify --final", ["lint Makef"] = "lint Makefile",
    ["5.7.2"] = "5.7.2", ["-f js"] = "-f json",
  }

  -- zsh completes only in a terminal: it gets one, types there, and a function shows what came of it.
  local ZSH = [[
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1= PS2= TERM=dumb; stty -echo; fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D
      smtpcodes() { print -r -- \"<\$*>\" }; print '<''ready>'"
    zpty -r z line '*<ready>*'
    shift
    for words; do
      zpty -w z "smtpcodes $words"$'\t'
      zpty -r z line '*<*>*'
      print -r -- "${(MS)line##<*>}"
    done]]

  it("completes commands, options, values and codes in zsh", function()
    if select(2, sh "command -v zsh") ~= 0 then return pending "no zsh here" end
    local script = SCRATCH .. "/complete.zsh"
    assert(io.open(script, "w")):write(ZSH):close()
    local typed, wanted = {}, {}
    for words, whole in pairs(TYPED) do
      typed[#typed + 1], wanted[#wanted + 1] = "'" .. words .. "'", "<" .. whole .. ">\n"
    end
    assert.equal(table.concat(wanted), good(("timeout 300 zsh -f '%s' '%s/share/zsh/site-functions' %s")
      :format(script, there, table.concat(typed, " "))))
  end)

  it("completes commands, options, values and codes in fish", function()
    if select(2, sh "command -v fish") ~= 0 then return pending "no fish here" end
    local file = there .. "/share/fish/vendor_completions.d/smtpcodes.fish"
    for typed, wanted in pairs(TYPED) do
      local output = good(("fish --no-config -c 'source \"%s\"; complete -C \"smtpcodes %s\"'"):format(file, typed))
      local last = wanted:match("%S+$"):gsub("%p", "%%%0")
      assert.truthy(("\n" .. output):find("\n" .. last .. "[\t\n]"), output)
    end
  end)

  it("takes back exactly what it wrote: make uninstall", function()
    good(("mkdir -p '%s/opt/my' '%s/lib' && touch '%s/opt/my/own' '%s/lib/libsmtpcodes.so.9'")
      :format(stage, there, stage, there))
    good(MAKE .. "uninstall " .. where)
    assert.same({ stage .. "/opt/my prefix/lib/libsmtpcodes.so.9", stage .. "/opt/my/own" },
      lines(good("find '" .. stage .. "' -type f -o -type l | sort")))
    assert.equal("", good("find '" .. stage .. "' -type d -name smtpcodes"))
  end)

  it("looks whether all can be done before it writes anything", function()
    local nowhere = SCRATCH .. "/nowhere"
    good("rm -rf '" .. nowhere .. "'")
    has(bad(MAKE .. "install LUA=no-such-lua DESTDIR='" .. nowhere .. "'"), "there is no no-such-lua")
    has(bad(MAKE .. "install PREFIX='" .. ROOT .. "/Makefile/x'"), "is not a directory")
    assert.is_nil(io.open(nowhere))
  end)
end)

describe("make", function()
  it("refuses what it cannot do: a blank in BUILD", function()
    has(bad "make -s BUILD='a b'", 'BUILD cannot hold blanks: "a b"')
  end)

  it("says how to get headers where there are none, and fails", function()
    local output = bad("make -s BUILD='" .. BUILD .. "/scratch/none' LUA_VERSION=5.4 LUA_INCDIR=/nowhere module")
    has(output, "No headers of Lua 5.4 found in /nowhere")
    output = bad(path_without "pkg-config" .. ".ci/luas headers /nowhere >/dev/null; make -s BUILD='" .. BUILD
      .. "/scratch/none' LUAS=5.9")
    has(output, "No headers of Lua 5.9 found")
    has(output, "apk add lua5.9 lua5.9-dev")
    assert.is_nil(io.open(BUILD .. "/scratch/none/5.9/smtpcodes/core.so"))
  end)

  it("finds headers without pkg-config, and where LUA_INCDIR says", function()
    local found = good ".ci/luas headers"
    assert.equal(found, good(path_without "pkg-config" .. ".ci/luas headers"))
    local place = found:match(LUA:gsub("%.", "%%.") .. "=([^\n]*)")
    local copied = SCRATCH .. "/my headers"
    good(("rm -rf '%s' && cp -RL '%s' '%s'"):format(copied, place, copied))
    good(("make -s module CFLAGS=-O0 BUILD=%s/scratch/incdir LUA_VERSION=%s LUA_INCDIR='%s'")
      :format(BUILD, LUA, copied))
    assert.truthy(io.open(BUILD .. "/scratch/incdir/" .. LUA .. "/smtpcodes/core.so")):close()
  end)

  it("works in a checkout whose path holds blanks", function()
    local checkout = SCRATCH .. "/my checkout"
    good(("rm -rf '%s' && mkdir -p '%s' && cp -R .ci .busted Makefile bin csrc examples lua spec '%s'")
      :format(checkout, checkout, checkout))
    local output = good(("cd '%s' && make -s core module CFLAGS=-O0 LUA_VERSION=%s && "):format(checkout, LUA)
      .. "LUAS=" .. LUA .. " spec/tools/test.sh spec/json_spec.lua")
    has(output, "5 passed, 0 failed, 0 skipped")
    good(("cd '%s' && make -s install CFLAGS=-O0 LUA_VERSION=%s DESTDIR=\"$PWD/to here\""):format(checkout, LUA))
    has(good(("cd '%s' && make -s run CFLAGS=-O0 LUA_VERSION=%s"):format(checkout, LUA)), "SMTP 252 Cannot Verify User")
    good(("rm -rf '%s'"):format(checkout))
  end)
end)

describe("busted in a checkout", function()
  it("finds what was built: .busted", function()
    has(good("BUILD=" .. BUILD .. " spec/tools/busted.sh " .. LUA .. " spec/json_spec.lua"), "5 successes")
  end)
end)

describe(".ci/setup", function()
  it("installs nothing where the tools are, whatever brought them", function()
    for _, command in ipairs { "run", "headers" } do
      assert.equal("", good("LUAS=" .. LUA .. " .ci/setup " .. command))
    end
  end)

  it("goes on without apt-get and names what is missing, for each system", function()
    local output = good(path_without("apt-get", "luarocks", "zip") .. "LUAS=" .. LUA .. " .ci/setup test")
    has(output, "Not here: luarocks, zip.")
    for _, line in ipairs { "apt-get install luarocks zip unzip", "dnf install luarocks", "apk add luarocks",
      "pacman -S luarocks", "brew install luarocks", "Going on without." } do
      has(output, line)
    end
  end)

  it("stops where it cannot go on", function()
    local output = bad(path_without("apt-get", "cc", "gcc", "clang") .. ".ci/setup run")
    has(output, "It cannot go on without: a C compiler.")
    has(output, "dnf install gcc")
  end)

  it("says so where there is an apt-get but no way to root", function()
    -- As somebody who is not root: id says so.
    local path = path_without("sudo", "id", "luarocks")
    good(("printf '#!/bin/sh\\necho 1000\\n' >'%s/farm/id' && chmod +x '%s/farm/id'"):format(SCRATCH, SCRATCH))
    local output = good(path .. "LUAS=" .. LUA .. " .ci/setup test")
    has(output, "apt-get needs root, and there is no sudo here.")
    has(output, "Going on without.")
  end)
end)

describe("spec/tools/lua55.lua", function()
  local check
  setup(function() check = dofile("spec/tools/lua55.lua").check end)

  it("finds an assigned loop variable wherever it is", function()
    for _, source in ipairs {
      "for i = 1, 3 do i = i + 1 end",
      "for k, v in pairs(t) do k, v = v, k end",
      "for line in f() do if x then line = 1 end end",
      "for line in f() do return function() line = 1 end end",
      "for i = 1, 3 do local t = { f = function() i = 2 end } end",
      "for a in f(function() for b in g() do end end) do repeat a = 1 until true end",
      "for i = 1, 3 do while i do end i = 2 end",
    } do
      assert.equal(1, #check(source), source)
    end
    assert.same({ "2: the loop variable i is assigned" }, check "for i = 1, 3 do\n  i = 2\nend")
    assert.same({ "1: the name `global` is reserved" }, check "local global = 1")
  end)

  it("takes what is none", function()
    for _, source in ipairs {
      "for k, v in pairs(t) do v = k end", -- only the first one is constant
      "for i = 1, 3 do local i = i i = 2 end",
      "for i = 1, 3 do f(function(i) i = 2 end) end",
      "for i = 1, 3 do t.i = 2 t[i] = 3 f { i = 1 } end i = 4",
      "for i = 1, 3 do end i = 1",
      "for i = 1, 3 do local a, i i = 1 end",
      "for i = 1, 3 do -- i = 2\n--[[ i = 2 ]] f('i = 2', [==[ i = 2 ]==]) end",
      "for i = 1, 3 do if i == 2 then elseif i <= 3 then else end end",
    } do
      assert.same({}, check(source), source)
    end
  end)
end)
