#!/usr/bin/env bats
# the figures of reports: those of rblstat, whichever way they are added up

bats_require_minimum_version 1.5.0

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=Europe/Warsaw SOURCE_DATE_EPOCH=1776000000
	# forty days from 2026-02-25 on, with the change of the clocks in them
	"$BUILD/bench/genlog" -n 30000 -a 20000 -d 40 -b 1771977600 -r 90 -v 4 \
	    >log
	rblstat import --db x.db --year 2026 log >/dev/null
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	cp "$BATS_FILE_TMPDIR/x.db" .
}

report() {
	rblreport "$@" --config /dev/null --db x.db --format json
}

# lists - what each list did
lists() {
	jq -c '(.lists? // .) | map([.zone, .tries, .hosts, .only])'
}

@test "a nightly report has the figures of rblstat" {
	report nightly >night
	rblstat zones --db x.db --format json | lists >want
	lists <night | diff want -
	[ "$(jq .tries night)" = "$(sqlite3 x.db 'SELECT sum(times) FROM event')" ]
	[ "$(jq .hosts night)" = "$(sqlite3 x.db 'SELECT count(*) FROM host')" ]
}

@test "days has the figures of SQL, and adds up to months" {
	rblstat days --db x.db --format csv | tail -n +2 |
	    tr -d '\r"' | sort >days
	sqlite3 -separator , x.db "SELECT substr(day, 1, 4) || '-' ||
	    substr(day, 5, 2) || '-' ||
	    substr(day, 7), z.name, sum(tries), count(DISTINCT host)
	    FROM day_sum JOIN zone AS z ON z.id = zone GROUP BY day, zone" |
	    sort >want
	[ -s want ]
	diff want days
	[ "$(awk -F, '/^2026-03/ { n += $3 } END { print n }' days)" = "$(
		rblstat zones --db x.db --month 2026-03 --format json |
		    jq 'map(.tries) | add')" ]
}

# days FLAG... - the rows of rblstat days, as SQL would write them
days() {
	rblstat days --db x.db --format csv "$@" | tail -n +2 | tr -d '\r"-' |
	    sort
}

# days_by_hand FIRST LAST
days_by_hand() {
	sqlite3 -separator , x.db "SELECT day, z.name, sum(tries),
	    count(DISTINCT host) FROM day_sum JOIN zone AS z ON z.id = zone
	    WHERE day BETWEEN $1 AND $2 GROUP BY day, zone" | tr -d - | sort
}

@test "days are right where their month is over, and where it goes on" {
	[ "$(sqlite3 x.db 'SELECT group_concat(month) FROM stale_month')" = 202604 ]
	[ "$(sqlite3 x.db 'SELECT max(day) FROM day_zone')" = 20260331 ]
	for range in '2026-02-27 2026-03-02' '2026-03-05 2026-03-05' \
	    '2026-03-30 2026-04-02' '2026-04-02 2026-04-03'; do
		first=${range% *} last=${range#* }
		days_by_hand "${first//-/}" "${last//-/}" >want
		[ -s want ]
		days --since "$first" --until "$last" | diff want -
	done
	# a month that is over is not added up again
	sqlite3 x.db 'UPDATE day_zone SET tries = 0, hosts = 0'
	[ "$(days --since 2026-03-01 --until 2026-03-31 | cut -d, -f 3,4 |
	    sort -u)" = 0,0 ]
}

@test "days are right when late lines came and when the last were taken back" {
	before=$(sqlite3 x.db 'SELECT sum(tries) FROM day_zone')
	import_more -n 500 -a 90 -d 20 -b 1773000000 -s 7
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_zone')" -gt "$before" ]
	days_by_hand 20260101 20261231 >want
	days | diff want -
	haraka='haraka: [INFO] [084066B5-E28C.1] [core]'
	cat >log <<-EOF
	Mar 12 00:00:02 gw $haraka  hook=connect plugin=dnsbl function=f params="" retval=DENY msg="host [192.0.2.148] is blacklisted by only.example.org"
	Mar 12 00:00:05 gw $haraka deny(soft?) overriden by deny hook
	EOF
	for n in 1 2; do
		head -n "$n" log >part
		rblstat import --db x.db --year 2026 part >/dev/null
		days_by_hand 20260101 20261231 >want
		days | diff want -
	done
	! grep only want || false
}

# told ID - as if the last report had spoken of the events up to this one
told() {
	sqlite3 x.db "DELETE FROM report;
	    INSERT INTO report (kind, sent, last_event, tries, hosts)
	    VALUES ('nightly', 1771977600, $1, 1, 1)"
}

# by_hand ID - what SQL says of the events behind this one
by_hand() {
	sqlite3 x.db "CREATE TEMP TABLE w AS
	    SELECT * FROM event WHERE id > $1 AND times > 0;
	    CREATE TEMP TABLE h AS SELECT host, sum(times) AS tries,
	    count(DISTINCT zone) AS zones FROM w GROUP BY host;
	    CREATE TEMP TABLE a AS
	    SELECT host, sum(tries) AS tries FROM day_sum GROUP BY host;
	    SELECT json_array(sum(times), count(DISTINCT host),
	    strftime('%Y-%m-%dT%H:%M:%SZ', min(time), 'unixepoch'),
	    strftime('%Y-%m-%dT%H:%M:%SZ', max(time), 'unixepoch'),
	    (SELECT count(*) FROM h JOIN a USING (host)
	    WHERE a.tries <= h.tries)) FROM w;
	    SELECT json_group_array(json_array(name, tries, hosts, only))
	    FROM (SELECT z.name, sum(w.times) AS tries,
	    count(DISTINCT w.host) AS hosts,
	    count(DISTINCT iif(h.zones = 1, w.host, NULL)) AS only
	    FROM w JOIN h USING (host) JOIN zone AS z ON z.id = w.zone
	    GROUP BY w.zone ORDER BY z.name)"
}

# agree ID - the window behind this event has the figures of SQL, and is the
# same where nobody knows which events stand on which days
agree() {
	told "$1"
	report nightly --home .pl --limit 1000 >whole
	by_hand "$1" >want
	jq -c '[.tries, .hosts, .first, .last, .new],
	    (.lists | map(select(.tries > 0) | [.zone, .tries, .hosts, .only]) |
	    sort)' whole | diff want - || return 1
	sqlite3 x.db 'ALTER TABLE day_event RENAME TO kept;
	    CREATE TABLE day_event AS SELECT * FROM kept WHERE false'
	report nightly --home .pl --limit 1000 >single
	sqlite3 x.db 'DROP TABLE day_event;
	    ALTER TABLE kept RENAME TO day_event'
	diff whole single || return 1
	jq -e '.people | length > 0' whole >/dev/null
}

# last_of DAY - the last event of a day
last_of() {
	sqlite3 x.db "SELECT max(id) FROM event
	    WHERE date(time, 'unixepoch', 'localtime') = '$1'"
}

# import_more FLAG... - refusals of another log
import_more() {
	"$BUILD/bench/genlog" -r 90 -v 4 "$@" >other
	rblstat import --db x.db --year 2026 other >/dev/null
	rm other
}

@test "it is known which events are of which day" {
	import_more -n 2000 -a 500 -d 9 -b 1775606400 -s 7
	import_more -n 2000 -a 500 -d 20 -b 1773000000 -s 8
	sqlite3 x.db "SELECT strftime('%Y%m%d', time, 'unixepoch',
	    'localtime') + 0, min(id), max(id) FROM event GROUP BY 1" >want
	[ "$(wc -l <want)" -gt 40 ]
	sqlite3 x.db 'SELECT * FROM day_event' | diff want -
}

# a month's end, the night in which the clocks go forward, one like others
@test "a window has the same figures wherever it begins in a day" {
	for day in 2026-02-28 2026-03-28 2026-03-29 2026-04-01; do
		last=$(last_of "$day")
		for after in $((last - 300)) $((last - 1)) "$last" \
		    $((last + 1)); do
			agree "$after"
		done
	done
	agree 1
}

@test "a window takes whole days from the sums, and others singly" {
	last=$(last_of 2026-03-10)
	told $((last - 10))
	before=$(report nightly | jq .tries)
	for more in 20260310,30000 20260311,1000; do
		sqlite3 x.db "UPDATE day_sum SET tries = tries + ${more#*,}
		    WHERE (day, host, zone) = (SELECT day, host, zone
		    FROM day_sum WHERE day = ${more%,*} LIMIT 1)"
	done
	[ "$(report nightly | jq .tries)" = $((before + 1000)) ]
	told "$last"
	[ "$(report nightly | jq .tries)" = $((before + 1000 - 10)) ]
	told $((last + 1))
	[ "$(report nightly | jq .tries)" = $((before - 11)) ]
}

@test "the figures are right where later logs go back to earlier days" {
	middle=$(($(last_of 2026-03-20) - 9))
	first=$(sqlite3 x.db 'SELECT max(id) FROM event')
	import_more -n 3000 -a 900 -d 20 -b 1773000000 -s 7
	second=$(sqlite3 x.db 'SELECT max(id) FROM event')
	import_more -n 3000 -a 900 -d 9 -b 1775606400 -s 8
	import_more -n 3000 -a 900 -d 9 -b 1767000000 -s 9
	for after in 1 "$middle" "$first" $((first + 500)) $((second - 1)) \
	    "$second" $((second + 99)); do
		agree "$after"
	done
}

@test "the figures are the same without what was purged of days before" {
	after=$(($(last_of 2026-03-20) - 50))
	agree "$after"
	mv whole before
	rblstat purge --db x.db --before 2026-03-21
	[ "$(sqlite3 x.db 'SELECT min(id) FROM event')" = $((after + 1)) ]
	agree "$after"
	diff <(jq 'del(.faults)' before) <(jq 'del(.faults)' whole)
}

@test "two reports on a day tell each refusal once" {
	all=$(sqlite3 x.db 'SELECT sum(times) FROM event')
	last=$(last_of 2026-03-15)
	agree $((last - 400))
	more=$(jq .tries whole)
	agree $((last - 100))
	[ "$more" = $(($(jq .tries whole) + 300)) ]
	agree "$last"
	[ "$more" = $(($(jq .tries whole) + 400)) ]
	[ "$more" = $((all - last + 400)) ]
}

@test "repeated and taken back refusals count in a window as in the sums" {
	told "$(sqlite3 x.db 'SELECT max(id) FROM event')"
	haraka='haraka: [INFO] [084066B5-E28C.1] [core]'
	cat >log <<-EOF
	Apr  7 23:59:58 gw rblsmtpd: zen.spamhaus.org blocked 192.0.2.9 mx.firm.pl -
	Apr  8 00:00:01 gw last message repeated 2 times
	Apr  8 00:00:02 gw $haraka  hook=connect plugin=dnsbl function=f params="" retval=DENY msg="host [192.0.2.148] is blacklisted by zen.spamhaus.org"
	Apr  8 00:00:03 gw last message repeated 2 times
	Apr  8 00:00:04 gw rblsmtpd: zen.spamhaus.org blocked 192.0.2.9 mx.firm.pl -
	Apr  9 00:00:04 gw rblsmtpd: zen.spamhaus.org blocked 192.0.2.8 mx.firm.pl -
	Apr  9 00:00:05 gw $haraka deny(soft?) overriden by deny hook
	Apr 10 00:00:04 gw rblsmtpd: zen.spamhaus.org blocked 192.0.2.7 mx.firm.pl -
	EOF
	before=$(sqlite3 x.db 'SELECT max(id) FROM event')
	for n in 1 2 3 4 5 6 7 8; do
		head -n "$n" log >part
		rblstat import --db x.db --year 2026 part >/dev/null
	done
	[ "$(sqlite3 x.db "SELECT sum(times) FROM event WHERE id > $before")" = 6 ]
	for after in "$before" $((before + 1)) $((before + 2)) \
	    $((before + 3)) $((before + 4)); do
		agree "$after"
	done
	agree $((before - 100))
}

@test "a monthly report has the figures of rblstat, and of SQL" {
	report monthly --month 2026-03 >month
	rblstat zones --db x.db --month 2026-03 --format json | lists >want
	lists <month | diff want -
	[ "$(jq -c '[.tries, .hosts, .first_time]' month)" = "[$(
		sqlite3 -separator , x.db "SELECT sum(tries),
		count(DISTINCT host), count(DISTINCT iif(host NOT IN
		(SELECT host FROM day_sum WHERE day < 20260301), host, NULL))
		FROM day_sum WHERE day BETWEEN 20260301 AND 20260331")]" ]
	[ "$(jq '[.days[].tries] | add' month)" = "$(jq .tries month)" ]
	[ "$(jq -c '.days | map(.hosts)' month)" = "[$(
		sqlite3 x.db "SELECT group_concat(hosts) FROM
		(SELECT count(DISTINCT host) AS hosts FROM day_sum
		WHERE day BETWEEN 20260301 AND 20260331 GROUP BY day)")]" ]
	[ "$(jq .before.tries month)" = "$(sqlite3 x.db \
	    'SELECT sum(tries) FROM day_sum WHERE day < 20260301')" ]
}
