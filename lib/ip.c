#include "lib/ip.h"

#include <arpa/inet.h>
#include <string.h>

#include "lib/err.h"

static const unsigned char v4_mapped[12] = { [10] = 0xff, [11] = 0xff };

bool
ip_read(struct span text, struct ip *ip)
{
	char copy[IP_TEXT_SIZE];
	struct ip found;

	if (text.len == 0 || text.len >= sizeof copy)
		return false;
	memcpy(copy, text.s, text.len);
	copy[text.len] = '\0';
	if (strlen(copy) != text.len)
		return false;
	if (inet_pton(AF_INET, copy, found.bytes + 12) == 1)
		memcpy(found.bytes, v4_mapped, sizeof v4_mapped);
	else if (inet_pton(AF_INET6, copy, found.bytes) != 1)
		return false;
	*ip = found;
	return true;
}

int
ip_parse(struct span text, struct ip *ip, struct err *e)
{
	if (ip_read(text, ip))
		return 0;
	return err_perm(e,
	    "\"%.*s\" is no IP address; write it like 192.0.2.1 or "
	    "2001:db8::1",
	    (int)(text.len > 100 ? 100 : text.len), text.s);
}

bool
ip_is_v4(const struct ip *ip)
{
	return memcmp(ip->bytes, v4_mapped, sizeof v4_mapped) == 0;
}

int
ip_bits(const struct ip *ip)
{
	return ip_is_v4(ip) ? 32 : 128;
}

/* read_bits - "24", without zeros in front; false for anything else */
static bool
read_bits(struct span text, int most, int *bits)
{
	size_t i;

	if (text.len < 1 || text.len > 3 || (text.len > 1 && *text.s == '0'))
		return false;
	for (*bits = 0, i = 0; i < text.len; i++) {
		if (text.s[i] < '0' || text.s[i] > '9')
			return false;
		*bits = *bits * 10 + text.s[i] - '0';
	}
	return *bits <= most;
}

bool
ip_read_net(struct span text, struct ip *net, int *bits)
{
	const char *slash =
	    text.len == 0 ? NULL : memchr(text.s, '/', text.len);
	size_t len = slash == NULL ? text.len : (size_t)(slash - text.s);

	if (!ip_read((struct span){ text.s, len }, net))
		return false;
	*bits = ip_bits(net);
	return slash == NULL ||
	    read_bits(
		(struct span){ slash + 1, text.len - len - 1 }, *bits, bits);
}

bool
ip_is_in(const struct ip *ip, const struct ip *net, int bits)
{
	/* IPv4 has those in front that map it to IPv6 */
	int all = sizeof ip->bytes * 8 - ip_bits(net) + bits;
	size_t whole = (size_t)all / 8;

	return ip_is_v4(ip) == ip_is_v4(net) &&
	    memcmp(ip->bytes, net->bytes, whole) == 0 &&
	    (all % 8 == 0 ||
		(ip->bytes[whole] ^ net->bytes[whole]) >> (8 - all % 8) == 0);
}

int64_t
ip_number(const struct ip *ip)
{
	const unsigned char *b = ip->bytes + 12;

	return (int64_t)b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3];
}

char *
ip_format(const struct ip *ip, char text[IP_TEXT_SIZE])
{
	if (ip_is_v4(ip))
		inet_ntop(AF_INET, ip->bytes + 12, text, IP_TEXT_SIZE);
	else
		inet_ntop(AF_INET6, ip->bytes, text, IP_TEXT_SIZE);
	return text;
}
