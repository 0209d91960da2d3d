--- The four documents: their blocks, and the commands that they tell a reader to type.
local documents = {}

documents.LIST = { "README.md", "examples/README.md", "csrc/README.md", "CONTRIBUTING.md" }

---@param path string
---@return string
function documents.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

--- The fenced blocks of a document. Each is an array of its lines, with kind ("lua", "sh", "console", "nginx", ""),
--- code (the lines joined), path, and line, where it begins.
---@param path string
function documents.blocks(path)
  local list, number, block = {}, 0, nil
  for line in (documents.read(path) .. "\n"):gmatch "([^\n]*)\n" do
    number = number + 1
    if block and line:find "^```" then
      block.code = table.concat(block, "\n")
      list[#list + 1] = block
      block = nil
    elseif block then
      block[#block + 1] = line
    elseif line:find "^```" then
      block = { kind = line:match "^```(%a*)", line = number, path = path }
    end
  end
  assert(not block, path .. ": a block has no end")
  return list
end

--- The commands of a console block, each with the output that stands behind it.
---@return { command: string, output: string[] }[]
function documents.console(block)
  local list = {}
  for _, line in ipairs(block) do
    local command = line:match "^%$ (.*)"
    if command then
      list[#list + 1] = { command = command, output = {} }
    else
      assert(list[1], block.path .. ": output without a command")
      table.insert(list[#list].output, line)
    end
  end
  return list
end

-- The commands of a block of shell: a line each, with its here-document if it has one; a comment behind it is left out,
-- and comments that stand below it are what it prints (`says`).
local function add_script(list, block)
  local i = 1
  while i <= #block do
    local line = block[i]
    local comment = line:match "^# (.*)"
    if comment then
      local last = assert(list[#list], block.path .. ": a comment in front of the first command")
      last.says[#last.says + 1] = comment
    elseif line ~= "" then
      local entry = { text = line:gsub("%s+# .*$", ""), path = block.path, line = block.line + i, says = {} }
      local heredoc = line:match "<<'(%u+)'"
      while heredoc and block[i] ~= heredoc do
        i = i + 1
        entry.text = entry.text .. "\n" .. assert(block[i], block.path .. ": a here-document has no end")
      end
      list[#list + 1] = entry
    end
    i = i + 1
  end
end

-- What a command that stands in a sentence or a table begins with.
local PROGRAMS = {
  "make", "smtpcodes", "lua", "luarocks", "busted", "cc", "curl", "cp", "sudo", "apt-get", "dnf", "apk", "pacman",
  "brew", "xcode-select", "nginx", "haraka", "npm",
}
for _, name in ipairs(PROGRAMS) do PROGRAMS[name] = true end

local function is_command(span)
  local first, rest = span:match "^(%S+)(.*)$"
  if not first then return false end
  if first:find "^%.ci/" then return rest == "" end
  first = first:gsub("^lua5%.%d$", "lua")
  return PROGRAMS[first] and (first == "make" or rest ~= "") or false
end

--- All commands of a document but those of its console blocks: text, path, line, says (lines that it prints).
---@param path string
function documents.commands(path)
  local list, number, fence = {}, 0, false
  for _, block in ipairs(documents.blocks(path)) do
    if block.kind == "sh" then add_script(list, block) end
  end
  for line in (documents.read(path) .. "\n"):gmatch "([^\n]*)\n" do
    number = number + 1
    if line:find "^```" then fence = not fence end
    for span in (fence and "" or line):gmatch "`([^`]+)`" do
      if is_command(span) then list[#list + 1] = { text = span, path = path, line = number, says = {} } end
    end
  end
  return list
end

--- The one command of a document that begins so: for a spec that runs it. commands_spec looks for these calls.
---@param path string
---@param start string
---@return string text
---@return string[] says  the lines that it prints, as the document has them
function documents.command(path, start)
  local found
  for _, entry in ipairs(documents.commands(path)) do
    if entry.text:sub(1, #start) == start and not (found and found.text == entry.text) then
      assert(not found, path .. ": two commands begin with " .. start)
      found = entry
    end
  end
  assert(found, path .. ": no command begins with " .. start)
  return found.text, found.says
end

return documents
