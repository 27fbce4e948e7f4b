/* columns: what a terminal gives a text */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/columns.h"

#define WIDE  "\xe6\x97\xa5"     /* U+65E5, a day */
#define SMILE "\xf0\x9f\x98\x80" /* U+1F600 */
#define ACUTE "\xcc\x81"         /* U+0301, above the one before */

static void
wide_characters_have_two_columns_and_combining_none(void **state)
{
	static const struct {
		const char *text;
		size_t columns;
	} rows[] = {
		{ "", 0 }, { "mail.example", 12 },
		{ "\xc5\xbc\xc3\xb3\xc5\x82w", 4 }, { WIDE WIDE, 4 },
		{ SMILE "!", 3 }, { "e" ACUTE, 1 },
		{ "\xef\xbc\xa1", 2 },                /* a full width A */
		{ "\xff\xfe", 2 }, { "\xe6\x97", 1 }, /* half a character */
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		if (columns(span_of(rows[i].text)) != rows[i].columns)
			fail_msg(
			    "row %zu: %zu", i, columns(span_of(rows[i].text)));
}

static void
a_cut_never_takes_half_a_character(void **state)
{
	struct span text = span_of("a" WIDE "e" ACUTE SMILE);

	(void)state;
	assert_true(span_is(columns_cut(&text, 2), "a"));
	assert_true(span_is(columns_cut(&text, 3), WIDE "e" ACUTE));
	assert_true(span_is(columns_cut(&text, 1), ""));
	assert_true(span_is(columns_cut(&text, 9), SMILE));
	assert_int_equal(text.len, 0);
}

static void
the_end_of_a_text_fits(void **state)
{
	struct span text = span_of(WIDE WIDE "ab");

	(void)state;
	assert_true(span_is(columns_end(text, 9), WIDE WIDE "ab"));
	assert_true(span_is(columns_end(text, 5), WIDE "ab"));
	assert_true(span_is(columns_end(text, 3), "ab"));
	assert_true(span_is(columns_end(text, 0), ""));
	assert_true(span_is(columns_end(span_of("be" ACUTE "a"), 1), "a"));
	assert_true(span_is(columns_end(span_of(ACUTE "a"), 1), ACUTE "a"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    wide_characters_have_two_columns_and_combining_none),
		cmocka_unit_test(a_cut_never_takes_half_a_character),
		cmocka_unit_test(the_end_of_a_text_fits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
