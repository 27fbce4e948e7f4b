/* render: what strangers and templates cannot do to a report */
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
#include "rblreport/render.h"
#include "rblreport/report.h"

/* the end of a command that goes on, and the start of what it goes on with */
#define BEFORE "2026-03-02 \\\n            --db "

#define NOON 1772452800 /* 2026-03-02 12:00 UTC */

struct pages {
	struct buf subject, body;
};

/* print_of - the report about one host, out of this database */
static void
print_of(struct report_host host, const char *db, const char *templates,
    struct pages *out)
{
	struct report_hosts one = { &host, 1, 2, host.tries + 1 };
	struct report r = { .tries = host.tries,
		.hosts = 1,
		.named = host.name != NULL,
		.first = NOON,
		.last = NOON,
		.home = one };
	struct render_frame frame = { "mx.example.com", ".pl", db, templates,
		NOON };
	struct err e = { 0 };

	*out = (struct pages){ 0 };
	if (render_nightly(&r, &frame, &out->subject, &out->body, &e) < 0)
		fail_msg("%s", e.text);
}

/* print - the same out of the default one */
static void
print(struct report_host host, const char *templates, struct pages *out)
{
	print_of(host, NULL, templates, out);
}

static void
pages_free(struct pages *p)
{
	buf_free(&p->subject);
	buf_free(&p->body);
}

static void
a_command_is_printed_only_for_an_ipv4_address(void **state)
{
	struct {
		char ip[32];
		bool command;
	} cases[] = {
		{ "192.0.2.1", true },
		{ "2001:db8::1", false },
		{ "192.0.2.1;reboot", false },
		{ "$(reboot)", false },
		{ "", false },
	};
	struct pages p;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		print((struct report_host){ .ip = cases[i].ip, .tries = 1 },
		    NULL, &p);
		assert_int_equal(
		    strstr(p.body.s, "rblunblock 1") != NULL, cases[i].command);
		pages_free(&p);
	}
}

static void
a_long_name_is_shown_by_its_end(void **state)
{
	char name[512];
	struct pages p;
	size_t i;

	(void)state;
	/* letters of two bytes: the cut must not go through one */
	for (i = 0; i < 240; i++)
		memcpy(name + 2 * i, "\xc5\xbc", 2);
	strcpy(name + 2 * i, ".firma.com.pl");
	print(
	    (struct report_host){
		.ip = (char[]){ "192.0.2.1" }, .name = name, .tries = 1 },
	    NULL, &p);
	assert_non_null(strstr(p.body.s, "  ...\xc5\xbc\xc5\xbc"));
	assert_non_null(strstr(p.body.s, "\xc5\xbc.firma.com.pl\n"));
	assert_null(strchr(p.body.s, '?'));
	pages_free(&p);
}

/* widest_line - its columns, all bytes taken for one */
static size_t
widest_line(const char *text)
{
	size_t width = 0, len;

	for (; *text != '\0'; text += len + (text[len] == '\n')) {
		len = strcspn(text, "\n");
		width = len > width ? len : width;
	}
	return width;
}

static void
lists_go_on_in_lines_below_their_column(void **state)
{
	static const char indent[] =
	    "\n                                             ";
	struct pages p;
	const char *at;
	size_t i;
	static const char *const lines[] = {
		"b.example bl.example",
		"dnsbl-2.uceprotect.example",
		"proxies.relays.exam zen.example",
	};

	(void)state;
	print((struct report_host){ .ip = (char[]){ "192.0.2.1" },
		  .name = (char[]){ "a-name.of-some-length.but-not-too-much."
				    "for-the.line.example.pl" },
		  .lists = (char[]){ "b.example bl.example "
				     "dnsbl-2.uceprotect.example "
				     "proxies.relays.exam zen.example" },
		  .tries = 1,
		  .first = NOON,
		  .last = NOON },
	    NULL, &p);
	assert_true(widest_line(p.body.s) <= 78);
	at = strstr(p.body.s, "12:00  ");
	assert_non_null(at);
	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		at = strstr(at, lines[i]);
		assert_non_null(at);
		at += strlen(lines[i]);
		if (i == 1)
			assert_memory_equal(at, indent, strlen(indent));
	}
	pages_free(&p);
}

static void
a_list_too_long_for_its_column_has_a_line_for_itself(void **state)
{
	struct pages p;

	(void)state;
	print((struct report_host){ .ip = (char[]){ "192.0.2.1" },
		  .lists = (char[]){ "a.example a-list.whose-name-is-longer-"
				     "than-the-column.example b.example" },
		  .tries = 1 },
	    NULL, &p);
	assert_non_null(strstr(p.body.s, "  a.example\n"));
	assert_non_null(strstr(p.body.s,
	    "  a-list.whose-name-is-longer-than-the-column.example\n"));
	assert_non_null(strstr(p.body.s, "  b.example\n"));
	pages_free(&p);
}

static void
no_control_byte_of_a_stranger_gets_through(void **state)
{
	struct pages p;
	size_t i;

	(void)state;
	print((struct report_host){ .ip = (char[]){ "192.0.2.1" },
		  .name = (char[]){ "\x1b]0;x\a\r\n.\r\nQUIT\x7f\xc2\x9b.pl" },
		  .lists = (char[]){ "zen\n.example" },
		  .tries = 1 },
	    NULL, &p);
	for (i = 0; i < p.body.len; i++)
		assert_true(
		    (unsigned char)p.body.s[i] >= ' ' || p.body.s[i] == '\n');
	assert_null(strstr(p.body.s, "\n."));
	assert_null(strstr(p.body.s, "\x7f"));
	assert_null(strstr(p.body.s, "\xc2\x9b"));
	pages_free(&p);
}

static void
a_subject_is_one_line_whatever_the_template_makes(void **state)
{
	char dir[] = "/tmp/render_test.XXXXXX", path[64];
	struct pages p;
	FILE *file;

	(void)state;
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof path, "%s/nightly.subject.txt", dir);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs("\n \n {{host}}\x02\r\nBcc: everybody@example.com\n", file);
	fclose(file);
	print((struct report_host){ .ip = (char[]){ "192.0.2.1" }, .tries = 1 },
	    dir, &p);
	assert_string_equal(p.subject.s, "mx.example.com?");
	assert_memory_equal(p.body.s, "Refused by block lists on", 25);
	pages_free(&p);
	unlink(path);
	rmdir(dir);
}

static void
a_command_names_the_database_as_a_shell_takes_it(void **state)
{
	static const struct {
		const char *db, *command;
	} cases[] = {
		{ NULL, "2026-03-02\n" },
		{ "/srv/x-1.db", BEFORE "/srv/x-1.db\n" },
		{ "/srv/a b", BEFORE "'/srv/a b'\n" },
		{ "/srv/it's", BEFORE "'/srv/it'\\''s'\n" },
		{ "/$(reboot)", BEFORE "'/$(reboot)'\n" },
		{ "/x\n.", BEFORE "'/x?.'\n" },
	};
	struct pages p;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		print_of((struct report_host){ .ip = (char[]){ "192.0.2.1" },
			     .tries = 1 },
		    cases[i].db, NULL, &p);
		if (strstr(p.body.s, cases[i].command) == NULL)
			fail_msg("row %zu: %s", i, p.body.s);
		pages_free(&p);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_command_is_printed_only_for_an_ipv4_address),
		cmocka_unit_test(
		    a_command_names_the_database_as_a_shell_takes_it),
		cmocka_unit_test(a_long_name_is_shown_by_its_end),
		cmocka_unit_test(lists_go_on_in_lines_below_their_column),
		cmocka_unit_test(
		    a_list_too_long_for_its_column_has_a_line_for_itself),
		cmocka_unit_test(no_control_byte_of_a_stranger_gets_through),
		cmocka_unit_test(
		    a_subject_is_one_line_whatever_the_template_makes),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
