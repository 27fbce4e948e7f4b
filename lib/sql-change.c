#include "lib/sql-parts.h"

const char *const sql_change[SQL_COUNT] = {
	[SQL_CHANGE_FIND] =
	    "SELECT id FROM change WHERE number = ?1 AND time = ?2 "
	    "AND target = ?3 AND coalesce(file, '') = coalesce(?4, '')",
	[SQL_CHANGE_ADD] =
	    "INSERT OR IGNORE INTO change (number, time, target, file, log, "
	    "who, verb, why, until, undoes, kind) "
	    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
	[SQL_CHANGE_NET_ADD] =
	    "INSERT OR IGNORE INTO change_net (change, net, let_in, first, "
	    "last) VALUES (?1, ?2, ?3, ?4, ?5)",
	[SQL_CHANGE_LOGS] = "SELECT DISTINCT log FROM change",
	[SQL_CHANGE_LAST] = "SELECT coalesce(max(id), 0) FROM change",
	[SQL_CHANGE_TOLD] =
	    "SELECT last_change, sent FROM report WHERE kind = 'nightly' "
	    "ORDER BY id DESC LIMIT 1",
	/* a log that begins anew has the same numbers again: the last one of
	 * a number is meant */
	[SQL_CHANGE_ALLOWED] =
	    "WITH undone (id) AS (SELECT (SELECT max(c.id) FROM change AS c "
	    "WHERE c.number = u.undoes AND c.id < u.id AND c.file IS u.file "
	    "AND c.log = u.log) FROM change AS u WHERE u.undoes IS NOT NULL) "
	    "SELECT time, target, who, why, until FROM change AS c "
	    "WHERE c.id > ?1 AND time >= ?2 AND c.id <= ?3 "
	    "AND verb = 'allow' "
	    "AND NOT EXISTS (SELECT 1 FROM undone WHERE undone.id = c.id) "
	    "ORDER BY c.id",
	[SQL_CHANGE_LET_IN] =
	    "SELECT net, first, last, time, who, why FROM let_in",
};
