#include "lib/dns.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "lib/dns-parts.h"
#include "lib/mem.h"
#include "lib/when.h"

/*
 * A server that says SERVFAIL or the like is asked again at once, and once
 * more after a pause; then it is believed.
 */
#define ERROR_ROUNDS   3
#define ERROR_PAUSE_MS 300

#define DOUBLINGS 20 /* of the timeout, at most */

#define SILENT_MAX 16 /* answers of others in a row, for one to be silent */

struct dns {
	struct channels *channels;
	int servers;
	int tries, timeout_ms;
	int start;           /* the server that is asked first */
	int silent;          /* answers of others since it has said something */
	struct asked *first; /* of all, the last one asked in front */
	struct asked *finished; /* of these, those to be freed */
	size_t open;            /* questions without an answer */
	int64_t due;            /* ms; none of them is due before */
};

/*
 * In a round each server is asked once. The next is asked when the last one
 * said an error, cannot be reached, or took its time; the next round begins
 * after an error, or when the time of the last server is over. An answer to
 * any packet will do.
 */
struct asked {
	struct asked *next, *previous;
	struct asked *next_finished;
	struct dns *dns;
	enum question type;
	int start;        /* the server that was asked first */
	int sent;         /* packets */
	int in_flight;    /* of these; answered or not, we shall hear of them */
	int error_rounds; /* those in which a server said an error */
	bool error_now;   /* whether this is one */
	const char *why;  /* the fault so far; NULL: silence */
	int64_t since;    /* ms */
	int64_t due;      /* ms; when the next packet is, or the end */
	bool answered;
	dns_done *done;
	void *arg;
	struct shot first; /* of its packets; most need no other */
	char name[];
};

/* --- answers --- */

size_t
dns_addresses(const struct dns_answer *answer, uint32_t *addresses, size_t most)
{
	size_t i;

	for (i = 0; i < answer->count && i < most; i++)
		addresses[i] = (uint32_t)ip_number(&answer->records[i].ip);
	return i;
}

void
dns_text(const struct dns_answer *answer, struct buf *text)
{
	size_t i, some, left = DNS_TEXT_MAX;

	for (i = 0; i < answer->count; i++) {
		some = answer->records[i].text.len;
		some = some < left ? some : left;
		buf_add(text, answer->records[i].text.s, some);
		left -= some;
	}
}

/* let_go - of a question that is answered, once nothing is heard of it */
static void
let_go(struct asked *q)
{
	if (!q->answered || q->in_flight > 0)
		return;
	q->next_finished = q->dns->finished;
	q->dns->finished = q;
}

static void
finish(struct asked *q, struct dns_answer *answer)
{
	answer->ms = (int)(when_tick_ms() - q->since);
	q->answered = true;
	q->dns->open--;
	q->done(q->arg, answer);
}

/* give_up - `why` when nothing is known that says more */
static void
give_up(struct asked *q, const char *why)
{
	struct dns_answer answer = { .result = DNS_FAULT,
		.why = q->why != NULL ? q->why : why };

	finish(q, &answer);
}

static void
set_due(struct asked *q, int64_t due)
{
	q->due = due;
	if (due < q->dns->due)
		q->dns->due = due;
}

/* server_of - the one that this packet went to */
static int
server_of(const struct asked *q, int number)
{
	return (q->start + number - 1) % q->dns->servers;
}

/* note_fault - and whether the next server's turn has come by that */
static void
note_fault(struct asked *q, int number, enum heard heard, const char *why)
{
	bool last = q->sent % q->dns->servers == 0;
	bool unreachable = heard == HEARD_UNREACHABLE;
	bool pause;

	/* that it cannot be reached says less than an error that it said */
	if (q->why == NULL || !unreachable)
		q->why = why;
	if (!unreachable && !q->error_now) {
		q->error_now = true;
		q->error_rounds++;
	}
	if (number != q->sent)
		return;
	pause = last && q->error_rounds > 1 && q->error_rounds < ERROR_ROUNDS;
	if (!last || q->error_now)
		set_due(q, when_tick_ms() + (pause ? ERROR_PAUSE_MS : 0));
	/* else as if the packet were lost: when its time is over */
}

/*
 * note_server - the one that said something; where that is always another
 * than the first, the first is not there, and costs each question its timeout
 */
static void
note_server(struct dns *dns, int server)
{
	if (server == dns->start) {
		dns->silent = 0;
		return;
	}
	if (++dns->silent < SILENT_MAX)
		return;
	dns->start = server;
	dns->silent = 0;
}

static void
on_heard(
    struct shot *shot, enum heard heard, const struct dns_answer *heard_answer)
{
	struct asked *q = shot->asked;
	struct dns_answer answer = *heard_answer;
	int number = shot->number;

	if (shot != &q->first)
		free(shot);
	q->in_flight--;
	if (heard == HEARD_ANSWER || heard == HEARD_ERROR)
		note_server(q->dns, server_of(q, number));
	if (!q->answered) {
		/* who is only slow answers the first packet first */
		answer.lost = number > q->dns->servers && q->why == NULL;
		if (heard == HEARD_ANSWER)
			finish(q, &answer);
		else if (heard != HEARD_NOTHING)
			note_fault(q, number, heard, answer.why);
		if (heard == HEARD_UNASKABLE)
			give_up(q, NULL);
	}
	let_go(q);
}

/* --- asking --- */

/* send_next - one packet to the server whose turn it is */
static void
send_next(struct asked *q, int64_t now)
{
	struct dns *dns = q->dns;
	int round = q->sent / dns->servers;
	struct shot *shot = q->sent == 0 ? &q->first : mem_new(sizeof *shot);

	if (q->sent % dns->servers == 0)
		q->error_now = false;
	q->sent++;
	q->in_flight++;
	set_due(q,
	    now +
		((int64_t)dns->timeout_ms
		    << (round < DOUBLINGS ? round : DOUBLINGS)));
	*shot = (struct shot){
		.name = q->name,
		.question = q->type,
		.heard = on_heard,
		.asked = q,
		.number = q->sent,
	};
	/* not all servers take EDNS, and those that do not may say anything */
	channels_send(dns->channels, server_of(q, q->sent),
	    round == 0 ? WITH_EDNS : PLAIN, shot);
}

/* go_on - with a question whose time has come: ask again, or give up */
static void
go_on(struct asked *q)
{
	struct dns *dns = q->dns;
	bool round_over = q->sent % dns->servers == 0;

	if (q->sent < dns->servers * dns->tries &&
	    (!round_over || q->error_rounds < ERROR_ROUNDS)) {
		send_next(q, when_tick_ms());
		return;
	}
	give_up(q, "timeout");
	let_go(q);
}

void
dns_ask(struct dns *dns, const char *name, enum question question,
    dns_done *done, void *arg)
{
	size_t size = strlen(name) + 1;
	struct asked *q = mem_resize(NULL, sizeof *q + size, 1);

	*q = (struct asked){
		.next = dns->first,
		.dns = dns,
		.type = question,
		.start = dns->start,
		.since = when_tick_ms(),
		.done = done,
		.arg = arg,
	};
	memcpy(q->name, name, size);
	if (dns->first != NULL)
		dns->first->previous = q;
	dns->first = q;
	dns->open++;
	send_next(q, q->since);
}

/*
 * go_on_all - those that are due; returns when the next is, at most `until`
 *
 * dns->due may lie before all of them, since those that were answered do not
 * move it; then a look at all of them does.
 */
static int64_t
go_on_all(struct dns *dns, int64_t until)
{
	int64_t now = when_tick_ms();
	struct asked *q;

	if (dns->due > now)
		return dns->due < until ? dns->due : until;
	/* what is asked meanwhile stands in front, and is not due yet */
	for (q = dns->first; q != NULL; q = q->next) {
		if (q->answered || q->due > now)
			continue;
		go_on(q);
		/* then there is something to be told already */
		if (q->answered)
			until = now;
	}
	dns->due = INT64_MAX;
	for (q = dns->first; q != NULL; q = q->next)
		if (!q->answered)
			set_due(q, q->due);
	return dns->due < until ? dns->due : until;
}

/* sweep - free the questions that nobody will hear of any more */
static void
sweep(struct dns *dns)
{
	struct asked *q;

	while ((q = dns->finished) != NULL) {
		dns->finished = q->next_finished;
		if (q->previous != NULL)
			q->previous->next = q->next;
		else
			dns->first = q->next;
		if (q->next != NULL)
			q->next->previous = q->previous;
		free(q);
	}
}

size_t
dns_run(struct dns *dns, int wait_ms)
{
	int64_t now = when_tick_ms(), until = now + (wait_ms > 0 ? wait_ms : 0);

	if (dns->open == 0)
		return 0;
	until = go_on_all(dns, until);
	now = when_tick_ms();
	channels_wait(dns->channels, until > now ? (int)(until - now) : 0);
	sweep(dns);
	return dns->open;
}

size_t
dns_room(const struct dns *dns)
{
	return channels_room(dns->channels);
}

int
dns_round_ms(const struct dns *dns)
{
	return dns->servers * dns->timeout_ms;
}

/* --- beginning and end --- */

/* life - ms after which a question has an answer, or was given up */
static int
life(const struct dns *dns)
{
	int doublings = dns->tries < DOUBLINGS ? dns->tries : DOUBLINGS;
	int64_t ms = (int64_t)dns->timeout_ms * dns->servers << doublings;

	ms += (int64_t)ERROR_ROUNDS * ERROR_PAUSE_MS;
	return ms < INT_MAX ? (int)ms : INT_MAX;
}

int
dns_open(const struct dns_way *way, struct dns **dns, struct err *e)
{
	struct servers servers;
	struct dns *made;

	*dns = NULL;
	if (servers_find(way->servers, &servers, e) < 0)
		return -1;
	made = mem_new(sizeof *made);
	made->tries = way->tries;
	made->timeout_ms = way->timeout_ms;
	made->servers = servers.count;
	made->due = INT64_MAX;
	made->channels = channels_new(&servers, way->bulk, life(made));
	if (channels_try(made->channels, e) < 0) {
		dns_close(made);
		return -1;
	}
	*dns = made;
	return 0;
}

void
dns_give_up(struct dns *dns, const char *why)
{
	struct asked *q;

	for (q = dns->first; q != NULL; q = q->next) {
		if (q->answered)
			continue;
		give_up(q, why);
		let_go(q);
	}
}

void
dns_close(struct dns *dns)
{
	if (dns == NULL)
		return;
	dns_give_up(dns, "cancelled");
	channels_free(dns->channels);
	sweep(dns);
	free(dns);
}
