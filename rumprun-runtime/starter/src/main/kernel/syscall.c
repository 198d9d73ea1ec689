/* SPDX-License-Identifier: Apache-2.0 */
/* From the numbers of system calls to what does them, and to a line for what nothing does. */
#include "calls.h"
#include "private-calls.h"

#define NUMBERS 512 /* of Linux */
#define SLOTS (NUMBERS + PRIVATE_CALLS + 1)

extern const struct system_call calls_start[], calls_end[]; /* kernel.lds */

static const struct system_call *calls[SLOTS];

#define NAME(name) [__NR_##name] = #name

static const char *const missing[SLOTS] = {
    NAME(rt_sigqueueinfo), NAME(link), NAME(symlink), NAME(chown), NAME(fchown), NAME(statfs),
    NAME(timerfd_create), NAME(epoll_create1), NAME(preadv), NAME(pwritev), NAME(renameat2),
    NAME(memfd_create), NAME(sched_setaffinity), NAME(sched_setscheduler), NAME(membarrier),
};

/* Answers that are always the same. */
static long sys_nothing(void)
{
    return 0;
}
SAME_CALL(getppid, nothing); /* it has none */
SAME_CALL(getuid, nothing);
SAME_CALL(geteuid, nothing);
SAME_CALL(getgid, nothing);
SAME_CALL(getegid, nothing);
SAME_CALL(sync, nothing);

static long sys_one(void)
{
    return 1;
}
SAME_CALL(getpid, one);
SAME_CALL(getpgrp, one);

SYSTEM_CALL(rseq, void)
{
    return -ENOSYS; /* without a line: every C library can do without */
}

SYSTEM_CALL(socket, void)
{
    return not_in_starter("there are no sockets here; programs with a network need Rumprun",
                          EAFNOSUPPORT);
}
SAME_CALL(socketpair, socket);

/* The last slots are those of the private calls and, the very last, of all numbers unknown. */
static u64 slot_of(u64 number)
{
    if (number >= CALL_MAIN_CALLING)
        number = number - CALL_MAIN_CALLING + NUMBERS;
    else if (number >= NUMBERS)
        number = SLOTS - 1;
    return min_u64(number, SLOTS - 1);
}

static long unknown_call(u64 number)
{
    static bool said[SLOTS];
    u64 slot = slot_of(number);

    if (!said[slot])
        say("starter: there is no system call %lu (%s) here", number, missing[slot] ?: "unknown");
    said[slot] = true;
    return -ENOSYS;
}

void syscall_init(void)
{
    for (const struct system_call *call = calls_start; call < calls_end; call++)
        calls[slot_of(call->number)] = call;
}

void syscall(struct frame *f)
{
    const struct system_call *call = calls[slot_of(f->rax)];

    if (!call)
        f->rax = unknown_call(f->rax);
    else if (call->at_current)
        f->rax = call->function(AT_FDCWD, f->rdi, f->rsi, f->rdx, f->r10, f->r8);
    else
        f->rax = call->function(f->rdi, f->rsi, f->rdx, f->r10, f->r8, f->r9);
    signals_deliver(f);
}
