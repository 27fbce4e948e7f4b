#include "rblunblock/partner.h"

#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/dns.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/spf.h"
#include "lib/store.h"
#include "lib/when.h"

enum {
	TRIES = 2,
	TIMEOUT_MS = 2000,
	DEADLINE_MS = 20000,
	WAIT_MS = 100,
};

/* A search under way. */
struct search {
	const struct partner_way *way;
	struct partner *p;
	struct answers *answers;
	struct dns *dns;
	size_t refused; /* of the list, from the database */
	bool pending;
	bool liar; /* a name server that has an address for any name */
};

/* --- the list --- */

static bool
is_listed(const struct partner *p, const struct network *n)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (memcmp(&p->list[i].net, n, sizeof *n) == 0)
			return true;
	return false;
}

static void
add(struct partner *p, const struct ip *ip, int bits, const char *from,
    int64_t tries)
{
	struct sender sender = { .tries = tries };

	sender.net.ip = *ip;
	sender.net.bits = bits;
	if (is_listed(p, &sender.net))
		return;
	sender.from = mem_string(from);
	p->list = mem_resize(p->list, p->count + 1, sizeof *p->list);
	p->list[p->count++] = sender;
}

/* drop - all behind the first ones, and all doubts */
static void
drop(struct partner *p, size_t first)
{
	while (p->count > first)
		free(p->list[--p->count].from);
	while (p->doubt_count > 0)
		free(p->doubts[--p->doubt_count]);
	p->late = false;
}

static int
most_bits(const struct ip *ip)
{
	return ip_is_v4(ip) ? 32 : 128;
}

/* doubt - there may be more; each reason counts once */
static void
doubt(struct partner *p, const char *why)
{
	size_t i;

	for (i = 0; i < p->doubt_count; i++)
		if (strcmp(p->doubts[i], why) == 0)
			return;
	p->doubts = mem_resize(p->doubts, i + 1, sizeof *p->doubts);
	p->doubts[p->doubt_count++] = mem_string(why);
}

/* --- from the database --- */

static int
find_refused(struct search *s, struct err *e)
{
	struct query *q;
	struct buf from = { 0 };
	struct ip ip;
	int step;

	if (s->way->store == NULL)
		return 0;
	q = store_query(s->way->store, SQL_PARTNER_HOSTS);
	query_put_text(q, 1, span_of(s->way->domain));
	while ((step = query_step(q, e)) > 0) {
		if (!ip_read(query_text(q, 0), &ip))
			continue;
		buf_clear(&from);
		buf_text(&from, "was refused as ");
		buf_span(&from, query_text(q, 1));
		add(s->p, &ip, most_bits(&ip), from.s, query_int(q, 2));
	}
	buf_free(&from);
	s->refused = s->p->count;
	return step;
}

/* find_tries - how often each address was refused */
static int
find_tries(const struct partner *p, struct store *store, struct err *e)
{
	struct query *q;
	char text[IP_TEXT_SIZE];
	int64_t id;
	size_t i;
	int step = 0;

	for (i = 0; store != NULL && i < p->count && step >= 0; i++) {
		if (!network_is_address(&p->list[i].net))
			continue;
		id = ip_is_v4(&p->list[i].net.ip)
		    ? ip_number(&p->list[i].net.ip)
		    : -1;
		q = store_query(store, SQL_PARTNER_TRIES);
		query_put_int(q, 1, id);
		query_put_text(
		    q, 2, span_of(ip_format(&p->list[i].net.ip, text)));
		step = query_step(q, e);
		if (step > 0)
			p->list[i].tries = query_int(q, 0);
		query_reset(q);
	}
	return step < 0 ? -1 : 0;
}

/* --- from the DNS --- */

/*
 * take_answer - what is known about a name. Returns whether that is something;
 * what is missing of it is told.
 *
 *   most  of which the answer has the first ones: "30 MX hosts"
 */
static bool
take_answer(struct search *s, const struct answer *answer, struct span name,
    int most, const char *of)
{
	struct buf why = { 0 };

	buf_span(&why, name);
	s->pending |= answer->state == ANSWER_PENDING;
	if (answer->state == ANSWER_TEMPERROR) {
		buf_format(&why, " has no answer about its %s for now", of);
		doubt(s->p, why.s);
		s->p->late = true;
	}
	if (answer->more) {
		buf_format(&why,
		    " has more than %d %s; the others were not looked at", most,
		    of);
		doubt(s->p, why.s);
	}
	buf_free(&why);
	return answer->state == ANSWER_FOUND;
}

/* find_addresses - of a name. Returns whether there are any. */
static bool
find_addresses(struct search *s, struct span name, const char *from)
{
	static const enum question questions[] = { ASK_A, ASK_AAAA };
	struct answer answer;
	size_t i, j;
	bool found = false;

	for (i = 0; i < 2; i++) {
		answer = answers_get(s->answers, questions[i], name);
		found |=
		    take_answer(s, &answer, name, ANSWER_IP_MAX, "addresses");
		for (j = 0; j < answer.count; j++)
			add(s->p, &answer.records[j].ip,
			    most_bits(&answer.records[j].ip), from, 0);
	}
	return found;
}

/* is_host - an address is a mistake there, and asking for it in vain */
static bool
is_host(struct span name)
{
	struct ip ip;

	return name.s != NULL && !ip_read(name, &ip);
}

/* find_exchangers - of an answer about MX; the root is none (RFC 7505) */
static void
find_exchangers(struct search *s, const struct answer *answer)
{
	struct buf from = { 0 };
	struct span host;
	size_t i;

	s->p->without = "its MX says that it takes no mail";
	for (i = 0; i < answer->count; i++) {
		host = answer->records[i].text;
		if (!is_host(host))
			s->p->without = "what its MX names is no host";
		if (!is_host(host) || host.len == 0)
			continue;
		buf_clear(&from);
		buf_text(&from, "MX ");
		buf_span(&from, host);
		find_addresses(s, host, from.s);
		s->p->without = "its MX hosts have no address";
	}
	buf_free(&from);
}

/*
 * find_mx - those that take its mail; without any, the domain does itself
 * (RFC 5321 s5.1)
 */
static void
find_mx(struct search *s)
{
	struct span domain = span_of(s->way->domain);
	struct answer answer = answers_get(s->answers, ASK_MX, domain);

	s->p->without = "its MX records cannot be read";
	if (take_answer(s, &answer, domain, ANSWER_MX_MAX, "MX hosts"))
		find_exchangers(s, &answer);
	if (answer.state != ANSWER_NONE)
		return;
	s->p->without = answer.alias
	    ? "it is an alias (CNAME) that leads to no MX and no address"
	    : "it has no MX and no address of its own (A, AAAA)";
	find_addresses(s, domain, "the domain itself, without MX");
}

static void
find_spf(struct search *s)
{
	struct spf_list list;
	struct buf why = { 0 };
	enum spf_result result;
	size_t i;

	result = spf_list(s->answers, span_of(s->way->domain), &list);
	s->pending |= result == SPF_PENDING;
	s->p->late |= result == SPF_TEMPERROR;
	if (result == SPF_NONE)
		doubt(s->p, "it has no SPF record");
	if (list.doubt[0] != '\0') {
		buf_format(&why, "by SPF: %s", list.doubt);
		doubt(s->p, why.s);
	}
	if (list.everybody)
		doubt(s->p, "its SPF record lets everybody pass");
	for (i = 0; i < list.count; i++)
		add(s->p, &list.range[i].ip, list.range[i].bits, "SPF", 0);
	spf_list_free(&list);
	buf_free(&why);
}

/* One question on its way. */
struct asked {
	struct answers *answers;
	size_t number;
};

static void
put(void *arg, const struct dns_answer *answer)
{
	static const enum answer_state states[] = {
		[DNS_FOUND] = ANSWER_FOUND,
		[DNS_NONE] = ANSWER_NONE,
		[DNS_FAULT] = ANSWER_TEMPERROR,
	};
	struct asked *asked = arg;
	const struct answer known = {
		.state = states[answer->result],
		.records = answer->records,
		.count = answer->count,
		.alias = answer->alias,
	};

	answers_put(asked->answers, asked->number, &known);
	free(asked);
}

static void
put_nobody(void *arg, const struct dns_answer *answer)
{
	struct search *s = arg;

	s->liar = answer->result == DNS_FOUND;
}

static void
ask(struct search *s, int64_t until_ms)
{
	struct wanted wanted;
	struct asked *asked;

	while (answers_next(s->answers, &wanted)) {
		asked = mem_new(sizeof *asked);
		*asked = (struct asked){ s->answers, wanted.number };
		dns_ask(s->dns, wanted.name, wanted.question, put, asked);
	}
	while (dns_run(s->dns, WAIT_MS) > 0)
		if (when_tick_ms() > until_ms)
			dns_give_up(s->dns, "timeout");
}

/* search - again and again, until nothing more has to be asked for */
static int
search(struct search *s, struct err *e)
{
	int64_t until_ms = when_tick_ms() + DEADLINE_MS;

	if (dns_ask_nobody(s->dns, put_nobody, s, e) < 0)
		return -1;

	do {
		s->pending = false;
		drop(s->p, s->refused);
		find_mx(s);
		if (s->way->spf)
			find_spf(s);
		if (s->pending)
			ask(s, until_ms);
	} while (s->pending && !s->liar);
	return s->liar ? dns_disbelieve(e) : 0;
}

int
partner_find(const struct partner_way *way, struct partner *p, struct err *e)
{
	const struct dns_way dns = {
		.servers = way->servers,
		.tries = TRIES,
		.timeout_ms = TIMEOUT_MS,
	};
	struct search s = { .way = way, .p = p };
	int rc;

	*p = (struct partner){ 0 };
	if (find_refused(&s, e) < 0 || dns_open(&dns, &s.dns, e) < 0)
		return -1;
	s.answers = answers_new();
	rc = search(&s, e);
	dns_close(s.dns);
	answers_free(s.answers);
	return rc < 0 ? -1 : find_tries(p, way->store, e);
}

void
partner_free(struct partner *p)
{
	drop(p, 0);
	free(p->list);
	free(p->doubts);
}
