/*
 * options - what the command line of rblsmtpd says
 *
 * floor  wiring
 * spec   rblsmtpd of ucspi-tcp 0.88: the order of the options counts, -b, -B,
 *        -c and -C are for the lists behind them
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "rblsmtpd/log.h"
#include "rblsmtpd/steps.h"

struct err;

#define OPTIONS_LOGS 8

struct options {
	struct steps steps; /* owned */
	int timeout_s;      /* of the session; 0: the reply, no session */
	int deadline_s;     /* of all lookups; 0: not said */
	int threshold;      /* of weights; 0: not said */
	const char *greeting;
	const char *dns; /* servers; NULL: not said */
	struct log logs[OPTIONS_LOGS];
	size_t log_count;
	bool log_accepts;
	bool observe; /* refuse nothing */
	bool inform;  /* and tell the mail server (-i) */
	bool help, version;
	char **program; /* and its arguments; NULL-terminated, borrowed */

	/* while reading */
	bool bounce, closed, verbose, no_ident;
	const char *greet_s; /* GREETDELAY, for -W */
};

/*
 * Read the command line.
 *
 *   greet_s  the value of GREETDELAY, or NULL
 *   o        out: for options_free(), failure or not
 *
 * Returns 0, or -1: ERR_PERM for wrong use, also in a file of lists;
 * ERR_TEMP when such a file cannot be read just now.
 */
int options_read(int argc, char **argv, const char *greet_s, struct options *o,
    struct err *e);

void options_free(struct options *o);

/* The usage line, as the stock program begins it; all that --help shows. */
extern const char options_usage[];
extern const char options_help[];

#endif
