#include <string.h>

#include <ares.h>
#include <arpa/inet.h>

#include "lib/dns-parts.h"
#include "lib/err.h"

int
dns_check(const char *servers, struct err *e)
{
	struct servers ignored;

	return servers == NULL ? 0 : servers_find(servers, &ignored, e);
}

static int
read_list(const char *list, struct servers *servers, struct err *e)
{
	struct span rest = span_of(list);
	struct nameserver one;
	int more;

	while ((more = nameserver_next(&rest, &one, e)) == 1)
		if (servers->count < SERVERS_MAX)
			servers->at[servers->count++] = one;
	if (more == 0 && servers->count == 0)
		return err_perm(e, "no DNS server is named");
	return more;
}

static struct nameserver
server_of(const struct ares_addr_port_node *at)
{
	struct nameserver server = {
		.ip = { { [10] = 0xff, 0xff } },
		.port = at->udp_port,
	};

	if (at->family == AF_INET)
		memcpy(server.ip.bytes + 12, &at->addr.addr4, 4);
	else
		memcpy(server.ip.bytes, &at->addr.addr6, 16);
	return server;
}

/* ask_system - those of the system, as c-ares finds them */
static int
ask_system(struct servers *servers, struct err *e)
{
	struct ares_addr_port_node *found = NULL, *at;
	ares_channel channel;
	int status = ares_init(&channel);

	if (status == ARES_SUCCESS) {
		status = ares_get_servers_ports(channel, &found);
		ares_destroy(channel);
	}
	if (status != ARES_SUCCESS)
		return err_temp(e, "DNS: %s", ares_strerror(status));
	for (at = found; at != NULL && servers->count < SERVERS_MAX;
	     at = at->next)
		servers->at[servers->count++] = server_of(at);
	if (found != NULL)
		ares_free_data(found);
	if (servers->count == 0)
		return err_temp(e, "DNS: no name server is known");
	return 0;
}

int
servers_find(const char *list, struct servers *servers, struct err *e)
{
	servers->count = 0;
	return list != NULL ? read_list(list, servers, e)
			    : ask_system(servers, e);
}
