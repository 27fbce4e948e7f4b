/* present: numbers, times and names as people read them */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "rblreport/present.h"

static const struct {
	const char *way, *text, *shown;
} cases[] = {
	{ "local", "2026-03-02T09:11:12Z", "2026-03-02 10:11" },
	{ "local", "", "" },
	{ "local", "never", "never" },
	{ "clock", "2026-07-02T09:11:12Z", "11:11" },
	{ "date", "2026-03-02T23:30:00Z", "2026-03-03" },
	{ "date", "20260302", "2026-03-02" },
	{ "date", "202603", "2026-03" },
	{ "date", "2026", "2026" },
	{ "count", "0", "0" },
	{ "count", "999", "999" },
	{ "count", "1000", "1,000" },
	{ "count", "1234567", "1,234,567" },
	{ "count", "-1234", "-1,234" },
	{ "count", "33.4", "33" },
	{ "count", "999.7", "1,000" },
	{ "count", "0 try|tries", "0 tries" },
	{ "count", "1 try|tries", "1 try" },
	{ "count", "1 more host|more hosts", "1 more host" },
	{ "count", "1204 refused host|hosts", "1,204 refused hosts" },
	{ "count", "", "" },
	{ "count", "none|x", "none|x" },
	{ "percent", "0.25", "25%" },
	{ "percent", "0", "0%" },
	{ "percent", "0.001", "<1%" },
	{ "percent", "1", "100%" },
	{ "percent", "", "" },
	{ "delta", "0.25", "+25%" },
	{ "delta", "-0.5", "-50%" },
	{ "delta", "0.001", "0%" },
	{ "delta", "11", "x12" },
	{ "delta", "", "" },
	{ "signed", "9", "+9" },
	{ "signed", "-4", "-4" },
	{ "signed", "0", "0" },
	{ "signed", "", "" },
	{ "join", "a, b, ", "a, b" },
	{ "join", " , ", "" },
	{ "join", "\n a,\n b,\n", "a,\n b" },
	{ "shell", "192.0.2.1", "192.0.2.1" },
	{ "shell", "", "''" },
	{ "shell", "a b", "'a b'" },
	{ "shell", "it's", "'it'\\''s'" },
	{ "shell", "$(reboot)", "'$(reboot)'" },
	{ "left4", "ab", "ab  " },
	{ "left4", "za\xc5\xbc", "za\xc5\xbc " },
	{ "left4", "\xe6\x97\xa5", "\xe6\x97\xa5  " },
	{ "right4", "\xf0\x9f\x98\x80", "  \xf0\x9f\x98\x80" },
	{ "head5", "\xe6\x97\xa5\xe6\x97\xa5\xe6\x97\xa5", "\xe6\x97\xa5..." },
	{ "left2", "abc", "abc" },
	{ "right4", "ab", "  ab" },
	{ "head6", "abcdefg", "abc..." },
	{ "head6", "abcdef", "abcdef" },
	{ "head4", "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc", "\xc5\xbc..." },
	{ "tail8", "mail.example.com", "...e.com" },
	{ "tail16", "mail.example.com", "mail.example.com" },
	{ "tail5", "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc",
	    "...\xc5\xbc\xc5\xbc" },
	{ "wrap16", "  one two three four", "  one two three\n  four" },
	{ "wrap12", "abcdefghijklmnopqrstuvwxyz",
	    "abcdefghijkl\nmnopqrstuvwx\nyz" },
	{ "wrap12", "ab abcdefghijklmnop cd", "ab\nabcdefghijkl\nmnop cd" },
	{ "wrap20", "  ", "  " },
	{ "wrap20", "  one\n\ntwo\n", "  one two\n" },
	{ "wrap22", "  was told  one two three",
	    "  was told  one two\n            three" },
	{ "wrap20", "  lists  one two three four",
	    "  lists  one two\n         three four" },
};

static void
values_are_written_for_people(void **state)
{
	struct buf out = { 0 };
	const struct present *way;
	size_t i, width;

	(void)state;
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		way = present_find(span_of(cases[i].way), &width);
		assert_non_null(way);
		buf_clear(&out);
		buf_text(&out, "");
		way->write(span_of(cases[i].text), width, &out);
		if (strcmp(out.s, cases[i].shown) != 0)
			fail_msg("row %zu, %s of \"%s\": \"%s\"", i,
			    cases[i].way, cases[i].text, out.s);
	}
	buf_free(&out);
}

static void
a_way_has_a_width_where_it_wants_one(void **state)
{
	static const char *const none[] = { "", "left", "leftx", "count3", "4",
		"left99999999999999999999", "Left4", "4left" };
	size_t i, width;

	(void)state;
	for (i = 0; i < sizeof none / sizeof *none; i++)
		assert_null(present_find(span_of(none[i]), &width));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_written_for_people),
		cmocka_unit_test(a_way_has_a_width_where_it_wants_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
