/*
 * digest-parts - what the parts of digest share
 *
 * floor  verb
 */
#ifndef DIGEST_PARTS_H
#define DIGEST_PARTS_H

#include <stdbool.h>

#include "lib/best.h"
#include "rblreport/digest.h"

struct groups;

/* A host of the window, and what is known of it. */
struct host {
	int64_t id, tries, first, last;
	int64_t points; /* 0 without evidence */
	int64_t let_in; /* when rblunblock did, if it is not taken out; 0 */
	size_t place;   /* among the sums */
	size_t group;   /* number of its organisation, for who is no person */
	bool likely, unlikely, home, new, person;
};

/* All of them. */
struct crowd {
	struct host *host; /* owned, in the order of their ids */
	size_t count;
	int64_t named, likely, home, new;
	int64_t unlooked, failed; /* not looked up so far; in vain */
	struct best people;       /* struct host; those that are shown */
	int64_t people_hosts;     /* with those that are not */
	int64_t people_tries;
	struct groups *rest; /* the others, by organisation */
};

/* What kind of name an organisation has. */
enum { ORGANISATION_LOGGED, ORGANISATION_CONFIRMED };

/* Add up what the window has. Returns 0, or -1 with the error of the store. */
int digest_add_up(struct store *store, struct night *n, struct err *e);

/* Find out about each host; crowd: for crowd_free(), failure or not. */
int digest_meet(struct store *store, const struct digest_wish *wish,
    const struct night *n, struct crowd *crowd, struct err *e);
void crowd_free(struct crowd *crowd);

/*
 * Find out who was let in; the hosts are in order of their ids. Returns 0, or
 * -1 with the error of the store.
 */
int digest_note_let_in(struct store *store, struct crowd *crowd, struct err *e);

/* Put what it comes to into the document. */
int digest_put_people(struct store *store, const struct digest_wish *wish,
    const struct night *n, struct crowd *crowd, struct document *d,
    struct err *e);
/* The command that lets a person in, or what does instead. */
void digest_put_ways(struct document *row, const struct digest_wish *wish,
    const struct groups *formats);
int digest_put_rest(struct store *store, const struct night *n, size_t limit,
    const struct crowd *crowd, struct document *d, struct err *e);
void digest_put_lists(const struct night *n, size_t limit, struct document *d);
int digest_put_hours(struct store *store, const struct night *n,
    struct document *d, struct err *e);
void digest_put_days(const struct night *n, struct document *d);

/*
 * The lists that refused the host at this place, bit i for the i-th of the
 * night.
 */
uint64_t digest_lists_of(const struct night *n, size_t place);

/* Their names, into the row's list "zones". */
void digest_put_zones(
    const struct night *n, uint64_t lists, struct document *row);

#endif
