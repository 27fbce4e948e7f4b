#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/answers.h"
#include "lib/mem.h"
#include "lib/spf-parts.h"

enum {
	LOOKUPS_MAX = 10, /* as spf_check() has them: s4.6.4 */
	VOIDS_MAX = 2,
	EXCHANGERS_MAX = 10,
};

/* A domain whose record is listed, and the one that led to it. */
struct step {
	struct span domain;
	const struct step *above;
};

/* One listing, with all the domains it leads to. */
struct listing {
	struct spf_client client; /* for what is in the way */
	struct spf_list *list;
	int lookups;
	bool pending;
};

static enum spf_result list_domain(
    struct listing *l, struct span domain, const struct step *above);

/* --- addresses --- */

/* first_bits - the address with nothing behind its first bits */
static struct ip
first_bits(const struct ip *ip, int bits)
{
	struct ip cut = *ip;
	int i;

	for (i = bits + (ip_is_v4(ip) ? 96 : 0); i < 128; i++)
		cut.bytes[i / 8] &= (unsigned char)~(0x80 >> i % 8);
	return cut;
}

static void
add(struct listing *l, const struct ip *ip, const struct spf_term *term)
{
	struct spf_list *list = l->list;
	int bits = ip_is_v4(ip) ? term->bits4 : term->bits6;

	/* ip6 with an IPv4 address in it is for nobody */
	if (term->kind == SPF_IP6 && ip_is_v4(ip))
		return;
	if (bits == 0) {
		list->everybody = true;
		return;
	}
	list->range =
	    mem_resize(list->range, list->count + 1, sizeof *list->range);
	list->range[list->count++] =
	    (struct spf_range){ first_bits(ip, bits), bits };
}

/* take_answer - Returns false when nothing more is to be had of it. */
static bool
take_answer(struct listing *l, const struct answer *answer)
{
	if (answer->state == ANSWER_PENDING)
		l->pending = true;
	if (answer->state == ANSWER_NONE && ++l->client.voids > VOIDS_MAX)
		spf_trouble(&l->client, SPF_MATCH_PERMERROR,
		    "more than %d names without an answer", VOIDS_MAX);
	if (answer->state == ANSWER_TEMPERROR)
		spf_trouble(
		    &l->client, SPF_MATCH_TEMPERROR, "a name has no answer");
	return answer->state == ANSWER_FOUND;
}

static void
list_name(struct listing *l, struct span name, const struct spf_term *term)
{
	struct answer answer = answers_get(l->client.a, ASK_A, name), six;
	size_t i;

	for (i = 0; answer.state == ANSWER_FOUND && i < answer.count; i++)
		add(l, &answer.records[i].ip, term);
	six = answers_get(l->client.a, ASK_AAAA, name);
	for (i = 0; six.state == ANSWER_FOUND && i < six.count; i++)
		add(l, &six.records[i].ip, term);
	/* one of both may be missing */
	take_answer(l, answer.state == ANSWER_NONE ? &six : &answer);
	l->pending |= six.state == ANSWER_PENDING;
}

static void
list_mx(struct listing *l, struct span name, const struct spf_term *term)
{
	struct answer answer = answers_get(l->client.a, ASK_MX, name);
	size_t i;

	if (!take_answer(l, &answer))
		return;
	for (i = 0; i < answer.count && i < EXCHANGERS_MAX; i++)
		if (answer.records[i].text.len > 0)
			list_name(l, answer.records[i].text, term);
}

/* --- records --- */

static bool
is_on_the_way(const struct step *step, struct span domain)
{
	for (; step != NULL; step = step->above)
		if (step->domain.len == domain.len &&
		    strncasecmp(step->domain.s, domain.s, domain.len) == 0)
			return true;
	return false;
}

static void
list_other(
    struct listing *l, const struct spf_term *term, const struct step *step)
{
	if (is_on_the_way(step, term->domain))
		spf_trouble(&l->client, SPF_MATCH_PERMERROR,
		    "%.*s leads back to itself", SPF_SHOWN(term->domain));
	else if (list_domain(l, term->domain, step) == SPF_NONE)
		spf_trouble(&l->client, SPF_MATCH_PERMERROR,
		    "%.*s has no record", SPF_SHOWN(term->domain));
}

static void
list_term(
    struct listing *l, const struct spf_term *term, const struct step *step)
{
	struct span name = term->domain.s != NULL ? term->domain : step->domain;
	bool leads = term->kind == SPF_INCLUDE || term->kind == SPF_REDIRECT;

	if ((leads || term->kind == SPF_A || term->kind == SPF_MX) &&
	    ++l->lookups > LOOKUPS_MAX)
		spf_trouble(&l->client, SPF_MATCH_PERMERROR,
		    "more than %d lookups", LOOKUPS_MAX);
	else if (term->macro || term->kind == SPF_PTR ||
	    term->kind == SPF_EXISTS)
		spf_trouble(&l->client, SPF_MATCH_UNKNOWN,
		    "%.*s of %.*s cannot be listed", SPF_SHOWN(term->text),
		    SPF_SHOWN(step->domain));
	else if (leads)
		list_other(l, term, step);
	else if (term->kind == SPF_A)
		list_name(l, name, term);
	else if (term->kind == SPF_MX)
		list_mx(l, name, term);
	else if (term->kind == SPF_IP4 || term->kind == SPF_IP6)
		add(l, &term->ip, term);
	else if (term->kind == SPF_ALL)
		l->list->everybody = true;
}

/* list_record - what passes; what is refused by name is nobody's partner */
static void
list_record(struct listing *l, struct span terms, const struct step *step)
{
	struct spf_term term;

	while (spf_record_next(&terms, &term) == 1)
		if (term.kind == SPF_REDIRECT ||
		    (term.kind < SPF_REDIRECT && term.qualifier == '+'))
			list_term(l, &term, step);
}

static enum spf_result
list_domain(struct listing *l, struct span domain, const struct step *above)
{
	struct answer answer = answers_get(l->client.a, ASK_TXT, domain);
	const struct step step = { domain, above };
	struct span terms, bad;
	size_t i;

	if (answer.state == ANSWER_NONE)
		return SPF_NONE;
	if (!take_answer(l, &answer))
		return SPF_TEMPERROR;
	for (i = 0; i < answer.count; i++) {
		if (!spf_record_is(answer.records[i].text, &terms))
			continue;
		if (spf_record_check(terms, &bad))
			list_record(l, terms, &step);
		else
			spf_trouble(&l->client, SPF_MATCH_PERMERROR,
			    "\"%.*s\" of %.*s cannot be read", SPF_SHOWN(bad),
			    SPF_SHOWN(domain));
		return SPF_PASS;
	}
	return SPF_NONE;
}

enum spf_result
spf_list(struct answers *a, struct span domain, struct spf_list *list)
{
	struct listing l = { .client = { .a = a }, .list = list };
	enum spf_result result;

	*list = (struct spf_list){ 0 };
	result = list_domain(&l, domain, NULL);
	memcpy(list->doubt, l.client.trouble, sizeof list->doubt);
	return l.pending ? SPF_PENDING : result;
}

void
spf_list_free(struct spf_list *list)
{
	free(list->range);
	*list = (struct spf_list){ 0 };
}
