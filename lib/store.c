#include "lib/store-parts.h"

#include <stdlib.h>

#include <sqlite3.h>

#include "lib/err.h"
#include "lib/mem.h"

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
	    "see that its directory is there and open to this user, or name "
	    "another file with --db" },
	{ SQLITE_READONLY, ERR_PERM,
	    "let this user write there, or name another file with --db" },
	{ 0, ERR_PERM, "check the file with the sqlite3 shell" },
};

int
store_fail(const struct store *store, const char *doing, struct err *e)
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

int
store_run(struct store *store, const char *sql, struct err *e)
{
	if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return store_fail(store, "write to", e);
	return 0;
}

int
store_ask(struct store *store, const char *sql, int64_t *number, struct err *e)
{
	struct query *q = store_query_text(store, sql);
	int step = query_step(q, e);

	if (step == 1)
		*number = query_int(q, 0);
	query_free(q);
	return step == 1 ? 0 : -1;
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

int
store_begin(struct store *store, struct err *e)
{
	return store_run(store, "BEGIN IMMEDIATE", e);
}

int
store_commit(struct store *store, struct err *e)
{
	return store_run(store, "COMMIT", e);
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
	return store_run(store, "BEGIN DEFERRED", e);
}

int
store_changed(struct store *store, bool *changed, struct err *e)
{
	int64_t version;

	if (store_ask(store, "PRAGMA data_version", &version, e) < 0)
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
		return store_fail(q->store, "use", e);
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
		store_fail(q->store, "use", e);
		query_reset(q);
		return -1;
	}
}

void
query_reset(struct query *q)
{
	q->lost = false;
	if (q->stmt == NULL)
		return;
	sqlite3_reset(q->stmt);
	sqlite3_clear_bindings(q->stmt);
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
	if (store_run(store, "VACUUM", e) < 0)
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
