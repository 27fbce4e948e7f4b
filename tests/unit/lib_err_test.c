/* err: what an error says, and what it ends the process with */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"

static void
the_kind_decides_the_exit_code(void **state)
{
	struct err e = { 0 };

	(void)state;
	assert_int_equal(err_exit_code(&e), 0);
	assert_int_equal(err_temp(&e, "the disk is full"), -1);
	assert_int_equal(e.kind, ERR_TEMP);
	assert_int_equal(err_exit_code(&e), 111);
	assert_int_equal(err_perm(&e, "no such %s", "flag"), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_int_equal(err_exit_code(&e), 100);
	assert_string_equal(e.text, "no such flag");
}

static void
what_waiting_may_cure_is_temporary(void **state)
{
	static const struct {
		int number;
		enum err_kind kind;
	} cases[] = {
		{ ENOSPC, ERR_TEMP },
		{ ENOMEM, ERR_TEMP },
		{ EMFILE, ERR_TEMP },
		{ EINTR, ERR_TEMP },
		{ EIO, ERR_TEMP },
		{ EAGAIN, ERR_TEMP },
		{ ENOENT, ERR_PERM },
		{ EACCES, ERR_PERM },
		{ EROFS, ERR_PERM },
		{ EISDIR, ERR_PERM },
	};
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(err_errno(&e, cases[i].number, "open"), -1);
		assert_int_equal(e.kind, cases[i].kind);
	}
	err_errno(&e, ENOENT, "open %s", "/a");
	assert_string_equal(e.text, "open /a: No such file or directory");
}

static void
a_strangers_words_cannot_steer_the_terminal(void **state)
{
	struct err e;

	(void)state;
	err_perm(&e, "%s", "a\nb\033[2J\tc\x7f");
	assert_string_equal(e.text, "a?b?[2J?c?");
	err_perm(&e, "%s",
	    "\xc2\x9b"
	    "2J");
	assert_string_equal(e.text, "\?\?2J");
	err_perm(&e, "%s", "caf\xc3\xa9");
	assert_string_equal(e.text, "caf\xc3\xa9");
}

static void
a_text_that_is_too_long_is_cut_between_characters(void **state)
{
	struct err e;
	char word[3000];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof word - 1; i += 2)
		memcpy(word + i, "\xc3\xa9", 2);
	word[sizeof word - 2] = '\0';
	err_perm(&e, "%s", word);
	assert_in_range(strlen(e.text), 1000, sizeof e.text - 1);
	assert_string_equal(e.text + strlen(e.text) - 5, "\xc3\xa9...");
}

static void
the_reason_is_there_however_long_the_name_is(void **state)
{
	struct err e;
	char name[4096];

	(void)state;
	memset(name, 'a', sizeof name - 1);
	name[sizeof name - 1] = '\0';
	err_errno(&e, ENAMETOOLONG, "open %s", name);
	assert_non_null(strstr(e.text, "aaa...: File name too long"));
}

static void
an_error_may_quote_the_one_before_it(void **state)
{
	struct err e;

	(void)state;
	err_perm(&e, "no answer");
	err_temp(&e, "ask %s: %s; try again", "a", e.text);
	assert_string_equal(e.text, "ask a: no answer; try again");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_kind_decides_the_exit_code),
		cmocka_unit_test(what_waiting_may_cure_is_temporary),
		cmocka_unit_test(a_strangers_words_cannot_steer_the_terminal),
		cmocka_unit_test(
		    a_text_that_is_too_long_is_cut_between_characters),
		cmocka_unit_test(the_reason_is_there_however_long_the_name_is),
		cmocka_unit_test(an_error_may_quote_the_one_before_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
