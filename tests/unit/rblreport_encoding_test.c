/* encoding: what bytes of any kind look like in a mail */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rblreport/encoding.h"

#define X10 "xxxxxxxxxx"
#define X70 X10 X10 X10 X10 X10 X10 X10

static void
a_text_is_quoted_printable(void **state)
{
	static const struct {
		const char *text, *wire;
	} cases[] = {
		{ "", "" },
		{ "a\n", "a\r\n" },
		{ "no end", "no end\r\n" },
		{ "\n\n", "\r\n\r\n" },
		{ "1=1\n", "1=3D1\r\n" },
		{ "end \ntab\t\n", "end=20\r\ntab=09\r\n" },
		{ "last ", "last=20\r\n" },
		{ "in side\there\n", "in side\there\r\n" },
		{ "\xc5\xbc\n", "=C5=BC\r\n" },
		{ "\r\x01\x7f\n", "=0D=01=7F\r\n" },
		{ ".\n..\n", ".\r\n..\r\n" },
		{ X70 "12345\n", X70 "12345\r\n" },
		{ X70 "123456\n", X70 "12345=\r\n6\r\n" },
		{ X70 "123=\n", X70 "123=\r\n=3D\r\n" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		encode_text(&out, span_of(cases[i].text));
		assert_string_equal(out.s, cases[i].wire);
	}
	buf_free(&out);
}

static void
bytes_are_lines_of_base64(void **state)
{
	static const struct {
		struct span bytes;
		const char *wire;
	} cases[] = {
		{ { "", 0 }, "" },
		{ { "\0", 1 }, "AA==\r\n" },
		{ { "\xff\xfe", 2 }, "//4=\r\n" },
		{ { "\x89PNG\r\n\x1a\n", 8 }, "iVBORw0KGgo=\r\n" },
		{ { X10 X10 X10 X10 X10 "1234567", 57 },
		    "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"
		    "eHh4eHh4eHh4eHh4eHh4eHgxMjM0NTY3\r\n" },
		{ { X10 X10 X10 X10 X10 "12345678", 58 },
		    "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"
		    "eHh4eHh4eHh4eHh4eHh4eHgxMjM0NTY3\r\nOA==\r\n" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		encode_bytes(&out, cases[i].bytes);
		assert_string_equal(out.s, cases[i].wire);
	}
	buf_free(&out);
}

static void
words_tear_no_character(void **state)
{
	static const struct {
		const char *text, *wire;
	} cases[] = {
		{ "\xc5\xbc", "=?UTF-8?B?xbw=?=" },
		{ "a\xc5\xbc", "=?UTF-8?B?YcW8?=" },
		{ "ab\xc5\xbc", "=?UTF-8?B?YWLFvA==?=" },
		/* the 20th letter would be torn in two */
		{ "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		  "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		  "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		  "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc",
		    "=?UTF-8?B?"
		    "xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbw="
		    "?=\r\n =?UTF-8?B?xbw=?=" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		encode_words(&out, span_of(cases[i].text));
		assert_string_equal(out.s, cases[i].wire);
	}
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_is_quoted_printable),
		cmocka_unit_test(bytes_are_lines_of_base64),
		cmocka_unit_test(words_tear_no_character),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
