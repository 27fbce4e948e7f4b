#include "lib/packet.h"

#include <string.h>

#include "lib/pool.h"

#define HEADER_SIZE 12
#define CLASS_IN    1
#define NAME_MAX    255  /* bytes of a name in a packet, RFC 1035 s2.3.4 */
#define TEXT_MAX    1024 /* of the same, each byte written with four */

/* What of a packet is still to be read: bytes[at] to bytes[end - 1]. */
struct reader {
	const unsigned char *bytes;
	size_t at, end;
};

static const int types[ASK_COUNT] = {
	[ASK_PTR] = 12,
	[ASK_A] = 1,
	[ASK_AAAA] = 28,
	[ASK_MX] = 15,
	[ASK_TXT] = 16,
};

int
packet_type(enum question question)
{
	return types[question];
}

static bool
skip(struct reader *r, size_t len)
{
	if (len > r->end - r->at)
		return false;
	r->at += len;
	return true;
}

static bool
read_number(struct reader *r, unsigned *number)
{
	const unsigned char *b = r->bytes + r->at;

	if (!skip(r, 2))
		return false;
	*number = b[0] << 8 | b[1];
	return true;
}

/* --- names --- */

/* write_label - behind those that are there */
static size_t
write_label(const unsigned char *label, size_t len, char *text)
{
	char *at = text;
	size_t i;

	for (i = 0; i < len; i++) {
		unsigned char c = label[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || c == '-' || c == '_') {
			*at++ = (char)c;
			continue;
		}
		*at++ = '\\';
		*at++ = (char)('0' + c / 100);
		*at++ = (char)('0' + c / 10 % 10);
		*at++ = (char)('0' + c % 10);
	}
	return (size_t)(at - text);
}

/*
 * read_name - as it is, or from where it points to
 *
 * A pointer leads to an earlier part of the packet, and each further one
 * still further back, so that there is an end of it.
 */
static bool
read_name(struct reader *r, char text[TEXT_MAX], size_t *text_len)
{
	struct reader in = *r;
	size_t begin = r->at, behind = 0, len, wire_len = 0, out = 0;

	for (;;) {
		if (in.at == in.end)
			return false;
		len = in.bytes[in.at++];
		if (len == 0)
			break;
		if (len >= 0xc0 && in.at < in.end) {
			len = (len & 0x3f) << 8 | in.bytes[in.at++];
			if (len >= begin)
				return false;
			behind = behind > 0 ? behind : in.at;
			in.at = begin = len;
			continue;
		}
		wire_len += len + 1;
		if (len > 63 || wire_len >= NAME_MAX || len > in.end - in.at)
			return false;
		if (out > 0)
			text[out++] = '.';
		out += write_label(in.bytes + in.at, len, text + out);
		in.at += len;
	}
	if (out == 0)
		text[out++] = '.';
	r->at = behind > 0 ? behind : in.at;
	*text_len = out;
	return true;
}

/* --- the data of a record, each kind by a function of its own --- */

static bool
read_address(struct reader *data, struct answer_record *record, bool v4)
{
	static const struct ip mapped = { { [10] = 0xff, 0xff } };
	size_t len = v4 ? 4 : 16;

	if (data->end - data->at != len)
		return false;
	record->ip = mapped;
	memcpy(record->ip.bytes + 16 - len, data->bytes + data->at, len);
	return true;
}

static bool
read_a(struct reader *data, struct answer_record *record, struct pool *texts)
{
	(void)texts;
	return read_address(data, record, true);
}

static bool
read_aaaa(struct reader *data, struct answer_record *record, struct pool *texts)
{
	(void)texts;
	return read_address(data, record, false);
}

static bool
read_ptr(struct reader *data, struct answer_record *record, struct pool *texts)
{
	char text[TEXT_MAX];
	size_t len;

	if (!read_name(data, text, &len) || data->at != data->end)
		return false;
	record->text = pool_keep(texts, (struct span){ text, len });
	return true;
}

static bool
read_mx(struct reader *data, struct answer_record *record, struct pool *texts)
{
	return read_number(data, &record->preference) &&
	    read_ptr(data, record, texts);
}

static bool
read_txt(struct reader *data, struct answer_record *record, struct pool *texts)
{
	struct buf text = { 0 };
	const char *string;
	bool whole = true;
	size_t len;

	while (whole && data->at < data->end) {
		len = data->bytes[data->at++];
		string = (const char *)data->bytes + data->at;
		whole = skip(data, len);
		if (whole)
			buf_add(&text, string, len);
	}
	record->text = pool_keep(
	    texts, (struct span){ text.len > 0 ? text.s : "", text.len });
	buf_free(&text);
	return whole;
}

static bool (*const read_data[ASK_COUNT])(
    struct reader *, struct answer_record *, struct pool *) = {
	[ASK_PTR] = read_ptr,
	[ASK_A] = read_a,
	[ASK_AAAA] = read_aaaa,
	[ASK_MX] = read_mx,
	[ASK_TXT] = read_txt,
};

/* --- packets --- */

/* skip_questions - behind the header, and what it says is there of them */
static bool
skip_questions(struct reader *r, unsigned *answers)
{
	char name[TEXT_MAX];
	unsigned questions;
	size_t len;

	if (!skip(r, 4) || !read_number(r, &questions) ||
	    !read_number(r, answers) || !skip(r, 4))
		return false;
	while (questions-- > 0)
		if (!read_name(r, name, &len) || !skip(r, 4))
			return false;
	return true;
}

/* read_record - 1 for one of this kind, 0 for another, -1 for a broken one */
static int
read_record(struct reader *r, enum question question,
    struct answer_record *record, struct pool *texts)
{
	struct reader data = *r;
	char owner[TEXT_MAX];
	unsigned type, class, len;
	size_t owner_len;

	if (!read_name(r, owner, &owner_len) || !read_number(r, &type) ||
	    !read_number(r, &class) || !skip(r, 4) || !read_number(r, &len))
		return -1;
	data.at = r->at;
	if (!skip(r, len))
		return -1;
	data.end = r->at;
	if (type != (unsigned)types[question] || class != CLASS_IN)
		return 0;
	*record = (struct answer_record){ .text = SPAN_NONE };
	return read_data[question](&data, record, texts) ? 1 : -1;
}

int
packet_read(struct span bytes, enum question question,
    struct answer_record records[PACKET_RECORDS], struct pool *texts)
{
	struct reader r = { (const unsigned char *)bytes.s, 0, bytes.len };
	unsigned answers;
	int one, count = 0;

	if (bytes.len < HEADER_SIZE || !skip_questions(&r, &answers))
		return -1;
	for (; answers > 0 && count < PACKET_RECORDS; answers--) {
		one = read_record(&r, question, &records[count], texts);
		if (one < 0)
			return -1;
		count += one;
	}
	return count;
}
