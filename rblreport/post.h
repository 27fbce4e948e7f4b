/*
 * post - what the admin said about mail, and a mail that is sent so
 *
 * floor  wiring
 */
#ifndef POST_H
#define POST_H

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

/*
 * Send one mail to all who are to get it.
 *
 *   what  its subject and content; whom from and to, its name and its time
 *         are filled in here
 *   id    out: its Message-ID, a new string that the caller frees, failure
 *         or not
 *
 * Returns 0 once it was taken, or -1 with the error.
 */
int post_send(const struct post *post, const struct scene *scene,
    const struct message *what, char **id, struct err *e);

void post_free(struct post *post);

#endif
