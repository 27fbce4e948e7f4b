#include "rblstat/words.h"

const char *const word_names[WORD_COUNT] = {
	[WORD_IP] = "ip",
	[WORD_ZONE] = "zone",
	[WORD_CODE] = "code",
	[WORD_TEXT] = "text",
	[WORD_HOSTID] = "hostid",
	[WORD_HOSTINFO] = "hostinfo",
	[WORD_HELO] = "helo",
	[WORD_FROM] = "from",
	[WORD_TO] = "to",
	[WORD_PID] = "pid",
	[WORD_PORT] = "port",
	[WORD_EPOCH] = "epoch",
	[WORD_SESSION] = "session",
	[WORD_QUEUE] = "queue",
	[WORD_TIMES] = "times",
	[WORD_RECORD] = "record",
	[WORD_TAG] = "tag",
	[WORD_INNER] = "inner",
};

bool
word_is_number(struct span word)
{
	size_t i;

	if (word.len == 0 || word.len > 10)
		return false;
	for (i = 0; i < word.len; i++)
		if (word.s[i] < '0' || word.s[i] > '9')
			return false;
	return true;
}

int64_t
word_number(struct span word)
{
	int64_t value = 0;
	size_t i;

	if (!word_is_number(word))
		return 0;
	for (i = 0; i < word.len; i++)
		value = value * 10 + word.s[i] - '0';
	return value;
}

struct span
word_known(struct span word)
{
	static const char *const blanks[] = { "-", "(unknown)", "(empty)",
		"(none)" };
	size_t i;

	if (word.len == 0)
		return SPAN_NONE;
	/* mostly its first byte tells */
	if (word.s[0] != '-' && word.s[0] != '(')
		return word;
	for (i = 0; i < sizeof blanks / sizeof blanks[0]; i++)
		if (span_is(word, blanks[i]))
			return SPAN_NONE;
	return word;
}

struct span
word_path(struct span word)
{
	return word.s != NULL && word.len == 0 ? span_of("<>")
					       : word_known(word);
}
