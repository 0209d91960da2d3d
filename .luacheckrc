std = "max"
max_line_length = 120
files["spec/**/*_spec.lua"].std = "max+busted"
files["examples/nginx/*.lua"].std = "max+ngx_lua"
exclude_files = { "build/", "smtpcodes/" }
