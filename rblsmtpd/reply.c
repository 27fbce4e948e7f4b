#include "rblsmtpd/reply.h"

#include <string.h>
#include <strings.h>

#include "lib/dnsbl.h"

static void
skip(struct span *a, size_t count)
{
	a->s += count;
	a->len -= count;
}

void
reply_expand(struct span text, const char *ip, struct buf *out)
{
	while (text.len > 0) {
		if (span_starts(text, "%IP%")) {
			buf_text(out, ip);
			skip(&text, strlen("%IP%"));
		} else {
			buf_char(out, *text.s);
			skip(&text, 1);
		}
	}
}

void
reply_clean(struct buf *text, size_t max)
{
	size_t i;

	if (text->len > max) {
		text->len = max;
		text->s[max] = '\0';
	}
	for (i = 0; i < text->len; i++)
		if ((unsigned char)text->s[i] < 32 ||
		    (unsigned char)text->s[i] > 126)
			text->s[i] = '?';
}

/* hide - write '*' over a key that a list, or the admin, gives away */
static void
hide(struct buf *text, const char *key, size_t len)
{
	size_t i;

	for (i = 0; len > 0 && i + len <= text->len; i++)
		if (strncasecmp(text->s + i, key, len) == 0)
			memset(text->s + i, '*', len);
}

void
reply_of_list(
    const struct dnsbl *list, struct span said, const char *ip, struct buf *out)
{
	size_t key = dnsbl_key_length(list->zone);

	buf_clear(out);
	if (list->message != NULL)
		reply_expand(span_of(list->message), ip, out);
	else if (said.len > 0)
		buf_span(out, said);
	else
		buf_format(out, "%s is listed by %s", ip, list->zone + key);
	/* the key is the label alone, without its dot */
	hide(out, list->zone, key > 0 ? key - 1 : 0);
	reply_clean(
	    out, list->message != NULL ? REPLY_MESSAGE_MAX : REPLY_TEXT_MAX);
}
