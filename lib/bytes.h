/*
 * bytes - stretches of bytes that somebody else owns, and buffers that grow
 *
 * floor  ground
 */
#ifndef BYTES_H
#define BYTES_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A stretch of bytes in somebody else's memory; .s == NULL means unknown. */
struct span {
	const char *s;
	size_t len;
};

#define SPAN_NONE ((struct span){ NULL, 0 })

struct span span_of(const char *string); /* NULL gives SPAN_NONE */
bool span_is(struct span a, const char *string);
bool span_same(struct span a, struct span b); /* SPAN_NONE is like "" here */
int span_order(struct span a, struct span b); /* as of memcmp(3); also here */
bool span_starts(struct span a, const char *prefix);
bool span_ends(struct span a, const char *suffix);

/* How many lines there are, the last one even without its newline. */
size_t span_lines(struct span text);

/* Where a line begins, from 1; the length when there are not so many. */
size_t span_line(struct span text, size_t number);

/* Without the blanks, tabs, CR and LF at both ends. */
struct span span_trim(struct span a);

/*
 * The FNV-1a hash of the bytes, 64 bit, as a signed number that SQLite can
 * hold. Not for secrets.
 */
int64_t span_hash(struct span a);

/*
 * Cut the next word off the front of a list whose words are parted by blanks
 * and commas.
 *
 * Returns false when no word is left.
 */
bool span_word(struct span *list, struct span *word);

/* Whether all bytes are printable ASCII, as most names and texts are. */
bool span_is_plain(struct span a);

/* Whether all of it is well-formed UTF-8 (RFC 3629 s4). */
bool span_is_utf8(struct span a);

/*
 * Make the bytes fit to be shown on one line of a terminal or a mail: bytes
 * below 32, 127, whatever is no well-formed UTF-8, C1, the bidirectional
 * controls and characters that nobody sees become '?'; at most `max` bytes are
 * kept, a character in whole or not at all, with "..." behind them when some
 * were cut.
 *
 * Returns a new string that the caller frees.
 */
char *span_printable(struct span a, size_t max);

/* A growing string of bytes; .s is NUL-terminated once something is added. */
struct buf {
	char *s;
	size_t len;
	size_t room;
};

void buf_add(struct buf *b, const char *bytes, size_t len);
void buf_text(struct buf *b, const char *string);
void buf_span(struct buf *b, struct span a);
void buf_char(struct buf *b, char c);
void buf_format(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Add a text in double quotes, as span_printable() makes it of at most `max`
 * bytes; quotes and backslashes in it get a backslash before them.
 */
void buf_quote(struct buf *b, struct span text, size_t max);

/*
 * Add a word as a POSIX shell takes it (XCU s2.2): as it is, or in single
 * quotes where it holds anything that some shell takes to mean more.
 */
void buf_shell(struct buf *b, struct span word);

/* Make room at once for so many bytes more, of which there may be many. */
void buf_expect(struct buf *b, size_t more);

/* Forget the content, keep the memory. */
void buf_clear(struct buf *b);

/* Free the content and leave an empty buffer. */
void buf_free(struct buf *b);

struct span buf_as_span(const struct buf *b);

#endif
