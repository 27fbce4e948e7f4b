/*
 * fetch-parts - what the files of the module fetch share
 *
 * floor  wiring
 */
#ifndef FETCH_PARTS_H
#define FETCH_PARTS_H

#include "rblstat/fetch.h"

/* Read the journal that a word names, as fetch_log() does. */
int fetch_journal(struct reading *r, const char *word, struct err *e);

#endif
