/*
 * records - what a cdb of tcp rules holds: keys, and what they stand for
 *
 * floor  ground
 * shape  a list in file order; where a key stands twice, the first counts;
 *        or one that another became, which has its own records in place of
 *        some of those
 * spec   rules.c and tcpserver.c of ucspi-tcp 0.88: data is a run of
 *        NUL-terminated words, "D" for deny, "+NAME=value" for a variable;
 *        no word at all means allow
 */
#ifndef RECORDS_H
#define RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct dialect;
struct err;

struct record {
	struct span key; /* "192.0.2.1", "192.0.2.", "", "=host", ... */
	struct span data;
	size_t line; /* of the rules file, from 1; 0: not from one */
};

struct records {
	struct record *list; /* its own, in file order */
	uint32_t *hashes;    /* of their keys, as cdb has it */
	size_t count;
	size_t room;
	const struct records *base; /* what it was, or NULL */
	size_t from, cut;           /* those of the base that are gone */
	size_t lines, lines_cut;    /* of the own ones, and of those */
	struct order *order;  /* how to find one; made when it is needed */
	struct block *blocks; /* where keys and data live */
};

/* Append a record; key and data are copied. */
void records_add(
    struct records *r, struct span key, struct span data, size_t line);

/* The same without a copy: key and data stay as long as the records do. */
void records_put(
    struct records *r, struct span key, struct span data, size_t line);

/* Memory for these, which goes when the records go. */
char *records_room(struct records *r, size_t size);
struct span records_keep(struct records *r, struct span a);

/* Make room for so many at once, before the first. */
void records_expect(struct records *r, size_t count);

/*
 * Become another list, in which its own records stand instead of those of some
 * lines. That one has no base, and stays as long as the records.
 *
 *   behind  the line behind which the lines begin; 0: with the first
 *   cut     how many of them are gone
 *   lines   how many are there now
 */
void records_splice(struct records *r, const struct records *base,
    size_t behind, size_t cut, size_t lines);

/* Ready for the functions below; none is added after it. */
void records_finish(struct records *r);

void records_free(struct records *r);

/* All of them, in file order: from 0 on, less than records_count(). */
size_t records_count(const struct records *r);
const struct record *records_get(const struct records *r, size_t i);
uint32_t records_hash(const struct records *r, size_t i);

/* The way back, and the line of one of them. */
size_t records_place(const struct records *r, const struct record *record);
size_t records_line(const struct records *r, const struct record *record);

/* How many of the own ones are of the lines up to this one. */
size_t records_up_to(const struct records *r, size_t line);

/* How many keys there are. */
size_t records_keys(const struct records *r);

/* The first record of the key, or NULL. */
const struct record *records_find(const struct records *r, struct span key);

/*
 * The record that decides about a client whose name is not known, or about
 * all whose addresses begin with a key and have none of their own; or NULL.
 */
const struct record *records_in_force(
    const struct records *r, const struct dialect *d, struct span key);

/* The one that would, were this one not there. */
const struct record *records_next_in_force(const struct records *r,
    const struct dialect *d, const struct record *record);

/*
 * The records whose keys begin with a key and are longer, in order of their
 * keys: records_at() of *at and the next ones, as many as are returned.
 */
size_t records_below(const struct records *r, struct span key, size_t *at);
const struct record *records_at(const struct records *r, size_t at);

/*
 * Whether two lists are the same, record by record, but for those of some
 * keys. Much faster than records_differ(), and stricter; at once where the
 * first is the base of the second.
 */
bool records_agree(const struct records *a, const struct records *b,
    const struct records *but);

/*
 * The next key that two sets do not agree on, in order of the keys.
 *
 *   at      in and out: {0, 0} to begin with
 *   in_a    out: what each says; NULL: nothing
 *
 * Returns false when there is none left.
 */
bool records_differ(const struct records *a, const struct records *b,
    size_t at[2], const struct record **in_a, const struct record **in_b);

bool data_denies(struct span data);

/* Cut the next variable off the front; false when none is left. */
bool data_variable(struct span *data, struct span *name, struct span *value);

/* Whether rblsmtpd lets such a client in: no deny, RBLSMTPD set and empty. */
bool data_lets_in(struct span data);

/* Describe it for people: "allow RBLSMTPD= QMAILQUEUE=/bin/scan". */
void data_describe(struct span data, struct buf *out);

/*
 * Write the rule that lets an address in, without a newline, as in
 * 192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""
 *
 *   carried  the data whose variables it takes along, RBLSMTPD aside
 *
 * Returns 0, or -1 with ERR_PERM when a value leaves no byte to quote it.
 */
int data_allow_rule(
    const char *address, struct span carried, struct buf *rule, struct err *e);

#endif
