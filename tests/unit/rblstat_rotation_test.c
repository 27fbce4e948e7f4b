/*
 * What a log is called later on, and which of its names is the older.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblstat/rotation.h"

static void
names_of_a_log_have_its_stem(void **state)
{
	static const struct {
		const char *path;
		size_t stem;
	} cases[] = {
		{ "maillog", 7 },
		{ "maillog.1", 7 },
		{ "maillog.10.gz", 7 },
		{ "maillog.xz", 7 },
		{ "maillog-20261101", 7 },
		{ "maillog-20261101.zst", 7 },
		{ "maillog-2026-11-01", 7 },
		{ "maillog-20261101-1793491200", 7 },
		{ "maillog.20261101T000000.bz2", 7 },
		{ "mail.log", 8 },
		{ "mail.log.2.lz4", 8 },
		{ "mx-1", 4 }, /* another server, not another day */
		{ "/var/log-1/mail", 15 },
		{ "maillog.1a", 10 },
		{ "maillog-20261101-", 17 },
		{ ".gz", 3 },
		{ "-", 1 },
		{ "", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(rotation_stem(cases[i].path), cases[i].stem);
}

static void
a_log_is_known_by_its_later_names(void **state)
{
	(void)state;
	assert_true(rotation_of("maillog.1", "maillog"));
	assert_true(rotation_of("maillog.gz", "maillog"));
	assert_true(rotation_of("maillog.2.gz", "maillog"));
	assert_true(rotation_of("maillog-20261101.zst", "maillog"));
	assert_true(rotation_of("maillog.1.gz", "maillog.1"));
	assert_false(rotation_of("maillog", "maillog"));
	assert_false(rotation_of("maillog.err", "maillog"));
	assert_false(rotation_of("maillog-1", "maillog"));
	assert_false(rotation_of("maillog.1.gz.part", "maillog"));
	assert_false(rotation_of("maillog.", "maillog"));
	assert_false(rotation_of("other.1", "maillog"));
	assert_false(rotation_of("mail", "maillog"));
}

static void
names_have_an_order(void **state)
{
	static const char *const oldest_first[] = {
		"m-20251231.gz",
		"m-20260101",
		"m-20260101-1793491200",
		"m-20260101.gz",
		"m.10.xz",
		"m.9",
		"m.2",
		"m.2.gz",
		"m.1",
		"m.0",
		"m",
		"m.gz",
	};
	size_t count = sizeof oldest_first / sizeof oldest_first[0], i, j;
	bool older;

	(void)state;
	for (i = 0; i < count; i++)
		for (j = 0; j < count; j++) {
			older = rotation_order(
				    oldest_first[i], oldest_first[j]) < 0;
			assert_int_equal(older, i < j);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_a_log_have_its_stem),
		cmocka_unit_test(a_log_is_known_by_its_later_names),
		cmocka_unit_test(names_have_an_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
