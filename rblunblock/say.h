/*
 * say - what the person at the terminal reads
 *
 * floor  wiring
 * out    results on stdout, what else one should know on stderr
 */
#ifndef SAY_H
#define SAY_H

#include "lib/bytes.h"

struct plan;
struct records;
struct rules;
struct wish;

/* What there was in the place of the cdb. */
enum cdb_before {
	CDB_MISSING,
	CDB_BROKEN, /* or none at all; --force is given */
	CDB_SOUND,
};

/* Which files are at work: where they really are, what they hold. */
void say_files(const struct wish *wish, const struct rules *rules,
    const char *path, const char *cdb, const char *audit);

/* Lines of the rules file that do not do what they seem to say. */
void say_oddities(const struct wish *wish, const struct rules *rules);

/* That rules by name or ident are in the file, where one might apply. */
void say_by_name(const struct wish *wish, const struct plan *plan);

/* Rules within a network that stay, and keep their clients out. */
void say_narrower(const struct wish *wish, const struct plan *plan);

/*
 * Which rules get no last day, though one is wanted: they let the client in,
 * and have no comment that could tell it.
 *
 *   text  of the rules
 */
void say_undated(
    const struct wish *wish, const struct plan *plan, struct span text);

void say_nothing_to_do(const struct wish *wish, const struct plan *plan);

/*
 * What would change, in the rules and in the cdb.
 *
 *   old     text of the rules
 *   before  what there was of the cdb
 *   old_keys  its records; NULL: there was no sound one
 */
void say_plan(const struct wish *wish, const struct plan *plan, struct span old,
    enum cdb_before before, const struct records *old_keys);

/*
 * What was changed.
 *
 *   backup  a path, or NULL
 *   undo    the command that takes it back
 */
void say_done(const struct wish *wish, const struct plan *plan,
    enum cdb_before before, const char *backup, const char *undo);

#endif
