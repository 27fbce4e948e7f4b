#include "rblstat/scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

enum { PAIRS = 1 << 12, STEP_MOST = 255 };

/* A literal, and the one before it with the same last pair of its window. */
struct word {
	struct span text;
	const struct word *other;
};

struct scan {
	struct word *word;
	size_t window;       /* length of the shortest literal */
	uint8_t step[PAIRS]; /* by the last two bytes of the window */
	const struct word *ends[PAIRS]; /* where the step is 0 */
};

/* pair - a number for two bytes; some share theirs, which costs a look */
static size_t
pair(const char *s)
{
	return ((size_t)(unsigned char)s[0] << 5 ^ (unsigned char)s[1]) % PAIRS;
}

/* learn - how far each pair in the word's front is from its window's end */
static void
learn(struct scan *s, struct word *word)
{
	size_t i, step, last = pair(word->text.s + s->window - 2);
	uint8_t *known;

	for (i = 0; i + 2 <= s->window; i++) {
		step = s->window - 2 - i;
		known = &s->step[pair(word->text.s + i)];
		if (step < *known)
			*known = (uint8_t)step;
	}
	word->other = s->ends[last];
	s->ends[last] = word;
}

struct scan *
scan_new(const char *const *literals, size_t count, struct err *e)
{
	struct scan *s = mem_new(sizeof *s);
	size_t i;

	s->word = mem_resize(NULL, count, sizeof *s->word);
	s->window = STEP_MOST;
	for (i = 0; i < count; i++) {
		s->word[i].text = span_of(literals[i]);
		if (s->word[i].text.len < SCAN_LEAST) {
			err_perm(e,
			    "literal \"%s\" is too short to look for; want "
			    "%d bytes or more",
			    literals[i], SCAN_LEAST);
			scan_free(s);
			return NULL;
		}
		if (s->word[i].text.len < s->window)
			s->window = s->word[i].text.len;
	}
	memset(s->step, (int)s->window - 1, sizeof s->step);
	for (i = 0; i < count; i++)
		learn(s, &s->word[i]);
	return s;
}

void
scan_free(struct scan *s)
{
	if (s == NULL)
		return;
	free(s->word);
	free(s);
}

static bool
begins(const struct word *word, const char *text, size_t len)
{
	return word->text.len <= len &&
	    span_same(word->text, (struct span){ text, word->text.len });
}

/* first_of - the first of the words that stand at the front, or NULL */
static const struct word *
first_of(const struct word *word, const char *text, size_t len)
{
	while (word != NULL && !begins(word, text, len))
		word = word->other;
	return word;
}

/* find - where the next literal stands, or NULL; and one that stands there */
static const char *
find(const struct scan *s, const char *at, const char *end,
    const struct word **word)
{
	size_t at_pair, step, last = s->window - 2;

	while ((size_t)(end - at) >= s->window) {
		at_pair = pair(at + last);
		step = s->step[at_pair];
		if (step == 0) {
			*word =
			    first_of(s->ends[at_pair], at, (size_t)(end - at));
			if (*word != NULL)
				return at;
			step = 1;
		}
		at += step;
	}
	return NULL;
}

bool
scan_next(
    const struct scan *s, struct span text, size_t from, struct span *line)
{
	const char *hit, *begin, *end;
	const struct word *word;

	if (from >= text.len)
		return false;
	hit = find(s, text.s + from, text.s + text.len, &word);
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

void
scan_words(const struct scan *s, struct span text, bool *has)
{
	const char *end = text.s + text.len, *at = text.s;
	const struct word *word;

	while ((at = find(s, at, end, &word)) != NULL) {
		do {
			has[word - s->word] = true;
			word = first_of(word->other, at, (size_t)(end - at));
		} while (word != NULL);
		at++;
	}
}
