#include "lib/store.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/schema.h"

/* "rblk": tells our files from other programs' SQLite databases. */
#define APPLICATION_ID  0x72626c6b
#define BUSY_TIMEOUT_MS 10000

struct query {
	struct store *store;
	const char *text;
	sqlite3_stmt *stmt; /* NULL: not prepared yet */
	bool lost;          /* a parameter did not reach it */
};

struct store {
	sqlite3 *db;
	char *path;
	struct query query[SQL_COUNT];
	const struct feed *feed;
	int64_t version; /* of the data, as store_changed() has seen it */
};

/* What an SQLite result means to the admin; the last row is for the rest. */
static const struct {
	int code;
	enum err_kind kind;
	const char *advice;
} meaning[] = {
	{ SQLITE_BUSY, ERR_TEMP,
	    "another process is writing; try again later" },
	{ SQLITE_LOCKED, ERR_TEMP, "try again later" },
	{ SQLITE_FULL, ERR_TEMP, "make room on its disk and try again" },
	{ SQLITE_IOERR, ERR_TEMP, "look after its disk and try again" },
	{ SQLITE_NOTADB, ERR_PERM, "name another file with --db" },
	{ SQLITE_CORRUPT, ERR_PERM,
	    "restore it from a backup, or import the logs into a new one" },
	{ SQLITE_CANTOPEN, ERR_PERM,
	    "make its directory, let this user write there, or name another "
	    "file with --db" },
	{ SQLITE_READONLY, ERR_PERM,
	    "let this user write there, or name another file with --db" },
	{ 0, ERR_PERM, "check the file with the sqlite3 shell" },
};

/* fail - what SQLite says, as a temporary or a permanent error */
static int
fail(const struct store *store, const char *doing, struct err *e)
{
	const char *why = sqlite3_errmsg(store->db);
	int code = sqlite3_errcode(store->db) & 0xff;
	size_t i = 0;

	while (meaning[i].code != 0 && meaning[i].code != code)
		i++;
	if (meaning[i].kind == ERR_TEMP)
		return err_temp(e, "%s database %s: %s; %s", doing, store->path,
		    why, meaning[i].advice);
	return err_perm(e, "%s database %s: %s; %s", doing, store->path, why,
	    meaning[i].advice);
}

static int
run(struct store *store, const char *sql, struct err *e)
{
	if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return fail(store, "write to", e);
	return 0;
}

/* ask - one number that a PRAGMA or a SELECT without parameters gives */
static int
ask(struct store *store, const char *sql, int64_t *number, struct err *e)
{
	struct query *q = store_query_text(store, sql);
	int step = query_step(q, e);

	if (step == 1)
		*number = query_int(q, 0);
	query_free(q);
	return step == 1 ? 0 : -1;
}

static int
count_tables(struct store *store, int64_t *tables, struct err *e)
{
	return ask(store, "SELECT count(*) FROM sqlite_schema", tables, e);
}

/* fill - the schema and its marks */
static int
fill(struct store *store, struct err *e)
{
	char marks[80];

	snprintf(marks, sizeof marks,
	    "PRAGMA application_id = %d; PRAGMA user_version = %d;",
	    APPLICATION_ID, SCHEMA_VERSION);
	return run(store, schema_sql, e) < 0 ? -1 : run(store, marks, e);
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
	return ask(store, "PRAGMA user_version", number, e);
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
		if (run(store, schema_step((int)now), e) < 0)
			return -1;
	snprintf(mark, sizeof mark, "PRAGMA user_version = %d", SCHEMA_VERSION);
	return run(store, mark, e);
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

	if (run(store, before, e) < 0 || store_begin(store, e) < 0)
		return -1;
	if (climb(store, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return run(store, after, e);
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
	if (ask(store, "PRAGMA application_id", &id, e) < 0)
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

	if (stat(store->path, &st) == 0 && S_ISDIR(st.st_mode))
		return err_perm(e,
		    "open database %s: this is a directory; name a file in "
		    "it with --db",
		    store->path);
	if (use != STORE_CREATE && access(store->path, F_OK) < 0)
		return err_errno(e, errno,
		    "open database %s (rblstat import "
		    "makes it; --db names another)",
		    store->path);
	if (sqlite3_open_v2(store->path, &store->db,
		flags[use] | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		return fail(store, "open", e);
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
	return result == SQLITE_OK ? 0 : fail(store, "write to", e);
}

/* --- feed --- */

/* SQLite's own structure has to stand first */
struct feed_table {
	sqlite3_vtab base;
	const struct store *store;
};

struct feed_cursor {
	sqlite3_vtab_cursor base;
	const struct feed *feed;
	size_t row;
};

static int
feed_connect(sqlite3 *db, void *store, int argc, const char *const *argv,
    sqlite3_vtab **out, char **why)
{
	struct feed_table *table = mem_new(sizeof *table);

	(void)argc, (void)argv, (void)why;
	table->store = store;
	*out = &table->base;
	return sqlite3_declare_vtab(db,
	    "CREATE TABLE feed (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, "
	    "c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, "
	    "c23)");
}

static int
feed_disconnect(sqlite3_vtab *table)
{
	free(table);
	return SQLITE_OK;
}

/* feed_plan - the rows can be had from the first to the last, not otherwise */
static int
feed_plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
	(void)table;
	info->estimatedCost = 100;
	info->estimatedRows = 100;
	return SQLITE_OK;
}

static int
feed_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
	static const struct feed none;
	struct feed_cursor *cursor = mem_new(sizeof *cursor);
	const struct store *store = ((struct feed_table *)table)->store;

	cursor->feed = store->feed == NULL ? &none : store->feed;
	*out = &cursor->base;
	return SQLITE_OK;
}

static int
feed_close(sqlite3_vtab_cursor *cursor)
{
	free(cursor);
	return SQLITE_OK;
}

static int
feed_first(sqlite3_vtab_cursor *cursor, int plan, const char *text, int argc,
    sqlite3_value **argv)
{
	(void)plan, (void)text, (void)argc, (void)argv;
	((struct feed_cursor *)cursor)->row = 0;
	return SQLITE_OK;
}

static int
feed_next(sqlite3_vtab_cursor *cursor)
{
	((struct feed_cursor *)cursor)->row++;
	return SQLITE_OK;
}

static int
feed_ended(sqlite3_vtab_cursor *base)
{
	const struct feed_cursor *cursor = (struct feed_cursor *)base;

	return cursor->row >= cursor->feed->count;
}

static int
feed_column(sqlite3_vtab_cursor *base, sqlite3_context *cell, int at)
{
	const struct feed_cursor *cursor = (struct feed_cursor *)base;
	const struct feed *feed = cursor->feed;
	const struct feed_column *column = &feed->column[at];
	const void *value = (const char *)feed->rows +
	    cursor->row * feed->size + column->offset;
	const struct span *text = value;

	if (column->kind == FEED_INT)
		sqlite3_result_int64(cell, *(const int64_t *)value);
	else if (column->kind == FEED_SPAN && text->s != NULL)
		sqlite3_result_text64(
		    cell, text->s, text->len, SQLITE_STATIC, SQLITE_UTF8);
	return SQLITE_OK;
}

static int
feed_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
	*row = (sqlite3_int64)((struct feed_cursor *)cursor)->row;
	return SQLITE_OK;
}

/* without xCreate, "feed" is there without being created, and not stored */
static const sqlite3_module feed_module = {
	.xConnect = feed_connect,
	.xDisconnect = feed_disconnect,
	.xBestIndex = feed_plan,
	.xOpen = feed_open,
	.xClose = feed_close,
	.xFilter = feed_first,
	.xNext = feed_next,
	.xEof = feed_ended,
	.xColumn = feed_column,
	.xRowid = feed_rowid,
};

static int
offer_feed(struct store *store, struct err *e)
{
	return sqlite3_create_module(store->db, "feed", &feed_module, store) ==
		SQLITE_OK
	    ? 0
	    : fail(store, "use", e);
}

void
store_show(struct store *store, const struct feed *feed)
{
	store->feed = feed;
}

int
store_feed(
    struct store *store, enum sql which, const struct feed *feed, struct err *e)
{
	int step;

	store_show(store, feed);
	step = query_step(store_query(store, which), e);
	store_show(store, NULL);
	return step;
}

/* --- open and close --- */

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
	if (connect_file(store, use, e) < 0 || offer_feed(store, e) < 0 ||
	    run(store, setup, e) < 0 || check_schema(store, use, e) < 0 ||
	    (use == STORE_CREATE && use_wal(store, e) < 0)) {
		store_close(store);
		*out = NULL;
		return -1;
	}
	*out = store;
	return 0;
}

void
store_trust(struct store *store)
{
	sqlite3_exec(store->db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL);
}

void
store_durable(struct store *store)
{
	sqlite3_exec(store->db, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
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

int
store_begin(struct store *store, struct err *e)
{
	return run(store, "BEGIN IMMEDIATE", e);
}

int
store_commit(struct store *store, struct err *e)
{
	return run(store, "COMMIT", e);
}

void
store_rollback(struct store *store)
{
	/* SQLite has undone it by itself after some of the errors */
	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
}

int
store_snapshot(struct store *store, struct err *e)
{
	return run(store, "BEGIN DEFERRED", e);
}

int
store_changed(struct store *store, bool *changed, struct err *e)
{
	int64_t version;

	if (ask(store, "PRAGMA data_version", &version, e) < 0)
		return -1;
	*changed = version != store->version;
	store->version = version;
	return 0;
}

/*
 * prepare - have the statement compiled
 *
 * Should that fail, query_step() meets the failure again and reports it.
 */
static bool
prepare(struct query *q)
{
	return q->stmt != NULL ||
	    sqlite3_prepare_v3(q->store->db, q->text, -1,
		SQLITE_PREPARE_PERSISTENT, &q->stmt, NULL) == SQLITE_OK;
}

struct query *
store_query(struct store *store, enum sql which)
{
	struct query *q = &store->query[which];

	q->store = store;
	q->text = sql_text(which);
	prepare(q);
	return q;
}

struct query *
store_query_text(struct store *store, const char *text)
{
	struct query *q = mem_new(sizeof *q);

	q->store = store;
	q->text = text;
	prepare(q);
	return q;
}

void
query_free(struct query *q)
{
	if (q == NULL)
		return;
	sqlite3_finalize(q->stmt);
	free(q);
}

/* note - remember that a parameter did not get in; too many do no harm */
static void
note(struct query *q, int result)
{
	if (result != SQLITE_OK && result != SQLITE_RANGE)
		q->lost = true;
}

void
query_put_int(struct query *q, int at, int64_t value)
{
	note(q, sqlite3_bind_int64(q->stmt, at, value));
}

void
query_put_text(struct query *q, int at, struct span value)
{
	note(q,
	    sqlite3_bind_text64(q->stmt, at, value.s, value.len,
		SQLITE_TRANSIENT, SQLITE_UTF8));
}

int
query_step(struct query *q, struct err *e)
{
	if (!prepare(q))
		return fail(q->store, "use", e);
	if (q->lost) {
		query_reset(q);
		return err_temp(e,
		    "use database %s: a value did not get in; "
		    "try again later",
		    q->store->path);
	}
	switch (sqlite3_step(q->stmt)) {
	case SQLITE_ROW:
		return 1;
	case SQLITE_DONE:
		query_reset(q);
		return 0;
	default:
		fail(q->store, "use", e);
		query_reset(q);
		return -1;
	}
}

void
query_reset(struct query *q)
{
	sqlite3_reset(q->stmt);
	sqlite3_clear_bindings(q->stmt);
	q->lost = false;
}

int64_t
query_int(const struct query *q, int at)
{
	return sqlite3_column_int64(q->stmt, at);
}

struct span
query_text(const struct query *q, int at)
{
	const char *text = (const char *)sqlite3_column_text(q->stmt, at);

	return (struct span){ text, (size_t)sqlite3_column_bytes(q->stmt, at) };
}

bool
query_is_null(const struct query *q, int at)
{
	return sqlite3_column_type(q->stmt, at) == SQLITE_NULL;
}

int64_t
store_last_id(const struct store *store)
{
	return sqlite3_last_insert_rowid(store->db);
}

int64_t
store_changes(const struct store *store)
{
	return sqlite3_changes64(store->db);
}

int
store_vacuum(struct store *store, struct err *e)
{
	if (run(store, "VACUUM", e) < 0)
		return -1;
	/* the new file is in the WAL still; a reader may keep it there */
	sqlite3_wal_checkpoint_v2(
	    store->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	return 0;
}

bool
store_moved(const struct store *store)
{
	int moved = 0;

	sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
	return moved != 0;
}
