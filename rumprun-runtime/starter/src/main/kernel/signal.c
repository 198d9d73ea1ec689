/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals without handlers: they are blocked, become pending and are waited for as usual, are
 * ignored, or end the program. A handler is remembered, but never run, and that is said.
 */
#include "calls.h"

static struct sigaction actions[SIGNALS + 1];
static u64 blocked, pending;
static struct signal_stack alternate_stack;

static u64 bit(int number)
{
    return 1ull << (number - 1);
}

static bool is_signal(int number)
{
    return number >= 1 && number <= SIGNALS;
}

static bool is_ignored(int number)
{
    u64 handler = actions[number].handler;

    return handler == SIG_IGN ||
           (handler == SIG_DFL && (number == SIGCHLD || number == SIGCONT || number == SIGURG ||
                                   number == SIGWINCH));
}

void signals_reset(void)
{
    memset(actions, 0, sizeof(actions));
    blocked = pending = 0;
    alternate_stack = (struct signal_stack){.flags = SS_DISABLE};
}

/* What is pending and not blocked takes effect. */
static void deliver(void)
{
    while (pending & ~blocked) {
        int number = __builtin_ctzll(pending & ~blocked) + 1;
        pending &= ~bit(number);
        if (is_ignored(number))
            continue;
        if (actions[number].handler == SIG_DFL)
            panic("program \"%s\" was killed by signal %d%s", program.argv[0], number,
                  number == SIGABRT ? " (abort)" : "");
        not_in_starter("signal handlers are never run here", 0);
    }
}

void signal_raise(int number)
{
    pending |= bit(number);
    deliver();
}

long sys_rt_sigaction(int number, const struct sigaction *new, struct sigaction *old, u64 size)
{
    if (!is_signal(number) || size != sizeof(u64))
        return -EINVAL;
    if ((new && !user_readable(new, sizeof(*new))) || (old && !user_writable(old, sizeof(*old))))
        return -EFAULT;
    if (new && (number == SIGKILL || number == SIGSTOP))
        return -EINVAL;
    struct sigaction before = actions[number];
    if (new)
        actions[number] = *new;
    if (old)
        *old = before;
    return 0;
}

long sys_rt_sigprocmask(int how, const u64 *set, u64 *old, u64 size)
{
    if (size != sizeof(*set))
        return -EINVAL;
    if ((set && !user_readable(set, size)) || (old && !user_writable(old, size)))
        return -EFAULT;
    u64 before = blocked;
    if (set) {
        switch (how) {
        case SIG_BLOCK:
            blocked |= *set;
            break;
        case SIG_UNBLOCK:
            blocked &= ~*set;
            break;
        case SIG_SETMASK:
            blocked = *set;
            break;
        default:
            return -EINVAL;
        }
        blocked &= ~(bit(SIGKILL) | bit(SIGSTOP));
    }
    if (old)
        *old = before;
    deliver();
    return 0;
}

long sys_rt_sigpending(u64 *set, u64 size)
{
    if (size > sizeof(*set))
        return -EINVAL;
    if (!user_writable(set, size))
        return -EFAULT;
    memcpy(set, &pending, size);
    return 0;
}

long sys_rt_sigtimedwait(const u64 *set, struct siginfo *info, const struct timespec *timeout,
                         u64 size)
{
    u64 deadline;

    if (size != sizeof(*set))
        return -EINVAL;
    if (!user_readable(set, size) || (info && !user_writable(info, sizeof(*info))))
        return -EFAULT;
    long error = deadline_after(timeout, &deadline);
    if (error)
        return error;
    while (!(pending & *set)) {
        if (clock_monotonic() >= deadline)
            return -EAGAIN;
        wait_for_event(deadline);
    }
    int number = __builtin_ctzll(pending & *set) + 1;
    pending &= ~bit(number);
    if (info)
        *info = (struct siginfo){.number = number};
    return number;
}

/* Both end by a handler or by the end of the program; the first never comes. */
long sys_pause(void)
{
    for (;;)
        wait_for_event(NEVER);
}

long sys_rt_sigsuspend(const u64 *mask, u64 size)
{
    if (size != sizeof(*mask))
        return -EINVAL;
    if (!user_readable(mask, size))
        return -EFAULT;
    blocked = *mask & ~(bit(SIGKILL) | bit(SIGSTOP));
    deliver();
    return sys_pause();
}

long sys_sigaltstack(const struct signal_stack *new, struct signal_stack *old)
{
    if ((new && !user_readable(new, sizeof(*new))) || (old && !user_writable(old, sizeof(*old))))
        return -EFAULT;
    struct signal_stack before = alternate_stack;
    if (new)
        alternate_stack = *new;
    if (old)
        *old = before;
    return 0;
}

static long send(int number)
{
    if (number && !is_signal(number))
        return -EINVAL;
    if (number)
        signal_raise(number);
    return 0;
}

/* There is one process, number 1, which is a group of its own, with one thread. */
long sys_kill(int pid, int number)
{
    return pid >= -1 && pid <= 1 ? send(number) : -ESRCH;
}

long sys_tgkill(int group, int thread, int number)
{
    return group == 1 && thread == 1 ? send(number) : -ESRCH;
}
