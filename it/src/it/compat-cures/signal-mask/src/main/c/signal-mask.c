// SPDX-License-Identifier: Apache-2.0
// cure: signal-mask
// expect: ^blocked: USR1$
// expect: ^added: USR1 USR2$
// expect: ^set as it was read: USR1 USR2$
// expect: ^removed: USR2$
// expect: ^sigprocmask\(99\): invalid$
// expect: ^pthread_sigmask\(99\): invalid$
// expect: ^KILL cannot be blocked: USR2$
// expect: ^a new thread: USR2$
// expect: ^it set: USR1$
// expect: ^its creator: USR2$
// expect: ^siglongjmp without the mask: USR1 USR2$
// expect: ^siglongjmp with the mask: USR2$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^rumprun: call to .*sigprocmask.* ignored$
// without: ^blocked: none$
// never: ignored$
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

enum { USR1 = 1, USR2 = 2, ALL = 4 };

static int wrong;

static const sigset_t *set_of(int signals)
{
    static sigset_t set;

    sigemptyset(&set);
    if (signals & USR1)
        sigaddset(&set, SIGUSR1);
    if (signals & USR2)
        sigaddset(&set, SIGUSR2);
    if (signals & ALL)
        sigfillset(&set);
    return &set;
}

static void expect(const char *what, int wanted)
{
    sigset_t set;
    int is;

    sigfillset(&set);
    pthread_sigmask(SIG_BLOCK, NULL, &set);
    is = (sigismember(&set, SIGUSR1) ? USR1 : 0) | (sigismember(&set, SIGUSR2) ? USR2 : 0)
        | (sigismember(&set, SIGKILL) ? ALL : 0);
    printf("%s:%s%s%s%s\n", what, is & USR1 ? " USR1" : "", is & USR2 ? " USR2" : "", is & ALL ? " KILL" : "",
        is ? "" : " none");
    wrong += is != wanted;
}

static void *run(void *argument)
{
    expect("a new thread", USR2);
    pthread_sigmask(SIG_SETMASK, set_of(USR1), NULL);
    expect("it set", USR1);
    return argument;
}

static void jump(int with_mask)
{
    sigjmp_buf buffer;

    if (sigsetjmp(buffer, with_mask) == 0) {
        sigprocmask(SIG_BLOCK, set_of(USR1), NULL);
        siglongjmp(buffer, 1);
    }
}

int main(void)
{
    pthread_t thread;
    sigset_t before;
    int error;

    sigprocmask(SIG_BLOCK, set_of(USR1), NULL);
    expect("blocked", USR1);
    sigprocmask(SIG_BLOCK, set_of(USR2), NULL);
    expect("added", USR1 | USR2);

    sigprocmask(SIG_UNBLOCK, set_of(0), &before);
    sigprocmask(SIG_SETMASK, set_of(0), NULL);
    sigprocmask(SIG_SETMASK, &before, NULL);
    expect("set as it was read", USR1 | USR2);
    sigprocmask(SIG_UNBLOCK, set_of(USR1), NULL);
    expect("removed", USR2);

    error = sigprocmask(99, set_of(USR1), NULL) == -1 ? errno : 0;
    printf("sigprocmask(99): %s\n", error == EINVAL ? "invalid" : "?");
    wrong += error != EINVAL;
    error = pthread_sigmask(99, set_of(USR1), NULL);
    printf("pthread_sigmask(99): %s\n", error == EINVAL ? "invalid" : "?");
    wrong += error != EINVAL;

    sigprocmask(SIG_SETMASK, set_of(ALL), NULL);
    sigprocmask(SIG_UNBLOCK, set_of(USR1), NULL);
    expect("KILL cannot be blocked", USR2);

    pthread_create(&thread, NULL, run, NULL);
    pthread_join(thread, NULL);
    expect("its creator", USR2);

    jump(0);
    expect("siglongjmp without the mask", USR1 | USR2);
    sigprocmask(SIG_UNBLOCK, set_of(USR1), NULL);
    jump(1);
    expect("siglongjmp with the mask", USR2);
    return wrong != 0;
}
