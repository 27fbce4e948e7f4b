#include "rblunblock/rules-parts.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define NAME_SHOWN 60 /* bytes of a name or value */
#define UPPER      "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"

static const char *
why_no_variable(struct span rest)
{
	if (span_is(rest, "\r"))
		return "the line ends in a carriage return, as DOS has it";
	while (rest.len > 0 && (*rest.s == ' ' || *rest.s == '\t'))
		rules_skip(&rest, 1);
	if (span_starts(rest, "#"))
		return "no comment may follow a rule";
	return "want ,NAME=\"value\" or the end of the line";
}

/* --- what is taken, and does something else --- */

/* is_name - whether some program may look for a variable of that name */
static bool
is_name(struct span a)
{
	size_t i;

	for (i = 0; i < a.len; i++)
		if (!isalnum((unsigned char)a.s[i]) && a.s[i] != '_' &&
		    a.s[i] != '-' && a.s[i] != '.')
			return false;
	return a.len > 0;
}

/* is_other_case - RBLSMTPD, as rblsmtpd does not look for it */
static bool
is_other_case(struct span name)
{
	return name.len == strlen("RBLSMTPD") &&
	    strncasecmp(name.s, "RBLSMTPD", name.len) == 0 &&
	    !span_is(name, "RBLSMTPD");
}

static void
note_name(struct reader *r, struct span name)
{
	char *clean = span_printable(name, NAME_SHOWN);
	struct buf why = { 0 };

	if (name.len == 0)
		buf_text(&why,
		    "sets a variable without a name; take it out, or write "
		    "its name before the '='");
	else if (is_other_case(name))
		buf_format(&why,
		    "sets %s, and rblsmtpd looks for RBLSMTPD, in upper case",
		    clean);
	else if (rules_has(name, ','))
		buf_format(&why,
		    "sets one variable with the name \"%s\"; each is written "
		    "NAME=\"value\"",
		    clean);
	else
		buf_format(&why,
		    "sets a variable with the name \"%s\", and no program "
		    "looks for that; mend the name",
		    clean);
	rules_note(r, why.s);
	buf_free(&why);
	free(clean);
}

/* swallowed - what a value seems to set: of x,NAME= it is NAME; or SPAN_NONE */
static struct span
swallowed(struct span value)
{
	struct span name = value;
	const char *comma = NULL;

	if (!span_ends(value, "="))
		return SPAN_NONE;
	name.len--;
	if (name.len > 0)
		comma = memrchr(name.s, ',', name.len);
	if (comma == NULL)
		return SPAN_NONE;
	rules_skip(&name, (size_t)(comma + 1 - name.s));
	/* in lower case it may well be an option of somebody */
	return is_name(name) && rules_all_of(name, UPPER) ? name : SPAN_NONE;
}

static void
note_swallowed(struct reader *r, struct span name, struct span other)
{
	char *clean = span_printable(name, NAME_SHOWN);
	char *lost = span_printable(other, NAME_SHOWN);
	struct buf why = { 0 };

	buf_format(&why,
	    "does not set %s, which is part of the value of %s: that one is "
	    "not closed before the comma",
	    lost, clean);
	rules_note(r, why.s);
	buf_free(&why);
	free(lost);
	free(clean);
}

static void
note_unquoted(struct reader *r, struct span name, struct span value)
{
	char *clean = span_printable(name, NAME_SHOWN);
	char *shown = span_printable(value, NAME_SHOWN);
	struct buf why = { 0 };

	buf_format(&why,
	    "sets %s to \"%s\": the first byte of a value is its quote; write "
	    "it as %s=\"value\"",
	    clean, shown, clean);
	rules_note(r, why.s);
	buf_free(&why);
	free(shown);
	free(clean);
}

/* note - what is odd about a variable */
static void
note(struct reader *r, struct span name, char quote, struct span value)
{
	struct span other = swallowed(value);

	if (!is_name(name) || is_other_case(name))
		note_name(r, name);
	else if (isalnum((unsigned char)quote) || quote == ' ' ||
	    quote == '\t' || quote == ',')
		note_unquoted(r, name, value);
	else if (other.s != NULL)
		note_swallowed(r, name, other);
	else if (data_denies(buf_as_span(&r->data)) &&
	    span_is(name, "RBLSMTPD"))
		rules_note(r,
		    "is a deny, and a client that is denied never comes to "
		    "rblsmtpd: RBLSMTPD does nothing there");
}

int
rules_read_variable(struct reader *r, struct span *rest)
{
	struct span name, value;
	char quote;

	if (*rest->s != ',')
		return rules_refuse(r, why_no_variable(*rest));
	rules_skip(rest, 1);
	name = rules_cut(rest, '=');
	if (rest->len == 0)
		return rules_refuse(
		    r, "no '=' follows the name of the variable");
	rules_skip(rest, 1);
	if (rest->len == 0)
		return rules_refuse(r, "no value follows the '='");
	quote = *rest->s;
	rules_skip(rest, 1);
	value = rules_cut(rest, quote);
	if (rest->len == 0)
		return rules_refuse(r,
		    "the value has no end: it must close with the "
		    "byte it opens with");
	rules_skip(rest, 1);
	note(r, name, quote, value);
	buf_char(&r->data, '+');
	buf_span(&r->data, name);
	buf_char(&r->data, '=');
	buf_span(&r->data, value);
	buf_char(&r->data, '\0');
	return 0;
}
