#include "lib/health.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "lib/dns.h"
#include "lib/dnsbl.h"
#include "lib/mem.h"

/* Of each family: the entry that must be there, the one that must not be,
 * and the public ones. */
enum { MUST, MUST_NOT, PUBLIC, OF_FAMILY = PUBLIC + HEALTH_PUBLIC };
enum { V4, V6, FAMILIES, QUESTIONS = FAMILIES * OF_FAMILY };

#define ADDRESSES_MAX 512 /* of an answer; those behind are dropped */

#define ERROR_NAME 0x7ffffffcu /* 127.255.255.252 */

struct probe {
	char *name;
	bool answered, listed;
	const char *fault; /* why there is no answer; a constant */
	int ms;
	uint32_t error;   /* a code by which the list complains of us */
	uint32_t outside; /* an address outside 127.0.0.0/8 */
};

struct health {
	struct probe question[QUESTIONS]; /* one family after the other */
};

/* --- asking --- */

/* one_name - the question about the `at`th address of a family */
static char *
one_name(
    int family, int at, const char *zone, const struct health_public *addresses)
{
	static const struct ip must = { { [10] = 0xff, 0xff, 127, 0, 0, 2 } };
	static const struct ip must_not = {
		{ [10] = 0xff, 0xff, 127, 0, 0, 1 }
	};
	const struct ip *ip;

	if (at == MUST)
		ip = &must;
	else if (at == MUST_NOT)
		ip = &must_not;
	else
		ip = &(
		    family == V4 ? addresses->v4 : addresses->v6)[at - PUBLIC];
	return family == V4 ? dnsbl_name(ip, zone) : dnsbl_name_v6(ip, zone);
}

struct health *
health_new(const char *zone, const struct health_public *addresses)
{
	struct health *h = mem_new(sizeof *h);
	int i;

	for (i = 0; i < QUESTIONS; i++)
		h->question[i] = (struct probe){
			.name = one_name(
			    i / OF_FAMILY, i % OF_FAMILY, zone, addresses),
			.fault = "timeout",
		};
	return h;
}

void
health_free(struct health *h)
{
	int i;

	if (h == NULL)
		return;
	for (i = 0; i < QUESTIONS; i++)
		free(h->question[i].name);
	free(h);
}

/* take - an answer; a list answers with addresses of 127.0.0.0/8 */
static void
take(void *arg, const struct dns_answer *answer)
{
	static const struct dnsbl any = { .weight = 1 };
	struct probe *q = arg;
	uint32_t addresses[ADDRESSES_MAX];
	const char *why;
	size_t i, count;

	q->answered = answer->result != DNS_FAULT;
	q->ms = answer->ms;
	if (answer->result == DNS_FAULT)
		q->fault = answer->why;
	if (answer->result != DNS_FOUND)
		return;
	count = dns_addresses(answer, addresses, ADDRESSES_MAX);
	q->listed = dnsbl_judge(&any, addresses, count, &why) == DNSBL_LISTED;
	for (i = 0; i < count; i++) {
		if (dnsbl_error(addresses[i]) != NULL)
			q->error = addresses[i];
		if (addresses[i] >> 24 != 127)
			q->outside = addresses[i];
	}
}

void
health_ask(struct health *h, struct dns *dns)
{
	int i;

	for (i = 0; i < QUESTIONS; i++)
		dns_ask(dns, h->question[i].name, ASK_A, take, &h->question[i]);
}

/* --- public addresses --- */

bool
health_public(const unsigned char bytes[16], struct ip *v4, struct ip *v6)
{
	/* RFC 6890, less what lies within another: network, bits */
	static const struct {
		unsigned char net[4];
		int bits;
	} aside[] = {
		{ { 0, 0, 0, 0 }, 8 },
		{ { 10, 0, 0, 0 }, 8 },
		{ { 100, 64, 0, 0 }, 10 },
		{ { 127, 0, 0, 0 }, 8 },
		{ { 169, 254, 0, 0 }, 16 },
		{ { 172, 16, 0, 0 }, 12 },
		{ { 192, 0, 0, 0 }, 24 },
		{ { 192, 0, 2, 0 }, 24 },
		{ { 192, 88, 99, 0 }, 24 },
		{ { 192, 168, 0, 0 }, 16 },
		{ { 198, 18, 0, 0 }, 15 },
		{ { 198, 51, 100, 0 }, 24 },
		{ { 203, 0, 113, 0 }, 24 },
		{ { 224, 0, 0, 0 }, 3 },
	};
	uint32_t address, net;
	size_t i;

	memcpy(&address, bytes, 4);
	for (i = 0; i < sizeof aside / sizeof aside[0]; i++) {
		memcpy(&net, aside[i].net, 4);
		if ((ntohl(address) ^ ntohl(net)) >> (32 - aside[i].bits) == 0)
			return false;
	}
	*v4 = (struct ip){ { [10] = 0xff, 0xff } };
	memcpy(v4->bytes + 12, bytes, 4);
	/* 2a00::/12 is all in use, as far as a /12 can be */
	memcpy(v6->bytes, bytes, 16);
	v6->bytes[0] = 0x2a;
	v6->bytes[1] &= 0x0f;
	return true;
}

/* --- what it means --- */

/* What the answers of a list are, in numbers. */
struct facts {
	int answered[FAMILIES]; /* of the questions of a family */
	int listed[FAMILIES];   /* of its public addresses */
	bool must[FAMILIES], must_not[FAMILIES]; /* listed */
	bool tested[FAMILIES];                   /* both were answered */
	const char *fault;                       /* NULL: none */
	uint32_t error, outside;
};

static void
count(const struct health *h, int family, struct facts *f)
{
	const struct probe *q = h->question + family * OF_FAMILY;
	int at;

	for (at = 0; at < OF_FAMILY; at++) {
		f->answered[family] += q[at].answered;
		if (at >= PUBLIC)
			f->listed[family] += q[at].listed;
		if (!q[at].answered)
			f->fault = q[at].fault;
		if (q[at].error != 0)
			f->error = q[at].error;
		if (q[at].outside != 0)
			f->outside = q[at].outside;
	}
	f->must[family] = q[MUST].listed;
	f->must_not[family] = q[MUST_NOT].listed;
	f->tested[family] = q[MUST].answered && q[MUST_NOT].answered;
}

static const char *const test_entry[FAMILIES][PUBLIC] = {
	[V4] = { "127.0.0.2", "127.0.0.1" },
	[V6] = { "::ffff:7f00:2", "::ffff:7f00:1" },
};

static bool
is_mistyped(const struct facts *f, struct buf *why)
{
	if (f->error != ERROR_NAME)
		return false;
	buf_format(why, "answers %s; correct it", dnsbl_error(f->error));
	return true;
}

static bool
is_blocked(const struct facts *f, struct buf *why)
{
	if (f->error == 0)
		return false;
	buf_format(why,
	    "answers %s; believe none of its answers, ask through a resolver "
	    "of your own or with a key",
	    dnsbl_error(f->error));
	return true;
}

static bool
is_parked(const struct facts *f, struct buf *why)
{
	uint32_t a = f->outside;

	if (a == 0)
		return false;
	buf_format(why, "answers %u.%u.%u.%u, as no list does: ", a >> 24,
	    a >> 16 & 255, a >> 8 & 255, a & 255);
	if (f->must[V4] || f->must[V6])
		buf_text(why,
		    "among right answers, so the resolver may make it up; "
		    "ask the list itself");
	else
		buf_text(why,
		    "its domain is somebody else's now, or the resolver makes "
		    "answers up; drop the list");
	return true;
}

static bool
is_wildcard(const struct facts *f, struct buf *why)
{
	if (f->listed[V4] < HEALTH_PUBLIC && f->listed[V6] < HEALTH_PUBLIC)
		return false;
	buf_format(why,
	    "lists the whole world: each of %d %s addresses by chance; drop "
	    "it at once (or does not serve your resolver: dnswl.org answers "
	    "127.0.0.255 then)",
	    HEALTH_PUBLIC, f->listed[V4] < HEALTH_PUBLIC ? "IPv6" : "IPv4");
	return true;
}

static bool
is_dead(const struct facts *f, struct buf *why)
{
	if (f->answered[V4] + f->answered[V6] > 0)
		return false;
	if (strcmp(f->fault, "unreachable") == 0)
		buf_text(
		    why, "the name server cannot be reached; look at it first");
	else if (strcmp(f->fault, "timeout") == 0)
		buf_text(why, "no answer at all; drop the list if it stays so");
	else
		buf_format(why,
		    "answers nothing but %s; drop the list if it stays so",
		    f->fault);
	return true;
}

static bool
lists_loopback(const struct facts *f, struct buf *why)
{
	if (!f->must_not[V4] && !f->must_not[V6])
		return false;
	buf_format(why, "lists %s, which no list may (RFC 5782 section 5)",
	    test_entry[f->must_not[V4] ? V4 : V6][MUST_NOT]);
	return true;
}

static bool
is_patchy(const struct facts *f, struct buf *why)
{
	int answered = f->answered[V4] + f->answered[V6];

	if (f->tested[V4] && f->tested[V6] && answered * 4 >= QUESTIONS * 3)
		return false;
	buf_format(why, "%d of %d questions without an answer (%s)",
	    QUESTIONS - answered, QUESTIONS, f->fault);
	if (f->tested[V4])
		buf_text(why, f->tested[V6] ? "" : "; IPv6 is not tested");
	return true;
}

static bool
is_empty(const struct facts *f, struct buf *why)
{
	if (f->must[V4] || f->must[V6] || f->listed[V4] + f->listed[V6] > 0)
		return false;
	buf_text(why,
	    "lists nothing, not even 127.0.0.2, which each list must: it was "
	    "emptied, or there is no such list; drop it");
	return true;
}

static bool
lacks_entry(const struct facts *f, struct buf *why)
{
	if (f->must[V4] || f->must[V6])
		return false;
	buf_text(why,
	    "lists some addresses, but not 127.0.0.2 (RFC 5782 section 5)");
	return true;
}

static bool
lacks_ipv6(const struct facts *f, struct buf *why)
{
	if (f->must[V6])
		return false;
	buf_text(why, "works, for IPv4 only");
	return true;
}

/* lacks_ipv4 - there is no list of IPv6 alone that mail relies on */
static bool
lacks_ipv4(const struct facts *f, struct buf *why)
{
	if (f->must[V4])
		return false;
	buf_text(why,
	    "works for IPv6 only, and lacks 127.0.0.2: it was emptied of "
	    "IPv4, or never had any");
	return true;
}

static bool
is_fine(const struct facts *f, struct buf *why)
{
	(void)f;
	buf_text(why, "works");
	return true;
}

/* The first that holds is the verdict. */
static const struct {
	const char *word;
	bool fine;
	bool (*holds)(const struct facts *f, struct buf *why);
} verdicts[] = {
	{ "faulty", false, is_mistyped },
	{ "blocked-resolver", false, is_blocked },
	{ "parked", false, is_parked },
	{ "wildcard", false, is_wildcard },
	{ "dead", false, is_dead },
	{ "faulty", false, lists_loopback },
	{ "faulty", false, is_patchy },
	{ "empty", false, is_empty },
	{ "faulty", false, lacks_entry },
	{ "no-ipv4", false, lacks_ipv4 },
	{ "no-ipv6", true, lacks_ipv6 },
	{ "ok", true, is_fine },
};

static int
by_size(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

/* measure - how long the answers took */
static void
measure(const struct health *h, struct finding *finding)
{
	const struct probe *q = h->question;
	int ms[QUESTIONS], n = 0, i;

	for (i = 0; i < QUESTIONS; i++)
		if (q[i].answered)
			ms[n++] = q[i].ms;
	finding->asked = QUESTIONS;
	finding->answered = n;
	if (n == 0)
		return;
	qsort(ms, (size_t)n, sizeof *ms, by_size);
	finding->median_ms = ms[n / 2];
	finding->max_ms = ms[n - 1];
}

void
health_judge(const struct health *h, struct finding *finding)
{
	struct facts f = { 0 };
	int family, i = 0;

	*finding = (struct finding){ 0 };
	measure(h, finding);
	for (family = 0; family < FAMILIES; family++) {
		count(h, family, &f);
		if (f.tested[family])
			finding->has[family] =
			    f.must[family] && !f.must_not[family] ? "yes"
								  : "no";
	}
	finding->fault = f.fault;
	while (!verdicts[i].holds(&f, &finding->why))
		i++;
	finding->verdict = verdicts[i].word;
	finding->fine = verdicts[i].fine;
}
