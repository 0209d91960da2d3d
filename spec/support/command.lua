--- The command in this process, with files that are only in a table: path -> octets, or path -> array of names for a
--- directory.
local cli = require "smtpcodes.cli"

local command = {}

---@param arguments string[]
---@param opts? { files?: table, input?: string|fun(): string?, terminal?: boolean }
---@return { status: integer, out: string, err: string, both: string }  both: what was written to either, in order
function command.run(arguments, opts)
  opts = opts or {}
  local out, complaints, both, files, input = {}, {}, {}, opts.files or {}, opts.input
  local function writer(list)
    return {
      write = function(self, ...)
        for _, text in ipairs { ... } do list[#list + 1], both[#both + 1] = text, text end
        return self
      end,
      flush = function(self) return self end,
    }
  end
  local status = cli.run(arguments, {
    read = function()
      if type(input) == "function" then return input() end
      local piece = input
      input = nil
      return piece
    end,
    open = function(path)
      local octets, at = files[path], 1
      if type(octets) ~= "string" then return nil, path .. ": No such file or directory" end
      return {
        -- Pieces that are cut where a reader would not expect it.
        read = function()
          if at > #octets then return nil end
          local piece = octets:sub(at, at + 96)
          at = at + #piece
          return piece
        end,
        close = function() end,
      }
    end,
    list = function(path)
      local names = files[path]
      if type(names) ~= "table" then return nil, "Not a directory" end
      return { (unpack or table.unpack)(names) }
    end,
    stdout = writer(out),
    stderr = writer(complaints),
    getenv = function() end,
    terminal = function() return opts.terminal and 80 or nil end,
  })
  return { status = status, out = table.concat(out), err = table.concat(complaints), both = table.concat(both) }
end

return command
