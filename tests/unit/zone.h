/*
 * zone - the DNS of a test, as lines: NAME TYPE DATA
 *
 * TYPE is PTR, A, AAAA, MX or TXT; of MX, DATA is "10 mx.example". DATA may
 * be "!temperror" or "!permerror". What is not there is no such name.
 */
#ifndef ZONE_H
#define ZONE_H

#include <stdlib.h>
#include <string.h>

#include "lib/answers.h"

enum { ZONE_RECORDS = 400 };

/* zone_word - cut the next word off a line */
static inline struct span
zone_word(struct span *line)
{
	struct span word = { line->s, 0 };

	while (word.len < line->len && line->s[word.len] != ' ')
		word.len++;
	line->s += word.len + (word.len < line->len);
	line->len -= word.len + (word.len < line->len);
	return word;
}

/* zone_data - the data of one line, as a record of an answer */
static inline void
zone_data(enum question question, struct span data, struct answer *answer,
    struct answer_record *record)
{
	*record = (struct answer_record){ 0 };
	answer->state = ANSWER_FOUND;
	if (span_is(data, "!temperror"))
		answer->state = ANSWER_TEMPERROR;
	if (span_is(data, "!permerror"))
		answer->state = ANSWER_PERMERROR;
	if (question == ASK_MX)
		record->preference =
		    (unsigned)strtoul(zone_word(&data).s, NULL, 10);
	if (question == ASK_A || question == ASK_AAAA)
		ip_read(data, &record->ip);
	else
		record->text = data;
	answer->count++;
}

static inline void
zone_put(struct answers *a, const char *zone, const struct wanted *wanted)
{
	static const char *const types[] = { "PTR", "A", "AAAA", "MX", "TXT" };
	struct answer_record records[ZONE_RECORDS];
	struct answer answer = { .state = ANSWER_NONE, .records = records };
	struct span line, name, type;

	for (; *zone != '\0'; zone += line.len + (zone[line.len] == '\n')) {
		line = (struct span){ zone, strcspn(zone, "\n") };
		struct span rest = line;
		name = zone_word(&rest);
		type = zone_word(&rest);
		if (span_is(name, wanted->name) &&
		    span_is(type, types[wanted->question]))
			zone_data(wanted->question, rest, &answer,
			    &records[answer.count]);
	}
	answers_put(a, wanted->number, &answer);
}

/* zone_answer - answer all that is wanted; how many questions that were */
static inline int
zone_answer(struct answers *a, const char *zone)
{
	struct wanted wanted;
	int count = 0;

	for (; answers_next(a, &wanted); count++)
		zone_put(a, zone, &wanted);
	return count;
}

#endif
