# smtpcodes: build, test and install. Everything is overridable from the command line:
#   make LUAS=5.4 CC=clang CFLAGS=-O3        make install PREFIX=/usr DESTDIR=/tmp/stage LUA_VERSION=5.4

VERSION := $(shell sed -n 's/^#define SMTPCODES_VERSION "\(.*\)"/\1/p' csrc/core/smtpcodes.h)

# Which Luas: all whose headers are here. "jit" is LuaJIT.
PC_5.1 = lua5.1
PC_5.2 = lua5.2
PC_5.3 = lua5.3
PC_5.4 = lua5.4
PC_5.5 = lua5.5
PC_jit = luajit
ALL_LUAS = 5.1 5.2 5.3 5.4 5.5 jit
LUAS ?= $(foreach v,$(ALL_LUAS),$(shell pkg-config --exists $(PC_$(v)) 2>/dev/null && echo $(v)))

CC ?= cc
AR ?= ar
CFLAGS ?= -O2 -g
WARN = -std=c99 -pedantic -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes
WERROR ?=
ALL_CFLAGS = $(WARN) $(WERROR) -fPIC -fvisibility=hidden -MMD -MP $(CFLAGS)
BUILD ?= build

# Where `make install` puts things; the module goes where that Lua looks for it.
PREFIX ?= /usr/local
DESTDIR ?=
LUA_VERSION ?= $(if $(filter 5.4,$(LUAS)),5.4,$(lastword $(filter-out jit,$(LUAS))))
LUA_DIR = $(if $(filter jit,$(LUA_VERSION)),5.1,$(LUA_VERSION))
LUA ?= $(if $(filter jit,$(LUA_VERSION)),luajit,lua$(LUA_VERSION))
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_DIR)
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_DIR)

CORE_SRC := $(sort $(wildcard csrc/core/*.c))
BINDING_SRC := $(sort $(wildcard csrc/binding/*.c))
LUA_SRC := $(sort $(shell cd lua && find smtpcodes -name '*.lua'))
CORE_OBJ := $(CORE_SRC:csrc/%.c=$(BUILD)/%.o)

.PHONY: all core modules rules run test lint bench check-asan check-valgrind fuzz fuzz-replay hosts languages install \
  uninstall clean
.SECONDARY:

all: core modules

core: $(BUILD)/libsmtpcodes.a $(BUILD)/libsmtpcodes.so
modules: $(LUAS:%=$(BUILD)/%/smtpcodes/core.so)

$(BUILD)/core/%.o: csrc/core/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c $< -o $@

$(BUILD)/libsmtpcodes.a: $(CORE_OBJ)
	$(AR) rcs $@ $^

$(BUILD)/libsmtpcodes.so: $(CORE_OBJ)
	$(CC) -shared $(LDFLAGS) -Wl,-soname,libsmtpcodes.so.0 -o $@ $^

define lua_rules
$(BUILD)/$(1)/binding/%.o: csrc/binding/%.c Makefile
	@mkdir -p $$(@D)
	$$(CC) $$(ALL_CFLAGS) $$(shell pkg-config --cflags $(PC_$(1))) -Icsrc/core -c $$< -o $$@

$(BUILD)/$(1)/smtpcodes/core.so: $(BINDING_SRC:csrc/binding/%.c=$(BUILD)/$(1)/binding/%.o) $(CORE_OBJ)
	@mkdir -p $$(@D)
	$$(CC) -shared $$(LDFLAGS) -o $$@ $$^
endef
$(foreach v,$(LUAS),$(eval $(call lua_rules,$(v))))

-include $(shell find $(BUILD) -type f -name '*.d' 2>/dev/null)

# The matcher's tables, from the rows of csrc/data; committed, so that only who edits rows needs Lua here.
rules:
	$(LUA) spec/tools/genrules.lua

# The commands below install what they need (Debian, through apt-get) and say what they install.

run:
	@.ci/setup run
	@$(MAKE) -s all
	@spec/tools/run.sh $(BUILD)

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

check-asan:
	@.ci/setup test
	@$(MAKE) -s BUILD=$(BUILD)/asan CC=gcc all \
	  CFLAGS="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined" \
	  LDFLAGS="-fsanitize=address,undefined"
	@BUILD=$(BUILD)/asan SANITIZE=1 spec/tools/test.sh $(SPECS)

check-valgrind:
	@.ci/setup valgrind
	@$(MAKE) -s all
	@BUILD=$(BUILD) VALGRIND=1 spec/tools/test.sh $(SPECS)

# libFuzzer on reading and classifying; the corpus in spec/fuzz/corpus grows a copy in $(BUILD).
FUZZ_SECONDS ?= 60
FUZZ_INPUTS ?= 1000000
FUZZ_FLAGS = -g -O1 -fno-omit-frame-pointer -std=c99 -Icsrc/core
fuzz:
	@.ci/setup test
	@mkdir -p $(BUILD)/fuzz/corpus
	clang $(FUZZ_FLAGS) -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  spec/fuzz/fuzz.c $(CORE_SRC) -o $(BUILD)/fuzz/fuzz
	$(BUILD)/fuzz/fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 \
	  $(BUILD)/fuzz/corpus spec/fuzz/corpus

# The corpus and many random inputs, always the same ones, through the fuzz target without libFuzzer.
fuzz-replay:
	@mkdir -p $(BUILD)/fuzz
	@gcc $(FUZZ_FLAGS) -DREPLAY -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	  spec/fuzz/fuzz.c $(CORE_SRC) -o $(BUILD)/fuzz/replay
	$(BUILD)/fuzz/replay spec/fuzz/corpus/* -n $(FUZZ_INPUTS)

hosts:
	@.ci/setup hosts
	@$(MAKE) -s all
	@BUILD=$(BUILD) spec/hosts/run.sh

# What each language covers; the README shows the table.
languages:
	@LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$(BUILD)/$(LUA_VERSION)/?.so;;" $(LUA) spec/tools/languages.lua

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig
	install -d $(DESTDIR)$(INST_LIBDIR)/smtpcodes
	for f in $(LUA_SRC); do install -D -m 644 lua/$$f $(DESTDIR)$(INST_LUADIR)/$$f || exit 1; done
	install -m 755 $(BUILD)/$(LUA_VERSION)/smtpcodes/core.so $(DESTDIR)$(INST_LIBDIR)/smtpcodes/core.so
	sed '1s|.*|#!/usr/bin/env $(LUA)|' bin/smtpcodes > $(DESTDIR)$(PREFIX)/bin/smtpcodes
	chmod 755 $(DESTDIR)$(PREFIX)/bin/smtpcodes
	install -m 644 csrc/core/smtpcodes.h $(DESTDIR)$(PREFIX)/include/smtpcodes.h
	install -m 644 $(BUILD)/libsmtpcodes.a $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.a
	install -m 755 $(BUILD)/libsmtpcodes.so $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.so.$(VERSION)
	ln -sf libsmtpcodes.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.so.0
	ln -sf libsmtpcodes.so.0 $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.so
	printf '%s\n' 'prefix=$(PREFIX)' 'Name: smtpcodes' 'Description: What SMTP replies mean' \
	  'Version: $(VERSION)' 'Cflags: -I$${prefix}/include' 'Libs: -L$${prefix}/lib -lsmtpcodes' \
	  > $(DESTDIR)$(PREFIX)/lib/pkgconfig/smtpcodes.pc

uninstall:
	rm -rf $(DESTDIR)$(INST_LUADIR)/smtpcodes $(DESTDIR)$(INST_LIBDIR)/smtpcodes
	rm -f $(DESTDIR)$(PREFIX)/bin/smtpcodes $(DESTDIR)$(PREFIX)/include/smtpcodes.h
	rm -f $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.a $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.so*
	rm -f $(DESTDIR)$(PREFIX)/lib/pkgconfig/smtpcodes.pc

clean:
	rm -rf $(BUILD) smtpcodes
	find csrc -name '*.o' -delete
