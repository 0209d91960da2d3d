-- A private nginx that runs examples/nginx/nginx.conf: only ports, settings and folders are its own.
local host = require "host"

local nginx = {}

local function replace(text, old, new)
  local start, stop = text:find(old, 1, true)
  assert(start, "nginx.conf has no " .. old)
  return text:sub(1, start - 1) .. new .. text:sub(stop + 1)
end

--- What is missing for it, or nil.
function nginx.missing()
  for _, path in ipairs {
    "/usr/sbin/nginx", "/usr/lib/nginx/modules/ngx_http_lua_module.so", "/usr/lib/nginx/modules/ngx_mail_module.so",
    "/usr/bin/wrk", (os.getenv("BUILD") or "build") .. "/jit/smtpcodes/core.so",
  } do
    if host.read(path) == "" then return path .. " is missing" end
  end
end

--- Starts it. options: settings (text of a settings file), backend (port of the server behind the proxy),
--- workers, changes (pairs: a text of nginx.conf, what to put there), limits (a command that runs it under some),
--- more (further text for the server of auth_http). The result has the ports mail, auth, api, site, and functions
--- log, workers (their process ids), memory (of them all, in KB) and cpu (their seconds).
function nginx.start(name, options)
  options = options or {}
  local dir = host.folder(name)
  local build = os.getenv("BUILD") or "build"
  local self = { dir = dir, mail = host.port(), auth = host.port(), api = host.port(), site = host.port() }
  local text = host.read("examples/nginx/nginx.conf")
  text = replace(text, "auth_http 127.0.0.1:8081", "auth_http 127.0.0.1:" .. self.auth)
  text = replace(text, "listen 127.0.0.1:8081;", ("listen 127.0.0.1:%d; %s"):format(self.auth, options.more or ""))
  text = replace(text, "listen 127.0.0.1:2525", "listen 127.0.0.1:" .. self.mail)
  text = replace(text, "listen 127.0.0.1:8082", "listen 127.0.0.1:" .. self.api)
  text = replace(text, "listen 127.0.0.1:8080", "listen 127.0.0.1:" .. self.site)
  text = replace(text, "port = 10025", "port = " .. (options.backend or 1))
  text = replace(text, "$prefix/build", build:sub(1, 1) == "/" and build or "$prefix/" .. build)
  text = text:gsub("build/nginx", dir .. "/nginx")
  text = replace(text, "worker_processes auto", "worker_processes " .. (options.workers or 2))
  for _, change in ipairs(options.changes or {}) do text = replace(text, change[1], change[2]) end
  if options.settings then
    host.write(dir .. "/settings.lua", options.settings)
    text = replace(text, 'dofile(examples .. "settings.lua")', ('dofile("%s/settings.lua")'):format(dir))
  end
  -- Workers of root's nginx would run as a user who may have no way into this folder.
  if host.sh("id -u"):match("^0%s") then text = "user root;\n" .. text end
  host.write(dir .. "/nginx.conf", text)
  self.pid = host.start(("%s nginx -p %s -c %s/nginx.conf"):format(options.limits or "", host.root, dir),
    dir .. "/nginx.log", self.site)

  function self.log() return host.read(dir .. "/nginx.log") end
  function self.workers()
    local pids = {}
    for pid in host.sh("pgrep -P " .. self.pid):gmatch("%d+") do pids[#pids + 1] = tonumber(pid) end
    return pids
  end
  function self.memory()
    local sum = 0
    for _, pid in ipairs(self.workers()) do
      sum = sum + tonumber(host.read("/proc/" .. pid .. "/status"):match("VmRSS:%s*(%d+)"))
    end
    return sum
  end
  -- Seconds of processor time that they have used.
  function self.cpu()
    local ticks = 0
    for _, pid in ipairs(self.workers()) do
      local user, system = host.read("/proc/" .. pid .. "/stat"):match("%) %S" .. (" %S+"):rep(10) .. " (%d+) (%d+)")
      ticks = ticks + user + system
    end
    return ticks / 100
  end
  return self
end

--- Figures of a wrk run: requests a second, requests, errors. `arguments` as on its command line.
function nginx.wrk(seconds, arguments)
  local text = host.sh(("wrk -t 1 -c 16 --timeout 90s -d %ds %s"):format(seconds, arguments))
  local rate = tonumber(text:match("Requests/sec:%s*([%d.]+)"))
  assert(rate, text)
  local errors = tonumber(text:match("Non%-2xx or 3xx responses: (%d+)") or 0)
  for kind in text:gmatch("Socket errors: ([^\n]*)") do
    for n in kind:gmatch("%d+") do errors = errors + tonumber(n) end
  end
  return rate, tonumber(text:match("(%d+) requests in")), errors
end

return nginx
