/* SPDX-License-Identifier: Apache-2.0 */
/* How all of Java's threads wait when none can run: for time to pass, and for sockets. */
#pragma once
#include <limits.h>
#include <poll.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Waits for so many milliseconds, or until one of so many sockets is ready, and then puts 1 into its place in the last
 * array; 0 into that of others. A socket is waited for until it can be read from, or else written to.
 */
static inline void
rumprun_java_idle(void *fds, void *writes, void *ready, int32_t count, int64_t milliseconds)
{
    static struct pollfd *polled;
    static int32_t room;
    int32_t i;
    int found;

    if (count > room) {
        struct pollfd *more = realloc(polled, 2 * (size_t)count * sizeof *polled);

        if (more != NULL) {
            polled = more;
            room = 2 * count;
        }
    }
    memset(ready, 0, (size_t)count * sizeof(int32_t));
    if (count > room)
        count = room;
    for (i = 0; i < count; i++) {
        polled[i].fd = ((int32_t *)fds)[i];
        polled[i].events = ((int32_t *)writes)[i] ? POLLOUT : POLLIN;
        polled[i].revents = 0;
    }
    fflush(stdout);
    if (milliseconds == 0)
        /* What takes packets in is a thread of the guest's, which gets to run only when others let it. */
        sched_yield();
    found = poll(polled, (nfds_t)count, milliseconds > INT_MAX ? INT_MAX : (int)milliseconds);
    for (i = 0; found > 0 && i < count; i++)
        ((int32_t *)ready)[i] = polled[i].revents != 0;
}
