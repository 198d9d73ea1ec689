// SPDX-License-Identifier: Apache-2.0
//
// Functions that Rust's standard library calls on NetBSD and that Rumprun's C library has not. std links -lexecinfo, where
// it expects none of them; they are put there because there is nothing else in it.

#include <signal.h>
#include <stddef.h>
#include <sys/socket.h>

int __sigaltstack14(const stack_t *stack, stack_t *old);
int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);

// There are no signals, and so no stacks for them. std, which is told that there is one, makes none of its own.
int __sigaltstack14(const stack_t *stack, stack_t *old)
{
    (void)stack;
    if (old != NULL) {
        old->ss_sp = NULL;
        old->ss_size = 0;
        old->ss_flags = 0;
    }
    return 0;
}

int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags)
{
    return paccept(socket, address, length, NULL, flags);
}
