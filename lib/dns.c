#include "lib/dns.h"

#include <ares.h>
#include <arpa/inet.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/nameserver.h"
#include "lib/when.h"

#define CLASS_IN  1
#define TYPE_A    1
#define TYPE_TXT  16
#define EDNS_SIZE 1232 /* fits into a packet of every path */

/*
 * A server that says SERVFAIL or the like is asked again at once, and once
 * more after a pause; then it is believed.
 */
#define ERROR_ROUNDS   3
#define ERROR_PAUSE_MS 300

#define SERVERS_MAX 16       /* those behind them are not asked */
#define SHOT_MS     86400000 /* c-ares is to wait for longer than we do */

/*
 * c-ares sends one packet and hears what comes back, at any time; which server
 * is asked, how, and when again is decided here. So each server has a channel
 * of its own, and one more without EDNS, opened when first used.
 */
enum style { WITH_EDNS, PLAIN, STYLES };

struct server {
	struct ares_addr_port_node at;
	ares_channel channel[STYLES];
	bool opened[STYLES];
};

struct dns {
	struct server server[SERVERS_MAX];
	int servers;
	int tries, timeout_ms;
	struct question *first; /* of all, the last one asked in front */
	size_t open;            /* questions without an answer */
};

/*
 * In a round each server is asked once. The next is asked when the last one
 * said an error, cannot be reached, or took its time; the next round begins
 * after an error, or when the time of the last server is over. An answer to
 * any packet will do.
 */
struct question {
	struct question *next;
	struct dns *dns;
	char *name;
	enum dns_type type;
	int sent;         /* packets */
	int in_flight;    /* of these; answered or not, we shall hear of them */
	int error_rounds; /* those in which a server said an error */
	bool error_now;   /* whether this is one */
	const char *why;  /* the fault so far; NULL: silence */
	int64_t asked;    /* ms */
	int64_t due;      /* ms; when the next packet is, or the end */
	bool answered;
	dns_done *done;
	void *arg;
};

struct shot {
	struct question *q;
	int number; /* of the question's packets */
};

/* --- servers --- */

int
dns_check(const char *servers, struct err *e)
{
	struct span list = span_of(servers);
	struct nameserver one;
	size_t count = 0;
	int more;

	while ((more = nameserver_next(&list, &one, e)) == 1)
		count++;
	if (more == 0 && count == 0)
		return err_perm(e, "no DNS server is named");
	return more;
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

static void
take_servers(struct dns *dns, const char *servers)
{
	struct span list = span_of(servers);
	struct nameserver one;
	struct err ignored;

	while (dns->servers < SERVERS_MAX &&
	    nameserver_next(&list, &one, &ignored) == 1)
		dns->server[dns->servers++].at = node_of(&one);
}

static int
fail(int status, struct err *e)
{
	return err_temp(e, "DNS: %s", ares_strerror(status));
}

/* find_servers - those of the system, as c-ares finds them */
static int
find_servers(struct dns *dns, struct err *e)
{
	struct ares_addr_port_node *found = NULL, *at;
	ares_channel channel;
	int status = ares_init(&channel);

	if (status != ARES_SUCCESS)
		return fail(status, e);
	status = ares_get_servers_ports(channel, &found);
	for (at = found; at != NULL && dns->servers < SERVERS_MAX;
	     at = at->next)
		dns->server[dns->servers++].at = *at;
	if (found != NULL)
		ares_free_data(found);
	ares_destroy(channel);
	return status == ARES_SUCCESS ? 0 : fail(status, e);
}

/* --- channels --- */

/*
 * open_channel - returns a status of c-ares
 *
 * All that c-ares would look for in resolv.conf is said, so it does not.
 */
static int
open_channel(struct server *server, enum style style)
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
	int status;

	if (server->opened[style])
		return ARES_SUCCESS;
	status = ares_init_options(&server->channel[style], &options,
	    ARES_OPT_FLAGS | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS |
		ARES_OPT_NDOTS | ARES_OPT_SERVERS | ARES_OPT_DOMAINS |
		ARES_OPT_SORTLIST | ARES_OPT_EDNSPSZ | ARES_OPT_LOOKUPS);
	if (status != ARES_SUCCESS)
		return status;
	server->opened[style] = true;
	server->at.next = NULL;
	return ares_set_servers_ports(server->channel[style], &server->at);
}

int
dns_open(const struct dns_way *way, struct dns **dns, struct err *e)
{
	struct dns *made;
	int status = ARES_SUCCESS;

	*dns = NULL;
	if (way->servers != NULL && dns_check(way->servers, e) < 0)
		return -1;
	made = mem_new(sizeof *made);
	made->tries = way->tries;
	made->timeout_ms = way->timeout_ms;
	if (way->servers != NULL)
		take_servers(made, way->servers);
	else if (find_servers(made, e) < 0)
		goto failed;
	if (made->servers == 0) {
		err_temp(e, "DNS: no name server is known");
		goto failed;
	}
	status = open_channel(&made->server[0], WITH_EDNS);
	if (status != ARES_SUCCESS) {
		fail(status, e);
		goto failed;
	}
	*dns = made;
	return 0;
failed:
	dns_close(made);
	return -1;
}

/* --- answers --- */

static const char *
word_of(int status)
{
	static const struct {
		int status;
		const char *word;
	} words[] = {
		{ ARES_ESERVFAIL, "SERVFAIL" },
		{ ARES_EREFUSED, "REFUSED" },
		{ ARES_ENOTIMP, "NOTIMP" },
		{ ARES_EFORMERR, "FORMERR" },
		{ ARES_ECONNREFUSED, "unreachable" },
		{ ARES_EBADNAME, "bad name" },
		{ ARES_EBADQUERY, "bad name" },
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i].status == status)
			return words[i].word;
	return "malformed";
}

static void
finish(struct question *q, struct dns_answer *answer)
{
	answer->ms = (int)(when_tick_ms() - q->asked);
	q->answered = true;
	q->dns->open--;
	q->done(q->arg, answer);
}

/* give_up - `why` when nothing is known that says more */
static void
give_up(struct question *q, const char *why)
{
	struct dns_answer answer = { .result = DNS_FAULT,
		.why = q->why != NULL ? q->why : why };

	finish(q, &answer);
}

/* What is made of a packet. */
struct parsed {
	struct dns_answer answer;
	uint32_t addresses[DNS_ADDRESSES_MAX];
	struct buf text;
};

static int
parse_addresses(const unsigned char *bytes, int len, struct parsed *p)
{
	struct ares_addrttl *found = mem_new(DNS_ADDRESSES_MAX * sizeof *found);
	int i, status, count = DNS_ADDRESSES_MAX;

	status = ares_parse_a_reply(bytes, len, NULL, found, &count);
	for (i = 0; status == ARES_SUCCESS && i < count; i++)
		p->addresses[i] = ntohl(found[i].ipaddr.s_addr);
	p->answer.addresses = p->addresses;
	p->answer.count = (size_t)i;
	free(found);
	/* aliases that lead nowhere */
	return status == ARES_SUCCESS && i == 0 ? ARES_ENODATA : status;
}

static int
parse_text(const unsigned char *bytes, int len, struct parsed *p)
{
	struct ares_txt_reply *first = NULL, *txt;
	size_t some;
	int status;

	status = ares_parse_txt_reply(bytes, len, &first);
	for (txt = first; txt != NULL; txt = txt->next) {
		some = DNS_TEXT_MAX - p->text.len;
		some = txt->length < some ? txt->length : some;
		buf_add(&p->text, (const char *)txt->txt, some);
	}
	p->answer.text = buf_as_span(&p->text);
	if (first != NULL)
		ares_free_data(first);
	return status;
}

/* note_fault - and whether the next server's turn has come by that */
static void
note_fault(struct question *q, int number, int status)
{
	bool last = q->sent % q->dns->servers == 0;
	bool unreachable = status == ARES_ECONNREFUSED;

	/* that it cannot be reached says less than an error that it said */
	if (q->why == NULL || !unreachable)
		q->why = word_of(status);
	if (!unreachable && !q->error_now) {
		q->error_now = true;
		q->error_rounds++;
	}
	if (number != q->sent)
		return;
	if (!last)
		q->due = when_tick_ms();
	else if (q->error_now)
		q->due = when_tick_ms() +
		    (q->error_rounds > 1 && q->error_rounds < ERROR_ROUNDS
			    ? ERROR_PAUSE_MS
			    : 0);
	/* else as if the packet were lost: when its time is over */
}

static void
on_packet(void *arg, int status, int timeouts, unsigned char *bytes, int len)
{
	struct shot shot = *(struct shot *)arg;
	struct parsed p = { 0 };

	(void)timeouts;
	free(arg);
	shot.q->in_flight--;
	if (shot.q->answered || status == ARES_EDESTRUCTION)
		return;
	if (status == ARES_SUCCESS)
		status = shot.q->type == DNS_A ? parse_addresses(bytes, len, &p)
					       : parse_text(bytes, len, &p);
	p.answer.result = status == ARES_SUCCESS ? DNS_FOUND : DNS_NONE;
	if (status == ARES_SUCCESS || status == ARES_ENODATA ||
	    status == ARES_ENOTFOUND)
		finish(shot.q, &p.answer);
	else
		note_fault(shot.q, shot.number, status);
	if (status == ARES_EBADNAME || status == ARES_EBADQUERY)
		give_up(shot.q, NULL);
	buf_free(&p.text);
}

/* --- asking --- */

/* send_next - one packet to the server whose turn it is */
static void
send_next(struct question *q)
{
	struct dns *dns = q->dns;
	struct server *server = &dns->server[q->sent % dns->servers];
	int round = q->sent / dns->servers;
	/* not all servers take EDNS, and those that do not may say anything */
	enum style style = round == 0 ? WITH_EDNS : PLAIN;
	struct shot *shot = mem_new(sizeof *shot);

	if (q->sent % dns->servers == 0)
		q->error_now = false;
	q->sent++;
	q->in_flight++;
	q->due = when_tick_ms() +
	    ((int64_t)dns->timeout_ms << (round < 20 ? round : 20));
	*shot = (struct shot){ q, q->sent };
	if (open_channel(server, style) == ARES_SUCCESS)
		ares_query(server->channel[style], q->name, CLASS_IN,
		    q->type == DNS_A ? TYPE_A : TYPE_TXT, on_packet, shot);
	else
		on_packet(shot, ARES_ECONNREFUSED, 0, NULL, 0);
}

/* go_on - with a question whose time has come: ask again, or give up */
static void
go_on(struct question *q)
{
	struct dns *dns = q->dns;
	bool round_over = q->sent % dns->servers == 0;

	if (q->sent == dns->servers * dns->tries ||
	    (round_over && q->error_rounds >= ERROR_ROUNDS))
		give_up(q, "timeout");
	else
		send_next(q);
}

void
dns_ask(struct dns *dns, const char *name, enum dns_type type, dns_done *done,
    void *arg)
{
	struct question *q = mem_new(sizeof *q);

	*q = (struct question){
		.next = dns->first,
		.dns = dns,
		.name = mem_string(name),
		.type = type,
		.asked = when_tick_ms(),
		.done = done,
		.arg = arg,
	};
	dns->first = q;
	dns->open++;
	send_next(q);
}

/* go_on_all - returns when the next of them is due, at most `until` */
static int64_t
go_on_all(struct dns *dns, int64_t until)
{
	int64_t now = when_tick_ms();
	struct question *q;

	/* what is asked meanwhile stands in front, and is not due yet */
	for (q = dns->first; q != NULL; q = q->next) {
		if (q->answered || q->due > now)
			continue;
		go_on(q);
		/* then there is something to be told already */
		if (q->answered)
			until = now;
	}
	for (q = dns->first; q != NULL; q = q->next)
		if (!q->answered && q->due < until)
			until = q->due;
	return until;
}

/* sweep - free the questions that nobody will hear of any more */
static void
sweep(struct dns *dns)
{
	struct question **link = &dns->first, *q;

	while ((q = *link) != NULL) {
		if (!q->answered || q->in_flight > 0) {
			link = &q->next;
			continue;
		}
		*link = q->next;
		free(q->name);
		free(q);
	}
}

/* --- waiting --- */

#define SOCKETS_MAX (SERVERS_MAX * STYLES * ARES_GETSOCK_MAXNUM)

/* What to wait for, and for whom. */
struct wait {
	struct pollfd set[SOCKETS_MAX];
	ares_channel channel[SOCKETS_MAX];
	nfds_t count;
};

static void
add_sockets(struct wait *w, ares_channel channel)
{
	ares_socket_t sockets[ARES_GETSOCK_MAXNUM];
	/* c-ares's own macros shift a bit into the sign */
	unsigned bits =
	    (unsigned)ares_getsock(channel, sockets, ARES_GETSOCK_MAXNUM);
	int i;

	for (i = 0; i < ARES_GETSOCK_MAXNUM; i++) {
		struct pollfd one = { .fd = sockets[i] };

		if (bits >> i & 1)
			one.events |= POLLIN;
		if (bits >> (i + ARES_GETSOCK_MAXNUM) & 1)
			one.events |= POLLOUT;
		if (one.events == 0)
			continue;
		w->channel[w->count] = channel;
		w->set[w->count++] = one;
	}
}

static void
process(const struct wait *w)
{
	nfds_t i;

	for (i = 0; i < w->count; i++) {
		short got = w->set[i].revents;
		int fd = w->set[i].fd;

		if (got != 0)
			ares_process_fd(w->channel[i],
			    got & ~POLLOUT ? fd : ARES_SOCKET_BAD,
			    got & POLLOUT ? fd : ARES_SOCKET_BAD);
	}
}

size_t
dns_run(struct dns *dns, int wait_ms)
{
	int64_t now = when_tick_ms(), until = now + (wait_ms > 0 ? wait_ms : 0);
	struct wait w;
	int i;

	if (dns->open == 0)
		return 0;
	w.count = 0;
	until = go_on_all(dns, until);
	for (i = 0; i < dns->servers * STYLES; i++) {
		struct server *server = &dns->server[i / STYLES];

		if (server->opened[i % STYLES])
			add_sockets(&w, server->channel[i % STYLES]);
	}
	now = when_tick_ms();
	if (poll(w.set, w.count, until > now ? (int)(until - now) : 0) > 0)
		process(&w);
	sweep(dns);
	return dns->open;
}

void
dns_give_up(struct dns *dns, const char *why)
{
	struct question *q;

	for (q = dns->first; q != NULL; q = q->next)
		if (!q->answered)
			give_up(q, why);
}

void
dns_close(struct dns *dns)
{
	int i;

	if (dns == NULL)
		return;
	dns_give_up(dns, "cancelled");
	for (i = 0; i < SERVERS_MAX * STYLES; i++)
		if (dns->server[i / STYLES].opened[i % STYLES])
			ares_destroy(
			    dns->server[i / STYLES].channel[i % STYLES]);
	sweep(dns);
	free(dns);
}
