/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK signal-faults
// expect: === main() of "rumprun" returned 0 ===
// expect: program "rumprun" read from address 0x20
// expect: === ERROR: _exit(139) called ===
// expect: halted
/* What the CPU refuses is a signal; a handler may mend it or jump out. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "check.h"

#define PAGE 4096

static sigjmp_buf jump;
static volatile int number, code;
static void *volatile address;

static void jumping(int signal_number, siginfo_t *info, void *context)
{
    (void)context;
    number = signal_number;
    code = info->si_code;
    address = info->si_addr;
    siglongjmp(jump, 1);
}

static void unprotecting(int signal_number, siginfo_t *info, void *context)
{
    (void)context;
    number = signal_number;
    mprotect((void *)((unsigned long)info->si_addr & -PAGE), PAGE, PROT_READ | PROT_WRITE);
}

static void skipping(int signal_number, siginfo_t *info, void *context)
{
    (void)info;
    number = signal_number;
    ((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] += 2; /* ud2 */
}

static void set(int signal_number, void (*handler)(int, siginfo_t *, void *))
{
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};

    CHECK(sigaction(signal_number, &action, NULL) == 0);
    number = 0;
}

static int recurse(volatile int *above)
{
    volatile int here[100];

    here[0] = *above + 1;
    return recurse(here) + here[0];
}

static void jump_out(void)
{
    volatile int zero = 0;

    set(SIGSEGV, jumping);
    if (!sigsetjmp(jump, 1))
        *(volatile char *)16 = 1;
    CHECK(number == SIGSEGV && address == (void *)16 && code == SEGV_MAPERR);
    if (!sigsetjmp(jump, 1))
        *(volatile char *)jump_out = 1;
    CHECK(address == jump_out && code == SEGV_ACCERR);
    number = 0;
    if (!sigsetjmp(jump, 1))
        __asm__ volatile("cli");
    CHECK(number == SIGSEGV);
    set(SIGFPE, jumping);
    if (!sigsetjmp(jump, 1))
        zero = 100 / zero;
    CHECK(number == SIGFPE && code == FPE_INTDIV);
}

static void mend(void)
{
    char *page = mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    set(SIGSEGV, unprotecting);
    page[5] = 'x';
    CHECK(number == SIGSEGV && page[5] == 'x');
    set(SIGILL, skipping);
    __asm__ volatile("ud2");
    CHECK(number == SIGILL);
}

/* An overflow needs a stack of its own for the handler. */
static void overflow(void)
{
    stack_t stack = {.ss_sp = malloc(65536), .ss_size = 65536};
    volatile int start = 0;

    CHECK(sigaltstack(&stack, NULL) == 0);
    set(SIGSEGV, jumping);
    for (volatile int i = 0; i < 2; i++)
        if (!sigsetjmp(jump, 1))
            recurse(&start);
    CHECK(number == SIGSEGV);
}

static void faulting(int signal_number)
{
    (void)signal_number;
    number = *(volatile char *)32;
}

static void die_in_handler(void)
{
    signal(SIGSEGV, faulting);
    *(volatile char *)16 = 1;
}

int main(void)
{
    jump_out();
    mend();
    overflow();
    atexit(die_in_handler);
    return done("signal-faults");
}
