/*
 * digest-ways - how a host is let in: by rblunblock where the program that
 * refused it reads the rules that it writes, else by hand
 */
#include <string.h>

#include "lib/ip.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/groups.h"

#define ANY_KIND "rbldnsd" /* a list is asked by whatever can ask one */

/*
 * What refused, by the format of its log line, and the kind of rules that lets
 * in there; else what does. Of a format that is not here nothing is known: it
 * is one of the admin's own, or there is no choice.
 */
static const struct way {
	const char *format, *program;
	const char *kind; /* NULL: rblunblock has none for it */
	const char *todo; /* then */
} ways[] = {
	{ "logfmt", "rblsmtpd", "tcprules", NULL },
	{ "json", "rblsmtpd", "tcprules", NULL },
	{ "classic", "rblsmtpd", "tcprules", NULL },
	{ "columns", "rblsmtpd", "tcprules", NULL },
	{ "indimail", "rblsmtpd", "tcprules", NULL },
	{ "qlogenvelope", "qmail-smtpd", "tcprules", NULL },
	{ "postfix", "Postfix", "cidr", NULL },
	{ "exim", "Exim", NULL,
	    "accept the address in its ACL before the lists are asked" },
	{ "sendmail", "sendmail", NULL,
	    "give the address OK by Connect: in its access table" },
	{ "spamdyke", "spamdyke", NULL,
	    "write the address into its ip-whitelist-file" },
	{ "haraka", "Haraka", NULL, "exempt the address there" },
	{ "netgear", "Netgear UTM", NULL, "exempt the address there" },
};

static const struct way *
find_way(struct span format)
{
	const struct way *way;

	for (way = ways; way < ways + sizeof ways / sizeof *ways; way++)
		if (span_is(format, way->format))
			return way;
	return NULL;
}

/* serves - whether rules of this kind let in where that way leads */
static bool
serves(const char *kind, const struct way *way)
{
	return way == NULL || strcmp(kind, ANY_KIND) == 0 ||
	    (way->kind != NULL && strcmp(kind, way->kind) == 0);
}

/* add_todo - what to do where rblunblock, as it is configured, does nothing */
static void
add_todo(const struct way *way, struct buf *out)
{
	buf_text(out, out->len > 0 ? "; " : "");
	buf_format(out, "%s refused it: ", way->program);
	if (way->kind != NULL)
		buf_format(out,
		    "rblunblock lets it in there with kind = %s, see "
		    "rblkit.conf(5)",
		    way->kind);
	else
		buf_text(out, way->todo);
}

/* has_rule - whether rblunblock can write a rule for the address at all */
static bool
has_rule(struct span address, const struct digest_wish *wish)
{
	struct ip ip;

	return ip_read(address, &ip) && (wish->ipv6 || ip_is_v4(&ip));
}

void
digest_put_ways(struct document *row, const struct digest_wish *wish,
    const struct groups *formats)
{
	struct span address = doc_text_of(row, "ip");
	size_t i, count = groups_count(formats);
	struct buf instead = { 0 };
	bool served = count == 0;
	const struct way *way;

	for (i = 0; i < count; i++) {
		way = find_way(groups_get(formats, i)->name);
		if (serves(wish->kind, way))
			served = true;
		else if (instead.len == 0 ||
		    strstr(instead.s, way->program) == NULL)
			add_todo(way, &instead);
	}
	if (served && has_rule(address, wish)) {
		doc_format(row, "command", "rblunblock %.*s --why \"...\"",
		    (int)address.len, address.s);
	} else {
		doc_null(row, "command");
		if (served)
			buf_format(&instead,
			    "%srblunblock has no rule for this "
			    "address",
			    instead.len > 0 ? "; " : "");
	}
	doc_text(row, "instead",
	    instead.len > 0 ? buf_as_span(&instead) : SPAN_NONE);
	buf_free(&instead);
}
