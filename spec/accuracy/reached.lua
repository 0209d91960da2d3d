--- What classify last reached on the labelled replies (score.py's default kinds: whole replies), in
--- shares of one. accuracy_spec fails below it; raise a figure when it is surpassed.
return {
  -- Two replies are read against their label on purpose, so that fine is 0.950 where it was 0.952: a transaction of
  -- several domains that has to be split (452 4.5.3), and a blocklist that refuses the receiver's query.
  least = { fine = 0.950, group = 0.980, macro = 0.907 },
  most = { bad_suppress = 0, missed_suppress = 0.032, wide_suppress = 0 },
}
