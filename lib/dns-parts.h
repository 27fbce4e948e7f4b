/*
 * dns-parts - what the files of dns share
 *
 * floor  door
 */
#ifndef DNS_PARTS_H
#define DNS_PARTS_H

#include "lib/dns.h"
#include "lib/nameserver.h"

#define SERVERS_MAX 16 /* those behind them are not asked */

struct servers {
	struct nameserver at[SERVERS_MAX];
	int count;
};

/* --- servers: whom to ask --- */

/* The servers of a list, or of the system (NULL); as dns_open() fails. */
int servers_find(const char *list, struct servers *servers, struct err *e);

/* --- channels: how a packet gets there and back --- */

struct channel;
struct channels;
struct shot;

enum style { WITH_EDNS, PLAIN, STYLES };

/* What became of a packet. */
enum heard {
	HEARD_ANSWER,      /* what there is, or that there is nothing */
	HEARD_ERROR,       /* the server has said an error, or nonsense */
	HEARD_UNREACHABLE, /* it is not there */
	HEARD_UNASKABLE,   /* this name is none that can be asked for */
	HEARD_NOTHING,     /* nobody waits for it any more */
};

/*
 *   answer  of HEARD_ANSWER the result and the records, of the next two
 *           `why` alone; it lives until the function returns
 */
typedef void channel_heard(
    struct shot *shot, enum heard heard, const struct dns_answer *answer);

/* A packet on its way; the sender's memory, until it is heard of. */
struct shot {
	const char *name;
	enum question question;
	channel_heard *heard; /* called once */
	struct asked *asked;  /* on whose behalf */
	int number;           /* of its packets */

	/* where it is */
	struct channels *channels;
	struct channel *channel;
};

/*
 * Get ready; channels are opened when they are first used.
 *
 *   bulk     as in struct dns_way
 *   life_ms  how long, at most, somebody waits for what became of a packet
 */
struct channels *channels_new(
    const struct servers *servers, bool bulk, int life_ms);

/* NULL is fine; packets that are on their way are HEARD_NOTHING. */
void channels_free(struct channels *c);

/* Open the first one, to see that it can be done; 0, or -1 with ERR_TEMP. */
int channels_try(struct channels *c, struct err *e);

/* Send a packet to a server, by its number. It may be heard of from here. */
void channels_send(
    struct channels *c, int server, enum style style, struct shot *shot);

/* Wait until something came, or for `wait_ms`, and pass it on. */
void channels_wait(struct channels *c, int wait_ms);

/* As dns_room(). */
size_t channels_room(const struct channels *c);

#endif
