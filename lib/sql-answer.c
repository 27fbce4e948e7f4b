#include "lib/sql-parts.h"

/* What is asked for: all days, so that the day is not worked out, or some. */
#define WITHIN                                                                 \
	"times > 0 AND (?1 = 0 AND ?2 = 99991231 OR "                          \
	"CAST(strftime('%Y%m%d', time, 'unixepoch', 'localtime') "             \
	"AS INTEGER) BETWEEN ?1 AND ?2)"

/*
 * The kept refusals of one host, the newest ?3 of them: from the last day of
 * UTC backwards, to that with which there are enough.
 */
#define HOST_EVENTS                                                            \
	"(WITH RECURSIVE every (day, count) AS ("                              \
	"SELECT max(time / 86400), 0 FROM event UNION ALL "                    \
	"SELECT (SELECT max(time / 86400) FROM event "                         \
	"WHERE time / 86400 < every.day), "                                    \
	"count + (SELECT count(*) FROM event "                                 \
	"WHERE time / 86400 = every.day AND host = ?4 AND " WITHIN ") "        \
	"FROM every WHERE every.day IS NOT NULL "                              \
	"AND (?3 < 0 OR count < ?3)) "                                         \
	"SELECT e.id, e.time, z.name AS zone, e.code, e.text, e.hostid, "      \
	"e.hostinfo, e.helo, e.mail_from AS \"from\", "                        \
	"e.rcpt_to AS \"to\", e.pid, e.port, e.seconds, e.times, e.format, "   \
	"s.path AS log FROM "                                                  \
	"(SELECT event.* FROM every CROSS JOIN event "                         \
	"ON time / 86400 = every.day WHERE host = ?4 AND " WITHIN " "          \
	"ORDER BY time DESC, id DESC LIMIT ?3) AS e "                          \
	"JOIN zone AS z ON z.id = e.zone "                                     \
	"JOIN source AS s ON s.id = e.source)"

/*
 * What a host (h, in the domain d) is called once it was looked up (l): by a
 * name that leads back, else as the log has it; and its domain, which it has
 * by such a name only, unless nobody could say. SQL_DAY_SUM_LIST_DOMAIN goes by
 * the same.
 */
#define NAME "iif(l.iprev = 'pass', l.name, h.name)"
#define DOMAIN                                                                 \
	"CASE coalesce(l.iprev, 'temperror') WHEN 'pass' THEN l.domain "       \
	"WHEN 'temperror' THEN d.name END"

/* Its evidence, the best first, what could not be found out last. */
#define EVIDENCE                                                               \
	"(SELECT code, points, text FROM evidence WHERE host = ?4 "            \
	"ORDER BY points IS NULL, points DESC, code)"

/* strftime(RFC3339, time, 'unixepoch') */
#define RFC3339 "'%Y-%m-%dT%H:%M:%SZ'"

/* Hosts with their sums, the busiest first, in words. */
#define HOSTS(sums)                                                            \
	"SELECT h.ip, " NAME " AS name, " DOMAIN " AS domain, l.class, "       \
	"(SELECT json_group_array(z.name) FROM json_each(t.zones) AS j "       \
	"JOIN zone AS z ON z.id = j.value WHERE z.name IS NOT NULL) "          \
	"AS zones, t.tries, t.first, t.last FROM " sums " AS t "               \
	"JOIN host AS h ON h.id = t.host "                                     \
	"JOIN domain AS d ON d.id = h.domain "                                 \
	"LEFT JOIN look AS l ON l.host = h.id "                                \
	"ORDER BY t.tries DESC, t.last DESC, t.host"

/* Lists with their sums, in words. */
#define ZONES(sums)                                                            \
	"SELECT z.name AS zone, t.tries, t.hosts, t.only, "                    \
	"1.0 * t.tries / sum(t.tries) OVER () AS share "                       \
	"FROM " sums " AS t JOIN zone AS z ON z.id = t.zone "                  \
	"ORDER BY 2 DESC, 1 LIMIT ?3"

const char *const sql_answer[SQL_COUNT] = {
	/* --- adding up --- */

	[SQL_DAY_SUM_LIST] = "SELECT collect(host, zone, tries, first, last) "
			     "FROM day_sum WHERE day BETWEEN ?1 AND ?2",
	[SQL_DAY_SUM_LIST_UNTIMED] = "SELECT collect(host, zone, tries, 0, 0) "
				     "FROM day_sum WHERE day BETWEEN ?1 AND ?2",
	[SQL_DAY_SUM_LIST_DOMAIN] =
	    "SELECT collect(host, zone, tries, first, last) FROM day_sum AS s "
	    "WHERE day BETWEEN ?1 AND ?2 AND ("
	    "(domain = (SELECT id FROM domain WHERE name = ?3) "
	    "AND NOT EXISTS (SELECT 1 FROM look AS l "
	    "WHERE l.host = s.host AND l.iprev <> 'temperror')) "
	    "OR host IN (SELECT host FROM look "
	    "WHERE domain = ?3 AND iprev = 'pass'))",
	/* in the order of the key, which is the only way through the table */
	[SQL_DAY_SUM_LIST_DAYS] = "SELECT collect(day, zone, tries) "
				  "FROM day_sum WHERE day BETWEEN ?1 AND ?2",
	[SQL_MONTH_IS_FRESH] =
	    "SELECT 1 FROM month_zone WHERE month = ?1 "
	    "AND month NOT IN (SELECT month FROM stale_month) LIMIT 1",

	/* --- figures --- */

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
	[SQL_FIGURE_DAYS] =
	    "SELECT s.day, z.name AS zone, s.tries, s.hosts "
	    "FROM (SELECT day, zone, tries, hosts FROM day_zone "
	    "WHERE day / 100 NOT IN (SELECT month FROM stale_month) "
	    "AND day BETWEEN ?1 AND ?2 "
	    "UNION ALL SELECT c0, c1, c2, c3 FROM feed "
	    "ORDER BY 1 DESC, 3 DESC LIMIT ?3) AS s "
	    "JOIN zone AS z ON z.id = s.zone "
	    "ORDER BY s.day, s.tries DESC, z.name",

	/* --- one host --- */

	[SQL_HOST_FIND] = "SELECT id FROM host WHERE id = ?2 "
			  "OR (ip = ?1 AND id >= 4294967296) ",
	[SQL_SHOW_HOST] =
	    "SELECT h.ip, " NAME " AS name, l.iprev, " DOMAIN " AS domain, "
	    "l.class, l.points, l.asked FROM host AS h "
	    "JOIN domain AS d ON d.id = h.domain "
	    "LEFT JOIN look AS l ON l.host = h.id WHERE h.id = ?4",
	[SQL_SHOW_EVIDENCE] =
	    "SELECT iif(points IS NULL, '?', printf('%+d', points)) AS points, "
	    "code, text FROM " EVIDENCE,
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
	    "SELECT json_object('ip', h.ip, 'name', " NAME ", "
	    "'iprev', l.iprev, 'domain', " DOMAIN ", 'class', l.class, "
	    "'points', l.points, "
	    "'asked', strftime(" RFC3339 ", l.asked, 'unixepoch'), "
	    "'evidence', (SELECT json_group_array(json_object("
	    "'code', code, 'points', points, 'text', text)) "
	    "FROM (SELECT * FROM " EVIDENCE ")), "
	    "'events', (SELECT json_group_array(json_object("
	    "'time', strftime(" RFC3339 ", time, 'unixepoch'), "
	    "'zone', zone, 'code', code, 'text', text, 'hostid', hostid, "
	    "'hostinfo', hostinfo, 'helo', helo, 'from', \"from\", "
	    "'to', \"to\", 'format', format, 'log', log, 'pid', pid, "
	    "'port', port, 'seconds', seconds, 'times', times)) "
	    "FROM (SELECT * FROM " HOST_EVENTS " ORDER BY time, id))) "
	    "FROM host AS h JOIN domain AS d ON d.id = h.domain "
	    "LEFT JOIN look AS l ON l.host = h.id WHERE h.id = ?4",

	/* --- lines of a log --- */

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

	/* --- the health of lists --- */

	[SQL_CHECK_ROW] = "SELECT json_array(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
			  "?9)",
	[SQL_FIGURE_CHECK] =
	    "SELECT value ->> 0 AS zone, value ->> 1 AS verdict, "
	    "value ->> 2 AS ipv4, value ->> 3 AS ipv6, value ->> 4 AS asked, "
	    "value ->> 5 AS answered, value ->> 6 AS ms, "
	    "value ->> 7 AS ms_max, value ->> 8 AS why FROM json_each(?4)",
};
