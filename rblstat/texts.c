#include "rblstat/texts.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

struct pair {
	struct span part, zone;
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
	return SPAN_NONE;
}
