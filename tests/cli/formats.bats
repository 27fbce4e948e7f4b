#!/usr/bin/env bats
# rblstat: formats of other mailers, of the admin, and lines that tell more

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC
}

import() {
	rblstat import --db x.db "$@" >/dev/null
}

# refuse STATUS TEXT COMMAND... - it fails so, with one line on stderr
refuse() {
	local want="$1" text="$2" status=0
	shift 2
	"$@" >out 2>err || status=$?
	[ "$status" = "$want" ] && [ "$(wc -l <err)" = 1 ] &&
	    grep -F -- "$text" err
}

# content DB - what an import leaves, in an order of its own
content() {
	sqlite3 "$1" "
	    SELECT position, time, host, format, code, text, hostid, mail_from,
	        rcpt_to, pid, port, seconds, times FROM event
	    ORDER BY source, position;
	    SELECT day, host, tries, first, last FROM day_sum ORDER BY 1, 2;
	    SELECT month, tries, hosts FROM month_by_zone;"
}

# none DB - no refusal in it counts, nor is one shown
none() {
	[ "$(sqlite3 "$1" "
	    SELECT count(*) FROM refusal; SELECT count(*) FROM day_sum;
	    SELECT total(times) FROM event; SELECT * FROM month_by_zone;")" = \
	    $'0\n0\n0.0' ]
	run rblstat show --db "$1" 192.0.2.148
	[[ $output != *zen.example.org* ]]
}

# connections N - a log of so many, two at a time and more, under tcpserver
connections() {
	awk -v n="$1" '
	function at(t) { return sprintf("@4000000069cb%04x00000000", t % 65536) }
	BEGIN {
		for (i = 0; i < n; i++) {
			ip = "192.0.2." (i * 7 % 250 + 1)
			if (i % 3 != 1)
				print at(i) " tcpserver: ok " i % 900 " mx:192.0.2.25:25 h" i % 40 ".example.org:" ip "::" i + 1024
			if (i % 4 == 3) {
				print at(i) " rblsmtpd:  pid " i % 900 " from " ip ": 451 no"
				print at(i) " rblsmtpd:  pid " i % 900 " from " ip ": Sender <s" i "@example.net>"
			} else if (i % 4 != 2)
				print at(i) " rblsmtpd: " ip " pid " i % 900 ": 451 no"
			j = i - 5
			if (j >= 0 && j % 4 == 3) {
				print at(i) " rblsmtpd:  pid " j % 900 " from 192.0.2." (j * 7 % 250 + 1) ": Recipient <a@example.org>"
				print at(i) " rblsmtpd:  pid " j % 900 " from 192.0.2." (j * 7 % 250 + 1) ": Recipient <b@example.org>"
			}
			if (j >= 0)
				print at(i) " tcpserver: end " j % 900 " status 0"
			if (i % 11 == 0) {
				u = sprintf("%08X-0000", i)
				printf "2026-03-31T10:00:%02d.000Z [INFO] [%s] [core]  hook=connect plugin=dnsbl function=f params=\"\" retval=DENY msg=\"host [198.51.100.%d] is blacklisted by zen.example.org\"\n", i % 60, u, i % 5
				if (i % 2)
					printf "2026-03-31T10:00:%02d.000Z [INFO] [%s] [core] deny(soft?) overriden by deny hook\n", i % 60, u
			}
			if (i % 13 == 0) {
				print "Mar 31 10:00:00 gw rblsmtpd: zen.example.org blocked 203.0.113.9 - -"
				if (i % 2)
					print "Mar 31 10:00:00 other cron: x"
				print "Mar 31 10:00:09 gw last message repeated " i % 5 + 1 " times"
			}
		}
	}'
}

@test "tcpserver tells the name, the port and the seconds of a refusal" {
	cat >log <<-'EOF'
	@4000000069cbd2ea00000000 tcpserver: ok 26162 mx:192.0.2.25:25 a.example.org:192.0.2.62::1521
	@4000000069cbd2eb00000000 rblsmtpd: 192.0.2.62 pid 26162: 451 go away
	@4000000069cbd2f500000000 tcpserver: end 26162 status 0
	@4000000069cbd2f600000000 tcpserver: ok 26162 mx:192.0.2.25:25 b.example.org:192.0.2.63::1522
	@4000000069cbd2f700000000 tcpserver: end 26162 status 0
	EOF
	import log
	run sqlite3 x.db "SELECT hostid, pid, port, seconds, times FROM event"
	[ "$output" = "a.example.org|26162|1521|11|1" ]
	run rblstat show --db x.db 192.0.2.62 --format json
	[[ $output == *'"name":"a.example.org"'*'"pid":26162,"port":1521,"seconds":11,"times":1'* ]]
}

@test "indimail's lines give the sender and all recipients" {
	cat >log <<-'EOF'
	@4000000069cbd2ed00000000 rblsmtpd:  pid 7 from 192.0.2.63: 451 go away
	@4000000069cbd2ed00000000 rblsmtpd:  pid 7 from 192.0.2.63: Sender <a@example.org>
	@4000000069cbd2ed00000000 rblsmtpd:  pid 7 from 192.0.2.63: Recipient <b@example.org>
	@4000000069cbd2ed00000000 rblsmtpd:  pid 8 from 192.0.2.63: Recipient <x@example.org>
	@4000000069cbd2ed00000000 rblsmtpd:  pid 7 from 192.0.2.99: Recipient <x@example.org>
	@4000000069cbd2ed00000000 rblsmtpd:  pid 7 from 192.0.2.63: Recipient <c@example.org>
	EOF
	import log
	run sqlite3 x.db "SELECT mail_from, rcpt_to FROM event"
	[ "$output" = "a@example.org|b@example.org, c@example.org" ]
}

@test "connections of two machines in one log are not mixed up" {
	cat >log <<-'EOF'
	Mar 31 12:00:00 one tcpserver: ok 77 mx:192.0.2.25:25 a.example.org:192.0.2.62::1521
	Mar 31 12:00:01 two tcpserver: ok 77 mx:192.0.2.25:25 b.example.org:192.0.2.63::1522
	Mar 31 12:00:02 one rblsmtpd: 192.0.2.62 pid 77: 451 go away
	Mar 31 12:00:03 two rblsmtpd: 192.0.2.63 pid 77: 451 go away
	Mar 31 12:00:05 two tcpserver: end 77 status 0
	Mar 31 12:00:09 one tcpserver: end 77 status 0
	EOF
	touch -d 2026-04-01 log
	import log
	run sqlite3 x.db "SELECT hostid, port, seconds FROM event"
	[ "$output" = $'a.example.org|1521|9\nb.example.org|1522|4' ]
}

# twice - lines of an hour that came twice
twice() {
	for at in 02:10 02:50 02:05 02:45; do
		echo "Oct 25 $at:00 gw rblsmtpd: zen.example.org blocked 192.0.2.7 a.example -"
	done
}

@test "the hour that comes twice goes on in its second pass" {
	export TZ=Europe/Warsaw
	want="00:10 00:50 01:05 01:45"
	twice >log
	for n in 1 2 3; do
		head -n "$n" log >part
		rblstat import --db "$n.db" part >/dev/null
		cat log >part
		rblstat import --db "$n.db" part >/dev/null
		[ "$(sqlite3 "$n.db" "SELECT group_concat(strftime('%H:%M', time, 'unixepoch'), ' ') FROM event")" = "$want" ]
	done
	import log
	[ "$(sqlite3 x.db "SELECT group_concat(strftime('%H:%M', time, 'unixepoch'), ' ') FROM event")" = "$want" ]
}

@test "stamps behind a priority get their years as others do" {
	for month in Mar Jun Nov Feb May; do
		echo "<22>$month 10 12:00:00 gw rblsmtpd: zen.example.org blocked 192.0.2.7 a.example -"
	done >log
	touch -d 2025-06-01 log
	import log
	[ "$(sqlite3 x.db "SELECT group_concat(strftime('%Y-%m', time, 'unixepoch'), ' ') FROM event")" = \
	    "2024-03 2024-06 2024-11 2025-02 2025-05" ]
}

@test "a repeated message counts as often as syslog says, in every answer" {
	cat >log <<-'EOF'
	Mar 31 12:00:01 gw rblsmtpd: zen.example.org blocked 192.0.2.7 a.example -
	Mar 31 12:00:01 other last message repeated 9 times
	Mar 31 12:00:02 gw last message repeated 3 times
	Mar 31 12:00:03 gw cron: x
	Mar 31 12:00:04 gw last message repeated 5 times
	Mar 31 12:00:05 gw rblsmtpd: message repeated 2 times: [ zen.example.org blocked 192.0.2.7 a.example -]
	EOF
	touch -d 2026-04-01 log
	run rblstat import --db x.db log
	[[ ${lines[0]} == *" 6 refusals, 1 host, "* ]]
	[ "$(sqlite3 x.db 'SELECT group_concat(times) FROM event')" = "4,2" ]
	rblstat zones --db x.db --format csv | grep '^"zen.example.org","6","1"'
	rblstat hosts --db x.db --format csv | grep '"6","2026-03-31T12:00:01Z"'
	run rblreport nightly --db x.db --format json
	[ "$(jq -c '.lists[] | [.zone, .tries, .hosts]' <<<"$output")" = '["zen.example.org",6,1]' ]
}

@test "a number of repetitions that cannot be is not believed" {
	cat >log <<-'EOF'
	Mar 31 12:00:05 gw rblsmtpd: message repeated 9999999 times: [ zen.example.org blocked 192.0.2.7 a.example -]
	Mar 31 12:00:06 gw rblsmtpd: message repeated 0 times: [ zen.example.org blocked 192.0.2.7 a.example -]
	Mar 31 12:00:07 gw last message repeated 9999999 times
	EOF
	import log
	[ "$(sqlite3 x.db 'SELECT group_concat(times) FROM event')" = "1,1" ]
}

@test "one line repeated several times over counts all of them" {
	cat >log <<-'EOF'
	Mar 31 12:00:01 gw rblsmtpd: zen.example.org blocked 192.0.2.7 a.example -
	Mar 31 12:00:31 gw last message repeated 3 times
	Mar 31 12:00:35 other cron: x
	Mar 31 12:01:31 gw last message repeated 10 times
	EOF
	import log
	[ "$(sqlite3 x.db 'SELECT times FROM event')" = 14 ]
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 14 ]
}

@test "what Haraka lets in after all is not counted" {
	haraka='2020-12-01T20:57:50.000Z [INFO] [084066B5-E28C.1] [core]'
	denied="$haraka  hook=connect plugin=dnsbl function=f params=\"\" retval=DENY msg=\"host [192.0.2.148] is blacklisted by zen.example.org\""
	echo "$denied" >log
	import log
	[ "$(content x.db | tail -1)" = "202012|1|1" ]
	echo "$haraka deny(soft?) overriden by deny hook" >>log
	import log
	none x.db
	cp log whole
	rblstat import --db y.db whole >/dev/null
	none y.db
}

@test "what Haraka lets in is taken back as often as it was counted" {
	haraka='[INFO] [084066B5-E28C.1] [core]'
	cat >log <<-EOF
	Mar 31 12:00:01 gw haraka: $haraka  hook=connect plugin=dnsbl function=f params="" retval=DENY msg="host [192.0.2.148] is blacklisted by zen.example.org"
	Mar 31 12:00:02 gw last message repeated 2 times
	Mar 31 12:00:03 gw last message repeated 1 time
	Mar 31 12:00:04 gw haraka: $haraka deny(soft?) overriden by deny hook
	EOF
	touch -d 2026-04-01 log
	for n in 1 2 3 4; do
		head -n "$n" log >part
		touch -d 2026-04-01 part
		import part
	done
	none x.db
	run rblstat import --db y.db log
	[[ ${lines[0]} == *" 0 refusals, "* ]]
	none y.db
}

@test "a refusal behind one that was taken back is reported" {
	haraka='2026-03-31T20:57:50.000Z [INFO] [084066B5-E28C.1] [core]'
	denied="$haraka  hook=connect plugin=dnsbl function=f params=\"\" retval=DENY msg=\"host [192.0.2.148] is blacklisted by zen.example.org\""
	echo "$denied" >log
	import log
	rblreport nightly --db x.db --mark | grep 192.0.2.148
	echo "$haraka deny(soft?) overriden by deny hook" >>log
	echo "2026-03-31T21:00:00Z gw rblsmtpd: zen.example.org blocked 192.0.2.9 a.example -" >>log
	import log
	rblreport nightly --db x.db >report
	grep 192.0.2.9 report
	! grep 192.0.2.148 report || false
}

@test "in whatever pieces a log is read, its lines tell the same" {
	connections 2000 >whole
	rblstat import --db whole.db whole >/dev/null
	[ "$(sqlite3 whole.db 'SELECT count(seconds) > 500, count(rcpt_to) > 400, max(times) > 3 FROM event')" = "1|1|1" ]
	size=$(stat -c %s whole)
	RANDOM=7
	for ((n = 0; n < size; n += RANDOM % 15000)); do
		head -c "$n" whole >log
		import log
	done
	cp whole log
	import log
	diff <(content whole.db) <(content x.db)
}

@test "killed at any moment and started again, its lines tell the same" {
	connections 30000 >log
	rblstat import --db whole.db log >/dev/null
	RANDOM=3
	for ((n = 0; n < 25; n++)); do
		head -c $((n * 400000)) log >part
		rblstat import --db x.db part >/dev/null 2>&1 &
		sleep "0.0$((RANDOM % 9))"
		kill -9 $! 2>/dev/null || true
		wait $! 2>/dev/null || true
	done
	cp log part
	import part
	diff <(content whole.db) <(content x.db)
}

@test "an own format is read, before those that are built in" {
	cat >conf <<-'EOF'
	db = x.db
	[format gate]
	literal = turned away
	pattern = gate: turned away (?<ip>\S+) by (?<zone>\S+), (?<text>.*)
	EOF
	echo 'Mar  2 10:11:12 mx gate: turned away 192.0.2.7 by zen.example.org, go' >log
	touch -d 2026-03-03 log
	rblstat import --config conf log
	run sqlite3 x.db "SELECT e.format, z.name, e.text FROM event e JOIN zone z ON z.id = e.zone"
	[ "$output" = "gate|zen.example.org|go" ]
	run rblstat explain --config conf <log
	[[ $output == *'"format":"gate"'*'"ip":"192.0.2.7"'* ]]
}

@test "an epoch of an own format counts if it is one" {
	cat >conf <<-'EOF'
	db = x.db
	[format gate]
	literal = turned away
	pattern = gate: (?<epoch>\S+) turned away (?<ip>\S+)
	EOF
	for epoch in 1772446272 abc 99999999999999999999; do
		echo "Mar  3 10:11:12 mx gate: $epoch turned away 192.0.2.7"
	done >log
	touch -d 2026-03-04 log
	rblstat import --config conf log
	run sqlite3 x.db "SELECT datetime(time, 'unixepoch') FROM event"
	[ "${lines[0]}" = "2026-03-02 10:11:12" ]
	[ "${lines[1]}" = "2026-03-03 10:11:12" ]
	[ "${lines[2]}" = "2026-03-03 10:11:12" ]
}

@test "an own format that does not do is one line with its place, whatever is asked" {
	own() {
		printf '[format gate]\nliteral = %s\npattern = %s\n' "$1" "$2" >conf
	}
	own 'turned away' 'gate: (?<zone>.*)'
	refuse 100 "conf:3: format gate: the pattern has no group (?<ip>...)" \
	    rblstat hosts --config conf
	own 'turned away' 'gate: ((?<ip>.*)'
	refuse 100 "conf:3: format gate: expression" rblstat explain --config conf
	own 'ab' 'gate: (?<ip>.*)'
	refuse 100 "conf:3: format gate: the literal is too short" \
	    rblstat import --config conf log
	own 'turned away' 'gate: (?<ip>\S+) (?<zon>.*)'
	refuse 100 'conf:3: format gate: no group is called "zon"; there are ip, zone,' \
	    rblstat import --config conf log
	own 'turned away' 'gate: (?<ip>\S+) (?<record>.*)'
	refuse 100 'conf:3: format gate: no group is called "record"' \
	    rblstat import --config conf log
	own '"turned away "' 'gate: (?<ip>.*)'
	refuse 100 "conf:3: format gate: the literal is in quotes" \
	    rblstat import --config conf log
	own 'turned away' 'gate: (?<ip>.*)'
	sed -i 's/gate/exim/' conf
	refuse 100 "conf:3: format exim: one that is built in is called so" \
	    rblstat import --config conf log
	own '' 'gate: (?<ip>.*)'
	refuse 100 "conf:3: format gate: the literal is missing" \
	    rblunblock --config conf 192.0.2.1
}

@test "explain tells the nearest format, and where the line leaves it" {
	run rblstat explain <<-'EOF'
	Jun 30 15:13:33 ns2 rblsmtpd: a.example blocked test.example.net -
	Jun 30 15:13:33 ns2 cron: hello
	EOF
	[[ ${lines[0]} == *'"nearest":{"format":"columns","literal":"rblsmtpd","matched":"rblsmtpd: a.example blocked ","rest":"test.example.net -"}}' ]]
	[[ ${lines[1]} == *'"format":null}' ]]
}

@test "labels of s6-log are leap seconds ahead" {
	echo '@4000000069cbd2ea00000000 rblsmtpd: 192.0.2.62 pid 26162: 451 go away' >log
	run rblstat explain <log
	one=${output#*\"time\":\"}
	run rblstat explain --tai-leap <log
	two=${output#*\"time\":\"}
	[ $(($(date -d "${one%%\"*}" +%s) - $(date -d "${two%%\"*}" +%s))) = 27 ]
}

@test "the page of a list tells which it is, unless the admin says otherwise" {
	cat >log <<-'EOF'
	rblsmtpd: 192.0.2.1 pid 1: 451 Blocked - see http://www.spamcop.net/bl.shtml?192.0.2.1
	rblsmtpd: 192.0.2.2 pid 1: 451 http://www.spamhaus.org/query/bl?ip=192.0.2.2
	EOF
	run rblstat explain <log
	[[ ${lines[0]} == *'"zone":"bl.spamcop.net"'* ]]
	[[ ${lines[1]} == *'"zone":null'* ]]
	run rblstat explain --zones 'spamhaus.org=zen.spamhaus.org spamcop=sc.example' <log
	[[ ${lines[0]} == *'"zone":"sc.example"'* ]]
	[[ ${lines[1]} == *'"zone":"zen.spamhaus.org"'* ]]
}
