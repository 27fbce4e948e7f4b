#include "rblstat/hosts.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

enum {
	SLOTS = 1 << 12, /* a power of two; doubled when full */
	SLOTS_CROWDED = 1 << 20,
};

struct hosts {
	struct known_host *slot;
	size_t slots, used;
};

struct hosts *
hosts_new(void)
{
	struct hosts *h = mem_new(sizeof *h);

	hosts_clear(h);
	return h;
}

void
hosts_free(struct hosts *h)
{
	if (h == NULL)
		return;
	free(h->slot);
	free(h);
}

static void
have_slots(struct hosts *h, size_t slots)
{
	h->slot = mem_table(slots * sizeof *h->slot);
	h->slots = slots;
}

void
hosts_clear(struct hosts *h)
{
	free(h->slot);
	have_slots(h, SLOTS);
	h->used = 0;
}

/* find - where a host is, or where it would be */
static struct known_host *
find(const struct hosts *h, const struct ip *ip)
{
	uint64_t half[2], at;

	memcpy(half, ip->bytes, sizeof half);
	/* the addresses of IPv4 are in the upper bytes: they have to come
	 * down before a product can spread them */
	at = half[0] * 0x9e3779b97f4a7c15u ^ half[1];
	at = (at ^ at >> 32) * 0x9e3779b97f4a7c15u;
	at = (at ^ at >> 29) * 0xbf58476d1ce4e5b9u;
	at ^= at >> 32;

	while (h->slot[at & (h->slots - 1)].used &&
	    memcmp(&h->slot[at & (h->slots - 1)].ip, ip, sizeof *ip) != 0)
		at++;
	return &h->slot[at & (h->slots - 1)];
}

/* grow - have twice as many slots */
static void
grow(struct hosts *h)
{
	struct known_host *old = h->slot;
	size_t i, count = h->slots;

	have_slots(h, count * 2);
	for (i = 0; i < count; i++)
		if (old[i].used)
			*find(h, &old[i].ip) = old[i];
	free(old);
}

struct known_host *
hosts_slot(struct hosts *h, const struct ip *ip)
{
	if (h->used * 4 >= h->slots * 3)
		grow(h);
	return find(h, ip);
}

void
hosts_take(struct hosts *h, struct known_host *slot, const struct ip *ip)
{
	*slot = (struct known_host){ .ip = *ip, .used = 1 };
	h->used++;
}

bool
hosts_crowded(const struct hosts *h)
{
	return h->slots >= SLOTS_CROWDED && h->used * 2 >= h->slots;
}
