/* SPDX-License-Identifier: Apache-2.0 */
// expect: starter: futex() waits, wakes and moves only
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

static void hostile(void)
{
    const long pointers[] = {0, 8, 0x7ffffffff000, 0xffff800000000000, 0xffffffff80100000, -4};
    struct timespec wrong = {0, -1};

    for (unsigned i = 0; i < sizeof(pointers) / sizeof(pointers[0]); i++) {
        CHECK_ERROR(EFAULT, syscall(SYS_futex, pointers[i], FUTEX_WAIT, 0, NULL));
        CHECK_ERROR(EFAULT, syscall(SYS_futex, pointers[i], FUTEX_WAKE, 1, NULL));
    }
    CHECK_ERROR(EINVAL, syscall(SYS_futex, (char *)&word + 1, FUTEX_WAIT, 1, NULL));
    CHECK_ERROR(EFAULT, syscall(SYS_futex, &word, FUTEX_WAIT, 1, 8));
    CHECK_ERROR(EINVAL, futex(FUTEX_WAIT, 1, &wrong));
    CHECK_ERROR(EINVAL, syscall(SYS_futex, &word, FUTEX_WAIT_BITSET, 1, NULL, NULL, 0));
    CHECK_ERROR(ENOSYS, futex(FUTEX_LOCK_PI, 0, NULL));
    CHECK_ERROR(ENOSYS, futex(0x7f, 0, NULL));
    CHECK_ERROR(EINVAL, syscall(SYS_set_robust_list, &word, 1));
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
    hostile();
    atexit(wait_for_ever);
    return done("futex");
}
