#include "lib/store-parts.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/schema.h"

/* "rblk": tells our files from other programs' SQLite databases. */
#define APPLICATION_ID  0x72626c6b
#define BUSY_TIMEOUT_MS 10000

static int
count_tables(struct store *store, int64_t *tables, struct err *e)
{
	return store_ask(
	    store, "SELECT count(*) FROM sqlite_schema", tables, e);
}

/* fill - the schema and its marks */
static int
fill(struct store *store, struct err *e)
{
	char marks[80];

	snprintf(marks, sizeof marks,
	    "PRAGMA application_id = %d; PRAGMA user_version = %d;",
	    APPLICATION_ID, SCHEMA_VERSION);
	return store_run(store, schema_sql, e) < 0 ? -1
						   : store_run(store, marks, e);
}

/*
 * create - make an empty file a database: all of it, or nothing
 *
 * Another process may have done so while this one waited for the lock.
 */
static int
create(struct store *store, struct err *e)
{
	int64_t tables;

	if (store_begin(store, e) < 0)
		return -1;
	if (count_tables(store, &tables, e) < 0 ||
	    (tables == 0 && fill(store, e) < 0)) {
		store_rollback(store);
		return -1;
	}
	return store_commit(store, e);
}

static int
version(struct store *store, int64_t *number, struct err *e)
{
	return store_ask(store, "PRAGMA user_version", number, e);
}

/* climb - step by step to the newest version, from whatever it is now */
static int
climb(struct store *store, struct err *e)
{
	char mark[40];
	int64_t now;

	if (version(store, &now, e) < 0)
		return -1;
	while (now++ < SCHEMA_VERSION)
		if (store_run(store, schema_step((int)now), e) < 0)
			return -1;
	snprintf(mark, sizeof mark, "PRAGMA user_version = %d", SCHEMA_VERSION);
	return store_run(store, mark, e);
}

/*
 * upgrade - an older database to the newest version: all of it, or nothing
 *
 * Another process may have done so while this one waited for the lock.
 */
static int
upgrade(struct store *store, struct err *e)
{
	/* a table that is made anew leaves those that refer to it alone */
	static const char before[] = "PRAGMA foreign_keys = OFF;"
				     "PRAGMA legacy_alter_table = ON;";
	static const char after[] = "PRAGMA legacy_alter_table = OFF;"
				    "PRAGMA foreign_keys = ON;";

	if (store_run(store, before, e) < 0 || store_begin(store, e) < 0)
		return -1;
	if (climb(store, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return store_run(store, after, e);
}

/* check_version - bring it up to date, where that is possible */
static int
check_version(struct store *store, enum store_use use, struct err *e)
{
	int64_t now;

	if (version(store, &now, e) < 0)
		return -1;
	if (now < SCHEMA_OLDEST)
		return err_perm(e,
		    "open %s: schema %lld, which no rblkit wrote; restore the "
		    "file from a backup, or begin a new one",
		    store->path, (long long)now);
	if (now > SCHEMA_VERSION)
		return err_perm(e,
		    "open %s: a newer rblkit wrote it (schema "
		    "%lld, this program knows %d); upgrade rblkit",
		    store->path, (long long)now, SCHEMA_VERSION);
	if (now == SCHEMA_VERSION)
		return 0;
	if (use == STORE_READ)
		return err_perm(e,
		    "open %s: an older rblkit wrote it (schema %lld, this "
		    "program wants %d); the next rblstat import upgrades it",
		    store->path, (long long)now, SCHEMA_VERSION);
	return upgrade(store, e);
}

/*
 * check_schema - make sure that the file is ours, and of the newest version
 *
 * An empty file is a database that nobody has filled yet.
 */
static int
check_schema(struct store *store, enum store_use use, struct err *e)
{
	int64_t tables, id;

	if (count_tables(store, &tables, e) < 0)
		return -1;
	if (tables == 0 && use == STORE_CREATE && create(store, e) < 0)
		return -1;
	if (store_ask(store, "PRAGMA application_id", &id, e) < 0)
		return -1;
	if (id != APPLICATION_ID)
		return err_perm(e,
		    "open %s: this is no database of rblkit; "
		    "name another file with --db",
		    store->path);
	return check_version(store, use, e);
}

/*
 * keep_wal - leave the files beside the database there when it is closed
 *
 * Only so can it be read by somebody who may not write to its directory:
 * SQLite has to make them otherwise.
 */
static void
keep_wal(struct store *store)
{
	int on = 1;

	sqlite3_file_control(store->db, "main", SQLITE_FCNTL_PERSIST_WAL, &on);
}

static int
connect_file(struct store *store, enum store_use use, struct err *e)
{
	static const int flags[] = {
		[STORE_READ] = SQLITE_OPEN_READONLY,
		[STORE_WRITE] = SQLITE_OPEN_READWRITE,
		[STORE_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
	};
	struct stat st;
	int64_t found;

	/* at the end of a pipe SQLite would wait for ever */
	if (stat(store->path, &st) == 0 && !S_ISREG(st.st_mode))
		return err_perm(e, "open database %s: this is %s with --db",
		    store->path,
		    S_ISDIR(st.st_mode) ? "a directory; name a file in it"
					: "no plain file; name another one");
	if (use != STORE_CREATE && access(store->path, F_OK) < 0)
		return err_errno(e, errno,
		    "open database %s (rblstat import "
		    "makes it; --db names another)",
		    store->path);
	if (sqlite3_open_v2(store->path, &store->db,
		flags[use] | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		return store_fail(store, "open", e);
	sqlite3_busy_timeout(store->db, BUSY_TIMEOUT_MS);
	if (use != STORE_READ)
		keep_wal(store);
	return count_tables(store, &found, e);
}

/*
 * use_wal - let readers and the writer not wait for each other
 *
 * The file stays so. While another process is busy with the same, SQLITE_BUSY
 * comes at once: this is one of the few things that its timeout is not for.
 */
static int
use_wal(struct store *store, struct err *e)
{
	int waited_ms = 0, result;

	while ((result = sqlite3_exec(store->db, "PRAGMA journal_mode = WAL",
		    NULL, NULL, NULL)) == SQLITE_BUSY &&
	    waited_ms < BUSY_TIMEOUT_MS)
		waited_ms += sqlite3_sleep(10);
	return result == SQLITE_OK ? 0 : store_fail(store, "write to", e);
}

int
store_open(
    const char *path, enum store_use use, struct store **out, struct err *e)
{
	static const char setup[] = "PRAGMA foreign_keys = ON;"
				    "PRAGMA synchronous = NORMAL;"
				    "PRAGMA cache_size = -16384;"
				    "PRAGMA temp_store = MEMORY;"
				    "PRAGMA journal_size_limit = 1048576;";
	struct store *store = mem_new(sizeof *store);

	store->path = mem_string(path);
	if (connect_file(store, use, e) < 0 || store_offer_feed(store, e) < 0 ||
	    store_run(store, setup, e) < 0 || check_schema(store, use, e) < 0 ||
	    (use == STORE_CREATE && use_wal(store, e) < 0)) {
		store_close(store);
		*out = NULL;
		return -1;
	}
	*out = store;
	return 0;
}

void
store_close(struct store *store)
{
	int i;

	if (store == NULL)
		return;
	for (i = 0; i < SQL_COUNT; i++)
		sqlite3_finalize(store->query[i].stmt);
	sqlite3_close(store->db);
	free(store->path);
	free(store);
}
