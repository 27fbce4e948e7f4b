/*
 * schema - the versions of the database, and how one becomes the next
 *
 * floor  noun
 * spec   schema.sql, which is the newest one; PRAGMA user_version tells
 */
#ifndef SCHEMA_H
#define SCHEMA_H

enum {
	SCHEMA_OLDEST = 1,
	SCHEMA_VERSION = 8,
};

/* schema.sql, made into a string by the Makefile. */
extern const char schema_sql[];

/*
 * The statements that make a database of the version before one of `version`,
 * SCHEMA_OLDEST + 1 to SCHEMA_VERSION.
 */
const char *schema_step(int version);

#endif
