/*
 * What the groups of a pattern find, and what of it is a blank.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rblstat/words.h"

static void
every_group_has_a_name_of_its_own(void **state)
{
	int i, j;

	(void)state;
	for (i = 0; i < WORD_COUNT; i++) {
		assert_non_null(word_names[i]);
		for (j = 0; j < i; j++)
			assert_string_not_equal(word_names[i], word_names[j]);
	}
}

static void
numbers_have_one_to_ten_digits(void **state)
{
	static const struct {
		const char *word;
		int64_t number; /* -1: none */
	} cases[] = {
		{ "0", 0 },
		{ "451", 451 },
		{ "0025", 25 },
		{ "9999999999", 9999999999 },
		{ "10000000000", -1 },
		{ "", -1 },
		{ "-1", -1 },
		{ "4a", -1 },
		{ " 1", -1 },
	};
	struct span word;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		word = span_of(cases[i].word);
		assert_int_equal(word_is_number(word), cases[i].number >= 0);
		assert_int_equal(word_number(word),
		    cases[i].number < 0 ? 0 : cases[i].number);
	}
	assert_false(word_is_number(SPAN_NONE));
}

static void
what_stands_for_nothing_is_nothing(void **state)
{
	static const char *const blanks[] = { "", "-", "(unknown)", "(empty)",
		"(none)" };
	static const char *const words[] = { "--", "-x", "(", "(unknown", "x",
		" ", "(None)" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof blanks / sizeof blanks[0]; i++)
		assert_null(word_known(span_of(blanks[i])).s);
	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		assert_true(span_is(word_known(span_of(words[i])), words[i]));
	assert_null(word_known(SPAN_NONE).s);
}

static void
the_null_sender_is_one_and_no_sender_is_none(void **state)
{
	(void)state;
	assert_true(span_is(word_path(span_of("")), "<>"));
	assert_null(word_path(SPAN_NONE).s);
	assert_null(word_path(span_of("-")).s);
	assert_true(
	    span_is(word_path(span_of("a@example.org")), "a@example.org"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_group_has_a_name_of_its_own),
		cmocka_unit_test(numbers_have_one_to_ten_digits),
		cmocka_unit_test(what_stands_for_nothing_is_nothing),
		cmocka_unit_test(the_null_sender_is_one_and_no_sender_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
