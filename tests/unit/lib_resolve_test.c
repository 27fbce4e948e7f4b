/* resolve: how many questions are let be under way; the rest needs servers */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/dns.h"
#include "lib/resolve-parts.h"

/* hear - so many answers, each after so many ms */
static void
hear(struct flight *f, int count, int ms, bool lost, int64_t now)
{
	const struct dns_answer answer = {
		.result = DNS_FOUND,
		.ms = ms,
		.lost = lost,
	};

	while (count-- > 0)
		flight_heard(f, &answer, now);
}

static void
it_begins_with_what_any_socket_has_room_for(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	assert_int_equal(f.now, 256);
	flight_begin(&f, 10);
	assert_int_equal(f.now, 10);
}

static void
it_grows_while_answers_are_slow_to_the_most(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	hear(&f, 100000, 1, false, 10000);
	assert_int_equal(f.now, 256);
	hear(&f, 2000, 200, false, 10000);
	assert_in_range(f.now, 257, 999);
	hear(&f, 100000, 200, false, 10000);
	assert_int_equal(f.now, 1000);
}

static void
it_is_halved_once_for_what_was_lost_together(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	hear(&f, 100, 1000, true, 10000);
	assert_int_equal(f.now, 128);
	hear(&f, 100, 1000, true, 10500);
	assert_int_equal(f.now, 128);
	hear(&f, 1, 1000, true, 13000);
	assert_int_equal(f.now, 64);
}

static void
it_never_dries_up(void **state)
{
	struct flight f;
	int64_t now;

	(void)state;
	flight_begin(&f, 1000);
	for (now = 10000; now < 1000000; now += 5000)
		hear(&f, 1, 1000, true, now);
	assert_int_equal(f.now, 32);
	flight_begin(&f, 1);
	hear(&f, 1, 1000, true, now);
	assert_int_equal(f.now, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_begins_with_what_any_socket_has_room_for),
		cmocka_unit_test(it_grows_while_answers_are_slow_to_the_most),
		cmocka_unit_test(it_is_halved_once_for_what_was_lost_together),
		cmocka_unit_test(it_never_dries_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
