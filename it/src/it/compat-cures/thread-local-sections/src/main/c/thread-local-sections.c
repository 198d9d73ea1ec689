// SPDX-License-Identifier: Apache-2.0
// cure: thread-local-sections
// expect: ^main: 11 zero 12 0$
// expect: ^10 threads: 0 wrong$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^(FATAL TRAP|GPF rip: )
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>

/* As the compiler places them with -fdata-sections. */
#define IN(name) static _Thread_local __attribute__((section(name)))

IN(".tdata.first") int first = 11;
IN(".tbss.zeros") char zeros[100];
IN(".tdata.name") char name[8] = "zero";
IN(".tdata.last") long last = 12;
IN(".tbss.number") int number;

static int wrong_values(void)
{
    int wrong = first != 11 || last != 12 || number != 0 || strcmp(name, "zero") != 0;

    for (size_t i = 0; i < sizeof zeros; i++)
        wrong += zeros[i] != 0;
    return wrong;
}

static void *run(void *argument)
{
    long own = (long)(size_t)argument;
    long wrong = wrong_values();

    last = own;
    memset(zeros, 'z', sizeof zeros);
    sched_yield();
    wrong += last != own || first != 11 || zeros[99] != 'z';
    return (void *)(size_t)wrong;
}

int main(void)
{
    pthread_t threads[10];
    size_t wrong = 0;

    printf("main: %d %s %ld %d\n", first, name, last, number);
    for (size_t i = 0; i < 10; i++)
        pthread_create(&threads[i], NULL, run, (void *)i);
    for (size_t i = 0; i < 10; i++) {
        void *result;

        pthread_join(threads[i], &result);
        wrong += (size_t)result;
    }
    printf("10 threads: %zu wrong\n", wrong);
    return wrong + (size_t)wrong_values() != 0;
}
