/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals: they are blocked, become pending and are waited for; they are ignored, run a handler,
 * or end the program. A thread heeds its signals when it goes back to the program, and does not
 * wait while there are any.
 */
#include "calls.h"
#include "x86-selectors.h"

static struct sigaction actions[SIGNALS + 1];
static u64 pending; /* for the first thread that takes it; others are pending for one only */

static const char *const names[] = {
    NULL, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
    "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
    "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
};

static u64 bit(int number)
{
    return 1ull << (number - 1);
}

void signals_reset(void)
{
    memset(actions, 0, sizeof(actions));
    pending = 0;
}

/* Nobody could let a program go on that has stopped, so it does not. */
static bool is_ignored(int number)
{
    const u64 ignored = bit(SIGCHLD) | bit(SIGCONT) | bit(SIGURG) | bit(SIGWINCH) |
                        bit(SIGSTOP) | bit(SIGTSTP) | bit(SIGTTIN) | bit(SIGTTOU);
    __sighandler_t handler = actions[number].sa_handler;

    return handler == SIG_IGN || (handler == SIG_DFL && bit(number) & ignored);
}

static bool is_due(const struct thread *thread)
{
    return (thread->pending | pending) & ~thread->blocked;
}

bool signals_due(void)
{
    return is_due(current);
}

/* Takes one of them from what is pending for the current thread; false if none is. */
static bool take(u64 set, siginfo_t *info)
{
    bool own = current->pending & set;
    u64 *from = own ? &current->pending : &pending;

    if (!(*from & set))
        return false;
    int number = __builtin_ctzll(*from & set) + 1;
    *from &= ~bit(number);
    *info = (siginfo_t){.si_signo = number, .si_code = own ? SI_TKILL : SI_USER};
    info->si_pid = 1;
    timer_tell(number, info);
    return true;
}

void signal_end(int number)
{
    if (number == SIGABRT)
        say("abort() called");
    else if ((unsigned)number < COUNT(names))
        say("ended by SIG%s", names[number]);
    else
        say("ended by signal %d", number);
    program_exit(STATUS_OF_SIGNAL + number);
}

static bool run_handler(struct frame *f, const siginfo_t *info)
{
    struct sigaction *action = &actions[info->si_signo], present = *action;

    if (present.sa_flags & SA_RESETHAND)
        action->sa_handler = SIG_DFL;
    return handler_enter(f, &present, info);
}

/* A system call that a signal has interrupted begins again, or says so. */
static void resume_call(struct frame *f, bool restart)
{
    if (f->vector != SYSTEM_CALL_VECTOR || (long)f->rax != -INTERRUPTED)
        return;
    f->rax = restart ? f->error : (u64)-EINTR;
    if (restart)
        f->rip -= 2; /* the length of the instruction */
}

static void act(struct frame *f, const siginfo_t *info)
{
    int number = info->si_signo;

    if (is_ignored(number))
        return;
    if (actions[number].sa_handler == SIG_DFL)
        signal_end(number);
    resume_call(f, actions[number].sa_flags & SA_RESTART);
    if (!run_handler(f, info))
        signal_end(SIGSEGV);
}

/* Before the current thread goes back to the program. */
void signals_deliver(struct frame *f)
{
    siginfo_t info;

    while (take(~current->blocked, &info))
        act(f, &info);
    resume_call(f, true);
    if (current->has_call_mask)
        current->blocked = current->blocked_after;
    current->has_call_mask = false;
}

bool signal_fault(struct frame *f, const siginfo_t *info)
{
    __sighandler_t handler = actions[info->si_signo].sa_handler;

    return handler != SIG_DFL && handler != SIG_IGN &&
           !(current->blocked & bit(info->si_signo)) && run_handler(f, info);
}

/* A thread that does not block it, if there is one: the current one before all others. */
static struct thread *who_accepts(int number)
{
    struct thread *found = NULL;

    for (EACH_THREAD(thread))
        if (!(thread->blocked & bit(number)))
            found = thread;
    return found;
}

void signal_raise(struct thread *thread, int number)
{
    if (is_ignored(number) && !((thread ?: current)->blocked & bit(number)))
        return;
    *(thread ? &thread->pending : &pending) |= bit(number);
    thread_wake(&pending, ANY_BITS, INT32_MAX);
    struct thread *target = thread ?: who_accepts(number);
    if (target && is_due(target))
        thread_interrupt(target);
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

void signals_block(u64 set)
{
    current->blocked = set & ~(bit(SIGKILL) | bit(SIGSTOP));
}

/* For the present system call only. */
long signals_mask_call(const u64 *mask)
{
    u64 set;

    if (!mask)
        return 0;
    if (user_get(&set, mask, sizeof(set)))
        return -EFAULT;
    current->blocked_after = current->blocked;
    current->has_call_mask = true;
    signals_block(set);
    return 0;
}

SYSTEM_CALL(rt_sigprocmask, int how, const u64 *new, u64 *old)
{
    u64 before = current->blocked, set;

    if (new) {
        if (user_get(&set, new, sizeof(set)))
            return -EFAULT;
        if (how == SIG_BLOCK)
            signals_block(before | set);
        else if (how == SIG_UNBLOCK)
            signals_block(before & ~set);
        else if (how == SIG_SETMASK)
            signals_block(set);
        else
            return -EINVAL;
    }
    return user_put_if(old, &before, sizeof(before));
}

SYSTEM_CALL(rt_sigpending, u64 *set)
{
    u64 all = (pending | current->pending) & current->blocked;

    return user_put(set, &all, sizeof(all));
}

SYSTEM_CALL(rt_sigtimedwait, const u64 *set, siginfo_t *info, const struct timespec *timeout)
{
    siginfo_t taken;
    u64 wanted, deadline;
    long error = deadline_at(CLOCK_MONOTONIC, false, timeout, &deadline)
                     ?: user_get(&wanted, set, sizeof(wanted));

    if (error)
        return error;
    while (!take(wanted, &taken)) {
        error = thread_wait(&pending, ANY_BITS, deadline);
        if (error)
            return error == -ETIMEDOUT ? -EAGAIN : error;
    }
    return user_put_if(info, &taken, sizeof(taken)) ?: taken.si_signo;
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
