#include "rblsmtpd/lookup.h"

#include <poll.h>
#include <stdlib.h>

#include "lib/dns.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/when.h"

/*
 * With one server, an answer that got lost is asked for again after 0.5, 1.5,
 * 3.5 and 7.5 seconds, and so on until the deadline. A busy server on the
 * same machine drops what its socket has no room for.
 */
#define TIMEOUT_MS 500

#define ADDRESSES_MAX 512 /* of one list; those behind are dropped */
#define ANSWERS_SHOWN 8   /* of these, in a log */

struct job {
	const struct lookup_way *way;
	const struct steps *steps;
	struct lookup *l;
	struct dns *dns;
	size_t open; /* questions */
	const struct ip *ip;
	int64_t start;
	int64_t delay_end; /* of the delay that is under way; 0: none is */
	int64_t text_end;  /* when the text of a refusal comes too late, or 0 */
};

/* One question, on behalf of this step and of those that share its zone. */
struct asker {
	struct job *job;
	size_t step;
};

/* --- answers --- */

static void
fail(struct job *job, size_t i, const char *why)
{
	if (job->l->known[i] != KNOWN_NOT_YET)
		return;
	job->l->known[i] = KNOWN_FAULT;
	job->l->findings[i].why = why;
}

/* What a list says: addresses. */
struct listing {
	uint32_t addresses[ADDRESSES_MAX];
	size_t count;
};

static void
show_addresses(const struct listing *listing, struct buf *out)
{
	size_t i;

	for (i = 0; i < listing->count && i < ANSWERS_SHOWN; i++) {
		uint32_t a = listing->addresses[i];

		buf_format(out, "%s%u.%u.%u.%u", i > 0 ? "+" : "", a >> 24,
		    a >> 16 & 255, a >> 8 & 255, a & 255);
	}
}

/* settle - what a list says means this for one step */
static void
settle(struct job *job, size_t i, const struct listing *listing)
{
	static const enum known meaning[] = {
		[DNSBL_CLEAR] = KNOWN_CLEAR,
		[DNSBL_LISTED] = KNOWN_LISTED,
		[DNSBL_BROKEN] = KNOWN_FAULT,
	};
	struct finding *f = &job->l->findings[i];
	enum dnsbl_says says;

	if (job->l->known[i] != KNOWN_NOT_YET)
		return;
	says = dnsbl_judge(&job->steps->step[i].list, listing->addresses,
	    listing->count, &f->why);
	job->l->known[i] = meaning[says];
	f->broken = says == DNSBL_BROKEN;
	show_addresses(listing, &f->answers);
}

static void
on_text(void *arg, const struct dns_answer *answer)
{
	struct asker *asker = arg;
	const struct step *step = asker->job->steps->step;
	struct finding *f = asker->job->l->findings;
	size_t i;

	for (i = 0; i < asker->job->steps->count; i++)
		if (f[i].text_open &&
		    steps_share_zone(&step[asker->step], &step[i])) {
			f[i].text_open = false;
			dns_text(answer, &f[i].text);
		}
	free(asker);
}

static void
ask(struct job *job, size_t i, enum question type, dns_done *done)
{
	struct asker *asker = mem_new(sizeof *asker);
	char *name = dnsbl_name(job->ip, job->steps->step[i].list.zone);

	*asker = (struct asker){ job, i };
	job->open++;
	dns_ask(job->dns, name, type, done, asker);
	free(name);
}

static void
on_addresses(void *arg, const struct dns_answer *answer)
{
	struct asker *asker = arg;
	struct job *job = asker->job;
	const struct step *step = job->steps->step;
	struct listing listing;
	size_t i;

	listing.count = dns_addresses(answer, listing.addresses, ADDRESSES_MAX);
	for (i = asker->step; i < job->steps->count; i++) {
		if (!steps_share_zone(&step[asker->step], &step[i]))
			continue;
		if (answer->result == DNS_FAULT)
			fail(job, i, answer->why);
		else
			settle(job, i, &listing);
	}
	free(asker);
}

/*
 * ask_text - of the list that decides, as far as is known: at once, though it
 * may turn out that an earlier one does
 */
static void
ask_text(struct job *job)
{
	const struct steps *steps = job->steps;
	struct finding *f = job->l->findings;
	size_t by = verdict_speaker(steps, job->l->known, job->way->by_weight);
	size_t i;

	if (by == VERDICT_NOBODY || steps->step[by].list.message != NULL ||
	    f[by].text_asked)
		return;
	for (i = 0; i < steps->count; i++)
		if (steps_share_zone(&steps->step[by], &steps->step[i]))
			f[i].text_asked = f[i].text_open = true;
	ask(job, by, ASK_TXT, on_text);
}

/* --- questions --- */

/* ask_all - one question for each zone */
static void
ask_all(struct job *job)
{
	const struct step *step = job->steps->step;
	size_t i, j;

	for (i = 0; i < job->steps->count; i++) {
		if (step[i].kind == STEP_DELAY)
			continue;
		for (j = 0; j < i; j++)
			if (steps_share_zone(&step[i], &step[j]))
				break;
		if (j == i)
			ask(job, i, ASK_A, on_addresses);
	}
}

/* fail_all - of the lists that have not answered, say why not */
static void
fail_all(struct job *job, const char *why)
{
	size_t i;

	for (i = 0; i < job->steps->count; i++) {
		if (job->steps->step[i].kind != STEP_DELAY)
			fail(job, i, why);
		job->l->findings[i].text_open = false;
	}
}

/* tries_until - as many as it takes for the deadline to come first */
static int
tries_until(int deadline_ms)
{
	int64_t end = TIMEOUT_MS;
	int tries = 1;

	/* after `tries` it is TIMEOUT_MS * (2^tries - 1) */
	for (; end <= deadline_ms; tries++)
		end = end * 2 + TIMEOUT_MS;
	return tries;
}

static void
start(struct job *job)
{
	struct dns_way way = {
		.servers = job->way->servers,
		.tries = tries_until(job->way->deadline_ms),
		.timeout_ms = TIMEOUT_MS,
	};
	struct err e = { 0 };
	size_t i, lists = 0;

	for (i = 0; i < job->steps->count; i++)
		lists += job->steps->step[i].kind != STEP_DELAY;
	if (lists == 0)
		return;
	if (job->ip == NULL)
		fail_all(job, "no address of the client");
	else if (dns_open(&way, &job->dns, &e) < 0)
		fail_all(job, "no resolver");
	else
		ask_all(job);
}

/* --- waiting --- */

static struct verdict
look(const struct job *job)
{
	return job->way->by_weight
	    ? verdict_by_weight(job->steps, job->l->known, job->way->threshold)
	    : verdict_in_order(job->steps, job->l->known);
}

/* done - whether the verdict is certain, and its text is there, or too late */
static bool
done(struct job *job)
{
	struct verdict *v = &job->l->verdict;

	*v = look(job);
	if (v->kind == VERDICT_PASS)
		return true;
	if (job->dns != NULL)
		ask_text(job);
	if (v->kind == VERDICT_OPEN)
		return false;
	if (v->fault || !job->l->findings[v->by].text_open)
		return true;
	if (job->text_end == 0)
		job->text_end = when_tick_ms() + LOOKUP_TEXT_MS;
	return when_tick_ms() >= job->text_end;
}

/* in_delay - begin, go on with, or end the delay that has to be waited for */
static bool
in_delay(struct job *job, int64_t now)
{
	size_t by = job->l->verdict.by;
	const struct step *step;

	if (job->l->verdict.kind != VERDICT_OPEN)
		return false;
	step = &job->steps->step[by];
	if (step->kind != STEP_DELAY)
		return false;
	if (job->delay_end == 0) {
		job->delay_end = now + (int64_t)step->delay_s * 1000;
		job->l->delayed_s += step->delay_s;
	}
	if (now >= job->delay_end) {
		job->delay_end = 0;
		job->l->known[by] = KNOWN_CLEAR;
	}
	return true;
}

/* miss_deadline - what has not answered by now has failed; in a delay, too */
static void
miss_deadline(struct job *job)
{
	struct lookup *l = job->l;
	size_t i = l->verdict.by;

	if (l->verdict.kind == VERDICT_OPEN) {
		if (job->steps->step[i].kind == STEP_DELAY)
			for (i = 0; i < job->steps->count; i++)
				if (job->steps->step[i].kind != STEP_DELAY &&
				    l->known[i] == KNOWN_NOT_YET)
					break;
		if (i < job->steps->count && l->known[i] == KNOWN_NOT_YET)
			l->late = i;
	}
	if (job->dns != NULL)
		dns_give_up(job->dns, "deadline");
	fail_all(job, "deadline");
}

/*
 * wait_more - for an answer, the end of a delay, or the deadline; the answers
 * come in during a delay, too
 */
static void
wait_more(struct job *job)
{
	int64_t now = when_tick_ms();
	int64_t deadline = job->start + job->way->deadline_ms, until = deadline;
	bool delayed = in_delay(job, now);

	if (now >= deadline) {
		miss_deadline(job);
		if (!delayed)
			return;
	}
	if (delayed && (now >= deadline || job->delay_end < deadline))
		until = job->delay_end;
	if (job->text_end > 0 && job->text_end < until)
		until = job->text_end;
	now = until > now ? until - now : 0;
	if (job->open > 0)
		job->open = dns_run(job->dns, (int)now);
	else if (job->delay_end > 0)
		poll(NULL, 0, (int)now);
}

void
lookup_run(const struct lookup_way *way, const struct steps *steps,
    const struct ip *ip, struct lookup *l)
{
	struct job job = {
		.way = way,
		.steps = steps,
		.l = l,
		.ip = ip,
		.start = when_tick_ms(),
	};

	*l = (struct lookup){
		.known = mem_new(steps->count * sizeof *l->known),
		.findings = mem_new(steps->count * sizeof *l->findings),
		.late = VERDICT_NOBODY,
	};
	start(&job);
	while (!done(&job))
		wait_more(&job);
	l->ms = when_tick_ms() - job.start;
	/* from here on nobody listens to what comes in */
	fail_all(&job, NULL);
	dns_close(job.dns);
}

void
lookup_free(struct lookup *l, size_t steps)
{
	size_t i;

	for (i = 0; i < steps; i++) {
		buf_free(&l->findings[i].text);
		buf_free(&l->findings[i].answers);
	}
	free(l->known);
	free(l->findings);
	*l = (struct lookup){ 0 };
}
