/* used: of who is let in it is counted when he came, and how often */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "lib/store.h"
#include "rblstat/used.h"
#include "tests/unit/database.h"

#define MORNING 1772409600 /* 2026-03-02 00:00 UTC */
#define HOUR    3600
#define DAY     86400

static struct store *store;
static int64_t changes; /* that were made so far */

static int
open_store(void **state)
{
	(void)state;
	store = database_new();
	changes = 0;
	return store == NULL ? -1 : 0;
}

static int
close_store(void **state)
{
	(void)state;
	store_close(store);
	return 0;
}

/* change - one of them lets a network in, or not any more */
static void
change(const char *net, int64_t time, bool in)
{
	char sql[300];

	changes++;
	snprintf(sql, sizeof sql,
	    "INSERT INTO change (id, log, number, time, verb, target, file) "
	    "VALUES (%lld, 'l', %lld, %lld, 'allow', 't', 'f')",
	    (long long)changes, (long long)changes, (long long)time);
	run(store, sql);
	snprintf(sql, sizeof sql,
	    "INSERT INTO change_net (change, net, let_in) "
	    "VALUES (%lld, '%s', %d)",
	    (long long)changes, net, in);
	run(store, sql);
}

static void
begin(struct used *u)
{
	struct err e = { 0 };

	if (used_begin(u, &e) < 0)
		fail_msg("%s", e.text);
}

static void
add(struct used *u, const char *address, int64_t time, int64_t times,
    enum used_by by)
{
	struct ip ip;

	assert_true(ip_read(span_of(address), &ip));
	used_add(u, &ip, time, times, by);
}

static void
finish(struct used *u)
{
	struct err e = { 0 };

	if (used_write(u, &e) < 0)
		fail_msg("%s", e.text);
}

/* assert_used - the rows of all networks, but not of all who came */
static void
assert_used(const char *name, const char *want)
{
	struct query *q = store_query_text(store,
	    "SELECT coalesce(group_concat(line, ', '), '') FROM (SELECT "
	    "net || ' ' || day || ' ' || came || '+' || passed || ' ' || "
	    "strftime('%H:%M', last, 'unixepoch') AS line FROM used "
	    "WHERE net <> '' ORDER BY net, day)");
	struct err e = { 0 };

	assert_int_equal(query_step(q, &e), 1);
	if (!span_is(query_text(q, 0), want))
		fail_msg("%s: \"%.*s\" and not \"%s\"", name,
		    (int)query_text(q, 0).len, query_text(q, 0).s, want);
	query_free(q);
}

struct visit {
	const char *ip;
	int64_t time, times;
	enum used_by by;
};

static const struct {
	const char *name;
	const char *nets[3]; /* let in on that morning at ten */
	struct visit visits[4];
	const char *want;
} cases[] = {
	{ "an address", { "192.0.2.1" },
	    { { "192.0.2.1", MORNING + 11 * HOUR, 1, USED_CAME },
		{ "192.0.2.2", MORNING + 12 * HOUR, 1, USED_CAME },
		{ "2001:db8::1", MORNING + 12 * HOUR, 1, USED_CAME } },
	    "192.0.2.1 20260302 1+0 11:00" },
	{ "from the second on in which he is let in", { "192.0.2.1" },
	    { { "192.0.2.1", MORNING + 10 * HOUR - 1, 1, USED_CAME },
		{ "192.0.2.1", MORNING + 10 * HOUR, 1, USED_CAME } },
	    "192.0.2.1 20260302 1+0 10:00" },
	{ "each day by itself", { "192.0.2.1" },
	    { { "192.0.2.1", MORNING + DAY - 1, 1, USED_CAME },
		{ "192.0.2.1", MORNING + DAY, 1, USED_CAME } },
	    "192.0.2.1 20260302 1+0 23:59, 192.0.2.1 20260303 1+0 00:00" },
	{ "whatever the order, and by whom", { "192.0.2.1" },
	    { { "192.0.2.1", MORNING + 20 * HOUR, 1, USED_CAME },
		{ "192.0.2.1", MORNING + DAY, 2, USED_PASSED },
		{ "192.0.2.1", MORNING + 19 * HOUR, 5, USED_PASSED },
		{ "192.0.2.1", MORNING + 18 * HOUR, 7, USED_CAME } },
	    "192.0.2.1 20260302 8+5 20:00, 192.0.2.1 20260303 0+2 00:00" },
	{ "an address counts for all networks that it is in",
	    { "192.0.2.1", "192.0.2.0/24", "192.0.0.0/16" },
	    { { "192.0.2.1", MORNING + 11 * HOUR, 1, USED_CAME },
		{ "192.0.2.2", MORNING + 12 * HOUR, 1, USED_CAME },
		{ "192.0.3.1", MORNING + 13 * HOUR, 1, USED_CAME },
		{ "192.1.2.1", MORNING + 14 * HOUR, 1, USED_CAME } },
	    "192.0.0.0/16 20260302 3+0 13:00, "
	    "192.0.2.0/24 20260302 2+0 12:00, "
	    "192.0.2.1 20260302 1+0 11:00" },
	{ "first and last of a network that ends within a byte",
	    { "192.0.2.8/30", "2001:db8::8/125" },
	    { { "192.0.2.7", MORNING + 11 * HOUR, 1, USED_CAME },
		{ "192.0.2.11", MORNING + 12 * HOUR, 1, USED_CAME },
		{ "192.0.2.12", MORNING + 13 * HOUR, 1, USED_CAME },
		{ "2001:db8::f", MORNING + 14 * HOUR, 1, USED_CAME } },
	    "192.0.2.8/30 20260302 1+0 12:00, "
	    "2001:db8::8/125 20260302 1+0 14:00" },
	{ "all of IPv4 is not all of IPv6", { "0.0.0.0/0" },
	    { { "255.255.255.255", MORNING + 11 * HOUR, 1, USED_CAME },
		{ "2001:db8::1", MORNING + 12 * HOUR, 1, USED_CAME } },
	    "0.0.0.0/0 20260302 1+0 11:00" },
	{ "and the other way round", { "::/0", "::/80" },
	    { { "192.0.2.1", MORNING + 11 * HOUR, 1, USED_CAME },
		{ "::1", MORNING + 12 * HOUR, 1, USED_CAME } },
	    "::/0 20260302 1+0 12:00, ::/80 20260302 1+0 12:00" },
	{ "what is no network lets nobody in",
	    { "nonsense", "192.0.2.1/33", "" },
	    { { "192.0.2.1", MORNING + 11 * HOUR, 1, USED_CAME } }, "" },
};

static void
who_is_let_in_is_counted_and_nobody_else(void **state)
{
	const struct visit *v;
	struct used *u;
	size_t i, j;

	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		u = used_new(store);
		for (j = 0; j < 3 && cases[i].nets[j] != NULL; j++)
			change(cases[i].nets[j], MORNING + 10 * HOUR, true);
		begin(u);
		for (j = 0; j < 4 && cases[i].visits[j].ip != NULL; j++) {
			v = &cases[i].visits[j];
			add(u, v->ip, v->time, v->times, v->by);
		}
		finish(u);
		assert_used(cases[i].name, cases[i].want);
		used_free(u);
		close_store(state);
		assert_int_equal(open_store(state), 0);
	}
	used_free(NULL);
}

static void
batches_add_up_and_one_that_failed_counts_nothing(void **state)
{
	struct used *u = used_new(store);

	(void)state;
	change("192.0.2.1", MORNING, true);
	begin(u);
	add(u, "192.0.2.1", MORNING + 12 * HOUR, 1, USED_CAME);
	finish(u);
	/* this one is rolled back before it writes */
	begin(u);
	add(u, "192.0.2.1", MORNING + 13 * HOUR, 1, USED_CAME);
	begin(u);
	add(u, "192.0.2.1", MORNING + 11 * HOUR, 1, USED_CAME);
	finish(u);
	assert_used("", "192.0.2.1 20260302 2+0 12:00");
	/* what was written is not written again */
	finish(u);
	begin(u);
	finish(u);
	assert_used("", "192.0.2.1 20260302 2+0 12:00");
	assert_int_equal(
	    number(store, "SELECT sum(came) FROM used WHERE net = ''"), 2);
	used_free(u);
}

static void
each_batch_knows_who_is_let_in_by_then(void **state)
{
	struct used *u = used_new(store);

	(void)state;
	begin(u);
	assert_false(used_matters(u));
	change("192.0.2.0/24", MORNING, true);
	assert_false(used_matters(u));
	begin(u);
	assert_true(used_matters(u));
	add(u, "192.0.2.1", MORNING + HOUR, 1, USED_CAME);
	finish(u);
	change("192.0.2.0/24", MORNING + 2 * HOUR, false);
	change("192.0.2.1", MORNING + 2 * HOUR, true);
	begin(u);
	add(u, "192.0.2.1", MORNING + HOUR, 1, USED_CAME);
	add(u, "192.0.2.1", MORNING + 3 * HOUR, 1, USED_CAME);
	finish(u);
	assert_used("",
	    "192.0.2.0/24 20260302 1+0 01:00, 192.0.2.1 20260302 1+0 03:00");
	change("192.0.2.1", MORNING + 4 * HOUR, false);
	begin(u);
	assert_false(used_matters(u));
	used_free(u);
}

/* next - a number below `end`; the same ones in each run */
static unsigned
next(unsigned end)
{
	static uint64_t seed = 1;

	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % end;
}

#define MANY 200

struct drawn {
	struct ip net;
	int bits;
};

/* draw - a network that is none of those */
static void
draw(struct drawn *all, size_t count)
{
	char text[IP_TEXT_SIZE + 4];
	struct drawn *one = &all[count];
	size_t i;

	do {
		snprintf(text, sizeof text, "10.%u.%u.%u/%u", next(4),
		    next(256), next(4), 14 + next(19));
		assert_true(ip_read_net(span_of(text), &one->net, &one->bits));
		for (i = 0; i < count; i++)
			if (all[i].bits == one->bits &&
			    ip_is_in(&one->net, &all[i].net, one->bits))
				break;
	} while (i < count);
	change(text, MORNING, true);
}

static void
among_many_networks_all_are_found_that_he_is_in(void **state)
{
	struct used *u = used_new(store);
	struct drawn nets[MANY];
	char text[IP_TEXT_SIZE];
	struct ip ip;
	int64_t want = 0;
	size_t i, j;

	(void)state;
	for (i = 0; i < MANY; i++)
		draw(nets, i);
	begin(u);
	for (j = 0; j < 2000; j++) {
		snprintf(text, sizeof text, "10.%u.%u.%u", next(6), next(256),
		    next(4));
		assert_true(ip_read(span_of(text), &ip));
		for (i = 0; i < MANY; i++)
			want += ip_is_in(&ip, &nets[i].net, nets[i].bits);
		used_add(u, &ip, MORNING + HOUR, 1, USED_CAME);
	}
	finish(u);
	assert_true(want > 2000);
	assert_int_equal(
	    number(store, "SELECT sum(came) FROM used WHERE net <> ''"), want);
	used_free(u);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    who_is_let_in_is_counted_and_nobody_else, open_store,
		    close_store),
		cmocka_unit_test_setup_teardown(
		    batches_add_up_and_one_that_failed_counts_nothing,
		    open_store, close_store),
		cmocka_unit_test_setup_teardown(
		    each_batch_knows_who_is_let_in_by_then, open_store,
		    close_store),
		cmocka_unit_test_setup_teardown(
		    among_many_networks_all_are_found_that_he_is_in, open_store,
		    close_store),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
