/*
 * Addresses by chance are public ones; what was not answered is told. The
 * rest of health is tested over real name servers, in tests/cli/check.bats.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"
#include "lib/health.h"
#include "lib/ip.h"

static void
addresses_are_of_the_public_internet(void **state)
{
	static const struct {
		unsigned char bytes[16];
		const char *v4; /* NULL: set aside */
	} cases[] = {
		{ { 0, 1, 2, 3 }, NULL },
		{ { 1, 0, 0, 0 }, "1.0.0.0" },
		{ { 9, 255, 255, 255 }, "9.255.255.255" },
		{ { 10, 0, 0, 0 }, NULL },
		{ { 11, 0, 0, 0 }, "11.0.0.0" },
		{ { 100, 63, 255, 255 }, "100.63.255.255" },
		{ { 100, 64, 0, 0 }, NULL },
		{ { 100, 127, 255, 255 }, NULL },
		{ { 100, 128, 0, 0 }, "100.128.0.0" },
		{ { 127, 0, 0, 2 }, NULL },
		{ { 169, 254, 1, 1 }, NULL },
		{ { 172, 15, 255, 255 }, "172.15.255.255" },
		{ { 172, 31, 255, 255 }, NULL },
		{ { 172, 32, 0, 0 }, "172.32.0.0" },
		{ { 192, 0, 0, 8 }, NULL },
		{ { 192, 0, 2, 1 }, NULL },
		{ { 192, 88, 99, 1 }, NULL },
		{ { 192, 168, 1, 1 }, NULL },
		{ { 198, 17, 255, 255 }, "198.17.255.255" },
		{ { 198, 19, 255, 255 }, NULL },
		{ { 198, 51, 100, 1 }, NULL },
		{ { 203, 0, 113, 1 }, NULL },
		{ { 223, 255, 255, 255 }, "223.255.255.255" },
		{ { 224, 0, 0, 1 }, NULL },
		{ { 255, 255, 255, 255 }, NULL },
	};
	char text[IP_TEXT_SIZE];
	struct ip v4, v6;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		assert_int_equal(health_public(cases[i].bytes, &v4, &v6),
		    cases[i].v4 != NULL);
		if (cases[i].v4 == NULL)
			continue;
		assert_string_equal(ip_format(&v4, text), cases[i].v4);
		assert_int_equal(v6.bytes[0], 0x2a);
		assert_in_range(v6.bytes[1], 0, 0x0f);
	}
}

static void
a_list_that_was_not_asked_is_dead(void **state)
{
	static const struct health_public addresses;
	struct health *h = health_new("list.example", &addresses);
	struct finding finding;

	(void)state;
	health_judge(h, &finding);
	assert_string_equal(finding.verdict, "dead");
	assert_false(finding.fine);
	assert_null(finding.has[0]);
	assert_int_equal(finding.asked, 24);
	assert_int_equal(finding.answered, 0);
	buf_free(&finding.why);
	health_free(h);
	health_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_are_of_the_public_internet),
		cmocka_unit_test(a_list_that_was_not_asked_is_dead),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
