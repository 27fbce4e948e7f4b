#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/answers.h"
#include "lib/mem.h"
#include "lib/spf-parts.h"

/* Networks; one of no bits is everybody. */
struct ranges {
	struct spf_range *list;
	size_t count;
};

/* One listing, with all the domains it leads to. */
struct listing {
	struct spf_client client;
	bool pending;
};

/* A domain whose record is listed, and the one that led to it. */
struct step {
	struct listing *listing;
	struct span domain;
	const struct step *above;
};

/* A record that is gone through. */
struct record {
	const struct step *step;
	struct ranges
	    refused; /* by its terms so far: not passed by later ones */
	struct ranges *passed;
	enum spf_match
	    all; /* whether that is all: YES, or what is in the way */
};

static enum spf_match list_domain(
    const struct step *step, struct ranges *found);

/* --- networks --- */

static void
add_range(struct ranges *ranges, const struct spf_range *range)
{
	ranges->list =
	    mem_resize(ranges->list, ranges->count + 1, sizeof *ranges->list);
	ranges->list[ranges->count++] = *range;
}

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
add(struct ranges *found, const struct ip *ip, const struct spf_term *term)
{
	int bits = ip_is_v4(ip) ? term->bits4 : term->bits6;
	const struct spf_range range = { first_bits(ip, bits), bits };

	add_range(found, &range);
}

static bool
has(const struct spf_range *a, const struct spf_range *b)
{
	return a->bits <= b->bits && ip_is_in(&b->ip, &a->ip, a->bits);
}

/*
 * pass - a network that a term passes, less what an earlier one refuses: of
 * that there is nothing, or it is left out as a whole
 */
static void
pass(struct record *record, const struct spf_range *range)
{
	const struct ranges *refused = &record->refused;
	char text[IP_TEXT_SIZE];
	size_t i;

	for (i = 0; i < refused->count; i++) {
		if (has(&refused->list[i], range))
			return;
		if (!has(range, &refused->list[i]))
			continue;
		record->all = spf_trouble(&record->step->listing->client,
		    SPF_MATCH_UNKNOWN, "%.*s passes only a part of %s/%d",
		    SPF_SHOWN(record->step->domain),
		    ip_format(&range->ip, text), range->bits);
		return;
	}
	add_range(record->passed, range);
}

/* --- names --- */

static enum spf_match
worse(enum spf_match a, enum spf_match b)
{
	return a > b ? a : b;
}

/*
 * list_addresses - Returns YES when there are some, UNKNOWN when there may be
 * others, or what is in the way.
 */
static enum spf_match
list_addresses(struct spf_client *client, struct span name,
    const struct spf_term *term, struct ranges *found)
{
	static const enum question questions[] = { ASK_A, ASK_AAAA };
	enum spf_match match = SPF_MATCH_NO;
	struct answer answer;
	bool fault = false, more = false;
	size_t i, j;

	for (i = 0; i < 2; i++) {
		answer = answers_get(client->a, questions[i], name);
		for (j = 0; j < answer.count; j++)
			add(found, &answer.records[j].ip, term);
		if (answer.state == ANSWER_PENDING)
			match = SPF_MATCH_PENDING;
		if (answer.state == ANSWER_FOUND && match == SPF_MATCH_NO)
			match = SPF_MATCH_YES;
		fault = fault || answer.state == ANSWER_TEMPERROR;
		more = more || answer.more;
	}
	if (more)
		return spf_trouble(client, SPF_MATCH_UNKNOWN,
		    "%.*s has more than %d addresses", SPF_SHOWN(name),
		    ANSWER_IP_MAX);
	if (!fault || match == SPF_MATCH_PENDING)
		return match;
	/* for the addresses of the other kind there is an answer */
	return spf_trouble(client,
	    match == SPF_MATCH_YES ? SPF_MATCH_UNKNOWN : SPF_MATCH_TEMPERROR,
	    "no answer about %.*s", SPF_SHOWN(name));
}

static enum spf_match
list_name(struct spf_client *client, struct span name,
    const struct spf_term *term, struct ranges *found)
{
	enum spf_match match = list_addresses(client, name, term, found);

	return match == SPF_MATCH_NO ? spf_no_records(client, name, ANSWER_NONE)
				     : match;
}

static enum spf_match
list_mx(struct spf_client *client, struct span name,
    const struct spf_term *term, struct ranges *found)
{
	struct answer answer;
	enum spf_match match = spf_exchangers(client, name, &answer);
	size_t i;

	for (i = 0; match == SPF_MATCH_YES && i < answer.count; i++)
		match = worse(match,
		    list_addresses(
			client, answer.records[i].text, term, found));
	return match;
}

/* --- terms --- */

static enum spf_match
list_all(struct ranges *found)
{
	static const struct spf_range all[] = {
		{ { { [10] = 0xff, 0xff } }, 0 },
		{ { { 0 } }, 0 },
	};

	add_range(found, &all[0]);
	add_range(found, &all[1]);
	return SPF_MATCH_YES;
}

static enum spf_match
list_ip(const struct spf_term *term, struct ranges *found)
{
	/* ip6 with an IPv4 address in it is for nobody */
	if ((term->kind == SPF_IP4) == ip_is_v4(&term->ip))
		add(found, &term->ip, term);
	return SPF_MATCH_YES;
}

/* list_other - what the record of another domain passes (s5.2, s6.1) */
static enum spf_match
list_other(const struct step *step, struct span domain, struct ranges *found)
{
	const struct step below = { step->listing, domain, step };
	const char *why = "has no record";
	enum spf_match match = SPF_MATCH_NO;

	while (step != NULL &&
	    (step->domain.len != domain.len ||
		strncasecmp(step->domain.s, domain.s, domain.len) != 0))
		step = step->above;
	if (step != NULL)
		why = "leads back to itself";
	else
		match = list_domain(&below, found);
	if (match != SPF_MATCH_NO)
		return match;
	return spf_trouble(&below.listing->client, SPF_MATCH_PERMERROR,
	    "%.*s %s", SPF_SHOWN(domain), why);
}

static enum spf_match
list_term(
    const struct step *step, const struct spf_term *term, struct ranges *found)
{
	struct spf_client *client = &step->listing->client;
	struct span name = term->domain.s != NULL ? term->domain : step->domain;

	if (!spf_may_ask(client, term->kind))
		return SPF_MATCH_PERMERROR;
	if (term->macro || term->kind == SPF_PTR || term->kind == SPF_EXISTS)
		return spf_trouble(client, SPF_MATCH_UNKNOWN,
		    "%.*s of %.*s cannot be listed", SPF_SHOWN(term->text),
		    SPF_SHOWN(step->domain));
	if (term->kind == SPF_INCLUDE || term->kind == SPF_REDIRECT)
		return list_other(step, name, found);
	if (term->kind == SPF_A)
		return list_name(client, name, term, found);
	if (term->kind == SPF_MX)
		return list_mx(client, name, term, found);
	return term->kind == SPF_ALL ? list_all(found) : list_ip(term, found);
}

/* --- records --- */

/*
 * take - what one term passes or refuses. Returns whether the next one counts:
 * not behind an error, nor behind one that refuses nobody knows whom.
 */
static bool
take(struct record *record, const struct spf_term *term)
{
	bool passes = term->qualifier == '+';
	struct ranges found = { 0 };
	enum spf_match match = list_term(record->step, term, &found);
	size_t i;

	for (i = 0; i < found.count; i++)
		if (passes)
			pass(record, &found.list[i]);
		else
			add_range(&record->refused, &found.list[i]);
	free(found.list);
	if (match == SPF_MATCH_PENDING)
		record->step->listing->pending = true;
	else
		record->all = worse(record->all, match);
	return term->kind != SPF_ALL &&
	    (match < SPF_MATCH_UNKNOWN ||
		(match == SPF_MATCH_UNKNOWN && passes));
}

/* list_record - Returns YES when that is all, or what is in the way. */
static enum spf_match
list_record(const struct step *step, struct span terms, struct ranges *passed)
{
	struct record record = { step, { 0 }, passed, SPF_MATCH_YES };
	struct spf_term term, redirect = { 0 };
	bool goes_on = true;

	while (goes_on && spf_record_next(&terms, &term) == 1) {
		if (term.kind == SPF_REDIRECT)
			redirect = term;
		if (term.kind < SPF_REDIRECT)
			goes_on = take(&record, &term);
	}
	if (goes_on && redirect.kind == SPF_REDIRECT)
		take(&record, &redirect);
	free(record.refused.list);
	return record.all;
}

static enum spf_match
list_domain(const struct step *step, struct ranges *found)
{
	static const enum spf_match without[] = {
		[SPF_PENDING] = SPF_MATCH_PENDING,
		[SPF_NONE] = SPF_MATCH_NO,
		[SPF_TEMPERROR] = SPF_MATCH_TEMPERROR,
		[SPF_PERMERROR] = SPF_MATCH_PERMERROR,
		[SPF_UNKNOWN] = SPF_MATCH_UNKNOWN,
	};
	struct span terms;
	enum spf_result result =
	    spf_find(&step->listing->client, step->domain, &terms);

	return result == SPF_PASS ? list_record(step, terms, found)
				  : without[result];
}

/* --- the list --- */

/* keep - the networks that are some */
static void
keep(struct ranges *ranges, struct spf_list *list)
{
	size_t i;

	for (i = 0; i < ranges->count; i++)
		if (ranges->list[i].bits == 0)
			list->everybody = true;
		else
			ranges->list[list->count++] = ranges->list[i];
	list->range = ranges->list;
}

enum spf_result
spf_list(struct answers *a, struct span domain, struct spf_list *list)
{
	static const enum spf_result results[] = {
		[SPF_MATCH_NO] = SPF_NONE,
		[SPF_MATCH_YES] = SPF_PASS,
		[SPF_MATCH_PENDING] = SPF_PENDING,
		[SPF_MATCH_UNKNOWN] = SPF_UNKNOWN,
		[SPF_MATCH_TEMPERROR] = SPF_TEMPERROR,
		[SPF_MATCH_PERMERROR] = SPF_PERMERROR,
	};
	struct listing l = { .client = { .a = a } };
	const struct step step = { &l, domain, NULL };
	struct ranges passed = { 0 };
	enum spf_match match = list_domain(&step, &passed);

	*list = (struct spf_list){ 0 };
	keep(&passed, list);
	memcpy(list->doubt, l.client.trouble, sizeof list->doubt);
	return l.pending ? SPF_PENDING : results[match];
}

void
spf_list_free(struct spf_list *list)
{
	free(list->range);
	*list = (struct spf_list){ 0 };
}
