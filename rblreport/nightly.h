/*
 * nightly - rblreport nightly: what was refused since the last report
 *
 * floor  wiring
 */
#ifndef NIGHTLY_H
#define NIGHTLY_H

struct err;
struct scene;
struct settings;

/*
 * Make the report and deliver it: to stdout, into a file (--output), by mail
 * (--mail). The window moves when a mail was accepted, or with --mark once
 * the rest was delivered; a failure leaves it where it was.
 *
 * Returns 0, or -1 with the error.
 */
int nightly(const struct settings *s, const struct scene *scene, struct err *e);

#endif
