/* bytes: stretches of bytes, and what a terminal may be shown of them */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void
an_unknown_stretch_is_like_nothing(void **state)
{
	(void)state;
	assert_null(span_of(NULL).s);
	assert_false(span_is(SPAN_NONE, ""));
	assert_false(span_starts(SPAN_NONE, ""));
	assert_false(span_ends(SPAN_NONE, ""));
	assert_true(span_is(span_of(""), ""));
	assert_true(span_same(SPAN_NONE, span_of("")));
	assert_false(span_same(SPAN_NONE, span_of("a")));
}

static void
starts_and_ends_compare_whole_bytes(void **state)
{
	(void)state;
	assert_true(span_is(span_of("ab"), "ab"));
	assert_false(span_is(span_of("ab"), "abc"));
	assert_false(span_is(span_of("abc"), "ab"));
	assert_true(span_same(span_of("ab"), span_of("ab")));
	assert_false(span_same(span_of("ab"), span_of("ac")));
	assert_false(span_same(span_of("ab"), span_of("abc")));
	assert_true(span_starts(span_of("abc"), "ab"));
	assert_false(span_starts(span_of("a"), "ab"));
	assert_true(span_ends(span_of("abc"), "bc"));
	assert_false(span_ends(span_of("c"), "bc"));
	assert_true(span_ends(span_of("abc"), ""));
}

static void
blanks_are_cut_at_the_ends_only(void **state)
{
	(void)state;
	assert_true(span_is(span_trim(span_of(" \ta b\r\n")), "a b"));
	assert_true(span_is(span_trim(span_of(" \n")), ""));
	assert_null(span_trim(SPAN_NONE).s);
}

static void
the_hash_is_fnv_1a(void **state)
{
	(void)state;
	assert_true((uint64_t)span_hash(span_of("")) == 0xcbf29ce484222325u);
	assert_true((uint64_t)span_hash(span_of("a")) == 0xaf63dc4c8601ec8cu);
	assert_true(
	    (uint64_t)span_hash(span_of("foobar")) == 0x85944171f73967e8u);
}

static void
words_are_parted_by_blanks_and_commas(void **state)
{
	static const struct {
		const char *list;
		const char *words[4];
	} cases[] = {
		{ "", { NULL } },
		{ " , \t\r\n", { NULL } },
		{ "one", { "one" } },
		{ ",one,,two , three\n", { "one", "two", "three" } },
		{ "a;b .pl", { "a;b", ".pl" } },
	};
	struct span list, word;
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		list = span_of(cases[i].list);
		for (n = 0; span_word(&list, &word); n++) {
			assert_non_null(cases[i].words[n]);
			assert_true(span_is(word, cases[i].words[n]));
		}
		assert_null(cases[i].words[n]);
		assert_int_equal(list.len, 0);
	}
	list = SPAN_NONE;
	assert_false(span_word(&list, &word));
}

static void
plain_bytes_are_those_of_printable_ascii(void **state)
{
	char byte;
	int i;

	(void)state;
	for (i = 0; i < 256; i++) {
		byte = (char)i;
		assert_int_equal(span_is_plain((struct span){ &byte, 1 }),
		    i >= 32 && i <= 126);
	}
	assert_true(span_is_plain(span_of("mx1.example.com")));
	assert_false(span_is_plain(span_of("mx1.example.com\n")));
	assert_true(span_is_plain(SPAN_NONE));
}

struct shown {
	const char *bytes;
	size_t max;
	const char *text;
};

static void
expect_shown(const struct shown *cases, size_t count)
{
	char *text;
	size_t i;

	for (i = 0; i < count; i++) {
		text = span_printable(span_of(cases[i].bytes), cases[i].max);
		assert_string_equal(text, cases[i].text);
		free(text);
	}
}

static void
what_is_no_utf8_is_shown_as_question_marks(void **state)
{
	static const struct shown cases[] = {
		{ "plain ~ text", 100, "plain ~ text" },
		{ "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xa7", 100,
		    "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xa7" },
		{ "a\xe9"
		  "b",
		    100, "a?b" },     /* Latin-1 */
		{ "\xc3", 100, "?" }, /* half a character */
		{ "\xe2\x82", 100, "\?\?" },
		{ "\x80\xbf", 100, "\?\?" }, /* no beginning */
		{ "\xc0\xaf", 100, "\?\?" }, /* overlong "/" */
		{ "\xc1\xbf", 100, "\?\?" },
		{ "\xe0\x80\xaf", 100, "\?\?\?" },
		{ "\xe0\x9f\xbf", 100, "\?\?\?" },
		{ "\xf0\x8f\xbf\xbf", 100, "\?\?\?\?" },
		{ "\xed\xa0\x80", 100, "\?\?\?" }, /* a surrogate */
		{ "\xed\x9f\xbf", 100, "\xed\x9f\xbf" },
		{ "\xf4\x8f\xbf\xbf", 100, "\xf4\x8f\xbf\xbf" },
		{ "\xf4\x90\x80\x80", 100, "\?\?\?\?" }, /* beyond U+10FFFF */
		{ "\xf5\x80\x80\x80", 100, "\?\?\?\?" },
		{ "\xff\xfe", 100, "\?\?" },
		{ "\xe2\x82"
		  "a",
		    100, "\?\?a" },
	};

	(void)state;
	expect_shown(cases, COUNT(cases));
}

static void
what_steers_a_terminal_is_shown_as_question_marks(void **state)
{
	static const struct shown cases[] = {
		{ "a\033[31mb", 100, "a?[31mb" },
		{ "a\r\n\t\x7f", 100, "a????" },
		{ "\xc2\x9b"
		  "2J",
		    100, "\?\?2J" }, /* C1: CSI */
		{ "\xc2\x80\xc2\x9f\xc2\xa0", 100, "\?\?\?\?\xc2\xa0" },
		{ "\xe2\x80\xae"
		  "moc",
		    100, "\?\?\?moc" }, /* right to left */
		{ "\xe2\x80\x8f\xe2\x80\xa8\xe2\x81\xa6\xd8\x9c", 100,
		    "\?\?\?\?\?\?\?\?\?\?\?" },
		/* zero width space, byte order mark, soft hyphen, a tag */
		{ "a\xe2\x80\x8b.\xef\xbb\xbf.\xc2\xad.\xf3\xa0\x81\xa1", 100,
		    "a\?\?\?.\?\?\?.\?\?.\?\?\?\?" },
		{ "\xe2\x80\x8a\xe2\x80\x90\xef\xbb\xbe\xef\xbf\xbc", 100,
		    "\xe2\x80\x8a\xe2\x80\x90\xef\xbb\xbe\xef\xbf\xbc" },
	};

	(void)state;
	expect_shown(cases, COUNT(cases));
}

static void
text_of_another_encoding_is_no_utf8(void **state)
{
	(void)state;
	assert_true(span_is_utf8(SPAN_NONE));
	assert_true(span_is_utf8(span_of("a\tb\n\x1b\x7f")));
	assert_true(
	    span_is_utf8(span_of("\xc5\xbc\xe2\x80\x8b\xf0\x9f\x93\xa7")));
	/* in ISO 8859-2; a character cut off; an overlong form */
	assert_false(span_is_utf8(span_of("\xbf\xf3\xb3w")));
	assert_false(span_is_utf8(span_of("a\xe2\x80")));
	assert_false(span_is_utf8(span_of("\xc0\xaf")));
}

static void
a_cut_keeps_at_most_so_many_bytes_and_whole_characters(void **state)
{
	static const struct shown cases[] = {
		{ "abc", 3, "abc" },
		{ "abcd", 3, "abc..." },
		{ "ab\xc3\xa9", 4, "ab\xc3\xa9" },
		{ "ab\xc3\xa9", 3, "ab..." },
		{ "\xf0\x9f\x93\xa7", 3, "..." },
		{ "a\xe2\x82\xac"
		  "b",
		    4, "a\xe2\x82\xac..." },
		{ "a", 0, "..." },
		{ "", 0, "" },
	};

	(void)state;
	expect_shown(cases, COUNT(cases));
}

static void
a_zero_byte_does_not_end_what_is_shown(void **state)
{
	char *text = span_printable((struct span){ "a\0b", 3 }, 100);

	(void)state;
	assert_string_equal(text, "a?b");
	free(text);
	text = span_printable(SPAN_NONE, 100);
	assert_string_equal(text, "");
	free(text);
}

static void
a_line_is_found_by_its_number(void **state)
{
	static const size_t wide[] = { 1, 2, 7, 4095, 4096, 4097, 9000 };
	struct buf text = { 0 };
	struct span none = SPAN_NONE;
	size_t i, line, at, end;

	(void)state;
	for (i = 0; i < sizeof wide / sizeof *wide; i++) {
		buf_clear(&text);
		for (at = 1; text.len < 20000; at++)
			buf_char(&text, at % wide[i] == 0 ? '\n' : 'x');
		end = text.len;
		assert_int_equal(span_lines(buf_as_span(&text)),
		    (end + wide[i] - 1) / wide[i]);
		for (line = 1; (line - 1) * wide[i] < end; line++)
			assert_int_equal(span_line(buf_as_span(&text), line),
			    (line - 1) * wide[i]);
		assert_int_equal(span_line(buf_as_span(&text), line), end);
		assert_int_equal(span_line(buf_as_span(&text), SIZE_MAX), end);
		assert_int_equal(span_line(buf_as_span(&text), 0), 0);
	}
	assert_int_equal(span_line(none, 0), 0);
	assert_int_equal(span_line(none, 1), 0);
	assert_int_equal(span_lines(none), 0);
	buf_free(&text);
}

static void
a_buffer_grows_and_can_be_used_again(void **state)
{
	struct buf b = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 1000; i++)
		buf_format(&b, "%04zu", i);
	assert_int_equal(b.len, 4000);
	assert_int_equal(strlen(b.s), 4000);
	assert_memory_equal(b.s + 3996, "0999", 5);
	buf_clear(&b);
	assert_string_equal(b.s, "");
	buf_text(&b, "a");
	buf_char(&b, 'b');
	buf_span(&b, SPAN_NONE);
	buf_span(&b, span_of("c"));
	buf_add(&b, "\0d", 2);
	assert_int_equal(buf_as_span(&b).len, 5);
	assert_memory_equal(b.s, "abc\0d", 6);
	buf_free(&b);
	buf_free(&b);
	buf_clear(&b);
	assert_null(b.s);
}

static void
a_buffer_has_the_room_that_was_asked_for(void **state)
{
	static const size_t sizes[] = { 0, 1, 100, 5000000 };
	struct buf b = { 0 };
	const char *place;
	size_t i, more;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		buf_text(&b, "kept");
		buf_expect(&b, sizes[i]);
		assert_string_equal(b.s, "kept");
		place = b.s;
		for (more = 0; more < sizes[i]; more++)
			buf_char(&b, 'x');
		assert_ptr_equal(b.s, place);
		assert_int_equal(strlen(b.s), 4 + sizes[i]);
		buf_free(&b);
	}
	buf_expect(&b, 1000);
	assert_string_equal(b.s, "");
	buf_free(&b);
}

static void
a_word_is_quoted_for_a_shell_where_it_has_to_be(void **state)
{
	static const struct {
		const char *word, *quoted;
	} cases[] = {
		{ "/etc/tcp.smtp", "/etc/tcp.smtp" },
		{ "tcp.smtp.~1~", "'tcp.smtp.~1~'" },
		{ "a b", "'a b'" },
		{ "it's", "'it'\\''s'" },
		{ "$(reboot)", "'$(reboot)'" },
		{ "", "''" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_shell(&out, span_of(cases[i].word));
		assert_string_equal(out.s, cases[i].quoted);
	}
	buf_free(&out);
}

static void
quoted_text_stays_one_line_and_can_be_cut_apart(void **state)
{
	struct buf out = { 0 };

	(void)state;
	buf_quote(&out, span_of("a \"b\" \\ c\n10.:allow\033[1m"), 100);
	assert_string_equal(out.s, "\"a \\\"b\\\" \\\\ c?10.:allow?[1m\"");
	buf_clear(&out);
	buf_quote(&out, span_of("0123456789"), 4);
	assert_string_equal(out.s, "\"0123...\"");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_unknown_stretch_is_like_nothing),
		cmocka_unit_test(starts_and_ends_compare_whole_bytes),
		cmocka_unit_test(blanks_are_cut_at_the_ends_only),
		cmocka_unit_test(the_hash_is_fnv_1a),
		cmocka_unit_test(words_are_parted_by_blanks_and_commas),
		cmocka_unit_test(plain_bytes_are_those_of_printable_ascii),
		cmocka_unit_test(what_is_no_utf8_is_shown_as_question_marks),
		cmocka_unit_test(
		    what_steers_a_terminal_is_shown_as_question_marks),
		cmocka_unit_test(text_of_another_encoding_is_no_utf8),
		cmocka_unit_test(
		    a_cut_keeps_at_most_so_many_bytes_and_whole_characters),
		cmocka_unit_test(a_zero_byte_does_not_end_what_is_shown),
		cmocka_unit_test(
		    a_word_is_quoted_for_a_shell_where_it_has_to_be),
		cmocka_unit_test(
		    quoted_text_stays_one_line_and_can_be_cut_apart),
		cmocka_unit_test(a_line_is_found_by_its_number),
		cmocka_unit_test(a_buffer_grows_and_can_be_used_again),
		cmocka_unit_test(a_buffer_has_the_room_that_was_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
