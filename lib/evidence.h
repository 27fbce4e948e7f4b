/*
 * evidence - what speaks for a refused host being a partner, or against it
 *
 * floor  noun
 * in     what the log and the database tell of it, and what DNS says
 * out    pieces of evidence, each with its points and in words
 *
 * The points are a proposal that nobody has calibrated: they sort hosts for
 * human eyes, and nothing is ever let in for them. What could not be found
 * out is a piece without points. Where a host is, what top level domain it
 * has or how old that is, is no evidence.
 */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/ip.h"
#include "lib/iprev.h"

struct answers;
struct err;

/* What may be found. */
enum evidence_kind {
	EVIDENCE_WROTE,
	EVIDENCE_MX,
	EVIDENCE_SPF,
	EVIDENCE_SPF_ALL,
	EVIDENCE_SPF_FAIL,
	EVIDENCE_IPREV,
	EVIDENCE_IPREV_FAIL,
	EVIDENCE_IPREV_NONE,
	EVIDENCE_MAILNAME,
	EVIDENCE_RETRY,
	EVIDENCE_DNSWL_NONE,
	EVIDENCE_DNSWL_LOW,
	EVIDENCE_DNSWL,
	EVIDENCE_GENERIC,
	EVIDENCE_POLICY,
	EVIDENCE_MANYBL,
	EVIDENCE_NOMX,
	EVIDENCE_KINDS
};

/* --- points --- */

struct evidence_points {
	int of[EVIDENCE_KINDS];
};

#define EVIDENCE_POINTS_MAX 99 /* of one kind, for or against */

/*
 * The points of each kind: those that are proposed, less those that the admin
 * gave otherwise, like "WROTE=5, GENERIC=-1"; SPAN_NONE for none.
 *
 * Returns 0, or -1 with ERR_PERM and the word that is wrong.
 */
int evidence_points(
    struct span text, struct evidence_points *points, struct err *e);

/* --- the facts --- */

struct evidence_listing {
	struct span zone; /* the list, SPAN_NONE: not known */
	struct span text; /* what the client was told, SPAN_NONE: not known */
};

struct evidence_facts {
	struct ip ip;
	struct iprev iprev; /* not pending */
	struct span domain; /* organisational one of iprev.name; SPAN_NONE for
			       a shared name, and where there is no name */

	/* when it was refused for now (4yz), or nobody knows how, ascending */
	const int64_t *tries;
	size_t try_count;

	/* by which lists; each once with each of its texts */
	const struct evidence_listing *lists;
	size_t list_count;

	/* that our users wrote to `domain` lately */
	bool wrote;
	int64_t wrote_mails; /* 0: it is on a list that the admin gave */
	int64_t wrote_last;  /* time of the last one */

	/* where a list of good hosts is asked, "list.example"; SPAN_NONE: off
	 */
	struct span dnswl;
};

/* --- the evidence --- */

enum evidence_class {
	CLASS_LIKELY,  /* a partner: 5 points or more */
	CLASS_UNCLEAR, /* 1 to 4 */
	CLASS_UNLIKELY,
};

#define EVIDENCE_TEXT_SIZE 320

struct evidence_piece {
	const char *code; /* "IPREV": of one code there is one piece */
	bool known;       /* false: could not be found out, without points */
	int points;
	char text[EVIDENCE_TEXT_SIZE]; /* one line; strangers' words in it, fit
					  for a terminal */
};

#define EVIDENCE_PIECES 11

struct evidence {
	struct evidence_piece piece[EVIDENCE_PIECES];
	size_t count;
	int points; /* the sum */
	enum evidence_class class;
};

/*
 * Weigh a host, as far as the answers go.
 *
 * Returns true; or false where something is pending: all that is known to be
 * needed is noted as wanted then, and `evidence` means nothing.
 */
bool evidence_weigh(struct answers *a, const struct evidence_facts *facts,
    const struct evidence_points *points, struct evidence *evidence);

/* "likely", "unclear", "unlikely". */
const char *evidence_class_word(enum evidence_class class);

#endif
