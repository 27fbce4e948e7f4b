/* resolve: how many questions are let be under way; the rest needs servers */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/dns.h"
#include "lib/resolve-parts.h"

/* hear - so many answers, each after so many ms */
static void
hear(struct flight *f, int count, int ms, bool lost, int64_t now)
{
	const struct dns_answer answer = {
		.result = DNS_FOUND,
		.ms = ms,
		.lost = lost,
	};

	while (count-- > 0)
		flight_heard(f, &answer, now);
}

static void
it_begins_with_what_any_socket_has_room_for(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	assert_int_equal(f.now, 256);
	flight_begin(&f, 10);
	assert_int_equal(f.now, 10);
}

static void
it_grows_while_answers_are_slow_to_the_most(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	hear(&f, 100000, 1, false, 10000);
	assert_int_equal(f.now, 256);
	hear(&f, 2000, 200, false, 10000);
	assert_in_range(f.now, 257, 999);
	hear(&f, 100000, 200, false, 10000);
	assert_int_equal(f.now, 1000);
}

static void
it_is_halved_once_for_what_was_lost_together(void **state)
{
	struct flight f;

	(void)state;
	flight_begin(&f, 1000);
	hear(&f, 100, 1000, true, 10000);
	assert_int_equal(f.now, 128);
	hear(&f, 100, 1000, true, 10500);
	assert_int_equal(f.now, 128);
	hear(&f, 1, 1000, true, 13000);
	assert_int_equal(f.now, 64);
}

static void
it_never_dries_up(void **state)
{
	struct flight f;
	int64_t now;

	(void)state;
	flight_begin(&f, 1000);
	for (now = 10000; now < 1000000; now += 5000)
		hear(&f, 1, 1000, true, now);
	assert_int_equal(f.now, 32);
	flight_begin(&f, 1);
	hear(&f, 1, 1000, true, now);
	assert_int_equal(f.now, 1);
}

/* tell - of so many questions like this one that they had a word, or none */
static void
tell(struct kin *kin, int count, enum question question, const char *name,
    bool word)
{
	const struct wanted wanted = { 0, question, name };

	while (count-- > 0)
		kin_heard(kin, &wanted, word);
}

static bool
is_silent(struct kin *kin, enum question question, const char *name)
{
	return kin_is_silent(kin, &(struct wanted){ 0, question, name });
}

#define V6_TAIL "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."

static void
a_group_without_a_word_is_silent_and_no_other(void **state)
{
	static const struct {
		enum question question;
		const char *asked, *same, *other;
	} cases[] = {
		{ ASK_PTR, "1.2.16.172.in-addr.arpa",
		    "255.255.16.172.in-addr.arpa", "1.2.17.172.in-addr.arpa" },
		{ ASK_PTR, V6_TAIL "8.b.d.0.1.0.0.2.ip6.arpa",
		    "1." V6_TAIL "8.b.d.0.1.0.0.2.ip6.arpa",
		    V6_TAIL "9.b.d.0.1.0.0.2.ip6.arpa" },
		{ ASK_A, "h1.dead.com.pl", "a.b.dead.com.pl", "alive.com.pl" },
		{ ASK_MX, "dead.com", "x.dead.com", "com" },
		{ ASK_TXT, "unheard-of", "unheard-of", "dead.com" },
	};
	struct kin kin;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		kin = (struct kin){ 0 };
		tell(&kin, 7, cases[i].question, cases[i].asked, false);
		assert_false(is_silent(&kin, cases[i].question, cases[i].same));
		tell(&kin, 1, cases[i].question, cases[i].asked, false);
		assert_true(is_silent(&kin, cases[i].question, cases[i].same));
		assert_false(
		    is_silent(&kin, cases[i].question, cases[i].other));
		kin_free(&kin);
	}
}

static void
words_outweigh_as_many_silences_and_no_more(void **state)
{
	struct kin kin = { 0 };

	(void)state;
	tell(&kin, 1, ASK_A, "a.example.com", false);
	tell(&kin, 101, ASK_A, "b.example.com", true);
	tell(&kin, 107, ASK_A, "c.example.com", false);
	assert_false(is_silent(&kin, ASK_A, "d.example.com"));
	tell(&kin, 1, ASK_A, "c.example.com", false);
	assert_true(is_silent(&kin, ASK_A, "d.example.com"));
	tell(&kin, 1, ASK_A, "late.example.com", true);
	assert_false(is_silent(&kin, ASK_A, "d.example.com"));
	tell(&kin, 100000, ASK_A, "b.example.com", true);
	tell(&kin, 300, ASK_A, "c.example.com", false);
	assert_true(is_silent(&kin, ASK_A, "d.example.com"));
	kin_free(&kin);
}

static void
a_million_groups_take_no_more_memory_than_some(void **state)
{
	struct kin kin = { 0 };
	char name[32];
	int i;

	(void)state;
	for (i = 0; i < 1000000; i++) {
		snprintf(name, sizeof name, "d%d.com", i);
		tell(&kin, 1, ASK_A, name, false);
	}
	assert_in_range(kin.balance.slots, 1, 1 << 18);
	kin_free(&kin);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_begins_with_what_any_socket_has_room_for),
		cmocka_unit_test(it_grows_while_answers_are_slow_to_the_most),
		cmocka_unit_test(it_is_halved_once_for_what_was_lost_together),
		cmocka_unit_test(it_never_dries_up),
		cmocka_unit_test(a_group_without_a_word_is_silent_and_no_other),
		cmocka_unit_test(words_outweigh_as_many_silences_and_no_more),
		cmocka_unit_test(
		    a_million_groups_take_no_more_memory_than_some),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
