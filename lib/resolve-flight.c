#include "lib/dns.h"
#include "lib/resolve-parts.h"

/*
 * What is on its way to a server waits in the server's socket until that has
 * time, and what finds no room there is lost. Linux has room for 277 small
 * packets, unless somebody gave it more. A server that has to ask others
 * first empties its socket all the same: then more may be on their way.
 */
enum {
	FLIGHT_FIRST = 256,
	FLIGHT_LEAST = 32,
	SLOW_MS = 20,   /* what takes longer is not in a cache */
	GROW_EVERY = 8, /* slow answers */
	WEIGHT = 64,    /* of what was, in the mean, against one answer */
	CALM_MS = 2000, /* what was lost together is noticed together */
};

void
flight_begin(struct flight *f, size_t most)
{
	*f = (struct flight){ .most = most };
	f->now = most < FLIGHT_FIRST ? most : FLIGHT_FIRST;
}

static void
shrink(struct flight *f, int64_t now_ms)
{
	if (now_ms - f->shrunk_ms < CALM_MS)
		return;
	f->shrunk_ms = now_ms;
	if (f->now / 2 >= FLIGHT_LEAST)
		f->now /= 2;
}

void
flight_heard(struct flight *f, const struct dns_answer *answer, int64_t now_ms)
{
	if (answer->lost) {
		shrink(f, now_ms);
		return;
	}
	f->mean_ms += ((double)answer->ms - f->mean_ms) / WEIGHT;
	if (f->mean_ms < SLOW_MS || ++f->slow % GROW_EVERY != 0)
		return;
	if (f->now < f->most)
		f->now++;
}
