/*
 * faults - what is wrong with the lists, the logs or the database
 *
 * floor  verb (over store)
 * in     the night, as digest_nightly() made it, and the database
 * out    rows of the document's list "faults": a code, whom it is about, and
 *        one sentence that says what, since when and what to do
 */
#ifndef FAULTS_H
#define FAULTS_H

struct document;
struct err;
struct night;
struct store;

struct faults_scope {
	const struct night *night;
	int keep_from;    /* the first day whose single refusals are kept */
	const char *keep; /* as the admin said it: "90d" */
};

/*
 * Look for faults.
 *
 *   EVERYBODY  a list refuses nearly everybody
 *   SILENT     a list that usually refuses somebody refused nobody
 *   ERRORS     a list gave error codes that look like listings
 *   GAP        a log was gone before it was read
 *   GROWTH     single refusals are kept for longer than they should be
 *   NAMES      the log names no host
 *   UNSERVED   the last report did not reach somebody
 *
 * Returns 0, or -1 with the error of the store.
 */
int faults_find(struct store *store, const struct faults_scope *scope,
    struct document *d, struct err *e);

/* Add one fault that somebody else has found. */
void faults_add(struct document *d, const char *code, const char *subject,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

#endif
