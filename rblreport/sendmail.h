/*
 * sendmail - hand a message to a program of this machine, which delivers it
 *
 * floor  door (a program that is started without a shell)
 * spec   what the sendmail(8) of sendmail, Postfix, Exim, qmail, OpenSMTPD,
 *        nullmailer and msmtp have in common; sysexits(3)
 */
#ifndef SENDMAIL_H
#define SENDMAIL_H

#include "lib/bytes.h"

struct envelope;
struct err;

struct sendmail {
	const char *path; /* of the program */
	int deadline_s;   /* it is killed when it takes longer */
};

/*
 * See whether the program is there and may be started, without doing so.
 *
 * Returns 0, or -1 with the error.
 */
int sendmail_check(const struct sendmail *program, struct err *e);

/*
 * Hand over one message; the recipients are arguments, and no header field
 * has to name them.
 *
 *   message  as message_format() makes it; the program gets lines that end
 *            with LF alone, as on a local machine they do
 *
 * Returns 0 once the program has ended with 0: it has taken the message for
 * all recipients; else -1 with the first line that it has said, ERR_TEMP when
 * its exit code means that, when it was killed, or when it took too long.
 */
int sendmail_send(const struct sendmail *program,
    const struct envelope *envelope, struct span message, struct err *e);

#endif
