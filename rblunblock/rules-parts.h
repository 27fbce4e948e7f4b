/*
 * rules-parts - what the files of the module rules share
 *
 * floor  noun
 */
#ifndef RULES_PARTS_H
#define RULES_PARTS_H

#include "lib/ip.h"
#include "rblunblock/rules.h"

/* What a line of a table is. */
enum row_op { ROW_RULE, ROW_IF, ROW_OTHER };

struct row {
	enum row_op op;
	bool ipv6;           /* whom it is for */
	struct ip low, high; /* these, both included */
	bool not ;           /* all but these */
	size_t inside;       /* the row, from 1, of the if around it; 0: none */
};

struct reader {
	struct rules *rules;
	const struct dialect *dialect;
	const char *path;
	size_t line;
	bool endless;    /* tcprules never ends where the line at hand is bad */
	struct buf data; /* of the rule at hand */
	struct span said;    /* the same, for as long as the records are */
	struct span verdict; /* all behind its colon, of which that was made */
	struct err *e;
};

/* Cut off all up to the byte, or all; the rest begins with the byte. */
struct span rules_cut(struct span *rest, char byte);

void rules_skip(struct span *a, size_t count);
bool rules_has(struct span a, char byte);

/* Whether all bytes are of a set, which has no NUL. */
bool rules_all_of(struct span a, const char *set);

/* Say why tcprules refuses the line at hand. Returns -1. */
int rules_refuse(struct reader *r, const char *why);

/* Say why the line at hand does not do what it seems to. */
void rules_note(struct reader *r, const char *why);

/*
 * Cut ,NAME="value" off the front, where any byte may stand for '"', and add it
 * to the data. Returns 0, or -1.
 */
int rules_read_variable(struct reader *r, struct span *rest);

/* Add a record for each key that an address stands for. Returns 0, or -1. */
int rules_add_keys(struct reader *r, struct span address);

/* Add a row, and the record for it: its key, and the data at hand. */
void rules_add_row(struct reader *r, const struct row *row, struct span key);

/* rules_decides() where the first rule that fits does. */
const struct record *rules_first_match(
    const struct rules *r, const struct network *n);

/* The same where the one for the fewest addresses does. */
const struct record *rules_closest(
    const struct rules *r, const struct network *n);

/* rules_read() of files of the kind. */
int rules_read_tcprules(struct span text, const struct dialect *d,
    const char *path, struct rules *rules, struct err *e);

/*
 * The same for part of a file.
 *
 *   behind  how many lines are before it
 */
int rules_read_lines(struct span text, size_t behind, const struct dialect *d,
    const char *path, struct rules *rules, struct err *e);
int rules_read_cidr(struct span text, const struct dialect *d, const char *path,
    struct rules *rules, struct err *e);
int rules_read_rbldnsd(struct span text, const struct dialect *d,
    const char *path, struct rules *rules, struct err *e);

#endif
