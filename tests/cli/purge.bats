#!/usr/bin/env bats
# rblstat purge and vacuum: what is dropped, what is kept

bats_require_minimum_version 1.5.0

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=Europe/Warsaw
	for day in 01 02 03; do
		for n in 1 2; do
			echo "2026-03-${day}T00:30:00+01:00 mx rblsmtpd:" \
			    "a.example blocked 192.0.2.$n mx.example -"
		done
	done >log
	rblstat import --db x.db log >/dev/null
}

# events - of the days that single events are kept of
events() {
	sqlite3 x.db "SELECT strftime('%d', time, 'unixepoch', 'localtime'),
	    count(*) FROM event GROUP BY 1"
}

@test "single refusals before the day go, sums and the log's position stay" {
	rblstat zones --db x.db --format csv >before
	run -0 rblstat purge --db x.db --before 2026-03-02
	[[ "${lines[0]}" = "2 single refusals before 2026-03-02 00:00 dropped, the sums kept; x.db: "* ]]
	[ "$(events)" = $'02|2\n03|2' ]
	rblstat zones --db x.db --format csv | diff before -
	rblstat import --db x.db log | grep -q '^0 lines read, 0 refusals'
	[ "$(sqlite3 x.db 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ]
}

@test "the newest one stays: ids are never used again" {
	run -0 rblstat purge --db x.db --before 2027-01-01
	[[ "${lines[0]}" = "5 single refusals "* ]]
	echo '2026-03-04T00:30:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -' >>log
	rblstat import --db x.db log
	[ "$(sqlite3 x.db 'SELECT id FROM event ORDER BY id')" = $'6\n7' ]
}

@test "what the next digest has to tell is kept, and that is said" {
	rblreport nightly --db x.db --mark >/dev/null
	sqlite3 x.db 'UPDATE report SET last_event = 3'
	run -0 rblstat purge --db x.db --before 2026-03-03
	[[ "${lines[0]}" = "3 single refusals "* ]]
	[ "${lines[1]}" = "1 as old is kept, since the next digest has to tell of it" ]
	[ "$(events)" = $'02|1\n03|2' ]
}

@test "a report of a month has no window, and holds nothing back" {
	rblreport monthly --db x.db --month 2026-03 --mark >/dev/null
	[ "$(sqlite3 x.db 'SELECT kind FROM report')" = monthly ]
	run -0 rblstat purge --db x.db --before 2026-03-03
	[[ "${lines[0]}" = "4 single refusals "* ]]
	[ "$(events)" = '03|2' ]
	# and the next digest tells of all that is left
	run -0 rblreport nightly --db x.db --format json
	[ "$(jq -r .since <<<"$output")" = null ]
}

@test "the file becomes smaller" {
	for i in {1..20000}; do
		echo "2026-03-01T00:30:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.1 host$i.example -"
	done >many
	rblstat import --db x.db many >/dev/null
	rblstat vacuum --db x.db
	before=$(stat -c %s x.db)
	rblstat purge --db x.db --before 2026-03-02
	[ $((before / 2)) -gt "$(stat -c %s x.db)" ]
	run -0 rblstat vacuum --db x.db
	[[ "$output" =~ ^x\.db:\ [0-9]+\ kB,\ now\ [0-9]+\ kB$ ]]
}

@test "wrong use is told in one line, and drops nothing" {
	for wrong in "" "--before" "--before yesteryear" "--before 2026-03-02 log"; do
		# shellcheck disable=SC2086 # the words of one command line
		run -100 --separate-stderr rblstat purge --db x.db $wrong
		[ "${#stderr_lines[@]}" -eq 1 ]
	done
	run -100 rblstat purge --db none.db --before 2026-03-02
	run -100 rblstat vacuum --db none.db
	[ ! -e none.db ]
	[ "$(sqlite3 x.db 'SELECT count(*) FROM event')" = 6 ]
}
