-- What the specs reached, and whether that is as much as `floor` below asks: report.lua GCOVR.CSV LINES_DIRECTORY.
-- Branches of C are counted as gcov does at -O0, without those in lines that say "unreachable: WHY" in a comment;
-- lines of Lua are those that luac lists, without those that only close what was opened.

-- In per cent, the one place: what is there now, rounded down. Never lower.
local floor = { ["lines of C"] = 99, ["branches of C"] = 99.9, ["lines of Lua"] = 99.9, ["lines of languages"] = 99.9 }

local csv, directory = arg[1], arg[2]

local function lines_of(command)
  local list = {}
  local pipe = assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

local function per_cent(taken, all) return all == 0 and 100 or 100 * taken / all end

---------------------------------------------------------------------------------------------------
-- C

local totals = {
  { "lines of C", 0, 0 }, { "branches of C", 0, 0 }, { "lines of Lua", 0, 0 }, { "lines of languages", 0, 0 },
}

local function add(total, taken, all)
  total[2], total[3] = total[2] + taken, total[3] + all
end

print(("%-34s %14s %16s"):format("file", "lines", "branches"))
for line in io.lines(csv) do
  local name, all, taken, all_branches, branches = line:match("^([^,]+),(%d+),(%d+),[^,]*,(%d+),(%d+)")
  if name and tonumber(all) > 0 then
    print(("%-34s %5d of %5d %6d of %5d  %5.1f %%"):format(name, taken, all, branches, all_branches,
      per_cent(branches, tonumber(all_branches))))
    add(totals[1], taken, all)
    add(totals[2], branches, all_branches)
  end
end

---------------------------------------------------------------------------------------------------
-- Lua

local run = {}
for _, path in ipairs(lines_of("ls '" .. directory .. "'")) do
  for line in io.lines(directory .. "/" .. path) do run[line] = true end
end

-- Lines of a file that have instructions. The return that stands at the end of every function is none, unless the
-- function ends there; nor is what Lua does at an `end` or `})`: to jump back behind a return, to close a loop, or to
-- return a second time.
local function lines_with_code(path)
  local code, last_line, last = {}, nil, nil
  local closes, n = {}, 0
  for text in io.lines(path) do
    n = n + 1
    closes[n] = text:gsub("^%s*end", ""):find "^[%s)},]*$" ~= nil
  end
  local function finish()
    if last and last.line == last_line and last.name:find "^RETURN" then last.counted = nil end
    if last and last.counted then code[last.line] = true end
  end
  for _, text in ipairs(lines_of("luac5.4 -l -p '" .. path .. "'")) do
    local first, ends = text:match("^%a+ <[^>]*:(%d+),(%d+)>")
    if first then
      finish()
      last, last_line = nil, tonumber(ends)
    end
    local line, name = text:match("^%s+%d+%s+%[(%d+)%]%s+(%u[%u%d]*)")
    if line and name ~= "VARARGPREP" and not closes[tonumber(line)] then
      if last then code[last.line] = true end
      last = { line = tonumber(line), name = name, counted = true }
    end
  end
  finish()
  return code
end

print(("\n%-34s %14s   %s"):format("file", "lines", "not run"))
for _, path in ipairs(lines_of("find lua/smtpcodes -name '*.lua' | sort")) do
  local all, taken, missing = 0, 0, {}
  local code = lines_with_code(path)
  local lines = {}
  for line in pairs(code) do lines[#lines + 1] = line end
  table.sort(lines)
  for _, line in ipairs(lines) do
    all = all + 1
    if run[path .. " " .. line] then taken = taken + 1 else missing[#missing + 1] = line end
  end
  print(("%-34s %5d of %5d   %s"):format(path, taken, all, table.concat(missing, " ", 1, math.min(#missing, 20))))
  -- The files of languages are thousands of lines of texts, which would hide what is missing elsewhere.
  add(path:find "/locale/" and totals[4] or totals[3], taken, all)
end

---------------------------------------------------------------------------------------------------

print ""
local passed, failed = 0, 0
for _, total in ipairs(totals) do
  local value = per_cent(total[2], total[3])
  local enough = value >= floor[total[1]]
  if enough then passed = passed + 1 else failed = failed + 1 end
  print(("%-18s %5d of %5d  %6.2f %%  (floor %.2f)%s"):format(total[1], total[2], total[3], value, floor[total[1]],
    enough and "" or "  TOO FEW"))
end
print(("coverage: %d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
