/* dns: what it takes for a list of servers; the rest needs servers */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/dns.h"
#include "lib/err.h"

static void
each_is(const char *const *lists, size_t count, int expected)
{
	struct err e = { 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		if (dns_check(lists[i], &e) != expected)
			fail_msg("%s", lists[i]);
		assert_true(expected == 0 || e.kind == ERR_PERM);
	}
}

static void
addresses_may_have_a_port(void **state)
{
	static const char *const lists[] = {
		"192.0.2.53",
		"192.0.2.53:5353",
		"192.0.2.53:1,192.0.2.54:65535",
		"2001:db8::53",
		"[2001:db8::53]:5353",
		"::1 127.0.0.1",
	};

	(void)state;
	each_is(lists, sizeof lists / sizeof *lists, 0);
}

static void
whatever_else_is_refused(void **state)
{
	static const char *const lists[] = {
		"",
		",",
		"ns.example",
		"192.0.2.53:",
		"192.0.2.53:0",
		"192.0.2.53:65536",
		"192.0.2.53:53x",
		"192.0.2:53",
		"[192.0.2.53]:53",
		"[2001:db8::53]",
		"[2001:db8::53]:",
		"[2001:db8::53:53",
		"2001:db8::53]:53",
		"[]:53",
		"[",
		"192.0.2.53,nonsense",
		"2001:db8:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:53",
	};

	(void)state;
	each_is(lists, sizeof lists / sizeof *lists, -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_may_have_a_port),
		cmocka_unit_test(whatever_else_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
