/*
 * rblsmtpd - ask the block lists about a client; refuse it, or let the mail
 * server have it
 *
 * floor  wiring
 */
#include <stdio.h>
#include <string.h>

#include "lib/dnsbl.h"
#include "lib/err.h"
#include "rblsmtpd/connection.h"
#include "rblsmtpd/environment.h"
#include "rblsmtpd/options.h"

/* misused - what is wrong, under the name it was called by, and the usage */
static int
misused(const char *called, struct err *e)
{
	const char *slash = strrchr(called, '/');

	/* an option that slipped may have shown the key of its neighbour */
	dnsbl_hide_keys(e->text);
	if (*e->text != '\0')
		fprintf(stderr, "%s: %s\n", slash != NULL ? slash + 1 : called,
		    e->text);
	if (e->kind == ERR_PERM)
		fputs(options_usage, stderr);
	return err_exit_code(e);
}

static int
serve(const struct options *o, const struct environment *env)
{
	struct err e = { 0 };

	if (o->help) {
		fputs(options_help, stdout);
	} else if (o->version) {
		printf("rblsmtpd (rblkit) %s\n", VERSION);
	} else if (connection_serve(o, env, &e) < 0) {
		fprintf(stderr, "rblsmtpd: fatal: %s\n", e.text);
	}
	return err_exit_code(&e);
}

int
main(int argc, char **argv)
{
	struct environment env;
	struct options o;
	struct err e = { 0 };
	int rc;

	environment_read(&env);
	if (options_read(argc, argv, env.greet_s, &o, &e) < 0)
		rc = misused(argc > 0 ? argv[0] : "rblsmtpd", &e);
	else
		rc = serve(&o, &env);
	options_free(&o);
	environment_free(&env);
	return rc;
}
