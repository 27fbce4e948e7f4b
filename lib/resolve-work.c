#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/when.h"

enum {
	BURST = 64, /* questions at once, lest the server loses some */
};

/*
 * What an answer needs to find its question. While it is young it has a place
 * of the flight; later it waits for servers elsewhere, and takes no room in
 * the socket of ours.
 */
struct asked {
	struct asked *next; /* asked behind it */
	struct work *w;
	struct round *round;
	struct wanted wanted;
	int64_t since; /* ms */
	bool answered; /* while young */
	bool old;
};

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

static bool
is_silent(const struct dns_answer *answer)
{
	return answer->result == DNS_FAULT && is_silence(answer->why);
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
	if (is_silent(answer))
		w->silences++;
	else
		w->silences = 0;
}

/* drop_asked - now, or when those before it are not young any more */
static void
drop_asked(struct asked *asked)
{
	if (asked->old) {
		free(asked);
		return;
	}
	asked->answered = true;
	asked->w->young--;
}

static void
take(void *arg, const struct dns_answer *from_dns)
{
	struct asked asked = *(struct asked *)arg;
	struct work *w = asked.w;
	bool silent = is_silent(from_dns), word;
	struct answer answer = {
		.state = state_of(from_dns),
		.records = from_dns->records,
		.count = from_dns->count,
	};

	drop_asked(arg);
	w->asked--;
	asked.round->asked--;
	if (w->over)
		return;
	count_answer(w, from_dns);
	/* what others do not say tells nothing of the server's socket */
	if (!silent)
		flight_heard(&w->flight, from_dns, when_tick_ms());
	word = answer.state != ANSWER_TEMPERROR;
	if (word || !asked.old)
		kin_heard(&w->kin, &asked.wanted, word);
	answers_put(asked.round->answers, asked.wanted.number, &answer);
	hosts_wake(w, asked.round, asked.wanted.number);
}

static void
ask(struct work *w, struct round *round, const struct wanted *wanted,
    int64_t now)
{
	struct asked *asked = mem_new(sizeof *asked);

	*asked = (struct asked){
		.w = w,
		.round = round,
		.wanted = *wanted,
		.since = now,
	};
	if (w->first != NULL)
		w->last->next = asked;
	else
		w->first = asked;
	w->last = asked;
	w->young++;
	w->asked++;
	round->asked++;
	dns_ask(w->dns, wanted->name, wanted->question, take, asked);
}

bool
work_ask(struct work *w)
{
	size_t burst = w->young + BURST, room = dns_room(w->dns);
	size_t most = burst;
	int64_t now = when_tick_ms();
	struct round *round, *next;
	struct wanted wanted;

	if (room > w->flight.now)
		room = w->flight.now;
	if (most > room)
		most = room;
	for (round = w->oldest; round != NULL; round = next) {
		next = round->next;
		while (w->young < most && w->asked < w->flight.most &&
		    answers_next(round->answers, &wanted)) {
			if (!w->due.turned && kin_is_silent(&w->kin, &wanted))
				hosts_put_off(w, round, wanted.number);
			else
				ask(w, round, &wanted, now);
		}
	}
	w->idle = w->young == 0 && w->asked < w->flight.most;
	return w->young == burst;
}

void
work_wait(struct work *w, int wait_ms)
{
	dns_run(w->dns, wait_ms);
	hosts_weigh(w);
}

/* age - those that are not young any more, without a word so far */
static void
age(struct work *w)
{
	int64_t now = when_tick_ms();
	struct asked *asked;

	while ((asked = w->first) != NULL &&
	    (asked->answered || now - asked->since >= dns_round_ms(w->dns))) {
		w->first = asked->next;
		if (asked->answered) {
			free(asked);
			continue;
		}
		asked->old = true;
		w->young--;
		kin_heard(&w->kin, &asked->wanted, false);
	}
}

void
work_drop(struct work *w, bool all)
{
	age(w);
	rounds_drop(w, all);
}
