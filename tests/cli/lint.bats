#!/usr/bin/env bats
# lint: each rule of the house, broken once, in a copy of it

root=$BATS_TEST_DIRNAME/../..

setup_file() {
	house=$BATS_FILE_TMPDIR/house
	mkdir -p "$house/tests"
	for part in Makefile lib rblstat rblreport rblunblock schema.sql \
	    templates samples .ci .clang-format; do
		[ ! -e "$root/$part" ] || cp -R "$root/$part" "$house"
	done
	cp -R "$root"/tests/{tests.mk,run,setup,packages,lint} "$house/tests"
	# what is wrong already is for the first test alone to say
	cd "$house" || return
	for check in floors foreign columns words format shell; do
		make_lint "$check" || true
	done >"$BATS_FILE_TMPDIR/before"
}

setup() {
	cp -R "$BATS_FILE_TMPDIR/house" "$BATS_TEST_TMPDIR"
	cd "$BATS_TEST_TMPDIR/house" || return
}

# make_lint CHECK [VARIABLE=VALUE...]
make_lint() {
	local checks=$1

	shift
	env -u MAKEFLAGS -u MAKELEVEL make -s run-lint CHECKS="$checks" "$@" 2>&1
}

# lint CHECK [VARIABLE=VALUE...] - one check alone, and what is new in it
lint() {
	run make_lint "$@"
	output=$(grep -vxFf "$BATS_FILE_TMPDIR/before" <<<"$output" || true)
	mapfile -t lines <<<"$output"
}

# refused LINE - this one line was said, beside make's own, and it failed
refused() {
	echo "$output"
	[ "$status" -ne 0 ]
	[ "${lines[0]}" = "$1" ]
	[ "${#lines[@]}" -eq 1 ] || [[ ${lines[1]} == make:* ]]
	[ "${#lines[@]}" -le 2 ]
}

@test "the house as it stands keeps its floors and its foreigners" {
	run make_lint "floors foreign"
	echo "$output"
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "a module that includes a higher floor is refused" {
	echo '#include "lib/store.h"' >>lib/mem.c
	n=$(wc -l <lib/mem.c)
	lint floors
	refused "lib/mem.c:$n: includes \"lib/store.h\", which stands higher\
 (door over ground); turn the call around"
}

@test "a module that includes its equal is refused" {
	echo '#include "lib/store.h"' >>lib/lock.c
	n=$(wc -l <lib/lock.c)
	lint floors
	refused "lib/lock.c:$n: includes \"lib/store.h\", its equal (door);\
 let them meet in a noun, or move one of them"
}

@test "neighbours on the ground floor may include each other" {
	echo '#include "lib/ip.h"' >>lib/mem.c
	lint floors
	[ -z "$output" ]
}

@test "lib may not include a tool, and no tool another one" {
	echo '#include "rblstat/pattern.h"' >>lib/tool.c
	n=$(wc -l <lib/tool.c)
	lint floors
	refused "lib/tool.c:$n: includes \"rblstat/pattern.h\", which is of\
 rblstat; move what both need to lib"
}

@test "a module that stands on no floor is refused" {
	printf '/*\n * stray\n *\n * floor  noun\n */\n' >lib/stray.h
	lint floors
	refused "lib/stray.h:1: lib/stray stands on no floor; put it on one\
 in the Makefile"
}

@test "the parts of a module share its headers and its foreigners" {
	printf '/*\n * part\n *\n * floor  door\n */\n' >lib/store-x.h
	printf '#include "lib/store-x.h"\n#include "lib/store.h"\n' >lib/store-x.c
	echo '#include <sqlite3.h>' >>lib/store-x.c
	echo '#include "lib/store-x.h"' >>lib/store.c
	lint "floors foreign"
	[ -z "$output" ]
}

@test "a part stands where its module stands" {
	printf '/*\n * part\n *\n * floor  verb\n */\n' >lib/store-x.h
	lint floors
	refused "lib/store-x.h:4: says it is a verb, but stands among the DOORS\
 in the Makefile; mend one of them"
}

@test "a part of another module is refused, even to a higher floor" {
	printf '/*\n * part\n *\n * floor  door\n */\n' >lib/store-x.h
	echo '#include "lib/store-x.h"' >>lib/tool.c
	n=$(wc -l <lib/tool.c)
	lint floors
	refused "lib/tool.c:$n: includes \"lib/store-x.h\", which is a part of\
 lib/store; include lib/store.h"
}

@test "a module that stands on two floors is refused" {
	sed -i 's/^NOUNS.*=/& lib\/ip/' Makefile
	lint floors
	[ "$status" -ne 0 ]
	[[ $output == *"Makefile:1: lib/ip stands on two floors;"* ]]
}

@test "a header whose head names another floor is refused" {
	sed -i 's/^ \* floor  door/ * floor  verb/' lib/lock.h
	lint floors
	refused "lib/lock.h:4: says it is a verb, but stands among the DOORS\
 in the Makefile; mend one of them"
}

@test "a header that names no floor is refused" {
	sed -i '/^ \* floor/d' lib/lock.h
	lint floors
	refused "lib/lock.h:1: says nothing of its floor; write \"floor \
 door\" into its head"
}

@test "a third-party header in a second module is refused" {
	echo '#include <sqlite3.h>' >>lib/lock.c
	n=$(wc -l <lib/lock.c)
	lint foreign
	refused "lib/lock.c:$n: <sqlite3.h> belongs to lib/store; go through\
 that"
}

@test "a third-party header in a .h is refused, even its own module's" {
	echo '#include <sqlite3.h>' >>lib/store.h
	n=$(wc -l <lib/store.h)
	lint foreign
	refused "lib/store.h:$n: <sqlite3.h> is third-party; include it in\
 lib/store, behind a header of ours"
}

@test "a header of nobody knows what is refused" {
	echo '#include <nobody/knows.h>' >>lib/lock.c
	n=$(wc -l <lib/lock.c)
	lint foreign
	refused "lib/lock.c:$n: <nobody/knows.h> is not of C, POSIX or Linux; name\
 its one module in FOREIGN in the Makefile"
}

@test "a third-party header that its module no longer includes is refused" {
	sed -i '/<sqlite3.h>/d' lib/store*.c
	lint foreign
	[[ $output == "lib/store."?":1: does not include <sqlite3.h>;"* ]]
	[ "$status" -ne 0 ]
}

@test "a program that loads a library of no package of its own is refused" {
	mkdir -p b/bin
	echo 'int main(void) { return 0; }' >it.c
	gcc -o b/bin/it it.c -Wl,--no-as-needed -lsqlite3 -lm
	lint links BUILD=b TOOLS=it it_PACKAGES=inih
	refused "b/bin/it:1: loads libsqlite3.so.0, which is of none of its\
 packages (inih); drop what needs it"
	lint links BUILD=b TOOLS=it it_PACKAGES="inih sqlite3"
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "a line wider than 80 columns is refused, a tab being up to eight" {
	printf '\t%073d\n' 0 >>lib/mem.c
	n=$(wc -l <lib/mem.c)
	lint columns
	refused "lib/mem.c:$n: 81 columns wide; break it before 80"
}

@test "unfinished business and typedefs of structs are refused" {
	printf '/* TO%s: more */\n' DO >>lib/mem.c
	n=$(wc -l <lib/mem.c)
	lint words
	refused "lib/mem.c:$n: unfinished; finish it or drop it"
	printf 'typedef struct mem { int a; } mem_t;\n' >lib/mem.c
	lint words
	refused "lib/mem.c:1: a typedef; write struct NAME"
}

@test "C that clang-format would print in another way is refused" {
	command -v clang-format || skip "no clang-format here"
	printf '/* x */\nint  a;\n' >lib/mem.c
	lint format
	refused "lib/mem.c:2: not formatted; run make format"
}

@test "a script that shellcheck doubts is refused" {
	command -v shellcheck || skip "no shellcheck here"
	# shellcheck disable=SC2016 # for the script to expand
	printf '#!/bin/sh\nrm $1\n' >tests/doubtful
	lint shell
	[ "$status" -ne 0 ]
	[[ ${lines[0]} == tests/doubtful:2:*SC2086* ]]
}

@test "an out of bounds access that cppcheck sees is refused" {
	command -v cppcheck || skip "no cppcheck here"
	rm -r lib rblstat rblreport rblunblock
	mkdir lib
	printf 'int f(void);\nint f(void)\n{\n\tint a[2] = { 0 };\n\n' >lib/a.c
	printf '\treturn a[2];\n}\n' >>lib/a.c
	lint static
	[ "$status" -ne 0 ]
	[[ ${lines[0]} == lib/a.c:6:*arrayIndexOutOfBounds* ]]
}

@test "a manual page that mandoc doubts is refused" {
	command -v mandoc || skip "no mandoc here"
	printf '.Dd March 2, 2026\n.Dt A 1\n.Os\n.Sh NAME\n.Nm a\n' >a.1
	printf '.Nd a\n.Sh DESCRIPTION\n.Xx b\n' >>a.1
	lint manual MANUAL=a.1
	[ "$status" -ne 0 ]
	[[ ${lines[0]} == a.1:8:*macro* ]]
}

@test "a flag that the manual or --help does not have is refused" {
	mkdir -p a build/bin
	printf '#!/bin/sh\necho "usage: a [--list]\n -a, --both  and -b"\n' >build/bin/a
	chmod +x build/bin/a
	printf '.Op Fl ac\n.Nm\n.Fl -list\n.It Fl -both , Fl -other Ar x\n' >a/a.1
	lint flags TOOLS=a BUILD=build
	[ "$status" -ne 0 ]
	[ "${#lines[@]}" -eq 4 ]
	[ "${lines[0]}" = "a/a.1:1: does not name -b, which --help has; explain it" ]
	[ "${lines[1]}" = "a/a.1:1: has -c, which --help has not; add it there" ]
	[ "${lines[2]}" = "a/a.1:4: has --other, which --help has not; add it there" ]
	sed -i 's/--both/--both --other -c/; s/ and -b//' build/bin/a
	lint flags TOOLS=a BUILD=build
	[ "$status" -eq 0 ]
}
