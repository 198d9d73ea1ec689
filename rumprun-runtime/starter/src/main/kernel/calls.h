/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls, in the words of Linux's own headers. Each is defined with SYSTEM_CALL where its
 * work is done, which also enters it in the table that syscall.c reads. Pointers come from
 * programs: each call checks its own before use.
 */
#ifndef CALLS_H
#define CALLS_H

#include <asm/errno.h>
#include <asm/poll.h>
#include <asm/prctl.h>
#include <asm/siginfo.h>
#include <asm/signal.h>
#include <asm/stat.h>
#include <asm/termios.h>
#include <asm/unistd.h>
#include <linux/fcntl.h>
#include <linux/fs.h>
#include <linux/futex.h>
#include <linux/limits.h>
#include <linux/mman.h>
#include <linux/random.h>
#include <linux/resource.h>
#include <linux/stat.h>
#include <linux/sysinfo.h>
#include <linux/time.h>
#include <linux/times.h>
#include <linux/uio.h>
#include <linux/utsname.h>

#include "kernel.h"

#define SIGNALS 64

/*
 * What a system call returns that a signal has interrupted and that can begin again: it does,
 * unless there was a handler without SA_RESTART; then the program gets EINTR.
 */
#define INTERRUPTED 512

typedef long call_function(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f);

struct system_call {
    u32 number;
    bool at_current; /* the first argument, which the program did not pass, is AT_FDCWD */
    call_function *function;
};

#define ENTER_CALL(name, is_at_current, target)                                                   \
    static const struct system_call name##_entry                                                  \
        __attribute__((used, section(".calls"), aligned(16))) = {                                 \
            __NR_##name, is_at_current, (call_function *)(const void *)target}

#define SYSTEM_CALL(name, ...)                                                                    \
    static long sys_##name(__VA_ARGS__);                                                          \
    ENTER_CALL(name, false, sys_##name);                                                          \
    static long sys_##name(__VA_ARGS__)

/* One more name for a call; and one for a call that is relative to a directory. */
#define SAME_CALL(name, as) ENTER_CALL(name, false, sys_##as)
#define SAME_CALL_AT_CURRENT(name, as) ENTER_CALL(name, true, sys_##as)

/* user-memory.c: pointers that a program passed */
bool user_readable(const void *pointer, u64 size);
bool user_writable(void *pointer, u64 size);
long user_string(const char *text, u64 limit); /* its length or -EFAULT, -ENAMETOOLONG */
long user_get(void *to, const void *from, u64 size); /* 0 or -EFAULT, and so are the next two */
long user_put(void *to, const void *from, u64 size);
long user_put_if(void *to, const void *from, u64 size); /* NULL: nothing is to be done */

/* time.c: a program's times in nanoseconds; deadlines are of clock_monotonic() */
bool timespec_to_ns(const struct timespec *time, u64 *ns);
struct timespec timespec_from_ns(u64 ns);
bool timeval_to_ns(const struct timeval *time, u64 *ns);
struct timeval timeval_from_ns(u64 ns);
u64 deadline_after(u64 ns);
long deadline_at(int clock, bool absolute, const struct timespec *time, u64 *deadline);

/* signal.c */
void signals_reset(void);
void signal_raise(struct thread *thread, int number); /* NULL: for whichever takes it */
bool signal_fault(struct frame *frame, const siginfo_t *info); /* false: there is no handler */
_Noreturn void signal_end(int number); /* of the program */
bool signals_due(void);
void signals_block(u64 set); /* as many as can be */
void signals_deliver(struct frame *frame);
long signals_mask_call(const u64 *mask); /* NULL: as ever */

/* signal-handler.c */
bool handler_enter(struct frame *frame, const struct sigaction *action, const siginfo_t *info);

/* robust.c */
void robust_locks_abandon(void);

/* timer.c */
void timers_reset(void);
u64 timers_run(void);
void timer_tell(int signal, siginfo_t *info);

#endif
