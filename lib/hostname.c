#include "lib/hostname.h"

#include <stddef.h>

enum {
	LABEL_MAX = 63,
};

/* lowered - the byte in lower case, or 0 where no host has it in its name */
static char
lowered(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	    c == '_' || c == '.')
		return c;
	return '\0';
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
