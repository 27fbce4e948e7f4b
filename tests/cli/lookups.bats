#!/usr/bin/env bats
# what rblreport asks name servers before it writes: hosts, and lists

bats_require_minimum_version 1.5.0
load dns

# zones - two hosts at home, of which one is a forger's, and three lists
zones() {
	cat <<-'EOF'
	local-zone: "." static
	local-data-ptr: "192.0.2.1 mx1.firma.com.pl"
	local-data: "mx1.firma.com.pl. A 192.0.2.1"
	local-data: "firma.com.pl. MX 10 mx1.firma.com.pl."
	local-data-ptr: "192.0.2.77 mx1.firma.com.pl"
	local-data: "2.0.0.127.good.example. A 127.0.0.2"
	local-zone: "all.example" redirect
	local-data: "all.example. A 127.0.0.2"
	EOF
}

setup_file() {
	zones >"$BATS_FILE_TMPDIR/zones"
	serve_unbound "$BATS_FILE_TMPDIR"
}

teardown_file() {
	kill "$REAL_PID"
}

# refused TIME ADDRESS LIST - with a name that anybody may claim
refused() {
	echo "2026-11-20T$1:00Z mx rblsmtpd: $3 blocked $2 mx1.firma.com.pl -"
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC
	{
		refused 02:00 192.0.2.1 good.example
		refused 02:30 192.0.2.1 good.example
		refused 03:10 192.0.2.77 good.example
		refused 04:20 192.0.2.1 all.example
	} >log
	rblstat import --db x.db log >/dev/null
}

nightly() {
	rblreport nightly --config /dev/null --db x.db --home .pl "$@"
}

missing() {
	jq -r '.missing[].sentence'
}

@test "a report that is told whom to ask looks hosts up first" {
	nightly --format json --dns "$REAL" >report
	[ "$(jq -c '.people | map([.ip, .name, .iprev, .class])' report)" = \
	    '[["192.0.2.1","mx1.firma.com.pl","pass","likely"]]' ]
	[ "$(jq -c '.people[0].evidence | map(.code) | sort' report)" != '[]' ]
	# the forger is not at home, and of no organisation
	[ "$(jq -c '.organisations | map([.domain, .some[0].ip])' report)" = \
	    '[[null,"192.0.2.77"]]' ]
	run -0 missing <report
	[ "$output" = "" ]
}

@test "one that only looks asks nobody, and says what it does not know" {
	nightly --format json >report
	[ "$(jq -c '.people | map([.ip, .iprev, .home])' report)" = \
	    '[["192.0.2.1",null,true],["192.0.2.77",null,true]]' ]
	run -0 missing <report
	[[ $output == "No host has been looked up: "* ]]
	[ "$(sqlite3 x.db 'SELECT count(*) FROM look')" = 0 ]
}

@test "resolve says whether to ask, whatever the report is for" {
	echo "dns = $REAL" >conf
	rblreport nightly --config conf --db x.db --resolve no --mark >/dev/null
	[ "$(sqlite3 x.db 'SELECT count(*) FROM look')" = 0 ]
	sqlite3 x.db 'DELETE FROM report'
	echo "resolve = yes" >>conf
	rblreport nightly --config conf --db x.db >/dev/null
	[ "$(sqlite3 x.db 'SELECT count(*) FROM look')" = 2 ]
	run -100 --separate-stderr rblreport nightly --config conf --resolve maybe
	[ "$stderr" = 'rblreport: resolve "maybe": say yes or no' ]
}

@test "a report that is marked as sent asks by itself" {
	echo "dns = $REAL" >conf
	rblreport nightly --config conf --db x.db --mark >/dev/null
	[ "$(sqlite3 x.db 'SELECT count(*) FROM look')" = 2 ]
}

@test "without a name server there is a report, and it says so" {
	port=$(free_port)
	nightly --format json --dns "127.0.0.1:$port" --mark >report
	[ "$(jq .tries report)" = 4 ]
	run -0 missing <report
	[[ $output == *"Hosts could not be looked up: "* ]]
	[ "$(sqlite3 x.db 'SELECT count(*) FROM report')" = 1 ]
}

@test "--check-lists tells of lists that are not well, among the faults" {
	nightly --format json --dns "$REAL" --check-lists --deadline 3 >report
	run -0 jq -r '.faults[] | select(.code == "DEAD") | .subject' report
	[ "$output" = all.example ]
	run -0 jq -r '.faults[] | select(.code == "DEAD") | .text' report
	[[ $output == "all.example: "* ]]
}

@test "lists that nobody can be asked about are missing, and no fault" {
	port=$(free_port)
	nightly --format json --dns "127.0.0.1:$port" --resolve no \
	    --check-lists --deadline 1 >report
	[ "$(jq '[.faults[] | select(.code == "DEAD")] | length' report)" = 0 ]
	run -0 missing <report
	[[ $output == *"The lists could not be asked how they are: "* ]]
}

@test "a month that has not begun is none; one without a log of rblunblock says so" {
	run -100 --separate-stderr rblreport monthly --config /dev/null \
	    --db x.db --month 2999-01
	[ "$stderr" = 'rblreport: month "2999-01": it has not begun yet' ]
	mkdir unreadable
	for audit in nowhere.log unreadable; do
		rblreport monthly --config /dev/null --db x.db --month 2026-11 \
		    --audit $audit --format json >report
		[ "$(jq .tries report)" = 4 ]
		[ "$(jq .unblocked_count report)" = null ]
		run -0 missing <report
		[[ $output == *"Whom the admins let in is not known: "*"$audit"* ]]
	done
}

@test "an empty database gives reports that say so" {
	: >nothing
	rblstat import --db empty.db nothing >/dev/null
	run -0 rblreport nightly --config /dev/null --db empty.db --home .pl \
	    --format json
	[ "$(jq -c '[.empty, .tries, .first, .people, .faults, .lists, .days]' \
	    <<<"$output")" = '[true,0,null,[],[],[],[]]' ]
	run -0 rblreport monthly --config /dev/null --db empty.db \
	    --month 2026-02 --format json
	[ "$(jq -c '[.empty, .tries, .before, .change, (.days | length)]' \
	    <<<"$output")" = '[true,0,null,null,28]' ]
	run -0 rblreport nightly --config /dev/null --db empty.db --mark
	run -0 rblreport monthly --config /dev/null --db empty.db
}

@test "the way in of a host of IPv6 is told where the rules have one" {
	echo '2026-11-20T05:00:00Z mx rblsmtpd: good.example blocked 2001:db8::25 mx6.firma.com.pl -' >six
	rblstat import --db x.db six >/dev/null
	nightly --format json >report
	[ "$(jq -c '.people[] | select(.ip == "2001:db8::25") | .command' report)" = null ]
	nightly --format json --dialect ipv6 >report
	[ "$(jq -r '.people[] | select(.ip == "2001:db8::25") | .command' report)" = \
	    'rblunblock 2001:db8::25 --why "..."' ]
}
