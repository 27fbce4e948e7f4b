/*
 * post - what the admin said about mail, and a mail that is sent so
 *
 * floor  wiring
 */
#ifndef POST_H
#define POST_H

#include <stddef.h>

struct digest_unserved;
struct err;
struct message;
struct post;
struct scene;
struct settings;

/*
 * See whether the mail settings make sense. Without --mail, too, what is set
 * is told to be wrong, but nothing has to be there, and who only looks need
 * not be one who may read the password.
 *
 *   post  out: owned by the caller, for post_free(), failure or not
 *
 * Returns 0, or -1 with the error.
 */
int post_read(const struct settings *s, struct post **post, struct err *e);

/* A mail that was taken; start with all zero; for posted_free(). */
struct posted {
	char *id;                         /* its Message-ID */
	struct digest_unserved *unserved; /* whom the server did not take */
	size_t unserved_count;
};

/*
 * Send one mail to all who are to get it.
 *
 *   what    its subject and content; whom from and to, its name and its time
 *           are filled in here
 *   posted  out: failure or not
 *
 * Returns 0 once it was taken, or -1 with the error.
 */
int post_send(const struct post *post, const struct scene *scene,
    const struct message *what, struct posted *posted, struct err *e);
void posted_free(struct posted *posted);

void post_free(struct post *post);

#endif
