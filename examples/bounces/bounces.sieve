# Dovecot with Pigeonhole: returned mails go through the program and are kept in a folder. The program's name stands in
# sieve_pipe_bin_dir (sieve_plugins = sieve_extprograms).
require ["vnd.dovecot.pipe", "copy", "fileinto", "mailbox"];
if header :contains "Content-Type" "report-type=delivery-status" {
  pipe :copy "drop";
  fileinto :create "Bounces";
  stop;
}
