/*
 * What lines before told is remembered as far as the reach, and no further.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblstat/session.h"

enum { REACH = 1000 };

static int64_t
name(const char *machine, const char *connection)
{
	return session_name(span_of(machine), span_of(connection));
}

static void
tell(struct session *s, int64_t who, enum met_kind kind, int64_t place)
{
	const struct met met = {
		.kind = kind,
		.place = place,
		.name = span_of("mx.example.net"),
	};

	session_add(s, who, &met);
}

static void
what_was_told_last_of_a_name_is_known(void **state)
{
	struct session *s = session_new(REACH);
	const struct met *last;

	(void)state;
	tell(s, name("a", "7"), MET_CLIENT, 10);
	tell(s, name("b", "7"), MET_CLIENT, 20);
	tell(s, name("a", "7"), MET_REFUSAL, 30);
	last = session_last(s, name("a", "7"), 40, NULL);
	assert_int_equal(last->kind, MET_REFUSAL);
	last = session_last(s, name("a", "7"), 40, last);
	assert_int_equal(last->place, 10);
	assert_true(span_is(last->name, "mx.example.net"));
	assert_null(session_last(s, name("a", "7"), 40, last));
	assert_null(session_last(s, name("a", "8"), 40, NULL));
	session_free(s);
}

static void
what_is_out_of_reach_is_forgotten(void **state)
{
	struct session *s = session_new(REACH);

	(void)state;
	tell(s, name("a", "7"), MET_MAIL, 10);
	assert_non_null(session_last(s, name("a", "7"), 10 + REACH, NULL));
	assert_null(session_last(s, name("a", "7"), 11 + REACH, NULL));
	session_begin(s, 1);
	assert_null(session_last(s, name("a", "7"), 20, NULL));
	session_free(s);
}

static void
more_lines_than_there_is_room_for_drive_the_oldest_out(void **state)
{
	struct session *s = session_new(REACH);
	int64_t i;

	(void)state;
	for (i = 0; i < REACH; i++)
		tell(s, i, MET_CLIENT, i);
	assert_null(session_last(s, 0, REACH, NULL));
	assert_int_equal(session_last(s, REACH - 1, REACH, NULL)->place, i - 1);
	session_free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_told_last_of_a_name_is_known),
		cmocka_unit_test(what_is_out_of_reach_is_forgotten),
		cmocka_unit_test(
		    more_lines_than_there_is_room_for_drive_the_oldest_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
