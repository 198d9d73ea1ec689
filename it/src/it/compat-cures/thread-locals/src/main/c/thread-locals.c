// SPDX-License-Identifier: Apache-2.0
// cure: thread-locals
// expect: ^in the main thread: as initialised, aligned$
// expect: ^30 threads at once: 0 wrong$
// expect: ^200 threads, one after the other: 0 wrong$
// expect: ^in the main thread: as it was left$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: PANIC: (assert "current_lwp == NULL" FAILED|rumpuser mutex: locking against myself)$|the guest crashed$
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static _Thread_local char letter = 'l';
static _Thread_local _Alignas(16) char sixteen[16] = "sixteen";
static _Thread_local int number = 11;
static _Thread_local _Alignas(64) char cache_line[64] = "a line of the cache";
static _Thread_local char zero;
static _Thread_local _Alignas(64) int zero_line;
static _Thread_local _Alignas(4096) char page[4096];
static _Thread_local char last;

static int misaligned(const volatile void *variable, uintptr_t alignment)
{
    return (uintptr_t)variable % alignment != 0;
}

static int wrong_alignments(void)
{
    return misaligned(sixteen, 16) + misaligned(&number, sizeof number) + misaligned(cache_line, 64)
        + misaligned(&zero_line, 64) + misaligned(page, 4096);
}

static int wrong_values(int value)
{
    int wrong = strcmp(sixteen, "sixteen") != 0;

    wrong += strcmp(cache_line, "a line of the cache") != 0;
    wrong += letter != (value ? value : 'l');
    wrong += number != (value ? value : 11);
    wrong += zero != value;
    wrong += zero_line != value;
    wrong += last != value;
    for (size_t i = 0; i < sizeof page; i++)
        wrong += page[i] != value;
    return wrong;
}

static void set_values(int value)
{
    letter = zero = last = (char)value;
    number = zero_line = value;
    memset(page, value, sizeof page);
}

static void *run(void *argument)
{
    int value = *(int *)argument;
    int wrong = wrong_alignments() + wrong_values(0);

    for (int i = 0; i < 5; i++) {
        set_values(value);
        sched_yield();
        wrong += wrong_values(value);
    }
    *(int *)argument = wrong;
    return NULL;
}

int main(void)
{
    enum { AT_ONCE = 30, IN_TURN = 200 };
    pthread_t threads[AT_ONCE];
    int values[AT_ONCE];
    int wrong = 0, in_turn = 0;
    int initially = wrong_values(0), alignments = wrong_alignments();

    printf("in the main thread: %s, %s\n", initially ? "wrong" : "as initialised",
        alignments ? "misaligned" : "aligned");
    set_values(100);

    for (int i = 0; i < AT_ONCE; i++) {
        values[i] = i + 1;
        pthread_create(&threads[i], NULL, run, &values[i]);
    }
    for (int i = 0; i < AT_ONCE; i++) {
        pthread_join(threads[i], NULL);
        wrong += values[i];
    }
    printf("%d threads at once: %d wrong\n", AT_ONCE, wrong);

    for (int i = 0; i < IN_TURN; i++) {
        int value = i % 100 + 1;

        pthread_create(&threads[0], NULL, run, &value);
        pthread_join(threads[0], NULL);
        in_turn += value;
    }
    printf("%d threads, one after the other: %d wrong\n", IN_TURN, in_turn);

    wrong += in_turn + initially + alignments;
    initially = wrong_values(100);
    printf("in the main thread: %s\n", initially ? "changed" : "as it was left");
    return wrong + initially != 0;
}
