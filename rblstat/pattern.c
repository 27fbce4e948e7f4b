#include "rblstat/pattern.h"

#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lib/err.h"
#include "lib/mem.h"

struct pattern {
	pcre2_code *code;
	pcre2_match_data *data;
	struct span text; /* of the last find */
};

struct pattern *
pattern_new(const char *expression, struct err *e)
{
	struct pattern *p;
	PCRE2_SIZE place;
	pcre2_code *code;
	unsigned char why[256];
	int number;

	code = pcre2_compile((PCRE2_SPTR)expression, PCRE2_ZERO_TERMINATED,
	    PCRE2_ANCHORED | PCRE2_DOLLAR_ENDONLY | PCRE2_DOTALL, &number,
	    &place, NULL);
	if (code == NULL) {
		pcre2_get_error_message(number, why, sizeof why);
		err_perm(e, "expression \"%s\": byte %zu: %s", expression,
		    (size_t)place, (char *)why);
		return NULL;
	}
	/* without JIT the same expression is interpreted: slower, not wrong */
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	p = mem_new(sizeof *p);
	p->code = code;
	p->data = pcre2_match_data_create_from_pattern(code, NULL);
	if (p->data == NULL) {
		err_temp(e, "expression \"%s\": out of memory", expression);
		pattern_free(p);
		return NULL;
	}
	return p;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_match_data_free(p->data);
	pcre2_code_free(p->code);
	free(p);
}

int
pattern_group(const struct pattern *p, const char *name)
{
	int number =
	    pcre2_substring_number_from_name(p->code, (PCRE2_SPTR)name);

	return number < 0 ? -1 : number;
}

const char *
pattern_name(const struct pattern *p, int at)
{
	uint32_t count = 0, size = 0;
	PCRE2_SPTR table = NULL;

	pcre2_pattern_info(p->code, PCRE2_INFO_NAMECOUNT, &count);
	pcre2_pattern_info(p->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	pcre2_pattern_info(p->code, PCRE2_INFO_NAMETABLE, &table);
	/* two bytes before each name tell its number */
	return at < (int)count ? (const char *)table + (size_t)at * size + 2
			       : NULL;
}

bool
pattern_find(struct pattern *p, struct span text)
{
	p->text = text;
	return pcre2_match(p->code, (PCRE2_SPTR)text.s, text.len, 0, 0, p->data,
		   NULL) > 0;
}

/* can_begin - whether a match, or the beginning of one, is all of the text */
static bool
can_begin(struct pattern *p, const char *text, size_t len)
{
	int found = pcre2_match(p->code, (PCRE2_SPTR)text, len, 0,
	    PCRE2_PARTIAL_HARD, p->data, NULL);

	return found > 0 || found == PCRE2_ERROR_PARTIAL;
}

size_t
pattern_reach(struct pattern *p, struct span text)
{
	size_t low = 0, high = text.len, middle;

	/* what begins a match has a beginning that does */
	while (low < high) {
		middle = high - (high - low) / 2;
		if (can_begin(p, text.s, middle))
			low = middle;
		else
			high = middle - 1;
	}
	return low;
}

struct span
pattern_match(const struct pattern *p, int group)
{
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(p->data);

	if (group < 0 || (uint32_t)group >= pcre2_get_ovector_count(p->data) ||
	    at[2 * group] == PCRE2_UNSET)
		return SPAN_NONE;
	return (struct span){
		p->text.s + at[2 * group],
		at[2 * group + 1] - at[2 * group],
	};
}
