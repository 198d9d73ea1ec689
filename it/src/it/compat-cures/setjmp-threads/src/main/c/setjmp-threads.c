// SPDX-License-Identifier: Apache-2.0
// cure: signal-mask
// expect: ^50 threads jumped 5000 times, 0 of them wrongly$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^(FATAL TRAP: general protection|GPF rip: )
// never: ignored$
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdio.h>

enum { THREADS = 50, JUMPS = 100 };

struct jumper {
    jmp_buf buffer;
    pthread_t thread;
    volatile int jumps;
    int wrong;
};

static volatile int innermost = 0;

__attribute__((noinline)) static void descend(struct jumper *self, int calls)
{
    sched_yield();
    if (calls == innermost)
        longjmp(self->buffer, self->jumps + 1);
    if (calls > 0)
        descend(self, calls - 1);
    self->wrong++;
}

static void *run(void *argument)
{
    struct jumper *self = argument;
    int got = setjmp(self->buffer);

    self->wrong += got != self->jumps + (got > 0);
    self->jumps = got;
    if (got < JUMPS)
        descend(self, 1 + got % 7);
    return NULL;
}

int main(void)
{
    static struct jumper jumpers[THREADS];
    int jumps = 0, wrong = 0;

    for (int i = 0; i < THREADS; i++)
        wrong += pthread_create(&jumpers[i].thread, NULL, run, &jumpers[i]) != 0;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(jumpers[i].thread, NULL);
        jumps += jumpers[i].jumps;
        wrong += jumpers[i].wrong;
    }
    printf("%d threads jumped %d times, %d of them wrongly\n", THREADS, jumps, wrong);
    return wrong != 0 || jumps != THREADS * JUMPS;
}
