#include "rblstat/ahead.h"

#include <pthread.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/mem.h"

enum {
	PAGES = 8, /* in memory at once */
	/* a thread is not worth its while for less, in bytes */
	LEAST = 4 * 1024 * 1024,
};

struct sheet {
	struct page page;
	char *buffer; /* of its text */
};

/*
 * Sheets go round. Whoever takes them has them filled with text from the log;
 * the thread reads the lines in it; then they are taken. The log itself is
 * nothing to the thread.
 */
struct ahead {
	struct lines *lines, *twin; /* without the thread, and for it */
	struct logfile *log;        /* NULL: nothing is being read */
	struct page *last;          /* that was given out; NULL: none yet */
	int64_t begun;              /* the place where reading began */
	int more;                   /* what logfile_block() said last */
	struct err why;
	struct sheet sheet[PAGES];
	unsigned used; /* so many sheets were, ever since the beginning */
	bool threaded;
	pthread_t thread;

	/* of both */
	pthread_mutex_t lock;
	pthread_cond_t changed;
	unsigned filled, ready; /* so many were filled, and read */
	bool stop;
};

struct ahead *
ahead_new(struct lines *lines)
{
	struct ahead *a = mem_new(sizeof *a);

	a->lines = lines;
	pthread_mutex_init(&a->lock, NULL);
	pthread_cond_init(&a->changed, NULL);
	return a;
}

void
ahead_free(struct ahead *a)
{
	int i;

	if (a == NULL)
		return;
	ahead_stop(a);
	for (i = 0; i < PAGES; i++) {
		free(a->sheet[i].buffer);
		lines_lot_free(&a->sheet[i].page.lot);
	}
	lines_free(a->twin);
	pthread_mutex_destroy(&a->lock);
	pthread_cond_destroy(&a->changed);
	free(a);
}

void
page_read(struct page *page, struct lines *lines, const struct block *block)
{
	page->block = *block;
	page->taken = 0;
	page->counted = 0;
	page->reached = block->place;
	if (!block->overlong)
		lines_lot(lines, block->text, &page->lot);
}

/* --- the thread --- */

/* next_filled - wait for the sheet of this number; false: stop */
static bool
next_filled(struct ahead *a, unsigned number)
{
	bool stop;

	pthread_mutex_lock(&a->lock);
	while (!a->stop && a->filled == number)
		pthread_cond_wait(&a->changed, &a->lock);
	stop = a->stop;
	pthread_mutex_unlock(&a->lock);
	return !stop;
}

/* count - one more, and tell the other side */
static void
count(struct ahead *a, unsigned *number)
{
	pthread_mutex_lock(&a->lock);
	++*number;
	pthread_cond_signal(&a->changed);
	pthread_mutex_unlock(&a->lock);
}

static void *
read_all(void *arg)
{
	struct ahead *a = arg;
	struct page *page;
	unsigned i;

	for (i = 0; next_filled(a, i); i++) {
		page = &a->sheet[i % PAGES].page;
		page_read(page, a->twin, &page->block);
		count(a, &a->ready);
	}
	return NULL;
}

/* start - the thread; without it all goes on, only slower */
static bool
start(struct ahead *a)
{
	struct err ignored;

	if (a->twin == NULL)
		a->twin = lines_twin(a->lines, &ignored);
	return a->twin != NULL &&
	    pthread_create(&a->thread, NULL, read_all, a) == 0;
}

/* --- who takes the pages --- */

bool
ahead_continues(const struct ahead *a, const struct logfile *log, int64_t place)
{
	return a->log == log &&
	    (a->last == NULL ? a->begun : a->last->reached) == place;
}

void
ahead_begin(struct ahead *a, struct logfile *log, int64_t place)
{
	ahead_stop(a);
	logfile_seek(log, place);
	a->log = log;
	a->last = NULL;
	a->begun = place;
	a->more = 1;
	a->used = a->filled = a->ready = 0;
	a->stop = false;
	a->threaded = logfile_size(log) - place >= LEAST && start(a);
}

void
ahead_stop(struct ahead *a)
{
	if (a->threaded) {
		pthread_mutex_lock(&a->lock);
		a->stop = true;
		pthread_cond_signal(&a->changed);
		pthread_mutex_unlock(&a->lock);
		pthread_join(a->thread, NULL);
	}
	a->threaded = false;
	a->log = NULL;
}

/* fill - the free sheets with the next blocks of the log */
static void
fill(struct ahead *a)
{
	unsigned most = a->used + (a->threaded ? PAGES : 1);
	unsigned filled = a->filled; /* nobody else writes to it */
	struct sheet *sheet;

	for (; filled < most && a->more == 1; filled++) {
		sheet = &a->sheet[filled % PAGES];
		a->more = logfile_block(a->log, &sheet->page.block, &a->why);
		if (a->more != 1)
			return;
		sheet->buffer = logfile_trade(a->log, sheet->buffer);
		if (!a->threaded)
			page_read(&sheet->page, a->lines, &sheet->page.block);
		count(a, &a->filled);
	}
}

static void
wait_for_lines(struct ahead *a)
{
	pthread_mutex_lock(&a->lock);
	while (a->ready == a->used)
		pthread_cond_wait(&a->changed, &a->lock);
	pthread_mutex_unlock(&a->lock);
}

/* is_used_up - whether nothing is left of the page that was given out */
static bool
is_used_up(const struct ahead *a)
{
	return a->filled > a->used &&
	    a->last == &a->sheet[a->used % PAGES].page &&
	    a->last->reached == a->last->block.end;
}

int
ahead_page(struct ahead *a, struct page **page, struct err *e)
{
	if (is_used_up(a))
		a->used++;
	fill(a);
	if (a->filled == a->used) {
		if (a->more < 0)
			*e = a->why;
		return a->more;
	}
	if (a->threaded)
		wait_for_lines(a);
	*page = a->last = &a->sheet[a->used % PAGES].page;
	return 1;
}
