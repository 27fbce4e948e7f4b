#!/usr/bin/env bats
# who is let in: when he came, and what --expire makes of it

bats_require_minimum_version 1.5.0
load killed

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC
	printf ':allow\n' >tcp
}

teardown() {
	if [ -e pid ]; then kill "$(cat pid)" 2>/dev/null || true; fi
}

# let_in SINCE TARGET... - by a change of that time, as the log of changes has it
let_in() {
	local since=$1
	shift
	rblunblock --rules tcp --db none.db --by anna --why offers "$@" >/dev/null
	sed -i "\$s/\"time\":\"[^\"]*\"/\"time\":\"$since\"/" tcp.log
}

import() {
	rblstat import --db x.db --rules tcp "$@" >/dev/null
}

# ok TIME ADDRESS PID - what tcpserver says of a connection, to syslog
ok() {
	printf '%s mx tcpserver: ok %s mx.example.org:198.51.100.1:25 %s:%s::%s\n' \
	    "$1" "$3" mx.example.pl "$2" "4$3"
}

used() {
	sqlite3 x.db "SELECT net, day, came, passed,
	    strftime('%H:%M', last, 'unixepoch') FROM used ORDER BY net, day"
}

@test "of who is let in the days are kept on which he came, and how often" {
	let_in 2026-03-01T00:00:00Z 192.0.2.1
	let_in 2026-03-01T00:00:00Z 198.51.100.8
	let_in 2026-03-01T00:00:00Z 198.51.100.0/24
	{ ok '2026-03-02T10:00:00Z' 192.0.2.1 101
	  ok '2026-03-02T11:00:00Z' 192.0.2.1 102
	  ok '2026-03-02T11:00:01Z' 192.0.2.2 103
	  ok '2026-03-03T12:30:00Z' 198.51.100.8 104
	  ok '2026-03-03T12:31:00Z' 198.51.100.9 105; } >log
	import log
	[ "$(used)" = "|20260302|3|0|11:00
|20260303|2|0|12:31
192.0.2.1|20260302|2|0|11:00
198.51.100.0/24|20260303|2|0|12:31
198.51.100.8|20260303|1|0|12:30" ]
}

@test "what came before he was let in is not counted" {
	let_in 2026-03-02T10:30:00Z 192.0.2.1
	{ ok '2026-03-02T10:00:00Z' 192.0.2.1 101
	  ok '2026-03-02T11:00:00Z' 192.0.2.1 102; } >log
	import log
	[ "$(used)" = "|20260302|2|0|11:00
192.0.2.1|20260302|1|0|11:00" ]
}

@test "where nobody is let in nothing is noted" {
	ok '2026-03-02T10:00:00Z' 192.0.2.1 101 >log
	import log
	[ -z "$(used)" ]
}

@test "the records of rblsmtpd tell it, too" {
	let_in 2026-03-01T00:00:00Z 192.0.2.1
	{ ok '2026-03-02T10:00:00Z' 192.0.2.1 101
	  printf '2026-03-02T10:00:01Z mx rblsmtpd: - accepted 192.0.2.1 mx.example.pl -\n'
	} >log
	import log
	[ "$(used)" = "|20260302|1|1|10:00
192.0.2.1|20260302|1|1|10:00" ]
}

@test "networks of IPv6 are known by their first bits" {
	: >six
	rblunblock --rules six --kind rbldnsd --dialect ip6trie --db none.db \
	    --audit tcp.log --why offers 2001:db8:1::/48 >/dev/null
	sed -i 's/"time":"[^"]*"/"time":"2026-03-01T00:00:00Z"/' tcp.log
	{ ok '2026-03-02T10:00:00Z' 2001:db8:1:2::3 101
	  ok '2026-03-02T10:00:00Z' 2001:db8:2::3 102; } >log
	import log
	[ "$(used)" = "|20260302|2|0|10:00
2001:db8:1::/48|20260302|1|0|10:00" ]
}

# connections N - so many of each of 40 hosts, under multilog, within days
connections() {
	seq "$1" | awk '{
		printf "@4000000069a%05x00000000 tcpserver: ok %d " \
		    "mx:198.51.100.1:25 :192.0.2.%d::%d\n",
		    int($1 / 4), $1 % 9000, $1 % 40, 1024 + $1 % 60000
		printf "@4000000069a%05x00000000 rblsmtpd: 192.0.2.%d " \
		    "pid %d: 451 no\n", int($1 / 4), $1 % 40, $1 % 9000
	}'
}

@test "killed at any moment, in pieces, packed, copied, read twice at once: counted once" {
	let_in 2020-01-01T00:00:00Z 192.0.2.1
	let_in 2020-01-01T00:00:00Z 192.0.2.16/28
	connections 100000 >log
	import log
	used >want
	[ "$(wc -l <want)" -ge 3 ]
	killed=0
	for delay in 0.02 0.05 0.1 0.15 0.2 0.3 0.4; do
		rm -f x.db*
		killed_after $delay rblstat import --db x.db --rules tcp log
		import log
		used >got
		cmp want got
	done
	[ $killed -ge 2 ]
	for n in 1 5 20; do
		rm -f x.db*
		strace -f -qq -o /dev/null -e trace=pwrite64 \
		    -e inject=pwrite64:signal=KILL:when=$n \
		    rblstat import --db x.db --rules tcp log >/dev/null 2>&1 ||
		    true
		import log
		used >got
		cmp want got
	done
	rm -f x.db*
	head -c 3000000 log >grown
	import grown
	tail -c +3000001 log >>grown
	import grown
	gzip -k grown
	import grown.gz
	cp log copy
	import copy
	used >got
	cmp want got
	rm -f x.db*
	import log &
	import log
	wait
	import log
	used >got
	cmp want got
}

@test "a purge drops the days, too" {
	let_in 2026-03-01T00:00:00Z 192.0.2.1
	{ ok '2026-03-02T10:00:00Z' 192.0.2.1 101
	  ok '2026-03-09T11:00:00Z' 192.0.2.1 102; } >log
	import log
	rblstat purge --db x.db --before 2026-03-05
	[ "$(used)" = "|20260309|1|0|11:00
192.0.2.1|20260309|1|0|11:00" ]
}

# over TARGET... - with a last day that is over, made 31 days before that
over() {
	let_in 2026-10-01T00:00:00Z "$@" --until 30d
	sed -i "s/^# rblunblock [^ ]* anna until=2026[^ ]*/# rblunblock 2026-10-01 anna until=2026-11-01/" tcp
}

# came SECONDS ADDRESS PID - so long ago
came() {
	ok "$(date -u -d "-$1 seconds" +%Y-%m-%dT%H:%M:%SZ)" "$2" "$3"
}

expire() {
	run --separate-stderr rblunblock --rules tcp --db x.db --expire "$@"
}

@test "--expire renews who still sends, with renew_used, and takes the others out" {
	over 192.0.2.1
	over 192.0.2.8/30
	over 192.0.2.2
	over 192.0.2.3
	{ came 3000000 192.0.2.3 101
	  came 86000 192.0.2.1 102
	  came 80000 192.0.2.9 103; } >log
	import log
	cp tcp before
	expire --renew-used --dry-run
	[ "$status" -eq 0 ]
	cmp tcp before
	expire --renew-used
	[ "$status" -eq 0 ]
	want=$(date -u -d '31 days' +%Y-%m-%d) day=$(date -u +%Y-%m-%d)
	[[ "${lines[0]}" = "192.0.2.1: still sends, last on 2026-"*"; renewed until $want" ]]
	[[ "${lines[1]}" = "192.0.2.8/30: still sends"* ]]
	[[ "$output" = *"192.0.2.2, 192.0.2.3: taken out"* ]]
	[ "$(grep rblunblock tcp)" = "# rblunblock 2026-10-01 anna until=$want renewed=$day why=\"offers\"
# rblunblock 2026-10-01 anna until=$want renewed=$day for=192.0.2.8/30 why=\"offers\"" ]
	[[ "$(grep '"verb":"renew"' tcp.log)" = *'"why":"still sends"'* ]]
	expire --renew-used
	[ "$status" -eq 1 ]
	[ -z "$output$stderr" ]
	rblunblock --rules tcp --db x.db --undo
	rblunblock --rules tcp --db x.db --undo
	cmp tcp before
}

@test "a rule that was renewed is renewed by the same length once more" {
	over 192.0.2.1
	sed -i 's/until=2026-11-01/until=2026-11-20 renewed=2026-11-10/' tcp
	came 80000 192.0.2.1 101 >log
	import log
	expire --renew-used
	grep -q "until=$(date -u -d '10 days' +%Y-%m-%d) renewed=$(date -u +%Y-%m-%d) " tcp
}

@test "where it is not known whether he still sends, he is kept, and told of" {
	over 192.0.2.1
	cp tcp before
	expire --renew-used
	[ "$status" -eq 1 ]
	[[ "$stderr" = *"the last day of 192.0.2.1 is over, but it is not known whether he still sends, so he is kept;"* ]]
	: >log
	import log
	expire --renew-used
	[ "$status" -eq 1 ]
	[[ "$stderr" = *"so he is kept"* ]]
	cmp tcp before
	# somebody came, so he would be known, too
	came 80000 198.51.100.7 101 >log
	import log
	expire --renew-used
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.1: taken out"* ]]
}

# of_domain [DAY] ADDRESS - as a change of that day lets it in by name
of_domain() {
	local day=2026-10-01
	if [ $# -gt 1 ]; then day=$1 && shift; fi
	over "$1"
	sed -i "/^# rblunblock/{N;/\n$1:/s/ 2026[^ ]* \(.*\) why=/ $day \1 for=firma.example why=/}" tcp
}

@test "of a domain that was let in all are kept while one of its hosts comes" {
	of_domain 192.0.2.1
	over 192.0.2.9
	of_domain 192.0.2.2
	of_domain 2026-10-02 192.0.2.3
	came 80000 192.0.2.2 101 >log
	import log
	cp tcp before
	expire --renew-used
	[ "$status" -eq 0 ]
	want=$(date -u -d '31 days' +%Y-%m-%d) day=$(date -u +%Y-%m-%d)
	# the second MX is as quiet as an address of its own, or one that was
	# let in by another change
	[ "$(grep -c ': still sends' <<<"$output")" -eq 1 ]
	[[ "${lines[0]}" = "firma.example: still sends, last on 2026-"*"; renewed until $want" ]]
	[[ "$output" = *"192.0.2.9, firma.example: taken out, and judged as before"* ]]
	renewed="# rblunblock 2026-10-01 anna until=$want renewed=$day for=firma.example why=\"offers\""
	[ "$(cat tcp)" = ":allow
$renewed
192.0.2.1:allow,RBLSMTPD=\"\"
$renewed
192.0.2.2:allow,RBLSMTPD=\"\"" ]
	rblunblock --rules tcp --db x.db --undo
	rblunblock --rules tcp --db x.db --undo
	cmp tcp before
}

@test "of a domain all are kept while of one it is not known, and told of once" {
	of_domain 192.0.2.1
	of_domain 192.0.2.2
	# the log of changes does not know of that one
	sed -i 's/192.0.2.2/192.0.2.4/' tcp
	came 80000 198.51.100.7 101 >log
	import log
	cp tcp before
	expire --renew-used
	[ "$status" -eq 1 ]
	[[ "$stderr" = "rblunblock: tcp:2: the last day of firma.example is over, but it is not known"* ]]
	[ "$(wc -l <<<"$stderr")" -eq 1 ]
	cmp tcp before
}

@test "without renew_used who still sends is taken out, too" {
	over 192.0.2.1
	came 80000 192.0.2.1 101 >log
	import log
	expire
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.1: taken out"* ]]
}

@test "--list tells when he came last" {
	let_in 2026-03-01T00:00:00Z 192.0.2.8/30
	let_in 2026-03-01T00:00:00Z 192.0.2.2
	ok 2026-03-02T10:00:00Z 192.0.2.9 101 >log
	import log
	run -0 rblunblock --rules tcp --db x.db --list
	[[ "${lines[1]}" = *" (came last on 2026-03-02)" ]]
	[[ "${lines[2]}" != *came* ]]
	run -0 rblunblock --rules tcp --db x.db --list --format csv
	[[ "${lines[0]}" = *,\"last_use\"* ]]
	[[ "${lines[1]}" = *,\"2026-03-02T10:00:00Z\"* ]]
	rblunblock --rules tcp --db x.db --list --format json >json
	[ "$("$PYTHON" -c 'import json; print([r["last_use"] for r in json.load(open("json"))])')" = "['2026-03-02T10:00:00Z', None]" ]
}

# service ARGUMENT... -- ARGUMENT... - tcpserver with rblsmtpd, under multilog,
# as samples/run has them; who is not let in is refused by rblsmtpd
service() {
	local flags=()
	while [ "$1" != -- ]; do
		flags+=("$1")
		shift
	done
	shift
	printf ':allow,RBLSMTPD="-not here"\n' >tcp
	tcprules tcp.cdb tcp.tmp <tcp
	printf '[rblkit]\ndb = x.db\nrules = tcp\nrenew_used = yes\n' >conf
	mkfifo pipe
	multilog t ./main <pipe 3>&- &
	tcpserver "${flags[@]}" -1Rl0 -x tcp.cdb 127.0.0.1 0 rblsmtpd "$@" \
	    printf '220 welcome\r\n' >port 2>pipe 3>&- &
	echo $! >pid
	for _ in {1..400}; do [ ! -s port ] || break; sleep 0.05; done
}

# connect ADDRESS - a client at this one; prints how it is greeted
connect() {
	tcpclient -RHl0 -i "$1" 127.0.0.1 "$(cat port)" \
	    sh -c 'printf "QUIT\r\n" >&7; head -n 1 <&6'
}

# logged COUNT WORDS - wait until so many lines have them
logged() {
	for _ in {1..400}; do
		[ "$(cat main/current | grep -c "$2")" -lt "$1" ] || return 0
		sleep 0.05
	done
	return 1
}

# one_comes_for_real COUNT WORDS - two are let in, one of them connects, and
# so does somebody else; then their last days are over. So many lines of the
# log will have these words.
one_comes_for_real() {
	for target in 127.7.31.1 127.7.31.2; do
		rblunblock --config conf --by anna --why offers --until 30d \
		    $target >/dev/null
	done
	[[ "$(connect 127.7.31.1)" = "220 welcome"* ]]
	[[ "$(connect 127.7.31.9)" = "220 rblsmtpd"* ]]
	logged "$1" "$2"
	sed -i 's/^# rblunblock [^ ]* anna until=[^ ]*/# rblunblock 2026-10-01 anna until=2026-10-31/' tcp
	rblstat import --config conf main >/dev/null
	run -0 --separate-stderr rblunblock --config conf --expire
}

# the_other_is_out - while he who came is let in for as long again
the_other_is_out() {
	local day until
	day=$(date -u +%Y-%m-%d) until=$(date -u -d '30 days' +%Y-%m-%d)
	[[ "$output" = "127.7.31.1: still sends, last on $day; renewed until $until"*"127.7.31.2: taken out"* ]]
	[ "$(grep rblunblock tcp)" = "# rblunblock 2026-10-01 anna until=$until renewed=$day why=\"offers\"" ]
	[[ "$(connect 127.7.31.1)" = "220 welcome"* ]]
	[[ "$(connect 127.7.31.2)" = "220 rblsmtpd"* ]]
}

@test "who connected under tcpserver -v is renewed, and who never came is out" {
	service -v -- --log logfmt
	one_comes_for_real 2 ' end '
	[ "$(sqlite3 x.db "SELECT came, passed FROM used WHERE net <> ''")" = "1|0" ]
	the_other_is_out
}

@test "the records of rblsmtpd alone are enough for that" {
	service -- --log logfmt --log-accepts
	one_comes_for_real 2 rblsmtpd
	[ "$(grep -c tcpserver main/current)" = 0 ]
	[ "$(sqlite3 x.db "SELECT came, passed FROM used WHERE net <> ''")" = "0|1" ]
	the_other_is_out
}
