/*
 * Which words of a table stand in a line, and which lines have one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblstat/literals.h"

static void
a_literal_has_one_number_however_often_it_is_added(void **state)
{
	struct literals *l = literals_new();

	(void)state;
	assert_int_equal(literals_add(l, "rblsmtpd", false), 0);
	assert_int_equal(literals_add(l, "tcpserver", true), 1);
	assert_int_equal(literals_add(l, "rblsmtpd", true), 0);
	assert_int_equal(literals_add(l, "[", true), -1);
	literals_free(l);
}

static void
a_line_tells_all_that_stand_in_it(void **state)
{
	struct literals *l = literals_new();
	const bool *has;
	struct err e;

	(void)state;
	literals_add(l, " blocked using ", true);
	literals_add(l, "rblsmtpd", true);
	literals_add(l, "spamdyke", false);
	assert_int_equal(literals_ready(l, &e), 0);
	has = literals_look(l, span_of("rblsmtpd: x blocked using y"));
	assert_true(has[0] && has[1] && !has[2]);
	/* and nothing of the line before */
	has = literals_look(l, span_of("spamdyke: rblsmtp"));
	assert_true(!has[0] && !has[1] && has[2]);
	literals_free(l);
}

static void
only_lines_with_one_that_is_wanted_are_found(void **state)
{
	static const char text[] = "spamdyke\nrblsmtpd: spamdyke\nnothing\n";
	struct literals *l = literals_new();
	struct span line;
	struct err e;

	(void)state;
	literals_add(l, "spamdyke", false);
	literals_add(l, "rblsmtpd", false);
	literals_add(l, "rblsmtpd", true);
	literals_add(l, "rblsmtpd", false);
	assert_int_equal(literals_ready(l, &e), 0);
	assert_true(literals_next(l, span_of(text), 0, &line));
	assert_true(span_is(line, "rblsmtpd: spamdyke"));
	assert_false(literals_next(l, span_of(text), 29, &line));
	literals_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_literal_has_one_number_however_often_it_is_added),
		cmocka_unit_test(a_line_tells_all_that_stand_in_it),
		cmocka_unit_test(only_lines_with_one_that_is_wanted_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
