/* groups: what many hosts have in common, and the largest of it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "rblreport/groups.h"

static void
hosts_are_added_up_by_name_and_kind(void **state)
{
	struct groups *g = groups_new();
	size_t *best, a, b, none, other;

	(void)state;
	a = groups_add(g, span_of("a.example"), 0, 5);
	b = groups_add(g, span_of("b.example"), 0, 7);
	none = groups_add(g, SPAN_NONE, 0, 1);
	other = groups_add(g, span_of("a.example"), 1, 6);
	assert_int_equal(groups_add(g, span_of("a.example"), 0, 2), a);
	assert_int_equal(groups_add(g, SPAN_NONE, 0, 1), none);
	assert_int_equal(groups_count(g), 4);
	assert_int_equal(groups_get(g, a)->hosts, 2);
	assert_int_equal(groups_get(g, a)->tries, 7);
	assert_int_equal(groups_get(g, other)->kind, 1);
	assert_null(groups_get(g, none)->name.s);
	/* as many tries, but more hosts */
	assert_int_equal(groups_best(g, 3, &best), 3);
	assert_int_equal(best[0], a);
	assert_int_equal(best[1], b);
	assert_int_equal(best[2], other);
	free(best);
	groups_free(g);
	groups_free(NULL);
}

static void
many_groups_are_found_again(void **state)
{
	struct groups *g = groups_new();
	char name[32];
	size_t i;

	(void)state;
	for (i = 0; i < 20000; i++) {
		snprintf(name, sizeof name, "%zu.example", i % 10000);
		assert_int_equal(groups_add(g, span_of(name), 0, 1), i % 10000);
	}
	assert_int_equal(groups_get(g, 9999)->hosts, 2);
	groups_free(g);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hosts_are_added_up_by_name_and_kind),
		cmocka_unit_test(many_groups_are_found_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
