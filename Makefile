# smtpcodes: build, test and install. Everything is overridable from the command line:
#   make LUAS=5.4 CC=clang CFLAGS=-O3        make install PREFIX=/usr DESTDIR=/stage LUA_VERSION=5.4
#   make LUA_VERSION=5.4 LUA_INCDIR=/opt/lua/include        make install OPENRESTY=/usr/local/openresty

VERSION := $(shell sed -n 's/^\#define SMTPCODES_VERSION "\(.*\)"/\1/p' csrc/core/smtpcodes.h)

# OpenResty has a LuaJIT of its own, and a place for what is not part of it.
ifdef OPENRESTY
LUA_VERSION ?= jit
LUA_INCDIR ?= $(OPENRESTY)/luajit/include/luajit-2.1
LUA ?= $(OPENRESTY)/luajit/bin/luajit
INST_LUADIR ?= $(OPENRESTY)/site/lualib
INST_LIBDIR ?= $(OPENRESTY)/site/lualib
endif

# Which Luas: all whose headers are here, or the one that LUA_INCDIR or LUA_VERSION names. "jit" is LuaJIT.
FOUND := $(shell .ci/luas headers '$(LUA_INCDIR)')
$(foreach lua,$(FOUND),$(eval INCDIR_$(firstword $(subst =, ,$(lua))) := $(lastword $(subst =, ,$(lua)))))
ifdef LUA_INCDIR
FOUND := $(firstword $(FOUND))
INCDIR_$(firstword $(subst =, ,$(FOUND))) := $(LUA_INCDIR)
endif
LUAS ?= $(foreach lua,$(FOUND),$(firstword $(subst =, ,$(lua))))

CC ?= cc
AR ?= ar
CFLAGS ?= -O2 -g
WARN = -std=c99 -pedantic -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes
WERROR ?=
ALL_CFLAGS = $(WARN) $(WERROR) -fPIC -fvisibility=hidden -MMD -MP $(CFLAGS)
BUILD ?= build
ifneq ($(words $(BUILD)),1)
$(error BUILD cannot hold blanks: "$(BUILD)")
endif

# What differs from system to system: how a shared library is linked and called, and how a module is linked.
ifeq ($(shell uname -s),Darwin)
SHARED := libsmtpcodes.dylib
SHARED_MAJOR := libsmtpcodes.0.dylib
SHARED_FILE := libsmtpcodes.$(VERSION).dylib
LINK_SHARED = -dynamiclib -install_name '$(LIBDIR)/$(SHARED_MAJOR)'
LINK_MODULE = -bundle -undefined dynamic_lookup
else
SHARED := libsmtpcodes.so
SHARED_MAJOR := libsmtpcodes.so.0
SHARED_FILE := libsmtpcodes.so.$(VERSION)
LINK_SHARED = -shared -Wl,-soname,$(SHARED_MAJOR)
LINK_MODULE = -shared
endif

# Where `make install` puts things; the module goes where that Lua looks for it.
PREFIX ?= /usr/local
DESTDIR ?=
LUA_VERSION ?= $(if $(filter 5.4,$(LUAS)),5.4,$(or $(lastword $(filter-out jit,$(LUAS))),$(LUAS)))
LUA_DIR = $(if $(filter jit,$(LUA_VERSION)),5.1,$(LUA_VERSION))
LUA ?= $(or $(shell .ci/luas program '$(LUA_VERSION)'),$(if $(filter jit,$(LUA_VERSION)),luajit,lua$(LUA_VERSION)))
LIBDIR ?= $(PREFIX)/lib
BINDIR ?= $(PREFIX)/bin
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
MANDIR ?= $(DATADIR)/man
INST_LUADIR ?= $(DATADIR)/lua/$(LUA_DIR)
INST_LIBDIR ?= $(LIBDIR)/lua/$(LUA_DIR)

CORE_SRC := $(sort $(wildcard csrc/core/*.c))
BINDING_SRC := $(sort $(wildcard csrc/binding/*.c))
CORE_OBJ := $(CORE_SRC:csrc/%.c=$(BUILD)/%.o)

.PHONY: all core modules module rules-check forms-check mutate mutants tables-check run shown test lint bench check-asan alloc coverage check-valgrind \
  formal fuzz fuzz-replay fuzz-mail fuzz-mail-replay hosts languages \
  install uninstall rockspec rockspec-files rock clean
.SECONDARY:

# Modules first: without headers of Lua that is said before anything is compiled.
all: modules core

core: $(BUILD)/libsmtpcodes.a $(BUILD)/$(SHARED)
modules: $(addprefix $(BUILD)/,$(addsuffix /smtpcodes/core.so,$(or $(LUAS),5.4)))
# Only for the Lua that is installed for.
module: $(BUILD)/$(or $(LUA_VERSION),5.4)/smtpcodes/core.so

# A Lua whose headers were found has a rule of its own below.
$(BUILD)/%/smtpcodes/core.so:
	@echo "No headers of Lua $* found$(if $(LUA_INCDIR), in $(LUA_INCDIR)); LUA_INCDIR can say where they are." >&2
	@LUAS=$* .ci/setup headers
	@exit 1

# Tables that are compiled from rows: csrc/gen/NAME.c makes core/NAME_table.inc of what NAME_ROWS lists, whenever
# the digest of that is not the one that the table states. So a fresh clone or a rock needs no generator.
TABLES = rules form
HOSTCC ?= $(CC)
rules_ROWS = $(wildcard csrc/gen/rules.c csrc/core/words.[ch] csrc/core/phrase.[ch] \
  $(addprefix csrc/data/,words.def rules.def provider.def blocklist.def tld.def))
rules_SRC = csrc/gen/rules.c $(filter-out csrc/core/table.c,$(CORE_SRC))
form_ROWS = csrc/data/form.def csrc/data/stage.def csrc/gen/forms.c csrc/core/report.h
form_SRC = csrc/gen/forms.c csrc/core/report.c csrc/core/wire.c csrc/core/know.c

digest = $(shell cat $($(1)_ROWS) | cksum | cut -d' ' -f1)
# Two digests: git merged two tables, of which neither is right.
stale = $(shell [ "$$(sed -n 's/.*Digest: //p' csrc/core/$(1)_table.inc 2>&1)" = "$(call digest,$(1))" ] || echo $(1))

.PHONY: FORCE
FORCE:

define table_rules
csrc/core/$(1)_table.inc: $(if $(call stale,$(1)),FORCE $(BUILD)/gen/$(1))
	$(if $(call stale,$(1)),$(BUILD)/gen/$(1) $(call digest,$(1)) > $(BUILD)/gen/$(1).inc && mv $(BUILD)/gen/$(1).inc $$@)

$(BUILD)/gen/$(1): $($(1)_SRC:csrc/%.c=$(BUILD)/gen/%.o)
	$(HOSTCC) $$^ -o $$@
endef
$(foreach t,$(TABLES),$(eval $(call table_rules,$(t))))
$(BUILD)/core/table.o: csrc/core/rules_table.inc
$(BUILD)/core/forms.o $(BUILD)/gen/core/forms.o: csrc/core/form_table.inc

$(BUILD)/gen/%.o: csrc/%.c Makefile
	@mkdir -p $(@D)
	$(HOSTCC) $(WARN) $(WERROR) -MMD -MP -O1 -g -c $< -o $@

# Runs the sample of every phrase, and tells what a row says that is not so; and whether the committed table is theirs.
rules-check: $(BUILD)/gen/rules
	@$(BUILD)/gen/rules check
	@$(BUILD)/gen/rules $(call digest,rules) | cmp - csrc/core/rules_table.inc

# Reads the samples and the near misses of every form with the reader as it is now.
forms-check: $(BUILD)/gen/form
	@$(BUILD)/gen/form check

# Switches every phrase off in the compiled rows, one by one, while its sample stays: each sample must notice. Then
# puts every alternative in its place, and lists those that decide nothing. MUTANTS=100 takes about so many phrases.
mutate: $(BUILD)/gen/rules
	@$(BUILD)/gen/rules mutate $(MUTANTS)

# Mutants of the code itself: N of them by SEED, in files whose path holds FILES. The specs must notice 97 of 100.
N ?= 300
SEED ?= 1
mutants:
	@.ci/setup test
	@$(MAKE) -s LUAS=5.4 modules
	@BUILD=$(BUILD) CC=$(CC) INCDIR='$(INCDIR_5.4)' LUA_PATH="spec/?.lua;;" lua5.4 spec/mutants/run.lua $(N) $(SEED) $(FILES)

tables-check:
	@stale="$(strip $(foreach t,$(TABLES),$(call stale,$(t))))"; [ -z "$$stale" ] || { echo "stale: $$stale (run make and commit)"; exit 1; }

$(BUILD)/core/%.o: csrc/core/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c $< -o $@

$(BUILD)/libsmtpcodes.a: $(CORE_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

# Code and constants in one segment where the linker can: 4 KB less in every file.
$(BUILD)/link: Makefile
	@mkdir -p $(@D)
	@echo 'int x;' | $(CC) -shared -fPIC -Wl,-z,noseparate-code -x c - -o $@.try 2>/dev/null \
	  && echo -Wl,-z,noseparate-code >$@ || : >$@
	@rm -f $@.try

# A program of a spec.
$(BUILD)/api: spec/api/api.c $(BUILD)/libsmtpcodes.a
	$(CC) $(WARN) $(WERROR) $(CFLAGS) -Icsrc/core $< $(BUILD)/libsmtpcodes.a $(LDFLAGS) -o $@

$(BUILD)/$(SHARED): $(CORE_OBJ) | $(BUILD)/link
	$(CC) $(LINK_SHARED) `cat $(BUILD)/link` $(LDFLAGS) -o $@ $^

define lua_rules
$(BUILD)/$(1)/binding/%.o: csrc/binding/%.c Makefile
	@mkdir -p $$(@D)
	$$(CC) $$(ALL_CFLAGS) -I"$$(INCDIR_$(1))" -Icsrc/core -c $$< -o $$@

$(BUILD)/$(1)/smtpcodes/core.so: $(BINDING_SRC:csrc/binding/%.c=$(BUILD)/$(1)/binding/%.o) $(CORE_OBJ) | $(BUILD)/link
	@mkdir -p $$(@D)
	$$(CC) $(LINK_MODULE) `cat $(BUILD)/link` $$(LDFLAGS) -o $$@ $$^

# What specs use: spec/NAME/MODULE.c.
$(BUILD)/$(1)/alloc.so: spec/alloc/alloc.c Makefile
$(BUILD)/$(1)/lines.so: spec/coverage/lines.c Makefile
$(BUILD)/$(1)/alloc.so $(BUILD)/$(1)/lines.so:
	@mkdir -p $$(@D)
	$$(CC) $(WARN) $(WERROR) -D_DEFAULT_SOURCE -fPIC $$(CFLAGS) -I"$$(INCDIR_$(1))" $(LINK_MODULE) $$(LDFLAGS) -o $$@ $$<
endef
$(foreach lua,$(FOUND),$(eval $(call lua_rules,$(firstword $(subst =, ,$(lua))))))

-include $(shell find $(BUILD) -type f -name '*.d' 2>/dev/null)

# The commands below see to it first that their tools are here: .ci/setup.

run:
	@.ci/setup run
	@$(MAKE) -s shown

# A make of its own: the one that called .ci/setup looked for Lua before it was installed.
shown: module
	@BUILD=$(BUILD) LUA_VERSION=$(LUA_VERSION) spec/tools/run.sh

test:
	@.ci/setup test
	@$(MAKE) -s all
	@BUILD=$(BUILD) spec/tools/test.sh $(SPECS)

lint:
	@.ci/setup lint
	@BUILD=$(BUILD) spec/tools/lint.sh

bench:
	@.ci/setup bench
	@$(MAKE) -s all
	@BUILD=$(BUILD) spec/bench/run.sh

SANITIZED = BUILD=$(BUILD)/asan CC=gcc LDFLAGS="-fsanitize=address,undefined" \
  CFLAGS="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined"
check-asan:
	@.ci/setup test
	@$(MAKE) -s $(SANITIZED) all $(BUILD)/asan/api
	@BUILD=$(BUILD)/asan SANITIZE=1 spec/tools/test.sh $(SPECS)

# Every function while every request for memory fails, one after the other; a part of them under ASan. LuaJIT is left
# out: it leaks and crashes by itself then. ALLOC="-s 100 1" takes 100 requests of each scenario, under ASan.
ALLOC_LUAS = $(filter $(LUAS),5.4 5.1)
alloc:
	@.ci/setup test
	@$(MAKE) -s all $(ALLOC_LUAS:%=$(BUILD)/%/alloc.so)
	@$(MAKE) -s $(SANITIZED) all $(ALLOC_LUAS:%=$(BUILD)/asan/%/alloc.so)
	@BUILD=$(BUILD) LUAS="$(ALLOC_LUAS)" spec/alloc/run.sh $(ALLOC)

# What the specs reach of C and Lua, on Lua 5.4; fails below what spec/coverage/report.lua asks.
coverage:
	@.ci/setup coverage
	@$(MAKE) -s BUILD=$(BUILD)/coverage LUAS=5.4 CC=gcc CFLAGS="-O0 -g --coverage" LDFLAGS=--coverage all \
	  $(BUILD)/coverage/api
	@$(MAKE) -s BUILD=$(BUILD)/coverage LUAS=5.4 CC=gcc $(BUILD)/coverage/5.4/lines.so
	@BUILD=$(BUILD)/coverage spec/coverage/run.sh $(SPECS)

check-valgrind:
	@.ci/setup valgrind
	@$(MAKE) -s all
	@BUILD=$(BUILD) VALGRIND=1 spec/tools/test.sh $(SPECS)

# What Frama-C proves of the readers, and what it cannot follow run over every short text: some minutes.
formal:
	@.ci/setup formal
	@BUILD=$(BUILD) spec/formal/run.sh

# libFuzzer on reading and classifying; the corpus in spec/fuzz/corpus grows a copy in $(BUILD).
FUZZ_SECONDS ?= 60
FUZZ_INPUTS ?= 1000000
FUZZ_FLAGS = -g -O1 -fno-omit-frame-pointer -std=c99 -Icsrc/core
fuzz:
	@.ci/setup test
	@mkdir -p $(BUILD)/fuzz/corpus
	clang $(FUZZ_FLAGS) -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  spec/fuzz/*.c $(CORE_SRC) -o $(BUILD)/fuzz/fuzz
	$(BUILD)/fuzz/fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 \
	  $(BUILD)/fuzz/corpus spec/fuzz/corpus

# The corpus and many random inputs, always the same ones, through the fuzz target without libFuzzer.
fuzz-replay:
	@mkdir -p $(BUILD)/fuzz
	@gcc $(FUZZ_FLAGS) -DREPLAY -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	  spec/fuzz/*.c $(CORE_SRC) -o $(BUILD)/fuzz/replay
	$(BUILD)/fuzz/replay spec/fuzz/corpus/* -n $(FUZZ_INPUTS)

# The same for what Lua reads, mails and mail logs: Lua 5.4 with the binding in one program. libFuzzer takes Lua's heap
# for a leak and runs everything twice to find out; whether it grows, mail.c asks itself.
FUZZ_LUA_LIBS ?= $(or $(shell pkg-config --libs lua5.4 2>/dev/null),-llua5.4) -lm -ldl
FUZZ_MAIL = spec/fuzz/mail/mail.c $(CORE_SRC) $(BINDING_SRC)
FUZZ_MAIL_FLAGS = $(FUZZ_FLAGS) -I"$(INCDIR_5.4)"
fuzz-mail:
	@.ci/setup test
	@mkdir -p $(BUILD)/fuzz-mail/corpus
	clang $(FUZZ_MAIL_FLAGS) -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  $(FUZZ_MAIL) $(FUZZ_LUA_LIBS) -o $(BUILD)/fuzz-mail/fuzz
	"$$(.ci/luas program 5.4)" spec/fuzz/mail/dictionary.lua >$(BUILD)/fuzz-mail/words
	$(BUILD)/fuzz-mail/fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=1024 -detect_leaks=0 \
	  -dict=$(BUILD)/fuzz-mail/words -artifact_prefix=$(BUILD)/fuzz-mail/ -print_final_stats=1 \
	  $(BUILD)/fuzz-mail/corpus spec/fuzz/mail/corpus spec/bounces spec/logs

fuzz-mail-replay:
	@mkdir -p $(BUILD)/fuzz-mail
	@gcc $(FUZZ_MAIL_FLAGS) -DREPLAY -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	  $(FUZZ_MAIL) $(FUZZ_LUA_LIBS) -o $(BUILD)/fuzz-mail/replay
	$(BUILD)/fuzz-mail/replay $(wildcard spec/fuzz/mail/corpus/* spec/bounces/*.eml spec/logs/*)

hosts:
	@.ci/setup hosts
	@$(MAKE) -s all
	@BUILD=$(BUILD) spec/hosts/run.sh $(SPECS)

# What each language covers, and how much of it is stale or missing; the README shows the table. `make languages TAG=es`
# lists what is stale in one language, `make languages STAMP=es` says that all of it was looked at.
languages:
	@LUA_PATH="lua/?.lua;lua/?/init.lua;spec/?.lua;;" LUA_CPATH="$(BUILD)/$(LUA_VERSION)/?.so;;" $(LUA) \
	  spec/tools/languages.lua $(if $(STAMP),stamp '$(STAMP)','$(TAG)')

# .ci/install has these from its environment, so that no path is ever part of a command's text.
$(foreach name,DESTDIR PREFIX BINDIR LIBDIR INCLUDEDIR DATADIR MANDIR INST_LUADIR INST_LIBDIR BUILD LUA LUA_VERSION \
  VERSION SHARED SHARED_MAJOR SHARED_FILE,$(eval install uninstall: export $(name) := $$($(name))))

install: core module
	@.ci/install install

uninstall:
	@.ci/install uninstall

# The rockspec of a release, from the one of the repository: make rockspec VERSION=0.2.0
rockspec:
	sed -e 's/^version = .*/version = "$(VERSION)-1"/' -e 's|^\( *\)url = .*|&\n\1tag = "v$(VERSION)",|' \
	  smtpcodes-scm-1.rockspec >smtpcodes-$(VERSION)-1.rockspec

# The lists of files in the rockspec of the repository, after a file was added.
rockspec-files:
	@.ci/rockspec

# A source rock of this checkout, which needs no address: luarocks install build/rock/smtpcodes-scm-1.src.rock
rock:
	@.ci/rock $(BUILD)/rock

clean:
	rm -rf $(BUILD) smtpcodes
	find csrc -name '*.o' -delete
