#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/bytes.h"
#include "lib/dnsbl.h"
#include "lib/evidence-parts.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/when.h"

/* --- mail that we sent --- */

void
weigh_wrote(struct weighing *w)
{
	const struct evidence_facts *facts = w->facts;
	char last[WHEN_TEXT_SIZE];

	if (w->domain.s == NULL || !facts->wrote)
		return;
	if (facts->wrote_mails == 0)
		evidence_add(w, EVIDENCE_WROTE, "%.*s is on the list of those",
		    EVIDENCE_SHOWN(w->domain));
	else
		evidence_add(w, EVIDENCE_WROTE, "%lld %s to %.*s, last %.10s",
		    (long long)facts->wrote_mails,
		    plural(facts->wrote_mails, "mail", "mails"),
		    EVIDENCE_SHOWN(w->domain),
		    when_local(facts->wrote_last, last));
}

/* --- coming back --- */

enum {
	RETRY_TRIES = 3,
	RETRY_SPAN = 2 * 3600,
	RETRY_GAP = 5 * 60, /* RFC 5321 s4.5.4.1 asks for 30; many are eager */
};

/* weigh_retry - whether it came like one that has a queue, most gaps long */
void
weigh_retry(struct weighing *w)
{
	const struct evidence_facts *facts = w->facts;
	size_t i, gaps, wide = 0;
	long long span;

	if (facts->try_count < RETRY_TRIES)
		return;
	gaps = facts->try_count - 1;
	span = facts->tries[gaps] - facts->tries[0];
	for (i = 0; i < gaps; i++)
		wide += facts->tries[i + 1] - facts->tries[i] >= RETRY_GAP;
	if (span >= RETRY_SPAN && wide * 2 > gaps)
		evidence_add(w, EVIDENCE_RETRY, "%zu tries in %lld hours",
		    facts->try_count, span / 3600);
}

/* --- the lists it is on --- */

/* Labels of lists of addresses that should send no mail, whoever has them. */
static const char *const policy_labels[] = { "dialup", "dialups", "dul", "duhl",
	"dynablock", "dynamic", "dyna", "noptr", "pbl", "spamrats-dyna", NULL };

/* What such lists tell a client. */
static const char *const policy_texts[] = { "/pbl", "127.0.0.10", "127.0.0.11",
	"dial-up", "dialup", "dul", "dynamic ip", "dynamic address", NULL };

static bool
has_label(struct span zone, const char *label)
{
	size_t len = strlen(label);
	const char *at = zone.s, *end, *dot;

	if (at == NULL)
		return false;
	for (end = at + zone.len; at < end; at = dot + 1) {
		dot = memchr(at, '.', (size_t)(end - at));
		if (dot == NULL)
			dot = end;
		if ((size_t)(dot - at) == len &&
		    strncasecmp(at, label, len) == 0)
			return true;
	}
	return false;
}

static bool
is_letter(char c)
{
	return isalnum((unsigned char)c) != 0;
}

/* has_words - whether the text has these words, not parts of others */
static bool
has_words(struct span text, const char *words)
{
	size_t len = strlen(words), i;

	for (i = 0; i + len <= text.len; i++)
		if (strncasecmp(text.s + i, words, len) == 0 &&
		    !(i > 0 && is_letter(words[0]) &&
			is_letter(text.s[i - 1])) &&
		    !(i + len < text.len && is_letter(text.s[i + len])))
			return true;
	return false;
}

static bool
is_policy(const struct evidence_listing *list)
{
	size_t i;

	for (i = 0; policy_labels[i] != NULL; i++)
		if (has_label(list->zone, policy_labels[i]))
			return true;
	for (i = 0; policy_texts[i] != NULL; i++)
		if (has_words(list->text, policy_texts[i]))
			return true;
	return false;
}

/* name_of - a list as it may be shown: without a customer's key */
static struct span
name_of(const struct evidence_listing *list)
{
	struct span zone = list->zone;
	char *text;
	size_t key;

	if (zone.s == NULL)
		return span_of("a list");
	text = mem_copy(zone.s, zone.len);
	key = dnsbl_key_length(text);
	free(text);
	return (struct span){ zone.s + key, zone.len - key };
}

void
weigh_policy(struct weighing *w)
{
	const struct evidence_listing *list = w->facts->lists;
	size_t i = 0, count = w->facts->list_count;

	while (i < count && !is_policy(&list[i]))
		i++;
	if (i < count)
		evidence_add(w, EVIDENCE_POLICY, "%.*s",
		    EVIDENCE_SHOWN(name_of(&list[i])));
}

enum {
	MANY_LISTS = 3,
};

/* Labels below a country's that belong to nobody: com.pl, co.uk. */
static const char *const shared_labels[] = { "ac", "co", "com", "edu", "gov",
	"net", "or", "org", NULL };

/* cut_label - the last one off a name; SPAN_NONE at the end */
static struct span
cut_label(struct span *name)
{
	const char *dot = memrchr(name->s, '.', name->len);
	size_t rest = dot == NULL ? 0 : (size_t)(dot - name->s);
	size_t at = dot == NULL ? 0 : rest + 1;
	struct span label = { name->s + at, name->len - at };

	name->len = rest;
	return label.len > 0 ? label : SPAN_NONE;
}

static bool
is_shared(struct span label)
{
	size_t i = 0;

	while (shared_labels[i] != NULL && !span_is(label, shared_labels[i]))
		i++;
	return shared_labels[i] != NULL;
}

/*
 * keeper_of - the label that tells whose a list is: "spamhaus" of
 * sbl.spamhaus.org and of KEY.zen.dq.spamhaus.net
 */
static struct span
keeper_of(struct span zone)
{
	struct span top = cut_label(&zone), second = cut_label(&zone), third;

	third = is_shared(second) ? cut_label(&zone) : SPAN_NONE;
	if (third.s != NULL)
		return third;
	return second.s != NULL ? second : top;
}

static bool
same_keeper(struct span a, struct span b)
{
	a = keeper_of(a);
	b = keeper_of(b);
	return a.len == b.len && strncasecmp(a.s, b.s, a.len) == 0;
}

/* is_first - whether no list before this one has the same keeper */
static bool
is_first(const struct evidence_listing *lists, size_t which)
{
	size_t i = 0;

	if (lists[which].zone.s == NULL)
		return false;
	while (i < which &&
	    (lists[i].zone.s == NULL ||
		!same_keeper(lists[i].zone, lists[which].zone)))
		i++;
	return i == which;
}

/* weigh_many - lists that look by themselves: one of each keeper counts */
void
weigh_many(struct weighing *w)
{
	const struct evidence_facts *facts = w->facts;
	struct buf names = { 0 };
	int count = 0;
	size_t i;

	for (i = 0; i < facts->list_count; i++) {
		if (!is_first(facts->lists, i))
			continue;
		buf_text(&names, count++ == 0 ? "" : ", ");
		buf_span(&names, name_of(&facts->lists[i]));
	}
	if (count >= MANY_LISTS)
		evidence_add(w, EVIDENCE_MANYBL, "%s", names.s);
	buf_free(&names);
}
