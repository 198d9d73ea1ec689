/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK hostile-threads
// expect: === main() of "rumprun" returned 0 ===
// expect: rsp 8000000000000
// expect: program "rumprun"
// expect: in thread
// expect: === ERROR: _exit(139) called ===
// expect: halted
/* Threads that are not made by a C library: with lists, identities and stacks that lead nowhere. */
#define _GNU_SOURCE
#include <linux/futex.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define THREAD (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD)
#define ALL_IDS (CLONE_CHILD_CLEARTID | CLONE_CHILD_SETTID | CLONE_PARENT_SETTID)

static struct robust_list_head circle = {{&circle.list}, 0, NULL}, nowhere = {{(void *)8}, 0, NULL};
static struct robust_list loop = {&loop};
static struct robust_list_head endless = {{&loop}, 8, (void *)-8};
static char stacks[8][8192] __attribute__((aligned(16)));
static volatile int ended;

static void clone_to(int (*function)(void *), void *argument, long flags, void *id)
{
    int number = ended + 1;

    CHECK(clone(function, stacks[number], THREAD | flags, argument, id, NULL, id) > 0);
    for (int i = 0; i < 1000 && ended < number; i++)
        sched_yield();
    CHECK(ended == number);
}

static int end_with_list(void *list)
{
    syscall(SYS_set_robust_list, list, sizeof(circle));
    ended++;
    return 0;
}

/* Its first step is a push to where no address can be. */
static void die(void)
{
    syscall(SYS_clone, THREAD, 0x8000000000000000, NULL, NULL, NULL);
    for (;;)
        __asm__ volatile("push %rax; pop %rax");
}

int main(void)
{
    static volatile int id;

    clone_to(end_with_list, &circle, 0, NULL);
    clone_to(end_with_list, &nowhere, 0, NULL);
    clone_to(end_with_list, &endless, 0, NULL);
    clone_to(end_with_list, (void *)0xffff800000000000, 0, NULL);
    clone_to(end_with_list, &circle, ALL_IDS, (void *)0xffffffff80100000);
    clone_to(end_with_list, &circle, ALL_IDS, (void *)1);
    clone_to(end_with_list, &circle, ALL_IDS, (void *)&id);
    for (int i = 0; i < 1000 && id; i++)
        sched_yield();
    CHECK(id == 0);
    atexit(die);
    return done("hostile-threads");
}
