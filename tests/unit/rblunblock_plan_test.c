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
#include "lib/mem.h"
#include "rblunblock/plan.h"

#define NOTE "# rblunblock 2026-03-02 jk until=never why=\"w\"\n"
/* The same for a network, and the rule below it. */
#define FOR(whom, rule)                                                        \
	"# rblunblock 2026-03-02 jk until=never for=" whom " why=\"w\"\n" rule \
	",RBLSMTPD=\"\"\n"

/* The networks of the wish at hand, and the rules. */
static struct network nets[8];
static struct rules rules;

/* wish_for - of words parted by blanks */
static struct wish
wish_for(const char *words)
{
	struct wish wish = { .nets = nets,
		.whom = words,
		.why = "w",
		.who = "jk",
		.day = "2026-03-02",
		.until = "never",
		.rules_path = "tcp.smtp",
		.cdb_path = "tcp.cdb",
		.build = "tcprules tcp.cdb x <tcp.smtp" };
	struct span rest = span_of(words), word;
	struct err e;
	char *copy;

	assert_int_equal(dialect_find("tcprules", NULL, &wish.dialect, &e), 0);
	while (span_word(&rest, &word)) {
		copy = mem_copy(word.s, word.len);
		assert_int_equal(
		    network_parse(copy, &nets[wish.count++], &e), 0);
		free(copy);
	}
	return wish;
}

/* make - plan with a cdb that was built from the text */
static int
make(
    const struct wish *wish, const char *text, struct plan *plan, struct err *e)
{
	*e = (struct err){ 0 };
	rules_free(&rules);
	rules_read(span_of(text), wish->dialect, "tcp.smtp", &rules, e);
	return plan_make(wish, span_of(text), &rules, &rules.records, plan, e);
}

/* make_over - the same with a cdb of other rules, or with none */
static int
make_over(const struct wish *wish, const char *text, const struct rules *built,
    struct plan *plan, struct err *e)
{
	rules_free(&rules);
	rules_read(span_of(text), wish->dialect, "tcp.smtp", &rules, e);
	return plan_make(wish, span_of(text), &rules,
	    built != NULL ? &built->records : NULL, plan, e);
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
		/* the same key, be it of a range: before it and its comment */
		{ ":deny\n#\n192.0.2.1:allow,RBLSMTPD=\"-x\",A=\"1\"\n",
		    ":deny\n" NOTE "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n"
		    "#\n192.0.2.1:allow,RBLSMTPD=\"-x\",A=\"1\"\n" },
		{ "# r\n192.0.2.0-9:allow,A=\"1\"\n192.0.2.1:deny\n",
		    NOTE "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n# r\n"
			 "192.0.2.0-9:allow,A=\"1\"\n192.0.2.1:deny\n" },
		{ "192.0.2.1:allow,RBLSMTPD=\"\",RBLSMTPD=\"x\"\n",
		    NOTE "192.0.2.1:allow,RBLSMTPD=\"\"\n"
			 "192.0.2.1:allow,RBLSMTPD=\"\",RBLSMTPD=\"x\"\n" },
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
	assert_string_equal(
	    plan.lettings[0].rule.s, "192.0.2.1:allow,RBLSMTPD=\"\"");
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
	    plan.lettings[0].rule.s, "192.0.2.1:allow,Q=\"/s\",RBLSMTPD=\"\"");
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
	rules_read(span_of(built_text), wish.dialect, "tcp.smtp", &built, &e);
	assert_int_equal(make_over(&wish, text, &built, &plan, &e), -1);
	assert_int_equal(plan.unbuilt, 9);
	assert_non_null(strstr(e.text,
	    ": 7 new (11.:, 12.1.:, 12.2.:, 12.3.:, 12.4.:, ...), 1 gone (:), "
	    "1 changed (10.:); "));
	assert_non_null(strstr(e.text, ": tcprules tcp.cdb x <tcp.smtp"));
	plan_free(&plan);
	wish.force = true;
	assert_int_equal(make_over(&wish, text, &built, &plan, &e), 0);
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
	rules_read(span_of(":allow\n"), wish.dialect, "tcp.smtp", &built, &e);
	assert_int_equal(make_over(&wish, text, &built, &plan, &e), 0);
	assert_false(plan.edits);
	assert_string_equal(plan.text.s, text);
	plan_free(&plan);
	rules_free(&built);
	assert_int_equal(make_over(&wish, text, NULL, &plan, &e), 0);
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
a_network_becomes_the_rules_that_stand_for_it(void **state)
{
	static const char parted[] =
	    "# rblunblock 2026-03-02 jk until=never for=192.0.2.0/31 "
	    "why=\"w\"\n192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n"
	    "192.0.2.1:allow,A=\"1\"\n:allow\n"
	    "# rblunblock 2026-03-02 jk until=never for=192.0.2.0/31 "
	    "why=\"w\"\n192.0.2.0:allow,RBLSMTPD=\"\"\n";
	static const struct {
		const char *words, *text, *want;
	} cases[] = {
		{ "192.0.2.0/24", "", FOR("192.0.2.0/24", "192.0.2.:allow") },
		{ "192.0.2.64/26", "",
		    FOR("192.0.2.64/26", "192.0.2.64-127:allow") },
		{ "192.0.4.0/22 10.1.0.0/16", "",
		    FOR("192.0.4.0/22", "192.0.4-7.:allow")
			FOR("10.1.0.0/16", "10.1.:allow") },
		/* each rule takes along what went for its clients */
		{ "192.0.2.0/31", "192.0.2.1:allow,A=\"1\"\n:allow\n", parted },
		/* who is let in already needs none */
		{ "192.0.2.0/30", "192.0.2.0-2:allow,RBLSMTPD=\"\"\n",
		    "192.0.2.0-2:allow,RBLSMTPD=\"\"\n" FOR(
			"192.0.2.0/30", "192.0.2.3:allow") },
	};
	struct wish wish;
	struct plan plan;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		wish = wish_for(cases[i].words);
		assert_int_equal(make(&wish, cases[i].text, &plan, &e), 0);
		assert_string_equal(plan.text.s, cases[i].want);
		plan_free(&plan);
	}
}

static void
the_last_day_of_our_own_rule_is_renewed(void **state)
{
	static const char text[] =
	    "# rblunblock 2026-01-01 a until=2026-03-05 why=\"x\"\n"
	    "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n:allow\n";
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;

	(void)state;
	/* a day that nobody has said for him does not shorten */
	wish.until = "2026-03-04";
	assert_int_equal(make(&wish, text, &plan, &e), 1);
	plan_free(&plan);
	wish.renew = true;
	wish.until = "2026-06-01";
	/* how its rule was made is not changed by that */
	wish.bare = true;
	assert_int_equal(make(&wish, text, &plan, &e), 0);
	assert_string_equal(plan.text.s,
	    "# rblunblock 2026-01-01 jk until=2026-06-01 "
	    "renewed=2026-03-02 why=\"w\"\n"
	    "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n:allow\n");
	plan_free(&plan);
	/* it is the day already, or somebody else's rule */
	wish.until = "2026-03-05";
	assert_int_equal(make(&wish, text, &plan, &e), 1);
	plan_free(&plan);
	wish.until = "2026-06-01";
	assert_int_equal(make(&wish, strchr(text, '\n') + 1, &plan, &e), 1);
	plan_free(&plan);
}

#define ENDING(whom)                                                           \
	"# rblunblock 2026-01-01 a until=2026-03-05" whom " why=\"x\"\n"
#define OF_FOUR ENDING(" for=192.0.2.0/30") "192.0.2.0-3:allow,RBLSMTPD=\"\"\n"

static void
who_is_let_in_for_a_while_may_be_for_longer(void **state)
{
	static const struct {
		const char *text, *until;
		bool said;
		const char *want; /* NULL: nothing to do */
	} cases[] = {
		/* the same one: another last day */
		{ ENDING("") "192.0.2.1:allow,RBLSMTPD=\"\"\n", "never", false,
		    "# rblunblock 2026-01-01 jk until=never "
		    "renewed=2026-03-02 why=\"w\"\n"
		    "192.0.2.1:allow,RBLSMTPD=\"\"\n" },
		{ ENDING("") "192.0.2.1:allow,RBLSMTPD=\"\"\n", "2026-03-06",
		    false,
		    "# rblunblock 2026-01-01 jk until=2026-03-06 "
		    "renewed=2026-03-02 why=\"w\"\n"
		    "192.0.2.1:allow,RBLSMTPD=\"\"\n" },
		{ ENDING("") "192.0.2.1:allow,RBLSMTPD=\"\"\n", "2026-03-05",
		    true, NULL },
		/* whom it is for and "bare" stay; "bare" is not added */
		{ "# rblunblock 2026-01-01 a bare until=2026-03-05 "
		  "renewed=2026-02-01 for=mx1.test why=\"x\"\n"
		  "192.0.2.1:allow,RBLSMTPD=\"\"\n",
		    "never", false,
		    "# rblunblock 2026-01-01 jk bare until=never "
		    "renewed=2026-03-02 for=mx1.test why=\"w\"\n"
		    "192.0.2.1:allow,RBLSMTPD=\"\"\n" },
		/* one of a network: a rule of his own */
		{ ENDING("") "192.0.2.:allow,A=\"1\",RBLSMTPD=\"\"\n", "never",
		    false,
		    ENDING("") "192.0.2.:allow,A=\"1\",RBLSMTPD=\"\"\n" NOTE
			       "192.0.2.1:allow,A=\"1\",RBLSMTPD=\"\"\n" },
		{ OF_FOUR, "never", true,
		    NOTE "192.0.2.1:allow,RBLSMTPD=\"\"\n" OF_FOUR },
		{ ENDING("") "192.0.2.:allow,RBLSMTPD=\"\"\n", "2026-03-05",
		    true, NULL },
		{ ENDING("") "192.0.2.:allow,RBLSMTPD=\"\"\n", "2026-03-04",
		    true, NULL },
		/* without a day, or with none that is ever over */
		{ NOTE "192.0.2.:allow,RBLSMTPD=\"\"\n", "2026-03-05", true,
		    NULL },
		{ "# rblunblock 2026-01-01 a until=soon why=\"x\"\n"
		  "192.0.2.:allow,RBLSMTPD=\"\"\n",
		    "never", true, NULL },
		/* the comment of another rule */
		{ ENDING("") "\n192.0.2.:allow,RBLSMTPD=\"\"\n", "never", false,
		    NULL },
	};
	struct wish wish = wish_for("192.0.2.1");
	struct plan plan;
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		wish.until = cases[i].until;
		wish.renew = cases[i].said;
		rc = make(&wish, cases[i].text, &plan, &e);
		if (rc != (cases[i].want == NULL))
			fail_msg("case %zu: %d", i, rc);
		if (rc == 0)
			assert_string_equal(plan.text.s, cases[i].want);
		plan_free(&plan);
	}
}

static void
rules_within_a_network_stay_and_are_told(void **state)
{
	static const char text[] = "192.0.2.1:allow,RBLSMTPD=\"\"\n"
				   "192.0.2.7:deny\n192.0.2.9:allow\n"
				   "192.0.22.1:deny\n:allow\n";
	struct wish wish = wish_for("192.0.2.0/24");
	struct plan plan;
	struct err e;

	(void)state;
	assert_int_equal(make(&wish, text, &plan, &e), 0);
	assert_int_equal(plan.narrower, 2);
	assert_string_equal(plan.narrower_lines.s,
	    "192.0.2.7 (tcp.smtp:2, a deny), 192.0.2.9 (tcp.smtp:3)");
	assert_int_equal(strncmp(plan.text.s, text, strlen(text)), 0);
	plan_free(&plan);
}

static void
a_range_within_a_network_is_one_rule(void **state)
{
	static const char text[] =
	    "192.0.2.64-127:allow\n192.0.2.7-8:deny\n192.0.2.1:deny\n"
	    "192.0.2.2:deny\n192.0.2.3:deny\n192.0.2.4:deny\n:allow\n";
	struct wish wish = wish_for("192.0.2.0/24");
	struct plan plan;
	struct err e;

	(void)state;
	assert_int_equal(make(&wish, text, &plan, &e), 0);
	assert_int_equal(plan.narrower, 6);
	assert_string_equal(plan.narrower_lines.s,
	    "192.0.2.64-127 (tcp.smtp:1), 192.0.2.7-8 (tcp.smtp:2, a deny), "
	    "192.0.2.1 (tcp.smtp:3, a deny), 192.0.2.2 (tcp.smtp:4, a deny), "
	    "192.0.2.3 (tcp.smtp:5, a deny) and 1 more");
	plan_free(&plan);
}

static void
a_deny_within_a_range_is_overruled_by_force_only(void **state)
{
	static const char text[] = "192.0.2.1:deny\n:allow\n";
	struct wish wish = wish_for("192.0.2.0/30");
	struct plan plan;
	struct err e;

	(void)state;
	assert_int_equal(make(&wish, text, &plan, &e), -1);
	assert_non_null(strstr(e.text, "tcp.smtp:1: the rule 192.0.2.1:deny"));
	plan_free(&plan);
	wish.force = true;
	assert_int_equal(make(&wish, text, &plan, &e), 0);
	plan_free(&plan);
}

static void
a_very_large_network_takes_force(void **state)
{
	struct wish wish = wish_for("10.0.0.0/15");
	struct plan plan;
	struct err e;

	(void)state;
	assert_int_equal(make(&wish, ":allow\n", &plan, &e), -1);
	assert_non_null(strstr(e.text, "10.0.0.0/15 is a very large network"));
	plan_free(&plan);
	wish.force = true;
	assert_int_equal(make(&wish, ":allow\n", &plan, &e), 0);
	assert_string_equal(
	    plan.lettings[0].rule.s, "10.0-1.:allow,RBLSMTPD=\"\"");
	plan_free(&plan);
}

static int
drop(void **state)
{
	(void)state;
	rules_free(&rules);
	return 0;
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
		cmocka_unit_test(a_network_becomes_the_rules_that_stand_for_it),
		cmocka_unit_test(the_last_day_of_our_own_rule_is_renewed),
		cmocka_unit_test(who_is_let_in_for_a_while_may_be_for_longer),
		cmocka_unit_test(rules_within_a_network_stay_and_are_told),
		cmocka_unit_test(a_range_within_a_network_is_one_rule),
		cmocka_unit_test(
		    a_deny_within_a_range_is_overruled_by_force_only),
		cmocka_unit_test(a_very_large_network_takes_force),
	};

	return cmocka_run_group_tests(tests, NULL, drop);
}
