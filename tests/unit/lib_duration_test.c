/* duration, ids: small things that others build on */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/duration.h"
#include "lib/err.h"
#include "lib/ids.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void
a_duration_is_a_number_with_a_unit_or_without(void **state)
{
	static const struct {
		const char *text;
		int64_t seconds; /* -1: it is none */
	} cases[] = {
		{ "0", 0 },
		{ "60", 60 },
		{ "60s", 60 },
		{ "10m", 600 },
		{ "2h", 7200 },
		{ "7d", 604800 },
		{ "30d", 2592000 },
		{ "31d", -1 },
		{ "99999999999999999999d", -1 },
		{ "", -1 },
		{ "s", -1 },
		{ "-1s", -1 },
		{ "+1s", -1 },
		{ " 1s", -1 },
		{ "1w", -1 },
		{ "1s ", -1 },
		{ "1.5h", -1 },
	};
	struct err e = { 0 };
	int64_t seconds;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		seconds = -1;
		rc = duration_read(
		    "budget", cases[i].text, 's', 30 * 86400, &seconds, &e);
		if (seconds != cases[i].seconds || rc != (seconds < 0 ? -1 : 0))
			fail_msg("%s", cases[i].text);
		assert_true(rc == 0 || e.kind == ERR_PERM);
	}
}

static void
a_table_keeps_a_number_beside_each_id(void **state)
{
	struct ids ids = { 0 };
	int64_t id;

	(void)state;
	for (id = 1; id <= 100000; id++) {
		assert_int_equal(*ids_at(&ids, id << 20), 0);
		*ids_at(&ids, id << 20) = -id;
	}
	for (id = 1; id <= 100000; id++)
		assert_int_equal(*ids_at(&ids, id << 20), -id);
	assert_int_equal(ids.count, 100000);
	ids_free(&ids);
	assert_int_equal(*ids_at(&ids, 1 << 20), 0);
	ids_free(&ids);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_duration_is_a_number_with_a_unit_or_without),
		cmocka_unit_test(a_table_keeps_a_number_beside_each_id),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
