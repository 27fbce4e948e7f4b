/*
 * Which part of a name or of an address somebody has registered.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_address_or_a_name_has_its_organisation),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
