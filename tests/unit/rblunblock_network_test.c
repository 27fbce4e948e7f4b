/* network: which ones no mail of others can come from */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/network.h"

static void
networks_of_nobody_else_are_local(void **state)
{
	static const struct {
		const char *word;
		bool local;
	} cases[] = {
		{ "127.0.0.1", true },
		{ "10.0.0.0/8", true },
		{ "192.168.7.0/24", true },
		{ "192.0.2.0/24", false },
		/* of those that are not large, also where only a part is */
		{ "172.0.0.0/11", false },
		{ "192.168.0.0/16", true },
		{ "::1", true },
		{ "::/64", true },
		{ "::/126", true },
		{ "2001:db8::/32", false },
		{ "fe80::1", true },
	};
	struct network n;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(network_parse(cases[i].word, &n, &e), 0);
		if (network_is_local(&n) != cases[i].local)
			fail_msg("%s: want %d", cases[i].word, cases[i].local);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(networks_of_nobody_else_are_local),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
