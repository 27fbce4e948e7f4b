#include "rblreport/encoding.h"

#include <stdbool.h>
#include <string.h>

#define LINE_LEN       76
#define BYTES_A_LINE   (LINE_LEN / 4 * 3) /* in base64 */
#define WORD_BYTES_MAX 39 /* with "Subject: " less than 76, RFC 2047 s2 */

/* qp_byte - one byte as it may stand in quoted-printable text */
static size_t
qp_byte(struct span text, char out[3])
{
	static const char digit[] = "0123456789ABCDEF";
	unsigned char c = (unsigned char)*text.s;
	bool last = text.len == 1 || text.s[1] == '\n';

	/* blanks at the end of a line get lost on some ways */
	if ((c > ' ' && c < 127 && c != '=') ||
	    ((c == ' ' || c == '\t') && !last)) {
		out[0] = (char)c;
		return 1;
	}
	out[0] = '=';
	out[1] = digit[c >> 4];
	out[2] = digit[c & 15];
	return 3;
}

void
encode_text(struct buf *out, struct span text)
{
	size_t column = 0, len;
	char byte[3];

	for (; text.len > 0; text.s++, text.len--) {
		if (*text.s == '\n') {
			buf_text(out, "\r\n");
			column = 0;
			continue;
		}
		len = qp_byte(text, byte);
		if (column + len > LINE_LEN - 1) {
			buf_text(out, "=\r\n");
			column = 0;
		}
		buf_add(out, byte, len);
		column += len;
	}
	if (column > 0)
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

/* cut - the first `len` bytes off the front, or all that there are */
static struct span
cut(struct span *text, size_t len)
{
	struct span front = { text->s, len < text->len ? len : text->len };

	text->s += front.len;
	text->len -= front.len;
	return front;
}

void
encode_bytes(struct buf *out, struct span bytes)
{
	while (bytes.len > 0) {
		add_base64(out, cut(&bytes, BYTES_A_LINE));
		buf_text(out, "\r\n");
	}
}

static bool
goes_on(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

void
encode_words(struct buf *out, struct span text)
{
	size_t len;

	while (text.len > 0) {
		len = text.len < WORD_BYTES_MAX ? text.len : WORD_BYTES_MAX;
		/* each word is of whole characters, RFC 2047 s5 (3) */
		while (len > 1 && len < text.len && goes_on(text.s[len]))
			len--;
		buf_text(out, "=?UTF-8?B?");
		add_base64(out, cut(&text, len));
		buf_text(out, text.len > 0 ? "?=\r\n " : "?=");
	}
}
