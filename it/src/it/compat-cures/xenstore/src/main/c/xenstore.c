// SPDX-License-Identifier: Apache-2.0
// cure: xenstore
// expect: ^xenbus initialised
// expect: ^=== main\(\) of "xenstore" returned 0 ===$
// without: ^xenbus initialised
// lacks: calling "xenstore" main
// platforms: xen
#include <stdint.h>

#define SEND 4
#define XENSTORE 1

/* Mini-OS, the base of Rumprun on Xen. */
int minios_event_channel_op(int command, void *port) __attribute__((weak));
int slow_notify(uint32_t port);

/*
 * Takes the place of the function by which the guest tells Xen of a request (slow-notify.conf). The guest goes on only
 * when Xen has had the time to answer the first ones: what is rare otherwise happens every time.
 */
int slow_notify(uint32_t port)
{
    static int calls;
    uint32_t argument = port;
    int error = minios_event_channel_op(SEND, &argument);

    if (port == XENSTORE && calls++ < 3) {
        uint64_t start = __builtin_ia32_rdtsc();

        while (__builtin_ia32_rdtsc() - start < 1000000000)
            ;
    }
    return error;
}

int main(void)
{
    return 0;
}
