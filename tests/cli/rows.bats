#!/usr/bin/env bats
# what rblunblock changed, as rows of the database, once each

# shellcheck disable=SC2154 # bats sets stderr and stderr_lines

bats_require_minimum_version 1.5.0

PYTHON=${PYTHON:-/usr/bin/python3}

setup() {
	# bats keeps files of its own in $BATS_TEST_TMPDIR
	mkdir "$BATS_TEST_TMPDIR/etc" && cd "$BATS_TEST_TMPDIR/etc" || return 1
	unset RBLKIT_CONFIG SUDO_USER
	export TZ=UTC
	umask 022
	printf ':allow,Q="/s"\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	: >log
	rblstat import --db db --rules tcp.smtp log >/dev/null
}

teardown() {
	if [ -e pid ]; then kill "$(cat pid)" 2>/dev/null || true; fi
	if [ -e mounted ]; then umount full; fi
}

unblock() {
	run --separate-stderr rblunblock --rules tcp.smtp --db db "$@"
}

# rows [DATABASE] - the changes, each on a line
rows() {
	sqlite3 "${1:-db}" "SELECT number, verb, target,
	    coalesce((SELECT group_concat(iif(let_in, '+', '-') || net, ' ')
	    FROM change_net WHERE change = id), '') FROM change ORDER BY id"
}

catch_up() {
	rblstat import --db db --rules tcp.smtp log >/dev/null
}

sees() {
	TCPREMOTEIP=$1 tcprulescheck tcp.smtp.cdb |
	    sed 's/^set environment variable //' | paste -sd ' '
}

@test "each change has a row, with the networks it lets in or takes out" {
	unblock 192.0.2.1 198.51.100.0/22 --why offers --until 30d --by anna
	[ "$status" -eq 0 ]
	[ "$stderr" = "" ]
	unblock --remove 192.0.2.1
	unblock --undo
	unblock --remove 198.51.100.0/22
	cat >want <<-'EOT'
	1|allow|192.0.2.1, 198.51.100.0/22|+192.0.2.1 +198.51.100.0/22
	2|remove|192.0.2.1|-192.0.2.1
	3|undo|192.0.2.1|+192.0.2.1
	4|remove|198.51.100.0/22|-198.51.100.0/22
	EOT
	rows | diff want -
	[ "$(sqlite3 db "SELECT who, why, until > '2026', kind, file
	    FROM change WHERE id = 1")" = "anna|offers|1|tcprules|$PWD/tcp.smtp" ]
	[ "$(sqlite3 db 'SELECT net, first, last FROM let_in')" = \
	    "192.0.2.1|3221225985|3221225985" ]
	[ "$(sqlite3 db "SELECT last - first FROM change_net
	    WHERE net = '198.51.100.0/22' AND let_in")" = 1023 ]
}

@test "who was taken out by hand is out in the database once that is noted" {
	unblock 192.0.2.1 192.0.2.2 --why offers
	printf ':allow,Q="/s"\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	[ "$(sqlite3 db 'SELECT count(*) FROM let_in')" -eq 2 ]
	unblock --remove 192.0.2.1 --why 'sends spam'
	[ "$status" -eq 0 ]
	[ "$(rows | tail -n 1)" = "2|remove|192.0.2.1|-192.0.2.1" ]
	[ "$(sqlite3 db 'SELECT net FROM let_in')" = 192.0.2.2 ]
	[ "$(sqlite3 db 'SELECT why FROM change WHERE id = 2')" = "sends spam" ]
	# looking writes none, and an import carries over what another has noted
	unblock --remove 192.0.2.2 --dry-run
	[ "$(rows | wc -l)" -eq 2 ]
	rblunblock --rules tcp.smtp --db none --remove 192.0.2.2
	[ "$(rows | wc -l)" -eq 2 ]
	catch_up
	[ "$(sqlite3 db 'SELECT count(*) FROM let_in')" -eq 0 ]
}

@test "another last day for who is let in already moves nobody" {
	unblock 192.0.2.1 --why offers
	unblock 192.0.2.1 --why offers --until 30d
	[ "$status" -eq 0 ]
	[ "$(rows)" = "$(printf '1|allow|192.0.2.1|+192.0.2.1\n2|allow|192.0.2.1|')" ]
}

@test "what is no network lets nobody in, and is no row" {
	nets='"192.0.2.9/24","192.0.2.0/:","192.0.2.7/","::/-3"'
	printf '%s%s\n' '{"id":1,"time":"2026-03-02T10:11:12Z","verb":"allow",' \
	    "\"target\":\"x\",\"in\":[$nets,\"::/99999999999999999999\"]}" \
	    >tcp.smtp.log
	catch_up
	[ "$(rows)" = "1|allow|x|+192.0.2.9/24" ]
	[ "$(sqlite3 db 'SELECT last - first, first % 256 FROM change_net')" = \
	    "255|0" ]
	run -0 --separate-stderr rblreport nightly --rules tcp.smtp --db db
	[ "$stderr" = "" ]
}

@test "rows of an unchanged log are written once, whatever it is called" {
	unblock 192.0.2.1 --why offers
	mv tcp.smtp.log moved.log
	ln -s moved.log tcp.smtp.log
	catch_up
	rblstat import --db db --audit moved.log log >/dev/null
	unblock 192.0.2.2 --why offers --audit moved.log
	[ "$(rows | cut -d '|' -f 1)" = "$(printf '1\n2')" ]
	# a log that begins anew has other changes under the same numbers
	rm tcp.smtp.log moved.log
	unblock 192.0.2.3 --why offers
	[ "$(rows | cut -d '|' -f 1,3 | tail -1)" = "1|192.0.2.3" ]
}

@test "without a database nothing is said, with the name of none a warning" {
	printf 'db = nowhere.db\n' >conf
	run -0 --separate-stderr rblunblock 192.0.2.1 --rules tcp.smtp \
	    --config conf --why offers
	[ "$stderr" = "" ]
	run -0 --separate-stderr rblunblock 192.0.2.2 --rules tcp.smtp \
	    --db nowhere.db --why offers
	[[ "$stderr" = "rblunblock: the database does not know of the change yet: open database nowhere.db "* ]]
	[ ! -e nowhere.db ]
	[ "$(rows)" = "" ]
	# the first import makes it, and has them all
	rblstat import --db nowhere.db --rules tcp.smtp log >/dev/null
	[ "$(rows nowhere.db | cut -d '|' -f 1)" = "$(printf '1\n2')" ]
}

@test "a database that cannot be written to keeps nobody out" {
	cp db whole
	sqlite3 db 'PRAGMA user_version = 99' >/dev/null
	unblock 192.0.2.1 --why offers
	[ "$status" -eq 0 ]
	[[ "$stderr" = "rblunblock: the database does not know of the change yet: open db: a newer rblkit wrote it"* ]]
	rm -f db-*
	echo 'this is no database at all, whatever its name may be' >db
	unblock 192.0.2.2 --why offers
	[ "$status" -eq 0 ]
	[[ "$stderr" = *"does not know of the change yet: "* ]]
	rm -f db
	mkdir db
	unblock 192.0.2.3 --why offers
	[ "$status" -eq 0 ]
	[[ "$stderr" = *"does not know of the change yet: "*"this is a directory"* ]]
	rmdir db
	mv whole db
	for n in 1 2 3; do
		[ "$(sees 192.0.2.$n)" = "rule 192.0.2.$n: Q=/s RBLSMTPD= allow connection" ]
	done
	# even a run with nothing to do brings what is missing
	unblock 192.0.2.3 --why offers
	[ "$status" -eq 1 ]
	[ "$(rows | cut -d '|' -f 1)" = "$(printf '1\n2\n3')" ]
}

@test "a locked database gets the row from whoever is next" {
	"$PYTHON" - <<-'EOT' 3>&- &
	import os, sqlite3, time
	db = sqlite3.connect("db", isolation_level=None)
	db.execute("BEGIN IMMEDIATE")
	open("locked", "w").close()
	while os.path.exists("locked"):
	    time.sleep(0.1)
	EOT
	echo $! >pid
	while [ ! -e locked ]; do sleep 0.1; done
	unblock 192.0.2.1 --why offers
	[ "$status" -eq 0 ]
	[[ "${lines[0]}" = "192.0.2.1 is let in: "* ]]
	[[ "$stderr" = "rblunblock: the database does not know of the change yet: "*"another process is writing; try again later" ]]
	rm locked
	wait "$(cat pid)" || true
	[ "$(rows)" = "" ]
	catch_up
	[ "$(rows)" = "1|allow|192.0.2.1|+192.0.2.1" ]
}

@test "on a full disk, or one that is read only, the row comes later" {
	mkdir full
	mount -t tmpfs -o size=512k none full 2>/dev/null ||
	    skip "cannot mount a small disk"
	touch mounted
	cp db full/db
	dd if=/dev/zero of=full/fill bs=4k 2>/dev/null || true
	run -0 --separate-stderr rblunblock 192.0.2.1 --rules tcp.smtp \
	    --db full/db --why offers
	[[ "$stderr" = *"does not know of the change yet: "* ]]
	mount -o remount,ro full
	run -0 --separate-stderr rblunblock 192.0.2.2 --rules tcp.smtp \
	    --db full/db --why offers
	[[ "$stderr" = *"does not know of the change yet: "* ]]
	mount -o remount,rw full
	rm full/fill
	run -1 rblunblock 192.0.2.1 --rules tcp.smtp --db full/db --why offers
	[ "$(rows full/db | cut -d '|' -f 1,3)" = "$(printf '1|192.0.2.1\n2|192.0.2.2')" ]
}

@test "killed at any step behind the rules, the row comes once" {
	strace -qq -o trace true 2>/dev/null || skip "strace may not trace here"
	cp tcp.smtp old.text
	cp tcp.smtp.cdb old.cdb
	rm -f db-wal db-shm
	cp db old.db
	kills=0
	for call in openat pread64 pwrite64 fcntl fdatasync ftruncate; do
		for when in $(seq 1 3 60); do
			rm -f db-wal db-shm tcp.smtp.log
			cp old.text tcp.smtp
			cp old.cdb tcp.smtp.cdb
			cp old.db db
			# only of what belongs to the database
			run env ASAN_OPTIONS=detect_leaks=0 strace -qq -o trace \
			    -P "$PWD/db" -P "$PWD/db-wal" -P "$PWD/db-shm" \
			    -e "inject=$call:signal=KILL:when=$when" \
			    rblunblock 192.0.2.1 --rules tcp.smtp --db db \
			    --why offers
			[ "$status" -ne 0 ] || break
			[ "$status" -eq 137 ]
			kills=$((kills + 1))
			[[ "$(sees 192.0.2.1)" = *"RBLSMTPD= allow connection" ]]
			catch_up
			[ "$(rows)" = "1|allow|192.0.2.1|+192.0.2.1" ]
		done
	done
	[ "$kills" -gt 8 ]
}

@test "eight at once have eight rows" {
	pids=
	for n in 1 2 3 4 5 6 7 8; do
		rblunblock 192.0.2.$n --rules tcp.smtp --db db --why w \
		    >out.$n 2>&1 3>&- &
		pids="$pids $!"
	done
	for pid in $pids; do wait "$pid"; done
	[ "$(rows | cut -d '|' -f 1 | paste -sd ' ')" = "1 2 3 4 5 6 7 8" ]
	[ "$(sqlite3 db 'SELECT count(*) FROM let_in')" = 8 ]
}

@test "an import leaves out what it may not read, and says so with -v only" {
	mkdir tcp.log
	run -0 --separate-stderr rblstat import --db db --audit tcp.log log
	[ "$stderr" = "" ]
	run -0 --separate-stderr rblstat import -v --db db --audit tcp.log log
	[[ "$stderr" = "rblstat: "*"tcp.log"* ]]
}

@test "looking writes no row" {
	unblock 192.0.2.1 --why offers --db none
	unblock --list
	unblock --check
	unblock 192.0.2.2 --why offers --dry-run
	[ "$(rows)" = "" ]
}

@test "a digest tells once who was let in, and does not offer him again" {
	sqlite3 db "INSERT INTO host (id, ip, name)
	    VALUES (3221225985, '192.0.2.1', 'mx.firma.pl');
	    INSERT INTO zone VALUES (1, 'zen.example');
	    INSERT INTO source (id, path, head, position) VALUES (1, 'x', 1, 0);
	    INSERT INTO event (source, position, time, dated, host, zone, format)
	    VALUES (1, 1, 1772445601, 0, 3221225985, 1, 'classic');
	    INSERT INTO day_sum VALUES (20260302, 0, 3221225985, 1, 1,
	    1772445601, 1772445601)"
	digest() {
		rblreport nightly --config /dev/null --db db --home .pl \
		    --rules tcp.smtp --resolve no --format json
	}
	[ "$(digest | jq -c '[.people[].ip, .unblocked_count]')" = '["192.0.2.1",null]' ]
	# it catches up by itself, even to look only
	unblock 192.0.2.1 --why offers --by anna --db none
	digest >report
	[ "$(jq -c '[.people[].ip]' report)" = '[]' ]
	[ "$(jq -c '[.unblocked[] | .target, .who, .why]' report)" = \
	    '["192.0.2.1","anna","offers"]' ]
	run -0 rblreport nightly --config /dev/null --db db --home .pl \
	    --rules tcp.smtp --resolve no --mark
	[[ "$output" = *"LET IN SINCE THE LAST REPORT"*"192.0.2.1, by anna: offers"* ]]
	[[ "$output" != *"LOOK AT THESE"* ]]
	[ "$(digest | jq -c '.unblocked')" = '[]' ]
	# a night with no refusals that has it to tell is not quiet
	unblock 192.0.2.7 --why offers --by jan
	run -0 rblreport nightly --config /dev/null --db db --rules tcp.smtp \
	    --resolve no --quiet-when-empty
	[[ "$output" = *"192.0.2.7, by jan: offers"* ]]
}

@test "--list does not count who was refused in the second of his rule" {
	unblock 192.0.2.1 --why a
	stamp=$(date -d "$(jq -r .time tcp.smtp.log)" +%s)
	echo "$(date -d "@$stamp" '+%F %T.9') rblsmtpd: 192.0.2.1 pid 7: 451 x" >refused
	rblstat import --db db --rules tcp.smtp refused >/dev/null
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list
	[[ "${lines[1]}" = *"(refused 0 times since)" ]]
	[ "$stderr" = "" ]
	echo "$(date -d "@$((stamp + 1))" '+%F %T.0') rblsmtpd: 192.0.2.1 pid 8: 451 x" >>refused
	rblstat import --db db --rules tcp.smtp refused >/dev/null
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list
	[[ "${lines[1]}" = *"(refused 1 time since) (without effect)" ]]
}

@test "--list counts what came after the second in which somebody was let in" {
	stamp=$(date +%s)
	unblock 192.0.2.1 --why a
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list
	[[ "${lines[1]}" = *"(refused 0 times since)" ]]
	[ "$stderr" = "" ]
	# an hour before, of which the day's sum tells as well, and at once
	for at in $((stamp - 3600)) $((stamp + 60)) $((stamp + 61)); do
		echo "$(date -d "@$at" '+%F %T.0') rblsmtpd: 192.0.2.1 pid 7: 451 x"
	done >refused
	rblstat import --db db --rules tcp.smtp refused >/dev/null
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list
	[[ "${lines[1]}" = *"(refused 2 times since) (without effect)" ]]
	[ "$stderr" = "rblunblock: 1 of them was refused after that; see that tcpserver reads tcp.smtp.cdb, on each server whose log is read" ]
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list --format json
	[ "$(jq -c 'map([.tries, .without_effect])' <<<"$output")" = "[[2,true]]" ]
	# of a rule without a line in the log the day alone is known
	rm tcp.smtp.log
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db --list
	[[ "${lines[1]}" = *" times that day and since)" ]]
}

@test "--list counts all hosts of a network, of IPv6, too" {
	unblock 192.0.2.8/30 2001:db8:1::/48 --why b --dialect ucspi-tcp6
	at=$(date -d '+1 minute' '+%F %T.0')
	for ip in 192.0.2.8 192.0.2.11 192.0.2.12 2001:db8:1::7 2001:db8:2::7; do
		echo "$at rblsmtpd: $ip pid 7: 451 x"
	done >refused
	rblstat import --db db --rules tcp.smtp refused >/dev/null
	run -0 --separate-stderr rblunblock --rules tcp.smtp --db db \
	    --dialect ucspi-tcp6 --list --format json
	[ "$(jq -c 'map([.target, .tries])' <<<"$output")" = '[["192.0.2.8/30",2],["2001:db8:1::/48",1]]' ]
}
