#include "lib/sql-parts.h"

const char *const sql_resolve[SQL_COUNT] = {
	[SQL_DUE_DAY] = "SELECT max(day) FROM day_sum WHERE day < ?1",
	[SQL_DUE_HOSTS] =
	    "SELECT d.host, h.ip, "
	    "l.host IS NOT NULL AND l.iprev <> 'temperror' "
	    "FROM day_sum AS d JOIN host AS h ON h.id = d.host "
	    "LEFT JOIN look AS l ON l.host = d.host "
	    "WHERE d.day = ?1 AND (l.host IS NULL OR l.asked <= ?2 "
	    "OR l.iprev = 'temperror') "
	    "GROUP BY d.host ORDER BY max(d.last) DESC, d.host",
	[SQL_LOOK_WRITE] = "INSERT OR REPLACE INTO look "
			   "(host, asked, iprev, name, domain, points, class) "
			   "SELECT c0, c1, c2, c3, c4, c5, c6 FROM feed",
};
