#include "rblunblock/undo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "rblunblock/edit.h"
#include "rblunblock/job.h"
#include "rblunblock/revise.h"
#include "rblunblock/undo-parts.h"

struct undoing {
	struct job job;
	struct pool *texts; /* of the changes */
	struct audit *changes;
	size_t count;
	struct place *places; /* of its edits */
	struct buf text;      /* as it was before the change */
	struct revision revision;
};

/* --- which change --- */

static void
read_changes(struct undoing *u)
{
	struct span log = buf_as_span(&u->job.log), line;
	struct audit change;
	const char *end;

	u->texts = pool_new();
	while (log.len > 0) {
		end = memchr(log.s, '\n', log.len);
		line.s = log.s;
		line.len = end != NULL ? (size_t)(end - log.s) + 1 : log.len;
		log.s += line.len;
		log.len -= line.len;
		if (!audit_read(line, u->texts, &change))
			continue;
		u->changes =
		    mem_one_more(u->changes, u->count, sizeof *u->changes);
		u->changes[u->count++] = change;
	}
}

/* is_of_this - whether these rules were changed; a log may serve others, too */
static bool
is_of_this(const struct undoing *u, const struct audit *change)
{
	return audit_is_of(change, target_path(u->job.rules));
}

static bool
is_undone(const struct undoing *u, const struct audit *change)
{
	size_t i;

	for (i = 0; i < u->count; i++)
		if (u->changes[i].of == change->id &&
		    is_of_this(u, &u->changes[i]))
			return true;
	return false;
}

/* is_change - of what is let in; a removal by hand that was noted is one */
static bool
is_change(const struct audit *change)
{
	return !span_is(change->verb, "build") &&
	    !span_is(change->verb, "undo");
}

/*
 * find_change - the last one, or that of the id, if possible of these rules;
 * NULL: there is none
 */
static const struct audit *
find_change(const struct undoing *u, int64_t id)
{
	const struct audit *change, *other = NULL;
	size_t i;

	for (i = u->count; i > 0; i--) {
		change = &u->changes[i - 1];
		if (id > 0 ? change->id != id
			   : !is_change(change) || is_undone(u, change))
			continue;
		if (is_of_this(u, change))
			return change;
		other = id > 0 && other == NULL ? change : other;
	}
	return other;
}

/* --- the text before it --- */

static int
go_back(struct undoing *u, const struct audit *change, struct err *e)
{
	if (change->edit_count == 0)
		return err_perm(e,
		    "change %lld is not noted byte for byte; an old version "
		    "of the rules may be in %s.~N~",
		    (long long)change->id, u->job.rules_path);
	u->places = mem_new(change->edit_count * sizeof *u->places);
	if (undo_find_places(&u->job, change, u->places, e) < 0)
		return -1;
	undo_put_back(
	    buf_as_span(&u->job.text), u->places, change->edit_count, &u->text);
	return 0;
}

static int
plan_it(struct undoing *u, const struct audit *change, struct err *e)
{
	const struct revising how = job_revising(&u->job, e);
	struct buf meant = { 0 };
	size_t i;
	int rc;

	for (i = 0; i < change->edit_count; i++) {
		buf_span(&meant, change->edits[i].removed);
		buf_char(&meant, '\n');
		buf_span(&meant, change->edits[i].added);
		buf_char(&meant, '\n');
	}
	rc = revise(
	    &how, buf_as_span(&u->text), buf_as_span(&meant), &u->revision, e);
	buf_free(&meant);
	return rc < 0 ? -1
		      : undo_check_places(&u->job, &u->revision.after,
			    u->places, change->edit_count, e);
}

/* --- the change --- */

static int
make_it(struct undoing *u, const struct audit *change, struct err *e)
{
	const char *why = settings_text(u->job.settings, SET_WHY);
	struct buf what = { 0 };
	struct audit audit = {
		.verb = span_of("undo"),
		.target = change->target,
		.why = why != NULL ? span_of(why) : change->why,
		.old = change->rule,
		.rule = change->old,
		.of = change->id,
	};
	int rc = job_install(&u->job, buf_as_span(&u->text),
	    &u->revision.after.records, &audit, e);

	if (rc == 0) {
		buf_format(&what, "change %lld (%.*s %.*s) is taken back",
		    (long long)change->id, (int)change->verb.len,
		    change->verb.s, (int)change->target.len, change->target.s);
		printf("%s\n", what.s);
		undo_say_places(&u->job, u->places, change->edit_count);
		job_say_built(&u->job);
		job_told(&u->job, what.s);
	}
	buf_free(&what);
	return rc;
}

static void
show_it(const struct undoing *u)
{
	struct buf shown = { 0 };

	edit_show(buf_as_span(&u->job.text), buf_as_span(&u->text),
	    u->job.rules_path, &shown);
	fputs(shown.len > 0 ? shown.s : "", stdout);
	buf_free(&shown);
}

/* read_id - the one word there may be; 0: none */
static int
read_id(const struct settings *s, int64_t *id, struct err *e)
{
	char *end = NULL;

	*id = s->count > 0 ? strtoll(s->words[0], &end, 10) : 0;
	if (s->count > 1 || (s->count > 0 && (*end != '\0' || *id < 1)))
		return err_perm(
		    e, "want the id of one change, as in rblunblock --undo 12");
	return 0;
}

static int
check_change(const struct undoing *u, const struct audit *change, struct err *e)
{
	if (!is_of_this(u, change))
		return err_perm(e,
		    "change %lld is one of %.*s; name that file with --rules",
		    (long long)change->id, (int)change->file.len,
		    change->file.s);
	if (change->kind.len > 0 && !span_is(change->kind, u->job.kind->name))
		return err_perm(e,
		    "change %lld is one of kind %.*s; say so with --kind",
		    (long long)change->id, (int)change->kind.len,
		    change->kind.s);
	if (is_undone(u, change))
		return err_perm(e, "change %lld is taken back already",
		    (long long)change->id);
	if (!is_change(change) || !audit_writes(change))
		return err_perm(e,
		    "change %lld (%.*s) wrote nothing that could be taken "
		    "back; an older one is taken back by its number",
		    (long long)change->id, (int)change->verb.len,
		    change->verb.s);
	return 0;
}

static int
run(struct undoing *u, const struct settings *s, struct err *e)
{
	bool look = settings_on(s, SET_DRY_RUN);
	const struct audit *change;
	int64_t id;

	if (read_id(s, &id, e) < 0 ||
	    job_open(&u->job, s, look ? TO_TRY : TO_CHANGE, e) < 0 ||
	    (look && job_read_log(&u->job, e) < 0))
		return -1;
	read_changes(u);
	change = find_change(u, id);
	if (change == NULL) {
		fprintf(stderr, "rblunblock: %s has no %s\n", u->job.audit_path,
		    id > 0 ? "such change"
			   : "change that is not taken back yet");
		return 1;
	}
	if (check_change(u, change, e) < 0 || job_rules(&u->job, e) == NULL ||
	    go_back(u, change, e) < 0 || plan_it(u, change, e) < 0)
		return -1;
	if (!look)
		return make_it(u, change, e);
	if (job_try(&u->job, buf_as_span(&u->text), &u->revision.after.records,
		e) < 0)
		return -1;
	show_it(u);
	return 0;
}

int
undo_run(const struct settings *s, struct err *e)
{
	struct undoing u = { 0 };
	int rc = run(&u, s, e);

	revision_free(&u.revision);
	job_close(&u.job);
	pool_free(u.texts);
	free(u.changes);
	free(u.places);
	buf_free(&u.text);
	return rc;
}
