/*
 * rules - the text of a rules file, read as the program it is for reads it
 *
 * floor  noun
 * in     the text
 * out    the records of the cdb, in order; what is odd about which line
 * spec   tcprules.c of ucspi-tcp 0.88: a line is
 *        ADDRESS:allow|deny[,NAME="value"...], any byte may serve as the
 *        quote, '#' in the first column begins a comment
 */
#ifndef RULES_H
#define RULES_H

#include "rblunblock/records.h"

struct dialect;
struct err;
struct network;

/* A line that tcprules takes, but that does not do what it seems to say. */
struct oddity {
	size_t line; /* from 1 */
	char *text;  /* why, and what to write instead; owned */
};

struct rules {
	struct records records; /* sorted */
	struct oddity *odd;
	size_t odd_count;

	/* of a table, whose rules are not found by keys */
	struct row *rows; /* what each record is for */
	size_t rows_room;
	size_t unclosed; /* line of an if that no endif ends; 0: none */
	bool by_octets;  /* addresses go before prefixes of three octets, ... */
};

/* A kind of rules files. */
struct kind {
	const char *name;     /* in the configuration */
	const char *file;     /* where it mostly is; NULL: anywhere */
	const char *program;  /* that it is for */
	const char *built;    /* ending of what is made of it; NULL: nothing */
	const char *in_force; /* "192.0.2.1 is let in: ", and this: when */
	const char *then;     /* what is left to do; NULL: nothing */
	int (*read)(struct span text, const struct dialect *d, const char *path,
	    struct rules *r, struct err *e); /* rules_read() */

	/* of tables only */
	const char *lets_in; /* behind the address of a rule that does */
	bool in_order;       /* the first rule that is for a client decides */
	bool goes_on; /* a line that begins with a blank belongs to another */
	const struct record *(*decides)(const struct rules *r,
	    const struct network *n); /* rules_decides(); NULL: no table */
};

/* The kind that a dialect is of. */
const struct kind *rules_kind(const struct dialect *d);

/*
 * Read the text, which has to stay: keys of the records lie in it.
 *
 *   d     how its lines are read
 *   path  what to call the file in errors
 *   r     out: owned by the caller, for rules_free(), failure or not
 *
 * Returns 0, or -1 with ERR_PERM where the program would refuse the file, with
 * the number of the line and the reason.
 */
int rules_read(struct span text, const struct dialect *d, const char *path,
    struct rules *r, struct err *e);

/*
 * Read a text that another one became; what both have is not read again where
 * each line stands for itself, and nothing is said about it.
 *
 *   before  the rules of the old text
 *   r       out: as of rules_read(); the rules and the texts stay as long
 */
int rules_read_edited(const struct rules *before, struct span old,
    struct span fresh, const struct dialect *d, const char *path,
    struct rules *r, struct err *e);

/*
 * See that the file is not one of another kind, before a first rule goes in.
 *
 * Returns 0, or -1 with ERR_PERM: it has lines, and none of them is a rule.
 */
int rules_expect(const struct rules *r, const struct dialect *d,
    const char *path, struct err *e);

void rules_free(struct rules *r);

/* Of a table: the rule that decides about all of a network, or NULL. */
const struct record *rules_decides(
    const struct rules *r, const struct dialect *d, const struct network *n);

/*
 * Of a table: the next rule that decides about some of the network instead.
 *
 *   decides  the one that decides about all of it, or NULL
 *   at       in and out: 0 to begin with
 */
const struct record *rules_within(const struct rules *r,
    const struct dialect *d, const struct network *n,
    const struct record *decides, size_t *at);

/*
 * The rule by which a network is let in, all of it or what one of its keys
 * stands for, whatever the kind; NULL: none.
 */
const struct record *rules_lets_in(
    const struct rules *r, const struct dialect *d, const struct network *n);

/*
 * The next rule that never counts, since for all its keys another one that says
 * something else is the first; of files that are no tables.
 *
 *   at     in and out: 0 to begin with
 *   first  out: that one, of its first key
 *
 * Returns its first record, or NULL.
 */
const struct record *rules_hidden(
    const struct rules *r, size_t *at, const struct record **first);

/* Line `number` (from 1), its newline included; past the end SPAN_NONE. */
struct span rules_line(struct span text, size_t number);

/*
 * The rule by the client's name or ident that could have its say before the
 * record in force does: of those one for an ident at an address of the
 * network if there is one, else the first.
 *
 *   in_force  NULL: none
 *
 * Returns NULL for none.
 */
const struct record *rules_by_name(const struct rules *r,
    const struct network *n, const struct record *in_force);

/* Whether a key is for an ident at an address of the network. */
bool rules_ident_in(struct span key, const struct network *n);

/* The same of those rules that do not let the client in. */
const struct record *rules_that_win(const struct rules *r,
    const struct network *n, const struct record *in_force);

#endif
