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
	QUIET_MS = 1000, /* without a word: is there still a server? */
	GRACE_MS = 500,  /* to find that out when the budget is over */
	DAY = 86400,
	SHOWN_SIZE = 100,
};

struct resolve {
	struct work work;
	int64_t begun_ms, end_ms, written_ms;
	int64_t again_ms; /* before it, nothing is written */
	int64_t heard_ms; /* when all was well */
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

/*
 * write_some - when there is enough; nothing before a word of sense came, nor
 * while it is in doubt whether there is still somebody to say one; what another
 * process keeps from being written stays for the next time
 */
static int
write_some(struct resolve *r, struct err *e)
{
	struct looks *looks = &r->work.looks;
	int64_t now = when_tick_ms();
	struct err failed;

	if (r->work.good == 0 || r->work.silences > 0 || now < r->again_ms ||
	    (looks->count < BATCH && now - r->written_ms < BATCH_MS))
		return 0;
	r->written_ms = now;
	if (looks_write(looks, &failed) == 0)
		return 0;
	r->again_ms = when_tick_ms() + BATCH_MS;
	if (failed.kind == ERR_TEMP)
		return 0;
	*e = failed;
	return -1;
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
	work_wait(&r->work, (int)left);
}

/*
 * confirm - that the server is still there, and silence was that of others,
 * whom it asked in vain; 1, 0 when there was no time to find out, or -1, with
 * what it has said before kept
 */
static int
confirm(struct resolve *r, int64_t end_ms, struct err *e)
{
	struct work *w = &r->work;
	struct err dead, failed;
	int go = probe(w, end_ms, &dead);

	if (go == 1) {
		w->silences = 0;
		w->good += w->trial.result == DNS_NONE;
		return 1;
	}
	if (go == 0 || !w->trial.answered)
		return 0;
	looks_doubt(&w->looks, w->sum);
	if (w->good > 0)
		looks_write(&w->looks, &failed);
	*e = dead;
	return -1;
}

/* is_alive - the server, also when it had no word for some time; 1, 0 or -1 */
static int
is_alive(struct resolve *r, struct err *e)
{
	int64_t now = when_tick_ms();

	if (r->work.silences == 0)
		r->heard_ms = now;
	if (now - r->heard_ms < QUIET_MS)
		return 1;
	return confirm(r, r->end_ms, e);
}

static int
run(struct resolve *r, size_t window, struct err *e)
{
	struct work *w = &r->work;
	int alive, more = 1;
	bool to_ask;

	while (!stopped(r) && more == 1) {
		to_ask = work_ask(w);
		/* while the server has something to do */
		if (write_some(r, e) < 0)
			return -1;
		wait_some(r, to_ask);
		work_drop(w, false);
		alive = is_alive(r, e);
		if (alive != 1)
			return alive;
		more = hosts_begin(w, window, e);
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
finish(struct resolve *r, struct err *e)
{
	struct work *w = &r->work;
	int64_t end_ms = when_tick_ms() + GRACE_MS, doubted = 0;
	int alive = 1;

	if (end_ms < r->end_ms)
		end_ms = r->end_ms;
	if (w->silences > 0)
		alive = confirm(r, end_ms, e);
	if (alive < 0)
		return -1;
	if (alive == 0)
		doubted = looks_doubt(&w->looks, w->sum);
	if (w->good == 0 && w->failures > 0)
		return err_temp(e,
		    "none of %lld questions had an answer, so nothing is known "
		    "of any host; look at dns, or at /etc/resolv.conf",
		    (long long)w->failures);
	w->sum->unanswered =
	    (int64_t)(w->hosts + due_waiting(&w->due)) + doubted;
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

	if (hosts_begin(w, window, e) < 0)
		return -1;
	if (w->hosts == 0 && w->sum->hosts == 0)
		return 1;
	if (dns_open(&dns, &w->dns, e) < 0)
		return -1;
	go = probe(w, r->end_ms, e);
	if (go < 0 || (go == 1 && run(r, window, e) < 0))
		return -1;
	return finish(r, e);
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
	r.written_ms = r.heard_ms = r.begun_ms;
	r.end_ms = r.begun_ms + way->budget_ms;
	flight_begin(&w->flight, way->concurrency);
	looks_begin(&w->looks, store, way);
	rc = due_begin(&w->due, store, way, e);
	if (rc == 0)
		rc = resolve(&r, e);
	w->over = true;
	dns_close(w->dns);
	work_drop(w, true);
	kin_free(&w->kin);
	due_end(&w->due);
	looks_end(&w->looks);
	sum->ms = when_tick_ms() - r.begun_ms;
	return rc;
}
