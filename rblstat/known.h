/*
 * known - the ids of hosts, domains and lists, each looked up once
 *
 * floor  verb (over store, suffix)
 * out    rows of host, domain, zone for what is new
 *
 * What was looked up is kept in memory: every host, up to some hundred
 * thousand, and each name in one slot of a table of a fixed size, in which
 * the later of two drives the other out.
 */
#ifndef KNOWN_H
#define KNOWN_H

struct entry;
struct err;
struct event;
struct known;
struct store;

/* Returns it, for known_free(); the store must outlive it. */
struct known *known_new(struct store *store);
void known_free(struct known *k);

/*
 * Begin a transaction: what another process has written since the last one
 * is found again. Call it before the first known_ids().
 */
int known_begin(struct known *k, struct err *e);

/*
 * Find the host, domain and list of an event, within a transaction. A new
 * list or domain gets its row at once; new hosts, and those that the log
 * gives a new name now, are written by known_write(). After the transaction
 * was undone, what is kept here is wrong.
 *
 *   entry  out: host, domain, zone, met; nothing else of it is touched
 *
 * Returns 0, or -1 on failure.
 */
int known_ids(struct known *k, const struct event *event, struct entry *entry,
    struct err *e);

/* Write the hosts of the batch; call it before the transaction commits. */
int known_write(struct known *k, struct err *e);

#endif
