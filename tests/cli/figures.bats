#!/usr/bin/env bats
# the figures of reports: those of rblstat, whichever way they are added up

bats_require_minimum_version 1.5.0

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=Europe/Warsaw
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

# one refusal is told of already, so that the sums are not the window
@test "it is the same out of single refusals and out of daily sums" {
	report nightly --home .pl >sums
	sqlite3 x.db "INSERT INTO report (kind, sent, last_event, tries, hosts)
	    VALUES ('nightly', 1771977600, 1, 1, 1)"
	report nightly --home .pl >events
	[ "$(jq '.tries - 1' sums)" = "$(jq .tries events)" ]
	for key in .hosts .named .at_home '.overlap' .order .people_left \
	    '.days' '.people | map([.ip, .tries, .first, .last, .zones])' \
	    '.lists | map([.zone, .hosts, .only])' \
	    '.organisations | map([.domain, .hosts, .zones])'; do
		diff <(jq -c "$key" sums) <(jq -c "$key" events)
	done
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
