#include "rblreport/message.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/err.h"
#include "lib/mem.h"

#define ADDRESS_MAX     254 /* RFC 5321 s4.5.3.1, less the brackets */
#define QP_LINE_MAX     76  /* RFC 2045 s6.7 rule 5 */
#define LINE_MAX_WANTED 78  /* RFC 5322 s2.1.1 */
#define WORD_BYTES_MAX  39  /* with "Subject: " less than 76, RFC 2047 s2 */

/* --- addresses --- */

/* is_address - a dot-atom on each side of the @, or an address literal */
static bool
is_address(struct span text)
{
	const char *at = memchr(text.s, '@', text.len);
	size_t i;

	if (at == NULL || at == text.s || at == text.s + text.len - 1 ||
	    text.len > ADDRESS_MAX)
		return false;
	for (i = 0; i < text.len; i++)
		if (text.s[i] <= ' ' || text.s[i] >= 127 ||
		    strchr("<>()\",;\\", text.s[i]) != NULL ||
		    (text.s[i] == '@' && text.s + i != at))
			return false;
	return true;
}

int
addresses_read(struct span list, struct addresses *out, struct err *e)
{
	struct span word;

	while (span_word(&list, &word)) {
		if (!is_address(word))
			return err_perm(e,
			    "\"%.*s\" is no mail address; write it like "
			    "postmaster@example.com",
			    (int)word.len, word.s);
		out->one =
		    mem_resize(out->one, out->count + 1, sizeof *out->one);
		out->one[out->count++] = mem_copy(word.s, word.len);
	}
	return 0;
}

void
addresses_free(struct addresses *a)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		free(a->one[i]);
	free(a->one);
	*a = (struct addresses){ 0 };
}

/* --- header fields --- */

/* add_name - letters, digits and, where `dots`, dots; '-' for all else */
static void
add_name(struct buf *out, struct span name, bool dots)
{
	size_t i;
	char c;

	for (i = 0; i < name.len; i++) {
		c = name.s[i];
		buf_char(out,
		    isalnum((unsigned char)c) || (dots && c == '.') ? c : '-');
	}
}

char *
message_id(int64_t now, long pid, const char *host, const char *from)
{
	struct span node = { host, strcspn(host, ".") };
	struct buf id = { 0 };

	buf_format(&id, "<rblreport.%lld.%ld%s", (long long)now, pid,
	    node.len > 0 ? "." : "");
	add_name(&id, node, false);
	buf_char(&id, '@');
	add_name(&id, span_of(strchr(from, '@') + 1), true);
	buf_char(&id, '>');
	return id.s;
}

static void
add_date(struct buf *out, int64_t now)
{
	time_t t = (time_t)now;
	struct tm tm;
	char text[64];

	localtime_r(&t, &tm);
	strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S %z", &tm);
	buf_format(out, "Date: %s\r\n", text);
}

static void
add_recipients(struct buf *out, const struct addresses *to)
{
	size_t i;

	buf_text(out, "To: ");
	for (i = 0; i < to->count; i++)
		buf_format(out, "%s%s", i > 0 ? ",\r\n " : "", to->one[i]);
	buf_text(out, "\r\n");
}

static void
add_base64(struct buf *out, struct span bytes)
{
	static const char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "abcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned long three;
	size_t i, k;

	for (i = 0; i < bytes.len; i += 3) {
		three = 0;
		for (k = i; k < i + 3; k++)
			three = three << 8 |
			    (k < bytes.len ? (unsigned char)bytes.s[k] : 0);
		for (k = 0; k < 4; k++)
			buf_char(out,
			    k > bytes.len - i
				? '='
				: digit[three >> (18 - 6 * k) & 63]);
	}
}

static bool
goes_on(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/*
 * add_encoded - the text in encoded words, no character torn in two
 *
 * RFC 2047 s5 (3) wants each word to stand for whole characters.
 */
static void
add_encoded(struct buf *out, struct span text)
{
	size_t len;

	while (text.len > 0) {
		len = text.len < WORD_BYTES_MAX ? text.len : WORD_BYTES_MAX;
		while (len > 1 && len < text.len && goes_on(text.s[len]))
			len--;
		buf_text(out, "=?UTF-8?B?");
		add_base64(out, (struct span){ text.s, len });
		text.s += len;
		text.len -= len;
		buf_text(out, text.len > 0 ? "?=\r\n " : "?=");
	}
}

static bool
is_ascii(struct span text)
{
	size_t i;

	for (i = 0; i < text.len; i++)
		if ((unsigned char)text.s[i] >= 128)
			return false;
	return true;
}

/*
 * add_folded - text on lines of a decent length, RFC 5322 s2.2.3
 *
 * A fold stands before a blank, and unfolding gives the blank back.
 */
static void
add_folded(struct buf *out, struct span text, size_t column)
{
	size_t i, end;

	for (i = 0; i < text.len; i++) {
		end = i + 1;
		while (end < text.len && text.s[end] != ' ')
			end++;
		if (text.s[i] == ' ' && column + end - i > LINE_MAX_WANTED) {
			buf_text(out, "\r\n");
			column = 0;
		}
		buf_char(out, text.s[i]);
		column++;
	}
}

static void
add_subject(struct buf *out, struct span subject)
{
	buf_text(out, "Subject: ");
	if (is_ascii(subject))
		add_folded(out, subject, strlen("Subject: "));
	else
		add_encoded(out, subject);
	buf_text(out, "\r\n");
}

/* --- the body --- */

/* qp_byte - one byte as it may stand in quoted-printable text */
static size_t
qp_byte(const char *s, char text[4])
{
	static const char digit[] = "0123456789ABCDEF";
	unsigned char c = (unsigned char)*s;
	bool blank = c == ' ' || c == '\t';

	/* blanks at the end of a line get lost on some ways */
	if ((c > ' ' && c < 127 && c != '=') ||
	    (blank && s[1] != '\n' && s[1] != '\0')) {
		memcpy(text, s, 1);
		return 1;
	}
	text[0] = '=';
	text[1] = digit[c >> 4];
	text[2] = digit[c & 15];
	return 3;
}

static void
add_body(struct buf *out, const char *body)
{
	size_t column = 0, len;
	char text[4];

	for (; *body != '\0'; body++) {
		if (*body == '\n') {
			buf_text(out, "\r\n");
			column = 0;
			continue;
		}
		len = qp_byte(body, text);
		if (column + len > QP_LINE_MAX - 1) {
			buf_text(out, "=\r\n");
			column = 0;
		}
		buf_add(out, text, len);
		column += len;
	}
	if (column > 0)
		buf_text(out, "\r\n");
}

void
message_format(const struct message *m, struct buf *out)
{
	buf_format(out, "From: %s\r\n", m->from);
	add_recipients(out, m->to);
	add_subject(out, span_of(m->subject));
	add_date(out, m->now);
	buf_format(out, "Message-ID: %s\r\n", m->id);
	buf_text(out,
	    "MIME-Version: 1.0\r\n"
	    "Content-Type: text/plain; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n"
	    "Auto-Submitted: auto-generated\r\n"
	    "\r\n");
	add_body(out, m->body);
}
