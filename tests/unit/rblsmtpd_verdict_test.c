/* verdict: the same answers give the same verdict, and no later than needed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rblsmtpd/verdict.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define STEPS_MAX    8

/*
 * A case is written as steps with blanks between: r block, a allow, w delay;
 * b with 553, c with -c; a weight; and behind '=' what is known: l listed,
 * f fault, n nothing, ? not yet. The verdict is "pass", "451 STEP",
 * "553 STEP", "fault STEP" or "wait STEP".
 */
struct scene {
	const char *steps, *verdict;
};

static enum known
known_of(char c)
{
	return c == 'l' ? KNOWN_LISTED
	    : c == 'f'  ? KNOWN_FAULT
	    : c == 'n'  ? KNOWN_CLEAR
			: KNOWN_NOT_YET;
}

static size_t
set_up(const char *text, struct step *step, enum known *known)
{
	size_t count = 0;

	for (; *text != '\0'; text += strspn(text, " "), count++) {
		step[count] = (struct step){ .kind = *text == 'a' ? STEP_ALLOW
			    : *text == 'w'                        ? STEP_DELAY
								  : STEP_BLOCK,
			.list.weight = 1 };
		for (text++; *text != '='; text++) {
			if (*text == 'b')
				step[count].bounce = true;
			else if (*text == 'c')
				step[count].closed = true;
			else if (*text == '-')
				step[count].list.weight = -1;
			else
				step[count].list.weight *= *text - '0';
		}
		known[count] = known_of(text[1]);
		text += 2;
	}
	return count;
}

static const char *
shown(struct verdict v, char text[32])
{
	static const char *const kinds[] = { "wait", "pass", "" };

	if (v.kind == VERDICT_PASS)
		return "pass";
	if (v.kind == VERDICT_REFUSE && !v.fault)
		snprintf(text, 32, "%d %zu", v.code, v.by);
	else
		snprintf(text, 32, "%s %zu", v.fault ? "fault" : kinds[v.kind],
		    v.by);
	return text;
}

static void
check(const struct scene *scenes, size_t count, int threshold)
{
	struct step step[STEPS_MAX];
	enum known known[STEPS_MAX];
	struct verdict v;
	char text[32];
	size_t i;

	for (i = 0; i < count; i++) {
		struct steps steps = { step,
			set_up(scenes[i].steps, step, known) };

		v = threshold > 0 ? verdict_by_weight(&steps, known, threshold)
				  : verdict_in_order(&steps, known);
		if (strcmp(shown(v, text), scenes[i].verdict) != 0)
			fail_msg("%s: %s, want %s", scenes[i].steps,
			    shown(v, text), scenes[i].verdict);
	}
}

static void
the_first_list_that_decides_wins(void **state)
{
	static const struct scene scenes[] = {
		{ "", "pass" },
		{ "r=n r=n", "pass" },
		{ "r=l", "451 0" },
		{ "rb=l", "553 0" },
		{ "r=n rb=l r=l", "553 1" },
		{ "r=l rb=l", "451 0" },
		{ "a=l r=l", "pass" },
		{ "r=l a=l", "451 0" },
		{ "a=n r=l", "451 1" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 0);
}

static void
a_fault_softens_what_is_behind_it(void **state)
{
	static const struct scene scenes[] = {
		{ "rb=f", "pass" },
		{ "rb=f rb=l", "451 1" },
		{ "rb=l rb=f", "553 0" },
		{ "rbc=f rb=l", "fault 0" },
		{ "rb=l rbc=f", "553 0" },
		{ "a=f rb=l", "pass" },
		{ "ac=f rb=l", "451 1" },
		{ "ac=f rb=n", "pass" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 0);
}

static void
only_lists_in_front_are_waited_for(void **state)
{
	static const struct scene scenes[] = {
		{ "r=? r=l", "wait 0" },
		{ "r=l r=?", "451 0" },
		{ "r=n r=? r=l", "wait 1" },
		{ "a=? r=l", "wait 0" },
		{ "a=? rc=f", "wait 0" },
		{ "a=? r=?", "wait 0" },
		{ "a=? w=? r=n", "wait 0" },
		{ "rc=f r=?", "fault 0" },
		{ "r=n w=? r=l", "wait 1" },
		{ "r=l w=?", "451 0" },
		{ "w=n r=l", "451 1" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 0);
}

static void
who_passes_in_any_case_does_not_wait(void **state)
{
	static const struct scene scenes[] = {
		{ "a=? r=n", "pass" },
		{ "r=n a=?", "pass" },
		{ "a=? r=f", "pass" },
		{ "a=? w=n r=n a=?", "pass" },
		{ "a=? a=l r=l", "pass" },
		{ "a=? a=f r=l", "pass" },
		{ "a=? ac=f r=l", "wait 0" },
	};
	static const struct scene weighed[] = {
		{ "a=? r8=n", "pass" },
		{ "r7=l a=?", "pass" },
		{ "r7=l a=? w=?", "wait 1" },
		{ "r7=l w=?", "wait 1" },
		{ "r7=l a=? r1=?", "wait 1" },
		{ "r7=l a=? rc1=f", "wait 1" },
		{ "r7=l a=? r1=f", "pass" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 0);
	check(weighed, COUNT(weighed), 8);
}

static void
weights_add_up_to_the_threshold(void **state)
{
	static const struct scene scenes[] = {
		{ "r3=n r4=n", "pass" },
		{ "r3=l r4=n", "pass" },
		{ "r3=l rb4=l", "pass" },
		{ "rb3=l r5=l", "553 0" },
		{ "r3=l rb5=l", "451 0" },
		{ "r8=l", "451 0" },
		{ "r8=l r-1=l", "pass" },
		{ "r9=l r-1=l", "451 0" },
		{ "r-1=l rb9=l", "553 1" },
		{ "a=l r9=l", "pass" },
		{ "r9=l a=l", "pass" },
		{ "a=f r9=l", "pass" },
		{ "r4=l a=f r4=l", "pass" },
		{ "r9=l a=f", "451 0" },
		{ "r9=l a=f r-5=l", "pass" },
		{ "r9=l a=f a=l", "pass" },
		{ "r9=l ac=f", "451 0" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 8);
}

static void
a_fault_that_could_have_saved_him_softens(void **state)
{
	static const struct scene scenes[] = {
		{ "rb9=l r-1=f", "553 0" },
		{ "rb8=l r-1=f", "451 0" },
		{ "rb8=l r5=f", "553 0" },
		{ "rb9=l ac=f", "451 0" },
		{ "ac=f rb9=l", "451 1" },
		{ "rb9=l a=f", "451 0" },
		{ "rb9=l ac=n", "553 0" },
		{ "r8=f", "pass" },
		{ "rc8=f", "fault 0" },
		{ "rc7=f", "pass" },
		{ "r4=l rc4=f", "fault 1" },
		{ "r4=l r4=f", "pass" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 8);
}

static void
what_cannot_change_the_sum_is_not_waited_for(void **state)
{
	static const struct scene scenes[] = {
		{ "r8=l r3=?", "451 0" },
		{ "r8=l r-1=?", "wait 1" },
		{ "r9=l r-1=?", "451 0" },
		{ "r1=? r8=l", "wait 0" },
		{ "r4=? r3=n", "pass" },
		{ "r4=? r4=l", "wait 0" },
		{ "r4=? r4=n r3=?", "pass" },
		{ "r9=l a=?", "wait 1" },
		{ "a=? r9=?", "wait 0" },
		{ "w=? r9=l", "wait 0" },
		{ "rb9=l r-1=f r-1=?", "wait 2" },
	};

	(void)state;
	check(scenes, COUNT(scenes), 8);
}

static void
the_text_is_that_of_the_list_that_decides_by_now(void **state)
{
	static const struct {
		const char *steps;
		size_t in_order, by_weight;
	} cases[] = {
		{ "r=? r=n", VERDICT_NOBODY, VERDICT_NOBODY },
		{ "r=? r=l r=l", 1, 1 },
		{ "r=n r-1=l r=l", 1, 2 },
		{ "r=f a=? r=l", 2, 2 },
		{ "rc=f r=l", VERDICT_NOBODY, 1 },
		{ "a=l r=l", VERDICT_NOBODY, VERDICT_NOBODY },
		{ "a=f r=l", VERDICT_NOBODY, VERDICT_NOBODY },
		{ "ac=f w=? r=l", 2, 2 },
	};
	struct step step[STEPS_MAX];
	enum known known[STEPS_MAX];
	struct steps steps = { .step = step };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		steps.count = set_up(cases[i].steps, step, known);
		if (verdict_speaker(&steps, known, false) !=
			cases[i].in_order ||
		    verdict_speaker(&steps, known, true) != cases[i].by_weight)
			fail_msg("%s", cases[i].steps);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_list_that_decides_wins),
		cmocka_unit_test(a_fault_softens_what_is_behind_it),
		cmocka_unit_test(only_lists_in_front_are_waited_for),
		cmocka_unit_test(who_passes_in_any_case_does_not_wait),
		cmocka_unit_test(weights_add_up_to_the_threshold),
		cmocka_unit_test(a_fault_that_could_have_saved_him_softens),
		cmocka_unit_test(what_cannot_change_the_sum_is_not_waited_for),
		cmocka_unit_test(
		    the_text_is_that_of_the_list_that_decides_by_now),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
