/*
 * months - the sums of whole months, kept ready
 *
 * floor  verb (over store)
 * out    rows of month_zone, month_host and day_zone
 */
#ifndef MONTHS_H
#define MONTHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct feed;
struct host_sum;
struct store;
struct sums;
struct zone_sum;

/* So many hosts of each month are kept, with what they did. */
#define MONTH_HOSTS 1000

/* Which daily sums. */
struct days {
	int first, last;    /* 20260302, both included */
	const char *domain; /* of the hosts; NULL: of whatever domain */
	bool untimed;       /* nobody asks for the first and the last of them */
};

/* Add up some days. Returns 0, or -1 on failure. */
int months_add_up(struct store *store, const struct days *days,
    struct sums *sums, struct err *e);

/* These, as rows for store_show(). */
struct feed months_host_rows(const struct host_sum *hosts, size_t count);
struct feed months_zone_rows(const struct zone_sum *zones, size_t count);

/* A list in a month, 202603, or on a day, 20260302. */
struct list_sum {
	int64_t when, zone, tries, hosts;
};

/*
 * Add up the months of some days that are not up to date, the newest one
 * among them.
 *
 *   rows  out: for free(), and how many
 *
 * Returns 0, or -1 on failure.
 */
int months_add_up_stale(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e);

/* The same for each day of these months, of those alone that are asked for. */
int months_add_up_stale_days(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e);

struct feed months_list_rows(const struct list_sum *rows, size_t count);

/*
 * Bring the sums of the months up to date, but for the newest one, which is
 * added up when somebody asks for it; each is a transaction of its own.
 */
int months_refresh(struct store *store, struct err *e);

#endif
