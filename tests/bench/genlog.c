/*
 * genlog - write a log as a mail server behind block lists would have it
 *
 *	genlog [-n LINES] [-a ADDRESSES] [-d DAYS] [-b EPOCH] [-s SEED]
 *	    [-r PERCENT] [-v TRIES] [-f columns|splogger|multilog]
 *
 * The same flags give the same bytes. Of the lines, PERCENT are refusals;
 * the rest is what stands around them. Some hosts come often and most come
 * seldom; each keeps its name, and with -v tries again within some hours, so
 * many times on average. Addresses are of the ranges set aside for
 * documentation and benchmarks (RFC 5737, 2544, 3849), and beyond these of
 * 10.0.0.0/8.
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
	VISITS_MAX = 65536,
	VISIT_SECONDS = 4 * 3600,
};

struct visit {
	uint32_t host;
	const char *zone;
};

struct log {
	uint64_t state; /* of the numbers that look like chance */
	long lines, addresses, days, percent, tries;
	struct visit visit[VISITS_MAX]; /* that go on, in the order of begin */
	size_t visits, oldest;
	long long begin;
	const char *format;
};

static uint64_t
next(struct log *log)
{
	uint64_t z = log->state += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

static double
chance(struct log *log)
{
	return (double)(next(log) >> 11) / 9007199254740992.0;
}

/* mix - a number that belongs to a host for good */
static uint32_t
mix(uint32_t host)
{
	host = (host ^ host >> 16) * 0x7feb352du;
	host = (host ^ host >> 15) * 0x846ca68bu;
	return host ^ host >> 16;
}

static const char *const zones[] = { "zen.spamhaus.org", "bl.spamcop.net",
	"b.barracudacentral.org", "dnsbl.sorbs.net", "psbl.surriel.com",
	"ix.dnsbl.manitu.net" };

static const char *
zone_of(struct log *log)
{
	static const int share[] = { 62, 80, 90, 95, 98, 100 };
	int draw = (int)(chance(log) * 100), i = 0;

	while (share[i] <= draw)
		i++;
	return zones[i];
}

/* write_ip - the address of a host; one in twenty is of IPv6 */
static void
write_ip(uint32_t host, char text[48])
{
	uint32_t a = mix(host);

	if (host % 20 == 7)
		snprintf(text, 48, "2001:db8:%" PRIx32 "::%" PRIx32,
		    a >> 16 & 0xff, a & 0xffff);
	else if (host < 700)
		snprintf(text, 48, "%s.%" PRIu32,
		    host % 3 == 0       ? "192.0.2"
			: host % 3 == 1 ? "198.51.100"
					: "203.0.113",
		    host / 3 + 1);
	else if (host < 100000)
		snprintf(text, 48, "198.%" PRIu32 ".%" PRIu32 ".%" PRIu32,
		    18 + (host >> 16), host >> 8 & 255, host & 255);
	else
		snprintf(text, 48, "10.%" PRIu32 ".%" PRIu32 ".%" PRIu32,
		    host >> 16, host >> 8 & 255, host & 255);
}

/* write_name - what its PTR says: nothing, a mail server, a dial-up line */
static void
write_name(uint32_t host, char text[80])
{
	static const char *const mail[] = { "mail", "mx1", "smtp", "poczta" };
	static const char *const ends[] = { "example.com", "example.net",
		"example.org", "example.pl", "example.com.pl", "example.de" };
	uint32_t a = mix(host + 1);

	if (a % 100 < 15)
		strcpy(text, "-");
	else if (a % 100 < 25)
		snprintf(text, 80, "%s.firm%" PRIu32 ".%s", mail[a / 100 % 4],
		    host, ends[a / 400 % 6]);
	else
		snprintf(text, 80, "host-%" PRIu32 ".pool%" PRIu32 ".%s", host,
		    a / 100 % 40, ends[a / 4000 % 6]);
}

/* host_of - often one of few, seldom one of many */
static uint32_t
host_of(struct log *log)
{
	double u = chance(log);

	return (uint32_t)((double)log->addresses * u * u * u);
}

/* visits_now - how many go on at the same time */
static size_t
visits_now(const struct log *log)
{
	double refusals = (double)log->lines * (double)log->percent / 100;
	double now = refusals * VISIT_SECONDS / 86400 / (double)log->days /
	    (double)log->tries;

	return now < 1 ? 1 : now > VISITS_MAX ? VISITS_MAX : (size_t)now;
}

/* visit_of - one that goes on, or a new one in place of the oldest */
static struct visit
visit_of(struct log *log)
{
	size_t most = visits_now(log);
	struct visit *visit;

	if (log->tries > 1 && log->visits == most &&
	    chance(log) * (double)log->tries >= 1)
		return log->visit[next(log) % most];
	if (log->visits < most)
		visit = &log->visit[log->visits++];
	else
		visit = &log->visit[log->oldest++ % most];
	visit->host = host_of(log);
	visit->zone = zone_of(log);
	return *visit;
}

static void
write_stamp(const struct log *log, long long at, uint64_t noise)
{
	time_t t = (time_t)at;
	struct tm tm;
	char text[32];

	if (strcmp(log->format, "multilog") == 0) {
		printf("@%016llx%08" PRIx64 " ",
		    (unsigned long long)at + 4611686018427387914ull,
		    noise % 1000000000);
		return;
	}
	localtime_r(&t, &tm);
	strftime(text, sizeof text, "%b %e %H:%M:%S", &tm);
	printf("%s mx ", text);
	if (strcmp(log->format, "splogger") == 0)
		printf("qmail: %lld.%06" PRIu64 " ", at, noise % 1000000);
}

static void
write_refusal(struct log *log, struct visit visit, unsigned pid)
{
	const char *zone = visit.zone;
	uint32_t host = visit.host;
	char ip[48], name[80];

	write_ip(host, ip);
	write_name(host, name);
	if (strcmp(log->format, "columns") == 0)
		printf("rblsmtpd: %s blocked %s %s -\n", zone, ip, name);
	else if (strcmp(log->format, "splogger") == 0)
		printf("rblsmtpd: %s pid %u %s: 451 http://www.example.org/"
		       "query?ip=%s\n",
		    ip, pid, zone, ip);
	else
		printf("rblsmtpd: %s pid %u: 451 http://%s/query?ip=%s\n", ip,
		    pid, zone, ip);
}

static void
write_other(struct log *log, uint32_t host, unsigned pid)
{
	char ip[48];

	write_ip(host, ip);
	switch (next(log) % 4) {
	case 0:
		printf("tcpserver: pid %u from %s and a status of %u/40 at "
		       "this moment of the day\n",
		    pid, ip, pid % 40);
		break;
	case 1:
		printf("tcpserver: end %u status 0; the connection of %s was "
		       "served to its end and closed\n",
		    pid, ip);
		break;
	case 2:
		printf("qmail-smtpd: %u: mail from <user%u@example.net> to "
		       "<office@example.com> accepted, %u bytes\n",
		    pid, pid % 977, pid * 3);
		break;
	default:
		printf("delivery %u: success: did_1+0+0/ message %u for "
		       "user%u@example.com is in the mailbox now\n",
		    pid, pid * 7, pid % 389);
	}
}

static void
write_log(struct log *log)
{
	double step = (double)log->days * 86400 / (double)log->lines;
	unsigned pid;
	long i;

	for (i = 0; i < log->lines; i++) {
		pid = (unsigned)(1000 + i % 31000);
		write_stamp(
		    log, log->begin + (long long)((double)i * step), next(log));
		if (chance(log) * 100 < (double)log->percent)
			write_refusal(log, visit_of(log), pid);
		else
			write_other(log, host_of(log), pid);
	}
}

int
main(int argc, char **argv)
{
	static struct log log = { .state = 42,
		.lines = 20000,
		.addresses = 5000,
		.days = 120,
		.percent = 15,
		.tries = 1,
		.begin = 1764547200,
		.format = "columns" };
	int flag;

	while ((flag = getopt(argc, argv, "n:a:d:b:s:r:v:f:")) != -1) {
		switch (flag) {
		case 'n':
			log.lines = atol(optarg);
			break;
		case 'a':
			log.addresses = atol(optarg);
			break;
		case 'd':
			log.days = atol(optarg);
			break;
		case 'b':
			log.begin = atoll(optarg);
			break;
		case 's':
			log.state = strtoull(optarg, NULL, 10);
			break;
		case 'r':
			log.percent = atol(optarg);
			break;
		case 'v':
			log.tries = atol(optarg);
			break;
		case 'f':
			log.format = optarg;
			break;
		default:
			fputs("usage: genlog [-n LINES] [-a ADDRESSES] "
			      "[-d DAYS] [-b EPOCH] [-s SEED] [-r PERCENT] "
			      "[-f columns|splogger|multilog]\n",
			    stderr);
			return 100;
		}
	}
	write_log(&log);
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 111;
}
