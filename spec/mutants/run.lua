--- Mutants of the code: small changes of what it means, each of which the specs must notice.
---
---   run.lua N SEED [FILES]       N mutants, of files whose path holds FILES; FILES:12-30 are those lines of them
---
--- RANGE=30-60 makes only those in that place of the whole row, in a copy of its own: so several can run side by side.
--- With AGAIN=FILE only those are made that FILE, what an earlier run printed, calls survivors.
---
--- A mutant is one change of spec/mutants/sites.lua in a copy of the checkout (BUILD/mutants), so that the checkout
--- itself never holds one. The changed object alone is compiled, and linked with the objects of the build. What does
--- not compile is no mutant, nor what compiles to the same code. The specs that matter for its file (specs.lua) run
--- until the first that fails; one that takes far too long has failed. Which mutants are made follows from the seed
--- and the text of each line, so that an edit elsewhere changes no choice: one of every line first, then a second.
---
--- A mutant that nobody can notice is listed in spec/mutants/equivalent with the reason. The last line is
--- "N passed, N failed"; the score is killed / (made - equivalent), and fails below FLOOR.
local sites_of = require "mutants.sites"
local spec_rows = require "mutants.specs"

local FLOOR = 97
-- What a spec or a program may take of the processor and of the clock.
local PROCESSOR_SECONDS, SECONDS = 12, 150
-- Specs that take longer by themselves.
local LONG = { classify = 30, compare = 90, growth = 150, log = 30, translations = 60, wrap = 25 }

local build = os.getenv "BUILD" or "build"
local cc = os.getenv "CC" or "cc"
local incdir = os.getenv "INCDIR" or "/usr/include/lua5.4"
local wanted, seed, pattern = tonumber(arg[1]) or 300, arg[2] or "1", arg[3] or ""
local first_line, last_line = pattern:match ":(%d+)%-(%d+)$"
first_line, last_line = tonumber(first_line or 1), tonumber(last_line or 1e9)
pattern = pattern:gsub(":[%d-]+$", "")
local tree = build .. "/mutants/tree" .. (os.getenv "RANGE" or "")

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function sh(command)
  local ok = os.execute(command)
  return ok == true or ok == 0
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  assert(file:close())
end

local function lines_of(command)
  local list = {}
  local pipe = assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

---------------------------------------------------------------------------------------------------
-- Which mutants

-- A number that follows from a text, the same on every machine.
local function hash(text)
  local h = 7
  for i = 1, #text do h = (h * 65599 + text:byte(i) + 1) % 2147483647 end
  for _ = 1, 3 do h = h * 48271 % 2147483647 end
  return h
end

local function one_line(text) return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end

local function mutant_of(path, text, site)
  local rest = text:match("^[^\n]*", site.to + 1)
  local from = site.from
  while from > 1 and text:byte(from - 1) ~= 10 do from = from - 1 end
  return {
    path = path, line = site.line, from = site.from, to = site.to, text = site.text,
    old = one_line(text:sub(from, site.to) .. rest),
    new = one_line(text:sub(from, site.from - 1) .. site.text .. rest),
  }
end

local function id_of(mutant) return mutant.path .. "\n" .. mutant.old .. "\n" .. mutant.new end

local sources, candidates, known = {}, {}, {}

-- The survivors of an earlier run.
local again
if os.getenv "AGAIN" then
  again = {}
  for path, old, new in read(os.getenv "AGAIN"):gmatch "SURVIVED  (%S+):%d+[^\n]*\n%- ([^\n]*)\n%+ ([^\n]*)" do
    again[path .. "\n" .. old .. "\n" .. new] = true
  end
end

local function is_asked_for(mutant)
  if again then return again[id_of(mutant)] end
  return mutant.path:find(pattern, 1, true) and mutant.line >= first_line and mutant.line <= last_line
end

-- Of each line its mutants, in an order that the seed gives.
local function add_file(path)
  local text = read(path)
  sources[path] = text
  local lines, seen = {}, {}
  for _, site in ipairs(sites_of(text, path:find "%.c$" and "c" or "lua")) do
    local mutant = mutant_of(path, text, site)
    known[id_of(mutant)] = true
    local line = lines[mutant.line]
    if not line then
      seen[mutant.old] = (seen[mutant.old] or 0) + 1
      line = { key = hash(seed .. "\n" .. path .. "\n" .. mutant.old .. "\n" .. seen[mutant.old]) }
      lines[mutant.line] = line
    end
    mutant.key = hash(seed .. "\n" .. id_of(mutant))
    line[#line + 1] = mutant
  end
  for _, line in pairs(lines) do
    table.sort(line, function(a, b)
      if a.key ~= b.key then return a.key < b.key end
      return a.from < b.from
    end)
    for round, mutant in ipairs(line) do
      mutant.round, mutant.line_key = round, line.key
      if is_asked_for(mutant) then candidates[#candidates + 1] = mutant end
    end
  end
end

for _, path in ipairs(lines_of "find csrc/core csrc/binding lua/smtpcodes -name '*.c' -o -name '*.lua' | sort") do
  if not path:find "/locale/" then add_file(path) end
end
table.sort(candidates, function(a, b)
  if a.round ~= b.round then return a.round < b.round end
  if a.line_key ~= b.line_key then return a.line_key < b.line_key end
  return id_of(a) < id_of(b)
end)

---------------------------------------------------------------------------------------------------
-- Those that nobody can notice

-- Records of "path", "- line", "+ changed line", and lines of a reason, with an empty line between them.
local function read_equivalents(path)
  local list, stale = {}, 0
  for record in (read(path):gsub("^#[^\n]*", ""):gsub("\n#[^\n]*", "") .. "\n\n"):gmatch "%s*(.-)\n\n+" do
    if record ~= "" then
      local file, old, new, reason = record:match "^([^\n]+)\n%- ([^\n]*)\n%+ ?([^\n]*)\n(.+)$"
      assert(file, "spec/mutants/equivalent: no record: " .. record)
      local id = file .. "\n" .. old .. "\n" .. new
      list[id] = one_line(reason)
      if not known[id] then
        stale = stale + 1
        print(("stale in spec/mutants/equivalent, there is no such mutant:\n%s\n- %s\n+ %s"):format(file, old, new))
      end
    end
  end
  return list, stale
end

local equivalents, stale = read_equivalents "spec/mutants/equivalent"

---------------------------------------------------------------------------------------------------
-- The copy of the checkout

assert(sh("rm -rf " .. quoted(tree) .. " && mkdir -p " .. quoted(tree .. "/build/5.4/smtpcodes")))
assert(sh("tar -cf - .ci .busted Makefile *.md *.rockspec bin csrc examples lua spec | tar -xf - -C " .. quoted(tree)))
assert(sh(("cp -Rp %s/core %s/build/ && cp -Rp %s/5.4/binding %s/build/5.4/"):format(
  quoted(build), quoted(tree), quoted(build), quoted(tree))))

-- What is not set is a pattern, always the same: a mutant that reads it does so on every run.
local flags = " -std=c99 -O1 -fPIC -fvisibility=hidden -w -Werror=int-conversion -Werror=incompatible-pointer-types"
  .. " -Icsrc/core -I" .. quoted(incdir)
if sh("echo 'int x;' | " .. cc .. " -ftrivial-auto-var-init=pattern -x c -c -o /dev/null - 2>/dev/null") then
  flags = flags .. " -ftrivial-auto-var-init=pattern"
end

local function in_tree(command) return sh("cd " .. quoted(tree) .. " && { " .. command .. "; } >/dev/null 2>&1") end

local function object_of(path)
  return path:find "/core/" and path:gsub("^csrc/", "build/"):gsub("c$", "o")
    or path:gsub("^csrc/", "build/5.4/"):gsub("c$", "o")
end

local function compile(path, object) return in_tree(cc .. flags .. " -c " .. path .. " -o " .. object) end

-- The objects of the build, kept to be put back.
local kept = {}
local function object_text(path)
  kept[path] = kept[path] or read(tree .. "/" .. object_of(path))
  return kept[path]
end

local function link_module()
  return in_tree(cc .. " -shared -o build/5.4/smtpcodes/core.so build/core/*.o build/5.4/binding/*.o")
end

-- What a file compiles to as it is, with the flags of mutants.
local plain = {}
local function plain_code(path)
  if not plain[path] then
    assert(compile(path, "build/plain.o"), path .. " does not compile")
    plain[path] = read(tree .. "/build/plain.o")
  end
  return plain[path]
end

-- Objects of the core made with the sanitizers are made anew where the source is younger.
local SANITIZED = [[flags='-w -O1 -g -std=c99 -Icsrc/core -fsanitize=address,undefined -fno-sanitize-recover=all'
mkdir -p build/san
for file in csrc/core/*.c spec/api/api.c csrc/gen/rules.c; do
  object=build/san/$(basename $file .c).o; [ $file = csrc/gen/rules.c ] && object=build/san/gen.o
  [ $object -nt $file ] || $CC $flags -c $file -o $object || exit 1
done
core=$(ls build/san/*.o | grep -v -e /api.o -e /gen.o)
$CC $flags build/san/api.o $core -o build/san/api || exit 1
$CC $flags build/san/gen.o $(echo "$core" | grep -v /table.o) -o build/san/rows || exit 1
build/san/api && build/san/rows check]]

local PROGRAMS = {
  api = { "spec/api/api.c", "build/core/*.o", "build/api" },
  rows = { "csrc/gen/rules.c", "$(ls build/core/*.o | grep -v '/table.o')", "build/rows check" },
  tables = { "csrc/gen/rules.c", "$(ls build/core/*.o | grep -v '/table.o')",
    "build/tables $(sed -n 's/.*Digest: //p' csrc/core/rules_table.inc) | cmp -s - csrc/core/rules_table.inc" },
  forms = { "csrc/gen/forms.c", "build/core/report.o build/core/wire.o build/core/know.o", "build/forms check" },
  sanitizers = {},
}
local function run_program(name)
  local program = PROGRAMS[name]
  if not program[1] then
    return in_tree("CC=" .. quoted(cc) .. "; ulimit -t 60; " .. SANITIZED)
  end
  local object = "build/" .. name .. ".o"
  if not program.compiled then
    assert(compile(program[1], object), program[1] .. " does not compile")
    program.compiled = true
  end
  return in_tree(("%s -o build/%s %s %s && { ulimit -t %d; timeout %d %s; }"):format(cc, name, object, program[2],
    PROCESSOR_SECONDS, SECONDS, program[3]))
end

-- Whether a spec passes; one that crashes does not, nor one that takes far too long.
local function passes(name)
  local processor = LONG[name] or PROCESSOR_SECONDS
  local tap = tree .. "/build/tap/5.4/" .. name .. "_spec.tap"
  os.remove(tap .. ".count")
  in_tree(("ulimit -t %d -v 4000000; BUILD=build LEAD=5.4 BUSTED=--no-keep-going timeout -k 1 %d "
    .. "spec/tools/job.sh 5.4 spec/%s_spec.lua"):format(processor, SECONDS + 4 * processor, name))
  local count = io.open(tap .. ".count")
  local passed = count and count:read "*a":find "^%d+ 0 "
  if count then count:close() end
  return passed
end

local function specs_of(path)
  local list, seen = {}, {}
  for _, row in ipairs(spec_rows) do
    if path:find(row[1], 1, true) then
      for name in row[2]:gmatch "%S+" do
        if not seen[name] then list[#list + 1] = name end
        seen[name] = true
      end
    end
  end
  assert(#list > 0, "spec/mutants/specs.lua has no row for " .. path)
  return list
end

---------------------------------------------------------------------------------------------------
-- One mutant

-- Whether the mutant stands in the tree, compiled: "made", "refused" by the compiler, or the "same" code.
local function make(mutant)
  local path = mutant.path
  local text = sources[path]
  local changed = text:sub(1, mutant.from - 1) .. mutant.text .. text:sub(mutant.to + 1)
  if path:find "%.lua$" then
    local code = load(changed, "=x")
    if not code then return "refused" end
    if string.dump(code, true) == string.dump(assert(load(text, "=x")), true) then return "same" end
    write(tree .. "/" .. path, changed)
    return "made"
  end
  local before = plain_code(path)
  object_text(path)
  write(tree .. "/" .. path, changed)
  if not compile(path, "build/plain.o") then return "refused" end
  local after = read(tree .. "/build/plain.o")
  if after == before then return "same" end
  write(tree .. "/" .. object_of(path), after)
  return "made"
end

local function unmake(mutant)
  write(tree .. "/" .. mutant.path, sources[mutant.path])
  if mutant.path:find "%.c$" then
    write(tree .. "/" .. object_of(mutant.path), object_text(mutant.path))
    assert(link_module())
  end
end

-- What notices first, nil when nothing does.
local function killer_of(mutant)
  local linked = false
  for _, name in ipairs(specs_of(mutant.path)) do
    if not PROGRAMS[name] and not linked then
      linked = true
      if mutant.path:find "%.c$" and not link_module() then return "linker" end
    end
    if not (PROGRAMS[name] and run_program or passes)(name) then return name end
  end
  return nil
end

-- A spec that fails on the code as it is notices nothing.
local proved = { linker = true }
local function prove(name)
  if proved[name] then return end
  assert((PROGRAMS[name] and run_program or passes)(name), name .. " fails on the code as it is")
  proved[name] = true
end

---------------------------------------------------------------------------------------------------

assert(link_module(), "the objects of the build do not link: run make first")
local made, killed, equivalent, refused, same = 0, 0, 0, 0, 0
local from, to = (os.getenv "RANGE" or "1-999999"):match "(%d+)%-(%d+)"
local survivors = {}
local began = os.time()
for i = tonumber(from), math.min(tonumber(to), #candidates) do
  local mutant = candidates[i]
  if made == wanted then break end
  local started = os.time()
  local reason = equivalents[id_of(mutant)]
  if reason then
    made, equivalent = made + 1, equivalent + 1
    print(("equivalent  %s:%d"):format(mutant.path, mutant.line))
  else
    local state = make(mutant)
    local killer = state == "made" and killer_of(mutant)
    unmake(mutant)
    if state == "refused" then
      refused = refused + 1
    elseif state == "same" then
      same = same + 1
    else
      made = made + 1
      if killer then
        prove(killer)
        killed = killed + 1
      else
        survivors[#survivors + 1] = mutant
      end
      print(("%-9s %s:%d  %s  %d s%s"):format(killer and "killed" or "SURVIVED", mutant.path, mutant.line,
        killer or "", os.time() - started, killer and "" or "\n- " .. mutant.old .. "\n+ " .. mutant.new))
    end
    io.stdout:flush()
  end
end

if #survivors > 0 then
  print "\nSurvivors, as spec/mutants/equivalent would list them:"
  for _, mutant in ipairs(survivors) do
    print(("\n%s\n- %s\n+ %s"):format(mutant.path, mutant.old, mutant.new))
  end
  print ""
end
local counted = made - equivalent
local score = counted == 0 and 100 or 100 * killed / counted
print(("%d mutants: %d killed, %d survived, %d equivalent; %d did not compile, %d were the same code; %.1f s each")
  :format(made, killed, #survivors, equivalent, refused, same, (os.time() - began) / math.max(made, 1)))
local failed = (score < FLOOR and 1 or 0) + (stale > 0 and 1 or 0)
print(("score %.1f %% (floor %d %%)"):format(score, FLOOR))
print(("mutants: %d passed, %d failed"):format(2 - failed, failed))
os.exit(failed == 0)
