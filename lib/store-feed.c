#include "lib/store-parts.h"

#include <stdlib.h>

#include <sqlite3.h>

#include "lib/err.h"
#include "lib/mem.h"

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

/* --- the other way --- */

static void
collect(sqlite3_context *context, int count, sqlite3_value **cell)
{
	const struct store *store = sqlite3_user_data(context);
	int64_t values[STORE_COLLECTED];
	int i;

	for (i = 0; i < count && i < STORE_COLLECTED; i++)
		values[i] = sqlite3_value_int64(cell[i]);
	store->take(store->take_arg, values);
}

static void
collected(sqlite3_context *context)
{
	(void)context;
}

int
store_collect(struct store *store, enum sql which,
    void (*take)(void *arg, const int64_t *values), void *arg, struct err *e)
{
	struct query *q = store_query(store, which);
	int step;

	store->take = take;
	store->take_arg = arg;
	step = query_step(q, e);
	query_reset(q);
	return step < 0 ? -1 : 0;
}

/* --- both --- */

int
store_offer_feed(struct store *store, struct err *e)
{
	if (sqlite3_create_module(store->db, "feed", &feed_module, store) !=
		SQLITE_OK ||
	    sqlite3_create_function(store->db, "collect", -1,
		SQLITE_UTF8 | SQLITE_DIRECTONLY, store, NULL, collect,
		collected) != SQLITE_OK)
		return store_fail(store, "use", e);
	return 0;
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
