#include "lib/dnsbl.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/err.h"
#include "lib/ip.h"
#include "lib/mem.h"

#define WEIGHT_MAX 1000000

/* --- keys --- */

/*
 * is_key - as keys look: letters and digits by the dozen, and both of them
 */
static bool
is_key(const char *label, size_t len)
{
	size_t i, digits = 0;

	for (i = 0; i < len; i++) {
		if (!isalnum((unsigned char)label[i]))
			return false;
		digits += isdigit((unsigned char)label[i]) != 0;
	}
	return len >= 16 && digits > 0 && digits < len;
}

/* Those whose customers have KEY.LIST in front. */
static const char *const services[] = {
	".dq.spamhaus.net",
	".mail.abusix.zone",
};

enum { SERVICES = sizeof services / sizeof *services };

/* keyed - whether the zone stands with one label more below a paid service */
static bool
keyed(const char *zone)
{
	size_t i, len = strlen(zone), tail;

	for (i = 0; i < SERVICES; i++) {
		tail = strlen(services[i]);
		if (len > tail &&
		    strcasecmp(zone + len - tail, services[i]) == 0)
			return memchr(zone, '.', len - tail) != NULL;
	}
	return false;
}

size_t
dnsbl_key_length(const char *zone)
{
	size_t label = strcspn(zone, ".");

	if (zone[label] == '\0')
		return 0;
	return keyed(zone) || is_key(zone, label) ? label + 1 : 0;
}

static void
hide(char *from, const char *end)
{
	for (; from < end; from++)
		if (*from != '.')
			*from = '*';
}

void
dnsbl_hide_keys(char *text)
{
	size_t len;

	for (; *text != '\0'; text += len > 0 ? len : 1) {
		len = 0;
		while (isalnum((unsigned char)text[len]))
			len++;
		if (is_key(text, len))
			hide(text, text + len);
	}
}

/*
 * hide_customer - all before LIST.SERVICE: a key with a slip of the finger in
 * it need not look like one
 */
static void
hide_customer(char *text)
{
	char *end;
	size_t i;

	for (i = 0; i < SERVICES; i++) {
		end = strcasestr(text, services[i]);
		if (end == NULL)
			continue;
		while (end > text && isalnum((unsigned char)end[-1]))
			end--;
		hide(text, end);
	}
}

/* --- reading --- */

struct reader {
	struct span text; /* all of it, for errors */
	struct span rest;
	struct err *e;
};

/* of_zone - whether a zone may have that byte in its name */
static bool
of_zone(char c)
{
	return isalnum((unsigned char)c) || (c != '\0' && strchr("-_.", c));
}

/*
 * add_zone - without empty labels, which djb's dns_domain_fromdot() passes
 * over, too
 */
static void
add_zone(struct buf *zone, struct span text)
{
	bool dot = false;

	for (; text.len > 0; text.s++, text.len--) {
		if (*text.s == '.') {
			dot = true;
			continue;
		}
		if (dot && zone->len > 0)
			buf_char(zone, '.');
		dot = false;
		buf_char(zone, *text.s);
	}
}

static int
refuse(const struct reader *r, const char *why)
{
	struct buf text = { 0 };
	size_t i;

	buf_span(&text, r->text);
	for (i = 0; i < text.len; i++)
		if (!span_is_plain((struct span){ text.s + i, 1 }))
			text.s[i] = '?';
	if (text.len > 0) {
		hide_customer(text.s);
		dnsbl_hide_keys(text.s);
	}
	err_perm(r->e, "list \"%.300s\": %s at character %zu",
	    text.len > 0 ? text.s : "", why,
	    (size_t)(r->rest.s - r->text.s) + 1);
	buf_free(&text);
	return -1;
}

static bool
next_is(const struct reader *r, char c)
{
	return r->rest.len > 0 && *r->rest.s == c;
}

static bool
take(struct reader *r, char c)
{
	if (!next_is(r, c))
		return false;
	r->rest.s++;
	r->rest.len--;
	return true;
}

/* take_number - digits; false for none, or for more than `max` */
static bool
take_number(struct reader *r, long max, long *number)
{
	struct span before = r->rest;

	*number = 0;
	while (r->rest.len > 0 && isdigit((unsigned char)*r->rest.s) &&
	    *number <= max) {
		*number = *number * 10 + (*r->rest.s - '0');
		take(r, *r->rest.s);
	}
	if (r->rest.s != before.s && *number <= max)
		return true;
	r->rest = before;
	return false;
}

/* at_end_of_zone - '=', '*', ':' or the end */
static bool
at_end_of_zone(const struct reader *r)
{
	return r->rest.len == 0 || next_is(r, '=') || next_is(r, '*') ||
	    next_is(r, ':');
}

static int
read_zone(struct reader *r, struct dnsbl *list)
{
	struct span name = { r->rest.s, 0 };
	struct buf zone = { 0 };

	if (next_is(r, '-'))
		return refuse(r, "no zone begins like that:");
	while (r->rest.len > 0 && of_zone(*r->rest.s))
		take(r, *r->rest.s);
	if (!at_end_of_zone(r))
		return refuse(r, "a zone has no such character as the one");
	name.len = (size_t)(r->rest.s - name.s);
	add_zone(&zone, name);
	list->zone = zone.s;
	return zone.len > 0 ? 0 : refuse(r, "want the name of a zone");
}

static void
add_range(unsigned char octet[32], long low, long high)
{
	for (; low <= high; low++)
		octet[low / 8] |= (unsigned char)(1u << low % 8);
}

/* read_octet - a number, or [NUMBER;LOW..HIGH;...] */
static int
read_octet(struct reader *r, unsigned char octet[32])
{
	bool many = take(r, '[');
	long low, high;

	do {
		if (!take_number(r, 255, &low))
			return refuse(r, "want a number from 0 to 255");
		high = low;
		if (many && take(r, '.') &&
		    (!take(r, '.') || !take_number(r, 255, &high)))
			return refuse(
			    r, "want \"..\" and a number from 0 to 255");
		if (high < low)
			return refuse(r, "the range runs backwards");
		add_range(octet, low, high);
	} while (many && take(r, ';'));
	if (many && !take(r, ']'))
		return refuse(r, "want ';' or ']'");
	return 0;
}

static int
read_filters(struct reader *r, struct dnsbl *list)
{
	struct dnsbl_filter *filter;
	int i;

	do {
		list->filters = mem_resize(list->filters,
		    list->filter_count + 1, sizeof *list->filters);
		filter = &list->filters[list->filter_count++];
		memset(filter, 0, sizeof *filter);
		for (i = 0; i < 4; i++) {
			if (i > 0 && !take(r, '.'))
				return refuse(r, "want a '.'");
			if (read_octet(r, filter->octet[i]) < 0)
				return -1;
		}
	} while (take(r, ';'));
	return 0;
}

static int
read_weight(struct reader *r, struct dnsbl *list)
{
	bool negative = take(r, '-');
	long number;

	if (!take_number(r, WEIGHT_MAX, &number))
		return refuse(r, "want a weight, a whole number up to 1000000");
	if (number == 0)
		return refuse(r, "a weight of 0 has no effect");
	list->weight = (int)(negative ? -number : number);
	list->weighted = true;
	return 0;
}

int
dnsbl_parse(struct span text, struct dnsbl *list, struct err *e)
{
	struct reader r = { text, text, e };

	*list = (struct dnsbl){ .weight = 1 };
	if (read_zone(&r, list) < 0 ||
	    (take(&r, '=') && read_filters(&r, list) < 0) ||
	    (take(&r, '*') && read_weight(&r, list) < 0))
		return -1;
	if (r.rest.len == 0)
		return 0;
	if (next_is(&r, '='))
		return refuse(&r, "the filter goes before the weight, not");
	if (!take(&r, ':'))
		return refuse(&r, "want '*', ':' or the end");
	if (r.rest.len == 0)
		return refuse(&r, "want a message behind the ':'");
	if (span_starts(r.rest, "//"))
		return refuse(&r, "want a zone, not a URL:");
	list->message = mem_copy(r.rest.s, r.rest.len);
	return 0;
}

bool
dnsbl_is_zone(const char *text)
{
	struct dnsbl list = { 0 };
	struct err e;
	bool is = dnsbl_parse(span_of(text), &list, &e) == 0 &&
	    strcmp(list.zone, text) == 0;

	dnsbl_free(&list);
	return is;
}

void
dnsbl_free(struct dnsbl *list)
{
	free(list->zone);
	free(list->message);
	free(list->filters);
	*list = (struct dnsbl){ 0 };
}

/* --- asking --- */

char *
dnsbl_name(const struct ip *ip, const char *zone)
{
	const unsigned char *v4 = ip->bytes + 12;
	struct buf name = { 0 };

	if (!ip_is_v4(ip))
		return dnsbl_name_v6(ip, zone);
	buf_format(&name, "%d.%d.%d.%d.%s", v4[3], v4[2], v4[1], v4[0], zone);
	return name.s;
}

char *
dnsbl_name_v6(const struct ip *ip, const char *zone)
{
	struct buf name = { 0 };
	int i;

	for (i = 15; i >= 0; i--)
		buf_format(
		    &name, "%x.%x.", ip->bytes[i] & 15, ip->bytes[i] >> 4);
	buf_text(&name, zone);
	return name.s;
}

/* --- understanding --- */

/* As Spamhaus has them; others do the same (senderscore, dnswl's is not). */
static const struct {
	uint32_t address;
	const char *meaning;
} errors[] = {
	{ 0x7ffffffc, "127.255.255.252: typing error in the zone's name" },
	{ 0x7ffffffe, "127.255.255.254: asked through a public resolver" },
	{ 0x7fffffff, "127.255.255.255: too many questions asked" },
};

const char *
dnsbl_error(uint32_t address)
{
	size_t i;

	if (address >> 8 != 0x7fffff)
		return NULL;
	for (i = 0; i < sizeof errors / sizeof *errors; i++)
		if (errors[i].address == address)
			return errors[i].meaning;
	return "127.255.255.0/24: an error code that is not known";
}

static bool
filter_takes(const struct dnsbl_filter *filter, uint32_t address)
{
	int i, value;

	for (i = 0; i < 4; i++) {
		value = address >> (24 - 8 * i) & 255;
		if (!(filter->octet[i][value / 8] >> value % 8 & 1))
			return false;
	}
	return true;
}

static bool
takes(const struct dnsbl *list, uint32_t address)
{
	size_t i;

	for (i = 0; i < list->filter_count; i++)
		if (filter_takes(&list->filters[i], address))
			return true;
	return list->filter_count == 0 && address >> 24 == 127 &&
	    address != 0x7f000001;
}

enum dnsbl_says
dnsbl_judge(const struct dnsbl *list, const uint32_t *addresses, size_t count,
    const char **why)
{
	bool listed = false, outside = false;
	size_t i;

	*why = NULL;
	for (i = 0; i < count; i++) {
		bool one = takes(list, addresses[i]);

		if ((*why = dnsbl_error(addresses[i])) != NULL)
			return DNSBL_BROKEN;
		listed = listed || one;
		outside = outside || (!one && addresses[i] >> 24 != 127);
	}
	/* who asks for certain addresses knows what the others are worth */
	if (listed && (!outside || list->filter_count > 0))
		return DNSBL_LISTED;
	if (!outside)
		return DNSBL_CLEAR;
	*why = "an answer outside 127.0.0.0/8";
	return DNSBL_BROKEN;
}
