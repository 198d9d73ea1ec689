/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK futex
// expect: === main() of "rumprun" returned 0 ===
// expect: PANIC: deadlock: program "rumprun" waits for what can never happen
#include <linux/futex.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static int word = 1;

static long futex(int operation, int value, struct timespec *timeout)
{
    return syscall(SYS_futex, &word, operation, value, timeout, NULL, ~0);
}

static void wait_for_ever(void)
{
    futex(FUTEX_WAIT_PRIVATE, 1, NULL);
}

int main(void)
{
    struct timespec timeout = {0, 20000000}, until;

    CHECK_ERROR(EAGAIN, futex(FUTEX_WAIT_PRIVATE, 2, NULL));
    CHECK_ERROR(ETIMEDOUT, futex(FUTEX_WAIT, 1, &timeout));
    clock_gettime(CLOCK_REALTIME, &until);
    CHECK_ERROR(ETIMEDOUT, futex(FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 1, &until));
    CHECK(futex(FUTEX_WAKE, 1, NULL) == 0);
    atexit(wait_for_ever);
    return done("futex");
}
