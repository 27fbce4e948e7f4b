/*
 * health-examine - ask about several lists at once, and judge all
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "lib/dns.h"
#include "lib/err.h"
#include "lib/health.h"
#include "lib/mem.h"
#include "lib/when.h"

#define TRIES   2 /* of each server; the second waits twice as long */
#define PACE_MS 5 /* between lists, lest a resolver loses a flood */

static int
draw(struct health_public *addresses, struct err *e)
{
	unsigned char bytes[16];
	int i = 0;

	while (i < HEALTH_PUBLIC) {
		if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
			return err_temp(
			    e, "random addresses: %s", strerror(errno));
		i += health_public(bytes, &addresses->v4[i], &addresses->v6[i]);
	}
	return 0;
}

/* run_until - pass on answers until then, or until there is no question */
static void
run_until(struct dns *dns, int64_t end_ms)
{
	int64_t left = end_ms - when_tick_ms();

	while (left > 0 && dns_run(dns, (int)left) > 0)
		left = end_ms - when_tick_ms();
}

/* ask - about all of them, one health for each */
static void
ask(struct health **health, const struct health_list *list, size_t count,
    const struct health_public *addresses, struct dns *dns)
{
	size_t i;

	for (i = 0; i < count; i++) {
		health[i] = health_new(list[i].zone, addresses);
		health_ask(health[i], dns);
		run_until(dns, when_tick_ms() + PACE_MS);
	}
}

/*
 * has_resolver - whether any name server said a word; one list that is silent
 * may be the list's own fault
 */
static bool
has_resolver(const struct health_list *list, size_t count)
{
	bool unreachable = false;
	size_t i;

	for (i = 0; i < count; i++) {
		const struct finding *f = &list[i].finding;

		if (f->answered > 0)
			return true;
		if (strcmp(f->fault, "unreachable") == 0)
			unreachable = true;
		else if (strcmp(f->fault, "timeout") != 0)
			return true;
	}
	return !unreachable && count == 1;
}

int
health_examine(struct health_list *list, size_t count, const char *servers,
    int seconds, struct err *e)
{
	struct dns_way way = { .servers = servers, .tries = TRIES };
	int64_t end = when_tick_ms() + seconds * 1000LL;
	struct health **health;
	struct health_public addresses;
	struct dns *dns;
	size_t i;

	/* both tries of one server end before the deadline */
	way.timeout_ms = seconds * 1000 / 4;
	if (draw(&addresses, e) < 0 || dns_open(&way, &dns, e) < 0)
		return -1;
	health = mem_new(count * sizeof(struct health *));
	ask(health, list, count, &addresses, dns);
	run_until(dns, end);
	dns_give_up(dns, "timeout");
	for (i = 0; i < count; i++) {
		health_judge(health[i], &list[i].finding);
		health_free(health[i]);
	}
	free(health);
	dns_close(dns);
	return has_resolver(list, count);
}
