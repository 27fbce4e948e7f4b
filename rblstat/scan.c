#include "rblstat/scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

enum { PAIRS = 1 << 12, STEP_MOST = 255 };

struct scan {
	struct span *literal;
	size_t count;
	size_t window;       /* length of the shortest literal */
	uint8_t step[PAIRS]; /* by the last two bytes of the window */
};

/* pair - a number for two bytes; some share theirs, which costs a look */
static size_t
pair(const char *s)
{
	return ((size_t)(unsigned char)s[0] << 5 ^ (unsigned char)s[1]) % PAIRS;
}

/* learn - how far each pair in the literal's front is from its window's end */
static void
learn(struct scan *s, const char *literal)
{
	size_t i, step;
	uint8_t *known;

	for (i = 0; i + 2 <= s->window; i++) {
		step = s->window - 2 - i;
		known = &s->step[pair(literal + i)];
		if (step < *known)
			*known = (uint8_t)step;
	}
}

struct scan *
scan_new(const char *const *literals, size_t count, struct err *e)
{
	struct scan *s = mem_new(sizeof *s);
	size_t i;

	s->literal = mem_resize(NULL, count, sizeof *s->literal);
	s->count = count;
	s->window = STEP_MOST;
	for (i = 0; i < count; i++) {
		s->literal[i] = span_of(literals[i]);
		if (s->literal[i].len < SCAN_LEAST) {
			err_perm(e,
			    "literal \"%s\" is too short to look for; want "
			    "%d bytes or more",
			    literals[i], SCAN_LEAST);
			scan_free(s);
			return NULL;
		}
		if (s->literal[i].len < s->window)
			s->window = s->literal[i].len;
	}
	memset(s->step, (int)s->window - 1, sizeof s->step);
	for (i = 0; i < count; i++)
		learn(s, literals[i]);
	return s;
}

void
scan_free(struct scan *s)
{
	if (s == NULL)
		return;
	free(s->literal);
	free(s);
}

/* begins_any - whether one of the literals stands at the front */
static bool
begins_any(const struct scan *s, const char *text, size_t len)
{
	size_t i;

	for (i = 0; i < s->count; i++)
		if (s->literal[i].len <= len &&
		    memcmp(text, s->literal[i].s, s->literal[i].len) == 0)
			return true;
	return false;
}

/* find - where the next literal stands, or NULL */
static const char *
find(const struct scan *s, const char *at, const char *end)
{
	size_t step, last = s->window - 2;

	while ((size_t)(end - at) >= s->window) {
		step = s->step[pair(at + last)];
		if (step == 0) {
			if (begins_any(s, at, (size_t)(end - at)))
				return at;
			step = 1;
		}
		at += step;
	}
	return NULL;
}

bool
scan_next(struct scan *s, struct span text, size_t from, struct span *line)
{
	const char *hit, *begin, *end;

	if (from >= text.len)
		return false;
	hit = find(s, text.s + from, text.s + text.len);
	if (hit == NULL)
		return false;
	begin = memrchr(text.s + from, '\n', (size_t)(hit - text.s) - from);
	begin = begin == NULL ? text.s + from : begin + 1;
	end = memchr(hit, '\n', (size_t)(text.s + text.len - hit));
	if (end == NULL)
		end = text.s + text.len;
	*line = (struct span){ begin, (size_t)(end - begin) };
	return true;
}
