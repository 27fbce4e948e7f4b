# What tries the tools: tests, the demonstration, measurements, lint.

FUZZERS	= lines times names rules lists packets evidence
UNIT	= $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*_test.c))

# Each unit test is linked with the modules it needs: those of the tool in
# the first part of its name, or those of lib alone.
# tests/unit/TOOL_MODULE_test.c
unit_tool = $(filter $(TOOLS),$(firstword $(subst _, ,$(1))))
unit_own = $(if $(call unit_tool,$(1)),$(filter-out %/main %/options, \
	   $(call of,$(call unit_tool,$(1)))))

define unit
$(BUILD)/unit/$(1): $(OBJ)/tests/unit/$(1).o \
    $(call objects,$(call unit_own,$(1))) $(BUILD)/lib.a
	@mkdir -p $$(@D)
	$(if $(filter %.cc,$(call sources,$(call unit_own,$(1)))),$$(CXX),$$(CC)) \
	    $$(LD_ALL) -pie -o $$@ $$^ \
	    $$(shell pkg-config --libs cmocka sqlite3 inih jansson libcares libpsl) -lunistring -lresolv \
	    $(if $(call unit_tool,$(1)),$$(call packages,$(call unit_tool,$(1))))
endef
$(foreach u,$(UNIT),$(eval $(call unit,$(u))))

setup: ## install the Debian packages that are missing (as root or by sudo)
	@tests/setup build check

check: setup ## build, then run all tests; set up first what is missing
	@$(MAKE) --no-print-directory run-tests

$(BUILD)/bench/%: tests/bench/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_GNU_SOURCE $(WARN) -O2 -pthread -o $@ $<

# the other tcprules that Debian has, and Postfix; neither can be installed
# beside what is there, so they are only unpacked.
$(BUILD)/peer/usr/bin/tcprules:
	-@tests/peer $(BUILD)/peer ucspi-tcp-ipv6

$(BUILD)/peer/postmap:
	-@tests/peer $(BUILD)/peer postfix

run-tests: $(BUILD)/peer/usr/bin/tcprules $(BUILD)/peer/postmap all $(UNIT:%=$(BUILD)/unit/%) $(BUILD)/bench/genlog \
    $(FUZZERS:%=$(BUILD)/replay/%)
	@BUILD=$(abspath $(BUILD)) PYTHON=$(PYTHON) tests/run

demo: ## from a log to a digest to an unblocked partner, in build/demo
	@tests/setup build demo
	@echo building; $(MAKE) --no-print-directory -s all
	@BUILD=$(BUILD) tests/demo

# BENCH are options of tests/bench/run.py: --megabytes, --events, --runs
bench: ## measure beside the peers: rg, grep, awk, adns, tcprules, the stock rblsmtpd
	@tests/setup build check bench
	@$(MAKE) --no-print-directory all $(BUILD)/bench/genlog \
	    $(BUILD)/bench/smtp_load $(BUILD)/bench/stub_smtpd
	@$(PYTHON) tests/bench/run.py $(BUILD) $(BENCH)
	@$(PYTHON) tests/bench/smtpd.py $(BUILD)
	@$(PYTHON) tests/bench/resolve.py $(BUILD)
	@$(PYTHON) tests/bench/rules.py $(BUILD)
	@$(PYTHON) tests/bench/report.py $(BUILD)

pages: ## look at the pages of reports with a browser, Chromium
	@tests/setup build pages
	@$(MAKE) --no-print-directory all
	@BUILD=$(abspath $(BUILD)) PYTHON=$(PYTHON) tests/pages/run

asan: setup ## the same tests in a build with ASan and UBSan
	@$(MAKE) --no-print-directory run-tests BUILD=build/asan \
	    CFLAGS='-O1 -g -fno-omit-frame-pointer \
	    -fsanitize=address,undefined -fno-sanitize-recover=all'

lint: ## keep the floors, the links, the format, the scripts, the manuals
	@tests/setup build lint
	@$(MAKE) --no-print-directory all
	@$(MAKE) --no-print-directory run-lint

cover: setup ## which lines the tests go through, module by module
	@rm -rf $(BUILD)/cover/obj
	-@GCOV_ERROR_FILE=/dev/null \
	    $(MAKE) --no-print-directory run-tests BUILD=$(BUILD)/cover \
	    CFLAGS='-O0 -g --coverage -fprofile-update=atomic'
	@tests/cover $(BUILD)/cover

valgrind: ## the unit tests under valgrind
	@tests/setup build check valgrind
	@$(MAKE) --no-print-directory $(UNIT:%=$(BUILD)/unit/%)
	@tests/valgrind $(BUILD)

# each fuzzer is linked with the modules of its tool, less main and wiring
fuzz_lines_tool	= rblstat
fuzz_times_tool	= rblstat
fuzz_names_tool	= rblstat
fuzz_rules_tool	= rblunblock
fuzz_lists_tool	= rblsmtpd
fuzz_packets_tool = rblsmtpd
fuzz_evidence_tool = rblsmtpd
fuzz_own = $(filter-out $(WIRING),$(call of,$(fuzz_$(1)_tool)))
FUZZ_SECONDS = 60

define fuzzer
$(BUILD)/fuzz/$(1): tests/fuzz/$(1)_fuzz.c $(GEN)/schema.c \
    $(filter-out %.cc,$(call sources,$(call of,lib) $(call fuzz_own,$(1))))
	@mkdir -p $$(@D)
	clang -std=c11 $$(CPP_ALL) -g -O1 \
	    -fsanitize=fuzzer,address,undefined -o $$@ $$^ \
	    $$(call packages,$(fuzz_$(1)_tool)) -lsqlite3 -ljansson -lcares -linih \
	    -lpsl -lunistring

fuzz-$(1): $(BUILD)/fuzz/$(1)
	@$(PYTHON) tests/fuzz/corpus.py unpack tests/fuzz/$(1).corpus \
	    $(BUILD)/fuzz/$(1).d
	$(BUILD)/fuzz/$(1) -max_total_time=$(FUZZ_SECONDS) -max_len=600 \
	    -verbosity=0 -print_final_stats=1 $(BUILD)/fuzz/$(1).d

keep-$(1): fuzz-$(1)
	@rm -rf $(BUILD)/fuzz/$(1).min && mkdir $(BUILD)/fuzz/$(1).min
	$(BUILD)/fuzz/$(1) -merge=1 -verbosity=0 $(BUILD)/fuzz/$(1).min \
	    $(BUILD)/fuzz/$(1).d
	@$(PYTHON) tests/fuzz/corpus.py pack $(BUILD)/fuzz/$(1).min \
	    tests/fuzz/$(1).corpus

# what it has found once, without it
$(BUILD)/replay/$(1): $(OBJ)/tests/fuzz/$(1)_fuzz.o $(OBJ)/tests/fuzz/replay.o \
    $(call objects,$(call fuzz_own,$(1))) $(BUILD)/lib.a
	@mkdir -p $$(@D)
	$$(CC) $$(LD_ALL) -pie -o $$@ $$^ \
	    $$(call packages,$(fuzz_$(1)_tool)) -lsqlite3 -ljansson -lcares -linih \
	    -lpsl -lunistring
endef
$(foreach f,$(FUZZERS),$(eval $(call fuzzer,$(f))))

fuzz: ## feed broken logs, names, rules, packets and the like to the parsers, a minute each
	@tests/setup build fuzz
	@$(MAKE) --no-print-directory $(FUZZERS:%=fuzz-%)

keep-corpus: ## the same, and keep what leads to new places in the code
	@tests/setup build fuzz
	@$(MAKE) --no-print-directory $(FUZZERS:%=keep-%)

# CHECKS names some of the checks of tests/lint/run; empty: all
run-lint:
	@BUILD=$(BUILD) MODULES='$(MODULES)' GROUND='$(GROUND)' \
	    NOUNS='$(NOUNS)' DOORS='$(DOORS)' VERBS='$(VERBS)' \
	    WIRING='$(WIRING)' TOOLS='$(TOOLS)' FOREIGN='$(FOREIGN)' \
	    $(foreach t,$(TOOLS),$(t)_PACKAGES='$($(t)_PACKAGES)') \
	    MANUAL='$(MANUAL)' CHECKS='$(CHECKS)' tests/lint/run

regen: all ## show how the golden reports changed, and replace them if told
	@BUILD=$(abspath $(BUILD)) tests/golden/regen

format: ## rewrite the sources as .clang-format wants them
	clang-format -i $$(git ls-files '*.c' '*.h' '*.cc')

-include $(wildcard $(OBJ)/tests/unit/*.d)

.PHONY: setup demo bench check run-tests pages asan cover valgrind fuzz keep-corpus \
	lint run-lint format
