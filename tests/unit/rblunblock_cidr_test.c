/* rules: a cidr table, read as Postfix reads it, and changed as was promised */
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
#include "rblunblock/plan.h"

static char dir[] = "/tmp/cidr_test.XXXXXX";
static char postmap[200];
static const struct dialect *dialect;

#define ANSWERS 24

static const char *const addresses[ANSWERS] = { "10.0.0.0", "10.0.0.1",
	"10.0.0.2", "10.0.0.127", "10.0.0.128", "10.0.0.255", "10.0.1.0",
	"10.0.1.1", "10.0.2.1", "10.0.255.255", "10.1.0.0", "11.0.0.1",
	"127.0.0.1", "192.0.2.1", "0.0.0.0", "255.255.255.255",
	"2001:db8::", "2001:db8::1", "2001:db8::2", "2001:db8:0:1::1",
	"2001:db8:1::1", "2001:db9::1", "::1", "fe80::1" };

static int
set_up(void **state)
{
	const char *build = getenv("BUILD");
	struct err e;

	(void)state;
	snprintf(postmap, sizeof postmap, "%s/peer/postmap",
	    build != NULL ? build : "build");
	if (*postmap != '/' || access(postmap, X_OK) < 0)
		*postmap = '\0';
	if (dialect_find("cidr", NULL, &dialect, &e) < 0)
		return -1;
	return mkdtemp(dir) == NULL || chdir(dir) < 0 ? -1 : 0;
}

static int
tear_down(void **state)
{
	(void)state;
	unlink("table");
	unlink("asked");
	return chdir("/") < 0 || rmdir(dir) < 0 ? -1 : 0;
}

static void
write_file(const char *name, struct span content)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(content.s, 1, content.len, f), content.len);
	assert_int_equal(fclose(f), 0);
}

/* What somebody says about each of the addresses; "" for nothing. */
struct answers {
	char of[ANSWERS][100];
};

static void
their_answers(struct span text, struct answers *all)
{
	char command[300], line[300], *end;
	struct buf asked = { 0 };
	FILE *pipe;
	int i;

	*all = (struct answers){ 0 };
	for (i = 0; i < ANSWERS; i++)
		buf_format(&asked, "%s\n", addresses[i]);
	write_file("asked", buf_as_span(&asked));
	write_file("table", text);
	buf_free(&asked);
	snprintf(command, sizeof command,
	    "%s -q - cidr:table <asked 2>/dev/null", postmap);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	while (fgets(line, sizeof line, pipe) != NULL) {
		end = strchr(line, '\t');
		assert_non_null(end);
		*end = '\0';
		end[strcspn(end + 1, "\n") + 1] = '\0';
		for (i = 0; strcmp(addresses[i], line) != 0; i++)
			assert_in_range(i, 0, ANSWERS - 2);
		snprintf(all->of[i], sizeof all->of[i], "%s", end + 1);
	}
	pclose(pipe);
}

static struct network
network(const char *word)
{
	struct network n;
	struct err e;

	assert_int_equal(network_parse(word, &n, &e), 0);
	return n;
}

static void
our_answers(const struct rules *rules, struct answers *all)
{
	const struct record *record;
	struct span data, name, value;
	struct network n;
	int i;

	*all = (struct answers){ 0 };
	for (i = 0; i < ANSWERS; i++) {
		n = network(addresses[i]);
		record = rules_decides(rules, dialect, &n);
		data = record != NULL ? record->data : SPAN_NONE;
		while (data_variable(&data, &name, &value))
			if (span_is(name, "result"))
				snprintf(all->of[i], sizeof all->of[i], "%.*s",
				    (int)value.len, value.s);
	}
}

static void
same_answers(const struct answers *a, const struct answers *b, struct span text)
{
	int i;

	for (i = 0; i < ANSWERS; i++)
		if (strcmp(a->of[i], b->of[i]) != 0)
			fail_msg("%s: Postfix says \"%s\", we \"%s\":\n%.*s",
			    addresses[i], a->of[i], b->of[i], (int)text.len,
			    text.s);
}

/* --- lines --- */

static const struct {
	const char *text;
	const char *address, *result; /* NULL: none */
	const char *odd;              /* NULL: nothing is */
} lines[] = {
	{ "10.0.0.1 X\n", "10.0.0.1", "X", NULL },
	{ "10.0.0.0/8\tX y  z \t\n", "10.1.0.0", "X y  z", NULL },
	{ "[10.0.0.0/8] X", "10.1.0.0", "X", NULL },
	{ "[2001:db8::]/32 X\n", "2001:db8::1", "X", NULL },
	{ "2001:0DB8:0:0::1 X\n", "2001:db8::1", "X", NULL },
	{ "0.0.0.0/00 X\n", "11.0.0.1", "X", NULL },
	{ "::/0 X\n", "10.0.0.1", NULL, NULL },
	{ "::/0 X\n", "::1", "X", NULL },
	{ "10.0.0.1 X\r\n", "10.0.0.1", "X", NULL },
	{ "10.0.0.1 X\n10.0.0.1 Y\n", "10.0.0.1", "X", NULL },
	{ "!10.0.0.0/8 X\n", "11.0.0.1", "X", NULL },
	{ "!10.0.0.0/8 X\n", "10.0.0.1", NULL, NULL },
	{ "!10.0.0.0/8 X\n", "::1", NULL, NULL },
	{ "! ! 10.0.0.0/8 X\n", "10.0.0.1", "X", NULL },
	{ "10.0.0.1\n\n # c\n  X\n#d\n\ty\n", "10.0.0.1", "X\ty", NULL },
	{ "10.0.0.1 X # c\n", "10.0.0.1", "X # c", NULL },
	{ "# 10.0.0.1 X\n", "10.0.0.1", NULL, NULL },
	{ "10.0.0.1 X\n10.0.0.2 Y\n \n", "10.0.0.2", "Y", NULL },
	{ "if 10.0.0.0/8\n0.0.0.0/0 X\nendif\n0.0.0.0/0 Y\n", "10.0.0.1", "X",
	    NULL },
	{ "IF!10.0.0.0/8\n0.0.0.0/0 X\nEndif\n", "11.0.0.1", "X", NULL },
	{ "if[10.0.0.0/8]\nif 10.0.0.0/24\n0.0.0.0/0 X\nendif\n0.0.0.0/0 Y\n"
	  "endif\n",
	    "10.0.1.0", "Y", NULL },
	{ "::ffff:10.0.0.1 X\n10.0.0.2 Y\n", "10.0.0.1", NULL,
	    "never matches" },
	{ "10.0.0.1\n10.0.0.2 Y\n", "10.0.0.1", NULL, "no result" },
	{ "10.0.0.1/24 X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "bits are set" },
	{ "10.0.0.0/33 X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "fewer bits" },
	{ "10.0.0.0/ X\n10.0.0.2 Y\n", "10.0.0.0", NULL, "fewer bits" },
	{ "010.0.0.1 X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "want an address" },
	{ "10.0.0 X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "want an address" },
	{ "[10.0.0.1 X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "does not end" },
	{ "[10.0.0.1]x X\n10.0.0.2 Y\n", "10.0.0.1", NULL, "follows its" },
	{ "  10.0.0.1 X\n y\n10.0.0.2 Y\n", "10.0.0.1", NULL,
	    "blank in front" },
	{ "if\n10.0.0.1 X\nendif\n", "10.0.0.1", "X", "want an address" },
	{ "if 11.0.0.0/8 # c\n10.0.0.1 X\nendif\n", "10.0.0.1", "X",
	    "fewer bits" },
	{ "if 11.0.0.0/8\n10.0.0.1 X\n", "10.0.0.1", NULL, "no endif" },
	{ "if 11.0.0.0/8\nendif x\n10.0.0.1 X\n", "10.0.0.1", NULL,
	    "may follow" },
	{ "endif\n10.0.0.1 X\n", "10.0.0.1", "X", "no if" },
	{ "ifx 10.0.0.1\n10.0.0.1 X\n", "10.0.0.1", "X", "want an address" },
};

static void
every_line_is_read_as_postfix_reads_it(void **state)
{
	struct answers ours, theirs;
	struct rules rules;
	const char *want;
	struct err e;
	size_t i;
	int at;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		if (rules_read(
			span_of(lines[i].text), dialect, "t", &rules, &e) < 0)
			fail_msg("%s: %s", lines[i].text, e.text);
		our_answers(&rules, &ours);
		for (at = 0; strcmp(addresses[at], lines[i].address) != 0;)
			at++;
		want = lines[i].result != NULL ? lines[i].result : "";
		if (strcmp(ours.of[at], want) != 0)
			fail_msg("got \"%s\": %s", ours.of[at], lines[i].text);
		if (lines[i].odd == NULL)
			assert_int_equal(rules.odd_count, 0);
		else if (rules.odd_count == 0 ||
		    strstr(rules.odd[0].text, lines[i].odd) == NULL)
			fail_msg("not told that %s: %s", lines[i].odd,
			    lines[i].text);
		if (*postmap != '\0') {
			their_answers(span_of(lines[i].text), &theirs);
			same_answers(&theirs, &ours, span_of(lines[i].text));
		}
		rules_free(&rules);
	}
}

static void
a_file_that_is_no_table_at_all_is_refused(void **state)
{
	struct rules rules;
	struct err e;

	(void)state;
	assert_int_equal(rules_read(span_of("# x\n10.:allow\n:deny\n"), dialect,
			     "tcp.smtp", &rules, &e),
	    0);
	assert_int_equal(rules_expect(&rules, dialect, "tcp.smtp", &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_non_null(strstr(e.text, "tcp.smtp:2: "));
	rules_free(&rules);
	assert_int_equal(
	    rules_read(span_of("# x\n"), dialect, "t", &rules, &e), 0);
	assert_int_equal(rules_expect(&rules, dialect, "t", &e), 0);
	rules_free(&rules);
}

static void
results_let_in_keep_out_or_say_nothing(void **state)
{
	static const struct {
		const char *result;
		bool lets_in, denies;
	} cases[] = {
		{ "permit", true, false },
		{ "PERMIT", true, false },
		{ "OK", true, false },
		{ "250", true, false },
		{ "550", false, true },
		{ "450 4.7.1 later", false, true },
		{ "REJECT no spam", false, true },
		{ "reject", false, true },
		{ "defer_if_permit x", false, true },
		{ "DISCARD", false, true },
		{ "dunno", false, false },
		{ "WARN permit", false, false },
		{ "permitted", false, false },
	};
	struct buf text = { 0 };
	struct rules rules;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&text);
		buf_format(&text, "10.0.0.1 %s\n", cases[i].result);
		assert_int_equal(
		    rules_read(buf_as_span(&text), dialect, "t", &rules, &e),
		    0);
		assert_int_equal(
		    data_lets_in(rules.records.list[0].data), cases[i].lets_in);
		assert_int_equal(
		    data_denies(rules.records.list[0].data), cases[i].denies);
		rules_free(&rules);
	}
	buf_free(&text);
}

/* --- tables that are made up --- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed >> 3;
}

static void
make_table(uint32_t *seed, struct buf *text)
{
	static const char *const patterns[] = { "10.0.0.0/24", "10.0.0.1",
		"10.0.0.0/25", "10.0.0.128/25", "10.0.0.0/8", "0.0.0.0/0",
		"10.0.0.0/31", "10.0.1.0/24", "10.0.0.0/15", "2001:db8::/32",
		"2001:db8::1", "2001:db8::/64", "[2001:db8::]/48", "::/0",
		"fe80::/10", "192.0.2.1", "127.0.0.1/32", "10.0.0.1/24",
		"nonsense", "10.0.0.2" };
	static const char *const starts[] = { "", "", "", "", "", "!", "if ",
		"if !", "IF ", "endif", "endif", "endif\n", "# c", "  more",
		"\n", " # d\n" };
	static const char *const results[] = { "permit", "REJECT", "dunno",
		"reject no\n  spam", "OK", "550 x\n# in\n\ty", "" };
	const char *start;
	unsigned n = next_random(seed) % 14;

	buf_text(text, "");
	while (n-- > 0) {
		start = starts[next_random(seed) % 16];
		buf_text(text, start);
		if (strchr("!", *start) != NULL || *start == 'i' ||
		    *start == 'I')
			buf_text(text, patterns[next_random(seed) % 20]);
		if (strchr("!", *start) != NULL)
			buf_format(text, " %s", results[next_random(seed) % 7]);
		if (n > 0 || next_random(seed) % 4 > 0)
			buf_char(text, '\n');
	}
}

static void
need_postmap(void)
{
	if (*postmap == '\0')
		skip();
}

static void
made_up_tables_are_read_as_postfix_reads_them(void **state)
{
	struct answers ours, theirs;
	struct buf text = { 0 };
	uint32_t seed = 2463534242u;
	struct rules rules;
	struct err e;
	int round, sound = 0;

	(void)state;
	need_postmap();
	for (round = 0; round < 1500; round++) {
		buf_clear(&text);
		make_table(&seed, &text);
		if (rules_read(buf_as_span(&text), dialect, "t", &rules, &e) ==
		    0) {
			our_answers(&rules, &ours);
			their_answers(buf_as_span(&text), &theirs);
			same_answers(&theirs, &ours, buf_as_span(&text));
			sound += rules.records.count > 2;
		}
		rules_free(&rules);
	}
	assert_in_range(sound, 300, 1500);
	buf_free(&text);
}

/* is_as_promised - of one address, before and after */
static bool
is_as_promised(const char *address, const struct network *n,
    const struct plan *plan, const char *before, const char *after)
{
	struct network own = network(address);
	const struct record *kept, *decided;
	size_t at = 0;

	if (!network_has(n, &own.ip))
		return strcmp(before, after) == 0;
	if (strcmp(after, "permit") == 0)
		return true;
	/* a narrower rule that stays as it is, as was told */
	decided = rules_decides(plan->before, dialect, &own);
	while ((kept = rules_within(plan->before, dialect, n,
		    plan->lettings[0].in_force, &at)) != NULL)
		if (kept == decided)
			return strcmp(before, after) == 0;
	return false;
}

static void
made_up_changes_let_in_whom_they_promise_and_nobody_else(void **state)
{
	static const char *const nets[] = { "10.0.0.1", "10.0.0.0/24",
		"10.0.0.0/25", "10.0.0.0/16", "11.0.0.1", "2001:db8::1",
		"2001:db8::/64", "192.0.2.1", "10.0.0.2", "2001:db8::/48" };
	struct wish wish = { .count = 1,
		.whom = "it",
		.why = "w",
		.who = "me",
		.day = "2026-03-02",
		.until = "never",
		.dialect = dialect,
		.rules_path = "t",
		.force = true };
	struct answers before, after;
	struct buf text = { 0 };
	uint32_t seed = 88172645u;
	struct network n;
	struct rules rules;
	struct plan plan;
	struct err e;
	int round, i, rc, made = 0;

	(void)state;
	need_postmap();
	wish.nets = &n;
	for (round = 0; round < 1500; round++) {
		buf_clear(&text);
		make_table(&seed, &text);
		n = network(nets[next_random(&seed) % 10]);
		plan = (struct plan){ 0 };
		rc = rules_read(buf_as_span(&text), dialect, "t", &rules, &e);
		if (rc == 0)
			rc = plan_make(
			    &wish, buf_as_span(&text), &rules, NULL, &plan, &e);
		if (rc < 0 && strstr(e.text, "no endif") == NULL &&
		    strstr(e.text, "right file") == NULL)
			fail_msg("%s:\n%s", e.text, text.s);
		if (rc == 0) {
			made++;
			their_answers(buf_as_span(&text), &before);
			their_answers(buf_as_span(&plan.text), &after);
			for (i = 0; i < ANSWERS; i++)
				if (!is_as_promised(addresses[i], &n, &plan,
					before.of[i], after.of[i]))
					fail_msg("%s: \"%s\", then \"%s\":\n"
						 "%s\n---\n%s",
					    addresses[i], before.of[i],
					    after.of[i], text.s, plan.text.s);
		}
		plan_free(&plan);
		rules_free(&rules);
	}
	assert_in_range(made, 500, 1500);
	buf_free(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_is_read_as_postfix_reads_it),
		cmocka_unit_test(a_file_that_is_no_table_at_all_is_refused),
		cmocka_unit_test(results_let_in_keep_out_or_say_nothing),
		cmocka_unit_test(made_up_tables_are_read_as_postfix_reads_them),
		cmocka_unit_test(
		    made_up_changes_let_in_whom_they_promise_and_nobody_else),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
