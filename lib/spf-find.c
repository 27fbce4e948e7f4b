#include "lib/answers.h"
#include "lib/spf-parts.h"

static enum spf_result
broken(struct spf_client *client, struct span domain, const char *why,
    enum spf_result result)
{
	spf_trouble(
	    client, SPF_MATCH_PERMERROR, "%.*s %s", SPF_SHOWN(domain), why);
	return result;
}

/* find_record - the one SPF record in an answer; how many there are */
static int
find_record(const struct answer *answer, struct span *terms, bool *unfit)
{
	struct span found;
	int count = 0;
	size_t i;

	*unfit = false;
	for (i = 0; i < answer->count; i++) {
		*unfit |= answer->records[i].text.s == NULL;
		if (spf_record_is(answer->records[i].text, &found)) {
			*terms = found;
			count++;
		}
	}
	return count;
}

/* read_answer - what the TXT records of a domain say (s4.5, s4.6) */
static enum spf_result
read_answer(struct spf_client *client, struct span domain,
    const struct answer *answer, struct span *terms)
{
	struct span bad;
	bool unfit;
	int count = find_record(answer, terms, &unfit);

	if (count > 1)
		return broken(
		    client, domain, "has more than one record", SPF_PERMERROR);
	if (count == 0 && answer->more)
		return broken(
		    client, domain, "has too many texts", SPF_UNKNOWN);
	if (count == 0 && unfit)
		return broken(
		    client, domain, "has a text that is too long", SPF_UNKNOWN);
	if (count == 0)
		return SPF_NONE;
	if (spf_record_check(*terms, &bad))
		return SPF_PASS;
	spf_trouble(client, SPF_MATCH_PERMERROR,
	    "\"%.*s\" of %.*s cannot be read", SPF_SHOWN(bad),
	    SPF_SHOWN(domain));
	return SPF_PERMERROR;
}

enum spf_result
spf_find(struct spf_client *client, struct span domain, struct span *terms)
{
	static const enum spf_result without[] = {
		[ANSWER_PENDING] = SPF_PENDING,
		[ANSWER_NONE] = SPF_NONE,
		[ANSWER_TEMPERROR] = SPF_TEMPERROR,
		[ANSWER_PERMERROR] = SPF_PERMERROR,
	};
	struct answer answer = answers_get(client->a, ASK_TXT, domain);

	if (answer.state == ANSWER_FOUND)
		return read_answer(client, domain, &answer, terms);
	if (answer.state >= ANSWER_TEMPERROR)
		broken(client, domain, "has no answer about its record",
		    SPF_TEMPERROR);
	return without[answer.state];
}
