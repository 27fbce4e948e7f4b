/*
 * Which part of a name or of an address somebody has registered.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/suffix.h"

static void
an_address_or_a_name_has_its_organisation(void **state)
{
	static const struct {
		const char *name, *domain;
	} cases[] = {
		{ "jan@firma.com.pl", "firma.com.pl" },
		{ "jan@Poczta.FIRMA.com.pl", "firma.com.pl" },
		{ "mx1.example.com.", "example.com" },
		{ "\"a@b.org\"@example.com", "example.com" },
		{ "@example.com", "example.com" },
		/* whom nobody can have registered, or no name at all */
		{ "jan@com.pl", NULL },
		{ "pl", NULL },
		{ "jan@firma.invalid", NULL },
		{ "jan@[192.0.2.1]", NULL },
		{ "jan@192.0.2.1", NULL },
		{ "jan@a..com", NULL },
		{ "jan@fir ma.com", NULL },
		{ "jan@firma.com\n", NULL },
		{ "jan@\xc5\xbc\xc3\xb3\xc5\x82w.pl", NULL },
		{ "jan@", NULL },
		{ "", NULL },
	};
	char text[HOSTNAME_SIZE];
	struct span domain;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		domain = suffix_of(span_of(cases[i].name), text);
		if (cases[i].domain == NULL ? domain.s != NULL
					    : !span_is(domain, cases[i].domain))
			fail_msg("%s: got %.*s", cases[i].name, (int)domain.len,
			    domain.s == NULL ? "" : domain.s);
	}
	assert_null(suffix_of(SPAN_NONE, text).s);
}

/* twice each: when it is new, and when its pool is known */
static void
what_is_remembered_of_a_pool_is_what_would_be_found(void **state)
{
	static const char *const names[] = { "pl", "com.pl", "firma.com.pl",
		"mx.firma.com.pl", "a.b.firma.com.pl", "firma.pl",
		"mx.firma.pl", "invalid", "firma.invalid", "mx.firma.invalid",
		"a.mx.firma.invalid", "ck", "a.ck", "b.a.ck", "c.b.a.ck",
		"www.ck", "a.www.ck", "b.a.www.ck", "amazonaws.com",
		"s3.amazonaws.com", "a.s3.amazonaws.com",
		"b.a.s3.amazonaws.com", "x.amazonaws.com", "y.x.amazonaws.com",
		"blogspot.com", "a.blogspot.com", "" };
	struct suffix_memo *memo = suffix_memo_new();
	struct span found, recalled;
	size_t i, count = sizeof names / sizeof *names;

	(void)state;
	for (i = 0; i < count * 2; i++) {
		found = suffix_domain(names[i % count]);
		recalled = suffix_recall(memo, names[i % count]);
		if (found.s != recalled.s || found.len != recalled.len)
			fail_msg("%s: %.*s", names[i % count],
			    (int)recalled.len,
			    recalled.s == NULL ? "" : recalled.s);
	}
	suffix_memo_free(memo);
	suffix_memo_free(NULL);
}

/* more pools than are remembered, so that all are driven out */
static void
pools_drive_each_other_out(void **state)
{
	struct suffix_memo *memo = suffix_memo_new();
	char name[40];
	int i;

	(void)state;
	for (i = 0; i < 40000; i++) {
		snprintf(name, sizeof name, "mx.f%d.com.pl", i % 20000);
		assert_ptr_equal(suffix_recall(memo, name).s, name + 3);
	}
	suffix_memo_free(memo);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_address_or_a_name_has_its_organisation),
		cmocka_unit_test(
		    what_is_remembered_of_a_pool_is_what_would_be_found),
		cmocka_unit_test(pools_drive_each_other_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
