/*
 * c-ares sends one packet and hears what comes back, at any time; which server
 * is asked, how, and when again is decided elsewhere. So each server has a
 * channel of its own, and one more without EDNS.
 */
#include <stdlib.h>
#include <string.h>

#include <ares.h>
#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>

#include "lib/dns-parts.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/packet.h"
#include "lib/pool.h"
#include "lib/when.h"

#define CLASS_IN  1
#define EDNS_SIZE 1232     /* fits into a packet of every path */
#define SHOT_MS   86400000 /* c-ares is to wait for longer than we do */

/*
 * All packets of a channel come from one port, which whoever wants to forge an
 * answer has to guess: not for too many of them.
 */
#define PACKETS_MAX 10000

/* What Linux takes of a socket's room for a packet of EDNS_SIZE. */
#define PACKET_ROOM 2304
#define ROOM_BYTES  (4 << 20)
#define ROOM_FIRST  64 /* packets, as long as nothing is known */

struct channel {
	struct channel *next; /* of those that nothing is sent from any more */
	ares_channel ares;
	int sent, in_flight; /* packets */
	int64_t end;         /* ms; then nobody waits for them any more */
};

struct channels {
	struct servers servers;
	struct channel *now[SERVERS_MAX][STYLES]; /* NULL: not opened yet */
	struct channel *old;
	bool bulk;
	int life_ms;
	size_t room;

	/* what is made of a packet */
	struct answer_record *records;
	struct pool *texts;

	/* what to wait for, and for whom */
	struct pollfd *set;
	struct channel **waiting;
	size_t set_count, set_room;
};

struct channels *
channels_new(const struct servers *servers, bool bulk, int life_ms)
{
	struct channels *c = mem_new(sizeof *c);

	c->servers = *servers;
	c->bulk = bulk;
	c->life_ms = life_ms;
	c->room = ROOM_FIRST;
	c->records = mem_resize(NULL, PACKET_RECORDS, sizeof *c->records);
	c->texts = pool_new();
	return c;
}

size_t
channels_room(const struct channels *c)
{
	return c->room;
}

static void
close_channel(struct channel *channel)
{
	if (channel == NULL)
		return;
	ares_destroy(channel->ares);
	free(channel);
}

static void
close_old(struct channels *c, int64_t now)
{
	struct channel **link = &c->old, *channel;

	while ((channel = *link) != NULL) {
		if (channel->in_flight > 0 && channel->end > now) {
			link = &channel->next;
			continue;
		}
		*link = channel->next;
		close_channel(channel);
	}
}

void
channels_free(struct channels *c)
{
	int i;

	if (c == NULL)
		return;
	for (i = 0; i < SERVERS_MAX * STYLES; i++)
		close_channel(c->now[i / STYLES][i % STYLES]);
	close_old(c, INT64_MAX);
	pool_free(c->texts);
	free(c->records);
	free(c->set);
	free(c->waiting);
	free(c);
}

/* --- opening --- */

/* make_room - for many answers that come at once; as much as we may have */
static int
make_room(ares_socket_t fd, int type, void *channels)
{
	struct channels *c = channels;
	int bytes = ROOM_BYTES;
	socklen_t len = sizeof bytes;

	if (type != SOCK_DGRAM || !c->bulk)
		return 0;
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, len) < 0)
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, len);
	if (getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, &len) == 0)
		c->room = (size_t)bytes / PACKET_ROOM;
	return 0;
}

static struct ares_addr_port_node
node_of(const struct nameserver *server)
{
	struct ares_addr_port_node at = {
		.family = ip_is_v4(&server->ip) ? AF_INET : AF_INET6,
		.udp_port = server->port,
		.tcp_port = server->port,
	};

	if (at.family == AF_INET)
		memcpy(&at.addr.addr4, server->ip.bytes + 12, 4);
	else
		memcpy(&at.addr.addr6, server->ip.bytes, 16);
	return at;
}

/*
 * init - returns a status of c-ares
 *
 * All that c-ares would look for in resolv.conf is said, so it does not.
 */
static int
init(ares_channel *ares, enum style style)
{
	struct in_addr placeholder = { htonl(INADDR_LOOPBACK) };
	struct ares_options options = {
		.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES |
		    ARES_FLAG_STAYOPEN | ARES_FLAG_NOCHECKRESP |
		    (style == WITH_EDNS ? ARES_FLAG_EDNS : 0),
		.tries = 1,
		.timeout = SHOT_MS,
		.ndots = 1,
		.servers = &placeholder,
		.nservers = 1,
		.ednspsz = EDNS_SIZE,
		.lookups = (char *)"b",
	};

	return ares_init_options(ares, &options,
	    ARES_OPT_FLAGS | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS |
		ARES_OPT_NDOTS | ARES_OPT_SERVERS | ARES_OPT_DOMAINS |
		ARES_OPT_SORTLIST | ARES_OPT_EDNSPSZ | ARES_OPT_LOOKUPS);
}

/* open_channel - likewise */
static int
open_channel(struct channels *c, int server, enum style style)
{
	struct ares_addr_port_node at = node_of(&c->servers.at[server]);
	ares_channel ares;
	int status;

	if (c->now[server][style] != NULL)
		return ARES_SUCCESS;
	status = init(&ares, style);
	if (status != ARES_SUCCESS)
		return status;
	ares_set_socket_configure_callback(ares, make_room, c);
	status = ares_set_servers_ports(ares, &at);
	if (status != ARES_SUCCESS) {
		ares_destroy(ares);
		return status;
	}
	c->now[server][style] = mem_new(sizeof *c->now[server][style]);
	c->now[server][style]->ares = ares;
	return ARES_SUCCESS;
}

int
channels_try(struct channels *c, struct err *e)
{
	int status = open_channel(c, 0, WITH_EDNS);

	if (status != ARES_SUCCESS)
		return err_temp(e, "DNS: %s", ares_strerror(status));
	return 0;
}

/* retire - a channel that has sent enough: it only hears what comes back */
static void
retire(struct channels *c, int server, enum style style)
{
	struct channel *channel = c->now[server][style];

	if (channel == NULL || channel->sent < PACKETS_MAX)
		return;
	channel->end = when_tick_ms() + c->life_ms;
	channel->next = c->old;
	c->old = channel;
	c->now[server][style] = NULL;
}

/* --- packets --- */

/* What a status of c-ares means; the last row is for the rest. */
static const struct meaning {
	int status;
	enum heard heard;
	enum dns_result result;
	const char *word;
} meanings[] = {
	{ ARES_SUCCESS, HEARD_ANSWER, DNS_FOUND, NULL },
	{ ARES_ENODATA, HEARD_ANSWER, DNS_NONE, NULL },
	{ ARES_ENOTFOUND, HEARD_ANSWER, DNS_NONE, NULL },
	{ ARES_ESERVFAIL, HEARD_ERROR, DNS_FAULT, "SERVFAIL" },
	{ ARES_EREFUSED, HEARD_ERROR, DNS_FAULT, "REFUSED" },
	{ ARES_ENOTIMP, HEARD_ERROR, DNS_FAULT, "NOTIMP" },
	{ ARES_EFORMERR, HEARD_ERROR, DNS_FAULT, "FORMERR" },
	{ ARES_ECONNREFUSED, HEARD_UNREACHABLE, DNS_FAULT, "unreachable" },
	{ ARES_EBADNAME, HEARD_UNASKABLE, DNS_FAULT, "bad name" },
	{ ARES_EBADQUERY, HEARD_UNASKABLE, DNS_FAULT, "bad name" },
	{ ARES_EDESTRUCTION, HEARD_NOTHING, DNS_FAULT, NULL },
	{ ARES_EBADRESP, HEARD_ERROR, DNS_FAULT, "malformed" },
};

static const struct meaning *
meaning_of(int status)
{
	size_t i, last = sizeof meanings / sizeof *meanings - 1;

	for (i = 0; i < last && meanings[i].status != status; i++)
		;
	return &meanings[i];
}

/* read_records - returns a status of c-ares */
static int
read_records(
    const struct shot *shot, struct span packet, struct dns_answer *answer)
{
	struct channels *c = shot->channels;
	int count;

	pool_clear(c->texts);
	count = packet_read(packet, shot->question, c->records, c->texts);
	if (count < 0)
		return ARES_EBADRESP;
	answer->records = c->records;
	answer->count = (size_t)count;
	/* aliases that lead nowhere */
	return count == 0 ? ARES_ENODATA : ARES_SUCCESS;
}

static void
on_packet(void *arg, int status, int timeouts, unsigned char *bytes, int len)
{
	struct shot *shot = arg;
	const struct span packet = { (char *)bytes, (size_t)len };
	struct dns_answer answer = { 0 };
	const struct meaning *meaning;

	(void)timeouts;
	if (shot->channel != NULL)
		shot->channel->in_flight--;
	if (status == ARES_SUCCESS)
		status = read_records(shot, packet, &answer);
	meaning = meaning_of(status);
	answer.result = meaning->result;
	answer.why = meaning->word;
	answer.alias = meaning->result == DNS_NONE && bytes != NULL &&
	    packet_has_alias(packet);
	shot->heard(shot, meaning->heard, &answer);
}

void
channels_send(
    struct channels *c, int server, enum style style, struct shot *shot)
{
	shot->channels = c;
	shot->channel = NULL;
	retire(c, server, style);
	if (open_channel(c, server, style) != ARES_SUCCESS) {
		on_packet(shot, ARES_ECONNREFUSED, 0, NULL, 0);
		return;
	}
	shot->channel = c->now[server][style];
	shot->channel->sent++;
	shot->channel->in_flight++;
	ares_query(shot->channel->ares, shot->name, CLASS_IN,
	    packet_type(shot->question), on_packet, shot);
}

/* --- waiting --- */

static void
add_socket(struct channels *c, struct channel *channel, struct pollfd one)
{
	if (c->set_count == c->set_room) {
		c->set_room += 16;
		c->set = mem_resize(c->set, c->set_room, sizeof *c->set);
		c->waiting =
		    mem_resize(c->waiting, c->set_room, sizeof *c->waiting);
	}
	c->waiting[c->set_count] = channel;
	c->set[c->set_count++] = one;
}

static void
add_sockets(struct channels *c, struct channel *channel)
{
	ares_socket_t sockets[ARES_GETSOCK_MAXNUM];
	unsigned bits;
	int i;

	if (channel == NULL)
		return;
	/* c-ares's own macros shift a bit into the sign */
	bits =
	    (unsigned)ares_getsock(channel->ares, sockets, ARES_GETSOCK_MAXNUM);
	for (i = 0; i < ARES_GETSOCK_MAXNUM; i++) {
		struct pollfd one = { .fd = sockets[i] };

		if (bits >> i & 1)
			one.events |= POLLIN;
		if (bits >> (i + ARES_GETSOCK_MAXNUM) & 1)
			one.events |= POLLOUT;
		if (one.events != 0)
			add_socket(c, channel, one);
	}
}

static void
process(const struct channels *c)
{
	size_t i, count = c->set_count;

	for (i = 0; i < count; i++) {
		short got = c->set[i].revents;
		int fd = c->set[i].fd;

		if (got != 0)
			ares_process_fd(c->waiting[i]->ares,
			    got & ~POLLOUT ? fd : ARES_SOCKET_BAD,
			    got & POLLOUT ? fd : ARES_SOCKET_BAD);
	}
}

void
channels_wait(struct channels *c, int wait_ms)
{
	struct channel *channel;
	int i;

	c->set_count = 0;
	for (i = 0; i < c->servers.count * STYLES; i++)
		add_sockets(c, c->now[i / STYLES][i % STYLES]);
	for (channel = c->old; channel != NULL; channel = channel->next)
		add_sockets(c, channel);
	if (poll(c->set, (nfds_t)c->set_count, wait_ms) > 0)
		process(c);
	if (c->old != NULL)
		close_old(c, when_tick_ms());
}
