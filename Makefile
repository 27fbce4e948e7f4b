# rblkit: a toolkit for mail servers behind DNS block lists.
# `make help` lists what can be made. `make` alone never installs anything.

BUILD	= build
PREFIX	= /usr/local
DESTDIR	=
VERSION	= 0.1.0

CFLAGS	= -O2 -g
CXXFLAGS = $(CFLAGS)
WARN	= -Wall -Wextra -Wshadow -Wpointer-arith -Wformat=2 -Wvla
WARN_C	= $(WARN) -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings
HARDEN	= -fstack-protector-strong -fPIE
PYTHON	= /usr/bin/python3

# --- The house -------------------------------------------------------------
# Every module stands on one floor and includes lower floors only; on the
# ground floor neighbours may include each other, and so may the parts of the
# wiring, which are one program. A module that is too long for one file has
# parts, lib/store-open.c say, which share a header and what it wraps with it
# alone; they need no names here. `make lint` keeps it so.

GROUND	= lib/err lib/mem lib/bytes lib/pool lib/ip lib/stamp lib/when \
	  lib/dnsbl lib/nameserver rblsmtpd/steps rblreport/tags rblstat/header rblstat/multilog \
	  lib/hostname lib/answers lib/iprev lib/spf lib/naming \
	  lib/packet lib/ids lib/duration lib/csv \
	  rblstat/rotation rblstat/scan rblunblock/records rblunblock/network rblunblock/dialect rblunblock/edit \
	  rblstat/literals rblstat/words rblreport/encoding rblreport/envelope \
	  lib/best lib/sums lib/plural lib/plain lib/columns
NOUNS	= lib/event lib/record lib/schema lib/sql lib/evidence \
	  rblsmtpd/reply rblsmtpd/verdict \
	  rblstat/entry rblstat/format rblstat/texts \
	  rblstat/hosts \
	  rblreport/home rblreport/document \
	  rblreport/present rblreport/builtin rblreport/message rblreport/scene rblreport/talk \
	  rblreport/overlap rblreport/groups rblreport/night \
	  rblunblock/rules rblunblock/within rblunblock/drift \
	  rblunblock/entry
DOORS	= lib/settings lib/audit lib/store lib/files lib/lock lib/dns lib/suffix lib/record_read \
	  rblsmtpd/environment rblsmtpd/listfile rblsmtpd/log \
	  rblsmtpd/program rblsmtpd/session \
	  rblstat/pattern rblstat/logset rblstat/logfile \
	  rblstat/unpack rblstat/journal rblstat/progress rblstat/watch \
	  rblstat/notify \
	  rblreport/json rblreport/template rblreport/chart rblreport/folder rblreport/mail rblreport/sendmail \
	  rblunblock/cdb rblunblock/peer rblunblock/backup rblunblock/listing rblunblock/interfaces
VERBS	= lib/resolve lib/health lib/changes \
	  rblsmtpd/lookup \
	  rblstat/lines rblstat/source rblstat/calendar \
	  rblstat/session rblstat/known rblstat/wrote rblstat/used rblstat/domains rblstat/ingest rblstat/months rblstat/tally rblstat/figure \
	  rblreport/digest rblreport/faults rblreport/month rblreport/defang rblreport/render \
	  rblreport/charts rblreport/sheet rblreport/unblocked \
	  rblunblock/plan rblunblock/effect rblunblock/moved rblunblock/hands rblunblock/partner rblunblock/revise rblunblock/install
WIRING	= lib/tool \
	  rblsmtpd/options rblsmtpd/connection rblsmtpd/main \
	  rblstat/command rblstat/opening rblstat/more rblstat/reading rblstat/ahead \
	  rblstat/take rblstat/sent \
	  rblstat/fetch rblstat/gap rblstat/pass rblstat/import rblstat/follow rblstat/purge \
	  rblstat/answer rblstat/explain rblstat/check rblstat/resolve rblstat/main \
	  rblreport/post rblreport/pages rblreport/delivery \
	  rblreport/lookups rblreport/nightly \
	  rblreport/monthly rblreport/main \
	  rblunblock/say rblunblock/job rblunblock/domain rblunblock/named rblunblock/sending rblunblock/allow rblunblock/takeout rblunblock/undo \
	  rblunblock/list rblunblock/check rblunblock/tell rblunblock/main

# The tools, and the packages that each may link; nothing else. A library that
# pkg-config does not know is written as the linker takes it.
TOOLS	= rblstat rblreport rblunblock rblsmtpd
rblstat_PACKAGES    = libpcre2-8 sqlite3 inih libpsl jansson libcares libarchive -lunistring
rblreport_PACKAGES  = sqlite3 libcurl inih jansson libpsl libcares -lunistring
rblunblock_PACKAGES = libcdb inih jansson sqlite3 libcares
rblsmtpd_PACKAGES   = libcares

# rblsmtpd is started for every connection, and finding its libraries would
# take it longer than asking the lists does. Statically linked, it has to be
# built again when one of them is mended; rblsmtpd_LINK=-pie is the other way.
# The linker's warnings are of functions that are not called.
rblsmtpd_LINK = $(if $(findstring -fsanitize,$(CFLAGS)),-pie,\
	-static-pie -Wl,--no-warnings)

# A third-party header is included by the modules that wrap it, mostly one.
# HEADER:MODULE
FOREIGN	= ini.h:lib/settings ifaddrs.h:rblunblock/interfaces sqlite3.h:lib/store ares.h:lib/dns \
	  pcre2.h:rblstat/pattern \
	  arpa/nameser.h:lib/packet resolv.h:lib/packet \
	  libpsl.h:lib/suffix curl/curl.h:rblreport/mail \
	  kainjow/mustache.hpp:rblreport/template cdb.h:rblunblock/cdb \
	  jansson.h:lib/audit jansson.h:rblunblock/listing jansson.h:lib/record_read jansson.h:rblreport/json \
	  unistr.h:lib/columns uniwidth.h:lib/columns \
	  archive.h:rblstat/unpack archive_entry.h:rblstat/unpack

# --- How it is made --------------------------------------------------------

OBJ	= $(BUILD)/obj
GEN	= $(BUILD)/gen
MODULES	= $(GROUND) $(NOUNS) $(DOORS) $(VERBS) $(WIRING)
# a noun may be a header alone, a door may be a .cc, and each may have parts
sources	= $(wildcard $(foreach m,$(1),$(m).c $(m)-*.c $(m).cc))
objects	= $(patsubst %,$(OBJ)/%.o,$(basename $(call sources,$(1))))
of	= $(filter $(1)/%,$(MODULES))
# libresolv is a part of libc that reads packets of DNS
packages = $(shell pkg-config --libs $(filter-out -l%,$($(1)_PACKAGES))) \
	   $(filter -l%,$($(1)_PACKAGES)) -lresolv

CPP_ALL	= -I. -D_GNU_SOURCE -DVERSION='"$(VERSION)"' $(CPPFLAGS)
C_ALL	= -std=c11 $(CPP_ALL) $(HARDEN) $(WARN_C) $(CFLAGS) -MMD -MP
CXX_ALL	= -std=c++17 $(CPP_ALL) $(HARDEN) $(WARN) $(CXXFLAGS) -MMD -MP
LD_ALL	= $(CFLAGS) -Wl,-z,relro,-z,now -Wl,--as-needed $(LDFLAGS)

all: $(TOOLS:%=$(BUILD)/bin/%) ## build the tools into build/bin (the default)

# what is missing is one line, once, and not a page from the compiler
$(BUILD)/ready: tests/packages
	@tests/setup --check build
	@mkdir -p $(@D)
	@touch $@

$(OBJ)/%.o: %.c | $(BUILD)/ready
	@mkdir -p $(@D)
	$(CC) $(C_ALL) -c -o $@ $<

$(OBJ)/%.o: %.cc | $(BUILD)/ready
	@mkdir -p $(@D)
	$(CXX) $(CXX_ALL) -c -o $@ $<

$(OBJ)/gen/%.o: $(GEN)/%.c | $(BUILD)/ready
	@mkdir -p $(@D)
	$(CC) $(C_ALL) -Wno-missing-prototypes -c -o $@ $<

# a text becomes the string that a program carries
quote	= sed 's/[\\"?]/\\&/g; s/^/\t"/; s/$$/\\n"/'

$(GEN)/schema.c: schema.sql
	@mkdir -p $(@D)
	{ echo 'extern const char schema_sql[]; const char schema_sql[] ='; \
	    $(quote) $<; echo ';'; } >$@

# templates/ becomes a table in the program
TEMPLATES = $(wildcard templates/*)
$(GEN)/templates.c: Makefile $(TEMPLATES)
	@mkdir -p $(@D)
	{ echo '#include "rblreport/builtin.h"'; \
	    echo 'const struct builtin builtins[] = {'; \
	    for t in $(TEMPLATES); do \
	    echo "{ \"$$(basename $$t)\","; $(quote) $$t; echo '},'; done; \
	    echo '{ 0, 0 } };'; } >$@

$(BUILD)/lib.a: $(call objects,$(call of,lib)) $(OBJ)/gen/schema.o \
    $(OBJ)/gen/templates.o
	rm -f $@ && $(AR) rcs $@ $^

define tool
$(BUILD)/bin/$(1): $(call objects,$(call of,$(1))) $(BUILD)/lib.a
	@mkdir -p $$(@D)
	$(if $(filter %.cc,$(call sources,$(call of,$(1)))),$$(CXX),$$(CC)) \
	    $$(LD_ALL) $$(or $$($(1)_LINK),-pie) -o $$@ $$^ \
	    $$(call packages,$(1))
endef
$(foreach t,$(TOOLS),$(eval $(call tool,$(t))))

include tests/tests.mk

SHARE	= $(DESTDIR)$(PREFIX)/share

install: all ## install in PREFIX (/usr/local) and /var/lib/rblkit, below DESTDIR
	install -d $(DESTDIR)/var/lib/rblkit $(DESTDIR)$(PREFIX)/bin \
	    $(SHARE)/rblkit $(addprefix $(SHARE)/man/man,1 5 8)
	install $(TOOLS:%=$(BUILD)/bin/%) $(DESTDIR)$(PREFIX)/bin
	install -m 644 schema.sql $(SHARE)/rblkit
	find templates samples -type f | while read -r file; do \
	    [ -x "$$file" ] && mode=755 || mode=644; \
	    install -D -m $$mode "$$file" "$(SHARE)/rblkit/$$file" || exit; done
	for page in $(MANUAL); do sed 's|/usr/local/|$(PREFIX)/|' $$page | \
	    install -m 644 /dev/stdin \
	    $(SHARE)/man/man$${page##*.}/$${page##*/} || exit; done

# What install made and nobody has put anything into; the configuration and
# the database are the admin's.
uninstall: ## remove what install put there; your own files stay
	rm -f $(TOOLS:%=$(DESTDIR)$(PREFIX)/bin/%) $(SHARE)/rblkit/schema.sql
	find templates samples -type f | while read -r file; do \
	    rm -f "$(SHARE)/rblkit/$$file" || exit; done
	for page in $(MANUAL); do \
	    rm -f $(SHARE)/man/man$${page##*.}/$${page##*/} || exit; done
	[ ! -d $(SHARE)/rblkit ] || find $(SHARE)/rblkit -depth -type d -empty \
	    -delete

MANUAL	= $(wildcard rblstat/*.[1-8] rblreport/*.[1-8] rblunblock/*.[1-8] \
	  rblsmtpd/*.[1-8] lib/*.[1-8])

dist: ## pack the committed sources into build/rblkit-VERSION.tar.gz
	@mkdir -p $(BUILD)
	git archive --prefix=rblkit-$(VERSION)/ \
	    -o $(BUILD)/rblkit-$(VERSION).tar.gz HEAD

clean: ## remove everything that was made
	rm -rf $(BUILD)

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## */\1\t/p' Makefile tests/tests.mk | \
	    while IFS="$$(printf '\t')" read -r target text; do \
	    printf '  make %-10s %s\n' "$$target" "$$text"; done

-include $(patsubst %.o,%.d,$(call objects,$(MODULES)))

# half a generated file is none
.DELETE_ON_ERROR:

.PHONY: all install uninstall dist clean help
