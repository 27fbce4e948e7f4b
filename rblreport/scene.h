/*
 * scene - where and when the program runs
 *
 * floor  noun
 */
#ifndef SCENE_H
#define SCENE_H

#include <stdint.h>

struct scene {
	int64_t now;
	const char *host; /* the name of this machine */
	long pid;
};

#endif
