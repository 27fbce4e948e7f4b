/*
 * lists_fuzz - any bytes may be a block list, and a client may say anything
 */
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/dnsbl.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "rblsmtpd/reply.h"
#include "rblsmtpd/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
be_a_list(struct span text)
{
	static const uint32_t answers[] = { 0x7f000002, 0x0a000001 };
	struct dnsbl list;
	struct err e = { 0 };
	struct buf reply = { 0 };
	const char *why;
	struct ip ip;

	if (dnsbl_parse(text, &list, &e) == 0 &&
	    ip_read(span_of("192.0.2.1"), &ip)) {
		dnsbl_judge(&list, answers, 2, &why);
		free(dnsbl_name(&ip, list.zone));
		reply_of_list(&list, text, "192.0.2.1", &reply);
	}
	buf_free(&reply);
	dnsbl_free(&list);
}

static void
be_a_client(struct span text)
{
	struct session session = {
		.greeting = "a", .reply = "451 b", .timeout_s = 1
	};
	static struct talk talk;
	struct record record = { 0 };
	struct buf line = { 0 };
	int ends[2];

	if (pipe(ends) < 0)
		abort();
	if (write(ends[1], text.s, text.len) < 0)
		abort();
	close(ends[1]);
	session.in = ends[0];
	session.out = open("/dev/null", O_WRONLY);
	session_run(&session, &talk);
	talk_record(&talk, &record);
	record_write(&record, RECORD_JSON, &line);
	buf_free(&line);
	close(session.out);
	close(ends[0]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = { (const char *)data, size };

	be_a_list(text);
	be_a_client(text);
	return 0;
}
