/*
 * nameserver - where a name server listens, as an admin writes it
 *
 * floor  ground
 */
#ifndef NAMESERVER_H
#define NAMESERVER_H

#include "lib/bytes.h"
#include "lib/ip.h"

struct err;

struct nameserver {
	struct ip ip;
	int port; /* 0: not said */
};

/*
 * Take the first one off the front of a list, with commas or blanks between:
 * "192.0.2.53", "192.0.2.53:5353", "2001:db8::53", "[2001:db8::53]:5353".
 *
 * Returns 1; 0 at the end of the list; -1 with ERR_PERM for what is none.
 */
int nameserver_next(
    struct span *list, struct nameserver *server, struct err *e);

#endif
