std = "max"
max_line_length = 120
-- A text is one row, however long: a translator changes it without breaking lines anew, and it loads a sixth faster.
files["lua/smtpcodes/locale/*.lua"].max_line_length = false
files["spec/**/*_spec.lua"].std = "max+busted"
files["examples/nginx/*.lua"].std = "max+ngx_lua"
exclude_files = { "build/", "smtpcodes/" }
