/*
 * audit - one change of the tcp rules, as rblunblock notes it in its log
 *
 * floor  door (jansson)
 * shape  one JSON object on one line:
 *        {"id":7,"time":"2026-03-02T10:11:12Z","user":"anna","uid":0,
 *        "verb":"allow","target":"192.0.2.1","why":"...","until":"never",
 *        "before":"...","after":"...","file":"/etc/tcp.smtp",
 *        "kind":"tcprules","in":["192.0.2.1"],"out":["192.0.2.0/24"],
 *        "edit":{"at":120,"size":190,"removed":"","added":"...",
 *        "above":"...","below":""}}
 *        an edit that is no UTF-8 has "latin1":true, and each byte as the
 *        letter of its number; of several there is a list
 */
#ifndef AUDIT_H
#define AUDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct pool;

/* What was taken out and put in at one place of the rules. */
struct audit_edit {
	int64_t at; /* in the text with the change, from 0 */
	struct span removed, added;
	/* the lines around it; empty where the text begins or ends; SPAN_NONE:
	 * not known */
	struct span above, below;
};

struct audit {
	int64_t id; /* from 1, for each file of rules */
	int64_t time;
	struct span user; /* who did it, for the record, not for trust */
	int64_t uid;
	struct span verb;   /* allow, build, remove, expire, renew, undo */
	struct span target; /* whom it is about */
	struct span why;
	struct span until; /* "2026-04-01" or "never"; SPAN_NONE: not said */
	struct span old;   /* the rule that was there before; empty: none */
	struct span rule;  /* the one that is there now; empty: none */
	struct span file;  /* of the rules */
	struct span kind;  /* of that file */
	int64_t of;        /* undo: the id of the change; else 0 */

	/* words: addresses and networks, "192.0.2.1 192.0.2.0/24" */
	struct span in;  /* that are let in since then */
	struct span out; /* that are not any more */

	/* the bytes that changed in the text of the rules */
	const struct audit_edit *edits; /* in order, none within another */
	size_t edit_count;              /* 0: none, or too many bytes */
	int64_t size;                   /* of the text, with the change */
};

/*
 * Whether it wrote into the rules. To build a cdb of them does not, nor does a
 * removal of no rule, which notes what somebody has done by hand.
 */
bool audit_writes(const struct audit *a);

/* Add the line; what cannot be shown in a text is made so that it can. */
void audit_write(const struct audit *a, struct buf *line);

/*
 * Read a line.
 *
 *   line   with its newline or not
 *   texts  keeps what the spans point to
 *
 * Returns false when it is none; keys that are not known are skipped.
 */
bool audit_read(struct span line, struct pool *texts, struct audit *a);

/* Cut a line off the front of a log, and read it; false when it is none. */
bool audit_next(struct span *log, struct pool *texts, struct audit *a);

/*
 * Whether it changed these rules. What names no file did; what cannot be shown
 * in the name of one is the same in the log.
 *
 *   file  where the rules really are
 */
bool audit_is_of(const struct audit *a, const char *file);

/*
 * Read the last line of a log that is one; false: there is none.
 *
 *   file  and that is of these rules; NULL: of any
 */
bool audit_last(
    struct span log, const char *file, struct pool *texts, struct audit *a);

#endif
