/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK signal-handlers
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "check.h"

static volatile int count, depth, deepest, number, code;
static volatile char *where;
static sigset_t mask_inside;
static sigjmp_buf jump;

static void counting(int signal_number)
{
    volatile char here = 0;

    where = &here;
    number = signal_number;
    count++;
    sigprocmask(SIG_BLOCK, NULL, &mask_inside);
}

static void informed(int signal_number, siginfo_t *info, void *context)
{
    number = info->si_signo == signal_number ? signal_number : -1;
    code = info->si_code;
    CHECK(info->si_pid == getpid());
    CHECK(((ucontext_t *)context)->uc_mcontext.gregs[REG_RSP] != 0);
}

static void nesting(int signal_number)
{
    depth++;
    if (depth > deepest)
        deepest = depth;
    if (count++ < 3)
        raise(signal_number);
    depth--;
}

static void jumping(int signal_number)
{
    siglongjmp(jump, signal_number);
}

static void set(int signal_number, void *handler, int flags, int also_blocked)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};

    if (also_blocked)
        sigaddset(&action.sa_mask, also_blocked);
    CHECK(sigaction(signal_number, &action, NULL) == 0);
    count = deepest = 0;
}

static void blocks_and_flags(void)
{
    struct sigaction action;
    sigset_t usr1;

    CHECK(signal(SIGUSR1, counting) == SIG_DFL);
    CHECK(signal(SIGUSR1, counting) == counting);
    CHECK(raise(SIGUSR1) == 0 && count == 1 && number == SIGUSR1);
    CHECK(sigismember(&mask_inside, SIGUSR1) && !sigismember(&mask_inside, SIGUSR2));
    sigprocmask(SIG_BLOCK, NULL, &mask_inside);
    CHECK(!sigismember(&mask_inside, SIGUSR1));

    sigemptyset(&usr1);
    sigaddset(&usr1, SIGUSR1);
    sigprocmask(SIG_BLOCK, &usr1, NULL);
    raise(SIGUSR1);
    raise(SIGUSR1);
    CHECK(count == 1);
    sigprocmask(SIG_UNBLOCK, &usr1, NULL);
    CHECK(count == 2);

    set(SIGUSR1, counting, SA_RESETHAND, SIGUSR2);
    raise(SIGUSR1);
    CHECK(count == 1 && sigismember(&mask_inside, SIGUSR2));
    CHECK(sigaction(SIGUSR1, NULL, &action) == 0 && action.sa_handler == SIG_DFL);

    set(SIGUSR1, nesting, 0, 0);
    raise(SIGUSR1);
    CHECK(count == 4 && deepest == 1);
    set(SIGUSR1, nesting, SA_NODEFER, 0);
    raise(SIGUSR1);
    CHECK(count == 4 && deepest == 4);

    set(SIGUSR2, informed, SA_SIGINFO, 0);
    raise(SIGUSR2);
    CHECK(number == SIGUSR2 && code == SI_TKILL);
    kill(getpid(), SIGUSR2);
    CHECK(number == SIGUSR2 && code == SI_USER);
}

static void on_other_stacks(void)
{
    stack_t stack = {.ss_size = 65536}, old;

    stack.ss_sp = malloc(stack.ss_size);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == SS_DISABLE);
    CHECK(sigaltstack(&stack, &old) == 0);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_flags == 0 && old.ss_sp == stack.ss_sp);
    set(SIGUSR1, counting, SA_ONSTACK, 0);
    raise(SIGUSR1);
    CHECK(where > (char *)stack.ss_sp && where < (char *)stack.ss_sp + stack.ss_size);
    set(SIGUSR1, counting, 0, 0);
    raise(SIGUSR1);
    CHECK(where < (char *)stack.ss_sp || where >= (char *)stack.ss_sp + stack.ss_size);
    stack.ss_size = 100;
    CHECK_ERROR(ENOMEM, sigaltstack(&stack, NULL));
    stack.ss_flags = SS_DISABLE;
    CHECK(sigaltstack(&stack, NULL) == 0);
}

static void out_of_them(void)
{
    volatile int jumps = 0;

    set(SIGUSR1, jumping, 0, 0);
    CHECK(sigsetjmp(jump, 1) == (jumps ? SIGUSR1 : 0));
    if (jumps++ < 3)
        raise(SIGUSR1);
    CHECK(jumps == 4);
}

/* abort() calls a handler, too; who jumps out of it goes on. */
static void abort_handled(void)
{
    set(SIGABRT, jumping, 0, 0);
    if (sigsetjmp(jump, 1) == 0)
        abort();
    signal(SIGABRT, SIG_DFL);
}

int main(void)
{
    blocks_and_flags();
    on_other_stacks();
    out_of_them();
    abort_handled();
    return done("signal-handlers");
}
