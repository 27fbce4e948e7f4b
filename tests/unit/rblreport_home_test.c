/* home: which names are at home */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "rblreport/home.h"

static const struct {
	const char *domains, *name;
	bool home;
} cases[] = {
	{ ".pl", "mail.firma.com.pl", true },
	{ "pl", "mail.firma.com.pl", true },
	{ "*.pl", "mail.firma.com.pl", true },
	{ ".PL", "MAIL.Firma.Com.pL", true },
	{ ".pl.", "mail.firma.com.pl", true },
	{ ".pl", "mail.firma.com.pl.", true },
	{ ".pl", "pl", true },
	{ ".pl", "notpl", false },
	{ ".pl", "pl.example.com", false },
	{ ".pl", "example.plx", false },
	{ "example.com", "example.com", true },
	{ "example.com", "mx.example.com", true },
	{ "example.com", "notexample.com", false },
	{ "example.com", "com", false },
	{ "example.com, .pl\t.cz", "a.cz", true },
	{ "example.com, .pl\t.cz", "a.pl", true },
	{ "example.com, .pl\t.cz", "a.de", false },
	{ "", "a.pl", false },
	{ " , ", "a.pl", false },
	{ ". * *.", "a.pl", false },
	{ ".pl", "", false },
	{ ".pl", ".", false },
	{ ".pl", NULL, false },
	{ NULL, "a.pl", false },
};

static void
a_name_is_at_home_in_a_domain_or_below_it(void **state)
{
	size_t i;
	bool home;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		home =
		    home_has(span_of(cases[i].domains), span_of(cases[i].name));
		if (home != cases[i].home)
			fail_msg("row %zu: \"%s\" in \"%s\" is %d", i,
			    cases[i].name, cases[i].domains, home);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_is_at_home_in_a_domain_or_below_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
