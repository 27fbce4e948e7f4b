/* overlap: which lists refuse the same hosts, and whom to ask first */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblreport/overlap.h"

static void
add(struct overlap *o, uint64_t lists, int hosts)
{
	while (hosts-- > 0)
		overlap_add(o, lists, 1);
}

static void
pairs_come_with_the_most_hosts_first(void **state)
{
	struct overlap *o = overlap_new();
	struct overlap_pair pair[9];

	(void)state;
	add(o, 1 << 0, 100);
	add(o, 1 << 0 | 1 << 1, 2);
	add(o, 1 << 1 | 1 << 2, 3);
	add(o, 1 << 0 | 1 << 1 | 1 << 2, 4);
	assert_int_equal(overlap_pairs(o, ~0ULL, pair, 9), 3);
	assert_int_equal(pair[0].a * 100 + pair[0].b * 10 + pair[0].hosts, 127);
	assert_int_equal(pair[1].a * 100 + pair[1].b * 10 + pair[1].hosts, 16);
	assert_int_equal(pair[2].a * 100 + pair[2].b * 10 + pair[2].hosts, 24);
	assert_int_equal(overlap_pairs(o, ~0ULL, pair, 1), 1);
	assert_int_equal(pair[0].hosts, 7);
	assert_int_equal(overlap_pairs(o, ~0ULL, pair, 0), 0);
	assert_int_equal(overlap_pairs(o, 1 << 0 | 1 << 2, pair, 9), 1);
	assert_int_equal(pair[0].a * 100 + pair[0].b * 10 + pair[0].hosts, 24);
	overlap_free(o);
}

static void
the_last_of_the_lists_counts_like_the_first(void **state)
{
	struct overlap *o = overlap_new();
	struct overlap_step step[OVERLAP_LISTS];
	struct overlap_pair pair;

	(void)state;
	add(o, (uint64_t)1 << 63 | 1, 2);
	assert_int_equal(overlap_pairs(o, ~0ULL, &pair, 1), 1);
	assert_int_equal(pair.a, 0);
	assert_int_equal(pair.b, 63);
	overlap_order(o, OVERLAP_LISTS, step);
	assert_int_equal(step[0].list, 0);
	assert_int_equal(step[0].adds, 2);
	assert_int_equal(step[63].list, 63);
	assert_int_equal(step[63].adds, 0);
	overlap_free(o);
}

/* list 1 has more hosts than list 2, but nearly all of them list 0 has */
static void
the_list_asked_next_is_the_one_that_adds_most(void **state)
{
	struct overlap *o = overlap_new();
	struct overlap_step step[OVERLAP_LISTS];

	(void)state;
	add(o, 1 << 0, 10);
	add(o, 1 << 0 | 1 << 1, 20);
	add(o, 1 << 1, 1);
	add(o, 1 << 2, 5);
	add(o, 1 << 3 | 1 << 2, 1);
	overlap_order(o, 5, step);
	assert_int_equal(step[0].list, 0);
	assert_int_equal(step[0].adds, 30);
	assert_int_equal(step[1].list, 2);
	assert_int_equal(step[1].adds, 6);
	assert_int_equal(step[2].list, 1);
	assert_int_equal(step[2].adds, 1);
	assert_int_equal(step[3].list, 3);
	assert_int_equal(step[3].adds, 0);
	assert_int_equal(step[4].list, 4);
	assert_int_equal(step[4].adds, 0);
	overlap_free(o);
}

/* a question is asked at each try, and a host may come again and again */
static void
the_list_that_spares_most_questions_is_asked_first(void **state)
{
	struct overlap *o = overlap_new();
	struct overlap_step step[OVERLAP_LISTS];

	(void)state;
	add(o, 1 << 0, 10);
	overlap_add(o, 1 << 1, 15);
	overlap_add(o, 1 << 0 | 1 << 2, 3);
	overlap_add(o, 1 << 2, 4);
	overlap_order(o, 3, step);
	assert_int_equal(step[0].list, 1);
	assert_int_equal(step[0].adds, 15);
	assert_int_equal(step[1].list, 0);
	assert_int_equal(step[1].adds, 13);
	assert_int_equal(step[2].list, 2);
	assert_int_equal(step[2].adds, 4);
	overlap_free(o);
}

/* every set of ten lists once, so that the table has to grow */
static void
all_sets_of_lists_are_kept_apart(void **state)
{
	struct overlap *o = overlap_new();
	struct overlap_step step[OVERLAP_LISTS];
	struct overlap_pair pair[50];
	uint64_t lists;
	int i;

	(void)state;
	for (lists = 1; lists < 1024; lists++)
		overlap_add(o, lists, 1);
	assert_int_equal(overlap_pairs(o, ~0ULL, pair, 50), 45);
	for (i = 0; i < 45; i++)
		assert_int_equal(pair[i].hosts, 256);
	overlap_order(o, 10, step);
	for (i = 0; i < 10; i++) {
		assert_int_equal(step[i].list, i);
		assert_int_equal(step[i].adds, 512 >> i);
	}
	overlap_free(o);
	overlap_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs_come_with_the_most_hosts_first),
		cmocka_unit_test(the_last_of_the_lists_counts_like_the_first),
		cmocka_unit_test(the_list_asked_next_is_the_one_that_adds_most),
		cmocka_unit_test(
		    the_list_that_spares_most_questions_is_asked_first),
		cmocka_unit_test(all_sets_of_lists_are_kept_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
