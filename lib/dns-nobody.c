#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

#include "lib/dns.h"
#include "lib/err.h"

int
dns_ask_nobody(struct dns *dns, dns_done *done, void *arg, struct err *e)
{
	char name[40];
	uint64_t random;

	if (getrandom(&random, sizeof random, 0) != sizeof random)
		return err_temp(e, "random name: %s", strerror(errno));
	snprintf(name, sizeof name, "rblkit-%016" PRIx64 ".invalid", random);
	dns_ask(dns, name, ASK_A, done, arg);
	return 0;
}

int
dns_disbelieve(struct err *e)
{
	return err_temp(e,
	    "DNS has an address for a name that cannot be, in .invalid "
	    "(RFC 6761); what such a name server says of a host is not "
	    "to be believed: look at dns, or at /etc/resolv.conf");
}
