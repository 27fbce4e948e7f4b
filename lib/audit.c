#include "lib/audit.h"

#include <string.h>

#include "lib/pool.h"
#include "lib/stamp.h"
#include "lib/when.h"

#define TEXT_MAX 2000 /* a rule may be long */

void
audit_write(const struct audit *a, struct buf *line)
{
	char now[WHEN_TEXT_SIZE];

	buf_format(line, "%s user=", when_utc(a->time, now));
	buf_span(line, a->user);
	buf_format(line, " uid=%lld verb=", (long long)a->uid);
	buf_span(line, a->verb);
	buf_text(line, " ip=");
	buf_span(line, a->target);
	buf_text(line, " why=");
	buf_quote(line, a->why, TEXT_MAX);
	buf_text(line, " old=");
	buf_quote(line, a->old, TEXT_MAX);
	buf_text(line, " new=");
	buf_quote(line, a->rule, TEXT_MAX);
	buf_char(line, '\n');
}

/* --- reading --- */

/* cut_until - what stands before the byte, which is cut off, too */
static bool
cut_until(struct span *line, char end, struct span *word)
{
	const char *at = line->len > 0 ? memchr(line->s, end, line->len) : NULL;

	if (at == NULL)
		return false;
	*word = (struct span){ line->s, (size_t)(at - line->s) };
	line->len -= word->len + 1;
	line->s = at + 1;
	return true;
}

/* cut_quoted - a text in quotes, of which the first one is gone already */
static bool
cut_quoted(struct span *line, struct pool *texts, struct span *value)
{
	struct buf text = { 0 };
	size_t i;

	buf_text(&text, "");
	for (i = 0; i < line->len && line->s[i] != '"'; i++) {
		i += line->s[i] == '\\' && i + 1 < line->len;
		buf_char(&text, line->s[i]);
	}
	*value = pool_keep(texts, buf_as_span(&text));
	buf_free(&text);
	if (i == line->len)
		return false;
	line->s += i + 1;
	line->len -= i + 1;
	return true;
}

/* cut_pair - "key=value" and the blank behind it; false: no more */
static bool
cut_pair(
    struct span *line, struct pool *texts, struct span *key, struct span *value)
{
	if (!cut_until(line, '=', key))
		return false;
	if (line->len > 0 && *line->s == '"') {
		line->s++;
		line->len--;
		if (!cut_quoted(line, texts, value))
			return false;
	} else if (!cut_until(line, ' ', value)) {
		*value = *line;
		line->len = 0;
	}
	*line = span_trim(*line);
	return true;
}

static int64_t
number(struct span digits)
{
	int64_t n = 0;
	size_t i;

	for (i = 0; i < digits.len && i < 18; i++)
		if (digits.s[i] >= '0' && digits.s[i] <= '9')
			n = n * 10 + (digits.s[i] - '0');
	return n;
}

bool
audit_read(struct span line, struct pool *texts, struct audit *a)
{
	struct {
		const char *key;
		struct span *value;
	} keys[] = {
		{ "user", &a->user },
		{ "verb", &a->verb },
		{ "ip", &a->target },
		{ "why", &a->why },
		{ "old", &a->old },
		{ "new", &a->rule },
	};
	struct span key, value;
	size_t i;

	*a = (struct audit){ 0 };
	line = span_trim(line);
	if (!stamp_cut_rfc3339(&line, &a->time))
		return false;
	while (cut_pair(&line, texts, &key, &value)) {
		if (span_is(key, "uid"))
			a->uid = number(value);
		for (i = 0; i < sizeof keys / sizeof *keys; i++)
			if (span_is(key, keys[i].key))
				*keys[i].value = value;
	}
	return a->verb.len > 0 && a->target.len > 0;
}
