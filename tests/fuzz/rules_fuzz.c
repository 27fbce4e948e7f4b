/*
 * rules_fuzz - any bytes may be a tcp rules file
 */
#include <stddef.h>
#include <stdint.h>

#include "lib/audit.h"
#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/pool.h"
#include "rblunblock/dialect.h"
#include "rblunblock/entry.h"
#include "rblunblock/network.h"
#include "rblunblock/rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* try_entries - and the comments above rules */
static void
try_entries(struct span text, const struct dialect *d)
{
	struct buf why = { 0 };
	struct entries all;
	size_t i;

	entries_read(text, d, &all);
	for (i = 0; i < all.count; i++)
		entry_why(&all.list[i], &why);
	entries_free(&all);
	buf_free(&why);
}

/* try_audit - a line of the log */
static void
try_audit(struct span line)
{
	static struct pool *texts;
	struct audit a;

	/* its memory is large, so one for all inputs */
	if (texts == NULL)
		texts = pool_new();
	pool_clear(texts);
	audit_read(line, texts, &a);
}

/* try_rules - and what goes for an address */
static void
try_rules(const struct rules *rules, const struct dialect *d)
{
	const struct record *in_force;
	struct network n;
	struct err e;
	size_t at = 0;

	if (network_parse(d->ipv4 ? "192.0.2.1" : "2001:db8::1", &n, &e) < 0)
		return;
	if (rules_kind(d)->decides != NULL) {
		in_force = rules_decides(rules, d, &n);
		while (rules_within(rules, d, &n, in_force, &at) != NULL)
			;
		return;
	}
	in_force = records_in_force(&rules->records, d, span_of("192.0.2.1"));
	rules_by_name(rules, &n, in_force);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[][2] = { { "tcprules", "vanilla" },
		{ "tcprules", "ipv6" }, { "tcprules", "ucspi-tcp6" },
		{ "cidr", "cidr" }, { "rbldnsd", "ip4trie" },
		{ "rbldnsd", "ip4set" }, { "rbldnsd", "ip6trie" } };
	struct span text = { (const char *)data, size };
	const struct dialect *d;
	struct rules rules;
	struct err e = { 0 };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		if (dialect_find(names[i][0], names[i][1], &d, &e) < 0)
			continue;
		if (rules_read(text, d, "fuzz", &rules, &e) == 0)
			try_rules(&rules, d);
		rules_free(&rules);
		try_entries(text, d);
	}
	try_audit(text);
	return 0;
}
