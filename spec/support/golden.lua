--- A page, octet by octet as it is kept in spec/golden. To write it anew after a change that was meant:
--- UPDATE_GOLDEN=1, then read the difference.
local documents = require "support.documents"

return function(name, page)
  local path = "spec/golden/" .. name
  if os.getenv "UPDATE_GOLDEN" then
    local file = assert(io.open(path, "wb"))
    file:write(page, "\n")
    file:close()
  end
  require("luassert").equal(documents.read(path), page .. "\n")
end
