/*
 * naming - what the name of a host tells about what it is
 *
 * floor  ground
 *
 * Only the labels left of the organisational domain count, and only whole
 * words of them: generaldynamics.example is no dynamic address. It is a guess
 * by the look of a name, good for a hint, and its match is for showing.
 */
#ifndef NAMING_H
#define NAMING_H

#include <stdbool.h>

#include "lib/bytes.h"

struct ip;

/*
 * Whether the name looks like one that an access provider gave to an address
 * rather than one that somebody gave to a server: at least three octets of
 * the address are in it, in any order, in decimal, hexadecimal or in one
 * piece, or (IPv6) its groups; or a word for a pool of customers is, like
 * "adsl" or "dynamic". A word like "static" or "mail" in it, and it is none.
 *
 *   name    in lower case, as hostname_clean() gives it; SPAN_NONE is neither
 *           this nor the name of a mail server
 *   domain  its organisational domain, a part of it at its end; SPAN_NONE
 *           when it has none: then two labels count as such
 *   match   out: the part of the name that tells so, if any does
 */
bool naming_is_generic(struct span name, struct span domain,
    const struct ip *ip, struct span *match);

/* Whether it is one that a mail server has: a word like "mx", "smtp". */
bool naming_is_mail(struct span name, struct span domain, struct span *match);

#endif
