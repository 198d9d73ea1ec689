/* SPDX-License-Identifier: Apache-2.0 */
// expect: ended by SIGSEGV
// expect: === ERROR: _exit(139) called ===
// expect: halted
/* Handlers that never return take the stack until there is no room for another one. */
#include <signal.h>
#include <stddef.h>

int main(void)
{
    sigaction(SIGUSR1, &(struct sigaction){.sa_handler = (void (*)(int))raise,
                                           .sa_flags = SA_NODEFER}, NULL);
    return raise(SIGUSR1);
}
