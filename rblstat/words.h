/*
 * words - what the groups of a pattern find in a line
 *
 * floor  ground
 * shape  an array of spans, SPAN_NONE for what the line does not have
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

/* The groups. */
enum word {
	/* those that a format of the admin may have, too */
	WORD_IP,
	WORD_ZONE,
	WORD_CODE,
	WORD_TEXT,
	WORD_HOSTID,
	WORD_HOSTINFO,
	WORD_HELO,
	WORD_FROM,
	WORD_TO,
	WORD_PID,
	WORD_PORT,
	WORD_EPOCH,
	WORD_OWN_LAST = WORD_EPOCH,

	WORD_SESSION, /* what its connection goes by; else it is the pid */
	WORD_QUEUE,   /* and its mail */
	WORD_TIMES,
	WORD_RECORD,
	WORD_TAG,   /* of what is repeated, */
	WORD_INNER, /* and its other words */
	WORD_COUNT,
};

/* Their names. */
extern const char *const word_names[WORD_COUNT];

/* Whether it is a number of at most ten digits, */
bool word_is_number(struct span word);

/* and which; 0 where it is none. */
int64_t word_number(struct span word);

/* A word, or SPAN_NONE where it is a blank, as "-" or "(unknown)". */
struct span word_known(struct span word);

/* The same for an address of the envelope; the null one is "<>", as in SMTP. */
struct span word_path(struct span word);

#endif
