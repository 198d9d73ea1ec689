/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK thread-locks
// expect: === main() of "rumprun" returned 0 ===
/* Everything that threads wait for in the C library, and that they wait long enough. */
#define _GNU_SOURCE
#include <linux/futex.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define THREADS 6
#define ROUNDS 200

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;
static int queue[4], queued, sum;

static void run(int count, void *(*function)(void *))
{
    pthread_t threads[THREADS];

    for (intptr_t i = 0; i < count; i++)
        CHECK(pthread_create(&threads[i], NULL, function, (void *)i) == 0);
    for (int i = 0; i < count; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

static void *produce_or_consume(void *number)
{
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&mutex);
        if ((intptr_t)number % 2) {
            while (queued == 4)
                pthread_cond_wait(&not_full, &mutex);
            queue[queued++] = i;
            pthread_cond_signal(&not_empty);
        } else {
            while (queued == 0)
                pthread_cond_wait(&not_empty, &mutex);
            sum += queue[--queued];
            pthread_cond_broadcast(&not_full);
        }
        pthread_mutex_unlock(&mutex);
    }
    return NULL;
}

static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static int readers, writers, most_readers;

static void *read_or_write(void *number)
{
    for (int i = 0; i < 20; i++) {
        if (number == NULL) {
            pthread_rwlock_wrlock(&rwlock);
            CHECK(__atomic_add_fetch(&writers, 1, __ATOMIC_SEQ_CST) == 1 && readers == 0);
            usleep(500);
            __atomic_sub_fetch(&writers, 1, __ATOMIC_SEQ_CST);
        } else {
            pthread_rwlock_rdlock(&rwlock);
            int now = __atomic_add_fetch(&readers, 1, __ATOMIC_SEQ_CST);
            CHECK(writers == 0);
            most_readers = now > most_readers ? now : most_readers;
            usleep(500);
            __atomic_sub_fetch(&readers, 1, __ATOMIC_SEQ_CST);
        }
        pthread_rwlock_unlock(&rwlock);
    }
    return NULL;
}

static pthread_barrier_t barrier;
static int arrived, serial;

static void *meet(void *number)
{
    (void)number;
    for (int round = 1; round <= 10; round++) {
        __atomic_add_fetch(&arrived, 1, __ATOMIC_SEQ_CST);
        if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
            __atomic_add_fetch(&serial, 1, __ATOMIC_SEQ_CST);
        CHECK(arrived >= round * THREADS);
        pthread_barrier_wait(&barrier);
    }
    return NULL;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int once_done;
static sem_t semaphore;

static void do_once(void)
{
    usleep(2000);
    once_done++;
}

static void *pass(void *number)
{
    (void)number;
    pthread_once(&once, do_once);
    CHECK(once_done == 1);
    CHECK(sem_wait(&semaphore) == 0);
    usleep(1000);
    CHECK(sem_post(&semaphore) == 0);
    return NULL;
}

static double now(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static struct timespec in_50_ms(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    time.tv_nsec += 50000000;
    if (time.tv_nsec >= 1000000000) {
        time.tv_sec++;
        time.tv_nsec -= 1000000000;
    }
    return time;
}

/* Not too early in any case; too late only if the machine is very busy. */
static void check_waited(double since)
{
    double waited = now(CLOCK_MONOTONIC) - since;

    CHECK(waited >= 0.0499 && waited < 2);
}

static void timeouts(void)
{
    const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC};

    for (int i = 0; i < 2; i++) {
        pthread_condattr_t attributes;
        pthread_cond_t condition;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, clocks[i]);
        pthread_cond_init(&condition, &attributes);
        pthread_mutex_lock(&mutex);
        double start = now(CLOCK_MONOTONIC);
        struct timespec until = in_50_ms(clocks[i]);
        CHECK(pthread_cond_timedwait(&condition, &mutex, &until) == ETIMEDOUT);
        check_waited(start);
        pthread_mutex_unlock(&mutex);
    }
    double start = now(CLOCK_MONOTONIC);
    struct timespec until = in_50_ms(CLOCK_REALTIME);
    CHECK_ERROR(ETIMEDOUT, sem_timedwait(&semaphore, &until));
    check_waited(start);
}

static pthread_mutex_t robust;

static void *die_with_lock(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&robust);
    return NULL;
}

static void robustness(void)
{
    pthread_mutexattr_t attributes;

    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    CHECK(pthread_mutex_init(&robust, &attributes) == 0);
    run(1, die_with_lock);
    CHECK(pthread_mutex_lock(&robust) == EOWNERDEAD);
    CHECK(pthread_mutex_consistent(&robust) == 0 && pthread_mutex_unlock(&robust) == 0);
}

static int word, other_word, woken;

static void *wait_for_word(void *unused)
{
    (void)unused;
    CHECK(syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 0, NULL) == 0);
    __atomic_add_fetch(&woken, 1, __ATOMIC_SEQ_CST);
    return NULL;
}

/* As musl's condition variables do it. */
static void requeue(void)
{
    pthread_t threads[3];

    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, wait_for_word, NULL);
    usleep(20000);
    CHECK_ERROR(EAGAIN, syscall(SYS_futex, &word, FUTEX_CMP_REQUEUE, 1, 9, &other_word, 1));
    CHECK(syscall(SYS_futex, &word, FUTEX_CMP_REQUEUE, 1, 9, &other_word, 0) == 3);
    usleep(5000);
    CHECK(woken == 1);
    CHECK(syscall(SYS_futex, &word, FUTEX_WAKE, 9) == 0);
    CHECK(syscall(SYS_futex, &other_word, FUTEX_WAKE_BITSET, 9, NULL, NULL, 4) == 2);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    CHECK(woken == 3);
}

int main(void)
{
    run(THREADS, produce_or_consume);
    CHECK(queued == 0 && sum == THREADS / 2 * ROUNDS * (ROUNDS - 1) / 2);
    run(THREADS, read_or_write);
    CHECK(most_readers > 1);
    CHECK(pthread_barrier_init(&barrier, NULL, THREADS) == 0);
    run(THREADS, meet);
    CHECK(serial == 10);
    CHECK(sem_init(&semaphore, 0, 2) == 0);
    run(THREADS, pass);
    CHECK(sem_wait(&semaphore) == 0 && sem_wait(&semaphore) == 0);
    timeouts();
    robustness();
    requeue();
    return done("thread-locks");
}
