std = "max"
max_line_length = 120
files["spec/**/*_spec.lua"].std = "max+busted"
exclude_files = { "build/", "smtpcodes/" }
