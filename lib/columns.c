#include "lib/columns.h"

#include <stdbool.h>
#include <stdint.h>

#include <unistr.h>
#include <uniwidth.h>

/* step - the bytes of the first character, and its columns */
static size_t
step(struct span text, size_t *width)
{
	ucs4_t c;
	int len, wide;

	len = u8_mbtouc(&c, (const uint8_t *)text.s, text.len);
	wide = uc_width(c, "UTF-8");
	*width = wide < 0 ? 1 : (size_t)wide;
	return (size_t)len;
}

size_t
columns(struct span text)
{
	size_t at, width, all = 0;

	for (at = 0; at < text.len; all += width)
		at += step((struct span){ text.s + at, text.len - at }, &width);
	return all;
}

struct span
columns_cut(struct span *text, size_t width)
{
	struct span front = { text->s, 0 };
	size_t len, wide, used = 0;

	while (text->len > 0) {
		len = step(*text, &wide);
		if (used + wide > width)
			break;
		used += wide;
		front.len += len;
		text->s += len;
		text->len -= len;
	}
	return front;
}

struct span
columns_end(struct span text, size_t width)
{
	size_t wide, len, all = columns(text);
	bool cut = all > width;

	/* what combines with a character goes with it */
	while (cut && text.len > 0) {
		len = step(text, &wide);
		if (all <= width && wide > 0)
			break;
		all -= wide;
		text.s += len;
		text.len -= len;
	}
	return text;
}
