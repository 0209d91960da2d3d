-- A private Postfix: its own configuration, queue and log in one folder, smtpd on a loopback port.
local host = require "host"

local postfix = {}

local MAIN = [[
compatibility_level = 3.6
queue_directory = {dir}/spool
data_directory = {dir}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {dir}/mail.log
maillog_file_prefixes = {dir}
myhostname = mx.example.org
mydestination = example.org
mynetworks = 198.51.100.0/24
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
local_transport = discard:
default_transport = discard:
smtpd_peername_lookup = no
smtpd_delay_reject = yes
disable_dns_lookups = yes
smtpd_client_connection_count_limit = 0
default_process_limit = 100
{extra}
]]

--- Starts it with the given further lines of main.cf; folder, port and a function that reads the log.
function postfix.start(name, extra)
  local dir = host.folder(name)
  local port = host.port()
  host.sh(("mkdir -p '%s/etc' '%s/spool' '%s/data' && chown postfix '%s/data'"):format(dir, dir, dir, dir))
  host.write(dir .. "/etc/main.cf", host.fill(MAIN, { dir = dir, extra = extra or "" }))
  local master = host.read("/usr/share/postfix/master.cf.dist")
  master = master:gsub("\nsmtp%s+inet[^\n]*", ("\n127.0.0.1:%d inet n - n - - smtpd"):format(port), 1)
  -- Nothing runs in a chroot: the folder has no copy of the system's files.
  master = master:gsub("\n(%S+%s+%S+%s+%S+%s+%S+%s+)y", "\n%1n")
  host.write(dir .. "/etc/master.cf", master)
  host.sh(("cp /etc/postfix/postfix-files '%s/etc/'; cp -r /etc/postfix/dynamicmaps.cf* '%s/etc/'"):format(dir, dir))
  local report, ok = host.sh(("postfix -c '%s/etc' check"):format(dir))
  assert(ok, report)
  host.start(("postfix -c %s/etc start-fg"):format(dir), dir .. "/fg.log", port)
  local master_pid = host.wait(function() return host.read(dir .. "/spool/pid/master.pid"):match("%d+") end)
  return {
    dir = dir,
    port = port,
    log = function() return host.read(dir .. "/mail.log") end,
    stop = function()
      host.sh(("postfix -c '%s/etc' stop"):format(dir))
      host.sh("kill " .. tostring(master_pid) .. " 2>/dev/null")
    end,
  }
end

return postfix
