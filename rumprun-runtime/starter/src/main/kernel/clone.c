/* SPDX-License-Identifier: Apache-2.0 */
/* The calls by which threads begin and end, and what they are called. */
#include <linux/prctl.h>
#include <linux/sched.h>

#include "calls.h"

#define NEEDED (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD)
#define POSSIBLE                                                                                  \
    (NEEDED | CLONE_SYSVSEM | CLONE_DETACHED | CLONE_SETTLS | CLONE_PARENT_SETTID |               \
     CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | CSIGNAL)

SYSTEM_CALL(fork, void)
{
    return not_in_starter("there is one process only: fork(), vfork(), exec(), posix_spawn(), "
                          "system() and popen() fail", ENOSYS);
}
SAME_CALL(vfork, fork);
SAME_CALL(execve, fork);

static long sys_no_children(void)
{
    return -ECHILD;
}
SAME_CALL(wait4, no_children);
SAME_CALL(waitid, no_children);

SYSTEM_CALL(clone, u64 flags, u64 stack, int *parent_id, int *child_id, u64 fs_base)
{
    struct frame frame = *thread_frame();

    if (!(flags & CLONE_THREAD))
        return sys_fork();
    if ((flags & NEEDED) != NEEDED || flags & ~(u64)POSSIBLE)
        return -EINVAL;
    if (flags & CLONE_SETTLS && fs_base >= USER_END)
        return -EPERM;
    frame.rax = 0;
    if (stack)
        frame.rsp = stack;
    struct thread *thread = thread_create(&frame);
    if (!thread)
        return -EAGAIN;
    if (flags & CLONE_SETTLS)
        thread->fs_base = fs_base;
    if (flags & CLONE_CHILD_CLEARTID)
        thread->clear_id = child_id;
    /* Like Linux, without looking whether it worked. */
    if (flags & CLONE_PARENT_SETTID)
        user_put(parent_id, &thread->id, sizeof(thread->id));
    if (flags & CLONE_CHILD_SETTID)
        user_put(child_id, &thread->id, sizeof(thread->id));
    return thread->id;
}

SYSTEM_CALL(clone3, const struct clone_args *wanted, u64 size)
{
    struct clone_args args = {.flags = 0};

    if (size < CLONE_ARGS_SIZE_VER0)
        return -EINVAL;
    if (size > sizeof(args))
        return -E2BIG;
    if (user_get(&args, wanted, size))
        return -EFAULT;
    if (!args.stack != !args.stack_size || args.flags & (CSIGNAL | CLONE_DETACHED) ||
        args.set_tid || args.set_tid_size)
        return -EINVAL;
    return sys_clone(args.flags, args.stack + args.stack_size, (int *)args.parent_tid,
                     (int *)args.child_tid, args.tls);
}

/* A thread's end, of which C libraries are told by a number that becomes 0. */
SYSTEM_CALL(exit, int status)
{
    const int none = 0;

    if (current->next == current)
        program_exit(status);
    robust_locks_abandon();
    if (current->clear_id && !user_put(current->clear_id, &none, sizeof(none)))
        thread_wake(current->clear_id, ANY_BITS, 1);
    thread_exit();
}

SYSTEM_CALL(set_tid_address, int *address)
{
    current->clear_id = address;
    return current->id;
}

SYSTEM_CALL(gettid, void)
{
    return current->id;
}

SYSTEM_CALL(sched_yield, void)
{
    thread_yield();
    return 0;
}

void thread_set_name(struct thread *thread, const char *name)
{
    memset(thread->name, 0, sizeof(thread->name));
    memcpy(thread->name, name, strnlen(name, sizeof(thread->name) - 1));
}

SYSTEM_CALL(prctl, int operation, char *name)
{
    if (operation == PR_GET_NAME)
        return user_put(name, current->name, sizeof(current->name));
    if (operation != PR_SET_NAME)
        return not_in_starter("prctl() knows the names of threads only", EINVAL);
    if (user_string(name, sizeof(current->name)) == -EFAULT)
        return -EFAULT;
    thread_set_name(current, name);
    return 0;
}
