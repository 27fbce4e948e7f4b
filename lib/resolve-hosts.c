#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/resolve-parts.h"

enum {
	CACHE = 64 << 20, /* bytes of answers, before they are begun anew */
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
new_round(struct work *w)
{
	struct round *round = mem_new(sizeof *round);

	round->answers = answers_new();
	if (w->round != NULL)
		w->round->next = round;
	else
		w->oldest = round;
	w->round = round;
	return round;
}

static struct round *
current_round(struct work *w)
{
	if (w->round != NULL && answers_size(w->round->answers) < CACHE)
		return w->round;
	return new_round(w);
}

static void
free_round(struct round *round)
{
	size_t i;

	for (i = 0; i < round->room; i++)
		if (round->waiting[i] != &round->put_off)
			free_hosts(round->waiting[i]);
	answers_free(round->answers);
	free(round->waiting);
	free(round);
}

void
rounds_drop(struct work *w, bool all)
{
	struct round **link = &w->oldest, *round;

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

/* waiting_at - the first host that waits for this question */
static struct host **
waiting_at(struct round *round, size_t number)
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
	return &round->waiting[number];
}

static void
leave(struct work *w, struct host *host)
{
	host->round->hosts--;
	w->hosts--;
	free_host(host);
}

static void
put_off(struct work *w, struct host *host)
{
	due_put_off(&w->due, &host->subject.due);
	leave(w, host);
}

void
hosts_put_off(struct work *w, struct round *round, size_t number)
{
	struct host **first = waiting_at(round, number);
	struct host *host = *first, *next;

	*first = &round->put_off;
	for (; host != NULL; host = next) {
		next = host->next;
		put_off(w, host);
	}
}

/* wait - for the answer that was found pending last */
static void
wait(struct work *w, struct host *host)
{
	struct round *round = host->round;
	struct host **first =
	    waiting_at(round, answers_pending(round->answers));

	if (*first == &round->put_off) {
		put_off(w, host);
		return;
	}
	host->next = *first;
	*first = host;
}

static void
finish(struct work *w, struct host *host)
{
	w->sum->hosts++;
	w->sum->results[host->subject.iprev.result]++;
	leave(w, host);
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
			wait(w, host);
	} else if (looks_name(&host->subject, answers)) {
		host->next = w->named;
		w->named = host;
	} else {
		wait(w, host);
	}
}

void
hosts_wake(struct work *w, struct round *round, size_t number)
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

void
hosts_weigh(struct work *w)
{
	while (w->named != NULL && w->why.kind == ERR_NONE)
		if (weigh_some(w) < 0)
			return;
}

/*
 * next_host - those that were put off begin in a round of their own, where
 * all of their questions can be asked; 1, 0 or -1
 */
static int
next_host(struct work *w, struct due_host *due, struct err *e)
{
	int more = due_next(&w->due, due, e);

	if (more != 0 || (w->hosts > 0 && !w->idle) || !due_turn(&w->due))
		return more;
	new_round(w);
	return due_next(&w->due, due, e);
}

static bool
is_full(const struct work *w, size_t window)
{
	int64_t limit = w->way->limit;

	return w->hosts >= window ||
	    (limit >= 0 && w->sum->hosts + (int64_t)w->hosts >= limit);
}

int
hosts_begin(struct work *w, size_t window, struct err *e)
{
	struct round *round;
	struct host *host;
	struct due_host due;
	int more = 1;

	while (more == 1 && !is_full(w, window) && w->why.kind == ERR_NONE) {
		more = next_host(w, &due, e);
		if (more != 1)
			break;
		w->idle = false;
		round = current_round(w);
		host = mem_new(sizeof *host);
		host->subject.due = due;
		host->round = round;
		round->hosts++;
		w->hosts++;
		go_on(w, host);
	}
	return more < 0 ? -1 : w->hosts > 0;
}
