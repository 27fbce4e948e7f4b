#include <string.h>

#include "lib/resolve-parts.h"
#include "lib/suffix.h"

/*
 * Most of what one zone leaves without an answer shares a network or an
 * organisation: thousands of hosts, whose questions take their places for
 * seconds, each. Where some were in vain, so will be the others.
 */
enum {
	PATIENCE = 8,        /* questions, before a group is silent */
	CREDIT = 256,        /* words that it may have had before, at most */
	GROUPS_MAX = 100000, /* before all are begun anew */
	V4_LABELS = 4,       /* of a /16 below in-addr.arpa */
	V6_LABELS = 10,      /* of a /32 below ip6.arpa */
	V4_LENGTH = 28,      /* of 255.255.255.255.in-addr.arpa */
};

static struct span
last_labels(const char *name, int labels)
{
	const char *at = name + strlen(name);

	while (at > name && (at[-1] != '.' || --labels > 0))
		at--;
	return span_of(at);
}

/* group_of - the network of an address, or the organisation of a name */
static struct span
group_of(const struct wanted *wanted)
{
	const char *name = wanted->name;
	struct span domain;

	if (wanted->question == ASK_PTR)
		return last_labels(
		    name, strlen(name) > V4_LENGTH ? V6_LABELS : V4_LABELS);
	domain = suffix_domain(name);
	return domain.len > 0 ? domain : span_of(name);
}

/* balance_of - its questions without a word, less those with one */
static int64_t *
balance_of(struct kin *kin, const struct wanted *wanted)
{
	if (kin->balance.count >= GROUPS_MAX)
		ids_free(&kin->balance);
	return ids_at(&kin->balance, span_hash(group_of(wanted)) | 1);
}

/* as long as all answer, there is nothing to be noted */
void
kin_heard(struct kin *kin, const struct wanted *wanted, bool word)
{
	int64_t *balance;

	if (word && kin->balance.count == 0)
		return;
	balance = balance_of(kin, wanted);
	if (!word)
		++*balance;
	else if (*balance > -CREDIT)
		--*balance;
}

bool
kin_is_silent(struct kin *kin, const struct wanted *wanted)
{
	return kin->balance.count > 0 && *balance_of(kin, wanted) >= PATIENCE;
}

void
kin_free(struct kin *kin)
{
	ids_free(&kin->balance);
}
