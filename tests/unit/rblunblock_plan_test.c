/* plan: what letting an address in changes, and when it is refused */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/plan.h"

#define NOTE "# rblunblock 2026-03-02 jk why=\"w\"\n"

static struct wish
wish_for(const char *address)
{
	struct wish wish = { .why = "w",
		.who = "jk",
		.day = "2026-03-02",
		.rules_path = "tcp.smtp",
		.cdb_path = "tcp.cdb",
		.build = "tcprules tcp.cdb x <tcp.smtp" };
	struct err e;

	assert_int_equal(plan_address(address, &wish, &e), 0);
	return wish;
}

/* make - plan with a cdb that was built from the text */
static int
make(
    const struct wish *wish, const char *text, struct plan *plan, struct err *e)
{
	struct rules built;
	int rc;

	*e = (struct err){ 0 };
	rules_read(span_of(text), "tcp.smtp", &built, e);
	rc = plan_make(wish, span_of(text), &built.records, plan, e);
	rules_free(&built);
	return rc;
}

static void
the_new_rule_takes_the_variables_along_and_wins(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{ "", NOTE "192.0.2.1:allow,RBLSMTPD=\"\"\n" },
		{ ":allow,Q=\"/s\"\n",
		    ":allow,Q=\"/s\"\n" NOTE
		    "192.0.2.1:allow,Q=\"/s\",RBLSMTPD=\"\"\n" },
		{ "192.0.2.:allow,A=\"1\"\n:allow,Q=\"/s\"",
		    "192.0.2.:allow,A=\"1\"\n:allow,Q=\"/s\"\n" NOTE
		    "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n" },
		{ ":allow,RBLSMTPD=\"-no\",A=|a\"b!|,A=\"2\"\n# end",
		    ":allow,RBLSMTPD=\"-no\",A=|a\"b!|,A=\"2\"\n# end\n" NOTE
		    "192.0.2.1:allow,A=#a\"b!#,A=\"2\",RBLSMTPD=\"\"\n" },
		/* the same key: replaced where it stands */
		{ "#\n192.0.2.1:allow,RBLSMTPD=\"-x\",A=\"1\"\n:deny\n",
		    "#\n" NOTE "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n"
		    ":deny\n" },
		/* a range with the key: before it and its comment */
		{ "# r\n192.0.2.0-9:allow,A=\"1\"\n192.0.2.1:deny\n",
		    NOTE "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n# r\n"
			 "192.0.2.0-9:allow,A=\"1\"\n192.0.2.1:deny\n" },
		{ "192.0.2.1:allow,RBLSMTPD=\"\",RBLSMTPD=\"x\"\n",
		    NOTE "192.0.2.1:allow,RBLSMTPD=\"\"\n" },
		{ ":allow,FOO,BAR=\"x\"\n",
		    ":allow,FOO,BAR=\"x\"\n" NOTE
		    "192.0.2.1:allow,FOO,BAR=\"x\",RBLSMTPD=\"\"\n" },
	};
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(make(&wish, cases[i].text, &plan, &e), 0);
		assert_string_equal(plan.text.s, cases[i].want);
		plan_free(&plan);
	}
}

static void
bare_takes_nothing_along(void **state)
{
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;

	(void)state;
	wish.bare = true;
	assert_int_equal(make(&wish, ":allow,Q=\"/s\"\n", &plan, &e), 0);
	assert_string_equal(plan.rule.s, "192.0.2.1:allow,RBLSMTPD=\"\"");
	plan_free(&plan);
}

static void
who_is_let_in_already_needs_no_rule(void **state)
{
	static const char *const texts[] = {
		"192.0.2.1:allow,RBLSMTPD=\"\"\n",
		":allow,RBLSMTPD=\"x\",RBLSMTPD=\"\"\n",
		"192.0.2.0-5:allow,RBLSMTPD=\"\"\n192.0.2.1:deny\n",
	};
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		assert_int_equal(make(&wish, texts[i], &plan, &e), 1);
		plan_free(&plan);
	}
}

static void
a_deny_is_overruled_by_force_only(void **state)
{
	static const char text[] = "192.0.2.1:deny,X=\"1\"\n192.0.2.:deny\n"
				   ":allow,Q=\"/s\"\n";
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;

	(void)state;
	assert_int_equal(make(&wish, text, &plan, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_int_equal(strncmp(e.text, "tcp.smtp:1: ", 12), 0);
	assert_non_null(strstr(e.text, "--force"));
	plan_free(&plan);
	wish.force = true;
	assert_int_equal(make(&wish, text, &plan, &e), 0);
	/* the variables are those of the next rule that does not deny */
	assert_string_equal(
	    plan.rule.s, "192.0.2.1:allow,Q=\"/s\",RBLSMTPD=\"\"");
	plan_free(&plan);
}

static void
rules_that_were_never_built_go_live_by_force_only(void **state)
{
	static const char built_text[] = "10.:allow\n:allow\n";
	static const char text[] = "10.:deny\n11.:deny\n12.1-6.:deny\n";
	struct wish wish = wish_for("192.0.2.1");
	struct rules built;
	struct plan plan;
	struct err e = { 0 };

	(void)state;
	rules_read(span_of(built_text), "tcp.smtp", &built, &e);
	assert_int_equal(
	    plan_make(&wish, span_of(text), &built.records, &plan, &e), -1);
	assert_int_equal(plan.unbuilt, 9);
	assert_non_null(strstr(e.text,
	    ": 7 new (11.:, 12.1.:, 12.2.:, 12.3.:, 12.4.:, ...), 1 gone (:), "
	    "1 changed (10.:); "));
	assert_non_null(strstr(e.text, ": tcprules tcp.cdb x <tcp.smtp"));
	plan_free(&plan);
	wish.force = true;
	assert_int_equal(
	    plan_make(&wish, span_of(text), &built.records, &plan, &e), 0);
	plan_free(&plan);
	rules_free(&built);
}

static void
a_rule_that_was_written_but_never_built_is_built(void **state)
{
	static const char text[] = ":allow\n192.0.2.1:allow,RBLSMTPD=\"\"\n";
	struct wish wish = wish_for("192.0.2.1");
	struct rules built;
	struct plan plan;
	struct err e = { 0 };

	(void)state;
	rules_read(span_of(":allow\n"), "tcp.smtp", &built, &e);
	assert_int_equal(
	    plan_make(&wish, span_of(text), &built.records, &plan, &e), 0);
	assert_false(plan.edits);
	assert_string_equal(plan.text.s, text);
	plan_free(&plan);
	rules_free(&built);
	assert_int_equal(plan_make(&wish, span_of(text), NULL, &plan, &e), 0);
	plan_free(&plan);
}

static void
a_value_that_leaves_no_quote_is_refused(void **state)
{
	struct wish wish = wish_for("192.0.2.1");
	struct buf text = { 0 };
	struct plan plan;
	struct err e;
	char c;

	(void)state;
	buf_text(&text, ":allow,A=\001");
	for (c = '!'; c <= '~'; c++)
		buf_char(&text, c);
	buf_text(&text, "\001\n");
	assert_int_equal(make(&wish, text.s, &plan, &e), -1);
	assert_non_null(strstr(e.text, "--bare"));
	plan_free(&plan);
	buf_free(&text);
}

static void
only_single_addresses_are_taken(void **state)
{
	static const struct {
		const char *word, *says; /* NULL: taken */
	} cases[] = {
		{ "192.0.2.1", NULL },
		{ "::ffff:192.0.2.1", NULL },
		{ "192.0.2.0/24", "one address at a time" },
		{ "192.0.2.1/32", "one address at a time" },
		{ "2001:db8::/32", "one address at a time" },
		{ "192.0.2.", "one address at a time" },
		{ "192.0.2.1-5", "is a range" },
		{ "192.0.1-2.", "one address at a time" },
		{ "192.0.2.1-", "no IPv4 address" },
		{ "192.0.2.1/33", "no IPv4 address" },
		{ "192.0.2.1/", "no IPv4 address" },
		{ "192.0.2.1/+4", "no IPv4 address" },
		{ "1.2.3", "no IPv4 address" },
		{ "1.2.3.4.5", "no IPv4 address" },
		{ "192.0.2.01", "no IPv4 address" },
		{ "192.0.2.1 ", "no IPv4 address" },
		{ "192.0.2.256", "no IPv4 address" },
		{ "", "no IPv4 address" },
		{ ".", "no IPv4 address" },
		{ "mx.example.pl", "names are not taken" },
		{ "2001:db8::1", "IPv6" },
	};
	struct wish wish = { 0 };
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rc = plan_address(cases[i].word, &wish, &e);
		assert_int_equal(rc, cases[i].says ? -1 : 0);
		if (cases[i].says == NULL)
			assert_string_equal(wish.address, "192.0.2.1");
		else if (!strstr(e.text, cases[i].says))
			fail_msg("%s: %s", cases[i].word, e.text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_new_rule_takes_the_variables_along_and_wins),
		cmocka_unit_test(bare_takes_nothing_along),
		cmocka_unit_test(who_is_let_in_already_needs_no_rule),
		cmocka_unit_test(a_deny_is_overruled_by_force_only),
		cmocka_unit_test(
		    rules_that_were_never_built_go_live_by_force_only),
		cmocka_unit_test(
		    a_rule_that_was_written_but_never_built_is_built),
		cmocka_unit_test(a_value_that_leaves_no_quote_is_refused),
		cmocka_unit_test(only_single_addresses_are_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
