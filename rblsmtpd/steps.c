#include "rblsmtpd/steps.h"

#include <stdlib.h>
#include <strings.h>

#include "lib/err.h"
#include "lib/mem.h"

int
steps_add(struct steps *steps, const struct step *step, struct err *e)
{
	struct dnsbl list = step->list;
	const char *shown;

	if (step->kind == STEP_ALLOW && list.weighted) {
		shown = list.zone + dnsbl_key_length(list.zone);
		err_perm(e,
		    "%s: a list to let in by has no weight; to weigh it, "
		    "write -r %s*-%d",
		    shown, shown, abs(list.weight));
		dnsbl_free(&list);
		return -1;
	}
	steps->step =
	    mem_resize(steps->step, steps->count + 1, sizeof *steps->step);
	steps->step[steps->count++] = *step;
	return 0;
}

void
steps_free(struct steps *steps)
{
	size_t i;

	for (i = 0; i < steps->count; i++)
		dnsbl_free(&steps->step[i].list);
	free(steps->step);
	*steps = (struct steps){ 0 };
}

bool
steps_share_zone(const struct step *a, const struct step *b)
{
	return a->list.zone != NULL && b->list.zone != NULL &&
	    strcasecmp(a->list.zone, b->list.zone) == 0;
}

bool
steps_weighted(const struct steps *steps)
{
	size_t i;

	for (i = 0; i < steps->count; i++)
		if (steps->step[i].list.weighted)
			return true;
	return false;
}

int64_t
steps_worst(const struct steps *steps)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < steps->count; i++)
		if (steps->step[i].kind == STEP_BLOCK &&
		    steps->step[i].list.weight > 0)
			sum += steps->step[i].list.weight;
	return sum;
}
