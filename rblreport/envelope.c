#include "rblreport/envelope.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

#define ADDRESS_MAX 254 /* RFC 5321 s4.5.3.1, less the brackets */

/* is_address - a dot-atom on each side of the @, or an address literal */
static bool
is_address(struct span text)
{
	const char *at = memchr(text.s, '@', text.len);
	size_t i;

	if (at == NULL || at == text.s || at == text.s + text.len - 1 ||
	    *text.s == '-' || text.len > ADDRESS_MAX)
		return false;
	for (i = 0; i < text.len; i++)
		if (text.s[i] <= ' ' || text.s[i] >= 127 ||
		    strchr("<>()\",;\\", text.s[i]) != NULL ||
		    (text.s[i] == '@' && text.s + i != at))
			return false;
	return true;
}

int
addresses_read(struct span list, struct addresses *out, struct err *e)
{
	struct span word;

	while (span_word(&list, &word)) {
		if (!is_address(word))
			return err_perm(e,
			    "\"%.*s\" is no mail address; write it like "
			    "postmaster@example.com",
			    (int)word.len, word.s);
		out->one =
		    mem_resize(out->one, out->count + 1, sizeof *out->one);
		out->one[out->count++] = mem_copy(word.s, word.len);
	}
	return 0;
}

void
addresses_free(struct addresses *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		free(a->one[i]);
	free(a->one);
	*a = (struct addresses){ 0 };
}

bool
addresses_have(const struct addresses *a, const char *address)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (strcmp(a->one[i], address) == 0)
			return true;
	return false;
}

static bool
is_in(const struct envelope *envelope, const char *address)
{
	size_t i;

	for (i = 0; i < envelope->count; i++)
		if (strcmp(envelope->to[i].address, address) == 0)
			return true;
	return false;
}

void
envelope_add(struct envelope *envelope, const struct addresses *to)
{
	size_t i;

	for (i = 0; i < to->count; i++) {
		if (is_in(envelope, to->one[i]))
			continue;
		envelope->to = mem_resize(
		    envelope->to, envelope->count + 1, sizeof *envelope->to);
		envelope->to[envelope->count++] =
		    (struct recipient){ .address = to->one[i] };
	}
}

void
recipient_refused(struct recipient *who, const char *why)
{
	free(who->refusal);
	who->refusal = why != NULL ? mem_string(why) : NULL;
}

size_t
envelope_taken(const struct envelope *envelope)
{
	size_t i, taken = 0;

	for (i = 0; i < envelope->count; i++)
		taken += envelope->to[i].refusal == NULL;
	return taken;
}

void
envelope_free(struct envelope *envelope)
{
	size_t i;

	for (i = 0; i < envelope->count; i++)
		free(envelope->to[i].refusal);
	free(envelope->to);
	*envelope = (struct envelope){ 0 };
}
