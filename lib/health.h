/*
 * health - whether a block list does what it is asked for
 *
 * floor  verb (over dns)
 * in     one zone, public addresses by chance, the answers of name servers
 * out    struct finding
 * spec   RFC 5782 s5: a list has 127.0.0.2, and ::ffff:7f00:2 where it has
 *        IPv6; it has not 127.0.0.1, and not ::ffff:7f00:1
 */
#ifndef HEALTH_H
#define HEALTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/ip.h"

struct dns;
struct err;
struct health;

#define HEALTH_PUBLIC 10 /* addresses of each family that are tried */

/* What is asked about, of each family. */
struct health_public {
	struct ip v4[HEALTH_PUBLIC], v6[HEALTH_PUBLIC];
};

/*
 * Make addresses of the public internet of random bytes: global unicast, none
 * of the ranges set aside (RFC 6890).
 *
 * Returns false when the bytes are no such addresses; try others.
 */
bool health_public(const unsigned char bytes[16], struct ip *v4, struct ip *v6);

/* Get ready to look at a zone; it is copied. For health_free(). */
struct health *health_new(
    const char *zone, const struct health_public *addresses);
void health_free(struct health *h);

/*
 * Ask all questions; the answers come while dns_run() or dns_cancel() is
 * called. `h` must live until then.
 */
void health_ask(struct health *h, struct dns *dns);

struct finding {
	const char *verdict; /* one word, a constant */
	bool fine;           /* nobody has to do anything */
	/* IPv4, IPv6: the test entries are right: "yes", "no", or NULL where
	 * there was no answer */
	const char *has[2];
	int asked, answered; /* questions */
	const char *fault;   /* of one without an answer, as dns.h has it; NULL:
				all have one */
	int median_ms, max_ms; /* of the answers; 0 without any */
	struct buf why;        /* one line for the admin, for buf_free() */
};

/* Say what the answers mean; what has not come counts as no answer. */
void health_judge(const struct health *h, struct finding *finding);

/* --- several lists at once --- */

struct health_list {
	const char *zone;       /* with a customer's key or not; borrowed */
	struct finding finding; /* out; its `why` is for buf_free() */
};

/*
 * Look at lists by random addresses.
 *
 *   servers  for dns_open()
 *   seconds  wait for answers at most so long
 *
 * Returns 1, or 0 when no name server said a word, so that nothing is known of
 * any list; -1 with the error when nobody can be asked.
 */
int health_examine(struct health_list *list, size_t count, const char *servers,
    int seconds, struct err *e);

#endif
