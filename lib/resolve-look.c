#include <stdlib.h>

#include "lib/answers.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"

void
looks_begin(
    struct looks *looks, struct store *store, const struct resolve_way *way)
{
	/* the hosts are those of daily sums */
	store_trust(store);
	*looks = (struct looks){
		.store = store,
		.way = way,
		.reader = facts_reader_new(store, way),
		.texts = pool_new(),
	};
}

void
looks_end(struct looks *looks)
{
	facts_reader_free(looks->reader);
	pool_free(looks->texts);
	free(looks->look);
	free(looks->piece);
}

/* --- looking --- */

static bool
is_unsure(enum iprev_result result, const struct evidence *evidence)
{
	size_t i;

	for (i = 0; i < evidence->count; i++)
		if (!evidence->piece[i].known)
			return true;
	return result == IPREV_TEMPERROR;
}

static void
add_look(struct looks *looks, const struct due_host *host,
    const struct evidence_facts *facts, const struct evidence *evidence)
{
	const struct iprev *iprev = &facts->iprev;
	bool passed = iprev->result == IPREV_PASS;

	if (looks->count == looks->room) {
		looks->room = looks->room * 2 + 256;
		looks->look =
		    mem_resize(looks->look, looks->room, sizeof *looks->look);
	}
	looks->look[looks->count++] = (struct look){
		.host = host->id,
		.asked = looks->way->now,
		.iprev = span_of(iprev_word(iprev->result)),
		.name = pool_keep(looks->texts, iprev->name),
		.domain =
		    passed ? pool_keep(looks->texts, facts->domain) : SPAN_NONE,
		.points = evidence->points,
		.class = span_of(evidence_class_word(evidence->class)),
		.result = iprev->result,
		.unsure = is_unsure(iprev->result, evidence),
	};
}

static void
add_pieces(struct looks *looks, const struct look *look,
    const struct evidence *evidence)
{
	const struct evidence_piece *piece;
	size_t i;

	if (looks->pieces + evidence->count > looks->piece_room) {
		looks->piece_room = looks->piece_room * 2 + 1024;
		looks->piece = mem_resize(
		    looks->piece, looks->piece_room, sizeof *looks->piece);
	}
	for (i = 0; i < evidence->count; i++) {
		piece = &evidence->piece[i];
		looks->piece[looks->pieces++] = (struct look_piece){
			.host = look->host,
			.iprev = look->iprev,
			.unsure = look->unsure,
			.known = piece->known,
			.points = piece->points,
			.code = span_of(piece->code),
			.text = pool_keep(looks->texts, span_of(piece->text)),
		};
	}
}

/* names_of - to look a question up is more work than all that is done here */
static struct answer
names_of(struct subject *subject, struct answers *answers)
{
	struct answer names;

	if (subject->asked)
		return answers_of(answers, subject->ptr);
	names = answers_get_ptr(answers, &subject->due.ip);
	subject->asked = names.state == ANSWER_PENDING;
	subject->ptr = answers_pending(answers);
	return names;
}

bool
looks_name(struct subject *subject, struct answers *answers)
{
	struct answer names = names_of(subject, answers);

	subject->iprev = iprev_confirm(answers, &names, &subject->due.ip);
	return subject->iprev.result != IPREV_PENDING;
}

int
looks_read(struct looks *looks, struct subject *const *subjects, size_t count,
    struct err *e)
{
	struct facts *facts[FACTS_MAX];
	size_t i;

	for (i = 0; i < count; i++)
		facts[i] = subjects[i]->facts = facts_new(
		    looks->reader, &subjects[i]->due, &subjects[i]->iprev);
	return facts_load(looks->reader, facts, count, e);
}

bool
looks_weigh(
    struct looks *looks, struct subject *subject, struct answers *answers)
{
	const struct evidence_facts *facts = &subject->facts->of;
	struct evidence evidence;

	if (!evidence_weigh(answers, facts, &looks->way->points, &evidence))
		return false;
	add_look(looks, &subject->due, facts, &evidence);
	add_pieces(looks, &looks->look[looks->count - 1], &evidence);
	facts_done(looks->reader, subject->facts);
	subject->facts = NULL;
	return true;
}

/* --- doubt --- */

int64_t
looks_doubt(struct looks *looks, struct resolve_sum *sum)
{
	size_t i, kept = 0, count = looks->count, pieces = looks->pieces;

	for (i = 0; i < count; i++)
		if (looks->look[i].unsure)
			sum->results[looks->look[i].result]--;
		else
			looks->look[kept++] = looks->look[i];
	looks->count = kept;
	sum->hosts -= (int64_t)(count - kept);
	for (i = kept = 0; i < pieces; i++)
		if (!looks->piece[i].unsure)
			looks->piece[kept++] = looks->piece[i];
	looks->pieces = kept;
	return (int64_t)count - (int64_t)looks->count;
}

/* --- writing --- */

#define COLUMN(kind, type, field)                                              \
	{                                                                      \
		kind, offsetof(struct type, field)                             \
	}

static int
write_all(struct looks *looks, struct err *e)
{
	const struct feed rows = {
		.rows = looks->look,
		.size = sizeof *looks->look,
		.count = looks->count,
		.column = {
		    COLUMN(FEED_INT, look, host),
		    COLUMN(FEED_INT, look, asked),
		    COLUMN(FEED_SPAN, look, iprev),
		    COLUMN(FEED_SPAN, look, name),
		    COLUMN(FEED_SPAN, look, domain),
		    COLUMN(FEED_INT, look, points),
		    COLUMN(FEED_SPAN, look, class),
		},
	};
	const struct feed pieces = {
		.rows = looks->piece,
		.size = sizeof *looks->piece,
		.count = looks->pieces,
		.column = {
		    COLUMN(FEED_INT, look_piece, host),
		    COLUMN(FEED_SPAN, look_piece, code),
		    COLUMN(FEED_INT, look_piece, points),
		    COLUMN(FEED_SPAN, look_piece, text),
		    COLUMN(FEED_INT, look_piece, known),
		    COLUMN(FEED_SPAN, look_piece, iprev),
		},
	};

	if (store_feed(looks->store, SQL_EVIDENCE_FORGET, &rows, e) < 0 ||
	    store_feed(looks->store, SQL_LOOK_WRITE, &rows, e) < 0)
		return -1;
	return store_feed(looks->store, SQL_EVIDENCE_WRITE, &pieces, e);
}

static int
looks_order(const void *a, const void *b)
{
	const struct look *x = a, *y = b;

	return (x->host > y->host) - (x->host < y->host);
}

static int
pieces_order(const void *a, const void *b)
{
	const struct look_piece *x = a, *y = b;

	return (x->host > y->host) - (x->host < y->host);
}

/* sort - as they lie in the database: each page of it is met once */
static void
sort(struct looks *looks)
{
	qsort(looks->look, looks->count, sizeof *looks->look, looks_order);
	qsort(looks->piece, looks->pieces, sizeof *looks->piece, pieces_order);
}

int
looks_write(struct looks *looks, struct err *e)
{
	if (looks->count == 0)
		return 0;
	sort(looks);
	if (store_begin(looks->store, e) < 0)
		return -1;
	if (write_all(looks, e) < 0 || store_commit(looks->store, e) < 0) {
		store_rollback(looks->store);
		return -1;
	}
	looks->count = looks->pieces = 0;
	pool_clear(looks->texts);
	return 0;
}
