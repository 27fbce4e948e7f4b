/*
 * record - what rblsmtpd logs of one connection
 *
 * floor  noun
 * out    one line of a log: classic, columns, logfmt or json
 * shape  spans are somebody else's memory; SPAN_NONE is unknown, and an
 *        empty MAIL FROM is the null sender
 * spec   the names of the fields are the keys of logfmt and of json
 *
 * Everything here but the numbers may come from a stranger: DNS, the client,
 * tcp rules. Whatever it is, a line has printable ASCII (32..126) only, each
 * other byte a '?', and no field can be taken for another, or for a line.
 * record_read.h reads logfmt and json back, as they were written.
 */
#ifndef RECORD_H
#define RECORD_H

#include <stdint.h>

#include "lib/bytes.h"

enum record_verdict {
	RECORD_REFUSED,  /* no mail server was run */
	RECORD_ACCEPTED, /* nothing spoke against the client */
	RECORD_OBSERVED, /* was to be refused, but only looked at */
	RECORD_VERDICTS
};

/* The names of the verdicts, as they are written. */
extern const char *const record_verdicts[RECORD_VERDICTS];

#define RECORD_LIST 64

/* A list of texts; start with all zero. */
struct record_list {
	struct span item[RECORD_LIST];
	int64_t kept;  /* of the items, the first ones */
	int64_t count; /* of all that were added */
};

/* Add one at the end; only the first RECORD_LIST are kept. */
void record_add(struct record_list *list, struct span item);

/* A record; start with all zero, and fill in what is known. */
struct record {
	int64_t time; /* of the verdict; seconds since 1970 UTC */
	enum record_verdict verdict;
	struct span ip; /* as TCPREMOTEIP spells it */
	int64_t pid;
	struct record_list zones;   /* that list it, the deciding one first */
	struct record_list answers; /* of these, in order: "127.0.0.2" */
	int64_t code;               /* 451 or 553; 0: none was sent */
	struct span text;           /* of the reply, without the code */
	struct span hostid;         /* TCPREMOTEHOST */
	struct span hostinfo;       /* TCPREMOTEINFO */
	struct span helo;
	struct span from;          /* MAIL FROM, without the angle brackets */
	struct record_list to;     /* RCPT TO, likewise */
	int64_t lookup_ms;         /* from the first question to the verdict */
	int64_t session_ms;        /* from the greeting to the end */
	struct record_list errors; /* faults of lists: "ZONE: what" */
};

enum record_format {
	RECORD_CLASSIC, /* "rblsmtpd: IP pid N: CODE TEXT" */
	RECORD_COLUMNS, /* "rblsmtpd: ZONE blocked IP HOSTID HOSTINFO" */
	RECORD_LOGFMT,  /* "program=rblsmtpd time=... verdict=..." */
	RECORD_JSON,    /* {"program":"rblsmtpd","time":"...",...} */
	RECORD_FORMATS
};

/* The names of the formats, as --log knows them. */
extern const char *const record_formats[RECORD_FORMATS];

/* A line and its newline are no longer; so one write(2) to a pipe is whole. */
#define RECORD_LINE 4096

/*
 * Add the record to `out` as one line with its newline, or nothing.
 *
 * Texts of more than 500 bytes are cut, further if the line would be longer
 * than RECORD_LINE; then lists lose their last items, too. What is unknown is
 * left out of logfmt and json, and "-" in columns.
 *
 * Classic is the stock line byte for byte, and for RECORD_OBSERVED that of
 * `rblsmtpd -i` of ucspi-tcp6 ("[RBL info] TEXT"); there is no classic line
 * for RECORD_ACCEPTED. In columns the verdicts are "blocked", "accepted" and
 * "observed".
 */
void record_write(
    const struct record *r, enum record_format format, struct buf *out);

/*
 * The words of a line for syslog(3): without its newline, and without the
 * "rblsmtpd: " that syslog puts in front by itself.
 */
struct span record_words(struct span line);

/* --- for record_read --- */

enum record_type {
	FIELD_TIME,
	FIELD_VERDICT,
	FIELD_TEXT,
	FIELD_LIST,
	FIELD_NUMBER,   /* 0 is unknown */
	FIELD_DURATION, /* a number that is always there */
};

struct record_field {
	const char *key;
	enum record_type type;
	size_t offset; /* within struct record */
};

#define RECORD_FIELDS 17

extern const struct record_field record_fields[RECORD_FIELDS];

#endif
