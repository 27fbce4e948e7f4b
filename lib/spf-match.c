#include "lib/spf-parts.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "lib/answers.h"

enum {
	LOOKUPS_MAX = 10,
	VOIDS_MAX = 2,
	EXCHANGERS_MAX = 10,
	SHOWN_MAX = 60,
};

int
spf_shown(struct span a)
{
	int len = 0;

	while (len < SHOWN_MAX && (size_t)len < a.len && a.s[len] > 32 &&
	    a.s[len] < 127)
		len++;
	return len;
}

enum spf_match
spf_trouble(
    struct spf_client *client, enum spf_match match, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (client->trouble[0] == '\0')
		vsnprintf(client->trouble, sizeof client->trouble, fmt, ap);
	va_end(ap);
	return match;
}

bool
spf_may_ask(struct spf_client *client, enum spf_kind kind)
{
	static const bool asks[SPF_OTHER + 1] = {
		[SPF_INCLUDE] = true,
		[SPF_A] = true,
		[SPF_MX] = true,
		[SPF_PTR] = true,
		[SPF_EXISTS] = true,
		[SPF_REDIRECT] = true,
	};

	if (!asks[kind] || ++client->lookups <= LOOKUPS_MAX)
		return true;
	spf_trouble(
	    client, SPF_MATCH_PERMERROR, "more than %d lookups", LOOKUPS_MAX);
	return false;
}

/* --- addresses --- */

static bool
in_network(const struct ip *ip, const struct ip *network, int bits)
{
	int whole = bits / 8, rest = bits % 8;
	unsigned char mask = (unsigned char)(0xff00 >> rest);

	return memcmp(ip->bytes, network->bytes, (size_t)whole) == 0 &&
	    (rest == 0 ||
		((ip->bytes[whole] ^ network->bytes[whole]) & mask) == 0);
}

/* has - whether the client is in the network of an address of its kind */
static bool
has(const struct ip *client, const struct ip *ip, const struct spf_term *term)
{
	bool v4 = ip_is_v4(client);

	return v4 == ip_is_v4(ip) &&
	    in_network(client, ip, v4 ? 96 + term->bits4 : term->bits6);
}

static struct answer
addresses(const struct spf_client *client, struct span name)
{
	return answers_get(
	    client->a, ip_is_v4(client->ip) ? ASK_A : ASK_AAAA, name);
}

static bool
one_has(const struct answer *answer, const struct ip *client,
    const struct spf_term *term)
{
	size_t i = 0;

	while (i < answer->count && !has(client, &answer->records[i].ip, term))
		i++;
	return i < answer->count;
}

/* --- answers that are none --- */

static enum spf_match
no_answer(struct spf_client *client, struct span name)
{
	return spf_trouble(client, SPF_MATCH_TEMPERROR, "no answer about %.*s",
	    SPF_SHOWN(name));
}

enum spf_match
spf_no_records(
    struct spf_client *client, struct span name, enum answer_state state)
{
	if (state == ANSWER_PENDING)
		return SPF_MATCH_PENDING;
	if (state == ANSWER_TEMPERROR)
		return no_answer(client, name);
	if (++client->voids <= VOIDS_MAX)
		return SPF_MATCH_NO;
	return spf_trouble(client, SPF_MATCH_PERMERROR,
	    "more than %d names without an answer", VOIDS_MAX);
}

/* --- mechanisms --- */

static enum spf_match
match_all(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	(void)client;
	(void)domain;
	(void)term;
	return SPF_MATCH_YES;
}

static enum spf_match
match_ip(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	(void)domain;
	/* ip6 with an IPv4 address in it is for nobody */
	if ((term->kind == SPF_IP4) != ip_is_v4(client->ip))
		return SPF_MATCH_NO;
	return has(client->ip, &term->ip, term) ? SPF_MATCH_YES : SPF_MATCH_NO;
}

static enum spf_match
match_unknown(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	return spf_trouble(client, SPF_MATCH_UNKNOWN,
	    "%.*s of %.*s is not evaluated", SPF_SHOWN(term->text),
	    SPF_SHOWN(domain));
}

static struct span
target(struct span domain, const struct spf_term *term)
{
	return term->domain.s == NULL ? domain : term->domain;
}

static enum spf_match
match_a(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	struct span name = target(domain, term);
	struct answer answer = addresses(client, name);

	if (answer.state != ANSWER_FOUND)
		return spf_no_records(client, name, answer.state);
	return one_has(&answer, client->ip, term) ? SPF_MATCH_YES
						  : SPF_MATCH_NO;
}

/*
 * match_exchangers - all are asked for at once; the one that matches wins
 *
 * "." says that there is no mail (RFC 7505): it has no address.
 */
static enum spf_match
match_exchangers(struct spf_client *client, const struct answer *exchangers,
    const struct spf_term *term)
{
	enum spf_match match = SPF_MATCH_NO;
	struct answer answer;
	struct span name;
	size_t i;

	for (i = 0; i < exchangers->count; i++) {
		name = exchangers->records[i].text;
		answer = addresses(client, name);
		if (one_has(&answer, client->ip, term))
			return SPF_MATCH_YES;
		if (answer.state == ANSWER_PENDING)
			match = SPF_MATCH_PENDING;
		if (answer.state == ANSWER_TEMPERROR && match == SPF_MATCH_NO)
			match = no_answer(client, name);
	}
	return match;
}

enum spf_match
spf_exchangers(
    struct spf_client *client, struct span name, struct answer *answer)
{
	*answer = answers_get(client->a, ASK_MX, name);
	if (answer->state != ANSWER_FOUND)
		return spf_no_records(client, name, answer->state);
	if (answer->count <= EXCHANGERS_MAX)
		return SPF_MATCH_YES;
	return spf_trouble(client, SPF_MATCH_PERMERROR,
	    "%.*s has more than %d mail exchangers", SPF_SHOWN(name),
	    EXCHANGERS_MAX);
}

static enum spf_match
match_mx(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	struct answer answer;
	enum spf_match match =
	    spf_exchangers(client, target(domain, term), &answer);

	return match == SPF_MATCH_YES ? match_exchangers(client, &answer, term)
				      : match;
}

enum spf_match
spf_match(
    struct spf_client *client, struct span domain, const struct spf_term *term)
{
	static enum spf_match (*const match[SPF_REDIRECT])(
	    struct spf_client *, struct span, const struct spf_term *) = {
		[SPF_ALL] = match_all,
		[SPF_INCLUDE] = match_unknown,
		[SPF_A] = match_a,
		[SPF_MX] = match_mx,
		[SPF_PTR] = match_unknown,
		[SPF_IP4] = match_ip,
		[SPF_IP6] = match_ip,
		[SPF_EXISTS] = match_unknown,
	};

	if (term->macro)
		return match_unknown(client, domain, term);
	return match[term->kind](client, domain, term);
}
