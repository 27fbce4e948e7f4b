#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/dns.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/when.h"

enum {
	BURST = 64,       /* questions at once, lest the server loses some */
	CACHE = 64 << 20, /* bytes of answers, before they are begun anew */
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
	struct round *round;
	struct subject subject;
};

/* What an answer needs to find its question. */
struct asked {
	struct work *w;
	struct round *round;
	size_t number;
};

/* --- rounds --- */

static void
free_host(struct host *host)
{
	facts_free(host->subject.facts);
	free(host);
}

static void
free_hosts(struct host *host)
{
	struct host *next;

	for (; host != NULL; host = next) {
		next = host->next;
		free_host(host);
	}
}

static struct round *
current_round(struct work *w)
{
	struct round *round = w->round;

	if (round != NULL && answers_size(round->answers) < CACHE)
		return round;
	round = mem_new(sizeof *round);
	round->answers = answers_new();
	round->next = w->round;
	w->round = round;
	return round;
}

static void
free_round(struct round *round)
{
	size_t i;

	for (i = 0; i < round->room; i++)
		free_hosts(round->waiting[i]);
	answers_free(round->answers);
	free(round->waiting);
	free(round);
}

void
work_drop(struct work *w, bool all)
{
	struct round **link = &w->round, *round;

	if (all) {
		free_hosts(w->named);
		w->named = NULL;
	}
	while ((round = *link) != NULL) {
		if (!all &&
		    (round == w->round || round->hosts > 0 ||
			round->asked > 0)) {
			link = &round->next;
			continue;
		}
		*link = round->next;
		free_round(round);
	}
}

/* --- hosts --- */

/* wait - for the answer that was found pending last */
static void
wait(struct host *host)
{
	struct round *round = host->round;
	size_t number = answers_pending(round->answers), room = round->room;

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

static void
finish(struct work *w, struct host *host)
{
	w->sum->hosts++;
	w->sum->results[host->subject.iprev.result]++;
	host->round->hosts--;
	w->hosts--;
	free_host(host);
}

/* go_on - with a host whose answer is there */
static void
go_on(struct work *w, struct host *host)
{
	struct answers *answers = host->round->answers;

	if (host->subject.facts != NULL) {
		if (looks_weigh(&w->looks, &host->subject, answers))
			finish(w, host);
		else
			wait(host);
	} else if (looks_name(&host->subject, answers)) {
		host->next = w->named;
		w->named = host;
	} else {
		wait(host);
	}
}

/* weigh_some - of the hosts whose name is known */
static int
weigh_some(struct work *w)
{
	struct subject *subjects[FACTS_MAX];
	struct host *host = w->named;
	size_t count = 0;

	do {
		subjects[count++] = &host->subject;
		host = host->next;
	} while (host != NULL && count < FACTS_MAX);
	if (looks_read(&w->looks, subjects, count, &w->why) < 0)
		return -1;
	while (count-- > 0) {
		host = w->named;
		w->named = host->next;
		go_on(w, host);
	}
	return 0;
}

/* weigh - all of them */
static void
weigh(struct work *w)
{
	while (w->named != NULL && w->why.kind == ERR_NONE)
		if (weigh_some(w) < 0)
			return;
}

int
work_begin(struct work *w, size_t window, struct err *e)
{
	struct round *round = current_round(w);
	const struct resolve_sum *sum = w->sum;
	struct host *host;
	struct due_host due;
	int more = 1;

	while (w->hosts < window && w->why.kind == ERR_NONE) {
		if (w->way->limit >= 0 &&
		    sum->hosts + (int64_t)w->hosts >= w->way->limit)
			return 0;
		more = due_next(&w->due, &due, e);
		if (more != 1)
			break;
		host = mem_new(sizeof *host);
		host->subject.due = due;
		host->round = round;
		round->hosts++;
		w->hosts++;
		go_on(w, host);
	}
	weigh(w);
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

/*
 * count_answer - and see whether there is still a server: one that says an
 * error is alive, even when the zones of a thousand hosts in a row are broken
 */
static void
count_answer(struct work *w, const struct dns_answer *answer)
{
	w->sum->lookups++;
	if (answer->result != DNS_FAULT)
		w->good++;
	else
		w->failures++;
	if (answer->result == DNS_FAULT && is_silence(answer->why))
		w->silences++;
	else
		w->silences = 0;
}

/* wake - the hosts that have waited for this question */
static void
wake(struct work *w, struct round *round, size_t number)
{
	struct host *host, *next;

	if (number >= round->room)
		return;
	host = round->waiting[number];
	round->waiting[number] = NULL;
	for (; host != NULL; host = next) {
		next = host->next;
		go_on(w, host);
	}
}

static void
take(void *arg, const struct dns_answer *from_dns)
{
	struct asked asked = *(struct asked *)arg;
	struct work *w = asked.w;
	struct answer answer = {
		.state = state_of(from_dns),
		.records = from_dns->records,
		.count = from_dns->count,
	};

	free(arg);
	w->asked--;
	asked.round->asked--;
	if (w->over)
		return;
	count_answer(w, from_dns);
	flight_heard(&w->flight, from_dns, when_tick_ms());
	answers_put(asked.round->answers, asked.number, &answer);
	wake(w, asked.round, asked.number);
}

static void
ask(struct work *w, struct round *round, const struct wanted *wanted)
{
	struct asked *asked = mem_new(sizeof *asked);

	*asked = (struct asked){ w, round, wanted->number };
	w->asked++;
	round->asked++;
	dns_ask(w->dns, wanted->name, wanted->question, take, asked);
}

bool
work_ask(struct work *w)
{
	size_t burst = w->asked + BURST, room = dns_room(w->dns);
	size_t most = burst;
	struct round *round, *next;
	struct wanted wanted;

	if (room > w->flight.now)
		room = w->flight.now;
	if (most > room)
		most = room;
	for (round = w->round; round != NULL; round = next) {
		next = round->next;
		while (w->asked < most && answers_next(round->answers, &wanted))
			ask(w, round, &wanted);
	}
	return w->asked == burst;
}

void
work_wait(struct work *w, int wait_ms)
{
	dns_run(w->dns, wait_ms);
	weigh(w);
}
