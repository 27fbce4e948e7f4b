#include "rblsmtpd/connection.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "rblsmtpd/environment.h"
#include "rblsmtpd/lookup.h"
#include "rblsmtpd/options.h"
#include "rblsmtpd/program.h"
#include "rblsmtpd/reply.h"
#include "rblsmtpd/session.h"

#define DEADLINE_S 10

struct connection {
	const struct options *o;
	const struct environment *env;
	struct lookup lookup;
	bool asked;        /* whether there was a lookup */
	int code;          /* 0: let in */
	struct buf text;   /* of the refusal */
	struct buf errors; /* of the lists, each NUL-terminated */
	struct record record;
	struct talk talk;
};

/* --- the verdict --- */

/* judge_by_rules - RBLSMTPD of the tcp rules; false: it is not set */
static bool
judge_by_rules(struct connection *c)
{
	const char *text = c->env->rblsmtpd;

	if (text == NULL)
		return false;
	if (*text == '\0')
		return true;
	c->code = *text == '-' ? 553 : 451;
	reply_expand(
	    span_of(*text == '-' ? text + 1 : text), c->env->ip_text, &c->text);
	reply_clean(&c->text, REPLY_TEXT_MAX);
	return true;
}

static void
judge_by_lists(struct connection *c)
{
	const struct options *o = c->o;
	int deadline_s = o->deadline_s ? o->deadline_s
	    : c->env->timeout_s        ? c->env->timeout_s
				       : DEADLINE_S;
	struct lookup_way way = {
		.servers = o->dns != NULL ? o->dns : c->env->servers,
		.deadline_ms = deadline_s * 1000,
		.by_weight = o->threshold > 0 || steps_weighted(&o->steps),
		.threshold = o->threshold > 0 ? o->threshold : 1,
	};
	struct lookup *l = &c->lookup;
	struct verdict *v = &l->verdict;

	lookup_run(&way, &o->steps, c->env->has_ip ? &c->env->ip : NULL, l);
	c->asked = true;
	if (v->kind != VERDICT_REFUSE)
		return;
	c->code = v->code;
	if (v->fault)
		buf_text(&c->text, "temporary RBL lookup error");
	else
		reply_of_list(&o->steps.step[v->by].list,
		    buf_as_span(&l->findings[v->by].text), c->env->ip_text,
		    &c->text);
}

/* --- the record --- */

static const char *
shown_zone(const struct step *step)
{
	const char *zone = step->list.zone;

	return zone + dnsbl_key_length(zone);
}

static void
record_zone(struct connection *c, size_t i)
{
	record_add(&c->record.zones, span_of(shown_zone(&c->o->steps.step[i])));
	record_add(
	    &c->record.answers, buf_as_span(&c->lookup.findings[i].answers));
}

static bool
lists_client(const struct connection *c, size_t i)
{
	return c->lookup.known[i] == KNOWN_LISTED &&
	    c->o->steps.step[i].kind == STEP_BLOCK;
}

static bool
has_failed(const struct connection *c, size_t i)
{
	return c->lookup.known[i] == KNOWN_FAULT &&
	    c->lookup.findings[i].why != NULL;
}

/* is_broken - whether the list itself has to be looked at */
static bool
is_broken(const struct connection *c, size_t i)
{
	return c->lookup.findings[i].broken;
}

typedef bool holds(const struct connection *c, size_t i);

/*
 * is_first - whether it holds of this step, and of no other in front for the
 * same zone, which may stand there with several filters
 */
static bool
is_first(const struct connection *c, size_t i, holds *it)
{
	const struct step *step = c->o->steps.step;
	size_t j;

	if (!it(c, i))
		return false;
	for (j = 0; j < i; j++)
		if (steps_share_zone(&step[i], &step[j]) && it(c, j))
			return false;
	return true;
}

/*
 * record_zones - the lists that have the client, the deciding one first; none
 * of a refusal that a fault decided, since the first one would be taken for it
 */
static void
record_zones(struct connection *c)
{
	const struct verdict *v = &c->lookup.verdict;
	const struct step *step = c->o->steps.step;
	bool refused = v->kind == VERDICT_REFUSE;
	size_t i;

	if (refused && v->fault)
		return;
	if (refused)
		record_zone(c, v->by);
	for (i = 0; i < c->o->steps.count; i++)
		if (is_first(c, i, lists_client) &&
		    !(refused && steps_share_zone(&step[v->by], &step[i])))
			record_zone(c, i);
}

static void
record_errors(struct connection *c)
{
	size_t i, at = 0;

	for (i = 0; i < c->o->steps.count; i++) {
		const char *why = c->lookup.findings[i].why;

		if (is_first(c, i, has_failed))
			buf_format(&c->errors, "%s: %s%c",
			    shown_zone(&c->o->steps.step[i]), why, '\0');
	}
	for (; at < c->errors.len; at += strlen(c->errors.s + at) + 1)
		record_add(&c->record.errors, span_of(c->errors.s + at));
}

static void
fill_record(struct connection *c)
{
	struct record *r = &c->record;
	bool spared = c->o->observe || (c->asked && c->o->inform);

	r->time = time(NULL);
	r->pid = getpid();
	r->ip = span_of(c->env->ip_text);
	r->hostid = span_of(c->env->hostid);
	r->hostinfo = span_of(c->env->hostinfo);
	r->verdict = c->code == 0 ? RECORD_ACCEPTED
	    : spared              ? RECORD_OBSERVED
				  : RECORD_REFUSED;
	r->code = c->code;
	if (c->code != 0)
		r->text =
		    (struct span){ c->text.len ? c->text.s : "", c->text.len };
	if (!c->asked)
		return;
	r->lookup_ms = c->lookup.ms;
	record_zones(c);
	record_errors(c);
}

/* --- the logs --- */

static void
write_logs(const struct connection *c, bool early)
{
	size_t i;

	for (i = 0; i < c->o->log_count; i++)
		if (log_is_early(&c->o->logs[i]) == early)
			log_write(&c->o->logs[i], &c->record);
}

/* takes_remarks - a log of lines, and the first of those that go there */
static bool
takes_remarks(const struct options *o, size_t which)
{
	size_t i;

	for (i = 0; i < which; i++)
		if (log_is_early(&o->logs[i]) &&
		    log_same_place(&o->logs[i], &o->logs[which]))
			return false;
	return log_is_early(&o->logs[which]);
}

static void
remark(const struct connection *c, const char *text)
{
	size_t i;

	for (i = 0; i < c->o->log_count; i++)
		if (takes_remarks(c->o, i))
			log_remark(&c->o->logs[i], c->env->ip_text,
			    (pid_t)c->record.pid, text);
}

static bool
has_lists(const struct steps *steps)
{
	size_t i;

	for (i = 0; i < steps->count; i++)
		if (steps->step[i].kind != STEP_DELAY)
			return true;
	return false;
}

static bool
is_any(const char *word, const char *const *words)
{
	while (*words != NULL && strcmp(word, *words) != 0)
		words++;
	return *words != NULL;
}

/*
 * is_mute - whether no name server was there: of the questions to one that is
 * not, some are told so and some wait in vain
 */
static bool
is_mute(const struct connection *c)
{
	static const char *const silence[] = { "unreachable", "no resolver",
		"timeout", "deadline", NULL };
	static const char *const absence[] = { "unreachable", "no resolver",
		NULL };
	const struct step *step = c->o->steps.step;
	bool unreachable = false;
	const char *why;
	size_t i;

	for (i = 0; i < c->o->steps.count; i++) {
		if (step[i].kind == STEP_DELAY)
			continue;
		why = c->lookup.findings[i].why;
		if (why == NULL || !is_any(why, silence))
			return false;
		unreachable = unreachable || is_any(why, absence);
	}
	return unreachable;
}

/* write_remarks - what goes beside the record: a list that is broken stays
 * so until somebody hears of it */
static void
write_remarks(const struct connection *c)
{
	const struct lookup *l = &c->lookup;
	const struct step *step = c->o->steps.step;
	struct buf line = { 0 };
	size_t i;

	if (!c->env->has_ip && has_lists(&c->o->steps))
		remark(c,
		    "[RBL error] TCPREMOTEIP is no address: no list was asked");
	if (is_mute(c))
		remark(c,
		    "[RBL error] no list could be asked: no name server "
		    "answers");
	if (l->delayed_s > 0) {
		buf_format(&line, "greetdelay: %d", l->delayed_s);
		remark(c, line.s);
	}
	if (l->late != VERDICT_NOBODY && c->env->timeout_s > 0) {
		buf_clear(&line);
		buf_format(&line, "timeout while waiting for %s",
		    shown_zone(&step[l->late]));
		remark(c, line.s);
	}
	for (i = 0; i < c->o->steps.count; i++) {
		if (!is_first(c, i, is_broken))
			continue;
		buf_clear(&line);
		buf_format(&line, "[RBL error] %s: %s", shown_zone(&step[i]),
		    l->findings[i].why);
		remark(c, line.s);
	}
	buf_free(&line);
}

/* --- what follows --- */

static void
refuse(struct connection *c)
{
	struct buf reply = { 0 };
	struct session session = {
		.greeting = c->o->greeting,
		.timeout_s = c->o->timeout_s,
		.in = STDIN_FILENO,
		.out = STDOUT_FILENO,
	};

	buf_format(&reply, "%d ", c->code);
	buf_span(&reply, c->record.text);
	session.reply = reply.s;
	session_run(&session, &c->talk);
	talk_record(&c->talk, &c->record);
	c->record.session_ms = c->talk.ms;
	buf_free(&reply);
}

/* tell_server - what -i leaves for the mail server */
static void
tell_server(struct connection *c)
{
	struct buf text = { 0 };

	if (!c->o->inform || !c->asked || c->code == 0)
		return;
	buf_text(&text, "[RBL info] ");
	buf_span(&text, c->record.text);
	setenv("RBLSMTPD", text.s, 1);
	buf_free(&text);
}

static int
serve(struct connection *c, struct err *e)
{
	/* a reader of our logs or replies that is gone is no reason to die */
	void (*before)(int) = signal(SIGPIPE, SIG_IGN);

	if (!judge_by_rules(c))
		judge_by_lists(c);
	fill_record(c);
	if (c->asked)
		write_remarks(c);
	if (c->record.verdict != RECORD_ACCEPTED || c->o->log_accepts)
		write_logs(c, true);
	if (c->record.verdict == RECORD_REFUSED)
		refuse(c);
	if (c->record.verdict != RECORD_ACCEPTED || c->o->log_accepts)
		write_logs(c, false);
	if (c->record.verdict == RECORD_REFUSED)
		return 0;
	tell_server(c);
	signal(SIGPIPE, before);
	return program_run(c->o->program, e);
}

int
connection_serve(
    const struct options *o, const struct environment *env, struct err *e)
{
	struct connection c = { .o = o, .env = env };
	int rc = serve(&c, e);

	if (c.asked)
		lookup_free(&c.lookup, o->steps.count);
	buf_free(&c.text);
	buf_free(&c.errors);
	return rc;
}
