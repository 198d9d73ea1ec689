/* SPDX-License-Identifier: Apache-2.0 */
/* For the boot tests: each checks what it gets, tells what is wrong, and says OK at its end. */
#ifndef CHECK_H
#define CHECK_H

#include <errno.h>
#include <stdio.h>
#include <string.h>

static int failures;

#define CHECK(condition)                                                                          \
    do {                                                                                          \
        if (!(condition)) {                                                                       \
            printf("FAILED line %d: %s (errno: %s)\n", __LINE__, #condition, strerror(errno));    \
            failures++;                                                                           \
        }                                                                                         \
    } while (0)

/* The call must fail with this error. */
#define CHECK_ERROR(error, call)                                                                  \
    do {                                                                                          \
        errno = 0;                                                                                \
        CHECK((call) == -1 && errno == (error));                                                  \
    } while (0)

/* What main() returns. */
static int done(const char *name)
{
    if (!failures)
        printf("OK %s\n", name);
    return failures != 0;
}

#endif
