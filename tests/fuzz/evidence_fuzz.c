/*
 * evidence_fuzz - any bytes may be the answer of a stranger's name server
 *
 * Each line of the input answers one question, in the order in which they are
 * asked; '|' parts its records. "!" is no answer, "?" none for now.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"
#include "lib/err.h"
#include "lib/evidence.h"
#include "lib/hostname.h"
#include "lib/naming.h"
#include "lib/spf.h"

enum {
	RECORDS = 40,
	QUESTIONS_MAX = 600, /* 11 terms with 11 names each, thrice and more */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct span
cut(struct span *rest, char end)
{
	struct span part = { rest->s, 0 };

	while (part.len < rest->len && part.s[part.len] != end)
		part.len++;
	rest->s += part.len;
	rest->len -= part.len;
	if (rest->len > 0) {
		rest->s++;
		rest->len--;
	}
	return part;
}

static void
answer(struct answers *a, const struct wanted *wanted, struct span line)
{
	struct answer_record records[RECORDS] = { 0 };
	struct answer answer = { .state = ANSWER_FOUND, .records = records };
	struct answer_record *record;

	if (line.len > 0 && *line.s == '!')
		answer.state = ANSWER_PERMERROR;
	if (line.len > 0 && *line.s == '?')
		answer.state = ANSWER_TEMPERROR;
	while (line.len > 0 && answer.count < RECORDS) {
		record = &records[answer.count++];
		record->text = cut(&line, '|');
		record->preference = record->text.len % 4;
		if (!ip_read(record->text, &record->ip))
			ip_read(span_of("192.0.2.1"), &record->ip);
	}
	answers_put(a, wanted->number, &answer);
}

/* serve - answer what is wanted; how many questions that were */
static int
serve(struct answers *a, struct span *input)
{
	struct wanted wanted;
	int count = 0;

	for (; answers_next(a, &wanted); count++)
		answer(a, &wanted, cut(input, '\n'));
	return count;
}

static void
check_spf(const struct ip *ip, struct span input)
{
	struct answers *a = answers_new();
	struct spf spf;
	int asked = 0, now = 1;

	do {
		assert(now > 0 && asked < QUESTIONS_MAX);
		spf_check(a, ip, span_of("example.pl"), &spf);
		now = serve(a, &input);
		asked += now;
	} while (spf.result == SPF_PENDING);
	assert(memchr(spf.why, '\0', sizeof spf.why) != NULL);
	assert(span_is_plain(span_of(spf.why)));
	assert(*spf.why != '\0');
	answers_free(a);
}

static void
check_pieces(const struct evidence *evidence)
{
	char *clean;
	size_t i;

	assert(evidence->count <= EVIDENCE_PIECES);
	for (i = 0; i < evidence->count; i++) {
		clean = span_printable(span_of(evidence->piece[i].text),
		    sizeof evidence->piece[i].text);
		assert(strcmp(clean, evidence->piece[i].text) == 0);
		free(clean);
	}
}

static void
check_evidence(struct evidence_facts *facts, struct span input)
{
	struct answers *a = answers_new();
	struct evidence_points points;
	struct evidence evidence;
	struct err e;
	int asked = 0;

	evidence_points(SPAN_NONE, &points, &e);
	while (
	    (facts->iprev = iprev_check(a, &facts->ip)).result == IPREV_PENDING)
		assert(serve(a, &input) > 0);
	while (!evidence_weigh(a, facts, &points, &evidence)) {
		assert(asked < QUESTIONS_MAX);
		asked += serve(a, &input);
	}
	check_pieces(&evidence);
	answers_free(a);
}

static bool
is_part(struct span part, struct span name)
{
	return part.len > 0 && part.s >= name.s &&
	    part.s + part.len <= name.s + name.len;
}

static void
check_naming(const struct ip *ip, struct span input)
{
	char text[HOSTNAME_SIZE];
	struct span name = hostname_clean(cut(&input, '\n'), text);
	struct span match;

	if (naming_is_generic(name, SPAN_NONE, ip, &match))
		assert(is_part(match, name));
	if (naming_is_mail(name, SPAN_NONE, &match))
		assert(is_part(match, name));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span input = { (const char *)data, size };
	struct evidence_listing list = { cut(&input, '\n'), SPAN_NONE };
	struct evidence_facts facts = {
		.lists = &list,
		.list_count = 1,
		.dnswl = span_of("wl.example"),
	};

	ip_read(span_of(size % 2 ? "192.0.2.1" : "2001:db8:1:2:3:4:5:6"),
	    &facts.ip);
	list.text = list.zone;
	check_naming(&facts.ip, input);
	check_spf(&facts.ip, input);
	check_evidence(&facts, input);
	facts.domain = span_of("example.pl");
	check_evidence(&facts, input);
	return 0;
}
