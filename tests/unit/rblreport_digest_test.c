/* digest: what a report speaks of, and what the next one does */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblreport/digest.h"
#include "rblreport/report.h"

struct place {
	char dir[32];
	char path[64];
	struct store *store;
};

static void
run(struct store *store, const char *sql)
{
	struct query *q = store_query_text(store, sql);
	struct err e = { 0 };

	if (query_step(q, &e) < 0)
		fail_msg("%s: %s", sql, e.text);
	query_free(q);
}

static int
set_up(void **state)
{
	struct place *p = calloc(1, sizeof *p);
	struct err e = { 0 };

	snprintf(p->dir, sizeof p->dir, "/tmp/digest_test.XXXXXX");
	if (mkdtemp(p->dir) == NULL)
		return -1;
	snprintf(p->path, sizeof p->path, "%s/x.db", p->dir);
	if (store_open(p->path, STORE_CREATE, &p->store, &e) < 0)
		return -1;
	run(p->store,
	    "INSERT INTO source (id, path, head, position) "
	    "VALUES (1, 'log', 1, 0)");
	run(p->store,
	    "INSERT INTO zone VALUES (1, 'z.example'), (2, 'a.example'), "
	    "(3, 'a.example.com')");
	run(p->store,
	    "INSERT INTO host (id, ip, name) VALUES (1, '192.0.2.1', 'a.pl'), "
	    "(2, '192.0.2.2', 'b.example'), (3, '192.0.2.3', NULL)");
	*state = p;
	return 0;
}

static int
tear_down(void **state)
{
	struct place *p = *state;

	store_close(p->store);
	unlink(p->path);
	rmdir(p->dir);
	free(p);
	return 0;
}

/* refuse - one event */
static void
refuse(struct store *store, int host, int zone, int time)
{
	char sql[256];

	snprintf(sql, sizeof sql,
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format) VALUES (1, 0, %d, 0, %d, %d, 'classic')",
	    time, host, zone);
	run(store, sql);
}

static void
digest(struct store *store, size_t limit, struct report *r)
{
	struct err e = { 0 };

	if (digest_nightly(store, span_of(".pl"), limit, r, &e) < 0)
		fail_msg("%s", e.text);
}

static void
a_report_counts_tries_hosts_and_lists(void **state)
{
	struct place *p = *state;
	struct report r;

	refuse(p->store, 1, 1, 200);
	refuse(p->store, 1, 3, 100);
	refuse(p->store, 1, 2, 300);
	refuse(p->store, 1, 0, 250);
	refuse(p->store, 2, 1, 50);
	refuse(p->store, 3, 0, 400);
	digest(p->store, 9, &r);
	assert_int_equal(r.tries, 6);
	assert_int_equal(r.hosts, 3);
	assert_int_equal(r.first, 50);
	assert_int_equal(r.last, 400);
	assert_int_equal(r.home.hosts, 1);
	assert_string_equal(
	    r.home.host[0].lists, "a.example a.example.com z.example");
	assert_int_equal(r.home.host[0].first, 100);
	assert_int_equal(r.home.host[0].last, 300);
	assert_int_equal(r.rest.hosts, 2);
	assert_string_equal(r.rest.host[0].ip, "192.0.2.3");
	assert_null(r.rest.host[0].name);
	assert_null(r.rest.host[0].lists);
	assert_int_equal(r.zones.zones, 4);
	assert_null(r.zones.zone[0].name);
	assert_int_equal(r.zones.zone[0].hosts, 2);
	report_free(&r);
}

static void
a_limit_cuts_lists_and_no_total(void **state)
{
	struct place *p = *state;
	struct report r;
	int i;

	for (i = 0; i < 5; i++)
		refuse(p->store, 2 + (i > 2), i % 3, 100);
	digest(p->store, 1, &r);
	assert_int_equal(r.rest.count, 1);
	assert_int_equal(r.rest.hosts, 2);
	assert_int_equal(r.rest.tries, 5);
	assert_int_equal(r.zones.count, 1);
	assert_int_equal(r.zones.zones, 3);
	assert_int_equal(r.tries, 5);
	report_free(&r);
}

static void
what_comes_while_a_report_is_on_its_way_is_in_the_next(void **state)
{
	struct place *p = *state;
	struct report r;
	struct err e = { 0 };

	refuse(p->store, 1, 1, 100);
	digest(p->store, 9, &r);
	refuse(p->store, 2, 1, 90);
	assert_int_equal(digest_mark(p->store, &r, 1000, NULL, &e), 0);
	report_free(&r);
	digest(p->store, 9, &r);
	assert_int_equal(r.since, 1000);
	assert_int_equal(r.tries, 1);
	assert_string_equal(r.rest.host[0].ip, "192.0.2.2");
	report_free(&r);
}

static void
reports_of_another_kind_move_nothing(void **state)
{
	struct place *p = *state;
	struct report r;

	refuse(p->store, 1, 1, 100);
	run(p->store,
	    "INSERT INTO report (kind, sent, last_event, tries, hosts) "
	    "VALUES ('monthly', 1, 1, 1, 1)");
	digest(p->store, 9, &r);
	assert_int_equal(r.tries, 1);
	assert_int_equal(r.since, 0);
	report_free(&r);
}

static void
a_database_that_is_damaged_is_an_error(void **state)
{
	struct place *p = *state;
	struct report r;
	struct err e = { 0 };

	run(p->store, "DROP TABLE event");
	assert_int_equal(
	    digest_nightly(p->store, span_of(".pl"), 9, &r, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	report_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    a_report_counts_tries_hosts_and_lists, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    a_limit_cuts_lists_and_no_total, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    what_comes_while_a_report_is_on_its_way_is_in_the_next,
		    set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    reports_of_another_kind_move_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    a_database_that_is_damaged_is_an_error, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
