/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK jumps
// expect: === main() of "rumprun" returned 0 ===
#include <setjmp.h>
#include <signal.h>

#include "check.h"

static jmp_buf place;
static sigjmp_buf place_with_mask;

static void deep(int depth, int with_mask)
{
    volatile char room[100];

    room[0] = depth;
    if (depth)
        deep(depth - 1, with_mask);
    else if (with_mask)
        siglongjmp(place_with_mask, 3);
    else
        longjmp(place, 2);
    room[0]++;
}

static int is_blocked(int number)
{
    sigset_t set;

    CHECK(sigprocmask(SIG_BLOCK, NULL, &set) == 0);
    return sigismember(&set, number);
}

int main(void)
{
    volatile int rounds = 0;
    sigset_t set;

    int result = setjmp(place);
    if (rounds++ < 1000)
        deep(50, 0);
    CHECK(result == 2 && rounds == 1001);

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    result = sigsetjmp(place_with_mask, 1);
    if (!result) {
        CHECK(sigprocmask(SIG_BLOCK, &set, NULL) == 0 && is_blocked(SIGUSR1));
        deep(50, 1);
    }
    CHECK(result == 3 && !is_blocked(SIGUSR1));
    result = sigsetjmp(place_with_mask, 0);
    if (!result) {
        sigprocmask(SIG_BLOCK, &set, NULL);
        deep(50, 1);
    }
    CHECK(result == 3 && is_blocked(SIGUSR1));
    return done("jumps");
}
