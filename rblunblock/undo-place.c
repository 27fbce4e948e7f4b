#include "rblunblock/undo-parts.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/settings.h"
#include "rblunblock/dialect.h"
#include "rblunblock/edit.h"
#include "rblunblock/job.h"
#include "rblunblock/moved.h"

#define SAID_MAX 5

/* --- where lines stand --- */

/* begins_line - whether a line begins there; changes are of whole lines */
static bool
begins_line(struct span text, size_t at)
{
	return at == 0 || text.s[at - 1] == '\n';
}

static bool
stands_at(struct span text, size_t at, struct span what)
{
	return at <= text.len && text.len - at >= what.len &&
	    begins_line(text, at) && memcmp(text.s + at, what.s, what.len) == 0;
}

/* find_once - where the lines stand by now, if it is one place only */
static bool
find_once(struct span text, struct span lines, size_t *at)
{
	const char *found = text.s, *end = text.s + text.len;
	size_t count = 0, here;

	while (lines.len > 0 && count < 2 &&
	    (found = memmem(
		 found, (size_t)(end - found), lines.s, lines.len)) != NULL) {
		here = (size_t)(found++ - text.s);
		if (begins_line(text, here) && ++count == 1)
			*at = here;
	}
	return count == 1;
}

/* is_around - whether the lines beside an edit at that place are its own */
static bool
is_around(struct span text, const struct audit_edit *edit, size_t at)
{
	struct span above = edit->above, below = edit->below;
	size_t end = at + edit->added.len;

	if (above.s != NULL && above.len == 0 && at > 0)
		return false;
	if (below.s != NULL && below.len == 0 && end < text.len)
		return false;
	return (above.len == 0 ||
		   (above.len <= at &&
		       stands_at(text, at - above.len, above))) &&
	    (below.len == 0 || stands_at(text, end, below));
}

/* is_as_it_was - whether nothing has moved since the change */
static bool
is_as_it_was(struct span text, const struct audit *change)
{
	const struct audit_edit *edit = change->edits;
	bool is = change->size == (int64_t)text.len;

	for (; is && edit < change->edits + change->edit_count; edit++)
		is = stands_at(text, (size_t)edit->at, edit->added) &&
		    is_around(text, edit, (size_t)edit->at);
	return is;
}

/* --- where lines go that have left none --- */

/* find_beside - by the lines that were above and below, or one of them */
static bool
find_beside(struct span text, struct span above, struct span below,
    const struct audit_edit *edit, size_t *at)
{
	struct buf lines = { 0 };
	bool found;

	buf_text(&lines, "");
	buf_span(&lines, above);
	buf_span(&lines, edit->added);
	buf_span(&lines, below);
	found = above.len + below.len > 0 &&
	    find_once(text, buf_as_span(&lines), at);
	*at += above.len;
	buf_free(&lines);
	return found;
}

static bool
find_around(struct span text, struct place *place)
{
	const struct audit_edit *edit = place->edit;
	struct span above = edit->above, below = edit->below;

	place->cut = edit->added.len;
	place->known = KNOWN_BETWEEN;
	if (find_beside(text, above, below, edit, &place->at) &&
	    is_around(text, edit, place->at))
		return true;
	/* a comment belongs to what is below it */
	place->known = KNOWN_BEHIND;
	if (!span_starts(above, "#") &&
	    find_beside(text, above, SPAN_NONE, edit, &place->at))
		return true;
	place->known = KNOWN_BEFORE;
	if (!find_beside(text, SPAN_NONE, below, edit, &place->at))
		return false;
	if (place->cut == 0)
		place->at = edit_with_comments(text, place->at);
	return true;
}

static const struct record *
earlier(const struct record *a, const struct record *b)
{
	return a == NULL || (b != NULL && b->line < a->line) ? b : a;
}

/* first_rule - of those that would win over one for the network, and `first` */
static const struct record *
first_rule(
    const struct job *job, const struct network *n, const struct record *first)
{
	struct keys keys = { 0 };
	struct err ignored;
	size_t i;

	if (job->kind->decides != NULL)
		return earlier(
		    first, rules_decides(&job->before, job->dialect, n));
	if (dialect_keys(job->dialect, n, &keys, &ignored) == 0)
		for (i = 0; i < keys.count; i++)
			first = earlier(first,
			    records_find(
				&job->before.records, span_of(keys.list[i])));
	dialect_keys_free(&keys);
	return first;
}

/* find_winning - where a new rule for the same would go */
static void
find_winning(const struct job *job, struct place *place)
{
	struct span text = buf_as_span(&job->text);
	const struct record *first = NULL;
	struct entries all;
	struct network n;
	size_t i;

	entries_read(place->edit->removed, job->dialect, &all);
	for (i = 0; i < all.count; i++)
		if (moved_network(&all.list[i], job->dialect, &n))
			first = first_rule(job, &n, first);
	entries_free(&all);
	place->cut = 0;
	place->at = first == NULL
	    ? text.len
	    : edit_with_comments(text, span_line(text, first->line));
	place->known = first == NULL ? KNOWN_NOT : KNOWN_NOT_WINS;
	place->wins = first;
}

/* --- all places --- */

/* find_lines - those that the change wrote, of the same ones by what is beside
 */
static bool
find_lines(struct span text, struct place *place)
{
	const struct audit_edit *edit = place->edit;
	struct span above = edit->above, below = edit->below, none = SPAN_NONE;

	place->known = KNOWN;
	place->cut = edit->added.len;
	return find_once(text, edit->added, &place->at) ||
	    find_beside(text, above, below, edit, &place->at) ||
	    find_beside(text, none, below, edit, &place->at) ||
	    find_beside(text, above, none, edit, &place->at);
}

static bool
find_place(const struct job *job, struct place *place)
{
	struct span text = buf_as_span(&job->text);

	if (span_trim(place->edit->added).len > 0)
		return find_lines(text, place);
	if (!find_around(text, place))
		find_winning(job, place);
	return true;
}

/* by_place - for qsort(3): as they stand, then as they were noted */
static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return x->at != y->at ? (x->at > y->at) - (x->at < y->at)
			      : (x->edit > y->edit) - (x->edit < y->edit);
}

int
undo_find_places(const struct job *job, const struct audit *change,
    struct place *places, struct err *e)
{
	bool same = is_as_it_was(buf_as_span(&job->text), change), good = true;
	size_t i;

	for (i = 0; i < change->edit_count; i++) {
		places[i] = (struct place){ .edit = &change->edits[i],
			.at = (size_t)change->edits[i].at,
			.cut = change->edits[i].added.len };
		good = good && (same || find_place(job, &places[i]));
	}
	qsort(places, change->edit_count, sizeof *places, by_place);
	for (i = 1; i < change->edit_count; i++)
		good = good &&
		    places[i].at - places[i - 1].at >= places[i - 1].cut;
	if (!good)
		return err_perm(e,
		    "%s was changed since change %lld, at this very place; "
		    "edit it by hand",
		    job->rules_path, (long long)change->id);
	return 0;
}

/* end_line - what comes next begins a line of its own */
static void
end_line(struct buf *out)
{
	if (out->len > 0 && out->s[out->len - 1] != '\n')
		buf_char(out, '\n');
}

void
undo_put_back(
    struct span text, struct place *places, size_t count, struct buf *out)
{
	size_t i, at = 0, counted = 0, line = 1;

	buf_text(out, "");
	for (i = 0; i < count; i++) {
		buf_add(out, text.s + at, places[i].at - at);
		if (places[i].edit->removed.len > 0)
			end_line(out);
		for (; counted < out->len; counted++)
			line += out->s[counted] == '\n';
		places[i].line = line;
		buf_span(out, places[i].edit->removed);
		at = places[i].at + places[i].cut;
		/* it was the end, and somebody has written behind it */
		if (at < text.len)
			end_line(out);
	}
	buf_add(out, text.s + at, text.len - at);
}

/* --- what is told of them --- */

/* check_entry - what has lost its place must do what it did */
static int
check_entry(const struct job *job, const struct place *place,
    const struct entry *entry, struct err *e)
{
	int len = (int)entry->address.len;

	if (place->known >= KNOWN_NOT)
		return err_perm(e,
		    "%s: the lines around the old place of the rule for %.*s "
		    "are gone, and at %s it lets nobody in; edit it by hand",
		    job->rules_path, len, entry->address.s,
		    place->known == KNOWN_NOT ? "the end" : "another");
	fprintf(stderr,
	    "rblunblock: %s:%zu: the rule for %.*s lets nobody in at its old "
	    "place: another one goes first\n",
	    job->rules_path, place->line, len, entry->address.s);
	return 0;
}

static int
check_place(const struct job *job, const struct rules *after,
    const struct place *place, struct err *e)
{
	struct entries all;
	struct network n;
	size_t i;
	int rc = 0;

	if (place->wins != NULL && data_denies(place->wins->data) &&
	    !settings_on(job->settings, SET_FORCE))
		return err_perm(e,
		    "%s:%zu: this rule keeps out whom the change would let in, "
		    "and the lines around its old place are gone; --force puts "
		    "it before this one",
		    job->rules_path, place->wins->line);
	entries_read(place->edit->removed, job->dialect, &all);
	for (i = 0; rc == 0 && i < all.count; i++)
		if (moved_network(&all.list[i], job->dialect, &n) &&
		    rules_lets_in(after, job->dialect, &n) == NULL)
			rc = check_entry(job, place, &all.list[i], e);
	entries_free(&all);
	return rc;
}

int
undo_check_places(const struct job *job, const struct rules *after,
    const struct place *places, size_t count, struct err *e)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (places[i].known != KNOWN &&
		    check_place(job, after, &places[i], e) < 0)
			return -1;
	return 0;
}

void
undo_say_places(const struct job *job, const struct place *places, size_t count)
{
	static const char *const where[] = {
		[KNOWN_BETWEEN] = "between the lines around it",
		[KNOWN_BEHIND] = "behind the line that was above it",
		[KNOWN_BEFORE] = "before the line that was below it",
		[KNOWN_NOT] = "at the end, as the lines around it are gone",
		[KNOWN_NOT_WINS] = "before the rule that would win over it, as "
				   "the lines around it are gone",
	};
	size_t i, said = 0;

	for (i = 0; i < count; i++) {
		if (places[i].known == KNOWN ||
		    places[i].edit->removed.len == 0 || ++said > SAID_MAX)
			continue;
		printf("  place    %s:%zu, %s\n", job->rules_path,
		    places[i].line, where[places[i].known]);
	}
	if (said > SAID_MAX)
		printf("  place    and %zu more\n", said - SAID_MAX);
}
