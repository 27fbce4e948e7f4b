/*
 * notify - tell whoever started us how far we are
 *
 * floor  door ($NOTIFY_SOCKET)
 * spec   sd_notify(3) of systemd
 */
#ifndef NOTIFY_H
#define NOTIFY_H

/* Send "READY=1" or the like; nobody may be listening, and that is fine. */
void notify(const char *state);

#endif
