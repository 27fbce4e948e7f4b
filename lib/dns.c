#include "lib/dns.h"

#include <ares.h>
#include <arpa/inet.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

#include "lib/err.h"
#include "lib/mem.h"

#define CLASS_IN  1
#define TYPE_A    1
#define TYPE_TXT  16
#define EDNS_SIZE 1232 /* fits into a packet of every path */

/*
 * c-ares asks the next server after SERVFAIL and the like, but in the end
 * knows no more than that none was of use. So what failed that way is asked
 * once more, over a channel that takes what it gets, and says what it was. With
 * one server there is no next, and the first channel takes what it gets.
 */
enum channel { FIRST_CHANNEL, LAST_CHANNEL, CHANNELS };

struct dns {
	ares_channel channel[CHANNELS];
	bool opened[CHANNELS];
	struct dns_way way; /* its servers are owned */
	size_t open;        /* questions */
};

struct question {
	struct dns *dns;
	char *name;
	enum dns_type type;
	enum channel channel;
	int64_t asked; /* ms */
	dns_done *done;
	void *arg;
};

static int64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* --- opening --- */

static int
refuse(int status, const char *what, struct err *e)
{
	if (status == ARES_ENOMEM)
		return err_temp(e, "DNS: %s", ares_strerror(status));
	return err_perm(e, "DNS: %s: %s", what, ares_strerror(status));
}

static bool
is_port(const char *text)
{
	return *text != '\0' && strspn(text, "0123456789") == strlen(text) &&
	    strlen(text) <= 5 && atoi(text) > 0 && atoi(text) <= 65535;
}

/* cut_port - what stands behind an address that may have one, or NULL */
static char *
cut_port(char *text)
{
	char *colon = strchr(text, ':'), *end = strchr(text, ']');

	if (*text == '[' && end != NULL && end[1] == ':')
		colon = end + 1;
	else if (*text == '[' || colon == NULL ||
	    strchr(colon + 1, ':') != NULL)
		return NULL;
	*colon = '\0';
	return colon + 1;
}

/* is_server - 192.0.2.53, 192.0.2.53:5353, 2001:db8::53, [2001:db8::53]:5353 */
static bool
is_server(struct span word)
{
	unsigned char bytes[16];
	char copy[64], *port;
	size_t len;

	if (word.len >= sizeof copy)
		return false;
	memcpy(copy, word.s, word.len);
	copy[word.len] = '\0';
	port = cut_port(copy);
	if (port != NULL && !is_port(port))
		return false;
	len = strlen(copy);
	if (*copy != '[')
		return inet_pton(AF_INET, copy, bytes) == 1 ||
		    (port == NULL && inet_pton(AF_INET6, copy, bytes) == 1);
	if (port == NULL || copy[len - 1] != ']')
		return false;
	copy[len - 1] = '\0';
	return inet_pton(AF_INET6, copy + 1, bytes) == 1;
}

/* c-ares itself passes over what it does not understand */
int
dns_check(const char *servers, struct err *e)
{
	struct span list = span_of(servers), word;
	size_t count = 0;

	for (; span_word(&list, &word); count++)
		if (!is_server(word))
			return err_perm(e,
			    "\"%.*s\" is no DNS server; write it like "
			    "192.0.2.53, 192.0.2.53:5353 or "
			    "[2001:db8::53]:5353",
			    (int)(word.len > 100 ? 100 : word.len), word.s);
	return count > 0 ? 0 : err_perm(e, "no DNS server is named");
}

/* one_server - whether that is certain */
static bool
one_server(const char *servers)
{
	struct span list, word;

	if (servers == NULL)
		return false;
	list = span_of(servers);
	return span_word(&list, &word) && !span_word(&list, &word);
}

static int
open_channel(struct dns *dns, enum channel which, struct err *e)
{
	static const int flags[] = {
		[FIRST_CHANNEL] = 0,
		[LAST_CHANNEL] = ARES_FLAG_NOCHECKRESP,
	};
	struct ares_options options = {
		.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES |
		    ARES_FLAG_EDNS | ARES_FLAG_STAYOPEN |
		    (one_server(dns->way.servers) ? ARES_FLAG_NOCHECKRESP
						  : flags[which]),
		.tries = dns->way.tries,
		.timeout = dns->way.timeout_ms,
		.ednspsz = EDNS_SIZE,
		.lookups = (char *)"b",
	};
	const char *servers = dns->way.servers;
	int status;

	status = ares_init_options(&dns->channel[which], &options,
	    ARES_OPT_FLAGS | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS |
		ARES_OPT_EDNSPSZ | ARES_OPT_LOOKUPS);
	if (status != ARES_SUCCESS)
		return refuse(status, "start", e);
	dns->opened[which] = true;
	if (servers != NULL)
		status =
		    ares_set_servers_ports_csv(dns->channel[which], servers);
	return status == ARES_SUCCESS ? 0 : refuse(status, servers, e);
}

int
dns_open(const struct dns_way *way, struct dns **dns, struct err *e)
{
	struct dns *made;

	*dns = NULL;
	if (way->servers != NULL && dns_check(way->servers, e) < 0)
		return -1;
	made = mem_new(sizeof *made);
	made->way = *way;
	if (way->servers != NULL)
		made->way.servers = mem_string(way->servers);
	if (open_channel(made, FIRST_CHANNEL, e) < 0) {
		dns_close(made);
		return -1;
	}
	*dns = made;
	return 0;
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
		{ ARES_ETIMEOUT, "timeout" },
		{ ARES_ECONNREFUSED, "unreachable" },
		{ ARES_ECANCELLED, "cancelled" },
		{ ARES_EDESTRUCTION, "cancelled" },
		{ ARES_EBADNAME, "bad name" },
		{ ARES_EBADQUERY, "bad name" },
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i].status == status)
			return words[i].word;
	return "malformed";
}

static enum dns_result
result_of(int status)
{
	if (status == ARES_SUCCESS)
		return DNS_FOUND;
	if (status == ARES_ENODATA || status == ARES_ENOTFOUND)
		return DNS_NONE;
	return DNS_FAULT;
}

static void
finish(struct question *q, struct dns_answer *answer, int status)
{
	answer->result = result_of(status);
	if (answer->result == DNS_FAULT)
		answer->why = word_of(status);
	answer->ms = (int)(now_ms() - q->asked);
	q->done(q->arg, answer);
	q->dns->open--;
	free(q->name);
	free(q);
}

static void
finish_addresses(struct question *q, const unsigned char *bytes, int len)
{
	struct ares_addrttl *found = mem_new(DNS_ADDRESSES_MAX * sizeof *found);
	uint32_t *addresses = mem_new(DNS_ADDRESSES_MAX * sizeof *addresses);
	int i, status, count = DNS_ADDRESSES_MAX;
	struct dns_answer answer = { .addresses = addresses };

	status = ares_parse_a_reply(bytes, len, NULL, found, &count);
	for (i = 0; status == ARES_SUCCESS && i < count; i++)
		addresses[i] = ntohl(found[i].ipaddr.s_addr);
	answer.count = (size_t)i;
	/* aliases that lead nowhere */
	if (status == ARES_SUCCESS && answer.count == 0)
		status = ARES_ENODATA;
	finish(q, &answer, status);
	free(addresses);
	free(found);
}

static void
finish_text(struct question *q, const unsigned char *bytes, int len)
{
	struct ares_txt_reply *first = NULL, *txt;
	struct dns_answer answer = { 0 };
	struct buf text = { 0 };
	size_t some;
	int status;

	status = ares_parse_txt_reply(bytes, len, &first);
	for (txt = first; txt != NULL; txt = txt->next) {
		some = DNS_TEXT_MAX - text.len;
		some = txt->length < some ? txt->length : some;
		buf_add(&text, (const char *)txt->txt, some);
	}
	answer.text = buf_as_span(&text);
	finish(q, &answer, status);
	buf_free(&text);
	if (first != NULL)
		ares_free_data(first);
}

static void send_question(struct question *q);

static bool
ask_once_more(struct question *q, int status)
{
	struct err ignored;

	if (status != ARES_ECONNREFUSED || q->channel == LAST_CHANNEL ||
	    (!q->dns->opened[LAST_CHANNEL] &&
		open_channel(q->dns, LAST_CHANNEL, &ignored) < 0))
		return false;
	q->channel = LAST_CHANNEL;
	send_question(q);
	return true;
}

static void
on_answer(void *arg, int status, int timeouts, unsigned char *bytes, int len)
{
	struct question *q = arg;
	struct dns_answer answer = { 0 };

	(void)timeouts;
	if (ask_once_more(q, status))
		return;
	if (status != ARES_SUCCESS)
		finish(q, &answer, status);
	else if (q->type == DNS_A)
		finish_addresses(q, bytes, len);
	else
		finish_text(q, bytes, len);
}

/* --- asking --- */

static void
send_question(struct question *q)
{
	ares_query(q->dns->channel[q->channel], q->name, CLASS_IN,
	    q->type == DNS_A ? TYPE_A : TYPE_TXT, on_answer, q);
}

void
dns_ask(struct dns *dns, const char *name, enum dns_type type, dns_done *done,
    void *arg)
{
	struct question *q = mem_new(sizeof *q);

	*q = (struct question){
		.dns = dns,
		.name = mem_string(name),
		.type = type,
		.asked = now_ms(),
		.done = done,
		.arg = arg,
	};
	dns->open++;
	send_question(q);
}

/* What to wait for, and for whom. */
struct wait {
	struct pollfd set[CHANNELS * ARES_GETSOCK_MAXNUM];
	ares_channel channel[CHANNELS * ARES_GETSOCK_MAXNUM];
	nfds_t count;
	int ms;
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

/* shorten - wait no longer than until c-ares has to try again */
static void
shorten(struct wait *w, ares_channel channel)
{
	struct timeval limit = { w->ms / 1000, w->ms % 1000 * 1000 }, tv;
	struct timeval *least = ares_timeout(channel, &limit, &tv);

	/* rounded up, lest the last millisecond is spent spinning */
	w->ms = (int)(least->tv_sec * 1000 + (least->tv_usec + 999) / 1000);
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
	struct wait w = { .ms = wait_ms < 0 ? 0 : wait_ms };
	int i;

	if (dns->open == 0)
		return 0;
	for (i = 0; i < CHANNELS; i++)
		if (dns->opened[i]) {
			add_sockets(&w, dns->channel[i]);
			shorten(&w, dns->channel[i]);
		}
	if (poll(w.set, w.count, w.ms) > 0)
		process(&w);
	/* what is due to be tried again */
	for (i = 0; i < CHANNELS; i++)
		if (dns->opened[i])
			ares_process_fd(
			    dns->channel[i], ARES_SOCKET_BAD, ARES_SOCKET_BAD);
	return dns->open;
}

void
dns_cancel(struct dns *dns)
{
	int i;

	for (i = 0; i < CHANNELS; i++)
		if (dns->opened[i])
			ares_cancel(dns->channel[i]);
}

void
dns_close(struct dns *dns)
{
	int i;

	if (dns == NULL)
		return;
	for (i = 0; i < CHANNELS; i++)
		if (dns->opened[i])
			ares_destroy(dns->channel[i]);
	free((char *)dns->way.servers);
	free(dns);
}
