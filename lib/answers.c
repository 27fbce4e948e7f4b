#include "lib/answers.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/hostname.h"
#include "lib/mem.h"
#include "lib/pool.h"

enum {
	SLOTS = 1 << 10, /* a power of two; twice as many when they fill */
};

/* A question, and what is known about it. */
struct entry {
	int64_t hash;
	struct span name; /* among the texts */
	enum question question;
	struct answer answer; /* its records are owned */
};

/* Where to find it. Its hash tells most others without a look at them. */
struct slot {
	uint32_t number; /* of the entry, plus 1; 0: free */
	uint32_t hash;
};

struct answers {
	struct entry *entry; /* in the order in which they came up */
	size_t count, room, taken;
	size_t pending; /* the number of the one found so last */
	struct slot *slot;
	size_t slots;
	struct pool *texts;
	size_t records; /* how many there are in all */
};

struct answers *
answers_new(void)
{
	struct answers *a = mem_new(sizeof *a);

	a->texts = pool_new();
	return a;
}

void
answers_free(struct answers *a)
{
	if (a == NULL)
		return;
	answers_forget(a);
	pool_free(a->texts);
	free(a->entry);
	free(a);
}

void
answers_forget(struct answers *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		free((void *)a->entry[i].answer.records);
	free(a->slot);
	a->slot = NULL;
	a->slots = a->count = a->taken = a->records = 0;
	pool_clear(a->texts);
}

size_t
answers_size(const struct answers *a)
{
	return pool_size(a->texts) + a->room * sizeof *a->entry +
	    a->slots * sizeof *a->slot +
	    a->records * sizeof(struct answer_record);
}

/* --- questions --- */

static bool
same_question(const struct entry *a, const struct entry *b)
{
	return a->hash == b->hash && a->question == b->question &&
	    span_same(a->name, b->name);
}

/* slot_of - where a question is, or where it would be */
static struct slot *
slot_of(const struct answers *a, const struct entry *entry)
{
	size_t at = (uint64_t)entry->hash * 0x9e3779b97f4a7c15u >> 32;
	struct slot *slot;

	for (;; at++) {
		slot = &a->slot[at & (a->slots - 1)];
		if (slot->number == 0 ||
		    (slot->hash == (uint32_t)entry->hash &&
			same_question(&a->entry[slot->number - 1], entry)))
			return slot;
	}
}

static void
take_slot(struct slot *slot, size_t number, const struct entry *entry)
{
	*slot = (struct slot){ (uint32_t)number + 1, (uint32_t)entry->hash };
}

static void
grow(struct answers *a)
{
	size_t i;

	free(a->slot);
	a->slots = a->slots == 0 ? SLOTS : a->slots * 2;
	a->slot = mem_new(a->slots * sizeof *a->slot);
	for (i = 0; i < a->count; i++)
		take_slot(slot_of(a, &a->entry[i]), i, &a->entry[i]);
}

/* keep_string - a copy with a NUL behind it; there is one behind `text` */
static struct span
keep_string(struct pool *texts, struct span text)
{
	struct span with_nul = { text.s, text.len + 1 };

	return (struct span){ pool_keep(texts, with_nul).s, text.len };
}

/* note - a question that nobody asked before */
static void
note(struct answers *a, const struct entry *entry)
{
	if (a->count == a->room) {
		a->room = a->room * 2 + 256;
		a->entry = mem_resize(a->entry, a->room, sizeof *a->entry);
	}
	a->entry[a->count] = *entry;
	a->entry[a->count++].name = keep_string(a->texts, entry->name);
}

struct answer
answers_get(struct answers *a, enum question question, struct span name)
{
	char text[HOSTNAME_SIZE];
	struct entry entry = {
		.question = question,
		.name = hostname_clean(name, text),
	};
	struct slot *slot;

	if (entry.name.len == 0)
		return (struct answer){ .state = ANSWER_PERMERROR };
	if (a->count * 4 >= a->slots * 3)
		grow(a);
	entry.hash = span_hash(entry.name) + question;
	slot = slot_of(a, &entry);
	if (slot->number == 0) {
		take_slot(slot, a->count, &entry);
		note(a, &entry);
	}
	if (a->entry[slot->number - 1].answer.state == ANSWER_PENDING)
		a->pending = slot->number - 1;
	return a->entry[slot->number - 1].answer;
}

size_t
answers_pending(const struct answers *a)
{
	return a->pending;
}

struct answer
answers_of(const struct answers *a, size_t number)
{
	return a->entry[number].answer;
}

/* write_octet - and a dot; many times faster than by snprintf() */
static char *
write_octet(char *at, unsigned octet)
{
	if (octet >= 100)
		*at++ = (char)('0' + octet / 100);
	if (octet >= 10)
		*at++ = (char)('0' + octet / 10 % 10);
	*at++ = (char)('0' + octet % 10);
	*at++ = '.';
	return at;
}

/* ptr_name - as RFC 1035 s3.5 and RFC 3596 s2.5 have it */
static struct span
ptr_name(const struct ip *ip, char name[HOSTNAME_SIZE])
{
	static const char hex[] = "0123456789abcdef";
	const unsigned char *b = ip->bytes;
	char *at = name;
	int i;

	if (ip_is_v4(ip)) {
		for (i = 15; i >= 12; i--)
			at = write_octet(at, b[i]);
		strcpy(at, "in-addr.arpa");
		return span_of(name);
	}
	for (i = 15; i >= 0; i--) {
		*at++ = hex[b[i] & 15];
		*at++ = '.';
		*at++ = hex[b[i] >> 4];
		*at++ = '.';
	}
	strcpy(at, "ip6.arpa");
	return span_of(name);
}

struct answer
answers_get_ptr(struct answers *a, const struct ip *ip)
{
	char name[HOSTNAME_SIZE];

	return answers_get(a, ASK_PTR, ptr_name(ip, name));
}

bool
answers_next(struct answers *a, struct wanted *wanted)
{
	if (a->taken == a->count)
		return false;
	wanted->number = a->taken;
	wanted->question = a->entry[a->taken].question;
	wanted->name = a->entry[a->taken++].name.s;
	return true;
}

/* --- answers --- */

static int
by_ip(const void *a, const void *b)
{
	const struct answer_record *x = a, *y = b;

	return memcmp(&x->ip, &y->ip, sizeof x->ip);
}

static int
by_name(const void *a, const void *b)
{
	const struct answer_record *x = a, *y = b;
	size_t len = x->text.len < y->text.len ? x->text.len : y->text.len;
	int order = x->text.s != NULL && y->text.s != NULL
	    ? memcmp(x->text.s, y->text.s, len)
	    : (x->text.s == NULL) - (y->text.s == NULL);

	if (order != 0)
		return order;
	return (x->text.len > y->text.len) - (x->text.len < y->text.len);
}

static int
by_preference(const void *a, const void *b)
{
	const struct answer_record *x = a, *y = b;

	if (x->preference != y->preference)
		return x->preference < y->preference ? -1 : 1;
	return by_name(a, b);
}

/* keep_name, keep_host, keep_text - what of a stranger's text is kept */
static struct span
keep_name(struct pool *texts, struct span text)
{
	char clean[HOSTNAME_SIZE];

	text = hostname_clean(text, clean);
	return text.s == NULL ? text : keep_string(texts, text);
}

/* the root may be where no mail goes (RFC 7505), but it is no host */
static struct span
keep_host(struct pool *texts, struct span text)
{
	text = keep_name(texts, text);
	return text.len > 0 ? text : SPAN_NONE;
}

static struct span
keep_text(struct pool *texts, struct span text)
{
	return pool_keep(texts, text.len > ANSWER_TEXT_MAX ? SPAN_NONE : text);
}

static const struct kind {
	size_t most;
	int (*order)(const void *, const void *); /* NULL: as they came */
	struct span (*keep)(struct pool *, struct span); /* NULL: addresses */
} kinds[ASK_COUNT] = {
	[ASK_PTR] = { ANSWER_PTR_MAX, by_name, keep_host },
	[ASK_A] = { ANSWER_IP_MAX, by_ip, NULL },
	[ASK_AAAA] = { ANSWER_IP_MAX, by_ip, NULL },
	[ASK_MX] = { ANSWER_MX_MAX, by_preference, keep_name },
	[ASK_TXT] = { ANSWER_TXT_MAX, NULL, keep_text },
};

/* each_once - sort the records and drop doubles; how many are left */
static size_t
each_once(const struct kind *kind, struct answer_record *records, size_t count)
{
	size_t i, kept = 0;

	if (kind->order == NULL || count == 0)
		return count;
	qsort(records, count, sizeof *records, kind->order);
	for (i = 0; i < count; i++)
		if (i == 0 || kind->order(&records[kept - 1], &records[i]) != 0)
			records[kept++] = records[i];
	return kept;
}

/* keep - a copy of the records as they are kept, into `known` */
static void
keep(struct answers *a, const struct kind *kind, const struct answer *answer,
    struct answer *known)
{
	bool sorted = kind->order != NULL;
	size_t i, most = sorted ? answer->count : kind->most;
	struct answer_record *kept =
	    mem_resize(NULL, answer->count, sizeof *kept);

	for (i = 0; i < answer->count && i < most; i++) {
		kept[i] = answer->records[i];
		kept[i].text = kind->keep == NULL
		    ? SPAN_NONE
		    : kind->keep(a->texts, kept[i].text);
	}
	known->count = each_once(kind, kept, i);
	known->more = i < answer->count || known->count > kind->most;
	if (known->count > kind->most)
		known->count = kind->most;
	known->records = mem_resize(kept, known->count, sizeof *kept);
}

void
answers_put(struct answers *a, size_t number, const struct answer *answer)
{
	struct answer *known = &a->entry[number].answer;
	const struct kind *kind = &kinds[a->entry[number].question];

	free((void *)known->records);
	a->records -= known->count;
	*known = (struct answer){
		.state = answer->state,
		.alias = answer->alias,
	};
	if (answer->state != ANSWER_FOUND)
		return;
	if (answer->count == 0) {
		known->state = ANSWER_NONE;
		return;
	}
	keep(a, kind, answer, known);
	a->records += known->count;
}
