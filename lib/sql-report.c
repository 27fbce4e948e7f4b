#include "lib/sql-parts.h"

const char *const sql_report[SQL_COUNT] = {
	/* --- reports that were sent --- */

	[SQL_REPORT_COUNT] =
	    "SELECT count(*) FROM report WHERE kind = 'nightly'",
	[SQL_REPORT_SINCE] =
	    "SELECT sent FROM report WHERE kind = ?1 AND sent >= ?2",
	[SQL_REPORT_LAST] = "SELECT sent, last_event FROM report "
			    "WHERE kind = ?1 ORDER BY id DESC LIMIT 1",
	[SQL_REPORT_INSERT] =
	    "INSERT INTO report (kind, sent, last_event, tries, hosts, "
	    "message_id, last_change) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",

	[SQL_UNSERVED_INSERT] =
	    "INSERT INTO unserved (report, address, said) VALUES (?1, ?2, ?3)",

	/* --- the night --- */

	/* one that nobody noted the events of may have any */
	[SQL_NIGHT_DAYS] =
	    "WITH RECURSIVE every (day) AS ("
	    "SELECT min(day) FROM day_sum UNION ALL "
	    "SELECT (SELECT min(day) FROM day_sum WHERE day > every.day) "
	    "FROM every WHERE every.day IS NOT NULL) "
	    "SELECT every.day, coalesce(first_event, 0), "
	    "coalesce(last_event, 9223372036854775807) FROM every "
	    "LEFT JOIN day_event ON day_event.day = every.day "
	    "WHERE every.day IS NOT NULL ORDER BY every.day",
	[SQL_NIGHT_EVENTS] =
	    "SELECT collect(host, zone, time, times) FROM event "
	    "WHERE id > ?1 AND id <= ?2 AND times > 0",
	/* in the order of the table */
	[SQL_DAYS] = "SELECT collect(day, host, zone, tries, first, last) "
		     "FROM day_sum WHERE day BETWEEN ?1 AND ?2",
	[SQL_NIGHT_NAMES] =
	    "SELECT h.name, d.name, k.iprev, k.name, k.domain, k.class, "
	    "k.points, h.ip FROM feed AS f LEFT JOIN host AS h ON h.id = f.c0 "
	    "LEFT JOIN domain AS d ON d.id = h.domain "
	    "LEFT JOIN look AS k ON k.host = f.c0",
	[SQL_NIGHT_HOST] =
	    "SELECT h.ip, h.name, k.iprev, k.name, k.domain, k.class, "
	    "k.points FROM host AS h LEFT JOIN look AS k ON k.host = h.id "
	    "WHERE h.id = ?1",
	[SQL_NIGHT_EVIDENCE] =
	    "SELECT code, points, text FROM evidence WHERE host = ?1 "
	    "ORDER BY points IS NULL, points DESC, code",
	[SQL_NIGHT_MAILS] =
	    "SELECT mail_from, rcpt_to, text, format FROM event "
	    "WHERE time / 86400 = ?4 AND host = ?3 AND id > ?1 AND id <= ?2 "
	    "AND times > 0 ORDER BY id DESC LIMIT ?5",
	[SQL_NIGHT_HOURS] =
	    "SELECT time - time % 3600, sum(times) FROM event "
	    "WHERE id > ?1 AND id <= ?2 AND times > 0 GROUP BY 1 ORDER BY 1",
	/* of the newest only: words are looked for in each text */
	[SQL_FAULT_ERRORS] =
	    "SELECT z.name, sum(e.times), max(e.text) FROM event AS e "
	    "JOIN zone AS z ON z.id = e.zone "
	    "WHERE e.id > max(?1, ?2 - 100000) AND e.id <= ?2 "
	    "AND e.times > 0 AND (e.text LIKE '%127.255.255.%' "
	    "OR e.text LIKE '%open resolver%' OR e.text LIKE '%returnc%') "
	    "GROUP BY e.zone ORDER BY 2 DESC, 1",
	[SQL_FAULT_GAPS] = "SELECT log, first, last FROM gap "
			   "WHERE noticed > ?1 ORDER BY first, log",
	[SQL_FAULT_UNSERVED] =
	    "SELECT r.kind, r.sent, u.address, u.said FROM unserved AS u "
	    "JOIN report AS r ON r.id = u.report WHERE r.id >= "
	    "(SELECT coalesce(max(id), 0) FROM report WHERE kind = 'nightly') "
	    "ORDER BY u.rowid",
	[SQL_FAULT_OLDEST] =
	    "SELECT time, (SELECT max(id) FROM event) - id + 1 FROM event "
	    "ORDER BY id LIMIT 1",
	[SQL_ZONE_NAME] = "SELECT name FROM zone WHERE id = ?1",
	[SQL_ACCEPTED_DAYS] = "SELECT day, tries FROM day_accept "
			      "WHERE day BETWEEN ?1 AND ?2",
	[SQL_EVENT_LAST] = "SELECT coalesce(max(id), 0) FROM event",
};
