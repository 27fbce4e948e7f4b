/*
 * rules_fuzz - any bytes may be a tcp rules file
 */
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "rblunblock/rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = { (const char *)data, size };
	struct rules rules;
	struct err e = { 0 };
	struct ip ip;
	int step = 0;

	if (rules_read(text, "fuzz", &rules, &e) == 0 &&
	    ip_read(span_of("192.0.2.1"), &ip)) {
		records_in_force(&rules.records, &ip, &step);
		rules_by_name(&rules, &ip, step);
	}
	rules_free(&rules);
	return 0;
}
