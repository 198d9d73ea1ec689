/* SPDX-License-Identifier: Apache-2.0 */
// expect: starter: there is one process only: fork(), vfork(), exec(), posix_spawn(), system() and popen() fail
// expect: OK no-processes
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <linux/sched.h>
#include <sched.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

#define THREAD (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD)

static int never(void *unused)
{
    (void)unused;
    failures++;
    _exit(1);
}

int main(void)
{
    char *arguments[] = {"true", NULL};
    struct clone_args args = {.flags = THREAD};
    static char stack[4096];
    pid_t pid;

    CHECK_ERROR(ENOSYS, fork());
    CHECK_ERROR(ENOSYS, vfork());
    CHECK_ERROR(ENOSYS, execv("/bin/true", arguments));
    CHECK(posix_spawn(&pid, "/bin/true", NULL, NULL, arguments, environ) == ENOSYS);
    int status = system("true"); /* as if the shell could not be run, or not at all */
    CHECK(status == -1 || (WIFEXITED(status) && WEXITSTATUS(status) == 127));
    CHECK(popen("true", "r") == NULL);

    /* Neither processes nor threads. */
    CHECK_ERROR(ENOSYS, clone(never, stack + sizeof(stack), CLONE_VM, NULL));
    CHECK_ERROR(EINVAL, clone(never, stack + sizeof(stack), CLONE_THREAD, NULL));
    CHECK_ERROR(EINVAL, clone(never, stack + sizeof(stack), THREAD | CLONE_NEWPID, NULL));
    CHECK_ERROR(EINVAL, clone(never, stack + sizeof(stack), THREAD | CLONE_VFORK, NULL));
    CHECK_ERROR(EPERM, syscall(SYS_clone, THREAD | CLONE_SETTLS, stack, NULL, NULL, -4096l));
    CHECK_ERROR(EFAULT, syscall(SYS_clone3, 8, sizeof(args)));
    CHECK_ERROR(EINVAL, syscall(SYS_clone3, &args, 8));
    CHECK_ERROR(E2BIG, syscall(SYS_clone3, &args, 4096));
    args.stack = (unsigned long)stack;
    CHECK_ERROR(EINVAL, syscall(SYS_clone3, &args, sizeof(args))); /* no size */
    args.flags = ~0ull;
    args.stack_size = sizeof(stack);
    CHECK_ERROR(EINVAL, syscall(SYS_clone3, &args, sizeof(args)));
    return done("no-processes");
}
