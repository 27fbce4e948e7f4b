/* store: the database is ours, whole and current, or it is not touched */
#include <sys/stat.h>
#include <sys/wait.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <sqlite3.h>

#include "lib/err.h"
#include "lib/schema.h"
#include "lib/sql.h"
#include "lib/store.h"
#include "tests/unit/database.h"

#define NOBODY 65534

static char dir[] = "/tmp/lib_store_test.XXXXXX";
static char path[64];

static int
set_up(void **state)
{
	(void)state;
	if (mkdtemp(dir) == NULL)
		return -1;
	snprintf(path, sizeof path, "%s/a.db", dir);
	return 0;
}

/* fresh - before each test: no database yet */
static int
fresh(void **state)
{
	static const char *const suffix[] = { "", "-wal", "-shm", "-journal" };
	char name[80];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof suffix / sizeof *suffix; i++) {
		snprintf(name, sizeof name, "%s%s", path, suffix[i]);
		unlink(name);
	}
	return 0;
}

static int
tear_down(void **state)
{
	fresh(state);
	return rmdir(dir);
}

static struct store *
opened(enum store_use use)
{
	struct store *store;
	struct err e = { 0 };

	if (store_open(path, use, &store, &e) < 0)
		fail_msg("%s", e.text);
	return store;
}

/* refused - it is, with this kind and these words, and stays untouched */
static void
refused(enum store_use use, enum err_kind kind, const char *words)
{
	struct store *store;
	struct err e = { 0 };

	assert_int_equal(store_open(path, use, &store, &e), -1);
	assert_null(store);
	assert_int_equal(e.kind, kind);
	if (strstr(e.text, words) == NULL)
		fail_msg("%s", e.text);
	assert_non_null(strstr(e.text, path));
}

/* shell - write to the database as a stranger would */
static void
shell(const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void
a_new_database_is_whole_and_can_be_opened_again(void **state)
{
	struct store *store = opened(STORE_CREATE);

	(void)state;
	assert_int_equal(number(store, "SELECT count(*) FROM event"), 0);
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 1);
	assert_int_equal(number(store, "PRAGMA foreign_keys"), 1);
	assert_int_equal(number(store, "PRAGMA user_version"), SCHEMA_VERSION);
	run(store, "INSERT INTO zone (name) VALUES ('a')");
	assert_int_equal(store_last_id(store), 1);
	store_close(store);
	store = opened(STORE_CREATE);
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 2);
	store_close(store);
	store = opened(STORE_WRITE);
	run(store, "INSERT INTO zone (name) VALUES ('b')");
	store_close(store);
	store = opened(STORE_READ);
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 3);
	store_close(store);
	store_close(NULL);
}

static void
an_empty_file_becomes_a_database(void **state)
{
	struct store *store;
	FILE *f = fopen(path, "w");

	(void)state;
	fclose(f);
	refused(STORE_READ, ERR_PERM, "no database of rblkit");
	store = opened(STORE_CREATE);
	store_close(store);
}

static void
who_only_reads_does_not_make_one(void **state)
{
	(void)state;
	refused(STORE_READ, ERR_PERM, "No such file");
	refused(STORE_WRITE, ERR_PERM, "rblstat import makes it");
	assert_int_equal(access(path, F_OK), -1);
}

static void
what_is_no_file_is_not_waited_for(void **state)
{
	(void)state;
	assert_int_equal(mkfifo(path, 0600), 0);
	refused(STORE_READ, ERR_PERM, "no plain file; name another one");
	refused(STORE_CREATE, ERR_PERM, "no plain file; name another one");
}

static void
who_reads_cannot_write(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct query *q;
	struct err e = { 0 };

	(void)state;
	store_close(store);
	store = opened(STORE_READ);
	q = store_query_text(store, "INSERT INTO zone (name) VALUES ('a')");
	assert_int_equal(query_step(q, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	query_free(q);
	store_close(store);
}

static void
a_database_of_a_newer_version_is_not_touched(void **state)
{
	(void)state;
	store_close(opened(STORE_CREATE));
	shell("PRAGMA user_version = 99");
	refused(STORE_READ, ERR_PERM, "a newer rblkit wrote it (schema 99");
	refused(STORE_CREATE, ERR_PERM, "upgrade rblkit");
}

static void
a_database_that_lost_its_version_is_not_touched(void **state)
{
	(void)state;
	store_close(opened(STORE_CREATE));
	shell("PRAGMA user_version = 0");
	refused(STORE_READ, ERR_PERM, "schema 0, which no rblkit wrote");
	refused(STORE_CREATE, ERR_PERM, "schema 0, which no rblkit wrote");
}

/* old - a database of version 1, as the first rblkit made it, with a refusal */
static void
old(void)
{
	static char sql[32768];
	FILE *f = fopen("tests/schema/1.sql", "r");

	assert_non_null(f);
	sql[fread(sql, 1, sizeof sql - 1, f)] = '\0';
	fclose(f);
	shell(sql);
	shell("PRAGMA application_id = 0x72626c6b; PRAGMA user_version = 1;"
	      "INSERT INTO host (ip) VALUES ('192.0.2.1'), ('2001:db8::1'),"
	      " ('0.0.1.2'), ('2001:db8::2');"
	      "INSERT INTO source VALUES (1, '/var/log/a', 7, 50, NULL);"
	      "INSERT INTO event (source, position, time, dated, host, zone,"
	      " format) VALUES (1, 0, 1000000000, 0, 1, 0, 'classic');"
	      "INSERT INTO domain VALUES (1, 'a.example'), (2, 'b.example');"
	      "INSERT INTO day_sum VALUES (20260301, 2, 4, 0, 3, 10, 20),"
	      " (20260301, 1, 4, 0, 5, 30, 40), (20260301, 0, 1, 0, 1, 9, 9);"
	      "INSERT INTO month_zone VALUES (202603, 0, 9, 2);");
}

static void
who_writes_upgrades_an_older_database(void **state)
{
	struct store *store;

	(void)state;
	old();
	refused(STORE_READ, ERR_PERM, "the next rblstat import upgrades it");
	store = opened(STORE_WRITE);
	assert_int_equal(number(store, "PRAGMA user_version"), SCHEMA_VERSION);
	assert_int_equal(number(store, "SELECT count(*) FROM event"), 1);
	assert_int_equal(number(store, "SELECT times FROM refusal"), 1);
	assert_int_equal(
	    number(store, "SELECT pid IS NULL AND seconds IS NULL FROM event"),
	    1);
	/* hosts are known by their addresses, as numbers */
	assert_int_equal(number(store, "SELECT host FROM event"), 3221225985);
	assert_int_equal(
	    number(store, "SELECT id FROM host WHERE ip = '0.0.1.2'"), 258);
	assert_int_equal(
	    number(store, "SELECT id FROM host WHERE ip = '2001:db8::2'"),
	    4294967297);
	/* a host has one domain a day: the last one */
	assert_int_equal(number(store,
			     "SELECT tries * 1000 + domain * 100 + last FROM "
			     "day_sum WHERE host = 4294967297"),
	    8140);
	assert_int_equal(number(store, "SELECT count(*) FROM day_sum"), 2);
	/* any event so far may be of a day so far */
	assert_int_equal(number(store,
			     "SELECT first_event * 10 + last_event FROM "
			     "day_event WHERE day = 20260301"),
	    1);
	assert_int_equal(
	    number(store, "SELECT month FROM stale_month"), 202603);
	assert_int_equal(number(store, "SELECT tries FROM month_by_zone"), 9);
	assert_int_equal(
	    number(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
	store_close(store);
	store_close(opened(STORE_READ));
}

/*
 * old_of - the same by the steps to a later version, as the rblkit of that
 * time left it
 */
static void
old_of(int version)
{
	struct buf steps = { 0 };
	int i;

	old();
	buf_text(&steps, "PRAGMA legacy_alter_table = ON;");
	for (i = SCHEMA_OLDEST + 1; i <= version; i++)
		buf_text(&steps, schema_step(i));
	buf_format(&steps, "PRAGMA user_version = %d", version);
	shell(steps.s);
	buf_free(&steps);
}

static void
each_older_version_is_upgraded_with_all_that_is_in_it(void **state)
{
	struct store *store;
	int version;

	for (version = SCHEMA_OLDEST; version < SCHEMA_VERSION; version++) {
		fresh(state);
		old_of(version);
		shell("INSERT INTO report (kind, sent, last_event, tries, "
		      "hosts) VALUES ('nightly', 7, 1, 1, 1)");
		refused(STORE_READ, ERR_PERM, "an older rblkit wrote it");
		store = opened(STORE_WRITE);
		assert_int_equal(
		    number(store, "PRAGMA user_version"), SCHEMA_VERSION);
		assert_int_equal(number(store,
				     "SELECT times FROM refusal WHERE ip = "
				     "'192.0.2.1'"),
		    1);
		assert_int_equal(
		    number(store, "SELECT sum(tries) FROM day_sum"), 9);
		assert_int_equal(
		    number(store, "SELECT sent + last_change FROM report"), 7);
		assert_int_equal(number(store,
				     "SELECT (SELECT count(*) FROM change) + "
				     "(SELECT count(*) FROM let_in) + "
				     "(SELECT count(*) FROM used)"),
		    0);
		assert_int_equal(
		    number(
			store, "SELECT count(*) FROM pragma_foreign_key_check"),
		    0);
		store_close(store);
	}
}

/* months that were kept without their days are added up again */
static void
an_upgrade_has_no_month_without_its_days(void **state)
{
	struct store *store;

	(void)state;
	old_of(7);
	shell("DELETE FROM stale_month;"
	      "INSERT INTO month_zone VALUES (202603, 0, 9, 2, 2)");
	store = opened(STORE_WRITE);
	assert_int_equal(
	    number(store, "SELECT month FROM stale_month"), 202603);
	assert_int_equal(number(store, "SELECT count(*) FROM day_zone"), 0);
	store_close(store);
}

/* columns - of every table and view that there is, and the indexes */
static char *
columns(struct store *store)
{
	struct query *q = store_query_text(store,
	    "SELECT group_concat(t.name || ' ' || t.type || ' ' || c.name || "
	    "' ' || c.type || ' ' || c.\"notnull\" || ' ' || "
	    "coalesce(c.dflt_value, '') || ' ' || c.pk, char(10)) || "
	    "(SELECT group_concat(sql, char(10)) FROM (SELECT sql "
	    "FROM sqlite_schema WHERE type = 'index' ORDER BY name)) "
	    "FROM (SELECT name, type FROM sqlite_schema ORDER BY name) AS t "
	    "JOIN pragma_table_info(t.name) AS c");
	struct err e;
	struct span all;
	char *copy;

	assert_int_equal(query_step(q, &e), 1);
	all = query_text(q, 0);
	copy = strndup(all.s, all.len);
	query_free(q);
	return copy;
}

static void
an_upgraded_database_is_as_a_new_one(void **state)
{
	struct store *store;
	char *upgraded, *made;

	old();
	store = opened(STORE_CREATE);
	upgraded = columns(store);
	store_close(store);
	fresh(state);
	store = opened(STORE_CREATE);
	made = columns(store);
	store_close(store);
	assert_string_equal(upgraded, made);
	free(upgraded);
	free(made);
}

static void
an_upgrade_that_fails_leaves_the_old_database(void **state)
{
	(void)state;
	old();
	/* the second step of the upgrade will find this in its way */
	shell("ALTER TABLE event ADD COLUMN port INTEGER");
	refused(STORE_WRITE, ERR_PERM, "duplicate column name: port");
	shell("UPDATE event SET port = 1;"
	      "ALTER TABLE event ADD COLUMN pid INTEGER");
}

static void
two_that_upgrade_it_at_once_do_it_once(void **state)
{
	struct store *store;
	int i, status, bad = 0;
	struct err e;

	(void)state;
	old();
	for (i = 0; i < 4; i++)
		if (fork() == 0)
			_exit(store_open(path, STORE_WRITE, &store, &e) < 0);
	while (wait(&status) > 0)
		bad += status != 0;
	assert_int_equal(bad, 0);
	store_close(opened(STORE_READ));
}

static void
a_database_of_another_program_is_not_touched(void **state)
{
	(void)state;
	shell("CREATE TABLE places (url TEXT)");
	refused(STORE_CREATE, ERR_PERM, "no database of rblkit");
	refused(STORE_READ, ERR_PERM, "no database of rblkit");
}

static void
a_file_that_is_no_database_is_not_touched(void **state)
{
	struct stat st;
	FILE *f = fopen(path, "w");

	(void)state;
	fprintf(f, "%0500d this is a mailbox or so\n", 1);
	fclose(f);
	refused(STORE_CREATE, ERR_PERM, "not a database; name another");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_size, 525);
}

static void
a_place_that_cannot_be_written_is_permanent(void **state)
{
	pid_t child = fork();
	int status;

	(void)state;
	if (child == 0) {
		struct store *store;
		struct err e = { 0 };

		/* the directory is ours alone, and root may everything */
		if (getuid() == 0 && setuid(NOBODY) < 0)
			_exit(2);
		if (getuid() != NOBODY && chmod(dir, 0500) < 0)
			_exit(3);
		_exit(store_open(path, STORE_CREATE, &store, &e) == -1 &&
			    e.kind == ERR_PERM
			? 0
			: 1);
	}
	waitpid(child, &status, 0);
	chmod(dir, 0700);
	assert_int_equal(status, 0);
	assert_int_equal(access(path, F_OK), -1);
}

static void
two_that_make_it_at_once_get_one_whole_database(void **state)
{
	int round, i, status, bad = 0;
	pid_t child;

	for (round = 0; round < 10; round++) {
		for (i = 0; i < 4; i++) {
			struct store *store;
			struct err e = { 0 };

			child = fork();
			if (child != 0)
				continue;
			if (store_open(path, STORE_CREATE, &store, &e) == 0)
				_exit(0);
			fprintf(stderr, "%s\n", e.text);
			_exit(1);
		}
		while (wait(&status) > 0)
			bad += status != 0;
		assert_int_equal(bad, 0);
		store_close(opened(STORE_READ));
		fresh(state);
	}
}

static void
what_is_rolled_back_or_not_committed_leaves_nothing(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct err e = { 0 };

	(void)state;
	assert_int_equal(store_begin(store, &e), 0);
	run(store, "INSERT INTO zone (name) VALUES ('a')");
	store_rollback(store);
	store_rollback(store); /* is no harm */
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 1);
	assert_int_equal(store_begin(store, &e), 0);
	run(store, "INSERT INTO zone (name) VALUES ('b')");
	store_close(store);
	store = opened(STORE_CREATE);
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 1);
	assert_int_equal(store_begin(store, &e), 0);
	run(store, "INSERT INTO zone (name) VALUES ('c')");
	assert_int_equal(store_commit(store, &e), 0);
	store_close(store);
	store = opened(STORE_READ);
	assert_int_equal(number(store, "SELECT count(*) FROM zone"), 2);
	store_close(store);
}

static void
a_second_writer_is_told_to_try_again(void **state)
{
	struct store *first = opened(STORE_CREATE);
	struct store *second = opened(STORE_WRITE);
	struct err e = { 0 };

	(void)state;
	run(second, "PRAGMA busy_timeout = 20"); /* not ten seconds, here */
	assert_int_equal(store_begin(first, &e), 0);
	assert_int_equal(store_begin(second, &e), -1);
	assert_int_equal(e.kind, ERR_TEMP);
	assert_non_null(strstr(e.text, "another process is writing"));
	/* a reader does not wait, and does not see it */
	run(first, "INSERT INTO zone (name) VALUES ('a')");
	assert_int_equal(number(second, "SELECT count(*) FROM zone"), 1);
	assert_int_equal(store_commit(first, &e), 0);
	assert_int_equal(number(second, "SELECT count(*) FROM zone"), 2);
	assert_int_equal(store_begin(second, &e), 0);
	store_rollback(second);
	store_close(second);
	store_close(first);
}

static void
a_snapshot_stays_as_it_was(void **state)
{
	struct store *writer = opened(STORE_CREATE);
	struct store *reader = opened(STORE_READ);
	struct err e = { 0 };

	(void)state;
	assert_int_equal(store_snapshot(reader, &e), 0);
	assert_int_equal(number(reader, "SELECT count(*) FROM zone"), 1);
	run(writer, "INSERT INTO zone (name) VALUES ('a')");
	assert_int_equal(number(reader, "SELECT count(*) FROM zone"), 1);
	store_rollback(reader);
	assert_int_equal(number(reader, "SELECT count(*) FROM zone"), 2);
	store_close(reader);
	store_close(writer);
}

static void
every_statement_fits_the_schema(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct err e;
	int i, at;

	(void)state;
	assert_int_equal(store_begin(store, &e), 0);
	/* what they refer to, so that each of them can really run */
	run(store, "INSERT INTO source VALUES (1, 'log', 1, 0, 0, NULL, 0, 0)");
	for (i = 0; i < SQL_COUNT; i++) {
		struct query *q;

		assert_non_null(sql_text((enum sql)i));
		e = (struct err){ 0 };
		q = store_query(store, (enum sql)i);
		for (at = 1; at <= 20; at++)
			query_put_int(q, at, 1);
		/* a row, the end, or a constraint: but it could be prepared */
		if (query_step(q, &e) < 0 &&
		    strstr(e.text, "constraint") == NULL)
			fail_msg("%s: %s", sql_text((enum sql)i), e.text);
		query_reset(q);
	}
	store_close(store);
}

static void
a_statement_can_be_used_again_with_new_parameters(void **state)
{
	static const struct span names[] = { { "a", 1 }, { "b\0c", 3 },
		{ "", 0 }, { NULL, 0 } };
	struct store *store = opened(STORE_CREATE);
	struct query *q;
	struct err e = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		q = store_query(store, SQL_ZONE_INSERT);
		query_put_text(q, 1, names[i]);
		query_put_int(q, 2, 1); /* it has no second one */
		assert_int_equal(query_step(q, &e), 0);
		assert_int_equal(store_last_id(store), i + 1);
	}
	q = store_query_text(store, "SELECT name FROM zone WHERE id > 0");
	for (i = 0; i < 4; i++) {
		assert_int_equal(query_step(q, &e), 1);
		assert_int_equal(query_is_null(q, 0), names[i].s == NULL);
		assert_int_equal(query_text(q, 0).len, names[i].len);
		if (names[i].len > 0)
			assert_memory_equal(
			    query_text(q, 0).s, names[i].s, names[i].len);
	}
	assert_int_equal(query_step(q, &e), 0);
	query_free(q);
	query_free(NULL);
	store_close(store);
}

static void
a_value_that_did_not_get_in_is_no_null(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct query *q =
	    store_query_text(store, "INSERT INTO later VALUES (?1)");
	struct err e = { 0 };

	(void)state;
	/* it could not be prepared when its parameter came, but can be now */
	query_put_int(q, 1, 5);
	run(store, "CREATE TABLE later (a)");
	assert_int_equal(query_step(q, &e), -1);
	assert_int_equal(e.kind, ERR_TEMP);
	assert_int_equal(number(store, "SELECT count(*) FROM later"), 0);
	query_put_int(q, 1, 5);
	assert_int_equal(query_step(q, &e), 0);
	assert_int_equal(number(store, "SELECT sum(a) FROM later"), 5);
	query_free(q);
	store_close(store);
}

static void
a_damaged_database_is_permanent_and_says_what_to_do(void **state)
{
	struct err e = { 0 };
	struct query *q;
	struct store *store;
	int step;
	FILE *f;

	(void)state;
	store_close(opened(STORE_CREATE));
	f = fopen(path, "r+");
	assert_int_equal(fseek(f, 4096, SEEK_SET), 0);
	for (step = 0; step < 4096; step++)
		fputc(0x5a, f);
	fclose(f);
	store = opened(STORE_READ);
	q = store_query_text(store, "SELECT * FROM zone");
	assert_int_equal(query_step(q, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_non_null(strstr(e.text, "restore it from a backup"));
	query_free(q);
	store_close(store);
}

static void
a_feed_fills_a_table_and_answers_a_query(void **state)
{
	static const struct row {
		int64_t id, zero;
		struct span name;
	} rows[] = { { 7, 0, { "seven", 5 } }, { 9, 0, { NULL, 0 } },
		{ -1, 0, { "", 0 } } };
	static const struct feed feed = { rows, sizeof *rows, 3,
		{ { FEED_INT, offsetof(struct row, id) },
		    { FEED_SPAN, offsetof(struct row, name) } } };
	static const struct row host = { 5, 0, { "x", 1 } };
	static const struct feed hosts = { &host, sizeof *rows, 1,
		{ { FEED_INT, offsetof(struct row, id) },
		    { FEED_SPAN, offsetof(struct row, name) }, { FEED_END, 0 },
		    { FEED_END, 0 },
		    { FEED_INT, offsetof(struct row, zero) } } };
	struct store *store = opened(STORE_CREATE);
	struct err e;

	(void)state;
	assert_int_equal(number(store, "SELECT count(*) FROM feed"), 0);
	store_show(store, &feed);
	assert_int_equal(number(store, "SELECT sum(c0) FROM feed"), 15);
	assert_int_equal(
	    number(store, "SELECT count(*) FROM feed WHERE c1 IS NULL"), 1);
	assert_int_equal(
	    number(store, "SELECT count(*) FROM feed WHERE c23 IS NULL"), 3);
	store_show(store, NULL);
	assert_int_equal(number(store, "SELECT count(*) FROM feed"), 0);
	assert_int_equal(store_feed(store, SQL_HOST_WRITE, &hosts, &e), 0);
	assert_int_equal(
	    number(store, "SELECT id FROM host WHERE ip = 'x'"), 5);
	/* what fails leaves none of the rows */
	assert_int_equal(store_feed(store, SQL_MONTH_ZONES, &feed, &e), -1);
	assert_int_equal(number(store, "SELECT count(*) FROM month_zone"), 0);
	store_close(store);
}

static void
a_statement_that_does_not_fit_the_database_fails(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct query *q;
	struct err e;

	(void)state;
	store_trust(store);
	q = store_query_text(store, "DROP TABLE report");
	assert_int_equal(query_step(q, &e), 0);
	query_free(q);
	q = store_query(store, SQL_REPORT_COUNT);
	query_put_int(q, 1, 1);
	assert_int_equal(query_step(q, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_non_null(strstr(e.text, "no such table: report"));
	query_reset(q);
	store_close(store);
}

/* add - the product of a row, to see whose values came together */
static void
add(void *sum, const int64_t *values)
{
	*(int64_t *)sum +=
	    values[0] * values[1] * values[2] + values[3] + values[4];
}

static void
the_rows_of_a_statement_are_collected(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct query *q;
	int64_t sum = 0;
	struct err e;

	(void)state;
	store_trust(store);
	q = store_query_text(store,
	    "INSERT INTO day_sum VALUES (20260301, 0, 2, 3, 5, 1000, 10000),"
	    "(20260302, 0, 7, 1, 1, 0, 0), (20260304, 0, 9, 9, 9, 9, 9)");
	assert_int_equal(query_step(q, &e), 0);
	query_free(q);
	q = store_query(store, SQL_DAY_SUM_LIST);
	query_put_int(q, 1, 20260301);
	query_put_int(q, 2, 20260303);
	assert_int_equal(
	    store_collect(store, SQL_DAY_SUM_LIST, add, &sum, &e), 0);
	assert_int_equal(sum, 30 + 11000 + 7);
	/* of no row, nothing; and nothing is left of the parameters */
	assert_int_equal(
	    store_collect(store, SQL_DAY_SUM_LIST, add, &sum, &e), 0);
	assert_int_equal(sum, 11037);
	store_close(store);
}

static void
another_writer_is_noticed_once(void **state)
{
	struct store *store = opened(STORE_CREATE);
	struct err e;
	bool changed;

	(void)state;
	assert_int_equal(store_changed(store, &changed, &e), 0);
	assert_true(changed);
	run(store, "INSERT INTO zone VALUES (1, 'ours')");
	assert_int_equal(store_changed(store, &changed, &e), 0);
	assert_false(changed);
	shell("INSERT INTO zone VALUES (2, 'theirs')");
	assert_int_equal(store_changed(store, &changed, &e), 0);
	assert_true(changed);
	assert_int_equal(store_changed(store, &changed, &e), 0);
	assert_false(changed);
	store_close(store);
}

#define TEST(name) cmocka_unit_test_setup(name, fresh)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_new_database_is_whole_and_can_be_opened_again),
		TEST(an_empty_file_becomes_a_database),
		TEST(who_only_reads_does_not_make_one),
		TEST(what_is_no_file_is_not_waited_for),
		TEST(who_reads_cannot_write),
		TEST(a_database_of_a_newer_version_is_not_touched),
		TEST(a_database_that_lost_its_version_is_not_touched),
		TEST(who_writes_upgrades_an_older_database),
		TEST(each_older_version_is_upgraded_with_all_that_is_in_it),
		TEST(an_upgrade_has_no_month_without_its_days),
		TEST(an_upgraded_database_is_as_a_new_one),
		TEST(an_upgrade_that_fails_leaves_the_old_database),
		TEST(two_that_upgrade_it_at_once_do_it_once),
		TEST(a_database_of_another_program_is_not_touched),
		TEST(a_file_that_is_no_database_is_not_touched),
		TEST(a_place_that_cannot_be_written_is_permanent),
		TEST(two_that_make_it_at_once_get_one_whole_database),
		TEST(what_is_rolled_back_or_not_committed_leaves_nothing),
		TEST(a_second_writer_is_told_to_try_again),
		TEST(a_snapshot_stays_as_it_was),
		TEST(every_statement_fits_the_schema),
		TEST(a_statement_can_be_used_again_with_new_parameters),
		TEST(a_value_that_did_not_get_in_is_no_null),
		TEST(a_damaged_database_is_permanent_and_says_what_to_do),
		TEST(a_feed_fills_a_table_and_answers_a_query),
		TEST(a_statement_that_does_not_fit_the_database_fails),
		TEST(the_rows_of_a_statement_are_collected),
		TEST(another_writer_is_noticed_once),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
