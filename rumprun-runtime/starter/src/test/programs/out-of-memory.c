/* SPDX-License-Identifier: Apache-2.0 */
// expect: starter: out of memory:
// expect: OK out-of-memory
// expect: === main() of "rumprun" returned 0 ===
/* malloc() must fail in time: every block that it gave can be filled. And all comes back. */
#include <stdlib.h>

#include "check.h"

#define BLOCK (256 * 1024)

static int fill(void)
{
    void **list = NULL;
    int blocks = 0;

    for (void **block; (block = malloc(BLOCK)); list = block, blocks++) {
        memset(block, 1, BLOCK);
        *block = list;
    }
    CHECK(errno == ENOMEM);
    while (list) {
        void **next = *list;
        free(list);
        list = next;
    }
    return blocks;
}

int main(void)
{
    int first = fill();

    CHECK(first > 40);
    for (int round = 0; round < 5; round++)
        CHECK(fill() >= first);
    return done("out-of-memory");
}
