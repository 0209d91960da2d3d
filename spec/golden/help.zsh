#compdef smtpcodes
local context state state_descr line
typeset -A opt_args
local -a common commands
common=(
  '(--lang -l)'{--lang=,-l+}'[language of the pages, as a BCP 47 tag (otherwise LC_ALL, LC_MESSAGES or LANG)]:tag:(en ar de es fr hi id ja ko pt ru th tr vi zh-hans)'
  '(--format -f)'{--format=,-f+}'[text, markdown, html or json]:format:(text markdown html json)'
  '--width=[width of text, 40 to 1000 (otherwise the terminal'\''s, or 80)]:columns:()'
  '--color=[auto, always or never]:when:(auto always never)'
  '(--help -h)'{--help,-h}'[say how it is used, and exit]'
  '(--version -V)'{--version,-V}'[say the version, and exit]'
)
commands=(
  'compare:set two codes side by side'
  'search:find codes by words'
  'list:list all codes, or those of a stage'
  'classify:say what a reply, or every line of the input, means for the sender'
  'why:show how classify came to its answer'
  'parse:show the replies in a file part by part'
  'lint:check the replies in a file against the RFCs'
  'log:tally a mail log\: deliveries, reasons, and the addresses to drop'
  'bounce:read returned mail\: a message, an mbox, a Maildir'
  'reasons:list the reasons that classify gives'
  'suggest:write the right reply for a reason'
  'help:say how a command is used'
)
_arguments -C $common '1: :->command' '*:: :->words'
case $state in
  command)
    _describe -t commands command commands
    compadd -- 200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30 ;;
  words)
    case $line[1] in
      [0-9]*) _arguments $common  '*: :(200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30)' ;;
      compare) _arguments $common  '*: :(200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30)' ;;
      search) _arguments $common '(--limit -n)'{--limit=,-n+}'[show at most N entries (otherwise 10; 0\: all)]:n:()' '*: :' ;;
      list) _arguments $common '(--stage -s)'{--stage=,-s+}'[where in the session the reply came]:stage:(CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL)' '*: :' ;;
      classify) _arguments $common '(--stage -s)'{--stage=,-s+}'[where in the session the reply came]:stage:(CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL)' '--provider=[who wrote the reply\: google, microsoft, ...]:name:()' '--final[the sender has given up\: a DSN says Action\: failed]' '--rules=[rules of your own\: a Lua file that returns a table]:file:_files' '*: :_files' ;;
      why) _arguments $common '(--stage -s)'{--stage=,-s+}'[where in the session the reply came]:stage:(CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL)' '--provider=[who wrote the reply\: google, microsoft, ...]:name:()' '--final[the sender has given up\: a DSN says Action\: failed]' '--rules=[rules of your own\: a Lua file that returns a table]:file:_files' '*: :' ;;
      parse) _arguments $common  '*: :_files' ;;
      lint) _arguments $common '(--stage -s)'{--stage=,-s+}'[where in the session the reply came]:stage:(CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL)' '*: :_files' ;;
      log) _arguments $common '--rules=[rules of your own\: a Lua file that returns a table]:file:_files' '--drop[only the addresses that should get no more mail, with reasons]' '--by=[count by reason, domain, provider, hour or reply as well]:what:(reason domain provider hour reply)' '--since=[leave out older lines\: 2026-11-23, or with a time]:time:()' '*: :_files' ;;
      bounce) _arguments $common '--rules=[rules of your own\: a Lua file that returns a table]:file:_files' '--drop[only the addresses that should get no more mail, with reasons]' '*: :_files' ;;
      reasons) _arguments $common  '*: :' ;;
      suggest) _arguments $common  '*: :(accepted continue mailbox_unknown mailbox_disabled suppressed mailbox_full domain_unknown recipient_restricted relay_denied message_too_big message_format spam_content virus blocklisted auth_failure reverse_dns sender_rejected policy session_security tls_failure too_many_recipients rate_limited greylisted service_unavailable system_error network_error protocol_error unknown)' ;;
      help) _arguments $common  '*: :(compare search list classify why parse lint log bounce reasons suggest help)' ;;
    esac ;;
esac

