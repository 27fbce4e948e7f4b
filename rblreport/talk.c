#include "rblreport/talk.h"

#include <stdio.h>
#include <string.h>

#include "rblreport/envelope.h"

#define CODE_LEN 4 /* "550 " or "550-" */

static void
keep_command(struct talk *talk, struct span line)
{
	snprintf(
	    talk->command, sizeof talk->command, "%.*s", (int)line.len, line.s);
}

void
talk_said(struct talk *talk, struct span line)
{
	static const char *const shown[] = { "EHLO", "HELO", "STARTTLS",
		"MAIL FROM", "RCPT TO", "DATA" };
	size_t i;

	talk->over = talk->over || span_starts(line, "QUIT");
	if (talk->over)
		return;
	talk->reply[0] = '\0';
	talk->more = false;
	talk->who = NULL;
	line = span_trim(line);
	for (i = 0; i < sizeof shown / sizeof *shown; i++)
		if (span_starts(line, shown[i]))
			keep_command(talk, line);
	if (span_starts(line, "AUTH"))
		keep_command(talk, span_of("AUTH"));
	if (span_starts(line, "RCPT TO") && talk->next < talk->count)
		talk->who = talk->asked[talk->next++];
}

void
talk_sends(struct talk *talk)
{
	talk_said(talk, SPAN_NONE);
	keep_command(talk, span_of("the message"));
}

/* Of several lines the first often tells why, and the last nothing. */
void
talk_heard(struct talk *talk, struct span line)
{
	size_t len = talk->more ? strlen(talk->reply) : 0;
	bool more;

	if (talk->over)
		return;
	line = span_trim(line);
	more = line.len >= CODE_LEN && line.s[CODE_LEN - 1] == '-';
	if (talk->more && line.len >= CODE_LEN) {
		line.s += CODE_LEN;
		line.len -= CODE_LEN;
	}
	snprintf(talk->reply + len, sizeof talk->reply - len, "%s%.*s",
	    len > 0 ? " " : "", (int)line.len, line.s);
	if (more && !talk->more)
		talk->reply[CODE_LEN - 1] = ' ';
	talk->more = more;
	if (talk->who != NULL)
		recipient_refused(
		    talk->who, talk->reply[0] == '2' ? NULL : talk->reply);
}
