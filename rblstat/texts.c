#include "rblstat/texts.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

struct pair {
	struct span part, zone;
};

/* Pages that operators send the refused to, of one list each. */
static const struct {
	const char *part, *zone;
} pages[] = {
	{ "spamcop.net/bl.shtml", "bl.spamcop.net" },
	{ "spamcop.net/w3m?action=checkblock", "bl.spamcop.net" },
	{ "barracudacentral.org/reputation", "b.barracudacentral.org" },
	{ "barracudacentral.org/rbl", "b.barracudacentral.org" },
	{ "barracudanetworks.com/reputation", "b.barracudacentral.org" },
	{ "psbl.surriel.com/", "psbl.surriel.com" },
	{ "psbl.org/listing", "psbl.surriel.com" },
	{ "dnsbl.manitu.net/", "ix.dnsbl.manitu.net" },
	{ "cbl.abuseat.org/lookup", "cbl.abuseat.org" },
	{ "abuseat.org/lookup.cgi", "cbl.abuseat.org" },
	{ "backscatterer.org/", "ips.backscatterer.org" },
	{ "dronebl.org/lookup", "dnsbl.dronebl.org" },
	{ "ordb.org/lookup", "relays.ordb.org" },
	{ "wpbl.info/", "db.wpbl.info" },
	{ "gbudb.com/truncate", "truncate.gbudb.net" },
	{ "blocklist.de/", "bl.blocklist.de" },
	{ "usenix.org.uk/content/rbl", "all.s5h.net" },
};

struct texts {
	char *pairs;
	struct pair *pair;
	size_t count;
};

static int
add(struct texts *texts, struct span word, struct err *e)
{
	const char *equals = memchr(word.s, '=', word.len);
	struct pair *pair;

	if (equals == NULL || equals == word.s ||
	    equals == word.s + word.len - 1)
		return err_perm(e,
		    "zones: \"%.*s\" is no pair; write it like "
		    "spamhaus.org=zen.spamhaus.org",
		    (int)(word.len > 100 ? 100 : word.len), word.s);
	texts->pair = mem_resize(texts->pair, texts->count + 1, sizeof *pair);
	pair = &texts->pair[texts->count++];
	pair->part = (struct span){ word.s, (size_t)(equals - word.s) };
	pair->zone = (struct span){ equals + 1, word.len - pair->part.len - 1 };
	return 0;
}

struct texts *
texts_new(const char *pairs, struct err *e)
{
	struct texts *texts = mem_new(sizeof *texts);
	struct span list, word;

	texts->pairs = mem_string(pairs == NULL ? "" : pairs);
	list = span_of(texts->pairs);
	while (span_word(&list, &word))
		if (add(texts, word, e) < 0) {
			texts_free(texts);
			return NULL;
		}
	return texts;
}

void
texts_free(struct texts *texts)
{
	if (texts == NULL)
		return;
	free(texts->pair);
	free(texts->pairs);
	free(texts);
}

struct span
texts_zone(const struct texts *texts, struct span text)
{
	const struct pair *pair;
	size_t i;

	for (i = 0; i < texts->count; i++) {
		pair = &texts->pair[i];
		if (memmem(text.s, text.len, pair->part.s, pair->part.len))
			return pair->zone;
	}
	for (i = 0; i < sizeof pages / sizeof pages[0]; i++)
		if (memmem(
			text.s, text.len, pages[i].part, strlen(pages[i].part)))
			return span_of(pages[i].zone);
	return SPAN_NONE;
}
