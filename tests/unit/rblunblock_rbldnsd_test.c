/* rules: a dataset of rbldnsd, read as it is read, and changed as promised */
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/plan.h"

static char dir[] = "/tmp/rbldnsd_test.XXXXXX";

#define ADDRESSES 20
#define ROUNDS    700 /* two zones each: before a change, and after */

/* A type of datasets, and what is made of it. */
struct type {
	const char *name;
	const char *addresses[ADDRESSES];
	const char *patterns[24], *nets[8];
};

#define V4_ADDRESSES                                                           \
	{                                                                      \
		"10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.5", "10.0.0.9",    \
		    "10.0.0.127", "10.0.0.128", "10.0.0.255", "10.0.1.0",      \
		    "10.0.1.1", "10.0.2.1", "10.0.2.9", "10.0.2.10",           \
		    "10.0.255.255", "10.1.0.0", "10.1.2.3", "10.255.255.255",  \
		    "11.0.0.1", "12.0.0.1", "192.0.2.1"                        \
	}

#define V4_PATTERNS                                                            \
	{                                                                      \
		"10.0.0.1", "10.0.0.0/24", "10.0.0", "10.0/16", "10/8",        \
		    "10.0.0.0/25", "10.0.0.2-9", "10.0.0-1",                   \
		    "10.0.0.5-10.0.2.9", "10.0.0.0/15", "10-11",               \
		    "010.0.0.001", "10.0.0.1/24", "nonsense", "10.0.0.0/33",   \
		    "10", "10.0.0.5", "10.1", "0/0", "10.0.0.0-10.0.0.255",    \
		    "10.0.2-1", "10.0.0.0/31", "10.0.0.", "10.0.1.0/24"        \
	}

#define V4_NETS                                                                \
	{                                                                      \
		"10.0.0.1", "10.0.0.0/24", "10.0.0.0/25", "10.0.0.0/16",       \
		    "11.0.0.1", "10.0.0.5", "10.0.0.0/22", "10.0.1.0/24"       \
	}

static const struct type types[] = {
	{ "ip4trie", V4_ADDRESSES, V4_PATTERNS, V4_NETS },
	{ "ip4set", V4_ADDRESSES, V4_PATTERNS, V4_NETS },
	{ "ip6trie",
	    { "2001:db8::", "2001:db8::1", "2001:db8::2", "2001:db8:0:1::1",
		"2001:db8:1::", "2001:db8:1::1", "2001:db8:1:2::3",
		"2001:db9::1", "2001:1::1", "2002::1", "::1", "::2", "fe80::1",
		"2001:db8:ffff::1", "2001:db8:1:ffff::1", "2001:db8::1:1",
		"2001:db8:0:1:2:3:4:5", "2001:db8:2::1", "2001:db8:3::1",
		"ff00::1" },
	    { "2001:db8::1", "2001:db8::/32", "2001:db8", "2001:db8:1::/48",
		"2001:db8:0:1::/64", "::1", "2001:DB8::2", "2001:db8::/64",
		"2001:db8:1", "2001", "2001:db8::1/32", "::ffff:10.0.0.1",
		"2001:db8:", "2001/16", "2001:db8::/129", "10.0.0.1",
		"2001:0db8:0001::1", "2001:db8:0:1:2:3:4:5", "::/0",
		"::", "2001:db8:1:2:3:4:5:6:7", "2001:db8:0/33", "fe80::/10",
		"2001:db8::/48" },
	    { "2001:db8::1", "2001:db8::/32", "2001:db8::/64",
		"2001:db8:1::/48", "2001:db9::1", "::1", "2001:db8::2",
		"2001:db8:0:1::/64" } },
};

static int
set_up(void **state)
{
	(void)state;
	return mkdtemp(dir) == NULL || chmod(dir, 0755) < 0 || chdir(dir) < 0
	    ? -1
	    : 0;
}

static int
tear_down(void **state)
{
	char name[20];
	int i;

	(void)state;
	for (i = 0; i < 2 * ROUNDS; i++) {
		snprintf(name, sizeof name, "z%d", i);
		unlink(name);
	}
	unlink("log");
	return chdir("/") < 0 || rmdir(dir) < 0 ? -1 : 0;
}

/* --- the server --- */

struct server {
	pid_t pid;
	int port, fd;
};

static int
free_port(void)
{
	struct sockaddr_in sin = { .sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t len = sizeof sin;
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	assert_int_equal(bind(fd, (struct sockaddr *)&sin, len), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&sin, &len), 0);
	close(fd);
	return ntohs(sin.sin_port);
}

/* run_server - with a zone for each file; in the child */
static void
run_server(const char *type, int port)
{
	static char specs[2 * ROUNDS][40];
	const char *argv[2 * ROUNDS + 12];
	char bind_to[40];
	int argc = 0, i;

	snprintf(bind_to, sizeof bind_to, "127.0.0.1/%d", port);
	argv[argc++] = "rbldnsd";
	argv[argc++] = "-n";
	argv[argc++] = "-b";
	argv[argc++] = bind_to;
	argv[argc++] = "-c";
	argv[argc++] = "0";
	/* it refuses to be root */
	if (getuid() == 0) {
		argv[argc++] = "-u";
		argv[argc++] = "rbldns";
	}
	for (i = 0; i < 2 * ROUNDS; i++) {
		snprintf(specs[i], sizeof specs[i], "z%d:%s:z%d", i, type, i);
		argv[argc++] = specs[i];
	}
	argv[argc] = NULL;
	if (freopen("log", "w", stdout) == NULL ||
	    dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
		_exit(111);
	execvp("rbldnsd", (char *const *)argv);
	_exit(111);
}

/* is_started - whether its log says so */
static bool
is_started(void)
{
	char line[400];
	FILE *f = fopen("log", "r");
	bool started = false;

	while (f != NULL && fgets(line, sizeof line, f) != NULL)
		started = started || strstr(line, "started (") != NULL;
	if (f != NULL)
		fclose(f);
	return started;
}

static void
start(struct server *s, const char *type)
{
	const struct timespec nap = { .tv_nsec = 20000000 };
	const struct timeval patience = { .tv_sec = 10 };
	struct sockaddr_in sin = { .sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) } };

	unlink("log");
	s->port = free_port();
	s->pid = fork();
	assert_true(s->pid >= 0);
	if (s->pid == 0)
		run_server(type, s->port);
	while (!is_started()) {
		if (waitpid(s->pid, NULL, WNOHANG) != 0)
			fail_msg("rbldnsd does not start, see %s/log", dir);
		nanosleep(&nap, NULL);
	}
	sin.sin_port = htons((uint16_t)s->port);
	s->fd = socket(AF_INET, SOCK_DGRAM, 0);
	setsockopt(s->fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
	assert_int_equal(
	    connect(s->fd, (struct sockaddr *)&sin, sizeof sin), 0);
}

static void
stop(struct server *s)
{
	close(s->fd);
	kill(s->pid, SIGTERM);
	waitpid(s->pid, NULL, 0);
}

/* put_labels - the reversed address, as a block list is asked for it */
static void
put_labels(const char *address, int zone, struct buf *name)
{
	unsigned char bytes[16];
	int i, v4 = inet_pton(AF_INET, address, bytes);

	if (v4 != 1)
		assert_int_equal(inet_pton(AF_INET6, address, bytes), 1);
	for (i = v4 == 1 ? 3 : 15; i >= 0; i--) {
		if (v4 == 1)
			buf_format(name, "%u.", bytes[i]);
		else
			buf_format(
			    name, "%x.%x.", bytes[i] & 15, bytes[i] >> 4);
	}
	buf_format(name, "z%d.", zone);
}

/* is_listed - what the server says */
static bool
is_listed(const struct server *s, int zone, const char *address)
{
	static uint16_t id;
	struct buf name = { 0 }, packet = { 0 };
	unsigned char answer[512];
	char *label, *dot;
	ssize_t len;

	put_labels(address, zone, &name);
	id++;
	buf_char(&packet, (char)(id >> 8));
	buf_char(&packet, (char)id);
	buf_add(&packet, "\1\0\0\1\0\0\0\0\0\0", 10);
	for (label = name.s; *label != '\0'; label = dot + 1) {
		dot = strchr(label, '.');
		buf_char(&packet, (char)(dot - label));
		buf_add(&packet, label, (size_t)(dot - label));
	}
	buf_add(&packet, "\0\0\1\0\1", 5);
	assert_int_equal(
	    send(s->fd, packet.s, packet.len, 0), (ssize_t)packet.len);
	len = recv(s->fd, answer, sizeof answer, 0);
	assert_true(len >= 12);
	assert_int_equal(answer[0] << 8 | answer[1], id);
	buf_free(&name);
	buf_free(&packet);
	return (answer[3] & 15) == 0 && (answer[6] << 8 | answer[7]) > 0;
}

/* --- what is made up --- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed >> 3;
}

static void
make_text(const struct type *type, uint32_t *seed, struct buf *text)
{
	static const char *const others[] = { "# c", ";c", "", "  ",
		":127.0.0.3:d", ":no", "$TTL 60", "$NS 0 ns.example", ":4",
		"#$TTL 60", "$1 text" };
	static const char *const tails[] = { "", "", "", "", " # c", ";c",
		" :2:x", " text", " :0", "x", "\t", " :127.0.0.4", " :2 x" };
	unsigned n = next_random(seed) % 12;

	buf_text(text, "");
	if (next_random(seed) % 12 == 0)
		buf_format(text, "$MAXRANGE4 %s\n",
		    next_random(seed) % 2 ? "/24" : "255");
	while (n-- > 0) {
		if (next_random(seed) % 6 == 0) {
			buf_format(
			    text, "%s\n", others[next_random(seed) % 11]);
			continue;
		}
		buf_format(text, "%s%s%s\n",
		    next_random(seed) % 3 == 0 ? "!" : "",
		    type->patterns[next_random(seed) % 24],
		    tails[next_random(seed) % 13]);
	}
	if (next_random(seed) % 4 == 0 && text->len > 0)
		text->len--;
}

static struct network
network(const char *word)
{
	struct network n;
	struct err e;

	assert_int_equal(network_parse(word, &n, &e), 0);
	return n;
}

static void
write_zone(int zone, struct span text)
{
	char name[20];
	FILE *f;

	snprintf(name, sizeof name, "z%d", zone);
	f = fopen(name, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(text.s, 1, text.len, f), text.len);
	assert_int_equal(fclose(f), 0);
}

/* One text, and the change that is made to it. */
struct round {
	struct buf text;
	struct network n;
	struct rules rules;
	struct plan plan;
	int rc;
	struct err why;
};

static void
make_round(const struct type *type, const struct dialect *d, uint32_t *seed,
    int at, struct round *round)
{
	struct wish wish = { .nets = &round->n,
		.count = 1,
		.whom = "it",
		.why = "w",
		.who = "me",
		.day = "2026-03-02",
		.until = "never",
		.dialect = d,
		.rules_path = "t",
		.force = true };

	make_text(type, seed, &round->text);
	round->n = network(type->nets[next_random(seed) % 8]);
	round->plan = (struct plan){ 0 };
	round->rc = rules_read(
	    buf_as_span(&round->text), d, "t", &round->rules, &round->why);
	if (round->rc == 0)
		round->rc = plan_make(&wish, buf_as_span(&round->text),
		    &round->rules, NULL, &round->plan, &round->why);
	write_zone(2 * at, buf_as_span(&round->text));
	write_zone(2 * at + 1,
	    buf_as_span(round->rc == 0 ? &round->plan.text : &round->text));
}

/* stays_out - whether a rule within the network, as was told, says so */
static bool
stays_out(const struct round *round, const struct dialect *d,
    const struct network *own)
{
	const struct record *in_force = round->plan.lettings[0].in_force;
	const struct record *decides =
	    rules_decides(round->plan.before, d, own);
	const struct record *kept;
	size_t at = 0;

	while ((kept = rules_within(
		    round->plan.before, d, &round->n, in_force, &at)) != NULL)
		if (kept == decides && data_denies(kept->data))
			return true;
	return false;
}

static void
check_round(const struct server *s, const struct type *type,
    const struct dialect *d, int at, const struct round *round)
{
	const struct record *record;
	bool before, after;
	struct network own;
	int i;

	for (i = 0; i < ADDRESSES; i++) {
		own = network(type->addresses[i]);
		before = is_listed(s, 2 * at, type->addresses[i]);
		after = is_listed(s, 2 * at + 1, type->addresses[i]);
		record = rules_decides(round->plan.before, d, &own);
		if (before != (record != NULL && data_lets_in(record->data)))
			fail_msg("%s: %s is %slisted:\n%s", type->name,
			    type->addresses[i], before ? "" : "not ",
			    round->text.s);
		if (round->rc != 0)
			continue;
		if (!network_has(&round->n, &own.ip) ||
			    (!after && stays_out(round, d, &own))
			? after != before
			: !after)
			fail_msg("%s: %s was %slisted, and is %s:\n%s\n---\n%s",
			    type->name, type->addresses[i],
			    before ? "" : "not ", after ? "" : "not",
			    round->text.s, round->plan.text.s);
	}
}

/* is_refused_well - for a reason that there is; order helps in a trie */
static bool
is_refused_well(const struct type *type, const struct round *round)
{
	const char *why = round->why.text;

	if (strstr(why, "wherever the new one stands") != NULL)
		return strcmp(type->name, "ip4set") == 0;
	return strstr(why, "right file") != NULL ||
	    strstr(why, "$MAXRANGE4") != NULL;
}

static void
try_type(const struct type *type)
{
	static struct round rounds[ROUNDS];
	uint32_t seed = 2463534242u;
	const struct dialect *d;
	struct server server;
	struct err e;
	int i, made = 0;

	assert_int_equal(dialect_find("rbldnsd", type->name, &d, &e), 0);
	memset(rounds, 0, sizeof rounds);
	for (i = 0; i < ROUNDS; i++) {
		make_round(type, d, &seed, i, &rounds[i]);
		made += rounds[i].rc == 0;
		if (rounds[i].rc < 0 && !is_refused_well(type, &rounds[i]))
			fail_msg(
			    "%s:\n%s", rounds[i].why.text, rounds[i].text.s);
	}
	start(&server, type->name);
	for (i = 0; i < ROUNDS; i++)
		check_round(&server, type, d, i, &rounds[i]);
	stop(&server);
	for (i = 0; i < ROUNDS; i++) {
		buf_free(&rounds[i].text);
		plan_free(&rounds[i].plan);
		rules_free(&rounds[i].rules);
	}
	assert_in_range(made, ROUNDS / 4, ROUNDS);
}

static void
made_up_datasets_answer_as_told_before_and_after_a_change(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof types / sizeof *types; i++)
		try_type(&types[i]);
}

/* --- lines --- */

static void
what_is_skipped_is_told(void **state)
{
	static const struct {
		const char *type, *line, *odd; /* NULL: nothing is odd */
	} cases[] = {
		{ "ip4trie", "10.0.0.1", NULL },
		{ "ip4trie", " ! 10.0.0.0/8 # c", NULL },
		{ "ip4trie", "10.0.0.1 :2:text", NULL },
		{ "ip4trie", ":127.0.0.2:text", NULL },
		{ "ip4trie", "10.0.0.1-9", "something follows" },
		{ "ip4set", "10.0.0.1-9", NULL },
		{ "ip4set", "10.0.0.9-1", "parts no two" },
		{ "ip4trie", "10.0.0.1/24", "bits are set" },
		{ "ip4trie", "10", "as in 10/8" },
		{ "ip4trie", "2001:db8::1", "want an address" },
		{ "ip4trie", "host.example", "want an address" },
		{ "ip4trie", "10.0.0.1 :0", "no address" },
		{ "ip6trie", "2001:db8::/32", NULL },
		{ "ip6trie", "10.0.0.1", "want an address" },
		{ "ip6trie", "2001:db8::1/32", "bits are set" },
	};
	struct buf text = { 0 };
	const struct dialect *d;
	struct rules rules;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(
		    dialect_find("rbldnsd", cases[i].type, &d, &e), 0);
		buf_clear(&text);
		buf_format(&text, "%s\n%s\n", d->ipv4 ? "192.0.2.1" : "2001::1",
		    cases[i].line);
		assert_int_equal(
		    rules_read(buf_as_span(&text), d, "t", &rules, &e), 0);
		if (cases[i].odd == NULL)
			assert_int_equal(rules.odd_count, 0);
		else if (rules.odd_count != 1 || rules.odd[0].line != 2 ||
		    strstr(rules.odd[0].text, cases[i].odd) == NULL)
			fail_msg("%s: %s", cases[i].line,
			    rules.odd_count ? rules.odd[0].text : "");
		rules_free(&rules);
	}
	buf_free(&text);
}

static void
a_file_of_several_datasets_is_refused(void **state)
{
	const struct dialect *d;
	struct rules rules;
	struct err e;

	(void)state;
	assert_int_equal(dialect_find("rbldnsd", NULL, &d, &e), 0);
	assert_string_equal(d->name, "ip4trie");
	assert_int_equal(
	    rules_read(span_of("$TTL 60\n$DATASET ip4trie:a @\n10.0.0.1\n"), d,
		"t", &rules, &e),
	    -1);
	assert_non_null(strstr(e.text, "t:2: a file of several datasets"));
	rules_free(&rules);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_skipped_is_told),
		cmocka_unit_test(a_file_of_several_datasets_is_refused),
		cmocka_unit_test(
		    made_up_datasets_answer_as_told_before_and_after_a_change),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
