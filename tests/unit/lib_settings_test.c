/* settings: the flag over the file, the file over the default */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/settings.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static char path[] = "/tmp/lib_settings_test.XXXXXX";

static int
set_up(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	return fd < 0 ? -1 : close(fd);
}

static int
tear_down(void **state)
{
	(void)state;
	return unlink(path);
}

static void
write_bytes(const char *bytes, size_t len)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

/*
 * read_both - the settings that a file and the words of a command line make
 *
 * The words are parted by single blanks, and live until the next call.
 */
static int
read_both(enum tool tool, const char *file, const char *words,
    struct settings *s, struct err *e)
{
	static char line[500], *argv[20];
	int argc = 0;
	char *word;

	write_bytes(file, strlen(file));
	snprintf(line, sizeof line, "tool %s", words);
	for (word = strtok(line, " "); word; word = strtok(NULL, " "))
		argv[argc++] = word;
	argv[argc] = NULL;
	*e = (struct err){ 0 };
	return settings_read(tool, argc, argv, path, s, e);
}

static void
expect(enum tool tool, const char *file, const char *words, enum setting which,
    const char *value)
{
	struct settings s;
	struct err e;
	int rc = read_both(tool, file, words, &s, &e);

	assert_string_equal(e.text, "");
	assert_int_equal(rc, 0);
	if (value == NULL)
		assert_null(settings_text(&s, which));
	else
		assert_string_equal(settings_text(&s, which), value);
	settings_free(&s);
}

/* refused - it is, permanently, with this text behind the file's name */
static void
refused(const char *file, const char *words, const char *text)
{
	struct settings s;
	struct err e;
	const char *said;

	assert_int_equal(read_both(TOOL_REPORT, file, words, &s, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	said = e.text;
	if (strncmp(said, path, strlen(path)) == 0)
		said += strlen(path);
	assert_string_equal(said, text);
	settings_free(&s);
}

static void
the_flag_wins_over_the_file_and_the_file_over_the_default(void **state)
{
	(void)state;
	expect(TOOL_STAT, "", "", SET_DB, "/var/lib/rblkit/rblkit.db");
	expect(TOOL_STAT, "db = /a\n", "", SET_DB, "/a");
	expect(TOOL_STAT, "db = /a\n", "--db /b", SET_DB, "/b");
	expect(TOOL_STAT, "db = /a\n", "--db=/b", SET_DB, "/b");
	expect(TOOL_STAT, "db = /a\n", "-d /b", SET_DB, "/b");
	expect(TOOL_STAT, "db = /a\n", "-d/b", SET_DB, "/b");
	expect(TOOL_STAT, "", "--db /a --db /b", SET_DB, "/b");
	expect(TOOL_STAT, "", "", SET_LIMIT, NULL);
}

static void
the_file_is_read_as_admins_write_it(void **state)
{
	static const struct {
		const char *file;
		const char *to;
	} cases[] = {
		{ "to = a@example.com\n", "a@example.com" },
		{ "to=a@example.com", "a@example.com" },
		{ "to : a@example.com\r\n", "a@example.com" },
		{ "; a remark\n# another\n\n[mail]\nto = a@example.com\n",
		    "a@example.com" },
		{ "to = a@example.com ; the boss\n", "a@example.com" },
		{ "to = a@example.com\n  b@example.com\n\tc@example.com\n",
		    "a@example.com b@example.com c@example.com" },
		{ "to = a\n  ; not now: b\n\n  c\n", "a c" },
		{ "\xef\xbb\xbfto = a\n", "a" },
		{ "from = b\nto = a\nhome = .pl\n", "a" },
		{ "from = b\n", NULL },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++)
		expect(TOOL_REPORT, cases[i].file, "", SET_TO, cases[i].to);
}

static void
a_key_may_be_written_with_a_dash_like_its_flag(void **state)
{
	(void)state;
	expect(TOOL_REPORT, "smtp_tls = never\n", "", SET_SMTP_TLS, "never");
	expect(TOOL_REPORT, "smtp-tls = never\n", "", SET_SMTP_TLS, "never");
	expect(TOOL_REPORT, "", "--smtp-tls never", SET_SMTP_TLS, "never");
	assert_string_equal(settings_name(SET_SMTP_TLS), "smtp_tls");
}

static void
keys_of_the_other_tools_are_no_harm(void **state)
{
	(void)state;
	expect(TOOL_STAT, "cdb = /r\ndb = /a\nto = b\n", "", SET_DB, "/a");
	expect(TOOL_UNBLOCK, "db = /a\nrules = /r\n", "", SET_RULES, "/r");
}

static void
what_is_wrong_in_the_file_is_told_with_its_line(void **state)
{
	(void)state;
	refused("db = /a\n\ntoo = a\nto = b\n", "",
	    ":3: \"too\" is no setting; see rblkit.conf(5)");
	refused("db = /a\nnonsense\nfoo = a\n", "",
	    ":2: want \"key = value\"; see rblkit.conf(5)");
	refused("foo = a\nnonsense\n", "",
	    ":1: \"foo\" is no setting; see rblkit.conf(5)");
	refused("to = a\nfrom = b\nto = c\n", "",
	    ":3: \"to\" is set a second time; drop one of them");
	refused("to = a\nto = c\n", "--to d",
	    ":2: \"to\" is set a second time; drop one of them");
	/* words for one call are no keys */
	refused(
	    "why = a\n", "", ":1: \"why\" is no setting; see rblkit.conf(5)");
	refused("config = a\n", "",
	    ":1: \"config\" is no setting; see rblkit.conf(5)");
}

static void
a_line_is_read_in_whole_or_refused(void **state)
{
	static const char wrong[] = ":2: the line is too long; let it go on "
				    "in the next one, indented";
	char file[2000], value[1000];
	size_t len;

	(void)state;
	for (len = 150; len < 450; len++) {
		memset(value, 'a', len);
		value[len] = '\0';
		value[len / 2] = '='; /* the second half, taken for a line */
		snprintf(file, sizeof file, "db = /a\nto = %s\n", value);
		if (len < 194)
			expect(TOOL_REPORT, file, "", SET_TO, value);
		else
			refused(file, "", wrong);
		/* the last line may go without its newline */
		file[strlen(file) - 1] = '\0';
		if (len < 195)
			expect(TOOL_REPORT, file, "", SET_TO, value);
		else
			refused(file, "", wrong);
		/* a remark may have any length */
		snprintf(file, sizeof file, "to = a\n ; %s\n  b\n", value);
		expect(TOOL_REPORT, file, "", SET_TO, "a b");
	}
}

static void
a_value_may_go_on_for_as_many_lines_as_it_needs(void **state)
{
	char file[20000] = "to =\n", want[20000] = "";
	int i;

	(void)state;
	for (i = 0; i < 500; i++) {
		sprintf(file + strlen(file), "\tadmin%d@example.com,\n", i);
		sprintf(want + strlen(want), "%sadmin%d@example.com,",
		    i ? " " : "", i);
	}
	expect(TOOL_REPORT, file, "", SET_TO, want);
}

static void
a_binary_file_is_no_configuration(void **state)
{
	struct settings s;
	struct err e = { 0 };
	char *argv[] = { (char[]){ "tool" }, NULL };

	(void)state;
	write_bytes("to = a\0b\n", 9);
	assert_int_equal(settings_read(TOOL_REPORT, 1, argv, path, &s, &e), -1);
	assert_non_null(strstr(e.text, ":1: a zero byte"));
	settings_free(&s);
}

static void
a_file_that_cannot_be_read_is_permanent_and_named(void **state)
{
	static const char *const files[] = { "/nonexistent/rblkit.conf",
		"/tmp" };
	struct settings s;
	struct err e;
	char *argv[] = { (char[]){ "tool" }, NULL };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(files); i++) {
		assert_int_equal(
		    settings_read(TOOL_STAT, 1, argv, files[i], &s, &e), -1);
		assert_int_equal(e.kind, ERR_PERM);
		assert_non_null(strstr(e.text, files[i]));
		settings_free(&s);
	}
}

static void
the_flag_names_the_file_too(void **state)
{
	char words[100];
	struct settings s;
	struct err e;

	(void)state;
	snprintf(words, sizeof words, "--config %s", path);
	expect(TOOL_STAT, "db = /a\n", words, SET_DB, "/a");
	assert_int_equal(read_both(TOOL_STAT, "db = /a\n",
			     "--config /nonexistent/x", &s, &e),
	    -1);
	settings_free(&s);
	/* help is there when the file is not */
	assert_int_equal(
	    read_both(TOOL_STAT, "", "--config /nonexistent/x --help", &s, &e),
	    0);
	assert_true(settings_on(&s, SET_HELP));
	settings_free(&s);
}

static void
a_flag_that_is_wrong_is_named(void **state)
{
	(void)state;
	refused("", "--nonsense",
	    "--nonsense: no such flag, or the start of more than one; see "
	    "rblreport --help");
	refused("", "--smtp-",
	    "--smtp-: no such flag, or the start of more than one; see "
	    "rblreport --help");
	refused("", "--why x",
	    "--why: no such flag, or the start of more than one; see "
	    "rblreport --help");
	refused("", "--db", "--db: a value is missing; see rblreport --help");
	refused("", "-d", "-d: a value is missing; see rblreport --help");
	refused("", "-vxv",
	    "-x: no such flag, or the start of more than one; see "
	    "rblreport --help");
	refused("", "--verbose=2",
	    "--verbose=2: it takes no value; see rblreport --help");
}

static void
words_that_are_no_flags_are_kept_in_order(void **state)
{
	struct settings s;
	struct err e;

	(void)state;
	assert_int_equal(
	    read_both(TOOL_STAT, "", "import -v a --db /x b -- -c", &s, &e), 0);
	assert_int_equal(s.count, 4);
	assert_string_equal(s.words[0], "import");
	assert_string_equal(s.words[1], "a");
	assert_string_equal(s.words[2], "b");
	assert_string_equal(s.words[3], "-c");
	assert_true(settings_on(&s, SET_VERBOSE));
	assert_true(s.flagged[SET_DB]);
	assert_false(s.flagged[SET_LIMIT]);
	settings_free(&s);
}

static void
a_number_is_whole_and_within_its_limits(void **state)
{
	static const struct {
		const char *text;
		int64_t number; /* -1: refused */
	} cases[] = {
		{ "0", 0 },
		{ "100", 100 },
		{ "101", -1 },
		{ "-1", -1 },
		{ "1x", -1 },
		{ "x", -1 },
		{ "1.5", -1 },
		{ "99999999999999999999", -1 },
	};
	struct settings s;
	struct err e;
	char words[40];
	int64_t number;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		snprintf(words, sizeof words, "--limit=%s", cases[i].text);
		assert_int_equal(read_both(TOOL_REPORT, "", words, &s, &e), 0);
		rc = settings_number(&s, SET_LIMIT, 0, 100, &number, &e);
		assert_int_equal(rc, cases[i].number < 0 ? -1 : 0);
		if (rc == 0)
			assert_int_equal(number, cases[i].number);
		else
			assert_non_null(strstr(e.text, "from 0 to 100"));
		settings_free(&s);
	}
}

static void
days_may_have_their_letter_and_no_other(void **state)
{
	static const struct {
		const char *text;
		int64_t days; /* -1: refused */
	} cases[] = {
		{ "1", 1 },
		{ "90d", 90 },
		{ "36500", 36500 },
		{ "36501", -1 },
		{ "0", -1 },
		{ "-3", -1 },
		{ "9h", -1 },
		{ "90dd", -1 },
		{ "d", -1 },
	};
	struct settings s;
	struct err e;
	char words[40];
	int64_t seconds;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		snprintf(
		    words, sizeof words, "--keep-events=%s", cases[i].text);
		assert_int_equal(read_both(TOOL_STAT, "", words, &s, &e), 0);
		rc = settings_days(&s, SET_KEEP_EVENTS, &seconds, &e);
		assert_int_equal(rc, cases[i].days < 0 ? -1 : 0);
		if (rc == 0)
			assert_int_equal(seconds, cases[i].days * 86400);
		else
			assert_non_null(strstr(e.text, "no number of days"));
		settings_free(&s);
	}
	assert_string_equal(settings_default(SET_KEEP_EVENTS), "90d");
	assert_null(settings_default(SET_SMTP));
}

static void
help_shows_every_flag_of_the_tool_within_80_columns(void **state)
{
	static const enum tool tools[] = { TOOL_STAT, TOOL_REPORT,
		TOOL_UNBLOCK };
	char *text = NULL, *line;
	size_t size, i;
	FILE *out;

	(void)state;
	for (i = 0; i < COUNT(tools); i++) {
		out = open_memstream(&text, &size);
		settings_usage(tools[i], out);
		fclose(out);
		assert_non_null(strstr(text, "--config FILE"));
		assert_int_equal(strstr(text, "--cdb FILE") != NULL,
		    tools[i] == TOOL_UNBLOCK);
		for (line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
			assert_in_range(strlen(line), 1, 80);
		free(text);
	}
}

static void
a_format_of_the_admin_has_a_name_a_literal_and_a_pattern(void **state)
{
	struct settings s;
	struct err e;
	char place[64];

	(void)state;
	assert_int_equal(read_both(TOOL_STAT,
			     "db = a.db\n"
			     "[format mine]\n"
			     "literal = turned away\n"
			     "pattern = ^gate: turned away\n"
			     "  (?<ip>\\S+)\n"
			     "[format other]\n"
			     "pattern = x(?<ip>.*)\n"
			     "literal = xyz\n",
			     "zones", &s, &e),
	    0);
	assert_int_equal(s.own_count, 2);
	assert_string_equal(s.own[0].name, "mine");
	assert_string_equal(s.own[0].literal, "turned away");
	assert_string_equal(s.own[0].pattern, "^gate: turned away (?<ip>\\S+)");
	snprintf(place, sizeof place, "%s:4", path);
	assert_string_equal(s.own[0].place, place);
	assert_string_equal(s.own[1].name, "other");
	settings_free(&s);
}

static void
a_format_that_lacks_something_names_its_line(void **state)
{
	static const struct {
		const char *file, *want;
	} rows[] = {
		{ "[format a]\nliteral = xyz\n",
		    ":2: format a: the pattern is missing" },
		{ "\n[format a]\npattern = x\n",
		    ":3: format a: the literal is missing" },
		{ "[format a]\nliteral =\npattern = x\n",
		    ":3: format a: the literal is missing" },
		{ "[format a]\nliteral = x\nliteral = y\n",
		    ":3: \"literal\" is set a second time" },
		{ "[format a]\nzone = x\n", ":2: \"zone\" is nothing that" },
	};
	struct settings s;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		assert_int_equal(
		    read_both(TOOL_REPORT, rows[i].file, "nightly", &s, &e),
		    -1);
		assert_int_equal(e.kind, ERR_PERM);
		if (strstr(e.text, rows[i].want) == NULL)
			fail_msg("%s", e.text);
		settings_free(&s);
	}
}

static void
a_switch_in_the_file_is_yes_or_no(void **state)
{
	struct settings s;
	struct err e;

	(void)state;
	assert_int_equal(
	    read_both(TOOL_STAT, "tai_leap = yes\n", "hosts", &s, &e), 0);
	assert_true(settings_on(&s, SET_TAI_LEAP));
	settings_free(&s);
	assert_int_equal(
	    read_both(TOOL_STAT, "tai_leap = no\n", "hosts", &s, &e), 0);
	assert_false(settings_on(&s, SET_TAI_LEAP));
	settings_free(&s);
	assert_int_equal(
	    read_both(TOOL_STAT, "tai_leap = maybe\n", "hosts", &s, &e), -1);
	assert_non_null(strstr(e.text, ":1: \"tai_leap\" wants yes or no"));
	settings_free(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_flag_wins_over_the_file_and_the_file_over_the_default),
		cmocka_unit_test(the_file_is_read_as_admins_write_it),
		cmocka_unit_test(
		    a_key_may_be_written_with_a_dash_like_its_flag),
		cmocka_unit_test(keys_of_the_other_tools_are_no_harm),
		cmocka_unit_test(
		    what_is_wrong_in_the_file_is_told_with_its_line),
		cmocka_unit_test(a_line_is_read_in_whole_or_refused),
		cmocka_unit_test(
		    a_value_may_go_on_for_as_many_lines_as_it_needs),
		cmocka_unit_test(a_binary_file_is_no_configuration),
		cmocka_unit_test(
		    a_file_that_cannot_be_read_is_permanent_and_named),
		cmocka_unit_test(the_flag_names_the_file_too),
		cmocka_unit_test(a_flag_that_is_wrong_is_named),
		cmocka_unit_test(words_that_are_no_flags_are_kept_in_order),
		cmocka_unit_test(a_number_is_whole_and_within_its_limits),
		cmocka_unit_test(days_may_have_their_letter_and_no_other),
		cmocka_unit_test(
		    help_shows_every_flag_of_the_tool_within_80_columns),
		cmocka_unit_test(
		    a_format_of_the_admin_has_a_name_a_literal_and_a_pattern),
		cmocka_unit_test(a_format_that_lacks_something_names_its_line),
		cmocka_unit_test(a_switch_in_the_file_is_yes_or_no),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
