#include "rblunblock/rules.h"

/* hides - the record that counts instead of one, and says otherwise, or NULL */
static const struct record *
hides(const struct rules *r, const struct record *record)
{
	const struct record *first = records_find(&r->records, record->key);

	return first->line == record->line ||
		span_same(first->data, record->data)
	    ? NULL
	    : first;
}

const struct record *
rules_hidden(const struct rules *r, size_t *at, const struct record **first)
{
	const struct record *list = r->records.list, *line, *other;
	size_t end = r->records.count;

	while (*at < end) {
		line = &list[*at];
		*first = NULL;
		while (*at < end && list[*at].line == line->line) {
			other = hides(r, &list[(*at)++]);
			if (other == NULL)
				break;
			*first = *first != NULL ? *first : other;
			if (*at == end || list[*at].line != line->line)
				return line;
		}
		while (*at < end && list[*at].line == line->line)
			(*at)++;
	}
	return NULL;
}
