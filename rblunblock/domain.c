#include "rblunblock/domain.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/hostname.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/dialect.h"
#include "rblunblock/interfaces.h"
#include "rblunblock/partner.h"
#include "rblunblock/rules.h"

enum {
	NARROW_V4 = 24, /* what is shorter is a whole provider's */
	NARROW_V6 = 48,
};

/* is_domain - whether the word can only be the name of one */
static bool
is_domain(const char *word)
{
	const char *last = strrchr(word, '.');
	char text[HOSTNAME_SIZE];

	/* a top level is never a number, and never one letter */
	return last != NULL && isalpha((unsigned char)last[1]) &&
	    last[2] != '\0' && strpbrk(word, ":/*") == NULL &&
	    !network_is_misspelt(word) &&
	    hostname_clean(span_of(word), text).len > 0;
}

/* find_flag - the dashes are forgotten easily: "rblunblock list" */
static const char *
find_flag(const char *word)
{
	static const enum setting flags[] = { SET_LIST, SET_CHECK, SET_REMOVE,
		SET_UNDO, SET_EXPIRE, SET_HELP };
	size_t i;

	for (i = 0; i < sizeof flags / sizeof *flags; i++)
		if (strcmp(settings_name(flags[i]), word) == 0)
			return settings_name(flags[i]);
	return NULL;
}

/* find_domain - in "anna@firma.pl" and "firma.pl."; false: there is none */
static bool
find_domain(const char *word, char name[HOSTNAME_SIZE])
{
	const char *at = strrchr(word, '@');
	struct span domain = span_of(at != NULL ? at + 1 : word);

	if (at == NULL && !span_ends(domain, "."))
		return false;
	return hostname_clean(domain, name).len > 0 && is_domain(name);
}

int
domain_or_network(const char *word, struct network *n, struct err *e)
{
	char name[HOSTNAME_SIZE];
	const char *flag = find_flag(word);

	if (is_domain(word))
		return 1;
	if (flag != NULL)
		return err_perm(e,
		    "\"%s\" is no address and no network; did you mean --%s?",
		    word, flag);
	if (find_domain(word, name))
		return err_perm(e,
		    "\"%.100s\" is no address of a client; did you mean the "
		    "domain, %.100s?",
		    word, name);
	return network_parse(word, n, e);
}

/* open_store - where there is one; without it the DNS alone is asked */
static struct store *
open_store(const struct settings *s)
{
	struct store *store = NULL;
	struct err why;

	if (store_open(settings_text(s, SET_DB), STORE_READ, &store, &why) < 0)
		fprintf(stderr,
		    "rblunblock: %s; who was refused is not known\n", why.text);
	return store;
}

static bool
is_wide(const struct network *n)
{
	return n->bits < (ip_is_v4(&n->ip) ? NARROW_V4 : NARROW_V6);
}

/* What may be let in here. */
struct here {
	const struct dialect *dialect;
	struct ip *own; /* the addresses of this host */
	size_t own_count;
};

static bool
is_own(const struct here *here, const struct network *n)
{
	size_t i;

	for (i = 0; i < here->own_count; i++)
		if (network_is_address(n) && network_has(n, &here->own[i]))
			return true;
	return false;
}

/* has_rules - whether there are any that are for a network and nobody else */
static bool
has_rules(const struct dialect *d, const struct network *n)
{
	struct keys keys;
	struct err ignored;
	bool has;

	if (rules_kind(d)->decides != NULL)
		return true;
	has = dialect_keys(d, n, &keys, &ignored) == 0;
	dialect_keys_free(&keys);
	return has;
}

/* left_out - why it is not let in; NULL: it may be */
static const char *
left_out(const struct here *here, const struct network *n)
{
	/* whoever runs a zone may put any address into it, ours too */
	if (network_is_local(n))
		return ", left out: not of the internet";
	if (is_own(here, n))
		return ", left out: an address of this host";
	if (!dialect_takes(here->dialect, &n->ip))
		return ip_is_v4(&n->ip) ? ", left out: IPv4"
					: ", left out: IPv6";
	if (!has_rules(here->dialect, n))
		return ", left out: there are no rules for it alone";
	return NULL;
}

static void
print_sender(const struct sender *sender, const char *remark)
{
	char text[NETWORK_TEXT_SIZE], *from;

	from = span_printable(span_of(sender->from), 100);
	printf("  %-18s  %s", network_format(&sender->net, text), from);
	if (sender->tries > 0)
		printf(", refused %lld %s", (long long)sender->tries,
		    plural(sender->tries, "time", "times"));
	printf("%s\n", remark);
	free(from);
}

/*
 * print - all of them, and take those that may be let in
 *
 *   wide  out: how many take force
 */
static void
print(const struct partner *p, const struct here *here, struct network **nets,
    size_t *count, size_t *wide)
{
	const struct sender *sender;
	const char *why;
	size_t i;

	for (sender = p->list; sender < p->list + p->count; sender++) {
		why = left_out(here, &sender->net);
		print_sender(sender,
		    why != NULL                 ? why
			: is_wide(&sender->net) ? ", a large network"
						: "");
		if (why != NULL)
			continue;
		*wide += is_wide(&sender->net);
		*nets = mem_resize(*nets, *count + 1, sizeof **nets);
		(*nets)[(*count)++] = sender->net;
	}
	for (i = 0; i < p->doubt_count; i++)
		fprintf(stderr, "rblunblock: there may be more: %s\n",
		    p->doubts[i]);
}

/* agree - Returns 0 for yes, 1 for no, -1 when nobody can be asked. */
static int
agree(const struct settings *s, size_t count, struct err *e)
{
	char answer[8] = "";

	if (settings_on(s, SET_YES) || settings_on(s, SET_DRY_RUN))
		return 0;
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return err_perm(e,
		    "these are %zu addresses and networks; say --yes when all "
		    "of them are meant",
		    count);
	printf("Let these %zu in? [y/N] ", count);
	fflush(stdout);
	if (fgets(answer, sizeof answer, stdin) == NULL)
		return 1;
	return *answer == 'y' || *answer == 'Y' ? 0 : 1;
}

static int
judge(const struct settings *s, const char *domain, const struct partner *p,
    size_t count, size_t wide, struct err *e)
{
	if (p->count > 0 && count == 0)
		return p->late
		    ? err_temp(e,
			  "none of these can be let in, and for others there "
			  "is no answer for now; try again later")
		    : err_perm(e, "none of these can be let in");
	if (count == 0)
		return p->late
		    ? err_temp(e,
			  "nothing is known of %.100s: no refused host has "
			  "that name, and name servers have no answer for now; "
			  "try again later",
			  domain)
		    : err_perm(e,
			  "nothing is known of %.100s: no refused host has "
			  "that name, and %s; name its addresses",
			  domain, p->without);
	if (wide > 0 && !settings_on(s, SET_FORCE))
		return err_perm(e,
		    "%zu of these networks are large, as those of a whole "
		    "provider; if all of them are meant, say so with --force, "
		    "or name the addresses",
		    wide);
	return agree(s, count, e);
}

int
domain_networks(const struct settings *s, const char *domain,
    struct network **nets, size_t *count, struct err *e)
{
	char name[HOSTNAME_SIZE];
	struct partner_way way = {
		.domain = hostname_clean(span_of(domain), name).s,
		.servers = settings_text(s, SET_DNS),
		.spf = settings_on(s, SET_SPF),
	};
	struct here here;
	struct partner p = { 0 };
	size_t wide = 0, before = *count;
	int rc = dialect_find(settings_text(s, SET_KIND),
	    settings_text(s, SET_DIALECT), &here.dialect, e);

	if (rc < 0 || interfaces_read(&here.own, &here.own_count, e) < 0)
		return -1;
	way.store = open_store(s);
	rc = partner_find(&way, &p, e);
	store_close(way.store);
	if (rc == 0) {
		printf("%s:\n", way.domain);
		print(&p, &here, nets, count, &wide);
		rc = judge(s, domain, &p, *count - before, wide, e);
	}
	partner_free(&p);
	free(here.own);
	return rc;
}
