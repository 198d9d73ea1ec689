// SPDX-License-Identifier: Apache-2.0
// cure: signals
// expect: ^handler before: default$
// expect: ^ignored: still here$
// expect: ^raise: SIGUSR1 handled, 1 time$
// expect: ^kill: SIGUSR1 handled, 2 times$
// expect: ^pthread_kill: SIGUSR1 handled, 3 times$
// expect: ^with information: right$
// expect: ^once only: default again$
// expect: ^no signal: 0 0$
// expect: ^no such signal: -1 EINVAL$
// expect: ^no such process: -1 ESRCH$
// expect: ^child: still here$
// expect: ^handler of SIGABRT$
// expect: ^abort\(\) called\s+=== ERROR: _exit\(134\) called ===$
// without: ^handler before: \?$
// without: ^_lwpabort\(\) called$
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t handled, informed;

static void handler(int sig)
{
    if (sig == SIGUSR1)
        handled++;
}

static void informed_handler(int sig, siginfo_t *info, void *context)
{
    informed = sig == SIGUSR2 && info->si_signo == SIGUSR2 && context != NULL;
}

static void abort_handler(int sig)
{
    (void)sig;
    printf("handler of SIGABRT\n");
}

static void show(const char *call)
{
    printf("%s: SIGUSR1 handled, %d time%s\n", call, handled, handled == 1 ? "" : "s");
}

int main(void)
{
    struct sigaction action, old;

    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_IGN;
    sigaction(SIGUSR1, &action, &old);
    printf("handler before: %s\n", old.sa_handler == SIG_DFL ? "default" : "?");
    raise(SIGUSR1);
    printf("ignored: still here\n");

    signal(SIGUSR1, handler);
    raise(SIGUSR1);
    show("raise");
    kill(getpid(), SIGUSR1);
    show("kill");
    pthread_kill(pthread_self(), SIGUSR1);
    show("pthread_kill");

    action.sa_flags = SA_SIGINFO | SA_RESETHAND;
    action.sa_sigaction = informed_handler;
    sigaction(SIGUSR2, &action, NULL);
    raise(SIGUSR2);
    printf("with information: %s\n", informed ? "right" : "wrong");
    sigaction(SIGUSR2, NULL, &old);
    printf("once only: %s\n", old.sa_handler == SIG_DFL ? "default again" : "still set");

    printf("no signal: %d %d\n", kill(getpid(), 0), pthread_kill(pthread_self(), 0));
    int result = raise(12345);
    printf("no such signal: %d %s\n", result, errno == EINVAL ? "EINVAL" : "?");
    result = kill(getpid() + 12345, 0);
    printf("no such process: %d %s\n", result, errno == ESRCH ? "ESRCH" : "?");
    raise(SIGCHLD);
    printf("child: still here\n");
    signal(SIGABRT, abort_handler);
    abort();
}
