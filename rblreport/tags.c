#include "rblreport/tags.h"

#include <string.h>

static const char *
find(struct span text, const char *what)
{
	return memmem(text.s, text.len, what, strlen(what));
}

/* behind - what is left of a text from a place on */
static struct span
behind(struct span text, const char *at)
{
	return (struct span){ at, (size_t)(text.s + text.len - at) };
}

int
tags_find(struct span text, struct tag *tag)
{
	const char *open = text.len > 0 ? find(text, "{{") : NULL, *end;
	const char *close = "}}";
	struct span inside;

	if (open == NULL)
		return 0;
	*tag = (struct tag){ .whole = behind(text, open) };
	inside = behind(text, open + 2);
	if (inside.len > 0 && strchr("#^/!>&={", *inside.s) != NULL) {
		tag->kind = *inside.s;
		inside = behind(text, open + 3);
		close = tag->kind == '{' ? "}}}" : "}}";
	}
	end = inside.len > 0 ? find(inside, close) : NULL;
	if (end == NULL)
		return -1;
	inside.len = (size_t)(end - inside.s);
	tag->name = span_trim(inside);
	tag->whole.len = (size_t)(end - open) + strlen(close);
	return 1;
}

bool
tags_silent(const struct tag *tag)
{
	return tag->kind != 0 && strchr("#^/!>", tag->kind) != NULL;
}

int
tags_line(struct span text, const char *at)
{
	int line = 1;
	const char *c;

	for (c = text.s; c < at; c++)
		line += *c == '\n';
	return line;
}
