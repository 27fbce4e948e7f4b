/* dns: what it takes for a list of servers, and what a small one sees of it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/dns.h"
#include "lib/err.h"

static void
each_is(const char *const *lists, size_t count, int expected)
{
	struct err e = { 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		if (dns_check(lists[i], &e) != expected)
			fail_msg("%s", lists[i]);
		assert_true(expected == 0 || e.kind == ERR_PERM);
	}
}

static void
addresses_may_have_a_port(void **state)
{
	static const char *const lists[] = {
		"192.0.2.53",
		"192.0.2.53:5353",
		"192.0.2.53:1,192.0.2.54:65535",
		"2001:db8::53",
		"[2001:db8::53]:5353",
		"::1 127.0.0.1",
	};

	(void)state;
	each_is(lists, sizeof lists / sizeof *lists, 0);
}

static void
whatever_else_is_refused(void **state)
{
	static const char *const lists[] = {
		"",
		",",
		"ns.example",
		"192.0.2.53:",
		"192.0.2.53:0",
		"192.0.2.53:65536",
		"192.0.2.53:53x",
		"192.0.2:53",
		"[192.0.2.53]:53",
		"[2001:db8::53]",
		"[2001:db8::53]:",
		"[2001:db8::53:53",
		"2001:db8::53]:53",
		"[]:53",
		"[",
		"192.0.2.53,nonsense",
		"2001:db8:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:53",
	};

	(void)state;
	each_is(lists, sizeof lists / sizeof *lists, -1);
}

/* --- a server --- */

struct server {
	char address[32]; /* for dns_open() */
	pid_t pid;
};

/* What a packet is, and whence it came. */
struct packet {
	unsigned char bytes[512];
	ssize_t len;
	struct sockaddr_in from;
};

/* answer - that there is no such name */
static void
answer(int fd, struct packet *p)
{
	p->bytes[2] = 0x81;
	p->bytes[3] = 0x83;
	sendto(fd, p->bytes, (size_t)p->len, 0, (struct sockaddr *)&p->from,
	    sizeof p->from);
}

/*
 * serve - by the first letter of a name: 'l', the first packet gets lost; 's',
 * its answer comes when the second is there; 'q', the number of ports that
 * were seen is the exit status
 */
static void
serve(int fd)
{
	static unsigned char seen[65536];
	struct packet p, first = { .len = 0 };
	socklen_t len = sizeof p.from;
	int ports = 0;

	alarm(60); /* should the test fail before the end */
	for (;;) {
		p.len = recvfrom(fd, p.bytes, sizeof p.bytes, 0,
		    (struct sockaddr *)&p.from, &len);
		ports += !seen[p.from.sin_port];
		seen[p.from.sin_port] = 1;
		if (p.bytes[13] == 'q')
			_exit(ports);
		if (p.bytes[13] == 'n' || first.len > 0) {
			if (p.bytes[13] == 's')
				answer(fd, &first);
			answer(fd, &p);
			first.len = 0;
		} else {
			first = p;
		}
	}
}

static struct server
start(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t len = sizeof at;
	struct server server;
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, sizeof at), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &len), 0);
	snprintf(server.address, sizeof server.address, "127.0.0.1:%d",
	    ntohs(at.sin_port));
	server.pid = fork();
	if (server.pid == 0)
		serve(fd);
	close(fd);
	return server;
}

struct heard {
	int count, lost, none;
};

static void
hear(void *arg, const struct dns_answer *got)
{
	struct heard *heard = arg;

	heard->count++;
	heard->lost += got->lost;
	heard->none += got->result == DNS_NONE;
}

static struct dns *
open_dns(const struct server *server)
{
	const struct dns_way way = {
		.servers = server->address,
		.tries = 5,
		.timeout_ms = 300,
		.bulk = true,
	};
	struct err e;
	struct dns *dns;

	assert_int_equal(dns_open(&way, &dns, &e), 0);
	return dns;
}

/* finish - returns how many ports the server has seen */
static int
finish(const struct server *server, struct dns *dns)
{
	struct heard heard = { 0 };
	int status = 0;

	dns_ask(dns, "q.example", ASK_A, hear, &heard);
	assert_int_equal(waitpid(server->pid, &status, 0), server->pid);
	dns_close(dns);
	assert_int_equal(heard.count, 1);
	return WEXITSTATUS(status);
}

static void
questions_by_the_thousand_come_from_several_ports(void **state)
{
	struct server server = start();
	struct dns *dns = open_dns(&server);
	struct heard heard = { 0 };
	char name[32];
	int asked, open = 0;

	(void)state;
	for (asked = 0; asked < 25000; asked++) {
		snprintf(name, sizeof name, "n%d.example", asked);
		dns_ask(dns, name, ASK_A, hear, &heard);
		for (open = asked + 1 - heard.count; open > 60;
		     open = asked + 1 - heard.count)
			dns_run(dns, 1000);
	}
	while (dns_run(dns, 1000) > 0)
		;
	assert_int_equal(heard.count, 25000);
	assert_int_equal(heard.none, 25000);
	assert_int_equal(finish(&server, dns), 3);
}

static void
a_lost_packet_is_told_from_a_slow_server(void **state)
{
	struct server server = start();
	struct dns *dns = open_dns(&server);
	struct heard heard = { 0 };

	(void)state;
	dns_ask(dns, "slow.example", ASK_PTR, hear, &heard);
	while (dns_run(dns, 1000) > 0)
		;
	assert_int_equal(heard.none, 1);
	assert_int_equal(heard.lost, 0);
	dns_ask(dns, "lost.example", ASK_MX, hear, &heard);
	while (dns_run(dns, 1000) > 0)
		;
	assert_int_equal(heard.none, 2);
	assert_int_equal(heard.lost, 1);
	finish(&server, dns);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_may_have_a_port),
		cmocka_unit_test(whatever_else_is_refused),
		cmocka_unit_test(
		    questions_by_the_thousand_come_from_several_ports),
		cmocka_unit_test(a_lost_packet_is_told_from_a_slow_server),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
