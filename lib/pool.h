/*
 * pool - copies of many short texts, freed all at once
 *
 * floor  ground
 */
#ifndef POOL_H
#define POOL_H

#include <stddef.h>

#include "lib/bytes.h"

struct pool;

/* Returns it, for pool_free(); NULL is fine there. */
struct pool *pool_new(void);
void pool_free(struct pool *pool);

/*
 * Copy a text. It stays where it is until the next pool_clear(). SPAN_NONE
 * gives SPAN_NONE.
 */
struct span pool_keep(struct pool *pool, struct span text);

/* Memory for anything, zeroed, which stays as long. */
void *pool_room(struct pool *pool, size_t size);

/* How many bytes were kept since the pool was cleared. */
size_t pool_size(const struct pool *pool);

/* Forget all texts, keep most of the memory for the next ones. */
void pool_clear(struct pool *pool);

#endif
