/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals without handlers: they are blocked, become pending and are waited for as usual, are
 * ignored, or end the program. A handler is remembered, but never run, and that is said.
 */
#include "calls.h"

#define SS_DISABLE 2

static struct sigaction actions[SIGNALS + 1];
static u64 pending; /* for the first thread that takes it; others are pending for one only */

static u64 bit(int number)
{
    return 1ull << (number - 1);
}

void signals_reset(void)
{
    memset(actions, 0, sizeof(actions));
    pending = 0;
}

static bool is_ignored(int number)
{
    const u64 ignored = bit(SIGCHLD) | bit(SIGCONT) | bit(SIGURG) | bit(SIGWINCH);
    __sighandler_t handler = actions[number].sa_handler;

    return handler == SIG_IGN || (handler == SIG_DFL && bit(number) & ignored);
}

/* 0 if none of them is pending. */
static int take(struct thread *thread, u64 set)
{
    u64 *from = thread->pending & set ? &thread->pending : &pending;

    if (!(*from & set))
        return 0;
    int number = __builtin_ctzll(*from & set) + 1;
    *from &= ~bit(number);
    return number;
}

static void act(int number)
{
    if (is_ignored(number))
        return;
    if (actions[number].sa_handler == SIG_DFL)
        panic("program \"%s\" was killed by signal %d%s", program.argv[0], number,
              number == SIGABRT ? " (abort)" : "");
    not_in_starter("signal handlers are never run here", 0);
}

/* What is pending and not blocked takes effect. */
static void deliver(void)
{
    int number;

    for (EACH_THREAD(thread))
        while ((number = take(thread, ~thread->blocked)))
            act(number);
}

void signal_raise(struct thread *thread, int number)
{
    *(thread ? &thread->pending : &pending) |= bit(number);
    deliver();
    thread_wake(&pending, ANY_BITS, INT32_MAX);
}

SYSTEM_CALL(rt_sigaction, int number, const struct sigaction *new, struct sigaction *old)
{
    if (number < 1 || number > SIGNALS || (new && (number == SIGKILL || number == SIGSTOP)))
        return -EINVAL;
    struct sigaction before = actions[number];
    if (new && user_get(&actions[number], new, sizeof(*new)))
        return -EFAULT;
    return user_put_if(old, &before, sizeof(before));
}

SYSTEM_CALL(rt_sigprocmask, int how, const u64 *new, u64 *old)
{
    u64 before = current->blocked, blocked = before, set;

    if (new) {
        if (user_get(&set, new, sizeof(set)))
            return -EFAULT;
        if (how == SIG_BLOCK)
            blocked |= set;
        else if (how == SIG_UNBLOCK)
            blocked &= ~set;
        else if (how == SIG_SETMASK)
            blocked = set;
        else
            return -EINVAL;
        current->blocked = blocked & ~(bit(SIGKILL) | bit(SIGSTOP));
    }
    deliver();
    return user_put_if(old, &before, sizeof(before));
}

SYSTEM_CALL(rt_sigpending, u64 *set)
{
    u64 all = pending | current->pending;

    return user_put(set, &all, sizeof(all));
}

SYSTEM_CALL(rt_sigtimedwait, const u64 *set, siginfo_t *info, const struct timespec *timeout)
{
    siginfo_t taken = {.si_signo = 0};
    u64 wanted, deadline;
    long error = deadline_at(CLOCK_MONOTONIC, false, timeout, &deadline)
                     ?: user_get(&wanted, set, sizeof(wanted));

    if (error)
        return error;
    while (!(taken.si_signo = take(current, wanted)))
        if (!thread_wait(&pending, ANY_BITS, deadline))
            return -EAGAIN;
    timer_tell(taken.si_signo, &taken);
    return user_put_if(info, &taken, sizeof(taken)) ?: taken.si_signo;
}

/* As no handler runs, no stack for them is needed either. */
SYSTEM_CALL(sigaltstack, const stack_t *new, stack_t *old)
{
    const stack_t none = {.ss_flags = SS_DISABLE};

    (void)new;
    return user_put_if(old, &none, sizeof(none));
}

/* Number 0 only asks whether there is somebody to get a signal. */
static long send(bool exists, struct thread *thread, int number)
{
    if (number < 0 || number > SIGNALS)
        return -EINVAL;
    if (!exists)
        return -ESRCH;
    if (number)
        signal_raise(thread, number);
    return 0;
}

/* There is one process, number 1, which is a group of its own. */
SYSTEM_CALL(kill, int pid, int number)
{
    return send(pid >= -1 && pid <= 1, NULL, number);
}

SYSTEM_CALL(tkill, int id, int number)
{
    struct thread *thread = thread_find(id);

    return send(thread, thread, number);
}

SYSTEM_CALL(tgkill, int group, int id, int number)
{
    return group == 1 ? sys_tkill(id, number) : -ESRCH;
}
