/*
 * verdict - what follows from the answers that are there
 *
 * floor  noun
 * in     the steps, and for each what is known by now
 * out    the verdict, or the step that has to be waited for
 *
 * The same answers give the same verdict, in whatever order they came.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include <stdbool.h>
#include <stddef.h>

#include "rblsmtpd/steps.h"

enum known {
	KNOWN_NOT_YET,
	KNOWN_CLEAR, /* not listed; of a delay: it is over */
	KNOWN_LISTED,
	KNOWN_FAULT, /* the list cannot be asked, or not be believed */
};

enum verdict_kind {
	VERDICT_OPEN,
	VERDICT_PASS,
	VERDICT_REFUSE,
};

#define VERDICT_NOBODY ((size_t)-1)

struct verdict {
	enum verdict_kind kind;
	size_t by; /* the step that decided, or that is waited for, or nobody */
	int code;  /* of a refusal: 451 or 553 */
	bool fault; /* refused because a list could not be asked (-c) */
};

/*
 * The verdict without weights: the first step that decides. A listing decides,
 * and so does a fault: of a list to block by with -c, of one to let in by
 * without. A fault in front of the deciding list makes a 451 of its 553. Who
 * passes in any case does not wait for a list to let in by.
 */
struct verdict verdict_in_order(
    const struct steps *steps, const enum known *known);

/*
 * The verdict with weights: refused when those of the lists that have the
 * client add up to the threshold, with the code and the text of the first of
 * them. Who is on a list to let in by passes, whatever the sum; when such a
 * list fails without -c, those behind it do not speak against him. A fault
 * makes a 451 of a 553 when that list could have saved the client; with -c a
 * list that might have been the last straw refuses him for now.
 */
struct verdict verdict_by_weight(
    const struct steps *steps, const enum known *known, int threshold);

/*
 * The list that gives the text of a refusal, as far as is known by now: in
 * order, the first that has the client and that no step in front has taken
 * the say from; by weight, the first that speaks against him. Or
 * VERDICT_NOBODY.
 */
size_t verdict_speaker(
    const struct steps *steps, const enum known *known, bool by_weight);

#endif
