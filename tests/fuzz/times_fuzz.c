/*
 * times_fuzz - any bytes may stand where a time should
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/stamp.h"
#include "lib/when.h"
#include "rblstat/header.h"

#define DAY  INT64_C(86400)
#define YEAR (366 * DAY)
#define NOW  INT64_C(1795250000)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* cut - whether what is left is the end of what there was */
static void
cut(struct span before, struct span after, bool found)
{
	assert(after.len <= before.len);
	assert(after.s + after.len == before.s + before.len);
	assert(found == (after.len < before.len));
}

/* date - a stamp is of a day that is there, and near to what is near to it */
static void
date(const struct stamp *stamp, struct span rest)
{
	static struct when_zone zone;
	int64_t near, before, there;

	assert(stamp->month >= 1 && stamp->month <= 12);
	assert(stamp->day >= 1 && stamp->day <= 31);
	assert(stamp->second >= 0 && stamp->second <= DAY);
	near = when_near(&zone, stamp, NOW);
	before = when_before(&zone, stamp, NOW);
	/* the 29th of February may be up to eight years away */
	assert(stamp->year != 0 ||
	    (llabs(near - NOW) <= 9 * YEAR && before <= NOW &&
		NOW - before <= 9 * YEAR));
	assert(when_near(&zone, stamp, near) == near);
	assert(when_day(&zone, near) > 0);
	stamp_cut_offset(&rest, stamp, &there);
}

static void
cut_all(struct span text)
{
	struct span rest = text;
	struct stamp stamp = { 0 };
	int64_t time = 0;
	bool found;

	found = stamp_cut_syslog(&rest, &stamp);
	cut(text, rest, found);
	if (found)
		date(&stamp, rest);
	rest = text;
	found = stamp_cut_local(&rest, &stamp);
	cut(text, rest, found);
	if (found)
		date(&stamp, rest);
	rest = text;
	found = stamp_cut_tai64n(&rest, &time);
	cut(text, rest, found);
	if (found)
		stamp_less_leaps(time);
	rest = text;
	cut(text, rest, stamp_cut_rfc3339(&rest, &time));
}

/* ask - as an admin's word for some days */
static void
ask(struct span text)
{
	char *word = mem_copy(text.s, text.len);
	int first = 0, last = 0;
	struct err e;

	if (when_days(word, NOW, &first, &last, &e) == 0)
		assert(first > 0 && first <= last);
	else
		assert(e.kind == ERR_PERM && strchr(e.text, '\n') == NULL);
	free(word);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = { (const char *)data, size };
	struct buf room = { 0 };

	cut_all(text);
	header_cut(&text, &room);
	buf_free(&room);
	ask((struct span){ (const char *)data, size });
	return 0;
}
