# bash completion of smtpcodes
_smtpcodes() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  # "--format=json" arrives as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
  case $prev in
    --stage|-s) COMPREPLY=($(compgen -W 'CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL' -- "$cur")); return ;;
    --provider) COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    --rules) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    --by) COMPREPLY=($(compgen -W 'reason domain provider hour reply' -- "$cur")); return ;;
    --since) COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    --limit|-n) COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    --lang|-l) COMPREPLY=($(compgen -W 'en ar de es fr hi id ja ko pt ru th tr vi zh-hans' -- "$cur")); return ;;
    --format|-f) COMPREPLY=($(compgen -W 'text markdown html json' -- "$cur")); return ;;
    --width) COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    --color) COMPREPLY=($(compgen -W 'auto always never' -- "$cur")); return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --stage|-s|--provider|--rules|--by|--since|--limit|-n|--lang|-l|--format|-f|--width|--color) [[ ${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;
      -*) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case $command in
    '')
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W 'compare search list classify why parse lint log bounce reasons suggest help 200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30' -- "$cur")); fi ;;
    [0-9]*)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30' -- "$cur")); fi ;;
    compare)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '200 211 214 220 221 235 250 251 252 253 334 354 355 420 421 422 424 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454 455 456 458 459 471 500 501 502 503 504 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 541 542 550 551 552 553 554 555 556 557 571 2.0.0 2.1.0 2.1.5 2.1.9 2.2.0 2.3.0 2.3.6 2.5.0 2.6.0 2.6.4 2.6.8 2.7.0 2.7.7 4.0.0 4.1.0 4.1.1 4.1.2 4.1.4 4.1.7 4.1.8 4.2.0 4.2.1 4.2.2 4.2.4 4.3.0 4.3.1 4.3.2 4.3.3 4.3.5 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.5.0 4.5.1 4.5.3 4.5.4 4.5.5 4.5.6 4.6.0 4.6.2 4.6.5 4.6.6 4.7.0 4.7.1 4.7.5 4.7.6 4.7.7 4.7.12 4.7.15 4.7.16 4.7.23 4.7.24 4.7.25 4.7.26 4.7.27 4.7.28 4.7.29 4.7.30 5.0.0 5.1.0 5.1.1 5.1.2 5.1.3 5.1.4 5.1.6 5.1.7 5.1.8 5.1.10 5.2.0 5.2.1 5.2.2 5.2.3 5.2.4 5.3.0 5.3.2 5.3.3 5.3.4 5.3.5 5.4.0 5.4.1 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.5.0 5.5.1 5.5.2 5.5.3 5.5.4 5.5.5 5.5.6 5.6.0 5.6.1 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 5.6.8 5.6.9 5.7.0 5.7.1 5.7.2 5.7.3 5.7.4 5.7.5 5.7.6 5.7.7 5.7.8 5.7.9 5.7.10 5.7.11 5.7.12 5.7.13 5.7.14 5.7.15 5.7.16 5.7.17 5.7.18 5.7.19 5.7.20 5.7.21 5.7.22 5.7.23 5.7.24 5.7.25 5.7.26 5.7.27 5.7.28 5.7.29 5.7.30' -- "$cur")); fi ;;
    search)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--limit --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '' -- "$cur")); fi ;;
    list)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--stage --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '' -- "$cur")); fi ;;
    classify)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--stage --provider --final --rules --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
    why)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--stage --provider --final --rules --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '' -- "$cur")); fi ;;
    parse)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
    lint)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--stage --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
    log)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--rules --drop --by --since --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
    bounce)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--rules --drop --lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
    reasons)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W '' -- "$cur")); fi ;;
    suggest)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W 'accepted continue mailbox_unknown mailbox_disabled suppressed mailbox_full domain_unknown recipient_restricted relay_denied message_too_big message_format spam_content virus blocklisted auth_failure reverse_dns sender_rejected policy session_security tls_failure too_many_recipients rate_limited greylisted service_unavailable system_error network_error protocol_error unknown CONNECT EHLO HELO LHLO MAIL RCPT DATA DATA-END BDAT AUTH STARTTLS RSET VRFY EXPN HELP NOOP QUIT ETRN ATRN BURL' -- "$cur")); fi ;;
    help)
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '--lang --format --width --color --help --version' -- "$cur"))
      else COMPREPLY=($(compgen -W 'compare search list classify why parse lint log bounce reasons suggest help' -- "$cur")); fi ;;
  esac
}
complete -o filenames -F _smtpcodes smtpcodes

