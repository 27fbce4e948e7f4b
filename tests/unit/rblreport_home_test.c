/* home: which names are at home */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
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

static void
a_list_has_nothing_but_domains(void **state)
{
	static const struct {
		const char *list, *bad; /* NULL: it is fine */
	} lists[] = {
		{ ".pl example.com, *.cz", NULL },
		{ "PL. _x.3com.com xn--p1ai \xc5\xbc.pl 1.in-addr.arpa", NULL },
		{ "", NULL },
		{ " , ", NULL },
		{ ".pl .", "." },
		{ "*", "*" },
		{ "info@example.com", "info@example.com" },
		{ "https://example.com", "https://example.com" },
		{ "example.com/", "example.com/" },
		{ ".pl 192.0.2.1", "192.0.2.1" },
		{ "192.0.2.", "192.0.2." },
		{ "2001:db8::1", "2001:db8::1" },
		{ "example..com", "example..com" },
		{ "\"example.com\"", "\"example.com\"" },
	};
	char want[128];
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof lists / sizeof *lists; i++) {
		e = (struct err){ 0 };
		rc = home_check(span_of(lists[i].list), &e);
		if (rc != (lists[i].bad != NULL ? -1 : 0))
			fail_msg("%s: %d %s", lists[i].list, rc, e.text);
		if (rc == 0)
			continue;
		assert_int_equal(e.kind, ERR_PERM);
		snprintf(want, sizeof want, "home: \"%s\" is no domain;",
		    lists[i].bad);
		assert_int_equal(strncmp(e.text, want, strlen(want)), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_is_at_home_in_a_domain_or_below_it),
		cmocka_unit_test(a_list_has_nothing_but_domains),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
