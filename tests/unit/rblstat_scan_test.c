/* scan: each line that holds one of the words is found, and no other */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblstat/scan.h"

static const char *const words[] = { "blocked using", "rblsmtpd", "abc",
	"abcr" };

enum { WORDS = sizeof words / sizeof words[0] };

static void
every_word_is_found_at_either_end_and_alone(void **state)
{
	static const char text[] = "rblsmtpd first\n"
				   "nothing\n"
				   "last abc\n"
				   "\n"
				   "abc\n"
				   "ab\nc\n"
				   "blocked usin\n"
				   "xx blocked using and rblsmtpd\n"
				   "no newline abc";
	static const char *const want[] = { "rblsmtpd first", "last abc", "abc",
		"xx blocked using and rblsmtpd", "no newline abc" };
	struct span line, all = span_of(text);
	struct err e;
	struct scan *s = scan_new(words, WORDS, &e);
	size_t from = 0, i;

	(void)state;
	for (i = 0; i < sizeof want / sizeof want[0]; i++) {
		assert_true(scan_next(s, all, from, &line));
		assert_true(span_is(line, want[i]));
		from = (size_t)(line.s + line.len - text);
	}
	assert_false(scan_next(s, all, from, &line));
	assert_false(scan_next(s, all, all.len, &line));
	scan_free(s);
	scan_free(NULL);
}

/* count - the lines of a text with a word in it, found one by one */
static int
count(char *text)
{
	char *line, *rest = text;
	int lines = 0;
	size_t i;

	while ((line = strsep(&rest, "\n")) != NULL) {
		for (i = 0; i < WORDS && strstr(line, words[i]) == NULL; i++)
			;
		lines += i < WORDS;
	}
	return lines;
}

/* check_words - that each is found in the text if it is there */
static void
check_words(const struct scan *s, const char *text)
{
	bool has[WORDS] = { false };
	size_t i;

	scan_words(s, span_of(text), has);
	for (i = 0; i < WORDS; i++)
		assert_int_equal(has[i], strstr(text, words[i]) != NULL);
}

static void
it_tells_all_the_words_of_a_text(void **state)
{
	struct err e;
	struct scan *s = scan_new(words, WORDS, &e);

	(void)state;
	check_words(s, "");
	check_words(s, "none, but blocked usin");
	check_words(s, "abcr");
	check_words(s, "rblsmtpd blocked using abc abc");
	scan_free(s);
}

static void
it_finds_as_many_as_a_plain_search_in_texts_of_few_letters(void **state)
{
	static const char letters[] = "abcrbl\n";
	struct span line, all;
	struct err e;
	struct scan *s = scan_new(words, WORDS, &e);
	uint32_t chance = 1;
	char text[2000];
	int round, found;
	size_t i, from;

	(void)state;
	for (round = 0; round < 200; round++) {
		for (i = 0; i + 1 < sizeof text; i++) {
			chance = chance * 1664525 + 1013904223;
			text[i] = letters[(chance >> 24) % 7];
		}
		text[i] = '\0';
		all = span_of(text);
		check_words(s, text + sizeof text - 100);
		for (from = 0, found = 0; scan_next(s, all, from, &line);
		     found++)
			from = (size_t)(line.s + line.len - text);
		assert_int_equal(found, count(text));
		assert_true(found > 0);
	}
	scan_free(s);
}

static void
a_word_that_would_be_everywhere_is_refused(void **state)
{
	static const char *const shorts[] = { "rblsmtpd", "ab" };
	struct err e;

	(void)state;
	assert_null(scan_new(shorts, 2, &e));
	assert_int_equal(e.kind, ERR_PERM);
	assert_non_null(strstr(e.text, "\"ab\" is too short"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_is_found_at_either_end_and_alone),
		cmocka_unit_test(
		    it_finds_as_many_as_a_plain_search_in_texts_of_few_letters),
		cmocka_unit_test(it_tells_all_the_words_of_a_text),
		cmocka_unit_test(a_word_that_would_be_everywhere_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
