#include "rblunblock/takeout-parts.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/files.h"
#include "lib/settings.h"
#include "rblunblock/dialect.h"
#include "rblunblock/hands.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"

#define SHOWN_MAX 200

/* --- what is known of them --- */

/* read_log - what it tells may be hidden from those who only look */
static int
read_log(struct taking *t, struct err *e)
{
	struct err why;

	if (!settings_on(t->job.settings, SET_DRY_RUN))
		return 0;
	if (job_read_log(&t->job, &why) == 0)
		return 0;
	if (why.kind == ERR_TEMP) {
		*e = why;
		return -1;
	}
	fprintf(stderr,
	    "rblunblock: %s; so edits by hand were not looked for\n", why.text);
	return 0;
}

int
takeout_read_hands(struct taking *t, struct err *e)
{
	struct span text = buf_as_span(&t->job.text);
	const struct entry *entry = t->entries.list;
	struct network n;

	if (read_log(t, e) < 0)
		return -1;
	t->hands = hands_read(buf_as_span(&t->job.log),
	    target_path(t->job.rules), t->job.kind->name);
	hands_see(t->hands, text, &t->entries);
	for (; entry < t->entries.list + t->entries.count; entry++)
		if (!hands_joined(t->hands, text, entry) &&
		    moved_network(entry, t->job.dialect, &n))
			hands_edited(t->hands, text, entry, &n);
	return 0;
}

/* --- who is not out at all --- */

/* add_comment - the line of one that has lost its rule, which may be this */
static void
add_comment(const struct taking *t, const struct network *n, struct buf *remedy)
{
	size_t i;

	for (i = 0; i < t->entries.orphan_count; i++)
		if (entry_is_for(&t->entries.orphans[i], n))
			buf_format(remedy,
			    ", or put the comment in line %zu there",
			    t->entries.orphans[i].line);
}

/*
 * refuse_let_in - by a rule that is nobody's, as far as can be seen
 *
 *   logged  whether the log has it that he was let in
 */
static int
refuse_let_in(
    const struct taking *t, const struct network *n, bool logged, struct err *e)
{
	const struct record *rule =
	    rules_lets_in(t->present, t->job.dialect, n);
	char text[NETWORK_TEXT_SIZE];
	struct buf remedy = { 0 };

	if (rule == NULL || entries_own(&t->entries, rule->line) ||
	    settings_on(t->job.settings, SET_FORCE))
		return 0;
	buf_text(&remedy, "delete it by hand");
	add_comment(t, n, &remedy);
	if (logged)
		buf_text(&remedy,
		    ", or have the log say with --force that it is not ours "
		    "any more");
	err_perm(e,
	    "%s:%zu: this rule lets %s in, and no comment of rblunblock is "
	    "right above it; %s",
	    t->job.rules_path, rule->line, network_format(n, text), remedy.s);
	buf_free(&remedy);
	return -1;
}

/* --- who is gone --- */

/* mean_keys - what the cdb may say of them until now */
static void
mean_keys(struct taking *t, const struct network *n)
{
	struct keys keys[2] = { 0 };
	struct err ignored;
	size_t i, j;

	if (dialect_keys(t->job.dialect, n, &keys[0], &ignored) == 0 &&
	    dialect_is_network(t->job.dialect, span_of(keys[0].list[0])) &&
	    ip_is_v4(&n->ip))
		dialect_octet_keys(n, &keys[1]);
	for (i = 0; i < 2; i++) {
		for (j = 0; j < keys[i].count; j++)
			buf_format(&t->meant, "%s:allow\n", keys[i].list[j]);
		dialect_keys_free(&keys[i]);
	}
}

/* add_still - that another rule lets him in; it may have come for that */
static void
add_still(struct taking *t, const struct network *n)
{
	const struct record *rule =
	    rules_lets_in(t->present, t->job.dialect, n);
	char text[NETWORK_TEXT_SIZE], *clean;

	if (rule == NULL)
		return;
	clean = span_printable(
	    span_trim(rules_line(buf_as_span(&t->job.text), rule->line)),
	    SHOWN_MAX);
	buf_format(&t->still, "  but      %s is let in by %s:%zu: %s\n",
	    network_format(n, text), t->job.rules_path, rule->line, clean);
	free(clean);
}

/* is_meant - whether a word is that of the network, or of who it was for */
static bool
is_meant(const struct gone *gone, const char *word, const struct network *n)
{
	char text[NETWORK_TEXT_SIZE];
	struct span target = gone->target, one;

	if (n != NULL)
		return span_is(gone->net, network_format(n, text));
	while (span_word(&target, &one))
		if (span_is(one, word))
			return true;
	return false;
}

static bool
is_noted(const struct taking *t, struct span net)
{
	struct span nets = buf_as_span(&t->gone), one;

	while (span_word(&nets, &one))
		if (span_same(one, net))
			return true;
	return false;
}

/* add_gone - Returns 0 for what is no network, too. */
static int
add_gone(struct taking *t, struct span net, struct err *e)
{
	struct network n;

	if (!network_read(net, &n) || is_noted(t, net))
		return 0;
	if (refuse_let_in(t, &n, true, e) < 0)
		return -1;
	add_still(t, &n);
	if (t->job.cdb != NULL)
		mean_keys(t, &n);
	buf_text(&t->gone, t->gone.len > 0 ? " " : "");
	buf_span(&t->gone, net);
	return 0;
}

int
takeout_find_gone(
    struct taking *t, const char *word, const struct network *n, struct err *e)
{
	size_t at = 0;
	struct gone gone;
	bool found = false;

	t->present = job_rules(&t->job, e);
	if (t->present == NULL)
		return -1;
	while (hands_gone(t->hands, &at, &gone)) {
		if (!is_meant(&gone, word, n))
			continue;
		found = true;
		if (add_gone(t, gone.net, e) < 0)
			return -1;
	}
	if (!found && n != NULL)
		return refuse_let_in(t, n, false, e);
	return found;
}

/* --- what is said of it --- */

void
takeout_say_gone(const struct taking *t, bool done)
{
	struct span nets = buf_as_span(&t->gone), net;

	while (span_word(&nets, &net))
		printf("%.*s: was taken out by hand; that %s in the log\n",
		    (int)net.len, net.s, done ? "is noted" : "would be noted");
	if (t->still.len > 0)
		fputs(t->still.s, stdout);
}
