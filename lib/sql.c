#include "lib/sql.h"

/*
 * The kept refusals of one host, the newest ?3 of them. Where all days are
 * asked for, the day is not worked out for each: that takes long.
 */
#define HOST_EVENTS                                                            \
	"(SELECT e.id, e.time, z.name AS zone, e.code, e.text, e.hostid, "     \
	"e.hostinfo, e.helo, e.mail_from AS \"from\", e.rcpt_to AS \"to\", "   \
	"e.pid, e.port, e.seconds, e.times, e.format, s.path AS log FROM "     \
	"(SELECT * FROM event WHERE host = ?4 AND times > 0 "                  \
	"AND (?1 = 0 AND ?2 = 99991231 OR "                                    \
	"CAST(strftime('%Y%m%d', time, 'unixepoch', 'localtime') "             \
	"AS INTEGER) BETWEEN ?1 AND ?2) "                                      \
	"ORDER BY time DESC, id DESC LIMIT ?3) AS e "                          \
	"JOIN zone AS z ON z.id = e.zone "                                     \
	"JOIN source AS s ON s.id = e.source)"

/* strftime(RFC3339, time, 'unixepoch') */
#define RFC3339 "'%Y-%m-%dT%H:%M:%SZ'"

/* Hosts with their sums, the busiest first, in words. */
#define HOSTS(sums)                                                            \
	"SELECT h.ip, h.name, d.name AS domain, NULL AS class, "               \
	"(SELECT json_group_array(z.name) FROM json_each(t.zones) AS j "       \
	"JOIN zone AS z ON z.id = j.value WHERE z.name IS NOT NULL) "          \
	"AS zones, t.tries, t.first, t.last FROM " sums " AS t "               \
	"JOIN host AS h ON h.id = t.host "                                     \
	"JOIN domain AS d ON d.id = h.domain "                                 \
	"ORDER BY t.tries DESC, t.last DESC, t.host"

/* Lists with their sums, in words. */
#define ZONES(sums)                                                            \
	"SELECT z.name AS zone, t.tries, t.hosts, t.only, "                    \
	"1.0 * t.tries / sum(t.tries) OVER () AS share "                       \
	"FROM " sums " AS t JOIN zone AS z ON z.id = t.zone "                  \
	"ORDER BY 2 DESC, 1 LIMIT ?3"

/* No event behind this one is pruned. */
#define PRUNE_UP_TO                                                            \
	"min((SELECT max(id) FROM event) - 100000, coalesce("                  \
	"(SELECT max(last_event) FROM report), 9223372036854775807))"

static const char *const text[SQL_COUNT] = {
	[SQL_SOURCE_BEGUN] = "SELECT 1 FROM source WHERE head = ?1",
	[SQL_SOURCE_BY_PATH] = "SELECT id, position, last_time FROM source "
			       "WHERE head = ?1 AND path = ?2 ORDER BY id DESC",
	[SQL_SOURCE_BY_HEAD] =
	    "SELECT id, position, last_time FROM source "
	    "WHERE head = ?1 AND (position < ?2 OR EXISTS "
	    "(SELECT 1 FROM source_mark AS m "
	    "WHERE m.source = source.id AND place = ?2 AND hash = ?3)) "
	    "ORDER BY id DESC",
	[SQL_SOURCE_NEWEST] = "SELECT coalesce(max(id), 0) FROM source",
	[SQL_SOURCE_IN_DIRECTORY] =
	    "SELECT max(last_time) FROM source WHERE id <= ?2 "
	    "AND substr(path, 1, length(?1) + 1) = ?1 || '/'",
	/* the name alone, or with a number or a date behind it */
	[SQL_SOURCE_OF_NAME] =
	    "SELECT max(last_time) FROM source WHERE id <= ?2 "
	    "AND substr(path, 1, length(?1)) = ?1 AND (path = ?1 "
	    "OR substr(path, length(?1) + 1) GLOB '[.-][0-9]*')",
	[SQL_SOURCE_INSERT] =
	    "INSERT INTO source (path, head, position) VALUES (?1, ?2, 0)",
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
	    "WHERE head = ?1 AND path = ?2 AND cursor IS NOT NULL",
	[SQL_JOURNAL_ADVANCE] =
	    "UPDATE source SET position = ?2, last_time = ?3, cursor = ?4 "
	    "WHERE id = ?1",
	[SQL_PACKED_FIND] =
	    "SELECT source FROM source_packed WHERE device = ?1 "
	    "AND inode = ?2 AND size = ?3 AND modified = ?4",
	[SQL_PACKED_NOTE] = "INSERT OR REPLACE INTO source_packed "
			    "(device, inode, size, modified, source) "
			    "VALUES (?1, ?2, ?3, ?4, ?5)",

	[SQL_GAP_INSERT] =
	    "INSERT INTO gap (log, first, last, noticed) "
	    "SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM gap "
	    "WHERE log = ?1 AND first = ?2 AND last = ?3)",

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
	    "WHERE host = ?1 AND source = ?2 AND position = ?3",
	/* its row stays, lest its id is used again */
	[SQL_EVENT_UNDO] =
	    "UPDATE event SET times = 0 WHERE host = ?1 AND source = ?2 "
	    "AND position = ?3",
	/* the first and the last of the day are those that are left, as far
	 * as they are kept */
	[SQL_DAY_SUM_UNDO] =
	    "UPDATE day_sum SET tries = tries - ?6, "
	    "first = coalesce((SELECT min(time) FROM event WHERE host = ?1 "
	    "AND zone = ?4 AND times > 0 "
	    "AND time BETWEEN first AND last), first), "
	    "last = coalesce((SELECT max(time) FROM event WHERE host = ?1 "
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
	    "(SELECT max(last_event) FROM report), 9223372036854775807)",
	[SQL_EVENT_OWED] =
	    "SELECT count(*) FROM event WHERE time < ?1 AND "
	    "times > 0 AND id > (SELECT max(last_event) FROM report)",
	[SQL_DAY_SUM_ADD] =
	    "INSERT INTO day_sum "
	    "(day, domain, host, zone, tries, first, last) "
	    "SELECT c0, c1, c2, c3, c4, c5, c6 FROM feed WHERE true "
	    "ON CONFLICT (day, host, zone) DO UPDATE SET "
	    "tries = tries + excluded.tries, "
	    "first = min(first, excluded.first), "
	    "domain = iif(excluded.last >= last, excluded.domain, domain), "
	    "last = max(last, excluded.last)",

	[SQL_MONTH_STALE] =
	    "INSERT OR IGNORE INTO stale_month (month) VALUES (?1)",
	[SQL_MONTH_STALE_LIST] =
	    "SELECT month FROM stale_month WHERE month BETWEEN ?1 AND ?2",
	[SQL_MONTH_NEXT_STALE] =
	    "SELECT month FROM stale_month "
	    "WHERE month < (SELECT max(day) / 100 FROM day_sum) LIMIT 1",
	[SQL_MONTH_FORGET_ZONES] = "DELETE FROM month_zone WHERE month = ?1",
	[SQL_MONTH_FORGET_HOSTS] = "DELETE FROM month_host WHERE month = ?1",
	[SQL_MONTH_ZONES] =
	    "INSERT INTO month_zone (month, zone, tries, hosts, only) "
	    "SELECT ?1, c0, c1, c2, c3 FROM feed",
	[SQL_MONTH_HOSTS] =
	    "INSERT INTO month_host (month, place, host, tries, first, last, "
	    "zones) SELECT ?1, row_number() OVER (), c0, c1, c2, c3, c4 "
	    "FROM feed",
	[SQL_MONTH_FRESH] = "DELETE FROM stale_month WHERE month = ?1",

	[SQL_DAY_SUM_LIST] = "SELECT host, zone, tries, first, last "
			     "FROM day_sum WHERE day BETWEEN ?1 AND ?2",
	[SQL_DAY_SUM_LIST_DOMAIN] =
	    "SELECT host, zone, tries, first, last FROM day_sum "
	    "WHERE day BETWEEN ?1 AND ?2 AND domain = ?3",
	[SQL_MONTH_IS_FRESH] =
	    "SELECT 1 FROM month_zone WHERE month = ?1 "
	    "AND month NOT IN (SELECT month FROM stale_month) LIMIT 1",

	[SQL_REPORT_COUNT] = "SELECT count(*) FROM report",
	[SQL_REPORT_LAST] = "SELECT sent, last_event FROM report "
			    "WHERE kind = ?1 ORDER BY id DESC LIMIT 1",
	[SQL_REPORT_INSERT] =
	    "INSERT INTO report (kind, sent, last_event, tries, hosts, "
	    "message_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_EVENT_LAST] = "SELECT coalesce(max(id), 0) FROM event",
	[SQL_NIGHT_SUM] =
	    "SELECT coalesce(sum(times), 0), count(DISTINCT host), min(time), "
	    "max(time) FROM event WHERE id > ?1 AND id <= ?2 AND times > 0",
	[SQL_NIGHT_HOSTS] =
	    "SELECT h.ip, h.name, group_concat(DISTINCT z.name), "
	    "sum(e.times), min(e.time), max(e.time) FROM event AS e "
	    "JOIN host AS h ON h.id = e.host JOIN zone AS z ON z.id = e.zone "
	    "WHERE e.id > ?1 AND e.id <= ?2 AND e.times > 0 "
	    "GROUP BY e.host "
	    "ORDER BY sum(e.times) DESC, max(e.time) DESC, h.ip",
	[SQL_NIGHT_ZONES] =
	    "SELECT z.name, sum(e.times), count(DISTINCT e.host) "
	    "FROM event AS e JOIN zone AS z ON z.id = e.zone "
	    "WHERE e.id > ?1 AND e.id <= ?2 AND e.times > 0 "
	    "GROUP BY e.zone ORDER BY sum(e.times) DESC, z.name",

	[SQL_FIGURE_HOSTS] = HOSTS("(SELECT c0 AS host, c1 AS tries, "
				   "c2 AS first, c3 AS last, c4 AS zones "
				   "FROM feed)"),
	[SQL_FIGURE_MONTH_HOSTS] =
	    HOSTS("(SELECT host, tries, first, last, zones FROM month_host "
		  "WHERE month = ?1 / 100 ORDER BY place LIMIT ?3)"),
	[SQL_FIGURE_ZONES] = ZONES("(SELECT c0 AS zone, c1 AS tries, "
				   "c2 AS hosts, c3 AS only FROM feed)"),
	[SQL_FIGURE_MONTH_ZONES] =
	    ZONES("(SELECT * FROM month_zone WHERE month = ?1 / 100)"),
	[SQL_FIGURE_MONTHS] =
	    "SELECT m.month, z.name AS zone, m.tries, m.hosts "
	    "FROM (SELECT month, zone, tries, hosts FROM month_zone "
	    "WHERE month NOT IN (SELECT month FROM stale_month) "
	    "AND month BETWEEN ?1 / 100 AND ?2 / 100 "
	    "UNION ALL SELECT c0, c1, c2, c3 FROM feed "
	    "ORDER BY 1 DESC, 3 DESC LIMIT ?3) AS m "
	    "JOIN zone AS z ON z.id = m.zone "
	    "ORDER BY m.month, m.tries DESC, z.name",

	[SQL_HOST_FIND] = "SELECT id FROM host WHERE id = ?2 "
			  "OR (ip = ?1 AND id >= 4294967296) ",
	[SQL_SHOW_HOST] =
	    "SELECT h.ip, h.name, NULL AS iprev, d.name AS domain, "
	    "NULL AS class, '[]' AS evidence FROM host AS h "
	    "JOIN domain AS d ON d.id = h.domain WHERE h.id = ?4",
	[SQL_SHOW_ZONES] =
	    "SELECT z.name AS zone, sum(s.tries) AS tries, "
	    "count(DISTINCT s.day) AS days, min(s.first) AS first, "
	    "max(s.last) AS last FROM host_day AS s "
	    "JOIN zone AS z ON z.id = s.zone "
	    "WHERE s.host = ?4 AND s.day BETWEEN ?1 AND ?2 "
	    "GROUP BY s.zone ORDER BY 2 DESC, 1",
	[SQL_SHOW_EVENTS] =
	    "SELECT time, zone, code, text, hostid, hostinfo, helo, "
	    "\"from\", \"to\", format, log, pid, port, seconds, times "
	    "FROM " HOST_EVENTS " ORDER BY time, id",
	[SQL_SHOW_JSON] =
	    "SELECT json_object('ip', h.ip, 'name', h.name, 'iprev', NULL, "
	    "'domain', d.name, 'class', NULL, 'evidence', json('[]'), "
	    "'events', (SELECT json_group_array(json_object("
	    "'time', strftime(" RFC3339 ", time, 'unixepoch'), "
	    "'zone', zone, 'code', code, 'text', text, 'hostid', hostid, "
	    "'hostinfo', hostinfo, 'helo', helo, 'from', \"from\", "
	    "'to', \"to\", 'format', format, 'log', log, 'pid', pid, "
	    "'port', port, 'seconds', seconds, 'times', times)) "
	    "FROM (SELECT * FROM " HOST_EVENTS " ORDER BY time, id))) "
	    "FROM host AS h JOIN domain AS d ON d.id = h.domain "
	    "WHERE h.id = ?4",

	[SQL_EXPLAIN_REFUSAL] =
	    "SELECT json_object('line', ?1, 'format', ?2, "
	    "'time', strftime(" RFC3339 ", ?3, 'unixepoch'), "
	    "'ip', ?4, 'zone', ?5, 'code', ?6, 'text', ?7, 'hostid', ?8, "
	    "'hostinfo', ?9, 'helo', ?10, 'from', ?11, 'to', ?12, "
	    "'pid', ?13, 'port', ?14, 'times', ?15)",
	[SQL_EXPLAIN_NEAREST] =
	    "SELECT json_object('line', ?1, 'format', NULL, 'nearest', "
	    "json_object('format', ?2, 'literal', ?3, 'matched', ?4, "
	    "'rest', ?5))",
	[SQL_EXPLAIN_OTHER] = "SELECT json_object('line', ?1, 'format', NULL)",

	[SQL_CHECK_ROW] = "SELECT json_array(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
			  "?9)",
	[SQL_FIGURE_CHECK] =
	    "SELECT value ->> 0 AS zone, value ->> 1 AS verdict, "
	    "value ->> 2 AS ipv4, value ->> 3 AS ipv6, value ->> 4 AS asked, "
	    "value ->> 5 AS answered, value ->> 6 AS ms, "
	    "value ->> 7 AS ms_max, value ->> 8 AS why FROM json_each(?4)",
};

const char *
sql_text(enum sql which)
{
	return text[which];
}
