#include "lib/resolve.h"

#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/dns.h"
#include "lib/duration.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/settings.h"
#include "lib/when.h"

enum {
	TRIES = 3,
	TIMEOUT_MS = 1000,
	BURST = 64,       /* questions at once, lest the server loses some */
	WINDOW = 4,       /* hosts under way, for each question that may be */
	BATCH = 1000,     /* hosts that are written in one transaction */
	BATCH_MS = 1000,  /* or those of so long, which is what a kill costs */
	DEAD = 1000,      /* failures in a row are enough */
	CACHE = 64 << 20, /* bytes of answers, before they are begun anew */
	DAY = 86400,
};

/*
 * Hosts share answers: that of the mail exchangers of an organisation, say.
 * When there are too many answers, the next hosts share new ones, and the old
 * ones go with the last host that waits for one of them.
 */
struct round {
	struct round *next; /* the one before */
	struct answers *answers;
	size_t hosts;          /* that are under way */
	size_t asked;          /* questions that are under way */
	struct host **waiting; /* by the number of a question; `room` */
	size_t room;
};

/* A host waits for one question, though it may have several. */
struct host {
	struct host *next; /* that waits for the same one */
	struct subject subject;
};

struct resolve {
	const struct resolve_way *way;
	struct resolve_sum *sum;
	struct dns *dns;
	struct due due;
	struct looks looks;
	struct round *round; /* the newest in front */
	size_t hosts, asked; /* that are under way */
	struct flight flight;
	int64_t good;     /* answers that say something */
	int64_t failures; /* since the last one of these */
	int64_t begun_ms, end_ms, written_ms;
	bool over;      /* what comes now is too late */
	struct err why; /* why nothing goes any more, if so */
};

/* What an answer needs to find its question. */
struct asked {
	struct resolve *r;
	struct round *round;
	size_t number;
};

/* --- settings --- */

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
		span_of(settings_text(s, SET_POINTS)), &way->points, e) < 0)
		return -1;
	if (budget == 0)
		return err_perm(e, "budget \"0\" leaves no time to ask");
	way->dnswl = settings_text(s, SET_DNSWL);
	way->servers = settings_text(s, SET_DNS);
	way->budget_ms = budget * 1000;
	way->concurrency = (size_t)concurrency;
	if (way->servers != NULL)
		return dns_check(way->servers, e);
	return 0;
}

/* --- rounds --- */

static void
free_host(struct host *host)
{
	subject_free(&host->subject);
	free(host);
}

static struct round *
current_round(struct resolve *r)
{
	struct round *round = r->round;

	if (round != NULL && answers_size(round->answers) < CACHE)
		return round;
	round = mem_new(sizeof *round);
	round->answers = answers_new();
	round->next = r->round;
	r->round = round;
	return round;
}

static void
free_round(struct round *round)
{
	size_t i;
	struct host *host;

	for (i = 0; i < round->room; i++)
		while ((host = round->waiting[i]) != NULL) {
			round->waiting[i] = host->next;
			free_host(host);
		}
	answers_free(round->answers);
	free(round->waiting);
	free(round);
}

/* drop_rounds - those that nobody needs, and at the end all */
static void
drop_rounds(struct resolve *r, bool all)
{
	struct round **link = &r->round, *round;

	while ((round = *link) != NULL) {
		if (!all &&
		    (round == r->round || round->hosts > 0 ||
			round->asked > 0)) {
			link = &round->next;
			continue;
		}
		*link = round->next;
		free_round(round);
	}
}

/* --- hosts --- */

static void
wait_for(struct round *round, struct host *host, size_t number)
{
	size_t room = round->room;

	if (number >= room) {
		room = number * 2 + 256;
		round->waiting =
		    mem_resize(round->waiting, room, sizeof *round->waiting);
		memset(round->waiting + round->room, 0,
		    (room - round->room) * sizeof *round->waiting);
		round->room = room;
	}
	host->next = round->waiting[number];
	round->waiting[number] = host;
}

/* try_host - whether it is finished, or waits for an answer */
static void
try_host(struct resolve *r, struct round *round, struct host *host)
{
	enum iprev_result result = IPREV_PENDING;
	bool failed = looks_try(&r->looks, &host->subject, round->answers,
			  &result, &r->why) < 0;

	if (result == IPREV_PENDING && !failed) {
		wait_for(round, host, answers_pending(round->answers));
		return;
	}
	if (!failed) {
		r->sum->hosts++;
		r->sum->results[result]++;
	}
	round->hosts--;
	r->hosts--;
	free_host(host);
}

/* begin_hosts - as many as may be under way; 1 while there are more, 0, -1 */
static int
begin_hosts(struct resolve *r, size_t window, struct err *e)
{
	struct round *round = current_round(r);
	const struct resolve_sum *sum = r->sum;
	struct host *host;
	struct due_host due;
	int more = 1;

	while (r->hosts < window && r->why.kind == ERR_NONE) {
		if (r->way->limit >= 0 &&
		    sum->hosts + (int64_t)r->hosts >= r->way->limit)
			return 0;
		more = due_next(&r->due, &due, e);
		if (more != 1)
			break;
		host = mem_new(sizeof *host);
		host->subject.due = due;
		round->hosts++;
		r->hosts++;
		try_host(r, round, host);
	}
	return more;
}

/* --- questions --- */

static enum answer_state
state_of(const struct dns_answer *answer)
{
	if (answer->result == DNS_FOUND)
		return ANSWER_FOUND;
	if (answer->result == DNS_NONE)
		return ANSWER_NONE;
	return strcmp(answer->why, "bad name") == 0 ||
		strcmp(answer->why, "malformed") == 0
	    ? ANSWER_PERMERROR
	    : ANSWER_TEMPERROR;
}

/* wake - the hosts that have waited for this question */
static void
wake(struct resolve *r, struct round *round, size_t number)
{
	struct host *host, *next;

	if (number >= round->room)
		return;
	host = round->waiting[number];
	round->waiting[number] = NULL;
	for (; host != NULL; host = next) {
		next = host->next;
		try_host(r, round, host);
	}
}

static void
take(void *arg, const struct dns_answer *from_dns)
{
	struct asked asked = *(struct asked *)arg;
	struct resolve *r = asked.r;
	struct answer answer = {
		.state = state_of(from_dns),
		.records = from_dns->records,
		.count = from_dns->count,
	};

	free(arg);
	r->asked--;
	asked.round->asked--;
	if (r->over)
		return;
	r->sum->lookups++;
	flight_heard(&r->flight, from_dns, when_tick_ms());
	if (answer.state == ANSWER_FOUND || answer.state == ANSWER_NONE)
		r->good++, r->failures = 0;
	else
		r->failures++;
	answers_put(asked.round->answers, asked.number, &answer);
	wake(r, asked.round, asked.number);
}

static void
ask(struct resolve *r, struct round *round, const struct wanted *wanted)
{
	struct asked *asked = mem_new(sizeof *asked);

	*asked = (struct asked){ r, round, wanted->number };
	r->asked++;
	round->asked++;
	dns_ask(r->dns, wanted->name, wanted->question, take, asked);
}

static void
ask_more(struct resolve *r)
{
	size_t most = r->asked + BURST, room = dns_room(r->dns);
	struct round *round, *next;
	struct wanted wanted;

	if (room > r->flight.now)
		room = r->flight.now;
	if (most > room)
		most = room;
	for (round = r->round; round != NULL; round = next) {
		next = round->next;
		while (r->asked < most && answers_next(round->answers, &wanted))
			ask(r, round, &wanted);
	}
}

/* --- all of it --- */

/* write_some - when there is enough; nothing before a word of sense came */
static int
write_some(struct resolve *r, struct err *e)
{
	int64_t now = when_tick_ms();

	if (r->good == 0 ||
	    (r->looks.count < BATCH && now - r->written_ms < BATCH_MS))
		return 0;
	r->written_ms = now;
	return looks_write(&r->looks, e);
}

static bool
stopped(const struct resolve *r)
{
	return when_tick_ms() >= r->end_ms || r->failures >= DEAD ||
	    (r->way->stop != NULL && r->way->stop(r->way->stop_arg, r->sum));
}

/* wait_some - for answers, as long as there is something to wait for */
static void
wait_some(struct resolve *r, size_t asked_before)
{
	int64_t left = r->end_ms - when_tick_ms();

	if (left > STOP_MS)
		left = STOP_MS;
	/* with more to be asked, only what is there already */
	if (r->asked - asked_before == BURST)
		left = 0;
	dns_run(r->dns, left > 0 ? (int)left : 0);
}

static int
run(struct resolve *r, size_t window, struct err *e)
{
	size_t before;
	int more = 1;

	while (!stopped(r) && (more == 1 || r->hosts > 0)) {
		before = r->asked;
		ask_more(r);
		/* while the server has something to do */
		if (write_some(r, e) < 0)
			return -1;
		wait_some(r, before);
		drop_rounds(r, false);
		if (more == 1)
			more = begin_hosts(r, window, e);
		if (more < 0)
			return -1;
		if (r->why.kind != ERR_NONE) {
			*e = r->why;
			return -1;
		}
	}
	return 0;
}

static int
finish(struct resolve *r, struct err *e)
{
	if (r->good == 0 && r->failures > 0)
		return err_temp(e,
		    "none of %lld questions had an answer, so nothing is known "
		    "of any host; look at dns, or at /etc/resolv.conf",
		    (long long)r->failures);
	r->sum->unanswered = (int64_t)r->hosts;
	return looks_write(&r->looks, e);
}

static void
end(struct resolve *r)
{
	r->over = true;
	dns_close(r->dns);
	drop_rounds(r, true);
	due_end(&r->due);
	looks_end(&r->looks);
	r->sum->ms = when_tick_ms() - r->begun_ms;
}

/* resolve - as resolve_run(), with all at its beginning */
static int
resolve(struct resolve *r, struct err *e)
{
	const struct dns_way dns = {
		.servers = r->way->servers,
		.tries = TRIES,
		.timeout_ms = TIMEOUT_MS,
		.bulk = true,
	};
	size_t window = r->way->concurrency * WINDOW;
	int go;

	if (begin_hosts(r, window, e) < 0)
		return -1;
	if (r->hosts == 0 && r->sum->hosts == 0)
		return 1;
	if (dns_open(&dns, &r->dns, e) < 0)
		return -1;
	go = probe(r->dns, r->way, r->end_ms, e);
	if (go < 0 || (go == 1 && run(r, window, e) < 0))
		return -1;
	return finish(r, e);
}

int
resolve_run(struct store *store, const struct resolve_way *way,
    struct resolve_sum *sum, struct err *e)
{
	struct resolve r = {
		.way = way,
		.sum = sum,
		.begun_ms = when_tick_ms(),
	};
	int rc;

	*sum = (struct resolve_sum){ 0 };
	r.written_ms = r.begun_ms;
	r.end_ms = r.begun_ms + way->budget_ms;
	flight_begin(&r.flight, way->concurrency);
	due_begin(&r.due, store, way);
	rc = looks_begin(&r.looks, store, way, e);
	if (rc == 0)
		rc = resolve(&r, e);
	end(&r);
	return rc;
}
