/*
 * night - what was refused since the last report, added up
 *
 * floor  noun
 * owns   all in it, for night_free(); start with all zero
 */
#ifndef NIGHT_H
#define NIGHT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sums;

#define NIGHT_USUAL     30 /* days before the window that are the usual */
#define NIGHT_USUAL_MIN 7  /* fewer say nothing */

/* A list that refused anybody in the window or in the days before it. */
struct night_zone {
	int64_t id;
	char *name;          /* NULL: the log did not say which list */
	int64_t tries;       /* in the window */
	int64_t hosts, only; /* different ones; of these by no other list */
	int64_t before;      /* tries in the days before the window */
};

/* A day on which anything was refused. */
struct night_day {
	int day; /* 20260302 */
	int64_t tries;
	int64_t first, last; /* events: those of it are among these */
};

struct night {
	int64_t after; /* the window: behind this event id */
	int64_t upto;  /* up to this one */
	int64_t cut;   /* single refusals are read up to this one */
	int64_t since; /* when the last report was sent; 0: there was none */
	int64_t now;
	int64_t tries, hosts; /* of the window */
	int64_t first, last;  /* times of the first and the last; or 0 */
	int before;           /* days before the window that are known, at
				 most NIGHT_USUAL */
	int64_t accepted;     /* connections let in, on the days of the window
				 of which the log tells; -1: it does not */
	int64_t refused;      /* those refused on the same days */

	struct night_zone *zone; /* most tries first */
	size_t zones;
	struct night_day *day; /* all of them, in order */
	size_t days;
	struct sums *sums; /* of the window */
};

void night_free(struct night *n);

/* The length of the window, in days; a first report has none. */
double night_length(const struct night *n);

/* The mean of tries a day of the days before; less than 0: not known. */
double night_usual(const struct night *n, int64_t before);

/* The refusals of a day, also of one that had none. */
int64_t night_tries(const struct night *n, int day);

/*
 * Where single refusals of the window and daily sums of it meet: those behind
 * `after` and up to `cut` are all that it has of the days that have others
 * before it. The other days behind are the window's as a whole.
 *
 * Sets n->cut, by the events of n->day.
 */
void night_find_cut(struct night *n);
bool night_is_whole(const struct night *n, const struct night_day *day);

/* The list of this id; it is there from now on. */
struct night_zone *night_zone(struct night *n, int64_t id);

/* Put the lists in order. */
void night_sort_zones(struct night *n);

#endif
