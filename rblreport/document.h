/*
 * document - what a report says: values by name, in the order they were put
 *
 * floor  noun
 * shape  a tree; an object has values by name, a list has rows without
 * owns   copies of all names and texts, for document_free()
 *
 * Texts are as strangers chose them, byte for byte. Whoever shows one cleans
 * it for the place where it is shown.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

enum doc_kind {
	DOC_NOTHING, /* not known, or not so */
	DOC_TEXT,
	DOC_NUMBER, /* a whole one */
	DOC_SHARE,  /* one with a fraction: 0.25 of all, 33.4 a day */
	DOC_TRUTH,  /* yes or no */
	DOC_TIME,   /* seconds since 1970 UTC */
	DOC_OBJECT,
	DOC_LIST,
};

struct document {
	char *name; /* NULL: the whole, or a row of a list; owned */
	enum doc_kind kind;
	struct span text;        /* DOC_TEXT; owned */
	int64_t number;          /* DOC_NUMBER, DOC_TIME, DOC_TRUTH: 0 or 1 */
	double share;            /* DOC_SHARE */
	struct document **child; /* DOC_OBJECT, DOC_LIST; owned */
	size_t count;            /* of them */
};

/* An empty object, for document_free(), which takes NULL as well. */
struct document *document_new(void);
void document_free(struct document *d);

/*
 * Put a value into an object that has none of this name. A name has letters,
 * digits and '_'.
 */
void doc_null(struct document *d, const char *name);
void doc_text(struct document *d, const char *name, struct span text);
void doc_number(struct document *d, const char *name, int64_t number);
void doc_share(struct document *d, const char *name, double share);
void doc_truth(struct document *d, const char *name, bool truth);
void doc_time(struct document *d, const char *name, int64_t time);

/* The same for a text as printf makes it, however long. */
void doc_format(struct document *d, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Put another text in the place of one. */
void doc_rewrite(struct document *d, struct span text);

/* Put an empty object; it stays where it is as long as d does. */
struct document *doc_object(struct document *d, const char *name);

/* Have a list, empty where it was not there. */
void doc_list(struct document *d, const char *name);

/*
 * Add a row to a list of d, which is made where it is not there: an object,
 * which stays where it is as long as d does, or a bare text.
 */
struct document *doc_row(struct document *d, const char *list);
void doc_word(struct document *d, const char *list, struct span text);

/* Say one thing more that a report lacks, and why, in its list "missing". */
void doc_missing(struct document *d, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * The same of so many refusals whose list the log does not name: who has not
 * said which text is of which list can still do so. Nothing is said of 0.
 */
void doc_missing_lists(struct document *d, int64_t tries);

/*
 * Find a value: "tries", or "people_left.hosts" in an object below.
 *
 * Returns NULL when it is not there; the readers behind it then give 0 (1 is
 * true) and SPAN_NONE, as they do for a value of another kind.
 */
const struct document *doc_find(const struct document *d, const char *path);
int64_t doc_number_of(const struct document *d, const char *path);
struct span doc_text_of(const struct document *d, const char *path);

#endif
