/*
 * err - one failure, temporary or permanent, carried upward
 *
 * floor  ground
 * spec   exit codes 100 and 111 as in daemontools and ucspi-tcp;
 *        the same distinction as SMTP 5yz and 4yz, RFC 5321 s4.2.1
 */
#ifndef ERR_H
#define ERR_H

enum err_kind {
	ERR_NONE, /* nothing has failed */
	ERR_TEMP, /* may work later without anybody's help: exit 111 */
	ERR_PERM, /* somebody has to mend something first: exit 100 */
};

struct err {
	enum err_kind kind;
	char text[1024]; /* one line: what, on what, why, what to do */
};

#define ERR_FORMAT __attribute__((format(printf, 2, 3)))

/*
 * Record a failure; the text is formatted as by printf, cut to fit ("..."),
 * and made fit for a terminal as by span_printable(), since it may quote a
 * stranger's words. It may quote e->text, too.
 *
 * Both return -1, so that failing is one line:
 *	return err_temp(e, "open %s: %s", path, strerror(errno));
 */
int err_temp(struct err *e, const char *fmt, ...) ERR_FORMAT;
int err_perm(struct err *e, const char *fmt, ...) ERR_FORMAT;

/*
 * As the two above, of the kind that the errno value `number` speaks for: a
 * name, a right or a place that is wrong is permanent; a lack of memory, disk
 * or descriptors, an interruption or a lock is temporary. The text gets
 * ": " and strerror(number) behind it, however long it is.
 */
int err_errno(struct err *e, int number, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* The exit code for a failure: 0 for none, 111 or 100. */
int err_exit_code(const struct err *e);

#endif
