#include "rblunblock/records.h"

size_t
records_up_to(const struct records *r, size_t line)
{
	size_t from = 0, to = r->count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (r->list[middle].line <= line)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

void
records_splice(struct records *r, const struct records *base, size_t behind,
    size_t cut, size_t lines)
{
	r->base = base;
	r->from = records_up_to(base, behind);
	r->cut = records_up_to(base, behind + cut) - r->from;
	r->lines = lines;
	r->lines_cut = cut;
}

size_t
records_count(const struct records *r)
{
	return r->base == NULL ? r->count : r->base->count - r->cut + r->count;
}

/* find_owner - who has a record, and where */
static const struct records *
find_owner(const struct records *r, size_t *i)
{
	if (r->base == NULL)
		return r;
	if (*i < r->from)
		return r->base;
	if (*i < r->from + r->count) {
		*i -= r->from;
		return r;
	}
	*i = *i - r->count + r->cut;
	return r->base;
}

const struct record *
records_get(const struct records *r, size_t i)
{
	const struct records *owner = find_owner(r, &i);

	return &owner->list[i];
}

uint32_t
records_hash(const struct records *r, size_t i)
{
	const struct records *owner = find_owner(r, &i);

	return owner->hashes[i];
}

size_t
records_place(const struct records *r, const struct record *record)
{
	size_t i;

	if (r->count > 0 && record >= r->list && record < r->list + r->count)
		return r->from + (size_t)(record - r->list);
	i = (size_t)(record - r->base->list);
	return i < r->from ? i : i - r->cut + r->count;
}

size_t
records_line(const struct records *r, const struct record *record)
{
	return records_place(r, record) < r->from + r->count
	    ? record->line
	    : record->line - r->lines_cut + r->lines;
}
