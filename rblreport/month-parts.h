/*
 * month-parts - what the parts of month share
 *
 * floor  verb
 */
#ifndef MONTH_PARTS_H
#define MONTH_PARTS_H

#include "rblreport/month.h"

struct sums;

struct month_day {
	int64_t tries, hosts;
	int64_t host; /* the last one that was counted */
};

/* One month. */
struct month_sums {
	int month; /* 202610 */
	struct sums *sums;
	int64_t tries;
};

struct month {
	struct month_sums is, before, year_ago;
	struct month_day day[100]; /* by the last two digits of the day */
};

/* Add up all three. Returns 0, or -1 with the error of the store. */
int month_add_up(struct store *store, struct month *m, struct err *e);
void month_free(struct month *m);

/* Put parts of it into the document; likewise. */
int month_put_lists(struct store *store, const struct month *m, size_t limit,
    struct document *d, struct err *e);
int month_put_hosts(struct store *store, const struct month *m, size_t limit,
    struct document *d, struct err *e);
int month_put_rate(struct store *store, const struct month *m,
    struct document *d, struct err *e);

/* The tries of which the log does not name the list. */
int64_t month_unnamed(const struct month *m);

/* A change against what was before; nothing where that is nothing. */
void month_put_change(
    struct document *d, const char *name, int64_t is, int64_t before);

#endif
