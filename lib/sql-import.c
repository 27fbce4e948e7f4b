#include "lib/sql-parts.h"

/*
 * Of host ?1 about the time ?9. A time that was worked out again may be an
 * hour off, and a local day is in up to three of UTC.
 */
#define SAME_DAY                                                               \
	"time / 86400 IN (?9 / 86400 - 1, ?9 / 86400, ?9 / 86400 + 1) "        \
	"AND host = ?1 "

/* The one of that host that stands in the log ?2 at ?3. */
#define THIS_EVENT SAME_DAY "AND source = ?2 AND position = ?3"

/* No event behind this one is pruned. */
#define PRUNE_UP_TO                                                            \
	"min((SELECT max(id) FROM event) - 100000, coalesce("                  \
	"(SELECT max(last_event) FROM report WHERE kind = 'nightly'), "        \
	"9223372036854775807))"

const char *const sql_import[SQL_COUNT] = {
	/* --- logs --- */

	[SQL_SOURCE_BEGUN] = "SELECT 1 FROM source WHERE head = ?1 "
			     "AND sent = ?2",
	[SQL_SOURCE_BY_PATH] = "SELECT id, position, last_time FROM source "
			       "WHERE head = ?1 AND path = ?2 AND sent = ?3 "
			       "ORDER BY id DESC",
	[SQL_SOURCE_BY_HEAD] =
	    "SELECT id, position, last_time FROM source "
	    "WHERE head = ?1 AND sent = ?4 AND (position < ?2 OR EXISTS "
	    "(SELECT 1 FROM source_mark AS m "
	    "WHERE m.source = source.id AND place = ?2 AND hash = ?3)) "
	    "ORDER BY id DESC",
	[SQL_SOURCE_NEWEST] = "SELECT coalesce(max(id), 0) FROM source",
	[SQL_SOURCE_IN_DIRECTORY] =
	    "SELECT max(last_time) FROM source WHERE id <= ?2 AND sent = ?3 "
	    "AND substr(path, 1, length(?1) + 1) = ?1 || '/'",
	/* the name alone, or with a number or a date behind it */
	[SQL_SOURCE_OF_NAME] =
	    "SELECT max(last_time) FROM source WHERE id <= ?2 AND sent = ?3 "
	    "AND substr(path, 1, length(?1)) = ?1 AND (path = ?1 "
	    "OR substr(path, length(?1) + 1) GLOB '[.-][0-9]*')",
	[SQL_SOURCE_INSERT] = "INSERT INTO source (path, head, position, sent) "
			      "VALUES (?1, ?2, 0, ?3)",
	[SQL_SOURCE_ADVANCE] =
	    "UPDATE source SET path = ?2, position = ?3, last_time = ?4 "
	    "WHERE id = ?1",
	[SQL_MARK_LIST] = "SELECT place, hash FROM source_mark "
			  "WHERE source = ?1 AND place <= ?2 ORDER BY place",
	[SQL_MARK_INSERT] =
	    "INSERT OR IGNORE INTO source_mark "
	    "(source, place, hash, lasting) VALUES (?1, ?2, ?3, ?4)",
	[SQL_MARK_FORGET] = "DELETE FROM source_mark WHERE source = ?1 "
			    "AND (place > ?2 OR lasting = 0)",
	[SQL_JOURNAL_FIND] =
	    "SELECT id, position, last_time, cursor FROM source "
	    "WHERE head = ?1 AND path = ?2 AND sent = ?3 "
	    "AND cursor IS NOT NULL",
	[SQL_JOURNAL_ADVANCE] =
	    "UPDATE source SET position = ?2, last_time = ?3, cursor = ?4 "
	    "WHERE id = ?1",
	[SQL_PACKED_FIND] =
	    "SELECT source FROM source_packed WHERE device = ?1 "
	    "AND inode = ?2 AND size = ?3 AND modified = ?4 AND sent = ?5",
	[SQL_PACKED_NOTE] = "INSERT OR REPLACE INTO source_packed "
			    "(device, inode, size, modified, sent, source) "
			    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_GAP_INSERT] =
	    "INSERT INTO gap (log, first, last, noticed) "
	    "SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM gap "
	    "WHERE log = ?1 AND first = ?2 AND last = ?3)",
	[SQL_SOURCE_SENDERS] = "UPDATE source SET senders = 1 WHERE id = ?1",
	[SQL_SOURCE_TOLD_SENDERS] =
	    "SELECT EXISTS (SELECT 1 FROM source WHERE senders = 1)",

	/* --- zones, domains, hosts --- */

	[SQL_ZONE_FIND] = "SELECT id FROM zone WHERE name = ?1",
	[SQL_ZONE_INSERT] = "INSERT INTO zone (name) VALUES (?1)",
	[SQL_DOMAIN_FIND] = "SELECT id FROM domain WHERE name = ?1",
	[SQL_DOMAIN_INSERT] = "INSERT INTO domain (name) VALUES (?1)",
	[SQL_HOST_NEXT] = "SELECT EXISTS (SELECT 1 FROM host), "
			  "(SELECT max(id) + 1 FROM host)",
	[SQL_HOST_LOAD] =
	    "SELECT id, name, domain, named FROM host WHERE id = ?1",
	[SQL_HOST_LOAD_V6] = "SELECT id, name, domain, named FROM host "
			     "WHERE ip = ?1 AND id >= 4294967296",
	[SQL_HOST_WRITE] =
	    "INSERT INTO host (id, ip, name, named, domain) "
	    "SELECT c0, c1, c2, c3, c4 FROM feed WHERE true "
	    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
	    "named = excluded.named, domain = excluded.domain",

	/* --- events and their sums --- */

	[SQL_EVENT_WRITE] =
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format, code, text, hostid, hostinfo, helo, mail_from, rcpt_to, "
	    "pid, port, times, seconds) "
	    "SELECT c0, c1, c2, c3, c4, c5, c6, nullif(c7, 0), c8, c9, c10, "
	    "c11, c12, c13, nullif(c14, 0), nullif(c15, 0), c16, "
	    "nullif(c17, -1) FROM feed",
	[SQL_EVENT_AMEND] =
	    "UPDATE event SET times = times + ?4, "
	    "seconds = coalesce(?5, seconds), "
	    "mail_from = coalesce(?6, mail_from), rcpt_to = CASE "
	    "WHEN ?7 IS NULL THEN rcpt_to WHEN rcpt_to IS NULL THEN ?7 "
	    "WHEN length(CAST(rcpt_to AS BLOB)) + length(CAST(?7 AS BLOB)) "
	    "+ 2 > ?8 THEN rcpt_to ELSE rcpt_to || ', ' || ?7 END "
	    "WHERE " THIS_EVENT,
	/* its row stays, lest its id is used again */
	[SQL_EVENT_UNDO] = "UPDATE event SET times = 0 WHERE " THIS_EVENT,
	/* the first and the last of the day are those that are left, as far
	 * as they are kept */
	[SQL_DAY_SUM_UNDO] =
	    "UPDATE day_sum SET tries = tries - ?6, "
	    "first = coalesce((SELECT min(time) FROM event WHERE " SAME_DAY
	    "AND zone = ?4 AND times > 0 "
	    "AND time BETWEEN first AND last), first), "
	    "last = coalesce((SELECT max(time) FROM event WHERE " SAME_DAY
	    "AND zone = ?4 AND times > 0 "
	    "AND time BETWEEN first AND last), last) "
	    "WHERE day = ?5 AND host = ?1 AND zone = ?4",
	[SQL_DAY_SUM_EMPTY] = "DELETE FROM day_sum WHERE day = ?5 "
			      "AND host = ?1 AND zone = ?4 AND tries < 1",
	[SQL_EVENT_NEWEST] = "SELECT max(last) FROM day_sum "
			     "WHERE day = (SELECT max(day) FROM day_sum)",
	/* what a report still owes the co-admins is not thrown away, nor what
	 * would make no difference to the size */
	[SQL_EVENT_PRUNE] =
	    "DELETE FROM event WHERE id < coalesce((SELECT id FROM event "
	    "WHERE time >= ?1 ORDER BY id LIMIT 1), 9223372036854775807) "
	    "AND id <= " PRUNE_UP_TO,
	[SQL_EVENT_PRUNE_LATE] = "DELETE FROM event WHERE time < ?1 "
				 "AND id > ?2 AND id <= " PRUNE_UP_TO,
	/* the newest one stays, lest its id is used again */
	[SQL_EVENT_PURGE] =
	    "DELETE FROM event WHERE time < ?1 AND id < "
	    "(SELECT max(id) FROM event) AND id <= coalesce("
	    "(SELECT max(last_event) FROM report WHERE kind = 'nightly'), "
	    "9223372036854775807)",
	[SQL_EVENT_OWED] =
	    "SELECT count(*) FROM event WHERE time < ?1 AND "
	    "times > 0 AND id > (SELECT max(last_event) FROM report "
	    "WHERE kind = 'nightly')",
	[SQL_DAY_EVENT_ADD] =
	    "INSERT INTO day_event (day, first_event, last_event) "
	    "VALUES (?1, ?2, ?3) ON CONFLICT (day) DO UPDATE SET "
	    "first_event = min(first_event, excluded.first_event), "
	    "last_event = max(last_event, excluded.last_event)",
	[SQL_DAY_SUM_ADD] =
	    "INSERT INTO day_sum "
	    "(day, domain, host, zone, tries, first, last) "
	    "SELECT c0, c1, c2, c3, c4, c5, c6 FROM feed WHERE true "
	    "ON CONFLICT (day, host, zone) DO UPDATE SET "
	    "tries = tries + excluded.tries, "
	    "first = min(first, excluded.first), "
	    "domain = iif(excluded.last >= last, excluded.domain, domain), "
	    "last = max(last, excluded.last)",
	[SQL_ACCEPT_ADD] =
	    "INSERT INTO day_accept (day, tries) VALUES (?1, ?2) "
	    "ON CONFLICT (day) DO UPDATE SET tries = tries + excluded.tries",
	[SQL_WROTE_ADD] =
	    "INSERT INTO wrote (domain, day, mails, last) "
	    "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (domain, day) DO UPDATE "
	    "SET mails = mails + excluded.mails, "
	    "last = max(last, excluded.last)",
	[SQL_WROTE_LIST] =
	    "INSERT OR IGNORE INTO wrote (domain, day, mails, last) "
	    "VALUES (?1, 0, 0, 0)",
	[SQL_WROTE_FORGET_LIST] = "DELETE FROM wrote WHERE day = 0",
	[SQL_WROTE_PURGE] = "DELETE FROM wrote WHERE day BETWEEN 1 AND ?1 - 1",
	[SQL_USED_NETS] = "SELECT net, min(time) FROM let_in GROUP BY net "
			  "ORDER BY net",
	[SQL_USED_ADD] =
	    "INSERT INTO used (net, day, came, passed, last) "
	    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (net, day) DO UPDATE "
	    "SET came = came + excluded.came, "
	    "passed = passed + excluded.passed, "
	    "last = max(last, excluded.last)",
	[SQL_USED_LAST] =
	    "SELECT (SELECT max(last) FROM used WHERE net = ?1), "
	    "EXISTS (SELECT 1 FROM used WHERE net = '' AND last >= ?2)",
	[SQL_USED_PURGE] = "DELETE FROM used WHERE day < ?1",

	/* --- months --- */

	[SQL_MONTH_STALE] =
	    "INSERT OR IGNORE INTO stale_month (month) VALUES (?1)",
	[SQL_MONTH_STALE_LIST] =
	    "SELECT month FROM stale_month WHERE month BETWEEN ?1 AND ?2",
	[SQL_MONTH_NEXT_STALE] =
	    "SELECT month FROM stale_month "
	    "WHERE month < (SELECT max(day) / 100 FROM day_sum) LIMIT 1",
	[SQL_MONTH_FORGET_ZONES] = "DELETE FROM month_zone WHERE month = ?1",
	[SQL_MONTH_FORGET_DAYS] =
	    "DELETE FROM day_zone "
	    "WHERE day BETWEEN ?1 * 100 AND ?1 * 100 + 99",
	[SQL_MONTH_FORGET_HOSTS] = "DELETE FROM month_host WHERE month = ?1",
	[SQL_MONTH_ZONES] =
	    "INSERT INTO month_zone (month, zone, tries, hosts, only) "
	    "SELECT ?1, c0, c1, c2, c3 FROM feed",
	[SQL_MONTH_DAYS] = "INSERT INTO day_zone (day, zone, tries, hosts) "
			   "SELECT c0, c1, c2, c3 FROM feed",
	[SQL_MONTH_HOSTS] =
	    "INSERT INTO month_host (month, place, host, tries, first, last, "
	    "zones) SELECT ?1, row_number() OVER (), c0, c1, c2, c3, c4 "
	    "FROM feed",
	[SQL_MONTH_FRESH] = "DELETE FROM stale_month WHERE month = ?1",
};
