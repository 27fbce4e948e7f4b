#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/dnsbl.h"
#include "lib/evidence-parts.h"
#include "lib/naming.h"
#include "lib/spf.h"

/* --- names --- */

static void
weigh_generic(struct weighing *w)
{
	const struct evidence_facts *facts = w->facts;
	struct span match;

	if (naming_is_generic(
		facts->iprev.name, facts->domain, &facts->ip, &match))
		evidence_add(w, EVIDENCE_GENERIC, "\"%.*s\" in %.*s",
		    EVIDENCE_SHOWN(match), EVIDENCE_SHOWN(facts->iprev.name));
}

static void
weigh_own_name(struct weighing *w)
{
	struct span name = w->facts->iprev.name, match;

	evidence_add(w, EVIDENCE_IPREV, "%.*s", EVIDENCE_SHOWN(name));
	if (naming_is_mail(name, w->facts->domain, &match))
		evidence_add(w, EVIDENCE_MAILNAME, "\"%.*s\" in %.*s",
		    EVIDENCE_SHOWN(match), EVIDENCE_SHOWN(name));
	weigh_generic(w);
}

static void
weigh_claimed_name(struct weighing *w)
{
	struct span name = w->facts->iprev.name;

	if (name.len == 0) {
		evidence_add(w, EVIDENCE_IPREV_FAIL, "it is none");
		return;
	}
	evidence_add(w, EVIDENCE_IPREV_FAIL, "%.*s", EVIDENCE_SHOWN(name));
	weigh_generic(w);
}

void
weigh_name(struct weighing *w)
{
	char ip[IP_TEXT_SIZE];

	switch (w->facts->iprev.result) {
	case IPREV_PASS:
		weigh_own_name(w);
		break;
	case IPREV_FAIL:
		weigh_claimed_name(w);
		break;
	case IPREV_PERMERROR:
		evidence_add(w, EVIDENCE_IPREV_NONE, "DNS has none for %s",
		    ip_format(&w->facts->ip, ip));
		break;
	default:
		evidence_add_unknown(
		    w, EVIDENCE_IPREV, "what its name is could not be asked");
	}
}

/* --- mail exchangers --- */

enum found { FOUND_NO, FOUND_YES, FOUND_PENDING, FOUND_UNKNOWN };

static enum found
has_address(struct weighing *w, enum question question, struct span name)
{
	struct answer answer = answers_get(w->a, question, name);
	size_t i;

	if (answer.state == ANSWER_PENDING)
		return FOUND_PENDING;
	if (answer.state == ANSWER_TEMPERROR)
		return FOUND_UNKNOWN;
	for (i = 0; i < answer.count; i++)
		if (memcmp(&answer.records[i].ip, &w->facts->ip,
			sizeof w->facts->ip) == 0)
			return FOUND_YES;
	return FOUND_NO;
}

static enum question
addresses(const struct weighing *w)
{
	return ip_is_v4(&w->facts->ip) ? ASK_A : ASK_AAAA;
}

/* find_exchanger - the one that is this host, all of them asked for at once */
static enum found
find_exchanger(struct weighing *w, const struct answer *mx, struct span *which)
{
	enum found found = FOUND_NO, one;
	size_t i;

	for (i = 0; i < mx->count; i++) {
		*which = mx->records[i].text;
		one = has_address(w, addresses(w), *which);
		if (one == FOUND_YES)
			return one;
		if (one == FOUND_PENDING || found == FOUND_NO)
			found = one;
	}
	return found;
}

/* no_mail_told - what the rules of mail could not find out */
static bool
no_mail_told(struct weighing *w)
{
	evidence_add_unknown(w, EVIDENCE_MX,
	    "where the mail of %.*s goes could not be asked",
	    EVIDENCE_SHOWN(w->domain));
	return true;
}

static bool
weigh_exchangers(struct weighing *w, const struct answer *mx)
{
	struct span which = mx->records[0].text;
	enum found found;

	/* "." alone: RFC 7505 */
	if (mx->count == 1 && which.s != NULL && which.len == 0) {
		evidence_add(w, EVIDENCE_NOMX, "%.*s says so",
		    EVIDENCE_SHOWN(w->domain));
		return true;
	}
	found = find_exchanger(w, mx, &which);
	if (found == FOUND_YES)
		evidence_add(w, EVIDENCE_MX, "%.*s for %.*s",
		    EVIDENCE_SHOWN(which), EVIDENCE_SHOWN(w->domain));
	if (found == FOUND_UNKNOWN)
		no_mail_told(w);
	return found != FOUND_PENDING;
}

/* weigh_address - of a domain without MX, its address takes the mail
 * (RFC 5321 s5.1) */
static bool
weigh_address(struct weighing *w)
{
	struct answer v4 = answers_get(w->a, ASK_A, w->domain);
	struct answer v6 = answers_get(w->a, ASK_AAAA, w->domain);

	if (v4.state == ANSWER_PENDING || v6.state == ANSWER_PENDING)
		return false;
	if (has_address(w, addresses(w), w->domain) == FOUND_YES)
		evidence_add(
		    w, EVIDENCE_MX, "%.*s itself", EVIDENCE_SHOWN(w->domain));
	else if (v4.state == ANSWER_TEMPERROR || v6.state == ANSWER_TEMPERROR)
		no_mail_told(w);
	else if (v4.state != ANSWER_FOUND && v6.state != ANSWER_FOUND)
		evidence_add(w, EVIDENCE_NOMX, "%.*s has no MX and no address",
		    EVIDENCE_SHOWN(w->domain));
	return true;
}

bool
weigh_mail(struct weighing *w)
{
	struct answer mx;

	if (w->domain.s == NULL)
		return true;
	mx = answers_get(w->a, ASK_MX, w->domain);
	switch (mx.state) {
	case ANSWER_PENDING:
		return false;
	case ANSWER_FOUND:
		return weigh_exchangers(w, &mx);
	case ANSWER_NONE:
		return weigh_address(w);
	default:
		return no_mail_told(w);
	}
}

/* --- SPF --- */

bool
weigh_spf(struct weighing *w)
{
	struct spf spf;

	if (w->domain.s == NULL)
		return true;
	spf_check(w->a, &w->facts->ip, w->domain, &spf);
	if (spf.result == SPF_PASS)
		evidence_add(w, spf.everybody ? EVIDENCE_SPF_ALL : EVIDENCE_SPF,
		    "%s", spf.why);
	if (spf.result == SPF_FAIL || spf.result == SPF_SOFTFAIL)
		evidence_add(w, EVIDENCE_SPF_FAIL, "%s", spf.why);
	if (spf.result >= SPF_TEMPERROR)
		evidence_add_unknown(w, EVIDENCE_SPF,
		    "whether its domain lets it send mail is not known (%s): "
		    "%s",
		    spf_word(spf.result), spf.why);
	return spf.result != SPF_PENDING;
}

/* --- a list of good hosts --- */

/*
 * trust_of - what 127.0.CATEGORY.TRUST says, as of dnswl.org: 0 to 3, -1 for
 * what is no answer of such a list, 127.0.0.255 and 127.255.255.0/24 foremost,
 * which it gives to those who ask too much
 */
static int
trust_of(const struct ip *ip)
{
	const unsigned char *o = ip->bytes + 12;

	return ip_is_v4(ip) && o[0] == 127 && o[1] == 0 && o[3] <= 3 ? o[3]
								     : -1;
}

static void
weigh_trust(struct weighing *w, const struct answer *answer)
{
	static const struct {
		enum evidence_kind kind;
		const char *word;
	} trusts[] = {
		{ EVIDENCE_DNSWL_NONE, "none" },
		{ EVIDENCE_DNSWL_LOW, "low" },
		{ EVIDENCE_DNSWL, "medium" },
		{ EVIDENCE_DNSWL, "high" },
	};
	struct span list = w->facts->dnswl;
	int trust = 3, one;
	size_t i;

	for (i = 0; i < answer->count; i++) {
		one = trust_of(&answer->records[i].ip);
		trust = one < trust ? one : trust;
	}
	if (trust < 0)
		evidence_add_unknown(w, EVIDENCE_DNSWL,
		    "%.*s does not answer us", EVIDENCE_SHOWN(list));
	else
		evidence_add(w, trusts[trust].kind, "%.*s, trust %s",
		    EVIDENCE_SHOWN(list), trusts[trust].word);
}

bool
weigh_dnswl(struct weighing *w)
{
	struct span list = w->facts->dnswl;
	struct answer answer;
	char *name, zone[256];

	if (list.s == NULL || list.len >= sizeof zone)
		return true;
	memcpy(zone, list.s, list.len);
	zone[list.len] = '\0';
	name = dnsbl_name(&w->facts->ip, zone);
	answer = answers_get(w->a, ASK_A, span_of(name));
	free(name);
	if (answer.state == ANSWER_FOUND)
		weigh_trust(w, &answer);
	if (answer.state >= ANSWER_TEMPERROR)
		evidence_add_unknown(w, EVIDENCE_DNSWL,
		    "%.*s could not be asked", EVIDENCE_SHOWN(list));
	return answer.state != ANSWER_PENDING;
}
