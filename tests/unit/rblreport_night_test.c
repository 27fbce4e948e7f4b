/* night: which days are the window's as a whole, and which are read singly */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblreport/night.h"

#define UPTO 400
#define ANY  INT64_MAX

/* The events of days, one after the other; and what is made of them. */
static const struct {
	const char *what;
	int64_t after;
	size_t days;
	int64_t event[5][2];
	int64_t cut;
	bool whole[5];
} cases[] = {
	{ "a report at the end of a day", 100, 4,
	    { { 1, 50 }, { 51, 100 }, { 101, 200 }, { 201, 400 } }, 100,
	    { false, false, true, true } },
	{ "a report within a day", 120, 4,
	    { { 1, 50 }, { 51, 100 }, { 101, 200 }, { 201, 400 } }, 200,
	    { false, false, false, true } },
	{ "a report before the last event of a day", 199, 4,
	    { { 1, 50 }, { 51, 100 }, { 101, 200 }, { 201, 400 } }, 200,
	    { false, false, false, true } },
	{ "days of two logs overlap, and so on to a gap", 90, 4,
	    { { 1, 101 }, { 100, 200 }, { 199, 300 }, { 301, 400 } }, 300,
	    { false, false, false, true } },
	{ "the day that overlaps stands before", 150, 3,
	    { { 190, 300 }, { 100, 200 }, { 301, 400 } }, 300,
	    { false, false, true } },
	{ "a late line of a day long before", 120, 4,
	    { { 1, 350 }, { 101, 200 }, { 201, 300 }, { 301, 400 } }, 400,
	    { false, false, false, false } },
	{ "older logs were read behind the report", 100, 3,
	    { { 101, 200 }, { 201, 400 }, { 1, 100 } }, 100,
	    { true, true, false } },
	{ "a day before has refusals without a row", 100, 3,
	    { { 0, 0 }, { 0, 100 }, { 101, 400 } }, 100,
	    { false, false, true } },
	{ "a day in the window has some", 100, 3,
	    { { 1, 100 }, { 0, 200 }, { 201, 400 } }, 200,
	    { false, false, true } },
	{ "a day of one refusal, which was told", 100, 3,
	    { { 1, 99 }, { 100, 100 }, { 101, 400 } }, 100,
	    { false, false, true } },
	{ "nobody knows of a day", 100, 3,
	    { { 1, 100 }, { 0, ANY }, { 201, 400 } }, UPTO,
	    { false, false, false } },
	{ "the first report", 0, 3, { { 1, 100 }, { 0, ANY }, { 0, 0 } }, 0,
	    { true, true, true } },
	{ "nothing is behind it", UPTO, 2, { { 1, 200 }, { 201, 400 } }, UPTO,
	    { false, false } },
};

static void
days_are_whole_that_begin_behind_all_that_are_not(void **state)
{
	struct night_day day[5];
	struct night n;
	size_t i, at;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		n = (struct night){
			.after = cases[i].after, .upto = UPTO, .day = day
		};
		for (; n.days < 5 && cases[i].event[n.days][1] > 0; n.days++)
			day[n.days] = (struct night_day){
				.first = cases[i].event[n.days][0],
				.last = cases[i].event[n.days][1],
			};
		night_find_cut(&n);
		if (n.cut != cases[i].cut)
			fail_msg(
			    "%s: cut at %lld", cases[i].what, (long long)n.cut);
		for (at = 0; at < n.days; at++)
			if (night_is_whole(&n, &day[at]) != cases[i].whole[at])
				fail_msg("%s: day %zu", cases[i].what, at);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    days_are_whole_that_begin_behind_all_that_are_not),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
