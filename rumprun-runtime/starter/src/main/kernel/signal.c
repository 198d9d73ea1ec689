/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals without handlers: they are blocked, become pending and are waited for as usual, are
 * ignored, or end the program. A handler is remembered, but never run, and that is said.
 */
#include "calls.h"

#define SS_DISABLE 2

static struct sigaction actions[SIGNALS + 1];
static u64 blocked, pending;

static u64 bit(int number)
{
    return 1ull << (number - 1);
}

void signals_reset(void)
{
    memset(actions, 0, sizeof(actions));
    blocked = pending = 0;
}

static bool is_ignored(int number)
{
    const u64 ignored = bit(SIGCHLD) | bit(SIGCONT) | bit(SIGURG) | bit(SIGWINCH);
    __sighandler_t handler = actions[number].sa_handler;

    return handler == SIG_IGN || (handler == SIG_DFL && bit(number) & ignored);
}

int signal_take(u64 set)
{
    if (!(pending & set))
        return 0;
    int number = __builtin_ctzll(pending & set) + 1;
    pending &= ~bit(number);
    return number;
}

/* What is pending and not blocked takes effect. */
static void deliver(void)
{
    int number;

    while ((number = signal_take(~blocked))) {
        if (is_ignored(number))
            continue;
        if (actions[number].sa_handler == SIG_DFL)
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
    u64 before = blocked, set;

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
        blocked &= ~(bit(SIGKILL) | bit(SIGSTOP));
    }
    deliver();
    return user_put_if(old, &before, sizeof(before));
}

SYSTEM_CALL(rt_sigpending, u64 *set)
{
    return user_put(set, &pending, sizeof(pending));
}

/* As no handler runs, no stack for them is needed either. */
SYSTEM_CALL(sigaltstack, const stack_t *new, stack_t *old)
{
    const stack_t none = {.ss_flags = SS_DISABLE};

    (void)new;
    return user_put_if(old, &none, sizeof(none));
}

/* There is one process, number 1, which is a group of its own, with one thread. */
SYSTEM_CALL(kill, int pid, int number)
{
    if (number < 0 || number > SIGNALS)
        return -EINVAL;
    if (pid < -1 || pid > 1)
        return -ESRCH;
    if (number)
        signal_raise(number);
    return 0;
}

SYSTEM_CALL(tkill, int thread, int number)
{
    return thread == 1 ? sys_kill(1, number) : -ESRCH;
}

SYSTEM_CALL(tgkill, int group, int thread, int number)
{
    return group == 1 ? sys_tkill(thread, number) : -ESRCH;
}
