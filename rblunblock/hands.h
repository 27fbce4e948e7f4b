/*
 * hands - what hands did to our entries, by the log of changes
 *
 * floor  verb (over audit and entry)
 */
#ifndef HANDS_H
#define HANDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct entries;
struct entry;
struct hands;
struct network;

enum hand { HAND_NONE, HAND_COMMENT, HAND_RULE };

/*
 * Read a log.
 *
 *   file  where the rules really are; changes of others are skipped
 *   kind  of that file
 *
 * Returns it, for hands_free(); NULL is fine there.
 */
struct hands *hands_read(struct span log, const char *file, const char *kind);
void hands_free(struct hands *h);

/*
 * Which line of an entry no change has written as it is now. Of one that the
 * log does not let in, or in a change that is not noted byte for byte, it is
 * not known: HAND_NONE.
 *
 *   text  of the rules, which the entry points into
 *   n     the network of its rule
 */
enum hand hands_edited(struct hands *h, struct span text,
    const struct entry *entry, const struct network *n);

/*
 * Note which entries stand, for hands_joined().
 *
 *   text  of the rules, which they point into
 *   all   of them
 */
void hands_see(struct hands *h, struct span text, const struct entries *all);

/*
 * Whether the comment of an entry is that of another rule: no change had it
 * above a rule for this address, nor above one that its range begins with; but
 * a change wrote it above another rule, none took these two out, and they do
 * not stand. So hands put them together, be it by taking out what stood
 * between them. Such an entry is not to be asked about any more. What the log
 * lacks proves nothing: where a change is not noted byte for byte it is false.
 */
bool hands_joined(
    const struct hands *h, struct span text, const struct entry *entry);

/*
 * When a network was let in that is let in still.
 *
 *   time  out
 *
 * Returns false where the log does not tell.
 */
bool hands_since(const struct hands *h, const struct network *n, int64_t *time);

/* A network that the log lets in, and that no entry is for. */
struct gone {
	struct span net;    /* as the log has it, a stranger's text */
	struct span target; /* whom the change was about that let it in */
	int64_t id;         /* of that change */
};

/*
 * Once all entries were asked about: the next one.
 *
 *   at    in and out: 0 to begin with
 *   gone  out: stays as long as `h` does
 *
 * Returns false when there is none left.
 */
bool hands_gone(const struct hands *h, size_t *at, struct gone *gone);

#endif
