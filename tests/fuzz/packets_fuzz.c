/*
 * packets_fuzz - any bytes may be an answer of DNS
 *
 * The first byte is the type that was asked for, the rest is the packet.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/answers.h"
#include "lib/packet.h"
#include "lib/pool.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* visible - a name has no other bytes, whatever the packet had */
static bool
visible(struct span name)
{
	size_t i;

	for (i = 0; i < name.len; i++)
		if (name.s[i] < 33 || name.s[i] > 126)
			return false;
	return name.len > 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct answer_record records[PACKET_RECORDS];
	enum question question;
	struct pool *texts = pool_new();
	int i, count = -1;

	if (size > 0) {
		question = (enum question)(data[0] % ASK_COUNT);
		count = packet_read(
		    (struct span){ (const char *)data + 1, size - 1 }, question,
		    records, texts);
	}
	assert(count <= PACKET_RECORDS);
	for (i = 0; i < count; i++)
		assert(question == ASK_TXT || question == ASK_A ||
		    question == ASK_AAAA || visible(records[i].text));
	pool_free(texts);
	return 0;
}
