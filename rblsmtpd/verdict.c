#include "rblsmtpd/verdict.h"

static const struct verdict pass = { VERDICT_PASS, VERDICT_NOBODY, 0, false };

static struct verdict
wait_for(size_t step)
{
	return (struct verdict){ VERDICT_OPEN, step, 0, false };
}

static struct verdict
pass_by(size_t step)
{
	return (struct verdict){ VERDICT_PASS, step, 0, false };
}

static struct verdict
refuse_by(size_t step, bool bounce)
{
	return (
	    struct verdict){ VERDICT_REFUSE, step, bounce ? 553 : 451, false };
}

static struct verdict
refuse_for_now(size_t step)
{
	return (struct verdict){ VERDICT_REFUSE, step, 451, true };
}

/* --- in order --- */

/* fault_decides - whether a step that failed has its say: -c for block
 * lists, the lack of it for those that let in */
static bool
fault_decides(const struct step *step)
{
	return step->closed == (step->kind == STEP_BLOCK);
}

/* lets_in - whether it is certain that nobody behind this one refuses */
static bool
lets_in(const struct step *step, enum known known)
{
	return step->kind == STEP_ALLOW &&
	    (known == KNOWN_LISTED ||
		(known == KNOWN_FAULT && fault_decides(step)));
}

/* may_stop - whether it may refuse, or delay */
static bool
may_stop(const struct step *step, enum known known)
{
	if (step->kind == STEP_ALLOW || known == KNOWN_CLEAR)
		return false;
	return known != KNOWN_FAULT || fault_decides(step);
}

/* passes_behind - whether what is behind `i` lets in, whatever is to come */
static bool
passes_behind(const struct steps *steps, const enum known *known, size_t i)
{
	for (i++; i < steps->count; i++) {
		if (lets_in(&steps->step[i], known[i]))
			return true;
		if (may_stop(&steps->step[i], known[i]))
			return false;
	}
	return true;
}

struct verdict
verdict_in_order(const struct steps *steps, const enum known *known)
{
	bool soft = false;
	size_t i;

	for (i = 0; i < steps->count; i++) {
		const struct step *s = &steps->step[i];

		if (known[i] == KNOWN_NOT_YET)
			return s->kind == STEP_ALLOW &&
				passes_behind(steps, known, i)
			    ? pass
			    : wait_for(i);
		if (s->kind == STEP_DELAY || known[i] == KNOWN_CLEAR)
			continue;
		if (known[i] == KNOWN_LISTED)
			return s->kind == STEP_ALLOW
			    ? pass_by(i)
			    : refuse_by(i, s->bounce && !soft);
		soft = true;
		if (fault_decides(s))
			return s->kind == STEP_ALLOW ? pass_by(i)
						     : refuse_for_now(i);
	}
	return pass;
}

/* --- by weight --- */

struct sums {
	long listed;       /* what the client has by now */
	long may_add;      /* lists to come, at the worst for him */
	long may_save;     /* and at the best */
	long failed_save;  /* what lists that failed could have saved */
	long failed_close; /* what those with -c could have added */
	size_t first;      /* of the lists that speak against him */
	size_t open;       /* the first list to come */
	size_t closed;     /* the first that failed with -c */
	size_t allow;      /* the first list to let in by, or delay, to come */
	bool delay;        /* one is to come */
	bool soft;         /* a list to let in by failed */
	bool shut;         /* and lets in whom none in front refuses */
};

static void
note_first(size_t *first, size_t step)
{
	if (*first == VERDICT_NOBODY)
		*first = step;
}

static void
add_up(struct sums *sums, const struct step *step, enum known known, size_t i)
{
	int weight = step->list.weight;

	if (sums->shut && weight > 0)
		return;
	switch (known) {
	case KNOWN_NOT_YET:
		*(weight > 0 ? &sums->may_add : &sums->may_save) += weight;
		note_first(&sums->open, i);
		break;
	case KNOWN_LISTED:
		sums->listed += weight;
		if (weight > 0)
			note_first(&sums->first, i);
		break;
	case KNOWN_FAULT:
		if (weight < 0) {
			sums->failed_save += weight;
		} else if (step->closed) {
			sums->failed_close += weight;
			note_first(&sums->closed, i);
		}
		break;
	case KNOWN_CLEAR:
		break;
	}
}

/* add_other - a list to let in by, or a delay */
static void
add_other(
    struct sums *sums, const struct step *step, enum known known, size_t i)
{
	if (known == KNOWN_NOT_YET) {
		note_first(&sums->allow, i);
		sums->delay = sums->delay || step->kind == STEP_DELAY;
	} else if (known == KNOWN_FAULT) {
		sums->soft = true;
		sums->shut = sums->shut || fault_decides(step);
	}
}

/* weigh - decide as soon as what is to come cannot change anything */
static struct verdict
weigh(const struct steps *steps, const struct sums *s, int threshold)
{
	bool sure = s->open == VERDICT_NOBODY;
	bool robust = s->listed + s->may_save + s->failed_save >= threshold;

	if (s->listed + s->may_add + s->failed_close < threshold && !s->delay)
		return pass;
	if (s->allow != VERDICT_NOBODY)
		return wait_for(s->allow);
	/* a list to come may be the first of all, and give the text */
	if (!sure && !(robust && s->first < s->open))
		return wait_for(s->open);
	if (s->listed >= threshold)
		return refuse_by(s->first,
		    steps->step[s->first].bounce && robust && !s->soft);
	return refuse_for_now(s->closed);
}

struct verdict
verdict_by_weight(
    const struct steps *steps, const enum known *known, int threshold)
{
	struct sums sums = { .first = VERDICT_NOBODY,
		.open = VERDICT_NOBODY,
		.closed = VERDICT_NOBODY,
		.allow = VERDICT_NOBODY };
	size_t i;

	for (i = 0; i < steps->count; i++) {
		const struct step *s = &steps->step[i];

		if (s->kind == STEP_BLOCK)
			add_up(&sums, s, known[i], i);
		else if (s->kind == STEP_ALLOW && known[i] == KNOWN_LISTED)
			return pass_by(i);
		else
			add_other(&sums, s, known[i], i);
	}
	return weigh(steps, &sums, threshold);
}

/* --- the text --- */

size_t
verdict_speaker(
    const struct steps *steps, const enum known *known, bool by_weight)
{
	const struct step *s = steps->step;
	size_t i;

	for (i = 0; i < steps->count; i++, s++) {
		if (s->kind == STEP_DELAY)
			continue;
		if (known[i] == KNOWN_LISTED &&
		    (s->kind == STEP_ALLOW || !by_weight || s->list.weight > 0))
			return s->kind == STEP_BLOCK ? i : VERDICT_NOBODY;
		if (known[i] == KNOWN_FAULT && fault_decides(s) &&
		    (s->kind == STEP_ALLOW || !by_weight))
			return VERDICT_NOBODY;
	}
	return VERDICT_NOBODY;
}
