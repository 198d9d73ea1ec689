/* SPDX-License-Identifier: Apache-2.0 */
// set: tmp_size=0x80000
// expect: OK tmp
// expect: === main() of "rumprun" returned 0 ===
/* /tmp has a limit, which nothing can get around; other directories have none. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

#define KB 1024

static int create(const char *name)
{
    int fd = open(name, O_CREAT | O_RDWR | O_TRUNC, 0600);

    CHECK(fd >= 0);
    return fd;
}

/* How much it takes, up to 1 MB. */
static int fill(int fd)
{
    static char data[4 * KB];
    int size = 0;

    while (size < 1024 && write(fd, data, sizeof(data)) == sizeof(data))
        size += 4;
    return size;
}

int main(void)
{
    int fd = create("/tmp/a");

    CHECK(fill(fd) == 512);
    CHECK_ERROR(ENOSPC, write(fd, "x", 1));
    CHECK(pwrite(fd, "x", 1, 0) == 1); /* what is there already can change */
    CHECK(mkdir("/tmp/d", 0700) == 0);
    CHECK_ERROR(ENOSPC, write(create("/tmp/d/b"), "x", 1));
    CHECK(ftruncate(fd, 256 * KB) == 0 && fill(create("/tmp/d/b")) == 256);
    CHECK(unlink("/tmp/a") == 0);
    CHECK_ERROR(ENOSPC, write(create("/tmp/c"), "x", 1)); /* it is still open */
    CHECK(close(fd) == 0 && fill(create("/tmp/c")) == 256);
    CHECK_ERROR(EXDEV, rename("/tmp/c", "/c"));
    CHECK(fill(create("/c")) == 1024);
    CHECK_ERROR(EXDEV, rename("/c", "/tmp/e"));
    CHECK_ERROR(EXDEV, rename("/tmp", "/etc/tmp"));
    return done("tmp");
}
