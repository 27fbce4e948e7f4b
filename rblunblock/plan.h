/*
 * plan - what letting an address in will change, and whether it should
 *
 * floor  verb (over rules and edit)
 * in     the text of the rules file, the records that are live, a wish
 * out    the new text and its records; nothing is touched
 */
#ifndef PLAN_H
#define PLAN_H

#include "lib/ip.h"
#include "rblunblock/rules.h"

struct wish {
	struct ip ip;
	char address[IP_TEXT_SIZE];
	const char *why; /* said by a person; may hold anything */
	const char *who;
	const char *day; /* 2026-03-02 */
	const char *rules_path;
	const char *cdb_path;
	const char *build; /* the command that makes the cdb of the rules */
	bool bare;
	bool force;
};

struct plan {
	struct rules before, after;
	const struct record *in_force; /* in before; NULL: no rule applies */
	const struct record *carried;  /* whose variables go along; or NULL */
	struct buf carried_from;       /* its line, up to the colon */
	int step;        /* of in_force, as records_in_force() tells it */
	bool edits;      /* false: the text says it already, build it only */
	struct buf text; /* the new one, or the old one */
	struct buf rule; /* that lets it in, without a newline */
	struct buf old_rule;     /* the one in force until now, the same way */
	bool replaces;           /* the line of an older rule for it */
	size_t unbuilt;          /* keys that differ between text and cdb */
	struct buf unbuilt_keys; /* "2 new (10.:, 11.:), 1 gone (:)" */
};

/*
 * Read the one address a tool may let in.
 *
 * Returns 0, or -1 with ERR_PERM: no address, a network, a range, IPv6.
 */
int plan_address(const char *word, struct wish *wish, struct err *e);

/*
 * Work the plan out.
 *
 *   live  what the cdb holds now, sorted, or NULL when there is none
 *   plan  out: for plan_free(), whatever is returned
 *
 * Returns 0; 1 when the address is let in already; -1 with ERR_PERM when the
 * text cannot be read, a deny is in force, or rules that were never built
 * would go live too (both can be forced).
 */
int plan_make(const struct wish *wish, struct span text,
    const struct records *live, struct plan *plan, struct err *e);

void plan_free(struct plan *plan);

#endif
