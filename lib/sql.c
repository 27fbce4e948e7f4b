#include "lib/sql.h"

static const char *const text[SQL_COUNT] = {
	[SQL_SOURCE_BY_HEAD] = "SELECT id, position, last_time FROM source "
			       "WHERE head = ?1 ORDER BY id DESC",
	[SQL_SOURCE_INSERT] =
	    "INSERT INTO source (path, head, position) VALUES (?1, ?2, 0)",
	[SQL_SOURCE_ADVANCE] = "UPDATE source SET path = ?2, position = ?3, "
			       "last_time = coalesce(?4, last_time) "
			       "WHERE id = ?1",
	[SQL_MARK_LIST] =
	    "SELECT place, hash FROM source_mark WHERE source = ?1",
	[SQL_MARK_INSERT] = "INSERT OR REPLACE INTO source_mark "
			    "(source, place, hash) VALUES (?1, ?2, ?3)",
	[SQL_MARK_DELETE] =
	    "DELETE FROM source_mark WHERE source = ?1 AND place = ?2",

	[SQL_ZONE_FIND] = "SELECT id FROM zone WHERE name = ?1",
	[SQL_ZONE_INSERT] = "INSERT INTO zone (name) VALUES (?1)",
	[SQL_DOMAIN_FIND] = "SELECT id FROM domain WHERE name = ?1",
	[SQL_DOMAIN_INSERT] = "INSERT INTO domain (name) VALUES (?1)",
	[SQL_HOST_FIND] = "SELECT id, name, domain FROM host WHERE ip = ?1",
	[SQL_HOST_INSERT] =
	    "INSERT INTO host (ip, name, domain) VALUES (?1, ?2, ?3)",
	[SQL_HOST_NAME] =
	    "UPDATE host SET name = ?2, domain = ?3 WHERE id = ?1",

	[SQL_EVENT_INSERT] =
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format, code, text, hostid, hostinfo, helo, mail_from, rcpt_to) "
	    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
	    "?14)",
	[SQL_EVENT_NEWEST] = "SELECT max(time) FROM event",
	/* what a report still owes the co-admins is not thrown away */
	[SQL_EVENT_PRUNE] =
	    "DELETE FROM event WHERE time < ?1 AND id <= coalesce("
	    "(SELECT max(last_event) FROM report), 9223372036854775807)",
	[SQL_DAY_SUM_ADD] =
	    "INSERT INTO day_sum (day, domain, host, zone, tries, first, last) "
	    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
	    "ON CONFLICT DO UPDATE SET tries = tries + excluded.tries, "
	    "first = min(first, excluded.first), "
	    "last = max(last, excluded.last)",

	[SQL_MONTH_STALE] =
	    "INSERT OR IGNORE INTO stale_month (month) VALUES (?1)",
	[SQL_MONTH_FORGET] = "DELETE FROM month_zone WHERE month IN "
			     "(SELECT month FROM stale_month)",
	[SQL_MONTH_REFRESH] =
	    "INSERT INTO month_zone (month, zone, tries, hosts) "
	    "SELECT month, zone, tries, hosts FROM fresh_month_zone",
	[SQL_MONTH_FRESH] = "DELETE FROM stale_month",

	[SQL_REPORT_LAST] = "SELECT sent, last_event FROM report "
			    "WHERE kind = ?1 ORDER BY id DESC LIMIT 1",
	[SQL_REPORT_INSERT] =
	    "INSERT INTO report (kind, sent, last_event, tries, hosts, "
	    "message_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_EVENT_LAST] = "SELECT coalesce(max(id), 0) FROM event",
	[SQL_NIGHT_SUM] =
	    "SELECT count(*), count(DISTINCT host), min(time), max(time) "
	    "FROM event WHERE id > ?1 AND id <= ?2",
	[SQL_NIGHT_HOSTS] =
	    "SELECT h.ip, h.name, group_concat(DISTINCT z.name), count(*), "
	    "min(e.time), max(e.time) FROM event AS e "
	    "JOIN host AS h ON h.id = e.host JOIN zone AS z ON z.id = e.zone "
	    "WHERE e.id > ?1 AND e.id <= ?2 "
	    "GROUP BY e.host ORDER BY count(*) DESC, max(e.time) DESC, h.ip",
	[SQL_NIGHT_ZONES] =
	    "SELECT z.name, count(*), count(DISTINCT e.host) FROM event AS e "
	    "JOIN zone AS z ON z.id = e.zone WHERE e.id > ?1 AND e.id <= ?2 "
	    "GROUP BY e.zone ORDER BY count(*) DESC, z.name",
};

const char *
sql_text(enum sql which)
{
	return text[which];
}
