#include "rblunblock/interfaces.h"

#include <errno.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <string.h>

#include "lib/err.h"
#include "lib/ip.h"
#include "lib/mem.h"

/* read_address - Returns false for one that is no address of IP. */
static bool
read_address(const struct sockaddr *address, struct ip *ip)
{
	static const struct ip mapped = { { [10] = 0xff, 0xff } };

	if (address == NULL)
		return false;
	*ip = mapped;
	if (address->sa_family == AF_INET)
		memcpy(ip->bytes + 12,
		    &((const struct sockaddr_in *)address)->sin_addr, 4);
	else if (address->sa_family == AF_INET6)
		memcpy(ip->bytes,
		    &((const struct sockaddr_in6 *)address)->sin6_addr, 16);
	else
		return false;
	return true;
}

int
interfaces_read(struct ip **list, size_t *count, struct err *e)
{
	struct ifaddrs *all, *one;
	struct ip ip;

	*list = NULL;
	*count = 0;
	if (getifaddrs(&all) < 0)
		return err_temp(
		    e, "addresses of this host: %s", strerror(errno));
	for (one = all; one != NULL; one = one->ifa_next) {
		if (!read_address(one->ifa_addr, &ip))
			continue;
		*list = mem_resize(*list, *count + 1, sizeof **list);
		(*list)[(*count)++] = ip;
	}
	freeifaddrs(all);
	return 0;
}
