/*
 * evidence-parts - what the files of evidence share
 *
 * floor  noun
 */
#ifndef EVIDENCE_PARTS_H
#define EVIDENCE_PARTS_H

#include "lib/evidence.h"

/* A host, while it is weighed. */
struct weighing {
	struct answers *a;
	const struct evidence_facts *facts;
	const struct evidence_points *points;
	struct evidence *evidence;
	struct span domain; /* that of a name that leads back, or SPAN_NONE */
};

#define EVIDENCE_FORMAT __attribute__((format(printf, 3, 4)))

/* Add a piece: the sentence of its kind, ": " and the details. */
void evidence_add(struct weighing *w, enum evidence_kind kind, const char *fmt,
    ...) EVIDENCE_FORMAT;

/* Add a piece that could not be found out: why. */
void evidence_add_unknown(struct weighing *w, enum evidence_kind kind,
    const char *fmt, ...) EVIDENCE_FORMAT;

/* How much of a stranger's name is shown, for "%.*s". */
#define EVIDENCE_SHOWN(a) (int)((a).len > 100 ? 100 : (a).len), (a).s

/* Rules that ask the DNS; each returns false where something is pending. */
typedef bool asking_rule(struct weighing *w);
asking_rule weigh_mail, weigh_spf, weigh_dnswl;

/* Rules over what is known. */
typedef void evidence_rule(struct weighing *w);
evidence_rule weigh_name;
evidence_rule weigh_wrote, weigh_retry, weigh_policy, weigh_many; /* log */

#endif
