/*
 * resolve-parts - what the files of resolve share
 *
 * floor  verb
 */
#ifndef RESOLVE_PARTS_H
#define RESOLVE_PARTS_H

#include "lib/bytes.h"
#include "lib/ids.h"
#include "lib/ip.h"
#include "lib/resolve.h"

struct answers;
struct dns;

/* --- due: which hosts are to be looked up --- */

struct due_host {
	int64_t id;
	struct ip ip;
	bool has_look; /* a stale one that did not fail */
};

/* The hosts, day by day. */
struct due {
	struct store *store;
	int64_t now, stale; /* as in struct resolve_way */
	int64_t day;        /* whose hosts these are */
	struct due_host *host;
	size_t count, room, at;
	struct ids seen; /* on this day or a later one */
};

void due_begin(
    struct due *due, struct store *store, const struct resolve_way *way);

/* Those refused last first. Returns 1, 0 at the end, -1. */
int due_next(struct due *due, struct due_host *host, struct err *e);

void due_end(struct due *due);

/* --- look: what is found out, and written in batches --- */

struct look {
	int64_t host, asked;
	enum iprev_result result;
	struct span iprev, name, domain;
	int64_t points;
	struct span class;
};

struct looks {
	struct store *store;
	struct pool *texts;
	struct look *look;
	size_t count, room;
};

void looks_begin(struct looks *looks, struct store *store);

/*
 * Look at a host, as far as it goes with the answers that are there, and keep
 * what is found; a failure, where it would replace something better, is not.
 */
enum iprev_result looks_try(struct looks *looks, const struct due_host *host,
    int64_t now, struct answers *answers);

/* Write what is kept, in one transaction. Returns 0, or -1. */
int looks_write(struct looks *looks, struct err *e);

void looks_end(struct looks *looks);

/* --- probe: whether there is a server that can be believed --- */

#define STOP_MS 200 /* to look whether to stop, at least so often */

/* Returns 1, 0 when it was stopped meanwhile, -1 with ERR_TEMP. */
int probe(struct dns *dns, const struct resolve_way *way, int64_t end_ms,
    struct err *e);

#endif
