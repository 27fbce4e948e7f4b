/*
 * format - the kinds of log lines that tell about refusals, or of mail sent
 *
 * floor  noun
 * spec   docs of the programs named in the rows; VIOLATIONS.md
 *
 * A format is a row: a literal that must stand in the line, an expression
 * with named groups, and what such a line is. The expression is matched from
 * the first word of the program on: the stamp of multilog or syslog and the
 * name of the machine have been cut off before. Words of strangers stand
 * further behind, so none of them can begin a format.
 */
#ifndef FORMAT_H
#define FORMAT_H

#include <stddef.h>

enum line_kind {
	LINE_OTHER,     /* none of our business */
	LINE_REFUSAL,   /* a block list made us refuse somebody */
	LINE_LET_IN,    /* the block lists had nothing against somebody */
	LINE_NOTE,      /* of a mailer, about block lists, but no refusal */
	LINE_MALFORMED, /* of rblsmtpd, it seems, but of no known kind */

	/* more about a connection, known by its pid or the like */
	LINE_ACCEPT,    /* tcpserver: before the refusal; its name and port */
	LINE_SENDER,    /* indimail, behind it */
	LINE_RECIPIENT, /* the same */
	LINE_END,       /* tcpserver: the connection ended */
	LINE_OVERRIDE,  /* Haraka: it was no refusal after all */

	LINE_REPEAT,   /* syslog: the line before once more, or more often */
	LINE_REPEATED, /* the same, and it holds that line; never returned */

	/* of the mail that was sent; of no interest to who counts refusals */
	LINE_MAIL,     /* a mail, and its sender */
	LINE_DELIVERY, /* qmail-send: one begins, of a mail to somebody */
	LINE_SUCCESS,  /* qmail-send: it was one */
	LINE_SENT,     /* another server has taken a mail to somebody */
};

/*
 * Groups of an expression, all but `ip` of a refusal optional:
 *
 *   ip zone code text hostid hostinfo helo from to pid port
 *   session   what the lines of one connection share, where it is not the pid
 *   queue     what the lines of one mail share
 *   epoch     the time, in seconds since 1970
 *   record    a whole record of lib/record.h
 *   times     how often it happened
 *   tag inner of LINE_REPEATED: the program, and what it said
 */
struct format {
	const char *name;
	enum line_kind kind;
	const char *literal;
	const char *expression;
	const char *words; /* what it is, for who asks */
};

/* In the order they are tried in; the first that matches wins. */
extern const struct format formats[];
extern const size_t format_count;

#endif
