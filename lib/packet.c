#include "lib/packet.h"

#include <string.h>

#include <arpa/nameser.h>
#include <resolv.h>

#include "lib/pool.h"

/* One record, and the packet that its names may point into. */
struct place {
	const ns_msg *packet;
	const unsigned char *data;
	size_t len;
};

static bool
read_address(
    const struct place *place, struct answer_record *record, size_t len)
{
	static const struct ip mapped = { { [10] = 0xff, 0xff } };

	if (place->len != len)
		return false;
	record->ip = mapped;
	memcpy(record->ip.bytes + 16 - len, place->data, len);
	return true;
}

static bool
read_a(
    const struct place *place, struct answer_record *record, struct pool *texts)
{
	(void)texts;
	return read_address(place, record, NS_INADDRSZ);
}

static bool
read_aaaa(
    const struct place *place, struct answer_record *record, struct pool *texts)
{
	(void)texts;
	return read_address(place, record, NS_IN6ADDRSZ);
}

/* read_name - the whole of what there is from `at` on */
static bool
read_name(const struct place *place, size_t at, struct answer_record *record,
    struct pool *texts)
{
	char text[NS_MAXDNAME];
	int len = dn_expand(ns_msg_base(*place->packet),
	    ns_msg_end(*place->packet), place->data + at, text, sizeof text);

	if (len < 0 || (size_t)len != place->len - at)
		return false;
	record->text = pool_keep(texts, span_of(*text != '\0' ? text : "."));
	return true;
}

static bool
read_ptr(
    const struct place *place, struct answer_record *record, struct pool *texts)
{
	return read_name(place, 0, record, texts);
}

static bool
read_mx(
    const struct place *place, struct answer_record *record, struct pool *texts)
{
	if (place->len < NS_INT16SZ)
		return false;
	record->preference = ns_get16(place->data);
	return read_name(place, NS_INT16SZ, record, texts);
}

static bool
read_txt(
    const struct place *place, struct answer_record *record, struct pool *texts)
{
	struct buf text = { 0 };
	size_t at = 0, len;
	bool whole = true;

	while (whole && at < place->len) {
		len = place->data[at++];
		whole = len <= place->len - at;
		if (whole)
			buf_add(&text, (const char *)place->data + at, len);
		at += len;
	}
	record->text = pool_keep(
	    texts, (struct span){ text.len > 0 ? text.s : "", text.len });
	buf_free(&text);
	return whole;
}

static const struct kind {
	int type;
	bool (*read)(
	    const struct place *, struct answer_record *, struct pool *);
} kinds[ASK_COUNT] = {
	[ASK_PTR] = { ns_t_ptr, read_ptr },
	[ASK_A] = { ns_t_a, read_a },
	[ASK_AAAA] = { ns_t_aaaa, read_aaaa },
	[ASK_MX] = { ns_t_mx, read_mx },
	[ASK_TXT] = { ns_t_txt, read_txt },
};

int
packet_type(enum question question)
{
	return kinds[question].type;
}

/* read_record - 1 for one of this kind, 0 for another, -1 for a broken one */
static int
read_record(ns_msg *packet, int number, const struct kind *kind,
    struct answer_record *record, struct pool *texts)
{
	struct place place = { .packet = packet };
	ns_rr rr;

	if (ns_parserr(packet, ns_s_an, number, &rr) < 0)
		return -1;
	if ((int)ns_rr_type(rr) != kind->type || ns_rr_class(rr) != ns_c_in)
		return 0;
	place.data = ns_rr_rdata(rr);
	place.len = ns_rr_rdlen(rr);
	*record = (struct answer_record){ .text = SPAN_NONE };
	return kind->read(&place, record, texts) ? 1 : -1;
}

int
packet_read(struct span bytes, enum question question,
    struct answer_record records[PACKET_RECORDS], struct pool *texts)
{
	ns_msg packet;
	int i, one, count = 0;

	if (ns_initparse(
		(const unsigned char *)bytes.s, (int)bytes.len, &packet) < 0)
		return -1;
	for (i = 0; i < ns_msg_count(packet, ns_s_an); i++) {
		if (count == PACKET_RECORDS)
			break;
		one = read_record(
		    &packet, i, &kinds[question], &records[count], texts);
		if (one < 0)
			return -1;
		count += one;
	}
	return count;
}

bool
packet_has_alias(struct span bytes)
{
	ns_msg packet;
	ns_rr rr;
	int i;

	if (ns_initparse(
		(const unsigned char *)bytes.s, (int)bytes.len, &packet) < 0)
		return false;
	for (i = 0; i < ns_msg_count(packet, ns_s_an); i++)
		if (ns_parserr(&packet, ns_s_an, i, &rr) == 0 &&
		    ns_rr_type(rr) == ns_t_cname)
			return true;
	return false;
}
