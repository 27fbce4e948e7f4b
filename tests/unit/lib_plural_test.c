/* plural: one is one, all else are many */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/plural.h"

static void
one_is_one_and_all_else_are_many(void **state)
{
	(void)state;
	assert_string_equal(plural(1, "try", "tries"), "try");
	assert_string_equal(plural(0, "try", "tries"), "tries");
	assert_string_equal(plural(2, "try", "tries"), "tries");
	assert_string_equal(plural(11, "try", "tries"), "tries");
	assert_string_equal(plural(4294967297, "try", "tries"), "tries");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_is_one_and_all_else_are_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
