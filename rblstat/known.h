/*
 * known - the ids of hosts, domains and lists, each looked up once
 *
 * floor  verb (over store, suffix)
 * out    rows of host, domain, zone for what is new
 *
 * What was looked up is kept in tables of a fixed size, in which each address
 * and each name has one slot; where two want the same, the later one drives
 * the other out.
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
 * Find the host, domain and list of an event, within a transaction; what is
 * new gets a row, and a host the name that the log gives it now. After the
 * transaction was undone, what is kept here is wrong.
 *
 *   entry  out: host, domain, zone; nothing else of it is touched
 *
 * Returns 0, or -1 on failure.
 */
int known_ids(struct known *k, const struct event *event, struct entry *entry,
    struct err *e);

#endif
