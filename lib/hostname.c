#include "lib/hostname.h"

#include <stddef.h>

enum {
	LABEL_MAX = 63,
};

/* lowered - the byte in lower case, or 0 where no host has it in its name */
static char
lowered(char c)
{
	/* what is most common first */
	if ((c >= 'a' && c <= 'z') || (c >= '-' && c <= '9' && c != '/') ||
	    c == '_')
		return c;
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : '\0';
}

struct span
hostname_clean(struct span name, char text[HOSTNAME_SIZE])
{
	size_t i, label = 0;

	if (name.s == NULL || name.len == 0)
		return SPAN_NONE;
	if (name.s[name.len - 1] == '.')
		name.len--;
	if (name.len >= HOSTNAME_SIZE)
		return SPAN_NONE;
	for (i = 0; i < name.len; i++) {
		text[i] = lowered(name.s[i]);
		if (text[i] == '.' && label == 0)
			return SPAN_NONE;
		label = text[i] == '.' ? 0 : label + 1;
		if (text[i] == '\0' || label > LABEL_MAX)
			return SPAN_NONE;
	}
	text[i] = '\0';
	if (i > 0 && label == 0)
		return SPAN_NONE;
	return (struct span){ text, i };
}
