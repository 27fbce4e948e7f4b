/*
 * mail - hand a message to a mail server
 *
 * floor  door (SMTP, through libcurl)
 * spec   RFC 5321; RFC 3207 (STARTTLS); RFC 4954 (AUTH)
 */
#ifndef MAIL_H
#define MAIL_H

#include <stddef.h>

#include "lib/bytes.h"

struct envelope;
struct err;

struct mail_server {
	const char *url;      /* smtp://host:port or smtps://host:port */
	const char *tls;      /* STARTTLS: never, try or require */
	const char *ca;       /* file of certificates; NULL: the system's */
	const char *user;     /* NULL: do not log in */
	const char *password; /* NULL: none */
	int deadline_s;       /* of one connection, from its start to its end */
};

/*
 * See whether the settings of a server make sense, and its certificates can
 * be read, without asking it.
 *
 * Returns 0, or -1 with the error.
 */
int mail_check(const struct mail_server *server, struct err *e);

/*
 * Send one message to all recipients of an envelope, as many of them as the
 * server takes.
 *
 *   envelope  whom the server refuses gets its word, "550 5.1.1 no such user"
 *   message   as message_format() makes it, CRLF at the ends of its lines
 *
 * The server's certificate has to be one of its name that is trusted, except
 * with "try" and no `ca`: who could show a wrong one there could as well hide
 * that the server has any (RFC 7435).
 *
 * Returns 0 once the server has taken the responsibility for at least one of
 * them; else -1 with the server and its last word: ERR_PERM where it has said
 * 5yz, or its certificate is not trusted, ERR_TEMP for all else. Should the
 * connection break while the server says yes, it may have taken the message
 * all the same.
 */
int mail_send(const struct mail_server *server, struct envelope *envelope,
    struct span message, struct err *e);

#endif
