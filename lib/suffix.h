/*
 * suffix - which part of a host's name somebody has registered
 *
 * floor  door (libpsl: the public suffix list that it carries)
 * spec   https://publicsuffix.org/list/
 */
#ifndef SUFFIX_H
#define SUFFIX_H

#include <stdbool.h>

#include "lib/bytes.h"
#include "lib/hostname.h"

/*
 * The organisational domain of a host's name: "firm.com.pl" of
 * "mx.firm.com.pl".
 *
 *   name  in lower case, NUL-terminated
 *
 * Returns a part of `name`, or SPAN_NONE where there is none: the name is
 * itself a public suffix, or its top level is not known.
 */
struct span suffix_domain(const char *name);

/* Whether the name itself is a public suffix, so that nobody owns it. */
bool suffix_is(const char *name);

/*
 * The same, from what is remembered: hosts come in pools, and to ask for each
 * of them is most of the work.
 */
struct suffix_memo;

struct span suffix_recall(struct suffix_memo *memo, const char *name);

/* Returns it, for suffix_memo_free(); NULL is fine there. */
struct suffix_memo *suffix_memo_new(void);
void suffix_memo_free(struct suffix_memo *memo);

/*
 * The organisational domain of a name as a stranger wrote it, or of an address:
 * of that, what stands behind its last '@' counts.
 *
 *   text  out: room for the name
 *
 * Returns a part of `text`, or SPAN_NONE.
 */
struct span suffix_of(struct span name, char text[HOSTNAME_SIZE]);

#endif
