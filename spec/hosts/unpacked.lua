-- Mail programs whose packages cannot be installed beside Postfix: the packages are unpacked into a folder,
-- and the program runs in a mount namespace that has its folders and users. The machine is left as it is.
local host = require "host"

local unpacked = {}

--- The folder with the contents of the packages, downloaded once; or nil and why there is none.
function unpacked.fetch(name, packages)
  local folder = host.scratch .. "/unpacked/" .. name
  if host.read(folder .. "/complete") == packages then return folder end
  if not host.has("unshare") or not select(2, host.sh("unshare --mount true")) then
    return nil, "unshare --mount is not permitted here"
  end
  local output, ok = host.sh(([[
    rm -rf '%s' && mkdir -p '%s' && cd '%s' || exit 1
    fetch() { timeout 300 apt-get -q download %s; }
    fetch || { timeout 300 apt-get -q update && fetch; } || exit 1
    for package in *.deb; do dpkg-deb -x "$package" . || exit 1; done
  ]]):format(folder, folder, folder, packages))
  if not ok then return nil, ("apt-get could not download %s: %s"):format(packages, output:sub(-200)) end
  host.write(folder .. "/complete", packages)
  return folder
end

--- Starts a command in its own mount namespace, after the given lines of shell, as host.start does.
--- There, these users exist, each with a group of its own.
function unpacked.start(dir, users, prepare, command, log, port)
  local passwd, group = host.read("/etc/passwd"), host.read("/etc/group")
  for i, user in ipairs(users) do
    local id = 64000 + i
    if not ("\n" .. passwd):find("\n" .. user .. ":", 1, true) then
      passwd = passwd .. ("%s:x:%d:%d::/nonexistent:/usr/sbin/nologin\n"):format(user, id, id)
      group = group .. ("%s:x:%d:\n"):format(user, id)
    end
  end
  host.write(dir .. "/passwd", passwd)
  host.write(dir .. "/group", group)
  local script = host.write(dir .. "/start.sh", ([[
set -e
mount --bind '%s/passwd' /etc/passwd
mount --bind '%s/group' /etc/group
%s
exec %s
]]):format(dir, dir, prepare, command))
  return host.start(("unshare --mount --propagation private sh '%s'"):format(script), log, port)
end

return unpacked
