#include "lib/resolve.h"

#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/dns.h"
#include "lib/duration.h"
#include "lib/err.h"
#include "lib/hostname.h"
#include "lib/resolve-parts.h"
#include "lib/settings.h"
#include "lib/when.h"

enum {
	TRIES = 3,
	TIMEOUT_MS = 1000,
	WINDOW = 4,      /* hosts under way, for each question that may be */
	BATCH = 1000,    /* hosts that are written in one transaction */
	BATCH_MS = 1000, /* or those of so long, which is what a kill costs */
	DEAD = 1000,     /* questions in a row without a word are enough */
	DAY = 86400,
	SHOWN_SIZE = 100,
};

struct resolve {
	struct work work;
	int64_t begun_ms, end_ms, written_ms;
};

/* --- settings --- */

static int
read_dnswl(const char *list, const char **dnswl, struct err *e)
{
	char text[HOSTNAME_SIZE], *shown;

	*dnswl = list;
	if (list == NULL || hostname_clean(span_of(list), text).len > 0)
		return 0;
	shown = span_printable(span_of(list), SHOWN_SIZE);
	err_perm(e,
	    "dnswl: \"%s\" is no name of a list; write it like "
	    "list.dnswl.org",
	    shown);
	free(shown);
	return -1;
}

int
resolve_settings(
    const struct settings *s, struct resolve_way *way, struct err *e)
{
	int64_t budget, concurrency;

	if (duration_read("budget", settings_text(s, SET_BUDGET), 's', DAY,
		&budget, e) < 0 ||
	    duration_read("stale", settings_text(s, SET_STALE), 'd',
		3650LL * DAY, &way->stale, e) < 0 ||
	    settings_number(s, SET_CONCURRENCY, 1, 10000, &concurrency, e) < 0)
		return -1;
	if (evidence_points(
		span_of(settings_text(s, SET_POINTS)), &way->points, e) < 0 ||
	    read_dnswl(settings_text(s, SET_DNSWL), &way->dnswl, e) < 0)
		return -1;
	way->servers = settings_text(s, SET_DNS);
	way->budget_ms = budget * 1000;
	way->concurrency = (size_t)concurrency;
	if (way->servers != NULL)
		return dns_check(way->servers, e);
	return 0;
}

/* --- all of it --- */

/* write_some - when there is enough; nothing before a word of sense came */
static int
write_some(struct resolve *r, struct err *e)
{
	struct looks *looks = &r->work.looks;
	int64_t now = when_tick_ms();

	if (r->work.good == 0 ||
	    (looks->count < BATCH && now - r->written_ms < BATCH_MS))
		return 0;
	r->written_ms = now;
	return looks_write(looks, e);
}

static bool
stopped(const struct resolve *r)
{
	const struct resolve_way *way = r->work.way;

	return when_tick_ms() >= r->end_ms ||
	    (way->stop != NULL && way->stop(way->stop_arg, r->work.sum));
}

/* wait_some - for answers; with more to be asked, only what is there already */
static void
wait_some(struct resolve *r, bool more)
{
	int64_t left = r->end_ms - when_tick_ms();

	if (left > STOP_MS)
		left = STOP_MS;
	if (left < 0 || more)
		left = 0;
	dns_run(r->work.dns, (int)left);
}

/*
 * is_alive - whether there is still a server, after very many questions that
 * it had no word for: it may have asked others in vain; 1, 0 or -1
 */
static int
is_alive(struct resolve *r, struct err *e)
{
	struct work *w = &r->work;
	struct err dead;
	int go;

	if (w->silences < DEAD)
		return 1;
	w->silences = 0;
	go = probe(w, r->end_ms, &dead);
	if (go >= 0 || w->good > 0)
		return go > 0;
	*e = dead;
	return -1;
}

static int
run(struct resolve *r, size_t window, struct err *e)
{
	struct work *w = &r->work;
	int alive, more = 1;
	bool to_ask;

	while (!stopped(r) && (more == 1 || w->hosts > 0)) {
		to_ask = work_ask(w);
		/* while the server has something to do */
		if (write_some(r, e) < 0)
			return -1;
		wait_some(r, to_ask);
		work_drop(w, false);
		alive = is_alive(r, e);
		if (alive != 1)
			return alive;
		if (more == 1)
			more = work_begin(w, window, e);
		if (more < 0)
			return -1;
		if (w->why.kind != ERR_NONE) {
			*e = w->why;
			return -1;
		}
	}
	return 0;
}

static int
finish(struct work *w, struct err *e)
{
	if (w->good == 0 && w->failures > 0)
		return err_temp(e,
		    "none of %lld questions had an answer, so nothing is known "
		    "of any host; look at dns, or at /etc/resolv.conf",
		    (long long)w->failures);
	w->sum->unanswered = (int64_t)w->hosts;
	return looks_write(&w->looks, e);
}

/* resolve - as resolve_run(), with all at its beginning */
static int
resolve(struct resolve *r, struct err *e)
{
	struct work *w = &r->work;
	const struct dns_way dns = {
		.servers = w->way->servers,
		.tries = TRIES,
		.timeout_ms = TIMEOUT_MS,
		.bulk = true,
	};
	size_t window = w->way->concurrency * WINDOW;
	int go;

	if (work_begin(w, window, e) < 0)
		return -1;
	if (w->hosts == 0 && w->sum->hosts == 0)
		return 1;
	if (dns_open(&dns, &w->dns, e) < 0)
		return -1;
	go = probe(w, r->end_ms, e);
	if (go < 0 || (go == 1 && run(r, window, e) < 0))
		return -1;
	return finish(w, e);
}

int
resolve_run(struct store *store, const struct resolve_way *way,
    struct resolve_sum *sum, struct err *e)
{
	struct resolve r = {
		.work = { .way = way, .sum = sum },
		.begun_ms = when_tick_ms(),
	};
	struct work *w = &r.work;
	int rc;

	*sum = (struct resolve_sum){ 0 };
	r.written_ms = r.begun_ms;
	r.end_ms = r.begun_ms + way->budget_ms;
	flight_begin(&w->flight, way->concurrency);
	looks_begin(&w->looks, store, way);
	rc = due_begin(&w->due, store, way, e);
	if (rc == 0)
		rc = resolve(&r, e);
	w->over = true;
	dns_close(w->dns);
	work_drop(w, true);
	due_end(&w->due);
	looks_end(&w->looks);
	sum->ms = when_tick_ms() - r.begun_ms;
	return rc;
}
