/*
 * plan - what letting somebody in will change, and whether it should
 *
 * floor  verb (over rules and edit)
 * in     the text of the rules file, the records that are live, a wish
 * out    the new text and its records; nothing is touched
 */
#ifndef PLAN_H
#define PLAN_H

#include "rblunblock/dialect.h"
#include "rblunblock/network.h"
#include "rblunblock/rules.h"

struct wish {
	struct network *nets; /* borrowed, as all here */
	size_t count;
	const char **named; /* the domain that each is of, or NULL; or NULL */
	const char *whom;   /* the networks, for people */
	const char *why;    /* said by a person; may hold anything */
	const char *who;
	const char *day;   /* 2026-03-02 */
	const char *until; /* the same, or "never" */
	bool renew;        /* the last day was said for this very run */
	const struct dialect *dialect;
	const char *rules_path;
	const char *cdb_path;
	const char *build; /* the command that makes the cdb of the rules */
	bool bare;
	bool force;
};

/*
 * One rule that lets in: for keys that follow one another, and for whose
 * clients the same record is in force until now.
 */
struct letting {
	const struct network *net;     /* of the wish */
	const struct keys *keys;       /* of the network; NULL: in a table */
	size_t from, last;             /* of them */
	const struct record *in_force; /* in before; NULL: no rule applies */
	const struct record *carried;  /* whose variables go along; or NULL */
	struct buf carried_from;       /* its line, up to the colon */
	bool edits;                    /* false: the text says it already */
	size_t renews; /* the line of our comment that is replaced; 0: none */
	struct span ends; /* last day of the rule in force; SPAN_NONE: none */
	struct buf rule;  /* that lets in, without a newline */
	struct buf old_rule; /* the one in force until now, the same way */
	size_t same;         /* the line that has the same key; 0: none */
};

struct plan {
	const struct rules *before; /* borrowed */
	struct rules after;
	struct keys *keys;     /* of each network of the wish */
	struct records wanted; /* all of them, sorted */
	size_t nets;
	struct letting *lettings;
	size_t count;
	bool edits;      /* false: the text says it already, build it only */
	struct buf text; /* the new one, or the old one */
	size_t unbuilt;  /* keys that differ between text and cdb */
	struct buf unbuilt_keys; /* "2 new (10.:, 11.:), 1 gone (:)" */
	size_t
	    narrower; /* rules within a network that do not let in, and stay */
	struct buf narrower_lines; /* "192.0.2.9 (tcp.smtp:4, a deny), ..." */
};

/*
 * Work the plan out.
 *
 *   before  the rules of the text; they stay as long as the plan
 *   live  what the cdb holds now, sorted, or NULL when there is none
 *   plan  out: for plan_free(), whatever is returned
 *
 * Returns 0; 1 when all are let in already; -1 with ERR_PERM when the dialect
 * cannot say it, or it takes force: a deny is in force, a network is large, or
 * rules that were never built would go live.
 */
int plan_make(const struct wish *wish, struct span text,
    const struct rules *before, const struct records *live, struct plan *plan,
    struct err *e);

void plan_free(struct plan *plan);

#endif
