#include "lib/changes.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "lib/store.h"

#define LOG_MAX       (256 << 20)
#define RULES_DEFAULT "/etc/tcp.smtp" /* as rblunblock has it */

void
changes_log(const struct settings *s, struct buf *path)
{
	const char *said = settings_text(s, SET_AUDIT);
	const char *rules = settings_text(s, SET_RULES);
	char *real;

	if (said != NULL) {
		buf_text(path, said);
		return;
	}
	if (rules == NULL)
		rules = RULES_DEFAULT;
	/* it is beside the rules, wherever a link leads to them from */
	real = realpath(rules, NULL);
	buf_format(path, "%s.log", real != NULL ? real : rules);
	free(real);
}

/* --- one change --- */

/* put_ids - of the hosts of a network of IPv4 */
static void
put_ids(struct query *q, const struct ip *net, int bits)
{
	int64_t size = INT64_C(1) << (32 - bits), id = ip_number(net);

	query_put_int(q, 4, id - id % size);
	query_put_int(q, 5, id - id % size + size - 1);
}

/* add_nets - those of a list of words; others let nobody in */
static int
add_nets(struct store *store, int64_t change, struct span nets, bool let_in,
    struct err *e)
{
	struct query *q = store_query(store, SQL_CHANGE_NET_ADD);
	struct span word;
	struct ip net;
	int bits;

	while (span_word(&nets, &word)) {
		if (!ip_read_net(word, &net, &bits))
			continue;
		query_put_int(q, 1, change);
		query_put_text(q, 2, word);
		query_put_int(q, 3, let_in);
		if (ip_is_v4(&net))
			put_ids(q, &net, bits);
		if (query_step(q, e) < 0)
			return -1;
	}
	return 0;
}

/* put_key - what tells a change from all others */
static void
put_key(struct query *q, const struct audit *a)
{
	query_put_int(q, 1, a->id);
	query_put_int(q, 2, a->time);
	query_put_text(q, 3, a->target);
	query_put_text(q, 4, a->file);
}

static int
add_change(
    struct store *store, struct span log, const struct audit *a, struct err *e)
{
	struct query *q = store_query(store, SQL_CHANGE_ADD);
	int64_t id;

	put_key(q, a);
	query_put_text(q, 5, log);
	query_put_text(q, 6, a->user);
	query_put_text(q, 7, a->verb);
	query_put_text(q, 8, a->why);
	query_put_text(q, 9, a->until);
	if (a->of > 0)
		query_put_int(q, 10, a->of);
	query_put_text(q, 11, a->kind);
	if (query_step(q, e) < 0)
		return -1;
	if (store_changes(store) == 0)
		return 0;
	id = store_last_id(store);
	return add_nets(store, id, a->in, true, e) < 0 ||
		add_nets(store, id, a->out, false, e) < 0
	    ? -1
	    : 0;
}

/* --- one log --- */

/*
 * is_carried - whether its last change has a row, and so have all before it,
 * since they come in one transaction
 *
 * Returns 1, 0, or -1.
 */
static int
is_carried(struct store *store, struct span log, struct err *e)
{
	struct pool *texts = pool_new();
	struct query *q = store_query(store, SQL_CHANGE_FIND);
	struct audit last;
	int step = 1;

	if (audit_last(log, NULL, texts, &last)) {
		put_key(q, &last);
		step = query_step(q, e);
		query_reset(q);
	}
	pool_free(texts);
	return step;
}

static int
add_changes(
    struct store *store, struct span path, struct span log, struct err *e)
{
	struct pool *texts = pool_new();
	struct audit a;
	int rc = 0;

	while (rc == 0 && log.len > 0) {
		pool_clear(texts);
		if (audit_next(&log, texts, &a))
			rc = add_change(store, path, &a, e);
	}
	pool_free(texts);
	return rc;
}

/* carry - from a log, by the name that people have for it */
static int
carry(struct store *store, const char *name, const char *path, struct err *e)
{
	struct buf log = { 0 };
	int rc = files_read(name, LOG_MAX, &log, e), carried = 1;

	if (rc > 0)
		carried = is_carried(store, buf_as_span(&log), e);
	if (carried < 0)
		rc = -1;
	if (carried == 0 && store_begin(store, e) < 0)
		rc = -1;
	else if (carried == 0 &&
	    (add_changes(store, span_of(path), buf_as_span(&log), e) < 0 ||
		store_commit(store, e) < 0)) {
		store_rollback(store);
		rc = -1;
	}
	buf_free(&log);
	return rc;
}

/* --- all of them --- */

/* list - the logs that are known, one behind the other, each with its NUL */
static int
list(struct store *store, struct buf *paths, struct err *e)
{
	struct query *q = store_query(store, SQL_CHANGE_LOGS);
	int step;

	while ((step = query_step(q, e)) > 0) {
		buf_span(paths, query_text(q, 0));
		buf_char(paths, '\0');
	}
	return step;
}

int
changes_carry(struct store *store, const struct settings *s, struct err *e)
{
	struct buf mine = { 0 }, others = { 0 };
	struct err ignored;
	const char *path;
	char *real;
	int rc;

	changes_log(s, &mine);
	real = target_resolve(mine.s);
	path = real != NULL ? real : mine.s;
	rc = carry(store, mine.s, path, e);
	/* those of other files of rules; one that is gone has told all */
	if (rc >= 0 && list(store, &others, e) < 0)
		rc = -1;
	if (rc >= 0)
		for (path = others.s; path < others.s + others.len;
		     path += strlen(path) + 1)
			if (real == NULL || strcmp(path, real) != 0)
				carry(store, path, path, &ignored);
	free(real);
	buf_free(&mine);
	buf_free(&others);
	return rc;
}
