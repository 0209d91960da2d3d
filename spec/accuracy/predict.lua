--- Predictions for a table of labelled replies: "id<TAB>reason<TAB>action<TAB>scope" a line, for score.py.
--- Usage: lua spec/accuracy/predict.lua FILE.tsv > predictions.tsv
local smtpcodes = require "smtpcodes"

local STAGES = {}
for _, stage in ipairs(require("smtpcodes.core").stages()) do STAGES[stage] = stage end

local function cells(line)
  local list = {}
  for cell in (line .. "\t"):gmatch("(.-)\t") do list[#list + 1] = cell end
  return list
end

---The table as rows keyed by its head line.
local function read(path)
  local handle = assert(io.open(path, "rb"))
  local head = cells(handle:read("*l"))
  local rows = {}
  for line in handle:lines() do
    local row = {}
    for i, cell in ipairs(cells((line:gsub("\r$", "")))) do row[head[i]] = cell end
    rows[#rows + 1] = row
  end
  handle:close()
  return rows
end

---Judged is the text as it was found, with the stage where the table tells one.
local function predict(row)
  local verdict = smtpcodes.classify(row.text, { stage = STAGES[row.stage] })
  return table.concat({ row.id, verdict.reason, verdict.action, verdict.scope }, "\t")
end

if arg and arg[0] and arg[0]:find("predict%.lua$") then
  for _, row in ipairs(read(arg[1])) do print(predict(row)) end
end

return { read = read, predict = predict }
