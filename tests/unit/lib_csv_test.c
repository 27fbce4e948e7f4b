/* csv: fields that no spreadsheet takes for more than a text */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/csv.h"

static const struct {
	const char *text, *field;
} cases[] = {
	{ NULL, "" },
	{ "", "\"\"" },
	{ "mail.example.com", "\"mail.example.com\"" },
	{ "a,b", "\"a,b\"" },
	{ "a\"b", "\"a\"\"b\"" },
	{ "=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"" },
	{ "+1", "\"'+1\"" },
	{ "-1", "\"'-1\"" },
	{ "@SUM(A1)", "\"'@SUM(A1)\"" },
	/* what a spreadsheet may skip, and a terminal act on */
	{ "\t=1", "\"?=1\"" },
	{ "\r\n=1", "\"?\?=1\"" },
	{ "\033[2J", "\"?[2J\"" },
	{ "za\xc5\xbc", "\"za\xc5\xbc\"" },
};

static void
a_strangers_text_is_a_text(void **state)
{
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		csv_text(&out, span_of(cases[i].text));
		assert_string_equal(out.s, cases[i].field);
	}
	buf_free(&out);
}

static void
what_is_ours_stays_a_number(void **state)
{
	struct buf out = { 0 };

	(void)state;
	buf_text(&out, "");
	csv_value(&out, SPAN_NONE);
	csv_value(&out, span_of("-4"));
	assert_string_equal(out.s, "\"-4\"");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_strangers_text_is_a_text),
		cmocka_unit_test(what_is_ours_stays_a_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
