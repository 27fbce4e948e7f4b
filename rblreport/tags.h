/*
 * tags - where the tags of a Mustache template are
 *
 * floor  ground
 * spec   mustache(5), https://mustache.github.io/mustache.5.html; no other
 *        delimiters than {{ and }}
 */
#ifndef TAGS_H
#define TAGS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct tag {
	char kind;         /* one of # ^ / ! > & = or '{'; 0: shows a value */
	struct span name;  /* without blanks around it; may be empty */
	struct span whole; /* with its braces */
};

/*
 * Find the first tag of a text.
 *
 * Returns 1; 0 when there is none; -1 when it is not closed, with where it
 * begins in tag->whole.
 */
int tags_find(struct span text, struct tag *tag);

/* Whether a tag shows nothing by itself, so that its line goes with it. */
bool tags_silent(const struct tag *tag);

/* The line of the text, from 1, that `at` is in. */
int tags_line(struct span text, const char *at);

#endif
