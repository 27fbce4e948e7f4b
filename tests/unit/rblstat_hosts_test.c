/*
 * The table of hosts: what was taken is found again, however many there are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rblstat/hosts.h"

enum { MANY = 600000 };

/* address - one of many of both kinds, no two the same */
static struct ip
address(uint32_t number)
{
	struct ip ip = { { 0 } };

	if (number % 4 == 0) {
		ip.bytes[0] = 0x20;
		memcpy(ip.bytes + 8, &number, sizeof number);
	} else {
		memset(ip.bytes + 10, 0xff, 2);
		memcpy(ip.bytes + 12, &number, sizeof number);
	}
	return ip;
}

static void
take(struct hosts *h, uint32_t number)
{
	struct ip ip = address(number);
	struct known_host *slot = hosts_slot(h, &ip);

	assert_int_equal(slot->used, 0);
	hosts_take(h, slot, &ip);
	slot->id = number;
}

static void
what_was_taken_is_found_while_the_table_grows(void **state)
{
	struct hosts *h = hosts_new();
	struct known_host *slot;
	uint32_t i;
	struct ip ip;

	(void)state;
	for (i = 0; i < 20000; i++)
		take(h, i);
	for (i = 0; i < 20000; i++) {
		ip = address(i);
		slot = hosts_slot(h, &ip);
		assert_int_equal(slot->used, 1);
		assert_int_equal(slot->id, i);
		assert_memory_equal(&slot->ip, &ip, sizeof ip);
	}
	ip = address(20000);
	assert_int_equal(hosts_slot(h, &ip)->used, 0);
	hosts_free(h);
}

static void
a_crowded_table_says_so_and_forgets_all(void **state)
{
	struct hosts *h = hosts_new();
	struct ip ip = address(1);
	uint32_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		take(h, i);
	assert_true(hosts_crowded(h));
	hosts_clear(h);
	assert_false(hosts_crowded(h));
	assert_int_equal(hosts_slot(h, &ip)->used, 0);
	hosts_free(h);
	hosts_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_taken_is_found_while_the_table_grows),
		cmocka_unit_test(a_crowded_table_says_so_and_forgets_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
