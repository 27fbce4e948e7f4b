/*
 * nightly - rblreport nightly: what was refused since the last report
 *
 * floor  wiring
 */
#ifndef NIGHTLY_H
#define NIGHTLY_H

#include <stdint.h>

struct err;
struct settings;

/* Where and when the program runs. */
struct scene {
	int64_t now;
	const char *host; /* the name of this machine */
	long pid;
};

/*
 * Make the report and deliver it: to stdout, into a file (--output), by mail
 * (--mail). The window moves when a mail was accepted, or with --mark once
 * the rest was delivered; a failure leaves it where it was.
 *
 * Returns 0, or -1 with the error.
 */
int nightly(const struct settings *s, const struct scene *scene, struct err *e);

#endif
