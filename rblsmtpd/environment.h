/*
 * environment - what tcpserver, tcp rules and the admin left for us
 *
 * floor  door (the environment)
 * spec   tcp-environ(5) of ucspi-tcp and of ucspi-tcp6
 */
#ifndef ENVIRONMENT_H
#define ENVIRONMENT_H

#include <stdbool.h>

#include "lib/bytes.h"
#include "lib/ip.h"

struct environment {
	const char *ip_text; /* TCPREMOTEIP; "" when it is not set */
	struct ip ip;
	bool has_ip;          /* whether that is an address */
	const char *hostid;   /* TCPREMOTEHOST, or NULL */
	const char *hostinfo; /* TCPREMOTEINFO, or NULL */
	const char *rblsmtpd; /* RBLSMTPD, or NULL */
	const char *greet_s;  /* GREETDELAY, or NULL */
	int timeout_s;        /* RBLTIMEOUT; 0: none, or no number */
	char *servers;        /* DNSCACHEIP as a list; NULL: none. Owned. */
};

void environment_read(struct environment *env);
void environment_free(struct environment *env);

/*
 * The addresses of DNSCACHEIP, "127.0.0.1" or "127.0.0.1.127.0.0.2", parted by
 * commas.
 *
 * Returns a string that the caller frees; NULL when there is none in it.
 */
char *environment_servers(const char *text);

#endif
