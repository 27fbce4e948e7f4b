#include "rblreport/message.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/mem.h"
#include "rblreport/encoding.h"
#include "rblreport/envelope.h"

#define LINE_MAX_WANTED 78 /* RFC 5322 s2.1.1 */

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

/* add_recipients - in brackets: SpamAssassin counts bare ones as a flaw */
static void
add_recipients(struct buf *out, const struct addresses *to)
{
	size_t i;

	buf_text(out, "To: ");
	for (i = 0; i < to->count; i++)
		buf_format(out, "%s<%s>", i > 0 ? ",\r\n " : "", to->one[i]);
	buf_text(out, "\r\n");
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

/*
 * needs_encoding - also what would be taken for an encoded word, and control
 * bytes, which must not come out as they are whoever let them in
 */
static bool
needs_encoding(struct span text)
{
	return !span_is_plain(text) ||
	    memmem(text.s, text.len, "=?", 2) != NULL;
}

static void
add_subject(struct buf *out, struct span subject)
{
	buf_text(out, "Subject: ");
	if (needs_encoding(subject))
		encode_words(out, subject);
	else
		add_folded(out, subject, strlen("Subject: "));
	buf_text(out, "\r\n");
}

/* --- parts --- */

/*
 * A boundary must not occur in what it bounds: "=_" can stand neither in
 * quoted-printable nor in base64 (RFC 2045 s6.7), so these two are good for
 * any mail.
 */
#define ALTERNATIVE "=_alternative"
#define RELATED     "=_related"

static void
add_text(struct buf *out, const char *subtype, const char *text)
{
	buf_format(out,
	    "Content-Type: text/%s; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n"
	    "\r\n",
	    subtype);
	encode_text(out, span_of(text));
}

/* The CRLF in front belongs to the boundary, RFC 2046 s5.1.1. */
static void
begin_part(struct buf *out, const char *boundary)
{
	buf_format(out, "\r\n--%s\r\n", boundary);
}

static void
end_parts(struct buf *out, const char *boundary)
{
	buf_format(out, "\r\n--%s--\r\n", boundary);
}

static void
add_image(struct buf *out, const struct message_image *image)
{
	buf_format(out,
	    "Content-Type: image/png\r\n"
	    "Content-Transfer-Encoding: base64\r\n"
	    "Content-ID: <%s>\r\n"
	    "Content-Disposition: inline; filename=\"%s\"\r\n"
	    "\r\n",
	    image->cid, image->name);
	encode_bytes(out, image->png);
}

/* add_page - the HTML, with the images that it shows where it has some */
static void
add_page(struct buf *out, const struct message *m)
{
	size_t i;

	if (m->image_count == 0) {
		add_text(out, "html", m->html);
		return;
	}
	buf_text(out,
	    "Content-Type: multipart/related; type=\"text/html\";\r\n"
	    " boundary=\"" RELATED "\"\r\n");
	begin_part(out, RELATED);
	add_text(out, "html", m->html);
	for (i = 0; i < m->image_count; i++) {
		begin_part(out, RELATED);
		add_image(out, &m->image[i]);
	}
	end_parts(out, RELATED);
}

/* add_content - the best form comes last, RFC 2046 s5.1.4 */
static void
add_content(struct buf *out, const struct message *m)
{
	if (m->html == NULL) {
		add_text(out, "plain", m->text);
		return;
	}
	buf_text(out,
	    "Content-Type: multipart/alternative;\r\n"
	    " boundary=\"" ALTERNATIVE "\"\r\n");
	begin_part(out, ALTERNATIVE);
	add_text(out, "plain", m->text);
	begin_part(out, ALTERNATIVE);
	add_page(out, m);
	end_parts(out, ALTERNATIVE);
}

/*
 * What answers by itself is to leave it alone: RFC 3834 has a field for that,
 * so there is no need of Precedence, which no standard has, nor of List-Id,
 * since this is no mailing list.
 */
void
message_format(const struct message *m, struct buf *out)
{
	buf_format(out, "From: %s\r\n", m->from);
	add_recipients(out, m->to);
	add_subject(out, span_of(m->subject));
	add_date(out, m->date);
	buf_format(out,
	    "Message-ID: %s\r\n"
	    "MIME-Version: 1.0\r\n"
	    "Auto-Submitted: auto-generated\r\n",
	    m->id);
	add_content(out, m);
}
