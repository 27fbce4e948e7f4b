#include "lib/spf.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "lib/answers.h"
#include "lib/spf-parts.h"

enum {
	WIDE_BITS = 8, /* a network with fewer is a part of the internet */
};

/* One check, all the domains it leads to together. */
struct check {
	struct spf_client client;
	bool everybody;
	char matched[SPF_WHY_SIZE]; /* the term that did */
};

/* A domain whose record is looked at, and the one that led to it. */
struct frame {
	struct check *check;
	struct span domain;
	const struct frame *above;
};

/* What stands before the term that decides, and might decide itself. */
struct doubt {
	bool pending, unknown;
	bool other; /* of what is unknown, something is no pass */
};

static enum spf_result check_host(const struct frame *f);

static enum spf_result
broken(const struct frame *f, const char *why)
{
	spf_trouble(&f->check->client, SPF_MATCH_PERMERROR, "%.*s %s",
	    SPF_SHOWN(f->domain), why);
	return SPF_PERMERROR;
}

/* --- other records --- */

/* lead_to - what the record of another domain says (s5.2, s6.1) */
static enum spf_result
lead_to(const struct frame *f, struct span domain)
{
	struct frame below = { f->check, domain, f };
	const char *why = "has no record";
	enum spf_result result = SPF_NONE;

	while (f != NULL &&
	    (f->domain.len != domain.len ||
		strncasecmp(f->domain.s, domain.s, domain.len) != 0))
		f = f->above;
	if (f != NULL)
		why = "leads back to itself";
	else
		result = check_host(&below);
	if (result != SPF_NONE)
		return result;
	return broken(&below, why);
}

static enum spf_match
match_include(const struct frame *f, const struct spf_term *term)
{
	static const enum spf_match of[] = {
		[SPF_PENDING] = SPF_MATCH_PENDING,
		[SPF_NEUTRAL] = SPF_MATCH_NO,
		[SPF_PASS] = SPF_MATCH_YES,
		[SPF_FAIL] = SPF_MATCH_NO,
		[SPF_SOFTFAIL] = SPF_MATCH_NO,
		[SPF_TEMPERROR] = SPF_MATCH_TEMPERROR,
		[SPF_PERMERROR] = SPF_MATCH_PERMERROR,
		[SPF_UNKNOWN] = SPF_MATCH_UNKNOWN,
	};

	return of[lead_to(f, term->domain)];
}

/* --- one record --- */

/* is_wide - whether a term that matches the client does a great many others */
static bool
is_wide(const struct ip *client, const struct spf_term *term)
{
	return term->kind == SPF_ALL ||
	    (ip_is_v4(client) ? term->bits4 : term->bits6) < WIDE_BITS;
}

static enum spf_match
try_term(const struct frame *f, const struct spf_term *term)
{
	struct check *check = f->check;
	bool leads = term->kind == SPF_INCLUDE && !term->macro;
	enum spf_match match;

	if (!spf_may_ask(&check->client, term->kind))
		return SPF_MATCH_PERMERROR;
	match = leads ? match_include(f, term)
		      : spf_match(&check->client, f->domain, term);
	if (match != SPF_MATCH_YES)
		return match;
	snprintf(check->matched, sizeof check->matched, "%.*s of %.*s",
	    SPF_SHOWN(term->text), SPF_SHOWN(f->domain));
	/* of an include, the record that it led to has told */
	if (!leads)
		check->everybody = is_wide(check->client.ip, term);
	return match;
}

/*
 * settle - what the result is, after all that was in doubt before it
 *
 * A pass stands when everything in doubt could have been nothing else.
 */
static enum spf_result
settle(const struct doubt *doubt, enum spf_result result)
{
	if (doubt->pending)
		return SPF_PENDING;
	if (doubt->unknown && (result != SPF_PASS || doubt->other))
		return SPF_UNKNOWN;
	return result;
}

static enum spf_result
result_of(const struct spf_term *term, enum spf_match match)
{
	static const enum spf_result of[] = {
		['+'] = SPF_PASS,
		['-'] = SPF_FAIL,
		['?'] = SPF_NEUTRAL,
		['~'] = SPF_SOFTFAIL,
	};

	if (match == SPF_MATCH_TEMPERROR)
		return SPF_TEMPERROR;
	return match == SPF_MATCH_PERMERROR ? SPF_PERMERROR
					    : of[(int)term->qualifier];
}

/* last_word - what holds where no mechanism matched (s4.7, s6.1) */
static enum spf_result
last_word(const struct frame *f, const struct spf_term *redirect)
{
	struct check *check = f->check;

	if (redirect->kind == SPF_REDIRECT) {
		if (!spf_may_ask(&check->client, SPF_REDIRECT))
			return SPF_PERMERROR;
		if (!redirect->macro)
			return lead_to(f, redirect->domain);
		spf_match(&check->client, f->domain, redirect);
		return SPF_UNKNOWN;
	}
	snprintf(check->matched, sizeof check->matched,
	    "%.*s does not mention it", SPF_SHOWN(f->domain));
	return SPF_NEUTRAL;
}

/*
 * evaluate - the terms of a record, in order
 *
 * Behind what is pending it goes on, so as to note what else will have to be
 * asked for; the number of lookups that is allowed ends that, too.
 */
static enum spf_result
evaluate(const struct frame *f, struct span terms)
{
	struct spf_term term, redirect = { 0 };
	struct doubt doubt = { 0 };
	enum spf_match match;

	while (spf_record_next(&terms, &term) == 1) {
		if (term.kind == SPF_REDIRECT)
			redirect = term;
		if (term.kind >= SPF_REDIRECT)
			continue;
		match = try_term(f, &term);
		if (match == SPF_MATCH_PENDING) {
			doubt.pending = true;
		} else if (match == SPF_MATCH_UNKNOWN) {
			doubt.unknown = true;
			doubt.other |= term.qualifier != '+';
		} else if (match != SPF_MATCH_NO) {
			return settle(&doubt, result_of(&term, match));
		}
	}
	return settle(&doubt, last_word(f, &redirect));
}

static enum spf_result
check_host(const struct frame *f)
{
	struct span terms;
	enum spf_result result = spf_find(&f->check->client, f->domain, &terms);

	return result == SPF_PASS ? evaluate(f, terms) : result;
}

void
spf_check(
    struct answers *a, const struct ip *ip, struct span domain, struct spf *spf)
{
	struct check check = { .client = { .a = a, .ip = ip } };
	struct frame frame = { &check, domain, NULL };
	bool decided;

	spf->result = check_host(&frame);
	decided = spf->result >= SPF_NEUTRAL && spf->result <= SPF_SOFTFAIL;
	spf->everybody = spf->result == SPF_PASS && check.everybody;
	memcpy(spf->why, decided ? check.matched : check.client.trouble,
	    sizeof spf->why);
	if (spf->result == SPF_NONE)
		snprintf(spf->why, sizeof spf->why, "%.*s has no record",
		    SPF_SHOWN(domain));
}

const char *
spf_word(enum spf_result result)
{
	static const char *const words[] = {
		[SPF_PENDING] = "pending",
		[SPF_NONE] = "none",
		[SPF_NEUTRAL] = "neutral",
		[SPF_PASS] = "pass",
		[SPF_FAIL] = "fail",
		[SPF_SOFTFAIL] = "softfail",
		[SPF_TEMPERROR] = "temperror",
		[SPF_PERMERROR] = "permerror",
		[SPF_UNKNOWN] = "unknown",
	};

	return words[result];
}
