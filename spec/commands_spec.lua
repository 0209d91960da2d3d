-- Every command that the four documents tell a reader to type can be typed: each runs here as it is written, in a copy
-- of the checkout, one after the other. RUNS has those that are run by another spec, or not quite as they are written,
-- and why. (What stands in console blocks is run by readme_spec, with its output.)
local documents = require "support.documents"

local BUILD = os.getenv("BUILD") or "build"

-- They do not depend on the Lua that the spec runs on: once is enough.
if (os.getenv("LUA_VERSION_NAME") or "5.4") ~= (os.getenv("LEAD") or "5.4") or os.getenv "INSTRUMENTED" then
  return it("is tried once, on another Lua", function() end)
end

local function sh(command)
  local pipe = assert(io.popen("( " .. command .. "\n) 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read "*a"
  pipe:close()
  local text, rc = output:match "^(.*) rc=(%d+)%s*$"
  return text, tonumber(rc)
end

local ROOT = sh "pwd":gsub("\n", "")
local PLACE = (BUILD:sub(1, 1) == "/" and BUILD or ROOT .. "/" .. BUILD) .. "/scratch/commands"

-- by: the spec that runs it; it asks documents.command for it, or `readme` in a shell script.
-- edit: what is put in the place of what, as words of a name in capitals, or because of `why`.
-- dry: why it is only read: `make -n`, or `bash -n` for a script.
-- system: whose packages it installs, which cannot be tried here: they are those that .ci/setup names.
-- needs: programs without which it is skipped.
local LONG = "takes minutes, and is a step or a target of its own"
local RUNS = {
  ["apt-get install make gcc libc6-dev lua5.4 liblua5.4-dev"] = { by = "spec/bare.sh" },
  ["sudo make install"] = { by = "spec/bare.sh" },
  ["dnf install make gcc lua lua-devel"] = { system = "Fedora" },
  ["apk add make gcc musl-dev lua5.4 lua5.4-dev"] = { system = "Alpine" },
  ["pacman -S make gcc lua"] = { system = "Arch" },
  ["brew install lua"] = { system = "macOS" },
  ["xcode-select --install"] = { system = "macOS" },
  ["make install OPENRESTY=/usr/local/openresty"] = {
    edit = { ["/usr/local/openresty"] = PLACE .. "/openresty" }, why = "its place is made below, of Debian's LuaJIT",
    needs = { "luajit" },
  },
  ["luarocks --lua-version 5.4 make"] = { by = "spec/build_spec.lua" },
  ["luarocks install build/rock/smtpcodes-scm-1.src.rock"] = { by = "spec/build_spec.lua" },
  ["make rock"] = { needs = { "luarocks" } },
  ['cc examples/explain.c $(pkg-config --cflags --libs smtpcodes) -o explain && ./explain 252 "550 5.1.1 no such user"']
    = { needs = { "pkg-config" } },
  ["make LUA_VERSION=5.4 LUA_INCDIR=/opt/lua/include"] = {
    edit = { ["make"] = "rm -rf build/5.4/binding && make", ["/opt/lua/include"] = PLACE .. "/headers" },
    why = "the headers are copied there, and it shall have something to do",
  },
  ["smtpcodes why TEXT"] = { edit = { TEXT = "'550 5.1.1 no such user'" } },
  ["smtpcodes lint FILE"] = { edit = { FILE = "reply" } },
  ["smtpcodes --lang TAG 550"] = { edit = { TAG = "de" } },
  ["lua examples/site.lua DIRECTORY"] = { edit = { DIRECTORY = "site en" }, why = "one language of fifteen" },
  ["lua5.4 examples/postfix/service.lua 10031"] = { by = "spec/hosts/documents_spec.lua" },
  ['make && nginx -p "$PWD" -c examples/nginx/nginx.conf'] = { by = "spec/hosts/documents_spec.lua" },
  [ [[curl -d '{"reply": "550 5.1.1 No such user", "stage": "RCPT"}' http://127.0.0.1:8082/classify]] ]
    = { by = "spec/hosts/documents_spec.lua" },
  ["curl http://127.0.0.1:8082/metrics"] = { by = "spec/hosts/documents_spec.lua" },
  ["cp examples/rspamd/rspamd.local.lua examples/policy.lua examples/settings.lua /etc/rspamd/"]
    = { by = "spec/hosts/documents_spec.lua" },
  ["postconf -e smtpd_milters=inet:127.0.0.1:11332 milter_default_action=tempfail"]
    = { by = "spec/hosts/documents_spec.lua" },
  ["haraka -i /srv/haraka"] = { by = "spec/hosts/haraka_spec.lua" },
  ["cp examples/haraka/* examples/policy.lua examples/settings.lua /srv/haraka/plugins/"]
    = { by = "spec/hosts/haraka_spec.lua" },
  ["cd /srv/haraka && npm install koffi"] = { by = "spec/hosts/haraka_spec.lua" },
  ["cp examples/exim/policy.acl /etc/exim4/"] = { by = "spec/hosts/documents_spec.lua" },
  ["mkdir /etc/smtpd"] = { by = "spec/hosts/documents_spec.lua" },
  ["cp examples/opensmtpd/filter.lua examples/policy.lua examples/settings.lua /etc/smtpd/"]
    = { by = "spec/hosts/documents_spec.lua" },
  ["cp examples/haproxy/busy.lua /etc/haproxy/"] = { by = "spec/hosts/documents_spec.lua" },
  ["cp examples/dovecot/auth.lua examples/policy.lua examples/settings.lua /etc/dovecot/"]
    = { by = "spec/hosts/documents_spec.lua" },
  [ [[cat >relay.lua <<'EOF'
return { host = "127.0.0.1", port = 25, name = "client.example.org", state = "outbound.state", patience = 3600 }
EOF]] ] = { by = "spec/hosts/documents_spec.lua" },
  ["lua5.4 examples/outbound.lua relay.lua sam@example.org rita@example.net ann@example.net <message"]
    = { by = "spec/hosts/documents_spec.lua" },
  ["curl --data-binary @message 'http://127.0.0.1:8083/send?from=sam@example.org&to=rita@example.net'"]
    = { by = "spec/hosts/documents_spec.lua" },
  ['make test LUAS=5.4 SPECS="spec/rules_spec.lua spec/classify_spec.lua"'] = {
    edit = { ["rules_spec"] = "wrap_spec", ["classify_spec"] = "json_spec" },
    why = "the specs themselves run beside this one",
  },
  [".ci/setup"] = { edit = { [".ci/setup"] = ".ci/setup run" }, why = "make says for which command" },
  ["busted spec/json_spec.lua"] = { needs = { "busted" } },
  ["make test"] = { dry = "it would run this spec, too" },
  ["make lint"] = { dry = LONG },
  ["make check-asan"] = { dry = LONG },
  ["make check-valgrind"] = { dry = LONG },
  ["make coverage"] = { dry = LONG },
  ["make alloc"] = { dry = LONG },
  ["make mutants"] = { dry = LONG },
  ["make fuzz"] = { dry = LONG },
  ["make fuzz-replay"] = { dry = LONG },
  ["make fuzz-mail"] = { dry = LONG },
  ["make fuzz-mail-replay"] = { dry = LONG },
  ["make formal"] = { dry = LONG },
  ["make hosts"] = { dry = LONG },
  ["make bench"] = { dry = LONG },
  [".ci/run"] = { dry = LONG },
  ["make languages TAG=eo"] = { edit = { eo = "de" }, why = "there is no such language yet" },
  ["make languages STAMP=eo"] = { edit = { eo = "de" }, why = "there is no such language yet" },
}

-- A program that stands in front of all others in the PATH.
local function program(name, text)
  local path = PLACE .. "/bin/" .. name
  local file = assert(io.open(path, "w"))
  file:write("#!/bin/sh\n", text, "\n")
  file:close()
  assert(select(2, sh(("chmod +x '%s'"):format(path))) == 0)
end

local function has(name) return select(2, sh("command -v " .. name)) == 0 end

-- `text` with all `old` as they stand replaced.
local function replace(text, old, new)
  local at = 1
  while true do
    local from, to = text:find(old, at, true)
    if not from then return text end
    text = text:sub(1, from - 1) .. new .. text:sub(to + 1)
    at = from + #new
  end
end

-- What the command is run with: the reader's own folders are those of the spec, one Lua is enough, and nothing of the
-- process that runs the specs comes in.
local ENVIRONMENT = ([[
unset LUA LUA_PATH LUA_CPATH LUA_VERSION LUA_INIT LUA_INIT_5_4 BUILD SPECS MAKEFLAGS MAKELEVEL TAP LEAD HOSTS
unset LUA_VERSION_NAME INSTRUMENTED UPDATE_README UPDATE_GOLDEN
export HOME='PLACE/home' PREFIX='PLACE/home/.local' PATH="PLACE/bin:$PATH" LUAS=5.4 CFLAGS=-O0 LC_ALL=C
export PKG_CONFIG_PATH="$PREFIX/lib/pkgconfig" LD_LIBRARY_PATH="$PREFIX/lib"
cd 'PLACE/checkout'
]]):gsub("PLACE", PLACE)

setup(function()
  local output, rc = sh(([[set -e
    rm -rf 'PLACE'; mkdir -p 'PLACE/checkout/build' 'PLACE/home' 'PLACE/bin'
    cp -a .ci .busted Makefile ./*.md LICENSE ./*.rockspec bin csrc examples lua spec 'PLACE/checkout'
    cd 'BUILD'
    for part in core gen link lib* 5.* jit; do [ ! -e "$part" ] || cp -a "$part" 'PLACE/checkout/build'; done
    cd 'PLACE'; printf '550 5.1.1 no such user\r\n' >checkout/reply
    ln -s "$(cd checkout && .ci/luas headers | sed -n 's/^5.4=//p')" headers
    jit=$(cd checkout && .ci/luas headers | sed -n 's/^jit=//p')
    mkdir -p openresty/luajit/include openresty/luajit/bin
    [ -z "$jit" ] || ln -s "$jit" openresty/luajit/include/luajit-2.1
    ln -s "$(command -v luajit || echo none)" openresty/luajit/bin/luajit]])
    :gsub("PLACE", PLACE):gsub("BUILD", BUILD))
  assert.equal(0, rc, output)
  program("lua", 'exec lua5.4 "$@"')
  program("smtpcodes",
    [[LUA_PATH='lua/?.lua;lua/?/init.lua' LUA_CPATH='build/5.4/?.so' exec lua5.4 bin/smtpcodes "$@"]])
end)

-- The packages that .ci/setup names for each system, where nothing is there.
local function packages_by_setup()
  local farm = PLACE .. "/farm"
  sh(("mkdir -p '%s' && ln -s /usr/bin/* /usr/local/bin/* '%s'; cd '%s' && rm -f apt-get make cc gcc clang *lua*")
    :format(farm, farm, farm))
  return (sh(("PATH='%s' .ci/setup run"):format(farm)))
end

-- What is exported in a document holds for the commands behind it.
local exported = {}

local function run(entry, row)
  for _, name in ipairs(row.needs or {}) do
    if not has(name) then return pending(name .. " is not here") end
  end
  local command = entry.text
  for old, new in pairs(row.edit or {}) do
    assert.truthy(command:find(old, 1, true), old)
    command = replace(command, old, new)
  end
  if row.dry then command = command:gsub("^make", "make -n"):gsub("^%.ci/", "bash -n .ci/") end
  if command:find "^export " then exported[entry.path] = (exported[entry.path] or "") .. command .. "\n" end
  local output, rc = sh("{ " .. ENVIRONMENT .. (exported[entry.path] or "") .. "\nset -e\n" .. command .. "\n} <'"
    .. PLACE .. "/checkout/reply'")
  assert.equal(0, rc, command .. "\n" .. output)
end

-- Whether a spec asks the document for that command: documents.command(PATH, "…"), or readme '…' in a script.
local function asked_for(entry, spec)
  local source = documents.read(spec)
  local calls = spec:find "%.sh$" and source:gmatch "()[^#\n]readme '([^']+)'"
    or source:gmatch "documents%.command(%b())"
  for call, start in calls do
    if not start then
      local path
      path, start = call:match "^%(\"([^\"]+)\", (.+)%)$"
      start = start and (start:match '^"(.*)"$' or start:match "^'(.*)'$")
      if path ~= entry.path then start = nil end
    end
    if start and (entry.text:sub(1, #start) == start) then return true end
  end
  return false
end

local known = {}
for _, path in ipairs(documents.LIST) do
  describe(path, function()
    for _, entry in ipairs(documents.commands(path)) do
      -- A command that stands in two places is run once; one that exports something is needed in each.
      if not known[entry.text] then
        known[entry.text] = true
        local row = RUNS[entry.text] or {}
        local title = ("line %d: %s"):format(entry.line, (entry.text:match "^[^\n]*"):sub(1, 70))
        if row.by then
          it(title .. " is run by " .. row.by, function()
            assert.is_true(asked_for(entry, row.by), row.by .. " does not ask for it")
          end)
        elseif row.system then
          it(title .. " is what .ci/setup asks for on " .. row.system, function()
            local asked = packages_by_setup():match("\n  " .. row.system .. " +%S+ %S+ ([^\n]+)")
            if row.system == "macOS" then asked = asked:gsub("make gcc", ""):gsub("gcc make", "") end -- Xcode has these
            for name in (entry.text:find "^xcode" and "" or asked):gmatch "%S+" do
              assert.truthy((entry.text .. " "):find(" " .. name .. " ", 1, true), name)
            end
          end)
        else
          it(title .. (row.dry and " is there (" .. row.dry .. ")" or " runs"), function() run(entry, row) end)
        end
      end
    end

    it("has its commands where they are found: in blocks of sh or console, and in sentences", function()
      local first = {}
      for _, entry in ipairs(documents.commands(path)) do first[entry.text:match "^%S+"] = true end
      for name in pairs { make = 1, lua = 1, ["lua5.4"] = 1, cp = 1, smtpcodes = 1, curl = 1 } do first[name] = true end
      for _, block in ipairs(documents.blocks(path)) do
        if block.kind == "" then
          for _, line in ipairs(block) do
            assert.is_nil(first[line:match "^%$? ?(%S+)"], ("%s:%d: %s"):format(path, block.line, line))
          end
        end
      end
      local fence = false
      for line in documents.read(path):gmatch "[^\n]+" do
        if line:find "^```" then fence = not fence end
        assert.is_nil(not fence and first[line:match "^    ([%w._/-]+) " or ""] or nil, line)
      end
    end)
  end)
end

it("RUNS has no command that no document has", function()
  for text in pairs(RUNS) do assert.is_true(known[text], text) end
end)

it("what writes documents, pages, rockspec and stamps anew found nothing to change", function()
  for _, file in ipairs {
    "smtpcodes-scm-1.rockspec", "lua/smtpcodes/locale/de.lua", "README.md", "spec/golden/252-421.txt",
  } do
    assert.equal(documents.read(file), documents.read(PLACE .. "/checkout/" .. file))
  end
end)
