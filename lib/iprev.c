#include "lib/iprev.h"

#include <stddef.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/ip.h"

enum {
	NAMES_MAX = 10,
};

/*
 * leads_back - whether a name has the address: as iprev, for this name
 *
 * A name that is broken, or in a circle of CNAMEs, has no addresses.
 */
static enum iprev_result
leads_back(struct answers *a, struct span name, const struct ip *ip)
{
	enum question question = ip_is_v4(ip) ? ASK_A : ASK_AAAA;
	struct answer answer = answers_get(a, question, name);
	size_t i;

	if (answer.state == ANSWER_PENDING)
		return IPREV_PENDING;
	if (answer.state == ANSWER_TEMPERROR)
		return IPREV_TEMPERROR;
	for (i = 0; i < answer.count; i++)
		if (memcmp(&answer.records[i].ip, ip, sizeof *ip) == 0)
			return IPREV_PASS;
	return IPREV_FAIL;
}

/*
 * try_names - all that are to be asked for are noted at once; the first one
 * that leads back wins, also over those that could not be asked
 */
static struct iprev
try_names(struct answers *a, const struct answer *names, const struct ip *ip)
{
	struct iprev best = { IPREV_FAIL, names->records[0].text };
	bool seen[IPREV_PERMERROR + 1] = { false };
	enum iprev_result result;
	size_t i;

	for (i = 0; i < names->count && i < NAMES_MAX; i++) {
		result = leads_back(a, names->records[i].text, ip);
		if (result == IPREV_PASS && !seen[IPREV_PASS])
			best.name = names->records[i].text;
		seen[result] = true;
	}
	if (seen[IPREV_PENDING])
		best.result = IPREV_PENDING;
	else if (seen[IPREV_PASS])
		best.result = IPREV_PASS;
	else if (seen[IPREV_TEMPERROR])
		best.result = IPREV_TEMPERROR;
	return best;
}

struct iprev
iprev_confirm(
    struct answers *a, const struct answer *names, const struct ip *ip)
{
	static const enum iprev_result without[] = {
		[ANSWER_PENDING] = IPREV_PENDING,
		[ANSWER_NONE] = IPREV_PERMERROR,
		[ANSWER_TEMPERROR] = IPREV_TEMPERROR,
		[ANSWER_PERMERROR] = IPREV_PERMERROR,
	};

	if (names->state == ANSWER_FOUND)
		return try_names(a, names, ip);
	return (struct iprev){ without[names->state], SPAN_NONE };
}

struct iprev
iprev_check(struct answers *a, const struct ip *ip)
{
	struct answer names = answers_get_ptr(a, ip);

	return iprev_confirm(a, &names, ip);
}

const char *
iprev_word(enum iprev_result result)
{
	static const char *const words[] = {
		[IPREV_PENDING] = "",
		[IPREV_PASS] = "pass",
		[IPREV_FAIL] = "fail",
		[IPREV_TEMPERROR] = "temperror",
		[IPREV_PERMERROR] = "permerror",
	};

	return words[result];
}
