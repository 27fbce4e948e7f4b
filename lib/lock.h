/*
 * lock - one process at a time, through a file beside what is changed
 *
 * floor  door (an open file description lock)
 * shape  the file is never renamed or removed, so that everybody locks the
 *        same one; it holds the pid of the holder while there is one, and
 *        what that has noted
 *
 * The lock is gone with the process, however that ends.
 */
#ifndef LOCK_H
#define LOCK_H

struct err;
struct lock;

/*
 * Take the lock, and wait for it if somebody else has it.
 *
 *   path     the lock file; it is made when it is not there
 *   wait_ms  give up after so long; 0: try once
 *   who      what to do when this user may not open it: "run it as anna"
 *   lock     out: for lock_release(); NULL on failure
 *
 * Returns 0, or -1: ERR_TEMP when it is held by another, whose pid the text
 * names; ERR_PERM when the file cannot be opened, or is no plain file.
 */
int lock_take(const char *path, int wait_ms, const char *who,
    struct lock **lock, struct err *e);

/*
 * Note what is under way, for the next one should this process die, or the
 * power fail: it is on the disk when this returns.
 *
 *   note  one line
 */
void lock_note(struct lock *lock, const char *note);

/* Say that what was noted, also by the last holder, has come to its end. */
void lock_settle(struct lock *lock);

/* What the last holder had noted, and not brought to its end; else "". */
const char *lock_left(const struct lock *lock);

/* Give it back; a note that is not settled stays for the next. NULL is fine. */
void lock_release(struct lock *lock);

#endif
