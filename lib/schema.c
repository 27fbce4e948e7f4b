#include "lib/schema.h"

/*
 * A step is never changed once a release has it. It says what schema.sql said
 * then: views are made anew, since their text is part of the schema.
 */
static const char *const step[SCHEMA_VERSION + 1] = {
	/* what the lines around a refusal tell about it, and repetitions */
	[2] = "ALTER TABLE event ADD COLUMN pid INTEGER;"
	      "ALTER TABLE event ADD COLUMN port INTEGER;"
	      "ALTER TABLE event ADD COLUMN seconds INTEGER;"
	      "ALTER TABLE event ADD COLUMN times INTEGER NOT NULL DEFAULT 1;"
	      "DROP VIEW refusal;"
	      "CREATE VIEW refusal AS "
	      "SELECT datetime(e.time, 'unixepoch') AS utc, h.ip, "
	      "e.hostid AS name, z.name AS zone, e.code, e.text, e.times, "
	      "s.path AS log "
	      "FROM event AS e "
	      "JOIN host AS h ON h.id = e.host "
	      "JOIN zone AS z ON z.id = e.zone "
	      "JOIN source AS s ON s.id = e.source "
	      "ORDER BY e.time DESC, e.id DESC;",

	/* logs that are compressed, and the journal */
	[3] = "ALTER TABLE source ADD COLUMN cursor TEXT;"
	      "CREATE TABLE source_packed ("
	      "device INTEGER NOT NULL, inode INTEGER NOT NULL, "
	      "size INTEGER NOT NULL, modified INTEGER NOT NULL, "
	      "source INTEGER NOT NULL REFERENCES source, "
	      "PRIMARY KEY (device, inode)) STRICT, WITHOUT ROWID;",
};

const char *
schema_step(int version)
{
	return step[version];
}
