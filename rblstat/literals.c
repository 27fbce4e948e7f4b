#include "rblstat/literals.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblstat/scan.h"

struct literals {
	const char **text; /* each once */
	bool *wanted, *has;
	size_t count;
	struct scan *next;  /* for those that are wanted */
	struct scan *every; /* for all of them */
};

struct literals *
literals_new(void)
{
	return mem_new(sizeof(struct literals));
}

void
literals_free(struct literals *l)
{
	if (l == NULL)
		return;
	scan_free(l->next);
	scan_free(l->every);
	free(l->text);
	free(l->wanted);
	free(l->has);
	free(l);
}

/* number_of - a literal by its number; one that is new gets one */
static size_t
number_of(struct literals *l, const char *literal)
{
	size_t i;

	for (i = 0; i < l->count; i++)
		if (strcmp(l->text[i], literal) == 0)
			return i;
	l->count++;
	l->text = mem_resize(l->text, l->count, sizeof *l->text);
	l->wanted = mem_resize(l->wanted, l->count, sizeof *l->wanted);
	l->has = mem_resize(l->has, l->count, sizeof *l->has);
	l->text[i] = literal;
	l->wanted[i] = l->has[i] = false;
	return i;
}

int
literals_add(struct literals *l, const char *literal, bool wanted)
{
	size_t number;

	if (strlen(literal) < SCAN_LEAST)
		return -1;
	number = number_of(l, literal);
	l->wanted[number] |= wanted;
	return (int)number;
}

int
literals_ready(struct literals *l, struct err *e)
{
	const char **words = mem_resize(NULL, l->count, sizeof *words);
	size_t i, count = 0;

	for (i = 0; i < l->count; i++)
		if (l->wanted[i])
			words[count++] = l->text[i];
	l->next = scan_new(words, count, e);
	free(words);
	if (l->next != NULL)
		l->every = scan_new(l->text, l->count, e);
	return l->every == NULL ? -1 : 0;
}

bool
literals_next(
    const struct literals *l, struct span text, size_t from, struct span *line)
{
	return scan_next(l->next, text, from, line);
}

const bool *
literals_look(struct literals *l, struct span line)
{
	memset(l->has, false, l->count * sizeof *l->has);
	scan_words(l->every, line, l->has);
	return l->has;
}
