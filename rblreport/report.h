/*
 * report - who was refused since the last report
 *
 * floor  noun
 * shape  the totals are those of the whole window; the lists may be cut
 * owns   its texts and lists, for report_free(); start with all zero
 *
 * Names are those of the log, byte for byte: strangers chose them.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stddef.h>
#include <stdint.h>

struct report_host {
	char *ip;      /* canonical text */
	char *name;    /* as the log named it last; NULL: it did not */
	char *lists;   /* "a.example b.example", sorted; NULL: not in the log */
	int64_t tries; /* refusals */
	int64_t first; /* times of the first and the last */
	int64_t last;
};

struct report_hosts {
	struct report_host *host; /* most tries first */
	size_t count;             /* of them */
	int64_t hosts;            /* with those that were cut */
	int64_t tries;
};

struct report_zone {
	char *name; /* NULL: the log did not say which list */
	int64_t tries;
	int64_t hosts; /* different ones; a host may be on several lists */
};

struct report_zones {
	struct report_zone *zone; /* most tries first */
	size_t count;
	int64_t zones; /* with those that were cut */
};

struct report {
	int64_t after; /* the window: behind this event id */
	int64_t upto;  /* up to this one */
	int64_t since; /* when the last report was sent; 0: there was none */
	int64_t tries;
	int64_t hosts;
	int64_t named; /* hosts that the log names */
	int64_t first; /* times of the first and the last refusal, or 0 */
	int64_t last;
	struct report_hosts home; /* hosts in the home domains */
	struct report_hosts rest;
	struct report_zones zones;
};

void report_free(struct report *r);

#endif
