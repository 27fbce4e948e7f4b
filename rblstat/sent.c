#include "rblstat/sent.h"

#include <stddef.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/hostname.h"
#include "lib/store.h"
#include "lib/suffix.h"
#include "rblstat/more.h"
#include "rblstat/reading.h"
#include "rblstat/session.h"
#include "rblstat/take.h"
#include "rblstat/wrote.h"

/* --- what is remembered --- */

static int64_t
mail_name(const struct event *event)
{
	return session_name(event->machine, event->queue);
}

static int64_t
delivery_name(const struct event *event)
{
	return session_name(event->machine, event->session);
}

/* is_nobody - the sender of a bounce; of one that bounced, qmail says "#@[]" */
static bool
is_nobody(struct span from)
{
	return span_is(from, "<>") || span_is(from, "#@[]");
}

/*
 * sender_of - of the mail that a line is about
 *
 * Bounces go to whom spam was forged in the name of, so what may be one does
 * not count. Logs that have told of no sender yet were cut down to the
 * deliveries by somebody who wants them counted.
 */
static enum met_sender
sender_of(const struct reading *r, const struct read_line *line,
    const struct event *event)
{
	const struct met *met;

	if (event->from.s != NULL)
		return is_nobody(event->from) ? SENDER_NOBODY : SENDER_SOMEBODY;
	met = session_last(r->session, mail_name(event), line->place, NULL);
	if (met != NULL && met->kind == MET_MAIL)
		return met->sender;
	return r->senders ? SENDER_UNKNOWN : SENDER_SOMEBODY;
}

/* --- lines --- */

/* count - a mail that has come to somebody in a domain */
static int
count(struct reading *r, const struct read_line *line, struct event *event,
    struct span domain, enum met_sender sender, struct err *e)
{
	if (r->looking_back || !take_is_new(r, line, event))
		return 0;
	r->source.last_time = event->time;
	r->sent_sum.mails += sender == SENDER_SOMEBODY;
	r->sent_sum.bounces += sender == SENDER_NOBODY;
	r->sent_sum.unknown += sender == SENDER_UNKNOWN;
	if (sender != SENDER_SOMEBODY || domain.s == NULL)
		return 0;
	return wrote_add(r->wrote, domain, event->time, e);
}

/* note_senders - that there are such lines, for whoever reads later */
static int
note_senders(struct reading *r, struct err *e)
{
	struct query *q = store_query(r->store, SQL_SOURCE_SENDERS);

	if (r->senders)
		return 0;
	r->senders = true;
	query_put_int(q, 1, r->source.id);
	return query_step(q, e);
}

static int
take_mail(struct reading *r, const struct read_line *line, struct event *event,
    struct err *e)
{
	const struct met met = {
		.kind = MET_MAIL,
		.place = line->place,
		.sender =
		    is_nobody(event->from) ? SENDER_NOBODY : SENDER_SOMEBODY,
	};

	session_add(r->session, mail_name(event), &met);
	return note_senders(r, e);
}

/* take_delivery - one to a mailbox here has no recipient */
static int
take_delivery(struct reading *r, const struct read_line *line,
    struct event *event, struct err *e)
{
	char text[HOSTNAME_SIZE];
	const struct met met = {
		.kind = event->to.s == NULL ? MET_END : MET_DELIVERY,
		.place = line->place,
		.name = suffix_of(event->to, text),
		.sender = sender_of(r, line, event),
	};

	(void)e;
	session_add(r->session, delivery_name(event), &met);
	return 0;
}

/* take_success - of a delivery, which is over then: its number comes again */
static int
take_success(struct reading *r, const struct read_line *line,
    struct event *event, struct err *e)
{
	const struct met end = { .kind = MET_END, .place = line->place };
	const struct met *met =
	    session_last(r->session, delivery_name(event), line->place, NULL);

	if (met == NULL || met->kind != MET_DELIVERY)
		return 0;
	if (count(r, line, event, met->name, met->sender, e) < 0)
		return -1;
	session_add(r->session, delivery_name(event), &end);
	return 0;
}

static int
take_sent(struct reading *r, const struct read_line *line, struct event *event,
    struct err *e)
{
	char text[HOSTNAME_SIZE];

	return count(r, line, event, suffix_of(event->to, text),
	    sender_of(r, line, event), e);
}

int
sent_take(struct reading *r, const struct read_line *line, struct event *event,
    struct err *e)
{
	static int (*const takes[])(struct reading *, const struct read_line *,
	    struct event *, struct err *) = {
		[LINE_MAIL] = take_mail,
		[LINE_DELIVERY] = take_delivery,
		[LINE_SUCCESS] = take_success,
		[LINE_SENT] = take_sent,
	};

	return takes[line->kind](r, line, event, e);
}
