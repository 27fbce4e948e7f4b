#include "lib/sql-parts.h"

/* The kept refusals of host ?1 on a day of UTC. */
#define NEWEST_OF(day)                                                         \
	"SELECT 0, e.id, e.time, e.code, z.name, e.text FROM event AS e "      \
	"JOIN zone AS z ON z.id = e.zone "                                     \
	"WHERE e.time / 86400 = " day " AND e.host = ?1 AND e.times > 0"

/* Whether the look of host c0 is a failure: others are not replaced by one. */
#define FAILED "(SELECT iprev FROM look WHERE host = c0) = 'temperror'"

const char *const sql_resolve[SQL_COUNT] = {
	[SQL_DUE_LOOKS] =
	    "SELECT collect(host, asked, iprev = 'temperror') FROM look",
	[SQL_DUE_COUNT] = "SELECT count(*) FROM host",
	[SQL_DUE_DAY] = "SELECT max(day) FROM day_sum WHERE day < ?1",
	[SQL_DUE_SUMS] =
	    "SELECT collect(host, last) FROM (SELECT host, max(last) AS last "
	    "FROM day_sum WHERE day = ?1 GROUP BY host)",
	[SQL_DUE_IP] = "SELECT ip FROM host WHERE id = ?1",
	[SQL_LOOK_WRITE] =
	    "INSERT INTO look "
	    "(host, asked, iprev, name, domain, points, class) "
	    "SELECT c0, c1, c2, c3, c4, c5, c6 FROM feed "
	    "WHERE true "
	    "ON CONFLICT (host) DO UPDATE SET asked = excluded.asked, "
	    "iprev = excluded.iprev, name = excluded.name, "
	    "domain = excluded.domain, "
	    "points = excluded.points, class = excluded.class "
	    "WHERE NOT (excluded.iprev = 'temperror' AND "
	    "look.iprev <> 'temperror')",
	[SQL_EVIDENCE_FORGET] = "DELETE FROM evidence WHERE host IN "
				"(SELECT host FROM feed JOIN look ON host = c0 "
				"WHERE c2 <> 'temperror' OR "
				"iprev = 'temperror')",
	[SQL_EVIDENCE_WRITE] =
	    "INSERT OR REPLACE INTO evidence (host, code, points, text) "
	    "SELECT c0, c1, iif(c4, c2, NULL), c3 FROM feed "
	    "WHERE c5 <> 'temperror' OR " FAILED,
	[SQL_FACT_TRIES] =
	    "SELECT c2, e.id, e.time, e.code, z.name, e.text FROM feed "
	    "CROSS JOIN event AS e ON e.time / 86400 = c1 AND e.host = c0 "
	    "CROSS JOIN zone AS z ON z.id = e.zone WHERE e.times > 0",
	[SQL_FACT_NEWEST] = NEWEST_OF("?2 / 86400 - 1") " UNION ALL " NEWEST_OF(
	    "?2 / 86400") " ORDER BY 2 DESC LIMIT ?3",
	[SQL_FACT_LISTS] = "SELECT z.name FROM day_sum AS d "
			   "JOIN zone AS z ON z.id = d.zone "
			   "WHERE d.day = ?2 AND d.host = ?1",
	[SQL_PARTNER_HOSTS] =
	    "SELECT h.ip, l.name, (SELECT coalesce(sum(tries), 0) "
	    "FROM host_day AS d WHERE d.host = h.id) "
	    "FROM look AS l JOIN host AS h ON h.id = l.host "
	    "WHERE l.iprev = 'pass' AND (l.name = ?1 OR "
	    "substr(l.name, -length(?1) - 1) = '.' || ?1) ORDER BY h.id",
	[SQL_PARTNER_SINCE] =
	    /* of a day that it began in the middle of, single ones; where they
	     * are not kept any more, the last one is left */
	"SELECT coalesce(sum(iif(d.first >= ?3, d.tries, max(1, "
	"(SELECT coalesce(sum(e.times), 0) FROM event AS e "
	"WHERE e.time / 86400 IN (?3 / 86400, ?3 / 86400 + 1) "
	"AND e.host = d.host AND e.zone = d.zone "
	"AND e.time BETWEEN ?3 AND d.last)))), 0) FROM host_day AS d "
	"WHERE d.host BETWEEN ?1 AND ?2 AND d.day >= ?4 AND d.last >= ?3",
	[SQL_HOST_IPV6] = "SELECT id, ip FROM host WHERE id >= 4294967296",
	[SQL_PARTNER_TRIES] =
	    "SELECT sum(d.tries) FROM host AS h JOIN host_day AS d "
	    "ON d.host = h.id WHERE h.id = ?1 OR (?1 < 0 AND h.ip = ?2 "
	    "AND h.id >= 4294967296) HAVING count(*) > 0",
	[SQL_FACT_WROTE] = "SELECT count(*), sum(mails), max(last) FROM wrote "
			   "WHERE domain = ?1 AND (day = 0 OR day >= ?2)",
};
