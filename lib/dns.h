/*
 * dns - questions to name servers, all at once
 *
 * floor  door (c-ares)
 * in     names and types; an answer comes through a function of the caller
 * spec   RFC 1035; EDNS (RFC 6891), TCP when an answer was cut; no search
 *        list, no /etc/hosts
 */
#ifndef DNS_H
#define DNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/answers.h"
#include "lib/bytes.h"

struct dns;
struct err;

enum dns_result {
	DNS_FOUND, /* there are such records */
	DNS_NONE,  /* there is no such name, or none of this type */
	DNS_FAULT, /* nobody could say */
};

struct dns_answer {
	enum dns_result result;
	const char *why; /* of a fault: "timeout", "SERVFAIL"; a constant */
	bool alias;      /* of none: the name is one (CNAME) */
	int ms;          /* since the question */
	bool lost;       /* a packet, there or back, was before this one */
	const struct answer_record *records; /* as they came: see packet.h */
	size_t count;                        /* PACKET_RECORDS at most */
};

#define DNS_TEXT_MAX 1024

/* The IPv4 addresses among them, in host order: 127.0.0.2 is 0x7f000002. */
size_t dns_addresses(
    const struct dns_answer *answer, uint32_t *addresses, size_t most);

/* Add the texts of all TXT records, one after the other: DNS_TEXT_MAX bytes. */
void dns_text(const struct dns_answer *answer, struct buf *text);

/* What `done` is given lives until it returns. */
typedef void dns_done(void *arg, const struct dns_answer *answer);

/*
 * The servers are asked one after the other, again and again. Silence, and a
 * server that is not there, may be a packet that got lost: the next one is
 * asked, and when all were, all over again. SERVFAIL and the like may pass:
 * they count when they came in three rounds, the last after a pause of 0.3 s.
 * From the second round on there is no EDNS, which some servers do not take.
 * A server that stays silent while others answer is not asked first any more.
 */
struct dns_way {
	/* addresses, each with a port or not, "192.0.2.53,[2001:db8::53]:53",
	 * parted by commas or blanks; NULL: the system's */
	const char *servers;
	int tries;      /* rounds, at most */
	int timeout_ms; /* for a server in the first; each round doubles it */
	bool bulk;      /* questions by the thousand: see dns_room() */
};

/*
 * Whether `servers` is a list as dns_open() takes it.
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int dns_check(const char *servers, struct err *e);

/*
 * Get ready to ask.
 *
 *   dns  out: for dns_close(); NULL on failure
 *
 * Returns 0, or -1: ERR_PERM when `servers` is no list of addresses, ERR_TEMP
 * when the system has none.
 */
int dns_open(const struct dns_way *way, struct dns **dns, struct err *e);

/*
 * Ask. `done` is called once, with `arg`: from dns_run(), dns_give_up() or
 * dns_close(), and for a name that cannot be asked for from here.
 */
void dns_ask(struct dns *dns, const char *name, enum question question,
    dns_done *done, void *arg);

/*
 * Ask for the address of a name that cannot be (RFC 6761 s6.4), another one
 * each time. A server that has it has one for everything.
 *
 * Returns 0, or -1 with ERR_TEMP.
 */
int dns_ask_nobody(struct dns *dns, dns_done *done, void *arg, struct err *e);

/* Say that of a server. Returns -1 with ERR_TEMP. */
int dns_disbelieve(struct err *e);

/*
 * Wait until something came from a server, or for `wait_ms`, and pass on what
 * that answers.
 *
 * Returns how many questions are still open.
 */
size_t dns_run(struct dns *dns, int wait_ms);

/*
 * How many questions may be open at once without answers getting lost that
 * find no room in a socket. It is small until the first one was asked.
 */
size_t dns_room(const struct dns *dns);

/*
 * How long it takes to ask each server once, and to wait for it: by then most
 * questions have their answer that will ever have one.
 */
int dns_round_ms(const struct dns *dns);

/*
 * Give up what is still open. Its fault is what is known by then, as
 * "unreachable"; of what nobody has said a word to, `why`, a constant.
 */
void dns_give_up(struct dns *dns, const char *why);

/* The same, with "cancelled", and the end. NULL is fine. */
void dns_close(struct dns *dns);

#endif
