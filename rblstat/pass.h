/*
 * pass - all logs of a command line, each to where it ends now
 *
 * floor  wiring
 */
#ifndef PASS_H
#define PASS_H

struct err;
struct reading;
struct settings;

/*
 * Get ready to read, as the settings say.
 *
 *   r  out: for pass_close(), failure or not
 *
 * Returns 0, or -1 with ERR_PERM for a setting that is wrong.
 */
int pass_open(struct reading *r, const struct settings *s, struct err *e);
void pass_close(struct reading *r);

/*
 * Read every log that the words of the command line name, the first of which
 * is the command. One that cannot be read does not keep the others from being
 * read; of several errors all but the last are told on stderr.
 *
 * Returns 0, or -1 on failure.
 */
int pass_logs(struct reading *r, const struct settings *s, struct err *e);

/*
 * What is done after the last log: carry over what rblunblock has changed, drop
 * single events that are too old, and bring the sums by month up to date.
 *
 * Returns 0, or -1 on failure.
 */
int pass_tidy(struct reading *r, struct err *e);

#endif
