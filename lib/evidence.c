#include "lib/evidence.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/err.h"
#include "lib/evidence-parts.h"

enum {
	LIKELY_POINTS = 5,
	UNCLEAR_POINTS = 1,
};

static const struct row {
	const char *key, *code;
	int points;
	const char *sentence;
} rows[EVIDENCE_KINDS] = {
	[EVIDENCE_WROTE] = { "WROTE", "WROTE", 4, "our users wrote to it" },
	[EVIDENCE_MX] = { "MX", "MX", 3, "it receives the mail of its domain" },
	[EVIDENCE_SPF] = { "SPF", "SPF", 2, "its domain lets it send mail" },
	[EVIDENCE_SPF_ALL] = { "SPF_ALL", "SPF", 0,
	    "its domain lets everybody send mail" },
	[EVIDENCE_SPF_FAIL] = { "SPF_FAIL", "SPF", 0,
	    "its domain does not let it send mail" },
	[EVIDENCE_IPREV] = { "IPREV", "IPREV", 2, "its name leads back to it" },
	[EVIDENCE_IPREV_FAIL] = { "IPREV_FAIL", "IPREV", -1,
	    "the name it claims does not lead back to it" },
	[EVIDENCE_IPREV_NONE] = { "IPREV_NONE", "IPREV", -2, "it has no name" },
	[EVIDENCE_MAILNAME] = { "MAILNAME", "MAILNAME", 1,
	    "it is named like a mail server" },
	[EVIDENCE_RETRY] = { "RETRY", "RETRY", 2,
	    "it came back as a mail server does" },
	[EVIDENCE_DNSWL_NONE] = { "DNSWL_NONE", "DNSWL", 0,
	    "it is on a list of good hosts" },
	[EVIDENCE_DNSWL_LOW] = { "DNSWL_LOW", "DNSWL", 1,
	    "it is on a list of good hosts" },
	[EVIDENCE_DNSWL] = { "DNSWL", "DNSWL", 3,
	    "it is on a list of good hosts" },
	[EVIDENCE_GENERIC] = { "GENERIC", "GENERIC", -3,
	    "its name is like those that access providers give" },
	[EVIDENCE_POLICY] = { "POLICY", "POLICY", -2,
	    "it is listed for what it is, not for spam" },
	[EVIDENCE_MANYBL] = { "MANYBL", "MANYBL", -2,
	    "it is on several lists" },
	[EVIDENCE_NOMX] = { "NOMX", "NOMX", -2, "its domain takes no mail" },
};

/* --- points --- */

/* find_key - the kind that has this key; EVIDENCE_KINDS for none */
static int
find_key(struct span key)
{
	int kind = 0;

	while (kind < EVIDENCE_KINDS &&
	    (key.len != strlen(rows[kind].key) ||
		strncasecmp(key.s, rows[kind].key, key.len) != 0))
		kind++;
	return kind;
}

/* read_points - a whole number with a sign or not, all of the text */
static bool
read_points(struct span text, int *points)
{
	char copy[8], *end;
	long value;

	if (text.len == 0 || text.len >= sizeof copy)
		return false;
	memcpy(copy, text.s, text.len);
	copy[text.len] = '\0';
	value = strtol(copy, &end, 10);
	*points = (int)value;
	return *end == '\0' && labs(value) <= EVIDENCE_POINTS_MAX;
}

static int
read_pair(struct span pair, struct evidence_points *points, struct err *e)
{
	const char *equals = memchr(pair.s, '=', pair.len);
	size_t len = equals == NULL ? pair.len : (size_t)(equals - pair.s);
	int kind = find_key((struct span){ pair.s, len });
	int shown = pair.len > 100 ? 100 : (int)pair.len;

	if (kind == EVIDENCE_KINDS)
		return err_perm(e,
		    "points: \"%.*s\" is no kind of evidence; "
		    "see rblkit.conf(5)",
		    shown, pair.s);
	if (equals == NULL ||
	    !read_points((struct span){ equals + 1, pair.len - len - 1 },
		&points->of[kind]))
		return err_perm(e,
		    "points: \"%.*s\": write %s=N, N from -%d to %d", shown,
		    pair.s, rows[kind].key, EVIDENCE_POINTS_MAX,
		    EVIDENCE_POINTS_MAX);
	return 0;
}

int
evidence_points(struct span text, struct evidence_points *points, struct err *e)
{
	struct span pair;
	int i;

	for (i = 0; i < EVIDENCE_KINDS; i++)
		points->of[i] = rows[i].points;
	while (span_word(&text, &pair))
		if (read_pair(pair, points, e) < 0)
			return -1;
	return 0;
}

/* --- pieces --- */

static struct evidence_piece *
add_piece(struct weighing *w, enum evidence_kind kind)
{
	struct evidence *evidence = w->evidence;
	struct evidence_piece *piece = &evidence->piece[evidence->count++];

	piece->code = rows[kind].code;
	piece->known = false;
	piece->points = 0;
	return piece;
}

/* write_text - the rest of the text of a piece, and all of it made fit */
static void
write_text(
    struct evidence_piece *piece, size_t len, const char *fmt, va_list ap)
{
	char *clean;

	vsnprintf(piece->text + len, sizeof piece->text - len, fmt, ap);
	if (span_is_plain(span_of(piece->text)))
		return;
	clean = span_printable(span_of(piece->text), sizeof piece->text - 4);
	strcpy(piece->text, clean);
	free(clean);
}

void
evidence_add(struct weighing *w, enum evidence_kind kind, const char *fmt, ...)
{
	struct evidence_piece *piece = add_piece(w, kind);
	size_t len = strlen(rows[kind].sentence);
	va_list ap;

	memcpy(piece->text, rows[kind].sentence, len);
	memcpy(piece->text + len, ": ", 2);
	va_start(ap, fmt);
	write_text(piece, len + 2, fmt, ap);
	va_end(ap);
	piece->known = true;
	piece->points = w->points->of[kind];
	w->evidence->points += piece->points;
}

void
evidence_add_unknown(
    struct weighing *w, enum evidence_kind kind, const char *fmt, ...)
{
	struct evidence_piece *piece = add_piece(w, kind);
	va_list ap;

	va_start(ap, fmt);
	write_text(piece, 0, fmt, ap);
	va_end(ap);
}

static enum evidence_class
class_of(int points)
{
	if (points >= LIKELY_POINTS)
		return CLASS_LIKELY;
	return points >= UNCLEAR_POINTS ? CLASS_UNCLEAR : CLASS_UNLIKELY;
}

bool
evidence_weigh(struct answers *a, const struct evidence_facts *facts,
    const struct evidence_points *points, struct evidence *evidence)
{
	static asking_rule *const asking[] = { weigh_mail, weigh_spf,
		weigh_dnswl };
	static evidence_rule *const others[] = { weigh_wrote, weigh_name,
		weigh_retry, weigh_policy, weigh_many };
	struct weighing w = { a, facts, points, evidence, SPAN_NONE };
	bool done = true;
	size_t i;

	if (facts->iprev.result == IPREV_PASS)
		w.domain = facts->domain;
	evidence->count = 0;
	evidence->points = 0;
	/* each of them, so that all questions are asked at once */
	for (i = 0; i < sizeof asking / sizeof *asking; i++)
		done = asking[i](&w) && done;
	for (i = 0; done && i < sizeof others / sizeof *others; i++)
		others[i](&w);
	evidence->class = class_of(evidence->points);
	return done;
}

const char *evidence_class_word(enum evidence_class class)
{
	static const char *const words[] = {
		[CLASS_LIKELY] = "likely",
		[CLASS_UNCLEAR] = "unclear",
		[CLASS_UNLIKELY] = "unlikely",
	};

	return words[class];
}
