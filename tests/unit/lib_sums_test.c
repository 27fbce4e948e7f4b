/* sums: what the daily sums of some days come to, host by host */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/sums.h"

static void
add(struct sums *sums, int64_t host, int64_t zone, int64_t tries)
{
	struct day_sum day = {
		.host = host,
		.zone = zone,
		.tries = tries,
		.first = host * 10,
		.last = host * 10 + 1,
	};

	sums_add(sums, &day);
}

/* so many that the tables have to grow, each host twice with i % 977 tries */
static void
the_best_of_many_hosts_are_those_that_sorting_gives(void **state)
{
	static const int many = 20000, most = 300;
	struct sums *sums = sums_new();
	const struct host_sum *hosts;
	size_t count, i;

	(void)state;
	for (i = 0; i < (size_t)many * 2; i++)
		add(sums, (int64_t)i % many << 16, i < (size_t)many,
		    (int64_t)i % many % 977);
	hosts = sums_hosts(sums, most, &count);
	assert_int_equal(count, most);
	for (i = 0; i < count; i++) {
		assert_int_equal(
		    hosts[i].tries, hosts[i].host / 65536 % 977 * 2);
		if (i > 0 && hosts[i - 1].tries == hosts[i].tries)
			assert_true(hosts[i - 1].last > hosts[i].last);
		if (i > 0)
			assert_true(hosts[i - 1].tries >= hosts[i].tries);
	}
	/* 20 or 21 hosts have the same number of tries */
	assert_int_equal(hosts[0].tries, 976 * 2);
	assert_int_equal(hosts[count - 1].tries, 962 * 2);
	assert_memory_equal(hosts[0].zones.s, "[0,1]", 5);
	sums_hosts(sums, -1, &count);
	assert_int_equal(count, many);
	sums_free(sums);
}

static void
every_host_is_met_once_with_what_it_did(void **state)
{
	struct sums *sums = sums_new();
	int64_t tries = 0, hosts = 0;
	struct host_sum host;
	size_t at = 0;

	(void)state;
	add(sums, 5, 1, 2);
	add(sums, 7, 1, 3);
	add(sums, 5, 2, 4);
	while (sums_next(sums, &at, &host)) {
		hosts = hosts * 10 + host.host;
		tries = tries * 10 + host.tries;
		assert_int_equal(host.first, host.host * 10);
		assert_int_equal(host.last, host.host * 10 + 1);
		assert_null(host.zones.s);
	}
	assert_int_equal(sums_count(sums), 2);
	assert_true(hosts == 57 || hosts == 75);
	assert_true(tries == 63 || tries == 36);
	sums_free(sums);
}

static void
what_is_noted_of_hosts_that_are_not_there_is_dropped(void **state)
{
	struct sums *sums = sums_new();
	struct host_sum host;
	size_t at = 0;

	(void)state;
	add(sums, 5, 1, 2);
	sums_note(sums, 5, 2);
	sums_note(sums, 5, 33);
	sums_add(sums, &(struct day_sum){ .host = 5, .zone = 1, .noted = 7 });
	sums_note(sums, 6, 9);
	assert_int_equal(sums_count(sums), 1);
	assert_true(sums_next(sums, &at, &host));
	assert_int_equal(host.noted, 42);
	assert_int_equal(host.tries, 2);
	assert_false(sums_next(sums, &at, &host));
	sums_free(sums);
}

static void
the_lists_of_a_host_come_in_the_order_of_their_ids(void **state)
{
	struct sums *sums = sums_new();
	int64_t zone[4] = { -1, -1, -1, -1 };
	struct host_sum host;
	size_t at = 0;

	(void)state;
	add(sums, 6, 7, 1);
	add(sums, 5, 30, 1);
	add(sums, 5, 10, 1);
	add(sums, 5, 40, 1);
	add(sums, 5, 20, 1);
	add(sums, 5, 10, 1);
	while (sums_next(sums, &at, &host) && host.host != 5)
		;
	assert_int_equal(sums_lists(sums, host.place, zone, 3), 3);
	assert_int_equal(zone[0], 10);
	assert_int_equal(zone[1], 20);
	assert_int_equal(zone[2], 30);
	assert_int_equal(zone[3], -1);
	assert_int_equal(sums_lists(sums, host.place, zone, 4), 4);
	assert_int_equal(zone[3], 40);
	sums_free(sums);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_best_of_many_hosts_are_those_that_sorting_gives),
		cmocka_unit_test(every_host_is_met_once_with_what_it_did),
		cmocka_unit_test(
		    what_is_noted_of_hosts_that_are_not_there_is_dropped),
		cmocka_unit_test(
		    the_lists_of_a_host_come_in_the_order_of_their_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
