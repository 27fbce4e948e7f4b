#include "rblstat/session.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

enum {
	LINE_LEAST = 16, /* bytes; the shortest such line has 25 */
	SLOTS = 4096,
	NAME_MAX_SIZE = 255, /* of a host, RFC 1035 s2.3.4 */
};

/* met - what a line told, and the one before of the same slot */
struct link {
	struct met met;
	int64_t name;
	int64_t before; /* number of the one before; -1: none */
	char name_text[NAME_MAX_SIZE];
};

struct session {
	int64_t source, reached, reach;
	int64_t room;          /* more than there are lines within reach */
	struct link *link;     /* a ring; the number of each modulo room */
	int64_t count;         /* of all there ever were */
	int64_t newest[SLOTS]; /* number of the newest in each; -1: none */
	char tail[SESSION_LINE];
	size_t tail_len;
};

struct session *
session_new(int64_t reach)
{
	struct session *s = mem_new(sizeof *s);

	s->reach = reach;
	s->room = reach / LINE_LEAST;
	s->link = mem_new((size_t)s->room * sizeof *s->link);
	session_begin(s, 0);
	return s;
}

void
session_free(struct session *s)
{
	if (s == NULL)
		return;
	free(s->link);
	free(s);
}

int64_t
session_reach(const struct session *s)
{
	return s->reach;
}

bool
session_continues(const struct session *s, int64_t source, int64_t place)
{
	return s->source == source && s->reached == place;
}

void
session_begin(struct session *s, int64_t source)
{
	int i;

	s->source = source;
	s->reached = 0;
	s->count = 0;
	s->tail_len = 0;
	for (i = 0; i < SLOTS; i++)
		s->newest[i] = -1;
}

void
session_reached(struct session *s, int64_t place, struct span text)
{
	size_t keep;

	s->reached = place;
	if (text.len >= SESSION_LINE) {
		memcpy(s->tail, text.s + text.len - SESSION_LINE, SESSION_LINE);
		s->tail_len = SESSION_LINE;
		return;
	}
	keep = SESSION_LINE - text.len;
	if (keep > s->tail_len)
		keep = s->tail_len;
	memmove(s->tail, s->tail + s->tail_len - keep, keep);
	if (text.len > 0)
		memcpy(s->tail + keep, text.s, text.len);
	s->tail_len = keep + text.len;
}

struct span
session_tail(const struct session *s)
{
	return (struct span){ s->tail, s->tail_len };
}

static int64_t *
slot(const struct session *s, int64_t name)
{
	return (int64_t *)&s->newest[(uint64_t)name % SLOTS];
}

int64_t
session_name(struct span machine, struct span connection)
{
	/* weighted: a pid of one is not the name of the other */
	return (int64_t)((uint64_t)span_hash(machine) * 31 +
	    (uint64_t)span_hash(connection));
}

void
session_add(struct session *s, int64_t name, const struct met *met)
{
	struct link *link = &s->link[s->count % s->room];
	int64_t *newest = slot(s, name);
	size_t len = met->name.len;

	link->met = *met;
	link->name = name;
	link->before = *newest;
	if (met->name.s != NULL) {
		if (len > NAME_MAX_SIZE)
			len = NAME_MAX_SIZE;
		memcpy(link->name_text, met->name.s, len);
		link->met.name = (struct span){ link->name_text, len };
	}
	*newest = s->count++;
}

/* find - from this number on backwards */
static const struct met *
find(const struct session *s, int64_t number, int64_t name, int64_t place)
{
	const struct link *link;

	while (number >= 0 && number > s->count - s->room - 1) {
		link = &s->link[number % s->room];
		if (link->met.place < place - s->reach)
			return NULL;
		if (link->name == name)
			return &link->met;
		number = link->before;
	}
	return NULL;
}

const struct met *
session_last(const struct session *s, int64_t name, int64_t place,
    const struct met *before)
{
	const struct link *link = (const struct link *)before;

	return find(
	    s, link == NULL ? *slot(s, name) : link->before, name, place);
}

void
session_again(struct session *s, int64_t name, int64_t place, int64_t times)
{
	struct met *met = (struct met *)session_last(s, name, place, NULL);

	if (met != NULL && met->kind == MET_REFUSAL && met->place == place)
		met->times += times;
}
