#!/usr/bin/env bats
# install: everything is where the manual says, and nothing else is

root=$BATS_TEST_DIRNAME/../..

setup_file() {
	cd "$root" || return
	# a copy, so that the build under test stays as it is
	mkdir "$BATS_FILE_TMPDIR/build"
	cp -a "$BUILD"/{bin,obj,gen,lib.a,ready} "$BATS_FILE_TMPDIR/build"
	umask 077 # of a careful root; what is installed is for all
	make -s install BUILD="$BATS_FILE_TMPDIR/build" \
	    DESTDIR="$BATS_FILE_TMPDIR/to" PREFIX=/usr
}

setup() {
	cd "$BATS_FILE_TMPDIR/to" || return
}

@test "the tools are in bin and run" {
	for tool in rblstat rblreport rblunblock rblsmtpd; do
		run "usr/bin/$tool" --version
		[ "$status" -eq 0 ]
		[[ $output == "$tool (rblkit) "[0-9]* ]]
	done
	[ "$(find usr/bin -type f | wc -l)" -eq 4 ]
}

@test "each manual page is in its section and names the place it went to" {
	for page in man1/rblstat.1 man5/rblkit.conf.5 man8/rblreport.8 \
	    man8/rblunblock.8 man8/rblsmtpd.8; do
		[ -s "usr/share/man/$page" ]
	done
	run grep -r /usr/local usr/share/man
	[ "$status" -eq 1 ]
	for file in $(sed -n 's|^\.It Pa \(/usr/.*\)|\1|p' \
	    usr/share/man/man*/*); do
		echo "$file"
		[ -e ".$file" ]
	done
}

@test "schema, templates and samples are below share/rblkit, as they are" {
	cmp usr/share/rblkit/schema.sql "$root/schema.sql"
	diff -r usr/share/rblkit/templates "$root/templates"
	diff -r usr/share/rblkit/samples "$root/samples"
}

@test "the place of the database is there" {
	[ -d var/lib/rblkit ]
}

@test "everybody may read it, and nobody but root may write" {
	run find . -mindepth 1 ! -perm -444
	[ -z "$output" ]
	run find . -mindepth 1 -perm /022
	[ -z "$output" ]
}

@test "the schema makes a database in the sqlite3 shell" {
	run sqlite3 :memory: -init usr/share/rblkit/schema.sql \
	    'SELECT count(*) FROM refusal'
	[ "$status" -eq 0 ]
	[[ $output == *0 ]]
}

@test "uninstall takes all of it away again, and nothing else" {
	local to=$BATS_TEST_TMPDIR/to
	cp -a "$BATS_FILE_TMPDIR/to" "$to"
	mkdir -p "$to/etc" "$to/usr/share/man/man1" "$to/usr/share/rblkit/mine"
	touch "$to/usr/bin/other" "$to/usr/share/man/man8/other.8" \
	    "$to/etc/rblkit.conf" "$to/var/lib/rblkit/rblkit.db" \
	    "$to/usr/share/rblkit/templates/mine.txt"
	make -s -C "$root" uninstall BUILD="$BATS_FILE_TMPDIR/build" \
	    DESTDIR="$to" PREFIX=/usr
	run find "$to" ! -type d -printf '%P\n'
	[ "$(sort <<<"$output" | tr '\n' ' ')" = "etc/rblkit.conf usr/bin/other usr/share/man/man8/other.8 usr/share/rblkit/templates/mine.txt var/lib/rblkit/rblkit.db " ]
	# directories that others share stay, those that are empty of ours go
	[ -d "$to/usr/share/man/man1" ] && [ -d "$to/var/lib/rblkit" ]
	[ ! -e "$to/usr/share/rblkit/samples" ]
	# again, or where nothing was installed, it is no failure
	make -s -C "$root" uninstall DESTDIR="$to" PREFIX=/usr
	make -s -C "$root" uninstall DESTDIR="$BATS_TEST_TMPDIR/none" PREFIX=/usr
	[ ! -e "$BATS_TEST_TMPDIR/none" ]
}

@test "dist packs what is committed, below one directory" {
	command -v git && git -C "$root" rev-parse HEAD ||
		skip "this is no checkout of git"
	make -s -C "$root" dist BUILD="$BATS_TEST_TMPDIR/build"
	run tar tzf "$BATS_TEST_TMPDIR"/build/rblkit-*.tar.gz
	[ "$status" -eq 0 ]
	[[ $output == *rblkit-*/Makefile* ]]
	run grep -v '^rblkit-[0-9.]*/' <<<"$output"
	[ -z "$output" ]
}
