/* SPDX-License-Identifier: Apache-2.0 */
// with: several-second.c
// config: {"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":["2"]}]}
// expect: OK signal-hostile
// expect: ended by SIGSEGV
// expect: === ERROR: _exit(139) called ===
// expect: === calling "second" main() ===
/* What a handler's frame says is not believed. */
#define _GNU_SOURCE
#include <signal.h>
#include <fcntl.h>
#include <stdlib.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

static volatile int count;

static void garbage_in_registers(int number, siginfo_t *info, void *context)
{
    ucontext_t *c = context;

    (void)number, (void)info;
    memset(c->uc_mcontext.fpregs, 0xff, 576); /* with the header of the AVX state */
    c->uc_mcontext.gregs[REG_EFL] = -1 & ~0x100;
    c->uc_mcontext.gregs[REG_CSGSFS] = -1;
    count++;
}

static void no_return(int number, siginfo_t *info, void *context)
{
    (void)number, (void)info;
    ((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] = (long)0xffffffff80100000;
}

static void set(void *handler, int flags)
{
    CHECK(sigaction(SIGUSR1, &(struct sigaction){.sa_handler = handler, .sa_flags = flags},
                    NULL) == 0);
}

static void die(void)
{
    set(no_return, SA_SIGINFO);
    raise(SIGUSR1);
}

int main(void)
{
    write(open("/tmp/left", O_CREAT | O_RDWR, 0600), "1", 1);
    set(garbage_in_registers, SA_SIGINFO);
    raise(SIGUSR1);
    raise(SIGUSR1);
    __asm__ volatile("cld; fninit; pushfq; andl $0xfffbffff, (%%rsp); popfq" : : : "cc");
    CHECK(count == 2);
    atexit(die);
    return done("signal-hostile");
}
