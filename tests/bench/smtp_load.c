/*
 * smtp_load - so many clients at once, one connection after the other
 *
 *	smtp_load PORT CLIENTS SECONDS
 *
 * Every second client comes from 127.0.0.2 and expects to be refused at
 * RCPT; the others come from 127.0.0.1 and expect to be served. Prints
 * "served N refused N lost N longest-ms N"; lost is every connection that
 * did not go as expected.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct client {
	pthread_t thread;
	int port;
	bool listed;
	double until;
	long good, lost;
	double longest;
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int
dial(const struct client *c)
{
	struct sockaddr_in from = { .sin_family = AF_INET }, to = from;
	struct timeval limit = { .tv_sec = 20 };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	from.sin_addr.s_addr =
	    htonl(c->listed ? INADDR_LOOPBACK + 1 : INADDR_LOOPBACK);
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	to.sin_port = htons((uint16_t)c->port);
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	if (bind(fd, (struct sockaddr *)&from, sizeof from) < 0 ||
	    connect(fd, (struct sockaddr *)&to, sizeof to) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

/* answer - read one reply and see whether its first digit is the right one */
static bool
answer(int fd, char want)
{
	char line[600];
	size_t len = 0;
	ssize_t got;

	while (len < sizeof line - 1) {
		got = read(fd, line + len, sizeof line - 1 - len);
		if (got <= 0)
			return false;
		len += (size_t)got;
		if (line[len - 1] == '\n')
			return line[0] == want;
	}
	return false;
}

static bool
session(const struct client *c)
{
	static const char *const lines[] = { "HELO load\r\n",
		"MAIL FROM:<a@example.com>\r\n", "RCPT TO:<b@example.org>\r\n",
		"QUIT\r\n" };
	char want[] = "2222";
	int i, fd = dial(c);
	bool good;

	if (fd < 0)
		return false;
	if (c->listed)
		want[2] = '4';
	good = answer(fd, '2');
	for (i = 0; good && i < 4; i++)
		good = write(fd, lines[i], strlen(lines[i])) > 0 &&
		    answer(fd, want[i]);
	close(fd);
	return good;
}

static void *
run(void *data)
{
	struct client *c = data;
	double began, took;

	while ((began = now()) < c->until) {
		if (session(c))
			c->good++;
		else
			c->lost++;
		took = now() - began;
		if (took > c->longest)
			c->longest = took;
	}
	return NULL;
}

int
main(int argc, char **argv)
{
	struct client *client;
	long served = 0, refused = 0, lost = 0;
	double longest = 0;
	int i, count;

	if (argc != 4) {
		fputs("usage: smtp_load PORT CLIENTS SECONDS\n", stderr);
		return 100;
	}
	count = atoi(argv[2]);
	client = calloc((size_t)count, sizeof *client);
	for (i = 0; client != NULL && i < count; i++) {
		client[i].port = atoi(argv[1]);
		client[i].listed = i % 2 == 0;
		client[i].until = now() + atof(argv[3]);
		if (pthread_create(&client[i].thread, NULL, run, &client[i]))
			return 111;
	}
	for (i = 0; client != NULL && i < count; i++) {
		pthread_join(client[i].thread, NULL);
		*(client[i].listed ? &refused : &served) += client[i].good;
		lost += client[i].lost;
		if (client[i].longest > longest)
			longest = client[i].longest;
	}
	printf("served %ld refused %ld lost %ld longest-ms %.0f\n", served,
	    refused, lost, longest * 1000);
	free(client);
	return 0;
}
