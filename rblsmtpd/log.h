/*
 * log - where the records go
 *
 * floor  door (stderr, syslog, descriptors, files)
 * shape  one write(2) a record
 */
#ifndef LOG_H
#define LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "lib/record.h"

struct err;

enum log_kind {
	LOG_TO_FD,
	LOG_TO_FILE,
	LOG_TO_SYSLOG,
};

struct log {
	enum record_format format;
	enum log_kind kind;
	int fd;
	const char *path; /* borrowed */
};

/*
 * Read FORMAT[:DEST], where DEST is stderr, syslog, fd:N or a path with a '/'.
 *
 *   log  out; a path is borrowed from the text
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int log_parse(const char *text, struct log *log, struct err *e);

/*
 * Whether the record is written before the conversation, as the stock program
 * does: it has nothing of what the client says there.
 */
bool log_is_early(const struct log *log);

/* Whether two logs go to one destination, as far as their names tell. */
bool log_same_place(const struct log *a, const struct log *b);

/*
 * Write the record. What cannot be written at once is lost, with a word on
 * stderr: mail is more important. Half a line that a full disk leaves in a
 * file stands there alone.
 */
void log_write(const struct log *log, const struct record *record);

/* Write "rblsmtpd: IP pid N: TEXT", a remark that is no record. */
void log_remark(
    const struct log *log, const char *ip, pid_t pid, const char *text);

#endif
