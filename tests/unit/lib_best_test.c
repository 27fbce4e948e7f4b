/* best: the best of many rows, whatever order they come in */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/best.h"

static int
by_value(const void *a, const void *b)
{
	const int *x = a, *y = b;

	return *x > *y ? -1 : *x < *y;
}

/* 7919 is prime: the numbers come in another order, each of them once */
static void
the_best_rows_are_kept_in_order(void **state)
{
	struct best best = best_new(by_value, sizeof(int), 5);
	const int *row;
	size_t count;
	int i, value;

	(void)state;
	best_rows(&best, &count);
	assert_int_equal(count, 0);
	for (i = 0; i < 50000; i++) {
		value = (int)((long)i * 7919 % 50000);
		best_add(&best, &value);
	}
	row = best_rows(&best, &count);
	assert_int_equal(count, 5);
	for (i = 0; i < 5; i++)
		assert_int_equal(row[i], 49999 - i);
	/* it goes on behind that */
	for (i = 0; i < 3; i++)
		best_add(&best, &(int){ 49997 * (i + 1) - i });
	row = best_rows(&best, &count);
	assert_int_equal(count, 5);
	assert_int_equal(row[0], 149989);
	assert_int_equal(row[1], 99993);
	assert_int_equal(row[2], 49999);
	best_free(&best);
}

static void
no_more_rows_are_kept_than_came_or_are_wanted(void **state)
{
	struct best all = best_new(by_value, sizeof(int), SIZE_MAX);
	struct best none = best_new(by_value, sizeof(int), 0);
	const int *row;
	size_t count;
	int i;

	(void)state;
	for (i = 0; i < 100; i++) {
		best_add(&all, &i);
		best_add(&none, &i);
	}
	row = best_rows(&all, &count);
	assert_int_equal(count, 100);
	for (i = 0; i < 100; i++)
		assert_int_equal(row[i], 99 - i);
	best_rows(&none, &count);
	assert_int_equal(count, 0);
	best_free(&all);
	best_free(&none);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_best_rows_are_kept_in_order),
		cmocka_unit_test(no_more_rows_are_kept_than_came_or_are_wanted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
