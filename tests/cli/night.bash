# night.bash - a database with refusals, as bats files about reports load it

ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC SOURCE_DATE_EPOCH=1772511300 # 2026-03-03 04:15
	mkdir inbox
	{
		cat "$ROOT/schema.sql"
		echo 'PRAGMA application_id = 0x72626c6b;'
		sed -n 's/.*SCHEMA_VERSION = \([0-9]*\).*/PRAGMA user_version = \1;/p' \
		    "$ROOT/lib/schema.h"
		echo 'PRAGMA journal_mode = WAL;'
		echo "INSERT INTO source (id, path, head, position)
		    VALUES (1, '/var/log/maillog', 1, 0);"
		echo "INSERT INTO zone VALUES (1, 'zen.example');"
	} | sqlite3 x.db >/dev/null
	night 1 mail.partner.pl 3
	cat >conf <<-EOF
	db = $PWD/x.db
	home = .pl
	resolve = no
	from = rblkit@mx.example.com
	to = anna@example.com, jan@example.org
	EOF
}

teardown() {
	if [ -e smtpd.pid ]; then kill "$(cat smtpd.pid)" || true; fi
}

# night N NAME TRIES - refuse 192.0.2.N so many times
night() {
	sqlite3 x.db "INSERT OR IGNORE INTO host (id, ip, name)
	    VALUES ($1, '192.0.2.$1', '$2');
	    WITH RECURSIVE n(i) AS (VALUES (1)
	    UNION ALL SELECT i + 1 FROM n WHERE i < $3)
	    INSERT INTO event (source, position, time, dated, host, zone, format)
	    SELECT 1, i, 1772445600 + i, 0, $1, 1, 'classic' FROM n;
	    INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
	    VALUES (20260302, 0, $1, 1, $3, 1772445601, 1772445600 + $3)
	    ON CONFLICT DO UPDATE SET tries = tries + excluded.tries;"
}

report() {
	rblreport nightly --config conf "$@"
}

# window - how many reports were sent, and the last event of the last
window() {
	sqlite3 x.db "SELECT count(*), (SELECT last_event FROM report
	    ORDER BY id DESC LIMIT 1) FROM report"
}
