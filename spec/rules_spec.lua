--- The rows of csrc/data/rules.def and form.def: the generators say themselves what a row cannot do, and prove each by
--- its samples.
local function sh(command)
  local pipe = assert(io.popen("{ unset LD_PRELOAD MAKEFLAGS; " .. command .. "; } 2>&1; echo \" rc=$?\"", "r"))
  local output = pipe:read("*a")
  pipe:close()
  local text, rc = output:match("^(.*) rc=(%d+)%s*$")
  return text, tonumber(rc)
end

-- A folder for each Lua: the specs of several run at a time, and would write the same program.
local BUILD = "build/rows-" .. (jit and "jit" or _VERSION:match("%S+$"))

local function make(target)
  local text, rc = sh("make -s BUILD=" .. BUILD .. " CC=cc LUAS= " .. target)
  assert.equal(0, rc, text)
  return text
end

describe("rules.def", function()
  it("is decided by each of its phrases' samples", function()
    assert.is_truthy(make("rules-check"):find("%d%d%d+ phrases.* 0 to mend"))
  end)

  it("has a phrase less wherever one is switched off: its sample notices", function()
    assert.is_truthy(make("mutate MUTANTS='300 7'"):find("^[23]%d%d phrases switched off: 0 survivors"))
  end)

  it("is refused where a row could not do what it says, with its line and what to write instead", function()
    local folder = BUILD .. "/refused"
    assert.equal(0, select(2, sh(("rm -rf '%s'; mkdir -p '%s'; cp -R csrc '%s'"):format(folder, folder, folder))))
    local path = folder .. "/csrc/data/rules.def"
    local handle = assert(io.open(path, "rb"))
    local text, tail = handle:read("*a"):match("^(.*\n)(\n#undef RULE\n.*)$")
    handle:close()
    local first = select(2, text:gsub("\n", "")) + 1
    local rows, wanted = { "RULE(refused_rows, policy, strong, \"\")" }, {}
    for _, row in ipairs {
      { "quietly odd|your", "550 This is quietly odd to us", "holds a stop word, which is never seen: write =word" },
      { "quietly odd||even", "550 This is quietly even to us", "has an empty alternative: leave the | out" },
      { "mail.example.com quietly", "550 mail.example.com quietly went", "is never seen in a text: ask for <host>" },
      { "*odd quietly", "550 This is so odd, quietly so", "begins with *: only word" },
      { "quietly oddly / evenly", "550 We went quietly oddly on", "parts no phrases here: write each as a row" },
      { "@nobody quietly", "550 We went quietly oddly off", "names no class of words.def" },
      { "user unknown .. quietly", "550 5.1.1 User unknown here, quietly so",
        "is decided by line %d+, user_unknown .* write words of its own, or put the row above that one" },
      { "oddly quietly", "550 We saw nothing of it", "is decided by .* write one that holds the phrase" },
      { "evenly quietly", "", "has no sample: write a reply that it decides" },
      { "evenly oddly", "550 evenly oddly", "fewer than two words that are not of the phrase: add some" },
      { "evenly so", "550 We went evenly so through the rows", nil },
      { "went evenly", "550 We went evenly so through the rows", "its sample is that of line %d+: write" },
    } do
      rows[#rows + 1] = ("  PHRASE(%q, %q)"):format(row[1], row[2])
      local what = row[3] and row[3]:gsub("[|*]", "%%%0"):gsub("%.%%%*", ".*")
      wanted[#wanted + 1] = what and ("csrc/data/rules%%.def:%d: [^\n]*%s"):format(first + #rows - 1, what)
    end
    handle = assert(io.open(path, "wb"))
    handle:write(text, table.concat(rows, "\n"), "\n", tail)
    handle:close()
    local output, rc = sh(("cd '%s' && rm csrc/core/table.c && cc -std=c99 -O0 csrc/gen/rules.c csrc/core/*.c "
      .. "-o refuse && ./refuse check"):format(folder))
    assert.equal(1, rc, output)
    for _, pattern in ipairs(wanted) do assert.is_truthy(output:find(pattern), pattern .. "\n" .. output) end
    assert.is_truthy(output:find(": 12 to mend%s*$"), output)
  end)

  it("is what the committed table was compiled from", function()
    make("tables-check")
  end)
end)

describe("form.def", function()
  it("has forms that read their samples, and not their near misses", function()
    assert.is_truthy(make("forms-check"):find("^samples of %d%d%d+ forms, 0 to mend"))
  end)
end)
