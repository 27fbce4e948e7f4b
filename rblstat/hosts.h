/*
 * hosts - a table of hosts by their addresses
 *
 * floor  noun
 */
#ifndef HOSTS_H
#define HOSTS_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/ip.h"

struct hosts;

/* What is known of a host. */
struct known_host {
	struct ip ip;
	int64_t id;
	int64_t name;    /* hash of the name in its row; 0: none */
	int64_t named;   /* when the log named it so */
	int64_t hostid;  /* hash of what the log said last; 0: nothing yet */
	uint32_t used;   /* 0: the slot is free; 1; 2: and was asked for */
	uint32_t domain; /* its id */
	uint32_t batch;  /* in which it was new or got its name, and its */
	uint32_t fresh;  /* place among the hosts to write there */
};

/* Returns it, for hosts_free(). */
struct hosts *hosts_new(void);
void hosts_free(struct hosts *h);

/*
 * The slot of a host, or the free one that it would get. It may be another
 * one after the next call.
 */
struct known_host *hosts_slot(struct hosts *h, const struct ip *ip);

/* Have a free slot tell of this host, and of nothing else yet. */
void hosts_take(struct hosts *h, struct known_host *slot, const struct ip *ip);

/* Forget all. */
void hosts_clear(struct hosts *h);

/* Whether there are so many that it is time to forget them. */
bool hosts_crowded(const struct hosts *h);

#endif
